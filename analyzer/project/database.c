/* Reading of compile_commands.json and compile_flags.txt. libclang's own reader is not
 * used: it eats the backslashes of Windows commands and invents commands for files it
 * does not know.
 */
#include "project/database.h"

#include "base/file.h"
#include "base/json.h"
#include "base/text.h"
#include "base/winpath.h"
#include "project/vcxproj.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define MOST_GUESSES 32

/* Makes a path of a database absolute. Paths with a drive letter stay as they are: they
 * cannot be found on this machine, but they can be named. */
static const char *entry_path(Arena *arena, const char *base, const char *path)
{
    char *copy = arena_strdup(arena, path);
    bool is_windows = isalpha((unsigned char)base[0]) && base[1] == ':';

    if ((isalpha((unsigned char)copy[0]) && copy[1] == ':') || is_windows)
        for (char *s = copy; *s; s++)
            if (*s == '\\')
                *s = '/';
    if (isalpha((unsigned char)copy[0]) && copy[1] == ':')
        return copy;
    if (is_windows)
        return arena_printf(arena, "%s/%s", base, copy);
    return path_absolute(arena, base, copy);
}

static bool read_arguments(Arena *arena, Json list, Command *command, Err *err)
{
    if (!json_is(list, JSON_ARRAY))
        return json_err(list, err, "expected an array of strings");
    for (uint32_t i = 0; i < json_count(list); i++) {
        const char *word;

        if (!json_str(json_at(list, i), &word, err))
            return false;
        ARRAY_PUSH(arena, &command->words, word);
    }
    if (command->words.n)
        command->is_windows_text =
            flags_is_windows_text(command->words.v[0], command->directory);
    return true;
}

static bool read_command(Arena *arena, Json text, Command *command, Err *err)
{
    const char *line;
    Words guess = {0};

    if (!json_str(text, &line, err))
        return false;
    /* Windows quoting leaves the compiler's name whole in either kind of command. */
    words_split_windows(arena, line, &guess);
    command->is_windows_text =
        guess.n && flags_is_windows_text(guess.v[0], command->directory);
    if (command->is_windows_text)
        command->words = guess;
    else
        words_split_posix(arena, line, &command->words);
    return true;
}

/* What another machine called the folders here: found out once, from the first
 * entries. */
typedef struct {
    Arena *arena;
    const char *folder; /* of the database */
    Remote remote;
    uint32_t nguesses;
} Reading;

/* Directory and file as this machine has them, if it does. */
static void entry_localise(Reading *r, Command *command)
{
    const char *found;

    if (winpath_has_drive(command->file) && !r->remote.there &&
        r->nguesses++ < MOST_GUESSES)
        (void)remote_guess(r->arena, r->folder, command->directory, command->file,
                           &r->remote);
    command->remote = &r->remote;
    found = winpath_has_drive(command->file)
                ? remote_find(r->arena, &r->remote, command->file)
                : NULL;
    command->file = found ? found : command->file;
    found = winpath_has_drive(command->directory)
                ? remote_find(r->arena, &r->remote, command->directory)
                : NULL;
    command->directory = found ? found : command->directory;
}

static bool read_entry(Reading *r, Json item, Entry *out, Err *err)
{
    Arena *arena = r->arena;
    const char *folder = r->folder;
    Command command = {0};
    const char *file;
    const char *directory = folder;

    if (!json_is(item, JSON_OBJECT))
        return json_err(item, err, "expected an object");
    if (!json_absent(json_get(item, "directory")) &&
        !json_str(json_get(item, "directory"), &directory, err))
        return false;
    if (json_absent(json_get(item, "file")))
        return json_err(item, err, "an entry needs 'file'");
    if (!json_str(json_get(item, "file"), &file, err))
        return false;
    command.directory = entry_path(arena, folder, directory);
    command.file = entry_path(arena, command.directory, file);
    if (!json_absent(json_get(item, "arguments"))) {
        if (!read_arguments(arena, json_get(item, "arguments"), &command, err))
            return false;
    } else if (!json_absent(json_get(item, "command"))) {
        if (!read_command(arena, json_get(item, "command"), &command, err))
            return false;
    } else {
        return json_err(item, err, "an entry needs 'arguments' or 'command'");
    }
    entry_localise(r, &command);
    out->file = command.file;
    out->directory = command.directory;
    flags_clean(arena, &command, &out->flags, &out->is_cl);
    return true;
}

static int by_file(const void *a, const void *b)
{
    const Entry *left = a, *right = b;
    int order = strcmp(left->file, right->file);

    return order ? order
                 : (left->number > right->number) - (left->number < right->number);
}

uint32_t database_find(const Database *database, const char *file)
{
    uint32_t lo = 0, hi = database->entries.n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (strcmp(database->entries.v[mid].file, file) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static bool commands_read(Arena *arena, const char *path, Database *out, Err *err)
{
    Reading reading = {.arena = arena, .folder = path_dir(arena, path)};
    char *data;
    size_t len;
    Json root;

    if (!file_read(arena, path, &data, &len, err) ||
        !json_parse(arena, path, data, len, &root, err))
        return false;
    if (!json_is(root, JSON_ARRAY))
        return json_err(root, err, "expected an array of entries");
    for (uint32_t i = 0; i < json_count(root); i++) {
        Entry entry = {.number = i};

        if (!read_entry(&reading, json_at(root, i), &entry, err))
            return false;
        ARRAY_PUSH(arena, &out->entries, entry);
    }
    return true;
}

bool database_read(Arena *arena, const char *path, const char *configuration,
                   Database *out, Err *err)
{
    VcRequest request = {.configuration = configuration};
    bool ok;

    out->path = out->label = path;
    if (!path_is_vc(path))
        ok = commands_read(arena, path, out, err);
    else if (text_ends(path, "proj") || text_ends(path, "PROJ"))
        ok = vcxproj_read(arena, path, &request, out, err);
    else
        ok = solution_read(arena, path, configuration, out, err);
    if (ok && out->entries.n)
        qsort(out->entries.v, out->entries.n, sizeof *out->entries.v, by_file);
    return ok;
}

bool flags_file_read(Arena *arena, const char *path, Words *out, Err *err)
{
    char *data;
    size_t len;

    if (!file_read(arena, path, &data, &len, err))
        return false;
    for (char *line = data, *next; line; line = next) {
        size_t n;

        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        while (isspace((unsigned char)*line))
            line++;
        n = strlen(line);
        while (n && isspace((unsigned char)line[n - 1]))
            line[--n] = '\0';
        if (n)
            ARRAY_PUSH(arena, out, (const char *)line);
    }
    return true;
}
