"""The best address of a picture, its size, what is the same picture, and what is none of the article's."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Box, RawImage
from newsclean.extract.images import picture_key, read_picture, why_decoration

BASE = "https://lantern.example/news/ferry.html"
BODY = (Box(0, -1, "body", "", False, 0),)


def raw(*sources: dict[str, str], **attributes: str) -> RawImage:
    named = {key.replace("_", "-"): value for key, value in attributes.items()}
    return RawImage(named, sources, 0, 0, None)


@pytest.mark.parametrize(
    ("image", "url"),
    [
        (raw(src="/i/ferry.jpg"), "https://lantern.example/i/ferry.jpg"),
        (raw(src="ferry.jpg"), "https://lantern.example/news/ferry.jpg"),
        (raw(src="//cdn.example/ferry.jpg"), "https://cdn.example/ferry.jpg"),
        (raw(src="/s.jpg", srcset="/s.jpg 320w, /l.jpg 1920w, /m.jpg 640w"), "https://lantern.example/l.jpg"),
        (raw(src="/1.jpg", srcset="/1.jpg, /2.jpg 2x"), "https://lantern.example/2.jpg"),
        (raw(srcset="/w_640,h_360/a.jpg 640w,/w_1280,h_720/a.jpg 1280w"), "https://lantern.example/w_1280,h_720/a.jpg"),
        (
            raw({"srcset": "/big.webp 2000w"}, {"srcset": "/small.webp 400w"}, src="/x.jpg"),
            "https://lantern.example/big.webp",
        ),
        (raw(src="data:image/gif;base64,R0lGOD", data_src="/lazy.jpg"), "https://lantern.example/lazy.jpg"),
        (raw(src="/placeholder.png", data_lazy_src="/lazy.jpg"), "https://lantern.example/lazy.jpg"),
        (raw(src="/blank.gif", data_original="/o.jpg"), "https://lantern.example/o.jpg"),
        (raw(src="/s.jpg", data_srcset="/s.jpg 300w, /l.jpg 1200w"), "https://lantern.example/l.jpg"),
        (raw(style="background-image: url('/bg.jpg'); color: red"), "https://lantern.example/bg.jpg"),
        (raw(poster="/still.jpg"), "https://lantern.example/still.jpg"),
        (raw(src=" /i/ferry.jpg\n"), "https://lantern.example/i/ferry.jpg"),
        (raw(src="/lazyload.png", data_lg="/large.jpg"), "https://lantern.example/large.jpg"),
        (raw(data_src="/i/Qx,A,267/348"), "https://lantern.example/i/Qx,A,267/348"),
        (
            raw(src="data:image/svg+xml,%3C", data_srcs='{"https://cdn.example/67e58":{"type":"image/png"}}'),
            "https://cdn.example/67e58",
        ),
    ],
)
def test_best_address(image: RawImage, url: str) -> None:
    picture = read_picture(image, BASE)
    assert picture is not None
    assert picture.url == url


@pytest.mark.parametrize(
    "image",
    [
        raw(),
        raw(alt="words only"),
        raw(src=""),
        raw(src="data:image/png;base64,AAAA"),
        raw(src="undefined"),
        raw(src="javascript:alert(1)"),
        raw(src="https://:0"),
        raw(src="http://[bad"),
        raw(src="#"),
    ],
)
def test_no_address_is_no_picture(image: RawImage) -> None:
    assert read_picture(image, BASE) is None


def test_attributes_are_read() -> None:
    image = raw(
        src="/f.jpg",
        alt=" A  ferry ",
        title="Ferry",
        width="640",
        height="360px",
        data_credit="Mara Quist",
        data_caption="<b>At</b> sea",
    )
    picture = read_picture(image, BASE)
    assert picture is not None
    assert picture[1:] == ("A ferry", "Ferry", "At sea", "Mara Quist", 640, 360)


def test_a_percentage_is_no_width() -> None:
    picture = read_picture(raw(src="/f.jpg", width="100%"), BASE)
    assert picture is not None
    assert picture.width is None


SAME = [
    ("https://c.example/2024/05/ferry-1024x683.jpg", "https://c.example/2024/05/ferry.jpg"),
    ("https://c.example/2024/05/ferry-scaled.jpg", "https://c.example/2024/05/ferry-300x200.webp"),
    ("https://c.example/ferry.jpg?w=300&h=200", "https://c.example/ferry.jpg?w=1200"),
    ("https://r.example/_next/image?url=https%3A%2F%2Fc.example%2Fferry.jpg&w=640", "https://c.example/ferry.jpg"),
    ("https://r.example/resize/600x/https://c.example/a/ferry.jpg", "https://c.example/a/ferry.jpg"),
    (
        "https://c.example/9b2c1f4e-1111-4aaa-8888-0123456789ab/w320/image.jpg",
        "https://c.example/9b2c1f4e-1111-4aaa-8888-0123456789ab/w1280/crop.jpg",
    ),
]
OTHER = [
    ("https://c.example/2024/05/ferry.jpg", "https://c.example/2024/05/harbour.jpg"),
    ("https://c.example/20241203-OYT50202.jpg", "https://c.example/20241203-OYT50214.jpg"),
    ("https://c.example/1/image.jpg", "https://c.example/2/image.jpg"),
    ("https://c.example/2024/12/p-1.jpg", "https://c.example/2024/12/p-5.jpg"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_sizes_and_crops_are_one_picture(one: str, other: str) -> None:
    assert picture_key(one) == picture_key(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_pictures_stay_apart(one: str, other: str) -> None:
    assert picture_key(one) != picture_key(other)


@pytest.mark.parametrize(
    "image",
    [
        raw(src="/p.gif", width="1", height="1"),
        raw(src="/x.jpg", width="48", height="48"),
        raw(src="/x.jpg", **{"class": "site-logo"}),
        raw(src="/img/avatar-mara.jpg"),
        raw(src="/x.jpg", **{"class": "author-photo"}),
        raw(src="/share.svg"),
        raw(src="https://www.facebook.com/tr?id=1"),
        raw(src="https://secure.gravatar.com/x.jpg"),
    ],
)
def test_decoration_is_told(image: RawImage) -> None:
    assert why_decoration(image, BODY)


@pytest.mark.parametrize(
    "image",
    [
        raw(src="/ferry.jpg"),
        raw(src="/ferry.jpg", width="16", height="9"),
        raw(src="/ferry.jpg", width="0", height="0"),
        raw(src="/ferry.jpg", width="640", height="200"),
        raw(src="/iconic-ferry.jpg"),
        raw(src="/flagship.jpg", **{"class": "wp-image-3"}),
    ],
)
def test_pictures_are_not_taken_for_decoration(image: RawImage) -> None:
    assert why_decoration(image, BODY) is None


def test_hostile_attributes_come_back() -> None:
    image = raw(srcset=", " * 20_000 + "a" * 20_000, src="/" * 5000, style="url(" * 2000)
    picture = read_picture(image, BASE)
    assert picture is None or picture.url.startswith("https://lantern.example/")
    assert len(picture_key("https://" * 5000)) > 0
