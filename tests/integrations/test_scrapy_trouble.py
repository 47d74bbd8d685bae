"""Pages that hang or kill their process, in a crawl."""

from collections.abc import Callable

import pytest
from tests.integrations.conftest import TROUBLE, Crawl


@pytest.fixture(scope="module")
def troubled(crawl: Callable[..., Crawl]) -> Crawl:
    """Seven pages of eleven are good for nothing."""
    spider = str(TROUBLE / "troubled_spider.py")
    return crawl("runspider", spider, NEWSCLEAN_WORKERS="2", NEWSCLEAN_QUEUE="2", NEWSCLEAN_TIMEOUT="1")


def test_trouble_costs_its_own_item_only(troubled: Crawl) -> None:
    assert sorted(line["headline"] for line in troubled.lines()) == [f"The {number} ferry sails" for number in range(4)]


def test_every_loss_has_its_reason(troubled: Crawl) -> None:
    assert {name: number for name, number in troubled.stats.items() if name.startswith("newsclean/")} == {
        "newsclean/kind/article": 4,
        "newsclean/failed/crashed": 4,
        "newsclean/failed/timed_out": 2,
        "newsclean/failed/not_a_page": 1,
    }
    assert troubled.stats["item_dropped_count"] == 7
    assert "good/0" not in troubled.log
    assert "deadly/3: crashed: the process that cleaned it ended with code 12" in troubled.log
    assert "hanging/1: timed_out: not cleaned within 1 s" in troubled.log
