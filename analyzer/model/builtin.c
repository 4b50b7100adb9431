/* The packs and the list of Windows names that are part of the program. */
#include "model/inside.h"

#include "embed/embedded_packs.h"

#include <string.h>

/* One name a line; '#' begins a comment line. */
static void read_windows_names(Models *m, const char *text)
{
    while (*text) {
        size_t len = strcspn(text, "\n");
        if (len && *text != '#') {
            Name name = names_add_n(m->names, text, len);
            table_add(m->arena, &m->windows, name, m, false);
        }
        text += len + (text[len] == '\n');
    }
}

bool models_read_builtin(Models *m, Err *err)
{
    for (const Embedded *file = embedded_packs; file->name; file++) {
        if (text_ends(file->name, ".txt"))
            read_windows_names(m, file->text);
        else if (strcmp(file->name, "schema.json") &&
                 !models_read(m, file->name, file->text, file->len, err))
            return false;
    }
    return true;
}
