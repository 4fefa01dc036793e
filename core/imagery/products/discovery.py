"""Finding products in what users give: SAFE folders, zips, Zarr stores, MTD xmls, folders of bands, rasters, folders of these."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import Iterator, Optional, Sequence

from ...band_names import CLASSES, band_of_file
from ...errors import InputError
from ...grid import same_crs, transform_bounds
from ...messages import Message
from ...raster import PACKED, open_raster
from .band_folders import band_sets, bands_product, keep_finest, leaving_out
from .containers import Container, open_container
from .eopf import eopf_product, store_roots
from .product import Product
from .product_files import RasterOptions, granule_product, raster_product

_USER_XML = re.compile(r"(^|/)(MTD_(MSI|OLI)L(2A|1C|2F|2H)|S2[A-D]_(USER|OPER)_MTD_(SAF|DMP)L(2A|1C)_[^/]*)\.xml$", re.IGNORECASE)
_IMAGE = re.compile(r"(^|/)(?:GRANULE/([^/]+)/)?(?:IMG_DATA/)?(?:R\d\dm/)?[^/]+\.(jp2|tif|tiff)$", re.IGNORECASE)
_BESIDE = re.compile(r"(^|/)(QI_DATA|AUX_DATA|HTML|rep_info)/")
_RASTERS = (".tif", ".tiff", ".jp2", ".vrt", ".img")
FRAME = 2.0
"""Pixels by which the frames of a product's bands may differ: panchromatic ones begin half a pixel beside."""

_ADDRESS = re.compile(r"^(SENTINEL2_L(?:1C_TILE|1C|2A)|ZARR):(.+)$")


def find_products(paths: Sequence[str], folder: str, options: RasterOptions, notes=None) -> list:
    """All products named by `PRODUCTS` and held by `PRODUCTS_FOLDER`, each once, in that order.

    Parameters
    ----------
    paths : sequence of str
        SAFE folders, zips, Zarr stores, MTD xmls, files inside a product, folders of single bands, rasters, and addresses of
        GDAL's drivers as QGIS names layers (`SENTINEL2_L2A:...`, `ZARR:...`).
    folder : str
        A SAFE folder or one that holds products at any depth; '' = none.
    options : RasterOptions
    notes : StackNotes, optional
        Told of scenes inside `folder` that cannot be used and are left out beside others.

    Returns
    -------
    list of Product

    Raises
    ------
    InputError
        Something does not exist, is damaged, or holds no product.
    """
    found: dict = {}
    for path in paths:
        for product in _products_at(_file_of(path), options):
            found.setdefault(_key(product), product)
    left_out: list = []
    for product in _products_at(_file_of(folder), options, left_out) if folder else ():
        found.setdefault(_key(product), product)
    for name, reason in left_out:
        if notes is not None:
            notes.note(Message("'{name}' is left out: {reason}", name=name, reason=reason))
    return [_with_one_frame(product) for product in found.values()]


def _with_one_frame(product: Product) -> Product:
    """The product, with a warning of bands that cover other land than its first one.

    Raises
    ------
    InputError
        A band lies elsewhere altogether.
    """
    first, notes = product.grid, list(product.notes)
    classes = {CLASSES: product.classes} if product.classes is not None else {}
    for band, file in {**product.bands, **classes}.items():
        grid = file.grid
        same = same_crs(grid.crs, first.crs)
        bounds = grid.bounds if same else transform_bounds(grid.bounds, grid.crs, first.crs)
        play = FRAME * max(first.cell_size, grid.cell_size if same else 0.0)
        if max(abs(one - other) for one, other in zip(bounds, first.bounds)) <= play:
            continue
        if not first.meets(grid):
            raise InputError(
                "Band {band} of '{name}' ({file}) lies elsewhere than its other bands. Check the coordinate reference system of "
                "the files, and that they are of one place.",
                band=band,
                name=product.name,
                file=os.path.basename(file.path),
            )
        notes.append(
            Message(
                "Band {band} of '{name}' ({file}) does not cover the same land as its other bands: where one has nothing, all "
                "are without data. Check that the files are of one scene.",
                band=band,
                name=product.name,
                file=os.path.basename(file.path),
            )
        )
    return replace(product, notes=tuple(notes))


def without_twins(products: Sequence[Product], notes) -> list:
    """The products without those whose acquisition is there in a better form, so that each counts once.

    Level-1C beside Level-2A, as sen2cor leaves it behind, and an older processing baseline beside a newer one.
    """
    kept = []
    for product in products:
        twins = [other for other in products if other.from_xml and other is not product and _same_acquisition(product, other)]
        corrected = next((twin for twin in twins if not twin.kind.endswith("L1C")), None)
        newer = next((twin for twin in twins if twin.kind == product.kind and _baseline(twin) > _baseline(product) > ()), None)
        if product.kind.endswith("L1C") and corrected is not None:
            notes.note(
                Message(
                    "Product '{name}' (Level-1C) is left out: the same acquisition is there as {kind} ('{twin}').",
                    name=product.name,
                    kind=corrected.kind,
                    twin=corrected.name,
                )
            )
        elif newer is not None:
            notes.note(
                Message(
                    "Product '{name}' (processing baseline {old}) is left out: the same acquisition is there with baseline {new} "
                    "('{twin}').",
                    name=product.name,
                    old=product.baseline,
                    new=newer.baseline,
                    twin=newer.name,
                )
            )
        else:
            kept.append(product)
    return kept


def _baseline(product: Product) -> tuple:
    """Numbers of a processing baseline, () where it is not known."""
    return tuple(int(number) for number in re.findall(r"\d+", product.baseline or ""))


def _same_acquisition(first: Product, second: Product) -> bool:
    same_orbit = not first.orbit or not second.orbit or first.orbit == second.orbit
    return bool(first.date) and first.date == second.date and same_orbit and first.grid.same_as(second.grid)


def _file_of(path: str) -> str:
    """The file or folder behind what QGIS hands over: an address of GDAL's driver, a path into a zip, a plain path."""
    if os.path.exists(path):
        return os.path.abspath(path)  # workers of a cluster run in another folder
    address = _ADDRESS.match(path)
    if address:
        quoted = re.match(r'^"([^"]+)"', address.group(2))
        inside = (
            r":/(?:measurements|conditions|quality)(?:/.*)?$" if address.group(1) == "ZARR" else r":(?:\d{2}m|TCI|PREVIEW)\b.*$"
        )
        path = quoted.group(1) if quoted else re.sub(inside, "", address.group(2))
    archive = re.match(r"^/vsizip/+(.*?\.zip)(/.*)?$", path, re.IGNORECASE)
    if archive and (address or re.search(r"\.SAFE/|\.zarr(/|$)", archive.group(2) or "", re.IGNORECASE)):
        outer = archive.group(1) if os.path.exists(archive.group(1)) else "/" + archive.group(1)
        path = outer if os.path.exists(outer) else path
    return path if path.startswith("/vsi") or re.match(r"^[A-Za-z0-9_]{2,}:", path) else os.path.abspath(path)


def _key(product: Product) -> tuple:
    """The same for a product found twice, also zipped and unpacked: it has its agency's name, date and place.

    Rasters are named by whoever exports them, also those whose bands tell another sensor.
    """
    is_raster = any(file.path == product.path for file in product.bands.values())
    if product.from_xml and not is_raster:
        granule = os.path.basename(product.path) if "GRANULE" in product.path else ""
        return product.name, granule, product.date, product.grid
    return (os.path.normcase(product.path if product.path.startswith("/vsi") else os.path.realpath(product.path)),)


def _products_at(path: str, options: RasterOptions, left_out: Optional[list] = None) -> list:
    """The products of a path; with `left_out`, scenes that cannot be used go there with the reason, unless there is no other."""
    known = path.startswith("/vsi") or re.match(r"^[A-Za-z0-9_]{2,}:", path)
    if not known and not os.path.exists(path):
        raise InputError("Product '{path}' does not exist. Check the path.", path=path)
    root = _root_of(path)
    if os.path.isdir(root) or root.lower().endswith(".zip"):
        products = list(_products_in(open_container(root), options, left_out))
        if left_out and not products:
            raise InputError(left_out[0][1])
        if not products:
            raise InputError(
                "'{path}' holds no Sentinel-2 product (no MTD_MSIL2A.xml, no Zarr store, no files named like B02 or B02_10m) and "
                "no raster with named bands. Give a SAFE folder, its zip, or name the bands of rasters with BANDS.",
                path=path,
            )
        return products
    if root.lower().endswith(".xml"):
        raise InputError(
            "'{path}' is no metadata of a Sentinel-2 product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml of a SAFE folder.", path=path
        )
    if root.lower().endswith(PACKED) and not known:
        raise InputError("'{path}' is packed in a way that products are not read from. Unpack it and give the folder.", path=path)
    return [raster_product(root, options)]


def _root_of(path: str) -> str:
    """The SAFE folder or Zarr store that `path` lies in, or the folder of a single band file, or `path` itself."""
    data = path[:-4] + ".data"
    if path.lower().endswith(".dim") and os.path.isdir(data):
        return data  # SNAP's BEAM-DIMAP
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    ancestor, store = os.path.abspath(folder), ""
    for _ in range(8):
        if ancestor.upper().endswith(".SAFE") or _holds_user_xml(ancestor):
            is_part = os.path.isdir(path) or path.lower().endswith((".xml", ".jp2")) or band_of_file(_stem(path))[0]
            return ancestor if is_part else path
        store = ancestor if _holds_zarr(ancestor) else store
        if os.path.dirname(ancestor) == ancestor:
            break
        ancestor = os.path.dirname(ancestor)
    if store:
        return store
    if os.path.isfile(path) and band_of_file(_stem(path))[0] and not path.lower().endswith((".zip", ".xml")):
        with open_raster(path) as dataset:  # a raster of several bands may be called so, too: 2023_RGB-NIR.tif
            return folder if dataset.count == 1 else path
    return path


def _holds_user_xml(folder: str) -> bool:
    try:
        return any(_USER_XML.search(name) for name in os.listdir(folder))
    except OSError:
        return False


def _holds_zarr(folder: str) -> bool:
    return any(os.path.isfile(os.path.join(folder, name)) for name in (".zgroup", ".zmetadata", "zarr.json"))


def _stem(name: str) -> str:
    return os.path.splitext(os.path.basename(name))[0]


def _products_in(container: Container, options: RasterOptions, left_out: Optional[list] = None) -> Iterator[Product]:
    """Products with metadata first; folders of bands beside them; loose rasters only when there is nothing else."""
    claimed: set = set()
    found = False
    for root in store_roots(container.names):
        claimed.update(name for name in container.names if name.startswith(root))
        found = True
        yield eopf_product(container, root)
    for xml in (name for name in container.names if name not in claimed and _USER_XML.search(name)):
        prefix = xml[: xml.rfind("/") + 1]
        inside = [name for name in container.names if name.startswith(prefix)]
        claimed.update(inside)
        for granule, images in _by_granule(inside, prefix).items():
            found = True
            yield granule_product(container, xml, granule, images)
    rest = [name for name in container.names if name not in claimed]
    for scene in band_sets(rest, options.bands, left_out):
        with leaving_out(scene.folder, left_out):
            product = bands_product(container, scene, options)
            found = True
            yield product
    if container.is_zip:
        return
    for name in rest:
        if name.lower().endswith(".zip"):
            for product in _products_in(open_container(container.gdal_path(name)), options, left_out):
                found = True
                yield product
    if not found and not left_out:
        yield from _loose_rasters(container, rest, options)


def _by_granule(names: Sequence[str], prefix: str) -> dict:
    """Band files of each granule ('' for a flat folder beside the xml): {granule: {band: (resolution, name)}}."""
    granules: dict = {}
    for name in names:
        match = _IMAGE.search(name[len(prefix) :])
        if match and not _BESIDE.search(name):
            band, resolution = band_of_file(_stem(name))
            if band:
                keep_finest(granules.setdefault(match.group(2) or "", {}), band, resolution, name)
    named = {granule: images for granule, images in granules.items() if granule}
    return named or granules


def _loose_rasters(container: Container, names: Sequence[str], options: RasterOptions) -> Iterator[Product]:
    refused: Optional[InputError] = None
    found = False
    for name in names:
        if name.lower().endswith(_RASTERS):
            try:
                yield raster_product(container.gdal_path(name), options)
                found = True
            except InputError as error:  # a DEM or a mask beside the images; of Landsat it is worth to know
                refused = refused or (error if "Landsat" in error.message else None)
            except ValueError:
                if options.bands:
                    raise
    if not found and refused is not None:
        raise refused
