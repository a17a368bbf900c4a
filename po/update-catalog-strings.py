#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes po/catalog-strings.h, the texts of the catalogue in a form that xgettext reads.

Run it after every change to data/catalog. With --check it writes nothing and fails where the file is not current.
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "po" / "catalog-strings.h"

# The members that are shown to people. A conflict's topic is a question, an item's is a word of the vocabulary.
TEXTS = {"title", "summary", "region_note", "steps", "equipment_text", "cautions", "text", "raised_text", "synonyms", "notice",
         "may_be", "action", "question", "cue", "scene", "stop", "when", "claim", "why_not", "instead", "views", "line",
         "description", "remark"}

HEADER = """/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made by update-catalog-strings.py from data/catalog, for translators. Do not change it by hand. It is never compiled.
 */
"""


def collect(value, file, owner, member, found):
    """Adds each text below a value, with the place where it stands first."""
    if isinstance(value, dict):
        owner = value.get("id", value.get("code", owner))
        for name, below in value.items():
            collect(below, file, owner, name, found)
    elif isinstance(value, list):
        for below in value:
            collect(below, file, owner, member, found)
    elif isinstance(value, str) and (member in TEXTS or (member == "topic" and file == "conflicts.json")):
        found.setdefault(value, f"{file}, {owner}, {member}")


def make_list():
    """Returns what the file should hold."""
    found = {}
    for path in sorted((ROOT / "data" / "catalog").glob("*.json")):
        collect(json.loads(path.read_text(encoding="utf-8")), path.name, "", "", found)

    lines = [HEADER]
    for text, place in found.items():
        lines.append(f"/* Translators: {place} */\nN_({json.dumps(text, ensure_ascii=False)})\n")
    return "\n".join(lines)


def main():
    wanted = make_list()
    if "--check" not in sys.argv[1:]:
        LIST.write_text(wanted, encoding="utf-8")
        return 0

    if LIST.exists() and LIST.read_text(encoding="utf-8") == wanted:
        return 0
    print("po/catalog-strings.h is not current; run po/update-catalog-strings.py")
    return 1


if __name__ == "__main__":
    sys.exit(main())
