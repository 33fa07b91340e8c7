# SPDX-License-Identifier: GPL-3.0-or-later
"""Put into the package what is not kept there: version, licence, translations, libraries.

Everything written here is git-ignored. Run by `make build` with the Python of .venv.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mineaction_plugin"
EXTLIBS = PACKAGE / "extlibs"
REQUIREMENTS = ROOT / "requirements" / "extlibs.txt"
# What pip leaves that a plugin does not use, or that differs from one machine to the next.
UNUSED_FOLDERS = {"bin", "share", "test", "tests", "__pycache__"}
UNUSED_FILES = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}


def copy_if_changed(source: Path, target: Path) -> None:
    """Copy, leaving an equal file untouched."""
    if not target.is_file() or target.read_bytes() != source.read_bytes():
        shutil.copyfile(source, target)


def compile_translations() -> int:
    """Compile every .ts of i18n/ into the package; the number of languages."""
    target = PACKAGE / "i18n"
    target.mkdir(exist_ok=True)
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    wanted = {target / f"{source.stem}.qm" for source in sources}
    for old in set(target.glob("*.qm")) - wanted:
        old.unlink()
    for source in sources:
        compiled = target / f"{source.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            subprocess.run(
                ["lrelease", "-silent", str(source), "-qm", str(compiled)],
                check=True,
            )
    return len(sources)


def strip(folder: Path) -> None:
    """Remove what the plugin does not use."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and path.name in UNUSED_FOLDERS:
            shutil.rmtree(path)
        elif path.is_file() and path.name in UNUSED_FILES:
            path.unlink()


def fetch_libraries() -> bool:
    """Fetch the pinned pure-Python libraries, by hash; False where they are there already."""
    left_out = repr(sorted(UNUSED_FOLDERS | UNUSED_FILES)).encode()
    digest = hashlib.sha256(REQUIREMENTS.read_bytes() + left_out).hexdigest()
    stamp = EXTLIBS / ".from"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
        return False
    staging = ROOT / "build" / "extlibs"
    shutil.rmtree(staging, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "-q", "install", "--no-deps", "--require-hashes"),
            *("--use-pep517", "--no-build-isolation", "--no-compile", "--target", str(staging)),
            *("-r", str(REQUIREMENTS)),
        ],
        check=True,
    )
    strip(staging)
    (staging / ".from").write_text(digest, encoding="ascii")
    old = ROOT / "build" / "extlibs.old"
    shutil.rmtree(old, ignore_errors=True)
    if EXTLIBS.exists():
        EXTLIBS.rename(old)
    staging.rename(EXTLIBS)
    shutil.rmtree(old, ignore_errors=True)
    return True


def main() -> None:
    """Build the package in place."""
    (ROOT / "build").mkdir(exist_ok=True)
    for name in ("metadata.txt", "LICENSE"):
        copy_if_changed(ROOT / name, PACKAGE / name)
    languages = compile_translations()
    fetched = "fetched" if fetch_libraries() else "there"
    print(f"build: {languages} translations compiled, libraries {fetched}")


if __name__ == "__main__":
    main()
