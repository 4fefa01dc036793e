"""Records, tables and models that other hands made or changed: refused by name or left out, never a crash."""

import json
import tokenize
import zipfile

import numpy as np
import pytest
from mine_mapper.core.errors import InputError, ModelFileError
from mine_mapper.core.inventory.read_tables import read_table
from mine_mapper.core.learning import model_file
from mine_mapper.core.learning.model_file import load_model, save_model
from mine_mapper.core.runs.run_record import joined_steps, step_record, steps_from_text, steps_to_text
from mine_mapper.core.words.vocabulary import read_word_map as read_words

GOOD = step_record("classifymines", {"THRESHOLD": 0.5}, {"OBJECTS": [{"name": "o.gpkg"}]}, {"numpy": "1"})


@pytest.mark.parametrize(
    "change",
    [{"id": [1]}, {"id": {"a": 1}}, {"id": None}, {"step": 5}, {"parameters": 5}, {"parameters": [1]}, {"inputs": "x"},
     {"inputs": {"OBJECTS": 7}}, {"inputs": {"OBJECTS": ["o.gpkg"]}}, {"versions": None}, {"versions": [["numpy", 1]]}],
    ids=str,
)  # fmt: skip
def test_steps_of_odd_kinds_are_left_out(change):
    text = json.dumps({"format": "mine mapper run record 1", "steps": [GOOD, {**GOOD, **change}, 5, None, [], "step"]})
    assert joined_steps([steps_from_text(text)]) == [GOOD]


@pytest.mark.parametrize("text", ["", "null", "5", "[]", "{", '{"steps": 5}', '{"format": 5, "steps": []}', "[" * 200000,
                                  '{"format": "mine mapper run record 1", "steps": {"a": 1}}', "\ud800"])  # fmt: skip
def test_texts_that_are_no_record(text):
    assert steps_from_text(text) == []


def test_a_record_comes_back():
    assert steps_from_text(steps_to_text([GOOD])) == [GOOD]


@pytest.mark.parametrize(
    "content, message",
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"measure,value\n", "has no row"),
        (b"measure,value\n" + b"x" * 200_000 + b",1\n", "field larger than field limit"),
        (b"measure,value\nmines,1\nmines,1,2\n", "line 3 has 3 cells, and its header has 2"),
        (b"measure,value\nmines\n", "line 2 has 1 cell,"),
        (b'measure,value\n"mines,1\n', "cannot be read"),
        (b"measure,value\n\xff\xfe,1\n", "cannot be read"),
    ],
)
def test_tables_that_are_damaged(tmp_path, content, message):
    path = tmp_path / "summary.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=f"summary.csv'.*{message}"):
        read_table(str(path), "summary", filled=True)


def _model(path):
    from mine_mapper.core.learning.model import ForestModel

    save_model(
        str(path),
        ForestModel(
            features=("mean_red",),
            tree_sizes=np.array([3], np.int32),
            feature=np.array([0, -1, -1], np.int16),
            threshold=np.array([1000, 0, 0], np.float32),
            probability=np.array([0, 0.1, 0.9]),
            fill=np.array([500], np.float32),
            low=np.array([0], np.float32),
            high=np.array([5000], np.float32),
            samples={"mine": 100, "non_mine": 300},
            scores={"oob_error": 0.1},
        ),
    )
    return path


def _parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _write(path, parts):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_a_model_that_was_changed_afterwards(tmp_path):
    """A value that breaks no rule, in an array or in the scores: only the checksum tells."""
    path = _model(tmp_path / "m.mmf")
    parts = _parts(path)
    for name, old, new in (
        ("header.json", b'"oob_error": 0.1', b'"oob_error": 0.0'),
        ("threshold.npy", np.float32(1000).tobytes(), np.float32(2000).tobytes()),
        ("checksum.txt", parts["checksum.txt"][:4], b"0000"),
    ):
        assert old in parts[name]
        _write(path, {**parts, name: parts[name].replace(old, new, 1)})
        with pytest.raises(ModelFileError, match="m.mmf.*checksum does not fit"):
            load_model(str(path))
    _write(path, parts)
    assert load_model(str(path)).features == ("mean_red",)
    _write(path, {name: content for name, content in parts.items() if name != "checksum.txt"})
    assert load_model(str(path)).features == ("mean_red",)  # of an earlier version


@pytest.mark.parametrize("error", [tokenize.TokenError("EOF"), SyntaxError("x"), KeyError("x"), TypeError("x"), MemoryError()])
def test_any_error_of_a_header_of_numpy_is_a_damaged_model(tmp_path, monkeypatch, error):
    path = _model(tmp_path / "m.mmf")

    def fail(stream):
        raise error

    monkeypatch.setattr(model_file.np.lib.format, "read_array_header_1_0", fail)
    with pytest.raises(ModelFileError, match="m.mmf' is damaged"):
        load_model(str(path))


def test_a_header_cut_in_a_bracket(tmp_path):
    path = _model(tmp_path / "m.mmf")
    parts = _parts(path)
    for old, new in ((b"(3,)", b"(3,("), (b"'descr'", b"'descr "), (b"{", b"("), (b"}", b"[")):
        _write(path, {**parts, "threshold.npy": parts["threshold.npy"].replace(old, new, 1)})
        with pytest.raises(ModelFileError, match="m.mmf"):
            load_model(str(path))


def test_fuzzed_models_load_or_are_refused_by_name(tmp_path):
    path = _model(tmp_path / "m.mmf")
    whole = path.read_bytes()
    random = np.random.default_rng(3)
    loaded = 0
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(int(random.integers(1, 4))):
            data[int(random.integers(len(data)))] = int(random.integers(256))
        if random.random() < 0.2:
            del data[int(random.integers(len(data))) :]
        path.write_bytes(data)
        try:
            loaded += load_model(str(path)).features == ("mean_red",)
        except ModelFileError as error:
            assert "m.mmf" in str(error)
    assert loaded < 200


def test_a_table_of_words_with_a_cell_beyond_any_word(tmp_path):
    path = tmp_path / "words.csv"
    path.write_text("word,status\n" + "x" * 200_000 + ",licensed\n")
    with pytest.raises(InputError, match="words.csv"):
        read_words(str(path), "STATUS_MAP", ("word", "status"))
