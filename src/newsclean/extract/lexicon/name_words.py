"""The words in and around names: roles, bodies, what joins names, what nobody is called."""

from __future__ import annotations

FIELDS = frozenset(
    "lifestyle news crime royal royals showbiz entertainment features feature digital audience trends consumer money"
    " city tv video data breaking world international national regional local europe asia africa us uk american"
    " european middle east washington westminster environment climate energy transport education health science"
    " technology tech gaming games media culture arts music film books food travel style fashion beauty motoring"
    " property personal finance markets financial investigations investigative legal court courts justice defence"
    " defense security home social affairs community communities agriculture rural football soccer rugby cricket"
    " tennis racing f1 golf boxing athletics deputy senior chief junior trainee assistant associate executive"
    " managing contributing staff special foreign political politics business economics economic sports sport"
    " diplomatic head of and freie freier freies feste leitende leitender stellvertretende stellvertretender"
    " ressort volontierende experte expertin director direktor direktorin host fellow leiter leiterin chef cheffe"
    " jefe jefa direttore kolumne gastbeitrag author autor mitarbeiter mitarbeiterin".split()
)
"""Of what field or rank a role is ("Lifestyle Writer", "Deputy Political Editor"), and roles that others have too."""

ROLES = frozenset(
    "reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist"
    " contributor contributors author producer analyst anchor critic blogger freelancer freelance fellow intern"
    " chief deputy"
    " senior staff political business economics foreign special sports health science technology education diplomatic"
    " managing executive associate assistant contributing photographer commentator presenter host"
    " redakteur redakteurin redakteure redaktor redaktorin korrespondent korrespondentin journalistin autorin"
    " chefredakteur"
    " chefredakteurin reporterin kolumnist kolumnistin volontär volontärin ressortleiter ressortleiterin leiter"
    " leiterin"
    " mitarbeiter mitarbeiterin gastautor gastautorin redaktionsleiter herausgeber freier freie politikredakteur"
    " wirtschaftsredakteur sportredakteur"
    " journaliste rédacteur rédactrice correspondante correspondant reporteur envoyé envoyée spécial spéciale"
    " chroniqueur"
    " chroniqueuse pigiste chef cheffe"
    " periodista redactor redactora corresponsal columnista enviado enviada especial colaborador colaboradora jefe"
    " jefa"
    " jornalista repórter correspondente colunista editora redator redatora"
    " giornalista inviato inviata corrispondente redattore redattrice caporedattore collaboratore vicedirettore"
    " direttore"
    " verslaggever verslaggeefster redacteur correspondente columniste journaliste medewerker"
    " journalist reportere kommentator redaktør debattredaktør nyhetsjournalist sportsjournalist korrespondent"
    " skribent"
    " toimittaja kirjeenvaihtaja päätoimittaja uutistoimittaja dziennikarz dziennikarka redaktor redaktorka"
    " korespondent"
    " korespondentka publicysta reportér reportérka redaktorka novinář novinářka zpravodaj zpravodajka editorka"
    " újságíró szerkesztő főszerkesztő tudósító novinar novinarka urednik urednica dopisnik novinarka"
    " редактор журналист журналистка корреспондент обозреватель обозревательница кореспондент журналіст журналістка"
    " редакторка ведущий muhabir muhabiri editör editörü yazar yazarı gazeteci temsilcisi"
    " δημοσιογράφος συντάκτης αρθρογράφος ανταποκριτής صحفي صحفية مراسل كاتب כתב כתבת עורך פרשן संवाददाता पत्रकार"
    " wartawan penulis mwandishi phóng viên"
    " director experte expertin direktor direktorin kolumne gastbeitrag rechtsanwalt rechtsanwältin fachanwalt"
    " fachanwältin steuerberater steuerberaterin redaktionsleiterin herausgeberin kommentatorin moderator moderatorin"
    " chroniqueurs journalistes éditorialiste reporters-photographes editorialista cronista reportero reportera"
    " articulista redactores periodistas cronisti giornalisti editorialisti hoofdredacteur redactrice"
    " commentator freelancejournalist krönikör ledarskribent reporterchef reportrar redaktörer redaktör blaðamaður"
    " fréttamaður kolumnisti avustaja ajakirjanik toimetaja žurnālists žurnāliste žurnalistas žurnalistė"
    " komentator komentatorka dziennikarze komentátor komentátorka publicist újságírók rovatvezető jurnalist"
    " jurnalistă redactorii комментатор репортер репортёр колумнист публицист дописник новинар новинарка gazetar"
    " gazetare δημοσιογράφοι συντάκτρια ανταποκρίτρια muhabirler jurnalis pewarta kontributor محرر محررة مراسلة"
    " سردبیر خبرنگار כתבנו כתבתנו עורכת פרשנית रिपोर्टर संपादक সাংবাদিক প্রতিবেদক সম্পাদক"
    " செய்தியாளர் প্রতিবেদক প্রতিনিধি ലേഖകൻ ലേഖിക संवाददाता प्रतिनिधी प्रतिनिधि విలేకరి رپورٹر نامہ نگار"
    " خبرنگار".casefold().split()
)

ROLE_ENDINGS = (
    "redakteur redakteurin redaktor redaktorin reporter reporterin korrespondent korrespondentin journalist"
    " journalistin journaliste redaktør redaktör redacteur verslaggever toimittaja kolumnist kolumnistin".split()
)
"""Ends of words that name a role: "Landeskorrespondentin", "Sportreporter"."""

POSTS = frozenset(
    "professor professorin professeur professeure profesor profesora professore professoressa hoogleraar professori"
    " profesorka lecturer dozent dozentin docent researcher economist founder co-founder cofounder ceo president"
    " principal reader visiting emeritus adjunct postdoctoral phd doctoral".split()
)
"""First words of a post that somebody holds ("Professor of Law")."""

BODIES = frozenset(
    "staff newsroom desk newsdesk team agency agencies agentur agenturen agencia agencias agence agences agenzia"
    " agenzie"
    " press media network tv radio television times post tribune herald gazette journal magazine magazin newspaper"
    " zeitung"
    " tageszeitung nachrichten news online redaktion redaction redacción redaccion redação redazione rédaction"
    " redactie"
    " redaksjonen redaktionen redakcja redakce redakcia redakcija szerkesztőség toimitus redacția редакция редакція"
    " editorial board committee institute institut instituto university universität université foundation stiftung"
    " gmbh ag"
    " inc ltd llc srl sarl ltda kft zrt oyj"
    " verlag association council ministry department committee group company corporation corp"
    " office"
    " service"
    " services bureau studio project center centre center collective collectif webteam presse pressestelle pressebüro"
    " pressemitteilung verband bund verein ministerium webdesk wire wires reports newswire report contributors"
    " editors"
    " correspondents submissions haber ajansı gazetesi haberleri merkezi масмедиа новости агентство diario periódico"
    " jornal giornale quotidiano courier observer guardian chronicle bulletin review weekly daily blog podcast partei"
    " وكالات الوكالات ڈیسک ডেস্ক डेस्क ब्यूरो टीम ഡെസ്ക് ബ്യൂറോ డెస్క్ ಡೆಸ್ಕ್ ટીમ டெஸ்க் செய்திப்பிரிவு"
    " bundesverband gesellschaft akademie museum kirche stadt polizei feuerwehr 24".split()
)
"""A name that holds one of these words is a body's."""

EAST_ASIAN_BODIES = (
    "編集部",
    "新聞",
    "通信",
    "取材班",
    "编辑部",
    "編輯部",
    "新闻",
    "日报",
    "晚报",
    "日報",
    "通讯社",
    "デジタル",
    "オンライン",
    "뉴스",
    "신문",
    "일보",
    "편집부",
    "방송",
    "미디어",
    "통신",
    "中央社",
    "放送",
    "テレビ",
    "株式会社",
    "网",
    "社論",
)

ACCOUNTS = frozenset(
    "admin administrator webmaster root user editor editors author staff guest anonymous anonym gast unknown test"
    " desk"
    " webdesk newsdesk redaktion redaktor moderator system super superuser default wordpress wpadmin siteadmin"
    " sysadmin"
    " redaccion redacción redazione redactie redaction online web webteam none null undefined n/a na post posts blog"
    " editorial newsroom publisher cms import importer feed rss bot api service content news manager operator"
    " webadmin"
    " superadmin sponsored advertorial anzeige contributor autor auteur team redacao adminstrator administrador"
    " администратор админ admin1 admin2 dev"
    " developer demo webredaktion onlineredaktion web-redaktion online-redaktion no-author author-name"
    " {{author}}".split()
)
"""User names of content management systems; they stand for nobody."""

INTERFACE = frozenset(
    "more posts post view profile show all articles about author authors read follow subscribe contact bio website"
    " twitter"
    " facebook instagram linkedin email e-mail share print comments comment alle artikel mehr profil anzeigen zum"
    " folgen"
    " voir profil tous ses les ver más perfil todos mostra altri articoli meer artikelen log in login sign up"
    " register"
    " sponsored content gesponserte inhalte advertisement anzeige advertorial home menu search back next previous"
    " click here web podcast podcasts video videos live ticker stories games quiz wetter weather shop abo newsletter"
    " policy ad ads teilen"
    " permalink trackback trackbacks reply antworten edit bearbeiten weiterlesen вход"
    " suggest changes this page words views reads save bookmark listen download copy link"
    " anmelden registrieren abmelden zur person beiträge breadcrumb trail links einloggen startseite"
    " weiter weitere information affiliations artikkelit jutut muut kirjoittajan".split()
)
"""Buttons and headings of an author's box; nobody is called so."""

NOT_NAMES = frozenset(
    "our your my his her their its about at for from with by to of not all most new top why what when where who"
    " which this that these those nostra nostro nostri nei nelle lettere unser unsere unserer ihr ihre mein meine"
    " nach vor mit aus über unter für gegen ohne seit während warum was wer wo wenn kein keine nuestro nuestra"
    " desde para con sobre por qué cómo cuándo dónde notre nos votre avec pour dans chez sur sans depuis pourquoi"
    " comment quand où onze met voor zonder over waarom vår våra för från utan varför hvorfor hvordan uten uden"
    " nasz nasza dla dlaczego naš naša pro proč".split()
)
"""Words that no name holds, capital or not; those that some do (der, van, al, Till, Alla) are left out."""

CONJUNCTIONS = frozenset(
    "and und et y e i och og ja en & mit avec con com med with и та ve και و dan at na a și si és oraz i un ir in és"
    " plus"
    " sowie as in és та й و और और এবং และ và kaj eta og und/oder".split()
)

JOINERS = frozenset(
    "and und et & och ja og и та ve και و और এবং และ und/oder sowie plus oraz with mit avec con com med с met".split()
)
"""Those that join two names whatever stands around them."""

PARTICLES = frozenset(
    "de da do dos das del della dello delle degli dei di du des la le les van von vom zu zum zur der den dem het ten"
    " ter te"
    " bin bint ibn ben al el ul ad ed y e i af av ap st san santa mac mc o' d' l' in't op 't abu ould dit la lo los"
    " las und"
    " auf im am bei jr sr ii iii iv".split()
)
"""Small words inside names."""

GENERATIONS = frozenset("jr sr ii iii iv v".split())
"""Belong to the name before the comma: "Smith, Jr."."""

COMPANIES = frozenset("inc llc ltd corp plc gmbh ag sa spa bv nv oy ab".split())
"""Stand behind a company's name, after a comma or not."""

CREDENTIALS = frozenset(
    "md phd dds esq rn mba ma msc bsc cfa cpa jd dphil dnp ms llm obe mbe cbe mp qc kc sj rd rdn cpt do dvm"
    " psyd".split()
)
"""Degrees and honours after a name."""
