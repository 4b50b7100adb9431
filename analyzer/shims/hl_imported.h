/* Declared here, defined elsewhere.
 *
 * Templates of libraries are declared only. Without these words Clang would complain of each one that is
 * instantiated over a local type or a lambda: nobody else could define it.
 */
#ifndef __HL_IMPORTED_BEGIN
#define __HL_IMPORTED_BEGIN _Pragma("clang attribute push(__declspec(dllimport), apply_to = function)")
#define __HL_IMPORTED_END _Pragma("clang attribute pop")
#endif
