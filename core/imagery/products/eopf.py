"""Sentinel-2 L2A products in the EOPF Zarr format, read like SAFE: bands, classification, scale and offset of each array.

GDAL reads the pixels (one array a path); what it does not tell - the coordinate system, the scene's name, date and orbit,
chunks that are missing - comes from the JSON of the store. Layout: the samples of the EOPF Sentinel Zarr Samples Service
(Zarr v2; `measurements/reflectance/r10m/b02` and so on).
"""

from __future__ import annotations

import json
import math
import os
import re
from dataclasses import dataclass, replace
from typing import Optional

from ...band_names import MAIN_BANDS, canonical_name
from ...errors import InputError
from ...grid import Grid
from ...messages import Message
from ...native import rasterio
from ...raster import open_raster
from ...validity import BandValidity
from .containers import Container
from .product import BandFile, Product
from .product_files import date_in, no_classes, ordered

_REFLECTANCE = "measurements/reflectance"
_CLASSES = "conditions/mask/l2a_classification"
_BANDS = {
    "r10m": ("b02", "b03", "b04", "b08"),
    "r20m": ("b01", "b05", "b06", "b07", "b8a", "b11", "b12"),
    "r60m": ("b09",),
}
MARKS = (".zgroup", ".zmetadata", "zarr.json")
"""Files at the root of a Zarr store."""


@dataclass(frozen=True)
class Store:
    """A Zarr store in a folder or in a zip.

    Attributes
    ----------
    container : Container
    prefix : str
        Path of the root inside the container, '' or ending with '/'.
    names : frozenset of str
        Files below the root, relative to it.
    metadata : dict
        Path of a JSON file -> its content, from the consolidated metadata; empty without it.
    """

    container: Container
    prefix: str
    names: frozenset
    metadata: dict

    @property
    def label(self) -> str:
        return os.path.basename((self.container.path + "/" + self.prefix).rstrip("/"))

    def json(self, name: str) -> dict:
        """Content of a JSON file of the store; empty if there is none."""
        if name in self.metadata:
            content = self.metadata[name]
        elif name in self.names:
            content = read_json(self.container, self.prefix + name)
        else:
            return {}
        return content if isinstance(content, dict) else {}

    def attributes(self, path: str) -> dict:
        """Attributes of a group or an array, those of EOPF included."""
        here = f"{path}/" if path else ""
        own = self.json(f"{here}.zattrs") or self.json(f"{here}zarr.json").get("attributes") or {}
        inner = own.get("_eopf_attrs")
        return {**(inner if isinstance(inner, dict) else {}), **own}

    def gdal_path(self, array: str) -> str:
        root = self.container.gdal_path(self.prefix.rstrip("/")) if self.prefix else self.container.path
        if self.container.is_zip and not self.prefix:
            root = f"/vsizip/{os.path.abspath(self.container.path)}"
        return f'ZARR:"{root}":/{array}'


def read_json(container: Container, name: str) -> object:
    """A JSON file of a container, from strangers.

    Raises
    ------
    InputError
        Damaged or far too large.
    """
    try:
        return json.loads(container.read(name).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(
            "'{name}' of '{path}' is damaged ({reason}). Fetch the product again.",
            name=name,
            path=container.path,
            reason=str(error)[:200],
        ) from error


def store_roots(names) -> list:
    """Roots of the Zarr stores among the files of a container: '' or paths ending with '/'."""
    roots = sorted(
        {name[: len(name) - len(os.path.basename(name))] for name in names if os.path.basename(name) in MARKS}, key=len
    )
    outer: list = []
    for root in roots:
        if not any(root.startswith(known) for known in outer):
            outer.append(root)
    return outer


def open_store(container: Container, prefix: str) -> Store:
    names = frozenset(name[len(prefix) :] for name in container.names if name.startswith(prefix))
    metadata: object = {}
    if ".zmetadata" in names:
        content = read_json(container, prefix + ".zmetadata")
        metadata = content.get("metadata") if isinstance(content, dict) else {}
    return Store(container, prefix, names, metadata if isinstance(metadata, dict) else {})


def eopf_product(container: Container, prefix: str) -> Product:
    """The product of a Zarr store.

    Raises
    ------
    InputError
        No Sentinel-2 L2A product, a version or codec that GDAL cannot read, or no coordinate system.
    """
    store = open_store(container, prefix)
    root = store.attributes("")
    scene = root.get("stac_discovery") if isinstance(root.get("stac_discovery"), dict) else {}
    properties = scene.get("properties") if isinstance(scene.get("properties"), dict) else {}
    name = re.sub(r"\.(SAFE|zarr)$", "", str(scene.get("id") or store.label), flags=re.IGNORECASE)
    paths = {canonical_name(band): f"{_REFLECTANCE}/{group}/{band}" for group, bands in _BANDS.items() for band in bands
             if _holds(store, f"{_REFLECTANCE}/{group}/{band}")}  # fmt: skip
    missing = [band for band in MAIN_BANDS if band not in paths]
    if missing:
        raise InputError(
            "'{name}' is a Zarr store without {bands} in measurements/reflectance/r10m: no whole Sentinel-2 L2A product of EOPF. "
            "Fetch it again, or choose another product.",
            name=store.label,
            bands=", ".join(missing),
        )
    notes: list = []
    crs = _crs(store, paths["blue"], root, properties, name)
    bands = {band: _band(store, path, crs) for band, path in paths.items()}
    classes = next((f"{_CLASSES}/{group}/scl" for group in ("r20m", "r60m") if _holds(store, f"{_CLASSES}/{group}/scl")), "")
    if not classes:
        notes.append(no_classes(name))
    _tell_missing_chunks(store, [*(paths[band] for band in MAIN_BANDS), *([classes] if classes else [])], name, notes)
    return Product(
        name=name,
        path=container.gdal_path(prefix.rstrip("/")) if prefix else container.path,
        kind="Sentinel-2 L2A (EOPF Zarr)",
        bands=ordered(bands),
        classes=_open(store, classes, crs)[0] if classes else None,
        date=date_in(str(properties.get("start_datetime") or properties.get("datetime") or "")) or date_in(name),
        orbit=_whole(properties.get("sat:relative_orbit")),
        baseline=str(properties.get("eopf:baseline") or properties.get("processing:version") or ""),
        notes=tuple(dict.fromkeys(notes)),
    )


def _holds(store: Store, path: str) -> bool:
    marks = (f"{path}/.zarray", f"{path}/zarr.json")
    return any(mark in store.names or mark in store.metadata for mark in marks)


def _whole(value: object) -> str:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _band(store: Store, path: str, crs: str) -> BandFile:
    """A band with the scale and offset of its own array; a missing offset is 0, never that of the date."""
    attributes = store.attributes(path)
    scale, offset = _number(attributes, "scale_factor"), _number(attributes, "add_offset")
    shift = (offset or 0.0) * 10000.0
    band, dtype = _open(store, path, crs)
    if scale is None and dtype.startswith("float"):  # GeoZarr conversions: already reflectance from 0 to 1
        return replace(band, factor=10000.0, offset=shift)
    if scale is None or not 1e-9 < abs(scale) < 1e3 or abs(shift) > 1e5:
        raise InputError(
            "'{name}': array {array} says no usable scale_factor and add_offset ({scale}, {offset}): its reflectance cannot be "
            "computed. Fetch the product again.",
            name=store.label,
            array=path,
            scale=scale,
            offset=offset,
        )
    # a fill of 0 is judged by all bands together, as in SAFE products
    return replace(band, factor=scale * 10000.0, offset=shift, validity=BandValidity(_number(attributes, "fill_value") or None))


def _number(attributes: dict, key: str) -> Optional[float]:
    value = attributes.get(key)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) else None


def _open(store: Store, path: str, crs: str) -> tuple:
    """`BandFile` of an array and its data type; the first pixel is read, so that an unknown codec is found at once."""
    gdal, package = store.gdal_path(path), rasterio()
    try:
        with open_raster(gdal) as dataset:
            dataset.read(1, window=package.windows.Window(0, 0, 1, 1))
            transform, size, dtype = tuple(dataset.transform)[:6], (dataset.width, dataset.height), dataset.dtypes[0]
    except (InputError, package.errors.RasterioError, OSError) as error:
        raise _unreadable(store, path, error) from error
    transform = _transform(store, path, transform, size)
    return BandFile(gdal, 1, Grid(crs, transform, *size)), dtype


def _unreadable(store: Store, path: str, error: Exception) -> InputError:
    array = store.json(f"{path}/.zarray")
    codec = (array.get("compressor") or {}).get("id") if isinstance(array.get("compressor"), dict) else None
    if f"{path}/zarr.json" in store.names:
        return InputError(
            "'{name}' is of Zarr version 3, and this GDAL cannot read array {array} of it ({reason}). Use the product as Zarr "
            "version 2 or SAFE, or a newer QGIS (GDAL 3.13).",
            name=store.label,
            array=path,
            reason=str(error),
        )
    return InputError(
        "Array {array} of '{name}' cannot be read ({reason}). It is packed with '{codec}': where this GDAL lacks that, use a "
        "newer QGIS or the product as SAFE; else fetch the product again.",
        array=path,
        name=store.label,
        reason=str(error),
        codec=codec or "nothing",
    )


def _transform(store: Store, path: str, found: tuple, size: tuple) -> tuple:
    """The place of the pixels by the axes x and y, else by proj:transform; both must agree."""
    said = store.attributes(path).get("proj:transform")
    said = tuple(float(v) for v in said[:6]) if isinstance(said, list) and len(said) >= 6 and _are_numbers(said) else None
    unplaced = found == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    if unplaced and said is None:
        raise InputError(
            "Array {array} of '{name}' does not say where its pixels lie. Fetch the product again.", array=path, name=store.label
        )
    if unplaced:
        return said
    if said is not None and any(abs(a - b) > 0.01 * abs(found[0]) for a, b in zip(said, found)):
        raise InputError(
            "'{name}': the axes of array {array} and its proj:transform place the pixels differently ({first} and {second}). "
            "Fetch the product again.",
            name=store.label,
            array=path,
            first=found,
            second=said,
        )
    return found


def _are_numbers(values: list) -> bool:
    return all(isinstance(v, (int, float)) and math.isfinite(v) for v in values)


def _crs(store: Store, path: str, root: dict, properties: dict, name: str) -> str:
    """WKT of the coordinate system: it stands in different places, by the age of the converter."""
    metadata = root.get("other_metadata") if isinstance(root.get("other_metadata"), dict) else {}
    attributes = store.attributes(path)
    for value in (attributes.get("proj:epsg"), attributes.get("proj:code"), metadata.get("horizontal_CRS_code"),
                  properties.get("proj:code"), properties.get("proj:epsg"), _code_of_tile(name)):  # fmt: skip
        match = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", str(value or "").strip(), re.IGNORECASE | re.ASCII)
        if match:
            package = rasterio()
            try:
                return package.crs.CRS.from_epsg(int(match.group(1))).to_wkt()
            except package.errors.CRSError:
                continue
    raise InputError(
        "'{name}' does not say its coordinate reference system, neither in its metadata nor by the tile in its name. Fetch the "
        "product again.",
        name=store.label,
    )


def _code_of_tile(name: str) -> str:
    """EPSG code of the UTM zone of a tile in a product's name: T32TQM is zone 32, letters from N on are north."""
    match = re.search(r"_T(\d\d)([C-HJ-NP-X])[A-Z]{2}(?=_|\.|$)", name)
    if not match or not 1 <= int(match.group(1)) <= 60:
        return ""
    return f"EPSG:{326 if match.group(2) >= 'N' else 327}{match.group(1)}"


def _tell_missing_chunks(store: Store, arrays: list, name: str, notes: list) -> None:
    """A chunk that is not there reads as the fill value, without a word: a download that stopped looks like no data."""
    lost = total = 0
    for path in arrays:
        array = store.json(f"{path}/.zarray")
        shape, chunks = array.get("shape"), array.get("chunks")
        if not (isinstance(shape, list) and isinstance(chunks, list) and _are_numbers(shape + chunks) and all(chunks)):
            continue
        rows, columns = (-(-int(n) // int(c)) for n, c in zip(shape[-2:], chunks[-2:]))
        if rows * columns > 100_000:
            continue
        separator = "/" if array.get("dimension_separator") == "/" else "."
        expected = {f"{path}/{row}{separator}{column}" for row in range(rows) for column in range(columns)}
        lost, total = lost + len(expected - store.names), total + len(expected)
    if lost:
        notes.append(
            Message(
                "{lost} of the {total} {total:chunk|chunks} of '{name}' {lost:is|are} missing (bands of 10 m and "
                "classification): their land counts as no data. If a download stopped, fetch the product again.",
                lost=lost,
                total=total,
                name=name,
            )
        )
