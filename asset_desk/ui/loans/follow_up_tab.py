"""The tab of a loan that tells who asked for it, when and how, and what the answer was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from asset_desk.services.follow_up_rows import FollowUpRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.words import Status, word


class FollowUpTableModel(PageTableModel[FollowUpRow]):
    """Every time that somebody asked, oldest first."""

    def make_columns(self) -> tuple[Column[FollowUpRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("FollowUpTableModel", "Day"),
                text=lambda row: short_date(row.followed_up_on),
                width=120,
            ),
            Column(
                title=translate("FollowUpTableModel", "In time"),
                text=lambda row: _in_time(row).text,
                status=_in_time,
                width=112,
            ),
            Column(
                title=translate("FollowUpTableModel", "How"),
                text=lambda row: word(row.channel),
                width=84,
            ),
            Column(
                title=translate("FollowUpTableModel", "Answer"),
                text=lambda row: row.answer or "–",
                stretch=True,
            ),
            Column(
                title=translate("FollowUpTableModel", "Asked by"),
                text=lambda row: row.followed_up_by,
                width=132,
            ),
            Column(
                title=translate("FollowUpTableModel", "Ask again"),
                text=lambda row: short_date(row.next_on) if row.next_on else "–",
                width=108,
            ),
        )


class FollowUpTab(QWidget):
    """Emits what is asked for: follow_up, print_follow_up or print_extended."""

    act_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = FollowUpTableModel(self)
        self._table = DeskTable(self.rows)
        self._table.setObjectName("follow_up_table")
        self._table.setAccessibleName(self.tr("Follow-ups"))
        self._table.say_when_empty(self.tr("Nobody has asked for it yet"))
        self._table.let_rows_grow()
        self._sentence = label("", name="follow_up_sentence", wraps=True)
        self.record = self._act("follow_up", self.tr("Record a follow-up"), "bell-ring", "primary")
        self.letter = self._act("print_follow_up", self.tr("Print the letter"), "mail", "")
        self.slip = self._act("print_extended", self.tr("Slip with extension"), "printer", "")
        head = row(self._sentence, self.slip, self.letter, self.record)
        head.setStretch(0, 1)
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, 0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        self.setLayout(layout)

    def show_record(self, sentence: str, asked: tuple[FollowUpRow, ...]) -> None:
        """Show where the duty stands, and the record."""
        self._sentence.setText(sentence)
        self.rows.show_pages(FixedPages(asked))

    def offer(self, *, follow_up: bool, letter: bool, extended: bool) -> None:
        """Show the acts that are possible now."""
        self.record.setVisible(follow_up)
        self.letter.setVisible(letter)
        self.slip.setVisible(extended)

    def _act(self, name: str, text: str, icon_name: str, look: str) -> QPushButton:
        made = button(
            text, lambda: self.act_asked.emit(name), name=name, icon_name=icon_name, look=look
        )
        made.hide()
        return made


def _in_time(asked: FollowUpRow) -> Status:
    """The first about a due date says whether somebody asked in time; the others ask again."""
    if not asked.is_first:
        again = QCoreApplication.translate("FollowUpTableModel", "Asked again")
        return Status(Tone.QUIET, "bell-ring", again)
    if asked.is_late:
        return Status(
            Tone.WARNING, "clock", QCoreApplication.translate("FollowUpTableModel", "Late")
        )
    text = QCoreApplication.translate("FollowUpTableModel", "In time")
    return Status(Tone.GOOD, "circle-check", text)
