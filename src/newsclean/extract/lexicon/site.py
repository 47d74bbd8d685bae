"""The publication speaking of itself: appeals, apps, tips, contact."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

SITE = Theme(
    role="site",
    what="the publication speaking of itself",
    lines={
        "en": "donate | donate now | donate today | make a donation | support us | support our work"
        " | support our journalism | support independent journalism | support local journalism | contribute"
        " | give now | give today | send us a tip | got a tip | have a tip | send a tip | submit a letter"
        " | letters to the editor | write a letter to the editor | contact the author | contact the reporter"
        " | email the author | do you have a story | got a story | share your story | about this story"
        " | about this series | about the authors | our journalism | advertisers | made in | install our app"
        " | why you can trust us | why trust us | editorial guidelines | fact check policy",
        "de": "spenden | jetzt spenden | unterstützen sie uns | jetzt unterstützen | unterstützen | leserbriefe"
        " | über den autor | über die autorin | über die autoren | zur person | app herunterladen",
        "fr": "faire un don | je fais un don | soutenez-nous | nous soutenir | soutenir | à propos de l'auteur"
        " | votre avis",
        "es": "dona | donar | apóyanos | haz una donación | apoya el periodismo | sobre el autor | sobre la firma"
        " | apoya el periodismo independiente",
        "it": "dona | dona ora | sostieni | sostieni il giornalismo | sull'autore | l'autore",
        "pt": "doe | doar | apoie | apoie o jornalismo | apoie-nos | sobre o autor | sobre a autora",
        "nl": "doneer | steun ons | word lid | over de auteur | tip de redactie | tip ons",
        "sv": "stöd oss | om författaren | om skribenten",
        "no": "støtt oss | om forfatteren | tips oss",
        "da": "støt os | om forfatteren | tip os",
        "pl": "wesprzyj nas | wspieraj nas | o autorze | wesprzyj | masz temat",
        "cs": "podpořte nás | podpořit | o autorovi | darovat",
        "ru": "поддержать | поддержать проект | поддержите нас | об авторе | прислать новость | сообщить новость"
        " | предложить новость",
        "uk": "підтримати | підтримати нас | підтримайте нас | про автора | стати спільнотою | надіслати новину",
        "tr": "destek ol | bağış yap | yazar hakkında",
        "el": "στηρίξτε μασ",
        "ro": "susține | donează | despre autor",
        "hu": "támogatom | támogasson minket | a szerzőről",
        "ja": "寄付する | 寄付 | 支援する | 情報提供 | 読者投稿 | 著者プロフィール | 著者紹介 | この記事の著者"
        " | 筆者プロフィール",
        "ko": "후원하기 | 후원 | 제보 | 정기후원",
        "zh": "捐款 | 赞助 | 贊助 | 投稿 | 爆料 | 我要爆料 | 作者简介 | 作者介紹 | 關於作者",
        "ar": "تبرع | ادعمنا",
        "he": "תרמו | תמכו בנו | על הכותב",
        "id": "donasi | dukung kami | tentang penulis",
        "vi": "ủng hộ",
    },
    openings={
        "en": "support our journalism | support our work | support local journalism | support independent"
        " | please donate | please consider supporting | please consider making | make a donation"
        " | make a tax-deductible | if you value our | if everyone who reads | we rely on readers"
        " | download our app | download the app | get our app | install our app | do you have a story"
        " | do you have a tip | do you have information | have a tip | got a tip | got a story | got a news tip"
        " | got a confidential | send tips | send news tips | email tips | if you have a story | if you have a tip"
        " | if you have information about | if you have any information about this story | contact us at"
        " | contact the author at | contact the reporter | email us at | email the author | e-mail us"
        " | reach the reporter at | reach reporter | let us know what you think | submit a letter"
        " | letters to the editor | read the print edition | we want to hear from | tell us what you"
        " | share your thoughts | submit your letter | help us continue to | you have full access to this article"
        " | you can also listen to | if you have a news tip | have something to say",
        "de": "unterstützen sie unsere | unterstützen sie uns | unterstützen sie unabhängigen | spenden sie"
        " | laden sie unsere app | laden sie die app | lade die app | schreiben sie uns | schreiben sie an"
        " | leserbriefe an | haben sie einen tipp | kontaktieren sie uns | bei fragen und anregungen"
        " | haben sie fragen oder anregungen | werden sie mitglied bei | helfen sie uns, weiter",
        "fr": "faites un don | téléchargez l'application | téléchargez notre | écrivez-nous"
        " | contactez la rédaction | vous avez une information | pour nous contacter | vous souhaitez nous",
        "es": "apoya el periodismo | apoya nuestro | haz una donación | descarga la app | descarga nuestra"
        " | escríbenos | si tienes información | ¿tienes una historia | ¿encontraste un error",
        "it": "sostieni la nostra | scarica l'app | scarica la nostra | scriveteci | scrivici | per segnalazioni",
        "pt": "apoie nosso | baixe o app | baixe o aplicativo | sugestão de pauta",
        "nl": "download de app | download onze | mail ons | heb je een tip | heeft u een tip | heb jij een tip"
        " | tip de redactie | heb je zelf nieuws",
        "sv": "tipsa oss | har du tips | har du ett tips | mejla oss | ladda ner appen | stöd vår",
        "no": "tips oss | har du tips | har du et tips | send oss | last ned appen | støtt vår",
        "da": "har du et tip | har du tips | send os | hent appen | hent vores app | støt vores | tip os",
        "fi": "lähetä juttuvinkki | lataa sovellus | anna palautetta | onko sinulla juttuvinkki",
        "pl": "wesprzyj nas | pobierz aplikację | napisz do nas | masz ciekawy temat | masz temat | czekamy na wasze",
        "cs": "podpořte nás | podpořte naši | stáhněte si aplikaci | napište nám | máte tip",
        "ru": "поддержите нас | поддержите нашу | скачайте приложение | пишите нам | присылайте нам"
        " | установите приложение",
        "uk": "підтримайте нас | підтримайте нашу | завантажуйте додаток | пишіть нам | надсилайте нам",
        "tr": "uygulamamızı indir | bize yazın | haber ihbar",
        "hu": "töltse le | töltsd le | írjon nekünk | írj nekünk",
        "ro": "susține-ne | descarcă aplicația | scrie-ne",
        "ja": "アプリをダウンロード | アプリで読む | 情報提供は | 情報をお寄せ | ご意見・ご感想 | ご意見をお寄せ"
        " | 取材依頼",
        "ko": "제보하기 | 기사제보 및 | 제보 | ▷ 카카오톡 | ▷ 이메일 | ▷ 전화 | 당신의 제보가 | 기사 제보 | 기사제보",
        "zh": "下载客户端 | 下载app | 下載app | 下載《 | 歡迎投稿 | 欢迎投稿 | 立即下載 | 立即下载 | 支持我們"
        " | 贊助我們",
        "ar": "حمل التطبيق | حمّل التطبيق | راسلونا",
        "he": "שלחו לנו",
        "hi": "ऐप डाउनलोड | डाउनलोड करें",
        "id": "unduh aplikasi | download aplikasi | hubungi redaksi | kirim tulisan",
        "vi": "tải ứng dụng | gửi bài viết | độc giả gửi bài | bạn đọc gửi bài",
    },
    mentions={
        "donat": "consider a donation | consider donating | consider making a donation | make a donation to support"
        " | with a donation to",
        "download": "download the app | download our app",
        "spende": "mit einer spende | mit ihrer spende | jetzt spenden",
        "liveblog": "in unserem liveblog | im liveblog: | in our liveblog",
        "live blog": "in our live blog | follow our live blog",
        "news team": "contact our news team | with our news team",
        "werbevereinbarung": "der werbevereinbarung",
        "redaktion": "nicht der meinung der redaktion",
        "our journalism": "support our journalism | fund our journalism",
        "get in touch": "get in touch with us at | get in touch at | get in touch by | get in touch via",
    },
)
