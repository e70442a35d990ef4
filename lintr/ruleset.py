"""Rule pages -> rules.

A page of lintr's own is looked up by its checksum in a table made ahead of time; one that was changed since is read down to its first
example. Its examples and patterns are proven by the tests. Pages from elsewhere are read whole and held to all that a page must be
before they judge an article.
"""

from __future__ import annotations

import os
from functools import cache, partial
from operator import attrgetter

from lintr import kinds, reading
from lintr.errors import ConfigError, InputError, RuleError, UsageError
from lintr.rule import Example, Rule, example
from lintr.rules_table import ROWS
from lintr.table import Table, nearest, parsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from lintr.rule import Kind, Row
    from lintr.settings import Config, Settings

_HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = next((path for path in (os.path.join(_HERE, "_rules"), os.path.join(os.path.dirname(_HERE), "rules")) if os.path.isdir(path)), "")
"""Where lintr's own rules lie: in the installed package, or beside it in a checkout."""

MOST = 500
"""Rules that one run takes."""

MOST_BROKEN = 20
"""Pages of strangers that cannot be used before a run is given up."""

LARGEST_PAGE = 1 << 20
"""Bytes of a rule page."""

_EVER = float("inf")
_PART = 1 << 16
"""Bytes that are read at once."""

_ID = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_PACK = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ_.")
_EXAMPLES = ("\n[[bad]]", "\n[[good]]")


def pages(folder: str) -> list[tuple[str, str, str]]:
    """The rule pages of a folder, in order: path, pack, id. A page right in the folder belongs to the pack that the folder names.

    Raises:
        RuleError: the folder cannot be read.
    """
    found: list[tuple[str, str, str]] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        for entry in entries:
            if entry.name.endswith(".toml") and entry.is_file():
                found.append((entry.path, os.path.basename(os.path.abspath(folder)), entry.name[:-5]))
            elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                found += [(f"{entry.path}{os.sep}{name}", entry.name, name[:-5]) for name in sorted(os.listdir(entry.path)) if name.endswith(".toml")]
    except OSError as problem:
        raise RuleError(f"{folder}: rules cannot be read: {problem.strerror}") from None
    return found


def read(path: str, pack: str, id: str, *, own: bool, options: Table | None = None, whole: bool = False) -> Rule:  # noqa: A002
    """The rule of a page.

    Args:
        path: the page.
        pack: its pack.
        id: its id.
        own: whether it is one of lintr's own.
        options: the fields of its kind that a config sets.
        whole: read the examples too.

    Raises:
        RuleError: the page cannot be used: file, line, what is wrong, what is known there.
    """
    if not own and not (set(id) <= _ID and set(pack) <= _ID | _PACK):  # reports print them, and options list them by commas
        raise RuleError(f"{path}: a page is named by small letters of English, digits and hyphens, and lies in a folder of such a name")
    try:
        if own and not whole and options is None and (row := ROWS.get(f"{pack}/{id}")) and _is_same(path, row):
            return Rule.known(row, path, id, pack, _made_of_fields)
        data = _own_page(path) if own else reading.read(path, LARGEST_PAGE)  # a stranger's may be a pipe, or a link that leads anywhere
        text = data.decode("utf-8").replace("\r\n", "\n")
    except InputError as problem:
        raise RuleError(f"{path}: cannot be read: {problem}") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise RuleError(f"{path}: cannot be read: {getattr(problem, 'strerror', None) or 'not UTF-8'}") from None
    if own and not whole:
        text = text[:min((at for mark in _EXAMPLES if (at := text.find(mark)) >= 0), default=len(text)) + 1]
    table = parsed(text, path, RuleError)
    texts = (table.tables("bad"), table.tables("good"))
    name = next((name for name in table.values if name in kinds.KINDS), "")
    if not name:
        unknown = next((key for key, value in table.values.items() if isinstance(value, dict)), "")
        raise table.error(unknown, f"no kind of rule is named so{nearest(unknown, kinds.KINDS)} (known: {', '.join(kinds.KINDS)})")
    fields = table.table(name)
    assert fields is not None
    compares = kinds.compares(name, fields.values)
    made = partial(_made, name, fields, options, is_proven=own and options is None and not whole)
    if own and (options is None or all(isinstance(value, (bool, int, float)) for value in options.values.values())):
        kind = made()
    else:  # a pattern, or whatever else takes a stranger's time
        from lintr.guarded import Guarded

        kind = Guarded(made, f"{path}: rule {id}")
    rule = Rule(table, id, pack, kind, own=own)
    rule.compares = compares
    rule.alone = any("expected" in given.values for given in (fields, options) if given)
    if whole or not own:
        rule.examples = tuple(_examples(table, *texts))
    return rule


def _made(name: str, fields: Table, options: Table | None, *, is_proven: bool) -> Kind:
    """The kind of a page, as a config sets it.

    Raises:
        RuleError: the page's fields, or a pattern in them, cannot be used.
        ConfigError: the config's.
    """
    given = dict(fields.values)
    kind = kinds.made(name, fields)
    if options is not None:
        kind = kinds.made(name, Table({**given, **options.values}, options.path, options.source, ConfigError, options.key))
    for fault in () if is_proven else getattr(kind, "faults", tuple)():
        raise fields.error("", fault)
    return kind


def prove(rules: Iterable[Rule]) -> None:
    """Compile what is not lintr's own, where it can be stopped.

    Raises:
        RuleError: a rule cannot be used, or all of them take too long or too much memory.
        ConfigError: a config does not fit its rule.
    """
    if strangers := [kind for rule in rules if getattr(kind := rule._kind, "is_guarded", False)]:
        from lintr import guarded

        guarded.prove(strangers)  # type: ignore[arg-type]


def _made_of_fields(name: str, path: str, fields: Mapping[str, Any]) -> Kind:
    """The kind of a page of lintr's own, of fields that were judged ahead of time."""
    return kinds.made(name, Table(fields, path, "", RuleError, name))


def _is_same(path: str, row: Row) -> bool:
    """Whether a page is the one that a row was made of: its size tells where it has not been written since the table, and in the installed package; else its bytes do."""
    if (until := _told_by_size()) and path.startswith(FOLDER):
        status = os.stat(path)
        if status.st_size != row[1] or status.st_mtime_ns <= until:
            return status.st_size == row[1]
    from zlib import crc32

    return crc32(_own_page(path)) == row[0]


@cache
def _told_by_size() -> float:
    """The time up to which a page that is as large as it was is the same: when the table was written, in a checkout that was not written since."""
    if FOLDER.endswith("_rules"):
        return _EVER
    try:
        made = os.stat(os.path.join(_HERE, "rules_table.py")).st_mtime_ns
        return made if made > os.stat(FOLDER).st_mtime_ns else 0
    except OSError:
        return 0


def _own_page(path: str) -> bytes:
    """The bytes of a page; a file object for each of two hundred would take half as long again."""
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        parts = [os.read(file, _PART)]
        while len(parts[-1]) == _PART:
            parts.append(os.read(file, _PART))
    finally:
        os.close(file)
    return b"".join(parts) if len(parts) > 1 else parts[0]


def _examples(table: Table, bad: Sequence[Table], good: Sequence[Table]) -> Iterator[Example]:
    for name, given in (("bad", bad), ("good", good)):
        if not given:
            raise table.error("", f"no [[{name}]] example: a rule is proven by at least one bad and one good text")
    yield from (example(one, bad=True) for one in bad)
    yield from (example(one, bad=False) for one in good)


def load(config: Config, folders: Sequence[str] = (), *, whole: bool = False, broken: list[str] | None = None) -> tuple[Rule, ...]:
    """All rules: lintr's own, those of the config's folders and of ``folders``, by pack and id.

    Args:
        config: the settings.
        folders: folders of more rules.
        whole: read the examples of lintr's own, too.
        broken: takes what is wrong with pages that are not lintr's own, so that the others can be used all the same; None: it is raised.

    Raises:
        RuleError: a page cannot be used, or two pages have one id.
        ConfigError: the config names a rule that there is none of.
    """
    rules: dict[str, Rule] = {}
    lacking: set[str] = set()
    others = {os.path.realpath(folder): folder for folder in (*config.rule_folders, *folders)}  # an option may name what the config names
    for folder, own in ((FOLDER, True), *((folder, False) for folder in others.values())):
        for path, pack, id in pages(folder):  # noqa: A001
            try:
                _none_yet(rules, path, id)
                rule = rules[id] = read(path, pack, id, own=own, options=config.rules.get(id), whole=whole)
                if config.rules and id not in config.rules and (old := next((name for name in rule.formerly if name in config.rules), "")):
                    rules[id] = read(path, pack, id, own=own, options=config.rules[old], whole=whole)
            except RuleError as problem:
                if own or broken is None or len(broken) >= MOST_BROKEN:
                    raise
                broken.append(str(problem))
                lacking.add(id)
            if len(rules) > MOST:
                raise RuleError(f"{folder}: more than {MOST} rules")
    if broken is None:
        prove(rules.values())
    else:
        lacking.update(_dropped(rules, broken))
    _settle_names(rules)
    check_names(config, rules.values(), lacking)
    return tuple(sorted(rules.values(), key=attrgetter("pack", "id")))


def _none_yet(rules: Mapping[str, Rule], path: str, id: str) -> None:  # noqa: A002
    if id in rules:
        raise RuleError(f"{path}: a rule “{id}” is there already: {rules[id].path}")


def _settle_names(rules: Mapping[str, Rule]) -> None:
    """See to it that each name stands for one rule: a house may have made a page that is called as one of lintr's own was.

    Raises:
        RuleError: a page that is not lintr's own takes a name for an earlier one that another rule has or had.
    """
    had: dict[str, Rule] = {}
    for rule in sorted((rule for rule in rules.values() if rule.formerly), key=lambda rule: not rule.own):
        taken = next((name for name in rule.formerly if name in rules or name in had), "")
        if taken and not rule.own:
            raise RuleError(f"{rule.path}: formerly: a rule “{taken}” is there already: {(rules.get(taken) or had[taken]).path}")
        if taken:
            rule.formerly = tuple([name for name in rule.formerly if name not in rules])
        had.update(dict.fromkeys(rule.formerly, rule))


def _dropped(rules: dict[str, Rule], broken: list[str]) -> Iterator[str]:
    """Take out the rules of strangers that turn out not to be usable when they are compiled; their ids."""
    try:
        prove(rules.values())
    except RuleError:
        for rule in [rule for rule in rules.values() if not rule.own]:
            try:
                prove([rule])
            except RuleError as problem:  # noqa: PERF203  each is asked by itself
                if len(broken) >= MOST_BROKEN:
                    raise
                broken.append(str(problem))
                del rules[rule.id]
                yield rule.id
        prove(rules.values())


def check_names(config: Config, rules: Iterable[Rule], lacking: Collection[str] = ()) -> None:
    """Complain of a rule or pack that a config names and nobody knows.

    Raises:
        ConfigError: with the place in the config.
    """
    said = [*config.names()]
    known = {name for rule in rules for name in (*rule.names, rule.pack)} | OTHERS | {*lacking} if said else frozenset()
    for given in said:
        if given.name not in known:
            raise given.error(f"no rule or pack “{given.name}”{nearest(given.name, known)}")


OTHERS = frozenset({"unused-allowance", "expired-allowance", "allowances"})
"""What `allow` reports itself, and its pack."""


def named(names: Sequence[str], rules: Collection[Rule], option: str) -> frozenset[str]:
    """The ids that names of rules and packs stand for.

    Raises:
        UsageError: nobody knows a name.
    """
    found: set[str] = set()
    for name in names:
        ids = {rule.id for rule in rules if name == rule.pack or name in rule.names} | ({name} & OTHERS)
        if not ids:
            raise UsageError(f"{option}: no rule or pack “{name}”{nearest(name, {rule.id for rule in rules} | {rule.pack for rule in rules})}")
        found |= ids
    return frozenset(found)


def enabled(rules: Collection[Rule], settings: Settings, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules in force: what the settings switch on; or only what ``select`` names; in both cases less what ``ignore`` names."""
    if not select and not ignore and not any(map(any, settings.layers)):
        return tuple([rule for rule in rules if rule.default])
    return tuple([rule for rule in rules if is_asked(rule, select, ignore) and (select or settings.enabled(rule.names, rule.pack, default=rule.default))])


def is_asked(rule: Rule, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether options leave a rule in: ``select``, where it names any, and ``ignore``."""
    return not _is_named(rule, ignore, select) and (not select or _is_named(rule, select, ignore))


def _is_named(rule: Rule, names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether an option names a rule; by its twin's name only if the other option does not name the rule itself."""
    return rule.id in names or rule.pack in names or (rule.id not in others and any(name in names for name in rule.names))


def meanings(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """The ids that each name of a rule stands for where a single violation is let pass: one allowance is of a rule and its twin."""
    rules = list(rules)
    ids = {rule.id for rule in rules}
    both = {rule: (rule.id, rule.twin) if rule.twin in ids else (rule.id,) for rule in rules}
    return {name: both[rule] for rule in rules for name in (rule.id, *rule.formerly)}


def severities(rules: Iterable[Rule], settings: Settings) -> Mapping[str, str]:
    """The severity of each rule under the settings, by id."""
    return {rule.id: settings.severity_of(rule.names, rule.pack, rule.severity) for rule in rules}
