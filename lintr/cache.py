"""What is kept between runs: outside the checkout, only plain data, ignored when it is wrong in any way."""

from __future__ import annotations

import os


def folder() -> str:
    """Where lintr may keep files: ``LINTR_CACHE_DIR``, else a folder of the user's; empty where there is none."""
    named = os.environ.get("LINTR_CACHE_DIR")
    if named:
        return os.path.abspath(named)
    home = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if os.name == "nt" else "")
    if home and os.path.isabs(home):
        return os.path.join(home, "lintr")
    user = os.path.expanduser("~")
    return os.path.join(user, ".cache", "lintr") if os.path.isabs(user) and os.path.isdir(user) else ""


def read(name: str) -> bytes:
    """The bytes of a kept file; nothing where there is none, or it cannot be read or is not the user's own."""
    home = folder()
    if not home:
        return b""
    try:
        with open(os.path.join(home, name), "rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return b""
            return file.read()
    except OSError:
        return b""


def write(name: str, data: bytes, *, most: int = 0) -> None:
    """Keep bytes, in one step; that it does not work is no fault.

    Args:
        name: the file, beneath the folder.
        data: its bytes.
        most: how many files may lie beside it; of more the older half goes. 0: any number.
    """
    home = folder()
    if not home:
        return
    path = os.path.join(home, name)
    temporary = f"{path}.{os.getpid()}"
    try:
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileNotFoundError:
            os.makedirs(home, mode=0o700, exist_ok=True)
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
        if most and data[:1] < b"\x04":  # each sixty-fourth time
            _thin(os.path.dirname(path), most)
    except OSError:
        try:
            os.unlink(temporary)
        except OSError:
            return


def _thin(beside: str, most: int) -> None:
    """Take away the older half of the files of a folder that holds too many."""
    with os.scandir(beside) as entries:
        files = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries)
    for _, path in files[:len(files) // 2 if len(files) > most else 0]:
        os.unlink(path)
