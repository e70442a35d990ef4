import os
import pathlib
import sys
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lintr.identify import ENOUGH, dominating_script, foreign, identify, knows, ranking
from lintr.ngrams import FOLDER, GROUPS, features, scores_of, words

ROOT = os.path.dirname(os.path.dirname(__file__))

SENTENCES = {
    "ar": "قال الوزير إن الأشغال في المستشفى الجديد سوف تنتهي قبل نهاية العام، وشكر جميع الذين شاركوا فيها.",
    "fa": "وزیر گفت که کار ساختمان بیمارستان جدید تا پایان سال تمام می‌شود و از همه کسانی که کمک کردند تشکر کرد.",
    "ur": "وزیر نے کہا کہ نئے ہسپتال کا کام سال کے آخر تک مکمل ہو جائے گا اور انہوں نے سب کا شکریہ ادا کیا۔",
    "ps": "وزیر وویل چې د نوي روغتون کار به د کال تر پایه بشپړ شي او له ټولو څخه یې مننه وکړه چې مرسته یې کړې ده.",
    "ckb": "وەزیر گوتی کارەکانی نەخۆشخانە نوێیەکە پێش کۆتایی ساڵ تەواو دەبێت و سوپاسی هەموو ئەوانەی کرد کە یارمەتییان دا.",
    "ug": "مىنىستىر يېڭى دوختۇرخانىنىڭ قۇرۇلۇشى يىل ئاخىرىغىچە پۈتىدۇ دېدى ۋە ياردەم قىلغانلارنىڭ ھەممىسىگە رەھمەت ئېيتتى.",
    "he": "השר אמר שהעבודה בבית החולים החדש תסתיים לפני סוף השנה והודה לכל מי שעזר.",
    "yi": "דער מיניסטער האָט געזאָגט אַז די אַרבעט אין דעם נײַעם שפּיטאָל וועט זיך ענדיקן פֿאַרן סוף יאָר.",
    "hi": "मंत्री ने कहा कि नए अस्पताल का काम साल के अंत तक पूरा हो जाएगा और उन्होंने सभी लोगों को धन्यवाद दिया।",
    "mr": "मंत्र्यांनी सांगितले की नव्या रुग्णालयाचे काम वर्षाच्या अखेरीस पूर्ण होईल आणि त्यांनी सर्वांचे आभार मानले.",
    "ne": "मन्त्रीले नयाँ अस्पतालको काम वर्षको अन्त्यसम्म सकिने बताए र सहयोग गर्ने सबैलाई धन्यवाद दिए।",
    "bn": "মন্ত্রী বলেছেন যে নতুন হাসপাতালের কাজ বছরের শেষ নাগাদ শেষ হবে এবং তিনি সবাইকে ধন্যবাদ জানিয়েছেন।",
    "as": "মন্ত্ৰীয়ে কয় যে নতুন চিকিৎসালয়ৰ কাম বছৰটোৰ শেষলৈকে সম্পূৰ্ণ হ’ব আৰু তেওঁ সকলোকে ধন্যবাদ জনায়।",
    "gu": "મંત્રીએ કહ્યું કે નવી હોસ્પિટલનું કામ વર્ષના અંત સુધીમાં પૂરું થશે.",
    "pa": "ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਨਵੇਂ ਹਸਪਤਾਲ ਦਾ ਕੰਮ ਸਾਲ ਦੇ ਅੰਤ ਤੱਕ ਪੂਰਾ ਹੋ ਜਾਵੇਗਾ।",
    "ta": "புதிய மருத்துவமனையின் பணி ஆண்டு இறுதிக்குள் முடியும் என்று அமைச்சர் கூறினார்.",
    "te": "కొత్త ఆసుపత్రి పని సంవత్సరం చివరి నాటికి పూర్తవుతుందని మంత్రి చెప్పారు.",
    "kn": "ಹೊಸ ಆಸ್ಪತ್ರೆಯ ಕೆಲಸ ವರ್ಷದ ಅಂತ್ಯದೊಳಗೆ ಮುಗಿಯಲಿದೆ ಎಂದು ಸಚಿವರು ಹೇಳಿದರು.",
    "ml": "പുതിയ ആശുപത്രിയുടെ പണി വർഷാവസാനത്തോടെ പൂർത്തിയാകുമെന്ന് മന്ത്രി പറഞ്ഞു.",
    "or": "ମନ୍ତ୍ରୀ କହିଛନ୍ତି ଯେ ନୂଆ ଡାକ୍ତରଖାନାର କାମ ବର୍ଷ ଶେଷ ସୁଦ୍ଧା ସରିବ।",
    "si": "නව රෝහලේ වැඩ වසර අවසානයට පෙර අවසන් වන බව ඇමතිවරයා පැවසීය.",
    "th": "รัฐมนตรีกล่าวว่างานก่อสร้างโรงพยาบาลแห่งใหม่จะเสร็จก่อนสิ้นปี",
    "lo": "ລັດຖະມົນຕີກ່າວວ່າວຽກງານໂຮງໝໍໃໝ່ຈະສຳເລັດກ່ອນທ້າຍປີ",
    "km": "រដ្ឋមន្ត្រីបាននិយាយថាការងារមន្ទីរពេទ្យថ្មីនឹងបញ្ចប់មុនចុងឆ្នាំ",
    "my": "ဝန်ကြီးက ဆေးရုံသစ် လုပ်ငန်းကို နှစ်ကုန်မတိုင်မီ ပြီးစီးမည်ဟု ပြောသည်။",
    "vi": "Bộ trưởng nói rằng công việc xây dựng bệnh viện mới sẽ hoàn thành trước cuối năm và cảm ơn tất cả mọi người.",
    "id": "Menteri mengatakan bahwa pembangunan rumah sakit baru akan selesai sebelum akhir tahun karena semua pekerja sudah bisa mulai.",
    "ms": "Menteri berkata bahawa kerja pembinaan hospital baharu itu akan siap sebelum akhir tahun kerana semua pekerja boleh bermula.",
    "fil": "Sinabi ng ministro na matatapos ang bagong ospital bago matapos ang taon at nagpasalamat siya sa lahat ng tumulong.",
    "jv": "Menteri ngandika menawa pambangunan rumah sakit anyar bakal rampung sadurunge pungkasan taun lan matur nuwun marang kabeh wong.",
    "zh-Hans": "部长说，新医院的建设工作将在年底以前结束，并感谢所有参加这项工作的人们。",
    "zh-Hant": "部長說，新醫院的建設工作將在年底以前結束，並感謝所有參加這項工作的人們。",
    "ja": "大臣は新しい病院の工事が年末までに終わると述べ、協力した全ての人に感謝した。",
    "ko": "장관은 새 병원의 공사가 연말 전에 끝날 것이라고 말하고 도와준 모든 사람에게 감사했다.",
    "mn": "Сайд шинэ эмнэлгийн ажил оны эцсээс өмнө дуусна гэж хэлээд тусалсан бүх хүнд талархал илэрхийлэв.",
    "ru": "Министр сказал, что строительство новой больницы закончится до конца года, и поблагодарил всех, кто помогал.",
    "uk": "Міністр сказав, що будівництво нової лікарні закінчиться до кінця року, і подякував усім, хто допомагав.",
    "be": "Міністр сказаў, што будаўніцтва новай бальніцы скончыцца да канца года, і падзякаваў усім, хто дапамагаў.",
    "bg": "Министърът каза, че строежът на новата болница ще завърши до края на годината, и благодари на всички, които са помогнали.",
    "sr": "Министар је рекао да ће радови на новој болници бити завршени до краја године и захвалио се свима који су помогли.",
    "mk": "Министерот рече дека работите на новата болница ќе завршат до крајот на годината и им се заблагодари на сите што помогнаа.",
    "kk": "Министр жаңа аурухананың құрылысы жыл аяғына дейін бітеді деп айтты және көмектескен барлық адамға алғыс білдірді.",
    "ky": "Министр жаңы оорукананын курулушу жылдын аягына чейин бүтөрүн айтып, жардам бергендердин баарына ыраазычылык билдирди.",
    "tg": "Вазир гуфт, ки сохтмони беморхонаи нав то охири сол ба анҷом мерасад ва ба ҳамаи онҳое, ки кумак карданд, ташаккур гуфт.",
    "el": "Ο υπουργός είπε ότι τα έργα στο νέο νοσοκομείο θα τελειώσουν πριν από το τέλος του χρόνου.",
    "hy": "Նախարարն ասաց, որ նոր հիվանդանոցի շինարարությունը կավարտվի մինչև տարեվերջ։",
    "ka": "მინისტრმა თქვა, რომ ახალი საავადმყოფოს მშენებლობა წლის ბოლომდე დასრულდება.",
    "am": "ሚኒስትሩ የአዲሱ ሆስፒታል ሥራ ከዓመቱ መጨረሻ በፊት እንደሚጠናቀቅ ተናግረው የረዱትን ሁሉ አመስግነዋል።",
    "ti": "እቲ ሚኒስተር ናይ ሓድሽ ሆስፒታል ስራሕ ቅድሚ መወዳእታ ዓመት ከም ዝውዳእ ተዛሪቡ፣ ንኹሎም ዝሓገዙ ድማ ኣመስጊኑ።",
    "tr": "Bakan, yeni hastanenin inşaatının yıl sonundan önce biteceğini söyledi ve yardım eden herkese teşekkür etti.",
    "az": "Nazir yeni xəstəxananın tikintisinin ilin sonuna qədər başa çatacağını dedi və kömək edən hər kəsə təşəkkür etdi.",
    "uz": "Vazir yangi kasalxona qurilishi yil oxirigacha tugashini aytdi va yordam bergan barcha odamlarga minnatdorchilik bildirdi.",
    "en": "The minister said that the work on the new hospital would be finished before the end of the year, and thanked everyone who had helped.",
    "fr": "Le ministre a déclaré que les travaux du nouvel hôpital seraient terminés avant la fin de l’année et a remercié tous ceux qui ont aidé.",
    "es": "El ministro dijo que las obras del nuevo hospital terminarán antes de que acabe el año y dio las gracias a todos los que ayudaron.",
    "pt": "O ministro disse que as obras do novo hospital vão terminar antes do fim do ano e agradeceu a todos os que ajudaram.",
    "it": "Il ministro ha detto che i lavori del nuovo ospedale saranno finiti prima della fine dell’anno e ha ringraziato tutti quelli che hanno aiutato.",
    "de": "Der Minister sagte, dass die Arbeiten am neuen Krankenhaus noch vor Ende des Jahres fertig werden, und dankte allen, die geholfen haben.",
    "nl": "De minister zei dat het werk aan het nieuwe ziekenhuis voor het einde van het jaar klaar zal zijn en bedankte iedereen die had geholpen.",
    "pl": "Minister powiedział, że prace przy nowym szpitalu zakończą się przed końcem roku, i podziękował wszystkim, którzy pomagali.",
    "cs": "Ministr řekl, že práce na nové nemocnici budou hotové před koncem roku, a poděkoval všem, kteří pomáhali.",
    "sk": "Minister povedal, že práce na novej nemocnici budú hotové pred koncom roka, a poďakoval sa všetkým, ktorí pomáhali.",
    "sl": "Minister je povedal, da bodo dela pri novi bolnišnici končana pred koncem leta, in se zahvalil vsem, ki so pomagali.",
    "hr": "Ministar je rekao da će radovi na novoj bolnici biti završeni do kraja tjedna, u studenome, i zahvalio svima koji su sudjelovali tijekom gradnje.",
    "ro": "Ministrul a spus că lucrările la noul spital se vor încheia înainte de sfârșitul anului și le-a mulțumit tuturor celor care au ajutat.",
    "hu": "A miniszter azt mondta, hogy az új kórház építése az év vége előtt befejeződik, és megköszönte mindenkinek a segítséget.",
    "fi": "Ministeri sanoi, että uuden sairaalan työt valmistuvat ennen vuoden loppua, ja kiitti kaikkia, jotka olivat auttaneet.",
    "sv": "Ministern sade att arbetet med det nya sjukhuset skulle vara klart före årets slut och tackade alla som hade hjälpt till.",
    "da": "Ministeren sagde, at arbejdet med det nye hospital ville blive færdigt inden årets udgang, og takkede alle, der havde hjulpet meget efter ulykken.",
    "nb": "Ministeren sa at arbeidet med det nye sykehuset ville bli ferdig før utgangen av året, og takket alle som hadde hjulpet til etter ulykken.",
    "et": "Minister ütles, et uue haigla tööd saavad valmis enne aasta lõppu, ja tänas kõiki, kes olid aidanud.",
    "lv": "Ministrs teica, ka jaunās slimnīcas darbi tiks pabeigti līdz gada beigām, un pateicās visiem, kas bija palīdzējuši.",
    "lt": "Ministras sakė, kad naujosios ligoninės darbai bus baigti iki metų pabaigos, ir padėkojo visiems, kurie padėjo.",
    "sq": "Ministri tha se punimet në spitalin e ri do të përfundojnë para fundit të vitit dhe falënderoi të gjithë ata që kanë ndihmuar.",
    "is": "Ráðherrann sagði að vinnu við nýja sjúkrahúsið yrði lokið fyrir lok ársins og þakkaði öllum sem höfðu hjálpað.",
    "ga": "Dúirt an tAire go mbeidh an obair ar an ospidéal nua críochnaithe roimh dheireadh na bliana agus ghabh sé buíochas le gach duine a chabhraigh.",
    "cy": "Dywedodd y gweinidog y bydd y gwaith ar yr ysbyty newydd wedi gorffen cyn diwedd y flwyddyn a diolchodd i bawb a helpodd.",
    "mt": "Il-ministru qal li x-xogħol fuq l-isptar il-ġdid se jitlesta qabel tmiem is-sena u rringrazzja lil dawk kollha li għenu.",
    "eu": "Ministroak esan zuen ospitale berriko lanak urtea amaitu baino lehen bukatuko direla, eta lagundu duten guztiei eskerrak eman zizkien.",
    "ca": "El ministre va dir que les obres del nou hospital s’acabaran abans que s’acabi l’any i va donar les gràcies a tots els que hi han ajudat.",
    "gl": "O ministro dixo que as obras do novo hospital remataran antes de que acabe o ano e deulles as grazas a todas as persoas que axudaron.",
    "af": "Die minister het gesê dat die werk aan die nuwe hospitaal voor die einde van die jaar klaar sal wees en het almal bedank wat gehelp het.",
    "sw": "Waziri alisema kwamba kazi ya hospitali mpya itamalizika kabla ya mwisho wa mwaka na aliwashukuru watu wote waliosaidia.",
    "ha": "Ministan ya ce za a gama aikin sabon asibitin kafin ƙarshen shekara kuma ya gode wa duk waɗanda suka taimaka.",
    "yo": "Mínísítà náà sọ pé iṣẹ́ ilé ìwòsàn tuntun náà yóò parí kí ọdún tó parí, ó sì dúpẹ́ lọ́wọ́ gbogbo àwọn tó ṣèrànwọ́.",
    "zu": "Ungqongqoshe uthe umsebenzi wesibhedlela esisha uzophela ngaphambi kokuphela konyaka futhi wabonga bonke abantu abasizile ngesikhathi.",
    "so": "Wasiirku wuxuu sheegay in shaqada isbitaalka cusub ay dhammaan doonto ka hor dhammaadka sanadka wuxuuna u mahadceliyay dhammaan dadkii caawiyay.",
    "eo": "La ministro diris, ke la laboroj ĉe la nova malsanulejo finiĝos antaŭ la fino de la jaro, kaj dankis ĉiujn, kiuj helpis.",
    "la": "Minister dixit opera in novo valetudinario ante finem anni perfecta fore et omnibus qui adiuverunt gratias egit.",
}  # fmt: skip
"""One sentence in each language, written for this test."""


@given(st.text(), st.lists(st.sampled_from(["en", "ar", "hi", "sr-Latn", "pt-BR", "qaa", "el"])))
def test_probabilities_are_in_order_and_sum_to_one(text, candidates):
    found = ranking(text, candidates)
    shares = [share for _, share in found]
    assert shares == sorted(shares, reverse=True)
    assert not found or len(found) == 1 or sum(shares) == pytest.approx(1)
    assert identify(text, candidates) == (found[0] if found else ("und", 0.0))
    assert 0 <= identify(text)[1] <= 1 + 1e-9


@given(st.sampled_from(sorted(SENTENCES)), st.text(alphabet="0123456789 .,;!?–()…\n"))
def test_what_are_no_letters_changes_nothing(tag, noise):
    assert identify(noise + " " + SENTENCES[tag]) == identify(SENTENCES[tag])


@given(st.text(max_size=30))
def test_words_have_the_features_of_their_parts(text):
    for word in words(text, "Latn"):
        assert all(feature in f"^{word}$" for feature in features(word))


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_a_sentence_is_not_taken_for_foreign(tag):
    other, sure = foreign(SENTENCES[tag], tag)
    assert sure < 0.5, other
    assert foreign(SENTENCES[tag], tag, ["en", "vi", "zh-Hans"])[1] < 0.5


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ar", "قال Nguyễn Văn Minh من Hanoi Times إن تطبيق VNeID متاح على Google Play"),
        ("hi", "कंपनी ने Microsoft Azure और Google Cloud Platform के साथ समझौता किया"),
        ("ru", "Компания Apple показала iPhone 17 Pro Max и MacBook Air"),
        ("de", "Der Film „The Lord of the Rings“ lief im Kino."),
        ("fr", "Le New York Times et le Washington Post"),
        ("nb", "Ministeren sa at det er viktig."),
        ("hr", "Predsjednik je rekao da je to važno."),
        ("vi", "Barack Obama, Donald Trump, Joe Biden"),
        ("en", "São Paulo, Kraków, Düsseldorf, Malmö"),
        ("qaa", "Ze mo tarin belo kasi ne muta valo."),
        ("zh-Hant", "立法院今天三讀通過新的法案。"),
    ],
)
def test_names_and_kin_are_not_taken_for_foreign(tag, text):
    assert foreign(text, tag)[1] < 0.8


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_a_sentence_is_in_its_language(tag):
    found, confidence = identify(SENTENCES[tag])
    assert found == tag
    assert confidence > 0.6


@pytest.mark.parametrize("declared", ["en", "vi", "ar", "hi", "ru", "zh-Hans", "tr", "bn"])
@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_a_sentence_in_another_language_is_noticed(declared, tag):
    if tag == declared:
        return
    other, sure = foreign(SENTENCES[tag], declared, [declared, tag])
    assert (other, sure > 0.8) == (tag, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hi", "mr"), ("hi", "ne"), ("mr", "ne"), ("ru", "uk"), ("ru", "bg"), ("uk", "be"), ("ar", "fa"), ("fa", "ur"), ("fa", "ps"), ("id", "ms"), ("cs", "sk"), ("es", "pt"), ("da", "sv"), ("de", "nl"), ("bn", "as"), ("he", "yi")],
)
def test_neighbours_are_told_apart(one, other):
    for tag, declared in ((one, other), (other, one)):
        found, sure = foreign(SENTENCES[tag], declared)
        assert (found, sure > 0.8) == (tag, True)


@pytest.mark.parametrize("text", ["", " ", "2030", "… – !", "😀", "\ufffc\n\ufffc"])
def test_without_letters_no_language(text):
    assert identify(text) == ("und", 0.0)
    assert foreign(text, "en") == ("und", 0.0)


def test_candidates_are_the_only_ones_thought_of_and_come_back_as_they_were_said():
    text = SENTENCES["pt"]
    assert identify(text, ["pt-BR", "en-GB"])[0] == "pt-BR"
    assert {tag for tag, _ in ranking(text, ["fr", "en-GB"])} <= {"fr", "en-GB"}
    assert identify(SENTENCES["th"], ["fr", "ar"])[0] == "th"  # no candidate is written in its letters


def test_a_language_that_is_not_known_is_doubted_only_for_other_letters():
    assert not knows("qaa")
    assert knows("pt-BR")
    assert knows("sr-Latn")
    assert foreign(SENTENCES["en"], "qaa") == ("en", 0.0)
    assert foreign(SENTENCES["en"], "arz")[0] == "en"
    assert foreign(SENTENCES["en"], "arz")[1] > 0.8


@pytest.mark.parametrize(
    ("text", "script", "letters"),
    [("", "", 0), ("12", "", 0), ("a", "Latn", 1), ("VNeID تطبيق مفيد", "Arab", 9), ("日本の橋", "Hani", 4), ("カタカナ", "Hani", 4), ("한국", "Hang", 2), ("हिन्दी", "Deva", 6)],
)
def test_dominating_script(text, script, letters):
    assert dominating_script(text) == (script, letters)


def test_only_the_beginning_of_a_long_text_is_looked_at():
    begin = (SENTENCES["fr"] * 30)[:ENOUGH]
    assert identify(begin + SENTENCES["de"] * 1000) == identify(begin)


def test_tables_are_small():
    tables = {path.name: path.read_bytes() for path in pathlib.Path(FOLDER).glob("ngrams-*")}
    assert set(tables) == {f"ngrams-{group}.bin" for group in GROUPS}
    assert sum(map(len, map(zlib.compress, tables.values()))) < 1_500_000  # as the wheel holds them


def test_tables_know_what_they_must():
    assert all(knows(tag) for tag in SENTENCES)
    assert sum(len(scores_of(group).languages) for group in GROUPS) >= 150


@pytest.mark.skipif("CLEAN_TEXTS" not in os.environ, reason="CLEAN_TEXTS names no folder with the packages of tools/clean_texts.py")
def test_tables_are_what_the_tool_makes():
    sys.path.insert(0, os.path.join(ROOT, "tools"))
    from make_classifier import files

    for name, content in files(os.environ["CLEAN_TEXTS"]):
        with open(os.path.join(FOLDER, name), "rb") as file:
            assert file.read().partition(b"\n")[2] == content.partition(b"\n")[2]
