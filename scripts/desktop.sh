#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens QGIS with the plugin and a copy of the sample project, on the profile of build/env.sh.
set -eu
cd "$(dirname "$0")/.."
. build/env.sh
unset QT_QPA_PLATFORM
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display to open QGIS on; from a terminal of a desktop, run: make qgis" >&2
    exit 1
fi
mkdir -p build/sample
cp -n mineaction_plugin/resources/sample/* build/sample/
exec qgis --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" build/sample/training_area.qgz
