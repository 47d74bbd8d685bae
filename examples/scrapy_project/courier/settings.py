"""Scrapy's settings. The one line that newsclean needs is ADDONS."""

BOT_NAME = "courier"
SPIDER_MODULES = ["courier.spiders"]
NEWSPIDER_MODULE = "courier.spiders"
USER_AGENT = "courier-example (+https://courier.example/robot)"

ADDONS = {"newsclean.integrations.scrapy.NewscleanAddon": 500}
# Where page objects for single sites stand.
SCRAPY_POET_DISCOVER = ["courier.pages"]

# Measures how long the event loop is kept waiting; see courier/lag.py.
EXTENSIONS = {"courier.lag.LoopLag": 500}
TELNETCONSOLE_ENABLED = False
LOG_LEVEL = "INFO"
