"""Laws that hold for whatever document: places, round trips, fixes, reports.

300 documents each, and as many more as ``LINTR_LAWS=10000 pytest tests/test_laws.py`` asks for.
"""

import json
import os
import xml.etree.ElementTree as ET

import pytest
import regex
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lintr import engine, fix, ruleset
from lintr.article import Article, decoded
from lintr.report import FORMATS, reporter
from lintr.report import Options as Look
from lintr.scopes import Options
from lintr.session import Session
from lintr.span import Span
from lintr.violation import Edit

COUNT = int(os.environ.get("LINTR_LAWS", "300"))
law = settings(max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
SESSION = Session(Options(isolated=True))
BAD = [example.text for path, pack, id in ruleset.pages(str(ROOT / "rules")) for example in ruleset.read(path, pack, id, own=True, whole=True).examples if example.hits]
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])
PIECES = st.sampled_from([
    "كلمة", "word", "शब्द", "từ", "слово", "词", " ", "  ", ".", " .", ",", "،", "![]() |", " |", "(0)", "تعليق (0)", "المصدر: https://example.org/a", "\u200b", "\u00ad", "\t", "\u202e", "\u2067", "\u2069", "\ufeff",
    "ﷺ", "\ufb50", '"', "“", "«", "(", "e\u0301", "१", "٣", "1,000", "<b>", "</p>", "<!-- x -->", "&nbsp;", "**", "ـ", "\ufffd", "|---|", "...", "a\u0430", "।", "|", "\u2028", "؟", "?", "# ", "```", "---", "- ",
    "\x1b[31m", "\x85", "\u3164", "\u0301", "👩\u200d👩", "Ã©", "\U000e0041", "\uffff",
])  # fmt: skip
LINES = st.lists(PIECES, max_size=8).map("".join) | st.text(st.characters(exclude_characters="\0\r\n", exclude_categories=["Cs"]), max_size=20) | st.sampled_from(BAD).map(lambda text: text.rstrip("\n"))
DOCUMENTS = st.lists(st.tuples(LINES, ENDS).map("".join), max_size=7).map("".join).map(str.encode)
NAMES = st.sampled_from(["a.txt", "a.ar.md", "a.hi.html", "ur/a.txt", "a.vi.txt", "a.zh.md", "a.fa.txt", "ja/a.md"])


@law
@given(DOCUMENTS, NAMES)
def test_bytes_come_back(data, name):
    assert SESSION.article(name, data).to_bytes() == data


@law
@given(DOCUMENTS, NAMES)
def test_every_place_is_where_its_text_stands(data, name):
    article = SESSION.article(name, data)
    result = SESSION.judged(name, data)
    lines = article.text.split("\n")

    assert result.errors == ()
    assert list(result.violations) == sorted(result.violations, key=lambda violation: (violation.span, violation.rule))
    assert len(article.prose) == len(article.text)
    for violation in result.violations:
        start, end = violation.span
        assert 0 <= start <= end <= len(article.text)
        assert article.text[start:end] == violation.text
        assert lines[violation.line - 1] == violation.excerpt
        assert lines[violation.line - 1][violation.column - 1:].startswith(violation.text.split("\n")[0])
        assert offset(lines, violation.end_line, violation.end_column) == end
        if violation.fix:
            edit = violation.fix.edit
            assert 0 <= edit.span.start <= edit.span.end <= len(article.text)
            assert offset(lines, violation.fix.line, violation.fix.column) == edit.span.start
            assert offset(lines, violation.fix.end_line, violation.fix.end_column) == edit.span.end


def offset(lines, line, column):
    """Code points from the start of the text."""
    return sum(len(one) + 1 for one in lines[: line - 1]) + column - 1


@law
@given(DOCUMENTS, NAMES)
def test_what_a_page_tells_of_its_gate_is_what_its_kind_says(data, name):
    article = SESSION.article(name, data)

    assert [rule.id for rule in SESSION.rules(name) if rule.opens(article) != rule.kind.gate(article)] == []


@law
@given(DOCUMENTS, NAMES)
def test_no_gate_is_shut_before_what_would_be_found(data, name):
    article = SESSION.article(name, data)
    rules = SESSION.speaking(SESSION.scope(name), article)

    assert engine.check(article, rules) == engine.check(article, rules, gated=False)


@law
@given(DOCUMENTS, NAMES, st.booleans())
def test_a_fix_settles_and_takes_nothing_with_it(data, name, unsafe):
    article = SESSION.article(name, data)
    mended = fix.fixed(article, SESSION.speaking(SESSION.scope(name), article), unsafe=unsafe)
    if mended.error:
        assert "bug" not in mended.error
        assert mended.text == article.text
        return
    again = SESSION.article(name, fix.remade(article, mended.text, mended.line_ends).to_bytes())

    assert again.text == mended.text
    assert again.bom == article.bom
    assert fix.unproven(mended, again, SESSION.speaking(SESSION.scope(name), again), unsafe=unsafe) in ("", OTHER)
    if not unsafe:
        assert fix._keeps(article, again)


OTHER = "a second run would change more, since it takes the mended text for another language: name it (--lang)"


@law
@given(st.lists(st.tuples(st.sampled_from(["a", "bb", "", "c d"]), st.sampled_from(["\n", "\r\n", "\r"])), min_size=1, max_size=9), st.data())
def test_each_line_that_is_kept_keeps_its_own_end(lines, data):
    article = Article.from_bytes("".join(line + end for line, end in lines).encode(), tag="en")
    gone = data.draw(st.sets(st.integers(0, len(article.line_starts) - 1)))
    kept = [number for number in range(len(article.line_starts)) if number not in gone]
    ends = [article.line_ends] * len(article.line_starts) if isinstance(article.line_ends, str) else list(article.line_ends)
    edits = fix.apart(Edit(Span(start, end), "") for start, end in runs(article, gone))
    text = fix.applied(article.text, edits)
    whole = fix.remade(article, text, fix.kept_ends(article, edits)).to_bytes().decode()

    assert decoded(whole.encode())[0] == text
    expected = "".join(article.lines()[number] + ends[number] for number in kept)
    assert whole == expected or "\r\n" in expected  # lines that only touch now: a CR before an LF would be one end


def runs(article, gone):
    """The spans of lines that are to go, those that follow each other as one."""
    starts = [*article.line_starts, len(article.text)]
    found = []
    for number in sorted(gone):
        if found and found[-1][1] == starts[number]:
            found[-1][1] = starts[number + 1]
        else:
            found.append([starts[number], starts[number + 1]])
    return found


@law
@given(st.lists(st.tuples(DOCUMENTS, NAMES), max_size=5))
def test_files_that_are_looked_at_together_have_what_each_has_alone(documents):
    given = [(f"{number}/{name}", data) for number, (data, name) in enumerate(documents)]

    assert SESSION.judged_each(given) == [SESSION.judged(path, data) for path, data in given]


@law
@given(st.lists(st.tuples(DOCUMENTS, NAMES), max_size=3), st.sampled_from(FORMATS))
def test_every_report_is_read_by_its_parser_and_tells_all(documents, form):
    results = [SESSION.judged(f"{number}/{name}", data) for number, (data, name) in enumerate(documents)]
    told = "".join(reporter(form)(results, SESSION.rules(), Look()))
    count = sum(len(result.violations) for result in results)

    assert "\r" not in told
    assert not regex.search(r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF--\n\t]", told, regex.V1)
    if form == "json":
        whole = json.loads(told)
        assert (whole["version"], whole["files"], len(whole["violations"]), whole["errors"]) == (1, len(results), count, [])
        assert [violation["text"] for violation in whole["violations"]] == [violation.text for result in results for violation in result.violations]
    elif form == "jsonl":
        assert len([json.loads(line) for line in told.split("\n") if line]) == count
    elif form == "sarif":
        assert len(json.loads(told)["runs"][0]["results"]) == count
    elif form == "gitlab":
        assert len(json.loads(told)) == count
    elif form == "rdjson":
        assert len(json.loads(told)["diagnostics"]) == count
    elif form in ("junit", "checkstyle"):
        ET.fromstring(told)
    elif form == "text":
        assert told.endswith("\n")
        assert told.count("\n") >= count + 1


def test_the_bad_texts_of_all_rules_are_mended_without_a_fault_of_ours():
    rules = tuple(rule for rule in SESSION.rules() if rule.default)
    mended = [fix.fixed(Article(text, tag="en"), rules) for text in BAD]

    assert [one.error for one in mended if one.error] == []


@pytest.mark.parametrize("digits", ["9" * 5_000, "٣" * 5_000, "九" * 5_000, "1," + "000," * 2_000 + "000", "十" * 5_000])
def test_a_number_of_five_thousand_digits_is_no_fault_of_ours(digits):
    one, other = (Article(f"Một câu văn có {digits} trong bài.\n", name, tag="vi") for name in ("a.txt", "b.txt"))
    one.siblings = (other,)

    assert engine.check(one, SESSION.rules()).errors == ()
