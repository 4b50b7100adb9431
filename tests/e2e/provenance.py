"""Which version of which repository a log is about: read from the files of git, made here by git itself."""
import os
import shutil
import subprocess

import harness

URL = "https://host.example/group/name.git"


class Provenance(harness.Case):
    def setUp(self):
        super().setUp()
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        self.env.update(HOME=str(self.top / "home"), GIT_CONFIG_NOSYSTEM="1")
        self.put("home/.gitconfig", "[user]\nname = a\nemail = a@example.org\n[init]\ndefaultBranch = main\n"
                                    "[safe]\ndirectory = *\n[protocol \"file\"]\nallow = always\n")
        self.repo = self.top / "repo"
        self.put("repo/a.c", harness.CLEAN)
        self.git("init", "-q")
        self.git("add", "-A")
        self.git("commit", "-qm", "one")

    def git(self, *args, cwd=None):
        return subprocess.run(["git", *args], cwd=cwd or self.repo, env=self.env, check=True, capture_output=True,
                              text=True).stdout.strip()

    def expect(self, cwd=None, **wanted):
        """The log says what git says."""
        cwd = cwd or self.repo
        said = self.sarif("a.c", status=0, cwd=cwd)["versionControlProvenance"]
        self.assertEqual(said, [{"repositoryUri": wanted.pop("url", URL), "revisionId": self.git("rev-parse", "HEAD", cwd=cwd),
                                 **wanted, "mappedTo": {"uriBaseId": "%SRCROOT%"}}])

    def expect_none(self, cwd=None):
        self.assertNotIn("versionControlProvenance", self.sarif("a.c", status=0, cwd=cwd or self.repo))

    def test_branch(self):
        self.git("remote", "add", "upstream", "https://other.example/x")
        self.git("remote", "add", "origin", URL)
        self.expect(branch="main")
        self.git("checkout", "-qb", "topic/a-b")
        self.git("commit", "-qm", "two", "--allow-empty")
        self.expect(branch="topic/a-b")

    def test_first_remote(self):
        self.git("remote", "add", "upstream", "git@host.example:group/name.git")
        self.expect(url="ssh://host.example/group/name.git", branch="main")

    def test_packed(self):
        self.git("remote", "add", "origin", URL)
        self.git("pack-refs", "--all")
        self.assertFalse((self.repo / ".git/refs/heads/main").exists())
        self.expect(branch="main")

    def test_detached(self):
        self.git("remote", "add", "origin", URL)
        self.git("checkout", "-q", "--detach")
        self.expect()

    def test_linked_working_tree(self):
        self.git("remote", "add", "origin", URL)
        self.git("worktree", "add", "-q", "-b", "other", str(self.top / "linked"))
        self.git("commit", "-qm", "two", "--allow-empty", cwd=self.top / "linked")
        self.expect(cwd=self.top / "linked", branch="other")
        self.expect(branch="main")

    def test_submodule(self):
        self.put("outer/b.c", harness.CLEAN)
        outer = self.top / "outer"
        self.git("init", "-q", cwd=outer)
        self.git("submodule", "--quiet", "add", str(self.repo), "inner", cwd=outer)
        self.git("remote", "set-url", "origin", URL, cwd=outer / "inner")
        self.expect(cwd=outer / "inner", branch="main")

    def test_secrets_stay(self):
        self.git("remote", "add", "origin", URL.replace("host", "ci:hunter2@host"))
        self.expect(branch="main")
        self.git("config", "remote.origin.url", '"quoted" # no\\comment')
        self.expect_none()

    def test_nothing_known(self):
        self.expect_none()
        self.git("remote", "add", "origin", "/srv/git/name.git")
        self.expect_none()
        self.git("remote", "set-url", "origin", URL)
        shutil.rmtree(self.repo / ".git/refs/heads")
        self.assertEqual(self.sarif("a.c", status=0, cwd=self.repo)["versionControlProvenance"],
                         [{"repositoryUri": URL, "mappedTo": {"uriBaseId": "%SRCROOT%"}}])

    def test_nothing_runs_and_nothing_foreign_is_read(self):
        self.git("remote", "add", "origin", URL)
        self.git("config", "core.fsmonitor", f"touch {self.top}/ran")
        (self.top / "secret").write_text("5" * 40)
        (self.repo / ".git/HEAD").write_text("ref: refs/heads/../../../../secret\n")
        run = self.sarif("a.c", status=0, cwd=self.repo)["versionControlProvenance"]
        self.assertNotIn("revisionId", run[0])
        self.assertFalse((self.top / "ran").exists())

    def test_odd_files(self):
        for name, content in (("HEAD", b"\xff\0\x1b[31m"), ("config", b"[remote \"origin\"]\nurl"), ("config", b""),
                              ("packed-refs", b"x"), ("commondir", b"/nowhere\n")):
            (self.repo / ".git" / name).write_bytes(content)
            self.sarif("a.c", status=0, cwd=self.repo)
        shutil.rmtree(self.repo / ".git")
        for text in ("gitdir: /nowhere\n", "gitdir:\n", "", "nonsense"):
            (self.repo / ".git").write_text(text)
            self.expect_none()


if __name__ == "__main__":
    harness.main()
