"""Fixing settles, loses nothing, and touches nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import fix, ruleset
from lintr.article import Article
from lintr.fix import apart, applied, fixed
from lintr.settings import Config
from lintr.span import Span
from lintr.violation import Edit, Hit

RULES = tuple(rule for rule in ruleset.load(Config("/")) if rule.default)
PIECES = st.sampled_from([
    "كلمة", "word", "शब्द", " ", "  ", "\n", "\n\n\n", ".", " .", ",", "،", "![]() |", " |", "(0)", "تعليق (0)", "المصدر: https://example.org", "\u200b", "\u00ad", "\t", "\u202e",
    "ﷺ", "\ufb50", "\"", "(", "e\u0301", "१", "٣", "<b>", "&nbsp;", "**", "ـ", "\ufffd", "|---|", "...", "a\u0430", "।", "|", "\u2028", "؟", "?",
])
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@given(TEXTS, st.sampled_from(["ar", "hi", "ur", "en", "vi", "zh-Hans"]), st.booleans())
def test_fixing_twice_is_fixing_once(text, tag, unsafe):
    once = fixed(Article(text, tag=tag), RULES, unsafe=unsafe)
    assert once.error == ""

    again = fixed(Article(once.text, tag=tag), RULES, unsafe=unsafe)

    assert (again.text, again.edits) == (once.text, 0)


@given(TEXTS, st.sampled_from(["ar", "hi", "ur", "en"]))
def test_a_safe_fix_changes_no_letter_or_digit_of_the_body(text, tag):
    article = Article(text, tag=tag)

    assert fix._keeps(article, Article(fixed(article, RULES).text, tag=tag))


EDITS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5), st.sampled_from(["", "x", "yz"])), max_size=8)


@given(EDITS)
def test_edits_of_one_pass_neither_overlap_nor_touch(given_edits):
    kept = apart(Edit(Span(start, start + length), text) for start, length, text in given_edits)

    assert all(one.span.end < other.span.start for one, other in zip(kept, kept[1:]))
    text = "abcdefghijklmnopqrstuvwxyz"
    assert len(applied(text, kept)) == len(text) + sum(len(edit.text) - (edit.span.end - edit.span.start) for edit in kept)


class Made:
    """A kind made for a test: an edit wherever a text stands."""

    def __init__(self, wrong, right):
        self.wrong, self.right = wrong, right

    def gate(self, article):
        return self.wrong in article.text

    def find(self, article):
        at = article.text.find(self.wrong)
        if at >= 0:
            span = Span(at, at + len(self.wrong))
            yield Hit(span, {}, None if self.right is None else Edit(span, self.right))


def rule_of(kind, *, safe=True):
    rule = RULES[0]
    made = object.__new__(type(rule))
    for name in rule.__slots__:
        setattr(made, name, getattr(rule, name))
    made._kind, made.needs, made.fix_is_safe, made.zones, made.languages, made.formats, made.id = kind, None, safe, frozenset(), (), (), "made-rule"
    return made


@pytest.mark.parametrize(("kinds", "reason"), [
    ([("a", "b"), ("b", "a")], "fixes do not settle in 10 rounds: made-rule"),
    ([("a", "aa")], "fixes do not settle in 10 rounds: made-rule"),
    ([("a", "a" * 70_000)], "a fix grows without end: made-rule"),
])
def test_what_does_not_settle_is_left_alone(kinds, reason):
    mended = fixed(Article("a", tag="en"), [rule_of(Made(*kind)) for kind in kinds], unsafe=True)

    assert (mended.text, mended.edits, mended.error) == ("a", 0, reason)


def test_a_safe_fix_that_would_lose_a_letter_is_refused_and_says_whose_bug_it_is():
    mended = fixed(Article("one two.", tag="en"), [rule_of(Made("two", ""))])

    assert mended.text == "one two."
    assert "bug in lintr" in mended.error


@pytest.mark.parametrize(("before", "after", "kept"), [
    ("one\ntwo\n", "one two\n", True), ("one\ntwo\n", "two one\n", False), ("one\ntwo\n", "one\n", False), ("one\n", "one 1\n", False), ("cafe\u0301\n", "café\n", True),
    ("كـتاب\n", "كتاب\n", True), ("٣\n", "3\n", False), ("one\n![]() |\n", "one\n", True), ("Tin mới.\nBình luận (0)\n", "Tin mới.\n", True), ("Tin mới.\nBình luận (0)\n", "Bình luận (0)\n", False),
    ("|---|a|---|\n", "|a|\n", True), ("Tin mới.\nBình\u2069 luận (0)\n", "Tin mới.\n", True), ("Tin\u2069 mới.\n", "mới.\n", False),
])  # fmt: skip
def test_letters_and_digits_are_kept_in_their_order_leftover_lines_apart(before, after, kept):
    assert fix._keeps(Article(before, tag="vi"), Article(after, tag="vi")) is kept


def test_a_fix_that_makes_another_error_is_left_to_a_person_and_the_others_are_made():
    wrong = rule_of(Made("two", "too"), safe=False)
    wrong.id, wrong.severity = "wrong", "error"
    other = rule_of(Made("too", None))
    other.id, other.severity = "other", "error"
    good = rule_of(Made(" .", "."))
    good.id = "good"
    mended = fixed(Article("one two .", tag="en"), [wrong, other, good], unsafe=True)

    assert (mended.text, mended.edits, mended.error) == ("one two.", 1, "")
    assert [violation.rule for violation in mended.left] == ["wrong"]
    assert fixed(Article("one two", tag="en"), [rule_of(Made("two", "too"), safe=False), other], unsafe=True).text == "one two"


def test_a_safe_fix_of_a_stranger_that_loses_a_letter_is_not_our_bug_alone():
    rule = rule_of(Made("two", ""))
    rule.own = False

    assert fixed(Article("one two.", tag="en"), [rule]).error == "a safe fix would have changed a letter or digit: nothing was written; this is a bug in made-rule or in lintr"


@pytest.mark.parametrize(("text", "reason"), [("one two", ""), ("one three", "not be read as it was meant"), ("one  two", "would not be read")])
def test_what_is_written_is_read_again_first(text, reason):
    mended = fixed(Article("one  two", tag="en"), [rule_of(Made("  ", " "))])

    assert reason in fix.unproven(mended, Article(text, tag="en"), [rule_of(Made("  ", " "))])


def test_a_second_run_that_would_change_more_is_told():
    mended = fixed(Article("one  two", tag="en"), [rule_of(Made("  ", " "))])

    assert "takes the mended text for another language" in fix.unproven(mended, Article("one two", tag="en"), [rule_of(Made("two", "dos"))], unsafe=True)


def test_an_unsafe_fix_waits_for_unsafe():
    rules = [rule_of(Made("two", "three"), safe=False)]

    assert fixed(Article("one two.", tag="en"), rules).text == "one two."
    assert fixed(Article("one two.", tag="en"), rules, unsafe=True).text == "one three."
