// What a thread takes of what it is given: by a global, a function out of view, a message, a closure, a method.
#include <windows.h>
#include <process.h>
#include <thread>
#include <memory>
struct Job
{
    HANDLE in;
    HANDLE out;
    volatile LONG done;
};
static HANDLE g_kept;
void Publish(Job *job);
static unsigned __stdcall Stores(void *p)
{
    Job *job = (Job *)p;
    g_kept = job->out;
    CloseHandle(job->in);
    delete job;
    return 0;
}
bool StartStores()
{
    Job *job = new Job();
    job->in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->in)
    {
        delete job;
        return false;
    }
    job->out = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->out)
    {
        CloseHandle(job->in);
        delete job;
        return false;
    }
    uintptr_t t = _beginthreadex(nullptr, 0, Stores, job, 0, nullptr);
    if (!t)
    {
        CloseHandle(job->in);
        CloseHandle(job->out);
        delete job;
        return false;
    }
    CloseHandle((HANDLE)t);
    return true;
}
static DWORD WINAPI Publishes(LPVOID p)
{
    Job *job = (Job *)p;
    CloseHandle(job->in);
    Publish(job);
    return 0;
}
bool StartPublishes()
{
    std::unique_ptr<Job> job(new Job());
    job->in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->in)
        return false;
    job->out = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->out)
    {
        CloseHandle(job->in);
        return false;
    }
    HANDLE t = CreateThread(nullptr, 0, Publishes, job.get(), 0, nullptr);
    if (!t)
    {
        CloseHandle(job->in);
        CloseHandle(job->out);
        return false;
    }
    job.release();
    CloseHandle(t);
    return true;
}
static DWORD WINAPI Posts(LPVOID p)
{
    Job *job = (Job *)p;
    CloseHandle(job->in);
    PostMessageW(nullptr, WM_USER, 0, (LPARAM)job);
    return 0;
}
bool StartPosts()
{
    Job *job = new Job();
    job->in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->in)
    {
        delete job;
        return false;
    }
    job->out = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job->out)
    {
        CloseHandle(job->in);
        delete job;
        return false;
    }
    HANDLE t = CreateThread(nullptr, 0, Posts, job, 0, nullptr);
    if (!t)
    {
        CloseHandle(job->in);
        CloseHandle(job->out);
        delete job;
        return false;
    }
    CloseHandle(t);
    return true;
}
static DWORD WINAPI Waits(LPVOID p)
{
    Job *job = (Job *)p;
    WaitForSingleObject(job->in, INFINITE);
    CloseHandle(job->in);
    job->done = 1;
    SetEvent(job->out);
    return 0;
}
bool RunWaits()
{
    Job job = {};
    job.in = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job.in)
        return false;
    job.out = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!job.out)
    {
        CloseHandle(job.in);
        return false;
    }
    HANDLE t = CreateThread(nullptr, 0, Waits, &job, 0, nullptr);
    if (!t)
    {
        CloseHandle(job.in);
        CloseHandle(job.out);
        return false;
    }
    WaitForSingleObject(t, INFINITE);
    CloseHandle(t);
    if (job.done == 1)
        CloseHandle(job.out);
    else
        CloseHandle(job.out);
    return true;
}
class Worker
{
  public:
    Worker(HANDLE in, HANDLE out) : in_(in), out_(out) {}
    void Run()
    {
        SetEvent(in_);
        SetEvent(out_);
        CloseHandle(in_);
    }
    void RunBoth()
    {
        CloseHandle(in_);
        CloseHandle(out_);
    }
    HANDLE in_, out_;
};
void StartLambda()
{
    HANDLE a = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!a)
        return;
    HANDLE b = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (!b)
    {
        CloseHandle(a);
        return;
    }
    std::thread(
        [a, b]
        {
            SetEvent(b);
            CloseHandle(a);
        })
        .detach();
}
void StartLambdaOk()
{
    HANDLE a = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!a)
        return;
    HANDLE b = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!b)
    {
        CloseHandle(a);
        return;
    }
    std::thread(
        [a, b]
        {
            SetEvent(b);
            CloseHandle(a);
            CloseHandle(b);
        })
        .detach();
}
void StartMember()
{
    HANDLE a = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!a)
        return;
    HANDLE b = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!b)
    {
        CloseHandle(a);
        return;
    }
    Worker *w = new Worker(a, b);
    std::thread t(&Worker::RunBoth, w);
    t.join();
    delete w;
}
void StartMemberLeak()
{
    HANDLE a = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!a)
        return;
    HANDLE b = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (!b)
    {
        CloseHandle(a);
        return;
    }
    Worker *w = new Worker(a, b);
    std::thread t(&Worker::Run, w);
    t.join();
    delete w;
}
