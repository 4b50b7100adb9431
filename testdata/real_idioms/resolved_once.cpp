// A function pointer kept in a global, a field or a member is what all stores of the program make it: the function that
// was looked up, though another function did that, and others ran in between.
#define SECURITY_WIN32
#include <windows.h>
#include <sspi.h>

typedef SECURITY_STATUS(SEC_ENTRY *query_fn)(PCtxtHandle, HANDLE *);
typedef BOOL(WINAPI *close_fn)(HANDLE);

extern "C" void write_log(const char *text);

static query_fn query_token;
close_fn close_token;

struct Api {
    query_fn query;
    close_fn close;
    close_fn other;
};
static Api api;

bool Load(HMODULE secur32, HMODULE kernel)
{
    FARPROC found = GetProcAddress(secur32, "QuerySecurityContextToken");
    if (!found)
        return false;
    query_token = reinterpret_cast<query_fn>(found);
    api.query = reinterpret_cast<query_fn>(GetProcAddress(secur32, "QuerySecurityContextToken"));
    close_token = reinterpret_cast<close_fn>(GetProcAddress(kernel, "CloseHandle"));
    api.close = reinterpret_cast<close_fn>(GetProcAddress(kernel, "CloseHandle"));
    return close_token && api.close;
}

bool GlobalRight(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    write_log("queried");
    close_token(token);
    return true;
}

bool GlobalLeaks(PCtxtHandle context)
{
    HANDLE token = nullptr;

    write_log("asks");
    if (query_token(context, &token) != SEC_E_OK) // expect: HL201
        return false;
    return ImpersonateLoggedOnUser(token);
}

bool GlobalClosesTwice(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    close_token(token);
    return CloseHandle(token); // expect: HL202
}

bool LoadsFirst(HMODULE secur32, HMODULE kernel, PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (!Load(secur32, kernel) || query_token(context, &token) != SEC_E_OK) // expect: HL201
        return false;
    return ImpersonateLoggedOnUser(token);
}

bool FieldRight(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (!api.query || api.query(context, &token) != SEC_E_OK)
        return false;
    api.close(token);
    return true;
}

bool FieldLeaks(const Api *table, PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (table->query(context, &token) != SEC_E_OK) // expect: HL201
        return false;
    return ImpersonateLoggedOnUser(token);
}

// Two functions were put there: what is called is not known.
void SetOther(HMODULE library, close_fn given)
{
    api.other = given ? given : reinterpret_cast<close_fn>(GetProcAddress(library, "CloseHandle"));
}

bool OtherMayKeep(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    api.other(token);
    return CloseHandle(token);
}

class Library
{
public:
    explicit Library(HMODULE module)
        : query_(reinterpret_cast<query_fn>(GetProcAddress(module, "QuerySecurityContextToken")))
    {
    }
    bool Right(PCtxtHandle context) const
    {
        HANDLE token = nullptr;
        if (!query_ || query_(context, &token) != SEC_E_OK)
            return false;
        return CloseHandle(token);
    }
    bool Leaks(PCtxtHandle context) const
    {
        HANDLE token = nullptr;
        if (!query_ || query_(context, &token) != SEC_E_OK) // expect: HL201
            return false;
        return ImpersonateLoggedOnUser(token);
    }

private:
    query_fn query_;
};

// A function of one's own, set when the program starts; nobody else can set it.
static void put_away(HANDLE handle)
{
    CloseHandle(handle);
}
static void (*finish)(HANDLE);
static void (*varied)(HANDLE);

void Start(void (*given)(HANDLE))
{
    finish = put_away;
    varied = put_away;
    if (given)
        varied = given;
}

bool FinishedRight(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    finish(token);
    return true;
}

bool FinishedTwice(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    finish(token);
    return CloseHandle(token); // expect: HL202
}

bool VariedMayKeep(PCtxtHandle context)
{
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    varied(token);
    return CloseHandle(token);
}

// A function of Windows that no model describes lends what it is given, as it does when it is called by its name.
typedef LONG(NTAPI *information_fn)(HANDLE, PVOID, PVOID, ULONG, int);
static information_fn ask;

void LoadAsk(HMODULE ntdll)
{
    ask = reinterpret_cast<information_fn>(GetProcAddress(ntdll, "NtQueryInformationFile"));
}

bool AskedLeaks(PCtxtHandle context)
{
    HANDLE token = nullptr;
    char status[16], buffer[64];

    if (query_token(context, &token) != SEC_E_OK) // expect: HL201
        return false;
    return ask(token, status, buffer, sizeof buffer, 5) >= 0;
}

bool AskedHereLeaks(HMODULE ntdll, PCtxtHandle context)
{
    auto here = reinterpret_cast<information_fn>(GetProcAddress(ntdll, "NtQueryObject"));
    HANDLE token = nullptr;
    char status[16], buffer[64];

    if (query_token(context, &token) != SEC_E_OK) // expect: HL201
        return false;
    return here(token, status, buffer, sizeof buffer, 5) >= 0;
}

// A name that nobody knows may be one that keeps the handle.
bool KeptElsewhere(HMODULE plugin, PCtxtHandle context)
{
    auto take = reinterpret_cast<close_fn>(GetProcAddress(plugin, "PluginTakesToken"));
    HANDLE token = nullptr;

    if (query_token(context, &token) != SEC_E_OK)
        return false;
    return take(token);
}
