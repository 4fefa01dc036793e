"""Change between two inventories, compared with a twin that counts pixels."""

import itertools

import numpy as np
import pytest
from mine_mapper.core.change.change import ChangeJob, detect
from mine_mapper.core.feedback import Feedback
from test_change import box, layer, quality

LOT = 60
"""Pixels of 10 m: side of the land of a group of mines; no mine reaches into the next lot."""

LOTS = 4
SEEDS = 16
LEAST = 50
"""Pixels of the least change that counts, 5 000 m2."""


def rectangle(rng):
    """(first row, first column, rows, columns) of a mine in a lot."""
    row, column = rng.integers(5, 30, 2)
    rows, columns = rng.integers(8, 25, 2)
    return int(row), int(column), int(rows), int(columns)


def pixels(lot, place):
    row, column, rows, columns = place
    return {(row + r, lot * LOT + column + c) for r, c in itertools.product(range(rows), range(columns))}


def apart(mines):
    return all(not a & b for a, b in itertools.combinations(mines, 2))


def linked(old, new):
    return len(old & new) > 0.1 * min(len(old), len(new))


def clear_cut(before, after):
    """No share or area near a limit: map scales move areas by a thousandth."""
    for old, new in itertools.product(before, after):
        share = len(old & new) / min(len(old), len(new))
        if abs(share - 0.1) < 0.01 or 0.9 < share < 1:
            return False
    return apart(before) and apart(after)


def groups_of(before, after):
    """Chains of linked mines, in the order of their first mine, earlier ones first."""
    nodes = [("old", index) for index in range(len(before))] + [("new", index) for index in range(len(after))]
    rest, groups = list(nodes), []
    while rest:
        group = [rest.pop(0)]
        for kind, index in group:
            for other in list(rest):
                if other[0] == kind:
                    continue
                pair = (index, other[1]) if kind == "old" else (other[1], index)
                if linked(before[pair[0]], after[pair[1]]):
                    group.append(other)
                    rest.remove(other)
        groups.append(([i for kind, i in sorted(group) if kind == "old"], [i for kind, i in sorted(group) if kind == "new"]))
    return groups


def carried(before, after, old, new):
    """{position in old: position in new}: the pair that shares most first."""
    common = {(a, b): len(before[old[a]] & after[new[b]]) for a, b in itertools.product(range(len(old)), range(len(new)))}
    carrier = {}
    for a, b in sorted(common, key=lambda pair: (-common[pair], pair)):
        if a not in carrier and b not in carrier.values() and common[a, b]:
            carrier[a] = b
    return carrier


def slowly(before, after, unseen_before, unseen_after):
    """{mine_id: (change, before ids, type, areas before and after, gained, lost, seen before, seen after)}, areas in pixels."""
    rows, free = {}, len(before) + 1
    for old, new in groups_of(before, after):
        ids = ", ".join(str(index + 1) for index in old)
        size = sum(len(before[index]) for index in old)
        if not new:
            mine = before[old[0]]
            seen = len(mine - unseen_after) / len(mine)
            closed = seen >= 0.5
            rows[old[0] + 1] = (
                "closed" if closed else "not_observed",
                ids,
                f"b{old[0]}",
                size,
                0,
                0,
                size if closed else 0,
                1,
                seen,
            )
        elif not old:
            mine = after[new[0]]
            seen = len(mine - unseen_before) / len(mine)
            change = "new" if seen >= 0.5 else "not_observed"
            rows[free] = (change, None, f"a{new[0]}", 0, len(mine), len(mine) if seen >= 0.5 else 0, 0, seen, 1)
            free += 1
        else:
            land_before, land_after = set().union(*(before[i] for i in old)), set().union(*(after[i] for i in new))
            lost = len(land_before - land_after - unseen_after)
            carrier = carried(before, after, old, new)
            gained = [len((land_after - land_before) & after[index] - unseen_before) for index in new]
            if len(new) > 1 and len(new) >= len(old):
                change = "split"
            elif len(old) > 1:
                change = "merged"
            elif max(gained[0], lost) < LEAST:
                change = "same"
            else:
                change = "expanded" if gained[0] >= lost else "shrunk"
            first = min(carrier.values())
            for place, index in enumerate(new):
                name = next((old[a] + 1 for a, b in carrier.items() if b == place), None)
                if name is None:
                    name, free = free, free + 1
                areas = (size, len(after[index]), gained[place], lost if place == first else 0)
                rows[name] = (change, ids, f"a{index}", *areas, 1, 1)
    return rows


def scene(seed):
    rng = np.random.default_rng(seed)
    before, after = [], []
    for lot in range(LOTS):
        while True:
            many, few = ([pixels(lot, rectangle(rng)) for _ in range(rng.integers(0, most))] for most in (4, 2))
            few += [pixels(lot, (8, 6, 20, 40))] * (rng.random() < 0.3)
            old, new = (many, few) if rng.random() < 0.5 else (few, many)
            if clear_cut(old, new):
                break
        before += old
        after += new
    return before, after, rng


def shape(mine):
    rows, columns = (sorted({pixel[axis] for pixel in mine}) for axis in (0, 1))
    return box(columns[0] * 10, 700 - 500 - (rows[-1] + 1) * 10, 10 * len(columns), 10 * len(rows))


def typed(letter, mines):
    table = layer([shape(mine) for mine in mines])
    return table.with_columns(type=np.array([f"{letter}{index}" for index in range(len(mines))], object))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_changes_are_those_of_counted_pixels(tmp_path, seed):
    before, after, rng = scene(seed)
    unseen = []
    for name in ("before", "after"):
        clear = np.ones((120, 300))
        row, column = rng.integers(0, 60), rng.integers(50, 200)
        clear[row : row + 60, column : column + 90] = 0
        quality(tmp_path / f"{name}.tif", clear)
        unseen.append({(int(r) - 50, int(c) - 50) for r, c in np.argwhere(clear == 0)})
    job = ChangeJob(
        before=typed("b", before),
        after=typed("a", after),
        tolerance=0,
        before_observed=str(tmp_path / "before.tif"),
        after_observed=str(tmp_path / "after.tif"),
    )
    columns = detect(job, Feedback()).columns
    expected = slowly(before, after, *unseen)
    assert columns["mine_id"].tolist() == sorted(expected)
    for row, name in enumerate(columns["mine_id"].tolist()):
        texts, numbers = expected[name][:3], expected[name][3:]
        assert tuple(columns[key][row] for key in ("change", "before_ids", "type")) == texts
        found = [columns[key][row] * 1e4 for key in ("area_before_km2", "area_after_km2", "gained_km2", "lost_km2")]
        assert found == pytest.approx(numbers[:4], rel=3e-3, abs=0.01)
        assert (columns["seen_before"][row], columns["seen_after"][row]) == pytest.approx(numbers[4:], abs=1e-9)


def test_the_scenes_hold_every_kind_of_change():
    kinds = set()
    for seed in range(SEEDS):
        before, after, _ = scene(seed)
        kinds |= {row[0] for row in slowly(before, after, set(), set()).values()}
    assert kinds >= {"new", "closed", "split", "merged", "expanded", "shrunk"}


@pytest.mark.parametrize("rows, seen", [(15, True), (16, False)])
def test_a_mine_of_which_just_half_was_seen_counts_as_seen(tmp_path, rows, seen):
    clear = np.ones((120, 300))
    clear[60 : 60 + rows, 60:80] = 0
    mine, other = layer([shape(pixels(0, (10, 10, 30, 20)))]), layer([box(2000, 0)])
    raster = quality(tmp_path / "seen.tif", clear)
    gone = detect(ChangeJob(mine, other, after_observed=raster), Feedback()).columns["change"].tolist()
    come = detect(ChangeJob(other, mine, before_observed=raster), Feedback()).columns["change"].tolist()
    assert (gone, come) == (["closed", "new"] if seen else ["not_observed", "new"], ["closed", "new" if seen else "not_observed"])
