# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each file that can carry its licence does so."""

import re

import tree

CARRIES = (r".*\.(c|h|py|sh|js|ui|css|svg|xml|xml\.in|in\.xml|desktop|desktop\.in|service|service\.in|[1-8])$"
           r"|(.*/)?meson\.build$|(.*/)?meson_options\.txt$|dev$|\.ci/run$|bench/run$")
LINE = re.compile(r"SPDX-License-Identifier: (GPL-3\.0-or-later|CC0-1\.0)\b")
WITHIN = 12


def offences(files):
    """Yields each file without a licence line near its beginning."""
    for path in files.matching(CARRIES):
        if not LINE.search("\n".join(files.text(path).splitlines()[:WITHIN])):
            yield f"{path}: has no SPDX-License-Identifier in its first {WITHIN} lines"


if __name__ == "__main__":
    tree.main(offences)
