"""Which row of a file means which asset when no code says so: pairs that last."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

Pairs = dict[int, int]
"""The asset of each row, both by their place in the lists given."""


class FitKind(Enum):
    """What would become of a row if an asset were the one it means."""

    SAME = auto()
    BARRED = auto()
    CHANGED = auto()


@dataclass(frozen=True, slots=True)
class Fit:
    """How a row fits an asset; the higher `closeness`, the surer it is meant."""

    kind: FitKind
    closeness: int = 0


Fits = Sequence[Mapping[int, Fit]]
"""For each row, the assets it may mean."""

_SAME = frozenset({FitKind.SAME})
_SETTLED = frozenset({FitKind.SAME, FitKind.BARRED})


def pair(fits: Fits) -> Pairs:
    """The asset of each row that has one, no asset twice.

    Applying what comes of the pairs and pairing again changes nothing: every row then has an
    asset of its own that it fits as SAME or BARRED, and such a pairing of all rows is taken
    whenever there is one. Otherwise SAME comes before CHANGED, the closest first, and both
    before BARRED.
    """
    same = _most(fits, _SAME, {})
    settled = _most(fits, _SETTLED, same)
    if len(settled) == len(fits):
        return settled
    pairs = dict(same)
    for kind in (FitKind.CHANGED, FitKind.BARRED):
        _take_closest(fits, kind, pairs)
    return pairs


def _most(fits: Fits, kinds: frozenset[FitKind], start: Pairs) -> Pairs:
    """As many pairs of these kinds as can be had at once; rows paired at the start stay paired."""
    pairs = dict(start)
    owners = {asset: row for row, asset in pairs.items()}
    spent: set[int] = set()
    for row in range(len(fits)):
        if row not in pairs:
            _extend(_Search(fits, kinds, row, spent), pairs, owners)
    return pairs


@dataclass(frozen=True, slots=True)
class _Search:
    fits: Fits
    kinds: frozenset[FitKind]
    row: int
    spent: set[int]
    """Assets from which earlier searches found no way on; none will find one later."""


def _extend(search: _Search, pairs: Pairs, owners: dict[int, int]) -> None:
    """Find the row an asset, moving other rows to other assets where that makes room."""
    reached_from: dict[int, int] = {}
    waiting = deque([search.row])
    while waiting:
        row = waiting.popleft()
        for asset, fit in search.fits[row].items():
            if fit.kind not in search.kinds or asset in reached_from or asset in search.spent:
                continue
            reached_from[asset] = row
            if asset not in owners:
                _hand_on(asset, reached_from, pairs, owners)
                return
            waiting.append(owners[asset])
    search.spent.update(reached_from)


def _hand_on(
    asset: int, reached_from: Mapping[int, int], pairs: Pairs, owners: dict[int, int]
) -> None:
    free: int | None = asset
    while free is not None:
        row = reached_from[free]
        left = pairs.get(row)
        pairs[row], owners[free] = free, row
        free = left


def _take_closest(fits: Fits, kind: FitKind, pairs: Pairs) -> None:
    taken = set(pairs.values())
    offers = sorted(
        (-fit.closeness, row, asset)
        for row, assets in enumerate(fits)
        if row not in pairs
        for asset, fit in assets.items()
        if fit.kind is kind
    )
    for _, row, asset in offers:
        if row not in pairs and asset not in taken:
            pairs[row] = asset
            taken.add(asset)
