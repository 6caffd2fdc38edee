"""Use case of the clauses that the program cites."""

from __future__ import annotations

from asset_desk.domain.accounts import Permission
from asset_desk.domain.clauses import Clause, check_clause, tidied_clause
from asset_desk.domain.journal import ActKind
from asset_desk.services.journalling import changes, note_act
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def change_clause(uow: UnitOfWork, by: Occasion, clause: Clause) -> None:
    """Word a clause as the office reads it, with its source and the day it was checked."""
    by.must(Permission.KEEP_OFFICE)
    clause = tidied_clause(clause)
    check_clause(clause, by.today)
    with uow:
        known = {each.number: each for each in uow.rules.clauses()}
        changed = changes(known[clause.number], clause)
        if not changed:
            return
        uow.rules.keep_clause(clause)
        payload = {
            "number": clause.number,
            "wording": clause.wording,
            "source": clause.source,
            "checked_on": clause.checked_on,
            "changed": changed,
        }
        subject = ("clause", int(clause.number))
        note_act(uow, by, ActKind.CLAUSE_CHANGED, subject, payload)
        uow.commit()
