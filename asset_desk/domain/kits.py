"""Kits: specific assets that are lent together, with the accessories that belong to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NewType

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import MOST_LINES

KitId = NewType("KitId", int)

LONGEST_KIT_NAME = 120
LONGEST_ACCESSORIES = 200
MOST_PIECES = 9_999


@dataclass(frozen=True, slots=True)
class KitLine:
    """So many pieces of one asset, and what goes with them, such as รีโมต 1 อัน."""

    asset_id: AssetId
    quantity: int = 1
    accessories: str = ""


@dataclass(frozen=True, slots=True)
class KitDetails:
    """A kit as described; `accessories` go with the kit as a whole."""

    name: str
    lines: tuple[KitLine, ...]
    accessories: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit of the register; one that is closed is not offered any more."""

    kit_id: KitId
    details: KitDetails
    is_active: bool = True


def tidied_kit(details: KitDetails) -> KitDetails:
    """The kit without stray spaces."""
    lines = tuple(replace(line, accessories=listed(line.accessories)) for line in details.lines)
    return KitDetails(tidy(details.name), lines, listed(details.accessories))


def listed(accessories: str) -> str:
    """A list of accessories, however it was typed, as one line with commas."""
    parts = accessories.replace("\n", ",").replace(";", ",").split(",")
    return ", ".join(filter(None, map(tidy, parts)))


def kit_problems(details: KitDetails) -> dict[str, Refusal]:
    """What is wrong with a kit, by field; a line's field is `line.N`, counted from 0."""
    checks: dict[str, Refusal | None] = {
        "name": _name_refusal(details.name),
        "accessories": _accessories_refusal(details.accessories),
        "lines": _lines_refusal(details.lines),
    }
    for number, line in enumerate(details.lines):
        checks[f"line.{number}"] = _line_refusal(line, details.lines[:number])
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_kit(details: KitDetails) -> None:
    """Refuse a kit with any problem; the first one is named."""
    for field, refusal in kit_problems(details).items():
        raise DeskError(refusal, field=field)


def accessories_of(kit: Kit, asset_id: AssetId, *, is_first: bool) -> str:
    """What goes with one line of a kit; what goes with the whole kit goes with its first line."""
    own = next((each.accessories for each in kit.details.lines if each.asset_id == asset_id), "")
    whole = kit.details.accessories if is_first else ""
    return ", ".join(part for part in (own, whole) if part)


def _name_refusal(name: str) -> Refusal | None:
    if not tidy(name):
        return Refusal.KIT_NAME_MISSING
    return Refusal.NAME_TOO_LONG if len(tidy(name)) > LONGEST_KIT_NAME else None


def _accessories_refusal(accessories: str) -> Refusal | None:
    return Refusal.ACCESSORIES_TOO_LONG if len(accessories) > LONGEST_ACCESSORIES else None


def _lines_refusal(lines: tuple[KitLine, ...]) -> Refusal | None:
    if not lines:
        return Refusal.KIT_EMPTY
    return Refusal.TOO_MANY_LINES if len(lines) > MOST_LINES else None


def _line_refusal(line: KitLine, earlier: Iterable[KitLine]) -> Refusal | None:
    if any(line.asset_id == each.asset_id for each in earlier):
        return Refusal.SAME_ASSET_TWICE
    if not 1 <= line.quantity <= MOST_PIECES:
        return Refusal.QUANTITY_OUT_OF_RANGE
    return _accessories_refusal(line.accessories)
