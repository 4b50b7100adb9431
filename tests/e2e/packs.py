#!/usr/bin/env python3
"""The shipped packs: each is valid by schema.json, and says where its facts come from.

The schema is no looser than the loader where a pack author would notice: packs with a fault that it can
see are refused.
"""
import json
import pathlib
import sys

import jsonschema

from harness import read_pack

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "rules" / "models"
BAD = [
    {"function": {}},
    {"functions": {"F": {"dose": []}}},
    {"functions": {"F": {"does": [{"release": "arg0"}]}}},
    {"functions": {"F": {"does": [{"relaese": "arg0", "family": "kernel"}]}}},
    {"functions": {"F": {"does": [{"use": "thsi"}]}}},
    {"functions": {"F": {"does": [{"use": "arg1 arg2"}]}}},
    {"functions": {"F": {"does": [{"use": "arg0", "from": "arg1"}]}}},
    {"functions": {"F": {"does": [{"use": "arg0", "when": "arg1 hsa 1"}]}}},
    {"functions": {"F": {"does": [{"assign": "result"}]}}},
    {"functions": {"F": {"returns": {"range": "0..5; 3"}}}},
    {"classes": {"C": {"deleter": {"family": "kernel", "arg": 1}}}},
    {"literals": {"four": {"function": "F"}}},
    {"families": {"kernel": {}}},
]


def fault(validator, pack):
    return jsonschema.exceptions.best_match(validator.iter_errors(pack))


def entries(pack):
    """Functions and methods: (name, entry, doc that it has or inherits)."""
    for name, fn in pack.get("functions", {}).items():
        yield name, fn, fn.get("doc", pack.get("doc"))
    for name, cls in pack.get("classes", {}).items():
        for method, fn in cls.get("methods", {}).items():
            yield f"{name}::{method}", fn, fn.get("doc", cls.get("doc", pack.get("doc")))


def main():
    schema = json.loads((FOLDER / "schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong, packs, released = [], 0, {}
    modelled = set()
    for path in sorted(FOLDER.glob("*.json")):
        if path.name == "schema.json":
            continue
        packs += 1
        pack = read_pack(path)
        error = fault(validator, pack)
        if error:
            wrong.append(f"{path.name}: {error.json_path}: {error.message}")
        for name, fn, doc in entries(pack):
            if not doc:
                wrong.append(f"{path.name}: {name} has no 'doc'")
            modelled.update([name, *fn.get("also", [])])
        for family, body in pack.get("families", {}).items():
            released.update({name: family for name in body.get("releases", [])})
    for name in sorted(set(released) - modelled):
        wrong.append(f"family {released[name]}: its release '{name}' has no model")
    for pack in BAD:
        if not fault(validator, pack):
            wrong.append(f"the schema accepts {json.dumps(pack)}")
    print("\n".join(wrong) if wrong else f"{packs} packs, {len(modelled)} names: valid")
    return 1 if wrong or not packs else 0


if __name__ == "__main__":
    sys.exit(main())
