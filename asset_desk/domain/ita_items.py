"""The items of the integrity assessment (ITA) that a report answers; numbers change every year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal

LONGEST_NUMBER, LONGEST_INDICATOR, LONGEST_WORDING = 20, 200, 500
MOST_ITEMS = 40


@dataclass(frozen=True, slots=True)
class ItaItem:
    """One item: the indicator it belongs to, its number in that year's list, its wording."""

    indicator: str
    number: str
    wording: str


def tidied_items(items: Iterable[ItaItem]) -> tuple[ItaItem, ...]:
    """The items with tidy texts, in the order given."""
    return tuple(
        ItaItem(tidy(each.indicator), tidy(each.number), tidy(each.wording)) for each in items
    )


def item_problems(item: ItaItem) -> dict[str, Refusal]:
    """What is wrong with an item, by field; the indicator may be left out."""
    lengths = {
        "number": 0 < len(tidy(item.number)) <= LONGEST_NUMBER,
        "wording": 0 < len(tidy(item.wording)) <= LONGEST_WORDING,
        "indicator": len(tidy(item.indicator)) <= LONGEST_INDICATOR,
    }
    return {
        field: Refusal.ITA_ITEM_INCOMPLETE for field, is_right in lengths.items() if not is_right
    }


def check_items(items: tuple[ItaItem, ...]) -> None:
    """Refuse an item without number or words, too long a one, or a number that is there twice."""
    if len(items) > MOST_ITEMS:
        raise DeskError(Refusal.TOO_MANY_ITA_ITEMS, most=MOST_ITEMS)
    seen: set[str] = set()
    for each in items:
        for field, refusal in item_problems(each).items():
            raise DeskError(refusal, field=field)
        if each.number in seen:
            raise DeskError(Refusal.ITA_NUMBER_TWICE, field="number", number=each.number)
        seen.add(each.number)
