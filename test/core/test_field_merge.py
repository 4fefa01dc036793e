"""Copies of a field package come home: who changed what, and what is a conflict."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.fieldwork.merge import GEOMETRY, merge_returns
from mine_mapper.core.fieldwork.new_places import join_places
from mine_mapper.core.fieldwork.package import EDITED, ID, PLACE_FIELDS, identity, package_table
from mine_mapper.core.places import with_places
from mine_mapper.core.vector import Table, concatenate

UTM = "EPSG:32644"


def texts(values):
    array = np.full(len(values), None, object)
    array[:] = values
    return array


def square(place, size=100):
    return shapely.box(500000 + 1000 * place, 4800000, 500000 + 1000 * place + size, 4800000 + size)


@pytest.fixture
def base():
    columns = {"mine_id": np.array([1, 2, 3]), "type": texts(["coal", "metal", None]), "area_km2": np.full(3, 0.01)}
    return package_table(with_places(Table.from_shapes([square(0), square(1), square(2)], columns, UTM)))


def edited(table, row, shape=None, **values):
    """A copy with other values in one row."""
    columns = {name: column.copy() for name, column in table.columns.items()}
    for name, value in values.items():
        columns[name][row] = value
    wkb = table.geometry.copy()
    if shape is not None:
        wkb[row] = shapely.to_wkb(shape)
    return Table(wkb, columns, table.crs, table.name)


def test_ids_are_of_the_mine_and_its_place():
    assert identity(1, 81.0, 43.0) == identity("1", 81.0, 43.0) != identity(1, 81.0, 43.1)


def test_nothing_changed_gives_nothing_to_do(base):
    merged = merge_returns(base, [("a", base), ("b", base)], base)
    assert (merged.changed, merged.added, merged.decided, merged.conflicts) == (0, 0, 0, [])
    assert merged.mines.texts("type").tolist() == ["coal", "metal", None]


def test_different_mines_and_fields_of_several_copies_are_all_taken(base):
    a = edited(base, 0, finding="no_mine", photo="DCIM/a.jpg", reviewer="A")
    b = edited(edited(base, 0, review_note="lake"), 1, finding="in_operation")
    office = edited(base, 2, type="jade")
    merged = merge_returns(base, [("a", a), ("b", b)], office)
    row = {name: merged.mines.columns[name][0] for name in EDITED}
    assert (row["finding"], row["photo"], row["review_note"], row["review"]) == ("no_mine", "DCIM/a.jpg", "lake", "rejected")
    assert merged.mines.texts("review").tolist() == ["rejected", "accepted", None] and merged.decided == 2
    assert merged.mines.texts("type").tolist() == ["coal", "metal", "jade"] and merged.conflicts == []
    assert merged.changed == 3


def test_the_same_change_twice_is_no_conflict(base):
    copies = [(name, edited(base, 1, finding="reclaimed")) for name in "ab"]
    merged = merge_returns(base, copies)
    assert merged.conflicts == [] and merged.mines.columns["finding"][1] == "reclaimed" and merged.changed == 1


def test_different_changes_of_one_field_are_listed_and_the_first_is_kept(base):
    copies = [("a", edited(base, 1, finding="reclaimed")), ("b", edited(base, 1, finding="no_mine"))]
    merged = merge_returns(base, copies)
    (conflict,) = merged.conflicts
    assert (conflict.mine_id, conflict.field, conflict.kept, conflict.others) == ("2", "finding", "reclaimed", "b: no_mine")
    assert "finding: Different values" in str(conflict.sentence())
    office = edited(base, 1, type="coal")
    merged = merge_returns(base, [("a", edited(base, 1, type="non_metal"))], office)
    assert merged.mines.columns["type"][1] == "coal" and merged.conflicts[0].others == "a: non_metal"


def test_a_value_that_was_emptied_in_the_field_is_a_change_and_a_lacking_column_is_none(base):
    assert merge_returns(base, [("a", edited(base, 0, type=None))]).mines.columns["type"][0] is None
    lacking = Table(base.geometry, {name: base.columns[name] for name in ("mine_id", ID)}, base.crs)
    assert merge_returns(base, [("a", lacking)]).changed == 0
    office = Table(base.geometry, {"mine_id": base.columns["mine_id"]}, base.crs)  # knows nothing of the form
    assert merge_returns(base, [("a", edited(base, 0, finding="no_mine"))], office).mines.columns["finding"][0] == "no_mine"


def test_a_new_outline_is_redrawn_and_measured(base):
    merged = merge_returns(base, [("a", edited(base, 0, shape=square(0, 200)))])
    assert merged.mines.columns["review"][0] == "redrawn"
    assert merged.mines.columns["area_km2"][0] == pytest.approx(0.04, rel=0.01)
    assert merged.mines.columns["area_km2"][1] == 0.01
    moved = merge_returns(base, [("a", edited(base, 0, square(0, 200))), ("b", edited(base, 0, square(0, 300)))])
    assert moved.conflicts[0].field == GEOMETRY and "POLYGON" in moved.conflicts[0].others


def test_missing_mines_are_kept_and_told(base):
    merged = merge_returns(base, [("a", base.select([0, 2]))])
    assert (
        len(merged.mines) == 3 and merged.conflicts[0].mine_id == "2" and "missing in copy 'a'" in str(merged.conflicts[0].kind)
    )


def test_parts_of_a_split_mine_are_never_merged_by_chance(base):
    half, rest = shapely.box(500000, 4800000, 500030, 4800100), shapely.box(500030, 4800000, 500100, 4800100)
    split = concatenate([edited(base, 0, shape=half), edited(base.select([0]), 0, shape=rest)])
    merged = merge_returns(base, [("a", split)])
    assert len(merged.mines) == 4 and merged.added == 1 and len(set(merged.mines.texts(ID))) == 4
    assert "holds it 2 times" in str(merged.conflicts[0].kind)
    areas = shapely.area(merged.mines.shapes())
    assert areas[0] == pytest.approx(7000) and areas[3] == pytest.approx(3000)  # the larger part stays the mine
    assert merged.mines.columns["mine_id"].tolist() == [1, 2, 3, 4] and merged.mines.columns["review"][3] == "redrawn"


def test_new_mines_come_once_whoever_brings_them(base):
    new = edited(base.select([0]), 0, shape=square(7), uuid="0d6f4f0e-0000-4000-8000-000000000001", finding="in_operation")
    copies = [
        ("a", concatenate([base, new])),
        ("b", concatenate([base, new])),
        ("c", concatenate([base, edited(new, 0, uuid=None)])),
    ]
    merged = merge_returns(base, copies)
    assert merged.added == 2 and merged.mines.columns["mine_id"].tolist() == [1, 2, 3, 4, 5]
    assert merged.mines.columns["finding"][3] == "in_operation" and merged.mines.columns["longitude"][3] > 81.08


def test_an_outline_that_was_taken_away_and_a_new_mine_without_one_are_told(base):
    emptied = edited(base, 1, finding="no_mine")
    emptied.geometry[1] = None
    new = edited(base.select([0]), 0, uuid="0d6f4f0e-0000-4000-8000-000000000002", finding="in_operation", reviewer="Anna")
    new.geometry[0] = None
    merged = merge_returns(base, [("a", concatenate([emptied, new]))])
    assert merged.mines.shapes()[1].equals(base.shapes()[1]) and merged.mines.columns["finding"][1] == "no_mine"
    kinds = [str(conflict.sentence()) for conflict in merged.conflicts]
    assert any("Mine 2: Its outline was taken away in copy 'a'" in kind for kind in kinds)
    assert any("has no outline" in kind for kind in kinds) and merged.added == 0 and len(merged.mines) == 3
    assert any(
        "finding = in_operation" in conflict.others and "reviewer = Anna" in conflict.others for conflict in merged.conflicts
    )


def test_two_people_who_cut_one_mine_differently_lose_no_piece(base):
    def cut(at):
        left, right = shapely.box(500000, 4800000, 500000 + at, 4800100), shapely.box(500000 + at, 4800000, 500100, 4800100)
        return concatenate([edited(base, 0, shape=right), edited(base.select([0]), 0, shape=left)])

    merged = merge_returns(base, [("a", cut(30)), ("b", cut(20))])
    fresh = shapely.area(merged.mines.shapes())[3:]
    assert sorted(fresh.round().tolist()) == [2000, 3000] and len(set(merged.mines.texts(ID))) == 5
    assert any("another new mine under the same id" in str(conflict.kind) for conflict in merged.conflicts)


def test_a_new_mine_that_two_people_judge_differently_is_a_conflict(base):
    new = edited(base.select([0]), 0, shape=square(7), uuid="0d6f4f0e-0000-4000-8000-000000000001", finding="in_operation")
    other = edited(edited(new, 0, finding="reclaimed"), 0, review_note="pond")
    merged = merge_returns(base, [("a", concatenate([base, new])), ("b", concatenate([base, other]))])
    assert merged.added == 1 and merged.mines.columns["finding"][3] == "in_operation"
    assert merged.mines.columns["review_note"][3] == "pond"
    assert [(c.field, c.kept, c.others) for c in merged.conflicts] == [("finding", "in_operation", "b: reclaimed")]


def places(points, crs=UTM, **columns):
    count = len(points)
    values = {name: texts(columns.get(name, [None] * count)) for name in PLACE_FIELDS}
    return Table.from_shapes(np.array([*points, None], object)[:-1], values, crs)


def test_new_places_of_all_copies_come_once_and_nothing_is_lost():
    from mine_mapper.core.geodesy import transform_shapes

    one, two = shapely.Point(500900, 4800900), shapely.Point(500700, 4800100)
    first = places([one, None], uuid=["u1", "u2"], kind=["mine", "mine"], note=[None, "behind the hill"])
    far = places(transform_shapes(np.array([one], object), UTM, "EPSG:4326"), "EPSG:4326", uuid=["u1"], kind=["mine"])
    moved = places([two, one], uuid=["u1", "u1"], kind=["mine", "road"])
    joined, conflicts = join_places([("a", first), ("b", far), ("c", moved)], UTM)
    assert joined.crs == UTM and len(joined) == 3  # the same point in degrees is no other one; two others under its id stay
    assert joined.texts("kind").tolist() == ["mine", "mine", "road"]
    kinds = [str(conflict.sentence()) for conflict in conflicts]
    assert len(kinds) == 3 and sum("once more" in kind for kind in kinds) == 2
    assert any("has no point" in kind for kind in kinds) and any("behind the hill" in conflict.others for conflict in conflicts)
    assert join_places([("a", places([None], uuid=["u"]))], UTM)[0] is None


def test_a_copy_in_another_coordinate_system(base):
    from mine_mapper.core.geodesy import transform_shapes

    shapes = transform_shapes(base.shapes(), UTM, "EPSG:4326")
    copy = Table.from_shapes(shapes, edited(base, 0, finding="reclaimed").columns, "EPSG:4326")
    merged = merge_returns(base, [("a", copy)])
    assert merged.changed == 1 and merged.decided == 0
