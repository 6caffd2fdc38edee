"""The report on the measures on a real book."""

from __future__ import annotations

import pytest

from asset_desk.services.measures import begin_measures
from asset_desk.ui.measures.presenter import MeasuresPresenter


@pytest.fixture
def shown(desk, qtbot):
    """Shows the screen, as the officer at the desk sees it."""

    def show():
        presenter = MeasuresPresenter(desk)
        qtbot.addWidget(presenter.view)
        presenter.view.resize(1150, 690)
        presenter.view.show()
        presenter.refresh()
        qtbot.waitUntil(lambda: not desk.reading.is_busy)
        return presenter

    return show


@pytest.fixture
def begun(desk, shown):
    """The screen on a year whose report was begun."""
    begin_measures(desk.new_uow(), desk.occasion(), 2569)
    return shown()
