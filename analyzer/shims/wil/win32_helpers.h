/* Win32 functions whose results are strings. */
#ifndef __WIL_WIN32_HELPERS_INCLUDED
#define __WIL_WIN32_HELPERS_INCLUDED

#include <wil/resource.h>

namespace wil {
__HL_IMPORTED_BEGIN
template <typename S = unique_cotaskmem_string> S GetModuleFileNameW(HMODULE module = nullptr);
template <typename S> HRESULT GetModuleFileNameW(HMODULE module, S &path) noexcept;
template <typename S = unique_cotaskmem_string> S GetModuleFileNameExW(HANDLE process, HMODULE module);
template <typename S> HRESULT GetModuleFileNameExW(HANDLE process, HMODULE module, S &path) noexcept;
template <typename S = unique_cotaskmem_string> S GetSystemDirectoryW();
template <typename S = unique_cotaskmem_string> S GetWindowsDirectoryW();
template <typename S = unique_cotaskmem_string> S ExpandEnvironmentStringsW(PCWSTR s);
template <typename S> HRESULT ExpandEnvironmentStringsW(PCWSTR s, S &out) noexcept;
template <typename S = unique_cotaskmem_string> S GetEnvironmentVariableW(PCWSTR name);
template <typename S> HRESULT GetEnvironmentVariableW(PCWSTR name, S &out) noexcept;
template <typename S = unique_cotaskmem_string> S TryGetEnvironmentVariableW(PCWSTR name);
template <typename S = unique_cotaskmem_string> S QueryFullProcessImageNameW(HANDLE process = nullptr, DWORD flags = 0);
template <typename S> HRESULT QueryFullProcessImageNameW(HANDLE process, DWORD flags, S &out) noexcept;
template <typename S = unique_cotaskmem_string> S GetFullPathNameW(PCWSTR path, PCWSTR *file = nullptr);
template <typename... A> bool is_any_of(A &&...args);
__HL_IMPORTED_END
HINSTANCE GetModuleInstanceHandle() noexcept;
} // namespace wil

#endif
