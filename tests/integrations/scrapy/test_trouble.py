"""Pages that hang or kill their process, in a crawl."""

from collections.abc import Callable

import pytest
from tests.integrations.conftest import TROUBLE, Crawl


@pytest.fixture(scope="module")
def troubled(crawl: Callable[..., Crawl]) -> Crawl:
    """Five pages of eight are good for nothing."""
    spider = str(TROUBLE / "troubled_spider.py")
    return crawl("runspider", spider, NEWSCLEAN_WORKERS="2", NEWSCLEAN_QUEUE="2", NEWSCLEAN_TIMEOUT="1")


def test_trouble_costs_its_own_item_only(troubled: Crawl) -> None:
    assert sorted(line["headline"] for line in troubled.lines()) == [f"The {number} ferry sails" for number in range(3)]


def test_every_loss_has_its_reason(troubled: Crawl) -> None:
    assert {name: number for name, number in troubled.stats.items() if name.startswith("newsclean/")} == {
        "newsclean/kind/article": 3,
        "newsclean/failed/crashed": 3,
        "newsclean/failed/timed_out": 1,
        "newsclean/failed/not_a_page": 1,
    }
    assert troubled.stats["item_dropped_count"] == 5
    assert "good/0" not in troubled.log
    assert "deadly/2: crashed: the process that cleaned it ended with code 12" in troubled.log
    assert "hanging: timed_out: not cleaned within 1 s" in troubled.log
