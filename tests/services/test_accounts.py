"""Signing in, and the accounts themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from asset_desk.domain.accounts import AccountId, Role, password_seal
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind, PersonDetails, PersonId
from asset_desk.domain.preferences import Preferences
from asset_desk.services import accounts, office
from asset_desk.services.drafts import AccountChange, AccountDraft
from asset_desk.store.passwords import Argon2idHasher
from tests.builders import HASHER, NOW, PASSWORD, Desk, occasion, opened, pages_of

WRONG = "รหัสผ่านผิด"


class CountingHasher:
    """Counts how often a password is compared, which is what takes the time."""

    def __init__(self):
        self.compared: list[str] = []

    def hash(self, password):
        return HASHER.hash(password)

    def matches(self, password_hash, password):
        self.compared.append(password_hash)
        return HASHER.matches(password_hash, password)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def sign_in(desk, username="malee", password=PASSWORD, *, minutes=0, hasher=HASHER):
    now = NOW + timedelta(minutes=minutes)
    return accounts.sign_in(desk.uow, hasher, username, password, now=now)


def fail(desk, times, username="malee", *, minutes=0):
    for _ in range(times):
        with refused(Refusal.SIGN_IN_WRONG):
            sign_in(desk, username, WRONG, minutes=minutes)


def test_the_right_password_gives_the_officer(desk):
    officer = sign_in(desk)
    assert (officer.account_id, officer.name, officer.role) == (
        1,
        "มาลี ทดสอบงาน",
        Role.ADMINISTRATOR,
    )


@pytest.mark.parametrize("typed", ["MALEE", " malee ", "Malee"])
def test_a_user_name_is_the_same_in_upper_and_lower_case(desk, typed):
    assert sign_in(desk, typed).account_id == 1


@pytest.mark.parametrize(
    ("username", "password"), [("malee", WRONG), ("nobody", PASSWORD), ("", ""), ("malee", "")]
)
def test_wrong_name_and_wrong_password_are_refused_in_the_same_words(desk, username, password):
    with refused(Refusal.SIGN_IN_WRONG) as wrong:
        sign_in(desk, username, password)
    assert wrong.value.facts == {}


def test_an_unknown_name_costs_the_same_work_as_a_wrong_password(desk):
    hasher = CountingHasher()
    for username in ("malee", "nobody"):
        with refused(Refusal.SIGN_IN_WRONG):
            sign_in(desk, username, WRONG, hasher=hasher)
    known, unknown = hasher.compared
    real = Argon2idHasher()
    cost = real.hash("x").split("$")[1:4]
    assert unknown == accounts.NOBODYS_HASH
    assert unknown.split("$")[1:4] == cost
    assert len(unknown) == len(real.hash("x"))
    assert known.startswith("$argon2id$")


def test_nobodys_hash_is_a_real_one_that_no_password_opens():
    assert Argon2idHasher().matches(accounts.NOBODYS_HASH, WRONG) is False


def test_five_failures_lock_even_the_right_password_out(desk):
    fail(desk, 5)
    with refused(Refusal.SIGN_IN_LOCKED) as locked:
        sign_in(desk)
    assert locked.value.facts["until"] == NOW + timedelta(minutes=15)


def test_the_lock_ends_after_a_quarter_of_an_hour(desk):
    fail(desk, 5)
    with refused(Refusal.SIGN_IN_LOCKED):
        sign_in(desk, minutes=14.99)
    assert sign_in(desk, minutes=15).account_id == 1


def test_once_open_again_one_slip_of_the_finger_does_not_lock(desk):
    fail(desk, 5)
    fail(desk, 1, minutes=16)
    assert sign_in(desk, minutes=17).account_id == 1


def test_a_success_begins_the_count_anew(desk):
    fail(desk, 4)
    sign_in(desk)
    fail(desk, 4)
    assert sign_in(desk).account_id == 1


def test_trying_while_locked_does_not_lengthen_the_lock(desk):
    fail(desk, 5)
    for minutes in (1, 5, 14):
        with refused(Refusal.SIGN_IN_LOCKED):
            sign_in(desk, password=WRONG, minutes=minutes)
    assert sign_in(desk, minutes=15).account_id == 1


def test_the_lock_is_of_one_name_only(desk):
    fail(desk, 5, "someone")
    assert sign_in(desk).account_id == 1


def test_the_lock_does_not_tell_which_names_exist(desk):
    told = []
    for username in ("malee", "nobody"):
        seen = []
        for minute in range(7):
            with pytest.raises(DeskError) as no:
                sign_in(desk, username, WRONG, minutes=minute)
            seen.append((no.value.refusal, dict(no.value.facts)))
        told.append(seen)
    assert told[0] == told[1]
    assert [each.name for each, _ in told[0]] == ["SIGN_IN_WRONG"] * 5 + ["SIGN_IN_LOCKED"] * 2


def test_failures_are_counted_alike_however_the_name_is_written(desk):
    for username in ("malee", "MALEE", " Malee", "malee ", "mALEE"):
        fail(desk, 1, username)
    with refused(Refusal.SIGN_IN_LOCKED):
        sign_in(desk)


def test_the_lock_outlives_a_restart(desk):
    fail(desk, 5)
    restarted = Desk(opened(pages_of(desk.engine)))
    with refused(Refusal.SIGN_IN_LOCKED):
        sign_in(restarted, minutes=1)
    restarted.engine.dispose()


def test_a_closed_account_is_refused_like_a_wrong_password(desk):
    draft = AccountDraft("somsri", "สมศรี", Role.PROPERTY_OFFICER)
    account_id = accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    assert sign_in(desk, "somsri").role is Role.PROPERTY_OFFICER
    accounts.change_account(
        desk.uow,
        occasion(),
        account_id,
        AccountChange(name="สมศรี", role=Role.PROPERTY_OFFICER, is_active=False),
    )
    with refused(Refusal.SIGN_IN_WRONG):
        sign_in(desk, "somsri")


def test_a_sign_in_is_no_act_but_is_remembered(desk):
    acts = len(desk.acts())
    fail(desk, 1)
    sign_in(desk)
    assert len(desk.acts()) == acts
    tries = desk.sql("SELECT username_key, was_right FROM sign_in_attempt ORDER BY id")
    assert [tuple(each) for each in tries] == [("malee", 0), ("malee", 1)]


def test_passwords_are_kept_as_argon2id_only(desk):
    (kept,) = desk.sql("SELECT password_hash FROM account")[0]
    assert kept.startswith("$argon2id$")
    assert all(PASSWORD not in str(act.payload) for act in desk.acts())


@pytest.mark.parametrize(
    ("draft", "password", "refusal"),
    [
        (AccountDraft(" ", "ก", Role.AUDITOR), PASSWORD, Refusal.USERNAME_MISSING),
        (AccountDraft("Malee", "ก", Role.AUDITOR), PASSWORD, Refusal.USERNAME_TAKEN),
        (AccountDraft("new", "ก", Role.AUDITOR), "1234567", Refusal.PASSWORD_TOO_SHORT),
    ],
)
def test_an_account_that_could_not_sign_in_is_not_made(desk, draft, password, refusal):
    with refused(refusal):
        accounts.add_account(desk.uow, HASHER, occasion(), draft, password)


def test_an_account_without_a_name_is_called_by_its_user_name(desk):
    draft = AccountDraft("  som  sri ", " ", Role.AUDITOR)
    accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    row = desk.queries.office.accounts()[-1]
    assert (row.username, row.name, row.role) == ("som sri", "som sri", Role.AUDITOR)
    assert sign_in(desk, "som   sri").name == "som sri"


def test_an_account_changes_and_the_act_says_how(desk):
    draft = AccountDraft("somsri", "สมศรี", Role.AUDITOR)
    account_id = accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    accounts.change_account(
        desk.uow,
        occasion(),
        account_id,
        AccountChange(name=" ", role=Role.APPROVER, is_active=False),
    )
    row = desk.queries.office.accounts()[-1]
    assert (row.name, row.role, row.is_active) == ("somsri", Role.APPROVER, False)
    payload = desk.acts()[-1].payload
    assert (payload["role"], payload["is_active"]) == ("approver", "no")


def test_saving_an_account_as_it_is_is_no_act(desk):
    acts = len(desk.acts())
    name, role = "มาลี ทดสอบงาน", Role.ADMINISTRATOR
    accounts.change_account(
        desk.uow,
        occasion(),
        AccountId(1),
        AccountChange(name=name, role=role, is_active=True),
    )
    assert len(desk.acts()) == acts


def test_the_last_administrator_stays_one(desk):
    for role, is_active in ((Role.AUDITOR, True), (Role.ADMINISTRATOR, False)):
        with refused(Refusal.LAST_ADMINISTRATOR):
            accounts.change_account(
                desk.uow,
                occasion(),
                AccountId(1),
                AccountChange(name="มาลี", role=role, is_active=is_active),
            )


def test_with_a_second_administrator_the_first_may_go(desk):
    draft = AccountDraft("second", "ที่สอง", Role.ADMINISTRATOR)
    accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    accounts.change_account(
        desk.uow,
        occasion(),
        AccountId(1),
        AccountChange(name="มาลี", role=Role.AUDITOR, is_active=True),
    )
    assert sign_in(desk).role is Role.AUDITOR


def test_an_account_that_is_not_there_is_refused(desk):
    with refused(Refusal.PERSON_NOT_FOUND):
        accounts.change_password(desk.uow, HASHER, occasion(), AccountId(99), PASSWORD)


def test_everyone_may_change_their_own_password_and_the_act_does_not_tell_it(desk):
    accounts.change_password(desk.uow, HASHER, occasion(Role.AUDITOR), AccountId(1), "รหัสใหม่ยาวพอ")
    assert sign_in(desk, password="รหัสใหม่ยาวพอ").account_id == 1
    with refused(Refusal.SIGN_IN_WRONG):
        sign_in(desk)
    told = desk.acts()[-1].payload
    (kept,) = desk.sql("SELECT password_hash FROM account WHERE id = 1")
    assert told == {"username": "malee", "password_seal": password_seal(kept[0])}
    assert "รหัสใหม่ยาวพอ" not in str(told)
    assert kept[0] not in str(told)


def test_only_an_administrator_sets_someone_elses_password(desk):
    draft = AccountDraft("somsri", "สมศรี", Role.AUDITOR)
    account_id = accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    with refused(Refusal.ROLE_MAY_NOT):
        accounts.change_password(
            desk.uow, HASHER, occasion(Role.HEAD_OF_SUPPLIES), account_id, "รหัสใหม่ยาวพอ"
        )
    accounts.change_password(desk.uow, HASHER, occasion(), account_id, "รหัสใหม่ยาวพอ")
    assert sign_in(desk, "somsri", "รหัสใหม่ยาวพอ").account_id == account_id


def test_a_new_password_may_not_be_short(desk):
    with refused(Refusal.PASSWORD_TOO_SHORT):
        accounts.change_password(desk.uow, HASHER, occasion(), AccountId(1), "สั้น")


def second_officer(desk, role=Role.HEAD_OF_SUPPLIES):
    """Somebody else at a desk of their own, as they signed in."""
    draft = AccountDraft("somsri", "สมศรี ทดสอบงาน", role)
    accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    return replace(occasion(), officer=sign_in(desk, "somsri"))


def change_somsri(desk, *, role=Role.HEAD_OF_SUPPLIES, is_active=True):
    (account,) = [each for each in desk.queries.office.accounts() if each.username == "somsri"]
    accounts.change_account(
        desk.uow,
        occasion(),
        account.account_id,
        AccountChange(name="สมศรี", role=role, is_active=is_active),
    )


def test_a_closed_account_keeps_nothing_more(desk):
    by = second_officer(desk)
    change_somsri(desk, is_active=False)
    acts = len(desk.acts())
    with refused(Refusal.ACCOUNT_CLOSED):
        office.add_person(desk.uow, by, PersonDetails(name="ใหม่"))
    assert len(desk.acts()) == acts
    assert not any("ใหม่" in row.full_name for row in desk.queries.office.people().page(0, 100))


def test_a_demoted_officer_does_nothing_more_in_the_old_role(desk):
    by = second_officer(desk)
    change_somsri(desk, role=Role.PROPERTY_OFFICER)
    with refused(Refusal.ROLE_TAKEN_AWAY):
        office.change_preferences(desk.uow, by, Preferences(follow_up_days=5))
    with refused(Refusal.ROLE_TAKEN_AWAY):
        office.add_person(desk.uow, by, PersonDetails(name="ใหม่"))
    assert desk.queries.office.preferences().follow_up_days == Preferences().follow_up_days


def test_an_officer_who_was_given_more_works_on_until_the_next_sign_in(desk):
    by = second_officer(desk, Role.PROPERTY_OFFICER)
    change_somsri(desk, role=Role.HEAD_OF_SUPPLIES)
    office.add_person(desk.uow, by, PersonDetails(name="ใหม่"))
    with refused(Refusal.ROLE_MAY_NOT):
        office.change_preferences(desk.uow, by, Preferences(follow_up_days=5))


def test_an_administrator_may_hand_the_office_over_and_step_down(desk):
    by = second_officer(desk, Role.ADMINISTRATOR)
    change_somsri(desk, role=Role.ADMINISTRATOR)
    accounts.change_account(
        desk.uow,
        by,
        by.officer.account_id,
        AccountChange(name="สมศรี", role=Role.AUDITOR, is_active=True),
    )
    with refused(Refusal.ROLE_TAKEN_AWAY):
        office.add_person(desk.uow, by, PersonDetails(name="ใหม่"))


def somsri_of(desk, person_id):
    draft = AccountDraft("somsri", "สมศรี", Role.AUDITOR, person_id)
    return accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)


def whose(desk):
    row = desk.queries.office.accounts()[-1]
    return row.person_id, row.person_name


def test_an_account_is_linked_to_a_person_and_let_go_and_the_acts_say_so(desk):
    account_id, works = somsri_of(desk, None), desk.people["works"]
    assert whose(desk) == (None, "")
    for person_id, name in ((works, "นายช่างชัย ก่อสร้าง"), (None, "")):
        change = AccountChange(name="สมศรี", role=Role.AUDITOR, person_id=person_id)
        accounts.change_account(desk.uow, occasion(), account_id, change)
        assert whose(desk) == (person_id, name)
        assert desk.acts()[-1].payload["person_id"] == person_id


def test_the_person_behind_an_account_is_one_of_the_offices_own(desk):
    villager = desk.person("ชาวบ้าน", kind=BorrowerKind.CITIZEN, address="หมู่ที่ 1")
    for stranger in (villager, PersonId(999)):
        with refused(Refusal.PERSON_NOT_FOUND):
            somsri_of(desk, stranger)
    account_id = somsri_of(desk, desk.people["works"])
    change = AccountChange(name="สมศรี", role=Role.AUDITOR, person_id=villager)
    with refused(Refusal.PERSON_NOT_FOUND):
        accounts.change_account(desk.uow, occasion(), account_id, change)
    assert whose(desk)[0] == desk.people["works"]
