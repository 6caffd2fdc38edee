"""What a paper needs, from the rows of the book.

Setting papers out takes libraries that cost a quarter of the program's start; they are read in
only when the first paper is asked for.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from asset_desk.papers.desk_papers import Papers
    from asset_desk.services.queries import Queries

__all__ = ["Papers", "late_papers"]


def late_papers(queries: Queries, clock: Callable[[], datetime]) -> Papers:
    """The papers of one book, made when the first of them is asked for."""
    return cast("Papers", _Late(queries, clock))


class _Late:
    def __init__(self, queries: Queries, clock: Callable[[], datetime]) -> None:
        self._given = (queries, clock)
        self._papers: Papers | None = None

    def __getattr__(self, name: str) -> Any:
        if self._papers is None:
            self._papers = _papers()(*self._given)
        return getattr(self._papers, name)


def _papers() -> type[Papers]:
    """The class; what it read in stays, and is not gone through again and again for rubbish.

    Going through all of it takes a quarter of a second, in which the window stands still.
    """
    is_first = "asset_desk.papers.desk_papers" not in sys.modules
    from asset_desk.papers.desk_papers import Papers

    if is_first:
        gc.freeze()
    return Papers


def __getattr__(name: str) -> Any:
    if name == "Papers":
        return _papers()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
