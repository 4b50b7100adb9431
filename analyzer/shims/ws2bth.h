/* Bluetooth sockets. */
#ifndef __WS2BTH__H
#define __WS2BTH__H

#include <winsock2.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef ULONGLONG BTH_ADDR;
typedef ULONG BTH_COD;
typedef UCHAR BTHSTATUS, *PBTHSTATUS;
typedef struct _BTH_DEVICE_INFO {
    ULONG flags;
    BTH_ADDR address;
    BTH_COD classOfDevice;
    CHAR name[248];
} BTH_DEVICE_INFO, *PBTH_DEVICE_INFO;
typedef struct _BTH_RADIO_IN_RANGE {
    BTH_DEVICE_INFO deviceInfo;
    ULONG previousDeviceFlags;
} BTH_RADIO_IN_RANGE, *PBTH_RADIO_IN_RANGE;
typedef struct _BTH_L2CAP_EVENT_INFO {
    BTH_ADDR bthAddress;
    USHORT psm;
    UCHAR connected;
    UCHAR initiated;
} BTH_L2CAP_EVENT_INFO, *PBTH_L2CAP_EVENT_INFO;
typedef struct _BTH_HCI_EVENT_INFO {
    BTH_ADDR bthAddress;
    UCHAR connectionType;
    UCHAR connected;
} BTH_HCI_EVENT_INFO, *PBTH_HCI_EVENT_INFO;
typedef union SdpQueryUuidUnion {
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
} SdpQueryUuidUnion;
typedef struct _SdpAttributeRange {
    USHORT minAttribute;
    USHORT maxAttribute;
} SdpAttributeRange;
typedef struct _SdpQueryUuid {
    SdpQueryUuidUnion u;
    USHORT uuidType;
} SdpQueryUuid;
typedef enum _SDP_TYPE { SDP_TYPE_NIL, SDP_TYPE_UINT, SDP_TYPE_INT, SDP_TYPE_UUID, SDP_TYPE_STRING,
    SDP_TYPE_BOOLEAN, SDP_TYPE_SEQUENCE, SDP_TYPE_ALTERNATIVE, SDP_TYPE_URL, SDP_TYPE_CONTAINER = 32
    } SDP_TYPE;
typedef enum _SDP_SPECIFICTYPE { SDP_ST_NONE, SDP_ST_UINT8 = 16, SDP_ST_UINT16 = 272, SDP_ST_UINT32
    = 528, SDP_ST_UINT64 = 784, SDP_ST_UINT128 = 0x410, SDP_ST_INT8 = 32, SDP_ST_INT16 = 288,
    SDP_ST_INT32 = 544, SDP_ST_INT64 = 800, SDP_ST_INT128 = 0x420, SDP_ST_UUID16 = 304,
    SDP_ST_UUID32 = 544, SDP_ST_UUID128 = 0x430 } SDP_SPECIFICTYPE;
typedef struct _SDP_LARGE_INTEGER_16 {
    ULONGLONG LowPart;
    LONGLONG HighPart;
} SDP_LARGE_INTEGER_16;
typedef struct _SDP_ULARGE_INTEGER_16 {
    ULONGLONG LowPart;
    ULONGLONG HighPart;
} SDP_ULARGE_INTEGER_16;
typedef struct _SPD_ELEMENT_DATA {
    SDP_TYPE type;
    SDP_SPECIFICTYPE specificType;
    union {
        SDP_LARGE_INTEGER_16 int128;
        LONGLONG int64;
        LONG int32;
        SHORT int16;
        CHAR int8;
        SDP_ULARGE_INTEGER_16 uint128;
        ULONGLONG uint64;
        ULONG uint32;
        USHORT uint16;
        UCHAR uint8;
        UCHAR booleanVal;
        GUID uuid128;
        ULONG uuid32;
        USHORT uuid16;
        struct {
            LPBYTE value;
            ULONG length;
        } string;
        struct {
            LPBYTE value;
            ULONG length;
        } url;
        struct {
            LPBYTE value;
            ULONG length;
        } sequence;
        struct {
            LPBYTE value;
            ULONG length;
        } alternative;
    } data;
} SDP_ELEMENT_DATA, *PSDP_ELEMENT_DATA;
typedef struct _SDP_STRING_TYPE_DATA {
    USHORT encoding;
    USHORT mibeNum;
    USHORT attributeID;
} SDP_STRING_TYPE_DATA, *PSDP_STRING_TYPE_DATA;
typedef struct _SOCKADDR_BTH {
    USHORT addressFamily;
    BTH_ADDR btAddr;
    GUID serviceClassId;
    ULONG port;
} SOCKADDR_BTH, *PSOCKADDR_BTH;
typedef struct _BTH_SET_SERVICE {
    PULONG pSdpVersion;
    HANDLE *pRecordHandle;
    ULONG fCodService;
    ULONG Reserved[5];
    ULONG ulRecordLength;
    UCHAR pRecord[1];
} BTH_SET_SERVICE, *PBTH_SET_SERVICE;
typedef struct _BTH_QUERY_DEVICE {
    ULONG LAP;
    UCHAR length;
} BTH_QUERY_DEVICE, *PBTH_QUERY_DEVICE;
typedef struct _BTH_QUERY_SERVICE {
    ULONG type;
    ULONG serviceHandle;
    SdpQueryUuid uuids[12];
    ULONG numRange;
    SdpAttributeRange pRange[1];
} BTH_QUERY_SERVICE, *PBTH_QUERY_SERVICE;
typedef struct _RFCOMM_MSC_DATA {
    UCHAR Signals;
    UCHAR Break;
} RFCOMM_MSC_DATA, *PRFCOMM_MSC_DATA;
typedef struct _RFCOMM_RLS_DATA {
    UCHAR LineStatus;
} RFCOMM_RLS_DATA, *PRFCOMM_RLS_DATA;
typedef struct _RFCOMM_RPN_DATA {
    UCHAR Baud;
    UCHAR Data;
    UCHAR FlowControl;
    UCHAR XonChar;
    UCHAR XoffChar;
    UCHAR ParameterMask1;
    UCHAR ParameterMask2;
} RFCOMM_RPN_DATA, *PRFCOMM_RPN_DATA;
typedef struct _RFCOMM_COMMAND {
    ULONG CmdType;
    union {
        RFCOMM_MSC_DATA MSC;
        RFCOMM_RLS_DATA RLS;
        RFCOMM_RPN_DATA RPN;
    } Data;
} RFCOMM_COMMAND, *PRFCOMM_COMMAND;
typedef struct _BTH_PING_REQ {
    BTH_ADDR btAddr;
    UCHAR dataLen;
    UCHAR data[44];
} BTH_PING_REQ, *PBTH_PING_REQ;
typedef struct _BTH_PING_RSP {
    UCHAR dataLen;
    UCHAR data[44];
} BTH_PING_RSP, *PBTH_PING_RSP;
typedef struct _BTH_INFO_REQ {
    BTH_ADDR btAddr;
    USHORT infoType;
} BTH_INFO_REQ, *PBTH_INFO_REQ;
typedef struct _BTH_INFO_RSP {
    USHORT result;
    UCHAR dataLen;
    union {
        USHORT connectionlessMTU;
        UCHAR data[44];
    };
} BTH_INFO_RSP, *PBTH_INFO_RSP;
typedef struct _BTH_SET_SERVICE BTHNS_SETBLOB, *PBTHNS_SETBLOB;
typedef struct _BTH_QUERY_DEVICE BTHNS_INQUIRYBLOB, *PBTHNS_INQUIRYBLOB;
typedef struct _BTH_QUERY_SERVICE BTHNS_RESTRICTIONBLOB, *PBTHNS_RESTRICTIONBLOB;

#ifdef __cplusplus
}
#endif

#define BTHPROTO_RFCOMM 0x0003
#define BIT(b) (1 << (b))

#endif
