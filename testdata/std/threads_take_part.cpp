// A thread that closes one of the two handles of its job, and one that closes both.
#include <windows.h>
struct Job
{
    HANDLE in;
    HANDLE out;
    int n;
};
static DWORD WINAPI OnlyOne(LPVOID p)
{
    Job *job = static_cast<Job *>(p);
    SetEvent(job->in);
    SetEvent(job->out);
    CloseHandle(job->in);
    delete job;
    return 0;
}
static DWORD WINAPI Both(LPVOID p)
{
    Job *job = static_cast<Job *>(p);
    SetEvent(job->in);
    CloseHandle(job->in);
    CloseHandle(job->out);
    delete job;
    return 0;
}
bool StartOne()
{
    HANDLE in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!in)
        return false;
    HANDLE out = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (!out)
    {
        CloseHandle(in);
        return false;
    }
    Job *job = new Job;
    job->in = in;
    job->out = out;
    job->n = 0;
    HANDLE t = CreateThread(nullptr, 0, OnlyOne, job, 0, nullptr);
    if (!t)
    {
        CloseHandle(in);
        CloseHandle(out);
        delete job;
        return false;
    }
    CloseHandle(t);
    return true;
}
bool StartBoth()
{
    HANDLE in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!in)
        return false;
    HANDLE out = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!out)
    {
        CloseHandle(in);
        return false;
    }
    Job *job = new Job;
    job->in = in;
    job->out = out;
    job->n = 0;
    HANDLE t = CreateThread(nullptr, 0, Both, job, 0, nullptr);
    if (!t)
    {
        CloseHandle(in);
        CloseHandle(out);
        delete job;
        return false;
    }
    CloseHandle(t);
    return true;
}
