"""Run lintr from a checkout, or its tests, in an environment that this script makes (.venv); needs Python 3.10 or newer with venv, nothing else.

python3 tools/dev.py example        check the example articles
python3 tools/dev.py test           style, types, tests; further words go to pytest
python3 tools/dev.py hostile        the hostile suite and the laws at full length: an hour; further words go to pytest
python3 tools/dev.py fuzz           lintr under atheris, a minute a target; see tools/fuzz.py
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, ".venv")
BIN = os.path.join(FOLDER, "Scripts" if os.name == "nt" else "bin")


def main(words: list[str]) -> int:
    """Do what the first word says; the exit status."""
    if words[:1] == ["example"]:
        install("--editable", ".")
        return run("lintr", "check", "--isolated", "examples/bridge")
    if words[:1] == ["hostile"]:
        install("--editable", ".[fast]", "--group", "dev")
        os.environ |= {"LINTR_HOSTILE": "long", "LINTR_LAWS": "20000", "HYPOTHESIS_PROFILE": "long"}
        return run("python", "-m", "pytest", *(words[1:] or ["tests/hostile", "tests/test_laws.py", "tests/test_workers.py", "tests/test_guarded.py", "tests/test_show.py"]))
    if words[:1] == ["fuzz"]:
        install("--editable", ".", "atheris>=3")
        return run("python", "tools/fuzz.py", *words[1:])
    if words[:1] == ["test"]:
        install("--editable", ".[fast]", "--group", "dev")
        if len(words) > 1:
            return run("python", "-m", "pytest", *words[1:])
        return run("ruff", "check", ".") or run("mypy") or together(["--ignore", "tests/hostile"], ["tests/hostile"])
    print(__doc__)
    return 2


def install(*what: str) -> None:
    """Make the environment and install into it, unless that was done for this pyproject.toml."""
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        wanted = hashlib.sha256(file.read() + repr(what).encode()).hexdigest()
    note = os.path.join(FOLDER, f"installed-{len(what)}")
    if os.path.exists(note):
        with open(note, encoding="ascii") as file:
            if file.read() == wanted:
                return
    if not os.path.exists(os.path.join(BIN, "python" + (".exe" if os.name == "nt" else ""))):
        venv.create(FOLDER, with_pip=True)
    if "--group" in what:
        run("python", "-m", "pip", "install", "--quiet", "--upgrade", "pip", check=True)  # groups are known to pip 25.1 and newer
    run("python", "-m", "pip", "install", "--quiet", *what, check=True)
    with open(note, "w", encoding="ascii") as file:
        file.write(wanted)


def together(*suites: list[str]) -> int:
    """Run pytest on suites at the same time, and print what each has to say when it has ended.

    They take the machine from each other, and some of their tests stop what takes too long: those that failed are run once more, alone.
    """
    sys.stdout.flush()
    commands = [["-m", "pytest", "-o", f"cache_dir=.pytest_cache/{number}", *words] for number, words in enumerate(suites)]
    running = [subprocess.Popen([os.path.join(BIN, "python"), *command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for command in commands[1:]]
    statuses = [run("python", *commands[0])]
    for process in running:
        sys.stdout.buffer.write(process.communicate()[0])
        sys.stdout.flush()
        statuses.append(process.returncode)
    return next(filter(None, (run("python", *command, "--last-failed") if status == 1 else status for command, status in zip(commands, statuses))), 0)


def run(program: str, *words: str, check: bool = False) -> int:
    """Run a program of the environment in the checkout."""
    sys.stdout.flush()
    return subprocess.run([os.path.join(BIN, program), *words], cwd=ROOT, check=check).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
