"""What stands behind a name in one breath with it: a role, an agency, a paper."""

from __future__ import annotations

import re

from newsclean.extract.lines.agencies import AMBIGUOUS, find_agency
from newsclean.extract.lines.name_forms import is_body, is_full_name, is_role, looks_like_name

_FOR = re.compile(r"\s(?:[Ff]or|FOR|für|pour|para|per|voor|för|via|of|von der|vom)\s(?P<body>.{2,60})$")
_EAST_ASIAN_ROLE = re.compile(
    r"\s?(?:本报|本社|記者|记者|特派員|特派员|通讯员|通訊員|編集委員|論説委員|編輯|编辑|さん|氏|앵커|칼럼니스트|에디터|PD)$"
)


def works_for(part: str) -> bool:
    """True for "Jane Doe for Example Weekly", not for "Example Institute for Peace"."""
    match = _FOR.search(part)
    name = part[: match.start()] if match else ""
    return " " in name and looks_like_name(name) and not is_body(name) and not is_role(name)


def take_role(part: str) -> tuple[str, str | None]:
    """The name, and what it is followed by: "記者", "for Example Weekly"."""
    if match := _EAST_ASIAN_ROLE.search(part):
        return part[: match.start()].strip(), match[0].strip()
    if match := _FOR.search(part):
        return part[: match.start()], match[0].strip()
    return part, None


def split_agency(name: str) -> tuple[str, str]:
    """ "Jane Doe The Associated Press": the person and the agency; a name that is a word as well counts as a name."""
    words = name.split()
    for count in range(len(words) - 2, 0, -1):
        agency = " ".join(words[-count:])
        if find_agency(agency) and agency.casefold() not in AMBIGUOUS:
            return " ".join(words[:-count]), agency
    return name, ""


def split_paper(name: str) -> tuple[str, str]:
    """ "Jane Doe The Ellery Herald": the person and the paper."""
    person, _, paper = name.partition(" The ")
    is_split = is_full_name(person) and paper[:1].isupper()
    return (person, f"The {paper}") if is_split else split_agency(name)
