"""What one run knows: options, the configs that hold, the rules in force for each path; bytes -> article -> result."""

from __future__ import annotations

import os
from functools import partial

from lintr import config, files
from lintr.errors import ConfigError, InputError, UsageError
from lintr.record import Record
from lintr.settings import Named
from lintr.violation import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lintr.allow import Allowance, Allowances
    from lintr.article import Article
    from lintr.clock import Clock
    from lintr.closed import Closed
    from lintr.family import Family
    from lintr.glossary import Glossary
    from lintr.openings import Openings
    from lintr.rule import Rule
    from lintr.settings import Config
    from lintr.violation import Violation

SOON, PAYS, MANY = 1 << 16, 1 << 18, 100
"""Code points that are checked from which on gates are asked together, and those from which on the patterns of all rules are compiled once
more, together; the rules that must be in force for either."""

BILINGUAL = (".xlf", ".xliff", ".po", ".tmx", ".tsv")
"""How the names of files end that hold sources and their translations."""


class Options(Record):
    """What the command line says."""

    config: str = ""
    isolated: bool = False
    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lang: str = ""
    """Canonical; empty: not said."""
    use_cache: bool = True
    siblings: str = ""
    """A folder in which translations of the same originals lie."""
    original: str = ""
    """The file of the original of all articles."""


class Scope(Record):
    """What holds for some paths."""

    tag: str
    """The configured language, canonical; empty: not said."""
    rules: tuple[Rule, ...]
    severities: Mapping[str, str]
    glossary: Glossary | None = None
    """What the house calls things; None: nobody says."""


class Session:
    """The configs and rules of one run, each read once."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._configs: dict[str, Config] = {}
        self._by_folder: dict[str, Config] = {}
        self._rules: dict[str, tuple[Rule, ...]] = {}
        self._scopes: dict[tuple[object, ...], Scope] = {}
        self._by_settings: dict[int, Scope] = {}
        self._glossaries: dict[tuple[str, ...], Glossary] = {}
        self._allowances: dict[str, Allowances] = {}
        self._family: Family | None = None
        self._has_all = False
        """Whether all translations of an original are known, where any are."""
        self._checksums: dict[str, bytes] = {}
        self._told: set[str] = set()
        """Doubts that were told, and earlier ids of rules."""
        self.broken: list[str] | None = None
        """Takes what is wrong with rule pages that are not lintr's own, where the others are to be used all the same; None: it is raised."""
        self.clock: Clock | None = None
        """Called before and after each rule, where somebody measures."""
        self._checked = 0
        """Code points of the articles so far."""
        self._is_fast = False
        """Whether what is made for each place that is found is made fast."""
        self._gates: dict[int, Closed] = {}
        self._openings: dict[int, Openings] = {}
        self._speaking: dict[tuple[int, str, str, bool], tuple[Rule, ...]] = {}

    def config(self, path: str = "") -> Config:
        """The config that holds for a path; without one, for the working folder.

        Raises:
            ConfigError: it cannot be used.
        """
        options = self.options
        folder = "" if options.config or options.isolated else os.path.dirname(path)
        if folder not in self._by_folder:
            if options.config or options.isolated:
                found = config.load(file=options.config, isolated=options.isolated)
            else:
                found = config.load(folder or ".")
            known = self._by_folder[folder] = self._configs.setdefault(found.path or "\0" + found.root, found)
            if known is found:
                self._tell(found.doubts)
        return self._by_folder[folder]

    def _tell(self, doubts: Iterable[str]) -> None:
        """Say what is doubtful in the settings, though they can be used."""
        for doubt in doubts:
            if doubt not in self._told:
                from lintr import output, show

                self._told.add(doubt)
                output.note(f"warning: {show.message(doubt, 1000)}")

    def tell_of_old_names(self, said: Iterable[Named], meanings: Mapping[str, Sequence[str]]) -> None:
        """Say of each earlier id of a rule, where it is met first, what the rule is called now."""
        for one in said:
            now = next(iter(meanings.get(one.name, ())), one.name)
            if now != one.name and one.name not in self._told:
                self._told.add(one.name)
                self._tell([str(one.error(f"“{one.name}” is called “{now}” now"))])

    def rules(self, path: str = "") -> tuple[Rule, ...]:
        """All rules that the config of a path knows, in force or not.

        Raises:
            RuleError: a page cannot be used.
            ConfigError: the config names a rule that there is none of.
            UsageError: an option does.
        """
        settings = self.config(path)
        key = settings.path if settings.path and (settings.rules or settings.rule_folders or any(True for _ in settings.names())) else ""
        if key not in self._rules:
            from lintr import ruleset

            rules = self._rules[key] = ruleset.load(settings, self.options.rules, broken=self.broken)
            said = [*settings.names()]
            for names, option in ((self.options.select, "--select"), (self.options.ignore, "--ignore")):
                ruleset.named(names, rules, option)
                said += [Named(name, partial(_of_option, option)) for name in names]
            self.tell_of_old_names(said, ruleset.meanings(rules))
        return self._rules[key]

    def prove(self, path: str = "") -> None:
        """Find what is wrong with the config and the rules of a path, of which the article itself need not know.

        Raises:
            LintrError: something is.
        """
        holding, options = self.config(path), self.options
        if holding.allow_file:
            self.allowances(holding)
        if holding.path or options.rules or options.select or options.ignore:
            if path:
                self.scope(path)
            self.rules(path)

    def scope(self, path: str) -> Scope:
        """What holds for a path."""
        holding = self.config(path)
        settings = holding.settings(path)
        if id(settings) in self._by_settings:
            return self._by_settings[id(settings)]
        key = (holding.path, settings.language, settings.layers, tuple(settings.severity.items()))
        if key not in self._scopes:
            from lintr import ruleset

            rules = ruleset.enabled(self.rules(path), settings, self.options.select, self.options.ignore)
            severities = ruleset.severities(rules, settings) if settings.severity else {}
            self._scopes[key] = Scope(settings.language and canonical(settings.language), rules, severities, self._glossary(holding))
        scope = self._by_settings[id(settings)] = self._scopes[key]
        return scope

    def _glossary(self, holding: Config) -> Glossary | None:
        """The glossaries of a config, joined.

        Raises:
            ConfigError: one cannot be used.
        """
        files = holding.glossary_files
        if files and files not in self._glossaries:
            from lintr import glossary

            self._glossaries[files] = glossary.of_files((path, config.shown(path)) for path in files)
        return self._glossaries[files] if files else None

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

            closed = self._closed(self.scope(article.path), article)
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

        given = [(article, self._asked(article), self.scope(article.path).severities) for article in articles]
        every = [engine.check(*one, clock=self.clock) for one in given] if self.clock else engine.check_each(given)
        return [found._replace(allowances=allowed) if (allowed := written(article)) else found for article, found in zip(articles, every)]

    def _asked(self, article: Article) -> Sequence[Rule]:
        """The rules in force that speak of an article and may find something."""
        scope = self.scope(article.path)
        speaking, closed = self.speaking(scope, article), self._closed(scope, article)
        return [rule for rule in speaking if rule.id not in closed] if closed else speaking

    def _closed(self, scope: Scope, article: Article) -> frozenset[str]:
        """The rules of a scope that cannot hit an article, as far as a gate for all of them tells; it is made once enough text was checked."""
        self._checked += len(article.text)
        if self._checked < SOON:
            return frozenset()
        if not self._is_fast:
            from lintr.record import hasten
            from lintr.span import Span
            from lintr.violation import Edit, Fix, Hit, Violation

            hasten(Span, Hit, Edit, Violation, Fix)
            self._is_fast = True
        if len(scope.rules) < MANY:
            return frozenset()
        if id(scope) not in self._openings:
            from lintr.openings import Openings

            self._openings[id(scope)] = Openings(scope.rules)
        closed = self._openings[id(scope)].shut(article)
        if self._checked < PAYS:
            return closed
        if id(scope) not in self._gates:
            from lintr.closed import Closed

            self._gates[id(scope)] = Closed(self._openings[id(scope)].often_open())
        return closed | self._gates[id(scope)].of(article)

    def settled(self, result: Result) -> Result:
        """The result without what a person lets pass; to be asked once for each article, in the process that prints."""
        holding = self.config(result.path)
        if not result.allowances and not (holding.allow_file and self.allowances(holding).given):
            return result
        from lintr.allow import in_force

        allowances = self.allowances(holding)
        self.tell_of_old_names((_written(one) for one in result.allowances), allowances.known)
        compared = self.is_compared(result.path)
        ids = frozenset(rule.id for rule in self.scope(result.path).rules if compared or rule.alone or not rule.compares)
        kept = allowances.kept(result.violations, holding.relative(result.path), result.allowances, rules=ids)
        settings = holding.settings(result.path)
        return result._replace(violations=tuple(in_force(kept, settings) if settings.severity or settings.ignore else kept))

    def mendable(self, article: Article, violations: Sequence[Violation]) -> Sequence[Violation]:
        """Of what is found in an article, that which may be mended."""
        holding = self.config(article.path)
        allowances, comments = self.allowances(holding), written(article)
        return allowances.mendable(violations, holding.relative(article.path), comments) if comments or allowances.given else violations

    def allowances(self, holding: Config) -> Allowances:
        """The allowances of a config's file.

        Raises:
            ConfigError: the file cannot be used.
        """
        if holding.root not in self._allowances:
            from lintr import ruleset
            from lintr.allow import Allowances

            known = ruleset.meanings(self.rules("" if self.options.config else os.path.join(holding.root, "x")))
            given: tuple[Allowance, ...] = ()
            if holding.allow_file:
                from lintr import allow_file

                given = allow_file.read(holding.allow_file, known=known)
                self.tell_of_old_names(map(_written, given), known)
            self._allowances[holding.root] = Allowances(given, known=known)
        return self._allowances[holding.root]

    def leftover(self, *, whole: bool) -> list[Result]:
        """What is to be said of allowances that let nothing pass, or whose last day is over; after all articles.

        Args:
            whole: whether the whole project was checked.
        """
        if not self._allowances:
            return []
        from lintr.allow import in_force

        by_path: dict[str, list[Violation]] = {}
        for allowances in self._allowances.values():
            for violation in in_force(allowances.leftover(whole=whole), self.config().settings("")):
                by_path.setdefault(violation.path, []).append(violation)
        return [Result(path, tuple(violations)) for path, violations in sorted(by_path.items())]

    def speaking(self, scope: Scope, article: Article) -> tuple[Rule, ...]:
        """The rules of a scope that speak of the article's language and format, asked once for each."""
        key = (id(scope), article.language.tag, article.format, bool(article.siblings or article.original or article.expected or article.copies))
        if key not in self._speaking:
            self._speaking[key] = tuple(rule for rule in scope.rules if rule.speaks_of(article))
        return self._speaking[key]

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


def written(article: Article) -> tuple[Allowance, ...]:
    """The allowances in an article's comments."""
    if "lintr-allow" not in article.text:
        return ()
    from lintr import allow_comments

    return allow_comments.comments(article)


def _of_option(option: str, message: str) -> ConfigError:
    return ConfigError(f"{option}: {message}")


def _written(allowance: Allowance) -> Named:
    """The name in an allowance, with its place."""
    return Named(allowance.rule, partial(_of_option, f"{allowance.place.path}:{allowance.place.line}"))


def canonical(tag: str) -> str:
    """A language tag as CLDR writes it.

    Raises:
        UsageError: it is ill-formed.
    """
    from lintr import cldr, tags

    if fault := tags.fault(tag):
        raise UsageError(fault)
    return cldr.canonical(tag)


def listed(values: Sequence[str]) -> tuple[str, ...]:
    """Values of an option that may be repeated and may hold commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
