/* Encoding of the messages between parent and worker. */
#include "driver/message.h"

#include <stdlib.h>
#include <string.h>

#define NFIXED 6 /* words before the buffers */

static const unsigned char magic[4] = {'H', 'L', 'W', '1'};

void message_head(unsigned char *out, MessageKind kind, uint64_t len)
{
    memcpy(out, magic, sizeof magic);
    for (int i = 0; i < 4; i++)
        out[4 + i] = (unsigned char)((uint32_t)kind >> (8 * i));
    for (int i = 0; i < 8; i++)
        out[8 + i] = (unsigned char)(len >> (8 * i));
}

bool message_read_head(const unsigned char *head, MessageKind *kind, uint64_t *len)
{
    uint32_t number = 0;

    *len = 0;
    for (int i = 0; i < 4; i++)
        number |= (uint32_t)head[4 + i] << (8 * i);
    for (int i = 0; i < 8; i++)
        *len |= (uint64_t)head[8 + i] << (8 * i);
    *kind = (MessageKind)number;
    return memcmp(head, magic, sizeof magic) == 0 && number >= MESSAGE_REQUEST &&
           number <= MESSAGE_FAILED && *len <= MESSAGE_MOST;
}

static void add_string(Text *out, const char *s)
{
    text_add_n(out, s, strlen(s) + 1);
}

void message_add_job(Text *out, const FrontJob *job)
{
    add_string(out, job->path);
    add_string(out, job->directory);
    add_string(out, job->headers == HEADERS_MINGW ? "mingw" : "shims");
    add_string(out, job->is_cl_style ? "cl" : "gcc");
    text_printf(out, "%u", job->nbuffers);
    text_char(out, '\0');
    text_printf(out, "%u", job->nown_headers);
    text_char(out, '\0');
    for (uint32_t i = 0; i < job->nbuffers; i++) {
        add_string(out, job->buffers[i].path);
        add_string(out, job->buffers[i].text);
    }
    for (uint32_t i = 0; i < job->nown_headers; i++)
        add_string(out, job->own_headers[i]);
    for (uint32_t i = 0; i < job->nflags; i++)
        add_string(out, job->flags[i]);
}

static FrontBuffer *read_buffers(Arena *arena, const char *const *words, uint32_t n)
{
    FrontBuffer *buffers = ARENA_NEW_N(arena, FrontBuffer, n + 1);

    for (uint32_t i = 0; i < n; i++)
        buffers[i] = (FrontBuffer){.path = words[2 * i], .text = words[2 * i + 1]};
    return buffers;
}

bool message_read_job(Arena *arena, const char *body, size_t len, FrontJob *out)
{
    ARRAY(const char *) words = {0};
    uint32_t nbuffers, nown, nhead;

    if (len == 0 || body[len - 1] != '\0')
        return false;
    for (size_t at = 0; at < len; at += strlen(body + at) + 1)
        ARRAY_PUSH(arena, &words, body + at);
    if (words.n < NFIXED)
        return false;
    nbuffers = (uint32_t)strtoul(words.v[NFIXED - 2], NULL, 10);
    nown = (uint32_t)strtoul(words.v[NFIXED - 1], NULL, 10);
    if (nbuffers > (words.n - NFIXED) / 2 || nown > words.n - NFIXED - 2 * nbuffers)
        return false;
    nhead = NFIXED + 2 * nbuffers + nown;
    *out = (FrontJob){.path = words.v[0],
                      .directory = words.v[1],
                      .headers = strcmp(words.v[2], "mingw") == 0 ? HEADERS_MINGW
                                                                  : HEADERS_SHIMS,
                      .is_cl_style = strcmp(words.v[3], "cl") == 0,
                      .buffers = read_buffers(arena, words.v + NFIXED, nbuffers),
                      .nbuffers = nbuffers,
                      .own_headers = words.v + nhead - nown,
                      .nown_headers = nown,
                      .flags = words.v + nhead,
                      .nflags = words.n - nhead};
    return true;
}
