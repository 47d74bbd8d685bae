"""What stands where an article is cut for those who have not paid or signed in.

By language, " | " between the phrases; lower case, straight apostrophes. Each is long enough to mean what it means
wherever it stands in a line.
"""

PAYWALLS = {
    "en": "subscribe to continue | subscribe to read | subscribe to keep reading | subscribe to unlock"
    " | subscribe now to read | subscribe for full access to this | to continue reading | to keep reading"
    " | to read the full | to read the rest | to read this article | to read this story | to unlock this"
    " | to access this article | for subscribers only | available to subscribers"
    " | only available to subscribers | exclusive to subscribers | reserved for subscribers"
    " | this is a subscriber | is exclusive to our | subscriber-only | for members only | only for members"
    " | members-only story | member-only story | this post is for paid subscribers"
    " | this post is for paying subscribers | read the full story | keep reading with a"
    " | continue reading with a | sign in to read | log in to read | log in to continue"
    " | sign in to continue | register to continue | register to read | register for free to"
    " | your free articles | free articles this month | your last free article | article limit"
    " | % of this article left | unlock this article | unlock the full | the rest of this article"
    " | the remainder of this article | buy this article | purchase this article",
    "de": "jetzt weiterlesen | um weiterzulesen | zum weiterlesen | weiterlesen mit | lesen sie weiter mit"
    " | weiter lesen mit | diesen artikel weiterlesen | den ganzen artikel lesen"
    " | den vollständigen artikel | nur für abonnenten | exklusiv für abonnenten | für abonnenten verfügbar"
    " | für abonnentinnen und abonnenten | nur für abonnent | ist kostenpflichtig"
    " | kostenpflichtiger inhalt | artikel freischalten | artikel freizuschalten | inhalt freischalten"
    " | nur mit abo | lesen mit abo | sie haben bereits ein abo | ihr abo um | plus-artikel lesen"
    " | mit dem digital-abo | % des artikels | testen und weiterlesen | anmelden und weiterlesen"
    " | einloggen und weiterlesen | registrieren und weiterlesen | diesen artikel kaufen"
    " | mitglieder können weiterlesen",
    "fr": "réservé aux abonnés | réservée aux abonnés | réservés aux abonnés | réservé à nos abonnés"
    " | réservée à nos abonnés | pour lire la suite | lire la suite de cet article"
    " | la suite de cet article | la suite est réservée | poursuivre votre lecture"
    " | poursuivez votre lecture | continuer la lecture | de cet article à lire"
    " | de cet article à découvrir | de l'article à lire | pour accéder à cet article"
    " | pour lire cet article | abonnez-vous pour lire | débloquer cet article | débloquez cet article"
    " | acheter cet article",
    "es": "para seguir leyendo | suscríbete para seguir | suscríbete para leer | suscríbase para leer"
    " | suscríbase para continuar | exclusivo para suscriptores | solo para suscriptores"
    " | sólo para suscriptores | exclusiva para suscriptores | contenido para suscriptores"
    " | este contenido es exclusivo | para leer el artículo completo | para leer la nota completa"
    " | regístrate para leer | regístrate para seguir | inicia sesión para seguir | para continuar leyendo"
    " | artículos gratis",
    "it": "riservato agli abbonati | riservata agli abbonati | per continuare a leggere"
    " | per continuare la lettura | per leggere l'articolo | abbonati per leggere | abbonati per continuare"
    " | registrati per continuare | accedi per continuare | contenuto per gli abbonati | sblocca l'articolo"
    " | leggi l'articolo completo",
    "pt": "exclusivo para assinantes | exclusivo a assinantes | só para assinantes | para assinantes"
    " | para continuar lendo | para continuar a ler | para ler o artigo completo | assine para ler"
    " | assine para continuar | reservado a assinantes | cadastre-se para continuar"
    " | faça login para continuar | continue a ler este artigo | apoie o jornalismo independente, assine",
    "ca": "per continuar llegint | només per a subscriptors | exclusiu per a subscriptors",
    "nl": "om verder te lezen | verder lezen? | verder lezen met | alleen voor abonnees"
    " | exclusief voor abonnees | voor abonnees | lees verder met een | dit artikel verder lezen"
    " | log in om verder | abonneer je om | neem een abonnement om",
    "sv": "för att läsa vidare | för att fortsätta läsa | för att läsa hela | läs vidare med"
    " | endast för prenumeranter | för prenumeranter | logga in för att läsa | bli prenumerant för att"
    " | lås upp artikeln",
    "no": "for å lese videre | for å lese hele | kun for abonnenter | bare for abonnenter | for abonnenter"
    " | les hele saken | logg inn for å lese | bli abonnent for å | fortsett å lese med",
    "da": "for at læse videre | for at læse hele | kun for abonnenter | for abonnenter | læs hele artiklen"
    " | log ind for at læse | læs videre med | bliv abonnent og læs",
    "fi": "jatka lukemista | lukeaksesi koko | vain tilaajille | tilaajille | kirjaudu lukemaan | tilaa ja lue"
    " | lue koko juttu | lue koko artikkeli | tilaajana luet",
    "is": "til að lesa áfram | fyrir áskrifendur",
    "pl": "aby czytać dalej | żeby czytać dalej | czytaj dalej z | dalsza część artykułu dostępna"
    " | dostępny tylko dla prenumeratorów | tylko dla prenumeratorów | tylko dla subskrybentów"
    " | dostęp do artykułu | dla subskrybentów | treści dla subskrybentów | wykup dostęp | odblokuj artykuł"
    " | aby przeczytać cały",
    "cs": "pro předplatitele | odemknout článek | odemkněte článek | odemkněte si | celý článek si přečtete"
    " | pokračovat ve čtení | dočíst článek | jen pro předplatitele | pouze pro předplatitele",
    "sk": "len pre predplatiteľov | pre predplatiteľov | odomknúť článok | odomknite si | pokračovať v čítaní",
    "hu": "csak előfizetőink | előfizetőknek | a cikk folytatása | a folytatáshoz fizessen | olvassa tovább előfizet",
    "ro": "pentru abonați | exclusiv pentru abonați | pentru a citi mai departe | pentru a continua lectura"
    " | abonează-te pentru a citi",
    "bg": "само за абонати | за абонати | за да прочетете цялата | продължете да четете с",
    "hr": "samo za pretplatnike | za pretplatnike | za nastavak čitanja | nastavite čitati uz"
    " | pretplatite se kako biste",
    "sl": "samo za naročnike | le za naročnike | za nadaljevanje branja",
    "et": "tellijale | lugemiseks telli | edasi lugemiseks",
    "lv": "tikai abonentiem | lai lasītu tālāk",
    "lt": "tik prenumeratoriams | norėdami skaityti toliau",
    "ru": "только для подписчиков | доступно только подписчикам | доступен только подписчикам"
    " | доступна только подписчикам | чтобы читать дальше | чтобы прочитать полностью"
    " | чтобы продолжить чтение | для продолжения чтения | оформите подписку, чтобы | полный текст доступен"
    " | доступно по подписке",
    "uk": "лише для передплатників | тільки для передплатників | лише для підписників | щоб читати далі"
    " | щоб прочитати повністю | передплатіть, щоб | доступно за передплатою",
    "tr": "okumaya devam etmek için | devamını okumak için | sadece aboneler | abonelere özel"
    " | abone olarak okumaya | aboneler içindir",
    "el": "μόνο για συνδρομητές | αποκλειστικά για συνδρομητές | για να συνεχίσετε την ανάγνωση"
    " | για να διαβάσετε ολόκληρο",
    "ja": "有料会員限定 | 会員限定記事 | 会員限定の記事 | 有料記事です | 続きを読むには"
    " | 続きをお読みいただくには | 続きは、会員 | この記事は有料 | 登録すると続きを | ログインして続きを"
    " | 残り文字数 | 残り：",
    "ko": "구독자 전용 | 회원 전용 | 유료 회원 | 구독자만 | 로그인 후 이용 | 이어서 보려면 | 전체 내용을 보시려면",
    "zh": "订阅后继续阅读 | 訂閱後繼續閱讀 | 会员专享 | 會員專享 | 會員專屬 | 会员专属 | 付费阅读 | 付費閱讀"
    " | 付费内容 | 付費內容 | 阅读全文请 | 閱讀全文請 | 登录后继续 | 登入後繼續 | 登入會員 | 訂閱看全文"
    " | 解锁全文 | 解鎖全文",
    "ar": "للمشتركين فقط | حصري للمشتركين | لمتابعة القراءة | لقراءة المقال كاملا | اشترك لقراءة",
    "he": "למנויים בלבד | לקריאת הכתבה המלאה | להמשך קריאה | כתבה זו היא למנויים | כדי להמשיך לקרוא",
    "fa": "ویژه مشترکان | برای ادامه مطلب مشترک | برای خواندن ادامه",
    "hi": "केवल सब्सक्राइबर | आगे पढ़ने के लिए | पूरी खबर पढ़ने के लिए लॉगिन",
    "id": "khusus pelanggan | untuk melanjutkan membaca | berlangganan untuk membaca | untuk membaca selengkapnya",
    "vi": "chỉ dành cho thuê bao | để đọc tiếp | đăng nhập để đọc tiếp",
    "th": "เฉพาะสมาชิก | เพื่ออ่านต่อ | สมัครสมาชิกเพื่ออ่าน",
}
