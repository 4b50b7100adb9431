#!/usr/bin/env python3
"""The language server in real editors: Neovim, with clangd beside it, and Emacs' Eglot. Both are driven as their users
would, without a screen. An editor that is not installed is a failure: ./dev test installs them."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree

import client
from case import TWICE, TWICE_LINE, Case, main

HERE = pathlib.Path(__file__).resolve().parent
README = (HERE.parents[1] / "README.md").read_text(encoding="utf-8")
CLANGDS = ["clangd", *(f"clangd-{n}" for n in range(22, 13, -1))]
EGLOT = """(progn (require 'package)
  (setq package-directory-list '("/usr/share/emacs/site-lisp/elpa")) (package-initialize))"""


class Editors(Case):
    def drive(self, *command, **environment):
        """What an editor says, by key."""
        home = self.top / "home"
        bin_ = self.top / "bin"
        if not home.exists():
            home.mkdir()
            bin_.mkdir()
            (bin_ / "handlint").symlink_to(pathlib.Path(shutil.which(client.HANDLINT)).resolve())
        env = {**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home), "LC_ALL": "C.UTF-8",
               "PATH": f"{bin_}:{os.environ['PATH']}",
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


class Driven(Editors):
    """By scripts of ours, through all that a user does."""

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


class Pasted(Editors):
    """The README's configurations as they stand there."""

    @staticmethod
    def blocks(language):
        section = README.split("### In an editor\n")[1].split("\n### ")[0]
        return re.findall(rf"^```{language}\n(.*?)^```$", section, re.M | re.S)

    def nvim(self, *args, **environment):
        return self.drive(self.program("nvim"), "--headless", "-i", "NONE", "-n", *args, **environment)

    def test_neovim(self):
        is_new = subprocess.run([self.program("nvim"), "--headless", "-u", "NONE", "-c",
                                 "lua vim.cmd(vim.lsp.config and 'qall!' or 'cquit 7')"], check=False).returncode == 0
        newer, older = self.blocks("lua")
        init = self.put("init.lua", newer if is_new else older)
        for folder in ("repository/.git", "repository/src"):
            (self.top / folder).mkdir(parents=True)
        for name in ("repository/src/a.c", "alone.cpp"):
            edited = self.put(name, TWICE)
            said = self.nvim("-u", str(init), "-c", f"luafile {HERE / 'pasted.lua'}", EDITED=str(edited))
            self.assertEqual((said["line"], said["source"]), (TWICE_LINE, "handlint"))

    def test_neovim_syntax(self):
        for i, block in enumerate(self.blocks("lua")):
            path = self.put(f"{i}.lua", block)
            self.nvim("-u", "NONE", "-c", f"lua if not loadfile('{path}') then vim.cmd('cquit 1') end", "-c", "qall!")

    def test_emacs(self):
        init, = self.blocks("elisp")
        said = self.drive(self.program("emacs"), "--batch", "-Q", "--eval", EGLOT, "-l", str(HERE / "pasted.el"),
                          INIT=str(self.put("init.el", init)), EDITED=str(self.put("a.cpp", TWICE)))
        self.assertEqual(said["line"], TWICE_LINE)
        self.assertIn("HL202", said["text"])

    def test_helix_and_vs_code(self):
        """Their forms; neither editor is a package of Debian's."""
        helix = tomllib.loads(self.blocks("toml")[0])
        server = helix["language-server"]["handlint"]
        self.assertEqual([server["command"], *server["args"]], ["handlint", "lsp"])
        for language in helix["language"]:
            self.assertEqual(language["language-servers"], ["clangd", "handlint"])
        code = json.loads(self.blocks("json")[0])
        self.assertEqual([code["glspc.server.command"], *code["glspc.server.commandArguments"]], ["handlint", "lsp"])

    def test_step_of_a_build(self):
        """The target stands in a project, and its command does what MSBuild's Exec would make of it."""
        target = self.blocks("xml")[0]
        project = ('<Project><ItemGroup><ProjectConfiguration Include="Debug|x64"><Configuration>Debug</Configuration>'
                   '<Platform>x64</Platform></ProjectConfiguration></ItemGroup><ItemGroup><ClCompile Include="a b.cpp"/>'
                   f"</ItemGroup>{target}</Project>")
        self.put("a b.cpp", TWICE)
        self.put("M.vcxproj", project)
        exec_ = xml.etree.ElementTree.fromstring(target).find("Exec")
        command = exec_.get("Command").replace("$(MSBuildProjectFile)", "M.vcxproj")
        self.assertTrue(command.startswith("wsl.exe handlint "))
        done = subprocess.run(command.replace("wsl.exe handlint", client.HANDLINT), shell=True, cwd=self.top, text=True,
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, rf"(?m)^a b\.cpp\({TWICE_LINE},\d+\): error HL202: .+$")


if __name__ == "__main__":
    main()
