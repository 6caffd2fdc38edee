"""Forms: one label and one problem line a field, checked as the officer types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import dress, label
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class Field(QWidget):
    """A label, what is filled in, a hint, and a problem line that shows only when needed."""

    touched = Signal()
    """The officer has changed what is filled in."""

    def __init__(
        self, title: str, editor: QWidget, *, hint: str = "", needed: bool = False
    ) -> None:
        super().__init__()
        self.title, self.editor = title, editor
        self.is_touched = False
        self._title = label(f"{title} *" if needed else title, "label")
        self._title.setBuddy(editor)
        self._hint = label(hint, "hint", wraps=True)
        self._hint.setVisible(bool(hint))
        self.problem = label("", "problem", name=f"{editor.objectName()}_problem", wraps=True)
        self.problem.hide()
        editor.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        parts = (editor, self._hint, self.problem)
        for part in parts if isinstance(editor, QCheckBox) else (self._title, *parts):
            layout.addWidget(part)
        if not editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            layout.addStretch(1)  # where the form has room to spare, the label stays at its field
        _listen(editor, self)

    def show_problem(self, text: str) -> None:
        """Show what is wrong beside the field, or nothing; a date says its own fault itself."""
        is_told = isinstance(self.editor, ThaiDateEdit) and text == self.editor.problem()
        self.problem.setText(text)
        self.problem.setVisible(bool(text) and not is_told)
        dress(self.editor, problem=bool(text))

    def set_hint(self, text: str) -> None:
        """Show another hint under the field."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def touch(self) -> None:
        """Note that the officer has been here: from now on problems are shown."""
        self.is_touched = True
        self.touched.emit()


def _listen(editor: QWidget, field: Field) -> None:
    match editor:
        case QLineEdit():
            editor.textEdited.connect(lambda _text: field.touch())
        case QPlainTextEdit():
            editor.textChanged.connect(field.touch)
        case QComboBox():
            editor.currentIndexChanged.connect(lambda _number: field.touch())
            editor.editTextChanged.connect(lambda _text: field.touch())
        case QSpinBox() | QDoubleSpinBox():
            editor.textChanged.connect(lambda _text: field.touch())
        case QCheckBox():
            editor.toggled.connect(lambda _on: field.touch())
        case ThaiDateEdit():
            editor.day_changed.connect(field.touch)


class Fields:
    """The fields of one form by name; problems are shown for those already touched."""

    def __init__(self) -> None:
        self._fields: dict[str, Field] = {}

    def add(
        self, name: str, title: str, editor: QWidget, *, hint: str = "", needed: bool = False
    ) -> Field:
        """Make the field; `name` is the domain's, under which it reports problems."""
        if not editor.objectName():
            editor.setObjectName(name)
        field = self._fields[name] = Field(title, editor, hint=hint, needed=needed)
        return field

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def all(self) -> list[Field]:
        """The fields in the order in which they were added."""
        return list(self._fields.values())

    def show_problems(
        self, problems: Mapping[str, Refusal | str], *, everywhere: bool = False
    ) -> None:
        """Show each problem beside its field; with `everywhere`, untouched fields too."""
        for name, field in self._fields.items():
            problem = problems.get(name)
            shown = problem is not None and (field.is_touched or everywhere)
            field.show_problem(_words(problem) if shown and problem is not None else "")

    def go_to_first(self, problems: Mapping[str, object]) -> None:
        """Put the cursor into the first field that has a problem."""
        for name, field in self._fields.items():
            if name in problems:
                field.editor.setFocus()
                return


def _words(problem: Refusal | str) -> str:
    return refusal_text(problem) if isinstance(problem, Refusal) else problem
