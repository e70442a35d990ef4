"""Translations of one original that a run knows of, read when they are asked for and given to each other."""

from __future__ import annotations

import os

from lintr import files, index, siblings
from lintr.config import shown
from lintr.errors import InputError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lintr.article import Article
    from lintr.session import Session

KEPT = 64
"""Articles kept in memory: translations of one original follow each other, and few originals have more."""

ROOM = 32 * 1024 * 1024
"""Bytes that these have together at most."""

MOST = 60
"""Translations of one original that are compared: an address that thousands share is that of a site, not of an article."""


class Family:
    """Who belongs together, by path."""

    def __init__(self, session: Session, named: Sequence[tuple[str, str]], folder: str) -> None:
        self._session = session
        self._real = dict(named)
        keyed = index.indexed(named)
        if folder:
            config = session.config()
            known = {os.path.realpath(real) for _, real in named}
            for path, keys in index.of_folder(folder, config.include, config.exclude, config.root, keep=session.options.use_cache).items():
                if os.path.realpath(path) not in known:
                    keyed[shown(path)] = keys
                    self._real[shown(path)] = path
        self.groups = siblings.groups(keyed)
        """For each path the paths of all translations of its original, where there are others."""
        self._articles: dict[str, tuple[bytes, Article]] = {}
        self._original = self._named_original()

    def _named_original(self) -> Article | None:
        path = self._session.options.original
        if not path:
            return None
        try:
            return self._session.article(path, files.read(path))
        except InputError as problem:
            raise UsageError(f"--original: {path}: {problem}") from None

    def article(self, path: str, data: bytes) -> Article:
        """The article of a file's bytes with its siblings and its original; `part` is to be called when it is checked.

        Raises:
            InputError: the bytes are no text.
        """
        known = self._articles.get(path)
        article = known[1] if known and known[0] == data else self._session.article(path, data)
        self._keep(path, data, article)
        others = [other for path in self.groups.get(article.path, ())[:MOST] if path != article.path and (other := self._read(path))]
        settings = self._session.config(article.path).siblings
        original = self._original or next((other for other in others if settings.original and other.language.tag == settings.original), None)
        article.original = original if original is None or original.path != article.path else None
        article.siblings = tuple(other for other in others if other is not original)
        article.expected = settings.expected
        return article

    def part(self, article: Article) -> None:
        """Take from an article what it was given, now that it is a sibling of others."""
        article.siblings, article.original, article.expected = (), None, ()

    def _read(self, path: str) -> Article | None:
        """A sibling; None where it cannot be read, which is told where it is checked itself."""
        if path in self._articles:
            self._articles[path] = self._articles.pop(path)  # the last that is forgotten
            return self._articles[path][1]
        try:
            data = files.read(self._real[path])
            self._keep(path, data, self._session.article(path, data))
        except InputError:
            return None
        return self._articles[path][1]

    def _keep(self, path: str, data: bytes, article: Article) -> None:
        self._articles.pop(path, None)
        while self._articles and (len(self._articles) >= KEPT or sum(len(kept) for kept, _ in self._articles.values()) + len(data) > ROOM):
            _, gone = self._articles.pop(next(iter(self._articles)))
            gone._features = None  # it holds others, and they it
            if self._original and self._original._features:
                self._original._features.alignments.pop(gone, None)
        self._articles[path] = data, article
