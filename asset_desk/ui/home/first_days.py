"""What to do first at a new desk: the register, the posts, the first loan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row, rule


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """Which of the first steps are done, and which the officer may take."""

    has_register: bool = False
    has_posts: bool = False
    may_import: bool = True
    may_keep_posts: bool = True
    may_lend: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    name: str
    number: int
    title: str
    text: str
    action: str
    act: Callable[[], object]
    is_done: bool = False
    is_next: bool = False
    is_allowed: bool = True


class FirstDays(QWidget):
    """Three steps in their order; the next one is the primary button."""

    import_asked = Signal()
    posts_asked = Signal()
    form_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        frame, self._body = card(margin=3 * GRID)
        layout.addWidget(frame)
        layout.addStretch(1)
        self._body.addWidget(label(self.tr("The first days at this desk"), "subtitle"))
        self._body.addWidget(
            label(self.tr("Three steps, then the desk is ready to lend."), "muted")
        )
        self._steps = QVBoxLayout()
        self._body.addLayout(self._steps)
        self._frames: list[QFrame] = []

    def show_steps(self, steps: FirstSteps) -> None:
        """Show how far the desk has come."""
        for frame in self._frames:
            self._steps.removeWidget(frame)
            frame.deleteLater()
        self._frames = []
        for step in self._all(steps):
            frame = self._frame(step)
            self._frames.append(frame)
            self._steps.addWidget(frame)

    def _all(self, steps: FirstSteps) -> tuple[_Step, ...]:
        done = (steps.has_register, steps.has_posts)
        return (
            _Step(
                name="step_register",
                number=1,
                title=self.tr("Load the register"),
                text=self.tr("From the Excel file that the office already keeps."),
                action=self.tr("Load the register …"),
                act=self.import_asked.emit,
                is_done=done[0],
                is_next=not done[0],
                is_allowed=steps.may_import,
            ),
            _Step(
                name="step_posts",
                number=2,
                title=self.tr("Enter who holds the posts"),
                text=self.tr("The head of the office and the heads of divisions, who approve."),
                action=self.tr("Enter the holders …"),
                act=self.posts_asked.emit,
                is_done=done[1],
                is_next=done == (True, False),
                is_allowed=steps.may_keep_posts,
            ),
            _Step(
                name="step_loan",
                number=3,
                title=self.tr("Make the first loan"),
                text=self.tr("Fill in the borrow form; it is approved, handed over, taken back."),
                action=self.tr("Fill in a borrow form …"),
                act=self.form_asked.emit,
                is_next=all(done),
                is_allowed=steps.may_lend,
            ),
        )

    def _frame(self, step: _Step) -> QFrame:
        frame = QFrame()
        mark = QLabel()
        tone = "good" if step.is_done else "accent"
        icon_name = "circle-check" if step.is_done else "circle-dashed"
        mark.setPixmap(pixmap(icon_name, colour(tone), size=28))
        text = step.text if step.is_allowed else self.tr("Ask the administrator to do this.")
        words = QWidget()
        words.setLayout(
            column(label(f"{step.number}. {step.title}", "label"), label(text, "muted"), spacing=2)
        )
        parts: list[QWidget | int] = [mark, words, 1]
        if step.is_done:
            parts.append(label(self.tr("Done"), "good", name=f"{step.name}_done"))
        else:
            look = "primary" if step.is_next else ""
            go = button(step.action, step.act, name=step.name, look=look)
            go.setEnabled(step.is_allowed)
            parts.append(go)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID + 4)
        layout.addWidget(rule())
        layout.addLayout(row(*parts, spacing=2 * GRID))
        return frame
