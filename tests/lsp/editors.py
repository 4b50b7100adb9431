#!/usr/bin/env python3
"""The language server in real editors: Neovim, with clangd beside it, and Emacs' Eglot. Both are driven as their users
would, without a screen. An editor that is not installed is a failure: ./dev test installs them."""
import json
import os
import pathlib
import shutil
import subprocess

import client
from case import TWICE, TWICE_LINE, Case, main

HERE = pathlib.Path(__file__).resolve().parent
CLANGDS = ["clangd", *(f"clangd-{n}" for n in range(22, 13, -1))]
EGLOT = """(progn (require 'package)
  (setq package-directory-list '("/usr/share/emacs/site-lisp/elpa")) (package-initialize))"""


class Editors(Case):
    def drive(self, *command, **environment):
        """What an editor says, by key."""
        home = self.top / "home"
        home.mkdir()
        env = {**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home), "LC_ALL": "C.UTF-8",
               "HANDLINT": os.path.abspath(shutil.which(client.HANDLINT)), **environment}
        done = subprocess.run(command, env=env, cwd=self.top, capture_output=True, text=True, timeout=240, check=False)
        said = {}
        for line in done.stdout.splitlines():
            if line.startswith("{"):
                said.update(json.loads(line))
        self.assertEqual((done.returncode, said.get("failed")), (0, None), done.stdout + done.stderr)
        return said

    def program(self, *names):
        for name in names:
            if shutil.which(name):
                return name
        return self.fail(f"none of {', '.join(names)} is installed; ./dev test installs it")

    def check(self, said):
        self.assertEqual(said["finding"]["line"], TWICE_LINE)
        self.assertIn("# HL202 owned-handle-closed-twice", said["hover"])
        self.assertEqual(said["above"], "    // NOLINTNEXTLINE(HL202)")

    def test_neovim_beside_clangd(self):
        said = self.drive(self.program("nvim"), "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c",
                          f"luafile {HERE / 'neovim.lua'}", EDITED=str(self.put("a.cpp", TWICE)),
                          CLANGD=self.program(*CLANGDS))
        self.check(said)
        self.assertEqual((said["finding"]["code"], said["finding"]["severity"]), ("HL202", 1))
        self.assertGreater(said["finding"]["related"], 1)
        self.assertEqual(said["encodings"], ["utf-16", "utf-16"])
        self.assertEqual(said["status"], 0)

    def test_emacs_eglot(self):
        said = self.drive(self.program("emacs"), "--batch", "-Q", "--eval", EGLOT, "-l", str(HERE / "eglot.el"),
                          EDITED=str(self.put("a.cpp", TWICE)))
        self.check(said)
        self.assertIn("HL202", said["finding"]["text"])
        self.assertEqual(len([a for a in said["actions"] if a.startswith("Suppress")]), 2)
        self.assertFalse(said["alive"])  # it kills what has been told to exit


if __name__ == "__main__":
    main()
