"""The pages of the rules hold what they say: each code block under "Example" gives exactly the results that its
comments expect, each block under "Write instead" gives none."""
import pathlib
import re

from harness import Case, main, results

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "rules").glob("HL*.md"))
SECTIONS = ["What it finds", "Why it matters", "Example", "Write instead", "When it stays silent", "Models it relies on"]


def sections(text):
    """(title, body) of each second-level section."""
    parts = re.split(r"^## (.+)$", text, flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


def blocks(body):
    """(language, code) of each fenced block."""
    return re.findall(r"^```(\w+)\n(.*?)^```$", body, flags=re.M | re.S)


def expected(code):
    found = []
    for number, line in enumerate(code.splitlines(), 1):
        comment = re.search(r"// expect: (.*)", line)
        if comment:
            found += [(number, rule) for rule in re.findall(r"HL\d{3}", comment.group(1))]
    return sorted(found)


class Pages(Case):
    def check(self, page, title, language, code, due):
        name = self.put("block." + language, code)
        run = self.sarif("--fail-on=note", name, status=1 if due else 0)
        self.assertEqual(sorted((line, rule) for _, line, rule in results(run)), due,
                         "%s, '%s':\n%s" % (page.name, title, code))

    def test_there_are_pages(self):
        self.assertGreaterEqual(len(PAGES), 6)

    def test_sections(self):
        for page in PAGES:
            with self.subTest(page=page.name):
                self.assertEqual([title for title, _ in sections(page.read_text())], SECTIONS)

    def test_examples(self):
        for page in PAGES:
            rule = page.name[:5]
            body = dict(sections(page.read_text()))["Example"]
            self.assertTrue(blocks(body), page.name)
            for language, code in blocks(body):
                with self.subTest(page=page.name):
                    self.assertIn(rule, [r for _, r in expected(code)], "%s: no example of the rule itself" % page.name)
                    self.check(page, "Example", language, code, expected(code))

    def test_write_instead(self):
        for page in PAGES:
            body = dict(sections(page.read_text()))["Write instead"]
            self.assertTrue(blocks(body), page.name)
            for language, code in blocks(body):
                with self.subTest(page=page.name):
                    self.assertEqual(expected(code), [])
                    self.check(page, "Write instead", language, code, [])


if __name__ == "__main__":
    main()
