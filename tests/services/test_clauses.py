"""The clauses that the program cites, as the office words them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from asset_desk.domain.clauses import USUAL_CLAUSES, Clause
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.clauses import change_clause
from tests.builders import TODAY, occasion


def clause(desk, number: str) -> Clause:
    return next(each for each in desk.queries.office.clauses() if each.number == number)


def test_every_clause_from_203_to_218_is_there_and_called_unchecked(desk):
    clauses = desk.queries.office.clauses()
    assert [each.number for each in clauses] == [str(number) for number in range(203, 219)]
    assert not any(each.is_checked for each in clauses)
    assert all(each.wording and each.source for each in clauses)


def test_a_clause_is_worded_anew_with_its_source_and_the_day_it_was_checked(desk):
    text = replace(clause(desk, "211"), wording="  ทวงภายใน 7 วัน ", checked_on=TODAY)
    change_clause(desk.uow, occasion(), text)
    kept = clause(desk, "211")
    assert (kept.wording, kept.checked_on, kept.is_checked) == ("ทวงภายใน 7 วัน", TODAY, True)
    act = desk.acts()[-1]
    assert (act.kind, act.payload["number"]) == ("clause.changed", "211")


def test_keeping_a_clause_as_it_is_is_no_act(desk):
    acts = len(desk.acts())
    change_clause(desk.uow, occasion(), clause(desk, "207"))
    assert len(desk.acts()) == acts


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"number": "999"}, Refusal.CLAUSE_NOT_FOUND),
        ({"wording": " "}, Refusal.CLAUSE_WORDING_MISSING),
        ({"wording": "ก" * 1501}, Refusal.CLAUSE_WORDING_MISSING),
        ({"source": ""}, Refusal.CLAUSE_SOURCE_MISSING),
        ({"checked_on": TODAY + timedelta(days=1)}, Refusal.DAY_IN_THE_FUTURE),
    ],
)
def test_a_clause_has_a_number_words_a_source_and_no_day_to_come(desk, given, refusal):
    with pytest.raises(DeskError, match=f"^{refusal.name}\\b"):
        change_clause(desk.uow, occasion(), replace(USUAL_CLAUSES[0], **given))
