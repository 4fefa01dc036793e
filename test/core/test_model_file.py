"""Model files: what goes in comes out, always the same bytes, and nothing hostile gets through."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from learning_data import small_model
from mine_mapper.core.errors import ModelFileError, OutputError
from mine_mapper.core.learning import model_file
from mine_mapper.core.learning.applicability import learn_applicability
from mine_mapper.core.learning.model import RATE_POINTS
from mine_mapper.core.learning.model_file import load_model, require_features, require_glcm, save_model
from mine_mapper.core.learning.predict import predict_proba


@pytest.fixture(scope="module")
def made():
    return small_model()


@pytest.fixture
def path(made, tmp_path):
    path = str(tmp_path / "forêt 森林.mmf")
    save_model(path, made[0])
    return path


def test_a_model_survives_the_file(made, path):
    model, data, _ = made
    read = load_model(path)
    assert read.features == model.features
    for name in ("tree_sizes", "feature", "threshold", "probability", "fill", "low", "high"):
        assert np.array_equal(getattr(read, name), getattr(model, name))
        assert getattr(read, name).dtype == getattr(model, name).dtype
    assert (read.samples, read.parameters, read.scores) == (model.samples, model.parameters, model.scores)
    assert np.array_equal(predict_proba(read, data.values), predict_proba(model, data.values))
    assert read.mine_share == pytest.approx(data.truth.mean())


def _rates(recall, alarms, samples=(40.0, 60.0)):
    arrays = (np.asarray(recall, float), np.asarray(alarms, float), np.array(samples))
    return dict(zip(("rates_recall", "rates_false_alarms", "rates_samples"), arrays))


def test_rates_may_stay_and_reach_their_limits_but_never_rise(made, path):
    steps = np.repeat([1.0, 0.5, 0.0], [40, 40, RATE_POINTS - 80])
    save_model(path, replace(made[0], arrays={**made[0].arrays, **_rates(steps, steps)}))
    assert np.array_equal(load_model(path).arrays["rates_recall"], steps)


def test_a_model_with_all_its_parts_is_read(made, path):
    model, data, grown = made
    steps = np.linspace(1, 0, RATE_POINTS)
    arrays = {**learn_applicability(data, grown.fill, np.arange(len(data.truth)) % 5), **_rates(steps, steps)}
    arrays.update(calibration_x=np.array([0.0, 0.5, 1.0]), calibration_y=np.array([0.1, 0.1, 0.9]))  # it may stay level
    save_model(path, replace(model, arrays=arrays))
    assert set(load_model(path).arrays) == set(model_file._OPTIONAL_ARRAYS) == set(arrays)


WRONG_RATES = {
    "rising": (np.linspace(0, 1, RATE_POINTS), np.zeros(RATE_POINTS)),
    "rising alarms": (np.zeros(RATE_POINTS), np.linspace(0, 1, RATE_POINTS)),
    "above one": (np.full(RATE_POINTS, 1.001), np.zeros(RATE_POINTS)),
    "below zero": (np.zeros(RATE_POINTS), np.full(RATE_POINTS, -0.001)),
    "short": (np.zeros(RATE_POINTS - 1), np.zeros(RATE_POINTS)),
    "no samples": (np.zeros(RATE_POINTS), np.zeros(RATE_POINTS), (0.0, 60.0)),
    "three counts": (np.zeros(RATE_POINTS), np.zeros(RATE_POINTS), (1.0, 2.0, 3.0)),
    "NaN": (np.full(RATE_POINTS, np.nan), np.zeros(RATE_POINTS)),
}


@pytest.mark.parametrize("kind", WRONG_RATES)
def test_rates_that_cannot_be_are_refused(path, kind):
    _rewrite(path, arrays=_rates(*WRONG_RATES[kind]))
    with pytest.raises(ModelFileError, match="forêt 森林.mmf.*rates"):
        load_model(path)


def test_the_same_model_gives_the_same_bytes(made, path, tmp_path):
    again = str(tmp_path / "again.mmf")
    save_model(again, made[0])
    assert Path(path).read_bytes() == Path(again).read_bytes()


def test_numpy_reads_the_file_without_pickle(path):
    with np.load(path, allow_pickle=False) as archive:
        assert archive["threshold"].dtype == np.float32


@pytest.mark.parametrize("name", ["forest.pkl", "forest.joblib", "forest.gpkg", "forest.JSON"])
def test_extensions_of_other_files_are_refused(made, tmp_path, name):
    with pytest.raises(OutputError, match=".mmf"):
        save_model(str(tmp_path / name), made[0])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("shape, read", [((6,), True), ((2, 3), True), ((), False), ((1, 2, 3), False)])
def test_arrays_of_a_model_have_one_or_two_sides(shape, read):
    stream, values = io.BytesIO(), np.arange(np.prod(shape, dtype=int), dtype="<f4").reshape(shape)
    np.lib.format.write_array(stream, values, version=(1, 0))
    if read:
        assert np.array_equal(model_file._array(stream.getvalue(), "fill", "<f4", "x"), values)
        return
    with pytest.raises(ModelFileError, match="shape"):
        model_file._array(stream.getvalue(), "fill", "<f4", "x")


def _rewrite(path, header=None, arrays=None, drop=(), add=None):
    """The file again, with some parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if header:
        content = json.loads(parts["header.json"])
        content.update(header)
        parts["header.json"] = json.dumps(content).encode()
    for name, values in (arrays or {}).items():
        stream = io.BytesIO()
        np.lib.format.write_array(stream, np.asarray(values), version=(1, 0), allow_pickle=True)
        parts[f"{name}.npy"] = stream.getvalue()
    parts.update(add or {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if name not in drop:
                archive.writestr(name, content)


def _changed(path, name, place, value):
    with np.load(path, allow_pickle=False) as archive:
        values = archive[name].copy()
    values[place] = value
    return {name: values}


def _first_inner(path, leaf=False):
    with np.load(path, allow_pickle=False) as archive:
        return int(np.flatnonzero((archive["feature"] < 0) == leaf)[0])


HOSTILE = {
    "unknown version": lambda p: _rewrite(p, {"version": 99}),
    "version is text": lambda p: _rewrite(p, {"version": "1"}),
    "other format": lambda p: _rewrite(p, {"format": "pickle"}),
    "other classes": lambda p: _rewrite(p, {"classes": ["a", "b"]}),
    "features no list": lambda p: _rewrite(p, {"features": {"a": 1}}),
    "a feature twice": lambda p: _rewrite(p, {"features": ["f0"] * 8}),
    "a feature too few": lambda p: _rewrite(p, {"features": ["f0"]}),
    "features not text": lambda p: _rewrite(p, {"features": [1] * 8}),
    "too many trees": lambda p: _rewrite(p, {"trees": 10**9}),
    "negative nodes": lambda p: _rewrite(p, {"nodes": -1}),
    "nodes true": lambda p: _rewrite(p, {"nodes": True}),
    "huge nodes": lambda p: _rewrite(p, {"nodes": 10**12}),
    "no samples": lambda p: _rewrite(p, {"samples": {}}),
    "negative samples": lambda p: _rewrite(p, {"samples": {"mine": -1, "non_mine": 5}}),
    "glcm text": lambda p: _rewrite(p, {"glcm": {"levels": "64", "low": 0, "high": 1}}),
    "no header": lambda p: _rewrite(p, drop=("header.json",)),
    "header no json": lambda p: _rewrite(p, add={"header.json": b"\xff\xfe{"}),
    "header nested": lambda p: _rewrite(p, add={"header.json": b"[" * 200_000}),
    "header with NaN": lambda p: _rewrite(p, add={"header.json": b'{"format": NaN}'}),
    "array missing": lambda p: _rewrite(p, drop=("threshold.npy",)),
    "extra part": lambda p: _rewrite(p, add={"evil.py": b"import os"}),
    "pickled array": lambda p: _rewrite(p, arrays={"threshold": np.array([{"a": 1}, None], object)}),
    "wrong dtype": lambda p: _rewrite(p, arrays={"threshold": np.zeros(10)}),
    "not an array": lambda p: _rewrite(p, add={"feature.npy": b"hello"}),
    "shape lies": lambda p: _rewrite(p, add={"fill.npy": _lying_array()}),
    "NaN threshold": lambda p: _rewrite(p, arrays=_changed(p, "threshold", _first_inner(p), np.nan)),
    "infinite threshold": lambda p: _rewrite(p, arrays=_changed(p, "threshold", _first_inner(p), np.inf)),
    "NaN leaf": lambda p: _rewrite(p, arrays=_changed(p, "probability", _first_inner(p, leaf=True), np.nan)),
    "leaf above 1": lambda p: _rewrite(p, arrays=_changed(p, "probability", _first_inner(p, leaf=True), 1.5)),
    "unknown column": lambda p: _rewrite(p, arrays=_changed(p, "feature", _first_inner(p), 8)),
    "column below leaf": lambda p: _rewrite(p, arrays=_changed(p, "feature", _first_inner(p), -2)),
    "child outside": lambda p: _rewrite(p, arrays=_changed(p, "feature", _first_inner(p, leaf=True), 0)),
    "root is leaf": lambda p: _rewrite(p, arrays=_changed(p, "feature", 0, -1)),
    "even tree": lambda p: _rewrite(p, arrays=_changed(p, "tree_sizes", 0, 2)),
    "zero tree": lambda p: _rewrite(p, arrays=_changed(p, "tree_sizes", 0, 0)),
    "range upside down": lambda p: _rewrite(p, arrays=_changed(p, "low", 0, 1e9)),
    "median NaN": lambda p: _rewrite(p, arrays=_changed(p, "fill", 0, np.nan)),
    "half a calibration": lambda p: _rewrite(p, arrays={"calibration_x": np.array([0.0, 1.0])}),
    "falling calibration": lambda p: _rewrite(
        p, arrays={"calibration_x": np.array([0.0, 1.0]), "calibration_y": np.array([1.0, 0.0])}
    ),
    "calibration below 0": lambda p: _rewrite(
        p, arrays={"calibration_x": np.array([-0.1, 1.0]), "calibration_y": np.array([0, 1.0])}
    ),
    "calibration above 1": lambda p: _rewrite(
        p, arrays={"calibration_x": np.array([0, 1.0]), "calibration_y": np.array([0, 1.1])}
    ),
    "calibration of one point": lambda p: _rewrite(p, arrays={"calibration_x": np.ones(1), "calibration_y": np.ones(1)}),
    "calibration of a table": lambda p: _rewrite(p, arrays={"calibration_x": np.ones((2, 2)), "calibration_y": np.ones((2, 2))}),
    "calibration of two lengths": lambda p: _rewrite(p, arrays={"calibration_x": np.ones(3), "calibration_y": np.ones(2)}),
    "orphan": lambda p: _rewrite(p, arrays=_one_tree([0, -1, -1, 1, -1])),  # its two leaves end all paths before the fourth node
    "truncated": lambda p: Path(p).write_bytes(Path(p).read_bytes()[:300]),
    "text": lambda p: Path(p).write_text("not a model"),
    "empty": lambda p: Path(p).write_bytes(b""),
}


def _one_tree(feature):
    count = len(feature)
    return {
        "tree_sizes": np.array([count], np.int32),
        "feature": np.array(feature, np.int16),
        "threshold": np.zeros(count, np.float32),
        "probability": np.full(count, 0.5),
    }


def _lying_array():
    stream = io.BytesIO()
    np.lib.format.write_array_header_1_0(stream, {"descr": "<f4", "fortran_order": False, "shape": (2**31 - 1,)})
    return stream.getvalue() + bytes(32)


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_content_is_refused_by_name(path, kind):
    HOSTILE[kind](path)
    with pytest.raises(ModelFileError, match="forêt 森林.mmf"):
        load_model(path)


def test_a_zip_bomb_is_not_unpacked(path, monkeypatch):
    monkeypatch.setattr(model_file, "MAX_FILE_BYTES", 5_000_000)
    _rewrite(path, add={"reference.npy": bytes(6_000_000)})
    with pytest.raises(ModelFileError, match="unpacked"):
        load_model(path)


def test_a_size_that_lies_is_noticed(path):
    with zipfile.ZipFile(path) as archive:
        member = archive.getinfo("fill.npy")
        limit = 100
        assert member.file_size > limit
        with pytest.raises(ModelFileError, match="larger"):
            model_file._content(archive, member, limit, path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelFileError, match="does not exist"):
        load_model(str(tmp_path / "none.mmf"))


def test_missing_features_are_named(made):
    with pytest.raises(ModelFileError, match="lacks 2 of the 8 features.*f6, f7"):
        require_features(made[0], ["f0", "f1", "f2", "f3", "f4", "f5", "other"], "objects", "m.mmf")
    require_features(made[0], [f"f{i}" for i in range(9)], "objects", "m.mmf")


def test_texture_settings_must_agree(made):
    textured = replace(made[0], glcm={"levels": 64, "low": 0.0, "high": 6000.0})
    require_glcm(textured, {"levels": 64, "low": 0, "high": 6000}, "objects", "m.mmf")
    with pytest.raises(ModelFileError, match="GLCM_LEVELS=32 and GLCM_RANGE=0,6000.*needs GLCM_LEVELS=64"):
        require_glcm(textured, {"levels": 32, "low": 0, "high": 6000}, "objects", "m.mmf")
    with pytest.raises(ModelFileError, match="does not say"):
        require_glcm(textured, None, "objects", "m.mmf")
    require_glcm(made[0], None, "objects", "m.mmf")
