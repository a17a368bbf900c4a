# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that nothing lies in the tree without being built: sources, tests and resources."""

import posixpath
import re

import tree


def lists_above(files, path):
    """Yields the text of each meson.build above a path, with the path as seen from there."""
    folder = posixpath.dirname(path)
    while folder:
        build = posixpath.join(folder, "meson.build")
        if build in files.paths:
            yield files.text(build), posixpath.relpath(path, folder)
        folder = posixpath.dirname(folder)


def is_listed(files, path):
    """Returns whether a build file above names a source, or a test without its test- and its ending."""
    for text, name in lists_above(files, path):
        stem = re.sub(r"\.c$", "", name)
        names = {name, stem, re.sub(r"(^|/)test-([^/]+)$", r"\1\2", stem)} if path.startswith("tests/") else {name}
        if any(f"'{known}'" in text for known in names):
            return True
    return False


def offences(files):
    """Yields each file that no build file names."""
    for path in files.matching(r"(src|tests|bench)/.*\.c$"):
        if not is_listed(files, path):
            yield f"{path}: is named in no meson.build"

    bundles = [(posixpath.dirname(path), files.text(path)) for path in files.matching(r".*\.gresource\.xml$")]
    for path in files.matching(r"resources/.*\.(ui|css|svg)$"):
        if not any(f">{posixpath.relpath(path, folder)}<" in text for folder, text in bundles):
            yield f"{path}: is named in no gresource.xml"


if __name__ == "__main__":
    tree.main(offences)
