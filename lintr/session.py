"""One run: bytes -> article -> result, in the light of what holds for each path, and of what earlier runs found."""

from __future__ import annotations

from lintr import files
from lintr.asking import Asking
from lintr.errors import InputError
from lintr.scopes import Options, Scopes, written
from lintr.violation import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lintr.article import Article
    from lintr.clock import Clock
    from lintr.family import Family
    from lintr.rule import Rule
    from lintr.scopes import Scope

BILINGUAL = (".xlf", ".xliff", ".po", ".tmx", ".tsv")
"""How the names of files end that hold sources and their translations."""


class Session(Scopes):
    """A run, and the translations that it compares with each other."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._asking = Asking()
        self._family: Family | None = None
        self._has_all = False
        """Whether all translations of an original are known, where any are."""
        self._checksums: dict[str, bytes] = {}
        self.clock: Clock | None = None
        """Called before and after each rule, where somebody measures."""

    def article(self, path: str, data: bytes, *, name: str = "") -> Article:
        """The article of a file's bytes.

        Raises:
            InputError: the bytes are no text.
        """
        if path.lower().endswith(BILINGUAL):
            raise InputError("holds sources beside their translations, which is checked but not mended: mend it with the program that made it")
        from lintr.article import Article

        scope = self.scope(path)
        article = Article.from_bytes(data, name or path, tag=self.options.lang or scope.tag)
        article.glossary = scope.glossary
        return article

    def look_for_leftovers(self, article: Article) -> None:
        """Tell which lines of an article are of the page around it, before it is compared; once, and whatever rules are in force."""
        if article.leftover_lines is None:
            from lintr import engine
            from lintr.precedence import LEFTOVERS

            closed = self._asking.closed(self.scope(article.path), article)
            article.leftover_lines = engine.leftover_lines(article, [rule for rule in self.rules(article.path) if rule.pack == LEFTOVERS and not rule.compares and rule.id not in closed])
            if self.clock:
                article.found_ahead.clear()  # they are to be seen looking

    def gather(self, named: Sequence[tuple[str, str]], *, together: bool = False) -> Family | None:
        """Find out which of the named articles, and of those in the folder of siblings, are translations of one original.

        Args:
            named: path and file of each article that the command line names.
            together: whether they are those of a folder, and none that is wanted for a comparison is left out.

        Returns:
            The family, or None where there can be none, or no rule would ask for it.
        """
        holding = self.config()
        folder = self.options.siblings or holding.siblings.folder
        can_be = len(named) > 1 or folder or self.options.original or holding.siblings.expected
        if can_be and (self.options.siblings or self.options.original or any(self._compares(path) for path, _ in named)):  # the rules are read for that
            from lintr.family import Family

            self._family = Family(self, named, folder)
            self._has_all = together or bool(folder)
        return self._family

    def is_compared(self, path: str) -> bool:
        """Whether an article was compared with all that it can be: only then what rules that compare do not find is not there."""
        return bool(self.options.original) or (self._has_all and self._family is not None and path in self._family.together)

    def _compares(self, path: str) -> bool:
        """Whether a rule in force compares articles."""
        return any(rule.compares for rule in self.scope(path).rules)

    def result(self, article: Article) -> Result:
        """What is found in an article, before anything is let pass."""
        return self.results([article])[0]

    def results(self, articles: Sequence[Article]) -> list[Result]:
        """What is found in some articles, each rule looking at all of them in turn."""
        from lintr import engine

        given = [(article, self._asking.of(article, self.scope(article.path)), self.scope(article.path).severities) for article in articles]
        every = [engine.check(*one, clock=self.clock) for one in given] if self.clock else engine.check_each(given)
        return [found._replace(allowances=allowed) if (allowed := written(article)) else found for article, found in zip(articles, every)]

    def speaking(self, scope: Scope, article: Article) -> tuple[Rule, ...]:
        """The rules of a scope that speak of the article's language and format, asked once for each."""
        return self._asking.speaking(scope, article)

    def settled(self, result: Result) -> Result:
        """The result without what a person lets pass; to be asked once for each article, in the process that prints."""
        holding = self.config(result.path)
        if not result.allowances and not (holding.allow_file and self.allowances(holding).given):
            return result
        from lintr.allow import in_force

        allowances = self.allowances(holding)
        self.tell_of_old_names_in(result.allowances, allowances.known)
        compared = self.is_compared(result.path)
        ids = frozenset(rule.id for rule in self.scope(result.path).rules if compared or rule.alone or not rule.compares)
        kept = allowances.kept(result.violations, holding.relative(result.path), result.allowances, rules=ids)
        settings = holding.settings(result.path)
        return result._replace(violations=tuple(in_force(kept, settings) if settings.severity or settings.ignore else kept))

    def judged(self, path: str, data: bytes) -> Result:
        """What is found in a file's bytes, now or in an earlier run; that they are no text is an error of the result."""
        name, known = self._known(path, data)
        found = known or self._opened(path, data)
        del data  # it may be large, and the article has all of it
        return found if found is known else self._kept(name, found if isinstance(found, Result) else self._judged(found))

    def judged_each(self, given: Iterable[tuple[str, bytes]]) -> list[Result]:
        """The same of some files that are small: those that are compared with no others are looked at together."""
        every: list[Result | None] = []
        alone: list[tuple[int, str, Article]] = []
        for path, data in given:
            name, known = self._known(path, data)
            found = known or self._opened(path, data)
            if isinstance(found, Result) or found.siblings or found.copies or found.original or found.expected:
                every.append(found if found is known else self._kept(name, found if isinstance(found, Result) else self._judged(found)))
            else:
                alone.append((len(every), name, found))
                every.append(None)
        for (at, name, _), result in zip(alone, self.results([article for _, _, article in alone])):
            every[at] = self._kept(name, result)
        return [result for result in every if result is not None]

    def _known(self, path: str, data: bytes) -> tuple[str, Result | None]:
        """Under which name the result for a file's bytes is kept, if any is, and the one of an earlier run."""
        rests_on = self._rests_on(path, data) if self.options.use_cache and not self.clock else None
        if rests_on is None:
            return "", None
        from lintr import results

        name = results.key(rests_on)
        return name, results.kept(name, path)

    def _kept(self, name: str, result: Result) -> Result:
        """A result, kept for later runs where it has a name."""
        if name:
            from lintr import results

            results.keep(name, result)
        return result

    def _rests_on(self, path: str, data: bytes) -> list[bytes] | None:
        """All that tells what is found in a file, its own bytes last; None where that is not known."""
        holding, options = self.config(path), self.options
        others = self._family.rests_on(path, data) if self._family else []
        if others is None:
            return None
        pages = [rule.path for rule in self.rules(path) if not rule.own] if holding.rule_folders or options.rules else []
        said = (path, holding.relative(path), holding.path, holding.root, holding.texts, options._replace(config=""), others)
        try:
            return [repr(said).encode("utf-8", "surrogateescape"), *map(self._checksum, (*pages, *holding.glossary_files, *others)), data]
        except InputError:
            return None

    def _checksum(self, file: str) -> bytes:
        """What stands for the bytes of a file, which is read once."""
        if file not in self._checksums:
            from lintr import results

            self._checksums[file] = results.checksum(files.read(file))
        return self._checksums[file]

    def _opened(self, path: str, data: bytes) -> Article | Result:
        """The article of a file's bytes, with its siblings; a result where it is none."""
        try:
            if path.lower().endswith(BILINGUAL):
                from lintr import bilingual

                scope = self.scope(path)
                return bilingual.judged(path, data, scope.rules, scope.severities, self.options.lang or scope.tag, scope.glossary)
            if not self._family or not self._compares(path):
                return self.article(path, data)
            return self._family.article(path, data)
        except InputError as problem:
            return Result(path, (), (str(problem),))

    def _judged(self, article: Article) -> Result:
        try:
            return self.result(article)
        finally:
            if self._family:
                self._family.part(article)
