/* Text of either width: names that follow _UNICODE. */
#ifndef _INC_TCHAR
#define _INC_TCHAR

#include <direct.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#ifdef _UNICODE
#define _HL_T(narrow, wide) wide
typedef wchar_t _TCHAR;
typedef wchar_t _TSCHAR;
typedef wchar_t _TUCHAR;
typedef wint_t _TINT;
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
typedef wchar_t TCHAR, *PTCHAR;
#endif
#define __T(x) L##x
#define _TEOF WEOF
#else
#define _HL_T(narrow, wide) narrow
typedef char _TCHAR;
typedef signed char _TSCHAR;
typedef unsigned char _TUCHAR;
typedef int _TINT;
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
typedef char TCHAR, *PTCHAR;
#endif
#define __T(x) x
#define _TEOF EOF
#endif
#define _T(x) __T(x)
#define _TEXT(x) __T(x)
#define _tmain _HL_T(main, wmain)
#define _tWinMain _HL_T(WinMain, wWinMain)
#define _tenviron _HL_T(_environ, _wenviron)
#define __targv _HL_T(__argv, __wargv)
#define _tprintf _HL_T(printf, wprintf)
#define _tprintf_s _HL_T(printf_s, wprintf_s)
#define _ftprintf _HL_T(fprintf, fwprintf)
#define _ftprintf_s _HL_T(fprintf_s, fwprintf_s)
#define _stprintf _HL_T(sprintf, swprintf)
#define _stprintf_s _HL_T(sprintf_s, swprintf_s)
#define _sntprintf _HL_T(_snprintf, _snwprintf)
#define _sntprintf_s _HL_T(_snprintf_s, _snwprintf_s)
#define _vtprintf _HL_T(vprintf, vwprintf)
#define _vftprintf _HL_T(vfprintf, vfwprintf)
#define _vstprintf _HL_T(vsprintf, vswprintf)
#define _vstprintf_s _HL_T(vsprintf_s, vswprintf_s)
#define _vsntprintf _HL_T(_vsnprintf, _vsnwprintf)
#define _vsntprintf_s _HL_T(_vsnprintf_s, _vsnwprintf_s)
#define _vsctprintf _HL_T(_vscprintf, _vscwprintf)
#define _sctprintf _HL_T(_scprintf, _scwprintf)
#define _tscanf _HL_T(scanf, wscanf)
#define _stscanf _HL_T(sscanf, swscanf)
#define _stscanf_s _HL_T(sscanf_s, swscanf_s)
#define _ftscanf _HL_T(fscanf, fwscanf)
#define _fgetts _HL_T(fgets, fgetws)
#define _fputts _HL_T(fputs, fputws)
#define _putts _HL_T(puts, _putws)
#define _fgettc _HL_T(fgetc, fgetwc)
#define _gettchar _HL_T(getchar, getwchar)
#define _puttchar _HL_T(putchar, putwchar)
#define _tfopen _HL_T(fopen, _wfopen)
#define _tfopen_s _HL_T(fopen_s, _wfopen_s)
#define _tfreopen _HL_T(freopen, _wfreopen)
#define _tfsopen _HL_T(_fsopen, _wfsopen)
#define _tpopen _HL_T(_popen, _wpopen)
#define _tperror _HL_T(perror, _wperror)
#define _tremove _HL_T(remove, _wremove)
#define _trename _HL_T(rename, _wrename)
#define _tunlink _HL_T(_unlink, _wunlink)
#define _topen _HL_T(_open, _wopen)
#define _tsopen _HL_T(_sopen, _wsopen)
#define _taccess _HL_T(_access, _waccess)
#define _tchmod _HL_T(_chmod, _wchmod)
#define _tchdir _HL_T(_chdir, _wchdir)
#define _tmkdir _HL_T(_mkdir, _wmkdir)
#define _trmdir _HL_T(_rmdir, _wrmdir)
#define _tgetcwd _HL_T(_getcwd, _wgetcwd)
#define _tstat _HL_T(_stat, _wstat)
#define _tstat64 _HL_T(_stat64, _wstat64)
#define _tfindfirst _HL_T(_findfirst, _wfindfirst)
#define _tfindnext _HL_T(_findnext, _wfindnext)
#define _tfinddata_t _HL_T(_finddata_t, _wfinddata_t)
#define _tsplitpath _HL_T(_splitpath, _wsplitpath)
#define _tsplitpath_s _HL_T(_splitpath_s, _wsplitpath_s)
#define _tmakepath _HL_T(_makepath, _wmakepath)
#define _tmakepath_s _HL_T(_makepath_s, _wmakepath_s)
#define _tfullpath _HL_T(_fullpath, _wfullpath)
#define _tgetenv _HL_T(getenv, _wgetenv)
#define _tgetenv_s _HL_T(getenv_s, _wgetenv_s)
#define _tdupenv_s _HL_T(_dupenv_s, _wdupenv_s)
#define _tputenv _HL_T(_putenv, _wputenv)
#define _tputenv_s _HL_T(_putenv_s, _wputenv_s)
#define _tsystem _HL_T(system, _wsystem)
#define _tcstod _HL_T(strtod, wcstod)
#define _tcstol _HL_T(strtol, wcstol)
#define _tcstoul _HL_T(strtoul, wcstoul)
#define _tcstoi64 _HL_T(_strtoi64, _wcstoi64)
#define _tcstoui64 _HL_T(_strtoui64, _wcstoui64)
#define _tstof _HL_T(atof, _wtof)
#define _tstoi _HL_T(atoi, _wtoi)
#define _ttoi _HL_T(atoi, _wtoi)
#define _tstol _HL_T(atol, _wtol)
#define _ttol _HL_T(atol, _wtol)
#define _tstoi64 _HL_T(_atoi64, _wtoi64)
#define _ttoi64 _HL_T(_atoi64, _wtoi64)
#define _itot _HL_T(_itoa, _itow)
#define _itot_s _HL_T(_itoa_s, _itow_s)
#define _ltot _HL_T(_ltoa, _ltow)
#define _ultot _HL_T(_ultoa, _ultow)
#define _i64tot _HL_T(_i64toa, _i64tow)
#define _ui64tot _HL_T(_ui64toa, _ui64tow)
#define _tcscat _HL_T(strcat, wcscat)
#define _tcscat_s _HL_T(strcat_s, wcscat_s)
#define _tcschr _HL_T(strchr, wcschr)
#define _tcsrchr _HL_T(strrchr, wcsrchr)
#define _tcscmp _HL_T(strcmp, wcscmp)
#define _tcscpy _HL_T(strcpy, wcscpy)
#define _tcscpy_s _HL_T(strcpy_s, wcscpy_s)
#define _tcscspn _HL_T(strcspn, wcscspn)
#define _tcsspn _HL_T(strspn, wcsspn)
#define _tcslen _HL_T(strlen, wcslen)
#define _tcsclen _HL_T(strlen, wcslen)
#define _tcsnlen _HL_T(strnlen, wcsnlen)
#define _tcsncat _HL_T(strncat, wcsncat)
#define _tcsncat_s _HL_T(strncat_s, wcsncat_s)
#define _tcsnccat _HL_T(strncat, wcsncat)
#define _tcsncmp _HL_T(strncmp, wcsncmp)
#define _tcsnccmp _HL_T(strncmp, wcsncmp)
#define _tcsncpy _HL_T(strncpy, wcsncpy)
#define _tcsncpy_s _HL_T(strncpy_s, wcsncpy_s)
#define _tcsnccpy _HL_T(strncpy, wcsncpy)
#define _tcspbrk _HL_T(strpbrk, wcspbrk)
#define _tcsstr _HL_T(strstr, wcsstr)
#define _tcstok _HL_T(strtok, wcstok)
#define _tcstok_s _HL_T(strtok_s, wcstok_s)
#define _tcsdup _HL_T(_strdup, _wcsdup)
#define _tcsicmp _HL_T(_stricmp, _wcsicmp)
#define _tcscmpi _HL_T(_stricmp, _wcsicmp)
#define _tcsnicmp _HL_T(_strnicmp, _wcsnicmp)
#define _tcsncicmp _HL_T(_strnicmp, _wcsnicmp)
#define _tcsicoll _HL_T(_stricoll, _wcsicoll)
#define _tcscoll _HL_T(strcoll, wcscoll)
#define _tcslwr _HL_T(_strlwr, _wcslwr)
#define _tcslwr_s _HL_T(_strlwr_s, _wcslwr_s)
#define _tcsupr _HL_T(_strupr, _wcsupr)
#define _tcsupr_s _HL_T(_strupr_s, _wcsupr_s)
#define _tcsrev _HL_T(_strrev, _wcsrev)
#define _tcsset _HL_T(_strset, _wcsset)
#define _tcserror _HL_T(strerror, _wcserror)
#define _tcserror_s _HL_T(strerror_s, _wcserror_s)
#define _tcsftime _HL_T(strftime, wcsftime)
#define _tctime _HL_T(ctime, _wctime)
#define _tsetlocale _HL_T(setlocale, _wsetlocale)
#define _istalnum _HL_T(isalnum, iswalnum)
#define _istalpha _HL_T(isalpha, iswalpha)
#define _istdigit _HL_T(isdigit, iswdigit)
#define _istxdigit _HL_T(isxdigit, iswxdigit)
#define _istlower _HL_T(islower, iswlower)
#define _istupper _HL_T(isupper, iswupper)
#define _istprint _HL_T(isprint, iswprint)
#define _istpunct _HL_T(ispunct, iswpunct)
#define _istspace _HL_T(isspace, iswspace)
#define _istcntrl _HL_T(iscntrl, iswcntrl)
#define _totlower _HL_T(tolower, towlower)
#define _totupper _HL_T(toupper, towupper)
#define _tcsinc(s) ((s) + 1)
#define _tcsdec(start, s) ((s) - 1)

#endif
