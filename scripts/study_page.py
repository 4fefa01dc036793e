"""Writes docs/study.md and its charts from the figures that scripts/study.py gathered; judges each finding by them."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
from study_charts import PARAMETERS, importance_chart, marginal, parameter_chart, ranking

PAPER_ERROR = {"I": 13.12, "II": 9.03, "III": 8.71, "IV": 11.50}
PAPER_SCALE = {50: 9.46, 100: 9.46, 300: 9.62}
PAPER_OBJECTS = {50: 8.229e6, 100: 2.221e6, 300: 2.49e5}
PAPER_IMPORTANCE = {
    "max_diff": 56.011,
    "mean_elevation": 47.135,
    "mean_ndvi": 36.280,
    "mean_ndwi": 31.793,
    "mean_blue": 26.752,
    "mean_nir": 24.931,
    "mean_slope": 24.563,
    "brightness": 24.146,
    "glcm_stddev_90": 20.153,
    "glcm_stddev_all": 17.492,
    "glcm_stddev_45": 14.328,
}
TOP = 11
NAMES = {
    "logistic_regression": "Logistic regression",
    "svm": "Support vector machine",
    "decision_tree": "Decision tree",
    "random_forest": "Random forest",
}
ALIKE = 0.5
"""Errors that differ by less than half a percent point are called alike."""


def write_page(docs: Path, studies: Sequence[dict], settings: dict, whole=None) -> None:
    """Write the page and its charts.

    Parameters
    ----------
    docs : Path
        Folder of the documents; charts go to its folder `images`.
    studies : sequence of dict
        Figures of each landscape.
    settings : dict
        `size`, `mines`, `grid`, `schemes`, `scales` of the study.
    whole : dict, optional
        Result of the search with the plugin's own grid.
    """
    images = docs / "images"
    images.mkdir(exist_ok=True)
    (images / "study_roc.svg").write_text(studies[0]["curves"]["random"] + "\n", encoding="utf-8")
    (images / "study_parameters.svg").write_text(parameter_chart(studies) + "\n", encoding="utf-8")
    (images / "study_importance.svg").write_text(importance_chart(studies) + "\n", encoding="utf-8")
    parts = [_head(studies, settings), _samples(studies), _scale(studies), _classifiers(studies)]
    parts += [_parameters(studies, whole), _importance(studies), _foot()]
    (docs / "study.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _head(studies, settings) -> str:
    seeds, size = ", ".join(str(study["seed"]) for study in studies), settings["size"]
    return f"""# The published discussion, repeated on synthetic landscapes

Written by `scripts/study.py` (`make study`); no number here is typed by hand, those of the paper excepted. What was
learnt on real land is on the page [seasons](seasons.md).

**Everything here is synthetic.** {len(studies)} landscapes of `Create demo landscape` (seeds {seeds}; {size} x {size} pixels,
{settings["mines"]} mines each) went through `Prepare imagery`, `Segment image`, `Compute object features`, `Label objects`
(interpreted outlines), `Train random forest` and `Compare classifiers`. They are made to be about as hard as the real thing, but
how colour, relief and texture go together with mines was chosen by their maker: this page tests the method and the software, not
the Ili basin. Figures are means over the landscapes, with the lowest and highest in brackets; "3 of 3" counts landscapes.
Forests have the paper's parameters (1000 trees, 5 features, leaf 10, split 60, entropy) where nothing else is said. *Spatial*
folds keep neighbours together; *out of bag* and *random* folds, which the paper used, do not, and flatter."""


def _samples(studies) -> str:
    rows = []
    for name, paper in PAPER_ERROR.items():
        each = [study["schemes"][name] for study in studies]
        shares = [100 * one["mines"] / (one["mines"] + one["others"]) for one in each]
        rows.append(
            (
                name, _spread([one["mines"] for one in each], 0), _spread([one["others"] for one in each], 0), _spread(shares, 0),
                _spread([100 * one["oob_error"] for one in each], 2), f"{paper:.2f}",
                _spread([one["kappa"] for one in each], 3), _spread([100 * one["spatial_error"] for one in each], 2),
            )
        )  # fmt: skip
    columns = "Scheme|Mines|Other land|Mines, %|Error out of bag, %|Paper's, %|Kappa out of bag|Error in spatial folds, %"

    def error(name):
        return np.array([study["schemes"][name]["oob_error"] for study in studies])

    def kappa(name):
        return np.array([study["schemes"][name]["kappa"] for study in studies])

    totals = np.array([study["schemes"]["III"]["mines"] + study["schemes"]["III"]["others"] for study in studies])
    doubt = 100 * np.sqrt(error("III") * (1 - error("III")) / totals)
    findings = [
        _lower("more samples of the same mix lower the error, I to II", error("I"), error("II")),
        _lower("more samples of other land lower it further, II to III", error("II"), error("III")),
        _lower("a larger share of mines raises it, II to IV", error("IV"), error("II")),
        _finding("kappa, which allows for the mix, is higher with III than with II as well", kappa("III") > kappa("II")),
    ]
    return f"""## Samples (Table 9)

{_table(columns, rows)}

{_lines(findings)}

With so few samples an error is uncertain by itself: the standard error of scheme III's is {_spread(doubt, 2)} percent points, so
differences of that size say little in one landscape.

The error depends on the mix by itself: who calls nothing a mine is wrong for the share of mines, in the fourth column. Schemes
with different shares are therefore compared by kappa, and none of them tells the error on the land, where mines are far rarer.
A landscape has fewer mine objects than the paper had, so all four schemes are cut by the same factor, to the mines there are."""


def _scale(studies) -> str:
    rows = []
    for scale, paper in PAPER_SCALE.items():
        objects = _spread([_of_scale(study, scale)["objects"] for study in studies], 0)
        each = [_of_scale(study, scale) for study in studies if "oob_error" in _of_scale(study, scale)]
        if not each:
            rows.append((scale, objects, "too few for a forest", "", f"{paper:.2f}", ""))
            continue
        rows.append(
            (
                scale, objects, _spread([one["mines"] for one in each], 0),
                _spread([100 * one["oob_error"] for one in each], 2), f"{paper:.2f}",
                _spread([100 * one["spatial_error"] for one in each], 2),
            )
        )  # fmt: skip
    columns = "Scale|Objects|Mine samples|Error out of bag, %|Paper's, %|Error in spatial folds, %"

    def error(scale):
        return 100 * np.array([_of_scale(study, scale).get("oob_error", np.nan) for study in studies])

    ratios = [_of_scale(study, 50)["objects"] / _of_scale(study, 100)["objects"] for study in studies]
    paper_ratio = PAPER_OBJECTS[50] / PAPER_OBJECTS[100]
    findings = [
        _finding(f"scales 50 and 100 have the same error within {ALIKE} percent points", abs(error(50) - error(100)) < ALIKE),
        _finding("scale 300 has a larger error than scale 100, or no forest at all", ~(error(300) <= error(100))),
    ]
    return f"""## Segmentation scale (Table 10)

{_table(columns, rows)}

{_lines(findings)}

Scale 50 gives {_spread(ratios, 1)} times the objects of scale 100 ({paper_ratio:.1f} in the paper). An error counted in objects
does not compare scales fairly: objects of another size are other samples, large ones hold more than mine, and small mines are
lost in them."""


def _of_scale(study: dict, scale: int) -> dict:
    """JSON has made the scales text."""
    return study["scales"].get(scale) or study["scales"][str(scale)]


def _classifiers(studies) -> str:
    def values(folds, name, figure):
        return np.array([study["classifiers"][folds][name][figure] for study in studies])

    rows = [
        (
            label, _spread(values("random", name, "auc"), 3), _spread(values("spatial", name, "auc"), 3),
            _spread(100 * values("random", name, "accuracy"), 1), _spread(100 * values("spatial", name, "accuracy"), 1),
            _spread(values("spatial", name, "f_score"), 3),
        )
        for name, label in NAMES.items()
    ]  # fmt: skip
    columns = "Classifier|AUC, random folds|AUC, spatial|Accuracy %, random|Accuracy %, spatial|F of mine, spatial"
    auc = {name: values("random", name, "auc") for name in NAMES}
    others = np.min([auc[name] for name in NAMES if name != "decision_tree"], axis=0)
    best = np.max([auc[name] for name in NAMES if name != "random_forest"], axis=0)
    spatial = {name: values("spatial", name, "auc") for name in NAMES}
    others_spatial = np.max([spatial[name] for name in NAMES if name != "random_forest"], axis=0)
    gap = auc["random_forest"] - auc["logistic_regression"]
    findings = [
        _finding("the decision tree is the weakest", auc["decision_tree"] < others),
        _finding("its AUC is about 0.85 (0.80 to 0.90)", abs(auc["decision_tree"] - 0.85) < 0.05),
        _finding("logistic regression and random forest are alike (AUC within 0.02)", abs(gap) < 0.02),
        _finding("the random forest has the largest AUC of the four", auc["random_forest"] > best),
        _finding("the same in spatial folds", spatial["random_forest"] > others_spatial),
    ]
    return f"""## Classifiers (Figure 8)

Scheme III, scikit-learn's own parameters, ten folds; findings by the random ones, as in the paper, where nothing else is said.

{_table(columns, rows)}

![ROC curves in random folds, first landscape](images/study_roc.svg)

{_lines(findings)}"""


def _parameters(studies, whole) -> str:
    rows = []
    for parameter, label in {**PARAMETERS, "criterion": "Criterion"}.items():
        marginals = [marginal(study, parameter) for study in studies]
        rows += [(label, value, _spread([one[value] for one in marginals], 2)) for value in marginals[0]]
    best = [max(study["tuning"]["cells"], key=lambda cell: cell["accuracy"]) for study in studies]
    paper = {"max_features": 5, "min_samples_leaf": 10, "min_samples_split": 60, "criterion": "entropy"}
    papers = [next(c for c in s["tuning"]["cells"] if all(c[k] == v for k, v in paper.items())) for s in studies]
    gaps = [100 * (one["accuracy"] - other["accuracy"]) for one, other in zip(best, papers)]
    trees = [{entry["trees"]: 100 * entry["accuracy"] for entry in study["tuning"]["trees"]} for study in studies]

    def mean(parameter, value):
        return np.array([marginal(study, parameter)[value] for study in studies])

    gain = np.array([one[1000] - one[100] for one in trees])
    early = np.array([one[100] - one[10] for one in trees])
    findings = [
        _finding("smaller leaves are better (leaf 1 above leaf 20)", mean("min_samples_leaf", 1) > mean("min_samples_leaf", 20)),
        _finding("smaller splits are better (2 above 60)", mean("min_samples_split", 2) > mean("min_samples_split", 60)),
        _finding(
            "about log2 of the features (5 of 56) is the best number to try at a split",
            (mean("max_features", 5) > mean("max_features", 2)) & (mean("max_features", 5) > mean("max_features", 14)),
        ),
        _finding("entropy is better than Gini", mean("criterion", "entropy") > mean("criterion", "gini")),
        _finding(f"after 100 trees accuracy moves by less than {ALIKE} percent points", abs(gain) < ALIKE),
    ]
    cells, seconds = len(studies[0]["tuning"]["cells"]), _spread([study["tuning"]["seconds"] for study in studies], 0)
    text = f"""## Parameters of the forest (Figure 9)

Search in five spatial folds, 200 trees; accuracy in percent, mean over all other parameters.

{_table("Parameter|Value|Accuracy, %", rows)}

![Accuracy along each parameter](images/study_parameters.svg)

{_lines(findings)}

From 10 to 100 trees accuracy changes by {_spread(early, 2)} percent points, from 100 to 1000 by {_spread(gain, 2)}. The best
combination is {_spread(gaps, 2)} points above the paper's parameters on the folds that chose it, which flatter it
({_best_text(best)}).
Leaf 10 and split 60 are the smallest values of the paper's own search, so it could not see what lies below. The search tries
{cells} combinations and took {seconds} s with the training after it."""
    if whole:
        text += (
            f" With the plugin's own grid ({len(whole['cells'])} combinations, up to 1500 trees) the first landscape takes "
            f"{whole['seconds'] / 60:.1f} minutes on {whole['cores']} cores shared with other work; best there: "
            f"{_cell(max(whole['cells'], key=lambda cell: cell['accuracy']))}."
        )
    return text


def _best_text(best) -> str:
    return "; ".join(f"landscape {number}: {_cell(cell)}" for number, cell in enumerate(best, 1))


def _cell(cell: dict) -> str:
    leaf, split = cell["min_samples_leaf"], cell["min_samples_split"]
    return f"{cell['max_features']} features, leaf {leaf}, split {split}, {cell['criterion']}"


def _ranks(studies, name: str) -> list:
    return [1 + sum(v > s["importance"]["features"][name] for v in s["importance"]["features"].values()) for s in studies]


def _importance(studies) -> str:
    from mine_mapper.core.features.catalogue import FEATURES

    group = {name: feature.group for name, feature in FEATURES.items()}
    ranked = ranking(studies)
    rows = [
        (
            number, name, group.get(name, ""), _spread([study["importance"]["features"][name] for study in studies], 1),
            _spread(_ranks(studies, name), 0), f"{PAPER_IMPORTANCE[name]:.1f}" if name in PAPER_IMPORTANCE else "",
        )
        for number, name in enumerate(ranked[:TOP], 1)
    ]  # fmt: skip
    tops = [[name for name in study["importance"]["features"] if _ranks([study], name)[0] <= TOP] for study in studies]
    texture = [[name for name in top if name.startswith("glcm_")] for top in tops]
    geometry = [[name for name in top if group.get(name) == "geometry"] for top in tops]
    below = [name for name in PAPER_IMPORTANCE if name not in ranked[:TOP]]
    shared = [len(set(top) & set(PAPER_IMPORTANCE)) for top in tops]
    findings = [
        _finding("Max_diff is the most important", np.array(_ranks(studies, "max_diff")) == 1),
        _finding("elevation is among the eleven", np.array(_ranks(studies, "mean_elevation")) <= TOP),
        _finding("slope is among the eleven", np.array(_ranks(studies, "mean_slope")) <= TOP),
        _finding(
            "NDVI and NDWI are among the eleven",
            (np.array(_ranks(studies, "mean_ndvi")) <= TOP) & (np.array(_ranks(studies, "mean_ndwi")) <= TOP),
        ),
        _finding("no texture but the standard deviation", np.array([all("stddev" in name for name in top) for top in texture])),
        _finding("no feature of shape", np.array([not top for top in geometry])),
    ]
    groups = {
        name: [100 * study["importance"]["groups"][name] for study in studies] for name in studies[0]["importance"]["groups"]
    }
    group_rows = [(name, _spread(v, 2)) for name, v in sorted(groups.items(), key=lambda item: -np.mean(item[1]))]
    lower = f" Of the paper's eleven, {', '.join(below)} lie below here." if below else ""
    return f"""## Importance of the features (Table 11)

Mean decrease in accuracy out of bag divided by its standard error over the trees, 20 repeats.

{_table("Rank|Feature|Group|Scaled importance|Rank in each landscape|Paper's", rows)}

![Importance of the features](images/study_importance.svg)

{_lines(findings)}

{_spread(shared, 0)} of the paper's eleven are among the eleven of a landscape.{lower}

Features that measure the same thing hide each other, the 40 textures above all; shuffled together the groups cost this much
accuracy out of bag:

{_table("Group|Loss of accuracy, percent points", group_rows)}"""


def _foot() -> str:
    return """## What follows

- Defaults stay the paper's where the samples carry them; leaf, split and the number of features tried at a split follow fewer or
  other samples ([learning](learning.md)), and each can be set back. `TUNE` looks for better ones, and says how much better they
  are.
- On real land dates of several seasons bring more than any feature or parameter above: a bare field of one date looks like a mine
  and greens up on another ([seasons](seasons.md)). *Map mines* uses them by itself where the products show them.
- The number of samples and their mix move the error out of bag by themselves: choose samples by the spatial figure and by kappa,
  and state accuracy from samples that trained nothing.
- A finding that holds here shows that the method can give it, not that it is true of a real basin; one that fails here depends on
  the land."""


def _lower(text: str, first, second) -> tuple:
    """A finding that the second error is lower than the first, with the differences in percent points."""
    return _finding(f"{text}, by {_spread(100 * (first - second), 2)} points", second < first)


def _finding(text: str, holds) -> tuple:
    """In how many landscapes a finding holds."""
    holds = np.asarray(holds, bool)
    count = int(holds.sum())
    word = "Holds" if count == len(holds) else "Does not hold" if count == 0 else "Mixed"
    return word, text, count, len(holds)


def _lines(findings) -> str:
    return "\n".join(f"- **{word}** ({count} of {total}): {text}." for word, text, count, total in findings)


def _spread(values, digits: int) -> str:
    """Mean (lowest to highest), or one number if all are the same."""
    low, mean, high = (f"{value:.{digits}f}" for value in (min(values), np.mean(values), max(values)))
    return mean if low == high else f"{mean} ({low} to {high})"


def _table(columns: str, rows) -> str:
    names = columns.split("|")
    lines = [f"| {' | '.join(names)} |", "|" + "---|" * len(names)]
    return "\n".join(lines + [f"| {' | '.join(str(cell) for cell in row)} |" for row in rows])
