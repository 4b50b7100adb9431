/* Error handling of wil: each macro expands to the control flow that the real one has. */
#ifndef __WIL_RESULTMACROS_INCLUDED
#define __WIL_RESULTMACROS_INCLUDED

#include <hl_imported.h>
#include <windows.h>

#include <exception>
#include <new>
#include <utility>

namespace wil {

struct FailureInfo {
    HRESULT hr;
    PCWSTR pszMessage;
    PCSTR pszFile;
    UINT uLineNumber;
};
class ResultException : public std::exception {
public:
    explicit ResultException(HRESULT hr) noexcept;
    ResultException(const FailureInfo &info) noexcept;
    ~ResultException() noexcept;
    HRESULT GetErrorCode() const noexcept;
    const FailureInfo &GetFailureInfo() const noexcept;
    const char *what() const noexcept override;
};
HRESULT ResultFromCaughtException() noexcept;
void SetResultLoggingCallback(void(__stdcall *callback)(const FailureInfo &info)) noexcept;
void SetResultMessageCallback(void *callback) noexcept;

namespace details {
[[noreturn]] void throw_hr(HRESULT hr);
[[noreturn]] void fail_fast(HRESULT hr) noexcept;
void log_hr(HRESULT hr, ...) noexcept;
HRESULT hr_of_win32(DWORD error) noexcept;
HRESULT hr_of_nt(NTSTATUS status) noexcept;
HRESULT hr_of_last_error() noexcept;
DWORD log_last_error() noexcept;
HRESULT hr_of_caught() noexcept;
} // namespace details

} // namespace wil

#define __WIL_DO(...) do { __VA_ARGS__ } while ((void)0, 0)
#define __WIL_HR(hr) const HRESULT __hr = (hr)

#define RETURN_HR(hr) return (hr)
#define RETURN_IF_FAILED(hr) __WIL_DO(__WIL_HR(hr); if (FAILED(__hr)) return __hr;)
#define RETURN_IF_FAILED_EXPECTED(hr) RETURN_IF_FAILED(hr)
#define RETURN_IF_FAILED_MSG(hr, ...) RETURN_IF_FAILED(hr)
#define RETURN_LAST_ERROR() return wil::details::hr_of_last_error()
#define RETURN_LAST_ERROR_MSG(...) RETURN_LAST_ERROR()
#define RETURN_LAST_ERROR_IF(c) __WIL_DO(if (c) RETURN_LAST_ERROR();)
#define RETURN_LAST_ERROR_IF_MSG(c, ...) RETURN_LAST_ERROR_IF(c)
#define RETURN_LAST_ERROR_IF_EXPECTED(c) RETURN_LAST_ERROR_IF(c)
#define RETURN_LAST_ERROR_IF_NULL(p) __WIL_DO(if ((p) == nullptr) RETURN_LAST_ERROR();)
#define RETURN_LAST_ERROR_IF_NULL_MSG(p, ...) RETURN_LAST_ERROR_IF_NULL(p)
#define RETURN_LAST_ERROR_IF_HANDLE_INVALID(h) RETURN_LAST_ERROR_IF((h) == INVALID_HANDLE_VALUE)
#define RETURN_LAST_ERROR_IF_HANDLE_NULL(h) RETURN_LAST_ERROR_IF((h) == NULL)
#define RETURN_IF_WIN32_BOOL_FALSE(b) __WIL_DO(if (!(b)) RETURN_LAST_ERROR();)
#define RETURN_IF_WIN32_BOOL_FALSE_MSG(b, ...) RETURN_IF_WIN32_BOOL_FALSE(b)
#define RETURN_IF_WIN32_BOOL_FALSE_EXPECTED(b) RETURN_IF_WIN32_BOOL_FALSE(b)
#define RETURN_WIN32(e) return wil::details::hr_of_win32(e)
#define RETURN_IF_WIN32_ERROR(e) \
    __WIL_DO(const DWORD __error = (e); if (__error != ERROR_SUCCESS) return wil::details::hr_of_win32(__error);)
#define RETURN_IF_WIN32_ERROR_MSG(e, ...) RETURN_IF_WIN32_ERROR(e)
#define RETURN_IF_NTSTATUS_FAILED(s) \
    __WIL_DO(const NTSTATUS __status = (s); if (__status < 0) return wil::details::hr_of_nt(__status);)
#define RETURN_NTSTATUS(s) return wil::details::hr_of_nt(s)
#define RETURN_HR_IF(hr, c) __WIL_DO(if (c) return (hr);)
#define RETURN_HR_IF_MSG(hr, c, ...) RETURN_HR_IF(hr, c)
#define RETURN_HR_IF_EXPECTED(hr, c) RETURN_HR_IF(hr, c)
#define RETURN_HR_IF_NULL(hr, p) __WIL_DO(if ((p) == nullptr) return (hr);)
#define RETURN_HR_IF_NULL_MSG(hr, p, ...) RETURN_HR_IF_NULL(hr, p)
#define RETURN_IF_NULL_ALLOC(p) RETURN_HR_IF_NULL(E_OUTOFMEMORY, p)
#define RETURN_IF_NULL_ALLOC_MSG(p, ...) RETURN_IF_NULL_ALLOC(p)
#define RETURN_HR_MSG(hr, ...) RETURN_HR(hr)
#define RETURN_CAUGHT_EXCEPTION() return wil::details::hr_of_caught()
#define RETURN_IF_NULL_EXPECTED(p) RETURN_HR_IF_NULL(E_POINTER, p)

#define THROW_HR(hr) wil::details::throw_hr(hr)
#define THROW_HR_MSG(hr, ...) THROW_HR(hr)
#define THROW_LAST_ERROR() THROW_HR(wil::details::hr_of_last_error())
#define THROW_LAST_ERROR_MSG(...) THROW_LAST_ERROR()
#define THROW_WIN32(e) THROW_HR(wil::details::hr_of_win32(e))
#define THROW_WIN32_MSG(e, ...) THROW_WIN32(e)
#define THROW_NTSTATUS(s) THROW_HR(wil::details::hr_of_nt(s))
#define THROW_IF_FAILED(hr) wil::details::throw_if_failed(hr)
#define THROW_IF_FAILED_MSG(hr, ...) THROW_IF_FAILED(hr)
#define THROW_IF_WIN32_BOOL_FALSE(b) wil::details::throw_if_false(b)
#define THROW_IF_WIN32_BOOL_FALSE_MSG(b, ...) THROW_IF_WIN32_BOOL_FALSE(b)
#define THROW_LAST_ERROR_IF(c) wil::details::throw_last_error_if(c)
#define THROW_LAST_ERROR_IF_MSG(c, ...) THROW_LAST_ERROR_IF(c)
#define THROW_LAST_ERROR_IF_NULL(p) wil::details::throw_last_error_if_null(p)
#define THROW_LAST_ERROR_IF_NULL_MSG(p, ...) THROW_LAST_ERROR_IF_NULL(p)
#define THROW_IF_WIN32_ERROR(e) wil::details::throw_if_win32(e)
#define THROW_IF_WIN32_ERROR_MSG(e, ...) THROW_IF_WIN32_ERROR(e)
#define THROW_IF_NTSTATUS_FAILED(s) wil::details::throw_if_nt(s)
#define THROW_HR_IF(hr, c) wil::details::throw_hr_if(hr, c)
#define THROW_HR_IF_MSG(hr, c, ...) THROW_HR_IF(hr, c)
#define THROW_HR_IF_NULL(hr, p) wil::details::throw_hr_if_null(hr, p)
#define THROW_HR_IF_NULL_MSG(hr, p, ...) THROW_HR_IF_NULL(hr, p)
#define THROW_WIN32_IF(e, c) wil::details::throw_hr_if(wil::details::hr_of_win32(e), c)
#define THROW_IF_NULL_ALLOC(p) wil::details::throw_hr_if_null(E_OUTOFMEMORY, p)
#define THROW_EXCEPTION(e) throw(e)

#define FAIL_FAST() wil::details::fail_fast(E_UNEXPECTED)
#define FAIL_FAST_HR(hr) wil::details::fail_fast(hr)
#define FAIL_FAST_MSG(...) FAIL_FAST()
#define FAIL_FAST_LAST_ERROR() FAIL_FAST()
#define FAIL_FAST_IF(c) wil::details::fail_fast_if(c)
#define FAIL_FAST_IF_MSG(c, ...) FAIL_FAST_IF(c)
#define FAIL_FAST_IF_FAILED(hr) wil::details::fail_fast_if_failed(hr)
#define FAIL_FAST_IF_FAILED_MSG(hr, ...) FAIL_FAST_IF_FAILED(hr)
#define FAIL_FAST_IF_WIN32_BOOL_FALSE(b) FAIL_FAST_IF(!(b))
#define FAIL_FAST_LAST_ERROR_IF(c) FAIL_FAST_IF(c)
#define FAIL_FAST_IF_NULL(p) FAIL_FAST_IF((p) == nullptr)
#define FAIL_FAST_IF_NULL_ALLOC(p) FAIL_FAST_IF_NULL(p)
#define FAIL_FAST_CAUGHT_EXCEPTION() FAIL_FAST()

#define LOG_HR(hr) (wil::details::log_hr(hr), (hr))
#define LOG_IF_FAILED(hr) wil::details::log_if_failed(hr)
#define LOG_IF_FAILED_MSG(hr, ...) LOG_IF_FAILED(hr)
#define LOG_IF_WIN32_BOOL_FALSE(b) wil::details::log_if_false(b)
#define LOG_IF_WIN32_BOOL_FALSE_MSG(b, ...) LOG_IF_WIN32_BOOL_FALSE(b)
#define LOG_IF_WIN32_ERROR(e) wil::details::log_if_win32(e)
#define LOG_IF_NTSTATUS_FAILED(s) wil::details::log_if_nt(s)
#define LOG_IF_NULL_ALLOC(p) (p)
#define LOG_LAST_ERROR() wil::details::log_last_error()
#define LOG_LAST_ERROR_IF(c) wil::details::log_if(c)
#define LOG_LAST_ERROR_IF_NULL(p) (p)
#define LOG_HR_IF(hr, c) wil::details::log_if(c)
#define LOG_HR_MSG(hr, ...) LOG_HR(hr)
#define LOG_WIN32(e) wil::details::log_if_win32(e)
#define LOG_CAUGHT_EXCEPTION() wil::details::log_hr(wil::details::hr_of_caught())
#define LOG_CAUGHT_EXCEPTION_MSG(...) LOG_CAUGHT_EXCEPTION()

#define CATCH_LOG() catch (...) { LOG_CAUGHT_EXCEPTION(); }
#define CATCH_LOG_MSG(...) CATCH_LOG()
#define CATCH_LOG_RETURN() catch (...) { LOG_CAUGHT_EXCEPTION(); return; }
#define CATCH_RETURN() catch (...) { return wil::details::hr_of_caught(); }
#define CATCH_RETURN_MSG(...) CATCH_RETURN()
#define CATCH_FAIL_FAST() catch (...) { FAIL_FAST(); }
#define CATCH_THROW_NORMALIZED() catch (...) { throw; }
#define RETHROW_IF_FAILED(hr) THROW_IF_FAILED(hr)

#define WI_ASSERT(c) ((void)0)
#define WI_VERIFY(c) ((void)(c))
#define WI_ASSERT_FAIL(message) ((void)0)
#define WI_ASSERT_MSG(c, message) ((void)0)
#define WI_IsFlagSet(value, flag) (((value) & (flag)) != 0)
#define WI_IsAnyFlagSet(value, flags) (((value) & (flags)) != 0)
#define WI_AreAllFlagsSet(value, flags) (((value) & (flags)) == (flags))
#define WI_IsFlagClear(value, flag) (((value) & (flag)) == 0)
#define WI_SetFlag(value, flag) ((value) |= (flag))
#define WI_SetAllFlags(value, flags) ((value) |= (flags))
#define WI_ClearFlag(value, flag) ((value) &= ~(flag))
#define WI_ClearAllFlags(value, flags) ((value) &= ~(flags))
#define WI_SetFlagIf(value, flag, c) do { if (c) WI_SetFlag(value, flag); } while (0)

namespace wil {
namespace details {

inline HRESULT throw_if_failed(HRESULT hr)
{
    if (FAILED(hr))
        throw_hr(hr);
    return hr;
}
inline void throw_if_false(BOOL ok)
{
    if (!ok)
        throw_hr(hr_of_last_error());
}
inline bool throw_last_error_if(bool failed)
{
    if (failed)
        throw_hr(hr_of_last_error());
    return failed;
}
template <class P> inline P &&throw_last_error_if_null(P &&p)
{
    if (p == nullptr)
        throw_hr(hr_of_last_error());
    return static_cast<P &&>(p);
}
inline DWORD throw_if_win32(DWORD error)
{
    if (error != ERROR_SUCCESS)
        throw_hr(hr_of_win32(error));
    return error;
}
inline NTSTATUS throw_if_nt(NTSTATUS status)
{
    if (status < 0)
        throw_hr(hr_of_nt(status));
    return status;
}
inline bool throw_hr_if(HRESULT hr, bool failed)
{
    if (failed)
        throw_hr(hr);
    return failed;
}
template <class P> inline P &&throw_hr_if_null(HRESULT hr, P &&p)
{
    if (p == nullptr)
        throw_hr(hr);
    return static_cast<P &&>(p);
}
inline bool fail_fast_if(bool failed) noexcept
{
    if (failed)
        fail_fast(E_UNEXPECTED);
    return failed;
}
inline HRESULT fail_fast_if_failed(HRESULT hr) noexcept
{
    if (FAILED(hr))
        fail_fast(hr);
    return hr;
}
inline HRESULT log_if_failed(HRESULT hr) noexcept { return hr; }
inline BOOL log_if_false(BOOL ok) noexcept { return ok; }
inline DWORD log_if_win32(DWORD error) noexcept { return error; }
inline NTSTATUS log_if_nt(NTSTATUS status) noexcept { return status; }
inline bool log_if(bool c) noexcept { return c; }

} // namespace details
} // namespace wil

#endif
