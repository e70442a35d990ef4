"""``lintr names``: what is gathered as a name, what is brought together, and that the table is a glossary."""

import pytest
from conftest import ARTICLES
from hypothesis import assume, given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.glossary import parsed, read
from lintr.kinds.name_heads import NameHeads
from lintr.kinds.names import Names
from lintr.name_mentions import capitals
from lintr.names import Gathering, sounds, table

HEADS = Names(3, (), NameHeads({"ar": "محافظة السيد", "hi": "श्री"}, {"hi": "शहर"}), {}, {}, spacing=False)


def gathered(*articles, least=1):
    """The names of texts that are translations of one original: of each the forms by language."""
    made = [Article(text, tag=tag) for tag, text in articles]
    gathering = Gathering(HEADS)
    for article in made:
        gathering.gather(article, "a")
    gathering.settle()
    for article in made:
        gathering.count(article, "a")
    return [{tag: dict(one.forms) for tag, one in name.spellings.items()} for name in gathering.names(least)]


@pytest.mark.parametrize(("tag", "text"), [
    ("en", "Bridges are long. Monday is a day, and on Monday it rained."), ("en", "The bridge. Bridge after bridge, a Bridge and a bridge."), ("ar", "جسر طويل على النهر"),
    ("de", "Sie sah die Brücke."), ("en", "see example.org/Mekong, @Mekong and #Mekong"), ("hi", "लंबा पुल"),
])
def test_what_is_no_name(tag, text):
    assert gathered((tag, text)) == []


@pytest.mark.parametrize(("tag", "text", "names"), [
    ("en", "The Mekong is wide. She saw the Mekong.", [{"Mekong": 2}]), ("en", "He met Maria de la Cruz there.", [{"Maria de la Cruz": 1}]),
    ("en", "She met Volodymyr Zelenko, then Volodimir Zelenko, then Volodymyr Zelenko.", [{"Volodymyr Zelenko": 2, "Volodimir Zelenko": 1}]),
    ("en", "He used GPT-2 and GPT-3.", [{"GPT-2": 1}, {"GPT-3": 1}]), ("ru", "Мэр видел Ривертон. Он был в Ривертоне, у Ривертона.", [{"Ривертон": 1}]),
    ("ar", "محافظة هاي دونغ ثم محافظة هاي دونغ ثم هاي دونج", [{"هاي دونغ": 2, "هاي دونج": 1}]), ("ar", "هذا تطبيق VNeID جديد.", [{"VNeID": 1}]),
])
def test_a_name_and_the_ways_in_which_it_is_written(tag, text, names):
    assert gathered((tag, text)) == [{tag: forms} for forms in names]


def test_one_name_in_translations_of_one_original():
    assert gathered(("en", "The bridge over the Mekong."), ("ar", "الجسر على الميكونغ"), ("hi", "मेकांग पर पुल"), ("ru", "Мост через Меконг.")) == [
        {"en": {"Mekong": 1}, "ar": {"ميكونغ": 1}, "hi": {"मेकांग": 1}, "ru": {"Меконг": 1}}]


def test_a_capital_inside_a_sentence_is_told_from_one_at_its_start():
    found = capitals(Article("Mekong and Hanoi.\n“Riverton,” she said.", tag="en"))

    assert (dict(found.inside), dict(found.first)) == ({"Hanoi": 1}, {"Mekong": 1, "Riverton": 1})


@given(st.lists(st.text(st.characters(categories=("Lu",), max_codepoint=0x24F), min_size=2, max_size=6), min_size=1, max_size=4, unique=True))
def test_the_table_is_a_glossary(names):
    gathering = Gathering(HEADS)
    gathering.gather(Article("see " + ", see ".join(names) + ".", tag="en"), "a")
    gathering.settle()
    found = gathering.names(1)
    assume(found)

    assert parsed("\n".join(["# comment", *table(found)]), "n").pairs() == [
        pair for name in found for pair in parsed("en\n" + " | ".join(dict(name.spellings["en"].forms.most_common())) + "\n", "n").pairs()]


@pytest.mark.parametrize(("one", "two"), [("Python", "Пайтон"), ("Bắc Ninh", "باك نينه")])
def test_a_name_sounds_alike_in_two_scripts(one, two):
    assert sounds(one) == sounds(two)


# At the command line

TEXTS = {
    "en": "Source: https://example.org/a", "ar": "المصدر: https://example.org/a", "hi": "स्रोत: https://example.org/a",
}


@pytest.fixture
def corpus(tmp_path):
    """A folder of two originals in three languages."""
    (tmp_path / "articles").mkdir()
    for number, texts in enumerate((
        {"en": "The bridge\nThe mayor crossed the Mekong, and the Mekong was calm.", "ar": "الجسر\nعبر رئيس البلدية نهر الميكونغ، وكان الميكونغ هادئا.", "hi": "पुल\nमेयर ने मेकांग पार की।"},
        {"en": "The boat\nA boat on the Mekong came from Riverton.", "ar": "القارب\nجاء القارب على الميكونج من ريفرتون.", "hi": "नाव\nरिवरटन से नाव मेकांग पर आई।"},
    )):
        for tag, text in texts.items():
            (tmp_path / "articles" / f"{number}.{tag}.txt").write_text(f"{text}\n{TEXTS[tag]}{number}\n", encoding="utf-8")
    return tmp_path


def test_the_names_of_a_folder(run, corpus):
    assert run("names", "articles") == (0, "\n".join([  # noqa: FLY002  a line a row
        "# Names in 6 articles of articles: a proposal. Put the agreed form first and what is not to be used behind |,",
        "# strike the rows that are no names, and name the file in lintr.toml: [glossary] files. A cell with = keeps the name as it is.",
        "en\tar\thi", "# 8: en Mekong 3; ar ميكونغ 2, ميكونج 1; hi मेकांग 2", "Mekong\tميكونغ | ميكونج\tमेकांग", "# 3: en Riverton 1; ar ريفرتون 1; hi रिवरटन 1", "Riverton\tريفرتون\tरिवरटन", ""]), "")


def test_the_proposal_once_confirmed_is_the_glossary_and_what_it_has_is_not_proposed_again(run, corpus):
    assert run("names", "--output", "names.tsv", "articles") == (0, "", "")
    assert [term.wrong for term in read(str(corpus / "names.tsv")).terms("ar")] == [("ميكونج",), ()]

    (corpus / "lintr.toml").write_text('[glossary]\nfiles = ["names.tsv"]\n', encoding="utf-8")
    assert "[preferred-term]" in run("check", "--select", "preferred-term", "articles")[1]
    assert run("names", "articles")[1].count("\n") == 3


def test_what_an_editor_has_decided_is_not_written_over(run, corpus):
    (corpus / "names.tsv").write_text("en\n", encoding="utf-8")

    assert run("names", "--output", "names.tsv", "articles") == (2, "", "error: names.tsv is there already, and may hold what an editor has decided: name another file\n")


def test_rarer_names_are_left_out_on_request(run, corpus):
    assert "Riverton" not in run("names", "--least", "4", "articles")[1]


def test_an_article_that_cannot_be_read_is_told(run, corpus):
    (corpus / "articles" / "2.en.txt").write_bytes(b"\xff")
    status, printed, complaints = run("names", "articles")

    assert (status, complaints) == (2, "error: articles/2.en.txt: not UTF-8 at byte 0 (line 1)\n")
    assert "Mekong" in printed


@pytest.mark.skipif(not ARTICLES.exists(), reason="the real articles are not here")
def test_real_articles_share_a_name(run):
    assert "لي مينه هاي\tले मिन्ह हाई\tلی من ہائی" in run("names", ARTICLES)[1]
