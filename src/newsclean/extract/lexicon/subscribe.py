"""Paywalls and subscription offers."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

SUBSCRIBE = Theme(
    role="paywall",
    what="a subscription offer",
    lines={
        "any": "premium | plus | abo | e-paper | epaper",
        "en": "subscribe | subscribe now | subscribe today | subscribe to continue | subscribe to continue reading"
        " | subscribe for $# | subscribe to read | subscribe to read more | subscribe to unlock"
        " | already a subscriber | already a subscriber? sign in | already a subscriber? log in"
        " | already subscribed? log in | already have an account | already a member | already registered"
        " | already have an account? sign in | already have an account? log in | not a subscriber | become a member"
        " | become a subscriber | become a supporter | subscriber only | subscribers only | subscriber exclusive"
        " | for subscribers | member exclusive | members only | this article is for subscribers only"
        " | this content is for subscribers only | start your free trial | start free trial | try for free"
        " | try it free | view offers | see subscription options | subscription options | view subscription options"
        " | continue reading your article with a subscription | get unlimited access | unlimited access"
        " | unlimited digital access | create a free account | create free account | create an account"
        " | create account | register for free | register to continue | sign in to continue"
        " | sign in to continue reading | log in to continue | log in to continue reading | manage subscription"
        " | cancel anytime | cancel any time | exclusive content | to continue reading"
        " | keep reading with a subscription | unlock this article | you have reached your article limit"
        " | print subscription | digital subscription | gift subscription | claim offer | save #"
        " | continue reading with a free account | subscription required | premium content",
        "de": "abo abschliessen | jetzt abo abschliessen | abo bestellen | jetzt testen | kostenlos testen"
        " | jetzt kostenlos testen | bereits abonnent | sie sind bereits abonnent | bereits abonniert"
        " | sie haben bereits ein abo | schon abonnent | jetzt weiterlesen mit | weiterlesen mit"
        " | exklusiv für abonnenten | nur für abonnenten | artikel freischalten | jetzt freischalten | zum angebot"
        " | alle angebote | angebote vergleichen | abonnement | monatlich kündbar | jederzeit kündbar | digital-abo"
        " | hier anmelden | zum abo | premium-inhalt | plus-artikel | jetzt abonnent werden"
        " | sie sind noch kein abonnent | noch kein abo | zugang freischalten | mit abo weiterlesen | testabo",
        "fr": "s'abonner | abonnez-vous | je m'abonne | déjà abonné | déjà abonné ? se connecter"
        " | déjà abonné ? connectez-vous | déjà abonné·e | article réservé aux abonnés | réservé aux abonnés"
        " | contenu réservé aux abonnés | cet article est réservé aux abonnés | abonnés"
        " | lecture réservée aux abonnés | essai gratuit | offre spéciale | sans engagement | profiter de l'offre"
        " | voir les offres | pas encore abonné | abonnement | découvrir nos offres"
        " | il vous reste # de cet article à lire"
        " | résiliable à tout moment"
        " | débloquer l'article",
        "es": "suscríbete ahora | suscripción | ¿ya eres suscriptor | ya eres suscriptor"
        " | ¿ya eres suscriptor? inicia sesión | solo para suscriptores | sólo para suscriptores"
        " | exclusivo para suscriptores | exclusivo suscriptores | contenido exclusivo"
        " | suscríbete para seguir leyendo | suscríbete y sigue leyendo | hazte suscriptor | hazte socio"
        " | hazte premium | ya soy suscriptor | regístrate gratis | ver ofertas | ¿ya estás suscrito"
        " | para seguir leyendo",
        "it": "abbonati | abbonati ora | abbonati subito | sei già abbonato | sei già abbonato? accedi"
        " | già abbonato | contenuto riservato agli abbonati | articolo riservato agli abbonati"
        " | riservato agli abbonati | abbonamenti | abbonamento | scopri le offerte | attiva ora | prova gratis"
        " | per continuare a leggere | sostienici",
        "pt": "assine | assine já | assine agora | assinar | já é assinante | já é assinante? faça login"
        " | já é assinante? entre | já sou assinante | exclusivo para assinantes | exclusivo assinantes"
        " | conteúdo exclusivo para assinantes | conteúdo exclusivo | só para assinantes | assinante | assinaturas"
        " | torne-se assinante | seja assinante | para continuar lendo | ver planos | ainda não é assinante"
        " | subscrever | assine já a partir de # euros | seja membro",
        "nl": "abonneren | abonneer | word abonnee | abonnee worden | al abonnee | al abonnee? log in"
        " | ben je al abonnee | alleen voor abonnees | exclusief voor abonnees | abonnement | abonnementen"
        " | neem een abonnement | verder lezen | lees onbeperkt | probeer nu | bekijk aanbod | bekijk de abonnementen"
        " | inloggen om verder te lezen",
        "sv": "bli prenumerant | prenumerera | prenumerera nu | redan prenumerant | redan prenumerant? logga in"
        " | för prenumeranter | endast för prenumeranter | läs vidare med | köp prenumeration | prova gratis"
        " | är du redan prenumerant | läs hela artikeln som prenumerant | lås upp artikeln | prenumeration",
        "no": "bli abonnent | abonner | abonnement | kjøp abonnement | allerede abonnent | er du allerede abonnent"
        " | for abonnenter | kun for abonnenter | bestill abonnement | prøv gratis | les hele saken med abonnement"
        " | kjøp tilgang",
        "da": "bliv abonnent | abonner | abonnement | køb abonnement | allerede abonnent | er du allerede abonnent"
        " | kun for abonnenter | for abonnenter | prøv gratis | prøv nu | få adgang | køb adgang | læs videre med",
        "fi": "lue koko artikkeli tilaamalla | tilaa | tilaa nyt | tilaajille | vain tilaajille | oletko jo tilaaja"
        " | oletko jo tilaaja? kirjaudu"
        " | jatka lukemista tilaajana | kokeile ilmaiseksi | tutustu tarjouksiin | tämä juttu on tilaajille"
        " | osta digi",
        "is": "gerast áskrifandi | áskrift | kaupa áskrift | fyrir áskrifendur",
        "pl": "prenumerata | kup prenumeratę | subskrypcja | wykup subskrypcję | wykup dostęp | kup dostęp"
        " | masz już prenumeratę | masz już subskrypcję | masz już konto | tylko dla subskrybentów"
        " | tylko dla prenumeratorów | treść dostępna dla subskrybentów | dołącz do nas | wypróbuj za darmo"
        " | zostań subskrybentem | zobacz ofertę",
        "cs": "předplatné | předplatit | koupit předplatné | objednat předplatné | již mám předplatné"
        " | jen pro předplatitele | pro předplatitele | pouze pro předplatitele | máte předplatné | vyzkoušet zdarma"
        " | odemknout článek | odemkněte si článek",
        "sk": "predplatné | predplatiť | objednať predplatné | máte predplatné | len pre predplatiteľov",
        "ru": "подписка | оформить подписку | оформите подписку | уже есть подписка | уже подписаны"
        " | только для подписчиков | доступно по подписке | материал доступен только подписчикам | эксклюзив"
        " | попробовать бесплатно | поддержать нас",
        "uk": "передплата | передплатити | оформити передплату | оформити підписку | лише для передплатників"
        " | тільки для передплатників | вже маєте передплату",
        "hr": "pretplata | pretplati se | pretplatite se | postani pretplatnik | već ste pretplatnik"
        " | samo za pretplatnike | kupi pretplatu | за претплатнике | pretplatnik ste",
        "tr": "abonelik | abone olun | hemen abone ol | zaten abone misiniz | abonelere özel | abone girişi"
        " | premium'a abone ol",
        "el": "συνδρομή | γίνετε συνδρομητήσ | για συνδρομητέσ | μόνο για συνδρομητέσ | είστε ήδη συνδρομητήσ",
        "ro": "abonamente | abonează-te acum | ești deja abonat | doar pentru abonați | articol premium | susține-ne",
        "hu": "előfizetés | előfizetek | fizess elő | fizessen elő | már előfizető | már előfizető vagyok"
        " | csak előfizetőknek | előfizetőknek | támogatás | támogass minket | előfizetői tartalom",
        "ca": "subscripció | ja ets subscriptor | fes-te subscriptor | només per a subscriptors",
        "ja": "会員限定記事です | 有料会員限定 | 会員限定 | 会員限定記事 | 有料記事 | この記事は有料会員限定です"
        " | この記事は会員限定です | 会員登録 | 無料会員登録 | 会員登録する | 有料会員に登録 | 有料会員登録"
        " | 購読申し込み | 定期購読 | ログインして続きを読む | 続きを読むには | 有料プラン | 今すぐ登録"
        " | 購読のお申し込み | 残り#文字 | 残り #文字",
        "ko": "유료회원 전용 | 구독자 전용 | 회원 전용 | 구독 신청 | 유료 기사 | 회원 가입 | 무료 체험 | 정기구독"
        " | 신문구독 | 구독문의",
        "zh": "订阅后阅读 | 会员专享 | 付费阅读 | 立即开通 | 成为会员 | 加入会员 | 会员专属 | 訂閱後閱讀 | 會員專屬"
        " | 會員限定 | 付費訂閱 | 立即加入會員 | 加入會員 | 成為會員 | 訂戶專享 | 已是訂戶 | 立即登入 | 贊助我們"
        " | 支持我們",
        "ar": "للمشتركين فقط | اشترك للقراءة | محتوى حصري | اشتراك | اشترك لمتابعة القراءة",
        "he": "רכישת מינוי | לרכישת מינוי | למנויים בלבד | מינוי דיגיטלי | כבר מנוי | לכתבה למנויים",
        "fa": "اشتراک ویژه | ویژه مشترکین",
        "id": "khusus pelanggan | konten premium | sudah berlangganan | berlangganan sekarang | mulai berlangganan",
        "vi": "đăng ký thuê bao | dành cho hội viên | nội dung trả phí",
        "sw": "jiunge sasa",
        "zu": "bhalisela",
        "et": "telli | telli kohe",
        "lv": "abonēt | abonē",
        "lt": "prenumeruoti | prenumeruokite",
        "sq": "abonohu | abonohuni",
        "az": "abunə ol | abunə olun",
        "hy": "բաժանորդագրվել",
        "ka": "გამოიწერე",
        "kk": "жазылу",
        "uz": "obuna bo‘ling | obuna bo'ling",
        "ms": "langgan | langgan sekarang",
        "mr": "सबस्क्राइब करा",
    },
    openings={
        "en": "subscribe to continue | subscribe now for | subscribe today for | subscribe for just"
        " | subscribe to read the full | subscribe to access | subscribe to unlock | already a subscriber?"
        " | already a member? | already have an account? | already have a subscription | already subscribed?"
        " | not a subscriber? | to continue reading | to read this article | to read the full"
        " | to view the full story | to view the full article | to access the full | to read the rest of this"
        " | this article is for subscribers | this article is for members"
        " | this article is for paid | this content is only available | this story is for subscribers"
        " | this article is only available to | this article is exclusive to | this is a subscriber"
        " | this is a premium | this article is reserved for | you have reached your limit | you've reached your"
        " | you have reached the limit | you have # free article | you have read # of | you have been reading a"
        " | get unlimited digital | get unlimited access | start your free trial | try unlimited access"
        " | support independent journalism | create a free account | create your free account | create an account to"
        " | please log in to continue | please subscribe | sign in to read | log in to read | sign in to continue"
        " | register for free to | register to read | continue reading your article with | a subscription is required"
        " | for full access | unlock this story | thank you for reading. to | you've read your last"
        " | we hope you have enjoyed",
        "de": "lesen sie diesen artikel | diesen artikel lesen sie | dieser artikel ist nur für"
        " | dieser artikel ist exklusiv | dieser inhalt ist exklusiv | dieser beitrag ist nur für | um weiterzulesen"
        " | um den artikel weiterzulesen | um diesen artikel zu lesen | um den vollständigen artikel"
        " | jetzt weiterlesen | weiterlesen mit | testen sie jetzt | sie haben bereits ein"
        " | sie sind bereits abonnent | bereits abonnent? | bereits registriert? | noch kein abo | jetzt # monat"
        " | jetzt abonnieren | alle artikel lesen mit | mit einem abo | unbegrenzter zugang | schon abonnent?"
        " | sie möchten weiterlesen | wählen sie ihr abo | den vollständigen artikel lesen sie"
        " | den ganzen artikel lesen sie",
        "fr": "cet article est réservé | cet article est exclusivement | article réservé à nos | abonnez-vous pour"
        " | abonnez-vous à partir | pour lire cet article | déjà abonné ? | déjà abonné? | déjà inscrit"
        " | vous avez déjà un compte | accédez à tous | accès illimité | ce contenu est réservé"
        " | cet article vous est offert | pour poursuivre votre lecture | envie de lire la suite",
        "es": "suscríbete para | suscríbete y | suscríbete desde | ¿ya eres suscriptor? | ya eres suscriptor?"
        " | para continuar leyendo | para seguir leyendo | este contenido es exclusivo | este artículo es exclusivo"
        " | contenido exclusivo para | hazte suscriptor | hazte socio | regístrate para leer | inicia sesión para",
        "it": "abbonati per | sei già abbonato? | questo articolo è riservato | questo contenuto è riservato"
        " | per continuare a leggere | contenuto riservato | per leggere l'articolo completo | per leggere tutto",
        "pt": "este conteúdo é exclusivo | conteúdo exclusivo para | este artigo é exclusivo | já é assinante?"
        " | assine para | para continuar lendo | para continuar a ler | para ler este artigo | torne-se assinante"
        " | seja assinante | leia ilimitadamente | ainda não é assinante? | este texto é exclusivo",
        "nl": "dit artikel is exclusief | dit artikel is alleen | dit artikel lezen? | al abonnee?"
        " | ben je al abonnee? | verder lezen? | lees dit artikel | word abonnee en | onbeperkt lezen"
        " | neem een abonnement | lees onbeperkt",
        "sv": "den här artikeln är för | redan prenumerant? | är du redan prenumerant? | bli prenumerant och"
        " | prenumerera för",
        "no": "denne saken er for | denne artikkelen er for | er du allerede abonnent? | bli abonnent og"
        " | les hele saken med",
        "da": "denne artikel er for | denne artikel er kun | er du allerede abonnent? | bliv abonnent og",
        "fi": "tilaajana luet | tämä artikkeli on vain | tämä juttu on vain | oletko jo tilaaja?",
        "pl": "aby czytać dalej | ten artykuł jest dostępny | masz już prenumeratę? | masz już subskrypcję?"
        " | dalsza część artykułu dostępna | pozostało #% | pozostało jeszcze #% | zaloguj się, by",
        "cs": "tento článek je jen | tento článek je pouze | odemkněte si | staňte se předplatitelem"
        " | máte předplatné?",
        "ru": "чтобы читать дальше | оформите подписку | этот материал доступен | полный текст доступен"
        " | подпишитесь, чтобы",
        "uk": "оформіть передплату | цей матеріал доступний | підпишіться, щоб",
        "tr": "bu içeriği okumak | bu haberi okumak için | devamını okumak için | zaten abone misiniz?"
        " | abone olmak için",
        "hu": "a cikk elolvasásához | fizess elő | fizessen elő | már előfizető vagy",
        "ja": "この記事は有料 | この記事は会員 | 有料会員になると | 続きを読むには | この記事の続きは"
        " | この先は会員 | 会員の方は | ※この記事は有料会員 | この記事は有料会員",
        "ko": "이 기사는 유료 | 이 기사는 구독자 | 유료회원만",
        "zh": "本文仅供 | 本文為會員 | 此內容只供 | 本篇文章為 | 订阅后可 | 訂閱後可 | 登录后继续 | 成為會員，",
        "ar": "هذا المحتوى متاح | هذا المقال متاح | للاستمرار في القراءة",
        "he": "כתבה זו זמינה | להמשך קריאה | לקריאת הכתבה המלאה",
        "id": "untuk melanjutkan membaca | artikel ini khusus | sudah punya akun?",
    },
    mentions={
        "articles": "free articles left | free articles remaining | articles left this month",
        "article": "de cet article à lire",
        "artikel": "gratis-artikel übrig | dieses artikels ist nur für abonnenten",
        "会員": "会員の方のみ | 有料会員限定 | 会員登録が必要",
        "subscri": "already subscribed? log in | already a subscriber? log in | already a subscriber? sign in",
        "abonn": "abonnez-vous pour lire | réservé à nos abonnés | réservé aux abonnés | exklusiv für abonnent",
        "suscri": "exclusivo para suscriptores | solo para suscriptores",
    },
)
