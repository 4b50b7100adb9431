#!/usr/bin/env python3
"""The public suites' shape: how data and control flow from the open to the close x defect x right or wrong x handle
family x language.

usage: suites.py HANDLINT [--all] [--count N] [--seed N] [--keep DIR] [--cell SUBSTRING]

A program opens a handle into `data` (its source) and ends it (its sink). A flow says what lies between the two: a
condition, a loop, another function, another file, an object. A line of a source or sink ends with `@HLnnn` if a
result is due there; a flow that puts the line into another function takes the mark along to the place where the
function that knows the handle calls. The default run takes 200 cells by a fixed seed; --all takes every one.
"""
import argparse, collections, random, re, sys

from programs import run_all

# ---- handle families: type, empty value, statement that opens {p}, test and release of {x}, wrong releases of {x} ------
Family = collections.namedtuple("Family", "type empty open valid close wrong loses")
FAMILIES = {
    "file": Family("HANDLE", "INVALID_HANDLE_VALUE", "{p} = CreateFileW(L\"a\", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);",
                   "{x} != INVALID_HANDLE_VALUE", "CloseHandle({x});",
                   ["fclose((FILE *){x});", "FindClose({x});", "_close((int)(INT_PTR){x});", "RegCloseKey((HKEY){x});"], True),
    "token": Family("HANDLE", "NULL", "if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &{p})) {p} = NULL;",
                    "{x} != NULL", "CloseHandle({x});", ["LocalFree((HLOCAL){x});", "FreeSid((PSID){x});", "free((void *){x});"], True),
    "event": Family("HANDLE", "NULL", "{p} = CreateEventW(NULL, TRUE, FALSE, NULL);", "{x} != NULL", "CloseHandle({x});",
                    ["closesocket((SOCKET){x});", "DeleteObject((HGDIOBJ){x});"], True),
    "find": Family("HANDLE", "INVALID_HANDLE_VALUE", "{{ WIN32_FIND_DATAW found; {p} = FindFirstFileW(L\"*\", &found); }}",
                   "{x} != INVALID_HANDLE_VALUE", "FindClose({x});", ["CloseHandle({x});", "_findclose((intptr_t){x});"], True),
    "key": Family("HKEY", "NULL", "if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, L\"S\", 0, KEY_READ, &{p}) != ERROR_SUCCESS) {p} = NULL;",
                  "{x} != NULL", "RegCloseKey({x});", ["CloseHandle((HANDLE){x});", "LocalFree((HLOCAL){x});"], True),
    "socket": Family("SOCKET", "INVALID_SOCKET", "{p} = socket(AF_INET, SOCK_STREAM, 0);", "{x} != INVALID_SOCKET", "closesocket({x});",
                     ["CloseHandle((HANDLE){x});", "_close((int){x});"], True),
    "service": Family("SC_HANDLE", "NULL", "{p} = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);", "{x} != NULL",
                      "CloseServiceHandle({x});", ["CloseHandle((HANDLE){x});"], True),
    "stream": Family("FILE *", "NULL", "{p} = fopen(\"a\", \"r\");", "{x} != NULL", "fclose({x});",
                     ["CloseHandle((HANDLE){x});", "free({x});", "_close((int)(INT_PTR){x});"], False),
    "reopened": Family("FILE *", "NULL", "{p} = freopen(\"a\", \"r\", stdin);", "{x} != NULL", "fclose({x});",
                       ["CloseHandle((HANDLE){x});", "_close((int)(INT_PTR){x});"], False),
    "descriptor": Family("int", "-1", "{p} = _open(\"a\", 0);", "{x} != -1", "_close({x});",
                         ["CloseHandle((HANDLE)(INT_PTR){x});", "fclose((FILE *)(INT_PTR){x});"], False),
    "buffer": Family("LPWSTR", "NULL", "if (!FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 5, 0, (LPWSTR)&{p}, 0, NULL)) {p} = NULL;",
                     "{x} != NULL", "LocalFree((HLOCAL){x});", ["free({x});", "CloseHandle((HANDLE){x});", "FreeSid((PSID){x});"], False),
    "heap": Family("HANDLE", "NULL", "{p} = HeapCreate(0, 0, 0);", "{x} != NULL", "HeapDestroy({x});",
                   ["CloseHandle({x});", "free({x});"], True),
}
HEAD = ("#include <winsock2.h>\n#include <windows.h>\n#include <io.h>\n#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
        "extern void print_line(const char *text);\n")
HEAD_CPP = HEAD + "#include <list>\n#include <map>\n#include <vector>\nusing namespace std;\n"

# ---- defects: what the source does, what the sink does, and the sink of the other branch where both are taken ----------
Plan = collections.namedtuple("Plan", "source sink other")
VARIANTS = {"leak": ("wrong", "sink", "source"), "lost": ("wrong", "sink"), "twice": ("wrong", "sink", "source"), "release": ("wrong", "sink")}

def plan_of(f, defect, variant, wrong):
    open_, close = f.open.format(p="data"), "if (%s) %s" % (f.valid.format(x="data"), f.close.format(x="data"))
    bad = "if (%s) %s @HL205" % (f.valid.format(x="data"), wrong.format(x="data"))
    return {
        ("leak", "wrong"): Plan([open_ + " @HL201"], [], [close]),
        ("leak", "sink"): Plan([open_], [close], [close]),
        ("leak", "source"): Plan([], [], []),
        ("lost", "wrong"): Plan([open_ + " @HL201"], [open_, close], [close]),
        ("lost", "sink"): Plan([open_], [close, open_, close], [close]),
        ("twice", "wrong"): Plan([open_, close], [close + " @HL202"], []),
        ("twice", "sink"): Plan([open_, close], [], []),
        ("twice", "source"): Plan([open_], [close], [close]),
        ("release", "wrong"): Plan([open_], [bad], [close]),
        ("release", "sink"): Plan([open_], [close], [close]),
    }[defect, variant]

# ---- flows -------------------------------------------------------------------------------------------------------------

def marks(lines):
    """The results that are due in these lines."""
    return re.findall(r"@(HL\d{3})", "\n".join(lines))

def plain(lines):
    return [re.sub(r" @HL\d{3}", "", line) for line in lines]

class Builder:
    """The files of one program. `main` is the file with the function that the test is about."""
    def __init__(self, cell, number):
        self.id, self.ext = "s%05d" % number, cell.lang
        self.family = FAMILIES[cell.family]
        self.type = self.family.type
        self.plan = plan_of(self.family, cell.defect, cell.variant, cell.wrong)
        self.cell = cell
        self.parts = {}

    def put(self, text, file=""):
        self.parts.setdefault(file, []).append(re.sub(r"\bT_\b", self.type, text.replace("$", self.id)))

    def function(self, head, lines, file=""):
        self.put("%s\n{\n%s\n}\n" % (head, "\n".join("    " + line for line in lines)), file)

    def start(self):
        return ["%s data;" % self.type, "data = %s;" % self.family.empty]

    def bad(self, lines):
        self.function("void bad_$(void)", lines)

    def at_call(self, call, lines):
        """A call of a function whose body is `lines`: what is due in them is due here."""
        return call + "".join(" @" + rule for rule in marks(lines))

    def files(self):
        head = HEAD_CPP if self.ext == "cpp" else HEAD
        out = {}
        for file, parts in self.parts.items():
            text = head + "\n".join(parts)
            text = re.sub(r"^(.*?)((?: @HL\d{3})+)(.*)$", lambda m: m.group(1) + m.group(3) +
                          "".join(" // expect: " + r for r in re.findall(r"HL\d{3}", m.group(2))), text, flags=re.M)
            out["%s%s.%s" % (self.id, file, self.ext)] = text
        return out

def control(before, true, false, other=""):
    """Source and sink below a condition that holds, or the benign branch of one that does not."""
    def flow(b):
        b.put(before)
        if other:
            b.put(other, "b")
        lines = b.start() + ["if (%s) {" % true] + b.plan.source + ["}"]
        if b.id[-1] in "02468" or b.cell.variant == "wrong":
            lines += ["if (%s) {" % true] + b.plan.sink + ["}"]
        else:
            lines += ["if (%s) {" % false, "print_line(\"Benign, fixed string\");", "} else {"] + b.plan.sink + ["}"]
        b.bad(lines)
    return flow

def around(source, sink, late=""):
    """Source and sink inside statements: each a pair of texts around the lines."""
    def flow(b):
        lines = b.start() + ["int i, j;", "(void)i; (void)j;"] + [source[0]] + b.plan.source + [source[1]]
        b.bad(lines + [sink[0]] + b.plan.sink + [sink[1]])
    return flow

def is_late_return(b):
    """Who returns what he has closed is told there, if the family's late uses are findings; not again where it is closed."""
    return b.cell.defect == "twice" and b.cell.variant == "wrong" and b.family.loses

def flow_either(b):
    b.put("int global_returns_true_or_false_$(void);")
    b.put("int global_returns_true_or_false_$(void)\n{\n    return rand() % 2;\n}", "b")
    lines = b.start() + ["if (global_returns_true_or_false_$()) {"] + b.plan.source + ["} else {"] + b.plan.source + ["}"]
    b.bad(lines + ["if (global_returns_true_or_false_$()) {"] + b.plan.sink + ["} else {"] + b.plan.other + ["}"])

def flow_static_flag(b):
    b.put("static int flag_$ = 0;")
    b.function("static void sink_$(T_ data)", ["if (flag_$) {"] + plain(b.plan.sink) + ["}"])
    b.bad(b.start() + b.plan.source + ["flag_$ = 1;", b.at_call("sink_$(data);", b.plan.sink)])

def flow_static_flag_off(b):
    b.put("static int flag_$ = 0;")
    b.function("static void sink_$(T_ data)", ["if (flag_$) {", "print_line(\"Benign, fixed string\");", "} else {"] + plain(b.plan.sink) + ["}"])
    b.bad(b.start() + b.plan.source + ["flag_$ = 0;", b.at_call("sink_$(data);", b.plan.sink)])

def flow_global_flag(b):
    b.put("int flag_$ = 0;\nvoid sink_$(T_ data);")
    b.put("extern int flag_$;", "b")
    b.function("void sink_$(T_ data)", ["if (flag_$) {"] + plain(b.plan.sink) + ["}"], "b")
    b.bad(b.start() + b.plan.source + ["flag_$ = 1;", b.at_call("sink_$(data);", b.plan.sink)])

def flow_source_flag(b):
    b.put("static int flag_$ = 0;")
    b.function("static T_ source_$(T_ data)", ["if (flag_$) {"] + plain(b.plan.source) + ["}", "return data;" + " @HL203" * is_late_return(b)])
    b.bad(b.start() + ["flag_$ = 1;", b.at_call("data = source_$(data);", b.plan.source)] +
          (plain(b.plan.sink) if is_late_return(b) else b.plan.sink))

def flow_copy(b):
    b.bad(b.start() + b.plan.source + ["{", "T_ copy = data;", "T_ data = copy;"] + b.plan.sink + ["}"])

def flow_pointers(b):
    b.bad(["T_ data;", "T_ *p1 = &data;", "T_ *p2 = &data;", "data = %s;" % b.family.empty, "{", "T_ data = *p1;"] + b.plan.source +
          ["*p1 = data;", "}", "{", "T_ data = *p2;"] + b.plan.sink + ["}"])

def flow_reference(b):
    b.bad(["T_ data;", "T_ &ref = data;", "data = %s;" % b.family.empty] + b.plan.source + ["{", "T_ data = ref;"] + b.plan.sink + ["}"])

def flow_union(b):
    b.put("typedef union { T_ first; T_ second; } pair_$;")
    b.bad(["T_ data;", "pair_$ both;", "data = %s;" % b.family.empty] + b.plan.source +
          ["both.first = data;", "{", "T_ data = both.second;"] + b.plan.sink + ["}"])

def sink_files(b, count, head, lines, call):
    """The sink `count` files away: each file's function hands its parameter to the next one's."""
    parameter = re.search(r"(\w+)(\[\])?\)$", head).group(1)
    for k in range(count):
        if k + 1 < count:
            b.put(head.replace("sink_$", "sink_$%d" % (k + 2)) + ";", "_%d" % k)
        body = lines if k + 1 == count else ["sink_$%d(%s);" % (k + 2, parameter)]
        b.function(head.replace("sink_$", "sink_$%d" % (k + 1)), body, "_%d" % k)
    b.put(head.replace("sink_$", "sink_$1") + ";")
    return call.replace("sink_$", "sink_$1") + ";"

def passed(head, opening, call, count=0, prepare=(), types=""):
    """The sink in another function, `count` files away (0: the same file)."""
    def flow(b):
        if types:
            b.put(types)
        lines = [opening] * bool(opening) + plain(b.plan.sink)
        if count:
            if types:
                for k in range(count):
                    b.put(types, "_%d" % k)
            made = sink_files(b, count, head, lines, call)
        else:
            b.function("static " + head, lines)
            made = call + ";"
        b.bad(b.start() + b.plan.source + list(prepare) + [b.at_call(made, b.plan.sink)])
    return flow

def returned(head, ending, call, other_file, opening=""):
    """The source in another function."""
    def flow(b):
        is_late = ending == "return data;" and is_late_return(b)
        lines = [opening] * bool(opening) + plain(b.plan.source) + [ending + " @HL203" * is_late] * bool(ending)
        b.function(head if other_file else "static " + head, lines, "b" if other_file else "")
        if other_file:
            b.put(head + ";")
        b.bad(b.start() + [b.at_call(call, b.plan.source)] + (plain(b.plan.sink) if is_late else b.plan.sink))
    return flow

def function_pointer(other_file):
    def flow(b):
        b.function("void sink_$(T_ data)" if other_file else "static void sink_$(T_ data)", plain(b.plan.sink), "b" if other_file else "")
        if other_file:
            b.put("void sink_$(T_ data);")
        b.bad(["void (*call)(T_) = sink_$;"] + b.start() + b.plan.source + [b.at_call("call(data);", b.plan.sink)])
    return flow

def through_global(other_file):
    """A handle stored in a global is no loss; what is done with it afterwards is seen."""
    def flow(b):
        source = plain(b.plan.source) if b.cell.defect in ("leak", "lost") else b.plan.source
        b.put("T_ kept_$;" if other_file else "static T_ kept_$;")
        if other_file:
            b.put("extern T_ kept_$;", "b")
            b.put("void sink_$(void);")
        b.function("void sink_$(void)" if other_file else "static void sink_$(void)", ["T_ data = kept_$;"] + plain(b.plan.sink), "b" if other_file else "")
        b.bad(b.start() + source + ["kept_$ = data;", b.at_call("sink_$();", b.plan.sink)])
    return flow

def flow_virtual(b, heap):
    b.put("namespace {\nclass Base_$ { public: virtual ~Base_$() {} virtual void action(T_ data) const = 0; };")
    b.function("class Derived_$ : public Base_$ { public: void action(T_ data) const;", [])
    b.parts[""].pop()
    b.put("class Derived_$ : public Base_$ { public: virtual void action(T_ data) const; };")
    b.put("class Benign_$ : public Base_$ { public: virtual void action(T_) const { print_line(\"benign\"); } };\n}")
    b.function("void Derived_$::action(T_ data) const", ["(void)data;"] + plain(b.plan.sink))
    if heap:
        made, call, after = "Base_$ *object = new Derived_$;", "object->action(data);", ["delete object;"]
    else:
        made, call, after = "const Base_$ &object = Derived_$();", "object.action(data);", []
    b.bad(b.start() + b.plan.source + [made, b.at_call(call, b.plan.sink)] + after)

def flow_object(b, heap):
    """Constructor and destructor. A loss, and what the constructor closes and leaves to the destructor, is told in the constructor, what
    else the destructor does where the object was made."""
    b.put("namespace {\nclass Pair_$ { public: Pair_$(T_ copy); ~Pair_$(); private: T_ data; };\n}")
    due = "".join(" @" + rule for rule in marks(b.plan.sink))
    source = b.plan.source
    if b.cell.defect == "twice" and due:
        source, due = source[:-1] + [source[-1] + due], ""
    b.function("Pair_$::Pair_$(T_ copy)", ["data = copy;"] + source)
    b.function("Pair_$::~Pair_$()", plain(b.plan.sink))
    if heap:
        b.bad(b.start() + ["Pair_$ *object = new Pair_$(data);" + due, "delete object;"])
    else:
        b.bad(b.start() + ["Pair_$ object(data);" + due])

FIVE = "static const int FIVE_$ = 5;", "FIVE_$ == 5", "FIVE_$ != 5"
FLOWS = {
    "01-straight": ("c", control("", "1", "0")),
    "03-literal": ("c", control("", "5 == 5", "5 != 5")),
    "04-static-const": ("c", control("static const int TRUE_$ = 1;\nstatic const int FALSE_$ = 0;", "TRUE_$", "FALSE_$")),
    "05-static": ("c", control("static int true_$ = 1;\nstatic int false_$ = 0;", "true_$", "false_$")),
    "06-static-const-five": ("c", control(*FIVE)),
    "07-static-five": ("c", control("static int five_$ = 5;", "five_$ == 5", "five_$ != 5")),
    "08-static-function": ("c", control("static int true_$(void) { return 1; }\nstatic int false_$(void) { return 0; }", "true_$()", "false_$()")),
    "09-global-const": ("c", control("extern const int TRUE_$;\nextern const int FALSE_$;", "TRUE_$", "FALSE_$",
                                     "extern const int TRUE_$;\nextern const int FALSE_$;\nconst int TRUE_$ = 1;\nconst int FALSE_$ = 0;")),
    "10-global": ("c", control("extern int true_$;\nextern int false_$;", "true_$", "false_$", "int true_$ = 1;\nint false_$ = 0;")),
    "11-global-function": ("c", control("int true_$(void);\nint false_$(void);", "true_$()", "false_$()",
                                        "int true_$(void) { return 1; }\nint false_$(void) { return 0; }")),
    "12-either": ("c", flow_either),
    "13-global-const-five": ("c", control("extern const int FIVE_$;", "FIVE_$ == 5", "FIVE_$ != 5", "extern const int FIVE_$;\nconst int FIVE_$ = 5;")),
    "14-global-five": ("c", control("extern int five_$;", "five_$ == 5", "five_$ != 5", "int five_$ = 5;")),
    "15-switch": ("c", around(("switch (6) { case 6:", "break; default: print_line(\"Benign\"); break; }"),
                              ("switch (7) { case 7:", "break; default: print_line(\"Benign\"); break; }"))),
    "15-switch-default": ("c", around(("switch (5) { case 6: print_line(\"Benign\"); break; default:", "break; }"),
                                      ("switch (8) { case 7: print_line(\"Benign\"); break; default:", "break; }"))),
    "16-while": ("c", around(("while (1) {", "break; }"), ("while (1) {", "break; }"))),
    "17-for": ("c", around(("for (i = 0; i < 1; i++) {", "}"), ("for (j = 0; j < 1; j++) {", "}"))),
    "18-goto": ("c", around(("goto source; source:;", ""), ("goto sink; sink:;", ""))),
    "21-static-flag": ("c", flow_static_flag),
    "21-static-flag-off": ("c", flow_static_flag_off),
    "21-static-flag-source": ("c", flow_source_flag),
    "22-global-flag": ("c", flow_global_flag),
    "31-copy": ("c", flow_copy),
    "32-pointers": ("c", flow_pointers),
    "33-reference": ("cpp", flow_reference),
    "34-union": ("c", flow_union),
    "41-argument": ("c", passed("void sink_$(T_ data)", "", "sink_$(data)")),
    "42-result": ("c", returned("T_ source_$(T_ data)", "return data;", "data = source_$(data);", False)),
    "43-out-reference": ("cpp", returned("void source_$(T_ &data)", "", "source_$(data);", False)),
    "43-out-pointer": ("c", returned("void source_$(T_ *out)", "*out = data;", "source_$(&data);", False, "T_ data = *out;")),
    "44-function-pointer": ("c", function_pointer(False)),
    "45-static": ("c", through_global(False)),
    "51-two-files": ("c", passed("void sink_$(T_ data)", "", "sink_$(data)", 1)),
    "52-three-files": ("c", passed("void sink_$(T_ data)", "", "sink_$(data)", 2)),
    "53-four-files": ("c", passed("void sink_$(T_ data)", "", "sink_$(data)", 3)),
    "54-five-files": ("c", passed("void sink_$(T_ data)", "", "sink_$(data)", 4)),
    "61-result": ("c", returned("T_ source_$(T_ data)", "return data;", "data = source_$(data);", True)),
    "62-out-reference": ("cpp", returned("void source_$(T_ &data)", "", "source_$(data);", True)),
    "63-pointer": ("c", passed("void sink_$(T_ *p)", "T_ data = *p;", "sink_$(&data)", 1)),
    "64-void-pointer": ("c", passed("void sink_$(void *p)", "T_ *q = (T_ *)p; T_ data = *q;", "sink_$(&data)", 1)),
    "65-function-pointer": ("c", function_pointer(True)),
    "66-array": ("c", passed("void sink_$(T_ a[])", "T_ data = a[2];", "sink_$(a)", 1, ["T_ a[5];", "a[2] = data;"])),
    "66-array-here": ("c", passed("void sink_$(T_ *a)", "T_ data = a[3];", "sink_$(a)", 0, ["T_ a[5] = {0};", "a[3] = data;"])),
    "67-struct": ("c", passed("void sink_$(struct box_$ s)", "T_ data = s.first;", "sink_$(s)", 1, ["struct box_$ s;", "s.first = data;"],
                              "struct box_$ { int n; T_ first; };")),
    "67-struct-pointer": ("c", passed("void sink_$(struct box_$ *s)", "T_ data = s->first;", "sink_$(&s)", 2, ["struct box_$ s;", "s.first = data;"],
                                      "struct box_$ { int n; T_ first; };")),
    "68-global": ("c", through_global(True)),
    "72-vector": ("cpp", passed("void sink_$(vector<T_> v)", "T_ data = v[2];", "sink_$(v)", 1, ["vector<T_> v;", "v.insert(v.end(), 1, data);", "v.insert(v.end(), 1, data);", "v.insert(v.end(), 1, data);"])),
    "72-vector-here": ("cpp", passed("void sink_$(const vector<T_> &v)", "T_ data = v.back();", "sink_$(v)", 0, ["vector<T_> v;", "v.push_back(data);"])),
    "73-list": ("cpp", passed("void sink_$(list<T_> l)", "T_ data = l.back();", "sink_$(l)", 1, ["list<T_> l;", "l.push_back(data);", "l.push_back(data);", "l.push_back(data);"])),
    "74-map": ("cpp", passed("void sink_$(map<int, T_> m)", "T_ data = m[2];", "sink_$(m)", 1, ["map<int, T_> m;", "m[0] = data;", "m[1] = data;", "m[2] = data;"])),
    "81-virtual-reference": ("cpp", lambda b: flow_virtual(b, False)),
    "82-virtual-pointer": ("cpp", lambda b: flow_virtual(b, True)),
    "83-object": ("cpp", lambda b: flow_object(b, False)),
    "84-heap-object": ("cpp", lambda b: flow_object(b, True)),
}

# ---- cells -------------------------------------------------------------------------------------------------------------
Cell = collections.namedtuple("Cell", "flow defect variant family wrong lang")

def cells():
    for flow, (language, _) in FLOWS.items():
        for family, f in FAMILIES.items():
            for defect, variants in VARIANTS.items():
                if defect in ("leak", "lost") and not f.loses:
                    continue
                for variant in variants:
                    for wrong in (f.wrong if defect == "release" and variant == "wrong" else f.wrong[:1]):
                        for lang in (("cpp",) if language == "cpp" else ("c", "cpp")):
                            if is_meaningful(flow, defect, variant):
                                yield Cell(flow, defect, variant, family, wrong, lang)

def is_meaningful(flow, defect, variant):
    """A closed handle that is returned is a defect already; so right programs do not do that."""
    return not (flow[:2] in ("42", "61") or flow == "21-static-flag-source") or (defect, variant) != ("twice", "sink")

class Program:
    def __init__(self, number, cell):
        wrong = re.match(r"\w+", cell.wrong).group() if cell.defect == "release" and cell.variant == "wrong" else ""
        self.name = "/".join(w for w in (cell.flow, cell.defect, cell.variant, wrong, cell.family, cell.lang) if w)
        self.number, self.cell = number, cell

    def files(self):
        b = Builder(self.cell, self.number)
        FLOWS[self.cell.flow][1](b)
        return b.files()

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--all", action="store_true")
    ap.add_argument("--count", type=int, default=200)
    ap.add_argument("--seed", type=int, default=20)
    ap.add_argument("--keep", help="leave the programs in this folder")
    ap.add_argument("--cell", help="only cells whose name holds this")
    a = ap.parse_args()
    chosen = [Program(i, c) for i, c in enumerate(cells())]
    print("suites: %d cells in all" % len(chosen))
    if a.cell:
        chosen = [p for p in chosen if a.cell in p.name]
    elif not a.all:
        chosen = sorted(random.Random(a.seed).sample(chosen, a.count), key=lambda p: p.number)
    return run_all("suites", a.handlint, chosen, keep=a.keep, rules="*")

if __name__ == "__main__":
    sys.exit(main())
