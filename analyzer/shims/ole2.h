/* OLE: what windows.h includes of COM. */
#ifndef _OLE2_H_
#define _OLE2_H_

#include <windef.h>
#include <objbase.h>
#include <oleauto.h>
#include <oleidl.h>
#include <objidl.h>

#ifdef __cplusplus
extern "C" {
#endif

HRESULT WINAPI OleInitialize(LPVOID pvReserved);
void WINAPI OleUninitialize(void);
HRESULT WINAPI RegisterDragDrop(HWND hwnd, LPDROPTARGET pDropTarget);
HRESULT WINAPI RevokeDragDrop(HWND hwnd);
HRESULT WINAPI DoDragDrop(LPDATAOBJECT pDataObj, LPDROPSOURCE pDropSource, DWORD dwOKEffects,
    LPDWORD pdwEffect);
void WINAPI ReleaseStgMedium(LPSTGMEDIUM);
typedef struct _OLESTREAM *LPOLESTREAM;
typedef struct _OLESTREAMVTBL {
    DWORD (WINAPI *Get)(LPOLESTREAM, void *, DWORD);
    DWORD (WINAPI *Put)(LPOLESTREAM, const void *, DWORD);
} OLESTREAMVTBL;
typedef OLESTREAMVTBL *LPOLESTREAMVTBL;
typedef struct _OLESTREAM {
    LPOLESTREAMVTBL lpstbl;
} OLESTREAM;

#ifdef __cplusplus
}
#endif

#define E_DRAW VIEW_E_DRAW

#endif
