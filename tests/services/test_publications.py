"""The publication register: what was made public stays on it, with the very file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.domain.publications import Medium, PublicationDetails, PublicationId, Published
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.publications import note_publication, withdraw_publication
from tests.builders import TODAY, occasion

POSTED = PublicationDetails(
    fiscal_year=2569,
    what=Published.SUMMARY,
    title="สรุปผลการยืม ปีงบประมาณ 2569",
    medium=Medium.FACEBOOK,
    published_on=TODAY - timedelta(days=1),
    link="https://www.facebook.com/bansuantharn/posts/1",
    note="ปักหมุดไว้บนสุด",
)
FILE = AttachmentNote("publication", 0, "สรุป 2569.pdf", "a" * 64, 1234, is_photo=False)


@pytest.fixture
def posted(desk):
    return note_publication(desk.uow, occasion(), POSTED, FILE)


def register(desk, year=2569):
    return desk.queries.publications.publications(year)


def refused(name, act):
    with pytest.raises(DeskError, match=f"^{name}"):
        act()


def test_it_is_kept_with_its_day_its_link_and_its_file(desk, posted):
    (row,) = register(desk)
    assert (row.publication_id, row.details) == (posted, POSTED)
    assert (row.file_name, row.sha256, row.size) == ("สรุป 2569.pdf", "a" * 64, 1234)
    assert row.stands
    assert row.noted_by == occasion().officer.name


def test_a_year_shows_its_own_by_the_day_they_were_made_public(desk, posted):
    note_publication(
        desk.uow, occasion(), replace(POSTED, published_on=TODAY - timedelta(days=9)), FILE
    )
    note_publication(desk.uow, occasion(), replace(POSTED, fiscal_year=2568), FILE)
    assert [row.publication_id for row in register(desk)] == [2, posted]
    assert [row.publication_id for row in register(desk, 2568)] == [3]


def test_what_is_wrong_is_refused_and_leaves_nothing(desk):
    refused(
        "LINK_MISSING",
        lambda: note_publication(desk.uow, occasion(), replace(POSTED, link=""), FILE),
    )
    assert register(desk) == []


def test_what_was_withdrawn_stays_on_the_register_with_day_and_reason(desk, posted):
    withdraw_publication(desk.uow, occasion(), posted, on=TODAY, reason=" มีชื่อ  บุคคล ")
    (row,) = register(desk)
    assert not row.stands
    assert (row.withdrawn_on, row.withdrawn_reason) == (TODAY, "มีชื่อ บุคคล")


def test_nothing_is_withdrawn_twice_too_early_or_without_a_reason(desk, posted):
    def withdraw(on=TODAY, reason="ผิดไฟล์", which=posted):
        withdraw_publication(desk.uow, occasion(), which, on=on, reason=reason)

    refused("REASON_MISSING", lambda: withdraw(reason=" "))
    refused("DAY_IN_THE_FUTURE", lambda: withdraw(on=TODAY + timedelta(days=1)))
    refused("WITHDRAWN_BEFORE_PUBLISHED", lambda: withdraw(on=TODAY - timedelta(days=2)))
    refused("PUBLICATION_NOT_FOUND", lambda: withdraw(which=PublicationId(9)))
    withdraw()
    refused("PUBLICATION_NOT_FOUND", withdraw)
