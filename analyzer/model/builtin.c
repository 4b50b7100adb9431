/* The packs and the list of Windows names that are part of the program. The list is
 * sorted and is searched where it lies: no run asks for more than a few of its many
 * names. */
#include "model/inside.h"

#include "embed/embedded_packs.h"

#include <string.h>

/* Orders `name` and the line at `line`, which has `len` bytes, as strcmp does. */
static int line_order(const char *name, const char *line, size_t len)
{
    int order = strncmp(name, line, len);

    return order ? order : name[len] != '\0';
}

bool builtin_is_line(const Embedded *file, const char *name)
{
    size_t from = 0, to = file->len;

    while (from < to) {
        size_t line = from + (to - from) / 2;

        while (line > from && file->text[line - 1] != '\n')
            line--;
        size_t len = strcspn(file->text + line, "\n");
        int order = line_order(name, file->text + line, len);

        if (order == 0)
            return true;
        if (order < 0)
            to = line;
        else
            from = line + len + 1;
    }
    return false;
}

static bool is_pack(const Embedded *file)
{
    return text_ends(file->name, ".json") && strcmp(file->name, "schema.json") != 0;
}

const char **models_packs(Arena *arena)
{
    ARRAY(const char *) names = {0};

    for (const Embedded *file = embedded_packs; file->name; file++)
        if (is_pack(file))
            ARRAY_PUSH(arena, &names,
                       (const char *)arena_strndup(arena, file->name,
                                                   strlen(file->name) - strlen(".json")));
    ARRAY_PUSH(arena, &names, NULL);
    return names.v;
}

void models_untrack(Models *m, const char *pack)
{
    ARRAY_PUSH(m->arena, &m->untracked, pack);
}

static bool is_untracked(const Models *m, const char *file)
{
    for (uint32_t i = 0; i < m->untracked.n; i++)
        if (text_starts(file, m->untracked.v[i]) &&
            strcmp(file + strlen(m->untracked.v[i]), ".json") == 0)
            return true;
    return false;
}

bool models_read_builtin(Models *m, Err *err)
{
    bool ok = true;

    for (const Embedded *file = embedded_packs; file->name && ok; file++) {
        if (text_ends(file->name, ".txt"))
            m->windows = file;
        if (!is_pack(file))
            continue;
        m->is_untracking = is_untracked(m, file->name);
        ok = models_read(m, file->name, file->text, file->len, err);
        m->is_untracking = false;
    }
    return ok;
}
