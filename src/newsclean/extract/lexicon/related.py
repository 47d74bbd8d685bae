"""Pointers to other stories."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

RELATED = Theme(
    role="related",
    what="a pointer to other stories",
    lines={
        "en": "related content | popular | trending | related coverage | related links | related news"
        " | related posts | related reading"
        " | related stories | related story | related articles | related article | related video | related videos"
        " | recommended | recommended for you | recommended stories | recommended reading | recommended by"
        " | you may like | you might like | you might also like | you may also like | you might also be interested in"
        " | you may also be interested in | more stories | more news | more from | more from author"
        " | more from this author | more from this section | more from the author | more like this"
        " | more on this story | more on this topic | more on this | more in this section | most read | most popular"
        " | most viewed | most shared | most commented | most recent | popular stories | popular now | popular posts"
        " | trending now | trending stories | trending news | latest news | latest stories | latest articles"
        " | latest posts | latest headlines | the latest | top stories | top news | top story | today's top stories"
        " | top headlines | editor's picks | editors' picks | editor's choice | don't miss | must read | must reads"
        " | up next | next up | read next | what to read next | keep reading | continue reading"
        " | in case you missed it | in other news | elsewhere on the site | from around the web | around the web"
        " | from our partners | promoted stories | sponsored stories | suggested for you | suggested reading"
        " | what others are reading | people are reading | others also read | readers also read | also on site"
        " | see more | see more stories | see all | view all | view more | show all | all articles | all news"
        " | load more | more articles | read more articles | more top stories | more stories by | further reading"
        " | what's new | discover more | explore more | you may have missed | you might have missed"
        " | similar articles | similar stories | more headlines | more videos | latest videos | featured stories"
        " | featured articles | featured posts | featured | featured videos | read full article | read the full story"
        " | read the full article | read full story | stories for you | for you | what to watch | watch next"
        " | hot topics | hot on the web | more for you | recent posts | recent articles | recent news"
        " | recent stories | articles you may like | also in the news | top picks | our picks | picked for you"
        " | next story | previous story | next article | previous article | next post | previous post"
        " | read more below | article continues below | story continues below | story continues below advertisement"
        " | article continues after ad | more by this author | posts by author | more coverage | full coverage"
        " | follow live | follow our live coverage | further information | more information | useful links"
        " | external links",
        "de": "verwandte artikel | verwandte themen | ähnliche artikel | ähnliche beiträge | ähnliche themen"
        " | weitere artikel | weitere artikel zum thema | weitere meldungen | weitere nachrichten | weitere themen"
        " | weitere videos | weitere beiträge | das könnte sie auch interessieren"
        " | das könnte dich auch interessieren | das könnte sie interessieren | das könnte ihnen auch gefallen"
        " | auch interessant | lesen sie auch | lesen sie mehr | lesen sie mehr zum thema | mehr zum thema"
        " | mehr dazu | mehr aus | mehr von | mehr lesen | mehr anzeigen | meistgelesen | meistgelesene artikel"
        " | meist gelesen | am meisten gelesen | am häufigsten gelesen | top-themen | topthemen | top themen"
        " | neueste artikel | neueste beiträge | neueste nachrichten | aktuelle nachrichten | aktuelle meldungen"
        " | aktuelle artikel | alle artikel | alle anzeigen | alle beiträge | alle meldungen | empfehlungen"
        " | empfehlungen der redaktion | redaktionstipp | redaktionsempfehlung | für sie empfohlen | empfohlen"
        " | empfohlener artikel | unsere empfehlungen | lesetipp | lesetipps | zum thema | passend zum thema"
        " | weiterlesen | jetzt lesen | jetzt weiterlesen | zum artikel | nächster artikel | vorheriger artikel"
        " | vorheriger beitrag | nächster beitrag | beliebt | beliebteste artikel | neuesten | aus dem ressort"
        " | auch auf unserer seite | aus dem netz | aus dem archiv | themen des tages | newsticker | mehr laden"
        " | mehr news | mehr themen | weitere informationen | weitere informationen zum thema | weitere infos"
        " | weiterführende links | weiterführende informationen | links zum thema | zum weiterlesen"
        " | mehr informationen"
        " | zusatzinformationen",
        "fr": "à lire aussi | lire aussi | à lire | lire la suite | lire plus | en savoir plus | voir aussi"
        " | à voir aussi | voir plus | voir tout | tout voir | articles liés | articles similaires"
        " | sur le même sujet | sur le même thème | dans la même rubrique | dans la même catégorie | les plus lus"
        " | les articles les plus lus | le plus lu | les plus populaires | les plus consultés | vous aimerez aussi"
        " | vous aimerez peut-être | vous pourriez aussi aimer | cela pourrait vous intéresser"
        " | ça peut vous intéresser | ces articles peuvent vous intéresser | à ne pas manquer | à découvrir"
        " | à découvrir aussi | notre sélection | nos recommandations | recommandé pour vous | recommandés pour vous"
        " | la suite après cette publicité | dernières actualités | derniers articles | les dernières actualités"
        " | dernières infos | dernières nouvelles | les derniers articles | plus d'articles | plus d'infos"
        " | plus d'actualités | l'actu en continu | article suivant | article précédent | contenus sponsorisés"
        " | autres articles | à lire également | lire également | nos articles | tous les articles | en vidéo"
        " | pour en savoir plus | pour aller plus loin | liens utiles | plus d'informations"
        " | la rédaction vous conseille | la rédaction vous recommande | à la une",
        "es": "lea también | lee también | leer también | te puede interesar | le puede interesar"
        " | puede interesarte | te puede gustar | también te puede interesar | quizás te interese | te recomendamos"
        " | le recomendamos | recomendados | recomendado | recomendaciones | noticias relacionadas"
        " | noticia relacionada | artículos relacionados | relacionados | relacionado | temas relacionados"
        " | contenido relacionado | más información | más noticias | más sobre | más leídas | más leídos"
        " | lo más leído | las más leídas | lo más visto | lo más popular | más vistas | lo último | últimas noticias"
        " | últimas publicaciones | última hora | ver más | ver todo | ver todas | ver también | leer más"
        " | leer más noticias | seguir leyendo | sigue leyendo | seguí leyendo | continuar leyendo | ver noticia"
        " | mira también | no te pierdas | no te lo pierdas | más en | otras noticias | destacados | destacadas"
        " | tendencias | siguiente artículo | artículo anterior | siguiente noticia | noticia anterior"
        " | notas relacionadas | en portada | te sugerimos | lea más | lee más | conoce más | archivado en"
        " | quizá te interese | para saber más | enlaces relacionados | enlaces de interés",
        "it": "leggi anche | leggi tutto | leggi di più | leggi altro | leggi l'articolo"
        " | leggi l'articolo completo | leggi altri articoli | per approfondire | approfondisci | approfondimenti"
        " | articoli correlati | notizie correlate | contenuti correlati | potrebbe interessarti"
        " | potrebbe interessarti anche | ti potrebbe interessare | ti potrebbe interessare anche"
        " | potrebbero interessarti | ti potrebbero interessare | ti consigliamo | i più letti | le più lette"
        " | più letti | più lette | più visti | i più visti | ultime notizie | ultime news | ultimi articoli"
        " | ultim'ora | vedi anche | guarda anche | guarda il video | scopri di più | vedi tutti | vedi tutto"
        " | continua a leggere | altre notizie | altri articoli | notizie del giorno | primo piano | in evidenza"
        " | da non perdere | dello stesso autore | articolo successivo | articolo precedente | consigliati"
        " | consigliati per te | raccomandati per te | correlati | articoli simili | dalla home | link utili"
        " | per saperne di più | ulteriori informazioni",
        "pt": "leia também | leia mais | ler mais | leia ainda | veja também | veja mais | ver mais | ver tudo"
        " | ver todos | saiba mais | confira também | confira | mais lidas | as mais lidas | mais lidos | mais lido"
        " | mais vistas | mais populares | mais notícias | mais sobre | mais em | mais artigos"
        " | notícias relacionadas | artigos relacionados | relacionadas | relacionados | conteúdo relacionado"
        " | matérias relacionadas | recomendado | recomendados | recomendados para você | recomendamos"
        " | você pode gostar | você também pode gostar | você pode gostar também | pode gostar também de"
        " | talvez você goste | não perca | últimas notícias | últimas | destaques | em destaque | continue lendo"
        " | continuar lendo | continuar a ler | continue a ler | continua após a publicidade"
        " | continua depois da publicidade | próxima notícia | notícia anterior | próximo artigo | artigo anterior"
        " | para saber mais | links relacionados | outras notícias | em alta | tendências | veja a seguir | para si"
        " | sugestões | leia a notícia completa",
        "nl": "lees ook | lees meer | lees verder | lees hier meer | lees hier | bekijk ook | bekijk meer"
        " | bekijk alle | meer lezen | meer nieuws | meer over | meer over dit onderwerp | meer van | meer artikelen"
        " | gerelateerd | gerelateerde artikelen | gerelateerd nieuws | gerelateerde berichten | ook interessant"
        " | ook lezen | aanbevolen | aanbevolen voor jou | aanbevolen artikelen | meest gelezen | best gelezen"
        " | populair | nu in het nieuws | laatste nieuws | net binnen | het laatste nieuws | toon meer | verder lezen"
        " | dit vind je misschien ook leuk | misschien ook interessant | mis niets | volgende artikel"
        " | vorige artikel | alle artikelen | andere artikelen | meer informatie | meer weten | nuttige links",
        "sv": "läs även | läs också | läs mer | läs mer om | läs vidare | fortsätt läsa | se även | se mer"
        " | se också | mer om ämnet | mer om | mer från | mer i ämnet | mest läst | mest lästa | mest lästa artiklar"
        " | relaterat | relaterade artiklar | relaterat innehåll | rekommenderat | rekommenderad läsning"
        " | rekommenderas | senaste nytt | senaste nyheterna | senaste | fler artiklar | fler nyheter | missa inte"
        " | just nu | visa fler | visa alla | visa mer | du kanske också gillar | till artikeln | nästa artikel"
        " | föregående artikel | populärt | mer information | relaterade länkar",
        "no": "les også | les mer | les videre | les hele saken | les mer om | se også | se mer | mer om | mer fra"
        " | mest lest | mest leste | siste nytt | siste nyheter | relatert | relaterte saker | relaterte artikler"
        " | relatert innhold | anbefalt | anbefalte artikler | anbefalt for deg | flere saker | flere nyheter"
        " | vis flere | vis mer | hent flere | neste artikkel | forrige artikkel | populært | aktuelt"
        " | ikke gå glipp av | mer informasjon | relaterte lenker",
        "da": "læs også | læs mere | læs videre | læs mere om | læs hele artiklen | se også | se mere | se flere"
        " | mere om | mest læste | mest læst | seneste nyt | seneste nyheder | seneste | relaterede artikler"
        " | relateret | relateret indhold | anbefalet | anbefalet til dig | anbefalede artikler | flere artikler"
        " | flere nyheder | vis flere | vis mere | næste artikel | forrige artikel | populære"
        " | mere information | måske er du også interesseret i | artiklen fortsætter efter annoncen"
        " | artiklen fortsætter under annoncen",
        "fi": "lue myös | lue lisää | lue lisää aiheesta | jatka lukemista | katso myös | katso lisää"
        " | lisää aiheesta | aiheesta lisää | luetuimmat | luetuimmat uutiset | suosituimmat | uusimmat"
        " | uusimmat uutiset | tuoreimmat | suosittelemme | suositellut | näytä lisää | näytä kaikki"
        " | muita artikkeleita | aiheeseen liittyvää | seuraava artikkeli | edellinen artikkeli | muualla verkossa"
        " | sinua saattaisi kiinnostaa",
        "is": "lesa meira | lesa nánar | lestu meira | sjá einnig | sjá meira | tengdar fréttir | tengdar greinar"
        " | mest lesið | mest lesnar | nýjast | nýjustu fréttir | fleiri fréttir | skylt efni | meira",
        "pl": "czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także"
        " | przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej"
        " | zobacz wideo | więcej | więcej na ten temat | powiązane artykuły | powiązane | podobne artykuły"
        " | polecane | polecamy | polecane artykuły | może cię zainteresować | najpopularniejsze"
        " | najczęściej czytane | najnowsze | najnowsze wiadomości | ostatnie artykuły | warto przeczytać"
        " | inne artykuły | dalszy ciąg materiału pod wideo | dalsza część artykułu pod materiałem wideo"
        " | reszta artykułu pod materiałem wideo | następny artykuł | poprzedni artykuł | pokaż więcej"
        " | sprawdź także | sprawdź też | rekomendowane | rekomendowane dla ciebie",
        "cs": "čtěte také | čtěte více | čtěte dále | číst dál | číst více | přečtěte si také | přečtěte si"
        " | mohlo by vás zajímat | související | související články | související témata | doporučujeme"
        " | doporučené články | nejčtenější | nejnovější | nejnovější články | nejnovější zprávy | další články"
        " | další zprávy | více k tématu | k tématu | dále čtěte | podívejte se také | zobrazit více"
        " | zobrazit vše | více"
        " | načíst další | následující článek | předchozí článek | články odjinud | pokračovat ve čtení"
        " | vybrané články | z našeho webu | populární",
        "sk": "čítajte aj | čítajte tiež | čítajte viac | prečítajte si aj | prečítajte si tiež | súvisiace články"
        " | najčítanejšie | ďalšie články | mohlo by vás zaujímať | odporúčame | viac k téme",
        "ru": "читайте также | читать также | читайте ещё | читайте еще | читать далее | читать дальше"
        " | читать полностью | читать ещё | подробнее | смотрите также | смотреть также | по теме | материалы по теме"
        " | статьи по теме | новости по теме | похожие новости | похожие статьи | похожие материалы | похожие записи"
        " | другие новости | еще по теме | ещё по теме | ещё новости | самое читаемое | популярное"
        " | популярные новости | самое популярное | последние новости | главные новости | главное | свежие новости"
        " | новости партнеров | новости партнёров | новости сми2 | рекомендуем | рекомендуемое"
        " | вам может быть интересно | вам также может понравиться | сейчас читают | выбор редакции"
        " | следующая новость | предыдущая новость | все новости | показать ещё | показать еще | больше новостей"
        " | лента новостей | ещё",
        "uk": "читайте також | читати також | читайте ще | читати далі | читати більше | докладніше | детальніше"
        " | дивіться також | за темою | по темі | матеріали за темою | схожі новини | схожі статті | інші новини"
        " | популярне | популярні новини | найпопулярніше | останні новини | головні новини | головне | рекомендуємо"
        " | вам може бути цікаво | вибір редакції | наступна новина | попередня новина | всі новини | усі новини"
        " | показати ще | більше новин | новини партнерів | вас може зацікавити",
        "bg": "прочетете още | прочетете и | четете още | виж още | вижте още | още по темата | свързани статии"
        " | най-четени | последни новини | още новини | препоръчано",
        "hr": "pročitajte još | pročitaj više | pročitajte i | pročitajte više | pogledajte i | vezane vijesti"
        " | povezane vijesti | povezani članci | najčitanije | najnovije | najnovije vijesti | izdvojeno"
        " | preporučujemo | pročitajte i ovo | možda će vas zanimati | pročitaj još | najnovije vesti"
        " | povezane vesti | прочитајте још | најновије вести",
        "sl": "preberite še | preberite tudi | preberi več | povezane novice | sorodni članki | najbolj brano"
        " | zadnje novice",
        "tr": "ilgili haberler | ilgili haber | benzer haberler | i̇lgili haberler | ilginizi çekebilir"
        " | i̇lginizi çekebilir | bunlar da ilginizi çekebilir | bunlara da bakın | ayrıca bakınız | devamını oku"
        " | haberin devamı | devamı | daha fazla | daha fazlası | daha fazla göster | çok okunanlar"
        " | en çok okunanlar | en çok okunan haberler | son dakika | son dakika haberleri | son haberler"
        " | önerilen haberler | önerilenler | sıradaki haber | sonraki haber | önceki haber"
        " | sizin için seçtiklerimiz | diğer haberler | tüm haberler | popüler haberler | ayrıca oku"
        " | haberle ilgili daha fazlası | i̇lgili konular | daha fazla haber | bunları da okuyun",
        "el": "διαβάστε επίσησ | διαβάστε ακόμα | διαβάστε ακόμη | διαβάστε περισσότερα | δείτε επίσησ"
        " | δείτε ακόμα | δείτε περισσότερα | περισσότερα | σχετικά άρθρα | σχετικά | σχετικέσ ειδήσεισ | δημοφιλή"
        " | πιο δημοφιλή | τελευταία νέα | τελευταίεσ ειδήσεισ | ροή ειδήσεων | τα πιο διαβασμένα | προτεινόμενα"
        " | μην χάσετε | επόμενο άρθρο | προηγούμενο άρθρο | όλεσ οι ειδήσεισ",
        "ro": "citește și | citiți și | citește mai departe | citește mai mult | citeşte şi | citeste si | vezi și"
        " | vezi mai mult | vezi toate | mai mult | mai multe | articole similare | articole asemănătoare"
        " | știri similare | articole recomandate | recomandate | recomandări | cele mai citite | cele mai populare"
        " | ultimele știri | ultima oră | te-ar putea interesa | te-ar putea interesa și | alte articole | alte știri"
        " | articolul următor | articolul anterior | urmărește și | pe aceeași temă | știri recomandate | nu rata",
        "hu": "olvasta már | olvasd el ezt is | olvassa el ezt is | ez is érdekelheti | ez is érdekelhet"
        " | kapcsolódó cikkek | kapcsolódó | kapcsolódó cikk | kapcsolódó tartalom | kapcsolódó hírek"
        " | további cikkek | további hírek | tovább | tovább olvasom | bővebben | még több | legolvasottabb"
        " | legnépszerűbb | legfrissebb | legfrissebb hírek | friss hírek | ajánljuk | ajánlott cikkek | ajánló"
        " | ajánlatunk | következő cikk | előző cikk | összes cikk | még több hír | neked ajánljuk | önnek ajánljuk"
        " | a témában | nézd meg ezt is",
        "ca": "llegiu també | llegeix també | llegir més | llegeix més | et pot interessar"
        " | també et pot interessar | notícies relacionades | més informació | més llegides | el més llegit"
        " | més notícies",
        "af": "lees ook | lees meer | lees verder | verwante artikels | meer stories | gewild",
        "ja": "関連記事 | 関連ニュース | 関連リンク | 関連する記事 | 関連動画 | 関連トピック | おすすめ記事"
        " | おすすめ | オススメ | あわせて読みたい | 合わせて読みたい | あわせて読む | こちらもおすすめ | 次の記事"
        " | 前の記事 | 続きを読む | 記事を読む | 全文を読む | もっと見る | もっと読む | 一覧を見る | 一覧へ"
        " | すべて見る | 人気記事 | 人気記事ランキング | アクセスランキング | ランキング | 記事ランキング | 新着記事"
        " | 最新記事 | 最新ニュース | 新着 | 新着ニュース | 主要ニュース | 注目の記事 | 注目記事 | 注目のニュース"
        " | よく読まれている記事 | ピックアップ | 特集 | この記事の関連ニュース | 関連ワード | 同じジャンルの記事"
        " | 編集部おすすめ | 速報 | トップニュース | 写真特集 | 次のページへ | 次ページ",
        "ko": "관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 연관기사 | 연관 기사 | 추천기사 | 추천 기사 | 추천뉴스"
        " | 인기기사 | 인기 기사 | 인기뉴스 | 많이 본 기사 | 많이 본 뉴스 | 많이본 뉴스 | 가장 많이 본 뉴스"
        " | 가장 많이 본 기사 | 실시간 인기기사 | 주요뉴스 | 주요 뉴스 | 주요기사 | 최신기사 | 최신 기사 | 최신뉴스"
        " | 최신 뉴스 | 오늘의 주요뉴스 | 이 시각 주요뉴스 | 이시각 주요뉴스 | 더보기 | 더 보기 | 전체보기 | 이전기사"
        " | 다음기사 | 이전 기사 | 다음 기사 | 기자의 다른 기사 | 기자의 다른기사 | 핫이슈 | 랭킹뉴스"
        " | 함께 보면 좋은 기사 | 헤드라인 | 당신이 좋아할 만한 기사 | 속보 | 이슈 | 포토뉴스 | 주요 기사",
        "zh": "相关新闻 | 相关阅读 | 相关文章 | 相关报道 | 相关推荐 | 相关链接 | 推荐阅读 | 延伸阅读 | 热门文章"
        " | 热门新闻 | 热门推荐 | 热门 | 最新文章 | 最新新闻 | 最新消息 | 更多 | 更多新闻 | 查看更多 | 阅读更多"
        " | 阅读全文 | 点击查看更多 | 上一篇 | 下一篇 | 猜你喜欢 | 为您推荐 | 今日热点 | 相關新聞 | 相關閱讀"
        " | 相關文章 | 相關報導 | 相關連結 | 推薦閱讀 | 延伸閱讀 | 熱門文章 | 熱門新聞 | 熱門推薦 | 熱門 | 更多新聞"
        " | 閱讀更多 | 閱讀全文 | 看更多 | 看更多新聞 | 繼續閱讀 | 继续阅读 | 猜你喜歡 | 為您推薦 | 你可能也喜歡"
        " | 你可能也想看 | 你可能感興趣 | 更多文章 | 即時新聞 | 即时新闻 | 今日熱門 | 編輯推薦 | 编辑推荐"
        " | 點我看更多 | 上一則 | 下一則 | 更多報導 | 更多相關新聞 | 看更多文章 | 更多內容 | 返回列表",
        "ar": "اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | اقرأ أكثر"
        " | للمزيد | المزيد | قد يعجبك أيضا | قد يعجبك أيضاً | قد يهمك أيضا | قد يهمك أيضاً | قد يهمك | شاهد أيضا"
        " | شاهد أيضاً | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | ذات صلة | موضوعات ذات صلة | موضوعات متعلقة"
        " | أخبار متعلقة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث الأخبار | عرض المزيد | المزيد من الأخبار"
        " | مقالات مشابهة | المقال التالي | المقال السابق | تابع القراءة | أكمل القراءة | الأكثر تداولا | مختارات"
        " | موصى به | اخترنا لك | عرض الكل",
        "he": "קראו עוד | קרא עוד | לקריאה נוספת | קראו גם | כתבות נוספות | כתבות קשורות | עוד בנושא | עוד כתבות"
        " | אולי יעניין אותך | אולי יעניין אתכם | אולי יעניין אותך גם | הנקראות ביותר | הכי נקראות | הנצפות ביותר"
        " | חדשות אחרונות | עוד | עוד בערוץ | כתבות מומלצות | מומלצים | מומלץ | לכתבה המלאה | המשך קריאה"
        " | עדכונים אחרונים | הצג עוד | טען עוד",
        "fa": "بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مطالب بیشتر | ادامه مطلب | ادامه"
        " | پربازدیدترین | پربازدیدترین‌ها | آخرین اخبار | تازه‌ترین اخبار | بیشتر | همچنین بخوانید | پیشنهاد ما"
        " | بخوانید | مشاهده بیشتر",
        "ur": "مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | تازہ ترین | مقبول خبریں | مزید خبریں",
        "hi": "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | संबंधित खबरें | संबंधित ख़बरें | और खबरें"
        " | ताजा खबरें | ताज़ा ख़बरें | सबसे ज्यादा पढ़ी गई | ट्रेंडिंग | अधिक पढ़ें | पूरी खबर पढ़ें | अगली खबर"
        " | सबसे लोकप्रिय | यह भी देखें",
        "bn": "আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত | জনপ্রিয় | আরও খবর",
        "ta": "மேலும் படிக்க | தொடர்புடைய செய்திகள் | மேலும் செய்திகள்",
        "id": "baca artikel lainnya"
        " | baca juga | baca selengkapnya | baca lebih lanjut | baca lainnya | berita terkait | artikel terkait"
        " | berita lainnya | berita terbaru | berita terkini | berita populer | terpopuler | terkini | terbaru"
        " | rekomendasi | rekomendasi untuk anda | lihat juga | lihat semua | lihat selengkapnya | selengkapnya"
        " | simak juga | pilihan editor | artikel lainnya | halaman selanjutnya | berita berikutnya | lainnya"
        " | berita pilihan | baca artikel selengkapnya | anda mungkin juga suka | pilihan untukmu"
        " | paling banyak dibaca | berita berkaitan",
        "vi": "xem thêm | đọc thêm | tin liên quan | bài liên quan | tin cùng chuyên mục | tin mới | tin mới nhất"
        " | tin nổi bật | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | có thể bạn quan tâm | bài viết liên quan"
        " | bài viết cùng chủ đề | tin khác | các tin khác | xem tất cả | xem nhiều | mới nhất | nổi bật | đọc tiếp"
        " | chủ đề liên quan | bài cùng chuyên mục | đừng bỏ lỡ | tin tức khác | cùng chuyên mục | tin cùng chủ đề",
        "th": "ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | อ่านต่อ | อ่านข่าวเพิ่มเติม | ข่าวล่าสุด | ข่าวยอดนิยม"
        " | บทความที่เกี่ยวข้อง"
        " | ดูเพิ่มเติม | ข่าวอื่นๆ",
        "sw": "soma zaidi | soma pia | habari zinazohusiana | habari zaidi | soma hapa | habari mpya"
        " | zinazosomwa zaidi",
        "zu": "funda kabanzi | funda futhi | izindaba ezihlobene | ezinye izindaba | izindaba zakamuva | okunye"
        " | funda nalapha",
        "et": "loe ka | loe lisaks | loe edasi | loe veel | vaata ka | seotud lood | seotud artiklid | loetumad"
        " | viimased uudised",
        "lv": "lasi arī | lasiet arī | lasīt vairāk | lasi vairāk | skaties arī | saistītie raksti"
        " | saistītās ziņas | lasītākais | lasītākie | jaunākās ziņas",
        "lt": "taip pat skaitykite | skaitykite taip pat | skaitykite daugiau | skaityti daugiau"
        " | susiję straipsniai | susijusios naujienos | skaitomiausi | skaitomiausios | naujausios žinios"
        " | populiariausi",
        "mk": "прочитајте и | прочитај и | прочитај повеќе | поврзани вести | слични вести | најчитани"
        " | последни вести",
        "sq": "lexo edhe | lexoni edhe | lexo më shumë | lexoni më shumë | të ngjashme | artikuj të ngjashëm"
        " | më të lexuarat | lajmet e fundit",
        "az": "həmçinin oxu | həmçinin oxuyun | oxşar xəbərlər | ən çox oxunanlar | son xəbərlər | digər xəbərlər",
        "be": "чытайце таксама | глядзіце таксама | чытаць далей | яшчэ па тэме | апошнія навіны",
        "hy": "կարդացեք նաեւ | կարդալ ավելին | առնչվող նյութեր | վերջին լուրերը | ամենաընթերցվածը",
        "ka": "წაიკითხეთ ასევე | ასევე წაიკითხეთ | წაიკითხე ასევე | ამავე თემაზე | მსგავსი სიახლეები | ბოლო ამბები"
        " | ყველაზე კითხვადი",
        "kk": "оқи отырыңыз | тағы оқыңыз | сондай-ақ оқыңыз | толығырақ | ұқсас жаңалықтар | соңғы жаңалықтар",
        "uz": "mavzuga oid | mavzuga oid yangiliklar | shuningdek o'qing | shuningdek o‘qing | o'xshash yangiliklar"
        " | so'nggi yangiliklar | so‘nggi yangiliklar",
        "mn": "холбоотой мэдээ | дэлгэрэнгүй",
        "ms": "baca juga | berita berkaitan | berita lain | artikel berkaitan | artikel lain | paling popular"
        " | baca lagi | baca seterusnya",
        "fil": "basahin din | magbasa pa | kaugnay na balita | mga kaugnay na balita",
        "eu": "irakurri gehiago | irakurri ere | lotutako albisteak | azken albisteak",
        "gl": "ler máis | le tamén | novas relacionadas | máis lidas",
        "cy": "darllen mwy | darllenwch fwy | straeon cysylltiedig",
        "mr": "हेही वाचा | हे ही वाचा | हे देखील वाचा | आणखी वाचा | अधिक वाचा | संबंधित बातम्या | ताज्या बातम्या",
        "gu": "આ પણ વાંચો | વધુ વાંચો | સંબંધિત સમાચાર | તાજા સમાચાર",
        "pa": "ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ | ਸਬੰਧਤ ਖ਼ਬਰਾਂ | ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ",
        "te": "ఇవి కూడా చదవండి | ఇది కూడా చదవండి | ఇవీ చదవండి | ఇదీ చదవండి | మరిన్ని వార్తలు | సంబంధిత వార్తలు | తాజా వార్తలు",
        "kn": "ಇದನ್ನೂ ಓದಿ | ಇದನ್ನು ಓದಿ | ಹೆಚ್ಚು ಓದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿ | ತಾಜಾ ಸುದ್ದಿ",
        "ml": "ഇതും വായിക്കുക | ഇതു കൂടി വായിക്കൂ | കൂടുതൽ വായിക്കുക | ബന്ധപ്പെട്ട വാർത്തകൾ",
        "ne": "यो पनि पढ्नुहोस् | यो पनि पढ्नुहोस | थप पढ्नुहोस् | सम्बन्धित खबर | सम्बन्धित समाचार | ताजा खबर | ताजा अपडेट",
        "si": "තවත් කියවන්න | මෙයත් කියවන්න | අදාළ පුවත්",
        "my": "ဆက်စပ်သတင်းများ | ဆက်ဖတ်ရန် | ပိုမိုဖတ်ရှုရန်",
        "km": "អានបន្ត | អានបន្ថែម | ព័ត៌មានពាក់ព័ន្ធ | អត្ថបទទាក់ទង",
        "lo": "ອ່ານເພີ່ມເຕີມ | ຂ່າວທີ່ກ່ຽວຂ້ອງ",
        "am": "ተዛማጅ ዜናዎች | ተጨማሪ ያንብቡ | ይህንንም ያንብቡ",
    },
)
