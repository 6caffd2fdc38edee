"""Who holds which post, over time and on a given day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from typing_extensions import override

from asset_desk.domain.office import HoldingKind
from asset_desk.services.rows import HoldingRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.settings.post_choices import PostChoice
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import GRID, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import Status, word


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs for a post on the day asked about; an empty name when nobody is known."""

    choice: PostChoice
    name: str
    title: str
    order: str


class SigningModel(PageTableModel[Signing]):
    """One line a post, with who signs for it."""

    @override
    def make_columns(self) -> tuple[Column[Signing], ...]:
        return (
            Column(title=self.tr("Post"), text=lambda each: each.choice.title, width=300),
            Column(title=self.tr("Signs"), text=_name, status=self._who, width=260),
            Column(title=self.tr("Signs as"), text=lambda each: each.title, stretch=True),
        )

    def _who(self, signing: Signing) -> Status:
        if signing.name:
            return Status(Tone.GOOD, "circle-check", signing.name)
        return Status(Tone.WARNING, "triangle-alert", self.tr("Nobody is known"))


class HoldingModel(PageTableModel[HoldingRow]):
    """Every holder of every post, newest first."""

    @override
    def make_columns(self) -> tuple[Column[HoldingRow], ...]:
        return (
            Column(title=self.tr("Post"), text=lambda each: each.post_title, width=184),
            Column(title=self.tr("Who"), text=lambda each: each.person_name, stretch=True),
            Column(title=self.tr("How"), text=lambda each: word(each.kind), width=142),
            Column(title=self.tr("From"), text=lambda each: short_date(each.held_from), width=122),
            Column(title=self.tr("Until"), text=_until, width=122),
            Column(title=self.tr("Order"), text=_order, width=130),
        )


class PostsPage(ListPage):
    """Above, who signs on the day; below, the holders over time."""

    day_asked = Signal()
    appoint_asked = Signal(object)
    """The PostChoice in hand, or None."""
    end_asked = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            self.tr("Posts"),
            self.tr("A slip is signed by whoever held the post on its day, in person or acting."),
            HoldingModel(),
            table_name="holdings_table",
        )
        self.table.let_rows_grow()
        self.day = ThaiDateEdit(today, name="on_the_day")
        self.day.set_day(today())
        self.day.setFixedWidth(260)
        self.day.day_changed.connect(self.day_asked)
        self.signing = SigningModel(self)
        self.signing_table = DeskTable(self.signing)
        self.signing_table.setObjectName("signing_table")
        self.signing_table.row_opened.connect(lambda each: self.appoint_asked.emit(each.choice))
        self.table.say_when_empty(
            self.tr("Nobody holds a post yet"), self.tr("Press “Enter a holder”.")
        )
        asked = label(self.tr("Who signs on the day"), "label")
        asked.setBuddy(self.day)
        self.body.insertLayout(0, row(asked, self.day, 1, spacing=2 * GRID))
        self.body.insertWidget(1, self.signing_table, 1)
        self.body.insertWidget(2, label(self.tr("Holders over time"), "label"))
        self._add_buttons()

    def show_signing(self, signing: Sequence[Signing]) -> None:
        """Show who signs on the day in the field."""
        self.signing.show_pages(FixedPages(signing))

    def _add_buttons(self) -> None:
        self.add_button(
            self.tr("End a holding"),
            lambda: self.end_asked.emit(self.table.current_row()),
            name="end_holding",
            icon_name="calendar-clock",
        )
        self.add_button(
            self.tr("Enter a holder"),
            lambda: self.appoint_asked.emit(self._choice()),
            name="appoint",
            icon_name="plus",
            needs_row=False,
        )

    def _choice(self) -> PostChoice | None:
        signing = self.signing_table.current_row()
        return signing.choice if signing else None


def _name(signing: Signing) -> str:
    return signing.name


def _until(holding: HoldingRow) -> str:
    return short_date(holding.held_until) if holding.held_until else "-"


def _order(holding: HoldingRow) -> str:
    if holding.kind is HoldingKind.IN_POST or not holding.order_date:
        return holding.order_no or "-"
    return f"{holding.order_no} ({short_date(holding.order_date)})"
