"""The publication register of a fiscal year, with what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.publications import sha256_shown
from asset_desk.services.publication_rows import PublicationRow
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.year_end.publication_dialog import PublicationDialog
from asset_desk.ui.year_end.publication_model import PublicationModel
from asset_desk.ui.year_end.withdraw_dialog import WithdrawDialog


class PublicationsTab(QWidget):
    """Lays the register out; says what was asked of it."""

    add_asked = Signal()
    withdraw_asked = Signal(object)
    file_asked = Signal(object)
    link_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._may_keep = False
        self.model = PublicationModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("publication_table")
        self.table.setAccessibleName(self.tr("Publications"))
        self.facts = label("", "muted", name="publication_facts", wraps=True)
        self._make_buttons()
        self.table.row_chosen.connect(self._show_choice)
        self.table.row_opened.connect(self.file_asked.emit)
        layout = column(spacing=GRID, margins=2 * GRID)
        layout.addWidget(
            label(
                self.tr(
                    "What the office made public about the lending of its property, with the very "
                    "file. Nothing is taken off this list."
                ),
                "muted",
                wraps=True,
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.facts)
        layout.addLayout(row(self.open_link, self.open_file, 1, self.withdraw, self.add))
        self.setLayout(layout)
        self._show_choice(None)

    def show_rows(self, rows: Sequence[PublicationRow], *, may_keep: bool) -> None:
        """Show these; the one in hand stays in hand."""
        self._may_keep = may_keep
        self.add.setVisible(may_keep)
        self.withdraw.setVisible(may_keep)
        self.table.say_when_empty(
            self.tr("Nothing of this year was made public yet"),
            self.tr("Press “Note a publication” once something is on the website or the board.")
            if may_keep
            else self.tr("The property officer notes here what was made public."),
        )
        number = self.table.currentIndex().row()
        self.model.show_pages(FixedPages(rows))
        self.table.choose(min(max(number, 0), len(rows) - 1))

    def _make_buttons(self) -> None:
        self.add = button(
            self.tr("Note a publication"),
            self.add_asked.emit,
            name="note_publication",
            icon_name="plus",
            look="primary",
        )
        self.withdraw = button(
            self.tr("Withdraw"),
            lambda: self.withdraw_asked.emit(self.table.current_row()),
            name="withdraw_publication",
            icon_name="archive",
        )
        self.open_file = button(
            self.tr("Open the file"),
            lambda: self.file_asked.emit(self.table.current_row()),
            name="open_public_file",
            icon_name="file-text",
        )
        self.open_link = button(
            self.tr("Open the link"),
            lambda: self.link_asked.emit(self.table.current_row()),
            name="open_public_link",
            icon_name="external-link",
        )

    def _show_choice(self, chosen: PublicationRow | None) -> None:
        self.open_file.setEnabled(chosen is not None)
        self.open_link.setEnabled(chosen is not None and bool(chosen.details.link))
        self.withdraw.setEnabled(chosen is not None and chosen.stands)
        self.facts.setText(self._facts_of(chosen) if chosen else "")
        self.facts.setVisible(chosen is not None)

    def _facts_of(self, chosen: PublicationRow) -> str:
        said = [
            chosen.details.link,
            chosen.details.note,
            self.tr("Noted by {name}").format(name=chosen.noted_by),
            f"SHA-256 {sha256_shown(chosen.sha256)}",
        ]
        if chosen.withdrawn_reason:
            said.insert(0, self.tr("Withdrawn: {why}").format(why=chosen.withdrawn_reason))
        return "\n".join(each for each in said if each)


class PublicationsPresenter(QObject):
    """What the register does when it is used."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._year = desk, 0
        self._copies = OpenedCopies()
        self.view = view = PublicationsTab()
        view.add_asked.connect(self._add)
        view.withdraw_asked.connect(self._withdraw)
        view.file_asked.connect(self._open_file)
        view.link_asked.connect(self._open_link)

    def show_year(self, fiscal_year: int) -> None:
        """Show the register of a year."""
        self._year = fiscal_year
        self.refresh()

    def refresh(self) -> None:
        """Read the register again."""
        with self._desk.messages.refusals_shown():
            rows = self._desk.queries.publications.publications(self._year)
            self.view.show_rows(rows, may_keep=self._desk.may(Permission.KEEP_REPORTS))

    def _add(self) -> None:
        dialog = PublicationDialog(self._desk, self._year, self.view)
        dialog.accepted.connect(self.refresh)
        dialog.open()

    def _withdraw(self, row: PublicationRow) -> None:
        dialog = WithdrawDialog(self._desk, row, self.view)
        dialog.finished.connect(lambda _code: self.refresh())
        dialog.open()

    def _open_file(self, row: PublicationRow) -> None:
        with self._desk.messages.refusals_shown():
            kept = self._desk.files.attachment(row.sha256)
            copy = self._copies.copy(kept, row.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _open_link(self, row: PublicationRow) -> None:
        QDesktopServices.openUrl(QUrl(row.details.link))
