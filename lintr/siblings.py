"""Translations of one original, brought together by its address or by their own names. Pure: `index` reads the folders."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from itertools import chain

from lintr.later import later
from lintr.telling import named
from lintr.twice import twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

TRACKING = frozenset(
    ["fbclid", "gclid", "dclid", "gclsrc", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src", "ref_url", "referrer", "source", "src", "from", "spm", "share", "zarsrc", "zalo", "cmpid", "campaign_id", "ocid", "smid", "sh", "soc_src", "soc_trk", "s_cid", "ncid", "_ga", "_gl", "amp"]
)
"""Parameters of an address that tell who sent the reader, not where to; those that begin with ``utm_`` or ``pk_`` besides."""

_BROKEN = later(r"(?i)" r"(?:https?|ftp) *(?:: *|/)/? *", 0)
"""How an address begins whose scheme lost a mark."""


def normal(address: str) -> str:
    """An address in the form that all its spellings share: without scheme, ``www.``, tracking, fragment and last slash, decoded.

    >>> normal("HTTP://www.Example.org/a%CC%81/?utm_source=x&id=2#top")
    'example.org/á?id=2'
    >>> normal("https//www.example.org/a"), normal("https:/example.org/a"), normal("httpbin.org/a")
    ('example.org/a', 'example.org/a', 'httpbin.org/a')
    >>> normal("https://example.org/https://example.org/a"), normal("https://archive.example/2024/http://www.example.org/a")
    ('example.org/a', 'example.org/a')
    """
    text = address.strip().split("#", 1)[0]
    if (within := max(text.rfind("/http://"), text.rfind("/https://"))) > 0 and "?" not in text[:within]:
        text = text[within + 1:]  # of an archive, or joined to the address of the site once more
    scheme, mark, rest = text.partition("://")
    rest = rest if mark and scheme.lower() in ("http", "https", "ftp") else _without_scheme(text)
    host, slash, path = rest.partition("/")
    if not slash and "?" in host:
        host, _, query = host.partition("?")
        path = "?" + query
    path, _, query = path.partition("?")
    host = host.rpartition("@")[2].lower().rstrip(".")
    for end in (":80", ":443"):
        host = host.removesuffix(end)
    for start in ("www.", "m.", "amp."):
        host = host.removeprefix(start)
    if "xn--" in host:
        with suppress(UnicodeError):
            host = host.encode("ascii").decode("idna")
    kept = [part for part in query.split("&") if part and (name := part.split("=", 1)[0].lower()) not in TRACKING and not name.startswith(("utm_", "pk_"))]
    whole = host + ("/" + path).rstrip("/") + ("?" + "&".join(sorted(kept)) if kept else "")
    if "%" in whole:
        from urllib.parse import unquote

        whole = unquote(whole)
    if not whole.isascii():
        import unicodedata2

        whole = unicodedata2.normalize("NFC", whole)
    return whole


def _without_scheme(address: str) -> str:
    """An address without a scheme that lost a mark."""
    match = _BROKEN.match(address) if address[:4].lower() in ("http", "ftp:", "ftp/") else None
    return address[match.end():] if match else address


def stem(path: str) -> str:
    """A path without the language in it: what ``name.ar.md`` and ``name.hi.md``, or ``ar/name.md`` and ``hi/name.md`` share; empty where it names none.

    >>> stem("news/bridge.ar.md") == stem("news/bridge.hi.md"), stem("ar/bridge.md") == stem("hi/bridge.md"), stem("bridge.md")
    (True, True, '')
    """
    words = named(path)
    if not words:
        return ""
    folder, _, name = path.replace("\\", "/").rpartition("/")
    pieces = name.split(".")
    if len(pieces) > 2 and pieces[-2] == words[0]:
        return f"{folder}/{'.'.join(pieces[:-2])}.*.{pieces[-1]}"
    if len(pieces) == 2 and pieces[0] == words[0]:
        return f"{folder}/*.{pieces[-1]}"
    parts = folder.split("/")
    for place in range(len(parts) - 1, -1, -1):
        if parts[place] == words[0]:
            return "/".join([*parts[:place], "*", *parts[place + 1:], name])
    return ""


def keys(source: str, path: str, key: str = "") -> tuple[str, ...]:
    """By what an article may be known for a translation of the same original, the surest first.

    Args:
        source: the address of the original, or nothing.
        path: the article's path.
        key: what its front matter names the original by, or nothing.
    """
    found = []
    if key:
        found.append("key " + key)
    if source:
        found.append("source " + normal(source))
    elif shared := stem(path):
        found.append("name " + shared)
    return tuple(found)


def with_own(keyed: Mapping[str, tuple[str, ...]], own: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The keys of each path, and the address of its own that others may name as their source, where no second article claims it.

    Args:
        keyed: the keys of each path.
        own: the address at which each article says that it stands itself, normal; empty where it says nothing.
    """
    claims = Counter(filter(None, own.values()))
    if not claims:
        return keyed
    return {path: tuple(dict.fromkeys((*keys, "source " + own[path]))) if claims[own.get(path, "")] == 1 else keys for path, keys in keyed.items()}


def with_named(keyed: Mapping[str, tuple[str, ...]], files: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The keys of each path, and where it names no source that which all others have whose names differ from its own in the language only.

    Args:
        keyed: the keys of each path.
        files: the file of each path, whose name tells.
    """
    named_only = {path: name for path, keys in keyed.items() if not sources(keys) for name in keys if name.startswith("name ")}
    if not named_only or len(named_only) == len(keyed):
        return keyed
    asked, by_name = set(named_only.values()), dict[str, set[str]]()
    for path, keys in keyed.items():
        if path not in named_only and (name := "name " + stem(files[path])) in asked:
            by_name.setdefault(name, set()).update(key for key in keys if key.startswith("source "))
    joined = {path: (*keyed[path], *by_name[name]) for path, name in named_only.items() if len(by_name.get(name, ())) == 1}
    return {**keyed, **joined}


def with_alike(keyed: Mapping[str, tuple[str, ...]], numbers: Callable[[str], frozenset[int]]) -> Mapping[str, tuple[str, ...]]:
    """The keys of each path; one that has none, as its source line was lost, gets the source of the one original in its folder whose translations have its numbers.

    Args:
        keyed: the keys of each path.
        numbers: gives those in the text of a path.
    """
    lost = [path for path, keys in keyed.items() if not keys] if len(keyed) <= MOST_READ else []
    if not lost:
        return keyed
    together: dict[tuple[str, str], list[str]] = {}
    for path, keys in keyed.items():
        for source in sources(keys):
            together.setdefault((_folder(path), source), []).append(path)
    several = {place: paths for place, paths in together.items() if 1 < len(paths) <= MOST_READ}
    joined = dict(keyed)
    for path in lost:
        alike = [source for (folder, source), paths in several.items() if folder == _folder(path) and _is_alike(numbers(path), [*map(numbers, paths)])]
        if len(alike) == 1:
            joined[path] = (f"source {alike[0]}",)
    return joined


def _is_alike(ours: frozenset[int], theirs: Sequence[frozenset[int]]) -> bool:
    """Whether an article has the numbers that most translations of an original have, and few that none has."""
    counts = Counter(chain.from_iterable(theirs))
    usual = {number for number, count in counts.items() if 2 * count > len(theirs)}
    shared = len(usual & ours)
    return shared >= _LEAST_NUMBERS and 5 * shared >= 3 * len(usual) and 5 * len(ours & counts.keys()) >= 3 * len(ours)


def _folder(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[0]


def sources(keys: Iterable[str]) -> set[str]:
    """The addresses among keys."""
    return {key.removeprefix("source ") for key in keys if key.startswith("source ")}


def told_by(address: str) -> tuple[str, ...]:
    """Words of a normal address that may tell the language of what stands there.

    >>> told_by("vi.example.org/a"), told_by("example.org/pt-br/a"), told_by("example.org/vi")
    (('vi',), ('pt-br',), ())
    """
    host, *path = address.split("/")
    labels = host.split(".")
    return (*named(f"{path[0]}/x" if len(path) > 1 else ""), *named(f"{labels[0]}/x" if len(labels) > 2 else ""))


MOST = 1000
"""Articles that one key brings together: what more of them share is the address of a site, or a word of a front matter."""

MOST_READ = 100
"""Articles of a run up to which those that name no source are compared with the others by their numbers."""

_LEAST_NUMBERS = 5
"""Numbers of two digits or more that two articles hardly share by chance."""

COMMON = 50
"""Articles that share a line: what more of them share is no part of a text."""

COPIES = 5
"""Copies of an article that are compared with it."""


def groups(keyed: Mapping[str, Iterable[str]], wanted: Collection[str] | None = None) -> dict[str, tuple[str, ...]]:
    """For each path those of the translations of the same original, itself among them, in order; paths that stand alone are left out.

    Args:
        keyed: the keys of each path.
        wanted: the paths that are asked for; None: all.
    """
    several = twice(hash(key) for given in keyed.values() for key in given)  # most stand alone, and need not be held
    asked = None if wanted is None else {key for path in wanted for key in keyed[path] if hash(key) in several}
    by_key: dict[str, list[str]] = {}
    for path, given in keyed.items():
        for key in given:
            if hash(key) in several and (asked is None or key in asked):
                by_key.setdefault(key, []).append(path)
    found: dict[str, tuple[str, ...]] = {}
    for paths in by_key.values():
        if 1 < len(paths) <= MOST:
            shared = tuple(paths)
            for path in paths:
                if wanted is None or path in wanted:
                    found[path] = tuple(dict.fromkeys((*found[path], *shared))) if path in found else shared
    return found


def copies(lines: Mapping[str, Collection[int]], wanted: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each path that is asked for those of the articles that share long lines with it, most of them first; they may be copies of it.

    Args:
        lines: numbers that stand for some long lines of each article, chosen in the same way in all.
        wanted: the paths that are asked for.
    """
    several = twice(chain.from_iterable(lines.values()))
    asked = {line for path in wanted for line in lines[path] if line in several}
    by_line: dict[int, list[str]] = {}
    for path, given in lines.items():
        for line in given:
            if line in asked:
                by_line.setdefault(line, []).append(path)
    found = {}
    for path in wanted:
        shared = Counter(other for line in lines[path] if line in by_line and len(by_line[line]) <= COMMON for other in by_line[line] if other != path)
        alike = [other for other, count in shared.most_common(COPIES) if count >= 2 or min(len(lines[path]), len(lines[other])) <= 2]
        if alike:
            found[path] = tuple(alike)
    return found


def in_order(paths: Sequence[str], grouped: Mapping[str, Sequence[str]]) -> list[int]:
    """The places of paths in an order in which translations of one original follow each other."""
    place = {path: number for number, path in enumerate(paths)}
    first = {path: min([place[path], *[place[other] for other in others if other in place]]) for path, others in grouped.items() if path in place}
    return sorted(range(len(paths)), key=lambda number: (first.get(paths[number], number), number))
