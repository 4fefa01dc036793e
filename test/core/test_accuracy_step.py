"""The whole step of accuracy as the dialog runs it, without QGIS: layers in, table, agreement, log and last sentences out."""

import csv
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from feedback_log import Log
from inventory_twin import place, table
from mine_mapper.core.accuracy import accuracy_step
from mine_mapper.core.accuracy.accuracy_inputs import mine_names, read_reference, read_sample_objects
from mine_mapper.core.accuracy.accuracy_lines import figure_lines, limits, sample_line
from mine_mapper.core.accuracy.accuracy_step import AccuracyStep, run_accuracy
from mine_mapper.core.accuracy.assess import AccuracyJob, assess, headline
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.vector import Table
from rule_layers import UTM


class Layer:
    """A layer of QGIS as core sees it."""

    def __init__(self, table_):
        self._table = table_

    def field(self, name):
        return self._table.field(name)

    def polygons(self, feedback, columns):
        return self._table.select(slice(None)).with_columns() if columns else Table(self._table.geometry, {}, UTM, "reference")

    def read(self, feedback, columns):
        kept = {name: values for name, values in self._table.columns.items() if name in columns}
        return Table(self._table.geometry, kept, self._table.crs, self._table.name)


def box(x, y, width=300.0, height=300.0):
    return shapely.box(*place(x, y), *place(x + width, y + height))


# -- layers -------------------------------------------------------------------------------------------------------------------


def test_reference_polygons_in_single_parts_with_their_classes():
    two = shapely.MultiPolygon([box(0, 0), box(900, 0)])
    shapes, kinds = [two, box(2000, 0), box(3000, 0), box(4000, 0), box(5000, 0)], ["mine", "forest", "wibble", None, "quarry"]
    layer = Layer(table(shapes, "reference", kind=kinds, id=[7, 8, 9, 10, 11]))
    log = Log()
    found, is_mine, is_other = read_reference(layer, "kind", ("mine", "quarry"), "", log)
    assert is_mine.tolist() == [True, True, False, False, False, True]
    assert is_other.tolist() == [False, False, True, False, False, False]
    assert mine_names(found, ("reference_id", "id")).tolist() == ["7", "7", "8", "9", "10", "11"]
    assert [line.fields["count"] for line in log.warnings] == [1, 1] and len(log.lines) == 2
    found, is_mine, is_other = read_reference(layer, "", ("mine",), "", log)
    assert is_mine.all() and not is_other.any() and len(found) == 6
    silent = Log()
    read_reference(layer, "kind", ("nothing",), "", silent)
    assert silent.lines == silent.warnings == [], "without a mine the step ends with its own message"


def test_names_of_mines_are_their_own_or_their_place():
    layer = table([box(0, 0)] * 4, "mines", id=[5, 6, 7, 8], name=["a", None, "c", None])
    assert mine_names(layer, ("mine_id", "name")).tolist() == ["a", "2", "c", "4"]
    assert mine_names(layer, ("id", "name")).tolist() == ["5", "6", "7", "8"]
    assert mine_names(layer, ("mine_id",)).tolist() == ["1", "2", "3", "4"]


def test_samples_are_read_with_the_fields_they_need():
    layer = Layer(table([box(0, 0)] * 2, "samples", object_id=[1, 2], split=["test", "train"], other=[3, 4]))
    assert list(read_sample_objects(layer, Log()).columns) == ["object_id", "split"]
    grouped = Layer(table([box(0, 0)] * 2, "samples", object_id=[1, 2], split=["test", "train"], group=["a", "b"]))
    assert list(read_sample_objects(grouped, Log()).columns) == ["object_id", "split", "group"]
    assert read_sample_objects(None, Log()) is None


# -- the step -----------------------------------------------------------------------------------------------------------------


def mines_and_reference():
    """Four detected mines, three of them right; five reference mines, of which two are missed."""
    detected = [box(0, 0), box(1000, 0), box(2000, 20), box(9000, 0)]
    reference = [box(0, 0), box(1010, 0), box(2000, 0), box(4000, 0), box(6000, 0)]
    return table(detected, "map", mine_id=[1, 2, 3, 4]), table(reference, "reference", name=[*"abcde"])


def job_of(**more):
    mines, reference = mines_and_reference()
    return AccuracyJob(mines=mines, reference=reference, is_mine=np.ones(5, bool), **more)


def sample_of_map():
    """Twelve places in mines of the map, thirty elsewhere; of the first two are no mine, of the others one is missed."""
    inside = [box(1000 * (k % 3) + 50 + 10 * (k // 3), 100).centroid for k in range(12)]
    outside = [box(300 * k - 4000, 2000).centroid for k in range(30)]
    labels = ["non_mine"] * 2 + ["mine"] * 10 + ["mine"] + ["non_mine"] * 28 + [None]
    return table(
        inside + outside,
        "sample",
        stratum=["mine"] * 12 + ["rest"] * 30,
        weight=[0.03] * 12 + [0.5] * 30,
        map_class=["mine"] * 12 + ["non_mine"] * 30,
        reference_class=labels,
    )


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return {(row["unit"], row["measure"]): row for row in csv.DictReader(stream)}


def test_a_map_without_objects(tmp_path):
    log, written = Log(), []
    step = AccuracyStep(
        comparison=job_of(),
        facts={},
        write_layer=lambda path, layer: written.append((path, layer)),
        table=str(tmp_path / "t.csv"),
        agreement="a.gpkg",
        warnings=("said before",),
    )
    numbers, closing = run_accuracy(step, log)
    assert numbers["precision"] == 0.75 and numbers["recall"] == 0.6 and "accuracy" not in numbers and "kappa" not in numbers
    common, one, two = 300 * (300 + 290 + 280), 4 * 9e4, 5 * 9e4
    assert numbers["iou"] == pytest.approx(common / (one + two - common), rel=1e-4)
    rows = rows_of(tmp_path / "t.csv")
    assert [rows["mines", name]["value"] for name in ("detected", "reference", "hits_of_detected", "hits_of_reference")] == [
        *"4533"
    ]
    assert rows["objects", "accuracy"]["value"] == "" and float(rows["area", "iou"]["value"]) == pytest.approx(numbers["iou"])
    ((path, pieces),) = written
    both = {(m, r) for m, r in zip(pieces.columns["mine_id"], pieces.columns["reference_id"]) if m and r}
    assert path == "a.gpkg" and both == {("1", "a"), ("2", "b"), ("3", "c")}
    assert [str(line)[:9] for line in log.lines] == ["By mine: ", "By area: "]
    assert log.warnings[0] == "said before" and len(log.warnings) == 3, "kappa, and what trained the forest, are not known"
    assert log.progress == sorted(log.progress) and log.progress[0] >= 0.05 and 0.5 < log.progress[-1] <= 1.0
    assert "Of 4 mapped mines that were checked, 3 were right: 75 %" in closing[0][0] and not closing[0][1]
    assert any("map found 3: 60 %" in text for text, _ in closing)


def test_a_labelled_sample_gives_what_objects_would(tmp_path):
    log = Log()
    step = AccuracyStep(job_of(), {}, None, sample=sample_of_map(), table=str(tmp_path / "t.csv"))
    numbers, _ = run_accuracy(step, log)
    mine, rest = 12 * 0.03, 30 * 0.5
    found, missed = mine * 10 / 12, rest * 1 / 29
    assert numbers["precision"] == pytest.approx(10 / 12) and numbers["recall"] == pytest.approx(found / (found + missed))
    assert numbers["accuracy"] == pytest.approx((found + rest * 28 / 29) / (mine + rest))
    p, r = numbers["precision"], numbers["recall"]
    assert numbers["f_score"] == pytest.approx(2 * p * r / (p + r)) and "kappa" not in numbers
    (line,) = [line for line in log.lines if str(line).startswith("By sample")]
    assert line.fields["area"] == pytest.approx(found + missed) and line.fields["mapped"] == pytest.approx(mine)
    assert line.fields["low"] < line.fields["area"] < line.fields["high"]
    (few,) = [line for line in log.warnings if "Few errors" in str(line)]
    (left,) = [line for line in log.warnings if "not labelled" in str(line)]
    assert few.fields["strata"] == "mine, rest" and left.fields["count"] == 1
    assert float(rows_of(tmp_path / "t.csv")["sample", "recall"]["value"]) == pytest.approx(r)


def test_a_report_with_its_pictures(tmp_path, monkeypatch):
    drawn, real = [], accuracy_step.subregion_picture
    monkeypatch.setattr(accuracy_step, "subregion_picture", lambda centres, *more: drawn.append(centres) or real(centres, *more))
    step = AccuracyStep(job_of(), {"Map": "map.gpkg"}, None, report=str(tmp_path / "r.html"), subregions=2)
    run_accuracy(step, Log())
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "map.gpkg" in text and "<svg" in text and "data:image/png" in text
    assert [len(centres) for centres in drawn] == [2] and AccuracyStep(job_of(), {}, None).subregions == 0


def test_what_the_figures_do_not_know():
    """Mines that trained, and a reference of mines alone on land that nobody knows."""
    mines, reference = mines_and_reference()
    samples = table([box(0, 0), box(12_000, 0), box(2000, 0)], "s", object_id=[1, 2, 3], split=["train", "test", "test"])
    job = AccuracyJob(mines=mines, reference=reference, is_mine=np.ones(5, bool), unlabelled="unknown", samples=samples)
    result = assess(job, Feedback())
    lines = limits(result, None, True)
    assert len(lines) == 2 and "false alarms cannot be told" in str(lines[0])
    assert (lines[1].fields["detected"], lines[1].fields["reference"]) == (1, 1)
    numbers = headline(result)
    assert np.isnan(numbers["iou"]) and np.isnan(result.false_alarm_density)
    objects, by_mine, by_area = figure_lines(result, numbers)
    assert [objects.fields[name] for name in ("count", "tp", "fn", "fp", "tn")] == [1, 1, 0, 0, 0]
    assert [by_mine.fields[name] for name in ("hits", "detected", "found", "reference")] == [2, 2, 2, 4]
    assert by_area.fields["detected"] == pytest.approx((300 * 290 + 300 * 280) / 1e6, rel=2e-3), "on the reference alone"


@pytest.mark.parametrize("others", [0, 1, 2])
def test_one_polygon_of_other_land_tells_false_alarms(others):
    """On land that nobody knows beside the reference: without such a polygon precision is not known."""
    mines, reference = mines_and_reference()
    shapes = [*reference.shapes(), *(box(9000, 400 * k) for k in range(others))]
    job = AccuracyJob(mines, table(shapes, "reference"), np.arange(5 + others) < 5, unlabelled="unknown")
    result = assess(job, Feedback())
    assert result.precision_known == (others > 0) and np.isnan(result.mine_measures.values["precision"]) == (others == 0)
    assert result.mines.unjudged == (others == 0)


def test_values_that_make_no_sense():
    for wrong in ({"overlap": 0.0}, {"overlap": 1.0}, {"group_size": 0.0}):
        with pytest.raises(ParameterError):
            assess(job_of(**wrong), Feedback())
    for near in ({"overlap": 1e-6}, {"overlap": 1 - 1e-9}, {"group_size": 1e-3}):
        assess(job_of(**near), Feedback())
    mines, reference = mines_and_reference()
    far = table([box(50_000, 0)], "map")
    with pytest.raises(InputError, match="different places"):
        assess(AccuracyJob(mines=far, reference=reference, is_mine=np.ones(5, bool)), Feedback())
    touching = table([box(6300, 0)], "map")
    assert assess(AccuracyJob(mines=touching, reference=reference, is_mine=np.ones(5, bool)), Feedback()).mines.detected == 1
    extent = (*place(7000, 0), *place(8000, 1000))
    with pytest.raises(InputError, match="lies in EXTENT"):
        assess(AccuracyJob(mines=mines, reference=reference, is_mine=np.ones(5, bool), extent=extent, extent_crs=UTM), Feedback())


def test_the_sentence_of_a_sample_has_three_decimals():
    from mine_mapper.core.accuracy.area_adjusted import estimate_from_sample

    text = str(sample_line(estimate_from_sample(sample_of_map(), ("mine",))))
    assert "0.360 km2 mapped" in text and "precision 0.833" in text


def test_the_defaults_of_a_comparison():
    """As the dialog has them: seven tenths, groups of two kilometres, land outside of the reference holds no mine."""
    job = job_of()
    assert (job.overlap, job.group_size, job.unlabelled, job.seed) == (0.7, 2000.0, "non_mine", 1)


@pytest.mark.parametrize("has_group", [True, False])
def test_groups_of_samples_are_read_where_there_are_any(has_group):
    """Numbers and splits are needed, and missing ones asked for by the layer; its own spelling of a name does not matter."""
    columns = {"OBJECT_ID": np.array([7]), "split": np.array(["test"], object), "group": np.array(["g"], object)}
    table, asked = Table.from_shapes([shapely.box(0, 0, 1, 1)], columns, "EPSG:32644", "samples"), []

    def read(feedback, columns):
        asked.extend(columns)
        return table

    source = SimpleNamespace(field=lambda name: name if has_group or name != "group" else None, read=read)
    assert list(read_sample_objects(source, Feedback()).columns)[:2] == ["object_id", "split"]
    assert asked == ["object_id", "split", "group"][: 2 + has_group] and read_sample_objects(None, Feedback()) is None
