#!/usr/bin/env python3
"""The families: for each function of the packs that hands out an owned handle, programs that release it, lose it,
release it twice and release it as another family, composed from the pack and from the declaration in our headers.

usage: families.py HANDLINT [--all] [--keep DIR] [--cell SUBSTRING]

A cell is pack/function/end. Its program is one C function with the parameters of the function under test; what the
function's effects ask of its arguments ("arg2 lacks 0x200") is written as a literal. The default run takes every fourth
function, and one at least of each pack and family; --all takes every one. A function that cannot be composed fails the
run unless ODD says why. The last line is `families: N passed, N failed`.
"""
import argparse, collections, functools, pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

from harness import read_pack
from programs import run_all

SHIMS = ROOT / "analyzer" / "shims"
RULES = "HL201,HL202,HL203,HL204,HL205,HL206"
CLAIMS = ("loss", "use", "check", "release")
HEAD = "#define SECURITY_WIN32 1\n#define _WIN32_WINNT 0x0A00\n#include <winsock2.h>\n#include <windows.h>\n#include <stdio.h>\n"

# Functions that programs declare themselves, since no header of the SDK does or only a rare one. Zw... are as Nt....
OWN = """
NTSTATUS NTAPI NtClose(HANDLE handle);
NTSTATUS NTAPI NtCreateEvent(PHANDLE event, ACCESS_MASK access, PVOID attributes, ULONG type, BOOLEAN state);
NTSTATUS NTAPI NtCreateFile(PHANDLE file, ACCESS_MASK access, PVOID attributes, PVOID status, PLARGE_INTEGER size, ULONG a, ULONG b, ULONG c, ULONG d, PVOID ea, ULONG length);
NTSTATUS NTAPI NtCreateIoCompletion(PHANDLE port, ACCESS_MASK access, PVOID attributes, ULONG count);
NTSTATUS NTAPI NtCreateKey(PHANDLE key, ACCESS_MASK access, PVOID attributes, ULONG index, PVOID name, ULONG options, PULONG disposition);
NTSTATUS NTAPI NtCreateSection(PHANDLE section, ACCESS_MASK access, PVOID attributes, PLARGE_INTEGER size, ULONG protection, ULONG kind, HANDLE file);
NTSTATUS NTAPI NtCreateTimer(PHANDLE timer, ACCESS_MASK access, PVOID attributes, ULONG type);
NTSTATUS NTAPI NtDuplicateObject(HANDLE process, HANDLE source, HANDLE target, PHANDLE copy, ACCESS_MASK access, ULONG attributes, ULONG options);
NTSTATUS NTAPI NtDuplicateToken(HANDLE token, ACCESS_MASK access, PVOID attributes, BOOLEAN effective, TOKEN_TYPE type, PHANDLE copy);
NTSTATUS NTAPI NtOpenEvent(PHANDLE event, ACCESS_MASK access, PVOID attributes);
NTSTATUS NTAPI NtOpenFile(PHANDLE file, ACCESS_MASK access, PVOID attributes, PVOID status, ULONG share, ULONG options);
NTSTATUS NTAPI NtOpenKey(PHANDLE key, ACCESS_MASK access, PVOID attributes);
NTSTATUS NTAPI NtOpenKeyEx(PHANDLE key, ACCESS_MASK access, PVOID attributes, ULONG options);
NTSTATUS NTAPI NtOpenProcess(PHANDLE process, ACCESS_MASK access, PVOID attributes, PVOID client);
NTSTATUS NTAPI NtOpenProcessToken(HANDLE process, ACCESS_MASK access, PHANDLE token);
NTSTATUS NTAPI NtOpenProcessTokenEx(HANDLE process, ACCESS_MASK access, ULONG attributes, PHANDLE token);
NTSTATUS NTAPI NtOpenSection(PHANDLE section, ACCESS_MASK access, PVOID attributes);
NTSTATUS NTAPI NtOpenThreadToken(HANDLE thread, ACCESS_MASK access, BOOLEAN self, PHANDLE token);
NTSTATUS NTAPI NtOpenThreadTokenEx(HANDLE thread, ACCESS_MASK access, BOOLEAN self, ULONG attributes, PHANDLE token);
HANDLE WINAPI CreateFileMapping2(HANDLE file, LPSECURITY_ATTRIBUTES attributes, ULONG access, ULONG protection, ULONG kind, ULONG64 size, PCWSTR name, PVOID more, ULONG count);
HANDLE WINAPI CreateTransaction(LPSECURITY_ATTRIBUTES attributes, GUID *id, DWORD options, DWORD level, DWORD flags, DWORD timeout, LPWSTR text);
HANDLE WINAPI IcmpCreateFile(VOID);
HANDLE WINAPI Icmp6CreateFile(VOID);
BOOL WINAPI IcmpCloseHandle(HANDLE icmp);
BOOL WINAPI LogonUserExExW(LPWSTR name, LPWSTR domain, LPWSTR word, DWORD type, DWORD provider, PTOKEN_GROUPS groups, PHANDLE token, PSID *sid, PVOID *profile, LPDWORD length, PQUOTA_LIMITS limits);
DWORD WINAPI SubscribeServiceChangeNotifications(SC_HANDLE service, int type, PVOID callback, PVOID context, PVOID *subscription);
VOID WINAPI UnsubscribeServiceChangeNotifications(PVOID subscription);
HANDLE WINAPI WTSOpenServerExA(LPSTR name);
HANDLE WINAPI WTSOpenServerExW(LPWSTR name);
FILE *__cdecl popen(const char *command, const char *mode);
"""

# What a program of this form cannot say, and where it is tested instead.
ODD = {
    # Which handles there are is said in the structure or by another argument: families/process.c, families/session.c.
    "ShellExecuteExA", "ShellExecuteExW", "GetTokenInformation", "NtQueryInformationToken", "ZwQueryInformationToken",
    # Macros for _findfirst64i32 and its like.
    "_findfirst", "_wfindfirst",
}

# ---- packs ---------------------------------------------------------------------------------------------------

Acquired = collections.namedtuple("Acquired", "place family failure")
Entry = collections.namedtuple("Entry", "pack name result acquired wants")

@functools.lru_cache(maxsize=None)
def packs():
    return {p.stem: read_pack(p) for p in sorted((ROOT / "rules" / "models").glob("*.json")) if p.name != "schema.json"}

def listed(value):
    return value if isinstance(value, list) else [value] if value is not None else []

def families():
    return {name: body for pack in packs().values() for name, body in pack.get("families", {}).items()}

def entries():
    """One for each name of a function that acquires."""
    for pack, body in packs().items():
        for name, fn in body.get("functions", {}).items():
            if "::" in name:
                continue  # C++: testdata/wil
            owned = [d for d in fn.get("does", []) if d.get("origin") == "owned"]
            if not owned:
                continue
            one = owned if not any("when" in d for d in owned) else owned[:1]
            wants = [w for d in one for w in listed(d.get("when"))]
            acquired = [Acquired(d["acquire"], d["family"], d.get("failure")) for d in one]
            for variant in [name, *fn.get("also", [])]:
                yield Entry(pack, variant, fn.get("returns"), acquired, wants)

def success_of(result):
    """The results that mean success, as the packs write ranges: "0..", "..-1, 1..", 0; None where all do."""
    if isinstance(result, str):
        result = next(p["results"][result] for p in packs().values() if result in p.get("results", {}))
    return result.get("success") if result else None

# ---- declarations -----------------------------------------------------------------------------------------------

Declared = collections.namedtuple("Declared", "header type parameters")

def split_commas(text):
    out, depth, last = [], 0, 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if c == "," and depth == 0:
            out.append(text[last:i])
            last = i + 1
    return [" ".join(p.split()) for p in out + [text[last:]]]

@functools.lru_cache(maxsize=None)
def declarations():
    """{function: Declared} of our headers, as far as they are C, and of what programs declare themselves."""
    out = {}
    pattern = re.compile(r"([A-Za-z_][\w \t\n*]*?[\s*])(\w+)\s*\(((?:[^()]|\([^()]*\))*)\)\s*;")
    texts = [(path.relative_to(SHIMS).as_posix(), path.read_text()) for path in sorted(SHIMS.rglob("*.h"))]
    for header, text in [("", OWN + OWN.replace(" Nt", " Zw"))] + texts:
        text = re.sub(r"/\*[\s\S]*?\*/|//.*|^[ \t]*#(?:.*\\\n)*.*$", " ", text, flags=re.M)
        for kind, name, parameters in pattern.findall(text):
            words = kind.replace("*", " * ").split()
            if words[0] in ("typedef", "return", "else") or not parameters.strip():
                continue
            kept = [w for w in words if not re.fullmatch(r"WINAPI|APIENTRY|__stdcall|__cdecl|CALLBACK|NTAPI|WSAAPI|PASCAL|WINBASEAPI|SEC_ENTRY|"
                                                         r"extern|static|inline|__inline|FAR|STDAPICALLTYPE|STDMETHODCALLTYPE|EVNTAPI|"
                                                         r"__RPC_STUB|DECLSPEC_\w+|_CRTIMP|WINADVAPI|NTSYSAPI|\w+_API", w)]
            out.setdefault(name, Declared(header, " ".join(kept),
                                          [] if parameters.strip().lower() == "void" else split_commas(parameters)))
    return out

def parameter_name(text, number):
    """The parameter with a name, and the name."""
    inner = re.search(r"\(\s*(?:\w+\s*)?\*\s*(\w+)\s*\)", text) or re.search(r"\(\s*(?:\w+\s+)?\*\s*()\)", text)
    if inner:
        return text, inner.group(1)
    words = re.findall(r"\w+", re.sub(r"\[[^\]]*\]", "", text))
    if len(words) > 1 and words[-1] not in ("int", "char", "long", "short", "unsigned", "const", "void", "wchar_t") and words[-2] not in ("const", "struct", "unsigned"):
        return text, words[-1]
    return "%s a%d" % (text, number), "a%d" % number

def own_declarations(names):
    return "".join(line + "\n" for line in (OWN + OWN.replace(" Nt", " Zw")).splitlines() if set(re.findall(r"\w+(?=\()", line)) & set(names))

# ---- programs -------------------------------------------------------------------------------------------------

def wanted_literal(wants, arg):
    """What conditions ask of an argument; None: anything."""
    for want in wants:
        m = re.fullmatch(r"arg(\d+) (lacks|has|is|=) (-?\w+)", want)
        if m and int(m[1]) == arg:
            return "0" if m[2] == "lacks" else m[3]
        m = re.fullmatch(r"arg(\d+) (pseudo process|not-live)", want)
        if m and int(m[1]) == arg:
            return "GetCurrentProcess()" if m[2] == "pseudo process" else "0"
    return None

def fails(result, place, failure, value):
    """The condition that the call has failed; "" where it cannot be told."""
    if place == "result" and failure is not None:
        return {"0": "%s == 0", "-1": "(intptr_t)%s == -1", "0..1": "(uintptr_t)%s <= 1",
                "[-1, 4294967295]": "%s == INVALID_PROCESSTRACE_HANDLE"}[str(failure)] % value
    success = success_of(result)
    if success is None:
        return ""
    text = str(success)
    if text in ("0", "1"):
        return "%s != %s" % (value, text) if text == "0" else "!%s" % value
    return {"0..": "%s < 0", "..-1, 1..": "%s == 0", "1..": "%s <= 0", "..-2, 1..": "%s == -1"}[text] % value

class Program:
    def __init__(self, entry, end, number):
        self.entry, self.end = entry, end
        self.name = "/".join((entry.pack, entry.name, end))
        self.id = "f%05d" % number

    def call(self):
        """The parameters of the program's function, declarations, the call, and {place: expression}."""
        declared = declarations()[self.entry.name]
        parameters, arguments, decls, places = [], [], [], {}
        for i, text in enumerate(declared.parameters):
            if text == "...":
                continue
            text, name = parameter_name(text, i)
            parameters.append(text)
            literal = wanted_literal(self.entry.wants, i)
            arguments.append(literal if literal is not None else name)
            for a in self.entry.acquired:
                if a.place == "*arg%d" % i and "own%d" % i not in places.values():
                    decls.append("__typeof__(*%s) own%d = {0};" % (name, i))
                    places[a.place] = "own%d" % i
                    arguments[i] = "&own%d" % i
                elif a.place.startswith("arg%d->" % i):
                    if arguments[i] == name:
                        decls.append("__typeof__(*%s) box%d = {0};" % (name, i))
                        arguments[i] = "&box%d" % i
                    places[a.place] = "box%d.%s" % (i, a.place.split("->")[1])
        call = "%s(%s)" % (self.entry.name, ", ".join(arguments))
        if any(a.place == "result" for a in self.entry.acquired):
            decls.append("%s own;" % declared.type)
            places["result"] = "own"
            call = "own = " + call
        return declared, parameters, decls, call, places

    def release(self, family, value, foreign=False):
        """The statement that releases it."""
        function = families()[family]["releases"][0]
        fn = next(f for p in packs().values() for n, f in p.get("functions", {}).items() if function in [n, *f.get("also", [])])
        releases = [d for d in fn["does"] if "release" in d]
        effect = next((d for d in releases if d["family"] == family), releases[0])
        wants, target = listed(effect.get("when")), effect["release"]
        declared = declarations()[function]
        arguments = []
        for i, _ in enumerate(declared.parameters):
            literal = wanted_literal(wants, i)
            arguments.append(literal if literal is not None else "0")
        cast = "(void *)" if foreign else ""
        place = int(re.fullmatch(r"\*?arg(\d+)", target)[1])
        arguments[place] = ("&" if target.startswith("*") else cast) + value
        call = "%s(%s)" % (function, ", ".join(arguments))
        # Closing a metafile's device context yields the metafile.
        yielded = [d["family"] for d in fn["does"] if d.get("acquire") == "result"]
        return self.release(yielded[0], call) if yielded else call + ";"

    def headers(self):
        names = [self.entry.name] + [families()[a.family]["releases"][0] for a in self.entry.acquired]
        if self.end == "foreign":
            names += [families()[f]["releases"][0] for f in foreign_of(self.entry.acquired[0].family)]
        out = []
        for name in names:
            header = declarations()[name].header
            if header not in out:
                out.append(header)
        return "".join("#include <%s>\n" % h if h else own_declarations(names) for h in out)

    def files(self):
        declared, parameters, decls, call, places = self.call()
        lines = list(decls)
        first = self.entry.acquired[0]
        value = places[first.place]
        if first.place == "result":
            test = fails(self.entry.result, first.place, first.failure, value)
            due = call + ";"
            after = "if (%s) return;" % test if test else ""
        else:
            test = fails(self.entry.result, first.place, first.failure, "(%s)" % call)
            due = "if (%s) return;" % test if test else call + ";"
            after = ""
        # What is kept unused is told as lost where somebody looked at it, as the check of a result does.
        leaked = [a for a in self.entry.acquired if "loss" in families()[a.family].get("claims", CLAIMS) and
                  not (families()[a.family].get("kept_unused") and a.place != "result")]
        lines.append(due + ("".join(" // expect: HL201" for _ in leaked) if self.end == "lost" else ""))
        if after:
            lines.append(after)
        if self.end in ("released", "twice"):
            lines += [self.release(a.family, places[a.place]) for a in self.entry.acquired]
        if self.end == "twice":
            lines.append(self.release(first.family, value) + " // expect: HL202")
        if self.end == "foreign":
            lines.append(self.release(foreign_of(first.family)[0], value, True) + " // expect: HL205")
            lines += [self.release(a.family, places[a.place]) for a in self.entry.acquired[1:]]
        body = "\n".join("    " + line for line in lines)
        return {self.id + ".c": HEAD + "#include <stdint.h>\n" + self.headers() + "\nvoid run_%s(%s)\n{\n%s\n}\n" % (self.id, ", ".join(parameters) or "void", body)}

def foreign_of(family):
    """A family whose release takes a pointer and is wrong here."""
    accepted = set(families()[family].get("accepts", [])) | {family}
    return [f for f in ("find", "kernel") if f not in accepted and not accepted & {f}][:1]

def cells():
    number = 0
    for entry in entries():
        for end in ("released", "lost", "twice", "foreign"):
            number += 1
            yield Program(entry, end, number)

def chosen_by_default(programs):
    """Every fourth function, and one at least of each pack and family."""
    seen, out, n = set(), [], {}
    for p in programs:
        key = {p.entry.pack} | {a.family for a in p.entry.acquired}
        rank = n.setdefault(p.entry.name, len(n))
        if rank % 4 == 0 or not key <= seen or p.entry.name in out:
            seen |= key
            out.append(p.entry.name)
    return [p for p in programs if p.entry.name in set(out)]

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--all", action="store_true")
    ap.add_argument("--keep", help="leave the programs in this folder")
    ap.add_argument("--cell", help="only cells whose name holds this")
    a = ap.parse_args()
    programs = list(cells())
    print("families: %d cells in all" % len(programs))
    undeclared = sorted({p.entry.name for p in programs} - set(declarations()) - set(ODD))
    if undeclared:
        print("not declared in our headers: " + " ".join(undeclared))
    programs = [p for p in programs if p.entry.name in declarations() and p.entry.name not in ODD]
    if a.cell:
        programs = [p for p in programs if a.cell in p.name]
    elif not a.all:
        programs = chosen_by_default(programs)
    return run_all("families", a.handlint, programs, keep=a.keep, rules=RULES) or bool(undeclared)

if __name__ == "__main__":
    sys.exit(main())
