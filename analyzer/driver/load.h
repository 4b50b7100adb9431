/* From what was asked for to parsed units. */
#ifndef HL_LOAD_H
#define HL_LOAD_H

#include "driver/options.h"
#include "front/front.h"
#include "project/project.h"
#include "report/report.h"

/* A unit that is there to be analysed. */
typedef struct {
    Unit *unit;
    uint64_t hash; /* of its text form: order of units with one path */
} Loaded;

/* A unit of which nothing could be analysed. */
typedef struct {
    const char *path;
    const char *why;
} Failed;

typedef struct {
    Arena *arena;
    Names *names;
    const FrontBuffer *buffers; /* texts that stand for files */
    uint32_t nbuffers;
    ARRAY(Loaded) units;  /* sorted by path and text */
    ARRAY(Failed) failed; /* sorted by path */
} Load;

/* Parses all units of `project` in worker processes. False: the workers could not be
 * started. */
bool load_project(Load *load, const Options *options, const Project *project, Err *err);
/* How a unit of a project is read first: with our own headers. Shares the unit's texts. */
FrontJob load_job(const ProjectUnit *unit);
/* Reads captured units. False: a file cannot be read. One that is damaged counts as
 * failed. */
bool load_captured(Load *load, const Options *options, Err *err);
/* Parses and checks the text of one unit, `name` for messages, into `arena`. NULL and
 * *why: it is damaged. */
Unit *load_unit(Arena *arena, Names *names, const char *name, const char *text,
                size_t len, const char **why);
/* Sorts the units; of equal ones the first is kept. */
void load_sort(Load *load);
/* Nothing in the unit could be made sense of. */
bool unit_is_hopeless(const Unit *unit);
/* Whether the headers of mingw-w64 may do it more justice: the unit saw our own, and they
 * are installed. */
bool unit_is_wanting(const Unit *unit);
/* Functions of a unit that could be analysed in part only. */
uint32_t unit_count_partial(const Unit *unit);

#endif
