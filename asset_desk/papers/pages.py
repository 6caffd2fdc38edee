"""Lists of any length, read chunk by chunk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.services.queries import Pages

RowT = TypeVar("RowT")
AT_ONCE = 500


def chunks(pages: Pages[RowT]) -> Iterator[Sequence[RowT]]:
    """The rows, so many at once."""
    offset = 0
    while rows := pages.page(offset, AT_ONCE):
        yield rows
        offset += len(rows)


def told(pages: Pages[RowT], progress: Progress | None) -> Iterator[RowT]:
    """The rows one by one, with word of how far it is; raises Stopped when told to stop."""
    count = pages.count() if progress else 0
    rows = (row for chunk in chunks(pages) for row in chunk)
    for number, row in enumerate(rows, start=1):
        tell(progress, number, count)
        yield row
