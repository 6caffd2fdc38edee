"""The people that the desk knows: staff and outside borrowers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from asset_desk.services.queries import Pages
from asset_desk.services.rows import LoanRow, PersonRow
from asset_desk.ui.people.table_model import PeopleTableModel, PersonLoansModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import NoPages
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row
from asset_desk.ui.widgets.search_box import SearchBox


class PeopleView(QWidget):
    """A list with search above, and the loans of the person in hand below."""

    search_asked = Signal(str, bool)
    """The text to find, and whether closed people are wanted too."""
    add_asked = Signal()
    change_asked = Signal(object)
    close_asked = Signal(object)
    person_chosen = Signal(object)
    loan_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("people_page")
        self.search = SearchBox(self.tr("Search by name, position, division or phone"))
        self.with_closed = QCheckBox(self.tr("Closed ones too"))
        self.with_closed.setObjectName("with_closed")
        self.model, self.loans = PeopleTableModel(self), PersonLoansModel(self)
        self.table, self.loan_table = DeskTable(self.model), DeskTable(self.loans)
        self.table.setObjectName("people_table")
        self.loan_table.setObjectName("person_loans")
        self._count = label("", "muted", name="people_count")
        self._why = label("", "muted", name="read_only", wraps=True)
        self._whose = label("", "subtitle", name="whose_loans")
        self._make_buttons()
        self._lay_out()
        self._connect()

    def set_changeable(self, *, may_change: bool) -> None:
        """Take the buttons away from those who may only read, and say why."""
        self.add.setVisible(may_change)
        self._change.setVisible(may_change)
        self._close.setVisible(may_change)
        said = self.tr("Your role reads this list. The property officer adds and changes people.")
        self._why.setText("" if may_change else said)
        self._why.setVisible(not may_change)

    def show_people(self, people: Pages[PersonRow], *, is_searched: bool) -> None:
        """Show this list; the same person stays in hand if still in it."""
        number = self.table.currentIndex().row()
        self.model.show_pages(people)
        found = self.model.rowCount()
        self._count.setText(self.tr("{count} people").format(count=f"{found:,}"))
        if is_searched:
            self.table.say_when_empty(
                self.tr("Nobody was found"),
                self.tr("Type less of the name, or look among the closed ones too."),
            )
        else:
            self.table.say_when_empty(
                self.tr("Nobody is in the list yet"),
                self.tr("Press “Add a person”, or add a borrower while writing a borrow form."),
            )
        self.table.choose(min(max(number, 0), found - 1))

    def show_loans(self, person: PersonRow | None, loans: Pages[LoanRow] | None) -> None:
        """Show what this person has borrowed."""
        self.loans.show_pages(loans or NoPages())
        name = person.full_name if person else ""
        self._whose.setText(self.tr("Loans of {name}").format(name=name) if person else "")
        if person is None:
            self.loan_table.say_when_empty(self.tr("Choose a person to see their loans"))
        else:
            self.loan_table.say_when_empty(self.tr("This person has borrowed nothing"))
        for part in (self._change, self._close):
            part.setEnabled(person is not None)
        is_closed = person is not None and not person.is_active
        self._close.setText(self.tr("Reopen") if is_closed else self.tr("Close"))

    def _make_buttons(self) -> None:
        self.add = button(
            self.tr("Add a person"),
            self.add_asked.emit,
            name="add_person",
            icon_name="user-plus",
            look="primary",
        )
        self._change = button(
            self.tr("Change"),
            lambda: self.change_asked.emit(self.table.current_row()),
            name="change_person",
            icon_name="pencil",
        )
        self._close = button(
            self.tr("Close"),
            lambda: self.close_asked.emit(self.table.current_row()),
            name="close_person",
            icon_name="archive",
        )

    def _lay_out(self) -> None:
        lower, inside = card(margin=GRID + 4)
        inside.addWidget(self._whose)
        inside.addWidget(self.loan_table, 1)
        upper = QWidget()
        upper.setLayout(column(self.table))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(GRID // 2)
        halves.addWidget(upper)
        halves.addWidget(lower)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        head = row(label(self.tr("People"), "title"), self._count, 1)
        for part in (self._close, self._change, self.add):
            head.addWidget(part)
        layout.addLayout(head)
        layout.addWidget(self._why)
        tools = row(self.search, self.with_closed)
        tools.setStretch(0, 1)
        layout.addLayout(tools)
        layout.addWidget(halves, 1)

    def _connect(self) -> None:
        self.search.search_asked.connect(lambda _text: self._ask())
        self.with_closed.toggled.connect(lambda _on: self._ask())
        self.table.row_chosen.connect(self.person_chosen)
        self.table.row_opened.connect(self.change_asked)
        self.loan_table.row_opened.connect(self.loan_opened)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _ask(self) -> None:
        self.search_asked.emit(self.search.text(), self.with_closed.isChecked())
