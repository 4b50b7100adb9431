/* Folders of the shell. */
#ifndef _SHLOBJ_H_
#define _SHLOBJ_H_

#include <hl_aw.h>
#include <minwinbase.h>
#include <shobjidl.h>
#include <shellapi.h>
#include <objidl.h>
#include <shtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum SHGFP_TYPE { SHGFP_TYPE_CURRENT, SHGFP_TYPE_DEFAULT } SHGFP_TYPE;
HRESULT WINAPI SHGetFolderPathW(HWND hwnd, int csidl, HANDLE hToken, DWORD dwFlags, LPWSTR pszPath);
extern const GUID IID_IExtractIconA;
extern const GUID IID_IExtractIconW;
typedef struct Folder Folder;
typedef struct Shell Shell;
extern const GUID CLSID_ActiveDesktop;
extern const GUID IID_IActiveDesktop;
extern const GUID IID_IActiveDesktopP;
extern const GUID IID_IADesktopP2;
extern const GUID FOLDERID_AppDataDesktop;
extern const GUID FOLDERID_Desktop;
extern const GUID FOLDERID_Documents;
extern const GUID FOLDERID_Downloads;
extern const GUID FOLDERID_InternetCache;
extern const GUID FOLDERID_LocalAppData;
extern const GUID FOLDERID_Music;
extern const GUID FOLDERID_Pictures;
extern const GUID FOLDERID_Profile;
extern const GUID FOLDERID_ProgramData;
extern const GUID FOLDERID_Public;
extern const GUID FOLDERID_PublicDesktop;
extern const GUID FOLDERID_PublicDocuments;
extern const GUID FOLDERID_Templates;
extern const GUID FOLDERID_Videos;
HRESULT WINAPI SHGetMalloc(IMalloc **ppMalloc);
typedef struct IExtractIconA IExtractIconA;
typedef struct IExtractIconW IExtractIconW;
typedef int GPFIDL_FLAGS;
BOOL WINAPI SHGetPathFromIDListEx(LPCITEMIDLIST pidl, PWSTR pszPath, DWORD cchPath, GPFIDL_FLAGS
    uOpts);
BOOL WINAPI SHGetPathFromIDListA(LPCITEMIDLIST pidl, LPSTR pszPath);
BOOL WINAPI SHGetPathFromIDListW(LPCITEMIDLIST pidl, LPWSTR pszPath);
int WINAPI SHCreateDirectoryExA(HWND hwnd, LPCSTR pszPath, const SECURITY_ATTRIBUTES *psa);
int WINAPI SHCreateDirectoryExW(HWND hwnd, LPCWSTR pszPath, const SECURITY_ATTRIBUTES *psa);
HRESULT WINAPI SHGetSpecialFolderLocation(HWND hwnd, int csidl, LPITEMIDLIST *ppidl);
BOOL WINAPI SHGetSpecialFolderPathA(HWND hwnd, LPSTR pszPath, int csidl, BOOL fCreate);
BOOL WINAPI SHGetSpecialFolderPathW(HWND hwnd, LPWSTR pszPath, int csidl, BOOL fCreate);
HRESULT WINAPI SHGetFolderPathA(HWND hwnd, int csidl, HANDLE hToken, DWORD dwFlags, LPSTR pszPath);
HRESULT WINAPI SHGetKnownFolderPath(const KNOWNFOLDERID *const rfid, DWORD dwFlags, HANDLE hToken,
    PWSTR *ppszPath);
typedef int (WINAPI *BFFCALLBACK)(HWND, UINT, LPARAM, LPARAM);
typedef struct _browseinfoA {
    HWND hwndOwner;
    LPCITEMIDLIST pidlRoot;
    LPSTR pszDisplayName;
    LPCSTR lpszTitle;
    UINT ulFlags;
    BFFCALLBACK lpfn;
    LPARAM lParam;
    int iImage;
} BROWSEINFOA, *PBROWSEINFOA, *LPBROWSEINFOA;
typedef struct _browseinfoW {
    HWND hwndOwner;
    LPCITEMIDLIST pidlRoot;
    LPWSTR pszDisplayName;
    LPCWSTR lpszTitle;
    UINT ulFlags;
    BFFCALLBACK lpfn;
    LPARAM lParam;
    int iImage;
} BROWSEINFOW, *PBROWSEINFOW, *LPBROWSEINFOW;
LPITEMIDLIST WINAPI SHBrowseForFolderA(LPBROWSEINFOA lpbi);
LPITEMIDLIST WINAPI SHBrowseForFolderW(LPBROWSEINFOW lpbi);
HRESULT WINAPI SHGetDesktopFolder(IShellFolder **ppshf);
typedef struct _IDA {
    UINT cidl;
    UINT aoffset[1];
} CIDA, *LPIDA;
typedef enum FD_FLAGS { FD_CLSID = 1, FD_SIZEPOINT, FD_ATTRIBUTES = 4, FD_CREATETIME = 8,
    FD_ACCESSTIME = 16, FD_WRITESTIME = 32, FD_FILESIZE = 64, FD_PROGRESSUI = 0x4000, FD_LINKUI =
    0x8000, FD_UNICODE = (int)0x80000000 } FD_FLAGS;
typedef struct _FILEDESCRIPTORA {
    DWORD dwFlags;
    CLSID clsid;
    SIZEL sizel;
    POINTL pointl;
    DWORD dwFileAttributes;
    FILETIME ftCreationTime;
    FILETIME ftLastAccessTime;
    FILETIME ftLastWriteTime;
    DWORD nFileSizeHigh;
    DWORD nFileSizeLow;
    CHAR cFileName[260];
} FILEDESCRIPTORA, *LPFILEDESCRIPTORA;
typedef struct _FILEDESCRIPTORW {
    DWORD dwFlags;
    CLSID clsid;
    SIZEL sizel;
    POINTL pointl;
    DWORD dwFileAttributes;
    FILETIME ftCreationTime;
    FILETIME ftLastAccessTime;
    FILETIME ftLastWriteTime;
    DWORD nFileSizeHigh;
    DWORD nFileSizeLow;
    WCHAR cFileName[260];
} FILEDESCRIPTORW, *LPFILEDESCRIPTORW;
typedef struct _DROPFILES {
    DWORD pFiles;
    POINT pt;
    BOOL fNC;
    BOOL fWide;
} DROPFILES, *LPDROPFILES;
typedef struct FILE_ATTRIBUTES_ARRAY {
    UINT cItems;
    DWORD dwSumFileAttributes;
    DWORD dwProductFileAttributes;
    DWORD rgdwFileAttributes[1];
} FILE_ATTRIBUTES_ARRAY;
typedef enum DROPIMAGETYPE { DROPIMAGE_INVALID = -1, DROPIMAGE_NONE, DROPIMAGE_COPY, DROPIMAGE_MOVE,
    DROPIMAGE_LINK = 4, DROPIMAGE_LABEL = 6, DROPIMAGE_WARNING, DROPIMAGE_NOIMAGE } DROPIMAGETYPE;
typedef struct DROPDESCRIPTION {
    DROPIMAGETYPE type;
    WCHAR szMessage[260];
    WCHAR szInsert[260];
} DROPDESCRIPTION;
void WINAPI SHChangeNotify(LONG wEventId, UINT uFlags, LPCVOID dwItem1, LPCVOID dwItem2);
int WINAPI DriveType(int iDrive);
IStream *WINAPI OpenRegStream(HKEY hkey, PCWSTR pszSubkey, PCWSTR pszValue, DWORD grfMode);
HRESULT WINAPI SHBindToParent(LPCITEMIDLIST pidl, REFIID riid, void **ppv, LPCITEMIDLIST
    *ppidlLast);
HRESULT WINAPI SHParseDisplayName(PCWSTR pszName, IBindCtx *pbc, LPITEMIDLIST *ppidl, SFGAOF
    sfgaoIn, SFGAOF *psfgaoOut);

#ifdef __cplusplus
}
#endif

#define CSIDL_FLAG_CREATE 0x8000
#define SHFOLDERAPI EXTERN_C DECLSPEC_IMPORT HRESULT STDAPICALLTYPE
#define CSIDL_PERSONAL 0x0005
#define CSIDL_MYPICTURES 0x0027
#define CSIDL_APPDATA 0x001a
#define CSIDL_MYMUSIC 0x000d
#define CSIDL_MYVIDEO 0x000e
#define GIL_FORSHELL 0x2
#define GIL_NOTFILENAME 0x8
#define CSIDL_PROGRAMS 0x0002
#define CSIDL_FAVORITES 0x0006
#define CSIDL_STARTUP 0x0007
#define CSIDL_RECENT 0x0008
#define CSIDL_SENDTO 0x0009
#define CSIDL_MYDOCUMENTS CSIDL_PERSONAL
#define CSIDL_DESKTOPDIRECTORY 0x0010
#define CSIDL_DRIVES 0x0011
#define CSIDL_NETWORK 0x0012
#define CSIDL_COMMON_STARTMENU 0x0016
#define CSIDL_COMMON_PROGRAMS 0x0017
#define CSIDL_COMMON_STARTUP 0x0018
#define CSIDL_COMMON_DESKTOPDIRECTORY 0x0019
#define CSIDL_LOCAL_APPDATA 0x001c
#define CSIDL_COMMON_ALTSTARTUP 0x001e
#define CSIDL_COMMON_FAVORITES 0x001f
#define CSIDL_COMMON_APPDATA 0x0023
#define CSIDL_WINDOWS 0x0024
#define CSIDL_SYSTEM 0x0025
#define CSIDL_PROGRAM_FILES 0x0026
#define CSIDL_PROGRAM_FILES_COMMONX86 0x002c
#define CSIDL_COMMON_TEMPLATES 0x002d
#define CSIDL_COMMON_DOCUMENTS 0x002e
#define CSIDL_COMMON_ADMINTOOLS 0x002f
#define CSIDL_ADMINTOOLS 0x0030
#define CSIDL_COMMON_MUSIC 0x0035
#define CSIDL_COMMON_PICTURES 0x0036
#define CSIDL_COMMON_VIDEO 0x0037
#define BIF_RETURNONLYFSDIRS 0x00000001
#define BIF_STATUSTEXT 0x00000004
#define BIF_EDITBOX 0x00000010
#define BIF_NEWDIALOGSTYLE 0x00000040
#define BIF_USENEWUI (BIF_NEWDIALOGSTYLE | BIF_EDITBOX)
#define BFFM_INITIALIZED 1
#define BFFM_SELCHANGED 2
#define BFFM_SETSTATUSTEXTA (WM_USER + 100)
#define BFFM_SETSELECTIONA (WM_USER + 102)
#define BFFM_SETSELECTIONW (WM_USER + 103)
#define BFFM_SETSTATUSTEXTW (WM_USER + 104)
#define CFSTR_SHELLIDLIST TEXT ("Shell IDList Array")
#define CFSTR_PREFERREDDROPEFFECT TEXT ("Preferred DropEffect")
#define CFSTR_PERFORMEDDROPEFFECT TEXT ("Performed DropEffect")
#define CFSTR_TARGETCLSID TEXT ("TargetCLSID")
#define CFSTR_LOGICALPERFORMEDDROPEFFECT TEXT ("Logical Performed DropEffect")
#define CFSTR_DROPDESCRIPTION TEXT ("DropDescription")
#define SHCNE_ASSOCCHANGED 0x08000000L
#define SHCNF_IDLIST 0x0000
#define SID_SShellDesktop CLSID_ShellDesktop

#define IExtractIcon WINAPI_AW(IExtractIcon)
#define SHGetPathFromIDList WINAPI_AW(SHGetPathFromIDList)
#define SHCreateDirectoryEx WINAPI_AW(SHCreateDirectoryEx)
#define SHGetSpecialFolderPath WINAPI_AW(SHGetSpecialFolderPath)
#define SHGetFolderPath WINAPI_AW(SHGetFolderPath)
#define BROWSEINFO WINAPI_AW(BROWSEINFO)
#define LPBROWSEINFO WINAPI_AW(LPBROWSEINFO)
#define SHBrowseForFolder WINAPI_AW(SHBrowseForFolder)
#define BFFM_SETSTATUSTEXT WINAPI_AW(BFFM_SETSTATUSTEXT)
#define BFFM_SETSELECTION WINAPI_AW(BFFM_SETSELECTION)
#define FILEDESCRIPTOR WINAPI_AW(FILEDESCRIPTOR)

#endif
