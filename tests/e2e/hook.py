"""The hooks of .pre-commit-hooks.yaml, run by pre-commit and by prek in repositories made for it."""
import os
import pathlib
import shutil
import subprocess

import harness
from harness import CLEAN, LEAK, LEAK_LINE, TWICE, TWICE_LINE, Case, main

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
MANY = 150 # more than pre-commit gives to one process of two unless it is told to


class Hook(Case):
    """A hook repository, a user's repository with the hook installed, and `handlint` on the PATH."""
    CLIENT = None
    ID = "handlint-system"

    def setUp(self):
        super().setUp()
        bin_ = self.top / "bin"
        bin_.mkdir()
        (bin_ / "handlint").symlink_to(pathlib.Path(shutil.which(harness.HANDLINT)).resolve())
        home = self.top / "home"
        home.mkdir()
        (home / ".gitconfig").write_text("[user]\nname = a\nemail = a@example.org\n[init]\ndefaultBranch = main\n"
                                         "[safe]\ndirectory = *\n")
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self.env.update(HOME=str(home), PATH=f"{bin_}:{os.environ['PATH']}", XDG_CACHE_HOME=str(home / "cache"),
                        PRE_COMMIT_HOME=str(home / "pre-commit"), PREK_HOME=str(home / "prek"))
        self.hooks, self.repo = self.top / "hooks", self.top / "user's repository"
        self.hooks.mkdir()
        self.repo.mkdir()
        self.fill_hooks()
        self.commit_all(self.hooks)
        self.git("init", "-q")
        self.write(".pre-commit-config.yaml",
                   f"repos:\n  - repo: {self.hooks}\n    rev: {self.git('rev-parse', 'HEAD', cwd=self.hooks).strip()}\n"
                   f"    hooks:\n      - id: {self.ID}\n")
        self.run_ok(self.CLIENT, "install")

    def fill_hooks(self):
        shutil.copy(MANIFEST, self.hooks)

    def run_any(self, *args, cwd=None):
        done = subprocess.run(args, cwd=cwd or self.repo, env=self.env, capture_output=True, timeout=900)
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace")

    def run_ok(self, *args, cwd=None):
        status, text = self.run_any(*args, cwd=cwd)
        self.assertEqual(status, 0, f"{args}\n{text}")
        return text

    def git(self, *args, cwd=None):
        return self.run_ok("git", *args, cwd=cwd)

    def commit_all(self, folder):
        for args in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
            self.git(*args, cwd=folder)

    def write(self, name, text):
        path = self.repo / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def stage(self, **files):
        for name, text in files.items():
            self.write(name, text)
        self.git("add", "-A")

    def commit(self, refused):
        status, text = self.run_any("git", "commit", "-m", "change")
        self.assertEqual(status != 0, refused, text)
        return text

    def check_defects(self):
        """A staged defect is refused; what it becomes when mended passes."""
        self.stage(**{"a.c": CLEAN, "src/my token.c": TWICE})
        text = self.commit(refused=True)
        self.assertIn(f"src/my token.c:{TWICE_LINE}:", text)
        self.assertIn("[HL202 ", text)
        self.assertNotIn("a.c:", text.replace("my token.c:", ""))
        self.stage(**{"src/my token.c": CLEAN})
        self.commit(refused=False)

    def check_staged(self):
        """What is staged counts, not what stands in the folder."""
        self.stage(**{"a.c": LEAK})
        self.write("a.c", CLEAN)
        self.assertIn(f"a.c:{LEAK_LINE}:", self.commit(refused=True))
        self.assertEqual((self.repo / "a.c").read_text(), CLEAN)

    def check_header(self):
        """A header that changed is linted with a unit that includes it, also when only the header is staged."""
        self.stage(**{"src/unit.c": '#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\n'
                                    '#include "part.h"\n', "src/part.h": "int part(void);\n"})
        self.commit(refused=False)
        body = LEAK.split("#include <sspi.h>\n")[1]
        self.stage(**{"src/part.h": body})
        text = self.commit(refused=True)
        self.assertIn("src/part.h:", text)
        self.assertIn("[HL201 ", text)
        self.assertIn("analysed as part of 'src/unit.c'", text)

    def check_many(self):
        """All files in one process: a summary for all, and only one."""
        files = {f"a{i}.c": CLEAN.replace("has_token", f"f{i}") for i in range(MANY)}
        self.stage(**files, **{"b.c": TWICE})
        text = self.commit(refused=True)
        self.assertEqual(text.count(f"; {MANY + 1} units analysed"), 1, text)

    def check_sources_named(self):
        """One line says what the flags come from, or that there is nothing."""
        self.stage(**{"a.c": TWICE})
        text = self.commit(refused=True)
        self.assertEqual(text.count("lists these files; parsed without flags"), 1, text)
        self.write("build/compile_commands.json",
                   '[{"directory": "%s", "file": "a.c", "command": "cc -c a.c"}]' % self.repo)
        text = self.commit(refused=True)
        self.assertEqual(text.count("flags from build/compile_commands.json"), 1, text)
        self.assertNotIn("without flags", text)

    def check_rest(self):
        """Excluded files alone, and files of other kinds, are no failure; wrong configuration is one."""
        self.stage(**{"third/a.c": TWICE, ".handlint.json": '{"exclude": ["third/"]}', "notes.txt": "x\n"})
        self.commit(refused=False)
        self.stage(**{"b.c": CLEAN, ".handlint.json": '{"checks": ["HL999"]}'})
        self.assertIn("HL999", self.commit(refused=True))


class PreCommit(Hook):
    CLIENT = "pre-commit"

    def test_defects(self):
        self.check_defects()

    def test_staged(self):
        self.check_staged()

    def test_header(self):
        self.check_header()

    def test_many(self):
        self.check_many()

    def test_sources_named(self):
        self.check_sources_named()

    def test_rest(self):
        self.check_rest()

    def test_manifest(self):
        self.run_ok("pre-commit", "validate-manifest", str(MANIFEST))

    def test_newer_version(self):
        """From the README's lines to the newest tag."""
        self.git("tag", "v0.1.0", cwd=self.hooks)
        for name in (".pre-commit-config.yaml", ".pre-commit-hooks.yaml"):
            where = self.repo if "config" in name else self.hooks
            path = where / name
            path.write_text(path.read_text().replace(self.git("rev-parse", "HEAD", cwd=self.hooks).strip(), "v0.1.0") + "\n")
        self.git("commit", "-qam", "more", cwd=self.hooks)
        self.git("tag", "v0.2.0", cwd=self.hooks)
        self.stage(**{"a.c": TWICE})
        self.assertIn("[HL202 ", self.commit(refused=True))
        self.run_ok(self.CLIENT, "autoupdate")
        self.assertIn("rev: v0.2.0", (self.repo / ".pre-commit-config.yaml").read_text())
        self.git("add", "-A")
        self.assertIn("[HL202 ", self.commit(refused=True))

    def test_tried_without_being_configured(self):
        self.stage(**{"a.c": TWICE})
        status, text = self.run_any("pre-commit", "try-repo", str(self.hooks), self.ID, "--all-files")
        self.assertNotEqual(status, 0)
        self.assertIn("[HL202 ", text)


class Prek(Hook):
    CLIENT = "prek"

    def test_defects(self):
        self.check_defects()

    def test_header(self):
        self.check_header()

    def test_many(self):
        self.check_many()

    def test_sources_named(self):
        self.check_sources_named()


class FromSource(Hook):
    """The hook that is built where the client keeps its copy of the repository."""
    CLIENT = "pre-commit"
    ID = "handlint"

    def fill_hooks(self):
        super().fill_hooks()
        for name in ("dev", "CMakeLists.txt"):
            shutil.copy(ROOT / name, self.hooks)
        for name in ("analyzer", "rules", "cmake"):
            shutil.copytree(ROOT / name, self.hooks / name)

    def tool(self, name, text):
        (self.top / "bin" / name).write_text("#!/bin/sh\n" + text)
        (self.top / "bin" / name).chmod(0o755)

    def test_not_built(self):
        """What is missing is said, with a command that installs it and the place where the rest stands."""
        self.tool("cmake", "echo CMake Error at CMakeLists.txt: no libclang; seq 20; exit 1")
        self.tool("dpkg-query", "printf 'ii  %s\\n' libc6-dev libclang-common-19-dev libcjson-dev libuv1-dev uthash-dev "
                                "libxxhash-dev")
        self.tool("apt-cache", 'case $2 in *-22-*) exit 100 ;; esac')
        self.tool("apt-get", "exit 1")
        self.stage(**{"a.c": CLEAN})
        text = self.commit(refused=True)
        self.assertIn("CMake Error at CMakeLists.txt: no libclang\n", text)
        self.assertIn("hook.log", text)
        self.assertRegex(text, r"(?m)try: sudo apt-get install libclang-19-dev libexpat1-dev$")
        self.assertNotIn("\n20\n", text)

    if os.environ.get("HANDLINT_TEST_ALL"):
        def test_built(self):
            self.check_defects()


if __name__ == "__main__":
    main()
