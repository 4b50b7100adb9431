// Arrays of owners and of plain structs on the heap, and delete[].
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

class Token
{
public:
    Token() : h_(nullptr) {}
    Token(const Token &) = delete;
    ~Token()
    {
        if (h_)
            CloseHandle(h_);
    }
    HANDLE *Put() { return &h_; }
    HANDLE Get() const { return h_; }
private:
    HANDLE h_;
};

struct Raw
{
    HANDLE h = nullptr;
    ~Raw() {}
};

void OneOfTwo(PCtxtHandle ctx)
{
    Token *tokens = new Token[2];
    QuerySecurityContextToken(ctx, tokens[0].Put());
    delete[] tokens;
}


void OfStructs(PCtxtHandle ctx)
{
    Raw *tokens = new Raw[2];
    QuerySecurityContextToken(ctx, &tokens[1].h); // expect: HL201
    delete[] tokens;
}

void Filled(PCtxtHandle ctx, int n)
{
    Token *tokens = new Token[n];
    for (int i = 0; i < n; i++)
        QuerySecurityContextToken(ctx, tokens[i].Put());
    delete[] tokens;
}

void FilledLeak(PCtxtHandle ctx, int n)
{
    Token *tokens = new Token[n];
    for (int i = 0; i < n; i++)
        QuerySecurityContextToken(ctx, tokens[i].Put()); // expect: HL201
}

void Both(PCtxtHandle ctx)
{
    Token *tokens = new Token[2];
    QuerySecurityContextToken(ctx, tokens[0].Put());
    QuerySecurityContextToken(ctx, tokens[1].Put());
    delete[] tokens;
}
