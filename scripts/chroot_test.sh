#!/usr/bin/env bash
# Follows the README in a bare Debian of another release, from nothing, as an ordinary user: set-up, demo and tests.
#   chroot_test.sh bookworm        Debian 12: the user may use sudo, and the set-up installs QGIS itself
#   chroot_test.sh trixie          Debian 13: an administrator installs the packages of the README's table, the user has no sudo
#   chroot_test.sh forky           Debian testing, likewise
# Wants root and debootstrap; keeps the tree in build/chroot-RELEASE (about 4 GB), so that a second run is quicker. STEPS="setup demo test"
# chooses what is done; KEEP=1 brings the checkout of the last run up to date instead of a new clone. The committed state is tested.
# OLD_MIRROR=1 accepts a mirror whose lists are past their date (testing expires after a week).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
release=${1:?release of Debian, for example trixie}
steps=${STEPS:-setup demo test}
tree=$PWD/build/chroot-$release
user=tester
checkout="/home/$user/mine mapper ü" # a blank and an umlaut, as people have them

mirror() {
    sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb +(\[[^]]*\] +)?([^ ]+) +[a-z]+ .*/\2/p' \
        /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2> /dev/null | head -n 1
}

inside() { chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

as_user() {
    local names
    names=$(env | sed -nE 's/^(PIP_[A-Z_]+|SSL_CERT_FILE|REQUESTS_CA_BUNDLE)=.*/\1/p')
    local passed=()
    for name in $names; do passed+=("$name=${!name}"); done
    chroot --userspec="$user:$user" "$tree" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="/home/$user" LC_ALL=C.UTF-8 \
        "${passed[@]}" bash -c "cd '$checkout' && $1"
}

# What lets this computer reach its package index: pip's settings and certificates.
copy_network_settings() {
    local path
    for path in /etc/pip.conf /etc/xdg/pip "${PIP_CERT:-}" "${SSL_CERT_FILE:-}" "${REQUESTS_CA_BUNDLE:-}" "${PIP_FIND_LINKS:-}"; do
        [ -n "$path" ] && [ -e "$path" ] || continue
        if [ -f "$path" ]; then install -D -m 644 "$path" "$tree$path"; fi # certificates replace those of the bare system
        if [ -d "$path" ] && [ ! -e "$tree$path" ]; then mkdir -p "$(dirname "$tree$path")" && cp -rL "$path" "$tree$path"; fi
    done
    cp /etc/resolv.conf "$tree/etc/resolv.conf" 2> /dev/null || true
    cp /etc/hosts "$tree/etc/hosts" 2> /dev/null || true
    cp -n /etc/apt/apt.conf.d/*proxy* "$tree/etc/apt/apt.conf.d/" 2> /dev/null || true
    if [ -d /usr/local/share/ca-certificates ] && [ -n "$(ls /usr/local/share/ca-certificates)" ]; then
        mkdir -p "$tree/usr/local/share/ca-certificates" && cp -rL /usr/local/share/ca-certificates/. "$tree/usr/local/share/ca-certificates/"
    fi
}

# debootstrap of an older Debian has no script of a newer release; all of them are the one of sid.
script() { [ -e "/usr/share/debootstrap/scripts/$release" ] || echo /usr/share/debootstrap/scripts/sid; }

make_tree() {
    [ -e "$tree/made" ] && return
    command -v debootstrap > /dev/null || { echo "debootstrap is not installed (apt-get install debootstrap)."; exit 1; }
    rm -rf "$tree" && mkdir -p "$(dirname "$tree")"
    # shellcheck disable=SC2046
    debootstrap --variant=minbase --include=ca-certificates "$release" "$tree" "$(mirror)" $(script) > "$tree.log" ||
        { tail -n 5 "$tree.log"; exit 1; }
    inside useradd --create-home --shell /bin/bash "$user"
    touch "$tree/made"
}

mount_kernel() {
    mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"
    mountpoint -q "$tree/dev" || mount --rbind /dev "$tree/dev"
    trap 'umount -l "$tree/dev" "$tree/proc"' EXIT
}

# What the README says to install first: on Debian 12 the line before `make demo`, elsewhere that of the table.
packages() {
    case "$release" in
        bookworm) sed -nE 's/^apt-get install (.*)/\1/p' README.md ;;
        *) sed -nE 's/^\| Debian 13[^|]*\| `sudo apt-get install ([^`]*)` \|.*/\1/p' README.md ;;
    esac
}

# On Debian 12 the set-up needs root or sudo for QGIS; an ordinary user who may use sudo is the harder of the two.
allow_sudo() {
    [ "$release" = bookworm ] || return 0
    echo "$user ALL=(ALL) NOPASSWD: ALL" > "$tree/etc/sudoers.d/$user"
    chmod 440 "$tree/etc/sudoers.d/$user"
}

step() {
    local start=$SECONDS
    echo "== $release: $1"
    "${@:2}"
    echo "== $release: $1 took $((SECONDS - start)) s"
}

install_packages() {
    [ -z "${OLD_MIRROR:-}" ] || echo 'Acquire::Check-Valid-Until "false";' > "$tree/etc/apt/apt.conf.d/90old-mirror"
    inside apt-get -qq update
    # shellcheck disable=SC2046
    inside apt-get -qq install --yes --no-install-recommends $(packages) sudo > /dev/null
    allow_sudo
}

copy_checkout() {
    if [ -n "${KEEP:-}" ] && [ -d "$tree$checkout/.git" ]; then
        local bundle=$tree/tmp/checkout.bundle
        git bundle create -q "$bundle" HEAD && chmod 644 "$bundle"
        as_user "git fetch -q /tmp/checkout.bundle HEAD && git checkout -q --force --detach FETCH_HEAD"
        return
    fi
    rm -rf "$tree$checkout"
    git clone -q --no-hardlinks . "$tree$checkout"
    chown -R --reference="$tree/home/$user" "$tree$checkout"
}

make_tree
mount_kernel
copy_network_settings
step "packages of the README" install_packages
copy_checkout
for part in $steps; do
    step "make $part" as_user "make $part"
done
