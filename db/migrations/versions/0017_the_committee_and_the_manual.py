"""Committees with their orders, the manual in versions, review rounds and meetings."""

from alembic import op

revision = "0017"
down_revision = "0016"

TABLES = """
CREATE TABLE committee (
    id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL UNIQUE CHECK (name <> ''));
CREATE TABLE committee_order (
    id INTEGER NOT NULL PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id),
    kind VARCHAR NOT NULL, stage VARCHAR NOT NULL, subject VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL, authority VARCHAR NOT NULL, duties VARCHAR NOT NULL,
    effective_on DATE, changes_id INTEGER REFERENCES committee_order (id), year INTEGER,
    number INTEGER CHECK (number > 0), issued_on DATE, signer_name VARCHAR NOT NULL,
    signer_title VARCHAR NOT NULL, signer_order VARCHAR NOT NULL, office VARCHAR NOT NULL,
    is_discarded BOOLEAN NOT NULL, revision INTEGER NOT NULL,
    CHECK ((stage = 'issued') = (number IS NOT NULL AND issued_on IS NOT NULL)));
CREATE UNIQUE INDEX ix_committee_order_number ON committee_order (year, number);
CREATE INDEX ix_committee_order_committee ON committee_order (committee_id);
CREATE TABLE order_member (
    id INTEGER NOT NULL PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES committee_order (id),
    line_no INTEGER NOT NULL, seat VARCHAR NOT NULL,
    person_id INTEGER REFERENCES person (id), name VARCHAR NOT NULL CHECK (name <> ''),
    position VARCHAR NOT NULL);
CREATE UNIQUE INDEX ix_order_member_line ON order_member (order_id, line_no);
CREATE INDEX ix_order_member_person ON order_member (person_id);
CREATE TABLE manual_version (
    id INTEGER NOT NULL PRIMARY KEY, number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    title VARCHAR NOT NULL CHECK (title <> ''), fiscal_year INTEGER NOT NULL,
    begun_on DATE NOT NULL, stage VARCHAR NOT NULL, base_id INTEGER REFERENCES manual_version (id),
    changes VARCHAR NOT NULL, approved_on DATE, in_force_from DATE,
    approver_name VARCHAR NOT NULL, approver_title VARCHAR NOT NULL,
    approver_order VARCHAR NOT NULL, document_no VARCHAR NOT NULL, last_key INTEGER NOT NULL,
    CHECK ((stage = 'approved') = (approved_on IS NOT NULL AND in_force_from IS NOT NULL)));
CREATE UNIQUE INDEX ix_manual_version_open ON manual_version ((stage <> 'approved'))
    WHERE stage <> 'approved';
CREATE TABLE manual_section (
    id INTEGER NOT NULL PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES manual_version (id),
    key INTEGER NOT NULL, parent_key INTEGER, position INTEGER NOT NULL,
    kind VARCHAR NOT NULL, heading VARCHAR NOT NULL CHECK (heading <> ''),
    body VARCHAR NOT NULL, source VARCHAR NOT NULL, concerns VARCHAR NOT NULL);
CREATE UNIQUE INDEX ix_manual_section_key ON manual_section (version_id, key);
CREATE TABLE manual_guidance (
    id INTEGER NOT NULL PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES manual_version (id),
    scope VARCHAR NOT NULL, name VARCHAR NOT NULL CHECK (name <> ''),
    work_type_id INTEGER REFERENCES work_type (id), summary VARCHAR NOT NULL,
    inside VARCHAR NOT NULL, outside VARCHAR NOT NULL, agencies VARCHAR NOT NULL,
    care VARCHAR NOT NULL, documents VARCHAR NOT NULL, categories VARCHAR NOT NULL,
    default_days INTEGER, longest_days INTEGER, needs_head BOOLEAN NOT NULL);
CREATE UNIQUE INDEX ix_manual_guidance_of ON manual_guidance
    (version_id, scope, COALESCE(work_type_id, 0), CASE WHEN work_type_id IS NULL THEN name END);
CREATE TABLE review_round (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    fiscal_year INTEGER NOT NULL UNIQUE, committee_id INTEGER NOT NULL REFERENCES committee (id),
    base_id INTEGER REFERENCES manual_version (id), opened_on DATE NOT NULL);
CREATE TABLE review_draft (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    round_id INTEGER NOT NULL UNIQUE REFERENCES review_round (id),
    version_id INTEGER NOT NULL UNIQUE REFERENCES manual_version (id));
CREATE TABLE review_comment (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    round_id INTEGER NOT NULL REFERENCES review_round (id), section_key INTEGER,
    kind VARCHAR NOT NULL, text VARCHAR NOT NULL, wording VARCHAR NOT NULL,
    about_id INTEGER REFERENCES review_comment (id), person_id INTEGER REFERENCES person (id),
    name VARCHAR NOT NULL CHECK (name <> ''), position VARCHAR NOT NULL, seat VARCHAR,
    said_on DATE NOT NULL, is_own BOOLEAN NOT NULL);
CREATE INDEX ix_review_comment_round ON review_comment (round_id, section_key);
CREATE TABLE review_answer (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    comment_id INTEGER NOT NULL REFERENCES review_comment (id), outcome VARCHAR NOT NULL,
    answer VARCHAR NOT NULL CHECK (answer <> ''), answered_on DATE NOT NULL);
CREATE INDEX ix_review_answer_comment ON review_answer (comment_id);
CREATE TABLE review_step (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    round_id INTEGER NOT NULL REFERENCES review_round (id), kind VARCHAR NOT NULL,
    taken_on DATE NOT NULL, document_no VARCHAR NOT NULL, note VARCHAR NOT NULL,
    division_id INTEGER REFERENCES division (id), person_name VARCHAR NOT NULL,
    publication_id INTEGER REFERENCES publication (id), content VARCHAR NOT NULL);
CREATE INDEX ix_review_step_round ON review_step (round_id, kind);
CREATE TABLE meeting (
    id INTEGER NOT NULL PRIMARY KEY, committee_id INTEGER NOT NULL REFERENCES committee (id),
    round_id INTEGER REFERENCES review_round (id), year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0), held_on DATE NOT NULL,
    call VARCHAR NOT NULL, minutes VARCHAR NOT NULL, corrections VARCHAR NOT NULL,
    certified_by INTEGER REFERENCES meeting (id), revision INTEGER NOT NULL);
CREATE UNIQUE INDEX ix_meeting_number ON meeting (committee_id, year, number);
CREATE INDEX ix_meeting_round ON meeting (round_id);
ALTER TABLE loan ADD COLUMN manual_version_id INTEGER REFERENCES manual_version (id)
"""
ONLY_ADDED = ("review_round", "review_draft", "review_comment", "review_answer", "review_step")
NEVER_DELETED = ("committee", "committee_order", "manual_version", "meeting")
FIXED = {
    "committee_order": ("OLD.stage = 'issued'", "an issued order never changes"),
    "manual_version": ("OLD.stage = 'approved'", "an approved version never changes"),
    "meeting": ("OLD.certified_by IS NOT NULL", "certified minutes never change"),
}
"""What never changes any more once this holds."""
PARTS = {
    "order_member": ("committee_order", "order_id", "issued", "an issued order never changes"),
    "manual_section": ("manual_version", "version_id", "approved", "an approved version is fixed"),
    "manual_guidance": ("manual_version", "version_id", "approved", "an approved version is fixed"),
}
"""Tables whose rows are parts of a row that may be fixed."""


def upgrade() -> None:
    """Make the tables, and the triggers that keep what is fixed as it is."""
    for statement in TABLES.split(";\n"):
        op.execute(statement)
    for table in ONLY_ADDED:
        for change in ("UPDATE", "DELETE"):
            _forbid(table, change, f"{table}: rows are only ever added")
    for table in NEVER_DELETED:
        _forbid(table, "DELETE", f"{table}: rows are never deleted, only ever added")
    for table, (when, why) in FIXED.items():
        _forbid(table, "UPDATE", f"{table}: {why}", when)
    for table, (whole, column, stage, why) in PARTS.items():
        for change, rows in (("INSERT", "NEW"), ("UPDATE", "OLD NEW"), ("DELETE", "OLD")):
            is_fixed = " OR ".join(
                f"'{stage}' = (SELECT stage FROM {whole} WHERE id = {row}.{column})"  # noqa: S608
                for row in rows.split()
            )
            _forbid(table, change, f"{table}: {why}", is_fixed)


def _forbid(table: str, change: str, why: str, when: str = "") -> None:
    condition = f"WHEN {when} " if when else ""
    op.execute(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )
