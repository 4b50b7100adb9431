/* Which of two functions or types, one for each character set, a name without A or W means. */
#ifndef WINAPI_AW
#ifdef UNICODE
#define WINAPI_AW(name) name##W
#else
#define WINAPI_AW(name) name##A
#endif
#endif
