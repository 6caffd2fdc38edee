"""The part of the borrow form that holds it against the regulation and the type of work."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from asset_desk.domain.assets import Asset, AssetId
from asset_desk.domain.clauses import Clause
from asset_desk.domain.loans import LoanRequest
from asset_desk.domain.office import BorrowerKind, WorkType
from asset_desk.domain.work_rules import PurposeKind, WaivableRule, rules_against
from asset_desk.ui.widgets.form import Field, Fields
from asset_desk.ui.widgets.parts import ChoiceBox, button, column, label, row, words_of

_THE_PUBLIC = frozenset({BorrowerKind.COMMUNITY, BorrowerKind.CITIZEN})


class RulesPart(QWidget):
    """Guidance of the type of work, what the assets serve, and why consumables are urgent."""

    more_asked = Signal()

    def __init__(self, fields: Fields, is_official_use: QCheckBox) -> None:
        super().__init__()
        self.purpose_kind = ChoiceBox(words_of(PurposeKind), name="purpose_kind")
        self.urgency_reason = QLineEdit()
        self.urgency_reason.setObjectName("urgency_reason")
        self._official = is_official_use
        self.kind = fields.add("purpose_kind", self.tr("What it serves"), self.purpose_kind)
        urgent = self.tr("Why the consumables are urgent (clause 210)")
        self._urgency: Field = fields.add(
            "urgency_reason", urgent, self.urgency_reason, needed=True
        )
        self._summary = label("", "hint", name="guidance", wraps=True)
        self._more = button(
            self.tr("Steps, documents and care"),
            self.more_asked.emit,
            name="guidance_more",
            icon_name="book-open",
        )
        self.guidance = QWidget()
        lines = column(self._summary, spacing=2)
        lines.addLayout(row(self._more, 1))
        self.guidance.setLayout(lines)
        self.guidance.hide()
        self._urgency.hide()
        self.setLayout(column(self.kind, self._urgency, spacing=4))

    def follow(self, kind: BorrowerKind) -> None:
        """Villages and citizens are served as the public, until the officer says otherwise."""
        if self.kind.is_touched:
            return
        serves = PurposeKind.PUBLIC_SERVICE if kind in _THE_PUBLIC else PurposeKind.OFFICE_WORK
        was_quiet = self.purpose_kind.blockSignals(True)
        self.purpose_kind.choose(serves)
        self.purpose_kind.blockSignals(was_quiet)

    def show_guidance(self, work_type: WorkType | None, *, has_more: bool = False) -> None:
        """Show what the chosen type of work asks for, and the way to what the manual says more."""
        text = work_type.guidance if work_type else ""
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        self._more.setVisible(has_more)
        self.guidance.setVisible(bool(text) or has_more)

    def show_urgency(self, *, is_asked: bool) -> None:
        """Ask for the reason of urgency only while a consumable is on the form."""
        self._urgency.setVisible(is_asked)

    def show_clauses(self, clauses: Mapping[str, Clause]) -> None:
        """Show the wording of the clauses that the fields cite."""
        self._official.setToolTip(clause_text(clauses["207"]))
        self._urgency.set_hint(clause_text(clauses["210"]))

    def clear(self) -> None:
        """Work of the office, and nothing urgent."""
        self.purpose_kind.choose(PurposeKind.OFFICE_WORK)
        self.urgency_reason.clear()


def clause_text(clause: Clause) -> str:
    """A clause as a screen cites it; wording that nobody has checked is called so."""
    translate = QCoreApplication.translate
    text = translate("RulesPart", "Clause {number}: {wording}")
    said = text.format(number=clause.number, wording=clause.wording)
    if clause.is_checked:
        return said
    unchecked = translate("RulesPart", "not yet checked against the original")
    return f"{said} ({unchecked})"


def rule_warnings(
    request: LoanRequest, work_type: WorkType | None, assets: Mapping[AssetId, Asset]
) -> dict[str, str]:
    """What the type of work does not allow, by field; the head may waive it before approving."""
    if work_type is None:
        return {}
    warnings, translate = {}, QCoreApplication.translate
    if _is_too_long(work_type, request.from_date, request.due_date):
        text = translate(
            "RulesPart",
            "This type of work and these assets allow {days} days. The head must waive it before "
            "approving.",
        )
        warnings["due_date"] = text.format(days=work_type.longest_days)
    for number, line in enumerate(request.lines):
        asset = assets.get(line.asset_id)
        if asset and rules_against(work_type, None, None, [asset.details.category]):
            warnings[f"line.{number}"] = translate(
                "RulesPart",
                "This type of work does not allow the category. The head must waive it first.",
            )
    return warnings


def _is_too_long(work_type: WorkType, first: date | None, last: date | None) -> bool:
    return WaivableRule.LONGEST_DAYS in rules_against(work_type, first, last, ())
