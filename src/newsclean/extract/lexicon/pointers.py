"""Lines that send the reader on to another story."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

POINTERS = Theme(
    role="related",
    what="a pointer to another story",
    leads={
        "en": "read more | read also | also read | see also | related | read | more | watch | watch also | also see"
        " | must read | don't miss | read next | further reading | read the full story | listen | more on"
        " | related story | related stories | related article | related articles | editor's pick | editor's picks"
        " | recommended | more news | view more | see photos | read full story | see more | click here"
        " | you may also like | also on",
        "de": "lesen sie auch | lesen sie mehr | lesen sie dazu | mehr dazu | mehr zum thema | lies auch"
        " | lesen sie hier | siehe auch | lesetipp | zum thema | weiterlesen | auch interessant | dazu auch"
        " | lesen sie weiter | mehr lesen | passend dazu | lesen | lesen sie jetzt auch",
        "fr": "à lire aussi | lire aussi | à lire | voir aussi | à voir aussi | lire | en savoir plus"
        " | à lire également | lire également | à écouter | relire | à relire | vidéo | en images"
        " | pour aller plus loin",
        "es": "lea también | lee también | leer también | lea más | lee más | leer más | te puede interesar"
        " | le puede interesar | te recomendamos | ver también | vea también | mira también | ver más"
        " | más información | también puede leer | puede leer | mirá también | relacionado | puedes leer"
        " | no te pierdas",
        "it": "leggi anche | leggi | leggi qui | vedi anche | guarda anche | per approfondire | approfondisci"
        " | guarda | leggi l'articolo | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare",
        "pt": "leia também | leia mais | leia | leia ainda | veja também | veja mais | saiba mais | ver também"
        " | confira | relacionado | veja | mais sobre | ouça | assista | ler mais | ler também | recomendado | vídeo",
        "nl": "lees ook | lees meer | lees verder | lees hier | bekijk ook | kijk ook | zie ook | meer lezen | lees",
        "sv": "läs även | läs också | läs mer | se även | se också | läs | missa inte | se",
        "no": "les også | les mer | se også | les | se | hør",
        "da": "læs også | læs mere | se også | læs | læs her",
        "fi": "lue myös | lue lisää | katso myös | lue | katso | kuuntele",
        "is": "sjá einnig | lesa meira | lestu meira | sjá nánar",
        "pl": "czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także | przeczytaj też"
        " | przeczytaj | zobacz także | zobacz też | zobacz również | zobacz | czytaj | polecamy | sprawdź także"
        " | sprawdź też | więcej na ten temat | zobacz wideo | wideo | oglądaj",
        "cs": "čtěte také | čtěte více | čtěte | přečtěte si | přečtěte si také | mohlo by vás zajímat"
        " | související | více | podívejte se | více čtěte | sledujte",
        "sk": "čítajte aj | čítajte tiež | prečítajte si aj | prečítajte si",
        "ru": "читайте также | читать также | читайте ещё | читайте еще | смотрите также | смотри также | по теме"
        " | подробнее | видео | читайте | еще по теме | ещё по теме | материалы по теме",
        "uk": "читайте також | читати також | читайте ще | дивіться також | за темою | докладніше | детальніше"
        " | відео | читайте | більше по темі | також читайте",
        "bg": "прочетете още | прочетете и | вижте още | още по темата",
        "hr": "pročitajte još | pročitaj još | pročitajte i | pogledajte | pročitajte | čitajte još",
        "tr": "ilgili haber | i̇lgili haber | ayrıca bakınız | bunu da okuyun | devamını oku | ayrıca oku"
        " | ilginizi çekebilir | i̇lginizi çekebilir | okuyun",
        "el": "διαβάστε επίσησ | διαβάστε ακόμα | διαβάστε ακόμη | διαβάστε περισσότερα | δείτε επίσησ"
        " | δείτε ακόμα | διαβάστε | δείτε | δείτε το βίντεο",
        "ro": "citește și | citiți și | citeşte şi | citeste si | citește | vezi și | vezi si | recomandări",
        "hu": "olvasd el ezt is | olvassa el ezt is | kapcsolódó | kapcsolódó cikk | kapcsolódó cikkünk"
        " | ez is érdekelheti | ez is érdekelhet | olvasta már | bővebben | korábban írtuk | videó",
        "ca": "llegiu també | llegeix també | més informació | et pot interessar",
        "ja": "関連記事 | 関連 | 関連ニュース | あわせて読みたい | 合わせて読みたい | 続きを読む | 動画 | 写真"
        " | 写真特集",
        "ko": "관련기사 | 관련 기사 | 연관기사 | 관련뉴스 | 추천기사 | 더보기 | 포토",
        "zh": "相关阅读 | 相关新闻 | 相关报道 | 延伸阅读 | 推荐阅读 | 相關閱讀 | 相關新聞 | 延伸閱讀 | 推薦閱讀"
        " | 更多新聞 | 更多报道 | 看更多 | 相關報導 | 更多 | 影片 | 視頻",
        "ar": "اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | شاهد أيضا"
        " | شاهد أيضاً | شاهد | للمزيد | قد يهمك | قد يهمك أيضا | طالع أيضا | طالع أيضاً | اقرأ",
        "he": "קראו עוד | קראו גם | לקריאה נוספת | עוד בנושא | צפו | כתבות נוספות",
        "fa": "بیشتر بخوانید | همچنین بخوانید | بخوانید | ببینید | مطالب مرتبط",
        "ur": "مزید پڑھیں | یہ بھی پڑھیں",
        "hi": "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | पढ़ें | यह भी देखें | वीडियो",
        "bn": "আরও পড়ুন | আরো পড়ুন",
        "id": "baca juga | baca selengkapnya | lihat juga | simak juga | baca | baca pula | tonton juga | saksikan"
        " | berita terkait | artikel terkait",
        "vi": "xem thêm | đọc thêm | tin liên quan | mời xem | bài liên quan",
        "th": "อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | อ่านข่าว | อ่านต่อ",
        "sw": "soma zaidi | soma pia | soma | tazama pia",
        "zu": "funda kabanzi | funda futhi | funda | bheka futhi",
        "et": "loe ka | loe lisaks | loe edasi | vaata ka",
        "lv": "lasi arī | lasiet arī | lasīt vairāk | lasi vairāk",
        "lt": "taip pat skaitykite | skaitykite taip pat | skaitykite daugiau",
        "mk": "прочитајте и | прочитај и | прочитај повеќе",
        "sq": "lexo edhe | lexoni edhe | lexo më shumë",
        "az": "həmçinin oxu | həmçinin oxuyun",
        "be": "чытайце таксама",
        "hy": "կարդացեք նաեւ | նաեւ կարդացեք",
        "ka": "წაიკითხეთ ასევე | ასევე წაიკითხეთ | ამავე თემაზე",
        "kk": "оқи отырыңыз | тағы оқыңыз | сондай-ақ оқыңыз",
        "uz": "shuningdek o'qing | shuningdek o‘qing",
        "ms": "baca juga | baca lagi",
        "fil": "basahin din | basahin",
        "eu": "irakurri ere",
        "gl": "le tamén",
        "mr": "हेही वाचा | हे ही वाचा | हे देखील वाचा",
        "gu": "આ પણ વાંચો | આ પણ જુઓ",
        "pa": "ਇਹ ਵੀ ਪੜ੍ਹੋ",
        "te": "ఇవి కూడా చదవండి | ఇది కూడా చదవండి | ఇవీ చదవండి | ఇదీ చదవండి",
        "kn": "ಇದನ್ನೂ ಓದಿ | ಇದನ್ನು ಓದಿ",
        "ml": "ഇതും വായിക്കുക | ഇതു കൂടി വായിക്കൂ",
        "ne": "यो पनि पढ्नुहोस् | यो पनि पढ्नुहोस",
        "si": "මෙයත් කියවන්න",
        "my": "ဆက်ဖတ်ရန်",
        "km": "អានបន្ថែម",
        "am": "ይህንንም ያንብቡ",
        "lo": "ອ່ານເພີ່ມເຕີມ",
        "mt": "aqra wkoll",
        "ku": "herwiha bixwîne",
        "ps": "دا هم ولولئ",
        "ha": "karanta kuma",
    },
    openings={
        "en": "click here to read | click here for more | click here for the latest | read more about"
        " | read more on | read more from | read more of our | read more here | for more stories | for more news"
        " | for more on this story | for the latest news | for more information about this story"
        " | this story was originally published | this article was originally published"
        " | this article originally appeared | this post originally appeared | this story originally appeared"
        " | this article first appeared | the post appeared first | more stories from | more from our"
        " | see all stories | view all posts by | view all stories by | see more stories by | read the original"
        " | all posts by | you may also be interested in | you might also be interested in | check out our latest"
        " | click here to view",
        "de": "lesen sie hier | lesen sie mehr zu | lesen sie mehr über | lesen sie auch: | mehr zum thema"
        " | mehr nachrichten aus | hier geht es zum | hier finden sie weitere | weitere informationen finden sie"
        " | dieser artikel erschien zuerst | dieser beitrag erschien zuerst | dieser text erschien zuerst"
        " | alle artikel von | der beitrag erschien zuerst | hier geht es zu weiteren | hier geht's zu",
        "fr": "retrouvez l'intégralité | retrouvez toute l | cliquez ici pour lire | à lire aussi | lire aussi :"
        " | la suite après la publicité | cet article est paru | cet article a été publié initialement"
        " | voir tous les articles",
        "es": "lea también: | lee también: | haga clic aquí para | haz clic aquí para | lea más en"
        " | más noticias de | ver todas las noticias | esta nota fue publicada originalmente",
        "it": "leggi anche: | leggi anche | leggi su | clicca qui per leggere | per approfondire: | leggi tutte le"
        " | articolo originale | l'articolo proviene da | tutti gli articoli di | continua a leggere su",
        "pt": "leia também: | leia mais sobre | leia mais em | leia mais notícias | clique aqui para ler"
        " | veja mais notícias | veja outras notícias | acompanhe as últimas notícias",
        "nl": "lees ook: | lees ook | lees hier alles over | lees meer over | bekijk hier | tekst gaat verder onder",
        "sv": "läs mer: | läs mer om | läs också: | läs även:",
        "no": "les også: | les også | les mer om | saken fortsetter under | artikkelen fortsetter under",
        "da": "læs også: | læs også | læs mere om | artiklen fortsætter under | historien fortsætter under",
        "fi": "lue myös: | lue myös | juttu jatkuu | lue lisää | artikkeli jatkuu",
        "pl": "czytaj także: | czytaj też: | czytaj więcej o | zobacz także: | zobacz też: | przeczytaj także:"
        " | dalsza część tekstu | dalsza część artykułu | więcej informacji znajdziesz | reszta artykułu"
        " | ciąg dalszy artykułu | dalszy ciąg artykułu",
        "cs": "čtěte také: | přečtěte si také | další informace o | více informací najdete | více o tématu",
        "ru": "читайте также: | смотрите также: | читать далее | читайте больше | больше новостей в | также читайте"
        " | подробнее на | другие новости | оригинал статьи",
        "uk": "читайте також: | дивіться також: | читайте більше | більше новин | також читайте | інші новини",
        "tr": "haberin devamı için | ilgili haber | i̇lgili haber | haberle ilgili | daha fazla haber için"
        " | haberin tamamı için",
        "el": "διαβάστε επίσησ: | διαβάστε όλεσ τισ | δείτε όλεσ τισ | όλεσ οι ειδήσεισ | διαβάστε περισσότερα",
        "ro": "citește și: | citeşte şi: | citește mai multe | citește continuarea | urmărește mai multe",
        "hu": "kapcsolódó cikkünk | olvasd el ezt is | olvassa el ezt is | ha szeretne még | további részletek itt",
        "ja": "関連記事】 | 関連】 | 関連 | ≫関連 | 関連記事： | 関連記事: | あわせて読む | 写真】 | 画像】"
        " | 動画】 | この記事の写真 | 記事全文を",
        "ko": "관련기사] | ☞관련기사 | 관련: | 관련뉴스]",
        "zh": "延伸閱讀 | 延伸阅读 | 更多新聞 | 更多 tvbs | 看更多 | 更多精彩 | 更多报道 | 更多報導 | 点击进入专题"
        " | 點我看",
        "ar": "اقرأ أيضا: | اقرأ أيضاً: | اقرأ أيضًا: | إقرأ أيضاً: | شاهد أيضاً | قد يهمك أيضاً | للمزيد من الأخبار",
        "he": "לקריאה נוספת | לכתבות נוספות | לכל הכתבות של",
        "fa": "بیشتر بخوانید | بیشتر بخوانید: | همچنین بخوانید:",
        "hi": "ये भी पढ़ें | यह भी पढ़ें | इसे भी पढ़ें",
        "id": "baca juga: | baca juga : | baca juga | lihat juga: | simak berita lain | artikel ini telah tayang"
        " | baca berita | simak juga",
        "vi": "xem thêm: | đọc thêm: | mời độc giả | xem thêm tin",
        "sw": "soma zaidi: | soma pia:",
        "zu": "funda futhi:",
        "th": "อ่านข่าวที่เกี่ยวข้อง",
    },
    heads={
        "en": "more from | latest from | latest videos from | most read in | most popular in | trending in"
        " | more stories from | more news from | more top stories | see all from | latest in",
        "de": "mehr von | mehr aus | mehr zum thema | meistgelesen in | mehr artikel aus | mehr artikel von"
        " | neues aus dem ressort",
        "fr": "plus d'articles de | les plus lus de | les plus lus en | toute l'actualité",
        "es": "más noticias de | lo más leído en | lo más leído de | más sobre este",
        "it": "altri articoli di | le altre notizie di | i più letti di | tutte le notizie di",
        "pt": "mais notícias de | mais lidas em | mais lidas de | últimas de | mais artigos de",
        "nl": "meer van | meer uit | meer nieuws uit",
        "sv": "mer från | mest läst i",
        "no": "mer fra | mest lest i",
        "da": "mere fra | mest læste i",
        "fi": "luetuimmat osastolla | lisää aiheesta",
        "pl": "więcej z | najnowsze z działu",
        "ru": "ещё из раздела | другие материалы рубрики",
    },
)
