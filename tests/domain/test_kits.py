"""A kit is a named set of assets with what belongs to them."""

from __future__ import annotations

import pytest

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.kits import (
    Kit,
    KitDetails,
    KitId,
    KitLine,
    accessories_of,
    check_kit,
    kit_problems,
    listed,
    tidied_kit,
)

TENT, CHAIRS = AssetId(1), AssetId(2)
LINES = (KitLine(TENT, 2, "เชือก 8 เส้น"), KitLine(CHAIRS, 20))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("สายไฟ 1 เส้น,รีโมต 1 อัน", "สายไฟ 1 เส้น, รีโมต 1 อัน"),
        (" สายไฟ  1 เส้น ;\nรีโมต 1 อัน\n", "สายไฟ 1 เส้น, รีโมต 1 อัน"),
        (",, ,", ""),
        ("", ""),
    ],
)
def test_accessories_are_kept_as_one_list_however_they_are_typed(typed, kept):
    assert listed(typed) == kept


def test_a_kit_loses_its_stray_spaces():
    kit = tidied_kit(KitDetails(" ชุด  งาน ", (KitLine(TENT, 1, " ก , ข"),), "ค;ง"))
    assert kit == KitDetails("ชุด งาน", (KitLine(TENT, 1, "ก, ข"),), "ค, ง")


@pytest.mark.parametrize(
    ("details", "field", "refusal"),
    [
        (KitDetails(" ", LINES), "name", Refusal.KIT_NAME_MISSING),
        (KitDetails("ก" * 121, LINES), "name", Refusal.NAME_TOO_LONG),
        (KitDetails("ก", LINES, "ข" * 201), "accessories", Refusal.ACCESSORIES_TOO_LONG),
        (KitDetails("ก", ()), "lines", Refusal.KIT_EMPTY),
        (
            KitDetails("ก", tuple(KitLine(AssetId(number)) for number in range(21))),
            "lines",
            Refusal.TOO_MANY_LINES,
        ),
        (KitDetails("ก", (*LINES, LINES[0])), "line.2", Refusal.SAME_ASSET_TWICE),
        (KitDetails("ก", (KitLine(TENT, 0),)), "line.0", Refusal.QUANTITY_OUT_OF_RANGE),
        (KitDetails("ก", (KitLine(TENT, 10_000),)), "line.0", Refusal.QUANTITY_OUT_OF_RANGE),
        (KitDetails("ก", (KitLine(TENT, 1, "ข" * 201),)), "line.0", Refusal.ACCESSORIES_TOO_LONG),
    ],
)
def test_what_is_wrong_with_a_kit_is_named_by_its_field(details, field, refusal):
    assert kit_problems(details) == {field: refusal}
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        check_kit(details)


def test_the_longest_kit_that_may_be_is_right():
    lines = tuple(KitLine(AssetId(number), 9_999, "ก" * 200) for number in range(20))
    assert kit_problems(KitDetails("ก" * 120, lines, "ก" * 200)) == {}


def test_what_goes_with_the_whole_kit_goes_with_its_first_line():
    kit = Kit(KitId(1), KitDetails("ชุด", LINES, "รถเข็น 1 คัน"))
    assert accessories_of(kit, TENT, is_first=True) == "เชือก 8 เส้น, รถเข็น 1 คัน"
    assert accessories_of(kit, CHAIRS, is_first=True) == "รถเข็น 1 คัน"
    assert accessories_of(kit, CHAIRS, is_first=False) == ""
    assert accessories_of(kit, AssetId(9), is_first=False) == ""
