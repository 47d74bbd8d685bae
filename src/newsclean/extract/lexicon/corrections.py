"""How an editor's correction or clarification opens, by language."""

from __future__ import annotations

from collections.abc import Mapping

OPENINGS: Mapping[str, str] = {
    "en": "correction: | correction, | corrections: | correction - | correction – | clarification: | clarification,"
    " | corrected: | this article has been corrected | this story has been corrected | this article was corrected"
    " | this story was corrected | this article has been amended | this article was amended"
    " | this story was amended | an earlier version of this | a previous version of this"
    " | this article has been updated to"
    " | this story has been updated to | this article was updated to | this article has been clarified"
    " | this story has been clarified | editor's note: an earlier version | editor's note: this article has been"
    " | editor's note: this story has been",
    "de": "korrektur: | korrekturhinweis | berichtigung: | richtigstellung: | klarstellung:"
    " | in einer früheren version dieses | in einer früheren fassung dieses | in einer vorherigen version"
    " | in einer vorigen version | in einer ersten version | in der ursprünglichen fassung"
    " | anmerkung der redaktion: in einer | hinweis der redaktion: in einer | anm. d. red.: in einer"
    " | transparenzhinweis: in einer",
    "fr": "rectificatif | correction : | précision : | erratum | une première version de cet"
    " | une version précédente de cet | une version antérieure de cet | dans une première version de cet"
    " | mise à jour : une première version",
    "es": "corrección: | fe de errores | fe de erratas | rectificación: | aclaración:"
    " | una versión anterior de este | una versión anterior de esta | una primera versión de este",
    "it": "correzione: | rettifica: | errata corrige | una versione precedente di questo"
    " | una prima versione di questo",
    "pt": "correção: | errata: | retificação: | esclarecimento: | uma versão anterior deste"
    " | uma versão anterior desta",
    "nl": "correctie: | rectificatie: | verduidelijking: | in een eerdere versie van dit | correcties & aanvullingen",
    "sv": "rättelse: | förtydligande: | i en tidigare version av",
    "no": "rettelse: | presisering: | i en tidligere versjon av | i en tidlegare versjon av",
    "da": "rettelse: | præcisering: | i en tidligere version af",
    "fi": "oikaisu: | korjaus: | tarkennus: | jutun aiemmassa versiossa | jutussa luki aiemmin",
    "is": "leiðrétting: | í fyrri útgáfu",
    "pl": "sprostowanie: | korekta: | w poprzedniej wersji | w pierwotnej wersji",
    "cs": "oprava: | v původní verzi | v předchozí verzi | upřesnění:",
    "ru": "исправление: | поправка: | уточнение: | в предыдущей версии | в первоначальной версии",
    "uk": "виправлення: | уточнення: | у попередній версії | у першій версії",
    "tr": "düzeltme: | haberin önceki versiyonunda | haberin ilk halinde",
    "el": "διόρθωση: | διευκρίνιση: | σε προηγούμενη έκδοση",
    "ro": "erată: | corecție: | rectificare: | precizare: | într-o versiune anterioară",
    "hu": "helyesbítés: | helyreigazítás: | pontosítás: | a cikk korábbi változatában",
    "ja": "訂正： | 訂正: | 【訂正】 | 訂正して | ※訂正",
    "ko": "정정: | [정정] | 바로잡습니다 | [바로잡습니다]",
    "zh": "更正： | 更正: | 勘误 | 勘誤 | 【更正】",
    "ar": "تصحيح: | تصويب:",
    "he": "תיקון: | הבהרה:",
    "fa": "اصلاحیه:",
    "id": "koreksi: | ralat: | versi sebelumnya dari",
    "vi": "đính chính: | cải chính:",
}
