"""The first day: four pages that describe the office once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asset_desk.ui.set_up.administrator_page import AdministratorPage
from asset_desk.ui.set_up.divisions_page import DivisionsPage
from asset_desk.ui.set_up.holders_page import HoldersPage
from asset_desk.ui.set_up.office_form import OfficeForm
from asset_desk.ui.widgets.parts import GRID, button, card, column, dress, label, row, scrolled

WIDTH = 980


class SetUpView(QWidget):
    """A page at a time, with the way back and forth below."""

    next_asked = Signal()
    back_asked = Signal()
    finish_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("set_up_page")
        self.office, self.divisions = OfficeForm(), DivisionsPage()
        self.posts, self.administrator = HoldersPage(), AdministratorPage()
        self.pages = (self.office, self.divisions, self.posts, self.administrator)
        self._titles = (
            self.tr("The office"),
            self.tr("Divisions"),
            self.tr("Who holds the posts"),
            self.tr("Your account"),
        )
        self._steps = [
            label(f"{number}  {title}", "muted") for number, title in enumerate(self._titles, 1)
        ]
        self._title = label("", "subtitle", name="page_title")
        self.refused = label("", "problem", name="refused", wraps=True)
        self._stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Bring this page forward, the first being 0."""
        self._stack.setCurrentIndex(number)
        self._title.setText(self._titles[number])
        for place, step in enumerate(self._steps):
            dress(step, look="label" if place == number else "muted")
        is_last = number == len(self.pages) - 1
        self._back.setVisible(number > 0)
        self._next.setVisible(not is_last)
        self._finish.setVisible(is_last)
        self.show_refusal("")
        _first_editor(self.pages[number]).setFocus()

    def page(self) -> int:
        """Which page is in front, the first being 0."""
        return self._stack.currentIndex()

    def show_refusal(self, text: str) -> None:
        """Say why the desk cannot go on, or nothing."""
        self.refused.setText(text)
        self.refused.setVisible(bool(text))

    def _make_buttons(self) -> None:
        self._back = button(
            self.tr("Back"), self.back_asked.emit, name="previous_page", icon_name="arrow-left"
        )
        self._next = button(
            self.tr("Next"),
            self.next_asked.emit,
            name="next_page",
            icon_name="arrow-right",
            look="primary",
        )
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow points onward
        self._finish = button(
            self.tr("Finish"),
            self.finish_asked.emit,
            name="finish_set_up",
            icon_name="check",
            look="primary",
        )

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(scrolled(page))
        frame, inside = card(margin=3 * GRID)
        inside.addWidget(self._title)
        inside.addWidget(self._stack, 1)
        steps = row(*self._steps, 1, spacing=4 * GRID)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        said = self.tr("Describe your office once. What you type is kept if you stop in between.")
        content = column(
            label(self.tr("Welcome to Asset Desk"), "title"),
            label(said, "muted", wraps=True),
        )
        content.addLayout(steps)
        content.addWidget(frame, 1)
        content.addWidget(self.refused)
        content.addLayout(row(self._back, 1, self._next, self._finish))
        middle.setLayout(content)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.addLayout(across)


def _first_editor(page: QWidget) -> QWidget:
    """What the cursor goes into when the page comes forward."""
    for part in page.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.isHidden():
            return part
    return page
