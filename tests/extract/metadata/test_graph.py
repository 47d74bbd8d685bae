from newsclean.extract.metadata.graph import build_graph, flat, types_of


def test_finds_objects_wherever_they_stand() -> None:
    graph = build_graph([[{"@type": "A"}, [{"@type": "B"}]], {"@graph": [{"@type": "C"}]}])
    assert [node.types for node in graph.alone] == [("A",), ("B",), ("C",)]


def test_what_is_named_inside_another_does_not_stand_alone() -> None:
    graph = build_graph([{"@type": "Collection", "hasPart": [{"@type": "NewsArticle", "headline": "Another story"}]}])
    assert [node.types for node in graph.alone] == [("Collection",)]
    assert [node.types for node in graph.inside] == [("NewsArticle",)]


def test_references_lead_to_the_object_that_says_most() -> None:
    graph = build_graph([{"publisher": {"@id": "#p"}}, {"@id": "#p", "name": "The Daily Example"}])
    assert graph.values({"@id": "#p"}) == [{"@id": "#p", "name": "The Daily Example"}]


def test_a_reference_that_leads_nowhere_stays() -> None:
    assert build_graph([]).values({"@id": "#gone"}) == [{"@id": "#gone"}]


def test_posts_of_a_live_blog_are_passed_over() -> None:
    posts = [{"@type": "BlogPosting", "headline": "Post"}] * 3
    assert build_graph([{"@type": "LiveBlogPosting", "liveBlogUpdate": posts}]).inside == []


def test_types_without_their_vocabulary() -> None:
    assert types_of({"@type": "http://schema.org/NewsArticle"}) == ("NewsArticle",)
    assert types_of({"@type": ["schema:Article", "https://schema.org#BlogPosting", 3]}) == ("Article", "BlogPosting")
    assert types_of({"@type": {"odd": 1}}) == ()


def test_flat_needs_no_recursion() -> None:
    nested: list[object] = ["end"]
    for _ in range(50_000):
        nested = [nested]
    assert list(flat(nested)) == ["end"]
