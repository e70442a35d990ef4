"""Rules that are not lintr's own: their patterns are compiled and matched in a process that is watched, and stopped when it takes too long.

A compiled pattern cannot be handed over, so one process does both; it is forked when rules are loaded and proves all of them. What
takes its time is stopped by the process itself, by its CPU time, and if it is not (a pattern may hold the interpreter), by its parent.
"""

from __future__ import annotations

import marshal
import os
import signal
import time
from importlib import import_module

from lintr import children
from lintr.article import Article
from lintr.children import CAN_FORK, GIB, Child, Lost
from lintr.errors import RuleError
from lintr.reading import reason
from lintr.requirement import Requirement
from lintr.span import Span
from lintr.violation import Edit, Hit, Related

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from lintr.rule import Kind

LOADING = 2.0
"""Seconds of CPU in which all rules of strangers must be compiled."""

LOADING_MEMORY, MATCHING_MEMORY = GIB, 2 * GIB
"""Bytes that they may take for it, and later."""

_PATIENCE = 5 * LOADING
"""Seconds after which the parent gives up loading: the machine may be busy with others."""


def seconds(text: str) -> float:
    """CPU time that one rule has on one text."""
    return 1 + len(text) / 10_000_000


def patience(text: str) -> float:
    """Seconds after which the parent stops it."""
    return 5 + len(text) / 4_000_000


class Guarded:
    """A kind that is made and asked elsewhere."""

    __slots__ = ("_guard", "_in_text", "_kind", "_made", "_needed", "_number", "mends", "place")
    is_guarded = True

    def __init__(self, made: Callable[[], Kind], place: str) -> None:
        """Nothing is made yet.

        Args:
            made: makes the kind and complains of what cannot be used; called in the guarded process only.
            place: page and id, for messages.
        """
        self._made = made
        self.place = place
        self._guard: Guard | None = None
        self._number = 0
        self._kind: Kind | None = None
        """Where processes cannot be forked."""
        self.mends = False
        """Whether it has fixes; known once it is proven."""
        self._needed: Requirement | None = None
        """What all that it finds must contain, as far as the guarded process could tell."""
        self._in_text = False

    def __reduce__(self) -> tuple[object, ...]:
        return Guarded, (self._made, self.place)

    def make(self) -> Kind:
        """The kind itself, in this process, where it cannot be stopped."""
        if self._kind is None:
            self._kind = self._made()
        return self._kind

    def gate(self, article: Article) -> bool:
        if self._needed is None:
            return True
        return self._needed.opens(article.text, article.characters) if self._in_text else self._needed.opens(article.prose, article.prose_characters)

    def take(self, told: Sequence[Any]) -> None:
        """What its proof has shown."""
        self.mends, self._in_text, needed = told
        self._needed = needed and Requirement(*needed)

    def find(self, article: Article) -> Iterator[Hit]:
        if not CAN_FORK:
            kind = self.make()
            yield from kind.find(article) if kind.gate(article) else ()
            return
        if self._guard is None:
            prove([self])
        assert self._guard is not None
        yield from self._guard.hits(self._number, article)


def prove(kinds: Iterable[Guarded]) -> None:
    """Compile all that is not compiled yet.

    Raises:
        LintrError: a rule cannot be used, or all of them take too long or too much memory; with the rule at which that was so.
    """
    waiting = [kind for kind in kinds if kind._guard is None and kind._kind is None]
    if waiting and CAN_FORK:
        Guard(waiting)
    for kind in waiting if not CAN_FORK else ():
        kind.mends = _mends(kind.make())


class Guard:
    """The process, as the parent holds it. When it is lost, the next question starts another."""

    def __init__(self, kinds: Sequence[Guarded]) -> None:
        self._makers = [(kind._made, kind.place) for kind in kinds]  # not the kinds: what holds each other is not freed at once
        self._child: Child | None = None
        self._owner = 0
        self._is_loaded = False
        self._told: Article | None = None
        """The article that it has."""
        for number, (kind, told) in enumerate(zip(kinds, self._load())):
            kind._guard, kind._number = self, number
            kind.take(told)

    def _start(self) -> Child:
        """The process; one of this process's own, since two cannot share a pipe."""
        if self._child is None or self._owner != os.getpid():
            self._owner, self._told = os.getpid(), None
            try:
                self._child = Child(self._serve)
            except OSError as problem:
                raise ChildProcessError(f"no process can be made for it ({reason(problem)})") from None
        return self._child

    def _load(self) -> list[Sequence[Any]]:
        """What the proof of each kind has shown."""
        try:
            child = self._start()
        except ChildProcessError as problem:
            raise RuleError(f"{self._makers[0][1]}: {problem}") from None
        shown: list[Sequence[Any]] = []
        deadline = time.monotonic() + _PATIENCE
        for _, place in self._makers:
            try:
                child.send(b"")
                told = marshal.loads(child.receive(deadline - time.monotonic()))  # noqa: S302  of a process of ours
            except (TimeoutError, Lost) as problem:
                self.stop()
                how = f" (its process was {problem})" if isinstance(problem, Lost) and "SIGPROF" not in str(problem) else ""
                raise RuleError(f"{place}: not compiled within {LOADING:g} s: make its patterns smaller{how}") from None
            if isinstance(told[0], str):
                self.stop()
                raise getattr(import_module("lintr.errors"), told[0])(told[1])
            shown.append(told)
        child.send(b"loaded")
        self._is_loaded = True
        return shown

    def hits(self, number: int, article: Article) -> Iterator[Hit]:
        """What a kind finds.

        Raises:
            TimeoutError: it took too long.
            MemoryError: it took too much.
            ChildProcessError: the process was lost.
        """
        try:
            child = self._start()
            if self._told is not article:
                child.send(b"article" + _packed(article))
                self._told = article
            child.send(marshal.dumps(number))
            told = marshal.loads(child.receive(patience(article.text)))  # noqa: S302
        except TimeoutError:
            self.stop()
            raise
        except Lost as problem:
            self.stop()
            if str(problem) == "killed by SIGALRM":
                raise TimeoutError from None
            raise ChildProcessError(f"its process was lost ({problem})") from None
        except BaseException:
            self.stop()
            raise
        if isinstance(told, str):
            raise {"time": TimeoutError(), "memory": MemoryError("out of memory")}.get(told) or RuntimeError(told)
        return (_hit(one, len(article.text)) for one in told)

    def stop(self) -> None:
        """End the process, if there is one of ours."""
        child, self._child, self._told = self._child, None, None
        if child is not None and self._owner == os.getpid():
            child.kill()

    def __del__(self) -> None:
        self.stop()

    # what follows is done in the guarded process

    def _serve(self, requests: int, answers: int) -> None:
        article: Article | None = None
        kinds: dict[int, Kind] = {}
        children.limit_memory(MATCHING_MEMORY if self._is_loaded else LOADING_MEMORY)
        if not self._is_loaded:
            signal.setitimer(signal.ITIMER_PROF, LOADING)  # at its end the process is killed: whatever it does, it cannot go on
            for number, (made, place) in enumerate(self._makers):
                if children.received(requests) is not None:
                    children.send(answers, marshal.dumps(_proven(made, place, kinds, number)))
            signal.setitimer(signal.ITIMER_PROF, 0)
        watch = _Watch()
        while (request := children.received(requests)) is not None:
            if request == b"loaded":
                children.limit_memory(MATCHING_MEMORY)
            elif request.startswith(b"article"):
                article = _unpacked(request[7:])
            else:
                assert article is not None
                number = marshal.loads(request)  # noqa: S302
                children.send(answers, watch.answer(lambda number=number: kinds.get(number) or kinds.setdefault(number, self._makers[number][0]()), article))  # type: ignore[misc]


def _proven(made: Callable[[], Kind], place: str, kinds: dict[int, Kind], number: int) -> tuple[Any, ...]:
    """What `Guarded.take` takes; or the error that a kind is, as its type and its words."""
    try:
        kind = kinds[number] = made()
        needed = kind.match.requirement() if hasattr(kind, "match") and hasattr(kind, "in_text") and hasattr(kind.match, "requirement") else None
        return _mends(kind), bool(getattr(kind, "in_text", False)), needed and tuple(needed)
    except MemoryError:
        return "RuleError", f"{place}: takes more than 1 GiB to compile: make its patterns smaller"
    except RecursionError:
        return "RuleError", f"{place}: nested too deep"
    except Exception as problem:  # noqa: BLE001  told in the parent
        name = type(problem).__name__
        known = name if hasattr(import_module("lintr.errors"), name) else "RuleError"
        return known, str(problem) if known == name else f"{place}: cannot be used: {name}: {problem}"


def _mends(kind: object) -> bool:
    return bool(getattr(kind, "replace", None) is not None or getattr(kind, "delete", False) or getattr(kind, "mends", False))


class _Watch:
    """Stops what takes too long by an exception, wherever Python or `regex` looks for signals; and, where they do not, the process."""

    def __init__(self) -> None:
        self._is_on = False
        signal.signal(signal.SIGPROF, self._ring)

    def _ring(self, number: int, frame: object) -> None:
        if self._is_on:
            self._is_on = False
            raise TimeoutError

    def answer(self, made: Callable[[], Kind], article: Article) -> bytes:
        """All hits, packed; or what went wrong, as a word."""
        signal.setitimer(signal.ITIMER_REAL, patience(article.text) + 1)
        try:
            try:
                self._is_on = True
                signal.setitimer(signal.ITIMER_PROF, seconds(article.text))
                kind = made()
                return marshal.dumps([_plain(hit) for hit in kind.find(article)] if kind.gate(article) else [])
            finally:
                self._is_on = False
                signal.setitimer(signal.ITIMER_PROF, 0)
                signal.setitimer(signal.ITIMER_REAL, 0)
        except TimeoutError:
            return marshal.dumps("time")
        except MemoryError:
            return marshal.dumps("memory")
        except Exception as problem:  # noqa: BLE001  told in the parent
            return marshal.dumps(f"{type(problem).__name__}: {problem}"[:300])


def _plain(hit: Hit) -> tuple[Any, ...]:
    """A hit in the types that marshal knows."""
    edits = [(*edit.span, edit.text) for edit in (hit.edit, *hit.also) if edit]
    return *hit.span, dict(hit.values), edits, [(*other.span, *other[1:]) for other in hit.related], bool(hit.is_hint)


def _hit(told: Sequence[Any], length: int) -> Hit:
    """A hit that was told, which lies in the text."""
    start, end, values, edits, related, is_hint = told
    made = [Edit(_span(first, last, length), text) for first, last, text in edits]
    others = tuple([Related(Span(other[0], other[1]), *other[2:]) for other in related])
    return Hit(_span(start, end, length), values, made[0] if made else None, others, is_hint, tuple(made[1:]))


def _span(start: int, end: int, length: int) -> Span:
    if not 0 <= start <= end <= length:
        raise RuntimeError("a place that is not in the text")
    return Span(start, end)


def _packed(article: Article) -> bytes:
    """What an article is made of, for the guarded process: pickled by us, read by us."""
    from pickle import dumps

    return dumps((_parts(article), tuple(map(_parts, article.siblings)), article.original and _parts(article.original), article.expected, article.glossary), 5)


def _parts(article: Article) -> tuple[Any, ...]:
    return article.text, article.path, article.format, article.language.tag, article.line_ends, article.bom


def _unpacked(data: bytes) -> Article:
    from pickle import loads

    parts, siblings, original, expected, glossary = loads(data)  # noqa: S301  our parent has written it
    article = _article(parts)
    article.siblings = tuple(map(_article, siblings))
    article.original = original and _article(original)
    article.expected, article.glossary = expected, glossary
    return article


def _article(parts: tuple[Any, ...]) -> Article:
    text, path, format, tag, line_ends, bom = parts  # noqa: A001
    return Article(text, path, format=format, tag=tag, line_ends=line_ends, bom=bom)
