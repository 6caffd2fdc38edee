"""What is counted in the morning: a tile a list, that opens what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.services.rows import LoanList
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import Tone, colour
from asset_desk.ui.widgets.parts import GRID, dress, label, row
from asset_desk.ui.words import word

ACROSS = 3
HEIGHT, NUMBER_HEIGHT = 108, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class TileCount:
    """What one tile says: how many, how that is to be taken, and a sentence."""

    which: LoanList
    count: int
    icon: str
    tone: Tone
    sentence: str


class Tile(QPushButton):
    """An icon, a number, its word and a sentence; pressed, it opens what it counts."""

    def __init__(self, which: LoanList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = which
        self._shown: TileCount | None = None
        self.setObjectName(f"tile_{which.value}")
        self.setProperty("look", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._icon = QLabel()
        self.number = label("", "number", name=f"{self.objectName()}_number")
        self.number.setFixedHeight(NUMBER_HEIGHT)
        self._word = label(word(which), "label")
        self.sentence = label("", "muted", name=f"{self.objectName()}_sentence", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for part in (self._icon, self.number, self._word, self.sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(0)
        layout.addLayout(row(self._icon, self.number, self._word, 1, spacing=GRID + 4))
        layout.addWidget(self.sentence, 1)

    def show_count(self, count: TileCount) -> None:
        """Show what is counted now."""
        self._shown = count
        self.number.setText(f"{count.count:,}")
        self.sentence.setText(count.sentence)
        self.setAccessibleName(f"{word(self.which)} {count.count:,} {count.sentence}")
        self._colour()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        if self._shown is not None:
            tone = self._shown.tone
            self._icon.setPixmap(pixmap(self._shown.icon, colour(tone.value), size=28))
            dress(self.number, tone=tone.value)


class Tiles(QWidget):
    """The tiles in the order in which they matter."""

    asked = Signal(object)
    """The list that was asked for, as a LoanList."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID + 4)
        self._tiles: dict[LoanList, Tile] = {}

    def show_counts(self, counts: tuple[TileCount, ...]) -> None:
        """Show these counts, in this order."""
        for count in counts:
            if count.which not in self._tiles:
                self._add(count.which)
            self._tiles[count.which].show_count(count)

    def _add(self, which: LoanList) -> None:
        tile = Tile(which)
        tile.clicked.connect(lambda _checked=False: self.asked.emit(which))
        place = len(self._tiles)
        self._grid.addWidget(tile, place // ACROSS, place % ACROSS)
        self._tiles[which] = tile
        down = place // ACROSS + 1
        self.setFixedHeight(down * HEIGHT + (down - 1) * self._grid.spacing())
