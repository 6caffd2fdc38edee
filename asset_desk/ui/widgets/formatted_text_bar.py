"""The tool bar above a sheet of formatted text; every tool has a key as well."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextTable
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from asset_desk.ui.icons import icon
from asset_desk.ui.widgets import formatted_text_commands as commands
from asset_desk.ui.widgets.formatted_text_document import PLAIN, Kind, Shape
from asset_desk.ui.widgets.formatted_text_sheet import FormattedTextSheet
from asset_desk.ui.widgets.parts import ChoiceBox, row

PICTURE_WIDTHS = (100, 75, 50, 25)
NEW_TABLE = (3, 3)
_OWN_KEYS = Qt.ShortcutContext.WidgetWithChildrenShortcut


class FormattedTextBar(QWidget):
    """What can be done to the text, and what the paragraph of the cursor is."""

    picture_asked = Signal()

    def __init__(self, sheet: FormattedTextSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._editor = sheet, parent
        self._in_table: list[QAction] = []
        self._at_picture: list[QAction] = []
        self.shapes = self._shape_box()
        self.bold = self._action("bold", self.tr("Bold"), "bold", "Ctrl+B", self._toggle_bold)
        self.bullets = self._list_action(Kind.BULLET)
        self.numbers = self._list_action(Kind.NUMBER)
        self.deeper = self._action(
            *("list_deeper", self.tr("Move the entry in"), "indent-increase", "Ctrl+]"),
            lambda: self._move(1),
        )
        self.shallower = self._action(
            *("list_shallower", self.tr("Move the entry out"), "indent-decrease", "Ctrl+["),
            lambda: self._move(-1),
        )
        self.undo = self._action("text_undo", self.tr("Undo"), "undo-2", "Ctrl+Z", sheet.undo)
        self.redo = self._action("text_redo", self.tr("Redo"), "redo-2", "Ctrl+Y", sheet.redo)
        self.picture = self._action(
            *("insert_picture", self.tr("Insert a picture"), "image-plus", "Ctrl+Shift+P"),
            self.picture_asked.emit,
        )
        self._lay_out()
        self._heading_keys()
        sheet.cursorPositionChanged.connect(self.show_state)
        sheet.currentCharFormatChanged.connect(lambda _form: self.show_state())
        sheet.undoAvailable.connect(self.undo.setEnabled)
        sheet.redoAvailable.connect(self.redo.setEnabled)
        sheet.textChanged.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show what the paragraph of the cursor is, and offer what can be done there."""
        cursor = self._sheet.textCursor()
        shape, is_in_table = commands.shape_at(cursor), cursor.currentTable() is not None
        self.bold.setChecked(commands.is_bold(cursor))
        self.bullets.setChecked(shape.kind is Kind.BULLET)
        self.numbers.setChecked(shape.kind is Kind.NUMBER)
        for action in (self.deeper, self.shallower):
            action.setEnabled(shape.is_list)
        for action in (self.bullets, self.numbers):
            action.setEnabled(not is_in_table)
        for action in self._in_table:
            action.setEnabled(is_in_table)
        for action in self._at_picture:
            action.setEnabled(commands.picture_at(cursor) is not None)
        self.shapes.setEnabled(not is_in_table)
        self.shapes.blockSignals(True)
        self.shapes.choose(shape.level if shape.kind is Kind.HEADING else 0)
        self.shapes.blockSignals(False)
        self.undo.setEnabled(self._sheet.document().isUndoAvailable())
        self.redo.setEnabled(self._sheet.document().isRedoAvailable())

    def _lay_out(self) -> None:
        tools = (self.bold, self.bullets, self.numbers, self.shallower, self.deeper)
        layout = row(
            self.shapes,
            *map(self._button, tools),
            self._menu_button("text_table", self.tr("Table"), "table", self._table_menu()),
            self._picture_button(),
            1,
            *map(self._button, (self.undo, self.redo)),
            spacing=2,
        )
        self.setLayout(layout)

    def _shape_box(self) -> ChoiceBox:
        names = [(0, self.tr("Ordinary text"))]
        names += [(level, self.tr("Heading {level}").format(level=level)) for level in (1, 2, 3)]
        box = ChoiceBox(names, name="text_shape")
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(132)
        box.setToolTip(self.tr("What the paragraph is (Ctrl+Alt+0 to 3)"))
        box.setAccessibleName(self.tr("What the paragraph is"))
        box.activated.connect(lambda _number: self._set_level(box.value()))
        return box

    def _heading_keys(self) -> None:
        for level in range(4):
            action = QAction(self._editor)
            action.setShortcut(QKeySequence(f"Ctrl+Alt+{level}"))
            action.setShortcutContext(_OWN_KEYS)
            action.triggered.connect(partial(self._set_level, level))
            self._editor.addAction(action)

    def _list_action(self, kind: Kind) -> QAction:
        if kind is Kind.BULLET:
            text, name, drawing, key = self.tr("Bulleted list"), "list_bullets", "list", "8"
        else:
            text, name, drawing, key = self.tr("Numbered list"), "list_numbers", "list-ordered", "7"
        return self._action(
            name, text, drawing, f"Ctrl+Shift+{key}", lambda: self._toggle_list(kind)
        )

    def _table_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._item("table_insert", self.tr("Insert a table"), self._add_table))
        menu.addSeparator()
        for name, text, act in (
            ("row_above", self.tr("Add a row above"), self._row_adder(below=False)),
            ("row_below", self.tr("Add a row below"), self._row_adder(below=True)),
            ("column_before", self.tr("Add a column to the left"), self._column_adder(after=False)),
            ("column_after", self.tr("Add a column to the right"), self._column_adder(after=True)),
            ("row_remove", self.tr("Remove the row"), commands.remove_row),
            ("column_remove", self.tr("Remove the column"), commands.remove_column),
            ("table_head", self.tr("First row is a head, or not"), commands.toggle_head),
            ("table_remove", self.tr("Remove the table"), lambda _, it: commands.remove_table(it)),
        ):
            action = self._item(name, text, partial(self._on_table, act))
            self._in_table.append(action)
            menu.addAction(action)
        return menu

    def _picture_button(self) -> QToolButton:
        menu = QMenu(self)
        menu.addAction(self.picture)
        menu.addSeparator()
        for width in PICTURE_WIDTHS:
            text = self.tr("{width} % of the text's width").format(width=width)
            action = self._item(f"picture_{width}", text, partial(self._resize, width))
            self._at_picture.append(action)
            menu.addAction(action)
        return self._menu_button("text_picture", self.tr("Picture"), "image", menu)

    def _action(
        self, name: str, text: str, drawing: str, key: str, act: Callable[[], object]
    ) -> QAction:
        action = self._item(name, text, act)
        action.setIcon(icon(drawing))
        action.setToolTip(f"{text} ({key})")
        action.setCheckable(name in ("bold", "list_bullets", "list_numbers"))
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(_OWN_KEYS)
        self._editor.addAction(action)
        return action

    def _item(self, name: str, text: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _on=False: self._do(act))
        return action

    def _button(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setObjectName(f"{action.objectName()}_tool")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(action.text())
        return made

    def _menu_button(self, name: str, text: str, drawing: str, menu: QMenu) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setIcon(icon(drawing))
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.setMenu(menu)
        made.setProperty("look", "menu")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _do(self, act: Callable[[], object]) -> None:
        if not self._sheet.isReadOnly():
            act()
            self._sheet.setFocus()
            self.show_state()

    def _set_level(self, level: int, _on: bool = False) -> None:
        shape = Shape(Kind.HEADING, level) if level else PLAIN
        self._do(lambda: commands.set_shape(self._sheet.textCursor(), shape))

    def _toggle_bold(self) -> None:
        cursor = self._sheet.textCursor()
        commands.toggle_bold(cursor)
        self._sheet.setTextCursor(cursor)

    def _toggle_list(self, kind: Kind) -> None:
        commands.toggle_list(self._sheet.textCursor(), kind)

    def _move(self, by: int) -> None:
        commands.move_deeper(self._sheet.textCursor(), by)

    def _add_table(self) -> None:
        cursor = self._sheet.textCursor()
        commands.add_table(cursor, *NEW_TABLE)
        self._sheet.setTextCursor(cursor)

    def _row_adder(self, *, below: bool) -> Callable[..., None]:
        return lambda cursor, table: commands.add_row(cursor, table, below=below)

    def _column_adder(self, *, after: bool) -> Callable[..., None]:
        return lambda cursor, table: commands.add_column(cursor, table, after=after)

    def _on_table(self, act: Callable[..., object]) -> None:
        cursor = self._sheet.textCursor()
        table: QTextTable | None = cursor.currentTable()
        if table is not None:
            act(cursor, table)

    def _resize(self, width: int) -> None:
        cursor = self._sheet.textCursor()
        place = commands.picture_at(cursor)
        if place is not None:
            commands.set_picture_width(cursor, place, width)
