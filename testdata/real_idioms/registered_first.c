/* An object that others know already gets its handle last: it is theirs to close. */
#include <stdlib.h>
#include <windows.h>
#include <process.h>

typedef struct Task {
    HANDLE thread;
    void *data;
} Task;

void task_register(Task *task);
unsigned __stdcall task_main(void *arg);

int task_start(Task **out, void *data)
{
    Task *task = malloc(sizeof *task);
    HANDLE thread;

    if (task == NULL)
        return -1;
    task->thread = NULL;
    task->data = data;
    task_register(task);
    thread = (HANDLE)_beginthreadex(NULL, 0, task_main, task, 0, NULL);
    if (thread == NULL)
        return -1;
    task->thread = thread;
    return 0;
}

int task_start_unregistered(void *data)
{
    Task *task = malloc(sizeof *task);

    if (task == NULL)
        return -1;
    task->data = data;
    task->thread = CreateEventW(NULL, FALSE, FALSE, NULL); // expect: HL201
    return task->thread == NULL ? -1 : 0;
}
