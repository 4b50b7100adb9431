#!/usr/bin/env python3
"""Time and peak memory of handlint beside `clang -fsyntax-only`: same version, same units, same flags, one run.

usage: bench.py HANDLINT [ROOT] [--rounds N] [--copies N]

Prints one line for each measurement: processor seconds (user and system, children too), wall seconds and the peak
memory of the largest process, each as handlint / clang / ratio. The two programs take turns, so that a noisy machine
disturbs both alike; the figures are medians. clang runs once for each unit; handlint runs once for each unit in the
first two lines, and once for all of them in the others, with one worker.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLAGS = {
    "shims": ["--target=x86_64-pc-windows-msvc", "-fms-extensions", "-fms-compatibility", "-nostdlibinc",
              "-DSECURITY_WIN32"],
    "mingw-w64": ["--target=x86_64-w64-windows-gnu", "-fms-extensions", "-D_WIN32_WINNT=0x0A00", "-DSECURITY_WIN32"],
}


def find_clang(handlint):
    """The clang of the same version as the libclang that handlint uses."""
    text = subprocess.run([handlint, "--version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"libclang (\d+)", text).group(1)
    for name in (f"clang-{version}", f"/usr/lib/llvm-{version}/bin/clang"):
        if shutil.which(name):
            return shutil.which(name), text.strip()
    sys.exit(f"bench: clang {version} is not installed")


def measure(command):
    """(processor seconds, wall seconds, peak MB) of a command and all its children."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"bench: exit status {child.returncode} of {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def total(commands):
    rows = [measure(c) for c in commands]
    return sum(r[0] for r in rows), sum(r[1] for r in rows), max(r[2] for r in rows)


def median(rows):
    return [statistics.median(r[i] for r in rows) for i in range(3)]


def language(unit):
    return [] if unit.suffix == ".c" else ["-std=c++17"]


def compare(what, runs, ours, theirs):
    mine, other = [], []
    for _ in range(runs):
        mine.append(total(ours))
        other.append(total(theirs))
    a, b = median(mine), median(other)
    cells = "  ".join(f"{x:8.3f} {y:8.3f} {x / y:5.2f}" for x, y in zip(a, b))
    print(f"{what:34} {cells}", flush=True)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("root", nargs="?", default=str(ROOT), help="the repository")
    ap.add_argument("--rounds", type=int, default=5, help="times that each measurement is repeated")
    ap.add_argument("--copies", type=int, default=100, help="units in the runs with many")
    a = ap.parse_args()
    handlint = os.path.abspath(a.handlint)
    clang, version = find_clang(handlint)
    units = sorted(p for p in (pathlib.Path(a.root) / "testdata" / "modules").rglob("*") if p.suffix in (".c", ".cpp", ".cc"))
    if not units:
        sys.exit("bench: no units")
    print(f"{version}, {clang}, {len(units)} units, {a.rounds} runs")
    print(f"{'handlint / clang / ratio':34} {'processor s':^23}  {'wall s':^23}  {'largest process MB':^23}")
    for headers, flags in FLAGS.items():
        def theirs(unit):
            return [clang, "-fsyntax-only", "-w", *flags, *language(unit), "-idirafter", os.path.join(a.root, "analyzer", "shims"), str(unit)]

        def ours(paths):
            return [handlint, "-q", "-j", "1", "--exit-zero", *map(str, paths), "--", *flags]

        compare(f"{headers}, one by one", a.rounds, [ours([u]) for u in units], [theirs(u) for u in units])
        with tempfile.TemporaryDirectory() as tmp:
            many = copies(units, pathlib.Path(tmp), a.copies)
            compare(f"{headers}, {len(many)} units in one run", max(1, a.rounds // 2), [ours([tmp])],
                    [theirs(u) for u in many])


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


if __name__ == "__main__":
    main()
