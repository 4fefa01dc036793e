"""The page of the study says what its figures say."""

import sys

import pytest


@pytest.fixture
def page(root):
    sys.path.insert(0, str(root / "scripts"))
    try:
        import study_page

        yield study_page
    finally:
        sys.path.remove(str(root / "scripts"))


def landscape(page, seed, better):
    """Figures as the study gathers them; `better` decides which way most findings go."""
    sign = 1 if better else -1

    def forest(error):
        return {
            "mines": 100.0,
            "others": 300.0,
            "oob_error": error,
            "kappa": 1 - 3 * error,
            "recall": 0.8,
            "spatial_error": error,
        }

    schemes = {
        "I": forest(0.1 + 0.02 * sign),
        "II": forest(0.1),
        "III": forest(0.1 - 0.01 * sign),
        "IV": forest(0.1 + 0.03 * sign),
    }
    scales = {"50": {"objects": 4000, **forest(0.09)}, "100": {"objects": 1000, **schemes["III"]}, "300": {"objects": 100}}
    scores = {"auc": 0.9, "accuracy": 0.9, "f_score": 0.8}
    figures = {name: {**scores, "auc": 0.9 + 0.01 * k} for k, name in enumerate(("decision_tree", "svm", "logistic_regression"))}
    figures["random_forest"] = {**scores, "auc": 0.9 + 0.1 * sign * 0.5}
    cells = [
        {
            "max_features": features, "min_samples_leaf": leaf, "min_samples_split": split, "criterion": criterion,
            "accuracy": 0.9 - 0.001 * sign * leaf - (0.0001 * split if criterion == "gini" else 0),
        }
        for features in (2, 5, 14) for leaf in (1, 10, 20) for split in (2, 60) for criterion in ("entropy", "gini")
    ]  # fmt: skip
    trees = [{"trees": count, "accuracy": 0.8 + 0.01 * k} for k, count in enumerate((10, 100, 1000))]
    names = [*page.PAPER_IMPORTANCE, "shape_index"]
    return {
        "seed": seed, "schemes": schemes, "scales": scales, "classifiers": {"random": figures, "spatial": figures},
        "curves": {"random": "<svg xmlns='http://www.w3.org/2000/svg'/>"},
        "tuning": {"cells": cells, "trees": trees, "seconds": 60.0},
        "importance": {
            "features": {name: float(50 - k) if better else float(k) for k, name in enumerate(names)}, "groups": {"texture": 0.01}
        },
    }  # fmt: skip


def test_findings_follow_the_figures(page, tmp_path):
    settings = {"size": 100, "mines": 5}
    texts = []
    for kinds in ((True, True), (False, False), (True, False)):
        page.write_page(tmp_path, [landscape(page, seed, kind) for seed, kind in enumerate(kinds)], settings)
        texts.append((tmp_path / "study.md").read_text(encoding="utf-8"))
    for finding in ("more samples of the same mix lower", "Max_diff is the most important", "smaller leaves are better"):
        lines = [next(line for line in text.splitlines() if finding in line) for text in texts]
        assert [line.split(":")[0] for line in lines] == [
            "- **Holds** (2 of 2)",
            "- **Does not hold** (0 of 2)",
            "- **Mixed** (1 of 2)",
        ]
    assert "too few for a forest" in texts[0] and "| I | 100 | 300 | 25 | 12.00 | 13.12 |" in texts[0]
    assert "no feature of shape" in texts[0] and "synthetic" in texts[0].lower()
    for name in ("roc", "parameters", "importance"):
        assert (tmp_path / "images" / f"study_{name}.svg").read_text(encoding="utf-8").startswith("<svg")
    assert "nan" not in texts[0]
