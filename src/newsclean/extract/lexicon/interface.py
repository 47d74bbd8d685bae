"""Buttons, counters and labels of the page itself."""

from __future__ import annotations

from newsclean.extract.lexicon.failures import NO_SCRIPTS
from newsclean.extract.lexicon.theme import Theme

INTERFACE = Theme(
    role="interface",
    what="a button or label of the page",
    lines={
        "any": "aa | a a | a +a | # min | # min read | # mins read | # minute read | # minutes read | #-minute read"
        " | # min. read | # min de lecture | # min. de lecture | lecture # min | # minutes de lecture"
        " | temps de lecture # min | temps de lecture # minutes | lesezeit # min | lesezeit # minuten"
        " | # min lesezeit | # minuten lesezeit | # min. lesezeit | lesedauer # minuten | lesedauer # min"
        " | # min de lectura | # minutos de lectura | # min lectura | # min de leitura | # minutos de leitura"
        " | leitura # min | # min leestijd | leestijd # minuten | # min. leestijd | lästid # min | # min lästid"
        " | # min. lästid | # min lesing | lukuaika # min | # min czytania | # minut čtení | # min čtení"
        " | # мин. чтения | # мин чтения | время чтения # мин | # dk okuma | # dk okuma süresi | okuma süresi # dk"
        " | okuma süresi # dakika | # min di lettura | # minuti di lettura | tempo di lettura # minuti"
        " | tempo di lettura # min | # λεπτά ανάγνωση | # perc olvasás | reading time # min | reading time # mins"
        " | reading time # minutes | estimated reading time # minutes | # views | views # | # view | # просмотров"
        " | просмотров # | # visualizações | # vues | # lecturas | # görüntülenme | okunma # | # lượt xem | 阅读 #"
        " | 閱讀 # | 瀏覽數 # | 조회 # | 조회수 # | # likes | # like | likes # | # shares | # saves | # votes"
        " | # photos | # images | # bilder | # fotos | # photo | #/# | # of # | # / # | # von # | # sur # | # de #"
        " | # di # | image # of # | photo # of # | slide # of # | bild # von # | foto # van # | foto # de #"
        " | foto # di # | # из # | #% | image #/# | photo #/# | bild #/# | # more | # more images | listen # min",
        "en": "close | open | print | print this | print article | print this page | print page"
        " | print this article | save | save article | save this article | save story | save for later | saved"
        " | add to saved | remove from saved | bookmark | bookmark this | add bookmark | add to bookmarks"
        " | add to favorites | download | download pdf | edit | delete | report | report abuse | flag | like"
        " | dislike | vote | votes | views | view | loading | please wait | show more | show less | read less"
        " | see less | more | less | expand | collapse | view larger image | view larger | view image"
        " | view gallery | open this photo in gallery | view fullscreen | view full size | view full screen"
        " | open image in gallery | open image modal | open in gallery | click to enlarge | tap to enlarge"
        " | enlarge image | enlarge | image | images | image credit | photo gallery | gallery | image gallery"
        " | open gallery | launch gallery | see gallery | slideshow | photos | photo | full credits | credits"
        " | image caption | image source | caption | captions | media caption | text size | font size | larger text"
        " | smaller text | increase text size | decrease text size | resize text | reset text size"
        " | default text size | standard | large | font | dark mode | light mode | toggle dark mode"
        " | text to speech | translate | google translate | select | submit | send | cancel | apply | reset | clear"
        " | refresh | reload | retry | try again | undo | select all | sort | filter | filters | minimize"
        " | maximise | zoom in | zoom out | reading time | estimated reading time | breaking | breaking news | live"
        " | updated | exclusive | alert | video | audio | article | story | opinion | was this helpful"
        " | was this article helpful | did you find this helpful | how did we do | rate this article | rate this"
        " | tips | give feedback | report a typo | suggest a correction | report a problem | suggest an edit"
        " | request a correction | copy | copied | qr code | scan to download | click here | read article"
        " | open article | table of contents | jump to | on this page | in this story | hide | show | toggle"
        " | details | advertisement feature | author | authors | by | source | published | last updated | posted"
        " | date published | republish | republish this story | republish this article | cite | embed | embed code"
        " | get embed code | please turn on javascript | javascript is disabled | enable javascript"
        " | loading comments | image unavailable | key points | this video has been removed | photo credit"
        " | more about this author | view profile | see profile | full bio | view bio | read full bio | read bio"
        " | view all authors | contributors | contributor | show author | view comments policy | get link"
        " | permalink | link | trending topics | quick read | scroll down | scroll | what you need to know"
        " | what to know | key takeaways | the gist | in summary",
        "de": "schliessen | öffnen | drucken | artikel drucken | diesen artikel drucken | seite drucken | speichern"
        " | gespeichert | lesezeichen | lesezeichen setzen | mehr anzeigen | weniger anzeigen | weniger | aufklappen"
        " | zuklappen | ausklappen | einklappen | vergrössern | bild vergrössern | bilder | bild | bildergalerie"
        " | zur galerie | galerie öffnen | fotostrecke | zur fotostrecke | fotogalerie | schriftgrösse"
        " | schrift vergrössern | schrift verkleinern | bitte warten | wird geladen | laden | senden | absenden"
        " | abbrechen | bestätigen | lesezeit | quelle | autor | autoren | autorin | von | korrektur | fehler melden"
        " | fehler gefunden | feedback | feedback senden | zur merkliste | auf die merkliste | merkliste hinzufügen"
        " | pdf | kopieren | ausblenden | einblenden | eilmeldung | live | zum thema | bildunterschrift"
        " | grossansicht | in grossansicht öffnen | zum vergrössern klicken | inhalt | galerie | vollbildmodus"
        " | artikel speichern | ihr feedback | war dieser artikel hilfreich | bewerten | mehr über den autor"
        " | detailansicht öffnen | schriftgrösse ändern | zusammenfassung anzeigen | nach links | nach rechts"
        " | zum vollbild",
        "fr": "fermer | ouvrir | imprimer | imprimer l'article | imprimer cet article | enregistrer | sauvegarder"
        " | ajouter aux favoris | ajouter à mes favoris | ajouter à vos favoris | favoris | lire plus tard"
        " | afficher plus | afficher moins | voir moins | plus | moins | agrandir | agrandir l'image"
        " | agrandir la photo | diaporama | galerie | voir le diaporama | voir la galerie | voir les photos | image"
        " | photo | photos | chargement | veuillez patienter | envoyer | annuler | valider | taille du texte"
        " | temps de lecture | réservé | mis à jour | publié | auteur | par | source | signaler une erreur"
        " | une erreur | écrire à l'auteur | copier | télécharger | cliquez ici | en direct | zoom | réduire"
        " | sommaire | l'essentiel | classer | google actualités | passer au contenu",
        "es": "cerrar | abrir | imprimir | imprimir artículo | guardar | guardar artículo | guardado"
        " | guardar noticia | favoritos | leer más tarde | mostrar más | mostrar menos | ver menos | más | menos"
        " | ampliar | ampliar imagen | ampliar foto | galería | galería de fotos | ver galería | ver fotos"
        " | fotogalería | imagen | foto | fotos | cargando | espere | enviar | cancelar | aceptar y cerrar"
        " | tamaño de letra | tiempo de lectura | actualizado | publicado | autor | autores | por | fuente"
        " | reportar un error | reportar error | informar de un error | copiar | descargar | haz clic aquí"
        " | en directo | en vivo | ver biografía | ver perfil | última actualización | sumario | índice",
        "it": "chiudi | apri | stampa | stampa articolo | stampa questa pagina | salva | salva articolo | salvato"
        " | preferiti | mostra altro | mostra di più | mostra meno | mostra tutti | meno | più | ingrandisci"
        " | ingrandisci immagine | galleria | galleria fotografica | fotogallery | sfoglia la gallery"
        " | guarda le foto | vai alla gallery | foto | immagine | caricamento | caricamento in corso | attendere"
        " | invia | annulla | dimensione testo | tempo di lettura | aggiornato | pubblicato | autore | di | fonte"
        " | segnala un errore | copia | scarica | clicca qui | diretta | in diretta | ultim'ora | sommario"
        " | link copiato negli appunti",
        "pt": "fechar | abrir | imprimir | imprimir artigo | salvar | salvar artigo | salvo | guardar | favoritos"
        " | ler mais tarde | mostrar mais | mostrar menos | ver menos | mais | menos | ampliar | ampliar imagem"
        " | ampliar foto | galeria | galeria de fotos | ver galeria | ver fotos | imagem | foto | fotos | carregando"
        " | a carregar | aguarde | enviar | cancelar | tamanho da fonte | tamanho do texto | tempo de leitura"
        " | atualizado | publicado | autor | por | fonte | reportar erro | comunicar erro | comunicar erros | copiar"
        " | baixar | download | clique aqui | ao vivo | em direto | direto | resumo | aumentar fonte | diminuir fonte"
        " | alterar tamanho da letra",
        "nl": "sluiten | sluit | openen | print | printen | afdrukken | opslaan | opgeslagen | bewaren | bewaar"
        " | bewaar artikel | favorieten | toon minder | minder | meer | vergroot | vergroten | vergroot afbeelding"
        " | fotogalerij | bekijk foto's | bekijk galerij | foto | foto's | afbeelding | laden | even geduld"
        " | verzenden | verstuur | annuleren | lettergrootte | leestijd | bijgewerkt | auteur | door | bron"
        " | meld een fout | fout gezien | kopieer | download | klik hier | live | tekstgrootte | bekijk meer van"
        " | voeg toe | voeg toe aan leeslijst | fout gespot? mail ons",
        "sv": "öppna bild i helskärm | öppna bilden i helskärm"
        " | stäng | öppna | skriv ut | spara | sparad | spara artikel | läs senare | visa mindre | mindre"
        " | förstora | förstora bilden | bildspel | bildgalleri | bild | bilder | foto | laddar | vänta | skicka"
        " | avbryt | textstorlek | lästid | uppdaterad | publicerad | författare | av | källa | rapportera fel"
        " | rätta artikel | rätta artikeln | fel i artikeln | kopiera | ladda ner | klicka här | direkt | hitta felet",
        "no": "lukk | åpne | skriv ut | lagre | lagret | lagre artikkel | les senere | vis mindre | mindre"
        " | forstørr | forstørr bildet | bildeserie | bilde | bilder | foto | laster | laster inn | vent | send"
        " | avbryt | tekststørrelse | lesetid | oppdatert | publisert | forfatter | av | kilde | rapporter feil"
        " | meld feil | kopier | last ned | klikk her | direkte | pil ned | pil opp | åpne bildet i fullskjerm"
        " | ekspander/minimer faktaboks | vis bildetekst",
        "da": "luk | åbn | print | udskriv | gem | gemt | gem artikel | læs senere | vis mindre | mindre | forstør"
        " | billedserie | billede | billeder | foto | indlæser | vent | send | annuller | tekststørrelse | læsetid"
        " | opdateret | publiceret | offentliggjort | forfatter | af | kilde | rapportér fejl | kopier | hent"
        " | klik her | direkte",
        "fi": "sulje | avaa | tulosta | tallenna | tallennettu | lue myöhemmin | näytä vähemmän | vähemmän"
        " | suurenna | suurenna kuva | kuvagalleria | kuva | kuvat | ladataan | odota | lähetä | peruuta | tekstikoko"
        " | lukuaika | päivitetty | julkaistu | kirjoittaja | lähde | ilmoita virheestä | kopioi | lataa"
        " | klikkaa tästä | suora",
        "is": "loka | opna | prenta | vista | mynd | myndir | sæki | senda | hætta við | höfundur | heimild",
        "pl": "zamknij | otwórz | drukuj | wydrukuj | zapisz | zapisano | zapisz na później | pokaż mniej | mniej"
        " | powiększ | powiększ zdjęcie | galeria | zobacz galerię | zobacz zdjęcia | zdjęcia | zdjęcie | ładowanie"
        " | proszę czekać | wyślij | anuluj | rozmiar tekstu | czas czytania | aktualizacja | data publikacji | autor"
        " | autorzy | źródło | zgłoś błąd | kopiuj | pobierz | kliknij tutaj | na żywo | oceń artykuł | ocena | oceń"
        " | skrót artykułu | spis treści",
        "cs": "zavřít | otevřít | tisk | tisknout | vytisknout | uložit | uloženo | uložit na později"
        " | zobrazit méně | méně | zvětšit | galerie | fotogalerie | zobrazit galerii | foto | fotky | fotografie"
        " | načítání | načítám | čekejte | odeslat | zrušit | velikost písma | doba čtení | aktualizováno | autor"
        " | autoři | zdroj | nahlásit chybu | chyba v článku | našli jste chybu | kopírovat | stáhnout | klikněte zde"
        " | živě | obsah | sdílet článek přátelům",
        "sk": "zavrieť | otvoriť | tlačiť | tlač | uložiť | galéria | fotogaléria | foto | načítavam | odoslať"
        " | zrušiť | autor | zdroj | nahlásiť chybu | kopírovať",
        "ru": "закрыть | открыть | печать | распечатать | версия для печати | сохранить | в избранное"
        " | добавить в избранное | в закладки | добавить в закладки | свернуть | развернуть | показать | скрыть"
        " | увеличить | увеличить фото | галерея | фотогалерея | фото | фотографии | загрузка | подождите | отправить"
        " | отмена | размер шрифта | время чтения | обновлено | опубликовано | автор | авторы | источник"
        " | сообщить об ошибке | копировать | скачать | нажмите здесь | прямой эфир | онлайн | оценить | эксклюзив"
        " | просмотры | молния | срочно | прочитать | содержание | перевести | ошибка в тексте | изменить"
        " | подписаться на автора",
        "uk": "закрити | відкрити | друк | друкувати | роздрукувати | версія для друку | зберегти | в закладки"
        " | у вибране | згорнути | розгорнути | показати | приховати | збільшити | галерея | фотогалерея | фото"
        " | завантаження | зачекайте | надіслати | відправити | скасувати | розмір шрифту | час читання | оновлено"
        " | опубліковано | автор | автори | джерело | повідомити про помилку | копіювати | завантажити | наживо"
        " | перегляди | терміново | зміст",
        "bg": "затвори | печат | отпечатай | запази | галерия | снимки | снимка | зареждане | изпрати | отказ"
        " | автор | източник",
        "hr": "zatvori | ispis | ispiši | spremi | galerija | foto | učitavanje | pošalji | odustani | autor"
        " | izvor | prijavi grešku | prijavi pogrešku | više | manje | затвори | штампај | фото | аутор",
        "sl": "zapri | natisni | shrani | galerija | nalaganje | pošlji | prekliči | avtor | vir",
        "tr": "kapat | aç | yazdır | haberi yazdır | kaydet | kaydedildi | favorilere ekle | listeme ekle | daha az"
        " | daha az göster | büyüt | galeri | foto galeri | fotoğraf galerisi | fotoğraf | fotoğraflar | yükleniyor"
        " | bekleyin | gönder | i̇ptal | iptal | yazı boyutu | okuma süresi | güncelleme | güncellendi | yayınlanma"
        " | yayın tarihi | son güncelleme | yazar | kaynak | hata bildir | kopyala | i̇ndir | tıklayın | canlı | oku"
        " | giriş tarihi | metni küçült | metni büyüt | editör | a- a | haber kaynağı | büyük | küçük | normal",
        "el": "κλείσιμο | άνοιγμα | εκτύπωση | αποθήκευση | μεγέθυνση | φωτογραφίεσ | φωτογραφία | φόρτωση"
        " | αποστολή | ακύρωση | χρόνοσ ανάγνωσησ | συντάκτησ | πηγή | αντιγραφή | ζωντανά | newsroom"
        " | τελευταία ενημέρωση",
        "ro": "închide | deschide | printează | tipărește | imprimă | salvează | salvat | arată mai mult"
        " | arată mai puțin | mărește | galerie | galerie foto | foto | fotografii | se încarcă | așteptați | trimite"
        " | anulează | timp de citire | actualizat | publicat | autor | autori | sursa | sursă | raportează o eroare"
        " | copiază | descarcă | apasă aici | live | citește | text mai mare",
        "hu": "bezárás | bezár | megnyitás | nyomtatás | mentés | mentve | elmentem | kevesebb | nagyítás | galéria"
        " | képgaléria | megnézem a képeket | fotó | fotók | képek | betöltés | töltés | kérjük várjon | elküld"
        " | küldés | mégse | betűméret | olvasási idő | frissítve | szerző | szerzők | forrás | hibát jelentek"
        " | másolás | letöltés | kattintson ide | élő | tartalomjegyzék | hibát talált? írja meg nekünk",
        "ca": "tanca | imprimeix | desa | amplia la imatge | carregant | envia | autor | font",
        "ja": "印刷 | 印刷する | 保存 | 保存する | クリップ | ブックマーク | ブックマークする | 記事を保存 | 拡大"
        " | 画像を拡大 | 写真を拡大 | 拡大画像 | 拡大する | 画像 | 写真 | 写真を見る | 画像を見る | 写真一覧"
        " | 読み込み中 | 送信 | 送信する | キャンセル | 文字サイズ | 文字サイズ変更 | 標準 | 更新 | 公開 | 著者"
        " | 執筆者 | 筆者 | 出典 | 目次 | いいね | 高評価 | ダウンロード | クリックして拡大 | 詳しく見る | 詳細を見る"
        " | 詳細はこちら | 開く | 隠す | 表示 | 印刷用ページ | 配信元 | 提供元 | この記事をストックする | アーカイブ"
        " | スクラップ | お気に入り | 有料 | 無料 | 続報 | 写真・画像",
        "ko": "인쇄 | 인쇄하기 | 프린트 | 저장 | 저장하기 | 스크랩 | 스크랩하기 | 북마크 | 확대 | 이미지 확대"
        " | 이미지 확대보기 | 사진 확대 | 사진 | 이미지 | 로딩중 | 전송 | 보내기 | 취소 | 확인 | 글자크기 | 글자 크기"
        " | 글씨 크기 | 글자크기 변경 | 글자크기 설정 | 폰트크기 | 가가 | 작게 | 크게 | 보통 | 아주크게 | 작은폰트"
        " | 큰폰트 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 글씨키우기 | 글씨줄이기 | 글자 키우기 | 글자 줄이기"
        " | 글씨 크기 조정 | 기자 | 입력 | 수정 | 출처 | 기사입력 | 최종수정 | 열기 | 펼치기 | 접기 | 요약 | 기사요약"
        " | 요약보기 | ai 요약 | 번역 | 다크모드 | 신고 | 신고하기 | 추천 | 비추천 | 후속기사 원해요 | 좋아요 #"
        " | 화나요 | 슬퍼요 | 바이라인 | 프로필 | 메일보내기 | 텍스트 크기 | 이메일 보내기 | 더 많은 기사 보기"
        " | 닫기 버튼 | 사진설명",
        "zh": "打印 | 列印 | 收藏 | 保存 | 儲存 | 关闭 | 關閉 | 展开 | 展開 | 收起 | 展开全文 | 點擊展開 | 放大"
        " | 放大图片 | 放大圖片 | 点击查看大图 | 查看原图 | 图片 | 圖片 | 图集 | 圖輯 | 加载中 | 載入中 | 加载更多"
        " | 載入更多 | 发送 | 送出 | 提交 | 取消 | 确定 | 確定 | 确认 | 字号 | 字體大小 | 字级 | 字級 | 字体大小"
        " | 阅读时间 | 作者 | 编辑 | 編輯 | 记者 | 記者 | 来源 | 來源 | 发布时间 | 發布時間 | 更新時間 | 更新时间"
        " | 纠错 | 我要纠错 | 举报 | 檢舉 | 目录 | 目錄 | 字體 | 摘要 | 點擊放大 | 下載 | 下载 | 扫一扫 | 查看原文"
        " | 原标题 | 原文連結 | 简体中文 | 繁體中文 | 加入收藏 | 閱讀時間 | 切換字級 | 小 中 大 | 大 中 小 | 听新闻",
        "ar": "إغلاق | طباعة | اطبع | حفظ | حفظ المقال | تكبير | تكبير الصورة | صور | صورة | معرض الصور"
        " | جاري التحميل | جار التحميل | تحميل | إلغاء | حجم الخط | وقت القراءة | مدة القراءة | آخر تحديث | الكاتب"
        " | المصدر | نسخ | مباشر | عاجل | أخبار عاجلة | إعجاب | استمع للخبر | المحتويات",
        "he": "סגור | סגירה | הדפסה | הדפס | הדפס כתבה | שמירה | שמור | הגדלה | הגדל | גלריה | תמונה | תמונות"
        " | טוען | שלח | שליחה | ביטול | גודל טקסט | גודל גופן | זמן קריאה | עודכן | פורסם | מאת | מקור | העתק"
        " | שידור חי | דווח על טעות | דיווח על טעות",
        "fa": "بستن | چاپ | نسخه چاپی | پرینت | ذخیره | بزرگنمایی | عکس | تصاویر | تصویر | در حال بارگذاری | ارسال"
        " | لغو | اندازه متن | زمان مطالعه | منبع | نویسنده | کپی | کد خبر | پخش زنده | انتهای پیام | پسندیدن",
        "hi": "बंद करें | प्रिंट | सेव करें | तस्वीर | तस्वीरें | लोड हो रहा है | भेजें | रद्द करें | लेखक | स्रोत"
        " | लाइव | फोटो | ब्रेकिंग न्यूज़",
        "bn": "বন্ধ করুন | প্রিন্ট | প্রিন্ট করুন | ছবি | লোড হচ্ছে | পাঠান | বাতিল | লেখক | সূত্র",
        "id": "tutup | buka | cetak | simpan | disimpan | perbesar | galeri | foto | gambar | memuat | kirim"
        " | batal | ukuran huruf | waktu baca | penulis | editor | sumber | salin | unduh | klik di sini | langsung"
        " | reporter | a a a | halaman | tampilkan semua | daftar isi | show all",
        "vi": "đóng | mở | in | in bài viết | in trang | lưu | lưu bài viết | lưu bài | phóng to | ảnh | hình ảnh"
        " | đang tải | gửi | hủy | cỡ chữ | tác giả | nguồn | tải về | trực tiếp | thu gọn | xem chi tiết | mở rộng"
        " | mục lục | zalo | chia sẻ zalo",
        "th": "ปิด | พิมพ์ | บันทึก | ขยาย | ภาพ | กำลังโหลด | ส่ง | ยกเลิก | ที่มา | ผู้เขียน",
        "sw": "funga | chapisha | hifadhi | picha | inapakia | tuma | ghairi | mwandishi | chanzo",
        "zu": "vala | phrinta | londoloza | isithombe | izithombe | iyalayisha | thumela | khansela | umbhali"
        " | umthombo",
    },
    leads={},
    openings={
        "en": "please enable javascript | please turn on javascript | please enable cookies"
        " | javascript is required | javascript must be enabled | click to enlarge | click on the image to"
        " | click image to | open image in | hide caption | view larger | view image in | use arrow keys"
        " | swipe to see | estimated reading time | reading time: | reading time | updated at: | last updated: #"
        " | number of views | report a typo | found a mistake? | spotted a mistake? | see a typo? | notice a typo?"
        " | spot an error? | to report an error",
        "de": "um diese webseite | um diese seite nutzen | sie haben einen fehler | haben sie einen fehler"
        " | fehler gefunden? | zum vergrössern | geschätzte lesezeit | lesezeit: | lesedauer:",
        "fr": "temps de lecture | cliquez sur l'image | vous avez repéré | une erreur dans l'article",
        "es": "tiempo de lectura | tiempo estimado de lectura | haz clic en la imagen",
        "it": "tempo di lettura | clicca sull'immagine | clicca per ingrandire",
        "pt": "tempo de leitura | encontrou um erro | clique na imagem | encontrou algum erro",
        "nl": "leestijd: | fout gezien? | klik op de foto",
        "sv": "lästid: | hittat ett fel",
        "pl": "czas czytania | widzisz błąd | znalazłeś błąd",
        "cs": "doba čtení",
        "ru": "время чтения | время на чтение | просмотров: | количество просмотров",
        "uk": "час читання | переглядів:",
        "tr": "okuma süresi | okunma sayısı",
        "hu": "olvasási idő | hibát talált",
        "el": "χρόνοσ ανάγνωσησ",
        "ro": "timp de citire | timp citire | ai găsit o greșeală",
        "he": "זמן קריאה | טעינו? נתקן",
        "ar": "مدة القراءة | وقت القراءة",
        "fa": "کد خبر | زمان مطالعه | لینک کوتاه | کد مطلب | شناسه خبر",
        "vi": "thời gian đọc",
        "id": "waktu baca | estimasi waktu baca",
        "ja": "読了時間 | この記事は約 | 画像をクリック",
        "zh": "阅读时间 | 閱讀時間 | 原文網址 | 原文网址 | 原文連結 | 阅读量 | 点击量 | 浏览量 | 字号： | 字號："
        " | 原标题： | 原標題：",
        "et": "kas leidsid vea | anna veast teada",
        "lv": "pamanīji kļūdu | ja pamanīji kļūdu",
        "lt": "pranešti klaidą | pastebėjote klaidą",
        "hr": "znate li nešto više o temi | uočili ste grešku | prijavite grešku | imate fotografiju ili video",
        "ka": "შეცდომის აღმოჩენის",
    },
    mentions={
        "javascript": " | ".join(
            phrase for phrase in " | ".join(NO_SCRIPTS.values()).split(" | ") if "javascript" in phrase
        )
    },
)
