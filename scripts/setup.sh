#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing on this machine and writes build/env.sh. Asks nothing; does nothing twice.
#
# What is done is remembered in stamp files named after the content of what was asked for, so that
# a second run takes a second, and a changed requirement is noticed.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
PYTHON=/usr/bin/python3
VENV=$ROOT/.venv
MINIMUM_QGIS=3.40
# A shell that has read another checkout's build/env.sh would lend its tools to pip, which then installs none.
unset PYTHONPATH
export DEBIAN_FRONTEND=noninteractive PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1

say() { echo "setup: $*"; }
stop() { echo "setup: $*" >&2; exit 1; }

# What the plugin needs, then what its tests look at it with.
PACKAGES=(qgis python3-qgis python3-fiona python3-pyproj python3-venv gdal-bin
    qttools5-dev-tools fonts-dejavu-core ca-certificates git
    xvfb xauth openbox xdotool imagemagick geographiclib-tools poppler-utils zbar-tools libxml2-utils
    libreoffice-writer-nogui libreoffice-calc-nogui chromium)

# os-release of Debian says "12" or "13"; anything else is another system.
debian_release() {
    local id="" version=""
    [ -r /etc/os-release ] && id=$(. /etc/os-release && echo "$ID") && version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    case "$id-$version" in
        debian-12) echo 12 ;;
        debian-13) echo 13 ;;
        *) echo other ;;
    esac
}

missing_packages() {
    local there package qgis
    there=$(dpkg-query -W -f '${db:Status-Abbrev}:${Package}:\n' "${PACKAGES[@]}" 2>/dev/null || true)
    for package in "${PACKAGES[@]}"; do
        [[ $there == *"ii :$package:"* ]] || echo "$package"
    done
    qgis=$(dpkg-query -W -f '${Version}' qgis 2>/dev/null || true)
    if [ -n "$qgis" ] && dpkg --compare-versions "$qgis" lt "$MINIMUM_QGIS"; then
        printf '%s\n' qgis python3-qgis
    fi
}

# Root as we are, or by a sudo that asks no password; empty where there is neither.
privilege() {
    if [ "$(id -u)" = 0 ]; then echo env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then echo sudo -n -E
    fi
}

say_what_to_install() {
    echo "setup: these system packages are missing, and installing them needs root:" >&2
    echo "  $*" >&2
    if [ "$RELEASE" = 12 ]; then
        echo "QGIS $MINIMUM_QGIS comes from the suite bookworm-backports of your Debian mirror; with that suite in apt's sources:" >&2
        echo "  sudo apt-get install -y --no-install-recommends -t bookworm-backports qgis python3-qgis" >&2
    fi
    echo "  sudo apt-get install -y --no-install-recommends $*" >&2
    stop "then run this again"
}

# Debian 12 has QGIS 3.22; 3.40 is in the backports of the same mirror that apt already uses.
add_backports() {
    local mirror
    [[ $(apt-cache policy) != *n=bookworm-backports* ]] || return 0
    mirror=$(apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian|//p' | head -1)
    [ -n "$mirror" ] || stop "apt knows no Debian mirror; put one into its sources and run this again"
    echo "deb $mirror bookworm-backports main" | "$@" tee /etc/apt/sources.list.d/mineaction-backports.list >/dev/null
    "$@" apt-get -qq update
}

install_packages() {
    local -a missing as_root from_suite=()
    mapfile -t missing < <(missing_packages | sort -u)
    [ ${#missing[@]} -gt 0 ] || return 0
    read -r -a as_root <<<"$(privilege)"
    [ ${#as_root[@]} -gt 0 ] || say_what_to_install "${missing[@]}"
    say "installing ${missing[*]}"
    mkdir -p build
    "${as_root[@]}" apt-get -qq update
    if [ "$RELEASE" = 12 ]; then
        add_backports "${as_root[@]}"
        from_suite=(-t bookworm-backports)
    fi
    if [[ " ${missing[*]} " == *" qgis "* || " ${missing[*]} " == *" python3-qgis "* ]]; then
        apt_install "${from_suite[@]}" qgis python3-qgis
    fi
    apt_install "${missing[@]}"
}

apt_install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
        >build/apt.log 2>&1 </dev/null || { tail -20 build/apt.log >&2; stop "apt-get could not install $*"; }
}

look_at_another_system() {
    command -v qgis_process >/dev/null || stop "this is not Debian 12 or 13, and there is no qgis_process on PATH: install QGIS $MINIMUM_QGIS or newer, then run this again"
    local found
    found=$(QT_QPA_PLATFORM=offscreen qgis_process --version 2>/dev/null | sed -n 's/^QGIS \([0-9.]*\).*/\1/p' | head -1)
    say "not Debian 12 or 13; found QGIS ${found:-of unknown version}; going on with it (wanted: $MINIMUM_QGIS or newer)"
    "$PYTHON" -c 'import qgis.core' 2>/dev/null || stop "$PYTHON cannot import qgis.core: install the Python bindings of QGIS"
}

system_shapely_is_new() {
    # A shell that has read build/env.sh shows the venv's shapely to every Python.
    env -u PYTHONPATH "$PYTHON" -c 'import shapely; raise SystemExit(int(shapely.__version__.split(".")[0]) < 2)' 2>/dev/null
}

stamp_of() { cat "$@" | sha256sum | cut -c1-16; }

# A venv made elsewhere, with another Python or without the system's packages, is made anew.
make_venv() {
    local wanted has=""
    wanted=$("$PYTHON" -c 'import sys; print(sys.version_info[:2])')
    [ -x "$VENV/bin/python" ] && has=$("$VENV/bin/python" -c 'import sys; print(sys.version_info[:2])' 2>/dev/null || true)
    if [ "$has" = "$wanted" ] && grep -q 'include-system-site-packages = true' "$VENV/pyvenv.cfg" \
        && "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then return; fi
    say "making .venv"
    "$PYTHON" -m venv --clear --system-site-packages "$VENV"
}

pip_install() { "$VENV/bin/python" -m pip -q install --require-hashes --no-deps "$@" 2>build/pip.log || { tail -20 build/pip.log >&2; stop "pip could not install $*"; }; }

install_tools() {
    local stamp=$VENV/.tools-$(stamp_of requirements/build.txt requirements/dev.txt requirements/schemas.txt)
    [ ! -e "$stamp" ] || return 0
    say "installing the tools of requirements/"
    pip_install -r requirements/build.txt
    pip_install -r requirements/dev.txt
    pip_install -r requirements/schemas.txt
    rm -f "$VENV"/.tools-*
    touch "$stamp"
}

# mypy reads one set of types on every system: wheels for Python 3.11 that nothing imports.
install_types() {
    local stamp site
    stamp=build/types/.from-$(stamp_of requirements/types.txt)
    [ ! -e "$stamp" ] || return 0
    say "fetching what mypy reads"
    "$PYTHON" -m venv --clear --without-pip build/types
    site=$(build/types/bin/python -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
    pip_install --python-version 3.11 --only-binary :all: --target "$site" -r requirements/types.txt
    touch "$stamp"
}

# shapely on the system's own GEOS and numpy: a wheel's GEOS would clash with the one inside QGIS.
build_shapely() {
    if system_shapely_is_new; then return; fi
    local wanted has
    command -v geos-config >/dev/null || stop "geos-config is missing: install GEOS with its headers, a C compiler and Python's headers"
    wanted="$(sed -n 's/^shapely==\([0-9.]*\).*/\1/p' requirements/shapely.txt) $(geos-config --version)"
    has=$("$VENV/bin/python" -c 'import shapely; print(shapely.__version__, shapely.geos_version_string)' 2>/dev/null || true)
    [ "$has" != "$wanted" ] || return 0
    say "building shapely on the system's GEOS ($wanted)"
    pip_install --no-build-isolation --no-binary shapely --force-reinstall --no-cache-dir -r requirements/shapely.txt
}

write_env() {
    local site
    site=$("$VENV/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
    mkdir -p build/profile build/run
    chmod 0700 build/run
    sed -e "s|@ROOT@|$ROOT|g" -e "s|@SITE@|$(system_shapely_is_new || echo "$site")|g" scripts/env.sh.in >build/env.sh.new
    cmp -s build/env.sh.new build/env.sh 2>/dev/null && rm build/env.sh.new || mv build/env.sh.new build/env.sh
    "$VENV/bin/python" scripts/enable_plugin.py build/profile
}

RELEASE=$(debian_release)
mkdir -p build
# Debian 13 has shapely 2; on Debian 12 it is built, see build_shapely.
case $RELEASE in
    12) PACKAGES+=(libgeos-dev gcc python3-dev); install_packages ;;
    13) PACKAGES+=(python3-shapely); install_packages ;;
    *) look_at_another_system ;;
esac
make_venv
install_tools
install_types
build_shapely
write_env
