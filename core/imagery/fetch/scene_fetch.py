"""Looking at the clouds of scenes, and fetching those that are clear enough: several files at once, scene after scene."""

from __future__ import annotations

import os
import shutil
from typing import Optional, Sequence

from ...errors import InputError, OutputError
from ...feedback import Feedback
from ...run_record import file_hash
from ..band_names import CLASSES, MAIN_BANDS
from ..safe_xml import MAX_BYTES
from .addresses import shown
from .area import Area
from .background import NetworkError, Signals, run_apart
from .client import Client
from .items import SceneItem
from .offsets import Scaling, count_values, decide_scaling
from .product_xml import Described, documents, parse_product_xml
from .remote_raster import RemoteRaster
from .scene_choice import LEAST_FILLED, Clearness, clearness
from .scene_folder import GRANULE, SceneFolder

TOGETHER = 4
"""Files fetched at once."""


class SceneFetcher:
    """Fetches the scenes of one job.

    Parameters
    ----------
    job : FetchJob
    """

    def __init__(self, job, area: Area, client: Client, signals: Signals):
        self._job, self._area, self._client, self._signals = job, area, client, signals
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
        for index, look, error in run_apart(self._look, tasks, self._signals, feedback, TOGETHER):
            folder = folders[index]
            if error is not None:
                self._leave_out(folder, error, left_out, feedback)
                folder.drop()
            elif look is None or look.filled < LEAST_FILLED:
                left_out[folder.item.identifier] = "shows nothing of the extent"
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
            raster = RemoteRaster(self._client, folder.item.classes.address, self._limit)
            if raster.fetch(self._area.window, path, CLASSES, 0) is None:
                return None
        return clearness(path, self._area, self._signals.alive)

    def _clear_enough(self, folders, looks: dict, left_out: dict, feedback: Feedback) -> list:
        kept = []
        for folder in folders:
            if folder.name not in looks:
                if folder.item.identifier in left_out:
                    feedback.info(f"  {folder.item.identifier}: {left_out[folder.item.identifier]}; not used.")
                continue
            look, item = looks[folder.name], folder.item
            clear = look.cloud <= self._job.max_cloud / 100
            tile = f"{item.cloud:.0f} %" if item.cloud == item.cloud else "unknown"
            feedback.info(
                f"  {item.identifier} of {item.date}: {look.cloud:.1%} cloud and shadow in the extent ({tile} in the tile), "
                f"{look.seen:.0%} of the extent seen; {'used' if clear else 'not used'}."
            )
            if clear:
                self._clear[folder.name] = look
                kept.append(folder)
            else:
                left_out[item.identifier] = f"{look.cloud:.1%} cloud and shadow in the extent"
                folder.drop()
        if not kept:
            clearest = (
                f"the clearest has {min(look.cloud for look in looks.values()):.1%}" if looks else "none could be looked at"
            )
            reasons = "" if looks else ": " + "; ".join(list(left_out.values())[:3])
            raise InputError(
                f"None of {len(folders)} scenes has at most MAX_CLOUD={self._job.max_cloud:g} % of cloud and shadow in the "
                f"extent; {clearest}{reasons}. Raise MAX_CLOUD, or choose a longer time."
            )
        return kept

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
        for index, sizes, error in run_apart(self._measure, tasks, self._signals, feedback, TOGETHER):
            if isinstance(error, NetworkError):
                raise error
            self._sizes[tasks[index][0].name, tasks[index][1]] = sizes[0] if sizes else 0
            whole += sizes[1] if sizes else 0
        total, free = sum(self._sizes.values()), shutil.disk_usage(self._job.folder).free
        if total > self._limit:
            raise InputError(
                f"{total / 1e9:.1f} GB would have to be fetched, more than MAX_SIZE={self._job.max_size:g} GB ({len(folders)} "
                "scenes). Choose a smaller EXTENT, a shorter time or a smaller MAX_CLOUD, or raise MAX_SIZE."
            )
        if 3 * total > free:
            raise OutputError(
                f"'{self._job.folder}' needs about {3 * total / 1e9:.1f} GB, and the disk has {free / 1e9:.1f} GB left. Make "
                "room, or choose another folder."
            )
        if tasks:
            feedback.info(f"Fetching {total / 1e6:.1f} MB of {len(tasks)} band files that have {whole / 1e6:.1f} MB as a whole.")

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
            self._rasters[key] = RemoteRaster(self._client, folder.item.bands[band].address, self._limit)
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
            feedback.info(f"{kept} scenes were fetched before and are kept.")
        tasks = [(folder, band) for folder in open_folders for band in (*self._bands, "")]
        arrived: dict = {folder.name: {} for folder in open_folders}
        total, begun = max(sum(self._sizes.values()), 1), self._signals.received

        def show() -> None:
            feedback.set_progress(min((self._signals.received - begun) / total, 1.0))

        for index, result, error in run_apart(self._fetch_part, tasks, self._signals, feedback, TOGETHER, show):
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
            raise InputError(f"None of the {len(folders)} scenes could be fetched: {'; '.join(list(left_out.values())[-3:])}")
        return done

    def _fetch_part(self, folder: SceneFolder, band: str):
        """A band (its values and its hash), or with '' the metadata, of a scene; in the background."""
        if folder.name in self._failed:
            return None
        if not band:
            return self._metadata(folder)
        path = os.path.join(folder.working, folder.band_file(band))
        if not os.path.exists(path) and self._raster(folder, band).fetch(self._area.window, path, band, 0) is None:
            raise InputError(f"Scene '{folder.item.identifier}': its {band} lies elsewhere than its classification.")
        return count_values(path, self._signals.alive), file_hash(path)

    def _metadata(self, folder: SceneFolder) -> Optional[Described]:
        """The agency's metadata if they can be had; None else."""
        for address in folder.item.granule_xml[:1]:
            data = self._document(address)
            if data is not None and b"<!DOCTYPE" not in data:
                folder.write(GRANULE, data)
        for address in folder.item.product_xml:
            data = self._document(address)
            if data is None:
                continue
            described = parse_product_xml(data, shown(address))
            if described.metadata.level != "L2A":
                raise InputError(f"Scene '{folder.item.identifier}' is of Level {described.metadata.level}, not L2A.")
            return described
        return None

    def _document(self, address: str) -> Optional[bytes]:
        try:
            return self._client.fetch(address, MAX_BYTES)
        except NetworkError as error:  # a host that is gone for good must not hold up the bands, which have others
            self._signals.say(f"{error} The scene is read without it.")
            return None
        except InputError as error:
            if getattr(error, "status", None) is None:
                raise  # too large, or an address that is not followed: that is no way to treat metadata
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
        feedback.info(f"  {folder.item.identifier}: whole. {scaling.reason}")

    def _record(self, folder: SceneFolder, described: Optional[Described], scaling: Scaling) -> dict:
        item: SceneItem = folder.item
        look = self._clear[folder.name]
        return {
            "id": item.identifier,
            "catalogue": shown(self._job.catalogue),
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
                **{band: shown(item.bands[band].address) for band in self._bands},
                CLASSES: shown(item.classes.address),
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
        """Note a scene that cannot be had; network and disk failures end the run."""
        if isinstance(error, NetworkError) or not isinstance(error, InputError):
            raise error
        left_out[folder.item.identifier] = str(error)
        self._failed.add(folder.name)
        feedback.warning(f"Scene '{folder.item.identifier}' is left out: {error}")
