"""Mines against a register, recomputed in plain Python: every status, share, overrun and entry without a mine of a small land."""

import random

import numpy as np
import pytest
import shapely
from inventory_twin import GROUND, blob, landscape, place, table
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.register.register import RegisterJob, match_with_register
from rule_layers import UTM, X0, Y0

WORDS = {
    "active": "in_force",
    "expired": "expired",
    "suspended": "suspended",
    "application": "applied",
    "refused": "refused",
    "zorg": "unknown",
    None: "unknown",
}
DECIDES = ("in_force", "unknown", "suspended", "expired", "applied", "refused")
MEANS = ("licensed", "unknown", "suspended", "expired", "unlicensed", "unlicensed")
TODAY = "2024-06-15"


def licences_of(rng, mines):
    """Licences around, across and beside mines, without any, and two on the same land: (shape, word, last day)."""
    shapes = []
    for mine in mines[:34]:
        shape = mine.shape.convex_hull
        kind = rng.randrange(5)
        if kind == 0:
            shape = shape.buffer(20)
        elif kind == 1:
            shape = shapely.affinity.translate(shape, rng.uniform(-1, 1) * 200, 60)
        elif kind == 2:
            shape = shapely.affinity.scale(shape, 0.7, 0.7)
        elif kind == 3:
            shape = shapely.affinity.translate(shape, 0, 1.2 * (shape.bounds[3] - shape.bounds[1]))
        shapes.append(shape)
        if rng.random() < 0.4:
            shapes.append(shapely.affinity.translate(shape, 30, -20))
    shapes += [blob(rng, rng.uniform(-6000, 6000), rng.uniform(-6000, 6000), 500) for _ in range(12)]
    shapes += [shapes[0], shapes[4]]
    days = (None, "2024-06-14", "2024-06-15", "2031-01-01")
    return [(shape, rng.choice((*WORDS, "active", "active")), rng.choice(days)) for shape in shapes]


class Slow:
    """The rules by their words."""

    def __init__(self, mines, licences, tolerance):
        self.mines, self.licences, self.tolerance = mines, licences, tolerance * GROUND
        self.states = []
        for _, word, day in licences:
            late = day is not None and day < TODAY and WORDS[word] in ("in_force", "suspended")
            self.states.append("expired" if late else WORDS[word])
        self.grown = [licence[0].buffer(self.tolerance) if tolerance else licence[0] for licence in licences]
        self.force = self.land("in_force")
        self.open = self.land("in_force", "unknown")

    def land(self, *states):
        return shapely.union_all([licence[0] for licence, state in zip(self.licences, self.states) if state in states])

    def belong(self, mine, number):
        licence = self.licences[number][0]
        shared = mine.intersection(licence).area > 0.1 * min(mine.area, licence.area)
        return shared or mine.within(self.grown[number])

    def overrun(self, mine):
        """The part beyond, with all of it up to the border; nothing where hardly any of it lies beyond the tolerance."""
        outside = mine.difference(self.open)
        far = outside.difference(self.open.buffer(self.tolerance)) if self.tolerance else outside
        if far.area / GROUND**2 < 25:
            return 0.0
        return (outside.intersection(far.buffer(self.tolerance * 1.001)) if self.tolerance else far).area

    def of(self, mine):
        """(status, licence that decides or None, share in licences in force, area beyond) of a mine."""
        mine_shape = mine.shape
        own = [k for k in range(len(self.licences)) if self.belong(mine_shape, k)]
        share = mine_shape.intersection(self.force).area / mine_shape.area
        if not own:
            return "unlicensed", None, share, 0.0
        common = {k: mine_shape.intersection(self.licences[k][0]).area for k in own}
        decides = min(own, key=lambda k: (DECIDES.index(self.states[k]), -common[k], k))
        status = MEANS[DECIDES.index(self.states[decides])]
        beyond = self.overrun(mine_shape) if status == "licensed" else 0.0
        return "beyond" if beyond else status, decides, share, beyond


@pytest.mark.parametrize(("seed", "tolerance"), [(1, 30.0), (2, 0.5), (3, 0.0), (4, 120.0)])
def test_every_mine_and_entry(seed, tolerance, tmp_path):
    rng, mines, _ = landscape(seed)
    licences = licences_of(rng, mines)
    slow = Slow(mines, licences, tolerance)
    number = [f"L{k}" for k in range(len(licences))]
    register = table(
        [licence[0] for licence in licences],
        "register",
        licence_id=number,
        holder=[f"H{k % 7}" for k in range(len(licences))],
        status=[licence[1] for licence in licences],
        expires=[licence[2] for licence in licences],
        stage=[f"S{k % 3}" for k in range(len(licences))],
    )
    seen, raster = observed(tmp_path, seed)
    ids = [100 + k for k in range(len(mines))]
    layer = table([mine.shape for mine in mines], "mines", mine_id=ids, note=["x"] * len(mines))
    more = {} if tolerance == 30.0 else {"tolerance": tolerance}
    result = match_with_register(RegisterJob(layer, register, date=TODAY, observed=raster, **more), Feedback())
    figures = [slow.of(mine) for mine in mines]
    columns = result.mines.columns
    assert columns["register_status"].tolist() == [figure[0] for figure in figures]
    assert len({figure[0] for figure in figures}) >= 5, "the land has hardly any case"
    words = [word for _, word, _ in licences]
    decides = [figure[1] for figure in figures]
    for name, texts in (("licence_id", number), ("holder", register.columns["holder"]), ("licence_status", words)):
        assert columns[name].tolist() == [None if k is None else texts[k] for k in decides]
    assert columns["licence_share"] == pytest.approx([figure[2] for figure in figures], abs=2e-5)
    assert columns["overrun_km2"] == pytest.approx([f[3] / GROUND**2 / 1e6 for f in figures], rel=5e-3, abs=1e-9)
    assert columns["overrun_share"] == pytest.approx([f[3] / m.shape.area for f, m in zip(figures, mines)], rel=5e-3, abs=1e-9)
    assert columns["area_km2"] == pytest.approx([mine.km2 for mine in mines], rel=1e-5)
    assert columns["mine_id"].tolist() == ids and columns["note"].tolist() == ["x"] * len(mines)
    beyond = [k for k, figure in enumerate(figures) if figure[3]]
    assert result.overrun.columns["mine_id"].tolist() == [ids[k] for k in beyond]
    assert result.overrun.columns["overrun_km2"] == pytest.approx(columns["overrun_km2"][beyond])
    assert result.overrun.columns["licence_id"].tolist() == [number[figures[k][1]] for k in beyond]
    with_mine = [k for k in range(len(licences)) if any(slow.belong(mine.shape, k) for mine in mines)]
    assert result.matched_entries == len(with_mine)
    alone = [k for k in range(len(licences)) if k not in with_mine]
    unseen = result.unseen.columns
    assert unseen["licence_id"].tolist() == [number[k] for k in alone] and len(alone) > 4
    shares = [seen(licences[k][0]) for k in alone]
    assert unseen["observed_share"] == pytest.approx(shares)
    assert unseen["visible"].tolist() == ["not observed" if share < 0.5 else "no mine visible" for share in shares]
    assert unseen["expires"].tolist() == [licences[k][2] for k in alone]
    assert [str(text) for text in unseen["state"]] == [LABEL[slow.states[k]] for k in alone]
    assert not any("Only" in str(note) and "have a mine" in str(note) for note in result.notes)


LABEL = {
    "in_force": "in force",
    "expired": "expired",
    "suspended": "suspended",
    "applied": "applied for",
    "refused": "refused",
    "unknown": "unknown",
}


def observed(folder, seed):
    """A raster of clear observations that covers the west, and the share of a polygon that was seen, pixel by pixel."""
    side, high, wide = 200.0, 68, 45
    counts = np.kron(np.random.default_rng(seed).integers(0, 2, (17, 9)), np.ones((4, 5), int))
    wkt = rasterio().crs.CRS.from_user_input(UTM).to_wkt()
    left, top = place(-6800, 6800)
    with create_raster(str(folder / "q.tif"), Grid(wkt, (side, 0, left, 0, -side, top), wide, high), "uint16", ("n",)) as target:
        target.write(counts.astype("uint16"))

    pixels = [(r, c) for r in range(high) for c in range(wide)]
    middles = np.array([shapely.Point(left + side * (c + 0.5), top - side * (r + 0.5)) for r, c in pixels])

    def share(shape):
        here = [int(counts[pixels[k]]) for k in np.flatnonzero(shapely.intersects(shape, middles))]
        found, total = sum(here), len(here)
        if total:
            return min(found / max(total, round(shape.area / side**2)), 1.0)
        point = shape.point_on_surface()
        r, c = int((top - point.y) // side), int((point.x - left) // side)
        return float(counts[r, c]) if 0 <= r < high and 0 <= c < wide else 0.0

    return share, str(folder / "q.tif")


@pytest.mark.parametrize(("width", "status"), [(0.9, "licensed"), (1.1, "beyond")])
def test_a_corner_beyond_the_tolerance_is_rounding_up_to_25_square_metres(width, status):
    """A mine that reaches 30 m and a strip of 25 m2 beyond its licence, more or less."""
    licence, reach = shapely.box(*place(0, 0), *place(1000, 1000)), 1000 + (30 + 25 / 100 * width) * GROUND
    mine = shapely.box(*place(500, 100), *place(reach, 100 + 100 * GROUND))
    found = match_with_register(RegisterJob(table([mine], "m"), table([licence], "r")), Feedback())
    assert found.mines.columns["register_status"].tolist() == [status]
    wanted = (30 + 25 / 100 * width) * 100 / 1e6 if status == "beyond" else 0
    assert found.mines.columns["overrun_km2"][0] == pytest.approx(wanted, rel=2e-3)


MATCHES = [(50, 1, True), (50, 2, False), (100, 2, True), (100, 3, False), (0, 0, True)]


@pytest.mark.parametrize(("entries", "matched", "told"), MATCHES)
def test_hardly_any_match_is_questioned(entries, matched, told):
    """As many mines as entries, beside them but for those that match; a register without an entry is questioned as well."""
    step, size = 4000, 100
    licences = [shapely.box(*place(0, step * k), *place(size, step * k + size)) for k in range(entries)]
    mines = [shapely.affinity.translate(shape, 0 if k < matched else 1000, 0) for k, shape in enumerate(licences)]
    mines = mines or [shapely.box(*place(0, 0), *place(size, size))]
    found = match_with_register(RegisterJob(table(mines, "m"), table(licences, "r")), Feedback())
    lines = [note for note in found.notes if "register entr" in str(note)]
    assert bool(lines) == told and found.matched_entries == matched
    if told:
        assert [lines[0].fields[name] for name in ("seen", "entries", "found", "mines")] == [
            matched,
            entries,
            matched,
            len(mines),
        ]


def test_many_mines_of_one_licence_are_judged_each_alone():
    """More than a hundred, of which every tenth reaches beyond."""
    rng = random.Random(5)
    licence = shapely.box(X0, Y0, X0 + 30_000, Y0 + 1000)
    mines = [blob(rng, 200 * k + 100, 990 if k % 10 == 0 else 500, 80) for k in range(140)]
    found = match_with_register(RegisterJob(table(mines, "m"), table([licence], "r")), Feedback())
    assert found.mines.columns["register_status"].tolist() == ["beyond" if k % 10 == 0 else "licensed" for k in range(140)]
