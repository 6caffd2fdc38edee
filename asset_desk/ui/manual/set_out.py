"""What the desk sets out under a section's text, from the records it works by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.domain.clauses import Clause
from asset_desk.domain.formatted_text import FormattedText
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import SectionSource
from asset_desk.domain.office import Office
from asset_desk.domain.preferences import Preferences
from asset_desk.ui.manual.whole_text import WholeText
from asset_desk.ui.widgets.formatted_text_look import PictureOf
from asset_desk.ui.widgets.parts import GRID, button, label, row

if TYPE_CHECKING:
    from asset_desk.exports.flow_chart import FlowPlan
    from asset_desk.ui.widgets.flow_view import FlowView


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOut:
    """Text, a diagram, or the borrow form: what a section's source comes to."""

    text: FormattedText = ()
    flow: FlowPlan | None = None
    is_form: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """The records that the desk works by."""

    office: Office
    preferences: Preferences
    guidance: tuple[Guidance, ...]
    clauses: tuple[Clause, ...]


def set_out(source: SectionSource, records: Records) -> SetOut | None:
    """What stands under a text with this source, worded as the printed manual words it."""
    from asset_desk.exports.borrowing_flow import borrowing_flow, flow_facts
    from asset_desk.exports.manual_sources import clauses_text, guidance_text

    head = records.office.head_title
    match source:
        case SectionSource.NONE:
            return None
        case SectionSource.WORK_TYPES:
            scope = GuidanceScope.WORK_TYPE
            return SetOut(text=guidance_text(records.guidance, scope, head))
        case SectionSource.CATEGORIES:
            scope = GuidanceScope.CATEGORY
            return SetOut(text=guidance_text(records.guidance, scope, head))
        case SectionSource.CLAUSES:
            return SetOut(text=clauses_text(records.clauses))
        case SectionSource.FLOW:
            facts = flow_facts(records.office, records.preferences, records.guidance)
            return SetOut(flow=borrowing_flow(facts))
        case SectionSource.BORROW_FORM:
            return SetOut(is_form=True)


class SetOutBox(QWidget):
    """Shows it under a line that says where it comes from."""

    form_asked = Signal()

    def __init__(self, picture_of: PictureOf) -> None:
        super().__init__()
        self.setObjectName("set_out")
        self._picture_of = picture_of
        self.text = WholeText()
        self.text.setObjectName("set_out_text")
        self._flow: FlowView | None = None
        self._head = label(
            self.tr("Set out by the desk from the records it works by"), "muted", wraps=True
        )
        self._form = QWidget()
        self._form.setLayout(
            row(
                button(
                    self.tr("Look at the borrow form"),
                    self.form_asked.emit,
                    name="look_at_form",
                    icon_name="eye",
                ),
                1,
            )
        )
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, GRID, 0, 0)
        self._layout.setSpacing(GRID)
        for part in (self._head, self._form, self.text):
            self._layout.addWidget(part)
        self.hide()

    def show_set_out(self, made: SetOut | None) -> None:
        """Show this, or nothing."""
        self.setVisible(made is not None)
        self._form.setVisible(made is not None and made.is_form)
        text = made.text if made else ()
        self.text.show_text(text, self._picture_of)
        self.text.setVisible(bool(text))
        self._show_flow(made.flow if made else None)

    def _show_flow(self, plan: FlowPlan | None) -> None:
        if plan is None:
            if self._flow is not None:
                self._flow.hide()
            return
        if self._flow is None:
            from asset_desk.ui.widgets.flow_view import FlowView

            self._flow = FlowView()
            self._flow.setObjectName("flow")
            self._layout.addWidget(self._flow)
        self._flow.show_plan(plan)
        self._flow.show()
