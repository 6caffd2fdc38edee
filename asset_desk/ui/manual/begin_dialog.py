"""Asks what a new version of the manual is called, for which year, and what it begins with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import LONGEST_HEADING, ManualVersion, VersionId, check_words
from asset_desk.domain.review import RoundId
from asset_desk.ui.manual.words import version_name
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label, row


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """A version as it is to be begun; without a base it begins with the starting text."""

    title: str
    fiscal_year: int
    base_id: VersionId | None
    round_id: RoundId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginChoices:
    """What a new version may be begun with: years, approved versions (newest first), rounds."""

    title: str
    fiscal_year: int
    versions: Sequence[ManualVersion]
    in_force: ManualVersion | None
    rounds: Sequence[tuple[RoundId, int, str]] = ()
    """Open review rounds without a draft: their id, fiscal year and name."""


class BeginDialog(DeskDialog):
    """Title, fiscal year, base, and the review round that it comes of, when one is open."""

    def __init__(
        self,
        choices: BeginChoices,
        begin: Callable[[NewVersion], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("BeginDialog", "Begin a new version of the manual")
        super().__init__(title, translate("BeginDialog", "Begin it"), parent)
        self.setObjectName("begin_version_dialog")
        self.setMinimumWidth(640)
        self._title = QLineEdit(choices.title)
        self._title.setMaxLength(LONGEST_HEADING)
        self._year = ChoiceBox(name="fiscal_year")
        self._base = ChoiceBox(name="base_version")
        self._round = ChoiceBox(name="review_round")
        self._offer(choices)
        self._lay_out(has_rounds=bool(choices.rounds))
        self.try_to(lambda: begin(self.new_version()))
        self._check()

    def new_version(self) -> NewVersion:
        """The version as filled in."""
        return NewVersion(
            title=tidy(self._title.text()),
            fiscal_year=self._year.value(),
            base_id=self._base.value(),
            round_id=self._round.value(),
        )

    def _offer(self, choices: BeginChoices) -> None:
        year = choices.fiscal_year
        years = sorted({year, year + 1, *(each for _, each, _ in choices.rounds)})
        self._year.set_choices([(each, str(each)) for each in years])
        self._year.choose(choices.rounds[-1][1] if choices.rounds else year)
        bases: list[tuple[VersionId | None, str]] = [
            (each.version_id, version_name(each)) for each in choices.versions
        ]
        starting = self.tr("The starting text that comes with the program")
        self._base.set_choices([*bases, (None, starting)])
        self._base.choose(choices.in_force.version_id if choices.in_force else None)
        if choices.in_force is None and choices.versions:
            self._base.setCurrentIndex(0)
        none = self.tr("None")
        rounds = [(round_id, name) for round_id, _, name in choices.rounds]
        self._round.set_choices([(None, none), *rounds])
        if rounds:
            self._round.choose(rounds[-1][0])

    def _lay_out(self, *, has_rounds: bool) -> None:
        add, body = self.fields.add, self.body
        body.addWidget(add("title", self.tr("Title"), self._title, needed=True))
        year = add("fiscal_year", self.tr("Fiscal year"), self._year)
        base = add("base_id", self.tr("Begin with"), self._base)
        pair = row(year, base, spacing=2 * GRID)
        pair.setStretch(0, 1)
        pair.setStretch(1, 3)
        body.addLayout(pair)
        round_field = add("round_id", self.tr("Comes of the review round"), self._round)
        round_field.setVisible(has_rounds)
        body.addWidget(round_field)
        text = self.tr(
            "All sections and all guidance are copied into a draft. The version in force stays as "
            "it is until the new one is approved."
        )
        body.addWidget(label(text, "muted", wraps=True))
        for field in self.fields.all():
            field.touched.connect(self._check)

    def _check(self) -> None:
        problems = title_problems(self._title.text())
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


def title_problems(title: str) -> dict[str, Refusal]:
    """What is wrong with the title of a version, by field."""
    try:
        check_words(tidy(title))
    except DeskError as refused:
        return {"title": refused.refusal}
    return {}
