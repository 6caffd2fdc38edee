"""What a year's book counts that bears on the sections of the manual, for its review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from asset_desk.domain.fiscal_year import first_day
from asset_desk.domain.manual import Concern
from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.services.report_queries import ReportQueries, held
from asset_desk.services.review_rows import ConcernFigure
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked, unknown_from

_HARMED = (
    "SELECT count(DISTINCT line.loan_id) FROM ledger_entry AS e "
    "JOIN posting AS p ON p.entry_id = e.id AND p.place IN ('damaged', 'lost') "
    "JOIN loan_line AS line ON line.id = e.line_id WHERE e.kind = 'taken_back' "
    "AND e.happened_on BETWEEN :first AND :last AND {stands}"
)
_WAIVED = (
    "SELECT count(DISTINCT loan_id) FROM waiver AS w "
    "WHERE w.waived_on BETWEEN :first AND :last AND {stands}"
)
_EXTENDED = (
    "SELECT count(DISTINCT loan_id) FROM extension AS x "
    "WHERE x.decided_on BETWEEN :first AND :last AND {stands}"
)


def concern_figures(
    reader: Reader, reports: ReportQueries, fiscal_year: int, as_of: date
) -> Sequence[ConcernFigure]:
    """The figures of a year, each concern once: what its reports count, and what they do not.

    Overdue are slips that came back late or not whole within the year, and those overdue at its
    end or as of the day; chased late are those asked for after ข้อ 211's last day, or never. Of a
    year that has not begun nothing is counted.
    """
    if as_of < first_day(fiscal_year):
        return [ConcernFigure(concern=concern, slips=0) for concern in Concern]
    question = held(reports, Question(period=whole_year(fiscal_year), as_of=as_of))
    asked = Asked(question, unknown_from(reader, question.as_of, question.last_act))
    figures, times = reports.figures(question), reports.timeliness(question)
    late = figures.overdue_slips + times.closed - times.on_time
    missed = times.followed_up_late + times.follow_ups_missed

    def slips(sql: str, table: str) -> int:
        return reader.number(sql.format(stands=asked.stands(table)), asked.facts)

    harmed = slips(_HARMED, "e")
    counted = {
        Concern.LENT: (figures.slips, figures.units),
        Concern.OVERDUE: (late, None),
        Concern.CHASED_LATE: (missed, None),
        Concern.HARMED: (harmed, figures.damaged + figures.lost),
        Concern.WAIVED: (slips(_WAIVED, "w"), None),
        Concern.EXTENDED: (slips(_EXTENDED, "x"), None),
    }
    return [
        ConcernFigure(concern=concern, slips=counted[concern][0], units=counted[concern][1])
        for concern in Concern
    ]
