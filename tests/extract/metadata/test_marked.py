"""Microdata and RDFa."""

from lxml import html

from newsclean.extract.metadata.marked import read_microdata, read_rdfa

MICRODATA = """
<div itemscope itemtype="https://schema.org/WebPage">
 <article itemscope itemtype="https://schema.org/NewsArticle">
  <h1 itemprop="headline name">Tides <em>turn</em><!-- a remark --> early</h1>
  <span itemprop="author" itemscope itemtype="https://schema.org/Person">by
   <a itemprop="url" href="/ann"><span itemprop="name">Ann Example</span></a></span>
  <time itemprop="datePublished" datetime="2024-05-01T10:00:00Z">today</time>
  <meta itemprop="dateModified" content="2024-05-02">
  <img itemprop="image" src="/a.jpg">
  <div itemprop="articleBody">Long text</div>
 </article>
 <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">A reader</span></div>
</div>
<span itemprop="author">Bo Sample</span>
"""


def test_microdata() -> None:
    graph = read_microdata(html.fromstring(MICRODATA))
    article = next(node.thing for node in graph.alone if node.types == ("NewsArticle",))
    assert article["headline"] == ["Tides turn early"]
    assert article["author"] == [{"@type": ["https://schema.org/Person"], "name": ["Ann Example"], "url": ["/ann"]}]
    assert article["datePublished"] == ["2024-05-01T10:00:00Z"]
    assert article["dateModified"] == ["2024-05-02"]
    assert article["image"] == ["/a.jpg"]
    assert "articleBody" not in article


def test_what_belongs_to_no_object_makes_one_without_a_type() -> None:
    graph = read_microdata(html.fromstring(MICRODATA))
    assert [node.thing["author"] for node in graph.alone if not node.types] == [["Bo Sample"]]


def test_persons_and_the_like_do_not_stand_alone() -> None:
    assert ("Person",) not in [node.types for node in read_microdata(html.fromstring(MICRODATA)).alone]


def test_rdfa_with_schema_and_dublin_core() -> None:
    tree = html.fromstring("""
      <div typeof="schema:Article"><span property="schema:name">Tides turn early</span>
      <span property="dc:date dc:created" content="2012-03-04T05:06:07+00:00"></span></div>
      <meta property="og:title" content="No RDFa">""")
    (node,) = read_rdfa(tree).alone
    assert node.types == ("Article",)
    assert node.thing["name"] == ["Tides turn early"]
    assert node.thing["datePublished"] == ["2012-03-04T05:06:07+00:00"]


def test_a_page_without_marks_has_no_objects() -> None:
    tree = html.fromstring("<div><p>Text</p></div>")
    assert not read_microdata(tree).alone
    assert not read_rdfa(tree).alone


def test_a_thousand_properties_are_enough() -> None:
    tree = html.fromstring(f"<div>{'<i itemprop=name>x</i>' * 3000}</div>")
    assert len(read_microdata(tree).alone[0].thing["name"]) == 1000
