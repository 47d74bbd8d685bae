"""Menus, log-in links and paging."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

NAVIGATION = Theme(
    role="navigation",
    what="a menu entry",
    lines={
        "any": "home | menu | faq | faqs | rss | 404 | sitemap | site map | login | logout | sign in / register"
        " | # / # | #/# | page # of # | page # | # of # | more | next # | 1 2 | 1 2 3 | previous | next",
        "en": "skip to content | skip to main content | skip to main | skip to navigation | skip to primary content"
        " | skip to footer | skip to sidebar | skip to search | skip to article | skip navigation | skip header"
        " | skip | main menu | open menu | close menu | toggle menu | toggle navigation | toggle search"
        " | main navigation | site navigation | navigation | navigation menu | breadcrumb | breadcrumbs"
        " | you are here | search | search for | search form | search this site | open search | close search"
        " | show search | submit search | search site | search in | log in | log out | sign in | sign out"
        " | sign up / sign in | log in / register | login / register | register | join | join us | my account"
        " | my profile | profile | account | account settings | saved articles | your account | subscriber login"
        " | about | about us | about this site | contact | contact us | contacts | advertise with us | careers | jobs"
        " | help | help center | help centre | support | feedback | send feedback | our team | staff | meet the team"
        " | masthead | homepage | home page | go to homepage | front page | back | back to top | back to home"
        " | go back | return to top | to top | scroll to top | top of page | previous | next | prev | next page"
        " | previous page | first | last | older posts | newer posts | more sections | all sections | sections"
        " | all topics | browse | browse topics | sub menu | submenu | expand menu | show menu | hide menu"
        " | close navigation menu | open navigation menu | quick links | useful links | footer | footer menu | header"
        " | sidebar | secondary menu | primary menu | social links | social menu | site index | editions | edition"
        " | switch edition | choose language | select language | language | change language | archive | archives"
        " | e-edition | today's paper | print edition | classifieds | obituaries | horoscopes | crosswords"
        " | puzzles & games | weather | tv guide | apps | mobile apps | download app | download the app"
        " | download our app | get the app | open in app | newsroom | press | press room | media kit | investors"
        " | investor relations | work with us | work for us | partners | our partners | about the author"
        " | more about us | who we are | what we do | our mission | tools | shop | store | my news | dashboard"
        " | submit a tip | submit news | write for us | report an error | open navigation"
        " | site information navigation | accessibility links | your profile | more menu | open sub menu"
        " | all categories",
        "de": "startseite | zur startseite | hauptmenü | menü | menü öffnen | menü schliessen | zum inhalt springen"
        " | zum inhalt | zum hauptinhalt springen | zum hauptinhalt | direkt zum inhalt | zur navigation springen"
        " | navigation öffnen | navigation schliessen | navigation überspringen | hauptnavigation | suche | suchen"
        " | suche öffnen | suche schliessen | suchbegriff | suche starten | anmelden | abmelden | einloggen"
        " | ausloggen | registrieren | login | mein konto | mein profil | profil | konto | kontakt | über uns | hilfe"
        " | hilfe & kontakt | karriere | stellenangebote | nach oben | zum seitenanfang | zurück nach oben | zurück"
        " | zurück zur startseite | zur übersicht | nächste | vorherige | nächste seite | vorherige seite | seite #"
        " | seite # von # | ressorts | alle ressorts | themenübersicht | archiv | leserservice | merkliste | service"
        " | services | newsletter & apps | apps | wetter | abo-shop | sie sind hier | inhaltsverzeichnis | mediathek"
        " | stellenmarkt | immobilien | zum menü | mehr ressorts | redaktion | inserieren | werben"
        " | barrierefreiheit-menü | schliessen und zurück | sitemap",
        "fr": "accueil | aller au contenu | aller au contenu principal | aller au menu | aller à la recherche"
        " | menu principal | ouvrir le menu | fermer le menu | rechercher | recherche | chercher | se connecter"
        " | connexion | déconnexion | se déconnecter | s'inscrire / se connecter | créer un compte | mon compte"
        " | mon profil | contact | contactez-nous | nous contacter | qui sommes-nous | à propos | aide | faq"
        " | plan du site | retour | retour en haut | haut de page | retour à l'accueil | suivant | précédent"
        " | page suivante | page précédente | rubriques | toutes les rubriques | archives | le journal"
        " | journal numérique | applications | météo | petites annonces | recrutement | vous êtes ici | fil d'ariane"
        " | services | nos services | éditions | toutes les éditions | la rédaction",
        "es": "inicio | portada | ir al contenido | saltar al contenido | saltar al contenido principal"
        " | pasar al contenido principal | menú | menú principal | abrir menú | cerrar menú | buscar | búsqueda"
        " | buscador | iniciar sesión | inicia sesión | cerrar sesión | registrarse | regístrate | registro | acceder"
        " | ingresar | mi cuenta | mi perfil | contacto | contáctanos | contáctenos | quiénes somos | acerca de"
        " | sobre nosotros | ayuda | mapa del sitio | mapa web | volver | volver arriba | ir arriba | siguiente"
        " | anterior | página siguiente | secciones | todas las secciones | hemeroteca | archivo | ediciones"
        " | edición impresa | el tiempo | clasificados | trabaja con nosotros | está aquí | estás aquí | servicios"
        " | aplicaciones | crear cuenta | redacción",
        "it": "home page | vai al contenuto | vai al contenuto principale | salta al contenuto | menu principale"
        " | apri menu | chiudi menu | cerca | ricerca | cerca nel sito | accedi | esci | registrati | il mio account"
        " | il mio profilo | profilo | contatti | contattaci | chi siamo | redazione | la redazione | aiuto"
        " | mappa del sito | torna su | torna all'inizio | torna alla home | indietro | avanti | successivo"
        " | precedente | pagina successiva | sezioni | archivio | meteo | lavora con noi | servizi | sei qui"
        " | edizioni | menu di navigazione",
        "pt": "início | página inicial | ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo"
        " | ir para o conteúdo principal | menu principal | abrir menu | fechar menu | buscar | busca | pesquisar"
        " | pesquisa | entrar | sair | fazer login | iniciar sessão | terminar sessão | criar conta | registar"
        " | registe-se | minha conta | a minha conta | meu perfil | contato | contacto | contactos | contatos"
        " | fale conosco | quem somos | sobre nós | sobre | ajuda | mapa do site | voltar | voltar ao topo | topo"
        " | ir para o topo | próximo | próxima | anterior | próxima página | seções | secções | arquivo | edições"
        " | previsão do tempo | classificados | trabalhe conosco | anuncie aqui | você está aqui | serviços"
        " | voltar ao início | redação",
        "nl": "ga naar inhoud | ga naar de inhoud | naar de inhoud | naar hoofdinhoud | direct naar artikel"
        " | naar inhoud | hoofdmenu | menu openen | menu sluiten | zoeken | zoek | inloggen | uitloggen | aanmelden"
        " | registreren | mijn account | mijn profiel | contact | neem contact op | over ons | hulp | klantenservice"
        " | veelgestelde vragen | naar boven | terug naar boven | terug | volgende | vorige | volgende pagina"
        " | secties | archief | vacatures | werken bij | krant | het weer | voorpagina | service | je bent hier"
        " | u bent hier | bezorgklacht",
        "sv": "startsida | hem | till startsidan | hoppa till innehåll | hoppa till innehållet | till innehållet"
        " | gå till innehåll | huvudmeny | meny | öppna meny | stäng meny | sök | sök på sidan | logga in | logga ut"
        " | mitt konto | min sida | mina sidor | skapa konto | kontakt | kontakta oss | om oss | hjälp | kundservice"
        " | kundtjänst | till toppen | tillbaka | tillbaka till toppen | nästa | föregående | nästa sida | sektioner"
        " | arkiv | e-tidning | e-tidningen | lediga jobb | jobba hos oss | tipsa oss | väder | vanliga frågor",
        "no": "forside | forsiden | hjem | til forsiden | hopp til innhold | hopp til hovedinnhold | gå til innhold"
        " | gå til hovedinnhold | hovedmeny | meny | åpne meny | lukk meny | søk | logg inn | logg ut | min side"
        " | mine sider | opprett konto | kontakt | kontakt oss | om oss | hjelp | kundeservice | kundesenter"
        " | til toppen | tilbake | tilbake til toppen | neste | forrige | neste side | seksjoner | arkiv | eavis"
        " | e-avis | ledige stillinger | tips oss | været | hele menyen",
        "da": "forside | forsiden | hjem | til forsiden | gå til indhold | spring til indhold | hop til indhold"
        " | hovedmenu | åbn menu | luk menu | søg | log ind | log ud | min side | min konto | opret konto | kontakt"
        " | kontakt os | om os | hjælp | kundeservice | til toppen | tilbage | næste | forrige | næste side"
        " | sektioner | arkiv | e-avis | ledige stillinger | tip os | tip redaktionen | vejret",
        "fi": "etusivu | siirry sisältöön | siirry suoraan sisältöön | hyppää sisältöön | valikko | päävalikko"
        " | avaa valikko | sulje valikko | hae | haku | etsi | kirjaudu | kirjaudu sisään | kirjaudu ulos"
        " | rekisteröidy | oma tili | omat tiedot | yhteystiedot | ota yhteyttä | tietoa meistä | meistä | ohjeet"
        " | asiakaspalvelu | takaisin ylös | sivun alkuun | takaisin | seuraava | edellinen | osastot | arkisto"
        " | näköislehti | avoimet työpaikat | sää",
        "is": "forsíða | heim | valmynd | leit | leita | innskráning | skrá inn | útskrá | um okkur | hafa samband"
        " | hafðu samband | hjálp | efst á síðu | til baka | næsta | fyrri | fara í efni",
        "pl": "strona główna | przejdź do treści | przejdź do głównej treści | menu główne | otwórz menu"
        " | zamknij menu | szukaj | wyszukaj | wyszukiwarka | zaloguj | zaloguj się | wyloguj | wyloguj się"
        " | zarejestruj się | załóż konto | moje konto | mój profil | profil | kontakt | o nas | pomoc | mapa strony"
        " | do góry | na górę | powrót | wróć | wstecz | następny | następna | poprzedni | poprzednia"
        " | następna strona | działy | archiwum | e-wydanie | praca | kariera | pogoda | redakcja | serwisy"
        " | strona # z # | jesteś tutaj",
        "cs": "úvod | hlavní stránka | domů | přejít k obsahu | přejít na obsah | hlavní menu | otevřít menu"
        " | zavřít menu | hledat | vyhledávání | vyhledat | přihlásit | přihlásit se | přihlášení | odhlásit"
        " | odhlásit se | registrace | registrovat | můj účet | můj profil | kontakt | kontakty | o nás | nápověda"
        " | mapa stránek | nahoru | zpět | zpět nahoru | další | předchozí | další strana | rubriky | všechny rubriky"
        " | archiv | kariéra | počasí | redakce | tiráž",
        "sk": "domov | hlavná stránka | hľadať | vyhľadávanie | prihlásiť | prihlásiť sa | odhlásiť | registrácia"
        " | kontakt | o nás | späť | ďalšia | predchádzajúca | menu",
        "ru": "главная | главная страница | на главную | перейти к содержанию | перейти к содержимому"
        " | перейти к основному содержанию | меню | открыть меню | закрыть меню | поиск | поиск по сайту | найти"
        " | искать | войти | вход | выйти | регистрация | зарегистрироваться | личный кабинет | мой профиль | профиль"
        " | контакты | о нас | о проекте | о сайте | о компании | помощь | карта сайта | наверх | вверх | назад"
        " | вперед | вперёд | следующая | предыдущая | следующая страница | разделы | все разделы | все рубрики"
        " | архив | вакансии | погода | редакция | обратная связь | вернуться | мобильная версия | полная версия"
        " | приложения | рекламодателям | о редакции",
        "uk": "головна | головна сторінка | на головну | перейти до вмісту | перейти до змісту"
        " | перейти до основного вмісту | меню | відкрити меню | закрити меню | пошук | пошук по сайту | знайти"
        " | шукати | увійти | вхід | вийти | реєстрація | зареєструватися | особистий кабінет | профіль | контакти"
        " | про нас | про проєкт | про проект | допомога | карта сайту | мапа сайту | вгору | нагору | назад"
        " | наступна | попередня | розділи | усі розділи | всі розділи | архів | вакансії | погода | редакція"
        " | зворотній зв'язок",
        "bg": "начало | търсене | търси | вход | регистрация | контакти | за нас | нагоре | меню | следваща"
        " | предишна | назад",
        "hr": "naslovnica | početna | naslovna | traži | pretraži | pretraga | prijava | prijavi se | odjava"
        " | registracija | kontakt | o nama | izbornik | meni | na vrh | natrag | sljedeća | prethodna"
        " | preskoči na sadržaj | rubrike | arhiva | насловна | почетна | претрага | контакт | о нама",
        "sl": "domov | iskanje | išči | prijava | kontakt | o nas | na vrh | nazaj | naslednja | prejšnja",
        "tr": "anasayfa | ana sayfa | i̇çeriğe geç | içeriğe atla | i̇çeriğe atla | menü | ana menü | menüyü aç"
        " | menüyü kapat | ara | arama | arama yap | giriş | giriş yap | üye ol | üye girişi | çıkış | çıkış yap"
        " | kayıt ol | hesabım | profilim | profil | i̇letişim | iletişim | hakkımızda | hakkında | yardım"
        " | site haritası | yukarı | başa dön | yukarı çık | geri | ileri | sonraki | önceki | sonraki sayfa"
        " | kategoriler | tüm kategoriler | arşiv | hava durumu | i̇nsan kaynakları | canlı yayın | uygulamalar",
        "el": "αρχική | αρχική σελίδα | μετάβαση στο περιεχόμενο | μενού | κεντρικό μενού | αναζήτηση | σύνδεση"
        " | αποσύνδεση | εγγραφή | ο λογαριασμόσ μου | επικοινωνία | σχετικά με εμάσ | ποιοι είμαστε | βοήθεια"
        " | επιστροφή στην κορυφή | πίσω | επόμενη | προηγούμενη | επόμενο | προηγούμενο | κατηγορίεσ | αρχείο"
        " | καιρόσ | πρωτοσέλιδα",
        "ro": "acasă | prima pagină | sari la conținut | salt la conținut | meniu | meniu principal | caută"
        " | căutare | cauta | autentificare | conectare | deconectare | înregistrare | contul meu | profil | contact"
        " | despre noi | ajutor | harta site-ului | sus | înapoi | înapoi sus | următorul | anterior | următoarea"
        " | pagina următoare | secțiuni | arhivă | arhiva | cariere | vremea | echipa | redacția",
        "hu": "főoldal | címlap | kezdőlap | nyitólap | ugrás a tartalomra | tovább a tartalomra | menü | főmenü"
        " | menü megnyitása | keresés | kereső | keres | belépés | bejelentkezés | kilépés | kijelentkezés"
        " | regisztráció | fiókom | profilom | kapcsolat | elérhetőség | rólunk | segítség | oldaltérkép | vissza"
        " | vissza a tetejére | fel | következő | előző | következő oldal | rovatok | archívum | karrier | időjárás"
        " | médiaajánlat | szerkesztőség",
        "ca": "inici | portada | cerca | cercar | inicia sessió | contacte | qui som | torna a dalt | següent"
        " | anterior | vés al contingut",
        "af": "tuis | soek | teken in | kontak ons | oor ons | terug",
        "ja": "ホーム | トップ | トップページ | トップへ | トップに戻る | ページトップへ | ページの先頭へ"
        " | このページの先頭へ | メニュー | メニューを開く | メニューを閉じる | 検索 | 検索する | ログイン"
        " | ログアウト | 新規登録 | マイページ | お問い合わせ | お問合せ | 会社概要 | 運営会社 | ヘルプ"
        " | よくある質問 | サイトマップ | 戻る | 次へ | 前へ | 前のページ | 本文へ | 本文へスキップ"
        " | コンテンツへスキップ | カテゴリ一覧 | 一覧 | 一覧に戻る | 記事一覧 | 天気 | 採用情報 | 閉じる"
        " | メインメニュー | 広告掲載 | 広告掲載について | 当サイトについて | このサイトについて | 新聞購読 | すべて"
        " | 現在位置",
        "ko": "홈으로 | 처음으로 | 메뉴 | 전체메뉴 | 전체 메뉴 | 메뉴 열기 | 메뉴 닫기 | 검색 | 검색하기"
        " | 검색어 입력 | 로그인 | 로그아웃 | 회원가입 | 마이페이지 | 본문 바로가기 | 본문바로가기 | 주메뉴 바로가기"
        " | 메뉴 바로가기 | 바로가기 | 고객센터 | 문의 | 문의하기 | 회사소개 | 회사 소개 | 도움말 | 사이트맵 | 맨위로"
        " | 위로 | 맨 위로 | 뒤로 | 다음 | 이전 | 이전 페이지 | 다음 페이지 | 목록 | 목록으로 | 기사제보 | 제보하기"
        " | 광고문의 | 광고안내 | 제휴문의 | 채용 | 채용정보 | 날씨 | 닫기 | 상단으로 | 페이지 상단으로 | 통합검색"
        " | pc버전 | 모바일버전 | 기사검색 | 인재채용 | 사이트 맵 | 구독안내",
        "zh": "首页 | 首頁 | 返回首页 | 回首頁 | 返回首頁 | 网站首页 | 菜单 | 選單 | 主選單 | 搜索 | 搜尋 | 搜寻"
        " | 站内搜索 | 登录 | 登入 | 登出 | 退出 | 注册 | 註冊 | 登录/注册 | 登录 注册 | 会员中心 | 會員中心 | 我的"
        " | 个人中心 | 联系我们 | 聯絡我們 | 聯繫我們 | 关于我们 | 關於我們 | 帮助 | 帮助中心 | 网站地图 | 網站地圖"
        " | 返回顶部 | 回到顶部 | 回到頂部 | 回頂端 | 返回 | 下一页 | 下一頁 | 上一页 | 上一頁 | 跳至主要內容"
        " | 跳到主要內容 | 跳转到内容 | 跳至内容 | 分類 | 频道 | 频道导航 | 导航 | 天气 | 天氣 | 招聘 | 加入我们"
        " | 人才招聘 | 广告服务 | 廣告刊登 | 意见反馈 | 客户端 | 客户端下载 | 手机版 | 电脑版 | 網站導覽 | 當前位置"
        " | 当前位置 | 您的位置 | 所有分类 | 简体 | 繁體 | 繁体 | 更多频道 | 回列表",
        "ar": "الرئيسية | الصفحة الرئيسية | انتقل إلى المحتوى | انتقل الى المحتوى | تخطي إلى المحتوى | القائمة"
        " | القائمة الرئيسية | بحث | البحث | ابحث | تسجيل الدخول | تسجيل الخروج | تسجيل | إنشاء حساب | حسابي"
        " | اتصل بنا | تواصل معنا | من نحن | عن الموقع | مساعدة | خريطة الموقع | العودة إلى الأعلى | إلى الأعلى"
        " | رجوع | عودة | التالي | السابق | الصفحة التالية | أقسام | الأقسام | الأرشيف | وظائف | الطقس"
        " | إغلاق القائمة | هيئة التحرير",
        "he": "דף הבית | ראשי | עמוד הבית | דלג לתוכן | דילוג לתוכן | תפריט | תפריט ראשי | חיפוש | חפש | התחברות"
        " | התחבר | התנתק | הרשמה | החשבון שלי | צור קשר | יצירת קשר | אודות | אודותינו | עזרה | מפת אתר | מפת האתר"
        " | חזרה למעלה | למעלה | חזרה | הבא | הקודם | העמוד הבא | מדורים | ארכיון | דרושים | מזג אוויר",
        "fa": "صفحه اصلی | خانه | صفحه نخست | رفتن به محتوا | پرش به محتوا | منو | فهرست | جستجو | جست‌وجو | ورود"
        " | خروج | ثبت نام | ثبت‌نام | تماس با ما | درباره ما | راهنما | نقشه سایت | بازگشت به بالا | بازگشت | بعدی"
        " | قبلی | آرشیو | پیوندها",
        "ur": "صفحۂ اول | ہوم | تلاش | مینو | لاگ ان | ہم سے رابطہ | ہمارے بارے میں",
        "hi": "होम | मुख्य पृष्ठ | मेन्यू | मेनू | खोजें | सर्च | लॉग इन | लॉगिन | साइन इन | हमारे बारे में"
        " | संपर्क करें | संपर्क | सहायता | अगला | पिछला | होमपेज | वापस ऊपर",
        "bn": "প্রচ্ছদ | হোম | খুঁজুন | লগইন | যোগাযোগ | আমাদের সম্পর্কে | মেনু | আর্কাইভ",
        "id": "beranda | langsung ke konten | lompat ke konten | loncat ke konten | menu utama | cari | pencarian"
        " | masuk | keluar | daftar | akun saya | profil | hubungi kami | kontak | kontak kami | tentang kami"
        " | bantuan | peta situs | kembali ke atas | kembali | selanjutnya | sebelumnya | berikutnya | indeks"
        " | indeks berita | redaksi | karir | laman utama | info iklan | tentang | carian",
        "vi": "trang chủ | chuyển đến nội dung | bỏ qua nội dung | menu chính | tìm kiếm | tìm | đăng nhập"
        " | đăng xuất | tài khoản | tài khoản của tôi | liên hệ | giới thiệu | về chúng tôi | trợ giúp | sơ đồ trang"
        " | lên đầu trang | về đầu trang | quay lại | trang sau | trang trước | tiếp theo | tất cả chuyên mục"
        " | tòa soạn | tuyển dụng | thời tiết | liên hệ quảng cáo | đường dây nóng | danh mục",
        "th": "หน้าแรก | ค้นหา | เข้าสู่ระบบ | สมัครสมาชิก | เมนู | ติดต่อเรา | เกี่ยวกับเรา | ถัดไป | ก่อนหน้า | กลับไปด้านบน | หน้าหลัก",
        "sw": "mwanzo | nyumbani | tafuta | ingia | jisajili | wasiliana nasi | kuhusu sisi | rudi juu | menyu"
        " | ukurasa wa mwanzo | inayofuata | iliyotangulia",
        "zu": "ekhaya | ikhaya | sesha | ngena | xhumana nathi | mayelana nathi | imenyu | emuva | okulandelayo",
        "et": "avaleht | kontakt | meist",
        "lv": "sākums | kontakti | par mums",
        "lt": "pradžia | kontaktai | apie mus",
        "mk": "почетна | контакт | за нас",
        "sq": "ballina | kryefaqja | rreth nesh",
        "az": "ana səhifə | əlaqə | haqqımızda",
        "hy": "գլխավոր | մեր մասին",
        "ka": "მთავარი | ჩვენ შესახებ",
        "kk": "басты бет | біз туралы",
        "uz": "bosh sahifa | biz haqimizda",
        "ms": "laman utama | hubungi kami | tentang kami",
        "mr": "मुख्यपृष्ठ",
        "te": "హోం | హోమ్",
        "kn": "ಮುಖಪುಟ",
        "ml": "ഹോം",
        "ne": "गृहपृष्ठ | होमपेज | हाम्रोबारे",
        "si": "මුල් පිටුව",
        "my": "ပင်မစာမျက်နှာ",
        "km": "ទំព័រដើម",
        "lo": "ໜ້າຫຼັກ",
        "am": "መነሻ | መነሻ ገጽ",
    },
    openings={
        "en": "skip to | jump to content | jump to navigation | you are here: | home » | home > | home / | home ›"
        " | back to all | choose your country | choose your edition",
        "de": "sie sind hier: | startseite > | startseite » | zum inhalt springen | zur hauptnavigation",
        "fr": "aller au contenu | vous êtes ici : | accueil > | accueil » | accueil /",
        "es": "saltar al | ir al contenido | inicio > | inicio » | está en: | usted está en | portada >",
        "it": "vai al contenuto | salta al | ti trovi in | sei in: | home page >",
        "pt": "ir para o conteúdo | pular para | início > | início » | você está em",
        "ru": "перейти к | главная > | главная » | главная / | главная ›",
        "ja": "ホーム > | トップ > | ホーム＞ | トップ＞ | ホーム › | 現在地：",
        "ko": "홈 > | 본문 바로가기 | 현재위치",
        "zh": "首页 > | 首頁 > | 當前位置： | 当前位置： | 您的位置： | 您当前的位置 | 首頁 / | 首页 >> | 首页>",
        "pl": "przejdź do | strona główna > | jesteś tutaj:",
        "tr": "anasayfa > | ana sayfa > | ana sayfa / | anasayfa /",
        "ar": "الرئيسية > | الرئيسية / | الرئيسية »",
        "vi": "trang chủ > | trang chủ /",
        "id": "beranda > | beranda / | home >",
    },
)
