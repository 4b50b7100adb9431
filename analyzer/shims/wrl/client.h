/* ComPtr. */
#ifndef _WRL_CLIENT_H_
#define _WRL_CLIENT_H_

#include <unknwn.h>
#include <hl_imported.h>
#include <windows.h>

namespace Microsoft {
namespace WRL {
namespace Details {
template <typename T> class ComPtrRef {
public:
    operator T **() const throw();
    operator void **() const throw();
    operator IUnknown **() const throw();
    T *operator*() throw();
    T *const *GetAddressOf() const throw();
    T **ReleaseAndGetAddressOf() const throw();
};
} // namespace Details

__HL_IMPORTED_BEGIN
template <typename T> class ComPtr {
public:
    typedef T InterfaceType;
    ComPtr() throw();
    ComPtr(decltype(nullptr)) throw();
    template <class U> ComPtr(U *p) throw();
    ComPtr(const ComPtr &p) throw();
    template <class U> ComPtr(const ComPtr<U> &p) throw();
    ComPtr(ComPtr &&p) throw();
    ~ComPtr() throw();
    ComPtr &operator=(decltype(nullptr)) throw();
    ComPtr &operator=(T *p) throw();
    ComPtr &operator=(const ComPtr &p) throw();
    ComPtr &operator=(ComPtr &&p) throw();
    void Swap(ComPtr &p) throw();
    explicit operator bool() const throw();
    T *Get() const throw();
    T *operator->() const throw();
    Details::ComPtrRef<T> operator&() throw();
    T *const *GetAddressOf() const throw();
    T **GetAddressOf() throw();
    T **ReleaseAndGetAddressOf() throw();
    T *Detach() throw();
    void Attach(T *p) throw();
    unsigned long Reset();
    HRESULT CopyTo(T **p) const throw();
    HRESULT CopyTo(REFIID iid, void **p) const throw();
    template <typename U> HRESULT CopyTo(U **p) const throw();
    template <typename U> HRESULT As(ComPtr<U> *p) const throw();
    template <typename U> HRESULT As(Details::ComPtrRef<U> p) const throw();
};
template <class T, class U> bool operator==(const ComPtr<T> &a, const ComPtr<U> &b) throw();
template <class T> bool operator==(const ComPtr<T> &a, decltype(nullptr)) throw();
template <class T> bool operator!=(const ComPtr<T> &a, decltype(nullptr)) throw();
__HL_IMPORTED_END

} // namespace WRL
} // namespace Microsoft

#endif
