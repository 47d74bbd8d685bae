"""What stands in a box of its own within or beside the article, and lines said again and again."""

from __future__ import annotations

from newsclean.extract.lines.name_forms import looks_like_name
from newsclean.extract.text.draft import Answer, Draft
from newsclean.extract.text.sight import announces, reads_on

_WIDEST_LABEL = 60
_WIDEST_BUTTON = 28
_OFTEN_TITLED = 4
"""So often a headline may stand on its page: in a trail, over a player, in a share bar."""
_OFTEN = 3
_SIGNING = "—–-&"
_WIDEST_BOXED = 260
_NARROWEST_TITLE = 25
_NARROWEST_TOLD = 12
"""The same under a line that ends with a colon."""
_LONGEST_LINK_LIST = 8
_LINKED = 0.95
_BOX_REACH = 3
_INDENT_OF_HEADINGS = 2
_BOXES = frozenset("newsletter paywall consent comments share player".split())
_BOX_EDGES = frozenset("interface navigation legal site".split())


def neighbour_again(draft: Draft, index: int) -> Answer:
    """The line above once more."""
    sight = draft.sights[index]
    return "says the line above once more" if index and sight.folded == draft.sights[index - 1].folded else None


def repeated_label(draft: Draft, index: int) -> Answer:
    """A short line that stands three times or oftener, and not among other short lines as the cells of a table do."""
    sight = draft.sights[index]
    times = len(draft.places[sight.folded])
    widest = _WIDEST_LABEL if times > _OFTEN_TITLED else _WIDEST_BUTTON
    if times < _OFTEN or sight.width > widest or sight.stop or announces(sight) or _is_dated_name(draft, index):
        return None
    beside = (i for i in (index - 1, index + 1) if 0 <= i < len(draft.sights))
    apart = any(draft.rulings[i] is not None or reads_on(draft.sights[i]) for i in beside)
    return f"stands {times} times in the text" if apart else None


def _is_dated_name(draft: Draft, index: int) -> bool:
    """Whether a line is a name with a date right below: the author, whose name stands elsewhere as well."""
    dated = "dateline" in (draft.role(index + 1), draft.role(index + 2))
    return dated and " " in draft.sights[index].text and looks_like_name(draft.sights[index].text)


def boxed(draft: Draft, index: int) -> Answer:
    """Between two lines of one kind of box that stand close together."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_BOXED or (draft.margin is not None and sight.indent == draft.margin):
        return None
    above = _nearest_box(draft, index, -1)
    below = _nearest_box(draft, index, 1)
    role = above if above in _BOXES else below
    if above is None or below is None or role not in _BOXES or {above, below} - {role} - _BOX_EDGES:
        return None
    return role, "in a box", f"stands between two lines of a {role} box"


def _nearest_box(draft: Draft, index: int, step: int) -> str | None:
    """The role of the furniture above or below, at most a few undecided lines away."""
    roles = (draft.role(index + step * distance) for distance in range(1, _BOX_REACH + 1))
    role = next((role for role in roles if role is not None), None)
    return role if role in _BOXES or role in _BOX_EDGES else None


def announced(draft: Draft, index: int) -> Answer:
    """A line that is no sentence, or a question, under one that announces other stories."""
    sight = draft.sights[index]
    asks = (sight.asks or sight.text.endswith(("!", "！"))) and sight.sentences == 1
    above = draft.rulings[index - 1] if index else None
    if above is None or above.role != "related" or ((sight.stop or sight.prose) and not asks):
        return None
    narrowest = _NARROWEST_TOLD if announces(draft.sights[index - 1]) else _NARROWEST_TITLE
    if sight.width < narrowest and draft.margin is None:
        return None
    if draft.margin is not None and sight.indent == draft.margin:
        return None
    if above.rule == "announced" and reads_on(draft.sights[min(index + 1, len(draft.sights) - 1)]):
        return None
    named = above.rule.startswith(("line:", "head:")) or above.rule == "announced"
    return "stands under a line that announces other stories" if named else None


def posted(draft: Draft, index: int) -> Answer:
    """What stands right above the line that signs a post."""
    below = draft.rulings[index + 1] if index + 1 < len(draft.sights) else None
    signed = below is not None and below.rule == "post" and draft.sights[index + 1].text[:1] in _SIGNING
    return "stands above the line that signs a post" if signed else None


def dated_title(draft: Draft, index: int) -> Answer:
    """The title of another story, with its date below."""
    sight = draft.sights[index]
    if index <= draft.body_start or index >= draft.last or sight.stop or sight.width < _NARROWEST_TITLE:
        return None
    return "a title with a date below it" if draft.role(index + 1) == "dateline" else None


def off_margin(draft: Draft, index: int) -> Answer:
    """A line within the article of a page laid out by indents that keeps another indent."""
    sight = draft.sights[index]
    if draft.margin is None or not draft.first <= index <= draft.last or sight.block.kind == "item":
        return None
    deeper = sight.indent - draft.margin
    if sight.prose and deeper > _INDENT_OF_HEADINGS:
        return "stands further in than the running text, as boxes do"
    if not sight.prose and abs(deeper) > _INDENT_OF_HEADINGS and sight.indent not in draft.heading_indents:
        return "stands at another indent than the running text, and is no sentence"
    return None


def linked(draft: Draft, index: int) -> Answer:
    """A line of Markdown that is a link and nothing else."""
    block = draft.sights[index].block
    return "a link and nothing else" if block.link_chars and block.link_share >= _LINKED else None


def linked_title(draft: Draft, index: int) -> Answer:
    """The same, where it is neither the headline nor an author."""
    block = draft.sights[index].block
    return None if block.level == 1 or looks_like_name(block.text) else linked(draft, index)


def linked_list(draft: Draft, index: int) -> Answer:
    """A list of other stories: a few titles as items, under a paragraph that does not announce a list."""
    sight = draft.sights[index]
    if not draft.page or sight.block.kind != "item" or not draft.first < index <= draft.last:
        return None
    first, last = _list_around(draft, index)
    above = draft.sights[first - 1]
    titles = all(item.width >= _NARROWEST_TITLE and not item.stop for item in draft.sights[first : last + 1])
    few = last - first < _LONGEST_LINK_LIST
    return (
        "one of a few titles that no line announces"
        if few and titles and above.prose and not announces(above)
        else None
    )


def _list_around(draft: Draft, index: int) -> tuple[int, int]:
    """The first and the last item of a list, as far as they are near."""
    group = draft.sights[index].block.group
    near = range(max(1, index - _LONGEST_LINK_LIST), min(len(draft.sights), index + _LONGEST_LINK_LIST + 1))
    items = [i for i in near if draft.sights[i].block.kind == "item" and draft.sights[i].block.group == group]
    return items[0], items[-1]
