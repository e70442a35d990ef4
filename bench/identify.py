"""Measure lintr.identify on texts that it has not learnt from, and py3langid beside it where that is installed.

python bench/identify.py ARTICLES [SOURCES]

ARTICLES is a folder with a folder of texts a language, a paragraph a line. SOURCES is the folder of tools/clean_texts.py: the last
third of each Declaration of Human Rights was not learnt from and is measured too. For py3langid: run by a Python that has it.
"""

import collections
import os
import resource
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [ROOT, os.path.join(ROOT, "tools")]

from clean_texts import label, udhr_to_measure

from lintr import cldr
from lintr.identify import dominating_script, foreign, identify, knows
from lintr.ngrams import OF_GROUP

LEAST = 20
SURE = 0.8
PAIRS = ("hi mr ne", "ru uk bg", "ar fa ur ps ckb", "id ms", "en fr es pt it de nl pl vi id tr sw", "cs sk", "da sv nb", "hr sl", "zh-Hans zh-Hant ja", "bn as", "he yi", "am ti")


def articles(folder):
    """(language, paragraph) of each text in a folder, for languages that are known."""
    for tag in sorted(os.listdir(folder)):
        if label(tag) and knows(label(tag)):
            for name in sorted(os.listdir(os.path.join(folder, tag))):
                with open(os.path.join(folder, tag, name), encoding="utf-8") as file:
                    for line in file:
                        yield label(tag), line.strip()


def scripts_of(tag):
    """The scripts of a language, as dominating_script names them: of Azerbaijani `azb` there is a declaration in Latin letters."""
    return {OF_GROUP.get(script, script) for script in cldr.letter_scripts(tag)}


def long_enough(paragraphs):
    """Those with as many letters as are asked for."""
    return [(tag, text) for tag, text in paragraphs if sum(map(str.isalpha, text)) >= LEAST]


def measured(name, paragraphs, guess):
    """Print what a detector makes of paragraphs: right, sure, sure and wrong; and how many of another language each pair lets through."""
    guesses = [(tag, *guess(text)) for tag, text in paragraphs]
    sure = [(tag, found) for tag, found, confidence in guesses if confidence >= SURE]
    wrong = collections.Counter((tag, found) for tag, found in sure if tag != found)
    right = sum(tag == found for tag, found, _ in guesses)
    print(f"{name}: {len(guesses)} paragraphs, right {right / len(guesses):.3f}, sure {len(sure) / len(guesses):.3f}, sure and wrong {sum(wrong.values())}")
    print("   ", ", ".join(f"{tag} as {found}: {number}" for (tag, found), number in wrong.most_common(12)))
    missed = collections.Counter((tag, found) for tag, found, _ in guesses if tag != found)
    print("    not sure of or wrong:", ", ".join(f"{tag} as {found}: {number}" for (tag, found), number in missed.most_common(40)))


def pairs(paragraphs, guess):
    """Print, for languages that share a script: paragraphs taken for another language than declared, rightly and falsely."""
    for names in PAIRS:
        tags = names.split()
        caught = total = false = own = 0
        for tag, text in paragraphs:
            if tag in tags:
                for declared in tags:
                    found, confidence = guess(text, tags)
                    if declared == tag:
                        own += 1
                        false += found != declared and confidence >= SURE
                    else:
                        total += 1
                        caught += found != declared and confidence >= SURE
        print(f"    {names}: caught {caught / max(1, total):.3f} of {total}, false {false} of {own}")


def doubts(paragraphs):
    """Print how often `foreign` doubts a paragraph's own language, and how often it does not doubt another of the same script."""
    by_script = collections.defaultdict(set)
    for tag, text in paragraphs:
        by_script[dominating_script(text)[0]].add(tag)
    false = collections.Counter()
    let_through = collections.Counter()
    asked = collections.Counter()
    for number, (tag, text) in enumerate(paragraphs):
        other, sure = foreign(text, tag)
        false[tag, other] += sure >= SURE
        others = sorted(by_script[dominating_script(text)[0]] - {tag})
        for declared in others[number % 7 :: 7]:
            asked[tag] += 1
            let_through[tag, declared] += foreign(text, declared)[1] < SURE
    print(f"    doubted though right: {+false}")
    missed = sum(let_through.values())
    print(f"    of another language of the same script: caught {1 - missed / asked.total():.4f} of {asked.total()}; most let through:", let_through.most_common(16))


def main(folder, sources=""):
    print(time.strftime("%Y-%m-%d"), sys.version.split()[0])
    sets = {os.path.basename(folder.rstrip("/")): long_enough(articles(folder))}
    if sources:
        held_out = ((label(tag), text) for tag, texts in udhr_to_measure(sources) if label(tag) and knows(label(tag)) for text in texts)
        sets["udhr, last third"] = long_enough(pair for pair in held_out if dominating_script(pair[1])[0] in scripts_of(pair[0]))
    for name, paragraphs in sets.items():
        measured(name, paragraphs, identify)
        pairs(paragraphs, identify)
        doubts(paragraphs)
    paragraphs = [(text * 9)[:300] for _, text in sets[os.path.basename(folder.rstrip("/"))] if len(text) > 120]
    start = time.process_time()
    for text in paragraphs:
        identify(text)
    print(f"{(time.process_time() - start) / len(paragraphs) * 1e3:.3f} ms for 300 characters; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
