"""compile_commands.json with command lines of cl and clang-cl, as CMake, MSBuild's extractors and others write them."""
import json
import pathlib
import shutil

import harness

SOURCE = """\
#include <windows.h>
#include "ours.h"

BOOL pulse(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return FALSE;
#if RIGHT
    if (!SetEvent(event))
        return FALSE;
#endif
    CloseHandle(event);
    return TRUE;
}
"""
LINE = 6


class Commands(harness.Case):
    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("src/a.cpp", SOURCE)
        self.put("include dir/ours.h", "#define OURS 1\n")

    def database(self, command, where="build/compile_commands.json", directory=None, file=None, **more):
        entry = {"directory": directory or str(self.top / "build"), "file": file or str(self.top / "src/a.cpp"),
                 "command": command, **more}
        if not command:
            del entry["command"]
        self.put(where, json.dumps([entry]))

    def expect_right(self, *args):
        run = self.sarif(*(args or ("src/a.cpp",)), status=1)
        self.assertEqual(harness.results(run), [("src/a.cpp", LINE, "HL201")])
        self.assertEqual([n["message"]["text"] for n in harness.notifications(run)], [])

    def test_cmake_ninja_msvc(self):
        """CMake's Ninja generator with cl, read in the build tree of the same machine (Wine, msvc-wine)."""
        self.database(
            r"/opt/msvc/bin/x64/cl.exe  /nologo /TP -DNAME=\"four\" -DUNICODE -DWIN32_LEAN_AND_MEAN "
            rf'"-I{self.top}\include dir" -external:I{self.top}\third\include -external:W0 '
            r'"-DRIGHT=(sizeof(NAME)==5||1)" /DWIN32 /D_WINDOWS /EHsc /Zi /Ob0 /Od /RTC1 -std:c++17 -MDd /showIncludes '
            r"/FoCMakeFiles\module.dir\src\a.cpp.obj /FdCMakeFiles\module.dir\ /FS -c ..\src\a.cpp")
        self.put("src/a.cpp", SOURCE.replace("#if RIGHT", "#if defined(UNICODE) && defined(_DEBUG) && __cplusplus == 201703L"))
        self.expect_right()

    def test_cmake_precompiled(self):
        self.put("build/CMakeFiles/module.dir/cmake_pch.hxx", "#pragma once\n#include <windows.h>\n#define RIGHT 1\n")
        pch = rf"{self.top}\build\CMakeFiles\module.dir\cmake_pch.hxx"
        self.database(
            rf'cl.exe /nologo /TP -I"..\Include Dir" /Yu{pch} /FpCMakeFiles\module.dir\cmake_pch.pch /FI{pch} '
            r"/FoCMakeFiles\module.dir\src\a.cpp.obj -c ..\src\a.cpp")
        self.expect_right()

    def test_msbuild_precompiled(self):
        """/Yu names a header that lies where the compiler runs."""
        self.put("build/StdAfx.h", "#define RIGHT 1\n")
        self.put("src/a.cpp", '#include "stdafx.h"\n' + SOURCE.split("\n", 1)[1].replace('"ours.h"', "<windows.h>"))
        self.database(r'cl /c /Yu"stdafx.h" /Fp"x64\Debug\module.pch" ..\src\a.cpp')
        self.expect_right()

    def test_made_on_windows(self):
        """Everything has drive letters; the folders are recognised by where the database lies."""
        self.database(
            r'C:\PROGRA~1\MICROS~2\2022\VC\Tools\MSVC\14.38.33130\bin\Hostx64\x64\cl.exe /nologo /TP -DRIGHT=1 '
            r'"-IC:\agent\_work\1\s\Include Dir" -IC:\vcpkg\installed\x64-windows\include '
            r"/FoCMakeFiles\m.dir\a.obj -c C:\agent\_work\1\s\src\a.cpp",
            directory=r"C:\agent\_work\1\s\build", file=r"C:\agent\_work\1\s\src\a.cpp")
        self.expect_right()
        self.expect_right("-p", "build")
        out, _ = self.lint("--print-flags", "src/a.cpp", status=0)
        self.assertIn(f"-I{self.top}/include dir ", out)
        self.assertIn("-IC:/vcpkg/installed/x64-windows/include ", out)

    def test_made_on_windows_and_moved(self):
        self.database(r'cl.exe /DRIGHT=1 /I"include dir" /c src\a.cpp', where="compile_commands.json",
                      directory=r"D:\one\two", file=r"src\a.cpp")
        self.expect_right()

    def test_elsewhere(self):
        """A database of files that are not here names them, and fails."""
        self.database(r"cl.exe /c Q:\other\b.cpp", directory=r"Q:\other", file=r"Q:\other\b.cpp")
        _, err = self.lint("-p", "build", status=3)
        self.assertIn("Q:/other/b.cpp", err)

    def test_clang_cl(self):
        self.database(
            rf'"C:\Program Files\LLVM\bin\clang-cl.exe" /nologo -TP -imsvc "{self.top}\include dir" /clang:-MD '
            r"/clang:-MF /clang:deps.d -Xclang -fno-pch-timestamp -DRIGHT=1 -fms-compatibility-version=19.38 /Z7 "
            r"-flto=thin /std:c++20 /permissive- -Wno-unused --target=x86_64-pc-windows-msvc -o a.obj -c -- ..\src\a.cpp")
        self.put("src/a.cpp", SOURCE.replace("#if RIGHT", "#if RIGHT && _MSC_VER == 1938 && __cplusplus == 202002L"))
        self.expect_right()
        self.assertFalse((self.top / "build" / "deps.d").exists())

    def test_driver_mode(self):
        self.database(r'clang --driver-mode=cl /DRIGHT=1 /I "..\include dir" /c ..\src\a.cpp')
        self.expect_right()

    def test_response_file(self):
        """MSBuild writes UTF-16 with a mark, CMake UTF-8; words in quotes, over several lines, one file in another."""
        text = '/nologo /c\r\n/D "NAME=\\"a \u00e4 \U0001f600\\"" /DRIGHT=1\r\n@more.rsp\r\n'
        more = '"/I..\\include dir" /FIours.h'
        self.database(r"cl.exe @Flags\a.rsp ..\src\a.cpp")
        for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-8", b"\xef\xbb\xbf"), ("utf-8", b"")):
            with self.subTest(encoding=encoding, mark=mark):
                self.put("build/flags/a.rsp", mark + text.encode(encoding))
                self.put("build/more.rsp", mark + more.encode(encoding))
                self.expect_right()

    def test_response_file_gone(self):
        self.database(r'cl.exe @gone.rsp /DRIGHT=1 /I"..\include dir" /c ..\src\a.cpp')
        self.lint("src/a.cpp", status=1)

    def test_quotes(self):
        self.put("src/a.cpp", SOURCE.replace(
            "#if RIGHT", "static const char a[] = A, b[] = B, c[] = C;\n"
            "static_assert(sizeof a == 4 && sizeof b == 5 && sizeof c == 8, \"quotes\");\n#if RIGHT").replace(
            "BOOL pulse", "BOOL pulse"))
        self.database(
            r'cl.exe /c /DA=\"one\" "/DB=\"t wo\"" /D"C=\"a\\\\b\\\\c\"" /D RIGHT=1 /I "..\include dir" ..\src\a.cpp')
        self.expect_right()

    def test_arguments(self):
        self.database(None, arguments=["cl.exe", "/c", "/DTEXT=\"a b\"", "/DRIGHT=1", r"/I..\include dir", r"..\src\a.cpp"])
        self.expect_right()

    def test_language(self):
        """C++ in a .c file, and the file named by /Tp."""
        shutil.move(self.top / "src/a.cpp", self.top / "src/a.c")
        (self.top / "src/a.c").write_text("class C { public: C() {} };\n" + SOURCE)
        for option in (r"/TP /c ..\src\a.c", r"/c /Tp..\src\a.c"):
            self.database(rf'cl.exe /DRIGHT=1 /I"..\include dir" {option}', file=str(self.top / "src/a.c"))
            run = self.sarif("src/a.c", status=1)
            self.assertEqual(harness.results(run), [("src/a.c", LINE + 1, "HL201")])
            self.assertEqual(harness.notifications(run), [])

    def test_link_and_modules(self):
        self.database(
            r'cl.exe /DRIGHT=1 /I"..\include dir" /ifcOutput x.ifc /reference m=m.ifc /headerUnit:quote h=h.ifc '
            r"/sourceDependencies deps.json /scanDependencies scan.json /translateInclude /experimental:module "
            r"/analyze /analyze:ruleset x.ruleset /doc /sourceLink link.json /c ..\src\a.cpp /link /OUT:a.exe b.obj")
        self.expect_right()


if __name__ == "__main__":
    harness.main()
