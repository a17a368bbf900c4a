# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of respitectl have in common: the program, run on a data folder of its own."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

PROGRAM = sys.argv[1]


def main():
    """Runs the tests of the script; its first argument is the program."""
    unittest.main(argv=[sys.argv[0]] + sys.argv[2:])


class CtlTest(unittest.TestCase):
    """A test with a fresh data folder."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="respite-ctl-")
        self.addCleanup(holder.cleanup)
        self.top = pathlib.Path(holder.name)
        self.folder = self.top / "data"
        self.environment = dict(os.environ, RESPITE_DATA_DIR=str(self.folder), HOME=str(self.top),
                                XDG_DATA_HOME=str(self.top / "share"), XDG_STATE_HOME=str(self.top / "state"),
                                XDG_CONFIG_HOME=str(self.top / "config"), XDG_RUNTIME_DIR=str(self.top))
        self.environment.pop("DISPLAY", None)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def run_ctl(self, *words, **environment):
        """Runs the program and returns what became of it."""
        return subprocess.run([PROGRAM, *words], env=dict(self.environment, **environment), capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False)

    def good(self, *words, **environment):
        """Runs the program, which must succeed, and returns what it printed."""
        done = self.run_ctl(*words, **environment)
        self.assertEqual(done.returncode, 0, f"{words}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def read(self, *words):
        """Runs the program for JSON and returns that."""
        return json.loads(self.good(*words, "--json"))

    def bad(self, code, *words, says=()):
        """Runs the program, which must refuse with one sentence, and returns the sentence."""
        before = self.snapshot()
        done = self.run_ctl(*words)
        self.assertEqual(done.returncode, code, f"{words}: {done.stdout}{done.stderr}")
        self.assertEqual(done.stdout, "", words)
        self.assertTrue(done.stderr.startswith("respitectl: "), done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        for text in says:
            self.assertIn(text, done.stderr)
        self.assertEqual(self.snapshot(), before, f"{words} wrote something")
        return done.stderr

    def snapshot(self):
        """Returns each file of the data folder with its bytes; the lock is no data."""
        if not self.folder.exists():
            return {}
        return {str(path.relative_to(self.folder)): path.read_bytes()
                for path in sorted(self.folder.rglob("*")) if path.is_file() and path.name != ".lock"}

    def write(self, name, content):
        """Puts a file into the data folder and returns its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    def shard(self, month, *records, journal="diary"):
        """Puts a month into a journal."""
        return self.write(f"{journal}/{month}.json",
                          {"format": f"respite-{journal}", "version": 1, "month": month, "records": list(records)})

    def problems(self):
        """Returns what check finds."""
        done = self.run_ctl("check", "--json")
        found = json.loads(done.stdout)
        self.assertEqual(done.returncode, 1 if found else 0)
        return found
