"""Publications: what the office made public, where, on which day, and which file it was."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal

PublicationId = NewType("PublicationId", int)

LONGEST_LINK = 2_000
_LINK = re.compile(r"https?://[^\s/:?#@]+\.[^\s/:?#@]+(:\d+)?([/?#]\S*)?")


class Medium(StrEnum):
    """Where something was made public."""

    WEBSITE = "website"
    FACEBOOK = "facebook"
    NOTICE_BOARD = "notice_board"
    OTHER = "other"

    @property
    def has_link(self) -> bool:
        """Whether it can be opened at an address."""
        return self in {Medium.WEBSITE, Medium.FACEBOOK}


class Published(StrEnum):
    """What was made public; the evidence of a year is looked for by it."""

    STATISTICS = "statistics"
    SUMMARY = "summary"
    MEASURES = "measures"
    FORM = "form"
    MANUAL = "manual"
    ORDER = "order"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationDetails:
    """One publication as the officer notes it. A website or a Facebook page needs its link."""

    fiscal_year: int
    what: Published
    title: str
    medium: Medium
    published_on: date
    link: str = ""
    note: str = ""


def tidied_publication(details: PublicationDetails) -> PublicationDetails:
    """The publication with tidy texts; a link that lacks its https:// is given it."""
    link = details.link.strip()
    if link and "://" not in link:
        link = f"https://{link}"
    return replace(details, title=tidy(details.title), link=link, note=tidy(details.note))


def publication_problems(details: PublicationDetails, today: date) -> dict[str, Refusal]:
    """What is wrong with a tidied publication, by field."""
    checks = {
        "title": None if details.title else Refusal.PUBLICATION_TITLE_MISSING,
        "published_on": Refusal.DAY_IN_THE_FUTURE if details.published_on > today else None,
        "link": _link_refusal(details),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_publication(details: PublicationDetails, today: date) -> None:
    """Refuse a publication with any problem; the first one is named."""
    for field, refusal in publication_problems(details, today).items():
        raise DeskError(refusal, field=field, day=details.published_on, link=details.link)


def sha256_shown(sha256: str) -> str:
    """A file's SHA-256 as it can be read out: eight groups of eight, to break between them."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))


def _link_refusal(details: PublicationDetails) -> Refusal | None:
    if not details.link:
        return Refusal.LINK_MISSING if details.medium.has_link else None
    fits = len(details.link) <= LONGEST_LINK and _LINK.fullmatch(details.link)
    return None if fits else Refusal.LINK_NOT_A_LINK
