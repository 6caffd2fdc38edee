"""What the manual in force says of a type of work and of the categories that are borrowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.office import BorrowerKind
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import scrolled


class GuidanceDialog(DeskDialog):
    """Steps for the place where the assets are used, documents, care and limits, to be read."""

    def __init__(
        self,
        title: str,
        guidance: Sequence[Guidance],
        steps: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, QCoreApplication.translate("GuidanceDialog", "Close"), parent)
        self.setObjectName("guidance_dialog")
        self.setMinimumSize(720, 460)
        text = QLabel("".join(guidance_html(each, steps) for each in guidance))
        text.setObjectName("guidance_text")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scrolled(text))
        self.cancel.hide()


def steps_for(kind: BorrowerKind, place: UsePlace) -> str:
    """Which steps of a guidance are followed: between agencies, inside or outside."""
    if kind is BorrowerKind.STATE_AGENCY:
        return "agencies"
    is_inside = kind is BorrowerKind.STAFF and place is UsePlace.INSIDE
    return "inside" if is_inside else "outside"


def guidance_html(guidance: Guidance, steps: str) -> str:
    """A guidance as rich text; what it does not say is left out."""
    parts = [f"<h4>{escape(_head(guidance))}</h4>"]
    if guidance.summary:
        parts.append(f"<p>{_lines(guidance.summary)}</p>")
    for name, texts in _parts(guidance, steps):
        parts.append(f"<p><b>{escape(name)}</b></p>")
        if len(texts) > 1 or name == _steps_name(steps):
            entries = "".join(f"<li>{_lines(text)}</li>" for text in texts)
            parts.append(f"<ol>{entries}</ol>")
        else:
            parts.append(f"<p>{_lines(texts[0])}</p>")
    return "".join(parts)


def _parts(guidance: Guidance, steps: str) -> Iterator[tuple[str, Sequence[str]]]:
    translate = QCoreApplication.translate
    if own := getattr(guidance, steps):
        yield _steps_name(steps), own
    if guidance.documents:
        yield translate("GuidanceDialog", "Documents"), (guidance.documents,)
    if guidance.care:
        yield translate("GuidanceDialog", "Care"), (guidance.care,)
    if limits := tuple(_limits(guidance)):
        yield translate("GuidanceDialog", "Limits"), (" · ".join(limits),)


def _limits(guidance: Guidance) -> Iterable[str]:
    translate = QCoreApplication.translate
    if guidance.default_days:
        text = translate("WorkTypeModel", "usually {days} days")
        yield text.format(days=guidance.default_days)
    if guidance.longest_days:
        text = translate("WorkTypeModel", "{days} days at most")
        yield text.format(days=guidance.longest_days)
    if guidance.needs_head:
        yield translate("WorkTypeModel", "the head approves")


def _steps_name(steps: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "inside": translate("GuidanceDialog", "Steps for use inside the premises"),
        "outside": translate("GuidanceDialog", "Steps for use outside the premises"),
        "agencies": translate("GuidanceDialog", "Steps between state agencies"),
    }
    return names[steps]


def _head(guidance: Guidance) -> str:
    translate = QCoreApplication.translate
    if guidance.scope is GuidanceScope.WORK_TYPE:
        return translate("GuidanceDialog", "Type of work: {name}").format(name=guidance.name)
    return translate("GuidanceDialog", "Category: {name}").format(name=guidance.name)


def _lines(text: str) -> str:
    return "<br/>".join(escape(line) for line in text.splitlines())
