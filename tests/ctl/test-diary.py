# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the diary and putting it right: list, show, edit, delete, undelete, episode."""

import json

import ctl


def pain(number, at, score=3, **more):
    """Returns a pain record for a file."""
    return {"id": f"{number:08x}-0000-4000-8000-000000000000", "kind": "pain", "at": at, "recorded": at, "modified": at,
            "score": score, **more}


class ListTest(ctl.CtlTest):
    def setUp(self):
        super().setUp()
        self.shard("2025-12", pain(0xaaaa0001, "2025-12-31T23:50:00+01:00", note="Über die Feiertage"))
        self.shard("2026-01",
                   pain(0xaaaa0002, "2026-01-01T03:30:00+01:00", 0),
                   pain(0xaaaa0003, "2026-01-01T12:00:00+01:00", 5, sites=[{"site": "between-blades"}]),
                   {**pain(0xaaaa0004, "2026-01-02T12:00:00+01:00"), "deleted": True},
                   {"id": "bbbb0001-0000-4000-8000-000000000000", "kind": "water", "at": "2026-01-03T08:00:00+01:00",
                    "recorded": "2026-01-03T08:00:00+01:00", "modified": "2026-01-03T08:00:00+01:00", "ml": 250},
                   {"id": "cccc0001-0000-4000-8000-000000000000", "kind": "weather", "at": "2026-01-03T09:00:00+01:00",
                    "recorded": "2026-01-03T09:00:00+01:00", "modified": "2026-01-03T09:00:00+01:00", "rain": True})

    def ids(self, *words):
        return [record["id"][:8] for record in self.read("list", *words)]

    def test_newest_first(self):
        self.assertEqual(self.ids(), ["cccc0001", "bbbb0001", "aaaa0003", "aaaa0002", "aaaa0001"])
        self.assertEqual(self.ids("--limit", "2"), ["cccc0001", "bbbb0001"])

    def test_days_begin_at_four(self):
        self.assertEqual(self.ids("--from", "2026-01-01"), ["cccc0001", "bbbb0001", "aaaa0003"])
        self.assertEqual(self.ids("--to", "2025-12-31"), ["aaaa0002", "aaaa0001"])
        self.assertEqual(self.ids("--from", "2026-01-01", "--to", "2026-01-01"), ["aaaa0003"])

    def test_day_begins_as_the_profile_says(self):
        self.write("profile.json", {"format": "respite-profile", "version": 1, "day_start": "00:00"})
        self.assertEqual(self.ids("--to", "2025-12-31"), ["aaaa0001"])

    def test_kinds(self):
        self.assertEqual(self.ids("--kind", "water"), ["bbbb0001"])
        self.assertEqual(self.ids("--kind", "pain", "--kind", "water"), ["bbbb0001", "aaaa0003", "aaaa0002", "aaaa0001"])

    def test_search_folds(self):
        self.assertEqual(self.ids("--search", "uber DIE"), ["aaaa0001"])
        self.assertEqual(self.ids("--search", "Between Blades"), ["aaaa0003"])
        self.assertEqual(self.ids("--search", "aaaa0003"), ["aaaa0003"])
        self.assertEqual(self.ids("--search", "nowhere"), [])

    def test_table(self):
        lines = self.good("list").splitlines()
        self.assertEqual(lines[0].split(), ["When", "Kind", "Id", "What"])
        self.assertEqual(len(lines), 6)
        self.assertNotIn("\033", lines[0])
        self.assertIn("2025-12-31 23:50", lines[-1])

    def test_nothing_there(self):
        done = self.run_ctl("list", "--kind", "change")
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertEqual(self.read("list", "--kind", "change"), [])

    def test_wrong(self):
        self.bad(1, "list", "--kind", "pian", says=("“pain”",))
        self.bad(1, "list", "--from", "2026-01-02", "--to", "2026-01-01")
        for date in ("yesterdy", "2026-1-1", "2026-02-30", "", "12:00", "5h ago", "-1x"):
            self.bad(1, "list", "--from", date)
            self.bad(1, "list", "--to", date)
        self.bad(1, "list", "--limit", "0")
        self.bad(2, "list", "pain")

    def test_control_signs_do_not_reach_the_terminal(self):
        self.good("log", "1", "--note", "a\033[31mb\nc\td")
        self.assertNotIn("\033", self.good("list"))
        self.assertEqual(len(self.good("list").splitlines()), 8)

    def test_show_by_prefix(self):
        self.assertEqual(self.read("show", "aaaa0001")["note"], "Über die Feiertage")
        self.assertEqual(self.read("show", "bbbb")["ml"], 250)
        self.assertIn("Über die Feiertage", self.good("show", "aaaa0001"))
        self.assertTrue(self.read("show", "aaaa0004")["deleted"])

    def test_show_wrong(self):
        self.bad(1, "show", "aaaa", says=("aaaa0002", "more of it"))
        self.bad(1, "show", "ffff", says=("ffff",))
        for text in ("bbb", "", "zzzz", "BBBB0001", "../../etc"):
            self.bad(1, "show", text)
        self.bad(1, "show", "00000000-0000-4000-8000-000000000000")
        self.bad(2, "show")
        self.bad(2, "show", "aaaa", "bbbb")

    def test_unknown_kind_can_be_shown_and_survives(self):
        self.assertTrue(self.read("show", "cccc")["rain"])
        self.good("edit", "bbbb", "ml=300")
        self.assertTrue(self.read("show", "cccc")["rain"])


class EditTest(ctl.CtlTest):
    def test_members(self):
        record = self.read("log", "4", "--note", "old", "--quality", "dull")
        edited = self.read("edit", record["id"][:8], "score=5", "note=new note", "sites=neck:6,between-blades", "qualities=",
                           "scope=day")
        self.assertEqual((edited["score"], edited["note"], edited["scope"]), (5, "new note", "day"))
        self.assertEqual(edited["sites"], [{"site": "neck", "score": 6}, {"site": "between-blades"}])
        self.assertNotIn("qualities", edited)
        self.assertGreater(edited["modified"], record["modified"])
        self.assertEqual(edited["recorded"], record["recorded"])
        self.assertNotIn("note", self.read("edit", record["id"], "note="))

    def test_new_time_moves_to_its_month(self):
        record = self.read("log", "0")
        self.good("edit", record["id"], "at=2025-05-05 12:00")
        self.assertEqual(self.read("show", record["id"])["at"], "2025-05-05T12:00:00+02:00")
        self.assertEqual([r["id"] for r in self.read("list")], [record["id"]])
        self.assertEqual(self.problems(), [])

    def test_wrong(self):
        record = self.read("log", "4")["id"]
        self.bad(2, "edit", record)
        self.bad(2, "edit", record, "score")
        self.bad(2, "edit", record, "=5")
        for pair in ("score=11", "score=", "score=x", "score=4.5", "ml=250", "id=x", "kind=water", "recorded=now", "modified=now",
                     "deleted=true", "at=tomorrow 9:00", "at=", "at=x", "scope=week", "sites=nek", "sites=neck:11",
                     "sites=neck:x", "qualities=blue", "easing=heatpad", "episode=x", "colour=red", "prompt=x"):
            with self.subTest(pair):
                self.bad(1, "edit", record, pair)
        self.bad(1, "edit", record, "note=x", "score=11")
        self.assertNotIn("note", self.read("show", record))

    def test_delete_and_back(self):
        record = self.good("log", "0")
        self.good("delete", record[:8])
        self.assertEqual(self.read("list"), [])
        self.bad(1, "delete", record, says=("deleted already",))
        self.bad(1, "edit", record, "score=3", says=("undelete",))
        self.good("undelete", record[:6])
        self.assertEqual(len(self.read("list")), 1)
        self.bad(1, "undelete", record, says=("not deleted",))
        self.bad(2, "delete")


class EpisodeTest(ctl.CtlTest):
    def test_start_and_end(self):
        done = self.run_ctl("episode", "start", "--onset", "2d ago", "--start", "clear-movement", "--cause", "a crate", "--json")
        episode = json.loads(done.stdout)
        self.assertIn("warning-signs", done.stderr)
        self.assertEqual((episode["start"], episode["cause"]), ("clear-movement", "a crate"))
        self.assertTrue(self.read("episode", "list")[0]["open"])
        pain_id = self.good("log", "5")
        self.assertEqual(self.read("show", pain_id)["episode"], episode["id"])
        listed = self.read("episode", "list")[0]
        self.assertEqual((listed["id"], listed["highest"], listed["entries"]), (episode["id"], 5, 1))
        self.assertEqual(self.read("episode", "end")["id"], episode["id"])
        self.assertFalse(self.read("episode", "list")[0]["open"])
        self.assertIn("a crate", self.good("episode", "list"))

    def test_end_by_id(self):
        episode = self.read("episode", "start", "--onset", "2025-01-01 10:00")
        ended = self.read("episode", "end", episode["id"][:8], "--at", "2025-01-03 10:00")
        self.assertEqual(ended["end"], "2025-01-03T10:00:00+01:00")

    def test_wrong(self):
        self.bad(1, "episode", "end", says=("No episode is open",))
        episode = self.good("episode", "start", "--onset", "2h ago")
        self.bad(1, "episode", "end", "--at", "3h ago", says=("before",))
        self.bad(1, "episode", "end", "--at", "tomorrow 9:00")
        self.bad(1, "episode", "end", self.good("log", "0"), says=("not an episode",))
        self.bad(1, "episode", "start", "--onset", "tomorrow 9:00", says=("future",))
        self.bad(1, "episode", "start", "--start", "slowly", says=("crept-on",))
        self.bad(2, "episode")
        self.bad(2, "episode", "strat", says=("“episode start”",))
        self.bad(2, "episode", "start", episode)


if __name__ == "__main__":
    ctl.main()
