"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BOOK = b"SQLite format 3\0"


@contextmanager
def written_whole(out: Path) -> Iterator[Path]:
    """A file beside `out` to write to, which takes its place once it is finished.

    Raises OSError when the folder cannot be written, the old file is open in another program or
    is a book; a file cut off half-way never takes the place of a good one.
    """
    if _is_a_book(out):
        raise FileExistsError(errno.EEXIST, "A book stands here", str(out))
    half = out.with_name(f".{out.name}.part")
    try:
        yield half
        half.replace(out)
    finally:
        half.unlink(missing_ok=True)


def _is_a_book(file: Path) -> bool:
    """Whether a database stands there: a paper never takes the place of anyone's book."""
    if not file.is_file():
        return False
    with file.open("rb") as old:
        return old.read(len(_BOOK)) == _BOOK
