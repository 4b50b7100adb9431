/* Items of the shell. */
#ifndef __shtypes_h__
#define __shtypes_h__

#include <ole2.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _SHITEMID {
    USHORT cb;
    BYTE abID[1];
} SHITEMID;
typedef struct _ITEMIDLIST {
    SHITEMID mkid;
} ITEMIDLIST;
typedef ITEMIDLIST *LPITEMIDLIST;
typedef const ITEMIDLIST *LPCITEMIDLIST;
typedef enum tagSTRRET_TYPE { STRRET_WSTR, STRRET_OFFSET, STRRET_CSTR } STRRET_TYPE;
typedef struct _STRRET {
    UINT uType;
    union {
        LPWSTR pOleStr;
        UINT uOffset;
        char cStr[260];
    };
} STRRET;
typedef GUID KNOWNFOLDERID;
typedef GUID FOLDERTYPEID;

#ifdef __cplusplus
}
#endif

#define PIDLIST_ABSOLUTE LPITEMIDLIST
#define PIDLIST_RELATIVE LPITEMIDLIST
#define PCUITEMID_CHILD LPCITEMIDLIST
#define REFKNOWNFOLDERID const KNOWNFOLDERID * __MIDL_CONST

#endif
