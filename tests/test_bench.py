"""The bench measures what it says it measures; how long it takes is nobody's promise."""

from __future__ import annotations

import json

from tests.bench.__main__ import main


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
    (told,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    names = [figure["name"] for figure in told["figures"]]
    assert {"ledger: open", "home board", "hand-over with its act", "verify", "start"} <= {*names}
    assert all(figure["ratio"] > 0 for figure in told["figures"])
    assert told["mb"] > 10
    assert len(list(tmp_path.glob("lines-60-*"))) == 1
