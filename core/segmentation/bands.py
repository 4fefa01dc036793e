"""Which bands of a raster are meant: by name, by the usual Sentinel-2 names, or by number."""

from __future__ import annotations

from ..errors import InputError, ParameterError
from ..raster import RasterInfo
from ..sensors import band_numbers

SENTINEL_2 = {
    "blue": ("b02", "b2"),
    "green": ("b03", "b3"),
    "red": ("b04", "b4"),
    "nir": ("b08", "b8"),
    "nir_narrow": ("b8a",),
    "swir1": ("b11",),
    "swir2": ("b12",),
}


COLOURS = {
    **{colour: (colour,) for colour in ("blue", "green", "red", "nir")},
    "nir_narrow": ("B8A",),
    "swir1": ("swir1", "B11"),
    "swir2": ("swir2", "B12"),
}
"""What a colour may be called in the table of a sensor."""


def _same_names(name: str) -> tuple:
    """All names of the band called `name`, in lower case."""
    name = name.strip().lower()
    if len(name) == 2 and name[0] == "b" and name[1].isdigit():
        name = f"b0{name[1]}"
    for word, codes in SENTINEL_2.items():
        if name == word or name in codes:
            return (word, *codes)
    return (name, f"b{name[2:]}") if name.startswith("b0") else (name,)


def find_bands(info: RasterInfo, bands: tuple) -> tuple:
    """1-based indices of `bands` in a raster.

    A name stands for the band of that name (case ignored), `blue` for `B02` and `B2` as well (or for the band of that colour
    where the bands are those of Landsat or HLS), and a number for itself.

    Raises
    ------
    ParameterError
        No band is named, or one twice.
    InputError
        The raster has no such band (the message names those it has), or its bands are those of Landsat's raw numbers.
    """
    if not bands:
        raise ParameterError("BANDS is empty: name the bands to use, for example blue,green,red,nir.")
    known = [name.strip().lower() for name in info.band_names]
    indices = []
    for band in bands:
        found = _by_name(info, known, band.strip().lower())
        if not found and band.strip().isdigit() and 1 <= int(band) <= info.count:
            found = [int(band)]
        if not found:
            names = ", ".join(name or f"(band {index} without a name)" for index, name in enumerate(info.band_names, 1))
            raise InputError(
                "Raster '{name}' has no band '{band}'. Its bands are: {names}. Name those to use with BANDS (names or "
                "numbers), or make the image stack with 'Prepare imagery'.",
                name=info.name,
                band=band,
                names=names,
            )
        if found[0] in indices:
            raise ParameterError(
                "BANDS names band {found} of '{name}' twice ('{band}'). Name each band once.",
                found=found[0],
                name=info.name,
                band=band,
            )
        indices.append(found[0])
    return tuple(indices)


def _by_name(info: RasterInfo, known: list, band: str) -> list:
    """1-based indices of the bands called so, the likeliest first."""
    if band in known:
        return [known.index(band) + 1]
    if band in COLOURS:
        numbers = band_numbers(info.band_names, info.name)
        found = [numbers[name] for name in COLOURS[band] if name in numbers]
        if found:
            return found
    return [known.index(name) + 1 for name in _same_names(band) if name in known]
