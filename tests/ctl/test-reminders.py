# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reminders as they are set: reminders list, set, add, remove. None of it needs a bus."""

import json

import ctl


class RemindersTest(ctl.CtlTest):
    def file(self):
        return json.loads((self.folder / "reminders.json").read_text())

    def one(self, name):
        return next(reminder for reminder in self.read("reminders", "list") if reminder["id"] == name)

    def test_list_writes_nothing(self):
        self.assertEqual([reminder["id"] for reminder in self.read("reminders", "list")], ["stretch", "posture", "water"])
        self.assertIn("stretch", self.good("reminders", "list"))
        self.assertFalse(self.folder.exists())

    def test_set(self):
        changed = self.read("reminders", "set", "stretch", "enabled=true", "every=40m", "rest_s=240", "missed=drop",
                            "hours=mon-fri 09:00-18:00", "routines=desk-reset, neck-ease")
        self.assertEqual(changed, self.one("stretch"))
        self.assertEqual((changed["every_s"], changed["rest_s"], changed["enabled"]), (2400, 240, True))
        self.assertEqual(changed["routines"], ["desk-reset", "neck-ease"])
        self.assertEqual(changed["hours"], [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "18:00"}])
        self.assertEqual(self.good("reminders", "set", "stretch", "sound=false"), "stretch")

    def test_set_changes_no_other(self):
        before = [self.one(name) for name in ("posture", "water")]
        self.good("reminders", "set", "stretch", "enabled=true", "every=1m")
        self.assertEqual([self.one(name) for name in ("posture", "water")], before)

    def test_set_shared(self):
        self.good("reminders", "set", "all", "gap=10m", "settle_s=5")
        self.assertEqual((self.file()["gap_s"], self.file()["settle_s"]), (600, 5))

    def test_add_and_remove(self):
        name = self.good("reminders", "add", "custom", "title=Look out of the window", "every=20m")
        self.assertEqual(self.one(name)["title"], "Look out of the window")
        other = self.good("reminders", "add", "stretch")
        self.assertNotEqual(other, "stretch")
        self.assertEqual(self.good("reminders", "remove", name), name)
        self.bad(1, "reminders", "remove", name)
        self.assertEqual(len(self.read("reminders", "list")), 4)
        self.assertEqual(self.problems(), [])

    def test_water_is_the_glass(self):
        self.good("reminders", "set", "water", "glass_ml=330")
        self.assertEqual(self.read("water")["ml"], 330)

    def test_wrong_values(self):
        for pair in ("every=x", "every=0", "every_s=0", "every_s=-5", "every_s=soon", "enabled=perhaps", "counts=days", "missed=maybe",
                     "hours=always and ever", "hours=25:00-26:00", "routines=desk-rest", "colour=red", "id=x", "kind=custom",
                     "goal_ml=-1", "rest=1x"):
            with self.subTest(pair):
                self.bad(1, "reminders", "set", "stretch", pair)
        self.bad(1, "reminders", "set", "stretch", "every=10m", "missed=maybe")
        self.bad(1, "reminders", "set", "strech", "every=1h", says=("“strech”", "“stretch”"))
        self.bad(1, "reminders", "set", "all", "colour=red")
        self.bad(1, "reminders", "add", "streching", says=("hydration",))
        self.bad(1, "reminders", "add", "custom", "every=x")
        self.bad(1, "reminders", "remove", "nothing")

    def test_wrong_usage(self):
        for words in ((), ("lst",), ("set",), ("set", "stretch"), ("set", "stretch", "every"), ("set", "stretch", "=1h"), ("add",),
                      ("remove",), ("remove", "stretch", "water"), ("list", "stretch")):
            with self.subTest(words):
                self.bad(2, "reminders", *words)

    def test_broken_file_is_left_alone(self):
        for content in (b"", b"[" * 1000000, b'{"format": "respite-reminders", "version": 99}', b"\xff", b"{}"):
            with self.subTest(content[:50]):
                self.setUp()
                self.write("reminders.json", content)
                for words in (("list",), ("set", "stretch", "every=1h"), ("add", "custom"), ("remove", "water")):
                    self.bad(1, "reminders", *words, says=("reminders.json",))
                self.assertEqual([problem["file"] for problem in self.problems()], ["reminders.json"])
                self.assertEqual(self.read("water")["ml"], 250)

    def test_one_bad_reminder(self):
        self.good("reminders", "set", "stretch", "every=1h")
        whole = self.file()
        whole["reminders"][1]["every_s"] = 0
        whole["reminders"][1]["mine"] = True
        self.write("reminders.json", whole)
        self.assertEqual(len(self.problems()), 1)
        self.good("reminders", "set", "stretch", "every=2h")
        self.assertEqual(self.file()["reminders"][1], whole["reminders"][1])


if __name__ == "__main__":
    ctl.main()
