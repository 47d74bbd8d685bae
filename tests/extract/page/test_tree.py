"""Sums and stretches over the tree of boxes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.page.tree import Tree, mark_inside, spread, sum_up

#     0
#    1 4
#   2 3 5
TREE = Tree(parents=[-1, 0, 1, 1, 0, 4], homes=[2, 3, 3, 5, 0])


def test_a_box_sums_what_stands_in_it() -> None:
    assert sum_up(TREE, [1, 10, 100, 1000, 10000]) == [11111, 111, 1, 110, 1000, 1000]


def test_marks() -> None:
    assert mark_inside(TREE, 1) == [False, True, True, True, False, False]
    assert mark_inside(TREE, 0) == [True] * 6


def test_spread() -> None:
    assert spread(TREE, [3, 4, 5]) == {3, 4, 5}
    assert spread(TREE, []) == frozenset()


@st.composite
def trees(draw: st.DrawFn) -> list[int]:
    """Parents of a tree in the order of a document."""
    parents, path = [-1], [0]
    for index in range(1, draw(st.integers(1, 30))):
        del path[draw(st.integers(1, len(path))) :]
        parents.append(path[-1])
        path.append(index)
    return parents


@given(trees(), st.data())
def test_spread_and_marks_agree_with_climbing(parents: list[int], data: st.DataObject) -> None:
    top = data.draw(st.sampled_from(range(len(parents))))

    def climbs_to_top(index: int) -> bool:
        while index > top:
            index = parents[index]
        return index == top

    tree = Tree(parents, [])
    expected = [climbs_to_top(index) for index in range(len(parents))]
    assert mark_inside(tree, top) == expected
    assert spread(tree, [top]) == {index for index, inside in enumerate(expected) if inside}
