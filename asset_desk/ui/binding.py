"""Keeps the program alive under a fault of the Qt binding."""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
_ENOUGH = SPARE >> 1
KEPT = (None, True, False, NotImplemented, Ellipsis)
"""What the language has one of each, and what cannot die from Python 3.12 on."""


def keep_constants() -> None:
    """Give the interpreter spare references to its constants, more than the binding can use up.

    PySide6 6.12.0 returns None, True and False as from Python 3.12 on, where they cannot die: it
    takes no reference of its own. Under 3.11 each signal sent then costs one reference to True and
    each method of ours that Qt calls one to None, until the interpreter ends with "deallocating
    True or False" or worse.
    """
    if sys.version_info >= (3, 12):
        return
    for constant in KEPT:
        count = ctypes.c_ssize_t.from_address(id(constant))
        is_the_count = abs(count.value - sys.getrefcount(constant)) < 1_000
        if is_the_count and count.value < _ENOUGH:
            count.value += SPARE
