"""What git ignores in a folder, by the ``.gitignore`` of it and of those above, and the repository's own list.

Of what git does, two things are left out: a person's own list, since a report must not depend on who asks for it, and that files
once committed are not ignored any more, which only the index knows.
"""

from __future__ import annotations

import os

from lintr import globs, reading
from lintr.errors import InputError

_LIMIT = 256 * 1024


class Ignored:
    """The patterns that hold in a folder; immutable."""

    __slots__ = ("_levels",)

    def __init__(self, *levels: tuple[int, globs.Globs]) -> None:
        self._levels = levels
        """The nearest last; each with where what its patterns are relative to begins in an absolute path."""

    def __contains__(self, path: str) -> bool:
        """Whether an absolute path is ignored; a folder's ends with a separator, and those that it lies in are not."""
        for start, patterns in reversed(self._levels):
            verdict = patterns.verdict(path[start:].replace(os.sep, "/"))
            if verdict is not None:
                return verdict
        return False

    def within(self, folder: str) -> Ignored:
        """What holds in a folder of this one.

        Raises:
            InputError: one of its lists cannot be read.
        """
        start = len(folder.rstrip(os.sep)) + 1
        repository = os.path.join(folder, ".git")
        levels = self._levels
        if os.path.lexists(repository):  # what lies above a repository does not hold in it
            levels = _level(os.path.join(repository, "info", "exclude"), start)
        return Ignored(*levels, *_level(os.path.join(folder, ".gitignore"), start))


def above(folder: str, root: str) -> Ignored:
    """What holds in a folder because of those above: up to the top of its repository, else to the root; nothing if it is ignored itself.

    Raises:
        InputError: a list cannot be read.
    """
    top = folder
    while not os.path.lexists(os.path.join(top, ".git")) and top != os.path.dirname(top):
        top = os.path.dirname(top)
    if top == os.path.dirname(top):
        top = root if reading.is_inside(folder, root) else folder
    ignored = Ignored()
    while top != folder:
        ignored = ignored.within(top)
        top = folder[: (folder + os.sep).index(os.sep, len(top.rstrip(os.sep)) + 1)]
        if top + os.sep in ignored:
            return Ignored()  # it was named all the same
    return ignored


def _level(path: str, start: int) -> tuple[tuple[int, globs.Globs], ...]:
    try:
        if reading.kind(os.lstat(path).st_mode):
            return ()  # git does not follow a link here either
    except OSError:
        return ()
    try:
        text = reading.read(path, _LIMIT).decode("utf-8", "surrogateescape")
    except InputError as problem:
        raise InputError(f"{os.path.basename(path)}: {problem}") from None
    patterns = globs.Globs(globs.lines(text))
    return ((start, patterns),) if patterns else ()
