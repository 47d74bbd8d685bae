"""Advertisements and their labels."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

ADVERT = Theme(
    role="advert",
    what="an advertisement's label",
    lines={
        "any": "ad | ads | advert | adverts | promo | taboola | outbrain | ads by google | adchoices",
        "en": "advertisement | advertisements | advertising | advertise | advertise with us | advertiser content"
        " | sponsored | sponsored content | sponsored links | sponsored by | sponsored post | paid content"
        " | paid post | paid partnership | partner content | promoted | promoted content | promoted by taboola"
        " | remove ads | remove this ad | skip ad | ad feedback | ad choices | ad-free"
        " | advertisement - story continues below | advertisement # | story continues below advertisement"
        " | article continues below advertisement | report this ad | report ad | hide ad | close ad | why this ad"
        " | advertisement feature | commercial content | scroll to continue | scroll to continue with content"
        " | ad loading | video ad | this advertisement has not loaded yet | please disable your ad blocker | buy now"
        " | shop now | continue reading below | scroll to continue reading | article continues | today's deals"
        " | best deals | affiliate disclosure",
        "de": "anzeige | anzeigen | werbung | werbeanzeige | gesponsert | gesponserter inhalt | sponsored post"
        " | bezahlter inhalt | advertorial | in kooperation mit | promotion | anzeigenmarkt | werbepartner"
        " | nach der anzeige weiterlesen | nach der werbung weiterlesen | hier weiterlesen | mehr produkte"
        " | zum angebot | affiliate-link | enthält affiliate-links | eine anzeige | text weiter nach der anzeige"
        " | anzeige schliessen | artikel läuft weiter | text läuft weiter | artikel geht weiter",
        "fr": "publicité | publicités | pub | annonce | annonces | sponsorisé | contenu sponsorisé"
        " | contenu de marque | contenu partenaire | partenaire | liens sponsorisés | la suite après la publicité"
        " | publicité - continuez à lire",
        "es": "publicidad | anuncio | anuncios | anuncio publicitario | patrocinado | contenido patrocinado"
        " | contenido de marca | contenido promocionado | branded content | enlaces patrocinados | pauta"
        " | cargando publicidad | publicidad - sigue leyendo | sigue leyendo abajo"
        " | continúa leyendo después de la publicidad",
        "it": "pubblicità | annuncio | annunci | annuncio pubblicitario | sponsorizzato | contenuto sponsorizzato"
        " | messaggio pubblicitario | continua a leggere dopo la pubblicità | pubblicità - continua a leggere",
        "pt": "publicidade | anúncio | anúncios | anunciante | patrocinado | conteúdo patrocinado"
        " | conteúdo de marca | propaganda | pub | continua após publicidade | continua depois da publicidade"
        " | informe publicitário | anuncie | anuncie aqui | anuncie conosco",
        "nl": "advertentie | advertenties | gesponsord | gesponsorde inhoud | adverteren | adverteerder | reclame"
        " | partnerbijdrage | tekst loopt door onder de advertentie | lees verder na de advertentie",
        "sv": "annons | annonser | annonsörsinnehåll | sponsrat | sponsrat innehåll | reklam | annonsera"
        " | i samarbete med | artikeln fortsätter efter annonsen | detta är en annons",
        "no": "annonse | annonser | annonsørinnhold | sponset | sponset innhold | reklame | annonsere"
        " | betalt innhold | artikkelen fortsetter under annonsen | saken fortsetter under annonsen",
        "da": "annonce | annoncer | sponsoreret | sponsoreret indhold | reklame | annoncørbetalt indhold"
        " | betalt indhold | artiklen fortsætter efter annoncen",
        "fi": "mainos | mainokset | ilmoitus | kaupallinen yhteistyö | sponsoroitu | mainos alkaa | mainos päättyy"
        " | artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen jälkeen",
        "is": "auglýsing | auglýsingar | kynning | kostað efni",
        "pl": "reklama | reklamy | ogłoszenie | materiał sponsorowany | artykuł sponsorowany | sponsorowane"
        " | materiał promocyjny | dalsza część artykułu pod reklamą | koniec reklamy | artykuł partnera",
        "cs": "reklama | inzerce | inzerát | komerční sdělení | komerční obsah | sponzorováno"
        " | pokračování článku pod reklamou | článek pokračuje pod reklamou | reklama, článek pokračuje níže",
        "sk": "reklama | inzercia | pr článok | článok pokračuje pod reklamou",
        "ru": "реклама | рекламный материал | на правах рекламы | партнерский материал | партнёрский материал"
        " | спонсорский материал | рекламодателям | промо | продолжение после рекламы | спецпроект",
        "uk": "реклама | на правах реклами | рекламний матеріал | партнерський матеріал | промо | рекламодавцям",
        "bg": "реклама | рекламно съдържание | платено съдържание",
        "hr": "oglas | oglasi | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | promo"
        " | nastavak nakon oglasa | sponzorirano | oglašavanje | sponzorirani članak | огласи | оглас | реклама",
        "sl": "oglas | oglasi | oglasno sporočilo | oglaševanje",
        "tr": "reklam | reklamlar | ilan | sponsorlu | sponsorlu içerik | reklam alanı | advertorial"
        " | haberin devamı reklamdan sonra | haber devam ediyor | reklam devamında",
        "el": "διαφήμιση | διαφημίσεισ | χορηγούμενο | χορηγούμενο περιεχόμενο | διαφημιστικό",
        "ro": "publicitate | reclamă | reclame | advertorial | sponsorizat | conținut sponsorizat"
        " | articolul continuă după reclamă",
        "hu": "hirdetés | reklám | szponzorált tartalom | támogatott tartalom | promóció"
        " | hirdetés után folytatódik | a cikk a hirdetés után folytatódik",
        "ca": "publicitat | contingut patrocinat",
        "af": "advertensie | geborg",
        "ja": "広告 | スポンサーリンク | スポンサードリンク | pr | ［pr］ | 広告の後に続きます"
        " | この記事は広告を含みます | advertisement | 広告を閉じる | ad 広告",
        "ko": "광고 | 광고보기 | 스폰서 | 협찬 | ad | 광고 닫기 | 광고문의",
        "zh": "广告 | 廣告 | 赞助内容 | 贊助內容 | 推广 | 推廣 | 廣告 - 內文未完請往下捲動 | 请继续往下阅读"
        " | 請繼續往下閱讀 | 继续阅读下文 | 廣編 | 廣告 請繼續往下閱讀 | 業配 | 广告合作 | 內文未完請往下捲動",
        "ar": "إعلان | اعلان | إعلانات | إعلان ممول | محتوى ممول | دعاية | محتوى إعلاني | أعلن معنا",
        "he": "פרסומת | פרסומות | מודעה | תוכן ממומן | תוכן שיווקי | תוכן מקודם | תוכן פרסומי | בשיתוף",
        "fa": "تبلیغات | آگهی | تبلیغ | آگهی تبلیغاتی | رپورتاژ | رپورتاژ آگهی",
        "ur": "اشتہار | اشتہارات",
        "hi": "विज्ञापन | विज्ञापन के बाद जारी | प्रायोजित | advertisement",
        "bn": "বিজ্ঞাপন | স্পনসর",
        "ta": "விளம்பரம்",
        "id": "iklan | advertorial | konten bersponsor | scroll to continue with content"
        " | lanjutkan membaca di bawah | gulir untuk melanjutkan | artikel berlanjut setelah iklan | bersponsor",
        "vi": "quảng cáo | tài trợ | nội dung tài trợ | tin tài trợ",
        "th": "โฆษณา | สปอนเซอร์",
        "sw": "tangazo | matangazo",
        "zu": "isikhangiso | izikhangiso | isikhangisi",
        "et": "reklaam | sisuturundus",
        "lv": "reklāma",
        "lt": "reklama | reklamos",
        "sq": "reklamë | reklama",
        "az": "reklam",
        "hy": "գովազդ",
        "ka": "რეკლამა",
        "kk": "жарнама",
        "ms": "iklan",
        "mr": "जाहिरात",
        "gu": "જાહેરાત",
        "pa": "ਇਸ਼ਤਿਹਾਰ",
        "te": "ప్రకటన",
        "kn": "ಜಾಹೀರಾತು",
        "ml": "പരസ്യം",
        "ne": "विज्ञापन",
        "si": "දැන්වීම්",
        "my": "ကြော်ငြာ",
        "km": "ផ្សាយពាណិជ្ជកម្ម",
        "lo": "ໂຄສະນາ",
        "am": "ማስታወቂያ",
    },
    leads={
        "en": "advertisement | sponsored",
        "de": "anzeige | werbung",
        "fr": "publicité",
        "es": "publicidad",
        "it": "pubblicità",
        "pt": "publicidade",
        "zh": "廣告 | 广告",
        "ja": "広告",
    },
    openings={
        "en": "this content was paid for by | this content was produced by | this content is sponsored by"
        " | this article is sponsored by | this post is sponsored by | this content was created by"
        " | this post contains affiliate | this article contains affiliate | this page contains affiliate"
        " | we may earn a commission | we may earn commission | we may receive a commission"
        " | when you buy through links | when you purchase through links | if you buy something through"
        " | if you click on a link in this story | as an amazon associate | products featured in this article are"
        " | prices and availability | buy it now at | story continues below | article continues below"
        " | story continues after | article continues after | this advertisement has not | ad block users"
        " | this is a sponsored post | this post is sponsored | this post may contain affiliate"
        " | this article may contain affiliate | we noticed you're using an ad | we've detected an ad"
        " | we have detected that you are using",
        "de": "dieser artikel enthält affiliate | dieser beitrag enthält affiliate | mit * gekennzeichnete"
        " | affiliate | als amazon-partner | für links auf dieser seite | der artikel wird nach der"
        " | weiterlesen nach der | dieser beitrag enthält werbung | dieser artikel enthält werbung | werbung. dieser"
        " | dieser beitrag ist gesponsert",
        "fr": "cet article contient des liens affiliés | la suite après cette | contenu proposé par"
        " | article sponsorisé"
        " | cet article est sponsorisé",
        "es": "este artículo contiene enlaces de afiliad | contenido ofrecido por | la noticia continúa después"
        " | sigue leyendo después",
        "it": "questo articolo contiene link di affiliazione | continua a leggere dopo",
        "pt": "continua após a | continua depois da | a matéria continua após | a reportagem continua após"
        " | conteúdo oferecido por",
        "nl": "het artikel gaat verder onder | artikel gaat verder onder | tekst gaat verder"
        " | tekst gaat door onder | het artikel gaat door onder | verhaal gaat verder onder",
        "sv": "artikeln fortsätter | inlägget innehåller reklam | inlägget innehåller annonslänk",
        "no": "artikkelen fortsetter | saken fortsetter | teksten fortsetter | innlegget inneholder annonselenk",
        "da": "artiklen fortsætter | historien fortsætter | teksten fortsætter | indlægget indeholder reklame",
        "fi": "artikkeli jatkuu | juttu jatkuu",
        "pl": "dalsza część artykułu pod | dalszy ciąg artykułu pod | reszta artykułu pod | dalsza część tekstu pod"
        " | artykuł sponsorowany | wpis sponsorowany",
        "cs": "článek pokračuje | pokračování článku | text pokračuje pod",
        "hr": "tekst se nastavlja | članak se nastavlja | nastavak teksta ispod",
        "hu": "a cikk a hirdetés | a cikk folytatódik",
        "ro": "articolul continuă",
        "ja": "※本記事は広告 | ※アフィリエイト | 記事の続きは広告",
        "zh": "請繼續往下 | 请继续往下 | 廣告 （ | 廣告（",
        "id": "artikel ini mengandung tautan afiliasi | lanjut membaca setelah | scroll untuk",
    },
    mentions={
        "block": "ad-blocker aktiviert | ad blocker aktiviert | adblocker aktiviert | ad blocker is enabled"
        " | disable your ad blocker | disable your adblocker | turn off your ad blocker | disattiva il tuo adblock",
        "bloque": "désactivez votre bloqueur | desactiva tu bloqueador | bloqueador de anuncios activado",
        "affiliate": "affiliate-links | affiliate links | affiliate link | affiliate commission"
        " | affiliate-link | affiliate program",
        "affilié": "liens affiliés",
        "afiliad": "enlaces de afiliad | links de afiliad",
        "affiliazione": "link di affiliazione",
    },
)
