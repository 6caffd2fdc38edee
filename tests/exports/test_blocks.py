"""Pages that give way: first in the air between their blocks, then in size."""

from dataclasses import dataclass

import pytest

from asset_desk.exports.blocks import FITS, Fit, best_fit


@dataclass
class Lines:
    """A block of so many lines, with a space above."""

    count: int

    def height(self, fit):
        return self.count * 10 * fit.scale + fit.between(1, 10)

    def draw(self, canvas, top, fit):
        raise AssertionError("only measured")


def test_a_page_with_room_is_ample():
    assert best_fit([[Lines(10)]], 500) == Fit(1, 1)


def test_air_goes_before_size():
    fit = best_fit([[Lines(10)] * 3], 340)
    assert fit.scale == 1
    assert fit.air < 1


def test_size_goes_when_there_is_no_air_left():
    fit = best_fit([[Lines(10)] * 3], 270)
    assert fit.scale < 1
    assert sum(each.height(fit) for each in [Lines(10)] * 3) <= 270


def test_all_pages_are_set_alike_by_the_fullest():
    assert best_fit([[Lines(1)], [Lines(30)]], 270) == best_fit([[Lines(30)]], 270)


def test_what_fits_nowhere_is_set_as_small_as_it_goes():
    assert best_fit([[Lines(1000)]], 100) == FITS[-1]


@pytest.mark.parametrize("height", range(150, 400, 10))
def test_more_room_never_makes_smaller_letters(height):
    page = [[Lines(10)] * 3]
    assert best_fit(page, height).scale <= best_fit(page, height + 10).scale
