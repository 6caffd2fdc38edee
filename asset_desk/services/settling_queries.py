"""What screens and papers may ask about settlements, repairs and fact-findings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from asset_desk.domain.assets import AssetId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.settlements import Harm
from asset_desk.services.settling_rows import (
    FindingRow,
    OpenHarmRow,
    PhotoRow,
    RepairRow,
    SettlementRow,
    Unfit,
)


class SettlingQueries(Protocol):
    """What was made good, what is open, what is away to be mended, and what is lost."""

    def open_of(self, loan_id: LoanId) -> Sequence[OpenHarmRow]:
        """What of a loan nobody has made good yet, line by line."""

    def settlements_of(self, loan_id: LoanId) -> Sequence[SettlementRow]:
        """The settlements of a loan, oldest first."""

    def photos_of(self, loan_id: LoanId) -> Sequence[PhotoRow]:
        """The photos taken when a loan went out and came back, oldest first."""

    def repairs_of(self, asset_id: AssetId) -> Sequence[RepairRow]:
        """The repairs of an asset, newest first."""

    def findings_of(self, asset_id: AssetId) -> Sequence[FindingRow]:
        """The fact-findings about an asset, newest first."""

    def unfit(self, asset_id: AssetId, harm: Harm) -> Unfit:
        """How many pieces are damaged or lost, and what they wait for."""

    def lost_assets(self) -> int:
        """How many rows of the register have lost pieces that were not written off."""
