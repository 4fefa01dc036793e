#!/usr/bin/env bash
# Take the pictures of dialogs for the tutorial, in each of its languages, in a real QGIS under Xvfb.
set -euo pipefail
cd "$(dirname "$0")/.."
. build/env.sh
for language in en zh-Hans ru; do # the codes of QGIS
  profile=$(mktemp -d)
  cp -r build/profile/. "$profile"
  settings=$(find "$profile" -name QGIS3.ini | head -n 1)
  printf '\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "$language" >> "$settings"
  suffix=""
  [ "$language" = en ] || suffix="_${language%%-*}"
  QGIS_CUSTOM_CONFIG_PATH="$profile" MINE_MAPPER_ROOT="$PWD" GUIDE_SUFFIX="$suffix" QT_QPA_PLATFORM=xcb timeout 300 \
    xvfb-run -a -s "-screen 0 1400x1000x24" qgis --nologo --noversioncheck --code scripts/guide_dialogs.py
  rm -rf "$profile"
done
