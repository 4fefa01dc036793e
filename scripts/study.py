"""The discussion of the published method, repeated on synthetic landscapes: samples, scales, classifiers, parameters, importance.

usage: . build/env.sh; python scripts/study.py [--seeds 1,2,3] [--size 1000] [--mines 30] [--folder build/study] [--full-grid]

Every figure comes out of the plugin's algorithms, run as QGIS runs them. What a landscape gave is kept in the folder, so a
second call only writes docs/study.md and its charts anew; remove the folder to run everything again. Called by `make study`.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "test"))
import conftest  # noqa: E402, F401 - makes the package mine_mapper whatever the checkout's folder is called

SCHEMES = {"I": (226, 450), "II": (522, 1178), "III": (522, 1478), "IV": (616, 1109)}
"""Mine and non-mine samples of the paper's Table 9; III is the one it goes on with. A landscape with fewer mines gets a share."""

FOREST = {"MIN_SAMPLES_LEAF": 10, "MIN_SAMPLES_SPLIT": 60}
"""The paper's leaf and split, whatever the number of samples: the study repeats the paper."""

SCALES = (50, 100, 300)
GRID = {
    "max_features": [2, 5, 14],
    "min_samples_leaf": [1, 10, 20],
    "min_samples_split": [2, 20, 60],
    "criterion": ["entropy", "gini"],
    "trees": [10, 20, 50, 100, 200, 500, 1000],
}
FOLDS = 5
"""Grid and folds are smaller than the plugin's own, so that the study ends soon; the whole search takes several times as long."""


def main() -> None:
    given = arguments()
    folder = Path(given.folder)
    with Qgis():
        studies = [kept(folder / f"seed-{seed}", given.size, given.mines, seed) for seed in given.seeds]
        whole = whole_grid(folder, given.seeds[0]) if given.full_grid or (folder / "whole_grid.json").exists() else None
    from study_page import write_page

    settings = {"size": given.size, "mines": given.mines, "grid": GRID, "schemes": SCHEMES, "scales": SCALES}
    write_page(ROOT / "docs", studies, settings, whole)
    print(f"Written: {ROOT / 'docs' / 'study.md'}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=lambda text: [int(part) for part in text.split(",")], default=[1, 2, 3])
    parser.add_argument("--size", type=int, default=1000, help="side of the landscapes in pixels")
    parser.add_argument("--mines", type=int, default=30)
    parser.add_argument("--folder", default=str(ROOT / "build" / "study"))
    parser.add_argument("--full-grid", action="store_true", help="also time the search with the plugin's own grid")
    return parser.parse_args()


class Qgis:
    """A QGIS without windows, with the provider of this checkout."""

    def __enter__(self):
        from qgis.core import QgsApplication

        self.application = QgsApplication([], False)
        self.application.initQgis()
        sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
        from processing.core.Processing import Processing

        Processing.initialize()
        from mine_mapper.plugin import MineMapperPlugin

        self.plugin = MineMapperPlugin(None)
        self.plugin.initProcessing()

    def __exit__(self, *_):
        self.plugin.unload()
        self.application.exitQgis()


def run(algorithm: str, **parameters) -> dict:
    """Run one algorithm; returns its results."""
    import processing
    from qgis.core import QgsProcessingFeedback

    begun = time.monotonic()
    results = processing.run(f"minemapper:{algorithm}", parameters, feedback=QgsProcessingFeedback(False))
    print(f"    {algorithm:<18} {time.monotonic() - begun:6.1f} s", flush=True)
    return results


def kept(folder: Path, size: int, mines: int, seed: int) -> dict:
    """The figures of one landscape: those kept in the folder, or new ones."""
    path, asked = folder / "figures.json", {"size": size, "mines": mines, "seed": seed, "grid": GRID}
    if path.exists():
        figures = json.loads(path.read_text(encoding="utf-8"))
        if figures["asked"] == asked:
            return figures
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Synthetic landscape of {size} x {size} pixels with {mines} mines, seed {seed}", flush=True)
    figures = {"asked": asked, "seed": seed, **study(folder, size, mines, seed)}
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    os.replace(temporary, path)
    return figures


def study(folder: Path, size: int, mines: int, seed: int) -> dict:
    """All experiments on one landscape."""
    landscape = run("createdemodata", SIZE=size, MINES=mines, SEED=seed, FOLDER=str(folder / "landscape"))
    stack = run("prepareimagery", PRODUCTS=[landscape["PRODUCT"]], DEM=[landscape["DEM"]], OUTPUT=str(folder / "stack.tif"))
    scales = {}
    for scale in SCALES:
        objects, count = make_objects(folder, stack["OUTPUT"], scale)
        share = share_of_schemes(folder, objects, landscape["REFERENCE"], seed)
        drawn = {
            name: draw(folder / f"samples-{scale}-{name}.gpkg", objects, landscape["REFERENCE"], counts, share, seed)["OUTPUT"]
            for name, counts in SCHEMES.items()
            if scale == 100 or name == "III"
        }
        repeats = {"III": 20} if scale == 100 else {}  # of the importance: only one forest is asked for it
        trained = {name: train(path, seed, repeats.get(name, 1)) for name, path in drawn.items()}
        scales[scale] = {"objects": count, **trained["III"]}
        if scale == 100:
            schemes, chosen = trained, drawn["III"]
    result = {"schemes": schemes, "scales": scales, "classifiers": compare(folder, chosen, seed)}
    result["curves"] = roc_curves(folder / "classifiers.html")
    result["tuning"] = tune(folder, chosen, seed, GRID, FOLDS)
    result["importance"] = importance(Path(chosen).with_suffix(".csv"))
    return result


def make_objects(folder: Path, stack: str, scale: int) -> tuple:
    """Objects with the 56 features, and how many there are."""
    labels = run("segmentimage", INPUT=stack, SCALE=scale, LABELS=str(folder / f"labels-{scale}.tif"))
    objects = run("computefeatures", INPUT=stack, LABELS=labels["LABELS"], OUTPUT=str(folder / f"objects-{scale}.gpkg"))
    return objects["OUTPUT"], labels["OBJECT_COUNT"]


def share_of_schemes(folder: Path, objects: str, reference: str, seed: int) -> float:
    """By how much all schemes are cut alike, so that the landscape has mine objects enough for the largest."""
    most = max(SCHEMES.values())
    found = draw(folder / "samples-most.gpkg", objects, reference, most, 1.0, seed)["MINE_COUNT"]
    return found / most[0]


def draw(path: Path, objects: str, reference: str, counts: tuple, share: float, seed: int) -> dict:
    """Samples that all train: what is judged here are out-of-bag and cross-validated figures."""
    mines, others = (round(share * count) for count in counts)
    options = {"MINE_SAMPLES": mines, "NON_MINE_SAMPLES": others, "TEST_SHARE": 0, "SEED": seed}
    return run("labelobjects", OBJECTS=objects, REFERENCE=reference, OUTPUT=str(path), **options)


def train(samples: str, seed: int, repeats: int) -> dict:
    """Figures of a forest with the paper's parameters; none if it finds no mine at all."""
    from qgis.core import QgsProcessingException

    path = Path(samples)
    outputs = {"MODEL": str(path.with_suffix(".mmf")), "TABLE": str(path.with_suffix(".csv"))}
    try:
        run("trainrandomforest", SAMPLES=samples, SEED=seed, IMPORTANCE_REPEATS=repeats, **FOREST, **outputs)
    except QgsProcessingException as error:
        if "recognises none of its" not in str(error):
            raise
        print(f"    no forest: {error}", flush=True)
        return {}
    table = read_table(outputs["TABLE"])

    def value(part, name, measure):
        return table.get((part, name, measure))

    return {
        "mines": value("samples", "mine", "count"),
        "others": value("samples", "non_mine", "count"),
        "oob_error": value("score", "out_of_bag", "error"),
        "kappa": value("score", "out_of_bag", "kappa"),
        "recall": value("score", "out_of_bag", "recall"),
        "random_error": 1 - value("score", "random_folds", "accuracy"),
        "spatial_error": 1 - value("score", "spatial_folds", "accuracy"),
    }


def read_table(path: str) -> dict:
    """Values of the table of a training by (part, name, measure)."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return {(row["part"], row["name"], row["measure"]): _number(row["value"]) for row in csv.DictReader(stream)}


def _number(text: str):
    try:
        return float(text)
    except ValueError:
        return text


def compare(folder: Path, samples: str, seed: int) -> dict:
    """AUC and accuracy of the four classifiers: {folds: {classifier: figures}}."""
    path = folder / "classifiers.csv"
    run("compareclassifiers", SAMPLES=samples, SEED=seed, TABLE=str(path), REPORT=str(folder / "classifiers.html"))
    figures: dict = {}
    with open(path, encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            names = ("auc", "accuracy", "f_score", "kappa", "fit_seconds", "predict_seconds")
            figures.setdefault(row["folds"], {})[row["classifier"]] = {name: _number(row[name]) for name in names}
    return figures


def roc_curves(report: Path) -> dict:
    """The charts of the report as SVG: in spatial folds, in random folds."""
    charts = re.findall(r"<svg.*?</svg>", report.read_text(encoding="utf-8"), re.S)
    return dict(zip(("spatial", "random"), charts))


def tune(folder: Path, samples: str, seed: int, grid: dict, folds: int) -> dict:
    """The search for the best parameters: all combinations, and the number of trees."""
    path, begun = folder / "tuning.csv", time.monotonic()
    run(
        "trainrandomforest", SAMPLES=samples, SEED=seed, TUNE=True, GRID=json.dumps(grid), FOLDS=folds, IMPORTANCE_REPEATS=1,
        MODEL=str(folder / "tuned.mmf"), TABLE=str(path),
    )  # fmt: skip
    cells, trees = [], []
    for (part, name, measure), value in read_table(str(path)).items():
        if part != "tuning" or measure != "accuracy":
            continue
        words = dict(word.split("=") for word in name.split())
        entry = {key: word if key == "criterion" else int(word) for key, word in words.items()}
        (trees if "trees" in entry else cells).append({**entry, "accuracy": value})
    return {"cells": cells, "trees": trees, "seconds": time.monotonic() - begun}


def importance(path: Path) -> dict:
    """Scaled importance of each feature, 20 repeats as in the paper, and the loss of accuracy of each group."""
    table = read_table(str(path))
    features = {name: value for (part, name, measure), value in table.items() if (part, measure) == ("importance", "scaled")}
    loss = ("importance_group", "decrease_in_accuracy")
    groups = {name: value for (part, name, measure), value in table.items() if (part, measure) == loss}
    return {"features": features, "groups": groups}


def whole_grid(folder: Path, seed: int) -> dict:
    """Time and best parameters of the search with the plugin's own grid, on the samples of the first landscape."""
    path, samples = folder / "whole_grid.json", folder / f"seed-{seed}" / "samples-100-III.gpkg"
    if not path.exists():
        (folder / "whole").mkdir(exist_ok=True)
        found = tune(folder / "whole", str(samples), seed, {}, 10)
        path.write_text(json.dumps({**found, "cores": os.cpu_count()}), encoding="utf-8")
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
