# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that a run of the tests is summed up truthfully."""

import contextlib
import io
import unittest

import summary


def test(name, result, stdout="", stderr=""):
    """Returns a test as meson's log has it."""
    return {"name": name, "result": result, "stdout": stdout, "stderr": stderr}


class Summary(unittest.TestCase):
    """The lines, and whether all is well."""

    def test_all_passed(self):
        self.assertEqual(summary.sum_up([test("a", "OK"), test("b", "EXPECTEDFAIL")]), (["2 passed, 0 failed"], True))

    def test_each_way_to_fail(self):
        for result in ["FAIL", "ERROR", "TIMEOUT", "INTERRUPT", "UNEXPECTEDPASS"]:
            with self.subTest(result=result):
                lines, well = summary.sum_up([test("a", "OK"), test("b", result)])
                self.assertEqual(lines[-1], "1 passed, 1 failed")
                self.assertIn("b", lines[0])
                self.assertFalse(well)

    def test_skipped_says_why(self):
        for stdout, stderr in [("1..0 # SKIP no display\n", ""), ("", "looking\nno display\n"), ("no display\n", "")]:
            with self.subTest(stdout=stdout, stderr=stderr):
                lines, well = summary.sum_up([test("a", "OK"), test("b", "SKIP", stdout, stderr)])
                self.assertEqual(lines, ["skipped  b: no display", "1 passed, 0 failed, 1 skipped"])
                self.assertTrue(well)

    def test_skipped_case_within_a_test_that_passed(self):
        lines, _ = summary.sum_up([test("a", "OK", "ok 1 /a/one\nok 2 /a/two # SKIP as root\n")])
        self.assertEqual(lines, ["skipped  a /a/two: as root", "1 passed, 0 failed, 1 skipped"])

    def test_nothing_ran(self):
        self.assertEqual(summary.sum_up([]), (["0 passed, 0 failed"], False))

    def test_everything_skipped_is_not_well(self):
        self.assertFalse(summary.sum_up([test("a", "SKIP")])[1])

    def test_no_log(self):
        with contextlib.redirect_stdout(io.StringIO()) as said:
            self.assertEqual(summary.main("/nonexistent/testlog.json", 0), 1)
        self.assertEqual(said.getvalue(), "0 passed, 0 failed\n")


if __name__ == "__main__":
    unittest.main()
