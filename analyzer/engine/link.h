/* One program from many units: names across units, one body for each function, merged
 * records.
 *
 * A linked thing has a small number (FnId, RecId, GlobId; 0 is "none"), given in the
 * order of its key, so that the same units make the same numbers in whatever order they
 * came. States and summaries speak of linked numbers only; the unit's own indices stay
 * inside the body that is being read.
 */
#ifndef HL_LINK_H
#define HL_LINK_H

#include "ir/ir.h"
#include "model/model.h"

typedef uint32_t FnId;
typedef uint32_t RecId;
typedef uint32_t GlobId;

/* A unit and what its indices are called in the program; parallel to the unit's own
 * tables. */
typedef struct {
    const Unit *u;
    const Models *models;
    FnId *fns;       /* by Decl */
    RecId *records;  /* by Record */
    GlobId *globals; /* by Global */
} LinkedUnit;

typedef struct {
    Name key, name, text;
    /* where it is declared; the unit of the body when there is one */
    uint32_t unit, decl;
    const Fn *body;            /* NULL: out of view */
    RecId record;              /* of a method, else 0 */
    bool is_overridden;        /* some method of the program overrides it */
    ARRAY(FnId) overrides;     /* methods it overrides, directly */
    ARRAY(FnId) overridden_by; /* directly, in order */
} LinkedFn;

/* What a function pointer holds whenever it holds something: what was looked up under a
 * name, or a function. Neither: not known (settled.c). */
typedef struct {
    Name name;
    FnId fn;
} Settled;

typedef struct {
    Name key, name, text;
    uint32_t unit, record; /* a complete definition if the program has one */
    bool is_complete;
    ARRAY(RecId) bases;   /* direct, parallel to Record.bases */
    ARRAY(RecId) derived; /* direct, in order */
    ARRAY(FnId) methods;  /* declared and not deleted */
    FnId destructor;
    /* every declared, not deleted member function and friend has a body or is
     * defaulted */
    bool is_in_view;
    const ModelClass *model; /* by its names and bases, or NULL */
    bool is_modelled;        /* by its own name */
    Settled *settled; /* by field; nsettled is 0 where none is a function pointer */
    uint32_t nsettled;
} LinkedRecord;

typedef struct {
    Name key, name;
    uint32_t unit, global; /* the declaration that knows the value, else the first */
    /* const, or known at the start and written by no function of the program */
    bool is_constant;
    Settled settled;
} LinkedGlobal;

typedef struct {
    Arena *arena;
    Names *names;
    ARRAY(LinkedUnit) units; /* [0] unused; by path */
    ARRAY(LinkedFn) fns;     /* [0] unused, in all three */
    ARRAY(LinkedRecord) records;
    ARRAY(LinkedGlobal) globals;
    struct LinkKey *fn_keys, *record_keys, *global_keys; /* hash tables of link.c */
} Program;

/* Links `nunits` units (in any order), each with its models, into a program that lives in
 * `arena`. */
Program *link_program(Arena *arena, Names *names, const Models *const *models,
                      Unit *const *units, uint32_t nunits);

/* By the key of a declaration (a name of the program's table); 0: none. */
FnId link_fn_of(const Program *p, Name key);
RecId link_record_of(const Program *p, Name key);
GlobId link_global_of(const Program *p, Name key);

/* The declaration behind a linked function, and the unit whose indices it uses. */
const Decl *link_decl(const Program *p, FnId fn);
const Unit *link_unit_of(const Program *p, FnId fn);
/* The definition (or a declaration) of a record, with the unit whose indices it uses. */
const Record *link_record(const Program *p, RecId record, const Unit **unit);
const Global *link_global(const Program *p, GlobId global);
/* Whether the global holds at all times what it held at the start (globals.c). */
bool link_is_constant(const Program *p, GlobId global);
/* Of a function pointer in that global, or in field `index` of that record. */
Settled link_settled_global(const Program *p, GlobId global);
Settled link_settled_field(const Program *p, RecId record, uint32_t index);
/* Linked record of a type, 0 if it is none. */
RecId link_type_record(const Program *p, uint32_t unit, uint32_t type);
/* Linked record that a pointer or reference type points to, 0 if none. */
RecId link_pointee_record(const Program *p, uint32_t unit, uint32_t type);
/* Linked record of field `index` of `record`, 0 if the field's type is none. */
RecId link_field_record(const Program *p, RecId record, uint32_t index);

/* Whether `base` is `derived` or one of its bases, at any depth. */
bool link_is_base(const Program *p, RecId base, RecId derived);
/* The path of base indices from `derived` to `base` (at most `max` steps). False: no
 * base, or too deep. */
bool link_base_path(const Program *p, RecId derived, RecId base, uint32_t *path,
                    uint32_t max, uint32_t *n);
/* The method of `record`, or of a base, whose own name is `name` ("operator()"); 0: none. */
FnId link_method_named(const Program *p, RecId record, const char *name);
/* What a call of `method` on an object whose dynamic type is `dynamic` reaches; `method`
 * itself when nothing overrides it there. */
FnId link_final_overrider(const Program *p, RecId dynamic, FnId method);
/* All that a call of `method` on an object of static type `record` may reach in this
 * program, in order, without pure ones. Returns how many; `out` lives in `arena`. */
uint32_t link_targets(Arena *arena, const Program *p, RecId record, FnId method,
                      FnId **out);
/* The only implementer, if the hierarchy below `record` is in view (no record there is a
 * system header's or a model's interface, and each target has a body); else 0. */
FnId link_only_target(const Program *p, RecId record, FnId method);
/* Find the globals that nobody writes, and the function pointers that hold one thing: the
 * last steps of link_program. */
void globals_find_constant(Program *p);
void settled_find(Program *p);
/* By qualified name, the first in order of key; 0: none. */
FnId link_find(const Program *p, const char *name);

#endif
