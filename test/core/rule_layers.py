"""Small layers for the tests of rules: boxes in metres from a corner in UTM."""

import shapely
from mine_mapper.core.vector import Table

UTM = "EPSG:32644"
X0, Y0 = 500000.0, 4800000.0


def box(x, y, width=300.0, height=200.0):
    return shapely.box(X0 + x, Y0 + y, X0 + x + width, Y0 + y + height)


def layer(shapes, **columns):
    return Table.from_shapes(shapes, columns, UTM, "layer")
