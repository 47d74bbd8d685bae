"""Furniture in the languages of the world is known; sentences of articles never are."""

import pytest

from newsclean.extract.lexicon.theme import Theme, phrases
from newsclean.extract.lines.line_forms import THEMES, fold, line_role

FURNITURE = {
    "share": (
        "Share:",
        "SHARE THIS ARTICLE",
        "Auf Facebook teilen",
        "Per WhatsApp teilen",
        "Partager sur Twitter",
        "Compartir en WhatsApp (Se abre en una ventana nueva)",
        "Condividi",
        "Compartilhe no Facebook",
        "Delen",
        "Dela artikeln",
        "Del på Facebook",
        "Jaa",
        "Deila á Facebook",
        "Udostępnij",
        "Sdílet na Facebooku",
        "Поделиться:",
        "Поділитися",
        "Haberi paylaş",
        "Μοιραστείτε το άρθρο",
        "Distribuie pe Facebook",
        "Megosztás",
        "この記事をシェア",
        "기사 공유",
        "分享到：",
        "شارك المقال",
        "שתפו בפייסבוק",
        "به اشتراک بگذارید",
        "शेयर करें",
        "Bagikan artikel ini",
        "Chia sẻ bài viết",
        "Sambaza",
        "Yabelana",
        "12 shares",
        "@harbour_press",
        "Follow us on Google News",
        "Follow The Harbour Press on Facebook, Instagram and Bluesky, and write to us whenever the ferry is late again",
        "Folgt dem Hafenblatt auf Instagram und Facebook, damit ihr keine Fähre verpasst",
    ),
    "related": (
        "Read more: Why the ferry was late",
        "READ MORE →",
        "You may also like",
        "Lesen Sie auch: Warum die Fähre zu spät kam",
        "Weiterführende Links:",
        "Pour en savoir plus :",
        "À lire aussi : le retour du bac",
        "Te puede interesar",
        "Leggi anche: il ritorno del traghetto",
        "Leia também",
        "Lees ook: de veerboot vaart weer",
        "Läs också: Färjan går igen",
        "Les også: Ferja går igjen",
        "Læs også",
        "Lue myös",
        "Czytaj także: Prom wraca",
        "Čtěte také",
        "Читайте также: Паром вернулся",
        "Читайте також",
        "İlginizi çekebilir",
        "Διαβάστε επίσης",
        "Citește și: Bacul s-a întors",
        "Olvassa el ezt is",
        "関連記事",
        "관련기사",
        "相关阅读",
        "延伸閱讀：渡輪重新開航",
        "اقرأ أيضا: عودة العبارة",
        "קראו עוד",
        "Baca juga: Feri kembali",
        "Xem thêm",
        "Soma zaidi",
        "Funda futhi",
        "Most read",
        "More from the newsroom",
    ),
    "newsletter": (
        "Sign up for our newsletter",
        "¿Ya conoces nuestro canal de YouTube?",
        "Mehr Fähren gibt es auf unserem YouTube-Kanal",
        "Get the best stories of the week in your inbox",
        "Enter your email address",
        "Abonnieren Sie unseren Newsletter",
        "Inscrivez-vous à notre newsletter",
        "Suscríbete a nuestro boletín",
        "Iscriviti alla newsletter",
        "Nyhetsbrev",
        "Tilaa uutiskirje",
        "Zapisz się do newslettera",
        "뉴스레터 구독",
    ),
    "comments": (
        "Leave a Reply",
        "Comments (12)",
        "3 Kommentare",
        "Laisser un commentaire",
        "Deja una respuesta",
        "Nessun commento",
        "Оставить комментарий",
        "댓글쓰기",
        "发表评论",
        "Your email address will not be published. Required fields are marked *",
    ),
    "advert": (
        "Advertisement",
        "- ANZEIGE -",
        "Publicité",
        "広告",
        "Story continues below advertisement",
        "Реклама",
        "*Werbung. Dieser Beitrag enthält Werbung für die Fähre.",
    ),
    "legal": (
        "© 2024 Harbour Press",
        "All rights reserved.",
        "Datenschutz",
        "Mentions légales",
        "版权所有",
        "無断転載を禁じます",
        "Tüm hakları saklıdır",
    ),
    "sidebar": (
        "Fact box",
        "Infokasten",
        "Fakta om fergene",
        "Faktaruta",
        "Fakta: Färjor",
    ),
    "tags": (
        "Tags: ferries, islands",
        "Schlagworte: Fähren, Inseln",
        "#ferries #islands",
        "タグ",
        "Mots-clés : bac, îles",
    ),
    "player": ("Listen to this article", "00:00 / 03:15", "Artikel anhören", "Video abspielen", "기사 듣기"),
    "paywall": (
        "Already a subscriber? Sign in",
        "Réservé aux abonnés",
        "Jetzt weiterlesen mit",
        "この記事は会員限定です。",
    ),
    "consent": ("Accept all cookies", "Alle akzeptieren", "Tout accepter", "We use cookies to improve this site."),
    "navigation": (
        "Skip to content",
        "Back to top",
        "Startseite",
        "Accueil > Monde > Asie",
        "ホーム",
        "2 / 12",
        "Página siguiente",
    ),
    "interface": ("Close", "Print", "5 min read", "Lesezeit: 4 Minuten", "* * *", "https://news.example/a", "Loading…"),
    "site": (
        "Support our journalism",
        "Got a tip? Send it to us.",
        "Spenden",
        "Unterstützen Sie uns mit einer Spende.",
    ),
    "bio": ("About the author", "Zur Person", "作者简介"),
}
SENTENCES = (
    "Share prices fell on Monday after the company said that its ferries would not return before May.",
    "Share of the vote",
    "Read more books, her mother had told her.",
    "More than four hundred people came to the harbour.",
    "Comments by the minister caused an outcry in the islands.",
    "Related diseases were found in two of the cows.",
    "The newsletter of the fishing club had reported it first.",
    "Print runs have halved since the war, the publisher said.",
    "Home rule came to the islands in 1948.",
    "Search parties set out at dawn.",
    "Closing the harbour would cost two hundred jobs",
    "Tags were attached to ninety seals.",
    "A subscription costs nine crowns a month.",
    "Cookies and cream was the most popular ice of the summer.",
    "Privacy is a right, the court held.",
    "Follow the money, the old reporters used to say.",
    "No.",
    "Ja.",
    "Oui.",
    "Mehr als vierhundert Menschen kamen in den Hafen.",
    "Teilen wollte er den Hof nicht.",
    "Kommentare dazu gab es in der Sitzung nicht.",
    "Drucken und Binden gehören zur Ausbildung.",
    "Plus de quatre cents personnes sont venues au port.",
    "Partager la terre fut leur premier projet.",
    "Más de cien barcos salieron del puerto.",
    "Compartir la tierra fue su primer proyecto.",
    "Leggi più severe entrano in vigore a gennaio.",
    "Mais de cem barcos saíram do porto.",
    "Lees verder in de bijbel, zei de dominee.",
    "Les hytter ble solgt",
    "Del av fjorden er stengt for fiske.",
    "Делиться землёй он не хотел.",
    "Главная улица города снова открыта.",
    "共有地をめぐる裁判が始まった。",
    "关注环境的人越来越多。",
    "مشاركة المرأة في الانتخابات بلغت النصف.",
    "Background",
    "What happened next",
    "Blinken Warnings",
    "New sanctions on Iran",
    "Reaktionen",
    "Ein Rumpf aus Eiche",
    "20:42",
)[:-1]


@pytest.mark.parametrize(("role", "line"), [(role, line) for role, lines in FURNITURE.items() for line in lines])
def test_furniture_is_known(role: str, line: str) -> None:
    form = line_role(line)
    assert form is not None
    assert form.role == role
    assert form.reason


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_and_headings_of_articles_are_not(line: str) -> None:
    assert line_role(line) is None


def test_a_long_text_is_never_furniture() -> None:
    assert line_role("Share " * 60) is None


def test_an_empty_text_is_nothing() -> None:
    assert line_role("") is None


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("ADVERTISEMENT - CONTINUE READING BELOW", "advert"),
        ("Werbung – Artikel läuft weiter", "advert"),
        ("Share. The village does", None),
    ],
)
def test_a_line_of_several_phrases_is_furniture(line: str, role: str | None) -> None:
    form = line_role(line)
    assert (form and form.role) == role


def test_typographic_apostrophes_are_as_good_as_straight_ones() -> None:
    assert line_role("S’abonner") == line_role("S'abonner")
    assert line_role("S’abonner") is not None


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.what)
def test_phrases_are_written_as_lines_are_folded(theme: Theme) -> None:
    for table in (theme.lines, theme.leads, theme.openings, theme.heads):
        for phrase in phrases(table):
            assert phrase == fold(phrase)
            assert len(phrase) > 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.what)
def test_mentions_hold_the_word_they_are_filed_under(theme: Theme) -> None:
    for word, cell in theme.mentions.items():
        assert all(word in phrase for phrase in cell.split(" | "))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.what)
def test_a_whole_line_is_known_however_it_is_written(theme: Theme) -> None:
    for phrase in phrases(theme.lines):
        line = f"» {phrase}: ".replace("#", "7")
        assert line_role(line) is not None


@pytest.mark.parametrize(
    ("line", "shared"),
    [
        ("Follow the Brask Post on Facebook, X and Instagram", True),
        ("Share this on Facebook, X and WhatsApp", True),
        (
            "Share this item on Facebook facebook Share this item on X x Send this page by email Share via WhatsApp",
            True,
        ),
        ("Mayor says her post on X was a mistake", False),
        ("Thousands follow the mayor on X", False),
    ],
)
def test_a_verb_of_sharing_stands_at_an_end_of_the_line(line: str, shared: bool) -> None:
    form = line_role(line)
    assert (form is not None and form.role == "share") is shared


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reach Joan Feld at jfeld@lantern.example. Follow her on X: @joanfeld.", "interface"),
        ("Joan Feld can be reached at 555-0101 or joan@lantern.example.", "interface"),
        ("URL: https://lantern.example/a", "interface"),
        ("原标题：老渡口停航", "interface"),
        ("Taip pat skaitykite: Naujas keltas", "related"),
        ("Կարդացեք նաև՝ Նոր կամուրջ", "related"),
        ("यो पनि पढ्नुहोस् : नयाँ पुल", "related"),
        ("ഇതും വായിക്കുക: പുതിയ പാലം", "related"),
        ("Оқи отырыңыз: Жаңа көпір", "related"),
        ("မျှဝေရန်", "share"),
        ("მთავარი", "navigation"),
        ("பகிர்", "share"),
        ("Zapratite nas na Facebooku i Instagramu", "share"),
        ("네이버에서 해안일보를 구독하세요", "share"),
        ("Ha szeretne értesülni a hírekről, iratkozzon fel hírlevelünkre!", "newsletter"),
        ("本文為作者個人意見，不代表本報立場", "legal"),
        ("Etiketak: Zubi zaharra", "tags"),
    ],
)
def test_lines_of_many_languages(text: str, role: str) -> None:
    form = line_role(text)
    assert form is not None
    assert form.role == role


@pytest.mark.parametrize(
    "text",
    [
        "Facebook said it had removed the post.",
        "관련 법안이 통과됐다.",
        "Follow the latest as crews hold the line",
        "They reached the pier at noon",
        "He follows her on foot",
    ],
)
def test_sentences_that_hold_the_name_of_a_network(text: str) -> None:
    assert line_role(text) is None


def test_a_count_before_a_word_of_menus() -> None:
    assert line_role("120 jobs") is None
