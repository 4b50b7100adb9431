/* Calendar and processor time. */
#ifndef _INC_TIME
#define _INC_TIME

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long clock_t;
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst; };
struct timespec { time_t tv_sec; long tv_nsec; };
clock_t __cdecl clock(void);
double __cdecl difftime(time_t a, time_t b);
double __cdecl _difftime64(__time64_t a, __time64_t b);
time_t __cdecl mktime(struct tm *t);
time_t __cdecl _mkgmtime(struct tm *t);
__time64_t __cdecl _mktime64(struct tm *t);
__time64_t __cdecl _mkgmtime64(struct tm *t);
time_t __cdecl time(time_t *t);
__time64_t __cdecl _time64(__time64_t *t);
__time32_t __cdecl _time32(__time32_t *t);
char *__cdecl asctime(const struct tm *t);
errno_t __cdecl asctime_s(char *d, size_t size, const struct tm *t);
char *__cdecl ctime(const time_t *t);
errno_t __cdecl ctime_s(char *d, size_t size, const time_t *t);
char *__cdecl _ctime64(const __time64_t *t);
struct tm *gmtime(const time_t *t);
struct tm *localtime(const time_t *t);
struct tm *_gmtime64(const __time64_t *t);
struct tm *_localtime64(const __time64_t *t);
errno_t __cdecl gmtime_s(struct tm *d, const time_t *t);
errno_t __cdecl localtime_s(struct tm *d, const time_t *t);
errno_t __cdecl _gmtime64_s(struct tm *d, const __time64_t *t);
errno_t __cdecl _localtime64_s(struct tm *d, const __time64_t *t);
errno_t __cdecl _localtime32_s(struct tm *d, const __time32_t *t);
size_t __cdecl strftime(char *d, size_t size, const char *format, const struct tm *t);
size_t __cdecl wcsftime(wchar_t *d, size_t size, const wchar_t *format, const struct tm *t);
char *__cdecl _strdate(char *d);
char *__cdecl _strtime(char *d);
errno_t __cdecl _strdate_s(char *d, size_t size);
errno_t __cdecl _strtime_s(char *d, size_t size);
wchar_t *__cdecl _wctime(const time_t *t);
wchar_t *__cdecl _wasctime(const struct tm *t);
void __cdecl tzset(void);
void __cdecl _tzset(void);
int __cdecl timespec_get(struct timespec *t, int base);
int *__cdecl __daylight(void);
long *__cdecl __timezone(void);
char **__cdecl __tzname(void);
errno_t __cdecl _get_timezone(long *seconds);
errno_t __cdecl _get_daylight(int *hours);
extern int daylight;
extern long timezone;
extern char *tzname[2];

#ifdef __cplusplus
}
#endif

#define CLOCKS_PER_SEC ((clock_t)1000)
#define CLK_TCK CLOCKS_PER_SEC
#define TIME_UTC 1
#define _daylight (*__daylight())
#define _timezone (*__timezone())
#define _tzname (__tzname())

#endif
