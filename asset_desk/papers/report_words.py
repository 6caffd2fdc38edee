"""How papers name reports, their periods, and what was let through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import Period, PeriodKind
from asset_desk.domain.reporting import Question
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.services.report_rows import ReportKind
from asset_desk.thai_dates import (
    BUDDHIST_ERA,
    MONTHS,
    SHORT_MONTHS,
    long_date,
    long_month,
    short_date,
)

SERVICE = "การให้บริการยืม - คืน ทรัพย์สินของทางราชการ"
TITLES: Mapping[ReportKind, str] = {
    ReportKind.MONTHLY: f"สถิติ{SERVICE}",
    ReportKind.FISCAL_YEAR: f"สถิติ{SERVICE} รายเดือน",
    ReportKind.BY_CATEGORY: f"สถิติ{SERVICE} จำแนกตามประเภททรัพย์สิน",
    ReportKind.BY_DIVISION: f"สถิติ{SERVICE} จำแนกตามหน่วยงานเจ้าของ",
    ReportKind.BY_BORROWER: f"สถิติ{SERVICE} จำแนกตามผู้ยืม",
    ReportKind.BY_WORK_TYPE: f"สถิติ{SERVICE} จำแนกตามประเภทงาน",
    ReportKind.BY_ASSET: "รายงานการใช้ทรัพย์สินของทางราชการที่ให้ยืม",
    ReportKind.TIMELINESS: "รายงานการส่งคืนตามกำหนดและการติดตามทวงคืน",
    ReportKind.HARM: "รายงานทรัพย์สินชำรุด สูญหาย และการชดใช้",
    ReportKind.OUT_AT_YEAR_END: "รายงานทรัพย์สินที่อยู่ระหว่างการยืม",
    ReportKind.YEAR_END_SUMMARY: f"สรุปผลการดำเนินการด้าน{SERVICE}",
}
FILE_NAMES: Mapping[ReportKind, str] = {
    ReportKind.MONTHLY: "สถิติการยืม",
    ReportKind.FISCAL_YEAR: "สถิติการยืมรายเดือน",
    ReportKind.BY_CATEGORY: "สถิติการยืมตามประเภททรัพย์สิน",
    ReportKind.BY_DIVISION: "สถิติการยืมตามหน่วยงาน",
    ReportKind.BY_BORROWER: "สถิติการยืมตามผู้ยืม",
    ReportKind.BY_WORK_TYPE: "สถิติการยืมตามประเภทงาน",
    ReportKind.BY_ASSET: "การใช้ทรัพย์สินที่ให้ยืม",
    ReportKind.TIMELINESS: "การส่งคืนตามกำหนดและการทวงคืน",
    ReportKind.HARM: "ชำรุด สูญหาย และการชดใช้",
    ReportKind.OUT_AT_YEAR_END: "ทรัพย์สินระหว่างยืม",
    ReportKind.YEAR_END_SUMMARY: "สรุปผลการให้บริการยืม-คืน",
}
BORROWERS: Mapping[BorrowerKind, str] = {
    BorrowerKind.STAFF: "บุคลากร",
    BorrowerKind.STATE_AGENCY: "หน่วยงานของรัฐ",
    BorrowerKind.COMMUNITY: "โรงเรียน วัด หมู่บ้าน กลุ่ม",
    BorrowerKind.CITIZEN: "ประชาชน",
}
HARMS: Mapping[Harm, str] = {Harm.DAMAGED: "ชำรุด", Harm.LOST: "สูญหาย"}
OUTCOMES: Mapping[Outcome, str] = {
    Outcome.REPAIRED: "ซ่อมให้คงสภาพเดิม",
    Outcome.REPLACED: "ชดใช้เป็นพัสดุ",
    Outcome.PAID: "ชดใช้เป็นเงิน",
    Outcome.FOUND: "พบของเดิมและส่งคืน",
}
NOT_SAID = "ไม่ระบุ"
_HALVES = {1: "ครึ่งปีแรก", 2: "ครึ่งปีหลัง"}


def period_words(period: Period) -> str:
    """The period as a title says it: ประจำเดือนตุลาคม 2568, ประจำปีงบประมาณ พ.ศ. 2569."""
    year = f"ปีงบประมาณ พ.ศ. {period.fiscal_year}"
    months = f"({MONTHS[period.first.month - 1]} - {long_month(period.last)})"
    match period.kind:
        case PeriodKind.MONTH:
            return f"ประจำเดือน{long_month(period.first)}"
        case PeriodKind.QUARTER:
            return f"ประจำไตรมาสที่ {period.number} {year} {months}"
        case PeriodKind.HALF:
            return f"ประจำ{_HALVES[period.number]} {year} {months}"
        case PeriodKind.YEAR:
            return f"ประจำ{year}"
        case PeriodKind.DAYS:
            return f"ระหว่างวันที่ {long_date(period.first)} ถึงวันที่ {long_date(period.last)}"


def short_period(period: Period) -> str:
    """The period as a heading or a file name says it: ต.ค. 2568, ไตรมาส 1 ปีงบ 2569."""
    match period.kind:
        case PeriodKind.MONTH:
            return short_month(period.first)
        case PeriodKind.QUARTER:
            return f"ไตรมาส {period.number} ปีงบ {period.fiscal_year}"
        case PeriodKind.HALF:
            return f"{_HALVES[period.number]} ปีงบ {period.fiscal_year}"
        case PeriodKind.YEAR:
            return f"ปีงบ {period.fiscal_year}"
        case PeriodKind.DAYS:
            return f"{short_date(period.first)} - {short_date(period.last)}"


def short_month(day: date) -> str:
    """Such as ต.ค. 2568."""
    return f"{SHORT_MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def filter_words(
    question: Question, divisions: Mapping[DivisionId, str], *, asset: str = ""
) -> Sequence[str]:
    """What a question lets through, in words; nothing for everything. `asset` is the one's name."""
    words = []
    if question.division_id is not None:
        words.append(f"หน่วยงานเจ้าของ {divisions.get(question.division_id, NOT_SAID)}")
    if question.category is not None:
        words.append(f"ประเภททรัพย์สิน {question.category or NOT_SAID}")
    if question.borrower_kind is not None:
        words.append(f"ผู้ยืม {BORROWERS[question.borrower_kind]}")
    if question.work_type is not None:
        words.append(f"ประเภทงาน {question.work_type or NOT_SAID}")
    if question.borrower_unit is not None:
        words.append(f"สังกัดผู้ยืม {question.borrower_unit or NOT_SAID}")
    if question.asset_id is not None:
        words.append(f"ทรัพย์สิน {asset or NOT_SAID}")
    return words


def as_of_words(question: Question) -> str:
    """Of which day the figures are, and that the period has not ended when it has not."""
    words = f"ข้อมูล ณ วันที่ {long_date(question.as_of)}"
    if question.as_of < question.period.last:
        return f"{words} (ยังไม่สิ้นงวด)"
    return words
