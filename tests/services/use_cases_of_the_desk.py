"""The use cases of the register, the stores and the office, each with a call that succeeds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import AccountId, Permission, Role
from asset_desk.domain.assets import AssetId
from asset_desk.domain.clauses import Clause
from asset_desk.domain.journal import ActKind
from asset_desk.domain.kits import KitId
from asset_desk.domain.office import (
    HolderId,
    Person,
    PersonDetails,
    PersonId,
    Post,
    WorkType,
    WorkTypeId,
)
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.publications import PublicationId
from asset_desk.domain.repairs import RepairId, RepairReturn
from asset_desk.domain.report_presets import PresetId
from asset_desk.domain.write_offs import FindingId
from asset_desk.domain.year_texts import YearText
from asset_desk.services import (
    accounts,
    kits,
    office,
    presets,
    publications,
    registry,
    repairs,
    work_types,
    write_offs,
)
from asset_desk.services.annual_count import record_count
from asset_desk.services.clauses import change_clause
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.drafts import AccountChange, AccountDraft, AttachmentNote
from asset_desk.services.found_again import bring_back
from asset_desk.services.year_texts import keep_year_text
from tests.builders import (
    HASHER,
    OFFICE,
    PASSWORD,
    TODAY,
    chairs,
    counted,
    holding,
)
from tests.committee_desk import USE_CASES as ORDER_USE_CASES
from tests.manual_writing import USE_CASES as MANUAL_USE_CASES
from tests.measure_desk import USE_CASES as MEASURE_USE_CASES
from tests.review_desk import USE_CASES as REVIEW_USE_CASES
from tests.services.use_case import (
    CHAIRS,
    FINDING,
    FOUND,
    KIT,
    PLAN,
    POSTED,
    PRESET,
    PUBLIC_FILE,
    REPAIR,
    SECOND_ACCOUNT,
    UseCase,
)

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
            desk.uow,
            by,
            AccountId(1),
            AccountChange(name="ใหม่", role=Role.ADMINISTRATOR, is_active=True),
        ),
    ),
    UseCase(
        "change_password",
        Permission.KEEP_ACCOUNTS,
        ActKind.PASSWORD_CHANGED,
        lambda desk, by: accounts.change_password(desk.uow, HASHER, by, SECOND_ACCOUNT, PASSWORD),
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
        "change_clause",
        Permission.KEEP_OFFICE,
        ActKind.CLAUSE_CHANGED,
        lambda desk, by: change_clause(desk.uow, by, Clause("211", "ทวงภายใน 7 วัน")),
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
    *(UseCase(*each) for each in REVIEW_USE_CASES),
    *(UseCase(*each) for each in ORDER_USE_CASES),
    *(UseCase(*each) for each in MANUAL_USE_CASES),
]
