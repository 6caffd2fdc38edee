"""Use cases of the publication register: note a publication, withdraw one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.publications import (
    PublicationDetails,
    PublicationId,
    check_publication,
    tidied_publication,
)
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork

SUBJECT = "publication"


def note_publication(
    uow: UnitOfWork, by: Occasion, details: PublicationDetails, file: AttachmentNote
) -> PublicationId:
    """Note what was made public, with the very file, which is among the attachments already."""
    by.must(Permission.KEEP_REPORTS)
    details = tidied_publication(details)
    check_publication(details, by.today)
    with uow:
        publication_id = uow.publications.next_id()
        file = replace(file, subject=SUBJECT, subject_id=publication_id)
        payload = {"details": plain(details), "file": plain(file)}
        act_no = note_act(uow, by, ActKind.PUBLICATION_NOTED, (SUBJECT, publication_id), payload)
        uow.publications.add(act_no, details, file)
        uow.commit()
    return publication_id


def withdraw_publication(
    uow: UnitOfWork, by: Occasion, publication_id: PublicationId, *, on: date, reason: str
) -> None:
    """Say that something is public no more, or was noted by mistake; its row stays."""
    by.must(Permission.KEEP_REPORTS)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        details = uow.publications.stands(publication_id)
        if details is None:
            raise DeskError(Refusal.PUBLICATION_NOT_FOUND, publication_id=publication_id)
        if on > by.today:
            raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
        if on < details.published_on:
            raise DeskError(Refusal.WITHDRAWN_BEFORE_PUBLISHED, day=details.published_on)
        payload = {"title": details.title, "on": plain(on), "reason": reason}
        subject = (SUBJECT, publication_id)
        act_no = note_act(uow, by, ActKind.PUBLICATION_WITHDRAWN, subject, payload)
        uow.publications.withdraw(act_no, publication_id, on, reason)
        uow.commit()
