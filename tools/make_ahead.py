"""Make lintr/ahead_table.py and lintr/ahead_lists_table.py, each with its file of entries: what lintr's own patterns compile to, under the version of `regex` that is installed.

Its patterns are those that are met when every rule is held against its examples and against the samples of all languages.
"""

import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

import regex

from lintr import ahead
from lintr.stored import Storing

MOST_WORDS = 200
"""In the lists of a pattern: more of them take longer to read than to compile."""

HEAD = '"""What lintr\'s own patterns compile to: see `ahead`. Made by tools/make_ahead.py; not edited by hand."""\n'


TYPES = "\nfrom __future__ import annotations\n\n"
PATTERNS = "PATTERNS: dict[tuple[int, int, int], tuple[int, int]] = {\n"
TABLES = {False: "ahead_table", True: "ahead_lists_table"}
"""Of patterns without lists and with."""


class _Listening:
    """Stands for the library, and notes what it compiles."""

    def __init__(self) -> None:
        self.met = {}

    def __getattr__(self, name: str) -> object:
        return getattr(regex, name)

    def compile(self, source, flags=0, **lists):
        compiled = regex.compile(source, flags, **lists)
        words = {name: frozenset(words) for name, words in lists.items()}
        if sum(map(len, words.values())) <= MOST_WORDS:
            known = self.met.setdefault((bool(lists), ahead.key(source + ahead.written(words), flags)), (source, compiled))
            assert known[0] == source, "two patterns of one checksum"
        return compiled


def row(compiled: regex.Pattern) -> tuple:
    """What the table holds of a pattern."""
    flags, code, groups, names, lists, used, *rest = ahead.parts(compiled)[1]
    return (flags, code, groups, names, *([[sorted(words) for words in used]] if lists else [lists, used]), *rest)


def is_same(one: tuple, other: tuple) -> bool:
    """Whether two compilations differ in nothing but the order of the members of sets, which is another one in each run."""
    return (one[0], sorted(one[1]), one[2:]) == (other[0], sorted(other[1]), other[2:])


def files() -> dict[str, bytes]:
    """The generated files; rows that have not changed are those of the files that are there."""
    from lintr.ahead_lists_table import PATTERNS as WITH_LISTS
    from lintr.ahead_lists_table import STORED

    known = {with_lists: {key: entries.read(place) for key, place in rows.items()} for with_lists, rows, entries in ((False, ahead.PATTERNS, ahead._STORED), (True, WITH_LISTS, STORED))} if regex.__version__ == ahead.VERSION else {False: {}, True: {}}
    ahead.PATTERNS.clear()
    WITH_LISTS.clear()
    listening = ahead.regex = _Listening()  # before a module is imported: many compile when they are
    from lintr import engine, ruleset
    from lintr.article import Article
    from lintr.examples import failures
    from lintr.language import language, tags

    rules = [ruleset.read(path, pack, id, own=True, whole=True) for path, pack, id in ruleset.pages(os.path.join(ROOT, "rules"))]  # noqa: A001
    for rule in rules:
        list(failures(rule))
    for format in ("plain", "markdown", "html"):  # noqa: A001
        for tag in tags():
            engine.check(Article(language(tag).sample, "a", format=format, tag=tag), rules)
    rows = {False: [], True: []}
    stored = {lists: Storing() for lists in TABLES}
    for (lists, key), (_, compiled) in sorted(listening.met.items()):
        made, old = row(compiled), known[lists].get(key)
        rows[lists].append(f"    {key}: {stored[lists].place(old if old and is_same(old, made) else made)!r},\n")
    heads = {False: f"{HEAD}{TYPES}\nVERSION, BYTE_ORDER = {regex.__version__!r}, {sys.byteorder!r}\nSTAMP = {stored[False].stamp()}\n{PATTERNS}",
             True: f"{HEAD}{TYPES}\nfrom lintr.stored import Stored\n\nSTORED = Stored({TABLES[True]!r}, {stored[True].stamp()})\n{PATTERNS}"}
    made = {f"{name}.py": (heads[lists] + "".join(rows[lists]) + "}\n").encode() for lists, name in TABLES.items()}
    return made | {f"{name}.bin": stored[lists].file() for lists, name in TABLES.items()}


if __name__ == "__main__":
    for name, made in files().items():
        path = os.path.join(ROOT, "lintr", name)
        if sys.argv[1:] == ["--check"]:
            with open(path, "rb") as file:
                if file.read() != made:
                    sys.exit(f"lintr/{name} is not what the patterns compile to: run python tools/make.py")
        else:
            with open(path, "wb") as file:
                file.write(made)
