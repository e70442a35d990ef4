"""The kinds of the pack punctuation, and what was added to `pattern` for it: what stays silent first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.errors import RuleError
from lintr.fix import applied
from lintr.kinds import made, pairing
from lintr.table import Table


def kind(name, **fields):
    return made(name, Table(fields, "rule.toml", "", RuleError, name))


def found(one, text, tag="en"):
    article = Article(text, "a.txt", tag=tag)
    hits = list(one.find(article))
    assert one.gate(article) or not hits
    return [(hit.span.start, text[hit.span.start:hit.span.end]) for hit in hits]


def mended(one, text, tag="en"):
    return applied(text, sorted(edit for hit in one.find(Article(text, "a.txt", tag=tag)) for edit in (hit.edit, *hit.also)))


ALONE = kind("pairs", of=["quotes", "brackets"], fault="alone")
BLANKS = kind("pairs", of=["quotes", "brackets"], fault="blank-inside")
MISMATCHED = kind("pairs", of=["quotes"], fault="mismatched", either=["hr"])


@pytest.mark.parametrize(("text", "tag"), [
    ("", "en"),
    ('He said "no" and "yes".', "en"),
    ("“A “nested” one”, ‘he’ said.", "en"),
    ("„Alt“, »neu«, «so».", "de"),
    ("”Gammal”, säger hon.", "sv"),
    ("1) one, b) two, iv) three :) and [0, 1).", "en"),
    ("(It begins here.\nIt ends there.)", "en"),
    ("“It begins here.\n“It goes on.\n“It ends.”", "en"),
    ('"It begins here.\nIt ends there."', "en"),
    ('צה"ל הודיע ב"הארץ" היום.', "he"),
    ('It is 5\' 10" long.', "en"),
    ("«Мост» мой», — сказал он.", "ru"),
    ("«El puente es viejo.\n»Es de acero», dijo.", "es"),
    ('if x: print("(") and y = ")', "en"),
    ("it is cut off (as the", "en"),
    ("「桥」『路』（旧）《书》【注】", "zh-Hans"),
    ("see (https://example.org/a_(b).", "en"),
])
def test_pairs_that_are_whole_are_left_alone(text, tag):
    assert found(ALONE, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "hits"), [
    ('He said "no.', "en", [(8, '"')]),
    ("He said no” twice.", "en", [(10, "”")]),
    ("„Sempre.", "ca", [(0, "„")]),
    ("Il dit « non.", "fr", [(7, "«")]),
    ("他说「不。", "zh-Hans", [(2, "「")]),
    ("He (who said no.", "en", [(3, "(")]),
    ("He who) said no.", "en", [(6, ")")]),
    ("版本（crate)。", "zh-Hans", [(8, ")")]),
    ("One (two [three) four.", "en", [(9, "[")]),
    ("A) b) (c. And so on.", "en", [(6, "(")]),
])
def test_a_mark_without_partner_is_found(text, tag, hits):
    assert found(ALONE, text, tag) == hits


def test_a_partner_seven_paragraphs_later_is_none():
    text = "(It begins here.\n" + "It goes on.\n" * 6 + "It ends there.)\n"

    assert [char for _, char in found(ALONE, text)] == ["(", ")"]


@pytest.mark.parametrize(("text", "tag"), [
    ('"One" and "two" and "three".', "en"), ("« Un » et « deux ».", "fr"), ("[ ] open, ( ) closed", "en"), ('x = foo( "a" )', "en"), ("One ( two", "en"),
])
def test_blanks_outside_pairs_are_left_alone(text, tag):
    assert found(BLANKS, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "fixed"), [
    ('It is " old " now.', "en", 'It is "old" now.'),
    ('" Sí", va dir, i "no ".', "ca", '"Sí", va dir, i "no".'),
    ("Он сказал « мост ».", "ru", "Он сказал «мост»."),
    ("(  one) and ( two )", "en", "(one) and (two)"),
])
def test_blanks_inside_pairs_are_taken_away(text, tag, fixed):
    assert mended(BLANKS, text, tag) == fixed


@pytest.mark.parametrize(("text", "tag"), [
    ("„alt“", "de"), ("„stary”", "pl"), ("„star”", "hr"), ("”gammal”", "sv"), ('"one" and “two”', "en"), ("“one", "en"),
])
def test_quotations_of_one_style_are_left_alone(text, tag):
    assert found(MISMATCHED, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "fixed"), [
    ("„alt”", "de", "„alt“"), ("„stary“", "pl", "„stary”"), ('“one"', "en", "“one”"), ('"one”', "en", '"one"'),
])
def test_a_quotation_is_closed_as_it_opens(text, tag, fixed):
    assert mended(MISMATCHED, text, tag) == fixed


@given(st.text(alphabet='ab ."“”„«»()[]（）「」\n1', max_size=60))
def test_pairs_and_lone_marks_are_all_the_marks_of_a_group(text):
    article = Article(text, "a.txt", tag="en")
    for group in (pairing.BRACKETS, pairing.CORNERS):
        for number, at in pairing.places(article, group):
            one = pairing.paired(article, group, number, at)
            inside = [mark.at for pair in one.pairs for mark in pair]
            assert len(inside) == len(set(inside))
            assert set(inside) | {mark.at for mark in one.alone} <= set(at)


@given(st.text(alphabet="ab ():;=-'[]12.,\n", max_size=40))
def test_emoticons_and_intervals_are_looked_for_where_they_may_be(text):
    brackets = [at for at, char in enumerate(text) if char in pairing.BRACKETS]

    assert pairing._skipped(text, brackets) == {at for match in pairing._SKIPPED.finditer(text) for at in range(*match.span())}


@given(st.text(alphabet="()[]（）「」", max_size=12))
def test_brackets_that_close_in_order_leave_none_alone(brackets):
    alone = pairing._nested(brackets, [pairing.Mark(at, char, pairing._look(brackets, at, pairing.BRACKETS, reversed_=False)) for at, char in enumerate(brackets)])[1]

    assert not pairing._is_nested(brackets) or alone == []


@given(st.text(alphabet='ab ."“”„«»()\n1', max_size=60))
def test_a_text_without_blanks_inside_is_a_fixed_point(text):
    once = text
    for _ in range(4):
        once = mended(BLANKS, once)

    assert mended(BLANKS, once) == once


ENDINGS = kind("endings")
WHOLE = "The bridge is old and long. It is made of steel, as all know who have seen it.\n"


@pytest.mark.parametrize("odd", [
    "It was said that three things were done. They are these:",
    "It is a heading",
    "It was built in 1932. The plan is here: keeper@example.org",
    "It was built in 1932. So says the book (and the map)",
    "It was built in 1932. He said: “It is old.”",
    "one item of a list of things that were done while the bridge was closed to people and cars in town",
])
def test_a_paragraph_that_ends_or_goes_on_is_left_alone(odd):
    assert found(ENDINGS, f"Title\n{WHOLE * 3}{odd}\n{WHOLE}") == []


def test_a_paragraph_without_its_mark_is_found_by_its_last_word():
    text = f"Title\n{WHOLE * 3}It was built in 1932. It was closed for two long years and opened again on Sunday\n{WHOLE}"

    assert [word for _, word in found(ENDINGS, text)] == ["Sunday"]


def test_the_last_paragraph_and_an_article_without_marks_are_left_alone():
    lost = "It was built in 1932. It was closed for two long years and opened again on Sunday\n"

    assert found(ENDINGS, f"Title\n{WHOLE * 4}{lost}") == []
    assert found(ENDINGS, f"Title\n{lost * 4}{WHOLE}") == []


def test_what_the_language_page_lists_is_spared():
    one = kind("pattern", match=r"[ ] (?P<mark> [:,] )", replace="{mark}", spare={"mark": "space_before"})

    assert found(one, "le pont : neuf , vieux", "fr") == [(14, " ,")]
    assert found(one, "the bridge : new , old", "en") == [(10, " :"), (16, " ,")]


def test_a_spared_group_must_be_a_field_of_the_language_pages_and_a_group_of_the_pattern():
    with pytest.raises(RuleError, match="no field of a language page"):
        kind("pattern", match="(?P<mark> a )", spare={"mark": "space_befor"})

    assert list(kind("pattern", match="a", spare={"mark": "space_before"}).faults()) == ["spare, habit: no group “mark” in the pattern"]


def test_a_mark_is_mapped_where_it_is_put():
    one = kind("pattern", match=r"(?P<mark> [,;] ) [ ]", replace="{mark} ", map={",": "،"})

    assert mended(one, "ا, ب; ج") == "ا، ب; ج"
    assert [hit.values["replacement"] for hit in one.find(Article("ا, ب", "a.txt", tag="ar"))] == ["، "]


DOTS = {"match": "(?P<mark> \\.\\. )", "replace": "…", "habit": "mark"}


@pytest.mark.parametrize(("fields", "text", "hits"), [
    ({}, "a.. b.. c..", 3),
    ({}, "a.. " * 8, 0),
    ({"gather": 4}, "a.. b.. c..", 3),
    ({"gather": 4}, "a.. b.. c.. d..", 1),
    ({"gather": 4}, "a.. " * 100, 1),
])
def test_what_a_text_has_by_habit_is_left_alone_or_told_once(fields, text, hits):
    assert len(found(kind("pattern", **DOTS, **fields), text)) == hits


@given(st.lists(st.sampled_from(["a", "..", " ", "\n", "…"])))
def test_what_is_told_once_is_mended_together(parts):
    text = "".join(parts).replace("....", "..")
    one = kind("pattern", **DOTS, gather=2)
    each = kind("pattern", **{**DOTS, "habit": ""})

    assert mended(one, text) == mended(each, text)


def test_how_often_is_said_where_it_is_told_once():
    (hit,) = kind("pattern", **DOTS, gather=2).find(Article("a.. b..", "a.txt", tag="en"))

    assert hit.values["times"] == ", 2 times"
    assert [hit.values["times"] for hit in kind("pattern", **DOTS, gather=3).find(Article("a.. b..", "a.txt", tag="en"))] == ["", ""]


def test_quotations_of_the_same_two_styles_are_told_as_one():
    text = "Most je „star\", „dug\" i „lijep\". “Da\", kaže."

    assert found(MISMATCHED, text, "bs") == [(13, "\""), (36, "\"")]
    assert mended(MISMATCHED, text, "bs") == "Most je „star”, „dug” i „lijep”. “Da”, kaže."


def test_a_quotation_that_closes_in_another_kind_of_marks_is_one_fault():
    assert found(ALONE, "Rekel je: »most je star.“ In šel.", "sl") == [(24, "“")]


@pytest.mark.parametrize(("rarer", "hits"), [(3, 3), (4, 1), (5, 1)])
def test_a_spelling_that_stands_often_is_told_once(rarer, hits):
    text = "पुल मज़बूत है। " * 6 + "https://example.org पुल मजबूत है। " * rarer
    one = kind("variants", fold=["nukta"], free=True)

    assert len(found(one, text, "hi")) == hits
    assert hits == 3 or mended(one, text, "hi") == text.replace("मजबूत", "मज़बूत")


BEHIND = kind("last_words", match=r"(?P<hit> [,;-] ) (?= [ ] ) (?<= [ ] (?P<word> \L<words> ) . )", words={"en": "the our", "de": "im zur"})
SMALL = kind("last_words", match=r"(?P<word> \p{L}++ ) (?P<hit> [.] ) (?= [ ] (?P<next> \p{Ll}++ ) )", only={"word": "function_words", "next": "function_words"})


@pytest.mark.parametrize(("text", "tag"), [
    ("", "en"), ("It is the bridge, our bridge; and so on.", "en"), ("It is im, zur; and so on.", "en"), ("C'est the, our; et.", "fr"), ("Bathe, our", "en"),
])
def test_a_mark_behind_another_word_or_in_another_language_is_left_alone(text, tag):
    assert found(BEHIND, text, tag) == []


@pytest.mark.parametrize(("text", "tag", "hits"), [
    ("It is the, bridge.", "en", [(9, ",")]), ("In our; city, on the- river.", "en", [(6, ";"), (20, "-")]), ("Sie steht im, Norden.", "de", [(12, ",")]),
])
def test_a_mark_behind_a_word_of_the_language_is_found(text, tag, hits):
    assert found(BEHIND, text, tag) == hits


def test_the_words_before_marks_are_found_in_a_long_text_too():
    text = "The bridge is old, and long.\n" * 40_000 + "It is the, bridge.\n"

    assert len(found(BEHIND, text)) == 1


@pytest.mark.parametrize(("text", "hits"), [
    ("The bridge. and so on.", []), ("So it is. old and long.", []), ("It is of. the city.", [(8, ".")]),
])
def test_only_what_the_page_lists_counts(text, hits):
    assert found(SMALL, text) == hits


@pytest.mark.parametrize("only", [{"hit": "words"}, {"hit": "name"}])
def test_a_list_that_no_page_has_is_an_error(only):
    with pytest.raises(RuleError, match="is no field of a language page"):
        kind("last_words", match="(?P<hit> [.] )", only=only)


def test_a_group_that_the_pattern_has_not_is_a_fault():
    assert list(kind("last_words", match="(?P<hit> [.] )", only={"next": "function_words"}).faults()) == ["only: no group “next” in the pattern"]
