"""Asks for a new section, and for what a section shows besides its own text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import (
    DEEPEST_SECTION,
    LONGEST_HEADING,
    Concern,
    NumberedSection,
    Section,
    SectionKind,
    SectionSource,
    check_heading,
)
from asset_desk.ui.manual.words import manual_word, manual_words_of
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox, label


class Where(Enum):
    """Where a new section stands: by the chosen one, or last on the first level."""

    UNDER = auto()
    AFTER = auto()
    PREFACE = auto()
    CHAPTER = auto()
    ANNEX = auto()


KINDS = {
    Where.PREFACE: SectionKind.PREFACE,
    Where.CHAPTER: SectionKind.CHAPTER,
    Where.ANNEX: SectionKind.ANNEX,
}


@dataclass(frozen=True, slots=True)
class NewSection:
    """A section as it is to be added."""

    heading: str
    where: Where


class AddSectionDialog(DeskDialog):
    """The heading, and where the section goes."""

    def __init__(
        self,
        chosen: NumberedSection | None,
        add: Callable[[NewSection], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("AddSectionDialog", "Add a section")
        super().__init__(title, translate("AddSectionDialog", "Add"), parent)
        self.setObjectName("add_section_dialog")
        self.setMinimumWidth(640)
        self._heading = QLineEdit()
        self._heading.setMaxLength(LONGEST_HEADING)
        self._where = ChoiceBox(name="where")
        self._where.set_choices(self._places(chosen))
        self._where.choose(Where.AFTER if chosen else Where.CHAPTER)
        heading = self.fields.add("heading", self.tr("Heading"), self._heading, needed=True)
        self.body.addWidget(heading)
        self.body.addWidget(self.fields.add("where", self.tr("Place"), self._where))
        heading.touched.connect(self._check)
        self.try_to(lambda: add(self.section()))
        self.save.setEnabled(False)
        self._heading.setFocus()

    def section(self) -> NewSection:
        """The section as filled in."""
        return NewSection(tidy(self._heading.text()), self._where.value())

    def _places(self, chosen: NumberedSection | None) -> list[tuple[Where, str]]:
        places: list[tuple[Where, str]] = []
        if chosen is not None:
            name = chosen.title if len(chosen.title) <= 60 else f"{chosen.title[:59]}…"
            after = self.tr("After “{section}”, on the same level")
            places.append((Where.AFTER, after.format(section=name)))
            if chosen.depth + 1 < DEEPEST_SECTION:
                under = self.tr("Under “{section}”, as the last one there")
                places.append((Where.UNDER, under.format(section=name)))
        return [
            *places,
            (Where.CHAPTER, self.tr("As the last chapter")),
            (Where.PREFACE, self.tr("In the preface, without a number")),
            (Where.ANNEX, self.tr("As the last annex")),
        ]

    def _check(self) -> None:
        problem = heading_problem(self._heading.text())
        self.fields.show_problems({"heading": problem} if problem else {})
        self.save.setEnabled(problem is None)


class SectionDialog(DeskDialog):
    """What the desk sets out under the text, and which figures of the year bear on it."""

    def __init__(
        self,
        numbered: NumberedSection,
        keep: Callable[[Section], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("SectionDialog", "What the section shows")
        super().__init__(title, translate("SectionDialog", "Keep"), parent)
        self.setObjectName("section_dialog")
        self.setMinimumWidth(640)
        self._seen = section = numbered.section
        self._source = ChoiceBox(manual_words_of(SectionSource), name="source")
        self._source.choose(section.source)
        self._concerns = {concern: _concern_box(concern, section) for concern in Concern}
        self.body.addWidget(label(numbered.title, "label", wraps=True))
        hint = self.tr("Taken from the desk's own records, so that manual and practice agree.")
        name = self.tr("Set out under its text")
        self.body.addWidget(self.fields.add("source", name, self._source, hint=hint))
        self.body.addWidget(label(self.tr("Figures that bear on it"), "label"))
        grid = QGridLayout()
        for number, box in enumerate(self._concerns.values()):
            grid.addWidget(box, *divmod(number, 2))
        self.body.addLayout(grid)
        hint = self.tr("Shown beside the section in a review.")
        self.body.addWidget(label(hint, "hint", wraps=True))
        self.try_to(lambda: keep(self.section()))

    def section(self) -> Section:
        """The section as filled in."""
        ticked = (concern for concern, box in self._concerns.items() if box.isChecked())
        return replace(self._seen, source=self._source.value(), concerns=tuple(ticked))


def heading_problem(heading: str) -> Refusal | None:
    """What is wrong with a heading."""
    try:
        check_heading(tidy(heading))
    except DeskError as refused:
        return refused.refusal
    return None


def _concern_box(concern: Concern, section: Section) -> QCheckBox:
    box = QCheckBox(manual_word(concern))
    box.setObjectName(f"concern_{concern.value}")
    box.setChecked(concern in section.concerns)
    return box
