"""Return receipts and damage records, from the rows of the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from asset_desk import thai
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.exports.harm_paper import (
    RECEIPT_TITLE,
    RECORD_TITLE,
    HarmPaper,
    PaperTable,
    Signer,
)
from asset_desk.exports.harm_pdf import write_harm_paper
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.papers.clauses import clause_of
from asset_desk.services.queries import Queries
from asset_desk.services.rows import LoanLineRow, LoanPage, ReturnRow
from asset_desk.services.settling_rows import OpenHarmRow, SettlementRow
from asset_desk.thai_dates import bangkok_day, long_date, short_date

_HARMS: Mapping[Harm, str] = {Harm.DAMAGED: "ชำรุด", Harm.LOST: "สูญหาย"}
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.REPAIRED: "ซ่อมแซมให้คงสภาพเดิม",
    Outcome.REPLACED: "ชดใช้เป็นพัสดุ",
    Outcome.PAID: "ชดใช้เป็นเงิน",
    Outcome.FOUND: "พบของเดิมและส่งคืน",
}
_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


class HarmPapers:
    """Makes the papers about what came back, and how it was made good."""

    def __init__(
        self, queries: Queries, clock: Callable[[], datetime], fonts: Callable[[], FontFiles]
    ) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def receipt(self, loan_id: LoanId, act_no: int, out: Out) -> int:
        """Write the receipt of one return, as it was then, and give its pages."""
        page = self._page(loan_id)
        counted = [each for each in page.returns if each.act_no == act_no]
        if not counted:
            raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan_id)
        photos = [each for each in self._photos(loan_id) if each == act_no]
        told = _Told(self._office(), self._duty(), self._has_thai_digits())
        paper = _receipt(page, counted, len(photos), told)
        return write_harm_paper(paper, out, self._fonts())

    def record(self, loan_id: LoanId, out: Out) -> int:
        """Write the damage record of a loan as it stands today, and give its pages."""
        page, settling = self._page(loan_id), self._queries.settling
        paper = _record(
            page,
            settling.settlements_of(loan_id),
            settling.open_of(loan_id),
            _Told(self._office(), self._duty(), self._has_thai_digits()),
            bangkok_day(self._clock()),
        )
        return write_harm_paper(paper, out, self._fonts())

    def receipt_file_name(self, loan_id: LoanId) -> str:
        """What the receipt's file is called, such as ใบรับคืน บย.12-2569.pdf."""
        return f"ใบรับคืน {self._page(loan_id).row.slip_no}.pdf".translate(_NO_FILE_NAME)

    def record_file_name(self, loan_id: LoanId) -> str:
        """What the record's file is called, such as บันทึกความเสียหาย บย.12-2569.pdf."""
        return f"บันทึกความเสียหาย {self._page(loan_id).row.slip_no}.pdf".translate(_NO_FILE_NAME)

    def _photos(self, loan_id: LoanId) -> Sequence[int]:
        return [each.act_no for each in self._queries.settling.photos_of(loan_id)]

    def _page(self, loan_id: LoanId) -> LoanPage:
        page = self._queries.loans.page(loan_id, bangkok_day(self._clock()))
        if page is None:
            raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan_id)
        return page

    def _office(self) -> str:
        office = self._queries.office.office()
        if office is None:
            raise DeskError(Refusal.OFFICE_NAME_MISSING)
        return office.full_name

    def _duty(self) -> str:
        """What the borrower owes, in the office's words of the clause."""
        clause = clause_of(self._queries, "209")
        return f"{clause.wording} (ข้อ {clause.number})"

    def _has_thai_digits(self) -> bool:
        return self._queries.office.preferences().slip_thai_digits


@dataclass(frozen=True, slots=True)
class _Told:
    """What every such paper says of the office, in which digits, and of the borrower's duty."""

    office: str
    duty: str
    has_thai_digits: bool


def _receipt(page: LoanPage, counted: Sequence[ReturnRow], photos: int, told: _Told) -> HarmPaper:
    first, row, digits = counted[0], page.row, _digits(told.has_thai_digits)
    lines = {line.line_id: line for line in page.lines}
    table = PaperTable(
        "รายการที่ส่งคืนครั้งนี้",
        (
            *(("ที่", 6.0, "centre"), ("รหัส", 18.0, "left"), ("รายการ", 28.0, "left")),
            *(("ดี", 8.0, "centre"), ("ชำรุด", 9.0, "centre"), ("สูญหาย", 11.0, "centre")),
            ("สภาพที่พบ", 20.0, "left"),
        ),
        tuple(_receipt_row(lines[each.line_id], each, digits) for each in counted),
    )
    statement = (
        f"{first.returned_by} ได้ส่งคืนพัสดุที่ {row.borrower_name} {row.borrower_unit} ยืมไปตามใบยืมเลขที่ "
        f"{row.slip_no} กำหนดคืน {long_date(row.due_date)} และ {first.received_by} ได้ตรวจรับคืนไว้แล้ว "
        "ดังรายการต่อไปนี้"
    )
    return HarmPaper(
        title=RECEIPT_TITLE,
        office=told.office,
        slip_no=row.slip_no,
        on=first.happened_on,
        statement=statement,
        tables=(table,),
        remarks=tuple(_receipt_remarks(page, counted, photos, told.duty)),
        signers=(
            (
                Signer("ผู้ส่งคืน", first.returned_by, first.happened_on),
                Signer("ผู้รับคืน", first.received_by, first.happened_on, has_post=True),
            ),
        ),
        kept_whole=(row.borrower_name, row.borrower_unit, long_date(row.due_date)),
        has_thai_digits=told.has_thai_digits,
    )


def _receipt_row(
    line: LoanLineRow, counted: ReturnRow, digits: Callable[[str], str]
) -> tuple[str, ...]:
    counts = (counted.good, counted.damaged, counted.lost)
    shown = (digits(f"{count:,}") if count else "–" for count in counts)
    return digits(str(line.line_no)), line.code, line.name, *shown, counted.condition


def _receipt_remarks(
    page: LoanPage, counted: Sequence[ReturnRow], photos: int, duty: str
) -> list[str]:
    """What was still out after this return, what must be made good, and the photos of it."""
    act_no = counted[0].act_no
    back = sum(
        each.good + each.damaged + each.lost for each in page.returns if each.act_no <= act_no
    )
    left = page.row.approved - back
    remarks = [f"คืนแล้ว {back:,} จาก {page.row.approved:,} ชิ้น ยังค้างคืน {left:,}"]
    if left == 0:
        remarks = [f"ส่งคืนครบตามจำนวนที่ยืม {page.row.approved:,} ชิ้นแล้ว"]
    if any(each.damaged or each.lost for each in counted):
        remarks.append(f"มีพัสดุชำรุดหรือสูญหาย {duty}")
    if photos:
        remarks.append(f"มีรูปถ่ายประกอบ {photos:,} รูป")
    elif reason := counted[0].no_photo_reason:
        remarks.append(f"ไม่มีรูปถ่าย เนื่องจาก{reason}")
    return remarks


def _record(
    page: LoanPage,
    settled: Sequence[SettlementRow],
    still_open: Sequence[OpenHarmRow],
    told: _Told,
    today: date,
) -> HarmPaper:
    row, digits = page.row, _digits(told.has_thai_digits)
    lines = {line.line_id: line for line in page.lines}
    harmed = [each for each in page.returns if each.damaged or each.lost]
    closers = tuple(dict.fromkeys(each.closed_by for each in settled))
    lent = f" ได้รับไปเมื่อวันที่ {long_date(row.handed_over_on)}" if row.handed_over_on else ""
    statement = (
        f"ตามที่ {row.borrower_name} {row.borrower_unit} ได้ยืมพัสดุตามใบยืมเลขที่ {row.slip_no} "
        f"เพื่อ{row.purpose.removeprefix('เพื่อ')}{lent} กำหนดคืน {long_date(row.due_date)} นั้น "
        f"ปรากฏว่าพัสดุชำรุดหรือสูญหายตามรายการข้างล่างนี้ {told.duty}"
    )
    return HarmPaper(
        title=RECORD_TITLE,
        office=told.office,
        slip_no=row.slip_no,
        on=today,
        statement=statement,
        tables=(
            _harm_table(harmed, lines, digits),
            *((_settled_table(settled, digits),) if settled else ()),
        ),
        remarks=tuple(_record_remarks(settled, still_open)),
        signers=(
            (Signer("ผู้ยืม"), Signer("ผู้รับคืน", _last_receiver(harmed), has_post=True)),
            (Signer("ผู้ปิดการชดใช้", closers[-1] if closers else "", has_post=True),),
        ),
        kept_whole=(row.borrower_name, row.borrower_unit, long_date(row.due_date)),
        has_thai_digits=told.has_thai_digits,
    )


def _last_receiver(harmed: Sequence[ReturnRow]) -> str:
    return harmed[-1].received_by if harmed else ""


def _harm_table(
    harmed: Sequence[ReturnRow],
    lines: Mapping[LoanLineId, LoanLineRow],
    digits: Callable[[str], str],
) -> PaperTable:
    rows = []
    for each in harmed:
        line = lines[each.line_id]
        counts = ((each.damaged, Harm.DAMAGED), (each.lost, Harm.LOST))
        said = "\n".join(_pieces(harm, count, line.unit) for count, harm in counts if count)
        value = thai.money_text(line.value_satang) if line.value_satang is not None else "ไม่ได้บันทึก"
        rows.append(
            (
                *(digits(str(line.line_no)), line.code, line.name, digits(said)),
                *(digits(value), digits(short_date(each.happened_on)), each.condition),
            )
        )
    return PaperTable(
        "ความเสียหาย",
        (
            *(("ที่", 6.0, "centre"), ("รหัส", 17.0, "left"), ("รายการ", 23.0, "left")),
            *(("จำนวน", 13.0, "centre"), ("ราคาขณะยืม (บาท)", 12.0, "right")),
            *(("วันที่คืน", 12.0, "centre"), ("สภาพที่พบ", 17.0, "left")),
        ),
        tuple(rows),
    )


def _settled_table(settled: Sequence[SettlementRow], digits: Callable[[str], str]) -> PaperTable:
    rows = []
    for each in settled:
        amount = thai.money_text(each.amount_satang) if each.amount_satang is not None else "–"
        way = " ".join(part for part in (_OUTCOMES[each.outcome], each.details) if part)
        full = thai.money_text(each.full_satang) if each.full_satang is not None else "–"
        what = _pieces(each.harm, each.quantity, each.unit)
        rows.append(
            (
                *(digits(str(each.line_no)), each.name, digits(what), way),
                *(digits(full), digits(amount)),
                f"{each.document_no} {digits(short_date(each.happened_on))}",
                each.closed_by,
            )
        )
    return PaperTable(
        "การชดใช้",
        (
            *(("ที่", 5.0, "centre"), ("รายการ", 17.0, "left"), ("จำนวน", 12.0, "centre")),
            *(("วิธีชดใช้", 17.0, "left"), ("รวมราคา ขณะยืม (บาท)", 12.0, "right")),
            *(("เป็นเงิน (บาท)", 11.0, "right"), ("เอกสาร", 13.0, "left")),
            ("ผู้ปิดเรื่อง", 13.0, "left"),
        ),
        tuple(rows),
    )


def _record_remarks(
    settled: Sequence[SettlementRow], still_open: Sequence[OpenHarmRow]
) -> list[str]:
    paid = sum(each.amount_satang or 0 for each in settled)
    remarks = []
    if paid:
        remarks.append(f"รวมชดใช้เป็นเงิน {thai.money_text(paid)} บาท ({thai.baht_text(paid)})")
    remarks += [
        f"ลำดับที่ {each.line_no} {each.name} ราคาต่อหน่วยขณะยืม "
        f"{thai.money_text(each.unit_value_satang)} บาท ทราบจาก{each.value_reason}"
        for each in settled
        if each.value_reason and each.unit_value_satang is not None
    ]
    remarks += [
        f"ลำดับที่ {each.line_no} {each.name} ตกลงชดใช้ {thai.money_text(each.amount_satang)} บาท "
        f"แทนราคาขณะยืม {thai.money_text(each.full_satang)} บาท เนื่องจาก{each.amount_reason}"
        for each in settled
        if each.amount_reason and each.amount_satang is not None and each.full_satang is not None
    ]
    remarks += [
        f"ยังไม่ได้ชดใช้ ลำดับที่ {each.line_no} {each.name} "
        f"{_pieces(each.harm, each.quantity, each.unit)}".replace("\n", " ")
        for each in still_open
    ]
    return remarks


def _pieces(harm: Harm, quantity: int, unit: str) -> str:
    """Such as ชำรุด 2 ตัว, on two lines in a narrow column."""
    return f"{_HARMS[harm]}\n{quantity:,} {unit}".strip()


def _digits(has_thai_digits: bool) -> Callable[[str], str]:
    return thai.thai_digits if has_thai_digits else str
