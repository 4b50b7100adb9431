#!/usr/bin/env python3
"""The grid: programs composed from a source, a carrier, a control shape and an end, linted, and compared with
what their construction says.

usage: grid.py HANDLINT [--all] [--count N] [--seed N] [--keep DIR] [--cell SUBSTRING]

A cell is source/form/carrier/shape/end/language/files. Its program is one function (and, with a wrapper, the wrapper in
the same or in a second file) in which the lines that are due carry `// expect:` comments, as in testdata. The
default run takes 400 cells by a fixed seed; --all takes every one. A result that is not due fails the run. A result that
is missing is listed by cell, and fails the run unless the cell stands in misses.txt, which must hold no cell
that works. The last line is `grid: N passed, N failed`.
"""
import argparse, collections, pathlib, random, sys

from programs import run_all

HERE = pathlib.Path(__file__).resolve().parent

# ---- sources: how a handle comes to be. {ctx} {user} ... are parameters of the function ----------------------
# name: (origin, language, parameters, expression with {out} or None, expression by return or None)
OWNED = {
    "QuerySecurityContextToken": ("PCtxtHandle ctx", "QuerySecurityContextToken(ctx, {out}) == SEC_E_OK"),
    "DuplicateTokenEx": ("HANDLE src", "DuplicateTokenEx(src, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, {out})"),
    "DuplicateToken": ("HANDLE src", "DuplicateToken(src, SecurityIdentification, {out})"),
    "OpenThreadToken": ("HANDLE thread", "OpenThreadToken(thread, TOKEN_QUERY, TRUE, {out})"),
    "OpenProcessToken": ("HANDLE process", "OpenProcessToken(process, TOKEN_QUERY, {out})"),
    "LogonUserW": ("LPCWSTR name", "LogonUserW(name, L\".\", L\"\", LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT, {out})"),
    "DuplicateHandle": ("HANDLE src", "DuplicateHandle(GetCurrentProcess(), src, GetCurrentProcess(), {out}, 0, FALSE, DUPLICATE_SAME_ACCESS)"),
}
BORROWED = {
    "IHttpUser::GetPrimaryToken": ("IHttpUser *user", "user->GetPrimaryToken()"),
    "IHttpUser::GetImpersonationToken": ("IHttpUser *user", "user->GetImpersonationToken()"),
    "IHttpTokenEntry::GetPrimaryToken": ("IHttpTokenEntry *entry", "entry->GetPrimaryToken()"),
    "IHttpTokenEntry::GetImpersonationToken": ("IHttpTokenEntry *entry", "entry->GetImpersonationToken()"),
    "IHttpFileInfo::GetVrToken": ("IHttpFileInfo *info", "info->GetVrToken()"),
}
PSEUDO = {name: ("int unused", name + "()") for name in (
    "GetCurrentThreadToken", "GetCurrentProcessToken", "GetCurrentThreadEffectiveToken", "GetCurrentProcess", "GetCurrentThread")}

# ---- carriers: where the function keeps the handle. {h} is the place, {value} what reads it --------------------
# name: (language, before the function, declarations, place, value, statement that closes it, at every exit)
Carrier = collections.namedtuple("Carrier", "cpp types decl place value close leave raii")
CARRIERS = {
    "local": Carrier(False, "", "HANDLE h = NULL;", "h", "h", "CloseHandle(h);", "", ""),
    "alias": Carrier(False, "", "HANDLE h = NULL, other;", "h", "(other = h)", "other = h; CloseHandle(other);", "", ""),
    "field": Carrier(False, "struct box_{id} {{ int n; HANDLE h; }};", "struct box_{id} b = {{0, NULL}};", "b.h", "b.h", "CloseHandle(b.h);", "", ""),
    "pointer": Carrier(False, "", "HANDLE h = NULL, *p = &h;", "(*p)", "*p", "CloseHandle(*p);", "", ""),
    "array": Carrier(False, "", "HANDLE a[2] = {{NULL, NULL}};", "a[1]", "a[1]", "CloseHandle(a[1]);", "", ""),
    "heap": Carrier(False, "struct node_{id} {{ int n; HANDLE h; }};",
                    "struct node_{id} *b = (struct node_{id} *)calloc(1, sizeof *b);\n    if (b == NULL) return -2;",
                    "b->h", "b->h", "CloseHandle(b->h);", "free(b);", ""),
    "returned": Carrier(False, "static HANDLE same_{id}(HANDLE x) {{ return x; }}", "HANDLE h = NULL;", "h", "same_{id}(h)", "CloseHandle(same_{id}(h));", "", ""),
    "reference": Carrier(True, "", "HANDLE h = nullptr; HANDLE &r = h;", "r", "r", "CloseHandle(r);", "", ""),
    "closure": Carrier(True, "", "HANDLE h = nullptr; const auto shut = [&h] {{ CloseHandle(h); }};", "h", "h", "shut();", "", ""),
    "member": Carrier(True, "class Keep_{id} {{ public: HANDLE *Slot() {{ return &m_h; }} HANDLE Get() const {{ return m_h; }} void Close() {{ CloseHandle(m_h); }} private: HANDLE m_h = nullptr; }};",
                      "Keep_{id} k;", "(*k.Slot())", "k.Get()", "k.Close();", "", ""),
    "raii": Carrier(True, "class Own_{id} {{ public: explicit Own_{id}(HANDLE h) : m_h(h) {{}} ~Own_{id}() {{ if (m_h) CloseHandle(m_h); }} Own_{id}(const Own_{id} &) = delete; Own_{id} &operator=(const Own_{id} &) = delete; HANDLE get() const {{ return m_h; }} HANDLE release() {{ HANDLE t = m_h; m_h = nullptr; return t; }} private: HANDLE m_h; }};",
                    "HANDLE h = nullptr;", "h", "h", "", "", "Own_{id} own(h);"),
    "moved": Carrier(True, "struct Shut_{id} {{ using pointer = HANDLE; void operator()(HANDLE h) const noexcept {{ CloseHandle(h); }} }};\ntypedef std::unique_ptr<void, Shut_{id}> Ptr_{id};",
                     "HANDLE h = nullptr;", "h", "h", "", "", "Ptr_{id} first(h); Ptr_{id} own(std::move(first));"),
}

# ---- control shapes. ACQ: condition that is true when the handle is there; N and A: what happens at the normal and at
# the other exit; TAKE: what happens once it is there. Each line stands alone, so that expectations can be put on it. ---
SHAPES = {
    "straight": ["if (!(ACQ)) { LEAVE return -1; }", "TAKE", "if (work(n)) {", "A", "LEAVE return 1; }", "N", "LEAVE return 0;"],
    "nested": ["if (ACQ) {", "TAKE", "if (work(n)) {", "A", "LEAVE return 1; }", "N", "}", "LEAVE return 0;"],
    "goto": ["int rc = 0;", "if (!(ACQ)) { LEAVE return -1; }", "if (work(n)) goto other;", "N", "goto done;", "other:", "A", "rc = 1;", "done:", "LEAVE return rc;"],
    "switch": ["if (!(ACQ)) { LEAVE return -1; }", "TAKE", "switch (work(n)) {", "case 1:", "case 2:", "A", "LEAVE return 1;", "default: break; }", "N", "LEAVE return 0;"],
    "status": ["int ok = ACQ;", "if (ok) {", "TAKE", "if (work(n)) {", "A", "LEAVE return 1; }", "N", "}", "LEAVE return ok;"],
    "break": ["do {", "if (!(ACQ)) break;", "TAKE", "if (work(n)) {", "A", "break; }", "N", "} while (0);", "LEAVE return 0;"],
    "loop": ["int i;", "for (i = 0; i < n; i++) {", "if (!(ACQ)) continue;", "TAKE", "if (work(i)) {", "A", "continue; }", "N", "}", "LEAVE return n;"],
    "while": ["while (work(n)) {", "if (!(ACQ)) { LEAVE return -1; }", "TAKE", "if (work(n + 1)) {", "A", "break; }", "N", "}", "LEAVE return 0;"],
    "flag": ["int have = 0;", "if (ACQ) have = 1;", "if (!have) { LEAVE return -1; }", "TAKE", "if (work(n)) {", "A", "LEAVE return 1; }", "N", "LEAVE return 0;"],
    "and": ["if ((ACQ) && work(n)) {", "TAKE", "A", "LEAVE return 1; }", "if (VALUE != NULL) {", "TAKE", "N", "}", "LEAVE return 0;"],
    "ternary": ["int rc = (ACQ) ? work(n) : -1;", "if (rc < 0) { LEAVE return -1; }"],  # rewritten below: work() may be negative
    "late": ["int rc = -1;", "if (ACQ) {", "TAKE", "rc = work(n);", "if (rc == 3) {", "A", "} else {", "N", "} }", "LEAVE return rc;"],
}
SHAPES["ternary"] = ["int ok = (ACQ) ? 1 : 0;", "if (!ok) { LEAVE return -1; }", "TAKE", "if (work(n)) {", "A", "LEAVE return 1; }", "N", "LEAVE return 0;"]
DECL_FIRST = {"goto": 1, "status": 1, "loop": 1, "flag": 1, "late": 1, "ternary": 1}
NO_TAKE = {"goto"}  # C++ forbids jumping past the owner's declaration

OWNED_ENDS = ("released", "leaked", "twice", "late-use", "unchecked")
HEAD_C = "#define SECURITY_WIN32 1\n#define _WIN32_WINNT 0x0A00\n#include <windows.h>\n#include <sspi.h>\n#include <stdlib.h>\n"
HEAD_CPP = HEAD_C + "#include <memory>\n#include <utility>\n"
HEAD_IIS = "#include <httpserv.h>\n"

Cell = collections.namedtuple("Cell", "source origin form carrier shape end lang files")

def cell_name(c):
    return "/".join((c.source, c.form, c.carrier, c.shape, c.end, c.lang, str(c.files)))

def is_full(origin, source):
    """One source of each origin meets everything; the others meet three carriers and four shapes."""
    return source in ("QuerySecurityContextToken", "IHttpUser::GetPrimaryToken", "GetCurrentThreadToken")

def cells():
    for origin, table in (("owned", OWNED), ("borrowed", BORROWED), ("pseudo", PSEUDO)):
        for source in table:
            forms = ("out", "wrap-return", "wrap-out") if origin == "owned" else ("return", "wrap-return")
            for form in forms:
                for name, carrier in CARRIERS.items():
                    for shape in SHAPES:
                        if not is_full(origin, source) and not (name in ("local", "heap", "raii") and shape in ("straight", "goto", "loop", "and")):
                            continue
                        yield from ends_of(origin, source, form, name, carrier, shape)

def ends_of(origin, source, form, name, carrier, shape):
    langs = ("cpp",) if carrier.cpp or origin == "borrowed" else ("c", "cpp")
    for end in (OWNED_ENDS if origin == "owned" else ("closed", "kept")):
        for lang in langs:
            for files in ((1,) if form in ("out", "return") else (1, 2)):
                cell = Cell(source, origin, form, name, shape, end, lang, files)
                if is_meaningful(cell, carrier):
                    yield cell

def is_meaningful(c, carrier):
    if carrier.raii and (c.shape in NO_TAKE or c.end in ("late-use", "unchecked")):
        return False
    if carrier.raii and c.end == "kept":
        return False
    if c.shape == "and" and (carrier.raii or c.end == "unchecked"):
        return False
    if c.end == "unchecked" and c.form == "wrap-return":
        return False  # only out-handles are due
    if c.carrier == "closure" and c.end == "unchecked":
        return False
    if c.lang == "cpp" and c.shape == "goto" and c.carrier != "local":
        return False
    return True

# ---- building one program --------------------------------------------------------------------------------------

class Program:
    def __init__(self, cell, number):
        self.cell, self.name, self.id, self.lines = cell, cell_name(cell), "g%05d" % number, []
        self.carrier = CARRIERS[cell.carrier]
        self.carrier = self.carrier._replace(value=self.fill(self.carrier.value), close=self.fill(self.carrier.close))
        table = {"owned": OWNED, "borrowed": BORROWED, "pseudo": PSEUDO}[cell.origin]
        self.params, self.call = table[cell.source]
        self.arg = self.params.split()[-1].lstrip("*")

    def fill(self, text):
        return text.format(id=self.id)

    def acquisition(self):
        place = self.carrier.place
        null = "NULL" if self.cell.origin != "pseudo" else "(HANDLE)1"
        if self.cell.form == "out":
            return self.call.format(out="&" + place)
        if self.cell.form == "wrap-out":
            return "open_%s(%s, &%s)" % (self.id, self.arg, place)
        call = self.call if self.cell.form == "return" else "open_%s(%s)" % (self.id, self.arg)
        return "(%s = %s) != %s" % (place, call, null)

    def wrapper(self):
        """Declaration and definition of the function that yields the handle, or two empty texts."""
        if self.cell.form == "wrap-return":
            head = "HANDLE open_%s(%s)" % (self.id, self.params)
            if self.cell.origin == "owned":
                body = "{\n    HANDLE got = NULL;\n    if (!(%s))\n        return NULL;\n    return got;\n}\n" % self.call.format(out="&got")
            else:
                body = "{\n    return %s;\n}\n" % self.call
        elif self.cell.form == "wrap-out":
            head = "int open_%s(%s, HANDLE *out)" % (self.id, self.params)
            body = "{\n    HANDLE got;\n    if (!(%s))\n        return 0;\n    *out = got;\n    return 1;\n}\n" % self.call.format(out="&got")
        else:
            return "", ""
        return head + ";\n", head + "\n" + body

    def use(self, value):
        return "use_handle(%s);" % value if self.cell.origin != "owned" else "ImpersonateLoggedOnUser(%s);" % value

    def owned_exit(self, which):
        """Lines at exit N or A, each with its expectation or None."""
        k, end, close = self.carrier, self.cell.end, self.carrier.close
        if k.raii:
            if end == "leaked" and which == "A":
                return [("own.release();", None)]
            if end == "twice" and which == "N":
                return [("CloseHandle(own.get());", "HL202")]
            return [("(void)own.get();", None)]
        if end == "leaked" and which == "A":
            return [("RevertToSelf();", None)]
        if end == "twice" and which == "N":
            return [(close, None), ("if (work(n + 7)) {", None), (close, "HL202"), ("}", None)]
        if end == "late-use" and which == "N":
            return [(close, None), (self.use(k.value), "HL203")]
        return [(self.use(k.value), None), (close, None)]

    def lent_exit(self, which):
        rule = {"borrowed": "HL101", "pseudo": "HL301"}[self.cell.origin]
        k = self.carrier
        if k.raii:
            return [("(void)own.get();", None)]
        query = "GetTokenInformation(%s, TokenType, &type, sizeof type, &used);" % k.value
        if self.cell.end == "closed":
            return [(k.close, rule)]
        return [(query, None)]

    def exit_lines(self, which):
        return self.owned_exit(which) if self.cell.origin == "owned" else self.lent_exit(which)

    def take(self):
        k = self.carrier
        if not k.raii:
            return []
        rule = {"owned": None, "borrowed": "HL101", "pseudo": "HL301"}[self.cell.origin]
        first, _, rest = self.fill(k.raii).partition("; ")
        return [(first if first.endswith(";") else first + ";", rule)] + ([(rest, None)] if rest else [])

    def put(self, text, expect=None):
        self.lines.append("    " + text + (" // expect: " + expect if expect else ""))

    def unchecked_body(self):
        k = self.carrier
        self.put("%s;" % self.acquisition())
        self.put(self.use(k.value), "HL204")
        self.put(k.close)
        self.put(k.leave + " return 0;")

    def body(self):
        k, leak = self.carrier, self.cell.origin == "owned" and self.cell.end == "leaked"
        shape = SHAPES[self.cell.shape]
        first = DECL_FIRST.get(self.cell.shape, 0) if "ACQ" not in shape[0] else 0
        for text in shape[:first]:
            self.put(text)
        self.put(self.fill(k.decl))
        if self.cell.origin != "owned":
            self.put("DWORD used = 0; TOKEN_TYPE type;")
        if self.cell.end == "unchecked":
            return self.unchecked_body()
        for text in shape[first:]:
            if text in ("N", "A"):
                for line, expect in self.exit_lines(text):
                    self.put(line, expect)
            elif text == "TAKE":
                for line, expect in self.take():
                    self.put(line, expect)
            else:
                due = "HL201" if leak and "ACQ" in text else None
                self.put(text.replace("ACQ", self.acquisition()).replace("LEAVE", k.leave).replace("VALUE", k.value), due)

    def files(self):
        """{file name: text}"""
        declaration, definition = self.wrapper()
        ext = self.cell.lang
        head = HEAD_CPP if ext == "cpp" else HEAD_C
        if self.cell.origin == "borrowed":
            head += HEAD_IIS
        self.body()
        text = head + "extern int work(int n);\nextern void use_handle_elsewhere(void);\n"
        text += "static void use_handle(HANDLE h) { DWORD used; TOKEN_TYPE t; GetTokenInformation(h, TokenType, &t, sizeof t, &used); }\n" if self.cell.origin != "owned" else ""
        text += self.fill(self.carrier.types) + "\n"
        text += declaration if self.cell.files == 2 else definition
        text += "int run_%s(%s, int n)\n{\n%s\n}\n" % (self.id, self.params, "\n".join(self.lines))
        out = {"%s.%s" % (self.id, ext): text}
        if self.cell.files == 2:
            out["%s_open.%s" % (self.id, ext)] = head + definition
        return out

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--all", action="store_true")
    ap.add_argument("--count", type=int, default=400)
    ap.add_argument("--seed", type=int, default=20)
    ap.add_argument("--keep", help="leave the programs in this folder")
    ap.add_argument("--cell", help="only cells whose name holds this")
    a = ap.parse_args()
    chosen = [Program(c, i) for i, c in enumerate(cells())]
    print("grid: %d cells in all" % len(chosen))
    if a.cell:
        chosen = [p for p in chosen if a.cell in p.name]
    elif not a.all:
        chosen = sorted(random.Random(a.seed).sample(chosen, a.count), key=lambda p: p.id)
    misses = HERE / "misses.txt"
    allowed = set(misses.read_text().split()) if misses.exists() else set()
    return run_all("grid", a.handlint, chosen, allowed, a.keep)

if __name__ == "__main__":
    sys.exit(main())
