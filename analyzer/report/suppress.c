/* Comments are collected once for each place, however many units include it, and sorted;
 * then ends are matched with beginnings. Whether a comment suppresses nothing is known
 * only if what it covers was analysed: code of another configuration of the preprocessor
 * and functions with errors leave it open, and nothing is said.
 */
#include "report/suppress.h"

#include "base/text.h"
#include "report/source.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef enum { COVERS_LINE, COVERS_NEXT, COVERS_FROM, COVERS_TO, COVERS_NOTHING } Covers;

/* One word of a list. */
typedef struct {
    const char *glob;
    bool takes_away;
    bool is_used;
} Item;

typedef struct {
    Place place;
    const char *text; /* from NOLINT on */
    Covers covers;
    uint32_t first, last; /* lines; first > last: none */
    const char *list;     /* as written, or NULL: all rules */
    ARRAY(Item) items;
    Name reason;
    bool is_analysed; /* some code that was analysed stands on these lines */
    bool is_open;     /* code there was analysed in part only */
} Comment;

struct Suppress {
    Arena *arena;
    Names *names;
    const Rule *const *rules;
    ARRAY(Comment) comments;
    ARRAY(const Unit *) units;
    bool is_ready;
};

/* reading a comment */

static Covers read_word(const char **at)
{
    static const struct {
        const char *word;
        Covers covers;
    } words[] = {{"", COVERS_LINE},
                 {"NEXTLINE", COVERS_NEXT},
                 {"BEGIN", COVERS_FROM},
                 {"END", COVERS_TO}};
    const char *word = *at + strlen("NOLINT");
    size_t len = 0;

    while (isalnum((unsigned char)word[len]) || word[len] == '_')
        len++;
    *at = word + len;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i].word) == len && strncmp(word, words[i].word, len) == 0)
            return words[i].covers;
    return COVERS_NOTHING;
}

static void read_items(Suppress *s, Comment *c)
{
    for (const char *at = c->list + strspn(c->list, ", \t"); *at;) {
        size_t len = strcspn(at, ", \t");
        const char *word = arena_strndup(s->arena, at, len);
        bool takes_away = word[0] == '-';

        at += len;
        at += strspn(at, ", \t");
        ARRAY_PUSH(s->arena, &c->items,
                   ((Item){.glob = word + takes_away, .takes_away = takes_away}));
    }
}

/* "(HL201): they are closed by the service" */
static void read_list(Suppress *s, Comment *c, const char *at)
{
    if (*at == '(') {
        size_t len = strcspn(at + 1, ")");

        c->list = arena_strndup(s->arena, at + 1, len);
        read_items(s, c);
        at += len + 1;
        at += *at == ')';
    }
    at += strspn(at, " \t:-,;");
    c->reason = names_add(s->names, at);
}

static void add_comment(Suppress *s, const Unit *unit, const Note *note)
{
    const Loc *loc = &unit->locs.v[note->loc];
    Comment c = {.text = note->text};
    const char *at = note->text;

    if (!note->loc || !text_starts(at, "NOLINT"))
        return;
    c.covers = read_word(&at);
    if (c.covers == COVERS_NOTHING)
        return;
    c.place = (Place){.path = unit->files.v[loc->file].path,
                      .line = loc->line,
                      .col = loc->col,
                      .end_line = loc->line,
                      .end_col = loc->col + (uint32_t)(at - note->text),
                      .wide = loc->wide,
                      .end_wide = loc->wide};
    c.first = loc->line + (c.covers == COVERS_NEXT);
    c.last = c.first;
    read_list(s, &c, at);
    ARRAY_PUSH(s->arena, &s->comments, c);
}

Suppress *suppress_new(Arena *arena, Names *names, const Rule *const *rules)
{
    Suppress *s = ARENA_NEW(arena, Suppress);

    s->arena = arena;
    s->names = names;
    s->rules = rules;
    return s;
}

void suppress_add(Suppress *s, const Unit *unit)
{
    for (uint32_t i = 0; i < unit->notes.n; i++)
        add_comment(s, unit, &unit->notes.v[i]);
    ARRAY_PUSH(s->arena, &s->units, unit);
}

/* order */

static int by_place(const void *a, const void *b)
{
    const Place *x = &((const Comment *)a)->place, *y = &((const Comment *)b)->place;
    int order = strcmp(x->path, y->path);

    if (order == 0)
        order = (x->line > y->line) - (x->line < y->line);
    return order ? order : (x->col > y->col) - (x->col < y->col);
}

static bool has_same_list(const Comment *a, const Comment *b)
{
    return (!a->list && !b->list) ||
           (a->list && b->list && strcmp(a->list, b->list) == 0);
}

/* The comment at `end` closes the last beginning above it that has its list and is still
 * open. */
static void match_end(Suppress *s, uint32_t end)
{
    Comment *to = &s->comments.v[end];

    for (uint32_t i = end; i-- > 0;) {
        Comment *from = &s->comments.v[i];

        if (from->place.path != to->place.path)
            break;
        if (from->covers == COVERS_FROM && from->last == 0 && has_same_list(from, to)) {
            from->last = to->place.line;
            return;
        }
    }
}

static void match_regions(Suppress *s)
{
    for (uint32_t i = 0; i < s->comments.n; i++)
        if (s->comments.v[i].covers == COVERS_FROM ||
            s->comments.v[i].covers == COVERS_TO)
            s->comments.v[i].last = 0;
    for (uint32_t i = 0; i < s->comments.n; i++)
        if (s->comments.v[i].covers == COVERS_TO)
            match_end(s, i);
}

static void prepare(Suppress *s)
{
    uint32_t n = 0;

    if (s->is_ready)
        return;
    s->is_ready = true;
    if (s->comments.n)
        qsort(s->comments.v, s->comments.n, sizeof *s->comments.v, by_place);
    for (uint32_t i = 0; i < s->comments.n; i++)
        if (n == 0 || by_place(&s->comments.v[n - 1], &s->comments.v[i]) != 0)
            s->comments.v[n++] = s->comments.v[i];
    s->comments.n = n;
    match_regions(s);
}

/* findings */

static bool is_named(const Item *item, const Rule *rule)
{
    return text_glob(item->glob, rule->id) || text_glob(item->glob, rule->name);
}

/* Whether the comment speaks of a rule; words that name it count as used, the last one
 * decides. */
static bool suppresses(Comment *c, const Rule *rule)
{
    bool result = !c->list;

    for (uint32_t i = 0; i < c->items.n; i++) {
        Item *item = &c->items.v[i];

        if (!is_named(item, rule))
            continue;
        item->is_used = true;
        result = !item->takes_away;
    }
    return result;
}

Name suppress_reason(Suppress *s, const Finding *f)
{
    uint32_t end = f->place.end_line > f->place.line ? f->place.end_line : f->place.line;
    Name reason = NULL;

    prepare(s);
    for (uint32_t i = 0; i < s->comments.n; i++) {
        Comment *c = &s->comments.v[i];

        if (c->place.path != f->place.path || c->first > end || c->last < f->place.line ||
            c->covers == COVERS_TO || !suppresses(c, f->rule))
            continue;
        if (!reason || !*reason)
            reason = c->reason;
    }
    return reason;
}

/* what suppresses nothing */

/* Number of a file in a unit, 0: the unit does not have it. */
static uint32_t file_of(const Unit *unit, Name path)
{
    for (uint32_t i = 1; i < unit->files.n; i++)
        if (unit->files.v[i].path == path)
            return i;
    return 0;
}

static bool is_comment_loc(const Unit *unit, uint32_t loc)
{
    for (uint32_t i = 0; i < unit->notes.n; i++)
        if (unit->notes.v[i].loc == loc)
            return true;
    return false;
}

static void look_at(Comment *c, const Unit *unit)
{
    uint32_t file = file_of(unit, c->place.path);

    if (!file)
        return;
    for (uint32_t i = 1; i < unit->locs.n && !c->is_analysed; i++) {
        const Loc *loc = &unit->locs.v[i];

        c->is_analysed = loc->file == file && loc->line >= c->first &&
                         loc->line <= c->last && !is_comment_loc(unit, i);
    }
    for (uint32_t i = 0; i < unit->fns.n && !c->is_open; i++) {
        const Fn *fn = &unit->fns.v[i];
        const Loc *from = &unit->locs.v[fn->loc], *to = &unit->locs.v[fn->end_loc];

        c->is_open = fn->is_partial && from->file == file && from->line <= c->last &&
                     to->line >= c->first;
    }
}

/* Nothing but a comment stands on the line: no code of any configuration. */
static bool is_bare(Sources *sources, const Comment *c)
{
    size_t len;
    const char *line =
        source_line(source_get(sources, c->place.path), c->place.line, &len);

    while (line && len && isspace((unsigned char)*line)) {
        line++;
        len--;
    }
    return line && len >= 2 &&
           (line[0] == '*' || (line[0] == '/' && (line[1] == '/' || line[1] == '*')));
}

static bool is_judged(Suppress *s, Sources *sources, Comment *c)
{
    if (c->covers == COVERS_TO || !c->list)
        return false;
    if (c->first > c->last)
        return true; /* a beginning without an end */
    for (uint32_t i = 0; i < s->units.n; i++)
        look_at(c, s->units.v[i]);
    if (c->is_open)
        return false;
    return c->is_analysed || (c->covers == COVERS_LINE && is_bare(sources, c));
}

/* Whether the word names a rule of ours that is on; `*` alone speaks to every tool. */
static bool is_ours(const Suppress *s, const Comment *c, const Item *item,
                    const SuppressScope *scope)
{
    if (item->takes_away || strspn(item->glob, "*?") == strlen(item->glob))
        return false;
    for (uint32_t i = 0; s->rules[i]; i++)
        if (is_named(item, s->rules[i]) &&
            scope->is_on(scope->context, c->place.path, s->rules[i]))
            return true;
    return false;
}

/* "HL999": an id that looks like ours and is none. */
static bool is_unknown_id(const Suppress *s, const Item *item)
{
    const char *digits = item->glob + 2;

    if (!text_starts(item->glob, "HL") || !*digits ||
        strspn(digits, "0123456789") != strlen(digits))
        return false;
    for (uint32_t i = 0; s->rules[i]; i++)
        if (is_named(item, s->rules[i]))
            return false;
    return true;
}

static bool has_word_for(const Comment *c, const Rule *rule)
{
    for (uint32_t i = 0; i < c->items.n; i++)
        if (is_named(&c->items.v[i], rule))
            return true;
    return false;
}

static void add_finding(Suppress *s, const Comment *c, const Rule *rule,
                        const char *message, Findings *out)
{
    ARRAY_PUSH(s->arena, out,
               ((Finding){.rule = rule,
                          .level = rule->level,
                          .place = c->place,
                          .message = names_add(s->names, message),
                          .unit = c->place.path}));
}

static void add_unused(Suppress *s, Sources *sources, Comment *c, const Rule *rule,
                       const SuppressScope *scope, Findings *out)
{
    Text names = text_in(s->arena);
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->items.n; i++) {
        const Item *item = &c->items.v[i];

        if (!item->is_used && is_ours(s, c, item, scope))
            text_printf(&names, "%s'%s'", n++ ? ", " : "", item->glob);
    }
    if (n == 0 || !is_judged(s, sources, c))
        return;
    add_finding(s, c, rule,
                arena_printf(s->arena, "%s %s nothing here%s.", text_str(&names),
                             n == 1 ? "suppresses" : "suppress",
                             c->first > c->last
                                 ? ": no 'NOLINTEND' with the same list follows"
                                 : ""),
                out);
}

void suppress_unused(Suppress *s, const Rule *unused, const SuppressScope *scope,
                     Findings *out)
{
    Sources *sources = sources_new(s->arena);

    prepare(s);
    for (uint32_t i = 0; i < s->comments.n; i++) {
        Comment *c = &s->comments.v[i];

        if (!scope->is_on(scope->context, c->place.path, unused) ||
            has_word_for(c, unused))
            continue;
        for (uint32_t k = 0; k < c->items.n; k++)
            if (is_unknown_id(s, &c->items.v[k]))
                add_finding(s, c, unused,
                            arena_printf(s->arena, "There is no rule '%s' to suppress.",
                                         c->items.v[k].glob),
                            out);
        add_unused(s, sources, c, unused, scope, out);
    }
}
