"""Books on disk for the tests of the store: real files, real migrations."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import VEHICLES
from asset_desk.domain.clauses import Clause
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.found_again import FoundAgain
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.domain.ledger import Place
from asset_desk.domain.office import BorrowerKind, WorkType, WorkTypeId
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.register_import import ExistingAsset, RegisterRow, plan_import
from asset_desk.domain.register_rows import Matching
from asset_desk.domain.repairs import Repair, RepairReturn
from asset_desk.domain.report_presets import PresetDetails, PresetPeriod
from asset_desk.domain.reporting import ReportKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.domain.write_offs import Finding
from asset_desk.domain.year_texts import YearText
from asset_desk.paths import DataFolder
from asset_desk.services import (
    accounts,
    follow_up,
    kits,
    lending,
    office,
    presets,
    registry,
    repairs,
    settling,
    work_types,
    write_offs,
)
from asset_desk.services.annual_count import record_count
from asset_desk.services.clauses import change_clause
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.drafts import AccountChange, AccountDraft, AttachmentNote
from asset_desk.services.found_again import bring_back
from asset_desk.services.opinions import OpinionDraft, give_opinion
from asset_desk.services.publications import note_publication, withdraw_publication
from asset_desk.services.releasing import release
from asset_desk.services.requesting import request_loans
from asset_desk.services.reversals import reverse
from asset_desk.services.waivers import waive_rule
from asset_desk.services.year_texts import keep_year_text
from asset_desk.store.book import Book, open_book
from asset_desk.thai import code_key, search_key
from tests.builders import HASHER, NOW, OFFICE, PASSWORD, TODAY, Desk, chairs, counted, occasion
from tests.committee_desk import keep_committees
from tests.manual_writing import write_manual
from tests.measure_desk import report_on_measures
from tests.review_desk import ON_ONE_DAY, begin_review, finish_review

PHOTO = b"\xff\xd8\xff\xe0 a photo of a tent"


def opened(root: Path) -> Book:
    """The book in a folder, opened with light passwords."""
    return open_book(DataFolder(root), now=NOW, hasher=HASHER)


def lived_in(root: Path) -> None:
    """Make a book in which every kind of act has been done at least once."""
    book = opened(root)
    desk = Desk(book.engine)
    desk.found()
    _keep_office(desk)
    tents, chairs_lot, photo = _keep_register(desk, book, root.parent)
    registry.attach(desk.uow, occasion(), photo)
    returned = desk.lent((tents, 2), (chairs_lot, 30))
    desk.take_back(returned, 0, 10)
    desk.take_back(returned, 2, ReturnCount(17, 2, 1, "ขาหัก 2 หาย 1"))
    _make_good(desk, returned, chairs_lot)
    desk.take_back(desk.lent((tents, 3)), 3)
    late = desk.lent((chairs_lot, 5), due_date=TODAY)
    asked = FollowUp(on=TODAY, by_whom="มาลี", channel=Channel.TELEPHONE, answer="จะคืนพรุ่งนี้")
    follow_up.follow_up(desk.uow, occasion(), late, asked)
    longer = Extension(
        on=TODAY, seen_due_date=TODAY, new_due_date=TODAY + timedelta(days=4), reason="ฝนตก"
    )
    follow_up.extend(desk.uow, occasion(), late, longer)
    reverse_last(desk, late)
    follow_up.extend(desk.uow, occasion(), late, longer)
    desk.approved((chairs_lot, 4))
    lending.cancel(desk.uow, occasion(), desk.approved((tents, 1)), on=TODAY, reason="เลื่อนงาน")
    refused = desk.requested((tents, 1), borrower_kind=BorrowerKind.CITIZEN)
    lending.refuse(desk.uow, occasion(), refused, on=TODAY, reason="ไม่ใช่งานของทางราชการ")
    desk.requested((tents, 1))
    _make_mistakes(desk, tents)
    record_count(desk.uow, occasion(), counted(desk.asset(acquired_on=date(2020, 1, 1))))
    _keep_kits(desk, tents, chairs_lot)
    _keep_presets(desk)
    first = TODAY - timedelta(days=2)
    days = {"from_date": first, "due_date": TODAY - timedelta(days=1)}
    unwanted = desk.approved((tents, 1), on=first, **days)
    release(desk.uow, occasion(), unwanted, on=TODAY)
    reverse_last(desk, unwanted)
    release(desk.uow, occasion(), unwanted, on=TODAY)
    _weigh_rules(desk, tents, chairs_lot, photo)
    report_on_measures(desk, _order(book, root.parent))
    _publish(desk, _order(book, root.parent))
    _find_again(desk, chairs_lot)
    keep_committees(desk, replace(_order(book, root.parent), subject="order", subject_id=1))
    round_id = begin_review(desk, ON_ONE_DAY, committee_name="คณะทำงานตรวจคู่มือ")
    write_manual(desk, _flow(book, root.parent), round_id=round_id)
    finish_review(desk, round_id, publication_id=1)
    book.close()


def _flow(book: Book, scratch: Path):
    """A picture for the manual, kept among the attachments."""
    file = scratch / "ผัง.png"
    file.write_bytes(b"\x89PNG a drawing")
    return book.files.keep_attachment(file, ("manual_version", 1), is_photo=True)


def _order(book: Book, scratch: Path):
    """An order as a file, kept among the attachments."""
    file = scratch / "คำสั่ง.pdf"
    file.write_bytes(b"%PDF an order")
    return book.files.keep_attachment(file, ("measure", 1), is_photo=False)


def _find_again(desk: Desk, lot) -> None:
    """A lost piece that was paid for turns up."""
    loan = desk.lent((lot, 1))
    desk.take_back(loan, ReturnCount(0, 0, 1, "หาย"))
    paid = Settlement(
        line_id=desk.loan(loan).lines[0].line_id,
        harm=Harm.LOST,
        outcome=Outcome.PAID,
        quantity=1,
        document_no="สธ 3/2569",
        on=TODAY,
        unit_value_satang=350_00,
        value_reason="ใบเสร็จรับเงิน",
    )
    settling.settle(desk.uow, occasion(), loan, paid)
    found = FoundAgain(
        asset_id=lot, quantity=1, on=TODAY, document_no="สธ 4/2569", reason="พบในห้องเก็บของ"
    )
    bring_back(desk.uow, occasion(), found)


def _publish(desk: Desk, file: AttachmentNote) -> None:
    """One publication stands, another was withdrawn."""
    posted = PublicationDetails(
        fiscal_year=2569,
        what=Published.ORDER,
        title="คำสั่งแต่งตั้งคณะกรรมการ",
        medium=Medium.WEBSITE,
        published_on=TODAY,
        link="https://www.bansuantharn.example/1",
    )
    note_publication(desk.uow, occasion(), posted, file)
    mistake = note_publication(desk.uow, occasion(), posted, file)
    withdraw_publication(desk.uow, occasion(), mistake, on=TODAY, reason="ลงซ้ำ")


def _weigh_rules(desk: Desk, tents, chairs_lot, photo) -> None:
    by = occasion()
    saw = desk.asset(1, name="เลื่อยยนต์", division_id=3)
    form = desk.form((tents, 1), (chairs_lot, 1), (saw, 1))
    first = request_loans(desk.uow, by, form, on=TODAY)[0]
    officer = OpinionDraft(
        OpinionStep.PROPERTY_OFFICER, TODAY, agrees=True, person_id=desk.people["borrower"]
    )
    scan = replace(photo, subject="loan", subject_id=first, is_photo=False)
    give_opinion(desk.uow, by, first, officer, scan=scan)
    head = OpinionDraft(OpinionStep.HEAD, TODAY, agrees=False, remark="ของไม่พอ")
    give_opinion(desk.uow, by, first, head)
    with desk.uow as uow:
        kept = uow.office.all_work_types()[0]
    strict = replace(kept, default_days=None, longest_days=1, needs_head=True)
    work_types.change_work_type(desk.uow, by, strict)
    loan_id = desk.requested((chairs_lot, 1))
    for rule in (WaivableRule.LONGEST_DAYS, WaivableRule.APPROVER):
        waive_rule(desk.uow, by, loan_id, rule, on=TODAY, reason="งานเร่งด่วน")
    work_types.change_work_type(desk.uow, by, kept)
    change_clause(desk.uow, by, Clause("211", "ทวงคืนภายใน 7 วัน", checked_on=TODAY))
    desk.asset(1, name="รถยนต์ส่วนกลาง", category=VEHICLES, needs_form_3=False)


def _make_mistakes(desk: Desk, asset) -> None:
    """Every kind of act that may be reversed, reversed; and a month closed and opened again."""
    by = occasion()
    wrong = desk.lent((asset, 2))
    desk.take_back(wrong, ReturnCount(1, 1, 0, "ผ้าขาด"))
    for _ in range(3):
        reverse_last(desk, wrong)
    called_off = desk.requested((asset, 1))
    lending.cancel(desk.uow, by, called_off, on=TODAY, reason="เลื่อนงาน")
    reverse_last(desk, called_off)
    lending.refuse(desk.uow, by, called_off, on=TODAY, reason="ไม่ว่าง")
    reverse_last(desk, called_off)
    again = desk.lent((asset, 1))
    desk.take_back(again, 1)
    reverse_last(desk, again)
    desk.take_back(again, 1)
    close_month(desk.uow, by, date(2026, 3, 1))
    reopen_month(desk.uow, by, date(2026, 3, 1), reason="ใบยืมมาช้า")
    close_month(desk.uow, by, date(2026, 2, 1))


def reverse_last(desk: Desk, loan) -> None:
    """Take the last act of a loan back."""
    last = desk.queries.loans.last_act(loan)
    reverse(desk.uow, occasion(), loan, last.act_no, reason="บันทึกผิด")


def _make_good(desk: Desk, loan, lot) -> None:
    by, line = occasion(), desk.loan(loan).lines[1].line_id
    paid = Settlement(
        line_id=line,
        harm=Harm.LOST,
        outcome=Outcome.PAID,
        quantity=1,
        document_no="สธ 1/2569",
        on=TODAY,
        unit_value_satang=350_00,
        value_reason="ใบเสร็จรับเงิน",
    )
    settling.settle(desk.uow, by, loan, paid)
    reverse_last(desk, loan)
    settling.settle(desk.uow, by, loan, paid)
    mended = replace(paid, harm=Harm.DAMAGED, outcome=Outcome.REPAIRED)
    settling.settle(desk.uow, by, loan, mended)
    repair = Repair(
        asset_id=lot, quantity=2, source=Place.STORE, on=TODAY, fault="ขาโยก", repairer="ร้านช่างดี"
    )
    sent = repairs.send_to_repair(desk.uow, by, repair)
    back = RepairReturn(repair_id=sent, good=1, beyond_repair=0, on=TODAY)
    repairs.take_back_from_repair(desk.uow, by, back)
    finding = Finding(
        asset_id=lot,
        harm=Harm.LOST,
        quantity=1,
        on=TODAY,
        order_no="12/2569",
        result="ไม่มีผู้ต้องรับผิด",
        decided_by="นายกเทศมนตรี",
    )
    found = write_offs.note_finding(desk.uow, by, finding)
    write_offs.write_off(desk.uow, by, found, on=TODAY, document_no="สธ 2/2569")


def _keep_kits(desk: Desk, tents, chairs_lot) -> None:
    by, lines = occasion(), (KitLine(tents, 1, "ไฟส่อง 2 ดวง"), KitLine(chairs_lot, 10))
    kit = kits.add_kit(desk.uow, by, KitDetails("ชุดงานกลางแจ้ง", lines, "ผ้าคลุม 1 ผืน"))
    kits.change_kit(desk.uow, by, kit, KitDetails("ชุดงานกลางแจ้ง", lines[::-1], "ผ้าคลุม 2 ผืน"))
    form = desk.form((tents, 1), (chairs_lot, 1))
    own = tuple(replace(line, kit_id=kit) for line in form.lines)
    lending.request_loan(desk.uow, by, replace(form, lines=own), on=TODAY)
    kits.close_kit(desk.uow, by, kit)


def _keep_presets(desk: Desk) -> None:
    by, every = occasion(), tuple(ReportKind)
    monthly = PresetDetails(name="ประจำเดือน", reports=(ReportKind.MONTHLY,), has_thai_digits=True)
    presets.add_preset(desk.uow, by, monthly)
    yearly = PresetDetails(
        name="สิ้นปี", reports=every, period=PresetPeriod.LAST_YEAR, category="สำนักงาน"
    )
    preset = presets.add_preset(desk.uow, by, yearly)
    presets.change_preset(desk.uow, by, preset, replace(yearly, name="ประจำปี"))
    presets.remove_preset(desk.uow, by, preset)
    for problems in ("เต็นท์ไม่พอ", "เต็นท์ชำรุดมาก"):
        text = YearText(fiscal_year=2569, problems=problems, suggestions="จัดซื้อเพิ่ม")
        keep_year_text(desk.uow, by, text)


def _keep_office(desk: Desk) -> None:
    by = occasion()
    draft = AccountDraft("auditor", "ผู้ตรวจ", Role.AUDITOR)
    account = accounts.add_account(desk.uow, HASHER, by, draft, PASSWORD)
    accounts.change_account(
        desk.uow,
        by,
        account,
        AccountChange(name="ผู้ตรวจสอบ", role=Role.AUDITOR, person_id=desk.people["borrower"]),
    )
    accounts.change_password(desk.uow, HASHER, by, account, PASSWORD + "ก")
    office.change_office(desk.uow, by, replace(OFFICE, phone="0-0000-1111"))
    office.change_preferences(desk.uow, by, Preferences(slip_first_number=7))
    division = office.add_division(desk.uow, by, "กองสวัสดิการสังคม")
    with desk.uow as uow:
        added = next(each for each in uow.office.divisions() if each.division_id == division)
        borrower = uow.office.person(desk.people["borrower"])
    office.change_division(desk.uow, by, replace(added, name="กองสวัสดิการ"))
    changed = replace(borrower, details=replace(borrower.details, phone="08-0000-0001"))
    office.change_person(desk.uow, by, changed)
    work_type = work_types.add_work_type(
        desk.uow, by, WorkType(WorkTypeId(0), "งานเลือกตั้ง", categories=("สำนักงาน", "การศึกษา"))
    )
    with desk.uow as uow:
        kept = next(each for each in uow.office.all_work_types() if each.work_type_id == work_type)
    work_types.change_work_type(desk.uow, by, replace(kept, is_active=False))
    desk.people["next"] = desk.person("ทวี คนใหม่", "นาย")
    holder = desk.appoint("next", held_from=date(2026, 5, 1))
    office.end_holding(desk.uow, by, holder, date(2027, 1, 1))


def _keep_register(desk: Desk, book: Book, scratch: Path):
    by = occasion()
    tents = desk.asset(6, name="เต็นท์", code="400-52-0001")
    lot = desk.asset(40)
    more = chairs(45, division_id=2, place="ห้องพัสดุ")
    registry.change_asset(desk.uow, by, lot, more, seen_revision=1)
    old = desk.asset(1, name="พัดลม")
    registry.retire_asset(desk.uow, by, old, on=TODAY, reason="ชำรุดซ่อมไม่คุ้ม")
    rows = [
        RegisterRow(row_no=2, code="400-52-0001", name="เต็นท์ใหญ่", quantity=8),
        RegisterRow(row_no=3, code="401-60-0002", name="จอภาพ"),
    ]
    known: list[ExistingAsset] = registry.existing_assets(desk.uow)
    plan = plan_import(rows, known, Matching(code_key, search_key, {}))
    registry.import_register(desk.uow, by, plan, file_name="ทะเบียน.xlsx")
    picture = scratch / "เต็นท์.jpg"
    picture.write_bytes(PHOTO)
    return tents, lot, book.files.keep_attachment(picture, ("asset", tents), is_photo=True)


def copied(template: Path, root: Path) -> DataFolder:
    """A copy of a closed book."""
    shutil.copytree(template, root)
    return DataFolder(root)


def behind_the_desk(folder: DataFolder, *statements: str) -> None:
    """Change a book as somebody might who knows SQLite and takes the triggers away for a while."""
    with closing(sqlite3.connect(folder.database)) as book, book:
        triggers = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = triggers.fetchall()
        for name, _ in triggers:
            book.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            book.execute(statement)
        for _, sql in triggers:
            book.execute(sql)


def ask(folder: DataFolder, sql: str):
    """The one value that a query gives."""
    with closing(sqlite3.connect(folder.database)) as book:
        return book.execute(sql).fetchone()[0]
