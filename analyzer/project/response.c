/* MSBuild and CMake write response files as UTF-16 with a byte-order mark, or as UTF-8
 * with or without one. */
#include "project/response.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"

#define MOST_DEPTH 8
#define MOST_WORDS 100000

static void utf8_add(Text *text, uint32_t c)
{
    if (c < 0x80) {
        text_char(text, (char)c);
        return;
    }
    if (c < 0x800) {
        text_char(text, (char)(0xc0 | c >> 6));
    } else {
        if (c < 0x10000) {
            text_char(text, (char)(0xe0 | c >> 12));
        } else {
            text_char(text, (char)(0xf0 | c >> 18));
            text_char(text, (char)(0x80 | (c >> 12 & 0x3f)));
        }
        text_char(text, (char)(0x80 | (c >> 6 & 0x3f)));
    }
    text_char(text, (char)(0x80 | (c & 0x3f)));
}

static uint32_t unit_at(const unsigned char *bytes, size_t i, bool is_big)
{
    return is_big ? (uint32_t)bytes[i] << 8 | bytes[i + 1]
                  : (uint32_t)bytes[i + 1] << 8 | bytes[i];
}

/* `data` begins behind the mark. A NUL ends the text, half of a surrogate pair is
 * dropped. */
static const char *utf16_text(Arena *arena, const char *data, size_t len, bool is_big)
{
    const unsigned char *bytes = (const unsigned char *)data;
    Text text = text_in(arena);

    for (size_t i = 0; i + 1 < len; i += 2) {
        uint32_t c = unit_at(bytes, i, is_big);

        if (c == 0)
            break;
        if (c >= 0xd800 && c < 0xdc00 && i + 3 < len) {
            uint32_t low = unit_at(bytes, i + 2, is_big);

            if (low >= 0xdc00 && low < 0xe000) {
                c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            }
        }
        if (c < 0xd800 || c >= 0xe000)
            utf8_add(&text, c);
    }
    return text_str(&text);
}

static const char *response_text(Arena *arena, const char *data, size_t len)
{
    if (len >= 2 && text_starts(data, "\xff\xfe"))
        return utf16_text(arena, data + 2, len - 2, false);
    if (len >= 2 && text_starts(data, "\xfe\xff"))
        return utf16_text(arena, data + 2, len - 2, true);
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
