/* Owning resources of wil.
 *
 * unique_any and shared_any are declared as the real ones behave; the function that ends a resource is a
 * template argument, here as there.
 */
#ifndef __WIL_RESOURCE
#define __WIL_RESOURCE

#include <wil/result_macros.h>
#include <wil/wistd_memory.h>

#include <winsock2.h>

#include <winsvc.h>

#include <objbase.h>
#include <oleauto.h>
#include <wincrypt.h>

#include <memory>
#include <string>
#include <tuple>
#include <type_traits>

namespace wil {

namespace details {
/* A value of type T that the function close ends. */
template <typename T, typename Close, Close close> struct resource_policy {
    typedef T pointer;
};
} // namespace details

template <typename Policy> class unique_any_t;
template <typename Policy> class shared_any_t;
template <typename Policy> class weak_any_t;

__HL_IMPORTED_BEGIN
template <typename Policy> class unique_any_t {
public:
    typedef typename Policy::pointer pointer;
    typedef Policy policy;
    unique_any_t() noexcept;
    unique_any_t(std::nullptr_t) noexcept;
    explicit unique_any_t(pointer p) noexcept;
    unique_any_t(unique_any_t &&other) noexcept;
    ~unique_any_t() noexcept;
    unique_any_t &operator=(unique_any_t &&other) noexcept;
    unique_any_t &operator=(std::nullptr_t) noexcept;
    void reset() noexcept;
    void reset(std::nullptr_t) noexcept;
    void reset(pointer p) noexcept;
    pointer release() noexcept;
    pointer get() const noexcept;
    explicit operator bool() const noexcept;
    bool is_valid() const noexcept;
    pointer *put() noexcept;
    pointer *operator&() noexcept;
    pointer *addressof() noexcept;
    void swap(unique_any_t &other) noexcept;
    void SetEvent() const noexcept;
    void ResetEvent() const noexcept;
    bool wait(DWORD milliseconds = INFINITE) const noexcept;
    bool is_signaled() const noexcept;
    void create();
    template <typename... A> void create(A &&...args);
    template <typename... A> HRESULT create_nothrow(A &&...args) noexcept;
    template <typename... A> bool try_create(A &&...args) noexcept;
    template <typename... A> void open(A &&...args);
    template <typename... A> bool try_open(A &&...args) noexcept;
};
template <typename Policy> class shared_any_t {
public:
    typedef typename Policy::pointer pointer;
    shared_any_t() noexcept;
    shared_any_t(std::nullptr_t) noexcept;
    explicit shared_any_t(pointer p);
    shared_any_t(unique_any_t<Policy> &&other);
    shared_any_t(const shared_any_t &other) noexcept;
    shared_any_t(shared_any_t &&other) noexcept;
    ~shared_any_t() noexcept;
    shared_any_t &operator=(const shared_any_t &other) noexcept;
    shared_any_t &operator=(shared_any_t &&other) noexcept;
    shared_any_t &operator=(unique_any_t<Policy> &&other);
    void reset() noexcept;
    void reset(pointer p);
    pointer get() const noexcept;
    explicit operator bool() const noexcept;
    pointer *put();
    pointer *operator&();
    pointer *addressof();
    long use_count() const noexcept;
    void swap(shared_any_t &other) noexcept;
};
template <typename P> void swap(unique_any_t<P> &a, unique_any_t<P> &b) noexcept;
template <typename P> bool operator==(const unique_any_t<P> &a, const unique_any_t<P> &b) noexcept;
template <typename P> bool operator==(const unique_any_t<P> &a, std::nullptr_t) noexcept;
template <typename P> bool operator!=(const unique_any_t<P> &a, std::nullptr_t) noexcept;
template <typename P> bool operator!=(const unique_any_t<P> &a, const unique_any_t<P> &b) noexcept;
__HL_IMPORTED_END

template <typename T, typename Close, Close close, typename...>
using unique_any = unique_any_t<details::resource_policy<T, Close, close>>;
template <typename T, typename Close, Close close, typename...>
using shared_any = shared_any_t<details::resource_policy<T, Close, close>>;
template <typename Unique> using shared_of = shared_any_t<typename Unique::policy>;

namespace details {
struct local_free { template <typename T> void operator()(T *p) const noexcept; };
struct cotaskmem_free { template <typename T> void operator()(T *p) const noexcept; };
struct process_heap_free { template <typename T> void operator()(T *p) const noexcept; };
struct virtual_free { template <typename T> void operator()(T *p) const noexcept; };
struct unmap_view { template <typename T> void operator()(T *p) const noexcept; };
} // namespace details

typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_hfile;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_handle;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_event;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_event_nothrow;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_mutex;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_mutex_nothrow;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_semaphore;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_semaphore_nothrow;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_process_handle;
typedef unique_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> unique_thread_handle;
typedef unique_any<HANDLE, decltype(&::FindClose), ::FindClose> unique_hfind;
typedef unique_any<HANDLE, decltype(&::FindCloseChangeNotification), ::FindCloseChangeNotification> unique_hfind_change;
typedef unique_any<HKEY, decltype(&::RegCloseKey), ::RegCloseKey> unique_hkey;
typedef unique_any<HKEY, decltype(&::RegCloseKey), ::RegCloseKey> unique_hkey_nothrow;
typedef unique_any<HMODULE, decltype(&::FreeLibrary), ::FreeLibrary> unique_hmodule;
typedef unique_any<SC_HANDLE, decltype(&::CloseServiceHandle), ::CloseServiceHandle> unique_schandle;
typedef unique_any<SOCKET, decltype(&::closesocket), ::closesocket> unique_socket;
typedef unique_any<HLOCAL, decltype(&::LocalFree), ::LocalFree> unique_hlocal;
typedef unique_any<PWSTR, decltype(&::LocalFree), ::LocalFree> unique_hlocal_string;
typedef unique_any<PSTR, decltype(&::LocalFree), ::LocalFree> unique_hlocal_ansistring;
typedef unique_any<PSECURITY_DESCRIPTOR, decltype(&::LocalFree), ::LocalFree> unique_hlocal_security_descriptor;
typedef unique_any<HGLOBAL, decltype(&::GlobalFree), ::GlobalFree> unique_hglobal;
typedef unique_any<PWSTR, decltype(&::GlobalFree), ::GlobalFree> unique_hglobal_string;
typedef unique_any<void *, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem;
typedef unique_any<PWSTR, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem_string;
typedef unique_any<PSTR, decltype(&::CoTaskMemFree), ::CoTaskMemFree> unique_cotaskmem_ansistring;
typedef unique_any<BSTR, decltype(&::SysFreeString), ::SysFreeString> unique_bstr;
typedef unique_any<PSID, decltype(&::FreeSid), ::FreeSid> unique_sid;
typedef unique_any<HDESK, decltype(&::CloseDesktop), ::CloseDesktop> unique_hdesk;
typedef unique_any<HWINSTA, decltype(&::CloseWindowStation), ::CloseWindowStation> unique_hwinsta;
typedef unique_any<HWND, decltype(&::DestroyWindow), ::DestroyWindow> unique_hwnd;
typedef unique_any<HMENU, decltype(&::DestroyMenu), ::DestroyMenu> unique_hmenu;
typedef unique_any<HICON, decltype(&::DestroyIcon), ::DestroyIcon> unique_hicon;
typedef unique_any<HCURSOR, decltype(&::DestroyCursor), ::DestroyCursor> unique_hcursor;
typedef unique_any<HANDLE, decltype(&::HeapDestroy), ::HeapDestroy> unique_hheap;
typedef unique_any<PCCERT_CONTEXT, decltype(&::CertFreeCertificateContext), ::CertFreeCertificateContext> unique_cert_context;
typedef unique_any<PCCERT_CHAIN_CONTEXT, decltype(&::CertFreeCertificateChain), ::CertFreeCertificateChain> unique_cert_chain_context;
typedef unique_any<HCERTSTORE, decltype(&::CertCloseStore), ::CertCloseStore> unique_hcertstore;
typedef unique_any<HCRYPTPROV, decltype(&::CryptReleaseContext), ::CryptReleaseContext> unique_hcryptprov;
typedef unique_any<HCRYPTKEY, decltype(&::CryptDestroyKey), ::CryptDestroyKey> unique_hcryptkey;
typedef unique_any<HCRYPTHASH, decltype(&::CryptDestroyHash), ::CryptDestroyHash> unique_hcrypthash;

typedef unique_any<PTP_WORK, decltype(&::CloseThreadpoolWork), ::CloseThreadpoolWork> unique_threadpool_work;
typedef unique_any<PTP_WAIT, decltype(&::CloseThreadpoolWait), ::CloseThreadpoolWait> unique_threadpool_wait;
typedef unique_any<PTP_TIMER, decltype(&::CloseThreadpoolTimer), ::CloseThreadpoolTimer> unique_threadpool_timer;

typedef unique_any<PWSTR, decltype(&::FreeEnvironmentStringsW), ::FreeEnvironmentStringsW> unique_environstrings;
typedef unique_any<PSTR, decltype(&::FreeEnvironmentStringsA), ::FreeEnvironmentStringsA> unique_environstrings_ansi;
typedef unique_any<void *, decltype(&::HeapFree), ::HeapFree> unique_process_heap;
typedef unique_any<PWSTR, decltype(&::HeapFree), ::HeapFree> unique_process_heap_string;
typedef unique_any<void *, decltype(&::UnmapViewOfFile), ::UnmapViewOfFile> unique_mapview;
typedef unique_any<void *, decltype(&::VirtualFree), ::VirtualFree> unique_virtualalloc;
typedef unique_any<HRGN, decltype(&::DeleteObject), ::DeleteObject> unique_hrgn;
typedef unique_any<HBITMAP, decltype(&::DeleteObject), ::DeleteObject> unique_hbitmap;
typedef unique_any<HBRUSH, decltype(&::DeleteObject), ::DeleteObject> unique_hbrush;
typedef unique_any<HFONT, decltype(&::DeleteObject), ::DeleteObject> unique_hfont;
typedef unique_any<HDC, decltype(&::DeleteDC), ::DeleteDC> unique_hdc;
typedef unique_any<HPALETTE, decltype(&::DeleteObject), ::DeleteObject> unique_hpalette;
typedef unique_any<HPEN, decltype(&::DeleteObject), ::DeleteObject> unique_hpen;
typedef shared_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> shared_hfile;
typedef shared_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> shared_handle;
typedef shared_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> shared_event;
typedef shared_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> shared_mutex;
typedef shared_any<HANDLE, decltype(&::CloseHandle), ::CloseHandle> shared_semaphore;
typedef shared_any<HKEY, decltype(&::RegCloseKey), ::RegCloseKey> shared_hkey;
typedef shared_any<HMODULE, decltype(&::FreeLibrary), ::FreeLibrary> shared_hmodule;
typedef shared_any<SOCKET, decltype(&::closesocket), ::closesocket> shared_socket;
typedef shared_any<HANDLE, decltype(&::FindClose), ::FindClose> shared_hfind;
typedef shared_any<PWSTR, decltype(&::CoTaskMemFree), ::CoTaskMemFree> shared_cotaskmem_string;
typedef shared_any<BSTR, decltype(&::SysFreeString), ::SysFreeString> shared_bstr;
typedef shared_any<HLOCAL, decltype(&::LocalFree), ::LocalFree> shared_hlocal;
typedef shared_any<SC_HANDLE, decltype(&::CloseServiceHandle), ::CloseServiceHandle> shared_schandle;
/* Members instead of a base: models know an object's own fields. */
class unique_process_information {
public:
    HANDLE hProcess;
    HANDLE hThread;
    DWORD dwProcessId;
    DWORD dwThreadId;
    operator PROCESS_INFORMATION &() noexcept;
    operator const PROCESS_INFORMATION &() const noexcept;
    unique_process_information() noexcept;
    unique_process_information(unique_process_information &&other) noexcept;
    ~unique_process_information() noexcept;
    unique_process_information &operator=(unique_process_information &&other) noexcept;
    void reset() noexcept;
    PROCESS_INFORMATION *addressof() noexcept;
    PROCESS_INFORMATION *operator&() noexcept;
    PROCESS_INFORMATION *reset_and_addressof() noexcept;
};
class unique_token_linked_token {
public:
    HANDLE LinkedToken;
    operator TOKEN_LINKED_TOKEN &() noexcept;
    operator const TOKEN_LINKED_TOKEN &() const noexcept;
    unique_token_linked_token() noexcept;
    explicit unique_token_linked_token(const TOKEN_LINKED_TOKEN &other) noexcept;
    unique_token_linked_token(unique_token_linked_token &&other) noexcept;
    ~unique_token_linked_token() noexcept;
    unique_token_linked_token &operator=(unique_token_linked_token &&other) noexcept;
    void reset() noexcept;
    TOKEN_LINKED_TOKEN release() noexcept;
    TOKEN_LINKED_TOKEN *addressof() noexcept;
    TOKEN_LINKED_TOKEN *operator&() noexcept;
    TOKEN_LINKED_TOKEN *reset_and_addressof() noexcept;
};
class unique_variant : public VARIANT {
public:
    unique_variant() noexcept;
    unique_variant(unique_variant &&other) noexcept;
    ~unique_variant() noexcept;
    unique_variant &operator=(unique_variant &&other) noexcept;
    void reset() noexcept;
    VARIANT *addressof() noexcept;
    VARIANT *operator&() noexcept;
    VARIANT *reset_and_addressof() noexcept;
};
class unique_couninitialize_call {
public:
    unique_couninitialize_call() noexcept;
    unique_couninitialize_call(unique_couninitialize_call &&other) noexcept;
    ~unique_couninitialize_call() noexcept;
    unique_couninitialize_call &operator=(unique_couninitialize_call &&other) noexcept;
    explicit operator bool() const noexcept;
    void release() noexcept;
    void reset() noexcept;
};
unique_couninitialize_call CoInitializeEx(DWORD flags = 0);
unique_couninitialize_call CoInitializeEx_failfast(DWORD flags = 0) noexcept;
class unique_coreverttoself_call {
public:
    unique_coreverttoself_call() noexcept;
    unique_coreverttoself_call(unique_coreverttoself_call &&other) noexcept;
    ~unique_coreverttoself_call() noexcept;
    unique_coreverttoself_call &operator=(unique_coreverttoself_call &&other) noexcept;
    explicit operator bool() const noexcept;
    void release() noexcept;
};
unique_coreverttoself_call CoImpersonateClient();
class rwlock_release_exclusive_scope_exit {
public:
    rwlock_release_exclusive_scope_exit(rwlock_release_exclusive_scope_exit &&other) noexcept;
    ~rwlock_release_exclusive_scope_exit() noexcept;
    void reset() noexcept;
};
typedef rwlock_release_exclusive_scope_exit rwlock_release_shared_scope_exit;
rwlock_release_exclusive_scope_exit AcquireSRWLockExclusive(PSRWLOCK lock) noexcept;
rwlock_release_shared_scope_exit AcquireSRWLockShared(PSRWLOCK lock) noexcept;
rwlock_release_exclusive_scope_exit EnterCriticalSection(CRITICAL_SECTION *section) noexcept;
class srwlock {
public:
    srwlock() noexcept;
    ~srwlock() noexcept;
    rwlock_release_exclusive_scope_exit lock_exclusive() noexcept;
    rwlock_release_shared_scope_exit lock_shared() noexcept;
};
class critical_section {
public:
    critical_section(ULONG spin = 0) noexcept;
    ~critical_section() noexcept;
    rwlock_release_exclusive_scope_exit lock() noexcept;
};
class mutex_release_scope_exit {
public:
    mutex_release_scope_exit(mutex_release_scope_exit &&other) noexcept;
    ~mutex_release_scope_exit() noexcept;
};
class event_set_scope_exit {
public:
    event_set_scope_exit(event_set_scope_exit &&other) noexcept;
    ~event_set_scope_exit() noexcept;
};
event_set_scope_exit SetEvent_scope_exit(HANDLE event) noexcept;

template <typename T> using unique_hlocal_ptr = std::unique_ptr<T, details::local_free>;
template <typename T> using unique_cotaskmem_ptr = std::unique_ptr<T, details::cotaskmem_free>;
template <typename T> using unique_process_heap_ptr = std::unique_ptr<T, details::process_heap_free>;
template <typename T> using unique_virtualalloc_ptr = std::unique_ptr<T, details::virtual_free>;
template <typename T> using unique_mapview_ptr = std::unique_ptr<T, details::unmap_view>;

__HL_IMPORTED_BEGIN
template <typename T> unique_cotaskmem_ptr<T> make_unique_cotaskmem();
unique_cotaskmem_string make_cotaskmem_string(PCWSTR s, size_t length = size_t(-1));
unique_cotaskmem_string make_cotaskmem_string_nothrow(PCWSTR s, size_t length = size_t(-1)) noexcept;
unique_bstr make_bstr(PCWSTR s);
unique_bstr make_bstr_nothrow(PCWSTR s) noexcept;
template <typename T> unique_hlocal_ptr<T> make_unique_hlocal();

namespace details {
template <typename F> class lambda_call {
public:
    explicit lambda_call(F &&f) noexcept;
    lambda_call(lambda_call &&other) noexcept;
    ~lambda_call() noexcept;
    void release() noexcept;
    void reset() noexcept;
    explicit operator bool() const noexcept;
};
}
template <typename F> [[nodiscard]] details::lambda_call<std::decay_t<F>> scope_exit(F &&f) noexcept;
template <typename F> [[nodiscard]] details::lambda_call<std::decay_t<F>> scope_exit_log(int, F &&f) noexcept;

class last_error_context {
public:
    last_error_context() noexcept;
    last_error_context(last_error_context &&other) noexcept;
    ~last_error_context() noexcept;
    void release() noexcept;
    DWORD value() const noexcept;
};
template <typename T> class out_param_t {
public:
    explicit out_param_t(T &t) noexcept;
    ~out_param_t();
    template <typename P> operator P *() noexcept;
};
template <typename T> out_param_t<T> out_param(T &t) noexcept;
template <typename P, typename T> P out_param_ptr(T &t) noexcept;
template <typename T> void detach_to_opt_param(typename T::pointer *out, T &&t) noexcept;
template <typename T> typename T::pointer detach_from_smart_pointer(T &t) noexcept;
template <typename T> void attach_to_smart_pointer(T &t, typename T::pointer p) noexcept;
HRESULT handle_from_duplicate(HANDLE source, HANDLE *out) noexcept;
PCWSTR str_raw_ptr(PCWSTR s);
PCWSTR str_raw_ptr(const std::wstring &s);
DWORD handle_wait(HANDLE handle, DWORD milliseconds = INFINITE);
__HL_IMPORTED_END

} // namespace wil

#endif
