// What was read or written through a pointer is no null pointer from there on.
#include <windows.h>

typedef struct {
    HANDLE find;
    WIN32_FIND_DATAW data;
} Folder;

static int folder_next(Folder *f, const wchar_t *pattern)
{
    if (pattern != NULL) {
        f->find = FindFirstFileW(pattern, &f->data);
        if (f->find == INVALID_HANDLE_VALUE)
            return -1;
    } else if (!FindNextFileW(f->find, &f->data)) {
        FindClose(f->find);
        f->find = INVALID_HANDLE_VALUE;
        return 0;
    }
    return 1;
}

int second_try(Folder *f, const wchar_t *name)
{
    int r = folder_next(f, L"*");

    if (r > 0)
        return r;
    if (name[0] == L'.')
        return 0;
    return folder_next(f, name);
}

int second_try_of_none(Folder *f, const wchar_t *name)
{
    int r = folder_next(f, L"*");

    if (r > 0)
        return r;
    if (name != NULL && name[0] == L'.')
        return 0;
    return folder_next(f, name); // expect: HL204
}

typedef struct {
    HANDLE done;
    long calls;
} Job;

static void job_close(Job *job)
{
    if (job == NULL)
        return;
    CloseHandle(job->done);
    job->done = NULL;
}

void written_first(Job *job, BOOL keep)
{
    HANDLE done = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (done == NULL)
        return;
    job->calls = 1;
    job->done = done;
    job_close(job);
    if (keep)
        job->done = CreateEventW(NULL, TRUE, FALSE, NULL);
}

// A field's address is no access.
long *address_only(Job *job)
{
    HANDLE done = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    long *calls = &job->calls;

    if (done == NULL || job == NULL)
        return NULL;
    CloseHandle(done);
    return calls;
}
