#!/usr/bin/env bash
# Sets up everything that the demo and the tests need, in this checkout: QGIS 3.40 and rasterio from the
# distribution, a Python environment .venv beside them, a QGIS profile of its own in build/profile.
# Quick when done already. On Debian 12 it installs QGIS itself (as root or with sudo); on other systems it uses
# the QGIS that is there, or says what to install.
set -Eeuo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
log=build/setup.log
python=/usr/bin/python3 # the Python that QGIS embeds, not one of pyenv or conda
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

# QGIS, its Python, rasterio on QGIS's own GDAL, and the means to make a virtual environment.
essential_packages=(qgis python3-qgis qgis-providers python3-rasterio python3-matplotlib python3-venv)
# Translations (lrelease), screenshots, fonts of maps and charts.
further_packages=(qttools5-dev-tools xvfb xauth fonts-dejavu-core fonts-open-sans)

main() {
    require_linux
    mkdir -p build/plugins build/profile
    exec 9> build/setup.lock
    flock 9 # two `make` at once wait for each other
    if is_done; then
        say "Set-up is complete already (remove build/setup.stamp to repeat it)."
        return
    fi
    : > "$log"
    exec 3>&1 # the terminal, for messages of failure from inside a step
    trap 'on_failure $LINENO' ERR
    say "Setting up Mine Mapper in '$root' (details: $log)"
    step "QGIS and rasterio from the distribution" install_distribution_packages
    step "Python environment .venv" make_environment
    step "QGIS profile build/profile with the plugin enabled" make_profile
    step "Translations" compile_translations
    step "Check" check_environment
    setup_hash > build/setup.stamp
    say "Set-up is complete. For qgis_process by hand:  . build/env.sh"
}

say() { printf '%s\n' "$*"; }

# Run a function with its output in the log; show one line with its duration.
step() {
    local start=$SECONDS
    current_step=$1
    printf '  %s ... ' "$1"
    printf '\n== %s\n' "$1" >> "$log"
    note=""
    "$2" >> "$log" 2>&1
    say "${note:-done} ($((SECONDS - start)) s)"
}

on_failure() {
    [ "$BASH_SUBSHELL" = 0 ] || exit 1 # the main shell says it
    trap - ERR
    exec 1>&3
    say "failed."
    if [ -s build/setup.problem ]; then
        say "" && cat build/setup.problem
    else
        say "" && say "Set-up failed at '${current_step:-start}' (line $1). The end of $log:"
        grep -v 'Requirement already satisfied' "$log" | tail -n 25 | sed 's/^/    /'
        say "Mend the cause (network, disk space, another apt at work), then run 'make setup' again: it goes on where it stopped."
    fi
    exit 1
}

# Stop with a message that says what to do.
give_up() {
    cat > build/setup.problem
    return 1
}

require_linux() {
    [ "$(uname -s)" = Linux ] && return
    say "The development set-up runs on Linux. On Windows and macOS install the plugin as the README says ('Install')."
    exit 1
}

# -- is there anything to do? -----------------------------------------------------------------------------------

# Changes when the files that decide on the environment, or the place of the checkout, change.
setup_hash() {
    { cat scripts/setup.sh constraints.txt requirements.txt requirements-dev.txt; echo "$root"; } | sha256sum | cut -d ' ' -f 1
}

is_done() {
    rm -f build/setup.problem
    [ -f build/setup.stamp ] && [ "$(cat build/setup.stamp)" = "$(setup_hash)" ] || return 1
    [ -f build/env.sh ] && [ build/plugins/mine_mapper -ef "$root" ] && plugin_is_enabled || return 1
    command -v qgis_process > /dev/null && packages_found 2> /dev/null || return 1
    translations_are_new || scripts/translations.sh compile
}

# Can the environment's Python find (without importing) everything that the plugin and the tests use?
packages_found() {
    [ -x .venv/bin/python ] && .venv/bin/python - <<'PYTHON'
import importlib.util
import sys

names = "qgis rasterio numpy scipy numba sklearn skimage shapely matplotlib geographiclib distributed pystac_client pytest pytest_qgis ruff"
missing = [name for name in names.split() if importlib.util.find_spec(name) is None]
if missing:
    print("not found:", *missing, file=sys.stderr)
sys.exit(bool(missing))
PYTHON
}

plugin_is_enabled() { grep -qs '^mine_mapper=true' build/profile/profiles/default/QGIS/QGIS*.ini; }

translations_are_new() {
    local source
    command -v lrelease > /dev/null || return 0
    for source in i18n/*.ts; do
        [ ! -e "$source" ] || [ "${source%.ts}.qm" -nt "$source" ] || return 1
    done
}

# -- the distribution's packages --------------------------------------------------------------------------------

install_distribution_packages() {
    if ! essentials_present; then
        case "$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}")" in
            "debian 12") install_on_debian_12 ;;
            *) explain_other_system ;;
        esac
        essentials_present || explain_other_system
    fi
    install_further_packages
}

# QGIS 3.40 or newer, and a system Python that finds qgis and rasterio and can make virtual environments.
essentials_present() {
    local version
    command -v qgis_process > /dev/null || { echo "qgis_process: not found"; return 1; }
    version=$(qgis_process --version 2> /dev/null | sed -nE 's/^QGIS ([0-9]+)\.([0-9]+).*/\1 \2/p')
    echo "QGIS version: ${version:-unknown}"
    [ -n "$version" ] && [ "$(printf '%d%03d' $version)" -ge 3040 ] || return 1
    "$python" -c '
import importlib.util, sys
native = ("rasterio", "shapely") if sys.version_info >= (3, 12) else ("rasterio",)  # Debian 12 has shapely 1.8: there pip brings it
missing = [name for name in ("qgis", *native, "venv", "ensurepip") if importlib.util.find_spec(name) is None]
print("missing in", sys.executable, ":", *missing)
sys.exit(bool(missing))'
}

install_on_debian_12() {
    can_be_root || explain_missing_root
    add_backports
    apt_get update
    apt_get install -t bookworm-backports "${essential_packages[@]:0:3}"
    apt_get install "${essential_packages[@]:3}"
}

# Backports hold QGIS 3.40; their mirror is the one that Debian itself comes from here.
add_backports() {
    if grep -qsE '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d/*; then
        echo "bookworm-backports is among apt's sources already"
        return
    fi
    local mirror
    mirror=$(debian_mirror)
    if [ -z "$mirror" ]; then
        give_up <<TEXT
Set-up stopped: apt's sources (/etc/apt/sources.list, /etc/apt/sources.list.d) name no mirror of Debian 12 over http.
Add bookworm-backports from the mirror you use, and run 'make setup' again:
    deb <mirror> bookworm-backports main
TEXT
    fi
    echo "deb $mirror bookworm-backports main" | as_root tee /etc/apt/sources.list.d/bookworm-backports.list
}

# Debian's sources come in two forms: one line each (.list) or paragraphs (.sources).
debian_mirror() {
    local mirror
    mirror=$({
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list |
            sed -nE 's/^deb +(\[[^]]*\] +)?(https?:[^ ]+) +bookworm .*/\2/p'
        awk 'BEGIN { RS = ""; FS = "\n" } {
                 uri = ""; suite = 0
                 for (i = 1; i <= NF; i++) {
                     if ($i ~ /^URIs:/) { split($i, words, " +"); uri = words[2] }
                     if ($i ~ /^Suites:.*( |:)bookworm( |$)/) suite = 1
                 }
                 if (suite && uri ~ /^https?:/) print uri
             }' /etc/apt/sources.list.d/*.sources
    } 2> /dev/null | head -n 1) || true # either form may be absent
    echo "$mirror"
}

# Only wanted, not needed: without them the translations cannot be made, nothing else.
install_further_packages() {
    local package missing=()
    command -v apt-get > /dev/null || return 0
    for package in "${further_packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! can_be_root; then
        note="done; not installed, as this needs root: ${missing[*]}"
    elif ! { apt_get update && apt_get install "${missing[@]}"; }; then
        note="done; could not install: ${missing[*]}"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

can_be_root() { [ "$(id -u)" = 0 ] || { command -v sudo > /dev/null && { sudo -n true 2> /dev/null || [ -t 0 ]; }; }; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

explain_missing_root() {
    give_up <<TEXT
QGIS 3.40 with rasterio is not installed, and installing it needs root. Ask an administrator to run

    echo "deb <your Debian mirror> bookworm-backports main" > /etc/apt/sources.list.d/bookworm-backports.list
    apt-get update
    apt-get install --no-install-recommends -t bookworm-backports ${essential_packages[*]:0:3}
    apt-get install --no-install-recommends ${essential_packages[*]:3} ${further_packages[*]}

and then run 'make setup' again as yourself.
TEXT
}

explain_other_system() {
    give_up <<TEXT
QGIS 3.40 or newer, or the Python packages qgis, rasterio, shapely and venv of $python, are missing, and this system
($(. /etc/os-release && echo "${PRETTY_NAME:-unknown}")) is not Debian 12, where the set-up installs them itself.
Install them, then run 'make setup' again; it uses what it finds and makes the rest.

    Debian 13, Ubuntu 25.04 and newer:
        sudo apt-get install qgis python3-qgis qgis-providers python3-rasterio python3-shapely python3-matplotlib \\
            python3-venv qttools5-dev-tools
    Ubuntu 24.04: first add the repository of qgis.org for QGIS 3.40 (https://qgis.org/resources/installation-guide/),
        then the same command.
    Other distributions: the same packages under their names there. rasterio and shapely must be the distribution's, not those
        of pip: they have to run on the GDAL and the GEOS that QGIS runs on.
TEXT
}

# -- the Python environment -------------------------------------------------------------------------------------

make_environment() {
    environment_is_usable || fresh_environment
    pip_install
    packages_found || { echo "damaged, so made anew" && fresh_environment && pip_install && packages_found; }
}

fresh_environment() {
    rm -rf .venv
    "$python" -m venv --system-site-packages .venv
}

pip_install() {
    local attempt
    for attempt in 1 2 3; do # registries time out now and then
        if .venv/bin/python -m pip install --disable-pip-version-check --prefer-binary -c constraints.txt \
            -r requirements.txt -r requirements-dev.txt; then
            return
        fi
        echo "attempt $attempt of pip failed"
    done
    return 1
}

# Made of the system's Python of today, and with sight of its packages.
environment_is_usable() {
    grep -qs '^include-system-site-packages = true' .venv/pyvenv.cfg &&
        .venv/bin/python -m pip --version > /dev/null 2>&1 &&
        [ "$(.venv/bin/python -c 'import sys; print(sys.version, sys.base_prefix)')" = \
            "$("$python" -c 'import sys; print(sys.version, sys.base_prefix)')" ]
}

# -- the profile and build/env.sh -------------------------------------------------------------------------------

make_profile() {
    ln -sfn "$root" build/plugins/mine_mapper
    write_env
    plugin_is_enabled || (. build/env.sh && qgis_process plugins enable mine_mapper)
    plugin_is_enabled
}

write_env() {
    local packages
    packages=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    install -d -m 700 build/runtime
    cat > build/env.sh.part <<TEXT
# Written by scripts/setup.sh. Source it before running qgis_process by hand:  . build/env.sh
export LC_ALL=C.UTF-8
export MPLBACKEND=Agg
[ -n "\${DISPLAY:-}\${WAYLAND_DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen # with a screen QGIS shows its window
export QGIS_CUSTOM_CONFIG_PATH=$(quoted "$root/build/profile")
export QGIS_PLUGINPATH=$(quoted "$root/build/plugins")
export PYTHONPATH=$(quoted "$packages")
[ -d "\${XDG_RUNTIME_DIR:-}" ] || export XDG_RUNTIME_DIR=$(quoted "$root/build/runtime")
TEXT
    mv build/env.sh.part build/env.sh
}

# A word for any POSIX shell, whatever is in it.
quoted() { printf "'%s'" "${1//\'/\'\\\'\'}"; }

compile_translations() {
    if command -v lrelease > /dev/null; then
        scripts/translations.sh compile
    else
        note="skipped: lrelease is not installed (Debian: qttools5-dev-tools)"
    fi
}

# Everything really imports, together, in the environment and in qgis_process, and nothing is missing, doubled or on foreign libraries.
check_environment() {
    local found
    (
        . build/env.sh
        .venv/bin/python -c "import numba, scipy, sklearn, skimage, shapely, matplotlib, rasterio, numpy; print('numpy', numpy.__version__)"
        qgis_process --json list | grep -c '"minemapper"' ||
            { echo "qgis_process does not list the provider minemapper; its own messages:"; qgis_process list 2>&1 | head -n 40; exit 1; }
        found=$(qgis_process --json run minemapper:checkdependencies 2> /dev/null | grep -oE '"MISSING": *[0-9]+' | grep -oE '[0-9]+$')
        [ "$found" = 0 ] || {
            echo "Check dependencies finds ${found:-?} packages that are missing or run on other libraries than QGIS:"
            qgis_process run minemapper:checkdependencies 2>&1 | tail -n 40
            exit 1
        }
    )
}

main "$@"
