/* Reads the text form; print.c describes it.
 *
 * Parts of a line that are optional may come in any order, each at most once: a part is
 * refused if what it sets is not zero any more. For people who write tests, a place may
 * also be written "@10:5", which adds a location of file 1. Bodies are read by
 * parse_fn.c.
 */
#include "parse.h"

#include <string.h>

bool parse_repeated(Scan *s, bool is_set)
{
    return !is_set || scan_fail(s, "given twice");
}

bool parse_flags(Scan *s, const FlagWord *words, void *object)
{
    for (; words->text; words++) {
        bool *flag = (bool *)((char *)object + words->offset);

        if (scan_word(s, words->text)) {
            parse_repeated(s, *flag);
            *flag = true;
            return true;
        }
    }
    return false;
}

bool parse_index(Scan *s, const char *sigil, uint32_t *index)
{
    uint32_t value;

    if (!scan_index(s, sigil, &value))
        return false;
    parse_repeated(s, *index != 0);
    *index = value;
    return true;
}

bool parse_keyed_index(Scan *s, const char *key, const char *sigil, uint32_t *index)
{
    if (!scan_word(s, key))
        return false;
    parse_repeated(s, *index != 0);
    expect_index(s, sigil, index);
    return true;
}

bool parse_keyed_u32(Scan *s, const char *key, uint32_t *number)
{
    if (!scan_word(s, key))
        return false;
    parse_repeated(s, *number != 0);
    expect_u32(s, number);
    return true;
}

bool parse_keyed_name(Scan *s, const char *key, Name *text)
{
    if (!scan_word(s, key))
        return false;
    parse_repeated(s, *text != NULL);
    expect_name(s, text);
    return true;
}

bool parse_loc(Parse *p, uint32_t *loc)
{
    Scan *s = &p->scan;
    Loc place = {.file = 1};
    uint32_t value;

    if (!scan_index(s, "@", &value))
        return false;
    parse_repeated(s, *loc != 0);
    *loc = value;
    if (scan_char(s, ':')) {
        expect_u32(s, &place.col);
        place.line = place.end_line = value;
        place.end_col = place.col + 1;
        *loc = unit_add_loc(p->u, place);
    }
    return true;
}

bool parse_number(Scan *s, uint32_t next)
{
    uint32_t index;

    if (!expect_u32(s, &index))
        return false;
    return index == next || err_at(s->err, s->file, s->line, 0,
                                   "index %u is out of order, expected %u", index, next);
}

bool parse_word_of(Scan *s, const char *const *words, uint32_t n, uint32_t *index)
{
    for (uint32_t i = 0; i < n; i++)
        if (scan_word(s, words[i])) {
            *index = i;
            return true;
        }
    return scan_fail(s, "unknown word");
}

bool parse_going(Scan *s)
{
    return !s->err->is_set && !scan_at_end(s);
}

static void parse_unknown(Scan *s)
{
    scan_fail(s, "unexpected text");
}

/* names */

typedef struct {
    Name key, name, text;
    bool has_name, has_text;
} NameSet;

static bool parse_name_part(Scan *s, NameSet *names)
{
    if (scan_word(s, "name")) {
        parse_repeated(s, names->has_name);
        names->has_name = true;
        expect_name(s, &names->name);
        return true;
    }
    if (scan_word(s, "text")) {
        parse_repeated(s, names->has_text);
        names->has_text = true;
        expect_name(s, &names->text);
        return true;
    }
    return false;
}

static void complete_names(NameSet *names)
{
    if (!names->has_name)
        names->name = names->key;
    if (!names->has_text)
        names->text = names->name;
}

/* tables */

static void parse_file(Parse *p)
{
    SourceFile file = {0};

    expect_name(&p->scan, &file.path);
    while (parse_going(&p->scan))
        if (!parse_flags(&p->scan, words_file, &file))
            parse_unknown(&p->scan);
    ARRAY_PUSH(p->u->arena, &p->u->files, file);
}

static void parse_loc_entry(Parse *p)
{
    Scan *s = &p->scan;
    Loc loc = {0};

    parse_index(s, "f", &loc.file);
    if (expect_u32(s, &loc.line) && expect_char(s, ':'))
        expect_u32(s, &loc.col);
    if (scan_char(s, '-') && expect_u32(s, &loc.end_line) && expect_char(s, ':'))
        expect_u32(s, &loc.end_col);
    if (scan_word(s, "wide") && expect_u32(s, &loc.wide))
        expect_u32(s, &loc.end_wide);
    if (scan_word(s, "macro"))
        expect_index(s, "@", &loc.macro);
    ARRAY_PUSH(p->u->arena, &p->u->locs, loc);
}

static bool parse_bits(Scan *s, Type *type)
{
    uint32_t bits = type->bits;

    if (parse_index(s, "s", &bits))
        type->is_signed = true;
    else if (!parse_index(s, "u", &bits))
        return false;
    type->bits = bits;
    return true;
}

static bool parse_count(Scan *s, Type *type)
{
    uint64_t count;

    if (!scan_mark(s, "x"))
        return false;
    parse_repeated(s, type->count != 0);
    if (!scan_u64(s, &count))
        return scan_fail(s, "expected the number of elements");
    type->count = count;
    return true;
}

static void parse_type(Parse *p)
{
    Scan *s = &p->scan;
    Type type = {0};
    uint32_t kind = 0;

    parse_word_of(s, words_type, NTYPE_WORDS, &kind);
    type.kind = (TypeKind)kind;
    while (parse_going(s)) {
        if (parse_keyed_name(s, "alias", &type.alias) ||
            parse_keyed_name(s, "next", &type.next_alias) || parse_bits(s, &type) ||
            parse_index(s, "t", &type.to) || parse_index(s, "r", &type.record) ||
            parse_count(s, &type) || parse_flags(s, words_type_flags, &type))
            continue;
        if (scan_word(s, "s0"))
            type.is_signed = true;
        else
            parse_unknown(s);
    }
    ARRAY_PUSH(p->u->arena, &p->u->types, type);
}

static TemplateArg parse_template_arg(Scan *s)
{
    TemplateArg arg = {0};

    parse_index(s, "t", &arg.type);
    parse_index(s, "d", &arg.decl);
    return arg;
}

static Field parse_field(Parse *p)
{
    Scan *s = &p->scan;
    Field field = {0};

    expect_name(s, &field.name);
    while (parse_going(s))
        if (!parse_flags(s, words_field, &field) && !parse_index(s, "t", &field.type) &&
            !parse_loc(p, &field.loc))
            parse_unknown(s);
    return field;
}

static Method parse_method(Parse *p)
{
    Scan *s = &p->scan;
    Method method = {0};
    uint32_t decl;

    expect_index(s, "d", &method.decl);
    if (scan_word(s, "overrides"))
        while (scan_index(s, "d", &decl))
            ARRAY_PUSH(p->u->arena, &method.overrides, decl);
    return method;
}

/* A line below a record; false: it is none. */
static bool parse_record_part(Parse *p, Record *r)
{
    Arena *arena = p->u->arena;
    Scan *s = &p->scan;

    if (scan_word(s, "base")) {
        Base base = {0};

        expect_index(s, "r", &base.record);
        base.is_virtual = scan_word(s, "virtual");
        ARRAY_PUSH(arena, &r->bases, base);
    } else if (scan_word(s, "field")) {
        ARRAY_PUSH(arena, &r->fields, parse_field(p));
    } else if (scan_word(s, "method")) {
        ARRAY_PUSH(arena, &r->methods, parse_method(p));
    } else if (scan_word(s, "friend")) {
        uint32_t decl = 0;

        expect_index(s, "d", &decl);
        ARRAY_PUSH(arena, &r->friends, decl);
    } else if (scan_word(s, "arg")) {
        ARRAY_PUSH(arena, &r->args, parse_template_arg(s));
    } else {
        return false;
    }
    return true;
}

static void parse_record(Parse *p)
{
    Scan *s = &p->scan;
    Record r = {0};
    NameSet names = {0};

    expect_name(s, &names.key);
    while (parse_going(s))
        if (!parse_name_part(s, &names) && !parse_flags(s, words_record, &r) &&
            !parse_keyed_index(s, "dtor", "d", &r.destructor) && !parse_loc(p, &r.loc))
            parse_unknown(s);
    complete_names(&names);
    r.key = names.key;
    r.name = names.name;
    r.text = names.text;
    while (!s->err->is_set && scan_end_line(s) && parse_record_part(p, &r))
        ;
    unit_add_record(p->u, r);
}

static Param parse_param(Parse *p)
{
    Scan *s = &p->scan;
    Param param = {0};

    expect_name(s, &param.name);
    while (parse_going(s)) {
        Name attr = NULL;

        if (parse_keyed_name(s, "attr", &attr))
            ARRAY_PUSH(p->u->arena, &param.attrs, attr);
        else if (!parse_index(s, "t", &param.type))
            parse_unknown(s);
    }
    return param;
}

static bool parse_decl_part(Parse *p, Decl *d)
{
    Arena *arena = p->u->arena;
    Scan *s = &p->scan;
    Name attr = NULL;

    if (scan_word(s, "param"))
        ARRAY_PUSH(arena, &d->params, parse_param(p));
    else if (parse_keyed_name(s, "attr", &attr))
        ARRAY_PUSH(arena, &d->attrs, attr);
    else if (scan_word(s, "arg"))
        ARRAY_PUSH(arena, &d->args, parse_template_arg(s));
    else
        return false;
    return true;
}

static void parse_decl(Parse *p)
{
    Scan *s = &p->scan;
    Decl d = {0};
    NameSet names = {0};
    uint32_t kind = 0;

    parse_word_of(s, words_decl, NDECL_WORDS, &kind);
    d.kind = (DeclKind)kind;
    expect_name(s, &names.key);
    while (parse_going(s))
        if (!parse_name_part(s, &names) && !parse_flags(s, words_decl_flags, &d) &&
            !parse_index(s, "t", &d.result) && !parse_index(s, "r", &d.record) &&
            !parse_loc(p, &d.loc))
            parse_unknown(s);
    complete_names(&names);
    d.key = names.key;
    d.name = names.name;
    d.text = names.text;
    while (!s->err->is_set && scan_end_line(s) && parse_decl_part(p, &d))
        ;
    unit_add_decl(p->u, d);
}

static void parse_global(Parse *p)
{
    Scan *s = &p->scan;
    Global g = {0};
    NameSet names = {0};

    expect_name(s, &names.key);
    while (parse_going(s)) {
        if (parse_name_part(s, &names) || parse_flags(s, words_global, &g) ||
            parse_index(s, "t", &g.type) ||
            parse_keyed_index(s, "owner", "r", &g.owner) || parse_loc(p, &g.loc))
            continue;
        if (scan_word(s, "value") && parse_repeated(s, g.has_value))
            g.has_value = expect_i64(s, &g.value);
        else
            parse_unknown(s);
    }
    complete_names(&names);
    g.key = names.key;
    g.name = names.name;
    unit_add_global(p->u, g);
}

static void parse_string(Parse *p)
{
    Name text;

    expect_name(&p->scan, &text);
    ARRAY_PUSH(p->u->arena, &p->u->strings, text);
}

/* lists and the whole */

static void parse_diag(Parse *p)
{
    Scan *s = &p->scan;
    Diag diag = {.is_error = scan_word(s, "error")};

    expect_name(s, &diag.message);
    while (parse_going(s))
        if (!parse_loc(p, &diag.loc) && !parse_keyed_u32(s, "fn", &diag.fn) &&
            !parse_keyed_name(s, "missing", &diag.missing))
            parse_unknown(s);
    ARRAY_PUSH(p->u->arena, &p->u->diags, diag);
}

static void parse_note(Parse *p)
{
    Note note = {0};

    expect_name(&p->scan, &note.text);
    parse_loc(p, &note.loc);
    ARRAY_PUSH(p->u->arena, &p->u->notes, note);
}

static void parse_tally(Parse *p)
{
    Tally tally = {0};

    if (expect_name(&p->scan, &tally.word))
        expect_u32(&p->scan, &tally.n);
    ARRAY_PUSH(p->u->arena, &p->u->havocs, tally);
}

typedef struct {
    const char *word;
    void (*parse)(Parse *p);
    size_t count; /* offset in Unit of the number of entries; 0: entries have no index */
    bool has_parts; /* takes further lines and ends the last one itself */
} Entry;

static const Entry entries[] = {
    {"file", parse_file, offsetof(Unit, files.n), false},
    {"loc", parse_loc_entry, offsetof(Unit, locs.n), false},
    {"type", parse_type, offsetof(Unit, types.n), false},
    {"record", parse_record, offsetof(Unit, records.n), true},
    {"decl", parse_decl, offsetof(Unit, decls.n), true},
    {"global", parse_global, offsetof(Unit, globals.n), false},
    {"string", parse_string, offsetof(Unit, strings.n), false},
    {"fn", parse_fn, offsetof(Unit, fns.n), true},
    {"diag", parse_diag, 0, false},
    {"note", parse_note, 0, false},
    {"tally", parse_tally, 0, false},
};

static bool parse_entry(Parse *p)
{
    Scan *s = &p->scan;

    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        const Entry *e = &entries[i];

        if (!scan_word(s, e->word))
            continue;
        if (e->count &&
            !parse_number(
                s, *(const uint32_t *)(const void *)((const char *)p->u + e->count)))
            return false;
        e->parse(p);
        return !s->err->is_set && (e->has_parts || scan_end_line(s));
    }
    return scan_fail(s, "expected an entry such as 'type' or 'fn', or 'end'");
}

static bool parse_head(Parse *p)
{
    Scan *s = &p->scan;
    Unit *u = p->u;
    uint32_t version = 0;

    if (scan_at_end(s))
        scan_end_line(s);
    if (!scan_word(s, "hlir") || !scan_u32(s, &version))
        return scan_fail(s, "this is no IR: expected 'hlir' and a version");
    if (version != IR_VERSION)
        return err_at(s->err, s->file, s->line, 0,
                      "IR of version %u, but this program reads version %d", version,
                      IR_VERSION);
    if (!scan_end_line(s))
        return false;
    if (!scan_word(s, "unit"))
        return scan_fail(s, "expected 'unit'");
    expect_name(s, &u->path);
    while (parse_going(s)) {
        if (scan_word(s, "cpp"))
            u->is_cpp = true;
        else if (!parse_keyed_name(s, "headers", &u->headers) &&
                 !parse_keyed_u32(s, "statements", &u->nstatements))
            parse_unknown(s);
    }
    return !s->err->is_set && scan_end_line(s);
}

Unit *unit_parse(Arena *arena, Names *names, const char *file, const char *text,
                 size_t len, Err *err)
{
    Parse p = {.u = unit_new(arena, names),
               .scan = {.names = names,
                        .file = file,
                        .at = text,
                        .end = text + len,
                        .line_start = text,
                        .line = 1,
                        .buffer = text_in(arena),
                        .err = err}};

    if (!parse_head(&p))
        return NULL;
    while (!scan_word(&p.scan, "end"))
        if (!parse_entry(&p))
            return NULL;
    if (!scan_end_line(&p.scan))
        return NULL;
    if (p.scan.at != p.scan.end) {
        scan_fail(&p.scan, "unexpected text behind 'end'");
        return NULL;
    }
    if (unit_check(p.u, err))
        return p.u;
    if (!err->file)
        err->file = arena_strdup(err->arena, file);
    return NULL;
}
