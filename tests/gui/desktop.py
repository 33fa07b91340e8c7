# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real QGIS on a virtual screen, with a time limit, and runs a script inside it.

The profile is made for the run and thrown away. Whatever happens, the whole process group is
ended at the time limit, so that a dialog nobody can answer never hangs a build.
"""

from __future__ import annotations

import configparser
import json
import os
import shutil
import signal
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PLUGIN = "mineaction_plugin"
BOOT = HERE / "inside"
SETTINGS = {
    "qgis/checkVersion": "false",
    "qgis/projOpenAtLaunch": "3",
    "qgis/showTips320": "false",
    "qgis/style": "fusion",
    "qgis/askToSaveProjectChanges": "false",
    "app/askToSaveMemoryLayers": "false",
    "app/plugin_installer/checkOnStart": "false",
    "core/NewsFeed/httpsfeedqgisorg/disabled": "true",
    "PythonPlugins/processing": "true",
    f"PythonPlugins/{PLUGIN}": "true",
    "PythonPlugins/MetaSearch": "false",
    "PythonPlugins/db_manager": "false",
    "PythonPlugins/grassprovider": "false",
}


@dataclass(frozen=True)
class Run:
    """What came of a run: its log, the facts that the script noted, and the error, if any."""

    ended: bool
    error: str
    log: str
    notes: Mapping[str, object] = field(default_factory=dict)


def missing_programs() -> list[str]:
    """What this machine lacks for starting a QGIS window."""
    return [name for name in ("xvfb-run", "qgis") if shutil.which(name) is None]


def run_in_qgis(
    script: Path,
    out: Path,
    *,
    locale: str = "en",
    size: str = "1400x1000",
    time_limit_s: float = 240.0,
    settings: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Run:
    """Run a script in a fresh QGIS window; it sees `iface` and `hand` (inside/hand.py)."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="qgis_window_") as folder:
        place = Path(folder)
        _write_profile(place, locale, settings or {})
        ended = _start_and_wait(place, script, out, locale, size, time_limit_s, environment or {})
    log = (out / "qgis.log").read_text(encoding="utf-8", errors="replace")
    result_file = out / "result.json"
    if not ended or not result_file.is_file():
        limit = f"no result within {time_limit_s:.0f} s" if not ended else "QGIS ended early"
        return Run(ended, f"{limit}; end of its log:\n{log[-3000:]}", log)
    result = json.loads(result_file.read_text(encoding="utf-8"))
    return Run(True, result["error"], log, result["notes"])


def _write_profile(place: Path, locale: str, more: Mapping[str, str]) -> None:
    profile = place / "profiles" / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / PLUGIN).symlink_to(ROOT / PLUGIN)
    run = place / "run"
    run.mkdir(mode=0o700)
    ini = configparser.RawConfigParser()
    ini.optionxform = str  # type: ignore[assignment,method-assign]
    wanted = {**SETTINGS, "locale/overrideFlag": "true", "locale/userLocale": locale, **more}
    for key, value in wanted.items():
        group, _, name = key.partition("/")
        if not ini.has_section(group):
            ini.add_section(group)
        ini.set(group, name.replace("/", "\\"), value)
    with (profile / "QGIS" / "QGIS3.ini").open("w", encoding="utf-8") as file:
        ini.write(file, space_around_delimiters=False)


def _start_and_wait(
    place: Path,
    script: Path,
    out: Path,
    locale: str,
    size: str,
    time_limit_s: float,
    more: Mapping[str, str],
) -> bool:
    """Whether QGIS ended by itself within the time limit."""
    (out / "result.json").unlink(missing_ok=True)
    packages = sysconfig.get_paths()["purelib"]
    environment = {
        **{k: v for k, v in os.environ.items() if k not in {"QT_SCALE_FACTOR", "PYTHONHOME"}},
        "PYTHONPATH": os.pathsep.join((str(BOOT), packages)),
        "PYQGIS_STARTUP": str(BOOT / "early.py"),
        "WINDOW_SCRIPT": str(script),
        "WINDOW_OUT": str(out),
        "XDG_RUNTIME_DIR": str(place / "run"),
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        **more,
    }
    command = [
        "xvfb-run", "-a", "-s", f"-screen 0 {size}x24 -nolisten tcp",
        "qgis", "--nologo", "--noversioncheck", "--lang", locale,
        "--profiles-path", str(place / "profiles"), "--code", str(BOOT / "boot.py"),
    ]  # fmt: skip
    with (out / "qgis.log").open("wb") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, env=environment, start_new_session=True
        )
        try:
            process.wait(timeout=time_limit_s)
        except subprocess.TimeoutExpired:
            return False
        finally:
            _end_group(process)
    return True


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """End whatever the run left behind; nothing outside its own process group."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            return
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            continue
