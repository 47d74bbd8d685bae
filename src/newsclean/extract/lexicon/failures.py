"""What pages say that show nothing: without scripts, or because something failed.

By language, " | " between the phrases; lower case, straight apostrophes. Each is long enough to mean what it means
wherever it stands in a line.
"""

NO_SCRIPTS = {
    "en": "enable javascript | javascript is disabled | javascript is not enabled | javascript is required"
    " | requires javascript | need to enable javascript | turn on javascript | javascript to run this app"
    " | javascript must be enabled | browser does not support javascript | without javascript",
    "de": "javascript aktivieren | aktivieren sie javascript | javascript ist deaktiviert | benötigt javascript"
    " | javascript erforderlich | bitte javascript | javascript empfohlen | javascript wird benötigt",
    "fr": "activer javascript | activez javascript | javascript est désactivé | nécessite javascript",
    "es": "activar javascript | active javascript | activa javascript | habilitar javascript"
    " | habilite javascript | requiere javascript | javascript está desactivado",
    "it": "abilitare javascript | abilita javascript | attivare javascript | javascript è disabilitato"
    " | richiede javascript",
    "pt": "ativar javascript | ative o javascript | habilitar javascript | habilite o javascript | requer javascript",
    "nl": "javascript inschakelen | schakel javascript in | javascript is uitgeschakeld | javascript aan te zetten",
    "sv": "aktivera javascript | kräver javascript",
    "no": "aktiver javascript | aktivere javascript | krever javascript",
    "da": "aktivér javascript | aktiver javascript | kræver javascript",
    "fi": "ota javascript | vaatii javascript",
    "pl": "włącz javascript | włącz obsługę javascript | wymaga javascript | javascript jest wyłączon",
    "cs": "povolte javascript | zapněte javascript | vyžaduje javascript",
    "ru": "включите javascript | включить javascript | требуется javascript | javascript отключен",
    "uk": "увімкніть javascript | увімкнути javascript | потрібен javascript",
    "tr": "javascript'i etkinleştirin | javascript'i açın | javascript gerekli",
    "el": "ενεργοποιήστε τη javascript | ενεργοποιήστε την javascript",
    "ja": "javascriptを有効に | javascriptが無効 | javascriptが必要",
    "ko": "javascript를 활성화 | 자바스크립트를 활성화 | 자바스크립트를 사용",
    "zh": "启用javascript | 启用 javascript | 啟用javascript | 啟用 javascript | 需要javascript | 开启javascript",
    "ar": "تفعيل javascript | تمكين javascript | تفعيل جافا سكريبت",
    "he": "להפעיל javascript | הפעל javascript",
}
ERRORS = {
    "en": "page not found | not found | page cannot be found | page can't be found | page could not be found"
    " | page doesn't exist | page does not exist | page no longer exists | page you requested"
    " | page you are looking for | page you're looking for | page you were looking for | article not found"
    " | article has been removed | story is no longer available | no longer available"
    " | something went wrong | internal server error | service unavailable | bad gateway | gateway timeout"
    " | gateway time-out | an error occurred | an error has occurred | temporarily unavailable"
    " | down for maintenance | under maintenance | account suspended | domain is for sale"
    " | domain may be for sale | buy this domain",
    "de": "seite nicht gefunden | seite wurde nicht gefunden | seite konnte nicht gefunden"
    " | seite existiert nicht | nicht gefunden | artikel nicht gefunden | nicht mehr verfügbar"
    " | ein fehler ist aufgetreten | wartungsarbeiten",
    "fr": "page introuvable | page non trouvée | page n'existe pas | page n'existe plus | page demandée"
    " | article introuvable | n'est plus disponible | une erreur est survenue | une erreur s'est produite"
    " | en maintenance",
    "es": "página no encontrada | no se encontró la página | no se encuentra la página | página no existe"
    " | página que buscas | ya no está disponible | ha ocurrido un error | se ha producido un error"
    " | en mantenimiento",
    "it": "pagina non trovata | pagina non esiste | pagina richiesta | non è più disponibile"
    " | si è verificato un errore | in manutenzione",
    "pt": "página não encontrada | página não existe | página que procura | página que você procura"
    " | não está mais disponível | ocorreu um erro | em manutenção",
    "nl": "pagina niet gevonden | pagina bestaat niet | pagina kon niet worden gevonden | niet meer beschikbaar"
    " | er is een fout opgetreden | er ging iets mis",
    "sv": "sidan hittades inte | sidan kunde inte hittas | sidan finns inte | sidan du söker | ett fel uppstod",
    "no": "siden ble ikke funnet | fant ikke siden | siden finnes ikke | siden du leter etter | det oppstod en feil",
    "da": "siden blev ikke fundet | siden findes ikke | siden kunne ikke findes | der opstod en fejl",
    "fi": "sivua ei löytynyt | sivua ei löydy | tapahtui virhe",
    "pl": "strona nie została znaleziona | nie znaleziono strony | strona nie istnieje | nie znaleziono"
    " | wystąpił błąd | przerwa techniczna",
    "cs": "stránka nenalezena | stránka nebyla nalezena | stránka neexistuje | došlo k chybě",
    "sk": "stránka nebola nájdená | stránka neexistuje | nastala chyba",
    "hu": "az oldal nem található | a keresett oldal | hiba történt",
    "ro": "pagina nu a fost găsită | pagina nu există | a apărut o eroare",
    "ru": "страница не найдена | страница не существует | страницы не существует | материал не найден"
    " | произошла ошибка | технические работы",
    "uk": "сторінку не знайдено | сторінка не знайдена | сторінка не існує | сталася помилка",
    "tr": "sayfa bulunamadı | aradığınız sayfa | bir hata oluştu",
    "el": "η σελίδα δεν βρέθηκε | η σελίδα δεν υπάρχει",
    "ja": "ページが見つかりません | ページは見つかりません | お探しのページ | 存在しません | 掲載を終了"
    " | 公開を終了 | エラーが発生",
    "ko": "페이지를 찾을 수 없습니다 | 존재하지 않는 페이지 | 삭제된 기사 | 오류가 발생",
    "zh": "页面不存在 | 頁面不存在 | 找不到页面 | 找不到頁面 | 找不到网页 | 找不到網頁 | 页面未找到"
    " | 您访问的页面 | 您要找的頁面 | 文章不存在 | 已被删除",
    "ar": "الصفحة غير موجودة | لم يتم العثور على الصفحة | حدث خطأ",
    "he": "הדף לא נמצא | העמוד לא נמצא | אירעה שגיאה",
    "id": "halaman tidak ditemukan | terjadi kesalahan",
    "vi": "không tìm thấy trang | trang không tồn tại | đã xảy ra lỗi",
    "th": "ไม่พบหน้า | เกิดข้อผิดพลาด",
    "any": "404 | 410 gone | 500 internal server error | 502 bad gateway | 503 service | 504 gateway | http error",
}
