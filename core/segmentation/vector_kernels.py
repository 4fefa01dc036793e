"""What the union of two objects costs, written in LLVM's own vectors.

Numba compiles loops over four bands one band at a time, and counts references to every array passed to a function;
both cost more than the arithmetic. This intrinsic has neither: it is the inner ten nanoseconds of the segmentation. The
operations and their order are fixed, each rounded as IEEE 754 says, so that all processors give the same bits.
"""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from .record import BANDS_FROM, BOX, PERIMETER, SIZE

_DOUBLE, _INT, _LONG = ir.DoubleType(), ir.IntType(32), ir.IntType(64)


class _Matrix:
    """Loads from a C-contiguous matrix or vector; borrowed, so no reference is counted."""

    def __init__(self, context, builder, array_type, array):
        self.builder = builder
        self.struct = context.make_array(array_type)(context, builder, array)
        self.dimensions = array_type.ndim
        self.element = ir.IntType(32) if array_type.dtype == types.int32 else _DOUBLE

    def length(self):
        return self.builder.extract_value(self.struct.shape, 0)

    def row(self, index):
        """Pointer to the first element of a row."""
        columns = self.builder.extract_value(self.struct.shape, 1)
        return self.builder.gep(self.struct.data, [self.builder.mul(index, columns)])

    def load(self, pointer, column, lanes=1):
        column = ir.Constant(_LONG, column) if isinstance(column, int) else column
        pointer = self.builder.gep(pointer, [column])
        if lanes > 1:
            pointer = self.builder.bitcast(pointer, ir.VectorType(self.element, lanes).as_pointer())
        return self.builder.load(pointer, align=4 if self.element is not _DOUBLE else 8)


def _spread(builder, value, lanes):
    vector = ir.Constant(ir.VectorType(_DOUBLE, lanes), ir.Undefined)
    for lane in range(lanes):
        vector = builder.insert_element(vector, value, ir.Constant(_INT, lane))
    return vector


def _lane(builder, vector, lane):
    return builder.extract_element(vector, ir.Constant(_INT, lane))


def _root(builder, kind, value):
    name = "llvm.sqrt.f64" if kind is _DOUBLE else f"llvm.sqrt.v{kind.count}f64"
    return builder.call(cgutils.get_or_insert_function(builder.module, ir.FunctionType(kind, [kind]), name), [value])


def _real(builder, value):
    return builder.sitofp(value, _DOUBLE)


def _add_bands(builder, records, weights, row_i, row_j, n, k, first, lanes, colour):
    """colour + sum_c weights_c * sqrt(n * ((SSE_i + SSE_j) + k * d * d)) over `lanes` bands, added band by band."""
    column = builder.add(builder.mul(first, ir.Constant(_LONG, 2)), ir.Constant(_LONG, BANDS_FROM))
    squares = builder.add(column, ir.Constant(_LONG, lanes))
    d = builder.fsub(records.load(row_i, column, lanes), records.load(row_j, column, lanes))
    within = builder.fadd(records.load(row_i, squares, lanes), records.load(row_j, squares, lanes))
    between = builder.fmul(builder.fmul(_spread(builder, k, lanes), d), d)
    product = builder.fmul(_spread(builder, n, lanes), builder.fadd(within, between))
    weight = weights.load(weights.struct.data, first, lanes)
    terms = builder.fmul(weight, _root(builder, ir.VectorType(_DOUBLE, lanes), product))
    for lane in range(lanes):
        colour = builder.fadd(colour, _lane(builder, terms, lane))
    return colour


def _colour(builder, records, weights, row_i, row_j, n, k):
    """Colour part: groups of four bands, then one of two where the number of weights leaves a rest."""
    total = cgutils.alloca_once_value(builder, ir.Constant(_DOUBLE, 0.0))
    builder.store(ir.Constant(_DOUBLE, 0.0), total)
    bands = weights.length()
    fours = builder.and_(bands, ir.Constant(_LONG, -4))
    with cgutils.for_range_slice(builder, ir.Constant(_LONG, 0), fours, ir.Constant(_LONG, 4)) as (first, _):
        builder.store(_add_bands(builder, records, weights, row_i, row_j, n, k, first, 4, builder.load(total)), total)
    with builder.if_then(builder.icmp_signed(">", bands, fours)):
        builder.store(_add_bands(builder, records, weights, row_i, row_j, n, k, fours, 2, builder.load(total)), total)
    return builder.load(total)


def _shape(builder, counts, row_i, row_j, shared, n, compact, smooth):
    """compact * (p * sqrt(n)) + smooth * (n * p / b) of the union."""
    perimeter = builder.add(counts.load(row_i, PERIMETER), counts.load(row_j, PERIMETER))
    p = _real(builder, builder.sub(perimeter, builder.mul(shared, ir.Constant(_INT, 2))))
    box_i, box_j = counts.load(row_i, BOX, 4), counts.load(row_j, BOX, 4)
    box = builder.select(builder.icmp_signed(">", box_i, box_j), box_i, box_j)
    half = builder.add(_lane(builder, box, 0), _lane(builder, box, 2))
    half = builder.add(half, builder.add(_lane(builder, box, 1), _lane(builder, box, 3)))
    b = _real(builder, builder.mul(builder.add(half, ir.Constant(_INT, 2)), ir.Constant(_INT, 2)))
    compactness = builder.fmul(compact, builder.fmul(p, _root(builder, _DOUBLE, n)))
    smoothness = builder.fmul(smooth, builder.fdiv(builder.fmul(n, p), b))
    return builder.fadd(compactness, smoothness)


@intrinsic
def union_heterogeneity(typing_context, records, counts, i, j, shared, weights, compact, smooth):
    """Heterogeneity of the union of two neighbouring objects `i` and `j` that share `shared` pixel edges.

    ``H = sum_c weights_c * n * s_c + compact * p * sqrt(n) + smooth * n * p / b`` with n pixels, standard deviation s_c,
    perimeter p, perimeter b of the bounding box; weights_c = (1 - shape) * band weight, compact = shape * compactness,
    smooth = shape * (1 - compactness). The cost of the merge is H(union) - (H(i) + H(j)) (Baatz & Schaepe 2000). n * s is
    sqrt(n * SSE) with the pooled SSE = (SSE_i + SSE_j) + n_i * n_j / n * (m_i - m_j)^2, which is never negative. The
    result is the same, bit for bit, whichever end is called i.

    records (objects, columns) float64, counts its int32 view, i, j integers, shared int32, weights float64.
    """
    signature = types.float64(records, counts, types.intp, types.intp, types.int32, weights, types.float64, types.float64)

    def code(context, builder, signature, arguments):
        kinds = signature.args
        records = _Matrix(context, builder, kinds[0], arguments[0])
        counts = _Matrix(context, builder, kinds[1], arguments[1])
        weights = _Matrix(context, builder, kinds[5], arguments[5])
        i, j, shared = arguments[2:5]
        compact, smooth = arguments[6:8]
        rows, count_rows = (records.row(i), records.row(j)), (counts.row(i), counts.row(j))
        size_i, size_j = (_real(builder, counts.load(row, SIZE)) for row in count_rows)
        n = builder.fadd(size_i, size_j)
        k = builder.fdiv(builder.fmul(size_i, size_j), n)
        colour = _colour(builder, records, weights, *rows, n, k)
        return builder.fadd(colour, _shape(builder, counts, *count_rows, shared, n, compact, smooth))

    return signature, code


@intrinsic
def copy_record(typing_context, records, source, target):
    """Copy row `source` of `records` to row `target`, four columns at a time (their number is a multiple of four)."""

    def code(context, builder, signature, arguments):
        matrix = _Matrix(context, builder, signature.args[0], arguments[0])
        rows = [matrix.row(index) for index in arguments[1:]]
        columns = builder.extract_value(matrix.struct.shape, 1)
        with cgutils.for_range_slice(builder, ir.Constant(_LONG, 0), columns, ir.Constant(_LONG, 4)) as (column, _):
            pointers = [builder.bitcast(builder.gep(row, [column]), ir.VectorType(_DOUBLE, 4).as_pointer()) for row in rows]
            builder.store(builder.load(pointers[0], align=8), pointers[1], align=8)
        return context.get_dummy_value()

    return types.void(records, types.intp, types.intp), code
