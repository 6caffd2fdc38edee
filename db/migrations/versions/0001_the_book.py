"""The book: office, register, loans, ledger and journal."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE setting (key VARCHAR NOT NULL PRIMARY KEY, value VARCHAR NOT NULL);
CREATE TABLE division (
    id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL UNIQUE, head_title VARCHAR NOT NULL,
    sort_order INTEGER NOT NULL, is_active BOOLEAN NOT NULL, is_finance BOOLEAN NOT NULL);
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY, prefix VARCHAR NOT NULL, name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL, position VARCHAR NOT NULL, division_id INTEGER REFERENCES division (id),
    organisation VARCHAR NOT NULL, address VARCHAR NOT NULL, phone VARCHAR NOT NULL,
    national_id VARCHAR NOT NULL, is_active BOOLEAN NOT NULL, search_text VARCHAR NOT NULL,
    name_sort_key BLOB NOT NULL);
CREATE INDEX ix_person_name ON person (name_sort_key);
CREATE TABLE holding (
    id INTEGER NOT NULL PRIMARY KEY, post VARCHAR NOT NULL,
    division_id INTEGER REFERENCES division (id),
    person_id INTEGER NOT NULL REFERENCES person (id), kind VARCHAR NOT NULL,
    held_from DATE NOT NULL, held_until DATE, own_title VARCHAR NOT NULL,
    order_no VARCHAR NOT NULL, order_date DATE);
CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY, username VARCHAR NOT NULL, username_key VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL, role VARCHAR NOT NULL, password_hash VARCHAR NOT NULL,
    person_id INTEGER REFERENCES person (id), is_active BOOLEAN NOT NULL);
CREATE TABLE sign_in_attempt (
    id INTEGER NOT NULL PRIMARY KEY, username_key VARCHAR NOT NULL, tried_at VARCHAR NOT NULL,
    was_right BOOLEAN NOT NULL);
CREATE INDEX ix_sign_in_attempt_username ON sign_in_attempt (username_key, id);
CREATE TABLE work_type (
    id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL UNIQUE, sort_order INTEGER NOT NULL,
    is_active BOOLEAN NOT NULL);
CREATE TABLE act (
    no INTEGER NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, subject VARCHAR NOT NULL,
    subject_id INTEGER NOT NULL, happened_on DATE NOT NULL, recorded_at VARCHAR NOT NULL,
    officer_id INTEGER NOT NULL, officer_name VARCHAR NOT NULL, payload VARCHAR NOT NULL,
    previous_seal VARCHAR NOT NULL, seal VARCHAR NOT NULL);
CREATE INDEX ix_act_subject ON act (subject, subject_id, no);
CREATE TABLE journal_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), acts INTEGER NOT NULL, seal VARCHAR NOT NULL);
CREATE TABLE asset (
    id INTEGER NOT NULL PRIMARY KEY, code VARCHAR NOT NULL, code_key VARCHAR NOT NULL,
    name VARCHAR NOT NULL, name_sort_key BLOB NOT NULL, search_text VARCHAR NOT NULL,
    category VARCHAR NOT NULL, division_id INTEGER REFERENCES division (id), place VARCHAR NOT NULL,
    unit VARCHAR NOT NULL, quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 9999),
    value_satang INTEGER, acquired_on DATE, brand VARCHAR NOT NULL, serial_no VARCHAR NOT NULL,
    condition VARCHAR NOT NULL, use_class VARCHAR NOT NULL, is_lendable BOOLEAN NOT NULL,
    note VARCHAR NOT NULL, retired_on DATE, retired_reason VARCHAR NOT NULL,
    revision INTEGER NOT NULL);
CREATE UNIQUE INDEX ix_asset_code ON asset (code_key) WHERE code_key <> '';
CREATE INDEX ix_asset_name ON asset (name_sort_key);
CREATE TABLE attachment (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no),
    subject VARCHAR NOT NULL, subject_id INTEGER NOT NULL, file_name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL, size INTEGER NOT NULL, is_photo BOOLEAN NOT NULL);
CREATE INDEX ix_attachment_subject ON attachment (subject, subject_id);
CREATE TABLE loan (
    id INTEGER NOT NULL PRIMARY KEY, stage VARCHAR NOT NULL, fiscal_year INTEGER, serial INTEGER,
    slip_no VARCHAR NOT NULL, borrower_id INTEGER NOT NULL REFERENCES person (id),
    borrower_kind VARCHAR NOT NULL, borrower_name VARCHAR NOT NULL,
    borrower_sort_key BLOB NOT NULL, borrower_position VARCHAR NOT NULL,
    borrower_unit VARCHAR NOT NULL, borrower_address VARCHAR NOT NULL,
    borrower_phone VARCHAR NOT NULL, purpose VARCHAR NOT NULL, work_type VARCHAR NOT NULL,
    use_place VARCHAR NOT NULL, place VARCHAR NOT NULL, requested_on DATE NOT NULL,
    from_date DATE NOT NULL, due_date DATE NOT NULL, division_id INTEGER REFERENCES division (id),
    division_name VARCHAR NOT NULL, note VARCHAR NOT NULL, approver_post VARCHAR NOT NULL,
    approver_reason VARCHAR NOT NULL, approver_name VARCHAR NOT NULL,
    approver_title VARCHAR NOT NULL, approver_order VARCHAR NOT NULL, decided_on DATE,
    decision_reason VARCHAR NOT NULL, handed_over_on DATE, giver_name VARCHAR NOT NULL,
    receiver_name VARCHAR NOT NULL, hand_over_condition VARCHAR NOT NULL,
    last_act_on DATE NOT NULL, paper VARCHAR NOT NULL,
    CHECK (due_date >= from_date), UNIQUE (fiscal_year, serial));
CREATE INDEX ix_loan_stage ON loan (stage, due_date);
CREATE INDEX ix_loan_borrower ON loan (borrower_id);
CREATE UNIQUE INDEX ix_loan_slip_no ON loan (slip_no) WHERE slip_no <> '';
CREATE TABLE loan_line (
    id INTEGER NOT NULL PRIMARY KEY, loan_id INTEGER NOT NULL REFERENCES loan (id),
    line_no INTEGER NOT NULL, asset_id INTEGER NOT NULL REFERENCES asset (id),
    asset_code VARCHAR NOT NULL, asset_name VARCHAR NOT NULL, category VARCHAR NOT NULL,
    unit VARCHAR NOT NULL, value_satang INTEGER,
    quantity_requested INTEGER NOT NULL CHECK (quantity_requested > 0),
    quantity_approved INTEGER CHECK (quantity_approved BETWEEN 0 AND quantity_requested),
    quantity_out INTEGER NOT NULL CHECK (quantity_out >= 0),
    quantity_good INTEGER NOT NULL CHECK (quantity_good >= 0),
    quantity_damaged INTEGER NOT NULL CHECK (quantity_damaged >= 0),
    quantity_lost INTEGER NOT NULL CHECK (quantity_lost >= 0),
    back_on DATE, ledger_year INTEGER, ledger_no INTEGER, note VARCHAR NOT NULL,
    UNIQUE (loan_id, line_no), UNIQUE (loan_id, asset_id), UNIQUE (ledger_year, ledger_no));
CREATE INDEX ix_loan_line_asset ON loan_line (asset_id);
CREATE INDEX ix_loan_line_out ON loan_line (asset_id, loan_id) WHERE quantity_out > 0;
CREATE INDEX ix_loan_line_carried ON loan_line (ledger_year, back_on);
CREATE TABLE approval (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no),
    loan_id INTEGER NOT NULL REFERENCES loan (id), decision VARCHAR NOT NULL,
    decided_on DATE NOT NULL, person_name VARCHAR NOT NULL, person_title VARCHAR NOT NULL,
    order_text VARCHAR NOT NULL, reason VARCHAR NOT NULL);
CREATE INDEX ix_approval_loan ON approval (loan_id);
CREATE TABLE return_count (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no),
    line_id INTEGER NOT NULL REFERENCES loan_line (id), happened_on DATE NOT NULL,
    good INTEGER NOT NULL, damaged INTEGER NOT NULL, lost INTEGER NOT NULL,
    condition VARCHAR NOT NULL, returned_by VARCHAR NOT NULL, received_by VARCHAR NOT NULL);
CREATE INDEX ix_return_count_line ON return_count (line_id);
CREATE TABLE ledger_entry (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no),
    kind VARCHAR NOT NULL, asset_id INTEGER NOT NULL REFERENCES asset (id),
    line_id INTEGER REFERENCES loan_line (id), happened_on DATE NOT NULL);
CREATE INDEX ix_ledger_entry_asset ON ledger_entry (asset_id);
CREATE INDEX ix_ledger_entry_line ON ledger_entry (line_id);
CREATE INDEX ix_ledger_entry_act ON ledger_entry (act_no);
CREATE TABLE posting (
    id INTEGER NOT NULL PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES ledger_entry (id),
    place VARCHAR NOT NULL, quantity INTEGER NOT NULL CHECK (quantity <> 0));
CREATE INDEX ix_posting_entry ON posting (entry_id);
CREATE TABLE asset_balance (
    asset_id INTEGER NOT NULL REFERENCES asset (id), place VARCHAR NOT NULL,
    quantity INTEGER NOT NULL, PRIMARY KEY (asset_id, place),
    CHECK (place = 'register' OR quantity >= 0));
CREATE TABLE year_counter (
    fiscal_year INTEGER NOT NULL PRIMARY KEY, slips INTEGER NOT NULL, lines INTEGER NOT NULL);
CREATE VIRTUAL TABLE asset_search USING fts5 (text, tokenize = 'trigram');
CREATE VIRTUAL TABLE loan_search USING fts5 (text, tokenize = 'trigram');
"""

ONLY_ADDED = (
    "act",
    "approval",
    "attachment",
    "ledger_entry",
    "posting",
    "return_count",
    "sign_in_attempt",
)
NEVER_DELETED = ("account", "asset", "division", "holding", "loan", "loan_line", "person")


def upgrade() -> None:
    """Make the tables, and the triggers that keep history as it is."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table in ONLY_ADDED:
        _forbid("UPDATE", table)
    for table in ONLY_ADDED + NEVER_DELETED:
        _forbid("DELETE", table)


def _forbid(change: str, table: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
    )
