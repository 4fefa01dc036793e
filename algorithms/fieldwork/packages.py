"""Where field packages lie: at a path, in the folder of a file, or one level below."""

import os

from ...core.fieldwork.package import HANDED_OUT, MARK, MINES


def package_folders(path):
    """Folders of packages at a path: itself, the folder a file lies in, or those one level below; [] = no package."""
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    if is_package(folder):
        return [folder]
    if not os.path.isdir(path):
        return []
    below = [os.path.join(path, name) for name in sorted(os.listdir(path))]
    return [inside for inside in below if is_package(inside)]


def is_package(folder):
    return os.path.isfile(os.path.join(folder, HANDED_OUT, MARK)) and os.path.isfile(os.path.join(folder, MINES))


def with_package_layer(parameters, name):
    """Parameters with the mines of a package in place of its folder."""
    value = parameters.get(name)
    folders = package_folders(value) if isinstance(value, str) and os.path.isdir(value) else []
    return {**parameters, name: os.path.join(folders[0], MINES)} if folders else parameters
