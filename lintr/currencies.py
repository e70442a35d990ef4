"""Which currency stands beside a number, by its sign or by a word of many languages.

What countries share a name of (dollars, crowns) is one currency here, and so is what one language calls as another does another (the pounds and
liras of the Levant, the rupees and takas of Bengal). Pesos and reals, which have the sign of the dollar, are left out.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from lintr import ahead

_WORDS = {
    "euro": "euro evro eúr avro evró ευρώ ευρω евро євро еўра eura يورو یورو یوروی ئۆرۆ ইউরো यूरो युरो ਯੂਰੋ યુરો ୟୁରୋ யூரோ యూరో ಯೂರೋ യൂറോ යුරෝ ยูโร ເອີໂຣ ယူရို អឺរ៉ូ 欧元 歐元 ユーロ 유로 ევრო եվրո אירו ዩሮ yuro yúrò",
    "dollar": (
        "dollar dolar dólar dòlar dollár dollari dollaro doler dolā dola doll dalar doolar δολάρι δολαρί δολλαρ доллар долар далар доляр دولار دلار ڈالر دۆلار ডলার डॉलर डालर ਡਾਲਰ ડોલર ଡଲାର டாலர் డాలర్ ಡಾಲರ್ ഡോളർ ഡോളറ"
        " ඩොලර් ดอลลาร์ เหรียญ ໂດລາ ဒေါ်လာ ដុល្លារ 美元 美金 ドル 달러 დოლარ դոլար דולר ዶላር đô&la đôla usd dọ́là"),
    "pound": "lira lire لیره لیرہ ليرة лир lirų lír लीरा লিরা லிரா ลีรา 里拉 リラ 리라 ლირ լիր לירה ሊራ λίρ pound pfund libra esterlin livre sterlin lira&sterlin fund funt funt фунт فاونڊ جنيه پوند پاؤنڈ পাউন্ড पाउंड पाउन्ड पौंड ਪੌਂਡ પાઉન્ડ பவுண்ட் పౌండ్ ปอนด์ ပေါင် ផោន 英镑 英鎊 ポンド 파운드 ფუნტ ֆունտ ליש ፓውንድ bảng gbp λίρα&στερλίν λίρες&στερλίν",
    "zloty": "zlot złot zloti zlotý zlotych злот زلوتي زلوتی زلوٹی جلوتى ज़्लॉटी ज्लॉटी ज़्लोटी জলোটি 兹罗提 茲羅提 ズウォティ ズロチ 즈워티 즐로티 ზლოტ զլոտ זלוטי ዝሎቲ ζλότι ζλοτι ซวอตือ złoty",
    "yen": "円 yen jen jenů jenů йен иен єн ين ین إن येन ইয়েন ਯੇਨ યેન யென் యెన్ เยน ယန်း យ៉េន 日元 日圆 日圓 엔 იენ իեն ין የን yên γιεν",
    "yuan": "yuan yuán juan jüan юан юань يوان یوآن یوان युआन ইউয়ান ইউয়ান ਯੁਆਨ યુઆન யுவான் యువాన్ หยวน ယွမ် យ័ន 人民币 人民幣 人民元 위안 იუან յուան יואן ዩዋን nhân&dân&tệ renminbi γουάν",
    "ruble": "rubl rubel rubliu rublos rublo rouble ruble rúbl рубл рублей روبل روبل रूबल রুবল রুবেল ரூபிள் รูเบิล ရူဘယ် រូប៊ល 卢布 盧布 ルーブル 루블 რუბლ ռուբլ רובל ሩብል rúp ρούβλι рубель",
    "rupee": "taka така تاكا تکا ٹکا टका টাকা টকা 塔卡 タカ 타카 rupee rupi rupia&ind rupia&pak roupie rúpia rupii рупи روبية روپیه روپے روپیہ روپیا रुपये रुपए रुपैयाँ रुपया रुपयांच रुपये টাকা&भारतीय রুপি ਰੁਪਏ ਰੁਪਏ રૂપિયા ଟଙ୍କା ரூபாய் రూపాయ ರೂಪಾಯಿ രൂപ රුපියල් รูปี ရူပီး រូពី 卢比 盧比 ルピー 루피 რუპი ռուփի רופי ሩፒ",
    "dong": "đồng dong vnd донг دونغ دونگ ڈونگ डोंग डाँग ডং டாங் ดอง ဒေါင် ដុង 越南盾 越盾 ドン 동 დონგ դոնգ דונג ዶንግ ντονγκ",
    "won": "вон وون ون वॉन वोन ওন உவான் วอน ဝမ် 韩元 韓元 韩圆 ウォン 원 ვონ վոն וון ዎን",
    "franc": "franc frank franken franco frang франк فرنك فرانک फ़्रैंक फ्रैंक ফ্রাঙ্ক ฟรังก์ 法郎 フラン 프랑 ფრანკ ֆրանկ פרנק ፍራንክ φράγκ",
    "crown": "kron krón krun korun koron corona couronne coroană coroane coroa крон كرونة كرون کرون کرونا क्रोना क्रोन ক্রোনা ক্রোন โครน 克朗 クローネ クローナ コルナ 크로네 크로나 კრონ կրոն קרונה קרון ክሮና κορών",
    "hryvnia": "hryvn grivn griwn hrywn hřiv hriven гривен гривн гривень هريفنيا هریونیا रिव्निया 格里夫纳 フリヴニャ 흐리우냐 გრივნ գրիվն הריבנ γρίβν",
    "baht": "baht bat бат باهت بات बाट बहत বাট பாட் บาท ບາດ ဘတ် បាត 泰铢 泰銖 バーツ 바트 ბატ բատ באט ባህት",
    "forint": "forint форинт فورنت فورینت फ़ोरिंट 福林 フォリント 포린트 ფორინტ ֆորինտ פורינט φιορίν",
    "ringgit": "ringgit ринггит رينغيت رینگیت रिंगित রিংগিত ริงกิต 林吉特 令吉 リンギット 링깃",
    "shekel": "shekel schekel szekel siclo sicli shequel шекел شيكل شیکل شیقل 谢克尔 谢克爾 シェケル 셰켈 שקל ሸቅል",
    "shilling": "shilling shilin shilingi chelín chelines xelin szyling шиллинг шилінг شلن شیلینگ शिलिंग শিলিং 先令 シリング 실링 ሽልንግ",
    "naira": "naira naïra найр نايرا نایرا नायरा 奈拉 ナイラ 나이라",
    "birr": "birr бырр быр 比尔 ብር",
}
"""Currencies -> what words for them begin with, casefolded; for two words that stand beside each other the blank is written as &."""
_SIGNS = {"€": "euro", "$": "dollar", "＄": "dollar", "£": "pound", "￡": "pound", "₹": "rupee", "₽": "ruble", "₫": "dong", "₩": "won", "₺": "pound", "₴": "hryvnia", "₪": "shekel", "฿": "baht", "৳": "rupee", "₦": "naira"}
_CODES = {"EUR": "euro", "USD": "dollar", "GBP": "pound", "PLN": "zloty", "zł": "zloty", "JPY": "yen", "CNY": "yuan", "RMB": "yuan", "RUB": "ruble", "INR": "rupee", "VND": "dong", "KRW": "won", "TRY": "pound", "UAH": "hryvnia",
          "THB": "baht", "HUF": "forint", "MYR": "ringgit", "ILS": "shekel", "NGN": "naira", "BDT": "rupee"}
_BEHIND = ahead.compile(r"(?:[ \u00a0\u202f\u2009-]?[\p{L}\p{M}'’.]++){0,3}", regex.V1)
_BEFORE = ahead.compile(r"(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]++[$]?|\p{Sc}|＄|￡)[ \u00a0]?+\Z", regex.V1)
_WORD = ahead.compile(r"[\p{L}\p{M}]++", regex.V1)
_SIGN_BEHIND = ahead.compile(r"[ \u00a0\u202f]?(\p{Sc}|＄|￡)", regex.V1)
_REACH = 24
_APART = frozenset("\n,.;:()/-–—«“\"'")
"""What parts a number from the word before it."""
_GENERAL = "dong"
"""What Vietnamese calls each currency, before its name."""
_EAST = ("\u2e80", "\ud7ff")
"""Where signs of Eastern Asia stand, which are written without blanks."""
_THAI_TO_KHMER = ("\u0e00", "\u17ff")


@lru_cache(maxsize=1)
def _stems() -> dict[str, list[tuple[str, str]]]:
    """First two letters -> what words begin with, the longest first, and the currency."""
    found: dict[str, list[tuple[str, str]]] = {}
    for currency, stems in _WORDS.items():
        for stem in stems.split():
            found.setdefault(stem[:2], []).append((stem.replace("&", " "), currency))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


def beside(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The currency that stands beside a number, and where; none where there is none or it is not known."""
    if (match := _SIGN_BEHIND.match(text, end)) is not None:
        return _known(_SIGNS.get(match[1]), match.span(1))
    if start > 0 and text[start - 1] not in _APART and (match := _BEFORE.search(text, max(0, start - _REACH), start)):
        written = match[0].strip()
        if written == "R$":
            return None
        if currency := _SIGNS.get(written[-1]) or _CODES.get(written) or (_of_word(written.casefold()) if len(written) > 2 else None):  # noqa: PLR2004  a word
            return currency, match.start(), match.start() + len(written)
    match = _BEHIND.match(text, end, end + _REACH)
    return _among(text, *match.span()) if match else None


def named(text: str) -> set[str]:
    """All currencies that a text names, by signs and by words."""
    found = {_SIGNS[char] for char in text if char in _SIGNS}
    for match in _WORD.finditer(text.casefold()):
        places = range(len(match[0])) if _is_unspaced(match[0][0]) else (0,)
        found.update(currency for at in places if (currency := _of_word(match[0][at:])))
    return found


def _is_unspaced(char: str) -> bool:
    return _EAST[0] <= char <= _EAST[1] or _THAI_TO_KHMER[0] <= char <= _THAI_TO_KHMER[1]


def _known(currency: str | None, span: tuple[int, int]) -> tuple[str, int, int] | None:
    return (currency, *span) if currency else None


def _among(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The first word of a stretch that names a currency."""
    for match in _WORD.finditer(text, start, end):
        word, at = match[0], match.start()
        for place in range(len(word)) if _is_unspaced(word[0]) else (0,):
            if currency := _CODES.get(word) or _of_word(text[at + place:end].casefold()):
                if currency == _GENERAL and (other := _among(text, match.end(), end)):
                    return other
                return currency, at + place, match.end()
    return None


def _of_word(text: str) -> str | None:
    """The currency that the word names with which a text begins."""
    for stem, currency in _stems().get(text[:2], ()):
        if text.startswith(stem):
            return currency
    return None
