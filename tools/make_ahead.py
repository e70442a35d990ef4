"""Make lintr/ahead_table.py: what lintr's own patterns compile to, under the version of `regex` that is installed.

Its patterns are those that are met when every rule is held against its examples and against the samples of all languages.
"""

import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, ROOT)

import regex

from lintr import ahead

HEAD = '"""What lintr\'s own patterns compile to: see `ahead`. Made by tools/make_ahead.py; not edited by hand."""\n'


class _Listening:
    """Stands for the library, and notes what it compiles."""

    def __init__(self) -> None:
        self.met = {}

    def __getattr__(self, name: str) -> object:
        return getattr(regex, name)

    def compile(self, source, flags=0, **lists):
        compiled = regex.compile(source, flags, **lists)
        if not lists:
            known = self.met.setdefault(ahead.key(source, flags), (source, compiled))
            assert known[0] == source, "two patterns of one checksum"
        return compiled


def is_same(one: tuple, other: tuple) -> bool:
    """Whether two compilations differ in nothing but the order of the members of sets, which is another one in each run."""
    return (one[0], sorted(one[1]), one[2:]) == (other[0], sorted(other[1]), other[2:])


def text() -> str:
    """The text of the generated file; rows that have not changed are those of the file that is there."""
    known = dict(ahead.PATTERNS) if regex.__version__ == ahead.VERSION else {}
    ahead.PATTERNS.clear()
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
    rows = []
    for key, (_, compiled) in sorted(listening.met.items()):
        row = ahead.parts(compiled)[1]
        rows.append(f"    {key}: {known[key] if key in known and is_same(known[key], row) else row!r},\n")
    return HEAD + f"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VERSION, BYTE_ORDER = {regex.__version__!r}, {sys.byteorder!r}
PATTERNS: dict[tuple[int, int, int], tuple[Any, ...]] = {{
""" + "".join(rows) + "}\n"


if __name__ == "__main__":
    made = text()
    if sys.argv[1:] == ["-"]:
        sys.stdout.write(made)
        sys.exit()
    with open(os.path.join(ROOT, "lintr", "ahead_table.py"), "w", encoding="utf-8", newline="\n") as file:
        file.write(made)
