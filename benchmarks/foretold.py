"""Is the precision that a model foretells right? Synthetic landscapes, trained on one half, judged on the other.

usage: python benchmarks/foretold.py [--seeds 1,2,3,4,5,6,7,8,9,10] [--size 1200] [--cache FOLDER]

Each landscape once with all mines in the reference and once with the fifth missing that the demo leaves out. The truth at a
share of mines is made of the recall and the false alarms on the other half, where objects that are more than half mine are
mines; objects with less of a mine in them, on its rim, are other land, `without rims` leaves them out. Means over the seeds.
"""

from __future__ import annotations

import argparse
import os
import pickle
import tempfile

import numpy as np
import package  # noqa: F401 (makes `mine_mapper` importable)
import shapely
from accuracy import ONE, Quiet
from mine_mapper.core.demo.landscape import DemoJob, make_demo_data
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.learning.forest import ForestSettings
from mine_mapper.core.learning.labelling.references import build_references
from mine_mapper.core.learning.labelling.sample_layer import sample_table
from mine_mapper.core.learning.labelling.samples import LabelSettings, label_objects
from mine_mapper.core.learning.rates import Rates, learn_rates, missing_share
from mine_mapper.core.learning.training import predict_forest
from mine_mapper.core.learning.training_set import choose_features, training_set
from mine_mapper.core.learning.validation import spatial_folds
from mine_mapper.core.native import rasterio
from mine_mapper.core.polygons import object_outlines
from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image
from mine_mapper.core.vector import Table

SHARES = (0.003, 0.01, 0.03, 0.1, 0.25)
GOAL = 0.03


def landscape(seed: int, size: int, folder: str) -> tuple:
    """Objects with features, share of each that is mine, and the layers of the landscape."""
    path = os.path.join(folder, f"foretold_{seed}_{size}.pickle")
    if os.path.exists(path):
        with open(path, "rb") as stream:  # written by this program, in a folder of its own
            return pickle.load(stream)
    with tempfile.TemporaryDirectory() as work:
        demo = make_demo_data(DemoJob(work, size, round(40 * (size / 1200) ** 2), seed, 1, 2023, False), Quiet())
        stack, labels = os.path.join(work, "stack.tif"), os.path.join(work, "labels.tif")
        prepare_imagery(ImageryJob(output=stack, products=tuple(demo.products), dem=(demo.dem,), settings=ONE), Quiet())
        segment_image(SegmentationJob(image=stack, labels=labels, settings=ONE), Quiet())
        found = compute_features(FeatureJob(stack, labels, settings=ONE), Quiet())
        geometry = np.concatenate([part.wkb for part in object_outlines(labels, Quiet())])
        with rasterio().open(labels) as dataset:
            numbers, transform, crs = dataset.read(1), dataset.transform, dataset.crs.to_wkt()
    tables = {name: demo.tables[name].shapes() for name in ("TRUTH", "REFERENCE")}
    burnt = rasterio().features.rasterize(list(tables["TRUTH"]), numbers.shape, transform=transform)
    pixels = np.bincount(numbers.ravel(), minlength=len(found.ids) + 1)
    mine = np.bincount(numbers.ravel(), burnt.ravel(), len(found.ids) + 1)[1:] / np.maximum(pixels[1:], 1)
    columns = {"object_id": found.ids, **dict(zip(found.names, found.values.T))}
    columns.update(glcm_levels=np.full(len(found.ids), 64), glcm_low=np.zeros(len(found.ids)))
    columns.update(glcm_high=np.full(len(found.ids), 6000.0))
    result = Table(geometry, columns, crs, "objects"), mine, tables
    with open(path, "wb") as stream:
        pickle.dump(result, stream)
    return result


def judged(objects: Table, mine: np.ndarray, reference: np.ndarray, side: int) -> tuple:
    """Rates of the cross-validation, and recall, false alarms, those without rims on the other half."""
    left, bottom, right, top = shapely.total_bounds(objects.shapes())
    middle = (left + right) / 2
    box = shapely.box(*((middle, bottom, right, top) if side == 0 else (left, bottom, middle, top)))
    area = Table.from_shapes([box], {}, objects.crs, "test area")
    polygons = Table.from_shapes(reference, {}, objects.crs, "reference")
    drawn = label_objects([objects], build_references(polygons, "", ["mine"], Quiet(), test_area=area), LabelSettings(), Quiet())
    table = sample_table([objects], drawn, Quiet())
    features = choose_features(list(table.columns), (), "samples", "class")
    samples = training_set(table, features, "class", ("mine",), Quiet())
    forest = ForestSettings(trees=100, min_samples_leaf=None, min_samples_split=None).fitted_to(samples.counts()["mine"])
    fold, probability = spatial_folds(samples.truth, samples.groups, 10, 1), np.zeros(len(samples.truth))
    for number in np.unique(fold):
        test = fold == number
        known, wanted = samples.values[~test], samples.values[test]
        probability[test] = predict_forest(known, samples.truth[~test], wanted, forest, Quiet(), 1)
    values = np.column_stack([objects.numbers(name) for name in samples.features])
    called = predict_forest(samples.values, samples.truth, values, forest, Quiet(), 1) >= 0.5
    x = shapely.get_x(shapely.centroid(objects.shapes()))
    inside = x > middle if side == 0 else x < middle
    is_mine, clean = mine > 0.5, mine <= 0.01
    truth = [called[inside & part].mean() for part in (is_mine, ~is_mine, clean)]
    return learn_rates(samples.truth, probability, samples.weights), truth


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="1,2,3,4,5,6,7,8,9,10")
    parser.add_argument("--size", type=int, default=1200)
    parser.add_argument("--cache", help="folder that keeps the objects of the landscapes")
    given = parser.parse_args()
    rows: dict = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.cache or temporary
        os.makedirs(folder, exist_ok=True)
        for seed in map(int, given.seeds.split(",")):
            objects, mine, tables = landscape(seed, given.size, folder)
            for kind, name in (("all mines", "TRUTH"), ("a fifth missing", "REFERENCE")):
                arrays, (recall, alarms, clean) = judged(objects, mine, tables[name], seed % 2)
                counts = arrays["rates_samples"]
                missing = missing_share(arrays["rates_recall"], arrays["rates_false_alarms"], counts)
                rates = Rates(arrays["rates_recall"][50], arrays["rates_false_alarms"][50], *counts, "", True, missing)
                for share in SHARES:
                    truth, easy = (recall * share / (recall * share + wrong * (1 - share)) for wrong in (alarms, clean))
                    low, high = rates.precision_interval(share)
                    figures = rates.precision(share), truth, easy, low <= truth <= high, missing
                    rows.setdefault((kind, share), []).append(figures)
    print("| reference | share of mines | foretold | true | bias | without rims | interval holds the truth |")
    print("|---|---|---|---|---|---|---|")
    for (kind, share), figures in rows.items():
        foretold, truth, easy, held, _ = np.mean(figures, axis=0)
        count = f"{round(held * len(figures))} of {len(figures)}"
        print(f"| {kind} | {share:.1%} | {foretold:.3f} | {truth:.3f} | {foretold - truth:+.3f} | {easy:.3f} | {count} |")
    print(f"\nGoal: a bias of no more than {GOAL:g}.")


if __name__ == "__main__":
    main()
