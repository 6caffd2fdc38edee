"""Asks for which type of work or category of assets guidance is to be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.guidance import Guidance, GuidanceScope, guidance_from
from asset_desk.domain.office import WorkType
from asset_desk.ui.manual.words import manual_word
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox


class GuidanceChoiceDialog(DeskDialog):
    """Offers what has no guidance yet; `go_on` gets the one to begin with."""

    def __init__(
        self,
        missing: Sequence[Guidance],
        go_on: Callable[[Guidance], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("GuidanceChoiceDialog", "Add guidance")
        super().__init__(title, translate("GuidanceChoiceDialog", "Go on"), parent)
        self.setObjectName("guidance_choice_dialog")
        self._choice = ChoiceBox(name="guidance_for")
        named = [(each, f"{manual_word(each.scope)}: {each.name}") for each in missing]
        self._choice.set_choices(named)
        self.body.addWidget(self.fields.add("guidance_for", self.tr("For"), self._choice))
        self.save.setEnabled(bool(missing))
        self.accepted.connect(lambda: go_on(self._choice.value()))


def without_guidance(
    guidance: Iterable[Guidance], work_types: Iterable[WorkType]
) -> list[Guidance]:
    """What could have guidance and has none: types of work in use, then categories."""
    known = {each.key for each in guidance}
    of_work = [guidance_from(each) for each in work_types if each.is_active]
    of_category = [Guidance(scope=GuidanceScope.CATEGORY, name=category) for category in CATEGORIES]
    return [each for each in (*of_work, *of_category) if each.key not in known]
