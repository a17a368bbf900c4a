# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down: log, water, posture, day and try."""

import datetime
import json
import stat

import ctl


def iso(**back):
    """Returns a moment in the past as files have it."""
    moment = datetime.datetime.now().astimezone() - datetime.timedelta(**back)
    return moment.replace(microsecond=0).isoformat()


class LogTest(ctl.CtlTest):
    def test_prints_the_id_alone(self):
        printed = self.good("log", "4")
        self.assertRegex(printed, f"^{ctl.UUID}$")
        record = self.read("show", printed)
        self.assertEqual((record["kind"], record["score"], record["origin"]), ("pain", 4, "cli"))

    def test_json_is_the_record(self):
        record = self.read("log", "3", "--note", "nach dem Büro “so”")
        self.assertEqual(record["note"], "nach dem Büro “so”")
        self.assertEqual(record, self.read("show", record["id"]))

    def test_everything_at_once(self):
        record = self.read("log", "6", "--at", iso(hours=3), "--site", "between-blades", "--site", "neck:7",
                           "--quality", "burning", "--quality", "tight", "--easing", "heat-pad", "--scope", "day",
                           "--note", "x")
        self.assertEqual(record["sites"], [{"site": "between-blades"}, {"site": "neck", "score": 7}])
        self.assertEqual(record["qualities"], ["burning", "tight"])
        self.assertEqual(record["easing"], ["heat-pad"])
        self.assertEqual(record["scope"], "day")

    def test_time_keeps_its_offset_and_chooses_the_month(self):
        record = self.read("log", "2", "--at", "2025-03-31T23:30:00-05:00")
        self.assertEqual(record["at"], "2025-03-31T23:30:00-05:00")
        self.assertTrue((self.folder / "diary" / "2025-03.json").exists())

    def test_first_score_opens_an_episode_and_says_so(self):
        done = self.run_ctl("log", "4")
        self.assertIn("respitectl warning-signs", done.stderr)
        self.assertEqual(len(self.read("episode", "list")), 1)
        self.assertEqual(self.run_ctl("log", "5").stderr, "")
        self.assertEqual(len(self.read("episode", "list")), 1)

    def test_no_pain_opens_none(self):
        done = self.run_ctl("log", "0")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.read("episode", "list"), [])

    def test_files_are_private(self):
        self.good("log", "1")
        self.assertEqual(stat.S_IMODE(self.folder.stat().st_mode), 0o700)
        for path in (self.folder / "diary").iterdir():
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)

    def test_note_in_a_plain_locale(self):
        record = json.loads(self.good("log", "1", "--note", "Rücken ✓", "--json", LC_ALL="C"))
        self.assertEqual(record["note"], "Rücken ✓")

    def test_data_dir_anywhere(self):
        other = str(self.top / "other")
        self.good("--data-dir", other, "log", "1")
        self.good("log", "2", "--data-dir", other)
        self.good("log", f"--data-dir={other}", "3")
        self.assertFalse(self.folder.exists())
        self.assertEqual(len([r for r in self.read("list", "--data-dir", other) if r["kind"] == "pain"]), 3)

    def test_data_dir_without_a_name(self):
        self.bad(2, "--data-dir", "", "log", "4")
        self.bad(2, "log", "4", "--data-dir=")

    def test_bad_scores(self):
        for score in ("11", "-1", "", " ", "four", "4.5", "4 ", "0x4", "99999999999999999999", "١"):
            with self.subTest(score):
                self.bad(1, "log", score, says=(f"“{score}”", "0 to 10"))

    def test_wrong_usage(self):
        for words in ((), ("4", "5"), ("4", "--colour", "red"), ("4", "--at")):
            with self.subTest(words):
                self.bad(2, "log", *words)
        self.bad(2, "log", "4", "--siet", "neck", says=("“--siet”", "“--site”"))

    def test_unknown_words(self):
        for option, word, meant in (("--site", "nek", "neck"), ("--site", "neck-left", "neck"), ("--site", "", "between-blades"),
                                    ("--quality", "burnig", "burning"), ("--quality", "blue", "throbbing"),
                                    ("--easing", "heatpad", "heat-pad"), ("--scope", "week", "day"),
                                    ("--site", "neck:11", "0 to 10"), ("--site", "neck:", "0 to 10")):
            with self.subTest(word):
                self.bad(1, "log", "4", option, word, says=(meant,))
        for option in ("--trigger", "--symptom"):
            self.bad(1, "log", "4", option, "no-such-thing", says=("no-such-thing",))

    def test_bad_times(self):
        tomorrow = datetime.datetime.now().astimezone() + datetime.timedelta(days=1)
        self.bad(1, "log", "4", "--at", tomorrow.replace(microsecond=0).isoformat(), says=("future",))
        for text in ("tomorrow 10:00", "sometime", "25:00", "12:60", "2026-13-01 10:00", "2026-02-30 10:00", "-2x", "2 ago", ""):
            with self.subTest(text):
                self.bad(1, "log", "4", "--at", text)
        self.bad(1, "log", "4", "--at", "2026-03-29 02:30", says=("02:30", "clocks went forward"))

    def test_bad_note(self):
        done = self.run_ctl("log", "4", "--note", b"\xff\xfe")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.snapshot(), {})


class OtherEntriesTest(ctl.CtlTest):
    def test_water(self):
        self.assertEqual(self.read("water")["ml"], 250)
        self.assertEqual(self.read("water", "500ml")["ml"], 500)
        self.assertEqual(self.read("water", "330", "--at", "1h ago")["ml"], 330)
        for amount in ("0", "-250", "5001", "much", "", "ml", "0.5"):
            with self.subTest(amount):
                self.bad(1, "water", amount, says=("1 to 5000",))
        self.bad(2, "water", "250", "250")

    def test_posture(self):
        self.assertEqual(self.read("posture", "good")["answer"], "good")
        self.assertEqual(self.read("posture", "slouching", "--note", "x")["note"], "x")
        self.bad(1, "posture", "bad", says=("good", "slouching"))
        self.bad(2, "posture")

    def test_day_has_one_record(self):
        first = self.read("day", "--sleep", "7.5", "--mood", "6", "--factor", "frequent-breaks=yes")
        second = self.read("day", "--stress", "3", "--mood", "5", "--factor", "walk-brisk=no")
        self.assertEqual(second["id"], first["id"])
        self.assertEqual((second["sleep_hours"], second["mood"], second["stress"]), (7.5, 5, 3))
        self.assertEqual(second["factors"], {"frequent-breaks": True, "walk-brisk": False})
        self.assertEqual(len(self.read("list", "--kind", "day")), 1)

    def test_day_of_its_own_date(self):
        today = self.read("day", "--sleep", "8h")
        earlier = self.read("day", "--date", "3d ago", "--sleep-quality", "4", "--fatigue", "2", "--note", "long")
        self.assertNotEqual(today["id"], earlier["id"])
        self.assertTrue(earlier["at"].startswith(earlier["date"] + "T12:00:00"))
        again = self.read("day", "--date", earlier["date"], "--stress", "9")
        self.assertEqual((again["id"], again["note"]), (earlier["id"], "long"))

    def test_bad_days(self):
        self.bad(2, "day")
        self.bad(2, "day", "today")
        for words in (("--sleep", "25"), ("--sleep", "-1"), ("--sleep", "x"), ("--sleep", "nan"), ("--stress", "11"),
                      ("--mood", "-1"), ("--fatigue", "1.5"), ("--sleep-quality", "good"), ("--factor", "frequent-breaks"),
                      ("--factor", "frequent-breaks=maybe"), ("--factor", "no-such=yes"), ("--factor", "=yes"),
                      ("--date", "tomorrow", "--mood", "5"), ("--date", "2026-02-30", "--mood", "5"),
                      ("--date", "2999-01-01", "--mood", "5")):
            with self.subTest(words):
                self.bad(1, "day", *words)

    def test_try_links_the_scores(self):
        remedy = self.read("try", "heat-pad", "--before", "6", "--after", "4", "--minutes", "20", "--dose", "warm",
                           "--side-effect", "red skin")
        before, after = self.read("show", remedy["before"]), self.read("show", remedy["after"])
        self.assertEqual((before["score"], before.get("prompt")), (6, None))
        self.assertEqual((after["score"], after["prompt"], after["of"]), (4, "after-remedy", before["id"]))
        self.assertEqual(remedy["at"], before["at"])
        self.assertLess(before["at"], after["at"])
        self.assertEqual((remedy["minutes"], remedy["dose"], remedy["side_effect"]), (20, "warm", "red skin"))
        self.assertEqual(self.problems(), [])

    def test_try_long_ago(self):
        remedy = self.read("try", "cold-pack", "--at", "2025-06-01 10:00", "--minutes", "15", "--before", "5", "--after", "5")
        self.assertEqual(self.read("show", remedy["after"])["at"], "2025-06-01T10:15:00+02:00")

    def test_try_alone(self):
        remedy = self.read("try", "rest-short")
        self.assertNotIn("before", remedy)
        self.assertEqual(len(self.read("list")), 1)

    def test_bad_tries(self):
        self.bad(2, "try")
        self.bad(1, "try", "heatpad", says=("“heat-pad”",))
        self.bad(1, "try", "desk-reset")
        for words in (("--before", "11"), ("--after", "x"), ("--minutes", "0"), ("--minutes", "1441"), ("--at", "tomorrow 9:00"),
                      ("--before", "5", "--after", "12")):
            with self.subTest(words):
                self.bad(1, "try", "heat-pad", *words)


class OwnRemedyTest(ctl.CtlTest):
    def test_own_remedies_may_be_tried(self):
        self.write("remedies.json", {"format": "respite-remedies", "version": 1, "own": [{"id": "my-cushion", "title": "Cushion"}]})
        self.assertEqual(self.read("try", "my-cushion")["remedy"], "my-cushion")

    def test_what_was_removed_keeps_its_title(self):
        own = self.good("remedy", "add", "Swim on my back")
        self.good("try", own)
        self.good("remedy", "remove", own)
        self.bad(1, "try", own, says=(own,))
        self.assertIn("Swim on my back", self.good("list", "--kind", "remedy"))


if __name__ == "__main__":
    ctl.main()
