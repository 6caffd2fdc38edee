"""What to do first at a new desk: the register, the posts, the first loan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import GRID, button, card, column, dress, label, row, rule


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """Which of the first steps are done, and which the officer may take."""

    has_register: bool = False
    has_posts: bool = False
    may_import: bool = True
    may_keep_posts: bool = True
    may_lend: bool = True


class _StepRow(QFrame):
    """One step: what it is, and the button that leads to it or the word that it is done."""

    def __init__(
        self, name: str, title: str, text: str, action: str, act: Callable[[], object]
    ) -> None:
        super().__init__()
        self._mark, self._text = QLabel(), text
        self._under = label("", "muted")
        self._done = label(
            QCoreApplication.translate("FirstDays", "Done"), "good", name=f"{name}_done"
        )
        self._go = button(action, act, name=name)
        words = QWidget()
        words.setLayout(column(label(title, "label"), self._under, spacing=2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID + 4)
        layout.addWidget(rule())
        layout.addLayout(row(self._mark, words, 1, self._done, self._go, spacing=2 * GRID))

    def show_state(self, *, is_done: bool, is_next: bool, is_allowed: bool) -> None:
        """Show whether the step is done, is the next one, and may be taken by the officer."""
        name, tone = ("circle-check", "good") if is_done else ("circle-dashed", "accent")
        self._mark.setPixmap(pixmap(name, colour(tone), size=28))
        ask = QCoreApplication.translate("FirstDays", "Ask the administrator to do this.")
        self._under.setText(self._text if is_allowed or is_done else ask)
        self._done.setVisible(is_done)
        self._go.setVisible(not is_done)
        self._go.setEnabled(is_allowed)
        dress(self._go, look="primary" if is_next and is_allowed else "")


class FirstDays(QWidget):
    """Three steps in their order; the next one is the primary button."""

    import_asked = Signal()
    posts_asked = Signal()
    form_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        frame, body = card(margin=3 * GRID)
        layout.addWidget(frame)
        layout.addStretch(1)
        body.addWidget(label(self.tr("The first days at this desk"), "subtitle"))
        body.addWidget(label(self.tr("Three steps, then the desk is ready to lend."), "muted"))
        self._register, self._posts, self._loan = self._rows()
        for each in (self._register, self._posts, self._loan):
            body.addWidget(each)

    def show_steps(self, steps: FirstSteps) -> None:
        """Show how far the desk has come."""
        done = (steps.has_register, steps.has_posts)
        self._register.show_state(is_done=done[0], is_next=not done[0], is_allowed=steps.may_import)
        self._posts.show_state(
            is_done=done[1], is_next=done == (True, False), is_allowed=steps.may_keep_posts
        )
        self._loan.show_state(is_done=False, is_next=all(done), is_allowed=steps.may_lend)

    def _rows(self) -> tuple[_StepRow, _StepRow, _StepRow]:
        return (
            _StepRow(
                "step_register",
                self.tr("1. Load the register"),
                self.tr("From the Excel file that the office already keeps."),
                self.tr("Load the register …"),
                self.import_asked.emit,
            ),
            _StepRow(
                "step_posts",
                self.tr("2. Enter who holds the posts"),
                self.tr("The head of the office and the heads of divisions, who approve."),
                self.tr("Enter the holders …"),
                self.posts_asked.emit,
            ),
            _StepRow(
                "step_loan",
                self.tr("3. Make the first loan"),
                self.tr("Fill in the borrow form; it is approved, handed over, taken back."),
                self.tr("Fill in a borrow form …"),
                self.form_asked.emit,
            ),
        )
