"""Laws of the door through which untrusted text leaves."""

import sys
import unicodedata

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from lintr.show import EXCERPT, MARKS, MESSAGE, _letters, excerpt, found, message, name, show, show_match

ACTS = regex.compile(
    r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u061C\u00AD\uFEFF\uFFF9-\uFFFB\U000E0000-\U000E007F]"
    r"|(?i:\#\#(?:vso|teamcity)?\[)",
    regex.V1,
)
ANY = st.text(st.characters(exclude_categories=[]) | st.sampled_from("#[]:vsoteamcity\u202e\u200b\u0301\u200d\x1b \r\n"), max_size=400)
DOORS = [show, show_match, name, message, found, lambda text: excerpt(text, len(text) // 2, len(text) // 2 + 3)]


def test_every_code_point_is_harmless_or_written_out():
    for start in range(0, sys.maxunicode + 1, 0x1000):
        block = [chr(code) for code in range(start, start + 0x1000)]
        shown = [show(character) for character in block]
        assert not ACTS.search("".join(shown)), f"U+{start:04X}"
        assert not ACTS.search(show("".join(block))), f"U+{start:04X}"
        assert not ACTS.search(show_match("a" + "".join(block))), f"U+{start:04X}"
        assert not ACTS.search("".join(door(character) for character in block if ACTS.search(character) for door in (show_match, found, name))), f"U+{start:04X}"
        kept = [x for x, y in zip(block, shown, strict=True) if x != y and y != f"<U+{ord(x):04X}>"]
        assert kept == [x for x in block if x in "\t\n\r"]


def test_what_is_printed_as_it_is_in_a_matched_text_can_be_seen():
    unseen = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Co}--[ ]]", regex.V1)
    for code in range(sys.maxunicode + 1):
        if unseen.match(chr(code)):
            assert show_match(f"a{chr(code)}b") != f"a{chr(code)}b", f"U+{code:04X}"


def test_letters_marks_and_signs_of_every_script_stay():
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code))[0] in "LMNPS":
            assert show(chr(code)) == chr(code), f"U+{code:04X}"


@given(ANY)
@example("###[group]##vso[x]##VSO[y]#")
@example("##\u200b[error]")
@example("#" * 200 + "[")
def test_no_text_acts(text):
    for door in DOORS:
        assert not ACTS.search(door(text))


LETTERS = st.text(st.sampled_from("कषतरयअािीु़्ंँः।॥१क़ॐऽॅॢ\u200d\u200cab #[v\x85\xad\u064bب\u0301\U0001f600सकेत"), max_size=12)


@given(LETTERS, st.integers(1, 12))
@example("\xad\u093c", 2)
@example("क़्ष", 4)
@example("का्ष", 4)
@example("अ्क", 3)
def test_letters_are_told_apart_as_the_library_does(text, end):
    letters, start = [], 0
    for length, _ in _letters(text, 0, end):
        letters.append(text[start:start + length])
        start += length

    assert letters == regex.findall(r"(?V1i)\#(?=\#(?:vso|teamcity)?\[)|\X", text, endpos=end)


@given(ANY, st.integers(0, 400), st.integers(0, 400), st.integers(20, 200))
@example("##[" * 100, 50, 60, 120)
@example("\x1b" * 300, 150, 151, 120)
def test_an_excerpt_keeps_its_width_and_its_marks(text, start, length, width):
    shown = excerpt(text, min(start, len(text)), min(start + length, len(text)), width)

    assert len(shown) <= width
    assert not regex.search(rf"[\p{{M}}\u200c\u200d]{{{MARKS + 1}}}", shown)


@given(st.text(st.characters(categories=["Ll", "Lu"]), max_size=50), st.text(st.characters(categories=["Ll"]), max_size=50))
def test_what_is_short_and_harmless_is_whole(before, after):
    line = f"{before} {after}"

    assert excerpt(line, len(before), len(before) + 1) == line
    assert show(line) == message(line) == name(line) == line


@pytest.mark.parametrize(
    "text",
    ["", "plain", "می\u200cخواهم", "क्\u200dष", "👩\u200d👩\u200d👧 ✈\ufe0f", "كَتَبَ", "a\u00a0b", "## title [x]", "葛\U000e0100", "::error::x"],
)
def test_running_text_stays(text):
    assert show(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc\rd", "a<LF>b<TAB>c<CR>d"),
        ("\x1b[31m\x9b\x7f", "<U+001B>[31m<U+009B><U+007F>"),
        ("a\u202eb\u2066c", "a<U+202E>b<U+2066>c"),
        ("\u2028\u2029\x85", "<U+2028><U+2029><U+0085>"),
        ("\udcff.txt", "<U+DCFF>.txt"),
        ("\ufeff\ufff9\U000e0041", "<U+FEFF><U+FFF9><U+E0041>"),
        ("##[error]", "# #[error]"),
        ("x ##vso[task]", "x # #vso[task]"),
        ("###TeamCity[x]", "## #TeamCity[x]"),
    ],
)
def test_what_acts_is_written_out(text, shown):
    assert show(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("![]()", "![]()"),
        ("a b", "a b"),
        (" ,", " ,"),
        (" ", "<SP>"),
        ("  ", "<2 SP>"),
        (" \t\t", "<SP><2 TAB>"),
        ("\n\n\n", "<3 LF>"),
        ("\u00a0", "<NBSP>"),
        ("a\u00a0b", "a<NBSP>b"),
        ("\u200b", "<U+200B>"),
        ("\u200f\u200f", "<2 U+200F>"),
        ("می\u200cخواهم", "می<U+200C>خواهم"),
        ("\u3000", "<U+3000>"),
        ("a\u3000b", "a<U+3000>b"),
        ("\ue000", "<U+E000>"),
    ],
)
def test_a_matched_text_hides_nothing(text, shown):
    assert show_match(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("|", '"|" U+007C'),
        ("ا", '"ا" U+0627'),
        ("\u200f", "<U+200F RLM>"),
        ("\u00a0", "<NBSP>"),
        ("  ", "<2 SP>"),
        ("\u200e\u200f", "<U+200E LRM> <U+200F RLM>"),
        ("![]()", '"![]()"'),
        ("بيت", "U+0628 U+064A U+062A"),
        ("ا" * 9, "U+0627 " * 8 + "…"),
        ("nhà", '"nhà"'),
        ("a\u200bb", '"a<U+200B>b"'),
        ("x" * 50, f'"{"x" * 38}…"'),
    ],
)
def test_what_was_found_is_told_so_that_no_terminal_reorders_it(text, shown):
    assert found(text) == shown


@pytest.mark.parametrize(
    ("path", "shown"),
    [("a.txt", "a.txt"), ("::error::x.txt", "./::error::x.txt"), (" ::x", "./ ::x"), ("a::b", "a::b"), ("-w.txt", "-w.txt"), ("a\nb", "a<LF>b")],
)
def test_a_name_is_no_command(path, shown):
    assert name(path) == shown


def test_an_excerpt_shows_both_sides_of_the_match():
    line = "a" * 500 + "![]()" + "b" * 500

    shown = excerpt(line, 500, 505)

    assert len(shown) == EXCERPT
    assert shown.startswith("…aaa")
    assert shown.endswith("bbb…")
    assert "a![]()b" in shown


def test_an_excerpt_of_a_match_at_the_start_goes_on_after_it():
    assert excerpt("x" * 300, 0, 1) == "x" * 118 + "…"


def test_an_excerpt_of_a_match_at_the_end_begins_before_it():
    assert excerpt("y" * 300, 299, 300) == "…" + "y" * 118


def test_an_excerpt_of_a_long_match_shows_its_beginning():
    assert excerpt("a" * 100 + "b" * 1000, 100, 1100) == "…" + "b" * 118 + "…"


def test_an_excerpt_is_not_cut_within_a_letter():
    assert excerpt("e\u0301" * 200, 0, 2) == "e\u0301" * 59 + "…"


def test_a_message_is_cut_at_its_end():
    assert message("m" * 1000) == "m" * (MESSAGE - 2) + "…"


def test_ten_thousand_marks_become_eight():
    line = "e" + "\u0301" * 10_000 + "nd |"

    assert excerpt(line, len(line) - 1, len(line)) == "…nd |"
    assert message(line[:200]) == "e" + "\u0301" * MARKS + "…"


def test_an_excerpt_of_a_huge_line_costs_nothing():
    line = "слово " * 8_000_000

    for start in range(0, len(line), len(line) // 200):
        assert len(excerpt(line, start, start + 5)) <= EXCERPT
