#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the symbolic icons at the sizes that are used most: encode-icons.py TOOL OUTPUT-XML SVG…

GTK reads these by itself, and a program that finds them needs no SVG library for its icons, which saves time and memory
at every start. Other sizes still come from the SVG files. Without the tool, or where it cannot read SVG, all of them do.
"""

import pathlib
import subprocess
import sys

SIZES = [16, 24, 32, 48]
PREFIX = "/io/github/respite_app/Respite/icons"


def encode(tool, folder, svg):
    """The encoded files, as paths below the folder."""
    for size in SIZES:
        place = f"{size}x{size}/actions"
        (folder / place).mkdir(parents=True, exist_ok=True)
        done = subprocess.run([tool, svg, f"{size}x{size}", "--output", folder / place], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False)
        name = f"{place}/{pathlib.Path(svg).stem}.symbolic.png"
        if done.returncode == 0 and (folder / name).exists():
            yield name


def main(tool, output, *icons):
    folder = pathlib.Path(output).parent / "icons"
    files = [name for svg in icons for name in encode(tool, folder, svg)] if tool else []
    lines = [f'    <file alias="{name}">icons/{name}</file>' for name in files]
    pathlib.Path(output).write_text("\n".join(
        ["<gresources>", f'  <gresource prefix="{PREFIX}">', *lines, "  </gresource>", "</gresources>", ""]))


if __name__ == "__main__":
    main(*sys.argv[1:])
