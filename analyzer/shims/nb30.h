/* NetBIOS. */
#ifndef NCB_INCLUDED
#define NCB_INCLUDED

#include <windef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NCB {
    UCHAR ncb_command;
    UCHAR ncb_retcode;
    UCHAR ncb_lsn;
    UCHAR ncb_num;
    PUCHAR ncb_buffer;
    WORD ncb_length;
    UCHAR ncb_callname[16];
    UCHAR ncb_name[16];
    UCHAR ncb_rto;
    UCHAR ncb_sto;
    void (WINAPI *ncb_post)(struct _NCB *);
    UCHAR ncb_lana_num;
    UCHAR ncb_cmd_cplt;
    UCHAR ncb_reserve[18];
    HANDLE ncb_event;
} NCB, *PNCB;
UCHAR WINAPI Netbios(PNCB pncb);

#ifdef __cplusplus
}
#endif

#define DUPLICATE_DEREG 0x07

#endif
