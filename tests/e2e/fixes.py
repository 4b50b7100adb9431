"""--fix, --diff and --show-fixes: what is edited, that it mends, and that the look of a file stays."""
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess

import harness

HEAD = "#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\n\n"
TESTDATA = pathlib.Path(__file__).parents[2] / "testdata"


def function(body, head="BOOL f(PCtxtHandle ctx, PSID group, BOOL *member)"):
    return HEAD + head + "\n{\n" + body + "}\n"


OPEN = """\
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
"""
PSEUDO = "    HANDLE self = GetCurrentProcess();\n"


class Edits(harness.Case):
    """Each case: a body before and after --fix."""

    def fixed(self, body, name="x.c", status=0, **more):
        self.put(name, function(body, **more))
        self.lint("--fix", name, status=status)
        text = (self.top / name).read_text()
        start = text.index("\n{\n") + 3
        return text[start:-2]

    def becomes(self, before, after, **more):
        self.assertEqual(self.fixed(before, **more), after)

    # ---- the missing close

    def test_braces_are_added_where_a_body_has_none(self):
        self.becomes(OPEN + "    if (!CheckTokenMembership(token, group, member))\n        return FALSE;\n"
                     "    CloseHandle(token);\n    return TRUE;\n",
                     OPEN + "    if (!CheckTokenMembership(token, group, member)) {\n        CloseHandle(token);\n"
                     "        return FALSE;\n    }\n    CloseHandle(token);\n    return TRUE;\n")

    def test_braces_as_the_file_has_them(self):
        other = "    if (group == NULL)\n    {\n        SetLastError(1);\n        *member = 0;\n    }\n"
        self.becomes(OPEN + other + "    if (!*member)\n        return FALSE; // why\n    CloseHandle(token);\n    return TRUE;\n",
                     OPEN + other + "    if (!*member)\n    {\n        CloseHandle(token);\n        return FALSE; // why\n"
                     "    }\n    CloseHandle(token);\n    return TRUE;\n")

    def test_on_one_line(self):
        self.becomes(OPEN + "    if (!*member) return FALSE;\n    if (group) { return FALSE; }\n    CloseHandle(token);\n    return TRUE;\n",
                     OPEN + "    if (!*member) { CloseHandle(token); return FALSE; }\n"
                     "    if (group) { CloseHandle(token); return FALSE; }\n    CloseHandle(token);\n    return TRUE;\n")

    def test_else_and_label(self):
        self.becomes(OPEN + "    switch (*member) {\n    case 1:\n        return FALSE;\n    default:\n        break;\n    }\n"
                     "    if (group)\n        CloseHandle(token);\n    else\n        return 7;\n    return TRUE;\n",
                     OPEN + "    switch (*member) {\n    case 1:\n        CloseHandle(token);\n        return FALSE;\n"
                     "    default:\n        break;\n    }\n    if (group)\n        CloseHandle(token);\n    else {\n"
                     "        CloseHandle(token);\n        return 7;\n    }\n    return TRUE;\n")

    def test_the_error_of_the_thread_is_not_disturbed(self):
        self.becomes(OPEN + "    if (!*member)\n        return GetLastError();\n    if (!group) {\n        SetLastError(5);\n"
                     "        return FALSE;\n    }\n    CloseHandle(token);\n    return TRUE;\n",
                     OPEN + "    if (!*member) {\n        DWORD last_error = GetLastError();\n        CloseHandle(token);\n"
                     "        return last_error;\n    }\n    if (!group) {\n        CloseHandle(token);\n        SetLastError(5);\n"
                     "        return FALSE;\n    }\n    CloseHandle(token);\n    return TRUE;\n")

    def test_end_of_function_and_of_scope(self):
        self.becomes("    for (int i = 0; i < 5; i++) {\n        HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n        if (!e)\n"
                     "            continue;\n        SetEvent(e);\n    }\n",
                     "    for (int i = 0; i < 5; i++) {\n        HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n        if (!e)\n"
                     "            continue;\n        SetEvent(e);\n        CloseHandle(e);\n    }\n", head="void f(void)")

    def test_a_close_that_asks_first(self):
        self.becomes("    HANDLE e = CreateFileW(L\"x\", 0, 0, NULL, 3, 0, NULL);\n\n    if (e != INVALID_HANDLE_VALUE)\n"
                     "        FlushFileBuffers(e);\n",
                     "    HANDLE e = CreateFileW(L\"x\", 0, 0, NULL, 3, 0, NULL);\n\n    if (e != INVALID_HANDLE_VALUE)\n"
                     "        FlushFileBuffers(e);\n    if (e != INVALID_HANDLE_VALUE)\n        CloseHandle(e);\n",
                     head="void f(void)")

    def test_the_release_of_the_family(self):
        self.becomes("    HKEY key;\n\n    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, L\"x\", 0, KEY_READ, &key) != ERROR_SUCCESS)\n"
                     "        return;\n    RegFlushKey(key);\n",
                     "    HKEY key;\n\n    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, L\"x\", 0, KEY_READ, &key) != ERROR_SUCCESS)\n"
                     "        return;\n    RegFlushKey(key);\n    RegCloseKey(key);\n", head="void f(void)")

    def unchanged(self, body, status=1, **more):
        self.assertEqual(self.fixed(body, status=status, **more), body)

    def test_declined_where_the_variable_is_out_of_scope(self):
        self.unchanged("    HANDLE kept;\n\n    {\n        HANDLE token;\n        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)\n"
                       "            return FALSE;\n        kept = token;\n    }\n    if (group)\n        return FALSE;\n"
                       "    CloseHandle(kept);\n    return TRUE;\n")

    def test_declined_where_the_handle_is_not_open_on_every_path(self):
        # Behind the if the token was kept by somebody, or was never there: a close would hit something else.
        self.unchanged(OPEN + "    if (group)\n        *(HANDLE *)member = token;\n    return TRUE;\n")
        self.unchanged("    HANDLE token;\n\n    if (group && QuerySecurityContextToken(ctx, &token) == SEC_E_OK)\n"
                       "        *member = 1;\n    return TRUE;\n")

    def test_declined_where_the_result_needs_the_handle(self):
        self.unchanged(OPEN + "    return ImpersonateLoggedOnUser(token);\n")

    def test_before_a_macro_that_returns(self):
        self.becomes("#define FAIL return FALSE\n" + OPEN + "    if (!*member)\n        FAIL;\n    CloseHandle(token);\n    return TRUE;\n",
                     "#define FAIL return FALSE\n" + OPEN + "    if (!*member) {\n        CloseHandle(token);\n        FAIL;\n    }\n"
                     "    CloseHandle(token);\n    return TRUE;\n")

    def test_declined_inside_a_macro_and_across_directives(self):
        self.unchanged("#define CHECK(x) do { if (!(x)) return FALSE; } while (0)\n" + OPEN + "    CHECK(*member);\n"
                       "    CloseHandle(token);\n    return TRUE;\n")
        self.unchanged(OPEN + "    if (!*member)\n#ifdef X\n        return 2;\n#else\n        return 3;\n#endif\n"
                       "    CloseHandle(token);\n    return TRUE;\n")

    # ---- the close that is wrong

    def test_removed_with_what_it_leaves_empty(self):
        self.becomes(PSEUDO + "    if (self)\n        CloseHandle(self);\n    if (self != NULL) {\n        CloseHandle(self);\n    }\n"
                     "    (void)CloseHandle(self);\n", PSEUDO, head="void f(void)")

    def test_removed_from_an_else(self):
        self.becomes(PSEUDO + "    if (x)\n        Sleep(1);\n    else\n        CloseHandle(self);\n    if (x) {\n        Sleep(2);\n"
                     "    } else {\n        CloseHandle(self);\n    }\n",
                     PSEUDO + "    if (x)\n        Sleep(1);\n    if (x) {\n        Sleep(2);\n    }\n", head="void f(int x)")

    def test_a_branch_with_effects_stays(self):
        self.becomes(PSEUDO + "    if (GetTickCount())\n        CloseHandle(self);\n    if (x)\n        CloseHandle(self);\n    else\n"
                     "        Sleep(1);\n",
                     PSEUDO + "    if (GetTickCount())\n        { }\n    if (x)\n        { }\n    else\n        Sleep(1);\n",
                     head="void f(int x)")

    def test_removed_beside_other_things(self):
        self.becomes(PSEUDO + "    Sleep(1); CloseHandle(self); Sleep(2);\n    CloseHandle(self); // closed\n",
                     PSEUDO + "    Sleep(1); Sleep(2);\n    // closed\n", head="void f(void)")

    def test_declined_where_its_result_is_used(self):
        self.unchanged(PSEUDO + "    if (!CloseHandle(self))\n        Sleep(1);\n", head="void f(void)")

    def test_declined_where_no_edit_is_known_to_be_right(self):
        """When a handle is closed is behaviour, and so is what is done when there is none."""
        used = OPEN + "    CloseHandle(token);\n    return CheckTokenMembership(token, group, member);\n"
        self.assertEqual(self.fixed(used, status=1), used)
        unchecked = "    HANDLE event = CreateFileMappingW(0, 0, 4, 0, 1, 0);\n\n    CloseHandle(event);\n    return TRUE;\n"
        self.put("y.c", function(unchecked))
        self.assertIn("HL204", self.lint("--fail-on=note", "y.c", status=1)[0])
        self.assertEqual(self.fixed(unchecked, status=1), unchecked)

    def test_another_release(self):
        self.becomes("    HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n    if (e)\n        FindClose(e);\n",
                     "    HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n    if (e)\n        CloseHandle(e);\n", head="void f(void)")

    def test_reset_where_a_later_close_exists(self):
        body = OPEN + "    if (group) {\n        CloseHandle(token);%s\n        goto out;\n    }\n    *member = 1;\nout:\n" \
            "    if (token != NULL)\n        CloseHandle(token);\n    return TRUE;\n"
        self.becomes(body % "", body % "\n        token = NULL;")

    def test_second_close_removed(self):
        self.becomes(OPEN + "    CloseHandle(token);\n    CloseHandle(token);\n    return TRUE;\n",
                     OPEN + "    CloseHandle(token);\n    return TRUE;\n")

    def test_suppressed_and_known_ones_stay(self):
        self.unchanged(PSEUDO + "    CloseHandle(self); // NOLINT(HL301)\n", head="void f(void)", status=0)


class Files(harness.Case):
    BODY = OPEN + "    if (!*member)\n        return FALSE;\n    CloseHandle(token);\n    return TRUE;\n"
    MENDED = BODY.replace("(!*member)\n        return FALSE;", "(!*member) {\n        CloseHandle(token);\n        return FALSE;\n    }")

    def fix_bytes(self, data):
        self.put("x.c", data)
        os.chmod(self.top / "x.c", 0o640)
        self.lint("--fix", "x.c", status=0)
        self.assertEqual(os.stat(self.top / "x.c").st_mode & 0o777, 0o640)
        self.assertEqual([p.name for p in self.top.iterdir()], ["x.c"])
        return (self.top / "x.c").read_bytes()

    def test_line_ends(self):
        text = self.fix_bytes(function(self.BODY).replace("\n", "\r\n").encode())
        self.assertIn(b"        CloseHandle(token);\r\n        return FALSE;\r\n    }\r\n", text)
        self.assertEqual(text.count(b"\n"), text.count(b"\r\n"))

    def test_encodings(self):
        for mark, comment in ((b"\xef\xbb\xbf", "/* ä */ ".encode()), (b"", "/* ä */ ".encode("latin-1")), (b"", "/* \U0001f600 */ ".encode())):
            source = function(self.BODY).encode().replace(b"        return FALSE;\n    CloseHandle", b"        " + comment + b"return FALSE;\n    CloseHandle")
            text = self.fix_bytes(mark + source)
            self.assertTrue(text.startswith(mark + b"#define"))
            self.assertEqual(text.count(comment), 1)
            self.assertIn(b"CloseHandle(token); return FALSE;", text)

    def test_utf_16_is_left_alone(self):
        data = function(self.BODY).encode("utf-16")
        self.put("x.c", data)
        self.run_program("--fix", "x.c")
        self.assertEqual((self.top / "x.c").read_bytes(), data)

    def test_no_line_end_at_the_end(self):
        text = self.fix_bytes((HEAD + "void f(void) { HANDLE e = CreateEventW(NULL, 0, 0, NULL); if (!e) return; SetEvent(e); }").encode())
        self.assertTrue(text.endswith(b"SetEvent(e); CloseHandle(e); }"))

    def test_a_link_stays_one(self):
        (self.top / "sub").mkdir()
        self.put("sub/real.c", function(self.BODY))
        (self.top / "x.c").symlink_to("sub/real.c")
        self.lint("--fix", "x.c", status=0)
        self.assertTrue((self.top / "x.c").is_symlink())

    def test_a_header_of_two_units(self):
        self.put("t.h", "static inline int t(HANDLE h)\n{\n    HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n    if (!e)\n"
                 "        return 0;\n    SetEvent(e);\n    return h != 0;\n}\n")
        for name in ("a.c", "b.c"):
            self.put(name, HEAD + "#include \"t.h\"\n" + f"int {name[0]}(void)\n{{\n    return t(0);\n}}\n")
        _, err = self.lint("--fix", "a.c", "b.c", status=0)
        self.assertIn("1 fixed", err)
        self.assertEqual((self.top / "t.h").read_text().count("CloseHandle(e);"), 1)

    def test_many_in_one_run(self):
        """What cannot be mended, and what two fixes spoil for each other, costs the others nothing."""
        unsafe = ("BOOL u{0}(PCtxtHandle ctx, int n)\n{{\n" + OPEN + "    if (n)\n        CloseHandle(token);\n"
                  "    return TRUE;\n}}\n")
        texts = {}
        for name in "abc":
            parts = [HEAD]
            for i in range(90):
                for letter, body in (("l", self.BODY), ("p", PSEUDO + "    CloseHandle(self);\n    return 0;\n")):
                    parts.append(f"BOOL {letter}{name}{i}(PCtxtHandle ctx, PSID group, BOOL *member)\n{{\n{body}}}\n")
            parts[40:40] = [unsafe.format(name + "1")]
            parts.append(unsafe.format(name + "2"))
            texts[name] = "".join(parts)
            self.put(f"{name}.c", texts[name])
        out, err = self.lint("--fix", ".", status=1, timeout=1200)
        self.assertIn("6 findings (6 warnings) in 3 files", err)
        self.assertIn(f"{3 * 180} fixed", err)
        self.assertNotIn("run again", err)
        for name, text in texts.items():
            self.assertEqual((self.top / f"{name}.c").read_text(),
                             text.replace("    CloseHandle(self);\n", "").replace(self.BODY, self.MENDED))

    def test_options_that_exclude_each_other(self):
        self.put("x.c", function(self.BODY))
        _, err = self.lint("--fix", "--diff", "x.c", status=2)
        self.assertIn("exclude each other", err)
        _, err = self.lint("--diff", "--format=text:-", "x.c", status=2)
        self.assertIn("--format text:FILE", err)


class Diff(harness.Case):
    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()

    def test_diff_is_what_fix_does(self):
        names = ["src/a b.c", "src/ä.c", "plain.c"]
        bodies = [Files.BODY, "    CloseHandle(GetCurrentProcess());\n" * 2 + "    return 0;\n", OPEN + "    return TRUE;\n"]
        for name, body in zip(names, bodies):
            self.put(name, function(body))
        out, _ = self.lint("--diff", ".", status=1)
        self.put("x.diff", out)
        for name, body in zip(names, bodies):
            self.assertEqual((self.top / name).read_text(), function(body), "--diff changes nothing")
        copy = self.top / "copy"
        copy.mkdir()
        for name in names:
            (copy / name).parent.mkdir(exist_ok=True)
            shutil.copy(self.top / name, copy / name)
        shutil.rmtree(self.top / ".git")
        subprocess.run(["git", "init", "-q", "."], cwd=copy, check=True)
        subprocess.run(["git", "apply", "../x.diff"], cwd=copy, check=True)
        self.lint("--fix", "src", "plain.c", status=0)
        for name in names:
            self.assertEqual((copy / name).read_text(), (self.top / name).read_text())

    def test_nothing_to_mend(self):
        self.put("x.c", harness.CLEAN)
        self.assertEqual(self.lint("--diff", "x.c", status=0)[0], "")

    def test_link_cannot(self):
        self.put("x.c", harness.LEAK)
        self.lint("capture", "x.c", "-o", "x.hlir", status=0)
        _, err = self.lint("link", "--fix", "x.hlir", status=2)
        self.assertIn("cannot parse", err)


class Offered(harness.Case):
    def test_sarif_fixes_do_what_fix_does(self):
        source = function(Files.BODY.replace("        return FALSE;\n    Close", "        /* ä\U0001f600 */ return FALSE;\n    Close"))
        self.put("x.c", source.replace("\n", "\r\n"))
        self.assertNotIn("fixes", self.sarif("x.c", status=1)["results"][0])
        result = self.sarif("--show-fixes", "x.c", status=1)["results"][0]
        fix = result["fixes"][0]
        self.assertEqual(fix["description"]["text"], "Close 'token' here.")
        lines = source.replace("\n", "\r\n").split("\n")
        units = [line.encode("utf-16-le") for line in lines]
        for edit in reversed(fix["artifactChanges"][0]["replacements"]):
            region = edit["deletedRegion"]
            self.assertEqual(region["startLine"], region["endLine"])
            line = units[region["startLine"] - 1]
            units[region["startLine"] - 1] = (line[:2 * (region["startColumn"] - 1)] +
                                              edit.get("insertedContent", {"text": ""})["text"].encode("utf-16-le") +
                                              line[2 * (region["endColumn"] - 1):])
        self.lint("--fix", "x.c", status=0)
        self.assertEqual("\n".join(u.decode("utf-16-le") for u in units), (self.top / "x.c").read_bytes().decode())

    def test_json_fixes_do_what_fix_does(self):
        source = function(Files.BODY).encode()
        self.put("x.c", source)
        out, _ = self.lint("--format=json", "--show-fixes", "x.c", status=1)
        data = bytearray(source)
        for edit in reversed(json.loads(out)["findings"][0]["fixes"][0]["edits"]):
            data[edit["start"]:edit["end"]] = edit["text"].encode()
        self.lint("--fix", "x.c", status=0)
        self.assertEqual(bytes(data), (self.top / "x.c").read_bytes())


class Fixtures(harness.Case):
    """Each fix that is offered in testdata, applied alone: its finding goes, and nothing comes. An eighth of the programs,
    all of them with ./dev test --all."""

    def programs(self):
        found = []
        for topic in sorted(TESTDATA.iterdir()):
            for program in sorted(topic.iterdir()):
                if not program.is_dir() and program.suffix not in (".c", ".cpp"):
                    continue
                parts = [program] if program.is_file() else [p for p in program.iterdir() if p.is_file()]
                text = "".join(p.read_text(errors="replace") for p in parts)
                if re.search(r"//\s*expect:.*HL(101|201|202|205|301)", text):
                    found.append(program)
        return found if os.environ.get("HANDLINT_TEST_ALL") else found[::8]

    def log(self, *args):
        done = self.run_program("--format=json", "-q", "-j1", "--no-config", *args, timeout=900)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    @staticmethod
    def kinds(log):
        return sorted(f["fingerprint"].split(":")[0] for f in log["findings"])

    def check(self, program):
        """How many fixes are offered; each is applied to a fresh copy, which is linted again."""
        place = self.top / program.parent.name / program.name
        place.parent.mkdir(exist_ok=True)

        def copy():
            if program.is_file():
                shutil.copy(program, place)
            else:
                shutil.copytree(program, place, dirs_exist_ok=True)
        copy()
        log = self.log("--show-fixes", str(place))
        before, notes = self.kinds(log), [n["message"] for n in log["notifications"]]
        offered = [(f, fix) for f in log["findings"] for fix in f.get("fixes", [])]
        for f, fix in offered:
            for edit in reversed(fix["edits"]):
                path = pathlib.Path(edit["file"])
                data = path.read_bytes()
                path.write_bytes(data[:edit["start"]] + edit["text"].encode() + data[edit["end"]:])
            after = self.log(str(place))
            want = list(before)
            want.remove(f["fingerprint"].split(":")[0])
            left = collections.Counter(self.kinds(after)) - collections.Counter(want)
            self.assertFalse(left, f"{program}:{f['line']}: {fix['title']}") # one fix may mend two findings
            self.assertLessEqual({n["message"] for n in after["notifications"]}, set(notes))
            copy()
        return len(offered), len(log["findings"])

    def test_every_fix(self):
        programs = self.programs()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            counts = list(pool.map(self.check, programs))
        nfixes, nfindings = (sum(c[i] for c in counts) for i in (0, 1))
        print(f"{nfixes} fixes for {nfindings} findings in {len(programs)} programs")
        self.assertGreater(nfixes, 10)


if __name__ == "__main__":
    harness.main()
