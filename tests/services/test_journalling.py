"""How what a use case did is written down."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.assets import AssetDetails, Condition
from asset_desk.services.journalling import changes, plain


def test_everything_becomes_plain_json():
    details = AssetDetails(name="เต็นท์", acquired_on=date(2020, 1, 2))
    written = plain({"details": details, "all": (1, None), 3: Condition.LOST})
    assert written["details"]["acquired_on"] == "2020-01-02"
    assert written["details"]["condition"] == "serviceable"
    assert (written["all"], written["3"]) == ([1, None], "lost")


def test_only_what_differs_is_a_change():
    before, after = AssetDetails(name="เต็นท์"), AssetDetails(name="เต็นท์", quantity=2)
    assert changes(before, after) == {"quantity": [1, 2]}
    assert changes(before, before) == {}
