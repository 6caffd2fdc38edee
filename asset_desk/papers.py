"""The desk's papers: what the rows of the book say, set out by the exports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

from asset_desk.domain.approvals import post_title
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.office import BorrowerKind, Office
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.register_rows import ImportPlan
from asset_desk.exports.control_ledger import LedgerLine, LedgerPaper, Progress, tell
from asset_desk.exports.control_ledger_pdf import write_ledger_pdf
from asset_desk.exports.control_ledger_xlsx import write_ledger_xlsx
from asset_desk.exports.import_words import report_rows, summary_text
from asset_desk.exports.loan_slip import write_slip
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.register_xlsx import (
    RegisterLine,
    write_register,
    write_report,
    write_template,
)
from asset_desk.exports.slip_paper import ReturnRemark, SlipLine, SlipPaper
from asset_desk.paths import resource_folder
from asset_desk.services.queries import Pages, Queries
from asset_desk.services.rows import (
    AssetFilter,
    AssetRow,
    AssetSort,
    LedgerFilter,
    LedgerRow,
    LedgerState,
    LoanLineRow,
    LoanPage,
    ReturnRow,
)
from asset_desk.services.signatories import wording_of
from asset_desk.thai_dates import bangkok_day, short_date, short_instant

RowT = TypeVar("RowT")

AT_ONCE = 500
_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))
_STATE_WORDS: Mapping[LedgerState, str] = {
    LedgerState.OPEN: "เฉพาะที่ยังไม่คืน",
    LedgerState.OVERDUE: "เฉพาะที่เกินกำหนดคืน",
    LedgerState.RETURNED: "เฉพาะที่คืนแล้ว",
    LedgerState.CANCELLED: "เฉพาะที่ยกเลิก",
}
_MARKS: Mapping[Stage, str] = {Stage.CANCELLED: "ยกเลิก", Stage.REFUSED: "ไม่อนุมัติ"}
_KIND_WORDS: Mapping[BorrowerKind, str] = {
    BorrowerKind.STAFF: "บุคลากร",
    BorrowerKind.STATE_AGENCY: "หน่วยงานของรัฐ",
    BorrowerKind.COMMUNITY: "โรงเรียน วัด หมู่บ้าน กลุ่ม",
    BorrowerKind.CITIZEN: "ประชาชน",
}


class Papers:
    """Makes the papers of one book. Raises OSError when a file cannot be written or is in use."""

    def __init__(self, queries: Queries, clock: Callable[[], datetime]) -> None:
        self._queries, self._clock = queries, clock

    def slip(self, loan_id: LoanId, out: Out) -> int:
        """Write the slip of a loan and give its pages."""
        page = self._page(loan_id)
        paper = _slip_paper(page, self._wording(page))
        return write_slip(paper, out, _fonts(self._wording(page)))

    def slip_bytes(self, loan_id: LoanId) -> bytes:
        """The slip of a loan as a PDF."""
        out = BytesIO()
        self.slip(loan_id, out)
        return out.getvalue()

    def slip_file_name(self, loan_id: LoanId) -> str:
        """What the slip's file is called, such as ใบยืม บย.12-2569.pdf."""
        number = self._page(loan_id).row.slip_no or f"คำขอที่ {loan_id}"
        return f"ใบยืม {number}.pdf".translate(_NO_FILE_NAME)

    def blank_slip(self, out: Out) -> int:
        """Write the empty form, to be printed and filled in by hand."""
        office = self._office()
        wording = wording_of(office, self._preferences(), None, office.head_title)
        return write_slip(_blank_paper(wording), out, _fonts(wording))

    def ledger_pdf(
        self, which: LedgerFilter, out: Out, *, progress: Progress | None = None
    ) -> int:
        """Write the control ledger as a PDF and give its pages; Stopped when told to stop."""
        fonts = _fonts(_font_wording(self._preferences()))
        return write_ledger_pdf(self._ledger(which), out, fonts, progress=progress)

    def ledger_xlsx(
        self, which: LedgerFilter, out: Path, *, progress: Progress | None = None
    ) -> int:
        """Write the control ledger as a workbook and give its lines; Stopped when told to stop."""
        return write_ledger_xlsx(self._ledger(which), out, progress=progress)

    def ledger_file_name(self, which: LedgerFilter, suffix: str) -> str:
        """What the ledger's file is called, such as สมุดคุม ปีงบประมาณ 2569.xlsx."""
        return f"สมุดคุม ปีงบประมาณ {which.fiscal_year}.{suffix.removeprefix('.')}"

    def register_xlsx(self, out: Path, *, progress: Progress | None = None) -> int:
        """Write the register so that it imports back unchanged; gives the rows written."""
        which = AssetFilter(sort=AssetSort.ENTERED)
        pages = self._queries.assets.assets(which)
        count = pages.count()
        made_on = short_date(bangkok_day(self._clock()))
        rows = (row for chunk in _chunks(pages) for row in chunk)
        lines = map(self._register_line, rows)
        return write_register(
            _told(lines, count, progress), out, office=self._office_name(), made_on=made_on
        )

    def register_template(self, out: Path) -> None:
        """Write an empty register for offices that have none."""
        open_ones = [each.name for each in self._queries.office.divisions() if each.is_active]
        write_template(out, office=self._office_name(), divisions=open_ones)

    def import_report(self, plan: ImportPlan, out: Path, *, file_name: str) -> None:
        """Write what an import made of every row of the file."""
        heading = f"{file_name} · {short_instant(self._clock())} · {summary_text(plan)}"
        write_report(report_rows(plan), out, office=self._office_name(), heading=heading)

    def _page(self, loan_id: LoanId) -> LoanPage:
        page = self._queries.loans.page(loan_id, bangkok_day(self._clock()))
        if page is None:
            raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan_id)
        return page

    def _preferences(self) -> Preferences:
        return self._queries.office.preferences()

    def _office(self) -> Office:
        office = self._queries.office.office()
        if office is None:
            raise DeskError(Refusal.OFFICE_NAME_MISSING)
        return office

    def _office_name(self) -> str:
        return self._office().full_name

    def _wording(self, page: LoanPage) -> Mapping[str, Any]:
        """The wording fixed at approval; before that, and where a line is missing, today's."""
        divisions = {each.division_id: each for each in self._queries.office.divisions()}
        owner = divisions.get(page.division_id) if page.division_id else None
        approver = post_title(self._office(), page.approver_post, owner)
        now = wording_of(self._office(), self._preferences(), owner, approver)
        return {**now, **page.paper}

    def _ledger(self, which: LedgerFilter) -> LedgerPaper:
        now = self._clock()
        pages = self._queries.loans.ledger(which, bangkok_day(now))
        return LedgerPaper(
            office=self._office_name(),
            fiscal_year=which.fiscal_year,
            printed_at=short_instant(now),
            filter_text=self._filter_text(which),
            lines=self._ledger_lines(pages),
            count=pages.count(),
            has_thai_digits=self._preferences().ledger_thai_digits,
        )

    def _ledger_lines(self, pages: Pages[LedgerRow]) -> Iterator[LedgerLine]:
        for rows in _chunks(pages):
            returns = defaultdict(list)
            for each in self._queries.loans.returns_of([row.line_id for row in rows]):
                returns[each.line_id].append(each)
            yield from (_ledger_line(row, returns[row.line_id]) for row in rows)

    def _filter_text(self, which: LedgerFilter) -> str:
        divisions = {each.division_id: each.name for each in self._queries.office.divisions()}
        words = [
            _STATE_WORDS.get(which.state, ""),
            divisions.get(which.division_id, "") if which.division_id is not None else "",
            f"ผู้ยืม: {_KIND_WORDS[which.borrower_kind]}" if which.borrower_kind else "",
            f"ค้นหา “{which.text}”" if which.text else "",
        ]
        return " · ".join(word for word in words if word)

    def _register_line(self, row: AssetRow) -> RegisterLine:
        page = self._queries.assets.page(row.asset_id)
        if page is None:
            raise DeskError(Refusal.ASSET_NOT_FOUND, asset_id=row.asset_id)
        details = AssetDetails(
            name=row.name,
            code=row.code,
            category=row.category,
            division_id=page.division_id,
            place=row.place,
            unit=row.unit,
            quantity=row.quantity,
            value_satang=row.value_satang,
            acquired_on=page.acquired_on,
            brand=page.brand,
            serial_no=page.serial_no,
            condition=row.condition,
            use_class=row.use_class,
            is_lendable=row.is_lendable,
            note=page.note,
        )
        return RegisterLine(details, row.division_name)


def _chunks(pages: Pages[RowT]) -> Iterator[Sequence[RowT]]:
    offset = 0
    while rows := pages.page(offset, AT_ONCE):
        yield rows
        offset += len(rows)


def _told(lines: Iterator[RowT], count: int, progress: Progress | None) -> Iterator[RowT]:
    for number, line in enumerate(lines, start=1):
        tell(progress, number, count)
        yield line


def _font_wording(preferences: Preferences) -> dict[str, str]:
    return {"font_file": preferences.font_file, "bold_font_file": preferences.bold_font_file}


def _fonts(wording: Mapping[str, Any]) -> FontFiles:
    """The office's own font where its file is there, or else the one that comes with the desk."""
    regular, bold = Path(wording["font_file"]), Path(wording["bold_font_file"])
    fonts = resource_folder() / "fonts"
    if not wording["font_file"] or not regular.is_file():
        return FontFiles(fonts / "Sarabun-Regular.ttf", fonts / "Sarabun-Bold.ttf")
    return FontFiles(regular, bold if wording["bold_font_file"] and bold.is_file() else regular)


def _slip_paper(page: LoanPage, wording: Mapping[str, Any]) -> SlipPaper:
    row = page.row
    is_back = row.handed_over_on is not None and row.out == 0
    last = page.returns[-1] if is_back and page.returns else None
    titles = page.approver_title or wording["approver_heading"]
    mark = _MARKS.get(row.stage, "")
    blank = _blank_paper(wording)
    return replace(
        blank,
        slip_no=row.slip_no,
        borrower_name=row.borrower_name,
        borrower_position=page.borrower_position or "-",
        borrower_address=_joined(row.borrower_unit, page.borrower_address) or "-",
        source=_joined(wording["owner"], wording["office"]),
        purpose=row.purpose,
        place=page.place,
        from_date=row.from_date,
        due_date=row.due_date,
        lines=tuple(_slip_line(line) for line in _lines_lent(page)),
        approver_title_lines=tuple(titles.split("\n")),
        approver_name=page.approver_name if row.slip_no else "",
        receiver_name=page.receiver_name,
        giver_name=page.giver_name,
        returned_by=last.returned_by if last else "",
        received_back_by=last.received_by if last else "",
        returned_on=last.happened_on if last else None,
        return_remarks=_return_remarks(page),
        opinion="" if row.stage is Stage.REFUSED else blank.opinion,
        decision="ไม่อนุมัติ" if row.stage is Stage.REFUSED else blank.decision,
        mark=mark,
        mark_reason=page.decision_reason if mark else "",
    )


def _blank_paper(wording: Mapping[str, Any]) -> SlipPaper:
    return SlipPaper(
        office=wording["office"],
        place_name=wording["place_name"],
        slip_no="",
        slip_prefix=wording["slip_prefix"],
        borrower_name="",
        borrower_position="",
        borrower_address="",
        source=wording["office"],
        purpose="",
        place="",
        from_date=None,
        due_date=None,
        undertaking=wording["undertaking"],
        lines=(),
        opinion_title=wording["clerk_title"],
        approver_post_title=wording["approver_heading"],
        approver_title_lines=(wording["approver_heading"],),
        has_thai_digits=wording["thai_digits"],
    )


def _lines_lent(page: LoanPage) -> list[LoanLineRow]:
    """What was approved; of a request, everything that was asked for."""
    return [line for line in page.lines if line.approved is None or line.approved]


def _slip_line(line: LoanLineRow) -> SlipLine:
    quantity = line.requested if line.approved is None else line.approved
    return SlipLine(line.code, line.name, quantity, line.unit, line.note)


def _return_remarks(page: LoanPage) -> tuple[ReturnRemark, ...]:
    """What did not come back whole, or not yet: of those the printed sentence would be false."""
    if not page.returns:
        return ()
    remarks = []
    for number, line in enumerate(_lines_lent(page), start=1):
        facts = (("ชำรุด", line.damaged), ("สูญหาย", line.lost), ("ยังไม่คืน", line.out))
        words = [f"{word} {count:,} {line.unit}".strip() for word, count in facts if count]
        if words:
            remarks.append(ReturnRemark(number, line.name, " · ".join(words)))
    return tuple(remarks)


def _joined(*parts: str) -> str:
    return " ".join(dict.fromkeys(part for part in parts if part))


def _ledger_line(row: LedgerRow, returns: Sequence[ReturnRow]) -> LedgerLine:
    """A line; the last return has its own columns, earlier ones are named in the remark."""
    earlier = [
        f"คืน {short_date(each.happened_on)} จำนวน {each.good + each.damaged:,}"
        for each in returns[:-1]
    ]
    same = (
        *("running_no", "slip_no", "lent_on", "borrower", "borrower_unit", "asset_name", "unit"),
        *("asset_code", "quantity", "purpose", "place", "approver", "due_date"),
        *("damaged", "lost", "out", "condition", "returned_by", "received_by"),
        "is_carried_forward",
    )
    return LedgerLine(
        back_on=returns[-1].happened_on if returns else None,
        came_back=row.good + row.damaged,
        remark=" · ".join(part for part in (*earlier, row.remark) if part),
        is_cancelled=row.stage is Stage.CANCELLED,
        **{name: getattr(row, name) for name in same},
    )
