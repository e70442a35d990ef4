"""A fault is told once, and nothing beside garbled words is mended before they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import engine, ruleset
from lintr.article import Article
from lintr.fix import fixed
from lintr.precedence import Stretches
from lintr.settings import Config

RULES = tuple(rule for rule in ruleset.load(Config("/")) if rule.default)
BY_ID = {rule.id: rule for rule in RULES}
WORDS = st.sampled_from(["côté-ci", "está", "Noël", "à", "l’été", "“déjà”", "où", "…", "¿quién?", "naïve", "ciudad", "l'oubli", "1,5", "Größe", "мост", "जल"])
CODECS = st.sampled_from(["latin-1", "cp1252"])


def misread(text, codec):
    """The text as a program shows it that takes each byte for a letter."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


def garbled(article):
    return [violation.text for violation in engine.check(article, RULES).violations if violation.rule == "mojibake"]


@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", "  ", " ,", ". ", " ! ", "\n", "´", "'", "¡ "])), min_size=1, max_size=12), CODECS, st.sampled_from(["fr", "es", "de"]))
def test_what_is_mended_safely_leaves_garbled_words_as_they_are(parts, codec, tag):
    article = Article("".join(misread(word, codec) + between for word, between in parts) + "\n", tag=tag)

    mended = fixed(article, RULES)

    assert mended.error == ""
    words = [word for text in garbled(article) for word in text.split() if not word.isascii()]
    assert [word for word in words if word not in mended.text] == []


@pytest.mark.parametrize(("text", "rule"), [
    ("The mayor opened the ! [] () new bridge.\n", "image-placeholder-in-line"),
    ("The mayor said & quot;it is long& quot; today.\n", "html-entity-residue"),
    ("The mayor opened < strong>the bridge< / strong> today.\n", "html-tag-residue"),
    ("See [ the plan ] ( https://example.org/plan ) of it.\n", "markdown-residue"),
    ("See https : // example.org/plan for more.\n", "broken-address"),
])
def test_marks_and_blanks_of_markup_are_no_punctuation(text, rule):
    told = {violation.rule for violation in engine.check(Article(text, tag="en"), RULES).violations if violation.pack == "punctuation" or violation.rule == rule}

    assert told == {rule}


@pytest.mark.parametrize(("tag", "text"), [
    ("fr", "La mer de ce cÃ´tÃ©-ci est bleue et calme.\n"),
    ("es", "El puente estÃ¡ abierto desde el lunes.\n"),
    ("fr", "On va Ã  NoÃ«l voir le pont.\n"),
])
def test_of_garbled_words_nothing_is_told_but_what_they_were(tag, text):
    article = Article(text, tag=tag)

    assert {violation.rule for violation in engine.check(article, [rule for rule in RULES if not rule.whole_article]).violations} == {"mojibake"}
    assert fixed(article, RULES).text == text


def test_faults_elsewhere_in_a_line_with_garbled_words_are_told():
    article = Article("Le pont  neuf est de ce cÃ´tÃ©-ci.\n", tag="fr")

    assert fixed(article, RULES).text == "Le pont neuf est de ce cÃ´tÃ©-ci.\n"


def found(text, siblings=(), only=RULES):
    article = Article(text, "a.en.txt", tag="en")
    article.siblings = tuple(Article(other, f"b.{tag}.txt", tag=tag) for tag, other in siblings)
    return [(violation.line, violation.rule) for violation in engine.check(article, only).violations if violation.severity != "note" and violation.rule != "too-short-article"]


OTHERS = (
    ("fr", "Le pont rouvre\nLe conseil a rouvert le vieux pont le 14 mars 2023 après des travaux.\nEnviron 1 500 personnes sont venues.\nSource : https://example.org/pont\n"),
    ("de", "Die Brücke ist wieder offen\nDer Rat hat die alte Brücke am 14. März 2023 nach Arbeiten geöffnet.\nRund 1.500 Menschen kamen.\nQuelle: https://example.org/pont\n"),
    ("es", "El puente vuelve a abrir\nEl consejo reabrió el viejo puente el 14 de marzo de 2023 tras unas obras.\nUnas 1.500 personas acudieron.\nFuente: https://example.org/pont\n"),
)
OURS = "The bridge opens again\nThe council reopened the old bridge on 14 March 2023 after repairs.\n{}Some 1,500 people came.\nSource: https://example.org/pont\n"


def test_a_leftover_line_is_told_once():
    assert found(OURS.format(""), OTHERS) == []
    assert found(OURS.format("ADVERTISEMENT\n"), OTHERS) == [(3, "advertisement-residue")]


def test_who_leaves_out_the_rule_of_leftovers_hears_of_the_line_from_the_others():
    rules = [rule for rule in RULES if rule.pack != "leftovers"]

    assert [line for line, _ in found(OURS.format("ADVERTISEMENT\n"), OTHERS, rules)] == [3]


def test_a_leftover_line_behind_the_source_line_is_told_at_its_place():
    assert found(OURS.format("") + "Share on Facebook\n") == [(5, "share-widget-residue")]
    assert found(OURS.format("") + "Share on Facebook\nThe second bridge was shut for good.\n")[0] == (4, "source-line-not-last")


def test_a_mark_that_stands_for_a_stop_is_told_and_no_stop_is_missed():
    text = "নতুন সেতু\nমেয়র সোমবার সকালে শহরের নতুন সেতুটি খুলে দিয়েছেন এবং অনেকে তা দেখতে এসেছিলেন|\nসূত্র: https://example.org/a\n"
    violations = engine.check(Article(text, tag="bn"), RULES).violations

    assert [violation.rule for violation in violations if violation.line == 2] == ["pipe-as-danda"]


def test_what_is_to_be_taken_away_is_not_told_again_beside_the_original():
    article = Article("Мост\nМэр открыл <b>мост</b> в понедельник, и многие пришли посмотреть.\n", tag="ru")
    article.original = Article("The bridge\nThe mayor opened the bridge on Monday, and many people came to see it.\n", tag="en")

    assert {violation.rule for violation in engine.check(article, RULES).violations if violation.text.startswith("<")} == {"html-tag-residue"}


def test_marks_of_a_line_that_is_to_be_deleted_are_left_alone():
    text = "大桥通车\n市长周一为新桥揭幕，许多人前来观看。\n(图片来源:城市报)\n这座桥很长，也很美。\n来源：https://example.org/a\n"
    violations = engine.check(Article(text, tag="zh-Hans"), RULES).violations

    assert [violation.rule for violation in violations if violation.line == 3] == ["photo-credit-residue"]


def test_words_within_a_leftover_are_not_told_again():
    text = "เปิดสะพานใหม่\n[图片]\nนายกเทศมนตรีเปิดสะพานเมื่อวันจันทร์ สะพานยาว 503 เมตร 图片\nที่มา: https://example.org/a\n"
    violations = engine.check(Article(text, tag="th"), RULES).violations

    assert [(violation.line, violation.rule) for violation in violations if "图" in violation.text] == [(2, "media-tag-residue"), (3, "foreign-script-run")]


def test_a_leftover_line_is_not_counted_as_a_paragraph_beside_another_one():
    rules = [BY_ID["paragraph-count-vs-siblings"], BY_ID["share-widget-residue"]]
    long = "The mayor said that the bridge belongs to everyone who crosses it every day, and that it would never be closed again.\n"
    article = Article(OURS.format(long + "Share on Facebook\n"), "a.en.txt", tag="en")
    article.siblings = tuple(Article(text.replace("\n", "\n" + long, 1), f"b.{tag}.txt", tag=tag) for tag, text in OTHERS)

    assert {violation.rule for violation in engine.check(article, rules).violations} == {"share-widget-residue"}


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda one: (one[0], one[0] + one[1])), max_size=8)


@given(SPANS, st.integers(0, 30), st.integers(0, 8))
def test_stretches_are_found_as_if_each_place_were_looked_at(given_spans, start, size):
    places = {place for low, high in given_spans for place in range(low, high)}
    found, end = Stretches(given_spans), start + size

    assert found.overlap(start, end) == any(place in places for place in range(start, end))
    assert found.hold(start, end) == (start in places and all(place in places for place in range(start, end)) and not (size and end - 1 not in places))
    assert found.are_cut(start, end, whole=False) == any(place in places for place in range(start - 1, end + 1))


def test_lines_side_by_side_are_each_told_once():
    lines = ["Share on Facebook\n", "ADVERTISEMENT\n", "Comments (3)\n", "ADVERTISEMENT\n"]

    assert [line for line, _ in found(OURS.format("".join(lines)), OTHERS)] == [3, 4, 5, 6]


EN = """# The ferry app

The app shows when the next ferry leaves, and from which pier it does so.

## What it shows

It shows these things on its first screen:

- the time of the next ferry
- the number of the pier from which that ferry leaves
- the weather

| Sign | Meaning | Colour |
| --- | --- | --- |
| `on` | the ferry runs in all 25 towns of the coast | green |
| `off` | the ferry stays in port | red |

## Get the app

Run this in a terminal:

```bash
curl -O https://ferry.example/app.zip
```

Ask in the forum if something is wrong with the app.
"""
FR = """# L'application des bacs

L'application montre quand part le prochain bac, et de quel quai il part.

## Ce qu'elle montre

Elle montre ces choses sur son premier écran :

- l'heure du prochain bac
- le numéro du quai d'où part ce bac
- le temps

| Signe | Sens | Couleur |
| --- | --- | --- |
| `on` | le bac circule dans les 25 villes de la côte | vert |
| `off` | le bac reste au port | rouge |

## Obtenir l'application

Lancez ceci dans un terminal :

```bash
curl -O https://ferry.example/app.zip
```

Demandez au forum si quelque chose ne va pas avec l'application.
"""


@pytest.mark.parametrize(("changes", "expected"), [
    ([], []),
    ([("- le numéro du quai d'où part ce bac\n", "")], [(10, "list-item-differs")]),
    ([(" | Couleur |", " |"), ("| --- | --- | --- |", "| --- | --- |"), (" | vert |", " |"), (" | rouge |", " |")], [(13, "table-differs")]),
    ([("| Sens |", "|"), ("| --- | --- | --- |", "| --- | --- |"), ("| le bac circule dans les 25 villes de la côte |", "|"), ("| le bac reste au port |", "|")], [(13, "table-differs")]),
    ([("```\n\nDemandez", "\n\nDemandez")], [(22, "unclosed-code-fence")]),
])
def test_a_part_that_is_missing_is_told_once(changes, expected):
    text = FR
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    article = Article(text, "fr/app.md", format="markdown", tag="fr")
    article.siblings, article.original = (), Article(EN, "en/app.md", format="markdown", tag="en")

    assert [(violation.line, violation.rule) for violation in engine.check(article, RULES).violations if violation.pack != "structure" or violation.rule == "unclosed-code-fence"] == expected


@pytest.mark.parametrize(("tag", "text", "told"), [
    ("ar", "حضر الاجتماع Nguyen Van Nam مع نغوين فان نام في المدينة يوم الاثنين.\nتحدث Quang Ninh عن الجسر الجديد أيضا.\n", [("name-in-two-scripts", "Nguyen Van Nam"), ("vietnamese-name-left", "Quang Ninh")]),
    ("en", "They say the bridge is open the bridge is open the bridge is open the bridge is open. We walked up the hill up the hill again.\n",
     [("ngram-loop", "the bridge is open the bridge is open the bridge is open the bridge is open"), ("repeated-phrase", "up the hill up the hill")]),
])  # fmt: skip
def test_the_same_words_are_told_once_by_the_rule_that_knows_most(tag, text, told):
    rules = [BY_ID[rule] for rule in ("name-in-two-scripts", "vietnamese-name-left", "untranslated-latin-run", "ngram-loop", "repeated-phrase")]

    assert [(violation.rule, violation.text) for violation in engine.check(Article(text, tag=tag), rules).violations] == told
