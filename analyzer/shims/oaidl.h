/* Automation: VARIANT, SAFEARRAY, IDispatch. */
#ifndef __oaidl_h__
#define __oaidl_h__

#include <windef.h>
#include <objidl.h>
#include <unknwn.h>
#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IDispatch IDispatch;
typedef struct ITypeComp ITypeComp;
typedef struct ITypeInfo ITypeInfo;
typedef struct ITypeLib ITypeLib;
typedef struct IErrorInfo IErrorInfo;
typedef struct ISupportErrorInfo ISupportErrorInfo;
typedef struct IRecordInfo IRecordInfo;
typedef struct tagSAFEARRAYBOUND {
    ULONG cElements;
    LONG lLbound;
} SAFEARRAYBOUND, *LPSAFEARRAYBOUND;
typedef enum tagSF_TYPE { SF_ERROR = 10, SF_I1 = 16, SF_I2 = 2, SF_I4, SF_I8 = 20, SF_BSTR = 8,
    SF_UNKNOWN = 13, SF_DISPATCH = 9, SF_VARIANT = 12, SF_RECORD = 36, SF_HAVEIID = 0x800d }
    SF_TYPE;
typedef struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY;
typedef SAFEARRAY *LPSAFEARRAY;
typedef struct tagVARIANT VARIANT;
struct tagVARIANT {
    union {
        struct {
            VARTYPE vt;
            WORD wReserved1;
            WORD wReserved2;
            WORD wReserved3;
            union {
                LONGLONG llVal;
                LONG lVal;
                BYTE bVal;
                SHORT iVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                BSTR bstrVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                SAFEARRAY *parray;
                BYTE *pbVal;
                SHORT *piVal;
                LONG *plVal;
                LONGLONG *pllVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                SAFEARRAY **pparray;
                VARIANT *pvarVal;
                PVOID byref;
                CHAR cVal;
                USHORT uiVal;
                ULONG ulVal;
                ULONGLONG ullVal;
                INT intVal;
                UINT uintVal;
                DECIMAL *pdecVal;
                CHAR *pcVal;
                USHORT *puiVal;
                ULONG *pulVal;
                ULONGLONG *pullVal;
                INT *pintVal;
                UINT *puintVal;
                struct {
                    PVOID pvRecord;
                    IRecordInfo *pRecInfo;
                };
            };
        };
        DECIMAL decVal;
    };
};
typedef VARIANT VARIANTARG;
typedef LONG DISPID;
typedef DISPID MEMBERID;
typedef DWORD HREFTYPE;
typedef enum tagTYPEKIND { TKIND_ENUM, TKIND_RECORD, TKIND_MODULE, TKIND_INTERFACE, TKIND_DISPATCH,
    TKIND_COCLASS, TKIND_ALIAS, TKIND_UNION, TKIND_MAX } TYPEKIND;
typedef struct tagTYPEDESC {
    union {
        struct tagTYPEDESC *lptdesc;
        struct tagARRAYDESC *lpadesc;
        HREFTYPE hreftype;
    };
    VARTYPE vt;
} TYPEDESC;
typedef struct tagARRAYDESC {
    TYPEDESC tdescElem;
    USHORT cDims;
    SAFEARRAYBOUND rgbounds[1];
} ARRAYDESC;
typedef struct tagPARAMDESCEX {
    ULONG cBytes;
    VARIANTARG varDefaultValue;
} PARAMDESCEX, *LPPARAMDESCEX;
typedef struct tagPARAMDESC {
    LPPARAMDESCEX pparamdescex;
    USHORT wParamFlags;
} PARAMDESC, *LPPARAMDESC;
typedef struct tagIDLDESC {
    ULONG_PTR dwReserved;
    USHORT wIDLFlags;
} IDLDESC, *LPIDLDESC;
typedef struct tagELEMDESC {
    TYPEDESC tdesc;
    union {
        IDLDESC idldesc;
        PARAMDESC paramdesc;
    };
} ELEMDESC, *LPELEMDESC;
typedef struct tagTYPEATTR {
    GUID guid;
    LCID lcid;
    DWORD dwReserved;
    MEMBERID memidConstructor;
    MEMBERID memidDestructor;
    LPOLESTR lpstrSchema;
    ULONG cbSizeInstance;
    TYPEKIND typekind;
    WORD cFuncs;
    WORD cVars;
    WORD cImplTypes;
    WORD cbSizeVft;
    WORD cbAlignment;
    WORD wTypeFlags;
    WORD wMajorVerNum;
    WORD wMinorVerNum;
    TYPEDESC tdescAlias;
    IDLDESC idldescType;
} TYPEATTR, *LPTYPEATTR;
typedef struct tagDISPPARAMS {
    VARIANTARG *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
} DISPPARAMS;
typedef struct tagEXCEPINFO {
    WORD wCode;
    WORD wReserved;
    BSTR bstrSource;
    BSTR bstrDescription;
    BSTR bstrHelpFile;
    DWORD dwHelpContext;
    PVOID pvReserved;
    HRESULT (WINAPI *pfnDeferredFillIn)(struct tagEXCEPINFO *);
    SCODE scode;
} EXCEPINFO, *LPEXCEPINFO;
typedef enum tagCALLCONV { CC_FASTCALL, CC_CDECL, CC_MSCPASCAL, CC_PASCAL = 2, CC_MACPASCAL,
    CC_STDCALL, CC_FPFASTCALL, CC_SYSCALL, CC_MPWCDECL, CC_MPWPASCAL, CC_MAX } CALLCONV;
typedef enum tagFUNCKIND { FUNC_VIRTUAL, FUNC_PUREVIRTUAL, FUNC_NONVIRTUAL, FUNC_STATIC,
    FUNC_DISPATCH } FUNCKIND;
typedef enum tagINVOKEKIND { INVOKE_FUNC = 1, INVOKE_PROPERTYGET, INVOKE_PROPERTYPUT = 4,
    INVOKE_PROPERTYPUTREF = 8 } INVOKEKIND;
typedef struct tagFUNCDESC {
    MEMBERID memid;
    SCODE *lprgscode;
    ELEMDESC *lprgelemdescParam;
    FUNCKIND funckind;
    INVOKEKIND invkind;
    CALLCONV callconv;
    SHORT cParams;
    SHORT cParamsOpt;
    SHORT oVft;
    SHORT cScodes;
    ELEMDESC elemdescFunc;
    WORD wFuncFlags;
} FUNCDESC, *LPFUNCDESC;
typedef enum tagVARKIND { VAR_PERINSTANCE, VAR_STATIC, VAR_CONST, VAR_DISPATCH } VARKIND;
typedef struct tagVARDESC {
    MEMBERID memid;
    LPOLESTR lpstrSchema;
    union {
        ULONG oInst;
        VARIANT *lpvarValue;
    };
    ELEMDESC elemdescVar;
    WORD wVarFlags;
    VARKIND varkind;
} VARDESC, *LPVARDESC;
DECLARE_INTERFACE_IID_(IDispatch, IUnknown, "00020400-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetTypeInfoCount)(THIS_ UINT *) PURE;
    STDMETHOD(GetTypeInfo)(THIS_ UINT, LCID, ITypeInfo **) PURE;
    STDMETHOD(GetIDsOfNames)(THIS_ REFIID, LPOLESTR *, UINT, LCID, DISPID *) PURE;
    STDMETHOD(Invoke)(THIS_ DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT
        *) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(ITypeInfo, IUnknown, "00020401-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetTypeAttr)(THIS_ TYPEATTR **) PURE;
    STDMETHOD(GetTypeComp)(THIS_ ITypeComp **) PURE;
    STDMETHOD(GetFuncDesc)(THIS_ UINT, FUNCDESC **) PURE;
    STDMETHOD(GetVarDesc)(THIS_ UINT, VARDESC **) PURE;
    STDMETHOD(GetNames)(THIS_ MEMBERID, BSTR *, UINT, UINT *) PURE;
    STDMETHOD(GetRefTypeOfImplType)(THIS_ UINT, HREFTYPE *) PURE;
    STDMETHOD(GetImplTypeFlags)(THIS_ UINT, INT *) PURE;
    STDMETHOD(GetIDsOfNames)(THIS_ LPOLESTR *, UINT, MEMBERID *) PURE;
    STDMETHOD(Invoke)(THIS_ PVOID, MEMBERID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *)
        PURE;
    STDMETHOD(GetDocumentation)(THIS_ MEMBERID, BSTR *, BSTR *, DWORD *, BSTR *) PURE;
    STDMETHOD(GetDllEntry)(THIS_ MEMBERID, INVOKEKIND, BSTR *, BSTR *, WORD *) PURE;
    STDMETHOD(GetRefTypeInfo)(THIS_ HREFTYPE, ITypeInfo **) PURE;
    STDMETHOD(AddressOfMember)(THIS_ MEMBERID, INVOKEKIND, PVOID *) PURE;
    STDMETHOD(CreateInstance)(THIS_ IUnknown *, REFIID, PVOID *) PURE;
    STDMETHOD(GetMops)(THIS_ MEMBERID, BSTR *) PURE;
    STDMETHOD(GetContainingTypeLib)(THIS_ ITypeLib **, UINT *) PURE;
    STDMETHOD_(void, ReleaseTypeAttr)(THIS_ TYPEATTR *) PURE;
    STDMETHOD_(void, ReleaseFuncDesc)(THIS_ FUNCDESC *) PURE;
    STDMETHOD_(void, ReleaseVarDesc)(THIS_ VARDESC *) PURE;
    END_INTERFACE
};
typedef enum tagSYSKIND { SYS_WIN16, SYS_WIN32, SYS_MAC, SYS_WIN64 } SYSKIND;
typedef struct tagTLIBATTR {
    GUID guid;
    LCID lcid;
    SYSKIND syskind;
    WORD wMajorVerNum;
    WORD wMinorVerNum;
    WORD wLibFlags;
} TLIBATTR, *LPTLIBATTR;
DECLARE_INTERFACE_IID_(ITypeLib, IUnknown, "00020402-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD_(UINT, GetTypeInfoCount)(THIS) PURE;
    STDMETHOD(GetTypeInfo)(THIS_ UINT, ITypeInfo **) PURE;
    STDMETHOD(GetTypeInfoType)(THIS_ UINT, TYPEKIND *) PURE;
    STDMETHOD(GetTypeInfoOfGuid)(THIS_ REFGUID, ITypeInfo **) PURE;
    STDMETHOD(GetLibAttr)(THIS_ TLIBATTR **) PURE;
    STDMETHOD(GetTypeComp)(THIS_ ITypeComp **) PURE;
    STDMETHOD(GetDocumentation)(THIS_ INT, BSTR *, BSTR *, DWORD *, BSTR *) PURE;
    STDMETHOD(IsName)(THIS_ LPOLESTR, ULONG, BOOL *) PURE;
    STDMETHOD(FindName)(THIS_ LPOLESTR, ULONG, ITypeInfo **, MEMBERID *, USHORT *) PURE;
    STDMETHOD_(void, ReleaseTLibAttr)(THIS_ TLIBATTR *) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IErrorInfo, IUnknown, "1cf2b120-547d-101b-8e65-08002b2bd119") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(GetGUID)(THIS_ GUID *) PURE;
    STDMETHOD(GetSource)(THIS_ BSTR *) PURE;
    STDMETHOD(GetDescription)(THIS_ BSTR *) PURE;
    STDMETHOD(GetHelpFile)(THIS_ BSTR *) PURE;
    STDMETHOD(GetHelpContext)(THIS_ DWORD *) PURE;
    END_INTERFACE
};
extern const GUID IID_ISupportErrorInfo;
DECLARE_INTERFACE_IID_(ISupportErrorInfo, IUnknown, "df0b3d60-548f-101b-8e65-08002b2bd119") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(InterfaceSupportsErrorInfo)(THIS_ REFIID) PURE;
    END_INTERFACE
};
DECLARE_INTERFACE_IID_(IRecordInfo, IUnknown, "0000002f-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(RecordInit)(THIS_ PVOID) PURE;
    STDMETHOD(RecordClear)(THIS_ PVOID) PURE;
    STDMETHOD(RecordCopy)(THIS_ PVOID, PVOID) PURE;
    STDMETHOD(GetGuid)(THIS_ GUID *) PURE;
    STDMETHOD(GetName)(THIS_ BSTR *) PURE;
    STDMETHOD(GetSize)(THIS_ ULONG *) PURE;
    STDMETHOD(GetTypeInfo)(THIS_ ITypeInfo **) PURE;
    STDMETHOD(GetField)(THIS_ PVOID, LPCOLESTR, VARIANT *) PURE;
    STDMETHOD(GetFieldNoCopy)(THIS_ PVOID, LPCOLESTR, VARIANT *, PVOID *) PURE;
    STDMETHOD(PutField)(THIS_ ULONG, PVOID, LPCOLESTR, VARIANT *) PURE;
    STDMETHOD(PutFieldNoCopy)(THIS_ ULONG, PVOID, LPCOLESTR, VARIANT *) PURE;
    STDMETHOD(GetFieldNames)(THIS_ ULONG *, BSTR *) PURE;
    STDMETHOD_(BOOL, IsMatchingType)(THIS_ IRecordInfo *) PURE;
    STDMETHOD_(PVOID, RecordCreate)(THIS) PURE;
    STDMETHOD(RecordCreateCopy)(THIS_ PVOID, PVOID *) PURE;
    STDMETHOD(RecordDestroy)(THIS_ PVOID) PURE;
    END_INTERFACE
};
ULONG WINAPI VARIANT_UserSize(ULONG *, ULONG, VARIANT *);
unsigned char *WINAPI VARIANT_UserMarshal(ULONG *, unsigned char *, VARIANT *);
unsigned char *WINAPI VARIANT_UserUnmarshal(ULONG *, unsigned char *, VARIANT *);
void WINAPI VARIANT_UserFree(ULONG *, VARIANT *);
ULONG WINAPI BSTR_UserSize(ULONG *, ULONG, BSTR *);
unsigned char *WINAPI BSTR_UserMarshal(ULONG *, unsigned char *, BSTR *);
unsigned char *WINAPI BSTR_UserUnmarshal(ULONG *, unsigned char *, BSTR *);
void WINAPI BSTR_UserFree(ULONG *, BSTR *);

#ifdef __cplusplus
}
#endif

#define PARAMFLAG_FIN (0x1)
#define PARAMFLAG_FOUT (0x2)
#define PARAMFLAG_FLCID (0x4)
#define DISPID_UNKNOWN (-1)
#define DISPID_VALUE (0)
#define DISPID_PROPERTYPUT (-3)
#define DISPID_NEWENUM (-4)
#define DISPID_EVALUATE (-5)
#define DISPID_CONSTRUCTOR (-6)
#define DISPID_DESTRUCTOR (-7)
#define DISPID_COLLECT (-8)

#endif
