# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the installable zip: one folder, the same bytes each time from the same content."""

from __future__ import annotations

import configparser
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mineaction_plugin"
LEFT_OUT_FOLDERS = {"__pycache__", "tests"}
LEFT_OUT_ENDINGS = {".pyc", ".ts", ".orig", ".gpkg-wal", ".gpkg-shm"}
# A zip cannot say earlier; a real time would make two equal packages differ.
TIMESTAMP = (1980, 1, 1, 0, 0, 0)


def version() -> str:
    """The version, from the only place that has it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def shipped(package: Path) -> list[Path]:
    """The files that ship, sorted by name."""
    found = (
        path
        for path in package.rglob("*")
        if path.is_file()
        and not LEFT_OUT_FOLDERS & set(path.relative_to(package).parts)
        and path.suffix not in LEFT_OUT_ENDINGS
        and not path.name.startswith(".")
    )
    return sorted(found, key=lambda path: path.relative_to(package).as_posix())


def write(target: Path, package: Path = PACKAGE) -> int:
    """Write the zip; the number of files in it."""
    files = shipped(package)
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files:
            name = f"{package.name}/{path.relative_to(package).as_posix()}"
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return len(files)


def main() -> None:
    """Write build/mineaction_plugin-<version>.zip."""
    target = ROOT / "build" / f"{PACKAGE.name}-{version()}.zip"
    count = write(target)
    print(
        f"package: {target.relative_to(ROOT)}, {count} files, {target.stat().st_size / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    main()
