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


def write(name: str, data: bytes) -> None:
    """Keep bytes, in one step; that it does not work is no fault."""
    home = folder()
    if not home:
        return
    path = os.path.join(home, name)
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(home, mode=0o700, exist_ok=True)
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError:
        try:
            os.unlink(temporary)
        except OSError:
            return
