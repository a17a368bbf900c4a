# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that what is installed agrees with itself and with the code: test-agreement.py SOURCE BUILD VERSION RESPITECTL"""

import configparser
import pathlib
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE, BUILD, VERSION, RESPITECTL = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4]
ID = "io.github.respite_app.Respite"


def keys_of(path):
    """Returns the groups of a key file."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser


class DesktopEntry(unittest.TestCase):
    """The entry in the menu."""

    def setUp(self):
        self.groups = keys_of(BUILD / f"data/{ID}.desktop")
        self.entry = self.groups["Desktop Entry"]

    def test_icon_is_installed(self):
        self.assertEqual(self.entry["Icon"], ID)
        for name in [f"{ID}.svg", f"{ID}-symbolic.svg"]:
            self.assertTrue((SOURCE / "data/icons" / name).exists(), name)

    def test_starts_over_the_bus(self):
        self.assertEqual(self.entry["DBusActivatable"], "true")
        service = keys_of(BUILD / f"data/dbus/{ID}.service")["D-BUS Service"]
        self.assertEqual(service["Name"], ID)
        self.assertRegex(service["Exec"], "^/.*/respite --gapplication-service$")

    def test_actions_are_those_of_the_application(self):
        code = "".join(path.read_text(encoding="utf-8") for path in (SOURCE / "src/app").glob("*.c"))
        for action in filter(None, self.entry["Actions"].split(";")):
            self.assertIn(f'.name = "{action}"', code)
            self.assertIn(f"Desktop Action {action}", self.groups)


class Agent(unittest.TestCase):
    """The background service as the bus knows it."""

    def test_name_is_that_of_the_code(self):
        service = keys_of(BUILD / f"data/dbus/{ID}.Agent.service")["D-BUS Service"]
        names = (SOURCE / "src/platform/agent-names.h").read_text(encoding="utf-8")
        self.assertIn(f'"{service["Name"]}"', names)
        self.assertRegex(service["Exec"], "^/.*/respite-agent$")


class Metainfo(unittest.TestCase):
    """What software centres show."""

    def setUp(self):
        self.root = ElementTree.parse(BUILD / f"data/{ID}.metainfo.xml").getroot()

    def test_ids(self):
        self.assertEqual(self.root.findtext("id"), ID)
        self.assertEqual(self.root.findtext("launchable"), f"{ID}.desktop")

    def test_summary_is_short_and_no_sentence(self):
        summary = self.root.findtext("summary")
        self.assertLessEqual(len(summary), 35)
        self.assertFalse(summary.endswith("."))

    def test_newest_release_is_this_version_and_has_news(self):
        self.assertEqual(self.root.find("releases/release").get("version"), VERSION)
        news = (SOURCE / "NEWS.md").read_text(encoding="utf-8")
        self.assertEqual(re.search(r"^## (\S+)", news, re.M).group(1), VERSION)


class Settings(unittest.TestCase):
    """The settings of the window."""

    def test_each_key_explains_itself(self):
        schema = ElementTree.parse(SOURCE / f"data/{ID}.gschema.xml").getroot().find("schema")
        self.assertEqual(schema.get("id"), ID)
        for key in schema.findall("key"):
            with self.subTest(key=key.get("name")):
                self.assertTrue(key.findtext("summary"))
                self.assertTrue(key.findtext("description"))
                if key.get("type") == "i":
                    self.assertIsNotNone(key.find("range"))
                if key.get("type") == "s":
                    self.assertIsNotNone(key.find("choices"))


class Manual(unittest.TestCase):
    """The pages for man."""

    def names_in(self, usages):
        """Returns the names of commands, without what follows them."""
        name = re.compile(r"[a-z-]+(?: [a-z-]+)?(?= |$)")
        return {name.match(usage).group(0) for usage in usages}

    def test_each_command_is_explained(self):
        said = subprocess.run([RESPITECTL, "--help"], check=True, capture_output=True, text=True).stdout
        offered = self.names_in(re.findall(r"^  ([a-z].*?)  ", said, re.M))
        page = (SOURCE / "data/man/respitectl.1").read_text(encoding="utf-8").replace("\\-", "-").replace("\\fR", "")
        explained = self.names_in(re.findall(r"^\.TP\n\.B ([a-z].*)$", page, re.M))
        self.assertEqual(explained, {name for name in offered if not name.startswith("respitectl")})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
