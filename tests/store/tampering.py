"""What could be changed behind the desk's back, and which check must find it."""

from __future__ import annotations

BEHIND_THE_BACK = {
    "a kit has another name": ("UPDATE kit SET name = 'ชุดอื่น'", "kits"),
    "a kit is offered again": ("UPDATE kit SET is_active = 1", "kits"),
    "a kit holds more": ("UPDATE kit_line SET quantity = 99 WHERE line_no = 2", "kits"),
    "a line of a kit is gone": ("DELETE FROM kit_line WHERE line_no = 1", "kits"),
    "a kit came from nowhere": (
        "INSERT INTO kit SELECT 9, 'ก', name_key, name_sort_key, '', 1 FROM kit",
        "kits",
    ),
    "a preset makes other reports": (
        "UPDATE report_preset SET reports = 'harm' WHERE is_active",
        "presets",
    ),
    "a preset is offered again": (
        "UPDATE report_preset SET is_active = 1, name_key = 'x' WHERE NOT is_active",
        "presets",
    ),
    "a preset came from nowhere": (
        "INSERT INTO report_preset SELECT 9, 'ก', 'ก', name_sort_key, reports, period, NULL, NULL, "
        "NULL, NULL, 0, format, 1 FROM report_preset WHERE id = 1",
        "presets",
    ),
    "a preset can not be found": ("UPDATE report_preset SET name_key = 'x' || id", "presets"),
    "a year's summary says other things": (
        "UPDATE year_text SET problems = 'ไม่มี'",
        "year texts",
    ),
    "a year's summary says what nobody wrote": (
        "INSERT INTO year_text VALUES (2568, 'ก', 'ข')",
        "year texts",
    ),
    "a kit can not be found": ("UPDATE kit SET name_key = 'x'", "kits"),
    "a line forgets its accessories": ("UPDATE loan_line SET accessories = ''", "loans"),
    "a line is of another kit": ("UPDATE loan_line SET kit_name = 'ชุดอื่น'", "loans"),
    "a slip nobody came for was called off": (
        "UPDATE loan SET stage = 'cancelled' WHERE stage = 'not_collected'",
        "loans",
    ),
    "an opinion agrees now": ("UPDATE opinion SET agrees = 1", "opinions"),
    "an opinion is another's": ("UPDATE opinion SET person_name = 'ใคร' WHERE id = 1", "opinions"),
    "an opinion is gone": ("DELETE FROM opinion WHERE id = 2", "opinions"),
    "an opinion came from nowhere": (
        "INSERT INTO opinion SELECT 9, 1, loan_id + 1, step, given_on, person_name, person_title, "
        "order_text, agrees, remark, is_own FROM opinion WHERE id = 1",
        "opinions",
    ),
    "a scan is another paper's": (
        "UPDATE attachment SET file_name = 'ใบอื่น.pdf' WHERE subject = 'loan'",
        "opinions",
    ),
    "an account is nobody's any more": (
        "UPDATE account SET person_id = NULL WHERE username = 'auditor'",
        "rows",
    ),
    "the administrator's account is somebody's": (
        "UPDATE account SET person_id = 2 WHERE id = 1",
        "rows",
    ),
    "a waiver has another reason": ("UPDATE waiver SET reason = 'ไม่มี'", "opinions"),
    "an account is another person's": (
        "UPDATE account SET person_id = 1 WHERE username = 'auditor'",
        "rows",
    ),
    "a waiver is gone": ("DELETE FROM waiver WHERE id = 1", "opinions"),
    "a rule against a loan is gone": ("UPDATE loan SET rules_against = ''", "loans"),
    "a loan has another approver": (
        "UPDATE loan SET approver_post = 'clerk' WHERE approver_reason = 'inside_the_premises'",
        "loans",
    ),
    "a loan serves another purpose": ("UPDATE loan SET purpose_kind = 'private'", "loans"),
    "a slip left its request": ("UPDATE loan SET request_no = NULL", "loans"),
    "a line became a consumable": ("UPDATE loan_line SET is_consumable = 1", "loans"),
    "a car needs no form 3": ("UPDATE asset SET needs_form_3 = NULL", "rows"),
    "another asset is marked a car": ("UPDATE asset SET needs_form_3 = 1 WHERE id = 1", "rows"),
    "a type of work allows more": ("UPDATE work_type SET categories = ''", "rows"),
    "a type of work allows longer": ("UPDATE work_type SET longest_days = 99 WHERE id = 1", "rows"),
    "a type of work says otherwise": ("UPDATE work_type SET guidance = 'x' WHERE id = 2", "rows"),
    "a clause reads otherwise": ("UPDATE clause SET wording = 'x'", "rows"),
    "a clause came from nowhere": (
        "INSERT INTO clause VALUES ('207', 'x', 'x', NULL)",
        "rows",
    ),
    "a posting is larger": ("UPDATE posting SET quantity = quantity * 2 WHERE id = 1", "ledger"),
    "a posting is gone": ("DELETE FROM posting WHERE id = 2", "ledger"),
    "a posting is elsewhere": (
        "UPDATE posting SET place = 'store' WHERE place = 'damaged'",
        "ledger",
    ),
    "an entry is on another day": (
        "UPDATE ledger_entry SET happened_on = '2026-05-19' WHERE kind = 'handed_over'",
        "ledger",
    ),
    "an entry is of another asset": (
        "UPDATE ledger_entry SET asset_id = 1 WHERE kind = 'taken_back'",
        "ledger",
    ),
    "a retired asset's entry is smaller": (
        "UPDATE ledger_entry SET kind = 'recounted' WHERE kind = 'retired'",
        "ledger",
    ),
    "an entry has no act": ("UPDATE ledger_entry SET act_no = 999 WHERE id = 3", "ledger"),
    "an entry hangs on an act that moves nothing": (
        "INSERT INTO ledger_entry (act_no, kind, asset_id, happened_on) "
        "VALUES (1, 'entered', 1, '2026-05-20')",
        "ledger",
    ),
    "a balance is larger": ("UPDATE asset_balance SET quantity = quantity + 1", "balances"),
    "a balance is gone": ("DELETE FROM asset_balance WHERE place = 'in_repair'", "balances"),
    "the register says more": ("UPDATE asset SET quantity = quantity + 1 WHERE id = 2", "register"),
    "a retired asset is in store": (
        "UPDATE asset_balance SET quantity = 1 WHERE place = 'store' AND asset_id = 3",
        "register",
    ),
    "more came back on the line": ("UPDATE loan_line SET quantity_good = 31", "lines"),
    "a return count is larger": ("UPDATE return_count SET good = good + 1 WHERE id = 1", "lines"),
    "less was approved": ("UPDATE loan_line SET quantity_approved = 1 WHERE id = 2", "loans"),
    "a slip is closed": ("UPDATE loan SET stage = 'closed'", "loans"),
    "another borrower": ("UPDATE loan SET borrower_name = 'คนอื่น' WHERE id = 1", "loans"),
    "another approver": ("UPDATE loan SET approver_name = 'คนอื่น' WHERE id = 1", "loans"),
    "another due date": ("UPDATE loan SET due_date = '2026-06-30' WHERE id = 3", "loans"),
    "another wording on the paper": (
        "UPDATE loan SET paper = replace(paper, 'บ้านสวนธาร', 'บ้านอื่น') WHERE id = 1",
        "loans",
    ),
    "a paper that is no paper": ("UPDATE loan SET paper = 'x' WHERE id = 1", "loans"),
    "another reason": ("UPDATE loan SET decision_reason = '' WHERE stage = 'refused'", "loans"),
    "an approval is gone": ("DELETE FROM approval WHERE id = 1", "loans"),
    "an approval of somebody else": ("UPDATE approval SET person_name = 'x' WHERE id = 1", "loans"),
    "another condition at the return": ("UPDATE return_count SET condition = 'ดีมาก'", "loans"),
    "a loan is gone": ("DELETE FROM loan WHERE id = 7", "loans"),
    "a loan without acts": (
        "INSERT INTO loan SELECT 99, 'requested', NULL, NULL, '', borrower_id, borrower_kind, "
        "borrower_name, borrower_sort_key, borrower_position, borrower_unit, borrower_address, "
        "borrower_phone, purpose, work_type, use_place, place, requested_on, from_date, "
        "due_date, division_id, division_name, note, approver_post, approver_reason, '', '', "
        "'', NULL, '', NULL, '', '', '', last_act_on, '', '', '', '', NULL, NULL "
        "FROM loan WHERE id = 7",
        "loans",
    ),
    "a slip number is skipped": ("UPDATE loan SET serial = 20 WHERE serial = 8", "slips"),
    "the slips begin elsewhere": ("UPDATE loan SET serial = serial + 50", "slips"),
    "the counter of slips": ("UPDATE year_counter SET slips = slips + 1", "slips"),
    "a counter without slips": ("INSERT INTO year_counter VALUES (2560, 3, 3)", "slips"),
    "the counter of lines": ("UPDATE year_counter SET lines = 1", "ledger_numbers"),
    "a ledger number is skipped": (
        "UPDATE loan_line SET ledger_no = 77 WHERE ledger_no = 2",
        "ledger_numbers",
    ),
    "a type of work": ("UPDATE work_type SET name = 'งานอื่น' WHERE id = 1", "rows"),
    "somebody else's role": ("UPDATE account SET role = 'administrator'", "rows"),
    "an account nobody opened": (
        "INSERT INTO account VALUES (9, 'x', 'x', 'x', 'administrator', '', NULL, 1)",
        "rows",
    ),
    "a person's name": ("UPDATE person SET name = 'คนอื่น' WHERE id = 2", "rows"),
    "a person who is gone": ("DELETE FROM person WHERE id = 4", "rows"),
    "a value in the register": ("UPDATE asset SET value_satang = 1 WHERE id = 1", "rows"),
    "a retired asset that is not": ("UPDATE asset SET retired_on = NULL", "rows"),
    "an asset retired quietly": ("UPDATE asset SET retired_on = '2026-01-01' WHERE id = 1", "rows"),
    "a division's name": ("UPDATE division SET name = 'กองอื่น' WHERE id = 2", "rows"),
    "a holder's last day": ("UPDATE holding SET held_until = '2030-01-01' WHERE id = 1", "rows"),
    "the office's name": (
        "UPDATE setting SET value = replace(value, 'บ้านสวนธาร', 'บ้านอื่น') WHERE key = 'office'",
        "rows",
    ),
    "settings that are no settings": (
        "UPDATE setting SET value = '{' WHERE key = 'office'",
        "rows",
    ),
    "a slip without its number": ("UPDATE loan SET serial = NULL WHERE serial = 8", "loans"),
    "a slip without its year": ("UPDATE loan SET fiscal_year = NULL WHERE serial = 8", "loans"),
    "a ledger line without its number": (
        "UPDATE loan_line SET ledger_no = NULL WHERE ledger_no = 2",
        "ledger_numbers",
    ),
    "a ledger line without its year": (
        "UPDATE loan_line SET ledger_year = NULL WHERE ledger_no = 2",
        "loans",
    ),
    "a ledger number without a line in the ledger": (
        "UPDATE loan_line SET ledger_no = 7 WHERE ledger_no IS NULL",
        "loans",
    ),
    "ledger numbers exchanged": (
        "UPDATE loan_line SET ledger_no = 9 - ledger_no, ledger_year = -2569 "
        "WHERE ledger_no IN (4, 5); "
        "UPDATE loan_line SET ledger_year = 2569 WHERE ledger_year = -2569",
        "ledger_numbers",
    ),
    "an approver before any approval": (
        "UPDATE loan SET approver_name = 'คนอื่น' WHERE stage = 'requested'",
        "loans",
    ),
    "a wording before any approval": (
        "UPDATE loan SET paper = '{}' WHERE stage = 'requested'",
        "loans",
    ),
    "a reason that nobody gave": (
        "UPDATE loan SET decision_reason = 'x' WHERE stage = 'closed'",
        "loans",
    ),
    "an approver's title": (
        "UPDATE approval SET person_title = 'ปลัด' WHERE decision = 'approved'",
        "loans",
    ),
    "an approver's order": ("UPDATE approval SET order_text = 'x'", "loans"),
    "the title of who refused": (
        "UPDATE approval SET person_title = 'ปลัด' WHERE decision = 'refused'",
        "loans",
    ),
    "a division's head": ("UPDATE division SET head_title = 'หัวหน้า' WHERE id = 2", "rows"),
    "a reason to retire": (
        "UPDATE asset SET retired_reason = 'x' WHERE retired_on IS NULL",
        "rows",
    ),
    "the administrator's name": ("UPDATE account SET name = 'x' WHERE id = 1", "rows"),
    "the administrator's password": (
        "UPDATE account SET password_hash = 'x' WHERE id = 1",
        "rows",
    ),
    "a changed password": ("UPDATE account SET password_hash = 'x' WHERE id = 2", "rows"),
    "a second head of the journal": ("UPDATE journal_head SET id = 2", "journal"),
    "a code's key": ("UPDATE asset SET code_key = 'x' WHERE id = 1", "search"),
    "what an asset is searched by": ("UPDATE asset SET search_text = 'x' WHERE id = 1", "search"),
    "what a person is searched by": ("UPDATE person SET search_text = 'x'", "search"),
    "what an account is found by": (
        "UPDATE account SET username_key = 'x' WHERE id = 2",
        "search",
    ),
    "the index of assets": ("UPDATE asset_search SET text = 'xyz' WHERE rowid = 1", "search"),
    "an asset out of the index": ("DELETE FROM asset_search WHERE rowid = 1", "search"),
    "a loan out of the index": ("DELETE FROM loan_search WHERE rowid = 1", "search"),
    "a stranger in the index": (
        "INSERT INTO loan_search (rowid, text) VALUES (99, 'xyz')",
        "search",
    ),
    "an attachment's name": ("UPDATE attachment SET file_name = 'x.jpg'", "attachments"),
    "an attachment that is gone": ("DELETE FROM attachment", "attachments"),
    "an attachment without an act": ("UPDATE attachment SET act_no = 1", "attachments"),
}
