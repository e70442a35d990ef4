"""Every rule is held by its own examples, by the good texts of all others, and by what every rule must be."""

import os
import shutil
import subprocess
import sys

import pytest
import tomli as toml
from conftest import ROOT

from lintr import engine, ruleset
from lintr.article import Article
from lintr.examples import article_of, failures, written
from lintr.fix import fixed
from lintr.language import language, tags

PAGES = ruleset.pages(str(ROOT / "rules"))
RULES = [ruleset.read(path, pack, id, own=True, whole=True) for path, pack, id in PAGES]
BY_ID = {rule.id: rule for rule in RULES}
ids = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
GOOD = [(other, example, article_of(example)) for other in RULES for example in other.examples if not example.hits and not example.known_failure]
SAMPLES = [tag for tag in tags() if language(tag).sample]


@ids
def test_its_examples_hold(rule):
    assert list(failures(rule)) == []


SHOWN_ON_PURPOSE = {
    ("bare-url-in-body", "broken-address"),
    ("bare-url-in-body", "duplicate-source-line"),
    ("bare-url-in-body", "html-entity-residue"),
    ("bare-url-in-body", "markdown-residue"),
    ("breadcrumb-residue", "pipe-as-danda"),
    ("caption-trailing-pipe", "caption-duplicates-body"),
    ("caption-trailing-pipe", "orphan-caption"),
    ("caption-trailing-pipe", "pipe-as-danda"),
    ("caption-trailing-pipe", "pipe-as-full-stop"),
    ("comment-footer", "comment-widget-residue"),
    ("comment-footer", "duplicate-source-line"),
    ("comment-footer", "source-line-not-last"),
    ("comment-widget-residue", "comment-footer"),
    ("english-function-words", "wrong-language"),
    ("han-word-in-korean", "foreign-script-run"),
    ("image-placeholder", "caption-duplicates-body"),
    ("image-placeholder", "caption-trailing-pipe"),
    ("image-placeholder", "pipe-as-danda"),
    ("line-separator-char", "control-char"),
    ("line-separator-char", "line-ending"),
    ("malformed-source-line", "missing-source-line"),
    ("markdown-residue", "stray-asterisk"),
    ("missing-space-before-punctuation", "question-mark-in-word"),
    ("mojibake", "accent-as-apostrophe"),
    ("mojibake", "unpaired-quote"),
    ("multiple-blank-lines", "source-line-not-last"),
    ("orphan-caption", "caption-duplicates-body"),
    ("orphan-caption", "caption-trailing-pipe"),
    ("orphan-caption", "malformed-source-line"),
    ("orphan-caption", "pipe-as-danda"),
    ("orphan-caption", "pipe-as-full-stop"),
    ("pipe-as-danda", "caption-trailing-pipe"),
    ("pipe-as-danda", "orphan-caption"),
    ("pipe-as-full-stop", "caption-trailing-pipe"),
    ("related-links-residue", "source-line-not-last"),
    ("repeated-around-and", "spelling-variant-nukta"),
    ("repeated-phrase", "ngram-loop"),
    ("share-widget-residue", "source-line-not-last"),
    ("spelling-variant-list", "han-form-mixed"),
    ("trailing-blank-line", "missing-final-newline"),
    ("trailing-blank-line", "multiple-blank-lines"),
    ("unpaired-quote", "doubled-closing-quote"),
    ("vietnamese-leftover", "untranslated-latin-run"),
    ("zero-width-char", "bom"),
}
"""A rule, and another one whose good texts show the first one's fault to say that it is not theirs."""


@ids
def test_it_is_silent_on_the_good_texts_of_all_other_rules(rule):
    if rule.whole_article or not rule.default:
        pytest.skip("judges an article as a whole, or is off unless asked for: a fragment says nothing about it")
    found = [
        (other.id, example.text, written(result)) for other, example, article in GOOD
        if other is not rule and (rule.id, other.id) not in SHOWN_ON_PURPOSE and not example.siblings and not example.original and rule.speaks_of(article)
        for result in [engine.check(article, [rule])] if result.violations
    ]

    assert found == []


@pytest.mark.parametrize("tag", SAMPLES)
def test_every_rule_is_silent_on_the_sample_of_a_language(tag):
    result = engine.check(Article(language(tag).sample, f"sample.{tag}.txt", tag=tag), [rule for rule in RULES if rule.default])

    assert [(violation.rule, violation.line, violation.message) for violation in result.violations] == []


@ids
def test_its_fixed_texts_are_fixed_points_and_its_fixes_make_no_new_violation(rule):
    others = [other for other in RULES if other.default and not other.whole_article]
    for example in rule.examples:
        if example.fixed is None or example.known_failure:
            continue
        article = article_of(example)
        again = fixed(Article(example.fixed, article.path, format=article.format, tag=article.language.tag), [rule], unsafe=True)
        assert again.text == example.fixed
        before = {violation.rule for violation in engine.check(article, others).violations}
        mended = engine.check(Article(example.fixed, article.path, format=article.format, tag=article.language.tag), others)
        assert {violation.rule for violation in mended.violations} - before == set()


@ids
def test_its_page_is_read_as_well_down_to_its_first_example_as_whole(rule):
    head = ruleset.read(rule.path, rule.pack, rule.id, own=True)

    assert (head.id, head.severity, head.message, head.languages, head.zones, head.default) == (
        rule.id, rule.severity, rule.message, rule.languages, rule.zones, rule.default)


@ids
def test_it_has_bad_and_good_texts_and_says_what_to_do(rule):
    assert any(example.hits for example in rule.examples)
    assert any(not example.hits for example in rule.examples)
    assert rule.message == rule.message.strip()
    assert not rule.message.endswith(".")


@ids
def test_its_page_is_toml_for_every_reader(rule):
    with open(rule.path, "rb") as file:
        toml.load(file)


@pytest.mark.parametrize("tag", ["hi", "ur"])
def test_infinitives_end_as_sentence_fragment_says(tag):
    endings = language(tag).infinitive_endings

    assert endings
    assert [ending for ending in endings if not ending.endswith(("نا", "ना"))] == []


def test_ids_are_unique():
    assert len(BY_ID) == len(RULES)


HOSTILE = ["a", "a ", "ab ", "ا", "ا ", "۔", "(", "\"", "«", ". ", ", ", "  ", "!", "![](", "|", "1", "1.", "http://", "के ", "Ѐa", "\u0301", "\u200b", "की की ", "**", "<", "&", "\n", " \n", "{", "\\n"]


@ids
def test_its_time_grows_linearly(rule):
    """Counted in the rule's own time limit, not in seconds of a shared machine: no hostile text may come near to it."""
    from lintr.language import language as known

    tag = next((tag for tag in ("ar", "hi", "ur", "vi", "en", "zh-Hans", "ru") if not rule.languages or known(tag).matches(rule.languages)), "en")
    for piece in HOSTILE:
        result = engine.check(Article(piece * (20_000 // len(piece)), "hostile.txt", tag=tag), [rule], gated=False)
        assert result.errors == (), piece


@pytest.mark.parametrize("tag", ["ar", "de", "en", "es", "fr", "hi", "ru", "ur", "vi", "zh-Hans"])
def test_the_calls_that_rules_make_grow_with_the_text_and_no_faster(tag):
    """Calls are counted, not seconds: on a shared machine only they are the same in each run."""
    from lintr.language import language as known

    title, *body, source = known(tag).sample.strip("\n").split("\n")
    quotation = {"zh-Hans": "“", "hi": '"', "ur": '"', "en": "“", "vi": "“", "de": "„"}.get(tag, "«")
    said = [f"{quotation}{line}{QUOTATION_MARKS[quotation]}" for line in body] + [f"{QUOTATION_MARKS[quotation]}{body[0]}"]

    def calls(times):
        text = "\n".join([title, *(f"{number} {line}" if number % 3 else line for number in range(times) for line in (*body, *said)), source, ""])
        article = Article(text, "long.txt", tag=tag)
        for made in (article.tokens, article.starts, article.vocabulary, article.paragraphs, article.characters):  # once for all rules
            assert made
        counted = {}

        def count(frame, event, arg):
            counted[now[0]] += event in ("call", "c_call")

        now = [""]

        def clock(rule, hits):
            sys.setprofile(None)
            now[0] = rule.id
            counted.setdefault(rule.id, 0)
            if hits < 0:
                sys.setprofile(count)

        try:
            assert engine.check(article, [rule for rule in RULES if not rule.compares], clock=clock).errors == ()
        finally:
            sys.setprofile(None)
        return counted

    for times in (*[1] * 25, 80):
        calls(times)  # what pays only for several articles, or long ones, is made now
    few, many = calls(20), calls(80)
    assert {rule: (few[rule], many[rule]) for rule in many if many[rule] > 6 * few[rule] + 1000} == {}


QUOTATION_MARKS = {"«": "»", "“": "”", "„": "“", '"': '"'}


@pytest.mark.parametrize("is_older", [True, False])
def test_a_page_that_was_changed_is_read_though_it_is_as_large_as_it_was(tmp_path, is_older):
    """Whether the folder of the pages is older than the table made of them, as where it was made last, or younger, as in a fresh checkout."""
    for folder in ("lintr", "rules"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "a.en.txt").write_text("The bridge\nIt was \u2067opened.\n", encoding="utf-8")
    page = tmp_path / "rules" / "encoding" / "bidi-control-unbalanced.toml"
    made = (tmp_path / "lintr" / "rules_table.py").stat().st_mtime_ns
    os.utime(tmp_path / "rules", ns=(made, made + (-1 if is_older else 1)))
    os.utime(page, ns=(made, made + (-1 if is_older else 1)))

    def told():
        program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from lintr.cli import main; main(['check', '--isolated', '--no-cache', 'a.en.txt'])"
        return subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert "has no partner in its line" in told()
    page.write_text(page.read_text(encoding="utf-8").replace("has no partner in its line", "has no PARTNER in its line"), encoding="utf-8")
    os.utime(page, ns=(made, made + 1))
    assert "has no PARTNER in its line" in told()
