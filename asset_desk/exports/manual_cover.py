"""The cover of the manual: whose it is, which version, and who approved it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.manual_paper import DRAFT, CoverApproval, ManualPaper
from asset_desk.exports.official_sheet import LABEL_SIZE, SIZE, TITLE_SIZE
from asset_desk.exports.pdf import PORTRAIT
from asset_desk.exports.rich_strips import Column
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned
from asset_desk.thai_dates import long_date

_TOP, _FOOT = 52 * mm, 30 * mm
_SMALLEST = 18.0


def draw_cover(canvas: Canvas, paper: ManualPaper, face: Face, column: Column) -> None:
    """Draw the page; a title of many lines is set smaller, never cut."""
    names = paper.names
    label = TextStyle(face, LABEL_SIZE, bold=True, align="centre", keep_whole=names)
    plain = replace(label, size=SIZE, bold=False)
    y = PORTRAIT[1] - _TOP
    for line, style in _title(paper, replace(label, size=TITLE_SIZE), column):
        y = _write(canvas, column, y, line, style)
    y -= 12 * mm
    for text in (paper.version, f"ปีงบประมาณ พ.ศ. {paper.fiscal_year}"):
        y = _write(canvas, column, y, paper.digits(text), label)
    y -= 14 * mm
    for text in _standing(paper):
        for line in break_lines(paper.digits(text), plain, column.width):
            y = _write(canvas, column, y, line, plain)
    _draw_office(canvas, paper, label, column)


def _title(paper: ManualPaper, style: TextStyle, column: Column) -> Iterator[tuple[str, TextStyle]]:
    while True:
        lines = break_lines(paper.digits(paper.title), style, column.width)
        if len(lines) <= 4 or style.size <= _SMALLEST:
            break
        style = replace(style, size=style.size - 1)
    yield from ((line, style) for line in lines)


def _standing(paper: ManualPaper) -> Iterator[str]:
    """What makes it valid, or that nothing does yet; nobody is named who has not approved it."""
    if paper.approval is None:
        yield f"{DRAFT} ยังไม่ได้รับอนุมัติ ไม่ใช้บังคับ"
        return
    yield from approval_lines(paper.approval)


def approval_lines(approval: CoverApproval) -> Iterator[str]:
    """Who approved it when, by which document, and from when it is in force."""
    yield "อนุมัติโดย"
    yield approval.name
    yield from approval.title_lines
    if approval.order:
        yield approval.order
    yield f"เมื่อวันที่ {long_date(approval.approved_on)}"
    if approval.document_no:
        yield f"ตามหนังสือที่ {approval.document_no}"
    yield f"ใช้บังคับตั้งแต่วันที่ {long_date(approval.in_force_from)} เป็นต้นไป"


def _draw_office(canvas: Canvas, paper: ManualPaper, label: TextStyle, column: Column) -> None:
    place = replace(label, size=SIZE, bold=False)
    lines = [(line, label) for line in break_lines(paper.office, label, column.width)]
    if paper.place:
        lines += [(line, place) for line in break_lines(paper.place, place, column.width)]
    y = _FOOT + sum(style.line_height for _, style in lines)
    for line, style in lines:
        y = _write(canvas, column, y, line, style)


def _write(canvas: Canvas, column: Column, y: float, line: str, style: TextStyle) -> float:
    """One line in the middle; gives where the next begins."""
    draw_aligned(canvas, (column.left, column.width, y - style.line_height * 0.76), line, style)
    return y - style.line_height
