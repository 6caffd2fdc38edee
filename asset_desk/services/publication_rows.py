"""The read side and the repository of publications."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from asset_desk.domain.journal import ActNo
from asset_desk.domain.publications import PublicationDetails, PublicationId
from asset_desk.services.drafts import AttachmentNote


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationRow:
    """A publication with the file that it was; one that was withdrawn says when and why."""

    publication_id: PublicationId
    details: PublicationDetails
    file_name: str
    sha256: str
    size: int
    noted_by: str
    withdrawn_on: date | None
    withdrawn_reason: str

    @property
    def stands(self) -> bool:
        """Whether it is public still."""
        return self.withdrawn_on is None


class PublicationQueries(Protocol):
    """The publication register."""

    def publications(self, fiscal_year: int) -> Sequence[PublicationRow]:
        """The publications of a year's work, by the day they were made public."""


class Publications(Protocol):
    """The publication register, as a transaction sees it."""

    def stands(self, publication_id: PublicationId) -> PublicationDetails | None:
        """A publication that was not withdrawn; None when it was, or never was."""

    def next_id(self) -> PublicationId:
        """The number that the next publication will have."""

    def add(self, act_no: ActNo, details: PublicationDetails, file: AttachmentNote) -> None:
        """Add a publication and the file that it was."""

    def withdraw(self, act_no: ActNo, publication_id: PublicationId, on: date, reason: str) -> None:
        """Say since when a publication is public no more, and why."""
