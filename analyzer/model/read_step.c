/* Reads the steps of a model: {"acquire": "*arg1", "origin": "owned", "when": "success"}.
 * The key that is a verb names the step; which other keys may stand beside it is in
 * `verbs`.
 */
#include "model/read.h"

#include <string.h>

typedef struct {
    const char *text;
    uint32_t nslots;
    const char *keys[10]; /* beside the verb's own and "when" */
} VerbInfo;

static const VerbInfo verbs[VERB_COUNT] = {
#define VERB(name, word, slots)                                                          \
    [VERB_##name] = {.text = word, .nslots = slots, .keys = KEYS_##name},
#define KEYS_ACQUIRE                                                                     \
    {                                                                                    \
        "origin", "family", "pseudo", "thread_bound", "failure", "may_fail", "owner",    \
            "object", "grants"                                                           \
    }
#define KEYS_RELEASE                                                                     \
    {                                                                                    \
        "family"                                                                         \
    }
#define KEYS_CLOSE                                                                       \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_USE                                                                         \
    {                                                                                    \
        "null", "needs"                                                                  \
    }
#define KEYS_MODIFY                                                                      \
    {                                                                                    \
        "of"                                                                             \
    }
#define KEYS_ASSIGN                                                                      \
    {                                                                                    \
        "from", "plus"                                                                   \
    }
#define KEYS_ADDRESS                                                                     \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_COPY                                                                        \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_PUT                                                                         \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_CONSTRUCT                                                                   \
    {                                                                                    \
        "args", "type_arg"                                                               \
    }
#define KEYS_EQUAL                                                                       \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_DIFFER                                                                      \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_HOLDS                                                                       \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_RESOLVE                                                                     \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_SWAP                                                                        \
    {                                                                                    \
        "from"                                                                           \
    }
#define KEYS_ESCAPE                                                                      \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_FORGET                                                                      \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_REMOVE                                                                      \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_ZERO                                                                        \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_ALLOCATE                                                                    \
    {                                                                                    \
        "zeroed", "failure", "type_arg"                                                  \
    }
#define KEYS_FREE                                                                        \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_DESTROY                                                                     \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_CALL                                                                        \
    {                                                                                    \
        "args", "result"                                                                 \
    }
#define KEYS_START                                                                       \
    {                                                                                    \
        "args"                                                                           \
    }
#define KEYS_JOIN                                                                        \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_DETACH                                                                      \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_RETAIN                                                                      \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_DROP                                                                        \
    {                                                                                    \
        0                                                                                \
    }
#define KEYS_THROW                                                                       \
    {                                                                                    \
        0                                                                                \
    }
#include "model/verbs.def"
#undef VERB
};

static bool key_is_verb(const char *key, Verb *out)
{
    for (int v = 0; v < VERB_COUNT; v++)
        if (!strcmp(key, verbs[v].text)) {
            *out = (Verb)v;
            return true;
        }
    return false;
}

static bool verb_missing(Reader *r, Json step)
{
    const char *words[VERB_COUNT], *near = NULL;

    for (int v = 0; v < VERB_COUNT; v++)
        words[v] = verbs[v].text;
    for (uint32_t i = 0; i < json_count(step) && !near; i++)
        near = text_nearest(json_key(json_at(step, i)), words, VERB_COUNT);
    if (near)
        return json_err(step, r->err, "no verb in this step, did you mean '%s'?", near);
    return json_err(step, r->err,
                    "no verb in this step (acquire, release, use, assign, ...)");
}

/* Finds the one verb of a step and checks the keys beside it. */
static bool verb_read(Reader *r, Json step, Verb *out)
{
    const char *known[13];
    uint32_t n = 0, found = 0;
    Verb verb = VERB_ACQUIRE;

    if (!json_is(step, JSON_OBJECT))
        return json_err(
            step, r->err,
            "expected a step like {\"release\": \"arg0\", \"family\": \"kernel\"}");
    for (uint32_t i = 0; i < json_count(step); i++)
        found += key_is_verb(json_key(json_at(step, i)), &verb);
    if (!found)
        return verb_missing(r, step);
    if (found > 1)
        return json_err(step, r->err, "a step has one verb");
    *out = verb;
    known[n++] = verbs[verb].text;
    known[n++] = "when";
    for (const char *const *key = verbs[verb].keys; *key; key++)
        known[n++] = *key;
    known[n] = NULL;
    return json_only(step, known, r->err);
}

static bool when_add(Reader *r, Json j, ModelStep *out)
{
    const char *text, *wrong;

    if (!json_str(j, &text, r->err))
        return false;
    wrong = when_parse(r->arena, r->m->names, text, &out->when[out->nwhen++]);
    return wrong ? json_err(j, r->err, "%s", wrong) : true;
}

static bool read_when(Reader *r, Json j, ModelStep *out)
{
    if (json_absent(j))
        return true;
    uint32_t n = json_is(j, JSON_ARRAY) ? json_count(j) : 1;
    if (!n)
        return json_err(j, r->err, "no condition in the list");
    out->when = ARENA_NEW_N(r->arena, When, n);
    if (!json_is(j, JSON_ARRAY))
        return when_add(r, j, out);
    for (uint32_t i = 0; i < n; i++)
        if (!when_add(r, json_at(j, i), out))
            return false;
    return true;
}

static bool read_acquire(Reader *r, Json step, ModelStep *out)
{
    static const char *const origins[] = {"owned", "borrowed", "pseudo", NULL};
    uint32_t origin = ORIGIN_OWNED;
    Json grants = json_get(step, "grants");

    if (json_absent(json_get(step, "origin")))
        return json_err(step, r->err,
                        "'acquire' needs 'origin': owned, borrowed or pseudo");
    if (!read_choice(r, json_get(step, "origin"), origins, &origin))
        return false;
    out->origin = (Origin)origin;
    out->has_grants = !json_absent(grants);
    bool ok = read_names(r, grants, &out->grants, &out->ngrants) &&
              read_name(r, json_get(step, "family"), &out->family) &&
              read_name(r, json_get(step, "pseudo"), &out->pseudo) &&
              read_flag(r, json_get(step, "thread_bound"), &out->is_thread_bound) &&
              read_flag(r, json_get(step, "may_fail"), &out->may_fail) &&
              read_slot(r, json_get(step, "owner"), &out->owner) &&
              read_slot(r, json_get(step, "object"), &out->object);
    if (!ok)
        return false;
    if (!out->family)
        return json_err(step, r->err, "'acquire' needs 'family'");
    if ((out->origin == ORIGIN_PSEUDO) != (out->pseudo != NULL))
        return json_err(step, r->err,
                        "'pseudo' names a handle of origin pseudo, and only of this");
    if (out->may_fail && !out->failure.n)
        return json_err(step, r->err, "'may_fail' needs 'failure', the values that tell");
    return true;
}

/* The keys that only some verbs have; verb_read has refused the others. */
static bool read_options(Reader *r, Json step, ModelStep *out)
{
    static const char *const nulls[] = {"ok", "forbidden", "changes", NULL};
    static const char *const ofs[] = {"object", "handle", NULL};
    uint32_t null = 0, of = MODIFY_OBJECT;
    Json type_arg = json_get(step, "type_arg");

    out->has_type_arg = !json_absent(type_arg);
    bool ok = read_intervals(r, json_get(step, "failure"), &out->failure) &&
              read_choice(r, json_get(step, "null"), nulls, &null) &&
              read_names(r, json_get(step, "needs"), &out->needs, &out->nneeds) &&
              read_choice(r, json_get(step, "of"), ofs, &of) &&
              read_slots(r, json_get(step, "args"), &out->args, &out->nargs) &&
              read_slot(r, json_get(step, "result"), &out->result) &&
              read_flag(r, json_get(step, "zeroed"), &out->zeroed) &&
              read_index(r, type_arg, &out->type_arg) &&
              read_when(r, json_get(step, "when"), out);
    if (!json_absent(json_get(step, "null")))
        out->null = (NullUse)(NULL_OK + null);
    out->of = (Modifies)of;
    return ok;
}

/* Whether something can be written to a slot. */
static bool is_place(const Slot *slot)
{
    return slot->base == SLOT_RESULT || slot->base == SLOT_THIS || slot->base == SLOT_ARG;
}

static bool writes_slot(Verb verb)
{
    return verb == VERB_ACQUIRE || verb == VERB_ASSIGN || verb == VERB_ADDRESS ||
           verb == VERB_COPY || verb == VERB_PUT || verb == VERB_CONSTRUCT ||
           verb == VERB_SWAP || verb == VERB_FORGET || verb == VERB_ZERO ||
           verb == VERB_ALLOCATE || verb == VERB_RESOLVE;
}

static bool check_slots(Reader *r, Json step, const ModelStep *s)
{
    Json at = json_get(step, verbs[s->verb].text);

    if (verbs[s->verb].nslots == 2 && s->from.base == SLOT_NONE)
        return json_err(step, r->err, "'%s' needs 'from'", verbs[s->verb].text);
    if (writes_slot(s->verb) && !is_place(&s->slot))
        return json_err(at, r->err, "nothing can be written to this slot");
    if (s->verb == VERB_RELEASE && !s->family)
        return json_err(step, r->err, "'release' needs 'family'");
    if (s->verb == VERB_MODIFY && json_absent(json_get(step, "of")))
        return json_err(step, r->err, "'modify' needs 'of': object or handle");
    return true;
}

static bool read_step(Reader *r, Json j, ModelStep *out)
{
    if (!verb_read(r, j, &out->verb))
        return false;
    Json slot = json_get(j, verbs[out->verb].text);
    out->line = json_line(j);
    bool ok = out->verb == VERB_THROW ? read_name(r, slot, &out->type)
                                      : read_slot(r, slot, &out->slot);
    ok = ok && read_slot(r, json_get(j, "from"), &out->from) &&
         read_slot(r, json_get(j, "plus"), &out->plus) && read_options(r, j, out);
    if (ok && out->verb == VERB_ACQUIRE)
        ok = read_acquire(r, j, out);
    else if (ok)
        ok = read_name(r, json_get(j, "family"), &out->family);
    return ok && check_slots(r, j, out);
}

const char *const *step_keys(Verb verb)
{
    return verbs[verb].keys;
}

const char *verb_text(Verb verb)
{
    return verbs[verb].text;
}

bool read_steps(Reader *r, Json does, ModelFn *fn)
{
    if (json_absent(does))
        return true;
    if (!json_is(does, JSON_ARRAY))
        return json_err(does, r->err, "expected an array of steps");
    fn->nsteps = json_count(does);
    fn->steps = ARENA_NEW_N(r->arena, ModelStep, fn->nsteps);
    for (uint32_t i = 0; i < fn->nsteps; i++)
        if (!read_step(r, json_at(does, i), &fn->steps[i]))
            return false;
    return true;
}
