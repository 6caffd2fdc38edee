"""The part of the borrow form that says what is borrowed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.domain.loans import RequestedLine
from asset_desk.services.kit_rows import KitRow
from asset_desk.services.rows import AssetRow
from asset_desk.ui.icons import icon
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.loans.type_ahead import Choice, TypeAhead
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, button, dress, label, plain_tip, row, rule, scrolled


@dataclass(frozen=True, slots=True)
class LineState:
    """What the form says beside one line: free pieces, where the rest is, what is wrong."""

    free: str
    tone: str
    rest: str
    problem: str = ""
    warning: str = ""


class LinesPart(QWidget):
    """Assets by type-ahead or scanner, with a quantity, what is free, and a note each."""

    assets_asked = Signal(str)
    asset_picked = Signal(object)
    """An AssetRow."""
    code_entered = Signal(str)
    kit_asked = Signal()
    changed = Signal()

    def __init__(self, overlay: QWidget) -> None:
        super().__init__()
        self._lines: list[FormLine] = []
        self.search = TypeAhead(
            overlay,
            self.tr("Scan a code, or type any part of a name or code"),
            name="asset_search",
            choices_name="asset_choices",
        )
        self.search.setAccessibleName(self.tr("Add an asset"))
        self.add_kit = button(
            self.tr("Add a kit"), self.kit_asked.emit, name="add_kit", icon_name="package-open"
        )
        self.problem = label("", "problem", name="lines_problem", wraps=True)
        self.problem.hide()
        self._empty = label(
            self.tr("No asset yet. Scan its code, or type a part of its name above."),
            "muted",
            name="no_lines",
            wraps=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._lay_out()
        self.search.choices_asked.connect(self.assets_asked)
        self.search.picked.connect(self.asset_picked)
        self.search.entered.connect(self.code_entered)

    def lines(self) -> tuple[RequestedLine, ...]:
        """The lines as filled in."""
        return tuple(line.requested() for line in self._lines)

    def assets(self) -> list[AssetRow]:
        """The assets of the lines."""
        return [line.asset for line in self._lines]

    def add(
        self, asset: AssetRow, quantity: int = 1, note: str = "", kit: KitRow | None = None
    ) -> None:
        """Put an asset on the form; one that is already there gets so many pieces more."""
        self.search.clear()
        self.search.close_choices()
        for line in self._lines:
            if line.asset.asset_id == asset.asset_id:
                line.take_kit(kit)
                line.quantity.setValue(line.quantity.value() + quantity)
                self._number()
                return
        line = FormLine(asset, quantity, note)
        line.take_kit(kit)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        self._number()

    def clear(self) -> None:
        """Take every line off."""
        for line in self._lines:
            self._drop(line)
        self._lines.clear()
        self._number()

    def show_states(self, states: Sequence[LineState], problem: str) -> None:
        """Say beside each line, and under them all, how things stand."""
        for line, state in zip(self._lines, states, strict=True):
            line.show_state(state)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def offer(self, assets: Sequence[AssetRow], count: int) -> None:
        """Offer these assets, of so many that were found."""
        choices = [Choice(each, each.name, self._about(each)) for each in assets]
        none = self.tr("No asset that may be lent matches.")
        self.search.offer(choices, more=count - len(assets), none=none)

    def _about(self, asset: AssetRow) -> str:
        here = self.tr("{count} in store").format(count=f"{asset.in_store:,}")
        return " · ".join(part for part in (asset.code, asset.division_name, here) if part)

    def _remove(self, line: FormLine) -> None:
        self._lines.remove(line)
        self._drop(line)
        self._number()
        self.search.setFocus()

    def _drop(self, line: FormLine) -> None:
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _number(self) -> None:
        seen = set()
        for number, line in enumerate(self._lines, start=1):
            line.set_number(number)
            if line.kit is not None:
                line.show_kit(is_first=line.kit.kit_id not in seen)
                seen.add(line.kit.kit_id)
        self._empty.setVisible(not self._lines)
        self.changed.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("lines_table")
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, 6, 0)
        holder.addWidget(self._empty)
        holder.addLayout(self._column)
        holder.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        find = row(self.search, self.add_kit)
        find.setStretch(0, 1)
        layout.addLayout(find)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self.problem)


class FormLine(QFrame):
    """One asset on the form."""

    changed = Signal()
    removed = Signal()

    def __init__(self, asset: AssetRow, quantity: int, note: str) -> None:
        super().__init__()
        self.asset = asset
        self.quantity = CountBox(quantity, name="line_quantity", least=0)
        self.note = HintedLine(note)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.kit: KitRow | None = None
        self._from_kit = label("", "muted", wraps=True)
        self._from_kit.hide()
        self._number, self._free = label("", "muted"), label("")
        self._problem = label("", "problem", wraps=True)
        self._problem.hide()
        self._remove = QToolButton()
        self._remove.setIcon(icon("x"))
        self._remove.setToolTip(self.tr("Take this line off"))
        self._remove.clicked.connect(self.removed)
        self.quantity.valueChanged.connect(lambda _value: self.changed.emit())
        self.note.textEdited.connect(lambda _text: self.changed.emit())
        self._lay_out()

    def requested(self) -> RequestedLine:
        """The line as filled in."""
        kit_id = self.kit.kit_id if self.kit else None
        return RequestedLine(
            self.asset.asset_id, self.quantity.value(), self.note.text(), kit_id=kit_id
        )

    def take_kit(self, kit: KitRow | None) -> None:
        """Remember the kit that the line came with."""
        self.kit = kit or self.kit

    def show_kit(self, *, is_first: bool) -> None:
        """Show the kit and what goes with the line; with its first line goes what is of all."""
        if self.kit is None:
            return
        asset_id, lines = self.asset.asset_id, self.kit.lines
        own = [line.accessories for line in lines if line.asset.asset_id == asset_id]
        whole = self.kit.accessories if is_first else ""
        said = ", ".join(part for part in (*own, whole) if part)
        self._from_kit.setText(" · ".join(part for part in (self.kit.name, said) if part))
        self._from_kit.setVisible(True)

    def set_number(self, number: int) -> None:
        """Give the line its place on the form."""
        self._number.setText(f"{number}.")
        self.quantity.setObjectName(f"line_quantity_{number}")
        self.note.setObjectName(f"line_note_{number}")
        self._remove.setObjectName(f"remove_line_{number}")
        self._free.setObjectName(f"line_free_{number}")
        self._problem.setObjectName(f"line_problem_{number}")
        self._from_kit.setObjectName(f"line_kit_{number}")
        name = self.tr("Quantity of {name}").format(name=self.asset.name)
        self.quantity.setAccessibleName(name)

    def show_state(self, state: LineState) -> None:
        """Say how the line stands."""
        self._free.setText(state.free)
        self._free.setToolTip(plain_tip(state.rest))
        self._free.setAccessibleDescription(state.rest)
        dress(self._free, look=state.tone)
        said = state.problem or state.warning
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        dress(self._problem, look="problem" if state.problem else "warning")
        dress(self.quantity, problem=bool(state.problem))

    def _lay_out(self) -> None:
        name = label(self.asset.name, "label", wraps=True)
        name.setMinimumWidth(120)
        code = label(self.asset.code or self.tr("no code"), "muted")
        unit = label(self.asset.unit, "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        unit.setMinimumWidth(52)
        said = row(code, self.note)
        said.setStretch(1, 1)
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1)
        grid.addWidget(self.quantity, 0, 2)
        grid.addWidget(unit, 0, 3)
        grid.addWidget(self._remove, 0, 4)
        grid.addLayout(said, 1, 1)
        grid.addWidget(self._free, 1, 2, 1, 3)
        grid.addWidget(self._from_kit, 2, 1, 1, 4)
        grid.addWidget(self._problem, 3, 1, 1, 4)
        grid.addWidget(rule(), 4, 0, 1, 5)
        grid.setColumnStretch(1, 1)
