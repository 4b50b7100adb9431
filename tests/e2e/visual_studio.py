"""Visual Studio's projects: the fixtures in testdata/projects, and what is too odd to be one.

A fixture is a folder with a case.json: runs of the program there, each with the findings and the notes on standard error that it
has to give. right.cpp leaks a handle when the settings of the project arrive, wrong.cpp when they do not.
"""
import json
import pathlib
import shutil

import harness

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "testdata" / "projects"

SOURCE = """\
#include <windows.h>

BOOL pulse(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return FALSE;
#ifdef LEAKS
    if (!SetEvent(event))
        return FALSE;
#endif
    CloseHandle(event);
    return TRUE;
}
"""
LINE = 5

DEFAULT = r'<Import Project="$(VCTargetsPath)\Microsoft.Cpp.Default.props"/>'
PROPS = r'<Import Project="$(VCTargetsPath)\Microsoft.Cpp.props"/>'


def project(body, source="a.cpp"):
    return (f'<Project>{DEFAULT}{PROPS}\n{body}\n'
            f'<ItemGroup><ClCompile Include="{source}"/></ItemGroup></Project>\n')


def definitions(text):
    return (f"<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>{text};%(PreprocessorDefinitions)"
            "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>")


class Fixtures(harness.Case):
    def check_run(self, run):
        done = self.run_program("--format=sarif", *run["args"])
        err = done.stderr.decode()
        status = run.get("status", 1 if run["findings"] else 0)
        self.assertEqual(done.returncode, status, f"{run['args']}\n{err}")
        for note in run.get("notes", []):
            self.assertEqual(err.count(note), 1, f"{note}\n{err}")
        if status == 2:
            return
        log = json.loads(done.stdout)["runs"][0]
        if run.get("no_notes"):
            self.assertEqual([n["message"]["text"] for n in harness.notifications(log)], [])
        found = {f"{uri}:{line}" for uri, line, _ in harness.results(log)}
        self.assertEqual(sorted(found), run["findings"], err)
        for file, flags in run.get("flags", {}).items():
            out, _ = self.lint("--print-flags", file, *run["args"], status=0)
            printed = [line.strip() for line in out.splitlines()]
            for flag in flags:
                flag = flag.replace("{top}", str(self.top))
                self.assertTrue(any(line.startswith(flag + " ") for line in printed), f"{flag}\n{out}")

    def check(self, name):
        shutil.copytree(FIXTURES / name, self.top, dirs_exist_ok=True)
        (self.top / ".git").mkdir()
        for run in json.loads((FIXTURES / name / "case.json").read_text()):
            with self.subTest(args=run["args"]):
                self.check_run(run)


def add_fixtures():
    for folder in sorted(FIXTURES.iterdir()):
        setattr(Fixtures, f"test_{folder.name}", lambda self, name=folder.name: self.check(name))


add_fixtures()


class Hostile(harness.Case):
    """Nothing in a project may hang the program, run anything, or make it fall over."""

    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("a.cpp", SOURCE)

    def expect_error(self, text, *parts):
        self.put("M.vcxproj", text)
        _, err = self.lint("M.vcxproj", status=2)
        for part in parts:
            self.assertIn(part, err)

    def test_malformed(self):
        self.expect_error("<Project>\n  <ItemGroup>\n</Project>\n", "M.vcxproj:3:", "mismatched tag")
        self.expect_error("", "M.vcxproj:1:", "no element found")
        self.expect_error("<Solution/>", "the root element is 'Solution', not 'Project'")

    def test_malformed_sheet(self):
        self.put("s.props", "<Project>\n<A>&nothing;</A></Project>")
        self.expect_error(project('<Import Project="s.props"/>'), "s.props:2:", "undefined entity")

    def test_entities(self):
        self.expect_error('<!DOCTYPE P [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<Project><A>&b;</A></Project>',
                          "M.vcxproj:1:", "DOCTYPE")

    def test_deep(self):
        self.expect_error("<Project>" + "<A>" * 100000, "nested deeper than 64")

    def test_growing(self):
        doubling = "".join(f"<P{i}>$(P{i - 1})$(P{i - 1})</P{i}>\n" for i in range(1, 60))
        self.expect_error(project(f"<PropertyGroup><P0>0123456789</P0>{doubling}</PropertyGroup>"),
                          "M.vcxproj:", "'P17' grows beyond all bounds")

    def test_many_imports(self):
        for i in range(60):
            self.put(f"s{i}.props", f'<Project><Import Project="s{i + 1}.props"/></Project>')
        self.expect_error(project('<Import Project="s0.props"/>'), "imports are nested deeper than 48 levels")

    def test_deep_functions(self):
        body = "$([MSBuild]::Add(1, " * 200 + "1" + "))" * 200
        self.put("M.vcxproj", project(f"<PropertyGroup><X>{body}</X></PropertyGroup>" + definitions("LEAKS")))
        self.lint("M.vcxproj", status=1)

    def test_deep_condition(self):
        self.put("M.vcxproj", project(f'<PropertyGroup Condition="{"(" * 5000}true{")" * 5000}"/>' + definitions("LEAKS")))
        _, err = self.lint("M.vcxproj", status=1)
        self.assertIn("is not understood", err)

    def test_nothing_runs(self):
        self.put("M.vcxproj", project(
            f'<Target Name="Build"><Exec Command="touch {self.top}/ran"/></Target>'
            f"<PropertyGroup><A>$([System.IO.File]::WriteAllText('{self.top}/ran', 'x'))</A>"
            f"<B>$([System.Diagnostics.Process]::Start('touch', '{self.top}/ran'))</B></PropertyGroup>"
            + definitions("LEAKS;A=$(A)")))
        _, err = self.lint("M.vcxproj", status=1)
        self.assertFalse((self.top / "ran").exists())
        self.assertIn("WriteAllText", err)

    def test_terminal_escapes(self):
        self.put("M.vcxproj", project('<Import Project="\u009b31m.props"/>' + definitions("LEAKS")))
        _, err = self.lint("M.vcxproj", status=1)
        self.assertNotIn("\u009b", err)

    def test_utf16(self):
        text = '<?xml version="1.0" encoding="utf-16"?>\n' + project(definitions("LEAKS"))
        self.put("M.vcxproj", b"\xff\xfe" + text.encode("utf-16-le"))
        self.lint("M.vcxproj", status=1)

    def test_windows_1252(self):
        text = '<?xml version="1.0" encoding="Windows-1252"?>\n<!-- \u00fc -->' + project(definitions("LEAKS"))
        self.put("M.vcxproj", text.encode("cp1252"))
        self.lint("M.vcxproj", status=1)

    def test_no_solution(self):
        self.put("A.sln", "hello\n")
        _, err = self.lint("A.sln", status=2)
        self.assertIn("A.sln:1: not a solution", err)
        self.put("A.sln", "\nMicrosoft Visual Studio Solution File, Format Version 12.00\n")
        _, err = self.lint("A.sln", status=2)
        self.assertIn("no C++ project", err)

    def test_malformed_neighbour(self):
        """A broken project that merely lies there does not stop the run."""
        self.put("M.vcxproj", "<Project>")
        self.lint("a.cpp", status=0)

    def test_sources_gone(self):
        self.put("M.vcxproj", project("", "gone.cpp"))
        _, err = self.lint("M.vcxproj", status=2)
        self.assertIn("no source exists of 1 in ", err)


class Settings(harness.Case):
    """What the fixtures do not have, flag by flag."""

    def flags(self, body, **files):
        self.put("a.cpp", SOURCE)
        self.put("M.vcxproj", project(body))
        for name, text in files.items():
            self.put(name, text)
        out, err = self.lint("--print-flags", "a.cpp", status=0)
        return [line.split()[0] for line in out.splitlines()[2:]], err

    @staticmethod
    def setting(name, value):
        return f"<ItemDefinitionGroup><ClCompile><{name}>{value}</{name}></ClCompile></ItemDefinitionGroup>"

    def test_words(self):
        for name, value, flag in (("ExceptionHandling", "Async", "/EHa"), ("ConformanceMode", "true", "/permissive-"),
                                  ("RuntimeLibrary", "MultiThreadedDebug", "/MTd"), ("RuntimeTypeInfo", "false", "/GR-")):
            self.assertIn(flag, self.flags(self.setting(name, value))[0])
            self.assertNotIn(flag, self.flags(self.setting(name, "other"))[0])

    def test_mfc(self):
        use = "<PropertyGroup><UseOfMfc>Dynamic</UseOfMfc></PropertyGroup>"
        self.put("a.cpp", SOURCE)
        self.put("M.vcxproj", project("").replace(PROPS, use + PROPS))
        self.assertIn("/D_AFXDLL", self.lint("--print-flags", "a.cpp", status=0)[0])
        self.assertNotIn("/D_AFXDLL", self.flags("")[0])

    def test_the_toolchains_folders_are_no_news(self):
        """They do not exist here, our headers stand for them; a macro of the user's own is spoken of."""
        self.flags(self.setting("AdditionalIncludeDirectories",
                                r"$(VCInstallDir)include;$(VCToolsInstallDir)atl;$(WindowsSdkDir)inc;$(WindowsSDK_IncludePath);$(OWN_SDK)\x"))
        _, err = self.lint("M.vcxproj", status=0)
        self.assertEqual(err.count("is not known"), 1, err)
        self.assertIn("$(OWN_SDK) is not known", err)

    def test_projects_share_nothing(self):
        """What one project of a solution sets is not there in the next one."""
        lines = ["Microsoft Visual Studio Solution File, Format Version 12.00"]
        for name, body in (("one", "<PropertyGroup><Own>LEAKS</Own></PropertyGroup>"), ("two", "")):
            self.put(f"{name}/a.cpp", SOURCE.replace("pulse", name))
            self.put(f"{name}/{name}.vcxproj", project(body + definitions("$(Own)")))
            lines += [f'Project("{{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}}") = "{name}", "{name}\\{name}.vcxproj", "{{0}}"', "EndProject"]
        self.put("S.sln", "\r\n".join(lines) + "\r\n")
        run = self.sarif("S.sln", status=1)
        self.assertEqual(harness.results(run), [("one/a.cpp", LINE, "HL201")])

    def test_packages(self):
        """NuGet's: imported when they are restored, else named, also where a condition asks."""
        sheet = ("<Project><ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>PACKAGE;%(PreprocessorDefinitions)"
                 "</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup></Project>")
        path = r"packages\wil.1.0\build\native\wil.targets"
        asks = f"""<Import Project="{path}" Condition="Exists('{path}')"/>"""
        self.assertNotIn("/DPACKAGE", self.flags(asks)[0])
        self.assertIn("the package 'wil.1.0' is not restored", self.lint("M.vcxproj", status=0)[1])
        self.assertIn("/DPACKAGE", self.flags(asks, **{"packages/WIL.1.0/build/native/wil.targets": sheet})[0])


class Choice(harness.Case):
    """Which description is used, and that it is said."""

    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("src/a.cpp", SOURCE)
        self.put("M.vcxproj", project(definitions("LEAKS"), r"src\a.cpp"))

    def test_project_above(self):
        _, err = self.lint("src/a.cpp", status=1)
        self.assertIn("flags from M.vcxproj, configuration 'Debug|x64'", err)
        _, err = self.lint("src", status=1)
        self.assertEqual(err.count("flags from"), 1)

    def test_database_wins(self):
        self.put("build/compile_commands.json", json.dumps(
            [{"directory": str(self.top), "file": "src/a.cpp", "command": "c++ -c src/a.cpp"}]))
        _, err = self.lint("src/a.cpp", status=0)
        self.assertIn("flags from build/compile_commands.json", err)

    def test_database_of_others(self):
        self.put("src/b.cpp", SOURCE)
        self.put("compile_commands.json", json.dumps(
            [{"directory": str(self.top), "file": "src/b.cpp", "command": "c++ -c src/b.cpp"}]))
        _, err = self.lint("src", status=1)
        self.assertIn("flags from M.vcxproj, configuration 'Debug|x64' and 1 more", err)

    def test_flags_file_wins(self):
        self.put("compile_flags.txt", "-DQUIET\n")
        self.lint("src/a.cpp", status=0)

    def test_dashes_win(self):
        self.lint("src/a.cpp", "--", "-DQUIET", status=0)
        _, err = self.lint("M.vcxproj", "--", "-DQUIET", status=2)
        self.assertIn("none behind '--'", err)

    def test_notes_in_sarif(self):
        self.put("M.vcxproj", project('\n<Import Project="gone.props"/>' + definitions("LEAKS"), r"src\a.cpp"))
        notes = harness.notifications(self.sarif("M.vcxproj", status=1))
        self.assertEqual([n["descriptor"]["id"] for n in notes], ["project-setting"])
        self.assertEqual(notes[0]["locations"][0]["physicalLocation"]["region"]["startLine"], 3)
        self.assertEqual(notes[0]["message"]["text"], "The imported file 'gone.props' does not exist.")

    def test_said_once_in_a_solution(self):
        sln = "Microsoft Visual Studio Solution File, Format Version 12.00\n"
        for name in ("M", "N", "O"):
            self.put(f"{name}.vcxproj", project(
                definitions("LEAKS") + "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>gone;"
                "$(NOWHERE_DIR)</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>", r"src\a.cpp"))
            sln += f'Project("{{1}}") = "{name}", "{name}.vcxproj", "{{{name}}}"\nEndProject\n'
        self.put("All.sln", sln)
        _, err = self.lint("All.sln", status=1)
        self.assertEqual(err.count("'gone' does not exist"), 1)
        self.assertEqual(err.count("$(NOWHERE_DIR)"), 1)

    def test_functions_that_tell_of_the_machine(self):
        """Said once each, with what helps; a default for the registry is a value."""
        now, kits = "$([System.DateTime]::Now.Year)", r"$([MSBuild]::GetRegistryValue('HKEY_LOCAL_MACHINE\Kits', 'Root'))"
        own = r"$([MSBuild]::GetRegistryValue('HKEY_LOCAL_MACHINE\Own', 'Root', 'own'))"
        self.put("own/own.h", "")
        self.put("a.cpp", SOURCE)
        self.put("M.vcxproj", project(
            f"<PropertyGroup><Year>{now}</Year></PropertyGroup>" + definitions("LEAKS;YEAR=$(Year);SINCE=$(Year)") +
            f"<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>{kits}\\inc;{own}</AdditionalIncludeDirectories>"
            "</ClCompile></ItemDefinitionGroup>"))
        _, err = self.lint("M.vcxproj", status=1)
        self.assertEqual(err.count("is not known"), 3, err)
        self.assertIn(f"{now} is not known and empty in the definition 'YEAR='; 'flags' in .handlint.json can add", err)
        self.assertIn(f"{kits} is not known, so an include folder is left out; 'flags'", err)
        out, _ = self.lint("--print-flags", "a.cpp", status=0)
        self.assertIn(f"/I{self.top}/own", out)

    def test_environment(self):
        self.put("M.vcxproj", project(definitions("$(FROM_OUTSIDE)"), r"src\a.cpp"))
        self.lint("M.vcxproj", status=1, env={"FROM_OUTSIDE": "LEAKS"})
        self.lint("M.vcxproj", status=0)


class PrintFlags(harness.Case):
    def test_sources_are_named(self):
        (self.top / ".git").mkdir()
        self.put("a.cpp", SOURCE)
        self.put("M.vcxproj", project(definitions("LEAKS")))
        self.put(".handlint.json", '{\n"flags": ["-DMORE"]}')
        out, _ = self.lint("--print-flags", "a.cpp", status=0)
        self.assertRegex(out, r"^a\.cpp: M\.vcxproj, configuration 'Debug\|x64'\n")
        self.assertRegex(out, r"\n  /DLEAKS +M\.vcxproj:2 \(PreprocessorDefinitions\)\n")
        self.assertRegex(out, r"\n  /DMORE +\.handlint\.json:2 \(flags\)\n")
        self.assertRegex(out, r"\n  /EHsc +handlint\n")

    def test_other_descriptions(self):
        self.put("a.c", SOURCE)
        out, _ = self.lint("--print-flags", "a.c", "--", "-DX", status=0)
        self.assertRegex(out, r"\n  -DX +command line\n")
        self.put("compile_flags.txt", "-DY\n")
        out, _ = self.lint("--print-flags", "a.c", status=0)
        self.assertRegex(out, r"\n  -DY +compile_flags\.txt\n")
        (self.top / "compile_flags.txt").unlink()
        self.put("compile_commands.json", json.dumps(
            [{"directory": str(self.top), "file": "a.c", "arguments": ["cl", "/DZ", "/c", "a.c"]}]))
        out, _ = self.lint("--print-flags", "a.c", status=0)
        self.assertRegex(out, r"\n  /DZ +compile_commands\.json\n")

    def test_nothing_known(self):
        self.put("a.c", SOURCE)
        out, _ = self.lint("--print-flags", "a.c", status=0)
        self.assertIn("a.c: nothing describes it", out)
        _, err = self.lint("--print-flags", "gone.c", status=2)
        self.assertIn("gone.c", err)


class Headers(harness.Case):
    """A header named alone is read with a unit that includes it."""

    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("inc/pulse.h", "#pragma once\n" + SOURCE.replace("#include <windows.h>\n", "").replace("BOOL pulse", "inline BOOL pulse"))
        self.put("src/far.cpp", '#include <windows.h>\n#include "middle.h"\n')
        self.put("src/other.cpp", "#include <windows.h>\n")
        self.put("inc/middle.h", '#include "pulse.h"\n')
        self.put("M.vcxproj", project(
            definitions("LEAKS") + "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>inc"
            "</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>"
            r'<ItemGroup><ClCompile Include="src\other.cpp"/></ItemGroup>', r"src\far.cpp"))

    def test_project(self):
        out, err = self.lint("inc/pulse.h", status=1)
        self.assertIn("inc/pulse.h: analysed as part of 'src/far.cpp', which includes it", err)
        self.assertIn("inc/pulse.h:5:", out)

    def test_database(self):
        self.put("compile_commands.json", json.dumps(
            [{"directory": str(self.top), "file": f"src/{name}.cpp",
              "command": f"c++ -DLEAKS -Iinc -c src/{name}.cpp"} for name in ("far", "other")]))
        _, err = self.lint("inc/pulse.h", status=1)
        self.assertIn("'src/far.cpp'", err)

    def test_nearest(self):
        self.put("inc/pulse.cpp", '#include <windows.h>\n#include "pulse.h"\n')
        self.put("compile_commands.json", json.dumps(
            [{"directory": str(self.top), "file": f"{name}.cpp", "command": f"c++ -DLEAKS -Iinc -c {name}.cpp"}
             for name in ("src/far", "inc/pulse")]))
        _, err = self.lint("inc/pulse.h", status=1)
        self.assertIn("'inc/pulse.cpp'", err)

    def test_two_of_one_unit(self):
        self.put("inc/second.h", "#pragma once\n" + SOURCE.replace("#include <windows.h>\n", "").replace(
            "BOOL pulse", "inline BOOL second"))
        self.put("inc/middle.h", '#include "pulse.h"\n#include "second.h"\n')
        run = self.sarif("inc/second.h", "inc/pulse.h", "src/far.cpp", status=1)
        self.assertEqual(harness.results(run), [("inc/pulse.h", 5, "HL201"), ("inc/second.h", 5, "HL201")])
        _, err = self.lint("inc/second.h", "inc/pulse.h", "src/far.cpp", status=1)
        self.assertNotIn("analysed as part of", err)  # it was named

    def test_none_includes_it(self):
        self.put("inc/alone.h", "#pragma once\n#include <windows.h>\n")
        _, err = self.lint("inc/alone.h", status=0)
        self.assertNotIn("analysed as part", err)

    def test_neighbour(self):
        (self.top / "M.vcxproj").unlink()
        self.put("inc/user.cpp", '#include <windows.h>\n#include "pulse.h"\n')
        _, err = self.lint("inc/pulse.h", "--", "-DLEAKS", status=1)
        self.assertIn("'inc/user.cpp'", err)


if __name__ == "__main__":
    harness.main()
