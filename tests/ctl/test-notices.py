# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the time rules say: notices, putting them away, and six weeks of somebody's life."""

import datetime
import json

import ctl

# A Monday. Four weeks later, on the 27th day, the clocks go back.
FIRST = datetime.date(2025, 9, 29)

DENIED = ["rf-chest-pain", "rf-tearing-pain", "rf-major-trauma", "rf-legs-walking", "rf-fever", "rf-between-shoulders-new"]


def at(day, clock):
    """Returns a moment as the command line takes it, in local time."""
    return f"{FIRST + datetime.timedelta(days=day)} {clock}"


class NoticesTest(ctl.CtlTest):
    def rules(self, *options):
        """Returns the ids of the rules that speak, the gravest first."""
        return [notice["rule"] for notice in self.read(*options, "notices")]

    def test_nothing_to_say(self):
        done = self.run_ctl("notices")
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertIn("nothing to say", done.stderr)
        self.assertEqual(self.read("notices"), [])
        self.assertFalse(self.folder.exists())

    def test_members(self):
        self.good("log", "6", "--site", "between-blades")
        notices = self.read("notices")
        self.assertEqual([(n["id"], n["rule"], n["level"]) for n in notices],
                         [("tr-start-gate", "tr-start-gate", "gate"),
                          ("tr-upper-back-check", "tr-upper-back-check", "same-day")])
        episode = self.read("episode", "list")[0]
        for notice in notices:
            self.assertEqual(notice["since"], episode["onset"])
            self.assertEqual(notice["cause"], [episode["id"]])
            self.assertGreater(len(notice["text"]), 40)
        printed = self.good("notices")
        self.assertIn("(tr-start-gate, since ", printed)
        self.assertIn("urgent advice line", printed)

    def test_a_ticked_sign_acts_at_once(self):
        self.good("log", "3")
        episode = self.read("episode", "list")[0]["id"]
        self.good("edit", episode, 'flags={"rf-chest-pain": true, "rf-fever": true, "rf-tearing-pain": false}')
        notice = self.read("notices")[0]
        self.assertEqual((notice["rule"], notice["level"]), ("tr-red-flag-tick", "emergency-now"))
        self.assertEqual(notice["signs"], ["rf-chest-pain", "rf-fever"])
        self.assertIn("emergency number", notice["text"])
        self.assertIn("Pressure, tightness or pain in the chest", self.good("notices"))

    def test_what_was_noted_later_does_not_count(self):
        self.good("log", "6", "--at", at(3, "09:00"))
        self.assertEqual(self.rules("--at", at(3, "08:59")), [])
        self.assertEqual(self.rules("--at", at(3, "09:00")), ["tr-start-gate"])
        self.assertEqual(json.loads(self.good("notices", "--json", "--at", at(3, "08:59"))), [])

    def test_put_away_and_taken_back(self):
        self.good("log", "6")
        record = self.good("notices", "dismiss", "tr-start-gate", "--reason", "not so for me")
        self.assertRegex(record, f"^{ctl.UUID}$")
        self.assertEqual(self.rules(), [])
        shown = self.read("show", record)
        self.assertEqual((shown["kind"], shown["rule"], shown["level"], shown["reason"], shown["origin"]),
                         ("notice", "tr-start-gate", "gate", "not so for me", "cli"))
        self.assertEqual(self.problems(), [])
        self.assertIn("not so for me", self.good("list", "--kind", "notice"))
        self.good("delete", record)
        self.assertEqual(self.rules(), ["tr-start-gate"])

    def test_too_soon_is_said_at_once(self):
        first = self.run_ctl("try", "nsaid-oral", "--dose", "400 mg", "--at", "2h ago")
        self.assertEqual((first.returncode, first.stderr), (0, ""))
        second = self.run_ctl("try", "nsaid-oral", "--dose", "400 mg")
        self.assertRegex(second.stdout.strip(), f"^{ctl.UUID}$")
        self.assertIn("at least 6 hours", second.stderr)
        self.assertEqual(second.stderr.count("\n"), 1)
        other = self.run_ctl("try", "walk-brisk", "--minutes", "10")
        self.assertEqual((other.returncode, other.stderr), (0, ""))

    def test_refusals(self):
        self.bad(1, "notices", "dismiss", "tr-week-6", says=["tr-week-6", "says nothing now"])
        self.good("log", "6")
        self.bad(1, "notices", "dismiss", "tr-week-6", says=["tr-week-6", "says nothing now"])
        self.bad(1, "notices", "dismiss", "tr-start-gates", says=["tr-start-gates", "tr-start-gate"])
        self.bad(2, "notices", "dismiss", says=["notices dismiss RULE"])
        self.bad(2, "notices", "dismiss", "tr-start-gate", "tr-week-6", says=["tr-week-6"])
        self.bad(2, "notices", "everything", says=["everything"])
        self.bad(2, "notices", "--since", "yesterday", says=["--since"])
        self.bad(1, "notices", "--at", "soon", says=["soon", "not a time"])
        self.bad(1, "notices", "--at", "2999-01-01 10:00", says=["2999-01-01 10:00", "past"])

    def test_at_sets_the_clock_for_any_command(self):
        record = self.read("--at", at(5, "10:00"), "log", "4")
        self.assertEqual(record["at"], "2025-10-04T10:00:00+02:00")
        self.assertTrue(record["recorded"].startswith("2025-10-04T10:00:00"))
        self.assertEqual(self.read("--at", at(5, "12:00"), "log", "3", "--at", "1h ago")["at"], "2025-10-04T11:00:00+02:00")
        self.bad(1, "--at", at(5, "10:00"), "log", "4", "--at", at(5, "10:01"), says=["future"])
        self.bad(1, "--at", "2999-01-01 10:00", "log", "4", says=["2999-01-01 10:00", "past"])
        self.bad(1, "--at", "", "log", "4", says=["not a time"])

    def test_a_profile_that_was_checked(self):
        self.write("profile.json", {"format": "respite-profile", "version": 1, "clinician_checked": "2025-01-01"})
        self.good("log", "6", "--site", "between-blades")
        self.assertEqual(self.rules(), ["tr-start-gate"])

    def test_a_broken_month_takes_no_other_along(self):
        self.good("log", "6", "--at", at(0, "09:00"))
        self.good("log", "6", "--at", at(4, "09:00"))
        self.write("diary/2025-09.json", b"{ broken")
        self.assertEqual(self.rules("--at", at(4, "10:00")), [])


class SixWeeksTest(ctl.CtlTest):
    """Somebody lifts a crate, takes too much too soon, gets no better, and sees a doctor in the end."""

    STORY = [
        (0, "18:30", ["log", "6", "--site", "between-blades", "--trigger", "trig-lifting"]),
        (1, "08:00", ["flags", *DENIED]),
        (1, "20:00", ["log", "6"]),
        (1, "20:05", ["try", "nsaid-oral", "--dose", "400 mg"]),
        (2, "09:00", ["try", "nsaid-oral", "--dose", "400 mg"]),
        (2, "13:00", ["try", "nsaid-oral", "--dose", "400 mg"]),
        (2, "20:00", ["log", "5"]),
        (3, "09:00", ["try", "nsaid-oral", "--dose", "400 mg"]),
        (3, "20:00", ["log", "5"]),
        (4, "20:00", ["log", "4"]),
        (6, "10:00", ["try", "strengthening-upper-back", "--minutes", "4"]),
        (6, "20:00", ["log", "4"]),
        (6, "20:30", ["notices", "dismiss", "tr-day3-review"]),
        (8, "20:00", ["log", "4"]),
        (8, "20:30", ["notices", "dismiss", "tr-week-1", "--reason", "going well"]),
        (9, "09:30", ["log", "4"]),
        (9, "10:00", ["try", "rows", "--minutes", "10"]),
        (10, "10:00", ["log", "6"]),
        (12, "20:00", ["log", "6"]),
        (13, "20:00", ["log", "6"]),
        (14, "20:00", ["log", "6"]),
        (15, "20:00", ["notices", "dismiss", "tr-week-2", "--reason", "appointment on Friday"]),
        (16, "09:00", ["log", "5", "--symptom", "sym-poor-sleep"]),
        (18, "09:00", ["log", "5", "--symptom", "sym-poor-sleep"]),
        (19, "09:00", ["log", "5", "--symptom", "sym-poor-sleep"]),
        (20, "20:00", ["log", "4"]),
        (21, "20:00", ["log", "7"]),
        (23, "20:00", ["log", "5"]),
        (24, "09:00", ["try", "paracetamol", "--dose", "1 g"]),
        (24, "11:00", ["try", "paracetamol", "--dose", "2 x 500 mg"]),
        (25, "20:00", ["log", "5"]),
        (26, "19:00", ["try", "heat-pad", "--minutes", "40"]),
        (27, "20:00", ["log", "5"]),
        (28, "20:00", ["log", "5"]),
        (29, "20:00", ["log", "5"]),
        (29, "20:30", ["notices", "dismiss", "tr-week-4", "--reason", "seen the doctor"]),
        (30, "19:00", ["flags", *DENIED[:-2], "rf-between-shoulders-new", "+rf-fever"]),
        (31, "20:00", ["notices", "dismiss", "tr-red-flag-tick", "--reason", "it was a cold"]),
        (33, "20:00", ["log", "3"]),
        (38, "20:00", ["log", "2"]),
        (42, "20:00", ["log", "2"]),
    ]

    # What stands there in the evening of each day, at nine.
    EVENINGS = {
        0: ["tr-start-gate", "tr-upper-back-check", "tr-cold-48h"],
        1: ["tr-cold-48h"],
        2: ["tr-ibuprofen-gap"],
        3: ["tr-day3-review", "tr-nsaid-3"],
        4: ["tr-day3-review", "tr-nsaid-3", "tr-strength-start"],
        5: ["tr-day3-review", "tr-strength-start"],
        6: [],
        7: ["tr-week-1"],
        10: ["tr-exercise-flare"],
        11: ["tr-exercise-flare"],
        14: ["tr-week-2"],
        19: ["tr-night-3-of-7"],
        20: ["tr-night-3-of-7"],
        21: ["tr-night-3-of-7", "tr-worse-3-days"],
        22: ["tr-night-3-of-7", "tr-worse-3-days"],
        24: ["tr-paracetamol-max"],
        26: ["tr-heat-limit"],
        28: ["tr-week-4"],
        30: ["tr-red-flag-tick"],
        42: ["tr-week-6"],
    }

    # In the small hours it is still the day before.
    NIGHTS = {6: [], 7: ["tr-week-1"], 13: [], 14: ["tr-week-2"], 41: []}

    def live(self, day, clock, words):
        """Does at that time what the story says."""
        now = ["--at", at(day, clock)]
        if words[0] == "flags":
            answers = {sign.lstrip("+"): sign.startswith("+") for sign in words[1:]}
            episode = self.read(*now, "episode", "list")[0]["id"]
            words = ["edit", episode, f"flags={json.dumps(answers)}"]
        self.good(*now, *words)

    def rules(self, day, clock):
        """Returns the rules that speak then."""
        return sorted(notice["rule"] for notice in self.read("--at", at(day, clock), "notices"))

    def test_each_evening(self):
        story = list(self.STORY)
        for day in range(43):
            while story and story[0][0] == day:
                self.live(*story.pop(0))
            with self.subTest(evening=day):
                self.assertEqual(self.rules(day, "21:00"), sorted(self.EVENINGS.get(day, [])))
            if day in self.NIGHTS:
                with self.subTest(night=day):
                    self.assertEqual(self.rules(day + 1, "03:59"), sorted(self.NIGHTS[day]))
        self.assertEqual(story, [])
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    ctl.main()
