"""Programs from npm and a browser that judge what lintr writes; a test that needs one is skipped, with a reason, where it cannot be had."""

import functools
import getpass
import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

PACKAGES = {
    "@microsoft/sarif-multitool-linux": "5.7.0",     # MIT: the consumer's own validator of SARIF
    "@umbrelladocs/rdformat-validator": "1.0.1",     # MIT: validates rdjson
    "axe-core": "4.14.1",                            # MPL-2.0: accessibility
    "playwright-core": "1.65.1",                     # Apache-2.0: drives the browser that is installed
}


@functools.cache
def package(name):
    """The folder of an installed npm package, kept between runs."""
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("node and npm are not installed")
    folder = pathlib.Path(os.environ.get("LINTR_TEST_TOOLS") or pathlib.Path(tempfile.gettempdir()) / f"lintr-test-tools-{getpass.getuser()}") / name.replace("/", "+")
    found = folder / "node_modules" / name
    if not found.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text("{}", encoding="ascii")
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", f"{name}@{PACKAGES[name]}"], cwd=folder, capture_output=True, check=False, timeout=240)
        if done.returncode:
            pytest.skip(f"npm cannot install {name} here: {done.stderr.decode()[-200:]}")
    return found


def browser():
    """The path of Chromium or Chrome."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("no Chromium is installed (Debian: apt-get install chromium fonts-noto-core fonts-noto-cjk)")
    raise AssertionError
