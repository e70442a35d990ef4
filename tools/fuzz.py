"""Feed lintr what nobody would write, and follow what reaches new code: python3 tools/dev.py fuzz [SECONDS] [TARGET ...].

Needs atheris, which `dev.py fuzz` installs. A find is kept as a file, named in the last lines:
make a test of it. Targets: article, bilingual, config, allow, glossary, rule, glob.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import suppress

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TARGETS = ("article", "bilingual", "config", "allow", "glossary", "rule", "glob")
NAMES = ("a.txt", "a.ar.md", "a.hi.html", "ur/a.txt", "a.zh.txt", "a.fa.md", "a.vi.txt", "a.th.html")
ONE = 20
"""Seconds that one input may take."""


def main(words: list[str]) -> int:
    """Run each target for so many seconds; the exit status tells of finds."""
    if words[:1] == ["--target"]:
        return fuzzed(words[1], words[2:])
    seconds = words[0] if words and words[0].isdigit() else "60"
    found = []
    with tempfile.TemporaryDirectory() as seeds:
        kept = tempfile.mkdtemp(prefix="lintr-fuzz-")
        for target in [word for word in words if word in TARGETS] or TARGETS:
            folder = os.path.join(seeds, target)
            os.makedirs(folder)
            for number, seed in enumerate(examples(target)):
                with open(os.path.join(folder, str(number)), "wb") as file:
                    file.write(seed)
            prefix = os.path.join(kept, f"{target}-")
            command = [sys.executable, __file__, "--target", target, f"-max_total_time={seconds}", f"-timeout={ONE}", "-max_len=4096", "-rss_limit_mb=3000", f"-artifact_prefix={prefix}", folder]
            done = subprocess.run(command, cwd=seeds, capture_output=True, check=False, encoding="utf-8", errors="replace")
            lines = [line for line in done.stderr.split("\n") if "DONE" in line or "Done " in line]
            print(f"{target}: {lines[-1].strip() if lines else 'ended early'}", flush=True)
            if done.returncode:
                found.append(target)
                print(*(done.stdout + done.stderr).split("\n")[-25:], sep="\n")
        finds = sorted(os.listdir(kept))
        print(f"{len(finds)} finds{''.join(f'{chr(10)}{os.path.join(kept, name)}' for name in finds)}")
        if not finds:
            os.rmdir(kept)
    return 1 if found else 0


def examples(target: str) -> list[bytes]:
    """What to begin with."""
    from lintr import ruleset

    pages = ruleset.pages(os.path.join(ROOT, "rules"))
    if target == "rule":
        return [_bytes(path) for path, _, _ in pages]
    if target == "article":
        return [b"\0" + example.text.encode() for path, pack, id in pages for example in ruleset.read(path, pack, id, own=True, whole=True).examples]  # noqa: A001
    if target == "bilingual":
        return [
            b'\0msgid ""\nmsgstr ""\n"Language: ar\\n"\n\nmsgid "a %s"\nmsgstr "b"\n', b"\1en\tar\nbridge\tb\n", b"\1a\tb\n",
            b'\2<xliff version="1.2"><file source-language="en" target-language="ar"><body><trans-unit id="1"><source>a</source><target>b</target></trans-unit></body></file></xliff>',
            b'\2<xliff version="2.0" srcLang="en" trgLang="ar"><file id="f"><unit id="u"><segment><source>a</source><target>b</target></segment></unit></file></xliff>',
            b'\3<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ar"><seg>b</seg></tuv></tu></body></tmx>',
        ]
    if target == "glob":
        return [b"a/**/b/*.txt\na/x/b/y.txt", b"!/[a-z]*\\?\nabc", b"*.txt/\nfolder.txt/"]
    return {
        "config": [b'ignore = ["leftovers"]\n[severity]\nmissing-title = "note"\n[[paths]]\nmatch = "ar/**"\nlanguage = "ar"\n[rule.overlong-sentence]\nmost = 60\n',
                   b'extend = "x.toml"\nrule-folders = ["house"]\n[siblings]\nexpected = ["ar"]\n[glossary]\nfiles = ["n.tsv"]\n'],
        "allow": [b'[[allow]]\npath = "a.txt"\nrule = "image-placeholder"\nline = "![]() |"\nreason = "later"\nuntil = 2027-01-31\n'],
        "glossary": [b"en\tar\nMekong\t\xd8\xa7 | \xd8\xa8\nGoogle\t=\n"],
    }[target]  # fmt: skip


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def fuzzed(target: str, words: list[str]) -> int:
    """One target, until its time is over or something is found."""
    import atheris

    with atheris.instrument_imports(include=["lintr"]):
        from lintr import cli, config, engine, examples, fix, guarded, ruleset, session, units_xml  # noqa: F401
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    atheris.Setup([sys.argv[0], *words], TESTS[target]())
    atheris.Fuzz()
    return 0


def _article():
    import json

    from lintr import fix
    from lintr.errors import InputError
    from lintr.report import FORMATS, Options, reporter
    from lintr.scopes import Options as SessionOptions
    from lintr.session import Session

    session = Session(SessionOptions(isolated=True))

    def test(data: bytes) -> None:
        name, data = NAMES[data[0] % len(NAMES)] if data else "a.txt", data[1:]
        try:
            article = session.article(name, data)
        except InputError:
            return
        assert article.to_bytes() == data
        result = session.judged(name, data)
        assert result.errors == (), result.errors
        for violation in result.violations:
            assert article.text[slice(*violation.span)] == violation.text
            assert violation.fix is None or 0 <= violation.fix.edit.span.start <= violation.fix.edit.span.end <= len(article.text)
        mended = fix.fixed(article, session.speaking(session.scope(name), article))
        assert "bug" not in mended.error, mended.error
        if mended.edits:
            again = session.article(name, fix.remade(article, mended.text, mended.line_ends).to_bytes())
            assert "bug" not in fix.unproven(mended, again, session.speaking(session.scope(name), again))
        for form in FORMATS[:9]:
            told = "".join(reporter(form)([result], session.rules(), Options()))
            assert form not in ("json", "sarif", "gitlab", "rdjson") or json.loads(told) is not None

    return test


def _bilingual():
    from lintr.scopes import Options
    from lintr.session import Session

    session = Session(Options(isolated=True))

    def test(data: bytes) -> None:
        name = ("a.po", "a.tsv", "a.xlf", "a.tmx")[data[0] % 4] if data else "a.po"
        result = session.judged(name, data[1:])
        assert not any("internal" in error for error in result.errors), result.errors

    return test


def _refused(read):
    """A test that a file of any bytes is read, or refused by an error of ours in one line."""
    from lintr.errors import LintrError

    def test(data: bytes) -> None:
        with open("x.toml", "wb") as file:
            file.write(data)
        with suppress(LintrError):
            read()

    return test


def _config():
    from lintr import config

    def read() -> None:
        found = config.load(file="x.toml")
        for path in ("a.txt", "ar/b.md"):
            found.settings(path)
        list(found.names())

    return _refused(read)


def _allow():
    from lintr import allow_file
    from lintr.allow import Allowances

    return _refused(lambda: Allowances(allow_file.read(os.path.abspath("x.toml"), known=frozenset(["image-placeholder"])), known=frozenset(["image-placeholder"])))


def _glossary():
    from lintr import glossary

    return _refused(lambda: glossary.of_files([(os.path.abspath("x.toml"), "x.tsv")]))


def _rule():
    from lintr import ruleset
    from lintr.article import Article

    def read() -> None:
        rule = ruleset.read("x.toml", "pack", "x", own=False, whole=True)
        kind = rule.kind.make()  # here, not in the guarded process: what takes too long is none of our finds
        article = Article("A text.\n", "a.txt", tag="en")
        if kind.gate(article):
            list(kind.find(article))

    return _refused(read)


def _glob():
    from lintr.globs import Globs

    def test(data: bytes) -> None:
        text = data.decode("utf-8", "surrogateescape")
        pattern, _, path = text.partition("\n")
        Globs([pattern]).match(path)

    return test


TESTS = {"article": _article, "bilingual": _bilingual, "config": _config, "allow": _allow, "glossary": _glossary, "rule": _rule, "glob": _glob}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
