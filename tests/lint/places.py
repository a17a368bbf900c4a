# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no file speaks of one particular machine: its folders, or the hosts that its packages come from."""

import re

import tree

# Each has a letter in brackets, so that this file does not find itself.
WORDS = re.compile(r"/wor[k]/|/hom[e]/\w|/roo[t]/\w|/User[s]/\w|deb\.debia[n]\.org|archive\.ubunt[u]\.com|pypi\.or[g]"
                   r"|registry\.npmj[s]|snapshot\.debia[n]\.org")
NO_TEXT = r"LICENSE$|.*\.(png|gz|zip|mo)$"


def offences(files):
    """Yields each line that names such a place."""
    skipped = set(files.matching(NO_TEXT))
    for path in files.paths:
        if path in skipped:
            continue
        for number, line in enumerate(files.text(path).splitlines(), 1):
            found = WORDS.search(line)
            if found:
                yield f"{path}:{number}: names {found.group(0)}, a place on somebody's machine"


if __name__ == "__main__":
    tree.main(offences)
