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
        self._articles: dict[str, Article] = {}
        self._original = self._named_original()

    def _named_original(self) -> Article | None:
        path = self._session.options.original
        if not path:
            return None
        try:
            return self._session.article(path, files.read(path))
        except InputError as problem:
            raise UsageError(f"--original: {path}: {problem}") from None

    def join(self, article: Article) -> None:
        """Give an article its siblings and its original."""
        others = [other for path in self.groups.get(article.path, ())[:MOST] if path != article.path and (other := self._read(path))]
        tag = self._session.config(article.path).siblings.original
        original = self._original or next((other for other in others if tag and other.language.tag == tag), None)
        article.original = original if original is None or original.path != article.path else None
        article.siblings = tuple(other for other in others if other is not original)
        article.expected = self._session.config(article.path).siblings.expected

    def _read(self, path: str) -> Article | None:
        """A sibling; None where it cannot be read, which is told where it is checked itself."""
        if path not in self._articles:
            try:
                article = self._session.article(path, files.read(self._real[path]))
            except InputError:
                return None
            while len(self._articles) >= KEPT:
                del self._articles[next(iter(self._articles))]
            self._articles[path] = article
        return self._articles[path]
