#!/usr/bin/env python3
"""The language server driven by vscode-languageserver-protocol, the library under VS Code's clients, whose guards judge
the shape of what comes. ./dev test installs it."""
import json
import os
import pathlib
import shutil
import subprocess

import client
from case import TWICE, TWICE_LINE, Case, main

HERE = pathlib.Path(__file__).resolve().parent


class Library(Case):
    def drive(self, how):
        edited = self.put("a b.c", TWICE)
        modules = os.environ.get("HANDLINT_NODE_MODULES", "")
        self.assertTrue(pathlib.Path(modules, "vscode-languageserver-protocol").is_dir(),
                        "HANDLINT_NODE_MODULES names no folder with vscode-languageserver-protocol; ./dev test sets it")
        done = subprocess.run(["node", str(HERE / "library.js")], capture_output=True, text=True, timeout=180, check=False,
                              env={**os.environ, "NODE_PATH": modules, "EDITED": str(edited), "FOLDER": str(self.top), "HOW": how,
                                   "HANDLINT": os.path.abspath(shutil.which(client.HANDLINT))})
        self.assertTrue(done.stdout.startswith("{"), done.stdout + done.stderr)
        said = json.loads(done.stdout)
        self.assertEqual((said.get("failed"), said["shapes"], done.returncode), (None, [], 0), done.stderr)
        self.assertEqual(said["finding"]["line"], TWICE_LINE)
        self.assertEqual((said["finding"]["code"], said["finding"]["source"]), ("HL202", "handlint"))
        self.assertGreater(said["finding"]["related"], 1)
        self.assertIn("# HL202 owned-handle-closed-twice", said["hover"])
        self.assertEqual(said["encoding"], "utf-16")
        self.assertIn("workspace/didChangeWatchedFiles", said["registered"])
        self.assertEqual((said["versions"], said["left"], said["status"]), ([1], 0, 0))
        self.assertEqual(said["text"].count("CloseHandle(token);"), 1)
        return said

    def test_pull(self):
        said = self.drive("pull")
        self.assertEqual((said["pulls"], said["published"]), (True, 0))

    def test_push(self):
        said = self.drive("push")
        self.assertFalse(said["pulls"])
        self.assertGreaterEqual(said["published"], 2)


if __name__ == "__main__":
    main()
