"""The read side of settlements, repairs and fact-findings, ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.repairs import RepairId
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.domain.write_offs import FindingId
from asset_desk.services.rows import AttachmentRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHarmRow:
    """Pieces of one line that nobody has made good yet."""

    line_id: LoanLineId
    line_no: int
    code: str
    name: str
    unit: str
    harm: Harm
    quantity: int
    value_satang: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementRow:
    """Pieces of one line that were made good; `name` is the asset's as it was lent.

    `amount_satang` is what was paid; `amount_reason` why it is not the value when lent.
    """

    act_no: int
    line_id: LoanLineId
    line_no: int
    code: str
    name: str
    unit: str
    harm: Harm
    outcome: Outcome
    quantity: int
    happened_on: date
    document_no: str
    details: str
    unit_value_satang: int | None
    value_reason: str
    amount_satang: int | None
    amount_reason: str
    closed_by: str

    @property
    def full_satang(self) -> int | None:
        """What these pieces were worth when lent; None when it was not settled with money."""
        value = self.unit_value_satang
        return value if value is None else value * self.quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairRow:
    """A repair of an asset, with what has come back of it so far."""

    repair_id: RepairId
    quantity: int
    source: Place
    sent_on: date
    fault: str
    repairer: str
    expected_on: date | None
    cost_satang: int | None
    good: int
    beyond_repair: int
    back_on: date | None
    paid_satang: int | None
    note: str

    @property
    def away(self) -> int:
        """How many pieces are still there."""
        return self.quantity - self.good - self.beyond_repair


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """A fact-finding, and when it was carried out."""

    finding_id: FindingId
    harm: Harm
    quantity: int
    happened_on: date
    order_no: str
    result: str
    decided_by: str
    written_off_on: date | None
    document_no: str


@dataclass(frozen=True, slots=True)
class Unfit:
    """Pieces of an asset that are damaged or lost, of those how many wait for what.

    `awaiting` are the borrower's to make good; `found` have a fact-finding that was not carried
    out yet.
    """

    harm: Harm
    quantity: int
    awaiting: int
    found: int


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo that was taken at a hand-over or a return."""

    act_no: int
    is_return: bool
    happened_on: date
    file: AttachmentRow
