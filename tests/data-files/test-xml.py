# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every template, picture and description to the rules of XML: test-xml.py SOURCE"""

import pathlib
import shutil
import subprocess
import sys

ENDINGS = {".ui", ".svg", ".xml", ".in"}
FOLDERS = ["data", "resources"]

if shutil.which("xmllint") is None:
    print("xmllint is not installed")
    sys.exit(77)

top = pathlib.Path(sys.argv[1])
paths = [path for folder in FOLDERS for path in sorted((top / folder).rglob("*"))
         if path.suffix in ENDINGS and path.read_text(encoding="utf-8").startswith("<?xml")]
unmarked = [path for folder in FOLDERS for path in sorted((top / folder).rglob("*.ui")) if path not in paths]
for path in unmarked:
    print(f"{path}: does not begin with an XML declaration")

result = subprocess.run(["xmllint", "--noout", "--nonet", *map(str, paths)], check=False)
sys.exit(1 if unmarked else result.returncode)
