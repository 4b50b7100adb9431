#!/usr/bin/env python3
"""The language server, message by message."""
import json
import os
import shutil
import signal
import subprocess
import time

import client
import shapes
from case import (CLEAN, CRASH, HANG, LEAK, LEAK_LINE, MODULES, TWICE, TWICE_LINE, USER, USER_LINE, WRAPPER_CLOSES,
                  WRAPPER_H, WRAPPER_LOOKS, Case, main)

PULL = {"textDocument": {"diagnostic": {"dynamicRegistration": False, "relatedDocumentSupport": False}}}


def frame(body, length=None):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(data) if length is None else length, data)


def position(line, character):
    return {"line": line, "character": character}


class Lifecycle(Case):
    def test_shutdown_then_exit_is_zero(self):
        self.begin().finish(0)

    def test_exit_without_shutdown_is_one(self):
        c = self.begin()
        c.notify("exit")
        c.gone(1)

    def test_exit_before_initialize_is_one(self):
        c = self.start()
        c.notify("exit")
        c.gone(1)

    def test_end_of_input_is_one(self):
        c = self.begin()
        c.process.stdin.close()
        self.assertEqual(c.process.wait(client.PATIENCE), 1)

    def test_nothing_before_initialize(self):
        c = self.start()
        self.assertEqual(c.answer(c.request("textDocument/hover", {}))["error"]["code"], -32002)
        c.notify("textDocument/didOpen", {"textDocument": {"uri": "file:///x.c", "version": 1, "text": ""}})
        c.initialize([self.top])
        c.finish()

    def test_initialize_twice(self):
        c = self.begin()
        c.waiting_again = c.request("initialize", {"capabilities": {}})
        self.assertEqual(c.answer(c.waiting_again)["error"]["code"], -32600)
        c.finish()

    def test_nothing_after_shutdown(self):
        c = self.begin()
        c.call("shutdown")
        self.assertEqual(c.answer(c.request("shutdown"))["error"]["code"], -32600)
        c.notify("exit")
        c.gone(0)

    def test_unknown_methods(self):
        c = self.begin()
        self.assertEqual(c.answer(c.request("textDocument/rename", {}))["error"]["code"], -32601)
        self.assertEqual(c.answer(c.request("$/unheard"))["error"]["code"], -32601)
        c.notify("$/setTrace", {"value": "off"})
        c.notify("workspace/unheard", None)
        c.finish()

    def test_null_and_missing_params(self):
        c = self.begin()
        for method in ("textDocument/hover", "textDocument/codeAction", "textDocument/diagnostic", "codeAction/resolve"):
            for params in (None, {}, [], {"textDocument": None}, {"textDocument": {"uri": 7}}, {"data": 3}):
                error = c.answer(c.request(method, params)).get("error")
                self.assertEqual(error and error["code"], -32602, (method, params))
        for method in ("textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose",
                       "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "$/cancelRequest",
                       "workspace/didChangeConfiguration"):
            for params in (None, {}, [], {"textDocument": []}, {"changes": 1}, {"event": 1}, {"settings": 5}):
                c.notify(method, params)
        c.finish()

    def test_parent_that_is_gone(self):
        parent = subprocess.Popen(["sleep", "60"])
        c = self.start()
        c.call("initialize", {"processId": parent.pid, "capabilities": {}})
        parent.kill()
        parent.wait()
        self.assertEqual(c.process.wait(20), 1)

    def test_no_stray_output(self):
        done = subprocess.run([client.HANDLINT, "lsp"], input=frame({"jsonrpc": "2.0", "method": "exit"}),
                              capture_output=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b""))

    def test_input_from_a_file(self):
        path = self.put("messages", frame({"jsonrpc": "2.0", "id": "a", "method": "shutdown"}))
        with open(path, "rb") as stream:
            done = subprocess.run([client.HANDLINT, "lsp"], stdin=stream, capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'"id":"a","error":{"code":-32002', done.stdout)

    def test_files_are_a_usage_error(self):
        done = subprocess.run([client.HANDLINT, "lsp", "a.c"], capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"lsp takes no files", done.stderr)


class Framing(Case):
    def errors(self, *data):
        """What a server answers to bytes that are none of a client's; it must live on."""
        c = self.begin()
        for part in data:
            c.raw(part + frame({"jsonrpc": "2.0", "method": "$/hello"}))
        path = self.put("a.cpp", CLEAN)
        c.codes(c.did_open(path))
        c.finish()
        return [m["error"]["code"] for m in c.messages if "error" in m]

    def test_malformed_headers(self):
        headers = (b"Content-Length: x\r\n\r\n", b"Content-Length: -1\r\n\r\n", b"Content-Length: 99999999999999\r\n\r\n",
                   b"Length: 2\r\n\r\n{}", b"nothing\r\n\r\n", b": 5\r\n\r\n", b"Content-Length:\r\n\r\n",
                   b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}", b"\r\n\r\n",
                   b"Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=latin1\r\n\r\n{}")
        self.assertEqual(self.errors(*headers), [-32700] * len(headers))

    def test_endless_header(self):
        self.assertEqual(self.errors(b"x" * 10000 + b"\r\n\r\n"), [-32700])

    def test_good_headers(self):
        body = b'{"jsonrpc":"2.0","method":"$/hello"}'
        self.assertEqual(self.errors(
            b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body),
            b"content-length:%d\r\ncontent-type: application/vscode-jsonrpc; charset=utf8\r\n\r\n%s" % (len(body), body)),
            [])

    def test_malformed_json(self):
        bodies = (b"{", b"", b"nope", b"{}{}", b'{"a":1,}', b"\xff\xfe", b'"\x00"', b"[" * 100 + b"]" * 100,
                  b'{"jsonrpc":"2.0","jsonrpc":"2.0"}', b"01")
        self.assertEqual(self.errors(*map(frame, bodies)), [-32700] * len(bodies))

    def test_json_that_is_no_message(self):
        c = self.begin()
        bodies = ([], {}, 5, "x", {"jsonrpc": "1.0", "id": 1, "method": "shutdown"}, {"jsonrpc": "2.0"},
                  {"jsonrpc": "2.0", "id": {}, "method": "shutdown"}, {"jsonrpc": "2.0", "method": 4})
        for body in bodies:
            c.waiting[1] = None  # the one with an id that can be read
            c.raw(frame(body))
        c.until(lambda: sum("error" in m for m in c.messages) == len(bodies), "the errors")
        self.assertEqual({m["error"]["code"] for m in c.messages if "error" in m}, {-32600})
        c.waiting.pop(1, None)
        c.finish()

    def test_answers_nobody_asked_for(self):
        self.assertEqual(self.errors(frame({"jsonrpc": "2.0", "id": 77, "result": None}),
                                     frame({"jsonrpc": "2.0", "id": "x", "error": {"code": 1, "message": ""}})), [])

    def test_byte_by_byte(self):
        c = self.start()
        c.waiting[9] = "initialize"
        for byte in frame({"jsonrpc": "2.0", "id": 9, "method": "initialize", "params": {"capabilities": {}}}):
            c.raw(bytes([byte]))
        c.answer(9)
        c.finish()

    def test_ids_of_all_kinds(self):
        c = self.begin()
        for number in (0, -5, "", "7", "\u00e4\U0001f600", 2**40):
            c.waiting[number] = "shutdown-like"
            c.send({"id": number, "method": "nothing/there"})
            self.assertEqual(c.answer(number)["error"]["code"], -32601)
        c.finish()


class Documents(Case):
    def test_findings_of_open_documents(self):
        c = self.begin()
        twice = c.did_open(self.put("twice.cpp", TWICE))
        leak = c.did_open(self.put("leak.cpp", LEAK))
        self.assertEqual(c.codes(twice), [(TWICE_LINE, "HL202")])
        self.assertEqual(c.codes(leak), [(LEAK_LINE, "HL201")])
        c.finish()

    def test_shape_of_a_diagnostic(self):
        c = self.begin()
        uri = c.did_open(self.put("twice.cpp", TWICE))
        [found] = c.diagnostics(uri)
        self.assertEqual(found["severity"], 1)
        self.assertIn("/rules/HL202", found["codeDescription"]["href"])
        self.assertIn("'token'", found["message"])
        words = [r["message"] for r in found["relatedInformation"]]
        self.assertIn("acquired here by 'QuerySecurityContextToken'", words)
        self.assertIn("first closed here", words)
        self.assertLessEqual(len(words), 20)
        [leak] = c.diagnostics(c.did_open(self.put("leak.cpp", LEAK)))
        said = [(r["message"], str(r["location"])) for r in leak["relatedInformation"]]
        self.assertEqual(len(said), len(set(said)))
        c.finish()

    def test_a_call_that_does_nothing_is_unnecessary(self):
        c = self.begin()
        uri = c.did_open(self.put("a.c", "#include <windows.h>\nvoid f(void)\n{\n    CloseHandle(GetCurrentProcess());\n}\n"))
        self.assertEqual([(d["code"], d["tags"]) for d in c.diagnostics(uri)], [("HL301", [1])])
        c.finish()

    def test_poor_client_gets_nothing_it_did_not_ask_for(self):
        c = self.start()
        c.call("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        c.notify("initialized", {})
        uri = c.did_open(self.put("twice.cpp", TWICE))
        c.until(lambda: uri in c.published, "diagnostics")
        [found] = c.published[uri]["diagnostics"]
        self.assertNotIn("version", c.published[uri])
        self.assertFalse({"relatedInformation", "codeDescription", "tags"} & set(found))
        c.finish()
        self.assertFalse([m for m in c.messages if "id" in m and "method" in m])

    def test_changes_follow_the_text(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.change(uri, (0, 0, 0, 0, "\n\n"))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 2, "HL202")])
        c.change(uri, (TWICE_LINE + 1, 0, TWICE_LINE + 2, 0, ""))
        self.assertEqual(c.codes(uri), [])
        c.change(uri, LEAK)
        self.assertEqual(c.codes(uri), [(LEAK_LINE, "HL201")])
        c.change(uri, TWICE, (0, 0, 0, 0, "// one\n"), (0, 0, 1, 0, ""))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_line_ends(self):
        for end in ("\r\n", "\r"):
            c = self.begin()
            uri = c.did_open(self.put("a.cpp", TWICE.replace("\n", end)))
            self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
            c.change(uri, (0, 0, 1, 0, "//" + end + end))
            self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
            c.finish()

    def test_positions_behind_the_end(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", "int x;\n"))
        c.codes(uri)
        c.change(uri, (900, 5, 901, 7, TWICE))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        c.change(uri, (0, 0, 0, 999999, ""), (0, 0, 1, 0, ""))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_the_buffer_counts_not_the_disk(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", CLEAN), TWICE)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_a_file_that_is_not_there_yet(self):
        c = self.begin()
        uri = c.did_open(self.top / "new folder" / "new.cpp", TWICE)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_a_header_that_is_not_saved(self):
        c = self.begin()
        source = self.put("user.cpp", USER)
        c.did_open(self.top / "wrapper.h", WRAPPER_H + "inline void unused() {}\n")
        uri = c.did_open(source)
        self.assertEqual(c.codes(uri), [])
        self.put("wrapper.h", WRAPPER_H)
        c.finish()

    def test_edit_of_a_header_reaches_its_users(self):
        inline = WRAPPER_H.replace("void put_away(HANDLE h);", "inline void put_away(HANDLE h) { CloseHandle(h); }")
        c = self.begin()
        header = c.did_open(self.put("wrapper.h", inline))
        uri = c.did_open(self.put("user.cpp", USER))
        c.expect(uri, [])
        c.change(header, inline.replace("CloseHandle(h)", "SetEvent(h)"))
        c.until(lambda: c.published[uri]["diagnostics"] and c.codes(uri) == [(USER_LINE, "HL201")], "the user's finding")
        c.change(header, inline)
        c.until(lambda: c.codes(uri) == [], "no finding")
        c.finish()

    def test_findings_in_an_open_header(self):
        self.put("main.cpp", '#include "twice.h"\nint main() { return has_token(0); }\n')
        c = self.begin()
        uri = c.did_open(self.put("twice.h", TWICE.replace("BOOL has_token", "inline BOOL has_token")))
        c.expect(uri, [(TWICE_LINE, "HL202")])
        c.change(uri, (0, 0, 0, 0, "\n"))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        c.finish()

    def test_close_takes_everything_back(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        c.close(uri)
        c.until(lambda: not c.closing, "the empty list")
        c.pump(0.5)
        again = c.did_open(self.top / "a.cpp")
        self.assertEqual(c.codes(again), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_close_of_a_header_leaves_its_user(self):
        self.put("wrapper.h", WRAPPER_H)
        c = self.begin(folders=[])
        uri = c.did_open(self.put("user.cpp", USER.replace("put_away(token);", "")))
        header = c.did_open(self.top / "wrapper.h")
        self.assertEqual(c.codes(uri), [(USER_LINE, "HL201")])
        c.codes(header)
        c.close(header)
        c.change(uri, (0, 0, 0, 0, "\n"))
        self.assertEqual(c.codes(uri), [(USER_LINE + 1, "HL201")])
        c.finish()

    def test_close_while_it_is_analysed(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.change(uri, (0, 0, 0, 0, "\n"))
        c.close(uri)
        c.until(lambda: not c.closing, "the empty list")
        c.pump(1.5)
        c.finish()

    def test_other_uris_are_left_alone(self):
        c = self.begin()
        uri = c.did_open("untitled:Untitled-1", TWICE)
        c.change(uri, (0, 0, 0, 0, "\n"))
        c.pump(0.5)
        self.assertNotIn(uri, c.published)
        self.assertIsNone(c.call("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(9, 16)}))
        c.close(uri)
        c.finish()

    def test_what_is_no_code_is_left_alone(self):
        c = self.begin(changes={"workspace": {"didChangeWatchedFiles": None}})
        uri = c.did_open(self.put("a.cpp", TWICE))
        config = c.did_open(self.put(".handlint.json", "{}"), language="jsonc")
        notes = c.did_open(self.put("notes.md", "CloseHandle(h); CloseHandle(h);\n"), language="markdown")
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        self.put(".handlint.json", '{"checks": ["-HL202"]}')
        c.change(config, '{"checks": ["-HL202"]}')
        c.notify("textDocument/didSave", {"textDocument": {"uri": config}})
        c.expect(uri, [])
        self.assertFalse({config, notes} & set(c.published))
        c.close(config)
        c.close(notes)
        c.finish()

    def test_uris_with_escapes(self):
        c = self.begin()
        path = self.put("a b/\u00e4%20+#.cpp", TWICE)
        uri = c.did_open(path)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_code_points_that_json_cannot_hold(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", CLEAN), "// \ud800 \x00 \udc00\n" + TWICE)
        c.texts[uri] = "// \ufffd   \ufffd\n" + TWICE
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        c.change(uri, (0, 7, 0, 8, ""))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        c.finish()

    def test_same_findings_as_the_command_line(self):
        folders = sorted(MODULES.iterdir())
        for folder in folders if os.environ.get("HANDLINT_TEST_ALL") else folders[::3]:
            sources = sorted(p for p in folder.iterdir() if p.suffix in (".c", ".cpp"))
            done = subprocess.run([client.HANDLINT, "-q", "--exit-zero", str(folder)], capture_output=True, text=True,
                                  check=True, cwd="/")
            expected = sorted((line.split(":")[0], int(line.split(":")[1]), line.rsplit("[", 1)[1].split()[0].rstrip("]"))
                              for line in done.stdout.splitlines() if " note: " not in line and line[0] not in " \t")
            c = self.begin(folders=[folder])
            found = []
            uris = {str(p): c.did_open(p) for p in sources}
            names = {str(p).lstrip("/"): uri for p, uri in uris.items()}

            def all_found():
                return sorted((n, line, code) for n, uri in names.items() for line, code in c.codes(uri))
            c.until(lambda: set(uris.values()) <= set(c.published) and all_found() == expected, (expected, found))
            c.finish()


class Encodings(Case):
    TEXT = TWICE.replace("/* \u00e4\U0001f600 */ ", "/* \u00e4\U0001f600 */ ")

    def column(self, encoding, changes):
        c = self.start()
        result = c.initialize([self.top], changes=changes)
        self.assertEqual(result["capabilities"]["positionEncoding"], encoding)
        self.assertEqual(result["offsetEncoding"], encoding)
        uri = c.did_open(self.put("a.cpp", self.TEXT))
        [found] = c.diagnostics(uri)
        line = self.TEXT.split("\n")[TWICE_LINE - 1]
        self.assertEqual(found["range"]["start"]["character"], shapes.units(line[:line.index("CloseHandle")], encoding))
        self.assertEqual(found["range"]["end"]["character"], shapes.units(line[:line.index(";")], encoding))
        # An edit in the same units: the comment is replaced by a shorter one.
        c.open[uri].append(2)
        end = shapes.units(line[:line.index(" CloseHandle")], encoding)
        c.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [
            {"range": {"start": position(TWICE_LINE - 1, 4), "end": position(TWICE_LINE - 1, end)}, "text": ""}]})
        [found] = c.diagnostics(uri)
        self.assertEqual(found["range"]["start"]["character"], 5)
        c.finish()

    def test_utf16_is_the_default(self):
        self.column("utf-16", {"general": None})

    def test_the_first_of_the_clients_list(self):
        self.column("utf-8", {"general": {"positionEncodings": ["utf-8", "utf-16"]}})
        self.column("utf-16", {"general": {"positionEncodings": ["utf-16", "utf-8"]}})
        self.column("utf-32", {"general": {"positionEncodings": ["utf-7", "utf-32", "utf-16"]}})

    def test_what_clangd_clients_say(self):
        self.column("utf-8", {"general": None, "offsetEncoding": ["utf-8", "utf-16"]})


class Pulling(Case):
    def pull(self, c, uri, previous=None):
        params = {"textDocument": {"uri": uri}}
        if previous:
            params["previousResultId"] = previous
        return c.call("textDocument/diagnostic", params)

    def test_pull_and_never_push(self):
        c = self.start()
        result = c.initialize([self.top], changes=PULL)
        self.assertEqual(result["capabilities"]["diagnosticProvider"]["interFileDependencies"], True)
        uri = c.did_open(self.put("a.cpp", TWICE))
        report = self.pull(c, uri)
        self.assertEqual([(report["kind"], d["code"]) for d in report["items"]], [("full", "HL202")])
        self.assertEqual(self.pull(c, uri, report["resultId"]), {"kind": "unchanged", "resultId": report["resultId"]})
        c.change(uri, (0, 0, 0, 0, "\n"))
        moved = self.pull(c, uri, report["resultId"])
        self.assertEqual(moved["items"][0]["range"]["start"]["line"], TWICE_LINE)
        c.close(uri)
        c.closing.clear()
        c.finish()
        self.assertFalse([m for m in c.messages if m.get("method") == "textDocument/publishDiagnostics"])

    def test_push_and_never_pull(self):
        c = self.start()
        result = c.initialize([self.top])
        self.assertNotIn("diagnosticProvider", result["capabilities"])
        c.finish()

    def test_refresh_when_another_file_changes_the_result(self):
        self.put("wrapper.h", WRAPPER_H)
        wrapper = self.put("wrapper.cpp", WRAPPER_CLOSES)
        c = self.start()
        c.initialize([self.top], changes=PULL)
        uri = c.did_open(self.put("user.cpp", USER))
        other = c.did_open(wrapper)
        c.until(lambda: self.pull(c, uri)["items"] == [], "no finding")
        c.change(other, WRAPPER_LOOKS)
        c.until(lambda: any(m.get("method") == "workspace/diagnostic/refresh" for m in c.messages), "a refresh")
        self.assertEqual([d["code"] for d in self.pull(c, uri)["items"]], ["HL201"])
        c.finish()


    def test_refresh_when_settings_change_the_result(self):
        config = self.put(".handlint.json", "{}")
        c = self.start()
        c.initialize([self.top], changes=PULL)
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(len(self.pull(c, uri)["items"]), 1)
        config.write_text('{"checks": ["-HL202"]}')
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(config), "type": 2}]})
        c.until(lambda: any(m.get("method") == "workspace/diagnostic/refresh" for m in c.messages), "a refresh")
        self.assertEqual(self.pull(c, uri)["items"], [])
        c.finish()


class Requests(Case):
    def test_cancelled_requests(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        number = c.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(9, 17)})
        c.notify("$/cancelRequest", {"id": number})
        self.assertEqual(c.answer(number)["error"]["code"], -32800)
        c.notify("$/cancelRequest", {"id": number})
        c.notify("$/cancelRequest", {"id": 4711})
        c.finish()

    def test_requests_that_an_edit_outdates(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        hover = c.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(9, 17)})
        c.change(uri, (0, 0, 0, 0, "\n"))
        self.assertEqual(c.answer(hover)["error"]["code"], -32801)
        c.finish()

    def test_requests_for_a_document_that_closes(self):
        c = self.begin(changes=PULL)
        uri = c.did_open(self.put("a.cpp", TWICE))
        pull = c.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        c.close(uri)
        c.closing.clear()
        self.assertEqual(c.answer(pull)["error"]["code"], -32801)
        c.finish()

    def test_requests_when_the_server_shuts_down(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        hover = c.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(9, 17)})
        c.finish()
        self.assertEqual(c.answers[hover]["error"]["code"], -32800)


class Hover(Case):
    def hover(self, c, uri, line, character):
        result = c.call("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(line, character)})
        return result and result["contents"]["value"]

    def test_lives_of_a_handle(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", CLEAN))
        text = self.hover(c, uri, 8, 41)
        self.assertIn("**Owned handle**, yielded by `QuerySecurityContextToken`", text)
        self.assertIn("as it ends: ", text)
        text = self.hover(c, uri, 10, 18)
        self.assertIn("as the line begins: open", text)
        self.assertIn("as it ends: closed", text)
        self.assertIn("must end it, by `CloseHandle`", text)
        self.assertIsNone(self.hover(c, uri, 1, 3))
        self.assertIsNone(self.hover(c, uri, 999, 3))
        c.finish()

    def test_borrowed_handle(self):
        c = self.begin()
        text = ("#include <windows.h>\n#include <httpserv.h>\nDWORD f(IHttpUser *user)\n{\n"
                "    HANDLE token = user->GetPrimaryToken();\n    return token ? 1 : 0;\n}\n")
        uri = c.did_open(self.put("a.cpp", text))
        text = self.hover(c, uri, 5, 13)
        self.assertIn("**Borrowed handle**, lent by `GetPrimaryToken`", text)
        self.assertIn("do not close it", text)
        c.finish()

    def test_page_of_the_rule_on_a_finding(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        [found] = c.diagnostics(uri)
        start = found["range"]["start"]
        text = self.hover(c, uri, start["line"], start["character"])
        self.assertIn("# HL202 owned-handle-closed-twice", text)
        self.assertIn("## Why it matters", text)
        c.finish()


class Acting(Case):
    def actions(self, c, uri, line, only=None):
        context = {"diagnostics": []}
        if only is not None:
            context["only"] = only
        return c.call("textDocument/codeAction", {
            "textDocument": {"uri": uri}, "context": context,
            "range": {"start": position(line - 1, 0), "end": position(line - 1, 0)}})

    def apply(self, c, uri, action):
        [change] = action["edit"]["documentChanges"]
        self.assertEqual(change["textDocument"], {"uri": uri, "version": c.open[uri][-1]})
        edits = [(e["range"]["start"]["line"], e["range"]["start"]["character"], e["range"]["end"]["line"],
                  e["range"]["end"]["character"], e["newText"]) for e in change["edits"]]
        c.change(uri, *sorted(edits, reverse=True))


class Suppressing(Acting):
    def suppressions(self, c, uri, line):
        return [a for a in self.actions(c, uri, line, ["quickfix"]) if a["title"].startswith("Suppress ")]

    def test_each_suppression_silences_the_finding(self):
        for text in (TWICE, TWICE.replace("\n", "\r\n"), TWICE.replace("CloseHandle(token);\n    return", "CloseHandle(token); // why\n    return")):
            for which in (0, 1):
                c = self.begin()
                uri = c.did_open(self.put("a.cpp", text))
                c.codes(uri)
                offered = self.suppressions(c, uri, TWICE_LINE)
                self.assertEqual(len(offered), 2)
                self.assertEqual(offered[which]["isPreferred"], False)
                self.assertEqual(offered[which]["diagnostics"][0]["code"], "HL202")
                self.apply(c, uri, c.call("codeAction/resolve", offered[which]))
                self.assertEqual(c.codes(uri), [])
                c.finish()

    def test_names_join_a_list_that_is_there(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE.replace("    return TRUE", "    // NOLINT(HL201)\n    return TRUE")
                                  .replace("CloseHandle(token);\n    //", "CloseHandle(token); // NOLINT(bugprone-x)\n    //")))
        c.codes(uri)
        first = self.suppressions(c, uri, TWICE_LINE)[0]
        self.apply(c, uri, c.call("codeAction/resolve", first))
        self.assertIn("// NOLINT(bugprone-x, HL202)", c.texts[uri])
        self.assertNotIn("HL202", [code for _, code in c.codes(uri)])
        c.finish()

    def test_no_comment_where_none_can_be(self):
        c = self.begin()
        text = TWICE.replace("    /* \u00e4\U0001f600 */ CloseHandle(token);\n", "    CloseHandle(token); /* a\n b */\n")
        uri = c.did_open(self.put("a.cpp", text))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        self.assertEqual([a["title"] for a in self.suppressions(c, uri, TWICE_LINE)],
                         ["Suppress HL202 by a comment above"])
        c.finish()

    def test_kinds_that_are_asked_for(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        self.assertTrue(self.actions(c, uri, TWICE_LINE, ["quickfix"]))
        self.assertTrue(self.actions(c, uri, TWICE_LINE, [""]))
        self.assertEqual(self.actions(c, uri, TWICE_LINE, ["refactor"]), [])
        self.assertEqual(self.actions(c, uri, 1), [])
        c.finish()

    def test_clients_that_cannot_resolve(self):
        c = self.begin(changes={"textDocument": {"codeAction": {"resolveSupport": None}},
                                "workspace": {"workspaceEdit": None}})
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        [edit] = self.suppressions(c, uri, TWICE_LINE)[0]["edit"]["changes"][uri]
        self.assertEqual(edit["newText"], " // NOLINT(HL202)")
        c.finish()

    def test_an_edit_in_between(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        action = self.suppressions(c, uri, TWICE_LINE)[0]
        c.change(uri, (0, 0, 0, 0, "\n"))
        self.assertEqual(c.answer(c.request("codeAction/resolve", action))["error"]["code"], -32801)
        c.finish()


class Mending(Acting):
    """What --fix does, for one finding or for a document."""

    def fixes(self, c, uri, line, only=None):
        return [a for a in self.actions(c, uri, line, only) if not a["title"].startswith("Suppress ")]

    def test_a_fix_takes_the_finding_away(self):
        for text, line in ((TWICE, TWICE_LINE), (LEAK, LEAK_LINE), (TWICE.replace("\n", "\r\n"), TWICE_LINE)):
            c = self.begin()
            uri = c.did_open(self.put("a.cpp", text))
            c.codes(uri)
            [fix] = self.fixes(c, uri, line, ["quickfix"])
            self.assertEqual((fix["kind"], fix["isPreferred"]), ("quickfix", True))
            self.apply(c, uri, fix)
            self.assertEqual(c.codes(uri), [])
            self.assertEqual(c.texts[uri].count("\r\n"), c.texts[uri].count("\n") if "\r" in text else 0)
            c.finish()

    def test_fixes_are_about_the_buffer(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", CLEAN), "\n\n" + TWICE)
        c.codes(uri)
        [fix] = self.fixes(c, uri, TWICE_LINE + 2)
        self.apply(c, uri, fix)
        self.assertEqual(c.codes(uri), [])
        c.finish()

    def test_no_fix_where_none_is_known(self):
        c = self.begin()
        text = ("#include <windows.h>\n#include <httpserv.h>\nHANDLE kept;\nvoid f(IHttpUser *user)\n{\n"
                "    kept = user->GetPrimaryToken();\n}\n")
        uri = c.did_open(self.put("a.cpp", text))
        [(line, _)] = c.codes(uri)
        self.assertEqual(self.fixes(c, uri, line), [])
        self.assertEqual(self.fixes(c, uri, line), [])
        c.finish()

    def test_all_at_once(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE + LEAK))
        self.assertEqual(len(c.codes(uri)), 2)
        self.assertFalse([a for a in self.actions(c, uri, TWICE_LINE) if a["kind"].startswith("source")])
        for only in (["source.fixAll.handlint"], ["source.fixAll"]):
            [fix] = self.actions(c, uri, 1, only)
            self.assertEqual(fix["kind"], "source.fixAll.handlint")
        self.apply(c, uri, fix)
        self.assertEqual(c.codes(uri), [])
        self.assertEqual(self.actions(c, uri, 1, ["source.fixAll"]), [])
        c.finish()

    def test_an_edit_while_a_fix_is_looked_for(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        number = c.request("textDocument/codeAction", {
            "textDocument": {"uri": uri}, "context": {"diagnostics": []},
            "range": {"start": position(TWICE_LINE - 1, 0), "end": position(TWICE_LINE - 1, 0)}})
        c.change(uri, (0, 0, 0, 0, "\n"))
        answer = c.answer(number)
        self.assertTrue("error" not in answer or answer["error"]["code"] == -32801, answer)
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        [fix] = self.fixes(c, uri, TWICE_LINE + 1)
        self.apply(c, uri, fix)
        self.assertEqual(c.codes(uri), [])
        c.finish()


class Workspace(Case):
    def test_wrappers_in_other_files(self):
        self.put("wrapper.h", WRAPPER_H)
        self.put("wrapper.cpp", WRAPPER_LOOKS)
        c = self.begin()
        uri = c.did_open(self.put("user.cpp", USER))
        c.expect(uri, [(USER_LINE, "HL201")])
        c.finish()

    def test_edit_of_a_wrapper(self):
        self.put("wrapper.h", WRAPPER_H)
        c = self.begin()
        uri = c.did_open(self.put("user.cpp", USER))
        wrapper = c.did_open(self.put("wrapper.cpp", WRAPPER_CLOSES))
        c.codes(wrapper)
        c.expect(uri, [])
        c.change(wrapper, WRAPPER_LOOKS)
        c.expect(uri, [(USER_LINE, "HL201")])
        c.finish()

    def test_files_that_change_on_disk(self):
        self.put("wrapper.h", WRAPPER_H)
        wrapper = self.put("wrapper.cpp", WRAPPER_LOOKS)
        c = self.begin()
        uri = c.did_open(self.put("user.cpp", USER))
        c.expect(uri, [(USER_LINE, "HL201")])
        wrapper.write_text(WRAPPER_CLOSES)
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(wrapper), "type": 2}]})
        c.expect(uri, [])
        wrapper.unlink()
        self.put("other.cpp", WRAPPER_LOOKS)
        c.notify("workspace/didChangeWatchedFiles", {"changes": [
            {"uri": client.uri_of(wrapper), "type": 3}, {"uri": client.uri_of(self.top / "other.cpp"), "type": 1}]})
        c.expect(uri, [(USER_LINE, "HL201")])
        c.finish()

    PULSE = ("#include <windows.h>\nvoid pulse(void)\n{\n    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);\n\n"
             "    if (event == NULL)\n        return;\n#ifdef CLOSES\n    CloseHandle(event);\n#endif\n}\n")
    SHEET = ("<Project><ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>{}</PreprocessorDefinitions></ClCompile>"
             "</ItemDefinitionGroup></Project>")

    def sheet(self, what):
        return self.put("own.props", self.SHEET.format(what))

    def project_with_a_sheet(self):
        (self.top / ".git").mkdir()
        self.put("M.vcxproj", '<Project><Import Project="own.props"/><ItemGroup><ClCompile Include="a.cpp"/></ItemGroup></Project>')
        self.sheet("OTHER")

    def test_sheets_of_a_project(self):
        """What a project imports counts like the project, and is watched."""
        self.project_with_a_sheet()
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", self.PULSE))
        c.expect(uri, [(4, "HL201")])
        globs = [w["globPattern"] for m in c.messages if m.get("method") == "client/registerCapability"
                 for r in m["params"]["registrations"] for w in r["registerOptions"].get("watchers", [])]
        for ending in ("vcxproj", "vcxitems", "sln", "slnx", "props", "targets"):
            self.assertTrue([g for g in globs if ending in g], ending)
        sheet = self.sheet("CLOSES")
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(sheet), "type": 2}]})
        c.expect(uri, [])
        c.finish()

    def begin_unwatched(self):
        self.project_with_a_sheet()
        c = self.start()
        c.initialize([self.top], changes={"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": False}}})
        uri = c.did_open(self.put("a.cpp", self.PULSE))
        c.expect(uri, [(4, "HL201")])
        return c, uri

    def test_sheets_nobody_watches(self):
        c, uri = self.begin_unwatched()
        self.sheet("CLOSES")
        c.change(uri, (0, 0, 0, 0, ""))
        c.expect(uri, [])
        c.finish()

    def test_sheet_written_during_a_run(self):
        """What is written while an answer is made counts for the next one."""
        c, uri = self.begin_unwatched()
        time.sleep(0.1)  # so that the sheet is older than the edit
        c.change(uri, (0, 0, 0, 0, ""))
        c.answer(c.request("handlint/whether-it-has-come"))
        self.sheet("CLOSES")
        c.diagnostics(uri)
        c.change(uri, (0, 0, 0, 0, ""))
        c.expect(uri, [])
        c.finish()

    def test_several_folders(self):
        for name in ("one", "two"):
            self.put(f"{name}/.git/HEAD", "")
            self.put(f"{name}/wrapper.h", WRAPPER_H.replace("put_away", f"put_{name}"))
            self.put(f"{name}/user.cpp", USER.replace("put_away", f"put_{name}").replace("use(", f"use_{name}("))
        self.put("one/wrapper.cpp", WRAPPER_LOOKS.replace("put_away", "put_one"))
        self.put("two/wrapper.cpp", WRAPPER_CLOSES.replace("put_away", "put_two"))
        self.put("three/.handlint.json", '{"checks": ["-HL202"]}')
        self.put("three/twice.cpp", TWICE)
        c = self.begin(folders=[self.top / "one", self.top / "two"])
        one, two = (c.did_open(self.top / name / "user.cpp") for name in ("one", "two"))
        c.expect(one, [(USER_LINE, "HL201")])
        c.expect(two, [])
        c.notify("workspace/didChangeWorkspaceFolders", {"event": {
            "added": [{"uri": client.uri_of(self.top / "three"), "name": "three"}],
            "removed": [{"uri": client.uri_of(self.top / "one"), "name": "one"}]}})
        c.expect(one, [])  # its wrapper is out of view now
        self.assertEqual(c.codes(c.did_open(self.top / "three" / "twice.cpp")), [])
        c.finish()

    def test_flags_of_a_database(self):
        source = self.put("a.cpp", "#ifndef NEEDED\n#error\n#endif\n#include <windows.h>\n" + TWICE.replace("HANDLE token", "TOKEN token"))
        self.put("compile_commands.json", json.dumps([{
            "directory": str(self.top), "file": "a.cpp", "command": "clang++ -DNEEDED -DTOKEN=HANDLE -c a.cpp"}]))
        c = self.begin()
        uri = c.did_open(source)
        c.expect(uri, [(TWICE_LINE + 4, "HL202")])
        c.finish()

    def test_a_database_that_is_broken(self):
        source = self.put("a.cpp", TWICE)
        self.put("compile_commands.json", "{")
        c = self.begin()
        uri = c.did_open(source)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        shown = [m["params"]["message"] for m in c.messages if m.get("method") == "window/showMessage"]
        self.assertTrue(any("compile_commands.json" in text for text in shown), shown)
        c.finish()

    def test_flags_behind_the_command(self):
        c = self.begin("--", "-DTOKEN=HANDLE")
        uri = c.did_open(self.put("a.cpp", TWICE.replace("HANDLE token", "TOKEN token")))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_progress(self):
        for i in range(6):
            self.put(f"f{i}.c", f"int f{i};\n")
        c = self.begin()
        c.settle()
        values = [m["params"]["value"] for m in c.messages if m.get("method") == "$/progress"]
        self.assertEqual([v["kind"] for v in values if v["kind"] != "report"], ["begin", "end"])
        percentages = [v["percentage"] for v in values if "percentage" in v]
        self.assertEqual(percentages, sorted(percentages))
        c.finish()

    def test_no_progress_for_those_who_do_not_want_it(self):
        for i in range(6):
            self.put(f"f{i}.c", f"int f{i};\n")
        c = self.start()
        c.shows_progress = False
        c.initialize([self.top])
        c.codes(c.did_open(self.put("a.cpp", CLEAN)))
        c.pump(1)
        c.finish()
        self.assertFalse([m for m in c.messages if m.get("method") == "$/progress"])


    if os.environ.get("HANDLINT_TEST_ALL"):
        def test_a_large_workspace(self):
            """Edits are answered from what the open file rests on; what only all of it tells comes when the user rests."""
            self.put("wrapper.h", WRAPPER_H)
            self.put("wrapper.cpp", WRAPPER_LOOKS)
            for i in range(120):
                shutil.copytree(MODULES / "token_cache", self.top / f"copy{i}")
            c = self.begin()
            c.settle()
            uri = c.did_open(self.put("user.cpp", USER))
            c.expect(uri, [(USER_LINE, "HL201")])
            for i in range(5):
                c.change(uri, (0, 0, 0, 0, "\n"))
                self.assertEqual(c.codes(uri), [(USER_LINE + 1 + i, "HL201")])
            c.pump(2)
            self.assertEqual(c.codes(uri), [(USER_LINE + 5, "HL201")])
            c.finish()


class Configuration(Case):
    def test_configuration_of_the_folder(self):
        config = self.put(".handlint.json", '{"checks": ["-HL202"]}')
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [])
        config.write_text('{"levels": {"HL202": "note"}}')
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(config), "type": 2}]})
        c.expect(uri, [(TWICE_LINE, "HL202")])
        self.assertEqual(c.diagnostics(uri)[0]["severity"], 3)
        c.finish()

    def test_configuration_nobody_watches(self):
        config = self.put(".handlint.json", '{"checks": ["-HL202"]}')
        c = self.begin(changes={"workspace": {"didChangeWatchedFiles": None}})
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [])
        time.sleep(0.05)
        config.write_text('{"checks": ["HL2*"]}')
        c.change(uri, (0, 0, 0, 0, "\n"))
        c.expect(uri, [(TWICE_LINE + 1, "HL202")])
        c.finish()

    def test_configuration_that_is_wrong(self):
        config = self.put(".handlint.json", "{}")
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        config.write_text('{"chekcs": []}')
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(config), "type": 2}]})
        c.until(lambda: any("did you mean 'checks'" in m["params"]["message"] for m in c.messages
                            if m.get("method") == "window/showMessage"), "the fault")
        config.write_text('{"checks": ["-HL202"]}')
        c.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": client.uri_of(config), "type": 2}]})
        c.expect(uri, [])
        c.finish()

    def test_settings_of_the_client(self):
        c = self.start()
        c.settings = {"handlint": {"checks": "-HL202"}}
        c.initialize([self.top])
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.expect(uri, [])
        c.settings = {"handlint": {"checks": "HL2*", "debounce": 0}}
        c.notify("workspace/didChangeConfiguration", {"settings": None})
        c.expect(uri, [(TWICE_LINE, "HL202")])
        c.finish()

    def test_settings_that_are_pushed(self):
        c = self.begin(changes={"workspace": {"configuration": None}}, options={"checks": "-HL202"})
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [])
        c.notify("workspace/didChangeConfiguration", {"settings": {"handlint": {}}})
        c.expect(uri, [(TWICE_LINE, "HL202")])
        c.finish()

    def test_settings_that_are_unknown(self):
        c = self.begin(changes={"workspace": {"configuration": None}},
                       options={"cheks": "x", "run": "never", "checks": "HL999"})
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        shown = "\n".join(m["params"]["message"] for m in c.messages if m.get("method") == "window/showMessage")
        self.assertIn("did you mean 'checks'", shown)
        self.assertIn("'handlint.run' must be 'onType' or 'onSave'", shown)
        self.assertIn("names no rule: 'HL999'", shown)
        c.finish()

    def test_only_on_save(self):
        c = self.begin(changes={"workspace": {"configuration": None}}, options={"run": "onSave"})
        uri = c.did_open(self.put("a.cpp", CLEAN))
        self.assertEqual(c.codes(uri), [])
        c.change(uri, TWICE)
        c.pump(1)
        self.assertEqual(c.published[uri]["version"], 1)
        c.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()


class Surviving(Case):
    def test_a_crash_of_the_parser(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.change(uri, CRASH)
        [found] = c.diagnostics(uri)
        self.assertEqual(found["code"], "not-analysed")
        self.assertIn("crashed", found["message"])
        shown = [m["params"] for m in c.messages if m.get("method") == "window/showMessage"]
        self.assertEqual(len(shown), 1)
        self.assertIn("started again", shown[0]["message"])
        c.change(uri, TWICE)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_a_hang_of_the_parser(self):
        c = self.begin("--timeout", "2")
        uri = c.did_open(self.put("a.c", HANG))
        [found] = c.diagnostics(uri)
        self.assertIn("longer than 2 seconds", found["message"])
        c.change(uri, TWICE)
        self.assertEqual(c.codes(uri), [(TWICE_LINE, "HL202")])
        c.finish()

    def test_workers_that_are_killed(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        c.codes(uri)
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(c.process.pid)], capture_output=True, text=True,
                                  check=True).stdout.split()
        self.assertTrue(children)
        for child in children:
            os.kill(int(child), signal.SIGKILL)
        c.change(uri, (0, 0, 0, 0, "\n"))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 1, "HL202")])
        c.finish()

    def test_a_burst_of_edits(self):
        c = self.begin()
        uri = c.did_open(self.put("a.cpp", TWICE))
        for i in range(200):
            c.change(uri, (0, 0, 0, 0, f"// {i}\n"))
        self.assertEqual(c.codes(uri), [(TWICE_LINE + 200, "HL202")])
        published = [m for m in c.messages if m.get("method") == "textDocument/publishDiagnostics"]
        self.assertLess(len(published), 100)
        c.finish()

    def test_memory_stays(self):
        c = self.begin()
        uri = c.did_open(MODULES / "token_cache" / "module.cpp")
        sizes = []
        for i in range(60):
            c.change(uri, (0, 0, 0, 0, f"// {i}\n"))
            c.codes(uri)
            with open(f"/proc/{c.process.pid}/statm", encoding="ascii") as statm:
                sizes.append(int(statm.read().split()[1]) * 4096)
        with open(f"/proc/{c.process.pid}/maps", encoding="ascii") as maps:
            if "libasan" not in maps.read():  # which keeps what was freed
                self.assertLess(sizes[-1] - sizes[19], 8 << 20, sizes)
        c.finish()

    def test_no_process_is_left(self):
        c = self.begin()
        c.codes(c.did_open(self.put("a.cpp", TWICE)))
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(c.process.pid)], capture_output=True, text=True,
                                  check=True).stdout.split()
        c.finish()
        for child in children:
            self.assertFalse(os.path.exists(f"/proc/{child}"), child)


if __name__ == "__main__":
    main()
