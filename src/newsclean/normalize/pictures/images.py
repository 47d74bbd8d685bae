"""Images: the pictures of the article with caption and credit, in order, each once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from newsclean.article import Credit, Image, Source
from newsclean.extract.block import Box, Decision, Segments
from newsclean.extract.candidates import ImageCandidate, Metadata
from newsclean.extract.images import Picture, picture_key
from newsclean.extract.lines.credit_line import find_label
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.credit_tail import has_firm_tail, is_firm
from newsclean.normalize.addresses import absolute
from newsclean.normalize.field import Field
from newsclean.normalize.pictures.captions import FigureParts, credit_at_end, split_caption
from newsclean.normalize.pictures.credits import read_credit
from newsclean.normalize.pictures.figures import Figure, Span, find_figures

_GALLERY = re.compile(r"galler|slide|carousel|swiper|fotostrecke|diaporama|lightbox")

_FROM_PAGE, _FROM_TEXT, _FROM_METADATA = 0.8, 0.7, 0.6
"""How often pictures and their words were all right on pages whose publishers describe them."""

_MOST_TEXTS = 20

Role = Literal["lead", "body", "gallery"]


def collect_images(
    metadata: Metadata,
    segments: Segments,
    decisions: Sequence[Decision],
    base_url: str | None,
    parts: Mapping[int, FigureParts],
) -> Field[tuple[Image, ...]]:
    """Images from the page's pictures, the blocks whose role is "caption" or "credit", and metadata's images.

    `parts` is what `read_figure_parts` makes of the decisions.
    """
    candidates = _candidates(metadata, segments)
    keys = {url: picture_key(url) for url in {candidate.url for candidate in candidates}}
    named = {keys[candidate.url]: candidate for candidate in reversed(candidates)}
    figures, span = find_figures(segments, decisions, base_url)
    if not segments.boxes:
        figures = [figure for figure in _join_neighbours(figures) if _is_picture_text(figure, span)]
    texts = [_read_texts([parts[decision.block.index] for decision in figure.texts]) for figure in figures]
    images = [_image(*pair, span, segments.boxes, named) for pair in zip(figures, texts, strict=True)]
    unseen = bool(segments.boxes and candidates) and not any(image.url for image in images)
    if unseen:
        images.insert(0, _lead_of(candidates[0], base_url, images))
    if segments.boxes and images and not any(image.credit for image in images):
        images[0] = replace(images[0], credit=_loose_credit(figures, decisions, parts))
    found = tuple(_one_lead([image for image in images if image.url or image.caption or image.credit]))
    if not found:
        return Field(())
    if unseen and found[0].url:
        return Field(found, Source(candidates[0].origin, candidates[0].url, _FROM_METADATA))
    shown = {figure.key for figure in figures}
    rejected = tuple((candidate.origin, candidate.url) for candidate in candidates if keys[candidate.url] not in shown)
    return Field(found, _source(found[0], bool(segments.boxes), rejected))


def _loose_credit(
    figures: Sequence[Figure], decisions: Sequence[Decision], parts: Mapping[int, FigureParts]
) -> Credit | None:
    """Of an article whose pictures have no credit: the one that stands by itself, as "Photo: …" below the text."""
    tied = {decision.block.index for figure in figures for decision in figure.texts}
    loose = [d.block for d in decisions if d.role == "credit" and d.block.index not in tied]
    label = find_label(loose[0].text) if len(loose) == 1 else None
    return parts[loose[0].index].credit if label and label.pictured else None


def _candidates(metadata: Metadata, segments: Segments) -> Sequence[ImageCandidate]:
    """The pictures that metadata name, but no caption that says headline, dek or alternative text."""
    if not any(candidate.caption for candidate in metadata.images):
        return metadata.images
    said = {_fold(candidate.value) for candidate in (*metadata.headlines, *metadata.deks)}
    said.update(_fold(image.attributes.get("alt", "")) for image in segments.images)
    return [
        candidate._replace(caption=None) if candidate.caption and _fold(candidate.caption) in said else candidate
        for candidate in metadata.images
    ]


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _image(
    figure: Figure, texts: FigureParts, span: Span, boxes: Sequence[Box], named: Mapping[str, ImageCandidate]
) -> Image:
    picture = figure.picture
    candidate = named.get(figure.key)
    credit = texts.credit or _spare_credit(picture, candidate)
    caption = texts.caption or _spare_caption(picture, candidate)
    return Image(
        picture.url if picture else None,
        None if caption and credit and caption in credit.line else caption,
        picture.alt if picture else None,
        credit,
        _role(figure, span, boxes),
        (picture and picture.width) or (candidate and candidate.width) or None,
        (picture and picture.height) or (candidate and candidate.height) or None,
    )


def _read_texts(texts: Sequence[FigureParts]) -> FigureParts:
    """Caption and credit from all blocks that stand with one picture."""
    credits = {text.credit.line: text.credit for text in texts if text.credit}
    line = _joined(credits, " / ")
    return FigureParts(_joined(text.caption for text in texts), credits.get(line or "") or read_credit(line))


def _joined(parts: Iterable[str | None], between: str = " ") -> str | None:
    """The parts in order, without those that another one says already."""
    said = list(dict.fromkeys(filter(None, parts)))
    if len(said) == 1 or len(said) > _MOST_TEXTS:
        return between.join(said)
    return between.join(part for part in said if not any(part != other and part in other for other in said)) or None


def _spare_caption(picture: Picture | None, candidate: ImageCandidate | None) -> str | None:
    """Where the page shows no caption: what a data attribute or the metadata say."""
    for text in (picture and picture.caption, candidate and candidate.caption):
        caption = split_caption(text).caption if text else None
        if caption and not (picture and caption == picture.alt):
            return caption
    return None


def _spare_credit(picture: Picture | None, candidate: ImageCandidate | None) -> Credit | None:
    """Where the page shows no credit: what attributes or the metadata say, whole or at the end of another text."""
    whole = (picture and picture.credit, candidate and candidate.credit, picture and _credit_title(picture.title))
    ends = (
        picture and picture.caption,
        candidate and candidate.caption,
        picture and picture.title,
        picture and picture.alt,
    )
    lines = (*whole, *(credit_at_end(text) for text in ends if text))
    return next((credit for line in lines if line and (credit := read_credit(line))), None)


def _credit_title(title: str | None) -> str | None:
    """A picture's title that is nothing but its credit, and says so."""
    label = find_label(title) if title else None
    return title if label and label.firm and label.pictured and is_names(label.rest) else None


def _role(figure: Figure, span: Span, boxes: Sequence[Box]) -> Role:
    if figure.raw is None:
        return "body"
    if figure.raw.position <= span.text:
        return "lead"
    index = figure.raw.box
    for _ in range(4):
        if index < 0:
            break
        if _GALLERY.search(boxes[index].label):
            return "gallery"
        index = boxes[index].parent
    return "body"


def _one_lead(images: Sequence[Image]) -> Iterator[Image]:
    """The first picture at the head of the article leads; others there are a gallery."""
    led = False
    for image in images:
        yield replace(image, role="gallery") if led and image.role == "lead" else image
        led = led or image.role == "lead"


def _lead_of(candidate: ImageCandidate, base_url: str | None, images: list[Image]) -> Image:
    """The picture that metadata name; it takes the first caption that has no picture."""
    shown = images.pop(0) if images else None
    caption = (shown and shown.caption) or split_caption(candidate.caption).caption
    credit = (shown and shown.credit) or _spare_credit(None, candidate)
    return Image(absolute(candidate.url, base_url), caption, None, credit, "lead", candidate.width, candidate.height)


def _join_neighbours(figures: Sequence[Figure]) -> list[Figure]:
    """In a text, a caption belongs to the picture right before it, and a credit to the caption."""
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        if last and figure.texts and (_is_right_below(last, figure) or _is_credit_after(last, figure)):
            last.texts += figure.texts
        else:
            joined.append(figure)
    return joined


def _is_right_below(last: Figure, figure: Figure) -> bool:
    here = figure.texts[0]
    return last.raw is not None and not last.texts and here.block.index == last.raw.position


def _is_credit_after(last: Figure, figure: Figure) -> bool:
    if not last.texts:
        return False
    before, here = last.texts[-1], figure.texts[0]
    if here.block.index - before.block.index > 1:
        return False
    roles = (before.role, here.role)
    return roles == ("caption", "credit") or (roles == ("credit", "caption") and here.rule == "caption below credit")


def _is_picture_text(figure: Figure, span: Span) -> bool:
    """In a text, a credit without a caption must say that it is a picture's, and so must one far from the article."""
    if figure.raw is not None:
        return True
    captioned = any(decision.role == "caption" for decision in figure.texts)
    near = span.first <= figure.texts[0].block.index < span.last
    if near and captioned:
        return True
    last = figure.texts[-1]
    firm = is_firm(last.block.text) if last.role == "credit" else has_firm_tail(last.block.text)
    return firm and (near or captioned)


def _source(first: Image, is_page: bool, rejected: tuple[tuple[str, str], ...]) -> Source:
    """Where the pictures came from; rejected are those that metadata name and the page does not show."""
    if not is_page:
        return Source("text", first.url or first.caption or (first.credit.line if first.credit else ""), _FROM_TEXT)
    return Source("dom:img", first.url or first.caption or "", _FROM_PAGE, rejected)
