"""From a STAC catalogue to folders of scenes that prepareimagery reads: the face of this part of the stage."""

from __future__ import annotations

import math
import os
import shutil
from dataclasses import dataclass, field, replace
from typing import Optional

from ...band_names import CLASSES, MAIN_BANDS, canonical_name
from ...errors import InputError, ParameterError
from ...feedback import Feedback
from ...files import require_extension, require_writable
from ...messages import Message
from ...runs.run_record import file_hash
from ...web.accounts import Account, AccountError, AccountSigner, open_signer
from ...web.addresses import clean, place_of, redact
from ...web.background import CancelToken, NetworkError, call_in_background
from ...web.client import Client, RetryPolicy
from .area import Area
from .assets import stores_of, token_provider
from .dem_fetch import dem_addresses, fetch_dem
from .items import identifier_of, item_scene
from .offsets import SETTINGS
from .provenance import read_provenance, write_provenance
from .scene_choice import candidates, reasons_of
from .scene_fetch import SceneFetcher
from .scene_folder import SceneFolder, folder_name, records_in
from .stac_search import Catalogue


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
    policy : RetryPolicy
    account : Account, optional
        For catalogues whose files need one; never part of a record.
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
    policy: RetryPolicy = field(default_factory=RetryPolicy)
    account: Optional[Account] = field(default=None, repr=False)


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
    AccountError
        The account is refused.
    OutputError
        The folder cannot be written.
    """
    job = _checked(job)
    area = Area(tuple(job.extent[:4]), job.extent[4])
    token = CancelToken(max(4 * job.policy.read, 2.0))
    client = Client(job.catalogue, job.policy, token)
    client.signer = open_signer(job.catalogue, job.account, client)
    try:
        return _fetch(job, area, client, token, feedback)
    finally:
        client.close()


def _fetch(job: FetchJob, area: Area, client: Client, token: CancelToken, feedback: Feedback) -> FetchResult:
    found = call_in_background(_search, (client, job, area.geographic()), token, feedback)
    feedback.set_progress(0.05)
    os.makedirs(job.folder, exist_ok=True)
    scenes, left_out = _scenes(job, found, area, feedback)
    fetcher = SceneFetcher(job, area, client, token)
    kept = fetcher.choose(scenes, left_out, feedback.part(0.05, 0.25))
    _tell_others(job, kept, feedback)
    fetcher.check_size(kept, feedback)
    finished = fetcher.fetch(kept, left_out, feedback.part(0.25, 0.9))
    dem = _dem(job, found, area, client, feedback.part(0.9, 1.0))
    provenance = write_provenance(job.folder, _request(job, area), left_out, dem, found.collections)
    feedback.set_progress(1.0)
    feedback.info(Message(
        "Scenes in '{folder}': {count}. {file} there says where they come from.",
        count=len(finished), folder=job.folder, file=os.path.basename(provenance),
    ))  # fmt: skip
    return FetchResult(tuple(folder.path for folder in finished), job.dem if dem else "", provenance, left_out)


def _checked(job: FetchJob) -> FetchJob:
    extras = tuple(canonical_name(name) for name in job.extra_bands)
    for given, name in zip(job.extra_bands, extras):
        if not name or name in MAIN_BANDS or name == CLASSES:
            raise ParameterError(
                "EXTRA_BANDS names '{given}'. Give Sentinel-2 bands beside the four, for example B11,B12.", given=given
            )
    values = {
        "start": job.start, "end": job.end, "cloud": job.max_cloud, "size": job.max_size, "retries": job.policy.attempts - 1,
        "seconds": job.policy.read, "setting": job.offset_applied, "settings": ", ".join(SETTINGS),
    }  # fmt: skip
    rules = (
        (job.start <= job.end, "START ({start}) is later than END ({end}). Exchange them."),
        (0 <= job.max_cloud <= 100, "MAX_CLOUD is {cloud:g}: percent from 0 to 100 are needed."),
        (0 < job.max_size < math.inf, "MAX_SIZE is {size:g}: a number of GB above 0 is needed."),
        (job.policy.attempts >= 1, "RETRIES is {retries}: a number from 0 on is needed."),
        (0 < job.policy.read < math.inf, "TIMEOUT is {seconds:g}: a number of seconds above 0 is needed."),
        (job.offset_applied in SETTINGS, "OFFSET_APPLIED is '{setting}': use {settings}."),
        (bool(job.collection.strip()), "COLLECTION is empty. Give the catalogue's collection of Sentinel-2 L2A."),
        (job.extent[0] < job.extent[2] and job.extent[1] < job.extent[3], "EXTENT is empty. Draw one."),
        (not job.dem_collection.strip() or bool(job.dem), "DEM is empty. Name a file for it, or leave DEM_COLLECTION empty."),
    )
    for right, template in rules:
        if not right:
            raise ParameterError(template, **values)
    require_writable(os.path.join(job.folder, "scene"), "The imagery")
    if job.dem and job.dem_collection.strip():
        require_extension(job.dem, (".tif", ".tiff"), "The DEM")
        require_writable(job.dem, "The DEM")
    return replace(
        job,
        catalogue=require_catalogue(job.catalogue),
        extra_bands=extras,
        collection=job.collection.strip(),
        dem_collection=job.dem_collection.strip(),
    )


def require_catalogue(text: str) -> str:
    """The address of the catalogue, tidied.

    Raises
    ------
    ParameterError
        Not an http or https address.
    """
    try:
        return clean(text.strip()).rstrip("/")
    except ValueError:
        raise ParameterError(
            "CATALOG is '{address}', which is no web address that can be asked. Give the address of a STAC API that begins with "
            "https://, for example {example} (an account belongs into AUTH).",
            address=redact(text), example="https://earth-search.aws.element84.com/v1",
        ) from None  # fmt: skip


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
        except (NetworkError, AccountError):
            raise
        except InputError as error:
            raise InputError("{reason} Leave DEM_COLLECTION empty to fetch no DEM.", reason=error.message) from error
    scenes = catalogue.search(job.collection, bounds, job.start, job.end)
    if not scenes:
        raise InputError(
            "The catalogue at {host} has no scene of '{collection}' from {start} to {end} in the extent ({extent} degrees). "
            "Choose a longer time or another EXTENT.",
            host=place_of(job.catalogue), collection=job.collection, start=job.start, end=job.end,
            extent=", ".join(f"{v:.4f}" for v in bounds),
        )  # fmt: skip
    dem = catalogue.search(job.dem_collection, bounds) if job.dem_collection else []
    if job.dem_collection and not dem:
        raise InputError(
            "The catalogue at {host} has no DEM of '{collection}' in the extent. Leave DEM_COLLECTION empty to fetch no DEM, and "
            "give Prepare imagery another one.",
            host=place_of(job.catalogue), collection=job.dem_collection,
        )  # fmt: skip
    if isinstance(client.signer, AccountSigner):
        client.signer.learn(stores_of([*scenes, *dem]), token_provider([*scenes, *dem]))
    collections = tuple({"id": f.identifier, "licence": f.licence, "providers": list(f.providers)} for f in facts)
    return _Found(catalogue.address, scenes, dem, collections)


def _scenes(job: FetchJob, found: _Found, area: Area, feedback: Feedback) -> tuple:
    """Folders of the scenes worth a look, and {id: reason} of those left out."""
    items, unusable = {}, {}
    account = job.account.kind if job.account else ""
    for index, entry in enumerate(found.scenes, 1):
        try:
            item = item_scene(entry, found.base, job.extra_bands, account)
            items.setdefault(item.identifier, item)
        except (InputError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
            reason = error.message if isinstance(error, InputError) else Message(
                "What the catalogue says of it cannot be understood ({reason}).", reason=type(error).__name__
            )  # one bad item never ends a run  # fmt: skip
            unusable[identifier_of(entry) or f"({index})"] = reason
    chosen, left_out = candidates(list(items.values()))
    feedback.info(Message(
        "Scenes found from {start} to {end}: {count}; looked at closely: {chosen}.",
        count=len(items) + len(unusable), start=job.start, end=job.end, chosen=len(chosen),
    ))  # fmt: skip
    for identifier, reason in left_out.items():
        feedback.info(Message("  {scene}: {reason}; not used.", scene=identifier, reason=reason))
    for reason in unusable.values():
        feedback.warning(Message("{reason} It is not used.", reason=reason))
    left_out.update(unusable)
    if not chosen:
        raise InputError(
            "No scene can be used of {count} found from {start} to {end}. {reasons}",
            count=len(left_out), start=job.start, end=job.end, reasons=reasons_of(left_out),
        )  # fmt: skip
    return [SceneFolder(job.folder, folder_name(item.identifier, area.described), item) for item in chosen], left_out


def _tell_others(job: FetchJob, scenes: list, feedback: Feedback) -> None:
    """Prepareimagery takes every scene of a folder: say so when there are some of another extent or time."""
    others = sorted(set(records_in(job.folder)) - {folder.name for folder in scenes})
    if others:
        feedback.warning(Message(
            "'{folder}' holds scenes of another request already: {count} ({names}). They stay, and Prepare imagery will use "
            "them too: fetch into an empty folder if that is not wanted.",
            folder=job.folder, count=len(others), names=", ".join([*others[:3], *(["..."] if len(others) > 3 else [])]),
        ))  # fmt: skip


def _dem(job: FetchJob, found: _Found, area: Area, client: Client, feedback: Feedback) -> dict:
    """Facts of the DEM for the record; {} = none asked for."""
    if not job.dem_collection:
        return {}
    addresses = dem_addresses(found.dem, found.base, job.account.kind if job.account else "", feedback)
    facts = {"collection": job.dem_collection, "extent": area.described}
    facts["tiles"] = {name: redact(address) for name, address in addresses.items()}
    before = read_provenance(job.folder).get("dem", {})
    if os.path.isfile(job.dem) and {**facts, "sha256": file_hash(job.dem)} == before:
        feedback.info("The DEM was fetched before and is kept.")
        return before
    working = os.path.join(job.folder, f".{folder_name('dem', facts)}.part")
    fetch_dem(addresses, job.dem, working, area, client, int(job.max_size * 1e9), feedback)
    shutil.rmtree(working, ignore_errors=True)
    return {**facts, "sha256": file_hash(job.dem)}


def _request(job: FetchJob, area: Area) -> dict:
    return {
        "catalogue": redact(job.catalogue),
        "collection": job.collection,
        "extent": area.described,
        "start": job.start,
        "end": job.end,
        "max_cloud": job.max_cloud,
        "extra_bands": list(job.extra_bands),
        "offset_applied": job.offset_applied,
    }
