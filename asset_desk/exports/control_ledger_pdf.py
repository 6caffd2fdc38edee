"""The control ledger as a PDF: a long table, with what was lent and came back in words under it."""

from __future__ import annotations

from collections.abc import Iterator

from asset_desk.exports.control_ledger import (
    COLUMNS,
    LedgerLine,
    LedgerPaper,
    LedgerTotals,
    Progress,
)
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.table_paper import TablePaper, TableRow
from asset_desk.exports.table_pdf import write_table_pdf


def write_ledger_pdf(
    paper: LedgerPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the ledger and give its pages; raises Stopped when `progress` says so."""
    return write_table_pdf(_table_of(paper), out, fonts, progress=progress)


def _table_of(paper: LedgerPaper) -> TablePaper:
    totals = LedgerTotals()
    return TablePaper(
        office=paper.office,
        heading=paper.heading,
        under=paper.filter_text,
        printed=paper.printed_at,
        columns=COLUMNS,
        rows=_counted(paper, totals),
        count=paper.count,
        sheet="สมุดคุม",
        has_thai_digits=paper.has_thai_digits,
        totals=totals.texts,
    )


def _counted(paper: LedgerPaper, totals: LedgerTotals) -> Iterator[TableRow]:
    for line in paper.lines:
        totals.add(line)
        yield _row(line)


def _row(line: LedgerLine) -> TableRow:
    people = (line.borrower, line.approver, line.returned_by, line.received_by, line.place)
    return TableRow(line.texts(), people, is_faint=line.is_cancelled or line.is_not_collected)
