/* Dynamic data exchange. */
#ifndef _INC_DDEMLH
#define _INC_DDEMLH

#include <hl_aw.h>
#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct DDEACK {
    unsigned short bAppReturnCode : 8;
    unsigned short reserved : 6;
    unsigned short fBusy : 1;
    unsigned short fAck : 1;
} DDEACK;
typedef struct DDEADVISE {
    unsigned short reserved : 14;
    unsigned short fDeferUpd : 1;
    unsigned short fAckReq : 1;
    short cfFormat;
} DDEADVISE;
typedef struct DDEDATA {
    unsigned short unused : 12;
    unsigned short fResponse : 1;
    unsigned short fRelease : 1;
    unsigned short reserved : 1;
    unsigned short fAckReq : 1;
    short cfFormat;
    BYTE Value[1];
} DDEDATA;
typedef struct DDEPOKE {
    unsigned short unused : 13;
    unsigned short fRelease : 1;
    unsigned short fReserved : 2;
    short cfFormat;
    BYTE Value[1];
} DDEPOKE;
typedef struct DDELN {
    unsigned short unused : 13;
    unsigned short fRelease : 1;
    unsigned short fDeferUpd : 1;
    unsigned short fAckReq : 1;
    short cfFormat;
} DDELN;
typedef struct DDEUP {
    unsigned short unused : 12;
    unsigned short fAck : 1;
    unsigned short fRelease : 1;
    unsigned short fReserved : 1;
    unsigned short fAckReq : 1;
    short cfFormat;
    BYTE rgb[1];
} DDEUP;
BOOL WINAPI ImpersonateDdeClientWindow(HWND hWndClient, HWND hWndServer);
BOOL WINAPI FreeDDElParam(UINT msg, LPARAM lParam);
DECLARE_HANDLE(HCONVLIST);
DECLARE_HANDLE(HCONV);
DECLARE_HANDLE(HSZ);
DECLARE_HANDLE(HDDEDATA);
typedef struct tagHSZPAIR {
    HSZ hszSvc;
    HSZ hszTopic;
} HSZPAIR, *PHSZPAIR;
typedef struct tagCONVCONTEXT {
    UINT cb;
    UINT wFlags;
    UINT wCountryID;
    int iCodePage;
    DWORD dwLangID;
    DWORD dwSecurity;
    SECURITY_QUALITY_OF_SERVICE qos;
} CONVCONTEXT, *PCONVCONTEXT;
typedef struct tagCONVINFO {
    DWORD cb;
    DWORD_PTR hUser;
    HCONV hConvPartner;
    HSZ hszSvcPartner;
    HSZ hszServiceReq;
    HSZ hszTopic;
    HSZ hszItem;
    UINT wFmt;
    UINT wType;
    UINT wStatus;
    UINT wConvst;
    UINT wLastError;
    HCONVLIST hConvList;
    CONVCONTEXT ConvCtxt;
    HWND hwnd;
    HWND hwndPartner;
} CONVINFO, *PCONVINFO;
typedef HDDEDATA WINAPI FNCALLBACK(UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR);
typedef HDDEDATA (WINAPI *PFNCALLBACK)(UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR);
typedef struct tagDDEML_MSG_HOOK_DATA {
    UINT_PTR uiLo;
    UINT_PTR uiHi;
    DWORD cbData;
    DWORD Data[8];
} DDEML_MSG_HOOK_DATA, *PDDEML_MSG_HOOK_DATA;
typedef struct tagMONMSGSTRUCT {
    UINT cb;
    HWND hwndTo;
    DWORD dwTime;
    HANDLE hTask;
    UINT wMsg;
    WPARAM wParam;
    LPARAM lParam;
    DDEML_MSG_HOOK_DATA dmhd;
} MONMSGSTRUCT, *PMONMSGSTRUCT;
typedef struct tagMONCBSTRUCT {
    UINT cb;
    DWORD dwTime;
    HANDLE hTask;
    DWORD dwRet;
    UINT wType;
    UINT wFmt;
    HCONV hConv;
    HSZ hsz1;
    HSZ hsz2;
    HDDEDATA hData;
    ULONG_PTR dwData1;
    ULONG_PTR dwData2;
    CONVCONTEXT cc;
    DWORD cbData;
    DWORD Data[8];
} MONCBSTRUCT, *PMONCBSTRUCT;
typedef struct tagMONHSZSTRUCTA {
    UINT cb;
    BOOL fsAction;
    DWORD dwTime;
    HSZ hsz;
    HANDLE hTask;
    CHAR str[1];
} MONHSZSTRUCTA, *PMONHSZSTRUCTA;
typedef struct tagMONHSZSTRUCTW {
    UINT cb;
    BOOL fsAction;
    DWORD dwTime;
    HSZ hsz;
    HANDLE hTask;
    WCHAR str[1];
} MONHSZSTRUCTW, *PMONHSZSTRUCTW;
typedef WINAPI_AW(MONHSZSTRUCT) MONHSZSTRUCT;
typedef WINAPI_AW(PMONHSZSTRUCT) PMONHSZSTRUCT;
typedef struct tagMONERRSTRUCT {
    UINT cb;
    UINT wLastError;
    DWORD dwTime;
    HANDLE hTask;
} MONERRSTRUCT, *PMONERRSTRUCT;
typedef struct tagMONLINKSTRUCT {
    UINT cb;
    DWORD dwTime;
    HANDLE hTask;
    BOOL fEstablished;
    BOOL fNoData;
    HSZ hszSvc;
    HSZ hszTopic;
    HSZ hszItem;
    UINT wFmt;
    BOOL fServer;
    HCONV hConvServer;
    HCONV hConvClient;
} MONLINKSTRUCT, *PMONLINKSTRUCT;
typedef struct tagMONCONVSTRUCT {
    UINT cb;
    BOOL fConnect;
    DWORD dwTime;
    HANDLE hTask;
    HSZ hszSvc;
    HSZ hszTopic;
    HCONV hConvClient;
    HCONV hConvServer;
} MONCONVSTRUCT, *PMONCONVSTRUCT;

#ifdef __cplusplus
}
#endif

#endif
