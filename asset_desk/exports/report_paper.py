"""A report as a paper: its tables with their totals and charts, its definitions, who signs it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from asset_desk import thai
from asset_desk.exports.charts import Chart, ChartForm, Named, Series
from asset_desk.exports.signatures import SignatureBlock
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import short_date

Cell = str | int | float | date | None
NOT_KNOWN = "–"


class Shown(StrEnum):
    """What a value is: text, a count, a change, money in satang, a share of 1, or a mean."""

    TEXT = "text"
    COUNT = "count"
    CHANGE = "change"
    MONEY = "money"
    SHARE = "share"
    MEAN = "mean"


class Total(StrEnum):
    """What stands under a column: nothing, its sum, its first or last value, or a value given."""

    NONE = "none"
    SUM = "sum"
    FIRST = "first"
    LAST = "last"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column: heading, share of the width, what its values are, and what stands under it.

    One that keeps digits shows codes and names as they stand in the register. `key` is the figure
    or the period by which a screen finds what is behind it.
    """

    title: str
    share: float
    shown: Shown = Shown.TEXT
    total: Total = Total.NONE
    align: str = ""
    keeps_digits: bool = False
    key: str = ""

    @property
    def side(self) -> str:
        """Texts stand left, numbers right, unless it is said otherwise."""
        return self.align or ("left" if self.shown is Shown.TEXT else "right")


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row, cell by cell. `shown` is what its numbers are where that differs from the columns.

    `key` is what the row is of: a figure, a month, a group, an asset or a loan.
    """

    cells: tuple[Cell, ...]
    names: tuple[str, ...] = ()
    shown: Shown | None = None
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPlan:
    """A chart of some columns of a table: of at most so many rows, after those that are skipped."""

    title: str
    columns: tuple[int, ...]
    unit: str
    names: int = 0
    form: ChartForm = ChartForm.COLUMNS
    is_stacked: bool = False
    skip: int = 0
    most: int = 12
    height: float = 165.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """A table under its heading, on a sheet of its own in a workbook.

    `totals` are our own figures for the columns that have a total. `notes` stand under it;
    `nothing` is said in place of a table without rows. `key` is what the keys of its rows are.
    One that is drawn on paper shows its charts there and its figures in the workbook.
    """

    sheet: str
    heading: str
    columns: tuple[ReportColumn, ...]
    rows: Sequence[ReportRow]
    totals: tuple[Cell, ...] = ()
    charts: tuple[ChartPlan, ...] = ()
    notes: tuple[str, ...] = ()
    nothing: str = "ไม่มีรายการในช่วงนี้"
    key: str = ""
    is_drawn: bool = False

    def shown_of(self, row: ReportRow, column: int) -> Shown:
        """What the value of a cell is."""
        own = self.columns[column].shown
        return own if row.shown is None or own is Shown.TEXT else row.shown

    def chart(self, plan: ChartPlan, *, has_thai_digits: bool = False) -> Chart:
        """The chart of this table that a plan means."""
        rows = self.rows[plan.skip : plan.skip + plan.most]
        keeps_digits = self.columns[plan.names].keeps_digits or not has_thai_digits
        digits = str if keeps_digits else thai.thai_digits
        names = [digits(str(row.cells[plan.names] or "")) for row in rows]
        titles = [self.columns[column].title for column in plan.columns]
        return Chart(
            categories=tuple(Named(str(number), name) for number, name in enumerate(names)),
            series=tuple(
                Series(
                    Named(str(column), thai.thai_digits(title) if has_thai_digits else title),
                    tuple(_number(row.cells[column]) for row in rows),
                )
                for column, title in zip(plan.columns, titles, strict=True)
            ),
            form=plan.form,
            is_stacked=plan.is_stacked,
            title=thai.thai_digits(plan.title) if has_thai_digits else plan.title,
            unit=plan.unit,
            has_thai_digits=has_thai_digits,
        )


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs under a heading of their own; `lines` are left empty to be filled in by hand."""

    heading: str
    paragraphs: tuple[str, ...]
    lines: int = 0


Part = ReportTable | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """One report. `facts` say of which day and of what it is; `terms` are defined at its end.

    `signers` are rows of blocks to sign on. An official paper is set larger, and smaller again
    where it would have more than `most_pages`. A title's end stays on one line.
    """

    office: str
    title: str
    under: str
    printed: str
    seal: str
    parts: Sequence[Part]
    facts: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    signers: tuple[tuple[SignatureBlock, ...], ...] = ()
    is_wide: bool = False
    is_official: bool = False
    most_pages: int = 0
    title_end: str = ""
    has_thai_digits: bool = False
    kept_whole: tuple[str, ...] = field(default=())

    def digits(self, text: str) -> str:
        """A text in the digits of this paper."""
        return thai.thai_digits(text) if self.has_thai_digits else text

    @property
    def tables(self) -> list[ReportTable]:
        """The tables, in their order."""
        return [part for part in self.parts if isinstance(part, ReportTable)]

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        whole = (name for each in (self.office, *self.kept_whole) for name in name_parts(each))
        return tuple(dict.fromkeys(self.digits(name) for name in whole))


def value_text(value: Cell, shown: Shown) -> str:
    """A value as it is printed; what is not known is a dash."""
    if value is None:
        return NOT_KNOWN
    if isinstance(value, date):
        return short_date(value)
    return value if isinstance(value, str) else _NUMBERS[shown](value)


def _number(value: Cell) -> float | None:
    return float(value) if isinstance(value, int | float) else None


_NUMBERS: dict[Shown, Callable[[float], str]] = {
    Shown.TEXT: lambda value: f"{value:,}",
    Shown.COUNT: lambda value: f"{value:,}",
    Shown.CHANGE: lambda value: f"{value:+,}" if value else "0",
    Shown.MONEY: lambda value: thai.money_text(round(value)),
    Shown.SHARE: lambda value: f"{value * 100:,.1f}%",
    Shown.MEAN: lambda value: f"{value:,.1f}",
}
