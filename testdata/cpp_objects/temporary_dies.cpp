// A temporary owner closes at the end of its expression: what was taken from it is dead, whether or not it was checked.
#include <windows.h>
class Guard
{
  public:
    explicit Guard(HANDLE h) : h_(h) {}
    ~Guard()
    {
        if (h_ && h_ != INVALID_HANDLE_VALUE)
            CloseHandle(h_);
    }
    Guard(const Guard &) = delete;
    HANDLE get() const { return h_; }

  private:
    HANDLE h_;
};
void TempDies(const wchar_t *name)
{
    HANDLE h = Guard(CreateEventW(nullptr, TRUE, FALSE, name)).get();
    SetEvent(h); // expect: HL203
}
void TempDies2(HANDLE process)
{
    HANDLE h = nullptr;
    OpenProcessToken(process, TOKEN_QUERY, &h);
    Guard{h};
    ImpersonateLoggedOnUser(h); // expect: HL203
}
void Checked(const wchar_t *name)
{
    Guard event(CreateEventW(nullptr, TRUE, FALSE, name));
    if (event.get() != nullptr)
        SetEvent(event.get());
}
