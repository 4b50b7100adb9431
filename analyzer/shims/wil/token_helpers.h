/* Tokens: opening, asking, impersonating. */
#ifndef __WIL_TOKEN_HELPERS_INCLUDED
#define __WIL_TOKEN_HELPERS_INCLUDED

#include <wil/resource.h>

#include <processthreadsapi.h>
#include <securitybaseapi.h>

namespace wil {

enum class OpenThreadTokenAs { Current, Self };

HRESULT open_current_access_token_nothrow(HANDLE *token, unsigned long access = TOKEN_QUERY,
                                          OpenThreadTokenAs openAs = OpenThreadTokenAs::Current) noexcept;
unique_handle open_current_access_token(unsigned long access = TOKEN_QUERY,
                                        OpenThreadTokenAs openAs = OpenThreadTokenAs::Current);
unique_handle open_current_access_token_failfast(unsigned long access = TOKEN_QUERY,
                                                 OpenThreadTokenAs openAs = OpenThreadTokenAs::Current) noexcept;

namespace details {
template <typename T> struct information {
    typedef std::unique_ptr<T> type;
    typedef std::unique_ptr<T> &reference;
};
template <> struct information<DWORD> { typedef DWORD type; };
template <> struct information<TOKEN_ELEVATION> { typedef TOKEN_ELEVATION type; };
template <> struct information<TOKEN_ELEVATION_TYPE> { typedef TOKEN_ELEVATION_TYPE type; };
template <> struct information<TOKEN_STATISTICS> { typedef TOKEN_STATISTICS type; };
template <> struct information<TOKEN_TYPE> { typedef TOKEN_TYPE type; };
template <> struct information<SECURITY_IMPERSONATION_LEVEL> { typedef SECURITY_IMPERSONATION_LEVEL type; };
template <> struct information<TOKEN_MANDATORY_POLICY> { typedef TOKEN_MANDATORY_POLICY type; };
template <> struct information<TOKEN_ORIGIN> { typedef TOKEN_ORIGIN type; };
template <> struct information<TOKEN_SOURCE> { typedef TOKEN_SOURCE type; };
template <size_t N> struct static_sid_t {
    PSID get();
    template <size_t M> static_sid_t &operator=(const static_sid_t<M> &other);
};
} // namespace details

inline HANDLE GetCurrentThreadEffectiveTokenWithOverride(HANDLE token)
{
    return token ? token : GetCurrentThreadEffectiveToken();
}

__HL_IMPORTED_BEGIN
template <typename T> typename details::information<T>::type get_token_information(HANDLE token = nullptr);
template <typename T> HRESULT get_token_information_nothrow(std::unique_ptr<T> &info, HANDLE token = nullptr) noexcept;
template <typename T> HRESULT get_token_information_nothrow(T *info, HANDLE token = nullptr) noexcept;
template <typename T> typename details::information<T>::type get_token_information_failfast(HANDLE token = nullptr) noexcept;
HRESULT get_token_information_nothrow(unique_token_linked_token &info, HANDLE token = nullptr) noexcept;
unique_token_linked_token get_linked_token_information(HANDLE token = nullptr);
unique_token_linked_token get_linked_token_information_failfast(HANDLE token = nullptr) noexcept;
bool get_token_is_app_container(HANDLE token = nullptr);
bool get_token_is_app_container_failfast(HANDLE token = nullptr) noexcept;
HRESULT get_token_is_app_container_nothrow(HANDLE token, bool &value) noexcept;
template <typename... A> bool test_token_membership(HANDLE token, const SID_IDENTIFIER_AUTHORITY &authority, A... ids);
template <typename... A>
HRESULT test_token_membership_nothrow(bool *result, HANDLE token, const SID_IDENTIFIER_AUTHORITY &authority, A... ids) noexcept;
template <typename... A> bool test_token_membership_failfast(HANDLE token, const SID_IDENTIFIER_AUTHORITY &authority, A... ids) noexcept;
template <typename... A> details::static_sid_t<sizeof...(A)> make_static_sid(const SID_IDENTIFIER_AUTHORITY &authority, A... ids);
template <typename... A> details::static_sid_t<sizeof...(A)> make_static_nt_sid(A... ids);

class unique_token_reverter {
public:
    unique_token_reverter() noexcept;
    explicit unique_token_reverter(HANDLE former) noexcept;
    explicit operator bool() const noexcept;
    unique_token_reverter(unique_token_reverter &&other) noexcept;
    ~unique_token_reverter() noexcept;
    unique_token_reverter &operator=(unique_token_reverter &&other) noexcept;
    void reset() noexcept;
    HANDLE release() noexcept;
};
unique_token_reverter impersonate_token(HANDLE token = nullptr);
HRESULT impersonate_token_nothrow(HANDLE token, unique_token_reverter &reverter) noexcept;
unique_token_reverter impersonate_token_failfast(HANDLE token = nullptr) noexcept;
unique_token_reverter run_as_self();
HRESULT run_as_self_nothrow(unique_token_reverter &reverter) noexcept;
unique_token_reverter run_as_self_failfast() noexcept;
__HL_IMPORTED_END

} // namespace wil

#endif
