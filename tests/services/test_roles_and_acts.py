"""Of every use case: who may do it, and the one act that it writes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm
from asset_desk.services import (
    accounts,
    kits,
    presets,
    publications,
    repairs,
    settling,
    work_types,
    write_offs,
)
from asset_desk.services.closed_months import close_month
from asset_desk.services.drafts import AccountDraft
from tests.builders import HASHER, PASSWORD, TODAY, Desk, occasion, opened, pages_of
from tests.committee_desk import keep_committees
from tests.manual_writing import write_manual
from tests.measure_desk import report_on_measures
from tests.review_desk import prepare_review
from tests.services import use_cases_of_loans, use_cases_of_the_desk
from tests.services.use_case import (
    CHAIRS,
    FINDING,
    HARMED,
    KIT,
    POSTED,
    PRESET,
    PUBLIC_FILE,
    REPAIR,
    SECOND_ACCOUNT,
    UseCase,
    paid,
)

USE_CASES = [*use_cases_of_the_desk.USE_CASES, *use_cases_of_loans.USE_CASES]


@pytest.fixture(scope="module")
def _pages_of_a_busy_desk(open_desk):
    with open_desk() as desk:
        keep_busy(desk)
        return pages_of(desk.engine), desk.people


@pytest.fixture
def busy_desk(_pages_of_a_busy_desk):
    """A desk where everything is at hand for one more act of each kind."""
    pages, people = _pages_of_a_busy_desk
    desk = Desk(opened(pages), dict(people))
    yield desk
    desk.engine.dispose()


def keep_busy(desk: Desk) -> None:
    """One loan waiting, one approved, one out, an asset nobody wants, and much besides."""
    desk.asset(acquired_on=date(2020, 1, 1)), desk.asset(name="ตู้เก่า")
    desk.requested((CHAIRS, 1))
    desk.approved((CHAIRS, 1))
    desk.lent((CHAIRS, 2))
    close_month(desk.uow, occasion(), date(2026, 3, 1))
    desk.lent((CHAIRS, 1), due_date=TODAY)
    harmed = desk.lent((CHAIRS, 3))
    desk.take_back(harmed, ReturnCount(damaged=1, lost=2, condition="ขาหัก"))
    lost = replace(paid(desk), harm=Harm.LOST, quantity=2)
    settling.settle(desk.uow, occasion(), HARMED, lost)
    repairs.send_to_repair(desk.uow, occasion(), REPAIR)
    write_offs.note_finding(desk.uow, occasion(), FINDING)
    kits.add_kit(desk.uow, occasion(), KIT)
    report_on_measures(desk)
    keep_committees(desk)
    second = AccountDraft("second", "นายสอง มาใหม่", Role.AUDITOR)
    assert accounts.add_account(desk.uow, HASHER, occasion(), second, PASSWORD) == SECOND_ACCOUNT
    publications.note_publication(desk.uow, occasion(), POSTED, PUBLIC_FILE)
    presets.add_preset(desk.uow, occasion(), PRESET)
    first = TODAY - timedelta(days=2)
    desk.approved((CHAIRS, 1), on=first, from_date=first, due_date=TODAY - timedelta(days=1))
    desk.person("มาลี ทดสอบงาน")
    first = desk.queries.office.all_work_types()[0]
    strict = replace(first, longest_days=3)
    work_types.change_work_type(desk.uow, occasion(), strict)
    desk.requested((CHAIRS, 1), due_date=TODAY + timedelta(days=4))
    write_manual(desk)
    prepare_review(desk)


def name_of(use_case: UseCase) -> str:
    return use_case.name


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("use_case", USE_CASES, ids=name_of)
def test_a_use_case_is_refused_to_every_role_that_may_not(busy_desk, use_case, role):
    use_case.prepare(busy_desk)
    acts, by = len(busy_desk.acts()), occasion(role)
    if by.officer.may(use_case.permission):
        use_case.call(busy_desk, by)
        assert len(busy_desk.acts()) == acts + 1
    else:
        with pytest.raises(DeskError, match=f"^{Refusal.ROLE_MAY_NOT.name}"):
            use_case.call(busy_desk, by)
        assert len(busy_desk.acts()) == acts


@pytest.mark.parametrize("use_case", USE_CASES, ids=name_of)
def test_lesson_09_each_use_case_writes_exactly_one_act_of_its_own(busy_desk, use_case):
    use_case.prepare(busy_desk)
    acts = len(busy_desk.acts())
    use_case.call(busy_desk, occasion())
    (act,) = busy_desk.acts()[acts:]
    assert act.kind == use_case.act
    assert act.officer_name == "มาลี ทดสอบงาน"
    assert act.happened_on == TODAY.isoformat()


def test_every_kind_of_act_is_written_by_a_use_case_here():
    written = {use_case.act for use_case in USE_CASES}
    assert set(ActKind) - written == {ActKind.OFFICE_SET_UP}


@pytest.mark.parametrize("use_case", USE_CASES, ids=name_of)
def test_an_act_that_can_not_be_written_leaves_nothing_behind(busy_desk, use_case):
    use_case.prepare(busy_desk)
    busy_desk.sql(
        "CREATE TRIGGER full_disk BEFORE INSERT ON act BEGIN SELECT RAISE(ABORT, 'x'); END"
    )
    before = content(busy_desk)
    with pytest.raises(Exception, match="x"):
        use_case.call(busy_desk, occasion())
    assert content(busy_desk) == before


def content(desk) -> list[str]:
    with desk.engine.connect() as connection:
        connection.rollback()
        return list(connection.connection.driver_connection.iterdump())
