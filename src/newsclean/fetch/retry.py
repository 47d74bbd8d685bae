"""When to ask once more, and how long to wait before."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from newsclean.errors import BrokenAnswerError, FetchError, FetchTimeoutError, RefusedError, StatusError

_PASSING = (RefusedError, FetchTimeoutError, BrokenAnswerError)
_PASSING_STATUSES = frozenset((408, 425, 429, 500, 502, 503, 504))
_MOST_DIGITS = 9
_CHANCE = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Retries:
    """How often to ask again after what may pass by itself: a refusal, a timeout, a broken answer, a busy host."""

    times: int = 2
    backoff: float = 0.5
    """Seconds before the first; each further one waits twice as long."""
    jitter: float = 0.5
    """Up to so many seconds more, by chance, lest many ask again at once."""
    longest: float = 20.0
    """Seconds; a host that asks for a longer pause (Retry-After) is not asked again."""

    def wait(self, error: FetchError, attempt: int) -> float | None:
        """Seconds to wait after the failure of an attempt, counted from 0; None where there is no use in going on."""
        if attempt >= self.times or not _may_pass(error):
            return None
        asked = _retry_after(error)
        if asked is None:
            return min(self.longest, self.backoff * (1 << attempt) + _CHANCE.uniform(0, self.jitter))
        return asked if asked <= self.longest else None


def _may_pass(error: FetchError) -> bool:
    if isinstance(error, StatusError):
        return error.status in _PASSING_STATUSES
    return isinstance(error, _PASSING)


def _retry_after(error: FetchError) -> float | None:
    """What the host asked for, in seconds (RFC 9110, 10.2.3): a number, or a date."""
    value = (isinstance(error, StatusError) and error.page.header("Retry-After")) or ""
    if value.strip().isdecimal():
        return float(value.strip()[:_MOST_DIGITS])
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() - datetime.now(UTC).timestamp())
