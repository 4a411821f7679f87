import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from instructds.duplicates.clusters import components, removed

EDGES = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from([0.7, 0.8, 1.0])).filter(lambda e: e[0] != e[1])
)


def split(edges):
    columns = list(zip(*edges, strict=True)) or [(), (), ()]
    return np.array(columns[0], np.int64), np.array(columns[1], np.int64), np.array(columns[2], np.float32)


@given(EDGES, st.permutations(range(8)))
def test_exactly_the_rows_that_resemble_a_better_one_are_removed_and_their_twin_is_one_of_those(edges, order):
    found = removed(8, *split(edges), order=np.array(order))
    rank = {row: place for place, row in enumerate(order)}
    worse = {max(edge[:2], key=rank.get) for edge in edges}
    assert found.rows.tolist() == sorted(worse)
    known = {(frozenset(edge[:2]), np.float32(edge[2])) for edge in edges}
    for row, twin, share, kept in zip(*(part.tolist() for part in found), strict=True):
        assert rank[kept] <= rank[twin] < rank[row]
        assert (frozenset((row, twin)), np.float32(share)) in known
        assert kept not in worse


def test_the_most_similar_kept_row_is_named():
    found = removed(4, *split([(0, 2, 0.7), (1, 2, 0.9), (2, 3, 0.95), (0, 3, 0.75)]))
    assert (found.rows.tolist(), found.twins.tolist(), found.kept.tolist()) == ([2, 3], [1, 0], [1, 0])


def test_a_row_whose_better_twins_are_all_removed_names_what_they_are_removed_for():
    found = removed(3, *split([(0, 1, 0.8), (1, 2, 0.9)]))
    assert (found.rows.tolist(), found.twins.tolist(), found.kept.tolist()) == ([1, 2], [0, 1], [0, 0])


def test_a_row_that_resembles_only_worse_ones_stays_although_it_hangs_together_with_better_ones():
    left, right, share = split([(0, 2, 0.8), (1, 2, 0.8)])
    assert removed(3, left, right, share).rows.tolist() == [2]
    assert components(3, left, right).tolist() == [0, 0, 0]
