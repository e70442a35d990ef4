"""The kinds that compare translations: what stays silent first; where reports name the other file."""

import json

import pytest

from lintr.article import Article
from lintr.errors import RuleError
from lintr.kinds import COMPARING, made
from lintr.kinds.sounds import Sounds
from lintr.numerals import numbers
from lintr.skeleton import names_in, places_of, skeleton, sounds
from lintr.table import Table

ENGLISH = ["The bridge opens again", "The council reopened the old bridge on 14 March 2023 after repairs of 250 million dong, as it had said before.",
           "“The bridge belongs to everyone who crosses it each day,” said the mayor.", "Some 1,500 people came to the ceremony, and the first bus crossed at noon."]
FRENCH = ["Le pont rouvre", "Le conseil a rouvert le vieux pont le 14 mars 2023 après des travaux de 250 millions de dongs, comme il l’avait dit.",
          "« Le pont appartient à tous ceux qui le traversent chaque jour », a dit la maire.", "Environ 1 500 personnes sont venues à la cérémonie, et le premier bus est passé à midi."]
HINDI = ["पुल फिर से खुला", "परिषद ने 25 करोड़ डोंग की मरम्मत के बाद 14 मार्च 2023 को पुराना पुल फिर से खोल दिया, जैसा उसने पहले कहा था।",
         "महापौर ने कहा, “यह पुल उन सभी का है जो हर दिन इस पर से गुज़रते हैं।”", "समारोह में लगभग 1,500 लोग आए और पहली बस दोपहर में पुल से गुज़री।"]
ARABIC = ["الجسر يُفتح من جديد", "أعاد المجلس فتح الجسر القديم في ١٤ مارس ٢٠٢٣ بعد أعمال ترميم كلفت ٢٥٠ مليون دونغ، كما قال من قبل.",
          "قالت رئيسة البلدية: «الجسر ملك لكل من يعبره كل يوم».", "حضر الحفل نحو ١٬٥٠٠ شخص، وعبرت أول حافلة عند الظهر."]


def article(lines, tag):
    return Article("\n".join(lines) + "\n", f"a.{tag}.txt", tag=tag)


def kind(name, **fields):
    return made(name, Table(fields, "rule.toml", "", RuleError, name))


def found(one, lines, tag, siblings=(), original=None):
    ours = article(lines, tag)
    ours.siblings = tuple(article(*other) for other in siblings)
    ours.original = original and article(*original)
    hits = list(one.find(ours))
    assert one.gate(ours) or not hits
    return [(ours.text.count("\n", 0, hit.span.start) + 1, hit.is_hint) for hit in hits]


ALL = [(ENGLISH, "en"), (FRENCH, "fr"), (HINDI, "hi"), (ARABIC, "ar")]
KINDS = {
    "missing": kind("aligned", fault="missing"), "added": kind("aligned", fault="added"), "moved": kind("aligned", fault="moved"), "joined": kind("aligned", fault="joined"),
    "same": kind("aligned", fault="same"), "numbers": kind("multiset", what="numbers"), "units": kind("multiset", what="units"), "latin": kind("multiset", what="latin"),
    "length": kind("shares", of="length", low=0.55, high=1.9), "quotation": kind("shares", of="quotation", low=0.7, high=1.4, least=20), "sentences": kind("counts", of="sentences"),
    "quotations": kind("counts", of="quotations"), "pictures": kind("counts", of="pictures"), "sounds": kind("sounds"), "copy": kind("kin", fault="near-duplicate"), "twice": kind("kin", fault="duplicate"), "months": kind("exchanged", of="months"), "links": kind("same_markup", of="links"),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("place", range(4))
def test_translations_that_agree(name, place):
    lines, tag = ALL[place]

    assert found(KINDS[name], lines, tag, [one for one in ALL if one[1] != tag]) == []
    assert found(KINDS[name], lines, tag, [ALL[place - 1]]) == []
    assert found(KINDS[name], lines, tag) == []


def changed(lines, number, old, new):
    return [line.replace(old, new) if place == number else line for place, line in enumerate(lines)]


@pytest.mark.parametrize(("name", "lines", "expected"), [
    ("missing", HINDI[:2] + HINDI[3:], [2]),
    ("added", [*HINDI[:3], "इस बीच नगर ने एक और पुल बनाने का निर्णय लिया है, जिसकी लागत अभी किसी को पता नहीं है और जो शायद कभी न बने।", HINDI[3]], [4]),
    ("joined", [HINDI[0], HINDI[1] + " " + HINDI[2], HINDI[3]], [2]),
    ("same", [*HINDI[:3], ENGLISH[3]], [4]),
    ("numbers", changed(HINDI, 1, "2023", "2024"), [2]),
    ("numbers", changed(HINDI, 1, "25 करोड़", "25 लाख"), [2]),
    ("numbers", changed(HINDI, 3, "1,500", "150"), [4]),
    ("length", [HINDI[0], "परिषद ने 14 मार्च 2023 को खोला।", *HINDI[2:]], [2]),
    ("sentences", changed(HINDI, 3, "लोग आए और", "लोग आए। और"), [4]),
    ("quotations", changed(changed(HINDI, 2, "“", ""), 2, "”", ""), [3]),
    ("quotation", changed(HINDI, 2, "यह पुल उन सभी का है जो हर दिन इस पर से गुज़रते हैं।”", "यह पुल उन सभी का” है जो हर दिन इस पर से गुज़रते हैं।"), [3]),
    ("pictures", [*HINDI[:2], "![](pul.jpg)", *HINDI[2:]], [3]),
])
def test_one_that_differs(name, lines, expected):
    others = [one for one in ALL if one[1] != "hi"]

    assert found(KINDS[name], lines, "hi", others) == [(line, False) for line in expected]


def test_what_one_of_three_others_has_too_is_not_told():
    fewer = [changed(lines, 3, number, "") for lines, number in ((ENGLISH, "1,500 "), (FRENCH, "1 500 "))]

    assert found(KINDS["numbers"], HINDI, "hi", [(fewer[0], "en"), (fewer[1], "fr"), (ARABIC, "ar")]) == []


def test_what_one_of_three_others_lacks_too_is_a_hint():
    fewer = changed(ARABIC, 3, "١٬٥٠٠", "ألف")

    assert found(KINDS["numbers"], changed(HINDI, 3, "1,500", "कई"), "hi", [(ENGLISH, "en"), (FRENCH, "fr"), (fewer, "ar")]) == [(4, True)]


@pytest.mark.parametrize(("others", "expected"), [([], [(4, False)]), ([(ARABIC, "ar"), (FRENCH, "fr")], [])])
def test_a_line_that_most_translations_do_without_is_of_the_page(others, expected):
    original = [*ENGLISH, "Click here to join our channel"]

    assert found(kind("aligned", fault="missing", of="both", against="original"), HINDI, "hi", others, (original, "en")) == expected


def test_a_credit_alone_is_a_hint():
    original = [*ENGLISH[:2], "Photo: Harbour Press", *ENGLISH[2:]]

    assert found(kind("aligned", fault="missing", of="both", against="original"), HINDI, "hi", (), (original, "en")) == [(2, True)]


def test_what_was_said_may_be_told():
    told = changed(HINDI, 2, HINDI[2], "महापौर ने कहा कि यह पुल उन सभी का है जो हर दिन इस पर से गुज़रते हैं।")

    assert found(KINDS["quotations"], told, "hi", [one for one in ALL if one[1] != "hi"]) == [(3, True)]


def test_with_one_sibling_alone_both_are_told_as_a_hint():
    wrong = changed(HINDI, 1, "2023", "2024")

    assert found(KINDS["numbers"], wrong, "hi", [(ENGLISH, "en")]) == [(2, True)]
    assert found(KINDS["numbers"], ENGLISH, "en", [(wrong, "hi")]) == [(2, True)]


def test_the_one_that_differs_is_named_and_no_other():
    wrong = (changed(HINDI, 1, "2023", "2024"), "hi")

    assert found(KINDS["numbers"], ENGLISH, "en", [wrong, (FRENCH, "fr"), (ARABIC, "ar")]) == []


@pytest.mark.parametrize("text", ["def set(value): return value", "azure-search-openai-demo", "VinBus, VNeID, GPT-4", "https://example.org/a/b", "— Jane Doe, “Of bridges and men”", "{ margin: 0; padding: 0; }"])
def test_what_nobody_translates_may_be_the_same(text):
    assert found(KINDS["same"], [*HINDI, text], "hi", [([*ARABIC, text], "ar"), ([*FRENCH, text], "fr")]) == []


def test_what_all_leave_as_it_is_is_a_hint():
    assert found(KINDS["same"], [*HINDI, ENGLISH[3]], "hi", [([*lines, ENGLISH[3]], tag) for lines, tag in ALL if tag != "hi"]) == [(5, True)]


def test_paragraphs_that_follow_each_other_are_told_as_one():
    assert found(KINDS["same"], [*HINDI[:2], *ENGLISH[2:]], "hi", [(ENGLISH, "en"), (ARABIC, "ar")]) == [(3, False)]


def test_another_version_with_other_numbers_all_over_is_a_hint():
    def dated(lines, year):
        return [lines[0], *(f"{line[:-1]} ({year + place * 7}){line[-1]}" for line in lines[1:] for place in range(3))]

    others = [(dated(lines, 1950), tag) for lines, tag in ALL if tag != "hi"]

    assert all(is_hint for _, is_hint in found(KINDS["numbers"], dated(HINDI, 1981), "hi", others))


def test_of_a_long_list_of_numbers_one_that_differs_is_told_and_another_list_is_none():
    def listed(first, changed=0):
        return ["A title", ", ".join(str(number + 7000 * (number == changed)) for number in range(first, first + 300)) + "."]

    others = [(listed(1000), "fr"), (listed(1000), "de"), (listed(1000), "es")]

    assert found(KINDS["numbers"], listed(1000, changed=1150), "en", others) == [(2, False)]
    assert found(KINDS["numbers"], listed(5000), "en", others) == []


@pytest.mark.parametrize(("one", "other"), [("25 करोड़", "250 million"), ("1.500", "1,500"), ("١٬٥٠٠", "1 500"), ("3 万", "30,000"), ("2567", "2024"), ("1.5 thousand", "1500"), ("제 13 조", "Article 13"), ("제13조", "13"), ("경제 13조", "13 trillion")])
def test_numbers_that_are_one(one, other):
    (ours,), (theirs,) = numbers(one), numbers(other)

    assert ours.equals(theirs)
    assert theirs.equals(ours)


@pytest.mark.parametrize(("one", "other"), [("250", "25"), ("1.500", "1.600"), ("2023", "2024"), ("25 %", "52 %")])
def test_numbers_that_are_two(one, other):
    (ours,), (theirs,) = numbers(one), numbers(other)

    assert not ours.equals(theirs)


@pytest.mark.parametrize("text", ["هوية كينه باك الثقافية", "किन्ह बाक की पहचान", "to the land of Kinh Bac", "в земле Киньбак"])
def test_sounds_of_a_text_are_those_of_its_words(text):
    assert sounds(text).split() == [heard for word in text.split() if (heard := skeleton(word))]
    (heard,) = names_in([text])

    assert {name.replace(" ", "") for name in heard} <= set(places_of(text))


@pytest.mark.parametrize(("name", "heard"), [("සිඩ්නි", "sdn"), ("ලන්ඩන්", "lndn"), ("ජෝන්සන්", "jnsn"), ("ඤාණ", "n")])
def test_letters_of_sinhala_are_named_by_their_last_word(name, heard):
    assert skeleton(name) == heard


@pytest.mark.parametrize("tag", ["ja", "zh-Hans", "zh-Hant"])
def test_names_are_not_looked_for_where_signs_do_not_tell_how_they_sound(tag):
    ours = article(ENGLISH, tag)
    ours.siblings = (article(ENGLISH, "en"), article(FRENCH, "ru"))

    assert not Sounds(5).gate(ours)


def test_of_many_untranslated_paragraphs_the_first_is_told_for_all():
    languages = [(4 * lines, tag) for lines, tag in ALL]
    hindi = [line for lines in range(4) for line in (*HINDI[:3], ENGLISH[3])]
    others = [one for one in languages if one[1] != "hi"]

    assert found(KINDS["same"], hindi, "hi", others) == [(4, False), (8, True), (12, True), (16, True)]
    assert found(KINDS["same"], hindi[:12], "hi", [(lines[:12], tag) for lines, tag in others]) == [(4, False), (8, False), (12, False)]


@pytest.mark.parametrize(("line", "is_hint"), [
    ("Free software in schools and towns", True), ("How do I share my project with teammates", True), ("Some 1,500 people came to the ceremony, and the first bus crossed at noon.", False),
])
def test_what_may_be_a_title_is_untranslated_as_a_hint(line, is_hint):
    assert found(KINDS["same"], [*HINDI[:3], line], "hi", [([*ENGLISH[:3], line], "en"), ALL[1], ALL[3]]) == [(4, is_hint)]


MESSAGE = "The bridge is closed to all of the ships that want to pass below it today."


@pytest.mark.parametrize(("before", "line", "is_hint"), [
    ("बोर्ड पर यह लिखा है:", MESSAGE, True),
    ("बोर्ड पर यह लिखा है।", MESSAGE, False),
    ("बोर्ड पर यह लिखा है:", MESSAGE.rstrip("."), False),
    ("बोर्ड पर यह लिखा है:", " ".join([MESSAGE] * 4), False),
])
def test_what_a_colon_announces_is_untranslated_as_a_hint(before, line, is_hint):
    others = [([*ENGLISH[:3], "The sign says this" + (":" if before.endswith(":") else "."), line], "en"), ([*FRENCH[:3], "On lit ceci :", "Le pont est fermé à tous les navires."], "fr"),
              ([*ARABIC[:3], "كتب على اللوحة:", "الجسر مغلق اليوم أمام جميع السفن التي تريد المرور تحته."], "ar")]
    assert found(KINDS["same"], [*HINDI[:3], before, line], "hi", others) == [(5, is_hint)]


REST = [ALL[0], ALL[1], ALL[3]]
"""The translations beside the Hindi one."""
LIST = {
    "en": ["Do not stop on the bridge when it is open to the ships.", "Do not turn on the bridge when there is fog.", "Do not leave your car on the bridge at night.", "Do not fish from the bridge at all."],
    "fr": ["Ne vous arrêtez pas sur le pont quand il est ouvert.", "Ne faites pas demi-tour sur le pont par brouillard.", "Ne laissez pas votre voiture sur le pont la nuit.", "Ne pêchez jamais du haut du pont."],
    "ar": ["لا تتوقفوا على الجسر عندما يكون مفتوحا للسفن.", "لا تستديروا على الجسر عندما يكون هناك ضباب.", "لا تتركوا سياراتكم على الجسر في الليل أبدا.", "لا تصطادوا السمك من فوق الجسر أبدا."],
}
HINDI_LIST = ["जब पुल जहाज़ों के लिए खुला हो तब पुल पर न रुकें।", "जब कोहरा हो तब पुल पर गाड़ी न मोड़ें।", "रात में अपनी गाड़ी पुल पर न छोड़ें।", "पुल से मछली बिल्कुल न पकड़ें।"]


@pytest.mark.parametrize(("lines", "wanted"), [
    (HINDI_LIST, set()),
    ([" ".join(HINDI_LIST)], {True}),
    (HINDI_LIST[:1], {False}),
])
def test_what_may_stand_in_the_paragraph_beside_it_is_missing_as_a_hint(lines, wanted):
    others = [([*one[:3], *LIST[tag], one[3]], tag) for one, tag in REST]
    assert {is_hint for _, is_hint in found(KINDS["missing"], [*HINDI[:3], *lines, HINDI[3]], "hi", others)} == wanted


@pytest.mark.parametrize(("line", "is_hint"), [("(मूल में यह वाक्य नहीं है, अनुवादक ने इसे जोड़ा है।)", True), ("मूल में यह वाक्य नहीं है, अनुवादक ने इसे जोड़ा है।", False)])
def test_a_remark_in_brackets_is_added_as_a_hint(line, is_hint):
    assert found(KINDS["added"], [*HINDI[:3], line, HINDI[3]], "hi", REST) == [(4, is_hint)]


@pytest.mark.parametrize(("opening", "closing", "expected"), [("‘‘", "’’", []), ("‘’", "’’", []), ("``", "''", []), ("``", '"', []), ("``", "”", []), ("", "", [(3, False)])])
def test_a_quotation_in_makeshift_marks_is_one(opening, closing, expected):
    line = HINDI[2].replace("“", opening).replace("”", closing)
    assert found(KINDS["quotations"], [*HINDI[:2], line, HINDI[3]], "hi", REST) == expected


@pytest.mark.parametrize(("quoted", "is_hint"), [("पुल और नदी का इतिहास", True), ("हम सब आए, और पुल खुला", False)])
def test_a_title_that_is_quoted_here_alone_is_a_hint(quoted, is_hint):
    assert found(KINDS["quotations"], changed(HINDI, 3, "समारोह", f"“{quoted}” समारोह"), "hi", REST) == [(4, is_hint)]


@pytest.mark.parametrize(("number", "is_hint"), [("18", True), ("31", True), ("32", False), ("180", False), ("1918", False)])
def test_a_low_number_that_is_missing_may_be_a_word(number, is_hint):
    with_number = [(changed(lines, 3, "1,500", number), tag) for lines, tag in ((ENGLISH, "en"), (changed(FRENCH, 3, "1 500", number), "fr"), (changed(ARABIC, 3, "١٬٥٠٠", number), "ar"))]

    assert found(KINDS["numbers"], changed(HINDI, 3, "1,500 ", ""), "hi", with_number) == [(4, is_hint)]


def test_a_line_of_code_is_no_paragraph_that_was_added():
    assert found(KINDS["added"], [*HINDI[:3], "const card = document.querySelector('.card'); card.style = { margin: 20 };", HINDI[3]], "hi", [ALL[0], ALL[1], ALL[3]]) == []


def test_copies_are_told_by_their_runs_of_words():
    ours, copy, other = article([*ENGLISH, *(line + " It was a long day for all of them, and a good one too." for line in ENGLISH)], "en"), None, article(FRENCH, "fr")
    copy = Article(ours.text.replace("at noon", "at one"), "copy.en.txt", tag="en")
    ours.copies = (copy,)

    assert [hit.values["path"] for hit in KINDS["copy"].find(ours)] == ["copy.en.txt"]
    ours.copies = (other,)
    assert list(KINDS["copy"].find(ours)) == []


def test_every_comparing_kind_is_tried_here():
    assert {type(one).__module__.rpartition(".")[2] for one in KINDS.values()} == COMPARING


@pytest.fixture
def family(tmp_path):
    for lines, tag in (*ALL[:2], (changed(HINDI, 1, "2023", "2024"), "hi"), ALL[3]):
        (tmp_path / f"bridge.{tag}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("form", "place"), [
    ("text", lambda report: "bridge.hi.txt:2:50: warning:" in report and "see bridge.ar.txt:2:41: “٢٠٢٣” stands here" in report),
    ("json", lambda report: next((one["path"], one["line"], one["column"]) for one in json.loads(report)["violations"][0]["related"]) == ("bridge.ar.txt", 2, 41)),
    ("sarif", lambda report: json.loads(report)["runs"][0]["results"][0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("bridge.ar.txt")),
])
def test_reports_name_the_other_file_and_line(run, family, form, place):
    _, report, _ = run("check", "--isolated", "--format", form, "--select", "number-mismatch-siblings", "--ignore", "structure,leftovers,language,machine,names,numbers,punctuation,encoding,scripts", ".", cwd=family)

    assert place(report), report


def test_a_language_that_is_expected_and_not_there(run, family):
    (family / "lintr.toml").write_text('select = ["sibling-language-missing"]\n[siblings]\nfolder = "."\nexpected = ["en", "ur", "vi"]\noriginal = "en"\n', encoding="utf-8")
    _, report, _ = run("check", "--format", "json", "--level", "note", "bridge.hi.txt", cwd=family)
    violations = {one["rule"]: one["message"] for one in json.loads(report)["violations"]}

    assert violations["sibling-language-missing"].startswith("ur, vi")
    assert "number-mismatch-source" in violations


def test_front_matter_names_the_original(run, tmp_path):
    (tmp_path / "en.md").write_text("# The bridge\n\nIt cost 250 million dong in 2023, and it is open.\n", encoding="utf-8")
    (tmp_path / "pont.md").write_text("---\nlang: fr\noriginal: en.md\n---\n# Le pont\n\nIl a coûté 350 millions de dongs en 2023, et il est ouvert.\n", encoding="utf-8")
    _, report, _ = run("check", "--isolated", "--format", "json", ".")

    assert [(one["path"], one["line"], one["related"][0]["path"]) for one in json.loads(report)["violations"] if one["rule"] == "number-mismatch-source"] == [("pont.md", 7, "en.md")]


def test_front_matter_does_not_lead_out_of_the_project(run, tmp_path):
    (tmp_path / "secret.txt").write_text("Nobody\nThe word is 4711 and nothing else, whoever asks for it.\n", encoding="utf-8")
    (tmp_path / "project" / ".git").mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / "project" / f"{name}.md").write_text("---\nlang: fr\noriginal: ../secret.txt\n---\n# Le pont\n\nIl a coûté 350 millions de dongs en 2023.\n", encoding="utf-8")
    _, report, _ = run("check", "--level", "note", ".", cwd=tmp_path / "project")

    assert "4711" not in report


def test_pictures_that_are_described_in_latin_letters_have_no_length_in_dense_scripts():
    lines = ["# 橋が再び開通", "![Garden River Bridge](https://example.org/bridge.png)", "市議会は3月14日に古い橋を再び開通させた。"]
    ours = Article("\n\n".join(lines) + "\n", "a.ja.md", tag="ja")
    ours.siblings = (Article("\n\n".join(["# The bridge opens again", lines[1], "The council reopened the old bridge on 14 March."]) + "\n", "a.en.md", tag="en"),)

    assert list(KINDS["missing"].find(ours)) == []


MONTHS, DAYS, TIMES, CURRENCIES, CODE = (kind("exchanged", of=of) for of in ("months", "days", "times", "currencies", "code"))
TEMPLATE = {
    "en": ("The bridge opens on {day} {month} at {time}.", "The work cost {amount} {currency}.", "Write `{code}` there.", "April", "euros"),
    "fr": ("Le pont ouvre le {day} {month} à {time}.", "Les travaux ont coûté {amount} {currency}.", "Écrivez-y `{code}`.", "avril", "euros"),
    "ru": ("Мост откроют {day} {month} в {time}.", "Работы стоили {amount} {currency}.", "Напишите там `{code}`.", "апреля", "евро"),
    "hi": ("पुल {day} {month} को {time} बजे खुलेगा।", "काम पर {amount} {currency} खर्च हुए।", "वहाँ `{code}` लिखें।", "अप्रैल", "यूरो"),
    "ar": ("يُفتح الجسر في {day} {month} الساعة {time}.", "كلف العمل {amount} {currency}.", "اكتب `{code}` هناك.", "أبريل", "يورو"),
    "ko": ("다리는 {month} {day}일 {time}에 열린다.", "공사에 {amount} {currency}가 들었다.", "거기에 `{code}`라고 쓴다.", "4월", "유로"),
    "vi": ("Cầu mở ngày {day} {month} lúc {time}.", "Công trình tốn {amount} {currency}.", "Hãy viết `{code}` ở đó.", "tháng 4", "euro"),
    "ja": ("橋は{month}{day}日{time}に開く。", "工事には{amount}{currency}かかった。", "そこに`{code}`と書く。", "4月", "ユーロ"),
}
OTHERWISE = {"en": ("June", "dollars"), "fr": ("juin", "dollars"), "ru": ("июня", "долларов"), "hi": ("जून", "डॉलर"), "ar": ("يونيو", "دولار"), "ko": ("6월", "달러"), "vi": ("tháng 6", "đô la"), "ja": ("6月", "ドル")}


def told(tag, *, month="", day=19, currency="", time="18:45", code="open_at"):
    *lines, usual, money = TEMPLATE[tag]
    return [line.format(day=day, month=month or usual, time=time, amount=500, currency=currency or money, code=code) for line in lines]


@pytest.mark.parametrize("tag", TEMPLATE)
def test_what_is_exchanged_is_told_in_each_language(tag):
    siblings = [(told(other), other) for other in TEMPLATE if other != tag][:5]
    month, currency = OTHERWISE[tag]

    for one in (MONTHS, DAYS, TIMES, CURRENCIES, CODE):
        assert found(one, told(tag), tag, siblings) == []
    assert found(DAYS, told(tag, day=9), tag, siblings) == [(1, False)]
    assert found(DAYS, told(tag, day="17–9"), tag, siblings) == []
    assert found(DAYS, told(tag, day=9, month=month), tag, siblings) == []
    assert found(MONTHS, told(tag, month=month), tag, siblings) == [(1, False)]
    assert found(TIMES, told(tag, time="18:54"), tag, siblings) == [(1, False)]
    assert found(TIMES, told(tag, time="6:45"), tag, siblings) == []
    assert found(CURRENCIES, told(tag, currency=currency), tag, siblings) == [(2, False)]
    assert found(CODE, told(tag, code="open-at"), tag, siblings) == [(3, False)]
    assert found(CODE, told(tag, code="Strg+Alt"), tag, [(told(other, code="Ctrl+Alt"), other) for other in TEMPLATE if other != tag]) == []


@pytest.mark.parametrize("one", [MONTHS, DAYS, TIMES, CURRENCIES, CODE])
def test_nobody_tells_what_is_exchanged_where_the_others_do_not_agree(one):
    ours, third, same = ({"day": 9}, {"day": 8}, {"day": 9}) if one is DAYS else (
        {"month": "juin", "currency": "dollars", "time": "18:54", "code": "open-at"}, {"month": "мая", "currency": "рублей", "time": "18:15", "code": "open"},
        {"month": "июня", "currency": "долларов", "time": "18:54", "code": "open-at"},
    )
    wrong = told("fr", **ours)

    assert found(one, wrong, "fr", [(told("en"), "en")]) == []
    assert found(one, wrong, "fr", [(told("en"), "en"), (told("ru", **third), "ru")]) == []
    assert found(one, wrong, "fr", [(told("en"), "en"), (told("hi"), "hi")], (told("ru", **same), "ru")) == []
    assert found(one, wrong, "fr", [(told("en"), "en")], (told("ru"), "ru")) == [(2 if one is CURRENCIES else 3 if one is CODE else 1, False)]
