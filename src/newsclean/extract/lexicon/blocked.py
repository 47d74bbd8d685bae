"""What pages say that let no machine, or nobody from here, in.

By language, " | " between the phrases; lower case, straight apostrophes. Each is long enough to mean what it means
wherever it stands in a line.
"""

BOT_CHECK_TITLES = {
    "en": "just a moment... | attention required! | access denied | access to this page has been denied"
    " | robot check | pardon our interruption | are you a robot | are you human | human verification"
    " | security check | bot verification | verifying your connection | checking your browser | ddos-guard"
    " | ddos protection | please wait... | client challenge | verify you are human | security verification"
    " | one moment, please | 403 forbidden | 429 too many requests | 451 unavailable for legal reasons"
    " | request rejected | validate user",
    "de": "einen moment | nur einen moment | zugriff verweigert | sicherheitsüberprüfung | sind sie ein roboter",
    "fr": "un instant | accès refusé | vérification de sécurité | êtes-vous un robot",
    "es": "un momento… | un momento... | acceso denegado | verificación de seguridad | eres un robot",
    "it": "un momento... | un attimo... | accesso negato | verifica di sicurezza | sei un robot",
    "pt": "um momento... | um momento… | acesso negado | verificação de segurança",
    "nl": "een ogenblik | even geduld | toegang geweigerd",
    "pl": "chwileczkę | jeszcze chwila | odmowa dostępu | dostęp zabroniony",
    "cs": "okamžik… | přístup odepřen",
    "ru": "один момент | доступ запрещен | доступ запрещён | доступ ограничен | проверка безопасности | вы не робот",
    "uk": "доступ заборонено | перевірка безпеки",
    "tr": "bir dakika lütfen | erişim engellendi | erişim reddedildi",
    "ja": "しばらくお待ちください | アクセスが拒否されました",
    "ko": "잠시만 기다리십시오 | 접근이 거부되었습니다",
    "zh": "请稍候 | 請稍候 | 访问被拒绝 | 安全验证 | 存取被拒",
    "ar": "لحظة… | تم رفض الوصول",
}
BOT_CHECKS = {
    "en": "checking your browser before | checking if the site connection is secure | verify you are human"
    " | verify that you are human | verifying you are human | verify you are not a robot"
    " | confirm you are human | confirm you're not a robot | prove you are human"
    " | please complete the security check | needs to review the security of your connection"
    " | performance & security by cloudflare | enable javascript and cookies to continue"
    " | ddos protection by | unusual traffic from your | unusual activity from your | automated access to"
    " | press & hold to confirm | made us think that you might be a bot | made us think you were a bot"
    " | you are a robot | you're a robot | i'm not a robot | you have been blocked"
    " | your request has been blocked | has been denied access to this | your access to this site has been"
    " | access to this page has been denied | you don't have permission to access"
    " | you do not have permission to access | the owner of this website has banned"
    " | sorry, you have been blocked | our systems have detected | reference #18."
    " | please stand by, while we are checking | this process is automatic. your browser will redirect"
    " | before you proceed to your request | complete the captcha | solve the captcha | solve this captcha"
    " | enter the characters you see | type the characters you see | rate limit exceeded"
    " | too many requests | not available in your region | not available in your country"
    " | unavailable in your location | unavailable in most european countries"
    " | currently unavailable in the european union | not available to users in the european"
    " | due to legal reasons, this",
    "de": "überprüfen sie, dass sie ein mensch | bestätigen sie, dass sie ein mensch"
    " | bestätigen sie, dass sie kein roboter | ich bin kein roboter | ihr browser wird überprüft"
    " | ungewöhnlichen datenverkehr | ihre anfrage wurde blockiert | ihr zugriff wurde"
    " | sicherheitsüberprüfung durchgeführt | in ihrem land nicht verfügbar"
    " | in ihrer region nicht verfügbar",
    "fr": "vérifiez que vous êtes humain | vérifier que vous êtes humain"
    " | confirmez que vous n'êtes pas un robot | je ne suis pas un robot | vérification de votre navigateur"
    " | trafic inhabituel | votre requête a été bloquée | vous avez été bloqué"
    " | n'est pas disponible dans votre pays | n'est pas disponible dans votre région",
    "es": "verifique que usted es un ser humano | verifica que eres humano"
    " | verificar que usted es un ser humano | no soy un robot | comprobando su navegador | tráfico inusual"
    " | su solicitud ha sido bloqueada | ha sido bloqueado | no está disponible en su país"
    " | no está disponible en tu país",
    "it": "verifica che sei umano | verifica di essere umano | non sono un robot | controllo del browser"
    " | traffico insolito | la tua richiesta è stata bloccata | non è disponibile nel tuo paese",
    "pt": "verifique se você é humano | verificando se você é humano | não sou um robô | não sou um robot"
    " | tráfego incomum | verificando o seu navegador | sua solicitação foi bloqueada"
    " | não está disponível no seu país",
    "nl": "controleer of u een mens bent | bevestig dat je geen robot | ik ben geen robot"
    " | ongebruikelijk verkeer | niet beschikbaar in uw land | niet beschikbaar in jouw land",
    "sv": "verifiera att du är en människa | jag är inte en robot | ovanlig trafik",
    "no": "bekreft at du er et menneske | jeg er ikke en robot",
    "da": "bekræft, at du er et menneske | jeg er ikke en robot",
    "pl": "potwierdź, że jesteś człowiekiem | zweryfikuj, że jesteś człowiekiem | nie jestem robotem | nietypowy ruch",
    "cs": "ověřte, že jste člověk | nejsem robot | kontrola vašeho prohlížeče",
    "hu": "igazolja, hogy ön ember | nem vagyok robot",
    "ro": "verificați că sunteți om | nu sunt robot",
    "ru": "подтвердите, что вы человек | подтвердите, что вы не робот | я не робот | проверка вашего браузера"
    " | подозрительный трафик | запросы, поступившие с вашего | ваш запрос был заблокирован"
    " | доступ к сайту заблокирован",
    "uk": "підтвердьте, що ви людина | підтвердьте, що ви не робот | я не робот | перевірка вашого браузера",
    "tr": "insan olduğunuzu doğrulayın | robot olmadığınızı doğrulayın | ben robot değilim | olağan dışı trafik",
    "el": "επαληθεύστε ότι είστε άνθρωπος | δεν είμαι ρομπότ",
    "ja": "あなたが人間であることを | 人間であることを確認 | 私はロボットではありません"
    " | 通常と異なるトラフィック | お使いの国ではご利用いただけません",
    "ko": "사람인지 확인 | 로봇이 아닙니다 | 비정상적인 트래픽 | 보안 문자를 입력",
    "zh": "确认您是真人 | 验证您是真人 | 確認您是真人 | 驗證您是真人 | 我不是机器人 | 我不是機器人"
    " | 正在检查您的浏览器 | 异常流量 | 異常流量 | 请完成安全验证",
    "ar": "تأكد من أنك إنسان | التحقق من أنك إنسان | أنا لست برنامج روبوت | حركة مرور غير عادية",
    "he": "ודא שאתה אנושי | אני לא רובוט",
}
