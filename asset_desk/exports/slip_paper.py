"""What a slip ใบยืมพัสดุ/ครุภัณฑ์ says (DOMAIN F1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asset_desk import thai
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import BUDDHIST_ERA, MONTHS, long_date

TITLE = "ใบยืมพัสดุ/ครุภัณฑ์"
ROWS_A_PAGE = 7
_FORM_WORDS = ("ที่อยู่/สังกัด", "หลักเกณฑ์", "กระทรวงการคลัง", "เสียหาย", "สูญหาย", "ซ่อมแซม", "ค่าใช้จ่าย")


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A line of the slip with the approved quantity."""

    code: str
    name: str
    quantity: int
    unit: str
    note: str = ""
    accessories: str = ""


@dataclass(frozen=True, slots=True)
class ReturnRemark:
    """What did not come back whole of one line, such as ชำรุด 1 หลัง."""

    line_no: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class SlipOpinion:
    """An opinion that somebody has given, with the title of that day."""

    name: str
    title_lines: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPaper:
    """Everything that a slip says. Names stand only where a person has really acted.

    A slip without a borrower is the empty form: dots to write on stand for what is not known.
    """

    office: str
    place_name: str
    slip_no: str
    slip_prefix: str
    borrower_name: str
    borrower_position: str
    borrower_address: str
    source: str
    purpose: str
    place: str
    from_date: date | None
    due_date: date | None
    undertaking: str
    lines: tuple[SlipLine, ...]
    opinion_title: str
    approver_post_title: str
    approver_title_lines: tuple[str, ...]
    approver_name: str = ""
    receiver_name: str = ""
    giver_name: str = ""
    returned_by: str = ""
    received_back_by: str = ""
    returned_on: date | None = None
    return_remarks: tuple[ReturnRemark, ...] = ()
    extension_remarks: tuple[str, ...] = ()
    clerk: SlipOpinion | None = None
    earlier_opinions: tuple[SlipOpinion, ...] = ()
    opinion: str = "ควรอนุมัติให้ยืมได้"
    decision: str = "อนุมัติ"
    mark: str = ""
    mark_reason: str = ""
    manual: str = ""
    has_thai_digits: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether this is the empty form."""
        return not self.borrower_name

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        names = (
            *(self.office, self.borrower_name, *self.source.split(), self.place_name, self.place),
            *(*self.borrower_position.split(), *self.borrower_address.split()),
            *(self.approver_name, self.receiver_name, self.giver_name),
            *(self.returned_by, self.received_back_by, *_FORM_WORDS),
            *(each.name for each in (self.clerk, *self.earlier_opinions) if each),
        )
        known = [day for day in (self.from_date, self.due_date) if day]
        days = [long_date(day) for day in known]
        days += [f"พ.ศ. {day.year + BUDDHIST_ERA}" for day in known]
        parts = (part for name in (*names, *days) for part in name_parts(self.digits(name)))
        return tuple(dict.fromkeys(parts))

    def digits(self, text: str) -> str:
        """The text in the digits that the office chose for slips."""
        return thai.thai_digits(text) if self.has_thai_digits else text

    def statement(self) -> str:
        """The flowing paragraph: who borrows what for, from when to when, and the undertaking."""
        place = f" ใช้ที่ {self.place}" if self.place else ""
        since = long_date(self.from_date) if self.from_date else ""
        return self.digits(
            f"ข้าพเจ้า {self.borrower_name} ตำแหน่ง {self.borrower_position} "
            f"ที่อยู่/สังกัด {self.borrower_address} "
            f"ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ {self.source} "
            f"เพื่อ {self.purpose.removeprefix('เพื่อ').strip()}{place} ตั้งแต่วันที่ {since} "
            f"ข้าพเจ้าจะนำส่ง{day_words(self.due_date)} {self.undertaking}"
        )

    def remark_text(self, *, with_names: bool) -> str:
        """The remark on what did not come back whole; long ones name the lines by number only."""
        parts = (
            f"{self.digits(f'ลำดับที่ {each.line_no}')}{f' {each.name}' if with_names else ''}"
            f" — {self.digits(each.words)}"
            for each in self.return_remarks
        )
        return "หมายเหตุ " + " / ".join(parts)


def day_words(day: date | None) -> str:
    """A day as the form spells it: วันที่ 3 เดือน ตุลาคม พ.ศ. 2568."""
    if day is None:
        return ""
    return f"วันที่ {day.day} เดือน {MONTHS[day.month - 1]} พ.ศ. {day.year + BUDDHIST_ERA}"


def pages_of(lines: Sequence[SlipLine]) -> list[Sequence[SlipLine]]:
    """The lines page by page; a slip without lines is one page."""
    starts = range(0, max(len(lines), 1), ROWS_A_PAGE)
    return [lines[start : start + ROWS_A_PAGE] for start in starts]
