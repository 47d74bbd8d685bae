"""Tag lists and "filed under" lines."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

TAGS = Theme(
    role="tags",
    what="a list of topics",
    lines={},
    leads={
        "en": "tags | tag | tagged | tagged in | tagged with | topics | topic | filed under | posted in"
        " | published in | published under | published on | categories | category | keywords | related topics"
        " | related tags | more on these topics | in this article | in this story | explore more topics"
        " | explore topics | more about | categorized in | categorised in | file under | related tickers"
        " | post tags | read more about | topics in this article | filed in | listed under | story tags"
        " | article topics | content highlights | english summary",
        "de": "schlagworte | schlagwörter | stichwörter | stichworte | themen | thema | themen dieses artikels"
        " | in diesem artikel | tags zum thema | artikel-themen | mehr zu den themen | ähnliche themen | kategorien"
        " | kategorie | rubrik | rubriken | veröffentlicht in | veröffentlicht unter | mehr zu diesen themen"
        " | themen in diesem artikel | themen des artikels | verschlagwortet mit | zum thema passend",
        "fr": "mots-clés | mots clés | tags | thèmes | thème | thématiques | thématiques abordées | sujets"
        " | dans cet article | sur le même thème | catégories | catégorie | rubrique | rubriques | publié dans"
        " | classé dans | étiquettes | sujets associés | sujets liés | thèmes associés | lieux | à propos",
        "es": "etiquetas | etiqueta | temas | tema | más sobre | archivado en | publicado en | en este artículo"
        " | categorías | categoría | palabras clave | temas relacionados | en esta nota | etiquetado en"
        " | temas de esta nota | se adhiere a los criterios de | personajes",
        "it": "tag | argomenti | argomento | temi | parole chiave | in questo articolo | categorie | categoria"
        " | etichette | pubblicato in | archiviato in | argomenti trattati | temi trattati | leggi altri articoli su",
        "pt": "tags | etiquetas | tópicos | tópico | temas | assuntos | assunto | palavras-chave | neste artigo"
        " | categorias | categoria | publicado em | mais sobre | tópicos relacionados | relacionado a | editoria"
        " | marcadores | tudo sobre",
        "nl": "tags | onderwerpen | onderwerp | trefwoorden | meer over | in dit artikel | categorieën | categorie"
        " | geplaatst in | meer over deze onderwerpen | thema's | gerelateerde onderwerpen | dossiers",
        "sv": "ämnen | ämnen i artikeln | ämne | taggar | etiketter | kategorier | kategori | i den här artikeln"
        " | mer om ämnena | publicerad i | läs mer om | nyckelord | sökord | ämnesord | mer i ämnena",
        "no": "emner | emne | emneord | stikkord | tagger | kategorier | kategori | nøkkelord | publisert i"
        " | i denne saken | temaer | les mer om",
        "da": "emner | emne | emneord | stikord | tags | kategorier | kategori | nøgleord | i denne artikel | temaer",
        "fi": "aiheet | aihe | avainsanat | asiasanat | tagit | kategoriat | kategoria | aiheet tässä jutussa"
        " | aiheesta | artikkelin aiheet | jutun aiheet",
        "is": "efnisorð | flokkar | flokkur | merki",
        "pl": "tagi | tematy | temat | kategorie | kategoria | słowa kluczowe | powiązane tematy | opublikowano w"
        " | więcej na temat | otagowane | hasła",
        "cs": "štítky | témata | téma | klíčová slova | tagy | rubriky | rubrika | kategorie | související témata"
        " | témata článku | klíčové slovo",
        "sk": "štítky | témy | kľúčové slová | tagy | kategórie | rubriky",
        "ru": "теги | тэги | тег | темы | ключевые слова | рубрика | рубрики | категории | категория | метки"
        " | метка | сюжеты | сюжет | упоминаемые | персоны | опубликовано в",
        "uk": "теги | тег | теми | ключові слова | рубрика | рубрики | категорії | категорія | мітки | опубліковано в",
        "bg": "тагове | етикети | ключови думи | категории | категория | още за",
        "hr": "tagovi | oznake | ključne riječi | teme | kategorije | kategorija | tag | тагови | ознаке"
        " | кључне речи | tagovi članka",
        "sl": "oznake | ključne besede | teme | kategorije",
        "tr": "etiketler | etiket | konular | i̇lgili konular | anahtar kelimeler | kategoriler | kategori"
        " | haber etiketleri",
        "el": "ετικέτεσ | θέματα | tags | λέξεισ κλειδιά | κατηγορίεσ | κατηγορία",
        "ro": "etichete | etichetă | tag-uri | taguri | subiecte | cuvinte cheie | cuvinte-cheie | categorii"
        " | categorie | publicat în | mai multe despre",
        "hu": "címkék | cimkék | címke | témák | kulcsszavak | kategóriák | kategória | rovat",
        "ca": "etiquetes | temes | arxivat a | categories | paraules clau",
        "af": "merkers | onderwerpe | kategorieë | etikette",
        "ja": "タグ | 関連タグ | キーワード | 関連キーワード | トピック | 関連トピックス | カテゴリ | カテゴリー"
        " | ジャンル | この記事のタグ | テーマ | 関連テーマ | ハッシュタグ | この記事のキーワード",
        "ko": "태그 | 관련 태그 | 키워드 | 관련 키워드 | 카테고리 | 해시태그 | 관련키워드 | 관련태그 | 관련 토픽",
        "zh": "标签 | 关键词 | 关键字 | 分类 | 话题 | 相关话题 | 文章标签 | 標籤 | 關鍵字 | 關鍵詞 | 分類 | 主題"
        " | 相關主題 | 熱門關鍵字 | 相關關鍵字 | 相關標籤 | 文章標籤 | 所属分类 | 本文关键词 | 更多關於",
        "ar": "الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | مواضيع | التصنيفات | التصنيف"
        " | تاغات | الأوسمة | علامات | كلمات البحث",
        "he": "תגיות | תגים | נושאים | מילות מפתח | קטגוריות | קטגוריה | תגית | עוד באותו נושא",
        "fa": "برچسب‌ها | برچسب ها | برچسب | کلیدواژه | کلیدواژه‌ها | کلید واژه ها | موضوعات | دسته‌بندی"
        " | کلمات کلیدی | دسته بندی",
        "ur": "ٹیگز | موضوعات | مزید موضوعات",
        "hi": "टैग | टैग्स | विषय | संबंधित विषय | श्रेणी | कीवर्ड",
        "bn": "ট্যাগ | ট্যাগস | বিষয়",
        "id": "tag | tags | topik | topik terkait | kategori | kata kunci | tag terpopuler | label | topik lainnya"
        " | topik menarik",
        "vi": "từ khóa | thẻ | chủ đề | chuyên mục | tags | tag | danh mục | từ khoá",
        "th": "แท็ก | แท็กที่เกี่ยวข้อง | หมวดหมู่ | คำค้น",
        "sw": "mada | mada zinazohusiana | lebo",
        "zu": "izihloko | amathegi",
        "et": "märksõnad | sildid | teemad",
        "lv": "tēmas | birkas | atslēgvārdi",
        "lt": "temos | raktiniai žodžiai | žymos",
        "mk": "тагови | клучни зборови",
        "sq": "etiketa | etiketat",
        "az": "teqlər | açar sözlər",
        "hy": "պիտակներ | թեմաներ",
        "ka": "თეგები | ტეგები | თემები",
        "kk": "тегтер",
        "uz": "teglar | mavzular",
        "mr": "टॅग्स | टॅग",
        "te": "ట్యాగ్‌లు | ట్యాగ్స్",
        "kn": "ಟ್ಯಾಗ್‌ಗಳು",
        "ml": "ടാഗുകൾ | ടാഗ്",
        "ta": "குறிச்சொற்கள்",
        "ne": "ट्याग",
        "gu": "ટૅગ્સ | ટેગ | ટેગ્સ",
        "pa": "ਟੈਗ | ਟੈਗਸ",
        "si": "ටැග් | ටැග",
        "be": "тэгі | катэгорыі",
        "eu": "etiketak | gaiak",
        "gl": "etiquetas | temas",
        "cy": "tagiau | pynciau",
        "ps": "ټاګونه",
        "ku": "etîket",
        "km": "ស្លាក",
        "lo": "ປ້າຍກຳກັບ",
        "my": "အကြောင်းအရာများ",
        "am": "መለያዎች",
        "fil": "mga paksa",
        "ms": "topik | kata kunci",
    },
    openings={
        "en": "filed under: | filed under | tagged: | topics: | posted in: | posted under | published in:"
        " | categories: | keywords: | more about: | this entry was posted | this post was published in | tagged as"
        " | this entry was filed under | this entry is filed under | this post was posted in",
        "de": "dieser beitrag wurde veröffentlicht | schlagwörter: | schlagworte: | themen in diesem"
        " | dieser beitrag wurde am | dieser beitrag wurde unter | dieser eintrag wurde am | dieser eintrag wurde unter"
        " | der beitrag wurde am | geschrieben in: | abgelegt unter",
        "fr": "mots-clés : | mots-clés: | publié dans : | cette entrée a été publiée | cet article a été publié dans"
        " | ce billet a été publié",
        "es": "archivado en: | etiquetas: | publicado en: | esta entrada fue publicada"
        " | esta entrada ha sido publicada",
        "it": "argomenti: | leggi altri articoli di | questa voce è stata pubblicata"
        " | questo articolo è stato pubblicato in",
        "pt": "esta entrada foi publicada | esta entrada foi postada",
        "nl": "dit bericht werd geplaatst | dit bericht is geplaatst",
        "sv": "detta inlägg publicerades | det här inlägget postades",
        "no": "dette innlegget ble publisert",
        "da": "dette indlæg blev udgivet | dette indlæg er skrevet i",
        "fi": "tämä artikkeli julkaistiin kategori",
        "pl": "ten wpis został opublikowany",
        "cs": "příspěvek byl publikován v rubrice | tento příspěvek byl publikován",
        "ru": "запись опубликована в рубрике | эта запись была опубликована",
        "uk": "цей запис було опубліковано | запис опубліковано в",
        "ro": "acest articol a fost publicat în categoria | această intrare a fost publicată",
    },
)
