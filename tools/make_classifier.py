"""Make lintr/languages/ngrams-*.bin, by which lintr.identify tells languages of one script apart.

python tools/make_classifier.py FOLDER lintr/languages       (FOLDER as tools/clean_texts.py wants it)

For each script that several languages share: how much more often than in the average of them a word, or a run of two to four letters
within one, occurs in each language, as a logarithm. What a language does not have counts nothing, so that the table is sparse and a
language of which little text is known is not preferred. Words are told by ``^`` and ``$`` at their ends.
"""

import collections
import datetime as dt
import itertools
import math
import os
import sys

import tomli
from clean_texts import texts

from lintr.ngrams import BY_LETTER, features, words

HERE = os.path.dirname(os.path.abspath(__file__))
GROUPS = {
    "Latn": (30_000, """
        en fr es pt it de nl pl cs sk sl hr bs sr-Latn ro hu fi sv da nb nn et lv lt sq is ga cy mt eu ca gl af sw ha yo zu so eo la vi id ms fil jv tr az uz
        bem ee fo fj ff hmn ig rw ku lb mg mi nso ny om sm sn ss ty tk to tn ve wo xh gsw gd br ast oc ht fy su ceb st ts rn lg ln qu gn co fur rm hsb dsb pap
        sc ak haw kab crh ilo war lij
    """),
    "Cyrl": (12_000, "ru uk be bg sr mk kk ky tg mn tt ba uz-Cyrl cv os sah ce ab tyv"),
    "Arab": (10_000, "ar fa ur ps ckb sd ug pa-Arab skr kk-Arab"),
    "Deva": (8_000, "hi mr ne sa mai bho kok"),
    "Beng": (2_500, "bn as"),
    "Hebr": (1_500, "he yi"),
    "Ethi": (3_000, "am ti"),
    "Tibt": (1_500, "bo dz"),
    "Mymr": (1_500, "my shn mnw"),
    "Hani": (4_000, "zh-Hans zh-Hant yue ja"),
}
SMOOTHING = 0.05
STEP = 0.2  # of the logarithm, in one unit of the table
HIGHEST = 35
LOWEST = 2
TOLD = 175
"""What a word is worth more that stands in telling-words.toml for one sister and that the others do not have."""
EVEN = 2.5
"""By so much may sisters differ for no reason but that their texts speak of different things."""
SISTERS = ("id ms", "hr bs sr-Latn", "xh zu ss", "nso tn st", "mi ty sm to")
NEIGHBOURS = ("da nb nn", "cs sk", "hi mr ne", "zh-Hant yue", "bn as")
"""Families; sisters are so alike that differences of no more than EVEN are taken for chance."""
SHARES = {"stopwords": 0.15, "telling": 0.15}
"""Of a language's words; the other sources share the rest by size, to the power that keeps a large one from drowning the small."""
POWER = 0.6


def grams(word, group):
    """The features of a word."""
    return [word] if group in BY_LETTER else features(word)


def telling():
    """Words that tell sisters apart, by language."""
    with open(os.path.join(HERE, "telling-words.toml"), "rb") as file:
        return {tag: entry.split() for tag, entry in tomli.load(file).items()}


def word_shares(sources, group):
    """Word -> its share of the language, over all sources."""
    counts = {source: collections.Counter(word for text in some for word in words(text, group)) for source, some in sources.items()}
    counts = {source: count for source, count in counts.items() if count}
    fixed = {source: share for source, share in SHARES.items() if source in counts}
    sizes = {source: count.total() ** POWER for source, count in counts.items() if source not in fixed}
    shares = collections.Counter()
    for source, count in counts.items():
        mass = fixed.get(source) or (1 - sum(fixed.values())) * sizes[source] / sum(sizes.values())
        for word, number in count.items():
            shares[word] += mass * number / count.total()
    return shares


def frequencies(shares, group):
    """Feature -> its share of a language's features."""
    found = collections.Counter()
    for word, share in shares.items():
        for gram in grams(word, group):
            found[gram] += share
    whole = found.total()
    return {gram: number / whole for gram, number in found.items()}


def table(languages, by_language, size):
    """Feature -> {number of a language: weight}, for the features that tell most."""
    background = collections.Counter()
    for found in by_language:
        for gram, share in found.items():
            background[gram] += share / len(languages)
    ranked = [
        sorted(found, key=lambda gram: -found[gram] * abs(math.log((found[gram] + SMOOTHING * background[gram]) / background[gram])))
        for found in by_language
    ]
    chosen = {}
    for rank in range(max(map(len, ranked))):
        if len(chosen) >= size:
            break
        chosen.update((grams[rank], None) for grams in ranked if rank < len(grams))
    weights = {}
    for gram in sorted(chosen):
        row = {
            number: min(HIGHEST, round(math.log1p(found[gram] / (SMOOTHING * background[gram])) / STEP))
            for number, found in enumerate(by_language)
            if gram in found
        }
        weights[gram] = row
    return weights


def evened(languages, weights):
    """The table, with small differences between sisters taken away."""
    for family in SISTERS:
        numbers = [languages.index(language) for language in family.split() if language in languages]
        for row in weights.values():
            if any(number in row for number in numbers):
                middle = sum(row.get(number, 0) for number in numbers) / len(numbers)
                for number in numbers:
                    away = row.get(number, 0) - middle
                    row[number] = max(0, round(middle + math.copysign(max(0, abs(away) - EVEN), away)))
    return weights


def told(languages, shares, group, weights):
    """The table, with more weight for the words that tell sisters apart."""
    more = {language: set(words(" ".join(some), group)) for language, some in telling().items()}
    for family in (*SISTERS, *NEIGHBOURS):
        family = [language for language in family.split() if language in languages]
        for language in family:
            others = [other for other in family if other != language]
            for word in sorted(more.get(language, ())):
                of_others = max((shares[languages.index(other)].get(word, 0) for other in others), default=0)
                if not any(word in more.get(other, ()) for other in others) and of_others < shares[languages.index(language)][word] / 4:
                    feature = grams(word, group)[-1]
                    row = weights.setdefault(feature, {})
                    row[languages.index(language)] = row.get(languages.index(language), 0) + TOLD
    return weights


def packed(languages, weights):
    """The table as bytes, in the form that `lintr.ngrams` tells: sorted, so that of a feature nothing is read but those that begin alike.

    Languages' numbers and weights are written as bytes from 11 on.
    """
    features = sorted(weights, key=lambda feature: (feature[:2], feature))
    entries = [bytes(11 + one for number, weight in sorted(weights[feature].items()) if weight > LOWEST for one in (number, weight)) for feature in features]
    joined = "\n" + "\n".join(features) + "\n"
    heads, starts, firsts, at = [], [], [], 1
    for number, feature in enumerate(features):
        if not heads or heads[-1] != feature[:2]:
            heads.append(feature[:2])
            starts.append(at)
            firsts.append(number)
        at += len(feature) + 1
    places = itertools.accumulate(map(len, entries), initial=0)
    parts = ("\n".join(heads).encode(), numbers([*starts, at]), numbers(firsts), joined.encode(), numbers(places), b"".join(entries))
    return b"\n".join([" ".join(languages).encode(), " ".join(str(len(part)) for part in parts).encode(), b"".join(parts)])


def numbers(values):
    """Numbers of four bytes."""
    return b"".join(value.to_bytes(4, "little") for value in values)


def files(folder):
    """The content of each file, by name."""
    groups = {group: (size, languages.split()) for group, (size, languages) in GROUPS.items()}
    corpora = texts(folder, {language for _, languages in groups.values() for language in languages})
    more = telling()
    first = f"# Made by: python tools/make_classifier.py FOLDER lintr/languages; from the packages of tools/clean_texts.py, {dt.datetime.now(dt.timezone.utc).date()}."
    for group, (size, wanted) in groups.items():
        languages = [language for language in wanted if corpora.get(language)]
        shares = [word_shares({**corpora[language], "telling": more.get(language, ())}, group) for language in languages]
        weights = table(languages, [frequencies(some, group) for some in shares], size)
        text = packed(languages, told(languages, shares, group, evened(languages, weights)))
        yield f"ngrams-{group}.bin", f"{first} Do not edit.\n".encode() + text


if __name__ == "__main__":
    for name, content in files(sys.argv[1]):
        with open(os.path.join(sys.argv[2], name), "wb") as file:
            file.write(content)
        print(name, len(content), flush=True)
