"""Pairing rows with assets: as many as stay as they are, the closest for the rest."""

from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.register_matching import Fit, FitKind, pair

SAME, BARRED, CHANGED = Fit(FitKind.SAME), Fit(FitKind.BARRED), Fit(FitKind.CHANGED)


def test_a_row_takes_the_asset_that_it_already_equals():
    assert pair([{0: CHANGED, 1: SAME}]) == {0: 1}


def test_a_row_gives_way_when_only_another_can_use_its_asset():
    assert pair([{0: SAME, 1: SAME}, {0: SAME}]) == {0: 1, 1: 0}


def test_giving_way_goes_on_as_far_as_it_must():
    assert pair([{0: SAME, 1: SAME}, {1: SAME, 2: SAME}, {0: SAME}]) == {0: 1, 1: 2, 2: 0}


def test_a_row_without_any_asset_stays_alone():
    assert pair([{}, {0: SAME}]) == {1: 0}


def test_of_several_changes_the_closest_is_made():
    assert pair([{0: Fit(FitKind.CHANGED, 1), 1: Fit(FitKind.CHANGED, 8)}]) == {0: 1}


def test_the_closest_row_has_the_first_choice():
    rows = [{0: Fit(FitKind.CHANGED, 1)}, {0: Fit(FitKind.CHANGED, 8), 1: CHANGED}]
    assert pair(rows) == {1: 0}


def test_a_change_comes_before_a_bar_unless_every_row_is_settled():
    assert pair([{0: BARRED, 1: CHANGED}, {2: CHANGED}]) == {0: 1, 1: 2}
    assert pair([{0: BARRED, 1: CHANGED}]) == {0: 0}


def test_what_is_left_is_barred():
    assert pair([{0: CHANGED}, {0: CHANGED, 1: BARRED}]) == {0: 0, 1: 1}


def test_two_rows_that_want_one_asset_do_not_both_have_it():
    assert pair([{0: SAME}, {0: SAME}, {0: SAME}]) == {0: 0}


FITS = st.lists(
    st.dictionaries(
        st.integers(0, 4),
        st.builds(Fit, st.sampled_from(FitKind), st.integers(0, 3)),
    ),
    max_size=5,
)


@given(FITS)
def test_no_asset_is_had_twice_and_only_by_a_row_that_it_fits(fits):
    pairs = pair(fits)
    assert len(set(pairs.values())) == len(pairs)
    assert all(asset in fits[row] for row, asset in pairs.items())


@given(FITS, st.permutations(range(5)))
def test_when_every_row_has_a_settled_asset_of_its_own_all_come_out_settled(fits, order):
    for row, assets in enumerate(fits):
        assets[order[row]] = SAME
    pairs = pair(fits)
    assert len(pairs) == len(fits)
    assert all(fits[row][asset].kind is not FitKind.CHANGED for row, asset in pairs.items())
