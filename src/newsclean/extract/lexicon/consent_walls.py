"""What pages say that ask for consent before they show an article.

By language, " | " between the phrases; lower case, straight apostrophes. Each is long enough to mean what it means
wherever it stands in a line.
"""

CONSENT_TITLES = {
    "en": "before you continue | cookie consent | privacy gate | privacy settings | we value your privacy"
    " | your privacy choices | consent | cookie wall | cookiewall",
    "de": "bevor sie fortfahren | bevor sie weitermachen | einwilligung | zustimmung | datenschutzeinstellungen"
    " | cookie-einstellungen | mit werbung weiterlesen",
    "fr": "avant de continuer | gestion des cookies | votre vie privée | consentement",
    "es": "antes de continuar | configuración de cookies | tu privacidad",
    "it": "prima di continuare | gestione dei cookie | la tua privacy",
    "pt": "antes de continuar | antes de prosseguir",
    "nl": "voordat je verdergaat | cookies toestaan | privacy-instellingen | privacy gate",
    "pl": "zanim przejdziesz dalej | twoja prywatność",
    "sv": "innan du fortsätter",
    "no": "før du fortsetter",
    "da": "før du fortsætter",
    "ja": "続行する前に | cookieの同意",
}
CONSENTS = {
    "en": "we value your privacy | we care about your privacy | we use cookies | uses cookies | use of cookies"
    " | we and our partners | our partners store and | process personal data"
    " | store and/or access information on a device | accept all cookies | accept cookies"
    " | before you continue to | manage your consent | consent to the use | with your consent"
    " | agree to our use of cookies | you can withdraw your consent | your privacy choices"
    " | read for free with advertising",
    "de": "wir verwenden cookies | wir nutzen cookies | wir und unsere partner | unsere partner"
    " | verarbeiten personenbezogene daten | informationen auf einem gerät | alle cookies akzeptieren"
    " | ihre einwilligung | ihrer einwilligung | mit werbung weiterlesen | mit werbung und cookies"
    " | werbung und tracking | ohne werbetracking | wir brauchen ihre zustimmung | ihre zustimmung"
    " | cookies zustimmen | bevor sie fortfahren",
    "fr": "nous utilisons des cookies | utilise des cookies | nos partenaires | données personnelles"
    " | accepter les cookies | continuer sans accepter | votre consentement | respectons votre vie privée"
    " | stocker et/ou accéder | avant de continuer",
    "es": "utilizamos cookies | utiliza cookies | usamos cookies | nuestros socios | datos personales"
    " | aceptar las cookies | aceptar cookies | su consentimiento | tu consentimiento"
    " | valoramos su privacidad | valoramos tu privacidad | rechazar y suscribirse | antes de continuar",
    "it": "utilizziamo i cookie | utilizza i cookie | utilizziamo cookie | i nostri partner | dati personali"
    " | accettare i cookie | il tuo consenso | rispettiamo la tua privacy | rifiuta e abbonati"
    " | accedi ai contenuti gratuitamente | prima di continuare",
    "pt": "utilizamos cookies | usamos cookies | utiliza cookies | nossos parceiros | dados pessoais"
    " | aceitar cookies | o seu consentimento | valorizamos a sua privacidade | antes de continuar",
    "nl": "wij gebruiken cookies | we gebruiken cookies | gebruikt cookies | maakt gebruik van cookies"
    " | onze partners | persoonsgegevens | cookies accepteren | jouw toestemming | uw toestemming"
    " | wij waarderen je privacy | cookies toestaan",
    "sv": "vi använder cookies | använder kakor | våra partners | personuppgifter | ditt samtycke | godkänn cookies",
    "no": "vi bruker informasjonskapsler | vi bruker cookies | våre partnere | personopplysninger | ditt samtykke",
    "da": "vi bruger cookies | vores partnere | personoplysninger | dit samtykke | accepter cookies",
    "fi": "käytämme evästeitä | kumppanimme | henkilötietoja | suostumuksesi | hyväksy evästeet",
    "pl": "używamy plików cookie | używamy cookies | plików cookies | naszych partnerów | zaufani partnerzy"
    " | danych osobowych | wyrażam zgodę | twoja zgoda | szanujemy twoją prywatność",
    "cs": "používáme cookies | souborů cookie | naši partneři | osobní údaje | osobních údajů | váš souhlas"
    " | souhlasem s",
    "sk": "používame cookies | súborov cookie | naši partneri | osobné údaje | váš súhlas",
    "hu": "sütiket használunk | partnereink | személyes adatok | hozzájárulása",
    "ro": "folosim cookie | utilizăm cookie | partenerii noștri | date personale | consimțământ",
    "ru": "мы используем файлы cookie | используем cookie | использует файлы cookie | наши партнеры"
    " | персональных данных | ваше согласие",
    "uk": "ми використовуємо файли cookie | використовуємо cookie | наші партнери | персональних даних | вашу згоду",
    "tr": "çerezleri kullanıyoruz | çerez kullan | ortaklarımız | kişisel veri | onayınız",
    "el": "χρησιμοποιούμε cookies | οι συνεργάτες μας | προσωπικά δεδομένα | τη συγκατάθεσή σας",
    "ja": "クッキーを使用 | cookieを使用 | パートナー企業 | 個人データ | 同意する",
    "ko": "쿠키를 사용 | 개인정보 | 파트너사 | 동의합니다",
    "zh": "使用cookie | 使用 cookie | 我们的合作伙伴 | 我們的合作夥伴 | 个人数据 | 個人資料",
    "ar": "ملفات تعريف الارتباط | شركاؤنا | البيانات الشخصية | موافقتك",
    "he": "אנו משתמשים בעוגיות | שותפינו | מידע אישי",
}
