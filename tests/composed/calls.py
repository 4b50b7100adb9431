#!/usr/bin/env python3
"""The table of calls: how the code reaches the function that closes x wrapper levels x right or wrong. All must be exact.

usage: calls.py HANDLINT [--keep DIR]

Right: the handle is closed once, through the call. Wrong: it is closed again afterwards, which is due at that second
close; or, under `lent`, what is closed through the call is borrowed, which is due at the call.
"""
import argparse, sys

from programs import run_all

HEAD = "#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\n"
HEAD_CPP = HEAD + "#include <functional>\n#include <httpserv.h>\n"

# kind: (language, before the function with {k} a number, statements before the call, call that closes h)
KINDS = {
    "function-pointer": ("c", "static void shut_{k}(HANDLE h) {{ CloseHandle(h); }}\nstatic void apply_{k}(void (*f)(HANDLE), HANDLE h) {{ f(h); }}\n",
                         "", "apply_{k}(shut_{k}, h);"),
    "function-pointer-local": ("c", "static void shut_{k}(HANDLE h) {{ CloseHandle(h); }}\n", "void (*f)(HANDLE) = shut_{k};", "f(h);"),
    "api-pointer": ("c", "static void apply_{k}(BOOL (WINAPI *f)(HANDLE), HANDLE h) {{ f(h); }}\n", "", "apply_{k}(CloseHandle, h);"),
    "callback-table": ("c", "struct ops_{k} {{ int (*open)(void); void (*shut)(HANDLE); }};\nstatic void shut_{k}(HANDLE h) {{ CloseHandle(h); }}\n"
                            "static const struct ops_{k} g_ops_{k} = {{ NULL, shut_{k} }};\nstatic void apply_{k}(const struct ops_{k} *ops, HANDLE h) {{ ops->shut(h); }}\n",
                       "", "apply_{k}(&g_ops_{k}, h);"),
    "callback-context": ("c", "struct job_{k} {{ HANDLE h; int n; }};\nstatic void shut_{k}(void *p) {{ struct job_{k} *j = (struct job_{k} *)p; CloseHandle(j->h); }}\n"
                              "static void apply_{k}(void (*f)(void *), void *p) {{ f(p); }}\n", "struct job_{k} job; job.h = h; job.n = n;", "apply_{k}(shut_{k}, &job);"),
    "overlap": ("c", "static void move_{k}(HANDLE *to, HANDLE *from) {{ HANDLE t = *from; *from = NULL; *to = t; }}\n"
                     "static void shut_{k}(HANDLE *p) {{ move_{k}(p, p); if (*p != NULL) CloseHandle(*p); }}\n", "HANDLE slot = h;", "shut_{k}(&slot);"),
    "lambda-value": ("cpp", "template <class F> static void apply_{k}(F f, HANDLE h) {{ f(h); }}\n", "auto shut = [](HANDLE x) {{ CloseHandle(x); }};", "apply_{k}(shut, h);"),
    "lambda-reference": ("cpp", "template <class F> static void apply_{k}(const F &f) {{ f(); }}\n", "auto shut = [&h] {{ CloseHandle(h); }};", "apply_{k}(shut);"),
    "lambda-copy-capture": ("cpp", "template <class F> static void apply_{k}(F &&f) {{ f(); }}\n", "", "apply_{k}([h] {{ CloseHandle(h); }});"),
    "lambda-stored": ("cpp", "static void apply_{k}(const std::function<void(HANDLE)> &f, HANDLE h) {{ f(h); }}\n", "std::function<void(HANDLE)> shut = [](HANDLE x) {{ CloseHandle(x); }};", "apply_{k}(shut, h);"),
    "lambda-pointer": ("cpp", "static void apply_{k}(void (*f)(HANDLE), HANDLE h) {{ f(h); }}\n", "", "apply_{k}([](HANDLE x) {{ CloseHandle(x); }}, h);"),
    "member-pointer": ("cpp", "struct Tool_{k} {{ void Keep(HANDLE) {{}} void Shut(HANDLE h) {{ CloseHandle(h); }} }};\n"
                              "static void apply_{k}(Tool_{k} &t, void (Tool_{k}::*f)(HANDLE), HANDLE h) {{ (t.*f)(h); }}\n", "Tool_{k} tool;", "apply_{k}(tool, &Tool_{k}::Shut, h);"),
    "virtual-local": ("cpp", "struct Sink_{k} {{ virtual void Take(HANDLE h) = 0; }};\nstruct Keep_{k} : Sink_{k} {{ void Take(HANDLE) override {{}} }};\n"
                             "struct Shut_{k} : Sink_{k} {{ void Take(HANDLE h) override {{ CloseHandle(h); }} }};\nstatic void apply_{k}(Sink_{k} &s, HANDLE h) {{ s.Take(h); }}\n",
                      "Shut_{k} sink;", "apply_{k}(sink, h);"),
    "virtual-new": ("cpp", "struct Sink_{k} {{ virtual ~Sink_{k}() {{}} virtual void Take(HANDLE h) = 0; }};\nstruct Keep_{k} : Sink_{k} {{ void Take(HANDLE) override {{}} }};\n"
                           "struct Shut_{k} : Sink_{k} {{ void Take(HANDLE h) override {{ CloseHandle(h); }} }};\nstatic void apply_{k}(Sink_{k} *s, HANDLE h) {{ s->Take(h); }}\n",
                    "Sink_{k} *sink = new Shut_{k};", "apply_{k}(sink, h); delete sink;"),
    "virtual-only": ("cpp", "namespace {{ struct Sink_{k} {{ virtual void Take(HANDLE h) = 0; }};\nstruct Shut_{k} : Sink_{k} {{ void Take(HANDLE h) override {{ CloseHandle(h); }} }}; }}\n"
                            "static void apply_{k}(Sink_{k} *s, HANDLE h) {{ s->Take(h); }}\n", "static Shut_{k} only; Sink_{k} *sink = &only;", "apply_{k}(sink, h);"),
    "functor": ("cpp", "struct Shut_{k} {{ void operator()(HANDLE h) const {{ CloseHandle(h); }} }};\ntemplate <class F> static void apply_{k}(F f, HANDLE h) {{ f(h); }}\n",
                "", "apply_{k}(Shut_{k}(), h);"),
}

class Program:
    def __init__(self, number, kind, levels, variant):
        self.name = "/".join((kind, "levels-%d" % levels, variant))
        self.number, self.levels, self.variant = number, levels, variant
        self.lang, self.types, self.before, self.call = KINDS[kind]
        if variant == "lent":
            self.lang = "cpp"

    def wrap(self, k):
        """The call in the function that knows the handle, and the wrapper around it (level two)."""
        types, before, call = (t.format(k=k) for t in (self.types, self.before, self.call))
        if self.levels == 1:
            return types, before, call
        outer = "%sstatic void outer_%s(HANDLE h, int n)\n{\n    (void)n;\n    %s\n    %s\n}\n" % (types, k, before, call)
        return outer, "", "outer_%s(h, n);" % k

    def files(self):
        k = "k%03d" % self.number
        types, before, call = self.wrap(k)
        head = HEAD_CPP if self.lang == "cpp" else HEAD
        if self.variant == "lent":
            parameter, acquire, due = "IHttpUser *user", ["HANDLE h = user->GetPrimaryToken();", "if (h == NULL)", "    return -1;"], " // expect: HL101"
        else:
            parameter, acquire, due = "PCtxtHandle ctx", ["HANDLE h;", "if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK)", "    return -1;"], ""
        lines = acquire + ([before] if before else []) + [call + due]
        if self.variant == "wrong":
            lines += ["if (n > 3)", "    CloseHandle(h); // expect: HL202"]
        lines += ["return n;"]
        body = "int run_%s(%s, int n)\n{\n%s\n}\n" % (k, parameter, "\n".join("    " + line for line in lines))
        return {"%s.%s" % (k, self.lang): head + types + body}

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("handlint")
    ap.add_argument("--keep", help="leave the programs in this folder")
    a = ap.parse_args()
    rows = [(k, n, v) for k in KINDS for n in (1, 2) for v in ("right", "wrong", "lent")]
    return run_all("calls", a.handlint, [Program(i, *row) for i, row in enumerate(rows)], keep=a.keep)

if __name__ == "__main__":
    sys.exit(main())
