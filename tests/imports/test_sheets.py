"""Sheets as plain rows."""

from pathlib import Path

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports.sheets import MOST_ROWS, Cell, sheet_of


@pytest.mark.parametrize("value", [None, "", "  ", "\n"])
def test_a_cell_of_nothing_is_blank(value):
    assert Cell(value).is_blank


@pytest.mark.parametrize("value", [0, False, "-"])
def test_a_cell_of_anything_is_not_blank(value):
    assert not Cell(value).is_blank


def test_blank_rows_at_the_end_do_not_count_towards_the_limit():
    rows = [[Cell("โต๊ะ")]] * MOST_ROWS + [[Cell(" ")]] * 9
    assert len(sheet_of(Path("ก.csv"), "ก", rows).rows) == MOST_ROWS


def test_one_row_too_many_is_refused():
    with pytest.raises(DeskError) as refused:
        sheet_of(Path("ก.csv"), "ก", [[Cell("โต๊ะ")]] * (MOST_ROWS + 1))
    assert refused.value.refusal is Refusal.FILE_TOO_LARGE
