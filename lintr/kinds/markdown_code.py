"""What stands in code of Markdown that no program reads: marks of texts, entities of HTML, the numbers of lines."""

from __future__ import annotations

import re

from lintr.kinds.markdown_page import page_of
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lintr.article import Article
    from lintr.kinds.markup import Fence

_PROGRAMS = frozenset((
    "python", "py", "python3", "js", "javascript", "ts", "typescript", "node", "java", "kotlin", "kt", "scala", "go", "golang", "rust", "rs", "c", "cpp",
    "c++", "cxx", "cs", "csharp", "c#", "swift", "ruby", "rb", "php", "perl", "lua", "r", "julia", "dart", "groovy", "sh", "bash", "shell", "zsh",
    "fish", "console", "shell-session", "powershell", "ps1", "bat", "cmd", "sql", "json", "json5", "jsonc", "toml", "ini", "dockerfile", "docker",
    "nginx", "hcl", "terraform", "graphql", "gql", "proto", "css", "scss", "sass", "less", "arduino", "makefile", "make", "elixir", "ex", "haskell",
    "hs", "clojure", "matlab", "solidity", "zig", "objc", "http", "env", "properties",
))
"""Languages of programs that know straight quotation marks alone."""
_LIKE_HTML = frozenset((
    "html", "htm", "xml", "svg", "vue", "svelte", "jsx", "tsx", "mdx", "handlebars", "hbs", "twig", "jinja", "liquid", "erb", "ejs", "angular",
))
_SILENT = later(r'''/\*[\s\S]*?\*/|<!--[\s\S]*?-->|"""[\s\S]*?"""|\'\'\'[\s\S]*?\'\'\'|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?:(?<!:)//|\#|--\s|(?<![^\s])[%;]|(?<![^\s])REM\b)[^\n]*''', 0, re.compile)
"""Texts and remarks of a program: within them any mark may stand."""
_OPEN, _SHUT = "“„‟«”「‘‚’＂", "”“‟»」’‘＂\"'"
_CURLY = later(rf"(?:(?<=[=(\[{{,:+])[ ]?|(?<=[=:,+(][ ])|(?:(?<=\n)|(?<=^))[ \t]*(?:-[ ])?|(?<=\breturn )|(?<=\bprint )|(?<=\becho )|(?<=\bimport )|(?<=\bfrom )|(?<=[ ]-m )|(?<=[ ]-H ))[{_OPEN}][^{_OPEN}{_SHUT}\n]{{0,200}}[{_SHUT}](?=[ \t]*(?:[,;:)\]}}+.]|$))"
               rf"|[=(\[{{,:][ ]?[\"'][^\"'{_OPEN}{_SHUT}\n]{{1,80}}[”“’](?=[ \t]*(?:[,;:)\]}}]|$))", re.MULTILINE, re.compile)
"""What a program takes for a text, in marks that it does not know."""
_ATTRIBUTE = later(r"(?<=[\w-])=[ ]?([“”„«‟″＂][^“”„«»‟\"<>\n]{0,200}[”“»″＂\"]|\"[^“”\"<>\n]{0,100}”)", 0, re.compile)
_TITLE = later(r"(?m)^[ \t]*(?:!!!|\?\?\?\+?)[ ]+[^\s\"“„«「]+(?:[ ]+[\w-]+)*[ ]+([\"“„«”「][^\n]*?[\"”“»」])[ \t]*$", 0, re.compile)
_TAG = later(r"<[a-zA-Z][\w-]*[ ][^<>]*>|\{\{[<%][^{}\n]*\}\}|\{%[^{}\n]*%\}|^[ \t]*:{2,}[^\n]*\{[^{}\n]*\}", re.MULTILINE, re.compile)
_PAIRS = (("“", "”"), ("„", "“"), ("„", "”"), ("”", "”"), ("«", "»"), ("「", "」"), ("＂", "＂"), ("‟", "”"), ("“", "\""), ("\"", "”"), ("\"", "“"), ("„", "\""), ("”", "\""), ("″", "″"), ("”", "“"))
_SINGLE = (("‘", "’"), ("’", "’"), ("‚", "‘"), ("'", "’"), ("‘", "'"))


def _straight(start: int, held: str) -> tuple[Span, Edit | None]:
    """The span of a text in marks, and the edit that writes them straight."""
    span = Span(start, start + len(held))
    ends = (held[0], held[-1])
    mark = "\"" if ends in _PAIRS else "'" if ends in _SINGLE else ""
    return span, Edit(span, f"{mark}{held[1:-1]}{mark}") if mark and mark not in held[1:-1] else None


def _quotes(article: Article) -> Iterator[Hit]:
    """Quotation marks of texts where a program, or a mark of Markdown, needs straight ones."""
    text, page = article.text, page_of(article)
    what = "code knows"
    for fence in page.fences:
        name = _language(fence)
        start, end = _inner(fence, text)
        body = text[start:end]
        if not fence.closed or not any(mark in body for mark in "“”„‟«»「‘’＂"):
            continue
        if name in _LIKE_HTML:
            for match in _ATTRIBUTE.finditer(body):
                span, edit = _straight(start + match.start(1), match[1])
                yield Hit(span, {"what": what}, edit)
        elif name in _PROGRAMS:
            shown = _SILENT.sub(_gone, body)
            for match in _CURLY.finditer(shown):
                found = match[0].lstrip("=([{,: \t-+")
                if "\ufffc" in found[:1] or not found:
                    continue
                span, edit = _straight(start + match.end() - len(found), found)
                yield Hit(span, {"what": what}, edit)
    for start, end in page.spans:
        body = text[start:end].strip("`")
        if not any(mark in body for mark in "“”„«＂") or "\n" in body:
            continue
        for match in _IN_SPAN.finditer(_SILENT_SPAN.sub(_gone, body)):
            span, edit = _straight(text.index(body, start) + match.start(1), match[1])
            yield Hit(span, {"what": what}, edit)
    for match in _TITLE.finditer(page.plain):
        held = match[1]
        if (held[0], held[-1]) != ("\"", "\"") and "\ufffc" not in held[:1]:
            span, _ = _straight(match.start(1), held)
            yield Hit(span, {"what": "the title of an admonition knows"}, Edit(span, f"\"{text[match.start(1) + 1:match.end(1) - 1]}\"") if "\"" not in held[1:-1] else None)
    for tag in _TAG.finditer(page.plain):
        if any(mark in tag[0] for mark in "“”„«″＂"):
            for match in _ATTRIBUTE.finditer(tag[0]):
                span, edit = _straight(tag.start() + match.start(1), match[1])
                yield Hit(span, {"what": "attributes know"}, edit)


_IN_SPAN = later(r"(?<=[\w\])][(=\[])([“”„«＂][^“”„«»＂\n]{0,80}[”“»＂\"])(?=[\s,)\]};]|$)", 0, re.compile)
_SILENT_SPAN = later(r'''"[^"\n]*"|'[^'\n]*\'''', 0, re.compile)


def _gone(match: re.Match[str]) -> str:
    return "\n".join("\ufffc" * len(line) for line in match[0].split("\n"))


def _language(fence: Fence) -> str:
    """The name of the language of a block, as its mark tells."""
    word = fence.info.strip("{} ").split(None, 1)[0] if fence.info.strip("{} ") else ""
    return word.split("{")[0].split(",")[0].split(":")[0].lstrip(".").casefold()


def _inner(fence: Fence, text: str) -> tuple[int, int]:
    """Where what is in a block begins and ends."""
    start = min(fence.end + 1, len(text))
    return start, max(start, fence.stop) if fence.stop >= 0 else len(text)


_ENTITY = later(r"&amp;&amp;(?![#\w]+;)|(?:[=-]|\b)&gt;(?=[ ]|$)|(?<!\w)&quot;[^&\n<>]{0,60}&quot;|(?<=[ ])&(?:lt|gt);=?(?=[ ]\S)|(?<=[ ])&(?:amp;)?(?:lt|gt);(?=[ ])|&#(?:39|x27|34);[^&\n<>]{0,60}&#(?:39|x27|34);|\w&lt;\w+&gt;", re.MULTILINE, re.compile)
_PLAIN = {"&quot;": "\"", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#39;": "'", "&#x27;": "'", "&#34;": "\""}


def _entities(article: Article) -> Iterator[Hit]:
    """Entities of HTML where code shows them as they are."""
    text, page = article.text, page_of(article)
    for fence in page.fences:
        name = _language(fence)
        if not fence.closed or name not in _PROGRAMS or name in ("php", "http", "properties"):
            continue
        start, end = _inner(fence, text)
        body = text[start:end]
        if "&" not in body or "</" in body:
            continue
        shown = _SILENT.sub(_gone_but_entities, body)
        for match in _ENTITY.finditer(shown):
            yield _entity(start + match.start(), match[0])
    for start, end in page.spans:
        body = text[start:end]
        if "&" in body and "\n" not in body and "<" not in body and "'" not in body and "\"" not in body:
            for match in _ENTITY.finditer(body.strip("`")):
                if match[0] != body.strip("`") or match[0].startswith(("&quot;", "&#")) and len(match[0]) > 12:
                    yield _entity(text.index(body.strip("`"), start) + match.start(), match[0])


def _gone_but_entities(match: re.Match[str]) -> str:
    return str(match[0] if match[0][0] == "#" else _gone(match))


def _entity(start: int, held: str) -> Hit:
    span = Span(start, start + len(held))
    plain = held
    for entity, char in _PLAIN.items():
        plain = plain.replace(entity, char)
    return Hit(span, {"plain": plain}, Edit(span, plain))


_NUMBERED = later(r"[ \t]*(\d{1,4})(?:[ \t|:.)]+(.*))?$", 0, re.compile)
_FEWEST = 3


def _line_numbers(article: Article) -> Iterator[Hit]:
    """The numbers of lines, above the code that they stood beside, or before each of its lines."""
    text = article.text
    for fence in page_of(article).fences:
        if not fence.closed or fence.stop < 0 or _language(fence) not in _PROGRAMS | _LIKE_HTML | {"yaml", "yml"}:
            continue
        start, end = _inner(fence, text)
        lines = text[start:end].split("\n")
        lines = lines[:-1] if lines and not lines[-1].strip() else lines
        numbers = [_NUMBERED.match(line) for line in lines]
        if not numbers or not numbers[0] or int(numbers[0][1]) > 1:
            continue
        alone = _counted(numbers, alone=True)
        if alone >= _FEWEST and any(line.strip() and not match for line, match in zip(lines[alone:], numbers[alone:])):
            last = start + sum(len(line) + 1 for line in lines[:alone])
            yield Hit(Span(start, last - 1), {}, Edit(Span(start, last), ""))
        elif alone == 0 and len(lines) > _FEWEST and _counted(numbers, alone=False) == len(lines) and any(match and match[2] and any(map(str.isalpha, match[2])) for match in numbers):
            yield Hit(Span(start, start + len(lines[0])))


def _counted(numbers: Sequence[re.Match[str] | None], *, alone: bool) -> int:
    """How many lines begin with the numbers 1, 2, 3 ..., or are made of nothing else."""
    count, first = 0, int(numbers[0][1]) if numbers[0] else 0
    for match in numbers:
        if not match or int(match[1]) != first + count or (alone and (match[2] or "").strip()):
            break
        count += 1
    return count


FOUND: dict[str, Callable[[Article], Iterator[Hit]]] = {"quotes-in-code": _quotes, "entities-in-code": _entities, "line-numbers": _line_numbers}
