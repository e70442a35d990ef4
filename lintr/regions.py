"""What is prose and what is not: the rest is blanked, never cut, so that every offset stays true.

`BLANK` stands where an address, an e-mail, code, a tag or front matter stood; line ends are kept.
"""

from __future__ import annotations

import re

import regex

from lintr import ahead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

BLANK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in `prose` for each code point that is no prose; it ends no word and is no punctuation."""

PLAIN, MARKDOWN, HTML = "plain", "markdown", "html"
FORMATS = (PLAIN, MARKDOWN, HTML)
_SUFFIXES = {".md": MARKDOWN, ".markdown": MARKDOWN, ".mdx": MARKDOWN, ".html": HTML, ".htm": HTML, ".xhtml": HTML}

_TAIL = r"""[^\s<>"'«»“”‘’（）「」『』。、，،؛\uFFFC]"""
TOP_LEVEL = "com org net edu gov int info io dev app vn cn ru ua in pk ir uk de fr jp kr eu co me tv news"
"""Top-level domains by which a bare name such as ``example.org`` is known for an address."""

ADDRESS = rf"""
  (?: (?<![\p{{L}}\p{{Nd}}]) (?: (?: https? | ftp | file ) : // | www \. (?= [a-zA-Z0-9] ) ) {_TAIL}++
    | (?<![\p{{L}}\p{{Nd}}._%+-]) [a-zA-Z0-9._%+-]++ @ [a-zA-Z0-9-]++ (?: \. [a-zA-Z0-9-]++ )++
    | (?<![\p{{L}}\p{{Nd}}.@/_-]) [a-zA-Z0-9_-]++ (?: \. [a-zA-Z0-9-]++ )++ (?<= \. (?: {" | ".join(TOP_LEVEL.split())} ) ) (?: / {_TAIL}*+ | (?! [\p{{L}}\p{{Nd}}.-] ) ) )"""
"""An address or e-mail, as a pattern (V1, VERBOSE); it may take marks along that end the sentence: see `trimmed`."""

_FLAGS = regex.V1 | regex.VERBOSE | regex.MULTILINE
_MARKS, _DOMAIN = ("![", "://", "www.", "@"), r"\.[a-z]{2}"
"""One of these stands in every address and in every image."""

# What opens and never closes is taken to the end of its line, paragraph or text, as CommonMark does: looking for the end of each again
# would cost the square of the text.
_plain = r"(?P<image> ! \[ [^\]\n]{0,1000}+ \] \( [^()\n]{0,2000}+ \) )"
_markdown = r"""
    (?P<front> \A --- [ ]*+ \n (?s: .*? ) ^ (?: --- | \.\.\. ) [ ]*+ $ )
  | (?P<fence> ^ [ \t]*+ (?: > [ ]? )*+ (?P<mark> `{3,} | ~{3,} ) (?s: .*? ) (?: ^ [ \t]*+ (?: > [ ]? )*+ (?P=mark) [`~]* [ \t]*+ $ | \Z ) )
  | (?P<comment> <!-- (?s: .*? ) (?: --> | \Z ) )
  | (?P<script> (?i: < (?P<element> script | style | pre | svg | math | Sandpack ) \b [^>]*+ > (?s: .*? ) (?: </ (?P=element) \b [^>]*+ > | \Z ) ) )
  | (?P<keyboard> (?i: < (?P<inline> code | kbd | samp ) \b [^<>]*+ > (?: [^<\n]++ | \n (?! [ ]*+ \n ) | < (?! / (?P=inline) ) )*+ (?: </ (?P=inline) > )? ) )
  | (?P<math> \$\$ (?: [^$\n]++ | \n (?! [ ]*+ \n ) | \$ (?! \$ ) )*+ \$\$ )
  | (?P<span> (?P<ticks> (?<! [`\\] ) `+ (?! ` ) ) (?: [^\n] | \n (?! [ ]*+ \n ) ){1,2000}? (?<! ` ) (?P=ticks) (?! ` ) )
  | (?P<template> \{\{ [^\n{}]*+ (?: \{ [^\n{}]*+ \} [^\n{}]*+ )*+ (?: \}\} | (?= [\n{}] ) | \Z ) | \{% [^\n%]*+ (?: % (?! \} ) [^\n%]*+ )*+ (?: %\} )? | \{\# [^\n}]*+ \}
      | \{\s*+ /\* (?: [^*\n]++ | \n (?! [ ]*+ \n ) | \* (?! / ) )*+ (?: \*/ \s*+ \}? )? )
  | (?P<expression> \$ (?= [^\s$] ) [^\n$]{1,200} (?<= [^\s$] ) \$ (?! \d ) )
  | (?P<target> (?<= \] ) \( [^()\n]*+ (?: \( [^()\n]*+ \) [^()\n]*+ )*+ \) )
  | (?P<reference> (?<= \] ) \[ [^\]\n]*+ \] | ^ [ ]{0,3} \[ [^\]\n]++ \]: [ ]*+ \S++ .*+ $ )
  | (?P<note> \[ \^ [^\]\n]{1,200}+ \] )
  | (?P<autolink> < (?: https?:// | mailto: ) [^<>\s]++ > )
  | (?P<tag> < /? [a-zA-Z] [\w.:-]*+ (?: [^<>"'{}]++ | " [^"<>]*+ " | ' [^'<>]*+ ' | \{ (?: [^{}<>]++ | \{ [^{}<>]*+ \} )*+ \} )*+ > )
  | (?P<admonition> ^ [ \t]*+ :::+ .*+ $ | ^ [ \t]*+ (?: /// | !!! | \?\?\?\+? ) .*+ $ | ^ [ ]*+ > [ ]? \[! [A-Z]++ \] )
  | (?P<import> ^ (?: import | export ) [ ] [^\n]*? (?: from | [=({] ) .* $ )
  | (?P<rule> ^ [ ]{0,3} \|? [ ]*+ :?-{2,}:? [ ]*+ (?: \| [ ]*+ :?-{2,}:? [ ]*+ )*+ \|? [ ]*+ $ )
  | (?P<entity> & (?: [a-zA-Z]{1,32}+ | \#x? [0-9a-fA-F]{1,8}+ ) ; )"""
_html = r"""
    (?P<comment> <!-- (?s: .*? ) (?: --> | \Z ) )
  | (?P<script> (?i: < (?P<element> script | style | pre | code | svg | math | template | noscript ) \b [^>]*+ > (?s: .*? ) (?: </ (?P=element) \b [^>]*+ > | \Z ) ) )
  | (?P<tag> < [/!?]? [a-zA-Z] (?: [^<>"']++ | " [^"]{0,2000}+ " | ' [^']{0,2000}+ ' )*+ > )
  | (?P<entity> & (?: [a-zA-Z]{1,32}+ | \#x? [0-9a-fA-F]{1,8}+ ) ; )"""
_AFTER = ".,;:!?)]}|*_…।۔。"
_compiled: dict[str, regex.Pattern[str]] = {}


def format_of(path: str) -> str:
    """The format that a file name tells; plain text where it tells none."""
    dot = path.rfind(".")
    return _SUFFIXES.get(path[dot:].lower(), PLAIN) if dot > 0 else PLAIN


def pattern(format: str) -> regex.Pattern[str]:  # noqa: A002  the word that users know
    """The pattern of what is no prose in a format."""
    if format not in _compiled:
        parts = {PLAIN: _plain, MARKDOWN: _markdown, HTML: _html}[format]
        _compiled[format] = ahead.compile(parts + " | (?P<address> " + ADDRESS + ")", _FLAGS)
    return _compiled[format]


def regions(text: str, format: str) -> list[tuple[int, int, str]]:  # noqa: A002
    """The stretches that are no prose: start, end and what each is, in reading order."""
    found = []
    for low, high in _marked_lines(text) if format == PLAIN else ((0, len(text)),):
        for match in pattern(format).finditer(text, low, high):
            kind = match.lastgroup or ""
            end = trimmed(text, match.start(), match.end()) if kind == "address" else match.end()
            found.append((match.start(), end, kind))
    return found


def _marked_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines stand that may hold an address or an image: neither goes beyond its line."""
    spans = set()
    for mark in _MARKS:
        at = text.find(mark)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            spans.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(mark, end)
    domain = re.compile(_DOMAIN)  # apart from the others it begins with a letter, which is found fast
    found = domain.search(text)
    while found:
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        spans.add((text.rfind("\n", 0, found.start()) + 1, end))
        found = domain.search(text, end)
    return sorted(spans)


def trimmed(text: str, start: int, end: int) -> int:
    """The end of an address without the marks that end the sentence around it; a closing bracket stays if the address opened it."""
    while end > start and text[end - 1] in _AFTER:
        if text[end - 1] == ")" and "(" in text[start:end]:
            break
        end -= 1
    return end


def blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """The text with the stretches (in reading order) blanked; the text itself where there are none."""
    parts: list[str] = []
    done = 0
    for start, end in stretches:
        if end <= done:
            continue
        parts.append(text[done:max(start, done)])
        gone = text[max(start, done):end]
        parts.append(BLANK * len(gone) if "\n" not in gone else "\n".join(BLANK * len(line) for line in gone.split("\n")))
        done = end
    if not parts:
        return text
    parts.append(text[done:])
    return "".join(parts)
