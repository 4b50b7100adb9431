"""What the tests of the language server share: scratch folders, sample sources, a client for each test."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))

import client  # noqa: E402
import harness  # noqa: E402
from harness import CLEAN, CRASH, HANG, LEAK, LEAK_LINE, TWICE, TWICE_LINE, main  # noqa: E402,F401

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MODULES = ROOT / "testdata" / "modules"

# A wrapper in one file, its user in another.
WRAPPER_H = "#pragma once\n#define SECURITY_WIN32 1\n#include <windows.h>\n#include <sspi.h>\nvoid put_away(HANDLE h);\n"
WRAPPER_CLOSES = '#include "wrapper.h"\nvoid put_away(HANDLE h)\n{\n    CloseHandle(h);\n}\n'
WRAPPER_LOOKS = '#include "wrapper.h"\nvoid put_away(HANDLE h)\n{\n    SetEvent(h);\n}\n'
USER = """\
#include "wrapper.h"
BOOL use(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    put_away(token);
    return TRUE;
}
"""
USER_LINE = 6


class Case(harness.Case):
    """A scratch folder, and clients that end with the test."""

    def put(self, name, text):
        return self.top / super().put(name, text)

    def start(self, *options, **more):
        """A client whose server has not been initialized."""
        made = client.Client(*options, folder=self.top, **more)
        self.addCleanup(made.kill)
        return made

    def begin(self, *options, folders=None, **more):
        """A client in the middle of a session with the scratch folder as its workspace."""
        made = self.start(*options)
        made.initialize([self.top] if folders is None else folders, **more)
        return made
