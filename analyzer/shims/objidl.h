/* Streams, storages, monikers, marshalling. */
#ifndef __objidl_h__
#define __objidl_h__

#include <windef.h>
#include <wtypes.h>
#include <unknwn.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IMalloc IMalloc;
typedef struct IEnumString IEnumString;
typedef struct IStream IStream;
DECLARE_INTERFACE_IID_(IMalloc, IUnknown, "00000002-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD_(void *, Alloc)(THIS_ SIZE_T) PURE;
    STDMETHOD_(void *, Realloc)(THIS_ void *, SIZE_T) PURE;
    STDMETHOD_(void, Free)(THIS_ void *) PURE;
    STDMETHOD_(SIZE_T, GetSize)(THIS_ void *) PURE;
    STDMETHOD_(int, DidAlloc)(THIS_ void *) PURE;
    STDMETHOD_(void, HeapMinimize)(THIS) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IEnumString, IUnknown, "00000101-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Next)(THIS_ ULONG, LPOLESTR *, ULONG *) PURE;
    STDMETHOD(Skip)(THIS_ ULONG) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumString **) PURE;
    END_INTERFACE
};
typedef struct tagSTATSTG {
    LPOLESTR pwcsName;
    DWORD type;
    ULARGE_INTEGER cbSize;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD grfMode;
    DWORD grfLocksSupported;
    CLSID clsid;
    DWORD grfStateBits;
    DWORD reserved;
} STATSTG;
typedef enum tagSTGTY { STGTY_STORAGE = 1, STGTY_STREAM, STGTY_LOCKBYTES, STGTY_PROPERTY } STGTY;
typedef enum tagSTREAM_SEEK { STREAM_SEEK_SET, STREAM_SEEK_CUR, STREAM_SEEK_END } STREAM_SEEK;
extern const GUID IID_IStream;
typedef struct IStreamVtbl IStreamVtbl;
DECLARE_INTERFACE_IID_(IStream, IUnknown, "0000000c-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Read)(THIS_ void *, ULONG, ULONG *) PURE;
    STDMETHOD(Write)(THIS_ const void *, ULONG, ULONG *) PURE;
    STDMETHOD(Seek)(THIS_ LARGE_INTEGER, DWORD, ULARGE_INTEGER *) PURE;
    STDMETHOD(SetSize)(THIS_ ULARGE_INTEGER) PURE;
    STDMETHOD(CopyTo)(THIS_ IStream *, ULARGE_INTEGER, ULARGE_INTEGER *, ULARGE_INTEGER *) PURE;
    STDMETHOD(Commit)(THIS_ DWORD) PURE;
    STDMETHOD(Revert)(THIS) PURE;
    STDMETHOD(LockRegion)(THIS_ ULARGE_INTEGER, ULARGE_INTEGER, DWORD) PURE;
    STDMETHOD(UnlockRegion)(THIS_ ULARGE_INTEGER, ULARGE_INTEGER, DWORD) PURE;
    STDMETHOD(Stat)(THIS_ STATSTG *, DWORD) PURE;
    STDMETHOD(Clone)(THIS_ IStream **) PURE;
    END_INTERFACE
};
typedef struct IBindCtx IBindCtx;
typedef struct IEnumMoniker IEnumMoniker;
typedef struct IRunningObjectTable IRunningObjectTable;
typedef struct IMoniker IMoniker;
typedef struct IEnumSTATSTG IEnumSTATSTG;
typedef struct IStorage IStorage;
typedef struct IPersistFile IPersistFile;
typedef struct IEnumFORMATETC IEnumFORMATETC;
typedef struct IEnumSTATDATA IEnumSTATDATA;
typedef struct IAdviseSink IAdviseSink;
typedef struct IDataObject IDataObject;
typedef struct tagBIND_OPTS {
    DWORD cbStruct;
    DWORD grfFlags;
    DWORD grfMode;
    DWORD dwTickCountDeadline;
} BIND_OPTS, *LPBIND_OPTS;
DECLARE_INTERFACE_IID_(IBindCtx, IUnknown, "0000000e-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(RegisterObjectBound)(THIS_ IUnknown *) PURE;
    STDMETHOD(RevokeObjectBound)(THIS_ IUnknown *) PURE;
    STDMETHOD(ReleaseBoundObjects)(THIS) PURE;
    STDMETHOD(SetBindOptions)(THIS_ BIND_OPTS *) PURE;
    STDMETHOD(GetBindOptions)(THIS_ BIND_OPTS *) PURE;
    STDMETHOD(GetRunningObjectTable)(THIS_ IRunningObjectTable **) PURE;
    STDMETHOD(RegisterObjectParam)(THIS_ LPOLESTR, IUnknown *) PURE;
    STDMETHOD(GetObjectParam)(THIS_ LPOLESTR, IUnknown **) PURE;
    STDMETHOD(EnumObjectParam)(THIS_ IEnumString **) PURE;
    STDMETHOD(RevokeObjectParam)(THIS_ LPOLESTR) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IRunningObjectTable, IUnknown, "00000010-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Register)(THIS_ DWORD, IUnknown *, IMoniker *, DWORD *) PURE;
    STDMETHOD(Revoke)(THIS_ DWORD) PURE;
    STDMETHOD(IsRunning)(THIS_ IMoniker *) PURE;
    STDMETHOD(GetObjectA)(THIS_ IMoniker *, IUnknown **) PURE;
    STDMETHOD(NoteChangeTime)(THIS_ DWORD, FILETIME *) PURE;
    STDMETHOD(GetTimeOfLastChange)(THIS_ IMoniker *, FILETIME *) PURE;
    STDMETHOD(EnumRunning)(THIS_ IEnumMoniker **) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IMoniker, IUnknown, "0000000f-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetClassID)(THIS_ CLSID *) PURE;
    STDMETHOD(IsDirty)(THIS) PURE;
    STDMETHOD(Load)(THIS_ IStream *) PURE;
    STDMETHOD(Save)(THIS_ IStream *, BOOL) PURE;
    STDMETHOD(GetSizeMax)(THIS_ ULARGE_INTEGER *) PURE;
    STDMETHOD(BindToObject)(THIS_ IBindCtx *, IMoniker *, REFIID, void **) PURE;
    STDMETHOD(BindToStorage)(THIS_ IBindCtx *, IMoniker *, REFIID, void **) PURE;
    STDMETHOD(Reduce)(THIS_ IBindCtx *, DWORD, IMoniker **, IMoniker **) PURE;
    STDMETHOD(ComposeWith)(THIS_ IMoniker *, BOOL, IMoniker **) PURE;
    STDMETHOD(Enum)(THIS_ BOOL, IEnumMoniker **) PURE;
    STDMETHOD(IsEqual)(THIS_ IMoniker *) PURE;
    STDMETHOD(Hash)(THIS_ DWORD *) PURE;
    STDMETHOD(IsRunning)(THIS_ IBindCtx *, IMoniker *, IMoniker *) PURE;
    STDMETHOD(GetTimeOfLastChange)(THIS_ IBindCtx *, IMoniker *, FILETIME *) PURE;
    STDMETHOD(Inverse)(THIS_ IMoniker **) PURE;
    STDMETHOD(CommonPrefixWith)(THIS_ IMoniker *, IMoniker **) PURE;
    STDMETHOD(RelativePathTo)(THIS_ IMoniker *, IMoniker **) PURE;
    STDMETHOD(GetDisplayName)(THIS_ IBindCtx *, IMoniker *, LPOLESTR *) PURE;
    STDMETHOD(ParseDisplayName)(THIS_ IBindCtx *, IMoniker *, LPOLESTR, ULONG *, IMoniker **) PURE;
    STDMETHOD(IsSystemMoniker)(THIS_ DWORD *) PURE;
    END_INTERFACE
};
typedef LPOLESTR *SNB;
DECLARE_INTERFACE_IID_(IStorage, IUnknown, "0000000b-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(CreateStream)(THIS_ const OLECHAR *, DWORD, DWORD, DWORD, IStream **) PURE;
    STDMETHOD(OpenStream)(THIS_ const OLECHAR *, void *, DWORD, DWORD, IStream **) PURE;
    STDMETHOD(CreateStorage)(THIS_ const OLECHAR *, DWORD, DWORD, DWORD, IStorage **) PURE;
    STDMETHOD(OpenStorage)(THIS_ const OLECHAR *, IStorage *, DWORD, SNB, DWORD, IStorage **) PURE;
    STDMETHOD(CopyTo)(THIS_ DWORD, const IID *, SNB, IStorage *) PURE;
    STDMETHOD(MoveElementTo)(THIS_ const OLECHAR *, IStorage *, const OLECHAR *, DWORD) PURE;
    STDMETHOD(Commit)(THIS_ DWORD) PURE;
    STDMETHOD(Revert)(THIS) PURE;
    STDMETHOD(EnumElements)(THIS_ DWORD, void *, DWORD, IEnumSTATSTG **) PURE;
    STDMETHOD(DestroyElement)(THIS_ const OLECHAR *) PURE;
    STDMETHOD(RenameElement)(THIS_ const OLECHAR *, const OLECHAR *) PURE;
    STDMETHOD(SetElementTimes)(THIS_ const OLECHAR *, const FILETIME *, const FILETIME *, const
        FILETIME *) PURE;
    STDMETHOD(SetClass)(THIS_ REFIID) PURE;
    STDMETHOD(SetStateBits)(THIS_ DWORD, DWORD) PURE;
    STDMETHOD(Stat)(THIS_ STATSTG *, DWORD) PURE;
    END_INTERFACE
};
extern const GUID IID_IPersistFile;
DECLARE_INTERFACE_IID_(IPersistFile, IUnknown, "0000010b-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetClassID)(THIS_ CLSID *) PURE;
    STDMETHOD(IsDirty)(THIS) PURE;
    STDMETHOD(Load)(THIS_ LPCOLESTR, DWORD) PURE;
    STDMETHOD(Save)(THIS_ LPCOLESTR, BOOL) PURE;
    STDMETHOD(SaveCompleted)(THIS_ LPCOLESTR) PURE;
    STDMETHOD(GetCurFile)(THIS_ LPOLESTR *) PURE;
    END_INTERFACE
};
typedef IEnumFORMATETC *LPENUMFORMATETC;
typedef struct tagDVTARGETDEVICE {
    DWORD tdSize;
    WORD tdDriverNameOffset;
    WORD tdDeviceNameOffset;
    WORD tdPortNameOffset;
    WORD tdExtDevmodeOffset;
    BYTE tdData[1];
} DVTARGETDEVICE;
typedef struct tagFORMATETC {
    CLIPFORMAT cfFormat;
    DVTARGETDEVICE *ptd;
    DWORD dwAspect;
    LONG lindex;
    DWORD tymed;
} FORMATETC, *LPFORMATETC;
DECLARE_INTERFACE_IID_(IEnumFORMATETC, IUnknown, "00000103-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(Next)(THIS_ ULONG, FORMATETC *, ULONG *) PURE;
    STDMETHOD(Skip)(THIS_ ULONG) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumFORMATETC **) PURE;
    END_INTERFACE
};
typedef IEnumSTATDATA *LPENUMSTATDATA;
typedef IAdviseSink *LPADVISESINK;
typedef enum tagTYMED { TYMED_HGLOBAL = 1, TYMED_FILE, TYMED_ISTREAM = 4, TYMED_ISTORAGE = 8,
    TYMED_GDI = 16, TYMED_MFPICT = 32, TYMED_ENHMF = 64, TYMED_NULL = 0 } TYMED;
typedef struct tagSTGMEDIUM {
    DWORD tymed;
    union {
        HBITMAP hBitmap;
        HMETAFILEPICT hMetaFilePict;
        HENHMETAFILE hEnhMetaFile;
        HGLOBAL hGlobal;
        LPOLESTR lpszFileName;
        IStream *pstm;
        IStorage *pstg;
    };
    IUnknown *pUnkForRelease;
} uSTGMEDIUM;
typedef uSTGMEDIUM STGMEDIUM;
typedef STGMEDIUM *LPSTGMEDIUM;
typedef IDataObject *LPDATAOBJECT;
typedef enum tagDATADIR { DATADIR_GET = 1, DATADIR_SET } DATADIR;
DECLARE_INTERFACE_IID_(IDataObject, IUnknown, "0000010e-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetData)(THIS_ FORMATETC *, STGMEDIUM *) PURE;
    STDMETHOD(GetDataHere)(THIS_ FORMATETC *, STGMEDIUM *) PURE;
    STDMETHOD(QueryGetData)(THIS_ FORMATETC *) PURE;
    STDMETHOD(GetCanonicalFormatEtc)(THIS_ FORMATETC *, FORMATETC *) PURE;
    STDMETHOD(SetData)(THIS_ FORMATETC *, STGMEDIUM *, BOOL) PURE;
    STDMETHOD(EnumFormatEtc)(THIS_ DWORD, IEnumFORMATETC **) PURE;
    STDMETHOD(DAdvise)(THIS_ FORMATETC *, DWORD, IAdviseSink *, DWORD *) PURE;
    STDMETHOD(DUnadvise)(THIS_ DWORD) PURE;
    STDMETHOD(EnumDAdvise)(THIS_ IEnumSTATDATA **) PURE;
    END_INTERFACE
};
typedef enum tagApplicationType { ServerApplication, LibraryApplication } ApplicationType;

#ifdef __cplusplus
}
#endif

#endif
