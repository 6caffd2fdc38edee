"""A use case with a call that succeeds, and what such calls are made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from asset_desk.domain.accounts import AccountId, Permission
from asset_desk.domain.assets import AssetDetails, AssetId
from asset_desk.domain.found_again import FoundAgain
from asset_desk.domain.journal import ActKind
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import LoanId
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.register_import import ImportAction, ImportPlan, PlannedRow, RegisterRow
from asset_desk.domain.repairs import Repair
from asset_desk.domain.report_presets import PresetDetails
from asset_desk.domain.reporting import ReportKind
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.domain.write_offs import Finding
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.opinions import OpinionDraft
from asset_desk.services.rows import LoanFilter, LoanList
from tests.builders import (
    TODAY,
    Desk,
)

REQUESTED, APPROVED, OUT, DUE_TODAY = LoanId(1), LoanId(2), LoanId(3), LoanId(4)


HARMED = LoanId(5)


CHAIRS = AssetId(1)
SECOND_ACCOUNT = AccountId(2)
"""An account beside the one that acts; `busy_desk` adds it."""


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
    prepare: Callable = lambda desk: None
    """What must be done first, by somebody who may."""


def at(desk: Desk, loan_id: LoanId, value):
    return {desk.loan(loan_id).lines[0].line_id: value}


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
