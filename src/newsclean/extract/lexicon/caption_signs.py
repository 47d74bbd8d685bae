"""What only a picture's caption says: who stands where, and that it is an old or a symbolic picture."""

from __future__ import annotations

from collections.abc import Mapping

IN_BRACKETS: Mapping[str, str] = {
    "en": "left | right | l | r | center | centre | c | far left | far right | top | bottom | pictured"
    " | second left | second right | back | front | from left | from right | second from left | second from right"
    " | seen left",
    "de": "links | rechts | l | r | m | mitte | vorne | hinten | li | re | v l | v r | zweiter von links | oben"
    " | unten | archivbild | archivfoto | symbolbild | symbolfoto | von links | im bild",
    "fr": "à gauche | à droite | au centre | g | d | c | image d'illustration | photo d'illustration | archives",
    "es": "izquierda | derecha | izq | der | centro | i | d | a la izquierda | a la derecha | en el centro"
    " | imagen de archivo",
    "it": "a sinistra | a destra | al centro | sinistra | destra | s | d | foto d'archivo",
    "pt": "à esquerda | à direita | ao centro | esq | dir | imagem de arquivo",
    "nl": "links | rechts | midden | archieffoto | archiefbeeld",
    "sv": "till vänster | till höger | t v | t h | i mitten | arkivbild",
    "no": "til venstre | til høyre | t v | t h | i midten | arkivfoto | illustrasjonsfoto",
    "da": "til venstre | til højre | t v | t h | i midten | arkivfoto",
    "fi": "vas | oik | vasemmalla | oikealla | keskellä | kuvituskuva | arkistokuva",
    "pl": "z lewej | z prawej | po lewej | po prawej | w środku | zdjęcie ilustracyjne",
    "cs": "vlevo | vpravo | uprostřed | ilustrační foto | ilustrační snímek | archivní foto",
    "ru": "слева | справа | в центре | архивное фото | на фото",
    "uk": "ліворуч | праворуч | зліва | справа | у центрі | в центрі | архівне фото | ілюстративне фото",
    "tr": "solda | sağda | ortada | arşiv",
    "hu": "b | j | k | balra | jobbra | középen | balról | jobbról | illusztráció",
    "ro": "stânga | dreapta | centru",
    "el": "αριστερά | δεξιά | κέντρο | αρχείου",
    "ja": "左 | 右 | 中央 | 中 | 奥 | 手前 | 左から | 右から | 資料写真 | イメージ | 左端 | 右端",
    "ko": "왼쪽 | 오른쪽 | 가운데 | 왼쪽부터 | 오른쪽부터 | 자료사진 | 왼쪽에서 두번째",
    "zh": "左 | 右 | 中 | 左一 | 右一 | 左二 | 右二 | 资料图 | 資料照 | 資料圖 | 示意圖 | 左起 | 右起 | 图 | 圖",
    "ar": "يمين | يسار | وسط | أرشيفية | صورة أرشيفية",
    "he": "מימין | משמאל | במרכז | ארכיון | אילוסטרציה",
    "id": "kiri | kanan | tengah | ilustrasi",
    "vi": "trái | phải | giữa | ảnh minh họa",
}
"""The whole of what stands between round brackets."""

ANYWHERE: Mapping[str, str] = {
    "en": "pictured here | from left to right | from left: | from left, | from right: | l-r: | (l-r) | l to r"
    " | clockwise from | seen here in | in this file photo | in this photo | in this image | in this undated"
    " | file photo of | file photo:  | as seen from | poses for a photo | poses for a portrait | pose for a photo"
    " | poses for photographers | , center, | , centre, | second left, | second from left | second from right"
    " | , left, | , right, | in this screengrab | screen grab",
    "de": "von links nach rechts | v.l.n.r | v. l. n. r | (v.l.) | (v. l.) | von li nach re | v.l.: | (v.r.)"
    " | undatierte aufnahme | das foto zeigt | das bild zeigt | auf dem foto | im bild: | hier im bild",
    "fr": "de gauche à droite | photo d'illustration | image d'illustration",
    "es": "de izquierda a derecha | foto de archivo | imagen de archivo",
    "it": "da sinistra a destra | da sinistra: | foto d'archivio | foto di repertorio",
    "pt": "da esquerda para a direita | foto de arquivo | imagem ilustrativa",
    "nl": "van links naar rechts | v.l.n.r",
    "sv": "från vänster | fr.v. | arkivbild",
    "no": "fra venstre | f.v. | arkivfoto",
    "da": "fra venstre | f.v. | arkivfoto",
    "fi": "vasemmalta | arkistokuva",
    "pl": "od lewej | zdjęcie ilustracyjne",
    "cs": "zleva | ilustrační foto | na archivním snímku",
    "ru": "слева направо | архивное фото",
    "uk": "зліва направо | архівне фото",
    "tr": "soldan sağa",
    "hu": "balról jobbra",
    "ja": "左から | 右から | ＝写真 | 【写真】 | 資料写真 | 撮影）＝ | で撮影",
    "ko": "왼쪽부터 | 왼쪽에서 | 사진은 | 자료사진",
    "zh": "左起 | 右起 | 资料照片 | 資料照片 | 资料图片 | 示意圖 | 圖為 | 图为",
    "id": "dari kiri | foto ilustrasi | ilustrasi ",
    "vi": "từ trái sang | ảnh minh họa",
}
"""Anywhere in the line."""

OPENINGS: Mapping[str, str] = {
    "en": "file - | file – | file — | file photo | pictured: | pictured left | above: | above, | below: | left:"
    " | right: | in pictures: | a file photo | an undated photo | stock image",
    "de": "archivbild | archivfoto | symbolbild | symbolfoto | bild: | im bild",
    "fr": "photo d'archives | photo d'illustration | image d'illustration | ci-dessus | ci-contre",
    "es": "foto de archivo | imagen de archivo | fotografía de archivo",
    "it": "foto d'archivio | in foto",
    "pt": "foto de arquivo | imagem de arquivo",
    "cs": "ilustrační",
    "ko": "사진= | ▲",
    "zh": "图为 | 圖為 | ▲ | 资料图 | 示意圖",
    "ja": "【写真】 | 写真は",
}
"""At the beginning of the line."""

SHOWING: Mapping[str, str] = {
    "en": "photo shows | image shows | this photo",
    "de": "auf dem bild | auf dem foto | das foto zeigt | das bild zeigt",
    "fr": "sur cette photo | sur la photo",
    "es": "en la foto | en la imagen",
    "it": "nella foto",
    "pt": "na foto",
    "nl": "op de foto",
    "sv": "på bilden",
    "no": "på bildet",
    "da": "på billedet",
    "fi": "kuvassa ",
    "pl": "na zdjęciu",
    "cs": "na snímku",
    "hu": "a képen",
    "tr": "fotoğrafta",
    "ru": "на фото | на снимке",
    "uk": "на фото | на світлині",
}
"""The same, of one sentence alone: an article may speak of a picture as well, and goes on to say more."""

CONTROLS: Mapping[str, str] = {
    "en": "camera icon | hide caption | toggle caption | enlarge this image | enlarge image | click to enlarge"
    " | expand image | view images | view image in fullscreen | open image in gallery | view gallery"
    " | media playback is unsupported on your device | opens new tab | opens in a new tab | opens in new tab"
    " | opens in new window | purchase licensing rights | order reprints | buy this photo | buy photo"
    " | zoom image | show caption | view larger | full screen",
    "de": "bild vergrößern | bild in neuem fenster öffnen | zum vergrößern klicken"
    " | zum vergrößern auf das bild klicken"
    " | lightbox öffnen",
    "fr": "agrandir l'image | voir l'image en grand | cliquez pour agrandir",
    "es": "ampliar imagen | ampliar foto | ver galería",
    "it": "ingrandisci immagine",
    "pt": "ampliar imagem | ver galeria",
    "nl": "vergroot afbeelding",
    "ko": "이미지 확대보기 | 이미지 확대 | 사진 확대",
    "ja": "クリックして拡大 | 拡大する | 画像を拡大する | 写真を拡大",
    "zh": "点击查看大图 | 點擊放大 | 查看大图",
    "ru": "увеличить изображение",
}
"""On the buttons of a picture: right above or below its caption."""

RIGHTS: Mapping[str, str] = {
    "en": "all rights reserved",
    "de": "alle rechte vorbehalten",
    "fr": "tous droits réservés | reproduction interdite",
    "es": "todos los derechos reservados",
    "it": "riproduzione riservata | tutti i diritti riservati",
    "pt": "todos os direitos reservados",
    "nl": "alle rechten voorbehouden",
    "pl": "wszelkie prawa zastrzeżone",
    "ja": "無断転載禁止",
    "ko": "무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포금지",
}
"""Stand behind a credit and name nobody."""
