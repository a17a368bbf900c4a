# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up a run of the tests from meson's log: what failed, what was skipped and why, and how many there were."""

import json
import pathlib
import re
import sys

PASSED = {"OK", "EXPECTEDFAIL"}
SKIPPED_CASE = re.compile(r"^ok \d+ (?:- )?(\S+) # SKIP *(.*)$", re.M | re.I)
SKIPPED_ALL = re.compile(r"^1\.\.0 # ?SKIP *(.*)$", re.M | re.I)


def reason_of(test):
    """Returns why a whole test was skipped: what it said last."""
    said = (test.get("stdout") or "") + "\n" + (test.get("stderr") or "")
    planned = SKIPPED_ALL.search(said)
    if planned:
        return planned.group(1) or "it does not say why"
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else "it does not say why"


def sum_up(tests):
    """Returns the lines to print and whether all is well."""
    failed, skipped, passed = [], [], 0
    for test in tests:
        if test["result"] in PASSED:
            passed += 1
            for case, reason in SKIPPED_CASE.findall(test.get("stdout") or ""):
                skipped.append(f"{test['name']} {case}: {reason or 'it does not say why'}")
        elif test["result"] == "SKIP":
            skipped.append(f"{test['name']}: {reason_of(test)}")
        else:
            failed.append(f"{test['name']}: {test['result'].lower()}")

    lines = [f"skipped  {line}" for line in skipped] + [f"failed   {line}" for line in failed]
    total = f"{passed} passed, {len(failed)} failed"
    if skipped:
        total += f", {len(skipped)} skipped"
    return lines + [total], passed > 0 and not failed


def main(log, outcome):
    """Prints the sum; a run that meson calls bad is bad, whatever the log says."""
    text = pathlib.Path(log).read_text(encoding="utf-8") if pathlib.Path(log).exists() else ""
    lines, well = sum_up(json.loads(line) for line in text.splitlines() if line.strip())
    print("\n".join(lines))
    return 0 if well and outcome == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
