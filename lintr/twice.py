"""Which of very many numbers are there more than once."""

from __future__ import annotations

from itertools import compress, islice
from operator import eq

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def twice(numbers: Iterable[int]) -> frozenset[int]:
    """The numbers that are there twice or more: to put all in order takes a fourth of the memory that counting them takes.

    >>> sorted(twice([3, 1, 2, 3, 1, 3]))
    [1, 3]
    """
    ordered = sorted(numbers)
    return frozenset(compress(ordered, map(eq, ordered, islice(ordered, 1, None))))
