"""The names of the months, by language.

Source: Unicode CLDR 47 (wide and abbreviated, format and stand-alone), with spellings that newspapers use besides.
"""

from __future__ import annotations

import unicodedata

MONTHS: dict[str, str] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept"
    " october|oct november|nov december|dec",
    "de": "januar|jan|jänner|jän februar|feb|feber|febr märz|mär|mrz|maerz april|apr mai juni|jun juli|jul"
    " august|aug september|sept|sep oktober|okt november|nov dezember|dez",
    "fr": "janvier|janv février|févr|fev|fevr mars|mar avril|avr mai juin|jun juillet|juil|jul août|aou"
    " septembre|sept octobre|oct novembre|nov décembre|déc",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago"
    " septiembre|sept|setiembre|set|sep octubre|oct noviembre|nov diciembre|dic",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set"
    " outubro|out novembro|nov dezembro|dez",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set"
    " ottobre|ott novembre|nov dicembre|dic",
    "ca": "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov"
    " desembre|des",
    "gl": "xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño xullo|xul agosto|ago setembro|set outubro|out"
    " novembro|nov decembro|dec",
    "eu": "urtarrila|urtarrilak|urtarrilaren|urt otsaila|otsailak|otsailaren|ots martxoa|martxoak|martxoaren|mar"
    " apirila|apirilak|apirilaren|api maiatza|maiatzak|maiatzaren|mai ekaina|ekainak|ekainaren|eka"
    " uztaila|uztailak|uztailaren|uzt abuztua|abuztuak|abuztuaren|abu iraila|irailak|irailaren|ira"
    " urria|urriak|urriaren|urr azaroa|azaroak|azaroaren|aza abendua|abenduak|abenduaren|abe",
    "nl": "januari|jan februari|feb maart|mrt|mar april|apr mei juni|jun juli|jul augustus|aug september|sep"
    " oktober|okt november|nov december|dec",
    "af": "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep"
    " oktober|okt november|nov desember|des",
    "da": "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt"
    " november|nov december|dec",
    "sv": "januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt november|nov"
    " december|dec",
    "no": "januar|jan februar|feb mars april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt"
    " november|nov desember|des",
    "is": "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt"
    " nóvember|nóv desember|des",
    "fi": "tammikuuta|tammi|tammikuu helmikuuta|helmi|helmikuu maaliskuuta|maalis|maaliskuu"
    " huhtikuuta|huhti|huhtikuu toukokuuta|touko|toukokuu kesäkuuta|kesä|kesäkuu heinäkuuta|heinä|heinäkuu"
    " elokuuta|elo|elokuu syyskuuta|syys|syyskuu lokakuuta|loka|lokakuu marraskuuta|marras|marraskuu"
    " joulukuuta|joulu|joulukuu",
    "et": "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt"
    " november|nov detsember|dets",
    "lv": "janvāris|janv|janvārī februāris|febr|februārī marts|mar|martā aprīlis|apr|aprīlī maijs|may|maijā"
    " jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|aug|augustā septembris|sept|septembrī oktobris|okt|oktobrī"
    " novembris|nov|novembrī decembris|dec|dek|decembrī",
    "lt": "sausio|saus|sausis vasario|vas|vasaris kovo|kov|kovas balandžio|bal|balandis gegužės|geg|gegužė"
    " birželio|birž|birželis liepos|liep|liepa rugpjūčio|rugp|rugpjūtis rugsėjo|rugs|rugsėjis"
    " spalio|spal|spalis lapkričio|lapkr|lapkritis gruodžio|gruod|gruodis",
    "pl": "stycznia|sty|styczeń lutego|lut|luty marca|mar|marzec kwietnia|kwi|kwiecień maja|maj"
    " czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpień września|wrz|wrzesień"
    " października|paź|październik listopada|lis|listopad grudnia|gru|grudzień",
    "cs": "ledna|led|leden února|úno|únor března|bře|březen dubna|dub|duben května|kvě|květen června|čvn|červen"
    " července|čvc|červenec srpna|srp|srpen září|zář října|říj|říjen listopadu|lis|listopad"
    " prosince|pro|prosinec",
    "sk": "januára|jan|január februára|feb|február marca|mar|marec apríla|apr|apríl mája|máj júna|jún júla|júl"
    " augusta|aug|august septembra|sep|september októbra|okt|október novembra|nov|november"
    " decembra|dec|december",
    "hu": "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug"
    " szeptember|szept október|okt november|nov december|dec",
    "sl": "januar|jan|januarja februar|feb|februarja marec|mar|marca april|apr|aprila maj|maja junij|jun|junija"
    " julij|jul|julija avgust|avg|avgusta september|sep|septembra oktober|okt|oktobra november|nov|novembra"
    " december|dec|decembra",
    "hr": "siječnja|sij|siječanj veljače|velj|veljača ožujka|ožu|ožujak travnja|tra|travanj svibnja|svi|svibanj"
    " lipnja|lip|lipanj srpnja|srp|srpanj kolovoza|kol|kolovoz rujna|ruj|rujan listopada|lis|listopad"
    " studenoga|stu|studeni|studenog prosinca|pro|prosinac",
    "sr-Latn": "januar|jan|januara februar|feb|februara mart|mar|marta april|apr|aprila maj|may|maja jun|juni jul|juli"
    " avgust|avg|avgusta septembar|sep|septembra oktobar|okt|oktobra novembar|nov|novembra"
    " decembar|dec|dek|decembra",
    "sr": "јануар|јан|јануара фебруар|феб|фебруара март|мар|mar|марта април|апр|apr|априла мај|may|маја"
    " јун|јуни|јуна јул|јули|јула август|авг|августа септембар|сеп|септембра октобар|окт|okt|октобра"
    " новембар|нов|новембра децембар|дец|dek|децембра",
    "ro": "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept"
    " octombrie|oct noiembrie|nov decembrie|dec",
    "bg": "януари|яну февруари|фев март|mar април|апр|apr май|may юни юли август|авг септември|сеп октомври|окт|okt"
    " ноември|ное декември|дек|dek",
    "mk": "јануари|јан февруари|фев март|мар|mar април|апр|apr мај|may јуни|јун јули|јул август|авг септември|сеп"
    " октомври|окт|okt ноември|ное декември|дек|dek",
    "ru": "января|янв|январь февраля|февр|февраль марта|мар|март апреля|апр|апрель мая|май июня|июн|июнь"
    " июля|июл|июль августа|авг|август сентября|сент|сентябрь|сен октября|окт|октябрь ноября|нояб|ноябрь|ноя"
    " декабря|дек|декабрь",
    "uk": "січня|січ|січень лютого|лют|лютий березня|бер|березень|mar квітня|квіт|квітень|apr"
    " травня|трав|травень|may червня|черв|червень липня|лип|липень серпня|серп|серпень вересня|вер|вересень"
    " жовтня|жовт|жовтень|okt листопада|лист|листопад грудня|груд|грудень|dek",
    "be": "студзеня|сту|студзень лютага|лют|люты сакавіка|сак|сакавік красавіка|кра|красавік мая|май"
    " чэрвеня|чэр|чэрвень ліпеня|ліп|ліпень жніўня|жні|жнівень верасня|вер|верасень кастрычніка|кас|кастрычнік"
    " лістапада|ліс|лістапад снежня|сне|снежань",
    "el": "ιανουαρίου|ιαν|ιανουάριοσ|ιανουάριος φεβρουαρίου|φεβ|φεβρουάριοσ μαρτίου|μαρ|μάρτιοσ|μάρ"
    " απριλίου|απρ|απρίλιοσ μαΐου|μαΐ|μάιοσ|μάι ιουνίου|ιουν|ιούνιοσ|ιούν ιουλίου|ιουλ|ιούλιοσ|ιούλ"
    " αυγούστου|αυγ|αύγουστοσ|αύγ σεπτεμβρίου|σεπ|σεπτέμβριοσ οκτωβρίου|οκτ|οκτώβριοσ"
    " νοεμβρίου|νοε|νοέμβριοσ|νοέ δεκεμβρίου|δεκ|δεκέμβριοσ",
    "tr": "ocak|oca şubat|şub|subat mart|mar nisan|nis|apr mayıs|may haziran|haz temmuz|tem ağustos|ağu|agustos"
    " eylül|eyl|eylul ekim|eki|okt kasım|kas|kasim aralık|ara|dek|aralik",
    "az": "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt"
    " noyabr|noy dekabr|dek",
    "kk": "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр"
    " қазан|қаз қараша|қар желтоқсан|жел",
    "uz": "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avgust|avg sentabr|sen oktabr|okt"
    " noyabr|noy dekabr|dek",
    "sq": "janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet"
    " nëntor|nën dhjetor|dhj",
    "hy": "հունվարի|հնվ|հունվար փետրվարի|փտվ|փետրվար մարտի|մրտ|մարտ ապրիլի|ապր|ապրիլ մայիսի|մյս|մայիս"
    " հունիսի|հնս|հունիս հուլիսի|հլս|հուլիս օգոստոսի|օգս|օգոստոս սեպտեմբերի|սեպ|սեպտեմբեր"
    " հոկտեմբերի|հոկ|հոկտեմբեր նոյեմբերի|նոյ|նոյեմբեր դեկտեմբերի|դեկ|դեկտեմբեր",
    "ka": "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ"
    " სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ",
    "ar": "يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
    "ar-LB": "كانون_الثاني|يناير شباط|فبراير آذار|مارس نيسان|أبريل أيار|مايو حزيران|يونيو تموز|يوليو آب|أغسطس"
    " أيلول|سبتمبر تشرين_الأول|أكتوبر تشرين_الثاني|نوفمبر كانون_الأول|ديسمبر",
    "ar-MA": "يناير فبراير مارس أبريل ماي|مايو يونيو يوليوز|يوليو غشت|أغسطس شتنبر|سبتمبر أكتوبر نونبر|نوفمبر"
    " دجنبر|ديسمبر",
    "fa": "ژانویهٔ|ژانویه فوریهٔ|فوریه مارس آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ps": "جنوري فبروري|فېبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر|سپتمبر اکتوبر نومبر دسمبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": "ינואר|ינו׳ פברואר|פבר׳ מרץ|מרס אפריל|אפר׳ מאי יוני יולי אוגוסט|אוג׳ ספטמבר|ספט׳ אוקטובר|אוק׳ נובמבר|נוב׳"
    " דצמבר|דצמ׳",
    "hi": "जनवरी|जन॰ फ़रवरी|फ़र॰|फरवरी मार्च अप्रैल मई जून जुलाई|जुल॰ अगस्त|अग॰ सितंबर|सित॰|सितम्बर"
    " अक्टूबर|अक्टू॰|अक्तूबर नवंबर|नव॰|नवम्बर दिसंबर|दिस॰|दिसम्बर",
    "bn": "জানুয়ারী|জানু|জানুয়ারি ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল"
    " আগস্ট|আগ|অগস্ট|আগষ্ট সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে",
    "mr": "जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें",
    "gu": "જાન્યુઆરી|જાન્યુ ફેબ્રુઆરી|ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર|સપ્ટે ઑક્ટોબર|ઑક્ટો નવેમ્બર|નવે ડિસેમ્બર|ડિસે",
    "pa": "ਜਨਵਰੀ|ਜਨ ਫ਼ਰਵਰੀ|ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ|ਜੁਲਾ ਅਗਸਤ|ਅਗ ਸਤੰਬਰ|ਸਤੰ ਅਕਤੂਬਰ|ਅਕਤੂ ਨਵੰਬਰ|ਨਵੰ ਦਸੰਬਰ|ਦਸੰ",
    "ta": "ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச",
    "te": "జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం",
    "kn": "ಜನವರಿ|ಜನ ಫೆಬ್ರವರಿ|ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್|ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್|ಆಗ ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ ನವೆಂಬರ್|ನವೆಂ ಡಿಸೆಂಬರ್|ಡಿಸೆಂ",
    "ml": "ജനുവരി|ജനു ഫെബ്രുവരി|ഫെബ്രു മാർച്ച്|മാർ ഏപ്രിൽ|ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ഓഗ സെപ്റ്റംബർ|സെപ്റ്റം"
    " ഒക്‌ടോബർ|ഒക്ടോ നവംബർ|നവം ഡിസംബർ|ഡിസം",
    "si": "ජනවාරි|ජන පෙබරවාරි|පෙබ මාර්තු|මාර් අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු|අගෝ සැප්තැම්බර්|සැප් ඔක්තෝබර්|ඔක් නොවැම්බර්|නොවැ දෙසැම්බර්|දෙසැ",
    "ne": "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
    "my": "ဇန်နဝါရီ|ဇန် ဖေဖော်ဝါရီ|ဖေ မတ် ဧပြီ မေ ဇွန် ဇူလိုင်|ဇူ ဩဂုတ် စက်တင်ဘာ|စက် အောက်တိုဘာ|အောက် နိုဝင်ဘာ|နို ဒီဇင်ဘာ|ဒီ",
    "th": "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค"
    " กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค",
    "lo": "ມັງກອນ|ມ.ກ ກຸມພາ|ກ.ພ ມີນາ|ມ.ນ ເມສາ|ມ.ສ ພຶດສະພາ|ພ.ພ ມິຖຸນາ|ມິ.ຖ ກໍລະກົດ|ກ.ລ ສິງຫາ|ສ.ຫ ກັນຍາ|ກ.ຍ ຕຸລາ|ຕ.ລ"
    " ພະຈິກ|ພ.ຈ ທັນວາ|ທ.ວ",
    "km": "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "id": "januari|jan februari|feb|pebruari maret|mar april|apr mei juni|jun juli|jul agustus|agu|ags|agt"
    " september|sep oktober|okt november|nov|nop|nopember desember|des",
    "ms": "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov"
    " disember|dis",
    "fil": "enero|ene pebrero|peb marso|mar abril|abr mayo|may hunyo|hun hulyo|hul agosto|ago setyembre|set"
    " oktubre|okt nobyembre|nob disyembre|dis",
    "sw": "januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep oktoba|okt"
    " novemba|nov desemba|des",
    "ha": "janairu|jan faburairu|fab maris|mar afirilu|afi mayu|may yuni|yun yuli|yul agusta|agu satumba|sat"
    " oktoba|okt nuwamba|nuw disamba|dis",
    "ig": "jenụwarị|jen febrụwarị|feb maachị|maa epreel|epr mee jun|juu julaị|jul ọgọọst|ọgọ septemba|sep"
    " ọktoba|ọkt novemba|nov disemba|dis",
    "zu": "januwari|jan|masingana februwari|feb mashi|mas ephreli|eph meyi|mey juni|jun julayi|jul agasti|aga"
    " septhemba|sep okthoba|okt novemba|nov disemba|dis",
    "am": "ጃንዋሪ|ጃን ፌብሩዋሪ|ፌብ ማርች ኤፕሪል|ኤፕሪ ሜይ ጁን ጁላይ ኦገስት|ኦገስ ሴፕቴምበር|ሴፕቴ ኦክቶበር|ኦክቶ ኖቬምበር|ኖቬም ዲሴምበር|ዲሴም",
    "ga": "eanáir|ean feabhra|feabh márta aibreán|aib bealtaine|beal meitheamh|meith iúil lúnasa|lún"
    " meán_fómhair|mfómh|fómh deireadh_fómhair|dfómh samhain|samh|samhna nollaig|noll|nollag",
    "lb": "januar februar mäerz abrëll mee juni juli august september oktober november dezember",
    "so": "janaayo febraayo|feebraayo maarso|maarj abriil|abril maajo|may juun|juunyo luulyo|luuliyo agoosto|ogosto"
    " sebteembar|sebtembar oktoobar|oktobar nofeembar|nofembar diseembar|disembar",
    "cy": "ionawr|ion chwefror|chwef|chw mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff|gor awst medi"
    " hydref|hyd tachwedd|tach rhagfyr|rhag",
    "mt": "jannar|jan frar|fra marzu|mar april|apr mejju|mej ġunju|ġun lulju|lul awwissu|aww settembru|set"
    " ottubru|ott novembru|nov diċembru|diċ",
}
"""Twelve groups a language, in the order of the year; spellings in folded case, apart by "|"; "_" is a space."""


PERSIAN_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        "فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|امرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی"
        " بهمن|دلو اسفند|حوت".split(" "),
        1,
    )
    for name in names.split("|")
}
"""Of the Solar Hijri calendar, with the Afghan names."""


def unmarked(word: str) -> str:
    """The word without accents, as capitals are often set: "décembre" -> "decembre"."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _index() -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    common: dict[str, int] = {}
    own: dict[tuple[str, str], int] = {}
    for language, groups in MONTHS.items():
        for number, group in enumerate(groups.split(), 1):
            for word in group.replace("_", " ").split("|"):
                if common.setdefault(word, number) != number:
                    own[language, word] = number
                if language == "he":
                    common.setdefault(f"ב{word}", number)
                if not word.isascii() and word[0] < "\u0250":
                    common.setdefault(unmarked(word), number)
    return common, own


_COMMON, _OWN = _index()


_FIRST_WORDS = frozenset(word.partition(" ")[0] for word in _COMMON)


def begins_month(word: str) -> bool:
    """True where a word is a month's name, or the first of its words, in any language or calendar."""
    folded = word.casefold()
    return folded in _FIRST_WORDS or folded in PERSIAN_MONTHS


def month_number(word: str, language: str | None = None) -> int | None:
    """1 to 12 for a month's name in any language, None for any other word.

    Few names differ between languages (Croatian "listopad" is October, Polish and Czech November): `language`
    decides those, and without it the more widely spoken language has it.
    """
    folded = word.casefold().rstrip(".")
    if language and (number := _OWN.get((language[:2], folded))):
        return number
    return _COMMON.get(folded)
