#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first day with Respite, on a real desktop: a score pressed, a reminder answered, another program writing."""

import json
import os
import pathlib
import sys

import shell

REMINDERS = {
    "format": "respite-reminders", "version": 1, "gap_s": 0, "idle_s": 3600, "settle_s": 0, "pause_until": None,
    "reminders": [{"id": "stretch", "kind": "stretch", "enabled": True, "every_s": 4, "counts": "clock", "rest_s": 3600,
                   "snooze_s": 3, "hours": [], "missed": "once", "sound": False, "routines": ["desk-reset"]}]}


def scores():
    return [record["score"] for record in shell.read_records("diary") if record["kind"] == "pain"]


def actions():
    return [record["action"] for record in shell.read_records("history")]


def press_a_score():
    shell.press_widget("push button", "Pain 4 of 10")
    shell.until("the score in the diary", lambda: scores() == [4])
    episodes = [record for record in shell.read_records("diary") if record["kind"] == "episode"]
    assert len(episodes) == 1, episodes


def see_another_program():
    shell.ctl("log", "7", "--note", "from the command line")
    shell.press_keys("ctrl+2", "the other program's record in the window",
                     lambda: shell.find_widget("label", lambda name: "from the command line" in name))


def be_reminded():
    (pathlib.Path(os.environ["RESPITE_DATA_DIR"]) / "reminders.json").write_text(json.dumps(REMINDERS))
    shown = shell.until("the reminder's notification", shell.list_notifications)
    assert len(shown) == 1, shown
    assert shown[0]["buttons"] == ["Start", "Later", "Skip"], shown

    assert shell.press_notification("Later")
    shell.until("Later in the history", lambda: "snoozed" in actions())
    shell.until("the reminder again", shell.list_notifications)
    assert shell.press_notification("Skip")
    shell.until("Skip in the history", lambda: "skipped" in actions())


def start_from_the_reminder():
    shell.until("the reminder once more", shell.list_notifications)
    assert shell.press_notification("Start")
    shell.until("Start in the history", lambda: "done" in actions())
    shell.until("the window", lambda: any("Respite" in title for title in shell.list_windows()))


def test():
    with shell.running("respite"):
        shell.until("the window", lambda: any("Respite" in title for title in shell.list_windows()))
        press_a_score()
        see_another_program()
        be_reminded()
    shell.until("the window to be gone", lambda: not any("Respite" in title for title in shell.list_windows()))
    start_from_the_reminder()


if __name__ == "__main__":
    shell.enter(pathlib.Path(sys.argv[1]).resolve(), test)
