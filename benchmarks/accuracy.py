"""How right the maps are on real land: trained on one half, judged on the other, both ways, every date; goals beside the figures.

usage: python benchmarks/accuracy.py DATA [--seeds 1] [--parts one,seasons,pooled,kept,pixels] [--trees 1000] [--cache FOLDER]
       [--classifier random_forest] [--edges] [--sheet FOLDER]

DATA holds `img/*_yyyymmdd_*.tif` (Sentinel-2, bands named B02 ..., digital numbers; from 2022-01-25 on with the offset of 1000
left in) and `mask/` with the same names: 0 = not labelled, 10 = quarry, other numbers = other classes. The data are not part of
the project. What is judged is the map as it is delivered (objects at or above the threshold, dissolved, MIN_AREA 5000 m2) on the
labelled land of the other half: F and intersection over union of its area, and the mean distance between the outlines of
matched mines.

one      one date, the published features, defaults but for scale 50 and UNLABELLED=unknown
seasons  all dates as products, each in turn the date of the map: SEASONS, COMPOSITE=nearest, preset 'seasonal'
pooled   the same, trained on the samples of all dates of the half (MORE_SAMPLES)
kept     the same, trained on the other dates of the other half: date and place are both new
--edges lets the outlines follow the edges of the image, as IMAGE of Classify mines does; --sheet draws all maps of the
first seed on a page for each part: hits green, false alarms red, misses blue, land without a label dim.

pixels   beside them a plain pixel forest (scikit-learn, 200 trees, six bands) on the same split, one date
"""

from __future__ import annotations

import argparse
import os
import pickle
import re
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import package  # noqa: F401 (makes `mine_mapper` importable)
import shapely
from mine_mapper.core.accuracy.shape_accuracy import METRICS, judge_shapes
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.learning.certainty import judge
from mine_mapper.core.learning.forest import ForestSettings
from mine_mapper.core.learning.labelling.references import build_references
from mine_mapper.core.learning.labelling.sample_layer import sample_table
from mine_mapper.core.learning.labelling.samples import LabelSettings, label_objects
from mine_mapper.core.learning.sample_layers import join_samples
from mine_mapper.core.learning.training import TrainingSettings, train
from mine_mapper.core.learning.training_set import choose_features, training_set
from mine_mapper.core.mapping.edges import follow_edges
from mine_mapper.core.mapping.outlines import MineOutlines, OutlineSettings
from mine_mapper.core.native import rasterio
from mine_mapper.core.polygons import object_outlines
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image
from mine_mapper.core.vector import Table

QUARRY, OFFSET_SINCE, MIN_AREA = 10, "20220125", 5000.0
GOALS = {  # mean F, worst F, mean IoU
    "one": (0.955, 0.89, None),
    "seasons": (0.980, 0.960, 0.96),
    "pooled": (0.985, None, None),
    "kept": (0.980, None, None),
    "pixels": (None, None, None),
}
FARTHEST = 10.0
"""Goal of the mean distance of outlines, m."""

ONE = RunSettings(threads=1)


class Quiet(Feedback):
    def info(self, message):
        pass

    warning = info


def dates_of(data: str) -> dict:
    """Date (yyyymmdd) -> (image, mask)."""
    found = {}
    for path in sorted(str(path) for path in Path(data, "img").glob("*.tif")):
        date = re.search(r"(\d{8})", os.path.basename(path)).group(1)
        found[date] = path, os.path.join(data, "mask", os.path.basename(path))
    return found


def product(date: str, image: str, folder: str) -> str:
    """The image as a product that Prepare imagery takes: offset taken off, 0 = no data."""
    path = os.path.join(folder, f"product_{date}.tif")
    if not os.path.exists(path):
        with rasterio().open(image) as dataset:
            pixels, profile, names = dataset.read().astype(np.int32), dataset.profile, dataset.descriptions
        pixels = np.where(pixels == 0, 0, np.maximum(pixels - (1000 if date >= OFFSET_SINCE else 0), 1)).astype(np.uint16)
        with rasterio().open(path, "w", **{**profile, "nodata": 0}) as dataset:
            dataset.write(pixels)
            dataset.descriptions = names
    return path


def objects_of(kind: str, date: str, products: dict, folder: str, scale: float) -> tuple:
    """Objects with features (Table), their labels, and the grid of the labels."""
    path = os.path.join(folder, f"{kind}_{date}_{scale:g}.pickle")
    if os.path.exists(path):
        with open(path, "rb") as stream:  # written by this program, in a folder of its own
            return pickle.load(stream)
    stack, labels = (os.path.join(folder, f"{what}_{kind}_{date}.tif") for what in ("stack", "labels"))
    day = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    seasons = {"products": tuple(products.values()), "seasons": True, "composite": "nearest", "map_date": day}
    job = ImageryJob(output=stack, settings=ONE, **(seasons if kind == "seasons" else {"products": (products[date],)}))
    prepare_imagery(job, Quiet())
    segment_image(SegmentationJob(image=stack, labels=labels, scale=scale, settings=ONE), Quiet())
    preset = "seasonal" if kind == "seasons" else "paper"
    found = compute_features(FeatureJob(stack, labels, (preset,), settings=ONE), Quiet())
    with rasterio().open(labels) as dataset:
        numbers, transform, crs = dataset.read(1), dataset.transform, dataset.crs.to_wkt()
    geometry = np.concatenate([part.wkb for part in object_outlines(labels, Quiet())])
    columns = {"object_id": found.ids, **dict(zip(found.names, found.values.T))}
    if any(name.startswith("glcm_") for name in found.names):
        columns.update(glcm_levels=np.full(len(found.ids), 64), glcm_low=np.zeros(len(found.ids)))
        columns.update(glcm_high=np.full(len(found.ids), 6000.0))
    result = Table(geometry, columns, crs, f"objects of {date}"), numbers, tuple(transform)[:6]
    with open(path, "wb") as stream:
        pickle.dump(result, stream)
    return result


def read_mask(path: str, shape: tuple, transform: tuple) -> np.ndarray:
    """Labels of the land on the grid of the objects."""
    with rasterio().open(path) as dataset:
        mask, own = dataset.read(1).astype(np.int32), dataset.transform
    row, column = round((own.f - transform[5]) / -own.e * 1), round((transform[2] - own.c) / own.a)
    return mask[row : row + shape[0], column : column + shape[1]]


def shapes_of(image: np.ndarray, transform: tuple) -> tuple:
    """Polygons (4-connected) and values of an image, 0 = nothing."""
    from affine import Affine

    found = list(rasterio().features.shapes(image.astype(np.int32), mask=image > 0, transform=Affine(*transform), connectivity=4))
    return np.array([shapely.geometry.shape(geometry) for geometry, _ in found], object), np.array([value for _, value in found])


class Half:
    """One date, trained on one half and judged on the other."""

    def __init__(self, kind, date, side, inputs, folder, scale):
        images, products = inputs
        self.objects, self.labels, self.transform = objects_of(kind, date, products, folder, scale)
        self.mask = read_mask(images[date][1], self.labels.shape, self.transform)
        rows, columns = self.labels.shape
        self.test = np.zeros((rows, columns), bool)
        self.test[:, slice(columns // 2, None) if side == 0 else slice(0, columns // 2)] = True
        x, y, cell = self.transform[2], self.transform[5], self.transform[0]
        middle = x + cell * (columns // 2)
        left, right = (middle, x + cell * columns) if side == 0 else (x, middle)
        self.box = shapely.box(left, y - cell * rows, right, y)

    def samples(self, seed: int) -> Table:
        shapes, values = shapes_of(self.mask, self.transform)
        classes = np.array([str(int(value)) for value in values], object)
        reference = Table.from_shapes(shapes, {"class": classes}, self.objects.crs, "labels")
        area = Table.from_shapes([self.box], {}, self.objects.crs, "test area")
        references = build_references(reference, "class", [str(QUARRY)], Quiet(), test_area=area)
        drawn = label_objects([self.objects], references, LabelSettings(unlabelled="unknown", seed=seed), Quiet())
        return sample_table([self.objects], drawn, Quiet())

    def mapped(self, model) -> np.ndarray:
        """The delivered map as an image."""
        values = np.column_stack([self.objects.numbers(name) for name in model.features])
        mine = np.concatenate([[False], judge(model, values).probability >= 0.5])[self.labels]
        return without_small(mine, self.transform)

    def along_edges(self, image: np.ndarray, stack: str) -> np.ndarray:
        """The map with its outlines moved along the edges of a stack."""
        from affine import Affine

        shapes, _ = shapes_of(image, self.transform)
        if not len(shapes):
            return image
        none, each = np.zeros(len(shapes)), np.arange(len(shapes))
        outlines = MineOutlines(shapes, none, none, none, none, shapely.area(shapes), np.ones_like(each), each, 0)
        moved = follow_edges(outlines, self.objects.crs, stack, OutlineSettings(), Quiet())
        return rasterio().features.rasterize(list(moved.shapes), image.shape, transform=Affine(*self.transform)).astype(bool)

    def scores(self, image: np.ndarray) -> tuple:
        """F, IoU, precision, recall; distance of outlines on labelled land, and of the reference's to any of the map's."""
        seen = self.test & (self.mask > 0)
        found, true = image[seen], self.mask[seen] == QUARRY
        hits, wrong, missed = (found & true).sum(), (found & ~true).sum(), (~found & true).sum()
        figures = (2 * hits / (2 * hits + wrong + missed), hits / (hits + wrong + missed))
        figures += (hits / max(hits + wrong, 1), hits / (hits + missed))
        reference = without_small((self.mask == QUARRY) & self.test, self.transform)
        on_labelled = self._distance(image & seen, reference, "mean")
        return (*figures, on_labelled, self._distance(image & self.test, reference, "mean_from_reference"))

    def _distance(self, image, reference, name) -> float:
        (one, _), (other, _) = shapes_of(image, self.transform), shapes_of(reference, self.transform)
        if not len(one) or not len(other):
            return np.nan
        totals = dict(zip(("pairs", *METRICS), judge_shapes(one, other, True, 2000.0, Quiet()).totals.sum(axis=0)))
        return totals[name] / totals["pairs"]


def without_small(image: np.ndarray, transform: tuple) -> np.ndarray:
    from scipy.ndimage import label

    numbers, _ = label(image)
    large = np.bincount(numbers.ravel()) * transform[0] ** 2 >= MIN_AREA
    large[0] = False
    return large[numbers]


def model_of(tables: list, settings: TrainingSettings):
    table = tables[0] if len(tables) == 1 else join_samples(tables, "class", "", Quiet())
    features = choose_features(list(table.columns), (), table.name, "class")
    data = training_set(table, tuple(name for name in features if name != "origin"), "class", ("mine",), Quiet())
    return train(data, settings, Quiet()).model


def run(part: str, inputs: tuple, folder: str, seed: int, forest: ForestSettings, given) -> tuple:
    """Scores of every date and half, and their maps as (title, half, image)."""
    rows, maps, images, scale = [], [], inputs[0], given.scale
    settings = TrainingSettings(replace(forest, seed=seed), repeats=1)
    for side in (0, 1):
        halves = {
            date: Half("one" if part in ("one", "pixels") else "seasons", date, side, inputs, folder, scale) for date in images
        }
        samples = {} if part == "pixels" else {date: half.samples(seed) for date, half in halves.items()}
        model = model_of(list(samples.values()), settings) if part == "pooled" else None
        for date, half in halves.items():
            if part == "pixels":
                image = pixel_map(half, os.path.join(folder, f"stack_one_{date}.tif"), seed)
            elif part == "pooled":
                image = half.mapped(model)
            else:
                used = [samples[date]] if part != "kept" else [table for other, table in samples.items() if other != date]
                image = half.mapped(model_of(used, settings))
            if given.edges:
                stack = os.path.join(folder, f"stack_{'one' if part in ('one', 'pixels') else 'seasons'}_{date}.tif")
                image = without_small(half.along_edges(image, stack), half.transform)
            rows.append((date, "west" if side else "east", *half.scores(image)))
            maps.append((f"{date} {rows[-1][1]} F {rows[-1][2]:.3f}", half, image))
    return rows, maps


def draw_sheet(path: str, maps: list, folder: str) -> None:
    """All maps of a part on one page, over the green band of the date; land without a label dim, maps there yellow."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(3, 4, figsize=(20, 16), layout="constrained")
    for axis, (title, half, image) in zip(axes.ravel(), maps):
        with rasterio().open(os.path.join(folder, f"stack_one_{title.split()[0]}.tif")) as dataset:
            grey = np.clip(dataset.read(dataset.descriptions.index("green") + 1) / 2500, 0, 1)
        labelled, true = half.mask > 0, half.mask == QUARRY
        picture = np.repeat((0.35 + 0.65 * labelled)[..., None] * grey[..., None], 3, axis=2)
        for part, colour in ((image & true, (0, 0.9, 0)), (image & labelled & ~true, (1, 0, 0)), (~image & true, (0.2, 0.4, 1))):
            picture[part] = 0.4 * picture[part] + 0.6 * np.array(colour)
        picture[image & ~labelled] = 0.6 * picture[image & ~labelled] + 0.4 * np.array((1, 0.85, 0))
        columns = np.flatnonzero(half.test.any(0))
        axis.imshow(picture[:, columns[0] : columns[-1] + 1], aspect="auto")
        axis.set_title(title)
        axis.set_axis_off()
    figure.savefig(path, dpi=70)
    pyplot.close(figure)


def pixel_map(half: Half, stack: str, seed: int) -> np.ndarray:
    from sklearn.ensemble import RandomForestClassifier

    with rasterio().open(stack) as dataset:
        bands = dataset.read()
    known = np.flatnonzero((~half.test & (half.mask > 0)).ravel())
    values, rng = bands.reshape(len(bands), -1).T, np.random.default_rng(seed)
    drawn = rng.choice(known, min(len(known), 5000), replace=False)
    forest = RandomForestClassifier(200, random_state=seed, n_jobs=1).fit(values[drawn], half.mask.ravel()[drawn] == QUARRY)
    return without_small(forest.predict(values).reshape(half.mask.shape), half.transform)


def tell(part: str, results: list, verbose: bool) -> None:
    """Figures with their spread over the seeds, goals beside them."""
    by_seed = np.array([[row[2:] for row in rows] for rows in results], np.float64)
    mean, worst = by_seed.mean(axis=1), by_seed.min(axis=1)
    f, w, iou = GOALS[part]
    spread = mean.std(axis=0)
    goal = lambda value, text="": f" (goal {value:g}{text})" if value is not None else ""  # noqa: E731
    print(
        f"{part}: {by_seed.shape[1]} runs x {len(results)} seeds: mean F {mean[:, 0].mean():.3f} +- "
        f"{spread[0]:.3f}{goal(f)}, worst F "
        f"{worst[:, 0].mean():.3f}{goal(w)}, IoU {mean[:, 1].mean():.3f}{goal(iou)}, precision {mean[:, 2].mean():.3f}, recall "
        f"{mean[:, 3].mean():.3f}; outlines: {np.nanmean(by_seed[:, :, 4]):.1f} m on labelled land{goal(FARTHEST, ' m')}, "
        f"{np.nanmean(by_seed[:, :, 5]):.1f} m from the drawn outlines",
        flush=True,
    )
    if verbose:
        for date, side, *figures in results[0]:
            print(f"    {date} judged on the {side}: F {figures[0]:.3f} IoU {figures[1]:.3f} outlines {figures[4]:.1f} m")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--parts", default="one,seasons,pooled,kept,pixels")
    parser.add_argument("--trees", type=int, default=1000)
    parser.add_argument("--scale", type=float, default=50)
    parser.add_argument("--max-features", type=int, help="default: fitted to features and samples, as by the plugin")
    parser.add_argument("--classifier", default="random_forest")
    parser.add_argument("--cache", help="folder that keeps stacks, labels and features")
    parser.add_argument("--edges", action="store_true")
    parser.add_argument("--sheet", default="", help="folder for a page with the maps of each part")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    forest = ForestSettings(
        trees=given.trees,
        max_features=given.max_features,
        min_samples_leaf=None,
        min_samples_split=None,
        classifier=given.classifier,
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.cache or temporary
        os.makedirs(folder, exist_ok=True)
        images = dates_of(given.data)
        inputs = images, {date: product(date, image, folder) for date, (image, _) in images.items()}
        for part in given.parts.split(","):
            results = []
            for seed in range(1, given.seeds + 1):
                rows, maps = run(part, inputs, folder, seed, forest, given)
                results.append(rows)
                if given.sheet and seed == 1:
                    os.makedirs(given.sheet, exist_ok=True)
                    draw_sheet(os.path.join(given.sheet, f"{part}.png"), maps, folder)
            tell(part, results, given.verbose)


if __name__ == "__main__":
    main()
