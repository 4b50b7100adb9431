"""Shared by the composed tests: linting many small programs in one call, and comparing the results with the
`// expect: HLnnn` comments on their lines.

A program is an object with a `name` and `files()`, which yields {file name: text}; file names are unique in a run.
"""
import collections, json, os, pathlib, re, shutil, subprocess, sys, tempfile
from urllib.parse import unquote, urlparse

EXPECT = re.compile(r"// expect: (HL\d{3})")
RULES = "HL101,HL201,HL202,HL203,HL204,HL301"
BATCH = 200

def expected(files):
    out = collections.Counter()
    for name, text in files.items():
        for number, line in enumerate(text.splitlines(), 1):
            for rule in EXPECT.findall(line):
                out[(name, number, rule)] += 1
    return out

def lint(binary, folder, names, rules):
    sarif = os.path.join(folder, "composed.sarif")
    done = subprocess.run([binary, "--format=sarif", "--output", sarif, "-j", "2", "--checks", rules] +
                          [os.path.join(folder, n) for n in names], capture_output=True, text=True, cwd=folder)
    if done.returncode not in (0, 1):
        sys.exit("exit status %d\n%s" % (done.returncode, done.stderr[-2000:]))
    out = collections.Counter()
    for run in json.load(open(sarif))["runs"]:
        for result in run.get("results", []):
            at = result["locations"][0]["physicalLocation"]
            name = os.path.basename(unquote(urlparse(at["artifactLocation"]["uri"]).path))
            out[(name, at["region"]["startLine"], result["ruleId"])] += 1
    return out

def compare(binary, folder, programs, rules):
    """Lints many programs in one call; yields (program, false results, missed results)."""
    texts = [p.files() for p in programs]
    for files in texts:
        for name, text in files.items():
            pathlib.Path(folder, name).write_text(text)
    got = lint(binary, folder, sorted(n for files in texts for n in files), rules)
    for p, files in zip(programs, texts):
        due = expected(files)
        mine = collections.Counter({k: n for k, n in got.items() if k[0] in files})
        yield p, sorted((mine - due).elements()), sorted((due - mine).elements())

def run_all(title, binary, programs, allowed=frozenset(), keep=None, rules=RULES):
    """Prints each difference and the closing line; returns the exit status. A miss is admitted only if its
    program's name is in `allowed`, and a name in `allowed` must be a miss."""
    folder = keep or tempfile.mkdtemp(prefix="handlint-" + title + "-")
    os.makedirs(folder, exist_ok=True)
    passed = failed = 0
    for start in range(0, len(programs), BATCH):
        for p, false, missed in compare(os.path.abspath(binary), folder, programs[start:start + BATCH], rules):
            for file, line, rule in false:
                print("FALSE  %s: %s:%d %s" % (p.name, file, line, rule))
            for file, line, rule in missed:
                print("MISSED %s: %s:%d %s%s" % (p.name, file, line, rule, " (known)" if p.name in allowed else ""))
            if p.name in allowed and not missed:
                print("WORKS  %s: remove it from the list of misses" % p.name)
            bad = bool(false) or bool(missed) != (p.name in allowed)
            failed += bad
            passed += not bad
    if not keep:
        shutil.rmtree(folder)
    print("%s: %d passed, %d failed" % (title, passed, failed))
    return 1 if failed or not passed else 0
