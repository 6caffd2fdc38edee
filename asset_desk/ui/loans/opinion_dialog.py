"""Records one opinion on a request: whose, on which day, for or against, with a scan if wanted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.opinions import OpinionStep, open_steps
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.opinions import OpinionDraft
from asset_desk.services.rows import LoanPage, PersonRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.settings.staff_choice import StaffChoice
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.parts import ChoiceBox, button, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word

SCAN_FILTER = "*.pdf *.jpg *.jpeg *.png"


class OpinionDialog(LoanDialog):
    """Shows who signs as of the day, before anything is kept for good."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("OpinionDialog", "Record an opinion")
        super().__init__(desk, page, title, translate("OpinionDialog", "Record"), parent)
        self.setObjectName("opinion_dialog")
        self.setMinimumWidth(640)
        self._scan: Path | None = None
        steps = [(step, word(step)) for step in open_steps(page.opinions)]
        self._step = ChoiceBox(steps, name="opinion_step")
        self._on = ThaiDateEdit(desk.today, name="given_on")
        self._on.set_day(desk.today())
        self._person = StaffChoice(_staff(desk), name="property_officer")
        self._signer = label("", "label", name="signer", wraps=True)
        self._agrees = ChoiceBox(
            [(True, self.tr("Agrees: may be lent")), (False, self.tr("Does not agree"))],
            name="agrees",
        )
        self._remark = QLineEdit()
        self._remark.setObjectName("opinion_remark")
        self._scan_name = label("", "muted", name="scan_name", wraps=True)
        self._add_scan = button(
            self.tr("Attach a scan"), self._ask_scan, name="add_scan", icon_name="paperclip"
        )
        self._lay_out()
        self._check()

    def draft(self) -> OpinionDraft:
        """The opinion as filled in."""
        return OpinionDraft(
            step=self._step.value(),
            on=self._day(),
            agrees=bool(self._agrees.value()),
            remark=self._remark.text(),
            person_id=self._person.person_id() if self._is_officers() else None,
        )

    def scan(self) -> AttachmentNote | None:
        """The scan, put in among the attachments; DeskError when it cannot be read."""
        if self._scan is None:
            return None
        subject = ("loan", int(self._page.row.loan_id))
        return self._desk.files.keep_attachment(self._scan, subject, is_photo=False)

    def take_scan(self, file: Path) -> None:
        """Take in the scan of the signed paper."""
        self._scan = file
        self._scan_name.setText(file.name)

    def _lay_out(self) -> None:
        add = self.fields.add
        step = add("opinion_step", self.tr("Opinion of"), self._step)
        day = add("given_on", self.tr("Signed on"), self._on, needed=True)
        self.body.addLayout(row(step, day))
        self._person_field = add(
            "property_officer", self.tr("Property officer"), self._person, needed=True
        )
        self.body.addWidget(self._person_field)
        self.body.addWidget(self._signer)
        agrees = add("agrees", self.tr("Opinion"), self._agrees)
        remark = add("opinion_remark", self.tr("Remark"), self._remark)
        self.body.addLayout(row(agrees, remark))
        scan = row(self._add_scan, self._scan_name)
        scan.setStretch(1, 1)
        self.body.addLayout(scan)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._order(self._step, self._on.line, self._agrees, self._remark, self._add_scan)

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        if self._on.problem():
            problems["given_on"] = ""
        elif self._on.day() is None:
            problems["given_on"] = self.tr("Enter the day.")
        elif self._day() > self._desk.today():
            problems["given_on"] = Refusal.DAY_IN_THE_FUTURE
        elif self._day() < self._page.row.requested_on:
            last = self._page.row.requested_on
            problems["given_on"] = refusal_text(
                DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, last=last)
            )
        if not self._agrees.value() and not tidy(self._remark.text()):
            problems["opinion_remark"] = Refusal.REASON_MISSING
        self._person_field.setVisible(self._is_officers())
        has_signer = "given_on" not in problems and self._show_signer()
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems and has_signer)

    def _show_signer(self) -> bool:
        """Show who signs, titled as of that day, or why nobody can."""
        if self._is_officers() and self._person.person_id() is None:
            self._signer.setText("")
            return False
        try:
            who = self._desk.queries.office.opinion_signer(self.draft())
        except DeskError as refused:
            self._signer.setText(refusal_text(refused))
            return False
        self._signer.setText(" ".join((who.name, *who.title_lines)))
        return True

    def _is_officers(self) -> bool:
        return self._step.value() is OpinionStep.PROPERTY_OFFICER

    def _day(self) -> date:
        return self._on.day() or self._desk.today()

    def _ask_scan(self) -> None:
        kinds = self.tr("Scans")
        ask_open(self, self.tr("Choose the scan"), f"{kinds} ({SCAN_FILTER})", self.take_scan)


def _staff(desk: Desk) -> list[PersonRow]:
    pages = desk.queries.office.people()
    everybody = pages.page(0, pages.count())
    return [each for each in everybody if each.kind is BorrowerKind.STAFF]
