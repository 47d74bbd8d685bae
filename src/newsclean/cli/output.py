"""Where it all goes: the terminal, a pipe, a file, or a folder with a file for each input."""

from __future__ import annotations

import os
import re
import stat
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain, count
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

import click

from newsclean.cli.exits import ReaderGone, Unwritten
from newsclean.cli.inputs import is_address
from newsclean.pipeline import Extraction

_UNFIT_FOR_NAMES = re.compile(r"[^\w.-]+")
_SUFFIXES = re.compile(r"(?:\.(?:html?|xhtml|txt|php|aspx?))?(?:\.gz)?\Z", re.I)


class Form(NamedTuple):
    """What to make of an input's name and of what was extracted from it."""

    render: Callable[[str, Extraction], str]
    show: Callable[[str, Extraction], None]
    """The same on a terminal."""
    suffix: str
    separator: str | None
    """What stands between two in one stream; None where a stream can hold but one."""


class Sink(ABC):
    """Takes what was extracted, one by one; it stands when the sink is left, unless an error ends it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        return None

    @abstractmethod
    def write(self, name: str, extraction: Extraction) -> None:
        """Take what the input of that name came to; raises Unwritten or ReaderGone."""


def choose(form: Form, path: str | None, inputs: tuple[str, ...], *, several: bool) -> Sink:
    """The sink for an -o; UsageError where there can be none."""
    if path and path != "-":
        return _at_path(form, Path(path), inputs, several=several)
    _refuse_many(form, several=several)
    if sys.stdout is None:
        raise click.UsageError("Standard output is closed: use -o.")
    return _Terminal(form, titled=several) if sys.stdout.isatty() else _Stream(form, sys.stdout.buffer)


def _at_path(form: Form, path: Path, inputs: tuple[str, ...], *, several: bool) -> Sink:
    files = {os.path.realpath(name) for name in inputs if not is_address(name)}
    if os.path.isdir(path):
        return _Folder(form, path, files)
    if not os.path.isdir(path.parent):
        raise click.UsageError(f"-o {path}: there is no folder {path.parent}.")
    if os.path.realpath(path) in files:
        raise click.UsageError(f"-o {path}: is also an input.")
    _refuse_many(form, several=several)
    return _File(form, path)


def _refuse_many(form: Form, *, several: bool) -> None:
    if form.separator is None and several:
        raise click.UsageError("A document of this format holds one article: give -o FOLDER for several.")


class _Terminal(Sink):
    def __init__(self, form: Form, *, titled: bool) -> None:
        self._form = form
        self._titled = titled

    def write(self, name: str, extraction: Extraction) -> None:
        from newsclean.cli import terminal

        with _told("standard output"):
            if self._titled:
                terminal.show_title(name)
            self._form.show(name, extraction)


class _Stream(Sink):
    def __init__(self, form: Form, stream: BinaryIO) -> None:
        self._form = form
        self._stream = stream
        self._separator = ""

    def write(self, name: str, extraction: Extraction) -> None:
        with _told("standard output"):
            self._stream.write((self._separator + self._form.render(name, extraction)).encode())
            self._stream.flush()
        self._separator = self._form.separator or ""


class _File(Sink):
    """One file for all; with nothing to write, what stood there stays."""

    def __init__(self, form: Form, path: Path) -> None:
        self._form = form
        self._path = path
        self._open = ExitStack()
        self._stream: _Stream | None = None

    def write(self, name: str, extraction: Extraction) -> None:
        if self._stream is None:
            with _told(self._path):
                self._stream = _Stream(self._form, self._open.enter_context(_aside(self._path)))
        self._stream.write(name, extraction)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with _told(self._path):
            self._open.__exit__(kind, error, traceback)


class _Folder(Sink):
    """A file for each input, named for it; never one of the inputs themselves."""

    def __init__(self, form: Form, path: Path, inputs: set[str]) -> None:
        self._form = form
        self._path = path
        self._taken = inputs

    def write(self, name: str, extraction: Extraction) -> None:
        path = self._free_path(_stem(name))
        with _told(path), _aside(path) as stream:
            stream.write(self._form.render(name, extraction).encode())

    def _free_path(self, stem: str) -> Path:
        numbered = chain([stem], (f"{stem}-{number}" for number in count(2)))
        paths = (self._path / f"{name}{self._form.suffix}" for name in numbered)
        free = next(path for path in paths if os.path.realpath(path) not in self._taken)
        self._taken.add(os.path.realpath(free))
        return free


@contextmanager
def _aside(path: Path) -> Iterator[BinaryIO]:
    """A file that takes its name only when all has gone well, so that no half of it is ever seen."""
    target = Path(os.path.realpath(path))
    mode = target.stat().st_mode if os.path.exists(target) else None
    if mode is not None and not stat.S_ISREG(mode):
        # A device or a pipe: what is renamed would take its place.
        with open(target, "wb") as stream:
            yield stream
        return
    part = target.with_name(f".{target.name[:200]}.{os.getpid()}.part")
    try:
        with open(part, "xb") as stream:
            yield stream
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _stem(name: str) -> str:
    """A file's name without its suffix, an address's last part, made fit to be a file's name."""
    last = name.partition("?")[0].partition("#")[0] if is_address(name) else name
    last = last.rstrip("/").rpartition("/")[2].replace("\\", "-")
    stem = _UNFIT_FOR_NAMES.sub("-", _SUFFIXES.sub("", last)).strip(".-")
    return stem[:100] or ("stdin" if name == "-" else "page")


@contextmanager
def _told(where: object) -> Iterator[None]:
    """What the system has against writing becomes Unwritten, with the place's name, or ReaderGone."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        raise Unwritten(f"{where}: cannot be written: {error.strerror or error}") from error
