#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a diary of 100,000 records over the ten years up to today: make-records.py DATA-FOLDER"""

import datetime
import json
import pathlib
import random
import sys
import uuid

RECORDS = 100_000
DAYS = 3650
SITES = ["between-blades", "trapezius-left", "trapezius-right", "neck", "spine-mid"]
TRIGGERS = ["trig-computer-work", "trig-lifting", "trig-slouching", "trig-stress-tension"]


def make(dice, kind, at, **members):
    text = at.isoformat(timespec="seconds")
    record = {"id": str(uuid.UUID(int=dice.getrandbits(128), version=4)), "kind": kind, "at": text, "recorded": text,
              "modified": text, "origin": "manual"}
    record.update(members)
    return record


def make_day(dice, day, episode, count):
    hours = sorted(dice.uniform(7, 22) for _ in range(count))
    for number, hour in enumerate(hours):
        at = day + datetime.timedelta(hours=hour)
        if number % 3 == 0:
            score = dice.randint(1, 8) if episode else 0
            more = {"episode": episode} if episode else {}
            yield make(dice, "pain", at, score=score, sites=[{"site": dice.choice(SITES)}],
                       triggers=[dice.choice(TRIGGERS)], **more)
        elif number % 3 == 1:
            yield make(dice, "water", at, ml=250)
        else:
            yield make(dice, "posture", at, answer=dice.choice(["good", "slouching"]))


def main(folder):
    dice = random.Random(7)
    zone = datetime.timezone(datetime.timedelta(hours=1))
    today = datetime.datetime.now(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    shards = {}
    written = 0
    episode = None
    for number in range(DAYS):
        day = today - datetime.timedelta(days=DAYS - number)
        # Three weeks with pain in every nine.
        if number % 63 == 0 or number == DAYS - 5:
            onset = day + datetime.timedelta(hours=6)
            opening = make(dice, "episode", onset, onset=onset.isoformat(timespec="seconds"))
            shards.setdefault(onset.strftime("%Y-%m"), []).append(opening)
            episode = opening["id"]
            written += 1
        elif number % 63 == 21:
            episode = None
        count = (RECORDS - written) // (DAYS - number)
        for record in make_day(dice, day, episode, count):
            shards.setdefault(record["at"][:7], []).append(record)
            written += 1

    diary = pathlib.Path(folder) / "diary"
    diary.mkdir(parents=True, mode=0o700)
    for month, records in shards.items():
        shard = {"format": "respite-diary", "version": 1, "month": month, "records": records}
        (diary / f"{month}.json").write_text(json.dumps(shard, separators=(",", ":")))


if __name__ == "__main__":
    main(sys.argv[1])
