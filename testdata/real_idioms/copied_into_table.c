/* An object with a handle in it is copied into some element of a table that outlives the function. */
#include <windows.h>

typedef struct {
    HANDLE mapping;
    int flags;
} Info;

typedef struct {
    int fd;
    Info info;
} Entry;

static struct {
    Entry *entries;
    unsigned n;
} table;

static Entry fixed[16];

static void table_add(int fd, const Info *info)
{
    Entry *entry = NULL;

    for (unsigned i = 0; i < table.n; i++)
        if (table.entries[i].fd == fd)
            entry = &table.entries[i];
    if (entry == NULL)
        entry = &table.entries[table.n++];
    entry->info = *info;
}

static void fixed_add(unsigned at, const Info *info)
{
    fixed[at % 16].info = *info;
}

int map_into_table(HANDLE file, int fd)
{
    Info info = {NULL, 0};

    info.mapping = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL);
    if (info.mapping == NULL)
        return -1;
    table_add(fd, &info);
    return 0;
}

int map_into_fixed(HANDLE file, unsigned at)
{
    Info info = {NULL, 0};

    info.mapping = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL);
    if (info.mapping == NULL)
        return -1;
    fixed_add(at, &info);
    return 0;
}

static int table_size(const Info *info)
{
    Info copy = *info;

    return copy.flags + (int)table.n;
}

int map_and_forget(HANDLE file)
{
    Info info = {NULL, 0};

    info.mapping = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL); // expect: HL201
    if (info.mapping == NULL)
        return -1;
    return table_size(&info);
}
