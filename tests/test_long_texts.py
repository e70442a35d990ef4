"""Long texts: what is done part by part, or held as numbers, gives what is done at once gives."""

import statistics
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import engine, siblings
from lintr.article import Article
from lintr.compared import median
from lintr.kinds.gathered import FAR, gathered
from lintr.kinds.prose_lines import ProseLines
from lintr.kinds.repeated import Repeated
from lintr.kinds.repeats import MOST, Distances, alike
from lintr.kinds.sentences import at_marks, between_marks, lines, stretches
from lintr.paragraphs import PackedParagraphs
from lintr.scopes import Options
from lintr.session import Session
from lintr.span import Span
from lintr.twice import twice
from lintr.violation import Edit, Hit
from lintr.words import LONG, at_blanks, in_parts

_TEXTS = st.lists(st.sampled_from(["a", "ب", "👍", " ", "  ", "\n", "\n\n", ". ", "! ", "word"]), max_size=40).map("".join)
_LONG = "The bridge was opened by the mayor. It is long!\n\n" * (LONG // 48 + 1)


@given(_TEXTS, st.integers(1, 9))
def test_parts_are_the_text_cut_behind_line_ends(text, size):
    parts = list(in_parts(text, size))

    assert "".join(parts) == text
    assert all(part.endswith("\n") and len(part) > size for part in parts[:-1])


@given(_TEXTS, st.integers(1, 9))
def test_parts_of_long_lines_are_cut_behind_blanks(text, size):
    parts = list(at_blanks(text, size))

    assert "".join(parts) == text
    assert [word for part in parts for word in part.split()] == text.split()
    assert all(part[-1] in " \n" for part in parts[:-1])


@given(st.lists(st.integers(0, 9)))
def test_numbers_that_are_there_twice(numbers):
    assert twice(numbers) == {number for number in numbers if numbers.count(number) > 1}


def test_of_very_many_numbers_those_that_are_there_twice():
    every = range(-(1 << 40), 1 << 40, (1 << 41) // 50_000)
    some = every[::777]

    assert twice([*every, *some]) == set(some)


@given(st.lists(st.integers(-9, 9), min_size=1))
def test_a_median_is_the_one_of_python(numbers):
    assert median(numbers) == statistics.median(numbers)


@given(st.lists(st.sampled_from(["# Title", "- item", "Text of it", "", "More of it."]), max_size=12).map("\n".join), st.sampled_from(["plain", "markdown"]))
def test_paragraphs_held_as_numbers_are_the_same(text, form):
    article = Article(text, format=form, tag="en")
    packed = PackedParagraphs(article.paragraphs, article.zones)

    def told(paragraph):
        return paragraph.start, paragraph.end, paragraph.role, paragraph.first, paragraph.last

    assert len(packed) == len(article.paragraphs)
    assert list(map(told, packed)) == list(map(told, article.paragraphs))
    assert [told(packed[number]) for number in range(-len(packed), len(packed))] == 2 * list(map(told, article.paragraphs))
    with pytest.raises(IndexError):
        packed[len(packed)]


def test_a_long_text_has_the_paragraphs_that_it_would_have():
    article = Article(_LONG, tag="en")

    assert isinstance(article.paragraphs, PackedParagraphs)
    assert [(one.start, one.first) for one in article.paragraphs] == [(49 * number, 2 * number) for number in range(len(_LONG) // 49)]
    assert len(article.body()) == len(article.paragraphs) - (article.paragraphs[0].role != "body")
    assert list(article.line_starts[:4]) == [0, 48, 49, 97]


def test_stretches_and_lines_of_a_long_text_are_those_of_the_whole():
    article = Article(_LONG, tag="en")
    cut = between_marks(_LONG, _LONG)

    assert [text for part in stretches(article) for text in part if text] == [text for text in cut if text]
    assert [text for part in lines(article) for text in part if text] == [text for text in _LONG.split("\n") if text]
    assert len(list(stretches(article))) > 1


@given(_TEXTS, st.integers(1, 9))
def test_parts_of_long_lines_cut_at_marks_have_the_same_sentences(text, size):
    parts = list(at_marks(text, ".!", size))

    assert "".join(parts) == text
    assert [cut for part in parts for cut in between_marks(part, text) if cut] == [cut for cut in between_marks(text, text) if cut]


def test_the_heads_of_a_long_text_are_those_of_its_lines():
    article = Article(_LONG, tag="en")

    assert ProseLines(article).heads == ["the bridge w"] * len(article.paragraphs)
    assert list(ProseLines(article).numbers) == [one.first for one in article.paragraphs]


@given(st.binary(max_size=40))
def test_distances_made_anew_are_the_same(words):
    assert [Distances(words)[step] for step in range(1, MOST + 1)] == list(alike(words, range(1, MOST + 1)))


@given(st.lists(st.integers(0, FAR // 2), min_size=1, max_size=30))
def test_what_is_told_together_mends_what_each_would_mend_and_is_not_far_apart(gaps):
    text = "".join("a" * gap + "  " for gap in gaps)
    places = [Span(at, at + 2) for at in range(len(text)) if text.startswith("  ", at)]
    hits = [Hit(span, {}, Edit(span, " ")) for span in places]
    told = list(gathered(hits))

    assert [edit for hit in told for edit in (hit.edit, *hit.also)] == [hit.edit for hit in hits]
    assert all(edit.span.end - hit.span.start <= FAR for hit in told for edit in hit.also)
    assert all(later.span.end - first.span.start > FAR for first, later in zip(told, told[1:]))


@pytest.mark.parametrize(("places", "times"), [([0], [""]), ([0, 9], [", 2 times"]), ([0, 9, FAR, 2 * FAR], [", 2 times", "", ""])])
def test_how_often_is_told_where_it_is_more_than_once(places, times):
    hits = [Hit(Span(at, at + 2), {}, Edit(Span(at, at + 2), " ")) for at in places]

    assert [hit.values["times"] for hit in gathered(hits)] == times


def test_those_without_a_fix_are_told_as_one():
    assert list(gathered([Hit(Span(0, 1)), Hit(Span(1, 2))])) == [Hit(Span(0, 1), {"times": ", 2 times"})]


@pytest.mark.parametrize(("grouped", "order"), [
    ({}, [0, 1, 2, 3]),
    ({"a": ("d",), "d": ("a",)}, [0, 3, 1, 2]),
    ({"b": ("b", "d"), "d": ("b", "d"), "c": ("d",)}, [0, 1, 3, 2]),
    ({"a": ("elsewhere",)}, [0, 1, 2, 3]),
])  # fmt: skip
def test_the_first_of_those_that_belong_together_keeps_its_place(grouped, order):
    assert siblings.in_order(["a", "b", "c", "d"], grouped) == order


@pytest.mark.parametrize("what", ["sentence", "paragraph"])
def test_what_stands_twice_in_a_long_text_is_found(what):
    several = [f"The mayor opened the bridge {number:05}, again.\n" for number in range(LONG // 42 + 1)]
    several[9000] = several[1]
    article = Article("".join(several), tag="en")

    assert [(hit.related[0].span.start, hit.span.start) for hit in Repeated(what, 5, 0).find(article)] == [(len(several[0]), 9000 * len(several[0]))]


HUNGRY = ("wrong-language", "photo-credit-residue", "llm-preamble", "ngram-loop", "repeated-phrase", "repeated-sentence", "repeated-paragraph", "overlong-sentence", "name-spelling-variant")
"""Rules that look at whole texts."""


def test_a_long_text_takes_few_times_its_size():
    session = Session(Options(isolated=True, use_cache=False))
    rules = [rule for rule in session.scope("a.txt").rules if rule.id in HUNGRY]
    line = "أعيد فتح الجسر الحجري القديم أمام حركة المرور في المدينة، بعد أعمال ترميم استمرت {} سنوات. وقد شُيد الجسر عام 1932، ويعبره كل يوم آلاف السكان.\n"
    engine.check(Article(line), rules)
    data = "".join([line.format(number) for number in range(LONG // len(line) + 100)]).encode()

    tracemalloc.start(1)
    try:
        result = engine.check(Article.from_bytes(data), rules)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert (len(rules), result.errors, len(data) > LONG) == (len(HUNGRY), (), True)
    assert peak < 12 * len(data)  # 9.5 were seen
