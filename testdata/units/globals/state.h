#ifndef STATE_H
#define STATE_H
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
extern HANDLE g_service_token;
void state_close(void);
#endif
