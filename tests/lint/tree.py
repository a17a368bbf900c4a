# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project as the lints see them."""

import pathlib
import re
import subprocess
import sys

SKIPPED = re.compile(r"(^|/)(\.git|\.cache|__pycache__|build[^/]*)(/|$)")


class Tree:
    """The project's own files, by their paths from its top."""

    def __init__(self, top):
        self.top = pathlib.Path(top)
        self.paths = sorted(path for path in self._list() if not SKIPPED.search(path))

    def _list(self):
        found = self._known_to_git() or [path.relative_to(self.top).as_posix() for path in self.top.rglob("*")]
        return [path for path in found if (self.top / path).is_file()]

    def _known_to_git(self):
        # Git knows what is ignored; a release has no history, and there everything belongs to the project.
        try:
            listed = subprocess.run(["git", "-C", str(self.top), "ls-files", "-co", "--exclude-standard"],
                                    capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return []
        return listed.stdout.splitlines()

    def matching(self, pattern):
        """Returns the paths that match a regular expression from their beginning."""
        return [path for path in self.paths if re.match(pattern, path)]

    def text(self, path):
        """Returns what a file holds, with bytes that are no text replaced."""
        return (self.top / path).read_text(encoding="utf-8", errors="replace")


def without_comments(text):
    """Blanks the comments of C, keeping lines and literals in place."""
    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text, flags=re.S)


def without_literals(text):
    """Empties the texts in code whose comments are gone."""
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def main(offences):
    """Prints what a lint finds in the tree named on the command line, and ends with 1 if that is anything."""
    found = list(offences(Tree(sys.argv[1])))
    for offence in found:
        print(offence)
    sys.exit(1 if found else 0)
