import os
import runpy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.cldr import canonical, direction, letter_scripts, likely_script, row
from lintr.scripts import SCRIPT_OF

ROOT = os.path.dirname(os.path.dirname(__file__))
FOLDER = os.path.join(ROOT, "lintr", "languages")


def lines(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return file.read().splitlines()


TAGS = [line.split("\t")[0] for line in lines("cldr.tsv") if not line.startswith(("#", "tag\t"))]
OLD = [line.split("\t")[0] for line in lines("tags.tsv") if line[0].isalpha()]


@given(st.text(alphabet="abzAZ019-_xé", max_size=20))
def test_what_is_canonical_once_is_canonical(tag):
    try:
        once = canonical(tag)
    except ValueError:
        return
    assert canonical(once) == once


@pytest.mark.parametrize("tag", TAGS + OLD)
def test_known_tags_have_one_form(tag):
    assert canonical(canonical(tag)) == canonical(tag)


@pytest.mark.parametrize("tag", TAGS)
def test_row(tag):
    found = row(tag)
    assert found is not None
    assert found.tag == tag == canonical(tag)
    assert found.name
    assert found.direction in ("ltr", "rtl")
    assert tag == "mn-Mong" or found.direction == direction(tag)
    assert len(found.default_digits) == len(found.native_digits) == 10
    assert len(found.quotation_marks) in (0, 4)
    assert found.letters or found.any_han
    assert found.main <= found.letters
    assert "-" not in found.letters
    scripts = {SCRIPT_OF[char] for char in found.main} - {"Zinh", "Zyyy"}
    assert scripts <= {*letter_scripts(tag)}


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        ("ar", "ar"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-SG", "zh-Hans-SG"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant-HK"), ("zh-Hant-HK", "zh-Hant-HK"),
        ("zh-Hant-TW", "zh-Hant"), ("zho-TW", "zh-Hant"), ("cmn-Hans", "zh-Hans"), ("yue", "yue"), ("zh-yue", "yue"), ("wuu", "wuu"), ("zh-cmn-Hant", "zh-Hant"),
        ("iw", "he"), ("in", "id"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro"), ("tl", "fil"), ("tl-PH", "fil-PH"), ("tgl", "fil"), ("no", "nb"), ("nor", "nb"), ("no-NO", "nb-NO"),
        ("nno", "nn"), ("sh", "sr-Latn"), ("sh-Cyrl", "sr"), ("cnr", "sr-Latn-ME"), ("sr-Cyrl", "sr"), ("sr-cyrl-rs", "sr-RS"), ("sr-ME", "sr-Latn-ME"), ("SRP-latn", "sr-Latn"),
        ("deu", "de"), ("ger", "de"), ("arb", "ar"), ("arz", "arz"), ("pes", "fa"), ("prs", "fa-AF"), ("fas", "fa"), ("zsm", "ms"), ("swh", "sw"), ("kmr", "ku"), ("ckb-Arab", "ckb"),
        ("pnb", "lah"), ("uzn", "uz"), ("azj", "az"), ("ekk", "et"), ("lvs", "lv"), ("npi", "ne"), ("ory", "or"), ("plt", "mg"), ("gaz", "om"), ("khk", "mn"), ("als", "sq"), ("ydd", "yi"),
        ("pa-PK", "pa-Arab"), ("uz-AF", "uz-Arab"), ("az-IR", "az-Arab"), ("hi-Deva", "hi"), ("hi-Latn", "hi-Latn"), ("en-us", "en-US"), ("EN-uk", "en-GB"), ("pt_BR", "pt-BR"),
        ("es-419", "es-419"), ("ca-valencia", "ca-valencia"), ("sl-1994", "sl-1994"), ("de-u-co-phonebk", "de-u-co-phonebk"), ("en-x-ours", "en-x-ours"), ("x-ours", "x-ours"),
        ("qaa", "qaa"), ("tlh", "tlh"), ("und", "und"), ("gsw-ZH", "gsw-ZH"), ("aze-Latn", "az"), ("eng-IN", "en-IN"),
    ],
)  # fmt: skip
def test_canonical(tag, form):
    assert canonical(tag) == form


@pytest.mark.parametrize(
    "tag", ["", "-", "a", "1", "e1", "abcd", "english language", "i-klingon", "en-", "-en", "en--US", "en-USA", "en-Latn-Latn", "en-US-GB", "en-toolonganyway", "en-a", "en-u", "en-x", "hindī", "en.utf8", "../en"]
)
def test_ill_formed(tag):
    with pytest.raises(ValueError, match="is not a language tag"):
        canonical(tag)


@pytest.mark.parametrize(
    ("tag", "script", "written"),
    [
        ("hi", "Deva", "ltr"), ("ur", "Arab", "rtl"), ("he", "Hebr", "rtl"), ("yi", "Hebr", "rtl"), ("dv", "Thaa", "rtl"), ("ckb", "Arab", "rtl"), ("ku", "Latn", "ltr"),
        ("pa", "Guru", "ltr"), ("pa-PK", "Arab", "rtl"), ("sd", "Arab", "rtl"), ("sd-Deva", "Deva", "ltr"), ("uz-Cyrl", "Cyrl", "ltr"), ("ja", "Jpan", "ltr"), ("ko", "Kore", "ltr"),
        ("zh", "Hans", "ltr"), ("zh-HK", "Hant", "ltr"), ("sr", "Cyrl", "ltr"), ("sr-ME", "Latn", "ltr"), ("la", "Latn", "ltr"), ("qaa", "", "ltr"), ("und", "", "ltr"), ("und-Arab", "Arab", "rtl"),
    ],
)  # fmt: skip
def test_script_and_direction(tag, script, written):
    assert likely_script(tag) == script
    assert direction(tag) == written


@pytest.mark.parametrize("tag", ["tlh", "und", "qaa", "ar-Latn", "hi-Latn"])
def test_no_row(tag):
    assert row(tag) is None


@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [
        ("en", "aZéñ", "яشčő"), ("ru", "ёЁъэ\u0301", "іїўa"), ("uk", "іїєґ", "aў"), ("ar", "ةيكىء\u064b", "ٹےہھ"), ("ur", "ہیکےںۓئآؤ", "ێۆ"), ("fa", "پچژگیۀ", "ٹے"),
        ("hi", "हिन्दीँ\u093c", "ৰક"), ("mr", "ळॲ", "ક"), ("tr", "ıİğŞ", "őжħ"), ("vi", "ềỮđ", "ж"), ("zh-Hans", "", "а"), ("ja", "あアー", "한"), ("ko", "한글", "あ"),
        ("th", "กฯๆ\u0e49", "ກ"), ("la", "Āēœ", "ж"), ("yi", "װײ", "ж"),
    ],
)  # fmt: skip
def test_letters(tag, right, wrong):
    letters = row(tag).letters
    assert [char for char in right if char not in letters] == []
    assert [char for char in wrong if char in letters] == []


def test_han_is_not_listed_but_told():
    assert [tag for tag in TAGS if row(tag).any_han] == ["ja", "ko", "yue", "yue-Hans", "zh-Hans", "zh-Hant"]
    assert not [tag for tag in TAGS if any(SCRIPT_OF[char] == "Hani" and char not in "々〆" for char in row(tag).letters)]


@pytest.mark.parametrize(
    ("tag", "marks", "default", "native"),
    [
        ("ar", "”“’‘", "0", "٠"), ("ar-EG", "”“’‘", "٠", "٠"), ("fa", "«»‹›", "۰", "۰"), ("ur", "”“’‘", "0", "۰"), ("hi", "“”‘’", "0", "०"), ("mr", "“”‘’", "०", "०"), ("bn", "“”‘’", "০", "০"),
        ("de", "„“‚‘", "0", "0"), ("de-CH", "„“‚‘", "0", "0"), ("fr", "«»«»", "0", "0"), ("ru", "«»„“", "0", "0"), ("ja", "「」『』", "0", "0"), ("pt-BR", "“”‘’", "0", "0"), ("pt-PT", "«»“”", "0", "0"),
    ],
)  # fmt: skip
def test_quotation_marks_and_digits(tag, marks, default, native):
    found = row(tag)
    assert "".join(found.quotation_marks) == marks
    assert (found.default_digits[0], found.native_digits[0]) == (default, native)


def test_tables_are_small():
    assert sum(os.path.getsize(os.path.join(FOLDER, name)) for name in ("cldr.tsv", "tags.tsv")) < 120_000


def test_tables_are_what_the_tool_makes():
    packages = os.environ.get("NODE_MODULES", os.path.join(ROOT, "node_modules"))
    if not os.path.isdir(os.path.join(packages, "cldr-misc-full")):
        pytest.skip("the npm packages cldr-* are not installed")
    for name, text in runpy.run_path(os.path.join(ROOT, "tools", "make_cldr.py"))["tables"](packages).items():
        made, *body = lines(name)
        first, *again = text.splitlines()
        if made.partition(", ")[0] != first.partition(", ")[0]:
            pytest.skip("made from another version of the cldr packages")
        assert body == again
