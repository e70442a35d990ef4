"""Articles judged by several processes: the results come in the order of the articles, whoever judged them.

The workers are forked of this process once it has judged a few articles itself, so that what these had to build need not be built again.
A worker that is lost is replaced, and the article that it was at is tried once more alone; nothing else is done twice.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from zlib import compress, decompress

from lintr import children, output, plain, show
from lintr.children import GIB, Child, Lost
from lintr.errors import LintrError
from lintr.violation import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Judge = Callable[[Sequence[int]], Iterable[Result]]
    """Gives the results of articles by their numbers, in this order."""

MEMORY = 2 * GIB
"""Bytes that a worker may take."""

MOST = 64
"""Processes, and articles that a worker is given at once."""

_WINDOW = 32 << 20
"""Bytes of results, compressed, that wait for their turn before a worker is waited for."""


def usual() -> int:
    """Processes that this machine can run at once."""
    try:
        return min(MOST, len(os.sched_getaffinity(0)))
    except (AttributeError, OSError):
        return min(MOST, os.cpu_count() or 1)


class Held:
    """Results that wait for their turn, as few bytes as can be: translations of one original are judged together and may stand far apart."""

    __slots__ = ("_packed", "size")

    def __init__(self) -> None:
        self._packed: dict[int, bytes] = {}
        self.size = 0
        """Bytes of all."""

    def put(self, number: int, result: Result | bytes) -> None:
        """Keep a result, which may be packed."""
        packed = compress(result if isinstance(result, bytes) else plain.packed(result), 1)
        self._packed[number] = packed
        self.size += len(packed)

    def take(self, number: int) -> Result | None:
        """The result of a number, which is kept no longer; None where it is not there."""
        packed = self._packed.pop(number, None)
        if packed is None:
            return None
        self.size -= len(packed)
        return plain.unpacked(decompress(packed))


def in_turn(numbered: Iterable[tuple[int, Result | bytes]], held: Held | None = None) -> Iterator[Result]:
    """Results by their numbers, which come in any order."""
    held = held or Held()
    due = 0
    for number, result in numbered:
        if number != due:
            held.put(number, result)
            continue
        one: Result | None = plain.unpacked(result) if isinstance(result, bytes) else result
        while one is not None:
            yield one
            due += 1
            one = held.take(due)


def shared(judge: Judge, order: Sequence[int], jobs: int, name: Callable[[int], str], together: Callable[[int, int], bool], *, warm: int = 0) -> Iterator[Result]:
    """The results of all articles, in the order of their numbers.

    Args:
        judge: gives the results of articles; called in workers, and here for a few.
        order: the numbers of the articles, in the order in which they are best judged.
        jobs: processes.
        name: the path of an article.
        together: whether two that follow each other in the order are better judged by one process.
        warm: how many of the first are judged here before the workers are forked.
    """
    held = Held()
    crew = _Crew(judge, jobs, name, held)
    yield from in_turn(crew.results(order, together, warm), held)


class _Worker:
    """A worker and what it has been given and not answered."""

    __slots__ = ("child", "given", "is_alone")

    def __init__(self, child: Child) -> None:
        self.child = child
        self.given: deque[int] = deque()
        self.is_alone = False
        """Whether it was forked for one article, at which another was lost."""


class _Crew:
    """The workers."""

    def __init__(self, judge: Judge, jobs: int, name: Callable[[int], str], held: Held) -> None:
        self._judge = judge
        self._jobs = jobs
        self._name = name
        self._held = held
        self._workers: list[_Worker] = []
        self._waiting: deque[list[int]] = deque()
        self._again: deque[tuple[int, str]] = deque()
        """Articles at which a worker was lost, and how it was."""
        self._lost: dict[int, str] = {}

    def results(self, order: Sequence[int], together: Callable[[int, int], bool], warm: int) -> Iterator[tuple[int, Result | bytes]]:
        """All results as they come, with their numbers."""
        import select

        yield from zip(order[:warm], self._judge(order[:warm]))
        self._waiting.extend(_portions(order[warm:], self._jobs, together))
        poll = select.poll()
        by_handle: dict[int, _Worker] = {}
        try:
            while self._waiting or self._again or any(worker.given for worker in self._workers):
                for worker in self._hired():
                    by_handle[worker.child.answers] = worker
                    poll.register(worker.child.answers, select.POLLIN)
                if not self._workers:  # no process can be made
                    yield from self._alone()
                    return
                self._give_out()
                for handle, _ in poll.poll():
                    worker = by_handle[handle]
                    try:
                        answer = worker.child.next_part()
                    except Lost as problem:
                        poll.unregister(handle)
                        self._workers.remove(worker)
                        yield from self._missed(worker, str(problem))
                        continue
                    if answer is not None:
                        yield self._answered(worker, answer)
        finally:
            for worker in self._workers:
                worker.child.kill()

    def _hired(self) -> Iterator[_Worker]:
        """New workers, as long as there are fewer than there should be."""
        while len(self._workers) < self._jobs and (self._waiting or self._again):
            try:
                worker = _Worker(Child(self._serve))
            except OSError:
                return
            self._workers.append(worker)
            if self._again:
                number, how = self._again.popleft()
                self._lost[number] = how
                worker.is_alone = True
                self._give(worker, [number])
            yield worker

    def _give_out(self) -> None:
        """Give each worker what it does next while it still does something."""
        for worker in self._workers:
            is_full = self._held.size > _WINDOW and any(other.given for other in self._workers)
            if self._waiting and not worker.is_alone and len(worker.given) < 2 and not is_full:
                self._give(worker, self._waiting.popleft())

    @staticmethod
    def _give(worker: _Worker, numbers: list[int]) -> None:
        worker.given.extend(numbers)
        try:
            children.send(worker.child.requests, b"".join(number.to_bytes(8, "big") for number in numbers))
        except OSError:
            return  # it has ended, which is seen when its answer is read

    def _answered(self, worker: _Worker, answer: bytes) -> tuple[int, bytes]:
        number = worker.given.popleft()
        if number in self._lost:
            how = self._lost.pop(number)
            output.note(f"warning: {show.name(self._name(number))}: the process that checked it was lost ({how}); it was checked again alone")
        worker.is_alone = False
        if answer[:1] == b"e":
            raise LintrError(answer[1:].decode("utf-8", "surrogatepass"))
        return number, answer[1:]

    def _missed(self, worker: _Worker, how: str) -> Iterator[tuple[int, Result]]:
        """Of what a lost worker was given, the first was its end: that is tried again alone, or given up; the rest waits."""
        if not worker.given:
            return
        number = worker.given.popleft()
        self._waiting.extendleft([other] for other in reversed(worker.given))  # one by one: the next that ends a worker is known for it
        if number in self._lost:
            first = self._lost.pop(number)
            yield number, Result(self._name(number), (), (f"the process that checked it was lost twice (first {first}, then {how})",))
        else:
            self._again.append((number, how))

    def _alone(self) -> Iterator[tuple[int, Result]]:
        numbers = [*(number for number, _ in self._again), *(number for numbers in self._waiting for number in numbers)]
        yield from zip(numbers, self._judge(numbers))

    def _serve(self, requests: int, answers: int) -> None:
        children.limit_memory(MEMORY)
        gc.freeze()  # what is there already need not be looked at, and copied by that, ever again
        while (request := children.received(requests)) is not None:
            for answer in self._answers([int.from_bytes(request[at:at + 8], "big") for at in range(0, len(request), 8)]):
                children.send(answers, answer)

    def _answers(self, numbers: Sequence[int]) -> Iterator[bytes]:
        """The answers for some articles, in order."""
        done = 0
        try:
            for result in self._judge(numbers):
                yield b"r" + plain.packed(result)
                done += 1
        except LintrError as problem:
            answer = b"e" + str(problem).encode("utf-8", "surrogatepass")
        except MemoryError:
            answer = self._failed(numbers[done], "out of memory")
        except Exception as problem:  # noqa: BLE001  a bug of ours at one article: it is named, the others go on
            answer = self._failed(numbers[done], f"internal: {type(problem).__name__}: {problem}; please report it")
        else:
            return
        if len(numbers) == 1:
            yield answer
        else:  # which of those that are looked at together it was, each alone tells
            for number in numbers[done:]:
                yield from self._answers([number])

    def _failed(self, number: int, reason: str) -> bytes:
        return b"r" + plain.packed(Result(self._name(number), (), (reason,)))


def _portions(order: Sequence[int], jobs: int, together: Callable[[int, int], bool]) -> Iterator[list[int]]:
    """What workers are given at once: much at first, little at the end, when all shall be done at the same time."""
    at = 0
    while at < len(order):
        end = at + max(1, min(MOST, (len(order) - at) // (4 * jobs)))
        while end < len(order) and end - at < 2 * MOST and together(order[end - 1], order[end]):
            end += 1
        yield list(order[at:end])
        at = end
