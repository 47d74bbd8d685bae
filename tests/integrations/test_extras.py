"""Without an extra its files say which one to install, and nothing else is lost."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys
import newsclean, newsclean.integrations
sys.modules[{missing!r}] = None
try:
    import {module}
except newsclean.MissingExtra as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("missing", "module", "extra"),
    [
        ("scrapy", "newsclean.integrations.scrapy", "scrapy"),
        ("scrapy_poet", "newsclean.integrations.scrapy", "scrapy"),
        ("web_poet", "newsclean.integrations.webpoet", "scrapy"),
        ("itemadapter", "newsclean.integrations.itemadapter", "scrapy"),
        ("pebble", "newsclean.integrations.pool", "pool"),
    ],
)
def test_the_extra_is_named(missing: str, module: str, extra: str) -> None:
    command = [sys.executable, "-c", SCRIPT.format(missing=missing, module=module)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert f"pip install 'newsclean[{extra}]'" in run.stdout
