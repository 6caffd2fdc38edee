"""Use case of the opinions that a request gathers before it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.approvals import Signatory
from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Loan, LoanId, Stage
from asset_desk.domain.office import PersonId, Post
from asset_desk.domain.opinions import POSTS, Opinion, OpinionStep, check_opinion
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.lending import get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.signatories import sign_as_of


@dataclass(frozen=True, slots=True)
class OpinionDraft:
    """An opinion as signed on paper, or as given at the desk.

    `person_id` names the property officer; everybody else signs as the holder of the post.
    """

    step: OpinionStep
    on: date
    agrees: bool
    remark: str = ""
    person_id: PersonId | None = None


def give_opinion(
    uow: UnitOfWork,
    by: Occasion,
    loan_id: LoanId,
    draft: OpinionDraft,
    *,
    scan: AttachmentNote | None = None,
) -> None:
    """Record an opinion with the person and the position as of that day; it is never changed.

    The desk records what was signed on paper; whoever only decides records their own alone. A
    scan of the paper may come with it.
    """
    _check_may(by)
    with uow:
        _check_day(get_loan(uow, loan_id), draft.on, by.today)
        opinion = _opinion(uow, by, draft)
        check_opinion(opinion, uow.rules.opinions(loan_id))
        payload = plain(opinion)
        if scan is not None:
            payload["scan"] = plain(scan)
        kind, subject = ActKind.LOAN_OPINION_GIVEN, ("loan", loan_id)
        act_no = note_act(uow, by, kind, subject, payload, on=draft.on)
        uow.rules.note_opinion(act_no, loan_id, opinion)
        if scan is not None:
            uow.assets.attach(act_no, scan)
        uow.commit()


def signer_of(uow: UnitOfWork, draft: OpinionDraft) -> Signatory:
    """Who gives the opinion, titled as of that day.

    Where nobody holds the post of head of supplies, the head of the division of finance signs.
    """
    if draft.step is OpinionStep.PROPERTY_OFFICER:
        return _property_officer(uow, draft.person_id)
    post = POSTS[draft.step]
    found = sign_as_of(uow, post, None, draft.on)
    if found is None and draft.step is OpinionStep.HEAD_OF_SUPPLIES:
        post, finance = Post.DIVISION_HEAD, _finance(uow)
        found = sign_as_of(uow, post, finance, draft.on) if finance else None
    if found is None:
        raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=post, day=draft.on)
    return found


def _check_day(loan: Loan, on: date, today: date) -> None:
    """Opinions are given from the request until the hand-over, on a day that has come."""
    loan.must_be(Stage.REQUESTED, Stage.APPROVED)
    if on > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
    if on < loan.requested_on:
        raise DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, day=on, last=loan.requested_on)


def _opinion(uow: UnitOfWork, by: Occasion, draft: OpinionDraft) -> Opinion:
    signer = signer_of(uow, draft)
    is_own = _is_own(uow, by, signer)
    if not is_own and not by.officer.may(Permission.REQUEST_LOAN):
        raise DeskError(Refusal.OPINION_NOT_YOURS, name=signer.name)
    title = "\n".join(signer.title_lines)
    return Opinion(
        step=draft.step,
        on=draft.on,
        name=signer.name,
        title=title,
        order=signer.order,
        agrees=draft.agrees,
        remark=tidy(draft.remark),
        is_own=is_own,
    )


def _is_own(uow: UnitOfWork, by: Occasion, signer: Signatory) -> bool:
    """Whether the account is the signer's: linked to the person, or bearing the same name."""
    account = uow.accounts.get(by.officer.account_id)
    if account is None:
        return False
    if account.person_id is not None:
        return account.person_id == signer.person_id
    return tidy(account.name) == signer.name


def _property_officer(uow: UnitOfWork, person_id: PersonId | None) -> Signatory:
    person = uow.office.person(person_id) if person_id is not None else None
    if person is None:
        raise DeskError(Refusal.PERSON_NOT_FOUND, person_id=person_id)
    title = person.details.position or "เจ้าหน้าที่พัสดุ"
    return Signatory(Post.HEAD_OF_SUPPLIES, person.full_name, (title,), person_id=person.person_id)


def _finance(uow: UnitOfWork) -> DivisionId | None:
    found = (each.division_id for each in uow.office.divisions() if each.is_finance)
    return next(found, None)


def _check_may(by: Occasion) -> None:
    if not by.officer.may(Permission.REQUEST_LOAN):
        by.must(Permission.DECIDE_LOAN)
