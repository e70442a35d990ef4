"""Bilingual files: units, their places in the file, what is found in them, and what is no such file."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr import bilingual
from lintr.article import Article
from lintr.errors import InputError

TEXT = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cn", "Zl", "Zp"], blacklist_characters="\ufeff"), min_size=1, max_size=20).filter(str.strip)

PO = """
msgid ""
msgstr ""
"Language: de\\n"

# a comment
msgctxt "menu"
msgid "Open the %(name)s file"
msgstr ""
"Die Datei %(name)s "
"\\"öffnen\\""

#, fuzzy
msgid "Guessed"
msgstr "Geraten"

#~ msgid "Gone"
#~ msgstr "Weg"

msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d Tag"
msgstr[1] "%d Tage"
"""
XLIFF = """<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="fr" original="x" datatype="plaintext"><body>
<trans-unit id="1"><source>Two <g id="1">words</g></source>
  <target>Deux <g id="1">mots</g></target><alt-trans><target>autre</target></alt-trans></trans-unit>
<trans-unit id="2" translate="no"><source>Name</source></trans-unit>
<trans-unit id="3"><source>Not done &amp; forgotten</source></trans-unit>
</body></file></xliff>
"""
XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="hi"><file id="f"><unit id="u">
<segment><source>One <ph id="1"/> two</source>
<target>एक <ph id="1"/> दो</target></segment></unit></file></xliff>
"""
TMX = """<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body><tu>
<tuv xml:lang="ar"><seg>جسر</seg></tuv>
<tuv xml:lang="en"><seg>bridge</seg></tuv></tu></body></tmx>
"""
TSV = "en\tar\tvi\nThe bridge\tالجسر\tCây cầu\n"


def units(name, text):
    return [(unit.source.text, unit.target.text, unit.source.tag, unit.target.tag, unit.target.position(0)) for unit in bilingual.units(name, text.encode())]


@pytest.mark.parametrize(("name", "text", "expected"), [
    ("a.po", PO, [("Open the %(name)s file", 'Die Datei %(name)s "öffnen"', "en", "de", (10, 2)), ("%d day", "%d Tag", "en", "de", (22, 12)), ("%d days", "%d Tage", "en", "de", (23, 12))]),
    ("a.xlf", XLIFF, [('Two <g id="1">words</g>', 'Deux <g id="1">mots</g>', "en", "fr", (4, 11)), ("Not done & forgotten", "", "en", "fr", (6, 1))]),
    ("a.xliff", XLIFF_2, [('One <ph id="1"/> two', 'एक <ph id="1"/> दो', "en", "hi", (3, 9))]),
    ("a.tmx", TMX, [("bridge", "جسر", "en", "ar", (3, 25))]),
    ("a.tsv", TSV, [("The bridge", "الجسر", "en", "ar", (2, 12)), ("The bridge", "Cây cầu", "en", "vi", (2, 18))]),
    ("a.tsv", "The bridge\tالجسر\n", [("The bridge", "الجسر", "", "", (1, 12))]),
    ("a.po", "", []),
    ("a.tsv", "\n# a comment\n", []),
])
def test_units(name, text, expected):
    assert units(name, text) == expected


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4))
def test_what_is_written_into_a_table_is_read_from_it(pairs):
    pairs = [(one, other) for one, other in pairs if not one.startswith("#")]
    table = "en\tfr\n" + "".join(f"{one}\t{other}\n" for one, other in pairs)

    assert [unit[:2] for unit in units("a.tsv", table)] == pairs


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4))
def test_what_is_written_into_a_po_file_is_read_from_it(pairs):
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    text = 'msgid ""\nmsgstr "Language: fr\\n"\n\n' + "".join(f"msgid {quoted(one)}\nmsgstr {quoted(other)}\n\n" for one, other in pairs)

    assert [unit[:2] for unit in units("a.po", text)] == pairs


@pytest.mark.parametrize(("name", "text", "problem"), [
    ("a.xlf", "<xliff>", "not XML: line 1: no element found"),
    ("a.xlf", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "declares entities"),
    ("a.tmx", "<a>" * 200, "elements within elements, more than 100 deep"),
    ("a.po", "msgid This\n", "line 1: not PO"),
    ("a.tsv", "one column\n", "line 1: 1 column"),
    ("a.tsv", "a b\tc d\te f\n", "line 1: 3 columns"),
])
def test_what_is_no_such_file_is_an_error(name, text, problem):
    with pytest.raises(InputError, match=problem):
        list(bilingual.units(name, text.encode()))


def test_bytes_that_are_no_text():
    with pytest.raises(InputError, match=r"not UTF-8 at byte 2 \(line 3\)"):
        list(bilingual.units("a.po", b"\n\n\xff"))


SENTENCES = [("The bridge opened on 14 March {}.", "Le pont a ouvert le 14 mars {}."), ("Some {} people came to the ceremony.", "Environ {} personnes sont venues à la cérémonie.")]


@pytest.mark.parametrize(("row", "found"), [
    (SENTENCES[0][0].format(2023) + "\t" + SENTENCES[0][1].format(2023), []),
    ("Some 1,500 people came.\tEnviron 1.500 personnes sont venues.", []),
    ("The <b>bridge</b> is open.\tLe <b>pont</b> est ouvert.", []),
    ("%(count)s bridges are open.\tLes ponts ouverts : %(count)s.", []),
    (SENTENCES[0][0].format(2023) + "\t" + SENTENCES[0][1].format(2024), [("number-mismatch-source", 65)]),
    ("The bridge is open to everyone again.\tThe bridge is open to everyone again.", [("same-as-source", 39)]),
    ("The bridge is open to everyone again.\t", [("missing-paragraph-source", 39)]),
    ("The <b>bridge</b> is open.\tLe pont est ouvert.", [("tag-mismatch-source", 28)]),
    ("Open %(name)s now\tOuvrir %(nom)s maintenant", [("tag-mismatch-source", 26)]),
])
def test_what_is_found_stands_at_its_place(run, tmp_path, row, found):
    (tmp_path / "pairs.tsv").write_text(f"en\tfr\n{row}\n", encoding="utf-8")
    _, report, _ = run("check", "--isolated", "--format", "json", "pairs.tsv")
    violations = json.loads(report)["violations"]

    assert [(one["rule"], one["column"]) for one in violations if one["rule"].endswith("-source")] == found
    assert all(one["line"] == 2 and one["path"] == "pairs.tsv" and one["fix"] is None for one in violations)
    assert all(other["path"] == "pairs.tsv" and other["line"] == 2 for one in violations for other in one["related"])


def test_lengths_are_those_of_the_whole_file(run, tmp_path):
    pairs = [(one.format(1900 + number), other.format(1900 + number)) for number in range(8) for one, other in SENTENCES]
    pairs[5] = (pairs[5][0], f"{pairs[5][1]} Le maire a parlé longtemps de la ville et de ceux qui passent ce pont tous les jours, et tous ont chanté.")
    (tmp_path / "pairs.tsv").write_text("en\tfr\n" + "".join(f"{one}\t{other}\n" for one, other in pairs), encoding="utf-8")
    _, report, _ = run("check", "--isolated", "--format", "json", "pairs.tsv")

    assert [(one["rule"], one["line"]) for one in json.loads(report)["violations"]] == [("length-vs-source", 7)]


def test_bilingual_files_are_not_mended(run, tmp_path):
    (tmp_path / "pairs.tsv").write_text(TSV, encoding="utf-8")
    status, _, problem = run("fix", "pairs.tsv")

    assert status == 2
    assert "not mended" in problem
    assert (tmp_path / "pairs.tsv").read_text(encoding="utf-8") == TSV


def test_text_behind_an_element_is_text():
    assert "in it" in Article("To use <code>x</code> in it, <CODE>y</code> now.\n", "a.html").prose
    assert "The text" in Article("<style>x</style><p>The text.</p>\n", "a.html").prose
    assert " d" in Article("a <style>x</style> b <kbd>c</kbd> d\n", "a.md").prose
