"""What holds for each path in one run: options, configs, the rules in force, glossaries, and what a person lets pass; each read once."""

from __future__ import annotations

import os
from functools import partial

from lintr import config
from lintr.errors import ConfigError, UsageError
from lintr.record import Record
from lintr.settings import Named
from lintr.violation import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lintr.allow import Allowance, Allowances
    from lintr.article import Article
    from lintr.glossary import Glossary
    from lintr.rule import Rule
    from lintr.settings import Config
    from lintr.violation import Violation


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


class Scopes:
    """The configs and rules of one run."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._configs: dict[str, Config] = {}
        self._by_folder: dict[str, Config] = {}
        self._rules: dict[str, tuple[Rule, ...]] = {}
        self._scopes: dict[tuple[object, ...], Scope] = {}
        self._by_settings: dict[int, Scope] = {}
        self._glossaries: dict[tuple[str, ...], Glossary] = {}
        self._allowances: dict[str, Allowances] = {}
        self._told: set[str] = set()
        """Doubts that were told, and earlier ids of rules."""
        self.broken: list[str] | None = None
        """Takes what is wrong with rule pages that are not lintr's own, where the others are to be used all the same; None: it is raised."""

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

    def tell_of_old_names_in(self, allowances: Iterable[Allowance], meanings: Mapping[str, Sequence[str]]) -> None:
        """The same of the names in allowances."""
        self.tell_of_old_names((Named(one.rule, partial(_complaint_at, f"{one.place.path}:{one.place.line}")) for one in allowances), meanings)

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
                said += [Named(name, partial(_complaint_at, option)) for name in names]
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
                self.tell_of_old_names_in(given, known)
            self._allowances[holding.root] = Allowances(given, known=known)
        return self._allowances[holding.root]

    def mendable(self, article: Article, violations: Sequence[Violation]) -> Sequence[Violation]:
        """Of what is found in an article, that which may be mended."""
        holding = self.config(article.path)
        allowances, comments = self.allowances(holding), written(article)
        return allowances.mendable(violations, holding.relative(article.path), comments) if comments or allowances.given else violations

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


def written(article: Article) -> tuple[Allowance, ...]:
    """The allowances in an article's comments."""
    if "lintr-allow" not in article.text:
        return ()
    from lintr import allow_comments

    return allow_comments.comments(article)


def _complaint_at(place: str, message: str) -> ConfigError:
    """What is wrong at a place that is none of a config: an option, or a line."""
    return ConfigError(f"{place}: {message}")


def canonical(tag: str) -> str:
    """A language tag as CLDR writes it.

    Raises:
        UsageError: it is ill-formed.
    """
    from lintr import cldr, tags

    if fault := tags.fault(tag):
        raise UsageError(fault)
    return cldr.canonical(tag)
