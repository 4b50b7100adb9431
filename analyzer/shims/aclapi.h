/* Access control lists. */
#ifndef __ACCESS_CONTROL_API__
#define __ACCESS_CONTROL_API__

#include <hl_aw.h>
#include <windows.h>
#include <accctrl.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void (WINAPI *FN_PROGRESS)(LPWSTR, DWORD, PPROG_INVOKE_SETTING, PVOID, BOOL);
DWORD WINAPI GetEffectiveRightsFromAclA(PACL pacl, PTRUSTEE_A pTrustee, PACCESS_MASK pAccessRights);
DWORD WINAPI GetEffectiveRightsFromAclW(PACL pacl, PTRUSTEE_W pTrustee, PACCESS_MASK pAccessRights);
DWORD WINAPI GetAuditedPermissionsFromAclA(PACL pacl, PTRUSTEE_A pTrustee, PACCESS_MASK
    pSuccessfulAuditedRights, PACCESS_MASK pFailedAuditRights);
DWORD WINAPI GetAuditedPermissionsFromAclW(PACL pacl, PTRUSTEE_W pTrustee, PACCESS_MASK
    pSuccessfulAuditedRights, PACCESS_MASK pFailedAuditRights);
DWORD WINAPI GetInheritanceSourceA(LPSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, BOOL Container, GUID **pObjectClassGuids, DWORD GuidCount,
    PACL pAcl, PFN_OBJECT_MGR_FUNCTS pfnArray, PGENERIC_MAPPING pGenericMapping, PINHERITED_FROMA
    pInheritArray);
DWORD WINAPI GetInheritanceSourceW(LPWSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, BOOL Container, GUID **pObjectClassGuids, DWORD GuidCount,
    PACL pAcl, PFN_OBJECT_MGR_FUNCTS pfnArray, PGENERIC_MAPPING pGenericMapping, PINHERITED_FROMW
    pInheritArray);
DWORD WINAPI FreeInheritedFromArray(PINHERITED_FROMW pInheritArray, USHORT AceCnt,
    PFN_OBJECT_MGR_FUNCTS pfnArray);
DWORD WINAPI TreeResetNamedSecurityInfoA(LPSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID pOwner, PSID pGroup, PACL pDacl, PACL pSacl, BOOL
    KeepExplicit, FN_PROGRESS fnProgress, PROG_INVOKE_SETTING ProgressInvokeSetting, PVOID Args);
DWORD WINAPI TreeResetNamedSecurityInfoW(LPWSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID pOwner, PSID pGroup, PACL pDacl, PACL pSacl, BOOL
    KeepExplicit, FN_PROGRESS fnProgress, PROG_INVOKE_SETTING ProgressInvokeSetting, PVOID Args);
DWORD WINAPI BuildSecurityDescriptorA(PTRUSTEE_A pOwner, PTRUSTEE_A pGroup, ULONG
    cCountOfAccessEntries, PEXPLICIT_ACCESS_A pListOfAccessEntries, ULONG cCountOfAuditEntries,
    PEXPLICIT_ACCESS_A pListOfAuditEntries, PSECURITY_DESCRIPTOR pOldSD, PULONG pSizeNewSD,
    PSECURITY_DESCRIPTOR *pNewSD);
DWORD WINAPI BuildSecurityDescriptorW(PTRUSTEE_W pOwner, PTRUSTEE_W pGroup, ULONG
    cCountOfAccessEntries, PEXPLICIT_ACCESS_W pListOfAccessEntries, ULONG cCountOfAuditEntries,
    PEXPLICIT_ACCESS_W pListOfAuditEntries, PSECURITY_DESCRIPTOR pOldSD, PULONG pSizeNewSD,
    PSECURITY_DESCRIPTOR *pNewSD);
DWORD WINAPI LookupSecurityDescriptorPartsA(PTRUSTEE_A *ppOwner, PTRUSTEE_A *ppGroup, PULONG
    pcCountOfAccessEntries, PEXPLICIT_ACCESS_A *ppListOfAccessEntries, PULONG pcCountOfAuditEntries,
    PEXPLICIT_ACCESS_A *ppListOfAuditEntries, PSECURITY_DESCRIPTOR pSD);
DWORD WINAPI LookupSecurityDescriptorPartsW(PTRUSTEE_W *ppOwner, PTRUSTEE_W *ppGroup, PULONG
    pcCountOfAccessEntries, PEXPLICIT_ACCESS_W *ppListOfAccessEntries, PULONG pcCountOfAuditEntries,
    PEXPLICIT_ACCESS_W *ppListOfAuditEntries, PSECURITY_DESCRIPTOR pSD);
void WINAPI BuildExplicitAccessWithNameA(PEXPLICIT_ACCESS_A pExplicitAccess, LPSTR pTrusteeName,
    DWORD AccessPermissions, ACCESS_MODE AccessMode, DWORD Inheritance);
void WINAPI BuildExplicitAccessWithNameW(PEXPLICIT_ACCESS_W pExplicitAccess, LPWSTR pTrusteeName,
    DWORD AccessPermissions, ACCESS_MODE AccessMode, DWORD Inheritance);
void WINAPI BuildImpersonateExplicitAccessWithNameA(PEXPLICIT_ACCESS_A pExplicitAccess, LPSTR
    pTrusteeName, PTRUSTEE_A pTrustee, DWORD AccessPermissions, ACCESS_MODE AccessMode, DWORD
    Inheritance);
void WINAPI BuildImpersonateExplicitAccessWithNameW(PEXPLICIT_ACCESS_W pExplicitAccess, LPWSTR
    pTrusteeName, PTRUSTEE_W pTrustee, DWORD AccessPermissions, ACCESS_MODE AccessMode, DWORD
    Inheritance);
void WINAPI BuildTrusteeWithNameA(PTRUSTEE_A pTrustee, LPSTR pName);
void WINAPI BuildTrusteeWithNameW(PTRUSTEE_W pTrustee, LPWSTR pName);
void WINAPI BuildImpersonateTrusteeA(PTRUSTEE_A pTrustee, PTRUSTEE_A pImpersonateTrustee);
void WINAPI BuildImpersonateTrusteeW(PTRUSTEE_W pTrustee, PTRUSTEE_W pImpersonateTrustee);
void WINAPI BuildTrusteeWithSidA(PTRUSTEE_A pTrustee, PSID pSid);
void WINAPI BuildTrusteeWithSidW(PTRUSTEE_W pTrustee, PSID pSid);
void WINAPI BuildTrusteeWithObjectsAndSidA(PTRUSTEE_A pTrustee, POBJECTS_AND_SID pObjSid, GUID
    *pObjectGuid, GUID *pInheritedObjectGuid, PSID pSid);
void WINAPI BuildTrusteeWithObjectsAndSidW(PTRUSTEE_W pTrustee, POBJECTS_AND_SID pObjSid, GUID
    *pObjectGuid, GUID *pInheritedObjectGuid, PSID pSid);
void WINAPI BuildTrusteeWithObjectsAndNameA(PTRUSTEE_A pTrustee, POBJECTS_AND_NAME_A pObjName,
    SE_OBJECT_TYPE ObjectType, LPSTR ObjectTypeName, LPSTR InheritedObjectTypeName, LPSTR Name);
void WINAPI BuildTrusteeWithObjectsAndNameW(PTRUSTEE_W pTrustee, POBJECTS_AND_NAME_W pObjName,
    SE_OBJECT_TYPE ObjectType, LPWSTR ObjectTypeName, LPWSTR InheritedObjectTypeName, LPWSTR Name);
LPSTR WINAPI GetTrusteeNameA(PTRUSTEE_A pTrustee);
LPWSTR WINAPI GetTrusteeNameW(PTRUSTEE_W pTrustee);
TRUSTEE_TYPE WINAPI GetTrusteeTypeA(PTRUSTEE_A pTrustee);
TRUSTEE_TYPE WINAPI GetTrusteeTypeW(PTRUSTEE_W pTrustee);
TRUSTEE_FORM WINAPI GetTrusteeFormA(PTRUSTEE_A pTrustee);
TRUSTEE_FORM WINAPI GetTrusteeFormW(PTRUSTEE_W pTrustee);
MULTIPLE_TRUSTEE_OPERATION WINAPI GetMultipleTrusteeOperationA(PTRUSTEE_A pTrustee);
MULTIPLE_TRUSTEE_OPERATION WINAPI GetMultipleTrusteeOperationW(PTRUSTEE_W pTrustee);
PTRUSTEE_A WINAPI GetMultipleTrusteeA(PTRUSTEE_A pTrustee);
PTRUSTEE_W WINAPI GetMultipleTrusteeW(PTRUSTEE_W pTrustee);
DWORD WINAPI TreeSetNamedSecurityInfoA(LPSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID pOwner, PSID pGroup, PACL pDacl, PACL pSacl, DWORD
    dwAction, FN_PROGRESS fnProgress, PROG_INVOKE_SETTING ProgressInvokeSetting, PVOID Args);
DWORD WINAPI TreeSetNamedSecurityInfoW(LPWSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID pOwner, PSID pGroup, PACL pDacl, PACL pSacl, DWORD
    dwAction, FN_PROGRESS fnProgress, PROG_INVOKE_SETTING ProgressInvokeSetting, PVOID Args);
DWORD WINAPI SetEntriesInAclA(ULONG cCountOfExplicitEntries, PEXPLICIT_ACCESS_A
    pListOfExplicitEntries, PACL OldAcl, PACL *NewAcl);
DWORD WINAPI SetEntriesInAclW(ULONG cCountOfExplicitEntries, PEXPLICIT_ACCESS_W
    pListOfExplicitEntries, PACL OldAcl, PACL *NewAcl);
DWORD WINAPI GetExplicitEntriesFromAclA(PACL pacl, PULONG pcCountOfExplicitEntries,
    PEXPLICIT_ACCESS_A *pListOfExplicitEntries);
DWORD WINAPI GetExplicitEntriesFromAclW(PACL pacl, PULONG pcCountOfExplicitEntries,
    PEXPLICIT_ACCESS_W *pListOfExplicitEntries);
DWORD WINAPI GetNamedSecurityInfoA(LPCSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID *ppsidOwner, PSID *ppsidGroup, PACL *ppDacl, PACL
    *ppSacl, PSECURITY_DESCRIPTOR *ppSecurityDescriptor);
DWORD WINAPI GetNamedSecurityInfoW(LPCWSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID *ppsidOwner, PSID *ppsidGroup, PACL *ppDacl, PACL
    *ppSacl, PSECURITY_DESCRIPTOR *ppSecurityDescriptor);
DWORD WINAPI GetSecurityInfo(HANDLE handle, SE_OBJECT_TYPE ObjectType, SECURITY_INFORMATION
    SecurityInfo, PSID *ppsidOwner, PSID *ppsidGroup, PACL *ppDacl, PACL *ppSacl,
    PSECURITY_DESCRIPTOR *ppSecurityDescriptor);
DWORD WINAPI SetNamedSecurityInfoA(LPSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID psidOwner, PSID psidGroup, PACL pDacl, PACL pSacl);
DWORD WINAPI SetNamedSecurityInfoW(LPWSTR pObjectName, SE_OBJECT_TYPE ObjectType,
    SECURITY_INFORMATION SecurityInfo, PSID psidOwner, PSID psidGroup, PACL pDacl, PACL pSacl);
DWORD WINAPI SetSecurityInfo(HANDLE handle, SE_OBJECT_TYPE ObjectType, SECURITY_INFORMATION
    SecurityInfo, PSID psidOwner, PSID psidGroup, PACL pDacl, PACL pSacl);

#ifdef __cplusplus
}
#endif

#define GetEffectiveRightsFromAcl WINAPI_AW(GetEffectiveRightsFromAcl)
#define GetAuditedPermissionsFromAcl WINAPI_AW(GetAuditedPermissionsFromAcl)
#define GetInheritanceSource WINAPI_AW(GetInheritanceSource)
#define TreeResetNamedSecurityInfo WINAPI_AW(TreeResetNamedSecurityInfo)
#define BuildSecurityDescriptor WINAPI_AW(BuildSecurityDescriptor)
#define LookupSecurityDescriptorParts WINAPI_AW(LookupSecurityDescriptorParts)
#define BuildExplicitAccessWithName WINAPI_AW(BuildExplicitAccessWithName)
#define BuildImpersonateExplicitAccessWithName WINAPI_AW(BuildImpersonateExplicitAccessWithName)
#define BuildTrusteeWithName WINAPI_AW(BuildTrusteeWithName)
#define BuildImpersonateTrustee WINAPI_AW(BuildImpersonateTrustee)
#define BuildTrusteeWithSid WINAPI_AW(BuildTrusteeWithSid)
#define BuildTrusteeWithObjectsAndSid WINAPI_AW(BuildTrusteeWithObjectsAndSid)
#define BuildTrusteeWithObjectsAndName WINAPI_AW(BuildTrusteeWithObjectsAndName)
#define GetTrusteeName WINAPI_AW(GetTrusteeName)
#define GetTrusteeType WINAPI_AW(GetTrusteeType)
#define GetTrusteeForm WINAPI_AW(GetTrusteeForm)
#define GetMultipleTrusteeOperation WINAPI_AW(GetMultipleTrusteeOperation)
#define GetMultipleTrustee WINAPI_AW(GetMultipleTrustee)
#define TreeSetNamedSecurityInfo WINAPI_AW(TreeSetNamedSecurityInfo)
#define SetEntriesInAcl WINAPI_AW(SetEntriesInAcl)
#define GetExplicitEntriesFromAcl WINAPI_AW(GetExplicitEntriesFromAcl)
#define GetNamedSecurityInfo WINAPI_AW(GetNamedSecurityInfo)
#define SetNamedSecurityInfo WINAPI_AW(SetNamedSecurityInfo)

#endif
