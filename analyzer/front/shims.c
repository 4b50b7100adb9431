/* The embedded headers as libclang sees them: files in a folder that does not exist. */
#include "front/shims.h"

#include "embed/embedded_shims.h"
#include "front/flags.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define MOST_NAME 64

static const char *line_next(const char *at)
{
    at += strcspn(at, "\n");
    return at + (*at == '\n');
}

/* Goes to the next line of the list of spellings. False: there is none. */
static bool alias_next(const char **at, char *spelling, char *header)
{
    while (*at && **at) {
        const char *line = *at;

        *at = line_next(line);
        if (*line != '#' && sscanf(line, "%63s %63s", spelling, header) == 2)
            return true;
    }
    return false;
}

/* Windows does not tell Windows.h from windows.h: each other spelling includes the header
 * itself. */
static unsigned alias_files(Arena *arena, struct CXUnsavedFile *files)
{
    const char *at = front_shim_text("aliases.txt");
    char spelling[MOST_NAME], header[MOST_NAME];
    unsigned n = 0;

    while (alias_next(&at, spelling, header)) {
        files[n].Filename = flags_shim_path(arena, spelling);
        files[n].Contents = arena_printf(arena, "#include <%s>\n", header);
        files[n].Length = (unsigned long)strlen(files[n].Contents);
        n++;
    }
    return n;
}

struct CXUnsavedFile *shims_files(Arena *arena, unsigned more, unsigned *n)
{
    const char *at = front_shim_text("aliases.txt");
    char spelling[MOST_NAME], header[MOST_NAME];
    unsigned count = 0, aliases = 0;

    while (embedded_shims[count].name)
        count++;
    while (alias_next(&at, spelling, header))
        aliases++;
    struct CXUnsavedFile *files =
        ARENA_NEW_N(arena, struct CXUnsavedFile, count + aliases + more);

    for (unsigned i = 0; i < count; i++) {
        files[i].Filename = flags_shim_path(arena, embedded_shims[i].name);
        files[i].Contents = embedded_shims[i].text;
        files[i].Length = (unsigned long)embedded_shims[i].len;
    }
    *n = count + alias_files(arena, files + count);
    return files;
}

const char *shims_find(const char *name)
{
    const char *at = front_shim_text("aliases.txt");
    char spelling[MOST_NAME], header[MOST_NAME];

    while (alias_next(&at, spelling, header))
        if (strcmp(spelling, name) == 0)
            return front_shim_text(header);
    return front_shim_text(name);
}

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

bool shims_mention(const char *word)
{
    size_t len = strlen(word);

    for (unsigned i = 0; embedded_shims[i].name; i++) {
        const char *text = embedded_shims[i].text;

        for (const char *at = strstr(text, word); at; at = strstr(at + len, word))
            if (!is_word_char(at[len]) && (at == text || !is_word_char(at[-1])))
                return true;
    }
    return false;
}

/* about them */

const char *front_shim_name(uint32_t index)
{
    for (uint32_t i = 0; embedded_shims[i].name; i++)
        if (i == index)
            return embedded_shims[i].name;
    return NULL;
}

const char *front_shim_text(const char *name)
{
    for (uint32_t i = 0; embedded_shims[i].name; i++)
        if (strcmp(embedded_shims[i].name, name) == 0)
            return embedded_shims[i].text;
    return NULL;
}
