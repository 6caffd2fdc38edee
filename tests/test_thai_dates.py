from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.thai_dates import (
    DateFault,
    DateProblem,
    bangkok_day,
    long_date,
    numeric_date,
    parse_date,
    short_date,
    short_instant,
    spoken_date,
)

DAY = date(2025, 10, 1)
DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))


def test_point_02_days_are_written_in_the_buddhist_era():
    assert short_date(DAY) == "1 ต.ค. 2568"
    assert long_date(DAY) == "1 ตุลาคม 2568"
    assert long_date(DAY, era=True) == "1 ตุลาคม พ.ศ. 2568"
    assert numeric_date(DAY) == "01/10/2568"
    assert spoken_date(DAY) == "พุธ 1 ตุลาคม 2568"


@pytest.mark.parametrize(
    "typed",
    [
        *("1/10/2568", "01-10-2568", "1.10.2568", "1 ต.ค. 68", "1 ต.ค. 2568", "1ตค68", "1/10/2025"),
        *("๑ ตุลาคม ๒๕๖๘", "๑ ตุลาคม พ.ศ. ๒๕๖๘", "2025-10-01", "2568-10-01", "2025-10-01 00:00:00"),
        *("วันที่ 1 เดือน ตุลาคม พ.ศ. 2568", "  1   ตุลาคม   2568 "),
    ],
)
def test_what_officers_type_is_understood(typed):
    assert parse_date(typed) == DAY


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", DateFault.EMPTY),
        ("เมื่อวาน", DateFault.NOT_A_DATE),
        ("1/10/68", DateFault.YEAR_IS_AMBIGUOUS),
        ("29 ก.พ. 2568", DateFault.NO_SUCH_DAY),
        ("31/4/2568", DateFault.NO_SUCH_DAY),
        ("1/10/3112", DateFault.YEAR_OUT_OF_RANGE),
        ("1 ตูลาคม 2568", DateFault.NOT_A_DATE),
    ],
)
def test_what_is_no_day_is_refused_with_its_reason(typed, fault):
    with pytest.raises(DateProblem) as refused:
        parse_date(typed)
    assert refused.value.fault is fault


def test_the_leap_day_exists_where_the_common_calendar_has_it():
    assert parse_date("29 ก.พ. 2567") == date(2024, 2, 29)


@given(DAYS)
def test_every_way_of_writing_a_day_reads_back(day):
    for written in (short_date(day), long_date(day), long_date(day, era=True), numeric_date(day)):
        assert parse_date(written) == day


def test_a_day_begins_at_midnight_in_bangkok():
    last_of_september = datetime(2025, 9, 30, 16, 59, 59, tzinfo=UTC)
    first_of_october = datetime(2025, 9, 30, 17, 0, tzinfo=UTC)
    assert bangkok_day(last_of_september) == date(2025, 9, 30)
    assert bangkok_day(first_of_october) == date(2025, 10, 1)
    assert short_instant(first_of_october) == "1 ต.ค. 2568 00.00 น."
