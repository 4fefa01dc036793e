"""One measured run of our segmentation in a process of its own; prints one line of JSON.

usage: python benchmarks/ours.py IMAGE LABELS SCALE [--threads 1] [--tile 0] [--memory MB] [--summed] [--polygons OUT.gpkg]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time

import numpy as np
from package import ROOT, raster, rasterio, segmentation


def main() -> None:
    given = arguments()
    begin, begin_cpu = time.perf_counter(), time.process_time()
    warm_up()
    ready, ready_cpu = time.perf_counter(), time.process_time()
    base = peak()
    names = tuple(raster.read_info(given.image).band_names)
    settings = segmentation.RunSettings(tile_size=given.tile, threads=given.threads, memory_limit=given.memory)
    job = segmentation.SegmentationJob(
        given.image, given.labels, given.scale, bands=names, normalise_weights=not given.summed, settings=settings
    )
    result = segmentation.segment_image(job, segmentation.Feedback())
    notes = {
        "start_wall": ready - begin,
        "start_cpu": ready_cpu - begin_cpu,
        "wall": time.perf_counter() - ready,
        "cpu": time.process_time() - ready_cpu,
        "base_mb": base,
        "peak_mb": peak(),
        "objects": result.object_count,
        "passes": result.passes,
    }
    if given.polygons:
        notes.update(polygonise(given.labels, given.polygons))
    print(json.dumps(notes))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("image")
    parser.add_argument("labels")
    parser.add_argument("scale", type=float)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tile", type=int, default=0)
    parser.add_argument("--memory", type=int, default=0)
    parser.add_argument("--summed", action="store_true")
    parser.add_argument("--polygons", default="")
    return parser.parse_args()


def warm_up() -> None:
    """Load or compile the kernels on a small image, tiled and whole, so that compilation is not part of the figures."""
    folder = ROOT / "build" / "benchmarks"
    image, labels = str(folder / f"warm-{os.getpid()}.tif"), str(folder / f"warm-labels-{os.getpid()}.tif")
    crs = rasterio().crs.CRS.from_epsg(32633).to_wkt()
    grid = raster.Grid(crs, (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 96, 96)
    pixels = np.random.default_rng(0).integers(1, 500, (2, 96, 96)).astype(np.uint16)
    with raster.create_raster(image, grid, "uint16", ("a", "b")) as writer:
        writer.write(pixels)
    for tile in (0, 48):
        segmentation.segment_image(
            segmentation.SegmentationJob(image, labels, 20, bands=("a", "b"), settings=segmentation.RunSettings(tile_size=tile)),
            segmentation.Feedback(),
        )
    os.unlink(image)
    os.unlink(labels)


def peak() -> float:
    """Largest resident memory of this process so far, megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def polygonise(labels: str, path: str) -> dict:
    """Write the objects as a layer; needs QGIS."""
    from mine_mapper.algorithms.layers.vector_io import create_layer
    from mine_mapper.core.polygons import object_outlines
    from mine_mapper.core.vector import Field, Table
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    crs = raster.read_info(labels).grid.crs
    start, count = time.perf_counter(), 0
    with create_layer(path, [Field("object_id", "int"), Field("pixels", "int")], crs, "Polygon") as layer:
        for part in object_outlines(labels, segmentation.Feedback()):
            layer.write(Table(part.wkb, {"object_id": part.ids, "pixels": part.pixels}, crs))
            count += len(part.ids)
    return {"polygons": count, "polygons_wall": time.perf_counter() - start, "polygons_peak_mb": peak()}


if __name__ == "__main__":
    main()
