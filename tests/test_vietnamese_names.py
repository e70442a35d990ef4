"""Names of Vietnam in two transliterations: silent where they are two names, told in each script."""

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from lintr import ruleset
from lintr.article import Article
from lintr.kinds.vietnamese_sounds import agree, of_vietnam, syllable

KIND = ruleset.read(str(ROOT / "rules" / "names" / "name-spelling-variant.toml"), "names", "name-spelling-variant", own=True).kind
FRAMES = {
    "ar": "قال السيد {} إن الجسر في فيتنام سيفتح قريبا.\nوينتظر السكان ذلك.\nوأضاف {} أن العمل مستمر.\n",
    "fa": "آقای {} گفت که پل در ویتنام به‌زودی باز می‌شود.\nمردم چشم به راهند.\n{} افزود که کار ادامه دارد.\n",
    "ur": "جناب {} نے کہا کہ ویتنام میں پل جلد کھلے گا۔\nلوگ انتظار کر رہے ہیں۔\n{} نے مزید کہا کہ کام جاری ہے۔\n",
    "hi": "श्री {} ने कहा कि वियतनाम में पुल जल्द खुलेगा।\nलोग इंतज़ार कर रहे हैं।\n{} ने बताया कि काम जारी है।\n",
    "bn": "জনাব {} বলেন, ভিয়েতনামে সেতু শিগগিরই খুলবে।\nমানুষ অপেক্ষা করছে।\n{} জানান, কাজ চলছে।\n",
    "ta": "திரு {} வியட்நாமில் பாலம் விரைவில் திறக்கப்படும் என்றார்.\nமக்கள் காத்திருக்கிறார்கள்.\n{} பணி தொடர்கிறது என்றார்.\n",
    "ru": "Господин {} сказал, что мост во Вьетнаме скоро откроют.\nЖители ждут.\nПредседатель {} добавил, что работы идут.\n",
    "ko": "{} 위원장은 베트남의 다리가 곧 열린다고 말했다.\n주민들은 기다리고 있다.\n{} 위원장은 공사가 이어진다고 덧붙였다.\n",
    "zh": "{}先生说,越南的大桥即将通车。\n居民们正在等待。\n{}还说,工程仍在继续。\n",
    "th": "นาย{} กล่าวว่าสะพานในเวียดนามจะเปิดเร็วๆ นี้\nชาวบ้านกำลังรอ\nนาย{} กล่าวเสริมว่างานยังดำเนินต่อไป\n",
    "en": "Mr {} said that the bridge in Vietnam would open soon.\nPeople are waiting.\nThe official {} added that work goes on.\n",
}


def found(text, tag):
    article = Article(text, tag=tag)
    return [text[slice(*hit.span)] for hit in KIND.find(article)]


@pytest.mark.parametrize(("tag", "one", "two"), [
    ("hi", "गुयेन वान नाम", "गुयेन वान निन्ह"), ("hi", "गुयेन वान नाम", "गुयेन थी नाम"), ("ar", "فام مينه تشينه", "فام مينه هونغ"), ("ur", "لی وان ہنگ", "لی وان ہا"), ("ru", "Фам Минь Тинь", "Фам Минь Тоан"),
    ("zh", "阮文南", "阮文雄"), ("ko", "팜 민 찐", "팜 민 호아"), ("en", "Pham Minh Chinh", "Pham Minh Trinh"), ("ta", "லெ வான் ஹங்", "லெ வான் ஹோவா"),
])
def test_names_that_sound_otherwise_are_two(tag, one, two):
    assert found(FRAMES[tag].format(one, two), tag) == []


@pytest.mark.parametrize(("tag", "text"), [
    ("hi", "वियतनाम में पहला पुरस्कार गुयेन थी हान्ह को और दूसरा गुयेन थी हान को मिला।\n"),
    ("ar", "فازت في فيتنام نغوين ثي هانه بالجائزة الأولى ونالت نغوين ثي هان الجائزة الثانية.\n"),
    ("hi", "वियतनाम में दो दिन का मेला लगा।\nलोग दो दिन के लिए आए।\nवे दो दिन की छुट्टी पर थे।\n"),
    ("vi", "Ông Nguyễn Văn Lý ở Việt Nam nói cầu sắp mở.\nÔng Nguyễn Văn Lí nói thêm.\n"),
    ("ar", "قال تران ثي لوان في فيتنام إن العمل مستمر.\nوينتظر السكان.\nحضر الوزير وتران ثي لوان أيضا.\n"),
    ("zh", "越南代表团访问了武汉市的学校。\n武汉是一座大城市。\n"),
])
def test_what_may_be_two_or_no_name_is_left_alone(tag, text):
    assert found(text, tag) == []


@pytest.mark.parametrize(("tag", "one", "two"), [
    ("ar", "نغوين فان نام", "نجوين فان نام"), ("ar", "دانغ كوك خانه", "دانج كوك خانه"), ("ar", "تران ثي لوان", "وتران تي لوان"), ("fa", "فام مین چین", "فام مینه چینه"), ("ur", "فام من چن", "فام منہ چنہ"), ("ur", "ڈانگ کووک خانہ", "ڈانگ کوک خانہ"),
    ("hi", "गुयेन वान नाम", "न्गुयेन वान नाम"), ("hi", "वू दिन्ह क्वांग", "वु दिन्ह क्वांग"), ("hi", "डांग क्वोक खान्ह", "डांग कुओक खान्ह"), ("hi", "थान्ह होआ", "थान होआ"),
    ("bn", "নগুয়েন ভান নাম", "নুয়েন ভান নাম"), ("bn", "কুয়াং নিন", "কোয়াং নিন"), ("ta", "குவாங் நின்", "குவாங் நின்ஹ்"), ("ru", "Чан Хонг Ха", "Тран Хонг Ха"), ("ru", "Тханьхоа", "Таньхоа"),
    ("ko", "응우옌 반 남", "응웬 반 남"), ("ko", "호앙 반 타인", "황 반 타인"), ("zh", "陈红河", "陈洪河"), ("th", "เหงียน วัน นาม", "เหงียน วาน นาม"), ("en", "Dak Lak", "Dac Lac"),
])
def test_one_name_in_two_spellings_is_told(tag, one, two):
    for first, second in ((one, two), (two, one)):
        assert found(FRAMES[tag].format(first, second), tag), (first, second)
    assert found(FRAMES[tag].format(one, one), tag) == []


LETTERS = {"Arab": "نغوينفامكثتهجزیگںہؤئء", "Deva": "गनफबकडदतथहवलमयािीुूेैोौ्ंँ़", "Beng": "গনফবকডদতহভলমযািীুূেৈোৌ্ংঁ়", "Taml": "கநனபடதவலமயாிீுூெேைொோ்ங", "Cyrl": "абвгдежзийклмнопртуфхчшыьэюя", "Kore": "응우옌반남팜민찐호아타인꽝"}


@given(st.sampled_from(sorted(LETTERS)).flatmap(lambda script: st.tuples(st.just(script), st.text(alphabet=LETTERS[script], max_size=9))))
def test_what_sounds_as_a_syllable_is_short_and_agrees_with_itself(given_word):
    script, word = given_word
    sound = syllable(word, script)
    assert sound is None or (agree(sound, sound) and 1 < len("".join(sound)) <= 6)


@pytest.mark.parametrize("script", ["Arab", "Cyrl", "Deva", "Beng", "Taml", "Kore"])
def test_names_of_vietnam_are_syllables_in_every_script(script):
    names = ["nguyen", "tran", "le", "pham", "hoang", "vu", "bui", "do", "minh", "quang", "ninh", "khanh", "thanh", "giang", "duong", "nghe", "hoa", "bac", "lak"]
    assert [name for name in names if of_vietnam(name, script) is None] == []
