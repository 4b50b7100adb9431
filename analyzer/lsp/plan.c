/* Listing folders can take long and runs on a thread; what it finds is merged into the
 * plan, so that units that are still the same keep their IR. */
#include "lsp/plan.h"

#include "driver/load.h"
#include "driver/settings.h"

#include "base/file.h"

#include <string.h>

/* listing */

/* A file that is nowhere on disk yet. */
static Project alone(Arena *arena, const char *path)
{
    ProjectUnit *unit = ARENA_NEW(arena, ProjectUnit);

    unit->path = path;
    unit->directory = path_dir(arena, path);
    return (Project){.units = unit, .nunits = 1};
}

/* A project description that is wrong must not keep the editor from an answer. */
static Project find_units(Listing *l, const char *path)
{
    ProjectRequest request = {.paths = &path,
                              .npaths = 1,
                              .database = l->options.database,
                              .configuration = l->options.configuration,
                              .flags = l->options.flags,
                              .nflags = l->options.nflags};
    Err err = err_in(l->arena);
    Project project = {0};

    if (!l->are_folders && !file_exists(path))
        return alone(l->arena, path);
    if (project_make(l->arena, &request, &project, &err))
        return project;
    if (l->are_folders)
        return (Project){0}; /* nothing to lint there, which is no fault */
    l->why = err_text(&err);
    return alone(l->arena, path);
}

static void apply_settings(Listing *l, Project *project)
{
    Err err = err_in(l->arena);
    Settings *settings;
    uint32_t nexcluded = 0;

    if (!settings_make(l->arena, &l->options, &settings, &err) ||
        !settings_apply(settings, project, &nexcluded, &err))
        l->why = err_text(&err);
    l->nexcluded += nexcluded;
}

static void note_faults(Listing *l, const Project *project)
{
    for (uint32_t i = 0; i < project->nnotes; i++) {
        const ProjectNote *note = &project->notes[i];

        if (!note->is_info)
            ARRAY_PUSH(l->arena, &l->notes,
                       (const char *)arena_printf(l->arena, "%s:%u: %s", note->file,
                                                  note->line, note->message));
    }
}

void listing_run(Listing *l)
{
    ARRAY(FrontJob) jobs = {0};

    for (uint32_t p = 0; p < l->npaths; p++) {
        Project project = find_units(l, l->paths[p]);

        if (project.source && !l->source)
            l->source = project.source;
        note_faults(l, &project);
        if (project.nunits)
            apply_settings(l, &project);
        for (uint32_t i = 0; i < project.nunits && jobs.n < PLAN_MOST; i++)
            ARRAY_PUSH(l->arena, &jobs, load_job(&project.units[i]));
    }
    l->jobs = jobs.v;
    l->njobs = jobs.n;
}

/* the plan */

void plan_init(Plan *plan)
{
    *plan = (Plan){.arena = arena_new("plan"), .edition = 1};
}

void plan_drop(Plan *plan, uint32_t number)
{
    PlanUnit *unit = &plan->units.v[number];

    if (unit->arena)
        arena_free(unit->arena);
    if (unit->job_arena)
        arena_free(unit->job_arena);
    plan->edition++;
    *unit = (PlanUnit){.number = number, .is_running = unit->is_running};
}

void plan_free(Plan *plan)
{
    for (uint32_t i = 0; i < plan->units.n; i++)
        plan_drop(plan, i);
    arena_free(plan->arena);
}

static bool is_same_job(const FrontJob *a, const FrontJob *b)
{
    if (strcmp(a->path, b->path) != 0 || strcmp(a->directory, b->directory) != 0 ||
        a->nflags != b->nflags || a->is_cl_style != b->is_cl_style)
        return false;
    for (uint32_t i = 0; i < a->nflags; i++)
        if (strcmp(a->flags[i], b->flags[i]) != 0)
            return false;
    return true;
}

static PlanUnit *find_job(Plan *plan, const FrontJob *job)
{
    for (uint32_t i = 0; i < plan->units.n; i++)
        if (plan->units.v[i].path && is_same_job(&plan->units.v[i].job, job))
            return &plan->units.v[i];
    return NULL;
}

/* A place in the plan: one that is free, or a new one. */
static PlanUnit *make_room(Plan *plan)
{
    PlanUnit unit = {.number = plan->units.n};

    for (uint32_t i = 0; i < plan->units.n; i++)
        if (!plan->units.v[i].path && !plan->units.v[i].is_running)
            return &plan->units.v[i];
    ARRAY_PUSH(plan->arena, &plan->units, unit);
    return &plan->units.v[plan->units.n - 1];
}

static FrontJob copy_job(Arena *arena, const FrontJob *from)
{
    const char **flags = ARENA_NEW_N(arena, const char *, from->nflags + 1);
    FrontJob to = *from;

    to.own_headers = NULL; /* which ones are asked for changes: desk.c */
    to.nown_headers = 0;
    to.path = arena_strdup(arena, from->path);
    to.directory = arena_strdup(arena, from->directory);
    for (uint32_t i = 0; i < from->nflags; i++)
        flags[i] = arena_strdup(arena, from->flags[i]);
    to.flags = flags;
    return to;
}

static void add_job(Plan *plan, const FrontJob *job, bool is_listed, uint64_t now)
{
    PlanUnit *unit = find_job(plan, job);

    if (!unit) {
        unit = make_room(plan);
        *unit = (PlanUnit){.number = unit->number,
                           .job_arena = arena_new("unit's flags"),
                           .wanted = now};
        unit->job = copy_job(unit->job_arena, job);
        unit->path = unit->job.path;
        plan_learn(plan, unit, job->own_headers, job->nown_headers);
    }
    unit->is_listed |= is_listed;
}

void plan_add(Plan *plan, const Listing *listing, bool is_listed, uint64_t now,
              void (*dropped)(void *context, uint32_t number), void *context)
{
    if (is_listed)
        for (uint32_t i = 0; i < plan->units.n; i++)
            plan->units.v[i].is_listed = false;
    for (uint32_t i = 0; i < listing->njobs; i++)
        add_job(plan, &listing->jobs[i], is_listed, now);
    for (uint32_t i = 0; is_listed && i < plan->units.n; i++)
        if (plan->units.v[i].path && !plan->units.v[i].is_listed) {
            plan_drop(plan, i);
            dropped(context, i);
        }
}

bool plan_uses(const PlanUnit *unit, const char *path)
{
    if (!unit->path)
        return false;
    if (strcmp(unit->path, path) == 0)
        return true;
    for (uint32_t i = 0; i < unit->nfiles; i++)
        if (strcmp(unit->files[i], path) == 0)
            return true;
    return false;
}

void plan_touch(Plan *plan, const char *path, uint64_t now)
{
    for (uint32_t i = 0; i < plan->units.n; i++)
        if (plan_uses(&plan->units.v[i], path))
            plan->units.v[i].wanted = now;
}

uint32_t plan_server_of(const Plan *plan, const char *path)
{
    uint32_t found = UINT32_MAX;

    for (uint32_t i = 0; i < plan->units.n; i++) {
        const PlanUnit *unit = &plan->units.v[i];

        if (unit->path && strcmp(unit->path, path) == 0)
            return i;
        if (found == UINT32_MAX && plan_uses(unit, path))
            found = i;
    }
    return found;
}

void plan_learn(Plan *plan, PlanUnit *unit, const char *const *files, uint32_t nfiles)
{
    plan->edition++;
    if (unit->arena)
        arena_free(unit->arena);
    unit->arena = arena_new("files of a unit");
    unit->files = ARENA_NEW_N(unit->arena, const char *, nfiles + 1);
    unit->nfiles = nfiles;
    for (uint32_t i = 0; i < nfiles; i++)
        unit->files[i] = arena_strdup(unit->arena, files[i]);
}
