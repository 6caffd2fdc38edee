"""What was out when a period closed, line by line, as far as was known then."""

from __future__ import annotations

from collections.abc import Sequence

from asset_desk.services.year_rows import OutRow
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked
from asset_desk.store.year_queries import out_row

_OUT = """
WITH {is_out}
SELECT line.id AS line_id, loan.id AS loan_id, loan.slip_no, loan.borrower_name,
    loan.borrower_unit, loan.place, loan.purpose, loan.division_name, line.asset_name,
    line.asset_code, line.unit, is_out.quantity, {due_date} AS due_date,
    (SELECT max(e.happened_on)
        FROM loan_line AS own CROSS JOIN ledger_entry AS e ON e.line_id = own.id
        WHERE own.loan_id = loan.id AND e.kind = 'handed_over' AND {stands}) AS lent_on
FROM is_out CROSS JOIN loan_line AS line ON line.id = is_out.line_id
CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters}
ORDER BY loan.borrower_sort_key, line.ledger_year, line.ledger_no
"""


def out_of(reader: Reader, asked: Asked) -> Sequence[OutRow]:
    """The lines that were out at the end of the closing day, by borrower."""
    sql = _OUT.format(
        is_out=asked.lines_out("is_out", "closing"),
        due_date=asked.due_date("closing"),
        stands=asked.stands("e"),
        filters=asked.filters,
    )
    day = asked.question.closing_day
    return [out_row(row, day) for row in reader.rows(sql, asked.facts)]
