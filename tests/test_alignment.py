"""Which paragraphs correspond: dropped, added, split, joined, moved, in texts of which nothing is understood."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.alignment import aligned
from lintr.article import Article
from lintr.cheapest import Search
from lintr.compared import facing
from lintr.features import HEADING, features
from lintr.likeness import SHORT, Likeness

LENGTHS = (180, 60, 250, 120, 90, 320, 150, 70, 200, 110)


def sentence(letters, length, number):
    """A paragraph of made-up words that says no more than a length and a number."""
    words = [letters[at % len(letters):][:1] * (3 + (at * 7 + number) % 6) for at in range(length // 6)]
    return f"{' '.join(words)} ({1900 + number})."


def lines(letters="abcdefgh", factor=1.0, lengths=LENGTHS):
    return ["A title here", *(sentence(letters, int(length * factor), number) for number, length in enumerate(lengths))]


def article(texts, tag, path=""):
    return Article("\n".join(texts) + "\n", path or f"set.{tag}.txt", format="plain", tag=tag)


def beads(ours, theirs):
    """The beads of two articles as pairs of places, and those that are moved."""
    found = aligned(features(ours), theirs)
    return [(bead.ours, bead.theirs) for bead in found.beads if len(bead.ours) != 1 or len(bead.theirs) != 1], [(bead.ours, bead.theirs) for bead in found.beads if bead.is_moved]


ENGLISH = article(lines(), "en")


def russian(change):
    texts = lines("абвгдежз", 1.15)
    change(texts)
    return article(texts, "ru")


def split(texts):
    words = texts[5].split(" ")
    texts[5:6] = [" ".join(words[:len(words) // 2]), " ".join(words[len(words) // 2:])]


@pytest.mark.parametrize(("change", "apart", "moved"), [
    (lambda texts: None, [], []),
    (lambda texts: texts.__setitem__(3, texts[3].replace("1902", "1999")), [], []),
    (lambda texts: texts.__delitem__(4), [((), (4,))], []),
    (lambda texts: texts.__delitem__(slice(4, 6)), [((), (4,)), ((), (5,))], []),
    (lambda texts: texts.__delitem__(-1), [((), (10,))], []),
    (lambda texts: texts.insert(4, "Слово за словом идет, и никто не знает, откуда оно пришло и куда уйдет. " * 5), [((4,), ())], []),
    (split, [((5, 6), (5,))], []),
    (lambda texts: texts.__setitem__(slice(5, 7), [texts[5] + " " + texts[6]]), [((5,), (5, 6))], []),
    (lambda texts: texts.insert(9, texts.pop(3)), [], [((9,), (3,))]),
])
def test_beads(change, apart, moved):
    assert beads(russian(change), ENGLISH) == (apart, moved)


@given(st.lists(st.sampled_from(LENGTHS), min_size=1, max_size=12), st.data())
def test_every_block_is_in_one_bead_whoever_asks(lengths, data):
    kept = data.draw(st.lists(st.integers(0, len(lengths)), min_size=1, unique=True))
    one, other = article(lines(lengths=lengths), "en"), article([lines("абвгдежз", 1.1, lengths)[place] for place in kept], "ru")
    here, there = aligned(features(one), other), aligned(features(other), one)

    assert sorted(place for bead in here.beads for place in bead.ours) == list(range(len(features(one).blocks)))
    assert sorted(place for bead in here.beads for place in bead.theirs) == list(range(len(features(other).blocks)))
    assert {(bead.theirs, bead.ours, bead.is_moved) for bead in there.beads} == {(bead.ours, bead.theirs, bead.is_moved) for bead in here.beads}
    assert [bead.ours for bead in there.beads if bead.ours] == sorted(bead.ours for bead in there.beads if bead.ours)
    assert there.ratio == pytest.approx(1 / here.ratio)


@given(st.lists(st.sampled_from(LENGTHS), min_size=2, max_size=10))
def test_who_is_asked_first_does_not_matter(lengths):
    texts = lines(lengths=lengths), lines("абвгдежз", 1.1, lengths[1:])
    one, other = article(texts[0], "en"), article(texts[1], "ru")
    again, back = article(texts[0], "en"), article(texts[1], "ru")
    aligned(features(other), one)

    assert aligned(features(one), other).beads == aligned(features(again), back).beads


def test_a_short_version_is_not_held_against_the_whole():
    short = article(lines("абвгдежз")[:4], "ru")

    assert not aligned(features(ENGLISH), short).is_sure


def test_other_texts_are_not_compared():
    other = article(["Заголовок"] + [f"{'слово ' * (3 + place * 11 % 50)}{2000 + place * 37}." for place in range(10)], "ru")

    assert not list(facing(ENGLISH, [other]))


def test_heads_and_pictures_are_told():
    blocks = features(Article("The title\nA head\nA paragraph that goes on for a while, so that it is no head at all, and ends here.\n![](a.jpg)\n", "a.txt", tag="en")).blocks

    assert [block.group for block in blocks] == [HEADING, HEADING, "text", "picture"]


def test_short_blocks_are_not_taken_for_moved_ones():
    texts = lines()
    one = article([*texts[:2], "Introduction", *texts[2:]], "en")
    other = article([*lines("абвгдежз", 1.1), "Введение"], "ru")
    found = aligned(features(one), other)

    assert len("Introduction") < SHORT
    assert not any(bead.is_moved for bead in found.beads)


@pytest.mark.parametrize("count", [1000])
def test_long_articles_take_no_longer_than_their_length(count):
    one = article([sentence("abcdefgh", 60 + number * 7 % 200, number % 90) for number in range(count)], "en")
    other = article([sentence("абвгдежз", 60 + number * 11 % 210, number % 80) for number in range(count)], "ru")

    assert len(aligned(features(one), other).beads) >= count


LONG = lines(lengths=[60 + number * 37 % 200 for number in range(40)])
LONG_RUSSIAN = lines("абвгдежз", 1.15, [60 + number * 37 % 200 for number in range(40)])


@given(st.sets(st.integers(1, 40), max_size=9))
def test_what_is_lost_anywhere_moves_nothing_else(lost):
    left = [number for number in range(41) if number not in lost]
    found = aligned(features(article([LONG[number] for number in left], "en")), article(LONG_RUSSIAN, "ru"))

    assert {left[place]: bead.theirs for bead in found.beads for place in bead.ours} == {number: (number,) for number in left}


@given(st.lists(st.integers(0, 40), max_size=20), st.lists(st.integers(0, 40), min_size=1, max_size=20))
def test_what_is_not_followed_up_could_not_be_cheaper(ours, theirs):
    one, other = (features(article([texts[number] for number in chosen], tag)) for texts, chosen, tag in ((LONG, ours, "en"), (LONG_RUSSIAN, theirs, "ru")))
    sizes = len(one.blocks), len(other.blocks)
    limited, unlimited = (Search(Likeness(one, other), (0, 0), sizes) for _ in range(2))
    unlimited._reaches([inf] * (sizes[0] + 1))

    assert limited.path() == unlimited._back()


@given(st.lists(st.sampled_from(["", "1", "?", "«»", "GPT4", "1 2", "5000 ?"]), min_size=1, max_size=8), st.data())
def test_what_pairs_cost_is_the_same_alone_and_side_by_side(marks, data):
    texts = [f"Слово за словом {mark} идёт." if "?" not in mark else f"Слово {mark}" for mark in marks]
    one, other = features(article(texts, "ru", "a.txt")), features(article(data.draw(st.permutations(texts)), "ru", "b.txt"))
    likeness = Likeness(one, other)

    assert likeness.even() == [likeness.pair(place, place) for place in range(len(one.blocks))]


def test_an_article_that_is_even_needs_no_search():
    alignment = aligned(features(article(LONG, "en")), article(LONG_RUSSIAN, "ru"))

    assert alignment.is_even
    assert alignment.turned().is_even
    assert alignment.partners() == list(range(41))
