/* The words for what is not followed. See reason.h. */
#include "engine/reason.h"

#include "base/text.h"

#include <string.h>

bool reason_is_limit(Name why)
{
    static const char *const limits[] = {
        WHY_PATHS,   WHY_MERGED,  WHY_CROWDED, WHY_COPIED,     WHY_ARITHMETIC,
        WHY_ELEMENT, WHY_DELETER, WHY_STATUS,  WHY_INCOMPLETE, WHY_OUTCOME};

    for (size_t i = 0; why != NULL && i < sizeof limits / sizeof *limits; i++)
        if (text_starts(why, limits[i]))
            return true;
    return false;
}

Name reason_in(Names *names, Name why, const char *function)
{
    if (!reason_is_limit(why) || function == NULL || strstr(why, " in '") != NULL)
        return why;
    Arena *scratch = arena_new("reason");
    Name told = names_add(names, arena_printf(scratch, "%s in '%s'", why, function));
    arena_free(scratch);
    return told;
}
