"""The figures of the period, large: a tile a figure, that opens the slips it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.reporting import Figures
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.parts import GRID, dress, label

HEIGHT, NUMBER_HEIGHT = 78, 40
NARROW = 820
_TONES = {"overdue": Tone.BAD, "damaged": Tone.WARNING, "lost": Tone.WARNING}


class FigureTile(QPushButton):
    """A number and what it is; without anything behind it, it can not be pressed."""

    def __init__(self, figure: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure, self._title = figure, title
        self.setObjectName(f"figure_{figure}")
        self.setProperty("look", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.number = label("", "figure", name=f"figure_{figure}_number")
        self.number.setFixedHeight(NUMBER_HEIGHT)
        words = label(title, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 2, 4, 4, 2)
        layout.setSpacing(0)
        for part in (self.number, words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part)

    def show_value(self, value: int) -> None:
        """Show what is counted."""
        self.number.setText(f"{value:,}")
        self.setEnabled(value > 0)
        self.setAccessibleName(f"{self._title} {value:,}")
        self.setToolTip(self.tr("Press to see the slips") if value else "")
        tone = _TONES.get(self.figure, Tone.QUIET) if value else Tone.QUIET
        dress(self.number, tone=tone.value if tone is not Tone.QUIET else "")


class FigureTiles(QWidget):
    """The figures that every section has on top."""

    asked = Signal(str)
    """The name of a figure."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._across = 0
        self._tiles = [FigureTile(figure, title) for figure, title in self._titles()]
        for tile in self._tiles:
            tile.clicked.connect(lambda _checked=False, figure=tile.figure: self.asked.emit(figure))
        self._place(len(self._tiles))

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of a period."""
        for tile in self._tiles:
            tile.show_value(getattr(figures, tile.figure))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the tiles stand in two rows."""
        super().resizeEvent(event)
        count = len(self._tiles)
        self._place(count // 2 if self.width() < NARROW else count)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // across, number % across)
        rows = -(-len(self._tiles) // across)
        self.setFixedHeight(rows * HEIGHT + (rows - 1) * self._grid.spacing())

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("slips", self.tr("Slips lent")),
            ("lines", self.tr("Lines lent")),
            ("units", self.tr("Units lent")),
            ("returned", self.tr("Units returned")),
            ("out_after", self.tr("Still out")),
            ("overdue", self.tr("Overdue")),
            ("damaged", self.tr("Damaged")),
            ("lost", self.tr("Lost")),
        )
