"""The part of a transaction that committees, the manual and its reviews stand in."""

from __future__ import annotations

from typing import Protocol

from asset_desk.services.committee_rows import Committees
from asset_desk.services.manual_rows import Manuals
from asset_desk.services.measure_ports import WithMeasures
from asset_desk.services.review_rows import Reviews


class WithManual(WithMeasures, Protocol):
    """Committees, manual and reviews beside measures and complaints."""

    @property
    def committees(self) -> Committees:
        """The committees, as this transaction sees them."""

    @property
    def manuals(self) -> Manuals:
        """The manual's versions, as this transaction sees them."""

    @property
    def reviews(self) -> Reviews:
        """The review rounds and meetings, as this transaction sees them."""
