"""The report on the measures is begun, worded, copied forward, and backed by evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.measures import NUMBERS
from asset_desk.services.measures import (
    add_evidence,
    begin_measures,
    change_measure,
    keep_ita_items,
    withdraw_evidence,
)
from tests.builders import occasion
from tests.measure_desk import ITEMS, proof


def refused(refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


@pytest.fixture
def begun(desk):
    begin_measures(desk.uow, occasion(), 2569)
    return desk


def of_year(desk, year=2569):
    return desk.queries.measures.of_year(year)


def test_a_year_begins_with_the_five_usual_measures(begun):
    assert [row.measure.number for row in of_year(begun)] == list(NUMBERS)
    assert begun.queries.measures.years() == [2569]
    assert of_year(begun, 2570) == []


def test_a_year_begins_once(begun):
    with refused(Refusal.MEASURES_BEGUN_ALREADY):
        begin_measures(begun.uow, occasion(), 2569)


def test_a_year_copies_words_and_no_evidence(begun):
    first = of_year(begun)[0].measure
    change_measure(begun.uow, occasion(), first, replace(first.text, results="ทำแล้ว"))
    add_evidence(begun.uow, occasion(), proof(first.measure_id))
    begin_measures(begun.uow, occasion(), 2570, copy_from=2569)
    copied = of_year(begun, 2570)[0]
    assert copied.measure.text.results == "ทำแล้ว"
    assert copied.measure.text.period == "ตุลาคม 2569 - กันยายน 2570"
    assert (copied.measure.copied_from, copied.evidence) == (2569, ())
    assert len(of_year(begun)[0].evidence) == 1


def test_nothing_is_copied_from_a_year_without_a_report(desk):
    with refused(Refusal.NOTHING_TO_COPY):
        begin_measures(desk.uow, occasion(), 2570, copy_from=2569)
    assert desk.queries.measures.years() == []


def test_keeping_a_copied_measure_as_it_is_says_that_it_was_read(begun):
    begin_measures(begun.uow, occasion(), 2570, copy_from=2569)
    seen = of_year(begun, 2570)[1].measure
    change_measure(begun.uow, occasion(), seen, seen.text)
    assert of_year(begun, 2570)[1].measure.copied_from is None
    assert begun.acts()[-1].payload == {"fiscal_year": 2570, "number": 2, "changed": {}}


def test_keeping_what_did_not_change_writes_no_act(begun):
    seen, acts = of_year(begun)[0].measure, len(begun.acts())
    change_measure(begun.uow, occasion(), seen, seen.text)
    assert len(begun.acts()) == acts


def test_two_officers_do_not_write_over_each_other(begun):
    seen = of_year(begun)[0].measure
    change_measure(begun.uow, occasion(), seen, replace(seen.text, results="ก"))
    with refused(Refusal.CHANGED_MEANWHILE):
        change_measure(begun.uow, occasion(), seen, replace(seen.text, results="ข"))
    assert of_year(begun)[0].measure.text.results == "ก"


def test_a_measure_needs_a_name_and_must_be_there(begun):
    seen = of_year(begun)[0].measure
    with refused(Refusal.MEASURE_NAME_MISSING):
        change_measure(begun.uow, occasion(), seen, replace(seen.text, name=" "))
    with refused(Refusal.MEASURE_NOT_FOUND):
        change_measure(begun.uow, occasion(), replace(seen, measure_id=99), seen.text)


def test_evidence_belongs_to_a_measure_that_is_there(begun):
    for note in (proof(99), replace(proof(1), subject="asset")):
        with refused(Refusal.MEASURE_NOT_FOUND):
            add_evidence(begun.uow, occasion(), note)


def test_withdrawn_evidence_stays_in_the_book_with_the_reason(begun):
    add_evidence(begun.uow, occasion(), proof(1))
    (row,) = of_year(begun)[0].evidence
    assert row.stands
    withdraw_evidence(begun.uow, occasion(), row.attachment_id, reason=" แนบผิด ")
    (row,) = of_year(begun)[0].evidence
    assert (row.file_name, row.withdrawn_reason, row.stands) == ("คำสั่ง.pdf", "แนบผิด", False)


def test_evidence_is_withdrawn_once_and_with_a_reason(begun):
    add_evidence(begun.uow, occasion(), proof(1))
    (row,) = of_year(begun)[0].evidence
    with refused(Refusal.REASON_MISSING):
        withdraw_evidence(begun.uow, occasion(), row.attachment_id, reason=" ")
    withdraw_evidence(begun.uow, occasion(), row.attachment_id, reason="ผิด")
    with refused(Refusal.EVIDENCE_NOT_FOUND):
        withdraw_evidence(begun.uow, occasion(), row.attachment_id, reason="ผิด")


def test_items_stand_in_their_order_and_are_kept_whole(desk):
    keep_ita_items(desk.uow, occasion(), 2569, ITEMS)
    assert tuple(desk.queries.measures.items(2569)) == ITEMS
    keep_ita_items(desk.uow, occasion(), 2569, ITEMS[::-1])
    assert tuple(desk.queries.measures.items(2569)) == ITEMS[::-1]
    acts = len(desk.acts())
    keep_ita_items(desk.uow, occasion(), 2569, ITEMS[::-1])
    assert len(desk.acts()) == acts
    keep_ita_items(desk.uow, occasion(), 2569, ())
    assert desk.queries.measures.item_years() == []


def test_a_wrong_list_of_items_is_refused_whole(desk):
    with refused(Refusal.ITA_NUMBER_TWICE):
        keep_ita_items(desk.uow, occasion(), 2569, (ITEMS[0], ITEMS[0]))
    assert desk.queries.measures.items(2569) == ()
