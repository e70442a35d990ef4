"""What kept a run from knowing, a line each: a fault of a rule is one cause, however many articles it comes up in."""

from __future__ import annotations

from lintr import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_A_RULE = "rule "


class Causes:
    """The causes of a run, gathered while its results go by."""

    __slots__ = ("_files", "_first")

    def __init__(self) -> None:
        self._first: dict[tuple[str, ...], tuple[str, str]] = {}
        self._files: dict[tuple[str, ...], int] = {}

    def add(self, path: str, errors: tuple[str, ...]) -> None:
        """The errors of a result."""
        for error in errors:
            what = tuple(error.split(":")[:2])  # “rule ID”, and what befell it: the rest tells of the article
            key = what if error.startswith(_OF_A_RULE) else (path, error)
            self._first.setdefault(key, (path, error))
            self._files[key] = self._files.get(key, 0) + 1

    def __bool__(self) -> bool:
        return bool(self._first)

    def __iter__(self) -> Iterator[str]:
        return (f"{path}: {error}" for path, error in self.places())

    def places(self) -> Iterator[tuple[str, str]]:
        """Each cause with the article that it was first met in."""
        for key, (path, error) in self._first.items():
            more = self._files[key] - 1
            yield path, f"{error} (and in {show.counted(more, 'more file')})" if more else error
