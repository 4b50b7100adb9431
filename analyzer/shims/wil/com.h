/* Owning pointers to interfaces. */
#ifndef __WIL_COM_INCLUDED
#define __WIL_COM_INCLUDED

#include <wil/resource.h>

#include <unknwn.h>

namespace wil {

struct err_returncode_policy;
struct err_failfast_policy;
struct err_exception_policy;

__HL_IMPORTED_BEGIN
template <typename T, typename Err = err_exception_policy> class com_ptr_t {
public:
    typedef T *pointer;
    typedef T element_type;
    com_ptr_t() noexcept;
    com_ptr_t(std::nullptr_t) noexcept;
    com_ptr_t(T *p) noexcept;
    com_ptr_t(const com_ptr_t &p) noexcept;
    com_ptr_t(com_ptr_t &&p) noexcept;
    template <typename U, typename E> com_ptr_t(const com_ptr_t<U, E> &p) noexcept;
    ~com_ptr_t() noexcept;
    com_ptr_t &operator=(std::nullptr_t) noexcept;
    com_ptr_t &operator=(T *p) noexcept;
    com_ptr_t &operator=(const com_ptr_t &p) noexcept;
    com_ptr_t &operator=(com_ptr_t &&p) noexcept;
    void swap(com_ptr_t &p) noexcept;
    void reset() noexcept;
    void attach(T *p) noexcept;
    [[nodiscard]] T *detach() noexcept;
    T *get() const noexcept;
    T *operator->() const noexcept;
    T &operator*() const noexcept;
    explicit operator bool() const noexcept;
    T **put() noexcept;
    void **put_void() noexcept;
    IUnknown **put_unknown() noexcept;
    T **operator&() noexcept;
    T **addressof() noexcept;
    template <typename U> com_ptr_t<U, Err> query() const;
    template <typename U> HRESULT query_to(U **p) const;
    HRESULT query_to(REFIID iid, void **p) const;
    template <typename U> com_ptr_t<U, Err> try_query() const;
    template <typename U> bool try_query_to(U **p) const;
    template <typename U> com_ptr_t<U, Err> copy() const;
    template <typename U> HRESULT copy_to(U **p) const;
};
template <typename T> using com_ptr = com_ptr_t<T, err_exception_policy>;
template <typename T> using com_ptr_nothrow = com_ptr_t<T, err_returncode_policy>;
template <typename T> using com_ptr_failfast = com_ptr_t<T, err_failfast_policy>;
template <typename T, typename E> bool operator==(const com_ptr_t<T, E> &a, std::nullptr_t) noexcept;
template <typename T, typename E> bool operator!=(const com_ptr_t<T, E> &a, std::nullptr_t) noexcept;
template <typename T = IUnknown> com_ptr<T> CoCreateInstance(REFCLSID clsid, DWORD context = CLSCTX_INPROC_SERVER);
template <typename C, typename T = IUnknown> com_ptr<T> CoCreateInstance(DWORD context = CLSCTX_INPROC_SERVER);
template <typename T = IUnknown>
com_ptr_nothrow<T> CoCreateInstanceNoThrow(REFCLSID clsid, DWORD context = CLSCTX_INPROC_SERVER) noexcept;
template <typename U, typename T> com_ptr<U> com_query(T *p);
template <typename U, typename T> com_ptr<U> try_com_query(T *p);
__HL_IMPORTED_END

} // namespace wil

#endif
