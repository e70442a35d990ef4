"""Hold a rule against its own examples: number, place and text of what it finds, and the text after its fixes."""

from __future__ import annotations

import re

from lintr import engine, ruleset, show
from lintr.article import Article
from lintr.errors import RuleError
from lintr.fix import fixed
from lintr.table import parsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lintr.rule import Example, Rule
    from lintr.violation import Result


_BARE_BLANK = re.compile(r"(?<!\\)\b[^\W\d_]+ [^\W\d_]")
_HEAD = re.compile(r"\s*\[\[\s*(bad|good)\s*\]\]")


def article_of(example: Example) -> Article:
    """The article of an example."""
    article = _article(example.text, example)
    if example.siblings:
        article.siblings = tuple(_article(text, example, number) for number, text in enumerate(example.siblings, 1))
    if example.original:
        article.original = _article(example.original, example, 0)
    return article


def _article(text: str, example: Example, number: int = -1) -> Article:
    """One text of an example; that of a sibling or original may begin with a line ``language: TAG``."""
    tag = example.language if number < 0 else ""
    head, _, rest = text.partition("\n")
    if number >= 0 and head.startswith("language: "):
        tag, text = head[10:].strip(), rest
    suffix = {"plain": "txt", "markdown": "md", "html": "html"}[example.format]
    name = "example" if number < 0 else f"sibling-{number}" if number else "original"
    return Article.from_bytes(text.encode(), f"{name}.{suffix}", format=example.format, tag=tag)


def configured(rule: Rule, example: Example) -> Rule:
    """The rule as the config of the example sets it: ``[rule.ID]`` without its head.

    Raises:
        LintrError: the config does not fit.
    """
    if not example.config:
        return rule
    rule = ruleset.read(rule.path, rule.pack, rule.id, own=rule.own, options=parsed(example.config, rule.path, RuleError))
    ruleset.prove([rule])
    return rule


def written(result: Result) -> list[str]:
    """Violations as the ``hits`` of examples write them: ``line:column text``."""
    return [f"{violation.line}:{violation.column} {show.show_match(violation.text)}".rstrip(" ") if violation.text.strip() or not violation.text
            else f"{violation.line}:{violation.column} {show.show_match(violation.text)}" for violation in result.violations]


def failures(rule: Rule) -> Iterator[str]:
    """What is wrong with a rule by its examples: one line each, and nothing where all hold."""
    for number, example in enumerate(rule.examples, 1):
        problems = list(_problems(rule, example))
        if not problems and not example.known_failure:
            continue
        name = f"{rule.path}:{_line(rule, number)}: example {number}" + (f" ({example.note})" if example.note else "")
        if example.known_failure and not problems:
            yield f"{name}: holds, though it is marked as known to fail: take the mark away"
        elif not example.known_failure:
            yield from (f"{name}: {problem}" for problem in problems)


def _line(rule: Rule, number: int) -> int:
    """The line of the page in which an example begins; they are numbered from 1, the bad ones first. 0 if it is not found."""
    with open(rule.path, encoding="utf-8") as page:
        places = sorted((head[1] == "good", line) for line, text in enumerate(page, 1) if (head := _HEAD.match(text)))
    return places[number - 1][1] if len(places) == len(rule.examples) else 0


def _has_bare_blank(rule: Rule) -> bool:
    """Whether words stand beside each other in a rule's pattern as if a blank between them were one."""
    with open(rule.path, encoding="utf-8") as page:
        match = parsed(page.read(), rule.path, RuleError).values.get("pattern", {}).get("match", "")
    return bool(_BARE_BLANK.search(re.sub(r"\s#.*", "", match)))


def _problems(rule: Rule, example: Example) -> Iterator[str]:
    article = article_of(example)
    rule = configured(rule, example)
    if not rule.speaks_of(article):
        if example.hits:
            yield f"the rule does not speak of {article.language.tag} ({article.format}): name the language, or widen the rule"
        return
    result = engine.check(article, [rule])
    if result.errors:
        yield from result.errors
        return
    found = written(result)
    if found != list(example.hits):
        yield f"found {found}, expected {list(example.hits)}" + ("" if found or not _has_bare_blank(rule) else "; a blank in a pattern means nothing: write “[ ]” for one")
    if lost := next((f"{{{name}}}" for violation in result.violations for name in engine.names(rule.message) if name != "hit" and f"{{{name}}}" in violation.message), ""):
        yield f"the message has {lost} in it, for which there is no value: name a group of the pattern, or what the kind tells"
    if engine.check(article, [rule], gated=False).violations != result.violations:
        yield "the gate of its kind stays shut before what the kind finds"
    if example.fixed is not None or any(violation.fix for violation in result.violations):
        if example.fixed is None:
            yield "the rule mends it, and the example does not tell how: fixed = …"
            return
        mended = fixed(article, [rule], unsafe=True)
        if mended.error:
            yield mended.error
        elif rule.fix_is_safe and fixed(article, [rule]).error:
            yield "its fix changes a letter or a digit, which is not safe: take fix_is_safe away"
        elif mended.text != example.fixed:
            yield f"fixed to {mended.text!r}, expected {example.fixed!r}"
