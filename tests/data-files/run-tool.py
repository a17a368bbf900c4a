# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a checking tool, or skips the test where it is not installed: run-tool.py TOOL ARGUMENT…"""

import shutil
import subprocess
import sys

if shutil.which(sys.argv[1]) is None:
    print(f"{sys.argv[1]} is not installed")
    sys.exit(77)

sys.exit(subprocess.run(sys.argv[1:], check=False).returncode)
