"""What code that stands in a text stands for."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.kinds import decoded
from lintr.kinds.pattern import DECODINGS

LETTERS = st.text(st.characters(categories=["Lu", "Ll", "Lo", "Nd"]), min_size=1, max_size=8)


@given(LETTERS)
def test_what_was_encoded_comes_back(text):
    assert decoded.escape("".join(f"\\u{unit:04x}" for unit in memoryview(text.encode("utf-16-le")).cast("H")), "", "") == text
    assert decoded.escape("".join(f"%{byte:02X}" for byte in text.encode()), "", "") == text
    assert decoded.escape("".join(f"\\x{byte:02x}" for byte in text.encode()), "", "") == text
    assert decoded.entity("".join(f"&#{ord(char)};" for char in text), "", "") == text


@given(st.text("<>&\"'", min_size=1, max_size=6))
def test_entities_that_were_written_twice_come_back(text):
    assert decoded.entity(html.escape(html.escape(text)), "", "") in (text, html.unescape(text))


@pytest.mark.parametrize("found", [r"\ud800", "%E1%BB", r"\xff\xfe", r"\u0000", r"\u0041%41", r"\u000a"])
def test_what_stands_for_nothing_is_left(found):
    assert decoded.escape(found, "a", "b") is None


@pytest.mark.parametrize("found", ["&#1;", "&unknown;", "&#11;", "&#10;", "&lrm"])
def test_entities_that_stand_for_nothing_that_is_seen_are_left(found):
    assert decoded.entity(found, "a", "b") is None


@pytest.mark.parametrize(
    ("found", "before", "behind", "text"),
    [("<b>", "a", "b", ""), ("</p>", ".", "", ""), ("<br>", " ", "b", ""), ("<br/>", "a", "b", " "), ("</td>", "a", "1", " "), ("<!-- x -->", "a", "b", "")],
)
def test_a_tag_that_parted_words_leaves_a_blank(found, before, behind, text):
    assert decoded.tag(found, before, behind) == text


def test_a_row_of_a_table_keeps_its_cells():
    assert decoded.cells("|  1932 || steel|", "", "") == "1932 steel"


def test_a_line_end_that_is_written_out_is_a_blank_between_words():
    assert (decoded.control("\\n", "a", "b"), decoded.control("\\n", "a", " "), decoded.control("\\n", "", "b")) == (" ", "", "")
    assert decoded.control("\\|", "a", "b") == "|"


@given(st.text(st.characters(categories=["Nd"]), min_size=1, max_size=5))
def test_digits_keep_their_values(text):
    assert decoded.digits(text, "", "") == str(int(text)).rjust(len(text), "0")


def test_rule_pages_can_name_all_of_them():
    assert tuple(decoded.DECODED) == DECODINGS
