"""What every test starts from: no screen, no time zone of the machine's, no data of the user's."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()

import pytest
from hypothesis import HealthCheck, settings

from tests.builders import Desk, new_book, opened, pages_of

settings.register_profile(
    "desk",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", settings.get_profile("desk"), max_examples=300)
settings.load_profile("desk")


@pytest.fixture(autouse=True, scope="session")
def _no_data_of_the_users(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("user"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        os.environ[name] = folder


@pytest.fixture(scope="session")
def _pages_of_a_new_book():
    return new_book()


@pytest.fixture(scope="session")
def _pages_of_a_founded_book(_pages_of_a_new_book):
    desk = Desk(opened(_pages_of_a_new_book))
    desk.found()
    return pages_of(desk.engine), desk.people


@pytest.fixture
def new_desk(_pages_of_a_new_book):
    """A desk before its first-run set-up, in memory."""
    desk = Desk(opened(_pages_of_a_new_book))
    yield desk
    desk.engine.dispose()


@pytest.fixture(scope="session")
def open_desk(_pages_of_a_founded_book):
    """Opens desks that are set up, each in memory and on its own, for a `with` block."""
    pages, people = _pages_of_a_founded_book

    @contextmanager
    def open_one():
        desk = Desk(opened(pages), dict(people))
        yield desk
        desk.engine.dispose()

    return open_one


@pytest.fixture
def desk(open_desk):
    """A desk that is set up, in memory: a mayor, two heads of divisions, a borrower."""
    with open_desk() as desk:
        yield desk
