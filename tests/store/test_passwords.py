"""Passwords as Argon2id hashes."""

from __future__ import annotations

import pytest

from asset_desk.store.passwords import Argon2idHasher


def test_a_password_opens_its_own_hash_only():
    hasher = Argon2idHasher(light=True)
    kept = hasher.hash("ดอกบัวบาน")
    assert kept.startswith("$argon2id$")
    assert hasher.matches(kept, "ดอกบัวบาน")
    assert not hasher.matches(kept, "ดอกบัวบาน ")


def test_the_same_password_is_never_hashed_alike_twice():
    hasher = Argon2idHasher(light=True)
    assert hasher.hash("ดอกบัวบาน") != hasher.hash("ดอกบัวบาน")


def test_the_real_hasher_costs_what_its_makers_recommend():
    assert Argon2idHasher().hash("ดอกบัวบาน").split("$")[3] == "m=65536,t=3,p=4"


@pytest.mark.parametrize("broken", ["", "no hash", "$argon2id$v=19$m=8,t=1,p=1$xx"])
def test_a_broken_hash_opens_to_nobody(broken):
    assert not Argon2idHasher(light=True).matches(broken, "")
