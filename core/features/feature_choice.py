"""Which features a run computes: presets, groups and names, as far as the bands are there."""

from __future__ import annotations

from typing import Iterable, Sequence

from ..errors import ParameterError
from .catalogue import (
    BANDS,
    CONTEXT,
    FEATURES,
    GROUPS,
    INDICES,
    KNOWN,
    PAPER,
    REFLECTANCE,
    SEASON_BANDS,
    TEMPORAL,
    in_catalogue_order,
    names_of_bands,
)

AUTOMATIC = "automatic"
"""Preset: by whether the image has bands of the seasons; see `suited`."""

PRESETS = ("paper", "extended", "seasonal", AUTOMATIC)
_SETS = {
    "paper": {each.name for each in PAPER},
    "extended": set(FEATURES),
    "seasonal": {*(f"mean_{name}" for name in (*REFLECTANCE, *INDICES)), *TEMPORAL},
    **{group: {each.name for each in PAPER if each.group == group} for group in GROUPS},
    "temporal": set(TEMPORAL),
    "context": set(CONTEXT),
}
"""Preset or group -> its features; those of `BANDS` are known with the image alone."""


def choices() -> tuple:
    """Everything that can be asked for by name: presets, groups (the paper's features of a group), single features."""
    return (*PRESETS, *GROUPS, *KNOWN)


def resolve_features(chosen: Sequence[str], available: Iterable[str], further: Sequence[str] = ()) -> tuple:
    """Names of the features to compute, and of those that are left out since something they need is not there.

    Parameters
    ----------
    chosen : sequence of str
        Presets, groups and feature names, mixed.
    available : iterable of str
        Band names of the image, "rivers" if a river layer is given, `SUPER` if super-objects are.
    further : sequence of str
        Names of the bands that the catalogue does not know.

    Returns
    -------
    names : tuple of str
        In the order of the catalogue, those of further bands last.
    left_out : tuple of str
        Features of a preset or a group whose bands are not there. Features asked for by name are kept, so that the missing
        band is an error.

    Raises
    ------
    ParameterError
        An unknown name, or nothing chosen.
    """
    available, further_names = set(available), names_of_bands(further)
    wanted, optional = set(), set()
    for choice in (each for name in chosen for each in (suited(available) if name == AUTOMATIC else (name,))):
        if choice == BANDS:
            optional |= set(further_names)
        elif choice in _SETS:
            optional |= _SETS[choice]
        elif choice in KNOWN or choice in further_names:
            wanted.add(choice)
        else:
            raise ParameterError(
                "FEATURES holds '{choice}', which is no feature. Use {presets}, a group ({groups}) or the names of "
                "features as in the help.",
                choice=choice,
                presets=", ".join(PRESETS),
                groups=", ".join(GROUPS),
            )
    if not chosen:
        raise ParameterError("FEATURES is empty. Choose 'paper', 'extended', a group or the names of features.")
    known = in_catalogue_order((*KNOWN, *further_names))
    missing = {name for name in optional - wanted if name in KNOWN and not set(KNOWN[name].needs) <= available}
    names = tuple(name for name in known if name in (wanted | optional) - missing)
    return names, tuple(name for name in known if name in missing)


def suited(available: Iterable[str]) -> tuple:
    """Presets and groups that 'automatic' stands for: with bands of the seasons those and terrain, without texture, which tell
    fields from mines best (docs/seasons.md); else the paper's."""
    return ("seasonal", "terrain") if set(SEASON_BANDS) & set(available) else ("paper",)
