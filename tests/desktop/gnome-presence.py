#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a real desktop says of the person: do-not-disturb, a lock, no input, and input again.

The shell has no lock without a display manager, so that the session is locked by a stand-in for logind.
"""

import json
import os
import pathlib
import subprocess
import sys

import shell


def write_reminders(idle_s):
    reminders = {
        "format": "respite-reminders", "version": 1, "gap_s": 0, "idle_s": idle_s, "settle_s": 0, "pause_until": None,
        "reminders": [{"id": "stretch", "kind": "stretch", "enabled": True, "every_s": 2, "counts": "clock", "rest_s": 3600,
                       "snooze_s": 3, "hours": [], "missed": "once", "sound": False, "routines": ["desk-reset"]}]}
    (pathlib.Path(os.environ["RESPITE_DATA_DIR"]) / "reminders.json").write_text(json.dumps(reminders))


def waits_for(reason):
    """Waits until the reminder is held back for that reason."""
    shell.until(f"the reminder held back: {reason}",
                lambda: json.loads(shell.ctl("reminders", "status", "--json"))[0]["reason"] == reason)


def is_shown():
    shell.until("the reminder", shell.list_notifications)
    shell.press_notification("Skip")


def set_banners(shown):
    subprocess.run(["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", shown], check=True)


def call_logind(path, method, *arguments):
    subprocess.run(["gdbus", "call", "--system", "-d", "org.freedesktop.login1", "-o", f"/org/freedesktop/login1{path}", "-m",
                    method, *arguments], check=True, stdout=subprocess.DEVNULL)


def set_locked(locked):
    call_logind("/session/auto", "org.freedesktop.login1.Session.SetLockedHint", locked)


def see_sources():
    expected = ("Idle: GNOME;", "lock: logind;", "do not disturb: GNOME")
    shell.until("GNOME as the source", lambda: all(part in shell.ctl("reminders", "status") for part in expected))


def see_do_not_disturb():
    set_banners("false")
    waits_for("do-not-disturb")
    set_banners("true")
    is_shown()


def see_lock():
    set_locked("true")
    waits_for("locked")
    set_locked("false")
    is_shown()


def see_idleness():
    write_reminders(1)
    waits_for("away")
    shell.press_keys("a", "the reminder after input", lambda: shell.list_notifications())


def test():
    pathlib.Path(os.environ["RESPITE_DATA_DIR"]).mkdir(mode=0o700)
    call_logind("", "org.freedesktop.DBus.Mock.AddSession", "auto", "seat0", "1000", "somebody", "true")
    write_reminders(3600)
    see_sources()
    see_do_not_disturb()
    see_lock()
    see_idleness()


if __name__ == "__main__":
    shell.enter(pathlib.Path(sys.argv[1]).resolve(), test)
