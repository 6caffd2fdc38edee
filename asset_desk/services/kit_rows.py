"""The read side of kits: what the list, the editor and the borrow form show of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from asset_desk.domain.kits import KitId
from asset_desk.services.rows import AssetRow


@dataclass(frozen=True, slots=True)
class KitLineRow:
    """One line of a kit, with its asset as the register has it now."""

    asset: AssetRow
    quantity: int
    accessories: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KitRow:
    """A kit with its lines."""

    kit_id: KitId
    name: str
    accessories: str
    is_active: bool
    lines: tuple[KitLineRow, ...]

    @property
    def pieces(self) -> int:
        """How many pieces the kit holds."""
        return sum(line.quantity for line in self.lines)


class KitQueries(Protocol):
    """The kits of the register."""

    def kits(self, *, with_closed: bool = False) -> Sequence[KitRow]:
        """Every kit in Thai order of names, closed ones last or left out."""

    def kit(self, kit_id: KitId) -> KitRow | None:
        """One kit."""
