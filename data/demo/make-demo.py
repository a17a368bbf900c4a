# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes up eight weeks of somebody's data, to look at Respite with: make-demo.py FOLDER [NOW]

The same moment gives the same data. FOLDER must not be there yet, so that nobody's own data can be harmed.
"""

import datetime
import json
import os
import pathlib
import random
import sys
import uuid

DAYS = 56

# Each spell: its first and last day, counted back from today (none: it goes on), its first score and how it began.
SPELLS = [
    {"first": 54, "last": 41, "score": 7, "start": "clear-movement", "cause": "Carried boxes up the stairs",
     "site": "between-blades", "qualities": ["sharp", "tight"]},
    {"first": 26, "last": 17, "score": 5, "start": "crept-on", "cause": "A long week at the desk",
     "site": "blade-right", "qualities": ["aching", "stiff"]},
    {"first": 2, "last": None, "score": 6, "start": "crept-on", "cause": "Slept badly, then a day of calls",
     "site": "between-blades", "qualities": ["tight", "pulling"]},
]

# The warning signs that were asked for when a spell began.
DENIED = ["rf-chest-pain", "rf-breathless", "rf-major-trauma", "rf-legs-walking", "rf-fever", "rf-between-shoulders-new"]

NOTES = [
    "Better after the walk.", "Worse while driving.", "Woke up stiff, gone after the shower.", "Long call, hardly moved.",
    "Turning the head to the left pulls.", "Hardly noticed it today.",
]

REMINDERS = [
    {"id": "stretch", "kind": "stretch", "enabled": True, "every_s": 2700, "counts": "active", "rest_s": 300, "snooze_s": 600,
     "hours": [], "missed": "once", "sound": True, "routines": ["desk-reset", "blade-squeeze"]},
    {"id": "posture", "kind": "posture", "enabled": True, "every_s": 1800, "counts": "active", "rest_s": 300, "snooze_s": 600,
     "hours": [], "missed": "drop", "sound": False},
    {"id": "water", "kind": "hydration", "enabled": True, "every_s": 5400, "counts": "clock", "rest_s": 300, "snooze_s": 600,
     "hours": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "08:00", "to": "22:00"}],
     "missed": "drop", "sound": False, "goal_ml": 2000, "glass_ml": 250},
]


class Demo:
    """The records, as they come about."""

    def __init__(self, now):
        self.now = now
        self.chance = random.Random(2026)
        self.diary = []
        self.history = []

    def at(self, days_ago, hour, minute=None):
        """Returns a moment of that day, or None where it is still to come."""
        day = self.now.date() - datetime.timedelta(days=days_ago)
        minute = self.chance.randrange(60) if minute is None else minute
        moment = datetime.datetime.combine(day, datetime.time(hour, minute, self.chance.randrange(60)))
        moment = moment.astimezone()
        return moment if moment < self.now - datetime.timedelta(minutes=5) else None

    def add(self, kind, at, records=None, **members):
        """Adds a record and returns its id."""
        records = self.diary if records is None else records
        written = at + datetime.timedelta(seconds=20)
        record = {"id": str(uuid.UUID(int=self.chance.getrandbits(128), version=4)), "kind": kind,
                  "at": at.isoformat(timespec="seconds"), "recorded": written.isoformat(timespec="seconds"),
                  "modified": written.isoformat(timespec="microseconds"), **members}
        records.append(record)
        return record["id"]

    def pain(self, at, score, spell, **members):
        """Adds a score, which belongs to the spell where there is one."""
        if spell is not None:
            members["episode"] = spell["id"]
            if score > 0:
                members["sites"] = [{"site": spell["site"], "score": score}]
                members["qualities"] = spell["qualities"]
        return self.add("pain", at, score=score, scope="now", origin="manual", **members)

    def score_on(self, days_ago, spell):
        """Returns how it is on a day: it settles, with better and worse days."""
        gone = spell["first"] - days_ago
        length = (spell["first"] - spell["last"] + 1) if spell["last"] is not None else 12
        score = spell["score"] * (1 - gone / length) + self.chance.choice([-1, 0, 0, 0, 1])
        return max(1, min(10, round(score)))

    def spell_on(self, days_ago):
        """Returns the spell that a day lies in, or None."""
        return next((spell for spell in SPELLS if spell["first"] >= days_ago >= (spell["last"] or 0)), None)

    def begin(self, spell):
        """Opens a spell's episode with its first moment; an older one is closed with its last."""
        members = {"start": spell["start"], "cause": spell["cause"], "origin": "manual",
                   "flags": {sign: False for sign in DENIED}}
        onset = self.at(spell["first"], 8, 10) or self.now - datetime.timedelta(hours=1)
        if spell["last"] is not None:
            members["end"] = self.at(spell["last"], 20, 30).isoformat(timespec="seconds")
        spell["id"] = self.add("episode", onset, onset=onset.isoformat(timespec="seconds"), **members)
        self.pain(onset, spell["score"], spell)

    def use(self, at, remedy, before, spell):
        """Adds the use of a remedy, with how it was before it and two hours later."""
        later = at + datetime.timedelta(hours=2)
        first = self.pain(at, before, spell)
        members = {"before": first}
        if later < self.now:
            helped = self.chance.choice([0, 1, 1, 2, 3] if remedy == "heat-pad" else [-1, 0, 0, 1, 1])
            members["after"] = self.pain(later, max(0, before - helped), spell, prompt="after-remedy", of=first)
        self.add("remedy", at, remedy=remedy, minutes=20 if remedy == "heat-pad" else 10, episode=spell["id"],
                 origin="manual", **members)

    def rest(self, at, before, spell):
        """Adds a score and the question two hours later, with nothing in between."""
        later = at + datetime.timedelta(hours=2)
        first = self.pain(at, before, spell)
        if later < self.now:
            self.pain(later, max(0, before - self.chance.choice([-1, 0, 0, 0, 1])), spell, prompt="rest-check", of=first)

    def sore_day(self, days_ago, spell):
        """Adds a day within a spell."""
        score = self.score_on(days_ago, spell)
        morning, noon, evening = self.at(days_ago, 9), self.at(days_ago, 13), self.at(days_ago, 18)
        if morning:
            self.rest(morning, score, spell)
        if noon:
            self.use(noon, self.chance.choice(["heat-pad", "heat-pad", "self-massage-ball"]), score, spell)
        if evening:
            worse = min(10, score + self.chance.choice([0, 0, 1]))
            note = {"note": self.chance.choice(NOTES)} if self.chance.random() < 0.5 else {}
            self.pain(evening, worse, spell, triggers=["trig-computer-work"], **note)

    def calm_day(self, days_ago):
        """Adds a day between spells; on some nothing is written down."""
        evening = self.at(days_ago, 19)
        if evening and self.chance.random() < 0.45:
            self.pain(evening, 0, None)

    def whole_day(self, days_ago, spell):
        """Adds what was drunk, how the person sat and moved, and what the day held."""
        for hour in self.chance.sample(range(8, 21), self.chance.randrange(4, 9)):
            drunk = self.at(days_ago, hour)
            if drunk:
                self.add("water", drunk, ml=250, origin="manual")
        for hour in self.chance.sample(range(9, 18), 2):
            asked = self.at(days_ago, hour)
            if asked:
                self.add("posture", asked, answer=self.chance.choice(["good", "good", "slouching"]), origin="reminder")
        if self.at(days_ago, 21):
            self.end_of_day(days_ago, spell)

    def end_of_day(self, days_ago, spell):
        """Adds what one says of a day when it is over."""
        at = self.at(days_ago, 21, 0)
        sore = spell is not None
        self.add("day", at, date=at.date().isoformat(), sleep_hours=self.chance.choice([5.5, 6, 6.5] if sore else [7, 7.5, 8]),
                 sleep_quality=self.chance.randrange(3, 6) if sore else self.chance.randrange(6, 10),
                 stress=self.chance.randrange(3, 8), mood=self.chance.randrange(4, 9),
                 factors={"trig-computer-work": sore or self.chance.random() < 0.4,
                          "trig-stress-tension": self.chance.random() < 0.4,
                          "walk-brisk": self.chance.random() < (0.3 if sore else 0.6)}, origin="manual")

    def working_day(self, days_ago):
        """Adds the breaks of a day and what came of them."""
        for hour in [9, 11, 14, 16]:
            at = self.at(days_ago, hour)
            if at is None:
                continue
            answer = self.chance.choice(["done", "done", "done", "snoozed", "skipped", "ignored", "rested"])
            reminder = {"reminder": "stretch", "with": []}
            if answer == "rested":
                self.add("reminder", at, self.history, action="rested", reason="away", **reminder)
                continue
            self.add("reminder", at, self.history, action="shown", reason="due", **reminder)
            answered = at + datetime.timedelta(minutes=3)
            self.add("reminder", answered, self.history, action=answer, reason="answer", **reminder)
            if answer == "done":
                self.add("routine", answered, routine=self.chance.choice(["desk-reset", "blade-squeeze", "hug-stretch"]),
                         seconds=120, completed=True, origin="reminder")

    def live(self):
        """Goes through all the days, the oldest first."""
        for days_ago in range(DAYS, -1, -1):
            spell = self.spell_on(days_ago)
            if spell is not None and spell["first"] == days_ago:
                self.begin(spell)
            if spell is not None:
                self.sore_day(days_ago, spell)
            else:
                self.calm_day(days_ago)
            self.whole_day(days_ago, spell)
            if (self.now.date() - datetime.timedelta(days=days_ago)).weekday() < 5:
                self.working_day(days_ago)


def write(path, content):
    """Writes one file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_journal(folder, form, records):
    """Writes records by the months that they belong to."""
    months = {}
    for record in sorted(records, key=lambda each: each["at"]):
        months.setdefault(record["at"][:7], []).append(record)
    for month, those in months.items():
        write(folder / f"{month}.json", {"format": form, "version": 1, "month": month, "records": those})


def main(folder, now):
    """Makes the folder."""
    if folder.exists():
        sys.exit(f"make-demo: {folder} is there already")

    os.umask(0o077)
    demo = Demo(now)
    demo.live()
    write_journal(folder / "diary", "respite-diary", demo.diary)
    write_journal(folder / "history", "respite-history", demo.history)
    write(folder / "reminders.json", {"format": "respite-reminders", "version": 1, "gap_s": 300, "idle_s": 60, "settle_s": 60,
                                      "pause_until": None, "reminders": REMINDERS})


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]),
         datetime.datetime.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else datetime.datetime.now().astimezone())
