"""From a STAC catalogue to folders of scenes that prepareimagery reads: the face of this part of the stage."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field, replace

from ...errors import InputError, ParameterError
from ...feedback import Feedback
from ...files import require_extension, require_writable
from ...run_record import file_hash
from ..band_names import CLASSES, MAIN_BANDS, canonical_name
from .addresses import folder_name, host_of, require_catalogue, shown
from .area import Area
from .background import NetworkError, Signals, call_apart
from .catalogue import Catalogue
from .client import Client, Patience
from .dem_fetch import dem_addresses, fetch_dem
from .items import read_scene
from .offsets import SETTINGS
from .provenance import read_provenance, write_provenance
from .scene_choice import candidates
from .scene_fetch import SceneFetcher
from .scene_folder import SceneFolder, records_in


@dataclass(frozen=True)
class FetchJob:
    """What to fetch; see the help of `fetchimagery` for the meaning.

    Attributes
    ----------
    catalogue : str
        Address of a STAC API.
    extent : tuple
        (xmin, ymin, xmax, ymax, WKT).
    start, end : str
        ISO dates, inclusive.
    folder : str
        Receives one folder a scene.
    dem : str
        GeoTIFF to write.
    max_cloud : float
        Percent of the extent.
    collection, dem_collection : str
        Of the catalogue; without the second no DEM is fetched.
    extra_bands : tuple of str
        Sentinel-2 bands beside the four.
    offset_applied : str
        One of `offsets.SETTINGS`.
    max_size : float
        GB that may be fetched.
    patience : Patience
    """

    catalogue: str
    extent: tuple
    start: str
    end: str
    folder: str
    dem: str = ""
    max_cloud: float = 5.0
    collection: str = "sentinel-2-l2a"
    dem_collection: str = "cop-dem-glo-30"
    extra_bands: tuple = ()
    offset_applied: str = "auto"
    max_size: float = 20.0
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True)
class FetchResult:
    """What was fetched.

    Attributes
    ----------
    scenes : tuple of str
        Folders of the scenes asked for, those of earlier runs included.
    dem : str
        '' = none.
    provenance : str
        Path of provenance.json.
    left_out : dict
        Scene id -> reason.
    """

    scenes: tuple
    dem: str
    provenance: str
    left_out: dict


def fetch_imagery(job: FetchJob, feedback: Feedback) -> FetchResult:
    """Search, choose and fetch scenes and a DEM.

    A scene's folder appears when it is whole. After a break the same call goes on where it stopped.

    Raises
    ------
    ParameterError
        A parameter makes no sense.
    InputError
        No catalogue, no scene, nothing clear enough, or too much; the message tells the remedy.
    NetworkError
        The network failed for good; what is finished is kept.
    OutputError
        The folder cannot be written.
    """
    job = _checked(job)
    area = Area(tuple(job.extent[:4]), job.extent[4])
    signals = Signals(max(4 * job.patience.read, 2.0))
    client = Client(job.catalogue, job.patience, signals)
    try:
        return _fetch(job, area, client, signals, feedback)
    finally:
        client.close()


def _fetch(job: FetchJob, area: Area, client: Client, signals: Signals, feedback: Feedback) -> FetchResult:
    found = call_apart(_search, (client, job, area.geographic()), signals, feedback)
    feedback.set_progress(0.05)
    os.makedirs(job.folder, exist_ok=True)
    scenes, left_out = _scenes(job, found.scenes, found.base, area, feedback)
    fetcher = SceneFetcher(job, area, client, signals)
    kept = fetcher.choose(scenes, left_out, feedback.part(0.05, 0.25))
    _tell_others(job, kept, feedback)
    fetcher.check_size(kept, feedback)
    finished = fetcher.fetch(kept, left_out, feedback.part(0.25, 0.9))
    dem = _dem(job, found, area, client, signals, feedback.part(0.9, 1.0))
    provenance = write_provenance(job.folder, _request(job, area), left_out, dem, found.collections)
    feedback.set_progress(1.0)
    feedback.info(
        f"{len(finished)} scenes are in '{job.folder}'. {os.path.basename(provenance)} there says where they come from."
    )
    return FetchResult(tuple(folder.path for folder in finished), job.dem if dem else "", provenance, left_out)


def _checked(job: FetchJob) -> FetchJob:
    extras = tuple(canonical_name(name) for name in job.extra_bands)
    for given, name in zip(job.extra_bands, extras):
        if not name or name in MAIN_BANDS or name == CLASSES:
            raise ParameterError(f"EXTRA_BANDS names '{given}'. Give Sentinel-2 bands beside the four, for example B11,B12.")
    rules = (
        (job.start <= job.end, f"START ({job.start}) is later than END ({job.end}). Exchange them."),
        (0 <= job.max_cloud <= 100, f"MAX_CLOUD is {job.max_cloud:g}: percent from 0 to 100 are needed."),
        (job.max_size > 0, f"MAX_SIZE is {job.max_size:g}: a number of GB above 0 is needed."),
        (job.patience.attempts >= 1, f"RETRIES is {job.patience.attempts - 1}: a number from 0 on is needed."),
        (job.patience.read > 0, f"TIMEOUT is {job.patience.read:g}: a number of seconds above 0 is needed."),
        (job.offset_applied in SETTINGS, f"OFFSET_APPLIED is '{job.offset_applied}': use {', '.join(SETTINGS)}."),
        (bool(job.collection.strip()), "COLLECTION is empty. Give the catalogue's collection of Sentinel-2 L2A."),
        (job.extent[0] < job.extent[2] and job.extent[1] < job.extent[3], "EXTENT is empty. Draw one."),
        (not job.dem_collection.strip() or bool(job.dem), "DEM is empty. Name a file for it, or leave DEM_COLLECTION empty."),
    )
    for right, message in rules:
        if not right:
            raise ParameterError(message)
    require_writable(os.path.join(job.folder, "scene"), "The imagery")
    if job.dem and job.dem_collection.strip():
        require_extension(job.dem, (".tif", ".tiff"), "The DEM")
        require_writable(job.dem, "The DEM")
    return replace(
        job,
        catalogue=require_catalogue(job.catalogue),
        extra_bands=tuple(dict.fromkeys(extras)),
        dem_collection=job.dem_collection.strip(),
    )


@dataclass(frozen=True)
class _Found:
    """Items of the catalogue, as they came, and facts of their collections."""

    base: str
    scenes: list
    dem: list
    collections: tuple


def _search(client: Client, job: FetchJob, bounds: tuple) -> _Found:
    """All that is asked of the catalogue, in the background."""
    catalogue = Catalogue(client, job.catalogue)
    facts = [catalogue.collection(job.collection, "COLLECTION")]
    if job.dem_collection:
        try:
            facts.append(catalogue.collection(job.dem_collection, "DEM_COLLECTION"))
        except NetworkError:
            raise
        except InputError as error:
            raise InputError(f"{error} Leave DEM_COLLECTION empty to fetch no DEM.") from error
    scenes = catalogue.search(job.collection, bounds, job.start, job.end)
    if not scenes:
        raise InputError(
            f"The catalogue at {host_of(job.catalogue)} has no scene of '{job.collection}' from {job.start} to {job.end} in the "
            f"extent ({', '.join(f'{v:.4f}' for v in bounds)} degrees). Choose a longer time or another EXTENT."
        )
    dem = catalogue.search(job.dem_collection, bounds) if job.dem_collection else []
    if job.dem_collection and not dem:
        raise InputError(
            f"The catalogue at {host_of(job.catalogue)} has no DEM of '{job.dem_collection}' in the extent. Leave DEM_COLLECTION "
            "empty to fetch no DEM, and give Prepare imagery another one."
        )
    collections = tuple({"id": f.identifier, "licence": f.licence, "providers": list(f.providers)} for f in facts)
    return _Found(catalogue.address, scenes, dem, collections)


def _scenes(job: FetchJob, found: list, base: str, area: Area, feedback: Feedback) -> tuple:
    """Folders of the scenes worth a look, and {id: reason} of those left out."""
    items, unusable = {}, {}
    for entry in found:
        try:
            item = read_scene(entry, base, job.extra_bands)
            items.setdefault(item.identifier, item)
        except InputError as error:
            unusable[shown(entry.get("id"), 80)] = str(error)
    chosen, left_out = candidates(list(items.values()))
    feedback.info(
        f"{len(items) + len(unusable)} scenes found from {job.start} to {job.end}; {len(chosen)} of them are looked at closely."
    )
    for identifier, reason in left_out.items():
        feedback.info(f"  {identifier}: {reason}; not used.")
    for message in unusable.values():
        feedback.warning(f"{message} It is not used.")
    left_out.update(unusable)
    if not chosen:
        raise InputError(
            f"None of the {len(left_out)} scenes found from {job.start} to {job.end} can be used: "
            f"{'; '.join(f'{key}: {reason}' for key, reason in list(left_out.items())[:5])}. Choose a longer time, or another "
            "catalogue."
        )
    return [SceneFolder(job.folder, folder_name(item.identifier, area.described), item) for item in chosen], left_out


def _tell_others(job: FetchJob, scenes: list, feedback: Feedback) -> None:
    """Prepareimagery takes every scene of a folder: say so when there are some of another extent or time."""
    others = sorted(set(records_in(job.folder)) - {folder.name for folder in scenes})
    if others:
        feedback.warning(
            f"'{job.folder}' holds {len(others)} scenes of another request already ({', '.join(others[:3])}"
            f"{', ...' if len(others) > 3 else ''}). They stay, and Prepare imagery will use them too: fetch into an empty "
            "folder if that is not wanted."
        )


def _dem(job: FetchJob, found: _Found, area: Area, client: Client, signals: Signals, feedback: Feedback) -> dict:
    """Facts of the DEM for the record; {} = none asked for."""
    if not job.dem_collection:
        return {}
    addresses = dem_addresses(found.dem, found.base)
    facts = {"collection": job.dem_collection, "extent": area.described, "tiles": {k: shown(v) for k, v in addresses.items()}}
    before = read_provenance(job.folder).get("dem", {})
    if os.path.isfile(job.dem) and {**facts, "sha256": file_hash(job.dem)} == before:
        feedback.info("The DEM was fetched before and is kept.")
        return before
    working = os.path.join(job.folder, f".{folder_name('dem', facts)}.part")
    fetch_dem(addresses, job.dem, working, area, client, signals, int(job.max_size * 1e9), feedback)
    shutil.rmtree(working, ignore_errors=True)
    return {**facts, "sha256": file_hash(job.dem)}


def _request(job: FetchJob, area: Area) -> dict:
    return {
        "catalogue": shown(job.catalogue),
        "collection": job.collection,
        "extent": area.described,
        "start": job.start,
        "end": job.end,
        "max_cloud": job.max_cloud,
        "extra_bands": list(job.extra_bands),
        "offset_applied": job.offset_applied,
    }
