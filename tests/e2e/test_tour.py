"""The tour is a story of its own: the whole desk, from an empty folder to the printed ledger."""

from __future__ import annotations

import json

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from asset_desk.tour import take_tour
from asset_desk.tour.robot import Mismatch
from asset_desk.tour.story import Story

pytestmark = pytest.mark.e2e


def size_of(picture):
    """Width and height of a PNG, as its head says."""
    head = picture.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def test_the_tour_goes_from_an_empty_folder_to_the_printed_ledger(qapp, tmp_path):
    assert take_tour(tmp_path) == 0

    told = json.loads((tmp_path / "tour.json").read_text("utf-8"))
    assert told["ok"] is True
    assert len(told["steps"]) > 20
    for step in told["steps"]:
        assert step["assertions"], step["name"]
        assert size_of(tmp_path / step["picture"]) == (1366, 768)
    assert set(told["files"]) == {"slip.pdf", "ledger.pdf", "ledger.xlsx", "letter.pdf"}


def test_the_papers_of_the_tour_say_what_was_done(qapp, tmp_path):
    assert take_tour(tmp_path) == 0

    slip = PdfReader(tmp_path / "slip.pdf")
    assert len(slip.pages) == 1
    assert "๑/๒๕๖๙" in slip.pages[0].extract_text().replace(" ", "")
    book = load_workbook(tmp_path / "ledger.xlsx")
    said = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
    assert any("เก้าอี้พลาสติก" in each for each in said)
    assert len(PdfReader(tmp_path / "ledger.pdf").pages) == 1


def test_a_desk_that_does_not_show_what_it_should_ends_the_tour(
    qapp, tmp_path, capsys, monkeypatch
):
    def lost(self):
        with self.record.step("lost", "หลงทาง"):
            self.robot.must(self.robot.sees("go_home"), "the desk is open")

    monkeypatch.setattr(Story, "tell", lost)

    assert take_tour(tmp_path) == 1

    told = json.loads((tmp_path / "tour.json").read_text("utf-8"))
    assert told["ok"] is False
    assert told["failed"] == "lost: it is not so that the desk is open"
    assert "the desk is open" in capsys.readouterr().err
    assert issubclass(Mismatch, AssertionError)
