"""SIGTERM as an exception, so that every clean-up is gone through; for runs that leave something behind if they just end."""

from __future__ import annotations

_obeyed: list[bool] = []


class Terminated(BaseException):
    """SIGTERM has come: leave by way of every clean-up."""


def obey() -> None:
    """From now on SIGTERM is `Terminated`."""
    if _obeyed:
        return
    _obeyed.append(True)
    import signal  # it takes as long as reading an article that was checked before

    def leave(signum: int, frame: object) -> None:
        raise Terminated

    try:
        signal.signal(signal.SIGTERM, leave)
    except ValueError:  # not the main thread: whoever called us keeps the signals
        return
