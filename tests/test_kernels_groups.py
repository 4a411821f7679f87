import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.kernels.groups import alone, join_equal, least_of_group, roots


def plain_groups(rows, ties):
    groups = {row: {row} for row in range(rows)}
    for row, key in ties:
        for other, same in ties:
            if key == same and groups[row] is not groups[other]:
                groups[row] |= groups[other]
                for member in groups[row]:
                    groups[member] = groups[row]
    return [min(groups[row]) for row in range(rows)]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 8)), max_size=20))
def test_rows_with_a_key_in_common_are_one_group_over_any_chain(ties):
    parents = alone(12)
    join_equal(parents, np.array([row for row, _ in ties], np.int64), np.array([key for _, key in ties], np.uint64))
    assert roots(parents).tolist() == plain_groups(12, ties)


def test_a_chain_of_many_rows_ends_in_one_group():
    rows, count = np.repeat(np.arange(100_000), 2)[1:-1], 100_000
    parents = alone(count)
    join_equal(parents, rows, np.repeat(np.arange(count - 1, dtype=np.uint64), 2))
    assert set(roots(parents).tolist()) == {0}


def test_the_least_value_of_a_group_is_known_to_all_its_rows():
    found, values = np.array([0, 1, 0, 1]), np.array([5, 2, 3, 2**64 - 1], np.uint64)
    assert least_of_group(found, values).tolist() == [3, 2, 3, 2]
