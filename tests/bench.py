#!/usr/bin/env python3
"""Time and peak memory of handlint against `clang -fsyntax-only`, side by side, as ratios.

usage: bench.py HANDLINT SOURCE_ROOT [--rounds N] [--copies N]

Both see the same units (those of testdata/modules) with the same flags, one worker, no cache. clang is the one of
the libclang that handlint uses and starts once per unit, as a build does. Each figure is the best of the rounds;
rounds of both programs alternate, so that a busy machine hurts both. Memory is the largest process.
"""
import argparse, os, pathlib, re, shutil, subprocess, sys, tempfile, time

ENDINGS = {".c", ".cpp", ".cc"}
COMMON = ["-w", "-DSECURITY_WIN32", "-ferror-limit=0"]
MINGW = "/usr/x86_64-w64-mingw32/include"


def measure(commands, cwd):
    """Seconds and kibibytes of running these commands one after the other."""
    seconds, peak = 0.0, 0
    for command in commands:
        begin = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds += time.perf_counter() - begin
        peak = max(peak, usage.ru_maxrss)
        if child.returncode not in (0, 1):
            raise SystemExit(f"bench: {command[0]} ended with {child.returncode}")
    return seconds, peak


def clang_commands(clang, units, header_flags):
    out = []
    for unit in units:
        language = ["-std=c++17", "-fcxx-exceptions", "-fexceptions"] if unit.suffix != ".c" else []
        out.append([clang, "-fsyntax-only", *header_flags, *language, *COMMON, f"-I{unit.parent}", str(unit)])
    return out


def handlint_commands(handlint, folder, flags):
    return [[handlint, "-q", "--exit-zero", "-j1", str(folder), *(["--", *flags] if flags else [])]]


def best(runs):
    return min(r[0] for r in runs), min(r[1] for r in runs)


def compare(name, ours, theirs, rounds, cwd):
    mine, other = [], []
    for _ in range(rounds):
        other.append(measure(theirs, cwd))
        mine.append(measure(ours, cwd))
    (s, k), (cs, ck) = best(mine), best(other)
    print(f"{name:22} {len(theirs):5} {cs:9.3f} {s:9.3f} {s / cs:6.2f}   {ck / 1024:8.1f} {k / 1024:8.1f} {k / ck:6.2f}")


def copy_units(units, folder, copies):
    """`copies` folders with the same units, as a large program has them."""
    out = []
    for i in range(copies):
        for unit in units:
            to = folder / f"{i:03}" / unit.parent.name
            if not to.exists():
                shutil.copytree(unit.parent, to)
            out.append(to / unit.name)
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("handlint")
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--copies", type=int, default=8)
    args = parser.parse_args()

    version = subprocess.run([args.handlint, "--version"], capture_output=True, text=True, check=True).stdout
    clang = "clang-" + re.search(r"libclang (\d+)", version).group(1)
    if not shutil.which(clang):
        raise SystemExit(f"bench: {clang} is not installed")
    shims = ["--target=x86_64-pc-windows-msvc", "-fms-extensions", "-fms-compatibility", "-nostdlibinc",
             "-idirafter", str(args.root / "analyzer/shims")]
    mingw = ["--target=x86_64-w64-windows-gnu", "-fms-extensions", "-D_WIN32_WINNT=0x0A00", "-isystem", MINGW,
             "-idirafter", str(args.root / "analyzer/shims")]
    modules = args.root / "testdata/modules"
    units = sorted(p for p in modules.rglob("*") if p.suffix in ENDINGS)

    print(f"handlint of {version.strip()}, {clang}, best of {args.rounds}")
    print(f"{'':22} {'units':>5} {'clang s':>9} {'ours s':>9} {'ratio':>6}   {'clang MB':>8} {'ours MB':>8} {'ratio':>6}")
    with tempfile.TemporaryDirectory() as tmp:
        cwd = pathlib.Path(tmp)
        compare("shims", handlint_commands(args.handlint, modules, []), clang_commands(clang, units, shims),
                args.rounds, cwd)
        if os.path.isdir(MINGW):
            compare("mingw-w64", handlint_commands(args.handlint, modules, mingw[:-2]),
                    clang_commands(clang, units, mingw), args.rounds, cwd)
        many = cwd / "many"
        copies = copy_units(units, many, args.copies)
        compare("shims, many units", handlint_commands(args.handlint, many, []),
                clang_commands(clang, copies, shims), max(1, args.rounds // 2), cwd)


if __name__ == "__main__":
    sys.exit(main())
