"""Signs of a page without any article: an error, a video or pictures alone, nothing."""

from __future__ import annotations

from newsclean.extract.images import why_decoration
from newsclean.extract.lexicon.failures import ERRORS
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, find_phrase

_ERRORS = tuple(phrases(ERRORS))
_LEAST = 80
_GALLERY = 4


def is_error(evidence: Evidence) -> Signal | None:
    if evidence.prose > 600 or evidence.is_declared_article:
        return None
    in_title = find_phrase(_ERRORS, evidence.title)
    phrase = in_title or find_phrase(_ERRORS, evidence.said)
    if not phrase:
        return None
    return Signal(1.2 if in_title or evidence.prose < 300 else 0.7, f'an error page: it says "{phrase}"')


def has_no_text(evidence: Evidence) -> Signal | None:
    if evidence.prose:
        return None
    return Signal(1.0, "no running text" if evidence.seen else "no text at all")


def has_next_to_none(evidence: Evidence) -> Signal | None:
    if not 0 < evidence.prose < _LEAST or evidence.is_typed_article:
        return None
    return Signal(0.9 if evidence.prose >= _LEAST / 2 else 1.0, f"only {evidence.length} characters of running text")


def has_video(evidence: Evidence) -> Signal | None:
    if evidence.prose >= _LEAST or not _has_video(evidence):
        return None
    return Signal(0.4, "a video and no text with it")


def has_gallery(evidence: Evidence) -> Signal | None:
    if evidence.prose >= _LEAST:
        return None
    boxes = evidence.segments.boxes
    pictures = [image for image in evidence.segments.images if not image.href and not why_decoration(image, boxes)]
    if len(pictures) < _GALLERY:
        return None
    return Signal(0.2, f"{len(pictures)} pictures and no text with them")


def _has_video(evidence: Evidence) -> bool:
    return bool(evidence.metadata.videos) or any(e.tag in ("video", "iframe") for e in evidence.segments.embeds)


SIGNS: tuple[Sign, ...] = (is_error, has_no_text, has_next_to_none, has_video, has_gallery)
