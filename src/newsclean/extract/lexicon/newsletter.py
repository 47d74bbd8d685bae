"""Newsletter boxes and channel subscriptions."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

NEWSLETTER = Theme(
    role="newsletter",
    what="a newsletter box",
    lines={
        "any": "newsletter | newsletters | newsletter anmelden | newsletter abonnieren | push",
        "en": "sign up | sign up now | sign up here | sign me up | subscribe to our newsletter"
        " | subscribe to newsletter | subscribe to the newsletter | get our newsletter | get the newsletter"
        " | join our newsletter | join our mailing list | sign up for our newsletter | sign up for our newsletters"
        " | sign up to our newsletter | newsletter sign up | newsletter signup | our newsletter | our newsletters"
        " | daily newsletter | weekly newsletter | free newsletter | get the latest news | get the latest"
        " | get breaking news alerts | breaking news alerts | email address | enter your email"
        " | enter your email address | your email address | email sign-up | email newsletter | email newsletters"
        " | email updates | get email updates | get updates | get notified | stay informed | stay in the loop"
        " | stay in the know | stay up to date | stay updated | never miss a story | don't miss a story"
        " | morning briefing | daily briefing | the morning newsletter | mailing list | by email"
        " | unsubscribe at any time | unsubscribe anytime | no spam | thank you for subscribing"
        " | thanks for signing up | thank you for signing up | check your inbox | turn on notifications"
        " | enable notifications | get alerts | news alerts",
        "de": "newsletter bestellen | unser newsletter | unsere newsletter | zum newsletter | jetzt anmelden"
        " | jetzt kostenlos anmelden | jetzt newsletter abonnieren | jetzt abonnieren | e-mail-adresse"
        " | ihre e-mail-adresse | e-mail-adresse eingeben | newsletter-anmeldung | kostenlos abonnieren"
        " | täglicher newsletter | whatsapp-kanal | push-nachrichten | push-mitteilungen | newsletter verwalten"
        " | abonnieren",
        "fr": "inscription à la newsletter | s'inscrire à la newsletter | recevoir la newsletter"
        " | recevez la newsletter | notre newsletter | nos newsletters | toutes nos newsletters | inscrivez-vous"
        " | inscrivez-vous à la newsletter | inscrivez-vous à notre newsletter | s'inscrire | je m'inscris"
        " | votre adresse e-mail | votre adresse email | votre e-mail | adresse e-mail | votre email"
        " | abonnez-vous à la newsletter | la newsletter | lettre d'information",
        "es": "boletín | boletines | suscríbete | suscríbete a la newsletter | suscríbete a nuestra newsletter"
        " | suscríbete al boletín | suscríbete a nuestro boletín | suscríbase a nuestro boletín"
        " | recibe nuestra newsletter | recibe nuestras noticias | suscribirse | suscribirme | correo electrónico"
        " | tu correo electrónico | tu email | introduce tu email | apúntate | apúntate a la newsletter | alertas",
        "it": "iscriviti | iscriviti alla newsletter | iscriviti alla nostra newsletter | ricevi la newsletter"
        " | la nostra newsletter | le nostre newsletter | inserisci la tua email | inserisci la tua e-mail"
        " | indirizzo email | la tua email | registrati alla newsletter",
        "pt": "assine a newsletter | assine nossa newsletter | assine a nossa newsletter | receba a newsletter"
        " | receba nossa newsletter | inscreva-se | inscreva-se na newsletter | cadastre-se | subscrever newsletter"
        " | subscreva a newsletter | subscreva a nossa newsletter | digite seu e-mail | seu e-mail | o seu email"
        " | boletim | receba notícias | receber notificações",
        "nl": "nieuwsbrief | nieuwsbrieven | schrijf je in | schrijf je in voor de nieuwsbrief"
        " | schrijf je in voor onze nieuwsbrief | aanmelden | aanmelden nieuwsbrief | inschrijven | meld je aan"
        " | je e-mailadres | e-mailadres | onze nieuwsbrief",
        "sv": "nyhetsbrev | våra nyhetsbrev | prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev"
        " | anmäl dig | din e-postadress | skriv upp dig | få nyhetsbrevet | e-postadress",
        "no": "nyhetsbrev | våre nyhetsbrev | meld deg på | meld deg på nyhetsbrev | meld deg på nyhetsbrevet"
        " | meld deg på vårt nyhetsbrev | abonner på nyhetsbrev | din e-postadresse | få nyhetsbrev",
        "da": "nyhedsbrev | nyhedsbreve | tilmeld | tilmeld dig | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet"
        " | tilmeld dig vores nyhedsbrev | din e-mail | få nyhedsbrevet",
        "fi": "uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme | sähköpostiosoite"
        " | tilaa uutiskirjeet | tilaa ilmainen uutiskirje",
        "is": "fréttabréf | skrá mig á póstlista | skráðu þig á póstlistann | gerast áskrifandi að fréttabréfi",
        "pl": "zapisz się do newslettera | zapisz się na newsletter | zapisz się | twój adres e-mail"
        " | podaj adres e-mail | subskrybuj newsletter | adres e-mail | zapisz mnie | nasz newsletter | subskrybuj",
        "cs": "odebírat newsletter | přihlásit k odběru | přihlásit se k odběru | přihlásit odběr"
        " | zadejte svůj e-mail | váš e-mail | přihlaste se k odběru | odebírat novinky | odebírat",
        "ru": "рассылка | рассылки | подписаться на рассылку | подпишитесь на рассылку | подписка на рассылку"
        " | подпишитесь на нашу рассылку | ваш e-mail | ваш email | подписаться на новости | подписка на новости"
        " | электронная почта | новости на почту",
        "uk": "розсилка | підписатися на розсилку | підписатись на розсилку | підпишіться на розсилку | ваш e-mail"
        " | підписатися на новини | електронна пошта",
        "tr": "bülten | e-bülten | bültene abone ol | bültene kaydol | bültenimize abone olun | e-bültene abone ol"
        " | abone ol | e-posta adresiniz | e-posta adresinizi girin | haber bülteni | bildirimleri aç",
        "el": "ενημερωτικό δελτίο | εγγραφή στο newsletter | εγγραφείτε στο newsletter | γραφτείτε στο newsletter"
        " | το email σασ",
        "ro": "abonează-te la newsletter | abonați-vă la newsletter | abonare newsletter | abonează-te | înscrie-te"
        " | adresa de email | adresa ta de email | primește newsletter",
        "hu": "hírlevél | hírlevelünk | feliratkozás | feliratkozás hírlevélre | iratkozz fel hírlevelünkre"
        " | feliratkozom | iratkozzon fel hírlevelünkre | iratkozz fel | e-mail cím | kérem a hírlevelet",
        "ca": "butlletí | subscriu-te al butlletí | subscriu-t'hi | rep el butlletí",
        "ja": "メルマガ | メールマガジン | メルマガ登録 | メルマガ会員登録 | ニュースレター | ニュースレター登録"
        " | ニュースレターに登録 | メールアドレス | 登録する | 購読する | 無料登録",
        "ko": "뉴스레터 | 뉴스레터 구독 | 뉴스레터 신청 | 뉴스레터 구독하기 | 이메일 | 이메일 주소 | 구독"
        " | 구독신청 | 뉴스레터 구독신청",
        "zh": "订阅 | 订阅电子报 | 订阅邮件 | 電子報 | 訂閱 | 訂閱電子報 | 免費訂閱 | 邮箱 | 電子郵件 | 电子邮件"
        " | 立即訂閱 | 立即订阅",
        "ar": "النشرة البريدية | النشرة الإخبارية | اشترك في النشرة البريدية | اشترك في النشرة الإخبارية | اشترك"
        " | اشترك الآن | البريد الإلكتروني | بريدك الإلكتروني | القائمة البريدية | نشرة بريدية",
        "he": "הרשמה לניוזלטר | הירשמו לניוזלטר | ניוזלטר | הרשמו לניוזלטר | דואר אלקטרוני | כתובת אימייל | הירשמו"
        " | הרשמה לדיוור",
        "fa": "خبرنامه | عضویت در خبرنامه | اشتراک در خبرنامه | ایمیل خود را وارد کنید | ایمیل",
        "hi": "न्यूज़लेटर | न्यूजलेटर | न्यूज़लेटर सब्सक्राइब करें | सब्सक्राइब करें | सब्सक्राइब"
        " | हमारे न्यूज़लेटर की सदस्यता लें | न्यूज़लेटर की सदस्यता लें",
        "id": "langganan | berlangganan newsletter | berlangganan | daftar newsletter | alamat email"
        " | daftar sekarang | masukkan email anda | aktifkan notifikasi",
        "vi": "đăng ký nhận tin | đăng ký nhận bản tin | bản tin | đăng ký | nhận tin qua email | nhập email của bạn",
        "th": "สมัครรับข่าวสาร | รับข่าวสาร | อีเมล | จดหมายข่าว",
        "sw": "jarida | jiandikishe | jiunge na jarida letu | barua pepe | pokea habari",
        "zu": "bhalisela incwadi yezindaba | bhalisa | incwadi yezindaba",
        "et": "uudiskiri | liitu uudiskirjaga",
        "lv": "piesakies jaunumiem",
        "lt": "naujienlaiškis | prenumeruokite naujienlaiškį",
    },
    leads={
        "en": "newsletter | sign up | subscribe | free newsletter",
        "de": "newsletter | jetzt anmelden",
        "fr": "newsletter",
        "es": "boletín | newsletter",
        "nl": "nieuwsbrief",
        "sv": "nyhetsbrev",
    },
    openings={
        "en": "sign up for our | sign up to our | sign up here for | sign up now for | sign up for the daily"
        " | sign up for breaking | sign up for daily | sign up for your | sign up to receive | sign up to get"
        " | sign up for email | sign up for newsletter | sign up for the latest | subscribe to our"
        " | subscribe to the newsletter | subscribe to get | subscribe to receive | subscribe for free"
        " | subscribe now to get | subscribe here to our | get our free | get the day's top | get the latest news"
        " | get breaking news | get daily news | get the best of | get stories like this | get news, reviews"
        " | get all the latest | get more news like this | receive the latest | receive our"
        " | want more stories like this | want stories like this | join our newsletter | enter your email"
        " | by signing up, | by signing up you | by subscribing, you | by subscribing you | by submitting your"
        " | by clicking submit, you | by clicking subscribe | by clicking sign up | by providing your email"
        " | by entering your email | you can unsubscribe at any | you may unsubscribe at any"
        " | delivered to your inbox | the best of our journalism | our best stories, | our daily newsletter"
        " | our weekly newsletter | our free weekly | our free daily | thank you for signing up"
        " | thanks for subscribing | check your email for | an error has occurred. please try again"
        " | this site is protected by recaptcha | protected by recaptcha | never miss a story"
        " | stay informed with our | stay up to date with our | keep up with the latest | want the latest news"
        " | don't miss out on the | start your day with our | like this story? | enjoying this article?"
        " | if you liked this story | for more stories like this | if you enjoyed this",
        "de": "abonnieren sie unseren | abonnieren sie den | abonnieren sie hier | abonniere unseren"
        " | melden sie sich für unseren | melden sie sich hier für | melden sie sich jetzt"
        " | jeden morgen das wichtigste | täglich das wichtigste | hier können sie sich für"
        " | hier können sie den newsletter | sie können den newsletter | sie möchten immer auf dem laufenden"
        " | ich möchte den newsletter | ja, ich möchte den | ja, ich möchte per | vielen dank für ihre anmeldung"
        " | vielen dank für ihr interesse | die wichtigsten nachrichten des tages | keine news mehr verpassen"
        " | jetzt kostenlos abonnieren | verpassen sie keine | erhalten sie jeden | bleiben sie auf dem laufenden"
        " | immer auf dem laufenden | ihre e-mail-adresse ist | abonnieren sie jetzt",
        "fr": "inscrivez-vous à notre | inscrivez-vous à la | inscrivez-vous pour recevoir"
        " | inscrivez-vous gratuitement | recevez chaque | recevez toute l | recevez tous les | recevez nos"
        " | recevez gratuitement | recevez l'essentiel | recevez le meilleur | abonnez-vous à notre newsletter"
        " | abonnez-vous à la newsletter | en vous inscrivant | chaque matin, recevez | chaque semaine, recevez"
        " | votre adresse e-mail est | votre adresse email est | vous pouvez vous désinscrire | je souhaite recevoir"
        " | merci de votre inscription | ne manquez aucune",
        "es": "suscríbete a nuestro | suscríbete a nuestra | suscríbete para | suscríbase a nuestro"
        " | suscríbete gratis | recibe cada | recibe en tu | recibe las noticias | recibe todas las | recibe gratis"
        " | recibí en tu mail | reciba en su correo | regístrate para recibir | apúntate a | al suscribirte"
        " | al registrarte | te enviaremos a tu correo | las noticias más importantes del día en tu",
        "it": "iscriviti alla | iscriviti gratis alla | iscriviti per ricevere | ricevi ogni | ricevi le notizie"
        " | ricevi tutte le | ricevi gli aggiornamenti | per ricevere la newsletter | se vuoi ricevere | iscrivendoti"
        " | inserisci la tua mail",
        "pt": "assine a nossa | assine nossa | inscreva-se na | inscreva-se para receber | receba as notícias"
        " | receba em seu | receba no seu | receba todas | subscreva a nossa | cadastre-se para receber"
        " | cadastre-se e receba | cadastre seu e-mail | quer receber as | ao se inscrever | ao subscrever"
        " | fique a par das notícias",
        "nl": "schrijf je in voor | schrijf u in voor | meld je aan voor | ontvang elke | ontvang het laatste"
        " | ontvang onze | ontvang dagelijks | ontvang iedere | ontvang wekelijks | abonneer je op onze"
        " | met onze nieuwsbrief",
        "sv": "anmäl dig till | prenumerera på vårt | prenumerera på våra | få vårt nyhetsbrev"
        " | ta del av vårt nyhetsbrev | missa inte vårt nyhetsbrev | skriv upp dig på",
        "no": "meld deg på vårt | meld deg på nyhetsbrevet | få nyhetsbrevet | abonner på vårt",
        "da": "tilmeld dig vores | tilmeld dig nyhedsbrevet | få vores nyhedsbrev | få de vigtigste"
        " | ved tilmelding | modtag vores | jeg giver tilladelse til",
        "fi": "tilaa uutiskirje | tilaa ilmainen | tilaa tästä | saat uutiskirjeen",
        "pl": "zapraszamy do subskrypcji | zapraszamy też do subskrypcji | zachęcamy do subskrypcji"
        " | zapisz się na nasz | zapisz się do naszego | zapisz się na newsletter | zapisz się, aby"
        " | chcesz otrzymywać | bądź na bieżąco! | chcesz być na bieżąco | wyrażam zgodę na | administratorem danych",
        "cs": "přihlaste se k odběru | odebírejte náš | chcete dostávat | zadáním e-mailu | přihlášením k odběru"
        " | přihlaste se k našemu",
        "ru": "подпишитесь на нашу | подпишитесь на рассылку | подписывайтесь на рассылку | получайте новости"
        " | получайте главные | нажимая на кнопку | нажимая кнопку | главные новости на вашу",
        "uk": "підпишіться на нашу | підпишіться на розсилку | підписуйтесь на розсилку | отримуйте новини",
        "tr": "bültenimize abone | e-bültenimize | günün önemli haberlerini | bülten aboneliği | abone olarak",
        "el": "εγγραφείτε στο | γραφτείτε στο newsletter",
        "ro": "abonează-te la newsletter | abonați-vă la newsletter | înscrie-te la newsletter | primește pe email"
        " | primește zilnic | introdu adresa",
        "hu": "iratkozz fel | iratkozzon fel | ha nem szeretnél lemaradni | feliratkozásoddal"
        " | kérjük, adja meg az e-mail | ha szeretne értesülni",
        "ja": "メルマガ登録 | メルマガ会員 | ニュースレターに登録 | ニュースレターを | 登録すると"
        " | 無料のメールマガジン | 最新記事をお届け | 最新ニュースをお届け",
        "ko": "뉴스레터를 구독 | 뉴스레터 구독 | 이메일로 받아",
        "zh": "订阅我们的 | 訂閱我們的 | 訂閱電子報 | 免費訂閱 | 订阅电子报",
        "ar": "اشترك في النشرة | اشتركوا في النشرة | اشترك في نشرتنا | احصل على آخر الأخبار",
        "he": "הירשמו לניוזלטר | הרשמו לניוזלטר | הצטרפו לניוזלטר | קבלו עדכונים",
        "id": "daftarkan email | dapatkan berita terbaru | berlangganan newsletter | dengan berlangganan",
        "vi": "đăng ký nhận | nhập email để nhận",
    },
    heads={
        "en": "get daily | get breaking | get our | sign up | subscribe to | our newsletter",
        "de": "newsletter zu | der newsletter | unser newsletter | jetzt newsletter",
        "fr": "la newsletter | newsletter :",
        "es": "newsletter de | boletín de",
        "nl": "onze nieuwsbrief | de nieuwsbrief",
    },
    mentions={
        "anmeldung": "mit der anmeldung willigen | mit meiner anmeldung | mit ihrer anmeldung | mit der anmeldung zum",
        "reader-supported": "is a reader-supported publication",
        "becoming a": "consider becoming a free or paid subscriber | consider becoming a paid subscriber",
        "inbox": "to your inbox | in your inbox | into your inbox | your e-mail inbox | your email inbox",
        "newsletter": "our newsletter | our free newsletter | our daily newsletter | our weekly newsletter"
        " | our email newsletter | unseren newsletter | unserem newsletter | notre newsletter | nos newsletters"
        " | nuestra newsletter | nuestro newsletter | nossa newsletter | nostra newsletter | anmeldung zum newsletter"
        " | newsletter abonnieren | zum newsletter an | sign up for the newsletter | subscribe to the newsletter"
        " | above newsletter",
        "nieuwsbrief": "onze nieuwsbrief | onze gratis nieuwsbrief | onze dagelijkse nieuwsbrief",
        "nyhetsbrev": "vårt nyhetsbrev | våra nyhetsbrev | våre nyhetsbrev",
        "nyhedsbrev": "vores nyhedsbrev | vores nyhedsbreve",
        "postfach": "in ihr postfach | ins postfach | im postfach | in dein postfach",
        "whatsapp": "abonniere den whatsapp | abonnieren sie den whatsapp | abonniere unseren whatsapp"
        " | our whatsapp channel | canal de whatsapp de | nostro canale whatsapp | nosso canal no whatsapp"
        " | notre chaîne whatsapp | unseren whatsapp | unserem whatsapp | auf whatsapp?",
        "telegram": "our telegram channel | unserem telegram | unseren telegram | notre chaîne telegram"
        " | notre canal telegram | nuestro canal de telegram | tenemos canal de telegram | nostro canale telegram"
        " | nosso canal no telegram | nosso canal do telegram | telegram kanalımız | nasz kanał na telegram"
        " | наш telegram | нашем telegram",
        "телеграм": "наш телеграм | нашем телеграм | нашого телеграм | нашому телеграм",
        "youtube": "our youtube channel | unserem youtube | unseren youtube | notre chaîne youtube"
        " | nuestro canal de youtube | nostro canale youtube | nosso canal no youtube | nosso canal do youtube"
        " | youtube kanalımız | nasz kanał na youtube",
        "feeds": "in your feeds",
        "recaptcha": "protected by recaptcha | recaptcha and the google",
        "boîte": "dans votre boîte mail | votre boîte aux lettres électronique",
        "correo": "en tu correo | en su correo electrónico",
        "e-mail": "caixa de e-mail | seu e-mail as | sent straight to your e-mail",
        "скриньк": "на вашу скриньку",
        "почту": "на вашу почту | на электронную почту подпис",
    },
)
