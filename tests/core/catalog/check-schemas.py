#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every file of the catalogue against its schema, and that each schema refuses what is wrong."""

import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(77)

FOLDER = pathlib.Path(sys.argv[1])

# For each format one file, where in it a record stands, and ways to spoil that record.
SPOILS = {
    "items": ("remedies.json", ["items", 0], [
        ("no id", lambda r: r.pop("id")),
        ("id in capitals", lambda r: r.update(id="Heat-Pad")),
        ("unknown kind", lambda r: r.update(kind="potion")),
        ("empty title", lambda r: r.update(title="")),
        ("no evidence", lambda r: r.pop("evidence")),
        ("no card", lambda r: r.pop("card")),
        ("unknown grade", lambda r: r["evidence"].update(grade="certain")),
        ("no basis", lambda r: r["evidence"].update(basis=[])),
        ("one minute only", lambda r: r["card"].update(minutes=[5])),
        ("negative minutes", lambda r: r["card"].update(minutes=[-1, 5])),
        ("no steps", lambda r: r["card"].update(steps=[])),
        ("unknown phase", lambda r: r["card"].update(phases=["Z"])),
        ("tag named twice", lambda r: r["card"].update(tags=["falls", "falls"])),
        ("misspelt member", lambda r: r.update(sumary="x")),
        ("a fact with a card", lambda r: r.update(kind="symptom")),
    ]),
    "warning-signs": ("warning-signs.json", ["signs", 0], [
        ("unknown level", lambda r: r.update(level="soon")),
        ("no action", lambda r: r.pop("action")),
        ("no sources", lambda r: r.update(sources=[])),
    ]),
    "routines": ("routines.json", ["routines", 0], [
        ("a step of no length", lambda r: r["steps"][0].update(seconds=0)),
        ("a step without a cue", lambda r: r["steps"][0].pop("cue")),
        ("nine poses", lambda r: r["steps"][0].update(pose=list("abcdefghi"))),
        ("half a cadence", lambda r: r["steps"][0].update(cadence=[3])),
        ("no steps", lambda r: r.update(steps=[])),
        ("unknown effort", lambda r: r.update(effort="hard")),
    ]),
    "poses": ("poses.json", ["poses", 0], [
        ("no id", lambda r: r.pop("id")),
        ("unknown joint", lambda r: r["joints"].update(tail=3)),
        ("an elbow bent backwards", lambda r: r["joints"].update(elbows=-20)),
        ("half a degree", lambda r: r["joints"].update(elbows=0.5)),
        ("unknown prop", lambda r: r.update(props=["piano"])),
        ("unknown part", lambda r: r.update(lit=["wings"])),
        ("two to start from", lambda r: r.update(like="a", mirror="b")),
    ]),
    "emergency-numbers": ("emergency-numbers.json", ["numbers", 0], [
        ("a country in small letters", lambda r: r.update(code="de")),
        ("no number", lambda r: r.update(numbers=[])),
        ("a number named twice", lambda r: r.update(numbers=["112", "112"])),
        ("a number as a number", lambda r: r.update(numbers=[112])),
        ("a number with a word", lambda r: r.update(numbers=["112 or 999"])),
        ("a number of six digits", lambda r: r.update(numbers=["123456"])),
    ]),
    "rules": ("rules.json", ["rules", 3], [
        ("a threshold in words", lambda r: r["numbers"].update(points="eight")),
        ("unknown origin", lambda r: r.update(origin="hearsay")),
        ("a rule that acts nowhere", lambda r: r.update(acts=[])),
        ("a rule that acts in the kitchen", lambda r: r.update(acts=["kitchen"])),
        ("a rule that looks at nothing", lambda r: r.update(looks_at={})),
        ("a group of nothing", lambda r: r.update(looks_at={"uses": []})),
    ]),
    "claims": ("claims.json", ["claims", 0], [("no answer", lambda r: r.pop("instead"))]),
    "conflicts": ("conflicts.json", ["conflicts", 0], [("no line", lambda r: r.pop("line"))]),
    "references": ("references.json", ["references", 0], [
        ("unknown status", lambda r: r.update(status="rumour")),
        ("code in small letters", lambda r: r.update(code="ng59")),
    ]),
    "vocabulary": ("vocabulary.json", ["words", "evidence", 0], [
        ("no title", lambda r: r.pop("title")),
        ("a lag of a week", lambda r: r.update(lag=7)),
    ]),
}

failures = 0
number = 0


def report(good, name):
    global failures, number
    number += 1
    failures += not good
    print(("ok" if good else "not ok"), number, name)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


validators = {}
for path in sorted((FOLDER / "schema").glob("*.schema.json")):
    schema = load(path)
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[path.name.removesuffix(".schema.json")] = jsonschema.Draft202012Validator(schema)

for path in sorted(FOLDER.glob("*.json")):
    document = load(path)
    validator = validators[document["format"].removeprefix("respite-catalog-")]
    errors = list(validator.iter_errors(document))
    for error in errors[:5]:
        print("#", path.name, "/".join(str(part) for part in error.absolute_path), error.message[:300])
    report(not errors, path.name)

for name, validator in validators.items():
    file, where, spoils = SPOILS[name]
    document = load(FOLDER / file)
    newer = {**document, "version": 2}
    report(not validator.is_valid(newer), f"{file}: a newer version is refused")
    report(not validator.is_valid({**document, "format": "respite"}), f"{file}: another format is refused")
    for title, spoil in spoils:
        spoilt = copy.deepcopy(document)
        record = spoilt
        for part in where:
            record = record[part]
        spoil(record)
        report(not validator.is_valid(spoilt), f"{file}: {title} is refused")

print(f"1..{number}")
sys.exit(failures > 0)
