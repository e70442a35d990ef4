"""Glossaries: how they are read, and what the rules find with them."""

import json
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
UNUSED = Kind("glossary", "unused", (), Glossary())


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
    ("", "n: no row of languages"), ("en\tnot a tag\n", "n:1: column 2: no language tag"), ("en\ten\n", "n:1: a language has two columns"),
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


@pytest.mark.parametrize(("tag", "text"), [("en", "portal and ports"), ("vi", "Saigono"), ("ru", "Мэрией и мэрия")])
def test_a_word_that_begins_like_a_wrong_form(tag, text):
    assert found(WRONG, text, tag, "en\tvi\tru\nharbour | porta\tSài Gòn | Saigon\tМэрия | Мэри\n") == []


@pytest.mark.parametrize(("tag", "text"), [
    ("ar", "دلتا الميكونغ"), ("ru", "у Меконга"), ("ru", "в Москве"), ("hi", "मेकांग में"), ("ta", "மெகோங்கில்"), ("ko", "메콩강에서"), ("zh-Hans", "湄公河很宽"), ("ar", "دلتا ميكونج"),
])
def test_an_agreed_name_that_is_there_inflected_or_told_by_another_rule(tag, text):
    names = "en\tar\tru\thi\tta\tko\tzh-Hans\nMekong\tميكونغ | ميكونج\tМеконг\tमेकांग\tமெகோங்\t메콩강\t湄公河\nMoscow\t\tМосква\n"
    other = Article("The Mekong is wide." if tag != "ru" else "It is wide.", "o.txt", tag="en")

    assert found(UNUSED, text, tag, names, original=other) == []


@pytest.mark.parametrize(("tag", "text", "hits"), [
    ("ar", "دلتا مكونج واسعة", [("مكونج", "دلتا ميكونغ واسعة")]), ("ru", "Река широка.", [("", None)]), ("hi", "नदी चौड़ी है।", [("", None)]),
])
def test_an_agreed_name_that_the_original_has_and_the_article_lacks(tag, text, hits):
    names = "en\tar\tru\thi\nMekong\tميكونغ\tМеконг\tमेकांग\n"

    assert found(UNUSED, text, tag, names, original=Article("The Mekong’s delta", "o.txt", tag="en")) == hits


def test_one_translation_alone_that_has_a_name_is_a_hint():
    names = "en\tar\tru\nMekong\tميكونغ\tМеконг\n"
    article, one, two = Article("Широкая река.", tag="ru"), Article("The Mekong", "o.txt", tag="en"), Article("الميكونغ", "p.txt", tag="ar")
    article.glossary = parsed(names, "n")

    for siblings, is_hint in (((one,), True), ((one, two), False)):
        article.siblings = siblings
        assert [hit.is_hint for hit in UNUSED.find(article)] == [is_hint]


# At the command line


@pytest.fixture
def house(tmp_path):
    """A project whose articles are three translations of one original, with a glossary."""
    (tmp_path / "lintr.toml").write_text('select = ["names"]\n[glossary]\nfiles = ["names.tsv", "more.tsv"]\n[siblings]\nfolder = "articles"\noriginal = "en"\n', encoding="utf-8")
    (tmp_path / "names.tsv").write_text("en\tar\thi\tru\nMekong\tميكونغ | ميكونج\tमेकांग | मीकोंग\tМеконг | Миконг\n", encoding="utf-8")
    (tmp_path / "more.tsv").write_text("en\tar\thi\tru\nVNeID\t=\t=\t=\nRiverton\tريفرتون\tरिवरटन\tРивертон\n", encoding="utf-8")
    texts = {
        "en": "The bridge\nThe bridge over the Mekong in Riverton is open, says VNeID.\nSource: https://example.org/a",
        "ar": "الجسر\nافتُتح الجسر على الميكونج في ريفرتون كما قال VNeID.\nالمصدر: https://example.org/a",
        "hi": "पुल\nरिवरटन में मीकोंग पर पुल खुला, वीनेआईडी ने कहा।\nस्रोत: https://example.org/a",
        "ru": "Мост\nМост через Миконга открыт, сообщает VNeID.\nИсточник: https://example.org/a",
    }
    (tmp_path / "articles").mkdir()
    for tag, text in texts.items():
        (tmp_path / "articles" / f"bridge.{tag}.txt").write_text(text + "\n", encoding="utf-8")
    return tmp_path


def told(run, *words):
    """File, rule and text of what `lintr check` finds of the pack names."""
    status, printed, complaints = run("check", "--format", "json", "--select", "names", *words)
    return status, [(one["path"], one["rule"], one["text"]) for one in json.loads(printed)["violations"]] if printed else [], complaints


def test_the_glossaries_of_a_project_reach_its_articles(run, house):
    assert told(run, "articles") == (0, [
        ("articles/bridge.ar.txt", "preferred-term", "الميكونج"),
        ("articles/bridge.hi.txt", "preferred-term", "मीकोंग"), ("articles/bridge.hi.txt", "do-not-translate-term", ""),
        ("articles/bridge.ru.txt", "preferred-term", "Миконга"), ("articles/bridge.ru.txt", "agreed-name-missing", ""),
    ], "")


def test_what_the_glossary_calls_wrong_is_mended(run, house):
    run("fix", "--unsafe", "--select", "preferred-term", "articles")

    assert [line for tag in ("ar", "hi", "ru") for line in (house / "articles" / f"bridge.{tag}.txt").read_text(encoding="utf-8").split("\n")[1:2]] == [
        "افتُتح الجسر على الميكونغ في ريفرتون كما قال VNeID.", "रिवरटन में मेकांग पर पुल खुला, वीनेआईडी ने कहा।", "Мост через Меконга открыт, сообщает VNeID."]


def test_a_changed_glossary_changes_the_report(run, house):
    told(run, "articles/bridge.ar.txt")
    (house / "names.tsv").write_text("en\tar\nMekong\tميكونج\n", encoding="utf-8")

    assert told(run, "articles/bridge.ar.txt") == (0, [], "")


def test_without_a_glossary_none_is_read(run, house):
    assert told(run, "--isolated", "articles/bridge.ar.txt") == (0, [], "")


@pytest.mark.parametrize(("content", "complaint"), [
    (b"en\tsecret word\nMekong\tx\n", "error: more.tsv:1: column 2: no language tag at its head: the first row names the language of each column\n"),
    (b"en\n\xff\n", "error: more.tsv: not UTF-8 at byte 3 (line 2)\n"), (b"en\n\0\n", "error: more.tsv: holds NUL bytes, not text\n"),
    (None, "error: lintr.toml:3: files: “more.tsv” is not there\n"),
])
def test_a_glossary_that_cannot_be_used_is_one_line_and_status_2(run, house, content, complaint):
    (house / "more.tsv").unlink()
    if content is not None:
        (house / "more.tsv").write_bytes(content)

    assert run("check", "articles") == (2, "", complaint)


def test_a_glossary_lies_inside_the_project(run, house, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "names.tsv"
    outside.write_text("en\tsecret word\n", encoding="utf-8")
    (house / "more.tsv").unlink()
    (house / "more.tsv").symlink_to(outside)
    status, printed, complaints = run("check", "articles")

    assert (status, printed, complaints.count("\n"), "secret" in complaints) == (2, "", 1, False)
