/* wil for the types of std. */
#ifndef __WIL_STL_INCLUDED
#define __WIL_STL_INCLUDED

#include <wil/resource.h>

#include <string>
#include <string_view>
#include <vector>

namespace wil {
template <typename T> using secure_vector = std::vector<T>;
using secure_wstring = std::wstring;
using secure_string = std::string;
#if __cplusplus >= 201703L
template <typename C> class basic_zstring_view : public std::basic_string_view<C> {
public:
    basic_zstring_view() noexcept;
    basic_zstring_view(const C *s);
    basic_zstring_view(const std::basic_string<C> &s);
    const C *c_str() const noexcept;
};
typedef basic_zstring_view<char> zstring_view;
typedef basic_zstring_view<wchar_t> zwstring_view;
#endif
} // namespace wil

#endif
