"""Keeps the program alive under a fault of the Qt binding."""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
_ENOUGH = SPARE >> 1


def keep_none() -> None:
    """Give the interpreter spare references to None, more than the binding can ever use up.

    PySide6 6.12.0 takes one reference to None away whenever a method of ours that Qt calls returns
    None. Before Python 3.12, where None cannot die, the count reaches zero after some minutes of
    work and the interpreter ends with "deallocating None".
    """
    if sys.version_info >= (3, 12):
        return
    count = ctypes.c_ssize_t.from_address(id(None))
    is_the_count = abs(count.value - sys.getrefcount(None)) < 1_000
    if is_the_count and count.value < _ENOUGH:
        count.value += SPARE
