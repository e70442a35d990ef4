"""What is told of all gates together is what each tells apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.examples import article_of
from lintr.openings import Openings
from lintr.ruleset import FOLDER, pages, read
from lintr.scopes import Options
from lintr.session import Session

RULES = [read(path, pack, id, own=True, whole=True) for path, pack, id in pages(FOLDER)]
ALONE = [rule for rule in RULES if not rule.compares]
KNOWN = Session(Options(isolated=True)).rules()
"""The same of a table made ahead of time, which tells what gates ask for."""
TEXT = st.text(st.sampled_from("ab א ش क и 漢, 。.:!?|[]()<>-–—*_#=/\\\n\t\u00a0\u200b\u200c\u200f\u202e\ufffd\ufb01٠0ｆ'’“”«»"), max_size=60)


def wrongly_shut(openings, article):
    """The rules that are said to be shut, and are open."""
    return [rule.id for rule in ALONE if rule.id in openings.shut(article) and rule.speaks_of(article) and rule.kind.gate(article)]


@pytest.fixture(scope="module", params=[RULES, KNOWN], ids=["of pages", "of the table"])
def openings(request):
    return Openings(request.param)


def test_no_gate_is_shut_that_is_open(openings):
    articles = [article_of(example) for rule in ALONE for example in rule.examples]

    assert [rule for article in articles for rule in wrongly_shut(openings, article)] == []


def wrongly_told(article):
    """The rules that their row in the table leaves shut, and whose gate is open."""
    return [rule.id for rule in KNOWN if not rule.compares and rule.speaks_of(article) and not rule.opens(article) and rule.kind.gate(article)]


def test_the_table_tells_of_no_gate_that_it_is_shut_that_is_open():
    articles = [article_of(example) for rule in ALONE for example in rule.examples]

    assert [rule for article in articles for rule in wrongly_told(article)] == []


@given(TEXT, st.sampled_from(("", "ar", "hi", "ru", "zh", "ja", "sr", "en")), st.sampled_from(("plain", "markdown")))
def test_the_table_tells_of_no_gate_that_it_is_shut_that_is_open_in_any_text(text, tag, format):  # noqa: A002
    assert wrongly_told(Article(text, tag=tag, format=format)) == []


@given(st.lists(st.tuples(TEXT, st.sampled_from(("", "ar", "hi", "ru", "zh", "en")), st.sampled_from(("plain", "markdown"))), min_size=1, max_size=5))
def test_no_gate_is_shut_that_is_open_whatever_was_seen_before(seen):
    openings = Openings(KNOWN)

    for text, tag, format in seen:  # noqa: A001
        assert wrongly_shut(openings, Article(text, tag=tag, format=format)) == []


def test_many_gates_are_shut_for_a_good_text(openings):
    assert len(openings.shut(Article("The mayor opened the bridge on Monday.\nIt is open to all.\n", "bridge.en.txt"))) > 50


def test_what_is_seldom_open_is_left_to_its_own_gate():
    openings = Openings(ALONE)
    for _ in range(30):
        openings.shut(Article("A good text, and no more.\n", tag="en"))
    often = {rule.id for rule in openings.often_open()}

    assert "image-placeholder" not in often
    assert "space-before-punctuation" in often


def test_comparing_rules_are_never_shut(openings):
    assert openings.shut(Article("", tag="en")).isdisjoint(rule.id for rule in RULES if rule.compares)
