# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that po/POTFILES.in names each file with words for people, and nothing else."""

import re

import tree

LIST = "po/POTFILES.in"
# A text must stand there; what comes from elsewhere by a variable cannot be extracted here.
MARKED = re.compile(r'(?<!\w)((_|N_|C_|NC_|gettext|ngettext)\s*\(|g_dn?p?gettext2?\s*\([^")]*)\s*"')


def has_words(files, path):
    """Returns whether a file holds something to translate."""
    text = files.text(path)
    if path.endswith((".c", ".h")):
        code = re.sub(r"^\s*#\s*define\s+\w+\(.*$", "", tree.without_comments(text), flags=re.M)
        return bool(MARKED.search(code))
    if path.endswith(".ui"):
        return bool(re.search(r'translatable="(yes|true)"', text))
    return path.endswith((".desktop.in", ".metainfo.xml.in"))


def offences(files):
    """Yields each file that is missing from the list, and each line of the list that is stale."""
    listed = []
    if LIST in files.paths:
        lines = (line.strip() for line in files.text(LIST).splitlines())
        listed = [line for line in lines if line and not line.startswith("#")]

    candidates = files.matching(r"(src|resources|data|po)/")
    for path in candidates:
        if path not in listed and has_words(files, path):
            yield f"{path}: has words to translate and is not in {LIST}"
    for path in listed:
        if path not in candidates:
            yield f"{LIST}: names {path}, which is not there"
        elif not has_words(files, path):
            yield f"{LIST}: names {path}, which has nothing to translate"
    for path in sorted({path for path in listed if listed.count(path) > 1}):
        yield f"{LIST}: names {path} twice"
    if listed != sorted(listed):
        yield f"{LIST}: is not in the order of the alphabet"


if __name__ == "__main__":
    tree.main(offences)
