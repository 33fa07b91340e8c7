# SPDX-License-Identifier: GPL-3.0-or-later
"""Write packs in other processes, so that the window stays usable.

Layouts are drawn in the main thread only, so a worker is a `qgis_process` of its own, with a
private profile: it runs the hidden algorithm `writepacks` on a frozen job and adds a line to a
file after each pack. A worker that dies takes one pack with it; the rest goes to a new worker.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsApplication

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import PackError, StoppedByUserError, say
from mineaction_plugin.core.order import pack
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.packs import job as jobs
from mineaction_plugin.packs.job import Job, PackResult

PACKAGE = Path(__file__).parents[1]
ALGORITHM = "mineaction:writepacks"
LOOK_EVERY_S = 0.1
LOOKS_AT_AN_ENDED_GROUP = 3
PACKS_A_WORKER = 3
"""Fewer do not pay for the start of a process (about two seconds)."""
MOST_WORKERS = 8


@dataclass
class _Worker:
    """A running child, its share of the orders, and how far it is."""

    process: subprocess.Popen[bytes]
    orders: tuple[Order, ...]
    progress_file: Path
    log: Path
    results: list[PackResult] = field(default_factory=list)

    def news(self) -> list[PackResult]:
        """The results since the last call."""
        found = jobs.read_results(self.progress_file)[len(self.results) :]
        self.results += found
        return found

    def close(self) -> None:
        """Close our end of its standard input."""
        if self.process.stdin is not None:
            self.process.stdin.close()


def auto_workers(orders: int) -> int:
    """How many workers so many orders are worth on this machine."""
    return max(1, min(os.cpu_count() or 1, -(-orders // PACKS_A_WORKER), MOST_WORKERS))


def write_packs(
    job: Job,
    workers: int,
    on_result: Callable[[PackResult], None],
    is_stopped: Callable[[], bool] = lambda: False,
) -> list[PackResult]:
    """Write the packs of a job in so many children at once.

    Raises:
        PackError: qgis_process cannot be found.
        StoppedByUserError: the user asked to stop; the children are ended, finished packs stay.
    """
    program = qgis_process()
    results: list[PackResult] = []
    with scratch() as folder:
        running = [
            _start(program, replace(job, orders=share), folder / str(i))
            for i, share in enumerate(jobs.shared_out(job.orders, workers))
        ]
        started = len(running)
        try:
            while running:
                if is_stopped():
                    raise StoppedByUserError("Stopped.")
                time.sleep(LOOK_EVERY_S)
                for worker in list(running):
                    ended = worker.process.poll() is not None
                    found = worker.news()
                    if ended:
                        running.remove(worker)
                        worker.close()
                        found += _last_words(worker)
                        rest = worker.orders[len(worker.results) :]
                        if rest:
                            again = folder / str(started)
                            running.append(_start(program, replace(job, orders=rest), again))
                            started += 1
                    for result in found:
                        on_result(result)
                    results += found
        finally:
            _end([worker.process for worker in running])
            for worker in running:
                worker.close()
                for result in worker.news():  # finished in the moment before it was ended
                    on_result(result)
            pack.clean(job.folder)
    return results


def qgis_process() -> str:
    """The program `qgis_process` of this QGIS.

    Raises:
        PackError: it is not where QGIS's installers put it.
    """
    names = ["qgis_process", "qgis_process-qgis.bat", "qgis_process-qgis-ltr.bat"]
    if os.name == "nt":
        names = [*names[1:], "qgis_process.exe"]
    beside = [
        Path(QgsApplication.applicationDirPath()),
        Path(QgsApplication.libexecPath()),
        Path(QgsApplication.prefixPath()) / "bin",
        Path(sys.executable).parent,
    ]
    for folder in beside:
        for name in names:
            if (folder / name).is_file():
                return str(folder / name)
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise PackError(
            "The program qgis_process, which comes with QGIS, was not found in {folders}. "
            "Repair the installation of QGIS.",
            folders=", ".join(str(folder) for folder in beside),
        )
    return found


def _start(program: str, job: Job, folder: Path) -> _Worker:
    """Start a child on its share, with a profile of its own in which only this plugin is on."""
    settings = folder / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\n{PACKAGE.name}=true\n", encoding="utf-8")
    jobs.save(job, folder / "job.json")
    progress_file, log = folder / "results.jsonl", folder / "log.txt"
    temporary = folder / "temporary"
    temporary.mkdir()
    command = [
        program,
        "run",
        ALGORITHM,
        f"JOB={folder / 'job.json'}",
        f"RESULTS={progress_file}",
        "WATCHED=true",
    ]
    with log.open("wb") as stream:
        process = subprocess.Popen(  # noqa: S603 (our own program and our own files)
            command,
            stdin=subprocess.PIPE,  # it ends when this process does, however that happens
            stdout=stream,
            stderr=subprocess.STDOUT,
            env=_environment(folder / "config", temporary),
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    return _Worker(process, job.orders, progress_file, log)


def _environment(config: Path, temporary: Path) -> dict[str, str]:
    """The child's environment: no window, our plugin, and the libraries that this process uses.

    What it writes for a moment lies in a folder of ours, which goes even when the child is killed.
    """
    spec = find_spec("shapely")
    libraries = [str(Path(spec.origin).parents[1])] if spec and spec.origin else []
    known = [entry for entry in (os.environ.get("PYTHONPATH"),) if entry]
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "QGIS_PLUGINPATH": str(PACKAGE.parent),
        "QT_QPA_PLATFORM": "offscreen",
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        "PYTHONPATH": os.pathsep.join([*libraries, *known]),
    }


def _last_words(worker: _Worker) -> list[PackResult]:
    """When a child ended before its share was done, the pack it died of, with what it said."""
    done = len(worker.results)
    if done == len(worker.orders):
        return []
    order = worker.orders[done]
    said = worker.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    reason = say(
        "The process that writes packs ended with {code}: {said}",
        code=worker.process.returncode,
        said=said[-1] if said else "",
    )
    result = PackResult(
        order.task.task_id, order.order_no, order.revision, "failed", reason=translated(reason)
    )
    worker.results.append(result)
    return [result]


def _end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """End children and what they started (qgis_process may be a script around the program)."""
    for process in processes:
        _kill(process)
    for process in processes:
        process.wait()
    # The program inside a script dies a moment later; until then it may still write.
    for _ in range(LOOKS_AT_AN_ENDED_GROUP):
        if not any(_is_alive(process.pid) for process in processes):
            return
        time.sleep(LOOK_EVERY_S)


def _kill(process: subprocess.Popen[bytes]) -> None:
    if os.name == "nt":
        subprocess.run(  # noqa: S603 (a number of our own)
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],  # noqa: S607 (Windows' own)
            check=False,
            capture_output=True,
        )
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _is_alive(group: int) -> bool:
    """Whether anything is left of a child's group; where there are no groups, nothing is."""
    if os.name == "nt":
        return False
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
