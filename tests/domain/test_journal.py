"""Acts, and the seal that ties each to the one before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from asset_desk.domain.journal import FIRST_SEAL, Act, ActKind, canonical, instant_text, seal

ACT = Act(
    kind=ActKind.LOAN_REQUESTED,
    subject="loan",
    subject_id=7,
    happened_on=date(2026, 5, 20),
    recorded_at=datetime(2026, 5, 20, 3, 30, tzinfo=UTC),
    officer_id=1,
    officer_name="มาลี",
    payload={"purpose": "ประชุม", "lines": [1, 2]},
)


def sealed(act: Act = ACT, no: int = 1, previous: str = FIRST_SEAL) -> str:
    return seal(no, act, canonical(act.payload), previous)


def test_a_payload_is_written_in_one_way_with_thai_as_thai():
    assert canonical({"ข": 1, "ก": "เก้าอี้"}) == '{"ก":"เก้าอี้","ข":1}'


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": ActKind.LOAN_APPROVED},
        {"subject": "asset"},
        {"subject_id": 8},
        {"happened_on": date(2026, 5, 21)},
        {"recorded_at": ACT.recorded_at + timedelta(microseconds=1)},
        {"officer_id": 2},
        {"officer_name": "มาลี "},
        {"payload": {"purpose": "ประชุม", "lines": [1, 3]}},
    ],
)
def test_whatever_is_changed_in_an_act_breaks_its_seal(changed):
    assert sealed(replace(ACT, **changed)) != sealed()


def test_an_act_out_of_its_place_does_not_carry_its_seal():
    assert sealed(no=2) != sealed()
    assert sealed(previous="1" * 64) != sealed()


def test_text_can_not_be_moved_from_one_part_of_an_act_to_the_next():
    one = replace(ACT, officer_id=1, officer_name="1มาลี")
    other = replace(ACT, officer_id=11, officer_name="มาลี")
    assert sealed(one) != sealed(other)


def test_the_seal_of_an_act_stays_the_same_for_ever():
    assert sealed() == "1440b516149f88a4176cd9c65cd8aa882cf39951fce807a62663bc5f015b6daf"


def test_lesson_03_an_instant_is_written_in_utc():
    in_bangkok = datetime(2026, 5, 20, 10, 30, tzinfo=timezone(timedelta(hours=7)))
    assert instant_text(in_bangkok) == "2026-05-20T03:30:00.000000Z"
