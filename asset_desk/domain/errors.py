"""What the desk may refuse. The UI words each refusal; the domain only names it."""

from __future__ import annotations

from enum import Enum, auto


class Refusal(Enum):
    """Every reason the desk has for saying no."""

    # who asks
    ROLE_MAY_NOT = auto()
    SIGN_IN_WRONG = auto()
    SIGN_IN_LOCKED = auto()
    USERNAME_MISSING = auto()
    USERNAME_TAKEN = auto()
    PASSWORD_TOO_SHORT = auto()
    ALREADY_SET_UP = auto()
    LAST_ADMINISTRATOR = auto()
    # the office and its people
    OFFICE_NAME_MISSING = auto()
    PROVINCE_MISSING = auto()
    DIVISION_NAME_MISSING = auto()
    DIVISION_NAME_TAKEN = auto()
    DIVISION_IN_USE = auto()
    PERSON_NAME_MISSING = auto()
    PERSON_NOT_FOUND = auto()
    WORK_TYPE_MISSING = auto()
    WORK_TYPE_TAKEN = auto()
    HOLDER_DATES_CROSSED = auto()
    HOLDER_OVERLAPS = auto()
    HOLDER_ORDER_MISSING = auto()
    SETTING_OUT_OF_RANGE = auto()
    # the register
    NAME_MISSING = auto()
    NAME_TOO_LONG = auto()
    CODE_TOO_LONG = auto()
    CODE_TAKEN = auto()
    CATEGORY_UNKNOWN = auto()
    QUANTITY_OUT_OF_RANGE = auto()
    QUANTITY_BELOW_WHAT_IS_AWAY = auto()
    VALUE_OUT_OF_RANGE = auto()
    ASSET_NOT_FOUND = auto()
    ASSET_RETIRED = auto()
    ASSET_NOT_LENDABLE = auto()
    ASSET_NOT_SERVICEABLE = auto()
    ASSET_STILL_AWAY = auto()
    ASSET_ALREADY_LENT = auto()
    CHANGED_MEANWHILE = auto()
    REASON_MISSING = auto()
    FILE_UNREADABLE = auto()
    FILE_LOCKED_BY_PASSWORD = auto()
    FILE_TOO_LARGE = auto()
    FILE_EMPTY = auto()
    COLUMN_NAME_NEEDED = auto()
    # the loan
    LOAN_NOT_FOUND = auto()
    BORROWER_MISSING = auto()
    PURPOSE_MISSING = auto()
    PURPOSE_TOO_LONG = auto()
    OFFICIAL_USE_NOT_CONFIRMED = auto()
    FROM_DATE_MISSING = auto()
    DUE_DATE_MISSING = auto()
    DATES_CROSSED = auto()
    LOAN_TOO_LONG = auto()
    PLACE_MISSING = auto()
    NO_LINES = auto()
    TOO_MANY_LINES = auto()
    SAME_ASSET_TWICE = auto()
    SEVERAL_OWNERS = auto()
    CONSUMABLE_NOT_FOR_BORROWER = auto()
    MORE_THAN_IS_FREE = auto()
    NOTHING_APPROVED = auto()
    MORE_THAN_REQUESTED = auto()
    WRONG_STAGE = auto()
    RECEIVER_MISSING = auto()
    GIVER_MISSING = auto()
    CONDITION_MISSING = auto()
    NOTHING_COUNTED = auto()
    MORE_THAN_IS_OUT = auto()
    DAY_IN_THE_FUTURE = auto()
    DAY_BEFORE_THE_LAST_ACT = auto()
    APPROVER_NOT_KNOWN = auto()
    # the ledger
    ENTRY_UNBALANCED = auto()
    BOOK_IS_NEWER = auto()
    BOOK_IS_DAMAGED = auto()
    NOT_A_BACKUP = auto()
    FOLDER_NOT_EMPTY = auto()
    # the files of the book
    BACKUP_IS_DAMAGED = auto()
    BACKUP_DOES_NOT_VERIFY = auto()
    BOOK_IS_BUSY = auto()
    DISK_FULL = auto()
    FOLDER_NOT_WRITABLE = auto()
    OFFICE_NOT_SET_UP = auto()
    OFFICER_NOT_FOUND = auto()


class DeskError(Exception):
    """A request the desk understood and refused."""

    def __init__(self, refusal: Refusal, **facts: object) -> None:
        super().__init__(f"{refusal.name} {facts}" if facts else refusal.name)
        self.refusal = refusal
        self.facts = facts
