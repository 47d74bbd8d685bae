"""The words that stand beside a date on news pages, by language."""

from __future__ import annotations

from typing import Literal

PUBLISHED: dict[str, str] = {
    "en": "published | first published | originally published | published on | published at | date published | posted"
    " | posted on | posted at | released | release date | created | created on | submitted | date | publication date"
    " | issued | uploaded | story published | article published | filed | sent | first posted | publish date"
    " | pub date",
    "de": "veröffentlicht | veröffentlicht am | erstveröffentlicht | erschienen | erschienen am | erstellt"
    " | erstellt am"
    " | publiziert | publiziert am | datum | veröffentlichung | geschrieben am | online seit | eingestellt am"
    " | gepostet am | verfasst am | erscheinungsdatum | veröffentlichungsdatum | artikel vom | beitrag vom"
    " | meldung vom"
    " | pressemitteilung vom | geschrieben | online gestellt am | gesendet am | erstmals veröffentlicht am"
    " | ausgabe vom",
    "fr": "publié | publiée | publié le | publiée le | posté le | mis en ligne le | paru le | créé le | publication"
    " | date de publication | rédigé le | date | article publié le | écrit le | diffusé le | parution",
    "es": "publicado | publicada | publicado el | publicada el | publicado en | fecha | fecha de publicación | creado"
    " | creado el | publicación | escrito el | subido el | emitido el",
    "pt": "publicado | publicada | publicado em | publicado a | publicada em | postado em | data | data de publicação"
    " | criado em | publicação | divulgado em | escrito em",
    "it": "pubblicato | pubblicata | pubblicato il | pubblicato alle | data | data di pubblicazione | creato"
    " | creato il"
    " | pubblicazione | scritto il | postato il | inserito il",
    "ca": "publicat | publicat el | publicada | creat | creat el",
    "gl": "publicado o",
    "eu": "argitaratua | argitaratze data",
    "nl": "gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | gepost op | datum | verschenen op"
    " | geschreven op"
    " | publicatiedatum | gemaakt op | online sinds",
    "af": "gepubliseer | gepubliseer op | geplaas op",
    "da": "publiceret | offentliggjort | udgivet | udgivet den | oprettet | dato | lagt online",
    "no": "publisert | publisert den | lagt ut | opprettet | dato",
    "sv": "publicerad | publicerat | publicerades | publicerad den | skapad | datum | inlagd | lades upp",
    "is": "birt | birtist | skrifað",
    "fi": "julkaistu | julkaisupäivä | julkaisuaika | luotu | lisätty",
    "et": "avaldatud | avaldas | ilmus",
    "lv": "publicēts | publicēta | pievienots",
    "lt": "paskelbta | publikuota | publikavimo data | įkelta",
    "pl": "opublikowano | opublikowany | publikacja | data publikacji | data dodania | dodano | utworzono | data"
    " | opublikowane | data utworzenia",
    "cs": "publikováno | zveřejněno | vydáno | vytvořeno | vloženo | datum | publikace | datum vydání",
    "sk": "publikované | zverejnené | vydané | uverejnené | pridané | dátum | vytvorené",
    "hu": "megjelent | közzétéve | publikálva | létrehozva | megjelenés | dátum | publikálás dátuma | feltöltve",
    "sl": "objavljeno | objava | objavljen",
    "hr": "objavljeno | objavljen | objava | datum objave | datum",
    "sr": "објављено | датум | objavljeno",
    "ro": "publicat | publicat la | publicat pe | publicat în | data publicării | postat | postat la | data publicarii",
    "bg": "публикувано | публикувана | публикуван | публикувано на | дата",
    "mk": "објавено | објавено на",
    "ru": "опубликовано | опубликована | опубликован | дата публикации | дата | публикация | размещено | создано",
    "uk": "опубліковано | дата публікації | дата | публікація | створено | розміщено",
    "be": "апублікавана | дата публікацыі",
    "el": "δημοσίευση | δημοσιεύτηκε | δημοσιεύθηκε | ημερομηνία δημοσίευσης | πρώτη δημοσίευση | ημερομηνία"
    " | δημοσιευμένο",
    "tr": "yayınlanma | yayınlanma tarihi | yayın tarihi | yayınlandı | giriş | giriş tarihi | eklenme"
    " | eklenme tarihi"
    " | oluşturulma | oluşturulma tarihi | tarih | haber giriş | haber giriş tarihi | ilk yayın",
    "az": "dərc edilib | dərc olunub | tarix",
    "sq": "publikuar | publikuar më | botuar",
    "ka": "გამოქვეყნდა",
    "ar": "نشر | نشر في | نُشر | نُشر في | تاريخ النشر | تم النشر | نشرت | نشر بتاريخ | تاريخ",
    "fa": "انتشار | تاریخ انتشار | منتشر شده | منتشر شده در | تاریخ",
    "ur": "شائع | شائع شدہ | تاریخ اشاعت | اشاعت",
    "he": "פורסם | פורסם ב | תאריך פרסום | תאריך",
    "hi": "प्रकाशित | प्रकाशन तिथि | पब्लिश | प्रकाशित तिथि | पोस्ट",
    "bn": "প্রকাশ | প্রকাশিত | প্রকাশের তারিখ | প্রকাশকাল",
    "ta": "வெளியிடப்பட்டது | பதிவு",
    "th": "เผยแพร่ | เผยแพร่เมื่อ | วันที่ | โพสต์เมื่อ | ลงวันที่",
    "vi": "đăng | đăng ngày | xuất bản | ngày đăng | ngày | ngày xuất bản | đăng lúc",
    "id": "terbit | diterbitkan | dipublikasikan | tanggal | tayang | dipublikasi | rilis",
    "ms": "diterbitkan | diterbitkan pada | disiarkan | disiarkan pada",
    "fil": "inilathala | nai-publish",
    "sw": "imechapishwa | ilichapishwa | tarehe",
    "zh": "发布 | 发布时间 | 发布于 | 发表 | 发表于 | 发表时间 | 發布 | 發布時間 | 發表 | 發表於 | 時間 | 时间 | 日期"
    " | 刊登 | 上传 | 上傳 | 建立 | 建立於",
    "ja": "公開 | 公開日 | 公開日時 | 掲載 | 掲載日 | 掲載日時 | 配信 | 配信日時 | 投稿 | 投稿日 | 投稿日時"
    " | 発表 | 作成 | 初出 | 発売 | 登録",
    "ko": "입력 | 입력시간 | 등록 | 등록일 | 등록시간 | 게재 | 게재일 | 발행 | 발행일 | 작성 | 작성일"
    " | 기사입력 | 기사등록 | 승인 | 기사승인 | 송고 | 송고시간 | 게시 | 최초입력 | 발행일자",
    "hy": "հրապարակվել է | հրապարակված",
    "kk": "жарияланды | жарияланған",
    "uz": "e'lon qilingan | chop etilgan",
    "gu": "પ્રકાશિત | પબ્લિશ",
    "pa": "ਪ੍ਰਕਾਸ਼ਿਤ",
    "te": "ప్రచురణ | ప్రచురించబడింది",
    "kn": "ಪ್ರಕಟಣೆ | ಪ್ರಕಟಿತ",
    "ml": "പ്രസിദ്ധീകരിച്ചത് | പ്രസിദ്ധീകരിച്ചു",
    "ne": "प्रकाशित | प्रकाशित मिति",
    "si": "පළ කළේ",
    "my": "ထုတ်ဝေသည်",
    "km": "ចេញផ្សាយ | បោះពុម្ពផ្សាយ",
    "lo": "ເຜີຍແຜ່",
    "mt": "ippubblikat",
    "am": "ታትሟል",
}

MODIFIED: dict[str, str] = {
    "en": "updated | updated on | updated at | last updated | last updated on | last update | last modified"
    " | modified"
    " | last modified on | last edited | edited | last reviewed | last changed | revised | reviewed | update | as of"
    " | most recently updated | this article was updated | this story was updated | page last updated"
    " | last updated at"
    " | date modified | last revised | date updated",
    "de": "aktualisiert | aktualisiert am | aktualisiert um | zuletzt aktualisiert | zuletzt aktualisiert am | update"
    " | letzte aktualisierung | letzte aktualisierung am | geändert | geändert am | zuletzt geändert"
    " | letzte änderung"
    " | stand | stand vom | bearbeitet | bearbeitet am | zuletzt bearbeitet | zuletzt bearbeitet am | überarbeitet"
    " | zuletzt geändert am | letztes update | aktualisierung | zuletzt geändert von",
    "fr": "mis à jour | mis à jour le | mise à jour | mise à jour le | modifié | modifié le | modifiée le | actualisé"
    " | actualisé le | dernière mise à jour | dernière mise à jour le | dernière modification | mis a jour le"
    " | màj | maj",
    "es": "actualizado | actualizada | actualizado el | actualizado a las | última actualización | act | modificado"
    " | modificado el | actualización | última modificación | ultima actualizacion | actualizado en",
    "pt": "atualizado | atualizada | atualizado em | atualizada em | actualizado em | última atualização"
    " | última modificação | modificado em | atualização | atualizado a | atualizado às | última alteração",
    "it": "aggiornato | aggiornata | aggiornato il | aggiornato alle | ultimo aggiornamento | ultima modifica"
    " | modificato | modificato il | aggiornamento | modifica",
    "ca": "actualitzat | actualitzat el | actualitzada | modificat | última actualització",
    "nl": "bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatste update | gewijzigd | laatst gewijzigd | aangepast"
    " | bijgewerkt tot | geüpdatet | gewijzigd op | laatste wijziging",
    "af": "bygewerk | laas bygewerk | opgedateer",
    "da": "opdateret | senest opdateret | sidst opdateret | ændret | redigeret | sidst ændret",
    "no": "oppdatert | sist oppdatert | endret | sist endret | redigert",
    "sv": "uppdaterad | uppdaterat | uppdaterades | senast uppdaterad | ändrad | senast ändrad | redigerad",
    "is": "uppfært",
    "fi": "päivitetty | muokattu | viimeksi päivitetty | päivittynyt | päivitys",
    "et": "uuendatud | muudetud",
    "lv": "atjaunots | atjaunināts | labots",
    "lt": "atnaujinta | redaguota",
    "pl": "aktualizacja | zaktualizowano | ostatnia aktualizacja | zmodyfikowano | modyfikacja | data aktualizacji"
    " | ostatnia modyfikacja | akt",
    "cs": "aktualizováno | aktualizace | upraveno | poslední aktualizace | změněno",
    "sk": "aktualizované | upravené | aktualizácia | naposledy aktualizované",
    "hu": "frissítve | módosítva | frissült | utolsó frissítés | frissítés",
    "sl": "posodobljeno | zadnja posodobitev | spremenjeno",
    "hr": "ažurirano | zadnja izmjena | izmijenjeno | osvježeno",
    "sr": "ажурирано | измењено | ažurirano | izmenjeno",
    "ro": "actualizat | actualizat la | ultima actualizare | modificat | actualizare | data actualizării",
    "bg": "обновена | обновено | последна промяна | променена | актуализирано | последна актуализация",
    "mk": "ажурирано",
    "ru": "обновлено | обновлён | обновлена | изменено | последнее обновление | дата обновления | отредактировано",
    "uk": "оновлено | змінено | останнє оновлення",
    "be": "абноўлена",
    "el": "ενημέρωση | τελευταία ενημέρωση | ενημερώθηκε | τροποποίηση | τελευταία τροποποίηση",
    "tr": "güncelleme | güncelleme tarihi | güncellendi | son güncelleme | son güncellenme | güncellenme"
    " | güncellenme tarihi | haber güncelleme",
    "az": "yenilənib",
    "sq": "përditësuar",
    "ar": "تحديث | آخر تحديث | تم التحديث | عُدل | تاريخ التحديث | حُدّث",
    "fa": "به‌روزرسانی | به روز شده | بروزرسانی | به روز رسانی",
    "he": "עודכן | עודכן ב | עדכון אחרון | עדכון",
    "hi": "अपडेट | अपडेटेड | अद्यतन | संशोधित | अंतिम अपडेट",
    "bn": "আপডেট | হালনাগাদ",
    "th": "อัปเดต | อัพเดท | ปรับปรุง | แก้ไข | ปรับปรุงล่าสุด",
    "vi": "cập nhật | cập nhật lúc | cập nhật ngày | sửa lần cuối",
    "id": "diperbarui | pembaruan | diupdate | update | pemutakhiran",
    "ms": "dikemas kini | dikemaskini",
    "sw": "imesasishwa",
    "zh": "更新 | 更新时间 | 更新於 | 更新于 | 更新時間 | 最后更新 | 最後更新 | 修改 | 修改时间",
    "ja": "更新 | 更新日 | 更新日時 | 最終更新 | 最終更新日 | 最終更新日時 | 改訂 | 最終更新日時",
    "ko": "수정 | 수정일 | 수정시간 | 최종수정 | 업데이트 | 최종업데이트 | 기사수정 | 최종 수정 | 업데이트일",
    "hy": "թարմացվել է",
    "kk": "жаңартылды",
    "uz": "yangilangan | yangilandi",
    "ka": "განახლდა",
    "gl": "actualizado o",
    "eu": "eguneratua",
    "mt": "aġġornat",
    "ur": "اپ ڈیٹ | تازہ کاری",
    "gu": "અપડેટ",
    "pa": "ਅੱਪਡੇਟ",
    "ta": "புதுப்பிக்கப்பட்டது",
    "te": "అప్‌డేట్ | నవీకరించబడింది",
    "kn": "ನವೀಕರಿಸಲಾಗಿದೆ",
    "ml": "അപ്‌ഡേറ്റ്",
    "fil": "na-update",
}

FILLERS = frozenset(
    "at on the of and in est edt from vom"
    " um uhr den der dem am von ab und mez mesz"
    " le la à a les h de du des et heure heures il alle ore dell del el las los en horas hora hrs hs às as do da dos"
    " os"
    " om uur op kl klo klokken kello tot den ob óra órakor ora orele godz godzina o g r m d ч час г года год р року"
    " рік в"
    " у о от на και στις ώρα saat hari pukul jam pada wib wita wit lúc giờ น เวลา ngày"
    " ב ב- بتاريخ الساعة في ساعة يوم صباحا مساء م هـ ه ص ساعت در बजे को कि pm am noon midnight"
    " local time eastern gmt utc tg th ngay tháng năm gada gads ga metų ko an jam klockan óra pst pdt at: sa ng"
    " יום בשעה оны сарын жылғы жылы yil yilgi"
    " יום בשעה оны сарын жылғы жылы yil yilgi صباحًا مساءً ظهرا ق.ظ ب.ظ पूर्वाह्न अपराह्न পূর্বাহ্ণ অপরাহ্ণ"
    " بتوقيت غرينتش جرينتش مكة القاهرة بغداد мск по московскому времени гринвичу"
    " 付 現在 分 時 頃 号 面 朝刊 夕刊 オリジナル nr no dnia zaman vào v ve 時刻 时间 시간 于 於".casefold().split()
)
"""Words that fill a date line without meaning anything by themselves."""

READING_TIME = frozenset(
    "min mins minute minutes minuten read reading time lesezeit lesedauer leestijd lecture lectura leitura lettura"
    " lesetid läsning lästid lesen minuti minutos minut lukuaika czytania čtení de temps tiempo tempo di ca"
    " zeit 読了時間 読了 分 分で読めます 阅读时间 阅读 分钟 分鐘 閱讀 閱讀時間 읽기 읽는 시간".split()
)
"""Words of "5 min read"."""

WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
    " lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"
    " lunes martes miércoles miercoles jueves viernes sábado sabado domingo mié jue vie sáb dom"
    " segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg"
    " ter qua"
    " qui sex lunedì martedì mercoledì giovedì venerdì sabato domenica gio"
    " dilluns dimarts dimecres dijous divendres dissabte diumenge"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo"
    " mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn"
    " måndag tisdag lördag söndag mån tis lör sön mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur"
    " laugardagur"
    " sunnudagur maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina"
    " keskiviikkona torstaina perjantaina lauantaina sunnuntaina ti ke to pe la su"
    " esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev pirmadienis antradienis trečiadienis"
    " ketvirtadienis"
    " penktadienis šeštadienis sekmadienis pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena"
    " poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle"
    " pondelok utorok streda štvrtok piatok nedeľa hétfő kedd szerda csütörtök péntek szombat vasárnap"
    " ponedeljek torek sreda četrtek petek nedelja ponedjeljak utorak srijeda četvrtak petak subota nedjelja"
    " ponedeljak"
    " понедељак уторак среда четвртак петак субота недеља понедельник вторник четверг пятница суббота воскресенье пн"
    " вт ср"
    " чт пт сб вс понеділок вівторок середа четвер п'ятниця пʼятниця субота неділя нд понеделник сряда четвъртък"
    " петък събота"
    " неделя luni marți marti miercuri joi vineri sâmbătă sambata duminică δευτέρα τρίτη τετάρτη πέμπτη παρασκευή"
    " σάββατο"
    " κυριακή pazartesi salı çarşamba perşembe cuma cumartesi pazar"
    " الأحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه"
    " پنجشنبه یک دو سه چهار پنج"
    " پنج‌شنبه جمعه ראשון שני שלישי רביעי חמישי שישי שבת सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"
    " সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์"
    " วันจันทร์"
    " วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ thứ hai ba tư năm sáu bảy chủ nhật senin selasa rabu"
    " kamis"
    " jumat jum'at sabtu minggu isnin khamis jumaat ahad jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili"
    " dé luan luain máirt céadaoin déardaoin aoine sathairn domhnach domhnaigh astelehena asteartea asteazkena"
    " osteguna ostirala larunbata igandea پیر منگل بدھ جمعرات ہفتہ اتوار"
    " 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 금요일 토요일 일요일"
    " 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日"
    " 月 火 水 木 金 土 日 월 화 수"
    " 목 금 토 일".casefold().split()
)


def _label_index() -> dict[str, Literal["published", "modified"]]:
    index: dict[str, Literal["published", "modified"]] = {}
    tables: tuple[tuple[Literal["published", "modified"], dict[str, str]], ...]
    tables = ("published", PUBLISHED), ("modified", MODIFIED)
    for what, table in tables:
        for cell in table.values():
            index.update(dict.fromkeys(cell.casefold().split(" | "), what))
    return index


LABELS = _label_index()
"""Label in folded case -> what it labels."""
