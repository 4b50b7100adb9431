/* SIDs, ACLs, descriptors and tokens of ATL. */
#ifndef __ATLSECURITY_H__
#define __ATLSECURITY_H__

#include <aclapi.h>
#include <atlcoll.h>
#include <atlstr.h>
#include <rpcdce.h>
#include <sddl.h>
#include <userenv.h>

namespace ATL {

class CSid {
public:
    CSid() throw();
    explicit CSid(LPCTSTR account, LPCTSTR system = NULL);
    explicit CSid(const SID *sid, LPCTSTR system = NULL);
    CSid(const SID_IDENTIFIER_AUTHORITY &authority, BYTE count, ...);
    CSid(const CSid &sid);
    virtual ~CSid() throw();
    CSid &operator=(const CSid &sid);
    CSid &operator=(const SID &sid);
    bool LoadAccount(LPCTSTR account, LPCTSTR system = NULL) throw();
    bool LoadAccount(const SID *sid, LPCTSTR system = NULL) throw();
    LPCTSTR AccountName() const;
    LPCTSTR Domain() const;
    LPCTSTR Sid() const;
    const SID *GetPSID() const throw();
    operator const SID *() const throw();
    bool IsValid() const throw();
    UINT GetLength() const throw();
    SID_NAME_USE SidNameUse() const throw();
    bool EqualPrefix(const CSid &sid) const throw();
};
bool operator==(const CSid &a, const CSid &b) throw();
bool operator!=(const CSid &a, const CSid &b) throw();
typedef CAtlArray<CSid> CSidArray;
namespace Sids {
CSid Null();
CSid World();
CSid Local();
CSid Self();
CSid System();
CSid AuthenticatedUser();
CSid AnonymousLogon();
CSid Interactive();
CSid Network();
CSid Service();
CSid LocalService();
CSid NetworkService();
CSid Admins();
CSid Users();
CSid Guests();
CSid PowerUsers();
} // namespace Sids

class CAcl {
public:
    CAcl() throw();
    CAcl(const CAcl &acl);
    virtual ~CAcl() throw();
    CAcl &operator=(const CAcl &acl);
    const ACL *GetPACL() const;
    operator const ACL *() const;
    UINT GetLength() const;
    UINT GetAceCount() const;
    bool IsEmpty() const throw();
    bool IsNull() const throw();
    void SetNull() throw();
    void SetEmpty() throw();
    void RemoveAllAces() throw();
    bool RemoveAces(const CSid &sid);
};
class CDacl : public CAcl {
public:
    CDacl() throw();
    CDacl(const ACL &acl);
    ~CDacl() throw();
    bool AddAllowedAce(const CSid &sid, ACCESS_MASK mask, BYTE flags = 0);
    bool AddDeniedAce(const CSid &sid, ACCESS_MASK mask, BYTE flags = 0);
};
class CSacl : public CAcl {
public:
    CSacl() throw();
    ~CSacl() throw();
    bool AddAuditAce(const CSid &sid, ACCESS_MASK mask, bool success, bool failure, BYTE flags = 0);
};
class CSecurityDesc {
public:
    CSecurityDesc() throw();
    CSecurityDesc(const CSecurityDesc &desc);
    explicit CSecurityDesc(const SECURITY_DESCRIPTOR &desc);
    virtual ~CSecurityDesc() throw();
    CSecurityDesc &operator=(const CSecurityDesc &desc);
    bool FromString(LPCTSTR s) throw();
    bool ToString(CString *s, SECURITY_INFORMATION info = 0) const throw();
    void SetOwner(const CSid &sid, bool defaulted = false);
    void SetGroup(const CSid &sid, bool defaulted = false);
    void SetDacl(const CDacl &dacl, bool defaulted = false);
    void SetDacl(bool present, bool defaulted = false);
    void SetSacl(const CSacl &sacl, bool defaulted = false);
    bool GetOwner(CSid *sid, bool *defaulted = NULL) const throw();
    bool GetGroup(CSid *sid, bool *defaulted = NULL) const throw();
    bool GetDacl(CDacl *dacl, bool *present = NULL, bool *defaulted = NULL) const throw();
    const SECURITY_DESCRIPTOR *GetPSECURITY_DESCRIPTOR() const throw();
    operator const SECURITY_DESCRIPTOR *() const throw();
    bool MakeAbsolute() throw();
    bool MakeSelfRelative() throw();
};
class CSecurityAttributes : public SECURITY_ATTRIBUTES {
public:
    CSecurityAttributes() throw();
    explicit CSecurityAttributes(const CSecurityDesc &desc, bool inherit = false);
    ~CSecurityAttributes();
    void Set(const CSecurityDesc &desc, bool inherit = false) throw();
};

class CTokenPrivileges {
public:
    CTokenPrivileges() throw();
    CTokenPrivileges(const CTokenPrivileges &p);
    explicit CTokenPrivileges(const TOKEN_PRIVILEGES &p);
    virtual ~CTokenPrivileges() throw();
    bool Add(LPCTSTR privilege, bool enable) throw();
    bool Delete(LPCTSTR privilege) throw();
    void DeleteAll() throw();
    UINT GetCount() const throw();
    const TOKEN_PRIVILEGES *GetPTOKEN_PRIVILEGES() const;
    operator const TOKEN_PRIVILEGES *() const;
};
class CTokenGroups {
public:
    CTokenGroups() throw();
    CTokenGroups(const CTokenGroups &g);
    virtual ~CTokenGroups() throw();
    void Add(const CSid &sid, DWORD attributes);
    bool LookupSid(const CSid &sid, DWORD *attributes = NULL) const;
    UINT GetCount() const throw();
    void GetSidsAndAttributes(CSidArray *sids, CAtlArray<DWORD> *attributes = NULL) const;
    const TOKEN_GROUPS *GetPTOKEN_GROUPS() const;
};

class CAutoRevertImpersonation;
class CAccessToken {
public:
    CAccessToken() throw();
    virtual ~CAccessToken() throw();
    void Attach(HANDLE token) throw();
    HANDLE Detach() throw();
    HANDLE GetHandle() const throw();
    HKEY HKeyCurrentUser() const throw();
    void Clear() throw();
    bool EnablePrivilege(LPCTSTR privilege, CTokenPrivileges *previous = NULL) throw();
    bool EnablePrivileges(const CAtlArray<LPCTSTR> &privileges, CTokenPrivileges *previous = NULL) throw();
    bool DisablePrivilege(LPCTSTR privilege, CTokenPrivileges *previous = NULL) throw();
    bool EnableDisablePrivileges(const CTokenPrivileges &privileges, CTokenPrivileges *previous = NULL) throw();
    bool PrivilegeCheck(PPRIVILEGE_SET required, bool *result) const throw();
    bool GetLogonSid(CSid *sid) const throw();
    bool GetTokenId(LUID *id) const throw();
    bool GetLogonSessionId(LUID *id) const throw();
    bool CheckTokenMembership(const CSid &sid, bool *isMember) const throw();
    bool IsTokenRestricted() const throw();
    bool GetDefaultDacl(CDacl *dacl) const throw();
    bool GetGroups(CTokenGroups *groups) const throw();
    bool GetImpersonationLevel(SECURITY_IMPERSONATION_LEVEL *level) const throw();
    bool GetOwner(CSid *sid) const throw();
    bool GetPrimaryGroup(CSid *sid) const throw();
    bool GetPrivileges(CTokenPrivileges *privileges) const throw();
    bool GetTerminalServicesSessionId(DWORD *id) const throw();
    bool GetSource(TOKEN_SOURCE *source) const throw();
    bool GetStatistics(TOKEN_STATISTICS *statistics) const throw();
    bool GetType(TOKEN_TYPE *type) const throw();
    bool GetUser(CSid *sid) const throw();
    bool SetOwner(const CSid &sid) throw();
    bool SetPrimaryGroup(const CSid &sid) throw();
    bool SetDefaultDacl(const CDacl &dacl) throw();
    bool CreateImpersonationToken(CAccessToken *copy, SECURITY_IMPERSONATION_LEVEL level = SecurityImpersonation) const throw();
    bool CreatePrimaryToken(CAccessToken *copy, DWORD access = MAXIMUM_ALLOWED, const CSecurityAttributes *attributes = NULL) const throw();
    bool GetEffectiveToken(DWORD access) throw();
    bool GetProcessToken(DWORD access, HANDLE process = NULL) throw();
    bool GetThreadToken(DWORD access, HANDLE thread = NULL, bool openAsSelf = true) throw();
    bool OpenThreadToken(DWORD access, bool impersonate = false, bool openAsSelf = true,
                         SECURITY_IMPERSONATION_LEVEL level = SecurityImpersonation) throw();
    bool OpenCOMClientToken(DWORD access, bool impersonate = false, bool openAsSelf = true) throw();
    bool OpenNamedPipeClientToken(HANDLE pipe, DWORD access, bool impersonate = false, bool openAsSelf = true) throw();
    bool OpenRPCClientToken(RPC_BINDING_HANDLE binding, DWORD access, bool impersonate = false, bool openAsSelf = true) throw();
    bool ImpersonateLoggedOnUser() const throw();
    bool Impersonate(HANDLE thread = NULL) const throw();
    bool Revert(HANDLE thread = NULL) const throw();
    bool LoadUserProfile() throw();
    HANDLE GetProfile() const throw();
    bool LogonUser(LPCTSTR user, LPCTSTR domain, LPCTSTR password, DWORD type = LOGON32_LOGON_INTERACTIVE,
                   DWORD provider = LOGON32_PROVIDER_DEFAULT) throw();
    bool CreateProcessAsUser(LPCTSTR application, LPTSTR command, LPPROCESS_INFORMATION info, LPSTARTUPINFO startup,
                             DWORD flags = NORMAL_PRIORITY_CLASS, bool profile = false,
                             const CSecurityAttributes *process = NULL, const CSecurityAttributes *thread = NULL,
                             bool inherit = false, LPCTSTR directory = NULL) throw();
    bool CreateRestrictedToken(CAccessToken *result, const CTokenGroups &disable, const CTokenGroups &restrict,
                               const CTokenPrivileges &privileges = CTokenPrivileges()) const throw();
};
class CAutoRevertImpersonation {
public:
    CAutoRevertImpersonation(const CAccessToken *token) throw();
    ~CAutoRevertImpersonation() throw();
    void Attach(const CAccessToken *token) throw();
    const CAccessToken *Detach() throw();
    const CAccessToken *GetAccessToken() throw();
};
bool AtlGetDacl(HANDLE object, SE_OBJECT_TYPE type, CDacl *dacl) throw();
bool AtlSetDacl(HANDLE object, SE_OBJECT_TYPE type, const CDacl &dacl, DWORD flow = 0) throw();
bool AtlGetOwnerSid(HANDLE object, SE_OBJECT_TYPE type, CSid *sid) throw();
bool AtlGetSecurityDescriptor(HANDLE object, SE_OBJECT_TYPE type, CSecurityDesc *desc, SECURITY_INFORMATION info = 7,
                              bool requestNeededPrivileges = true) throw();

} // namespace ATL

#endif
