#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes requirements/*.txt (versions with hashes) from requirements/*.in. Only for whoever changes a version;
# needs `uv` on PATH or in UV. What runs inside QGIS comes from the system and is never locked here.
set -eu
cd "$(dirname "$0")/../requirements"
lock() {
    name=$1
    shift
    "${UV:-uv}" -q pip compile --generate-hashes --no-header --no-annotate "$@" "$name.in" -o "$name.txt"
}
for name in dev extlibs build; do
    lock "$name" --universal --python-version 3.11 --no-emit-package numpy --no-emit-package lxml \
        --no-emit-package jinja2 --no-emit-package markupsafe
done
lock types --python-version 3.11
