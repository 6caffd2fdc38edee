"""What every test starts from: no screen, no clock of the machine's, no data of the user's."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"

import pytest
from hypothesis import settings

settings.register_profile("desk", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("desk")


@pytest.fixture(autouse=True, scope="session")
def _no_data_of_the_users(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("user"))
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        os.environ[name] = folder
