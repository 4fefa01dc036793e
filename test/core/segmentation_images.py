"""Images for the tests of tiled segmentation: written small, hard on purpose."""

import numpy as np
import rasterio
from mine_mapper.core.segmentation.merging import RegionMerger

GEO = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 500000, 0, -10, 5600000)}
BANDS = ("blue", "green", "red", "nir")


def landscape(rows, columns, bands=4, seed=1, step=1):
    """Patches of constant colour with texture and noise, in whole numbers."""
    rng = np.random.default_rng(seed)
    seeds = rng.random((max(rows * columns // 150, 1), 2)) * (rows, columns)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    y += 3 * np.sin(x / 5)
    nearest = np.zeros((rows, columns), np.int64)
    best = np.full((rows, columns), np.inf, np.float32)
    for number, (row, column) in enumerate(seeds):
        distance = (y - row) ** 2 + (x - column) ** 2
        closer = distance < best
        nearest[closer], best[closer] = number, distance[closer]
    colours = rng.normal(2000, 500, (len(seeds), bands))
    image = colours[nearest] + rng.normal(0, 60, (rows, columns, bands))
    return np.maximum(np.round(image / step) * step, 1)


def lakes(rows, columns):
    """A landscape with a flat lake and a flat snow field across the middle, and stripes of no data (0)."""
    image = landscape(rows, columns, 4, 5)
    image[rows // 4 : rows // 2, columns // 5 : -columns // 6] = 700
    image[rows // 2 + 5 :, : columns // 2] = 9000
    image[:, columns // 3 : columns // 3 + 3] = 0
    image[rows // 3, columns // 2 :] = 0
    return image


def write_image(path, image, nodata=None, names=BANDS, dtype="uint16"):
    """Write (rows, columns, bands) as a GeoTIFF."""
    rows, columns, bands = image.shape
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": bands, "dtype": dtype, "nodata": nodata, **GEO}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.moveaxis(image, 2, 0).astype(dtype))
        for index, name in enumerate(names[:bands], 1):
            dataset.set_band_description(index, name)
    return str(path)


def segment_array(image, scale, *rule, min_object_size=0, **more):
    """(rows, columns) uint32 labels of an image in memory, (rows, columns, bands), in one piece."""
    merger = RegionMerger(image, *rule, **more)
    merger.merge_to(scale)
    merger.remove_small(min_object_size)
    return merger.labels()
