"""The line formats and the JSON ones, read back by those they are written for, or by a reader of the documented form."""
import json
import pathlib
import re
import subprocess

import harness

SCHEMA = pathlib.Path(__file__).parents[2] / "analyzer/report/handlint.schema.json"

# MSBuild's canonical form: Origin : [Subcategory] Category Code : Text, with the place in brackets behind the file.
MSBUILD = re.compile(r"^\s*(?P<origin>(?:\d+>)?(?:[a-zA-Z]?:[^:]*|[^:]*)):\s*(?P<sub>(?:[^:]*? )?)"
                     r"(?P<category>error|warning)(?: \s*(?P<code>[^: ]*))?\s*:(?P<text>.*)$")
MSBUILD_ORIGIN = re.compile(r"^(?P<file>.*)\((?P<line>\d+),(?P<col>\d+)\)$")
# The $msCompile problem matcher of editors, which knows "info" too.
MSCOMPILE = re.compile(r"^\s*(?:\s*\d+>)?(\S.*?)\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\)\s*:\s+"
                       r"(?:(?:fatal +)?(error|warning|info))\s+(\w+\d+)\s*:\s*(.*)$")

# A note (HL901), a warning and an error, in files whose names need each escape.
NOTE = harness.CLEAN.replace("    return TRUE;\n", "    return TRUE; // NOLINT(HL202) nothing\n")
FILES = {"a b/x,y:1%.c": harness.TWICE, "src/(1,2).c": harness.LEAK, "plain.c": NOTE}
WANT = [("a b/x,y:1%.c", harness.TWICE_LINE, "error", "HL202"), ("plain.c", 12, "note", "HL901"),
        ("src/(1,2).c", harness.LEAK_LINE, "warning", "HL201")]


def utf16_column(source, line, word):
    before = source.splitlines()[line - 1].split(word)[0]
    return len(before.encode("utf-16-le")) // 2 + 1


EMACS = """
(require 'compile)
(with-temp-buffer
  (insert-file-contents "out.txt")
  (compilation-mode)
  (compilation--ensure-parse (point-max))
  (goto-char (point-min))
  (while (not (eobp))
    (let ((m (get-text-property (point) 'compilation-message)))
      (if m
          (let ((loc (compilation--message->loc m)))
            (princ (format "%s|%s|%s|%s\\n" (caar (compilation--loc->file-struct loc)) (compilation--loc->line loc)
                           (compilation--loc->col loc) (compilation--message->type m))))
        (princ "none\\n")))
    (forward-line 1)))
"""


class Formats(harness.Case):
    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        for name, text in FILES.items():
            self.put(name, text)

    def print_as(self, name, *args):
        out, _ = self.lint(f"--format={name}", *args, ".", status=1)
        return out

    def test_vim_reads_text(self):
        # A comma or a colon in a name is more than Vim's default format can take apart.
        (self.top / "a b/x,y:1%.c").rename(self.top / "a b/x.c")
        lines = self.print_as("text").splitlines()
        (self.top / "out.txt").write_text("\n".join(lines) + "\n")
        subprocess.run(["vim", "-N", "-u", "NONE", "-i", "NONE", "-es", "-c", "cgetfile out.txt", "-c",
                        "call writefile([json_encode(map(getqflist(), {_, q -> [bufname(q.bufnr), q.lnum, q.col, q.type, "
                        "q.valid, q.text]}))], 'q.json')", "-c", "qall!"], cwd=self.top, timeout=60,
                       stdin=subprocess.DEVNULL)
        found = json.loads((self.top / "q.json").read_text())
        heads = [q for q in found if q[4] and re.search(r"\[HL\d{3} ", q[5])]
        self.assertEqual([(q[0], q[1]) for q in heads],
                         [("a b/x.c", harness.TWICE_LINE), ("plain.c", 12), ("src/(1,2).c", harness.LEAK_LINE)])
        self.assertTrue(all(q[2] > 0 for q in heads))
        self.assertGreater(len([q for q in found if q[4]]), len(heads), "steps are places to go to")

    def test_emacs_reads_text(self):
        (self.top / "a b/x,y:1%.c").rename(self.top / "a b/x.c")
        lines = self.print_as("text").splitlines()
        (self.top / "out.txt").write_text("\n".join(lines) + "\n")
        self.put("read.el", EMACS)
        done = subprocess.run(["emacs", "--batch", "-Q", "-l", "read.el"], cwd=self.top, capture_output=True, text=True,
                              timeout=60)
        got = done.stdout.splitlines()
        heads = [(text, line) for text, line in zip(lines, got) if re.search(r"\[HL\d{3} ", text)]
        self.assertEqual([line.split("|")[::3] + line.split("|")[1:2] for _, line in heads],
                         [["a b/x.c", "2", str(harness.TWICE_LINE)], ["plain.c", "0", "12"],
                          ["src/(1,2).c", "1", str(harness.LEAK_LINE)]], done.stderr)
        steps = [line for text, line in zip(lines, got) if ": note:" in text]
        self.assertTrue(steps and all(line.endswith("|0") for line in steps), got)

    def test_msbuild_reads_msvc(self):
        (self.top / "a b/x,y:1%.c").rename(self.top / "a b/x,y1%.c")  # MSBuild takes a colon for its own
        found = []
        for line in self.print_as("msvc").splitlines():
            m = MSBUILD.match(line)
            if m is None:
                self.assertRegex(line, r"\): (note|info )")
                continue
            place = MSBUILD_ORIGIN.match(m["origin"])
            found.append((place["file"], int(place["line"]), int(place["col"]), m["category"], m["code"]))
            self.assertEqual(m["sub"].strip(), "")
        self.assertEqual(found, [("a b/x,y1%.c", harness.TWICE_LINE,
                                  utf16_column(harness.TWICE, harness.TWICE_LINE, "CloseHandle"), "error", "HL202"),
                                 ("src/(1,2).c", harness.LEAK_LINE, 9, "warning", "HL201")])

    def test_ms_compile_reads_msvc(self):
        matches = [MSCOMPILE.match(line) for line in self.print_as("msvc").splitlines()]
        found = [(m[3], m[4]) for m in matches if m]
        self.assertEqual(found, [("error", "HL202"), ("info", "HL901"), ("warning", "HL201")])

    def test_github_runner_reads_github(self):
        found = []
        for line in self.print_as("github").splitlines():
            m = re.match(r"^::(\w+) (.*?)::(.*)$", line)
            fields = dict(pair.split("=", 1) for pair in m[2].split(","))
            for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
                fields = {k: v.replace(code, char) for k, v in fields.items()}
            self.assertIn(".", m[3])
            found.append((fields["file"], int(fields["line"]), m[1], fields["title"].split()[0]))
        levels = {"error": "error", "note": "notice", "warning": "warning"}
        self.assertEqual(found, [(f, n, levels[level], rule) for f, n, level, rule in WANT])

    def test_gitlab(self):
        text = self.print_as("gitlab")
        found = json.loads(text)
        self.assertEqual([(f["location"]["path"], f["location"]["lines"]["begin"]) for f in found], [w[:2] for w in WANT])
        self.assertEqual([f["severity"] for f in found], ["critical", "info", "major"])
        self.assertEqual(len({f["fingerprint"] for f in found}), len(found))
        for f in found:
            self.assertEqual(set(f), {"description", "check_name", "fingerprint", "severity", "location"})

    def test_json_has_its_schema(self):
        import jsonschema
        self.put("src/partial.c", harness.LEAK + "void f(void)\n{\n    Unknown *x = 0;\n    x->y();\n}\n")
        schema = json.loads(SCHEMA.read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        log = json.loads(self.print_as("json", "--show-suppressed"))
        self.assertEqual([e.message for e in jsonschema.Draft202012Validator(schema).iter_errors(log)], [])
        found = [(f["file"], f["line"], f["level"], f["rule"]) for f in log["findings"]]
        self.assertEqual(found[:3], [(str(self.top / f), n, level, rule) for f, n, level, rule in WANT])
        self.assertTrue(log["notifications"])

    def test_each_format_has_its_place(self):
        out, _ = self.lint("--format=text", "--format=json:out/f.json", "--format=gitlab", "-o", "g.json", ".", status=2)
        self.assertEqual(out, "")  # there is no folder out
        (self.top / "out").mkdir()
        out, _ = self.lint("--format=msvc", "--format=json:out/f.json", "--format=gitlab", "-o", "g.json", ".", status=1)
        self.assertTrue(any(MSBUILD.match(line) for line in out.splitlines()))
        self.assertEqual(json.loads((self.top / "out/f.json").read_text())["version"], 1)
        self.assertEqual(len(json.loads((self.top / "g.json").read_text())), 3)

    def test_two_formats_to_one_place(self):
        _, err = self.lint("--format=text", "--format=msvc", ".", status=2)
        self.assertIn("--format msvc:FILE", err)
        _, err = self.lint("--format=mscv", ".", status=2)
        self.assertIn("did you mean 'msvc'", err)


if __name__ == "__main__":
    harness.main()
