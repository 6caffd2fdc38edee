"""Two officers at two computers write one manual."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import text_of
from asset_desk.paths import DataFolder
from asset_desk.services import manual
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, occasion
from tests.manual_writing import TITLE, approved, begun, section_of
from tests.store.books import opened


@pytest.fixture
def two(tmp_path):
    """The same book opened twice."""
    books = [opened(tmp_path / "data") for _ in range(2)]
    desks = [Desk(book.engine) for book in books]
    desks[0].found()
    yield desks
    for book in books:
        book.close()


def together(*calls):
    """What each call came to, made at one moment."""
    start, came = threading.Barrier(len(calls)), []

    def make(call):
        start.wait()
        try:
            came.append(call())
        except DeskError as refused:
            came.append(refused.refusal)

    threads = [threading.Thread(target=make, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came


def clean(tmp_path):
    return verify_book(DataFolder(tmp_path / "data")).differences == ()


def test_of_two_who_begin_a_version_one_is_refused(two, tmp_path):
    came = together(
        *(
            lambda desk=desk: manual.begin_version(
                desk.uow, occasion(), title=TITLE, fiscal_year=2569
            )
            for desk in two
        )
    )
    assert Refusal.VERSION_OPEN_ALREADY in came
    assert len(two[0].queries.manuals.versions()) == 1
    assert clean(tmp_path)


def test_two_who_add_sections_get_a_key_each(two, tmp_path):
    version_id = begun(two[0])
    came = together(
        *(
            lambda desk=desk, name=name: manual.add_section(
                desk.uow, occasion(), version_id, heading=name
            )
            for desk, name in zip(two, ("หนึ่ง", "สอง"), strict=True)
        )
    )
    assert len(set(came)) == 2
    assert clean(tmp_path)


def test_of_two_who_reword_a_section_one_is_told_that_it_changed(two, tmp_path):
    version_id = begun(two[0])
    seen = section_of(two[0], version_id, "วัตถุประสงค์")
    came = together(
        *(
            lambda desk=desk, text=text: manual.change_section(
                desk.uow, occasion(), version_id, seen, replace(seen, body=text_of(text))
            )
            for desk, text in zip(two, ("คนแรก", "คนที่สอง"), strict=True)
        )
    )
    assert sorted(map(str, came)) == sorted(["None", str(Refusal.CHANGED_MEANWHILE)])
    assert clean(tmp_path)


def test_nobody_writes_into_a_version_while_it_is_approved(two, tmp_path):
    version_id = begun(two[0])
    seen = section_of(two[0], version_id, "วัตถุประสงค์")
    manual.send_to_review(two[0].uow, occasion(), version_id)
    together(
        lambda: manual.approve_version(
            two[0].uow, occasion(), version_id, on=TODAY, in_force_from=TODAY
        ),
        lambda: manual.change_section(
            two[1].uow, occasion(), version_id, seen, replace(seen, body=text_of("แทรก"))
        ),
    )
    assert two[1].queries.manuals.version(version_id).approval
    assert clean(tmp_path)


def test_a_version_approved_at_one_computer_is_in_force_at_the_other(two):
    version_id = approved(two[0], begun(two[0]))
    assert two[1].queries.manuals.in_force(TODAY).version_id == version_id
