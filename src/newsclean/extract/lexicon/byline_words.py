"""What opens a byline, by language."""

from __future__ import annotations

OPENERS: dict[str, str] = {
    "en": "written by | posted by | reported by | reporting by | story by | words by | text by | published by"
    " | created by"
    " | submitted by | article by | review by | reviewed by | compiled by | produced by | authored by"
    " | contributed by"
    " | interview by | analysis by | opinion by | commentary by | column by | report by | author | authors"
    " | author(s)"
    " | writer | reporter | journalist | correspondent | contributor | contributors | columnist | byline | words"
    " | about the"
    " author | by our correspondent | by staff writer | blog by | feature by | exclusive by | as told to | a post by"
    " | guest post by | an essay by | a column by | essay by | post by | post author | written by author | story"
    " | news by"
    " | with reporting by | additional reporting by | with additional reporting by | with files from | reporting",
    "de": "autor | autorin | autoren | autor/in | autor(in) | autor:in | autor*in | verfasser | verfasst von"
    " | geschrieben von | ein beitrag von | beitrag von | ein gastbeitrag von | gastbeitrag von | ein kommentar von"
    " | kommentar von | ein artikel von | artikel von | eine analyse von | analyse von | ein bericht von"
    " | bericht von"
    " | eine kolumne von | kolumne von | ein interview von | interview von | ein essay von | interview"
    " | text und recherche"
    " | das interview führte | das interview führten | die fragen stellte | die fragen stellten | text | texte"
    " | text von | veröffentlicht von | gepostet von | erstellt von | aufgezeichnet von | protokolliert von"
    " | eine reportage von | reportage von | rezension von | von unserem korrespondenten"
    " | von unserer korrespondentin"
    " | von unserem redakteur | von unserer redakteurin | es berichtet | es berichten | publiziert von"
    " | eingestellt von | eingereicht von | redaktion"
    " | aus dem leben von | eine rezension von | ein nachruf von | glosse von | eine glosse von | leitartikel von",
    "fr": "auteur | auteure | autrice | auteurs | auteur(s) | auteur·e·s | écrit par | rédigé par | publié par"
    " | posté par"
    " | propos recueillis par | texte | textes | texte de | un article de | article de | une chronique de"
    " | chronique de"
    " | une enquête de | reportage de | signé | par notre correspondant | par notre correspondante"
    " | de notre correspondant"
    " | de notre envoyé spécial | de notre envoyée spéciale | entretien par | analyse de | mis en ligne par"
    " | interview par",
    "es": "autor | autora | autores | autor(es) | escrito por | redactado por | publicado por | texto | textos"
    " | texto de"
    " | un artículo de | artículo de | una entrevista de | entrevista de | reportaje de | análisis de | opinión de"
    " | columna de | redacción | informa | elaborado por | enviado por",
    "pt": "autor | autora | autores | escrito por | publicado por | texto | textos | texto de | reportagem de"
    " | redação"
    " | redação por | artigo de | postado por | opinião de | análise de | crónica de | coluna de",
    "it": "autore | autrice | autori | scritto da | a cura di | pubblicato da | articolo di | testo di | testi di"
    " | testo"
    " | intervista di | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | inviato da"
    " | postato da"
    " | commento di | analisi di | recensione di | servizio di",
    "ca": "autor | autora | escrit per | text de",
    "eu": "egilea",
    "nl": "auteur | auteurs | geschreven door | gepubliceerd door | geplaatst door | tekst | tekst door"
    " | een artikel van"
    " | artikel van | artikel door | redactie | verslag van | interview door | opgetekend door | column van"
    " | recensie door",
    "af": "geskryf deur | outeur",
    "da": "skrevet af | forfatter | tekst | tekst af | journalist | af journalist | udgivet af | offentliggjort af"
    " | en kommentar af | anmeldt af | interview af",
    "no": "skrevet av | forfatter | tekst | tekst av | journalist | av journalist | publisert av | journalister"
    " | kommentar av | anmeldt av",
    "sv": "skriven av | skrivet av | författare | text | text av | publicerad av | publicerat av | av journalist"
    " | reporter"
    " | recension av | krönika av | en krönika av",
    "is": "höfundur",
    "fi": "kirjoittaja | kirjoittajat | kirjoittanut | teksti | tekstit | toimittaja | toimittajat | julkaissut"
    " | tekijä",
    "et": "autor | autorid | tekst | kirjutas | toimetaja",
    "lv": "autors | autore | autori | teksts",
    "lt": "autorius | autorė | autoriai | tekstas | parengė",
    "pl": "autor | autorka | autorzy | autor tekstu | tekst | oprac | opracował | opracowała | opracowanie | napisał"
    " | napisała | rozmawiał | rozmawiała | przygotował | przygotowała | redakcja | dodane przez | dodał"
    " | opublikowany przez",
    "cs": "autor | autorka | autoři | text | napsal | napsala | připravil | připravila | zdroj | autor článku",
    "sk": "autor | autorka | autori | text | napísal | napísala | pripravil | pripravila | autor článku",
    "hu": "szerző | szerzők | írta | írták | szöveg | szerkesztette | a szerző",
    "sl": "avtor | avtorica | avtorji | piše | besedilo | napisal | napisala",
    "hr": "autor | autorica | autori | piše | pišu | napisao | napisala | tekst | objavio | objavila | razgovarao",
    "sr": "autor | piše | пише | аутор | аутори | piše | текст",
    "bs": "autor | piše",
    "ro": "autor | autori | scris de | publicat de | text de | articol de | redactor | a scris | postat de",
    "bg": "автор | автори | автори на | текст | публикувано от | от редакцията",
    "mk": "автор | пишува",
    "ru": "автор | авторы | автор текста | автор статьи | текст | подготовил | подготовила | подготовили | беседовал"
    " | беседовала | корреспондент | материал подготовил | материал подготовила | опубликовал | написал | записал"
    " | записала",
    "uk": "автор | авторка | автори | текст | підготував | підготувала | кореспондент | розмовляв | розмовляла"
    " | автор тексту",
    "be": "аўтар | аўтары",
    "el": "συντάκτης | συντάκτρια | συντακτική ομάδα | αρθρογράφος | γράφει ο | γράφει η | γράφουν οι | γράφει"
    " | του | της"
    " | των | επιμέλεια | επιμέλεια κειμένου | ρεπορτάζ | κείμενο | αναρτήθηκε από | συνέντευξη στον"
    " | συνέντευξη στην",
    "tr": "yazan | yazar | yazarlar | haber | muhabir | yazı | hazırlayan | röportaj | haberi hazırlayan | editör"
    " | ekleyen"
    " | yayınlayan",
    "az": "müəllif",
    "sq": "autori | nga autori | shkruan | shkroi",
    "hy": "հեղինակ",
    "ka": "ავტორი",
    "ar": "بقلم | كتب | كتبت | كتبها | تقرير | إعداد | الكاتب | الكاتبة | المؤلف | المصدر | تحرير | حوار | تأليف"
    " | كتبه | المحرر",
    "fa": "نویسنده | به قلم | گزارش | خبرنگار | نوشته | نوشتهٔ | گزارشگر | منبع | مترجم و نویسنده",
    "ur": "تحریر | مصنف | رپورٹ | رپورٹر | نامہ نگار",
    "he": "מאת | כתב | כתבה | כתבת | הכותב | הכותבת | מחבר | מחברת | פורסם על ידי | נכתב על ידי | כתבו",
    "hi": "लेखक | रिपोर्टर | रिपोर्ट | द्वारा | संवाददाता | लेखिका | द्वारा लिखित | लेखक के बारे में | सम्पादक | संपादक",
    "bn": "লেখক | প্রতিবেদক | লিখেছেন",
    "ta": "எழுதியவர்",
    "th": "โดย | ผู้เขียน | เขียนโดย | เรื่อง | ผู้สื่อข่าว | เรียบเรียง",
    "vi": "tác giả | bài | bài viết | viết bởi | theo | phóng viên | người viết | nguồn | bài và ảnh",
    "id": "oleh | penulis | reporter | ditulis oleh | wartawan | pewarta | ditulis | laporan wartawan | kontributor",
    "ms": "oleh | penulis | ditulis oleh | wartawan",
    "fil": "sinulat ni | isinulat ni",
    "sw": "na mwandishi wetu | mwandishi | imeandikwa na | na mwandishi | mwandishi wetu",
    "cy": "awdur",
}
"""What opens a byline, in whole words; a colon may follow."""

PREPOSITIONS = frozenset("by von par por di door deur af av eftir oleh от мит bởi מאת بقلم از โดย przez".split())
"""A bare "by": a byline only where nothing but names follows."""

CREDITS = frozenset(
    "photo photos photograph photographs photographer photography picture pictures image images foto fotos fotograf"
    " fotografin fotografie fotografia bild bilder crédit credit credits video videos illustration illustrations"
    " graphics"
    " graphic audio camera kuva kuvat фото відео видео fotoğraf снимка zdjęcia fot bilde billede afbeelding beeld"
    " imagen"
    " imágenes fotógrafo foto: immagine copyright 写真 撮影 图片 摄影 사진".split()
)
"""What opens a credit line, which is no byline."""

OTHER_ROLES: dict[str, str] = {
    "redaktion": "editor",
    "edited by": "editor",
    "editing by": "editor",
    "editor": "editor",
    "photographs by": "photographer",
    "photography by": "photographer",
    "photos by": "photographer",
    "illustrations by": "illustrator",
    "illustration by": "illustrator",
    "translated by": "translator",
    "aus dem englischen von": "translator",
    "übersetzt von": "translator",
    "übersetzung": "translator",
    "traduit par": "translator",
    "traducción": "translator",
    "traducción de": "translator",
    "traduzione di": "translator",
    "medically reviewed by": "reviewer",
    "fact checked by": "reviewer",
    "reviewed by": "reviewer",
    "with reporting by": "contributor",
    "additional reporting by": "contributor",
    "with additional reporting by": "contributor",
    "with files from": "contributor",
    "mit material von": "contributor",
    "mitarbeit": "contributor",
    "unter mitarbeit von": "contributor",
    "avec": "contributor",
    "編集": "editor",
    "編輯": "editor",
    "编辑": "editor",
    "责编": "editor",
    "责任编辑": "editor",
    "翻訳": "translator",
    "翻訳者": "translator",
    "翻译": "translator",
    "訳": "translator",
}
"""Openers of people who are not the author."""
