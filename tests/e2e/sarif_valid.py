"""SARIF logs against the schema, Microsoft's Multitool with GitHub's rules, and its independent line hashes."""
import json
import os
import pathlib
import shutil
import subprocess

import harness

# ./dev test installs it and names it.
PROGRAM = pathlib.Path(os.environ.get("SARIF_MULTITOOL", "Sarif.Multitool"))


def multitool(*args, cwd):
    return subprocess.run([str(PROGRAM), *args], cwd=cwd, capture_output=True, text=True, timeout=300,
                          env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"})


class SarifValid(harness.Case):
    def setUp(self):
        super().setUp()
        # Missing tools are a failure: a check that does not run proves nothing.
        self.assertTrue(PROGRAM.exists(), "SARIF_MULTITOOL names no program; ./dev test installs it")
        (self.top / ".git").mkdir()
        self.put(".git/config", '[remote "origin"]\n\turl = https://host.example/name.git\n')
        self.put(".git/HEAD", "5" * 40 + "\n")
        self.put("src/a b/twice.c", harness.TWICE)
        self.put("src/leak.c", harness.LEAK.replace("\n", "\r\n"))
        self.put("src/partial.c", harness.LEAK + "void f(void)\n{\n    Unknown *x = 0;\n    x->y();\n}\n")
        self.put("src/crash.c", harness.CRASH)
        self.put("clean/clean.c", harness.CLEAN)

    def check(self, name):
        import jsonschema
        schema = json.loads((PROGRAM.parent / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
        log = json.loads((self.top / name).read_text())
        faults = [f"{list(e.path)}: {e.message[:200]}" for e in
                  jsonschema.Draft202012Validator(schema).iter_errors(log)]
        self.assertEqual(faults, [])
        done = multitool("validate", name, "--quiet", "true", "--rule-kind", "Sarif;Ghas", "--level",
                         "Error;Warning", "--log", "ForceOverwrite", "-o", "report.sarif", cwd=self.top)
        report = json.loads((self.top / "report.sarif").read_text(encoding="utf-8-sig"))
        faults = [(r["ruleId"], r["message"].get("arguments") or r["message"].get("text"))
                  for r in report["runs"][0].get("results", [])]
        self.assertEqual(faults, [], done.stdout + done.stderr)
        return log["runs"][0]

    def test_findings_and_failures(self):
        self.lint("--format=sarif:all.sarif", "src", status=3)
        run = self.check("all.sarif")
        self.assertEqual(sorted(harness.results(run)),
                         [("src/a%20b/twice.c", harness.TWICE_LINE, "HL202"), ("src/leak.c", harness.LEAK_LINE, "HL201"),
                          ("src/partial.c", harness.LEAK_LINE, "HL201")])

    def test_all_that_a_log_can_have(self):
        self.lint("--write-baseline", "known.json", "src/leak.c", status=0)
        self.put("src/quiet.c", harness.LEAK.replace("!= SEC_E_OK)", "!= SEC_E_OK) // NOLINT(HL201) on purpose"))
        self.lint("--format=sarif:full.sarif", "--show-fixes", "--show-suppressed", "--category=x64-release", "--baseline",
                  "known.json", "src", status=3)
        run = self.check("full.sarif")
        self.assertEqual(run["automationDetails"]["id"], "x64-release/")
        self.assertEqual(run["versionControlProvenance"][0]["revisionId"], "5" * 40)
        states = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: r.get("baselineState")
                  for r in run["results"]}
        self.assertEqual(states["src/leak.c"], "unchanged")
        self.assertEqual(states["src/a%20b/twice.c"], "new")
        self.assertEqual([r["suppressions"][0]["justification"] for r in run["results"] if "suppressions" in r], ["on purpose"])
        self.assertTrue([r for r in run["results"] if "fixes" in r])

    def test_no_findings(self):
        self.lint("--format=sarif:clean.sarif", "clean", status=0)
        self.assertEqual(self.check("clean.sarif")["results"], [])

    def test_from_a_folder_below(self):
        self.lint("--format=sarif:" + str(self.top / "below.sarif"), "leak.c", status=1, cwd=self.top / "src")
        run = self.check("below.sarif")
        self.assertEqual(harness.results(run), [("src/leak.c", harness.LEAK_LINE, "HL201")])

    def test_without_the_machines_paths(self):
        """The same sources elsewhere give the same bytes."""
        shutil.copytree(self.top, self.top / "copy")
        logs = []
        for name, folder in (("here.sarif", self.top), ("there.sarif", self.top / "copy")):
            self.lint(f"--format=sarif:{self.top / name}", "--no-machine-paths", "src/leak.c", "src/partial.c", status=1, cwd=folder)
            self.check(name)
            logs.append((self.top / name).read_text())
        self.assertEqual(*logs)
        self.assertNotIn("file:", logs[0])

    def test_outside_the_repository(self):
        other = self.top / "elsewhere"
        other.mkdir()
        (other / ".git").mkdir()
        self.lint("--format=sarif:" + str(self.top / "out.sarif"), "../src/leak.c", status=1, cwd=other)
        run = self.check("out.sarif")
        self.assertTrue(harness.results(run)[0][0].startswith("file:///"))

    def test_utf16_columns(self):
        run = self.sarif("src/a b/twice.c", status=1)
        region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
        line = harness.TWICE.splitlines()[harness.TWICE_LINE - 1]
        before = line[:line.index("CloseHandle")].encode("utf-16-le")
        self.assertEqual(region["startColumn"], len(before) // 2 + 1)
        self.assertTrue(region["snippet"]["text"].startswith("CloseHandle"))

    def test_line_hashes_equal_multitools(self):
        self.lint("--format=sarif:ours.sarif", "src/leak.c", "src/a b/twice.c", status=1)
        done = multitool("rewrite", "ours.sarif", "-o", "theirs.sarif", "--insert", "RollingHashPartialFingerprints",
                         "--log", "ForceOverwrite", cwd=self.top)
        theirs = json.loads((self.top / "theirs.sarif").read_text(encoding="utf-8-sig"))["runs"][0]["results"]
        ours = json.loads((self.top / "ours.sarif").read_text())["runs"][0]["results"]
        self.assertEqual(len(ours), 2, done.stdout)
        for a, b in zip(ours, theirs):
            self.assertEqual(a["partialFingerprints"]["primaryLocationLineHash"],
                             b["partialFingerprints"]["primaryLocationLineHash"])

    def test_own_fingerprint_survives_new_lines(self):
        before = self.sarif("src/leak.c", status=1)["results"][0]["partialFingerprints"]["handlint/v1"]
        self.put("src/leak.c", "/* a new\n   comment */\n" + harness.LEAK)
        after = self.sarif("src/leak.c", status=1)["results"][0]["partialFingerprints"]["handlint/v1"]
        self.assertEqual(before, after)

    def test_code_flow_leads_to_the_end(self):
        run = self.sarif("src/leak.c", status=1)
        steps = run["results"][0]["codeFlows"][0]["threadFlows"][0]["locations"]
        kinds = [s.get("kinds", [None])[0] for s in steps]
        self.assertEqual(kinds[0], "acquire")
        self.assertIn("branch", kinds)
        self.assertEqual(kinds[-1], "exit")


if __name__ == "__main__":
    harness.main()
