"""What a piece of code that stands in a text stands for: the text that a reader was to see."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|%([0-9a-fA-F]{2})")
_PROTECTED = frozenset("|\"'")
_BLOCK = re.compile(r"(?i)</?(?:article|aside|blockquote|body|br|button|caption|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|label|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b")
"""Tags that part words."""
_SCHEME = re.compile(r"(?i)^(?:https?://(?=https?:))?h{0,2}t{1,5}p(s?):?/+")
_NEEDLESS = re.compile(r"(?<=[</]) +| +(?=/)")


def entity(found: str, before: str, behind: str) -> str | None:
    """The characters that entities of HTML stand for, those that were written twice too; a common blank for one that does not break.

    >>> entity("&amp;quot;", "", ""), entity("&nbsp;", "", ""), entity("& # 39;", "", ""), entity("ndash;", "", "")
    ('"', ' ', "'", '–')
    """
    from html import unescape

    found = "&" + found.replace(" ", "").removeprefix("&")
    text = unescape(found)
    text = unescape(found.lower()) if text == found else text
    text = (unescape(text) if "&" in text and ";" in text else text).replace("\N{NO-BREAK SPACE}", " ")
    return None if not text or text == found or any(char < " " or "\x7f" <= char < "\xa0" for char in text) else text


def escape(found: str, before: str, behind: str) -> str | None:
    r"""The characters that escapes of a program or of an address stand for; None where they stand for none.

    >>> escape(r"\u0627\u0644", "", ""), escape("%D8%A7", "", ""), escape(r"\xd8\xa7", "", "")
    ('ال', 'ا', 'ا')
    """
    codes = _ESCAPE.findall(found)
    try:
        if all(unit for unit, _, _ in codes):
            text = b"".join([int(unit, 16).to_bytes(2, "big") for unit, _, _ in codes]).decode("utf-16-be")
        elif not any(unit for unit, _, _ in codes):
            text = bytes([int(byte or percent, 16) for _, byte, percent in codes]).decode("utf-8")
        else:
            return None
    except UnicodeDecodeError:
        return None
    return text if text and text.isprintable() else None


def control(found: str, before: str, behind: str) -> str | None:
    r"""A blank for a line end or tab that is written out, nothing where it is not needed; a mark without what protects it."""
    if found[1:] in _PROTECTED:
        return found[1:]
    return " " if before.strip() and behind.strip() else ""


def tag(found: str, before: str, behind: str) -> str | None:
    """Nothing for a tag, a blank for one that parted two words.

    >>> tag("<br/>", "a", "b"), tag("<b>", "a", "b"), tag("</p>", ".", " ")
    (' ', '', '')
    """
    return " " if before.strip() and behind.strip() and _BLOCK.match(_NEEDLESS.sub("", found)) else ""


def cells(found: str, before: str, behind: str) -> str | None:
    """The cells of a row of a table, with a blank between them.

    >>> cells("| 1932 | steel |", "", "")
    '1932 steel'
    """
    return " ".join([cell for part in found.split("|") if (cell := part.strip())])


def digits(found: str, before: str, behind: str) -> str | None:
    """The digits of the West for those of another script."""
    return "".join([str(int(char)) if char.isdecimal() else char for char in found])


def address(found: str, before: str, behind: str) -> str | None:
    """An address in one piece, with the scheme that it was to have.

    >>> address("https: //example. org", "", ""), address("htttp:/example.org", "", "")
    ('https://example.org', 'http://example.org')
    """
    text = found.replace(" ", "").replace("\\", "/").replace("：", ":")
    return _SCHEME.sub(lambda match: f"http{match[1].lower()}://", text)


DECODED: dict[str, Callable[[str, str, str], str | None]] = {"entity": entity, "escape": escape, "control": control, "tag": tag, "cells": cells, "digits": digits, "address": address}
"""By what a rule page calls it, what is made of a match, and of the characters before and behind it; None where nothing can be made."""
