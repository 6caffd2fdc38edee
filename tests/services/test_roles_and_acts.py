"""Of every use case: who may do it, and the one act that it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import AccountId, Permission, Role
from asset_desk.domain.assets import AssetDetails, AssetId
from asset_desk.domain.clauses import Clause
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.found_again import FoundAgain
from asset_desk.domain.journal import ActKind
from asset_desk.domain.kits import KitDetails, KitId, KitLine
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import (
    HolderId,
    Person,
    PersonDetails,
    PersonId,
    Post,
    WorkType,
    WorkTypeId,
)
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.publications import Medium, PublicationDetails, PublicationId, Published
from asset_desk.domain.register_import import ImportAction, ImportPlan, PlannedRow, RegisterRow
from asset_desk.domain.repairs import Repair, RepairId, RepairReturn
from asset_desk.domain.report_presets import PresetDetails, PresetId
from asset_desk.domain.reporting import ReportKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.domain.write_offs import Finding, FindingId
from asset_desk.domain.year_texts import YearText
from asset_desk.services import (
    accounts,
    follow_up,
    kits,
    lending,
    office,
    presets,
    publications,
    registry,
    repairs,
    settling,
    work_types,
    write_offs,
)
from asset_desk.services.annual_count import record_count
from asset_desk.services.clauses import change_clause
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.drafts import AccountDraft, AttachmentNote, HandOver, TakenBack
from asset_desk.services.found_again import bring_back
from asset_desk.services.opinions import OpinionDraft, give_opinion
from asset_desk.services.releasing import release
from asset_desk.services.requesting import request_loans
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import LoanFilter, LoanList
from asset_desk.services.waivers import waive_rule
from asset_desk.services.year_texts import keep_year_text
from tests.builders import (
    HASHER,
    OFFICE,
    PASSWORD,
    TODAY,
    Desk,
    chairs,
    counted,
    holding,
    occasion,
)
from tests.measure_desk import USE_CASES as MEASURE_USE_CASES
from tests.measure_desk import report_on_measures

REQUESTED, APPROVED, OUT, DUE_TODAY = LoanId(1), LoanId(2), LoanId(3), LoanId(4)
HARMED = LoanId(5)
CHAIRS = AssetId(1)
REPAIR = Repair(
    asset_id=CHAIRS, quantity=1, source=Place.STORE, on=TODAY, fault="ขาโยก", repairer="ร้านช่างดี"
)
FINDING = Finding(
    asset_id=CHAIRS,
    harm=Harm.LOST,
    quantity=1,
    on=TODAY,
    order_no="12/2569",
    result="ไม่มีผู้ต้องรับผิด",
    decided_by="นายกเทศมนตรี",
)
TENT = PlannedRow(
    RegisterRow(row_no=2, name="เต็นท์"),
    ImportAction.CREATE,
    None,
    AssetDetails(name="เต็นท์"),
)
PLAN = ImportPlan((TENT,))
POSTED = PublicationDetails(
    fiscal_year=2569,
    what=Published.STATISTICS,
    title="สถิติการยืม",
    medium=Medium.NOTICE_BOARD,
    published_on=TODAY,
)
PUBLIC_FILE = AttachmentNote("publication", 0, "สถิติ.pdf", "b" * 64, 99, is_photo=False)
PRESET = PresetDetails(name="ประจำเดือน", reports=(ReportKind.MONTHLY,))
FOUND = FoundAgain(asset_id=CHAIRS, quantity=1, on=TODAY, document_no="1", reason="พบในห้องเก็บของ")
KIT = KitDetails("ชุดประชุม", (KitLine(CHAIRS, 2),))


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
        "record_count",
        Permission.KEEP_REGISTER,
        ActKind.COUNT_RECORDED,
        lambda desk, by: record_count(desk.uow, by, counted(CHAIRS)),
    ),
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
        lambda desk, by: work_types.add_work_type(desk.uow, by, WorkType(WorkTypeId(0), "งานใหม่")),
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
        "add_kit",
        Permission.KEEP_REGISTER,
        ActKind.KIT_ADDED,
        lambda desk, by: kits.add_kit(desk.uow, by, replace(KIT, name="ชุดใหม่")),
    ),
    UseCase(
        "change_kit",
        Permission.KEEP_REGISTER,
        ActKind.KIT_CHANGED,
        lambda desk, by: kits.change_kit(desk.uow, by, KitId(1), replace(KIT, name="ชุดใหญ่")),
    ),
    UseCase(
        "close_kit",
        Permission.KEEP_REGISTER,
        ActKind.KIT_CLOSED,
        lambda desk, by: kits.close_kit(desk.uow, by, KitId(1)),
    ),
    UseCase(
        "note_publication",
        Permission.KEEP_REPORTS,
        ActKind.PUBLICATION_NOTED,
        lambda desk, by: publications.note_publication(desk.uow, by, POSTED, PUBLIC_FILE),
    ),
    UseCase(
        "withdraw_publication",
        Permission.KEEP_REPORTS,
        ActKind.PUBLICATION_WITHDRAWN,
        lambda desk, by: publications.withdraw_publication(
            desk.uow, by, PublicationId(1), on=TODAY, reason="ผิดไฟล์"
        ),
    ),
    UseCase(
        "add_preset",
        Permission.KEEP_REPORTS,
        ActKind.PRESET_ADDED,
        lambda desk, by: presets.add_preset(desk.uow, by, replace(PRESET, name="ประจำปี")),
    ),
    UseCase(
        "change_preset",
        Permission.KEEP_REPORTS,
        ActKind.PRESET_CHANGED,
        lambda desk, by: presets.change_preset(
            desk.uow, by, PresetId(1), replace(PRESET, category="สำนักงาน")
        ),
    ),
    UseCase(
        "remove_preset",
        Permission.KEEP_REPORTS,
        ActKind.PRESET_REMOVED,
        lambda desk, by: presets.remove_preset(desk.uow, by, PresetId(1)),
    ),
    UseCase(
        "keep_year_text",
        Permission.KEEP_REPORTS,
        ActKind.YEAR_TEXT_KEPT,
        lambda desk, by: keep_year_text(
            desk.uow, by, YearText(fiscal_year=2569, problems="เต็นท์ไม่พอ")
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
        "request_loans",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_REQUESTED,
        lambda desk, by: request_loans(desk.uow, by, desk.form((CHAIRS, 1)), on=TODAY),
    ),
    UseCase(
        "waive_rule",
        Permission.WAIVE_RULE,
        ActKind.LOAN_RULE_WAIVED,
        lambda desk, by: waive_rule(
            desk.uow, by, too_long(desk), WaivableRule.LONGEST_DAYS, on=TODAY, reason="จำเป็น"
        ),
    ),
    UseCase(
        "give_opinion",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_OPINION_GIVEN,
        lambda desk, by: give_opinion(desk.uow, by, REQUESTED, own_opinion(desk)),
    ),
    UseCase(
        "change_clause",
        Permission.KEEP_OFFICE,
        ActKind.CLAUSE_CHANGED,
        lambda desk, by: change_clause(desk.uow, by, Clause("211", "ทวงภายใน 7 วัน")),
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
        "release",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_RELEASED,
        lambda desk, by: release(desk.uow, by, past_its_days(desk), on=TODAY),
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
    UseCase(
        "reverse",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_REVERSED,
        lambda desk, by: reverse(
            desk.uow, by, OUT, desk.queries.loans.last_act(OUT).act_no, reason="ผิดใบ"
        ),
    ),
    UseCase(
        "close_month",
        Permission.CLOSE_MONTH,
        ActKind.MONTH_CLOSED,
        lambda desk, by: close_month(desk.uow, by, date(2026, 4, 1)),
    ),
    UseCase(
        "reopen_month",
        Permission.CLOSE_MONTH,
        ActKind.MONTH_REOPENED,
        lambda desk, by: reopen_month(desk.uow, by, date(2026, 3, 1), reason="ใบยืมมาช้า"),
    ),
    UseCase(
        "follow_up",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_FOLLOWED_UP,
        lambda desk, by: follow_up.follow_up(
            desk.uow, by, DUE_TODAY, FollowUp(on=TODAY, by_whom="ก", channel=Channel.TELEPHONE)
        ),
    ),
    UseCase(
        "extend",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_EXTENDED,
        lambda desk, by: follow_up.extend(
            desk.uow,
            by,
            DUE_TODAY,
            Extension(
                on=TODAY,
                seen_due_date=TODAY,
                new_due_date=TODAY + timedelta(days=3),
                reason="งานยังไม่เสร็จ",
            ),
        ),
    ),
    UseCase(
        "settle",
        Permission.SETTLE_HARM,
        ActKind.LOAN_SETTLED,
        lambda desk, by: settling.settle(desk.uow, by, HARMED, paid(desk)),
    ),
    UseCase(
        "send_to_repair",
        Permission.MOVE_ASSETS,
        ActKind.REPAIR_SENT,
        lambda desk, by: repairs.send_to_repair(desk.uow, by, REPAIR),
    ),
    UseCase(
        "take_back_from_repair",
        Permission.MOVE_ASSETS,
        ActKind.REPAIR_BACK,
        lambda desk, by: repairs.take_back_from_repair(
            desk.uow,
            by,
            RepairReturn(repair_id=RepairId(1), good=1, beyond_repair=0, on=TODAY),
        ),
    ),
    UseCase(
        "note_finding",
        Permission.KEEP_REGISTER,
        ActKind.FINDING_NOTED,
        lambda desk, by: write_offs.note_finding(desk.uow, by, FINDING),
    ),
    UseCase(
        "write_off",
        Permission.WRITE_OFF,
        ActKind.ASSET_WRITTEN_OFF,
        lambda desk, by: write_offs.write_off(
            desk.uow, by, FindingId(1), on=TODAY, document_no="สธ 1/2569"
        ),
    ),
    UseCase(
        "bring_back",
        Permission.KEEP_REGISTER,
        ActKind.ASSET_FOUND_AGAIN,
        lambda desk, by: bring_back(desk.uow, by, FOUND),
    ),
    *(UseCase(*each) for each in MEASURE_USE_CASES),
]


def paid(desk: Desk) -> Settlement:
    """The damaged chair of the harmed loan, paid for."""
    return Settlement(
        line_id=desk.loan(HARMED).lines[0].line_id,
        harm=Harm.DAMAGED,
        outcome=Outcome.PAID,
        quantity=1,
        document_no="1",
        on=TODAY,
        unit_value_satang=100_00,
        value_reason="ใบเสร็จ",
    )


def past_its_days(desk: Desk) -> LoanId:
    which = LoanFilter(which=LoanList.PAST_COLLECTION)
    return desk.queries.loans.loans(which, TODAY).page(0, 1)[0].loan_id


def too_long(desk: Desk) -> LoanId:
    """A request against which a rule of its type of work stands."""
    return LoanId(desk.sql("SELECT id FROM loan WHERE rules_against <> ''")[0][0])


def own_opinion(desk: Desk) -> OpinionDraft:
    """What the officer at the desk thinks."""
    (own,) = desk.queries.office.namesakes("มาลี ทดสอบงาน")
    step = OpinionStep.PROPERTY_OFFICER
    return OpinionDraft(step, TODAY, agrees=True, person_id=own.person_id)


def someone_else(by):
    return replace(by, officer=replace(by.officer, account_id=AccountId(50)))


@pytest.fixture
def busy_desk(desk):
    """A desk with one loan waiting, one approved, one out, and an asset nobody wants."""
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
    publications.note_publication(desk.uow, occasion(), POSTED, PUBLIC_FILE)
    presets.add_preset(desk.uow, occasion(), PRESET)
    first = TODAY - timedelta(days=2)
    desk.approved((CHAIRS, 1), on=first, from_date=first, due_date=TODAY - timedelta(days=1))
    desk.person("มาลี ทดสอบงาน")
    first = desk.queries.office.all_work_types()[0]
    strict = replace(first, longest_days=3)
    work_types.change_work_type(desk.uow, occasion(), strict)
    desk.requested((CHAIRS, 1), due_date=TODAY + timedelta(days=4))
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
