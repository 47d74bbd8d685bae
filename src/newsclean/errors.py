"""Everything newsclean raises on purpose. One root, so that a caller can catch the lot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.page import Page


class NewscleanError(Exception):
    """Root of all errors raised by newsclean."""


class InputError(NewscleanError):
    """The source cannot be a page or a text: no such file, wrong type, binary, PDF, image, JSON, feed, too large."""


class IncompleteError(InputError):
    """An archive could be read only in part; the message says how far. What came before has been handed out."""


class MissingExtra(NewscleanError):
    """An optional part is not installed. The message names the extra to install."""


class WorkerCrashError(NewscleanError):
    """The process that cleaned a page ended over it."""


class WorkerTimeoutError(NewscleanError):
    """A page was not cleaned within the time allowed for it."""


class FetchError(NewscleanError):
    """A page could not be retrieved. `url` is the address that was asked for; the message says what to do."""

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url

    def __reduce__(self) -> tuple[object, ...]:
        """Exceptions with keyword arguments cannot be pickled as they are; a crawler's pool must."""
        return _rebuild, (type(self), self.args, self.__dict__)


class AddressError(FetchError):
    """The address is none that can be fetched: not http or https, no host, malformed."""


class BlockedAddressError(FetchError):
    """The host leads to an address of a private network, and nobody said that it may be reached."""


class RobotsError(FetchError):
    """The host's robots.txt disallows the address, or cannot be had, which counts as the same."""


class DnsError(FetchError):
    """The host's name does not resolve."""


class RefusedError(FetchError):
    """The host answers, and refuses the connection."""


class UnreachableError(FetchError):
    """No connection to the host or to the proxy, for another reason than its name or a refusal."""


class TlsError(FetchError):
    """The host's certificate, or its TLS, cannot be trusted."""


class FetchTimeoutError(FetchError):
    """No connection, or no byte, within the time allowed for it."""


class DeadlineError(FetchError):
    """The whole answer did not come within the time allowed for it, however busily it dripped."""


class BrokenAnswerError(FetchError):
    """The answer broke off, or cannot be decoded."""


class TooLargeError(FetchError):
    """The answer, decompressed, is larger than allowed."""


class WrongTypeError(FetchError):
    """The answer declares to be something other than a page or a text."""


class RedirectError(FetchError):
    """More redirects than allowed: most likely a loop."""


class BrowserError(FetchError):
    """The browser cannot be started, or ended before the page stood."""


class StatusError(FetchError):
    """The answer's status is not 2xx. `status` is its number, `page` the answer itself, as far as it was read."""

    def __init__(self, message: str, *, url: str, status: int, page: Page) -> None:
        super().__init__(message, url=url)
        self.status = status
        self.page = page


def _rebuild(kind: type[FetchError], args: tuple[object, ...], state: dict[str, object]) -> FetchError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
