"""What is made public is of nobody in particular."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.reporting import Figures, total
from asset_desk.services.public_reports import LEAST, OTHERS, OTHERS_NAME, safe_groups
from asset_desk.services.report_rows import GroupRow


def group(name: str, slips: int) -> GroupRow:
    return GroupRow(key=name, name=name, figures=Figures(slips=slips, lines=slips, units=2 * slips))


def sizes(rows):
    return {row.name: row.figures.slips for row in rows}


def test_point_16_small_groups_are_counted_together():
    rows = [group("วัด", 2), group("โรงเรียน", 9), group("ประชาชน", 1), group("กองช่าง", 3)]
    assert sizes(safe_groups(rows)) == {"โรงเรียน": 9, "กองช่าง": 3, OTHERS_NAME: 3}


def test_point_16_one_small_group_alone_takes_the_next_in_so_that_nobody_can_subtract():
    rows = [group("วัด", 1), group("โรงเรียน", 9), group("กองช่าง", 5)]
    assert sizes(safe_groups(rows)) == {"โรงเรียน": 9, OTHERS_NAME: 6}


def test_groups_that_are_large_enough_stay_as_they_are_in_their_order():
    rows = [group("วัด", LEAST), group("โรงเรียน", 9)]
    assert safe_groups(rows) == rows


@given(st.lists(st.integers(0, 8), max_size=9))
def test_point_16_no_named_group_is_small_and_no_total_changes(slips):
    rows = [group(f"กลุ่ม {number}", each) for number, each in enumerate(slips)]
    safe = safe_groups(rows)
    assert total(row.figures for row in safe) == total(row.figures for row in rows)
    assert all(row.figures.slips >= LEAST for row in safe if row.key != OTHERS)
    others = [row.figures.slips for row in safe if row.key == OTHERS]
    assert not others or others[0] >= LEAST or len(safe) == 1


@pytest.mark.parametrize("slips", [[], [0]])
def test_nothing_is_nothing(slips):
    safe_groups([group("วัด", each) for each in slips])
