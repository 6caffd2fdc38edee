"""What comments, answers, stages and steps of a review are called on the screen."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.committees import Member, Seat
from asset_desk.domain.review import CommentKind, CommentOutcome, RoundStage, Speaker, StepKind
from asset_desk.services.review_rows import AnswerNote, CommentRow, ConcernFigure
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.vocabulary import Vocabulary
from asset_desk.ui.words import Status

_WORDS: tuple[tuple[Enum, object], ...] = (
    (CommentKind.REMARK, QT_TRANSLATE_NOOP("ReviewWords", "Remark")),
    (CommentKind.PROPOSAL, QT_TRANSLATE_NOOP("ReviewWords", "Proposed wording")),
    (CommentKind.SUPPORT, QT_TRANSLATE_NOOP("ReviewWords", "Agrees")),
    (CommentKind.OPPOSE, QT_TRANSLATE_NOOP("ReviewWords", "Objects")),
    (CommentOutcome.ACCEPTED, QT_TRANSLATE_NOOP("ReviewWords", "Accepted")),
    (CommentOutcome.ACCEPTED_IN_PART, QT_TRANSLATE_NOOP("ReviewWords", "Accepted in part")),
    (CommentOutcome.NOT_ACCEPTED, QT_TRANSLATE_NOOP("ReviewWords", "Not accepted")),
    (CommentOutcome.NOTED, QT_TRANSLATE_NOOP("ReviewWords", "Noted")),
    (Seat.CHAIR, QT_TRANSLATE_NOOP("ReviewWords", "Chair")),
    (Seat.VICE_CHAIR, QT_TRANSLATE_NOOP("ReviewWords", "Vice chair")),
    (Seat.MEMBER, QT_TRANSLATE_NOOP("ReviewWords", "Member")),
    (Seat.SECRETARY, QT_TRANSLATE_NOOP("ReviewWords", "Member and secretary")),
    (
        Seat.ASSISTANT_SECRETARY,
        QT_TRANSLATE_NOOP("ReviewWords", "Member and assistant secretary"),
    ),
    (StepKind.PROPOSED, QT_TRANSLATE_NOOP("ReviewWords", "Proposed by memo")),
    (StepKind.APPROVED, QT_TRANSLATE_NOOP("ReviewWords", "Approved")),
    (StepKind.CIRCULATED, QT_TRANSLATE_NOOP("ReviewWords", "Circulated to the divisions")),
    (StepKind.ACKNOWLEDGED, QT_TRANSLATE_NOOP("ReviewWords", "Acknowledged by a division")),
    (StepKind.PUBLISHED, QT_TRANSLATE_NOOP("ReviewWords", "Made public")),
    (StepKind.CLOSED, QT_TRANSLATE_NOOP("ReviewWords", "Round closed")),
    (RoundStage.DRAFTING, QT_TRANSLATE_NOOP("ReviewWords", "Draft")),
    (RoundStage.COMMENTING, QT_TRANSLATE_NOOP("ReviewWords", "Comments")),
    (RoundStage.MEETING, QT_TRANSLATE_NOOP("ReviewWords", "Meeting")),
    (RoundStage.RESOLVING, QT_TRANSLATE_NOOP("ReviewWords", "Answers")),
    (RoundStage.PROPOSING, QT_TRANSLATE_NOOP("ReviewWords", "Memo")),
    (RoundStage.APPROVING, QT_TRANSLATE_NOOP("ReviewWords", "Approval")),
    (RoundStage.CIRCULATING, QT_TRANSLATE_NOOP("ReviewWords", "Circulation")),
    (RoundStage.ACKNOWLEDGING, QT_TRANSLATE_NOOP("ReviewWords", "Acknowledgement")),
    (RoundStage.PUBLISHING, QT_TRANSLATE_NOOP("ReviewWords", "Publication")),
    (RoundStage.DONE, QT_TRANSLATE_NOOP("ReviewWords", "Finished")),
)
_VOCABULARY = Vocabulary("ReviewWords", _WORDS)
_KINDS = {
    CommentKind.REMARK: (Tone.QUIET, "message-square-text"),
    CommentKind.PROPOSAL: (Tone.WAITING, "square-pen"),
    CommentKind.SUPPORT: (Tone.GOOD, "check"),
    CommentKind.OPPOSE: (Tone.WARNING, "circle-x"),
}
_OUTCOMES = {
    CommentOutcome.ACCEPTED: (Tone.GOOD, "circle-check"),
    CommentOutcome.ACCEPTED_IN_PART: (Tone.GOOD, "circle-check"),
    CommentOutcome.NOT_ACCEPTED: (Tone.QUIET, "circle-x"),
    CommentOutcome.NOTED: (Tone.QUIET, "eye"),
}


def review_word(value: Enum) -> str:
    """The value in the officer's words."""
    return _VOCABULARY.word(value)


def review_words_of(kind: type[Enum]) -> list[tuple[Enum, str]]:
    """Every value of a kind with its words, for a ChoiceBox."""
    return _VOCABULARY.choices(kind)


def kind_status(kind: CommentKind) -> Status:
    """What sort of comment it is."""
    tone, icon = _KINDS[kind]
    return Status(tone, icon, review_word(kind))


def outcome_status(outcome: CommentOutcome) -> Status:
    """How a comment was resolved."""
    tone, icon = _OUTCOMES[outcome]
    return Status(tone, icon, review_word(outcome))


def comment_status(row: CommentRow) -> Status | None:
    """Whether a comment waits for its answer, or what the last one says; support waits for none."""
    if row.answers:
        return outcome_status(row.answers[-1].outcome)
    if not row.is_open:
        return None
    text = QCoreApplication.translate("ReviewWords", "Waits for an answer")
    return Status(Tone.WARNING, "hourglass", text)


def seat_line(speaker: Speaker | Member) -> str:
    """Position and seat of who speaks."""
    seat = review_word(speaker.seat) if speaker.seat else ""
    return " · ".join(part for part in (speaker.position, seat) if part)


def said_line(row: CommentRow) -> str:
    """When it was said, and whether with the member's own account or entered by whom."""
    translate = QCoreApplication.translate
    if row.is_own:
        text = translate("ReviewWords", "{day}, with their own account")
    else:
        text = translate("ReviewWords", "{day}, entered by {name}")
    return text.format(day=short_date(row.said_on), name=row.recorded_by)


def answer_line(note: AnswerNote) -> str:
    """The answer with its outcome, day and who gave it."""
    translate = QCoreApplication.translate
    text = translate("ReviewWords", "{outcome}: {answer}")
    said = text.format(outcome=review_word(note.outcome), answer=note.answer)
    by = " · ".join(part for part in (short_date(note.answered_on), note.answered_by) if part)
    return f"{said}\n{by}"


def figure_count(figure: ConcernFigure) -> str:
    """Such as 12 ใบ 30 ชิ้น."""
    translate = QCoreApplication.translate
    said = translate("ReviewWords", "{count} slips").format(count=f"{figure.slips:,}")
    if figure.units is None:
        return said
    units = translate("ReviewWords", "{count} pieces").format(count=f"{figure.units:,}")
    return f"{said} {units}"


def year_word(fiscal_year: int) -> str:
    """Such as ปีงบประมาณ 2569."""
    return QCoreApplication.translate("ReviewWords", "Fiscal year {year}").format(year=fiscal_year)


def day_word(day: date | None) -> str:
    """The day, or nothing."""
    return short_date(day) if day else ""
