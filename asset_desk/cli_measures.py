"""The report on the measures from the command line."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.exports.files import written_whole
from asset_desk.thai_dates import bangkok_day, utc_now

if TYPE_CHECKING:
    from asset_desk.papers.measure_papers import MeasurePapers


def write_measures(papers: MeasurePapers, asked: argparse.Namespace) -> dict[str, int]:
    """Write the report of a fiscal year, the present one unless another was asked for."""
    out: Path = asked.out
    today = bangkok_day(utc_now())
    as_of = asked.as_of or today
    if as_of > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=as_of)
    fiscal_year = asked.fiscal_year or fiscal_year_of(as_of)
    told = {"fiscal_year": fiscal_year}
    if asked.format == "pdf":
        return told | {"pages": papers.pdf(fiscal_year, out, as_of=as_of)}
    if asked.format == "xlsx":
        return told | {"rows": papers.xlsx(fiscal_year, out, as_of=as_of)}
    facts = papers.facts(fiscal_year, as_of=as_of)
    with written_whole(out) as half:
        half.write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return told | {"measures": len(facts["measures"])}
