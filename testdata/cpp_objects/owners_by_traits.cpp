// An owner that compares before it stores: what it gives an address to is empty, whichever way it became so.
// needs: 21
#include <windows.h>
#include <memory>
#include <utility>

template <typename Traits> class Owner
{
public:
    typedef typename Traits::Type Type;
    Owner() noexcept : value_(Traits::Invalid()) {}
    explicit Owner(Type value) noexcept : value_(value) {}
    Owner(Owner &&other) noexcept : value_(other.Release()) {}
    Owner(const Owner &) = delete;
    Owner &operator=(Owner &&other) noexcept
    {
        if (this != &other)
            Reset(other.Release());
        return *this;
    }
    ~Owner() { Close(); }
    explicit operator bool() const noexcept { return value_ != Traits::Invalid(); }
    Type Get() const noexcept { return value_; }
    Type Release() noexcept
    {
        Type value = value_;
        value_ = Traits::Invalid();
        return value;
    }
    void Reset(Type value = Traits::Invalid()) noexcept
    {
        if (value_ != value) {
            Close();
            value_ = value;
        }
    }
    Type *Put() noexcept
    {
        Reset();
        return std::addressof(value_);
    }
    Type *Address() noexcept { return std::addressof(value_); }

private:
    void Close() noexcept
    {
        if (*this)
            Traits::Close(value_);
    }
    Type value_;
};

struct TokenTraits {
    typedef HANDLE Type;
    static HANDLE Invalid() noexcept { return nullptr; }
    static void Close(HANDLE value) noexcept { CloseHandle(value); }
};
struct FileTraits {
    typedef HANDLE Type;
    static HANDLE Invalid() noexcept { return INVALID_HANDLE_VALUE; }
    static void Close(HANDLE value) noexcept { CloseHandle(value); }
};
typedef Owner<TokenTraits> Token;
typedef Owner<FileTraits> File;

bool CanOpen(HANDLE process)
{
    Token token;
    return OpenProcessToken(process, TOKEN_QUERY, token.Put()) != FALSE;
}

bool OpenTwice(HANDLE process)
{
    Token token;
    if (!OpenProcessToken(process, TOKEN_QUERY, token.Put()))
        return false;
    return OpenProcessToken(process, TOKEN_DUPLICATE, token.Put()) != FALSE;
}

bool OpenOver(HANDLE process)
{
    Token token;
    if (!OpenProcessToken(process, TOKEN_QUERY, token.Address())) // expect: HL201
        return false;
    if (!OpenProcessToken(process, TOKEN_DUPLICATE, token.Address()))
        return false;
    return true;
}

File Opened(LPCWSTR name)
{
    return File(CreateFileW(name, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr));
}

void Moved(LPCWSTR name)
{
    File file = Opened(name), other;
    other = std::move(file);
    if (other)
        GetFileType(other.Get());
}

void MovedAndClosed(LPCWSTR name)
{
    File file = Opened(name), other;
    other = std::move(file);
    if (other)
        CloseHandle(other.Get()); // expect: HL202
}

void GivenUp(LPCWSTR name)
{
    File file(CreateFileW(name, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr)); // expect: HL201
    if (file)
        file.Release();
}

void WrongOwner()
{
    HKEY key;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, L"Software", 0, KEY_READ, &key) != ERROR_SUCCESS)
        return;
    Token token(reinterpret_cast<HANDLE>(key)); // expect: HL205
}
