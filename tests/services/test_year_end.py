"""The end of a fiscal year: what is left, and its months closed at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.closed_months import months_of
from asset_desk.domain.errors import DeskError
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.year_texts import YearText
from asset_desk.services.closed_months import close_month
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.follow_up import follow_up
from asset_desk.services.measures import begin_measures
from asset_desk.services.publications import note_publication
from asset_desk.services.year_end import (
    Matter,
    MatterState,
    close_rest_of_year,
    is_over,
    year_end_matters,
)
from asset_desk.services.year_texts import keep_year_text
from tests.builders import TODAY, occasion

THIS_YEAR, LAST_YEAR = 2569, 2568
FILE = AttachmentNote("publication", 0, "ไฟล์.pdf", "c" * 64, 5, is_photo=False)


def stands(desk, matter, year=THIS_YEAR):
    found = {each.matter: each for each in year_end_matters(desk.queries, year, TODAY)}
    return found[matter]


def test_every_matter_is_told_in_the_order_in_which_it_is_done(desk):
    told = [each.matter for each in year_end_matters(desk.queries, THIS_YEAR, TODAY)]
    assert told == list(Matter)


def test_only_what_is_still_out_of_the_year_itself_has_to_be_asked_for(desk):
    asset, lent_on = desk.asset(10), TODAY - timedelta(days=20)
    days = {"on": lent_on, "from_date": lent_on, "due_date": TODAY - timedelta(days=15)}
    still_out, late = desk.lent((asset, 1), **days), desk.lent((asset, 1), **days)
    desk.take_back(late, 1)
    assert stands(desk, Matter.CHASES).left == 1
    assert stands(desk, Matter.CHASES, LAST_YEAR).state is MatterState.DONE
    asked = FollowUp(on=TODAY, by_whom="มาลี", channel=Channel.LETTER)
    follow_up(desk.uow, occasion(), still_out, asked)
    assert stands(desk, Matter.CHASES).state is MatterState.DONE


@pytest.mark.parametrize(
    ("matter", "make"),
    [
        (Matter.UNDECIDED, lambda desk, asset: desk.requested((asset, 1))),
        (
            Matter.UNSETTLED,
            lambda desk, asset: desk.take_back(desk.lent((asset, 2)), ReturnCount(1, 1, 0, "ขาหัก")),
        ),
    ],
    ids=["undecided", "unsettled"],
)
def test_what_is_open_is_counted(desk, matter, make):
    asset = desk.asset(10)
    assert stands(desk, matter).state is MatterState.DONE
    make(desk, asset)
    assert stands(desk, matter).left == 1
    assert stands(desk, matter).state is MatterState.OPEN


def test_what_is_still_out_is_only_noted_because_it_goes_on_into_the_new_book(desk):
    desk.lent((desk.asset(10), 2))
    out = stands(desk, Matter.OUT)
    assert (out.state, out.left) == (MatterState.NOTED, 1)


def test_texts_and_measures_and_publications_are_looked_after(desk):
    assert stands(desk, Matter.TEXTS).left == 2
    text = YearText(fiscal_year=THIS_YEAR, problems="คืนช้า", suggestions="ทวงเร็วขึ้น")
    keep_year_text(desk.uow, occasion(), text)
    assert stands(desk, Matter.TEXTS).state is MatterState.DONE
    assert stands(desk, Matter.MEASURES).state is MatterState.OPEN
    begin_measures(desk.uow, occasion(), THIS_YEAR)
    assert stands(desk, Matter.MEASURES).state is MatterState.DONE
    for what, left in ((Published.STATISTICS, 1), (Published.SUMMARY, 0)):
        details = PublicationDetails(
            fiscal_year=THIS_YEAR,
            what=what,
            title="สถิติ",
            medium=Medium.NOTICE_BOARD,
            published_on=TODAY,
        )
        note_publication(desk.uow, occasion(), details, FILE)
        assert stands(desk, Matter.PUBLISHED).left == left


def test_the_months_that_are_open_yet_are_closed_one_act_each(desk):
    close_month(desk.uow, occasion(), months_of(LAST_YEAR)[3])
    acts = len(desk.acts())
    assert stands(desk, Matter.MONTHS, LAST_YEAR).left == 11
    assert close_rest_of_year(desk.uow, occasion(), LAST_YEAR) == 11
    assert len(desk.acts()) == acts + 11
    assert stands(desk, Matter.MONTHS, LAST_YEAR).state is MatterState.DONE
    assert close_rest_of_year(desk.uow, occasion(), LAST_YEAR) == 0


def test_a_year_that_is_not_over_keeps_all_its_months_open(desk):
    with pytest.raises(DeskError, match=r"^MONTH_NOT_OVER"):
        close_rest_of_year(desk.uow, occasion(), THIS_YEAR)
    assert stands(desk, Matter.MONTHS).left == 12


def test_lesson_03_a_year_is_over_from_1_october_on():
    assert not is_over(2569, date(2026, 9, 30))
    assert is_over(2569, date(2026, 10, 1))
