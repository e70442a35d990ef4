"""Laws of marking a line: nothing is lost, no letter is torn, what is unseen has a name."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from lintr.report.marked import Mark, change, joined, pieces
from lintr.show import show
from lintr.span import Span
from lintr.violation import Edit

LINES = st.text(st.sampled_from("ab ،.क्षाि्ज्ञسلام\u0301\u200c\u200b\u200f👩\u200d🔥한각"), max_size=40)
MARKS = st.lists(st.tuples(st.integers(0, 42), st.integers(0, 10), st.sampled_from(["error", "warning", "note"])), max_size=6)


@given(LINES, MARKS)
def test_nothing_is_lost_and_no_cluster_is_torn(line, places):
    marks = [Mark(start, start + length, number, severity) for number, (start, length, severity) in enumerate(places)]
    parts = pieces(line, marks)

    plain = "".join(part.text for part in parts if not part.unseen)
    assert plain == "".join(letter for letter in line if show(letter) == letter)
    clusters = {0, *(match.end() for match in regex.finditer(r"\X", line))}
    at = 0
    for part in parts:
        if part.point:
            continue
        at += 1 if part.unseen else len(part.text)
        assert at in clusters or part.unseen or show(line[at:at + 1]) != line[at:at + 1]
    assert {number for part in parts for number in part.numbers.split()} == {str(mark.number) for mark in marks}


@pytest.mark.parametrize(("line", "start", "end", "marked"), [
    ("plain text", 0, 5, "plain"),
    ("विज्ञान", 2, 4, "ज्ञा"),            # half of a conjunct is the whole of it
    ("كَتَبَ", 0, 1, "كَ"),                 # a letter goes with its vowel sign
    ("e\u0301t", 1, 2, "e\u0301"),
    ("می\u200cخواهم", 2, 3, "ی\u200c"),   # a joiner cannot be seen alone
    ("كتاب", 2, 2, "ا"),                  # something is missing within a word
])
def test_a_mark_grows_to_what_can_be_shown(line, start, end, marked):
    assert joined(part for part in pieces(line, [Mark(start, end, 1, "error")]) if part.severity) == marked


def test_where_something_is_missing_between_words_there_is_a_point():
    assert [(part.text, part.point) for part in pieces("كتاب", [Mark(4, 4, 1, "error")])] == [("كتاب", False), ("", True)]


def test_the_unseen_has_a_name():
    assert [part.text for part in pieces("a\u200bb\u202ec") if part.unseen] == ["U+200B ZWSP", "U+202E RLO"]


def test_marks_that_overlap_are_parted_and_show_the_severest():
    parts = pieces("abcdef", [Mark(0, 4, 1, "note"), Mark(2, 6, 2, "error")])

    assert [(part.text, part.severity, part.numbers) for part in parts] == [("ab", "note", "1"), ("cd", "error", "1 2"), ("ef", "error", "2")]


@given(LINES, st.integers(0, 40), st.integers(0, 10), LINES)
def test_before_and_after_are_what_the_fix_does(line, start, length, new):
    start, end = min(start, len(line)), min(start + length, len(line))
    told = change(line, Edit(Span(start, end), new))

    assert joined((*told.left, *told.old, *told.right)) == joined(pieces(line))
    assert joined((*told.left, *told.new, *told.right)) == joined(pieces(line[:start] + new + line[end:]))


def test_a_deleted_line_takes_its_end_along():
    told = change("one\n![]() |\nthree\n", Edit(Span(4, 12), ""))

    assert (joined(told.left), joined(told.old), joined(told.new), joined(told.right)) == ("", "![]() |↵", "", "")


def test_a_fix_beyond_what_is_known_is_not_shown():
    assert change("one", Edit(Span(10, 12), ""), base=9) is not None
    assert change("one", Edit(Span(10, 14), ""), base=9) is None


def test_ten_thousand_marks_on_one_line_take_no_time():
    line = "नमस्ते " * 10_000
    parts = pieces(line, [Mark(7 * number, 7 * number + 6, number, "error") for number in range(10_000)])

    assert len(parts) == 20_000


def test_ten_thousand_accents_do_not_cover_the_page():
    assert len(joined(pieces("e" + "\u0301" * 10_000))) < 20
