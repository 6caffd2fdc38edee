"""A register to look at, and the screen that shows it."""

from __future__ import annotations

import pytest

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.assets import AssetDetails
from asset_desk.services.registry import add_asset
from asset_desk.ui.assets.presenter import AssetsPresenter


@pytest.fixture
def add(desk):
    """Enters an asset in the register and gives its id."""

    def add_one(name="เก้าอี้พลาสติก", **given):
        return add_asset(desk.new_uow(), desk.occasion(), AssetDetails(name=name, **given))

    return add_one


@pytest.fixture
def screen(desk, qtbot):
    """The register screen, shown."""
    screen = AssetsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 690)
    screen.view.show()
    screen.refresh()
    return screen


@pytest.fixture
def as_auditor(desk):
    """Signs an auditor in, who reads all and changes nothing."""

    def sign_in():
        desk.session.begin(Officer(AccountId(2), "นายตรวจ สอบดี", Role.AUDITOR))

    return sign_in


def names_in(table):
    """The names that a list of the register shows."""
    model = table.model()
    return [model.row(number).name for number in range(model.rowCount())]
