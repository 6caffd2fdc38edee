"""What the desk needs once somebody has signed in, in the order in which it is asked for.

The start reads in what the door needs and no more; these steps bring the rest, each so small that
nobody who types meanwhile feels it.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator

LIBRARIES = (
    *("sqlalchemy", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "pydantic.main", "sqlmodel"),
    *("argon2", "icu"),
)
TABLES = "asset_desk.store.tables"
LAYERS = ("domain", "services", "store", "ui.home", "ui.widgets", "ui.loans", "ui")


def later_steps() -> Iterator[Callable[[], object]]:
    """The steps that are left, each looked at only when those before it have been taken."""
    for name in (*LIBRARIES, *_own_modules()):
        if name not in sys.modules:
            yield functools.partial(importlib.import_module, name)
    yield _tables_ready


def _own_modules() -> Iterator[str]:
    """Tables first, which all of the store stands on: together they would be one long step."""
    for layer in LAYERS:
        package = importlib.import_module(f"asset_desk.{layer}")
        found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        names = [module.name for module in found]
        yield from sorted(names, key=lambda name: ".tables" not in name)


def _tables_ready() -> None:
    importlib.import_module(TABLES).make_ready()
