"""Patterns of file names in gitignore's syntax.

They are translated so that matching takes time linear in the name, whoever wrote the pattern: what a star has once matched is never
matched in another way. (A slash in brackets or after a backslash is left out.) A library that translates stars plainly needs minutes for ``*a*a*a*a*a*a*b``.
"""

from __future__ import annotations

from lintr.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

_CLASSES = {
    "alnum": "a-zA-Z0-9", "alpha": "a-zA-Z", "blank": r" \t", "cntrl": r"\x00-\x1f\x7f", "digit": "0-9", "graph": "!-~", "lower": "a-z",
    "print": " -~", "punct": r"!-/:-@\[-`{-~", "space": r"\s", "upper": "A-Z", "xdigit": "0-9a-fA-F",
}  # fmt: skip


class Globs:
    """A list of patterns, of which the last that matches decides.

    Paths are relative to where the patterns hold, with ``/`` between their parts; a folder's ends with ``/``.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns: list[tuple[Any, bool]] = []
        """The last pattern first; each with whether it takes in or (written ``!``) leaves out."""
        self._folders: dict[str, bool] = {}
        """Whether a folder, or one that it lies in, is taken in."""
        for line in patterns:
            takes = not line.startswith("!")
            pattern = _compiled(line if takes else line[1:])
            if pattern is not None:
                self._patterns.insert(0, (pattern, takes))

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def verdict(self, path: str) -> bool | None:
        """Whether this very path is taken in or left out; None if no pattern speaks of it. Of the folders that it lies in, nothing is asked."""
        for pattern, takes in self._patterns:
            if pattern.fullmatch(path):
                return takes
        return None

    def match(self, path: str) -> bool:
        """Whether the path or a folder that it lies in is taken in; what is in such a folder cannot be left out again."""
        end = path.rfind("/") + 1
        folder = path[:end]
        if folder not in self._folders:
            self._folders[folder] = any(self.verdict(folder[: at + 1]) for at, char in enumerate(folder) if char == "/")
        return self._folders[folder] or (end < len(path) and bool(self.verdict(path)))


def beneath(folder: str, pattern: str) -> str:
    r"""The pattern that means above a folder what the given one means in it.

    >>> beneath("articles/ar", "*.txt"), beneath("articles", "!/drafts/")
    ('articles/ar/**/*.txt', '!articles/drafts/')
    """
    if not folder:
        return pattern
    sign, bare = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    if not bare.strip("/"):
        return ""  # matches nothing, and still shall
    anywhere = "" if "/" in bare[:-1] else "**/"
    literal = "".join(f"\\{character}" if character in "\\*?[!#" else character for character in folder)
    return f"{sign}{literal}/{anywhere}{bare.removeprefix('/')}"


def lines(text: str) -> list[str]:
    """The patterns of a ``.gitignore``."""
    found = []
    for line in text.removeprefix("\ufeff").split("\n"):
        pattern = line.removesuffix("\r")
        while pattern.endswith(" ") and not pattern.endswith("\\ "):
            pattern = pattern[:-1]
        if pattern and not pattern.startswith("#"):
            found.append(pattern)
    return found


class _Name(Record):
    """The pattern that most are: a name with at most one star, anywhere; five of them cost a start a millisecond as regular expressions."""

    start: str
    star: bool
    end: str
    folder: bool

    def fullmatch(self, path: str) -> bool:
        """Whether the last part of a path is such a name."""
        if self.folder and not path.endswith("/"):
            return False
        name = path[path.rfind("/", 0, -1) + 1 :].removesuffix("/")
        if not self.star:
            return name == self.start
        return name.startswith(self.start) and name.endswith(self.end) and len(name) >= len(self.start) + len(self.end)


class _Path(Record):
    """A path from where the pattern holds, without stars."""

    path: str
    folder: bool

    def fullmatch(self, path: str) -> bool:
        """Whether a path is this one."""
        return path == self.path + "/" or (path == self.path and not self.folder)


def _compiled(pattern: str) -> Any:
    """What matches as the pattern does, or None if nothing does."""
    folder = pattern.endswith("/")
    bare = pattern.removesuffix("/")
    if bare and not any(special in bare for special in "?[\\"):
        start, star, end = bare.partition("*")
        if "/" not in bare and "*" not in end:
            return _Name(start, bool(star), end, folder)
        if not star:
            path = bare.removeprefix("/")
            return _Path(path, folder) if all(path.split("/")) else None
    import regex  # the usual patterns need none

    translated = _translated(pattern)
    return regex.compile(translated, regex.V1 | regex.DOTALL) if translated else None


def _translated(pattern: str) -> str | None:
    """A regular expression, or None for a pattern that matches nothing."""
    folder = pattern.endswith("/")
    parts = [part if part.strip("*") else part[:2] for part in (pattern[:-1] if folder else pattern).split("/")]  # "***" is "**" to git
    if len(parts) == 1:
        parts = ["**", *parts] if parts[0] != "**" else ["**", "*"]
    elif not parts[0]:
        del parts[0]
    translated = [part if part == "**" else _part(part) for part in parts]
    if not all(translated):
        return None
    return _joined([part for part in translated if part]) + ("/" if folder else "/?")


def _joined(parts: Sequence[str]) -> str:
    """Runs of parts between ``**``: each but the last is matched where it comes first, and stays there."""
    if parts[-1] == "**":
        return _joined([*parts[:-1], "(?:[^/]+/)*?[^/]+"]) if len(parts) > 1 else "(?:[^/]+/)*?[^/]+"
    joined, run, anywhere = "", [], False
    for part in parts:
        if part != "**":
            run.append(part)
            continue
        if run:
            joined += ("(?>(?:[^/]+/)*?" if anywhere else "(?>") + "/".join(run) + "/)"
            run = []
        anywhere = True
    return joined + ("(?:[^/]+/)*?" if anywhere else "") + "/".join(run)


def _part(part: str) -> str | None:
    """One part of a path: what stands between its stars, each piece matched where it comes first; None if it is ill-formed."""
    from regex import escape

    pieces = [""]
    at = 0
    while at < len(part):
        character = part[at]
        at += 1
        if character == "*":
            pieces.append("")
        elif character == "?":
            pieces[-1] += "[^/]"
        elif character == "[":
            ended = _set(part, at)
            if ended is None:
                return None
            pieces[-1] += ended[0]
            at = ended[1]
        elif character == "\\":
            if at == len(part):
                return None
            pieces[-1] += escape(part[at], special_only=False)
            at += 1
        else:
            pieces[-1] += escape(character, special_only=False)
    if len(pieces) == 1:
        return pieces[0] or None
    if not any(pieces):
        return "[^/]+"
    middle = "".join(f"(?>[^/]*?{piece})" for piece in pieces[1:-1] if piece)
    return f"{pieces[0]}{middle}[^/]*{pieces[-1]}"


def _set(part: str, at: int) -> tuple[str, int] | None:
    """A set in brackets from after its ``[``, and where it ends; None if it does not, or names a class that is not known."""
    negated = part[at : at + 1] in ("!", "^") and part[at : at + 1] != ""
    at += negated
    items = []
    first = True
    while first or part[at : at + 1] != "]":
        if at >= len(part):
            return None
        first = False
        if part.startswith("[:", at) and (end := part.find(":]", at + 2)) != -1:
            known = _CLASSES.get(part[at + 2 : end])
            if known is None:
                return None
            items.append(known)
            at = end + 2
            continue
        low, at = _member(part, at)
        high = low
        if part[at : at + 1] == "-" and part[at + 1 : at + 2] not in ("]", ""):
            high, at = _member(part, at + 1)
        if not low or not high:
            return None
        items.append(f"\\U{ord(low):08x}-\\U{max(ord(low), ord(high)):08x}")  # of a range the wrong way round, git takes the first
    return f"(?!/)[{'^' if negated else ''}{''.join(items)}]", at + 1


def _member(part: str, at: int) -> tuple[str, int]:
    escaped = part[at] == "\\"
    return part[at + escaped : at + escaped + 1], at + escaped + 1
