"""Values as JSON, all but ASCII escaped, as `json.dumps` writes them: importing that takes a start as long as checking an article."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LAST_OF_TWO_BYTES = 0xFFFF


class _Escapes(dict[int, str]):
    """How a character is written within quotation marks, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        if code > _LAST_OF_TWO_BYTES:
            high, low = divmod(code - _LAST_OF_TWO_BYTES - 1, 0x400)
            escape = f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
        else:
            escape = chr(code) if " " <= chr(code) <= "~" else f"\\u{code:04x}"
        self[code] = escape
        return escape


_ESCAPES = _Escapes({ord(char): f"\\{letter}" for char, letter in zip('"\\\b\f\n\r\t', '"\\bfnrt')})


_ENOUGH = 100
"""Values after which importing `json` has paid: it writes one in a fifth of the time."""

_count = 0


def dumps(value: Any) -> str:
    """A value of strings, whole numbers, booleans, None, lists and dictionaries by strings, in one line; few are written without the library."""
    global _count  # noqa: PLW0603
    _count += 1
    if _count > _ENOUGH:
        from json import dumps as written

        return written(value)
    return plain(value)


def plain(value: Any) -> str:
    """The same, always without the library."""
    if isinstance(value, str):
        return _string(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join([f"{_string(key)}: {plain(each)}" for key, each in value.items()]) + "}"
    return "[" + ", ".join(map(plain, value)) + "]"


def _string(text: str) -> str:
    """A text in quotation marks."""
    written = ascii(text)[1:-1]
    if len(written) == len(text) and '"' not in text:
        return f'"{written}"'
    if "\\" in text or "\\U" in written or "\\x0" in written or ("'" in text and '"' in text):  # Python writes them otherwise
        written = text.translate(_ESCAPES)
    else:
        written = written.replace("\\x", "\\u00").replace('"', '\\"')
    return f'"{written}"'
