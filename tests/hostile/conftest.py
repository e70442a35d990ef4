"""Counts what was tried, so that the summary can say how much was proven."""

import collections

import pytest

TRIED = collections.Counter()


@pytest.fixture
def count():
    """Note points tried: ``count("fault points", 12)``."""

    def add(what, number=1):
        TRIED[what] += number

    return add


def pytest_terminal_summary(terminalreporter):
    if TRIED:
        terminalreporter.write_line("hostile: " + ", ".join(f"{number:,} {what}" for what, number in sorted(TRIED.items())))
