/* Mathematics. */
#ifndef _INC_MATH
#define _INC_MATH

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

double __cdecl acos(double x);
float __cdecl acosf(float x);
long double __cdecl acosl(long double x);
double __cdecl asin(double x);
float __cdecl asinf(float x);
long double __cdecl asinl(long double x);
double __cdecl atan(double x);
float __cdecl atanf(float x);
long double __cdecl atanl(long double x);
double __cdecl cos(double x);
float __cdecl cosf(float x);
long double __cdecl cosl(long double x);
double __cdecl sin(double x);
float __cdecl sinf(float x);
long double __cdecl sinl(long double x);
double __cdecl tan(double x);
float __cdecl tanf(float x);
long double __cdecl tanl(long double x);
double __cdecl cosh(double x);
float __cdecl coshf(float x);
long double __cdecl coshl(long double x);
double __cdecl sinh(double x);
float __cdecl sinhf(float x);
long double __cdecl sinhl(long double x);
double __cdecl tanh(double x);
float __cdecl tanhf(float x);
long double __cdecl tanhl(long double x);
double __cdecl acosh(double x);
float __cdecl acoshf(float x);
long double __cdecl acoshl(long double x);
double __cdecl asinh(double x);
float __cdecl asinhf(float x);
long double __cdecl asinhl(long double x);
double __cdecl atanh(double x);
float __cdecl atanhf(float x);
long double __cdecl atanhl(long double x);
double __cdecl exp(double x);
float __cdecl expf(float x);
long double __cdecl expl(long double x);
double __cdecl exp2(double x);
float __cdecl exp2f(float x);
long double __cdecl exp2l(long double x);
double __cdecl expm1(double x);
float __cdecl expm1f(float x);
long double __cdecl expm1l(long double x);
double __cdecl log(double x);
float __cdecl logf(float x);
long double __cdecl logl(long double x);
double __cdecl log10(double x);
float __cdecl log10f(float x);
long double __cdecl log10l(long double x);
double __cdecl log1p(double x);
float __cdecl log1pf(float x);
long double __cdecl log1pl(long double x);
double __cdecl log2(double x);
float __cdecl log2f(float x);
long double __cdecl log2l(long double x);
double __cdecl logb(double x);
float __cdecl logbf(float x);
long double __cdecl logbl(long double x);
double __cdecl sqrt(double x);
float __cdecl sqrtf(float x);
long double __cdecl sqrtl(long double x);
double __cdecl cbrt(double x);
float __cdecl cbrtf(float x);
long double __cdecl cbrtl(long double x);
double __cdecl erf(double x);
float __cdecl erff(float x);
long double __cdecl erfl(long double x);
double __cdecl erfc(double x);
float __cdecl erfcf(float x);
long double __cdecl erfcl(long double x);
double __cdecl tgamma(double x);
float __cdecl tgammaf(float x);
long double __cdecl tgammal(long double x);
double __cdecl lgamma(double x);
float __cdecl lgammaf(float x);
long double __cdecl lgammal(long double x);
double __cdecl ceil(double x);
float __cdecl ceilf(float x);
long double __cdecl ceill(long double x);
double __cdecl floor(double x);
float __cdecl floorf(float x);
long double __cdecl floorl(long double x);
double __cdecl nearbyint(double x);
float __cdecl nearbyintf(float x);
long double __cdecl nearbyintl(long double x);
double __cdecl rint(double x);
float __cdecl rintf(float x);
long double __cdecl rintl(long double x);
double __cdecl round(double x);
float __cdecl roundf(float x);
long double __cdecl roundl(long double x);
double __cdecl trunc(double x);
float __cdecl truncf(float x);
long double __cdecl truncl(long double x);
double __cdecl fabs(double x);
float __cdecl fabsf(float x);
long double __cdecl fabsl(long double x);
double __cdecl atan2(double x, double y);
float __cdecl atan2f(float x, float y);
long double __cdecl atan2l(long double x, long double y);
double __cdecl fmod(double x, double y);
float __cdecl fmodf(float x, float y);
long double __cdecl fmodl(long double x, long double y);
double __cdecl pow(double x, double y);
float __cdecl powf(float x, float y);
long double __cdecl powl(long double x, long double y);
double __cdecl hypot(double x, double y);
float __cdecl hypotf(float x, float y);
long double __cdecl hypotl(long double x, long double y);
double __cdecl fmax(double x, double y);
float __cdecl fmaxf(float x, float y);
long double __cdecl fmaxl(long double x, long double y);
double __cdecl fmin(double x, double y);
float __cdecl fminf(float x, float y);
long double __cdecl fminl(long double x, long double y);
double __cdecl fdim(double x, double y);
float __cdecl fdimf(float x, float y);
long double __cdecl fdiml(long double x, long double y);
double __cdecl copysign(double x, double y);
float __cdecl copysignf(float x, float y);
long double __cdecl copysignl(long double x, long double y);
double __cdecl nextafter(double x, double y);
float __cdecl nextafterf(float x, float y);
long double __cdecl nextafterl(long double x, long double y);
double __cdecl remainder(double x, double y);
float __cdecl remainderf(float x, float y);
long double __cdecl remainderl(long double x, long double y);
double __cdecl frexp(double x, int *exp);
double __cdecl ldexp(double x, int exp);
double __cdecl modf(double x, double *whole);
float __cdecl modff(float x, float *whole);
double __cdecl scalbn(double x, int n);
double __cdecl fma(double x, double y, double z);
double __cdecl nan(const char *s);
long __cdecl lround(double x);
long __cdecl lrint(double x);
long long __cdecl llround(double x);
long long __cdecl llrint(double x);
int __cdecl ilogb(double x);
int __cdecl _isnan(double x);
int __cdecl _finite(double x);
int __cdecl _fpclass(double x);
double __cdecl _hypot(double x, double y);

#ifdef __cplusplus
}
#endif

#define HUGE_VAL (__builtin_huge_val())
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))
#define FP_INFINITE 1
#define FP_NAN 2
#define FP_NORMAL (-1)
#define FP_SUBNORMAL (-2)
#define FP_ZERO 0
#ifndef __cplusplus
#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define signbit(x) __builtin_signbit(x)
#else
extern "C++" {
int fpclassify(double x);
bool isfinite(double x);
bool isinf(double x);
bool isnan(double x);
bool isnormal(double x);
bool signbit(double x);
}
#endif
#ifdef _USE_MATH_DEFINES
#define M_E 2.71828182845904523536
#define M_LN2 0.693147180559945309417
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.785398163397448309616
#define M_SQRT2 1.41421356237309504880
#endif

#endif
