"""One worker, many workers, capture and link, any order of files: the same bytes."""
import random

import harness

PRELUDE = "#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\n"
UNITS = {
    "take.c": PRELUDE + "BOOL take(PCtxtHandle ctx, HANDLE *token)\n{\n"
              "    return QuerySecurityContextToken(ctx, token) == SEC_E_OK;\n}\n",
    "give.c": PRELUDE + "void give(HANDLE token)\n{\n    CloseHandle(token);\n}\n",
    "use.c": PRELUDE + "BOOL take(PCtxtHandle ctx, HANDLE *token);\nvoid give(HANDLE token);\n"
             "void use(PCtxtHandle ctx)\n{\n    HANDLE token;\n    if (!take(ctx, &token))\n        return;\n"
             "    give(token);\n    give(token);\n}\n",
    "leak.c": harness.LEAK,
    "partial.c": harness.LEAK.replace("member_of", "odd") + "\nvoid broken(void)\n{\n    Unknown *x = 0;\n    x->y();\n}\n",
}


class SameBytes(harness.Case):
    def setUp(self):
        super().setUp()
        for name, text in UNITS.items():
            self.put(name, text)

    def direct(self, *args):
        out, err = self.lint("--format=sarif", *args, status=1)
        return out, err

    def test_workers_and_order(self):
        want = self.direct("-j", "1", *sorted(UNITS))
        self.assertIn("HL202", want[0])
        for seed in range(4):
            names = sorted(UNITS)
            random.Random(seed).shuffle(names)
            self.assertEqual(self.direct("-j", str(seed + 1), *names), want)
        self.assertEqual(self.direct("."), want)

    def without_source(self, done):
        """All but where the flags come from, which is said by the run that parses."""
        out, err = done
        first, rest = err.split("\n", 1)
        self.assertIn("parsed without flags", first)
        return out, rest

    def test_capture_and_link(self):
        want = self.without_source(self.direct(*sorted(UNITS)))
        files = []
        for name in UNITS:
            self.lint("capture", name, "-o", name + ".hlir", status=0)
            files.append(name + ".hlir")
        self.assertEqual(self.direct_link(*files), want)
        self.assertEqual(self.direct_link(*reversed(files)), want)
        self.assertEqual(self.lint("link", *files, status=1),
                         self.without_source(self.lint(*UNITS, status=1)))

    def direct_link(self, *files):
        return self.lint("link", "--format=sarif", *files, status=1)

    def test_captured_text_is_stable(self):
        self.lint("capture", "use.c", "-o", "1.hlir", status=0)
        out, _ = self.lint("capture", "use.c", status=0)
        self.assertEqual((self.top / "1.hlir").read_text(), out)

    def test_link_needs_no_sources(self):
        self.lint("capture", "leak.c", "-o", "leak.hlir", status=0)
        (self.top / "leak.c").unlink()
        out, _ = self.lint("link", "leak.hlir", status=1)
        self.assertIn(f"leak.c:{harness.LEAK_LINE}:", out)
        self.assertNotIn(" | ", out)

    def test_damaged_capture_fails_alone(self):
        self.lint("capture", "leak.c", "-o", "leak.hlir", status=0)
        text = (self.top / "leak.hlir").read_bytes()
        rng = random.Random(7)
        for i in range(30):
            damaged = bytearray(text)
            for _ in range(rng.randint(1, 8)):
                damaged[rng.randrange(len(damaged))] = rng.randrange(256)
            self.put("damaged.hlir", bytes(damaged[:rng.randint(1, len(damaged))] if i % 2 else damaged))
            done = self.run_program("link", "damaged.hlir", "leak.hlir")
            self.assertIn(done.returncode, (1, 3), done.stderr)
            self.assertIn(b"[HL201", done.stdout)

    def test_capture_of_a_crash(self):
        self.put("crash.c", harness.CRASH)
        self.lint("capture", "crash.c", "-o", "crash.hlir", status=3)
        self.assertFalse((self.top / "crash.hlir").exists())


if __name__ == "__main__":
    harness.main()
