"""One section of the statistics: what it is of, its figures, its charts and its tables."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.domain.reporting import ReportKind
from asset_desk.ui.statistics.periods import period_text
from asset_desk.ui.statistics.reading import Found
from asset_desk.ui.statistics.table_block import TableBlock
from asset_desk.ui.statistics.tiles import FigureTiles
from asset_desk.ui.widgets.parts import GRID, label, rule


class SectionPage(QWidget):
    """Shows what was found; the last figures stay until there are new ones."""

    figure_asked = Signal(str)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "subtitle", name="section_title", wraps=True)
        self._facts = label("", "muted", name="section_facts", wraps=True)
        self.tiles = FigureTiles()
        self.tiles.asked.connect(self.figure_asked)
        self.blocks: list[TableBlock] = []
        self._tables = QVBoxLayout()
        self._tables.setSpacing(2 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addWidget(self.tiles)
        layout.addLayout(self._tables)
        layout.addStretch(1)

    def show_found(self, found: Found) -> None:
        """Show a section; the widgets of the one before serve again where they fit."""
        paper = found.paper
        self._title.setText(f"{paper.title} {paper.under}")
        self._facts.setText(" · ".join((*paper.facts, *self._totals_of(found), paper.seal)))
        self.tiles.show_figures(found.figures)
        tables = found.tables
        if len(tables) != len(self.blocks) or not all(
            block.fits(table) for block, table in zip(self.blocks, tables, strict=True)
        ):
            self._build(found)
            self._settle()
            return
        for block, table in zip(self.blocks, tables, strict=True):
            block.show_table(table, found.question)
        self._settle()

    def _totals_of(self, found: Found) -> tuple[str, ...]:
        """Of which period the tiles are, where the title only names a day."""
        if found.kind is not ReportKind.OUT_AT_YEAR_END:
            return ()
        period = period_text(found.question.period)
        return (self.tr("The totals are of the whole of {period}").format(period=period),)

    def _settle(self) -> None:
        """Give every part its place before anything is painted."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _build(self, found: Found) -> None:
        while (item := self._tables.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.blocks = []
        for number, table in enumerate(found.tables, start=1):
            if self.blocks:
                self._tables.addWidget(rule())
            block = TableBlock(table, found.question, number)
            block.opened.connect(self.opened)
            self.blocks.append(block)
            self._tables.addWidget(block)
