/* The installer. */
#ifndef _MSI_H_
#define _MSI_H_

#include <hl_aw.h>
#include <windows.h>
#include <wincrypt.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long MSIHANDLE;
UINT WINAPI MsiCloseHandle(MSIHANDLE hAny);
UINT WINAPI MsiCloseAllHandles(void);
typedef enum tagINSTALLMESSAGE { INSTALLMESSAGE_FATALEXIT, INSTALLMESSAGE_ERROR = 0x1000000,
    INSTALLMESSAGE_WARNING = 0x2000000, INSTALLMESSAGE_USER = 0x3000000, INSTALLMESSAGE_INFO =
    0x4000000, INSTALLMESSAGE_FILESINUSE = 0x5000000, INSTALLMESSAGE_RESOLVESOURCE = 0x6000000,
    INSTALLMESSAGE_OUTOFDISKSPACE = 0x7000000, INSTALLMESSAGE_ACTIONSTART = 0x8000000,
    INSTALLMESSAGE_ACTIONDATA = 0x9000000, INSTALLMESSAGE_PROGRESS = 0xa000000,
    INSTALLMESSAGE_COMMONDATA = 0xb000000, INSTALLMESSAGE_INITIALIZE = 0xc000000,
    INSTALLMESSAGE_TERMINATE = 0xd000000, INSTALLMESSAGE_SHOWDIALOG = 0xe000000,
    INSTALLMESSAGE_RMFILESINUSE = 0x19000000, INSTALLMESSAGE_INSTALLSTART = 0x1a000000,
    INSTALLMESSAGE_INSTALLEND = 0x1b000000 } INSTALLMESSAGE;
typedef int (WINAPI *INSTALLUI_HANDLERA)(LPVOID, UINT, LPCSTR);
typedef int (WINAPI *INSTALLUI_HANDLERW)(LPVOID, UINT, LPCWSTR);
typedef int (WINAPI *INSTALLUI_HANDLER_RECORD)(LPVOID, UINT, MSIHANDLE);
typedef INSTALLUI_HANDLER_RECORD *PINSTALLUI_HANDLER_RECORD;
typedef enum tagINSTALLUILEVEL { INSTALLUILEVEL_NOCHANGE, INSTALLUILEVEL_DEFAULT,
    INSTALLUILEVEL_NONE, INSTALLUILEVEL_BASIC, INSTALLUILEVEL_REDUCED, INSTALLUILEVEL_FULL,
    INSTALLUILEVEL_ENDDIALOG = 128, INSTALLUILEVEL_PROGRESSONLY = 64, INSTALLUILEVEL_HIDECANCEL =
    32, INSTALLUILEVEL_SOURCERESONLY = 256 } INSTALLUILEVEL;
typedef enum tagINSTALLSTATE { INSTALLSTATE_NOTUSED = -7, INSTALLSTATE_BADCONFIG,
    INSTALLSTATE_INCOMPLETE, INSTALLSTATE_SOURCEABSENT, INSTALLSTATE_MOREDATA,
    INSTALLSTATE_INVALIDARG, INSTALLSTATE_UNKNOWN, INSTALLSTATE_BROKEN, INSTALLSTATE_ADVERTISED,
    INSTALLSTATE_REMOVED = 1, INSTALLSTATE_ABSENT, INSTALLSTATE_LOCAL, INSTALLSTATE_SOURCE,
    INSTALLSTATE_DEFAULT } INSTALLSTATE;
typedef enum tagUSERINFOSTATE { USERINFOSTATE_MOREDATA = -3, USERINFOSTATE_INVALIDARG,
    USERINFOSTATE_UNKNOWN, USERINFOSTATE_ABSENT, USERINFOSTATE_PRESENT } USERINFOSTATE;
typedef enum tagINSTALLLEVEL { INSTALLLEVEL_DEFAULT, INSTALLLEVEL_MINIMUM, INSTALLLEVEL_MAXIMUM =
    0xffff } INSTALLLEVEL;
typedef enum tagREINSTALLMODE { REINSTALLMODE_REPAIR = 1, REINSTALLMODE_FILEMISSING,
    REINSTALLMODE_FILEOLDERVERSION = 4, REINSTALLMODE_FILEEQUALVERSION = 8, REINSTALLMODE_FILEEXACT
    = 16, REINSTALLMODE_FILEVERIFY = 32, REINSTALLMODE_FILEREPLACE = 64, REINSTALLMODE_MACHINEDATA =
    128, REINSTALLMODE_USERDATA = 256, REINSTALLMODE_SHORTCUT = 512, REINSTALLMODE_PACKAGE = 0x400 }
    REINSTALLMODE;
typedef enum tagINSTALLOGMODE { INSTALLLOGMODE_FATALEXIT = 1, INSTALLLOGMODE_ERROR,
    INSTALLLOGMODE_WARNING = 4, INSTALLLOGMODE_USER = 8, INSTALLLOGMODE_INFO = 16,
    INSTALLLOGMODE_RESOLVESOURCE = 64, INSTALLLOGMODE_OUTOFDISKSPACE = 128,
    INSTALLLOGMODE_ACTIONSTART = 256, INSTALLLOGMODE_ACTIONDATA = 512, INSTALLLOGMODE_COMMONDATA =
    0x800, INSTALLLOGMODE_PROPERTYDUMP = 0x400, INSTALLLOGMODE_VERBOSE = 0x1000,
    INSTALLLOGMODE_EXTRADEBUG = 0x2000, INSTALLLOGMODE_LOGONLYONERROR = 0x4000,
    INSTALLLOGMODE_PROGRESS = 0x400, INSTALLLOGMODE_INITIALIZE = 0x1000, INSTALLLOGMODE_TERMINATE =
    0x2000, INSTALLLOGMODE_SHOWDIALOG = 0x4000, INSTALLLOGMODE_FILESINUSE = 32,
    INSTALLLOGMODE_RMFILESINUSE = 0x2000000, INSTALLLOGMODE_INSTALLSTART = 0x4000000,
    INSTALLLOGMODE_INSTALLEND = 0x8000000 } INSTALLLOGMODE;
typedef enum tagINSTALLLOGATTRIBUTES { INSTALLLOGATTRIBUTES_APPEND = 1,
    INSTALLLOGATTRIBUTES_FLUSHEACHLINE } INSTALLLOGATTRIBUTES;
typedef enum tagINSTALLFEATUREATTRIBUTE { INSTALLFEATUREATTRIBUTE_FAVORLOCAL = 1,
    INSTALLFEATUREATTRIBUTE_FAVORSOURCE, INSTALLFEATUREATTRIBUTE_FOLLOWPARENT = 4,
    INSTALLFEATUREATTRIBUTE_FAVORADVERTISE = 8, INSTALLFEATUREATTRIBUTE_DISALLOWADVERTISE = 16,
    INSTALLFEATUREATTRIBUTE_NOUNSUPPORTEDADVERTISE = 32 } INSTALLFEATUREATTRIBUTE;
typedef enum tagINSTALLMODE { INSTALLMODE_NODETECTION_ANY = -4, INSTALLMODE_NOSOURCERESOLUTION,
    INSTALLMODE_NODETECTION, INSTALLMODE_EXISTING, INSTALLMODE_DEFAULT } INSTALLMODE;
typedef enum tagMSIPATCHSTATE { MSIPATCHSTATE_INVALID, MSIPATCHSTATE_APPLIED,
    MSIPATCHSTATE_SUPERSEDED, MSIPATCHSTATE_OBSOLETED = 4, MSIPATCHSTATE_REGISTERED = 8,
    MSIPATCHSTATE_ALL = 15 } MSIPATCHSTATE;
typedef enum tagMSIINSTALLCONTEXT { MSIINSTALLCONTEXT_FIRSTVISIBLE, MSIINSTALLCONTEXT_NONE = 0,
    MSIINSTALLCONTEXT_USERMANAGED, MSIINSTALLCONTEXT_USERUNMANAGED, MSIINSTALLCONTEXT_MACHINE = 4,
    MSIINSTALLCONTEXT_ALL = 7, MSIINSTALLCONTEXT_ALLUSERMANAGED } MSIINSTALLCONTEXT;
typedef enum tagMSIPATCHDATATYPE { MSIPATCH_DATATYPE_PATCHFILE, MSIPATCH_DATATYPE_XMLPATH,
    MSIPATCH_DATATYPE_XMLBLOB } MSIPATCHDATATYPE, *PMSIPATCHDATATYPE;
typedef struct tagMSIPATCHSEQUENCEINFOA {
    LPCSTR szPatchData;
    MSIPATCHDATATYPE ePatchDataType;
    DWORD dwOrder;
    UINT uStatus;
} MSIPATCHSEQUENCEINFOA, *PMSIPATCHSEQUENCEINFOA;
typedef struct tagMSIPATCHSEQUENCEINFOW {
    LPCWSTR szPatchData;
    MSIPATCHDATATYPE ePatchDataType;
    DWORD dwOrder;
    UINT uStatus;
} MSIPATCHSEQUENCEINFOW, *PMSIPATCHSEQUENCEINFOW;
typedef WINAPI_AW(MSIPATCHSEQUENCEINFO) MSIPATCHSEQUENCEINFO;
typedef WINAPI_AW(PMSIPATCHSEQUENCEINFO) PMSIPATCHSEQUENCEINFO;
typedef enum tagSCRIPTFLAGS { SCRIPTFLAGS_CACHEINFO = 1, SCRIPTFLAGS_SHORTCUTS = 4,
    SCRIPTFLAGS_MACHINEASSIGN = 8, SCRIPTFLAGS_REGDATA_CNFGINFO = 32,
    SCRIPTFLAGS_VALIDATE_TRANSFORMS_LIST = 64, SCRIPTFLAGS_REGDATA_CLASSINFO = 128,
    SCRIPTFLAGS_REGDATA_EXTENSIONINFO = 256, SCRIPTFLAGS_REGDATA_APPINFO = 384, SCRIPTFLAGS_REGDATA
    = 416 } SCRIPTFLAGS;
typedef enum tagADVERTISEFLAGS { ADVERTISEFLAGS_MACHINEASSIGN, ADVERTISEFLAGS_USERASSIGN }
    ADVERTISEFLAGS;
typedef enum tagINSTALLTYPE { INSTALLTYPE_DEFAULT, INSTALLTYPE_NETWORK_IMAGE,
    INSTALLTYPE_SINGLE_INSTANCE } INSTALLTYPE;
typedef struct _MSIFILEHASHINFO {
    ULONG dwFileHashInfoSize;
    ULONG dwData[4];
} MSIFILEHASHINFO, *PMSIFILEHASHINFO;
typedef enum tagMSIARCHITECTUREFLAGS { MSIARCHITECTUREFLAGS_X86 = 1, MSIARCHITECTUREFLAGS_IA64,
    MSIARCHITECTUREFLAGS_AMD64 = 4 } MSIARCHITECTUREFLAGS;
typedef enum tagMSIOPENPACKAGEFLAGS { MSIOPENPACKAGEFLAGS_IGNOREMACHINESTATE = 1 }
    MSIOPENPACKAGEFLAGS;
typedef enum tagMSIADVERTISEOPTIONFLAGS { MSIADVERTISEOPTIONFLAGS_INSTANCE = 1 }
    MSIADVERTISEOPTIONFLAGS;
typedef enum tagMSISOURCETYPE { MSISOURCETYPE_UNKNOWN, MSISOURCETYPE_NETWORK, MSISOURCETYPE_URL,
    MSISOURCETYPE_MEDIA = 4 } MSISOURCETYPE;
typedef enum tagMSICODE { MSICODE_PRODUCT, MSICODE_PATCH = 0x40000000 } MSICODE;
typedef enum tagMSITRANSACTION { MSITRANSACTION_CHAIN_EMBEDDEDUI = 1,
    MSITRANSACTION_JOIN_EXISTING_EMBEDDEDUI } MSITRANSACTION;
typedef enum tagMSITRANSACTIONSTATE { MSITRANSACTIONSTATE_ROLLBACK, MSITRANSACTIONSTATE_COMMIT }
    MSITRANSACTIONSTATE;
INSTALLUILEVEL WINAPI MsiSetInternalUI(INSTALLUILEVEL dwUILevel, HWND *phWnd);
INSTALLUI_HANDLERA WINAPI MsiSetExternalUIA(INSTALLUI_HANDLERA puiHandler, DWORD dwMessageFilter,
    LPVOID pvContext);
INSTALLUI_HANDLERW WINAPI MsiSetExternalUIW(INSTALLUI_HANDLERW puiHandler, DWORD dwMessageFilter,
    LPVOID pvContext);
UINT WINAPI MsiSetExternalUIRecord(INSTALLUI_HANDLER_RECORD puiHandler, DWORD dwMessageFilter,
    LPVOID pvContext, PINSTALLUI_HANDLER_RECORD ppuiPrevHandler);
UINT WINAPI MsiEnableLogA(DWORD dwLogMode, LPCSTR szLogFile, DWORD dwLogAttributes);
UINT WINAPI MsiEnableLogW(DWORD dwLogMode, LPCWSTR szLogFile, DWORD dwLogAttributes);
INSTALLSTATE WINAPI MsiQueryProductStateA(LPCSTR szProduct);
INSTALLSTATE WINAPI MsiQueryProductStateW(LPCWSTR szProduct);
UINT WINAPI MsiGetProductInfoA(LPCSTR szProduct, LPCSTR szAttribute, LPSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiGetProductInfoW(LPCWSTR szProduct, LPCWSTR szAttribute, LPWSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiGetProductInfoExA(LPCSTR szProductCode, LPCSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCSTR szProperty, LPSTR szValue, LPDWORD pcchValue);
UINT WINAPI MsiGetProductInfoExW(LPCWSTR szProductCode, LPCWSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCWSTR szProperty, LPWSTR szValue, LPDWORD pcchValue);
UINT WINAPI MsiInstallProductA(LPCSTR szPackagePath, LPCSTR szCommandLine);
UINT WINAPI MsiInstallProductW(LPCWSTR szPackagePath, LPCWSTR szCommandLine);
UINT WINAPI MsiConfigureProductA(LPCSTR szProduct, int iInstallLevel, INSTALLSTATE eInstallState);
UINT WINAPI MsiConfigureProductW(LPCWSTR szProduct, int iInstallLevel, INSTALLSTATE eInstallState);
UINT WINAPI MsiConfigureProductExA(LPCSTR szProduct, int iInstallLevel, INSTALLSTATE eInstallState,
    LPCSTR szCommandLine);
UINT WINAPI MsiConfigureProductExW(LPCWSTR szProduct, int iInstallLevel, INSTALLSTATE eInstallState,
    LPCWSTR szCommandLine);
UINT WINAPI MsiReinstallProductA(LPCSTR szProduct, DWORD szReinstallMode);
UINT WINAPI MsiReinstallProductW(LPCWSTR szProduct, DWORD szReinstallMode);
UINT WINAPI MsiAdvertiseProductExA(LPCSTR szPackagePath, LPCSTR szScriptfilePath, LPCSTR
    szTransforms, LANGID lgidLanguage, DWORD dwPlatform, DWORD dwOptions);
UINT WINAPI MsiAdvertiseProductExW(LPCWSTR szPackagePath, LPCWSTR szScriptfilePath, LPCWSTR
    szTransforms, LANGID lgidLanguage, DWORD dwPlatform, DWORD dwOptions);
UINT WINAPI MsiAdvertiseProductA(LPCSTR szPackagePath, LPCSTR szScriptfilePath, LPCSTR szTransforms,
    LANGID lgidLanguage);
UINT WINAPI MsiAdvertiseProductW(LPCWSTR szPackagePath, LPCWSTR szScriptfilePath, LPCWSTR
    szTransforms, LANGID lgidLanguage);
UINT WINAPI MsiProcessAdvertiseScriptA(LPCSTR szScriptFile, LPCSTR szIconFolder, HKEY hRegData, BOOL
    fShortcuts, BOOL fRemoveItems);
UINT WINAPI MsiProcessAdvertiseScriptW(LPCWSTR szScriptFile, LPCWSTR szIconFolder, HKEY hRegData,
    BOOL fShortcuts, BOOL fRemoveItems);
UINT WINAPI MsiAdvertiseScriptA(LPCSTR szScriptFile, DWORD dwFlags, PHKEY phRegData, BOOL
    fRemoveItems);
UINT WINAPI MsiAdvertiseScriptW(LPCWSTR szScriptFile, DWORD dwFlags, PHKEY phRegData, BOOL
    fRemoveItems);
UINT WINAPI MsiGetProductInfoFromScriptA(LPCSTR szScriptFile, LPSTR lpProductBuf39, LANGID
    *plgidLanguage, DWORD *pdwVersion, LPSTR lpNameBuf, DWORD *pcchNameBuf, LPSTR lpPackageBuf,
    DWORD *pcchPackageBuf);
UINT WINAPI MsiGetProductInfoFromScriptW(LPCWSTR szScriptFile, LPWSTR lpProductBuf39, LANGID
    *plgidLanguage, DWORD *pdwVersion, LPWSTR lpNameBuf, DWORD *pcchNameBuf, LPWSTR lpPackageBuf,
    DWORD *pcchPackageBuf);
UINT WINAPI MsiGetProductCodeA(LPCSTR szComponent, LPSTR lpBuf39);
UINT WINAPI MsiGetProductCodeW(LPCWSTR szComponent, LPWSTR lpBuf39);
USERINFOSTATE WINAPI MsiGetUserInfoA(LPCSTR szProduct, LPSTR lpUserNameBuf, DWORD *pcchUserNameBuf,
    LPSTR lpOrgNameBuf, DWORD *pcchOrgNameBuf, LPSTR lpSerialBuf, DWORD *pcchSerialBuf);
USERINFOSTATE WINAPI MsiGetUserInfoW(LPCWSTR szProduct, LPWSTR lpUserNameBuf, DWORD
    *pcchUserNameBuf, LPWSTR lpOrgNameBuf, DWORD *pcchOrgNameBuf, LPWSTR lpSerialBuf, DWORD
    *pcchSerialBuf);
UINT WINAPI MsiCollectUserInfoA(LPCSTR szProduct);
UINT WINAPI MsiCollectUserInfoW(LPCWSTR szProduct);
UINT WINAPI MsiApplyPatchA(LPCSTR szPatchPackage, LPCSTR szInstallPackage, INSTALLTYPE eInstallType,
    LPCSTR szCommandLine);
UINT WINAPI MsiApplyPatchW(LPCWSTR szPatchPackage, LPCWSTR szInstallPackage, INSTALLTYPE
    eInstallType, LPCWSTR szCommandLine);
UINT WINAPI MsiGetPatchInfoA(LPCSTR szPatch, LPCSTR szAttribute, LPSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiGetPatchInfoW(LPCWSTR szPatch, LPCWSTR szAttribute, LPWSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiEnumPatchesA(LPCSTR szProduct, DWORD iPatchIndex, LPSTR lpPatchBuf, LPSTR
    lpTransformsBuf, DWORD *pcchTransformsBuf);
UINT WINAPI MsiEnumPatchesW(LPCWSTR szProduct, DWORD iPatchIndex, LPWSTR lpPatchBuf, LPWSTR
    lpTransformsBuf, DWORD *pcchTransformsBuf);
UINT WINAPI MsiRemovePatchesA(LPCSTR szPatchList, LPCSTR szProductCode, INSTALLTYPE eUninstallType,
    LPCSTR szPropertyList);
UINT WINAPI MsiRemovePatchesW(LPCWSTR szPatchList, LPCWSTR szProductCode, INSTALLTYPE
    eUninstallType, LPCWSTR szPropertyList);
UINT WINAPI MsiExtractPatchXMLDataA(LPCSTR szPatchPath, DWORD dwReserved, LPSTR szXMLData, DWORD
    *pcchXMLData);
UINT WINAPI MsiExtractPatchXMLDataW(LPCWSTR szPatchPath, DWORD dwReserved, LPWSTR szXMLData, DWORD
    *pcchXMLData);
UINT WINAPI MsiGetPatchInfoExA(LPCSTR szPatchCode, LPCSTR szProductCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, LPCSTR szProperty, LPSTR lpValue, DWORD *pcchValue);
UINT WINAPI MsiGetPatchInfoExW(LPCWSTR szPatchCode, LPCWSTR szProductCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, LPCWSTR szProperty, LPWSTR lpValue, DWORD *pcchValue);
UINT WINAPI MsiApplyMultiplePatchesA(LPCSTR szPatchPackages, LPCSTR szProductCode, LPCSTR
    szPropertiesList);
UINT WINAPI MsiApplyMultiplePatchesW(LPCWSTR szPatchPackages, LPCWSTR szProductCode, LPCWSTR
    szPropertiesList);
UINT WINAPI MsiDeterminePatchSequenceA(LPCSTR szProductCode, LPCSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, DWORD cPatchInfo, PMSIPATCHSEQUENCEINFOA pPatchInfo);
UINT WINAPI MsiDeterminePatchSequenceW(LPCWSTR szProductCode, LPCWSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, DWORD cPatchInfo, PMSIPATCHSEQUENCEINFOW pPatchInfo);
UINT WINAPI MsiDetermineApplicablePatchesA(LPCSTR szProductPackagePath, DWORD cPatchInfo,
    PMSIPATCHSEQUENCEINFOA pPatchInfo);
UINT WINAPI MsiDetermineApplicablePatchesW(LPCWSTR szProductPackagePath, DWORD cPatchInfo,
    PMSIPATCHSEQUENCEINFOW pPatchInfo);
UINT WINAPI MsiEnumPatchesExA(LPCSTR szProductCode, LPCSTR szUserSid, DWORD dwContext, DWORD
    dwFilter, DWORD dwIndex, CHAR szPatchCode[39], CHAR szTargetProductCode[39], MSIINSTALLCONTEXT
    *pdwTargetProductContext, LPSTR szTargetUserSid, LPDWORD pcchTargetUserSid);
UINT WINAPI MsiEnumPatchesExW(LPCWSTR szProductCode, LPCWSTR szUserSid, DWORD dwContext, DWORD
    dwFilter, DWORD dwIndex, WCHAR szPatchCode[39], WCHAR szTargetProductCode[39], MSIINSTALLCONTEXT
    *pdwTargetProductContext, LPWSTR szTargetUserSid, LPDWORD pcchTargetUserSid);
INSTALLSTATE WINAPI MsiQueryFeatureStateA(LPCSTR szProduct, LPCSTR szFeature);
INSTALLSTATE WINAPI MsiQueryFeatureStateW(LPCWSTR szProduct, LPCWSTR szFeature);
UINT WINAPI MsiQueryFeatureStateExA(LPCSTR szProductCode, LPCSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCSTR szFeature, INSTALLSTATE *pdwState);
UINT WINAPI MsiQueryFeatureStateExW(LPCWSTR szProductCode, LPCWSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCWSTR szFeature, INSTALLSTATE *pdwState);
INSTALLSTATE WINAPI MsiUseFeatureA(LPCSTR szProduct, LPCSTR szFeature);
INSTALLSTATE WINAPI MsiUseFeatureW(LPCWSTR szProduct, LPCWSTR szFeature);
INSTALLSTATE WINAPI MsiUseFeatureExA(LPCSTR szProduct, LPCSTR szFeature, DWORD dwInstallMode, DWORD
    dwReserved);
INSTALLSTATE WINAPI MsiUseFeatureExW(LPCWSTR szProduct, LPCWSTR szFeature, DWORD dwInstallMode,
    DWORD dwReserved);
UINT WINAPI MsiGetFeatureUsageA(LPCSTR szProduct, LPCSTR szFeature, DWORD *pdwUseCount, WORD
    *pwDateUsed);
UINT WINAPI MsiGetFeatureUsageW(LPCWSTR szProduct, LPCWSTR szFeature, DWORD *pdwUseCount, WORD
    *pwDateUsed);
UINT WINAPI MsiConfigureFeatureA(LPCSTR szProduct, LPCSTR szFeature, INSTALLSTATE eInstallState);
UINT WINAPI MsiConfigureFeatureW(LPCWSTR szProduct, LPCWSTR szFeature, INSTALLSTATE eInstallState);
UINT WINAPI MsiReinstallFeatureA(LPCSTR szProduct, LPCSTR szFeature, DWORD dwReinstallMode);
UINT WINAPI MsiReinstallFeatureW(LPCWSTR szProduct, LPCWSTR szFeature, DWORD dwReinstallMode);
UINT WINAPI MsiProvideComponentA(LPCSTR szProduct, LPCSTR szFeature, LPCSTR szComponent, DWORD
    dwInstallMode, LPSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiProvideComponentW(LPCWSTR szProduct, LPCWSTR szFeature, LPCWSTR szComponent, DWORD
    dwInstallMode, LPWSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiProvideQualifiedComponentA(LPCSTR szCategory, LPCSTR szQualifier, DWORD
    dwInstallMode, LPSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiProvideQualifiedComponentW(LPCWSTR szCategory, LPCWSTR szQualifier, DWORD
    dwInstallMode, LPWSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiProvideQualifiedComponentExA(LPCSTR szCategory, LPCSTR szQualifier, DWORD
    dwInstallMode, LPCSTR szProduct, DWORD dwUnused1, DWORD dwUnused2, LPSTR lpPathBuf, DWORD
    *pcchPathBuf);
UINT WINAPI MsiProvideQualifiedComponentExW(LPCWSTR szCategory, LPCWSTR szQualifier, DWORD
    dwInstallMode, LPCWSTR szProduct, DWORD dwUnused1, DWORD dwUnused2, LPWSTR lpPathBuf, DWORD
    *pcchPathBuf);
INSTALLSTATE WINAPI MsiGetComponentPathA(LPCSTR szProduct, LPCSTR szComponent, LPSTR lpPathBuf,
    DWORD *pcchBuf);
INSTALLSTATE WINAPI MsiGetComponentPathW(LPCWSTR szProduct, LPCWSTR szComponent, LPWSTR lpPathBuf,
    DWORD *pcchBuf);
UINT WINAPI MsiProvideAssemblyA(LPCSTR szAssemblyName, LPCSTR szAppContext, DWORD dwInstallMode,
    DWORD dwAssemblyInfo, LPSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiProvideAssemblyW(LPCWSTR szAssemblyName, LPCWSTR szAppContext, DWORD dwInstallMode,
    DWORD dwAssemblyInfo, LPWSTR lpPathBuf, DWORD *pcchPathBuf);
UINT WINAPI MsiQueryComponentStateA(LPCSTR szProductCode, LPCSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCSTR szComponentCode, INSTALLSTATE *pdwState);
UINT WINAPI MsiQueryComponentStateW(LPCWSTR szProductCode, LPCWSTR szUserSid, MSIINSTALLCONTEXT
    dwContext, LPCWSTR szComponentCode, INSTALLSTATE *pdwState);
UINT WINAPI MsiEnumProductsA(DWORD iProductIndex, LPSTR lpProductBuf);
UINT WINAPI MsiEnumProductsW(DWORD iProductIndex, LPWSTR lpProductBuf);
UINT WINAPI MsiEnumProductsExA(LPCSTR szProductCode, LPCSTR szUserSid, DWORD dwContext, DWORD
    dwIndex, CHAR szInstalledProductCode[39], MSIINSTALLCONTEXT *pdwInstalledContext, LPSTR szSid,
    LPDWORD pcchSid);
UINT WINAPI MsiEnumProductsExW(LPCWSTR szProductCode, LPCWSTR szUserSid, DWORD dwContext, DWORD
    dwIndex, WCHAR szInstalledProductCode[39], MSIINSTALLCONTEXT *pdwInstalledContext, LPWSTR szSid,
    LPDWORD pcchSid);
UINT WINAPI MsiEnumRelatedProductsA(LPCSTR lpUpgradeCode, DWORD dwReserved, DWORD iProductIndex,
    LPSTR lpProductBuf);
UINT WINAPI MsiEnumRelatedProductsW(LPCWSTR lpUpgradeCode, DWORD dwReserved, DWORD iProductIndex,
    LPWSTR lpProductBuf);
UINT WINAPI MsiEnumFeaturesA(LPCSTR szProduct, DWORD iFeatureIndex, LPSTR lpFeatureBuf, LPSTR
    lpParentBuf);
UINT WINAPI MsiEnumFeaturesW(LPCWSTR szProduct, DWORD iFeatureIndex, LPWSTR lpFeatureBuf, LPWSTR
    lpParentBuf);
UINT WINAPI MsiEnumComponentsA(DWORD iComponentIndex, LPSTR lpComponentBuf);
UINT WINAPI MsiEnumComponentsW(DWORD iComponentIndex, LPWSTR lpComponentBuf);
UINT WINAPI MsiEnumClientsA(LPCSTR szComponent, DWORD iProductIndex, LPSTR lpProductBuf);
UINT WINAPI MsiEnumClientsW(LPCWSTR szComponent, DWORD iProductIndex, LPWSTR lpProductBuf);
UINT WINAPI MsiEnumComponentQualifiersA(LPCSTR szComponent, DWORD iIndex, LPSTR lpQualifierBuf,
    DWORD *pcchQualifierBuf, LPSTR lpApplicationDataBuf, DWORD *pcchApplicationDataBuf);
UINT WINAPI MsiEnumComponentQualifiersW(LPCWSTR szComponent, DWORD iIndex, LPWSTR lpQualifierBuf,
    DWORD *pcchQualifierBuf, LPWSTR lpApplicationDataBuf, DWORD *pcchApplicationDataBuf);
UINT WINAPI MsiOpenProductA(LPCSTR szProduct, MSIHANDLE *hProduct);
UINT WINAPI MsiOpenProductW(LPCWSTR szProduct, MSIHANDLE *hProduct);
UINT WINAPI MsiOpenPackageA(LPCSTR szPackagePath, MSIHANDLE *hProduct);
UINT WINAPI MsiOpenPackageW(LPCWSTR szPackagePath, MSIHANDLE *hProduct);
UINT WINAPI MsiOpenPackageExA(LPCSTR szPackagePath, DWORD dwOptions, MSIHANDLE *hProduct);
UINT WINAPI MsiOpenPackageExW(LPCWSTR szPackagePath, DWORD dwOptions, MSIHANDLE *hProduct);
UINT WINAPI MsiGetPatchFileListA(LPCSTR szProductCode, LPCSTR szPatchPackages, LPDWORD pcFiles,
    MSIHANDLE **pphFileRecords);
UINT WINAPI MsiGetPatchFileListW(LPCWSTR szProductCode, LPCWSTR szPatchPackages, LPDWORD pcFiles,
    MSIHANDLE **pphFileRecords);
UINT WINAPI MsiGetProductPropertyA(MSIHANDLE hProduct, LPCSTR szProperty, LPSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiGetProductPropertyW(MSIHANDLE hProduct, LPCWSTR szProperty, LPWSTR lpValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiVerifyPackageA(LPCSTR szPackagePath);
UINT WINAPI MsiVerifyPackageW(LPCWSTR szPackagePath);
UINT WINAPI MsiGetFeatureInfoA(MSIHANDLE hProduct, LPCSTR szFeature, DWORD *lpAttributes, LPSTR
    lpTitleBuf, DWORD *pcchTitleBuf, LPSTR lpHelpBuf, DWORD *pcchHelpBuf);
UINT WINAPI MsiGetFeatureInfoW(MSIHANDLE hProduct, LPCWSTR szFeature, DWORD *lpAttributes, LPWSTR
    lpTitleBuf, DWORD *pcchTitleBuf, LPWSTR lpHelpBuf, DWORD *pcchHelpBuf);
UINT WINAPI MsiInstallMissingComponentA(LPCSTR szProduct, LPCSTR szComponent, INSTALLSTATE
    eInstallState);
UINT WINAPI MsiInstallMissingComponentW(LPCWSTR szProduct, LPCWSTR szComponent, INSTALLSTATE
    eInstallState);
UINT WINAPI MsiInstallMissingFileA(LPCSTR szProduct, LPCSTR szFile);
UINT WINAPI MsiInstallMissingFileW(LPCWSTR szProduct, LPCWSTR szFile);
INSTALLSTATE WINAPI MsiLocateComponentA(LPCSTR szComponent, LPSTR lpPathBuf, DWORD *pcchBuf);
INSTALLSTATE WINAPI MsiLocateComponentW(LPCWSTR szComponent, LPWSTR lpPathBuf, DWORD *pcchBuf);
UINT WINAPI MsiSourceListClearAllA(LPCSTR szProduct, LPCSTR szUserName, DWORD dwReserved);
UINT WINAPI MsiSourceListClearAllW(LPCWSTR szProduct, LPCWSTR szUserName, DWORD dwReserved);
UINT WINAPI MsiSourceListAddSourceA(LPCSTR szProduct, LPCSTR szUserName, DWORD dwReserved, LPCSTR
    szSource);
UINT WINAPI MsiSourceListAddSourceW(LPCWSTR szProduct, LPCWSTR szUserName, DWORD dwReserved, LPCWSTR
    szSource);
UINT WINAPI MsiSourceListForceResolutionA(LPCSTR szProduct, LPCSTR szUserName, DWORD dwReserved);
UINT WINAPI MsiSourceListForceResolutionW(LPCWSTR szProduct, LPCWSTR szUserName, DWORD dwReserved);
UINT WINAPI MsiSourceListAddSourceExA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCSTR szSource, DWORD dwIndex);
UINT WINAPI MsiSourceListAddSourceExW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCWSTR szSource, DWORD dwIndex);
UINT WINAPI MsiSourceListAddMediaDiskA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwDiskId, LPCSTR szVolumeLabel, LPCSTR
    szDiskPrompt);
UINT WINAPI MsiSourceListAddMediaDiskW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwDiskId, LPCWSTR szVolumeLabel, LPCWSTR
    szDiskPrompt);
UINT WINAPI MsiSourceListClearSourceA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCSTR szSource);
UINT WINAPI MsiSourceListClearSourceW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCWSTR szSource);
UINT WINAPI MsiSourceListClearMediaDiskA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwDiskId);
UINT WINAPI MsiSourceListClearMediaDiskW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwDiskId);
UINT WINAPI MsiSourceListClearAllExA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions);
UINT WINAPI MsiSourceListClearAllExW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions);
UINT WINAPI MsiSourceListForceResolutionExA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions);
UINT WINAPI MsiSourceListForceResolutionExW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions);
UINT WINAPI MsiSourceListSetInfoA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCSTR szProperty, LPCSTR szValue);
UINT WINAPI MsiSourceListSetInfoW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCWSTR szProperty, LPCWSTR szValue);
UINT WINAPI MsiSourceListGetInfoA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCSTR szProperty, LPSTR szValue, LPDWORD
    pcchValue);
UINT WINAPI MsiSourceListGetInfoW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, LPCWSTR szProperty, LPWSTR szValue, LPDWORD
    pcchValue);
UINT WINAPI MsiSourceListEnumSourcesA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwIndex, LPSTR szSource, LPDWORD
    pcchSource);
UINT WINAPI MsiSourceListEnumSourcesW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwIndex, LPWSTR szSource, LPDWORD
    pcchSource);
UINT WINAPI MsiSourceListEnumMediaDisksA(LPCSTR szProductCodeOrPatchCode, LPCSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwIndex, LPDWORD pdwDiskId, LPSTR
    szVolumeLabel, LPDWORD pcchVolumeLabel, LPSTR szDiskPrompt, LPDWORD pcchDiskPrompt);
UINT WINAPI MsiSourceListEnumMediaDisksW(LPCWSTR szProductCodeOrPatchCode, LPCWSTR szUserSid,
    MSIINSTALLCONTEXT dwContext, DWORD dwOptions, DWORD dwIndex, LPDWORD pdwDiskId, LPWSTR
    szVolumeLabel, LPDWORD pcchVolumeLabel, LPWSTR szDiskPrompt, LPDWORD pcchDiskPrompt);
UINT WINAPI MsiGetFileVersionA(LPCSTR szFilePath, LPSTR lpVersionBuf, DWORD *pcchVersionBuf, LPSTR
    lpLangBuf, DWORD *pcchLangBuf);
UINT WINAPI MsiGetFileVersionW(LPCWSTR szFilePath, LPWSTR lpVersionBuf, DWORD *pcchVersionBuf,
    LPWSTR lpLangBuf, DWORD *pcchLangBuf);
UINT WINAPI MsiGetFileHashA(LPCSTR szFilePath, DWORD dwOptions, PMSIFILEHASHINFO pHash);
UINT WINAPI MsiGetFileHashW(LPCWSTR szFilePath, DWORD dwOptions, PMSIFILEHASHINFO pHash);
HRESULT WINAPI MsiGetFileSignatureInformationA(LPCSTR szSignedObjectPath, DWORD dwFlags,
    PCCERT_CONTEXT *ppcCertContext, BYTE *pbHashData, DWORD *pcbHashData);
HRESULT WINAPI MsiGetFileSignatureInformationW(LPCWSTR szSignedObjectPath, DWORD dwFlags,
    PCCERT_CONTEXT *ppcCertContext, BYTE *pbHashData, DWORD *pcbHashData);
UINT WINAPI MsiGetShortcutTargetA(LPCSTR szShortcutPath, LPSTR szProductCode, LPSTR szFeatureId,
    LPSTR szComponentCode);
UINT WINAPI MsiGetShortcutTargetW(LPCWSTR szShortcutPath, LPWSTR szProductCode, LPWSTR szFeatureId,
    LPWSTR szComponentCode);
UINT WINAPI MsiIsProductElevatedA(LPCSTR szProduct, BOOL *pfElevated);
UINT WINAPI MsiIsProductElevatedW(LPCWSTR szProduct, BOOL *pfElevated);
UINT WINAPI MsiNotifySidChangeA(LPCSTR pOldSid, LPCSTR pNewSid);
UINT WINAPI MsiNotifySidChangeW(LPCWSTR pOldSid, LPCWSTR pNewSid);
UINT WINAPI MsiBeginTransactionA(LPCSTR szName, DWORD dwTransactionAttributes, MSIHANDLE
    *phTransactionHandle, HANDLE *phChangeOfOwnerEvent);
UINT WINAPI MsiBeginTransactionW(LPCWSTR szName, DWORD dwTransactionAttributes, MSIHANDLE
    *phTransactionHandle, HANDLE *phChangeOfOwnerEvent);
UINT WINAPI MsiEndTransaction(DWORD dwTransactionState);
UINT WINAPI MsiJoinTransaction(MSIHANDLE hTransactionHandle, DWORD dwTransactionAttributes, HANDLE
    *phChangeOfOwnerEvent);

#ifdef __cplusplus
}
#endif

#define INSTALLPROPERTY_INSTALLEDPRODUCTNAME __TEXT("InstalledProductName")
#define INSTALLPROPERTY_INSTALLLOCATION __TEXT("InstallLocation")
#define ERROR_PATCH_REMOVAL_UNSUPPORTED 1646L
#define ERROR_UNKNOWN_PATCH 1647L
#define ERROR_PATCH_NO_SEQUENCE 1648L
#define ERROR_PATCH_REMOVAL_DISALLOWED 1649L
#define ERROR_INVALID_PATCH_XML 1650L
#define ERROR_PATCH_MANAGED_ADVERTISED_PRODUCT 1651L
#define ERROR_INSTALL_SERVICE_SAFEBOOT 1652L

#define MsiSetExternalUI WINAPI_AW(MsiSetExternalUI)
#define MsiEnableLog WINAPI_AW(MsiEnableLog)
#define MsiQueryProductState WINAPI_AW(MsiQueryProductState)
#define MsiGetProductInfo WINAPI_AW(MsiGetProductInfo)
#define MsiGetProductInfoEx WINAPI_AW(MsiGetProductInfoEx)
#define MsiInstallProduct WINAPI_AW(MsiInstallProduct)
#define MsiConfigureProduct WINAPI_AW(MsiConfigureProduct)
#define MsiConfigureProductEx WINAPI_AW(MsiConfigureProductEx)
#define MsiReinstallProduct WINAPI_AW(MsiReinstallProduct)
#define MsiAdvertiseProductEx WINAPI_AW(MsiAdvertiseProductEx)
#define MsiAdvertiseProduct WINAPI_AW(MsiAdvertiseProduct)
#define MsiProcessAdvertiseScript WINAPI_AW(MsiProcessAdvertiseScript)
#define MsiAdvertiseScript WINAPI_AW(MsiAdvertiseScript)
#define MsiGetProductInfoFromScript WINAPI_AW(MsiGetProductInfoFromScript)
#define MsiGetProductCode WINAPI_AW(MsiGetProductCode)
#define MsiGetUserInfo WINAPI_AW(MsiGetUserInfo)
#define MsiCollectUserInfo WINAPI_AW(MsiCollectUserInfo)
#define MsiApplyPatch WINAPI_AW(MsiApplyPatch)
#define MsiGetPatchInfo WINAPI_AW(MsiGetPatchInfo)
#define MsiEnumPatches WINAPI_AW(MsiEnumPatches)
#define MsiRemovePatches WINAPI_AW(MsiRemovePatches)
#define MsiExtractPatchXMLData WINAPI_AW(MsiExtractPatchXMLData)
#define MsiGetPatchInfoEx WINAPI_AW(MsiGetPatchInfoEx)
#define MsiApplyMultiplePatches WINAPI_AW(MsiApplyMultiplePatches)
#define MsiDeterminePatchSequence WINAPI_AW(MsiDeterminePatchSequence)
#define MsiDetermineApplicablePatches WINAPI_AW(MsiDetermineApplicablePatches)
#define MsiEnumPatchesEx WINAPI_AW(MsiEnumPatchesEx)
#define MsiQueryFeatureState WINAPI_AW(MsiQueryFeatureState)
#define MsiQueryFeatureStateEx WINAPI_AW(MsiQueryFeatureStateEx)
#define MsiUseFeature WINAPI_AW(MsiUseFeature)
#define MsiUseFeatureEx WINAPI_AW(MsiUseFeatureEx)
#define MsiGetFeatureUsage WINAPI_AW(MsiGetFeatureUsage)
#define MsiConfigureFeature WINAPI_AW(MsiConfigureFeature)
#define MsiReinstallFeature WINAPI_AW(MsiReinstallFeature)
#define MsiProvideComponent WINAPI_AW(MsiProvideComponent)
#define MsiProvideQualifiedComponent WINAPI_AW(MsiProvideQualifiedComponent)
#define MsiProvideQualifiedComponentEx WINAPI_AW(MsiProvideQualifiedComponentEx)
#define MsiGetComponentPath WINAPI_AW(MsiGetComponentPath)
#define MsiProvideAssembly WINAPI_AW(MsiProvideAssembly)
#define MsiQueryComponentState WINAPI_AW(MsiQueryComponentState)
#define MsiEnumProducts WINAPI_AW(MsiEnumProducts)
#define MsiEnumProductsEx WINAPI_AW(MsiEnumProductsEx)
#define MsiEnumRelatedProducts WINAPI_AW(MsiEnumRelatedProducts)
#define MsiEnumFeatures WINAPI_AW(MsiEnumFeatures)
#define MsiEnumComponents WINAPI_AW(MsiEnumComponents)
#define MsiEnumClients WINAPI_AW(MsiEnumClients)
#define MsiEnumComponentQualifiers WINAPI_AW(MsiEnumComponentQualifiers)
#define MsiOpenProduct WINAPI_AW(MsiOpenProduct)
#define MsiOpenPackage WINAPI_AW(MsiOpenPackage)
#define MsiOpenPackageEx WINAPI_AW(MsiOpenPackageEx)
#define MsiGetPatchFileList WINAPI_AW(MsiGetPatchFileList)
#define MsiGetProductProperty WINAPI_AW(MsiGetProductProperty)
#define MsiVerifyPackage WINAPI_AW(MsiVerifyPackage)
#define MsiGetFeatureInfo WINAPI_AW(MsiGetFeatureInfo)
#define MsiInstallMissingComponent WINAPI_AW(MsiInstallMissingComponent)
#define MsiInstallMissingFile WINAPI_AW(MsiInstallMissingFile)
#define MsiLocateComponent WINAPI_AW(MsiLocateComponent)
#define MsiSourceListClearAll WINAPI_AW(MsiSourceListClearAll)
#define MsiSourceListAddSource WINAPI_AW(MsiSourceListAddSource)
#define MsiSourceListForceResolution WINAPI_AW(MsiSourceListForceResolution)
#define MsiSourceListAddSourceEx WINAPI_AW(MsiSourceListAddSourceEx)
#define MsiSourceListAddMediaDisk WINAPI_AW(MsiSourceListAddMediaDisk)
#define MsiSourceListClearSource WINAPI_AW(MsiSourceListClearSource)
#define MsiSourceListClearMediaDisk WINAPI_AW(MsiSourceListClearMediaDisk)
#define MsiSourceListClearAllEx WINAPI_AW(MsiSourceListClearAllEx)
#define MsiSourceListForceResolutionEx WINAPI_AW(MsiSourceListForceResolutionEx)
#define MsiSourceListSetInfo WINAPI_AW(MsiSourceListSetInfo)
#define MsiSourceListGetInfo WINAPI_AW(MsiSourceListGetInfo)
#define MsiSourceListEnumSources WINAPI_AW(MsiSourceListEnumSources)
#define MsiSourceListEnumMediaDisks WINAPI_AW(MsiSourceListEnumMediaDisks)
#define MsiGetFileVersion WINAPI_AW(MsiGetFileVersion)
#define MsiGetFileHash WINAPI_AW(MsiGetFileHash)
#define MsiGetFileSignatureInformation WINAPI_AW(MsiGetFileSignatureInformation)
#define MsiGetShortcutTarget WINAPI_AW(MsiGetShortcutTarget)
#define MsiIsProductElevated WINAPI_AW(MsiIsProductElevated)
#define MsiNotifySidChange WINAPI_AW(MsiNotifySidChange)
#define MsiBeginTransaction WINAPI_AW(MsiBeginTransaction)

#endif
