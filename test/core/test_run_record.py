"""The record of a run: hashes of inputs, steps in their order, the same text for the same run."""

import hashlib

import pytest
from mine_mapper.core.runs import run_record
from mine_mapper.core.runs.run_record import input_hash, joined_steps, step_record, steps_from_text, steps_to_text

VERSIONS = {"numpy": "1"}


def test_a_small_file_is_hashed_whole(tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"mine" * 1000)
    assert input_hash(str(path)) == {"sha256": hashlib.sha256(b"mine" * 1000).hexdigest()}


@pytest.mark.parametrize("place", [0, 1500, 2999])
def test_a_large_file_is_sampled(tmp_path, monkeypatch, place):
    """Its size, its beginning, its end and blocks between tell it apart; with blocks of 1 000 bytes all of it here."""
    monkeypatch.setattr(run_record, "WHOLE_FILE", 100)
    monkeypatch.setattr(run_record, "WHOLE_PART", 100)
    monkeypatch.setattr(run_record, "SAMPLE_BYTES", 1000)
    content = bytearray(3000)
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    before = input_hash(str(path))
    assert list(before) == ["sampled_sha256"] and before == input_hash(str(path))
    content[place] = 1
    path.write_bytes(content)
    assert input_hash(str(path)) != before


def test_a_folder_is_hashed_with_the_names_in_it(tmp_path):
    (tmp_path / "p" / "q").mkdir(parents=True)
    (tmp_path / "p" / "q" / "band.jp2").write_bytes(b"1")
    first = input_hash(str(tmp_path / "p"))
    assert list(first) == ["sampled_sha256"]
    (tmp_path / "p" / "q" / "band.jp2").rename(tmp_path / "p" / "q" / "other.jp2")
    assert input_hash(str(tmp_path / "p")) != first


def test_the_id_tells_a_step_whatever_the_order():
    one = step_record("segmentimage", {"SCALE": 50, "SHAPE": 0.1}, {}, VERSIONS)
    assert one == step_record("segmentimage", {"SHAPE": 0.1, "SCALE": 50}, {}, VERSIONS)
    for other in (
        step_record("segmentimage", {"SCALE": 51, "SHAPE": 0.1}, {}, VERSIONS),
        step_record("segmentimage", {"SCALE": 50, "SHAPE": 0.1}, {"INPUT": [{"name": "a", "sha256": "1"}]}, VERSIONS),
        step_record("segmentimage", {"SCALE": 50, "SHAPE": 0.1}, {}, {"numpy": "2"}),
    ):
        assert other["id"] != one["id"]


def test_steps_are_joined_once_in_their_order():
    names = ["prepareimagery", "segmentimage", "computefeatures"]
    stack, labels, objects = (step_record(name, {}, {}, VERSIONS) for name in names)
    steps = joined_steps([[stack], [stack, labels], [objects]])
    assert [step["step"] for step in steps] == names
    assert steps_from_text(steps_to_text(steps)) == steps


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"steps": []}', '{"format": "other", "steps": [1]}'])
def test_what_is_no_record_gives_no_steps(text):
    assert steps_from_text(text) == []


def test_a_folder_that_nobody_would_read_whole(tmp_path, monkeypatch):
    """A choice by mistake (the root of a disk, a temporary folder) must not take hours, nor fail when files vanish."""
    monkeypatch.setattr(run_record, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("a", encoding="utf-8")
    (tmp_path / "1.txt").unlink()
    (tmp_path / "1.txt").symlink_to(tmp_path / "gone.txt")
    first = input_hash(str(tmp_path))
    (tmp_path / "4.txt").write_text("b", encoding="utf-8")
    assert input_hash(str(tmp_path)) == first
    (tmp_path / "0.txt").write_text("b", encoding="utf-8")
    assert input_hash(str(tmp_path)) != first
