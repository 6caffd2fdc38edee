"""The demonstration: the same plan makes the same book, and it looks like a real desk's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from asset_desk.demo import DEMO_PASSWORD, DemoPlan, make_demo
from asset_desk.demo.causes import causes_in
from asset_desk.demo.names import AGENCIES, SCHOOLS, TEMPLES, VILLAGES
from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import Stage
from asset_desk.services import accounts
from asset_desk.store.verify import verify_book
from tests.builders import NOW
from tests.store.books import opened

TODAY = date(2026, 5, 20)


def made(root, **given):
    """The folder of a closed demonstration book."""
    book = opened(root)
    make_demo(book.new_bulk(), book.hasher, DemoPlan(**{"today": TODAY} | given))
    book.close()
    return book.folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return made(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def ask(demo):
    with closing(sqlite3.connect(demo.database)) as book:
        yield lambda sql: [row[0] for row in book.execute(sql)]


@pytest.fixture
def book(demo):
    book = opened(demo.root)
    yield book
    book.close()


def test_the_book_verifies(demo):
    report = verify_book(demo)
    assert report.differences == ()
    assert report.loans == 300


def test_it_covers_one_and_a_half_fiscal_years_and_ends_today(ask):
    assert ask("SELECT min(fiscal_year) FROM loan") == [2568]
    assert ask("SELECT max(fiscal_year) FROM loan") == [2569]
    assert ask("SELECT max(happened_on) FROM act") == [TODAY.isoformat()]
    first = date.fromisoformat(ask("SELECT min(happened_on) FROM act")[0])
    assert timedelta(540) < TODAY - first < timedelta(555)


def test_every_list_of_the_morning_has_something_in_it(book):
    home = book.queries.loans.home(TODAY)
    counts = (
        *(home.overdue, home.due_today, home.awaiting_approval, home.awaiting_collection),
        *(home.out, home.awaiting_settlement),
    )
    assert min(counts) >= 1, home


def test_some_slips_wait_past_their_last_day_and_one_was_released(book, ask):
    assert book.queries.loans.home(TODAY).past_collection >= 1
    assert "not_collected" in ask("SELECT stage FROM loan")


def test_a_kit_is_kept_and_lent_with_what_goes_with_it(book, ask):
    (kit,) = book.queries.kits.kits()
    assert len(kit.lines) == 3
    lent = ask("SELECT accessories FROM loan_line WHERE kit_name <> '' AND quantity_out > 0")
    assert any("รีโมต 1 อัน" in each for each in lent)


def test_a_report_on_the_measures_is_begun(ask):
    assert ask("SELECT count(*) FROM measure WHERE results <> ''") == [2]
    assert ask("SELECT count(*) FROM ita_item") == [2]


def test_a_manual_is_in_force_and_the_slips_since_then_keep_it(book, ask):
    manual = book.queries.manuals.in_force(TODAY)
    assert manual.number == 1
    assert TODAY - manual.approval.in_force_from > timedelta(300)
    assert len(book.queries.manuals.guidance(manual.version_id)) == 12 + len(CATEGORIES)
    kept = ask("SELECT DISTINCT manual_version_id FROM loan ORDER BY 1")
    assert kept == [None, manual.version_id]


def test_every_way_a_loan_may_go_is_shown(ask):
    assert set(ask("SELECT stage FROM loan")) == {stage.value for stage in Stage}
    assert ask("SELECT count(*) FROM loan_line WHERE quantity_damaged > 0")[0] > 0
    assert ask("SELECT count(*) FROM loan_line WHERE quantity_lost > 0")[0] > 0
    parts = "SELECT count(*) FROM return_count GROUP BY line_id HAVING count(*) > 1"
    assert len(ask(parts)) > 5
    late = "SELECT count(*) FROM loan JOIN loan_line ON loan_id = loan.id WHERE back_on > due_date"
    assert ask(late)[0] > 5
    assert ask("SELECT count(*) FROM loan_line WHERE quantity_approved < quantity_requested")[0] > 0


def test_mistakes_were_taken_back_and_stand_beside_what_is_right(ask):
    kinds = ask(
        "SELECT DISTINCT taken.kind FROM reversal JOIN act AS taken ON taken.no = reversed_act_no"
    )
    assert {"loan.approved", "loan.handed_over", "loan.taken_back"} <= set(kinds)
    assert 5 < ask("SELECT count(*) FROM reversal")[0] < 60
    assert "" not in ask("SELECT reason FROM reversal")


def test_the_months_are_closed_but_for_the_last_and_one_was_opened_again(book, ask):
    with book.new_uow() as uow:
        closed = uow.months.closed()
    assert len(closed) > 9
    assert timedelta(60) < TODAY - max(closed) < timedelta(125)
    assert ask("SELECT count(*) FROM month_close WHERE NOT is_closed AND reason <> ''")[0] >= 1


def test_the_register_has_about_150_assets_in_all_eighteen_categories(ask):
    assert set(ask("SELECT category FROM asset")) == set(CATEGORIES)
    assert 130 <= ask("SELECT count(*) FROM asset")[0] <= 170
    assert ask("SELECT count(*) FROM asset WHERE quantity > 100")[0] >= 3
    assert ask("SELECT count(*) FROM asset WHERE is_lendable")[0] > 100
    codes = ask("SELECT code FROM asset WHERE code <> ''")
    assert len(codes) == len(set(codes))


def test_the_mayor_changed_and_an_acting_one_signed_in_between(ask):
    mayors = ask("SELECT DISTINCT approver_name FROM loan WHERE approver_post = 'head'")
    assert len([name for name in mayors if name]) == 3
    acting = ask("SELECT DISTINCT approver_title FROM loan WHERE approver_title LIKE '%รักษา%'")
    assert acting == ["ปลัดเทศบาลตำบลบ้านสวนธาร\nรักษาราชการแทน นายกเทศมนตรีตำบลบ้านสวนธาร"]
    assert "คำสั่งเทศบาลตำบลบ้านสวนธาร" in ask("SELECT max(approver_order) FROM loan")[0]


@pytest.mark.parametrize(
    ("username", "role"),
    [
        ("admin", Role.ADMINISTRATOR),
        ("officer", Role.PROPERTY_OFFICER),
        ("head", Role.HEAD_OF_SUPPLIES),
        ("approver", Role.APPROVER),
        ("member", Role.COMMITTEE_MEMBER),
        ("auditor", Role.AUDITOR),
    ],
)
def test_everyone_may_sign_in_to_try(book, username, role):
    officer = accounts.sign_in(book.new_uow(), book.hasher, username, DEMO_PASSWORD, now=NOW)
    assert officer.role is role


@pytest.mark.parametrize("month", range(1, 13))
def test_people_come_in_every_month_each_with_a_reason_of_their_own(book, month):
    people = book.queries.office.people().page(0, 200)
    posts = {person.position for person in people} | {person.unit for person in people}
    causes = causes_in(month)
    assert len(causes) > 8
    assert {post for cause in causes for post in cause.who} <= posts


def test_festivals_are_prepared_for_in_their_own_season(ask):
    asked = ask(
        "SELECT DISTINCT substr(requested_on, 6, 2) FROM loan WHERE purpose LIKE '%ลอยกระทง%'"
    )
    assert asked == ["11"]


def test_most_is_asked_for_in_the_months_of_festivals(ask):
    months = ask("SELECT substr(requested_on, 6, 2) FROM loan")
    assert months.count("12") > months.count("08")


def test_the_same_plan_makes_the_same_acts(tmp_path):
    plan = {"years": 0.3, "slips": 40, "seed": 7}
    heads = [verify_book(made(tmp_path / name, **plan)).head for name in ("one", "two")]
    other = verify_book(made(tmp_path / "other", **plan | {"seed": 8})).head
    assert heads[0] == heads[1] != other


@pytest.mark.parametrize(("seed", "slips", "years"), [(1, 0, 1), (2, 5, 0.1), (3, 60, 0.1)])
def test_other_plans_make_books_that_verify_too(tmp_path, seed, slips, years):
    report = verify_book(made(tmp_path, seed=seed, slips=slips, years=years))
    assert report.is_clean
    assert report.loans == slips


def test_it_is_made_only_in_a_new_book(demo, book):
    with pytest.raises(DeskError) as refused:
        make_demo(book.new_bulk(), book.hasher, DemoPlan(TODAY))
    assert refused.value.refusal is Refusal.ALREADY_SET_UP


def test_telephone_numbers_are_of_the_block_that_nobody_has(ask):
    phones = [each for each in ask("SELECT phone FROM person") if each]
    assert phones
    assert all(each.startswith("08-0000-") for each in phones)


def test_the_places_are_invented_and_belong_together():
    places = (*VILLAGES, *TEMPLES, *SCHOOLS, *AGENCIES)
    assert all("ธาร" in place or "สวน" in place for place in places)
