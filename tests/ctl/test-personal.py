# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the person's own: remedy set, add and remove, hidden ones in remedies, profile and profile set."""

import json
import subprocess
import threading

import ctl

PROGRAMS = 50
OWN = "own-" + ctl.UUID


class RemediesTest(ctl.CtlTest):
    def file(self):
        """Returns what remedies.json holds."""
        return json.loads((self.folder / "remedies.json").read_bytes())

    def test_contract_of_ids(self):
        ids = {item["id"] for item in self.read("remedies")} | {item["id"] for item in self.read("learn")}
        self.assertEqual(len(ids), 202)
        self.assertFalse(any(item["own"] or item["favourite"] or item["hidden"] for item in self.read("remedies")))
        self.assertEqual(self.snapshot(), {})

    def test_marks(self):
        self.assertEqual(self.good("remedy", "set", "heat-pad", "favourite=yes", "note=The small one, evenings"), "heat-pad")
        remedy = self.read("remedy", "heat-pad")
        self.assertEqual((remedy["favourite"], remedy["hidden"], remedy["own"]), (True, False, False))
        self.assertEqual(remedy["note"], "The small one, evenings")
        text = self.good("remedy", "heat-pad")
        self.assertIn("favourite", text)
        self.assertIn("The small one, evenings", text)
        self.assertEqual(self.read("remedy", "set", "heat-pad", "favourite=no", "note=")["note"], None)
        self.assertFalse(self.read("remedy", "heat-pad")["favourite"])
        self.assertEqual(self.problems(), [])

    def test_nothing_to_change(self):
        self.good("remedy", "set", "heat-pad", "favourite=yes")
        before = self.snapshot()
        self.good("remedy", "set", "heat-pad", "favourite=yes", "hidden=no")
        self.assertEqual(self.snapshot(), before)

    def test_hidden(self):
        self.good("remedy", "set", "heat-pad", "hidden=yes")
        self.assertNotIn("heat-pad", [item["id"] for item in self.read("remedies")])
        self.assertNotIn("heat-pad", [item["id"] for item in self.read("remedies", "skin")])
        self.assertIn("--hidden", self.run_ctl("remedies").stderr)
        self.assertIn("heat-pad", [item["id"] for item in self.read("remedies", "--hidden")])
        for query in ("heat-pad", "hot water bottle", self.read("remedy", "heat-pad")["title"][:8]):
            self.assertIn("heat-pad", [item["id"] for item in self.read("remedies", query)], query)
        self.good("try", "heat-pad")

    def test_own(self):
        own = self.good("remedy", "add", "Grandmother’s cherry stones", "steps=Warm them; lie on them", "minutes=5-10",
                        "phases=R,P", "areas=upper-back", "symptoms=pain", "equipment=heat-source", "desk=no",
                        "cautions=Not too hot", "favourite=yes")
        self.assertRegex(own, f"^{OWN}$")
        listed = {item["id"]: item for item in self.read("remedies")}
        self.assertEqual((listed[own]["own"], listed[own]["kind"], listed[own]["evidence"], listed[own]["care"]),
                         (True, "remedy", None, "self"))
        self.assertEqual(listed[own]["minutes"], [5, 10])
        self.assertIn(own, [item["id"] for item in self.read("remedies", "cherry stones")[:3]])
        self.assertIn(own, [item["id"] for item in self.read("remedies", "--phase", "R", "--area", "upper-back", "--max-minutes", "5")])
        self.assertNotIn(own, [item["id"] for item in self.read("remedies", "--evidence", "moderate")])

        remedy = self.read("remedy", own)
        self.assertEqual(remedy["steps"], ["Warm them", "lie on them"])
        self.assertTrue(remedy["favourite"])
        text = self.good("remedy", own)
        for part in ("Grandmother", "Your own", "Warm them", "Not too hot"):
            self.assertIn(part, text)

        self.good("remedy", "set", own, "title=Cherry stones", "cautions=")
        remedy = self.read("remedy", own)
        self.assertEqual((remedy["title"], remedy["cautions"]), ("Cherry stones", None))
        self.good("try", own, "--before", "5", "--after", "3")

        self.assertEqual(self.good("remedy", "remove", own), own)
        self.assertNotIn(own, [item["id"] for item in self.read("remedies", "--hidden")])
        self.bad(1, "remedy", own)
        self.assertEqual(self.file()["own"][0]["title"], "Cherry stones")
        self.assertEqual(self.problems(), [])

    def test_bad_changes(self):
        own = self.good("remedy", "add", "Swim")
        for words in (("heat-pad", "favourite=maybe"), ("heat-pad", "title=Mine"), ("heat-pad", "colour=red"), ("heatpad", "hidden=yes"),
                      ("desk-reset", "favourite=yes"), ("heat-pad", "note=" + "x" * 4001), (own, "title="), (own, "title=" + "x" * 121),
                      (own, "minutes=10-5"), (own, "minutes=soon"), (own, "phases=X"), (own, "areas=nek"), (own, "symptoms=joy"),
                      (own, "equipment=anvil"), (own, "evidence=strong"), (own, "id=own-other"), (own, "deleted=yes"),
                      (own, "steps=" + ";".join(["x"] * 31)), (own, "summary=a\bb"), ("own-never", "favourite=yes")):
            with self.subTest(words):
                self.bad(1, "remedy", "set", *words)
        self.bad(1, "remedy", "set", "heat-pad", "favourite=yes", "hidden=perhaps", says=("hidden",))
        for words in (("set",), ("set", "heat-pad"), ("set", "heat-pad", "favourite"), ("add",), ("remove",)):
            with self.subTest(words):
                self.bad(2, "remedy", *words)
        self.bad(1, "remedy", "add", "")
        self.bad(1, "remedy", "add", "Swim", "areas=nek", says=("“neck”",))
        self.bad(1, "remedy", "remove", "heat-pad", says=("hidden=yes",))
        self.bad(1, "remedy", "remove", "own-never")

    def test_unknown_survives(self):
        self.write("remedies.json", {"format": "respite-remedies", "version": 1, "future": [1],
                                     "marks": [{"id": "of-another-catalogue", "favourite": True, "colour": "red"}, 7],
                                     "own": [{"id": "own-x", "title": "Cushion", "picture": {}}, {"id": "own-bad"}]})
        self.good("remedy", "set", "own-x", "title=Pillow", "favourite=yes")
        held = self.file()
        self.assertEqual(held["future"], [1])
        self.assertEqual(held["marks"][:2], [{"id": "of-another-catalogue", "favourite": True, "colour": "red"}, 7])
        self.assertEqual(held["own"][0]["picture"], {})
        self.assertEqual(held["own"][1], {"id": "own-bad"})
        found = self.problems()
        self.assertEqual([finding["file"] for finding in found], ["remedies.json"] * 2)

    def test_bad_files(self):
        for content in (b"", b"{ broken", b"[]", {"format": "respite-profile", "version": 1}, {"format": "respite-remedies", "version": 2},
                        {"format": "respite-remedies", "version": 1, "own": {}}, {"format": "respite-remedies", "version": 1, "marks": "x"}):
            with self.subTest(content):
                self.write("remedies.json", content)
                self.bad(1, "remedy", "set", "heat-pad", "favourite=yes", says=("remedies.json",))
                self.bad(1, "remedy", "add", "Swim", says=("remedies.json",))
                self.bad(1, "remedy", "own-x", says=("remedies.json",))
                done = self.run_ctl("remedies", "heat", "--json")
                self.assertEqual(done.returncode, 0)
                self.assertGreater(len(json.loads(done.stdout)), 3)
                self.assertIn("remedies.json", done.stderr)
                self.assertEqual([finding["file"] for finding in self.problems()], ["remedies.json"])

    def test_fifty_programs_at_once(self):
        ids = [item["id"] for item in self.read("remedies")][:PROGRAMS]
        self.environment["ASAN_OPTIONS"] = "detect_leaks=0:abort_on_error=1"
        running = [subprocess.Popen([ctl.PROGRAM, "remedy", "set", one, "favourite=yes"], env=self.environment,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for one in ids]
        for program in running:
            self.assertEqual((program.communicate(timeout=120)[1], program.returncode), (b"", 0))
        favourites = {item["id"] for item in self.read("remedies") if item["favourite"]}
        self.assertEqual(favourites, set(ids))
        self.assertEqual(self.problems(), [])


class ProfileTest(ctl.CtlTest):
    def test_nothing_said(self):
        self.assertEqual(self.read("profile"), {
            "tags": [], "country": None, "emergency_number": None, "clinician_checked": None, "activities": [],
            "day_start": "04:00", "units": "metric", "follow_ups": False})
        self.assertIn("04:00", self.good("profile"))
        self.assertEqual(self.snapshot(), {})

    def test_set(self):
        profile = self.read("profile", "set", "tags=pregnancy, asthma", "country=gb", "emergency_number=999",
                            "clinician_checked=yesterday", "activities=Carry shopping, upstairs; reach up", "day_start=05:30",
                            "units=imperial", "follow_ups=yes")
        self.assertEqual(profile, self.read("profile"))
        self.assertEqual(profile["tags"], ["pregnancy", "asthma"])
        self.assertEqual(profile["country"], "GB")
        self.assertRegex(profile["clinician_checked"], r"^\d{4}-\d\d-\d\d$")
        self.assertEqual(profile["activities"], ["Carry shopping, upstairs", "reach up"])
        self.assertIn("reach up", self.good("profile"))
        self.assertEqual(self.read("profile", "set", "tags=", "country=none")["tags"], [])
        self.assertEqual(self.problems(), [])

    def test_bad_changes(self):
        self.good("profile", "set", "country=GB")
        for pair in ("tags=pregnacy", "tags=pregnancy,pregnancy", "country=GBR", "country=4", "clinician_checked=tomorrow",
                     "clinician_checked=2999-01-01", "clinician_checked=soon", "activities=" + "x" * 121, "day_start=5",
                     "day_start=24:00", "units=cubits", "follow_ups=maybe", "name=Ada", "format=x", "emergency_number=" + "1" * 61):
            with self.subTest(pair):
                self.bad(1, "profile", "set", pair)
                self.bad(1, "profile", "set", "units=us", pair)
        self.bad(1, "profile", "set", "tags=pregnacy", says=("“pregnancy”",))
        self.bad(2, "profile", "set")
        self.bad(2, "profile", "set", "units")
        self.bad(2, "profile", "show")

    def test_unknown_survives(self):
        self.write("profile.json", {"format": "respite-profile", "version": 1, "future": {"x": 1}, "tags": ["of-a-newer-catalogue"]})
        self.good("profile", "set", "units=us")
        held = json.loads((self.folder / "profile.json").read_bytes())
        self.assertEqual((held["future"], held["tags"], held["units"]), ({"x": 1}, ["of-a-newer-catalogue"], "us"))

    def test_bad_files(self):
        for content in (b"", b"{ broken", b"[]", {"format": "respite-remedies", "version": 1}, {"format": "respite-profile", "version": 2}):
            with self.subTest(content):
                self.write("profile.json", content)
                self.bad(1, "profile", says=("profile.json",))
                self.bad(1, "profile", "set", "units=us", says=("profile.json",))
                self.assertEqual([finding["file"] for finding in self.problems()], ["profile.json"])
                self.good("list")

    def test_bad_member(self):
        self.write("profile.json", {"format": "respite-profile", "version": 1, "country": "GB", "day_start": "noon", "tags": 7})
        done = self.run_ctl("profile", "--json")
        self.assertEqual(json.loads(done.stdout)["country"], "GB")
        self.assertEqual(done.stderr.count("\n"), 2)
        self.assertEqual([finding["file"] for finding in self.problems()], ["profile.json"] * 2)
        self.good("profile", "set", "day_start=05:00")
        self.assertEqual(len(self.problems()), 1)

    def test_many_programs_at_once(self):
        tags = [f"activities=a{n}" for n in range(8)]
        members = ["country=GB", "units=us", "follow_ups=yes", "day_start=05:00", "tags=pregnancy", "emergency_number=999"]
        threads = [threading.Thread(target=self.good, args=("profile", "set", pair)) for pair in members + tags]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        profile = self.read("profile")
        self.assertEqual((profile["country"], profile["units"], profile["follow_ups"], profile["day_start"], profile["tags"],
                          profile["emergency_number"]), ("GB", "us", True, "05:00", ["pregnancy"], "999"))


if __name__ == "__main__":
    ctl.main()
