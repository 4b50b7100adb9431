/* Databases of the installer. */
#ifndef _MSIQUERY_H_
#define _MSIQUERY_H_

#include <hl_aw.h>
#include <windows.h>
#include <msi.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum tagMSIDBSTATE { MSIDBSTATE_ERROR = -1, MSIDBSTATE_READ, MSIDBSTATE_WRITE } MSIDBSTATE;
typedef enum tagMSIMODIFY { MSIMODIFY_SEEK = -1, MSIMODIFY_REFRESH, MSIMODIFY_INSERT,
    MSIMODIFY_UPDATE, MSIMODIFY_ASSIGN, MSIMODIFY_REPLACE, MSIMODIFY_MERGE, MSIMODIFY_DELETE,
    MSIMODIFY_INSERT_TEMPORARY, MSIMODIFY_VALIDATE, MSIMODIFY_VALIDATE_NEW,
    MSIMODIFY_VALIDATE_FIELD, MSIMODIFY_VALIDATE_DELETE } MSIMODIFY;
typedef enum tagMSICOLINFO { MSICOLINFO_NAMES, MSICOLINFO_TYPES } MSICOLINFO;
typedef enum tagMSICONDITION { MSICONDITION_FALSE, MSICONDITION_TRUE, MSICONDITION_NONE,
    MSICONDITION_ERROR } MSICONDITION;
typedef enum tagMSICOSTTREE { MSICOSTTREE_SELFONLY, MSICOSTTREE_CHILDREN, MSICOSTTREE_PARENTS,
    MSICOSTTREE_RESERVED } MSICOSTTREE;
typedef enum tagMSIDBERROR { MSIDBERROR_INVALIDARG = -3, MSIDBERROR_MOREDATA,
    MSIDBERROR_FUNCTIONERROR, MSIDBERROR_NOERROR, MSIDBERROR_DUPLICATEKEY, MSIDBERROR_REQUIRED,
    MSIDBERROR_BADLINK, MSIDBERROR_OVERFLOW, MSIDBERROR_UNDERFLOW, MSIDBERROR_NOTINSET,
    MSIDBERROR_BADVERSION, MSIDBERROR_BADCASE, MSIDBERROR_BADGUID, MSIDBERROR_BADWILDCARD,
    MSIDBERROR_BADIDENTIFIER, MSIDBERROR_BADLANGUAGE, MSIDBERROR_BADFILENAME, MSIDBERROR_BADPATH,
    MSIDBERROR_BADCONDITION, MSIDBERROR_BADFORMATTED, MSIDBERROR_BADTEMPLATE,
    MSIDBERROR_BADDEFAULTDIR, MSIDBERROR_BADREGPATH, MSIDBERROR_BADCUSTOMSOURCE,
    MSIDBERROR_BADPROPERTY, MSIDBERROR_MISSINGDATA, MSIDBERROR_BADCATEGORY, MSIDBERROR_BADKEYTABLE,
    MSIDBERROR_BADMAXMINVALUES, MSIDBERROR_BADCABINET, MSIDBERROR_BADSHORTCUT,
    MSIDBERROR_STRINGOVERFLOW, MSIDBERROR_BADLOCALIZEATTRIB } MSIDBERROR;
typedef enum tagMSIRUNMODE { MSIRUNMODE_ADMIN, MSIRUNMODE_ADVERTISE, MSIRUNMODE_MAINTENANCE,
    MSIRUNMODE_ROLLBACKENABLED, MSIRUNMODE_LOGENABLED, MSIRUNMODE_OPERATIONS,
    MSIRUNMODE_REBOOTATEND, MSIRUNMODE_REBOOTNOW, MSIRUNMODE_CABINET, MSIRUNMODE_SOURCESHORTNAMES,
    MSIRUNMODE_TARGETSHORTNAMES, MSIRUNMODE_RESERVED11, MSIRUNMODE_WINDOWS9X, MSIRUNMODE_ZAWENABLED,
    MSIRUNMODE_RESERVED14, MSIRUNMODE_RESERVED15, MSIRUNMODE_SCHEDULED, MSIRUNMODE_ROLLBACK,
    MSIRUNMODE_COMMIT } MSIRUNMODE;
typedef enum tagMSITRANSFORM_ERROR { MSITRANSFORM_ERROR_ADDEXISTINGROW = 1,
    MSITRANSFORM_ERROR_DELMISSINGROW, MSITRANSFORM_ERROR_ADDEXISTINGTABLE = 4,
    MSITRANSFORM_ERROR_DELMISSINGTABLE = 8, MSITRANSFORM_ERROR_UPDATEMISSINGROW = 16,
    MSITRANSFORM_ERROR_CHANGECODEPAGE = 32, MSITRANSFORM_ERROR_VIEWTRANSFORM = 256 }
    MSITRANSFORM_ERROR;
typedef enum tagMSITRANSFORM_VALIDATE { MSITRANSFORM_VALIDATE_LANGUAGE = 1,
    MSITRANSFORM_VALIDATE_PRODUCT, MSITRANSFORM_VALIDATE_PLATFORM = 4,
    MSITRANSFORM_VALIDATE_MAJORVERSION = 8, MSITRANSFORM_VALIDATE_MINORVERSION = 16,
    MSITRANSFORM_VALIDATE_UPDATEVERSION = 32, MSITRANSFORM_VALIDATE_NEWLESSBASEVERSION = 64,
    MSITRANSFORM_VALIDATE_NEWLESSEQUALBASEVERSION = 128, MSITRANSFORM_VALIDATE_NEWEQUALBASEVERSION =
    256, MSITRANSFORM_VALIDATE_NEWGREATEREQUALBASEVERSION = 512,
    MSITRANSFORM_VALIDATE_NEWGREATERBASEVERSION = 0x400, MSITRANSFORM_VALIDATE_UPGRADECODE = 0x800 }
    MSITRANSFORM_VALIDATE;
UINT WINAPI MsiDatabaseOpenViewA(MSIHANDLE hDatabase, LPCSTR szQuery, MSIHANDLE *phView);
UINT WINAPI MsiDatabaseOpenViewW(MSIHANDLE hDatabase, LPCWSTR szQuery, MSIHANDLE *phView);
MSIDBERROR WINAPI MsiViewGetErrorA(MSIHANDLE hView, LPSTR szColumnNameBuffer, DWORD *pcchBuf);
MSIDBERROR WINAPI MsiViewGetErrorW(MSIHANDLE hView, LPWSTR szColumnNameBuffer, DWORD *pcchBuf);
UINT WINAPI MsiViewExecute(MSIHANDLE hView, MSIHANDLE hRecord);
UINT WINAPI MsiViewFetch(MSIHANDLE hView, MSIHANDLE *phRecord);
UINT WINAPI MsiViewModify(MSIHANDLE hView, MSIMODIFY eModifyMode, MSIHANDLE hRecord);
UINT WINAPI MsiViewGetColumnInfo(MSIHANDLE hView, MSICOLINFO eColumnInfo, MSIHANDLE *phRecord);
UINT WINAPI MsiViewClose(MSIHANDLE hView);
UINT WINAPI MsiDatabaseGetPrimaryKeysA(MSIHANDLE hDatabase, LPCSTR szTableName, MSIHANDLE
    *phRecord);
UINT WINAPI MsiDatabaseGetPrimaryKeysW(MSIHANDLE hDatabase, LPCWSTR szTableName, MSIHANDLE
    *phRecord);
MSICONDITION WINAPI MsiDatabaseIsTablePersistentA(MSIHANDLE hDatabase, LPCSTR szTableName);
MSICONDITION WINAPI MsiDatabaseIsTablePersistentW(MSIHANDLE hDatabase, LPCWSTR szTableName);
UINT WINAPI MsiGetSummaryInformationA(MSIHANDLE hDatabase, LPCSTR szDatabasePath, UINT
    uiUpdateCount, MSIHANDLE *phSummaryInfo);
UINT WINAPI MsiGetSummaryInformationW(MSIHANDLE hDatabase, LPCWSTR szDatabasePath, UINT
    uiUpdateCount, MSIHANDLE *phSummaryInfo);
UINT WINAPI MsiSummaryInfoGetPropertyCount(MSIHANDLE hSummaryInfo, UINT *puiPropertyCount);
UINT WINAPI MsiSummaryInfoSetPropertyA(MSIHANDLE hSummaryInfo, UINT uiProperty, UINT uiDataType, INT
    iValue, FILETIME *pftValue, LPCSTR szValue);
UINT WINAPI MsiSummaryInfoSetPropertyW(MSIHANDLE hSummaryInfo, UINT uiProperty, UINT uiDataType, INT
    iValue, FILETIME *pftValue, LPCWSTR szValue);
UINT WINAPI MsiSummaryInfoGetPropertyA(MSIHANDLE hSummaryInfo, UINT uiProperty, UINT *puiDataType,
    INT *piValue, FILETIME *pftValue, LPSTR szValueBuf, DWORD *pcchValueBuf);
UINT WINAPI MsiSummaryInfoGetPropertyW(MSIHANDLE hSummaryInfo, UINT uiProperty, UINT *puiDataType,
    INT *piValue, FILETIME *pftValue, LPWSTR szValueBuf, DWORD *pcchValueBuf);
UINT WINAPI MsiSummaryInfoPersist(MSIHANDLE hSummaryInfo);
UINT WINAPI MsiOpenDatabaseA(LPCSTR szDatabasePath, LPCSTR szPersist, MSIHANDLE *phDatabase);
UINT WINAPI MsiOpenDatabaseW(LPCWSTR szDatabasePath, LPCWSTR szPersist, MSIHANDLE *phDatabase);
UINT WINAPI MsiDatabaseImportA(MSIHANDLE hDatabase, LPCSTR szFolderPath, LPCSTR szFileName);
UINT WINAPI MsiDatabaseImportW(MSIHANDLE hDatabase, LPCWSTR szFolderPath, LPCWSTR szFileName);
UINT WINAPI MsiDatabaseExportA(MSIHANDLE hDatabase, LPCSTR szTableName, LPCSTR szFolderPath, LPCSTR
    szFileName);
UINT WINAPI MsiDatabaseExportW(MSIHANDLE hDatabase, LPCWSTR szTableName, LPCWSTR szFolderPath,
    LPCWSTR szFileName);
UINT WINAPI MsiDatabaseMergeA(MSIHANDLE hDatabase, MSIHANDLE hDatabaseMerge, LPCSTR szTableName);
UINT WINAPI MsiDatabaseMergeW(MSIHANDLE hDatabase, MSIHANDLE hDatabaseMerge, LPCWSTR szTableName);
UINT WINAPI MsiDatabaseGenerateTransformA(MSIHANDLE hDatabase, MSIHANDLE hDatabaseReference, LPCSTR
    szTransformFile, int iReserved1, int iReserved2);
UINT WINAPI MsiDatabaseGenerateTransformW(MSIHANDLE hDatabase, MSIHANDLE hDatabaseReference, LPCWSTR
    szTransformFile, int iReserved1, int iReserved2);
UINT WINAPI MsiDatabaseApplyTransformA(MSIHANDLE hDatabase, LPCSTR szTransformFile, int
    iErrorConditions);
UINT WINAPI MsiDatabaseApplyTransformW(MSIHANDLE hDatabase, LPCWSTR szTransformFile, int
    iErrorConditions);
UINT WINAPI MsiCreateTransformSummaryInfoA(MSIHANDLE hDatabase, MSIHANDLE hDatabaseReference, LPCSTR
    szTransformFile, int iErrorConditions, int iValidation);
UINT WINAPI MsiCreateTransformSummaryInfoW(MSIHANDLE hDatabase, MSIHANDLE hDatabaseReference,
    LPCWSTR szTransformFile, int iErrorConditions, int iValidation);
UINT WINAPI MsiDatabaseCommit(MSIHANDLE hDatabase);
MSIDBSTATE WINAPI MsiGetDatabaseState(MSIHANDLE hDatabase);
MSIHANDLE WINAPI MsiCreateRecord(UINT cParams);
BOOL WINAPI MsiRecordIsNull(MSIHANDLE hRecord, UINT iField);
UINT WINAPI MsiRecordDataSize(MSIHANDLE hRecord, UINT iField);
UINT WINAPI MsiRecordSetInteger(MSIHANDLE hRecord, UINT iField, int iValue);
int WINAPI MsiRecordGetInteger(MSIHANDLE hRecord, UINT iField);
UINT WINAPI MsiRecordGetFieldCount(MSIHANDLE hRecord);
UINT WINAPI MsiRecordReadStream(MSIHANDLE hRecord, UINT iField, char *szDataBuf, DWORD *pcbDataBuf);
UINT WINAPI MsiRecordClearData(MSIHANDLE hRecord);
MSIHANDLE WINAPI MsiGetActiveDatabase(MSIHANDLE hInstall);
LANGID WINAPI MsiGetLanguage(MSIHANDLE hInstall);
BOOL WINAPI MsiGetMode(MSIHANDLE hInstall, MSIRUNMODE eRunMode);
UINT WINAPI MsiSetMode(MSIHANDLE hInstall, MSIRUNMODE eRunMode, BOOL fState);
int WINAPI MsiProcessMessage(MSIHANDLE hInstall, INSTALLMESSAGE eMessageType, MSIHANDLE hRecord);
UINT WINAPI MsiRecordSetStringA(MSIHANDLE hRecord, UINT iField, LPCSTR szValue);
UINT WINAPI MsiRecordSetStringW(MSIHANDLE hRecord, UINT iField, LPCWSTR szValue);
UINT WINAPI MsiRecordGetStringA(MSIHANDLE hRecord, UINT iField, LPSTR szValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiRecordGetStringW(MSIHANDLE hRecord, UINT iField, LPWSTR szValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiRecordSetStreamA(MSIHANDLE hRecord, UINT iField, LPCSTR szFilePath);
UINT WINAPI MsiRecordSetStreamW(MSIHANDLE hRecord, UINT iField, LPCWSTR szFilePath);
UINT WINAPI MsiSetPropertyA(MSIHANDLE hInstall, LPCSTR szName, LPCSTR szValue);
UINT WINAPI MsiSetPropertyW(MSIHANDLE hInstall, LPCWSTR szName, LPCWSTR szValue);
UINT WINAPI MsiGetPropertyA(MSIHANDLE hInstall, LPCSTR szName, LPSTR szValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiGetPropertyW(MSIHANDLE hInstall, LPCWSTR szName, LPWSTR szValueBuf, DWORD
    *pcchValueBuf);
UINT WINAPI MsiFormatRecordA(MSIHANDLE hInstall, MSIHANDLE hRecord, LPSTR szResultBuf, DWORD
    *pcchResultBuf);
UINT WINAPI MsiFormatRecordW(MSIHANDLE hInstall, MSIHANDLE hRecord, LPWSTR szResultBuf, DWORD
    *pcchResultBuf);
UINT WINAPI MsiDoActionA(MSIHANDLE hInstall, LPCSTR szAction);
UINT WINAPI MsiDoActionW(MSIHANDLE hInstall, LPCWSTR szAction);
UINT WINAPI MsiSequenceA(MSIHANDLE hInstall, LPCSTR szTable, INT iSequenceMode);
UINT WINAPI MsiSequenceW(MSIHANDLE hInstall, LPCWSTR szTable, INT iSequenceMode);
MSICONDITION WINAPI MsiEvaluateConditionA(MSIHANDLE hInstall, LPCSTR szCondition);
MSICONDITION WINAPI MsiEvaluateConditionW(MSIHANDLE hInstall, LPCWSTR szCondition);
UINT WINAPI MsiGetFeatureStateA(MSIHANDLE hInstall, LPCSTR szFeature, INSTALLSTATE *piInstalled,
    INSTALLSTATE *piAction);
UINT WINAPI MsiGetFeatureStateW(MSIHANDLE hInstall, LPCWSTR szFeature, INSTALLSTATE *piInstalled,
    INSTALLSTATE *piAction);
UINT WINAPI MsiSetFeatureStateA(MSIHANDLE hInstall, LPCSTR szFeature, INSTALLSTATE iState);
UINT WINAPI MsiSetFeatureStateW(MSIHANDLE hInstall, LPCWSTR szFeature, INSTALLSTATE iState);
UINT WINAPI MsiSetFeatureAttributesA(MSIHANDLE hInstall, LPCSTR szFeature, DWORD dwAttributes);
UINT WINAPI MsiSetFeatureAttributesW(MSIHANDLE hInstall, LPCWSTR szFeature, DWORD dwAttributes);
UINT WINAPI MsiGetComponentStateA(MSIHANDLE hInstall, LPCSTR szComponent, INSTALLSTATE *piInstalled,
    INSTALLSTATE *piAction);
UINT WINAPI MsiGetComponentStateW(MSIHANDLE hInstall, LPCWSTR szComponent, INSTALLSTATE
    *piInstalled, INSTALLSTATE *piAction);
UINT WINAPI MsiSetComponentStateA(MSIHANDLE hInstall, LPCSTR szComponent, INSTALLSTATE iState);
UINT WINAPI MsiSetComponentStateW(MSIHANDLE hInstall, LPCWSTR szComponent, INSTALLSTATE iState);
UINT WINAPI MsiGetFeatureCostA(MSIHANDLE hInstall, LPCSTR szFeature, MSICOSTTREE iCostTree,
    INSTALLSTATE iState, INT *piCost);
UINT WINAPI MsiGetFeatureCostW(MSIHANDLE hInstall, LPCWSTR szFeature, MSICOSTTREE iCostTree,
    INSTALLSTATE iState, INT *piCost);
UINT WINAPI MsiEnumComponentCostsA(MSIHANDLE hInstall, LPCSTR szComponent, DWORD dwIndex,
    INSTALLSTATE iState, LPSTR szDriveBuf, DWORD *pcchDriveBuf, INT *piCost, INT *piTempCost);
UINT WINAPI MsiEnumComponentCostsW(MSIHANDLE hInstall, LPCWSTR szComponent, DWORD dwIndex,
    INSTALLSTATE iState, LPWSTR szDriveBuf, DWORD *pcchDriveBuf, INT *piCost, INT *piTempCost);
UINT WINAPI MsiSetInstallLevel(MSIHANDLE hInstall, int iInstallLevel);
UINT WINAPI MsiVerifyDiskSpace(MSIHANDLE hInstall);
UINT WINAPI MsiEnableUIPreview(MSIHANDLE hDatabase, MSIHANDLE *phPreview);
MSIHANDLE WINAPI MsiGetLastErrorRecord(void);
UINT WINAPI MsiGetFeatureValidStatesA(MSIHANDLE hInstall, LPCSTR szFeature, DWORD *dwInstallStates);
UINT WINAPI MsiGetFeatureValidStatesW(MSIHANDLE hInstall, LPCWSTR szFeature, DWORD
    *dwInstallStates);
UINT WINAPI MsiGetSourcePathA(MSIHANDLE hInstall, LPCSTR szFolder, LPSTR szPathBuf, DWORD
    *pcchPathBuf);
UINT WINAPI MsiGetSourcePathW(MSIHANDLE hInstall, LPCWSTR szFolder, LPWSTR szPathBuf, DWORD
    *pcchPathBuf);
UINT WINAPI MsiGetTargetPathA(MSIHANDLE hInstall, LPCSTR szFolder, LPSTR szPathBuf, DWORD
    *pcchPathBuf);
UINT WINAPI MsiGetTargetPathW(MSIHANDLE hInstall, LPCWSTR szFolder, LPWSTR szPathBuf, DWORD
    *pcchPathBuf);
UINT WINAPI MsiSetTargetPathA(MSIHANDLE hInstall, LPCSTR szFolder, LPCSTR szFolderPath);
UINT WINAPI MsiSetTargetPathW(MSIHANDLE hInstall, LPCWSTR szFolder, LPCWSTR szFolderPath);
UINT WINAPI MsiPreviewDialogA(MSIHANDLE hPreview, LPCSTR szDialogName);
UINT WINAPI MsiPreviewDialogW(MSIHANDLE hPreview, LPCWSTR szDialogName);
UINT WINAPI MsiPreviewBillboardA(MSIHANDLE hPreview, LPCSTR szControlName, LPCSTR szBillboard);
UINT WINAPI MsiPreviewBillboardW(MSIHANDLE hPreview, LPCWSTR szControlName, LPCWSTR szBillboard);

#ifdef __cplusplus
}
#endif

#define MSI_NULL_INTEGER 0x80000000
#define MSIDBOPEN_READONLY (LPCTSTR)0
#define MSIDBOPEN_TRANSACT (LPCTSTR)1
#define MSIDBOPEN_DIRECT (LPCTSTR)2
#define MSIDBOPEN_CREATE (LPCTSTR)3
#define MSIDBOPEN_CREATEDIRECT (LPCTSTR)4
#define MSIDBOPEN_PATCHFILE 32/sizeof(*MSIDBOPEN_READONLY)

#define MsiDatabaseOpenView WINAPI_AW(MsiDatabaseOpenView)
#define MsiViewGetError WINAPI_AW(MsiViewGetError)
#define MsiDatabaseGetPrimaryKeys WINAPI_AW(MsiDatabaseGetPrimaryKeys)
#define MsiDatabaseIsTablePersistent WINAPI_AW(MsiDatabaseIsTablePersistent)
#define MsiGetSummaryInformation WINAPI_AW(MsiGetSummaryInformation)
#define MsiSummaryInfoSetProperty WINAPI_AW(MsiSummaryInfoSetProperty)
#define MsiSummaryInfoGetProperty WINAPI_AW(MsiSummaryInfoGetProperty)
#define MsiOpenDatabase WINAPI_AW(MsiOpenDatabase)
#define MsiDatabaseImport WINAPI_AW(MsiDatabaseImport)
#define MsiDatabaseExport WINAPI_AW(MsiDatabaseExport)
#define MsiDatabaseMerge WINAPI_AW(MsiDatabaseMerge)
#define MsiDatabaseGenerateTransform WINAPI_AW(MsiDatabaseGenerateTransform)
#define MsiDatabaseApplyTransform WINAPI_AW(MsiDatabaseApplyTransform)
#define MsiCreateTransformSummaryInfo WINAPI_AW(MsiCreateTransformSummaryInfo)
#define MsiRecordSetString WINAPI_AW(MsiRecordSetString)
#define MsiRecordGetString WINAPI_AW(MsiRecordGetString)
#define MsiRecordSetStream WINAPI_AW(MsiRecordSetStream)
#define MsiSetProperty WINAPI_AW(MsiSetProperty)
#define MsiGetProperty WINAPI_AW(MsiGetProperty)
#define MsiFormatRecord WINAPI_AW(MsiFormatRecord)
#define MsiDoAction WINAPI_AW(MsiDoAction)
#define MsiSequence WINAPI_AW(MsiSequence)
#define MsiEvaluateCondition WINAPI_AW(MsiEvaluateCondition)
#define MsiGetFeatureState WINAPI_AW(MsiGetFeatureState)
#define MsiSetFeatureState WINAPI_AW(MsiSetFeatureState)
#define MsiSetFeatureAttributes WINAPI_AW(MsiSetFeatureAttributes)
#define MsiGetComponentState WINAPI_AW(MsiGetComponentState)
#define MsiSetComponentState WINAPI_AW(MsiSetComponentState)
#define MsiGetFeatureCost WINAPI_AW(MsiGetFeatureCost)
#define MsiEnumComponentCosts WINAPI_AW(MsiEnumComponentCosts)
#define MsiGetFeatureValidStates WINAPI_AW(MsiGetFeatureValidStates)
#define MsiGetSourcePath WINAPI_AW(MsiGetSourcePath)
#define MsiGetTargetPath WINAPI_AW(MsiGetTargetPath)
#define MsiSetTargetPath WINAPI_AW(MsiSetTargetPath)
#define MsiPreviewDialog WINAPI_AW(MsiPreviewDialog)
#define MsiPreviewBillboard WINAPI_AW(MsiPreviewBillboard)

#endif
