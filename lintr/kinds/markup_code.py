"""Code whose names, keywords, commands and options were translated with the text around it. Strings and comments may be."""

from __future__ import annotations

from lintr.kinds.markup import fences
from lintr.kinds.markup_page import stretches
from lintr.later import later
from lintr.span import Span
from lintr.violation import Edit, Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lintr.article import Article

_HASH = frozenset(("python", "py", "python3", "py3", "ruby", "rb", "r", "julia", "micropython", "circuitpython"))
_SLASHES = frozenset((
    "javascript", "js", "mjs", "typescript", "ts", "java", "c", "cpp", "c++", "cs", "csharp", "c#", "go", "golang", "rust", "rs", "swift", "kotlin", "kt", "scala", "dart", "arduino", "ino", "php",
))
"""Languages whose comments begin with a hash, and with two slashes."""
_SHELLS = frozenset(("sh", "bash", "shell", "zsh", "console", "shell-session", "shellsession", "terminal", "bat", "cmd", "powershell", "ps1", "pwsh", "fish"))
_TEXT_HASH = later(r"(?s)[rbfuRBFU]{0,2}\"\"\".*?(?:\"\"\"|\Z)|[rbfuRBFU]{0,2}'''.*?(?:'''|\Z)|\"(?:[^\"\\\n]|\\.)*+\"?|'(?:[^'\\\n]|\\.)*+'?|[“”„«][^\n]*+|#[^\n]*+|^=begin\b.*?^=end")
_TEXT_SLASHES = later(r"(?s)\"\"\".*?(?:\"\"\"|\Z)|\"(?:[^\"\\\n]|\\.)*+\"?|'(?:[^'\\\n]|\\.)*+'?|`(?:[^`\\]|\\.)*+`?|[“”„«][^\n]*+|//[^\n]*+|/\*.*?(?:\*/|\Z)|(?<=[=(,:][ ]?)/[^/\n]++/[a-z]*+")
"""What may be translated: strings and comments, and what curly quotation marks stand around."""
_NOT_BLANK = later(r"[^\n]")
_PROMPTED = later(r"(?m)^[ \t]*(?:>>>|In \[)")

_CALL = later(r"(?m)(?:^|[=(,:;{!&|+*/<>-]|\b(?:return|await|new|not|in|if|and|or))[ \t]*+(?P<word>[\p{L}_][\p{L}\p{M}\p{Nd}_]*+)\([^\n。，、；]*\)[ \t]*+[;:,){]*+[ \t]*+$")
_DEFINED = later(r"(?m)^[ \t]*+(?:(?:export|async|public|private|static|pub)[ ]+)*+(?P<key>def|class|function|func|fn|struct|interface|enum|let|const|var)[ ]+(?P<word>[\p{L}_][\p{L}\p{M}\p{Nd}_]*+)")
_FIRST = later(r"(?m)^[ \t]*+\}?+[ \t]*+(?P<word>\p{L}[\p{L}\p{M}]*+)(?P<rest>[^\n]*?)[ \t]*$")
_NAME = r"[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_.]*+"
_BLOCK = later(r"[ ][^\n\"'“”。，]{1,80}:|[ ]?\([^\n\"'“”。，]{1,80}\{")
_ALONE = later(r"[ ]?[:{]")
_HEAD = later(rf"[ ]{_NAME}[ ]?\([^\n]*[:{{]")
_SHAPES = {
    "import": later(rf"[ ]{_NAME}(?:[ ]\p{{L}}[\p{{L}}\p{{M}}]*+)?;?"), "from": later(r"[ ][a-z_][a-z0-9_.]*+[ ]\p{L}[\p{L}\p{M}]*+[ ][\p{L}_*][\p{L}\p{M}\p{Nd}_, *]*+"), "if": _BLOCK, "for": _BLOCK, "while": _BLOCK, "else": _ALONE,
    "def": _HEAD, "function": _HEAD, "class": later(rf"[ ]{_NAME}(?:\([^\n]*\))?[ ]?[:{{]"), "return": later(r"(?:[ ][\p{L}_(\[{\p{Nd}-][^\n]*|;)"),
}
"""What stands behind keywords."""
_CALLS = ("print",)

_SEGMENT = later(r"&&|\|\||[|;]")
_PROMPT = later(r"[ \t]*+(?:(?:[\w.~@:/-]*+[$%]|PS[^>\n]*+>|>)[ ]++)?(?:(?:sudo|time|env|npx)[ ]++)?(?:[A-Z_]++=\S*+[ ]++)*+")
_WORD = later(r"[^\s\"'`<>(){}\[\]=]++")
_OPTION = later(r"(?<![^\s\[(|])--?(?P<word>\p{L}[\p{L}\p{M}\p{Nd}_-]+)(?=[\s=,\])\"']|$)")
_QUOTED = later(r"\"[^\"]*+\"|'[^']*+'")
_HEREDOC = later(r"<<-?[ ]*['\"]?\w")
_INSTALLS = ("install", "uninstall", "update", "upgrade", "remove", "search", "list", "help", "version")
COMMANDS = {
    "npm": (*_INSTALLS, "run", "start", "test", "publish", "init"), "pnpm": (*_INSTALLS, "run", "start", "test", "add", "publish", "init"), "yarn": (*_INSTALLS, "add", "run", "start", "test", "publish", "init"),
    "bun": (*_INSTALLS, "add", "run", "test", "init"), "pip": _INSTALLS, "pip3": _INSTALLS, "apt": _INSTALLS, "apt-get": _INSTALLS, "brew": _INSTALLS, "dnf": _INSTALLS, "yum": _INSTALLS, "snap": _INSTALLS, "gem": _INSTALLS,
    "git": ("clone", "add", "commit", "push", "pull", "checkout", "switch", "branch", "merge", "status", "init", "reset", "fetch", "help"), "cargo": (*_INSTALLS, "run", "build", "test", "new", "add", "publish", "init"),
    "docker": ("run", "build", "push", "pull", "start", "stop", "search", "version", "help", "exec"), "composer": (*_INSTALLS, "init", "require"), "go": ("run", "build", "test", "install", "version", "help"),
    "systemctl": ("start", "stop", "restart", "status", "enable", "disable"), "kubectl": ("get", "delete", "create", "version", "run"), "helm": (*_INSTALLS, "create"), "winget": _INSTALLS, "choco": _INSTALLS, "conda": (*_INSTALLS, "create"),
}
"""Programs that are told by their first word what to do."""


def _bodies(article: Article) -> Iterator[tuple[str, int, int]]:
    """The language, the start and the end of what each block of code holds."""
    for fence in fences(article):
        parts = fence.info.lstrip("{.").split(None, 1)
        yield (parts[0].rstrip("}").split("{")[0].split(",")[0].casefold() if parts else ""), fence.end + 1, (fence.stop if fence.stop >= 0 else len(article.text))


def code(article: Article, words: Mapping[str, str]) -> Iterator[Hit]:
    """Calls of what no program defines, and keywords in another language."""
    programs = []
    for tag, start, end in _bodies(article):
        own = _TEXT_HASH if tag in _HASH or not tag.isascii() else _TEXT_SLASHES if tag in _SLASHES else None
        if own and not _PROMPTED.search(article.text, start, end):
            bare = own.sub(lambda match: _NOT_BLANK.sub(" ", match[0]), article.text[start:end])
            if "<" not in bare or ("</" not in bare and "/>" not in bare):
                programs.append((tag, start, bare))
    if not programs:
        return
    whole = "\n".join(bare for _, _, bare in programs)
    defined = {match["word"] for match in _DEFINED.finditer(whole)}
    for tag, start, bare in programs:
        for match in _CALL.finditer(bare):
            word = match["word"]
            known = words.get(word, "")
            if word not in defined and (known in _CALLS if word.isascii() else whole.count(word) == whole.count(word + "(")):
                span = Span(start + match.start("word"), start + match.end("word"))
                yield Hit(span, {"what": "name"}, Edit(span, known) if known in _CALLS and tag in _HASH else None)
        if not bare.isascii():
            for match in _DEFINED.finditer(bare):
                if not match["word"].isascii() and match["key"] in ("def", "function", "func", "fn", "class"):
                    yield Hit(Span(start + match.start("word"), start + match.end("word")), {"what": "name"}, is_hint=True)
        for match in _FIRST.finditer(bare):
            known = words.get(match["word"], "")
            if known in _SHAPES and _SHAPES[known].fullmatch(match["rest"]):
                span = Span(start + match.start("word"), start + match.end("word"))
                yield Hit(span, {"what": "keyword"}, Edit(span, known))


def commands(article: Article, words: Mapping[str, str]) -> Iterator[Hit]:
    """What is typed at a prompt, in another language."""
    text = article.text
    for tag, start, end in _bodies(article):
        if tag and tag not in _SHELLS or _HEREDOC.search(text, start, end):
            continue
        lines = text[start:end].split("\n")
        prompted = any(line.lstrip().startswith("$ ") for line in lines)
        at = start
        for line in lines:
            if not line.lstrip().startswith(("#", "//", "rem ", "REM ")) and (not prompted or line.lstrip().startswith("$ ")):
                yield from _command(line.split(" # ")[0], at, words, is_shell=bool(tag) or prompted)
            at += len(line) + 1
    for start, end, kind in stretches(article):
        if kind == "span":
            ticks = len(text[start:end]) - len(text[start:end].lstrip("`"))
            if "\n" not in text[start:end]:
                yield from _command(text[start + ticks:end - ticks], start + ticks, words, is_shell=False)


def _command(line: str, start: int, words: Mapping[str, str], *, is_shell: bool) -> Iterator[Hit]:
    at, known_program = 0, False
    line = _QUOTED.sub(lambda match: " " * len(match[0]), line)
    for part in _SEGMENT.split(line):
        begins = _PROMPT.match(part)
        first = _WORD.match(part, begins.end() if begins else 0)
        if first and first[0] in COMMANDS:
            known_program = True
            second = _WORD.match(part, first.end() + 1)
            if second and part[first.end()] == " ":
                word = second[0].casefold()
                known = words.get(word, "")
                span = Span(start + at + second.start(), start + at + second.end())
                if known in COMMANDS[first[0]] and word not in COMMANDS[first[0]]:
                    yield Hit(span, {}, Edit(span, known))
                elif is_shell and not word.isascii() and word.isalpha():
                    yield Hit(span)
        elif first and is_shell and not first[0].isascii() and first[0].isalpha() and " --" in part:
            yield Hit(Span(start + at + first.start(), start + at + first.end()))
        elif first and first[0].isascii():
            known_program = True
        if known_program and "-" in part:
            for option in _OPTION.finditer(part):
                long = option[0].startswith("--")
                known = words.get("--" + option["word"].casefold(), "") if long else ""
                if known or long and not option["word"].isascii():
                    span = Span(start + at + option.start(), start + at + option.end())
                    yield Hit(span, {}, Edit(span, known) if known else None)
        at += len(part) + 2 if line[at + len(part):at + len(part) + 2] in ("&&", "||") else len(part) + 1

