"""--baseline, --write-baseline, --diff-from and --leak-at: what of all findings a run reports."""
import json
import os
import subprocess

import harness
from sarif_valid import PROGRAM, multitool

OTHER = harness.LEAK.replace("member_of", "is_member")
EXITS = """\
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int check(PCtxtHandle ctx, PSID group, BOOL *member)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return 0;
    if (!CheckTokenMembership(token, group, member))
        return 1;
    if (!*member)
        return 2;
    CloseHandle(token);
    return 3;
}
"""


class Baseline(harness.Case):
    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("src/leak.c", harness.LEAK)
        self.put("src/twice.c", harness.TWICE)
        _, err = self.lint("--write-baseline", "known.json", "src", status=0)
        self.assertIn("2 written to the baseline", err)

    def known(self, *args, status):
        return self.lint("--baseline", "known.json", *args, "src", status=status)

    def test_nothing_new(self):
        for name in ("text", "msvc", "github"):
            out, err = self.known("--format", name, status=0)
            self.assertEqual(out, "")
        self.assertIn("2 known from the baseline, 0 of it gone", err)
        self.assertEqual(json.loads(self.known("--format=gitlab", status=0)[0]), [])

    def test_moved_lines_renamed_files_and_a_new_finding(self):
        self.put("src/leak.c", "/* a\n   comment */\n" + harness.LEAK)
        (self.top / "src/twice.c").rename(self.top / "src/renamed.c")
        self.known(status=0)
        self.put("src/other.c", OTHER)
        out, err = self.known(status=1)
        self.assertEqual([line for line in out.splitlines() if "[HL" in line][0].split(":")[0], "src/other.c")
        self.assertEqual(out.count("[HL"), 1)
        self.assertIn("2 known", err)

    def test_what_is_gone_is_counted(self):
        self.put("src/leak.c", harness.CLEAN)
        _, err = self.known(status=0)
        self.assertIn("1 known from the baseline, 1 of it gone", err)

    def test_states_agree_with_multitool(self):
        self.assertTrue(PROGRAM.exists(), "SARIF_MULTITOOL names no program; ./dev test installs it")
        self.put("src/still.c", OTHER.replace("is_member", "still"))
        self.lint("--format=sarif:base.sarif", "--write-baseline", "known.json", "src", status=0)
        self.put("src/leak.c", "/* a\n   comment */\n" + harness.LEAK)
        (self.top / "src/twice.c").rename(self.top / "src/renamed.c")
        self.put("src/other.c", OTHER)
        self.lint("--format=sarif:now.sarif", "src", status=1)
        done = multitool("match-results-forward", "now.sarif", "-r", "base.sarif", "-o", "matched.sarif", "--log",
                         "ForceOverwrite", cwd=self.top)
        log = json.loads((self.top / "matched.sarif").read_text(encoding="utf-8-sig"))
        theirs = {self.key(r): r["baselineState"] for r in log["runs"][0]["results"]}
        log = json.loads(self.known("--format=sarif", status=1)[0])
        ours = {self.key(r): r["baselineState"] for r in log["runs"][0]["results"]}
        self.assertEqual(ours, theirs, done.stdout)
        self.assertEqual(sorted(ours.values()), ["new", "unchanged", "updated", "updated"])

    @staticmethod
    def key(r):
        place = r["locations"][0]["physicalLocation"]
        return r["ruleId"], place["artifactLocation"]["uri"], place["region"]["startLine"]

    def test_wrong_baselines(self):
        self.put("wrong.json", '{"version": 1, "findings": [{"rule": 3}]}')
        _, err = self.lint("--baseline", "wrong.json", "src", status=2)
        self.assertIn("wrong.json:1:29: findings[0]: 'fingerprint' is missing", err)
        _, err = self.lint("--baseline", "none.json", "src", status=2)
        self.assertIn("none.json: cannot be read", err)
        _, err = self.lint("--write-baseline", "no/known.json", "src", status=2)
        self.assertIn("no/known.json: cannot be written", err)


class DiffFrom(harness.Case):
    """Diffs come from git itself."""

    def git(self, *args, cwd=None):
        return subprocess.run(["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *args], check=True,
                              cwd=cwd or self.top, capture_output=True,
                              env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"}).stdout

    def setUp(self):
        super().setUp()
        self.git("init", "-q")
        self.put("src/leak.c", harness.LEAK)
        self.put("src/ä \"b\".c", harness.TWICE.replace("    /* \u00e4\U0001f600 */ CloseHandle(token);\n", ""))
        self.git("add", ".")
        self.git("commit", "-q", "-m", "x")

    def diff_lint(self, diff, *args, status, cwd=None):
        done = subprocess.run([harness.HANDLINT, "--diff-from=-", *args], input=diff, capture_output=True,
                              cwd=cwd or self.top, timeout=240)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done.stdout.decode(), done.stderr.decode()

    def test_only_changed_lines(self):
        self.put("src/ä \"b\".c", harness.TWICE)
        diff = self.git("diff")
        self.assertIn(b"\\303\\244", diff, "git quotes the name")
        out, err = self.diff_lint(diff, "src", status=1)
        self.assertEqual([line.split(":")[1] for line in out.splitlines() if "[HL" in line], [str(harness.TWICE_LINE)])
        self.assertIn("1 on lines that did not change", err)
        self.put("x.diff", diff)
        self.assertEqual(self.lint("--diff-from", "x.diff", "src", status=1)[0], out)

    def test_git_options(self):
        self.put("src/ä \"b\".c", harness.TWICE)
        for args in (["--no-prefix"], ["-U0"], ["-c", "diff.mnemonicPrefix=true"], ["--src-prefix=old/", "--dst-prefix=b/"]):
            before = args if args[0] == "-c" else []
            diff = self.git(*before, "diff", *([] if before else args))
            self.assertEqual(self.diff_lint(diff, "src", status=1)[0].count("[HL"), 1, args)
        diff = self.git("diff", "--relative", cwd=self.top / "src")
        self.assertEqual(self.diff_lint(diff, ".", status=1, cwd=self.top / "src")[0].count("[HL"), 1)

    def test_renames(self):
        self.git("mv", "src/leak.c", "src/new.c")
        out, err = self.diff_lint(self.git("diff", "-M", "HEAD"), "src", status=0)
        self.assertEqual(out, "")
        self.put("src/new.c", harness.LEAK.replace("QuerySecurityContextToken(ctx,", "QuerySecurityContextToken (ctx,"))
        out, err = self.diff_lint(self.git("diff", "-M", "HEAD"), "src", status=1)
        self.assertIn("src/new.c:9:", out)

    def test_nothing_changed(self):
        out, err = self.diff_lint(b"", "src", status=0)
        self.assertEqual(out, "")

    def test_no_diff(self):
        _, err = self.diff_lint(b"src/leak.c\n", "src", status=2)
        self.assertIn("standard input:1: no file is named", err)
        _, err = self.lint("--diff-from=none.diff", "src", status=2)
        self.assertIn("none.diff: cannot be read", err)

    def test_a_new_return_leaks_what_an_old_line_acquired(self):
        self.put("src/leak.c", EXITS.replace("    if (!*member)\n        return 2;\n", ""))
        self.git("commit", "-q", "-a", "-m", "y")
        self.put("src/leak.c", EXITS)
        diff = self.git("diff")
        self.assertEqual(self.diff_lint(diff, "src", status=0)[0], "")
        out, _ = self.diff_lint(diff, "--leak-at=exit", "src", status=1)
        self.assertIn("src/leak.c:14:9: warning: 'token' is not released", out)
        self.assertEqual(out.count("[HL"), 1)


class LeakAt(harness.Case):
    def test_each_exit(self):
        self.put("x.c", EXITS)
        run = self.sarif("x.c", status=1)
        self.assertEqual([place[1] for place in harness.results(run)], [9])
        run = self.sarif("--leak-at=exit", "x.c", status=1)
        self.assertEqual([place[1] for place in harness.results(run)], [12, 14])
        for result, line in zip(run["results"], (12, 14)):
            steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
            lines = [s["location"]["physicalLocation"]["region"]["startLine"] for s in steps]
            self.assertEqual((lines[0], lines[-1]), (9, line))
            self.assertEqual(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 9)
        prints = [r["partialFingerprints"]["handlint/v1"] for r in run["results"]]
        self.assertNotEqual(*prints)

    def test_comments_at_both_ends(self):
        self.put("x.c", EXITS.replace("        return 1;", "        return 1; // NOLINT(HL201) here"))
        out, _ = self.lint("--leak-at=exit", "x.c", status=1)
        self.assertEqual(out.count("[HL"), 1)
        self.put("x.c", EXITS.replace("!= SEC_E_OK)", "!= SEC_E_OK) // NOLINT(HL201) there"))
        out, _ = self.lint("--leak-at=exit", "x.c", status=0)
        self.assertEqual(out, "")

    def test_unknown_place(self):
        _, err = self.lint("--leak-at=exits", "x.c", status=2)
        self.assertIn("did you mean 'exit'", err)


if __name__ == "__main__":
    harness.main()
