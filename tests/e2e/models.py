"""The page for users' own models holds what it says: each program, linted with the models that stand behind it,
gives exactly the results that its comments expect, and without them none of those."""
import pathlib
import re

from harness import Case, main, results

PAGE = pathlib.Path(__file__).resolve().parents[2] / "rules" / "models" / "README.md"
PAIRS = re.findall(r"^```(c|cpp)\n(.*?)^```\n\s*```json\n(.*?)^```$", PAGE.read_text(), flags=re.M | re.S)


def expected(code):
    return sorted((number, rule) for number, line in enumerate(code.splitlines(), 1)
                  for rule in re.findall(r"HL\d{3}", "".join(re.findall(r"// expect: (.*)", line))))


class Models(Case):
    def test_there_are_three_examples(self):
        self.assertEqual(len(PAIRS), 3)

    def test_examples(self):
        for number, (language, code, pack) in enumerate(PAIRS):
            with self.subTest(code.splitlines()[0], number=number):
                due = expected(code)
                name = self.put("example%d.%s" % (number, language), code)
                models = self.put("models%d.json" % number, pack)
                run = self.sarif("--models", models, name, status=1 if due else 0)
                self.assertEqual(sorted((line, rule) for _, line, rule in results(run)), due)

    def test_without_models_nothing_is_claimed(self):
        language, code, _ = PAIRS[0]
        name = self.put("alone." + language, code)
        self.assertEqual(results(self.sarif(name, status=0)), [])

    def test_a_call_needs_what_the_handle_was_not_granted(self):
        name = self.put("rights.c", """#include <windows.h>
BOOL look_at(HANDLE token);
BOOL take_over(HANDLE token);
BOOL ask(void) { return look_at(GetCurrentThreadToken()); }
BOOL use(void) { return take_over(GetCurrentThreadToken()); }
""")
        models = self.put("rights.json", """{"functions": {
  "look_at": {"does": [{"use": "arg0", "needs": ["TOKEN_QUERY"]}]},
  "take_over": {"does": [{"use": "arg0", "needs": ["TOKEN_QUERY", "TOKEN_DUPLICATE"]}]}
}}""")
        run = self.sarif("--models", models, name, status=1)
        self.assertEqual([(line, rule) for _, line, rule in results(run)], [(5, "HL302")])
        self.assertIn("without TOKEN_DUPLICATE", run["results"][0]["message"]["text"])


if __name__ == "__main__":
    main()
