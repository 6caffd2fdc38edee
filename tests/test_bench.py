"""The bench measures what it says it measures; how long it takes is nobody's promise."""

from __future__ import annotations

import json

from tests.bench.__main__ import main
from tests.bench.books import book_of


def test_the_bench_measures_a_small_book_and_keeps_it_for_the_next_time(tmp_path, monkeypatch):
    words = [
        "bench",
        "--lines",
        "60",
        "--cache",
        str(tmp_path),
        "--out",
        str(tmp_path / "out.json"),
    ]
    monkeypatch.setattr("sys.argv", words)
    assert main() == 0
    told = json.loads((tmp_path / "out.json").read_text("utf-8"))[0]
    names = [figure["name"] for figure in told["figures"]]
    assert {"ledger: open", "home board", "hand-over with its act", "verify", "start"} <= {*names}
    assert {"fiscal-year counts", "fiscal-year statistics"} <= {*names}
    assert all(figure["ratio"] > 0 for figure in told["figures"])
    assert told["mb"] > 10
    assert {"idle_gap_ms", "sections_gap_ms", "reports_gap_ms", "reports_seconds"} <= {*told}
    pages = told["first_pages_ms"]
    assert {"loans: chase_missed", "ledger: found", "kits", "people", "annual count"} <= {*pages}
    assert all(ms > 0 for ms in pages.values())
    assert len(list(tmp_path.glob("lines-60-*"))) == 1


def test_a_book_made_for_an_older_program_is_brought_up_to_date_and_not_made_again(tmp_path):
    book = book_of(40, tmp_path)
    head = book.queries.year.head()
    book.close()
    book.folder.root.rename(tmp_path / "lines-40-0001")
    book = book_of(40, tmp_path)
    assert book.queries.year.head() == head
    book.close()
    assert [each.name for each in tmp_path.iterdir()] == [book.folder.root.name]
