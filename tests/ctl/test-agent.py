# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talking to the reminders that run: reminders status, pause, resume, remind, why."""

import datetime
import shutil
import subprocess
import sys
import time

import ctl

ASKING = (("reminders", "status"), ("pause", "1h"), ("resume",), ("remind", "stretch"), ("why",))
LONGEST = 60


class NoBusTest(ctl.CtlTest):
    def test_says_so(self):
        for words in ASKING:
            for address in ({}, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.top}/none"}):
                with self.subTest((words, address)):
                    done = self.run_ctl(*words, **address)
                    self.assertEqual((done.returncode, done.stdout), (1, ""))
                    self.assertIn("no session bus", done.stderr)
                    self.assertEqual(done.stderr.count("\n"), 1)

    def test_wrong_words_need_no_bus(self):
        for code, words in ((2, ("pause",)), (1, ("pause", "soon")), (1, ("pause", "0")), (1, ("pause", "-1h")), (1, ("pause", "until")),
                            (1, ("pause", "until", "25:00")), (1, ("pause", "until", "yesterday", "8:00")), (1, ("remind", "strech")),
                            (2, ("remind",)), (1, ("why", "0")), (1, ("why", "all")), (2, ("why", "1", "2")), (2, ("resume", "now")),
                            (2, ("reminders", "status", "stretch"))):
            with self.subTest(words):
                self.bad(code, *words)


class AgentTest(ctl.CtlTest):
    """With a bus of its own, on which the agent is started by the first question."""

    def setUp(self):
        super().setUp()
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, text=True, env=self.environment)
        self.addCleanup(self.stop_bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def stop_bus(self):
        # The agent ends with its bus, and saves before it does.
        self.bus.terminate()
        self.bus.wait(LONGEST)
        self.bus.stdout.close()

    def status(self, name, holds):
        """Returns the status of a reminder as soon as something holds for it."""
        deadline = time.monotonic() + LONGEST
        while True:
            found = next((status for status in self.read("reminders", "status") if status["id"] == name), None)
            if found is not None and holds(found):
                return found
            self.assertLess(time.monotonic(), deadline, found)

    def test_who_tells_whether_anybody_is_there(self):
        self.assertIn("\nNothing on this desktop has said yet", self.good("reminders", "status"))

    def test_a_morning(self):
        self.assertEqual([status["state"] for status in self.read("reminders", "status")], ["off", "off", "off"])
        self.good("reminders", "set", "stretch", "enabled=true", "every=45m", "hours=")
        counting = self.status("stretch", lambda status: status["state"] == "counting" and status["due"])
        due = datetime.datetime.fromisoformat(counting["due"])
        ahead = due - datetime.datetime.now().astimezone()
        self.assertLess(abs(ahead.total_seconds() - 45 * 60), 120)
        self.assertRegex(self.good("reminders", "status"), r"stretch +counting +in \d+ min \(\d\d:\d\d\)")

        self.assertRegex(self.good("pause", "1h30m"), r"^The reminders are paused until \d{4}-\d\d-\d\d \d\d:\d\d\.$")
        self.assertEqual(self.status("stretch", lambda status: status["enabled"])["state"], "paused")
        until = self.read("pause", "until", "tomorrow", "8:00")["paused_until"]
        self.assertRegex(until, r"T0(7:59:59|8:00:0\d)")
        self.assertIsNone(self.read("resume")["paused_until"])
        self.assertIn("not paused", self.good("resume"))

        self.assertEqual(self.good("remind", "stretch"), "stretch")
        why = self.read("why")
        self.assertEqual((why[0]["action"], why[0]["reason"], why[0]["reminders"]), ("shown", "asked", ["stretch"]))
        self.assertIn("you asked for it", self.good("why", "1"))
        self.assertEqual(len(self.read("why", "1")), 1)

    def test_the_folder_named_is_the_one_it_keeps(self):
        other = self.top / "other"
        self.good("remind", "posture", "--data-dir", str(other))
        deadline = time.monotonic() + LONGEST
        while not list(other.glob("history/*.json")):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)
        self.assertFalse(self.folder.exists())

    def test_what_cannot_be_started_is_told(self):
        program = shutil.copy(ctl.PROGRAM, self.top / "respitectl")
        done = subprocess.run([program, "resume"], env=dict(self.environment, PATH="/nowhere"), capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("not installed", done.stderr)

        (self.top / "respite-agent").write_text("#!/bin/sh\nexit 3\n")
        (self.top / "respite-agent").chmod(0o755)
        done = subprocess.run([program, "resume"], env=self.environment, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be started", done.stderr)


if __name__ == "__main__":
    if shutil.which("dbus-daemon") is None:
        sys.exit(77)
    ctl.main()
