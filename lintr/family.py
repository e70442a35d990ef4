"""Translations of one original that a run knows of, read when they are asked for and given to each other."""

from __future__ import annotations

import os
from itertools import chain

from lintr import cldr, files, index, siblings
from lintr.config import shown
from lintr.errors import InputError, UsageError
from lintr.telling import named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.article import Article
    from lintr.session import Session
    from lintr.settings import Siblings

KEPT = 64
"""Articles kept in memory at most: few originals have more translations."""

ROOM = 32 * 1024 * 1024
"""Bytes that these have together at most."""

MOST = 60
"""Translations of one original that are compared: an address that thousands share is that of a site, not of an article."""


class Family:
    """Who belongs together, by path."""

    def __init__(self, session: Session, given: Sequence[tuple[str, str]], folder: str) -> None:
        self._session = session
        known = index.indexed(given)
        if folder:
            config = session.config()
            there = {os.path.realpath(real) for _, real in given}
            for path, found in index.of_folder(folder, config.include, config.exclude, config.root, keep=session.options.use_cache).items():
                if found.real not in there:
                    known[shown(path)] = found
        wanted = dict(given).keys()
        keyed = index.keyed(known)
        self.groups = siblings.groups(keyed, wanted)
        """For each path that is checked the paths of all translations of its original, where there are others."""
        self._copies = siblings.copies({path: found.lines for path, found in known.items()}, wanted)
        self.together = {path: (*self.groups.get(path, ()), *self._copies.get(path, ())) for path in (*self.groups, *self._copies)} if self._copies else self.groups
        """The same with copies: for each path those of the articles that it is compared with."""
        others = {path: known[path] for path in {*self.together, *chain.from_iterable(self.together.values())}}
        self._real = {path: found.real for path, found in others.items()}
        self._sources = {path: siblings.sources(found.keys) for path, found in others.items()}
        """For each path the addresses that it names as those of its original."""
        self._own = {path: found.own for path, found in others.items() if found.own and "source " + found.own in keyed[path]}
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
        if path in self.together:
            near = {path, *self.together[path]}
            self._forget([other for other in self._articles if other not in near and other in self.together])  # those that belong together follow each other
            self._keep(path, data, article)
        settings = self._session.config(article.path).siblings
        others = [other for path in self._compared(article.path, settings) if (other := self._read(path))]
        original = self._original or self._from_front(article) or self._of_language(settings, others) or self._self_named(article, others)
        article.original = None if original is not None and original.path == article.path else original
        article.siblings = tuple(other for other in others if original is None or other.path != original.path)
        article.copies = tuple(other for path in self._copies.get(article.path, ()) if (other := self._read(path)) and other.language.tag == article.language.tag)
        article.expected = settings.expected
        compared = {*others, *filter(None, [article.original])}
        for one in {article, *compared} if compared else ():
            self._session.look_for_leftovers(one)
        return article

    def rests_on(self, path: str, data: bytes) -> list[str] | None:
        """The files that an article is compared with, as far as they are known before it is read; None where that is not enough."""
        if data.startswith(b"---") and b"original" in data[:index.TAIL]:
            return None
        others = {*self._compared(path, self._session.config(path).siblings), *self._copies.get(path, ())}
        return [*sorted(self._real[other] for other in others), *filter(None, [self._session.options.original])]

    def part(self, article: Article) -> None:
        """Take from an article what it was given, now that it is a sibling of others."""
        article.siblings, article.copies, article.original, article.expected = (), (), None, ()

    def _compared(self, path: str, settings: Siblings) -> list[str]:
        """The paths of the other translations; of very many those first whose names say that they are in a language that counts."""
        others = [other for other in self.groups.get(path, ()) if other != path]
        if len(others) > MOST:
            wanted = {settings.original, *settings.expected} - {""}
            if wanted:
                others.sort(key=lambda other: wanted.isdisjoint(named(other)))
        return others[:MOST]

    def _of_language(self, settings: Siblings, others: Sequence[Article]) -> Article | None:
        return next((other for other in others if settings.original and other.language.tag == settings.original), None)

    def _self_named(self, article: Article, others: Sequence[Article]) -> Article | None:
        """The one whose own address is that which the others name, or which is in the language of that address and names it too."""
        sources = self._sources.get(article.path) or {source for other in others for source in self._sources.get(other.path, ())}
        if not sources or self._own.get(article.path) in sources:
            return None
        stand_there = [other for other in others if self._own.get(other.path) in sources]
        if not stand_there and len(sources) == 1:
            (source,) = sources
            told = {cldr.canonical(word.replace("_", "-")).split("-")[0] for word in siblings.told_by(source)[:1]}
            if article.language.tag.split("-")[0] not in told:
                stand_there = [other for other in others if other.language.tag.split("-")[0] in told and self._sources.get(other.path) == sources]
        return stand_there[0] if len(stand_there) == 1 else None

    def _from_front(self, article: Article) -> Article | None:
        """The original that front matter names by its file, where that lies in the project."""
        if not article.text.startswith("---"):
            return None
        name = index.front(article.text[:index.TAIL], "original")
        path = os.path.normpath(os.path.join(os.path.dirname(article.path), name)) if name and "://" not in name else ""
        if not path or path == article.path or not os.path.isfile(path):
            return None
        real, root = os.path.realpath(path), os.path.realpath(self._session.config(article.path).root)
        if os.path.commonpath([real, root]) != root:  # a stranger's article must not make us show another file
            return None
        self._real.setdefault(path, real)
        return self._read(path)

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
            self._forget([next(iter(self._articles))])
        self._articles[path] = data, article

    def _forget(self, paths: Iterable[str]) -> None:
        for path in paths:
            _, gone = self._articles.pop(path)
            if gone._features:
                gone._features.forget()
                gone._features = None
            if self._original and self._original._features:
                self._original._features.alignments.pop(gone, None)
