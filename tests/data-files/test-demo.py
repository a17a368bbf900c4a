# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the made-up data: that it is the same each time, true to itself and to the catalogue: test-demo.py SOURCE RESPITECTL"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(sys.argv[1])
RESPITECTL = sys.argv[2]
NOW = "2026-11-20T15:30:00+01:00"


def make(folder, now=NOW):
    """Makes the data and returns what each file holds."""
    subprocess.run([sys.executable, "-B", SOURCE / "data/demo/make-demo.py", folder, now], check=True)
    return {path.relative_to(folder).as_posix(): json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(pathlib.Path(folder).rglob("*.json"))}


def known(file, member):
    """Returns the ids in a list of the catalogue."""
    catalog = json.loads((SOURCE / "data/catalog" / file).read_text(encoding="utf-8"))
    return {item["id"] for item in catalog[member]}


class Demo(unittest.TestCase):
    """One set of data, looked at from all sides."""

    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.root.name, "one")
        cls.files = make(cls.folder)
        cls.diary = [record for path, file in cls.files.items() if path.startswith("diary/") for record in file["records"]]

    @classmethod
    def tearDownClass(cls):
        cls.root.cleanup()

    def test_same_again(self):
        self.assertEqual(self.files, make(pathlib.Path(self.root.name, "two")))

    def test_nobodys_data_is_harmed(self):
        with self.assertRaises(subprocess.CalledProcessError):
            subprocess.run([sys.executable, "-B", SOURCE / "data/demo/make-demo.py", self.folder, NOW], check=True,
                           stderr=subprocess.DEVNULL)

    def test_any_hour_will_do(self):
        for hour in ["00:01", "04:00", "12:00", "23:59"]:
            with self.subTest(hour=hour), tempfile.TemporaryDirectory() as root:
                self.assertTrue(make(pathlib.Path(root, "data"), f"2026-03-30T{hour}:00+02:00"))

    def test_records_lie_in_their_month_and_in_the_past(self):
        now = datetime.datetime.fromisoformat(NOW)
        for path, file in self.files.items():
            for record in file.get("records", []):
                self.assertEqual(record["at"][:7], pathlib.Path(path).stem)
                self.assertEqual(file["month"], pathlib.Path(path).stem)
                self.assertLess(datetime.datetime.fromisoformat(record["at"]), now)

    def test_what_is_named_is_there(self):
        ids = {record["id"] for record in self.diary}
        self.assertEqual(len(ids), len(self.diary))
        for record in self.diary:
            for member in ["episode", "of", "before", "after"]:
                if member in record:
                    self.assertIn(record[member], ids)

    def test_the_catalogue_knows_its_words(self):
        words = json.loads((SOURCE / "data/catalog/vocabulary.json").read_text(encoding="utf-8"))["words"]
        sites = {word["id"] for word in words["site"]}
        factors = {word["id"] for word in words["factor"]}
        qualities = {word["id"] for word in words["quality"]}
        remedies, routines = known("remedies.json", "items"), known("routines.json", "routines")
        for record in self.diary:
            self.assertLessEqual({site["site"] for site in record.get("sites", [])}, sites)
            self.assertLessEqual(set(record.get("factors", {})), factors)
            self.assertLessEqual(set(record.get("qualities", [])), qualities)
            self.assertIn(record.get("remedy", "heat-pad"), remedies)
            self.assertIn(record.get("routine", "desk-reset"), routines)

    def test_nothing_is_wrong_with_it(self):
        subprocess.run([RESPITECTL, "--data-dir", self.folder, "check"], check=True, stdout=subprocess.DEVNULL)

    def test_one_episode_is_open(self):
        episodes = [record for record in self.diary if record["kind"] == "episode"]
        self.assertEqual(len(episodes), 3)
        self.assertEqual(len([episode for episode in episodes if "end" not in episode]), 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
