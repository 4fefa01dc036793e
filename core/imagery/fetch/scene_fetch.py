"""Looking at the clouds of scenes, and fetching those that are clear enough: several files at once, scene after scene."""

from __future__ import annotations

import os
import shutil
from typing import Optional, Sequence

from ...band_names import CLASSES, MAIN_BANDS
from ...errors import InputError, MineMapperError, OutputError
from ...feedback import Feedback
from ...messages import Message
from ...runs.run_record import file_hash
from ...web.accounts import AccountError
from ...web.addresses import redact
from ...web.background import CancelToken, NetworkError, run_in_background
from ...web.client import Client, HttpError
from ..products.safe_metadata import MAX_BYTES, parse_xml
from .area import Area
from .items import SceneItem
from .offsets import Scaling, count_values, decide_scaling
from .product_xml import Described, documents, parse_product_xml
from .remote_raster import RemoteRaster
from .scene_choice import LEAST_FILLED, Clearness, clearness, reasons_of
from .scene_folder import GRANULE, SceneFolder

TOGETHER = 4
"""Files fetched at once."""


class SceneFetcher:
    """Fetches the scenes of one job.

    Parameters
    ----------
    job : FetchJob
    """

    def __init__(self, job, area: Area, client: Client, token: CancelToken):
        self._job, self._area, self._client, self._token = job, area, client, token
        self._bands = (*MAIN_BANDS, *job.extra_bands)
        self._limit = int(job.max_size * 1e9)
        self._clear: dict = {}
        self._sizes: dict = {}
        self._rasters: dict = {}
        self._failed: set = set()

    # -- which scenes

    def choose(self, folders: Sequence[SceneFolder], left_out: dict, feedback: Feedback) -> list:
        """Scenes with at most MAX_CLOUD of cloud and shadow inside the extent; fills `left_out`.

        Raises
        ------
        InputError
            There is none; the message names the clearest.
        """
        tasks = [(folder,) for folder in folders]
        looks: dict = {}
        for index, look, error in run_in_background(self._look, tasks, self._token, feedback, TOGETHER):
            folder = folders[index]
            if error is not None:
                self._leave_out(folder, error, left_out, feedback)
                folder.drop()
            elif look is None or look.filled < LEAST_FILLED:
                left_out[folder.item.identifier] = Message("shows nothing of the extent")
                folder.drop()
            else:
                looks[folder.name] = look
            feedback.set_progress((len(looks) + len(left_out)) / (len(folders) + len(left_out)))
        return self._clear_enough(folders, looks, left_out, feedback)

    def _look(self, folder: SceneFolder) -> Optional[Clearness]:
        """Clouds inside the extent; fetches the classification. In the background."""
        done = folder.finished(self._bands, self._job.offset_applied)
        if done is not None:
            return Clearness(done["seen_in_extent"], 1.0, done["cloud_in_extent"])
        folder.open_working()
        path = os.path.join(folder.working, folder.band_file(CLASSES))
        if not os.path.exists(path):
            classes = folder.item.classes
            raster = RemoteRaster(self._client, classes.address, self._limit, classes.crs)
            if raster.fetch(self._area.window, path, CLASSES, 0) is None:
                return None
        return clearness(path, self._area, self._token.alive)

    def _clear_enough(self, folders, looks: dict, left_out: dict, feedback: Feedback) -> list:
        kept = []
        for folder in folders:
            if folder.name not in looks:
                if folder.item.identifier in left_out:
                    reason = left_out[folder.item.identifier]
                    feedback.info(Message("  {scene}: {reason}; not used.", scene=folder.item.identifier, reason=reason))
                continue
            look, item = looks[folder.name], folder.item
            clear = look.cloud <= self._job.max_cloud / 100
            known = item.cloud == item.cloud
            feedback.info(Message(
                "  {scene} of {date}: {cloud:.1%} cloud and shadow in the extent ({tile} in the tile), {seen:.0%} of the "
                "extent seen; {verdict}.",
                scene=item.identifier, date=item.date, cloud=look.cloud, seen=look.seen,
                tile=f"{item.cloud:.0f} %" if known else Message("unknown"),
                verdict=Message("used") if clear else Message("not used"),
            ))  # fmt: skip
            if clear:
                self._clear[folder.name] = look
                kept.append(folder)
            else:
                left_out[item.identifier] = Message("{cloud:.1%} cloud and shadow in the extent", cloud=look.cloud)
                folder.drop()
        if kept:
            return kept
        if not looks:
            mine = {folder.item.identifier: left_out[folder.item.identifier] for folder in folders}
            raise InputError("No scene of {count} could be looked at. {reasons}", count=len(folders), reasons=reasons_of(mine))
        raise InputError(
            "No scene of {count} has at most MAX_CLOUD={limit:g} % of cloud and shadow in the extent; the clearest has "
            "{clearest:.1%}. Raise MAX_CLOUD, or choose a longer time.",
            count=len(folders), limit=self._job.max_cloud, clearest=min(look.cloud for look in looks.values()),
        )  # fmt: skip

    # -- how much

    def check_size(self, folders: Sequence[SceneFolder], feedback: Feedback) -> None:
        """Tell how much will be fetched.

        Raises
        ------
        InputError
            More than MAX_SIZE.
        OutputError
            More than the disk can take.
        """
        tasks = [(folder, band) for folder in folders for band in self._missing(folder)]
        whole = 0
        for index, sizes, error in run_in_background(self._measure, tasks, self._token, feedback, TOGETHER):
            if isinstance(error, (NetworkError, AccountError)):
                raise error
            self._sizes[tasks[index][0].name, tasks[index][1]] = sizes[0] if sizes else 0
            whole += sizes[1] if sizes else 0
        total, free = sum(self._sizes.values()), shutil.disk_usage(self._job.folder).free
        if total > self._limit:
            raise InputError(
                "{total:.1f} GB would have to be fetched, more than MAX_SIZE={limit:g} GB (scenes: {count}). Choose a smaller "
                "EXTENT, a shorter time or a smaller MAX_CLOUD, or raise MAX_SIZE.",
                total=total / 1e9, limit=self._job.max_size, count=len(folders),
            )  # fmt: skip
        if 3 * total > free:
            raise OutputError(
                "'{folder}' needs about {needed:.1f} GB, and the disk has {free:.1f} GB left. Make room, or choose another "
                "folder.",
                folder=self._job.folder, needed=3 * total / 1e9, free=free / 1e9,
            )  # fmt: skip
        if tasks:
            feedback.info(Message(
                "Fetching {total:.1f} MB of {count} band {count:file|files} that have {whole:.1f} MB as a whole.",
                total=total / 1e6, count=len(tasks), whole=whole / 1e6,
            ))  # fmt: skip

    def _missing(self, folder: SceneFolder) -> list:
        if folder.finished(self._bands, self._job.offset_applied) is not None:
            return []
        return [band for band in self._bands if not os.path.exists(os.path.join(folder.working, folder.band_file(band)))]

    def _measure(self, folder: SceneFolder, band: str) -> tuple:
        raster = self._raster(folder, band)
        return raster.to_fetch(self._area.window), raster.file_size

    def _raster(self, folder: SceneFolder, band: str) -> RemoteRaster:
        """The file of a band; its first bytes are read once."""
        key = folder.name, band
        if key not in self._rasters:
            asset = folder.item.bands[band]
            self._rasters[key] = RemoteRaster(self._client, asset.address, self._limit, asset.crs)
        return self._rasters[key]

    # -- fetching

    def fetch(self, folders: Sequence[SceneFolder], left_out: dict, feedback: Feedback) -> list:
        """Fetch the scenes; those that cannot be had are left out with a warning.

        Returns
        -------
        list of SceneFolder
            Finished ones, earlier runs' included.

        Raises
        ------
        InputError
            None could be fetched.
        NetworkError
            The network failed for good.
        """
        open_folders = [f for f in folders if f.finished(self._bands, self._job.offset_applied) is None]
        kept = len(folders) - len(open_folders)
        if kept:
            feedback.info(Message("Scenes fetched before and kept: {count}.", count=kept))
        tasks = [(folder, band) for folder in open_folders for band in (*self._bands, "")]
        arrived: dict = {folder.name: {} for folder in open_folders}
        total, begun = max(sum(self._sizes.values()), 1), self._token.received

        def show() -> None:
            feedback.set_progress(min((self._token.received - begun) / total, 1.0))

        for index, result, error in run_in_background(self._fetch_part, tasks, self._token, feedback, TOGETHER, show):
            folder, band = tasks[index]
            parts = arrived[folder.name]
            parts[band] = result
            if error is not None and folder.name not in self._failed:
                self._leave_out(folder, error, left_out, feedback)
            if len(parts) == len(self._bands) + 1 and folder.name not in self._failed:
                try:
                    self._finish(folder, parts, feedback)
                except InputError as trouble:
                    self._leave_out(folder, trouble, left_out, feedback)
            if len(parts) == len(self._bands) + 1 and folder.name in self._failed:
                folder.drop()  # not before: other threads may still write there
        done = [f for f in folders if f.finished(self._bands, self._job.offset_applied) is not None]
        if not done:
            mine = {f.item.identifier: left_out[f.item.identifier] for f in folders if f.item.identifier in left_out}
            raise InputError("No scene of {count} could be fetched. {reasons}", count=len(folders), reasons=reasons_of(mine))
        return done

    def _fetch_part(self, folder: SceneFolder, band: str):
        """A band (its values and its hash), or with '' the metadata, of a scene; in the background."""
        if folder.name in self._failed:
            return None
        if not band:
            return self._metadata(folder)
        path = os.path.join(folder.working, folder.band_file(band))
        if not os.path.exists(path) and self._raster(folder, band).fetch(self._area.window, path, band, 0) is None:
            raise InputError(
                "Scene '{scene}': its {band} lies elsewhere than its classification.", scene=folder.item.identifier, band=band
            )
        return count_values(path, self._token.alive), file_hash(path)

    def _metadata(self, folder: SceneFolder) -> Optional[Described]:
        """The agency's metadata if they can be had; None else."""
        for address in folder.item.granule_xml[:1]:
            data = self._document(address)
            if data is not None:
                self._store_granule(folder, data, redact(address))
        for address in folder.item.product_xml:
            data = self._document(address)
            if data is None:
                continue
            described = parse_product_xml(data, redact(address))
            if described.metadata.level != "L2A":
                raise InputError(
                    "Scene '{scene}' is of Level {level}, not L2A.", scene=folder.item.identifier, level=described.metadata.level
                )
            return described
        return None

    def _store_granule(self, folder: SceneFolder, data: bytes, name: str) -> None:
        """Keep the tile's metadata, which nothing here needs, if they are what they seem to be."""
        try:
            parse_xml(data, name)
        except InputError as error:
            self._token.say(Message("{reason} The scene is kept without it.", reason=error.message))
        else:
            folder.write(GRANULE, data)

    def _document(self, address: str) -> Optional[bytes]:
        try:
            return self._client.fetch(address, MAX_BYTES)
        except NetworkError as error:  # a host that is gone for good must not hold up the bands, which have others
            self._token.say(Message("{reason} The scene is read without it.", reason=error.message))
            return None
        except HttpError:
            return None

    def _finish(self, folder: SceneFolder, parts: dict, feedback: Feedback) -> None:
        described = parts.pop("")
        values = {band: counted for band, (counted, _) in parts.items()}
        scaling = decide_scaling(folder.item, described.metadata if described else None, values, self._job.offset_applied)
        if scaling.warning:
            feedback.warning(scaling.warning)
        hashes = {folder.band_file(band): digest for band, (_, digest) in parts.items()}
        record = self._record(folder, described, scaling)
        folder.finish(self._bands, documents(folder.item, described, scaling), hashes, record)
        feedback.info(Message("  {scene}: whole. {reason}", scene=folder.item.identifier, reason=scaling.reason))
        if described is None and folder.item.unknown_xml:
            feedback.info(Message(
                "  {scene}: none of its files is known as the product's metadata ({files} are XML); the catalogue's words count.",
                scene=folder.item.identifier, files=", ".join(redact(key, 40) for key in folder.item.unknown_xml[:10]),
            ))  # fmt: skip

    def _record(self, folder: SceneFolder, described: Optional[Described], scaling: Scaling) -> dict:
        item: SceneItem = folder.item
        look = self._clear[folder.name]
        return {
            "id": item.identifier,
            "catalogue": redact(self._job.catalogue),
            "collection": self._job.collection,
            "time": item.time,
            "platform": item.platform,
            "tile": item.tile,
            "orbit": (described.metadata.orbit if described else "") or item.orbit,
            "baseline": (described.metadata.baseline if described else "") or item.baseline,
            "product": (described.metadata.uri if described else "") or item.product,
            "cloud_in_tile": item.cloud if item.cloud == item.cloud else None,
            "cloud_in_extent": look.cloud,
            "seen_in_extent": look.seen,
            "extent": self._area.described,
            "addresses": {
                **{band: redact(item.bands[band].address) for band in self._bands},
                CLASSES: redact(item.classes.address),
            },
            "metadata": "agency" if described else "catalogue",
            "offset": {
                "setting": self._job.offset_applied,
                "said_by_catalogue": item.offset_applied,
                "taken_off_already": scaling.applied,
                "quantification": scaling.quantification,
                "to_add": scaling.offsets,
                "reason": scaling.reason,
            },
        }

    def _leave_out(self, folder: SceneFolder, error: Exception, left_out: dict, feedback: Feedback) -> None:
        """Note a scene that cannot be had; failures of network, account and disk end the run."""
        if isinstance(error, (NetworkError, AccountError)) or (
            isinstance(error, (MineMapperError, OSError)) and not isinstance(error, InputError)
        ):
            raise error
        reason = error.message if isinstance(error, InputError) else Message(
            "What the catalogue hands out cannot be read ({reason}).", reason=redact(f"{type(error).__name__}: {error}")
        )  # one bad scene never ends a run  # fmt: skip
        left_out[folder.item.identifier] = reason
        self._failed.add(folder.name)
        feedback.warning(Message("Scene '{scene}' is left out: {reason}", scene=folder.item.identifier, reason=reason))
