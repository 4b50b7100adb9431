"""Findings in headers: once, however many units include them, and only in headers that count."""
from harness import Case, main, results

OWN = """\
#include <windows.h>
#ifndef ATTEMPTS
#define ATTEMPTS 1
#endif

static inline BOOL signal_all(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        return FALSE;
#if ATTEMPTS > 5
    if (!ResetEvent(event))
        return FALSE;
#endif
    return SetEvent(event);
}
"""
OWN_LINE = 8

CPP = """\
#include <windows.h>

inline void pulse()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);

    if (event == nullptr)
        return;
    CloseHandle(event);
#ifndef MENDED
    CloseHandle(event);
#endif
}
"""
CLOSED_AGAIN = 11

MISSING = """\
/* Types, classes and members that a missing header would declare. clang drops the statements in which they stand, or
 * what stands in them: nobody knows what becomes of the handles that are named there. */
#include <windows.h>

struct device {
    int users;
};

int guarded(const wchar_t *name)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    event_guard guard(h);
    return 0;
}

int guarded_in_a_namespace(const wchar_t *name)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    base::event_guard guard{h};
    return WaitForSingleObject(h, 10) == WAIT_OBJECT_0 ? 0 : -2;
}

int guarded_for_a_moment(const wchar_t *name)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    event_guard(h).close();
    return 0;
}

int kept_in_a_member(device *d, const wchar_t *name)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    d->event = h;
    d->users++;
    return 0;
}

int kept_by_a_method(device *d, const wchar_t *name)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    if (d->users > 0) {
        d->keep(h);
        return 1;
    }
    CloseHandle(h);
    return 0;
}

/* The list's type is known no better where it is used. */
int kept_in_a_list(const wchar_t *name)
{
    event_list all;
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name);

    if (h == nullptr)
        return -1;
    all << h;
    return 0;
}

int status_of_unknown_type(void)
{
    HANDLE token;
    status_t ok = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);

    if (!ok)
        return -1;
    CloseHandle(token);
    return 0;
}

/* What is not named there is as clear as ever. */
int another_one_leaks(const wchar_t *name, int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name); // expect: HL201
    HANDLE other = CreateMutexW(nullptr, FALSE, name);

    if (h == nullptr || other == nullptr) {
        if (h != nullptr)
            CloseHandle(h);
        if (other != nullptr)
            CloseHandle(other);
        return -1;
    }
    event_guard guard(other);
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int leaks_before(const wchar_t *name, int n)
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, name); // expect: HL201

    if (h == nullptr)
        return -1;
    if (n < 0)
        return -2;
    event_guard guard(h);
    return 0;
}
"""


class Headers(Case):
    def units(self, header, call, ending, n=10):
        names = []
        for i in range(n):
            define = f"#define ATTEMPTS {i}\n" if i % 2 else ""
            names.append(self.put(f"u{i}{ending}", f'{define}#include "{header}"\n' + call % i))
        return names

    def test_once(self):
        self.put("own.h", OWN)
        names = self.units("own.h", "BOOL unit%d(void) { return signal_all(L\"x\"); }\n", ".c")
        for jobs in ["-j1", "-j3"]:
            run = self.sarif(jobs, *names, status=1)
            self.assertEqual(results(run), [("own.h", OWN_LINE, "HL201")])
        for name in names:
            self.lint("capture", name, "-o", name + ".hlir", status=0)
        _, err = self.lint("link", *[name + ".hlir" for name in names], status=1)
        self.assertIn("1 finding (1 warning) in 1 file; 10 units analysed", err)

    def test_once_in_cpp(self):
        self.put("pulse.hpp", CPP)
        names = self.units("pulse.hpp", "void unit%d() { pulse(); }\n", ".cpp", 4)
        names.append(self.put("last.cpp", '#define MENDED\n#include "pulse.hpp"\nvoid last() { pulse(); }\n'))
        self.assertEqual(results(self.sarif(*names, status=1)), [("pulse.hpp", CLOSED_AGAIN, "HL202")])

    def test_filter(self):
        self.put("one/own.h", OWN)
        self.put("two/own.h", OWN.replace("signal_all", "signal_two"))
        self.put("a.c", '#include "one/own.h"\n#include "two/own.h"\n'
                        'BOOL a(void) { return signal_all(L"x") && signal_two(L"y"); }\n' + OWN.replace("signal_all", "own"))
        both = [(u, l) for u, l, _ in results(self.sarif("a.c", status=1))]
        self.assertEqual(both, [("a.c", OWN_LINE + 3), ("one/own.h", OWN_LINE), ("two/own.h", OWN_LINE)])
        for regex, kept, left in [("one/", 2, 1), ("/(one|two)/.*\\.h$", 3, 0), ("nowhere", 1, 2), ("^one", 1, 2)]:
            out, err = self.lint("--header-filter", regex, "a.c", status=1)
            self.assertEqual(out.count("[HL201"), kept, regex)
            if left:
                self.assertIn(f"{left} in headers left out", err)
            else:
                self.assertNotIn("left out", err)
        _, err = self.lint("--header-filter", "(", "a.c", status=2)
        self.assertIn("--header-filter: ", err)

    def test_system_headers_are_left_out(self):
        self.put("sys/own.h", OWN)
        self.put("a.c", '#include <own.h>\nBOOL a(void) { return signal_all(L"x"); }\n')
        self.lint("a.c", "--", "-isystem", "sys", status=0)
        self.lint("a.c", "--", "-Isys", status=1)

    def test_what_a_missing_header_would_declare(self):
        self.put("a.cpp", MISSING)
        lines = [i for i, line in enumerate(MISSING.splitlines(), 1) if "// expect: HL201" in line]
        run = self.sarif("a.cpp", status=1)
        self.assertEqual(results(run), [("a.cpp", line, "HL201") for line in lines])

    def test_a_pragma_makes_a_system_header(self):
        self.put("sys/own.h", "/* Vendor. */\n#pragma clang system_header\n" + OWN + "void watch(HANDLE event);\n")
        self.put("a.c", "#include <own.h>\nBOOL a(void)\n{\n    HANDLE event = CreateEventW(0, 0, 0, 0);\n"
                 "    if (event == NULL)\n        return FALSE;\n    watch(event);\n    return signal_all(L\"x\");\n}\n")
        run = self.sarif("a.c", "--", "-Isys", status=1)
        self.assertEqual(results(run), [("a.c", 4, "HL201")])


if __name__ == "__main__":
    main()
