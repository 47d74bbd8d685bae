"""The ledger as values and as lines."""

from newsclean import Article, Block, Decision, Extraction, Kind, Source
from newsclean.report.ledger import describe, lines

EXTRACTION = Extraction(
    Article(url="https://x.example/", kind=Kind.INDEX, reasons=("many links",), warnings=("mended",)),
    (
        Decision(Block(0, "Tea\tand\ncake \x1b[2J", "text", -1), False, "share", "rule-a", "short"),
        Decision(Block(1, "Prose.", "text", -1), True, "paragraph", "rule-b", "long"),
    ),
    {"headline": Source("dom:h1", " Tea ", 0.9, (("meta:title", "Cake"),))},
)


def test_values() -> None:
    assert describe(EXTRACTION) == {
        "url": "https://x.example/",
        "kind": "index",
        "reasons": ["many links"],
        "warnings": ["mended"],
        "sources": {
            "headline": {"origin": "dom:h1", "raw": " Tea ", "confidence": 0.9, "rejected": [["meta:title", "Cake"]]}
        },
        "decisions": [
            {
                "index": 0,
                "keep": False,
                "role": "share",
                "rule": "rule-a",
                "reason": "short",
                "kind": "text",
                "text": "Tea\tand\ncake \x1b[2J",
            },
            {
                "index": 1,
                "keep": True,
                "role": "paragraph",
                "rule": "rule-b",
                "reason": "long",
                "kind": "text",
                "text": "Prose.",
            },
        ],
    }


def test_lines_are_columns_and_safe_to_show() -> None:
    dropped = [
        "input\tpage.html",
        "kind\tindex\tmany links",
        "warning\tmended",
        "field\theadline\tdom:h1\t0.90\tTea",
        "dropped\tshare\trule-a\tshort\tTea and cake [2J",
    ]
    assert list(lines("page.html", EXTRACTION)) == dropped
    assert list(lines("page.html", EXTRACTION, kept=True)) == [*dropped, "kept\tparagraph\trule-b\tlong\tProse."]
