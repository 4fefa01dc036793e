#!/usr/bin/env bash
# Runs the half of the plugin that needs no QGIS on Qt 6 and PyQt 6, which QGIS 4 brings. PyQt6 comes from PyPI into build/qt6.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen MINE_MAPPER_QT6=1
[ -x build/qt6/bin/python ] || /usr/bin/python3 -m venv --system-site-packages build/qt6
build/qt6/bin/python -c 'import PyQt6.QtPdf' 2> /dev/null ||
    build/qt6/bin/python -m pip install -q --disable-pip-version-check PyQt6==6.11.0 PyQt6-Qt6==6.11.0
exec build/qt6/bin/python -m pytest test/qt6 -p no:pytest_qgis -W "ignore:Unknown config option" "$@"
