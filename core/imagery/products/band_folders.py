"""Folders of single band files without metadata of their own: Sentinel-2 by many programs, Landsat, HLS, MAJA."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Optional, Sequence

from ...band_names import CLASSES, MAIN_BANDS, SENTINEL_NAMES, band_of_file
from ...errors import InputError
from ...messages import Message
from ...raster import open_raster
from ...sensors import Sensor, landsat_error, sensor_of_name, token_of_file
from .containers import Container
from .product import Product
from .product_files import RasterOptions, band_file, date_in, maybe_landsat, ordered, scaling

BAND_FILES = (".jp2", ".tif", ".tiff", ".img", ".dat", ".bil")

MAJA_NODATA = -10000.0

_AWS_TILE = re.compile(r"(?:^|/)(\d{1,2})/([C-X])/([A-Z]{2})/(\d{4})/(\d{1,2})/(\d{1,2})/(\d+)/?$")
_MAJA = re.compile(r"SENTINEL2[A-D]_\d{8}-\d{6}-\d+_L2[AB]_T\d\d[A-Z]{3}_[CD]_V", re.IGNORECASE)


@dataclass
class BandSet:
    """Files of one scene in one folder.

    Attributes
    ----------
    folder : str
        Relative to the container, '' = the container itself.
    stem : str
        What the names of its files have in common; '' = the folder holds this scene alone.
    images : dict
        Stack name of a band -> (resolution in metres, name in the container).
    sensor : Sensor, optional
        None = Sentinel-2.
    classes, coding : str
        File that tells clouds, '' = none or that of `images`.
    """

    folder: str
    stem: str = ""
    images: dict = field(default_factory=dict)
    sensor: Optional[Sensor] = None
    classes: str = ""
    coding: str = "SCL"


def keep_finest(images: dict, band: str, resolution: int, name: str) -> None:
    """Take a file into {band: (resolution, name)} unless one as fine is there; a resolution of 0 is not said, and is 10 m."""
    resolution = resolution or 10
    if band not in images or resolution < images[band][0]:
        images[band] = resolution, name


def band_sets(names: Sequence[str], wanted: dict, left_out: Optional[list] = None) -> list:
    """Scenes among the files of a container: those with at least three of the main bands.

    Parameters
    ----------
    names : sequence of str
        Files, relative to the container.
    wanted : dict
        From BANDS; values that are texts pick files by their names (`nir=B05`).
    left_out : list, optional
        Takes (folder, reason) of scenes that cannot be used, in place of the error.

    Raises
    ------
    InputError
        Landsat that cannot be used, or a part of a SAFE product without its metadata.
    """
    picked = {band: value for band, value in wanted.items() if isinstance(value, str)}
    sets: dict = {}
    refused: set = set()
    for name in names:
        if name.lower().endswith(BAND_FILES) and os.path.dirname(name) not in refused:
            with leaving_out(os.path.dirname(name), left_out, refused):
                _place(name, picked, sets)
    sets = {key: each for key, each in sets.items() if each.folder not in refused}
    found = [each for each in sets.values() if not picked or len(each.images) == len(picked)]
    scenes = []
    for each in _merged(found, picked):
        with leaving_out(each.folder, left_out, refused):
            _look_beside(each, names)
            _refuse_part_of_safe(each.folder)
            scenes.append(each)
    return scenes


@contextmanager
def leaving_out(folder: str, left_out: Optional[list], refused: Optional[set] = None):
    """Within the block a scene that cannot be used goes to `left_out`, once a folder; without that list the error stands."""
    try:
        yield
    except InputError as error:
        if left_out is None:
            raise
        if refused is None or folder not in refused:
            left_out.append((folder, error.message))
        if refused is not None:
            refused.add(folder)


def _refuse_part_of_safe(folder: str) -> None:
    if "GRANULE/" in folder + "/" or folder.upper().endswith(".SAFE"):
        raise InputError(
            "'{folder}' is part of a SAFE product without its {xml}: quantification and offset are not known. "
            "Fetch the whole product, or give its bands in an ordinary folder with SCALE_FACTOR and OFFSET.",
            folder=folder,
            xml="MTD_MSIL1C.xml" if "L1C" in folder.upper() else "MTD_MSIL2A.xml",
        )


def _place(name: str, picked: dict, sets: dict) -> None:
    stem = os.path.splitext(os.path.basename(name))[0]
    folder = re.sub(r"(^|/)R(10|20|60)m$", "", os.path.dirname(name))
    if picked:
        for band, value in picked.items():
            if re.search(rf"(?:^|[_\-. ]){re.escape(value)}(?:[_\-]\d\dm)?$", stem, re.IGNORECASE):
                keep_finest(sets.setdefault((folder, ""), BandSet(folder)).images, band, _resolution(stem), name)
        return
    band, resolution = band_of_file(stem)
    if not re.search(r"L[COTEM]0\d_|HLS|^L[COTEM]\d|sr_band|qa_pixel|fmask", stem, re.IGNORECASE):
        if band:
            common = re.sub(r"[_\-. ]?[^_\-. ]+(?:[_\-](10|20|60)m)?(?:[_\-. ]*\(raw\))?$", "", stem, flags=re.IGNORECASE)
            keep_finest(sets.setdefault((folder, common), BandSet(folder, common)).images, band, resolution, name)
        return
    if not band and not re.search(r"_B\d+$|sr_b|fmask|qa_pixel|[._]B\d\d$", stem, re.IGNORECASE):
        return
    sensor = sensor_of_name(stem)
    if sensor is None:
        return
    token = token_of_file(stem, sensor)
    if token:
        scene = sets.setdefault(
            (folder, stem[: -len(token)]), BandSet(folder, stem[: -len(token)], sensor=sensor, coding=sensor.coding)
        )
        if token == sensor.classes:
            scene.classes = name
        else:
            keep_finest(scene.images, sensor.bands[token], _resolution(stem), name)


def _resolution(stem: str) -> int:
    match = re.search(r"[_\-](\d\d)m$", stem)
    return int(match.group(1)) if match else 0


def _merged(found: list, picked: dict) -> list:
    """Files of one folder whose names differ before the band are one scene, unless several of the names are whole scenes.

    Of MAJA's two reflectances the one corrected for slopes (FRE) is taken.
    """
    folders: dict = {}
    for each in found:
        folders.setdefault((each.folder, each.sensor.kind if each.sensor else ""), []).append(each)
    scenes = []
    for group in folders.values():
        stems = {each.stem for each in group}
        group = [each for each in group if not (each.stem.endswith("_SRE") and each.stem[:-4] + "_FRE" in stems)]
        whole = [each for each in group if set(MAIN_BANDS) <= set(each.images)]
        if len(whole) > 1 or group[0].sensor is not None:
            scenes += [each for each in (whole or group) if len(set(MAIN_BANDS) & set(each.images)) >= 3]
            continue
        first = group[0]
        for product in group[1:]:
            for band, (resolution, name) in product.images.items():
                keep_finest(first.images, band, resolution, name)
        first.stem = ""
        if len(set(MAIN_BANDS) & set(first.images)) >= 3 or picked:
            scenes.append(first)
    return scenes


def _look_beside(each: BandSet, names: Sequence[str]) -> None:
    """What lies beside the bands: MAJA's cloud mask, Landsat's metadata."""
    here = each.folder + "/" if each.folder else ""
    for name in names:
        if not name.startswith(here):
            continue
        rest = name[len(here) :]
        if re.fullmatch(r"MASKS/[^/]*_CLM_R1\.tif", rest, re.IGNORECASE):
            each.classes, each.coding = name, "MAJA"
        if each.sensor is None and re.fullmatch(r"[^/]*_MTL\.(txt|json|xml)", rest, re.IGNORECASE):
            raise landsat_error(each.folder or name)


def bands_product(container: Container, each: BandSet, options: RasterOptions) -> Product:
    """A scene of single band files."""
    path = container.gdal_path(each.folder) if each.folder else container.path
    first = os.path.basename(next(iter(each.images.values()))[1])
    name = _scene_name(path, each)
    missing = [band for band in MAIN_BANDS if band not in each.images and not options.bands]
    if missing:
        raise InputError(
            "Folder '{name}' lacks a file for the band {bands} (e.g. ..._{example}.tif). If it is called otherwise, pick it with "
            "BANDS, for example {first}=B05.",
            name=name,
            bands=", ".join(missing),
            example=SENTINEL_NAMES[missing[0]],
            first=missing[0],
        )
    bands, notes, dtype = {}, [], "uint16"
    for band, (_, file) in each.images.items():
        if band == CLASSES:
            continue
        bands[band], dtype, note = _band(container.gdal_path(file), each.sensor, options, name, _MAJA.search(file))
        notes.extend([note] if note and note not in notes else [])
    _refuse_panchromatic(bands, name)
    if each.sensor is None and not options.bands:
        stems = [os.path.splitext(os.path.basename(file))[0] for _, file in each.images.values()]
        note = maybe_landsat(next(iter(bands.values())).grid, stems, name)
        notes += [note] if note else []
    clouds = each.classes or each.images.get(CLASSES, ("", ""))[1]
    classes = band_file(container.gdal_path(clouds), coding=each.coding if each.classes else "SCL") if clouds else None
    kind = each.sensor.kind if each.sensor else "single bands"
    if each.sensor is not None and classes is None:
        notes.append(
            Message("'{name}' has no file {band}: clouds and shadows are not masked.", name=name, band=each.sensor.classes)
        )
    return Product(
        name, f"{path}#{each.stem}" if each.stem else path, kind, ordered(bands), classes,
        date_in(first) or date_in(name) or date_in(path), dtype=dtype, notes=tuple(notes),
    )  # fmt: skip


def _band(path: str, sensor: Optional[Sensor], options: RasterOptions, name: str, is_maja) -> tuple:
    """`BandFile`, data type, and a note on its scale or None."""
    with open_raster(path) as dataset:
        dtype = dataset.dtypes[0]
        factor, offset, note = scaling(dataset, 1, options, name)
    if sensor is not None and not options.are_values_given:
        return band_file(path, sensor.factor, sensor.offset, nodata=sensor.nodata), dtype, None
    nodata = sensor.nodata if sensor is not None else MAJA_NODATA if is_maja else None
    return band_file(path, factor, offset, nodata=nodata), dtype, note


def _refuse_panchromatic(bands: dict, name: str) -> None:
    """Landsat whose files do not say so: B8 has pixels half as wide as the others'."""
    if "nir" in bands and "blue" in bands and abs(bands["blue"].grid.cell_size / bands["nir"].grid.cell_size - 2) < 0.05:
        raise landsat_error(name)


def _scene_name(path: str, each: BandSet) -> str:
    """Name of the folder; that of the files where a folder may hold several scenes; the tile where folders are numbers."""
    whole = os.path.abspath(path).replace(os.sep, "/")
    tile = _AWS_TILE.search(whole)
    if tile:
        zone, band, square, year, month, day, number = tile.groups()
        return f"T{int(zone):02d}{band}{square}_{year}{int(month):02d}{int(day):02d}_{number}"
    return each.stem.rstrip("_.- ") or os.path.basename(whole)
