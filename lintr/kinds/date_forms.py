"""How languages write dates: forms of the names of weekdays and months, and orders of the parts, which CLDR does not tell."""

from __future__ import annotations

WEEKDAYS = {
    "am": "2 ሮብ 3 ሀሙስ 4 አርብ 6 እሁድ",
    "be": "2 сераду 4 пятніцу 5 суботу 6 нядзелю",
    "bs": "2 srijedu 5 subotu 6 nedjelju",
    "cs": "2 středu 5 sobotu 6 neděli",
    "cy": "0 ddydd_Llun 1 ddydd_Mawrth 2 ddydd_Mercher 3 ddydd_Iau 4 ddydd_Gwener 5 ddydd_Sadwrn 6 ddydd_Sul",
    "da": "0 mandagen 1 tirsdagen 2 onsdagen 3 torsdagen 4 fredagen 5 lørdagen 6 søndagen",
    "et": "0 esmaspäeval 1 teisipäeval 2 kolmapäeval 3 neljapäeval 4 reedel 5 laupäeval 6 pühapäeval",
    "eu": "0 astelehenean 1 asteartean 2 asteazkenean 3 ostegunean 4 ostiralean 5 larunbatean 6 igandean",
    "fa": "0 دو_شنبه 0 دو‌شنبه 1 سه_شنبه 1 سهشنبه 2 چهار_شنبه 2 چهار‌شنبه 3 پنج_شنبه 3 پنج‌شنبه 6 یک_شنبه 6 یک‌شنبه",
    "fi": "0 maanantaina 1 tiistaina 2 keskiviikkona 3 torstaina 4 perjantaina 5 lauantaina 6 sunnuntaina",
    "ha": "4 Juma'a 4 Juma’a 4 Jumma'a 4 Jumma’a",
    "he": "0 ביום_שני 1 ביום_שלישי 2 ביום_רביעי 3 ביום_חמישי 4 ביום_שישי 5 בשבת 5 ביום_שבת 5 יום_שבת 6 ביום_ראשון",
    "hr": "2 srijedu 5 subotu 6 nedjelju",
    "hu": "0 hétfőn 1 kedden 2 szerdán 3 csütörtökön 4 pénteken 5 szombaton",
    "is": "0 mánudaginn 1 þriðjudaginn 2 miðvikudaginn 3 fimmtudaginn 4 föstudaginn 5 laugardaginn 6 sunnudaginn",
    "ka": "0 ორშაბათს 1 სამშაბათს 2 ოთხშაბათს 3 ხუთშაბათს 4 პარასკევს 5 შაბათს 6 კვირას",
    "lt": "0 pirmadienį 1 antradienį 2 trečiadienį 3 ketvirtadienį 4 penktadienį 5 šeštadienį 6 sekmadienį",
    "lv": "0 pirmdien 1 otrdien 2 trešdien 3 ceturtdien 4 piektdien 5 sestdien 6 svētdien",
    "my": "0 တနင်္လာနေ့ 1 အင်္ဂါနေ့ 2 ဗုဒ္ဓဟူးနေ့ 3 ကြာသပတေးနေ့ 4 သောကြာနေ့ 5 စနေနေ့ 6 တနင်္ဂနွေနေ့",
    "nb": "0 mandagen 1 tirsdagen 2 onsdagen 3 torsdagen 4 fredagen 5 lørdagen 6 søndagen",
    "pl": "2 środę 5 sobotę 6 niedzielę",
    "ru": "2 среду 4 пятницу 5 субботу",
    "sk": "2 stredu 5 sobotu 6 nedeľu",
    "sl": "2 sredo 5 soboto 6 nedeljo",
    "sq": "0 të_hënën 1 të_martën 2 të_mërkurën 3 të_enjten 4 të_premten 5 të_shtunën 6 të_dielën",
    "sr": "2 среду 5 суботу 6 недељу 2 sredu 5 subotu 6 nedelju",
    "sv": "0 måndagen 1 tisdagen 2 onsdagen 3 torsdagen 4 fredagen 5 lördagen 6 söndagen",
    "uk": "2 середу 4 п’ятницю 4 п'ятницю 5 суботу 6 неділю",
    "zh": "0 周一 1 周二 2 周三 3 周四 4 周五 5 周六 6 周日 0 週一 1 週二 2 週三 3 週四 4 週五 5 週六 6 週日 6 星期天",
}
"""The forms that names of weekdays have beside a date, each behind the number of its day; “_” is a blank."""

MONTHS = {
    "am": "1 ጃንዩወሪ 1 ጃንዋሪ 2 ፌብሩዋሪ 2 ፌብሯሪ 7 ጁላይ 8 ኦገስት 9 ሴፕቴምበር",
    "fa": "5 می 7 جولای 8 آگوست 8 اگست",
    "ky": "1 январ 2 феврал 4 апрел 6 июн 7 июл 9 сентябр 10 октябр 11 ноябр 12 декабр",
    "sr": "1 јануара 2 фебруара 3 марта 4 априла 5 маја 6 јуна 7 јула 8 августа 9 септембра 10 октобра 11 новембра 12 децембра "
          "1 januara 2 februara 3 marta 4 aprila 5 maja 6 juna 7 jula 8 avgusta 9 septembra 10 oktobra 11 novembra 12 decembra",
}  # fmt: skip
"""Forms of the names of months, each behind its number."""

STEMS = frozenset(("ka",))
"""Languages whose names of months lose their last letter before an ending."""

_B, _E = r"(?<![\p{Nd}\p{L}\p{M}./-])", r"(?!\p{Nd})"
_Y, _M, _D = r"(?P<y>[12١٢۱۲१२১২၁၂១២]\p{Nd}{3})", r"(?P<m>\L<months>)", r"(?P<d>\p{Nd}{1,2})"
_INDIC = rf"{_B}{_Y},?[ ]{_M}[ ]{_D}(?:-?[\p{{L}}\p{{M}}]{{1,8}})?{_E}"
ORDERS = {
    "am": rf"{_B}(?:{_M}[ ]{_D}(?:[ ]ቀን)?[,፣]?[ ]{_Y}|{_D}[ ]{_M}[ ]{_Y})(?![ ]?ዓ|\p{{Nd}})",  # not the years of Ethiopia
    "az": rf"{_B}{_Y}-c[ıiuü][ ]il\p{{L}}{{0,3}}[ ](?:{_D}[ ]{_M}|{_M}\p{{L}}{{1,3}}[ ]{_D}(?:-\p{{L}}{{1,4}})?){_E}",
    "ckb": rf"{_B}{_D}ی?[ ]{_M}ی?[ ]{_Y}{_E}",
    "et": rf"{_B}{_D}\.[ ]{_M}i?l[ ]{_Y}{_E}",
    "eu": rf"{_B}{_Y}(?:e?ko|\.eko)[ ]{_M}[ ]{_D}\p{{L}}{{0,5}}{_E}",
    "fa": rf"{_B}{_D}[ ](?:ماه[ ])?{_M}(?:ٔ|\u200cی)?[ ](?:سال[ ])?{_Y}{_E}",
    "ha": rf"{_B}{_D}[ ]ga[ ](?:watan[ ])?{_M},?[ ]{_Y}{_E}",
    "he": rf"{_B}{_D}[ ]ב{_M},?[ ]{_Y}{_E}",
    "hu": rf"{_B}{_Y}\.[ ]{_M}[ ]{_D}(?:\.|-\p{{L}}{{1,5}}){_E}",
    "hy": rf"{_B}(?:{_Y}[ ](?:թվականի|թ[.․]?)[ ]{_M}ի[ ]{_D}(?:-\p{{L}}{{1,4}})?|{_D}[ ]{_M}ի,?[ ]{_Y}){_E}",
    "ka": rf"{_B}(?:{_Y}[ ]წლის[ ]{_D}[ ]{_M}\p{{L}}{{1,3}}|{_D}[ ]{_M}\p{{L}}{{1,3}},?[ ]{_Y}){_E}",
    "kk": rf"{_B}{_Y}[ ](?:жыл\p{{L}}{{1,4}}|ж\.)[ ]{_D}[ ]{_M}\p{{L}}{{0,8}}",
    "km": rf"{_D}[ ]?ខែ[ ]?{_M}[ ]?ឆ្នាំ[ ]?{_Y}{_E}",
    "kn": _INDIC,
    "ky": rf"{_B}{_Y}[- ]жыл\p{{L}}{{1,4}}[ ]{_D}[- ]{_M}\p{{L}}{{0,8}}",
    "lo": rf"{_B}{_D}[ ](?:ເດືອນ[ ]?)?{_M}[ ](?:ປີ[ ]?)?{_Y}{_E}",
    "lt": rf"{_B}{_Y}[ ]m(?:\.|et\p{{L}}{{1,3}})[ ]{_M}[ ]{_D}(?:[ ]?d\.|[ ]dien\p{{L}}{{1,3}})?{_E}",
    "lv": rf"{_B}{_Y}\.[ ]gada[ ]{_D}\.[ ]{_M}",
    "ml": _INDIC,
    "mn": rf"{_B}{_Y}[ ]оны[ ](?P<n>\p{{Nd}}{{1,2}})[- ]?(?:р|дугаар|дүгээр)[ ]сарын[ ]{_D}(?:-\p{{L}}{{1,5}})?{_E}",
    "my": rf"{_Y}[ ]?ခုနှစ်[၊,]?[ ]?{_M}လ?[ ]?{_D}[ ]?ရက်",
    "si": _INDIC,
    "sr": rf"{_B}{_D}\.[ ]{_M}[ ]{_Y}{_E}",
    "ta": _INDIC,
    "te": _INDIC,
    "tg": rf"{_B}{_D}[ ]{_M}и[ ](?:соли[ ])?{_Y}{_E}",
    "th": rf"{_B}{_D}[ ]{_M}[ ](?:พ\.ศ\.|ค\.ศ\.|ปี)[ ]?{_Y}{_E}",
    "uz": rf"{_B}{_Y}[- ]yil(?:ning|da)?[ ]{_D}[- ]{_M}\p{{L}}{{0,8}}",
}
"""Dates in other orders than day, month and year, or whose month has an ending or is joined to a word."""

BUDDHIST, ERA = frozenset(("km", "lo", "th")), 543
"""Languages that count years from the Buddha's death, and by how many they are ahead."""


def numbered(forms: str) -> dict[str, int]:
    """Forms, with their numbers."""
    parts = forms.split()
    return {form.replace("_", " "): int(number) for number, form in zip(parts[::2], parts[1::2])}
