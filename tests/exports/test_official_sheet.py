"""What the papers of งานสารบรรณ have in common, read back from the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from asset_desk import thai
from asset_desk.exports.official_sheet import (
    LEFT,
    Signing,
    paragraph,
    side_by_side,
    sign,
    signing_height,
    write_sheets,
)
from asset_desk.exports.pdf import PaperTitle
from tests.exports.papers_read import FONTS, ink_box, text_of, words_in_order

ABOUT = PaperTitle("คำสั่ง", "เทศบาลตำบลบ้านสวนธาร")
SIGNING = Signing(name="นายสมชาย ใจดี", title_lines=("นายกเทศมนตรีตำบลบ้านสวนธาร",))


@dataclass(frozen=True)
class Paper:
    garuda: Path | None = None
    names: tuple[str, ...] = ()

    def digits(self, text):
        return thai.thai_digits(text)


def write(out, fill):
    return write_sheets(Paper(), ABOUT, out, FONTS, fill)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "sheet.pdf"


def test_who_signed_stands_in_brackets_and_who_did_not_is_dots(out):
    write(out, partial(sign, signing=SIGNING))
    assert "(นายสมชายใจดี)นายกเทศมนตรีตำบลบ้านสวนธาร" in words_in_order(out)
    write(out, partial(sign, signing=Signing(title_lines=("นายกเทศมนตรี",))))
    assert words_in_order(out) == "()นายกเทศมนตรี"


def test_texts_beside_each_other_stay_in_their_columns_and_on_one_page(out, tmp_path):
    cells = [(LEFT, 60, "๑."), (LEFT + 60, 200, "นายสมชาย ใจดี " * 6), (LEFT + 280, 140, "ประธาน")]

    def fill(sheet):
        for _ in range(12):
            side_by_side(sheet, cells)

    assert write(out, fill) == 2
    assert text_of(out, page=2).startswith("- ๒ -")
    assert text_of(out, page=1).count("๑.") == text_of(out, page=1).count("ประธาน")
    assert text_of(out, page=2).count("ประธาน") + text_of(out, page=1).count("ประธาน") == 12
    assert min(ink_box(out, tmp_path, 1)) >= 14.5


@pytest.mark.parametrize("many", range(18, 30))
def test_the_last_paragraph_is_never_parted_from_the_signature(out, many):
    def fill(sheet):
        for number in range(many):
            is_last = number == many - 1
            keep = signing_height(sheet, SIGNING) if is_last else 0
            paragraph(sheet, "บรรทัดสุดท้าย" if is_last else "ข้อความ", keep=keep)
        sign(sheet, SIGNING)

    last = text_of(out, page=write(out, fill))
    assert "บรรทัดสุดท้าย" in last
    assert "(นายสมชาย ใจดี)" in last
