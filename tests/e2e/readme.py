"""The README stays true: its table of rules is what the program lists, the pages it links to are there, its options
exist, and the example of its output is what comes out."""
import pathlib
import re

from harness import CLEAN, CRASH, LEAK, Case, main

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
LEVELS = {"note", "warning", "error"}
FOREIGN = {"--preset", "--build"}  # of cmake


class Readme(Case):
    def test_table_of_rules(self):
        out, _ = self.lint("--list-rules", status=0)
        rows = [line.split(None, 3) for line in out.splitlines()]
        listed = {r[0]: (r[2], r[1], r[3].strip()) for r in rows if len(r) == 4 and r[1] in LEVELS}
        rows = re.findall(r"^\| \[(HL\d{3})\]\((\S+)\) \| (\S+) \| (\S+) \| [-\d]+ \| (.*) \|$", README, re.M)
        self.assertEqual({r[0]: r[2:] for r in rows}, listed)
        for row in rows:
            self.assertTrue((ROOT / row[1]).is_file(), row[1])

    def test_options_exist(self):
        out, _ = self.lint("--help", status=0)
        for option in set(re.findall(r"`?(--[a-z][a-z-]+)", README.split("## How it works")[0])) - FOREIGN:
            self.assertIn(option, out)

    def test_output_example(self):
        example = re.search(r"^    \$ build/release/handlint (\S+)\n((?:    .*\n)+)", README, re.M)
        out, err = self.lint(example.group(1), status=1, cwd=ROOT)
        for line in example.group(2).splitlines():
            if line.strip() != "...":
                self.assertIn(line[4:].rstrip(), out + err)

    def block(self, title, language):
        section = README.split(f"### {title}\n")[1].split("\n### ")[0]
        return re.search(rf"^```{language}\n(.*?)^```$", section, re.M | re.S).group(1)

    def test_configuration_example(self):
        self.put(".handlint.json", self.block("Configuration", "json"))
        self.put("models/own.json", "{}")
        out, _ = self.lint("--dump-config", status=0)
        for part in ['"HL201": "error"', '"third_party/", "*.gen.c"', '"app::fatal", "die_*"', '"-DUNICODE", "-I']:
            self.assertIn(part, out)
        self.assertNotIn('"HL104", ', out)
        self.assertNotIn('"gdi"', out)
        self.put("third_party/a.c", "int x;\n")
        self.lint("third_party/a.c", status=2)

    def test_suppression_example(self):
        code = self.block("Suppressing a finding", "c")
        self.put("a.c", code)
        out, err = self.lint("--fail-on=note", "a.c", status=0)
        self.assertEqual(out, "")
        self.assertIn("; 3 suppressed", err)
        self.put("a.c", code.replace("NOLINT", "no lint"))
        self.assertEqual(self.lint("a.c", status=1)[0].count("[HL20"), 3)

    def test_pipelines(self):
        """The commands of the pipelines do what is said: a status and the file that the next step takes."""
        section = README.split("### In CI\n")[1].split("\n## ")[0]
        blocks = re.findall(r"^```yaml\n(.*?)^```$", section, re.M | re.S)
        self.assertEqual(len(blocks), 3)
        for block, with_findings in zip(blocks, (0, 1, 1)):
            command = re.search(r"handlint (-.*)", block).group(1)
            words = command.replace("$(Build.ArtifactStagingDirectory)", str(self.top)).split()
            log = self.top / re.search(r"(?:sarif_file: |codequality: |publish: \$\(.*?\)/)([\w.-]+)", block).group(1)
            for source, status in ((CLEAN, 0), (LEAK, with_findings), (CRASH, 3)):
                self.put("src/a.c", source)
                log.unlink(missing_ok=True)
                self.lint(*words, status=status)
                self.assertTrue(log.is_file(), command)


if __name__ == "__main__":
    main()
