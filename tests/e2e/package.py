"""The Debian package: made by cpack, installed into a tree of its own, and used there."""
import gzip
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import tempfile
import time

import harness
from harness import LEAK, LEAK_LINE, Case, main

BUILD = pathlib.Path(shutil.which(harness.HANDLINT) or harness.HANDLINT).resolve().parent
PATIENCE = 20


def run(*args, **more):
    done = subprocess.run(args, capture_output=True, timeout=500, **more)
    text = (done.stdout + done.stderr).decode(errors="replace")
    assert done.returncode == 0, f"{args}\n{text}"
    return done.stdout.decode()


def install(deb, tree):
    """By dpkg, which knows what is installed here and so checks what the package depends on; without root by hand."""
    if os.geteuid() != 0:
        run("dpkg-deb", "-x", str(deb), str(tree))
        return
    admin = tree / "var/lib/dpkg"
    for folder in ("info", "updates", "triggers"):
        (admin / folder).mkdir(parents=True)
    shutil.copy("/var/lib/dpkg/status", admin)
    if os.path.exists("/var/lib/dpkg/arch"):
        shutil.copy("/var/lib/dpkg/arch", admin)
    run("dpkg", f"--root={tree}", "-i", str(deb))


class Shell:
    """A shell on a terminal, as somebody types."""

    def __init__(self, folder, *args):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.environ.update(TERM="dumb", PS1="> ")
            os.execvp(args[0], args)

    def close(self):
        os.close(self.fd)
        os.waitpid(self.pid, 0)

    def type(self, text, expected):
        """Types, and reads until `expected` has come; returns all that came."""
        os.write(self.fd, text.encode())
        seen, end = "", time.monotonic() + PATIENCE
        while expected not in seen and time.monotonic() < end:
            if select.select([self.fd], [], [], 1)[0]:
                seen += os.read(self.fd, 4096).decode(errors="replace")
        assert expected in seen, f"{expected!r} did not come: {seen!r}"
        return seen


class Package(Case):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="handlint-package-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        run("cpack", "-G", "DEB", "--config", str(BUILD / "CPackConfig.cmake"), "-B", str(cls.folder / "out"))
        cls.deb, = (cls.folder / "out").glob("*.deb")
        cls.tree = cls.folder / "tree"
        cls.tree.mkdir()
        install(cls.deb, cls.tree)
        cls.program = cls.tree / "usr/bin/handlint"
        cls.help = run(str(cls.program), "--help")

    def options(self):
        """Every option of --help as (letter or "", name or "")."""
        lines = re.findall(r"^  (?:-(\w)(?:, | ))?(?:--([a-z-]+))?", self.help, re.M)
        found = [pair for pair in lines if any(pair)]
        self.assertGreater(len(found), 30)
        return found

    def test_fields(self):
        fields = dict(re.findall(r"^ ([\w-]+): (.*)$", run("dpkg-deb", "-I", str(self.deb)), re.M))
        self.assertEqual(fields["Package"], "handlint")
        self.assertIn(f"handlint {fields['Version']} ", run(str(self.program), "--version"))
        for depends in (r"libclang-\d+-dev", r"libc6 \(", r"libuv1", r"libexpat1"):
            self.assertRegex(fields["Depends"], depends)
        self.assertRegex(self.deb.name, rf"^handlint_{fields['Version']}_{fields['Architecture']}\.deb$")

    def test_files(self):
        listed = run("dpkg-deb", "-c", str(self.deb))
        files = {line.split()[-1] for line in listed.splitlines() if not line.startswith("d")}
        self.assertEqual(files, {"./usr/bin/handlint", "./usr/share/man/man1/handlint.1.gz",
                                 "./usr/share/bash-completion/completions/handlint",
                                 "./usr/share/zsh/vendor-completions/_handlint", "./usr/share/doc/handlint/copyright",
                                 "./usr/share/doc/handlint/README.md", "./usr/share/doc/handlint/CHANGES.md"})

    def test_lints(self):
        self.put("a.c", LEAK)
        done = subprocess.run([str(self.program), "a.c"], cwd=self.top, capture_output=True, timeout=240)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(f"a.c:{LEAK_LINE}:".encode(), done.stdout)

    def test_manual(self):
        page = self.tree / "usr/share/man/man1/handlint.1.gz"
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", str(page)], capture_output=True, timeout=60,
                              env={**os.environ, "MANPAGER": "cat", "MANWIDTH": "200", "MAN_KEEP_FORMATTING": ""})
        text = re.sub(".\b", "", done.stdout.decode())
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        for letter, name in self.options():
            self.assertRegex(text, rf"(?m)^ +-{letter}\b" if letter else rf"(?m)^ +--{name}\b")
        for section in ("NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "FILES"):
            self.assertRegex(text, rf"(?m)^{section}$")
        words = " ".join(self.help.split())
        for words_of in re.findall(r"\.TP\n.*\n(.*)\.\n", gzip.open(page, "rt").read().split(".SH EXIT")[0]):
            self.assertIn(words_of.replace("\\-", "-").replace("\\&", "").replace("\\e", "\\"), words)

    def shell(self, *args):
        shell = Shell(self.top, *args)
        self.addCleanup(shell.close)
        return shell

    def complete(self, shell):
        self.put("some source.c", "")
        self.put("known.json", "")
        for typed, expected in (("--show-fi", "--show-fixes"), ("--color=al", "--color=always"),
                                ("--leak-at=acq", "--leak-at=acquisition"),
                                ("--help=z", "--help=zsh"), ("--fail-on war", "--fail-on warning"),
                                ("--baseline kno", "--baseline known.json"), ("cap", "capture"), ("-q so", "-q some\\ source.c")):
            shell.type(f"handlint {typed}\t", expected)
            shell.type("\x15echo done-$((40 + 2))\r", "done-42\r\n")

    def test_bash(self):
        file = self.tree / "usr/share/bash-completion/completions/handlint"
        shell = self.shell("bash", "--norc", "--noprofile", "-i")
        shell.type(f"bind 'set enable-bracketed-paste off'; . {file}; echo ready-$((40 + 2))\r", "ready-42\r\n")
        self.complete(shell)

    def test_zsh(self):
        folder = self.tree / "usr/share/zsh/vendor-completions"
        shell = self.shell("zsh", "-f", "-i")
        shell.type(f"unsetopt zle_bracketed_paste; fpath=({folder} $fpath); autoload -U compinit; "
                   f"compinit -u -D; echo ready-$((40 + 2))\r", "ready-42\r\n")
        self.complete(shell)

    def test_completions_have_all(self):
        for name, file in (("bash", "bash-completion/completions/handlint"), ("zsh", "zsh/vendor-completions/_handlint")):
            text = (self.tree / "usr/share" / file).read_text()
            run(name, "-n", str(self.tree / "usr/share" / file))
            for letter, option in self.options():
                for word in ([f"-{letter}"] if letter else []) + ([f"--{option}"] if option else []):
                    self.assertRegex(text, rf"(?<![\w-]){word}(?![\w-])")


class HelpForms(Case):
    def test_wrong_form(self):
        _, err = self.lint("--help=bsh", status=2)
        self.assertIn("did you mean 'bash'?", err)


if __name__ == "__main__":
    main()
