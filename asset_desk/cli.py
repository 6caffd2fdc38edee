"""The command line: the same use cases without a window.

Exit codes: 0 done, 1 refused (one sentence on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from asset_desk.cli_manual import check_manual_usage, version_number
from asset_desk.cli_orders import check_order_usage
from asset_desk.cli_report_arguments import (
    REPORT_FORMATS,
    add_report_arguments,
    check_report_usage,
)
from asset_desk.domain.errors import DeskError
from asset_desk.paths import DataFolder, default_data_folder
from asset_desk.thai_dates import DateProblem, parse_date

_DATA_HELP = "the folder that holds the book (default: this user's own)"
_STOPPED = 130
"""What a shell expects of a program that was stopped with Ctrl+C."""
_FORMS = ("lines", "movements", "out", "count")
_FORMATS = {
    "ledger": ("xlsx", "pdf"),
    "register": ("xlsx",),
    "slip": ("pdf",),
    "measures": ("pdf", "xlsx", "json"),
    "order": ("pdf",),
    "manual": ("pdf", "json"),
    "manual-diff": ("pdf",),
    "evidence": ("zip",),
    **REPORT_FORMATS,
}


def run_command_line(arguments: Sequence[str]) -> int:
    """Do what the arguments say and give the exit code; without a command the window opens."""
    parser = make_parser()
    asked = parser.parse_args(arguments)
    if asked.command is None:
        from asset_desk.app import run

        return run(_folder(asked))
    _check_usage(parser, asked)
    _speak_thai()
    try:
        return _do(asked)
    except DeskError as refused:
        from asset_desk.ui.both_languages import in_both_languages

        print(in_both_languages(refused), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:  # whoever read the answer has seen enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def make_parser() -> argparse.ArgumentParser:
    """What may be asked for."""
    parser = argparse.ArgumentParser(
        prog="asset-desk", description="The lending desk for government property."
    )
    parser.add_argument("--data", type=Path, help=_DATA_HELP)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    _add_import(commands)
    _add_export(commands)
    _with_data(commands.add_parser("verify", help="recompute everything and print differences"))
    backup = _with_data(commands.add_parser("backup", help="write the whole book into one file"))
    backup.add_argument("--out", type=Path, required=True)
    restore = _with_data(commands.add_parser("restore", help="put a backup's book in place"))
    restore.add_argument("file", type=Path)
    restore.add_argument("--force", action="store_true", help="replace the book that is there")
    tour = commands.add_parser("tour", help="walk through the program and take pictures")
    tour.add_argument("--out", type=Path, required=True)
    commands.add_parser("self-test", help="try every part of the program once")
    return parser


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _with_data(commands.add_parser("demo", help="make a fictional municipality's book"))
    demo.add_argument("--years", type=_years, default=1.5)
    demo.add_argument("--slips", type=_slips, default=300)
    demo.add_argument("--seed", type=int, default=2569)
    demo.add_argument("--today", type=_day, help="the day on which the demonstration ends")


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importing = _with_data(commands.add_parser("import-assets", help="read a register workbook"))
    importing.add_argument("file", type=Path)
    importing.add_argument("--dry-run", action="store_true", help="say what would be done")
    importing.add_argument("--officer", default="", help="user name of the account that acts")


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = _with_data(commands.add_parser("export", help="write a paper or a workbook"))
    export.add_argument("what", choices=sorted(_FORMATS))
    export.add_argument("--fiscal-year", type=_fiscal_year, help="in พ.ศ., such as 2569")
    export.add_argument("--slip", default="", help="the slip's number, such as บย.12/2569")
    export.add_argument("--number", default="", help="of an order, such as 12/2569")
    export.add_argument(
        "--version",
        type=version_number,
        help="of the manual; without it the one in force, or else the draft",
    )
    export.add_argument("--format", choices=("xlsx", "pdf", "json", "zip"))
    export.add_argument(
        "--form",
        choices=_FORMS,
        default="lines",
        help="of the ledger: one line a loan line, the printed book of movements, "
        "what was out on 30 September, or the count sheet",
    )
    export.add_argument("--out", type=Path, required=True)
    add_report_arguments(export)


def _with_data(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS, help=_DATA_HELP)
    return parser


def _check_usage(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    if asked.command != "export":
        return
    possible = _FORMATS[asked.what]
    asked.format = asked.format or asked.out.suffix.removeprefix(".").lower() or possible[0]
    if asked.format not in possible:
        parser.error(f"a {asked.what} is written as {' or '.join(possible)}")
    if asked.what != "ledger" and asked.form != "lines":
        parser.error(f"only the ledger is written as {asked.form}")
    if asked.what == "slip" and not asked.slip:
        parser.error("which slip? Give its number: --slip NO")
    check_order_usage(parser, asked)
    check_manual_usage(parser, asked)
    check_report_usage(parser, asked)


def _do(asked: argparse.Namespace) -> int:
    from asset_desk import cli_commands

    commands = {
        "demo": cli_commands.demo,
        "import-assets": cli_commands.import_assets,
        "export": cli_commands.export,
        "verify": cli_commands.verify,
        "backup": cli_commands.backup,
        "restore": cli_commands.restore,
        "tour": cli_commands.tour,
        "self-test": cli_commands.self_test,
    }
    return commands[asked.command](asked, _folder(asked))


def _folder(asked: argparse.Namespace) -> DataFolder:
    return DataFolder(asked.data.absolute()) if asked.data else default_data_folder()


def _speak_thai() -> None:
    """Thai comes out whole even where the console's own code page is another."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _years(text: str) -> float:
    years = float(text)
    if not 0.1 <= years <= 30:
        raise argparse.ArgumentTypeError("between 0.1 and 30 years")
    return years


def _slips(text: str) -> int:
    slips = int(text)
    if not 0 <= slips <= 2_000_000:
        raise argparse.ArgumentTypeError("between 0 and 2,000,000 slips")
    return slips


def _fiscal_year(text: str) -> int:
    year = int(text)
    if not 2400 <= year <= 2999:
        raise argparse.ArgumentTypeError("a fiscal year in พ.ศ., such as 2569")
    return year


def _day(text: str) -> object:
    try:
        return parse_date(text)
    except DateProblem as problem:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-05-20") from problem
