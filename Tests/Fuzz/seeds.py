#!/usr/bin/env python3
"""Small files of data to begin with, for the fuzzer of the reader: seeds.py DATA FOLDER [BYTES]

Of each collection of the data its shortest entries, alone, and with others: what libFuzzer puts together and changes.
"""
import json
import pathlib
import sys

data, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
most = int(sys.argv[3]) if len(sys.argv) > 3 else 1000


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def shortened(value):
    """Long lists and texts cut, so that every field is seen in few bytes."""
    if isinstance(value, dict):
        # Many keys are no fields but codes.
        return {key: shortened(inner) for key, inner in list(value.items())[: 3 if len(value) > 30 else None]}
    if isinstance(value, list):
        return [shortened(inner) for inner in value[:2]]
    return value[:24] if isinstance(value, str) and " " in value else value


collections = {}
for file in sorted(data.glob("*.json")):
    if file.name.endswith(".schema.json"):
        continue
    for key, value in json.loads(file.read_text()).items():
        collections.setdefault(key, []).extend(value if isinstance(value, list) else [value])

for key, entries in collections.items():
    isList = isinstance(entries[0], dict) and key != "geographie"
    # One entry for each set of fields that there is.
    shapes = {}
    for entry in sorted(entries, key=lambda entry: len(written(entry))):
        shapes.setdefault(tuple(sorted(entry)) if isinstance(entry, dict) else (), entry)
    for number, entry in enumerate(shapes.values()):
        seed = written({key: [shortened(entry)] if isList else shortened(entry)})
        if len(seed) <= most:
            (folder / f"{key}-{number}.json").write_bytes(seed)

whole = {
    "format": "reseau/1",
    "roles": collections["roles"][:1],
    "entites": [{"id": "a", "type": "acteur", "nom": "A"}, {"id": "b", "type": "levier", "nom": "B"}],
    "liens": [{"de": "a", "role": collections["roles"][0]["id"], "vers": "b"}],
}
(folder / "whole.json").write_bytes(written(whole))
(folder / "layers.json").write_bytes(written(whole) + b"\x1e" + written({"entites": [{"id": "a", "nom": "C"}]}))
