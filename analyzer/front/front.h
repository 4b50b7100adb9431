/* From source to IR. This folder alone sees libclang. Call it in a worker process:
 * libclang can overflow its stack or hang on hostile input.
 */
#ifndef HL_FRONT_H
#define HL_FRONT_H

#include "ir/ir.h"

typedef enum { HEADERS_SHIMS, HEADERS_MINGW } HeaderSet;

/* What a process keeps of the headers from one unit to the next. It costs open files,
 * which end with the process. */
typedef struct Precompiled Precompiled;

/* A file whose text is not (yet) the one on disk. */
typedef struct {
    const char *path; /* absolute */
    const char *text; /* NUL-terminated, without another NUL */
} FrontBuffer;

typedef struct {
    const char *path;      /* the file, absolute */
    const char *directory; /* where relative flags start from, absolute */
    /* compiler flags without the compiler and the file; may be empty */
    const char *const *flags;
    uint32_t nflags;
    bool is_cl_style;         /* flags of cl or clang-cl */
    const char *const *argv0; /* reserved: NULL */
    HeaderSet headers;
    const char *resource_dir;   /* NULL: found from the loaded libclang */
    const FrontBuffer *buffers; /* what stands for files, the file itself among them */
    uint32_t nbuffers;
    /* headers, absolute, of which all functions count, used or not, as if they stood in
     * the file itself */
    const char *const *own_headers;
    uint32_t nown_headers;
    bool is_plain; /* tests: no header set, no target of our own */
    /* of this process; NULL: nothing is kept. Makes no difference to the result */
    Precompiled *precompiled;
} FrontJob;

/* Parses and lowers one translation unit into `arena`. Parse errors are no failure: they
 * are in Unit.diags and in the functions' is_partial. False: nothing could be made of the
 * file. */
bool front_unit(Arena *arena, Names *names, const FrontJob *job, Unit **out, Err *err);

/* Headers are kept once `first` units have begun with them; 0: when it pays. Embedded ones
 * that find no others, or with `any_headers` whatever the first lines of a unit find: of
 * those that may change libclang sees that they have, and the unit is parsed from its text
 * alone. */
Precompiled *precompiled_new(Arena *arena, uint32_t first, bool any_headers);
/* Precompiled headers made so far. */
uint32_t precompiled_count(const Precompiled *precompiled);
/* True when no more can be made: files are few. */
bool precompiled_is_full(const Precompiled *precompiled);
/* Gives the files back; the rest lives as long as the arena. */
void precompiled_close(Precompiled *precompiled);

/* "22.1.8": version of the libclang in use. */
const char *front_version(void);
/* Name of an embedded header, NULL past the last, and the text of one (NULL: unknown
 * name). */
const char *front_shim_name(uint32_t index);
const char *front_shim_text(const char *name);

#endif
