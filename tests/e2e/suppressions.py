"""NOLINT comments: what they suppress, what is said of those that suppress nothing."""
import json

from harness import Case, main, results

HEAD = """\
#include <windows.h>

void f(HANDLE other)
{
    HANDLE h = CreateEventW(NULL, FALSE, FALSE, NULL);

    if (h == NULL)
        return;
    CloseHandle(h);
%s
}
"""
LINE = 10  # of the first line put in
CLOSE = "    CloseHandle(h);"


class Suppressions(Case):
    def rules(self, code, *args, name="a.c"):
        self.put(name, HEAD % code)
        run = self.sarif("--exit-zero", *args, name, status=0)
        return [(line, rule) for _, line, rule in results(run)]

    def test_it_is_there(self):
        self.assertEqual(self.rules(CLOSE), [(LINE, "HL202")])

    def test_suppressed(self):
        for words in ["NOLINT", "NOLINT(HL202)", "NOLINT(HL202, HL901)", "NOLINT(owned-handle-closed-twice) reason",
                      "NOLINT(HL2*,HL901)", "NOLINT(*)", "NOLINT(bugprone-x, owned-*-twice)", "NOLINT(HL202", "NOLINT: why",
                      "text before NOLINT(HL202)"]:
            self.assertEqual(self.rules(CLOSE + " // " + words), [], words)
            self.assertEqual(self.rules(CLOSE + " /* " + words + " */"), [], words)

    def test_not_suppressed(self):
        for words in ["NOLINT(bugprone-x)", "NOLINT()", "NOLINT(HL202,-HL202)", "nolint", "NOLINTS", "NOLINTNEXTLINE"]:
            self.assertEqual(self.rules(CLOSE + " // " + words), [(LINE, "HL202")], words)

    def test_next_line(self):
        self.assertEqual(self.rules("    // NOLINTNEXTLINE(HL202)\n" + CLOSE), [])
        self.assertEqual(self.rules("    // NOLINTNEXTLINE(HL202)\n\n" + CLOSE), [(LINE + 2, "HL202")])

    def test_a_call_over_several_lines(self):
        self.assertEqual(self.rules("    CloseHandle(\n        h); // NOLINT(HL202)"), [])

    def test_regions(self):
        self.assertEqual(self.rules("    // NOLINTBEGIN(HL202)\n\n%s\n    // NOLINTEND(HL202)" % CLOSE), [])
        self.assertEqual(self.rules("    // NOLINTBEGIN\n%s\n    // NOLINTEND" % CLOSE), [])
        self.assertEqual(self.rules("    // NOLINTBEGIN(HL202)\n    // NOLINTBEGIN\n    // NOLINTEND\n%s\n"
                                    "    // NOLINTEND(HL202)" % CLOSE), [])
        self.assertEqual(self.rules("    // NOLINTBEGIN(HL202)\n%s\n    // NOLINTEND" % CLOSE),
                         [(LINE, "HL901"), (LINE + 1, "HL202")])
        self.assertEqual(self.rules("    // NOLINTBEGIN(HL202)\n    // NOLINTEND(HL202)\n" + CLOSE),
                         [(LINE + 2, "HL202")])

    def test_unused(self):
        for words, n in [("NOLINT(HL201)", 1), ("NOLINT(owned-handle-leaked)", 1), ("NOLINT(HL20?)", 1), ("NOLINT", 0),
                         ("NOLINT(bugprone-x)", 0), ("NOLINT(*)", 0), ("NOLINT(HL201, HL901)", 0), ("NOLINT(HL999)", 1),
                         ("NOLINT(x-*, HL1*)", 1)]:
            found = self.rules("    SetEvent(other); // " + words)
            self.assertEqual(found, [(LINE, "HL901")] * n, words)
        self.assertEqual(self.rules("    // NOLINT(HL202)\n" + CLOSE), [(LINE, "HL901"), (LINE + 1, "HL202")])
        self.assertEqual(self.rules(CLOSE + " // NOLINT(HL201, HL202)"), [(LINE, "HL901")])

    def test_unused_says_nothing_of_what_was_not_analysed(self):
        unused = "    SetEvent(other); // NOLINT(HL201)"
        self.assertEqual(self.rules(unused, "--checks=HL202,HL901"), [])
        self.assertEqual(self.rules(unused, "--checks=-HL901"), [])
        self.assertEqual(self.rules("#ifdef NEVER\n%s\n#endif" % unused), [])
        self.assertEqual(self.rules("    no_such_type x;\n" + unused), [])

    def test_unused_is_a_note(self):
        self.put("a.c", HEAD % "    SetEvent(other); // NOLINT(HL201)")
        out, err = self.lint("a.c", status=0)
        self.assertIn(f"a.c:{LINE}:25: note: 'HL201' suppresses nothing here. [HL901 unused-suppression]", out)
        self.assertIn("1 finding (1 note)", err)
        self.lint("--fail-on=note", "a.c", status=1)

    def test_shown(self):
        self.put("a.c", HEAD % (CLOSE + " // NOLINT(HL202): \x1b[31mthe service owns it"))
        out, err = self.lint("a.c", status=0)
        self.assertEqual(out, "")
        self.assertIn("no findings in 1 file; 1 suppressed", err)
        out, err = self.lint("--show-suppressed", "a.c", status=0)
        self.assertIn("[HL202 owned-handle-closed-twice] (suppressed: \\x1b[31mthe service owns it)", out)
        self.assertIn("no findings in 1 file; 1 suppressed", err)
        self.put("b.c", HEAD % (CLOSE + " // NOLINT"))
        self.assertIn("closed-twice] (suppressed)\n", self.lint("--show-suppressed", "b.c", status=0)[0])

    def test_sarif(self):
        self.put("a.c", HEAD % (CLOSE + " // NOLINT(HL202): the service owns it"))
        self.assertEqual(self.sarif("a.c", status=0)["results"], [])
        result, = self.sarif("--show-suppressed", "a.c", status=0)["results"]
        self.assertEqual(result["suppressions"],
                         [{"kind": "inSource", "status": "accepted", "justification": "the service owns it"}])

    def test_headers_and_captured_units(self):
        self.put("own.h", HEAD % (CLOSE + " // NOLINT(HL202)\n    SetEvent(other); // NOLINT(HL201)"))
        for i in range(3):
            self.put(f"u{i}.c", f'#include "own.h"\nvoid u{i}(HANDLE h) {{ f(h); }}\n')
            self.lint("capture", f"u{i}.c", "-o", f"u{i}.hlir", status=0)
        due = [("own.h", LINE + 1, "HL901")]
        self.assertEqual(results(self.sarif("u0.c", "u1.c", "u2.c", status=0)), due)
        out, _ = self.lint("link", "--format=sarif", "u0.hlir", "u1.hlir", "u2.hlir", status=0)
        self.assertEqual(results(json.loads(out)["runs"][0]), due)


if __name__ == "__main__":
    main()
