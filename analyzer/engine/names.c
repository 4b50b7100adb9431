/* How a person writes a place or a callee, for messages. */
#include "engine/site.h"

#include <string.h>

static Name param_name(const Explorer *ex, int64_t which)
{
    for (uint32_t i = 1; i < ex->fn->locals.n; i++) {
        const Local *l = &ex->fn->locals.v[i];
        if (l->param == PARAM_ARG && l->index == (uint64_t)which)
            return l->name;
    }
    return NULL;
}

/* The name of the pointer whose object a place lies in: a parameter, or the place it was
 * loaded from. */
static bool print_root(const Explorer *ex, const State *s, Val root, Text *out,
                       bool *is_pointer);

static bool print_place(const Explorer *ex, const State *s, Val place, Text *out)
{
    const ValNode *n = val(ex->values, place);
    bool is_pointer = false;
    char index[32];

    switch (n->kind) {
    case VAL_FIELD:
        if (n->name[0] == '[') { /* a variable in a closure */
            text_printf(out, "%.*s", (int)strlen(n->name) - 2, n->name + 1);
            return true;
        }
        if (n->name[0] == '#' || strcmp(n->name, "cell") == 0)
            return print_place(ex, s, n->a, out);
        if (val(ex->values, n->a)->kind == VAL_INPUT &&
            val(ex->values, val(ex->values, n->a)->a)->kind == VAL_ROOT &&
            val(ex->values, val(ex->values, n->a)->a)->num == ROOT_THIS) {
            text_add(out, n->name);
            return true;
        }
        if (!print_root(ex, s, n->a, out, &is_pointer)) {
            /* in an object that nothing names yet */
            if (val(ex->values, n->a)->kind != VAL_HEAP)
                return false;
            text_add(out, n->name);
            return true;
        }
        text_add(out, is_pointer ? "->" : ".");
        text_add(out, n->name);
        return true;
    case VAL_BASE:
    case VAL_DERIVED:
        return print_place(ex, s, n->a, out);
    case VAL_ELEM:
        if (!print_root(ex, s, n->a, out, &is_pointer))
            return false;
        text_printf(out, "[%lld]", (long long)n->num);
        return true;
    case VAL_ANY:
        (void)index;
        if (!print_root(ex, s, n->a, out, &is_pointer))
            return false;
        text_add(out, "[...]");
        return true;
    default:
        if (!print_root(ex, s, place, out, &is_pointer))
            return false;
        if (is_pointer) { /* the object itself: "*p" */
            const char *copy = arena_strdup(ex->arena, text_str(out));
            out->len = 0;
            text_printf(out, "*%s", copy);
        }
        return true;
    }
}

/* The first local, or other named place, that holds the address `v`. */
static bool print_holder(const Explorer *ex, const State *s, Val v, Text *out)
{
    for (uint32_t i = 0; s != NULL && i < s->ncells; i++) {
        const ValNode *n = val(ex->values, s->cells[i].place);
        if (s->cells[i].value != v || n->kind != VAL_LOCAL ||
            ex->fn->locals.v[n->a].name == NULL)
            continue;
        text_add(out, ex->fn->locals.v[n->a].name);
        return true;
    }
    return false;
}

static bool print_root(const Explorer *ex, const State *s, Val root, Text *out,
                       bool *is_pointer)
{
    const ValNode *n = val(ex->values, root);
    Name name;

    switch (n->kind) {
    case VAL_LOCAL:
        name = ex->fn->locals.v[n->a].name;
        text_add(out, name != NULL ? name : "");
        return name != NULL;
    case VAL_GLOBAL:
        if (n->num == 0)
            return false;
        text_add(out, ex->program->globals.v[n->num].name);
        return true;
    case VAL_INPUT:
        *is_pointer = true;
        if (val(ex->values, n->a)->kind != VAL_ROOT)
            return print_place(ex, s, n->a, out);
        name = val(ex->values, n->a)->num >= 0
                   ? param_name(ex, val(ex->values, n->a)->num)
                   : NULL;
        text_add(out, name != NULL ? name : "");
        return name != NULL;
    case VAL_HEAP:
    case VAL_SITE:
    case VAL_JOIN:
        *is_pointer = true;
        return print_holder(ex, s, root, out);
    case VAL_FIELD:
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY:
        return print_place(ex, s, root, out);
    default:
        return false;
    }
}

Name place_text(Explorer *ex, const State *s, Val place)
{
    Text out = text_in(ex->arena);

    if (place == 0 || val(ex->values, place)->kind == VAL_CHOICE ||
        !print_place(ex, s, place, &out) || out.len == 0)
        return NULL;
    return names_add(ex->names, text_str(&out));
}

/* The last word of a callee's expression: "tbl->QuerySecurityContextToken" is called by
 * its last name. */
Name site_text(const Explorer *ex, const Ins *ins, const Decl *decl)
{
    const char *text = ins->text != NULL ? ins->text : decl != NULL ? decl->text : NULL;

    if (text == NULL && decl != NULL)
        text = decl->name;
    return text != NULL ? names_add(ex->names, text)
                        : names_add(ex->names, "a function pointer");
}
