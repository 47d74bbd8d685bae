"""Headings of fact boxes."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

FACTS = Theme(
    role="sidebar",
    what="the heading of a fact box",
    lines={
        "en": "fact box | factbox | fact file | factfile | fast facts",
        "de": "faktenbox | infobox | info-box | infokasten",
        "sv": "fakta | faktaruta | bakgrund och fakta",
        "no": "fakta | faktaboks",
        "da": "fakta | faktaboks | blå bog",
        "fi": "fakta | faktat | faktalaatikko",
    },
    leads={"en": "fact box | factbox", "sv": "fakta", "no": "fakta", "da": "fakta", "fi": "fakta | faktat"},
    heads={"sv": "fakta om", "no": "fakta om", "da": "fakta om"},
)
