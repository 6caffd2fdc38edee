"""What was typed into the set-up so far, kept beside the book until it is finished."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from asset_desk.domain.office import Office, OfficeType, Post, usual_head_title

FILE_NAME = "set-up.json"


@dataclass(frozen=True, slots=True)
class PostAsked:
    """A post that the set-up asks the holder of; `name` is that of its fields."""

    name: str
    post: Post
    title: str
    division: str = ""


@dataclass(frozen=True, slots=True)
class NamedHolder:
    """Who holds a post now: prefix and name as typed."""

    prefix: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpDraft:
    """Everything but the password, which is never written down.

    `divisions` is None while the usual ones of the office's type stand; `holders` goes by the name
    of the post, or of the division.
    """

    office: Office
    divisions: tuple[str, ...] | None = None
    holders: Mapping[str, NamedHolder] = field(default_factory=dict)
    username: str = ""
    officer_name: str = ""
    page: int = 0


def posts_asked(office: Office, divisions: tuple[str, ...]) -> tuple[PostAsked, ...]:
    """The posts of an office: its head, its clerk, and the head of each division."""
    return (
        PostAsked("head", Post.HEAD, office.head_title),
        PostAsked("clerk", Post.CLERK, office.clerk_title),
        *(
            PostAsked(f"division_{number}", Post.DIVISION_HEAD, usual_head_title(name), name)
            for number, name in enumerate(divisions, start=1)
        ),
    )


def holder_key(asked: PostAsked) -> str:
    """Under what a holder is kept: divisions may be renamed and reordered, so by name."""
    return asked.division or asked.name


class DraftFile:
    """The draft on disk."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME

    def read(self) -> SetUpDraft | None:
        """The draft, or None when there is none that can be understood."""
        try:
            return _draft_of(json.loads(self._file.read_text("utf-8")))
        except (OSError, *_NOT_UNDERSTOOD):
            return None

    def write(self, draft: SetUpDraft) -> None:
        """Keep the draft; raises OSError when the disk refuses."""
        text = json.dumps(asdict(draft), ensure_ascii=False, indent=1)
        self._file.write_text(text, "utf-8")

    def remove(self) -> None:
        """Forget the draft; raises OSError when the disk refuses."""
        self._file.unlink(missing_ok=True)


_NOT_UNDERSTOOD = (
    *(ValueError, TypeError, KeyError, AttributeError),
    *(OverflowError, RecursionError),
)
"""What a damaged draft can raise while it is read."""


def _draft_of(kept: Mapping[str, Any]) -> SetUpDraft:
    office = {name: _text(value) for name, value in kept["office"].items()}
    kind = OfficeType(office.pop("office_type"))
    divisions = kept["divisions"]
    holders = {
        str(key): NamedHolder(_text(each["prefix"]), _text(each["name"]))
        for key, each in kept["holders"].items()
    }
    return SetUpDraft(
        office=Office(office_type=kind, **office),
        divisions=None if divisions is None else tuple(map(_text, divisions)),
        holders=holders,
        username=_text(kept["username"]),
        officer_name=_text(kept["officer_name"]),
        page=int(kept["page"]),
    )


def _text(value: object) -> str:
    """A text as the screen can show it; anything else is no draft of ours."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value
