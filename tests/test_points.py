"""Every point of the finance officer and every recurring defect is held by a test of its number."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent

POINTS = {
    1: "the fiscal year begins on 1 October and is named by its end",
    2: "no year of the common era, none to which 543 was added twice",
    3: "numbers without gap, double or reuse, beginning anew with the year",
    4: "the right approver, named as of that day",
    5: "nothing is lent that is out, broken, lost, disposed of or not there",
    6: "a slip closes only when everything is back or made good",
    7: "history is neither deleted nor edited",
    8: "what is lost leaves the register only after fact-finding",
    9: "compensation at the value when lent",
    10: "overdue right to the day, and proof that it was asked for in time",
    11: "statistics add up",
    12: "what is out on 30 September is in the new year's book",
    13: "the form is the paper in use: seven rows, signatures on one page",
    14: "official letters, sizes and garuda",
    15: "Thai order, and a search that forgives",
    16: "no personal data in what is published",
    17: "codes stay as they are written",
    18: "no consumables to persons, no cars on a slip",
    19: "nobody's name on a line that they have not signed",
    20: "the data is not lost, the office's name is one setting",
}
LESSONS = {
    1: "what is overdue is not free",
    2: "no stored flag of lateness",
    3: "both ends of a range belong to it, by Bangkok days",
    4: "the day of the event and the day of the entry",
    5: "totals reconcile",
    6: "part returns add up in any order",
    7: "two officers never take the last piece",
    8: "numbers neither collide nor skip",
    9: "every act is noted, for good",
    10: "an extension is checked like a new loan",
    11: "no old holder, no loan of nobody, nothing retired",
    12: "never collected is an outcome of its own",
    13: "an old form is reprinted as it was",
    14: "the longest real data fits the form",
    15: "a name is neither formula nor markup",
    16: "a backup brings everything back",
    17: "the reason of a refusal is kept",
    18: "no official's name in the program",
}
NAMED = re.compile(r"^ *def test_(?P<list>point|lesson)_(?P<number>\d\d)_\w+\(", re.MULTILINE)


def carried() -> dict[str, set[int]]:
    """The numbers that the names of tests carry, by list."""
    found: dict[str, set[int]] = {"point": set(), "lesson": set()}
    for path in sorted(TESTS.rglob("test_*.py")):
        for match in NAMED.finditer(path.read_text("utf-8")):
            found[match["list"]].add(int(match["number"]))
    return found


def test_every_point_of_the_finance_officer_is_held_by_a_test():
    missing = POINTS.keys() - carried()["point"]
    assert {number: POINTS[number] for number in missing} == {}


def test_every_recurring_defect_is_held_by_a_test():
    missing = LESSONS.keys() - carried()["lesson"]
    assert {number: LESSONS[number] for number in missing} == {}


def test_no_test_carries_a_number_that_is_on_neither_list():
    found = carried()
    assert found["point"] <= POINTS.keys()
    assert found["lesson"] <= LESSONS.keys()
