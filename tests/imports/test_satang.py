"""Sums of money in two columns."""

import pytest

from asset_desk.domain.register_import import Remark
from asset_desk.imports.header import guess_mapping
from asset_desk.imports.register_reader import read_rows
from asset_desk.imports.sheets import Cell, Sheet


def read(*rows):
    made = Sheet("Sheet1", tuple(tuple(map(Cell, row)) for row in rows))
    return read_rows(made, guess_mapping(made))


def values(heading, *sums):
    header = ("รหัส", "รายการ", "ราคา", None), (None, None, "บาท", heading)
    return read(*header, *((str(number), "โต๊ะ", *each) for number, each in enumerate(sums)))


@pytest.mark.parametrize("heading", ["สต.", "สตางค์", "ส.ต."])
def test_satang_in_a_column_of_their_own_belong_to_the_value(heading):
    rows = values(heading, ("3,350", "50"), (1200, "-"), (None, None), (7, 5), ("3,350.-", "๒๕"))
    assert [row.value_satang for row in rows] == [335_050, 120_000, None, 705, 335_025]


@pytest.mark.parametrize("satang", ["ครึ่ง", 100, "0.5", -5])
def test_satang_that_make_no_sense_leave_the_row_out(satang):
    (row,) = values("สต.", (900, satang))
    assert [each.remark for each in row.remarks] == [Remark.VALUE_UNREADABLE]


def test_a_column_that_holds_something_else_is_no_satang():
    (row,) = values("หมายเหตุ", (900, "50"))
    assert (row.value_satang, row.note) == (90_000, "50")
