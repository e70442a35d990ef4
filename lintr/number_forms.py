"""Forms of one number that no value tells: in words, as a time of twelve hours or 24, as a section of the law; and how it is shown to somebody else."""

from __future__ import annotations

import unicodedata

import regex

from lintr import ahead
from lintr.amounts import scaling
from lintr.numerals import is_same_year
from lintr.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lintr.numerals import Number

_CLOCK = ahead.compile(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])", regex.V1)
_GLOSS = 40
"""Code points between a year and what it is in another calendar at most."""
_NEAR = 5
"""Code points between an hour and its minutes at most."""
_BETWEEN = ahead.compile(r"\s?(?:[:.٫h時点點时시፡]|Uhr|klo)\s?", regex.V1)
"""What stands between an hour and its minutes."""

_TENS = (
    ("twent zwanzig vingt veint vinte venti ventes twintig tjug tyve tjue kakskymmen kaksikymmen húsz huszon dvacet dvadsa dwadzie dwudzie dvade двадцат двадцят двадца двадес дваец douăzeci yirmi iyirmi είκοσ εικοσ"
    " двадесет بیست عشرون عشرين بیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس עשרים बीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस কুড়ি বিশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ இருபத ఇరవై duapuluh hai&mươi"
    " dua&puluh ishirini 이십 스물 ยี่สิบ ሃያ ოცდა քսան"
     " ഇരുപത ಇಪ್ಪತ್ತ ਵੀਹ વીસ वीस बीस ម្ភៃ ຊາວ နှစ်ဆယ် විසි жиырма yigirma njëzet dvajset dvidešimt divdesmit kakskümmend dalawampu ashirin labaatan"),
    ("thirt dreißig dreissig trente treint trinta trent dertig trett kolmekymmen harminc třicet tridsa trzydzie trzydziest trideset тридцат тридцят тридесет триесет treizeci otuz τριάντα τριακοστ سی‌و ثلاثون ثلاثين تیس"
    " שלושים तीस तैंतीस चौंतीस पैंतीस ত্রিশ তিরিশ முப்பத ముప్పై tiga&puluh ba&mươi thelathini 삼십 서른 สามสิบ ሠላሳ ოცდაათ երեսուն"
     " മുപ്പത ಮೂವತ್ತ ਤੀਹ ત્રીસ សាមសិប ສາມສິບ သုံးဆယ် තිස් තිහ отыз oʻttiz tridhjetë trisdešimt trīsdesmit kolmkümmend tatlumpu talatin soddon"),
    ("forty fortie vierzig quarant cuarent quarent veertig fyrti førti neljäkymmen negyven čtyřicet štyridsa czterdzie četrdeset сорок чотиридц четиридесет четирисет patruzeci kırk qırx σαράντα τεσσαρακοστ چهل اربعون أربعون أربعين چالیس تالیس"
    " ארבעים चालीस तालीस बयालीस চল্লিশ ল্লিশ நாற்பத నలభై empat&puluh bốn&mươi arobaini 사십 마흔 สี่สิบ አርባ ორმოც քառասուն"
     " നാല്പത നാൽപ്പത നാല്‍പ്പത ನಲವತ್ತ ਚਾਲੀ ચાલીસ चाळीस សែសិប ສີ່ສິບ လေးဆယ် හතළි қырық четрдесет qirq dyzet štirideset keturiasdešimt četrdesmit nelikümmend apatnapu arba’in arba'in afartan"),
    ("fifty fiftie fünfzig cinquant cincuent cinquent vijftig femti halvtreds viisikymmen ötven padesát paťdesia päťdesia pięćdzie pedeset пятьдесят пятидесят п’ятдесят петдесет cincizeci elli əlli πενήντα πεντηκοστ پنجاه خمسون خمسين پچاس"
    " חמישים पचास पचपन पैंसठ পঞ্চাশ ঞ্চাশ ஐம்பத యాభై lima&puluh năm&mươi hamsini 오십 쉰 ห้าสิบ ሃምሳ ორმოცდაათ հիսուն"
     " അമ്പത അൻപത അന്‍പത ಐವತ್ತ ਪੰਜਾਹ પચાસ पन्नास ហាសិប ຫ້າສິບ ငါးဆယ် පනස් පනහ педесет елу ellik pesëdhjetë petdeset penkiasdešimt piecdesmit viiskümmend limampu hamsin konton"),
    ("sixty sixtie sechzig soixant sesent sessent sessant zestig sexti seksti kuusikymmen hatvan šedesát šesťdesia sześćdzie šezdeset шестьдесят шестидесят шістдесят шестдесет шеесет șaizeci altmış altmış εξήντα εξηκοστ شصت ستون ستين ساٹھ"
    " שישים साठ षष्टि ষাট அறுபத అరవై enam&puluh sáu&mươi sitini 육십 예순 หกสิบ ስልሳ სამოც վաթսուն"
     " അറുപത ಅರವತ್ತ ਸੱਠ સાઠ સાઈઠ ហុកសិប ຫົກສິບ ခြောက်ဆယ် හැට шездесет алпыс gjashtëdhjetë šestdeset šešiasdešimt sešdesmit kuuskümmend animnapu sittin lixdan"),
    ("sevent siebzig soixante-d setent settant zeventig sjutti halvfjerds sytti seitsemänkymmen hetven sedmdesát sedemdesia siedemdzie sedamdeset семьдесят семидесят сімдесят седемдесет șaptezeci yetmiş yetmiş εβδομήντα εβδομηκοστ هفتاد سبعون سبعين"
    " ستر שבעים सत्तर হাত্তর সত্তর எழுபத డెబ్బై tujuh&puluh bảy&mươi sabini 칠십 일흔 เจ็ดสิบ ሰባ სამოცდაათ յոթանասուն"
     " എഴുപത ಎಪ್ಪತ್ತ ਸੱਤਰ સિત્તેર ចិតសិប ເຈັດສິບ ခုနစ်ဆယ် හැත්තෑ седамдесет жетпіс shtatëdhjetë sedemdeset septyniasdešimt septiņdesmit seitsekümmend pitumpu saba’in saba'in toddobaatan"),
    ("eight achtzig quatre-vingt ochent oitent ottant tachtig åtti kahdeksankymmen nyolcvan osmdesát osemdesia osiemdzie osamdeset восемьдесят восьмидесят вісімдесят осемдесет optzeci seksen səksən ογδόντα ογδοηκοστ هشتاد ثمانون ثمانين"
    " اسی שמונים अस्सी আশি எண்பத ఎనభై delapan&puluh tám&mươi themanini 팔십 여든 แปดสิบ ሰማንያ ოთხმოც ութսուն"
     " എൺപത എണ്‍പത ಎಂಬತ್ತ ಎಂಭತ್ತ ਅੱਸੀ એંસી એંશી ऐंशी ប៉ែតសិប ແປດສິບ ရှစ်ဆယ် අසූ осамдесет sakson tetëdhjetë osemdeset aštuoniasdešimt astoņdesmit kaheksakümmend walumpu tamanin sideetan"),
    ("ninet neunzig quatre-vingt-d novent novant negentig nitti halvfems yhdeksänkymmen kilencven devadesát deväťdesia dziewięćdzie devedeset девяност дев’яност деветдесет nouăzeci doksan doxsan ενενήντα ενενηκοστ نود تسعون تسعين نوے"
    " תשעים नब्बे নব্বই தொண்ணூ తొంభై sembilan&puluh chín&mươi tisini 구십 아흔 เก้าสิบ ዘጠና ოთხმოცდაათ իննսուն"
     " തൊണ്ണൂ ತೊಂಬತ್ತ ਨੱਬੇ નેવું नव्वद កៅសិប ເກົ້າສິບ ကိုးဆယ် අනූ деведесет тоқсан toʻqson nëntëdhjetë devetdeset devyniasdešimt deviņdesmit üheksakümmend siyamnapu casa’in casa'in sagaashan"),
)
"""What words begin with, or hold, that stand for twenty, thirty ... ninety in many languages; for two words that stand beside each other a blank is written as &."""
_TEENS = tuple((
    "teen zehn tien treize quatorze quinze seize dix-sept dix-huit dix-neuf trece catorce quince dieci treze dezess dezass dezoit dezeno tredici quattordici quindici sedici diciassett diciott diciannov"
    " tretton fjorton femton sexton sjutton arton nitton tretten fjorten femten seksten sytten atten nitten toista teist tizen naście nasto nasty nastu náct nást násť naest наест надцат надцят надесет найсет"
    " sprezece lika padsmit mbëdhjetë on&üç on&dört on&beş on&altı on&yedi on&sekiz on&dokuz on&yeddi on&səkkiz on&doqquz oʻn он&үш он&төрт он&бес он&алты он&жеті он&сегіз он&тоғыз δεκα δέκα"
    " عشر سیزده چهارده پانزده شانزده هفده هجده نوزده تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس עשר तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह उन्नीस तेह्र पन्ध्र सोह्र अठार तेरा चौदा पंधरा सोळा सतरा अठरा एकोणीस"
    " তেরো চৌদ্দ পনেরো পনের ষোলো ষোল সতেরো সতের আঠারো আঠার উনিশ તેર ચૌદ પંદર સોળ સત્તર અઢાર ઓગણીસ பதின பதினா పదమూ పద్నా పదిహే పదహా పద్దె ಹದಿ ಹದಿನ പതിന പതിമൂ ਤੇਰਾਂ ਚੌਦਾਂ ਪੰਦਰਾਂ ਸੋਲਾਂ ਸਤਾਰਾਂ ਅਠਾਰਾਂ ਉੱਨੀ"
    " belas mười labing kumi&na 열 십 สิบ ສິບ ដប់ ဆယ် მეტ տասն አሥራ አስራ").replace("&", "\xa0").split(" "))
"""What words hold that stand for thirteen to nineteen."""
_LONG = 6
_STEMS = tuple(tuple(one.replace("&", " ") for one in stems.split()) for stems in _TENS)


def in_words(number: Number, text: str) -> bool:
    """Whether a text may say a number in words: its tens, where it has two digits or three, or a word that multiplies without digits before it."""
    if number.is_scaled:
        return _multiplies_words(text)
    folded = unicodedata.normalize("NFC", text).casefold()
    for digits, power in number.values:
        tens = int(digits) * 10**power // 10 % 10 if 0 <= power < 2 and 2 <= len(digits) + power <= 3 else 0  # noqa: PLR2004
        if tens > 1 and any(_holds(folded, stem) for stem in _STEMS[tens - 2]):
            return True
        if power == 0 and 13 <= int(digits) <= 19 and any(stem.replace("\xa0", " ") in folded for stem in _TEENS):  # noqa: PLR2004  from thirteen on they are told alike
            return True
    return False


def is_glossed(text: str, one: Number, other: Number) -> bool:
    """Whether two numbers are one year in two calendars, of which the second stands in brackets: سال ۱۳۷۴ (۱۹۹۵ میلادی), 1100 هـ (1689 م)."""
    first, last = (one, other) if one.start < other.start else (other, one)
    if not (first.year and last.year) or first is last or last.start - first.end > _GLOSS or not is_same_year(first.year, last.year, since=0):
        return False
    return any(text.find(opener, first.end, last.start) >= 0 for opener in "(（")


def times(text: str, numbers: Sequence[Number]) -> dict[int, tuple[int, int]]:
    """The times of day that some numbers of a text may be, by the hour of six and the minute, and where each number of them begins.

    East Africans count the hours from sunrise, six later.
    """
    found = {number.start: time for number in numbers if (time := _time(text, number))}
    for one, other in zip(numbers, numbers[1:]):
        if one.hour >= 0 and 0 < other.start - one.end <= _NEAR and _BETWEEN.fullmatch(text, one.end, other.start) and (minute := _whole(other)) < 60:  # noqa: PLR2004
            found[one.start] = found[other.start] = one.hour % 6, minute
    return found


def _time(text: str, number: Number) -> tuple[int, int] | None:
    match = _CLOCK.fullmatch(text, number.start, number.end)
    return (int(match[1]) % 6, int(match[2])) if match else None


def _whole(number: Number) -> int:
    """The number itself, where it is a small one; else a large one."""
    digits, power = next(iter(number.values))
    return int(digits) * 10**power if len(digits) < 3 and 0 <= power < 2 else 1000


def is_section_of(text: str, number: Number, other: str, whole: Number) -> bool:
    """Whether a number with a point is a section and its part, which another text writes apart: 14.2, 14 (2), 14 Abs. 2."""
    parts = regex.fullmatch(r"(\p{Nd}{1,3})[.-](\p{Nd}{1,2})", text[number.start:number.end])
    behind = regex.match(r"[^\p{Nd}\n]{1,12}(\p{Nd}{1,2})(?!\p{Nd})", other, pos=whole.end)
    return bool(parts and behind and int(parts[1]) == _whole(whole) and int(parts[2]) == int(behind[1]))


def plain(text: str, number: Number) -> str:
    """A number of a text as everybody reads it: in the digits of ASCII, without the word that multiplies it."""
    shown = text[number.start:number.end]
    if number.is_scaled and len(number.values) == 1:
        digits, power = next(iter(number.values))
        return f"{int(digits) * 10**power:,}" if 0 <= power <= 15 else shown
    return "".join([str(unicodedata.digit(char)) if char.isdecimal() else "." if char == "٫" else "," if char == "٬" else char for char in shown])


def _holds(text: str, stem: str) -> bool:
    """Whether a text has a stem; a short one of a script with capitals begins a word."""
    at = text.find(stem)
    while at > 0 and len(stem) < _LONG and stem.upper() != stem and text[at - 1].isalpha():
        at = text.find(stem, at + 1)
    return at >= 0


def _multiplies_words(text: str) -> bool:
    """Whether a word that multiplies stands behind another word: four billion."""
    found = words(text)
    return any(scaling(word) and not before[-1:].isdecimal() for before, word in zip(found, found[1:]))
