/* Reads a pack: families, result kinds, literals, functions, classes. What one entry says
 * of another by name (a family, a base, a kind of result) is checked by models_finish,
 * since it may stand in a pack that is read later.
 */
#include "model/read.h"

#include <stdlib.h>
#include <string.h>

/* The keys of each kind of object; schema.json has the same. */
static const char *const family_keys[] = {"noun",     "releases",    "accepts", "claims",
                                          "replaces", "kept_unused", NULL};
static const char *const result_keys[] = {
    "range", "success", "sets_error", "succeeds_with", "types", "replaces", NULL};
static const char *const literal_keys[] = {"function", "ambiguous", NULL};
static const char *const function_keys[] = {
    "also",         "fields",     "pointers",      "replaces", "doc",
    "returns",      "sets_error", "noreturn",      "pure",     "zero_iff_zero",
    "same_as_arg0", "sets_out",   "after_failure", "does",     NULL};
static const char *const method_keys[] = {
    "also",     "doc",      "returns",       "sets_error",
    "noreturn", "pure",     "zero_iff_zero", "same_as_arg0",
    "getter",   "sets_out", "after_failure", "does",
    NULL};
static const char *const class_keys[] = {"also",    "base",     "interface", "long_lived",
                                         "deleter", "empty",    "shared",    "doc",
                                         "methods", "replaces", NULL};
static const char *const deleter_keys[] = {"family", "arg", NULL};
static const char *const pack_keys[] = {"$schema",   "about",   "doc",
                                        "families",  "results", "literals",
                                        "functions", "classes", NULL};

const char *const *read_keys(const char *object)
{
    static const struct {
        const char *object;
        const char *const *keys;
    } all[] = {{"family", family_keys},   {"result", result_keys},
               {"literal", literal_keys}, {"function", function_keys},
               {"method", method_keys},   {"class", class_keys},
               {"deleter", deleter_keys}, {"pack", pack_keys}};

    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!strcmp(all[i].object, object))
            return all[i].keys;
    return NULL;
}

/* values */

bool read_name(Reader *r, Json j, Name *out)
{
    const char *text;

    if (json_absent(j))
        return true;
    if (!json_str(j, &text, r->err))
        return false;
    if (!*text)
        return json_err(j, r->err, "empty name");
    *out = names_add(r->m->names, text);
    return true;
}

bool read_names(Reader *r, Json array, Name **out, uint32_t *n)
{
    if (json_absent(array))
        return true;
    if (!json_is(array, JSON_ARRAY))
        return json_err(array, r->err, "expected an array of names");
    *n = json_count(array);
    *out = ARENA_NEW_N(r->arena, Name, *n);
    for (uint32_t i = 0; i < *n; i++)
        if (!read_name(r, json_at(array, i), &(*out)[i]))
            return false;
    return true;
}

bool read_flag(Reader *r, Json j, bool *out)
{
    return json_absent(j) || json_bool(j, out, r->err);
}

bool read_index(Reader *r, Json j, uint32_t *out)
{
    int64_t n = 0;

    if (json_absent(j))
        return true;
    if (!json_int(j, &n, r->err))
        return false;
    if (n < 0 || n > 99)
        return json_err(j, r->err, "expected a number from 0 to 99");
    *out = (uint32_t)n;
    return true;
}

bool read_slot(Reader *r, Json j, Slot *out)
{
    int64_t number;
    const char *text, *wrong;

    if (json_absent(j))
        return true;
    if (json_is(j, JSON_NUMBER)) {
        if (!json_int(j, &number, r->err))
            return false;
        *out = (Slot){.base = SLOT_NUMBER, .number = number};
        return true;
    }
    if (!json_str(j, &text, r->err))
        return false;
    wrong = slot_parse(r->arena, r->m->names, text, out);
    return wrong ? json_err(j, r->err, "%s", wrong) : true;
}

bool read_slots(Reader *r, Json array, Slot **out, uint32_t *n)
{
    if (json_absent(array))
        return true;
    if (!json_is(array, JSON_ARRAY))
        return json_err(array, r->err, "expected an array of slots");
    *n = json_count(array);
    *out = ARENA_NEW_N(r->arena, Slot, *n);
    for (uint32_t i = 0; i < *n; i++)
        if (!read_slot(r, json_at(array, i), &(*out)[i]))
            return false;
    return true;
}

static bool read_interval_item(Reader *r, Json j, Intervals *out)
{
    Intervals more = {0};
    const char *text, *wrong;
    int64_t number;

    if (json_is(j, JSON_NUMBER)) {
        if (!json_int(j, &number, r->err))
            return false;
        return intervals_add(r->arena, out, (Interval){number, number}) ||
               json_err(j, r->err, "%lld stands there already", (long long)number);
    }
    if (!json_str(j, &text, r->err))
        return false;
    wrong = intervals_parse(r->arena, text, &more);
    if (wrong)
        return json_err(j, r->err, "%s", wrong);
    for (uint32_t i = 0; i < more.n; i++)
        if (!intervals_add(r->arena, out, more.v[i]))
            return json_err(j, r->err, "'%s' overlaps what stands before it", text);
    return true;
}

bool read_intervals(Reader *r, Json j, Intervals *out)
{
    if (json_absent(j))
        return true;
    if (!json_is(j, JSON_ARRAY))
        return read_interval_item(r, j, out);
    if (!json_count(j))
        return json_err(j, r->err, "an empty set can never hold");
    for (uint32_t i = 0; i < json_count(j); i++)
        if (!read_interval_item(r, json_at(j, i), out))
            return false;
    return true;
}

bool read_choice(Reader *r, Json j, const char *const *words, uint32_t *out)
{
    const char *text, *near;
    uint32_t n = 0;

    if (json_absent(j))
        return true;
    if (!json_str(j, &text, r->err))
        return false;
    for (; words[n]; n++)
        if (!strcmp(words[n], text)) {
            *out = n;
            return true;
        }
    near = text_nearest(text, words, n);
    return json_err(j, r->err, "unknown word '%s'%s%s%s", text,
                    near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
}

/* tables of the pack */

static bool add_entry(Reader *r, Json j, Entry **table, Name key, void *item,
                      bool replace)
{
    if (table_add(r->arena, table, key, item, replace))
        return true;
    if (!replace)
        return json_err(j, r->err,
                        "'%s' has a model already (\"replaces\": true takes its place)",
                        key);
    const char *near = table_nearest(r->arena, *table, key);
    return json_err(j, r->err, "'%s' replaces nothing%s%s%s", key,
                    near ? ", did you mean '" : "", near ? near : "", near ? "'?" : "");
}

/* An array of words; without it everything is claimed. */
static bool read_claims(Reader *r, Json array, unsigned *out)
{
    static const char *const words[] = {"loss", "use", "check", "release", NULL};
    uint32_t word;

    *out = json_absent(array) ? CLAIM_ALL : 0;
    if (!json_absent(array) && !json_is(array, JSON_ARRAY))
        return json_err(array, r->err, "expected an array of claims");
    for (uint32_t i = 0; i < json_count(array); i++) {
        if (!read_choice(r, json_at(array, i), words, &word))
            return false;
        *out |= 1u << word;
    }
    return true;
}

static bool read_family(Reader *r, Json j)
{
    ModelFamily *family = ARENA_NEW(r->arena, ModelFamily);
    bool replaces = false;

    family->name = names_add(r->m->names, json_key(j));
    if (!json_only(j, family_keys, r->err) ||
        !read_name(r, json_get(j, "noun"), &family->noun) ||
        !read_names(r, json_get(j, "releases"), &family->releases, &family->nreleases) ||
        !read_names(r, json_get(j, "accepts"), &family->accepts, &family->naccepts) ||
        !read_claims(r, json_get(j, "claims"), &family->claims) ||
        !read_flag(r, json_get(j, "kept_unused"), &family->kept_unused) ||
        !read_flag(r, json_get(j, "replaces"), &replaces))
        return false;
    if (!family->noun)
        return json_err(j, r->err, "a family needs 'noun', the words that messages use");
    return add_entry(r, j, &r->m->families, family->name, family, replaces);
}

static bool read_result_body(Reader *r, Json j, ModelResult *out)
{

    return json_only(j, result_keys, r->err) &&
           read_intervals(r, json_get(j, "range"), &out->range) &&
           read_intervals(r, json_get(j, "success"), &out->success) &&
           read_flag(r, json_get(j, "sets_error"), &out->sets_error) &&
           read_intervals(r, json_get(j, "succeeds_with"), &out->succeeds_with) &&
           read_names(r, json_get(j, "types"), &out->types, &out->ntypes);
}

static bool read_result(Reader *r, Json j)
{
    ModelResult *result = ARENA_NEW(r->arena, ModelResult);
    bool replaces = false;

    *result = (ModelResult){.name = names_add(r->m->names, json_key(j)),
                            .file = r->file,
                            .line = json_line(j)};
    return read_result_body(r, j, result) &&
           read_flag(r, json_get(j, "replaces"), &replaces) &&
           add_entry(r, j, &r->m->results, result->name, result, replaces);
}

static bool read_literal(Reader *r, Json j)
{
    Literal literal = {.file = r->file, .line = json_line(j)};
    char *end;

    literal.value = strtoll(json_key(j), &end, 0);
    if (*end || end == json_key(j))
        return json_err(j, r->err, "'%s' is no number", json_key(j));
    if (!json_only(j, literal_keys, r->err) ||
        !read_name(r, json_get(j, "function"), &literal.function) ||
        !read_flag(r, json_get(j, "ambiguous"), &literal.is_ambiguous))
        return false;
    if (!literal.function)
        return json_err(j, r->err, "a literal needs 'function', whose result it is");
    for (uint32_t i = 0; i < r->m->literals.n; i++)
        if (r->m->literals.v[i].value == literal.value)
            return json_err(j, r->err, "'%s' has a meaning already", json_key(j));
    ARRAY_PUSH(r->arena, &r->m->literals, literal);
    return true;
}

/* functions */

/* "returns": the name of a kind, or range and success themselves. */
static bool read_returns(Reader *r, Json j, ModelFn *fn)
{
    ModelResult result = {0};

    if (json_absent(j) || json_is(j, JSON_STRING))
        return read_name(r, j, &fn->returns);
    if (!read_result_body(r, j, &result))
        return false;
    fn->range = result.range;
    fn->success = result.success;
    fn->sets_error |= result.sets_error;
    fn->succeeds_with = result.succeeds_with;
    return true;
}

/* What functions and methods share. `doc` is that of the pack or class, for want of an
 * own one. */
static bool read_fn(Reader *r, Json j, ModelFn *fn, Name doc)
{
    fn->name = names_add(r->m->names, json_key(j));
    fn->doc = doc;
    fn->file = r->file;
    fn->line = json_line(j);
    fn->is_untracked = r->m->is_untracking;
    return read_name(r, json_get(j, "doc"), &fn->doc) &&
           read_flag(r, json_get(j, "sets_error"), &fn->sets_error) &&
           read_returns(r, json_get(j, "returns"), fn) &&
           read_flag(r, json_get(j, "noreturn"), &fn->is_noreturn) &&
           read_flag(r, json_get(j, "pure"), &fn->is_pure) &&
           read_flag(r, json_get(j, "zero_iff_zero"), &fn->zero_iff_zero) &&
           read_flag(r, json_get(j, "same_as_arg0"), &fn->same_as_arg0) &&
           read_flag(r, json_get(j, "getter"), &fn->is_getter_of_lender) &&
           read_flag(r, json_get(j, "sets_out"), &fn->sets_out) &&
           read_intervals(r, json_get(j, "after_failure"), &fn->after_failure) &&
           read_steps(r, json_get(j, "does"), fn);
}

static bool read_function(Reader *r, Json j, Name doc)
{
    ModelFn *fn = ARENA_NEW(r->arena, ModelFn);
    Models *m = r->m;
    bool replaces = false;
    const struct {
        const char *key;
        Entry **table;
    } more[] = {
        {"also", &m->functions}, {"fields", &m->fields}, {"pointers", &m->pointers}};

    if (!json_only(j, function_keys, r->err) ||
        !read_flag(r, json_get(j, "replaces"), &replaces) || !read_fn(r, j, fn, doc) ||
        !add_entry(r, j, &m->functions, fn->name, fn, replaces))
        return false;
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        Json list = json_get(j, more[i].key);
        Name *names = NULL;
        uint32_t n = 0;
        if (!read_names(r, list, &names, &n))
            return false;
        for (uint32_t k = 0; k < n; k++) {
            /* A replacement takes over names old and new alike. */
            bool is_old = replaces && table_find(*more[i].table, names[k]);
            if (!add_entry(r, json_at(list, k), more[i].table, names[k], fn, is_old))
                return false;
        }
    }
    return true;
}

/* classes */

static int by_name(const void *a, const void *b)
{
    return strcmp(((const ModelFn *)a)->name, ((const ModelFn *)b)->name);
}

/* Reads one method and its further names into c->methods. */
static bool read_method(Reader *r, Json j, ModelClass *c, Name doc)
{
    Name *also = NULL;
    uint32_t nalso = 0;
    ModelFn *fn = &c->methods[c->nmethods++];

    if (!json_only(j, method_keys, r->err) ||
        !read_names(r, json_get(j, "also"), &also, &nalso) || !read_fn(r, j, fn, doc))
        return false;
    for (uint32_t i = 0; i < nalso; i++) {
        ModelFn *copy = &c->methods[c->nmethods++];
        *copy = *fn;
        copy->name = also[i];
    }
    return true;
}

static bool read_methods(Reader *r, Json j, ModelClass *c, Name doc)
{
    uint32_t n = json_count(j);

    if (json_absent(j))
        return true;
    if (!json_is(j, JSON_OBJECT))
        return json_err(j, r->err, "expected an object of methods by name");
    for (uint32_t i = 0; i < json_count(j); i++)
        n += json_count(json_get(json_at(j, i), "also"));
    c->methods = ARENA_NEW_N(r->arena, ModelFn, n);
    for (uint32_t i = 0; i < json_count(j); i++)
        if (!read_method(r, json_at(j, i), c, doc))
            return false;
    qsort(c->methods, c->nmethods, sizeof *c->methods, by_name);
    for (uint32_t i = 1; i < c->nmethods; i++)
        if (c->methods[i].name == c->methods[i - 1].name)
            return json_err(j, r->err, "method '%s' twice", c->methods[i].name);
    return true;
}

static bool read_deleter(Reader *r, Json j, ModelClass *c)
{
    static const char *const words[] = {"none", "function", "stored", "delete", NULL};
    static const DeleterKind kinds[] = {DELETER_NONE, DELETER_FUNCTION, DELETER_STORED,
                                        DELETER_DELETE};
    uint32_t word = 0;

    if (json_absent(j))
        return true;
    if (json_is(j, JSON_STRING)) {
        if (!read_choice(r, j, words, &word))
            return false;
        c->deleter = kinds[word];
        return true;
    }
    if (!json_only(j, deleter_keys, r->err) ||
        !read_name(r, json_get(j, "family"), &c->family) ||
        !read_index(r, json_get(j, "arg"), &c->deleter_arg))
        return false;
    if (!c->family == json_absent(json_get(j, "arg")))
        return json_err(j, r->err, "expected one of 'family' and 'arg'");
    c->deleter = c->family ? DELETER_FAMILY : DELETER_ARG;
    return true;
}

/* The first value in the order of the pack is the one that the class itself sets. */
static bool read_empty(Reader *r, Json j, ModelClass *c)
{
    Intervals first = {0};

    if (!read_intervals(r, j, &c->empty) || !c->empty.n)
        return c->empty.n || json_absent(j);
    if (!read_intervals(r, json_is(j, JSON_ARRAY) ? json_at(j, 0) : j, &first))
        return false;
    c->empty_value = first.v[0].lo;
    return true;
}

static bool read_class(Reader *r, Json j, Name doc)
{
    ModelClass *c = ARENA_NEW(r->arena, ModelClass);
    bool replaces = false;

    *c = (ModelClass){.name = names_add(r->m->names, json_key(j)),
                      .file = r->file,
                      .line = json_line(j)};
    bool ok = json_only(j, class_keys, r->err) &&
              read_names(r, json_get(j, "also"), &c->is_also, &c->nis_also) &&
              read_name(r, json_get(j, "base"), &c->base) &&
              read_name(r, json_get(j, "doc"), &doc) &&
              read_flag(r, json_get(j, "interface"), &c->is_interface) &&
              read_flag(r, json_get(j, "long_lived"), &c->is_long_lived) &&
              read_deleter(r, json_get(j, "deleter"), c) &&
              read_empty(r, json_get(j, "empty"), c) &&
              read_flag(r, json_get(j, "shared"), &c->is_shared) &&
              read_flag(r, json_get(j, "replaces"), &replaces) &&
              read_methods(r, json_get(j, "methods"), c, doc) &&
              add_entry(r, j, &r->m->classes, c->name, c, replaces);
    for (uint32_t i = 0; ok && i < c->nis_also; i++)
        ok = add_entry(r, json_at(json_get(j, "also"), i), &r->m->classes, c->is_also[i],
                       c, replaces && table_find(r->m->classes, c->is_also[i]));
    if (ok)
        ARRAY_PUSH(r->arena, &r->m->class_list, c);
    return ok;
}

/* the pack */

static bool read_section(Reader *r, Json section, Name doc)
{
    const char *key = json_absent(section) ? "" : json_key(section);

    if (!json_absent(section) && !json_is(section, JSON_OBJECT))
        return json_err(section, r->err, "expected an object");
    for (uint32_t i = 0; i < json_count(section); i++) {
        Json item = json_at(section, i);
        bool ok;
        if (!strcmp(key, "families"))
            ok = read_family(r, item);
        else if (!strcmp(key, "results"))
            ok = read_result(r, item);
        else if (!strcmp(key, "literals"))
            ok = read_literal(r, item);
        else if (!strcmp(key, "functions"))
            ok = read_function(r, item, doc);
        else
            ok = read_class(r, item, doc);
        if (!ok)
            return false;
    }
    return true;
}

bool models_read(Models *m, const char *file, const char *text, size_t len, Err *err)
{
    Reader r = {m, m->arena, names_add(m->names, file), err};
    Name doc = NULL;
    Json root;

    m->is_finished = false;
    if (!json_parse(m->arena, file, text, len, &root, err) ||
        !json_only(root, pack_keys, err) || !read_name(&r, json_get(root, "doc"), &doc))
        return false;
    for (const char *const *key = pack_keys + 3; *key; key++)
        if (!read_section(&r, json_get(root, *key), doc))
            return false;
    return true;
}
