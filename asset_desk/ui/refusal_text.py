"""Every refusal, in words; what is not named here is of reports. mypy fails when one has none."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.thai_dates import long_month, short_date, short_instant
from asset_desk.ui.refusal_accounts import accounts_sentence
from asset_desk.ui.refusal_harm import harm_text
from asset_desk.ui.refusal_mistakes import mistake_text
from asset_desk.ui.refusal_reports import reports_sentence
from asset_desk.ui.refusal_rules import rule_text
from asset_desk.ui.refusal_text_late import late_sentence


def refusal_text(refused: DeskError | Refusal) -> str:
    """The sentence that the officer reads: what is the matter, and what to do."""
    if isinstance(refused, Refusal):
        refused = DeskError(refused)
    facts = {name: _shown(fact) for name, fact in refused.facts.items()}
    if isinstance(month := refused.facts.get("month"), date):
        facts["month"] = long_month(month)
    facts.setdefault("folder", facts.get("file", ""))
    return _closer(refused, facts) or _sentence(refused.refusal).format_map(_Facts(facts))


class _Facts(dict[str, str]):
    """What is not known is left out of the sentence."""

    def __missing__(self, key: str) -> str:
        return ""


def _shown(fact: object) -> str:
    if isinstance(fact, datetime):
        return short_instant(fact)
    return short_date(fact) if isinstance(fact, date) else str(fact)


def _closer(refused: DeskError, facts: dict[str, str]) -> str:
    """A sentence that says more where more is known, or nothing."""
    translate = QCoreApplication.translate
    match refused.refusal:
        case Refusal.MORE_THAN_IS_FREE if "free" in facts and "name" in facts:
            text = translate("Refusal", "{name}: only {free} are free on these days.")
        case Refusal.MORE_THAN_IS_FREE if "free" in facts:
            text = translate("Refusal", "Only {free} are free on these days.")
        case Refusal.CODE_TAKEN if "name" in facts:
            text = translate("Refusal", "The code {code} already belongs to {name}.")
        case Refusal.FILE_UNREADABLE if "is_missing" in facts:
            text = translate("Refusal", "There is no file {file}. Check its name and its folder.")
        case Refusal.FILE_UNREADABLE if "is_in_use" in facts:
            text = translate("Refusal", "The file {file} is open elsewhere. Close it, then retry.")
        case _:
            return ""
    return text.format_map(_Facts(facts))


def _sentence(refusal: Refusal) -> str:  # noqa: C901 - one case each
    translate = QCoreApplication.translate
    match refusal:
        case (
            Refusal.ROLE_MAY_NOT
            | Refusal.ACCOUNT_CLOSED
            | Refusal.ROLE_TAKEN_AWAY
            | Refusal.SIGN_IN_WRONG
            | Refusal.SIGN_IN_LOCKED
            | Refusal.USERNAME_MISSING
            | Refusal.USERNAME_TAKEN
            | Refusal.PASSWORD_TOO_SHORT
            | Refusal.ALREADY_SET_UP
            | Refusal.LAST_ADMINISTRATOR
        ):
            return accounts_sentence(refusal)
        case Refusal.OFFICE_NAME_MISSING:
            return translate("Refusal", "Enter the name of the office.")
        case Refusal.PROVINCE_MISSING:
            return translate("Refusal", "Enter the province.")
        case Refusal.DIVISION_NAME_MISSING:
            return translate("Refusal", "Enter the name of the division.")
        case Refusal.DIVISION_NAME_TAKEN:
            return translate("Refusal", "There is already a division of this name.")
        case Refusal.DIVISION_IN_USE:
            return translate(
                "Refusal",
                "Assets still belong to this division. Move them to another division first.",
            )
        case Refusal.PERSON_NAME_MISSING:
            return translate("Refusal", "Enter the name of the person.")
        case Refusal.PERSON_NOT_FOUND:
            return translate("Refusal", "This person is not in the list. Choose a person again.")
        case Refusal.WORK_TYPE_MISSING:
            return translate("Refusal", "Enter the type of work.")
        case Refusal.WORK_TYPE_TAKEN:
            return translate("Refusal", "There is already such a type of work.")
        case (
            Refusal.GUIDANCE_TOO_LONG
            | Refusal.USUAL_DAYS_OVER_LONGEST
            | Refusal.CLAUSE_NOT_FOUND
            | Refusal.CLAUSE_WORDING_MISSING
            | Refusal.CLAUSE_SOURCE_MISSING
            | Refusal.PRIVATE_PURPOSE
            | Refusal.WORK_TYPE_NOT_CHOSEN
            | Refusal.URGENCY_REASON_MISSING
            | Refusal.NEEDS_FORM_3
            | Refusal.RULE_STANDS_AGAINST
            | Refusal.RULE_DOES_NOT_STAND
            | Refusal.OPINION_OUT_OF_TURN
            | Refusal.OPINION_NOT_YOURS
            | Refusal.APPROVER_DISAGREED
        ):
            return rule_text(refusal)
        case Refusal.HOLDER_DATES_CROSSED:
            return translate("Refusal", "The last day lies before the first one. Correct the days.")
        case Refusal.HOLDER_OVERLAPS:
            return translate(
                "Refusal",
                "Somebody else holds this post on these days. End that first, or change the days.",
            )
        case Refusal.HOLDER_ORDER_MISSING:
            return translate(
                "Refusal",
                "An acting holder needs the number and the day of the order.",
            )
        case Refusal.SETTING_OUT_OF_RANGE:
            return translate("Refusal", "This setting is not possible. Correct the marked field.")
        case Refusal.NAME_MISSING:
            return translate("Refusal", "Enter the name of the asset.")
        case Refusal.NAME_TOO_LONG:
            return translate("Refusal", "The name is longer than 200 letters. Shorten it.")
        case Refusal.CODE_TOO_LONG:
            return translate("Refusal", "The code is longer than 60 letters. Shorten it.")
        case Refusal.CODE_TAKEN:
            return translate("Refusal", "Another asset already has this code.")
        case Refusal.CATEGORY_UNKNOWN:
            return translate("Refusal", "Choose one of the categories.")
        case Refusal.QUANTITY_OUT_OF_RANGE:
            return translate("Refusal", "The quantity must be from 1 to 9,999.")
        case Refusal.QUANTITY_BELOW_WHAT_IS_AWAY:
            return translate(
                "Refusal",
                "So few cannot be: {least} are lent, promised, damaged or lost.",
            )
        case Refusal.VALUE_OUT_OF_RANGE:
            return translate("Refusal", "The value is not possible. Enter baht, such as 3,350.00.")
        case Refusal.ASSET_NOT_FOUND:
            return translate("Refusal", "This asset is not in the register. Choose an asset again.")
        case Refusal.ASSET_RETIRED:
            return translate(
                "Refusal",
                "This asset has been retired and can no longer be lent or changed.",
            )
        case Refusal.ASSET_NOT_LENDABLE:
            return translate("Refusal", "The register says that this asset is not for lending.")
        case Refusal.ASSET_NOT_SERVICEABLE:
            return translate("Refusal", "This asset is not in working order, so it cannot be lent.")
        case Refusal.ASSET_STILL_AWAY:
            return translate(
                "Refusal",
                "Pieces of this asset are still out or promised. Take them back first.",
            )
        case Refusal.ASSET_ALREADY_LENT:
            return translate("Refusal", "This asset has been lent before, so its row must stay.")
        case (
            Refusal.NOT_DUE_YET
            | Refusal.FOLLOWER_MISSING
            | Refusal.NEXT_DAY_TOO_EARLY
            | Refusal.EXTENSION_NOT_ALLOWED
            | Refusal.NEW_DUE_DATE_TOO_EARLY
            | Refusal.LETTER_WORDING_WRONG
        ):
            return late_sentence(refusal)
        case Refusal.CHANGED_MEANWHILE:
            return translate(
                "Refusal",
                "Somebody has changed this meanwhile. Look at it again, then repeat your change.",
            )
        case Refusal.REASON_MISSING:
            return translate("Refusal", "Enter the reason.")
        case Refusal.KIT_NAME_MISSING:
            return translate("Refusal", "Enter the name of the kit.")
        case Refusal.KIT_NAME_TAKEN:
            return translate("Refusal", "Another kit already has this name.")
        case Refusal.KIT_NOT_FOUND:
            return translate("Refusal", "This kit is not in the book. Look at the list again.")
        case Refusal.KIT_EMPTY:
            return translate("Refusal", "Put at least one asset into the kit.")
        case Refusal.ACCESSORIES_TOO_LONG:
            return translate(
                "Refusal", "The list of accessories is longer than 200 letters. Shorten it."
            )
        case Refusal.FILE_UNREADABLE:
            return translate(
                "Refusal",
                "The file {file} cannot be read. Save it as .xlsx or .csv and try again.",
            )
        case Refusal.FILE_LOCKED_BY_PASSWORD:
            return translate(
                "Refusal",
                "The file {file} is locked by a password. Take the password off and try again.",
            )
        case Refusal.FILE_TOO_LARGE:
            return translate(
                "Refusal",
                "The file {file} is too large. Divide it and bring the parts in one by one.",
            )
        case Refusal.FILE_EMPTY:
            return translate(
                "Refusal",
                "There is nothing to read in the file {file}. Choose another file.",
            )
        case Refusal.COLUMN_NAME_NEEDED:
            return translate(
                "Refusal",
                "No column holds the names of the assets. Choose that column.",
            )
        case Refusal.LOAN_NOT_FOUND:
            return translate("Refusal", "This loan is not in the book. Look it up again.")
        case Refusal.BORROWER_MISSING:
            return translate("Refusal", "Choose the borrower.")
        case Refusal.PURPOSE_MISSING:
            return translate("Refusal", "Say what the assets are needed for.")
        case Refusal.PURPOSE_TOO_LONG:
            return translate("Refusal", "The purpose is longer than 500 letters. Shorten it.")
        case Refusal.OFFICIAL_USE_NOT_CONFIRMED:
            return translate(
                "Refusal",
                "Confirm that it is for official use. Private use cannot be lent for (clause 207).",
            )
        case Refusal.FROM_DATE_MISSING:
            return translate("Refusal", "Enter the first day.")
        case Refusal.DUE_DATE_MISSING:
            return translate("Refusal", "Enter the due date. No loan is open-ended (clause 208).")
        case Refusal.DATES_CROSSED:
            return translate("Refusal", "The due date lies before the first day. Correct the days.")
        case Refusal.LOAN_TOO_LONG:
            return translate("Refusal", "A loan may last 365 days at most. Shorten it.")
        case Refusal.PLACE_MISSING:
            return translate("Refusal", "Say where the assets will be used.")
        case Refusal.NO_LINES:
            return translate("Refusal", "Put at least one asset on the form.")
        case Refusal.TOO_MANY_LINES:
            return translate(
                "Refusal",
                "A slip holds 20 lines at most. Make a second slip for the rest.",
            )
        case Refusal.SAME_ASSET_TWICE:
            return translate(
                "Refusal",
                "This asset is already on the form. Change the quantity there.",
            )
        case Refusal.SEVERAL_OWNERS:
            return translate(
                "Refusal",
                "The assets belong to different divisions. Make one slip for each division.",
            )
        case Refusal.CONSUMABLE_NOT_FOR_BORROWER:
            return translate(
                "Refusal",
                "Consumables are lent between state agencies only (clause 210).",
            )
        case Refusal.MORE_THAN_IS_FREE:
            return translate(
                "Refusal",
                "More is wanted than is free on these days. Lower the quantity or change the days.",
            )
        case Refusal.NOTHING_APPROVED:
            return translate("Refusal", "Approve at least one piece, or refuse the request.")
        case Refusal.MORE_THAN_REQUESTED:
            return translate("Refusal", "No more can be approved than was asked for.")
        case Refusal.WRONG_STAGE:
            return translate(
                "Refusal",
                "This cannot be done at this stage of the loan. Look at the loan again.",
            )
        case Refusal.MAY_STILL_BE_COLLECTED:
            return translate(
                "Refusal",
                "It may still be collected until {due_date}. Release it from the day after.",
            )
        case Refusal.RECEIVER_MISSING:
            return translate("Refusal", "Enter who receives the assets.")
        case Refusal.GIVER_MISSING:
            return translate("Refusal", "Enter who gives the assets.")
        case Refusal.CONDITION_MISSING:
            return translate("Refusal", "Describe the condition of the assets.")
        case Refusal.NOTHING_COUNTED:
            return translate("Refusal", "Nothing is counted yet. Enter what came back this time.")
        case Refusal.MORE_THAN_IS_OUT:
            return translate("Refusal", "More is counted than is still out.")
        case Refusal.DAY_IN_THE_FUTURE:
            return translate("Refusal", "This day has not come yet. Enter today or an earlier day.")
        case Refusal.DAY_BEFORE_THE_LAST_ACT:
            return translate(
                "Refusal",
                "This day lies before the last entry of the loan ({last}). Enter that day or "
                "a later one.",
            )
        case Refusal.APPROVER_NOT_KNOWN:
            return translate(
                "Refusal",
                "Nobody is known to hold the approver's post on {day}. Enter the holder under "
                "Settings, Posts.",
            )
        case (
            Refusal.PHOTO_MISSING
            | Refusal.MORE_THAN_IS_OPEN
            | Refusal.LOST_CANNOT_BE_REPAIRED
            | Refusal.DAMAGED_IS_NOT_LOST
            | Refusal.MORE_THAN_IS_LOST
            | Refusal.DOCUMENT_MISSING
            | Refusal.REPLACEMENT_NOT_DESCRIBED
            | Refusal.VALUE_WHEN_LENT_MISSING
            | Refusal.AWAITS_SETTLEMENT
            | Refusal.MORE_THAN_MAY_BE_SENT
            | Refusal.MORE_THAN_IS_IN_REPAIR
            | Refusal.FAULT_MISSING
            | Refusal.REPAIRER_MISSING
            | Refusal.REPAIR_NOT_FOUND
            | Refusal.FINDING_INCOMPLETE
            | Refusal.FINDING_NEEDED
            | Refusal.MORE_THAN_IS_HARMED
        ):
            return harm_text(refusal)
        case Refusal.COUNTER_MISSING:
            return translate("Refusal", "Say who has counted.")
        case Refusal.COUNT_OUT_OF_RANGE:
            return translate("Refusal", "Count between 0 and 99,999 pieces.")
        case Refusal.COUNT_BEFORE_YEAR_END:
            return translate(
                "Refusal", "The count of this year is made on {year_end} or later. Check the day."
            )
        case Refusal.NOT_ON_COUNT_SHEET:
            return translate(
                "Refusal",
                "The office did not have this asset at the end of fiscal year {fiscal_year}, so "
                "it is not counted.",
            )
        case Refusal.MORE_FOUND_THAN_OWNED:
            return translate(
                "Refusal",
                "More was counted than the register has ({owned}). Check the number; if it is "
                "right, say in the remark where the rest comes from.",
            )
        case Refusal.REMARK_TOO_LONG:
            return translate("Refusal", "The remark is too long. Keep it within {longest} letters.")
        case Refusal.ENTRY_UNBALANCED:
            return translate(
                "Refusal",
                "The entry does not balance, so nothing was kept. Report this to whoever "
                "looks after the program.",
            )
        case Refusal.BOOK_IS_NEWER:
            return translate(
                "Refusal",
                "This book was made by a newer program. Install the newer program to open it.",
            )
        case Refusal.BOOK_IS_DAMAGED:
            return translate("Refusal", "The book {file} is damaged. Restore the last backup.")
        case Refusal.NOT_A_BACKUP:
            return translate(
                "Refusal",
                "This file is not a whole backup of Asset Desk. Choose another one.",
            )
        case Refusal.FOLDER_NOT_EMPTY:
            return translate(
                "Refusal",
                "There already is a book in this folder. Nothing was restored over it.",
            )
        case Refusal.BACKUP_IS_DAMAGED:
            return translate(
                "Refusal",
                "This backup is damaged, so nothing was restored. Choose another one.",
            )
        case Refusal.BACKUP_DOES_NOT_VERIFY:
            return translate(
                "Refusal",
                "The book in this backup does not verify, so nothing was restored. Choose "
                "another one.",
            )
        case Refusal.BOOK_IS_BUSY:
            return translate(
                "Refusal",
                "Somebody else is writing in the book. Try again in a moment.",
            )
        case Refusal.DISK_FULL:
            return translate(
                "Refusal",
                "The disk is full, so nothing was kept. Make room on it and try again.",
            )
        case Refusal.FOLDER_NOT_WRITABLE:
            return translate(
                "Refusal",
                "The folder {folder} cannot be written to. Choose another one or ask the "
                "computer man.",
            )
        case Refusal.OFFICE_NOT_SET_UP:
            return translate(
                "Refusal",
                "The office has not been set up yet. Open Asset Desk and set it up first.",
            )
        case Refusal.OFFICER_NOT_FOUND:
            return translate(
                "Refusal",
                "There is no such account in use. Give the user name of another one.",
            )
        case (
            Refusal.NOT_REVERSIBLE
            | Refusal.ALREADY_REVERSED
            | Refusal.LATER_ACTS_FIRST
            | Refusal.REVERSED_BY_HEAD_ONLY
            | Refusal.PIECES_MOVED_ON
            | Refusal.MONTH_CLOSED
            | Refusal.MONTH_NOT_OVER
            | Refusal.MONTH_NOT_CLOSED
        ):
            return mistake_text(refusal)
        case _:
            return reports_sentence(refusal)
