/* MSBuild and CMake write response files as UTF-16 with a byte-order mark, or as UTF-8
 * with or without one. */
#include "project/response.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"

#define MOST_DEPTH 8
#define MOST_WORDS 100000

static const char *response_text(Arena *arena, const char *data, size_t len)
{
    const char *decoded = text_from_utf16(arena, data, len);

    if (decoded)
        return decoded;
    return text_starts(data, "\xef\xbb\xbf") ? data + 3 : data;
}

static bool response_split(Arena *arena, const Command *command, const char *word,
                           Words *out)
{
    Err err = err_in(arena);
    const char *path = path_absolute(arena, command->directory, word + 1);
    char *data;
    size_t len;

    if (command->is_windows_text && !file_exists(path))
        path = winpath_find(arena, command->directory, word + 1, NULL);
    if (!file_is_regular(path) || !file_read(arena, path, &data, &len, &err))
        return false;
    if (command->is_windows_text)
        words_split_windows(arena, response_text(arena, data, len), out);
    else
        words_split_posix(arena, response_text(arena, data, len), out);
    return true;
}

void responses_expand(Arena *arena, const Command *command, Words *out)
{
    Words now = command->words;

    for (int depth = 0; depth < MOST_DEPTH && now.n < MOST_WORDS; depth++) {
        Words next = {0};
        bool found = false;

        for (uint32_t i = 0; i < now.n; i++) {
            if (now.v[i][0] == '@' && response_split(arena, command, now.v[i], &next))
                found = true;
            else
                ARRAY_PUSH(arena, &next, now.v[i]);
        }
        now = next;
        if (!found)
            break;
    }
    *out = now;
}
