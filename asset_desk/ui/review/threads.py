"""What was said of a section, each comment with who supports it and who objects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asset_desk.domain.review import CommentKind
from asset_desk.services.review_rows import CommentRow


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment, and what was said about it."""

    comment: CommentRow
    supports: tuple[CommentRow, ...] = ()
    objections: tuple[CommentRow, ...] = ()


def threads_of(comments: Iterable[CommentRow]) -> tuple[Thread, ...]:
    """The comments that are about no other one, in their order; of each person the last counts."""
    rows = list(comments)
    return tuple(
        Thread(
            row,
            _said_about(row, rows, CommentKind.SUPPORT),
            _said_about(row, rows, CommentKind.OPPOSE),
        )
        for row in rows
        if row.said.about is None
    )


def _said_about(
    row: CommentRow, rows: Sequence[CommentRow], kind: CommentKind
) -> tuple[CommentRow, ...]:
    latest: dict[object, CommentRow] = {}
    for each in rows:
        if each.said.about == row.comment_id:
            who = each.speaker.person_id or each.speaker.name
            if each.said.kind in {CommentKind.SUPPORT, CommentKind.OPPOSE}:
                latest[who] = each
    return tuple(each for each in latest.values() if each.said.kind is kind)
