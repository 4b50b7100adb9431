"""Shapes of the messages that handlint sends, as the specification of the Language Server Protocol 3.17 has them.

A shape is a type, a tuple of alternatives, a list of one shape, a set of allowed values, or a dict of members, where a
name that ends with ? may be absent. A member that is not named is a fault.
"""
UINT = ("uint",)
POSITION = {"line": UINT, "character": UINT}
RANGE = {"start": POSITION, "end": POSITION}
LOCATION = {"uri": str, "range": RANGE}
DIAGNOSTIC = {
    "range": RANGE, "severity": {1, 2, 3, 4}, "code": str, "codeDescription?": {"href": str}, "source": {"handlint"},
    "message": str, "tags?": [{1, 2}], "relatedInformation?": [{"location": LOCATION, "message": str}],
    "data?": {"rule": str},
}
TEXT_EDIT = {"range": RANGE, "newText": str}
WORKSPACE_EDIT = {
    "changes?": ("map", [TEXT_EDIT]),
    "documentChanges?": [{"textDocument": {"uri": str, "version": (int, None)}, "edits": [TEXT_EDIT]}],
}
ACTION = {
    "title": str, "kind?": str, "diagnostics?": [DIAGNOSTIC], "isPreferred?": bool, "edit?": WORKSPACE_EDIT,
    "data?": ("map", (str, int, bool)),
}
MARKUP = {"kind": {"markdown", "plaintext"}, "value": str}

CALLS = {
    "textDocument/publishDiagnostics": {"uri": str, "version?": int, "diagnostics": [DIAGNOSTIC]},
    "window/showMessage": {"type": {1, 2, 3, 4}, "message": str},
    "window/logMessage": {"type": {1, 2, 3, 4}, "message": str},
    "$/progress": {"token": (str, int), "value": ({
        "kind": {"begin"}, "title": str, "cancellable?": bool, "message?": str, "percentage?": UINT,
    }, {
        "kind": {"report"}, "cancellable?": bool, "message?": str, "percentage?": UINT,
    }, {"kind": {"end"}, "message?": str})},
}
REQUESTS = {
    "client/registerCapability": {"registrations": [{"id": str, "method": str, "registerOptions?": ({
        "watchers": [{"globPattern": str, "kind?": UINT}]}, {"section": str})}]},
    "window/workDoneProgress/create": {"token": (str, int)},
    "workspace/configuration": {"items": [{"scopeUri?": str, "section?": str}]},
    "workspace/diagnostic/refresh": None,
}
RESULTS = {
    "initialize": {
        "capabilities": {
            "positionEncoding": {"utf-8", "utf-16", "utf-32"},
            "textDocumentSync": {"openClose": {True}, "change": {2}, "save": {"includeText": {False}}},
            "hoverProvider": {True},
            "codeActionProvider": {"resolveProvider": {True}, "codeActionKinds": [str]},
            "diagnosticProvider?": {"identifier?": str, "interFileDependencies": bool, "workspaceDiagnostics": bool},
            "workspace": {"workspaceFolders": {"supported": {True}, "changeNotifications": {True}}},
        },
        "serverInfo": {"name": {"handlint"}, "version": str},
        "offsetEncoding": {"utf-8", "utf-16", "utf-32"},
    },
    "shutdown": None,
    "textDocument/hover": ({"contents": MARKUP, "range?": RANGE}, None),
    "textDocument/codeAction": ([ACTION], None),
    "codeAction/resolve": ACTION,
    "textDocument/diagnostic": ({"kind": {"full"}, "resultId?": str, "items": [DIAGNOSTIC]},
                                {"kind": {"unchanged"}, "resultId": str}),
}
ERROR = {"code": int, "message": str, "data?": object}


def fault(value, shape, where):
    """What is wrong with a value, or None."""
    if shape is None:
        return None if value is None else f"{where}: not null"
    if shape is object:
        return None
    if isinstance(shape, tuple):
        return tuple_fault(value, shape, where)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{where}: no list"
        return next(filter(None, (fault(v, shape[0], f"{where}[{i}]") for i, v in enumerate(value))), None)
    if isinstance(shape, (set, frozenset)):
        return None if any(value == s and type(value) is type(s) for s in shape) else f"{where}: {value!r}"
    if isinstance(shape, dict):
        return dict_fault(value, shape, where)
    return None if type(value) is shape else f"{where}: {value!r} is no {shape.__name__}"


def tuple_fault(value, shape, where):
    if shape == UINT:
        return None if type(value) is int and 0 <= value < 2**31 else f"{where}: {value!r} is no uinteger"
    if shape[0] == "map":
        if not isinstance(value, dict):
            return f"{where}: no object"
        return next(filter(None, (fault(v, shape[1], f"{where}.{k}") for k, v in value.items())), None)
    faults = [fault(value, alternative, where) for alternative in shape]
    return None if None in faults else f"{where}: none of {faults}"


def dict_fault(value, shape, where):
    if not isinstance(value, dict):
        return f"{where}: no object"
    known = {name.rstrip("?"): (name.endswith("?"), s) for name, s in shape.items()}
    for name in value:
        if name not in known:
            return f"{where}: unexpected member {name}"
    for name, (is_optional, s) in known.items():
        if name not in value:
            if not is_optional:
                return f"{where}: {name} is missing"
            continue
        wrong = fault(value[name], s, f"{where}.{name}")
        if wrong:
            return wrong
    return None


def check(value, shape, where):
    wrong = fault(value, shape, where)
    assert wrong is None, wrong


def check_call(message):
    method = message["method"]
    if "id" in message:
        assert method in REQUESTS, f"unknown request {method}"
        check(message.get("params"), REQUESTS[method], method)
    else:
        assert method in CALLS, f"unknown notification {method}"
        check(message.get("params"), CALLS[method], method)
    assert set(message) <= {"jsonrpc", "id", "method", "params"}, message


def check_response(message, method):
    assert set(message) in ({"jsonrpc", "id", "result"}, {"jsonrpc", "id", "error"}), message
    if "error" in message:
        check(message["error"], ERROR, "error")
    elif method is not None:
        check(message["result"], RESULTS[method], method)


# ---- positions ---------------------------------------------------------------------------------------------

def lines_of(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def units(text, encoding="utf-16"):
    return {"utf-8": lambda: len(text.encode()), "utf-16": lambda: len(text.encode("utf-16-le")) // 2,
            "utf-32": lambda: len(text)}[encoding]()


def check_places(diagnostics, text):
    """Ranges lie in the text. (Columns: in the widest count, which bounds the others.)"""
    lines = lines_of(text)
    for diagnostic in diagnostics:
        start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
        assert (start["line"], start["character"]) <= (end["line"], end["character"]), diagnostic
        for place in (start, end):
            assert place["line"] < len(lines), diagnostic
            assert place["character"] <= units(lines[place["line"]], "utf-8"), diagnostic


def offset(text, line, column):
    """Index of a position in UTF-16 units."""
    at = 0
    for _ in range(line):
        step = min((i for i in (text.find("\n", at), text.find("\r", at)) if i >= 0), default=len(text))
        at = step + (2 if text[step:step + 2] == "\r\n" else 1)
    while column > 0 and at < len(text) and text[at] not in "\r\n":
        column -= units(text[at])
        at += 1
    return at


def edited(text, change):
    line, column, end_line, end_column, new = change
    return text[:offset(text, line, column)] + new + text[offset(text, end_line, end_column):]
