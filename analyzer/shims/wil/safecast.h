/* Conversions of numbers that are checked. */
#ifndef __WIL_SAFECAST_INCLUDED
#define __WIL_SAFECAST_INCLUDED

#include <wil/result_macros.h>

namespace wil {
__HL_IMPORTED_BEGIN
template <typename To, typename From> To safe_cast(From from);
template <typename To, typename From> To safe_cast_failfast(From from) noexcept;
template <typename To, typename From> HRESULT safe_cast_nothrow(From from, To *to) noexcept;
__HL_IMPORTED_END
} // namespace wil

#endif
