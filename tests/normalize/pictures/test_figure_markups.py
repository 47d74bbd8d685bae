"""How the web sets a picture with its caption and credit: one markup a line, all read alike."""

from __future__ import annotations

import pytest

import newsclean

ABOVE = (
    "<p>The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.</p>"
    "<p>It reached the island an hour later, in calm weather, and returned before the evening came.</p>"
)
BELOW = (
    "<p>The company said that it would run every day until the end of the season, as it has done for sixty years.</p>"
    "<p>Nobody was hurt in the storm that hit the islands on Tuesday, and all of the boats came home in time.</p>"
)
MARKUPS = {
    "WordPress": (
        '<div id="attachment_1" style="width: 650px" class="wp-caption alignnone"><img src="/a.jpg">'
        '<p class="wp-caption-text">Passengers wait at the pier (Photo by Mara Quist/Reuters)</p></div>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "Gutenberg gallery": (
        '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid">'
        '<li class="blocks-gallery-item"><figure><img src="/a.jpg">'
        '<figcaption class="blocks-gallery-item__caption">'
        "Passengers wait at the pier (Mara Quist/Reuters)</figcaption></figure></li></ul></figure>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "WordPress gallery": (
        '<div class="gallery gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon">'
        '<a href="/x"><img src="/a.jpg"></a></dt><dd class="wp-caption-text gallery-caption">'
        "Passengers wait at the pier. Mara Quist/Reuters</dd></dl></div>",
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "Drupal": (
        '<article class="media media--type-image"><div class="field field--name-field-media-image">'
        '<img src="/a.jpg"></div><div class="field field--name-field-caption field__item">'
        'Passengers wait at the pier</div><div class="field field--name-field-credit field__item">'
        "Mara Quist/Reuters</div></article>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "Arc": (
        '<figure class="article-body__lead-art"><div class="image-wrap"><img src="/a.jpg"></div>'
        '<figcaption class="a-caption"><span class="a-caption-text">Passengers wait at the pier</span>'
        ' <span class="vanity-credit">(Mara Quist/Reuters)</span></figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "AMP": (
        '<figure><amp-img src="/a.jpg" width="600" height="400" layout="responsive"></amp-img>'
        "<figcaption>Passengers wait at the pier. (Mara Quist/Reuters)</figcaption></figure>",
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "amp carousel": (
        '<amp-carousel width="400" height="300" type="slides"><div class="slide">'
        '<amp-img src="/a.jpg" layout="fill"></amp-img><div class="caption">'
        "Passengers wait at the pier. Mara Quist/Reuters</div></div></amp-carousel>",
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "Blogger": (
        '<table align="center" class="tr-caption-container"><tbody><tr><td style="text-align: center;">'
        '<a href="/x.jpg"><img src="/a.jpg"></a></td></tr><tr>'
        '<td class="tr-caption" style="text-align: center;">'
        "Passengers wait at the pier (Mara Quist/Reuters)</td></tr></tbody></table>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "MediaWiki": (
        '<div class="thumb tright"><div class="thumbinner"><a class="image" href="/f">'
        '<img class="thumbimage" src="/a.jpg"></a><div class="thumbcaption"><div class="magnify">'
        '<a href="/f"></a></div>Passengers wait at the pier (Mara Quist/Reuters)</div></div></div>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "Substack": (
        '<div class="captioned-image-container"><figure><a class="image-link" href="/a.jpg">'
        '<div class="image2-inset"><picture><img src="/a.jpg"></picture></div></a>'
        '<figcaption class="image-caption">Passengers wait at the pier (Mara Quist/Reuters)</figcaption>'
        "</figure></div>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "TYPO3": (
        '<div class="csc-textpic csc-textpic-center"><div class="csc-textpic-imagewrap">'
        '<dl class="csc-textpic-image"><dt><img src="/a.jpg"></dt><dd class="csc-textpic-caption">'
        "Passengers wait at the pier. Foto: Mara Quist/Reuters</dd></dl></div></div>",
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "brightspot": (
        '<div class="Enhancement"><figure class="Figure"><picture><img class="Image" src="/a.jpg">'
        '</picture><div class="Figure-content"><figcaption class="Figure-caption">'
        'Passengers wait at the pier</figcaption><div class="Figure-credit">Mara Quist/Reuters</div>'
        "</div></figure></div>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "title and attribution": (
        '<div class="story-element story-element-image"><figure><img src="/a.jpg"></figure>'
        '<div class="story-element-image-title"><p>Passengers wait at the pier</p></div>'
        '<div class="story-element-image-attribution">Mara Quist/Reuters</div></div>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "loose text behind a picture": (
        '<span class="end_photo_org"><img src="/a.jpg"><em class="img_desc">부두에서 기다리는 승객들 /연합뉴스</em>'
        "</span>",
        "부두에서 기다리는 승객들",
        "연합뉴스",
    ),
    "a span below": (
        '<div class="img_wrapper"><img src="/a.jpg"><span class="d">乘客等待。 新华社记者 王小明 摄</span></div>',
        "乘客等待。",
        "新华社记者 王小明",
    ),
    "a line below in the same paragraph": (
        '<p class="f_center"><img src="/a.jpg"><br>乘客在码头等待（新华社）</p>',
        "乘客在码头等待",
        "新华社",
    ),
    "signed paragraph below": (
        '<p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center">'
        '<font color="navy">乘客在码头等待。新华社记者 王小明 摄</font></p>',
        "乘客在码头等待。",
        "新华社记者 王小明",
    ),
    "caption and copyright": (
        '<div class="article__photo"><img src="/a.jpg"><div class="article__photo-desc">'
        'Пассажиры ждут на причале</div><div class="article__photo-copyright">'
        "© РИА Новости / Анна Иванова</div></div>",
        "Пассажиры ждут на причале",
        "РИА Новости / Анна Иванова",
    ),
    "elementor": (
        '<div class="elementor-widget-image"><div class="elementor-widget-container">'
        '<figure class="wp-caption"><img src="/a.jpg">'
        '<figcaption class="widget-image-caption wp-caption-text">'
        "Passengers wait at the pier | Mara Quist/Reuters</figcaption></figure></div></div>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "p br em": (
        '<p><img src="/a.jpg"><br><em>Passengers wait at the pier. (Mara Quist/Reuters)</em></p>',
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "p em next": (
        '<p><img src="/a.jpg"></p><p><em>Passengers wait at the pier. Photo: Mara Quist/Reuters</em></p>',
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "p small": (
        '<p style="text-align:center"><img src="/a.jpg"><small>Passengers wait at the pier</small></p>',
        "Passengers wait at the pier",
        None,
    ),
    "data of a slide": (
        '<ul class="slides">'
        '<li class="slide" data-caption="Passengers wait at the pier" data-credit="Mara Quist/Reuters">'
        '<img src="/a.jpg"></li></ul>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "data of a lightbox": (
        '<a href="/a.jpg" data-sub-html="&lt;p&gt;Passengers wait at the pier. Mara Quist/Reuters&lt;/p&gt;">'
        '<img src="/a.jpg"></a>',
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "video poster": (
        '<figure class="video"><video poster="/a.jpg" src="/v.mp4"></video><figcaption>'
        "Passengers wait at the pier. Mara Quist/Reuters</figcaption></figure>",
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "hidden label": (
        '<figure aria-label="media" role="group"><div><picture><img src="/a.jpg"></picture></div>'
        '<figcaption><span aria-hidden="true" class="css-jevhma">Passengers wait at the pier</span>'
        '<span class="css-1u46b97"><span class="css-1ly73wi visually-hidden">Credit...</span><span>'
        '<span aria-hidden="false">Mara Quist for The Lantern</span></span></span></figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist for The Lantern",
    ),
    "a sign before the caption": (
        '<figure><div><picture><img src="/a.jpg"></picture></div><figcaption><span><svg></svg></span>'
        "Passengers wait at the pier Photograph: Mara Quist/Reuters</figcaption></figure>",
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "labels for screen readers": (
        '<figure><div><img src="/a.jpg"><span class="copy"><span class="off-screen">'
        'Image copyright</span><span class="story-image-copyright">Getty Images</span></span></div>'
        '<figcaption class="media-caption"><span class="off-screen">Image caption</span>'
        '<span class="media-caption__text">Passengers wait at the pier</span></figcaption></figure>',
        "Passengers wait at the pier",
        "Getty Images",
    ),
    "small cite": (
        '<figure><img src="/a.jpg"><figcaption>Passengers wait at the pier<small>Mara Quist</small>'
        "</figcaption></figure>",
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "caption br name": (
        '<figure><img src="/a.jpg"><figcaption>Passengers wait at the pier<br>Mara Quist</figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "caption span name": (
        '<figure><img src="/a.jpg"><figcaption><span class="a1">Passengers wait at the pier</span>'
        '<span class="b2">Mara Quist</span></figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "two elements and a space": (
        '<figure><img src="/a.jpg"><figcaption><span class="a1">Passengers wait at the pier</span>'
        ' <span class="b2">Mara Quist</span></figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "the maker's box": (
        '<figure><img src="/a.jpg"><figcaption><div>Passengers wait at the pier</div>'
        '<div class="image__owner">lanternworks</div></figcaption></figure>',
        "Passengers wait at the pier",
        "lanternworks",
    ),
    "caption bullet name": (
        '<figure><img src="/a.jpg"><figcaption>Passengers wait at the pier • Mara Quist</figcaption></figure>',
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "div float": (
        '<div style="float:right;width:300px"><img src="/a.jpg" width="300"><div style="font-size:11px">'
        "Passengers wait at the pier</div></div>",
        "Passengers wait at the pier",
        None,
    ),
    "picture+span": (
        '<span class="img-wrap"><img src="/a.jpg"><span class="img-legend">'
        'Passengers wait at the pier</span><span class="img-author">Mara Quist/Reuters</span></span>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "aria-describedby": (
        '<div><img src="/a.jpg" aria-describedby="caption-1"><p id="caption-1" class="t3">'
        "Passengers wait at the pier.</p></div>",
        "Passengers wait at the pier.",
        None,
    ),
}
"""The markup, the caption, the credit."""


@pytest.mark.parametrize("name", MARKUPS)
def test_picture_caption_and_credit(name: str) -> None:
    markup, caption, credit = MARKUPS[name]
    page = f"<html><body><main><article><h1>Ferry leaves</h1>{ABOVE}{markup}{BELOW}</article></main></body></html>"
    article = newsclean.clean(page, url="https://lantern.example/a", format="html")
    (image,) = article.images
    assert image.url == "https://lantern.example/a.jpg"
    assert (image.caption, image.credit.line if image.credit else None) == (caption, credit)
    assert len(article.sections[0].blocks) == 4
