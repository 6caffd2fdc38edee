"""The posts of the office, each with the title that papers print."""

from __future__ import annotations

from dataclasses import dataclass

from asset_desk.domain.approvals import post_title
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import Post
from asset_desk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class PostChoice:
    """A post; a division's head is one of that division."""

    post: Post
    division_id: DivisionId | None
    title: str


def post_choices(desk: Desk) -> list[PostChoice]:
    """Every post that somebody may hold now, closed divisions left out."""
    office = desk.queries.office.office()
    if office is None:
        return []
    whole = (Post.HEAD, Post.CLERK, Post.HEAD_OF_SUPPLIES)
    return [PostChoice(post, None, post_title(office, post, None)) for post in whole] + [
        PostChoice(Post.DIVISION_HEAD, each.division_id, each.head_title)
        for each in desk.queries.office.divisions()
        if each.is_active
    ]
