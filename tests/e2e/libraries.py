"""Programs that use the C++ standard library have the same results whichever library declares it: our headers, the libstdc++ of
mingw-w64, or libc++. Taken are all programs below testdata that include one of its headers.

Run by hand, it takes other folders of programs: libraries.py FOLDER...
"""
import json
import pathlib
import re
import subprocess
import sys
import unittest

import harness

TESTDATA = pathlib.Path(__file__).resolve().parent.parent.parent / "testdata"
STANDARD = re.compile(r"^#include <[a-z_]+>", re.M)
NEEDS = re.compile(r"// needs: (\d+)")
SOURCES, HEADERS = (".c", ".cpp", ".cc"), (".h", ".hpp")
GNU = ["--target=x86_64-w64-windows-gnu", "-fms-extensions", "-D_WIN32_WINNT=0x0A00"]

# The line of the finding says which library was read.
WHICH = """\
#include <windows.h>
#include <memory>

void Twice(HANDLE src)
{
    HANDLE h;

    if (!DuplicateToken(src, SecurityIdentification, &h))
        return;
    CloseHandle(h);
#if defined _LIBCPP_VERSION
    CloseHandle(h);
#elif defined __GLIBCXX__
    CloseHandle(h);
#else
    CloseHandle(h);
#endif
}
"""
LINES = {"libc++": 12, "libstdc++": 14, "our headers": 16}


def newest_libcxx():
    folders = pathlib.Path("/usr/lib").glob("llvm-*/include/c++/v1")
    return max(folders, key=lambda p: int(p.parts[3].partition("-")[2]), default=None)


def libstdcxx():
    """The one with POSIX threads: the other has no std::thread."""
    top = max(pathlib.Path("/usr/lib/gcc/x86_64-w64-mingw32").glob("*-posix/include/c++"), default=None)
    return ["-nostdinc++", "-isystem", str(top), "-isystem", f"{top}/x86_64-w64-mingw32"]


def libraries():
    """{name: compiler flags}"""
    return {"our headers": [], "libstdc++": [*GNU, *libstdcxx()],
            "libc++": [*GNU, "-nostdinc++", "-isystem", str(newest_libcxx())]}


def files_of(program, suffixes):
    """A program is a file, or a folder of them."""
    files = [program] if program.is_file() else sorted(program.rglob("*"))
    return [f for f in files if f.suffix in suffixes]


def uses_library(program):
    text = "".join(f.read_text(errors="replace") for f in files_of(program, SOURCES + HEADERS))
    needs = NEEDS.search(text)
    if needs and int(needs.group(1)) > libclang_version():
        return False
    return bool(STANDARD.search(text)) and any(f.suffix != ".c" for f in files_of(program, SOURCES))


def libclang_version():
    text = subprocess.run([harness.HANDLINT, "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"libclang (\d+)", text).group(1))


def programs(top):
    """Those directly below a folder."""
    return [p for p in sorted(top.iterdir()) if uses_library(p)]


class Libraries(harness.Case):
    folders = sorted(p for p in TESTDATA.iterdir() if p.is_dir())

    def log(self, units, flags):
        args = ["--format=sarif", "--no-config", "-j", "2", *map(str, units), *(["--", *flags] if flags else [])]
        done = self.run_program(*args)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)["runs"][0]

    def compare(self, program):
        """(file, line, rule) of all results must be equal."""
        units = files_of(program, SOURCES)
        logs = {name: sorted(harness.results(self.log(units, flags))) for name, flags in libraries().items()}
        for name, got in logs.items():
            with self.subTest(program=program.name, library=name):
                self.assertEqual(got, logs["our headers"])

    def test_each_is_read(self):
        self.put("which.cpp", WHICH)
        for name, flags in libraries().items():
            places = harness.results(self.log(["which.cpp"], flags))
            self.assertEqual(places, [("which.cpp", LINES[name], "HL202")])

    def test_same_results(self):
        chosen = [p for folder in self.folders for p in programs(folder)]
        self.assertGreater(len(chosen), 0)
        for program in chosen:
            self.compare(program)
        print(f"{len(chosen)} programs, each with {', '.join(libraries())}")


if __name__ == "__main__":
    if libclang_version() < 21:
        # Older ones do not show the members of an implicit instantiation, where the models of a library take hold.
        print("[SKIP] libraries: the same results need libclang 21")
        del Libraries.test_same_results
    if len(sys.argv) > 1:
        Libraries.folders = [pathlib.Path(f).resolve() for f in sys.argv[1:]]
        del sys.argv[1:]
    harness.main()
