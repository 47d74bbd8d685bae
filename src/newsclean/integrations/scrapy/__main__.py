"""Where the spider template stands: `scrapy genspider -t "$(python -m newsclean.integrations.scrapy)" NAME ADDRESS`."""

from pathlib import Path

if __name__ == "__main__":
    print(Path(__file__).with_name("newsclean.tmpl"))
