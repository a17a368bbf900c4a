# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test in sway, without a screen, or skips it where there is none: on-wayland.py PROGRAM ARGUMENT…"""

import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile

LIMIT_S = 20
SETTINGS = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
NOBODY = 65534


def skip(why):
    """A plan of no tests says it all; with another status than 0 it would count as a failure."""
    print(f"1..0 # SKIP {why}")
    return 0


def as_nobody(runtime):
    """Sway does not start for root."""
    if os.getuid() != 0:
        return []
    os.chown(runtime, NOBODY, NOBODY)
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


def read_display(ready):
    """Returns the display's name, which sway writes when it has started, or nothing if it does not come."""
    readable, _, _ = select.select([ready], [], [], LIMIT_S)
    return os.read(ready, 100).decode().strip() if readable else ""


def main(command):
    """Returns what the test returned."""
    missing = [name for name in ("sway", "wtype", "setpriv") if shutil.which(name) is None]
    if missing:
        return skip(f"not installed: {', '.join(missing)}")

    with tempfile.TemporaryDirectory() as folder:
        runtime = pathlib.Path(folder)
        fifo, config = runtime / "ready", runtime / "config"
        os.mkfifo(fifo)
        fifo.chmod(0o666)
        config.write_text(f"exec echo $WAYLAND_DISPLAY > {fifo}\n")
        config.chmod(0o644)
        ready = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        settings = {**os.environ, **SETTINGS, "XDG_RUNTIME_DIR": folder, "HOME": folder}
        settings.pop("WAYLAND_DISPLAY", None)
        settings.pop("DISPLAY", None)
        compositor = subprocess.Popen([*as_nobody(runtime), "sway", "-c", config], env=settings,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            display = read_display(ready)
            if not display:
                return skip("sway does not start here")
            # The test has folders of its own, so that it finds the display by its path.
            environment = {**os.environ, "WAYLAND_DISPLAY": str(runtime / display)}
            environment.pop("DISPLAY", None)
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            compositor.terminate()
            compositor.wait()
            os.close(ready)


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.exit(code if code >= 0 else 128 - code)
