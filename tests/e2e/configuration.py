"""`.handlint.json`: which one holds where, what it says, what is said of one that is wrong."""
import json
import os
import re

from harness import Case, LEAK, LEAK_LINE, TWICE, main, results

NORETURN = """\
#include <windows.h>
#define DIE(why) die_at(__FILE__, __LINE__, why)
void die_at(const char *file, int line, const char *why);

BOOL touch(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        return FALSE;
    if (!SetEvent(event))
        DIE("cannot set it");
    else
        CloseHandle(event);
    return TRUE;
}
"""

CALL = "BOOL call(PCtxtHandle c, PSID g, BOOL *m) { return member_of(c, g, m); }\n"

WRAPPED = """\
#include <windows.h>
HANDLE job_open(int id);

void peek(int id)
{
    HANDLE job = job_open(id);
    (void)job;
}
"""
WRAPPED_LINE = 6
MODEL = """\
{"functions": {"job_open": {"does": [{"acquire": "result", "origin": "owned", "family": "kernel", "failure": 0}]}}}
"""


def strip(text):
    """JSON without its comments."""
    return json.loads(re.sub(r"/\*.*?\*/|^\s*//.*$", "", text, flags=re.M))


class Configuration(Case):
    def setUp(self):
        super().setUp()
        os.mkdir(self.top / ".git")

    def found(self, *args, status=1):
        return [(u, l, r) for u, l, r in results(self.sarif("--fail-on=note", *args, status=status))]

    def test_checks_and_levels(self):
        self.put("a.c", LEAK)
        self.put(".handlint.json", '{"checks": ["-owned-handle-leaked"]}')
        self.assertEqual(self.found("a.c", status=0), [])
        self.assertEqual(self.found("--checks=HL201", "a.c"), [("a.c", LEAK_LINE, "HL201")])
        self.assertEqual(self.found("--checks=-HL101", "a.c", status=0), [])
        self.put(".handlint.json", '{"levels": {"*": "note", "HL2*": "error", /* last wins */ "HL201": "warning"}}')
        run = self.sarif("a.c", status=1)
        self.assertEqual([r["level"] for r in run["results"]], ["warning"])
        self.put(".handlint.json", '{"levels": {"HL201": "note"}}')
        self.sarif("a.c", status=0)

    def test_nearest_of_each_file(self):
        self.put("one/a.c", LEAK)
        self.put("two/deep/b.c", LEAK.replace("member_of", "second"))
        self.put(".handlint.json", '{"levels": {"HL201": "error"}}')
        self.put("two/.handlint.json", '{"checks": ["HL202"]}')
        self.assertEqual(self.found("."), [("one/a.c", LEAK_LINE, "HL201")])
        _, err = self.lint(".", status=1)
        self.assertIn("configuration from " + str(self.top / ".handlint.json") + " and 1 more", err)

    def test_not_beyond_the_repository(self):
        self.put(".handlint.json", '{"checks": ["HL202"]}')
        self.put("sub/a.c", LEAK)
        self.assertEqual(self.found("sub/a.c", status=0), [])
        os.mkdir(self.top / "sub/.git")
        self.assertEqual(len(self.found("sub/a.c")), 1)

    def test_named_and_none(self):
        self.put("a.c", LEAK)
        self.put(".handlint.json", '{"checks": ["HL202"]}')
        self.put("other.json", '{"checks": ["HL201"]}')
        self.assertEqual(len(self.found("--config", "other.json", "a.c")), 1)
        self.assertEqual(len(self.found("--no-config", "a.c")), 1)
        _, err = self.lint("--no-config", "--config", "other.json", "a.c", status=2)
        self.assertIn("exclude each other", err)
        self.lint("--config", "nowhere.json", "a.c", status=2)

    def test_a_header_has_its_own(self):
        self.put("lib/own.h", LEAK)
        self.put("app/a.c", '#include "../lib/own.h"\n' + CALL)
        self.put("app/.handlint.json", '{"checks": ["HL202"]}')
        self.assertEqual(self.found("app/a.c", status=0), [])  # for want of an own one it has the unit's
        self.put("lib/.handlint.json", '{"levels": {"HL201": "note"}}')
        run = self.sarif("--fail-on=note", "app/a.c", status=1)
        self.assertEqual([r["level"] for r in run["results"]], ["note"])

    def test_excluded(self):
        self.put("src/a.c", LEAK.replace("BOOL member_of", "static BOOL other"))
        self.put("third_party/b.c", LEAK)
        self.put("src/made/c.gen.c", LEAK)
        self.put("own.h", LEAK)
        self.put("src/d.c", '#include "../own.h"\n' + CALL)
        self.put(".handlint.json", '{"exclude": ["third_party/", "*.gen.c", "own.h"]}')
        out, err = self.lint(".", status=1)
        self.assertEqual(out.count("[HL201"), 1)
        self.assertIn("src/a.c", out)
        self.assertIn("1 in excluded files left out", err)
        _, err = self.lint("third_party/b.c", status=2)
        self.assertIn("nothing to analyse: the configuration excludes the file", err)
        self.lint("--allow-no-files", "third_party/b.c", status=0)

    def test_flags(self):
        self.put("inc/own.h", LEAK)
        self.put("src/a.c", '#ifdef OWN\n#include "own.h"\n' + CALL + '#endif\nint x;\n')
        self.put(".handlint.json", '{"flags": ["-Iinc", "-D", "OWN=1"]}')
        self.assertEqual(self.found("src/a.c"), [("inc/own.h", LEAK_LINE, "HL201")])
        self.assertEqual(self.found("src/a.c", "--", "-UOWN", status=0), [])
        self.put("compile_commands.json", json.dumps(
            [{"file": "src/a.c", "directory": str(self.top), "arguments": ["cl.exe", "/c", "/UOWN", "src/a.c"]}]))
        self.assertEqual(self.found("src/a.c"), [("inc/own.h", LEAK_LINE, "HL201")])

    def test_models_belong_to_units(self):
        self.put("one/a.c", WRAPPED)
        self.put("two/b.c", WRAPPED.replace("peek", "poke"))
        self.put("one/.handlint.json", '{"models": ["m.json"]}')
        self.put("one/m.json", MODEL)
        found = self.found(".")
        self.assertEqual([(u, r) for u, _, r in found if r == "HL201"], [("one/a.c", "HL201")])
        self.put("one/m.json", '{"functions": {"x": {"dose": []}}}')
        _, err = self.lint(".", status=2)
        self.assertIn("one/m.json:1:", err)

    def test_packs(self):
        self.put("a.c", LEAK)
        self.put("b.c", "#include <windows.h>\nvoid f(void)\n{\n    HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n"
                        "    if (e != NULL)\n        SetEvent(e);\n}\n")
        self.assertEqual(len(self.found(".")), 2)
        self.put(".handlint.json", '{"packs": ["-sync"]}')
        self.assertEqual([u for u, _, _ in self.found(".")], ["a.c"])
        for pack in strip(self.lint("--no-config", "--dump-config", status=0)[0])["packs"]:
            self.put(".handlint.json", json.dumps({"packs": ["-" + pack]}))
            self.lint(".", "--exit-zero", status=0)

    def test_noreturn(self):
        self.put("a.c", NORETURN)
        self.assertEqual(len(self.found("a.c")), 1)
        self.put(".handlint.json", '{"noreturn": ["die_*"]}')
        self.assertEqual(self.found("a.c", status=0), [])
        self.put("b.c", '#include <stdio.h>\nvoid die_at(const char *file, int line, const char *why)\n'
                        '{\n    printf("%s:%d: %s", file, line, why);\n}\n')
        self.assertEqual(self.found("a.c", "b.c", status=0), [])
        self.lint("capture", "a.c", "-o", "a.hlir", status=0)
        self.lint("--no-config", "--fail-on=note", "link", "a.hlir", status=2)
        self.lint("link", "a.hlir", "--no-config", "--fail-on=note", status=0)

    def test_dump(self):
        self.put("a.c", LEAK)
        self.put(".handlint.json", '{\n  "checks": ["HL2*"],\n  "levels": {"HL201": "error"},\n'
                                   '  "exclude": ["x/"], "noreturn": ["die"], "flags": ["-Iinc"]\n}\n')
        out, _ = self.lint("--dump-config", "a.c", status=0)
        self.assertIn("// %s:2\n  \"checks\": [\"HL201\"" % (self.top / ".handlint.json"), out)
        self.assertIn('"HL201": "error" /* line 3 */', out)
        self.assertIn("// built in\n  \"packs\"", out)
        again = self.lint("--config", self.put("again.json", out), "--dump-config", "a.c", status=0)[0]
        self.assertEqual(strip(out), strip(again))
        out, _ = self.lint("--dump-config", "--checks=-HL201", "a.c", status=0)
        self.assertIn(":2 and --checks\n", out)
        self.assertNotIn("HL201", strip(out)["checks"])

    def test_what_is_wrong_is_named(self):
        self.put("a.c", LEAK)
        for text, part in [('{"cheks": []}', "did you mean 'checks'"),
                           ('{\n\n"checks": ["HL2O1"]}', ".handlint.json:3:"),
                           ('{"checks": ["owned-handle-leeked"]}', "did you mean 'owned-handle-leaked'"),
                           ('{"checks": "HL201"}', "expected an array"),
                           ('{"levels": {"HL201": "eror"}}', "did you mean 'error'"),
                           ('{"levels": {"HL2001": "error"}}', "no rule is called 'HL2001'"),
                           ('{"packs": ["-kernle"]}', "did you mean 'kernel'"),
                           ('{"models": ["none.json"]}', "there is no file"),
                           ('{"exclude": ["/etc"]}', "start from the folder"),
                           ('{"exclude": ["a\\\\b"]}', "forward slashes"),
                           ('{"noreturn": [1]}', "expected a string"),
                           ('{"flags": ["-fplugin=./evil.so"]}', "cannot give the flag"),
                           ('{"flags": ["-Xclang", "-load"]}', "cannot give the flag"),
                           ('{"flags": ["@file"]}', "cannot give the flag"),
                           ('{"flags": ["-Wp,-MD,out"]}', "cannot give the flag"),
                           ('{"flags": ["-I"]}', "needs a value"),
                           ('{"checks": ["HL201"], "checks": []}', "checks"),
                           ('[]', "expected an object"),
                           ('{"checks": [', ".handlint.json:")]:
            self.put(".handlint.json", text)
            out, err = self.lint("a.c", status=2)
            self.assertEqual(out, "")
            self.assertIn(part, err, text)
            self.assertIn(".handlint.json", err, text)

    def test_pipes_and_folders_are_no_configuration(self):
        self.put("a.c", TWICE)
        os.mkfifo(self.top / ".handlint.json")
        self.assertEqual(len(self.found("a.c")), 1)


if __name__ == "__main__":
    main()
