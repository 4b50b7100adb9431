/* Embedding, drag and drop. */
#ifndef __oleidl_h__
#define __oleidl_h__

#include <windef.h>
#include <objidl.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct IDropSource IDropSource;
typedef struct IDropTarget IDropTarget;
typedef IDropSource *LPDROPSOURCE;
DECLARE_INTERFACE_IID_(IDropSource, IUnknown, "00000121-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(QueryContinueDrag)(THIS_ BOOL, DWORD) PURE;
    STDMETHOD(GiveFeedback)(THIS_ DWORD) PURE;
    END_INTERFACE
};
typedef IDropTarget *LPDROPTARGET;
DECLARE_INTERFACE_IID_(IDropTarget, IUnknown, "00000122-0000-0000-c000-000000000046") {
    BEGIN_INTERFACE
    STDMETHOD(QueryInterface)(THIS_ REFIID, void **) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
    STDMETHOD(DragEnter)(THIS_ IDataObject *, DWORD, POINTL, DWORD *) PURE;
    STDMETHOD(DragOver)(THIS_ DWORD, POINTL, DWORD *) PURE;
    STDMETHOD(DragLeave)(THIS) PURE;
    STDMETHOD(Drop)(THIS_ IDataObject *, DWORD, POINTL, DWORD *) PURE;
    END_INTERFACE
};

#ifdef __cplusplus
}
#endif

#define MK_ALT (0x20)
#define DROPEFFECT_NONE (0)
#define DROPEFFECT_COPY (1)
#define DROPEFFECT_MOVE (2)
#define DROPEFFECT_LINK (4)
#define DROPEFFECT_SCROLL (0x80000000)

#endif
