"""The gate for the patterns of all rules at once closes no rule that would hit."""

import math

import pytest

from lintr import engine
from lintr.article import Article
from lintr.closed import Closed
from lintr.examples import article_of
from lintr.ruleset import FOLDER, pages, read

pytest.importorskip("re2")
RULES = [read(path, pack, id, own=True, whole=True) for path, pack, id in pages(FOLDER)]
ALONE = [rule for rule in RULES if not rule.compares]


@pytest.fixture
def closed(monkeypatch):
    monkeypatch.setattr("lintr.closed._MADE", 3600.0)  # a machine may be busy
    return Closed(ALONE)


def test_no_rule_is_closed_that_hits(closed):
    wrong = []
    for rule in ALONE:
        for example in rule.examples:
            article = article_of(example)
            if rule.id in closed.of(article) and engine.check(article, [rule]).violations:
                wrong.append(rule.id)

    assert wrong == []


def test_most_patterns_are_closed_for_a_good_text(closed):
    found = closed.of(Article("The mayor opened the bridge on Monday.\nIt is open to all.\n", "bridge.en.txt"))

    assert len(found) > 30
    assert engine.check_each([(Article("a  b\n", "x.en.txt"), [rule for rule in ALONE if rule.id not in found], {})])[0].errors == ()


def test_a_gate_that_is_slow_is_not_asked_again(closed):
    closed._seconds = math.inf

    assert closed.of(Article("The mayor opened the bridge.\n", "bridge.en.txt")) == frozenset()
