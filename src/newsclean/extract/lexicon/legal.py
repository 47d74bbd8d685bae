"""Copyright, terms and imprint lines."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

LEGAL = Theme(
    role="legal",
    what="a legal line",
    lines={
        "any": "© # | c) # | copyright | copyright # | copyright © # | gdpr | dmca | rss",
        "en": "all rights reserved | privacy | privacy policy | privacy notice | privacy statement | privacy centre"
        " | privacy center | terms | terms of use | terms of service | terms and conditions | terms & conditions"
        " | terms of sale | cookies | cookie policy | cookie notice | cookies policy | disclaimer | legal"
        " | legal notice | accessibility | accessibility statement | accessibility help | editorial policy"
        " | editorial standards | code of ethics | code of conduct | corrections policy | ethics policy"
        " | copyright notice | your privacy choices | your ad choices | do not sell my info"
        " | do not sell my personal information | do not sell or share my personal information"
        " | your california privacy rights | california privacy rights | modern slavery statement | complaints"
        " | reprints | reprints and permissions | rights and permissions | reprint permissions"
        " | republish this article | republish our articles | creative commons | licensing | privacy & cookies"
        " | privacy & terms | ad choices | our standards: the thomson reuters trust principles., opens new tab"
        " | our standards: the thomson reuters trust principles",
        "de": "alle rechte vorbehalten | datenschutz | datenschutzerklärung | datenschutzhinweise"
        " | datenschutzbestimmungen | datenschutz-einstellungen | impressum | agb | nutzungsbedingungen"
        " | nutzungsrechte | nutzungsbasierte online-werbung | barrierefreiheit | cookie-einstellungen | cookies"
        " | widerruf | widerrufsbelehrung | jugendschutz | rechtliche hinweise | mediadaten | haftungsausschluss"
        " | verträge hier kündigen | abo kündigen | nutzungsregeln | copyright-hinweis | vertrag kündigen"
        " | nachdruckrechte | erklärung zur barrierefreiheit",
        "fr": "tous droits réservés | mentions légales | politique de confidentialité | confidentialité | cgu | cgv"
        " | cgu/cgv | conditions générales | conditions générales d'utilisation | conditions générales de vente"
        " | conditions d'utilisation | données personnelles | politique de cookies | gestion des cookies"
        " | gérer les cookies | gérer mes cookies | accessibilité | charte | charte éditoriale"
        " | charte de confidentialité | vie privée | droits d'auteur | politique cookies | préférences cookies"
        " | signaler un contenu illicite | crédits",
        "es": "todos los derechos reservados | aviso legal | política de privacidad | privacidad"
        " | política de cookies | términos y condiciones | términos de uso | condiciones de uso | términos"
        " | condiciones legales | accesibilidad | configuración de cookies | protección de datos"
        " | derechos reservados | código ético | aviso de privacidad | política de protección de datos"
        " | reservados todos los derechos | normas de uso | política editorial",
        "it": "tutti i diritti riservati | riproduzione riservata | © riproduzione riservata"
        " | riproduzione riservata © | privacy policy | informativa privacy | informativa sulla privacy"
        " | cookie policy | note legali | condizioni d'uso | termini e condizioni | preferenze cookie"
        " | gestisci cookie | dichiarazione di accessibilità | accessibilità | condizioni generali | codice etico"
        " | riproduzione riservata © copyright ansa | informativa cookie | disclaimer | © copyright ansa"
        " | copyright ansa",
        "pt": "todos os direitos reservados | política de privacidade | privacidade | termos de uso"
        " | termos e condições | termos de utilização | política de cookies | aviso legal"
        " | estatuto editorial | acessibilidade | direitos autorais | expediente | lgpd | proteção de dados"
        " | código de conduta | princípios editoriais | preferências de cookies | gerir cookies | condições gerais",
        "nl": "alle rechten voorbehouden | privacy | privacybeleid | privacyverklaring | cookiebeleid"
        " | cookieverklaring | cookie-instellingen | cookies beheren | gebruiksvoorwaarden | algemene voorwaarden"
        " | colofon | auteursrecht | voorwaarden | privacy- en cookiebeleid | privacy instellingen"
        " | privacy-instellingen | toegankelijkheid",
        "sv": "alla rättigheter förbehållna | integritetspolicy | personuppgiftspolicy | personuppgifter"
        " | cookiepolicy | om cookies | hantera cookies | användarvillkor | villkor | upphovsrätt | ansvarig utgivare"
        " | köpvillkor | cookieinställningar | tillgänglighet | utgivningsbevis | prenumerationsvillkor",
        "no": "alle rettigheter reservert | personvern | personvernerklæring | personverninnstillinger"
        " | brukervilkår | vilkår | informasjonskapsler | cookies | ansvarlig redaktør | opphavsrett"
        " | cookie-innstillinger | tilgjengelighet | tilgjengelighetserklæring | administrer samtykker"
        " | redaktøransvar",
        "da": "alle rettigheder forbeholdes | privatlivspolitik | persondatapolitik | cookiepolitik | cookies"
        " | handelsbetingelser | vilkår | brugervilkår | ophavsret | abonnementsvilkår | cookieindstillinger"
        " | privatliv | tilgængelighedserklæring",
        "fi": "kaikki oikeudet pidätetään | tietosuoja | tietosuojaseloste | tietosuojalauseke | käyttöehdot"
        " | evästeet | evästeasetukset | evästekäytännöt | rekisteriseloste | saavutettavuus | tekijänoikeus"
        " | tilausehdot",
        "is": "allur réttur áskilinn | persónuvernd | persónuverndarstefna | skilmálar | notkunarskilmálar"
        " | vafrakökur",
        "pl": "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | polityka prywatności | regulamin"
        " | prywatność | polityka cookies | ustawienia prywatności | rodo | ochrona danych | nota prawna"
        " | zastrzeżenia prawne | deklaracja dostępności | ustawienia cookies | prawa autorskie"
        " | polityka plików cookies",
        "cs": "všechna práva vyhrazena | ochrana soukromí | ochrana osobních údajů | zásady ochrany osobních údajů"
        " | podmínky užití | podmínky používání | obchodní podmínky | nastavení soukromí | cookies"
        " | nastavení cookies | autorská práva | všeobecné podmínky | osobní údaje | etický kodex | přístupnost",
        "sk": "všetky práva vyhradené | ochrana súkromia | ochrana osobných údajov | podmienky používania"
        " | obchodné podmienky | nastavenia cookies",
        "ru": "все права защищены | политика конфиденциальности | пользовательское соглашение"
        " | условия использования | правила использования | авторские права | правовая информация"
        " | персональные данные | обработка персональных данных | правила пользования | о персональных данных"
        " | конфиденциальность | политика обработки персональных данных | выходные данные | правила перепечатки"
        " | использование материалов",
        "uk": "всі права захищені | усі права захищені | політика конфіденційності | умови використання"
        " | правила користування | угода користувача | авторські права | політика приватності"
        " | захист персональних даних | правила використання матеріалів",
        "bg": "всички права запазени | политика за поверителност | общи условия | условия за ползване"
        " | политика за бисквитки",
        "hr": "sva prava pridržana | sva prava zadržana | uvjeti korištenja | pravila privatnosti"
        " | politika privatnosti | zaštita privatnosti | zaštita podataka | impressum | impresum | uslovi korišćenja"
        " | opći uvjeti | kolačići | postavke privatnosti | сва права задржана | услови коришћења",
        "sl": "vse pravice pridržane | pogoji uporabe | varstvo osebnih podatkov | piškotki",
        "tr": "tüm hakları saklıdır | her hakkı saklıdır | gizlilik politikası | gizlilik | gizlilik sözleşmesi"
        " | kullanım koşulları | kullanım şartları | çerez politikası | kvkk | yasal uyarı | künye | aydınlatma metni"
        " | kişisel verilerin korunması | çerez ayarları | yayın ilkeleri | hukuki şartlar | veri politikası",
        "el": "όροι χρήσησ | πολιτική απορρήτου | πολιτική cookies | προσωπικά δεδομένα | ταυτότητα"
        " | με την επιφύλαξη παντόσ δικαιώματοσ | προστασία δεδομένων | όροι και προϋποθέσεισ",
        "ro": "toate drepturile rezervate | politica de confidențialitate | confidențialitate | termeni și condiții"
        " | termeni şi condiţii | politica de cookies | politica cookies | politica de cookie | gdpr | anpc"
        " | caseta redacțională | termeni de utilizare | cod deontologic | setări cookies"
        " | modifică setările cookie-urilor",
        "hu": "minden jog fenntartva | adatvédelem | adatvédelmi nyilatkozat | adatvédelmi tájékoztató | impresszum"
        " | felhasználási feltételek | jogi nyilatkozat | ászf | adatkezelés | adatkezelési tájékoztató"
        " | süti beállítások | szerzői jogok | adatvédelmi beállítások | adatvédelmi szabályzat | sütik",
        "ca": "tots els drets reservats | avís legal | política de privacitat | política de galetes | condicions d'ús",
        "af": "alle regte voorbehou | privaatheidsbeleid | bepalings en voorwaardes",
        "ja": "無断転載を禁じます | 無断転載禁止 | 無断転載を禁ず | プライバシーポリシー | 利用規約"
        " | 個人情報保護方針 | 著作権について | サイトポリシー | 特定商取引法に基づく表記 | 個人情報の取り扱い"
        " | 個人情報の取り扱いについて | ご利用規約 | 著作権 | クッキーポリシー | 免責事項 | 著作権・リンクについて"
        " | 禁無断転載 | 情報セキュリティ方針",
        "ko": "무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지 | 개인정보처리방침"
        " | 개인정보 처리방침 | 이용약관 | 청소년보호정책 | 저작권 | 저작권정책 | 저작권 정책 | 이메일무단수집거부"
        " | 이메일 무단수집거부 | 저작권규약 | 서비스 이용약관 | 개인정보취급방침 | 윤리강령 | 편집규약 | 고충처리"
        " | 회원약관 | 저작권자",
        "zh": "版权所有 | 版权声明 | 隐私政策 | 免责声明 | 服务条款 | 法律声明 | 用户协议 | 未经授权不得转载"
        " | 转载请注明出处 | 版权归原作者所有 | 隐私条款 | 版權所有 | 版權聲明 | 隱私政策 | 隱私權政策"
        " | 免責聲明 | 服務條款 | 使用條款 | 未經授權不得轉載 | 版權所有，未經許可不得轉載"
        " | 版权所有 不得转载 | 隱私權聲明 | 著作權聲明 | 個資聲明 | 不得轉載 | 版權所有 不得轉載"
        " | 违法和不良信息举报 | 隐私声明 | 使用條款及隱私政策 | 著作權保護",
        "ar": "جميع الحقوق محفوظة | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | إخلاء المسؤولية"
        " | سياسة ملفات تعريف الارتباط | حقوق النشر | الخصوصية | شروط الخدمة | الأحكام والشروط | اتفاقية الاستخدام",
        "he": "כל הזכויות שמורות | תנאי שימוש | מדיניות פרטיות | הצהרת נגישות | תקנון | תקנון האתר"
        " | מדיניות הפרטיות | נגישות | פרטיות",
        "fa": "تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | حریم خصوصی | شرایط استفاده | قوانین و مقررات"
        " | تمام حقوق محفوظ است",
        "ur": "جملہ حقوق محفوظ ہیں | پرائیویسی پالیسی",
        "hi": "सर्वाधिकार सुरक्षित | गोपनीयता नीति | नियम और शर्तें | उपयोग की शर्तें | अस्वीकरण",
        "bn": "সর্বস্বত্ব সংরক্ষিত | গোপনীয়তা নীতি | সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত | নীতিমালা",
        "id": "hak cipta dilindungi | kebijakan privasi | syarat dan ketentuan | pedoman media siber | disclaimer"
        " | ketentuan penggunaan | privasi | syarat & ketentuan | kode etik | hak cipta terpelihara"
        " | kebijakan data pribadi | kode etik jurnalistik | pedoman siber | polisi privasi",
        "vi": "chính sách bảo mật | điều khoản sử dụng | bản quyền | điều khoản | quyền riêng tư"
        " | chính sách quyền riêng tư | quy định | điều khoản bảo mật",
        "th": "สงวนลิขสิทธิ์ | นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน | เงื่อนไขการใช้งาน | ข้อตกลงและเงื่อนไข",
        "sw": "haki zote zimehifadhiwa | sera ya faragha | sera ya usiri | masharti ya matumizi | vigezo na masharti",
        "zu": "wonke amalungelo agodliwe | inqubomgomo yobumfihlo | imigomo nemibandela",
        "et": "kõik õigused kaitstud",
        "lv": "visas tiesības aizsargātas",
        "lt": "visos teisės saugomos | visos teisės ginamos",
        "mk": "сите права се задржани | сите права задржани",
        "sq": "të gjitha të drejtat e rezervuara",
        "az": "bütün hüquqlar qorunur | müəllif hüquqları qorunur",
        "hy": "բոլոր իրավունքները պաշտպանված են",
        "ka": "ყველა უფლება დაცულია",
        "kk": "барлық құқықтар қорғалған",
        "uz": "barcha huquqlar himoyalangan",
        "ms": "hak cipta terpelihara",
        "mr": "सर्व हक्क राखीव",
        "ne": "सर्वाधिकार सुरक्षित",
        "ml": "എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം",
    },
    leads={"en": "copyright | disclaimer", "de": "copyright | impressum", "pt": "aviso legal"},
    openings={
        "any": "copyright © | copyright (c) | ©copyright | copyright 19 | copyright 20 | copyrights © | © copyright"
        " | copyright@ | copyright ⓒ | copyrightⓒ | 저작권자",
        "en": "all rights reserved | this material may not be published | this content may not be"
        " | this site is protected | reproduction in whole or | use of this site constitutes"
        " | use of and/or registration | by using this site | all content ©  | company registration"
        " | may not be reproduced | views expressed in this article are | the views expressed in this article"
        " | the opinions expressed in this | opinions expressed in this | opinions expressed by | this website uses"
        " | quotes delayed at least | quotes displayed in real-time | market data provided"
        " | data is a real-time snapshot | this story has not been edited | this story was produced by"
        " | except for the headline, this story | this article is republished from"
        " | this report has been auto-generated | this is a syndicated feed | unauthorized reproduction"
        " | unauthorised reproduction | content from this site may not | permission to use quotations"
        " | by continuing to use | content created by the daily caller news | unless otherwise stated, the content"
        " | unless otherwise noted, the content | except where otherwise noted | this work is licensed under"
        " | this article is licensed under | this content is licensed under | text is available under the",
        "de": "alle rechte vorbehalten | alle inhalte, insbesondere | alle inhalte auf"
        " | dieser text ist urheberrechtlich | vervielfältigung und verbreitung | nachdruck nur"
        " | weiterverwendung nur | alle angaben ohne gewähr | © dpa-infocom | dpa-infocom"
        " | dieses werk ist lizenziert unter | dieser text steht unter einer | dieser beitrag steht unter einer",
        "fr": "tous droits de reproduction | tous droits réservés | reproduction interdite | toute reproduction"
        " | la reproduction totale | les informations recueillies | cette œuvre est mise à disposition"
        " | ce texte est publié sous licence",
        "es": "todos los derechos reservados | prohibida su reproducción | quedan reservados"
        " | reproducción total o parcial | derechos reservados | esta obra está bajo una licencia"
        " | este obra está bajo una licencia",
        "it": "riproduzione riservata | © riproduzione | tutti i diritti riservati | p. iva | partita iva"
        " | testata registrata | registrazione tribunale | reg. trib | registrazione al tribunale",
        "pt": "todos os direitos reservados | é proibida a reprodução | proibida a reprodução | reprodução proibida",
        "nl": "alle rechten voorbehouden | niets uit deze | op dit artikel rust copyright | op alle verhalen van",
        "sv": "allt material på | ansvarig utgivare: | allt innehåll är skyddat",
        "no": "alt innhold er opphavsrettslig | ansvarlig redaktør:",
        "da": "alle rettigheder forbeholdes | ansvarshavende chefredaktør: | denne artikel er beskyttet",
        "pl": "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | korzystanie z serwisu"
        " | materiał chroniony prawem | dalsze rozpowszechnianie artykułu | publikowanie, kopiowanie",
        "cs": "všechna práva vyhrazena | obsah je chráněn | přetisk, | bez předchozího písemného",
        "ru": "все права защищены | все права на материалы | при использовании материалов | при перепечатке"
        " | копирование материалов | свидетельство о регистрации | зарегистрировано федеральной | нашли ошибку"
        " | заметили ошибку | если вы нашли ошибку | если вы обнаружили ошибку | если вы заметили ошибку"
        " | выделите фрагмент",
        "uk": "всі права захищені | усі права захищені | використання матеріалів | при використанні матеріалів"
        " | копіювання матеріалів | якщо ви знайшли помилку | якщо ви помітили помилку | знайшли помилку"
        " | помітили помилку | матеріали з позначкою",
        "bg": "всички права запазени",
        "hr": "sva prava pridržana | sva prava zadržana",
        "tr": "tüm hakları saklıdır | her hakkı saklıdır | copyright | sitemizde yayınlanan | i̇zinsiz ve kaynak",
        "el": "με επιφύλαξη παντόσ | απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή",
        "ro": "toate drepturile | preluarea fără | preluarea informațiilor | reproducerea totală",
        "hu": "minden jog fenntartva | a lap tartalmának | az oldalon található",
        "ja": "無断転載 | ※無断転載 | 本サイトに掲載 | 当サイトに掲載 | 記事・写真の無断 | このサイトに掲載"
        " | 掲載の記事",
        "ko": "무단전재 | 무단 전재 | 저작권자 | ※ 저작권자 | ▷ 저작권 | 사업자등록번호 | 등록번호 | 발행인"
        " | 청소년보호책임자 | 제보는 카카오톡 | 본 기사의 저작권",
        "zh": "版权所有 | 版權所有 | 未经授权 | 未經授權 | 未经许可 | 未經許可 | 免责声明： | 免責聲明："
        " | 特别声明： | 声明：本 | 转载请 | 轉載請 | 本文版权 | 凡本网注明 | 京icp | 沪icp | 粤icp | icp备"
        " | icp证 | 京公网安备 | 互联网新闻信息 | 信息网络传播 | 增值电信 | 违法和不良信息 | 责任编辑："
        " | 责任编辑: | 本文来源： | ※未經 | 以上内容为 | 著作權所有 | 声明：转载 | 本文為作者個人"
        " | 本文为作者个人 | 本文仅代表作者",
        "ar": "جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر",
        "he": "כל הזכויות שמורות | © כל | מצאתם טעות",
        "fa": "تمامی حقوق | کلیه حقوق | تمام حقوق | نقل مطالب | بازنشر مطالب",
        "ur": "جملہ حقوق",
        "hi": "सर्वाधिकार सुरक्षित | यह खबर | this story has not | डिस्क्लेमर: | अस्वीकरण:",
        "bn": "সর্বস্বত্ব | এই ওয়েবসাইটের কোনো | এই সাইটের কোনো | এ বিভাগের",
        "id": "hak cipta | dilarang keras | dilarang mengutip | dilarang mengambil",
        "vi": "© bản quyền | bản quyền thuộc | ghi rõ nguồn | giấy phép số | giấy phép thiết lập | không sao chép"
        " | chỉ được phát hành lại | chịu trách nhiệm nội dung",
        "th": "สงวนลิขสิทธิ์",
        "sw": "haki zote zimehifadhiwa",
        "zu": "wonke amalungelo",
    },
    mentions={
        "privacy policy": "terms and conditions and privacy policy | terms of service and privacy policy"
        " | our privacy policy"
        " | terms & conditions and privacy policy | terms of use and privacy policy | privacy policy and terms",
        "copyright": "copyright ⓒ | copyright © | copyright (c) | copyrightⓒ | copyright©",
        "rss 2.0": "rss 2.0",
        "abonelik": "abonelik için",
    },
)
