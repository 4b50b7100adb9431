/* Constants and variables that nothing declares.
 *
 * clang drops the statement or the argument in which an undeclared name stands, and with
 * it whatever else was there: a call would lose an argument, an `if` would vanish. So the
 * unit is parsed once more with declarations of such names as integers of unknown value.
 * A missing constant then is what it should be: an unknown value that changes nothing
 * else.
 */
#include "front/undeclared.h"

#define NAMES_MAX 400
#define CASE_VALUE 0x6A110000 /* labels need different constants */

static bool is_known(const Undeclared *u, Name name)
{
    for (uint32_t i = 0; i < u->names.n; i++)
        if (u->names.v[i].name == name)
            return true;
    return false;
}

static Name path_of(Names *names, CXFile file)
{
    CXString s = clang_getFileName(file);
    Name path = names_add(names, clang_getCString(s));

    clang_disposeString(s);
    return path;
}

static void declare(Undeclared *u, Name name, const Missing *m, bool is_cpp)
{
    if (m->is_case)
        text_printf(&u->text, "enum { %s = %u };\n", name, CASE_VALUE + u->names.n);
    else
        text_printf(&u->text, "extern %s%sint %s;\n", is_cpp ? "\"C\" " : "",
                    m->is_constant ? "const " : "", name);
}

bool undeclared_collect(Arena *arena, Names *names, CXTranslationUnit tu, bool is_cpp,
                        Undeclared *out)
{
    unsigned n = clang_getNumDiagnostics(tu);

    out->text = text_in(arena);
    for (unsigned i = 0; i < n && out->names.n < NAMES_MAX; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        Missing missing;

        if (diag_names_constant(tu, diagnostic, &missing)) {
            UndeclaredName item = {.name = names_add_n(names, missing.name, missing.len),
                                   .path = path_of(names, missing.file),
                                   .line = missing.line,
                                   .col = missing.col};
            if (!is_known(out, item.name)) {
                declare(out, item.name, &missing, is_cpp);
                ARRAY_PUSH(arena, &out->names, item);
            }
        }
        clang_disposeDiagnostic(diagnostic);
    }
    return out->names.n > 0;
}

uint32_t undeclared_count_errors(CXTranslationUnit tu)
{
    unsigned n = clang_getNumDiagnostics(tu);
    uint32_t errors = 0;

    for (unsigned i = 0; i < n; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);

        errors += clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error;
        clang_disposeDiagnostic(diagnostic);
    }
    return errors;
}

void undeclared_report(FrontCtx *front)
{
    const Undeclared *u = front->undeclared;

    for (uint32_t i = 0; u && i < u->names.n; i++) {
        UndeclaredName item = u->names.v[i];
        CXFile file = clang_getFile(front->tu, item.path);
        Diag diag = {.is_error = true, .missing = item.name};

        if (file)
            diag.loc =
                loc_at(front, clang_getLocation(front->tu, file, item.line, item.col));
        diag.message = names_add(
            front->names,
            arena_printf(front->scratch, "use of undeclared identifier '%s'", item.name));
        ARRAY_PUSH(front->unit->arena, &front->unit->diags, diag);
    }
}
