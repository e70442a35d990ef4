"""The kinds that look at spellings and names; what must stay silent comes first."""

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.fix import applied
from lintr.kinds.folds import FOLDS, decomposed, difference
from lintr.kinds.name_words import joined_capitals
from lintr.kinds.respelt import SCRIPTS, _keys, alike_ones, certainty, same_ends
from lintr.kinds.spellings import bare, distance, is_inflected, two_and_two
from lintr.name_mentions import CASED
from lintr.skeleton import coarse, skeleton


def page(name):
    return ruleset.read(str(ROOT / "rules" / "names" / f"{name}.toml"), "names", name, own=True).kind


def respelt(words, script):
    """Pairs of words that may be one, and how sure that is."""
    return [(one, two, certain) for alike in alike_ones(words, script) for one, two in two_and_two(alike) if (certain := certainty(one, two, script))]


def found(name, text, tag):
    """What a rule's kind finds, through its gate: text and what is to stand there."""
    article, kind = Article(text, tag=tag), page(name)
    hits = list(kind.find(article))
    assert kind.gate(article) or not hits
    return [(text[slice(*hit.span)], hit.edit.text) for hit in hits]


@pytest.mark.parametrize(("name", "tag", "text"), [
    ("spelling-variant-nukta", "hi", "राज और राज़, सजा और सज़ा, पढ़ना और पढना"), ("spelling-variant-nukta", "hi", "ज़मीन, ज़मीन"),
    ("spelling-variant-hi-ye", "hi", "काम किया, काम किए, सौ रुपये"), ("spelling-variant-hamza", "ur", "دن اور دین، آزادیٔ اظہار اور آزادی، جذبۂ خدمت اور جذبہ"),
    ("spelling-variant-hamza", "ar", "أعلام إعلام، اتفق أتفق"), ("spelling-variant-compound", "hi", "इसलिए इस लिए"), ("spelling-variant-compound", "hi", "Edge Cloud EdgeCloud"),
    ("spelling-variant-candrabindu", "hi", "हंस को देख हँस पड़ी"), ("spelling-variant-list", "en", "Colour and colour"), ("spelling-variant-tanwin", "ar", "بناءً على خطة كبيرًا"),
    ("name-spelling-variant", "ar", "الوزير الروسي والوزيرة الروسية"), ("name-spelling-variant", "hi", "बाक निन्ह शहर और किन्ह बाक शहर"),
    ("name-spelling-variant", "ru", "видел Иван Петров и видела Анна Петрова Ивана Петрова"), ("name-spelling-variant", "en", "saw Maria Berg and saw Mario Berg"),
    ("name-spelling-variant", "en", "saw Alfredo Moreloss (Alfredo Morelos) and saw Moreloss"), ("name-spelling-variant", "de", "In Produktion und in Production, in Angaben und in Angeboten, Verfahren verführen Verführen"),
    ("name-spelling-variant", "th", "สั่งให้เครื่องเซิร์ฟเวอร์เปิดเครื่อง และสั่งให้เครื่องเซิร์ฟเวอร์ปิดเครื่อง"), ("name-spelling-variant", "th", "การตอบคำถามและการต่อบริการ"), ("name-spelling-variant", "th", "เเเเร์กเเเ เ ์"),
    ("name-spelling-variant", "he", "הקונפיגורציות והקונפיגורציית, מחשב ומחשוב"), ("name-spacing-variant", "en", "saw Hai Duong and Hai Phong"), ("brand-spelling", "ar", "على فيسبوك (Facebook) وحده"), ("brand-spelling", "ru", "Гугл и Google Maps"),
    ("spelling-variant-kana", "ja", "ビール、ビルとバター、バッター"), ("name-spelling-variant", "zh-Hant", "羅馬和洛杉磯、馬德里和里程"),
])
def test_words_and_names_that_are_two(name, tag, text):
    assert found(name, text, tag) == []


@pytest.mark.parametrize(("name", "tag", "text", "pairs"), [
    ("spelling-variant-nukta", "hi", "ज़मीन मज़बूत ज़मीन जमीन", [("जमीन", "ज़मीन")]), ("spelling-variant-nukta", "hi", "जमीन ज़मीन", [("जमीन", "ज़मीन")]),
    ("spelling-variant-hi-ye", "hi", "व्यक्त किये और पूरे किए", [("किये", "किए")]), ("spelling-variant-hamza", "ur", "مؤثر اور موثر", [("موثر", "مؤثر")]),
    ("spelling-variant-hamza", "ur", "ٹیکنالوجی ٹیکنالوجی ٹکنالوجی", [("ٹکنالوجی", "ٹیکنالوجی")]), ("spelling-variant-hamza", "ar", "شؤون شؤون شئون", [("شئون", "شؤون")]),
    ("spelling-variant-compound", "ur", "صورتحال صورتحال صورت حال", [("صورت حال", "صورتحال")]), ("spelling-variant-compound", "fa", "کتاب‌های کتاب‌های کتاب های", [("کتاب های", "کتاب‌های")]),
    ("spelling-variant-candrabindu", "hi", "इकाइयाँ समितियाँ नीतियां", [("नीतियां", "नीतियाँ")]), ("spelling-variant-list", "en", "The colour, colour and Color", [("Color", "Colour")]),
    ("common-misspelling", "ur", "موسم کی پیشن گوئی", [("پیشن گوئی", "پیش گوئی")]), ("name-spacing-variant", "ru", "весь Бак Нинь и весь Бакнинь, весь Бак Нинь", [("Бакнинь", "Бак Нинь")]),
    ("name-spelling-variant", "ar", "محافظة هاي دونغ ثم محافظة هاي دونغ ثم هاي دونج", [("هاي دونج", "هاي دونغ")]),
    ("name-spelling-variant", "en", "saw Volodymyr Zelenko, then Volodymyr Zelenko, then Volodimir Zelenko", [("Volodimir", "Volodymyr")]),
    ("name-spelling-variant", "de", "In Córdoba und in Córduba, in Córdoba", [("Córduba", "Córdoba")]), ("name-spelling-variant", "de", "In Khartum und in Khertum, in Khartum", [("Khertum", "Khartum")]),
    ("name-spelling-variant", "ur", "ایمسٹرڈم میں ایمسٹرڈم سے ایمساٹرڈم تک", [("ایمساٹرڈم", "ایمسٹرڈم")]), ("name-spelling-variant", "he", "בסטרטפורד ליד סטראטפורד, סטרטפורד סטרטפורד", [("סטראטפורד", "סטרטפורד")]),
    ("name-spelling-variant", "en", "saw Rengers, saw Rangers, saw Rangersy and Rangers", [("Rengers", "Rangers")]),
    ("name-spelling-variant", "en", "saw Livingstone, saw Levingstone, saw Levingztone and Livingstone", [("Levingstone", "Livingstone"), ("Levingztone", "Livingstone")]),
    ("name-spelling-variant", "th", "มาเวิร์กช็อปและเวิร์กช็อป ไปเวิร์กชอปนี้", [("เวิร์กชอป", "เวิร์กช็อป")]),
    ("name-spelling-variant", "zh-Hant", "在福塔雷薩，從福塔雷薩，到福塔雷莎", [("塔雷莎", "塔雷薩")]), ("name-spacing-variant", "hi", "न्यू यॉर्क और न्यूयॉर्क, न्यूयॉर्क", [("न्यू यॉर्क", "न्यूयॉर्क")]),
    ("name-spacing-variant", "ar", "في فريتاون ثم فريتاون ثم فري تاون", [("فري تاون", "فريتاون")]),
    ("brand-spelling", "hi", "यूट्यूब पर और यूट्यूब पर, फिर YouTube पर", [("YouTube", "यूट्यूब")]),
])
def test_the_rarer_spelling_is_told_and_mended(name, tag, text, pairs):
    assert found(name, text, tag) == pairs


def test_a_rarer_habit_is_told_once_and_mended_everywhere():
    text = "كبيرًا جميلًا قويًا قديماً مهماً"
    hit, = page("spelling-variant-tanwin").find(Article(text, tag="ar"))

    assert text[slice(*hit.span)] == "قديماً"
    assert text[:hit.edit.span.start] + hit.edit.text + text[hit.edit.span.end:] == "كبيرًا جميلًا قويًا قديمًا مهمًا"


def test_the_other_spelling_is_shown_with_its_places():
    hit, = page("spelling-variant-list").find(Article("colour, colour and color", tag="en"))

    assert [tuple(related.span) for related in hit.related] == [(0, 6), (8, 14)]


def test_a_rarer_spelling_is_told_once_with_all_places():
    text = "saw Levingston, saw Livingston, then Levingston, then Livingston and Livingston"
    hit, = page("name-spelling-variant").find(Article(text, tag="en"))

    assert tuple(hit.span) == (4, 14)
    assert [tuple(related.span) for related in hit.related] == [(20, 30), (54, 64), (69, 79), (37, 47)]
    assert applied(text, [hit.edit, *hit.also]) == text.replace("Levingston", "Livingston")


def test_the_edits_of_many_names_do_not_wait_for_one_another():
    pairs = [("Livingston", "Levingston"), ("Brazzaville", "Brazaville"), ("Volodymyr", "Volodimir"), ("Washington", "Weshington"), ("Guadalupe", "Guadolupe")]
    usual, other = ("; ".join(f"saw {names[at]}" for names in pairs) for at in (0, 1))
    hits = list(page("name-spelling-variant").find(Article(f"{usual}\n{other}\n{usual}\n{other}\n{usual}", tag="en")))

    assert len(hits) == len(pairs)
    assert all(hit.edit.span == hit.span and len(hit.also) == 1 for hit in hits)


@given(st.sampled_from(sorted(FOLDS)), st.text(st.characters(min_codepoint=0x600, max_codepoint=0x97F), min_size=1, max_size=12))
def test_a_fold_folds_once(name, word):
    key = FOLDS[name].key(decomposed(word))

    assert not key or FOLDS[name].key(decomposed(key)) in (key, FOLDS[name].key(key))


@pytest.mark.parametrize(("forms", "name"), [
    (("صورت حال", "صورتحال"), "blank"), (("मजबूत", "मज़बूत"), "nukta"), (("गाँव", "गांव"), "candrabindu"), (("किये", "किए"), "ye"), (("موثر", "مؤثر"), "hamza"), (("شؤون", "شئون"), "hamza-seat"),
    (("ٹکنالوجی", "ٹیکنالوجی"), "inner-ye"), (("colour", "color"), ""),
])
def test_how_two_spellings_differ(forms, name):
    assert difference(forms) == name


@pytest.mark.parametrize("name", [
    ("باك نينه", "باک نین", "बाक निन्ह", "बाक निंह", "Bắc Ninh", "Бакнинь", "บั๊กนิญ", "バクニン", "বাক নিন", "ბაკ ნინი", "បាក់និញ"), ("ميكونغ", "ميكونج", "مكونق", "Mekong", "मेकांग"),
    ("Alexander", "Aleksander", "Александр"), ("Shanghai", "شانغهاي", "شنغهاي"),
])
def test_a_name_has_one_skeleton_in_every_script(name):
    assert len({skeleton(one) for one in name}) == 1


@pytest.mark.parametrize("pair", [("박닌", "Bắc Ninh"), ("ゼレンスキー", "Zelensky"), ("Khartoum", "Хартум"), ("محمد", "Mohammed")])
def test_where_a_script_does_not_tell_sounds_apart_the_coarse_skeleton_is_equal(pair):
    assert coarse(skeleton(pair[0])) == coarse(skeleton(pair[1]))


@given(st.text(max_size=20))
def test_a_skeleton_has_no_doubled_consonant_and_no_vowel(text):
    consonants = skeleton(text)

    assert all(one != two for one, two in zip(consonants, consonants[1:], strict=False))
    assert not set(consonants) & set("aiouy")


@given(st.text(max_size=8), st.text(max_size=8))
def test_a_distance_is_that_of_both_directions(one, two):
    assert distance(one, two) == distance(two, one) <= max(len(one), len(two))
    assert (distance(one, two) == 0) == (one == two)


@pytest.mark.parametrize(("one", "two", "script"), [
    ("الروسي", "روسي", "Arab"), ("كبير", "كبيرة", "Arab"), ("ढाका", "ढाके", "Deva"), ("Петров", "Петрова", "Cyrl"), ("Berlin", "Berliner", "Latn"), ("Michael", "uMichael", "Latn"), ("Σχέδιο", "Σχεδίου", "Grek"),
])
def test_grammar_is_no_variant(one, two, script):
    assert is_inflected(one, two, script, is_name=False)


def test_arabic_proclitics_are_taken_off_longer_words_only():
    assert bare("والمدينة") == "مدينة"
    assert bare("بيت") == "بيت"


@pytest.mark.parametrize(("script", "words"), [
    ("Latn", "Maria Mario"), ("Latn", "Launch Lunch"), ("Latn", "Stephan Stephen"), ("Latn", "Praha Prahy"), ("Cyrl", "Внедрять Внедрить"), ("Cyrl", "Москва Москвы"), ("Deva", "करता कराता"), ("Deva", "जितना जीतना"),
    ("Deva", "फाइलें फाइलों"), ("Arab", "عناصر عنصر"), ("Arab", "المعلمات المعلومات"), ("Arab", "تحديد تحدد"), ("Arab", "الرغم الرقم"), ("Arab", "تبعید تبعیض"), ("Hebr", "ההתקנה התקנה"), ("Hebr", "שיכול שיקול"), ("Beng", "করছি করেছি"),
])
def test_words_that_grammar_or_meaning_parts(script, words):
    assert [pair for pair in respelt(words.split(), script) if pair[2] > 1] == []


@pytest.mark.parametrize(("script", "words"), [
    ("Latn", "Brazaville Brazzaville"), ("Latn", "Brasil Brazil"), ("Latn", "Levingston Livingston"), ("Latn", "Wroclaw Wrocław"), ("Latn", "LinkedIn Linkedin"), ("Cyrl", "Джерард Джеррард"), ("Cyrl", "Левингстон Ливингстон"),
    ("Deva", "लिविंगस्टन लिविंग्स्टन"), ("Deva", "प्रॉप्स प्रोप्स"), ("Deva", "जरुरत जरूरत"), ("Deva", "दंड दण्ड"), ("Beng", "ঘণ্টা ঘন্টা"), ("Gujr", "માઇકલ માઈકલ"), ("Arab", "ليفنغستون ليفينغستون"), ("Arab", "کنکشن کنیکشن"),
    ("Arab", "بريدجتاون بريدغتاون"), ("Arab", "كوبنهاجن كوبنهاغن"), ("Telu", "సిఫారసు సిఫార్సు"), ("Grek", "Στοκχόλμη Στοκχώλμη"),
])
def test_one_word_in_two_transliterations(script, words):
    one, two = words.split()

    assert respelt([two, one], script) == [(one, two, 2)]
    assert script in CASED or same_ends([two, one], script) == [[two, one]]


@given(st.sampled_from(sorted(SCRIPTS)), st.lists(st.text(st.characters(categories=("L", "M"), min_codepoint=0x41, max_codepoint=0xD7F), min_size=1, max_size=9), max_size=12, unique=True))
def test_pairs_are_of_the_words_given_and_of_two(script, words):
    found = respelt(words, script)

    assert all(one in words and two in words and one < two for one, two, _ in found)
    assert found == list(respelt(reversed(words), script))


def test_capitals_that_are_two_others_written_as_one():
    words = frozenset(["Hai", "Haiduong", "HAIDUONG", "HaiDuong", "Duong", "Bak", "Nin", "Baknin", "Ba", "Knin"])

    assert sorted(joined_capitals(words)) == [(("Ba", "Knin"), "Baknin"), (("Bak", "Nin"), "Baknin"), (("Hai", "Duong"), "Haiduong")]


@pytest.mark.parametrize(("script", "words"), [
    ("Arab", ["ذنو", "زنو", "تشاد", "شاد"]), ("Deva", ["कीन", "किन्", "निङ", "निं"]), ("Latn", ["Łódź", "lodz", "Đakovo", "dakkovo"]), ("Grek", ["Στοκχόλμη", "στοκχωλμη", "Άρης", "ρισ"]), ("Cyrl", ["Джерард", "жеррард", "Йод", "иод"]),
])
def test_a_key_is_the_same_in_every_company(script, words):
    one, other, third, fourth = _keys(words, script)

    assert one == other != third == fourth
    assert _keys([*words, "\u0100", "\u0900"], script)[:4] == [one, other, third, fourth]


@given(st.sampled_from(["am", "ar", "de", "el", "en", "he", "hi", "hy", "ka", "ru", "th", "zh-Hans"]), st.sampled_from(["name-spelling-variant", "name-spacing-variant"]),
       st.lists(st.text(st.characters(categories=("L", "M")), min_size=1, max_size=5), max_size=9))
def test_whatever_the_letters_a_name_is_told_where_it_stands(tag, name, words):
    text = " ".join([*words, *words[::-1], *map(str.title, words)])

    assert all(one in text and other for one, other in found(name, text, tag))
