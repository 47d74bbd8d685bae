"""Audio and video players."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

MEDIA = Theme(
    role="player",
    what="a player's control or label",
    lines={
        "any": "#:# | #:# / #:# | #:#/#:# | #x | #.#x | # x | hd | cc | live #:# | #:# min | auto | #p",
        "en": "view # images | view all # images | view image | view images | view all images | "
        "view all photos | view # photos | see all photos | show all # photos | # images | "
        "open image viewer | open gallery | we apologize, but this video has failed to load | "
        "try refreshing your browser | "
        "play | pause | stop | mute | unmute | play video | play audio | watch video | watch the video"
        " | watch the video below | watch the full video | watch now | watch live | watch here | watch below | listen"
        " | listen now | listen here | listen live | listen to this article | listen to the article"
        " | listen to this story | listen to article | listen to story | listen to this page | listen • # minutes"
        " | listen # min | hear this story | audio | video player | audio player | video playback | video unavailable"
        " | this video is unavailable | this video can not be played | this video cannot be played | media error"
        " | loading video | loading player | now playing | replay | fullscreen | full screen | exit fullscreen"
        " | enter fullscreen | picture in picture | picture-in-picture | volume | captions | subtitles | captions off"
        " | captions on | subtitles off | settings | playback speed | playback rate | quality | current time"
        " | current time #:# | duration | duration #:# | remaining time | remaining time -#:# | stream type live"
        " | loaded: #% | loaded | progress | video duration | seek to live | skip # seconds | back # seconds"
        " | rewind # seconds | forward # seconds | video player is loading | next video | autoplay | download audio"
        " | download this podcast | subscribe to podcast | audio article | article audio | play episode"
        " | podcast episode | text to speech | read aloud | narrated by | watch more | watch this video"
        " | video # of # | # of # | your browser does not support the audio element | volume #% | #% buffered"
        " | buffered | ai-generated voice | this audio is auto-generated | chapters | descriptions | descriptions off"
        " | play button | play now | close modal dialog | beginning of dialog window | end of dialog window"
        " | reset restore all settings to the default values | live tv | hide caption | toggle caption",
        "de": "# bilder ansehen | alle # bilder | alle bilder ansehen | alle bilder anzeigen | bilder ansehen | "
        "zur bildergalerie | bildergalerie öffnen | zur fotostrecke | galerie öffnen | in galerie öffnen | "
        "abspielen | video abspielen | audio abspielen | wiedergabe | wiedergeben | stumm schalten | ton an"
        " | ton aus | vollbild | anhören | artikel anhören | artikel hören | beitrag anhören | jetzt anhören"
        " | diesen artikel anhören | vorlesen | artikel vorlesen | vorlesen lassen | hören | hören sie den artikel"
        " | video ansehen | zum video | video starten | video laden | video wird geladen | audio | podcast"
        " | lautstärke | untertitel | geschwindigkeit | hören # min | merken # min | video | im video"
        " | player wird geladen | zum anhören | podcast hören | das video startet in | inhalt laden | zur audiothek",
        "fr": "voir les # photos | voir toutes les photos | voir les photos | voir le diaporama | "
        "voir la galerie | "
        "écouter | écouter l'article | écouter cet article | lire la vidéo | voir la vidéo"
        " | regarder la vidéo | lecture | muet | plein écran | volume | sous-titres | chargement de la vidéo"
        " | podcast | écouter le podcast | écouter # min | lancer la lecture | vidéo indisponible"
        " | l'article en audio | version audio",
        "es": "ver # fotos | ver las # fotos | ver todas las fotos | ver fotos | ver galería | "
        "reproducir | reproducir video | reproducir vídeo | ver video | ver vídeo | ver el video | escuchar"
        " | escuchar artículo | escuchar este artículo | escuchar noticia | escucha este artículo"
        " | escucha la noticia | escuchar nota | silenciar | pantalla completa | volumen | subtítulos"
        " | cargando video | escuchar ahora | audio generado con ia | reproduciendo | pausar | escucha el artículo",
        "it": "guarda tutte le foto | guarda le foto | guarda la gallery | vai alla gallery | apri la galleria | "
        "riproduci | ascolta | ascolta l'articolo | ascolta articolo | ascolta questo articolo"
        " | guarda il video | ascolta la versione audio | schermo intero | volume | sottotitoli"
        " | video in riproduzione | ascolta ora | attiva audio | disattiva audio",
        "pt": "ver # fotos | ver todas as fotos | ver fotos | veja as fotos | ver galeria | "
        "reproduzir | reproduzir vídeo | ouvir | ouvir artigo | ouvir notícia | ouça | ouça este artigo"
        " | ouça a notícia | ouça este conteúdo | assista | assista ao vídeo | assistir | ver vídeo | tela cheia"
        " | volume | legendas | carregando vídeo | ouvir o texto | ouvir agora | ouça agora | ouvir matéria"
        " | veja o vídeo | pausar",
        "nl": "bekijk # foto's | bekijk alle foto's | bekijk de foto's | alle foto's bekijken | "
        "afspelen | video afspelen | luister | luisteren | luister naar dit artikel | beluister dit artikel"
        " | luister naar het artikel | bekijk video | bekijk de video | volledig scherm | ondertiteling | dempen"
        " | artikel beluisteren | lees voor | voorlezen | luister dit artikel",
        "sv": "visa alla bilder | visa # bilder | se alla bilder | visa bildspel | "
        "spela | spela upp | spela video | spela klipp | lyssna | lyssna på artikeln | lyssna på artikel"
        " | se video | se klippet | helskärm | ljud av | ljud på | undertexter | lyssna nu | uppspelning | textning",
        "no": "vis alle bilder | se alle bilder | vis bildekarusell | "
        "spill av | spill video | lytt | lytt til artikkelen | lytt til saken | hør artikkelen | se video"
        " | se videoen | fullskjerm | lyd på | lyd av | undertekster | avspilling | hør saken",
        "da": "se alle billeder | vis alle billeder | se # billeder | "
        "afspil | afspil video | lyt | lyt til artiklen | hør artiklen | se video | se videoen | fuldskærm"
        " | slå lyd til | slå lyd fra | undertekster | lyt nu | hør artiklen læst op | oplæsning",
        "fi": "katso kaikki kuvat | näytä kaikki kuvat | avaa kuvagalleria | "
        "toista | toista video | kuuntele | kuuntele juttu | kuuntele artikkeli | katso video | koko näyttö"
        " | mykistä | tekstitys | kuuntele ääniversio",
        "is": "spila | hlusta | hlusta á greinina | horfa á myndband",
        "pl": "zobacz zdjęcia | zobacz wszystkie zdjęcia | zobacz galerię | "
        "odtwórz | odtwórz wideo | posłuchaj | posłuchaj artykułu | słuchaj | słuchaj artykułu"
        " | obejrzyj wideo | zobacz wideo | obejrzyj | pełny ekran | wycisz | napisy | odsłuchaj | odsłuchaj artykuł"
        " | wideo | ładowanie odtwarzacza",
        "cs": "zobrazit fotogalerii | zobrazit galerii | fotogalerie # | všechny fotografie | "
        "přehrát | přehrát video | poslechnout | poslechnout článek | poslechněte si článek | spustit video"
        " | pustit video | celá obrazovka | ztlumit | titulky | video se připravuje | audioverze článku"
        " | poslech článku",
        "sk": "prehrať | prehrať video | vypočuť | vypočuť článok | spustiť video",
        "ru": "смотреть видео | воспроизвести | воспроизвести видео | слушать | прослушать | послушать"
        " | прослушать новость | слушать статью | прослушать статью | видео недоступно | на весь экран | без звука"
        " | субтитры | громкость | смотреть онлайн | плей | загрузка плеера | видеоплеер",
        "uk": "дивитися відео | дивитись відео | відтворити | слухати | прослухати | слухати статтю"
        " | прослухати новину | на весь екран | субтитри",
        "bg": "слушай | слушай статията | пусни видео | гледай видео",
        "hr": "poslušaj | poslušajte članak | slušaj | pogledaj video | pokreni video | reproduciraj"
        " | pogledajte video",
        "tr": "oynat | videoyu oynat | videoyu izle | dinle | haberi dinle | haberi sesli dinle | tam ekran"
        " | sesi aç | sesi kapat | altyazı | videoyu izleyin | i̇zle | yazıyı dinle",
        "el": "αναπαραγωγή | ακούστε το άρθρο | ακούστε | δείτε το βίντεο | πλήρησ οθόνη | σίγαση",
        "ro": "redă | redare | ascultă | ascultă articolul | ascultă știrea | vezi video | urmărește video"
        " | ecran complet",
        "hu": "lejátszás | meghallgatás | cikk meghallgatása | hallgasd meg | videó lejátszása | teljes képernyő"
        " | némítás | videó megtekintése",
        "ca": "escoltar | escolta l'article | reprodueix | veure vídeo",
        "ja": "画像を見る | 写真を見る | "
        "全ての写真を見る | 全#枚 | "
        "再生 | 動画を再生 | 再生する | 音声で聞く | 記事を聴く | 音声読み上げ | 動画を見る | 全画面"
        " | ミュート | 音量 | 字幕 | 再生速度 | 一時停止 | 音声再生 | 読み上げる",
        "ko": "이미지 크게 보기 | 사진 더보기 | 사진 크게보기 | "
        "재생 | 동영상 재생 | 기사 듣기 | 기사듣기 | 음성으로 듣기 | 음성듣기 | 뉴스 듣기 | 전체화면 | 음소거"
        " | 자막 | 일시정지 | 영상보기 | 다시보기 | 음성재생 | 듣기 | 동영상 고정 취소",
        "zh": "查看图集 | 查看全部图片 | 看更多圖片 | 共#张 | "
        "播放 | 播放视频 | 播放影片 | 收听 | 收聽 | 聆聽文章 | 听新闻 | 聽新聞 | 全屏 | 全螢幕 | 静音 | 靜音"
        " | 字幕 | 音量 | 暂停 | 暫停 | 观看视频 | 觀看影片 | 朗读 | 語音播報 | 正在播放 | 加载中 | 00:00 | 播放速度"
        " | 视频加载中 | 收聽文章 | 立即收听",
        "ar": "تشغيل | تشغيل الفيديو | استمع | استمع إلى المقال | استمع للمقال | استمع للخبر | شاهد الفيديو"
        " | ملء الشاشة | كتم الصوت | ترجمة | استماع | مشاهدة الفيديو",
        "he": "נגן | השמע | האזנה לכתבה | האזינו לכתבה | להאזנה | לצפייה בווידאו | מסך מלא | השתק | צפייה | האזנה",
        "fa": "پخش | پخش ویدیو | گوش کنید | دانلود | دانلود ویدیو | تمام صفحه | بی‌صدا | دریافت | پخش صدا"
        " | دریافت ویدیو",
        "hi": "सुनें | खबर सुनें | ख़बर सुनें | वीडियो देखें | चलाएं | प्ले",
        "bn": "শুনুন | ভিডিও দেখুন",
        "id": "putar | putar video | dengarkan | dengarkan artikel | dengarkan berita | tonton video | layar penuh"
        " | bisukan",
        "vi": "nghe | nghe bài viết | nghe đọc bài | nghe tin | phát | phát video | xem video | toàn màn hình"
        " | nghe podcast | tắt tiếng | nghe audio",
        "th": "ฟังข่าว | ฟังบทความ | เล่นวิดีโอ | ดูวิดีโอ",
        "sw": "sikiliza | tazama video | sikiliza habari hii",
        "zu": "lalela | bukela ividiyo",
    },
    leads={
        "en": "listen to this article | listen to this story | watch the video | watch video | watch live"
        " | duration | current time | playback speed | audio",
        "de": "artikel anhören | video abspielen",
        "fr": "écouter | écouter l'article",
        "es": "escuchar | escuchar artículo",
        "ru": "смотреть видео",
    },
    openings={
        "en": "your browser does not support | your browser doesn't support | this browser does not support"
        " | this is a modal window | this video is not available | this video file cannot be played"
        " | you need to enable javascript to | to play the media you will need | listen to this article"
        " | listen to this story | this audio is auto | click to play | tap to play | watch the video above"
        " | watch the video below | escape will cancel and close | beginning of dialog | click here to watch"
        " | watch on youtube | view this post on instagram | view on instagram | a post shared by"
        " | view this content on | this content is not available due to your | please accept cookies to view"
        " | to view this content, | to display this content | we need your permission to load"
        " | allow instagram content? | allow twitter content? | this article contains content provided by"
        " | this page contains content provided by | read more on twitter | skip twitter post | skip youtube post"
        " | end of twitter | end of youtube | if playback doesn't begin | an error occurred while retrieving sharing"
        " | tap to unmute | the media could not be loaded | copy video url | can't see the | to hear the full story"
        " | subscribe on apple podcasts",
        "de": "dieses thema im programm | über dieses thema berichtet | ihr browser unterstützt"
        " | dein browser unterstützt | an dieser stelle finden sie"
        " | an dieser stelle ist ein externer | an dieser stelle befindet sich | dieses element enthält daten"
        " | dieses element beinhaltet | empfohlener externer inhalt | externer inhalt"
        " | empfohlener redaktioneller inhalt | ich bin damit einverstanden | ich bin einverstanden, dass"
        " | zur anzeige dieses | zum anzeigen dieses | um diesen inhalt | um diesen artikel anzuhören"
        " | wir benötigen ihre zustimmung | wir brauchen ihre zustimmung | hier ist ein inhalt eingebunden"
        " | hier sollte ein | an dieser stelle möchten wir | bitte aktivieren sie javascript"
        " | bitte javascript aktivieren | dieser audiobeitrag | dieser artikel wurde eingelesen"
        " | der artikel wurde automatisch | hier kannst du externe inhalte | diesen artikel vorlesen"
        " | wir verwenden einen service",
        "fr": "votre navigateur ne | ce contenu est bloqué | pour voir ce contenu | pour afficher ce contenu"
        " | ce contenu peut utiliser | en cliquant sur « j'accepte | écouter cet article | contenu externe"
        " | voir sur twitter | voir cette publication sur instagram | une publication partagée par"
        " | cette vidéo n'est pas disponible | l'affichage de ce contenu",
        "es": "tu navegador no | su navegador no | para ver este contenido | este contenido está bloqueado"
        " | ver esta publicación en | una publicación compartida | escucha este artículo",
        "it": "il tuo browser non | questo contenuto è | per visualizzare questo | visualizza questo post"
        " | un post condiviso da | per vedere questo contenuto",
        "pt": "seu navegador não | o seu navegador não | para ver este conteúdo | ver esta publicação no"
        " | uma publicação compartilhada | uma publicação partilhada",
        "nl": "je browser ondersteunt | deze inhoud kan | om deze content te | om deze inhoud te"
        " | dit bericht op instagram | een bericht gedeeld door | wij hebben je toestemming nodig",
        "sv": "din webbläsare stöder | visa detta inlägg på | ett inlägg delat av",
        "no": "nettleseren din støtter | se dette innlegget på | et innlegg delt av",
        "da": "din browser understøtter | se dette opslag på | et opslag delt af",
        "fi": "selaimesi ei tue | katso tämä julkaisu | henkilön jakama julkaisu",
        "pl": "twoja przeglądarka nie | wyświetl ten post na | post udostępniony przez",
        "cs": "váš prohlížeč nepodporuje | zobrazit příspěvek na | příspěvek sdílený",
        "ru": "ваш браузер не | публикация от | посмотреть эту публикацию | вы отключили javascript",
        "uk": "ваш браузер не | переглянути цей допис | допис, поширений",
        "tr": "bu gönderiyi instagram'da | tarafından paylaşılan",
        "ja": "この記事の画像を見る | この記事の写真を見る | 写真を見る(全"
        " | お使いのブラウザ | この投稿をinstagramで見る | javascriptを有効",
        "ko": "브라우저가 | 이 게시물을 instagram에서 | 동영상 뉴스",
        "zh": "您的浏览器不支持 | 您的瀏覽器不支援 | 在 instagram 查看 | 在 instagram 上查看 | 你的浏览器不支持"
        " | 点击播放",
        "ar": "متصفحك لا | عرض هذا المنشور على | تمت مشاركة منشور",
        "he": "הדפדפן שלך | הצג את הפוסט הזה",
        "id": "browser anda tidak | lihat postingan ini | sebuah kiriman dibagikan",
        "vi": "trình duyệt của bạn | xem bài viết này trên instagram",
    },
    heads={
        "en": "to view this video | listen to the | watch the full | watch our | this video",
        "de": "zum video | im video | das video zum",
    },
    mentions={
        "javascript": "enable javascript | javascript aktivieren | activer javascript | activar javascript"
        " | javascript is disabled | attivare javascript | ativar o javascript | включить javascript"
        " | javascript ist deaktiviert",
        "html5": "supports html5 video | html5 video support | support html5",
    },
)
