"""How fast lintr is, as ratios within one run: CPU time of whole processes, medians.

    python bench/speed.py                     one article; 1,000 articles
    python bench/speed.py --large             also 20,000 articles, and one file of 50 MB
    python bench/speed.py --save              and write the figures to bench/results/

Beside lintr run, where they are installed, the patterns of the ten checks with `regex`, one after another over each whole text ("naive"), the
same in three runs of ``rg``, and ``typos``. A rule that became twice as slow since the figures that were saved last is named.

The corpora are made of the sample texts of the language pages, with faults set in whose number is known and asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import regex

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lintr import __version__
from lintr.language import language

RESULTS = ROOT / "bench" / "results"
CORPORA = ROOT / "bench" / "corpora" / "2"
PYTHON = [sys.executable, "-I"]
LINTR = [*PYTHON, "-m", "lintr", "check", "--isolated", "--no-cache", "--format", "json", "--fail-on", "never", "--jobs", "1"]
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
    places = [at for at, piece in enumerate(pieces) if at and len(piece) > 1 and all(map(PLAIN.fullmatch, piece)) and pieces[at - 2][-1:] not in ".!?।۔։።။。"]
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
    while size > 0:
        more = rng.sample(body, len(body)) if not taken else [mixed(line, rng) for line in rng.sample(body, len(body))]
        size -= sum(len(line.encode()) for line in more)
        taken += more
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


def cpu(command: list[str], runs: int, environment: dict[str, str] | None = None) -> tuple[float, float]:
    """Median CPU seconds of a command, and the most memory that one run took, in MB."""
    seconds, memory = [], 0
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        seconds.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss)
    return statistics.median(seconds), memory / 1024


def size(folder: pathlib.Path) -> float:
    """Megabytes of the files of a folder, or of one file."""
    return sum(path.stat().st_size for path in ([folder] if folder.is_file() else folder.iterdir())) / 1e6


def found(folder: pathlib.Path, *options: str) -> int:
    """How many violations lintr reports."""
    done = subprocess.run([*LINTR, *options, str(folder)], capture_output=True, check=False)
    return len(json.loads(done.stdout)["violations"])


NAIVE = """
import os, regex, sys
patterns = [regex.compile(source, regex.V1 | regex.MULTILINE) for source in sys.argv[2:]]
for path in ([sys.argv[1]] if os.path.isfile(sys.argv[1]) else [os.path.join(sys.argv[1], name) for name in os.listdir(sys.argv[1])]):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for pattern in patterns:
        for match in pattern.finditer(text):
            pass
"""
PATTERNS = (
    r"^[ \t]*!\[[^\]\n]*\]\([ ]*\)[ ]*\|?[ ]*$", r"^\p{L}+[ :]*\(?\d{1,6}\)?$", r"(?<=\S) {2,}(?=\S)", r"\b([\p{L}\p{M}]+) \1\b", r"(?<=[\p{L}\p{M}]) +[,.;:!?،؛؟۔।]",
    r"[A-Za-z]{2,}(?: [A-Za-z]{2,})+", r"[A-Za-z][\u0370-\u052f\u0590-\u06ff]|[\u0370-\u052f\u0590-\u06ff][A-Za-z]", r"[\u200b\u2060\ufeff]+", r"https?://\S+", r"(?<=[\u0600-\u06ff]),(?= )",
)
"""What the ten checks come to for somebody who writes patterns; `rg` knows no look-around and no back-references, so three of them are less there."""

WITHOUT_GATE = "import sys; sys.modules['re2'] = None; from lintr.__main__ import main; sys.exit(main())"


def without_gate(command: list[str]) -> list[str]:
    """The same run of lintr as if google-re2 were not installed."""
    at = command.index("-m")
    return [*command[:at], "-c", WITHOUT_GATE, *command[at + 2:]]


def by_rule(folder: pathlib.Path) -> dict[str, float]:
    """Milliseconds of CPU a megabyte, for each rule."""
    done = subprocess.run([*LINTR, "--profile-rules", str(folder)], capture_output=True, check=False, encoding="utf-8")
    rows = [line.split() for line in done.stderr.splitlines()]
    return {row[3]: round(float(row[0]) / size(folder), 2) for row in rows if len(row) == 4 and row[1].endswith("%")}


def slower(rules: dict[str, float], earlier: dict[str, float]) -> list[str]:
    """The rules that take twice as long as they did, as a share of all; those that take next to nothing aside."""
    whole, before = sum(rules.values()) or 1, sum(earlier.values()) or 1
    return [f"{rule}: {earlier[rule]:.2f} -> {now:.2f} ms/MB" for rule, now in rules.items() if now > _SOME and rule in earlier and now / whole > 2 * max(earlier[rule], _SOME / 2) / before]


_SOME = 2.0
"""Milliseconds a megabyte."""


def saved() -> dict[str, dict[str, float]]:
    """What was saved last; empty where nothing was."""
    files = sorted(RESULTS.glob("speed-*.json"))
    found: dict[str, dict[str, float]] = json.loads(files[-1].read_text(encoding="utf-8")) if files else {}
    return found


def thousand_articles(figures: dict[str, float], runs: int) -> None:
    """One process over 1,000 articles: all rules, ten checks, and others beside."""
    thousand, clean = corpus("thousand", 1000, 6000), corpus("clean", 1000, 6000, clean=True)
    assert found(thousand, "--select", "image-placeholder") == 1000
    assert found(clean, "--select", TEN) < 50
    megabytes = size(thousand)
    for name, change in (("", list), (", no gate engine", without_gate)):
        seconds, memory = cpu(change([*LINTR, str(thousand)]), runs)
        figures[f"1,000 articles, all rules{name}, MB/s"], figures[f"1,000 articles, all rules{name}, peak MB"] = megabytes / seconds, memory
        ten, _ = cpu(change([*LINTR, "--select", TEN, str(thousand)]), runs)
        figures[f"1,000 articles, ten checks{name}, MB/s"] = megabytes / ten
        naive, _ = cpu([*PYTHON, "-c", NAIVE, str(thousand), *PATTERNS], runs)
        figures[f"naive / lintr, ten checks{name}"] = naive / ten
        if shutil.which("rg"):
            figures[f"lintr / rg in three runs, ten checks{name}"] = ten / sum(cpu(["rg", "-c", "|".join(part), str(thousand)], runs)[0] for part in (PATTERNS[:2], PATTERNS[5:8], PATTERNS[8:9]))
        if shutil.which("typos"):
            figures[f"lintr / typos, ten checks{name}"] = ten / cpu(["typos", str(thousand)], runs)[0]
        seconds, _ = cpu(change([*LINTR, "--select", TEN, str(clean)]), runs)
        figures[f"1,000 clean articles, ten checks{name}, MB/s"] = size(clean) / seconds


def kept_article(article: pathlib.Path, runs: int) -> float:
    """CPU of a run over an article that was checked before, beside `import regex`."""
    command = [option for option in LINTR if option != "--no-cache"] + [str(article)]
    with tempfile.TemporaryDirectory() as folder:
        kept = {**os.environ, "LINTR_CACHE_DIR": folder}
        cpu(command, 1, kept)
        return statistics.median(cpu(command, 1, kept)[0] / cpu([*PYTHON, "-c", "import regex"], 1)[0] for _ in range(runs))


def kept_articles(figures: dict[str, float], thousand: pathlib.Path) -> None:
    """A second run over what was checked before; and two processes beside one."""
    command = [option for option in LINTR if option != "--no-cache"] + [str(thousand)]
    with tempfile.TemporaryDirectory() as folder:
        kept = {**os.environ, "LINTR_CACHE_DIR": folder}
        first, second = cpu(command, 1, kept)[0], cpu(command, 3, kept)[0]
        figures["1,000 articles, all rules, first run / second run"] = first / second
    one, two = ([*LINTR[:LINTR.index("--jobs")], "--jobs", jobs, str(thousand)] for jobs in "12")
    figures["1,000 articles, all rules, wall time, two processes / one"] = statistics.median(wall(two) / wall(one) for _ in range(3))


def wall(command: list[str]) -> float:
    """Seconds from start to end."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


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
    base = statistics.median(importing for _, importing in pairs)
    figures["one article / import regex"] = statistics.median(single / importing for single, importing in pairs)  # side by side: other work on the machine slows both
    figures["one article again, unchanged / import regex"] = kept_article(one / "00000.txt", args.runs)
    figures["import regex, ms"] = base * 1000
    thousand_articles(figures, max(1, args.runs // 3))
    kept_articles(figures, corpus("thousand", 1000, 6000))
    if args.large:
        many = corpus("many", 20_000, 6000)
        seconds, figures["20,000 articles, all rules, peak MB"] = cpu([*LINTR, str(many)], 1)
        figures["20,000 articles, all rules, MB/s"] = size(many) / seconds
        big = corpus("big", 1, 50_000_000) / "00000.txt"
        seconds, memory = cpu([*LINTR, str(big)], 1)
        figures["one file of 50 MB, all rules, MB/s"] = size(big) / seconds
        figures["one file of 50 MB, peak memory / file"] = memory / size(big)
    for name, value in figures.items():
        print(f"{name:60}{value:9.2f}")
    rules, earlier = by_rule(corpus("thousand", 1000, 6000)), saved().get("rules, ms/MB", {})
    for line in slower(rules, earlier):
        print("twice as slow:", line)
    if args.save:
        RESULTS.mkdir(exist_ok=True)
        about = {"date": time.strftime("%Y-%m-%d"), "lintr": __version__, "python": platform.python_version(), "regex": regex.__version__,
                 "figures": {name: round(value, 3) for name, value in figures.items()}, "rules, ms/MB": rules}
        (RESULTS / f"speed-{about['date']}.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
