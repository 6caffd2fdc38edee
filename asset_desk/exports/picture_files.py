"""Pictures as they are printed: the right way up, and no larger than a printer can show."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from reportlab.lib.utils import ImageReader

MOST_PIXELS = 1_600
"""As many across or down as 160 mm at 250 dots an inch."""

_ORIENTATION = 274
_TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""How a camera was held, and by which of the turns a picture is set upright again."""
_LYING = frozenset({5, 6, 7, 8})
_QUALITY = 85


def picture_sides(file: Path | None) -> tuple[float, float] | None:
    """How wide and high a picture stands, or None where the file is none or is gone."""
    if file is None:
        return None
    try:
        reader = ImageReader(str(file))
    except OSError:
        return None
    across, down = reader.getSize()
    return (down, across) if _orientation(reader) in _LYING else (across, down)


def open_picture(file: Path) -> ImageReader:
    """The picture to be printed. Raises OSError when it cannot be read to its end."""
    reader = ImageReader(str(file))
    image: Any = reader._image  # noqa: SLF001 - no public way
    turn = _TURNS.get(_orientation(reader))
    image.load()
    if turn is None and max(image.size) <= MOST_PIXELS:
        return reader
    if turn is not None:
        image = image.transpose(turn)
    image.thumbnail((MOST_PIXELS, MOST_PIXELS))
    if image.mode not in ("RGB", "L"):
        return ImageReader(image)
    packed = io.BytesIO()
    image.save(packed, "JPEG", quality=_QUALITY)
    packed.seek(0)
    return ImageReader(packed)


def _orientation(reader: ImageReader) -> int:
    found: int = reader._image.getexif().get(_ORIENTATION, 1)  # noqa: SLF001 - no public way
    return found
