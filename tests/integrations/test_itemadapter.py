"""Articles as items."""

import pytest

from newsclean import Article, Byline, Kind, Paragraph, Section

pytest.importorskip("itemadapter", reason="needs itemadapter: pip install 'newsclean[scrapy]'")

from itemadapter import ItemAdapter

from newsclean.integrations import itemadapter

ARTICLE = Article(
    kind=Kind.ARTICLE,
    headline="It sails",
    bylines=(Byline("Maren Oduya", role="Reporter"),),
    sections=(Section(None, None, (Paragraph("At last."),)),),
)


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ItemAdapter, "ADAPTER_CLASSES", tuple(ItemAdapter.ADAPTER_CLASSES))
    itemadapter.register()


def test_it_reads_as_its_json() -> None:
    adapter = ItemAdapter(ARTICLE)
    assert isinstance(adapter.adapter, itemadapter.ArticleAdapter)
    assert adapter.asdict() == ARTICLE.to_dict()
    assert Article.from_dict(adapter.asdict()) == ARTICLE
    assert list(adapter) == list(adapter.field_names()) == list(ARTICLE.to_dict())
    assert len(adapter) == len(ARTICLE.to_dict())


def test_the_class_tells_its_fields() -> None:
    assert ItemAdapter.get_field_names_from_class(Article) == list(ARTICLE.to_dict())


def test_it_stays_as_it_is() -> None:
    adapter = ItemAdapter(ARTICLE)
    with pytest.raises(TypeError, match=r"frozen: make another one with dataclasses\.replace\(article, dek="):
        adapter["dek"] = "Late"
    with pytest.raises(TypeError, match="'dek' cannot be taken out"):
        del adapter["dek"]


def test_other_items_are_read_as_ever() -> None:
    assert not isinstance(ItemAdapter({"a": 1}).adapter, itemadapter.ArticleAdapter)
    assert not isinstance(ItemAdapter(Byline("Maren Oduya")).adapter, itemadapter.ArticleAdapter)


def test_it_is_registered_once() -> None:
    itemadapter.register()
    assert list(ItemAdapter.ADAPTER_CLASSES).count(itemadapter.ArticleAdapter) == 1


def test_no_feed_has_to_hold_half_a_surrogate_pair() -> None:
    article = Article(headline="It \ud800 sails", bylines=(Byline("M \udfff"),), dek="🚢 é")
    values = ItemAdapter(article).asdict()
    assert (values["headline"], values["bylines"][0]["name"], values["dek"]) == ("It ? sails", "M ?", "🚢 é")
