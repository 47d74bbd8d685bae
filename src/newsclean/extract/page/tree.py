"""The tree of boxes by index alone: sums over it are made many times a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsclean.extract.block import Segments


@dataclass(frozen=True, slots=True)
class Tree:
    """Parents come before their children, and a box with all that stands in it makes one stretch of indexes."""

    parents: Sequence[int]
    """For each box the index of the one around it; -1 for the outermost."""
    homes: Sequence[int]
    """For each block the index of its box."""


def read_tree(segments: Segments) -> Tree:
    """The tree of a page."""
    return Tree([box.parent for box in segments.boxes], [block.box for block in segments.blocks])


def sum_up(tree: Tree, weights: Sequence[int]) -> list[int]:
    """For each box the sum of the weights of all blocks that stand in it."""
    sums = [0] * len(tree.parents)
    for home, weight in zip(tree.homes, weights, strict=True):
        sums[home] += weight
    parents = tree.parents
    for index in range(len(sums) - 1, 0, -1):
        if own := sums[index]:
            sums[parents[index]] += own
    return sums


def mark_inside(tree: Tree, box: int) -> list[bool]:
    """For each box whether it is `box` or stands in it."""
    end = end_of(tree, box)
    return [False] * box + [True] * (end - box) + [False] * (len(tree.parents) - end)


def spread(tree: Tree, tops: Iterable[int]) -> frozenset[int]:
    """The boxes that are one of `tops` or stand in one."""
    inside: set[int] = set()
    for top in sorted(tops):
        if top not in inside:
            inside.update(range(top, end_of(tree, top)))
    return frozenset(inside)


def end_of(tree: Tree, box: int) -> int:
    """The index behind the last box that stands in `box`."""
    parents = tree.parents
    end, whole = box + 1, len(parents)
    while end < whole and parents[end] >= box:
        end += 1
    return end
