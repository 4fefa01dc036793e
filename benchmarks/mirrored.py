"""A large region made of one demo landscape: tiles side by side, each the mirror image of its neighbours.

Making 570 million pixels of landscape takes longer than to work through them; mirrored tiles meet without a seam, and each is a
product of its own, as in a basin. Only four images are packed; the rest are copies with another place. DEM and layers are
mirrored likewise, with numbers and names of their own in every tile.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from package import rasterio

gdal.UseExceptions()
ogr.UseExceptions()

LETTERS = "ABCDEFGHJKLMNPQRSTUV"
"""Of rows in the grid of tiles; each tile of the region has one of its own."""

DEM_CELL = 30
"""Metres."""


def mirror_landscape(source: Path, target: Path, across: int, down: int) -> None:
    """Write the region of a demo landscape.

    Parameters
    ----------
    source : Path
        Folder of *Create demo landscape*, with one product.
    target : Path
        New folder; it is laid out as the source.
    across, down : int
        Tiles, at most 20 together.
    """
    product = next(source.glob("*.SAFE"))
    with rasterio().open(next(product.rglob("*_B02_10m.jp2"))) as dataset:
        left, bottom, right, top = dataset.bounds
    side = right - left
    target.mkdir(parents=True)
    for number in range(across * down):
        row, column = divmod(number, across)
        corner = left + column * side, top - row * side
        _copy_product(product, target, LETTERS[number], (row % 2, column % 2), corner)
    _mirror_dem(source / "synthetic_dem.tif", target / "synthetic_dem.tif", (left, bottom, right, top), across, down)
    for layer in sorted(source.glob("synthetic_*.gpkg")):
        _mirror_layer(layer, target / layer.name, (left, top, side), across, down)


def _copy_product(product: Path, target: Path, letter: str, flips: tuple, corner: tuple) -> None:
    """The product as another tile: its images mirrored and moved, names and places in its metadata changed."""
    tile = re.search(r"_T(\d\d[A-Z]{3})_", product.name).group(1)
    new = tile[:4] + letter
    for path in sorted(product.rglob("*")):
        if path.is_dir():
            continue
        place = target / str(path.relative_to(product.parent)).replace(tile, new)
        place.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".jp2":
            shutil.copyfile(_mirrored_image(path, product.parent / "mirrored", flips), place)
            _move_image(place, corner)
        else:
            text = path.read_text(encoding="utf-8").replace(tile, new)
            text = re.sub(r"<ULX>[^<]*", f"<ULX>{corner[0]:.0f}", text)
            place.write_text(re.sub(r"<ULY>[^<]*", f"<ULY>{corner[1]:.0f}", text), encoding="utf-8")


def _mirrored_image(path: Path, folder: Path, flips: tuple) -> Path:
    """The image or its mirror image, packed once."""
    if not any(flips):
        return path
    packed = folder / f"{path.stem}-{flips[0]}{flips[1]}.jp2"
    if not packed.exists():
        folder.mkdir(exist_ok=True)
        with rasterio().open(path) as dataset:
            pixels, profile = dataset.read(1)[:: 1 - 2 * flips[0], :: 1 - 2 * flips[1]], dataset.profile
        options = {name: profile[name] for name in ("driver", "dtype", "count", "width", "height", "crs", "transform")}
        with rasterio().open(packed, "w", QUALITY="100", REVERSIBLE="YES", **options) as dataset:
            dataset.write(np.ascontiguousarray(pixels), 1)
    return packed


def _move_image(path: Path, corner: tuple) -> None:
    with rasterio().open(path, "r+") as dataset:
        cell = dataset.transform.a
        dataset.transform = rasterio().Affine(cell, 0, corner[0], 0, -cell, corner[1])


def _mirror_dem(source: Path, target: Path, bounds: tuple, across: int, down: int) -> None:
    """The DEM of the region in the system of the images."""
    with rasterio().open(next(target.parent.rglob("*_B02_10m.jp2"))) as dataset:
        system = dataset.crs.to_wkt()
    flat = gdal.Warp(
        "", str(source), format="MEM", dstSRS=system, outputBounds=bounds, xRes=DEM_CELL, yRes=DEM_CELL, resampleAlg="bilinear"
    )
    tile = flat.ReadAsArray()
    pair = np.concatenate([tile, tile[:, ::-1]], 1)
    block = np.concatenate([pair, pair[::-1]], 0)
    heights = np.tile(block, (-(-down // 2), -(-across // 2)))[: down * tile.shape[0], : across * tile.shape[1]]
    options = {"driver": "GTiff", "dtype": "float32", "count": 1, "crs": system, "tiled": True, "compress": "deflate"}
    transform = rasterio().Affine(DEM_CELL, 0, bounds[0], 0, -DEM_CELL, bounds[3])
    height, width = heights.shape
    with rasterio().open(target, "w", width=width, height=height, transform=transform, **options) as dataset:
        dataset.write(np.ascontiguousarray(heights, np.float32), 1)


def _mirror_layer(source: Path, target: Path, frame: tuple, across: int, down: int) -> None:
    """Every feature once a tile; identifiers are told apart by the number of the tile."""
    left, top, side = frame
    taken = ogr.Open(str(source))
    layer = taken.GetLayer()
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    copy = made.CreateLayer(layer.GetName(), layer.GetSpatialRef(), layer.GetGeomType())
    fields = [layer.GetLayerDefn().GetFieldDefn(k) for k in range(layer.GetLayerDefn().GetFieldCount())]
    for one in fields:
        copy.CreateField(one)
    features = list(layer)
    copy.StartTransaction()
    for number in range(across * down):
        row, column = divmod(number, across)

        def moved(points, row=row, column=column):
            x, y = points[..., 0] - left, top - points[..., 1]
            x, y = (side - x if column % 2 else x), (side - y if row % 2 else y)
            return np.stack([left + column * side + x, top - row * side - y], -1)

        for feature in features:
            new = ogr.Feature(copy.GetLayerDefn())
            new.SetFrom(feature)
            for field in fields:
                name, value = field.GetName(), feature.GetField(field.GetName())
                if name.endswith("_id") and value is not None:
                    new.SetField(name, value + number * 100000 if isinstance(value, int) else f"{value}-{number}")
            new.SetFID(ogr.NullFID)
            new.SetGeometry(_moved_geometry(feature.GetGeometryRef(), moved))
            copy.CreateFeature(new)
    copy.CommitTransaction()


def _moved_geometry(geometry, moved):
    from shapely import from_wkb, to_wkb, transform

    return ogr.CreateGeometryFromWkb(to_wkb(transform(from_wkb(bytes(geometry.ExportToWkb())), moved)))
