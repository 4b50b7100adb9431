/* The units of a workspace, kept as IR, linked and judged again whenever one has
 * changed.
 *
 * The engine runs on a thread of its own, one run at a time, so that the server answers
 * meanwhile. What changes during a run waits for the next one. Memory: a unit lives in
 * an arena of its own, a run in another, and what all runs share (interned names,
 * configurations, models) in a third, which is thrown away and made anew from the units'
 * texts when it has grown too large.
 */
#ifndef HL_LSP_SESSION_H
#define HL_LSP_SESSION_H

#include "driver/notes.h"
#include "driver/options.h"
#include "driver/select.h"
#include "engine/look.h"
#include "lsp/mend.h"

struct uv_loop_s;
typedef struct Session Session;

/* A unit that came in with this run, and the files that it was made from. */
typedef struct {
    uint32_t unit;
    const char **files; /* absolute, without those of the system */
    uint32_t nfiles;
} UnitFiles;

typedef struct {
    Arena *arena;    /* of the run; gone when `done` returns */
    bool is_slice;   /* not all units were linked */
    bool is_stopped; /* there are no results */
    /* NULL, or what is wrong with a configuration: there are no results then */
    const char *why;
    Findings findings;
    Notes notes;
    UnitFiles *parsed;
    uint32_t nparsed;
    const char *const *configurations; /* files in use */
    uint32_t nconfigurations;
    Remedies mends;       /* answers about fixes */
    const Looked *looked; /* the answer to a question; NULL: none, or nothing is known */
} SessionResult;

typedef void SessionDone(void *context, const SessionResult *result);

/* Copies what a run or a listing reads of options. */
Options session_copy_options(Arena *arena, const Options *from);

/* `options` are copied. */
Session *session_new(struct uv_loop_s *loop, const Options *options, SessionDone *done,
                     void *context);
/* Call it when no run is on. */
void session_free(Session *session);
/* Other options from the next run on. */
void session_configure(Session *session, const Options *options);
/* Configurations and models are read anew at the next run. */
void session_renew(Session *session);
/* Takes in the text of a unit (copied), for one of that number or as a new one. */
void session_put(Session *session, uint32_t unit, const char *path, const char *text,
                 size_t len);
/* Nothing is known of the unit, and why. */
void session_fail(Session *session, uint32_t unit, const char *path, const char *why);
void session_drop(Session *session, uint32_t unit);
bool session_is_busy(const Session *session);
/* What a run is for. */
typedef struct {
    const Look *look;         /* only what is known of a handle; or NULL */
    const MendQuestion *mend; /* fixes, besides the findings; or NULL */
    const uint32_t *roots;    /* with these units only, and what they rest on */
    uint32_t nroots;          /* 0: all */
} SessionRun;

/* Starts a run; `done` is called on the loop's thread and may start the next one. */
void session_start(Session *session, const SessionRun *run);
/* Lets a run end early that nobody waits for. */
void session_stop(Session *session);

#endif
