"""The settings on a real book."""

from __future__ import annotations

import pytest

from asset_desk.ui.settings.presenter import SettingsPresenter
from tests.ui.keeping import press


@pytest.fixture
def settings(desk, qtbot):
    """The settings screen, shown."""
    presenter = SettingsPresenter(desk)
    qtbot.addWidget(presenter.view)
    presenter.view.show()
    presenter.refresh()
    return presenter


@pytest.fixture
def page(settings):
    """Brings a page of the settings forward and gives it."""

    def show(name):
        press(settings.view, f"settings_{name}")
        return settings._parts[name].view

    return show
