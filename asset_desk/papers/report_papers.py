"""The papers and workbooks of reports, one report or several in one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from asset_desk.domain.periods import PeriodKind
from asset_desk.domain.reporting import Question, asked_of
from asset_desk.exports.control_ledger import Progress
from asset_desk.exports.dots import Dots
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.report_paper import Part, ReportPaper
from asset_desk.exports.report_pdf import write_report_pdf
from asset_desk.exports.report_terms import HARM, MOVED, STANDING, Term, meanings
from asset_desk.exports.report_xlsx import write_report_xlsx
from asset_desk.exports.signatures import SignatureBlock
from asset_desk.papers.report_lists import (
    asset_tables,
    harm_tables,
    out_table,
    timeliness_table,
)
from asset_desk.papers.report_tables import by_group, by_month, compared
from asset_desk.papers.report_words import (
    FILE_NAMES,
    TITLES,
    as_of_words,
    filter_words,
    period_words,
    short_period,
)
from asset_desk.papers.summary_paper import (
    KEPT,
    MOST_PAGES,
    TERMS,
    TITLE_END,
    summary_parts,
    summary_signers,
)
from asset_desk.papers.year_papers import seal_text
from asset_desk.services.queries import Queries
from asset_desk.services.report_queries import ReportQueries, held
from asset_desk.services.report_rows import Grouping, ReportKind
from asset_desk.thai_dates import long_date, short_instant

Kinds = ReportKind | Sequence[ReportKind]
Fonts = Callable[[], FontFiles]
_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))
_WIDE = frozenset({ReportKind.BY_ASSET, ReportKind.HARM, ReportKind.OUT_AT_YEAR_END})
_GROUPS: Mapping[ReportKind, tuple[tuple[Grouping, str, str], ...]] = {
    ReportKind.BY_CATEGORY: ((Grouping.CATEGORY, "ตามประเภททรัพย์สิน", "ประเภททรัพย์สิน"),),
    ReportKind.BY_DIVISION: ((Grouping.DIVISION, "ตามหน่วยงานเจ้าของ", "หน่วยงานเจ้าของ"),),
    ReportKind.BY_BORROWER: (
        (Grouping.BORROWER_KIND, "ตามประเภทผู้ยืม", "ประเภทผู้ยืม"),
        (Grouping.BORROWER_UNIT, "ตามสังกัดผู้ยืม", "สังกัดของผู้ยืม"),
    ),
    ReportKind.BY_WORK_TYPE: ((Grouping.WORK_TYPE, "ตามประเภทงาน", "ประเภทงาน"),),
}
_ALL = (*MOVED, *HARM, *STANDING)
_TERMS: Mapping[ReportKind, Sequence[Term]] = {
    ReportKind.MONTHLY: (*_ALL, Term.HARMED),
    ReportKind.FISCAL_YEAR: (*_ALL, Term.BROUGHT),
    **dict.fromkeys(_GROUPS, _ALL),
    ReportKind.BY_ASSET: (Term.SLIPS, Term.UNITS, Term.DAYS_OUT, Term.UTILISATION),
    ReportKind.TIMELINESS: (
        *(Term.CLOSED, Term.ON_TIME, Term.AVERAGE_DAYS, Term.FOLLOW_UPS),
        *(Term.EXTENSIONS, Term.APART),
    ),
    ReportKind.HARM: (Term.DAMAGED, Term.LOST, Term.SETTLED, Term.AMOUNT),
    ReportKind.OUT_AT_YEAR_END: (Term.OUT, Term.OVERDUE),
    ReportKind.YEAR_END_SUMMARY: TERMS,
}


class ReportPapers:
    """Makes the papers of reports. Raises OSError when a file cannot be written or is in use."""

    def __init__(self, queries: Queries, clock: Callable[[], datetime], fonts: Fonts) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def pdf(
        self,
        kinds: Kinds,
        question: Question,
        out: Out,
        *,
        has_thai_digits: bool | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Write one report or several as a PDF and give the pages; Stopped when told to stop.

        Without a wish the digits are those of the office's ledger, of the summary of its slips.
        """
        papers = self.papers(kinds, question, has_thai_digits=has_thai_digits)
        return write_report_pdf(papers, out, self._fonts(), progress=progress)

    def xlsx(
        self,
        kinds: Kinds,
        question: Question,
        out: Path,
        *,
        has_thai_digits: bool | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Write one report or several as a workbook and give the rows of all their tables."""
        papers = self.papers(kinds, question, has_thai_digits=has_thai_digits)
        return write_report_xlsx(papers, out, progress=progress)

    def file_name(self, kinds: Kinds, question: Question, suffix: str) -> str:
        """What the file is called, such as สถิติการยืม ต.ค. 2568.pdf."""
        first = _listed(kinds)[0]
        asked = asked_of(first, question)
        name = f"{FILE_NAMES[first]} {short_period(asked.period)}"
        return f"{name}.{suffix.removeprefix('.')}".translate(_NO_FILE_NAME)

    def papers(
        self, kinds: Kinds, question: Question, *, has_thai_digits: bool | None = None
    ) -> list[ReportPaper]:
        """What the reports say, each part as the journal was when the first was read."""
        question = held(self._queries.reports, question)
        return [
            self._paper(kind, asked_of(kind, question), has_thai_digits) for kind in _listed(kinds)
        ]

    def _paper(
        self, kind: ReportKind, question: Question, has_thai_digits: bool | None
    ) -> ReportPaper:
        office = self._queries.office
        divisions = {each.division_id: each.name for each in office.divisions()}
        filters = filter_words(question, divisions, asset=self._asset_name(question))
        known, preferences = office.office(), office.preferences()
        is_summary = kind is ReportKind.YEAR_END_SUMMARY
        usual = preferences.slip_thai_digits if is_summary else preferences.ledger_thai_digits
        return ReportPaper(
            office=known.full_name if known else "",
            title=TITLES[kind],
            under=_under(kind, question),
            printed=short_instant(self._clock()),
            seal=seal_text(self._queries.reports.head_on(question.as_of, question.last_act)),
            parts=tuple(self._parts(kind, question)),
            facts=(as_of_words(question), *(f"เฉพาะ{words}" for words in filters)),
            terms=meanings(_TERMS[kind]),
            signers=summary_signers(self._queries, question.as_of) if is_summary else _SIGNERS,
            is_wide=kind in _WIDE,
            is_official=is_summary,
            most_pages=MOST_PAGES if is_summary else 0,
            kept_whole=KEPT if is_summary else (),
            title_end=TITLE_END if is_summary else "",
            has_thai_digits=usual if has_thai_digits is None else has_thai_digits,
        )

    def _asset_name(self, question: Question) -> str:
        if question.asset_id is None:
            return ""
        page = self._queries.assets.page(question.asset_id)
        return " ".join(part for part in (page.row.name, page.row.code) if part) if page else ""

    def _parts(self, kind: ReportKind, question: Question) -> Sequence[Part]:
        if kind is ReportKind.YEAR_END_SUMMARY:
            return summary_parts(self._queries, question)
        if kind in _GROUPS:
            whole = self._queries.reports.figures(question)
            return [
                by_group(self._queries.reports, question, by, (sheet, title), whole)
                for by, sheet, title in _GROUPS[kind]
            ]
        return _MADE[kind](self._queries.reports, question)


_SIGNERS = (
    (
        SignatureBlock("ผู้รายงาน", below=(("ตำแหน่ง ", Dots(110)),)),
        SignatureBlock("ผู้ตรวจสอบ", below=(("ตำแหน่ง ", Dots(110)),)),
    ),
)


def _listed(kinds: Kinds) -> list[ReportKind]:
    return [kinds] if isinstance(kinds, ReportKind) else list(kinds)


def _under(kind: ReportKind, question: Question) -> str:
    if kind is ReportKind.OUT_AT_YEAR_END:
        return f"ณ วันที่ {long_date(question.closing_day)}"
    return period_words(question.period)


def _monthly(reports: ReportQueries, question: Question) -> Sequence[Part]:
    """The comparison; of a longer period its months as well."""
    table = compared(reports, question)
    if question.period.kind is PeriodKind.MONTH:
        return [table]
    return [table, by_month(reports.by_month(question), question)]


def _fiscal_year(reports: ReportQueries, question: Question) -> Sequence[Part]:
    return [by_month(reports.by_month(question), question)]


def _by_asset(reports: ReportQueries, question: Question) -> Sequence[Part]:
    return asset_tables(reports.by_asset(question), reports.figures(question).slips)


def _timeliness(reports: ReportQueries, question: Question) -> Sequence[Part]:
    return [timeliness_table(reports, question)]


def _harm(reports: ReportQueries, question: Question) -> Sequence[Part]:
    return harm_tables(reports.harms(question))


def _out(reports: ReportQueries, question: Question) -> Sequence[Part]:
    return [out_table(reports.out(question), "")]


_MADE: Mapping[ReportKind, Callable[[ReportQueries, Question], Sequence[Part]]] = {
    ReportKind.MONTHLY: _monthly,
    ReportKind.FISCAL_YEAR: _fiscal_year,
    ReportKind.BY_ASSET: _by_asset,
    ReportKind.TIMELINESS: _timeliness,
    ReportKind.HARM: _harm,
    ReportKind.OUT_AT_YEAR_END: _out,
}
