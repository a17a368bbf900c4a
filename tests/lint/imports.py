# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the directions in which the rooms of src may include each other, and what core may not know."""

import re

import tree

CORE = {"core/base", "core/journal", "core/catalog", "core/diary", "core/reminders", "core/insights", "core/exchange"}
GROUND = {"core/base", "core/journal"}

MAY_INCLUDE = {
    "core/base": {"core/base"},
    "core/journal": GROUND,
    "core/catalog": GROUND | {"core/catalog"},
    "core/diary": GROUND | {"core/diary"},
    "core/reminders": GROUND | {"core/reminders"},
    "core/insights": CORE - {"core/exchange"},
    "core/exchange": CORE,
    "draw": CORE | {"draw"},
    "platform": CORE | {"platform"},
    "idle": {"idle"},
    "agent": CORE | {"platform", "agent"},
    "ctl": CORE | {"draw", "ctl"},
    "ui": CORE | {"draw", "ui"},
    "app": CORE | {"draw", "ui", "app"},
}

# The window talks to the agent through this and no other part of the platform; app makes it and hands it in.
PROXY = "platform/agent-proxy.h"
MAY_USE_PROXY = {"ui", "app"}

WIDGETS = ("gtk/", "gdk/", "gsk/", "adwaita.h", "libadwaita")
MAY_NOT_KNOW = {
    "core": WIDGETS + ("libnotify", "cairo", "pango"),
    "draw": WIDGETS + ("libnotify",),
    "platform": WIDGETS,
    "idle": WIDGETS + ("glib", "gio", "libnotify"),
    "agent": WIDGETS,
    "ctl": WIDGETS + ("libnotify",),
    "ui": ("libnotify",),
    "app": ("libnotify",),
}

SETTINGS = re.compile(r"\b(GSettings\w*|g_settings_\w+|GApplication\w*|g_application_\w+|GNotification|g_notification_\w+)\b")
PRINTING = re.compile(r"\b(v?f?printf|f?puts|putchar|perror|g_print|g_printerr|g_message|g_warning|g_warning_once|g_critical"
                      r"|g_info|g_error|g_log)\s*\(")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def room_of(path):
    """Returns the room that a path from src lies in, or None."""
    return next((room for room in MAY_INCLUDE if path.startswith(room + "/")), None)


def include_offence(room, bracket, included):
    """Says what is wrong with one include, or returns None."""
    if bracket == '"' and ".." in included.split("/"):
        return "include from src, not from beside"

    target = room_of(included)
    if target is not None and target not in MAY_INCLUDE[room]:
        if included == PROXY and room in MAY_USE_PROXY:
            return None
        return f"{room} may not include {target}"

    layer = room.split("/")[0]
    for name in MAY_NOT_KNOW[layer]:
        if included.startswith(name):
            return f"{layer} may not know {included}"
    return None


def offences(files):
    """Yields each line of src that crosses a border."""
    for path in files.matching(r"src/.*\.[ch]$"):
        room = room_of(path[len("src/"):])
        if room is None:
            yield f"{path}: lies in no room that design and lint know"
            continue

        code = tree.without_comments(files.text(path))
        for number, line in enumerate(code.splitlines(), 1):
            included = INCLUDE.match(line)
            if included:
                wrong = include_offence(room, *included.groups())
                if wrong:
                    yield f"{path}:{number}: {wrong}"
            elif room.startswith("core/"):
                bare = tree.without_literals(line)
                for word in SETTINGS.findall(bare):
                    yield f"{path}:{number}: core may not know {word}"
                for word in PRINTING.findall(bare):
                    yield f"{path}:{number}: core prints nothing, not even by {word}"


if __name__ == "__main__":
    tree.main(offences)
