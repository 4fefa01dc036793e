"""What the union of two objects costs, written in LLVM's own vectors, and fetching records before they are needed.

Numba compiles loops over four bands one band at a time, and counts references to every array passed to a function;
both cost more than the arithmetic. These intrinsics have neither: they are the inner ten nanoseconds of the segmentation. The
operations and their order are fixed, each rounded as IEEE 754 says, so that all processors give the same bits. The number of
bands is that of the tuple of weights, known when a kernel is compiled.
"""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from .record import BANDS_FROM, BOX, PERIMETER, SIZE

_DOUBLE, _INT, _LONG, _BYTES = ir.DoubleType(), ir.IntType(32), ir.IntType(64), ir.IntType(8).as_pointer()
_CACHE_LINE = 8
"""Float64 in a cache line."""


class _Array:
    """Loads from a C-contiguous array; borrowed, so no reference is counted. `columns` of a matrix are known if given."""

    def __init__(self, context, builder, array_type, array, columns=None):
        self.builder = builder
        self.struct = context.make_array(array_type)(context, builder, array)
        self.element = _INT if array_type.dtype == types.int32 else _DOUBLE
        self.columns = columns

    def row(self, index):
        """Pointer to the first element of a row."""
        columns = self.builder.extract_value(self.struct.shape, 1)
        if self.columns is not None:
            columns = ir.Constant(_LONG, self.columns)
        return self.builder.gep(self.struct.data, [self.builder.mul(index, columns)])

    def load(self, pointer, column, lanes=1):
        pointer = self.builder.gep(pointer, [ir.Constant(_LONG, column)])
        if lanes > 1:
            pointer = self.builder.bitcast(pointer, ir.VectorType(self.element, lanes).as_pointer())
        return self.builder.load(pointer, align=8 if self.element is _DOUBLE else 4)


def _gather(builder, values):
    """Vector of scalars."""
    vector = ir.Constant(ir.VectorType(_DOUBLE, len(values)), ir.Undefined)
    for lane, value in enumerate(values):
        vector = builder.insert_element(vector, value, ir.Constant(_INT, lane))
    return vector


def _lane(builder, vector, lane):
    return builder.extract_element(vector, ir.Constant(_INT, lane))


def _root(builder, kind, value):
    name = "llvm.sqrt.f64" if kind is _DOUBLE else f"llvm.sqrt.v{kind.count}f64"
    return builder.call(cgutils.get_or_insert_function(builder.module, ir.FunctionType(kind, [kind]), name), [value])


def _real(builder, value):
    return builder.sitofp(value, _DOUBLE)


def _colour(builder, records, weights, row_i, row_j, n, k):
    """sum_c weights_c * sqrt(n * ((SSE_i + SSE_j) + k * d * d)) in groups of four and two bands, added band by band."""
    total = ir.Constant(_DOUBLE, 0.0)
    column = BANDS_FROM
    for first in range(0, len(weights), 4):
        group = weights[first : first + 4]
        lanes = len(group)
        d = builder.fsub(records.load(row_i, column, lanes), records.load(row_j, column, lanes))
        within = builder.fadd(records.load(row_i, column + lanes, lanes), records.load(row_j, column + lanes, lanes))
        between = builder.fmul(builder.fmul(_gather(builder, [k] * lanes), d), d)
        product = builder.fmul(_gather(builder, [n] * lanes), builder.fadd(within, between))
        terms = builder.fmul(_gather(builder, group), _root(builder, product.type, product))
        for lane in range(lanes):
            total = builder.fadd(total, _lane(builder, terms, lane))
        column += 2 * lanes
    return total


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

    records (objects, columns) float64, counts its int32 view, i, j integers, shared int32, weights tuple of float64.
    """
    real, size = types.float64, types.intp
    signature = real(records, counts, size, size, types.int32, weights, real, real)

    def code(context, builder, signature, arguments):
        kinds = signature.args
        weights = cgutils.unpack_tuple(builder, arguments[5], kinds[5].count)
        columns = BANDS_FROM + 2 * len(weights)
        records = _Array(context, builder, kinds[0], arguments[0], columns)
        counts = _Array(context, builder, kinds[1], arguments[1], 2 * columns)
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
        matrix = _Array(context, builder, signature.args[0], arguments[0])
        rows = [matrix.row(index) for index in arguments[1:]]
        columns = builder.extract_value(matrix.struct.shape, 1)
        with cgutils.for_range_slice(builder, ir.Constant(_LONG, 0), columns, ir.Constant(_LONG, 4)) as (column, _):
            pointers = [builder.bitcast(builder.gep(row, [column]), ir.VectorType(_DOUBLE, 4).as_pointer()) for row in rows]
            builder.store(builder.load(pointers[0], align=8), pointers[1], align=8)
        return context.get_dummy_value()

    return types.void(records, types.intp, types.intp), code


def _fetch(builder, pointer):
    """Ask for the cache line of an address; a hint without any other effect."""
    kind = ir.FunctionType(ir.VoidType(), [_BYTES, _INT, _INT, _INT])
    function = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
    read, keep, data = (ir.Constant(_INT, value) for value in (0, 3, 1))
    builder.call(function, [builder.bitcast(pointer, _BYTES), read, keep, data])


@intrinsic
def fetch_record(typing_context, records, row, weights):
    """Start loading a record that is needed soon; records lie in memory where no processor guesses them."""

    def code(context, builder, signature, arguments):
        columns = BANDS_FROM + 2 * signature.args[2].count
        row = _Array(context, builder, signature.args[0], arguments[0], columns).row(arguments[1])
        for column in range(0, columns, _CACHE_LINE):
            _fetch(builder, builder.gep(row, [ir.Constant(_LONG, column)]))
        return context.get_dummy_value()

    return types.void(records, types.intp, weights), code


@intrinsic
def fetch_element(typing_context, array, index):
    """Start loading an element of a vector that is needed soon."""

    def code(context, builder, signature, arguments):
        vector = _Array(context, builder, signature.args[0], arguments[0])
        _fetch(builder, builder.gep(vector.struct.data, [arguments[1]]))
        return context.get_dummy_value()

    return types.void(array, types.intp), code
