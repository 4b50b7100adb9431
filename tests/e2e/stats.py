"""--stats: what became of each acquisition, what is no longer followed, and why."""
import re

import harness

HEAD = """\
#include <windows.h>
void puts_away(HANDLE h);
void closes(HANDLE h);
"""

# One handle of each fate; `shared` is handed out by one function and decided by three.
FATES = HEAD + """\
static HANDLE shared(void) { return CreateEventA(NULL, TRUE, FALSE, NULL); }

void closed_here(void)
{
    HANDLE h = shared();
    if (h)
        CloseHandle(h);
}

void passed_on(void)
{
    HANDLE h = shared();
    puts_away(h);
}

void passed_on_too(void)
{
    puts_away(CreateEventA(NULL, TRUE, FALSE, NULL));
}

void passed_elsewhere(void)
{
    closes(shared());
}
"""

# The opener keeps its handle where callers cannot see it; they are not counted for it.
KEPT = HEAD + """\
static HANDLE log_event;

static void log_open(void)
{
    if (!log_event)
        log_event = CreateEventA(NULL, TRUE, FALSE, NULL);
}

static void log_say(void) { log_open(); }
void one(void) { log_say(); }
void two(void) { log_say(); }
void three(void) { log_say(); }
"""

# Whether there is a token is for somebody out of view to say.
JUDGED = HEAD + """\
#define SECURITY_WIN32 1
#include <sspi.h>
BOOL worked(SECURITY_STATUS status);

void close_if_worked(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS status = QuerySecurityContextToken(ctx, &token);

    if (worked(status))
        CloseHandle(token);
}
"""


class Stats(harness.Case):
    def stats(self, name, text):
        self.put(name, text)
        return self.lint("--stats", "--exit-zero", name, status=0)[1]

    def number(self, text, label):
        found = re.search(r"(?m)^ +%s +(\d+)(  \(\d+\.\d %%\))?$" % label, text)
        self.assertTrue(found, (label, text))
        return int(found.group(1))

    def section(self, text, title):
        """The reasons below a title: [(count, reason, place)]."""
        lines = text[text.index("\n" + title):].split("\n")[2:]
        found = []
        for line in lines:
            m = re.match(r" +(\d+)  (.*)  \((.*)\)$", line)
            if not m:
                break
            found.append((int(m.group(1)), m.group(2), m.group(3)))
        return found

    def test_fates(self):
        err = self.stats("fates.c", FATES)
        self.assertEqual(self.number(err, "all"), 5)
        self.assertEqual(self.number(err, "returned"), 1)
        self.assertEqual(self.number(err, "released"), 1)
        self.assertEqual(self.number(err, "escaped"), 3)
        self.assertEqual(self.number(err, "muted"), 0)

    def test_escaped_by_whom(self):
        err = self.stats("fates.c", FATES)
        self.assertEqual(self.section(err, "escaped"),
                         [(2, "puts_away", "first at fates.c:16"), (1, "closes", "fates.c:26")])
        self.assertNotIn("\nmuted", err)

    def test_decided_in_the_callee(self):
        err = self.stats("kept.c", KEPT)
        self.assertEqual(self.number(err, "all"), 1)
        self.assertEqual(self.number(err, "stored"), 1)

    def test_muted_by_what(self):
        err = self.stats("judged.c", JUDGED)
        self.assertRegex(err, r"(?m)^ +muted +1  \(100\.0 %\)$")
        self.assertEqual(self.section(err, "muted"), [(1, "its status is judged by 'worked'", "judged.c:13")])
        self.assertNotIn("\nescaped", err)

    def test_given_up_has_a_share(self):
        self.assertRegex(self.stats("fates.c", FATES), r"(?m)^ +given up +0  \(0\.0 %\)$")


if __name__ == "__main__":
    harness.main()
