"""How a line opens that names where a text was taken from, by language."""

from __future__ import annotations

from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "en": "source | sources",
    "de": "quelle | quellen",
    "fr": "source | sources",
    "es": "fuente | fuentes",
    "it": "fonte | fonti",
    "pt": "fonte | fontes",
    "nl": "bron | bronnen",
    "sv": "källa | källor",
    "no": "kilde | kilder",
    "da": "kilde | kilder",
    "fi": "lähde | lähteet",
    "pl": "źródło | źródła",
    "cs": "zdroj | zdroje",
    "sk": "zdroj",
    "ru": "источник",
    "uk": "джерело",
    "tr": "kaynak",
    "el": "πηγή",
    "ro": "sursa | sursă",
    "hu": "forrás",
    "hr": "izvor",
    "ja": "出典 | 引用元",
    "ko": "출처",
    "zh": "来源 | 來源 | 资料来源 | 資料來源",
    "ar": "المصدر",
    "he": "מקור",
    "fa": "منبع",
    "hi": "स्रोत",
    "id": "sumber",
    "vi": "nguồn",
}
