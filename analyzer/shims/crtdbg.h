/* The debug heap: reports expand to nothing, as in a release build. */
#ifndef _INC_CRTDBG
#define _INC_CRTDBG

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void *_HFILE;
typedef struct _CrtMemState { void *pBlockHeader; size_t lCounts[5], lSizes[5], lHighCount, lTotalCount; } _CrtMemState;
typedef int(__cdecl *_CRT_REPORT_HOOK)(int, char *, int *);
int __cdecl _CrtSetReportMode(int type, int mode);
_HFILE __cdecl _CrtSetReportFile(int type, _HFILE file);
_CRT_REPORT_HOOK __cdecl _CrtSetReportHook(_CRT_REPORT_HOOK hook);
int __cdecl _CrtSetDbgFlag(int flags);
int __cdecl _CrtDumpMemoryLeaks(void);
int __cdecl _CrtCheckMemory(void);
long __cdecl _CrtSetBreakAlloc(long request);
int __cdecl _CrtDbgReport(int type, const char *file, int line, const char *module, const char
    *format, ...);
int __cdecl _CrtDbgReportW(int type, const wchar_t *file, int line, const wchar_t *module, const
    wchar_t *format, ...);
void __cdecl _CrtDbgBreak(void);
void __cdecl _CrtMemCheckpoint(_CrtMemState *state);
int __cdecl _CrtMemDifference(_CrtMemState *d, const _CrtMemState *a, const _CrtMemState *b);
void __cdecl _CrtMemDumpStatistics(const _CrtMemState *state);
void __cdecl _CrtMemDumpAllObjectsSince(const _CrtMemState *state);

#ifdef __cplusplus
}
#endif

#define _CRT_WARN 0
#define _CRT_ERROR 1
#define _CRT_ASSERT 2
#define _CRTDBG_MODE_FILE 0x1
#define _CRTDBG_MODE_DEBUG 0x2
#define _CRTDBG_MODE_WNDW 0x4
#define _CRTDBG_REPORT_MODE (-1)
#define _CRTDBG_ALLOC_MEM_DF 0x01
#define _CRTDBG_DELAY_FREE_MEM_DF 0x02
#define _CRTDBG_CHECK_ALWAYS_DF 0x04
#define _CRTDBG_LEAK_CHECK_DF 0x20
#define _CRTDBG_REPORT_FLAG (-1)
#define _CRTDBG_FILE_STDOUT ((_HFILE)-4)
#define _CRTDBG_FILE_STDERR ((_HFILE)-5)
#define _ASSERT(e) ((void)0)
#define _ASSERTE(e) ((void)0)
#define _ASSERT_EXPR(e, message) ((void)0)
#define _RPT0(type, message) ((void)0)
#define _RPT1(type, message, a) ((void)0)
#define _RPT2(type, message, a, b) ((void)0)
#define _RPTF0(type, message) ((void)0)
#define _RPTF1(type, message, a) ((void)0)
#define _RPTF2(type, message, a, b) ((void)0)
#define _NORMAL_BLOCK 1
#define _CLIENT_BLOCK 4
#define _malloc_dbg(size, type, file, line) malloc(size)
#define _free_dbg(p, type) free(p)

#endif
