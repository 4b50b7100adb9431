/* One translation unit: parse it, find the functions to lower, lower them.
 *
 * Work starts with the definitions in the main file and goes on with whatever they refer to and whose body
 * counts: project headers, instances of templates, special members. Headers are never walked; what lies
 * in them is reached through references only, which keeps the cost to a few percent of the parse.
 *
 * libclang recurses over the program, and so do we: both run on a thread with a large stack.
 */
#define _GNU_SOURCE /* libuv needs it of the C library */
#include "front/lower.h"

#include "embed/embedded_shims.h"
#include "front/flags.h"
#include "front/undeclared.h"

#include <stdlib.h>
#include <string.h>
#include <uv.h>

#define STACK_SIZE ((size_t)512 << 20) /* reserved, not used, until something is nested that deep */

/* ---- work ---------------------------------------------------------------------------------- */

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

void unit_push_work(FrontCtx *front, Work work)
{
    if (!flag_raise(front->arena, &front->is_pushed, work.decl))
        return;
    ARRAY_PUSH(front->arena, &front->work, work);
}

/* Names in `std` and in implementation namespaces are described by models, never by their bodies. */
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
    if (clang_Cursor_isNull(definition) || clang_isInvalid(clang_getCursorKind(definition)))
        return;
    unit_push_work(front, (Work){.lower = lower_function, .cursor = definition, .decl = decl});
}

/* ---- what the unit defines ----------------------------------------------------------------------- */

static bool is_main_file(const FrontCtx *front, CXCursor cursor)
{
    CXFile file;

    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    return file && clang_File_isEqual(file, front->main_file);
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

        if (kind == CXCursor_ClassTemplate || kind == CXCursor_ClassTemplatePartialSpecialization)
            return true;
        if (kind == CXCursor_TranslationUnit)
            return false;
        parent = clang_getCursorSemanticParent(parent);
    }
    return false;
}

static enum CXChildVisitResult seed(CXCursor cursor, CXCursor parent, CXClientData data)
{
    FrontCtx *front = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);

    if (clang_getCursorKind(parent) == CXCursor_TranslationUnit && !is_main_file(front, cursor))
        return CXChildVisit_Continue;
    if (is_function(kind) && clang_isCursorDefinition(cursor) && !is_template_member(cursor)) {
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

/* A project record with a pointer that may be a handle: all its methods in view must be lowered, so that the
 * class can be judged. */
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

        if (decl < front->decl_cursors.n && !clang_Cursor_isNull(front->decl_cursors.v[decl]))
            unit_reach(front, front->decl_cursors.v[decl], decl);
    }
}

/* Fills the records that were only mentioned; that may mention more, and reach methods. */
static void records_finish(FrontCtx *front)
{
    for (uint32_t i = 1; i < front->unit->records.n; i++) {
        record_complete(front, i);
        if (front->unit->is_cpp && may_hold_handle(front->unit, &front->unit->records.v[i]))
            reach_methods(front, i);
        lower_work(front);
    }
}

/* ---- parsing ------------------------------------------------------------------------------- */

typedef struct {
    Arena *arena;
    Names *names;
    const FrontJob *job;
    Err *err;
    Unit *unit;
    bool ok;
} Session;

static const char *line_next(const char *at)
{
    at += strcspn(at, "\n");
    return at + (*at == '\n');
}

/* Windows does not tell Windows.h from windows.h: each other spelling includes the header itself. */
static unsigned alias_files(Arena *arena, struct CXUnsavedFile *files)
{
    char spelling[64], header[64];
    unsigned n = 0;

    for (const char *at = front_shim_text("aliases.txt"); at && *at; at = line_next(at)) {
        if (*at == '#' || sscanf(at, "%63s %63s", spelling, header) != 2)
            continue;
        files[n].Filename = flags_shim_path(arena, spelling);
        files[n].Contents = arena_printf(arena, "#include <%s>\n", header);
        files[n].Length = (unsigned long)strlen(files[n].Contents);
        n++;
    }
    return n;
}

/* Room for one more is left at the end. */
static struct CXUnsavedFile *shim_files(Arena *arena, bool is_plain, unsigned *n)
{
    unsigned count = 0, lines = 0;

    while (!is_plain && embedded_shims[count].name)
        count++;
    for (const char *at = front_shim_text("aliases.txt"); count && at && *at; at = line_next(at))
        lines++;
    struct CXUnsavedFile *files = ARENA_NEW_N(arena, struct CXUnsavedFile, count + lines + 1);

    for (unsigned i = 0; i < count; i++) {
        files[i].Filename = flags_shim_path(arena, embedded_shims[i].name);
        files[i].Contents = embedded_shims[i].text;
        files[i].Length = (unsigned long)embedded_shims[i].len;
    }
    *n = count + (lines ? alias_files(arena, files + count) : 0);
    return files;
}

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
    const char *found = "none";

    for (uint32_t i = 1; i < u->files.n; i++) {
        const char *path = u->files.v[i].path;

        if (flags_is_shim(path))
            found = "shims";
        else if (u->files.v[i].is_system && strstr(path, "mingw"))
            found = "mingw-w64";
    }
    if (strcmp(found, "none") == 0)
        found = front->job->headers == HEADERS_MINGW ? "mingw-w64" : "shims";
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

static void lower_unit(Session *s, CXTranslationUnit tu, const Undeclared *undeclared)
{
    FrontCtx front = {.tu = tu, .undeclared = undeclared};

    contexts_make(&front, s);
    front.main_file = clang_getFile(tu, s->job->path);
    s->unit->path = names_add(s->names, s->job->path);
    s->unit->is_cpp = flags_is_cpp(s->job);
    file_of(&front, front.main_file);
    seeds_lower(&front);
    records_finish(&front);
    undeclared_report(&front);
    diags_collect(&front);
    notes_collect(&front);
    unit_headers(&front);
    arena_free(front.scratch);
}

/* Parses once; `undeclared` (or NULL) is declared beforehand. NULL: *code says why. */
static CXTranslationUnit parse(Session *s, CXIndex index, const Undeclared *undeclared,
                               enum CXErrorCode *code)
{
    const char *header = flags_shim_path(s->arena, "undeclared-constants.h");
    Argv argv = {.arena = s->arena};
    unsigned n = 0;
    struct CXUnsavedFile *files = shim_files(s->arena, s->job->is_plain, &n);
    CXTranslationUnit tu = NULL;

    if (undeclared) {
        files[n].Filename = header;
        files[n].Contents = text_str(&undeclared->text);
        files[n++].Length = (unsigned long)undeclared->text.len;
    }
    flags_make(&argv, s->job, undeclared ? header : NULL);
    *code = clang_parseTranslationUnit2FullArgv(index, NULL, argv.list.v, (int)argv.list.n, files,
                                                n, CXTranslationUnit_KeepGoing, &tu);
    return *code == CXError_Success ? tu : NULL;
}

/* Parses again if constants are missing, and keeps the parse with fewer errors. */
static CXTranslationUnit parse_again(Session *s, CXIndex index, CXTranslationUnit first,
                                     Undeclared *undeclared)
{
    enum CXErrorCode code;

    if (!undeclared_collect(s->arena, s->names, first, flags_is_cpp(s->job), undeclared))
        return first;
    CXTranslationUnit second = parse(s, index, undeclared, &code);

    if (second && undeclared_count_errors(second) < undeclared_count_errors(first)) {
        clang_disposeTranslationUnit(first);
        return second;
    }
    if (second)
        clang_disposeTranslationUnit(second);
    undeclared->names.n = 0;
    return first;
}

static void session_run(void *data)
{
    Session *s = data;
    Undeclared undeclared = {.names = {0}};
    enum CXErrorCode code;
    CXIndex index = clang_createIndex(0, 0);
    CXTranslationUnit tu = parse(s, index, NULL, &code);

    s->ok = !parse_failed(s, code);
    if (s->ok) {
        tu = parse_again(s, index, tu, &undeclared);
        lower_unit(s, tu, &undeclared);
        clang_disposeTranslationUnit(tu);
    }
    clang_disposeIndex(index);
}

bool front_unit(Arena *arena, Names *names, const FrontJob *job, Unit **out, Err *err)
{
    Session s = {.arena = arena, .names = names, .job = job, .err = err};
    uv_thread_options_t options = {.flags = UV_THREAD_HAS_STACK_SIZE, .stack_size = STACK_SIZE};
    uv_thread_t thread;

    uv_os_setenv("LIBCLANG_NOTHREADS", "1"); /* parse on our thread, with our stack */
    s.unit = unit_new(arena, names);
    if (uv_thread_create_ex(&thread, &options, session_run, &s) != 0)
        return err_set(err, "cannot start a thread for libclang");
    uv_thread_join(&thread);
    *out = s.unit;
    return s.ok;
}

/* ---- about the library -------------------------------------------------------------------------- */

const char *front_version(void)
{
    return HANDLINT_LIBCLANG_VERSION;
}

const char *front_shim_name(uint32_t index)
{
    for (uint32_t i = 0; embedded_shims[i].name; i++)
        if (i == index)
            return embedded_shims[i].name;
    return NULL;
}

const char *front_shim_text(const char *name)
{
    for (uint32_t i = 0; embedded_shims[i].name; i++)
        if (strcmp(embedded_shims[i].name, name) == 0)
            return embedded_shims[i].text;
    return NULL;
}
