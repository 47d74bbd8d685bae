"""Share bars and "follow us" lines."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

SHARE = Theme(
    role="share",
    what="a share bar or an invitation to follow",
    lines={
        "any": "facebook | twitter | x (twitter | whatsapp | telegram | linkedin | pinterest | reddit | tumblr"
        " | flipboard | instagram | threads | bluesky | mastodon | youtube | tiktok | viber | vkontakte | messenger"
        " | wechat | xing | facebook twitter | e-mail | email | sms | google news | line | pocket | truth social"
        " | gettr | gab",
        "en": "share | shares | share # | # shares | share this | share this article | share this story"
        " | share this post | share this page | share article | share story | share on facebook | share on twitter"
        " | share on x | share on whatsapp | share on linkedin | share on telegram | share on reddit"
        " | share on pinterest | share via email | share by email | share with friends | share with your friends"
        " | share options | share full article | share on social media | share on | share with | share to"
        " | share to facebook | share to twitter | share to whatsapp | share via | tweet | tweet this | post | pin it"
        " | like us | send this article | email this article | email article | email this | e-mail this article"
        " | copy link | copy url | link copied | copy link to clipboard | link copied to clipboard | copied"
        " | copied to clipboard | copy the link | url copied to clipboard | gift this article | send email | follow"
        " | following | follow us | follow author | follow us on | connect with us | stay connected"
        " | follow on google news | follow us on google news | follow us on social media | like this | facebook like"
        " | send to a friend | share the article | spread the word | tell your friends | like what you see"
        " | share to your story | share on email | make us preferred on google | add as a preferred source on google"
        " | more sharing options | sharing options",
        "de": "teilen sie diesen artikel | teilen sie diesen beitrag"
        " | teilen | artikel teilen | beitrag teilen | diesen artikel teilen | diesen beitrag teilen"
        " | auf facebook teilen | auf twitter teilen | auf x teilen | auf whatsapp teilen | per whatsapp teilen"
        " | per e-mail teilen | per mail teilen | per mail | per e-mail | auf linkedin teilen | auf xing teilen"
        " | twittern | tweeten | merken | link kopieren | link kopiert | in die zwischenablage kopieren"
        " | url kopieren | artikel verschenken | artikel weiterempfehlen | weiterempfehlen | per e-mail versenden"
        " | folgen | folgen sie uns | folgen sie uns auf | folge uns | folge uns auf | jetzt teilen | teilen mit"
        " | seite teilen | schicken | artikel versenden | artikel merken | teilen auf facebook | teilen auf twitter"
        " | teilen auf x | teilen auf whatsapp | per mail versenden",
        "fr": "partager | partagez | partages | # partages | partager cet article | partagez cet article"
        " | partager l'article | partager sur facebook | partager sur twitter | partager sur x"
        " | partager sur whatsapp | partager sur linkedin | partager par e-mail | partager par email | partager via"
        " | envoyer par e-mail | envoyer par mail | envoyer à un ami | tweeter | copier le lien | lien copié"
        " | offrir l'article | offrir cet article | suivez-nous | suivez-nous sur | nous suivre | suivre"
        " | s'abonner au compte | réagir et partager",
        "es": "compartir | comparte | compartí | compartir esta noticia | compartir artículo"
        " | compartir este artículo | comparte este artículo | comparte esta noticia | comparte en | compartir en"
        " | compartir en facebook | compartir en twitter | compartir en x | compartir en whatsapp"
        " | compartir en linkedin | compartir por whatsapp | compartir por email | enviar por correo"
        " | enviar por email | copiar enlace | copiar link | enlace copiado | copiar url | síguenos | síguenos en"
        " | seguinos en | síganos en | síguenos en google news | seguir | regalar artículo | regala esta noticia"
        " | tuitear | compartido | veces compartido | compartidos | # compartidos",
        "it": "condividi | condividi articolo | condividi l'articolo | condividi questo articolo | condividi su"
        " | condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp"
        " | condividi via mail | condividi con | condivisioni | # condivisioni | copia link | copia il link"
        " | link copiato | tweetta | invia per email | invia ad un amico | seguici | seguici su"
        " | seguici su google news | segui | regala",
        "pt": "compartilhar | compartilhe | partilhar | partilhe | partilhar artigo | partilhar este artigo"
        " | partilha | compartilhar no facebook | compartilhar no twitter | compartilhar no x"
        " | compartilhar no whatsapp | compartilhe no facebook | compartilhe no whatsapp | compartilhe esta notícia"
        " | compartilhe este conteúdo | compartilhe isso | compartilhe este artigo | compartilhar via"
        " | partilhar no facebook | copiar link | copiar o link | link copiado | enviar por e-mail | enviar por email"
        " | siga-nos | siga-nos no | siga-nos em | seguir | siga | oferecer artigo | ofereça este artigo"
        " | presentear matéria",
        "nl": "delen | deel | deel dit | deel dit artikel | deel dit bericht | deel dit verhaal | artikel delen"
        " | delen via | delen op facebook | delen op twitter | delen op x | delen via whatsapp | delen via e-mail"
        " | deel op facebook | deel op twitter | deel via whatsapp | deel via e-mail | link kopiëren | kopieer link"
        " | link gekopieerd | volg ons | volg ons op | volg | volgen | cadeau geven | geef cadeau | tip een vriend"
        " | mail | e-mailen",
        "sv": "dela | dela artikeln | dela artikel | dela på facebook | dela på twitter | dela på x"
        " | dela via e-post | dela via mejl | dela med e-post | kopiera länk | länk kopierad | kopierad"
        " | tipsa en vän | följ oss | följ oss på | följ",
        "no": "del | del artikkelen | del artikkel | del saken | del på facebook | del på twitter | del på x"
        " | del via e-post | del på e-post | kopier lenke | kopier lenken | lenke kopiert | tips en venn | følg oss"
        " | følg oss på | delt artikkel | del denne saken | del med en venn",
        "da": "del artiklen | del artikel | del denne artikel | del på facebook | del på twitter | del på x"
        " | del via e-mail | del via mail | kopiér link | kopier link | link kopieret | følg os | følg os på | følg"
        " | send til en ven",
        "fi": "jaa | jaa artikkeli | jaa juttu | jaa facebookissa | jaa twitterissä | jaa x:ssä | jaa whatsappissa"
        " | jaa sähköpostilla | kopioi linkki | linkki kopioitu | lahjoita juttu | seuraa meitä | seuraa | jaa sivu",
        "is": "deila | deila frétt | deila grein | deila á facebook | deila á twitter | deila með tölvupósti"
        " | afrita tengil | fylgstu með okkur | senda í tölvupósti",
        "pl": "udostępnij | udostępnij artykuł | udostępnij na facebooku | udostępnij na twitterze"
        " | udostępnij na x | udostępnij na facebook | podziel się | podziel się artykułem | poleć | poleć artykuł"
        " | tweetnij | skopiuj link | kopiuj link | link skopiowany | wyślij mailem | wyślij e-mailem"
        " | wyślij znajomemu | obserwuj nas | obserwuj | śledź nas | śledź nas na | udostępnienia | prześlij",
        "cs": "sdílet | sdílejte | sdílet článek | sdílejte článek | sdílet na facebooku | sdílet na twitteru"
        " | sdílet na x | sdílet na síti x | sdílení | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován"
        " | poslat e-mailem | poslat emailem | poslat přátelům | sledujte nás | sledovat | darovat článek"
        " | zkopírováno",
        "sk": "zdieľať | zdieľajte | zdieľať článok | zdieľať na facebooku | zdieľať na twitteri | kopírovať odkaz"
        " | poslať e-mailom | sledujte nás",
        "ru": "поделиться | поделитесь | поделиться новостью | поделиться статьей | поделиться в соцсетях"
        " | поделиться материалом | поделитесь с друзьями | поделиться с друзьями | поделиться ссылкой"
        " | рассказать друзьям | скопировать ссылку | копировать ссылку | ссылка скопирована | отправить по почте"
        " | твитнуть | одноклассники | вконтакте | телеграм | подписывайтесь на нас | мы в соцсетях | следите за нами"
        " | подписаться | нравится | отправить",
        "uk": "поділитися | поділитись | поділіться | поширити | поділитися новиною | поділитися статтею"
        " | поширити новину | поділитись з друзями | скопіювати посилання | копіювати посилання"
        " | посилання скопійовано | ми в соцмережах | стежте за нами | підписуйтесь на нас | підписатися"
        " | поширити у facebook",
        "bg": "сподели | споделете | споделяне | сподели във facebook | сподели статията | копирай линк"
        " | последвайте ни",
        "hr": "podijeli | podijeli članak | podijelite | podijeli na facebooku | kopiraj poveznicu | kopiraj link"
        " | pratite nas | podeli | podelite | podeli članak | подели | поделите | zapratite nas | prati nas",
        "tr": "paylaş | paylaşın | haberi paylaş | bu haberi paylaş | bu haberi paylaşın | facebook'ta paylaş"
        " | twitter'da paylaş | x'te paylaş | whatsapp'ta paylaş | tweetle | bağlantıyı kopyala | linki kopyala"
        " | kopyalandı | bağlantı kopyalandı | takip et | takip | bizi takip | bizi takip et | paylaşım",
        "el": "κοινοποίηση | μοιράσου | μοιραστείτε | μοιραστείτε το | μοιραστείτε το άρθρο | κοινοποιήστε"
        " | κοινοποίηση στο facebook | αντιγραφή συνδέσμου | ακολουθήστε μασ | ακολουθήστε μασ στο google news",
        "ro": "distribuie | distribuie articolul | distribuiți | distribuie pe facebook | distribuie pe twitter"
        " | distribuie pe whatsapp | share pe facebook | trimite pe email | trimite prin e-mail | copiază link"
        " | copiază linkul | urmărește-ne | urmăriți-ne | urmărește-ne pe google news | trimite unui prieten",
        "hu": "megosztás | megosztom | oszd meg | ossza meg | cikk megosztása | megosztás facebookon"
        " | megosztás e-mailben | link másolása | hivatkozás másolása | küldés e-mailben | küldés | kövess minket"
        " | kövessen minket | követés | tetszik",
        "ca": "comparteix | comparteix-ho | compartir a facebook | comparteix a facebook | copia l'enllaç"
        " | segueix-nos",
        "af": "deel hierdie artikel | deel hierdie storie | volg ons op | deel op facebook",
        "sl": "deli | deli na facebooku | deli članek | kopiraj povezavo | sledite nam",
        "ja": "シェア | シェアする | 共有 | 共有する | この記事をシェア | この記事をシェアする | 記事をシェア"
        " | ツイート | ポスト | ツイートする | ポストする | フェイスブック | facebookでシェア | xでシェア"
        " | xでポスト | lineで送る | lineで共有 | メールで送る | メールで共有 | リンクをコピー"
        " | リンクをコピーする | urlをコピー | はてなブックマーク | はてブ | フォロー | フォローする"
        " | 友だち追加 | 拡散する",
        "ko": "공유 | 공유하기 | 기사 공유 | 기사공유 | 기사 공유하기 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리"
        " | 밴드 | 네이버블로그 | 네이버 블로그 | 페이스북 공유 | 페이스북으로 공유하기 | 트위터 공유 | 카카오톡 공유"
        " | url복사 | url 복사 | 링크 복사 | 주소복사 | 링크복사 | sns 기사보내기 | 이메일 공유 | 구독하기 | 좋아요"
        " | 팔로우 | 스크랩 | 이 기사를 공유합니다",
        "zh": "分享 | 分享到 | 分享至 | 分享此文 | 分享本文 | 分享文章 | 分享這篇文章 | 分享这篇文章 | 分享新聞"
        " | 分享到微信 | 分享到facebook | 分享至facebook | 分享到朋友圈 | 微信 | 微博 | 新浪微博 | 朋友圈"
        " | qq空间 | qq好友 | 複製連結 | 复制链接 | 複製鏈接 | 複製網址 | 已複製 | 已复制 | 連結已複製"
        " | 用微信扫描二维码 | 微信扫一扫 | 扫一扫分享到微信 | 追蹤 | 关注我们 | 追蹤我們 | 關注我們"
        " | 扫码分享 | 轉寄 | 傳送 | 點讚 | 点赞",
        "ar": "شارك | مشاركة | شارك المقال | شارك الخبر | شارك هذا المقال | شاركها | شارك عبر | مشاركة المقال"
        " | مشاركة عبر | شارك على فيسبوك | شارك على تويتر | شارك على واتساب | فيسبوك | تويتر | واتساب | تيليجرام"
        " | تليجرام | لينكد إن | نسخ الرابط | تم نسخ الرابط | انسخ الرابط | تابعنا | تابعونا | تابعنا على"
        " | تابعونا على | غرد | إرسال",
        "he": "שתף | שתפו | שיתוף | שתפו בפייסבוק | שתפו בטוויטר | שתפו בוואטסאפ | שתף בפייסבוק | שיתוף בפייסבוק"
        " | שיתוף בוואטסאפ | שיתוף הכתבה | שתפו את הכתבה | העתק קישור | העתקת קישור | הקישור הועתק | עקבו אחרינו"
        " | עקוב | פייסבוק | טוויטר | וואטסאפ | טלגרם",
        "fa": "اشتراک‌گذاری | اشتراک گذاری | به اشتراک بگذارید | به اشتراک گذاری | ارسال به دوستان | کپی لینک"
        " | لینک کوتاه | کپی شد | ما را دنبال کنید | تلگرام | واتس‌اپ | توییتر | فیس‌بوک",
        "ur": "شیئر کریں | شیئر | فیس بک | ٹوئٹر | واٹس ایپ | لنک کاپی کریں",
        "hi": "शेयर करें | शेयर | साझा करें | इस खबर को शेयर करें | इस ख़बर को शेयर करें | फेसबुक | ट्विटर | व्हाट्सएप"
        " | हमें फॉलो करें | फॉलो करें | लिंक कॉपी करें | यह खबर शेयर करें",
        "bn": "শেয়ার করুন | শেয়ার | ফেসবুক | টুইটার | লিংক কপি করুন",
        "ta": "பகிர் | பகிரவும்",
        "id": "bagikan | bagikan artikel | bagikan artikel ini | bagikan berita ini | share artikel | salin tautan"
        " | salin link | tautan disalin | ikuti kami | ikuti | kongsi | kongsi artikel | kongsikan | sebarkan"
        " | bagikan ke",
        "vi": "chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ lên facebook | chia sẻ qua email"
        " | sao chép liên kết | copy link | sao chép | theo dõi | theo dõi chúng tôi | thích | gửi email"
        " | chia sẻ với bạn bè",
        "th": "แชร์ | แชร์บทความ | แชร์ข่าวนี้ | แชร์ไปยัง facebook | คัดลอกลิงก์ | คัดลอกลิงค์ | ติดตามเรา",
        "sw": "sambaza | shiriki | shirikisha | sambaza habari hii | shiriki makala hii | nakili kiungo | tufuate",
        "zu": "yabelana | yabelana ngale ndaba | yabelana ngale nkhathi | landela | silandele | shera",
        "et": "jaga | jaga artiklit | jaga facebookis | kopeeri link",
        "lv": "dalies | dalīties | kopīgot | kopēt saiti",
        "lt": "dalintis | pasidalinti | dalinkis | pasidalink | kopijuoti nuorodą",
        "mk": "сподели | споделете | сподели на",
        "sq": "shpërndaje | shpërndaj | ndaje | kopjo linkun",
        "az": "paylaş | paylaşın",
        "be": "падзяліцца",
        "hy": "կիսվել | տարածել",
        "ka": "გაზიარება | გააზიარე",
        "kk": "бөлісу",
        "uz": "ulashish | bo‘lishish | bo'lishish",
        "mn": "хуваалцах",
        "ms": "kongsi | kongsikan | kongsi artikel",
        "fil": "ibahagi | i-share",
        "eu": "partekatu",
        "mr": "शेअर करा | शेअर",
        "gu": "શેર કરો",
        "pa": "ਸਾਂਝਾ ਕਰੋ | ਸ਼ੇਅਰ ਕਰੋ",
        "te": "షేర్ చేయండి | షేర్",
        "kn": "ಹಂಚಿಕೊಳ್ಳಿ | ಶೇರ್ ಮಾಡಿ",
        "ml": "ഷെയർ ചെയ്യുക | പങ്കിടുക | ഷെയർ",
        "ne": "सेयर गर्नुहोस् | सेयर | शेयर गर्नुहोस्",
        "si": "බෙදාගන්න",
        "my": "မျှဝေရန် | မျှဝေပါ",
        "km": "ចែករំលែក",
        "lo": "ແບ່ງປັນ",
        "am": "ሼር ያድርጉ | አጋራ | ያጋሩ",
    },
    leads={
        "en": "share | share this | share this article | share this story | share on | follow us | follow us on"
        " | share via | follow the author | follow me on",
        "de": "teilen | artikel teilen | folgen sie uns | folgen sie uns auf | teilen auf | teilen mit",
        "fr": "partager | partager cet article | suivez-nous | suivez-nous sur | partager sur",
        "es": "compartir | compartir en | comparte | síguenos en | compartir esta noticia",
        "it": "condividi | condividi su | seguici su",
        "pt": "compartilhar | compartilhe | partilhar | partilhe | siga-nos",
        "nl": "delen | deel dit artikel | volg ons op",
        "ru": "поделиться | поделиться в соцсетях",
        "uk": "поділитися | поширити",
        "pl": "udostępnij | podziel się",
        "tr": "paylaş | haberi paylaş",
        "ja": "シェア | この記事をシェア",
        "zh": "分享 | 分享到 | 分享至",
        "ar": "شارك | مشاركة | تابعونا على",
    },
    openings={
        "en": "follow us on twitter | follow us on facebook | follow us on x | follow us on instagram"
        " | follow us on google news | follow us on whatsapp | follow us on telegram | follow us on social"
        " | follow us on our | follow us on linkedin | click to share on | click to email a link | click to print"
        " | opens in new window | opens in a new window | share on facebook | share on twitter | share this:"
        " | like us on facebook | like our facebook page | join us on telegram | join our whatsapp"
        " | join our telegram | join the conversation on our | follow our whatsapp channel | follow our channel on"
        " | follow him on twitter | follow her on twitter | follow them on twitter | follow him on x"
        " | follow her on x | find us on facebook | subscribe to our youtube | subscribe to our telegram"
        " | subscribe to our whatsapp | join our channel on | add us on google | you can follow us on"
        " | like what you read | like what you see",
        "de": "folgen sie uns auf | folgen sie uns bei | folgt uns auf | folge uns auf | folgen sie uns jetzt"
        " | abonnieren sie unseren whatsapp | abonniere unseren whatsapp | hier geht es zu unserem whatsapp"
        " | besuchen sie uns auf facebook",
        "fr": "suivez-nous sur | suivez nous sur | retrouvez-nous sur | rejoignez-nous sur"
        " | abonnez-vous à notre chaîne | suivez notre chaîne whatsapp | suivez toute l'actualité",
        "es": "síguenos en | síganos en | seguinos en | sigue toda la información | síguenos a través"
        " | únete a nuestro canal | únete al canal | suscríbete a nuestro canal | suscríbase a nuestro canal"
        " | sigue el canal de | también puedes seguirnos | sigue leyendo en whatsapp",
        "it": "seguici su | seguici anche su | resta aggiornato iscriviti | segui il canale whatsapp"
        " | iscriviti al canale | segui le notizie di | seguite il nostro canale | unisciti al canale",
        "pt": "siga-nos no | siga-nos em | siga o canal | siga nosso canal | siga o nosso canal"
        " | entre no nosso canal | participe do canal | inscreva-se no canal | acompanhe-nos no | siga a gente no"
        " | clique aqui para entrar no grupo | entre no grupo de whatsapp | participe do grupo"
        " | clique aqui e receba | siga o canal do",
        "nl": "volg ons op | volg ons ook op | volg ons via | abonneer je op ons whatsapp",
        "sv": "följ oss på | gilla oss på facebook",
        "no": "følg oss på",
        "da": "følg os på",
        "fi": "seuraa meitä ",
        "pl": "obserwuj nas w | obserwuj nas na | dołącz do nas na | śledź nas na | polub nas na | polub nasz profil",
        "cs": "sledujte nás na | sledujte nás také na | přidejte si nás na",
        "ru": "подписывайтесь на наш | подписывайтесь на нас | подпишитесь на наш | подписывайтесь на канал"
        " | подпишись на наш | читайте нас в | читайте нас на | следите за нашими новостями | присоединяйтесь к нам"
        " | мы в telegram | наш канал в telegram | самые важные новости — в нашем",
        "uk": "підписуйтесь на наш | підписуйтеся на наш | підписуйтесь на канал | підписуйтеся на канал"
        " | підписуйтесь на нас | підписуйтеся на нас | читайте нас у | читайте нас в | стежте за нами"
        " | приєднуйтесь до нашого",
        "tr": "bizi takip | bizi takip etmek için | whatsapp kanalımıza | telegram kanalımıza"
        " | google news'te takip | bizi sosyal medyada | google news'te bize",
        "el": "ακολουθήστε μασ στο | ακολουθήστε το | ακολουθήστε μασ σε | βρείτε μασ στο",
        "ro": "urmărește-ne pe | urmăriți-ne pe | abonează-te la canalul | urmărește cele mai | urmăriți știrile"
        " | dacă ți-a plăcut articolul | dacă ţi-a plăcut",
        "hu": "kövess minket | kövessen minket | csatlakozz hozzánk",
        "ja": "lineの友だち追加 | この記事をシェア | 公式lineを | この記事が気に入ったら",
        "ko": "유튜브 구독",
        "zh": "追蹤我們 | 關注我們 | 关注我们 | 下載app | 立即加入line | 加入line好友 | 分享到：",
        "ar": "تابعونا على | تابعنا على | تابعوا آخر | تابع آخر الأخبار | اشترك في قناتنا | انضم إلى قناتنا"
        " | لمزيد من الأخبار تابعونا | اضغط هنا للانضمام",
        "he": "עקבו אחרינו ב | הצטרפו לערוץ | הצטרפו לקבוצת",
        "fa": "ما را در تلگرام | ما را در اینستاگرام",
        "hi": "हमें फेसबुक | हमारे व्हाट्सएप | हमारे whatsapp | हमें google news | ताजा खबरों के लिए हमारे",
        "id": "ikuti kami di | ikuti berita | dapatkan update berita | simak berita"
        " | baca berita lainnya di google news | ikuti saluran whatsapp | gabung di channel | mari bergabung di",
        "vi": "theo dõi chúng tôi | theo dõi fanpage | mời bạn theo dõi | quan tâm zalo | mời quý độc giả theo dõi",
        "sw": "tufuate kwenye | jiunge nasi",
        "bg": "последвайте ни",
        "hr": "zapratite nas | pratite nas na",
        "sl": "spremljajte nas",
        "bn": "আমাদের ফেসবুক পেজে | আমাদের হোয়াটসঅ্যাপ",
        "ta": "எங்கள் வாட்ஸ்அப் | எங்கள் டெலிகிராம்",
        "th": "ติดตามข่าวสารได้ที่ | ติดตามข่าวได้ที่ | ติดตามเราได้ที่",
    },
    mentions={
        "구독하세요": "를 구독하세요 | 을 구독하세요",
        "채널 추가": "채널 추가하기 | 카카오톡 채널 추가",
    },
)

NETWORKS = frozenset(
    "facebook twitter x whatsapp telegram linkedin pinterest reddit tumblr flipboard instagram threads bluesky mastodon"
    " messenger viber vkontakte vk xing e-mail email mail gmail pocket line wechat weibo snapchat tiktok youtube sms"
    " фейсбук телеграм вконтакте одноклассники فيسبوك تويتر واتساب فیس‌بوک פייסבוק טוויטר וואטסאפ फेसबुक".split()
)
"""Where to: a short line that holds one of these and one of `SHARING` is of a share bar."""

COMMON_WORDS = frozenset("line x pocket mail email e-mail messenger".split())
"""Those that a sentence may well hold."""

SHARING = frozenset(
    "share shared sharing send tweet post copy teilen teile teilt senden versenden partager partagez envoyer compartir"
    " comparte compartilhar compartilhe partilhar partilhe enviar condividi invia delen deel dela del jaa udostępnij"
    " wyślij sdílet sdílejte poslat zdieľať поделиться поделитесь отправить поділитися поширити надіслати paylaş"
    " κοινοποίηση μοιράσου distribuie trimite megosztás megosztom podijeli podeli deli bagikan kongsi sambaza yabelana"
    " شارك مشاركة שתף שתפו שיתוף اشتراک‌گذاری शेयर".split()
)
NOUNS = frozenset("post posts tweet copy".split())
"""What a sentence about networks may end in: "Facebook removed the post"."""

FOLLOWING = frozenset(
    "follow suivez retrouvez sigue síguenos síganos siga sigam seguici segui seguite folge folgen folgt"
    " volg följ følg seuraa obserwuj śledź polub sledujte sledite pratite подписывайтесь подпишитесь следите"
    " підписуйтесь підписуйтеся стежте ακολουθήστε urmărește urmăriți kövess kövessen ikuti تابعونا تابعنا עקבו"
    " suivez-nous suivre sigue-nos siga-nos segue seguiteci следвайте підпишіться takip फॉलो fuata landela"
    " volgt".split()
)
"""The same of a line that asks to follow its site; these words stand at its beginning or its end."""
