"""The examples in the docstrings of core run and give what they say; kernels, which doctest does not see, are asked here."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITH_EXAMPLES = sorted(
    "mine_mapper." + ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "core").rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples_give_what_they_say(name):
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0


def test_the_first_number_of_splitmix64():
    """With the seed 0, as published with the algorithm."""
    from mine_mapper.core.hashing import GOLDEN, mix64

    assert int(mix64(GOLDEN)) == 0xE220A8397B1DCDAF
