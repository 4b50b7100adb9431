/* Interfaces of the shell. */
#ifndef __shobjidl_h__
#define __shobjidl_h__

#include <hl_aw.h>
#include <minwinbase.h>
#include <ole2.h>
#include <shtypes.h>
#include <ocidl.h>
#include <commctrl.h>
#include <objbase.h>
#include <objidl.h>
#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IContextMenu IContextMenu;
typedef struct IEnumIDList IEnumIDList;
typedef struct IShellFolder IShellFolder;
typedef struct IShellView IShellView;
typedef struct IShellItem IShellItem;
typedef struct IShellItemArray IShellItemArray;
typedef struct IShellLinkA IShellLinkA;
typedef struct IShellLinkW IShellLinkW;
typedef struct IShellExtInit IShellExtInit;
typedef struct ITaskbarList3 ITaskbarList3;
typedef struct IExplorerCommand IExplorerCommand;
typedef struct IEnumExplorerCommand IEnumExplorerCommand;
typedef struct ICustomDestinationList ICustomDestinationList;
typedef struct IDesktopGadget IDesktopGadget;
typedef struct IVirtualDesktopManager IVirtualDesktopManager;
typedef struct IDesktopWallpaper IDesktopWallpaper;
typedef struct IApplicationActivationManager IApplicationActivationManager;
typedef struct DesktopWallpaper DesktopWallpaper;
typedef struct ShellDesktop ShellDesktop;
typedef struct FreeSpaceCategorizer FreeSpaceCategorizer;
typedef struct OpenControlPanel OpenControlPanel;
typedef struct DesktopGadget DesktopGadget;
typedef struct ApplicationActivationManager ApplicationActivationManager;
typedef struct VirtualDesktopManager VirtualDesktopManager;
typedef struct IPropertyStore IPropertyStore;
extern const GUID IID_IPropertyStore;
typedef struct IPropertyStoreVtbl IPropertyStoreVtbl;
DECLARE_INTERFACE_IID_(IPropertyStore, IUnknown, "886d8eeb-8cf2-4446-8d02-cdba1dbdcf99") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetCount)(THIS_ DWORD *) PURE;
    STDMETHOD(GetAt)(THIS_ DWORD, PROPERTYKEY *) PURE;
    STDMETHOD(GetValue)(THIS_ const PROPERTYKEY *const, PROPVARIANT *) PURE;
    STDMETHOD(SetValue)(THIS_ const PROPERTYKEY *const, const PROPVARIANT *const) PURE;
    STDMETHOD(Commit)(THIS) PURE;
    END_INTERFACE
};
typedef struct _CMINVOKECOMMANDINFO {
    DWORD cbSize;
    DWORD fMask;
    HWND hwnd;
    LPCSTR lpVerb;
    LPCSTR lpParameters;
    LPCSTR lpDirectory;
    int nShow;
    DWORD dwHotKey;
    HANDLE hIcon;
} CMINVOKECOMMANDINFO;
typedef CMINVOKECOMMANDINFO *LPCMINVOKECOMMANDINFO;
typedef struct _CMINVOKECOMMANDINFOEX {
    DWORD cbSize;
    DWORD fMask;
    HWND hwnd;
    LPCSTR lpVerb;
    LPCSTR lpParameters;
    LPCSTR lpDirectory;
    int nShow;
    DWORD dwHotKey;
    HANDLE hIcon;
    LPCSTR lpTitle;
    LPCWSTR lpVerbW;
    LPCWSTR lpParametersW;
    LPCWSTR lpDirectoryW;
    LPCWSTR lpTitleW;
    POINT ptInvoke;
} CMINVOKECOMMANDINFOEX;
typedef CMINVOKECOMMANDINFOEX *LPCMINVOKECOMMANDINFOEX;
extern const GUID IID_IContextMenu;
DECLARE_INTERFACE_IID_(IEnumIDList, IUnknown, "000214f2-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Next)(THIS_ ULONG, LPITEMIDLIST *, ULONG *) PURE;
    STDMETHOD(Skip)(THIS_ ULONG) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumIDList **) PURE;
    END_INTERFACE
};
enum _SHGDNF { SHGDN_NORMAL, SHGDN_INFOLDER, SHGDN_FOREDITING = 0x1000, SHGDN_FORADDRESSBAR =
    0x4000, SHGDN_FORPARSING = 0x8000 };
typedef DWORD SHGDNF;
typedef DWORD SHCONTF;
typedef ULONG SFGAOF;
extern const GUID IID_IShellFolder;
DECLARE_INTERFACE_IID_(IShellFolder, IUnknown, "000214e6-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(ParseDisplayName)(THIS_ HWND, IBindCtx *, LPWSTR, ULONG *, LPITEMIDLIST *, ULONG *)
        PURE;
    STDMETHOD(EnumObjects)(THIS_ HWND, SHCONTF, IEnumIDList **) PURE;
    STDMETHOD(BindToObject)(THIS_ LPCITEMIDLIST, IBindCtx *, REFIID, void **) PURE;
    STDMETHOD(BindToStorage)(THIS_ LPCITEMIDLIST, IBindCtx *, REFIID, void **) PURE;
    STDMETHOD(CompareIDs)(THIS_ LPARAM, LPCITEMIDLIST, LPCITEMIDLIST) PURE;
    STDMETHOD(CreateViewObject)(THIS_ HWND, REFIID, void **) PURE;
    STDMETHOD(GetAttributesOf)(THIS_ UINT, LPCITEMIDLIST *, SFGAOF *) PURE;
    STDMETHOD(GetUIObjectOf)(THIS_ HWND, UINT, LPCITEMIDLIST *, REFIID, UINT *, void **) PURE;
    STDMETHOD(GetDisplayNameOf)(THIS_ LPCITEMIDLIST, SHGDNF, STRRET *) PURE;
    STDMETHOD(SetNameOf)(THIS_ HWND, LPCITEMIDLIST, LPCWSTR, SHGDNF, LPITEMIDLIST *) PURE;
    END_INTERFACE
};
typedef enum _SIGDN { SIGDN_NORMALDISPLAY, SIGDN_PARENTRELATIVEPARSING = (int)0x80018001,
    SIGDN_DESKTOPABSOLUTEPARSING = (int)0x80028000, SIGDN_PARENTRELATIVEEDITING = (int)0x80031001,
    SIGDN_DESKTOPABSOLUTEEDITING = (int)0x8004c000, SIGDN_FILESYSPATH = (int)0x80058000, SIGDN_URL =
    (int)0x80068000, SIGDN_PARENTRELATIVEFORADDRESSBAR = (int)0x8007c001, SIGDN_PARENTRELATIVE =
    (int)0x80080001, SIGDN_PARENTRELATIVEFORUI = (int)0x80094001 } SIGDN;
typedef DWORD SICHINTF;
DECLARE_INTERFACE_IID_(IShellItem, IUnknown, "43826d1e-e718-42ee-bc55-a1e261c37bfe") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(BindToHandler)(THIS_ IBindCtx *, REFGUID, REFIID, void **) PURE;
    STDMETHOD(GetParent)(THIS_ IShellItem **) PURE;
    STDMETHOD(GetDisplayName)(THIS_ SIGDN, LPWSTR *) PURE;
    STDMETHOD(GetAttributes)(THIS_ SFGAOF, SFGAOF *) PURE;
    STDMETHOD(Compare)(THIS_ IShellItem *, SICHINTF, int *) PURE;
    END_INTERFACE
};
HRESULT WINAPI SHCreateShellItemArrayFromIDLists(UINT cidl, LPCITEMIDLIST *rgpidl, IShellItemArray
    **ppsiItemArray);
typedef enum SLGP_FLAGS { SLGP_SHORTPATH = 1, SLGP_UNCPRIORITY, SLGP_RAWPATH = 4,
    SLGP_RELATIVEPRIORITY = 8 } SLGP_FLAGS;
extern const GUID IID_IShellLinkA;
DECLARE_INTERFACE_IID_(IShellLinkA, IUnknown, "000214ee-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetPath)(THIS_ LPSTR, int, WIN32_FIND_DATAA *, DWORD) PURE;
    STDMETHOD(GetIDList)(THIS_ LPITEMIDLIST *) PURE;
    STDMETHOD(SetIDList)(THIS_ LPCITEMIDLIST) PURE;
    STDMETHOD(GetDescription)(THIS_ LPSTR, int) PURE;
    STDMETHOD(SetDescription)(THIS_ LPCSTR) PURE;
    STDMETHOD(GetWorkingDirectory)(THIS_ LPSTR, int) PURE;
    STDMETHOD(SetWorkingDirectory)(THIS_ LPCSTR) PURE;
    STDMETHOD(GetArguments)(THIS_ LPSTR, int) PURE;
    STDMETHOD(SetArguments)(THIS_ LPCSTR) PURE;
    STDMETHOD(GetHotkey)(THIS_ WORD *) PURE;
    STDMETHOD(SetHotkey)(THIS_ WORD) PURE;
    STDMETHOD(GetShowCmd)(THIS_ int *) PURE;
    STDMETHOD(SetShowCmd)(THIS_ int) PURE;
    STDMETHOD(GetIconLocation)(THIS_ LPSTR, int, int *) PURE;
    STDMETHOD(SetIconLocation)(THIS_ LPCSTR, int) PURE;
    STDMETHOD(SetRelativePath)(THIS_ LPCSTR, DWORD) PURE;
    STDMETHOD(Resolve)(THIS_ HWND, DWORD) PURE;
    STDMETHOD(SetPath)(THIS_ LPCSTR) PURE;
    END_INTERFACE
};
extern const GUID IID_IShellLinkW;
DECLARE_INTERFACE_IID_(IShellLinkW, IUnknown, "000214f9-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetPath)(THIS_ LPWSTR, int, WIN32_FIND_DATAW *, DWORD) PURE;
    STDMETHOD(GetIDList)(THIS_ LPITEMIDLIST *) PURE;
    STDMETHOD(SetIDList)(THIS_ LPCITEMIDLIST) PURE;
    STDMETHOD(GetDescription)(THIS_ LPWSTR, int) PURE;
    STDMETHOD(SetDescription)(THIS_ LPCWSTR) PURE;
    STDMETHOD(GetWorkingDirectory)(THIS_ LPWSTR, int) PURE;
    STDMETHOD(SetWorkingDirectory)(THIS_ LPCWSTR) PURE;
    STDMETHOD(GetArguments)(THIS_ LPWSTR, int) PURE;
    STDMETHOD(SetArguments)(THIS_ LPCWSTR) PURE;
    STDMETHOD(GetHotkey)(THIS_ WORD *) PURE;
    STDMETHOD(SetHotkey)(THIS_ WORD) PURE;
    STDMETHOD(GetShowCmd)(THIS_ int *) PURE;
    STDMETHOD(SetShowCmd)(THIS_ int) PURE;
    STDMETHOD(GetIconLocation)(THIS_ LPWSTR, int, int *) PURE;
    STDMETHOD(SetIconLocation)(THIS_ LPCWSTR, int) PURE;
    STDMETHOD(SetRelativePath)(THIS_ LPCWSTR, DWORD) PURE;
    STDMETHOD(Resolve)(THIS_ HWND, DWORD) PURE;
    STDMETHOD(SetPath)(THIS_ LPCWSTR) PURE;
    END_INTERFACE
};
typedef enum THUMBBUTTONFLAGS { THBF_ENABLED, THBF_DISABLED, THBF_DISMISSONCLICK, THBF_NOBACKGROUND
    = 4, THBF_HIDDEN = 8, THBF_NONINTERACTIVE = 16 } THUMBBUTTONFLAGS;
typedef enum THUMBBUTTONMASK { THB_BITMAP = 1, THB_ICON, THB_TOOLTIP = 4, THB_FLAGS = 8 }
    THUMBBUTTONMASK;
typedef struct THUMBBUTTON {
    THUMBBUTTONMASK dwMask;
    UINT iId;
    UINT iBitmap;
    HICON hIcon;
    WCHAR szTip[260];
    THUMBBUTTONFLAGS dwFlags;
} THUMBBUTTON, *LPTHUMBBUTTON;
typedef enum TBPFLAG { TBPF_NOPROGRESS, TBPF_INDETERMINATE, TBPF_NORMAL, TBPF_ERROR = 4, TBPF_PAUSED
    = 8 } TBPFLAG;
extern const GUID IID_ITaskbarList3;
DECLARE_INTERFACE_IID_(ITaskbarList3, IUnknown, "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(HrInit)(THIS) PURE;
    STDMETHOD(AddTab)(THIS_ HWND) PURE;
    STDMETHOD(DeleteTab)(THIS_ HWND) PURE;
    STDMETHOD(ActivateTab)(THIS_ HWND) PURE;
    STDMETHOD(SetActiveAlt)(THIS_ HWND) PURE;
    STDMETHOD(MarkFullscreenWindow)(THIS_ HWND, BOOL) PURE;
    STDMETHOD(SetProgressValue)(THIS_ HWND, ULONGLONG, ULONGLONG) PURE;
    STDMETHOD(SetProgressState)(THIS_ HWND, TBPFLAG) PURE;
    STDMETHOD(RegisterTab)(THIS_ HWND, HWND) PURE;
    STDMETHOD(UnregisterTab)(THIS_ HWND) PURE;
    STDMETHOD(SetTabOrder)(THIS_ HWND, HWND) PURE;
    STDMETHOD(SetTabActive)(THIS_ HWND, HWND, DWORD) PURE;
    STDMETHOD(ThumbBarAddButtons)(THIS_ HWND, UINT, LPTHUMBBUTTON) PURE;
    STDMETHOD(ThumbBarUpdateButtons)(THIS_ HWND, UINT, LPTHUMBBUTTON) PURE;
    STDMETHOD(ThumbBarSetImageList)(THIS_ HWND, HIMAGELIST) PURE;
    STDMETHOD(SetOverlayIcon)(THIS_ HWND, HICON, LPCWSTR) PURE;
    STDMETHOD(SetThumbnailTooltip)(THIS_ HWND, LPCWSTR) PURE;
    STDMETHOD(SetThumbnailClip)(THIS_ HWND, RECT *) PURE;
    END_INTERFACE
};
void WINAPI FreeIDListArray(LPITEMIDLIST *ppidls, UINT cItems);
typedef enum KF_CATEGORY { KF_CATEGORY_VIRTUAL = 1, KF_CATEGORY_FIXED, KF_CATEGORY_COMMON,
    KF_CATEGORY_PERUSER } KF_CATEGORY;
typedef DWORD KF_DEFINITION_FLAGS;
typedef struct KNOWNFOLDER_DEFINITION {
    KF_CATEGORY category;
    LPWSTR pszName;
    LPWSTR pszDescription;
    KNOWNFOLDERID fidParent;
    LPWSTR pszRelativePath;
    LPWSTR pszParsingName;
    LPWSTR pszTooltip;
    LPWSTR pszLocalizedName;
    LPWSTR pszIcon;
    LPWSTR pszSecurity;
    DWORD dwAttributes;
    KF_DEFINITION_FLAGS kfdFlags;
    FOLDERTYPEID ftidType;
} KNOWNFOLDER_DEFINITION;
void WINAPI FreeKnownFolderDefinitionFields(KNOWNFOLDER_DEFINITION *pKFD);
enum _EXPCMDSTATE { ECS_ENABLED, ECS_DISABLED, ECS_HIDDEN, ECS_CHECKBOX = 4, ECS_CHECKED = 8,
    ECS_RADIOCHECK = 16 };
enum _EXPCMDFLAGS { ECF_DEFAULT, ECF_HASSUBCOMMANDS, ECF_HASSPLITBUTTON, ECF_HIDELABEL = 4,
    ECF_ISSEPARATOR = 8, ECF_HASLUASHIELD = 16, ECF_SEPARATORBEFORE = 32, ECF_SEPARATORAFTER = 64,
    ECF_ISDROPDOWN = 128, ECF_TOGGLEABLE = 256, ECF_AUTOMENUICONS = 512 };
extern const GUID IID_IEnumExplorerCommand;
typedef HANDLE HTHEME;
typedef enum KNOWNDESTCATEGORY { KDC_FREQUENT = 1, KDC_RECENT } KNOWNDESTCATEGORY;
extern const GUID IID_ICustomDestinationList;
typedef struct ICustomDestinationListVtbl ICustomDestinationListVtbl;
HRESULT WINAPI SetCurrentProcessExplicitAppUserModelID(PCWSTR AppID);
extern const GUID IID_IDesktopGadget;
typedef struct IDesktopGadgetVtbl IDesktopGadgetVtbl;
extern const GUID IID_IVirtualDesktopManager;
typedef struct IVirtualDesktopManagerVtbl IVirtualDesktopManagerVtbl;
extern const GUID IID_IDesktopWallpaper;
typedef struct IDesktopWallpaperVtbl IDesktopWallpaperVtbl;
typedef enum ACTIVATEOPTIONS { AO_NONE, AO_DESIGNMODE, AO_NOERRORUI, AO_NOSPLASHSCREEN = 4 }
    ACTIVATEOPTIONS;
extern const GUID IID_IApplicationActivationManager;
extern const GUID CLSID_DesktopWallpaper;
extern const GUID CLSID_ShellDesktop;
extern const GUID CLSID_ShellLink;
extern const GUID CLSID_TaskbarList;
extern const GUID CLSID_DestinationList;
extern const GUID CLSID_EnumerableObjectCollection;
extern const GUID CLSID_DesktopGadget;
extern const GUID CLSID_ApplicationActivationManager;
extern const GUID CLSID_VirtualDesktopManager;

#ifdef __cplusplus
}
#endif

#define CMF_NORMAL 0x0
#define CMF_VERBSONLY 0x2
#define CMF_EXPLORE 0x4
#define GCS_VERBA 0x0
#define GCS_HELPTEXTA 0x1
#define GCS_VALIDATEA 0x2
#define GCS_VERBW 0x4
#define GCS_HELPTEXTW 0x5
#define GCS_VALIDATEW 0x6
#define GCS_UNICODE 0x4
#define CMIC_MASK_UNICODE SEE_MASK_UNICODE
#define FreeIDListArrayFull FreeIDListArray
#define FreeIDListArrayChild FreeIDListArray

#define GCS_VERB WINAPI_AW(GCS_VERB)
#define GCS_HELPTEXT WINAPI_AW(GCS_HELPTEXT)
#define GCS_VALIDATE WINAPI_AW(GCS_VALIDATE)
#define IShellLink WINAPI_AW(IShellLink)

#endif
