"""What all tests share: the folders of the project, and running lintr as users do."""

import os
import pathlib
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, settings

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "articles"

# The same examples in each run of CI: what it says of a change is about the change. The long profile looks for new ones.
settings.register_profile("ci", max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def lintr(*words, cwd=None, stdin=b"", env=None):
    """Run lintr in a process of its own: status, what it printed, what it complained of."""
    done = subprocess.run([sys.executable, "-I", "-m", "lintr", *map(str, words)], cwd=cwd, input=stdin, capture_output=True, check=False,
                          env={**os.environ, "NO_COLOR": "1", **(env or {})}, timeout=120)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory):
    """Nothing that these tests keep is found by other runs, nor what others have kept by them."""
    os.environ["LINTR_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def run(tmp_path):
    """Run lintr in an empty folder."""
    return lambda *words, **more: lintr(*words, **{"cwd": tmp_path, **more})
