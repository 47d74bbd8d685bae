"""Chinese, Japanese and Korean bylines: "記者王大明／台北報導", "文／山田太郎", "홍길동 기자"."""

from __future__ import annotations

import re

from newsclean.extract.lines.byline_forms.form import BylineLine, byline
from newsclean.extract.lines.names import read_names

_LONGEST = 90
_HINTS = tuple(
    "記者 记者 기자 특파원 作者 著者 文／ 文/ 文： 文● 文＝ 文・写真 聞き手 取材 執筆 撰文 글 筆者 特派員"
    " 编辑 編輯 責編 责编 編集".split()
)
_OPENED = re.compile(
    r"^[【\[(（]?\s?(?:作\s?者|記\s?者|记\s?者|撰\s?文|撰\s?稿|文・写真|文|文字|著者|執筆|執筆者|筆者|ライター|聞き手|聞き手・構成|インタビュー・文|取材・文|取材|構成"
    r"|글|글쓴이|작성자|기자)\s?[:：●◎/／=＝｜|・]\s?(?P<names>[^:：]{2,60}?)[】\])）]?$"
)
_EDITED = re.compile(
    r"^[【\[(（]?\s?(?:责任编辑|責任編輯|责编|编辑|編輯|編集)\s?[:：／/]\s?(?P<names>[^:：]{2,40}?)[】\])）]?$"
)
_REPORTER = re.compile(
    r"^[【\[(（]?[^\s。、]{0,8}?(?P<before>記者|记者|特派員)\s?(?!会見|會見|招待|手[记記]|俱[乐樂]部)(?P<led>[㐀-鿿々]{2,4})(?:[\s／/、，,｜|][^。]{0,16})?[】\])）]?$"
    r"|^[【\[(（]?(?P<named>[^\d:：。、]{2,9})(?P<after>記者|记者|特派員)[】\])）]?$"
)
_NEXT_LABEL = re.compile(
    r"[\s　|]+(?=(?:攝影|摄影|撮影|写真|編集|编辑|編輯|翻譯|翻译|責任編輯|责任编辑|사진|영상)\s?[:：／/＝=])"
)
_KOREAN = re.compile(r"(?:기자|특파원|논설위원|앵커)(?=$|[\s=(|])")
_MOST_KOREAN_WORDS = 7


def read_east_asian(text: str) -> BylineLine | None:
    """The names beside 記者, 기자, 作者, 文 and the like."""
    if len(text) > _LONGEST or text.isascii() or not any(hint in text for hint in _HINTS):
        return None
    text = _NEXT_LABEL.split(text.strip(), maxsplit=1)[0]
    if _KOREAN.search(text) and text.count(" ") < _MOST_KOREAN_WORDS and text[-1] != ".":
        return byline(read_names(text).named)
    if match := _OPENED.match(text):
        return byline(read_names(match["names"]).named)
    if match := _EDITED.match(text):
        return byline(read_names(match["names"]).named, "editor")
    if match := _REPORTER.match(text):
        return byline(read_names(match["led"] or match["named"]).named, match["before"] or match["after"])
    return None
