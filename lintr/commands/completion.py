"""``lintr completion SHELL``: the words that a shell offers behind ``lintr``."""

from __future__ import annotations

from lintr import output
from lintr.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from lintr.arguments import Takes

SHELLS = ("bash", "zsh", "fish", "powershell", "tcsh")

_FILES, _FOLDERS = ("PATH", "FILE", "NAME"), ("FOLDER",)
"""What arguments are called whose values are files, and folders."""


def add_options(parser: Takes) -> None:
    """The options of ``completion``."""
    parser.add_argument("shell", choices=SHELLS, help="whose words; put what is printed where your shell looks for it")
    parser.add_argument("-v", "--verbose", action="store_true")


def run(args: argparse.Namespace) -> int:
    """Print the shell's script, made of the parser itself.

    Raises:
        UsageError: the extra is not installed.
    """
    try:
        import shtab
    except ImportError:
        raise UsageError("completion needs shtab: pip install 'lintr-text[completion]'") from None
    from lintr.parser import parser

    whole = parser()
    for action in _actions(whole):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    output.text(shtab.complete(whole, shell=args.shell) + "\n")
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action.choices, dict):
            for sub in action.choices.values():
                yield from _actions(sub)
