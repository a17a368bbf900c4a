# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test on a virtual display of its own, or skips it where there is none to be had: on-display.py PROGRAM ARGUMENT…"""

import os
import shutil
import subprocess
import sys
import tempfile

SETTINGS = {"GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "GTK_A11Y": "test"}


def skip(why):
    """A plan of no tests says it all; with another status than 0 it would count as a failure."""
    print(f"1..0 # SKIP {why}")
    return 0


def main(command):
    """Returns what the test returned."""
    if shutil.which("Xvfb") is None:
        return skip("Xvfb is not installed")

    reader, writer = os.pipe()
    with tempfile.TemporaryDirectory() as runtime:
        # The server writes the number of its display when it is ready, so there is nothing to wait for by the clock.
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
                                  pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            with os.fdopen(reader) as pipe:
                display = pipe.readline().strip()
            if not display:
                return skip("Xvfb does not start here")
            # Nobody is there to answer: without an address, each test would wait for a bus to be started for the display.
            bus = "unix:path=" + os.path.join(runtime, "bus")
            environment = {**os.environ, **SETTINGS, "DISPLAY": f":{display}", "XDG_RUNTIME_DIR": runtime,
                           "DBUS_SESSION_BUS_ADDRESS": bus}
            environment.pop("WAYLAND_DISPLAY", None)
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.exit(code if code >= 0 else 128 - code)
