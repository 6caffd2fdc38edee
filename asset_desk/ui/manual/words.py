"""What the manual's own words are on the screen: stages, kinds, sources, concerns, guidance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import (
    Concern,
    ManualVersion,
    SectionKind,
    SectionSource,
    VersionStage,
    stage_on,
)
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.vocabulary import Vocabulary
from asset_desk.ui.words import Status

_WORDS: tuple[tuple[Enum, object], ...] = (
    (VersionStage.DRAFT, QT_TRANSLATE_NOOP("ManualWords", "Draft")),
    (VersionStage.UNDER_REVIEW, QT_TRANSLATE_NOOP("ManualWords", "Under review")),
    (VersionStage.APPROVED, QT_TRANSLATE_NOOP("ManualWords", "Approved, in force from {day}")),
    (VersionStage.IN_FORCE, QT_TRANSLATE_NOOP("ManualWords", "In force")),
    (VersionStage.SUPERSEDED, QT_TRANSLATE_NOOP("ManualWords", "Superseded")),
    (SectionKind.PREFACE, QT_TRANSLATE_NOOP("ManualWords", "Preface, without a number")),
    (SectionKind.CHAPTER, QT_TRANSLATE_NOOP("ManualWords", "Chapter")),
    (SectionKind.ANNEX, QT_TRANSLATE_NOOP("ManualWords", "Annex")),
    (SectionSource.NONE, QT_TRANSLATE_NOOP("ManualWords", "Nothing, only its own text")),
    (SectionSource.WORK_TYPES, QT_TRANSLATE_NOOP("ManualWords", "The guidance by type of work")),
    (SectionSource.CATEGORIES, QT_TRANSLATE_NOOP("ManualWords", "The guidance by category")),
    (SectionSource.FLOW, QT_TRANSLATE_NOOP("ManualWords", "The diagram of lending")),
    (SectionSource.CLAUSES, QT_TRANSLATE_NOOP("ManualWords", "The clauses of the regulation")),
    (SectionSource.BORROW_FORM, QT_TRANSLATE_NOOP("ManualWords", "The borrow form")),
    (Concern.LENT, QT_TRANSLATE_NOOP("ManualWords", "What was lent")),
    (Concern.OVERDUE, QT_TRANSLATE_NOOP("ManualWords", "What was overdue")),
    (Concern.CHASED_LATE, QT_TRANSLATE_NOOP("ManualWords", "What was asked for too late")),
    (Concern.HARMED, QT_TRANSLATE_NOOP("ManualWords", "What was damaged or lost")),
    (Concern.WAIVED, QT_TRANSLATE_NOOP("ManualWords", "Rules that were waived")),
    (Concern.EXTENDED, QT_TRANSLATE_NOOP("ManualWords", "Due dates that were extended")),
    (GuidanceScope.WORK_TYPE, QT_TRANSLATE_NOOP("ManualWords", "Type of work")),
    (GuidanceScope.CATEGORY, QT_TRANSLATE_NOOP("ManualWords", "Category of assets")),
)
_VOCABULARY = Vocabulary("ManualWords", _WORDS)
_STAGES = {
    VersionStage.DRAFT: (Tone.WAITING, "square-pen"),
    VersionStage.UNDER_REVIEW: (Tone.WARNING, "message-square-text"),
    VersionStage.APPROVED: (Tone.WAITING, "stamp"),
    VersionStage.IN_FORCE: (Tone.GOOD, "book-open-check"),
    VersionStage.SUPERSEDED: (Tone.QUIET, "archive"),
}


def manual_word(value: Enum) -> str:
    """The value in the officer's words."""
    return _VOCABULARY.word(value)


def manual_words_of(kind: type[Enum]) -> list[tuple[Enum, str]]:
    """Every value of a kind with its words, for a ChoiceBox."""
    return _VOCABULARY.choices(kind)


def version_status(version: ManualVersion, versions: Sequence[ManualVersion], day: date) -> Status:
    """How far a version has come as of a day."""
    stage = stage_on(version, versions, day)
    tone, icon = _STAGES[stage]
    text = manual_word(stage)
    if stage is VersionStage.APPROVED and version.approval is not None:
        text = text.format(day=short_date(version.approval.in_force_from))
    return Status(tone, icon, text)


def version_name(version: ManualVersion) -> str:
    """Such as ฉบับที่ 2 (ปีงบประมาณ 2569)."""
    text = QCoreApplication.translate("ManualWords", "Version {number} (fiscal year {year})")
    return text.format(number=version.number, year=version.fiscal_year)


def days_words(guidance: Guidance) -> str:
    """The usual and the longest days of a guidance, or that it sets none."""
    translate = QCoreApplication.translate
    parts = (
        (translate("ManualWords", "usually {days} days"), guidance.default_days),
        (translate("ManualWords", "at most {days} days"), guidance.longest_days),
    )
    said = [text.format(days=days) for text, days in parts if days]
    return ", ".join(said) or translate("ManualWords", "No limit of its own")


def approver_words(guidance: Guidance) -> str:
    """Who approves by a guidance."""
    translate = QCoreApplication.translate
    if guidance.needs_head:
        return translate("ManualWords", "Always the head of the office")
    return translate("ManualWords", "As clause 208 says")


def added_status() -> Status:
    """A section that the other version does not have."""
    return Status(Tone.GOOD, "plus", QCoreApplication.translate("ManualWords", "Added"))


def removed_status() -> Status:
    """A section that is no longer there."""
    return Status(Tone.BAD, "minus", QCoreApplication.translate("ManualWords", "Removed"))


def changed_status() -> Status:
    """A section whose heading or text is another."""
    return Status(Tone.WARNING, "pencil", QCoreApplication.translate("ManualWords", "Changed"))


def moved_status() -> Status:
    """A section that stands elsewhere."""
    return Status(Tone.WAITING, "move-right", QCoreApplication.translate("ManualWords", "Moved"))


_FIELDS = {
    "name": QT_TRANSLATE_NOOP("ManualWords", "Name"),
    "summary": QT_TRANSLATE_NOOP("ManualWords", "In short"),
    "inside": QT_TRANSLATE_NOOP("ManualWords", "Steps inside the office"),
    "outside": QT_TRANSLATE_NOOP("ManualWords", "Steps outside the office"),
    "agencies": QT_TRANSLATE_NOOP("ManualWords", "Steps between state agencies"),
    "care": QT_TRANSLATE_NOOP("ManualWords", "Care"),
    "documents": QT_TRANSLATE_NOOP("ManualWords", "Documents"),
    "categories": QT_TRANSLATE_NOOP("ManualWords", "Allowed categories"),
    "default_days": QT_TRANSLATE_NOOP("ManualWords", "Usual days"),
    "longest_days": QT_TRANSLATE_NOOP("ManualWords", "Longest days"),
    "needs_head": QT_TRANSLATE_NOOP("ManualWords", "Always the head of the office"),
}


def field_words(name: str) -> str:
    """What a field of a guidance is called."""
    return QCoreApplication.translate("ManualWords", str(_FIELDS[name]))


def value_words(value: object) -> str:
    """A number of days, or yes and no, in words."""
    translate = QCoreApplication.translate
    if isinstance(value, bool):
        return translate("ManualWords", "Yes") if value else translate("ManualWords", "No")
    if value is None:
        return translate("ManualWords", "Not set")
    return str(value)
