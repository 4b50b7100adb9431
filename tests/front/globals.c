/* Globals, static locals, tables of functions, constants. */
typedef void *HANDLE;
void close(HANDLE);
static HANDLE saved;
extern HANDLE shared;
typedef struct { const char *name; void (*run)(HANDLE); } Command;
static const Command commands[] = {{"close", close}, {0, 0}};
static const unsigned limit = 3;

void store(HANDLE h)
{
    static int count;

    saved = h;
    shared = saved;
    if (++count < limit)
        commands[0].run(shared);
}
