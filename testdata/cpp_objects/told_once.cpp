// A class that never closes what its constructor opens is one defect, whoever makes such objects and sees them die.
#include <windows.h>

class Journal
{
public:
    explicit Journal(LPCWSTR name) { file_ = CreateFileW(name, GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, 0, nullptr); } // expect: HL201
    ~Journal() {}
    void Write(LPCSTR text, DWORD n)
    {
        DWORD done;
        if (file_ != INVALID_HANDLE_VALUE)
            WriteFile(file_, text, n, &done, nullptr);
    }

private:
    HANDLE file_;
};

void Local(LPCWSTR name)
{
    Journal journal(name);
    journal.Write("a", 1);
}

void OnHeap(LPCWSTR name)
{
    Journal *journal = new Journal(name);
    journal->Write("a", 1);
    delete journal;
}

class Closed
{
public:
    explicit Closed(LPCWSTR name) { file_ = CreateFileW(name, GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, 0, nullptr); }
    ~Closed()
    {
        if (file_ != INVALID_HANDLE_VALUE)
            CloseHandle(file_);
    }

private:
    HANDLE file_;
};

void ClosedLocal(LPCWSTR name)
{
    Closed closed(name);
}
