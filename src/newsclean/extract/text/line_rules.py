"""What a line of a text is by itself, whatever stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsclean.extract.lexicon.about import CONTRIBUTED
from newsclean.extract.lexicon.name_words import JOINERS
from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.byline_line import is_by, read_byline_line
from newsclean.extract.lines.correction_line import is_correction
from newsclean.extract.lines.credit_line import find_label, is_credit_line, is_pictured, strange_label
from newsclean.extract.lines.credit_names import is_names, is_person
from newsclean.extract.lines.credit_tail import credit_tail, is_firm, names_agency
from newsclean.extract.lines.date_line import read_date_line
from newsclean.extract.lines.line_forms import fold, line_role
from newsclean.extract.lines.name_forms import looks_like_name
from newsclean.extract.text.draft import Answer, Draft

_WIDEST_CAPTION = 420
_MOST_CAPTION_SENTENCES = 3
_WIDEST_BYLINE = 160
_WIDEST_TITLE = 160
_WIDEST_NOTE = 280
_CONTRIBUTED = tuple(phrase for cell in CONTRIBUTED.values() for phrase in cell.split(" | "))
_LONGEST_COUNTER = 3
_LONGEST_POST = 400
_MOST_ADDRESS_WORDS, _NUMBERED_ADDRESS = 4, 2
_LONGEST_READ = 300
_MOST_BUTTONS = 14
_WIDEST_OPENED = 60
_FEWEST_CREDITS = 2
_OPENING_PARAGRAPHS = 2
_NEAR = 2
"""So many lines below the running text, a credit may be that of a last picture."""
_FEWEST_NETWORKS = 2
_SIGNED_POST = re.compile(
    r"^[—–-]\s?.{1,80}\(@\w{1,30}\)|\(@\w{1,30}\)\W{1,3}\w{3,9} \d{1,2},? \d{4}|pic\.(?:twitter|x)\.com/\w|https?://t\.co/\w"
)
_SEAM = re.compile(
    "[a-zß-öø-ÿāăąćčďđēęěğģīįıķļłńņňőœřśşšșţťțūůűųźżžа-яёіїєґα-ωά-ώ][A-ZÀ-ÖØ-ÞĀČĎĐĒĘĚĞĢĪİĶĻŁŃŅŇŐŒŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽА-ЯЁІЇЄҐΑ-ΩΆ-Ώ]"
)
_FEWEST_SEAMS = 3
_SEAM_SHARE = 0.25
_LONGEST_MENU = 4000
_FORM_FIELD = re.compile(
    r"\(BUTTON\)|_{4}|IFRAME: |\[(?:\s|[ x*_]\s|_{3})|\([ *]\) |(?:\[[^\[\]\s]{1,200}\]\s?){1,20}$"
)
_FILM = re.compile(r"(\d:\d\d)\s+[^\W\d]")
_DOMAIN = re.compile(r"(?:[^\W\d][\w ]{1,24}[:：] ?)?(?:[a-zA-Z0-9-]{2,40}\.){1,3}[a-z]{2,6}")
_LENGTH_AT_END = re.compile(
    r"[|/·(–—,-]\s?(\d{1,3}[:.]\d\d\s?(?:min|Min|mins|sec|sek|Sek|мин|мін|хв|dk|分)\b)\.?\)?$", re.IGNORECASE
)
_ARROW = re.compile(r"(?:>{1,3}|→|►|▶|➤|➜|👉|☞|»»)\s*\w")
_WIDEST_STOPPED_BYLINE = 80


def furniture(draft: Draft, index: int) -> Answer:
    """Told by its words; `line_role` names the role."""
    return line_role(draft.sights[index].text)


def correction(draft: Draft, index: int) -> Answer:
    """An editor's correction or clarification."""
    return "opens as an editor's corrections do" if is_correction(draft.sights[index].text) else None


def glued_labels(draft: Draft, index: int) -> Answer:
    """Labels of a menu without anything between them: "NewsSportBusinessCulture"."""
    sight = draft.sights[index]
    if sight.stop or len(sight.text) > _LONGEST_MENU:
        return None
    seams = len(_SEAM.findall(sight.text))
    glued = seams >= _FEWEST_SEAMS and seams >= _SEAM_SHARE * (sight.text.count(" ") + 1)
    return "labels without anything between them" if glued else None


def form_field(draft: Draft, index: int) -> Answer:
    """A button, a field or a picture without a text, as text browsers draw them."""
    text = draft.sights[index].text
    return "a button, a field or a picture's file name" if _FORM_FIELD.match(text) else None


def below_opener(draft: Draft, index: int) -> Answer:
    """Names under a line that says "by" and nothing else, or under such names and a comma or an "and"."""
    sight = draft.sights[index]
    if not index or sight.width > _WIDEST_OPENED or sight.stop:
        return None
    name = sight.text.rstrip(" ,")
    if not (is_by(draft.sights[index - 1].text) or _is_listed(draft, index)):
        return None
    named = (" " in name and looks_like_name(name)) or find_agency(name) is not None
    return "a name under the word that opens a byline" if named else None


def _is_listed(draft: Draft, index: int) -> bool:
    """Whether the line above, or the one over a line that only joins, holds a name below an opener."""
    above = draft.sights[index - 1].text
    joins = above in JOINERS or above.strip(",&+/|·• ") == ""
    ruling = draft.rulings[index - 2 if joins and index > 1 else index - 1]
    return (joins or above[-1] == ",") and ruling is not None and ruling.rule == "name below an opener"


def repeated_credit(draft: Draft, index: int) -> Answer:
    """A person, a slash and a paper, once more in the text: the pictures are all by one hand."""
    sight = draft.sights[index]
    maker, slash, paper = sight.text.partition("/")
    if not slash or len(draft.places[sight.folded]) < _FEWEST_CREDITS or sight.width > _WIDEST_OPENED:
        return None
    named = is_person(maker.strip()) and is_names(paper.strip())
    return "a person and a paper, more than once in the text" if named else None


def contributors(draft: Draft, index: int) -> Answer:
    """A note about those who helped with the text."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_NOTE:
        return None
    folded = fold(sight.text)
    said = next((phrase for phrase in _CONTRIBUTED if phrase in folded), None)
    return f'says "{said}"' if said else None


def counter(draft: Draft, index: int) -> Answer:
    """A bare number."""
    text = draft.sights[index].text
    return "a bare number" if len(text) <= _LONGEST_COUNTER and text.isdecimal() else None


def post(draft: Draft, index: int) -> Answer:
    """A line of a post that was shown in the article: who posted it, or a short link of a network."""
    text = draft.sights[index].text
    if len(text) > _LONGEST_POST or ("@" not in text and "/" not in text):
        return None
    return "signs or ends a post of a network" if _SIGNED_POST.search(text) else None


def address(draft: Draft, index: int) -> Answer:
    """A few words and a web address."""
    sight = draft.sights[index]
    few = sight.width <= _WIDEST_TITLE and len(sight.text.split()) <= _MOST_ADDRESS_WORDS
    if few and "." in sight.text and _DOMAIN.fullmatch(sight.text):
        return "a web address, with a label before it"
    few = few or len(sight.text.split()) <= _NUMBERED_ADDRESS
    few = few and ("http" in sight.text or "://" in sight.text)
    return "hardly more than a web address" if few and not sight.stop else None


def film(draft: Draft, index: int) -> Answer:
    """A title with a film's length before it."""
    sight = draft.sights[index]
    match = None if sight.stop or sight.width > _WIDEST_TITLE else _FILM.match(sight.text)
    return f"opens with a film's length, {match[1]}" if match else None


def film_caption(draft: Draft, index: int) -> Answer:
    """A sentence or two with a film's length after them."""
    sight = draft.sights[index]
    match = _LENGTH_AT_END.search(sight.text) if sight.width <= _WIDEST_CAPTION else None
    return f"ends with a film's length, {match[1]}" if match else None


def pointer(draft: Draft, index: int) -> Answer:
    """A line with an arrow before it."""
    sight = draft.sights[index]
    arrow = not sight.stop and sight.width <= _WIDEST_TITLE and _ARROW.match(sight.text) is not None
    return "opens with an arrow" if arrow else None


def accounts(draft: Draft, index: int) -> Answer:
    """Nothing but the names of networks and the buttons beside them."""
    words = draft.sights[index].text.split()
    if not 2 <= len(words) <= _MOST_BUTTONS:
        return None
    shared = 0
    for word in words:
        form = line_role(word)
        if form is None:
            return None
        shared += form.role == "share"
    return "names networks and buttons only" if shared >= _FEWEST_NETWORKS else None


def long_tags(draft: Draft, index: int) -> Answer:
    """A list of topics that is longer than `line_role` reads."""
    text = draft.sights[index].text
    if len(text) < _LONGEST_READ or draft.sights[index].stop:
        return None
    form = line_role(text[: _LONGEST_READ // 2])
    return form if form is not None and form.role == "tags" else None


def date(draft: Draft, index: int) -> Answer:
    """Nothing but a date, or the words that go with one."""
    return "holds a date and nothing else" if read_date_line(draft.sights[index].text) else None


def credit(draft: Draft, index: int) -> Answer:
    """Nothing but a picture's credit; within the text, its label may be an unknown word."""
    text = draft.sights[index].text
    if is_credit_line(text):
        if _signs_over_date(draft, index):
            return "byline", "names over a date", "joins names with an agency, right above a date"
        return "has the form of a picture's credit"
    labelled = (":" in text or "：" in text) and _is_within_prose(draft, index, 1) and strange_label(text)
    return "names an agency behind a word and a colon" if labelled else None


def _signs_over_date(draft: Draft, index: int) -> bool:
    """ "Jane Doe and AP" with the date below it."""
    text = draft.sights[index].text
    joined = draft.role(index + 1) == "dateline" and not JOINERS.isdisjoint(text.split())
    return joined and find_label(text) is None


def source(draft: Draft, index: int) -> Answer:
    """A line in the form of a credit that stands below all text: it is the text's."""
    sight = draft.sights[index]
    below = index - draft.last_prose()
    if below <= 0 or index < 2 or not is_credit_line(sight.text) or (below <= _NEAR and is_pictured(sight.text)):
        return None
    told = line_role(sight.text)
    return told or ("byline", "source of the text", "has the form of a credit, and stands below all running text")


def credited_caption(draft: Draft, index: int) -> Answer:
    """A sentence or two with a credit after them."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_CAPTION or sight.sentences > _MOST_CAPTION_SENTENCES:
        return None
    if sight.text.count("|") > 2 or (sight.sentences > 1 and sight.text.endswith((").", ")。"))):
        return None
    start = credit_tail(sight.text)
    credit = sight.text[start:]
    if start <= 0 or not (sight.sentences <= 1 or is_firm(credit) or names_agency(credit)):
        return None
    return f"ends with a picture's credit: {credit[:80]}"


def byline(draft: Draft, index: int) -> Answer:
    """Names of authors or agencies; a name with a role amid the text rather says who is quoted above."""
    sight = draft.sights[index]
    if sight.width > (_WIDEST_STOPPED_BYLINE if sight.stop else _WIDEST_BYLINE):
        return None
    if ", " in sight.text and _is_within_prose(draft, index) and looks_like_name(sight.text.partition(", ")[0]):
        return None
    line = read_byline_line(sight.text)
    return f"names who wrote it ({line.form})" if line and line.form != "bio" else None


def _is_within_prose(draft: Draft, index: int, paragraphs: int = _OPENING_PARAGRAPHS) -> bool:
    """Whether so many paragraphs stand above a line, and one below it."""
    above = bisect_left(draft.prose_places, index)
    return paragraphs <= above < len(draft.prose_places)
