"""The log in the viewer of the Azure DevOps "Scans" tab: its web component, rendered by Chromium.

SARIF_VIEWER names a folder in which npm has installed what ./dev says.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "e2e"))
import harness

MODULES = pathlib.Path(os.environ.get("SARIF_VIEWER", ".")) / "node_modules"

ENTRY = """\
import React from "react";
import ReactDOM from "react-dom";
import { Viewer } from "@microsoft/sarif-web-component";
ReactDOM.render(React.createElement(Viewer, { logs: [window.LOG] }), document.getElementById("root"));
"""
PAGE = """\
<!doctype html><meta charset="utf-8"><div id="root"></div><script src="log.js"></script><script src="bundle.js"></script>
"""
# The text of the page once a result is on it, and what went wrong.
DRIVE = """\
const { chromium } = require("playwright-core");
(async () => {
    const browser = await chromium.launch({ executablePath: process.argv[2],
        args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"] });
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", error => errors.push(String(error)));
    await page.goto("file://" + process.argv[3] + "/page.html");
    await page.waitForFunction(word => document.body.innerText.includes(word), process.argv[4], { timeout: 60000 });
    await page.waitForTimeout(500);
    console.log(JSON.stringify({ text: await page.evaluate(() => document.body.innerText), errors }));
    await browser.close();
})().catch(error => { console.error(error); process.exit(1); });
"""


class Viewer(harness.Case):
    def show(self, log, word):
        for name, text in (("entry.js", ENTRY), ("page.html", PAGE), ("drive.js", DRIVE)):
            self.put(name, text)
        self.assertTrue(MODULES.is_dir(), "SARIF_VIEWER names no folder with node_modules; ./dev test --all installs it")
        if not (self.top / "node_modules").exists():
            (self.top / "node_modules").symlink_to(MODULES.resolve())
        self.put("log.js", "window.LOG = " + json.dumps(log))
        subprocess.run([str(MODULES / ".bin/esbuild"), "entry.js", "--bundle", "--outfile=bundle.js", "--log-level=error",
                        "--define:process.env.NODE_ENV=\"production\""], cwd=self.top, check=True, timeout=300)
        chromium = shutil.which("chromium")
        self.assertIsNotNone(chromium, "chromium is not installed")
        done = subprocess.run(["node", "drive.js", chromium, str(self.top), word], cwd=self.top, capture_output=True, text=True,
                              timeout=300)
        self.assertEqual(done.returncode, 0, done.stderr)
        shown = json.loads(done.stdout)
        self.assertEqual(shown["errors"], [])
        return shown["text"]

    def log(self, *args, status=1):
        return json.loads(self.lint("--format=sarif", *args, status=status)[0])

    def test_results_are_shown(self):
        (self.top / ".git").mkdir()
        self.put("src/leak.c", harness.LEAK)
        self.put("src/twice.c", harness.TWICE)
        self.put("src/quiet.c", harness.TWICE.replace("CloseHandle(token);\n    return", "CloseHandle(token); // NOLINT(HL202)\n    return"))
        text = self.show(self.log("--show-suppressed", "--show-fixes", "src"), "HL201")
        for words in ("handlint", "HL201", "OwnedHandleLeaked", "leak.c", "'token' is not released on every path.",
                      "if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)", "HL202", "OwnedHandleClosedTwice"):
            self.assertIn(words, text)
        self.assertNotIn("quiet.c", text, "what is suppressed is not shown")

    def test_baseline_states_are_shown(self):
        (self.top / ".git").mkdir()
        self.put("src/leak.c", harness.LEAK)
        self.lint("--write-baseline", "known.json", "src", status=0)
        text = self.show(self.log("--baseline", "known.json", "src", status=0), "HL201")
        self.assertRegex(text, r"FALSE;\s+Unchanged")
        self.put("src/leak.c", "\n" + harness.LEAK)
        text = self.show(self.log("--baseline", "known.json", "src", status=0), "HL201")
        self.assertRegex(text, r"FALSE;\s+Updated")


if __name__ == "__main__":
    harness.main()
