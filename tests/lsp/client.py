"""A client of the language server that checks every message it gets against the protocol.

Each message is checked for its shape (shapes.py has what the 3.17 specification says of those we use) and for what may
come when: nothing before `initialize` is answered, one answer for each request and none twice, no diagnostics for a
document that is not open but the one empty list of its closing, versions that the document has had.
"""
import json
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time
import urllib.parse

import shapes

HANDLINT = os.environ.get("HANDLINT", "handlint")
PATIENCE = float(os.environ.get("HANDLINT_PATIENCE", "60"))

CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True},
    "workspace": {
        "configuration": True,
        "workspaceFolders": True,
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "didChangeConfiguration": {"dynamicRegistration": True},
        "diagnostics": {"refreshSupport": True},
    },
    "textDocument": {
        "publishDiagnostics": {
            "relatedInformation": True, "versionSupport": True, "codeDescriptionSupport": True,
            "tagSupport": {"valueSet": [1, 2]}, "dataSupport": True,
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source.fixAll"]}},
            "resolveSupport": {"properties": ["edit"]}, "dataSupport": True, "isPreferredSupport": True,
        },
    },
}


def merged(base, changes):
    """Capabilities with some changed; None takes away."""
    out = dict(base)
    for key, value in changes.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = merged(out[key], value)
        else:
            out[key] = value
    return out


def uri_of(path):
    return "file://" + urllib.parse.quote(str(path))


class Gone(Exception):
    """The server has ended its output."""


class Client:
    def __init__(self, *options, folder=None, env=None):
        self.process = subprocess.Popen([HANDLINT, "lsp", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        cwd=folder, env={**os.environ, **(env or {})})
        self.arrived = queue.Queue()
        self.messages = []  # all that came
        self.settings = {}
        self.next_id = 0
        self.waiting = {}  # id: method
        self.answers = {}
        self.open = {}     # uri: versions
        self.closing = set()
        self.texts = {}
        self.published = {}
        self.is_initialized = False
        self.shows_progress = True
        threading.Thread(target=self._read, daemon=True).start()

    # ---- bytes ---------------------------------------------------------------------------------------

    def _read(self):
        stream = self.process.stdout
        try:
            while True:
                header = b""
                while not header.endswith(b"\r\n\r\n"):
                    byte = stream.read(1)
                    if not byte:
                        raise EOFError(header)
                    header += byte
                names = dict(line.split(b": ", 1) for line in header[:-4].split(b"\r\n"))
                assert set(names) <= {b"Content-Length", b"Content-Type"}, header
                body = stream.read(int(names[b"Content-Length"]))
                self.arrived.put(json.loads(body.decode("utf-8")))
        except EOFError as end:
            self.arrived.put(None if not end.args[0] else AssertionError(f"stray output: {end.args[0]!r}"))
        except Exception as fault:  # pylint: disable=broad-except
            self.arrived.put(AssertionError(f"no frame: {fault!r}"))

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    # ---- what comes in --------------------------------------------------------------------------------

    def _take(self, message):
        if isinstance(message, AssertionError):
            raise message
        if message is None:
            raise Gone
        self.messages.append(message)
        assert message.get("jsonrpc") == "2.0", message
        if "method" in message:
            shapes.check_call(message)
            self._called(message)
        else:
            self._answered(message)
        return message

    def _answered(self, message):
        number = message["id"]
        shapes.check_response(message, self.waiting.get(number))
        assert number is None or number in self.waiting, f"an answer to nothing: {message}"
        if number is not None:
            method = self.waiting.pop(number)
            self.is_initialized |= method == "initialize"
        self.answers[number] = message

    def _called(self, message):
        method, params = message["method"], message.get("params")
        allowed_before = {"window/showMessage", "window/logMessage", "telemetry/event", "window/showMessageRequest"}
        assert self.is_initialized or method in allowed_before, f"before initialize was answered: {message}"
        if method == "textDocument/publishDiagnostics":
            self._published(params)
        if "id" in message:
            self.send({"id": message["id"], **self._reply(method, params)})

    def _reply(self, method, params):
        if method == "workspace/configuration":
            return {"result": [self.settings.get(item.get("section")) for item in params["items"]]}
        if method == "window/workDoneProgress/create" and not self.shows_progress:
            return {"error": {"code": -32601, "message": "no progress here"}}
        assert method in {"client/registerCapability", "window/workDoneProgress/create",
                          "workspace/diagnostic/refresh"}, method
        return {"result": None}

    def _published(self, params):
        uri = params["uri"]
        if uri in self.closing and uri not in self.open:
            assert params["diagnostics"] == [], f"diagnostics of a closed document: {params}"
            self.closing.remove(uri)
            return
        assert uri in self.open, f"diagnostics of a document that is not open: {params}"
        if "version" in params:
            assert params["version"] in self.open[uri], f"a version that it never had: {params}"
        self.published[uri] = params
        shapes.check_places(params["diagnostics"], self.texts[uri])

    def pump(self, seconds=0.0):
        """Takes what has come, and what comes within some seconds."""
        end = time.monotonic() + seconds
        while True:
            try:
                self._take(self.arrived.get(timeout=max(0.0, end - time.monotonic())))
            except queue.Empty:
                return

    def until(self, condition, what, patience=PATIENCE):
        """Takes messages until the condition holds; it is asked after each one."""
        end = time.monotonic() + patience
        while not condition():
            try:
                self._take(self.arrived.get(timeout=max(0.0, end - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"waited in vain for {what}; last: {self.messages[-5:]}") from None

    # ---- what goes out --------------------------------------------------------------------------------

    def request(self, method, params=None):
        """Sends a request; its number."""
        self.next_id += 1
        self.waiting[self.next_id] = method
        self.send({"id": self.next_id, "method": method, **({} if params is None else {"params": params})})
        return self.next_id

    def answer(self, number):
        self.until(lambda: number in self.answers, f"the answer to request {number}")
        return self.answers[number]

    def call(self, method, params=None):
        """Sends a request and returns its result."""
        answer = self.answer(self.request(method, params))
        assert "error" not in answer, answer
        return answer["result"]

    def notify(self, method, params=None):
        self.send({"method": method, **({} if params is None else {"params": params})})

    def initialize(self, folders=(), changes=None, options=None, **more):
        params = {"processId": os.getpid(), "rootUri": uri_of(folders[0]) if folders else None,
                  "capabilities": merged(CAPABILITIES, changes or {}), **more}
        if folders:
            params["workspaceFolders"] = [{"uri": uri_of(f), "name": str(f)} for f in folders]
        if options is not None:
            params["initializationOptions"] = options
        result = self.call("initialize", params)
        self.notify("initialized", {})
        return result

    def did_open(self, path, text=None, version=1, language="cpp"):
        uri = path if str(path).startswith(("file:", "untitled:")) else uri_of(path)
        if text is None:
            text = pathlib.Path(path).read_bytes().decode()
        self.open[uri] = [version]
        self.texts[uri] = text
        self.published.pop(uri, None)
        self.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": language, "version": version, "text": text}})
        return uri

    def change(self, uri, *changes):
        """Changes: texts, or (start line, start column, end line, end column, text) in UTF-16 units."""
        self.open[uri].append(self.open[uri][-1] + 1)
        items = []
        for change in changes:
            if isinstance(change, str):
                self.texts[uri] = change
                items.append({"text": change})
                continue
            line, column, end_line, end_column, text = change
            self.texts[uri] = shapes.edited(self.texts[uri], change)
            items.append({"range": {"start": {"line": line, "character": column},
                                    "end": {"line": end_line, "character": end_column}}, "text": text})
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": self.open[uri][-1]}, "contentChanges": items})

    def close(self, uri):
        del self.open[uri]
        self.closing.add(uri)
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(self, uri):
        """What is published of the text as it is now, without hints."""
        def is_there():
            last = self.published.get(uri)
            return last is not None and last.get("version") == self.open[uri][-1]
        self.until(is_there, f"diagnostics of {uri}")
        return [d for d in self.published[uri]["diagnostics"] if d["severity"] < 4]

    def codes(self, uri):
        return sorted((d["range"]["start"]["line"] + 1, d["code"]) for d in self.diagnostics(uri))

    def expect(self, uri, codes):
        """Waits until just these findings are published."""
        self.until(lambda: uri in self.published and self.published[uri].get("version") == self.open[uri][-1] and
                   self.codes(uri) == codes, f"{codes} in {uri}, {self.published.get(uri)}")

    def settle(self):
        """Waits until all files of the workspace are linted: a progress has come to its end."""
        self.until(lambda: any(m.get("method") == "$/progress" and m["params"]["value"]["kind"] == "end"
                               for m in self.messages), "the end of the progress", 5 * PATIENCE)

    def finish(self, status=0):
        """shutdown, exit, and that nothing more comes."""
        assert self.call("shutdown") is None
        self.notify("exit")
        self.gone(status)

    def gone(self, status):
        while True:
            try:
                self._take(self.arrived.get(timeout=PATIENCE))
            except Gone:
                break
        assert self.process.wait(PATIENCE) == status, self.process.returncode
        assert not self.waiting, f"never answered: {self.waiting}"

    def kill(self):
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            stream.close()


if __name__ == "__main__":
    sys.exit("a module")
