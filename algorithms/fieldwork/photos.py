"""Photos of field packages: each that a layer names is looked for; all are collected."""

import os
import shutil

from ...core.fieldwork.package import MINES, PHOTO_FIELDS, PHOTOS, PLACES
from ...core.messages import Message
from .returns import photo_paths, read_layer


def collect_photos(folders, target, feedback):
    """Copy the photos of all packages into `target` (None = only look); gives sentences for those that are missing.

    Two different photos of one name keep both: the second takes the name of its copy in front.
    """
    missing = []
    if target:
        os.makedirs(target, exist_ok=True)
    for folder in folders:
        feedback.check()
        name = os.path.basename(folder.rstrip("/\\"))
        for file, fields in ((MINES, PHOTO_FIELDS), (PLACES, ("photo",))):
            table = read_layer(os.path.join(folder, file), missing_ok=True)
            for _, written in photo_paths(folder, table, fields) if table is not None else ():
                if written is not None:
                    missing.append(Message("Copy '{copy}' names photo '{photo}', which is not there.", copy=name, photo=written))
        if target:
            _copy(os.path.join(folder, PHOTOS), target, name)
    for text in missing:
        feedback.warning(text)
    return missing


def _copy(source, target, name):
    for root, _, files in os.walk(source) if os.path.isdir(source) else ():
        for file in sorted(files):
            path, goal = os.path.join(root, file), os.path.join(target, file)
            if os.path.exists(goal) and not _same(path, goal):
                goal = os.path.join(target, f"{name}_{file}")
            shutil.copyfile(path, goal)


def _same(path, second_path):
    if os.path.getsize(path) != os.path.getsize(second_path):
        return False
    with open(path, "rb") as first, open(second_path, "rb") as second:
        return first.read() == second.read()
