"""The kinds that look at letters, words and languages; what must stay silent comes first."""

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.fix import applied
from lintr.kinds.alphabets import characters_of, named, own_scripts, set_apart
from lintr.kinds.han_forms import RARE_IN_TAIWAN, HanForms
from lintr.kinds.orthography import Orthography
from lintr.kinds.scripts import Scripts
from lintr.kinds.words import Words
from lintr.scripts import SCRIPT_OF

MIXED = Scripts("mixed", frozenset(), 25, 200)
ALIKE = Scripts("lookalikes", frozenset(), 25, 200)
RUNS = Scripts("runs", frozenset(("日本語",)), 25, 200)
ALPHABET = Orthography("ơ")


HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)


def page(name, pack):
    return ruleset.read(str(ROOT / "rules" / pack / f"{name}.toml"), pack, name, own=True).kind


def found(kind, text, tag):
    """The texts of what a kind finds, through its gate."""
    article = Article(text, tag=tag)
    hits = list(kind.find(article))
    assert kind.gate(article) or not hits
    return [text[slice(*hit.span)] for hit in hits]


@pytest.mark.parametrize(("tag", "text"), [
    ("ar", "عبر الـVNeID وبـGPS والـBBC"), ("he", "בFacebook והBBC"), ("ko", "YouTube에서 SNS로"), ("ja", "QRコードとTシャツ"), ("th", "ระบบGPSของ"), ("km", "កម្មវិធីFacebookនេះ"),
    ("ml", "APIയുടെ"), ("te", "Googleలో"), ("kk", "WhatsAppта"), ("ka", "NATOს"), ("fa", "QR‌کدها"), ("ru", "VIPов, IT-компания, онлайн"), ("en", "5 μm, TNFα, kΩ, Δt, PPARγ, NFκB"),
    ("zh-Hans", "使用Python编程"), ("zh-Hant", "讀ㄉㄚˊ"), ("ee", "Ʋu ŋutɔ"), ("hi", "ई-मेल और Wi-Fi"), ("sr", "Ђорђе и WhatsApp"), ("und", "Ђорђе"),
])
def test_letters_of_two_scripts_that_spelling_joins_are_no_fault(tag, text):
    assert found(MIXED, text, tag) == found(ALIKE, text, tag) == []


@pytest.mark.parametrize(("tag", "text", "words"), [
    ("kn", "ಪ್ರಗतಿ ಆಗಿದೆ", ["ಪ್ರಗतಿ"]), ("et", "see тестimine on", ["тестimine"]), ("hi", "नवиगेट करें", ["नवиगेट"]), ("ta", "다ிரும்ப", ["다ிரும்ப"]), ("ar", "قربriver هنا", ["قربriver"]),
    ("pa", "ਸ਼ਾਮِل", ["ਸ਼ਾਮِل"]), ("ru", "вижтеthese", ["вижтеthese"]),
])
def test_a_word_of_two_alphabets(tag, text, words):
    assert found(MIXED, text, tag) == words


@pytest.mark.parametrize(("tag", "text", "mended"), [
    ("en", "оpen", "open"), ("ru", "Cтарый", "Старый"), ("ru", "СOVID", "COVID"), ("sr", "кoд", "код"), ("el", "στa", "στα"), ("en", "Αpple", "Apple"), ("uk", "MОСТ", "МОСТ"),
])
def test_a_lookalike_is_mended_to_the_alphabet_of_the_article_if_all_letters_are_in_it(tag, text, mended):
    hit, = ALIKE.find(Article(text, tag=tag))

    assert hit.edit.text == mended


@pytest.mark.parametrize(("tag", "text"), [
    ("en", "Nara (奈良), “入口”, «Вход», 日本語"), ("en", "¯\\_(ツ)_/¯ ಠ_ಠ"), ("fr", "l'angle α et π"), ("ar", "شركة Google"), ("ko", "돌다리(石橋) 車道"), ("ja", "古い橋"), ("en", "العربية | Ελληνικά | हिन्दी | ไทย"),
])
def test_words_of_a_third_script_that_stand_there_on_purpose(tag, text):
    assert found(RUNS, text, tag) == []


@pytest.mark.parametrize(("tag", "text", "words"), [
    ("ar", "الجسر 오래된 هنا", ["오래된"]), ("en", "the старая река was", ["старая река"]), ("km", "ស្ពានเปิดថ្មី", ["เปิด"]), ("ur", "مدد चाहिए؟", ["चाहिए"]), ("en", "they 报告 it", ["报告"]),
    ("ta", "“அவர் 있다고 கூறினார்”", ["있다고"]),
])
def test_words_of_a_third_script(tag, text, words):
    assert found(RUNS, text, tag) == words


@pytest.mark.parametrize(("tag", "text"), [
    ("en", "Lech Wałęsa in Łódź said “gołąb”; café"), ("hi", "ज़रूरी सड़क"), ("ur", "لہٰذا گئے ہوں"), ("ar", "ﷺ ﷲ"), ("zh-Hans", "龘"), ("xx", "ə"), ("de", "à la carte"),
])
def test_letters_of_the_alphabet_and_of_names(tag, text):
    assert found(ALPHABET, text, tag) == []


def test_a_letter_outside_the_alphabet_is_told_once_with_its_count():
    hit, = ALPHABET.find(Article("the śnieg and śnieg", tag="en"))

    assert (hit.span, hit.values["count"], hit.values["word"]) == ((4, 5), "2", "śnieg")


@given(st.sampled_from(("Latn", "Cyrl", "Arab", "Deva", "Hani")), st.characters())
def test_a_class_of_a_script_holds_its_characters_and_no_others(script, char):
    import re

    assert bool(re.fullmatch(f"[{characters_of(frozenset((script,)))}]", char)) == (SCRIPT_OF[char] == script)


@pytest.mark.parametrize(("text", "inside"), [("a “b c” d", "b"), ("a “b (c)” d", "c"), ("a (b) c", "b"), ("a „b“ c", "b")])
def test_quotation_marks_and_brackets_set_apart(text, inside):
    assert set_apart(text, text.index(inside), text.index(inside) + 1)
    assert not set_apart(text, 0, 1)


@pytest.mark.parametrize(("name", "tag", "text"), [
    ("untranslated-latin-run", "ar", "صورة في Google Maps وعلى BBC"), ("untranslated-latin-run", "bg", "оркестър „Brentfield Youth Band“ свири"),
    ("untranslated-latin-run", "zh-Hans", "专家 Anna Maria Keller 说"), ("untranslated-latin-run", "vi", "the bridge was opened"),
    ("english-function-words", "nl", "de brug was of is open, en die are hectare"), ("english-function-words", "fr", "le groupe Of Monsters And Men, « the end of the road »"),
    ("english-function-words", "en", "the bridge was opened for the public"), ("vietnamese-leftover", "en", "Nguyễn Văn Nam sold phở and bánh mì in Đà Nẵng"),
    ("vietnamese-leftover", "ru", "Ханой (Hà Nội)"), ("vietnamese-leftover", "ro", "în faţa mulţimii"), ("vietnamese-leftover", "yo", "ẹ̀tọ́ ọmọ ènìyàn ọjọ́"),
])
def test_words_of_another_language_that_are_right(name, tag, text):
    assert found(page(name, "language"), text, tag) == []


@pytest.mark.parametrize(("name", "tag", "text", "words"), [
    ("untranslated-latin-run", "ar", "الجسر in the presence of the mayor يوم الاثنين الماضي هنا", ["in the presence of the mayor"]),
    ("english-function-words", "de", "Die Brücke wurde in the presence of the mayor and guests wieder geöffnet.", ["the presence of the mayor and guests"]),
    ("vietnamese-leftover", "ar", "زار Nguyễn Văn Nam المدينة", ["Nguyễn Văn"]), ("vietnamese-leftover", "hi", "पुल thanh pho में", ["thanh pho"]),
])
def test_words_of_another_language(name, tag, text, words):
    assert found(page(name, "language"), text, tag) == words


def test_a_latin_word_on_no_list_is_told_only_in_other_scripts():
    kind = Words("tokens", 3, 0, (), 3, frozenset(), 2, frozenset(), frozenset(("example",)))

    assert found(kind, "جسر Riverside في Example وBBC", "ar") == ["Riverside"]
    assert found(kind, "cầu Riverside", "vi") == []


LANGUAGE = page("wrong-language", "language")
GERMAN = "Die alte Brücke wurde am Montag wieder für den Verkehr geöffnet.\n"


@pytest.mark.parametrize("line", [
    "“The old bridge is finally open again, and we are very happy.”", "National Heritage Lottery Fund, River Trust, Bridge Partners", "for car in cars: count_cars = count_cars + 1",
    "«The Old Bridge» von Anna Miller", "Short one.", "Museum of Modern Art, New York",
])
def test_lines_that_are_of_no_language_or_in_somebody_elses_words(line):
    assert found(LANGUAGE, GERMAN + line + "\n", "de") == []


@pytest.mark.parametrize(("tag", "first", "line"), [
    ("de", GERMAN, "The old bridge over the river was opened for traffic again on Monday."),
    ("ar", "أُعيد افتتاح الجسر القديم يوم الاثنين.\n", "Le vieux pont sur la rivière a été rouvert à la circulation lundi."),
    ("en", "The old bridge was opened again on Monday.\n", "Старый мост через реку снова открыли для движения в понедельник."),
    ("ja", "古い橋が月曜日に再び開通した。\n", "老桥在星期一重新通车，市长参加了仪式，许多居民也来到了现场观看。"),
])
def test_a_paragraph_in_another_language(tag, first, line):
    assert found(LANGUAGE, f"{first}{line}\n", tag) == [line]


CODE = "def count(cars): total = 0\nfor car in cars: if car.is_new(): total += 1\n"


@pytest.mark.parametrize(("text", "hits"), [
    (CODE + "Go through all the cars that have crossed the bridge on this day\nreturn count(cars)\n", 0),
    (CODE + "Go through all the cars that have crossed the bridge on this day\n" + GERMAN, 0),
    ("Go through all the cars that have crossed the bridge on this day\n" + GERMAN + CODE, 1),
    ("Go through all the cars that have crossed the bridge on this day.\n" * 5 + CODE + GERMAN * 7, 5),
])
def test_comments_among_lines_of_code_are_left_alone(text, hits):
    assert len(found(LANGUAGE, GERMAN + text, "de")) == hits


def test_an_article_that_is_mostly_in_another_language_is_told_once():
    lines = "".join(f"The old bridge number {n} was opened for traffic again on Monday.\n" for n in range(9))

    hit, = LANGUAGE.find(Article(GERMAN + lines, tag="de"))

    assert hit.values["what"].startswith("most")


@pytest.mark.parametrize(("words", "hits"), [(19, 19), (20, 1), (100, 1)])
def test_a_text_typed_with_the_other_alphabet_is_told_once(words, hits):
    text = "м\N{LATIN SMALL LETTER O}ст " * words
    found_hits = list(page("homoglyph-in-word", "scripts").find(Article(text, tag="sr")))
    first, last = found_hits[0], found_hits[-1]

    assert len(found_hits) == hits
    assert applied(text, [first.edit, *first.also]) == (text.replace("\N{LATIN SMALL LETTER O}", "\N{CYRILLIC SMALL LETTER O}") if hits == 1 else "мост" + text[4:])
    assert last.values["times"] == (f", {words} times" if hits == 1 else "")


@pytest.mark.parametrize(("tag", "codec"), [("zh", "gb2312"), ("zh-Hans", "gb2312"), ("zh-Hant", "big5"), ("zh-Hant-TW", "big5"), ("ja", "euc_jis_2004")])
@given(text=st.text(HAN, min_size=1))
def test_characters_that_a_country_has_are_right_there(tag, codec, text):
    here = "".join(char for char in text.encode(codec, "ignore").decode(codec) if codec != "big5" or char not in RARE_IN_TAIWAN)

    assert found(HanForms(), here, tag) == []


@pytest.mark.parametrize("char", sorted(RARE_IN_TAIWAN))
def test_characters_of_big5_that_nobody_writes_are_told(char):
    assert found(HanForms(), f"橋{char}橋", "zh-Hant") == [char]
    assert found(HanForms(), f"“橋{char}橋”", "zh-Hant") == []


@given(st.lists(st.sampled_from("处这们过说时国门车东"), unique=True, max_size=5))
def test_simplified_characters_are_told_once_each_in_traditional_text(chars):
    text = "橋".join(chars) + "橋" + "".join(chars)

    assert found(HanForms(), text, "zh-Hant") == chars
    assert found(HanForms(), text, "ko") == []


@pytest.mark.parametrize(("tag", "name"), [("zh-Hans", "Chinese"), ("zh-Hant", "Chinese"), ("ja", "Japanese"), ("ko", "Korean"), ("ar", "Arabic"), ("dv", "Thaana"), ("ru", "Cyrillic")])
def test_the_letters_of_a_language_have_the_name_that_tells_it(tag, name):
    assert named(*own_scripts(Article("x", tag=tag))) == name
