"""Finished parts of a run that works in no tiles (trees, folds, batches), kept in a work folder for a run that goes on there."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Callable, Iterator, Optional

from ..feedback import Feedback
from ..messages import Message
from ..runs.work_folder import load_arrays, save_arrays, work_folder


class KeptParts:
    """Parts by name; without a folder every part is made and none is kept.

    Called from several threads at once, never twice at once for one part.
    """

    def __init__(self, folder: str = "", prefix: str = "", names: Optional[tuple] = None):
        self._folder, self._prefix = folder, prefix
        self._taken, self._made = (set(), set()) if names is None else names

    def inside(self, prefix: str) -> KeptParts:
        """The parts of a step inside this one, under names of their own."""
        return KeptParts(self._folder, f"{self._prefix}{prefix}-", (self._taken, self._made))

    def arrays(self, name: str, make: Callable[[], dict]) -> dict:
        """The arrays of a part by name, as an earlier run left them, or else as `make` gives them.

        Raises
        ------
        OutputError
            The work folder cannot be written.
        """
        if not self._folder:
            return make()
        name = f"{self._prefix}{name}"
        path, about = os.path.join(self._folder, f"{name}.npz"), f"{os.path.basename(self._folder)} {name}"
        found = load_arrays(path, about)
        if found is not None:
            self._taken.add(name)
            return found
        made = make()
        save_arrays(path, about, **made)
        self._made.add(name)
        return made

    def tell(self, feedback: Feedback) -> None:
        """Say how many parts an earlier run had finished."""
        taken, total = len(self._taken), len(self._taken) + len(self._made)
        if taken:
            feedback.info(
                Message(
                    "{taken} of {total} {total:part|parts} {taken:was|were} taken from the work folder.", taken=taken, total=total
                )
            )


@contextmanager
def kept_parts(root: str, name: str, feedback: Feedback) -> Iterator[KeptParts]:
    """`KeptParts` in the folder `name` inside WORK_FOLDER, which goes when the block ends well; without `root` none is kept."""
    if not root:
        yield KeptParts()
        return
    with work_folder(root, name, feedback) as folder:
        parts = KeptParts(folder)
        yield parts
        parts.tell(feedback)
