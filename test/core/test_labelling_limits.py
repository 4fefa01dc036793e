"""What is told of samples, and what is refused, at the limits; the shares of missing mines and the sizes of blocks, counted."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from learning_data import Log
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.learning import rates, training_set
from mine_mapper.core.learning.drawing import TEST, TRAIN
from mine_mapper.core.learning.forest import ForestSettings
from mine_mapper.core.learning.labelling import sample_layer, samples
from mine_mapper.core.learning.labelling.survey import Candidates
from mine_mapper.core.learning.rates import learn_rates, missing_share
from mine_mapper.core.learning.validation import check_folds
from mine_mapper.core.vector import Table
from rule_layers import UTM

LAYER = SimpleNamespace(mines=SimpleNamespace(name="drawn"), reference_count=4)


def found(mines=3, others=4, others_found=4, objects=10, green=0.0, unusable=0):
    return SimpleNamespace(
        mines=np.zeros(mines), others=np.zeros(others), others_found=others_found, object_count=objects, green_share=green,
        unusable=unusable, best_overlap=np.array([0.4]),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("survey", "words"),
    [
        (found(), []),
        (found(unusable=1), ["1 of 10 objects has no polygon"]),
        (found(mines=5), []),
        (found(mines=6), ["hold 60% of the objects"]),
        (found(green=0.2), []),
        (found(green=0.201), ["is green (mean NDVI above 0.4)"]),
    ],
)
def test_warnings_of_samples(survey, words):
    log = Log()
    samples._warn(survey, LAYER, log)
    assert len(log.warnings) == len(words) and all(word in str(line) for word, line in zip(words, log.warnings))


@pytest.mark.parametrize(
    ("survey", "unlabelled", "word"),
    [
        (found(mines=1, others=1), "non_mine", None),
        (found(mines=0), "non_mine", "No object has more than 70%"),
        (found(mines=5, others=0), "non_mine", "is not farther than 100 m"),
        (found(mines=6, others=0), "non_mine", "hold 60% of the objects"),
        (found(mines=6, others=0), "unknown", "polygons of other classes"),
    ],
)
def test_samples_of_both_classes_are_needed(survey, unlabelled, word):
    settings = samples.LabelSettings(unlabelled=unlabelled)
    if word is None:
        samples._require_both(survey, LAYER, settings)
        return
    with pytest.raises(InputError) as caught:
        samples._require_both(survey, LAYER, settings)
    assert word in str(caught.value)


@pytest.mark.parametrize(
    ("counts", "survey", "mine_samples", "words"),
    [
        ((3, 1, 5, 2), found(3, 7, 7), 5, []),
        ((3, 1, 5, 2), found(3, 7, 8), 5, ["stay 8 to 5 mine objects", "drawn from 7 of those"]),
        ((3, 1, 4, 2), found(3, 7, 7), 5, ["stay 8 to 5 mine objects"]),
        ((3, 1, 4, 2), found(5, 7, 7), 5, []),
        ((3, 1, 6, 2), found(3, 9, 9), 5, []),
        ((3, 0, 5, 2), found(3, 7, 7), 5, ["No mine object is in the test part"]),
        ((3, 0, 7, 0), found(3, 7, 7), 5, []),
    ],
)
def test_what_is_told_of_drawn_samples(counts, survey, mine_samples, words):
    """Mines to train and to test, other land to train and to test; 8 samples of other land are asked for."""
    train, test, other_train, other_test = counts
    mine = np.array([0] * (train + test) + [-1] * (other_train + other_test))
    split = np.array([TRAIN] * train + [TEST] * test + [TRAIN] * other_train + [TEST] * other_test, object)
    labels = samples.Labels(np.arange(len(mine)), mine, split, split, np.ones(len(mine)))
    assert labels.mines_found == 0 and [labels.count(*key) for key in ((True, TRAIN), (False, TEST))] == [train, other_test]
    log = Log()
    samples._tell(labels, survey, samples.LabelSettings(mine_samples=mine_samples, non_mine_samples=8), log)
    first, second, *others = [*log.infos, *log.warnings]
    assert [first.fields[k] for k in ("asked", "found", "used", "train", "test")] == [
        mine_samples, len(survey.mines), train + test, train, test
    ]  # fmt: skip
    assert [second.fields[k] for k in ("asked", "found", "used")] == [8, survey.others_found, other_train + other_test]
    assert len(others) == len(words) and all(word in str(line) for word, line in zip(words, others))


@pytest.mark.parametrize(("count", "kept"), [(100, 20), (20, 20), (19, 19), (0, 0)])
def test_ten_look_alikes_of_each_rejected_object(count, kept):
    """Two rejected objects at 0 and 100; the samples most like one of them, of equally like ones those with the smaller key."""
    values = np.array([0.0, 100.0, *[k + 1 for k in range(30)], *[99.0 - k for k in range(30)]])
    keys, nothing = np.arange(62)[::-1] * 1.0, np.zeros(62)
    others = Candidates(nothing, keys, *[nothing] * 7, values[:, None])
    rest = np.arange(2, 62)
    away = np.minimum(values, 100 - values)
    wanted = sorted(rest.tolist(), key=lambda k: (away[k], keys[k]))[:kept]
    assert samples._look_alikes(others, np.array([0, 1]), rest, count).tolist() == wanted


def test_reference_mines_are_counted_by_what_became_of_their_samples():
    mine, split = np.array([0, 0, 1, 3, 3, -1, -1]), np.array([TRAIN, TEST, TRAIN, TEST, None, TRAIN, TEST], object)
    labels = samples.Labels(np.arange(7), mine, split, split, np.ones(7))
    labels.reasons = [samples.USED, samples.USED, samples.COARSE, samples.USED, samples.COARSE, samples.BORDER]
    log = Log()
    sample_layer.tell_mines(labels, SimpleNamespace(reference_count=9), log)
    wanted = {"total": 6, "reference_count": 9, "count": 3, "train": 2, "test": 2, "left_out": 3}
    assert {name: log.infos[0].fields[name] for name in wanted} == wanted
    assert [line.fields["count"] for line in log.infos[1:]] == [2, 1]


# -- samples that train -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "height", "folds", "side"),
    [
        (3000, 1000, 4, 387.29833),
        (3000, 0, 4, 150),
        (0, 3000, 10, 60),
        (3000, 3000, 10, 424.26407),
        (9, 9, 10, 1.272792),
    ],
)
def test_blocks_are_five_a_fold(width, height, folds, side):
    """Squares of which five times the folds cover the box of the samples; in a strip its length by that number."""
    points = [(0, 0), (width, height), (width / 2, height)]
    table = Table.from_shapes([shapely.box(x - 0.5, y - 0.5, x + 0.5, y + 0.5) for x, y in points], {}, UTM, "s")
    _, text = training_set.sample_groups(table, "", 0.0, folds, Log())
    assert text.fields["block_size"] == pytest.approx(side)
    _, text = training_set.sample_groups(table, "", 77.0, folds, Log())
    assert text.fields["block_size"] == 77


def sample_layer_of(**columns):
    count = len(next(iter(columns.values())))
    classes = np.array(["mine", "other"] * (count // 2), object)
    return Table.from_shapes([shapely.box(k, 0, k + 1, 1) for k in range(count)], {"class": classes, **columns}, UTM, "s")


def test_undefined_values_of_samples_are_counted():
    rng, log = np.random.default_rng(1), Log()
    red, green, blue = rng.random((3, 40))
    red[:3], green[2:4], blue[:] = np.nan, (np.inf, 1e300), rng.random(40)
    table = sample_layer_of(mean_red=red, mean_green=green, mean_blue=blue)
    made = training_set.training_set(table, ("mean_red", "mean_green", "mean_blue"), "class", ("mine",), log)
    (line,) = [line for line in log.infos if "are NULL" in str(line)]
    assert {name: line.fields[name] for name in ("count", "features", "samples")} == {"count": 5, "features": 2, "samples": 4}
    assert np.isnan(made.values).sum() == 5 and made.counts() == {"mine": 20, "non_mine": 20}
    with pytest.raises(InputError, match="holds 9 mine"):
        training_set.training_set(table.select(np.arange(19)[1:]), ("mean_red",), "class", ("mine",), log)
    assert training_set.training_set(table.select(np.arange(20)), ("mean_red",), "class", ("mine",), log).different_mines == 10


def test_four_kinds_of_textures_are_named():
    low = np.arange(40) % 5
    table = sample_layer_of(
        glcm_contrast_0=np.ones(40), glcm_levels=np.full(40, 64.0), glcm_low=low * 1.0, glcm_high=np.full(40, 99.0)
    )
    with pytest.raises(InputError) as caught:
        training_set._glcm(table, ("glcm_contrast_0",), Log())
    assert "of 5 kinds (" + "; ".join(f"64 levels over {k}-99" for k in range(4)) + ")" in str(caught.value)


@pytest.mark.parametrize(("seed", "mines"), [(1, 7), (2, 8), (3, 40), (4, 80), (5, 81), (6, 200), (7, 300)])
def test_the_share_of_missing_mines_by_plain_counting(seed, mines):
    """At least 8 mines and a tenth of them lie above; the least share of the others there, compared with the mines'."""
    rng = np.random.default_rng(seed)
    others = 150
    truth = np.array([1] * mines + [0] * others)
    share = np.round(np.concatenate([rng.beta(4, 2, mines), rng.beta(1.2, 6, others)]), 3)
    share[mines : mines + (90 if seed == 7 else 9)] = rng.beta(4, 2, 90 if seed == 7 else 9).round(3)
    ratios = []
    for point in range(101):
        above = [int((share[truth == label] >= point / 100 - 1e-9).sum()) for label in (1, 0)]
        if above[0] >= 8 and above[0] >= mines / 10:
            ratios.append((above[1] / others) / (above[0] / mines))
    made = learn_rates(truth, share)
    found = missing_share(made["rates_recall"], made["rates_false_alarms"], made["rates_samples"])
    assert found == pytest.approx(min(*ratios, 0.5) if ratios else 0.0, abs=1e-9)
    assert made["rates_samples"].tolist() == [mines, others] and rates.RATE_POINTS == 101


# -- parameters at their limits -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "name", "good", "wrong"),
    [
        (samples.LabelSettings(), "overlap", (0.5, 0.999), (0.499, 1.0)),
        (samples.LabelSettings(), "mine_samples", (1,), (0,)),
        (samples.LabelSettings(), "non_mine_samples", (1,), (0,)),
        (samples.LabelSettings(), "test_share", (0.0, 0.999), (-0.001, 1.0)),
        (samples.LabelSettings(), "non_mine_distance", (0.0, 0.5), (-0.5,)),
        (samples.LabelSettings(), "group_distance", (0.5,), (0.0,)),
        (samples.LabelSettings(), "seed", (0,), (-1,)),
        (ForestSettings(), "trees", (1, 100_000), (0, 100_001)),
        (ForestSettings(), "max_features", (1, None), (0,)),
        (ForestSettings(), "min_samples_leaf", (1, None), (0,)),
        (ForestSettings(), "min_samples_split", (2, None), (1,)),
        (ForestSettings(), "seed", (0, 2**32 - 1), (-1, 2**32)),
    ],
)
def test_parameters_have_limits(settings, name, good, wrong):
    for value in good:
        replace(settings, **{name: value}).check()
    for value in wrong:
        with pytest.raises(ParameterError, match=name.upper()):
            replace(settings, **{name: value}).check()


def test_numbers_of_folds_have_limits():
    check_folds(2), check_folds(1000)
    for folds in (1, 1001):
        with pytest.raises(ParameterError, match="FOLDS"):
            check_folds(folds)


@pytest.mark.parametrize("area", [True, False])
def test_what_only_a_review_knows_trains_and_never_tests(area):
    """Four samples of each class: trusted and not, of the test part and not; with a test area also one at its edge."""
    trusted, inside = np.array([True, False, True, False, True]), np.array([True, True, False, False, False])
    nothing, at_edge = np.zeros(5), np.array([True, True, False, False, True])
    some = Candidates(nothing, nothing, nothing, nothing, np.arange(5), trusted, nothing, inside, at_edge, nothing)
    group = np.array(["a", "a", "b", "b", "b"], object)
    found = SimpleNamespace(mines=some, others=some, touches_border=np.zeros(5, bool))
    references = SimpleNamespace(test_area="some" if area else None)
    settings = samples.LabelSettings(test_share=0.5)
    for split in samples._split(found, group, group, references, settings):
        if area:
            assert split.tolist() == [TEST, None, TRAIN, TRAIN, None]
        else:
            chosen = split[0] == TEST
            assert split.tolist() == ([TEST, None] + [TRAIN] * 3 if chosen else [TRAIN, TRAIN, TEST, None, TEST])
