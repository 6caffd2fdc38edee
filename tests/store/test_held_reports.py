"""A report of many parts is of one state of the journal, whatever is recorded meanwhile."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from asset_desk.domain.periods import month
from asset_desk.domain.reporting import Question
from asset_desk.papers.statistics_facts import statistics_facts
from asset_desk.services.report_queries import held
from tests.builders import TODAY

MAY = Question(period=month(TODAY), as_of=TODAY)


class Interrupting:
    """The reports of a desk where another loan goes out before each answer."""

    def __init__(self, desk, asset):
        self._desk, self._asset = desk, asset

    def __getattr__(self, name):
        answer = getattr(self._desk.queries.reports, name)

        def after_a_loan(*given):
            self._desk.lent((self._asset, 1))
            return answer(*given)

        return after_a_loan


class Queries:
    """Everything but the reports is the desk's."""

    def __init__(self, desk, asset):
        self.reports, self._desk = Interrupting(desk, asset), desk

    def __getattr__(self, name):
        return getattr(self._desk.queries, name)


def test_a_held_question_is_answered_from_the_acts_up_to_then(desk):
    asset = desk.asset(40)
    desk.lent((asset, 5))
    reports = desk.queries.reports
    question = held(reports, MAY)
    before = reports.figures(question)
    desk.lent((asset, 7))
    assert reports.figures(question) == before
    assert reports.figures(MAY).units == before.units + 7
    head = reports.head_on(TODAY, question.last_act)
    assert head.acts == question.last_act < reports.head_on(TODAY).acts
    assert head.seal == desk.sql(f"SELECT seal FROM act WHERE no = {head.acts}")[0][0]


def test_a_question_is_held_once(desk):
    question = held(desk.queries.reports, MAY)
    desk.lent((desk.asset(4), 1))
    assert held(desk.queries.reports, question) == question


def test_the_end_of_a_past_day_comes_before_where_it_is_held(desk):
    later = replace(MAY, last_act=10**9)
    assert desk.queries.reports.figures(later) == desk.queries.reports.figures(MAY)
    assert desk.queries.reports.head_on(TODAY, 10**9) == desk.queries.reports.head_on(TODAY)


def test_point_11_every_part_of_the_statistics_agrees_while_others_lend(desk):
    asset = desk.asset(900)
    desk.lent((asset, 5))
    facts = statistics_facts(Queries(desk, asset), MAY)
    units = facts["figures"]["units"]
    sums = [
        sum(each["figures"]["units"] for each in facts["months"]),
        *(sum(row["figures"]["units"] for row in rows) for rows in facts["groups"].values()),
        sum(row["units"] for row in facts["assets"]),
    ]
    assert all(one == other for one, other in pairwise([units, *sums]))
