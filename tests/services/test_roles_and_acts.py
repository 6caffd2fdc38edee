"""Of every use case: who may do it, and the one act that it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from asset_desk.domain.accounts import AccountId, Permission, Role
from asset_desk.domain.assets import AssetDetails, AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import HolderId, Person, PersonDetails, PersonId, Post
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.register_import import ImportAction, ImportPlan, PlannedRow, RegisterRow
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import accounts, lending, office, registry, work_types
from asset_desk.services.drafts import AccountDraft, AttachmentNote, HandOver, TakenBack
from tests.builders import HASHER, OFFICE, PASSWORD, TODAY, Desk, chairs, holding, occasion

REQUESTED, APPROVED, OUT = LoanId(1), LoanId(2), LoanId(3)
CHAIRS = AssetId(1)
TENT = PlannedRow(
    RegisterRow(row_no=2, name="เต็นท์"),
    ImportAction.CREATE,
    None,
    AssetDetails(name="เต็นท์"),
)
PLAN = ImportPlan((TENT,))


@dataclass(frozen=True)
class UseCase:
    """A use case, what it asks of the officer, the act that it writes, and a call that succeeds."""

    name: str
    permission: Permission
    act: ActKind
    call: Callable


def at(desk: Desk, loan_id: LoanId, value):
    return {desk.loan(loan_id).lines[0].line_id: value}


USE_CASES = [
    UseCase(
        "change_office",
        Permission.KEEP_OFFICE,
        ActKind.OFFICE_CHANGED,
        lambda desk, by: office.change_office(desk.uow, by, replace(OFFICE, phone="1")),
    ),
    UseCase(
        "change_preferences",
        Permission.KEEP_OFFICE,
        ActKind.PREFERENCES_CHANGED,
        lambda desk, by: office.change_preferences(desk.uow, by, Preferences(follow_up_days=5)),
    ),
    UseCase(
        "add_division",
        Permission.KEEP_OFFICE,
        ActKind.DIVISION_ADDED,
        lambda desk, by: office.add_division(desk.uow, by, "กองการศึกษา"),
    ),
    UseCase(
        "change_division",
        Permission.KEEP_OFFICE,
        ActKind.DIVISION_CHANGED,
        lambda desk, by: office.change_division(
            desk.uow, by, replace(desk.queries.office.divisions()[0], name="สำนักปลัด")
        ),
    ),
    UseCase(
        "add_person",
        Permission.KEEP_PEOPLE,
        ActKind.PERSON_ADDED,
        lambda desk, by: office.add_person(desk.uow, by, PersonDetails(name="ใหม่")),
    ),
    UseCase(
        "change_person",
        Permission.KEEP_PEOPLE,
        ActKind.PERSON_CHANGED,
        lambda desk, by: office.change_person(
            desk.uow, by, Person(PersonId(1), PersonDetails(name="ใหม่"))
        ),
    ),
    UseCase(
        "appoint",
        Permission.KEEP_OFFICE,
        ActKind.HOLDER_ADDED,
        lambda desk, by: office.appoint(desk.uow, by, holding(PersonId(2), Post.CLERK)),
    ),
    UseCase(
        "end_holding",
        Permission.KEEP_OFFICE,
        ActKind.HOLDER_ENDED,
        lambda desk, by: office.end_holding(desk.uow, by, HolderId(1), TODAY),
    ),
    UseCase(
        "add_work_type",
        Permission.KEEP_OFFICE,
        ActKind.WORK_TYPE_ADDED,
        lambda desk, by: work_types.add_work_type(desk.uow, by, "งานใหม่"),
    ),
    UseCase(
        "change_work_type",
        Permission.KEEP_OFFICE,
        ActKind.WORK_TYPE_CHANGED,
        lambda desk, by: work_types.change_work_type(
            desk.uow, by, replace(desk.queries.office.all_work_types()[0], is_active=False)
        ),
    ),
    UseCase(
        "add_account",
        Permission.KEEP_ACCOUNTS,
        ActKind.ACCOUNT_ADDED,
        lambda desk, by: accounts.add_account(
            desk.uow, HASHER, by, AccountDraft("new", "ใหม่", Role.AUDITOR), PASSWORD
        ),
    ),
    UseCase(
        "change_account",
        Permission.KEEP_ACCOUNTS,
        ActKind.ACCOUNT_CHANGED,
        lambda desk, by: accounts.change_account(
            desk.uow, by, AccountId(1), name="ใหม่", role=Role.ADMINISTRATOR, is_active=True
        ),
    ),
    UseCase(
        "change_password",
        Permission.KEEP_ACCOUNTS,
        ActKind.PASSWORD_CHANGED,
        lambda desk, by: accounts.change_password(
            desk.uow, HASHER, someone_else(by), AccountId(1), PASSWORD
        ),
    ),
    UseCase(
        "add_asset",
        Permission.KEEP_REGISTER,
        ActKind.ASSET_ADDED,
        lambda desk, by: registry.add_asset(desk.uow, by, chairs()),
    ),
    UseCase(
        "change_asset",
        Permission.KEEP_REGISTER,
        ActKind.ASSET_CHANGED,
        lambda desk, by: registry.change_asset(
            desk.uow, by, CHAIRS, chairs(45, division_id=2), seen_revision=1
        ),
    ),
    UseCase(
        "retire_asset",
        Permission.KEEP_REGISTER,
        ActKind.ASSET_RETIRED,
        lambda desk, by: registry.retire_asset(desk.uow, by, AssetId(2), on=TODAY, reason="ผุ"),
    ),
    UseCase(
        "attach",
        Permission.KEEP_REGISTER,
        ActKind.ATTACHMENT_ADDED,
        lambda desk, by: registry.attach(
            desk.uow,
            by,
            AttachmentNote("asset", CHAIRS, "ภาพ.jpg", "ab" * 32, 9, is_photo=True),
        ),
    ),
    UseCase(
        "import_register",
        Permission.KEEP_REGISTER,
        ActKind.REGISTER_IMPORTED,
        lambda desk, by: registry.import_register(desk.uow, by, PLAN, file_name="ก.xlsx"),
    ),
    UseCase(
        "request_loan",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_REQUESTED,
        lambda desk, by: lending.request_loan(desk.uow, by, desk.form((CHAIRS, 1)), on=TODAY),
    ),
    UseCase(
        "approve",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_APPROVED,
        lambda desk, by: lending.approve(desk.uow, by, REQUESTED, at(desk, REQUESTED, 1), on=TODAY),
    ),
    UseCase(
        "refuse",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_REFUSED,
        lambda desk, by: lending.refuse(desk.uow, by, REQUESTED, on=TODAY, reason="ไม่ว่าง"),
    ),
    UseCase(
        "cancel",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_CANCELLED,
        lambda desk, by: lending.cancel(desk.uow, by, APPROVED, on=TODAY, reason="งด"),
    ),
    UseCase(
        "hand_over",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_HANDED_OVER,
        lambda desk, by: lending.hand_over(desk.uow, by, APPROVED, HandOver(TODAY, "ก", "ข", "ดี")),
    ),
    UseCase(
        "take_back",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_TAKEN_BACK,
        lambda desk, by: lending.take_back(
            desk.uow,
            by,
            OUT,
            TakenBack(TODAY, "ก", "ข", at(desk, OUT, ReturnCount(good=1, condition="ดี"))),
        ),
    ),
]


def someone_else(by):
    return replace(by, officer=replace(by.officer, account_id=AccountId(50)))


@pytest.fixture
def busy_desk(desk):
    """A desk with one loan waiting, one approved, one out, and an asset nobody wants."""
    desk.asset(), desk.asset(name="ตู้เก่า")
    desk.requested((CHAIRS, 1))
    desk.approved((CHAIRS, 1))
    desk.lent((CHAIRS, 2))
    return desk


def name_of(use_case: UseCase) -> str:
    return use_case.name


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("use_case", USE_CASES, ids=name_of)
def test_a_use_case_is_refused_to_every_role_that_may_not(busy_desk, use_case, role):
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
