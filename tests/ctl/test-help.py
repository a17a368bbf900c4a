# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, wrong commands, versions and places."""

import pathlib
import re
import subprocess

import ctl


class HelpTest(ctl.CtlTest):
    def commands(self):
        """Returns the commands that help names."""
        names = []
        for line in self.good("--help").splitlines():
            found = re.match(r"^  ([a-z][a-z-]*(?: [a-z]+)?)(?= |$)", line)
            if found and not line.startswith("  respitectl"):
                names.append(found.group(1))
        return names

    def test_names_them_all(self):
        names = self.commands()
        for name in ("log", "water", "posture", "day", "try", "episode start", "episode end", "episode list", "list", "insights", "show",
                     "edit", "delete", "undelete", "remedies", "remedy", "routines", "routine", "learn", "warning-signs",
                     "remedy set", "remedy add", "remedy remove", "profile", "profile set",
                     "reminders list", "reminders set", "reminders add", "reminders remove", "reminders status", "pause",
                     "resume", "remind", "why", "check", "paths"):
            self.assertIn(name, names)

    def test_each_teaches(self):
        for name in self.commands():
            with self.subTest(name):
                text = self.good(*name.split(), "--help")
                self.assertIn(f"respitectl {name}", text.splitlines()[1])
                examples = text.split("Examples:")[1]
                self.assertGreaterEqual(examples.count("  respitectl "), 2)
                self.assertIn("--data-dir", text)
                self.assertEqual(text, self.good("help", *name.split()))
                self.assertLess(max(map(len, text.splitlines())), 110)
        self.assertEqual(self.snapshot(), {})

    def test_manual_and_completion_know_them(self):
        data = pathlib.Path(__file__).resolve().parents[2] / "data"
        manual = (data / "man" / "respitectl.1").read_text().replace("\\", "")
        completion = (data / "completions" / "respitectl").read_text()
        for name in self.commands():
            with self.subTest(name):
                self.assertIn(f"\n.B {name}", manual)
                for word in name.split():
                    self.assertRegex(completion, rf"(?<![a-z-]){word}(?![a-z-])")
        for word in re.findall(r"--[a-z][a-z-]*", "".join(self.good(*name.split(), "--help") for name in self.commands())):
            self.assertIn(word, manual, word)

    def test_family(self):
        text = self.good("episode", "--help")
        for name in ("start", "end", "list"):
            self.assertIn(f"episode {name}", text)

    def test_without_words(self):
        self.assertEqual(self.good(), self.good("--help"))
        self.assertEqual(self.good("help"), self.good("-h"))

    def test_version(self):
        self.assertRegex(self.good("--version"), r"^respitectl \d+\.\d+\.\d+$")

    def test_wrong_commands(self):
        for typed, meant in (("lgo", "log"), ("remedie", "remed"), ("warning", "warning-signs"), ("LIST", "list"), ("epsiode", "episode")):
            self.bad(2, typed, says=(f"“{typed}”", f"“{meant}"))
        for typed in ("xyzzy", "", "log 4", "-", "--wrong", "-x"):
            with self.subTest(typed):
                self.bad(2, typed)

    def test_paths(self):
        paths = self.read("paths")
        self.assertEqual(paths["data"], str(self.folder))
        self.assertEqual(paths["state"], str(self.top / "state" / "respite"))
        self.assertTrue(paths["catalog"])
        self.assertIn(str(self.folder), self.good("paths"))
        self.assertFalse(self.folder.exists())

    def test_full_device_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([ctl.PROGRAM, "--help"], env=self.environment, stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"could not be written", done.stderr)


if __name__ == "__main__":
    ctl.main()
