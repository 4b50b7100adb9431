// Whether a string is empty says what the object holds.
#include <string>
#include <utility>
#include <windows.h>

class FileLock
{
public:
    FileLock() = default;
    FileLock(FileLock &&other) noexcept : file(other.file), name(std::move(other.name)) { other.file = INVALID_HANDLE_VALUE; }
    FileLock(const FileLock &) = delete;
    ~FileLock()
    {
        if (!name.empty())
            release();
    }
    bool lock(const std::wstring &path, bool clean_up)
    {
        if (path.empty() || !name.empty())
            return false;
        name = path;
        file = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
        if (file == INVALID_HANDLE_VALUE) {
            name.clear();
            return false;
        }
        OVERLAPPED at = {};
        if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, MAXDWORD, MAXDWORD, &at))
            return true;
        if (clean_up)
            release();
        else
            name.clear();
        return false;
    }

private:
    void release()
    {
        OVERLAPPED at = {};
        UnlockFileEx(file, 0, MAXDWORD, MAXDWORD, &at);
        CloseHandle(file);
        file = INVALID_HANDLE_VALUE;
        name.clear();
    }

    HANDLE file = INVALID_HANDLE_VALUE;
    std::wstring name;
};

bool locked_once(const std::wstring &path)
{
    FileLock lock;
    return lock.lock(path, true);
}

bool locked_without_care(const std::wstring &path)
{
    FileLock lock;
    return lock.lock(path, false); // expect: HL201
}

// One question asked twice has one answer.
int optional_log(const std::wstring &path)
{
    HANDLE log = nullptr;
    DWORD n;

    if (!path.empty()) {
        log = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr);
        if (log == INVALID_HANDLE_VALUE)
            return 1;
    }
    if (path.size() > 0)
        WriteFile(log, "x", 1, &n, nullptr);
    if (!path.empty())
        CloseHandle(log);
    return 0;
}

int forgotten_log(const std::wstring &path, const wchar_t *more)
{
    std::wstring name(path);
    HANDLE log = nullptr;

    if (!name.empty()) {
        log = CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr); // expect: HL201
        if (log == INVALID_HANDLE_VALUE)
            return 1;
    }
    name.assign(more);
    if (!name.empty() && log)
        CloseHandle(log);
    return 0;
}
