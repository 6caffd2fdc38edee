"""The desk's papers: what the rows of the book say, set out by the exports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from asset_desk.domain.approvals import post_title
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import Office
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.register_rows import ImportPlan
from asset_desk.exports.control_ledger import LedgerPaper, Progress
from asset_desk.exports.control_ledger_pdf import write_ledger_pdf
from asset_desk.exports.control_ledger_xlsx import write_ledger_xlsx
from asset_desk.exports.import_words import report_rows, summary_text
from asset_desk.exports.letter_pdf import write_letter
from asset_desk.exports.loan_slip import write_slip
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.register_xlsx import (
    RegisterLine,
    write_register,
    write_report,
    write_template,
)
from asset_desk.papers.clauses import clause_of
from asset_desk.papers.evidence_pack import EvidencePapers, Makers
from asset_desk.papers.follow_ups import LetterSource, follow_up_letter
from asset_desk.papers.harm_papers import HarmPapers
from asset_desk.papers.ledgers import filter_text, ledger_lines
from asset_desk.papers.manual_papers import ManualPapers
from asset_desk.papers.measure_papers import MeasurePapers
from asset_desk.papers.order_papers import OrderPapers
from asset_desk.papers.pages import told
from asset_desk.papers.public_papers import PublicReportPapers
from asset_desk.papers.report_papers import ReportPapers
from asset_desk.papers.slips import blank_paper, extended_paper, slip_paper
from asset_desk.papers.year_papers import YearPapers
from asset_desk.paths import resource_folder
from asset_desk.services.queries import Queries
from asset_desk.services.rows import (
    AssetFilter,
    AssetRow,
    AssetSort,
    LedgerFilter,
    LoanPage,
)
from asset_desk.services.signatories import wording_of
from asset_desk.thai_dates import bangkok_day, short_date, short_instant

_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


class Papers:
    """Makes the papers of one book. Raises OSError when a file cannot be written or is in use."""

    def __init__(self, queries: Queries, clock: Callable[[], datetime]) -> None:
        self._queries, self._clock = queries, clock
        self.year = YearPapers(queries, clock, self._own_fonts)
        self.harm = HarmPapers(queries, clock, self._own_fonts)
        self.measures = MeasurePapers(queries, clock, self._own_fonts)
        self.reports = ReportPapers(queries, clock, self._own_fonts)
        self.orders = OrderPapers(queries, clock, self._own_fonts)
        self.manual = ManualPapers(queries, clock, self._own_fonts)
        self.public = PublicReportPapers(queries, clock, self._own_fonts)
        self.evidence = EvidencePapers(queries, clock, self._own_fonts, self._makers())

    def _makers(self) -> Makers:
        def ledger(year: int, out: Path, progress: Progress | None) -> int:
            return self.ledger_xlsx(LedgerFilter(fiscal_year=year), out, progress=progress)

        return Makers(
            blank_slip=self.blank_slip,
            ledger_xlsx=ledger,
            year=self.year,
            reports=self.reports,
            public=self.public,
            measures=self.measures,
            manual=self.manual,
        )

    def slip(self, loan_id: LoanId, out: Out) -> int:
        """Write the slip of a loan and give its pages."""
        page = self._page(loan_id)
        wording = self._wording(page)
        return write_slip(slip_paper(page, wording), out, _fonts(wording))

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
        return write_slip(blank_paper(wording), out, _fonts(wording))

    def follow_up_letter(self, loan_id: LoanId, out: Out) -> int:
        """Write the memo or letter that asks for a loan back, and give its pages."""
        page, day = self._page(loan_id), bangkok_day(self._clock())
        preferences, office = self._preferences(), self._office()
        divisions, clause = self._queries.office.divisions(), clause_of(self._queries, "211")
        rule = page.approver
        signer = self._queries.office.signatory(rule.post, rule.division_id, day)
        title = page.approver_title or office.head_title
        titles = signer.title_lines if signer else tuple(title.split("\n"))
        source = LetterSource(office, preferences, divisions, clause)
        letter = follow_up_letter(page, source, titles, day)
        return write_letter(letter, out, _fonts(_font_wording(preferences)))

    def follow_up_file_name(self, loan_id: LoanId) -> str:
        """What the letter's file is called, such as หนังสือทวง บย.12-2569.pdf."""
        return f"หนังสือทวง {self._page(loan_id).row.slip_no}.pdf".translate(_NO_FILE_NAME)

    def extended_slip(self, loan_id: LoanId, out: Out) -> int:
        """Write the slip with a remark on its extensions; the slip without them stays as it was."""
        page = self._page(loan_id)
        wording = self._wording(page)
        return write_slip(extended_paper(page, wording), out, _fonts(wording))

    def ledger_pdf(self, which: LedgerFilter, out: Out, *, progress: Progress | None = None) -> int:
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
        rows = told(self._queries.assets.assets(which), progress)
        made_on = short_date(bangkok_day(self._clock()))
        return write_register(
            map(self._register_line, rows), out, office=self._office_name(), made_on=made_on
        )

    def register_template(self, out: Path) -> None:
        """Write an empty register for offices that have none."""
        open_ones = [each.name for each in self._queries.office.divisions() if each.is_active]
        write_template(out, office=self._office_name(), divisions=open_ones)

    def import_report(self, plan: ImportPlan, out: Path, *, file_name: str) -> None:
        """Write what an import made of every row of the file."""
        heading = f"{file_name} · {short_instant(self._clock())} · {summary_text(plan)}"
        write_report(report_rows(plan), out, office=self._office_name(), heading=heading)

    def extended_file_name(self, loan_id: LoanId) -> str:
        """What that slip's file is called, such as ใบยืม บย.12-2569 ขยายเวลา.pdf."""
        return f"{Path(self.slip_file_name(loan_id)).stem} ขยายเวลา.pdf"

    def _page(self, loan_id: LoanId) -> LoanPage:
        page = self._queries.loans.page(loan_id, bangkok_day(self._clock()))
        if page is None:
            raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan_id)
        return page

    def _own_fonts(self) -> FontFiles:
        return _fonts(_font_wording(self._preferences()))

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
        divisions = {each.division_id: each.name for each in self._queries.office.divisions()}
        return LedgerPaper(
            office=self._office_name(),
            fiscal_year=which.fiscal_year,
            printed_at=short_instant(now),
            filter_text=filter_text(which, divisions),
            lines=ledger_lines(self._queries.loans, pages),
            count=pages.count(),
            has_thai_digits=self._preferences().ledger_thai_digits,
        )

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


def _font_wording(preferences: Preferences) -> dict[str, str]:
    return {"font_file": preferences.font_file, "bold_font_file": preferences.bold_font_file}


def _fonts(wording: Mapping[str, Any]) -> FontFiles:
    """The office's own font where its file is there, or else the one that comes with the desk."""
    regular, bold = Path(wording["font_file"]), Path(wording["bold_font_file"])
    fonts = resource_folder() / "fonts"
    if not wording["font_file"] or not regular.is_file():
        return FontFiles(fonts / "Sarabun-Regular.ttf", fonts / "Sarabun-Bold.ttf")
    return FontFiles(regular, bold if wording["bold_font_file"] and bold.is_file() else regular)
