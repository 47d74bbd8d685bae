"""Article -> Markdown (CommonMark with GitHub's tables). Text of the page never becomes markup."""

from __future__ import annotations

import re
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
    Video,
)
from newsclean.export import byline
from newsclean.export.inline import Run, link_url, runs, runs_of_items, split_lines, web_url
from newsclean.printable import one_line

# Characters that can begin or end something within a line (CommonMark 0.31, 2.4 and 6; "~" and "|" are GitHub's).
# "_" counts at the edge of a word only.
_SPECIAL = re.compile(r"[\\`*\[\]#~|]|(?<![^\W_])_|_(?![^\W_])")
# "<" and what an entity could begin with are written as entities: even renderers without "\\<" show them as text.
_HTML = re.compile(r"<|&(?=#?\w)")
# What makes a block of a line (4.1-4.3, 5.1-5.2): list markers, quotes, underlines of headings, heads of tables.
_BLOCK_START = re.compile(r"(\d{1,9})(?=[.)])|(?=[-+=>]|:-)")
_UNSAFE_IN_DESTINATION = re.compile(r"[()]")


def render(article: Article) -> str:
    """Headline, dek, names and dates, lead pictures, the text, other pictures, videos, what is said of the authors."""
    lead = [image for image in article.images if image.role == "lead"]
    others = [image for image in article.images if image.role != "lead"]
    parts = [
        _heading(article.headline, 1),
        _emphasis(article.dek),
        _byline(article),
        *map(_image, lead),
        *(part for section in article.sections for part in _section(section)),
        *map(_image, others),
        *map(_player, article.videos),
        *(_emphasis(author.bio) for author in article.bylines),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _section(section: Section) -> Iterator[str]:
    level = section.level or 2
    yield _heading(section.heading, level)
    yield from _blocks(section.blocks, level + 1 if section.heading else level)


def _blocks(blocks: Iterable[Block], level: int) -> Iterator[str]:
    """The blocks, headings among them at `level`. Two lists in a row take different markers, or they would be one."""
    odd = False
    for block in blocks:
        odd = isinstance(block, ListBlock) and not odd
        yield from _entry(block, level) if isinstance(block, Entry) else (_block(block, odd),)


def _entry(entry: Entry, level: int) -> Iterator[str]:
    yield _heading(entry.heading, level)
    yield _emphasis(byline.moment(entry.timestamp) if entry.timestamp else None)
    yield from _blocks(entry.blocks, level + 1)


def _block(block: Paragraph | Quote | ListBlock | Table | Embed, odd: bool) -> str:
    match block:
        case Paragraph():
            return _broken(_lines(runs(block.text, block.links)))
        case Quote():
            return "\n>\n".join(f"> {line}" for line in _lines(runs(block.text, block.links)))
        case ListBlock():
            return _list(block, odd)
        case Table():
            return _table(block)
        case Embed():
            return _player(block)


def _list(block: ListBlock, odd: bool) -> str:
    items = filter(None, map(_lines, runs_of_items(block.items, block.links)))
    if block.ordered:
        markers = (f"{number}{'.' if odd else ')'}" for number, _ in enumerate(block.items, 1))
    else:
        markers = ("-" if odd else "*" for _ in block.items)
    return "\n".join(_item(marker, item) for marker, item in zip(markers, items, strict=False))


def _item(marker: str, item: list[str]) -> str:
    return f"{marker} " + _broken(item).replace("\n", "\n" + " " * (len(marker) + 1))


def _table(table: Table) -> str:
    """The first row is the head, since there must be one; short rows are filled up."""
    width = max(map(len, table.rows), default=0)
    rows = [[_escaped(one_line(cell)) for cell in row] + [""] * (width - len(row)) for row in table.rows]
    rows.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) if width else ""


def _image(image: Image) -> str:
    url = web_url(image.url)
    picture = f"![{_escaped(one_line(image.alt))}]({_destination(url)})" if url else ""
    credit = byline.credit_line(image)
    caption = " ".join(filter(None, (_emphasis(image.caption), f"({_escaped(credit)})" if credit else "")))
    return _broken(list(filter(None, (picture, caption))))


def _player(player: Embed | Video) -> str:
    url = web_url(player.url)
    label = one_line(player.title) or one_line(player.provider) or url or ""
    return _at_line_start(_line([Run(label, url)]))


def _byline(article: Article) -> str:
    parts = (
        ", ".join(map(_name, article.bylines)),
        _line([byline.home(article)]),
        _escaped(byline.dates(article)),
    )
    return _at_line_start(byline.SEPARATOR.join(filter(None, parts)))


def _name(author: Byline) -> str:
    role = one_line(author.role)
    return _line([Run(one_line(author.name), link_url(author.url))]) + (f" ({_escaped(role)})" if role else "")


def _heading(text: str | None, level: int) -> str:
    escaped = _escaped(one_line(text))
    return f"{'#' * min(level, 6)} {escaped}" if escaped else ""


def _emphasis(text: str | None) -> str:
    escaped = _escaped(one_line(text))
    return f"*{escaped}*" if escaped else ""


def _broken(parts: list[str]) -> str:
    """Lines of one paragraph."""
    return "\\\n".join(parts)


def _lines(pieces: Iterable[Run]) -> list[str]:
    """The lines of a text in which nothing is markup but its links."""
    return [_at_line_start(_line(line)) for line in split_lines(pieces)]


def _line(pieces: Iterable[Run]) -> str:
    parts = [""]
    for text, url in pieces:
        if url and parts[-1].endswith("!"):
            parts[-1] = parts[-1][:-1] + "\\!"  # or the link would be an image
        parts.append(f"[{_escaped(text)}]({_destination(url)})" if url else _escaped(text))
    return "".join(parts).strip()


def _escaped(text: str) -> str:
    return _HTML.sub(_entity, _SPECIAL.sub(r"\\\g<0>", text))


def _entity(match: re.Match[str]) -> str:
    return "&lt;" if match[0] == "<" else "&amp;"


def _at_line_start(line: str) -> str:
    return _BLOCK_START.sub(r"\1\\", line, count=1) if _BLOCK_START.match(line) else line


def _destination(url: str) -> str:
    return _HTML.sub(_entity, _UNSAFE_IN_DESTINATION.sub(lambda match: f"%{ord(match[0]):02X}", url))
