"""Files that appear whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_whole(out: Path) -> Iterator[Path]:
    """A file beside `out` to write to, which takes its place once it is finished.

    Raises OSError when the folder cannot be written or the old file is open in another program;
    a file cut off half-way never takes the place of a good one.
    """
    half = out.with_name(f".{out.name}.part")
    try:
        yield half
        half.replace(out)
    finally:
        half.unlink(missing_ok=True)
