"""How the command ends. With several inputs the highest number counts."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The command's exit codes."""

    ARTICLE = 0
    NOT_WRITTEN = 1
    USAGE = 2
    """click's own."""
    NO_ARTICLE = 3
    FETCH_FAILED = 4
    BAD_INPUT = 5
    DEFECT = 70
    """As EX_SOFTWARE of sysexits.h."""
    INTERRUPTED = 130
    """128 + SIGINT, as shells have it."""
    BROKEN_PIPE = 141
    """128 + SIGPIPE."""


class Unwritten(Exception):
    """The output could not be written: no use in going on."""


class ReaderGone(Exception):
    """Whoever read the output has had enough. (click would make exit code 1 of a BrokenPipeError.)"""


HELP = """\b
Exit codes; with several inputs the highest counts:
  0   every input is an article
  1   the output could not be written
  2   bad usage
  3   a page is no article; what was found on it is printed all the same
  4   an address could not be fetched
  5   an input is neither a page nor a text, or cannot be read
  70  a defect in newsclean: please report it
  130 interrupted
"""
