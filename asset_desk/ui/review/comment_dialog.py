"""Says something of a section: a remark, another wording, agreement or an objection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.domain.committees import Member
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import SectionKey
from asset_desk.domain.review import CommentId, CommentKind, CommentText, check_comment
from asset_desk.ui.review.marks_box import MarksBox
from asset_desk.ui.review.words import review_word, seat_line
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

MembersOn = Callable[[date], Sequence[Member]]
Keep = Callable[[CommentText, date, Member | None], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a comment is of: a section by its title and present words, or another comment."""

    title: str
    section: SectionKey | None = None
    present: str = ""
    comment: CommentId | None = None

    @property
    def kinds(self) -> tuple[CommentKind, ...]:
        """What may be said of it: another comment is agreed with or objected to."""
        if self.comment is not None:
            return (CommentKind.SUPPORT, CommentKind.OPPOSE)
        if not self.present:
            return (CommentKind.REMARK, CommentKind.SUPPORT, CommentKind.OPPOSE)
        return tuple(CommentKind)


class CommentDialog(DeskDialog):
    """With `members_on` it is entered for one of the members, with the day they said it."""

    def __init__(
        self,
        about: About,
        today: Callable[[], date],
        keep: Keep,
        parent: QWidget | None = None,
        *,
        members_on: MembersOn | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("CommentDialog", "Write a comment")
        if members_on is not None:
            title = translate("CommentDialog", "Enter a comment for a member")
        super().__init__(title, translate("CommentDialog", "Keep the comment"), parent)
        self.setObjectName("comment_dialog")
        self.setMinimumWidth(680)
        self._about, self._today, self._members_on = about, today, members_on
        self.kind = ChoiceBox([(each, review_word(each)) for each in about.kinds], name="kind")
        self.text, self.wording = QPlainTextEdit(), QPlainTextEdit(about.present)
        for editor, height in ((self.text, 88), (self.wording, 120)):
            editor.setMinimumHeight(height)
            editor.setTabChangesFocus(True)
        self.marks = MarksBox()
        self.member = ChoiceBox(name="speaker")
        self.day = ThaiDateEdit(today, name="said_on")
        self.day.set_day(today())
        self._lay_out()
        self.try_to(lambda: keep(self.said(), self.day.day() or today(), self._speaker()))
        self._offer_members()
        self._check()
        first = self.kind if members_on is None else self.member
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: CommentKind) -> None:
        """Begin with this kind."""
        self.kind.choose(kind)
        self._check()
        self.text.setFocus()

    def said(self) -> CommentText:
        """The comment as filled in."""
        kind: CommentKind = self.kind.value()
        is_proposal = kind is CommentKind.PROPOSAL
        return CommentText(
            kind=kind,
            section=self._about.section,
            text=self.text.toPlainText(),
            wording=self.wording.toPlainText() if is_proposal else "",
            about=self._about.comment,
        )

    def _speaker(self) -> Member | None:
        member: Member | None = self.member.value() if self._members_on else None
        return member

    def _lay_out(self) -> None:
        self.body.addWidget(label(self._about.title, "muted", name="comment_about", wraps=True))
        add = self.fields.add
        if self._members_on is not None:
            member = add("speaker", self.tr("Member"), self.member, needed=True)
            day = add("said_on", self.tr("Said on"), self.day, needed=True)
            pair = row(member, day, spacing=2 * GRID)
            pair.setStretch(0, 3)
            pair.setStretch(1, 2)
            self.body.addLayout(pair)
        self.body.addWidget(add("kind", self.tr("What is it?"), self.kind))
        hint = self.tr("Change the present text as it should read.")
        wording = add("wording", self.tr("Proposed wording"), self.wording, hint=hint)
        self.body.addWidget(wording)
        self.body.addWidget(self.marks)
        self.body.addWidget(add("text", self.tr("In words"), self.text))
        kept = self.tr("A comment is kept for good, under the name of who says it.")
        self.body.addWidget(label(kept, "muted", wraps=True))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.day.day_changed.connect(self._offer_members)

    def _offer_members(self) -> None:
        if self._members_on is None:
            return
        members = self._members_on(self.day.day() or self._today())
        choices: list[tuple[Member | None, str]] = [(None, self.tr("Choose the member"))]
        choices += [(each, f"{each.name} · {seat_line(each)}") for each in members]
        self.member.set_choices(choices)

    def _check(self) -> None:
        said = self.said()
        is_proposal = said.kind is CommentKind.PROPOSAL
        self.fields["wording"].setVisible(is_proposal)
        self.marks.setVisible(is_proposal)
        self.marks.show_marks(self._about.present, said.wording if is_proposal else "")
        problems = self._problems(said)
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _problems(self, said: CommentText) -> dict[str, Refusal | str]:
        problems: dict[str, Refusal | str] = {}
        try:
            check_comment(said)
        except DeskError as refused:
            is_of_wording = refused.refusal is Refusal.WORDING_MISSING
            problems["wording" if is_of_wording else "text"] = refused.refusal
        if said.kind is CommentKind.PROPOSAL and said.wording.strip() == self._about.present:
            problems["wording"] = self.tr("This is the present text. Change what shall change.")
        if self._members_on is not None:
            problems |= self._problems_of_member()
        return problems

    def _problems_of_member(self) -> dict[str, Refusal | str]:
        problems: dict[str, Refusal | str] = {}
        day = self.day.day()
        if day is None:
            problems["said_on"] = self.day.problem() or self.tr("Enter the day.")
        elif day > self._today():
            problems["said_on"] = self.tr("This day is still to come.")
        if self._speaker() is None:
            problems["speaker"] = self.tr("Choose who said it.")
        return problems
