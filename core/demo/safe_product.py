"""Writes an acquisition as a Sentinel-2 Level-2A product in SAFE layout that says everywhere that it is synthetic."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from html import escape

import numpy as np

from ..feedback import Feedback
from ..grid import Grid, Window, tile_windows
from ..messages import Message
from ..native import rasterio
from ..runs.executor import open_executor, run_in_order
from . import safe_documents as product_xml
from .frame import EPSG, Frame
from .safe_documents import ProductPaths, product_paths
from .scene import Scene
from .sensor import Acquisition, render_window

BANDS = ("B02", "B03", "B04", "B08")
TILE = 512
"""Side of the windows that are rendered at once, in pixels (even)."""

JP2 = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}
"""Lossless JPEG 2000."""


def write_product(folder: str, scene: Scene, acquisition: Acquisition, feedback: Feedback) -> str:
    """Render an acquisition window by window and write it as a product.

    Parameters
    ----------
    folder : str
        Folder that receives the SAFE folder.

    Returns
    -------
    str
        Path of the SAFE folder.
    """
    frame = scene.frame
    crs = rasterio().crs.CRS.from_epsg(EPSG).to_wkt()
    grid = frame.image_grid(crs)
    paths = product_paths(acquisition, EPSG)
    feedback.info(
        Message("Rendering the synthetic product {name} ({size} x {size} px of 10 m).", name=paths.name, size=frame.size)
    )
    product = os.path.join(folder, paths.name)
    with working_rasters(product, grid) as rasters:
        clouds = _render(scene, acquisition, rasters, feedback.part(0.0, 0.6))
        rasters.finish(paths, feedback.part(0.6, 1.0))
    write_metadata(product, paths, acquisition, grid, EPSG, clouds)
    return product


def _render(scene: Scene, acquisition: Acquisition, rasters: _WorkingRasters, feedback: Feedback) -> float:
    """Render all windows in parallel, write them in order; the share of clouded pixels in percent."""
    size = scene.frame.size
    windows = list(tile_windows(size, size, TILE))
    clouded = seen = 0
    with open_executor() as executor:
        tasks = ((scene, acquisition, window) for window in windows)
        results = run_in_order(executor, render_window, tasks, feedback, len(windows))
        for window, (bands, scl) in zip(windows, results):
            rasters.write(bands, scl, window)
            clouded += int(np.isin(scl, (8, 9, 10)).sum())
            seen += int((scl > 0).sum())
    return 100.0 * clouded / max(seen, 1)


class _WorkingRasters:
    """Plain GeoTIFFs that are filled by windows and turned into JPEG 2000 in the end (which cannot be written by windows)."""

    def __init__(self, product: str, files: dict):
        self._product, self._files = product, files

    def write(self, bands: np.ndarray, scl: np.ndarray, window: Window) -> None:
        half = Window(window.row // 2, window.column // 2, *scl.shape)
        for band, pixels in zip(BANDS, bands):
            self._files[band].write(pixels, 1, window=window.as_rasterio())
        self._files["SCL"].write(scl, 1, window=half.as_rasterio())

    def finish(self, paths: ProductPaths, feedback: Feedback) -> None:
        """Compress without loss."""
        package = rasterio()
        for index, (band, dataset) in enumerate(self._files.items()):
            feedback.check()
            feedback.set_progress(index / len(self._files))
            dataset.close()
            target = os.path.join(self._product, *paths.image(band, 20 if band == "SCL" else 10).split("/")) + ".jp2"
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with package.Env(GDAL_NUM_THREADS="ALL_CPUS"):
                package.shutil.copy(dataset.name, target, **JP2)


@contextmanager
def working_rasters(product: str, grid: Grid):
    """Temporary rasters of one product beside its final images; removed in the end."""
    package = rasterio()
    folder = os.path.join(product, "working")
    os.makedirs(folder)
    names = []
    half = Grid(grid.crs, (2 * grid.transform[0], 0.0, grid.transform[2], 0.0, 2 * grid.transform[4], grid.transform[5]),
                -(-grid.width // 2), -(-grid.height // 2))  # fmt: skip
    try:
        with ExitStack() as stack:
            files = {}
            for band in (*BANDS, "SCL"):
                of = half if band == "SCL" else grid
                path = os.path.join(folder, f"{band}.tif")
                names.append(path)
                dataset = package.open(
                    path, "w", driver="GTiff", width=of.width, height=of.height, count=1,
                    dtype="uint8" if band == "SCL" else "uint16", crs=package.crs.CRS.from_wkt(of.crs), transform=of.affine,
                    **({"tiled": True, "blockxsize": 512, "blockysize": 512} if of.width > 16 else {}),
                )  # fmt: skip
                files[band] = stack.enter_context(dataset)
            yield _WorkingRasters(product, files)
    finally:
        for name in names:
            if os.path.exists(name):
                os.remove(name)
        os.rmdir(folder)


def write_metadata(product: str, paths: ProductPaths, acquisition: Acquisition, grid: Grid, epsg: int, clouds: float) -> None:
    """The product's and the granule's XML."""
    granule = os.path.join(product, "GRANULE", paths.granule)
    for folder in (product, granule):
        os.makedirs(folder, exist_ok=True)
    images = [paths.image(band, 10) for band in BANDS] + [paths.image("SCL", 20)]
    documents = {
        os.path.join(product, "MTD_MSIL2A.xml"): product_xml.product_document(paths, acquisition, images, grid, epsg, clouds),
        os.path.join(granule, "MTD_TL.xml"): product_xml.granule_document(paths, acquisition, grid, epsg, clouds),
        os.path.join(product, "README_SYNTHETIC.txt"): escape(product_xml.NOTICE, quote=False) + "\n",
    }
    for path, text in documents.items():
        with open(path, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)


__all__ = ["Frame", "working_rasters", "write_metadata", "write_product"]
