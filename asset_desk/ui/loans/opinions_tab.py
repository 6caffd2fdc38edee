"""The tab of a loan that tells what was thought of the request, and which rules were waived."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asset_desk.domain.opinions import Opinion
from asset_desk.services.rows import AttachmentRow, SisterRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.words import Status, stage_status, word


class OpinionTableModel(PageTableModel[Opinion]):
    """The opinions in the order in which they were given."""

    def make_columns(self) -> tuple[Column[Opinion], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("OpinionTableModel", "Opinion of"),
                text=lambda each: word(each.step),
                width=128,
            ),
            Column(
                title=translate("OpinionTableModel", "Opinion"),
                text=lambda each: agrees_status(each).text,
                status=agrees_status,
                width=136,
            ),
            Column(
                title=translate("OpinionTableModel", "Signed by"), text=_signer_text, stretch=True
            ),
            Column(
                title=translate("OpinionTableModel", "Day"),
                text=lambda each: short_date(each.on),
                width=108,
            ),
            Column(
                title=translate("OpinionTableModel", "Remark"),
                text=_remark_text,
                width=126,
            ),
        )


class OpinionsTab(QWidget):
    """Emits what is asked for; it decides nothing."""

    opinion_asked = Signal()
    waiver_asked = Signal()
    scan_asked = Signal(object)
    """An AttachmentRow."""
    sister_asked = Signal(int)
    """A slip of the same request, by the id of its loan."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = OpinionTableModel(self)
        self._table = DeskTable(self.rows)
        self._table.setObjectName("opinion_table")
        self._table.setAccessibleName(self.tr("Opinions"))
        self._table.say_when_empty(self.tr("Nobody has given an opinion yet"))
        self._sentence = label("", name="rules_sentence", wraps=True)
        self._record = button(
            self.tr("Record an opinion"),
            self.opinion_asked.emit,
            name="record_opinion",
            icon_name="clipboard-pen",
        )
        self._waive = button(
            self.tr("Approve anyway"),
            self.waiver_asked.emit,
            name="waive_rule",
            icon_name="scale",
            look="danger",
        )
        self._links = QHBoxLayout()
        self._links.setSpacing(GRID)
        head = row(self._sentence, self._waive, self._record)
        head.setStretch(0, 1)
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, 0)
        layout.addLayout(head)
        layout.addLayout(self._links)
        layout.addWidget(self._table, 1)
        self.setLayout(layout)

    def show_opinions(self, opinions: Sequence[Opinion], sentence: str) -> None:
        """Show the opinions, and what stands against the loan or was waived for it."""
        self.rows.show_pages(FixedPages(opinions))
        self._sentence.setText(sentence)

    def show_links(self, sisters: Sequence[SisterRow], scans: Sequence[AttachmentRow]) -> None:
        """Offer the slips of the same request, and the scans of what was signed."""
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for sister in sisters:
            self._links.addWidget(self._sister(sister))
        for number, scan in enumerate(scans, start=1):
            self._links.addWidget(self._scan(number, scan))
        self._links.addStretch(1)

    def offer(self, *, opinion: bool, waiver: bool) -> None:
        """Show the acts that are possible now."""
        self._record.setVisible(opinion)
        self._waive.setVisible(waiver)

    def title(self) -> str:
        """The tab's title, with how many opinions there are."""
        return self.tr("Opinions ({count})").format(count=self.rows.rowCount())

    def _sister(self, sister: SisterRow) -> QPushButton:
        text = self.tr("Same request: {slip} {owner} · {stage}").format(
            slip=sister.slip_no,
            owner=sister.division_name,
            stage=stage_status(sister.stage).text,
        )
        name = f"sister_{sister.loan_id}"
        asked = self.sister_asked
        return button(text, lambda: asked.emit(sister.loan_id), name=name, look="link")

    def _scan(self, number: int, scan: AttachmentRow) -> QPushButton:
        asked = self.scan_asked
        return button(scan.file_name, lambda: asked.emit(scan), name=f"scan_{number}", look="link")


def agrees_status(opinion: Opinion) -> Status:
    """Whether it should be lent, in the words of the form."""
    translate = QCoreApplication.translate
    if opinion.agrees:
        return Status(Tone.GOOD, "circle-check", translate("OpinionTableModel", "Agrees"))
    return Status(Tone.BAD, "circle-x", translate("OpinionTableModel", "Does not agree"))


def _signer_text(opinion: Opinion) -> str:
    return f"{opinion.name} · {' '.join(opinion.title.splitlines())}"


def _remark_text(opinion: Opinion) -> str:
    own = QCoreApplication.translate("OpinionTableModel", "from the own account")
    parts = (opinion.remark, own if opinion.is_own else "")
    return " · ".join(part for part in parts if part) or "–"
