"""Cookie banners."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

CONSENT = Theme(
    role="consent",
    what="a cookie banner",
    lines={
        "any": "ok, got it | gdpr",
        "en": "manage cookie consent | manage cookie preferences | "
        "accept | accept all | accept all cookies | accept cookies | i accept | i agree | agree"
        " | agree and close | reject | reject all | reject all cookies | decline | manage cookies"
        " | manage preferences | manage my preferences | manage consent | manage options | manage settings"
        " | cookie settings | cookie preferences | cookie consent | privacy settings | privacy preferences"
        " | privacy manager | save preferences | confirm my choices | allow all | allow cookies | allow all cookies"
        " | only necessary | necessary cookies | strictly necessary cookies | always active | functional cookies"
        " | performance cookies | targeting cookies | analytics cookies | advertising cookies | marketing cookies"
        " | got it | more options | learn more | allow selection | customize | customise | necessary"
        " | we value your privacy | your privacy | we care about your privacy | consent preferences"
        " | privacy preference center | manage consent preferences | cookie list | vendors list | legitimate interest"
        " | do not consent | consent | preferences | save & exit | vendor list | show purposes | show vendors",
        "de": "cookie-zustimmung verwalten | zustimmung verwalten | einwilligung verwalten | "
        "akzeptieren | ein klick für den datenschutz | datenschutzeinstellungen anpassen"
        " | alle akzeptieren | alle cookies akzeptieren | zustimmen | ich stimme zu | ablehnen"
        " | alle ablehnen | einstellungen verwalten | cookies verwalten | cookie einstellungen | privatsphäre"
        " | privatsphäre-einstellungen | einwilligung | auswahl speichern | auswahl bestätigen"
        " | nur notwendige cookies | notwendige cookies | datenschutzeinstellungen | zustimmen und weiter"
        " | akzeptieren und weiter | mehr erfahren | externe inhalte anzeigen | inhalte anzeigen"
        " | externen inhalt laden | privacy center | einstellungen | datenschutzcenter | immer aktiv | utiq verwalten"
        " | consent | inhalt anzeigen | immer anzeigen | tracking",
        "fr": "gérer le consentement | gérer le consentement aux cookies | "
        "accepter | tout accepter | accepter et fermer | accepter les cookies | j'accepte | refuser"
        " | tout refuser | continuer sans accepter | paramétrer | paramétrer les cookies | personnaliser"
        " | gérer mes choix | paramètres des cookies | enregistrer mes choix | cookies nécessaires | toujours actif"
        " | nous respectons votre vie privée | consentements | je refuse",
        "es": "gestionar el consentimiento | gestionar consentimiento | gestionar el consentimiento de las cookies | "
        "aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar y continuar | rechazar"
        " | rechazar todo | rechazar todas | configurar | configurar cookies | gestionar cookies | gestionar opciones"
        " | guardar preferencias | preferencias de privacidad | cookies necesarias | acepto | rechazar y pagar"
        " | siempre activas",
        "it": "gestisci consenso | gestisci consenso cookie | "
        "accetta | accetta tutti | accetta tutto | accetta i cookie | accetta e continua | rifiuta"
        " | rifiuta tutto | rifiuta e abbonati | personalizza | gestisci preferenze | impostazioni cookie"
        " | impostazioni privacy | salva preferenze | cookie necessari | acconsento | scopri di più e personalizza"
        " | sempre attivi",
        "pt": "gerenciar o consentimento | gerir consentimento | "
        "aceitar | aceitar todos | aceitar todos os cookies | aceitar cookies | aceito | rejeitar"
        " | rejeitar todos | recusar | gerenciar cookies | gerir preferências | configurar cookies"
        " | configurações de cookies | salvar preferências | sempre ativo | cookies necessários",
        "nl": "beheer toestemming | beheer cookie toestemming | "
        "accepteren | alles accepteren | alle cookies accepteren | cookies accepteren | weigeren"
        " | alles weigeren | cookie voorkeuren | voorkeuren beheren | instellingen beheren | noodzakelijke cookies"
        " | voorkeuren opslaan",
        "sv": "hantera samtycke | "
        "acceptera | acceptera alla | acceptera alla cookies | godkänn | godkänn alla | jag godkänner"
        " | avvisa | avvisa alla | neka alla | hantera inställningar | nödvändiga cookies | spara inställningar"
        " | tillåt alla",
        "no": "godta | godta alle | aksepter | aksepter alle | jeg godtar | avvis | avvis alle | nødvendige cookies"
        " | tilpass | administrer innstillinger | tillat alle",
        "da": "administrer samtykke | "
        "accepter | accepter alle | tillad alle | afvis | afvis alle | kun nødvendige | nødvendige cookies"
        " | indstillinger | tilpas | gem indstillinger",
        "fi": "hallitse suostumusta | "
        "hyväksy | hyväksy kaikki | hyväksy evästeet | hylkää | hylkää kaikki | vain välttämättömät"
        " | muokkaa asetuksia | tallenna asetukset",
        "pl": "zarządzaj zgodą | zarządzaj zgodami plików cookie | "
        "akceptuję | zaakceptuj | zaakceptuj wszystkie | akceptuj wszystkie | zgadzam się | odrzuć"
        " | odrzuć wszystkie | zarządzaj ustawieniami | ustawienia zaawansowane | niezbędne | przejdź do serwisu"
        " | zawsze aktywne",
        "cs": "spravovat souhlas | spravovat souhlas s cookies | "
        "přijmout | přijmout vše | přijmout všechny | odmítnout | odmítnout vše | přijmout cookies"
        " | nezbytné cookies | uložit nastavení | povolit vše | vždy aktivní",
        "sk": "prijať | prijať všetko | súhlasím | odmietnuť | odmietnuť všetko",
        "ru": "принять | принять все | принимаю | соглашаюсь | отклонить | отклонить все | настроить"
        " | настройки файлов cookie | я согласен",
        "uk": "прийняти | прийняти все | приймаю | погоджуюсь | погоджуюся | відхилити | налаштувати | зрозуміло",
        "hr": "upravljanje pristankom | "
        "prihvati | prihvaćam | prihvati sve | prihvatam | odbij | odbij sve | slažem se | razumijem",
        "tr": "onayı yönet | "
        "kabul et | tümünü kabul et | kabul ediyorum | reddet | tümünü reddet | çerezleri kabul et | ayarlar"
        " | tercihleri kaydet | zorunlu çerezler | işlevsel çerezler | performans çerezleri",
        "el": "αποδοχή | αποδοχή όλων | αποδέχομαι | συμφωνώ | απόρριψη | ρυθμίσεισ cookies",
        "ro": "gestionează consimțământul | "
        "accept | acceptă | accept toate | acceptă toate | sunt de acord | de acord | respinge | refuz"
        " | modifică setările",
        "hu": "hozzájárulás kezelése | "
        "elfogadom | elfogadás | az összes elfogadása | elutasítom | elutasítás | beállítások"
        " | sütik elfogadása | szükséges sütik",
        "ca": "accepta | acceptar totes | accepta-ho tot | rebutja",
        "ja": "同意する | 同意して続ける | すべて同意 | すべて許可 | 拒否する | クッキーの設定 | cookieの設定"
        " | cookie設定 | cookieを受け入れる",
        "ko": "동의 | 동의함 | 모두 동의 | 거부 | 쿠키 설정",
        "zh": "接受 | 全部接受 | 同意 | 我同意 | 拒绝 | 拒絕 | 接受所有cookie | cookie设置 | 我知道了 | 知道了"
        " | cookie 設定",
        "ar": "قبول | موافق | أوافق | قبول الكل | رفض | رفض الكل | إعدادات ملفات تعريف الارتباط",
        "he": "אישור | אני מסכים | מסכים | קבל הכל | דחה | הגדרות פרטיות",
        "fa": "می‌پذیرم | موافقم | قبول",
        "hi": "स्वीकार करें | सहमत हूं | मैं सहमत हूं",
        "id": "setuju | saya setuju | terima | terima semua | tolak | tolak semua",
        "vi": "đồng ý | chấp nhận | chấp nhận tất cả | từ chối | tôi đồng ý",
        "th": "ยอมรับ | ยอมรับทั้งหมด | ปฏิเสธ | ตั้งค่าคุกกี้",
        "sw": "kubali | nakubali | kataa",
        "zu": "ngiyavuma | yamukela",
    },
    openings={
        "en": "to provide the best experiences, we use | the technical storage or access | "
        "necessary cookies are | this cookie is set by | functional cookies help | "
        "analytical cookies are used | store and/or access information on a device | "
        "we use cookies | we and our partners | we and our # partners | this site uses cookies"
        " | this website uses cookies | our site uses cookies | our website uses cookies | we value your privacy"
        ' | by clicking accept | by clicking “accept | by clicking "accept | by continuing to browse'
        " | by using our site | by using our website | cookies help us | cookies are small"
        " | strictly necessary cookies",
        "de": "um dir ein optimales erlebnis zu bieten | um ihnen ein optimales erlebnis zu bieten | "
        "wir verwenden technologien wie cookies | die technische speicherung oder der z | "
        "wenn sie unter 16 jahre alt sind und ihre | essenzielle cookies ermöglichen | "
        "statistik cookies erfassen | marketing-cookies werden | informationen auf einem gerät speichern | "
        "wir verwenden cookies | wir nutzen cookies | diese website verwendet cookies"
        " | diese webseite verwendet cookies | diese seite verwendet cookies | wir und unsere partner"
        " | sie können ihre einwilligung | sie können ihre zustimmung | besuchen sie unsere website wie gewohnt",
        "fr": "pour offrir les meilleures expériences, nous | le stockage ou l'accès technique | "
        "nous utilisons des cookies | ce site utilise des cookies | nos partenaires et nous"
        " | nous et nos partenaires | nous et nos # partenaires",
        "es": "para ofrecer las mejores experiencias, utilizamos | el almacenamiento o acceso técnico | "
        "utilizamos cookies | usamos cookies | este sitio utiliza cookies | este sitio web utiliza"
        " | esta web utiliza cookies | este sitio usa cookies",
        "it": "per fornire le migliori esperienze, utilizziamo | l'archiviazione tecnica o l'accesso | "
        "questo sito utilizza | questo sito usa | utilizziamo i cookie | noi e i nostri partner"
        " | utilizziamo cookie",
        "pt": "para fornecer as melhores experiências, usamos | o armazenamento ou acesso técnico | "
        "este site utiliza cookies | este site usa cookies | utilizamos cookies | usamos cookies"
        " | nós utilizamos cookies | nós usamos cookies | ao continuar navegando | este website utiliza",
        "nl": "om de beste ervaringen te bieden | de technische opslag of toegang | "
        "wij gebruiken cookies | we gebruiken cookies | deze website gebruikt | wij en onze partners"
        " | deze site gebruikt cookies",
        "sv": "för att ge en bra upplevelse använder | den tekniska lagringen eller åtkomsten | "
        "vi använder cookies | den här webbplatsen använder | vi använder kakor",
        "no": "for å gi de beste opplevelsene bruker | den tekniske lagringen eller tilgangen | "
        "vi bruker cookies | vi bruker informasjonskapsler | dette nettstedet bruker",
        "da": "for at give de bedste oplevelser bruger | den tekniske lagring eller adgang | "
        "vi bruger cookies | denne hjemmeside bruger | vi anvender cookies",
        "fi": "tarjotaksemme parhaan kokemuksen käytämme | tekninen tallennus tai pääsy | "
        "käytämme evästeitä | tämä sivusto käyttää",
        "pl": "aby zapewnić jak najlepsze wrażenia | przechowywanie lub dostęp techniczny | "
        "używamy plików cookie | ta strona korzysta | serwis wykorzystuje pliki | strona korzysta z plików"
        " | korzystamy z plików",
        "cs": "abychom poskytli co nejlepší služby | technické uložení nebo přístup | "
        "používáme soubory cookie | používáme cookies | tento web používá",
        "ru": "мы используем файлы cookie | мы используем cookie | этот сайт использует | сайт использует файлы"
        " | на сайте используются | наш сайт использует | используя наш сайт | оставаясь на сайте",
        "uk": "ми використовуємо файли cookie | цей сайт використовує | ми використовуємо cookies"
        " | продовжуючи використовувати | наш сайт використовує",
        "hr": "kako bismo pružili najbolje iskustvo | tehničko skladištenje ili pristup | "
        "koristimo kolačiće | ova web stranica koristi | ovaj sajt koristi",
        "tr": "en iyi deneyimleri sunmak için | teknik depolama veya erişim | "
        "web sitemizde çerez | sitemizde çerez | çerezleri kullan | veri politikasındaki",
        "el": "για να παρέχουμε τισ καλύτερεσ εμπειρίεσ | η τεχνική αποθήκευση ή πρόσβαση | "
        "χρησιμοποιούμε cookies | ο ιστότοποσ χρησιμοποιεί",
        "ro": "pentru a oferi cea mai bună experiență | stocarea tehnică sau accesul | "
        "folosim cookie | acest site folosește | utilizăm cookie | acest site utilizează",
        "hu": "a legjobb felhasználói élmény biztosítása | a technikai tárolás vagy hozzáférés | "
        "ez a weboldal sütiket | az oldal sütiket | a weboldal sütiket | sütiket használunk",
        "ja": "当サイトではcookie | このサイトではcookie | 当サイトは、cookie | 当サイトでは、cookie",
        "ko": "이 사이트는 쿠키 | 당사는 쿠키",
        "zh": "我们使用cookie | 我们使用 cookie | 我們使用cookie | 我們使用 cookie | 本网站使用 | 本網站使用"
        " | 本網站因服務需求使用",
        "ar": "نستخدم ملفات | يستخدم هذا الموقع | نحن وشركاؤنا",
        "he": "אתר זה משתמש | אנו משתמשים בעוגיות | האתר משתמש",
        "id": "kami menggunakan cookie | situs ini menggunakan | situs web ini menggunakan",
        "vi": "chúng tôi sử dụng cookie | trang web này sử dụng",
        "th": "เว็บไซต์นี้ใช้คุกกี้ | เราใช้คุกกี้",
    },
)
