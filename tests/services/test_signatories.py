"""Who signs on a day, and the wording that a slip is fixed with."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import Post
from asset_desk.services.signatories import office_of, sign_as_of
from tests.builders import TODAY


def test_who_signs_is_who_held_the_post_on_that_day(desk):
    with desk.uow as uow:
        assert sign_as_of(uow, Post.HEAD, None, date(2024, 9, 30)) is None
        assert sign_as_of(uow, Post.HEAD, None, TODAY).name == "นายสมบูรณ์ ใจงาม"
        assert sign_as_of(uow, Post.CLERK, None, TODAY) is None


def test_before_the_set_up_nothing_can_be_signed(new_desk):
    with new_desk.uow as uow, pytest.raises(DeskError, match=Refusal.OFFICE_NAME_MISSING.name):
        office_of(uow)


def test_a_slip_is_fixed_with_the_words_of_its_day(desk):
    paper = desk.page(desk.approved((desk.asset(division_id=3), 1))).paper
    assert paper["office"] == "เทศบาลตำบลบ้านสวนธาร"
    assert (paper["owner"], paper["approver_heading"]) == ("กองช่าง", "ผู้อำนวยการกองช่าง")
    assert paper["clerk_title"] == "ปลัดเทศบาลตำบลบ้านสวนธาร"
    assert paper["fixed_on"] == "2026-05-20"
