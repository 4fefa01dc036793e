"""What a run will take: side of the tiles, levels, memory, time and disk, told before it starts."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..block_cache import BlockCache
from ..errors import ParameterError
from ..messages import Message, duration
from ..runs.executor import BASE_MEMORY, RunSettings, memory_budget, thread_count
from .parts import Layout
from .record import padded_bands

PASSES = 10
"""Passes of tiles from `LARGE_SIDE` on. More leave less for the last graph, but uncertainty and the halo grow with their square:
on real scenes 8, 10, 12 and 16 passes took 0.73, 0.67, 0.78 and 1.65 us of CPU a pixel in tiles of about 1800 pixels."""
MIDDLE_PASSES, SMALL_PASSES = 9, 8
"""Passes of smaller tiles, of which a wide halo would be the larger part: from `MIDDLE_SIDE` on, and below."""
LARGE_SIDE, MIDDLE_SIDE = 1500, 1200
BLOCK_PASSES = 12
"""Passes that each level of blocks adds."""
OBJECTS_LEFT = 0.16
"""Objects for each pixel after `SMALL_PASSES` passes, at most, on real images (0.11 after `PASSES` and `MIDDLE_PASSES`)."""
SIDE = 1408
"""Preferred side of a tile: two at work take 1.1 GB with four bands. On the demo landscape (30 Mpx) sides of 1104, 1376 and
1840 px took 31.3, 30.6 and 34.5 s of CPU."""
LARGEST_SIDE = 2048
"""Side of a tile that holds a whole image, and where the objects left by smaller ones would not fit into one graph."""
WHOLE = 1536
"""Images up to this side are segmented in one piece."""
GOOD_SIDE = 512
"""Rather fewer threads than tiles below this side: they are mostly halo."""
SMALLEST_SIDE = 256
MOST_BLOCKS, BLOCK_SHARE = 256e6, 0.1
"""Bytes of unpacked blocks that are kept at most, and their share of the memory."""
KEPT_TILES = 16
"""Tiles that an image is cut into at least when they are kept: with four of them all end at the same time, just before the end,
and a run that is killed has saved nothing."""
SECONDS_PER_PIXEL = 0.6e-6
SECONDS_PER_BAND = 0.1e-6


@dataclass(frozen=True)
class Needs:
    """Rough needs of a run, for the user."""

    seconds: float
    memory: float
    disk: float

    def sentence(self, threads: int, folder: str) -> Message:
        workers = Message("{n} {n:thread|threads}", n=threads)
        fields = {"time": duration(self.seconds), "workers": workers, "memory": self.memory / 1e9}
        if not self.disk:
            return Message("Estimate: about {time} with {workers}, {memory:.1f} GB of memory.", **fields)
        return Message(
            "Estimate: about {time} with {workers}, {memory:.1f} GB of memory, and {disk:.1f} GB of disk in "
            "'{folder}' meanwhile.",
            **fields,
            disk=self.disk / 1e9,
            folder=folder,
        )


def bytes_per_pixel(bands: int) -> float:
    """Memory of a tile: image as read and as float32, records and edges of the objects after the first pass, labels."""
    return 10 * bands + 0.8 * (32 + 16 * padded_bands(bands)) + 120


def bytes_per_object(bands: int) -> float:
    """Memory of a joined graph while it is merged."""
    return 32 + 16 * padded_bands(bands) + 260


def kept_blocks(bands: int, width: int, settings: RunSettings) -> BlockCache:
    """Blocks of the image that are kept for the tiles beside and below: those of a row of tiles, within a share of the memory."""
    row = bands * 4.0 * width * (SIDE + 2 * first_halo(MIDDLE_PASSES) + 1024)
    return BlockCache(int(min(row, MOST_BLOCKS, BLOCK_SHARE * memory_budget(settings))), drivers=("",), least=256)


def disk_per_object(bands: int) -> float:
    """Bytes of a stored part for each of its objects."""
    return 32 + 16 * padded_bands(bands) + 8 + 2.6 * 12


def first_halo(passes: int) -> int:
    """Halo of a tile, pixels; later ones take more where earlier ones needed it.

    On five real and drawn scenes uncertainty came 43-51 px far in 8 passes, 58-103 in 10, 139-270 in 16, 244-398 in 20.
    """
    return passes * passes + 16


def whole_in_memory(height: int, width: int, bands: int, settings: RunSettings) -> bool:
    """True if the image is segmented in one piece: small, or wanted by TILE_SIZE, and within the memory limit."""
    if settings.scheduler or height * width * bytes_per_pixel(bands) > memory_budget(settings):
        return False
    return max(height, width) <= (settings.tile_size or WHOLE)


def tile_layout(height: int, width: int, bands: int, settings: RunSettings) -> tuple:
    """(`Layout` of the tiles, threads) for an image.

    Raises
    ------
    ParameterError
        Not even small tiles in one thread stay within MEMORY_LIMIT; the message says how much is needed.
    """
    threads = thread_count(settings.threads)
    budget, halo = 0.8 * memory_budget(settings), first_halo(PASSES)

    def memory(side, threads):
        return threads * bytes_per_pixel(bands) * min(side + 2 * halo, height) * min(side + 2 * halo, width)

    wanted = max(threads, KEPT_TILES) if settings.work_folder else threads
    in_one_graph = OBJECTS_LEFT * height * width * bytes_per_object(bands) <= memory_budget(settings)
    side = settings.tile_size or _side_for(wanted, height, width, in_one_graph)
    while threads > 1 and memory(min(side, GOOD_SIDE), threads) > budget:
        threads -= 1
    while not settings.tile_size and side > SMALLEST_SIDE and memory(side, threads) > budget:
        side -= 64
    if memory(side, threads) > budget:
        needed = (memory(side, 1) / 0.8 + BASE_MEMORY) / 1e6
        raise ParameterError(
            "MEMORY_LIMIT is too low for TILE_SIZE {side}: about {needed:.0f} MB are needed. Raise the limit, or "
            "choose smaller tiles.",
            side=side,
            needed=needed,
        )
    if not settings.tile_size:
        pieces = math.ceil(max(height, width) / side)
        side = math.ceil(max(height, width) / pieces / 16) * 16
    passes = PASSES if side >= LARGE_SIDE else MIDDLE_PASSES if side >= MIDDLE_SIDE else SMALL_PASSES
    return Layout(height, width, side, passes), threads


def _side_for(threads: int, height: int, width: int, in_one_graph: bool) -> int:
    """Preferred side of a tile: smaller where an image would else give fewer tiles than threads (or than are worth keeping)."""
    side = SIDE if in_one_graph and max(height, width) > LARGEST_SIDE else LARGEST_SIDE
    while side // 2 >= GOOD_SIDE and math.ceil(height / side) * math.ceil(width / side) < threads:
        side //= 2
    return side


def block_layout(below: Layout, objects: int, bands: int, settings: RunSettings, threads: int) -> tuple:
    """(`Layout` of blocks of parts, threads) above a level whose parts hold `objects` in all.

    Raises
    ------
    ParameterError
        A single block would not stay within MEMORY_LIMIT.
    """
    passes = below.passes + BLOCK_PASSES
    halo = first_halo(passes)
    density = objects / (below.height * below.width)
    budget = 0.8 * memory_budget(settings)

    def memory(factor, threads):
        reach = factor * below.side + 2 * halo
        return threads * density * min(reach, below.height) * min(reach, below.width) * bytes_per_object(bands)

    while threads > 1 and memory(2, threads) > budget:
        threads -= 1
    if memory(2, threads) > budget:
        needed = (memory(2, 1) / 0.8 + BASE_MEMORY) / 1e6
        raise ParameterError("MEMORY_LIMIT is too low for this image: about {needed:.0f} MB are needed. Raise it.", needed=needed)
    factor = 2
    pieces = math.ceil(max(below.height, below.width) / (factor * below.side))
    while pieces > 2 * threads and factor < 8 and memory(factor + 1, threads) <= budget:
        factor += 1
        pieces = math.ceil(max(below.height, below.width) / (factor * below.side))
    return Layout(below.height, below.width, factor * below.side, passes, below), threads


def estimate_needs(height: int, width: int, bands: int, threads: int, memory: float, on_disk: bool) -> Needs:
    """What a run will need, roughly."""
    pixels = height * width
    seconds = pixels * (SECONDS_PER_PIXEL + bands * SECONDS_PER_BAND)
    disk = pixels * (4 + OBJECTS_LEFT * disk_per_object(bands)) if on_disk else 0.0
    return Needs(seconds * (0.15 + 0.85 / threads), memory + BASE_MEMORY, disk)
