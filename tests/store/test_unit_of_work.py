"""One transaction: kept whole, or not at all."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services import lending, registry
from asset_desk.services.drafts import HandOver
from asset_desk.store.engine import open_engine
from asset_desk.store.unit_of_work import BatchUnitOfWork, SqlUnitOfWork
from tests.builders import TODAY, Desk, chairs, occasion, pages_of


@pytest.fixture
def book(desk, tmp_path):
    """The founded desk's book as a file, for two windows to open."""
    file = tmp_path / "book.db"
    file.write_bytes(pages_of(desk.engine))
    return file


@pytest.fixture
def window(book, desk):
    """Opens the book once more."""
    windows = []

    def another() -> Desk:
        windows.append(Desk(open_engine(book), dict(desk.people)))
        return windows[-1]

    yield another
    for each in windows:
        each.engine.dispose()


def test_what_is_not_committed_is_not_kept(desk):
    with desk.uow as uow:
        uow.assets.add(chairs())
    assert desk.names() == []


def test_an_error_in_the_block_keeps_nothing(desk):
    def break_off():
        with desk.uow as uow:
            uow.assets.add(chairs())
            raise KeyError

    with pytest.raises(KeyError):
        break_off()
    assert desk.names() == []


def test_outside_a_block_there_is_nothing_to_commit_or_to_leave(desk):
    uow = SqlUnitOfWork(desk.engine)
    uow.commit()
    uow.__exit__(None, None, None)
    batch = BatchUnitOfWork(desk.engine)
    batch.commit()
    batch.finish()
    assert desk.names() == []


def together(*officers) -> list[BaseException]:
    """All officers press their button in the same moment; gives what they were refused with."""
    start, refused = threading.Barrier(len(officers)), []

    def press(officer):
        start.wait()
        try:
            officer()
        except DeskError as no:
            refused.append(no)

    threads = [threading.Thread(target=press, args=(each,)) for each in officers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def test_lesson_07_two_officers_can_not_promise_the_last_unit_twice(window):
    one, two = window(), window()
    asset = one.asset(1)
    loans = [one.requested((asset, 1)), one.requested((asset, 1))]
    refused = together(lambda: one.approve(loans[0]), lambda: two.approve(loans[1]))
    assert [each.refusal for each in refused] == [Refusal.MORE_THAN_IS_FREE]
    assert one.queries.assets.availability(asset, TODAY, TODAY).free == 0


def test_lesson_07_one_loan_is_handed_over_once(window):
    one, two = window(), window()
    asset = one.asset(2)
    loan_id = one.approved((asset, 1))
    note = HandOver(TODAY, "ก", "ข", "ดี")
    refused = together(
        *(lambda d=d: lending.hand_over(d.uow, occasion(), loan_id, note) for d in (one, two))
    )
    assert [each.refusal for each in refused] == [Refusal.WRONG_STAGE]
    assert one.queries.assets.page(asset).row.on_loan == 1


def test_lesson_08_officers_who_approve_at_once_get_numbers_without_a_gap(window):
    windows = [window() for _ in range(4)]
    asset = windows[0].asset(40)
    loans = [windows[0].requested((asset, 1)) for _ in range(8)]

    def approve(number):
        for loan_id in loans[number::4]:
            windows[number].approve(loan_id)

    assert together(*(lambda n=n: approve(n) for n in range(4))) == []
    numbers = windows[0].sql("SELECT serial FROM loan ORDER BY serial")
    assert [serial for (serial,) in numbers] == list(range(1, 9))


def test_lesson_07_one_code_is_entered_once(window):
    one, two = window(), window()
    refused = together(*(lambda d=d: d.asset(1, code="1-1") for d in (one, two)))
    assert [each.refusal for each in refused] == [Refusal.CODE_TAKEN]


def test_readers_go_on_while_somebody_writes(window):
    one, two = window(), window()
    one.asset(1)
    with one.uow as uow:
        uow.assets.add(chairs(name="ยังไม่บันทึก"))
        assert two.names() == ["เก้าอี้พลาสติก"]
        assert two.queries.office.office() is not None


def test_a_batch_sees_its_own_work_and_keeps_it_at_the_finish(window):
    one, two = window(), window()
    batch = BatchUnitOfWork(one.engine)
    asset = registry.add_asset(batch, occasion(), chairs(3))
    registry.retire_asset(batch, occasion(), asset, on=TODAY, reason="ทดลอง")
    assert two.names(with_retired=True) == []
    batch.finish()
    assert two.names(with_retired=True) == ["เก้าอี้พลาสติก"]
    registry.add_asset(batch, occasion(), chairs(3))
    batch.finish()
    assert two.names() == ["เก้าอี้พลาสติก"]


def test_a_failure_in_a_batch_loses_what_came_since_the_last_finish(window):
    one = window()
    batch = BatchUnitOfWork(one.engine)
    registry.add_asset(batch, occasion(), chairs(3, code="1-1"))
    batch.finish()
    registry.add_asset(batch, occasion(), chairs(3, name="โต๊ะ"))
    with suppress(DeskError):
        registry.add_asset(batch, occasion(), chairs(3, code="1-1"))
    batch.finish()
    assert one.names() == ["เก้าอี้พลาสติก"]
