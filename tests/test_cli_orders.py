"""An order from the command line, by its number."""

from __future__ import annotations

import json

import pytest

from asset_desk.__main__ import main
from asset_desk.cli_orders import order_number
from tests.builders import Desk
from tests.committee_desk import issued
from tests.exports.papers_read import words_in_order
from tests.store.books import opened


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


@pytest.fixture
def data(tmp_path):
    root = tmp_path / "data"
    book = opened(root)
    desk = Desk(book.engine)
    desk.found()
    issued(desk, number=12)
    book.close()
    return root


def export(data, out, *more):
    return main(["export", "order", "--data", str(data), "--out", str(out), *more])


@pytest.mark.parametrize("number", ["12/2569", "๑๒/๒๕๖๙", " ๑๒ / ๒๕๖๙ "])
def test_an_order_is_exported_by_its_number_in_either_digits(data, tmp_path, capsys, number):
    out = tmp_path / "order.pdf"
    assert export(data, out, "--number", number, "--format", "pdf") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["order"], told["pages"]) == ("12/2569", 1)
    assert "ที่๑๒/๒๕๖๙" in words_in_order(out)


@pytest.mark.parametrize("number", ["13/2569", "12/2570"])
def test_an_order_that_is_not_in_the_book_is_refused(data, tmp_path, capsys, number):
    out = tmp_path / "order.pdf"
    assert export(data, out, "--number", number) == 1
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert "Traceback" not in said
    assert not out.exists()


@pytest.mark.parametrize("more", [(), ("--number", "สิบสอง"), ("--number", "12")])
def test_without_a_number_the_usage_is_shown(data, tmp_path, more):
    with pytest.raises(SystemExit) as ended:
        export(data, tmp_path / "order.pdf", *more)
    assert ended.value.code == 2


def test_an_order_is_a_pdf_alone(data, tmp_path):
    with pytest.raises(SystemExit) as ended:
        export(data, tmp_path / "order.xlsx", "--number", "12/2569")
    assert ended.value.code == 2


def test_a_number_is_a_serial_and_a_year():
    assert order_number("125/2569") == (2569, 125)
    assert order_number("125") is None
    assert order_number("12/69") is None
