"""Who belongs together: addresses, names, front matter; what more share than an article has translations; copies."""

import json

import pytest
from conftest import ARTICLES
from hypothesis import given
from hypothesis import strategies as st

from lintr import siblings

PATHS = st.text("abc", min_size=1, max_size=3)
KEYS = st.lists(st.sampled_from("kl"), max_size=2, unique=True)


@given(st.dictionaries(PATHS, KEYS))
def test_whoever_belongs_to_one_the_one_belongs_to(keyed):
    grouped = siblings.groups(keyed)

    assert all(path in grouped[other] for path, others in grouped.items() for other in others)
    assert all(path in others and len(others) > 1 for path, others in grouped.items())


@given(st.dictionaries(PATHS, KEYS), st.data())
def test_those_that_are_asked_for_get_the_same_as_when_all_are(keyed, data):
    wanted = data.draw(st.sets(st.sampled_from(sorted(keyed)))) if keyed else set()
    whole = siblings.groups(keyed)

    assert siblings.groups(keyed, wanted) == {path: whole[path] for path in whole if path in wanted}


@given(st.dictionaries(PATHS, KEYS))
def test_the_order_holds_each_once_and_groups_together(keyed):
    paths = sorted(keyed)
    order = siblings.in_order(paths, siblings.groups(keyed))

    assert sorted(order) == list(range(len(paths)))


@given(st.text())
def test_an_address_in_its_usual_form_stays_as_it_is(address):
    usual = siblings.normal("https://example.org/" + address.replace("%", ""))

    assert siblings.normal(usual) == usual or "#" in usual or "?" in usual or "@" in usual


@pytest.mark.parametrize(("one", "other"), [
    ("https://example.org/a?id=1", "https://example.org/a?id=2"),
    ("https://example.org/a", "https://example.org/b"),
    ("https://example.org/a", "https://example.com/a"),
    ("https://news.example.org/a", "https://example.org/a"),
    ("https://example.org/a?page=2", "https://example.org/a"),
])
def test_other_addresses(one, other):
    assert siblings.normal(one) != siblings.normal(other)


@pytest.mark.parametrize("spelling", [
    "http://example.org/tin/cầu?id=1",
    "https://www.example.org/tin/cầu?id=1",
    "HTTPS://EXAMPLE.org:443/tin/cầu?id=1",
    "https://example.org/tin/c%E1%BA%A7u?id=1",
    "https://example.org/tin/ca\u0302\u0300u?id=1",
    "https://example.org/tin/cầu/?id=1",
    "https://example.org/tin/cầu?utm_source=x&id=1&fbclid=y",
    "https://example.org/tin/cầu?id=1#top",
    "https://m.example.org/tin/cầu?id=1",
    "https//www.example.org/tin/cầu?id=1",
    "https:/example.org/tin/cầu?id=1",
])
def test_one_address(spelling):
    assert siblings.normal(spelling) == "example.org/tin/cầu?id=1"


def test_a_host_in_letters_and_in_punycode_are_one():
    assert siblings.normal("https://xn--mnchen-3ya.example/") == siblings.normal("https://münchen.example")


@pytest.mark.parametrize("path", ["bridge.txt", "news/bridge.md", "it/is.a.txt", "no/where/bridge.txt", "README.md"])
def test_names_that_tell_no_language_or_stand_alone(path):
    assert siblings.stem(path) in ("", siblings.stem(path.replace("it/", "hi/").replace("no/", "hi/")))


@pytest.mark.parametrize(("one", "other"), [
    ("news/bridge.ar.md", "news/bridge.hi.md"),
    ("ar/bridge.md", "hi/bridge.md"),
    ("docs/zh-Hant/a/bridge.md", "docs/pt-BR/a/bridge.md"),
    ("udhr/ar.txt", "udhr/hi.txt"),
])
def test_names_that_belong_together(one, other):
    assert siblings.stem(one)
    assert siblings.stem(one) == siblings.stem(other)


def test_an_address_that_two_claim_is_nobodys():
    keyed = {"a": (), "b": (), "c": ("source x/c",), "d": ("key d",)}

    assert siblings.with_own(keyed, {"a": "x/a", "b": "x/a", "c": "x/c", "d": ""}) == keyed
    assert siblings.with_own(keyed, {"a": "x/c", "b": "", "d": "x/d"}) == keyed | {"a": ("source x/c",), "d": ("key d", "source x/d")}


@pytest.mark.parametrize(("keys", "joined"), [
    (("name */bridge.*.md",), False),  # of another folder
    (("source x/c",), False),
    ((), False),
    (("name news/bridge.*.md",), True),
])
def test_a_name_that_differs_in_the_language_only_tells_the_source(keys, joined):
    files = {"a": "news/bridge.ar.md", "b": "news/bridge.hi.md", "c": "news/bridge.vi.md"}
    keyed = {"a": ("source x/a",), "b": ("source x/a",), "c": keys}

    assert siblings.with_named(keyed, files)["c"] == ((*keys, "source x/a") if joined else keys)


@pytest.mark.parametrize(("own", "joined"), [
    ({12, 13}, False),  # too few
    ({12, 13, 1998, 2024, 450, *range(100, 120)}, False),  # another text, of the same years
    ({11, 21, 31, 41, 51}, False),
    ({12, 13, 1988, 2024, 450, 71}, True),
    ({12, 13, 1998, 2024, 450, 71}, True),
])
def test_an_article_that_lost_its_source_is_told_by_its_numbers(own, joined):
    numbers = {"n/a": {12, 13, 1988, 2024, 450, 71, 70}, "n/b": {12, 13, 1988, 2024, 450, 71}, "n/c": own, "o/d": own, "n/e": {1, 2, 3}}
    keyed = {"n/a": ("source x/a",), "n/b": ("source x/a",), "n/c": (), "o/d": (), "n/e": ("source x/e",)}
    found = siblings.with_alike(keyed, lambda path: frozenset(numbers[path]))

    assert found == keyed | ({"n/c": ("source x/a",)} if joined else {})
    assert siblings.with_alike({"n/c": (), "n/a": ("source x/a",)}, lambda path: frozenset(numbers[path]))["n/c"] == ()  # one alone proves nothing


def test_a_name_that_two_originals_share_tells_none():
    keyed = {"a": ("source x/a",), "b": ("source x/b",), "c": ("name bridge.*.md",)}

    assert siblings.with_named(keyed, {"a": "bridge.ar.md", "b": "bridge.hi.md", "c": "bridge.vi.md"}) == keyed


@pytest.mark.parametrize(("one", "other"), [
    ("ar/bridge.md", "hi/tower.md"), ("news/bridge.ar.md", "old/bridge.hi.md"), ("bridge.ar.md", "bridge.hi.txt"),
])
def test_names_that_do_not(one, other):
    assert siblings.stem(one) != siblings.stem(other)


def test_a_key_that_a_thousand_share_brings_nobody_together():
    many = {f"{number}.txt": ["source example.org"] for number in range(siblings.MOST + 1)}

    assert siblings.groups(many) == {}


def test_copies_share_lines_that_few_have():
    lines = {"a": (1, 2, 3), "b": (1, 2, 9), "c": (3, 7, 8), "d": ()} | {f"x{number}": (7, 8, 100 + number) for number in range(siblings.COMMON)}

    assert siblings.copies(lines, ["a", "c", "d"]) == {"a": ("b",)}


def test_translations_of_one_original_are_found_by_their_source_lines(run, tmp_path):
    (tmp_path / "a.txt").write_text("The bridge\nIt cost 250 million dong in 2023.\nSource: https://www.example.org/b?utm_source=x\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Le pont\nIl a coûté 350 millions de dongs en 2023.\nSource : http://example.org/b/\n", encoding="utf-8")

    _, report, _ = run("check", "--format", "json", "--level", "note", "--select", "siblings", "a.txt", "b.txt")

    assert [(one["path"], one["related"][0]["path"]) for one in json.loads(report)["violations"] if one["rule"] == "number-mismatch-siblings"] == [("a.txt", "b.txt"), ("b.txt", "a.txt")]


ENGLISH = "The bridge was opened in 1932 by the governor of the state.\nIt is 1149 metres long, and it took eight years to build it.\n"
FRENCH = "Le pont a été inauguré en 1932 par le gouverneur de cet état.\nIl a une longueur de 1149 mètres, et il a fallu huit ans pour le bâtir.\n"
GERMAN = "Die Brücke wurde 1932 vom Gouverneur des Staates eröffnet.\n"
OF = "{}: https://example.org/{}\n"


@pytest.mark.parametrize(("english", "french", "german"), [
    ("Title\n" + ENGLISH + OF.format("Source", "a"), "Titre\n" + FRENCH + OF.format("Source", "a"), OF.format("Quelle", "a")),  # nobody says
    ("---\nurl: https://example.org/a\n---\n" + ENGLISH, "---\nurl: https://example.org/a\n---\n" + FRENCH, OF.format("Quelle", "a")),  # two say so
    ("---\nurl: https://example.org/\n---\n" + ENGLISH + OF.format("Source", "a"), FRENCH + OF.format("Source", "a"), OF.format("Quelle", "a")),  # another address
    (ENGLISH + OF.format("Source", "es/a"), FRENCH + OF.format("Source", "es/a"), OF.format("Quelle", "es/a")),  # nobody speaks Spanish
])
def test_no_original_where_none_is_named(run, tmp_path, english, french, german):
    for name, text in (("a.md", english), ("b.md", french), ("c.md", "Titel\n\n" + GERMAN + "\n" + german)):
        (tmp_path / name).write_text(text.replace("\n", "\n\n") if not text.startswith("---") else text, encoding="utf-8")

    _, report, _ = run("check", "--isolated", "--format", "json", "--level", "note", "a.md", "b.md", "c.md")

    assert [one for one in json.loads(report)["violations"] if one["rule"].endswith("-source")] == []


@pytest.mark.parametrize(("english", "source"), [
    ("---\nurl: https://www.example.org/a/\n---\n\n" + ENGLISH, "a"),
    ("---\nurl: https://example.org/a\n---\n\n" + ENGLISH + OF.format("Source", "a"), "a"),
    ('<link rel="canonical" href="https://example.org/a">\n\n' + ENGLISH, "a"),
    (ENGLISH + OF.format("Source", "en/a"), "en/a"),
])
def test_the_original_names_itself(run, tmp_path, english, source):
    for name, text in (("a.md", english), ("b.md", FRENCH + OF.format("Source", source)), ("c.md", GERMAN + OF.format("Quelle", source))):
        (tmp_path / name).write_text(text.replace(".\n", ".\n\n"), encoding="utf-8")

    _, report, _ = run("check", "--isolated", "--format", "json", "a.md", "b.md", "c.md")

    found = [one for one in json.loads(report)["violations"] if one["related"]]
    assert [(one["path"], one["rule"], one["related"][0]["path"]) for one in found] == [("c.md", "missing-paragraph-source", "a.md")]


@pytest.mark.skipif(not ARTICLES.exists(), reason="the articles are not there")
def test_three_real_translations(run):
    _, report, _ = run("check", "--isolated", "--format", "json", "--level", "note", *sorted(ARTICLES.glob("*.txt")))
    found = [one for one in json.loads(report)["violations"] if one["related"] and not one["related"][0]["path"].endswith(one["path"])]
    beside = {(one["path"][-24:], one["line"], one["rule"]) for one in found if one["pack"] == "siblings"}

    assert beside == {
        ("004_6fffb8c289d79e24.txt", 6, "sentence-count-vs-siblings"),
        ("004_6fffb8c289d79e24.txt", 10, "sentence-count-vs-siblings"),
        ("004_6fffb8c289d79e24.txt", 11, "quote-length-outlier-sibling"),
        ("004_6fffb8c289d79e24.txt", 11, "name-missing-in-sibling"),
    }


def test_lines_of_the_page_are_not_compared(run, tmp_path):
    """A line that the pages of all others left is told there, and asked for nowhere."""
    for tag, title, page, first, second, source in (
        ("de", "Die neue Brücke", "Foto: Anna Berger/Reuters", "Die Brücke wurde am Montag nach drei Jahren geöffnet.", "Viele Menschen kamen und feierten bis in den Abend.", "Quelle"),
        ("es", "El nuevo puente", "Foto: Ana Berger/Reuters", "El puente se abrió el lunes después de tres años.", "Vino mucha gente y celebró hasta la noche.", "Fuente"),
        ("it", "Il nuovo ponte", "Foto: Anna Berger/Reuters", "Il ponte è stato aperto lunedì dopo tre anni.", "Molte persone sono venute e hanno festeggiato fino a sera.", "Fonte"),
        ("fr", "Le nouveau pont", "", "Le pont a été ouvert lundi après trois ans.", "Beaucoup de gens sont venus et ont fêté jusqu’au soir.", "Source"),
    ):
        text = "\n".join(filter(None, [title, first, page, second, f"{source}: https://example.org/bridge"])) + "\n"
        (tmp_path / f"bridge.{tag}.txt").write_text(text, encoding="utf-8")

    _, out, _ = run("check", "--isolated", "--no-cache", "--format", "json", "--level", "note", str(tmp_path))

    found = {(violation["path"][-6:-4], violation["rule"]) for violation in json.loads(out)["violations"] if violation["pack"] in ("leftovers", "siblings")}
    assert found == {(tag, "photo-credit-residue") for tag in ("de", "es", "it")}
