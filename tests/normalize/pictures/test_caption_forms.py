"""What stands under pictures all over the world: the caption, and the credit as it is kept."""

from __future__ import annotations

import pytest

from newsclean.normalize.pictures.captions import split_caption
from newsclean.normalize.pictures.credits import read_credit

LINES = """\
The ferry at the pier / Jonas Upė / Kranto nuotr. ~ The ferry at the pier ~ Jonas Upė / Kranto nuotr
The bridge was built in 1962. - Foto Nur Huda ~ The bridge was built in 1962. ~ Nur Huda
The ferry on Tuesday (14) - Carla Souza/Costapress ~ The ferry on Tuesday (14) ~ Carla Souza/Costapress
The pier - Port Ellery, Maine ~ The pier - Port Ellery, Maine ~
통제를 앞둔 다리 [해안일보 자료사진] ~ 통제를 앞둔 다리 ~ 해안일보 자료사진
The pier. Jane Doe / Reuters Purchase Licensing Rights, opens new tab ~ The pier. ~ Jane Doe / Reuters
The mayor at the town hall. Jane Doe for The Lantern ~ The mayor at the town hall. ~ Jane Doe for The Lantern
The mayor at the town hall. Jane Doe, The Lantern ~ The mayor at the town hall. ~ Jane Doe, The Lantern
The mayor at the town hall. Jane Doe ~ The mayor at the town hall. ~ Jane Doe
The mayor at the town hall. Jane Doe jdoe@paper.example ~ The mayor at the town hall. ~ Jane Doe jdoe@paper.example
The mayor at the town hall • Jane Doe ~ The mayor at the town hall ~ Jane Doe
The mayor at the town hall. © 2023 Jane Doe ~ The mayor at the town hall. ~ Jane Doe
The mayor at the town hall. [File: Jane Doe/Reuters] ~ The mayor at the town hall. ~ Jane Doe/Reuters
© Getty Images The mayor at the town hall ~ The mayor at the town hall ~ Getty Images
The pier (CC BY-SA 4.0 Jane Doe) ~ The pier ~ CC BY-SA 4.0 Jane Doe
The pier. Jane Doe, CC BY-SA 4.0, via Wikimedia Commons ~ The pier. ~ Jane Doe, CC BY-SA 4.0, via Wikimedia Commons
Jane Doe, CC-BY 4.0 ~  ~ Jane Doe, CC-BY 4.0
The pier in summer. NASA/JPL-Caltech ~ The pier in summer. ~ NASA/JPL-Caltech
The pier in summer. — Bernama photo ~ The pier in summer. ~ Bernama photo
The pier in summer. — Reuters pic ~ The pier in summer. ~ Reuters pic
The pier in summer. (Supplied: Jane Doe) ~ The pier in summer. ~ Jane Doe
Image caption, The pier in summer ~ The pier in summer ~
Left, the pier; right, the boat (left and right) ~ Left, the pier; right, the boat (left and right) ~
The boat of Jane Doe and John Roe (right) ~ The boat of Jane Doe and John Roe (right) ~
Jane Doe, chief of the Harbour Fire Department ~ Jane Doe, chief of the Harbour Fire Department ~
The premiere of the film Salt and Silver ~ The premiere of the film Salt and Silver ~
A photo of Jane Doe ~ A photo of Jane Doe ~
Der Bürgermeister im Rathaus. Anna Muster ~ Der Bürgermeister im Rathaus. ~ Anna Muster
Der Bürgermeister im Rathaus. (Symbolbild) ~ Der Bürgermeister im Rathaus. (Symbolbild) ~
Ein Foto von Anna Muster ~ Ein Foto von Anna Muster ~
Das Sportzentrum, Zeichnungen © Anna Muster ~ Das Sportzentrum ~ Anna Muster
Der Bürgermeister im Rathaus. zVg ~ Der Bürgermeister im Rathaus. ~ zVg
Das neue Haus. Visualisierung: Büro Muster ~ Das neue Haus. ~ Büro Muster
Das neue Haus. Karte: OpenStreetMap ~ Das neue Haus. ~ OpenStreetMap
Le maire à la mairie. Photo Anne Dupont/AFP ~ Le maire à la mairie. ~ Anne Dupont/AFP
Le maire à la mairie. PHOTO ANNE DUPONT, LA LANTERNE ~ Le maire à la mairie. ~ ANNE DUPONT, LA LANTERNE
Le maire à la mairie. Photo d'archives La Lanterne / Anne Dupont ~ Le maire à la mairie. ~ La Lanterne / Anne Dupont
El alcalde en el ayuntamiento. Ana Pérez ~ El alcalde en el ayuntamiento. ~ Ana Pérez
El alcalde en el ayuntamiento. Cedida ~ El alcalde en el ayuntamiento. ~ Cedida
El alcalde en el ayuntamiento | Ana Pérez ~ El alcalde en el ayuntamiento ~ Ana Pérez
O prefeito na prefeitura (Foto: Reprodução/Instagram) ~ O prefeito na prefeitura ~ Reprodução/Instagram
Burgemeester op het stadhuis. Foto Anna Jansen ~ Burgemeester op het stadhuis. ~ Anna Jansen
De burgemeester. Beeld Anna Jansen / de Lantaarn ~ De burgemeester. ~ Anna Jansen / de Lantaarn
Burmistrz w ratuszu. Fot. Anna Kowalska ~ Burmistrz w ratuszu. ~ Anna Kowalska
Burmistrz w ratuszu / autor: Pixabay ~ Burmistrz w ratuszu ~ Pixabay
Burmistrz w ratuszu. Autor: Anna Kowalska ~ Burmistrz w ratuszu. ~ Anna Kowalska
Starosta na radnici. Autor: ČTK / Anna Nováková ~ Starosta na radnici. ~ ČTK / Anna Nováková
Мэр в ратуше. Фото Анны Ивановой ~ Мэр в ратуше. ~ Анны Ивановой
Мер у ратуші / фото Анна Коваль ~ Мер у ратуші ~ Анна Коваль
市长在市政厅。新华社记者王小明摄 ~ 市长在市政厅。 ~ 新华社记者王小明
رئيس البلدية في البلدية (أ.ف.ب) ~ رئيس البلدية في البلدية ~ أ.ف.ب
महापौर नगर निगम में। फोटो: पीटीआई ~ महापौर नगर निगम में। ~ पीटीआई
महापौर नगर निगम में (फाइल फोटो) ~ महापौर नगर निगम में (फाइल फोटो) ~
2/28 ~  ~
1 of 12 | The pier in summer. ~ The pier in summer. ~
Amsterdam/Rotterdam ~ Amsterdam/Rotterdam ~
Mit der S-Bahn von Berlin/Potsdam nach Hamburg/Altona ~ Mit der S-Bahn von Berlin/Potsdam nach Hamburg/Altona ~
The winner of the 2012 Olympics: Jo Lind ~ The winner of the 2012 Olympics: Jo Lind ~
The match was played in Rome. Norway won. ~ The match was played in Rome. Norway won. ~
The stars of the series: Jane Doe, John Roe and Ann Poe ~ The stars of the series: Jane Doe, John Roe and Ann Poe ~
„Wir kommen wieder.“ Anna Muster ~ „Wir kommen wieder.“ Anna Muster ~
The mayor at the town hall. JANE DOE / STAFF PHOTOGRAPHER ~ The mayor at the town hall. ~ JANE DOE / STAFF PHOTOGRAPHER
The pier at low tide (jdoe77/iStock) ~ The pier at low tide ~ jdoe77/iStock
The hotel opens early. Lantern: Jo Doe, jo@doe.example ~ The hotel opens early. ~ Lantern: Jo Doe, jo@doe.example
Der Turm (Wahrzeichen / Denkmal) ~ Der Turm (Wahrzeichen / Denkmal) ~
Weitere Fotos von der Baustelle ~ Weitere Fotos von der Baustelle ~
Bild: pixabay Ein Turm ist kein Haus für Möwen ~ Ein Turm ist kein Haus für Möwen ~ pixabay
(Foto: Lo/Muster (bearbeitet durch muster.example)) ~  ~ Lo/Muster (bearbeitet durch muster.example)
The pier in summer. Supplied by the council ~ The pier in summer. ~ Supplied by the council
El alcalde.Cedida por la plataforma ~ El alcalde. ~ Cedida por la plataforma
THE PIER IN SUMMER. MORE NEWS ~ THE PIER IN SUMMER. MORE NEWS ~
The talks in Rome with Prof. Jane Doe ~ The talks in Rome with Prof. Jane Doe ~
© AFP The mayor at the hall. (Photo by Jane Doe/Getty Images) ~ The mayor at the hall. ~ Jane Doe/Getty Images
Helmet Alto Two | Shirt Vela Pro | Shoes Nimbus Trail ~ Helmet Alto Two | Shirt Vela Pro | Shoes Nimbus Trail ~
Passeggeri sul molo - RIPRODUZIONE RISERVATA ~ Passeggeri sul molo ~
Passengers wait at the pier. (Lantern Photo by Mara Quist) ~ Passengers wait at the pier. ~ Lantern Photo by Mara Quist
Des passagers sur la jetée. | MARA QUIST / OUEST-LANTERNE ~ Des passagers sur la jetée. ~ MARA QUIST / OUEST-LANTERNE
The pier in summer. -AFP ~ The pier in summer. ~ AFP
The pier in summer. ST PHOTO: MARA QUIST ~ The pier in summer. ~ ST PHOTO: MARA QUIST
The pier in summer. (AP pic) ~ The pier in summer. ~ AP pic
The pier in summer. (Mara Quist | The Lantern) ~ The pier in summer. ~ Mara Quist | The Lantern
The pier in summer. Mara Quist, Author provided ~ The pier in summer. ~ Mara Quist, Author provided
Fahrgäste am Kai (Symbolbild). Foto: dpa ~ Fahrgäste am Kai (Symbolbild). ~ dpa
桟橋で待つ乗客（写真・佐藤健） ~ 桟橋で待つ乗客 ~ 佐藤健
桟橋で待つ乗客（C）日刊ランタン ~ 桟橋で待つ乗客 ~ 日刊ランタン
乘客在碼頭等候。記者王小明／攝影 ~ 乘客在碼頭等候。 ~ 記者王小明／攝影
乘客在碼頭等候。(取自臉書) ~ 乘客在碼頭等候。 ~ 取自臉書
घाट पर यात्री (फोटो- पीटीआई) ~ घाट पर यात्री ~ पीटीआई
Keleiviai laukia prieplaukoje / Jono Jonaičio nuotr. ~ Keleiviai laukia prieplaukoje ~ Jono Jonaičio nuotr
""".splitlines()
"""The text ~ the caption ~ the credit."""


@pytest.mark.parametrize("line", LINES)
def test_caption_and_credit_come_apart(line: str) -> None:
    text, caption, line = (part.strip() for part in line.split("~"))
    split = split_caption(text)
    credit = read_credit(split.credit)
    assert (split.caption or "", credit.line if credit else "") == (caption, line)


@pytest.mark.parametrize(
    "text",
    [
        "A. " * 5000,
        "© 2" * 3000,
        "a@" * 4000,
        "long | " * 3000,
        "a" * 60_000 + " here. Mara Quist",
        "Foto: " + "A" * 9000,
    ],
)
def test_hostile_captions_come_back(text: str) -> None:
    assert split_caption(text).caption != ""
