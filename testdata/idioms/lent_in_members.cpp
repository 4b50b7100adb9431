// Lent and pseudo-handles that one method leaves in a member and another one uses: told at the call that
// receives the handle.
#include <windows.h>
#include <httpserv.h>

class Session {
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); }
    void SetPrimary(IHttpUser *user)
    {
        if (user->GetPrimaryToken() != NULL)
            primary_ = user->GetPrimaryToken();
    }
    BOOL Enter() { return SetThreadToken(NULL, token_); }    // expect: HL104 "'token_'"
    BOOL Act() { return ImpersonateLoggedOnUser(token_); }   // expect: HL104
    BOOL Copy(HANDLE *out)
    {
        return token_ != NULL && DuplicateTokenEx(token_, 0, NULL, SecurityImpersonation, TokenPrimary, out);
    }
    BOOL ActChecked() { return ImpersonateLoggedOnUser(primary_); }
    void Strip() { AdjustTokenPrivileges(token_, TRUE, NULL, 0, NULL, NULL); } // expect: HL102
private:
    HANDLE token_ = NULL;
    HANDLE primary_ = NULL;
};
class Told {
public:
    bool SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); return token_ != NULL; }
    BOOL Enter() { return SetThreadToken(NULL, token_); }
    HANDLE token_ = NULL;
};
class Told2 {
public:
    HRESULT SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); if (token_ == NULL) return E_FAIL; return S_OK; }
    BOOL Enter() { return SetThreadToken(NULL, token_); }
private:
    HANDLE token_ = NULL;
};
class Flag {
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); have_ = token_ != NULL; }
    BOOL Enter() { return have_ && SetThreadToken(NULL, token_); }
private:
    HANDLE token_ = NULL; bool have_ = false;
};
class Valid {
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); }
    bool IsValid() const { return token_ != NULL; }
    BOOL Enter() { return SetThreadToken(NULL, token_); }
private:
    HANDLE token_ = NULL; 
};
class Checked {
public:
    void SetUser(IHttpUser *user) { HANDLE t = user->GetImpersonationToken(); if (t != NULL) token_ = t; }
    BOOL Enter() { return SetThreadToken(NULL, token_); }
private:
    HANDLE token_ = NULL; 
};
class Logs {
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); if (token_ == NULL) OutputDebugStringA("none"); }
    BOOL Enter() { return SetThreadToken(NULL, token_); } // expect: HL104
private:
    HANDLE token_ = NULL; 
};
class Mixed {
public:
    ~Mixed() { if (own_) CloseHandle(token_); }
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); own_ = false; }
    void Open() { if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token_)) own_ = true; }
    BOOL Enter() { return SetThreadToken(NULL, token_); } // silent
    void Strip() { AdjustTokenPrivileges(token_, TRUE, NULL, 0, NULL, NULL); } 
private:
    HANDLE token_ = NULL; bool own_ = false;
};
class Pseudo {
public:
    Pseudo() : token_(GetCurrentThreadEffectiveToken()) {}
    BOOL Act() { return ImpersonateLoggedOnUser(token_); } // expect: HL302
    DWORD Session() { DWORD id = 0, n; GetTokenInformation(token_, TokenSessionId, &id, sizeof id, &n); return id; }
private:
    HANDLE token_;
};
class Keeps {
public:
    void Set(IHttpUser *user) { user->ReferenceUser(); user_ = user; token_ = user->GetPrimaryToken(); }
    BOOL Wrong() { user_->DereferenceUser(); user_ = NULL; return token_ != NULL && ImpersonateLoggedOnUser(token_); } // expect: HL103
    BOOL Right() { BOOL ok = token_ != NULL && ImpersonateLoggedOnUser(token_); user_->DereferenceUser(); user_ = NULL; return ok; }
private:
    IHttpUser *user_ = NULL; HANDLE token_ = NULL;
};

// Another method of the class may put a handle of its own there, or somebody from outside.
class Open {
public:
    void SetUser(IHttpUser *user) { token = user->GetImpersonationToken(); }
    BOOL Enter() { return SetThreadToken(NULL, token); }
    HANDLE token = NULL;
};
void Fill(Open *open, HANDLE mine)
{
    open->token = mine;
}

// A method out of view may do anything.
class Partly {
public:
    void SetUser(IHttpUser *user) { token_ = user->GetImpersonationToken(); }
    void Elsewhere();
    BOOL Enter() { return SetThreadToken(NULL, token_); }
private:
    HANDLE token_ = NULL;
};

// The process token is as good in any thread; the thread's is not.
static HANDLE kept;
class Sharing {
public:
    Sharing() : thread_(GetCurrentThreadToken()), process_(GetCurrentProcess()) {}
    void Publish() { kept = thread_; } // expect: HL303
    DWORD Id() { return GetProcessId(process_); }
private:
    HANDLE thread_;
    HANDLE process_;
};

// Used when the object dies.
class Guard {
public:
    explicit Guard(IHttpUser *user) : token_(user->GetImpersonationToken()) {}
    ~Guard() { SetThreadToken(NULL, token_); } // expect: HL104
private:
    HANDLE token_;
};
class GuardChecked {
public:
    explicit GuardChecked(IHttpUser *user) : token_(user->GetImpersonationToken()) {}
    ~GuardChecked()
    {
        if (token_ != NULL)
            SetThreadToken(NULL, token_);
    }
private:
    HANDLE token_;
};

// The caller of a whole object knows the origin; the use inside is told once.
BOOL Whole(IHttpUser *user)
{
    Guard guard(user);
    return TRUE;
}
