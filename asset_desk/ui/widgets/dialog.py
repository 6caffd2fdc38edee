"""Dialogs: a title, the fields, and the way out; Esc cancels, Save waits for the fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import Tone, colour
from asset_desk.ui.messages import ICONS
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, button, label, row


class DeskDialog(QDialog):
    """What every dialog is made of: `body` takes the fields, `save` is the primary button.

    Shown with `open()`, never with `exec()`. `try_to` runs the use case when Save is pressed: a
    refusal is shown in the dialog and nothing that was typed is lost; otherwise the dialog closes.
    """

    def __init__(self, title: str, save_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(520)
        self.fields = Fields()
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID + 4)
        self.refused = label("", "problem", name="refused", wraps=True)
        self.refused.hide()
        self.save = button(save_text, self._save, name="save", icon_name="check", look="primary")
        self.save.setDefault(True)
        self.cancel = button(self.tr("Cancel"), self.reject, name="cancel")
        self.foot: QHBoxLayout = row(1, self.cancel, self.save)
        self._try: Callable[[], object] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(label(title, "subtitle", name="dialog_title", wraps=True))
        layout.addLayout(self.body, 1)
        layout.addWidget(self.refused)
        layout.addLayout(self.foot)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def try_to(self, act: Callable[[], object]) -> None:
        """What Save does; it may raise DeskError, which is shown and leaves the dialog open."""
        self._try = act

    def show_refusal(self, refused: DeskError | Refusal | None) -> None:
        """Show why the desk said no, or nothing."""
        self.refused.setText(refusal_text(refused) if refused else "")
        self.refused.setVisible(refused is not None)

    @override
    def event(self, event: QEvent) -> bool:
        """What is said anew in the dialog makes it taller, never its parts smaller."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            layout = self.layout()
            needed = layout.totalHeightForWidth(self.width()) if layout else 0
            if needed > self.height():
                self.resize(self.width(), min(needed, self.screen().availableSize().height()))
        return handled

    def _save(self) -> None:
        try:
            if self._try is not None:
                self._try()
        except DeskError as refused:
            self.show_refusal(refused)
            return
        self.accept()


class ReasonDialog(DeskDialog):
    """Asks for a reason, which is kept for good."""

    def __init__(
        self, title: str, text: str, save_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, save_text, parent)
        self.editor = QPlainTextEdit()
        self.editor.setObjectName("reason")
        self.editor.setFixedHeight(96)
        self.editor.setTabChangesFocus(True)
        self.body.addWidget(label(text, wraps=True, name="reason_text"))
        field = self.fields.add("reason", self.tr("Reason"), self.editor, needed=True)
        self.body.addWidget(field)
        field.touched.connect(self._check)
        self.save.setEnabled(False)

    def reason(self) -> str:
        """The reason as typed."""
        return tidy(self.editor.toPlainText())

    def _check(self) -> None:
        problem = {} if self.reason() else {"reason": Refusal.REASON_MISSING}
        self.fields.show_problems(problem)
        self.save.setEnabled(not problem)


class QuestionDialog(DeskDialog):
    """Asks before something that cannot be taken back; the safe answer is the default."""

    def __init__(
        self, title: str, text: str, save_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, save_text, parent)
        mark = QLabel()
        mark.setPixmap(pixmap(ICONS[Tone.WARNING], colour("warning"), size=32))
        self.body.addLayout(_marked(mark, label(text, wraps=True, name="question")))
        self.save.setDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()


class NoticeDialog(DeskDialog):
    """Tells of trouble that needs the officer: what it is, and what to do."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        close = QCoreApplication.translate("NoticeDialog", "Close")
        super().__init__(title, close, parent)
        mark = QLabel()
        mark.setPixmap(pixmap(ICONS[Tone.BAD], colour("bad"), size=32))
        self.body.addLayout(_marked(mark, label(text, wraps=True, name="notice")))
        self.cancel.hide()


def _marked(mark: QLabel, text: QLabel) -> QHBoxLayout:
    line = row(mark, text, spacing=2 * GRID)
    line.setStretch(1, 1)
    return line
