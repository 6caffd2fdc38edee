"""What the panel beside a section does when it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.committees import Committee, Member
from asset_desk.domain.manual import (
    ManualVersion,
    NumberedSection,
    SectionKey,
    VersionStage,
    numbered,
)
from asset_desk.domain.proposed_wording import taken_over, wording_of
from asset_desk.domain.review import CommentKind, CommentOutcome, CommentText, Round, StepKind
from asset_desk.services.manual import change_section
from asset_desk.services.review_rows import CommentRow, ConcernFigure
from asset_desk.services.reviewing import answer_comment, make_comment
from asset_desk.ui.desk import Desk
from asset_desk.ui.review.answer_dialog import AnswerDialog
from asset_desk.ui.review.comment_card import Hands
from asset_desk.ui.review.comment_dialog import About, CommentDialog
from asset_desk.ui.review.comments_panel import CommentsPanel
from asset_desk.ui.review.figure_slips import show_figure
from asset_desk.ui.review.membership import member_of_account
from asset_desk.ui.review.take_dialog import TakeDialog
from asset_desk.ui.review.threads import threads_of
from asset_desk.ui.review.year_figures import YearFigures


@dataclass(frozen=True, slots=True)
class _Place:
    """What the panel stands beside: a section of a version in its round."""

    version: ManualVersion
    opened: Round
    committee: Committee
    section: NumberedSection | None
    is_closed: bool

    @property
    def present(self) -> str:
        return wording_of(self.section.section.body) if self.section else ""


class CommentsPresenter(QObject):
    """The comments of the section that is shown, in the round of its version."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._version: ManualVersion | None = None
        self._key: SectionKey | None = None
        self._place: _Place | None = None
        self._may_take = True
        self.view = view = CommentsPanel()
        view.write_asked.connect(self._write)
        view.enter_asked.connect(self._enter)
        view.support_asked.connect(self._support)
        view.object_asked.connect(self._object)
        view.for_member_asked.connect(self._speak_for)
        view.answer_asked.connect(self._answer)
        view.wording_asked.connect(self._take)
        view.figure_asked.connect(self._show_figure)
        desk.events.manual_changed.connect(self.refresh)
        self._figures_of = YearFigures(desk, self)
        self._figures_of.were_read.connect(self._show_figures)

    def show(self, version: ManualVersion | None, section_key: SectionKey | None) -> None:
        """Show what bears on a section of a version, or on the version as a whole when None."""
        self._version, self._key = version, section_key
        self.refresh()

    def let_take(self, *, may_take: bool) -> None:
        """Whether a proposed wording may be put into the draft now: not while it is written in."""
        if self._may_take != may_take:
            self._may_take = may_take
            self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        with self._desk.messages.refusals_shown():
            self._place = place = self._find_place()
            if place is None:
                self.view.show_none(self._why_nothing())
                return
            self._show_figures()
            comments = self._comments(place)
            hands = self._hands(place)
            self.view.show_threads(
                threads_of(comments), place.present, hands, self._why_not(place, hands)
            )

    def _find_place(self) -> _Place | None:
        if self._version is None:
            return None
        version = self._desk.queries.manuals.version(self._version.version_id)
        opened = self._round_of(version) if version else None
        if version is None or opened is None:
            return None
        committees = self._desk.queries.committees.committees()
        held = (each for each in committees if each.committee_id == opened.committee_id)
        page = self._desk.queries.reviews.page(opened.round_id, self._desk.today())
        is_closed = page is not None and StepKind.CLOSED in page.facts.steps
        section = self._section_of(version)
        committee = next(held, None)
        return _Place(version, opened, committee, section, is_closed) if committee else None

    def _section_of(self, version: ManualVersion) -> NumberedSection | None:
        """The section with its text; of the others the headings are enough to number it."""
        manuals, key = self._desk.queries.manuals, self._key
        sections = numbered(manuals.outline(version.version_id))
        found = next((each for each in sections if each.section.key == key), None)
        whole = manuals.section(version.version_id, key) if key is not None else None
        return replace(found, section=whole) if found and whole else None

    def _round_of(self, version: ManualVersion) -> Round | None:
        """The round that the version comes of, or that looks at it while it has no draft yet."""
        rounds = self._desk.queries.reviews.rounds()
        of_draft = [each for each in rounds if each.draft_id == version.version_id]
        of_base = [
            each for each in rounds if each.draft_id is None and each.base_id == version.version_id
        ]
        return next(iter([*of_draft, *of_base]), None)

    def _show_figures(self) -> None:
        place = self._place
        wanted = place.section.section.concerns if place and place.section else ()
        if place is None or not wanted:
            self.view.show_figures(0, ())
            return
        figures = self._figures_of.of(place.opened.fiscal_year) or ()
        shown = [each for each in figures if each.concern in wanted]
        self.view.show_figures(place.opened.fiscal_year, shown)

    def _comments(self, place: _Place) -> Sequence[CommentRow]:
        rows = self._desk.queries.reviews.comments(place.opened.round_id, self._key)
        return [each for each in rows if each.said.section == self._key]

    def _hands(self, place: _Place) -> Hands:
        if place.is_closed:
            return Hands()
        may_keep = self._desk.may(Permission.KEEP_MANUAL)
        member = member_of_account(self._desk, place.committee, self._desk.today())
        is_of_draft = place.opened.draft_id == place.version.version_id
        may_change = place.version.stage is not VersionStage.APPROVED and is_of_draft
        return Hands(
            may_comment=member is not None and self._desk.may(Permission.COMMENT_MANUAL),
            may_keep=may_keep,
            may_take=may_keep and may_change and self._may_take and place.section is not None,
        )

    def _why_nothing(self) -> str:
        if self._version is None:
            return self.tr("Choose a section to see what is said of it.")
        return self.tr(
            "This version is in no review round, so nothing is said of it here. A round is opened "
            "under “Committee”, “Review rounds”."
        )

    def _why_not(self, place: _Place, hands: Hands) -> str:
        if place.is_closed:
            return self.tr("The round is closed; what was said in it can only be read.")
        if hands.may_comment or hands.may_keep:
            return ""
        return self.tr(
            "Only members of the committee speak here. If you are one, ask the administrator to "
            "say in your account who you are."
        )

    def _about(self, place: _Place, comment: CommentRow | None = None) -> About:
        title = place.section.title if place.section else self.tr("The manual as a whole")
        if comment is not None:
            text = self.tr("{section}: what {name} says")
            title = text.format(section=title, name=comment.speaker.name)
        return About(
            title=title,
            section=self._key,
            present=place.present,
            comment=comment.comment_id if comment else None,
        )

    def _write(self) -> None:
        if self._place is not None:
            self._ask(self._place, self._about(self._place), is_own=True)

    def _enter(self) -> None:
        if self._place is not None:
            self._ask(self._place, self._about(self._place), is_own=False)

    def _object(self, comment: CommentRow) -> None:
        if self._place is not None:
            dialog = self._ask(self._place, self._about(self._place, comment), is_own=True)
            dialog.choose(CommentKind.OPPOSE)

    def _speak_for(self, comment: CommentRow) -> None:
        if self._place is not None:
            self._ask(self._place, self._about(self._place, comment), is_own=False)

    def _support(self, comment: CommentRow) -> None:
        if self._place is None:
            return
        said = CommentText(kind=CommentKind.SUPPORT, section=self._key, about=comment.comment_id)
        with self._desk.messages.refusals_shown():
            self._keep(said, self._desk.today(), None)

    def _ask(self, place: _Place, about: About, *, is_own: bool) -> CommentDialog:
        dialog = CommentDialog(
            about,
            self._desk.today,
            self._keep,
            self.view.window(),
            members_on=None if is_own else place.committee.members_on,
        )
        dialog.open()
        return dialog

    def _keep(self, said: CommentText, on: date, member: Member | None) -> None:
        if self._place is None:
            return
        desk, round_id = self._desk, self._place.opened.round_id
        make_comment(desk.new_uow(), desk.occasion(), round_id, said, on=on, speaker_for=member)
        desk.messages.say(self.tr("The comment is kept."))
        desk.events.manual_changed.emit()

    def _answer(self, comment: CommentRow) -> AnswerDialog:
        dialog = AnswerDialog(
            comment,
            self._desk.today,
            lambda outcome, answer, on: self._keep_answer(comment, outcome, answer, on),
            self.view.window(),
        )
        dialog.open()
        return dialog

    def _keep_answer(
        self, comment: CommentRow, outcome: CommentOutcome, answer: str, on: date
    ) -> None:
        desk = self._desk
        answer_comment(
            desk.new_uow(),
            desk.occasion(),
            comment.comment_id,
            outcome=outcome,
            answer=answer,
            on=on,
        )
        desk.messages.say(self.tr("The answer is kept."))
        desk.events.manual_changed.emit()

    def _take(self, comment: CommentRow) -> None:
        place = self._place
        if place is None or place.section is None:
            return
        dialog = TakeDialog(
            comment,
            place.section.title,
            place.present,
            lambda wording: self._put_into_draft(place, wording),
            self.view.window(),
        )
        if comment.is_open:
            dialog.accepted.connect(lambda: self._offer_answer(comment))
        dialog.open()

    def _put_into_draft(self, place: _Place, wording: str) -> None:
        if place.section is None:
            return
        desk, seen = self._desk, place.section.section
        after = replace(seen, body=taken_over(seen.body, wording))
        change_section(desk.new_uow(), desk.occasion(), place.version.version_id, seen, after)
        desk.messages.say(self.tr("The wording stands in the draft."))
        desk.events.manual_changed.emit()

    def _offer_answer(self, comment: CommentRow) -> None:
        dialog = self._answer(comment)
        dialog.begin_with(CommentOutcome.ACCEPTED, self.tr("Worded as proposed."))

    def _show_figure(self, figure: ConcernFigure) -> None:
        if self._place is not None:
            show_figure(self._desk, self._place.opened.fiscal_year, figure, self.view.window())
