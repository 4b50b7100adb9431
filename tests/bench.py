#!/usr/bin/env python3
"""Time and peak memory of handlint beside `clang -fsyntax-only`: same version, same units, same headers, same flags.

usage: bench.py HANDLINT [ROOT] [--rounds N] [--copies N] [--check]

Units are those of testdata/modules: first a run of handlint for each, then all of them, copied often enough, in one
run with one worker. clang runs once for each unit in either case. The two programs take turns, unit by unit where
that is possible, so that a noisy machine disturbs both alike. Time is processor time, user and system, of all processes; memory is the peak of the
largest process. Figures are medians; the last columns are handlint's share of clang's and what it may be at most.
Last, the language server: from an edit to the diagnostics that answer it, in milliseconds, over many edits of each unit
with its module as the workspace, each after a pause as between two thoughts.
--check: the exit status is 1 if a share or the median of the edits is above its target.
"""
import argparse
import itertools
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lsp"))

import client  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHIMS, MINGW = "our headers", "mingw-w64's headers"
FLAGS = {
    SHIMS: ["--target=x86_64-pc-windows-msvc", "-fms-extensions", "-fms-compatibility", "-nostdlibinc",
            "-DSECURITY_WIN32"],
    MINGW: ["--target=x86_64-w64-windows-gnu", "-fms-extensions", "-D_WIN32_WINNT=0x0A00", "-DSECURITY_WIN32"],
}
# Targets of (headers, all in one run): time, memory.
TARGETS = {(SHIMS, False): (1.10, 1.2), (SHIMS, True): (0.5, 1.2), (MINGW, False): (1.10, 1.2), (MINGW, True): (1.10, 1.2)}


# Milliseconds from an edit to its diagnostics.
EDIT_TARGET = 50
PAUSE = 0.3


def find_clang(handlint):
    """The clang of the same version as the libclang that handlint uses."""
    text = subprocess.run([handlint, "--version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"libclang (\d+)", text).group(1)
    for name in (f"clang-{version}", f"/usr/lib/llvm-{version}/bin/clang"):
        if shutil.which(name):
            return shutil.which(name), text.strip()
    sys.exit(f"bench: clang {version} is not installed")


def language(unit):
    return [] if unit.suffix == ".c" else ["-std=c++17"]


class Bench:
    def __init__(self, handlint, root, rounds):
        self.handlint = os.path.abspath(handlint)
        self.clang, self.version = find_clang(self.handlint)
        self.shims = os.path.join(root, "analyzer", "shims")
        self.rounds = rounds
        self.missed = 0

    def ours(self, flags, paths):
        return [self.handlint, "-q", "-j", "1", "--exit-zero", *map(str, paths), "--", *flags]

    def theirs(self, flags, unit):
        return [self.clang, "-fsyntax-only", "-w", *flags, *language(unit), "-idirafter", self.shims, str(unit)]

    def check_headers(self, headers, flags, unit):
        """Both must read these headers, and clang must find nothing wrong."""
        with tempfile.TemporaryDirectory() as tmp:
            out = os.path.join(tmp, "unit.hlir")
            subprocess.run([self.handlint, "capture", str(unit), "-o", out, "--", *flags], check=True)
            mine = re.search(r'^file \d+ "([^"]*/win[a-z]*\.h)" system', pathlib.Path(out).read_text(), re.M)
        done = subprocess.run([*self.theirs(flags, unit), "-H"], capture_output=True, text=True)
        theirs = re.search(r"^\.+ (.*/windows\.h)$", done.stderr, re.M)
        if done.returncode or not mine or not theirs:
            sys.exit(f"bench: {unit} is not read as expected with {headers}")
        for path in (mine.group(1), theirs.group(1)):
            if ("mingw" in path) != (headers == MINGW):
                sys.exit(f"bench: with {headers}, {path} was read")

    def measure(self, command):
        """(processor seconds, wall seconds, peak MB) of a command and all its children."""
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"bench: exit status {child.returncode} of {' '.join(map(str, command))}")
        return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024

    def total(self, ours, theirs):
        """Sums and the larger peak of both lists. They take turns, as far as there are as many of each."""
        rows = [], []
        for pair in itertools.zip_longest(ours, theirs):
            for i, command in enumerate(pair):
                if command:
                    rows[i].append(self.measure(command))
        return [(sum(r[0] for r in side), sum(r[1] for r in side), max(r[2] for r in side)) for side in rows]

    def compare(self, what, targets, rounds, ours, theirs):
        mine, other = zip(*(self.total(ours, theirs) for _ in range(rounds)))
        a, b = ([statistics.median(r[i] for r in rows) for i in range(3)] for rows in (mine, other))
        shares = [x / y for x, y in zip(a, b)]
        self.missed += (shares[0] > targets[0]) + (shares[2] > targets[1])
        print(f"{what:40} {a[0]:7.2f} {b[0]:7.2f} {shares[0]:6.2f} {targets[0]:6.2f}   {a[1]:7.2f} {b[1]:7.2f} {shares[1]:6.2f}"
              f"   {a[2]:5.0f} {b[2]:5.0f} {shares[2]:6.2f} {targets[1]:6.2f}", flush=True)

    def run(self, units, ncopies):
        print(f"{self.version}, {self.clang}, {len(units)} units of testdata/modules, {self.rounds} rounds")
        print(f"{'':40} {'processor seconds':^29}   {'wall seconds':^22}   {'largest process MB':^25}")
        print(f"{'':40} {'ours':>7} {'clang':>7} {'share':>6} {'target':>6}   {'ours':>7} {'clang':>7} {'share':>6}   "
              f"{'ours':>5} {'clang':>5} {'share':>6} {'target':>6}")
        for headers, flags in FLAGS.items():
            self.check_headers(headers, flags, units[0])
            self.compare(f"{headers}, one by one", TARGETS[headers, False], self.rounds,
                         [self.ours(flags, [u]) for u in units], [self.theirs(flags, u) for u in units])
            with tempfile.TemporaryDirectory() as tmp:
                many = copies(units, pathlib.Path(tmp), ncopies)
                self.compare(f"{headers}, {len(many)} in one run", TARGETS[headers, True], max(1, self.rounds // 2),
                             [self.ours(flags, [tmp])], [self.theirs(flags, u) for u in many])


def edits_of(c, unit, n):
    """Seconds that each of n edits behind the headers of a unit took."""
    uri = c.did_open(unit)
    c.diagnostics(uri)
    line = max(i for i, text in enumerate(c.texts[uri].split("\n")) if text.startswith("#include")) + 1
    out = []
    for i in range(n):
        c.pump(PAUSE)
        start = time.monotonic()
        c.change(uri, (line, 0, line, 0, f"static const int edit_{i} = {i};\n"))
        c.diagnostics(uri)
        out.append(time.monotonic() - start)
    c.close(uri)
    return out


def bench_edits(handlint, units, n):
    """The median in milliseconds."""
    client.HANDLINT = handlint
    taken = []
    for folder in sorted({u.parent for u in units}):
        c = client.Client(folder=folder)
        c.initialize([folder])
        for unit in units:
            if unit.parent == folder:
                taken += edits_of(c, unit, n)
        c.pump(PAUSE)
        c.finish()
    taken = sorted(1000 * t for t in taken)
    median = statistics.median(taken)
    print(f"edit to diagnostics, {len(taken)} edits: median {median:.0f} ms, nine of ten within "
          f"{taken[len(taken) * 9 // 10]:.0f} ms, all within {taken[-1]:.0f} ms; target {EDIT_TARGET}", flush=True)
    return median


def copies(units, into, n):
    """At least n units: the folder of all, again and again under new names."""
    out = []
    while len(out) < n:
        folder = into / str(len(out))
        for unit in units:
            target = folder / unit.parent.name
            if not target.exists():
                shutil.copytree(unit.parent, target)
            out.append(target / unit.name)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("root", nargs="?", default=str(ROOT), help="the repository")
    ap.add_argument("--rounds", type=int, default=3, help="times that each measurement is repeated")
    ap.add_argument("--copies", type=int, default=100, help="units in the runs with many")
    ap.add_argument("--edits", type=int, default=10, help="edits of each unit in the language server; 0: none")
    ap.add_argument("--only-edits", action="store_true", help="measure nothing else")
    ap.add_argument("--check", action="store_true", help="exit status 1 if a target is missed")
    a = ap.parse_args()
    units = sorted(p for p in (pathlib.Path(a.root) / "testdata" / "modules").rglob("*") if p.suffix in (".c", ".cpp", ".cc"))
    if not units:
        sys.exit("bench: no units")
    bench = Bench(a.handlint, a.root, max(1, a.rounds))
    if not a.only_edits:
        bench.run(units, a.copies)
    if a.edits and bench_edits(bench.handlint, units, a.edits) > EDIT_TARGET:
        bench.missed += 1
    sys.exit(1 if a.check and bench.missed else 0)


if __name__ == "__main__":
    main()
