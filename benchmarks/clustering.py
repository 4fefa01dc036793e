"""How often the test for clustering is right: random patterns it calls clustered, and planted clusters it finds.

usage: . build/env.sh; python benchmarks/clustering.py [--basin POLYGONS.gpkg] [--patterns 1000] [--points 40,395]

The basin is the union of the polygons of a file, or a ragged synthetic one. Every pattern is judged with the 199 random
patterns of `minestatistics`. Clusters: a Thomas process with 6 points a
cluster and a standard deviation of a fiftieth of the basin's diameter.
"""

from __future__ import annotations

import argparse

import numpy as np
import package  # noqa: F401  makes mine_mapper importable
import shapely
from mine_mapper.core.accuracy.area_adjusted import wilson
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.statistics.clustering import BasinSampler, assess_clustering

IN_A_CLUSTER = 6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--basin", default="")
    parser.add_argument("--patterns", type=int, default=1000)
    parser.add_argument("--points", type=lambda text: [int(part) for part in text.split(",")], default=[40, 395])
    given = parser.parse_args()
    basin = read_basin(given.basin) if given.basin else ragged_basin()
    print(f"Basin of {basin.area / 1e6:,.0f} km2 with {shapely.get_num_coordinates(basin):,} corners\n")
    print("| pattern | points | patterns | called clustered | 95 % interval |\n|---|---|---|---|---|")
    for points in given.points:
        for name, draw in (("random", random_points), ("clusters", clustered_points)):
            called = count_clustered(basin, draw, points, given.patterns)
            low, high = wilson(called / given.patterns, given.patterns)
            print(
                f"| {name} | {points} | {given.patterns} | {called / given.patterns:.1%} | {low:.1%} - {high:.1%} |", flush=True
            )


def count_clustered(basin, draw, points: int, patterns: int) -> int:
    """Patterns that the test calls clustered; pattern and test have seeds of their own."""
    sampler, called = BasinSampler(basin), 0
    for seed in range(patterns):
        pattern = draw(sampler, points, np.random.default_rng((seed, points)))
        called += assess_clustering(pattern, basin, seed, Feedback()).clustered
    return called


def random_points(sampler, count, rng):
    return sampler.draw(count, rng)


def clustered_points(sampler, count, rng):
    """Children around random parents, those outside the basin drawn anew."""
    parents = sampler.draw(max(count // IN_A_CLUSTER, 1), rng)
    spread = np.hypot(*np.ptp(parents, axis=0)) / 50 if len(parents) > 1 else 1000.0
    found = np.empty((0, 2))
    while len(found) < count:
        children = parents[rng.integers(len(parents), size=count)] + rng.normal(0, spread, (count, 2))
        found = np.concatenate([found, children[sampler.contains(children)]])
    return found[:count]


def read_basin(path: str):
    """Union of the polygons of a file, in an equal-area projection around it."""
    from mine_mapper.core.native import rasterio
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "basin", "ogr")
    shape = shapely.union_all([shapely.make_valid(shapely.from_wkb(bytes(f.geometry().asWkb()))) for f in layer.getFeatures()])
    source = layer.crs().toWkt()
    del layer
    x, y = shape.centroid.coords[0]
    target = f"+proj=laea +lat_0={y:.3f} +lon_0={x:.3f} +units=m"
    return shapely.transform(shape, lambda corners: np.column_stack(rasterio().warp.transform(source, target, *corners.T)))


def ragged_basin():
    """A star of 200 corners, 60-140 km across, with bays and spurs."""
    rng = np.random.default_rng(7)
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    radius = 30e3 + 40e3 * np.abs(np.sin(2.5 * angle)) * rng.uniform(0.6, 1.0, 200)
    return shapely.make_valid(shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])))


if __name__ == "__main__":
    main()
