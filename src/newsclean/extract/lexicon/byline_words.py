"""What opens a byline, by language."""

from __future__ import annotations

OPENERS: dict[str, str] = {
    "en": "written by | posted by | reported by | reporting by | story by | words by | text by | published by"
    " | created by | submitted by | article by | review by | reviewed by | compiled by | produced by"
    " | authored by | contributed by | interview by | analysis by | opinion by | commentary by | column by"
    " | report by | author | authors | author(s) | writer | reporter | journalist | correspondent"
    " | contributor | contributors | columnist | byline | words | about the author | by our correspondent"
    " | by staff writer | blog by | feature by | exclusive by | as told to | a post by | guest post by"
    " | an essay by | a column by | essay by | post by | post author | written by author | story | news by"
    " | with reporting by | additional reporting by | with additional reporting by | with files from"
    " | reporting | filed by | blogged by | uploaded by | shared by | added by | entered by | entry by"
    " | from the desk of | news provided by | this post was written by | this article was written by"
    " | thread starter | thread author | topic starter",
    "de": "autor | autorin | autoren | autor/in | autor(in) | autor:in | autor*in | verfasser | verfasst von"
    " | geschrieben von | ein beitrag von | beitrag von | ein gastbeitrag von | gastbeitrag von"
    " | ein kommentar von | kommentar von | ein artikel von | artikel von | eine analyse von | analyse von"
    " | ein bericht von | bericht von | eine kolumne von | kolumne von | ein interview von | interview von"
    " | ein essay von | interview | text und recherche | das interview führte | das interview führten"
    " | die fragen stellte | die fragen stellten | text | texte | text von | veröffentlicht von | gepostet von"
    " | erstellt von | aufgezeichnet von | protokolliert von | eine reportage von | reportage von"
    " | rezension von | von unserem korrespondenten | von unserer korrespondentin | von unserem redakteur"
    " | von unserer redakteurin | es berichtet | es berichten | publiziert von | eingestellt von"
    " | eingereicht von | redaktion | aus dem leben von | eine rezension von | ein nachruf von | glosse von"
    " | eine glosse von | leitartikel von | gespeichert von | eingetragen von | verfasst durch"
    " | geschrieben durch | gebloggt von | hinzugefügt von | erfasst von | beitrag vom autor | abgelegt von"
    " | themenstarter | themenstarterin | themenersteller | ersteller",
    "fr": "auteur | auteure | autrice | auteurs | auteur(s) | auteur·e·s | écrit par | rédigé par | publié par"
    " | posté par | propos recueillis par | texte | textes | texte de | un article de | article de"
    " | une chronique de | chronique de | une enquête de | reportage de | signé | par notre correspondant"
    " | par notre correspondante | de notre correspondant | de notre envoyé spécial"
    " | de notre envoyée spéciale | entretien par | analyse de | mis en ligne par | interview par | soumis par"
    " | proposé par | envoyé par | ajouté par | billet de | par notre rédaction | un billet de"
    " | initiateur de la discussion | auteur du sujet",
    "es": "autor | autora | autores | autor(es) | escrito por | redactado por | publicado por | texto | textos"
    " | texto de | un artículo de | artículo de | una entrevista de | entrevista de | reportaje de"
    " | análisis de | opinión de | columna de | redacción | informa | elaborado por | enviado por | subido por"
    " | posteado por | por nuestro corresponsal | por nuestra corresponsal | redacta"
    " | autor del tema | iniciador del tema",
    "pt": "autor | autora | autores | escrito por | publicado por | texto | textos | texto de | reportagem de"
    " | redação | redação por | artigo de | postado por | opinião de | análise de | crónica de | coluna de"
    " | enviado por | submetido por | redigido por | inserido por | por nosso correspondente"
    " | autor do tópico",
    "it": "autore | autrice | autori | scritto da | a cura di | pubblicato da | articolo di | testo di | testi di"
    " | testo | intervista di | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente"
    " | inviato da | postato da | commento di | analisi di | recensione di | servizio di | inserito da"
    " | redatto da | segnalato da | a firma di"
    " | autore discussione | autore del topic",
    "ca": "autor | autora | escrit per | text de | publicat per | enviat per",
    "eu": "egilea",
    "nl": "schrijver | auteur | auteurs | geschreven door | gepubliceerd door | geplaatst door | tekst | tekst door"
    " | een artikel van | artikel van | artikel door | redactie | verslag van | interview door"
    " | opgetekend door | column van | recensie door | ingediend door | ingezonden door | gepost door"
    " | toegevoegd door | van onze redacteur | van onze correspondent | van onze verslaggever"
    " | topicstarter | onderwerpstarter | topic starter",
    "af": "geskryf deur | outeur",
    "da": "skrevet af | forfatter | tekst | tekst af | journalist | af journalist | udgivet af | offentliggjort af"
    " | en kommentar af | anmeldt af | interview af | indsendt af | oprettet af | lagt op af | slået op af"
    " | publiceret af | fra vores korrespondent"
    " | trådstarter",
    "no": "skrevet av | forfatter | tekst | tekst av | journalist | av journalist | publisert av | journalister"
    " | kommentar av | anmeldt av | lagt inn av | postet av | innsendt av | lagt ut av"
    " | trådstarter",
    "sv": "skriven av | skrivet av | författare | text | text av | publicerad av | publicerat av | av journalist"
    " | reporter | recension av | krönika av | en krönika av | upplagd av | postat av | inlagd av"
    " | inskickat av | skapad av | publicerades av | upplagt av"
    " | trådstartare | ämnesstartare",
    "is": "höfundur",
    "fi": "kirjoittaja | kirjoittajat | kirjoittanut | teksti | tekstit | toimittaja | toimittajat | julkaissut"
    " | tekijä | lähettänyt | kirjoitti | julkaisija | lisännyt"
    " | viestiketjun aloittaja | aloittaja",
    "et": "autor | autorid | tekst | kirjutas | toimetaja | postitas | avaldas",
    "lv": "autors | autore | autori | teksts | publicēja | ievietoja | sagatavoja",
    "lt": "autorius | autorė | autoriai | tekstas | parengė | paskelbė | parašė | įkėlė",
    "pl": "autor | autorka | autorzy | autor tekstu | tekst | oprac | opracował | opracowała | opracowanie | napisał"
    " | napisała | rozmawiał | rozmawiała | przygotował | przygotowała | redakcja | dodane przez | dodał"
    " | opublikowany przez | wysłane przez | napisany przez | napisane przez | autor wpisu | przesłał"
    " | przesłała | zamieścił | zamieściła | dodała | wpis"
    " | autor wątku | autor tematu",
    "cs": "autor | autorka | autoři | text | napsal | napsala | připravil | připravila | zdroj | autor článku"
    " | vložil | vložila | publikoval | publikovala | odeslal | odeslala | autor příspěvku | přidal | přidala"
    " | zveřejnil | zveřejnila"
    " | autor tématu | zakladatel tématu",
    "sk": "autor | autorka | autori | text | napísal | napísala | pripravil | pripravila | autor článku | vložil"
    " | vložila | pridal | pridala | zverejnil | zverejnila | uverejnil | publikoval | autor príspevku",
    "hu": "szerző | szerzők | írta | írták | szöveg | szerkesztette | a szerző | bejegyezte | beküldte | közzétette"
    " | feltöltötte | posztolta | készítette | írta és fényképezte",
    "sl": "avtor | avtorica | avtorji | piše | besedilo | napisal | napisala | objavil | objavila | pripravil"
    " | pripravila | zapisal",
    "hr": "autor | autorica | autori | piše | pišu | napisao | napisala | tekst | objavio | objavila | razgovarao"
    " | poslao | unio | unijela | priredio | priredila",
    "sr": "autor | piše | пише | аутор | аутори | текст | објавио | објавила | поставио | poslao | objavio",
    "bs": "autor | piše",
    "ro": "autor | autori | scris de | publicat de | text de | articol de | redactor | a scris | postat de"
    " | trimis de | adăugat de | postată de | realizat de"
    " | autorul subiectului",
    "bg": "автор | автори | автори на | текст | публикувано от | от редакцията | изпратено от | написано от"
    " | публикува",
    "mk": "автор | пишува",
    "ru": "автор | авторы | автор текста | автор статьи | текст | подготовил | подготовила | подготовили | беседовал"
    " | беседовала | корреспондент | материал подготовил | материал подготовила | опубликовал | написал"
    " | записал | записала | отправил | отправила | добавил | добавила | разместил | разместила | прислал"
    " | прислала | автором | опубликовано пользователем | автор записи"
    " | автор темы",
    "uk": "автор | авторка | автори | текст | підготував | підготувала | кореспондент | розмовляв | розмовляла"
    " | автор тексту | опублікував | опублікувала | розмістив | розмістила | додав | додала | автор допису"
    " | автор запису"
    " | автор теми",
    "be": "аўтар | аўтары",
    "el": "συντάκτης | συντάκτρια | συντακτική ομάδα | αρθρογράφος | γράφει ο | γράφει η | γράφουν οι | γράφει | του"
    " | της | των | επιμέλεια | επιμέλεια κειμένου | ρεπορτάζ | κείμενο | αναρτήθηκε από | συνέντευξη στον"
    " | συνέντευξη στην | δημοσιεύτηκε από | δημοσιεύθηκε από | υποβλήθηκε από | από τον | από την"
    " | συγγραφέας"
    " | έναρξη από",
    "tr": "yazan | yazar | yazarlar | haber | muhabir | yazı | hazırlayan | röportaj | haberi hazırlayan | editör"
    " | ekleyen | yayınlayan | gönderen | paylaşan"
    " | konbuyu başlatan | konuyu başlatan | konu sahibi",
    "az": "müəllif | müxbir",
    "sq": "autori | nga autori | shkruan | shkroi | autorja",
    "hy": "հեղինակ",
    "ka": "ავტორი",
    "ar": "بقلم | كتب | كتبت | كتبها | تقرير | إعداد | الكاتب | الكاتبة | المؤلف | المصدر | تحرير | حوار | تأليف"
    " | كتبه | المحرر | مرسلة بواسطة | بواسطة | نشر بواسطة | كتب بواسطة | نُشر بواسطة | نشرت بواسطة",
    "fa": "نویسنده | به قلم | گزارش | خبرنگار | نوشته | نوشتهٔ | گزارشگر | منبع | مترجم و نویسنده | ارسال شده توسط"
    " | توسط | نوشته شده توسط",
    "ur": "تحریر | مصنف | رپورٹ | رپورٹر | نامہ نگار",
    "he": "מאת | כתב | כתבה | כתבת | הכותב | הכותבת | מחבר | מחברת | פורסם על ידי | נכתב על ידי | כתבו"
    " | הועלה על ידי | על ידי | נכתב ע”י",
    "hi": "लेखक | रिपोर्टर | रिपोर्ट | द्वारा | संवाददाता | लेखिका | द्वारा लिखित | लेखक के बारे में | सम्पादक | संपादक",
    "bn": "লেখক | প্রতিবেদক | লিখেছেন",
    "ta": "எழுதியவர் | எழுதியது | செய்தியாளர்",
    "th": "โดย | ผู้เขียน | เขียนโดย | เรื่อง | ผู้สื่อข่าว | เรียบเรียง | โพสต์โดย | ลงโดย",
    "vi": "tác giả | bài | bài viết | viết bởi | theo | phóng viên | người viết | nguồn | bài và ảnh | đăng bởi"
    " | người đăng | được đăng bởi | gửi bởi",
    "id": "oleh | penulis | reporter | ditulis oleh | wartawan | pewarta | ditulis | laporan wartawan | kontributor"
    " | diposting oleh | diposkan oleh | dipublikasikan oleh | dikirim oleh | diterbitkan oleh",
    "ms": "oleh | penulis | ditulis oleh | wartawan | dicatat oleh | disiarkan oleh | diterbitkan oleh",
    "fil": "sinulat ni | isinulat ni | ipinaskil ni",
    "sw": "na mwandishi wetu | mwandishi | imeandikwa na | na mwandishi | mwandishi wetu",
    "cy": "awdur",
    "zh": "记者 | 記者 | 本报记者 | 本報記者 | 本社记者 | 本网记者 | 本刊记者 | 作者 | 撰文 | 撰稿 | 文字 | 发布者"
    " | 發佈者 | 张贴者 | 張貼者 | 发表者"
    " | 發表者 | 文章作者 | 撰稿人"
    " | 发布人",
    "ja": "著者 | 文・写真 | 取材・文 | 投稿者 | 作成者 | 執筆者 | この記事を書いた人 | 書いた人",
    "ko": "작성자 | 게시자 | 올린이",
    "gl": "autor | autora | autores | escrito por | publicado por",
    "kk": "автор | авторы | мақала авторы | дайындаған",
    "uz": "muallif | mualliflar",
    "mt": "miktub minn",
    "mn": "бичсэн | сэтгүүлч",
    "am": "ጸሐፊ | ዘጋቢ",
    "mr": "लेखक | लेखन | प्रतिनिधी",
    "gu": "લેખક",
    "pa": "ਲੇਖਕ | ਰਿਪੋਰਟਰ",
    "te": "రచయిత | రచన | రిపోర్టర్",
    "kn": "ಲೇಖಕ | ವರದಿಗಾರ",
    "ml": "ലേഖകൻ | തയ്യാറാക്കിയത്",
    "ne": "लेखक | संवाददाता | प्रस्तुति",
    "si": "ලියන්නේ | ලේඛක",
    "my": "ရေးသားသူ | သတင်းထောက်",
    "km": "ដោយ | អ្នកយកព័ត៌មាន",
    "lo": "ໂດຍ",
    "ps": "لیکوال | لیکنه",
    "ku": "nivîskar | ji hêla",
    "ha": "wanda ya rubuta",
}
"""What opens a byline, in whole words; a colon may follow."""

PREPOSITIONS = frozenset(
    "by von par por di door deur af av eftir oleh от мит bởi מאת بقلم از โดย ដោយ ໂດຍ przez nga".split()
)
"""A bare "by": a byline only where nothing but names follows."""

INNER_PREPOSITIONS = PREPOSITIONS | frozenset("da de από автором від од 由".split())
"""Those that stand inside "posted on 3 April … by", some of them too common to open a byline."""

RARE_PREPOSITIONS = frozenset("na nga ni gan daga".split())
"""Swahili, Albanian, Tagalog, Welsh and Hausa: "by" only in a place that is known to be for authors."""
FILED = frozenset("in under unter dans en em op i w v в у su".split())
"""Before the section that a post is filed in."""

SEVERAL = frozenset(
    "authors autoren auteurs autores autori autors forfattere författare auteures autorzy autoři szerzők kirjoittajat"
    " авторы автори penulis yazarlar συντάκτες contributors journalists".split()
)
"""What stands over a list of authors."""

NOT_NICKS = frozenset(
    "category categories date dates type name title topic tag tags price rating popularity relevance default year"
    " month day author email e-mail mail phone post appointment invitation car train foot bike bus plane hand design"
    " law me us you him her them continuing clicking signing subscribing wegen hier dort heute gestern morgen oben"
    " unten vorn anfang haus uns euch ihnen mir dir ihm ihr ici là nous vous moi toi ejemplo favor fin ciudad exemplo"
    " favore dove noi voi lui lei huis thuis ons".split()
)
"""What may follow a bare "by" and is nobody."""

ABOUT_SOMEBODY = frozenset(
    "about|meet|über|zur person|à propos de|qui est|sobre|acerca de|chi è|informazioni su|over|om|o|o autorze|tietoja"
    "|об авторе|про автора|σχετικά με|hakkında|عن|关于|關於|について".split("|")
)
"""What stands before a name over a note on somebody."""

COMMENTING = (
    "leave a | add a | no comments | post a comment | schreibe einen | schreib einen | kommentar hinterlassen"
    " | hinterlasse | kommentieren | keine kommentare | laisser un | laissez un | aucun commentaire | poster un"
    " | deja un | dejar un | sin comentarios | no hay comentarios | deixe um | deixar um | sem comentários"
    " | nenhum comentário | lascia un | nessun commento | geef een | laat een | geen reacties | skriv en kommentar"
    " | lämna en | inga kommentarer | legg igjen | ingen kommentarer | jätä kommentti | zostaw komentarz"
    " | brak komentarzy | dodaj komentarz | napsat komentář | žádné komentáře | szólj hozzá | lasă un"
    " | оставить комментарий | нет комментариев | комментариев нет | залишити коментар | αφήστε | bir yorum"
    " | yorum yap | permalink"
)
"""What a post's line says after the name."""

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
    "译者": "translator",
    "譯者": "translator",
    "번역": "translator",
}
"""Openers of people who are not the author."""
