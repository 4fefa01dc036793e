"""Elevation models as agencies deliver them: the one reader of all steps. Metres out, NaN where there is no elevation."""

from __future__ import annotations

import gzip
import math
import os
import re
import tarfile
import zipfile
from dataclasses import dataclass, replace
from typing import Optional, Sequence

import numpy as np

from .coordinates import crs_name
from .errors import InputError
from .grid import Grid, Window, is_geographic, is_metric, metres_per_unit
from .messages import Message
from .native import rasterio
from .raster import check_position, open_raster, read_error
from .validity import BandValidity, band_validity, read_mask, without_value

LOWEST, HIGHEST = -500.0, 9000.0
"""Elevations outside are voids without a nodata tag (SRTM's -32768, -999 and the like), metres; the Dead Sea lies at -430."""

_SAMPLE, _MANY, _DIFFERENT = 64, 0.01, 32
"""Sides of a window in pixels, share of its heights, and number of different ones, from which they are no fill."""

_US_FOOT = 1200 / 3937
_UNITS = {
    0.001: ("mm", "millimetre", "millimeter"),
    0.01: ("cm", "centimetre", "centimeter"),
    0.1: ("dm", "decimetre", "decimeter"),
    1.0: ("m", "metre", "meter", "metres", "meters", "mtr", "masl", "metro", "mètre", "м", "метр", "метры", "米", "公尺"),
    1000.0: ("km", "kilometre", "kilometer"),
    0.3048: ("ft", "foot", "feet", "international foot", "international feet", "foot international", "ft int", "foot intl"),
    0.9144: ("yd", "yard", "yards"),
}
_METRES = {name: metres for metres, names in _UNITS.items() for name in names}
_ELEVATION_NAMES = ("elevation", "dem", "dsm", "dtm", "height", "altitude", "z")
_RASTERS = (".tif", ".tiff", ".hgt", ".dt0", ".dt1", ".dt2", ".img", ".asc", ".bil", ".flt", ".vrt")
_BESIDE = re.compile(r"(^|[_\-. ])(msk|stk|num|lst|qa|edm|hem|wbm|flm|swb|mask|src|ql|kml|preview|quicklook)\d*([_\-.]|$)", re.I)
_ARCHIVES = (".tar.gz", ".tgz", ".tar", ".zip", ".gz")


@dataclass(frozen=True)
class DemTile:
    """One DEM file.

    Attributes
    ----------
    path : str
        As GDAL opens it.
    grid : Grid
    index : int
        1-based band.
    validity : BandValidity
    factor, offset : float
        Metres = stored value x factor + offset.
    dtype : str
    notes, warnings : tuple of Message
        What the user should know of it.
    """

    path: str
    grid: Grid
    index: int = 1
    validity: BandValidity = BandValidity()
    factor: float = 1.0
    offset: float = 0.0
    dtype: str = "float32"
    notes: tuple = ()
    warnings: tuple = ()

    @property
    def name(self) -> str:
        return os.path.basename(self.path)


def metres_of(unit: str) -> Optional[float]:
    """Metres in a unit by its name in whatever spelling; None for a name that is not known."""
    text = " ".join(re.sub(r"[_\-.,;()\[\]]", " ", unit.strip().lower()).split())
    if text in _METRES:
        return _METRES[text]
    if re.match(r"\d|.*(hundred|tenth|thousand)", text):  # "0.1 m", "hundredths of a metre"
        return None
    if re.search(r"us|survey", text) and re.search(r"f(oo|ee)?t", text):
        return _US_FOOT
    words = [word[:-1] if word[:-1] in _METRES and word.endswith("s") else word for word in text.split()]
    found = {_METRES[word] for word in words if word in _METRES}  # "metres above sea level"
    return found.pop() if len(found) == 1 else None


def open_dem(path: str) -> DemTile:
    """What is known of a DEM file, packed or not.

    Raises
    ------
    InputError
        Missing, no raster, no position, several bands of which none is called elevation, or an archive of several tiles.
    """
    files = dem_files(path)
    if len(files) > 1:
        raise InputError(
            "DEM '{name}' holds {count} {count:tile|tiles} ({tiles}). Unpack it and merge them (Raster menu, 'Merge'), or "
            "give it to 'Prepare imagery', which takes several.",
            name=os.path.basename(path),
            count=len(files),
            tiles=", ".join(os.path.basename(file) for file in files[:3]),
        )
    return open_tile(files[0])


def open_tile(path: str) -> DemTile:
    """What is known of one raster with elevation; see `open_dem`."""
    name = os.path.basename(path)
    with open_raster(path) as dataset:
        check_position(dataset, name)
        grid = Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)
        index = _elevation_band(dataset, name)
        validity = band_validity(dataset, index, (index,))
        unit, scale, shift = dataset.units[index - 1] or "", dataset.scales[index - 1], dataset.offsets[index - 1]
        dtype = dataset.dtypes[index - 1]
    notes, warnings = [], []
    metres = _metres(unit, grid.crs, name, notes, warnings)
    if (scale, shift) != (1.0, 0.0):
        if not (math.isfinite(scale) and math.isfinite(shift) and scale):
            raise InputError(
                "DEM '{name}' has a scale of {scale:g} and an offset of {offset:g} in its metadata, which give no elevation. "
                "Correct them, or choose another file.",
                name=name,
                scale=scale,
                offset=shift,
            )
        notes.append(
            Message(
                "DEM '{name}' says in its metadata that elevation = value x {scale:g} + {offset:g}; this is applied.",
                name=name,
                scale=scale,
                offset=shift,
            )
        )
    if dtype in ("uint8", "int8"):
        warnings.append(
            Message(
                "DEM '{name}' holds 8-bit values, at most 256 of them: this looks like a picture (a hillshade or a rendered "
                "layer), not like elevation in metres. Choose the original DEM.",
                name=name,
            )
        )
    tile = DemTile(path, grid, index, validity, scale * metres, shift * metres, dtype)
    return replace(tile, notes=tuple(notes), warnings=(*warnings, *_of_no_ground(tile)))


def _of_no_ground(tile: DemTile) -> list:
    """A warning of many different heights that no ground has, as centimetres without a unit give; a fill is one value.

    Looks at nine windows spread over the tile.
    """
    grid, high = tile.grid, []
    count = 0
    for row in (0.0, 0.5, 1.0):
        for column in (0.0, 0.5, 1.0):
            rows, columns = min(_SAMPLE, grid.height), min(_SAMPLE, grid.width)
            window = Window(int(row * (grid.height - rows)), int(column * (grid.width - columns)), rows, columns)
            heights = read_heights(tile, window)
            strange = heights[np.isfinite(heights) & ~in_this_world(heights)]
            high.append(strange)
            count += int(np.isfinite(heights).sum())
    strange = np.concatenate(high)
    if strange.size <= _MANY * count or len(np.unique(strange)) < _DIFFERENT:
        return []
    return [
        Message(
            "{share:.0%} of DEM '{name}' are heights such as {value:,.0f} m, which no ground has; they are taken as no data. Is "
            "it in centimetres, decimetres or feet without saying so? Convert it to metres (Raster calculator) in that case.",
            share=strange.size / count,
            name=tile.name,
            value=float(np.median(strange)),
        )
    ]


def _elevation_band(dataset, name: str) -> int:
    if dataset.count == 1:
        return 1
    alpha = rasterio().enums.ColorInterp.alpha
    data = [i for i, kind in enumerate(dataset.colorinterp, 1) if kind != alpha]
    if len(data) == 1:
        return data[0]
    named = [i for i in data if (dataset.descriptions[i - 1] or "").strip().lower() in _ELEVATION_NAMES]
    if len(named) == 1:
        return named[0]
    raise InputError(
        "DEM '{name}' has {count} bands and none of them alone is called elevation; one band with elevation in metres is "
        "needed. Choose another file, or extract the band (Raster menu, 'Rearrange bands').",
        name=name,
        count=dataset.count,
    )


def _metres(unit: str, crs: str, name: str, notes: list, warnings: list) -> float:
    """Metres in a unit of elevation: by the band's unit, else by that of the vertical CRS."""
    metres = metres_of(unit) if unit.strip() else None
    if unit.strip() and metres is None:
        warnings.append(
            Message(
                "DEM '{name}' gives its elevation in '{unit}', a unit that is not known: it is taken as metres. If that is "
                "wrong, elevation and slope are wrong too; convert the DEM to metres (Raster calculator) in that case.",
                name=name,
                unit=unit.strip(),
            )
        )
    if not unit.strip() and metres_per_unit(crs) is not None and not is_metric(crs) and "VERT" not in crs:
        warnings.append(
            Message(
                "DEM '{name}' does not say the unit of its elevation, and its coordinates are not in metres ({crs}): "
                "elevation is "
                "taken as metres. If it is in feet, slope is three times too steep; convert it (Raster calculator) in that case.",
                name=name,
                crs=crs_name(crs),
            )
        )
    if metres is None:
        vertical = re.search(r'VERT_?C(?:S|RS)\[.*?(?:LENGTHUNIT|UNIT)\["[^"]*",\s*([\d.eE+-]+)', crs, re.DOTALL)
        metres = float(vertical.group(1)) if vertical and not unit.strip() else 1.0
    if metres != 1.0:
        notes.append(Message("DEM '{name}': elevation of {metres:.10g} m a unit is brought to metres.", name=name, metres=metres))
    return metres


def in_this_world(heights: np.ndarray) -> np.ndarray:
    """Which heights, in metres, some ground has; NaN is none."""
    with np.errstate(invalid="ignore"):
        return (heights > LOWEST) & (heights < HIGHEST)


def read_elevation(tile: DemTile, window: Window) -> np.ndarray:
    """Elevation in a window of a tile, (rows, columns) float32 metres; NaN = void, by `core.validity` or out of this world.

    Raises
    ------
    InputError
        The file cannot be read.
    """
    values = read_heights(tile, window)
    values[~in_this_world(values)] = np.nan
    return values


def read_heights(tile: DemTile, window: Window) -> np.ndarray:
    """The same with what is out of this world; NaN = void by `core.validity`.

    Raises
    ------
    InputError
        The file cannot be read.
    """
    package = rasterio()
    try:
        with open_raster(tile.path) as dataset:
            raw = dataset.read(tile.index, window=window.as_rasterio())
            masked = read_mask(dataset, tile.index, tile.validity, window)
    except (package.errors.RasterioError, OSError) as error:
        raise read_error(tile.path, error) from error
    void = without_value(raw, tile.validity.nodata)
    if masked is not None:
        void |= masked
    if (tile.factor, tile.offset) == (1.0, 0.0):
        values = raw.astype(np.float32)
    else:
        with np.errstate(over="ignore", invalid="ignore"):
            values = (raw.astype(np.float64) * tile.factor + tile.offset).astype(np.float32)
    values[void] = np.nan
    return values


def beside_target(tile: DemTile, longitude: float) -> DemTile:
    """The tile with its longitudes within half a turn of those of the area: tiles meet at the 180th meridian too."""
    if not is_geographic(tile.grid.crs):
        return tile
    left, _, right, _ = tile.grid.bounds
    turns = round((longitude - (left + right) / 2) / 360)
    if not turns:
        return tile
    a, b, x, d, e, y = tile.grid.transform
    return replace(tile, grid=replace(tile.grid, transform=(a, b, x + 360.0 * turns, d, e, y)))


def describe(tile: DemTile) -> str:
    """Name, CRS and cell size for the log."""
    crs = tile.grid.crs
    if is_geographic(crs):
        unit = Message("degrees")
    else:
        unit = Message("m") if is_metric(crs) else rasterio().crs.CRS.from_wkt(crs).linear_units_factor[0]
    return Message(
        "{name} ({crs}, cell {cell:.6g} {unit})", name=tile.name, crs=crs_name(crs), cell=tile.grid.cell_size, unit=unit
    )


# -- packed as delivered ---------------------------------------------------------------------------------------------


def dem_files(path: str) -> list:
    """Paths by which GDAL opens the elevation rasters of a file: itself, or those inside an archive.

    Raises
    ------
    InputError
        An archive that is damaged or holds no raster with elevation.
    """
    ending = next((end for end in _ARCHIVES if path.lower().endswith(end)), "")
    if not ending or path.startswith("/vsi") or not os.path.isfile(path) or _opens(path):
        return [path]
    full = os.path.abspath(path)
    if ending == ".gz":
        return [f"/vsigzip/{full}"] if _opens(f"/vsigzip/{full}") else _no_elevation(path)
    try:
        names = _names(path, ending)
    except (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile) as error:
        raise InputError("DEM '{path}' cannot be unpacked ({reason}). Fetch it again.", path=path, reason=str(error)) from error
    root = "/vsizip/" if ending == ".zip" else "/vsitar/"
    rasters = [name for name in sorted(names) if name.lower().endswith(_RASTERS) and ".." not in name.split("/")]
    main = [name for name in rasters if not _BESIDE.search(os.path.splitext(os.path.basename(name))[0])]
    named = [name for name in main if re.search(r"(^|[_\-])(dem|dsm|dtm)([_\-.]|$)", os.path.basename(name), re.I)]
    last = [name for name in named if re.search(r"(^|[_\-])(dem|dsm|dtm)\.", os.path.basename(name), re.I)]  # TDM1_DEM_.._DEM.tif
    chosen = [f"{root}{full}/{name}" for name in (last or named or main)]
    return [name for name in chosen if _opens(name)] or _no_elevation(path)


def all_tiles(paths: Sequence[str]) -> list:
    """`DemTile` of every raster of some files, archives opened."""
    return [open_tile(file) for path in paths for file in dem_files(path)]


def _names(path: str, ending: str) -> list:
    if ending == ".zip":
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    with tarfile.open(path) as archive:
        return archive.getnames()


def _opens(path: str) -> bool:
    try:
        with open_raster(path):
            return True
    except InputError:
        return False


def _no_elevation(path: str):
    raise InputError(
        "DEM '{path}' is packed, and no raster with elevation was found inside. Unpack it and choose the raster.", path=path
    )
