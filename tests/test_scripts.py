import importlib.metadata
import os
import runpy
import subprocess
import sys

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from lintr.confusables_table import CONFUSABLES
from lintr.scripts import SCRIPT_OF, script, scripts


@given(st.characters())
def test_a_script_is_what_the_pattern_library_says(char):
    assert regex.fullmatch(rf"\p{{Script={script(char)}}}", char)


@given(st.text())
def test_scripts_of_a_text_are_those_of_its_characters(text):
    assert scripts(text) == {script(char) for char in text} - {"Zyyy", "Zinh", "Zzzz"}


@pytest.mark.parametrize(
    ("char", "code"),
    [
        ("a", "Latn"), ("ß", "Latn"), ("я", "Cyrl"), ("ω", "Grek"), ("ժ", "Armn"), ("ش", "Arab"), ("ی", "Arab"), ("۴", "Arab"), ("अ", "Deva"), ("१", "Deva"),
        ("漢", "Hani"), ("あ", "Hira"), ("ア", "Kana"), ("한", "Hang"), ("ก", "Thai"), ("\0", "Zyyy"), (" ", "Zyyy"), ("7", "Zyyy"), ("،", "Zyyy"), ("।", "Zyyy"),
        ("ー", "Zyyy"), ("😀", "Zyyy"), ("\N{COMBINING ACUTE ACCENT}", "Zinh"), ("\N{ARABIC FATHA}", "Zinh"), ("\N{ZERO WIDTH JOINER}", "Zinh"),
        ("\ud800", "Zzzz"), ("\U0010ffff", "Zzzz"), ("\ufffc", "Zyyy"),
    ],
)  # fmt: skip
def test_script(char, code):
    assert script(char) == code
    assert SCRIPT_OF[char] == code


def test_common_and_inherited_are_not_among_the_scripts_of_a_text():
    assert scripts("2030 – الرَّئيس VNeID!") == {"Arab", "Latn"}
    assert scripts("... 12") == frozenset()


@pytest.mark.parametrize(("letter", "other"), [(a, b) for a, others in CONFUSABLES.items() for b in others.values()])
def test_look_alikes_are_letters_of_one_case_in_different_scripts(letter, other):
    assert script(letter) != script(other)
    assert letter.isupper() == other.isupper()
    assert CONFUSABLES[letter][script(other)] == other
    assert script(letter) in CONFUSABLES[other]  # not always the same letter: sigma looks like o, o like omicron


@pytest.mark.parametrize("letter", ["ا", "ہ", "و", "l", "ж", "я", "ы", "λ", "Ω", "1", "0"])
def test_letter_without_look_alike(letter):
    assert letter not in CONFUSABLES


@pytest.mark.parametrize(
    ("letters", "others", "code"),
    [
        ("aceijkopsxyABCEHIJKMOPSTXY", "асеіјкорѕхуАВСЕНІЈКМОРЅТХУ", "Cyrl"),
        ("aikopvABEHIKMNOPTXYZ", "αικορνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", "Grek"),
        ("ёїѐόϊá", "ëïèóïά", ""),
    ],
)
def test_look_alikes_that_readers_meet(letters, others, code):
    for letter, other in zip(letters, others, strict=True):
        assert other in CONFUSABLES[letter].values()
        assert not code or CONFUSABLES[letter][code] == other


def test_import_does_without_the_pattern_library():
    code = "import sys; from lintr.scripts import script; script('a'); assert 'regex' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(("tool", "source", "table"), [("make_scripts", "regex", "scripts_table"), ("make_confusables", "confusable-homoglyphs", "confusables_table"), ("make_pinyin", "pypinyin", "pinyin_table")])
def test_table_is_what_its_tool_makes(tool, source, table):
    root = os.path.dirname(os.path.dirname(__file__))
    with open(f"{root}/lintr/{table}.py", encoding="utf-8") as file:
        made, _, body = file.read().partition("\n")
    try:
        version = importlib.metadata.version(source)
    except importlib.metadata.PackageNotFoundError:
        pytest.skip(f"{source} is not installed")
    if f"{source} {version}," not in made:
        pytest.skip(f"made from another version than {source} {version}")
    assert runpy.run_path(f"{root}/tools/{tool}.py")["table"]().partition("\n")[2] == body
