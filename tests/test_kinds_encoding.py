"""The kinds that look at bytes, code points and encodings; what must stay silent comes first."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.article import Article
from lintr.kinds.bidi import Bidi
from lintr.kinds.characters import Characters
from lintr.kinds.file import File
from lintr.kinds.listed import Listed
from lintr.kinds.mojibake import Mojibake
from lintr.kinds.normal_form import NormalForm
from lintr.kinds.old_encoding import OldEncoding

MISREAD = ("cp1252", "cp1250", "cp1251", "cp1256", "cp437", "cp850", "cp866", "koi8_r", "mac_roman")


def found(kind, text, tag="en"):
    """What a kind finds, through its gate: text and edit of each hit."""
    article = Article(text, tag=tag)
    hits = list(kind.find(article))
    assert kind.gate(article) or not hits
    return [(text[slice(*hit.span)], hit.edit and hit.edit.text) for hit in hits]


def misread(text, codec):
    return b"".join(bytes((byte,)) for byte in text.encode()).decode(codec)


@pytest.mark.parametrize("text", [
    "Il est passé…” dit-il. “…là”… d’où»…", "„Ä“ und „Ö”: Spaß“, CAFÉ® «ROMÂ» IRMÃ”", "Một cá»", "É… ß“ É™", "naïve—“x”", "10 °C à…”", "NÃO! IRMÃ’s",
    "Рівні Сёмка Віє кії моїї", "Ђорђе, љубав «Всё»…", "فقط، هو عطّ؛ ساتھ بھاگتے", "2 × ‘3’", "Größe½", "√π and √2", "Âge, Ânimo, « Â »", "áššiid âžžân", "5 µm, ±2",
])
def test_letters_with_marks_behind_them_are_not_misread(text):
    assert found(Mojibake(MISREAD), text) == []


@pytest.mark.parametrize(("codec", "text", "least"), [
    ("cp1252", "Привет, мир", 0.9), ("cp1252", "it’s “ok” — so", 0.6), ("cp1252", "déjà vu", 0.2), ("cp1252", "中国人民", 1), ("cp1252", "日本語テキスト", 1),
    ("cp1250", "Łódź", 1), ("cp1251", "Новость", 1), ("cp1256", "السلام", 1), ("cp1256", "it’s", 0.25), ("mac_roman", "it’s", 0.25), ("cp1252", "naïve 😀", 0.2),
])
def test_misread_text_is_told_and_undone(codec, text, least):
    shown = text.encode().decode(codec, "replace") if codec == "mac_roman" else "".join(
        bytes((byte,)).decode(codec, "ignore") or chr(byte) for byte in text.encode())
    (hit, meant), = found(Mojibake((codec,)), shown)

    assert meant in text
    assert len(meant) >= least * len(text)


LINES = {
    "fr": "L’été dernier, à Paris : « Ça va – voilà 12 € »…", "vi": "Đồng chí Lê Minh Hải, tỉnh Bắc Ninh, chủ trì hội nghị", "ru": "Мост и два берега: «он открыт»", "hi": "पुल शहर के दोनों किनारों को जोड़ता है।",
    "ja": "市長は「橋は二つの岸を結ぶ」と述べた。", "ar": "قالت رئيسة البلدية إن الجسر طويل، وقد كلف 12 مليون", "ko": "시장은 “다리가 두 강변을 잇는다”고", "th": "สะพานเชื่อมสองฝั่งของเมือง", "pl": "wstęgę, więcej niż zakładano…",
}


@pytest.mark.parametrize(("codec", "tag"), [
    *((codec, tag) for codec in ("cp1252", "cp1250", "cp1251") for tag in LINES), *(("cp1256", tag) for tag in LINES if tag != "fr"),
    ("cp437", "fr"), ("cp437", "pl"), ("cp850", "fr"), ("cp866", "ru"), ("koi8_r", "ru"),
])
def test_a_line_that_was_misread_whole_is_undone_whole(codec, tag):
    """Also where no word of it would be believed alone."""
    shown = "".join(bytes((byte,)).decode(codec, "ignore") or chr(byte) for byte in LINES[tag].encode())
    (hit, meant), = found(Mojibake((codec,)), shown, tag)

    assert shown.replace(hit, meant) == LINES[tag]


def test_text_damaged_twice_is_undone_twice():
    assert found(Mojibake(("cp1252",)), "Lâ€™Ã©tÃ© cafÃƒÂ©s") == [("â€™Ã©tÃ© cafÃƒÂ©", "’été café")]


@given(st.text(st.characters(codec="ascii")))
def test_ascii_is_never_misread(text):
    assert found(Mojibake(MISREAD), text.replace("\0", "").replace("\r", "")) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("", []), ("a\n", []), ("\n", []), ("a", [("", "\n")]), ("a\nb", [("", "\n")]),
])
def test_a_last_line_without_end(text, expected):
    assert found(File("final-line-end"), text) == expected


@pytest.mark.parametrize(("data", "fault", "lines"), [
    (b"a\nb\n", "mixed-line-ends", []), (b"a\r\nb\r\n", "mixed-line-ends", []), (b"a\r\nb\n", "mixed-line-ends", [1]), (b"a\nb\r\nc\n", "mixed-line-ends", [2]),
    (b"a\rb\r", "mixed-line-ends", [1]), (b"a\r\nb\r\n", "windows-line-ends", [1]), (b"a\nb\n", "windows-line-ends", []), (b"a\r\nb\n", "windows-line-ends", []),
    (b"\xef\xbb\xbfa\n", "bom", [1]), (b"a\n", "bom", []),
])
def test_line_ends_and_the_byte_order_mark(data, fault, lines):
    article = Article.from_bytes(data, tag="en")

    assert [article.position(hit.span.start)[0] for hit in File(fault).find(article)] == lines


@pytest.mark.parametrize(("text", "expected"), [
    ("\u2067a\u2069 \u202ab\u202c", []), ("\u2067a \u2066b\u2069\u2069", []), ("\u200ea\u200f", []),
    ("\u2067a", [("\u2067", "\u2069")]), ("a\u2069", [("\u2069", "")]), ("\u202aa\n\u202c", [("\u202a", ""), ("\u202c", "")]), ("\u202bb a\n", [("\u202b", "\u202c")]),
    ("\u2066a\u202ab\u2069", [("\u202a", "\u202c")]),
])
def test_marks_that_have_no_partner_in_their_line(text, expected):
    assert found(Bidi(), text) == expected


@pytest.mark.parametrize("text", ["é", "\u095b ज\u093c", "ل\u0651\u064c", "ש\u05b8\u05c1", "Ẹ\u0301", "g\u0303", "די ײַ"])
def test_what_is_composed_or_cannot_be_stays(text):
    assert found(NormalForm("composed", "", ""), text) == []


@given(st.text(st.sampled_from("éàệöçñạữ한국글ё и đ a\n"), min_size=1))
def test_composing_gives_normal_form_c(text):
    shown = unicodedata.normalize("NFD", text)
    hits = list(NormalForm("composed", "", "").find(Article(shown, tag="vi")))

    if shown == text:
        assert hits == []
    else:
        (hit,) = hits
        assert shown[:hit.edit.span.start] + hit.edit.text + shown[hit.edit.span.end:] == text


@pytest.mark.parametrize(("text", "expected"), [("ﷺ", []), ("ﷲ", []), ("ﬁn", [("ﬁ", "fi")]), ("ﺍﻟﺠﺴﺮ ﺍﻟ", [("ﺍﻟﺠﺴﺮ", "الجسر"), ("ﺍﻟ", "ال")]), ("\ufe70", [("\ufe70", "\u064b")])])
def test_ready_made_shapes(text, expected):
    assert found(NormalForm("compatible", "[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]", "\ufdf2\ufdfa"), text) == expected


@pytest.mark.parametrize("text", ["Les îles créées, l’été, naïveté", "Það á að á ár í ýmsu", "ÀÀÀÀÀ ÄÄÄÄ", "ÉÉÉÉ"])
def test_western_words_are_no_old_encoding(text):
    assert found(OldEncoding(("code-page",)), text, "fr") == []


@pytest.mark.parametrize(("tag", "codec", "text"), [("ru", "cp1251", "Новый мост открыли"), ("el", "cp1253", "Γεφυρα νεα ανοιξε"), ("ru", "koi8-r", "Новый мост открыли"), ("he", "cp1255", "הגשר החדש נפתח")])
def test_a_code_page_is_told_by_the_script_of_the_language(tag, codec, text):
    assert found(OldEncoding(("code-page",)), text.encode(codec).decode("cp1252"), tag) == [(text.encode(codec).decode("cp1252"), text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"), ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
])
def test_vietnamese_of_old_fonts(text, expected):
    assert found(OldEncoding(("tcvn3", "vni")), text, "vi") == [(text, expected)]


@pytest.mark.parametrize(("text", "expected"), [
    ("FR fr. fr-online x/fr \"fr\"", []), ("fr die", [("fr", "für")]), ("Fr die", [("Fr", "Für")]),
])
def test_words_of_a_list(text, expected):
    assert found(Listed({"fr": "für"}, capitals=False), text, "de") == expected


def test_characters_are_right_behind_some():
    kind = Characters("[xyz]", "z", "[ab]", "run", None, in_text=True, sister_letters=False)

    assert found(kind, "ax bxx z cxy") == [("x", None), ("xy", None)]
