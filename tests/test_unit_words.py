"""Words for units: each that is listed is told beside a number, and nothing else is."""

import pytest
from conftest import ROOT

from lintr import unit_words

ROWS = [line.rstrip("\n").split("\t") for line in (ROOT / "lintr" / "languages" / "units.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def forms(cell):
    return [(part.partition("=")[0], form) for part in cell.split("; ") if part for form in part.partition("=")[2].split("|")]


@pytest.mark.parametrize(("tag", "text"), [
    ("en", "5 metrics were met"), ("en", "5 in the morning"), ("en", "35 kmart shops"), ("en", "5 tones"), ("en", "5 books"), ("en", "5"), ("en", "£35m"),
    ("vi", "20 mẫu nước"), ("vi", "5 cây xanh"), ("fr", "5 pi"), ("ru", "5 томов"), ("ru", "5 мая"), ("ar", "5 مترو"), ("hi", "5 मी"), ("my", "5တန်"), ("und", "5 km"), ("sw", "kilomitani 5"), ("sw", "kilomita 2 na watu 5"),
])
def test_what_is_no_unit_is_none(tag, text):
    start = text.index("20" if "20" in text else "35" if "35" in text else "5")

    assert unit_words.unit_at(text, start, start + (2 if text[start:start + 2].isdigit() else 1), tag) is None


@pytest.mark.parametrize(("tag", "behind", "before"), ROWS, ids=[row[0] for row in ROWS])
def test_each_word_is_told(tag, behind, before):
    for sign, form in forms(behind):
        text = f"35 {form} ."
        assert unit_words.unit_at(text, 0, 2, tag) == (sign, 0, 3 + len(form)), form
        assert unit_words.unit_at(text.upper(), 0, 2, tag) in ((sign, 0, 3 + len(form)), None), form
    for sign, form in forms(before):
        assert unit_words.unit_at(f", {form} 35", len(form) + 3, len(form) + 5, tag) == (sign, 2, len(form) + 5), form


def test_the_page_of_a_language_has_its_line():
    pages = {path.stem for path in (ROOT / "lintr" / "languages").glob("*.toml")}

    assert {row[0] for row in ROWS} == pages
    assert [unit_words.unit_at(text, 0, 1, tag) for tag, text in (("vi-VN", "5 mét"), ("zh", "5米"), ("zh-TW", "5公尺"))] == [("m", 0, 5), ("m", 0, 2), ("m", 0, 3)]


@pytest.mark.parametrize(("tag", "text", "sign"), [("en", "35-kilometre road", "km"), ("en", "35 Square Kilometres", "km²"), ("zh", "35平方公里", "km²"), ("th", "35กิโลเมตรจาก", "km"), ("he", "35 ק״מ", "km"), ("ru", "35 км/ч", "km/h"), ("vi", "35 mét khối", "m³")])
def test_the_longest_word_counts(tag, text, sign):
    assert unit_words.unit_at(text, 0, 2, tag)[0] == sign
