"""The clauses of the regulation as papers cite them: in the office's own words."""

from __future__ import annotations

from asset_desk.domain.clauses import Clause
from asset_desk.services.queries import Queries


def clause_of(queries: Queries, number: str) -> Clause:
    """One of the clauses that the program cites, as the office words it."""
    return next(each for each in queries.office.clauses() if each.number == number)
