"""The world's news and photo agencies and stock houses, with the spellings that credit lines use."""

from __future__ import annotations

_SPELLINGS: dict[str, str] = {
    # world-wide
    "AP": (
        "AP Photo|AP Photos|AP Images|AP Foto|Associated Press|The Associated Press|AP via AP Images|美联社|美聯社|ＡＰ"
    ),
    "AFP": (
        "AFP Photo|AFP Photos|AFPTV|Agence France-Presse|Agence France Presse|AFP Forum|AFP Services|法新社|ＡＦＰ|АФП"
        "|أ ف ب|أ.ف.ب|فرانس برس|الفرنسية|एएफपी"
    ),
    "Reuters": (
        "Thomson Reuters|Reuters Connect|via Reuters|ロイター|路透社|路透|로이터|Рейтер|Рейтерс|رويترز|रॉयटर्स|רויטרס"
    ),
    "EPA": "EPA-EFE|EPA/EFE|EFE-EPA|EPA Images|European Pressphoto Agency|epa-efe|欧新社|ЕПА",
    "UPI": "United Press International|UPI Photo",
    "Bloomberg": "Bloomberg News|Bloomberg Photo",
    "Anadolu": "AA|Anadolu Agency|Anadolu Ajansı|Anadolu Images|Anadolu Agentur|AA Photo|الأناضول|Анадолу",
    "Xinhua": "Xinhua News Agency|Xinhua Photo|Xinhua News|新华社|新華社|新华网|Синьхуа|Chine Nouvelle",
    "Getty Images": (
        "Getty|Gettyimages|Getty Image|Getty Images Europe|Getty Images North America|Getty Images AsiaPac"
        "|Getty Images South America"
        "|Getty Images for|Getty Images Entertainment|Getty Images Sport|Getty Images News|Getty Pictures"
        "|gettyimages.com|gettyimages.de"
        "|Getty Images via AFP|AFP via Getty Images|AFP via Getty|iStock via Getty Images|iStock / Getty Images Plus"
        "|Getty Images Plus|ゲッティ|ゲッティイメージズ|게티이미지|게티이미지뱅크|게티이미지코리아|GETTY"
    ),
    # stock houses and picture libraries
    "iStock": "iStockphoto|iStock Photo|iStockphoto.com|iStock.com|istock by Getty Images|iStock Editorial",
    "Shutterstock": "Shutterstock.com|Shutterstock Editorial|shutter stock|Shutterstock Images|Шаттерсток|셔터스톡",
    "REX Features": "Rex|REX/Shutterstock|Rex Features|REX USA",
    "Adobe Stock": "AdobeStock|stock.adobe.com|Adobe Stock Photo|Adobe",
    "Fotolia": "Fotolia.com",
    "Alamy": "Alamy Stock Photo|Alamy Stock Foto|Alamy Live News|Alamy Stock Photos|Alamy Images|Alamy Stock",
    "Depositphotos": "Depositphotos.com|Deposit Photos",
    "Dreamstime": "Dreamstime.com",
    "123RF": "123RF.com|123rf Stock Photo",
    "Freepik": "Freepik.com",
    "Envato": "Envato Elements",
    "Canva": "Canva Pro",
    "Unsplash": "Unsplash.com|Unsplash License",
    "Pexels": "Pexels.com",
    "Pixabay": "Pixabay.com",
    "Flickr": "Flickr.com|Flickr Creative Commons|Flickr/CC",
    "Wikimedia Commons": (
        "Wikimedia|Wikipedia|Wikicommons|Wiki Commons|Wikipedia Commons|Wikimedia Foundation|Викимедиа|維基百科"
    ),
    "Corbis": "Corbis Images|Corbis via Getty Images",
    "WireImage": "",
    "FilmMagic": "",
    "GC Images": "",
    "Redferns": "",
    "Bettmann": "Bettmann Archive",
    "Hulton Archive": "Hulton Deutsch|Hulton-Deutsch Collection|Hulton Getty",
    "Universal Images Group": "UIG|Universal History Archive",
    "LightRocket": "",
    "SOPA Images": "SOPA",
    "NurPhoto": "Nur Photo",
    "Icon Sportswire": "",
    "Imagn Images": "Imagn|USA TODAY Sports|USA Today Network|Imagn Content Services",
    "Tribune News Service": "TNS|MCT",
    "ZUMA Press": "Zuma|ZUMA Wire|Zumapress|Zumapress.com|ZUMA Press Wire",
    "Redux": "Redux Pictures",
    "Polaris": "Polaris Images",
    "Magnum Photos": "Magnum",
    "VII": "VII Photo",
    "Panos Pictures": "Panos",
    "Everett Collection": "Everett",
    "Granger": "The Granger Collection",
    "Bridgeman Images": "Bridgeman|Bridgeman Art Library",
    "akg-images": "akg images|AKG",
    "Mary Evans": "Mary Evans Picture Library",
    "Science Photo Library": "SPL",
    "Barcroft": "Barcroft Media|Barcroft Images",
    "Backgrid": "Backgrid USA|BACKGRID UK",
    "Splash News": "Splash|SplashNews.com|Splash News Online",
    "MEGA": "MEGA Agency|The Mega Agency",
    "Cover Images": "Cover Media",
    "The Image Direct": "TheImageDirect.com",
    "INSTARimages": "INSTARimages.com",
    "Storyful": "",
    "Newscom": "",
    "Invision": "Invision/AP",
    "Action Images": "Action Images via Reuters|Action Images/Reuters",
    "Planet Labs": "Planet Labs PBC",
    "Maxar": "Maxar Technologies|Maxar Tech",
    "Middle East Images": "",
    "Global Look Press": "",
    "NASA": "NASA/JPL-Caltech|NASA/JPL|NASA/ESA|JPL-Caltech|NASA via Getty Images",
    "ESA": "ESA/Hubble|ESA/Webb",
    # Britain and Ireland
    "PA Media": "PA|PA Wire|PA Images|PA Archive|PA Graphics|Press Association|PA Photos|The Press Association|PA News",
    "SWNS": "SWNS.com|South West News Service",
    "Caters News": "Caters|Caters News Agency",
    "Kennedy News": "Kennedy News and Media|Kennedy News & Media",
    "Solent News": "",
    "Triangle News": "",
    "WENN": "WENN.com",
    "Avalon": "Avalon.red|Photoshot",
    "LNP": "London News Pictures",
    "Eyevine": "",
    "BPM Media": "Reach PLC",
    "INPHO": "©INPHO",
    "Sportsfile": "",
    "RollingNews": "RollingNews.ie|Rolling News|Collins Photo Agency|Photocall Ireland",
    # German-speaking countries
    "dpa": (
        "dpa-tmn|dpa-infocom|dpa-Zentralbild|dpa-Bildfunk|dpa infografik|dpa-infografik|dpa Themendienst"
        "|Deutsche Presse-Agentur"
        "|dpa Picture-Alliance|dpa-mag|Deutsche Presseagentur|dpa/picture alliance|ZB|dpa-AFX|德新社"
    ),
    "picture alliance": "picture-alliance|picturealliance|Picture Alliance / dpa|picture alliance/dpa",
    "IMAGO": (
        "imago images|imago stock&people|imago sport|imago stock & people|imago-images|IMAGO Images|imagoimages"
        "|imago sportfotodienst"
    ),
    "ddp": "ddp images|dapd|ddp media",
    "epd": "epd-bild|Evangelischer Pressedienst",
    "KNA": "KNA-Bild|Katholische Nachrichten-Agentur",
    "Kathpress": "Katholische Presseagentur",
    "APA-OTS": "APA/OTS|APA OTS",
    "news aktuell": "Presseportal|presseportal.de",
    "idw": "Informationsdienst Wissenschaft",
    "pressetext": "pressetext.com",
    "ullstein bild": "Ullstein|ullstein bild Dtl.",
    "laif": "",
    "Ostkreuz": "Agentur Ostkreuz",
    "Agentur Focus": "",
    "Mauritius Images": "Mauritius",
    "Westend61": "",
    "Photocase": "photocase.com",
    "Pixelio": "pixelio.de",
    "Witters": "",
    "Funke Foto Services": "Funke|FUNKE FOTO",
    "Future Image": "",
    "Eibner": "Eibner-Pressefoto",
    "nordphoto": "",
    "News5": "",
    "Breuel-Bild": "BREUEL BILD",
    "APA": "APA-Images|APAweb|APA-PictureDesk|Austria Presse Agentur|picturedesk.com|APA-Fotoservice|APA Picturedesk",
    "EXPA": "EXPA Pictures",
    "GEPA": "GEPA pictures",
    "Keystone": "Keystone-SDA|KEYSTONE/SDA|Keystone SDA",
    "SDA": "SDA-ATS|Schweizerische Depeschenagentur|Keystone-ATS",
    "freshfocus": "",
    "ANP": "ANP Foto|Algemeen Nederlands Persbureau|ANP / Hollandse Hoogte|ANP/HH",
    "Hollandse Hoogte": "HH",
    "Belga": "BelgaImage|Belga Image|Belga Photo|Agence Belga",
    "Photo News": "PhotoNews|Photonews",
    "NTB": "NTB scanpix|NTB Kommunikasjon|NTB-scanpix",
    "Scanpix": "Scanpix Denmark|Scanpix Danmark|Scanpix Sweden",
    "Ritzau": "Ritzau Scanpix|Ritzau/Scanpix|Ritzaus Bureau|Ritzau Foto",
    "TT": "TT Nyhetsbyrån|TT News Agency|TT-nyhetsbyrån|Tidningarnas Telegrambyrå",
    "Bildbyrån": "",
    "Lehtikuva": "Lehtikuva/STT",
    "STT": "STT-Lehtikuva",
    "ANSA": "ANSA Foto|Ansa.it|Agenzia Ansa|АНСА",
    "LaPresse": "La Presse",
    "Adnkronos": "",
    "AGI": "Agenzia Italia",
    "AGF": "Agf",
    "Fotogramma": "",
    "Imagoeconomica": "",
    "IPA": "IPA Agency|Ipa-agency.net",
    "EFE": "Agencia EFE|EFE/EPA|EFE Agencia|Efeagro",
    "Europa Press": "EuropaPress|Europa Press via Getty Images",
    "Cordon Press": "",
    "Lusa": "Agência Lusa|LUSA",
    "ANA-MPA": "ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA|ΑΠΕ ΜΠΕ",
    "Eurokinissi": "EUROKINISSI",
    "Intime News": "InTime|Intimenews",
    "Sipa": "Sipa Press|SIPA USA|Sipa Asia Today|Sipapress",
    "Abaca": "Abacapress|Abacapress.com|ABACA Press",
    "Gamma-Rapho": "Gamma|Gamma Rapho|Rapho",
    "Hans Lucas": "",
    "MaxPPP": "Max PPP|PHOTOPQR|PhotoPQR",
    "Bestimage": "",
    "REA": "Agence REA",
    "Icon Sport": "IconSport",
    "Panoramic": "",
    "Presse Sports": "",
    "KCS Presse": "KCS",
    "Hemis": "Hemis.fr",
    "DPPI": "",
    # central and eastern Europe
    "PAP": "PAP/EPA|Polska Agencja Prasowa",
    "East News": "EastNews",
    "Agencja Wyborcza.pl": "Agencja Gazeta|Agencja Wyborcza",
    "Fotorzepa": "",
    "ČTK": "CTK|ČTK/AP",
    "Profimedia": "Profimedia.cz",
    "TASR": "",
    "SITA": "",
    "MTI": "MTI/AP|MTI/EPA|MTVA|MTI Fotó",
    "Agerpres": "",
    "Mediafax": "Mediafax Foto",
    "Inquam Photos": "Inquam",
    "Tanjug": "Танјуг",
    "Fonet": "FoNet",
    "Hina": "",
    "Pixsell": "",
    "Cropix": "",
    "STA": "",
    "BTA": "БТА",
    "BGNES": "БГНЕС",
    "BNS": "",
    "ELTA": "",
    "LETA": "",
    "TASS": "ТАСС|ИТАР-ТАСС|ITAR-TASS|塔斯社",
    "RIA Novosti": "РИА Новости|РИА «Новости»|RIA",
    "Sputnik": "Спутник|Sputnik News",
    "Interfax": "Интерфакс",
    "Ukrinform": "Укринформ|Укрінформ",
    "UNIAN": "УНИАН|УНІАН",
    "BelTA": "БелТА",
    "Kazinform": "Казинформ",
    # Turkey and the Middle East
    "DHA": "Demirören|Demirören Haber Ajansı",
    "İHA": "IHA|İhlas Haber Ajansı",
    "Depo Photos": "DepoPhotos",
    "IRNA": "ایرنا",
    "ISNA": "ایسنا",
    "Tasnim": "Tasnim News|Tasnim News Agency|تسنیم",
    "Mehr News": "Mehr News Agency|مهر",
    "WANA": "West Asia News Agency|WANA (West Asia News Agency)",
    "SANA": "سانا",
    "WAM": "وام",
    "SPA": "Saudi Press Agency|واس",
    "MENA": "",
    "Petra": "بترا",
    "Flash90": "פלאש 90|פלאש90",
    "GPO": 'לע"מ',
    "Wafa": "وفا",
    # Asia and the Pacific
    "Kyodo": "Kyodo News|共同通信|共同通信社|共同|Kyodo News via AP|Kyodo Photo|共同社|교도",
    "Jiji": "Jiji Press|時事|時事通信|時事通信社|JIJI",
    "AFP-Jiji": "AFP-JIJI|AFP時事|AFP＝時事|AFP=時事|ＡＦＰ時事",
    "Aflo": "アフロ",
    "PIXTA": "ピクスタ",
    "Yonhap": "Yonhap News|Yonhap News Agency|연합뉴스|연합|AP연합뉴스|로이터연합뉴스|AFP연합뉴스|EPA연합뉴스|韩联社",
    "Newsis": "뉴시스|AP뉴시스",
    "News1": "뉴스1",
    "China News Service": "CNS|中新社|中新网|中國新聞社|中国新闻社|CNSPHOTO|China News",
    "VCG": "视觉中国|Visual China Group|視覺中國|东方IC|IC photo|人民视觉|CFP",
    "China Daily": "",
    "CNA": "中央社|Central News Agency",
    "Imaginechina": "",
    "PTI": "PTI Photo|Press Trust of India|पीटीआई",
    "ANI": "ANI Photo|एएनआई",
    "IANS": "आईएएनएस",
    "UNI": "",
    "Antara": "Antara Foto|ANTARA",
    "Bernama": "",
    "VNA": "TTXVN|TTXVN phát",
    "AAP": "AAP Image|AAP Images|AAPIMAGE|AAP Photos|Australian Associated Press",
    "NCA NewsWire": "NewsWire|NCA",
    "Photosport": "photosport.nz",
    # the Americas
    "The Canadian Press": "CP|Canadian Press|La Presse canadienne|THE CANADIAN PRESS|CP Images|Presse canadienne",
    "Postmedia": "Postmedia News|Postmedia Network",
    "QMI": "Agence QMI|QMI Agency",
    "Agência Brasil": "Agencia Brasil",
    "Folhapress": "",
    "Estadão Conteúdo": "Estadao Conteudo",
    "Agência O Globo": "",
    "Télam": "Telam",
    "Noticias Argentinas": "NA",
    "Notimex": "",
    "Cuartoscuro": "Cuartoscuro.com",
    "Agencia Uno": "AgenciaUno|Agencia UNO",
    "Aton Chile": "Aton",
    "Prensa Latina": "",
    # Africa
    "MAP": "Maghreb Arabe Presse",
    "APS": "",
    "GCIS": "",
    "African News Agency": "ANA|African News Agency (ANA)|African News Agency/ANA",
    "Gallo Images": "Gallo",
    "BackpagePix": "Backpage Pix",
}


def _index() -> dict[str, str]:
    table = {}
    for name, spellings in _SPELLINGS.items():
        for spelling in (*filter(None, spellings.split("|")), name):
            table[spelling.casefold()] = name
    return table


AGENCIES: dict[str, str] = _index()
"""Spelling in folded case -> the agency's usual name."""

AMBIGUOUS = frozenset(
    "aa adobe agi ana aps cp elta esa everett funke gallo gamma granger hh inquam ipa"
    " keystone magnum map"
    " mauritius mega mena na nasa nca panoramic petra rea rex ria sita spa spl splash sta tap tt uni vii zb"
    " 共同 時事 مهر".split()
)
"""Spellings that are words or other bodies' names as well: they need a label or an unmistakable neighbour."""


def find_agency(name: str) -> str | None:
    """The usual name of the agency that `name` spells, None where it spells none."""
    return AGENCIES.get(name.strip(" .,;:()[]\u00a0").casefold())
