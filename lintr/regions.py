"""What is prose and what is not: the rest is blanked, never cut, so that every offset stays true.

`BLANK` stands where an address, an e-mail, code, a tag or front matter stood; line ends are kept.
"""

from __future__ import annotations

import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

BLANK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in `prose` for each code point that is no prose; it ends no word and is no punctuation."""

PLAIN, MARKDOWN, HTML = "plain", "markdown", "html"
FORMATS = (PLAIN, MARKDOWN, HTML)
_SUFFIXES = {".md": MARKDOWN, ".markdown": MARKDOWN, ".mdx": MARKDOWN, ".html": HTML, ".htm": HTML, ".xhtml": HTML}

ADDRESS = r"""
  (?: (?<![\p{L}\p{Nd}]) (?: https?: | ftp: | file: ) // [^\s<>"'«»“”‘’（）「」『』。、،؛\uFFFC]+ (?<![.,;:!?\)\]\}|*_…।۔。]) (?: \) (?<= \( [^\s()]* \) ) )?
    | (?<![\p{L}\p{Nd}.@/]) www\. [a-zA-Z0-9-]++ \. [^\s<>"'«»“”‘’（）「」『』。、،؛\uFFFC]+ (?<![.,;:!?\)\]\}|*_…।۔。])
    | (?<![\p{L}\p{Nd}._%+-]) [a-zA-Z0-9._%+-]++ @ [a-zA-Z0-9-]++ (?: \. [a-zA-Z0-9-]++ )++
    | (?<![\p{L}\p{Nd}.@/-]) (?: [a-zA-Z0-9-]++ \. )+ (?: com | org | net | edu | gov | int | info | io | dev | app | vn | cn | ru | ua | in | pk | ir | uk | de | fr | jp | kr | eu | co )
      (?: / [^\s<>"'«»“”،؛。]* (?<![.,;:!?\)\]]) | (?![\p{L}\p{Nd}.-]) ) )"""
"""An address or e-mail, as a pattern (V1, VERBOSE)."""

_FLAGS = regex.V1 | regex.VERBOSE | regex.MULTILINE
_MARKS_OF_ADDRESSES = ("://", "@", "www.", ".com", ".org", ".net", ".vn", "/")

_plain = r"(?P<image> ! \[ [^\]\n]*+ \] \( [^)\n]*+ \) )"
_markdown = r"""
    (?P<front> \A --- [ ]*+ \n (?s: .*? ) ^ (?: --- | \.\.\. ) [ ]*+ $ )
  | (?P<fence> ^ [ \t]*+ (?: > [ ]? )*+ (?P<mark> `{3,} | ~{3,} ) (?s: .*? ) (?: ^ [ \t]*+ (?: > [ ]? )*+ (?P=mark) [`~]* [ \t]*+ $ | \Z ) )
  | (?P<comment> <!-- (?s: .*? ) --> )
  | (?P<script> (?i: < (?: script | style | pre | svg | math | Sandpack | code ) \b [^>]*+ > (?s: .*? ) </ (?: script | style | pre | svg | math | Sandpack | code ) > ) )
  | (?P<math> \$\$ (?s: .+? ) \$\$ )
  | (?P<span> (?P<ticks> (?<! [`\\] ) `+ (?! ` ) ) (?: [^\n] | \n (?! [ ]*+ \n ) )+? (?<! ` ) (?P=ticks) (?! ` ) )
  | (?P<template> \{\{ (?: [^\n{}]++ | \{ [^\n{}]*+ \} )*+ \}\} | \{% [^\n]*? %\} | \{\# [^\n}]*+ \} | \{\s*/\* (?s:.*?) \*/\s*\} )
  | (?P<expression> \$ (?= [^\s$] ) [^\n$]{1,200} (?<= [^\s$] ) \$ (?! \d ) )
  | (?P<target> (?<= \] ) \( [^()\n]*+ (?: \( [^()\n]*+ \) [^()\n]*+ )*+ \) )
  | (?P<reference> (?<= \] ) \[ [^\]\n]*+ \] | ^ [ ]{0,3} \[ [^\]\n]++ \]: [ ]*+ \S++ .*+ $ )
  | (?P<note> \[ \^ [^\]\n]++ \] )
  | (?P<autolink> < (?: https?:// | mailto: ) [^>\s]++ > )
  | (?P<tag> < /? [a-zA-Z] [\w.:-]*+ (?: [^<>"'{}]++ | " [^"]*+ " | ' [^']*+ ' | \{ (?: [^{}] | \{ [^{}]*+ \} )*+ \} )*+ > )
  | (?P<admonition> ^ [ \t]*+ :::+ .*+ $ | ^ [ \t]*+ (?: /// | !!! | \?\?\?\+? ) .*+ $ | ^ [ ]*+ > [ ]? \[! [A-Z]++ \] )
  | (?P<import> ^ (?: import | export ) [ ] .* (?: from | [=({] ) .* $ )
  | (?P<rule> ^ [ ]{0,3} \|? [ ]*+ :?-{2,}:? [ ]*+ (?: \| [ ]*+ :?-{2,}:? [ ]*+ )*+ \|? [ ]*+ $ )
  | (?P<entity> & (?: [a-zA-Z]++ | \#x? [0-9a-fA-F]++ ) ; )"""
_html = r"""
    (?P<comment> <!-- (?s: .*? ) (?: --> | \Z ) )
  | (?P<script> (?i: < (script | style | pre | code | svg | math | template | noscript ) \b [^>]*+ > (?s: .*? ) (?: </ \1 [^>]*+ > | \Z ) ) )
  | (?P<tag> < [/!?]? [a-zA-Z] (?: [^<>"']++ | " [^"]*+ " | ' [^']*+ ' )*+ > )
  | (?P<entity> & (?: [a-zA-Z]++ | \#x? [0-9a-fA-F]++ ) ; )"""
_compiled: dict[str, regex.Pattern[str]] = {}


def format_of(path: str) -> str:
    """The format that a file name tells; plain text where it tells none."""
    dot = path.rfind(".")
    return _SUFFIXES.get(path[dot:].lower(), PLAIN) if dot > 0 else PLAIN


def pattern(format: str) -> regex.Pattern[str]:  # noqa: A002  the word that users know
    """The pattern of what is no prose in a format."""
    if format not in _compiled:
        parts = {PLAIN: _plain, MARKDOWN: _markdown, HTML: _html}[format]
        _compiled[format] = regex.compile(parts + " | (?P<address> " + ADDRESS + ")", _FLAGS)
    return _compiled[format]


def regions(text: str, format: str) -> list[tuple[int, int, str]]:  # noqa: A002
    """The stretches that are no prose: start, end and what each is, in reading order."""
    if format == PLAIN and "![" not in text and not any(mark in text for mark in _MARKS_OF_ADDRESSES):
        return []
    return [(match.start(), match.end(), match.lastgroup or "") for match in pattern(format).finditer(text)]


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
    return "".join(parts) + text[done:] if parts else text
