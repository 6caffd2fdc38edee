"""A book in which everything has happened once, made once and copied for each test."""

from __future__ import annotations

import pytest

from tests.store.books import copied, lived_in


@pytest.fixture(scope="session")
def _template(tmp_path_factory):
    root = tmp_path_factory.mktemp("template") / "data"
    lived_in(root)
    return root


@pytest.fixture
def lived(_template, tmp_path):
    """The folder of a closed book in which every kind of act was done."""
    return copied(_template, tmp_path / "data")
