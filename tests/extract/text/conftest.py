"""A text to put lines into, and the roles that come out."""

from collections.abc import Callable

import pytest

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text_rules import classify_text

Roles = Callable[[str], dict[str, str]]

HEADLINE = "Night ferries return to the Brask islands"
LEDE = (
    "After eleven months in dry dock the two night ferries that link the mainland with the islands sailed again on"
    " Sunday evening. The first crossing was sold out by noon."
)
SECOND = (
    "The older of the two ships had been out of service since a fire in its engine room last April. Nobody was hurt,"
    " but the repair took three times as long as the company had promised."
)
THIRD = (
    "From May the ferries will leave twice a night, said the harbour master. Freight will be carried on the late"
    " crossing only, and cars must be on the quay an hour before."
)


@pytest.fixture
def roles() -> Roles:
    """Text -> the role of each of its lines."""
    return lambda text: {decision.block.text: decision.role for decision in classify_text(segment_text(text))}


@pytest.fixture
def middle(roles: Roles) -> Roles:
    """Lines put between the paragraphs of an article -> the role of each."""
    return lambda lines: roles("\n\n".join((HEADLINE, LEDE, SECOND, lines, THIRD, SECOND.replace("older", "newer"))))


@pytest.fixture
def end(roles: Roles) -> Roles:
    """Lines put below the last paragraph -> the role of each."""
    return lambda lines: roles("\n\n".join((HEADLINE, LEDE, SECOND, THIRD, lines)))


@pytest.fixture
def opening(roles: Roles) -> Roles:
    """Lines put between headline and lede -> the role of each."""
    return lambda lines: roles("\n\n".join((HEADLINE, lines, LEDE, SECOND, THIRD)))
