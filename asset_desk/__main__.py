"""The program's door: a window without a command, the command line with one."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    from asset_desk.cli import run_command_line

    return run_command_line(sys.argv[1:] if arguments is None else list(arguments))


if __name__ == "__main__":
    sys.exit(main())
