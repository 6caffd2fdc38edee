"""Asks on which day the head of the office approved the manual, and from when it is in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.approvals import Signatory
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import ManualVersion, check_in_force
from asset_desk.thai_dates import spoken_date
from asset_desk.ui.manual.words import version_name
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, card, dress, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

LONGEST_NO = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedVersion:
    """An approval as filled in."""

    on: date
    in_force_from: date
    document_no: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the dialog asks of the desk: who signs on a day, and which day it is."""

    signer: Callable[[date], Signatory | None]
    today: Callable[[], date]


class ApproveVersionDialog(DeskDialog):
    """Says who signs as of the day; from here on nothing of the version changes."""

    def __init__(
        self,
        version: ManualVersion,
        versions: Sequence[ManualVersion],
        asked: Asked,
        approve: Callable[[ApprovedVersion], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("ApproveVersionDialog", "Approve {version}")
        title = title.format(version=version_name(version))
        super().__init__(title, translate("ApproveVersionDialog", "Approve for good"), parent)
        self.setObjectName("approve_version_dialog")
        self.setMinimumWidth(640)
        self._versions = versions
        self._signer, self._today = asked.signer, asked.today
        today = asked.today
        self._on = ThaiDateEdit(today, name="approved_on")
        self._from = ThaiDateEdit(today, name="in_force_from")
        self._no = QLineEdit()
        self._no.setObjectName("document_no")
        self._no.setMaxLength(LONGEST_NO)
        self._who = label("", "label", name="approver_name", wraps=True)
        self._titles = label("", "muted", name="approver_titles", wraps=True)
        self._on.set_day(today())
        self._from.set_day(today())
        self._follows = True
        self._lay_out()
        self._on.day_changed.connect(self._follow)
        self._from.day_changed.connect(self._stop_following)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: approve(self.approval()))
        self._check()

    def approval(self) -> ApprovedVersion:
        """The approval as filled in, once both days are given."""
        on, start = self._on.day(), self._from.day()
        day = on or self._today()
        return ApprovedVersion(
            on=day, in_force_from=start or day, document_no=tidy(self._no.text())
        )

    def _follow(self) -> None:
        """Until it is given a day of its own, the version is in force from its approval on."""
        if self._follows and self._on.day() is not None:
            quiet = self._from.blockSignals(True)
            self._from.set_day(self._on.day())
            self._from.blockSignals(quiet)

    def _stop_following(self) -> None:
        self._follows = False

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        on, start = self._on.day(), self._from.day()
        missing = self.tr("Enter the day.")
        if on is None:
            problems["on"] = self._on.problem() or missing
        elif on > self._today():
            problems["on"] = Refusal.DAY_IN_THE_FUTURE
        if start is None:
            problems["in_force_from"] = self._from.problem() or missing
        elif on is not None and (refused := self._refused(on, start)):
            problems["in_force_from"] = refusal_text(refused)
        is_known = self._show_signer(on)
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems and is_known)

    def _refused(self, on: date, start: date) -> DeskError | None:
        try:
            check_in_force(start, on, self._versions)
        except DeskError as refused:
            return refused
        return None

    def _show_signer(self, day: date | None) -> bool:
        who = self._signer(day) if day else None
        if who is not None:
            self._who.setText(who.name)
            self._titles.setText(" ".join(who.title_lines))
            dress(self._titles, look="muted")
            return True
        self._who.setText("–")
        text = self.tr(
            "Nobody is known as head of the office on {day}. Enter the holder under Settings, "
            "Posts, first."
        )
        self._titles.setText(text.format(day=spoken_date(day)) if day else "")
        dress(self._titles, look="warning")
        return False

    def _lay_out(self) -> None:
        add, body = self.fields.add, self.body
        text = self.tr(
            "An approved version never changes any more, and its guidance rules the borrow form "
            "from the day it is in force. Changes are made in a new version."
        )
        body.addWidget(label(text, wraps=True))
        on = add("on", self.tr("Approved on"), self._on, needed=True)
        start = add("in_force_from", self.tr("In force from"), self._from, needed=True)
        pair = row(on, start, spacing=2 * GRID)
        for number in (0, 1):
            pair.setStretch(number, 1)
        body.addLayout(pair)
        hint = self.tr("Such as the number of the memo that bears the signature.")
        body.addWidget(add("document_no", self.tr("Document no."), self._no, hint=hint))
        frame, inside = card(margin=12)
        frame.setProperty("look", "band")
        inside.addWidget(label(self.tr("Approved by, as of that day"), "muted"))
        inside.addWidget(self._who)
        inside.addWidget(self._titles)
        body.addWidget(frame)
