# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue: remedies, remedy, routines, routine, learn, warning-signs."""

import json

import ctl

KINDS = {"remedy", "exercise", "prevention", "professional-care"}
LISTED = {"id", "title", "kind", "evidence", "region", "care", "phases", "minutes", "areas", "symptoms", "equipment"}


class RemediesTest(ctl.CtlTest):
    def test_listing(self):
        items = self.read("remedies")
        self.assertGreater(len(items), 50)
        self.assertEqual(len({item["id"] for item in items}), len(items))
        for item in items:
            self.assertLessEqual(LISTED, set(item), item["id"])
            self.assertIn(item["kind"], KINDS)

    def test_search_forgives(self):
        self.assertEqual(self.read("remedies", "heting", "pad")[0]["id"], "heat-pad")
        self.assertIn("heat-pad", self.good("remedies", "heat"))
        self.assertEqual(self.read("remedies", "xyzzyq"), [])
        self.assertIn("Nothing fits", self.run_ctl("remedies", "xyzzyq").stderr)

    def test_filters(self):
        for words, holds in ((("--phase", "A"), lambda item: "A" in item["phases"]),
                             (("--area", "neck"), lambda item: {"neck", "whole-body"} & set(item["areas"])),
                             (("--evidence", "moderate"), lambda item: item["evidence"] == "moderate"),
                             (("--care", "self"), lambda item: item["care"] == "self"),
                             (("--max-minutes", "5"), lambda item: item["minutes"] is None or item["minutes"][0] <= 5)):
            items = self.read("remedies", *words)
            self.assertTrue(items, words)
            for item in items:
                self.assertTrue(holds(item), (words, item))

    def test_filters_combine(self):
        fewer = self.read("remedies", "neck", "--phase", "A", "--care", "self", "--desk")
        self.assertLess(len(fewer), len(self.read("remedies", "neck", "--phase", "A")))

    def test_order_without_a_query(self):
        well = self.read("remedies")
        self.assertIn("P", well[0]["phases"])
        self.assertEqual({item["evidence"] for item in well[-10:]}, {"advise-against"})
        first_days = self.read("remedies", "--phase", "A")
        self.assertIn("A", first_days[0]["phases"])

        self.write("remedies.json", {"format": "respite-remedies", "version": 1, "marks": [
            {"id": "rows", "favourite": True}, {"id": well[0]["id"], "hidden": True}]})
        mine = [item["id"] for item in self.read("remedies", "--hidden")]
        self.assertEqual(mine[0], "rows")
        self.assertEqual(mine[-1], well[0]["id"])
        self.assertEqual(sorted(mine), sorted(item["id"] for item in well))

    def test_order_by_the_open_episode(self):
        self.good("log", "6")
        items = self.read("remedies")
        fits = ["A" in item["phases"] for item in items if item["evidence"] != "advise-against"]
        self.assertEqual(fits, sorted(fits, reverse=True))

    def test_order_with_a_damaged_file(self):
        before = self.read("remedies")
        self.write("remedies.json", b"{ \"format\"")
        self.write("diary/2026-10.json", b"")
        self.assertEqual(self.read("remedies"), before)

    def test_bad_filters(self):
        for words in (("--phase", "X"), ("--area", "nek"), ("--evidence", "great"), ("--care", "slef"), ("--max-minutes", "0"),
                      ("--max-minutes", "soon"), ("--symptom", "joy")):
            with self.subTest(words):
                self.bad(1, "remedies", *words, says=(words[1],))
        self.bad(2, "remedies", "--colour")

    def test_one(self):
        remedy = self.read("remedy", "heat-pad")
        self.assertLessEqual(LISTED | {"summary", "steps", "cautions", "tags", "basis", "sources"}, set(remedy))
        self.assertEqual([source["code"] for source in remedy["sources"]], remedy["basis"])
        text = self.good("remedy", "heat-pad")
        flat = " ".join(text.split())
        for part in (remedy["title"], "Evidence", remedy["steps"][-1], "Look out", "Sources"):
            self.assertIn(part, flat)

    def test_none(self):
        self.bad(1, "remedy", "heatpad", says=("“heatpad”", "“heat-pad”"))
        self.bad(1, "remedy", "desk-reset")
        self.bad(1, "remedy", "")
        self.bad(2, "remedy")
        self.bad(2, "remedy", "heat-pad", "cold-pack")


class OthersTest(ctl.CtlTest):
    def test_routines(self):
        routines = self.read("routines")
        self.assertEqual(len(routines), 16)
        for routine in routines:
            self.assertEqual(routine["seconds"], sum(step["seconds"] for step in routine["steps"]))
        self.assertEqual(self.read("routine", "desk-reset"), next(r for r in routines if r["id"] == "desk-reset"))
        self.assertIn("desk-reset", self.good("routines"))
        self.assertIn("Roll the shoulders", self.good("routine", "desk-reset"))

    def test_no_routine(self):
        self.bad(1, "routine", "desk-rest", says=("“desk-reset”",))
        self.bad(2, "routine")
        self.bad(2, "routines", "desk")

    def test_warning_signs(self):
        signs = self.read("warning-signs")
        self.assertEqual(len(signs), 37)
        self.assertEqual({sign["level"] for sign in signs}, {"emergency-now", "same-day", "within-days"})
        self.assertTrue(all(sign["action"] for sign in signs))
        self.assertIn("chest", self.good("warning-signs"))
        self.bad(2, "warning-signs", "now")

    def test_emergency_number(self):
        known = {"LC_ALL": "", "LANG": "de_DE.UTF-8"}
        cases = (
            (None, {"LC_ALL": "C.UTF-8"}, "112 works from most mobile phones"),
            (None, known, "(Germany, where your settings say you are): 112"),
            (None, {"LC_ALL": "", "LANG": "en_US.UTF-8", "LC_TELEPHONE": "de_DE.UTF-8"}, "Germany"),
            ({"country": "GB"}, known, "(United Kingdom): 999 or 112"),
            ({"country": "XX"}, known, "112 works from most mobile phones"),
            ({"country": "GB", "emergency_number": "+44 20 7946 0000"}, known, "Your emergency number: +44 20 7946 0000"),
            ("broken", known, "Germany"),
        )
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for profile, environment, wanted in cases:
            with self.subTest(wanted):
                text = profile
                if isinstance(profile, dict):
                    text = json.dumps({"format": "respite-profile", "version": 1, **profile})
                if text is not None:
                    (self.folder / "profile.json").write_text(text, encoding="utf-8")
                first = self.good("warning-signs", **environment).split("\n\n")[0]
                self.assertIn(wanted, " ".join(first.split()))
                self.assertEqual(len(self.read("warning-signs")), 37)

    def test_learn(self):
        for item in self.read("learn"):
            self.assertNotIn(item["kind"], KINDS)
        self.assertEqual(self.read("learn", "xyzzyq"), [])

    def test_learn_by_topic(self):
        for topic, count in (("myths", 46), ("disagreements", 21), ("sources", 69), ("causes", 13)):
            with self.subTest(topic):
                articles = self.read("learn", "--topic", topic)
                self.assertEqual(len(articles), count)
                self.assertEqual({article["topic"] for article in articles}, {topic})
                self.assertTrue(all(article["id"] and article["title"] for article in articles))
        myth = next(article for article in self.read("learn", "--topic", "myths") if article["id"] == "c-11")
        self.assertTrue(myth["summary"] and myth["text"] and myth["related"])
        self.assertEqual([article["id"] for article in self.read("learn", "-t", "myths", "pickle")], ["c-20"])
        self.assertEqual(self.read("learn", "-t", "myths", "xyzzyq"), [])
        text = self.good("learn", "--topic", "myths")
        self.assertIn("“Traction", text)
        self.assertIn("Leave it out.", text)
        self.bad(1, "learn", "--topic", "myth", says=("“myth”", "“myths”"))
        self.bad(1, "learn", "--topic", "")

    def test_without_a_catalogue(self):
        done = self.run_ctl("remedies", RESPITE_CATALOG_DIR=str(self.top / "none"))
        self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (1, "", 1))
        self.good("log", "4", "--site", "neck", RESPITE_CATALOG_DIR=str(self.top / "none"))


if __name__ == "__main__":
    ctl.main()
