"""Comment lists and reply forms."""

from __future__ import annotations

from newsclean.extract.lexicon.theme import Theme

COMMENTS = Theme(
    role="comments",
    what="a comment list or reply form",
    lines={
        "any": "# comments | # comment | comments # | #) comments | # reply | # replies | # kommentare"
        " | # kommentar | kommentare # | # commentaires | # commentaire | commentaires # | # comentarios"
        " | # comentário | # comentários | # commenti | # commento | # reacties | # reactie | # kommentarer"
        " | # kommenttia | # komentarzy | # komentarze | # komentářů | # комментариев | # комментария | # комментарий"
        " | # коментарів | # yorum | # σχόλια | # comentarii | # hozzászólás | # コメント | コメント # | # 댓글"
        " | 댓글 # | # 评论 | # 則留言 | # تعليق | # תגובות | # komentar | # bình luận | disqus | # discussions"
        " | # responses | # thoughts on | comments: #",
        "en": "comments | comment | leave a reply | leave a comment | leave a response | leave your comment"
        " | post a comment | post comment | post your comment | add a comment | add comment | add your comment"
        " | add your comments | write a comment | write your comment | make a comment | submit comment"
        " | comment on this story | comment on this article | comments are closed | comments closed"
        " | comments are turned off | comments disabled | no comments | no comments yet | be the first to comment"
        " | view comments | view all comments | show comments | show all comments | read comments | read all comments"
        " | see all comments | hide comments | see comments | load comments | load more comments | loading comments"
        " | join the conversation | join the discussion | join the debate | start the conversation"
        " | start a discussion | cancel reply | click here to cancel reply | reply | reply to | log in to reply"
        " | log in to comment | login to comment | sign in to comment | report comment | flag comment | most liked"
        " | newest first | oldest first | sort by | sort by newest | notify me of new posts by email"
        " | notify me of follow-up comments by email"
        " | save my name, email, and website in this browser for the next time i comment"
        " | your email address will not be published | required fields are marked | name | email | website"
        " | your name | your email | your comment | have your say | what do you think | let us know in the comments"
        " | conversation | facebook comments | comments section | user comments | reader comments"
        " | community guidelines | comment guidelines | comment policy | comments policy | view # comments"
        " | see # comments | read # comments | show # comments | post a reply | trackbacks | pingbacks"
        " | discuss this article",
        "de": "kommentare | kommentar | kommentieren | kommentar schreiben | kommentar verfassen"
        " | kommentar abgeben | kommentar hinterlassen | kommentar hinzufügen | schreiben sie einen kommentar"
        " | schreibe einen kommentar | einen kommentar schreiben | hinterlasse einen kommentar"
        " | hinterlassen sie einen kommentar | diskutieren sie mit | mitdiskutieren | jetzt mitdiskutieren"
        " | jetzt kommentieren | ihre meinung | ihre meinung zählt | ihre meinung zum thema | artikel kommentieren"
        " | diesen artikel kommentieren | kommentare anzeigen | alle kommentare | alle kommentare anzeigen"
        " | kommentare lesen | zu den kommentaren | keine kommentare | noch keine kommentare | antworten"
        " | antworten abbrechen | kommentar absenden | kommentarfunktion geschlossen"
        " | die kommentarfunktion ist geschlossen | # beiträge | netiquette | leserkommentare | zur diskussion"
        " | ihr kommentar | kommentar melden | leserbrief schreiben | deine e-mail-adresse wird nicht veröffentlicht"
        " | ihre e-mail-adresse wird nicht veröffentlicht",
        "fr": "commentaires | commentaire | commenter | laisser un commentaire | laissez un commentaire"
        " | ajouter un commentaire | écrire un commentaire | poster un commentaire | publier un commentaire"
        " | voir les commentaires | voir tous les commentaires | lire les commentaires | lire tous les commentaires"
        " | réagir | réagir à cet article | réagissez | vos réactions | répondre | annuler la réponse"
        " | aucun commentaire | pas de commentaire | soyez le premier à commenter | soyez le premier à réagir"
        " | les commentaires sont fermés | commentaires fermés | commenter cet article | vos commentaires"
        " | votre commentaire | votre adresse e-mail ne sera pas publiée | rejoignez la discussion",
        "es": "comentarios | comentario | comentar | comenta | deja un comentario | dejar un comentario"
        " | deja tu comentario | dejanos tu comentario | deje su comentario | escribe un comentario"
        " | escribir un comentario | añadir comentario | agregar comentario | publicar comentario"
        " | publicar un comentario | ver comentarios | ver los comentarios | leer comentarios | mostrar comentarios"
        " | sé el primero en comentar | sin comentarios | no hay comentarios | responder | deja una respuesta"
        " | dejar una respuesta | cancelar respuesta | únete a la conversación | participa en la conversación"
        " | normas | comentarios cerrados | opina | comenta esta noticia"
        " | tu dirección de correo electrónico no será publicada | comentar noticia | normas de participación",
        "it": "commenti | commento | commenta | lascia un commento | lascia una risposta | scrivi un commento"
        " | aggiungi un commento | inserisci un commento | invia commento | invia il tuo commento | vedi i commenti"
        " | leggi i commenti | tutti i commenti | mostra commenti | nessun commento | rispondi | annulla risposta"
        " | commenta la notizia | commenta per primo | i commenti dei lettori"
        " | il tuo indirizzo email non sarà pubblicato | partecipa alla discussione",
        "pt": "comentários | comentário | comentar | comente | deixe um comentário | deixe seu comentário"
        " | deixe o seu comentário | deixar um comentário | escreva um comentário | adicionar comentário"
        " | enviar comentário | publicar comentário | ver comentários | ver todos os comentários"
        " | mostrar comentários | sem comentários | nenhum comentário | seja o primeiro a comentar | responder"
        " | deixe uma resposta | cancelar resposta | comentários encerrados | comentar notícia"
        " | participe da conversa | os comentários são | o seu endereço de email não será publicado"
        " | o seu endereço de e-mail não será publicado",
        "nl": "reacties | reactie | reageer | reageren | reageer op dit artikel | reageer hier | geef een reactie"
        " | geef je reactie | laat een reactie achter | plaats een reactie | plaats reactie | schrijf een reactie"
        " | bekijk reacties | alle reacties | toon reacties | lees reacties | geen reacties | praat mee"
        " | reactie annuleren | beantwoorden | antwoord annuleren | je e-mailadres wordt niet gepubliceerd",
        "sv": "kommentarer | kommentar | kommentera | kommentera artikeln | skriv en kommentar | lämna en kommentar"
        " | lämna ett svar | skriv kommentar | visa kommentarer | läs kommentarer | alla kommentarer"
        " | inga kommentarer | svara | delta i diskussionen | avbryt svar | din e-postadress kommer inte publiceras",
        "no": "kommentarer | kommenter | kommenter artikkelen | skriv en kommentar | skriv kommentar"
        " | legg igjen en kommentar | legg igjen kommentar | legg til kommentar | vis kommentarer | les kommentarer"
        " | ingen kommentarer | delta i debatten | avbryt svar | si din mening",
        "da": "kommentarer | kommentér | kommenter | skriv en kommentar | skriv kommentar | efterlad en kommentar"
        " | vis kommentarer | læs kommentarer | ingen kommentarer | deltag i debatten | annuller svar | din mening",
        "fi": "kommentit | kommentti | kommentoi | kommentoi juttua | kommentoi artikkelia | jätä kommentti"
        " | kirjoita kommentti | lisää kommentti | näytä kommentit | lue kommentit | ei kommentteja | keskustele"
        " | vastaa | osallistu keskusteluun",
        "is": "ummæli | athugasemdir | skrifa athugasemd | skildu eftir athugasemd | skrifa ummæli | svara",
        "pl": "komentarze | komentarz | skomentuj | skomentuj artykuł | dodaj komentarz | napisz komentarz"
        " | zostaw komentarz | pokaż komentarze | zobacz komentarze | wszystkie komentarze | czytaj komentarze"
        " | brak komentarzy | odpowiedz | anuluj odpowiedź | dołącz do dyskusji | weź udział w dyskusji"
        " | wyślij komentarz | twój adres email nie zostanie opublikowany",
        "cs": "komentáře | komentář | komentovat | napsat komentář | přidat komentář | přidejte komentář"
        " | vložit komentář | zobrazit komentáře | všechny komentáře | žádné komentáře | odpovědět"
        " | zrušit odpověď na komentář | diskuse | diskuze | vstoupit do diskuse | vstoupit do diskuze | diskutovat"
        " | přidat názor | napište komentář | příspěvky v diskusi | vaše e-mailová adresa nebude zveřejněna",
        "sk": "komentáre | pridať komentár | pridajte komentár | zobraziť komentáre | diskusia | odpovedať"
        " | napíšte komentár",
        "ru": "комментарии | комментарий | комментировать | оставить комментарий | оставьте комментарий"
        " | добавить комментарий | написать комментарий | добавить ответ | показать комментарии"
        " | посмотреть комментарии | все комментарии | читать комментарии | нет комментариев | комментариев нет"
        " | комментариев пока нет | обсудить | ответить | отменить ответ | ваш комментарий | отправить комментарий"
        " | ваш адрес email не будет опубликован | комментарии закрыты | комментарии отключены | ваше имя",
        "uk": "коментарі | коментар | коментувати | залишити коментар | залиште коментар | додати коментар"
        " | написати коментар | показати коментарі | всі коментарі | усі коментарі | немає коментарів"
        " | коментарів немає | обговорити | відповісти | скасувати відповідь | ваш коментар | залишити відповідь",
        "bg": "коментари | коментар | коментирай | добави коментар | напиши коментар | вашият коментар"
        " | остави коментар",
        "hr": "komentari | komentar | komentiraj | komentiraj vijest | ostavi komentar | ostavite komentar"
        " | dodaj komentar | pošalji komentar | prikaži komentare | komentari # | pogledaj komentare | коментари"
        " | остави коментар",
        "sl": "komentarji | dodaj komentar | oddaj komentar | napiši komentar",
        "tr": "yorumlar | yorum | yorum yap | yorum yaz | yorum yapın | yorum ekle | yorum bırak | bir yorum yazın"
        " | bir cevap yazın | bir yanıt yazın | yorumunuzu yazın | yorumları göster | yorumları gör | tüm yorumlar"
        " | cevapla | yanıtla | henüz yorum yapılmamış | ilk yorumu sen yap | ilk yorumu siz yapın | yorum gönder",
        "el": "σχόλια | σχόλιο | σχολίασε | σχολιάστε | αφήστε σχόλιο | αφήστε ένα σχόλιο | γράψτε ένα σχόλιο"
        " | προσθήκη σχολίου | γράψτε το σχόλιό σασ | κανένα σχόλιο | απάντηση | δείτε τα σχόλια",
        "ro": "comentarii | comentariu | comentează | lasă un comentariu | lăsați un comentariu | adaugă comentariu"
        " | adaugă un comentariu | scrie un comentariu | scrie comentariu | vezi comentarii | vezi comentariile"
        " | niciun comentariu | răspunde | lasă un răspuns | anulează răspunsul | comentează articolul"
        " | trimite comentariul",
        "hu": "hozzászólások | hozzászólás | hozzászólok | szólj hozzá | szóljon hozzá | komment | kommentek"
        " | hozzászólás írása | írj hozzászólást | megjegyzés hozzáfűzése | válasz | válasz megszakítása | kommentáld"
        " | kommentelek | hozzászólások mutatása",
        "ca": "comentaris | deixa un comentari | escriu un comentari | respon | comenta",
        "af": "kommentaar | lewer kommentaar | los 'n antwoord",
        "ja": "コメント | コメントする | コメントを書く | コメントを投稿 | コメントを投稿する | コメントを見る"
        " | コメントを残す | コメントを読む | みんなのコメント | 返信 | 返信する | コメント一覧 | コメント欄"
        " | コメントをもっと見る | すべてのコメント",
        "ko": "댓글 | 댓글쓰기 | 댓글 쓰기 | 댓글 작성 | 댓글달기 | 댓글 달기 | 댓글 보기 | 댓글보기 | 댓글등록"
        " | 답글 | 답글쓰기 | 의견쓰기 | 의견 남기기 | 전체 댓글 | 댓글 전체보기 | 댓글 정책 | 댓글삭제 | 댓글수정"
        " | 최신순 | 추천순",
        "zh": "评论 | 发表评论 | 我要评论 | 写评论 | 查看评论 | 所有评论 | 网友评论 | 热门评论 | 最新评论"
        " | 暂无评论 | 回复 | 留言 | 评论区 | 登录后评论 | 評論 | 發表評論 | 我要評論 | 發表留言 | 我要留言"
        " | 查看留言 | 網友留言 | 網友回應 | 回覆 | 回應 | 留言板 | 發佈留言 | 取消回覆 | 取消回复 | 所有留言",
        "ar": "تعليقات | التعليقات | تعليق | أضف تعليق | أضف تعليقا | أضف تعليقاً | أضف تعليقك | اترك تعليقا"
        " | اترك تعليقاً | اكتب تعليق | اكتب تعليقك | علق | عرض التعليقات | لا توجد تعليقات | رد | إلغاء الرد"
        " | شارك برأيك | اترك ردا | اترك ردّاً | نشر التعليق",
        "he": "תגובות | תגובה | הגב | הגיבו | הוסף תגובה | הוסיפו תגובה | כתוב תגובה | כתבו תגובה | השאר תגובה"
        " | לכל התגובות | תגובה חדשה | שלח תגובה | אין תגובות | לתגובות | הגיבו לכתבה",
        "fa": "نظرات | نظر | دیدگاه | دیدگاه‌ها | ارسال نظر | نظر شما | نظر بدهید | نظرات کاربران | ثبت نظر"
        " | ارسال دیدگاه | دیدگاهتان را بنویسید | پاسخ | لغو پاسخ | نظرات بینندگان",
        "ur": "تبصرے | تبصرہ کریں | اپنا تبصرہ لکھیں | جواب دیں",
        "hi": "टिप्पणियां | टिप्पणी | टिप्पणी करें | कमेंट | कमेंट करें | कमेंट्स | अपनी राय दें | प्रतिक्रिया दें"
        " | जवाब दें | अपनी प्रतिक्रिया दें | टिप्पणी जोड़ें",
        "bn": "মন্তব্য | মন্তব্য করুন | মন্তব্য লিখুন | আপনার মতামত লিখুন",
        "id": "komentar | beri komentar | tulis komentar | tinggalkan komentar | tinggalkan balasan"
        " | kirim komentar | lihat komentar | semua komentar | belum ada komentar | balas | tambah komentar"
        " | batalkan balasan | komen",
        "vi": "bình luận | viết bình luận | gửi bình luận | ý kiến của bạn | ý kiến bạn đọc | ý kiến | trả lời"
        " | xem bình luận | để lại bình luận | gửi ý kiến | bình luận của bạn | tất cả bình luận | chưa có bình luận"
        " | phản hồi",
        "th": "ความคิดเห็น | แสดงความคิดเห็น | ความเห็น | ตอบกลับ",
        "sw": "maoni | toa maoni | acha maoni | andika maoni | jibu | maoni yako",
        "zu": "amazwana | shiya amazwana | beka umbono | phendula | imibono",
        "et": "kommentaarid | lisa kommentaar | kommenteeri | # kommentaari",
        "lv": "komentāri | pievienot komentāru | komentēt",
        "lt": "komentarai | rašyti komentarą | komentuoti | palikti komentarą",
        "mk": "коментари | остави коментар | остави одговор",
        "sq": "komente | lini një koment | lini një përgjigje | komento",
        "az": "şərhlər | şərh yaz | rəylər",
        "hy": "մեկնաբանություններ | մեկնաբանել",
        "ka": "კომენტარები | დატოვე კომენტარი",
        "kk": "пікірлер | пікір қалдыру",
        "uz": "izohlar | izoh qoldirish",
        "ms": "komen | tinggalkan komen | beri komen",
        "fil": "mga komento | mag-iwan ng komento",
        "mr": "प्रतिक्रिया द्या | प्रतिक्रिया | टिप्पणी करा",
        "gu": "ટિપ્પણીઓ | કોમેન્ટ",
        "pa": "ਟਿੱਪਣੀਆਂ",
        "te": "వ్యాఖ్యలు | కామెంట్స్",
        "kn": "ಕಾಮೆಂಟ್‌ಗಳು | ಪ್ರತಿಕ್ರಿಯೆ",
        "ml": "അഭിപ്രായങ്ങൾ | കമന്റുകൾ",
        "ne": "प्रतिक्रिया दिनुहोस् | प्रतिक्रियाहरु",
        "ta": "கருத்துகள் | கருத்து தெரிவிக்கவும் | கருத்துக்கள்",
        "si": "අදහස්",
        "my": "မှတ်ချက်များ",
        "km": "មតិយោបល់",
        "am": "አስተያየቶች | አስተያየት ይስጡ",
    },
    leads={
        "en": "comments | leave a comment | leave a reply | what do you think | comment | have your say"
        " | add a comment",
        "de": "kommentare | ihre meinung",
        "fr": "commentaires",
        "es": "comentarios | opina",
        "it": "commenti",
        "pt": "comentários",
        "ru": "комментарии",
        "pl": "komentarze",
        "ja": "コメント",
        "zh": "评论 | 評論 | 留言",
        "ar": "التعليقات",
    },
    openings={
        "en": "your email address will not be published | you must be logged in to post"
        " | you must be logged in to reply | you must log in to | please log in to leave | please log in to post"
        " | log in to leave a comment | save my name, email | notify me of follow | notify me of new"
        " | be the first to comment | comments are closed | this site uses akismet | the comments to this entry"
        " | you need to be logged in to | to leave a comment | sign in or register to comment"
        " | let us know what you think in the comments | comments are moderated"
        " | please enable javascript to view the comments | we have disabled our comment | we welcome your comments"
        " | please keep your comments | join the conversation below | comments powered by"
        " | the views expressed in the comments | what are your thoughts?",
        "de": "bitte melden sie sich an, um | sie müssen angemeldet sein, um | sie müssen eingeloggt sein, um"
        " | um kommentieren zu können | bitte loggen sie sich ein, um | kommentare sind geschlossen"
        " | diskutieren sie mit | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht"
        " | liebe leserinnen und leser, leider | beachten sie unsere netiquette | sagen sie uns ihre meinung",
        "fr": "votre adresse e-mail ne sera | vous devez être connecté pour | connectez-vous pour commenter"
        " | pour réagir à cet article | vous devez vous connecter pour",
        "es": "tu dirección de correo electrónico no será | debes iniciar sesión para | inicia sesión para comentar"
        " | regístrate para comentar | los comentarios publicados son",
        "it": "il tuo indirizzo email non sarà | devi essere connesso per | accedi per commentare",
        "pt": "o seu endereço de e | faça login para comentar | este é um espaço de debate | é necessário estar logado",
        "nl": "je e-mailadres wordt niet | je moet ingelogd zijn om | log in om te reageren | wil je reageren",
        "sv": "du måste vara inloggad för att | logga in för att kommentera | din e-postadress kommer",
        "no": "du må være logget inn for å | logg inn for å kommentere | din e-postadresse vil",
        "da": "du skal være logget ind for | log ind for at kommentere | din e-mailadresse vil",
        "fi": "kirjaudu sisään kommentoidaksesi | sähköpostiosoitettasi ei",
        "pl": "twój adres e-mail nie zostanie | twój adres email nie | musisz się zalogować, aby"
        " | zaloguj się, aby dodać | zaloguj się, aby komentować",
        "cs": "vaše e-mailová adresa nebude | pro přidání komentáře | abyste mohli komentovat",
        "ru": "ваш адрес email не будет | чтобы оставить комментарий | для того, чтобы оставить"
        " | комментировать могут только | войдите, чтобы | авторизуйтесь, чтобы | комментарии к новости",
        "uk": "ваша e-mail адреса не | щоб залишити коментар | увійдіть, щоб | ваша електронна адреса не",
        "tr": "e-posta hesabınız yayımlanmayacak | yorum yapmak için | yorum yapabilmek için"
        " | e-posta adresiniz yayınlanmayacak | yazılan yorumlar hiçbir | bu habere henüz yorum",
        "el": "η ηλ. διεύθυνση σασ δεν | για να σχολιάσετε | η ηλεκτρονική σασ διεύθυνση δεν",
        "ro": "adresa ta de email nu va | trebuie să fii autentificat",
        "hu": "az e-mail címet nem | a hozzászóláshoz | hozzászólás küldéséhez",
        "ja": "コメントを投稿するには | メールアドレスが公開される",
        "ko": "댓글을 입력 | 이메일은 공개되지 | 로그인 후 댓글 | 댓글을 작성",
        "zh": "您的电子邮箱地址不会 | 發佈留言必須填寫 | 您的邮箱地址不会 | 登录后才能 | 文明上网 | 請先登入",
        "ar": "لن يتم نشر عنوان بريدك | يجب أن تكون مسجلا | عنوان البريد الإلكتروني لن",
        "he": "כתובת האימייל לא | האימייל לא יוצג | יש להתחבר כדי",
        "fa": "نشانی ایمیل شما منتشر | نظرات حاوی | برای ارسال نظر",
        "id": "alamat email anda tidak akan | anda harus masuk untuk | silakan login untuk",
        "vi": "email của bạn sẽ không | bạn cần đăng nhập để | đăng nhập để bình luận",
    },
)
