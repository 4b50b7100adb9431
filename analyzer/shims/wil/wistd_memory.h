/* wistd is std for builds without exceptions: the same names. */
#ifndef _WISTD_MEMORY_H_
#define _WISTD_MEMORY_H_

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace wistd {

using std::addressof;
using std::conditional_t;
using std::decay_t;
using std::default_delete;
using std::enable_if_t;
using std::forward;
using std::function;
using std::is_same;
using std::move;
using std::remove_reference_t;
using std::swap;
using std::unique_ptr;

} // namespace wistd

#endif
