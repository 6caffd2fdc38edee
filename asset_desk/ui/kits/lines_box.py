"""The lines of a kit in its dialog: assets with how many pieces, and what goes with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.kits import KitLine
from asset_desk.services.kit_rows import KitLineRow
from asset_desk.services.rows import AssetRow
from asset_desk.ui.icons import icon
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.loans.type_ahead import Choice, TypeAhead
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, label, scrolled


class KitLinesBox(QWidget):
    """Assets by type-ahead or scanner; an asset stands in a kit once."""

    assets_asked = Signal(str)
    code_entered = Signal(str)
    asset_picked = Signal(object)
    """An AssetRow."""
    changed = Signal()

    def __init__(self, overlay: QWidget) -> None:
        super().__init__()
        self._lines: list[KitLineEdit] = []
        hint = self.tr("Scan a code, or type any part of a name or code")
        self.search = TypeAhead(
            overlay, hint, name="kit_asset_search", choices_name="kit_asset_choices"
        )
        self.search.setAccessibleName(self.tr("Add an asset"))
        self._empty = label(self.tr("No asset yet"), "muted", name="kit_is_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(scrolled(inside), 1)
        self.search.choices_asked.connect(self.assets_asked)
        self.search.picked.connect(self.asset_picked)
        self.search.entered.connect(self.code_entered)

    def lines(self) -> tuple[KitLine, ...]:
        """The lines as filled in."""
        return tuple(line.line() for line in self._lines)

    def add(self, line: KitLineRow) -> None:
        """Put an asset into the kit; one that is already there gets so many pieces more."""
        self.search.clear()
        self.search.close_choices()
        for each in self._lines:
            if each.asset.asset_id == line.asset.asset_id:
                each.quantity.setValue(each.quantity.value() + line.quantity)
                return
        made = KitLineEdit(line)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._remove(made))
        self._lines.append(made)
        self._column.insertWidget(len(self._lines), made)
        self._number()

    def offer(self, assets: Sequence[AssetRow], count: int) -> None:
        """Offer these assets, of so many that were found."""
        choices = [
            Choice(each, each.name, " · ".join(filter(None, (each.code, each.division_name))))
            for each in assets
        ]
        none = self.tr("No asset that may be lent matches.")
        self.search.offer(choices, more=count - len(assets), none=none)

    def show_problems(self, problems: Mapping[str, Refusal]) -> None:
        """Say beside each line what is wrong with it."""
        for number, line in enumerate(self._lines):
            refusal = problems.get(f"line.{number}")
            line.show_problem(refusal_text(refusal) if refusal else "")

    def _remove(self, line: KitLineEdit) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.setParent(None)  # its names go to the lines that stay
        line.deleteLater()
        self._number()
        self.search.setFocus()

    def _number(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.set_number(number)
        self._empty.setVisible(not self._lines)
        self.changed.emit()


class KitLineEdit(QFrame):
    """One asset of a kit."""

    changed = Signal()
    removed = Signal()

    def __init__(self, line: KitLineRow) -> None:
        super().__init__()
        self.asset = line.asset
        self.quantity = CountBox(line.quantity, name="kit_quantity", least=0)
        self.accessories = HintedLine(line.accessories)
        self.accessories.setPlaceholderText(self.tr("Accessories, such as cable 1, remote 1"))
        self._number = label("", "muted")
        self._problem = label("", "problem", wraps=True)
        self._problem.hide()
        self._remove = QToolButton()
        self._remove.setIcon(icon("x"))
        self._remove.setToolTip(self.tr("Take this line off"))
        self._remove.clicked.connect(self.removed)
        self.quantity.valueChanged.connect(lambda _value: self.changed.emit())
        self.accessories.textEdited.connect(lambda _text: self.changed.emit())
        self._lay_out()

    def line(self) -> KitLine:
        """The line as filled in."""
        return KitLine(self.asset.asset_id, self.quantity.value(), self.accessories.text())

    def set_number(self, number: int) -> None:
        """Give the line its place in the kit."""
        self._number.setText(f"{number}.")
        self.quantity.setObjectName(f"kit_quantity_{number}")
        self.accessories.setObjectName(f"kit_accessories_{number}")
        self._remove.setObjectName(f"remove_kit_line_{number}")
        self._problem.setObjectName(f"kit_problem_{number}")
        name = self.asset.name
        self.quantity.setAccessibleName(self.tr("Quantity of {name}").format(name=name))
        text = self.tr("Accessories of {name}")
        self.accessories.setAccessibleName(text.format(name=name))

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the line, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        said = " · ".join(part for part in (self.asset.name, self.asset.code) if part)
        name = label(said, "label", wraps=True)
        name.setMinimumWidth(160)
        unit = label(self.asset.unit, "muted")
        unit.setMinimumWidth(6 * GRID)  # the counts stand under one another whatever the unit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1)
        grid.addWidget(self.quantity, 0, 2)
        grid.addWidget(unit, 0, 3)
        grid.addWidget(self._remove, 0, 4)
        grid.addWidget(self.accessories, 1, 1, 1, 4)
        grid.addWidget(self._problem, 2, 1, 1, 4)
        grid.setColumnStretch(1, 1)
