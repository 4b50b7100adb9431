"""Sources in UTF-16, as Visual Studio's resource editor writes them, are read like any others, and never written."""
import json

import harness

ENCODINGS = {"little": ("utf-16-le", b"\xff\xfe"), "big": ("utf-16-be", b"\xfe\xff")}


def encoded(text, name="little"):
    codec, mark = ENCODINGS[name]
    return mark + text.replace("\n", "\r\n").encode(codec)


class Encodings(harness.Case):
    def test_sources(self):
        self.put("plain.c", harness.TWICE)
        want = self.sarif("plain.c", status=1)["results"][0]["locations"][0]["physicalLocation"]["region"]
        for name in ENCODINGS:
            self.put(f"{name}.c", encoded(harness.TWICE, name))
            result, = self.sarif(f"{name}.c", status=1)["results"]
            self.assertEqual(result["locations"][0]["physicalLocation"]["region"], want)
            # Services compute it from the bytes of the file: theirs would differ.
            self.assertNotIn("primaryLocationLineHash", result["partialFingerprints"])
            self.assertIn("handlint/v1", result["partialFingerprints"])

    def test_headers(self):
        """What a header defines counts, and what is wrong in it is found."""
        self.put("resource.h", encoded("#define TWICE 2\n#define IDS_\u00e4 1\n"))
        self.put("body.h", encoded("static inline void body(void)\n{\n    CloseHandle(GetCurrentProcess());\n}\n", "big"))
        self.put("a.c", harness.TWICE.replace("#include <sspi.h>\n", '#include <sspi.h>\n#include "resource.h"\n#include "body.h"\n')
                 .replace("    /* \u00e4", "#if TWICE == 2\n    /* \u00e4").replace("    return TRUE;\n}", "#endif\n    body();\n    return TRUE;\n}"))
        run = self.sarif("a.c", status=1)
        self.assertEqual([(uri, rule) for uri, _, rule in harness.results(run)], [("a.c", "HL202"), ("body.h", "HL301")])
        self.assertEqual(run["results"][1]["locations"][0]["physicalLocation"]["region"]["snippet"]["text"],
                         "CloseHandle(GetCurrentProcess())")
        self.assertEqual(harness.notifications(run), [])

    def test_a_unit_for_a_header(self):
        self.put("part.h", "void part(void);\n")
        self.put("unit.c", encoded('#include <windows.h>\n#include "part.h"\n'))
        _, err = self.lint("part.h", status=0)
        self.assertIn("analysed as part of 'unit.c'", err)

    def test_comments(self):
        self.put("a.c", encoded(harness.LEAK.replace("!= SEC_E_OK)", "!= SEC_E_OK) // NOLINT(HL201)")))
        _, err = self.lint("a.c", status=0)
        self.assertIn("1 suppressed", err)

    def test_fixes_are_not_offered(self):
        data = encoded(harness.TWICE)
        self.put("a.c", data)
        self.put("b.c", harness.TWICE.replace("has_token", "other"))
        _, err = self.lint("--fix", "a.c", "b.c", status=1)
        self.assertEqual((self.top / "a.c").read_bytes(), data)
        self.assertIn("1 fixed", err)
        self.assertEqual(self.lint("--diff", "a.c", status=1)[0], "")
        found, = json.loads(self.lint("--format=json", "--show-fixes", "a.c", status=1)[0])["findings"]
        self.assertNotIn("fixes", found)

    def test_broken_ones(self):
        """Half a unit, half a pair, a NUL, nothing: no crash, and no endless round of reading again."""
        for tail in (b"", b"i", b"\x3d\xd8", b"\0\0", b"\x3d\xd8" * 5, b"i\0n\0t\0 \0x\0;\0\0\0y\0"):
            self.put("a.h", b"\xff\xfe" + tail)
            self.put("a.c", '#include "a.h"\n' + harness.TWICE)
            self.assertIn("HL202", self.lint("a.c", status=1)[0])


if __name__ == "__main__":
    harness.main()
