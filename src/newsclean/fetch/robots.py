"""robots.txt, as RFC 9309 has it; parsed by protego."""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from newsclean.errors import FetchError, RedirectError, RobotsError, StatusError
from newsclean.page import Page

if TYPE_CHECKING:
    from protego import Protego

_PRODUCT = re.compile(r"[A-Za-z_-]+")
_MOST_BYTES = 512 * 1024
"""RFC 9309, 2.5: at least 500 KiB are read."""
_FRESH = 24 * 3600.0
"""RFC 9309, 2.4: kept for no longer than a day."""
_FRESH_FAILURE = 600.0
_MOST_HOSTS = 1_000


class Rules(NamedTuple):
    """What a host's robots.txt says, or why it says nothing."""

    parsed: Protego | None
    failure: FetchError | None = None
    delay: float | None = None
    """Seconds from one request to the next that the host asks for."""


class Robots:
    """The robots.txt of many hosts, each asked for once a day by `read`; a failure is looked at again sooner.

    As RFC 9309 has it: after a 4xx or too many redirects everything is allowed (2.3.1.2 and 2.3.1.3), after a 5xx
    nothing (2.3.1.4), nor after 429, with which a host defends itself. Where a host cannot be reached at all, its
    robots.txt shows the same error as its pages would.
    """

    def __init__(self, read: Callable[[str], Page], user_agent: str) -> None:
        product = _PRODUCT.match(user_agent)
        self._product = product[0] if product else "newsclean"
        self._read = read
        self._kept: OrderedDict[str, tuple[float, Rules]] = OrderedDict()
        self._lock = Lock()

    def check(self, address: str, *, url: str | None = None) -> Rules:
        """The rules that allow the address; raises RobotsError if they do not, a FetchError if the host is gone.

        `url` is what the error names, where the address is one that `url` led to.
        """
        rules = self.rules(address)
        if rules.failure:
            raise _again(rules.failure, url or address)
        if rules.parsed and not rules.parsed.can_fetch(address, self._product):
            message = f"robots.txt of {urlsplit(address).netloc} disallows it for {self._product}: ask the owner"
            raise RobotsError(message, url=url or address)
        return rules

    def rules(self, address: str) -> Rules:
        """What the robots.txt of the address's host says."""
        parts = urlsplit(address)
        home = f"{parts.scheme}://{parts.netloc}"
        with self._lock:
            until, rules = self._kept.get(home, (0.0, None))
        if rules is None or time.monotonic() >= until:
            rules = self._ask(home)
            self._keep(home, rules)
        return rules

    def _keep(self, home: str, rules: Rules) -> None:
        with self._lock:
            self._kept[home] = (time.monotonic() + (_FRESH_FAILURE if rules.failure else _FRESH), rules)
            self._kept.move_to_end(home)
            while len(self._kept) > _MOST_HOSTS:
                self._kept.popitem(last=False)

    def _ask(self, home: str) -> Rules:
        from protego import Protego

        try:
            body = self._read(f"{home}/robots.txt").body
        except StatusError as error:
            if error.status < 500 and error.status != 429:
                return Rules(None)
            message = f"robots.txt of {urlsplit(home).netloc} answers {error.status}, so nothing is allowed for now"
            return Rules(None, RobotsError(f"{message}: try again later", url=home))
        except RedirectError:
            return Rules(None)
        except FetchError as error:
            return Rules(None, error)
        parsed = Protego.parse(body[:_MOST_BYTES].decode("utf-8-sig", "replace"))
        return Rules(parsed, None, parsed.crawl_delay(self._product))


def _again(failure: FetchError, url: str) -> FetchError:
    """The failure, as it holds for `url`."""
    return type(failure)(str(failure), url=url)
