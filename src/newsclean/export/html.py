"""Article -> one HTML document that stands alone: semantic elements, no script, every text escaped, web links only."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from newsclean.article import (
    Article,
    Block,
    Byline,
    Embed,
    Entry,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Table,
    Timestamp,
    Video,
)
from newsclean.export import byline
from newsclean.export.inline import Run, link_url, runs, runs_of_items, split_lines, web_url
from newsclean.printable import one_line, printable

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; font: 1.125rem/1.6 Georgia, "Noto Serif", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { font-size: 2rem; margin-top: 0; }
figure { margin: 2em 0; }
img { max-width: 100%; height: auto; }
.dek { font-size: 1.25rem; }
.byline, figcaption, footer, table { font-family: system-ui, sans-serif; font-size: .9rem; }
figcaption, .byline { opacity: .8; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid; }
footer { margin-block-start: 2em; border-block-start: 1px solid; }
.correction { font-style: italic; }
.entry { border-block-start: 1px solid; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
td { border: 1px solid; padding: .25rem .5rem; vertical-align: top; }
"""
# Nothing may run or load but pictures, even where an escape were missed.
_HEAD = """<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:;style-src 'unsafe-inline'">
"""


def render(article: Article) -> str:
    """The document; the article alone stands in its one `article` element."""
    home = byline.home(article).url
    canonical = f'<link rel="canonical"{_attribute("href", home)}>\n' if home else ""
    title = _escaped(one_line(article.headline)) or "Untitled"
    head = f"{_HEAD}<title>{title}</title>\n{canonical}<style>{_STYLE}</style>\n"
    body = "\n".join(filter(None, _article(article)))
    language = _attribute("lang", article.language)
    main = f'<body>\n<article dir="auto">\n{body}\n</article>\n</body>'
    return f"<!DOCTYPE html>\n<html{language}>\n<head>\n{head}</head>\n{main}\n</html>\n"


def _article(article: Article) -> Iterator[str]:
    yield "\n".join(filter(None, _header(article)))
    yield from (_figure(image) for image in article.images if image.role == "lead")
    for section in article.sections:
        yield from _section(section)
    yield from (_figure(image) for image in article.images if image.role != "lead")
    yield from map(_player, article.videos)
    yield from _footer(article)


def _header(article: Article) -> Iterator[str]:
    yield "<header>"
    yield _element("h1", _escaped(one_line(article.headline)))
    yield _element("p", _escaped(one_line(article.dek)), "dek")
    yield _element("p", byline.SEPARATOR.join(filter(None, _byline(article))), "byline")
    yield "</header>"


def _byline(article: Article) -> Iterator[str]:
    yield ", ".join(map(_name, article.bylines))
    yield _line([byline.home(article)])
    yield _time(article.published)
    if article.modified and article.modified != article.published:
        yield f"updated {_time(article.modified)}"


def _name(author: Byline) -> str:
    role = one_line(author.role)
    name = _linked(_escaped(one_line(author.name)), link_url(author.url), ' rel="author"')
    return f"{name} ({_escaped(role)})" if role else name


def _footer(article: Article) -> Iterator[str]:
    bios = [_paragraphs(runs(author.bio, ())) for author in article.bylines if author.bio]
    if bios:
        yield "\n".join(("<footer>", *bios, "</footer>"))


def _section(section: Section) -> Iterator[str]:
    level = section.level or 2
    yield _element(f"h{min(level, 6)}", _escaped(one_line(section.heading)))
    yield from _blocks(section.blocks, level + 1 if section.heading else level)


def _blocks(blocks: Iterable[Block], level: int) -> Iterator[str]:
    for block in blocks:
        yield _entry(block, level) if isinstance(block, Entry) else _block(block)


def _entry(entry: Entry, level: int) -> str:
    heading = _element(f"h{min(level, 6)}", _escaped(one_line(entry.heading)))
    moment = _element("p", _time(entry.timestamp), "byline")
    body = "\n".join(filter(None, (heading, moment, *_blocks(entry.blocks, level + 1))))
    return f'<section class="entry">\n{body}\n</section>'


def _block(block: Paragraph | Quote | ListBlock | Table | Embed) -> str:
    match block:
        case Paragraph():
            return _element("p", _broken(runs(block.text, block.links)), block.role)
        case Quote():
            return _element("blockquote", _paragraphs(runs(block.text, block.links)))
        case ListBlock():
            return _list(block)
        case Table():
            return _table(block)
        case Embed():
            return _player(block)


def _list(block: ListBlock) -> str:
    items = (_element("li", _broken(item)) for item in runs_of_items(block.items, block.links))
    return _element("ol" if block.ordered else "ul", "\n".join(filter(None, items)))


def _table(table: Table) -> str:
    rows = (_element("tr", "".join(f"<td>{_escaped(one_line(cell))}</td>" for cell in row)) for row in table.rows)
    body = "\n".join(filter(None, rows))
    return f'<div class="table"><table>\n{body}\n</table></div>' if body else ""


def _figure(image: Image) -> str:
    url = web_url(image.url)
    size = _attribute("width", image.width) + _attribute("height", image.height)
    alt = f' alt="{_escaped(one_line(image.alt))}"'
    picture = f'<img{_attribute("src", url)}{alt}{size} loading="lazy">' if url else ""
    credit = _escaped(byline.credit_line(image))
    caption = " ".join(filter(None, (_escaped(one_line(image.caption)), f"<small>{credit}</small>" if credit else "")))
    return _element("figure", picture + _element("figcaption", caption))


def _player(player: Embed | Video) -> str:
    url = web_url(player.url)
    label = one_line(player.title) or one_line(player.provider) or url or ""
    return _element("p", _linked(_escaped(label), url))


def _time(timestamp: Timestamp | None) -> str:
    if not timestamp:
        return ""
    # A machine would take an uncertain date at its word.
    machine = "" if timestamp.ambiguous else _attribute("datetime", timestamp.iso)
    return f"<time{machine}>{_escaped(byline.moment(timestamp))}</time>"


def _paragraphs(pieces: Iterable[Run]) -> str:
    return "\n".join(_element("p", _line(line)) for line in split_lines(pieces))


def _broken(pieces: Iterable[Run]) -> str:
    return "<br>\n".join(map(_line, split_lines(pieces)))


def _line(pieces: Iterable[Run]) -> str:
    return "".join(_linked(_escaped(text), url) for text, url in pieces).strip()


def _linked(inner: str, url: str | None, more: str = "") -> str:
    return f"<a{_attribute('href', url)}{more}>{inner}</a>" if url and inner else inner


def _element(tag: str, inner: str, label: str | None = None) -> str:
    return f"<{tag}{_attribute('class', label)}>{inner}</{tag}>" if inner else ""


def _attribute(name: str, value: object) -> str:
    return "" if value is None else f' {name}="{_escaped(str(value))}"'


def _escaped(text: str) -> str:
    return html.escape(printable(text), quote=True)
