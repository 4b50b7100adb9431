"""What the end-to-end tests share: the program under test, scratch folders, sample sources.

The program is named by the environment variable HANDLINT. Each test file is a unittest module and runs by itself.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

HANDLINT = os.environ.get("HANDLINT", "handlint")

CLEAN = """\
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL has_token(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    CloseHandle(token);
    return TRUE;
}
"""

# One error (HL202).
TWICE = """\
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL has_token(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    CloseHandle(token);
    /* \u00e4\U0001f600 */ CloseHandle(token);
    return TRUE;
}
"""
TWICE_LINE = 12

# One warning (HL201).
LEAK = """\
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL member_of(PCtxtHandle ctx, PSID group, BOOL *member)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (!CheckTokenMembership(token, group, member))
        return FALSE;
    CloseHandle(token);
    return TRUE;
}
"""
LEAK_LINE = 9

# Makes libclang crash; makes it expand 2^60 tokens in constant memory.
CRASH = "#pragma clang __debug crash\n"
HANG = "#define A0 +1\n" + "".join(f"#define A{i} A{i - 1} A{i - 1}\n" for i in range(1, 61)) + "#if 0 A60\n#endif\n"


def read_pack(path):
    """A pack of models: JSON, in which // and block comments may stand."""
    parts = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/', re.S)
    return json.loads(parts.sub(lambda m: m.group(0) if m.group(0).startswith('"') else " ", path.read_text()))


class Case(unittest.TestCase):
    """A test with a scratch folder that is the current folder of the programs it runs."""

    def setUp(self):
        self.top = pathlib.Path(tempfile.mkdtemp(prefix="handlint-e2e-"))
        self.addCleanup(shutil.rmtree, self.top, ignore_errors=True)

    def put(self, name, text):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    def run_program(self, *args, env=None, cwd=None, timeout=240):
        return subprocess.run([HANDLINT, *args], capture_output=True, cwd=cwd or self.top, timeout=timeout,
                              env={**os.environ, **(env or {})})

    def lint(self, *args, status, **more):
        """Runs the program, which has to end with `status`; returns (stdout, stderr) as text."""
        done = self.run_program(*args, **more)
        out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
        self.assertEqual(done.returncode, status, f"{args}\n{out}\n{err}")
        return out, err

    def sarif(self, *args, status, **more):
        out, _ = self.lint("--format=sarif", *args, status=status, **more)
        return json.loads(out)["runs"][0]


def main():
    """Runs the tests of the calling module; the last line is what ./dev test adds up."""
    result = unittest.main(exit=False).result
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    print(f"{result.testsRun - failed - skipped} passed, {failed} failed", flush=True)
    raise SystemExit(failed != 0 or skipped != 0 or result.testsRun == 0)


def results(run):
    """(uri, line, rule) of each result."""
    out = []
    for r in run["results"]:
        place = r["locations"][0]["physicalLocation"]
        out.append((place["artifactLocation"]["uri"], place["region"]["startLine"], r["ruleId"]))
    return out


def notifications(run):
    invocation = run["invocations"][0]
    return invocation.get("toolExecutionNotifications", []) + invocation.get("toolConfigurationNotifications", [])
