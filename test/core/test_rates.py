"""Rates of a forest and what they mean where mines are rare; calibration that never claims certainty; votes."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from learning_data import small_model
from mine_mapper.core.errors import ModelFileError
from mine_mapper.core.intervals import wilson
from mine_mapper.core.learning.calibration import ISOTONIC, _fit
from mine_mapper.core.learning.certainty import calibrated_probability, judge, vote_entropy
from mine_mapper.core.learning.model_file import load_model, save_model
from mine_mapper.core.learning.rates import RATE_POINTS, Rates, foretold_cut, learn_rates, missing_share, rates_at
from mine_mapper.core.mapping.classify import ClassificationSettings, final_probability, rescale_odds
from mine_mapper.core.mapping.expectation import Expectation


def test_the_rates_of_the_paper_make_five_of_a_hundred():
    """26 % mines among the samples, 0.26 % on the land: the same forest, another precision."""
    rates = Rates(recall=0.878, false_alarms=0.043, mines=522, others=1478, source="")
    assert rates.precision(0.261) == pytest.approx(0.878 * 0.261 / (0.878 * 0.261 + 0.043 * 0.739))
    assert rates.precision(0.0026) == pytest.approx(0.05, abs=0.003)


def test_precision_has_an_interval_that_more_samples_narrow():
    few = Rates(0.9, 0.05, 50, 100, "").precision_interval(0.01)
    many = Rates(0.9, 0.05, 5000, 10000, "").precision_interval(0.01)
    middle = Rates(0.9, 0.05, 50, 100, "").precision(0.01)
    assert few[0] < many[0] < middle < many[1] < few[1]
    assert Rates(0.9, 0.05, 50, 100, "").precision(1.0) == 1 and np.isnan(Rates(0.0, 0.0, 5, 5, "").precision(0.1))


def test_the_share_of_mines_behind_a_map():
    rates = Rates(0.8, 0.1, 100, 100, "")
    for share in (0.001, 0.2, 1.0):
        assert rates.mine_share(0.8 * share + 0.1 * (1 - share)) == pytest.approx(share)
    assert rates.mine_share(0.1) is None and rates.mine_share(0.05) is None and rates.mine_share(0.95) == 1
    assert Rates(0.1, 0.2, 9, 9, "").mine_share(0.15) is None and Rates(0.2, 0.2, 9, 9, "").mine_share(0.5) is None


def test_the_share_of_mines_has_an_interval():
    rates = Rates(0.8, 0.02, 200, 600, "")
    for share in (0.005, 0.05, 0.3):
        low, high = rates.mine_share_interval(0.8 * share + 0.02 * (1 - share))
        assert 0 <= low < share < high <= 1
    assert rates.mine_share_interval(0.001) is None and rates.mine_share_interval(1.0)[1] == 1
    few, many = (Rates(0.8, 0.02, n, 3 * n, "").mine_share_interval(0.1) for n in (40, 4000))
    assert few[0] < many[0] < many[1] < few[1]
    told = Expectation(Rates(0.8, 0.02, 200, 600, "x"), 0.25, 0.12, None).sentences()
    assert len(told) == 3 and "95 % interval" in told[2] and "12.8 %" in told[2] and "PRIOR" in told[2]
    assert len(Expectation(Rates(0.8, 0.02, 200, 600, "x"), 0.25, 0.12, 0.1).sentences()) == 2
    for missing, words in ((0.0029, False), (0.003, True)):
        told = Expectation(Rates(0.8, 0.02, 200, 600, "x", missing=missing), 0.25, 0.12, 0.1).sentences()
        assert ("reference lacks" in told[1]) == words
    assert len(Expectation(Rates(0.8, 0.02, 200, 600, "x"), 0.25, 0.001, None).sentences()) == 2


def rated(seed=0, mines=400, others=1200, lost=0.0):
    """A model whose rates were learned from two overlapping classes; `lost` of the others are mines that nobody drew."""
    rng = np.random.default_rng(seed)
    share = np.concatenate([rng.beta(5, 2, mines), rng.beta(1.2, 8, others)])
    share[mines : mines + int(lost * others)] = rng.beta(5, 2, int(lost * others))
    truth = np.repeat([1, 0], [mines, others])
    return replace(small_model()[0], arrays=learn_rates(truth, share), samples={"mine": mines, "non_mine": others})


@pytest.mark.parametrize("lost", [0.0, 0.04])
@pytest.mark.parametrize("prior", [0.003, 0.01, 0.05, 0.2])
def test_a_prior_costs_no_recall_for_nothing(prior, lost):
    model, rng = rated(lost=lost), np.random.default_rng(9)
    mine, other = np.sort(rng.beta(5, 2, 20000)), np.sort(rng.beta(1.2, 8, 20000))

    def quality(decide):
        recall, alarms = (decide(part).mean() for part in (mine, other))
        called = recall * prior + alarms * (1 - prior)
        return recall, 2 * recall * prior / (called + prior)

    ours = quality(lambda p: final_probability(p, model, ClassificationSettings(prior=prior)) >= 0.5)
    bayes = quality(lambda p: rescale_odds(p, prior, model.mine_share) >= 0.5)
    best = max(quality(lambda p, cut=cut: p >= cut)[1] for cut in np.linspace(0.02, 0.98, 49))
    assert ours[0] >= bayes[0] and ours[1] >= bayes[1] - 0.01
    assert ours[1] > best - (0.08 if lost == 0 else 0.25)


def test_a_prior_like_the_samples_changes_nothing_and_none_moves_farther_than_bayes():
    model, grid = rated(), np.linspace(0, 1, 51)
    same = final_probability(grid, model, ClassificationSettings(prior=model.mine_share))
    assert np.allclose(same, grid)
    for prior in (1e-4, 0.01, *np.linspace(0.05, 0.95, 37)):
        moved = final_probability(grid, model, ClassificationSettings(prior=prior))
        limit = rescale_odds(grid, prior, model.mine_share)
        assert (np.diff(moved) > 0).all() and (moved >= np.minimum(grid, limit) - 1e-12).all()
        assert (moved <= np.maximum(grid, limit) + 1e-12).all()
    without = replace(model, arrays={})
    assert foretold_cut(without, 0.01) is None
    bayes = final_probability(grid, without, ClassificationSettings(prior=0.01))
    assert np.array_equal(bayes, rescale_odds(grid, 0.01, model.mine_share))
    assert foretold_cut(model, 0.001) >= foretold_cut(model, 0.01) > foretold_cut(model, 0.3)


@pytest.mark.parametrize("lost", [0.0, 0.02, 0.1])
def test_foretold_precision_whatever_the_reference_lacks(lost):
    """Ten forests each; the truth is the precision on new land with another share of mines.

    The least of noisy ratios is a little too small: what is foretold comes near the truth and does not pass it.
    """
    from scipy.stats import beta

    mine, other = beta.sf(0.5, 5, 2), beta.sf(0.5, 1.2, 8)
    found = [rates_at(rated(seed, 2000, 6000, lost), 0.5, lambda share: share) for seed in range(10)]
    assert np.mean([rates.missing for rates in found]) == pytest.approx(lost, abs=0.012)
    for share in (0.003, 0.01, 0.05, 0.25):
        truth = mine * share / (mine * share + other * (1 - share))
        foretold, plain = (np.mean([replace(r, missing=m * r.missing).precision(share) for r in found]) for m in (1, 0))
        assert foretold < truth + 0.03 and truth - foretold < (0.03 if lost == 0 else 0.62 * (truth - plain))
        intervals = [rates.precision_interval(share) for rates in found]
        assert sum(low <= truth <= high for low, high in intervals) >= 7
    mapped = mine * 0.05 + other * 0.95
    assert np.mean([rates.mine_share(mapped) or 0.0 for rates in found]) == pytest.approx(0.05, abs=0.012)


def test_missing_mines_are_looked_for_where_samples_are():
    """The least ratio counts only with eight mine samples above, a tenth of all; never more than half is missing."""
    recall, alarms = np.linspace(1, 0, 101), np.linspace(1, 0, 101) ** 2
    counts = np.array([40.0, 1e9])
    near = (recall * 41 - 0.5) / 40
    point = np.flatnonzero(near * 40 >= 8 - 1e-9)[-1]
    assert missing_share(recall, alarms, counts) == pytest.approx(alarms[point] / near[point], rel=1e-6)
    assert missing_share(recall, alarms, np.array([7.0, 1e9])) == 0.0
    assert missing_share(recall, 0.9 * recall, np.array([1e9, 1e9])) == 0.5
    assert missing_share(recall, np.full(101, 0.5 / 101), np.array([1e9, 100.0])) == 0.0  # half a sample added is no alarm
    told = Expectation(Rates(0.8, 0.1, 100, 300, "x", missing=0.05), 0.25, 0.12, None).sentences()
    assert "5 % of the others" in told[1] and "reference lacks" in told[1]
    assert "reference lacks" not in Expectation(Rates(0.8, 0.1, 100, 300, "x"), 0.25, 0.12, None).sentences()[1]


def test_what_is_expected_is_told_for_the_shares_worth_knowing():
    rates = Rates(0.8, 0.1, 100, 300, "spatial cross-validation")
    plain = Expectation(rates, 0.25, 0.12, None)
    assert [share for _, share in plain.shares] == [0.25, 0.12]
    assert "about 73" in plain.sentences()[0] and "25 %" in plain.sentences()[0] and "about 52" in plain.sentences()[0]
    assert "look-alikes" in plain.sentences()[1] and plain.fitting_share == pytest.approx(0.02 / 0.7)
    assert [share for _, share in Expectation(rates, 0.25, 0.12, 0.01).shares] == [0.01]
    assert [share for _, share in Expectation(rates, 0.25, 0.0, None).shares] == [0.25]
    unknown = Expectation(None, 0.25, 0.12, None)
    assert unknown.fitting_share is None and "does not tell" in unknown.sentences()[0]
    assert "weighted" in Expectation(replace(rates, weighted=True), 0.25, 0.12, None).sentences()[1]


def test_rates_equal_plain_counting():
    rng = np.random.default_rng(0)
    truth = (rng.random(200) < 0.3).astype(np.int8)
    probability = np.round(np.clip(0.3 * truth + 0.7 * rng.random(200), 0, 1), 2)  # many on a point of the grid
    arrays = learn_rates(truth, probability)
    for point in (0, 37, 50, 99, 100):
        for name, label in (("rates_recall", 1), ("rates_false_alarms", 0)):
            above = sum(round(100 * p) >= point for p in probability[truth == label])
            assert arrays[name][point] == (above + 0.5) / ((truth == label).sum() + 1)


def test_weighted_rates_are_those_of_the_land():
    """One of ten others is a look-alike in the sample, one of a hundred on the land."""
    truth, alike = np.repeat([1, 0], [20, 100]), np.arange(120) % 10 == 0
    probability = np.where((truth == 1) | alike, 0.8, 0.1)
    weights = np.where(truth == 1, 3.0, np.where(alike, 10.0, 11 * 10.0))
    plain, weighted = learn_rates(truth, probability), learn_rates(truth, probability, weights)
    assert plain["rates_false_alarms"][50] == pytest.approx(10.5 / 101)
    assert plain["rates_samples"].tolist() == [20, 100]
    effective = weights[20:].sum() ** 2 / (weights[20:] ** 2).sum()
    assert weighted["rates_samples"] == pytest.approx([20, effective])
    assert weighted["rates_false_alarms"][50] == pytest.approx((effective / 100 + 0.5) / (effective + 1))
    assert np.array_equal(plain["rates_recall"], weighted["rates_recall"])
    same = learn_rates(truth, probability, np.full(120, 7.0))
    assert all(np.allclose(plain[name], same[name]) for name in plain)


@pytest.fixture
def model():
    arrays = {"rates_recall": np.linspace(1, 0, 101), "rates_false_alarms": np.linspace(1, 0, 101) ** 2}
    arrays["rates_samples"] = np.array([90.0, 200.0])
    return replace(small_model()[0], arrays=arrays, scores={"cv_accuracy_spatial": 0.9})


def test_rates_follow_the_threshold_through_calibration_and_prior(model):
    rates = rates_at(model, 0.5, lambda share: share)
    assert (rates.recall, rates.false_alarms) == (0.5, 0.25) and rates.source == "spatial cross-validation"
    assert (rates.mines, rates.others) == (90, 200) and rates.weighted
    unweighted = {**model.arrays, "rates_samples": np.array([model.samples["mine"], model.samples["non_mine"]], float)}
    assert not rates_at(replace(model, arrays=unweighted), 0.5, lambda share: share).weighted
    assert rates_at(model, 0.5, lambda share: share / 2).recall == 0
    assert rates_at(model, 0.5, np.sqrt).recall == 0.75
    assert rates_at(model, 0.6, lambda share: share / 2) is None
    assert rates_at(replace(model, scores={"cv_accuracy_spatial": None}), 0.5, np.sqrt).source == "random cross-validation"


def test_a_model_without_rates_falls_back_to_its_out_of_bag_scores(model):
    scores = {"oob_recall": 0.8, "oob_precision": 0.9}
    plain = replace(model, arrays={}, scores=scores)
    rates = rates_at(plain, 0.5, lambda share: share)
    assert rates.precision(plain.mine_share) == pytest.approx(0.9, abs=0.01) and rates.source == "out-of-bag samples"
    mines, others = (plain.samples[name] for name in ("mine", "non_mine"))
    false = 0.8 * mines / 0.9 - 0.8 * mines  # of all called mine, those that are none
    assert rates.false_alarms == pytest.approx((false + 0.5) / (others + 1)) and rates.recall == 0.8
    assert (rates.mines, rates.others, rates.weighted, rates.missing) == (mines, others, False, 0.0)
    sure = rates_at(replace(plain, scores={"oob_recall": 1.0, "oob_precision": 1.0}), 0.5, lambda share: share)
    assert (sure.recall, sure.false_alarms) == (1.0, pytest.approx(0.5 / (others + 1)))
    for threshold, known in ((0.48, True), (0.52, True), (0.47, False), (0.53, False), (0.7, False)):
        assert (rates_at(plain, threshold, lambda share: share) is not None) == known, threshold
    much = {"oob_recall": 1.0, "oob_precision": 0.01}
    assert rates_at(replace(plain, scores=much), 0.5, lambda share: share).false_alarms == 1.0
    for wrong in (0.0, 1.001, -0.1):
        assert rates_at(replace(plain, scores={**scores, "oob_recall": wrong}), 0.5, lambda share: share) is None
    for broken in ({}, {"oob_recall": None, "oob_precision": 0.9}, {"oob_recall": 0.8, "oob_precision": 0.0}):
        assert rates_at(replace(plain, scores=broken), 0.5, lambda share: share) is None


def test_rates_travel_in_the_model_file(model, tmp_path):
    path = str(tmp_path / "m.mmf")
    save_model(path, model)
    assert rates_at(load_model(path), 0.5, lambda share: share) == rates_at(model, 0.5, lambda share: share)


@pytest.mark.parametrize("kind", ["half", "short", "rising", "nan", "above 1", "samples", "three"])
def test_damaged_rates_are_refused(model, tmp_path, kind):
    arrays = {name: values.copy() for name, values in model.arrays.items()}
    if kind == "half":
        del arrays["rates_recall"]
    elif kind == "short":
        arrays["rates_recall"] = arrays["rates_recall"][:-1]
    elif kind == "rising":
        arrays["rates_recall"] = arrays["rates_recall"][::-1]
    elif kind in ("samples", "three"):
        arrays["rates_samples"] = np.array([0.0, 9.0]) if kind == "samples" else np.ones(3)
    else:
        arrays["rates_false_alarms"][0] = np.nan if kind == "nan" else 1.1
    path = str(tmp_path / "m.mmf")
    save_model(path, replace(model, arrays=arrays))
    with pytest.raises(ModelFileError, match="m.mmf.*rates"):
        load_model(path)


def test_no_calibration_claims_certainty():
    """Ten mines at high shares and no other sample prove no probability of 1, which no prior could ever lower."""
    truth, share = np.repeat([0, 1], 10), np.repeat([0.2, 0.9], 10)
    steps = _fit(ISOTONIC, truth, share, np.linspace(0, 1, 101))
    assert steps[0] == 1 / 12 and steps[-1] == 11 / 12 and (np.diff(steps) >= 0).all()


def test_votes_are_between_agreement_and_an_even_split():
    entropy = vote_entropy(np.array([0.0, 0.2, 0.5, 0.8, 1.0]))
    assert entropy[[0, 2, 4]].tolist() == [0, 1, 0] and not np.signbit(entropy).any()
    assert entropy[1] == pytest.approx(entropy[3]) == pytest.approx(0.7219280948873623)


def test_a_judgement_holds_all_there_is_to_say():
    model, data, _ = small_model()
    found = judge(model, data.values)
    assert np.array_equal(found.probability, calibrated_probability(model, data.values))
    assert found.outside is None and ((found.vote_share >= 0) & (found.vote_share <= 1)).all()


def wilson_by_hand(share, count, z=1.959964):
    middle, reach = share + z * z / (2 * count), z * np.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return [(middle + sign * reach) / (1 + z * z / count) for sign in (-1, 1)]


def test_every_figure_of_what_is_expected():
    """Recall 0.8 of 100 mines that count as 25, alarms 0.1 of 300 others that count as 150, 12 % mapped."""
    rates = Rates(0.8, 0.1, 100, 300, "spatial cross-validation")
    recall, alarms = wilson_by_hand(0.8, 25), wilson_by_hand(0.1, 150)
    low, high = (recall[i] * 0.25 / (recall[i] * 0.25 + alarms[1 - i] * 0.75) for i in (0, 1))
    expected, basis, proposal = map(str, Expectation(rates, 0.25, 0.12, None).sentences())
    assert f"about 73 ({100 * low:.0f} to {100 * high:.0f}) where 25 % of the objects are mines" in expected
    assert "80% of the mine samples and 10.0% of" in basis.replace("\u00a0", "").replace(" %", "%")
    ends = max((0.12 - alarms[1]) / (recall[1] - alarms[1]), 0), (0.12 - alarms[0]) / (recall[0] - alarms[0])
    assert f"fits the 12 % called mine and these rates: {200 / 70:.3g} % of the objects" in proposal
    assert f"interval {100 * ends[0]:.3g} % to {100 * ends[1]:.3g} %" in proposal


def test_the_best_cut_weighs_false_alarms_by_the_land_that_is_no_mine():
    """A fifth are mines: half of F is 0.2 / (0.2 + 0.4 + 0.2) = 0.25 against 0.092 / (0.092 + 0.08 + 0.2) = 0.247."""
    recall, alarms = np.zeros(RATE_POINTS), np.ones(RATE_POINTS)
    recall[[20, 60]], alarms[[20, 60]] = [1.0, 0.46], [0.5, 0.1]
    assert foretold_cut(SimpleNamespace(arrays={"rates_recall": recall, "rates_false_alarms": alarms}), 0.2) == 0.2


def test_the_share_of_mines_has_no_lower_end_where_recall_may_be_no_better_than_false_alarms():
    """Both ends of 1 are 1: with all of few others called mine nothing is told from below."""
    assert Rates(1.0, 1.0, 400, 4, "").mine_share_interval(1.0)[0] == 0.0


def test_rates_of_one_sample_of_each_kind_are_no_damage(model, tmp_path):
    path = str(tmp_path / "m.mmf")
    save_model(path, replace(model, arrays={**model.arrays, "rates_samples": np.ones(2)}))
    assert load_model(path).arrays["rates_samples"].tolist() == [1, 1]


def test_alarms_without_the_mines_that_the_reference_lacks():
    """Of 100 others 25 are mines of which 20 are found: 10 of the 30 alarms are left for the 75 others."""
    assert Rates(0.8, 0.3, 9, 9, "", missing=0.25).true_alarms == pytest.approx(10 / 75)


def test_which_ends_of_the_rates_decide_that_nothing_is_told():
    few = Rates(0.8, 0.02, 40, 60, "")
    low, high = few.mine_share_interval(0.02)  # more than the fewest false alarms, less than the most
    assert low == 0 < high < 1
    assert Rates(0.3, 0.25, 8, 400, "").mine_share_interval(0.5) is None, "recall may be less than the fewest false alarms"
    assert few.mine_share_interval(wilson(0.02, 60 / 2)[0]) is None


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_prior_needs_samples_of_both_classes(share):
    with pytest.raises(ModelFileError, match="PRIOR"):
        rescale_odds(np.array([0.5]), 0.1, share)
