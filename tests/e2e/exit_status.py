"""Exit status, and which stream says what."""
import os

import harness


class ExitStatus(harness.Case):
    def setUp(self):
        super().setUp()
        self.put("clean.c", harness.CLEAN)
        self.put("twice.c", harness.TWICE)
        self.put("leak.c", harness.LEAK)

    def test_clean_is_0(self):
        out, err = self.lint("clean.c", status=0)
        self.assertEqual(out, "")
        self.assertIn("no findings in 1 file", err)

    def test_findings_are_1(self):
        out, err = self.lint("twice.c", status=1)
        self.assertIn(f"twice.c:{harness.TWICE_LINE}:", out)
        self.assertIn("[HL202 owned-handle-closed-twice]", out)
        self.assertIn("1 finding (1 error) in 1 file", err)
        self.assertNotIn("finding", out)

    def test_threshold(self):
        self.lint("leak.c", status=1)
        self.lint("--fail-on", "error", "leak.c", status=0)
        self.lint("--fail-on", "error", "leak.c", "twice.c", status=1)
        self.lint("--fail-on", "never", "twice.c", status=0)
        self.lint("--exit-zero", "twice.c", status=0)

    def test_wrong_usage_is_2(self):
        for args in [[], ["nowhere.c"], ["--no-such-option", "clean.c"], ["--checks", "HL999", "clean.c"],
                     ["--format", "xml", "clean.c"], ["-p", ".", "clean.c"], ["--models", "nowhere.json", "clean.c"],
                     ["link", "nowhere.hlir"], ["capture"], ["-o", "no/such/folder/x", "clean.c"]]:
            out, err = self.lint(*args, status=2)
            self.assertEqual(out, "", args)
            self.assertTrue(err.startswith("handlint: "), (args, err))

    def test_nothing_to_analyse_is_2(self):
        os.mkdir(self.top / "empty")
        _, err = self.lint("empty", status=2)
        self.assertIn("nothing to analyse", err)

    def test_bad_models_name_file_and_line(self):
        self.put("m.json", '{\n  "functions": [\n    {"nmae": "X"}\n  ]\n}\n')
        _, err = self.lint("--models", "m.json", "clean.c", status=2)
        self.assertIn("m.json:", err)

    def test_unreadable_unit_is_3(self):
        self.put("crash.c", harness.CRASH)
        out, err = self.lint("crash.c", "twice.c", status=3)
        self.assertIn("[HL202", out)
        self.assertIn("crash.c: nothing could be analysed", err)
        self.lint("--exit-zero", "crash.c", "twice.c", status=3)

    def test_left_out_by_condition_is_0(self):
        """A file for other systems, all of it left out here, is no failure of what its header gets wrong."""
        self.put("port.h", "enum kind { KIND_A, KIND_A };\n")
        self.put("posix.c", '#include <windows.h>\n#include "port.h"\n#ifndef _WIN32\nint open_it(void) { return 0; }\n#endif\n')
        self.lint("posix.c", "clean.c", status=0)
        self.put("gone.c", '#include "gone.h"\n#ifdef GONE\nint open_it(void) { return 0; }\n#endif\n')
        _, err = self.lint("gone.c", "clean.c", status=3)
        self.assertIn("gone.c: nothing could be analysed: nothing in it could be parsed: 'gone.h' file not found", err)

    def test_garbage_is_3(self):
        self.put("garbage.c", bytes(range(256)) * 64)
        _, err = self.lint("garbage.c", status=3)
        self.assertIn("garbage.c", err)

    def test_errors_of_headers_are_not_the_files(self):
        self.put("broken.h", "enum e { A, A };\nunknown x;\n")
        self.put("other.c", '#include "broken.h"\n#ifndef _WIN32\nint f(void) { return 1; }\n#endif\n')
        self.put("own.c", '#include "broken.h"\nunknown y;\n')
        _, err = self.lint("other.c", status=0)
        self.assertNotIn("nothing could be analysed", err)
        _, err = self.lint("own.c", status=3)
        self.assertIn("own.c: nothing could be analysed", err)

    def test_quiet(self):
        _, err = self.lint("-q", "twice.c", status=1)
        self.assertEqual(err, "")

    def test_information(self):
        out, _ = self.lint("--version", status=0)
        self.assertRegex(out, r"^handlint \d+\.\d+\.\d+ \(libclang \d+")
        out, _ = self.lint("--list-rules", status=0)
        self.assertIn("HL202", out)
        out, _ = self.lint("--explain", "owned-handle-leaked", status=0)
        self.assertIn("# HL201", out)
        out, _ = self.lint("--help", status=0)
        self.assertIn("--fail-on", out)

    def test_stats(self):
        out, err = self.lint("--stats", "clean.c", status=0)
        self.assertEqual(out, "")
        self.assertRegex(err, r"(?m)^ +all +1$")
        self.assertRegex(err, r"(?m)^ +released +1$")


if __name__ == "__main__":
    harness.main()
