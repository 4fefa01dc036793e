"""Bits from a counter: random numbers that follow from their place and seed alone, the same on any machine and in any order."""

from __future__ import annotations

import numpy as np

from ._jit import kernel

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
"""Step of the counter: 2^64 / golden ratio, odd."""

_MIX_1, _MIX_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_S27, _S30, _S31 = np.uint64(27), np.uint64(30), np.uint64(31)


@kernel(error_model="numpy")
def mix64(z):
    """Finaliser of SplitMix64 (Steele, Lea & Flood 2014) of an unsigned 64-bit number.

    Examples
    --------
    >>> hex(mix64(GOLDEN))  # the first number of SplitMix64 with seed 0
    '0xe220a8397b1dcdaf'
    """
    z = (z ^ (z >> _S30)) * _MIX_1
    z = (z ^ (z >> _S27)) * _MIX_2
    return z ^ (z >> _S31)
