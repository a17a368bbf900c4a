# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps, and what goes with worse days."""

import datetime
import uuid

import ctl

USES = [(7, 4), (6, 5), (8, 5), (5, 4), (7, 5), (6, 3)]
RESTS = [(4, 4), (6, 5), (5, 5), (7, 6), (3, 3), (6, 6)]
PAIN = "5645765446755434665433544233"
COMPUTER = "0100110001100000110000101000"
ZONE = datetime.timezone(datetime.timedelta(hours=1))


def make(kind, at, **members):
    text = at.isoformat()
    return {"id": str(uuid.uuid4()), "kind": kind, "at": text, "recorded": text, "modified": text, **members}


def pair(day, before, after, remedy=None, hours=2):
    """Two scores of a day, with a remedy in between or with none."""
    at = datetime.datetime(2020, 9, day, 9, tzinfo=ZONE)
    first = make("pain", at, score=before)
    second = make("pain", at + datetime.timedelta(hours=hours), score=after, of=first["id"],
                  prompt="after-remedy" if remedy else "rest-check")
    records = [first, second]
    if remedy:
        records.append(make("remedy", at, remedy=remedy, before=first["id"], after=second["id"]))
    return records


def helped():
    """The example of the method, a pair a day."""
    records = []
    for day, (before, after) in enumerate(USES, 1):
        records += pair(day, before, after, "heat-pad")
    for day, (before, after) in enumerate(RESTS, 11):
        records += pair(day, before, after)
    return records


def worked():
    """Four weeks of the other example."""
    records = []
    for number, (score, with_it) in enumerate(zip(PAIN, COMPUTER), 1):
        at = datetime.datetime(2020, 10, number, 19, tzinfo=ZONE)
        records.append(make("pain", at, score=int(score)))
        records.append(make("day", at, date=at.date().isoformat(), factors={"trig-computer-work": with_it == "1"}))
    return records


class InsightsTest(ctl.CtlTest):
    def check_close(self, found, **wanted):
        for name, value in wanted.items():
            if isinstance(value, float):
                self.assertAlmostEqual(found[name], value, delta=0.00051, msg=name)
            else:
                self.assertEqual(found[name], value, name)

    def test_what_helps(self):
        self.shard("2020-09", *helped())
        self.shard("2020-10", *worked())
        found = self.read("insights", "--from", "2020-09-01", "--to", "2020-10-31")
        self.assertEqual(len(found["remedies"]), 1)
        self.check_close(found["remedies"][0], id="heat-pad", uses=6, rests=6, plain=2.167, estimate=1.119, se=0.398, low=0.218,
                         high=2.020, early=True, verdict="helps", needs=None)
        self.assertEqual(len(found["factors"]), 1)
        self.check_close(found["factors"][0], id="trig-computer-work", days_with=9, days_without=19, difference=1.772, se=0.280,
                         low=1.194, high=2.350, pattern=True, needs=None)
        self.check_close(found["summary"], days=61, rated=40, entries=52, worst=8)
        text = " ".join(self.good("insights").split())
        for part in ("heat-pad 6 6 1.1 (0.2 to 2.0) seems to help you (early)", "trig-computer-work 9 19 1.8 (1.2 to 2.3) possible",
                     "40 of"):
            self.assertIn(part, text)

    def test_range(self):
        self.shard("2020-09", *helped())
        for words, uses, rests in ((("--from", "2020-09-02"), 5, 6), (("--to", "2020-09-11"), 6, 1),
                                   (("--from", "2020-09-06", "--to", "2020-09-14"), 1, 4)):
            with self.subTest(words):
                remedy = self.read("insights", *words)["remedies"][0]
                self.assertEqual((remedy["uses"], remedy["rests"]), (uses, rests))
        self.assertEqual(self.read("insights", "--from", "2020-09-07")["remedies"], [])

    def test_not_enough(self):
        self.shard("2020-09", *helped()[:12])
        remedy = self.read("insights")["remedies"][0]
        self.check_close(remedy, times=4, uses=4, rests=0, plain=2.0, estimate=None, se=None, low=None, high=None, early=True,
                         verdict="not-enough")
        self.assertIn("1 more use", remedy["needs"])
        self.assertIn("5 more checks", remedy["needs"])
        self.assertIn("needs 1 more use", " ".join(self.good("insights").split()))

    def test_factor_not_enough(self):
        self.shard("2020-10", *worked()[:54])
        factor = self.read("insights")["factors"][0]
        self.check_close(factor, days_with=9, days_without=18, difference=None, se=None, low=None, high=None, pattern=False,
                         needs="1 more rated day in all")

    def test_pairs_that_do_not_count(self):
        self.shard("2020-09", *pair(1, 6, 4, "heat-pad", hours=0.5), *pair(2, 6, 4, "heat-pad", hours=5),
                   *pair(3, 6, 4, "heat-pad"), make("remedy", datetime.datetime(2020, 9, 3, 10, tzinfo=ZONE), remedy="cold-pack"))
        found = {remedy["id"]: remedy for remedy in self.read("insights")["remedies"]}
        self.check_close(found["heat-pad"], times=3, uses=0, plain=None)
        self.check_close(found["cold-pack"], times=1, uses=0, plain=None)

    def test_nothing(self):
        found = self.read("insights")
        self.assertEqual((found["remedies"], found["factors"]), ([], []))
        self.check_close(found["summary"], days=1, rated=0, mean=None, worst=None)
        self.assertIn("No pain was logged", self.good("insights"))
        self.assertEqual(self.snapshot(), {})

    def test_damaged_month(self):
        self.shard("2020-09", *helped())
        path = self.write("diary/2020-10.json", b"{")
        done = self.run_ctl("insights", "--json")
        self.assertEqual(done.returncode, 0)
        self.assertIn("2020-10.json", done.stderr)
        self.assertEqual(self.read("insights")["remedies"][0]["uses"], 6)
        self.assertEqual(path.read_bytes(), b"{")

    def test_wrong_words(self):
        self.bad(1, "insights", "--from", "2026-11-20", "--to", "2026-11-19", says=("2026-11-20", "2026-11-19"))
        self.bad(1, "insights", "--from", "soon", says=("soon",))
        self.bad(1, "insights", "--to", "2026-02-30", says=("2026-02-30",))
        self.bad(2, "insights", "heat-pad")
        self.bad(2, "insights", "--since", "2026-11-20")


if __name__ == "__main__":
    ctl.main()
