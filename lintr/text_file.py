"""Reading the files that steer lintr (settings, allowances, baselines): regular files of UTF-8, of bounded size, and nothing else."""

from __future__ import annotations

import os

from lintr import reading
from lintr.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lintr.errors import LintrError

_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def read(path: str, error: type[LintrError], *, limit: int, name: str = "") -> str:
    r"""The text of a file, its line ends ``\\n`` where they were those of Windows, its byte order mark left off.

    Args:
        path: where it lies; a link is followed.
        error: the type of error to raise.
        limit: the most bytes that it may have.
        name: what to call it in messages, if not by its path.

    Raises:
        LintrError: of the type ``error``: missing, unreadable, no regular file, too large or not UTF-8.
    """
    name = name or path
    try:
        data = reading.read(os.path.realpath(path), limit)
    except (InputError, OSError, ValueError) as problem:
        raise error(f"{name}: {problem}") from None
    if data.startswith(_UTF_16_OR_32):
        raise error(f"{name}: UTF-16 or UTF-32, not UTF-8: save it as UTF-8")
    if b"\0" in data:
        raise error(f"{name}: holds NUL bytes, not text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        # the byte order mark, if any, is not counted by the decoder
        raise error(f"{name}: not UTF-8 at byte {problem.start + len(data) - len(problem.object)} (line {_line(problem)})") from None
    return text.replace("\r\n", "\n")


def _line(problem: UnicodeDecodeError) -> int:
    return problem.object.count(b"\n", 0, problem.start) + 1


def is_inside(path: str, folder: str) -> bool:
    """Whether a path, once its links are followed, lies in a folder or is the folder."""
    real, home = os.path.realpath(path), os.path.realpath(folder)
    return real == home or real.startswith(home.rstrip(os.sep) + os.sep)
