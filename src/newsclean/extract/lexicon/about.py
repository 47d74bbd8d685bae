"""Headings over a note about the author."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

ABOUT = Theme(
    role="bio",
    what="the heading of a note about the author",
    lines={
        "en": "about the author | about the authors | about the writer | about the reporter | about this author"
        " | meet the author | the author | author bio | author profile | author details | about our author"
        " | about the contributor | about the columnist",
        "de": "über den autor | über die autorin | über die autoren | über die autorinnen | zur person | zum autor"
        " | zur autorin | die autorin | der autor | die autoren | autoreninfo | autorenprofil",
        "fr": "à propos de l'auteur | à propos de l'autrice | l'auteur | l'autrice | biographie de l'auteur"
        " | les auteurs",
        "es": "sobre el autor | sobre la autora | sobre la firma | sobre los autores | acerca del autor | el autor"
        " | la autora",
        "it": "sull'autore | l'autore | l'autrice | chi è l'autore | informazioni sull'autore",
        "pt": "sobre o autor | sobre a autora | sobre os autores | o autor | a autora",
        "nl": "over de auteur | over de auteurs | over de schrijver",
        "sv": "om författaren | om skribenten | om reportern",
        "no": "om forfatteren | om skribenten",
        "da": "om forfatteren | om skribenten",
        "fi": "kirjoittajasta | tietoa kirjoittajasta | kirjoittaja on",
        "pl": "o autorze | o autorce | o autorach",
        "cs": "o autorovi | o autorce",
        "sk": "o autorovi | o autorke",
        "ru": "об авторе | об авторах",
        "uk": "про автора | про авторку | про авторів",
        "hr": "o autoru | o autorici",
        "tr": "yazar hakkında",
        "el": "σχετικά με τον συντάκτη | σχετικά με τον συγγραφέα",
        "ro": "despre autor",
        "hu": "a szerzőről",
        "ja": "著者プロフィール | 著者紹介 | この記事の著者 | 筆者プロフィール | 執筆者プロフィール"
        " | この記事を書いた人",
        "ko": "저자 소개 | 필자 소개 | 기자 소개",
        "zh": "作者简介 | 作者介紹 | 關於作者 | 关于作者 | 作者簡介",
        "ar": "عن الكاتب | نبذة عن الكاتب",
        "he": "על הכותב | אודות הכותב",
        "id": "tentang penulis",
        "vi": "về tác giả | giới thiệu tác giả",
    },
)

CONTRIBUTED = {
    "en": "contributed to this report | contributed to this story | contributed to this article | contributed reporting"
    " | additional reporting by | with reporting by | writers contributed | this report contains material from"
    " | additional reporting from | with files from | with assistance from | with assistance by | with help from",
    "de": "aus dem englischen von | aus dem französischen von | mit material von | mit informationen der"
    " | mit informationen von | mit informationen aus | mit agenturmaterial | mitarbeit: "
    " | übersetzung und adaptierung | übersetzt von | redaktionelle mitarbeit",
    "fr": "ont contribué à cet article | a contribué à cet article | traduit de l'anglais | avec l'afp et",
    "es": "contribuyó a este reportaje | contribuyeron a este reportaje | con información de agencias | traducido por",
    "it": "ha contribuito a questo articolo | traduzione di | hanno contribuito a questo",
    "pt": "contribuiu para esta reportagem | com informações da agência | tradução de",
    "nl": "met medewerking van | vertaling:",
}
"""What a note says about those who helped with the text."""
