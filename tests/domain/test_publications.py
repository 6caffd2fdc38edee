"""What may be noted as made public."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.publications import (
    LONGEST_LINK,
    Medium,
    PublicationDetails,
    Published,
    check_publication,
    publication_problems,
    sha256_shown,
    tidied_publication,
)

TODAY = date(2026, 5, 20)
POSTED = PublicationDetails(
    fiscal_year=2569,
    what=Published.STATISTICS,
    title="สถิติการยืม เม.ย. 2569",
    medium=Medium.WEBSITE,
    published_on=TODAY,
    link="https://www.bansuantharn.go.th/news/12?id=3",
)


def test_a_page_with_its_link_may_be_noted_on_the_day_it_went_up():
    assert publication_problems(POSTED, TODAY) == {}


@pytest.mark.parametrize("medium", [Medium.WEBSITE, Medium.FACEBOOK])
def test_what_stands_on_the_net_needs_its_link(medium):
    assert publication_problems(replace(POSTED, medium=medium, link=""), TODAY) == {
        "link": Refusal.LINK_MISSING
    }


@pytest.mark.parametrize("medium", [Medium.NOTICE_BOARD, Medium.OTHER])
def test_a_notice_board_has_no_link(medium):
    assert publication_problems(replace(POSTED, medium=medium, link=""), TODAY) == {}


@pytest.mark.parametrize(
    "link",
    [
        "ดูที่เว็บไซต์",
        "https://",
        "javascript:alert(1)",
        "ftp://a.example/x",
        "https://a b",
        "https://javascript:alert(1)",
        "https://ยังไม่ได้ลง",
        f"https://a.example/{'x' * LONGEST_LINK}",
    ],
)
def test_what_is_no_link_is_not_taken_for_one(link):
    assert publication_problems(replace(POSTED, link=link), TODAY) == {
        "link": Refusal.LINK_NOT_A_LINK
    }


def test_a_link_without_its_beginning_is_given_it_and_texts_are_tidied():
    typed = replace(POSTED, title="  สถิติ  การยืม ", link=" www.bansuantharn.go.th ", note=" ก ")
    tidy = tidied_publication(typed)
    assert (tidy.title, tidy.link, tidy.note) == (
        "สถิติ การยืม",
        "https://www.bansuantharn.go.th",
        "ก",
    )


def test_a_title_and_a_day_that_has_come_are_needed():
    wrong = replace(POSTED, title="", published_on=TODAY + timedelta(days=1))
    assert publication_problems(wrong, TODAY) == {
        "title": Refusal.PUBLICATION_TITLE_MISSING,
        "published_on": Refusal.DAY_IN_THE_FUTURE,
    }
    with pytest.raises(DeskError, match=r"^PUBLICATION_TITLE_MISSING"):
        check_publication(wrong, TODAY)


def test_a_sha256_is_shown_in_eight_groups_of_eight():
    shown = sha256_shown("0123456789abcdef" * 4)
    assert shown.split() == ["01234567", "89abcdef"] * 4
