// Logging accounts on for Basic authentication.
#include "logon.h"

#include <vector>

namespace
{
int Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

std::string Decode(const char *text)
{
    std::string out;
    unsigned bits = 0, have = 0;

    for (; *text != '\0'; ++text)
    {
        const int digit = Digit(*text);
        if (digit < 0)
            break;
        bits = bits << 6 | static_cast<unsigned>(digit);
        have += 6;
        if (have >= 8)
        {
            have -= 8;
            out.push_back(static_cast<char>(bits >> have & 0xFF));
        }
    }
    return out;
}

std::wstring Widen(const std::string &text)
{
    const int size = MultiByteToWideChar(CP_UTF8, 0, text.c_str(), -1, nullptr, 0);
    if (size <= 0)
        return std::wstring();
    std::vector<wchar_t> buffer(static_cast<size_t>(size));
    MultiByteToWideChar(CP_UTF8, 0, text.c_str(), -1, buffer.data(), size);
    return std::wstring(buffer.data());
}
} // namespace

bool ParseBasic(const char *header, Credentials &out)
{
    if (header == nullptr || _strnicmp(header, "Basic ", 6) != 0)
        return false;
    const std::string pair = Decode(header + 6);
    const size_t colon = pair.find(':');
    if (colon == std::string::npos)
        return false;
    std::wstring user = Widen(pair.substr(0, colon));
    const size_t slash = user.find(L'\\');
    if (slash != std::wstring::npos)
    {
        out.domain = user.substr(0, slash);
        user = user.substr(slash + 1);
    }
    out.user = user;
    out.password = Widen(pair.substr(colon + 1));
    return true;
}

TokenHolder Logon(const Credentials &credentials)
{
    HANDLE token = nullptr;
    const wchar_t *domain = credentials.domain.empty() ? L"." : credentials.domain.c_str();

    if (!LogonUserW(credentials.user.c_str(), domain, credentials.password.c_str(),
                    LOGON32_LOGON_NETWORK_CLEARTEXT, LOGON32_PROVIDER_DEFAULT, &token))
        return TokenHolder();
    return TokenHolder(token);
}

// Membership can only be checked with an identification token.
bool MayEnter(HANDLE token, PSID group)
{
    HANDLE check = nullptr;
    BOOL member = FALSE;

    if (!DuplicateToken(token, SecurityIdentification, &check)) // expect: HL201
        return false;
    if (!IsValidSid(group))
        return false;
    const bool ok = CheckTokenMembership(check, group, &member) && member;
    CloseHandle(check);
    return ok;
}
