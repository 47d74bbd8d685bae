"""Words that announce a credit line, in the languages of the world's newsrooms; a language a line."""

from __future__ import annotations

from collections.abc import Mapping

PICTURE_WORDS: Mapping[str, str] = {
    "en": "photo photos photograph photographs photographed photographer photography photographers picture pictures pic"
    " pics image images illustration illustrations photocredit photo-illustration screenshots",
    "de": "foto fotos bild bilder bildquelle bildquellen bildnachweis bildrechte bildcredit bildcredits fotograf"
    " fotografin fotografie fotoquelle fotocredit fotonachweis fotomontage bildmontage symbolbild symbolfoto"
    " archivbild archivfoto archivfotos titelbild titelfoto beitragsbild vorschaubild quellfoto screenshot",
    "fr": "photographie photographies photographe crédit-photo dessin",
    "es": "fotografía fotografia fotografías fotógrafo fotógrafa fotógrafos imagen imágenes ilustración",
    "pt": "imagem imagens fotografias fotógrafo ilustração",
    "it": "fotografo immagine immagini illustrazione",
    "nl": "beeld foto's afbeelding afbeeldingen fotograaf archieffoto illustratie",
    "da": "billede billeder arkivfoto pressefoto",
    "no": "bilde bilete illustrasjon illustrasjonsfoto",
    "sv": "arkivbild genrebild pressbild",
    "fi": "kuva kuvat kuvaaja valokuva valokuvaaja kuvituskuva arkistokuva",
    "is": "mynd myndir ljósmynd ljósmyndari",
    "et": "pilt fotod",
    "lv": "fotogrāfs attēls",
    "lt": "nuotr nuotrauka nuotraukos nuotraukų fotografas",
    "pl": "fot zdjęcie zdjęcia fotografia",
    "cs": "snímek obrázek",
    "sk": "snímka obrázok",
    "hu": "fotó fotók kép képek fénykép",
    "ro": "imagine imagini",
    "hr": "fotografija slika snimka",
    "mt": "ritratt ritratti",
    "cy": "llun lluniau",
    "ga": "grianghraf",
    "eu": "argazkia argazkiak",
    "ca": "imatge",
    "tr": "fotoğraf fotoğraflar görsel görseller",
    "id": "gambar",
    "vi": "ảnh hình",
    "tl": "larawan",
    "sw": "picha",
    "ha": "hoto",
    "so": "sawirka sawir",
    "zu": "isithombe",
    "xh": "umfanekiso",
    "yo": "àwòrán",
    "rw": "ifoto",
    "om": "suuraa",
    "ku": "wêne",
    "ru": "фото фотография фотографии фотограф изображение изображения иллюстрация иллюстрации коллаж снимок",
    "uk": "фотографія фотографії зображення ілюстрація світлина",
    "bg": "снимка снимки",
    "mk": "слика",
    "sr": "фотографија",
    "be": "фота здымак",
    "kk": "сурет",
    "mn": "зураг",
    "tg": "акс",
    "el": "φωτογραφία φωτογραφίες φωτό φωτο φωτ εικόνα",
    "hy": "լուսանկար լուսանկարը",
    "ka": "ფოტო",
    "ar": "صورة صور الصورة تصوير عدسة بعدسة",
    "fa": "عکس عکاس تصویر",
    "ur": "فوٹو تصاویر",
    "ps": "انځور",
    "he": "צילום צילומים תמונה תמונות",
    "hi": "फोटो फ़ोटो तस्वीर चित्र छायाचित्र इमेज छाया",
    "ne": "तस्बिर",
    "bn": "ছবি",
    "pa": "ਤਸਵੀਰ ਫੋਟੋ",
    "gu": "તસવીર ફોટો",
    "ta": "படம் புகைப்படம்",
    "te": "ఫొటో చిత్రం",
    "kn": "ಚಿತ್ರ",
    "ml": "ചിത്രം ഫോട്ടോ",
    "si": "ඡායාරූපය",
    "or": "ଫଟୋ",
    "th": "ภาพ ภาพจาก ขอบคุณภาพ",
    "km": "រូបភាព",
    "lo": "ຮູບ",
    "my": "ဓာတ်ပုံ",
    "am": "ፎቶ",
    "ti": "ስእሊ",
    "ja": "写真 画像 撮影 写真提供 画像提供 写真撮影 撮影者 フォト イラスト",
    "zh": "图 图片 图源 图片来源 图像来源 摄影 摄 圖 圖片 圖片來源 圖像來源 攝影 攝 圖源 照片 資料照 资料图 资料图片"
    " 資料圖片 翻攝 翻攝自 供图 供圖",
    "ko": "사진 사진제공 사진출처 이미지 이미지출처 자료사진 사진공동취재단 그래픽",
}
"""Say that a picture is spoken of."""

OWNER_WORDS: Mapping[str, str] = {
    "en": "credit credits courtesy source copyright graphic supplied contributed provided submitted rendering map"
    " artwork file",
    "de": "quelle grafik rechte visualisierung visualisierungen zeichnung zeichnungen karte infografik",
    "fr": "crédit crédits droits infographie fournie carte auteur",
    "es": "crédito créditos fuente cortesía derechos gráfico cedida cedidas cedido facilitada gentileza archivo autor",
    "pt": "fonte reprodução divulgação direitos",
    "it": "credito crediti fornita concessione",
    "nl": "bron archief",
    "da": "kilde",
    "no": "grafikk",
    "sv": "källa",
    "fi": "lähde grafiikka",
    "is": "heimild",
    "et": "allikas",
    "lv": "avots",
    "lt": "šaltinis",
    "pl": "źródło autor autorka rys",
    "cs": "zdroj autorka",
    "hu": "forrás",
    "ro": "sursa sursă",
    "hr": "izvor",
    "sl": "vir",
    "sq": "burimi",
    "mt": "sors",
    "cy": "ffynhonnell",
    "ca": "font crèdit",
    "eu": "iturria",
    "tr": "kaynak",
    "id": "sumber kredit",
    "vi": "nguồn",
    "tl": "pinagmulan",
    "sw": "chanzo",
    "ha": "asalin",
    "so": "xigashada",
    "ru": "источник",
    "uk": "джерело",
    "sr": "извор",
    "be": "крыніца",
    "el": "πηγή πηγη",
    "hy": "աղբյուր",
    "ka": "წყარო",
    "ar": "مصدر المصدر حقوق",
    "fa": "منبع",
    "ur": "ذریعہ",
    "he": "קרדיט מקור",
    "hi": "स्रोत साभार सोर्स सौजन्य क्रेडिट",
    "bn": "সূত্র সৌজন্যে",
    "ta": "மூலம் நன்றி",
    "th": "ที่มา ขอบคุณ",
    "ja": "出典 提供 クレジット 出所",
    "zh": "来源 來源 翻拍",
    "ko": "출처 제공",
}
"""Say that somebody is given credit; a colon must follow."""

LINK_WORDS: Mapping[str, str] = {
    "en": "by from via of the for to and file stock lead top main featured cover header provided author",
    "de": "von der des die zum zur vom aus dem über durch",
    "fr": "de la le d' du des par et les archives archive d'archives d'archive d'illustration",
    "es": "del por el los archivo y autor",
    "pt": "da do e os",
    "it": "di della dai dal archivio d'archivio",
    "nl": "van door uit het",
    "da": "af fra",
    "no": "av",
    "sv": "från",
    "hu": "szerző",
    "lt": "aut",
    "ru": "автор из",
    "uk": "з із",
    "el": "από της",
    "tr": "kaynağı",
    "ar": "من",
    "fa": "از",
    "ur": "کا کی کے",
    "hi": "का की के",
    "vi": "ảnh từ minh họa",
    "id": "oleh dari dok",
    "sw": "ya cha za",
    "cy": "y gan",
    "ha": "ta",
}
"""May stand between those words, and between them and a name."""

STOCK_PHRASES: Mapping[str, str] = {
    "en": "handout | supplied | supplied photo | provided | courtesy | file | file photo | file image | stock image"
    " | pool"
    " | stock photo | pool photo | screenshot | screengrab | submitted | submitted photo | contributed"
    " | contributed photo | courtesy photo | courtesy image | provided photo | photo provided | photo submitted"
    " | author provided | author supplied"
    " | public domain | creative commons | social media | video screenshot | handout photo | archive"
    " | getty stock | pr handout",
    "de": "privat | zvg | eigene darstellung | archiv | archivbild | archivfoto | symbolbild | symbolfoto | pr"
    " | montage | collage | grafik | promo"
    " | montage/collage | hersteller | pressefoto | presse | repro | ki-generiert | mit ki erstellt"
    " | pressebild | screenshots",
    "fr": (
        "dr | d.r. | archives | photo d'archives | photo d'illustration | capture d'écran | illustration | fournie"
        " | courtoisie"
    ),
    "es": "archivo | cedida | cedidas | cedido"
    " | cortesía | captura de pantalla | redes sociales | foto de archivo | difusión | gentileza"
    " | especial"
    " | twitter | suministrada | captura de video",
    "pt": "divulgação | reprodução | arquivo | arquivo pessoal | redes sociais | reprodução/tv globo | foto de arquivo",
    "it": "archivio | d'archivio | foto d'archivio | dal web | social | frame da video | per gentile concessione",
    "nl": "eigen foto | archieffoto | rr | gf | repro | eigen beeld | schermafbeelding | archief",
    "da": "pr-foto | pressefoto | arkivfoto | privatfoto | arkiv | modelfoto",
    "no": "privat bilde | skjermdump | illustrasjonsfoto | arkivbilde",
    "sv": "arkivbild | genrebild | pressbild | skärmdump | privat foto",
    "fi": "arkistokuva | kuvituskuva | kuvakaappaus",
    "pl": "archiwum | archiwum prywatne | materiały prasowe | zrzut ekranu | mat. prasowe",
    "cs": "archiv | reprofoto | se souhlasem",
    "hu": "illusztráció | archív",
    "ro": "arhivă | captură video | captură foto",
    "tr": "arşiv | sosyal medya",
    "ru": (
        "архив | из личного архива | скриншот | скриншот видео | соцсети | пресс-служба | открытые источники"
        " | из открытых источников"
    ),
    "uk": "архів | скріншот | соцмережі | ілюстративне фото",
    "vi": "tư liệu | nvcc | minh họa",
    "id": "istimewa | ist | dok. istimewa | dok. pribadi | tangkapan layar",
    "ja": "代表撮影 | 資料写真 | 提供写真 | 代表",
    "zh": "资料图 | 資料照 | 网络图片 | 網路圖片 | 翻攝畫面",
    "ko": "자료사진 | 연합뉴스 자료사진 | 온라인 커뮤니티 | 독자 제공",
}
"""Stand in a credit line in the place of a name."""

GRANTED = frozenset(
    "courtesy supplied contributed provided submitted fournie fourni cedida cedidas cedido facilitada cortesía"
    " gentileza fornita concessione".split()
)
"""Participles and nouns after which "by" names whoever gave the picture."""

PHOTO_ENDINGS = (" nuotr.", " nuotr", " nuotrauka", " nuotraukos", " felvétele", " felvételei", " fotója")
"""Lithuanian and Hungarian: they stand behind the name."""

ABBREVIATED = frozenset("fot nuotr φωτ rys zdj".split())
"""Labels that a full stop ends."""

LIBRARIES = frozenset(
    "iStock|Shutterstock|Adobe Stock|Fotolia|Alamy|Depositphotos|Dreamstime|123RF|Freepik|Envato|Canva|Unsplash|Pexels"
    "|Pixabay|Flickr|Wikimedia Commons|Photocase|Pixelio|PIXTA|Getty Images".split("|")
)
"""The agencies where anybody may offer pictures, under a login."""

PLATFORMS = frozenset(
    "facebook instagram twitter x tiktok youtube telegram snapchat reddit whatsapp weibo linkedin vk vkontakte netflix"
    " google wikipedia threads bluesky".split()
)
"""Where a picture was taken from; evidence only beside a name and a slash."""


def words(table: Mapping[str, str]) -> frozenset[str]:
    """All words of a table in folded case."""
    found = (word.casefold() for cell in table.values() for word in cell.split())
    return frozenset(spelling for word in found for spelling in (word, word.replace("'", "’")))


def phrases(table: Mapping[str, str]) -> frozenset[str]:
    """All phrases of a table in folded case."""
    return frozenset(phrase.casefold() for cell in table.values() for phrase in cell.split(" | "))
