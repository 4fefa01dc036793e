"""Products made of their files: a granule with metadata, a multi-band raster; what both and `band_folders` need."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Optional

from ...band_names import CLASSES, MAIN_BANDS, NARROW, SENTINEL_NAMES, band_called, match_bands
from ...errors import InputError
from ...grid import DEGREE, Grid, is_geographic, metres_per_unit
from ...messages import Message
from ...native import rasterio
from ...raster import check_position, open_raster
from ...sensors import Sensor, plain_name, sensor_of_bands, sensor_of_name
from ...validity import band_validity
from ...words.dates import iso_day
from .containers import Container
from .product import BandFile, Product
from .safe_metadata import ProductMetadata, read_metadata


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

    @property
    def are_values_given(self) -> bool:
        return self.factor is not None or self.offset is not None


def granule_product(container: Container, xml: str, granule: str, images: dict) -> Product:
    """A granule of a SAFE product.

    Parameters
    ----------
    images : dict
        Band -> (resolution, name in the container).
    """
    sensor_of_name(os.path.basename(xml))
    metadata = read_metadata(container.read(xml), xml)
    folder = os.path.basename(xml[: xml.rfind("/")]) if "/" in xml else os.path.basename(os.path.abspath(container.path))
    name = re.sub(r"\.(SAFE|zip)$", "", folder, flags=re.IGNORECASE)
    missing = [SENTINEL_NAMES[band] for band in MAIN_BANDS if band not in images]
    if missing:
        raise _lacks(name, missing, images)
    bands = {band: _metadata_band(container, images[band][1], band, metadata) for band in images if band != CLASSES}
    classes = band_file(container.gdal_path(images[CLASSES][1])) if CLASSES in images else None
    return Product(
        name=name,
        path=_own_path(container, xml, granule),
        kind=Message("Sentinel-2 {level}", level=metadata.level),
        bands=ordered(bands),
        classes=classes,
        date=date_in(metadata.date) or date_in(name),
        orbit=metadata.orbit or _orbit_in(name),
        baseline=metadata.baseline,
        notes=_granule_notes(name, metadata, classes),
    )


def _lacks(name: str, missing: list, images: dict) -> InputError:
    if missing == ["B08"] and "B8A" in images:
        return InputError(
            "Product '{name}' holds the bands of 20 m only: near infrared at 10 m (B08) is missing. Make it at 10 m (sen2cor "
            "--resolution 10), or fetch the whole product.",
            name=name,
        )
    return InputError(
        "Product '{name}' lacks the band files {bands}. Fetch the product again.", name=name, bands=", ".join(missing)
    )


def _own_path(container: Container, xml: str, granule: str) -> str:
    folder = xml[: xml.rfind("/")] if "/" in xml else ""
    return container.gdal_path("/".join(part for part in (folder, "GRANULE" if granule else "", granule) if part) or ".")


def _metadata_band(container: Container, name: str, band: str, metadata: ProductMetadata) -> BandFile:
    factor = 10000.0 / metadata.quantification
    return band_file(container.gdal_path(name), factor=factor, offset=metadata.offset_of(band) * factor)


def _granule_notes(name: str, metadata: ProductMetadata, classes) -> tuple:
    notes = []
    if metadata.level == "L1C":
        notes.append(
            Message(
                "Product '{name}' is Level-1C: it is not corrected for the atmosphere (blue and green are too bright) and has no "
                "cloud mask. Use Level-2A where there is one, and never mix the two.",
                name=name,
            )
        )
    elif classes is None:
        notes.append(no_classes(name))
    return tuple(notes)


def no_classes(name: str) -> Message:
    return Message("Product '{name}' has no scene classification (SCL): clouds and shadows are not masked.", name=name)


def raster_product(path: str, options: RasterOptions) -> Product:
    """A multi-band raster with named bands, or with `options.bands`.

    Raises
    ------
    InputError
        No raster, no CRS or position, a picture, or bands of another sensor that cannot be used.
    ParameterError
        Bands are not named.
    """
    name = os.path.basename(path.rstrip("/\\"))
    with open_raster(path) as dataset:
        grid = _grid(dataset, name)
        sensor = None if options.bands else sensor_of_bands([text or "" for text in dataset.descriptions], name)
        if not options.bands:
            sensor = sensor or sensor_of_name(name)
            _refuse_picture(dataset, name)
        indices = _sensor_bands(dataset, sensor) if sensor else match_bands(dataset.descriptions, options.bands, name)
        read = {band: _raster_band(dataset, path, grid, index, sensor, options, tuple(indices.values()))
                for band, index in indices.items()}  # fmt: skip
        classes = _raster_classes(dataset, path, grid, indices, sensor)
        dtype, descriptions = dataset.dtypes[0], dataset.descriptions
    notes = [note for _, note in read.values() if note]
    if not options.bands and sensor is None:
        note = maybe_landsat(grid, descriptions, name)
        notes += [note] if note else []
    clouds = [text for text in descriptions if text and _TELLS_CLOUDS.search(text)]
    if classes is None and clouds:
        notes.append(
            Message(
                "'{name}' has the band {band}, which tells of clouds but is no scene classification (SCL): it is not used, and "
                "nothing is masked. Export SCL too, or mask the clouds before.",
                name=name,
                band=", ".join(clouds),
            )
        )
    if "nir" in indices and (descriptions[indices["nir"] - 1] or "").strip().lower() in NARROW:
        notes.append(
            Message(
                "'{name}' has no near infrared of 10 m (B08): the narrow one of 865 nm ({band}) is used.",
                name=name,
                band=descriptions[indices["nir"] - 1],
            )
        )
    return Product(
        name,
        path,
        sensor.kind if sensor else "raster",
        ordered({band: file for band, (file, _) in read.items() if band != CLASSES}),
        classes,
        date_in(name),
        dtype=dtype,
        notes=tuple(dict.fromkeys(notes)),
    )


def _sensor_bands(dataset, sensor: Sensor) -> dict:
    """1-based index of the bands of a sensor's table, by stack name."""
    names = [plain_name(text or "") for text in dataset.descriptions]
    return {band: names.index(token) + 1 for token, band in sensor.bands.items() if token in names}


def _raster_band(dataset, path: str, grid: Grid, index: int, sensor, options: RasterOptions, used: tuple) -> tuple:
    """`BandFile` of a raster's band, and a note on its scale or None."""
    validity = band_validity(dataset, index, used)
    if sensor and not options.are_values_given and dataset.dtypes[index - 1].startswith(("int", "uint")):
        validity = replace(validity, nodata=sensor.nodata if validity.nodata is None else validity.nodata)
        return BandFile(path, index, grid, sensor.factor, sensor.offset, validity), None
    factor, offset, note = scaling(dataset, index, options, os.path.basename(path))
    return BandFile(path, index, grid, factor, offset, validity), note


def _raster_classes(dataset, path: str, grid: Grid, indices: dict, sensor) -> Optional[BandFile]:
    coding = sensor.coding if sensor else "SCL"
    if sensor:
        names = [plain_name(text or "") for text in dataset.descriptions]
        where = names.index(sensor.classes) + 1 if sensor.classes in names else 0
    else:
        names = [band_called(text or "") for text in dataset.descriptions]
        where = indices.get(CLASSES) or (names.index(CLASSES) + 1 if CLASSES in names else 0)
    return BandFile(path, where, grid, validity=band_validity(dataset, where, (where,)), coding=coding) if where else None


def _refuse_picture(dataset, name: str) -> None:
    """An 8-bit raster in the colours of a screen, whose bands nobody named as reflectance."""
    kind = rasterio().enums.ColorInterp
    coloured = {kind.red, kind.green, kind.blue} <= set(dataset.colorinterp)
    named = any(band_called(text or "") for text in dataset.descriptions)
    called = re.search(r"(^|[_\-. ])(TCI|visual|PVI|true[_\- ]?colou?r|rgb|quicklook|preview)([_\-. ]|$)", name, re.IGNORECASE)
    if dataset.dtypes[0] == "uint8" and not named and (coloured or called):
        raise InputError(
            "'{name}' is a picture made for viewing (8-bit values, red, green and blue), not reflectance. Choose the product "
            "itself: its bands B02, B03, B04 and B08.",
            name=name,
        )


def maybe_landsat(grid: Grid, names, raster: str) -> Optional[Message]:
    """A warning where bands called B8 and so on have pixels of 30 m, which Sentinel-2 never has by itself."""
    numbered = any(re.fullmatch(r"b0?8", plain_name(name or ""), re.IGNORECASE) for name in names)
    metres = grid.cell_size * (DEGREE if is_geographic(grid.crs) else metres_per_unit(grid.crs) or 1.0)
    if not numbered or not 27 < metres < 33:
        return None
    return Message(
        "'{name}' has pixels of 30 m, as Landsat has: if it is Landsat, its B8 is panchromatic and not near infrared, and its "
        "other bands are numbered otherwise too. Say then with BANDS which is which (nir=B5 for Landsat 8 and 9).",
        name=raster,
    )


_TELLS_CLOUDS = re.compile(r"(^|_)(QA60|MSK_CL\w+|CLM|CLP|CLD|CS|CS_CDF|FMASK|s2cloudless|clouds?|cloud_\w+)$", re.IGNORECASE)

LARGEST = 3.0
"""No reflectance from 0 to 1 has a factor or an offset beyond this."""


def scaling(dataset, index: int, options: RasterOptions, name: str) -> tuple:
    """Factor and offset of a band, and a note when the file's own are used, else None.

    Raises
    ------
    InputError
        The file's own give no number.
    """
    if options.are_values_given:
        return (1.0 if options.factor is None else options.factor), (options.offset or 0.0), None
    scale, offset = dataset.scales[index - 1], dataset.offsets[index - 1]
    if scale == 1.0 and offset == 0.0:
        return 1.0, 0.0, None
    if not (math.isfinite(scale) and math.isfinite(offset) and scale > 0):
        raise InputError(
            "'{name}' has a scale of {scale:g} and an offset of {offset:g} in its band metadata, which give no reflectance. Say "
            "with SCALE_FACTOR and OFFSET how its values become reflectance x 10 000, or choose the original product.",
            name=name,
            scale=scale,
            offset=offset,
        )
    note = Message(
        "'{name}' says in its band metadata that reflectance = value x {scale:g} + {offset:g}; this is applied. Give "
        "SCALE_FACTOR=1 and OFFSET=0 to take the values as they are.",
        name=name,
        scale=scale,
        offset=offset,
    )
    if abs(scale) > LARGEST or abs(offset) > LARGEST:  # tags that lead to reflectance x 10 000: an offset of -1000
        return scale, offset, note
    return scale * 10000.0, offset * 10000.0, note


def ordered(bands: dict) -> dict:
    """Main bands in the order of the stack, then the others by name or as given."""
    main = [name for name in MAIN_BANDS if name in bands]
    return {name: bands[name] for name in main + [name for name in bands if name not in MAIN_BANDS]}


def band_file(
    path: str, factor: float = 1.0, offset: float = 0.0, coding: str = "SCL", nodata: Optional[float] = None
) -> BandFile:
    """A file of a single band; `nodata` where the kind of product tells it."""
    with open_raster(path) as dataset:
        validity = band_validity(dataset, 1)
        if nodata is not None:
            validity = replace(validity, nodata=nodata)
        elif validity.nodata == 0:
            validity = replace(validity, nodata=None)  # judged by all bands together: dark water has a 0 in one of them
        return BandFile(path, 1, _grid(dataset, os.path.basename(path)), factor, offset, validity, coding)


def _grid(dataset, name: str) -> Grid:
    check_position(dataset, name)
    return Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)


def date_in(name: str) -> str:
    """ISO date of the first `yyyymmdd`, `yyyy-mm-dd`, `yyyy/m/d` or `yyyydddT` (day of the year) in a name, '' without one."""
    for match in re.finditer(r"(?<!\d)((?:19|20)\d\d)(-?)(\d\d)\2(\d\d)(?!\d)", name):
        found = iso_day("-".join(match.group(1, 3, 4)))
        if found:
            return found
    for match in re.finditer(r"(?<!\d)((?:19|20)\d\d)(\d{3})T\d{6}(?!\d)", name):
        day = int(match.group(2))
        if 1 <= day <= 366:
            return (date(int(match.group(1)), 1, 1) + timedelta(day - 1)).isoformat()
    for match in re.finditer(r"(?<!\d)((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?!\d)", name.replace(os.sep, "/")):
        year, month, day = match.groups()
        found = iso_day(f"{year}-{month:0>2}-{day:0>2}")
        if found:
            return found
    return ""


def _orbit_in(name: str) -> str:
    match = re.search(r"_R(\d{3})_", name)
    return str(int(match.group(1))) if match else ""
