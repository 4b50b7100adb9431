/* A lock that is made when it is first taken, in objects that only some other function knows: there it stays. */
#include <windows.h>

typedef struct {
    HANDLE lock;
    int count;
} Pool;

Pool *pool_of(int n);

static int pool_lock(Pool *pool)
{
    HANDLE made, old = InterlockedCompareExchangePointer(&pool->lock, NULL, NULL);

    if (old == NULL) {
        made = CreateMutexW(NULL, TRUE, NULL);
        if (made == NULL)
            return -1;
        if (InterlockedCompareExchangePointer(&pool->lock, made, NULL) == NULL)
            return 0;
        CloseHandle(made);
    }
    WaitForSingleObject(pool->lock, INFINITE);
    return 0;
}

int pools_count(int n)
{
    int i, count = 0;

    for (i = 0; i < n; i++) {
        Pool *pool = pool_of(i);
        if (pool == NULL || pool_lock(pool) != 0)
            continue;
        count += pool->count;
        ReleaseMutex(pool->lock);
    }
    return count;
}

int pools_take(int n)
{
    Pool *pool = NULL;
    int i;

    for (i = 0; i < n && pool == NULL; i++) {
        pool = pool_of(i);
        if (pool != NULL && pool_lock(pool) != 0)
            pool = NULL;
    }
    return pool != NULL ? pool->count : -1;
}

/* What is overwritten there is lost all the same. */
int pool_relock(int n)
{
    Pool *pool = pool_of(n);

    pool->lock = CreateMutexW(NULL, TRUE, NULL); // expect: HL201
    if (pool->lock == NULL)
        return -1;
    pool->lock = CreateMutexW(NULL, TRUE, L"again");
    return pool->lock == NULL ? -1 : 0;
}
