"""What the use cases about damaged and lost pieces need from the outside."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActNo
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.repairs import Repair, RepairId, RepairReturn
from asset_desk.domain.settlements import Harm, Settlement
from asset_desk.domain.write_offs import Finding, FindingId


class Settling(Protocol):
    """Settlements, repairs, fact-findings and write-offs; all are only ever added."""

    def settled(self, line_id: LoanLineId, harm: Harm) -> int:
        """How many damaged or lost pieces of a line have been made good."""

    def awaiting(self, asset_id: AssetId, harm: Harm) -> int:
        """How many damaged or lost pieces of an asset wait for a settlement, whatever the loan."""

    def add_settlement(self, act_no: ActNo, settlement: Settlement, closed_by: str) -> None:
        """Keep a settlement and the officer who closed it."""

    def settled_by(self, act_no: ActNo) -> tuple[LoanLineId, Harm, int]:
        """The line that one act made good, of what, and how many pieces."""

    def keep_stage(self, loan_id: LoanId, stage: Stage, on: date) -> None:
        """Keep how far the loan has come with a settlement."""

    def add_repair(self, act_no: ActNo, repair: Repair) -> RepairId:
        """Keep that pieces were sent to repair."""

    def repair(self, repair_id: RepairId) -> tuple[Repair, int] | None:
        """One repair, and how many of its pieces are still away."""

    def add_repair_return(self, act_no: ActNo, back: RepairReturn) -> None:
        """Keep what came back of a repair."""

    def add_finding(self, act_no: ActNo, finding: Finding) -> FindingId:
        """Keep what a fact-finding came to."""

    def finding(self, finding_id: FindingId) -> tuple[Finding, bool] | None:
        """One fact-finding, and whether it has been carried out."""

    def found(self, asset_id: AssetId, harm: Harm) -> int:
        """Pieces whose fact-finding is done and that are not written off yet."""

    def add_write_off(
        self, act_no: ActNo, finding_id: FindingId, on: date, document_no: str
    ) -> None:
        """Keep that a fact-finding was carried out."""
