/* Delegation of credentials. */
#ifndef __CREDSSP_H__
#define __CREDSSP_H__

#include <sspi.h>

#define CREDSSP_SERVER_AUTH_NOT_SUPPORTED 1
#define CREDSSP_FLAG_REDIRECT 0x1
#define CREDSSP_CRED_VERSION 4

typedef enum _CREDSPP_SUBMIT_TYPE {
    CredsspPasswordCreds = 2,
    CredsspSchannelCreds = 4,
    CredsspCertificateCreds = 13,
    CredsspSubmitBufferBoth = 50,
    CredsspSubmitBufferBothOld = 51,
    CredsspCredEx = 100
} CREDSPP_SUBMIT_TYPE;

typedef struct _CREDSSP_CRED {
    CREDSPP_SUBMIT_TYPE Type;
    PVOID pSchannelCred;
    PVOID pSpnegoCred;
} CREDSSP_CRED, *PCREDSSP_CRED;

#endif
