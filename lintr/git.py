"""What files held at a revision. Only asks git; nothing of the working tree, of hooks or of the repository's settings is run.

Only trees and the index are compared: to compare a working tree, git runs the programs that the repository's settings name.
"""

from __future__ import annotations

import os
import subprocess

from lintr.errors import InputError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

LIMIT = 64 << 20
"""Bytes of a file."""

_SECONDS = 120
_SAFE = (
    "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}",
    "-c", "core.untrackedCache=false", "-c", "protocol.allow=never", "-c", "submodule.recurse=false",
)  # fmt: skip
_ENVIRONMENT = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "", "GIT_NO_REPLACE_OBJECTS": "1", "LC_ALL": "C"}


_WAYS_OUT = {
    "not a git repository": "call lintr inside of the repository",
    "dubious ownership": "it belongs to another user, so if you trust it: git config --global --add safe.directory FOLDER",
}
"""Sign in git's complaint -> what to do."""


class Revision:
    """A revision of the repository that a folder lies in: what files held then. To be closed, or used in a ``with``."""

    def __init__(self, name: str, folder: str = ".") -> None:
        """Look a revision up.

        Args:
            name: as git takes it; with ``...`` at its end, where it and HEAD parted.
            folder: lies in the repository.

        Raises:
            UsageError: there is no git, no repository, no such revision.
        """
        self._git = _program()
        self._folder = folder
        self.root = os.path.realpath(os.fsdecode(self._asked("rev-parse", "--show-toplevel").removesuffix(b"\n")))
        """The repository's folder."""
        self._folder = self.root
        self.commit = self._resolved(name)
        """Its hash."""
        self._blobs = self._listed()
        self._renamed = self._renames()
        self._reader: subprocess.Popen[bytes] | None = None

    def content(self, path: str) -> bytes | None:
        """What a file held then, under whatever name; None: there was none.

        Raises:
            InputError: it was larger than lintr reads.
        """
        name = os.path.relpath(os.path.realpath(path), self.root).replace(os.sep, "/")
        blob = self._blobs.get(os.fsencode(name)) or self._blobs.get(self._renamed.get(os.fsencode(name), b""))
        return self._read(blob) if blob else None

    def close(self) -> None:
        """End the process that reads."""
        if self._reader:
            self._reader.stdin.close()  # type: ignore[union-attr]  # both are pipes
            self._reader.stdout.close()  # type: ignore[union-attr]
            self._reader.wait()
            self._reader = None

    def __enter__(self) -> Revision:  # noqa: PYI034 - Self is not there in Python 3.10
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _resolved(self, name: str) -> str:
        try:
            if name.endswith("..."):
                start = self._resolved(name.removesuffix("..."))
                return self._asked("merge-base", start, "HEAD").decode("ascii").strip()
            return self._asked("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode("ascii").strip()
        except (_RefusedError, UnicodeDecodeError):
            raise UsageError(f"no revision “{name}” in {self.root}: fetch it first (a CI checkout may be shallow)") from None

    def _listed(self) -> dict[bytes, bytes]:
        """Path -> hash of what it held, of all regular files."""
        found = {}
        for line in self._asked("ls-tree", "-r", "-z", "--full-tree", self.commit).split(b"\0"):
            about, _, path = line.partition(b"\t")
            if about.startswith(b"100"):
                found[path] = about.split(b" ")[2]
        return found

    def _renames(self) -> dict[bytes, bytes]:
        """New path -> old path, of the files that were renamed since and are known to git under their new name."""
        options = ("--cached", "-M", "-z", "--name-status", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all")
        fields = self._asked("diff-index", *options, self.commit, "--").split(b"\0")
        return {fields[at + 2]: fields[at + 1] for at in range(0, len(fields) - 2, 3)}

    def _asked(self, *arguments: str) -> bytes:
        """What git prints.

        Raises:
            UsageError: git says no (a `_RefusedError`), or does not end.
        """
        try:
            done = subprocess.run(  # noqa: S603 - our own words, and a name that is kept apart from options
                [self._git, "-C", self._folder, *_SAFE, *arguments],
                stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False, env={**os.environ, **_ENVIRONMENT},
            )  # fmt: skip
        except (OSError, ValueError) as problem:  # ValueError: a NUL in an argument
            raise _RefusedError(f"git cannot be run: {getattr(problem, 'strerror', None) or problem}") from None
        except subprocess.TimeoutExpired:
            raise _RefusedError(f"git {arguments[0]} took longer than {_SECONDS} s") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            way_out = next((f"; {way}" for sign, way in _WAYS_OUT.items() if sign in said), "")
            raise _RefusedError(f"git: {said.removeprefix('fatal: ') or 'status ' + str(done.returncode)}{way_out}")
        return done.stdout

    def _read(self, blob: bytes) -> bytes:
        reader = self._reader = self._reader or self._started()
        assert reader.stdin
        assert reader.stdout
        reader.stdin.write(blob + b"\n")
        reader.stdin.flush()
        about = reader.stdout.readline().split()
        if len(about) != 3:
            raise InputError(f"git has lost what it held at {self.commit[:12]}")
        size = int(about[2])
        if size > LIMIT:
            self.close()  # the rest of it is not read
            raise InputError(f"larger than {LIMIT >> 20} MiB at {self.commit[:12]}")
        return reader.stdout.read(size + 1)[:size]

    def _started(self) -> subprocess.Popen[bytes]:
        command = [self._git, "-C", self._folder, *_SAFE, "cat-file", "--batch"]
        return subprocess.Popen(  # noqa: S603 - our own words
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, **_ENVIRONMENT}
        )


class _RefusedError(UsageError):
    """Git says no."""


def _program() -> str:
    """Where git is: never in a folder that depends on where lintr is called.

    Raises:
        UsageError: nowhere.
    """
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = os.path.join(folder, name)
        if os.path.isabs(folder) and os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    raise UsageError("--since needs git, which is not there: install it")
