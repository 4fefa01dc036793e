"""Finding products in what users give: SAFE folders, zips, MTD xmls, folders of bands, rasters, folders of all these."""

from __future__ import annotations

import os
import re
from typing import Iterator, Sequence

from ..errors import InputError
from .band_names import band_of_file
from .containers import Container, open_container
from .product import Product
from .product_files import RasterOptions, bands_product, granule_product, raster_product

_USER_XML = re.compile(r"(^|/)(MTD_MSIL(2A|1C)|S2[A-D]_USER_MTD_(SAF|DMP)L(2A|1C)_[^/]*)\.xml$")
_IMAGE = re.compile(r"(^|/)(?:GRANULE/([^/]+)/)?(?:IMG_DATA/)?(?:R\d\dm/)?[^/]+\.(jp2|tif|tiff)$", re.IGNORECASE)
_RASTERS = (".tif", ".tiff", ".jp2", ".vrt", ".img")


def find_products(paths: Sequence[str], folder: str, options: RasterOptions) -> list:
    """All products named by `PRODUCTS` and held by `PRODUCTS_FOLDER`, each once, in that order.

    Parameters
    ----------
    paths : sequence of str
        SAFE folders, zips, MTD xmls, files inside a SAFE folder, folders of single bands, rasters.
    folder : str
        A SAFE folder or one that holds products at any depth; '' = none.
    options : RasterOptions

    Returns
    -------
    list of Product

    Raises
    ------
    InputError
        Something does not exist, is damaged, or holds no product.
    """
    found: dict = {}
    for path in [*paths, *([folder] if folder else [])]:
        path = path if path.startswith("/vsi") else os.path.abspath(path)  # workers of a cluster run in another folder
        for product in _products_at(path, options):
            found.setdefault(_key(product), product)
    return list(found.values())


def _key(product: Product) -> tuple:
    """The same for a product found twice, also zipped and unpacked: agencies' names of products and granules are unique."""
    if product.from_xml:
        return product.name, os.path.basename(product.path), product.date
    return (os.path.normcase(product.path if product.path.startswith("/vsi") else os.path.realpath(product.path)),)


def _products_at(path: str, options: RasterOptions) -> list:
    if not path.startswith("/vsi") and not os.path.exists(path):
        raise InputError(f"Product '{path}' does not exist. Check the path.")
    root = _root_of(path)
    if os.path.isdir(root) or root.lower().endswith(".zip"):
        products = list(_products_in(open_container(root), options))
        if not products:
            raise InputError(
                f"'{path}' holds no Sentinel-2 product (no MTD_MSIL2A.xml, no files named like B02 or B02_10m) and no raster "
                "with named bands. Give a SAFE folder, its zip, or name the bands of rasters with BANDS."
            )
        return products
    if root.lower().endswith(".xml"):
        raise InputError(
            f"'{path}' is no metadata of a Sentinel-2 product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml of a SAFE folder."
        )
    return [raster_product(root, options)]


def _root_of(path: str) -> str:
    """The SAFE folder that `path` lies in, or the folder of a single band file, or `path` itself."""
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    ancestor = os.path.abspath(folder)
    for _ in range(6):
        if ancestor.upper().endswith(".SAFE") or _holds_user_xml(ancestor):
            is_part = os.path.isdir(path) or path.lower().endswith((".xml", ".jp2")) or band_of_file(_stem(path))[0]
            return ancestor if is_part else path
        if os.path.dirname(ancestor) == ancestor:
            break
        ancestor = os.path.dirname(ancestor)
    if os.path.isfile(path) and band_of_file(_stem(path))[0] and not path.lower().endswith((".zip", ".xml")):
        return folder
    return path


def _holds_user_xml(folder: str) -> bool:
    try:
        return any(_USER_XML.search(name) for name in os.listdir(folder))
    except OSError:
        return False


def _stem(name: str) -> str:
    return os.path.splitext(os.path.basename(name))[0]


def _products_in(container: Container, options: RasterOptions) -> Iterator[Product]:
    """Products with metadata first; folders of bands beside them; loose rasters only when there is nothing else."""
    claimed: set = set()
    found = False
    for xml in (name for name in container.names if _USER_XML.search(name)):
        prefix = xml[: xml.rfind("/") + 1]
        inside = [name for name in container.names if name.startswith(prefix)]
        claimed.update(inside)
        for granule, images in _by_granule(inside, prefix).items():
            found = True
            yield granule_product(container, xml, granule, images)
    rest = [name for name in container.names if name not in claimed]
    for folder, images in _by_folder(rest).items():
        found = True
        yield bands_product(container, folder, images, options)
    if container.is_zip:
        return
    for name in rest:
        if name.lower().endswith(".zip"):
            for product in _products_in(open_container(container.gdal_path(name)), options):
                found = True
                yield product
    if not found:
        yield from _loose_rasters(container, rest, options)


def _by_granule(names: Sequence[str], prefix: str) -> dict:
    """Band files of each granule ('' for a flat folder beside the xml): {granule: {band: (resolution, name)}}."""
    granules: dict = {}
    for name in names:
        match = _IMAGE.search(name[len(prefix) :])
        if match and not re.search(r"(^|/)(QI_DATA|AUX_DATA|HTML|rep_info)/", name):
            _keep_finest(granules.setdefault(match.group(2) or "", {}), name)
    granules = {granule: images for granule, images in granules.items() if images}
    named = {granule: images for granule, images in granules.items() if granule}
    return named or granules


def _by_folder(names: Sequence[str]) -> dict:
    """Folders that hold single band files for at least three of the main bands."""
    folders: dict = {}
    for name in names:
        if not name.lower().endswith((".jp2", ".tif", ".tiff")):
            continue
        folder = re.sub(r"(^|/)R(10|20|60)m/?$", "", name[: name.rfind("/") + 1].rstrip("/"))
        _keep_finest(folders.setdefault(folder, {}), name)
    folders = {folder: images for folder, images in folders.items() if len({"blue", "green", "red", "nir"} & set(images)) >= 3}
    for folder in folders:
        if "GRANULE/" in folder + "/" or folder.upper().endswith(".SAFE"):
            raise InputError(
                f"'{folder}' is part of a SAFE product without its MTD_MSIL2A.xml: quantification and offset are not known. "
                "Fetch the whole product, or give its bands in an ordinary folder with SCALE_FACTOR and OFFSET."
            )
    return folders


def _keep_finest(images: dict, name: str) -> None:
    stem = _stem(name)
    band, resolution = band_of_file(stem)
    if band and not stem.upper().startswith("MSK_") and (band not in images or (resolution or 10) < images[band][0]):
        images[band] = (resolution or 10, name)


def _loose_rasters(container: Container, names: Sequence[str], options: RasterOptions) -> Iterator[Product]:
    for name in names:
        if name.lower().endswith(_RASTERS):
            try:
                yield raster_product(container.gdal_path(name), options)
            except InputError:
                continue  # a DEM or a mask beside the images
            except ValueError:
                if options.bands:
                    raise
