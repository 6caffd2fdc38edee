"""`python3 dev.py bench`: how long the desk takes, as ratios in one run."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from tests.bench.acting import acting_figures
from tests.bench.books import book_of
from tests.bench.lists import first_pages
from tests.bench.lists import told as pages_told
from tests.bench.measuring import table
from tests.bench.memory import open_ledger
from tests.bench.papers import paper_figures
from tests.bench.reading import reading_figures
from tests.bench.reporting import reporting_figures
from tests.bench.window import LARGEST, gap_text, longest_gaps

SIZES = (1_000, 100_000, 1_000_000)


def main() -> int:
    """Measure each size and print a table, and with --out the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, default=Path(".cache/bench"))
    parser.add_argument("--lines", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    told = []
    for lines in asked.lines:
        book = book_of(lines, asked.cache)
        with tempfile.TemporaryDirectory() as scratch:
            figures = reading_figures(book) + reporting_figures(book)
            pages = first_pages(book)
            figures += acting_figures(book, Path(scratch))
            gaps = longest_gaps(book, scratch) if lines <= LARGEST else {}
        memory = open_ledger(book)
        print(table(f"\n{lines:,} loan lines", figures))
        print(f"\nfirst page of each list at {lines:,} lines\n{pages_told(pages)}\n")
        print(f"open ledger: {memory['lines']:,} lines, {memory['mb']:.0f} MB resident", flush=True)
        if gaps:
            print(gap_text(gaps), flush=True)
        measured = {"figures": [each.as_json() for each in figures], "first_pages_ms": pages}
        told.append({"lines": lines, **measured, **memory, **gaps})
        book.close()
    with tempfile.TemporaryDirectory() as scratch:
        papers = paper_figures(Path(scratch))
    print(table("\nlong papers", papers), flush=True)
    told.append({"papers": [each.as_json() for each in papers]})
    if asked.out:
        asked.out.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
