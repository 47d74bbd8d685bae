"""Everything newsclean raises on purpose. One root, so that a caller can catch the lot."""


class NewscleanError(Exception):
    """Root of all errors raised by newsclean."""


class InputError(NewscleanError):
    """The source cannot be a page or a text: wrong type, binary, PDF, image, JSON, feed, too large."""


class MissingExtra(NewscleanError):
    """An optional part is not installed. The message names the extra to install."""


class FetchError(NewscleanError):
    """A page could not be retrieved. `url` is the address that was asked for."""

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url
