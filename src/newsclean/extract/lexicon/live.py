"""What the headlines of live blogs say.

By language, " | " between the phrases; lower case, straight apostrophes. Each is long enough to mean what it means
wherever it stands in a line.
"""

LIVE = {
    "en": "live updates | live blog | liveblog | live coverage | as it happened | live report | minute by minute"
    " | - live | – live | live: | | live",
    "de": "liveticker | live-ticker | newsticker | newsblog | live-blog | im ticker | im liveblog",
    "fr": "en direct | direct : | direct. | revivez le | minute par minute",
    "es": "en vivo | en directo | minuto a minuto | última hora:",
    "it": "in diretta | la diretta | diretta live | minuto per minuto",
    "pt": "ao vivo | ao minuto | em direto",
    "nl": "liveblog | live-verslag",
    "sv": "direktrapport | direktsändning | senaste nytt:",
    "no": "siste nytt: | direkte:",
    "da": "seneste nyt: | liveblog | minut for minut",
    "pl": "na żywo | relacja na żywo | relacja live",
    "cs": "online přenos | online: | živě",
    "ru": "онлайн-трансляция | прямая трансляция | хроника дня | текстовая трансляция",
    "uk": "онлайн-трансляція | текстова трансляція | онлайн-хроніка",
    "tr": "canlı anlatım | canlı blog | dakika dakika",
    "ja": "【随時更新】 | 速報中 | ライブ更新",
    "ko": "실시간 업데이트",
    "zh": "实时更新 | 即時更新 | 直播中 | 滚动更新",
    "ar": "لحظة بلحظة | تغطية مباشرة",
}
