"""Glossaries: how they are read, and what the rules find with them."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.errors import ConfigError
from lintr.glossary import Glossary, Term, parsed, read
from lintr.kinds.glossary import Glossary as Kind
from lintr.kinds.glossary import Wrong

NAMES = "en\tar\tru\nMekong\tميكونغ | ميكونج | مكونغ\tМеконг\nVNeID\t=\t=\nHue\t\tХюэ | Гуэ\n"
WRONG = Kind("glossary", "wrong", (), Glossary())
MISSING = Kind("glossary", "missing", (), Glossary())


def found(kind, text, tag, glossary=NAMES, **others):
    """What a kind finds with a glossary, through its gate: text and what is to stand in its place."""
    article = Article(text, tag=tag)
    article.glossary = parsed(glossary, "names.tsv")
    for name, value in others.items():
        setattr(article, name, value)
    hits = list(kind.find(article))
    assert kind.gate(article) or not hits
    return [(text[slice(*hit.span)], hit.edit and text[:hit.edit.span.start] + hit.edit.text + text[hit.edit.span.end:]) for hit in hits]


def test_cells_hold_the_right_form_and_wrong_ones():
    assert parsed(NAMES, "names.tsv").terms("ar") == (
        Term("ميكونغ", ("ميكونج", "مكونغ"), elsewhere=(("en", "Mekong"), ("ru", "Меконг"))), Term("VNeID", (), is_kept=True, elsewhere=(("en", "VNeID"), ("ru", "VNeID"))))


def test_a_region_has_the_terms_of_its_language():
    assert parsed("pt\nPonte | Pontes\n", "n").terms("pt-BR")[0].right == "Ponte"


def test_comments_blank_lines_and_line_ends_of_windows_are_passed_over():
    assert parsed("# house\r\n\r\nen\tar\r\nMekong\tميكونغ\r\n", "n").terms("ar")[0].right == "ميكونغ"


@pytest.mark.parametrize(("text", "message"), [
    ("", "n: no row of languages"), ("en\tnot a tag\n", "n:1: “not a tag” is not a language tag"), ("en\ten\n", "n:1: a language has two columns"),
    ("en\na\tb\n", "n:2: 2 cells, but only 1 languages"), ("en\tar\n=\t=\n", "n:2: “=” keeps a name"),
])
def test_what_is_wrong_is_told_with_its_line(text, message):
    with pytest.raises(ConfigError) as error:
        parsed(text, "n")

    assert str(error.value).startswith(message)


def test_a_file_that_is_not_utf_8_is_told(tmp_path):
    (tmp_path / "n.tsv").write_bytes(b"en\n\xff\n")

    with pytest.raises(ConfigError, match="not UTF-8 at byte 3"):
        read(str(tmp_path / "n.tsv"))


def test_a_byte_order_mark_is_no_part_of_the_first_tag(tmp_path):
    (tmp_path / "n.tsv").write_bytes(b"\xef\xbb\xbfen\nMekong\n")

    assert read(str(tmp_path / "n.tsv")).terms("en")[0].right == "Mekong"


def test_glossaries_join_and_cross_processes():
    both = parsed("en\na | b\n", "n").joined(parsed("en\nc | d\n", "m"))

    assert [term.right for term in pickle.loads(pickle.dumps(both)).terms("en")] == ["a", "c"]


@given(st.lists(st.text(st.characters(categories=("L",)), min_size=1, max_size=8), min_size=1, max_size=5, unique=True))
def test_what_is_written_is_read(forms):
    assert [(term.right, term.wrong) for term in parsed("en\n" + " | ".join(forms) + "\n", "n").terms("en")] == [(forms[0], tuple(forms[1:]))]


@pytest.mark.parametrize(("tag", "text"), [("ar", "دلتا ميكونغ والميكونغ"), ("ru", "город Хюэ и Гуэльф"), ("vi", "ميكونج"), ("ar", "مكونغي")])
def test_right_forms_and_longer_words_and_other_languages(tag, text):
    assert found(WRONG, text, tag) == []


@pytest.mark.parametrize(("tag", "text", "hits"), [
    ("ar", "في دلتا الميكونج", [("الميكونج", "في دلتا الميكونغ")]), ("ar", "وبميكونج", [("وبميكونج", "وبميكونغ")]), ("ru", "в Гуэ вечером", [("Гуэ", "в Хюэ вечером")]),
])
def test_a_wrong_form_with_what_is_written_together_with_it(tag, text, hits):
    assert found(WRONG, text, tag) == hits


def test_an_ending_is_kept():
    assert found(WRONG, "в Бриджефорде", "ru", "en\tru\nBridgeford\tБриджфорд | Бриджефорд\n") == [("Бриджефорде", "в Бриджфорде")]


def test_a_wrong_form_within_the_right_one_is_none():
    assert found(WRONG, "Bridgeford City", "en", "en\nBridgeford City | Bridgeford\n") == []


def test_scripts_without_blanks_have_no_edges_of_words():
    assert found(WRONG, "在胡志明城的桥", "zh-Hans", "en\tzh-Hans\nHCMC\t胡志明市 | 胡志明城\n") == [("胡志明城", "在胡志明市的桥")]


def test_a_name_that_stays_is_missed_where_the_original_or_a_translation_has_it():
    original, sibling = Article("App VNeID", "o.txt", tag="en"), Article("تطبيق", "s.txt", tag="ar")

    assert found(MISSING, "تطبيق جديد", "ar") == []
    assert found(MISSING, "تطبيق VNeID", "ar", original=original) == []
    assert found(MISSING, "приложение", "ru", siblings=(sibling,)) == []
    assert found(MISSING, "تطبيق جديد", "ar", original=original) == [("", None)]


def test_a_term_counts_beside_some_words_and_not_beside_others():
    kind = Kind("terms", "wrong", (Wrong("realisieren", "bemerken", near=("Leute",), unless=("Projekt",)),), Glossary())

    assert found(kind, "Leute realisieren es.\nSie realisieren es.\nLeute realisieren das Projekt.", "de") == [
        ("realisieren", "Leute bemerken es.\nSie realisieren es.\nLeute realisieren das Projekt.")]


def test_a_misspelling_keeps_its_capital():
    assert found(Kind("misspellings", "wrong", (), Glossary()), "Begining well", "en") == [("Begining", "Beginning well")]
