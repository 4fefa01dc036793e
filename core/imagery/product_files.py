"""Products made of their files: a granule with metadata, a folder of single bands, a multi-band raster."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Optional

from ..errors import InputError
from ..raster import Grid, check_position, open_raster
from ..validity import band_validity
from .band_names import CLASSES, MAIN_BANDS, SENTINEL_NAMES, canonical_name, match_bands
from .containers import Container
from .product import BandFile, Product
from .safe_xml import ProductMetadata, read_metadata


@dataclass(frozen=True)
class RasterOptions:
    """How rasters without product metadata are read.

    Attributes
    ----------
    bands : dict
        From `band_names.parse_bands`; empty = by the names in the file.
    factor, offset : float, optional
        Reflectance x 10 000 = value x factor + offset; None = by the file's own scale and offset, else 1 and 0.
    """

    bands: dict = field(default_factory=dict)
    factor: Optional[float] = None
    offset: Optional[float] = None


def granule_product(container: Container, xml: str, granule: str, images: dict) -> Product:
    """A granule of a SAFE product.

    Parameters
    ----------
    images : dict
        Band -> (resolution, name in the container).
    """
    metadata = read_metadata(container.read(xml), xml)
    folder = os.path.basename(xml[: xml.rfind("/")]) if "/" in xml else os.path.basename(os.path.abspath(container.path))
    name = re.sub(r"\.(SAFE|zip)$", "", folder, flags=re.IGNORECASE)
    missing = [SENTINEL_NAMES[band] for band in MAIN_BANDS if band not in images]
    if missing:
        raise InputError(f"Product '{name}' lacks the band files {', '.join(missing)}. Fetch the product again.")
    bands = {band: _metadata_band(container, images[band][1], band, metadata) for band in images if band != CLASSES}
    classes = _band_file(container.gdal_path(images[CLASSES][1])) if CLASSES in images else None
    return Product(
        name=name,
        path=_own_path(container, xml, granule),
        kind=f"Sentinel-2 {metadata.level}",
        bands=_ordered(bands),
        classes=classes,
        date=metadata.date or date_in(name),
        orbit=metadata.orbit or _orbit_in(name),
        baseline=metadata.baseline,
        notes=_granule_notes(name, metadata, classes),
    )


def _own_path(container: Container, xml: str, granule: str) -> str:
    folder = xml[: xml.rfind("/")] if "/" in xml else ""
    return container.gdal_path("/".join(part for part in (folder, "GRANULE" if granule else "", granule) if part) or ".")


def _metadata_band(container: Container, name: str, band: str, metadata: ProductMetadata) -> BandFile:
    factor = 10000.0 / metadata.quantification
    return _band_file(container.gdal_path(name), factor=factor, offset=metadata.offsets.get(band, 0.0) * factor)


def _granule_notes(name: str, metadata: ProductMetadata, classes) -> tuple:
    notes = []
    if metadata.level == "L1C":
        notes.append(
            f"Product '{name}' is Level-1C: it is not corrected for the atmosphere (blue and green are too bright) and has no "
            "cloud "
            "mask. Use Level-2A where there is one, and never mix the two."
        )
    elif classes is None:
        notes.append(f"Product '{name}' has no scene classification (SCL): clouds and shadows are not masked.")
    return tuple(notes)


def bands_product(container: Container, folder: str, images: dict, options: RasterOptions) -> Product:
    """A folder of single band files without product metadata."""
    path = container.gdal_path(folder) if folder else container.path
    name = os.path.basename(os.path.abspath(path))
    missing = [band for band in MAIN_BANDS if band not in images]
    if missing:
        raise InputError(
            f"Folder '{name}' lacks a file for the band {', '.join(missing)} (e.g. ..._{SENTINEL_NAMES[missing[0]]}.tif)."
        )
    bands, notes, dtype = {}, [], "uint16"
    for band in images:
        if band == CLASSES:
            continue
        file = container.gdal_path(images[band][1])
        with open_raster(file) as dataset:
            dtype = dataset.dtypes[0]
            factor, offset, note = _scaling(dataset, 1, options, name)
        bands[band] = _band_file(file, factor=factor, offset=offset)
        notes.extend([note] if note and note not in notes else [])
    classes = _band_file(container.gdal_path(images[CLASSES][1])) if CLASSES in images else None
    first = os.path.basename(images["blue"][1])
    return Product(
        name, path, "single bands", _ordered(bands), classes, date_in(first) or date_in(name), dtype=dtype, notes=tuple(notes)
    )


def raster_product(path: str, options: RasterOptions) -> Product:
    """A multi-band raster with named bands, or with `options.bands`.

    Raises
    ------
    InputError
        No raster, or no CRS.
    ParameterError
        Bands are not named.
    """
    name = os.path.basename(path.rstrip("/\\"))
    with open_raster(path) as dataset:
        grid = _grid(dataset, name)
        indices = match_bands(dataset.descriptions, options.bands, name)
        scaling = {band: _scaling(dataset, index, options, name) for band, index in indices.items()}
        used = tuple(indices.values())
        validity = {index: band_validity(dataset, index, used) for index in range(1, dataset.count + 1)}
        dtype, descriptions = dataset.dtypes[0], dataset.descriptions
    bands = {
        band: BandFile(path, index, grid, scaling[band][0], scaling[band][1], validity[index])
        for band, index in indices.items()
        if band != CLASSES
    }
    where = indices.get(CLASSES) or _classes_index(descriptions)
    classes = BandFile(path, where, grid, validity=validity[where]) if where else None
    notes = tuple(dict.fromkeys(note for _, _, note in scaling.values() if note))
    return Product(name, path, "raster", _ordered(bands), classes, date_in(name), dtype=dtype, notes=notes)


def _classes_index(descriptions) -> int:
    names = [canonical_name(name or "") for name in descriptions]
    return names.index(CLASSES) + 1 if CLASSES in names else 0


def _scaling(dataset, index: int, options: RasterOptions, name: str) -> tuple:
    """Factor and offset of a band, and a note when the file's own are used."""
    if options.factor is not None or options.offset is not None:
        return (1.0 if options.factor is None else options.factor), (options.offset or 0.0), ""
    scale, offset = dataset.scales[index - 1], dataset.offsets[index - 1]
    if scale == 1.0 and offset == 0.0:
        return 1.0, 0.0, ""
    note = (
        f"'{name}' says in its band metadata that reflectance = value x {scale:g} + {offset:g}; this is applied. "
        "Give SCALE_FACTOR=1 and OFFSET=0 to take the values as they are."
    )
    return scale * 10000.0, offset * 10000.0, note


def _ordered(bands: dict) -> dict:
    """Main bands in the order of the stack, then the others by name or as given."""
    main = [name for name in MAIN_BANDS if name in bands]
    return {name: bands[name] for name in main + [name for name in bands if name not in MAIN_BANDS]}


def _band_file(path: str, factor: float = 1.0, offset: float = 0.0) -> BandFile:
    with open_raster(path) as dataset:
        validity = band_validity(dataset, 1)
        if validity.nodata == 0:
            validity = replace(validity, nodata=None)  # judged by all bands together: dark water has a 0 in one of them
        return BandFile(path, 1, _grid(dataset, os.path.basename(path)), factor, offset, validity)


def _grid(dataset, name: str) -> Grid:
    check_position(dataset, name)
    return Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)


def date_in(name: str) -> str:
    """ISO date of the first `yyyymmdd` or `yyyy-mm-dd` in a file name, '' if there is none."""
    for match in re.finditer(r"(?<!\d)(19|20)(\d\d)-?(\d\d)-?(\d\d)(?!\d)", name):
        century, year, month, day = match.groups()
        try:
            return date(int(century + year), int(month), int(day)).isoformat()
        except ValueError:
            continue
    return ""


def _orbit_in(name: str) -> str:
    match = re.search(r"_R(\d{3})_", name)
    return str(int(match.group(1))) if match else ""
