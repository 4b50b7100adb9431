#!/usr/bin/env python3
"""The table of correlated conditions: how the code remembers that the handle is there x the control flow that tests it
x right or wrong. All must be exact.

usage: conditions.py HANDLINT [--keep DIR]

Right: the test holds exactly when there is a handle. Wrong: it holds only in some of these cases, so a leak is due at the
acquisition. Between acquisition and test, paths part and meet again.
"""
import argparse, sys

from programs import run_all

ACQ = "QuerySecurityContextToken(ctx, &h) == SEC_E_OK"

# kind: (lines up to the acquisition, {ACQ line}, lines after it, right test, wrong test)
KINDS = {
    "status": (["HANDLE h;", "SECURITY_STATUS ss;"], "ss = QuerySecurityContextToken(ctx, &h);", [], "ss == SEC_E_OK", "ss == SEC_E_OK && n > 3"),
    "status-sign": (["HANDLE h;", "SECURITY_STATUS ss;"], "ss = QuerySecurityContextToken(ctx, &h);", [], "ss >= 0", "!(ss < 0 || n > 3)"),
    "bool": (["HANDLE h;", "BOOL ok;"], "ok = DuplicateToken(src, SecurityIdentification, &h);", [], "ok", "ok && work(n)"),
    "bool-true": (["HANDLE h;", "BOOL ok;"], "ok = DuplicateToken(src, SecurityIdentification, &h);", [], "ok == TRUE", "ok == TRUE && work(n)"),
    "null": (["HANDLE h = NULL;"], "QuerySecurityContextToken(ctx, &h);", [], "h != NULL", "h != NULL && n > 3"),
    "null-reset": (["HANDLE h;"], "if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK)", ["    h = NULL;"], "h", "h && work(n)"),
    "invalid": (["HANDLE h = INVALID_HANDLE_VALUE;"], "QuerySecurityContextToken(ctx, &h);", [], "h != INVALID_HANDLE_VALUE", "h != INVALID_HANDLE_VALUE && n > 3"),
    "flag": (["HANDLE h;", "int have = 0;"], "if (" + ACQ + ")", ["    have = 1;"], "have", "have && work(n)"),
    "flag-wrong-set": (["HANDLE h;", "int have = 0;"], "if (" + ACQ + ")", ["    have = SET;"], "have", "have"),
    "enum": (["HANDLE h;", "enum { IDLE, OPEN, SHUT } state = IDLE;"], "if (" + ACQ + ")", ["    state = OPEN;"], "state == OPEN", "state == OPEN && n > 3"),
    "enum-range": (["HANDLE h;", "enum { IDLE, OPEN, SHUT } state = IDLE;"], "if (" + ACQ + ")", ["    state = n > 9 ? OPEN : SHUT;"], "state != IDLE", "state == SHUT"),
    "bit": (["HANDLE h;", "unsigned bits = (unsigned)n & 3u;"], "if (" + ACQ + ")", ["    bits |= 4u;"], "bits & 4u", "(bits & 6u) == 6u"),
    "counter": (["HANDLE h;", "int count = 0;"], "if (" + ACQ + ")", ["    count++;"], "count > 0", "count > 0 && n > 3"),
    "counter-equal": (["HANDLE h;", "int count = 0;"], "if (" + ACQ + ")", ["    count += 1;"], "count == 1", "count == 1 && work(n)"),
    "second": (["HANDLE h = NULL;", "int want = 0, shut = 0;", "if (work(n)) { want = 1; shut = SECOND; }"],
               "if (want && QuerySecurityContextToken(ctx, &h) != SEC_E_OK)", ["    return -1;"], "shut", "shut"),
    "negated": (["HANDLE h;", "int failed = 1;"], "if (" + ACQ + ")", ["    failed = 0;"], "!failed", "!failed && work(n)"),
}

SHAPES = {
    "if": ["if (T)", "    CloseHandle(h);", "return 0;"],
    "else": ["if (!(T))", "    n = 1;", "else", "    CloseHandle(h);", "return n;"],
    "early-return": ["if (!(T))", "    return -1;", "CloseHandle(h);", "return 0;"],
    "goto": ["if (!(T))", "    goto out;", "CloseHandle(h);", "out:", "return 0;"],
    "switch": ["switch ((T) ? 1 : 0) {", "case 1:", "    CloseHandle(h);", "    break;", "default:", "    break;", "}", "return 0;"],
    "loop": ["for (i = 0; i < 1 && (T); i++)", "    CloseHandle(h);", "return 0;"],
    "while": ["while (T) {", "    CloseHandle(h);", "    break;", "}", "return 0;"],
    "ternary": ["return (T) ? CloseHandle(h) : 0;"],
    "and": ["return (T) && CloseHandle(h);"],
    "or": ["return !(T) || CloseHandle(h);"],
}

class Program:
    def __init__(self, number, kind, shape, right, lang):
        self.name = "/".join((kind, shape, "right" if right else "wrong", lang))
        self.number, self.kind, self.shape, self.right, self.lang = number, KINDS[kind], SHAPES[shape], right, lang

    def files(self):
        before, acquire, after, right_test, wrong_test = self.kind
        test = right_test if self.right else wrong_test
        lines = ["int i = 0;"] + before + [acquire + ("" if self.right else " // expect: HL201")] + after
        lines += ["if (work(n + 1))", "    n += 2;"]
        lines += [line.replace("T)", test + ")", 1) if "T)" in line else line for line in self.shape]
        fill = {"SECOND": "1" if self.right else "work(n + 5)", "SET": "1" if self.right else "work(n + 5)"}
        text = "\n".join("    " + line for line in lines)
        for word, value in fill.items():
            text = text.replace(word, value)
        head = "#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\nextern int work(int n);\n"
        body = "%sint run_c%04d(PCtxtHandle ctx, HANDLE src, int n)\n{\n%s\n}\n" % (head, self.number, text)
        return {"c%04d.%s" % (self.number, self.lang): body}

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--keep", help="leave the programs in this folder")
    a = ap.parse_args()
    rows = [(k, s, r, l) for k in KINDS for s in SHAPES for r in (True, False) for l in ("c", "cpp")]
    return run_all("conditions", a.handlint, [Program(i, *row) for i, row in enumerate(rows)], keep=a.keep)

if __name__ == "__main__":
    sys.exit(main())
