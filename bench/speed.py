"""How fast lintr is, as ratios within one run: CPU time of whole processes, medians.

    python bench/speed.py                     one article; 1,000 articles
    python bench/speed.py --large             also 20,000 articles, and one file of 50 MB
    python bench/speed.py --save              and write the figures to bench/results/

The corpora are made of the sample texts of the language pages, with faults set in whose number is known and asserted.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import random
import re
import resource
import statistics
import subprocess
import sys
import time

import regex

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lintr import __version__
from lintr.language import language

CORPORA = ROOT / "bench" / "corpora" / "2"
PYTHON = [sys.executable, "-I"]
LINTR = [*PYTHON, "-m", "lintr", "check", "--isolated", "--no-cache", "--format", "json", "--fail-on", "never"]
TEN = ("image-placeholder,comment-footer,double-space,repeated-word,space-before-punctuation,untranslated-latin-run,mixed-script-word,"
       "zero-width-char,missing-source-line,wrong-script-comma")
LANGUAGES = ["ar", "fa", "ur", "he", "hi", "mr", "bn", "ta", "th", "my", "vi", "id", "zh-Hans", "ja", "ko", "ru", "uk", "el", "tr", "en", "fr", "es", "de", "sw"]
"""Scripts and ways of writing as they come in a house that translates into many languages."""

PLAIN = regex.compile(r"[\p{L}\p{M}]")

MARKS = ".,;:!?«»“”"

FAULTS = ("![]() |\n", "  ")
"""Faults that every language has; each article gets one of the first and nine of the second."""


def paragraphs() -> list[list[str]]:
    """The lines of each sample: title, paragraphs, source line."""
    return [language(tag).sample.strip("\n").split("\n") for tag in LANGUAGES if language(tag).sample.count("\n") > 2]


def mixed(paragraph: str, rng: random.Random) -> str:
    """The same words in another order, so that no sentence stands twice: those with marks, and the first and last of a sentence, stay in place."""
    pieces = re.split(r"(\s)", paragraph) if " " in paragraph.strip() else re.findall(r"[\u3041-\u30ff\u3400-\u9fff]{2}|.", paragraph)
    places = [at for at, piece in enumerate(pieces) if at and len(piece) > 1 and all(map(PLAIN.fullmatch, piece)) and not pieces[at - 2][-1:] in ".!?।۔։።။。"]
    words = [pieces[at] for at in places]
    for _ in range(50):
        rng.shuffle(words)
        for at, word in zip(places, words, strict=True):
            pieces[at] = word
        told = [piece.casefold().strip(MARKS) for piece in pieces if piece.strip()]
        if not any(map(str.__eq__, told, told[1:])):
            break
    return "".join(pieces)


def article(lines: list[str], rng: random.Random, size: int, *, clean: bool = False) -> str:
    """An article of about so many bytes, whose paragraphs are those of a sample in another order."""
    title, *body, source = lines
    taken: list[str] = []
    while sum(len(line.encode()) for line in taken) < size:
        taken += rng.sample(body, len(body)) if not taken else [mixed(line, rng) for line in rng.sample(body, len(body))]
    if not clean:
        for _ in range(9):
            place = rng.randrange(len(taken))
            words = taken[place].split(" ")
            at = rng.randrange(1, len(words)) if len(words) > 1 else 0
            taken[place] = " ".join(words[:at]) + FAULTS[1] + " ".join(words[at:]) if at else taken[place]
        taken.insert(1, FAULTS[0].rstrip("\n"))
    return "\n".join([f"{title} {rng.randrange(10**6)}", *taken, f"{source}-{rng.randrange(10**9)}"]) + "\n"


def corpus(name: str, count: int, size: int, *, clean: bool = False) -> pathlib.Path:
    """A folder of so many articles, made once; the same every time."""
    folder = CORPORA / name
    if not folder.exists():
        rng = random.Random(name)
        samples = paragraphs()
        folder.mkdir(parents=True)
        for number in range(count):
            (folder / f"{number:05}.txt").write_text(article(samples[number % len(samples)], rng, size, clean=clean), encoding="utf-8")
    return folder


def cpu(command: list[str], runs: int) -> tuple[float, float]:
    """Median CPU seconds of a command, and the most memory that one run took, in MB."""
    seconds = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(seconds), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def size(folder: pathlib.Path) -> float:
    """Megabytes of the files of a folder, or of one file."""
    return sum(path.stat().st_size for path in ([folder] if folder.is_file() else folder.iterdir())) / 1e6


def found(folder: pathlib.Path, *options: str) -> int:
    """How many violations lintr reports."""
    done = subprocess.run([*LINTR, *options, str(folder)], capture_output=True, check=False)
    return len(json.loads(done.stdout)["violations"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--save", action="store_true")
    parser.add_argument("--runs", type=int, default=7, help="of one article; a third as many of a thousand")
    args = parser.parse_args()
    figures: dict[str, float] = {}
    one = corpus("one", 1, 5600)
    pairs = [(cpu([*LINTR, str(one / "00000.txt")], 1)[0], cpu([*PYTHON, "-c", "import regex"], 1)[0]) for _ in range(args.runs)]
    base = statistics.median(regex for _, regex in pairs)
    figures["one article / import regex"] = statistics.median(single / regex for single, regex in pairs)  # side by side: other work on the machine slows both
    figures["import regex, ms"] = base * 1000
    thousand = corpus("thousand", 1000, 6000)
    assert found(thousand, "--select", "image-placeholder") == 1000
    for name, options in (("ten checks", ["--select", TEN]), ("all rules", [])):
        seconds, memory = cpu([*LINTR, *options, str(thousand)], max(1, args.runs // 3))
        figures[f"1,000 articles, {name}, MB/s"] = size(thousand) / seconds
        figures[f"1,000 articles, {name}, peak MB"] = memory
    clean = corpus("clean", 1000, 6000, clean=True)
    seconds, _ = cpu([*LINTR, "--select", TEN, str(clean)], max(1, args.runs // 3))
    figures["1,000 clean articles, ten checks, MB/s"] = size(clean) / seconds
    if args.large:
        many = corpus("many", 20_000, 6000)
        seconds, memory = cpu([*LINTR, str(many)], 1)
        figures["20,000 articles, all rules, MB/s"] = size(many) / seconds
        big = corpus("big", 1, 50_000_000) / "00000.txt"
        seconds, memory = cpu([*LINTR, str(big)], 1)
        figures["one file of 50 MB, all rules, MB/s"] = size(big) / seconds
    for name, value in figures.items():
        print(f"{name:48}{value:9.2f}")
    if args.save:
        folder = ROOT / "bench" / "results"
        folder.mkdir(exist_ok=True)
        about = {"date": time.strftime("%Y-%m-%d"), "lintr": __version__, "python": platform.python_version(), "figures": {name: round(value, 3) for name, value in figures.items()}}
        (folder / f"{about['date']}.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
