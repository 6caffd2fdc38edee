"""A folder that cannot be written to is named, whichever layer noticed."""

from __future__ import annotations

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text


@pytest.mark.parametrize("fact", ["file", "folder"])
def test_the_place_that_cannot_be_written_to_is_named(fact):
    refused = DeskError(Refusal.FOLDER_NOT_WRITABLE, **{fact: "/media/stick"})
    assert "/media/stick" in refusal_text(refused)
