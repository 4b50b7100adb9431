"""A unit that kills or hangs libclang costs that unit: it is named, the rest is reported, nothing stays behind."""
import os
import signal
import subprocess
import time

import harness

HOSTILE = {
    "crash.c": harness.CRASH,
    "hang.c": harness.HANG,
    "parens.c": "int x = " + "(" * 200000 + "1" + ")" * 200000 + ";\n",
    "sum.c": "int f(int a) { return a" + "+a" * 300000 + "; }\n",
    "chain.c": "int f(int a) { if (a) return 1;" + "else if (a) return 2;\n" * 60000 + " return 3; }\n",
    "case.c": "int f(int a) { switch (a) {" + "".join(f"case {i}:\n" for i in range(60000)) + "return 1; } return 0; }\n",
    "blocks.c": "void f(void) " + "{" * 50000 + "}" * 50000 + "\n",
    "not.c": "int f(int a) { return " + "!" * 200000 + "a; }\n",
    "pointers.c": "int " + "*" * 200000 + "p;\n",
    "include.c": '#include "include.c"\n',
    "templates.cpp": "template<int N> struct A : A<N + 1> {};\nA<0> a;\n",
    "lambdas.cpp": "auto f = " + "[]{ return " * 2000 + "0" + "; }" * 2000 + ";\n",
    "bytes.c": bytes(range(256)) * 100,
    "empty.c": "",
    "nul.c": b"int f(void) { return 0; }\0\0\0",
}


def workers(parent):
    """Worker processes of a running program."""
    out = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as f:
                if int(f.read().rsplit(")", 1)[1].split()[1]) == parent.pid and is_worker(int(pid)):
                    out.add(int(pid))
        except OSError:
            pass
    return out


def is_worker(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            return b"--internal-worker" in f.read()
    except OSError:
        return False


class Containment(harness.Case):
    def setUp(self):
        super().setUp()
        self.put("twice.c", harness.TWICE)

    def test_crash_and_hang_are_named(self):
        self.put("crash.c", harness.CRASH)
        self.put("hang.c", harness.HANG)
        start = time.monotonic()
        out, err = self.lint("-j", "2", "--timeout", "3", "crash.c", "hang.c", "twice.c", status=3)
        self.assertLess(time.monotonic() - start, 60)
        self.assertIn("[HL202", out)
        self.assertRegex(err, r"crash\.c: nothing could be analysed: the parser crashed")
        self.assertRegex(err, r"hang\.c: nothing could be analysed: parsing took longer than 3 seconds")
        self.assertIn("2 could not be analysed", err)

    def test_failures_are_notifications(self):
        self.put("crash.c", harness.CRASH)
        run = self.sarif("crash.c", "twice.c", status=3)
        self.assertEqual([n["descriptor"]["id"] for n in harness.notifications(run)], ["not-analysed"])
        self.assertFalse(run["invocations"][0]["executionSuccessful"])
        self.assertEqual(harness.results(run), [("twice.c", harness.TWICE_LINE, "HL202")])

    def test_many_crashes_with_one_worker(self):
        for i in range(6):
            self.put(f"crash{i}.c", harness.CRASH)
        out, err = self.lint("-j", "1", ".", status=3)
        self.assertIn("[HL202", out)
        self.assertIn("6 could not be analysed", err)

    def test_hostile_inputs(self):
        for name, text in HOSTILE.items():
            self.put("h/" + name, text)
        done = self.run_program("-j", "2", "--timeout", "10", "h", "twice.c")
        out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
        self.assertEqual(done.returncode, 3, err)
        self.assertIn("[HL202", out)
        self.assertIn(f"{len(list((self.top / 'h').iterdir())) + 1 - err.count('nothing could be')} unit", err)

    def start(self, *args):
        """Starts the program; returns it and its workers once there are some."""
        program = subprocess.Popen([harness.HANDLINT, *args], cwd=self.top, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        self.wait_for(lambda: workers(program))
        time.sleep(0.5)
        return program, workers(program)

    def test_nothing_stays_behind(self):
        self.put("hang.c", harness.HANG)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
            program, started = self.start("hang.c")
            program.send_signal(number)
            self.assertEqual(program.wait(20), -number)
            self.wait_for(lambda: not any(map(is_worker, started)))

    def test_worker_killed_from_outside(self):
        self.put("hang.c", harness.HANG)
        program, started = self.start("hang.c", "twice.c", "-j", "1")
        for pid in started:
            os.kill(pid, signal.SIGKILL)
        out, err = program.communicate(timeout=60)
        self.assertEqual(program.returncode, 3)
        self.assertIn(b"killed", err)
        self.assertIn(b"[HL202", out)

    def wait_for(self, condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            self.assertLess(time.monotonic(), end, "it never came to pass")
            time.sleep(0.05)


if __name__ == "__main__":
    harness.main()
