#ifndef API_H
#define API_H
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#ifdef __cplusplus
extern "C" {
#endif
HANDLE api_token(PCtxtHandle ctx);
void api_close(HANDLE token);
void api_visit(PCtxtHandle ctx, void (*visit)(HANDLE, void *), void *context);
#ifdef __cplusplus
}
#endif
#endif
