"""Processes forked of this one: what they do can be stopped, and what they need is bounded; they talk in frames over two pipes.

A child has no standard streams and no other files of its parent's: nothing of it reaches whoever reads the report, and the end of any
process is seen by whoever waits for it. It ends when its parent does.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time

from lintr import interrupts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Serve = Callable[[int, int], None]
    """What a child does: with the descriptor of its requests and that of its answers."""

GIB = 1 << 30

CAN_FORK = hasattr(os, "fork")
"""Not on Windows, where all is done in one process."""

_HEAD = 8
_PART = 1 << 20


class Lost(Exception):  # noqa: N818  it is not this process that erred
    """A child has ended before it answered; the text says how."""


class Child:
    """A child, as its parent holds it."""

    __slots__ = ("_gathered", "_wanted", "answers", "pid", "requests")

    def __init__(self, serve: Serve) -> None:
        """Fork.

        Args:
            serve: what the child does; it ends when that returns.

        Raises:
            OSError: there are too many processes or open files.
        """
        interrupts.obey()  # from now on there is somebody to be ended
        theirs, self.requests = os.pipe()
        try:
            self.answers, ours = os.pipe()
        except OSError:
            os.close(theirs)
            os.close(self.requests)
            raise
        try:
            self.pid = os.fork()
        except OSError:
            for handle in (theirs, self.requests, self.answers, ours):
                os.close(handle)
            raise
        if self.pid == 0:
            _be(serve, theirs, ours)
        os.close(theirs)
        os.close(ours)
        self._gathered: list[bytes] = []
        self._wanted = -1

    def send(self, data: bytes) -> None:
        """Give it something to do.

        Raises:
            Lost: it has ended.
        """
        try:
            send(self.requests, data)
        except OSError:
            raise Lost(self.end()) from None

    def receive(self, seconds: float) -> bytes:
        """Its next answer.

        Raises:
            TimeoutError: it did not come in time.
            Lost: it has ended.
        """
        import select

        deadline = time.monotonic() + seconds
        poll = select.poll()
        poll.register(self.answers, select.POLLIN)
        while True:
            if not poll.poll(max(0, deadline - time.monotonic()) * 1000):
                raise TimeoutError
            if (answer := self.next_part()) is not None:
                return answer

    def next_part(self) -> bytes | None:
        """What has come, which does not wait once something has; an answer if it is whole by that.

        Raises:
            Lost: it has ended.
        """
        missing = (self._wanted if self._wanted >= 0 else _HEAD) - sum(map(len, self._gathered))
        part = os.read(self.answers, min(missing, _PART)) if missing else b""
        if missing and not part:
            raise Lost(self.end())
        self._gathered.append(part)
        if len(part) < missing:
            return None
        whole = b"".join(self._gathered)
        self._gathered = []
        if self._wanted < 0:
            self._wanted = int.from_bytes(whole, "big")
            return self.next_part() if not self._wanted else None
        self._wanted = -1
        return whole

    def end(self) -> str:
        """End it, if it has not ended by itself: how it did, in words."""
        if not self.pid:
            return "it has ended"
        for handle in (self.requests, self.answers):
            with contextlib.suppress(OSError):
                os.close(handle)
        pid, self.pid = self.pid, 0
        for _ in range(20):  # what has closed its pipe is about to end, and by what is worth knowing
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                return _words(status)
            time.sleep(0.005)
        return self._killed(pid)

    def kill(self) -> None:
        """End it now."""
        if self.pid:
            for handle in (self.requests, self.answers):
                with contextlib.suppress(OSError):
                    os.close(handle)
            pid, self.pid = self.pid, 0
            self._killed(pid)

    @staticmethod
    def _killed(pid: int) -> str:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            return _words(os.waitpid(pid, 0)[1])
        return "it has ended"


def _words(status: int) -> str:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return f"killed by {signal.Signals(number).name}" if number in set(signal.Signals) else f"killed by signal {number}"
    return f"ended with status {os.WEXITSTATUS(status)}"


def send(handle: int, data: bytes) -> None:
    """Write a frame."""
    rest = memoryview(len(data).to_bytes(_HEAD, "big") + data if len(data) < _PART else len(data).to_bytes(_HEAD, "big"))
    for part in (rest, memoryview(data)) if len(data) >= _PART else (rest,):
        while part:
            part = part[os.write(handle, part):]


def received(handle: int) -> bytes | None:
    """The next frame, waited for; None once there will be no more."""
    head = _exactly(handle, _HEAD)
    return None if len(head) < _HEAD else _exactly(handle, int.from_bytes(head, "big"))


def _exactly(handle: int, count: int) -> bytes:
    parts = []
    while count and (part := os.read(handle, min(count, _PART))):
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def limit_memory(count: int) -> None:
    """Let this process take no more than so many bytes beyond what it has; where the system knows no such limit, nothing is done."""
    try:
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = _size() + count
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    except (ImportError, AttributeError, OSError, ValueError):
        return


@contextlib.contextmanager
def bounded(count: int) -> Iterator[None]:
    """Let this process take no more for a while, unless it is bounded already."""
    try:
        import resource

        before = resource.getrlimit(resource.RLIMIT_AS)
    except (ImportError, AttributeError, OSError):
        yield
        return
    if before[0] == resource.RLIM_INFINITY:
        limit_memory(count)
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _size() -> int:
    """Bytes of this process's address space; 0 where that is not told."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _be(serve: Serve, requests: int, answers: int) -> None:
    """Be the child; never comes back."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told, too, and ends us
        for number in (signal.SIGTERM, signal.SIGALRM, signal.SIGPROF):
            signal.signal(number, signal.SIG_DFL)
        null = os.open(os.devnull, os.O_RDWR)
        for handle in (0, 1, 2):
            os.dup2(null, handle)
        low, high = sorted((requests, answers))
        for start, end in ((3, low), (low + 1, high), (high + 1, min(os.sysconf("SC_OPEN_MAX"), 1 << 16))):
            if start < end:
                os.closerange(start, end)
        sys.setswitchinterval(1)
        serve(requests, answers)
        status = 0
    except BrokenPipeError:
        status = 0  # the parent has gone
    finally:
        os._exit(status)
