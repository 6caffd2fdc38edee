"""The words of a year's summary are kept by fiscal year, and every wording stays in the journal."""

from __future__ import annotations

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.domain.journal import ActKind
from asset_desk.domain.year_texts import LONGEST_YEAR_TEXT, YearText
from asset_desk.services.year_texts import keep_year_text
from tests.builders import occasion

TEXT = YearText(fiscal_year=2569, problems="เต็นท์ไม่พอ", suggestions="ตั้งงบจัดซื้อเพิ่ม")


def test_each_year_has_its_own_texts_and_none_before_they_are_written(desk):
    keep_year_text(desk.uow, occasion(), TEXT)
    assert desk.queries.year_texts.of(2569) == TEXT
    assert desk.queries.year_texts.of(2568) == YearText(fiscal_year=2568)


def test_a_new_wording_takes_the_place_of_the_old_and_both_are_in_the_journal(desk):
    keep_year_text(desk.uow, occasion(), TEXT)
    later = YearText(fiscal_year=2569, problems="", suggestions="ซ่อมเต็นท์เก่า")
    keep_year_text(desk.uow, occasion(), later)
    assert desk.queries.year_texts.of(2569) == later
    acts = [act for act in desk.acts() if act.kind == ActKind.YEAR_TEXT_KEPT]
    assert [act.payload["suggestions"] for act in acts] == ["ตั้งงบจัดซื้อเพิ่ม", "ซ่อมเต็นท์เก่า"]


def test_the_same_texts_again_leave_no_act(desk):
    keep_year_text(desk.uow, occasion(), TEXT)
    acts = len(desk.acts())
    keep_year_text(
        desk.uow,
        occasion(),
        YearText(fiscal_year=2569, problems=" เต็นท์ไม่พอ ", suggestions="ตั้งงบจัดซื้อเพิ่ม\n"),
    )
    assert len(desk.acts()) == acts


def test_texts_too_long_are_refused_and_leave_nothing(desk):
    acts = len(desk.acts())
    with pytest.raises(DeskError, match=r"^YEAR_TEXT_TOO_LONG"):
        keep_year_text(
            desk.uow, occasion(), YearText(fiscal_year=2569, problems="ก" * (LONGEST_YEAR_TEXT + 1))
        )
    assert len(desk.acts()) == acts
    assert desk.queries.year_texts.of(2569).problems == ""
