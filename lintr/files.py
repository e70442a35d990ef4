"""Which files to read: those named, and those of named folders that are articles by their name and not ignored by git; each once.

What the command line names may lie anywhere. A link is followed if it was named itself and leads to a place in the project, never in a
folder. Nothing that cannot be read is passed over in silence, and nothing is waited for.
"""

from __future__ import annotations

import os
import stat

from lintr import reading
from lintr.errors import InputError
from lintr.globs import Globs
from lintr.reading import ARTICLE as LIMIT
from lintr.reading import read, read_seen
from lintr.record import Record
from lintr.settings import working_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lintr.ignored import Ignored

__all__ = ["EXCLUDE", "INCLUDE", "LIMIT", "Found", "find", "read", "read_seen"]

INCLUDE = ("*.txt", "*.md", "*.markdown", "*.html", "*.htm")
"""What is read of a folder."""

EXCLUDE = ("requirements*.txt", "LICENSE*", "CMakeLists.txt", "robots.txt")
"""What is not read, not even when it is named: a hook names whatever has changed."""


HTML = (".html", ".htm")
_START, _SAYS, _HEAD = b"<!DOCTYPE html>", (b"\"default-src 'none'; script-src 'sha256-", b'<meta name="generator" content="lintr '), 1_000
"""How a report in HTML begins, what it says of itself (a policy by which a browser loads nothing for it: no article can be so), and in how many of its first bytes."""


_NAMES = ("report", "lint", "result", "out")
"""How names of files begin into which people write what lintr says; others are not looked into, as there may be very many."""
_LINE = rb"\S.*:[1-9][0-9]*:[1-9][0-9]*: (?:error|warning|note): .* \[[a-z]+(?:-[a-z]+)*\]\r?\n"
"""How a report in plain text begins."""


class Found(Record):
    """A file to read, or why one that was named cannot be."""

    path: str
    """As reports call it: as it was named, or the named folder and what follows."""
    real: str
    """As it is opened: absolute, no part a link."""
    error: str = ""


def find(
    paths: Sequence[str],
    *,
    include: Sequence[str] = INCLUDE,
    exclude: Sequence[str] = EXCLUDE,
    root: str = ".",
    use_exclude: bool = True,
    respect_gitignore: bool = True,
    passed_over: list[str] | None = None,
) -> Iterator[Found]:
    """Files by the code points of their paths, each once: a report is the same in whatever order they are named.

    Args:
        paths: files and folders; all are names, also ``-x`` and ``@x``.
        include: patterns of gitignore, relative to the root, outside of it to the working folder; for what is in folders.
        exclude: likewise, also for what is named.
        root: the project; a link must not lead out of it.
        use_exclude: False: ``exclude`` holds for nothing.
        respect_gitignore: False: folders are read with what git ignores in them.
        passed_over: takes the paths of lintr's own reports in folders, which are no articles.
    """
    search = _Search(Globs(include), Globs(exclude if use_exclude else ()), os.path.realpath(root), respect_gitignore, [] if passed_over is None else passed_over)
    known: dict[object, Found] = {}
    for path in paths:
        for found in search.named(path):
            identity = found.path if found.error else _identity(found.real)
            known[identity] = min(found, known.get(identity, found), key=_plainness)
    yield from sorted(known.values())


class _Folder(Record):
    """A folder on the way through a tree."""

    path: str
    """As reports call it, ending with ``/``; empty for the working folder."""
    real: str
    relative: str
    """To the root, ending with ``/``; empty for the root itself."""
    ignored: Ignored


class _Search:
    """One call of `find`."""

    def __init__(self, include: Globs, exclude: Globs, root: str, respect_gitignore: bool, passed_over: list[str]) -> None:
        self.include = include
        self.exclude = exclude
        self.root = root
        self.respect_gitignore = respect_gitignore
        self.passed_over = passed_over

    def named(self, path: str) -> Iterator[Found]:
        """What a name of the command line stands for."""
        shown = _shown(path)
        try:
            real = self._real(path)
            mode = os.stat(real).st_mode
        except InputError as problem:
            yield Found(shown, path, str(problem))
            return
        except (OSError, ValueError) as problem:
            yield Found(shown, path, reading.reason(problem))
            return
        relative = self._relative(real)
        if not stat.S_ISDIR(mode):
            if not self.exclude.match(relative):
                yield _judged(shown, real, mode)
        elif not relative or not self.exclude.match(relative + "/"):
            yield from self._folder(shown, real, relative)

    def _real(self, path: str) -> str:
        """The path with no link in it.

        Raises:
            InputError: it is empty, or a link of the project, or one that was named, leads out of the project.
        """
        if not path:
            raise InputError("an empty name is no file")
        whole = path if os.path.isabs(path) else os.path.join(os.getcwd(), path)
        real = os.path.realpath(whole)
        if not reading.is_inside(real, self.root) and self._leads_out(whole.rstrip(os.sep)) and os.path.exists(whole):
            raise InputError("a link that leads out of the project")
        return real

    def _leads_out(self, whole: str) -> bool:
        """Whether a part of a path that ends outside of the project is a link that a stranger may have made."""
        part = whole
        while part != os.path.dirname(part):
            if os.path.islink(part) and (part == whole or reading.is_inside(os.path.realpath(os.path.dirname(part)), self.root)):
                return True
            part = os.path.dirname(part)
        return False

    def _relative(self, real: str) -> str:
        """The path as patterns see it: relative to the root, else to the working folder (for a config from elsewhere), else the bare name."""
        folder = self.root
        if not reading.is_inside(real, folder):
            folder = working_folder()
            if not reading.is_inside(real, folder):
                return os.path.basename(real)
        return real[len(folder.rstrip(os.sep)) + 1 :].replace(os.sep, "/")

    def _folder(self, shown: str, real: str, relative: str) -> Iterator[Found]:
        """Depth first, by a list of our own and with one descriptor at most: a tree may be deeper than Python's stack."""
        from lintr import ignored

        try:
            above = ignored.above(real, self.root) if self.respect_gitignore else ignored.Ignored()
        except InputError as problem:
            yield Found(shown, real, str(problem))
            return
        start = "" if shown == "." else shown.rstrip("/") + "/"
        waiting: list[_Folder | Found] = [_Folder(start, real, relative and f"{relative}/", above)]
        while waiting:
            item = waiting.pop()
            if isinstance(item, _Folder):
                waiting += reversed(list(self._entries(item)))
            else:
                yield item

    def _entries(self, folder: _Folder) -> Iterator[_Folder | Found]:
        """What lies in a folder and is not left out, in order."""
        from lintr.temporary import is_temporary

        try:
            with os.scandir(folder.real) as scanned:  # a folder's name ends with "/" for the order: paths are compared, not names
                entries = sorted((f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name, entry.is_symlink()) for entry in scanned)
            if self.respect_gitignore:
                folder = folder._replace(ignored=folder.ignored.within(folder.real))
        except (OSError, InputError) as problem:
            reason = str(problem) if isinstance(problem, InputError) else reading.reason(problem)
            yield Found(folder.path.rstrip("/") or ".", folder.real, f"the folder cannot be read: {reason}")
            return
        for name, is_link in entries:
            real = os.path.join(folder.real, name.replace("/", os.sep))
            if is_link or name == ".git/" or is_temporary(name) or self.exclude.verdict(folder.relative + name) or real in folder.ignored:
                continue
            if name.endswith("/"):
                yield _Folder(folder.path + name, real.rstrip(os.sep), folder.relative + name, folder.ignored)
            elif self.include.match(folder.relative + name):
                if (name.lower().endswith(HTML) and _is_report(real)) or (name.lower().startswith(_NAMES) and _is_text_report(real)):
                    self.passed_over.append(folder.path + name)
                else:
                    yield from _status(folder.path + name, real)


def _is_report(real: str) -> bool:
    """Whether a page is a report of lintr's, by what it says of itself at its beginning."""
    start = reading.beginning(real, _HEAD)
    return start.startswith(_START) and all(said in start for said in _SAYS)


def _is_text_report(real: str) -> bool:
    """Whether a file begins with a line of a report in plain text."""
    import re

    return re.match(_LINE, reading.beginning(real, _HEAD)) is not None


def _status(path: str, real: str) -> Iterator[Found]:
    try:
        yield _judged(path, real, os.lstat(real).st_mode)
    except FileNotFoundError:
        return  # gone since the folder was read
    except OSError as problem:
        yield Found(path, real, reading.reason(problem))


def _judged(path: str, real: str, mode: int) -> Found:
    what = reading.kind(mode)
    return Found(path, path if path == real else real, what and f"{what}, not a file")  # there may be very many


def _identity(real: str) -> object:
    """What two names of one file share: for hard links its number, which not every file system can be trusted with otherwise."""
    try:
        status = os.lstat(real)
    except OSError:
        return os.path.normcase(real)
    return (status.st_dev, status.st_ino) if status.st_nlink > 1 and status.st_ino else os.path.normcase(real)


def _plainness(found: Found) -> tuple[bool, bool, int, Found]:
    """Which of a file's names reports use: a relative one, its own rather than a link's, a short one."""
    own = found.real.replace(os.sep, "/").endswith("/" + found.path)
    return os.path.isabs(found.path), not own, len(found.path), found


def _shown(path: str) -> str:
    """A name as reports call it: with ``/``, and without a ``./`` before it, since logs do not link it to a file then."""
    shown = path.replace(os.sep, "/")
    while shown.startswith("./"):
        shown = shown[2:].lstrip("/")
    return shown or (path and ".")
