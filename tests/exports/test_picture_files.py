"""Pictures on paper: upright however the camera was held, and not larger than can be printed."""

from __future__ import annotations

import pytest
from PIL import Image

from asset_desk.exports.picture_files import MOST_PIXELS, open_picture, picture_sides

RED, BLUE = (200, 30, 30), (30, 30, 200)


def photo(folder, orientation=1, size=(300, 200), kind="JPEG"):
    """A picture whose left half is red, in a file without a suffix as the desk keeps them."""
    image = Image.new("RGB", size, BLUE)
    image.paste(RED, (0, 0, size[0] // 2, size[1]))
    exif = image.getexif()
    exif[274] = orientation
    file = folder / "0a1b"
    image.save(file, kind, exif=exif, quality=95)
    return file


def colour_at(reader, x, y):
    wide, high = reader.getSize()
    pixel = reader._image.convert("RGB").getpixel((round(wide * x), round(high * y)))
    return min(
        (RED, BLUE), key=lambda each: sum(abs(a - b) for a, b in zip(each, pixel, strict=True))
    )


@pytest.mark.parametrize(
    ("orientation", "sides", "red"),
    [
        (1, (300, 200), (0.2, 0.5)),
        (2, (300, 200), (0.8, 0.5)),
        (3, (300, 200), (0.8, 0.5)),
        (4, (300, 200), (0.2, 0.5)),
        (6, (200, 300), (0.5, 0.2)),
        (8, (200, 300), (0.5, 0.8)),
    ],
)
def test_a_photo_stands_upright_however_the_camera_was_held(tmp_path, orientation, sides, red):
    file = photo(tmp_path, orientation)
    found = open_picture(file)
    assert found.getSize() == picture_sides(file) == sides
    assert colour_at(found, *red) == RED
    other = (1 - red[0], 1 - red[1])
    assert colour_at(found, *other) == BLUE


def test_a_large_photo_is_made_smaller_and_stays_a_photo(tmp_path):
    found = open_picture(photo(tmp_path, size=(4000, 3000)))
    assert found.getSize() == (MOST_PIXELS, MOST_PIXELS * 3 // 4)
    assert found.jpeg_fh() is not None


def test_a_drawing_with_a_clear_ground_keeps_it(tmp_path):
    file = tmp_path / "clear"
    Image.new("RGBA", (2400, 1200), (0, 0, 0, 0)).save(file, "PNG")
    found = open_picture(file)
    assert found.getSize() == (1600, 800)
    assert found._image.mode == "RGBA"


def test_what_is_no_picture_or_gone_has_no_sides(tmp_path):
    broken = tmp_path / "broken"
    broken.write_bytes(b"nothing")
    assert picture_sides(broken) is None
    assert picture_sides(tmp_path / "gone") is None
    assert picture_sides(None) is None


def test_a_picture_that_ends_half_way_is_not_printed_half(tmp_path):
    file = photo(tmp_path, kind="PNG")
    file.write_bytes(file.read_bytes()[:-200])
    assert picture_sides(file) == (300, 200)
    with pytest.raises(OSError, match="truncated"):
        open_picture(file)
