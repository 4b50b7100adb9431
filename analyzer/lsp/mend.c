/* What a command line does with --fix, for one document and on request. */
#include "lsp/mend.h"

#include "driver/repair.h"
#include "report/fingerprint.h"

#include <string.h>

static const char **copy_flags(Arena *arena, const FrontJob *job)
{
    const char **flags = ARENA_NEW_N(arena, const char *, job->nflags + 1);

    for (uint32_t i = 0; i < job->nflags; i++)
        flags[i] = arena_strdup(arena, job->flags[i]);
    return flags;
}

MendQuestion *mend_copy_question(Arena *arena, const MendQuestion *from)
{
    MendTarget *targets = ARENA_NEW_N(arena, MendTarget, from->ntargets + 1);
    FrontBuffer *buffers = ARENA_NEW_N(arena, FrontBuffer, from->nbuffers + 1);
    FrontJob *jobs = ARENA_NEW_N(arena, FrontJob, from->njobs + 1);
    MendQuestion *to = ARENA_NEW(arena, MendQuestion);

    *to = *from;
    to->path = arena_strdup(arena, from->path);
    for (uint32_t i = 0; i < from->ntargets; i++)
        targets[i] = from->targets[i]; /* ids of rules live on */
    for (uint32_t i = 0; i < from->nbuffers; i++)
        buffers[i] = (FrontBuffer){arena_strdup(arena, from->buffers[i].path),
                                   arena_strdup(arena, from->buffers[i].text)};
    for (uint32_t i = 0; i < from->njobs; i++) {
        jobs[i] = from->jobs[i];
        jobs[i].path = arena_strdup(arena, from->jobs[i].path);
        jobs[i].directory = arena_strdup(arena, from->jobs[i].directory);
        jobs[i].flags = copy_flags(arena, &from->jobs[i]);
    }
    to->targets = targets;
    to->buffers = buffers;
    to->jobs = jobs;
    return to;
}

void mend_copy(Arena *arena, const Remedies *from, Remedies *to)
{
    for (uint32_t i = 0; i < from->n; i++) {
        Remedy mend = from->v[i];

        mend.title = mend.title ? arena_strdup(arena, mend.title) : NULL;
        mend.edits = ARENA_NEW_N(arena, MendEdit, mend.nedits + 1);
        for (uint32_t e = 0; e < mend.nedits; e++) {
            mend.edits[e] = from->v[i].edits[e];
            mend.edits[e].text = arena_strdup(arena, mend.edits[e].text);
        }
        ARRAY_PUSH(arena, to, mend);
    }
    if (from->all)
        to->all = arena_strdup(arena, from->all);
}

/* the run */

static Project project_of(Arena *arena, const MendQuestion *question)
{
    ProjectUnit *units = ARENA_NEW_N(arena, ProjectUnit, question->njobs + 1);

    for (uint32_t i = 0; i < question->njobs; i++) {
        const FrontJob *job = &question->jobs[i];

        units[i] = (ProjectUnit){.path = job->path,
                                 .directory = job->directory,
                                 .nflags = job->nflags,
                                 .is_cl_style = job->is_cl_style};
        units[i].flags = copy_flags(arena, job);
    }
    return (Project){.units = units, .nunits = question->njobs, .root = "/"};
}

static bool is_target(const MendQuestion *question, const Finding *f)
{
    if (strcmp(f->place.path, question->path) != 0 || f->suppressed)
        return false;
    for (uint32_t i = 0; i < question->ntargets; i++) {
        const MendTarget *target = &question->targets[i];

        if (target->line == f->place.line && target->col == f->place.col &&
            strcmp(target->rule, f->rule->id) == 0)
            return true;
    }
    return question->is_all;
}

static void add(Arena *arena, const Finding *f, Remedies *out)
{
    Remedy mend = {.target = {f->rule->id, f->place.line, f->place.col}};

    if (f->fix) {
        mend.title = f->fix->title;
        mend.nedits = f->fix->nedits;
        mend.edits = ARENA_NEW_N(arena, MendEdit, mend.nedits + 1);
        for (uint32_t i = 0; i < mend.nedits; i++)
            mend.edits[i] = (MendEdit){f->fix->edits[i].start, f->fix->edits[i].end,
                                       f->fix->edits[i].text};
    }
    ARRAY_PUSH(arena, out, mend);
}

static bool mend_all(const RepairScope *scope, const MendQuestion *question,
                     const Findings *findings, Remedies *out, Err *err)
{
    Repairs repairs;

    if (!repair_all(scope, findings, &repairs, err))
        return false;
    for (uint32_t i = 0; i < repairs.n; i++)
        if (strcmp(repairs.v[i].path, question->path) == 0)
            out->all = repairs.v[i].after;
    return true;
}

bool mend_find(const MendQuestion *question, const Options *options, Settings *settings,
               Load *load, const Findings *findings, Remedies *out, Err *err)
{
    Project project = project_of(load->arena, question);
    Findings all = *findings, chosen = {0};
    bool is_cut; /* a place has few findings */
    RepairScope scope = {.options = options,
                         .settings = settings,
                         .project = &project,
                         .load = load,
                         .root = project.root};

    *out = (Remedies){0};
    load->buffers = question->buffers;
    load->nbuffers = question->nbuffers;
    fingerprint_all(load->arena, &all, project.root);
    for (uint32_t i = 0; i < all.n; i++)
        if (is_target(question, &all.v[i]))
            ARRAY_PUSH(load->arena, &chosen, all.v[i]);
    if (question->is_all)
        return mend_all(&scope, question, &chosen, out, err);
    if (!repair_offer(&scope, &chosen, &is_cut, err))
        return false;
    for (uint32_t i = 0; i < chosen.n; i++)
        add(load->arena, &chosen.v[i], out);
    return true;
}
