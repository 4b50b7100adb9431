/* An object of one's own that is called a handle: its address is neither NULL nor INVALID_HANDLE_VALUE. */
#include <stdlib.h>
#include <windows.h>

typedef struct {
    HANDLE event;
} Channel;

static HANDLE channel_open(void)
{
    Channel *channel = calloc(1, sizeof *channel);

    if (channel == NULL)
        return NULL;
    channel->event = CreateEventW(NULL, FALSE, FALSE, NULL);
    if (channel->event == NULL) {
        free(channel);
        return NULL;
    }
    return channel;
}

static void channel_close(HANDLE handle)
{
    Channel *channel = handle;

    if (channel == NULL)
        return;
    CloseHandle(channel->event);
    free(channel);
}

int channel_use(void)
{
    HANDLE channel = channel_open();

    if (channel == INVALID_HANDLE_VALUE)
        return -1;
    channel_close(channel);
    return 0;
}

int channel_leak(int n)
{
    HANDLE channel = channel_open(); // expect: HL201

    if (channel == INVALID_HANDLE_VALUE || n == 0)
        return -1;
    channel_close(channel);
    return 0;
}
