/* An instance that is made when it is first asked for, and kept in a global. That a path may or may not set the global is no
 * overwriting. */
#include <stdlib.h>
#include <windows.h>

typedef struct {
    HANDLE mutex;
} Info;

static Info *instance;

int out_of_view(int n);

static Info *info_make(void)
{
    Info *info = calloc(1, sizeof *info);

    if (info == NULL)
        return NULL;
    info->mutex = CreateMutexW(NULL, FALSE, NULL);
    if (info->mutex == NULL) {
        free(info);
        return NULL;
    }
    return info;
}

static Info *info_get(void)
{
    if (instance == NULL)
        instance = info_make();
    return instance;
}

static int info_lock(void)
{
    Info *info = info_get();

    if (info == NULL)
        return -1;
    switch (WaitForSingleObject(info->mutex, INFINITE)) {
    case WAIT_OBJECT_0: return TRUE;
    case WAIT_TIMEOUT: return FALSE;
    default: return -1;
    }
}

void serve(void)
{
    if (info_get() == NULL)
        return;
    for (;;) {
        if (info_lock() > 0)
            ReleaseMutex(info_get()->mutex);
        if (out_of_view(3))
            break;
    }
}
