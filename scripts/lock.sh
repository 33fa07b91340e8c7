#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes requirements/*.txt (versions with hashes) from requirements/*.in. Only for whoever changes a version;
# needs `uv` on PATH or in UV. numpy, PyQt5 and the like come from the system and are never locked here.
set -eu
cd "$(dirname "$0")/../requirements"
for name in dev extlibs build; do
    "${UV:-uv}" -q pip compile --universal --python-version 3.11 --generate-hashes --no-header \
        --no-annotate --no-emit-package numpy --no-emit-package lxml "$name.in" -o "$name.txt"
done
