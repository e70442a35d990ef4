"""Make lintr/languages/units.tsv: what units of measure are called in the languages that have a page, from Unicode's CLDR.

npm install --prefix FOLDER cldr-core cldr-units-full
python tools/make_unit_words.py FOLDER/node_modules
"""

import collections
import json
import os
import re
import sys
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LANGUAGES = os.path.join(ROOT, "lintr", "languages")
UNITS = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm", "length-mile": "mi", "length-foot": "ft", "length-inch": "in",
    "area-square-kilometer": "km²", "area-square-meter": "m²", "area-hectare": "ha", "area-acre": "ac", "volume-liter": "l", "volume-milliliter": "ml", "volume-cubic-meter": "m³",
    "mass-kilogram": "kg", "mass-gram": "g", "mass-milligram": "mg", "mass-tonne": "t", "mass-ton": "t", "temperature-celsius": "°C", "temperature-fahrenheit": "°F",
    "speed-kilometer-per-hour": "km/h", "power-kilowatt": "kW", "power-megawatt": "MW", "energy-kilowatt-hour": "kWh",
}  # fmt: skip
"""CLDR's names and the signs that stand for them; of the several tons the texts do not say which."""
EVERYWHERE = {"km": "km", "cm": "cm", "mm": "mm", "kg": "kg", "ha": "ha", "km²": "km²", "km2": "km²", "m²": "m²", "m2": "m²", "m³": "m³", "m3": "m³", "㎡": "m²", "km/h": "km/h", "kwh": "kWh", "mw": "MW", "kw": "kW"}
"""Signs that all languages with Latin letters in them use."""
MORE = {
    "vi": "km=ki lô mét|ki-lô-mét|kilomet|km|cây số; m=mét; cm=xăng ti mét|xăng-ti-mét|centimet; mm=mi li mét|milimet; t=tấn; kg=ki lô gam|kilogam; g=gam; ha=héc ta|hecta|hécta; "
          "m²=mét vuông; km²=ki lô mét vuông|ki-lô-mét vuông|km vuông; m³=mét khối; l=lít; °C=độ c; km/h=km/giờ|ki lô mét/giờ|ki-lô-mét/giờ",
    "zh-Hans": "km=公里|千米; m=米; cm=厘米; mm=毫米; t=吨; kg=公斤|千克; g=克; ha=公顷; km²=平方公里|平方千米; m²=平方米|平米; m³=立方米; l=升; °C=摄氏度; km/h=公里/小时|公里每小时; MW=兆瓦; kW=千瓦",
    "zh-Hant": "km=公里; m=公尺|米; cm=公分|厘米; mm=毫米|公釐; t=噸|公噸; kg=公斤; g=公克|克; ha=公頃; km²=平方公里; m²=平方公尺|平方米; m³=立方公尺|立方米; l=公升; MW=百萬瓦",
    "ja": "km=キロメートル; m=メートル; cm=センチ|センチメートル; mm=ミリメートル; t=トン; kg=キログラム; g=グラム; ha=ヘクタール; km²=平方キロメートル|平方キロ; m²=平方メートル; m³=立方メートル; l=リットル; km/h=キロメートル毎時",
    "ko": "km=킬로미터; m=미터; cm=센티미터; mm=밀리미터; t=톤; kg=킬로그램; g=그램; ha=헥타르; km²=제곱킬로미터|평방킬로미터; m²=제곱미터|평방미터; m³=세제곱미터|입방미터; l=리터",
    "en": "t=tons|ton|tonnes|tonne; km=kilometers|kilometer|kms; m=meters|meter; cm=centimeters|centimeter; l=liters|liter; kg=kilos|kilo; km²=square kilometers|sq km|sq. km; m²=square meters|sq m; m³=cubic meters",
    "ar": "km=كم|كلم|كيلومتر|كيلومترا|كيلو متر; m=متر|مترا|أمتار|امتار; cm=سم|سنتيمتر|سنتيمترا|سنتمتر; mm=ملم; t=طن|طنا|أطنان; kg=كجم|كغ|كغم|كيلوغرام|كيلوغراما|كيلوجرام|كيلو; g=غرام|جرام; ha=هكتار|هكتارا|هكتارات; "
          "km²=كيلومتر مربع|كيلومترا مربعا|كم مربع|كم²; m²=متر مربع|مترا مربعا|أمتار مربعة; m³=متر مكعب|مترا مكعبا; l=لتر|لترا; °C=درجة مئوية|درجات مئوية",
    "fa": "km=کیلومتر; m=متر; cm=سانتی‌متر|سانتیمتر|سانتی متر; t=تن; kg=کیلوگرم|کیلو; ha=هکتار; km²=کیلومتر مربع; m²=متر مربع; m³=متر مکعب; l=لیتر",
    "ur": "km=کلومیٹر|کلو میٹر; m=میٹر; cm=سینٹی میٹر|سینٹی‌میٹر; t=ٹن; kg=کلوگرام|کلو گرام|کلو; ha=ہیکٹر; km²=مربع کلومیٹر|مربع کلو میٹر; m²=مربع میٹر; l=لیٹر",
    "hi": "km=किलोमीटर|किमी|कि.मी.; m=मीटर; cm=सेंटीमीटर|सेमी; mm=मिलीमीटर; t=टन; kg=किलोग्राम|किलो|किग्रा; g=ग्राम; ha=हेक्टेयर; km²=वर्ग किलोमीटर|वर्ग किमी; m²=वर्ग मीटर; m³=घन मीटर; l=लीटर; °C=डिग्री सेल्सियस",
    "mr": "km=किलोमीटर|किमी|कि.मी.; m=मीटर; cm=सेंटीमीटर|सेमी; t=टन; kg=किलोग्राम|किलो; ha=हेक्टर; km²=चौरस किलोमीटर|चौरस किमी; m²=चौरस मीटर; l=लिटर; °C=अंश सेल्सिअस",
    "bn": "km=কিলোমিটার|কিমি; m=মিটার; cm=সেন্টিমিটার|সেমি; t=টন; kg=কিলোগ্রাম|কেজি; ha=হেক্টর; km²=বর্গ কিলোমিটার|বর্গকিলোমিটার; m²=বর্গমিটার|বর্গ মিটার; l=লিটার; °C=ডিগ্রি সেলসিয়াস",
    "ta": "km=கிலோமீட்டர்|கி.மீ.|கிமீ; m=மீட்டர்; cm=சென்டிமீட்டர்|செ.மீ.; t=டன்; kg=கிலோகிராம்|கிலோ; ha=ஹெக்டேர்; m²=சதுர மீட்டர்; km²=சதுர கிலோமீட்டர்; l=லிட்டர்",
    "te": "km=కిలోమీటర్లు|కిలోమీటర్ల|కి.మీ.; m=మీటర్లు|మీటర్ల; t=టన్నులు|టన్నుల; kg=కిలోలు|కిలోల|కిలోగ్రాములు; ha=హెక్టార్లు|హెక్టార్ల; l=లీటర్లు|లీటర్ల",
    "th": "km=กิโลเมตร|กม.; m=เมตร; cm=เซนติเมตร|ซม.; t=ตัน; kg=กิโลกรัม|กก.; g=กรัม; ha=เฮกตาร์; km²=ตารางกิโลเมตร|ตร.กม.; m²=ตารางเมตร|ตร.ม.; m³=ลูกบาศก์เมตร; l=ลิตร; °C=องศาเซลเซียส",
    "lo": "km=ກິໂລແມັດ|ກິໂລແມດ; m=ແມັດ|ແມດ; t=ໂຕນ; kg=ກິໂລກຣາມ; ha=ເຮັກຕາ; °C=ອົງສາເຊ; km²=ກິໂລແມັດມົນທົນ; m²=ຕາແມັດ",
    "km": "km=គីឡូម៉ែត្រ; m=ម៉ែត្រ; cm=សង់ទីម៉ែត្រ; t=តោន; kg=គីឡូក្រាម; ha=ហិកតា; km²=គីឡូម៉ែត្រការ៉េ; m²=ម៉ែត្រការ៉េ; l=លីត្រ; °C=អង្សាសេ",
    "my": "km=ကီလိုမီတာ; m=မီတာ; cm=စင်တီမီတာ; kg=ကီလိုဂရမ်; ha=ဟက်တာ; m²=စတုရန်းမီတာ; km²=စတုရန်းကီလိုမီတာ; l=လီတာ",
    "ru": "km=км; m=м; cm=см; mm=мм; t=тонн|тонны|тонна|т; kg=кг|килограмм; ha=га; km²=кв. км|км²|км2; m²=кв. м|кв. метров|м²|м2|квадратных метра|квадратных метров; m³=куб. м|м³|м3|кубометров|кубометра; l=л; °C=°c|градусов цельсия|градуса цельсия; km/h=км/ч",
    "uk": "km=км; m=м; cm=см; mm=мм; t=тонн|тонни|тонна|т; kg=кг|кілограм; ha=га; km²=кв. км|км²; m²=кв. м|м²; m³=м³|кубометрів; l=л; km/h=км/год",
    "id": "km=kilometer; m=meter; cm=sentimeter; t=ton; kg=kilogram|kilo; ha=hektare|hektar; km²=kilometer persegi; m²=meter persegi; m³=meter kubik; l=liter; °C=derajat celsius",
    "ms": "km=kilometer|kilometer; m=meter; cm=sentimeter; t=tan; kg=kilogram; ha=hektar; km²=kilometer persegi; m²=meter persegi; l=liter; °C=darjah celsius",
    "es": "t=toneladas|tonelada; kg=kilos|kilo; km=kilómetros; m=metros", "pt": "t=toneladas|tonelada; kg=quilos|quilo; km=quilómetros|quilômetros", "fr": "t=tonnes|tonne; kg=kilos|kilo",
    "de": "t=Tonnen|Tonne; kg=Kilo; °C=Grad Celsius|Grad", "it": "t=tonnellate|tonnellata; kg=chili|chilo", "tr": "t=ton|tonluk; kg=kilo; km=kilometrelik; m=metrelik; ha=hektarlık|hektar; m²=metrekare|metrekarelik; km²=kilometrekare",
    "pl": "t=ton|tony|tona; km²=km kw.; m²=mkw.|m kw.", "he": "km=ק\"מ|ק״מ; m=מטר|מטרים|מ'; cm=ס\"מ|ס״מ; t=טון|טונות; kg=ק\"ג|ק״ג; ha=הקטר; km²=קמ\"ר|קמ״ר; m²=מ\"ר|מ״ר",
}  # fmt: skip
"""What newspapers write besides."""
MORE_BEFORE = {
    "sw": "km=kilomita; m=mita; t=tani; kg=kilo; km²=kilomita za mraba|kilometa za mraba; m²=mita za mraba; °C=nyuzi joto|nyuzijoto", "ha": "km=kilomita; t=tan; ha=hekta; kg=kilo",
    "so": "km=kiiloomitir; t=tan", "yo": "km=kìlómítà; t=tọ́ọ̀nù",
}
"""The same before a number."""
NOT_TAKEN = {("vi", "mẫu"), ("my", "တန်")}
"""A sample as well, and what something is worth."""
BESIDE = {"en": ("en-GB",), "pt": ("pt-PT",)}
"""Locales that spell otherwise."""
ONE_SIGN = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
LATIN = re.compile("[a-z]+")
LEAST = 3
"""Letters of a short form that is no word of something else."""


def forms(folder, tag):
    """(sign, form, whether the number follows it) of the long and short patterns of a locale."""
    with open(os.path.join(folder, "cldr-units-full", "main", tag, "units.json"), encoding="utf-8") as file:
        units = json.load(file)["main"][tag]["units"]
    for length in ("long", "short"):
        for name, sign in UNITS.items():
            for key, pattern in units[length].get(name, {}).items():
                if "-count-" in key and pattern.count("{0}") == 1:
                    before, behind = (bare(part) for part in pattern.split("{0}"))
                    if bool(before) != bool(behind) and is_telling(before or behind):
                        yield sign, before or behind, bool(before)


def bare(text):
    return unicodedata.normalize("NFC", re.sub("[\u200e\u200f\u061c]", "", text)).strip(" \u00a0\u202f\u2009-").casefold()


def is_telling(form):
    """Whether a form can be nothing else: short ones of letters may be words."""
    return bool(ONE_SIGN.search(form)) or len(form) > LEAST or (len(form) == LEAST and not LATIN.fullmatch(form))


def row(folder, tag):
    """The line of a language."""
    found = {False: collections.defaultdict(set), True: collections.defaultdict(set)}
    for locale in (tag, *BESIDE.get(tag, ())):
        if os.path.isdir(os.path.join(folder, "cldr-units-full", "main", locale)):
            for sign, form, is_before in forms(folder, locale):
                found[is_before][form].add(sign)
    for form, sign in EVERYWHERE.items():
        found[False][form] = {sign}
    for is_before, more in ((False, MORE), (True, MORE_BEFORE)):
        for sign, _, listed in (part.strip().partition("=") for part in more.get(tag, "").split(";")):
            for form in filter(None, listed.split("|")):
                found[is_before][bare(form)] = {sign}
    cells = []
    for is_before in (False, True):
        by_sign = collections.defaultdict(list)
        for form, signs in found[is_before].items():
            if len(signs) == 1 and (tag, form) not in NOT_TAKEN:
                by_sign[next(iter(signs))].append(form)
        cells.append("; ".join(f"{sign}={'|'.join(sorted(by_sign[sign]))}" for sign in sorted(by_sign)))
    return "\t".join((tag, *cells))


def main(folder):
    """Write the table."""
    with open(os.path.join(folder, "cldr-core", "package.json"), encoding="utf-8") as file:
        version = json.load(file)["version"]
    tags = sorted(name[:-5] for name in os.listdir(LANGUAGES) if name.endswith(".toml"))
    with open(os.path.join(LANGUAGES, "units.tsv"), "w", encoding="utf-8", newline="\n") as file:
        file.write(f"# Made by `python tools/make_unit_words.py node_modules` from CLDR {version}: language, what units are called behind a number, and before it.\n")
        file.writelines(row(folder, tag) + "\n" for tag in tags)


if __name__ == "__main__":
    main(sys.argv[1])
