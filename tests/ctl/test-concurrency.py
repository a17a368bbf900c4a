# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many at once, and killed at random: what was acknowledged is there."""

import json
import os
import random
import signal
import subprocess
import threading

import ctl

PROCESSES = 8
ENTRIES = 100
KILLS = 60


class ConcurrencyTest(ctl.CtlTest):
    def setUp(self):
        super().setUp()
        # Whole stacks for each allocation are for the other tests: here a thousand processes are run.
        self.environment["ASAN_OPTIONS"] = "detect_leaks=0:abort_on_error=1"

    def log_many(self, printed, failed, count):
        """Logs one entry after the other and keeps the ids, or why there is none."""
        for _ in range(count):
            done = self.run_ctl("log", str(random.randint(0, 10)))
            if done.returncode == 0:
                printed.append(done.stdout.strip())
            else:
                failed.append(done.stderr)

    def test_eight_programs_lose_nothing(self):
        printed, failed = [], []
        threads = [threading.Thread(target=self.log_many, args=(printed, failed, ENTRIES)) for _ in range(PROCESSES)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        self.assertEqual(failed, [])
        self.assertEqual(len(set(printed)), PROCESSES * ENTRIES)
        entries = self.read("list")
        self.assertEqual({entry["id"] for entry in entries if entry["kind"] == "pain"}, set(printed))
        self.assertEqual(len([entry for entry in entries if entry["kind"] == "episode"]), 1)
        self.assertEqual(self.problems(), [])

    def test_killed_at_random(self):
        """Each saves until it is killed in the middle of it."""
        chance = random.Random(7)
        printed = set()
        for turn in range(KILLS):
            script = f'while "$0" log {turn % 11} --note "turn {turn}"; do :; done'
            stream = subprocess.Popen(["/bin/sh", "-c", script, ctl.PROGRAM], env=self.environment, stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, text=True, start_new_session=True)
            first = stream.stdout.readline()
            timer = threading.Timer(chance.uniform(0, 0.15), os.killpg, (stream.pid, signal.SIGKILL))
            timer.start()
            rest = stream.stdout.read()
            stream.wait()
            timer.join()
            stream.stdout.close()
            printed |= {line for line in (first + rest).splitlines() if len(line) == 36}

        for path in (self.folder / "diary").glob("*.json"):
            json.loads(path.read_bytes())
        there = {entry["id"] for entry in self.read("list")}
        self.assertGreaterEqual(len(printed), KILLS)
        self.assertEqual(printed - there, set())
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    ctl.main()
