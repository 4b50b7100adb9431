/* One translation unit: parse it, find the functions to lower, lower them.
 *
 * Work starts with the definitions in the main file and goes on with whatever they refer
 * to and whose body counts: project headers, instances of templates, special members.
 * Headers are never walked; what lies in them is reached through references only, which
 * keeps the cost to a few percent of the parse.
 *
 * libclang recurses over the program, and so do we: both run on a thread with a large
 * stack.
 */
#define _GNU_SOURCE /* libuv needs it of the C library */
#include "front/lower.h"

#include "front/flags.h"
#include "front/precompiled.h"
#include "front/shims.h"
#include "front/spelling.h"
#include "front/undeclared.h"

#include <stdlib.h>
#include <string.h>
#include <uv.h>

/* how deep headers in other spellings may include each other */
#define MOST_ROUNDS 8
/* reserved, not used, until something is nested that deep */
#define STACK_SIZE ((size_t)512 << 20)

/* work */

/* Sets the flag of `index`. False: it was set before. */
static bool flag_raise(Arena *arena, Flags *flags, uint32_t index)
{
    ARRAY_RESERVE(arena, flags, index + 1);
    while (flags->n <= index)
        flags->v[flags->n++] = false;
    if (flags->v[index])
        return false;
    flags->v[index] = true;
    return true;
}

void unit_search(FrontCtx *front, CXCursorVisitor visit, void *data)
{
    front->is_searched = true;
    clang_visitChildren(clang_getTranslationUnitCursor(front->tu), visit, data);
}

void unit_push_work(FrontCtx *front, Work work)
{
    if (!flag_raise(front->arena, &front->is_pushed, work.decl))
        return;
    ARRAY_PUSH(front->arena, &front->work, work);
}

/* Names in `std` and in implementation namespaces are described by models, never by their
 * bodies. */
static bool is_library(const FrontCtx *front, uint32_t decl)
{
    const Decl *d = &front->unit->decls.v[decl];

    return d->is_system || text_starts(d->name, "std::") || text_starts(d->name, "__");
}

void unit_reach(FrontCtx *front, CXCursor function, uint32_t decl)
{
    CXCursor definition;

    if (!flag_raise(front->arena, &front->is_reached, decl))
        return;
    if (front->unit->is_cpp && cpp_reach(front, function, decl))
        return;
    if (is_library(front, decl))
        return;
    definition = clang_getCursorDefinition(function);
    if (clang_Cursor_isNull(definition) && clang_isCursorDefinition(function))
        definition = function;
    if (clang_Cursor_isNull(definition) ||
        clang_isInvalid(clang_getCursorKind(definition)))
        return;
    unit_push_work(front,
                   (Work){.lower = lower_function, .cursor = definition, .decl = decl});
}

/* what the unit defines */

static bool is_main_file(const FrontCtx *front, CXCursor cursor)
{
    CXFile file;

    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    if (!file || clang_File_isEqual(file, front->main_file))
        return file != NULL;
    for (uint32_t i = 0; i < front->own_headers.n; i++)
        if (clang_File_isEqual(file, front->own_headers.v[i]))
            return true;
    return false;
}

static bool is_function(enum CXCursorKind kind)
{
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction;
}

static bool is_container(enum CXCursorKind kind)
{
    return kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec ||
           kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl ||
           kind == CXCursor_UnionDecl;
}

/* Types that depend on template parameters make a body that cannot be judged. */
static bool is_template_member(CXCursor function)
{
    CXCursor parent = clang_getCursorSemanticParent(function);

    for (int i = 0; i < 32 && !clang_Cursor_isNull(parent); i++) {
        enum CXCursorKind kind = clang_getCursorKind(parent);

        if (kind == CXCursor_ClassTemplate ||
            kind == CXCursor_ClassTemplatePartialSpecialization)
            return true;
        if (kind == CXCursor_TranslationUnit)
            return false;
        parent = clang_getCursorSemanticParent(parent);
    }
    return false;
}

/* With a precompiled header libclang shows, beside what is written, the instances of
 * templates that it made on the way. */
static bool is_instance(CXCursor cursor)
{
    CXCursor made_from = clang_getSpecializedCursorTemplate(cursor);

    return !clang_Cursor_isNull(made_from) &&
           clang_equalLocations(clang_getCursorLocation(made_from),
                                clang_getCursorLocation(cursor));
}

static enum CXChildVisitResult seed(CXCursor cursor, CXCursor parent, CXClientData data)
{
    FrontCtx *front = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);

    if (clang_getCursorKind(parent) == CXCursor_TranslationUnit &&
        (!is_main_file(front, cursor) || is_instance(cursor)))
        return CXChildVisit_Continue;
    if (is_function(kind) && clang_isCursorDefinition(cursor) &&
        !is_template_member(cursor)) {
        ARRAY_PUSH(front->arena, &front->seeds, cursor);
        return CXChildVisit_Continue;
    }
    if (kind == CXCursor_VarDecl) {
        ARRAY_PUSH(front->arena, &front->seeds, cursor);
        return CXChildVisit_Continue;
    }
    return is_container(kind) ? CXChildVisit_Recurse : CXChildVisit_Continue;
}

static void lower_work(FrontCtx *front)
{
    for (; front->work_done < front->work.n; front->work_done++) {
        Work work = front->work.v[front->work_done];
        ArenaMark mark = arena_mark(front->scratch);

        work.lower(front, &work);
        front->fn = NULL;
        arena_rewind(front->scratch, mark);
    }
}

static void seeds_lower(FrontCtx *front)
{
    clang_visitChildren(clang_getTranslationUnitCursor(front->tu), seed, front);
    for (uint32_t i = 0; i < front->seeds.n; i++) {
        CXCursor cursor = front->seeds.v[i];

        if (clang_getCursorKind(cursor) == CXCursor_VarDecl)
            global_init_add(front, cursor);
        else
            decl_of(front, cursor);
        lower_work(front);
    }
    global_init_lower(front);
    lower_work(front);
}

/* A project record with a pointer that may be a handle: all its methods in view must be
 * lowered, so that the class can be judged. */
static bool may_hold_handle(const Unit *u, const Record *record)
{
    if (record->is_system || !record->is_complete)
        return false;
    for (uint32_t i = 0; i < record->fields.n; i++) {
        const Type *type = &u->types.v[record->fields.v[i].type];

        if (type->kind == TYPE_POINTER && type->to &&
            (u->types.v[type->to].kind == TYPE_VOID || type->alias))
            return true;
    }
    return false;
}

static void reach_methods(FrontCtx *front, uint32_t record)
{
    for (uint32_t i = 0; i < front->unit->records.v[record].methods.n; i++) {
        uint32_t decl = front->unit->records.v[record].methods.v[i].decl;

        if (decl < front->decl_cursors.n &&
            !clang_Cursor_isNull(front->decl_cursors.v[decl]))
            unit_reach(front, front->decl_cursors.v[decl], decl);
    }
}

/* Fills the records that were only mentioned; that may mention more, and reach
 * methods. */
static void records_finish(FrontCtx *front)
{
    for (uint32_t i = 1; i < front->unit->records.n; i++) {
        record_complete(front, i);
        if (front->unit->is_cpp &&
            may_hold_handle(front->unit, &front->unit->records.v[i]))
            reach_methods(front, i);
        lower_work(front);
    }
}

/* parsing */

typedef struct {
    Arena *arena;
    Names *names;
    const FrontJob *job;
    Err *err;
    CXIndex index;
    CXIndex local_index; /* shows what is declared outside of precompiled headers */
    /* the embedded headers, what stands for files, and room for one more */
    struct CXUnsavedFile *files;
    unsigned nshims, nfiles;
    Spellings spellings; /* the last of the files */
    Unit *unit;
    bool ok;
} Session;

static bool parse_failed(Session *s, enum CXErrorCode code)
{
    const char *why = "libclang cannot read it";

    switch (code) {
    case CXError_Success:
        return false;
    case CXError_Crashed:
        why = "libclang crashed";
        break;
    case CXError_InvalidArguments:
        why = "libclang does not accept the compiler flags";
        break;
    case CXError_ASTReadError:
        why = "a precompiled header cannot be read";
        break;
    case CXError_Failure:
        break;
    }
    err_at(s->err, s->job->path, 0, 0, "%s", why);
    return true;
}

/* Which windows.h the unit found. */
static void unit_headers(FrontCtx *front)
{
    Unit *u = front->unit;
    const char *others = front->job->headers == HEADERS_MINGW ? "mingw-w64" : "project";
    const char *found = flags_use_mingw(front->job) ? others : "shims";

    for (uint32_t i = 1; i < u->files.n; i++) {
        const char *path = u->files.v[i].path;

        if (flags_is_shim(path))
            found = "shims";
        else if (u->files.v[i].is_system && strstr(path, "mingw"))
            found = others;
    }
    u->headers = names_add(front->names, found);
}

static void contexts_make(FrontCtx *front, Session *s)
{
    front->arena = s->arena;
    front->scratch = arena_new("front scratch");
    front->names = s->names;
    front->job = s->job;
    front->unit = s->unit;
    front->records = map_in(s->arena);
    front->fields = map_in(s->arena);
    front->decls = map_in(s->arena);
    front->globals = map_in(s->arena);
    front->class_at = map_in(s->arena);
}

/* False: it needs the declarations of all headers, which a precompiled one does not
 * offer. */
static bool lower_unit(Session *s, CXTranslationUnit tu, const Undeclared *undeclared,
                       bool has_precompiled)
{
    FrontCtx front = {.tu = tu, .undeclared = undeclared};

    contexts_make(&front, s);
    front.main_file = clang_getFile(tu, s->job->path);
    diags_place(&front);
    s->unit->path = names_add(s->names, s->job->path);
    s->unit->is_cpp = flags_is_cpp(s->job);
    file_of(&front, front.main_file);
    for (uint32_t i = 0; i < s->job->nown_headers; i++) {
        CXFile header = clang_getFile(tu, s->job->own_headers[i]);

        if (header)
            ARRAY_PUSH(s->arena, &front.own_headers, header);
    }
    seeds_lower(&front);
    records_finish(&front);
    undeclared_report(&front);
    diags_collect(&front);
    notes_collect(&front);
    unit_headers(&front);
    arena_free(front.scratch);
    return !has_precompiled || !front.is_searched;
}

/* Parses once. `precompiled` (or NULL) stands for the first headers; `undeclared` (or
 * NULL) is declared before all that follows, which makes no difference to headers that do
 * without. NULL: *code says why. */
static CXTranslationUnit parse(Session *s, const Undeclared *undeclared,
                               const char *precompiled, enum CXErrorCode *code)
{
    const char *header = flags_shim_path(s->arena, "undeclared-constants.h");
    Argv argv = {.arena = s->arena};
    unsigned n = s->nfiles;
    CXTranslationUnit tu = NULL;

    if (undeclared) {
        s->files[n].Filename = header;
        s->files[n].Contents = text_str(&undeclared->text);
        s->files[n++].Length = (unsigned long)undeclared->text.len;
    }
    flags_make(&argv, s->job, undeclared ? header : NULL, precompiled);
    *code = clang_parseTranslationUnit2FullArgv(
        precompiled ? s->local_index : s->index, NULL, argv.list.v, (int)argv.list.n,
        s->files, n, CXTranslationUnit_KeepGoing, &tu);
    return *code == CXError_Success ? tu : NULL;
}

/* Parses again if constants are missing, and keeps the parse with fewer errors. */
static CXTranslationUnit parse_again(Session *s, CXTranslationUnit first,
                                     Undeclared *undeclared, const char *precompiled)
{
    enum CXErrorCode code;

    if (!undeclared_collect(s->arena, s->names, first, flags_is_cpp(s->job), undeclared))
        return first;
    CXTranslationUnit second = parse(s, undeclared, precompiled, &code);

    if (second && undeclared_count_errors(second) < undeclared_count_errors(first)) {
        clang_disposeTranslationUnit(first);
        return second;
    }
    if (second)
        clang_disposeTranslationUnit(second);
    undeclared->names.n = 0;
    return first;
}

/* Parses, and again as long as headers turn up in another spelling. */
static CXTranslationUnit parse_spelled(Session *s, const char *precompiled,
                                       enum CXErrorCode *code)
{
    CXTranslationUnit tu = parse(s, NULL, precompiled, code);
    unsigned before = s->nshims + s->job->nbuffers;

    for (int round = 0; tu && !s->job->is_plain && round < MOST_ROUNDS; round++) {
        if (!spellings_collect(s->arena, tu, s->job, &s->spellings))
            break;
        clang_disposeTranslationUnit(tu);
        memcpy(s->files + before, s->spellings.v,
               sizeof *s->spellings.v * s->spellings.n);
        s->nfiles = before + s->spellings.n;
        tu = parse(s, NULL, precompiled, code);
    }
    return tu;
}

/* Parses and lowers. False: to be done without the precompiled header. */
static bool attempt(Session *s, const char *precompiled)
{
    Undeclared undeclared = {.names = {0}};
    enum CXErrorCode code;
    CXTranslationUnit tu = parse_spelled(s, precompiled, &code);
    bool is_done = true;

    if (!tu && precompiled) {
        precompiled_reject(s->job, precompiled);
        return false;
    }
    s->unit = unit_new(s->arena, s->names);
    s->ok = !parse_failed(s, code);
    if (s->ok) {
        tu = parse_again(s, tu, &undeclared, precompiled);
        is_done = lower_unit(s, tu, &undeclared, precompiled != NULL);
        clang_disposeTranslationUnit(tu);
    }
    return is_done;
}

/* Behind the embedded headers, of which a precompiled one is made without them. */
static void add_buffers(Session *s)
{
    s->nfiles = s->nshims;
    for (uint32_t i = 0; i < s->job->nbuffers; i++) {
        const FrontBuffer *buffer = &s->job->buffers[i];

        s->files[s->nfiles].Filename = buffer->path;
        s->files[s->nfiles].Contents = buffer->text;
        s->files[s->nfiles++].Length = (unsigned long)strlen(buffer->text);
    }
}

static void session_run(void *data)
{
    Session *s = data;
    const char *precompiled;

    s->index = clang_createIndex(0, 0);
    s->local_index = clang_createIndex(1, 0);
    s->files = shims_files(s->arena, s->job->nbuffers + SPELLINGS_MAX + 1, &s->nshims);
    if (s->job->is_plain)
        s->nshims = 0;
    precompiled = precompiled_find(s->arena, s->job, s->files, s->nshims);
    add_buffers(s);
    if (!precompiled || !attempt(s, precompiled))
        (void)attempt(s, NULL);
    clang_disposeIndex(s->local_index);
    clang_disposeIndex(s->index);
}

bool front_unit(Arena *arena, Names *names, const FrontJob *job, Unit **out, Err *err)
{
    Session s = {.arena = arena, .names = names, .job = job, .err = err};
    uv_thread_options_t options = {.flags = UV_THREAD_HAS_STACK_SIZE,
                                   .stack_size = STACK_SIZE};
    uv_thread_t thread;

    if (!clang_load(err))
        return false;
    uv_os_setenv("LIBCLANG_NOTHREADS", "1"); /* parse on our thread, with our stack */
    if (uv_thread_create_ex(&thread, &options, session_run, &s) != 0)
        return err_set(err, "cannot start a thread for libclang");
    uv_thread_join(&thread);
    *out = s.unit;
    return s.ok;
}

/* about the library */

const char *front_version(void)
{
    return HANDLINT_LIBCLANG_VERSION;
}
