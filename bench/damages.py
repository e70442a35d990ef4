"""What may happen to a clean article, and the rule that is to tell it: one known damage for each rule that a damage can be made for.

A damage changes a `Draft` and gives the number of the line (from 0) where it is, or None where it cannot be done in this text. It is written from what the
rule says that it finds, not from its pattern; phrases and labels that differ by language are those of the language pages, so that what is measured there is
that they are found, not that they are all.
"""

import re
import unicodedata

from lintr import cldr
from lintr.language import language
from lintr.marks import SENTENCE_ENDS
from lintr.scripts import SCRIPT_OF
from lintr.words import WORD

ARABIC_ENDS, INDIC = ("Arab",), ("Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh")
UNSPACED = ("Hani", "Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt")
LOOKALIKE = dict(zip("аеорсухіјѕ", "aeopcyxijs", strict=True))
DIGITS = {"Arab": "٠١٢٣٤٥٦٧٨٩", "Deva": "०१२३४५६७८९", "Beng": "০১২৩৪৫৬৭৮৯", "Thai": "๐๑๒๓๔๕๖๗๘๙", "Mymr": "၀၁၂၃၄၅၆၇၈၉", "Khmr": "០១២៣៤៥៦៧៨៩", "Gujr": "૦૧૨૩૪૫૬૭૮૯"}
CODE_PAGES = {"Cyrl": "cp1251", "Grek": "cp1253", "Hebr": "cp1255", "Arab": "cp1256"}
ENGLISH = "one of the most important questions of the day"
ENGLISH_CLAUSES = (" the people who live there have known this for years ", " what would have been good for your city ", " one of the oldest bridges that were built with stone ")
"""A clause of which a part is no word in any other language: “of” and “the” are in some."""
VIETNAMESE = "quyền tự do ngôn luận và bày tỏ quan điểm"


class Draft:
    """An article that may be damaged: title, paragraphs, source line."""

    def __init__(self, lines, tag, others):
        self.lines, self.language, self.others = list(lines), language(tag), others
        self.script = self.language.script
        self.end = "\n"
        self.last_end = True

    def body(self):
        return range(1, len(self.lines) - 1)

    def data(self):
        return (self.end.join(self.lines) + (self.end if self.last_end else "")).encode("utf-8", "surrogatepass")

    def some(self, rng, least=40):
        """The number of a paragraph that is long enough, if there is one."""
        long = [number for number in self.body() if len(self.lines[number]) >= least]
        return rng.choice(long) if long else None

    def words(self, number, least=1):
        """The spans of a line's words with so many letters."""
        return [match.span() for match in WORD.finditer(self.lines[number]) if sum(map(str.isalpha, match[0])) >= least]

    def set(self, number, start, end, text):
        """Put a text in the place of another; the line's number."""
        self.lines[number] = self.lines[number][:start] + text + self.lines[number][end:]
        return number


def in_gap(text, *, scripts=(), unless=(), least=4):
    """Set a text into a blank between two words of running text."""
    def damage(draft, rng):
        if (scripts and draft.script not in scripts) or draft.script in unless:
            return None
        number = draft.some(rng)
        if number is None:
            return None
        line = draft.lines[number]
        gaps = [end for start, end in draft.words(number, least) if line[end:end + 1] == " " and line[end + 1:end + 2].isalpha()]
        return draft.set(number, at, at + 1, text(draft, rng) if callable(text) else text) if gaps and (at := rng.choice(gaps)) else None
    return damage


def in_word(change, least=4, *, scripts=(), unless=()):
    """Change a word: `change` takes draft, rng and word and gives the new one, or None."""
    def damage(draft, rng):
        if (scripts and draft.script not in scripts) or draft.script in unless:
            return None
        places = [(number, *span) for number in draft.body() for span in draft.words(number, least)]
        rng.shuffle(places)
        for number, start, end in places[:60]:
            word = draft.lines[number][start:end]
            changed = change(draft, rng, word)
            if changed is not None and changed != word:
                return draft.set(number, start, end, changed)
        return None
    return damage


def instead(pattern, replacement, *, scripts=(), tags=(), unless=()):
    """Put something in the place of a stretch of running text; the group ``hit``, where there is one, is what is replaced."""
    found = re.compile(pattern)
    def damage(draft, rng):
        tag = draft.language.tag.split("-")[0]
        if (scripts and draft.script not in scripts) or (tags and tag not in tags) or draft.script in unless:
            return None
        places = [(number, match) for number in draft.body() for match in found.finditer(draft.lines[number])]
        if not places:
            return None
        number, match = rng.choice(places)
        text = match.expand(replacement) if isinstance(replacement, str) else replacement(match)
        return None if text == match[0] else draft.set(number, *match.span(), text)
    return damage


def new_line(text, where="middle"):
    """A line of its own: in the middle of the text, at its start, before or behind the source line."""
    def damage(draft, rng):
        line = text(draft, rng) if callable(text) else text
        if not line:
            return None
        number = {"middle": rng.choice(draft.body()[1:] or [1]), "start": 0, "end": len(draft.lines)}[where]
        draft.lines.insert(number, line)
        return number
    return damage


def inside(char, least=4, **more):
    """A character within a word."""
    return in_word(lambda draft, rng, word: word[:len(word) // 2] + char + word[len(word) // 2:] if not unicodedata.combining(word[len(word) // 2]) else None, least, **more)


def behind(text, least=4, **more):
    """Something behind a word."""
    return in_word(lambda draft, rng, word: word + text, least, **more)


def raw(**how):
    """Other line ends."""
    def damage(draft, rng):
        for name, value in how.items():
            setattr(draft, name, value)
        return 0
    return damage


def line_change(change, *, least=40, last=False):
    """Change a whole paragraph: `change` takes draft, rng and line and gives the new one, or None."""
    def damage(draft, rng):
        number = draft.body()[-1] if last else draft.some(rng, least)
        line = None if number is None else change(draft, rng, draft.lines[number])
        if line is None or line == draft.lines[number]:
            return None
        draft.lines[number] = line
        return number
    return damage


def has_case(draft):
    return draft.script in ("Latn", "Cyrl", "Grek", "Armn")


def mojibake(draft, rng, word):
    try:
        return word.encode().decode("cp1252") if not word.isascii() else None
    except UnicodeDecodeError:
        return None


def code_page(draft, rng, line):
    page = CODE_PAGES.get(draft.script)
    try:
        return line.encode(page).decode("latin-1") if page else None
    except UnicodeError:
        return None


def homoglyph(draft, rng, word):
    table = {ours: theirs for theirs, ours in LOOKALIKE.items()} if draft.script == "Latn" else LOOKALIKE if draft.script == "Cyrl" else {}
    places = [at for at, char in enumerate(word) if char in table]
    if not places or sum(char in table for char in word) == len(word):
        return None
    at = rng.choice(places)
    return word[:at] + table[word[at]] + word[at + 1:]


def presentation(draft, rng, word):
    if draft.script == "Latn":
        return word.replace("fi", "ﬁ") if "fi" in word else None
    for char in map(chr, range(0xFE80, 0xFEF5)):
        plain = unicodedata.normalize("NFKC", char)
        if len(plain) == 1 and plain in word:
            return word.replace(plain, char, 1)
    return None


def decomposed(draft, rng, word):
    pieces = unicodedata.normalize("NFD", word)
    return pieces if unicodedata.normalize("NFC", pieces) == word else None


def doubled_mark(draft, rng, word):
    places = [at for at, char in enumerate(word) if unicodedata.category(char) == "Mn" and unicodedata.combining(char) != 9 and SCRIPT_OF[char] != "Latn"]
    return word[:places[0]] + word[places[0]] * 2 + word[places[0] + 1:] if places else None


def of_page(field):
    """A label of the language page."""
    return lambda draft, rng: rng.choice(getattr(draft.language, field)) if getattr(draft.language, field) else ""


def comment_counter(draft, rng):
    label = of_page("comment_labels")(draft, rng)
    return f"{label} (0)" if label else ""


def sentences(line):
    return [part for part in re.split(r"(?<=[.!?۔।。])\s+", line) if len(part.split()) >= 6]


def again(draft, rng):
    """The same sentence once more, at the end of another paragraph."""
    found = [(number, part) for number in draft.body() for part in sentences(draft.lines[number])]
    if not found or len(draft.body()) < 3:
        return None
    number, part = rng.choice(found)
    other = rng.choice([other for other in draft.body() if abs(other - number) > 1] or [None])
    if other is None:
        return None
    draft.lines[other] += " " + part
    return other, number


def repeated_paragraph(draft, rng):
    """A long paragraph once more, directly behind itself or one further on."""
    long = [number for number in draft.body() if len(WORD.findall(draft.lines[number])) >= (14 if draft.script not in UNSPACED else 1) and len(draft.lines[number]) > 60]
    if not long:
        return None
    number = rng.choice(long)
    other = number + rng.choice((1, 2)) if number + 2 < len(draft.lines) else number + 1
    draft.lines.insert(other, draft.lines[number])
    return other, number


def doubled_word(draft, rng, word):
    if draft.language.reduplication and word.casefold() not in (*draft.language.final_words, *draft.language.never_doubled):
        return None
    return None if word.casefold() in draft.language.doubled_words or f"{word} {word}".casefold() in draft.language.doubled_words else f"{word} {word}"


def phrase(draft, rng, line, joint):
    words = [match.span() for match in WORD.finditer(line)]
    for first in rng.sample(range(len(words)), len(words)):
        run = words[first:first + 3]
        part = line[run[0][0]:run[-1][1]]
        if len(run) == 3 and part.count(" ") == 2 and not re.search(r"[^\w\s]|\d", part) and len(set(part.casefold().split())) == 3:
            return line[:run[-1][1]] + joint(part) + line[run[-1][1]:]
    return None


def without_end(draft, rng, line):
    """A paragraph of several sentences, or of a long one, without its last mark."""
    bare = line.rstrip(SENTENCE_ENDS + " ")
    is_long = len(line.split()) > 32 or re.search(r"[^\W\d_]{3}[.!?۔।]\s", bare)
    return bare if bare != line and is_long and draft.script not in UNSPACED and number_of(draft, line) < len(draft.lines) - 2 else None


def lost_link(draft, rng, line):
    """A sentence whose last words were a link, and are gone."""
    words = "|".join(map(re.escape, sorted(draft.language.final_words)))
    found = list(re.finditer(rf"(?<= )(?:{words}) (?P<link>[^\W\d_]+(?: [^\W\d_]+){{0,2}})[.۔।](?: |$)", line)) if words else []
    return line if not found else line[:(match := rng.choice(found)).start("link")] + line[match.end("link"):]


def number_of(draft, line):
    return draft.lines.index(line)


def cut(draft, rng, line):
    """The last paragraph, stopped in its second sentence or on a comma."""
    first = re.search(r"[.!?۔।] ", line)
    words = line.split(" ")
    if first and len(words) > 14 and len(line[first.end():].split()) > 4:
        return line[:first.end()] + " ".join(line[first.end():].split()[:-2]).rstrip(SENTENCE_ENDS + ",،;:-—")
    comma = re.search(r"[^\W\d_][,،](?= )", line)
    return line[:comma.end()] if comma else None


def other_language(draft, rng, line):
    tag, lines = rng.choice(draft.others)
    long = [other for other in lines if len(other) > 100]
    return rng.choice(long) if long and not related(tag, draft.language.tag) else None


KIN = ("id ms jv su", "hr bs sr sr-Latn sl mk bg", "da nb nn no sv fo is", "cs sk pl", "es pt gl ca ast", "hi mr ne mai bho", "ru uk be bg", "nl af", "zh-Hans zh-Hant", "xh zu", "rw rn", "fa prs tg", "ur pa", "de lb", "az tr tk uz", "kk ky tt ba", "bn as")


def related(one, two):
    return one.split("-")[0] == two.split("-")[0] or any(one in kin.split() and two in kin.split() for kin in KIN)


def source(change):
    def damage(draft, rng):
        line = change(draft, rng, draft.lines[-1])
        if line is None:
            return None
        draft.lines[-1:] = [line] if isinstance(line, str) else line
        return len(draft.lines) - 1
    return damage


def other_label(draft, rng, line):
    own = set(draft.language.source_labels)
    labels = [(tag, label) for tag in ("en", "fr", "ar", "hi", "ru", "vi", "zh-Hans", "tr") if not related(tag, draft.language.tag) for label in language(tag).source_labels[:1] if label not in own]
    return rng.choice(labels)[1] + line[line.index(":"):]


def without_title(draft, rng):
    if len(draft.lines[1]) < 80 or draft.script in UNSPACED:
        return None
    del draft.lines[0]
    return 0


def to_number(text):
    """A number in the digits that the article does not write, between brackets behind a word; the others are there in plenty."""
    def damage(draft, rng):
        digits = DIGITS.get(draft.script)
        if not digits:
            return None
        numbers = list(draft.body())[:4]
        for number in numbers:
            draft.lines[number] += f" ({rng.randrange(100, 999)})"
        number = rng.choice(numbers)
        draft.lines[number] += " (" + text.translate(str.maketrans("0123456789", digits)) + ")" if text.isdigit() else f" (2{digits[0]}24)"
        return number
    return damage


def foreign_letter(draft, rng, word):
    letters = [char for char in "ħłøğþæıșőũ" if char not in cldr.letters(draft.language.tag)] if draft.script == "Latn" and hasattr(cldr, "letters") else []
    return word[:2] + rng.choice(letters) + word[3:] if letters and word[2].isalpha() else None


def misspelt(draft, rng):
    known = draft.language.common_misspellings
    if not known:
        return None
    wrong = rng.choice(sorted(known))
    return in_gap(f" {wrong} ")(draft, rng)


def habit(usual, other):
    """Something in one form behind two paragraphs, in another behind a third."""
    def damage(draft, rng):
        numbers = list(draft.body())
        if len(numbers) < 3:
            return None
        chosen = rng.sample(numbers, 3)
        for number, text in zip(chosen, (usual, usual, other), strict=True):
            draft.lines[number] = draft.lines[number].rstrip() + text
        return tuple(chosen)
    return damage


def run_on(draft, rng, line):
    """A sentence that does not end."""
    some = [draft.lines[number].rstrip(SENTENCE_ENDS) for number in draft.body()]
    return re.sub(f"[{re.escape(SENTENCE_ENDS)}]", "", " ".join(some * 2)) + (draft.language.full_stop or ".") if draft.script not in UNSPACED else None


def all_in_one(draft, rng):
    """All paragraphs as one."""
    draft.lines[1:-1] = [" ".join(draft.lines[1:-1] * 3)]
    return 1


def other_script(draft, rng):
    """Most paragraphs in another script."""
    others = [lines for tag, lines in draft.others if language(tag).script not in (draft.script, *UNSPACED) and not related(tag, draft.language.tag)]
    lines = rng.choice(others)
    for number in list(draft.body())[1:]:
        draft.lines[number] = rng.choice(lines)
    return tuple(range(len(draft.lines)))


def sister(draft, rng, word):
    """A letter of a kindred language for ours."""
    theirs = {ours: letter for letter, ours in draft.language.sister_letters.items() if len(ours) == 1 and len(letter) == 1}
    places = [at for at, char in enumerate(word) if char in theirs]
    return word[:places[0]] + theirs[word[places[0]]] + word[places[0] + 1:] if places else None


def wrong_weekday(draft, rng):
    """A weekday beside the date of another day."""
    known = draft.language
    if len(known.months) < 12 or len(known.weekdays) < 7:
        return None
    day = rng.choice((3, 10, 17, 24))  # Sundays in March 2024
    weekday = known.weekdays[rng.randrange(1, 5)]
    return in_gap(f" ({weekday}, {day} {known.months[2]} 2024) ")(draft, rng)


def lost_picture(draft, rng):
    """A caption that stands in the text, without its picture."""
    found = [(number, part) for number in draft.body() for part in sentences(draft.lines[number])]
    if not found:
        return None
    number, part = rng.choice(found)
    draft.lines[number + 1:number + 1] = ["![]() |", part + " |"]
    return number + 2


DAMAGES = {
    # encoding
    "bidi-control-unbalanced": in_gap(" \u2067"), "bidi-override": in_gap(" \u202e"), "control-char": inside("\x08"), "bom": lambda draft, rng: draft.set(0, 0, 0, "\ufeff"),
    "fullwidth-letter": in_gap(" ２０２４ ", unless=("Jpan", "Hans", "Hant", "Kore")), "joiner-misplaced": behind("\u200c\u200c", scripts=("Arab", *INDIC)), "line-separator-char": in_gap("\u2028"),
    "missing-final-newline": lambda draft, rng: raw(last_end=False)(draft, rng) or len(draft.lines) - 1, "windows-line-ending": raw(end="\r\n"), "line-ending": raw(end="\r"),
    "mojibake": in_word(mojibake, unless=("Latn",)), "misread-code-page": line_change(code_page), "needless-bidi-mark": in_gap(" \u200f", unless=("Arab", "Hebr", "Syrc", "Thaa")),
    "not-nfc": in_word(decomposed), "odd-space": in_gap("\u2002"), "presentation-form": in_word(presentation, 3, scripts=("Latn", "Arab")), "private-use-char": inside("\uf0a7"),
    "replacement-char": in_word(lambda draft, rng, word: word[:2] + "\ufffd" + word[3:]), "soft-hyphen": inside("\u00ad"), "zero-width-char": inside("\u200b", unless=UNSPACED),
    "hangul-filler": in_gap("\u3164"), "misread-windows-mark": in_gap(" \x96 "), "terminal-sequence": in_gap(" \x1b[1m"),
    # language
    "english-function-words": in_gap(lambda draft, rng: rng.choice(ENGLISH_CLAUSES), scripts=("Latn",)), "untranslated-latin-run": in_gap(f" {ENGLISH} ", unless=("Latn",)), "vietnamese-leftover": in_gap(f" {VIETNAMESE} "), "wrong-language": line_change(other_language, least=80),
    # leftovers
    "bare-url-in-body": in_gap(" https://example.org/news/17 "), "caption-trailing-pipe": line_change(lambda draft, rng, line: line + " |"), "citation-residue": behind("[1]"), "comment-footer": new_line(comment_counter, "end"),
    "escape-sequence-residue": in_word(lambda draft, rng, word: "".join(f"\\u{ord(char):04x}" for char in word)), "format-placeholder-residue": in_gap(lambda draft, rng: rng.choice((" {0} ", " {{name}} ", " %s ", " ${name} ", " {user_name} "))), "html-entity-residue": in_gap("&nbsp;"),
    "html-tag-residue": in_word(lambda draft, rng, word: f"<b>{word}</b>"), "image-placeholder": new_line("![]() |"), "literal-escape-residue": in_gap("\\n"),
    "markdown-residue": in_word(lambda draft, rng, word: f"**{word}**"), "newline-symbol-residue": in_gap(" ␤ "), "script-residue": new_line("document.getElementById('ad').innerHTML = '';"),
    "table-pipe-residue": line_change(lambda draft, rng, line: f"| {line} |"), "table-rule-residue": new_line("|---|---|"), "translation-mask-residue": in_gap(" @@INLINE_CODE_1@@ "),
    "copyright-notice-residue": new_line("© 2024 Example News. All rights reserved."), "player-clock-residue": new_line("0:12 / 3:45"),
    # machine
    "llm-special-token": behind("<|im_end|>"), "llm-preamble": new_line("Here is the translation of the article:", "start"), "llm-refusal": new_line("As an AI language model, I cannot translate this text.", "start"), "translation-label": new_line("Translation:", "start"),
    "ngram-loop": line_change(lambda draft, rng, line: phrase(draft, rng, line, lambda part: f" {part}" * 5)), "repeated-character": in_word(lambda draft, rng, word: word[:2] + word[1] * 5 + word[2:] if word[1].isalpha() else None),
    "repeated-paragraph": repeated_paragraph, "repeated-phrase": line_change(lambda draft, rng, line: phrase(draft, rng, line, lambda part: f"{draft.language.comma or ','} {part}")), "repeated-sentence": again,
    "repeated-word": in_word(doubled_word, unless=("Thai",)), "truncated-ending": line_change(cut, last=True), "unspaced-loop": instead(r"(?P<hit>[\u4e00-\u9fff]{4})", r"\1\1\1", scripts=("Hans", "Hant", "Jpan")),
    "overlong-word": instead(r"(?:[^\W\d_]{3,} ){11}", lambda match: match[0].replace(" ", "") + " ", unless=UNSPACED), "empty-article": lambda draft, rng: draft.lines.__setitem__(slice(0, -1), []) or 0,
    "too-short-article": lambda draft, rng: draft.lines.__setitem__(slice(2, -1), []) or draft.lines.__setitem__(1, " ".join(draft.lines[1].split()[:6])[:40] + (draft.language.full_stop or ".")) or 1,
    # numbers
    "impossible-date": in_gap(" 31/02/2024 "), "mixed-digit-systems": to_number("417"), "mixed-digits-in-number": to_number("mixed"), "digit-glued-to-letter": in_word(lambda draft, rng, word: f"19{word}", scripts=("Arab", "Deva")),
    "repeated-number": in_gap(" 13,269 13,269 "), "number-format-mixed": habit(" (1.500.000)", " (2,500,000)"), "weekday-date-mismatch": wrong_weekday, "overlong-sentence": line_change(run_on), "overlong-paragraph": all_in_one,
    # punctuation
    "ellipsis-form": habit(" …", " ..."), "quote-style-mixed": habit(" “2024”", " «2025»"), "range-dash-mixed": habit(" (1990–1995)", " (1996-1999)"), "danda-minority": lambda draft, rng: instead(r"(?<=\w)।", ".", tags=("hi", "ne"))(draft, rng) if "".join(draft.lines).count("।") > 5 else None,
    "space-after-inverted-mark": in_word(lambda draft, rng, word: f"¿ {word}" if draft.language.tag in ("es", "gl", "ast") else None),
    "accent-as-apostrophe": instead(r"(?<=[^\W\d_])[’'](?=[^\W\d_])", "´"), "cjk-full-stop": instead(r"(?<=\w)[.。](?=\s|$)", "。", unless=("Hans", "Hant", "Jpan")), "double-space": in_gap("  "),
    "doubled-punctuation": instead(r"(?<=[^\W\d_])([,،、])(?=\s)", r"\1\1"), "leading-whitespace": line_change(lambda draft, rng, line: "  " + line), "trailing-whitespace": line_change(lambda draft, rng, line: line + "  "),
    "tab-character": in_gap("\t"), "line-starts-with-punctuation": line_change(lambda draft, rng, line: (draft.language.comma or ",") + " " + line), "letter-as-danda": instead(r"(?<=\w)[ ]?।(?=\s|$)", "I", scripts=INDIC),
    "pipe-as-danda": instead(r"(?<=\w)[ ]?।", "|", scripts=INDIC), "latin-full-stop": instead("۔", ".", tags=("ur",)), "latin-stop-for-danda": instead(r"(?<=\w)[ ]?।", ".", tags=("bn", "as", "or", "pa")),
    "missing-space-after-punctuation": instead(r"(?<=[^\W\d_])([,،])[ ](?=[^\W\d_])", r"\1"), "missing-terminal-punctuation": line_change(without_end, least=80),
    "space-before-punctuation": instead(r"(?<=[^\W\d_])([,،.۔])(?=\s|$)", r" \1"), "space-before-danda": instead(r"(?<=[^\W\d_])।", " ।"), "space-inside-quotes": in_word(lambda draft, rng, word: f"( {word} )"),
    "unpaired-bracket": in_word(lambda draft, rng, word: f"({word}"), "unpaired-quote": in_word(lambda draft, rng, word: f"“{word}"), "mismatched-quotes": in_word(lambda draft, rng, word: f"“{word}\""),
    "unpaired-single-quote": instead(r"(?<= )(?=[^\W\d_]{4}[^'’‘´`]*\Z)", "‘"),
    "quote-lookalike": in_word(lambda draft, rng, word: f"<<{word}>>"), "wrong-script-comma": instead("،", ",", scripts=ARABIC_ENDS), "wrong-script-question-mark": instead(r"[۔.](?=\s|$)", "?", scripts=ARABIC_ENDS),
    "wrong-script-semicolon": instead("[،؛]", ";", scripts=ARABIC_ENDS), "missing-space-before-bracket": instead(r"(?<=[^\W\d_]{4}) ([^\W\d_]{3,} [^\W\d_]{3,})(?= [^\W\d_])", r"(\1)", unless=UNSPACED), "stray-sign": instead(r"(?<=[^\W\d_]{2})[ ](?=[^\W\d_])", "^ "),
    "space-beside-apostrophe": instead(r"(?<=[^\W\d_]’)(?=[^\W\d_])|(?<=[^\W\d_]')(?=[^\W\d_])", " ", tags=("fr", "ca", "it", "oc")), "inverted-mark-leftover": in_word(lambda draft, rng, word: "¿" + word, unless=("Latn",)),
    "low-quote-leftover": in_word(lambda draft, rng, word: f"„{word}", scripts=("Arab", "Deva", "Beng", "Thai")), "halfwidth-cjk-mark": instead("，", ",", scripts=("Hans", "Hant")), "space-beside-cjk-mark": instead("[，、]", "， ", scripts=("Hans", "Hant", "Jpan")),
    "small-letter-after-stop": instead(r"( [^\W\d_]{6,}[.] )(\w)(?=[^\W\d_]{3,} )", lambda match: match[1] + match[2].lower()),
    "space-beside-hyphen": instead(r"(?<=[^\W\d_]{3}-)(?=[^\W\d_]{3})", " ", scripts=("Latn",)),
    "missing-space-beside-dash": instead(r"(?<=[a-zà-žа-яё]{3})[ ,]+(?=(?:que|qui|die|das|und|что|это|как|для|але|що|што|калі|който|dla|jest|che|non|jak|nie|pour|les)[ ])", "—", tags=("ru", "uk", "be", "bg", "fr", "de", "pl", "cs", "it")),
    "space-beside-particle": instead(r"(?<=[а-яіё])-(?=(?:то|нибудь|небудь|либо)\b)", " -", tags=("ru", "uk", "be")), "space-before-clitic": instead(r"(?<=[aeiur])['’](?=(?:[smtnl]|[ln]s)[ ,.])", " '", tags=("ca",)),
    "word-lost-before-mark": line_change(lost_link),
    # scripts
    "arabic-letter-in-urdu": in_word(lambda draft, rng, word: word.replace("ی", "ي").replace("ک", "ك"), scripts=("Arab",)), "urdu-letter-in-arabic": in_word(lambda draft, rng, word: word.replace("ي", "ی").replace("ك", "ک") if draft.language.tag == "ar" else None),
    "doubled-mark": in_word(doubled_mark, 2), "foreign-script-run": in_gap(lambda draft, rng: " 重要 ", unless=("Hans", "Hant", "Jpan", "Kore")), "homoglyph-in-word": in_word(homoglyph), "lookalike-address": in_gap(" www.br\u0456dge.org "),
    "kashida": in_word(lambda draft, rng, word: word[:2] + "ـ" + word[2:] if word[1] in "بتثنيسشصضطظعغفقكلمهحجخ" and word[2].isalpha() else None, scripts=("Arab",)), "mixed-script-word": in_word(lambda draft, rng, word: word[:2] + "z" + word[2:], unless=("Latn", "Jpan", "Hans", "Hant", "Kore", "Thai", "Khmr", "Laoo", "Mymr")),
    "stray-mark": in_gap(lambda draft, rng: " " + {"Arab": "\u064e", "Deva": "\u0902", "Beng": "\u0982", "Thai": "\u0e48", "Hebr": "\u05b8", "Taml": "\u0bcd", "Telu": "\u0c4d"}[draft.script], scripts=("Arab", "Deva", "Beng", "Hebr", "Taml", "Telu")),
    "char-outside-orthography": in_word(foreign_letter),
    "sister-letter": in_word(sister), "script-share-low": other_script,
    # structure
    "caption-duplicates-body": lost_picture,
    "duplicate-source-line": source(lambda draft, rng, line: [line, line.replace("/a", "/b")]), "leading-blank-line": lambda draft, rng: draft.lines.insert(0, "") or 0, "malformed-source-line": source(lambda draft, rng, line: line.partition(":")[0] + ":"),
    "missing-source-line": source(lambda draft, rng, line: []), "missing-title": without_title, "source-label-wrong-language": source(other_label), "source-line-not-last": source(lambda draft, rng, line: [line, draft.lines[1]]),
    "source-url-invalid": source(lambda draft, rng, line: line.replace("https://example.org/", rng.choice(("https:///", "https://example.org/%zz/", "https://example/")))), "multiple-blank-lines": lambda draft, rng: draft.lines.__setitem__(slice(2, 2), ["", ""]) or 2,
    "stray-blank-line": lambda draft, rng: draft.lines.insert(3, "") or 3, "trailing-blank-line": lambda draft, rng: draft.lines.append("") or len(draft.lines) - 1, "common-misspelling": misspelt,
}
