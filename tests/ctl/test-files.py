# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are damaged, foreign or new: told of, left alone, and everything else works; and what check finds."""

import json
import os

import ctl

ID = "00000000-0000-4000-8000-00000000000{}"
AT = "2025-05-05T12:00:00+02:00"


def record(number, kind="pain", **more):
    """Returns a record for a file."""
    return {"id": ID.format(number), "kind": kind, "at": AT, "recorded": AT, "modified": AT,
            **({"score": 3} if kind == "pain" else {}), **more}


def shard(*records, **more):
    """Returns a month as bytes."""
    return json.dumps({"format": "respite-diary", "version": 1, "month": "2025-05", "records": list(records), **more}).encode()


BROKEN = {
    "empty": b"",
    "blank": b" \n\t ",
    "a million brackets": b"[" * 1000000 + b"]" * 1000000,
    "a million brackets within": b'{"format": "respite-diary", "x": ' + b"[" * 1000000,
    "version 99": shard(version=99),
    "wrong format": shard(format="respite-shopping"),
    "wrong month": shard(month="2025-06"),
    "no month": b'{"format": "respite-diary", "version": 1, "records": []}',
    "records not a list": shard(records={}),
    "list at the top": b"[]",
    "two at the top": shard() + shard(),
    "cut off": shard(record(1))[:-20],
    "invalid UTF-8": shard(record(1, note="MARK")).replace(b"MARK", b"\xff\xfe"),
    "nul bytes": b"\0" * 4096,
    "not JSON": b"score: 4\n",
    "comma at the end": shard(record(1)).replace(b"]}", b",]}"),
    "line break in a text": shard(record(1, note="MARK")).replace(b"MARK", b"MA\nRK"),
    "zero in front of a number": shard(record(1, x=5)).replace(b": 5", b": 05"),
    "comment": b"/* mine */" + shard(record(1)),
    "over 32 MiB": shard(record(1)) + b" " * (32 * 1024 * 1024),
}


class BrokenFileTest(ctl.CtlTest):
    def test_each_is_left_alone(self):
        for name, content in BROKEN.items():
            with self.subTest(name):
                self.setUp()
                path = self.write("diary/2025-05.json", content)

                sentence = self.bad(1, "log", "4", "--at", AT, says=("2025-05.json",))
                self.assertEqual(path.read_bytes(), content)

                found = self.problems()
                self.assertEqual([problem["file"] for problem in found], ["diary/2025-05.json"], sentence)

                fine = self.good("log", "5")
                listed = self.run_ctl("list", "--json")
                self.assertIn(fine, [entry["id"] for entry in json.loads(listed.stdout)])
                self.assertIn("2025-05.json", listed.stderr)
                self.good("edit", fine, "note=x")
                self.good("delete", fine)
                self.good("episode", "list")
                self.good("day", "--mood", "5")
                self.assertEqual(path.read_bytes(), content)

    def test_newer_says_so(self):
        self.write("diary/2025-05.json", BROKEN["version 99"])
        self.bad(1, "log", "4", "--at", AT, says=("newer Respite",))

    def test_unreadable(self):
        path = self.shard("2025-05", record(1))
        path.chmod(0)
        self.addCleanup(path.chmod, 0o600)
        if not self.readable(path):
            self.bad_unreadable()

    def readable(self, path):
        """Returns whether the file can be read all the same, as by root."""
        try:
            return bool(path.read_bytes())
        except PermissionError:
            return False

    def bad_unreadable(self):
        self.assertEqual(self.run_ctl("log", "4", "--at", AT).returncode, 1)
        self.assertEqual(len(self.problems()), 1)

    def test_link_to_a_month_that_has_gone_is_no_empty_month(self):
        self.folder.joinpath("diary").mkdir(parents=True)
        link = self.folder / "diary" / "2025-05.json"
        link.symlink_to("gone.json")
        self.bad(1, "log", "4", "--at", AT, says=("2025-05.json",))
        self.assertEqual(len(self.problems()), 1)
        self.assertEqual(os.readlink(link), "gone.json")
        self.assertFalse(link.exists())

    def test_folder_is_a_file(self):
        self.folder.write_text("here")
        done = self.run_ctl("log", "4")
        self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (1, "", 1))
        self.assertEqual(self.folder.read_text(), "here")


class BadRecordTest(ctl.CtlTest):
    def check_kept(self, bad, names):
        """A record that makes no sense is kept as it is, and named by check."""
        self.shard("2025-05", record(1), bad)
        found = self.problems()
        self.assertEqual(len(found), 1, found)
        self.assertEqual(found[0]["file"], "diary/2025-05.json")
        self.assertIn(names, found[0]["problem"])
        self.assertEqual([entry["id"] for entry in self.read("list")], [ID.format(1)])
        self.good("log", "4", "--at", AT)
        kept = json.loads((self.folder / "diary" / "2025-05.json").read_text())["records"]
        self.assertIn(bad, kept)
        self.assertEqual(len(self.problems()), 1)

    def test_score_of_99(self):
        self.check_kept(record(2, score=99), "99")
        self.assertEqual(self.problems()[0]["record"], ID.format(2))

    def test_others(self):
        for bad, names in ((record(2, score="4"), "score"), (record(2, score=True), "score"), (record(2, sites=["neck"]), "sites"),
                           ({**record(2), "at": "yesterday"}, "at"), ({**record(2), "id": "x"}, "id"), (7, "object"),
                           ({**record(2), "at": "2025-06-05T12:00:00+02:00"}, "2025-06"), ({}, "id"),
                           ({"id": ID.format(3), "kind": "pain", "at": AT, "recorded": AT, "modified": AT}, "score")):
            with self.subTest(bad):
                self.setUp()
                self.check_kept(bad, names)

    def test_numbers_of_others_survive_an_edit(self):
        """They used to be written as 1e+17.0, and the month could not be read any more."""
        self.shard("2025-05", record(1, huge=1e17, tiny=1e-300, small=7.1, whole=12345678901234567890))
        self.good("edit", ID.format(1), "score=6")
        self.assertEqual(self.problems(), [])
        after = json.loads((self.folder / "diary" / "2025-05.json").read_text())["records"][0]
        self.assertEqual([after[name] for name in ("huge", "tiny", "small", "whole")], [1e17, 1e-300, 7.1, 12345678901234567000.0])

    def test_half_a_letter_spoils_one_record(self):
        self.check_kept(record(2, note="\ud800"), "text")
        self.setUp()
        self.check_kept(record(2, mine=["a\0b"]), "text")

    def test_unknown_members_and_kinds_are_right(self):
        self.shard("2025-05", record(1, mood_ring="blue"), record(2, kind="weather", rain=[1, {"deep": None}]))
        before = json.loads((self.folder / "diary" / "2025-05.json").read_text())["records"]
        self.assertEqual(self.problems(), [])
        self.good("log", "4", "--at", AT)
        after = json.loads((self.folder / "diary" / "2025-05.json").read_text())["records"]
        self.assertTrue(all(entry in after for entry in before))


class CheckTest(ctl.CtlTest):
    def only(self, problem, file, number):
        """Checks that there is this one problem and no other."""
        found = self.problems()
        self.assertEqual(len(found), 1, found)
        self.assertEqual((found[0]["file"], found[0]["record"]), (file, ID.format(number) if number is not None else None))
        self.assertIn(problem, found[0]["problem"])
        text = self.run_ctl("check")
        self.assertEqual(text.returncode, 1)
        self.assertIn(file, text.stdout)

    def test_nothing_there(self):
        self.assertEqual(self.problems(), [])
        self.assertIn("All is well", self.good("check"))
        self.assertFalse(self.folder.exists())

    def test_references(self):
        for member, holder in (("of", record(1)), ("before", record(1, kind="remedy", remedy="heat-pad")),
                               ("after", record(1, kind="routine", routine="desk-reset")), ("episode", record(1))):
            with self.subTest(member):
                self.shard("2025-05", {**holder, member: ID.format(9)})
                self.only(ID.format(9), "diary/2025-05.json", 1)

    def test_reference_to_the_wrong_kind(self):
        self.shard("2025-05", record(1, of=ID.format(2)), record(2, kind="water", ml=250))
        self.only("water", "diary/2025-05.json", 1)

    def test_reference_to_a_deleted_record_is_none(self):
        self.shard("2025-05", record(1, of=ID.format(2)), record(2, deleted=True))
        self.assertEqual(self.problems(), [])

    def test_reference_across_months(self):
        self.shard("2025-05", record(1, of=ID.format(2)))
        self.shard("2025-06", {**record(2), "at": "2025-06-05T12:00:00+02:00"})
        self.assertEqual(self.problems(), [])

    def test_one_id_in_two_months(self):
        self.shard("2025-05", record(1))
        self.shard("2025-06", {**record(1), "at": "2025-06-05T12:00:00+02:00"})
        self.only("2025-05.json", "diary/2025-06.json", 1)

    def test_one_id_twice_in_a_month(self):
        self.shard("2025-05", record(1), record(1, note="again"))
        self.only("more than once", "diary/2025-05.json", None)

    def test_conflict_copies(self):
        for name in ("2025-05.sync-conflict-20250506-101010-ABCDEFG.json", "2025-05 (1).json",
                     "2025-05 (Anna's conflicted copy 2025-05-06).json"):
            with self.subTest(name):
                self.setUp()
                self.write("diary/" + name, shard(record(1)))
                self.only("second version", "diary/" + name, None)
                self.assertIn(name, self.run_ctl("log", "0").stderr)
                self.assertEqual(self.problems(), [])
                self.assertEqual(self.read("show", ID.format(1))["score"], 3)

    def test_damaged_copy_waited_for_the_next_entry_for_ever(self):
        name = "diary/2025-05 (1).json"
        self.write(name, b"{")
        self.good("log", "0")
        self.only("cannot be used", name, None)
        self.assertEqual((self.folder / name).read_bytes(), b"{")

    def test_other_files_are_not_ours(self):
        for name in ("diary/.2025-05.json.tmp", "diary/2025-05.json.AB12CD", "diary/notes.txt", "diary/2025-5.json", "else.json"):
            self.write(name, b"\xff")
        self.assertEqual(self.problems(), [])

    def test_other_files_of_ours(self):
        for name in ("remedies.json", "profile.json"):
            with self.subTest(name):
                self.setUp()
                self.write(name, b"{")
                self.only("cannot be used", name, None)
                self.good("log", "4")
        self.setUp()
        self.write("history/2025-05.json", b"")
        self.only("empty", "history/2025-05.json", None)

    def test_made_tomorrow_by_a_wrong_clock(self):
        """Such records stand before all others for good, and nobody said why."""
        self.shard("2099-05", {**record(1), "at": "2099-05-05T12:00:00+02:00"})
        self.only("2099-05-05", "diary/2099-05.json", 1)
        self.shard("2099-05", {**record(1), "at": "2099-05-05T12:00:00+02:00", "deleted": True})
        self.assertEqual(self.problems(), [])

    def test_file_where_the_folder_should_be_is_no_empty_diary(self):
        self.top.joinpath("file").write_text("not a folder")
        for words in (("check",), ("list",), ("episode", "list"), ("log", "3")):
            self.assertIn("file", self.bad(1, "--data-dir", str(self.top / "file"), *words))
        self.top.joinpath("link").symlink_to("nowhere")
        self.bad(1, "--data-dir", str(self.top / "link"), "list")

    def test_folder_behind_a_link(self):
        self.top.joinpath("real").mkdir()
        self.folder.symlink_to("real")
        self.good("log", "3")
        self.assertEqual(self.problems(), [])
        self.assertTrue(self.folder.is_symlink())

    def test_wrong_usage(self):
        self.bad(2, "check", "diary")


if __name__ == "__main__":
    ctl.main()
