"""Is the offset of baseline 04.00 and later still in a catalogue's values, or taken off already? Decided once, and written down.

Reflectance = (value + offset) / quantification, by the product's metadata. Some catalogues hand out values with the offset
already taken off, and some of those say the contrary. So the pixels are looked at too: with an offset of -1000 left in, a value
below 500 would be a reflectance below -5 %, which no surface has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Mapping, Optional

import numpy as np

from ...band_names import MAIN_BANDS
from ...errors import InputError
from ...grid import Window
from ...messages import Message
from ...raster import open_raster
from ...raster_writer import BLOCK
from ..products.safe_metadata import ProductMetadata
from .items import SceneItem

SETTINGS = ("auto", "yes", "no")
"""OFFSET_APPLIED: by catalogue and pixels; taken off in all scenes; in all scenes as the metadata say."""

FIRST_BASELINE, USUAL_OFFSET = 4, -1000.0
"""Since 04.00 every product has had this BOA_ADD_OFFSET in all bands (Sentinel-2 Products Specification Document 14.9 and
later)."""

PROOF_SHARE = 0.001
DARKEST = 0.1
"""Percent of the pixels that count as the darkest."""

_LEVELS = 4096
_SATURATED = 65535


@dataclass(frozen=True)
class BandValues:
    """How often the low stored values of a band occur; 0 and 65535 never count.

    Attributes
    ----------
    low : (4096,) int64
        Pixels with the value 0, 1, ... 4095.
    valid : int
        Pixels with any value.
    """

    low: np.ndarray
    valid: int

    def below(self, value: float) -> float:
        """Share of the pixels with a smaller value."""
        return float(self.low[: max(int(value), 0)].sum() / self.valid) if self.valid else 0.0

    @property
    def darkest(self) -> float:
        """Value that the darkest 0.1 % do not exceed (4096 = or more); NaN without pixels."""
        if not self.valid:
            return float("nan")
        return float(np.searchsorted(np.cumsum(self.low), self.valid * DARKEST / 100))


@dataclass(frozen=True)
class Scaling:
    """How values of a scene become reflectance, and why.

    Attributes
    ----------
    quantification : float
    offsets : dict of str to float
        By stack name, in stored values; those that are to be added to the files as they are.
    applied : bool
        The catalogue has taken the product's offset off already.
    reason : str
        One sentence.
    warning : str
        What the user should look at; '' = nothing.
    """

    quantification: float
    offsets: dict = field(default_factory=dict)
    applied: bool = False
    reason: Message = Message("")
    warning: Message = Message("")


def count_values(path: str, alive=lambda: None) -> BandValues:
    """Count the low values of a fetched band, strip by strip."""
    low, valid = np.zeros(_LEVELS, np.int64), 0
    with open_raster(path) as dataset:
        for row in range(0, dataset.height, BLOCK):
            alive()
            pixels = dataset.read(1, window=Window(row, 0, min(BLOCK, dataset.height - row), dataset.width).as_rasterio()).ravel()
            pixels = pixels[(pixels > 0) & (pixels != _SATURATED)]
            valid += pixels.size
            low += np.bincount(np.minimum(pixels, _LEVELS).astype(np.int64), minlength=_LEVELS + 1)[:_LEVELS]
    return BandValues(low, valid)


def decide_scaling(
    item: SceneItem, metadata: Optional[ProductMetadata], values: Mapping[str, BandValues], setting: str = "auto"
) -> Scaling:
    """Quantification and offsets of a scene's files.

    Parameters
    ----------
    metadata : ProductMetadata, optional
        The agency's own; None = it could not be had, so the catalogue's word counts.
    values : mapping of str to BandValues
        Of the main bands.
    setting : str
        One of `SETTINGS`.

    Raises
    ------
    InputError
        Neither metadata nor catalogue tell how values become reflectance.
    """
    quantification, offsets, source = _as_said(item, metadata, setting)
    offsets = {band: value for band, value in offsets.items() if value}
    if not offsets:
        return Scaling(quantification, {}, False, Message("{source}: there is no offset.", source=source))
    facts = {"source": source, "offset": _range(offsets)}
    if setting == "yes":
        said = Message("{source}: offset {offset}; taken off already, as OFFSET_APPLIED=yes says.", **facts)
        return Scaling(quantification, {}, True, said)
    if setting == "no":
        said = Message("{source}: offset {offset}; still in the values, as OFFSET_APPLIED=no says.", **facts)
        return Scaling(quantification, offsets, False, said)
    claim, proof = item.offset_applied, _proof(offsets, values)
    if claim is None and not proof and metadata is None and not _described(item):
        raise _unknown(item)
    if proof:
        template = {
            True: "{source}: offset {offset}; taken off already, as the catalogue says: {proof}.",
            None: "{source}: offset {offset}; taken off already; the catalogue does not say it: {proof}.",
            False: "{source}: offset {offset}; taken off already; the catalogue says the contrary: {proof}.",
        }[claim]
        warning = Message("") if claim else Message(
            "Scene '{scene}': {proof}. So the offset {offset} is taken off already, though the catalogue {word}. It is not "
            "applied again. If the stack looks too bright, fetch with OFFSET_APPLIED=no.",
            scene=item.identifier, proof=proof, offset=facts["offset"],
            word=Message("says the contrary") if claim is False else Message("does not say so"),
        )  # fmt: skip
        return Scaling(quantification, {}, True, Message(template, proof=proof, **facts), warning)
    if claim:
        said = Message("{source}: offset {offset}; taken off already, as the catalogue says.", **facts)
        return Scaling(quantification, {}, True, said, _doubt(item, offsets, values))
    if claim is False:
        said = Message("{source}: offset {offset}; still in the values, as the catalogue says.", **facts)
    else:
        said = Message("{source}: offset {offset}; still in the values, the catalogue does not say otherwise.", **facts)
    return Scaling(quantification, offsets, False, said)


def _as_said(item: SceneItem, metadata: Optional[ProductMetadata], setting: str) -> tuple:
    """Quantification, offsets and their source."""
    if metadata is not None:
        known = {band: metadata.offset_of(band) for band in item.bands}
        return metadata.quantification, known, Message("By the product's metadata")
    scales = {asset.scale for asset in item.bands.values() if asset.scale}
    quantification = 1.0 / scales.pop() if len(scales) == 1 else 10000.0
    if abs(quantification - round(quantification)) < 1e-6 * quantification:
        quantification = float(round(quantification))
    if scales or not 1.0 <= quantification <= 1e6:
        raise InputError("Scene '{scene}' has bands of differing or impossible scales in the catalogue.", scene=item.identifier)
    baseline = re.match(r"(\d{1,2})\.(\d+)", item.baseline)
    facts = {"baseline": item.baseline, "first": FIRST_BASELINE}
    if baseline and int(baseline.group(1)) < FIRST_BASELINE:
        return quantification, {}, Message("By its baseline {baseline} (offsets begin with 0{first}.00)", **facts)
    if _described(item):
        said = {band: float(round(asset.offset * quantification, 6)) for band, asset in item.bands.items()}
        return quantification, said, Message("By the catalogue's description")
    usual = dict.fromkeys(item.bands, USUAL_OFFSET)
    if baseline:
        return (
            quantification,
            usual,
            Message("By its baseline {baseline} (since 0{first}.00 the offset is the same for all)", **facts),
        )
    if item.offset_applied or setting == "yes":
        return quantification, {}, Message("By the word of catalogue or user, that the offset is taken off already")
    if setting == "no":
        return quantification, usual, Message("By the specification of Sentinel-2 since 2022")
    raise _unknown(item)


def _described(item: SceneItem) -> bool:
    """Whether the catalogue gives an offset for each band."""
    return all(asset.offset is not None for asset in item.bands.values())


def _unknown(item: SceneItem) -> InputError:
    return InputError(
        "Scene '{scene}' comes without the product's metadata, and the catalogue does not say which offset its values have. "
        "If you know, say it with OFFSET_APPLIED: yes = taken off already, no = still in the values.",
        scene=item.identifier,
    )


def _proof(offsets: dict, values: Mapping[str, BandValues]) -> Optional[Message]:
    """What shows that the offset is taken off; None = nothing does."""
    for band in MAIN_BANDS:
        limit = -offsets.get(band, 0.0) / 2
        share = values[band].below(limit) if band in values and limit > 0 else 0.0
        if share >= PROOF_SHARE:
            return Message(
                "{share:.1%} of {band} lie below {limit:.0f}, which with the offset still in would be a reflectance below "
                "{reflectance:.0%}",
                share=share, band=band, limit=limit, reflectance=-limit / 10000,
            )  # fmt: skip
    return None


def _doubt(item: SceneItem, offsets: dict, values: Mapping[str, BandValues]) -> Message:
    darkest = {band: values[band].darkest for band in MAIN_BANDS if band in values}
    if not darkest or not all(value >= -offsets.get(band, 0.0) * 0.95 for band, value in darkest.items()):
        return Message("")
    return Message(
        "Scene '{scene}': the catalogue says that the offset {offset} is taken off already, but even the darkest {percent} % "
        "of its pixels are bright ({values}). If the stack looks too bright, fetch with OFFSET_APPLIED=no.",
        scene=item.identifier, offset=_range(offsets), percent=DARKEST,
        values=", ".join(f"{band} {value:.0f}" for band, value in darkest.items()),
    )  # fmt: skip


def _range(offsets: dict) -> str:
    low, high = min(offsets.values()), max(offsets.values())
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"
