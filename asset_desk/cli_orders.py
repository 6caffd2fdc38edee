"""The orders of committees from the command line."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from asset_desk.thai import arabic_digits

if TYPE_CHECKING:
    from asset_desk.papers.order_papers import OrderPapers

_NUMBER = re.compile(r"\s*(\d{1,5})\s*/\s*(\d{4})\s*")


def order_number(text: str) -> tuple[int, int] | None:
    """Year and number of an order such as 12/2569 or ๑๒ / ๒๕๖๙; None of any other text."""
    found = _NUMBER.fullmatch(arabic_digits(text))
    return (int(found[2]), int(found[1])) if found else None


def check_order_usage(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with the usage where no order was named."""
    if asked.what == "order" and order_number(asked.number) is None:
        parser.error("which order? Give its number of the calendar year: --number 12/2569")


def write_order(papers: OrderPapers, asked: argparse.Namespace) -> dict[str, object]:
    """Write an issued order by its number."""
    year, number = order_number(asked.number) or (0, 0)
    order_id = papers.by_no(year, number)
    return {"order": f"{number}/{year}", "pages": papers.pdf(order_id, asked.out)}
