"""The report on the measures, the items it answers, complaints, and public holidays."""

from alembic import op

revision = "0011"
down_revision = "0010"

TABLES = """
CREATE TABLE measure (
    id INTEGER NOT NULL PRIMARY KEY, fiscal_year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0), name VARCHAR NOT NULL CHECK (name <> ''),
    steps VARCHAR NOT NULL, unit VARCHAR NOT NULL, period VARCHAR NOT NULL,
    results VARCHAR NOT NULL, outcome VARCHAR NOT NULL, copied_from INTEGER);
CREATE UNIQUE INDEX ix_measure_year ON measure (fiscal_year, number);
CREATE TABLE evidence_withdrawal (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    attachment_id INTEGER NOT NULL UNIQUE REFERENCES attachment (id),
    reason VARCHAR NOT NULL CHECK (reason <> ''));
CREATE TABLE ita_item (
    id INTEGER NOT NULL PRIMARY KEY, fiscal_year INTEGER NOT NULL, line_no INTEGER NOT NULL,
    indicator VARCHAR NOT NULL, number VARCHAR NOT NULL CHECK (number <> ''),
    wording VARCHAR NOT NULL);
CREATE UNIQUE INDEX ix_ita_item_year ON ita_item (fiscal_year, line_no);
CREATE TABLE holiday_year (
    year INTEGER NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, checked_on DATE);
CREATE TABLE holiday (
    day DATE NOT NULL PRIMARY KEY, year INTEGER NOT NULL REFERENCES holiday_year (year),
    name VARCHAR NOT NULL CHECK (name <> ''));
CREATE TABLE complaint (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    fiscal_year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
    received_on DATE NOT NULL, channel VARCHAR NOT NULL, subject VARCHAR NOT NULL,
    details VARCHAR NOT NULL, complainant VARCHAR NOT NULL, contact VARCHAR NOT NULL);
CREATE UNIQUE INDEX ix_complaint_number ON complaint (fiscal_year, number);
CREATE TABLE complaint_step (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id), kind VARCHAR NOT NULL,
    happened_on DATE NOT NULL, by_whom VARCHAR NOT NULL, result VARCHAR NOT NULL,
    document_no VARCHAR NOT NULL, ordered VARCHAR);
CREATE INDEX ix_complaint_step_complaint ON complaint_step (complaint_id);
CREATE TABLE complaint_correction (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    step_id INTEGER UNIQUE REFERENCES complaint_step (id),
    reason VARCHAR NOT NULL CHECK (reason <> ''));
CREATE INDEX ix_complaint_correction_complaint ON complaint_correction (complaint_id)
"""
ONLY_ADDED = ("evidence_withdrawal", "complaint", "complaint_step", "complaint_correction")


def upgrade() -> None:
    """Make the tables, and the triggers that keep what happened as it is."""
    for statement in TABLES.split(";\n"):
        op.execute(statement)
    guards = [(table, change) for table in ONLY_ADDED for change in ("UPDATE", "DELETE")]
    for table, change in guards:
        op.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
        )
    op.execute(
        "CREATE TRIGGER measure_no_delete BEFORE DELETE ON measure "
        "BEGIN SELECT RAISE(ABORT, 'measure: rows are never deleted, only ever added'); END"
    )
