"""Use cases of the office: set it up, its divisions, people, posts and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from asset_desk.domain.accounts import Officer, Permission, Role, check_password, password_seal
from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import (
    Division,
    HolderId,
    Holding,
    HoldingKind,
    Office,
    Person,
    PersonDetails,
    PersonId,
    Post,
    check_holding,
    check_office,
    check_person,
    tidied_office,
    tidied_person,
    usual_head_title,
)
from asset_desk.domain.preferences import (
    FILE_FIELDS,
    LONGEST_FILE_HEAD,
    Preferences,
    check_preferences,
    file_refusal,
)
from asset_desk.domain.usual_work_types import usual_work_types
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.journalling import changes, note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import PasswordHasher, UnitOfWork
from asset_desk.services.work_types import rules_of


def set_up(
    uow: UnitOfWork,
    hasher: PasswordHasher,
    on: Occasion,
    *,
    office: Office,
    divisions: Sequence[str],
    administrator: tuple[AccountDraft, str],
) -> Officer:
    """Describe the office once and make its administrator, all in one act.

    `on` carries the time; its officer is not looked at, because nobody has an account yet.
    `administrator` is the account to make and its password. Refused once an account exists.
    The types of work that offices usually have come with it.
    """
    draft, password = administrator
    office = tidied_office(office)
    check_office(office)
    names = _division_names(divisions)
    username = tidy(draft.username)
    if not username:
        raise DeskError(Refusal.USERNAME_MISSING)
    check_password(password)
    called = tidy(draft.name) or username
    draft = replace(draft, role=Role.ADMINISTRATOR, username=username, name=called)
    with uow:
        if uow.accounts.any_exists():
            raise DeskError(Refusal.ALREADY_SET_UP)
        uow.office.keep_office(office)
        for name in names:
            finance = name == "กองคลัง"
            uow.office.add_division(name, usual_head_title(name), is_finance=finance)
        work_types = usual_work_types()
        for work_type in work_types:
            uow.office.add_work_type(work_type)
        password_hash = hasher.hash(password)
        account_id = uow.accounts.add(draft, password_hash)
        officer = Officer(account_id, called, Role.ADMINISTRATOR)
        payload = {"office": plain(office), "divisions": names, "administrator": username}
        payload["work_types"] = [rules_of(work_type) for work_type in work_types]
        payload["password_seal"] = password_seal(password_hash)
        occasion = replace(on, officer=officer)
        note_act(uow, occasion, ActKind.OFFICE_SET_UP, ("office", 1), payload)
        uow.commit()
    return officer


def change_office(uow: UnitOfWork, by: Occasion, office: Office) -> None:
    """Describe the office anew; old slips keep the old words."""
    by.must(Permission.KEEP_OFFICE)
    office = tidied_office(office)
    check_office(office)
    with uow:
        before = uow.office.office()
        if before == office:
            return
        uow.office.keep_office(office)
        payload = {"changed": changes(before, office) if before else plain(office)}
        note_act(uow, by, ActKind.OFFICE_CHANGED, ("office", 1), payload)
        uow.commit()


def change_preferences(uow: UnitOfWork, by: Occasion, preferences: Preferences) -> None:
    """Keep the settings; slips that have a number keep the old ones.

    A file newly chosen must be there and be what its field needs.
    """
    by.must(Permission.KEEP_OFFICE)
    preferences = replace(preferences, slip_prefix=tidy(preferences.slip_prefix))
    check_preferences(preferences)
    with uow:
        changed = changes(uow.office.preferences(), preferences)
        if not changed:
            return
        for field in FILE_FIELDS:
            if field in changed:
                _check_file(field, getattr(preferences, field))
        uow.office.keep_preferences(preferences)
        note_act(uow, by, ActKind.PREFERENCES_CHANGED, ("office", 1), {"changed": changed})
        uow.commit()


def add_division(uow: UnitOfWork, by: Occasion, name: str, head_title: str = "") -> DivisionId:
    """Add a division; its head's title follows from its name unless given."""
    by.must(Permission.KEEP_OFFICE)
    name = tidy(name)
    with uow:
        _check_division_name(uow, name, None)
        title = tidy(head_title) or usual_head_title(name)
        division_id = uow.office.add_division(name, title, is_finance=False)
        payload = {"name": name, "head_title": title}
        note_act(uow, by, ActKind.DIVISION_ADDED, ("division", division_id), payload)
        uow.commit()
    return division_id


def change_division(uow: UnitOfWork, by: Occasion, division: Division) -> None:
    """Rename, retitle, close or reopen a division; old slips keep the old name.

    One that still owns assets may not close: nobody would be left to approve their loans.
    """
    by.must(Permission.KEEP_OFFICE)
    name = tidy(division.name)
    title = tidy(division.head_title) or usual_head_title(name)
    division = replace(division, name=name, head_title=title)
    with uow:
        known = {each.division_id: each for each in uow.office.divisions()}
        before = known.get(division.division_id)
        if before is None:
            raise DeskError(Refusal.DIVISION_NAME_MISSING)
        _check_division_name(uow, name, division.division_id)
        if before.is_active and not division.is_active and uow.assets.any_of(division.division_id):
            raise DeskError(Refusal.DIVISION_IN_USE, name=before.name)
        if changed := changes(before, division):
            uow.office.keep_division(division)
            subject = ("division", division.division_id)
            note_act(uow, by, ActKind.DIVISION_CHANGED, subject, {"changed": changed})
            uow.commit()


def add_person(uow: UnitOfWork, by: Occasion, details: PersonDetails) -> PersonId:
    """Add a person of the office or an outside borrower.

    The national ID is kept only where the office turned it on (PDPA).
    """
    by.must(Permission.KEEP_PEOPLE)
    details = tidied_person(details)
    check_person(details)
    with uow:
        if not uow.office.preferences().uses_national_id:
            details = replace(details, national_id="")
        person_id = uow.office.add_person(details)
        note_act(uow, by, ActKind.PERSON_ADDED, ("person", person_id), _without_id(plain(details)))
        uow.commit()
    return person_id


def change_person(uow: UnitOfWork, by: Occasion, person: Person) -> None:
    """Keep a person's new details; slips keep the old ones."""
    by.must(Permission.KEEP_PEOPLE)
    person = replace(person, details=tidied_person(person.details))
    check_person(person.details)
    with uow:
        before = uow.office.person(person.person_id)
        if before is None:
            raise DeskError(Refusal.PERSON_NOT_FOUND, person_id=person.person_id)
        if not uow.office.preferences().uses_national_id:
            kept = before.details.national_id
            person = replace(person, details=replace(person.details, national_id=kept))
        if changed := changes(before.details, person.details):
            uow.office.keep_person(person)
            payload = {"name": person.full_name, "changed": _without_id(changed)}
            note_act(uow, by, ActKind.PERSON_CHANGED, ("person", person.person_id), payload)
            uow.commit()


def appoint(uow: UnitOfWork, by: Occasion, holding: Holding) -> HolderId:
    """Say who holds a post from a day on, in person or acting.

    Someone newly in post ends an earlier open holding of the same post on the day before.
    """
    by.must(Permission.KEEP_OFFICE)
    holding = _tidied_holding(holding)
    with uow:
        if uow.office.person(holding.person_id) is None:
            raise DeskError(Refusal.PERSON_NOT_FOUND, person_id=holding.person_id)
        succeeded = _succeeded(uow.office.holdings(), holding)
        for earlier in succeeded:
            uow.office.end_holding(earlier.holder_id, holding.held_from - timedelta(days=1))
        check_holding(holding, uow.office.holdings())
        holder_id = uow.office.add_holding(holding)
        payload = plain(replace(holding, holder_id=holder_id))
        payload["ended"] = [each.holder_id for each in succeeded]
        note_act(uow, by, ActKind.HOLDER_ADDED, ("holding", holder_id), payload)
        uow.commit()
    return holder_id


def end_holding(uow: UnitOfWork, by: Occasion, holder_id: HolderId, last_day: date) -> None:
    """Say on which day someone's holding of a post ends, that day included."""
    by.must(Permission.KEEP_OFFICE)
    with uow:
        held = {each.holder_id: each for each in uow.office.holdings()}.get(holder_id)
        if held is None:
            raise DeskError(Refusal.PERSON_NOT_FOUND)
        check_holding(replace(held, held_until=last_day), uow.office.holdings())
        uow.office.end_holding(holder_id, last_day)
        payload = {"person": held.person_id, "until": last_day.isoformat()}
        note_act(uow, by, ActKind.HOLDER_ENDED, ("holding", holder_id), payload)
        uow.commit()


def _tidied_holding(holding: Holding) -> Holding:
    division_id = holding.division_id if holding.post is Post.DIVISION_HEAD else None
    return replace(
        holding,
        division_id=division_id,
        own_title=tidy(holding.own_title),
        order_no=tidy(holding.order_no),
    )


def _succeeded(holdings: Sequence[Holding], new: Holding) -> list[Holding]:
    if new.kind is not HoldingKind.IN_POST:
        return []
    place = (new.post, new.division_id, new.kind)
    return [
        each
        for each in holdings
        if (each.post, each.division_id, each.kind) == place
        and each.held_until is None
        and each.held_from < new.held_from
    ]


def _division_names(divisions: Sequence[str]) -> list[str]:
    names = [tidy(name) for name in divisions if tidy(name)]
    if not names:
        raise DeskError(Refusal.DIVISION_NAME_MISSING)
    if len(set(names)) != len(names):
        raise DeskError(Refusal.DIVISION_NAME_TAKEN)
    return names


def _check_division_name(uow: UnitOfWork, name: str, own: DivisionId | None) -> None:
    if not name:
        raise DeskError(Refusal.DIVISION_NAME_MISSING)
    if any(each.name == name and each.division_id != own for each in uow.office.divisions()):
        raise DeskError(Refusal.DIVISION_NAME_TAKEN, name=name)


def _check_file(field: str, path: str) -> None:
    """Raise a refusal for a chosen file that cannot be read or is of the wrong kind."""
    if not path:
        return
    try:
        with Path(path).open("rb") as file:
            refusal = file_refusal(field, file.read(LONGEST_FILE_HEAD))
    except OSError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, field=field, file=path) from trouble
    if refusal:
        raise DeskError(refusal, field=field, file=path)


def _without_id(payload: Mapping[str, Any]) -> dict[str, object]:
    """The journal says that a national ID was kept or changed, never which (PDPA)."""
    return {key: bool(each) if key == "national_id" else each for key, each in payload.items()}
