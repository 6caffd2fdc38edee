"""The statistics on the screen: the period and the filters on top, the sections to the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.domain.report_presets import ReportPreset
from asset_desk.domain.reporting import Question
from asset_desk.services.report_rows import ReportKind
from asset_desk.ui.icons import icon
from asset_desk.ui.statistics.definitions import Definitions
from asset_desk.ui.statistics.filter_bar import FilterBar
from asset_desk.ui.statistics.period_bar import PeriodBar
from asset_desk.ui.statistics.public_menu import PublicMenu
from asset_desk.ui.statistics.reading import Found, Wanted
from asset_desk.ui.statistics.section_page import SectionPage
from asset_desk.ui.statistics.words import OFFERED, report_text
from asset_desk.ui.widgets.parts import GRID, button, label, row, scrolled

LIST_WIDTH, LINE_HEIGHT = 196, 31
SAID_AFTER_MS = 300


class StatisticsView(QWidget):
    """Lays the screen out, and says what is wanted of it."""

    wanted_changed = Signal()
    figure_asked = Signal(str)
    opened = Signal(object)
    preview_asked = Signal()
    pdf_asked = Signal()
    xlsx_asked = Signal()
    public_asked = Signal(object)
    """The PublicWay in which the publication copy is wanted."""
    preset_asked = Signal(object)
    """A ReportPreset to be made now."""
    keep_preset_asked = Signal()
    presets_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("statistics_page")
        self.periods, self.filters = PeriodBar(today), FilterBar()
        self.section = SectionPage()
        self.sections = QListWidget()
        self.thai_digits = QCheckBox(self.tr("Thai digits on paper"))
        self.thai_digits.setObjectName("statistics_thai_digits")
        self.presets, self.publish = QToolButton(), PublicMenu()
        self._state = label("", "muted", name="statistics_state")
        self._stack = QStackedWidget()
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(SAID_AFTER_MS)
        self._make_buttons()
        self._make_sections()
        self._lay_out()
        self._connect()

    def wanted(self) -> Wanted | None:
        """The section in front and what it is asked; None for the definitions or a wrong day."""
        kind, period, day = self.kind(), self.periods.chosen(), self.periods.day()
        if kind is None or period is None or day is None:
            return None
        return Wanted(kind, Question(period=period, as_of=day, **self.filters.chosen()))

    def kind(self) -> ReportKind | None:
        """The report of the section in front; None for the definitions."""
        item = self.sections.currentItem()
        held = item.data(Qt.ItemDataRole.UserRole) if item else None
        return ReportKind(held) if held else None

    def show_kind(self, kind: ReportKind) -> None:
        """Bring the section of a report forward."""
        for number in range(self.sections.count()):
            if self.sections.item(number).data(Qt.ItemDataRole.UserRole) == kind.value:
                self.sections.setCurrentRow(number)

    def show_question(self, question: Question) -> None:
        """Show a question in the bars on top, as if it had been asked there."""
        self.filters.show_filters(question)
        self.periods.show_period(question.period, question.as_of)

    def show_found(self, found: Found) -> None:
        """Show the figures that were read."""
        self._reading.stop()
        self._state.setText("")
        self.section.show_found(found)

    def say_reading(self) -> None:
        """Say that figures are being read, once that takes a moment; the last ones stay."""
        self._reading.start()

    def say_failed(self) -> None:
        """Say that what is shown is not what was asked for."""
        self._reading.stop()
        self._state.setText(self.tr("The figures cannot be read. Press F5 to try again."))

    def show_presets(self, presets: Sequence[ReportPreset], *, may_keep: bool) -> None:
        """Offer the sets of reports; to those who may, to keep and to change them."""
        menu = self.presets.menu()
        menu.clear()
        for preset in presets:
            made = menu.addAction(icon("bookmark"), preset.details.name)
            made.setObjectName(f"preset_{preset.preset_id}")
            made.triggered.connect(
                lambda _checked=False, preset=preset: self.preset_asked.emit(preset)
            )
        if not presets:
            none = menu.addAction(self.tr("No set of reports is kept yet"))
            none.setEnabled(False)
        menu.addSeparator()
        for each in (self.keep_preset, self.change_presets):
            each.setVisible(may_keep)
            menu.addAction(each)
        if not may_keep:
            why = menu.addAction(self.tr("The property officer keeps the sets of reports"))
            why.setEnabled(False)

    def _make_buttons(self) -> None:
        self.presets.setObjectName("report_presets")
        self.presets.setText(self.tr("Sets of reports"))
        self.presets.setIcon(icon("bookmark"))
        self.presets.setProperty("look", "button")
        self.presets.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.presets.setToolTip(self.tr("Reports that are made again and again, two clicks away"))
        self.presets.setMenu(QMenu(self.presets))
        self.keep_preset = QAction(icon("plus"), self.tr("Keep these filters as a set …"), self)
        self.keep_preset.setObjectName("keep_preset")
        self.change_presets = QAction(icon("pencil"), self.tr("Change the sets …"), self)
        self.change_presets.setObjectName("change_presets")
        self.preview = button(
            self.tr("Look at it on paper"),
            self.preview_asked.emit,
            name="preview_report",
            icon_name="eye",
        )
        self.pdf = button("PDF", self.pdf_asked.emit, name="export_report_pdf", icon_name="save")
        self.xlsx = button(
            "Excel",
            self.xlsx_asked.emit,
            name="export_report_xlsx",
            icon_name="file-spreadsheet",
            look="primary",
        )
        for each, words in (
            (self.pdf, self.tr("Save as PDF")),
            (self.xlsx, self.tr("Save as Excel")),
        ):
            each.setToolTip(words)
            each.setAccessibleName(words)

    def _make_sections(self) -> None:
        self.sections.setObjectName("report_list")
        self.sections.setAccessibleName(self.tr("Reports"))
        self.sections.setFixedWidth(LIST_WIDTH)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in OFFERED:
            self._add_section(report_text(kind), kind.value)
        self._add_section(self.tr("Definitions"), "")
        self.sections.setCurrentRow(0)

    def _add_section(self, text: str, held: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, held)
        item.setSizeHint(QSize(0, LINE_HEIGHT))
        item.setToolTip(text)
        self.sections.addItem(item)

    def _connect(self) -> None:
        self.periods.changed.connect(self.wanted_changed)
        self.filters.changed.connect(self.wanted_changed)
        self.sections.currentRowChanged.connect(self._turn_to)
        self.section.figure_asked.connect(self.figure_asked)
        self.section.opened.connect(self.opened)
        self.keep_preset.triggered.connect(lambda _checked=False: self.keep_preset_asked.emit())
        self.change_presets.triggered.connect(lambda _checked=False: self.presets_asked.emit())
        self.publish.asked.connect(self.public_asked)
        self._reading.timeout.connect(lambda: self._state.setText(self.tr("Reading the figures …")))

    def _turn_to(self, _row: int) -> None:
        is_report = self.kind() is not None
        if not is_report and self._stack.count() == 1:
            self._stack.addWidget(scrolled(Definitions()))
        self._stack.setCurrentIndex(0 if is_report else 1)
        self._scroll.verticalScrollBar().setValue(0)
        for each in (self.publish, self.preview, self.pdf, self.xlsx):
            each.setEnabled(is_report)
        if is_report:
            self.wanted_changed.emit()

    def _lay_out(self) -> None:
        self._scroll = scrolled(self.section)
        self._stack.addWidget(self._scroll)
        title = label(self.tr("Statistics of loans"), "title")
        copies = (self.publish, self.preview, self.pdf, self.xlsx)
        head = row(title, self._state, 1, self.presets, *copies)
        filters = row(self.filters, self.thai_digits, spacing=2 * GRID)
        filters.setStretch(0, 1)
        body = row(self.sections, self._stack, spacing=2 * GRID)
        body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.periods)
        layout.addLayout(filters)
        layout.addLayout(body, 1)
