#!/usr/bin/env bash
# Packs the plugin as QGIS installs it: what is committed, less export-ignore of .gitattributes, with compiled translations.
#   package.sh zip      build/mine_mapper-<version>.zip
#   package.sh deploy   the same, as a copy in the user's own QGIS profile (PROFILE=name, else the default one)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's/^version=//p' metadata.txt)
archive="$PWD/build/mine_mapper-$version.zip"

make_zip() {
    git rev-parse --verify -q HEAD > /dev/null || { echo "This is no git checkout, so nothing says what belongs to the plugin."; exit 1; }
    [ -z "$(git status --porcelain --untracked-files=no)" ] || echo "Note: changes that are not committed are left out."
    scripts/translations.sh compile
    local compiled=() translation
    for translation in i18n/*.qm; do
        [ ! -e "$translation" ] || compiled+=("--add-file=$translation")
    done
    . build/env.sh
    .venv/bin/python scripts/guide.py
    mkdir -p build
    git archive --format=zip -o "$archive.part" --prefix=mine_mapper/i18n/ ${compiled[@]+"${compiled[@]}"} --prefix=mine_mapper/ HEAD
    add_documents "$archive.part"
    mv "$archive.part" "$archive"
    echo "Packed $archive"
}

# The built documents, which the Help buttons open, into a zip; in the order of their names, with a fixed time.
add_documents() {
    python3 - "$1" <<'PYTHON'
import pathlib, sys, zipfile

with zipfile.ZipFile(sys.argv[1], "a", zipfile.ZIP_DEFLATED) as archive:
    for path in sorted(path for path in pathlib.Path("docs/site").rglob("*") if path.is_file()):
        entry = zipfile.ZipInfo(f"mine_mapper/{path.as_posix()}", (2000, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        archive.writestr(entry, path.read_bytes())
PYTHON
}

# Folder of the user's QGIS profiles; of the newest QGIS if there are several.
profiles_folder() {
    local base
    case "$(uname -s)" in
        Darwin) base="$HOME/Library/Application Support/QGIS" ;;
        MINGW* | MSYS* | CYGWIN*) base="$APPDATA/QGIS" ;;
        *) base="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS" ;;
    esac
    if [ -d "$base/QGIS4" ]; then echo "$base/QGIS4/profiles"; else echo "$base/QGIS3/profiles"; fi
}

deploy() {
    local profiles profile plugins fresh
    profiles=$(profiles_folder)
    profile=${PROFILE:-$(sed -n 's/^defaultProfile=//p' "$profiles/profiles.ini" 2> /dev/null || true)}
    plugins="$profiles/${profile:-default}/python/plugins"
    mkdir -p "$plugins"
    fresh=$(mktemp -d "$plugins/.mine_mapper-XXXXXX")
    python3 -m zipfile -e "$archive" "$fresh"
    rm -rf "$plugins/mine_mapper"
    mv "$fresh/mine_mapper" "$plugins/mine_mapper"
    rmdir "$fresh"
    cat <<TEXT
Copied Mine Mapper $version to $plugins/mine_mapper
Start QGIS (again) and tick 'Mine Mapper' under Plugins > Manage and Install Plugins > Installed.
The packages it needs must be in QGIS's Python: run 'Check dependencies' in the toolbox, or start QGIS with those of this checkout:
    PYTHONPATH='$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')' qgis
TEXT
}

case "${1:-}" in
    zip) make_zip ;;
    deploy) make_zip && deploy ;;
    *) sed -n '3,4s/^# //p' "$0"; exit 2 ;;
esac
