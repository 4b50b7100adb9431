"""Where flags come from, and what is found with them."""
import json

import harness

# Leaks only when LEAKS is defined; needs a header that only an include folder provides.
SOURCE = """\
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include "ours.h"

BOOL f(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
#ifdef LEAKS
    if (WANTED)
        return FALSE;
#endif
    CloseHandle(token);
    return TRUE;
}
"""
LINE = 10


class Projects(harness.Case):
    def setUp(self):
        super().setUp()
        self.put("src/a.c", SOURCE)
        self.put("inc dir/ours.h", "extern int wanted;\n#define WANTED wanted\n")

    def database(self, where="compile_commands.json", **entry):
        entry = {"directory": str(self.top), "file": "src/a.c", **entry}
        self.put(where, json.dumps([entry]))

    def expect_leak(self, *args, **more):
        run = self.sarif(*args, status=1, **more)
        self.assertEqual(harness.results(run), [("src/a.c", LINE, "HL201")])

    def test_flags_behind_dashes(self):
        self.expect_leak("src/a.c", "--", "-DLEAKS", "-Iinc dir")
        self.lint("src/a.c", "--", "-Iinc dir", status=0)

    def test_database_found_upwards(self):
        self.database(command='cc -DLEAKS "-Iinc dir" -o a.o -c src/a.c')
        self.expect_leak("src/a.c")
        _, err = self.lint("src/a.c", status=1)
        self.assertIn("compile_commands.json", err)

    def test_database_in_build(self):
        self.database("build/compile_commands.json", arguments=["cc", "-DLEAKS", "-Iinc dir", "-c", "src/a.c"])
        self.expect_leak("src")

    def test_database_named(self):
        self.database("odd/name.json", arguments=["cc", "-DLEAKS", "-Iinc dir", "-c", "src/a.c"])
        self.expect_leak("-p", "odd/name.json")
        self.expect_leak("-p", "odd/name.json", "src/a.c")

    def test_cl_style(self):
        self.database(command="cl.exe /nologo /c /DLEAKS /I\"inc dir\" /Yustdafx.h /Foa.obj src\\a.c")
        self.expect_leak("src/a.c")

    def test_flags_file(self):
        self.put("compile_flags.txt", "-DLEAKS\n-Iinc dir\n")
        self.expect_leak("src/a.c")

    def test_cpp_in_a_c_file(self):
        self.put("src/a.c", SOURCE + "struct C { C() {} };\n")
        self.database(command='cc -x c++ -DLEAKS "-Iinc dir" -c src/a.c')
        self.expect_leak("src/a.c")

    def test_same_file_with_several_flags(self):
        entry = {"directory": str(self.top), "file": "src/a.c"}
        self.put("compile_commands.json", json.dumps([
            {**entry, "arguments": ["cc", "-Iinc dir", "src/a.c"]},
            {**entry, "arguments": ["cc", "-DLEAKS", "-Iinc dir", "src/a.c"]},
            {**entry, "arguments": ["cc", "-DLEAKS", "-DOTHER", "-Iinc dir", "src/a.c"]}]))
        self.expect_leak("src/a.c")

    def test_broken_database_is_2(self):
        self.put("compile_commands.json", '[{"directory": "/", }]')
        _, err = self.lint("src/a.c", status=2)
        self.assertIn("compile_commands.json:", err)

    def test_missing_file_of_a_database_is_3(self):
        self.database(file="gone.c", command="cc -c gone.c")
        _, err = self.lint("-p", ".", status=3)
        self.assertIn("gone.c", err)

    def test_missing_header_is_told(self):
        run = self.sarif("src/a.c", "--", "-DLEAKS", status=1)
        ids = {n["descriptor"]["id"] for n in harness.notifications(run)}
        self.assertIn("parse-error", ids)

    def test_second_attempt_with_mingw(self):
        self.put("d3d.cpp", "#include <windows.h>\n#include <d3d9.h>\nvoid f(IDirect3D9 *d)\n{\n    d->Release();\n}\n")
        _, err = self.lint("d3d.cpp", status=0)
        self.assertIn("1 file was parsed with the headers of mingw-w64", err)
        self.assertNotIn("in part only", err)
        ids = [n["descriptor"]["id"] for n in harness.notifications(self.sarif("d3d.cpp", status=0))]
        self.assertEqual(ids, ["second-attempt"])

    def test_partial_functions_are_told(self):
        self.put("p.cpp", "void f(Unknown *u)\n{\n    u->x();\n}\n")
        _, err = self.lint("p.cpp", status=0)
        self.assertRegex(err, r"p\.cpp: 1 of 1 functions was analysed in part only \('f'\): ")
        notes = harness.notifications(self.sarif("p.cpp", status=0))
        self.assertIn("partial-function", [n["descriptor"]["id"] for n in notes])

    def test_cast_with_an_error(self):
        # clang leaves a cast to a class without its constructor where the operand has an error
        self.put("cast.cpp", "#include <windows.h>\ntypedef char *Text;\n"
                 "struct Name { Name(const char *); Name(const Name &); ~Name(); };\n"
                 "void leaks(Text t)\n{\n    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);\n    Name n = Name(Text(t, 1));\n}\n"
                 "void closes(Text t)\n{\n    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);\n    Name n = Name(Text(t, 1));\n"
                 "    if (h != NULL)\n        CloseHandle(h);\n}\n")
        out, err = self.lint("cast.cpp", status=1)
        self.assertRegex(err, r"2 of \d+ functions were analysed in part only")
        self.assertIn("cast.cpp:6:16: warning: 'h' is not released on every path.", out)
        self.assertEqual(out.count("[HL"), 1)

    def test_header_alone(self):
        self.put("src/b.hpp", SOURCE.replace('#include "ours.h"', "class X;").replace("BOOL f", "inline BOOL f"))
        self.lint("src/b.hpp", status=0)


if __name__ == "__main__":
    harness.main()
