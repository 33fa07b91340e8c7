# SPDX-License-Identifier: GPL-3.0-or-later
"""`bundlepacks`: one PDF and one zip, from verified packs alone, with nothing lost in joining."""

from __future__ import annotations

import errno
import json
import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsProcessingException

from mineaction_plugin.core.errors import StoppedByUserError
from mineaction_plugin.core.libraries import load as library
from mineaction_plugin.core.order import bundle as bundle_core
from mineaction_plugin.core.order.device_names import Known, Named, named_inside
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.layouts.main_thread import MainThread
from mineaction_plugin.packs import writing
from mineaction_plugin.packs.bundles import Request, issued_of, make_bundle
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import write_packs
from mineaction_plugin.workspace import issuing, orders, store
from tests.qgis.orders import order_of

ALL = 'mac-2026-0001,"MAC-2026-0002", MAC-2026-0003'
HOSTILE = "<b>Roads</b>"


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Path:  # noqa: ARG001
    """Two teams: an amended order and a plain one of team 1, one of team 2; all packs written."""
    folder = tmp_path_factory.mktemp("programme")
    path, profile, base = folder / "programme.gpkg", load(), order_of()
    store.create(path, profile)
    teams = {"CT-1": "Team 1", "CT-2": "Team 1", "CT-3": "Team 2"}
    tasks = [
        replace(base.task, task_id=name, operator="Org", team=team, title=HOSTILE)
        for name, team in teams.items()
    ]
    store.save_tasks(path, tasks)
    for task in tasks:
        issuing.issue(path, replace(base, task=task), profile)
    later = replace(base, task=tasks[0], reason="Moved.", issued_at="2026-11-25T06:00:00+00:00")
    issuing.issue(path, later, profile, amend=True)
    rows = orders.order_rows(path)
    found = tuple(orders.order_of(path, row.order_no, row.revision) for row in rows)
    results = write_packs(Job(folder / "packs", ("pdf", "gpx"), found), lambda _result: None)
    assert [result.verdict for result in results] == ["ok"] * 4
    return path


@pytest.fixture
def workspace(programme: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    shutil.copytree(programme.parent, tmp_path / "p")
    return tmp_path / "p" / programme.name


def run(workspace: Path, folder: Path, **more: object) -> dict[str, Any]:
    wanted = {
        "WORKSPACE": str(workspace),
        "PACKS": str(workspace.parent / "packs"),
        "OUTPUT_FOLDER": str(folder),
        **more,
    }
    result: dict[str, Any] = processing.run("mineaction:bundlepacks", wanted)
    return result


def pages(path: Path) -> list[Any]:
    return list(library("pypdf").PdfReader(str(path)).pages)


def words(page: Any) -> str:  # noqa: ANN401 (pypdf's)
    return " ".join(page.extract_text().split())


def bundle(folder: Path, team: str) -> Path:
    (path,) = folder.glob(f"Orders_*{team}*.zip")
    return path


def test_each_team_gets_one_pdf_and_one_zip(programme: Path, tmp_path: Path) -> None:
    result = run(programme, tmp_path / "out")
    counts = ("BUNDLE_COUNT", "ORDER_COUNT", "REMOVE_COUNT", "FAILED_COUNT")
    assert [result[name] for name in counts] == [2, 3, 1, 0]
    assert len(list((tmp_path / "out").iterdir())) == 4
    zipped = bundle(tmp_path / "out", "Team-1")
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path / "x")
    root = tmp_path / "x" / zipped.stem
    packs = sorted(path.name for path in (root / "packs").iterdir())
    assert packs == ["MAC-2026-0001_r2", "MAC-2026-0002_r1"]
    assert all(verify_pack(root / "packs" / name).verdict is Verdict.OK for name in packs)
    tracks = sorted((root / "Garmin" / "GPX").iterdir())
    assert [track.name for track in tracks] == [f"{name}_task.gpx" for name in packs]
    for track, name in zip(tracks, packs, strict=True):
        assert track.read_bytes() == (root / "packs" / name / track.name).read_bytes()
    page = (root / "index.html").read_text("utf-8")
    assert "&lt;b&gt;Roads" in page
    assert "<b>Roads" not in page
    assert "MAC-2026-0001 r1" in page, "what must leave the devices"
    for name in packs:
        assert (root / f"packs/{name}/{name}_order.pdf").is_file()
        assert f'href="packs/{name}/{name}_order.pdf"' in page


def test_the_pdf_has_every_page_as_it_was_and_leads_to_each_order(
    programme: Path, tmp_path: Path
) -> None:
    run(programme, tmp_path / "out", TEAM="team 1")
    path = bundle(tmp_path / "out", "Team-1").with_suffix(".pdf")
    packs = programme.parent / "packs"
    parts = [
        page
        for name in ("MAC-2026-0001_r2", "MAC-2026-0002_r1")
        for page in pages(packs / name / f"{name}_order.pdf")
    ]
    joined = pages(path)
    first = len(joined) - len(parts)
    assert first == 2, "contents, and what must go"
    assert [page.extract_text() for page in joined[first:]] == [p.extract_text() for p in parts]
    maps = ["/VP" in page for page in parts]
    assert any(maps)
    assert ["/VP" in page for page in joined[first:]] == maps
    contents = words(joined[0])
    assert "MAC-2026-0001 r2" in contents
    assert "MAC-2026-0002 r1" in contents
    assert "MAC-2026-0001 r1" in words(joined[1])
    reader = library("pypdf").PdfReader(str(path))
    wanted = [
        0,
        first,
        first + len(pages(packs / "MAC-2026-0001_r2" / "MAC-2026-0001_r2_order.pdf")),
    ]
    assert [reader.get_destination_page_number(item) for item in reader.outline] == wanted
    found = reader.pages[0]["/Annots"]
    targets = [annotation.get_object()["/Dest"][0].get_object() for annotation in found]
    assert [reader.get_page_number(target) for target in targets] == wanted[1:]
    assert named_inside(path, Known({}, {})) == (
        Named("MAC-2026-0001", 2), Named("MAC-2026-0002", 1),
    )  # fmt: skip


def test_only_what_changed_since_the_bundle_before(workspace: Path, tmp_path: Path) -> None:
    run(workspace, tmp_path / "out", TEAM="Team 1")
    before = bundle(tmp_path / "out", "Team-1")
    with pytest.raises(QgsProcessingException, match="Nothing changed"):
        run(workspace, tmp_path / "out", PREVIOUS=str(before))
    orders.withdraw(
        workspace, "MAC-2026-0002", by="A.", at="2026-11-26T06:00:00+00:00", reason="Flooded.",
        profile=load(),
    )  # fmt: skip
    notice = workspace.parent / "packs" / "MAC-2026-0002_withdrawn.pdf"
    notice.write_bytes(b"%PDF the notice")
    result = run(workspace, tmp_path / "since", PREVIOUS=str(before))
    assert [result[name] for name in ("BUNDLE_COUNT", "ORDER_COUNT", "REMOVE_COUNT")] == [1, 0, 1]
    after = bundle(tmp_path / "since", "Team-1")
    with zipfile.ZipFile(after) as archive:
        record = json.loads(archive.read(f"{after.stem}/bundle.json"))
        assert archive.read(f"{after.stem}/notices/{notice.name}") == notice.read_bytes()
    assert record["remove"] == [["MAC-2026-0002", 1, "withdrawn"]]
    assert record["there"] == [["MAC-2026-0001", 2]]
    text = words(pages(after.with_suffix(".pdf"))[1])
    assert "MAC-2026-0002 r1" in text


def test_only_what_changed_since_a_moment(programme: Path, tmp_path: Path) -> None:
    since = "2026-11-24T18:00:00"
    result = run(programme, tmp_path / "out", SINCE=since, BY="all")
    assert [result[name] for name in ("ORDER_COUNT", "REMOVE_COUNT")] == [1, 1]


def test_a_pack_that_fails_stops_its_bundle_and_no_other(workspace: Path, tmp_path: Path) -> None:
    track = workspace.parent / "packs" / "MAC-2026-0002_r1" / "MAC-2026-0002_r1_task.gpx"
    track.write_bytes(track.read_bytes().replace(b"TP1", b"TP9", 1))
    result = run(workspace, tmp_path / "out")
    assert [result[name] for name in ("BUNDLE_COUNT", "FAILED_COUNT")] == [1, 1]
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".pdf", ".zip"}
    assert len(list((tmp_path / "out").iterdir())) == 2
    with pytest.raises(QgsProcessingException, match=r"MAC-2026-0002_r1_task\.gpx fails"):
        run(workspace, tmp_path / "again", TEAM="Team 1")


def test_every_pack_that_cannot_go_in_is_named(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException) as raised:
        run(workspace, tmp_path / "out", PACKS=str(tmp_path), BY="all", ORDER_NOS=ALL)
    said = str(raised.value)
    assert "(MAC-2026-0001_r2, MAC-2026-0002_r1, MAC-2026-0003_r1)" in said
    with pytest.raises(QgsProcessingException, match="has no order NONE-1"):
        run(workspace, tmp_path / "out", ORDER_NOS="MAC-2026-0001, NONE-1")


def test_a_missing_pack_and_one_of_another_making_are_sentences(
    workspace: Path, tmp_path: Path
) -> None:
    packs = workspace.parent / "packs"
    shutil.rmtree(packs / "MAC-2026-0003_r1")
    with pytest.raises(QgsProcessingException, match="Write the pack again"):
        run(workspace, tmp_path / "out", TEAM="Team 2")
    order = replace(orders.order_of(workspace, "MAC-2026-0003"), issued_by="Somebody else")
    (packs / "MAC-2026-0003_r1.zip").unlink()
    (result,) = write_packs(Job(packs, ("pdf", "gpx"), (order,)), lambda _result: None)
    assert result.verdict == "ok"
    with pytest.raises(QgsProcessingException, match="another thing than the order"):
        run(workspace, tmp_path / "out", TEAM="Team 2")
    assert not list((tmp_path / "out").glob("*"))


def test_a_second_bundle_of_a_day_does_not_overwrite_the_first(
    programme: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        run(programme, tmp_path / "out", TEAM="Team 2")
    assert len({path.name for path in (tmp_path / "out").iterdir()}) == 4


def test_a_pack_that_is_too_large_to_send_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "size_warning", lambda folder: bundle_core.size_warning(folder, 0))
    job = Job(tmp_path / "packs", ("gpx", "csv"), (order_of(),))
    (result,) = write_packs(job, lambda _result: None)
    assert result.verdict == "ok", "it is written all the same"
    assert any("more than 0 MB" in warning for warning in result.warnings)


def test_a_bundle_that_is_stopped_leaves_nothing_and_the_next_one_cleans_up(
    programme: Path, tmp_path: Path
) -> None:
    rows = [issued_of(row) for row in orders.order_rows(programme)]
    contents = bundle_core.contents_of(rows, bundle_core.Group(), bundle_core.By.ALL)
    folder = tmp_path / "out"
    request = Request(
        programme, programme.parent / "packs", folder, load().programme, "en",
        "2026-11-26T06:00:00+00:00",
    )  # fmt: skip
    for limit in (0.1, 0.7, 0.9):

        def stop(share: float, limit: float = limit) -> None:
            if share > limit:
                raise StoppedByUserError("Stopped.")

        with pytest.raises(StoppedByUserError):
            make_bundle(request, contents, MainThread(), stop)
        assert not list(folder.glob("*")), limit
    (folder / ".Orders_2026-11-20.zip.part").write_bytes(b"of a run that was killed")
    made = make_bundle(request, contents, MainThread())
    assert sorted(path.name for path in folder.iterdir()) == [made.pdf.name, made.zip.name]


def test_a_folder_that_takes_no_lock_is_a_sentence(
    programme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.open

    def read_only(path: str, *more: Any) -> int:  # noqa: ANN401 (any of os.open's)
        if str(path).endswith(".Orders.lock"):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return really(path, *more)

    monkeypatch.setattr(os, "open", read_only)
    with pytest.raises(QgsProcessingException, match=r"out is read-only.*Choose another folder"):
        run(programme, tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


def test_a_team_that_nobody_is_in_is_not_called_unchanged(programme: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No order fits"):
        run(programme, tmp_path / "out", TEAM="Taem 1", SINCE="2020-01-01T00:00:00Z")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"ORDER_NOS": "MAC-2026-0001\nMAC-2026-9, x"}, "no order MAC-2026-9, x"),
        ({"LANGUAGE": "xx"}, "xx is not a language of the profile"),
        ({"PACKS": "/" + "a" * 300}, "cannot be used .*too long.*Choose another"),
    ],
)
def test_what_was_typed_wrong_is_a_sentence(
    programme: Path, tmp_path: Path, given: dict[str, str], sentence: str
) -> None:
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(programme, tmp_path / "out", **given)
    assert "Traceback" not in str(caught.value)


def test_a_bundle_is_verified_as_a_whole(workspace: Path, tmp_path: Path) -> None:
    """Its zip as it was given; its unpacked folder with one Garmin file changed."""
    run(workspace, tmp_path / "b")
    zipped, report = bundle(tmp_path / "b", "Team-1"), tmp_path / "r.html"
    wanted = {"PACK": str(zipped), "WORKSPACE": str(workspace), "REPORT": str(report)}
    result = processing.run("mineaction:verifypack", wanted)
    assert (result["VERDICT"], result["STANDING"]) == ("ok", "live")
    assert "packs/MAC-2026-0002_r1/MAC-2026-0002_r1_order.pdf" in report.read_text("utf-8")
    orders.withdraw(
        workspace, "MAC-2026-0002", by="A", at="2026-11-25T07:00:00+00:00", reason="Wrong.",
        profile=load(),
    )  # fmt: skip
    result = processing.run("mineaction:verifypack", wanted)
    assert (result["VERDICT"], result["STANDING"]) == ("ok", "withdrawn")
    assert "MAC-2026-0002 r1 was withdrawn on 2026-11-25" in report.read_text("utf-8")
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path / "stick")
    folder = tmp_path / "stick" / zipped.stem
    track = next((folder / "Garmin" / "GPX").iterdir())
    track.write_bytes(track.read_bytes() + b" ")
    with pytest.raises(QgsProcessingException, match=f"Garmin/GPX/{track.name}: It was changed"):
        processing.run("mineaction:verifypack", {**wanted, "PACK": str(folder)})
