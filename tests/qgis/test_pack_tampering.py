# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of a whole pack, tampered with in turn: found, and named with its reason.

With the manifest left as it is, and with one that was made to fit, as somebody who knows how would.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import shapely

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.manifest import Kind, Manifest
from mineaction_plugin.core.order.manifest import read as manifest_of
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.verification.contents import READERS
from mineaction_plugin.core.order.verification.held import held_against
from mineaction_plugin.core.order.verification.pack_check import sentence, verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.packs.formats import FORMATS
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import write_packs
from tests.core.order.test_order_pack import reasons, rehash
from tests.qgis.orders import order_of

P = "MAC-2026-0012_r1"
LAT_M = 111_120.0
FILES = {
    f"{P}_order.pdf": "pdf", f"{P}_map.pdf": "map_pdf", f"{P}_map.jpg": "map_jpg",
    f"{P}_order.docx": "docx", f"{P}_points.csv": "csv", f"{P}_points.xlsx": "xlsx",
    f"{P}_task.gpx": "gpx", f"{P}_task.kmz": "kmz", f"{P}_stakeout.csv": "stakeout",
    f"{P}_task.dxf": "dxf", f"{P}_task.gpkg": "gpkg", f"field/{P}_field.qgz": "field_project",
    f"field/{P}_layers.gpkg": "field_layers", f"field/{P}_notes.gpkg": "field_notes",
    "index.html": "html",
}  # fmt: skip
"""The files of the sample's pack; it has no picture below its maps."""


def moved_by(order: Order, metres: float) -> Order:
    """The same order with its second corner further north: boundary, points and nothing else."""
    point = order.points[2]
    corner = replace(point, lat=point.lat + metres / LAT_M)
    ring = shapely.get_coordinates(order.task.geometry)
    ring[1] = (corner.lon, corner.lat)
    task = replace(order.task, geometry=shapely.Polygon(ring))
    return replace(order, task=task, points=(*order.points[:2], corner, *order.points[3:]))


def written(order: Order, folder: Path) -> Path:
    (result,) = write_packs(Job(folder, FORMATS, (order,)), lambda _result: None)
    assert result.verdict == "ok", result.reason
    return Path(result.folder)


@pytest.fixture(scope="module")
def made(qgis_app: object) -> Iterator[dict[str, Path]]:  # noqa: ARG001 (it starts QGIS)
    """Whole packs: the sound one, and others that go by its name and are not it."""
    with TemporaryDirectory() as room:
        yield {
            "sound": written(order_of(), Path(room) / "sound"),
            "half a metre": written(moved_by(order_of(), 0.5), Path(room) / "half"),
            "two metres": written(moved_by(order_of(), 2.0), Path(room) / "two"),
            "another": written(
                order_of(order_no="MAC-2026-0013", short_no="0013"), Path(room) / "another"
            ),
        }


@pytest.fixture
def pack(made: dict[str, Path], tmp_path: Path) -> Path:
    return shutil.copytree(made["sound"], tmp_path / P)


def test_the_sound_pack_is_ok_and_every_file_of_it_is_read(pack: Path) -> None:
    found = verify_pack(pack)
    assert reasons(found) == {}
    listed = {file.path: file.format for file in manifest_of(pack).files}
    assert listed == {**FILES, "verification.json": "json"}
    assert set(FILES.values()) <= set(READERS), "a file is not read back"
    readers = {file.path: file.reader for file in found.files}
    assert {readers[path] for path in FILES}.isdisjoint({"SHA-256", ""})


@pytest.mark.parametrize("path", [*FILES, "verification.json", "manifest.json"])
def test_one_byte(path: str, pack: Path) -> None:
    file, kinds = pack / path, {each.path: each.kind for each in manifest_of(pack).files}
    sound = file.read_bytes()
    for share in (0.0, 0.5, 0.99999):
        broken = bytearray(sound)
        broken[int(share * len(sound))] ^= 0x04
        file.write_bytes(bytes(broken))
        found = verify_pack(pack)
        if kinds.get(path) is Kind.WORKING and path not in reasons(found):
            assert str(sentence(found)) == "ok, 1 working file changed since issue; the PDF governs"
        elif path == "manifest.json":
            assert path in reasons(found), share
        else:
            assert list(reasons(found)) == [path], share


@pytest.mark.parametrize("path", list(FILES))
def test_half_a_file(path: str, pack: Path) -> None:
    content = (pack / path).read_bytes()
    (pack / path).write_bytes(content[: len(content) // 2])
    rehash(pack)
    if path not in reasons(verify_pack(pack)):
        pytest.fail(f"half of {path} passes")


@pytest.mark.parametrize("path", list(FILES))
def test_a_file_of_the_same_name_from_an_order_with_one_corner_moved(
    path: str, made: dict[str, Path], pack: Path
) -> None:
    """A stale or wrong file in the place of the right one, manifest made to fit."""
    on_paper = READERS[FILES[path]].name.startswith("pypdf") or FILES[path] == "docx"
    shutil.copyfile(made["two metres" if on_paper else "half a metre"] / path, pack / path)
    rehash(pack)
    said = reasons(verify_pack(pack))
    if FILES[path] in {"field_notes", "field_project"}:  # they have nothing of the boundary
        assert said == {}
    else:
        assert list(said) == [path]
        assert said[path] != "None"


@pytest.mark.parametrize("path", list(FILES))
def test_a_file_of_another_order_under_the_right_name(
    path: str, made: dict[str, Path], pack: Path
) -> None:
    """The same task and the same corners; only the order's number is another one."""
    other = path.replace(P, "MAC-2026-0013_r1")
    shutil.copyfile(made["another"] / other, pack / path)
    rehash(pack)
    assert list(reasons(verify_pack(pack))) == [path]


# --- one thing in a file, manifest made to fit ---

Change = Callable[[Path], None]


def swapped_lines(path: Path) -> None:
    """Two rows of a table of text."""
    content = path.read_bytes()
    lines = content.splitlines(keepends=True)
    lines[3], lines[4] = lines[4], lines[3]
    path.write_bytes(b"".join(lines))


def replaced(pattern: bytes, new: bytes, count: int = 1) -> Change:
    """The first match of a pattern in a text file, for another text."""

    def change(path: Path) -> None:
        content, made = re.subn(pattern, new, path.read_bytes(), count=count)
        assert made == count, path
        path.write_bytes(content)

    return change


def swapped(pattern: bytes) -> Change:
    """The first two matches of a pattern, each in the place of the other."""

    def change(path: Path) -> None:
        content = path.read_bytes()
        one, two = list(re.finditer(pattern, content, re.DOTALL))[1:3]
        assert one[0] != two[0]
        parts = content[: one.start()], two[0], content[one.end() : two.start()], one[0]
        path.write_bytes(b"".join(parts) + content[two.end() :])

    return change


def inside(member: str, change: Change) -> Change:
    """A change of one file in a zip."""

    def outer(path: Path) -> None:
        with TemporaryDirectory() as room:
            with zipfile.ZipFile(path) as packed:
                packed.extractall(room)
                names = packed.namelist()
            change(Path(room) / member)
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
                for name in names:
                    packed.write(Path(room) / name, name)

    return outer


def sql(statement: str) -> Change:
    """A change of a GeoPackage."""

    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as database:
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                database.create_function(name, 1, lambda _blob: 0.0)
            assert database.execute(statement).rowcount > 0
            database.commit()

    return change


def page_of_another(made: dict[str, Path], number: int) -> Change:
    """One page of a PDF taken from the order with another number."""

    def change(path: Path) -> None:
        pypdf = load("pypdf")
        other = made["another"] / path.name.replace(P, "MAC-2026-0013_r1")
        writer = pypdf.PdfWriter()
        pages = list(pypdf.PdfReader(path).pages)
        pages[number] = pypdf.PdfReader(other).pages[number]
        for page in pages:
            writer.add_page(page)
        writer.write(path)

    return change


GPX_POINT = rb'<wpt lat="[^"]*" lon="[^"]*">.*?</wpt>'
QGS = f"{P}_field.qgs"
CHANGES: dict[str, tuple[str, Change]] = {
    "csv, two rows": (f"{P}_points.csv", swapped_lines),
    "stakeout, two rows": (f"{P}_stakeout.csv", swapped_lines),
    "stakeout, one name": (f"{P}_stakeout.csv", replaced(rb"00121TP2,", b"00121TP8,")),
    "xlsx, one label": (
        f"{P}_points.xlsx", inside("xl/sharedStrings.xml", replaced(rb">TP2<", b">TP8<")),
    ),
    "gpx, one waypoint": (f"{P}_task.gpx", replaced(rb"<name>00121TP2<", b"<name>00121TP8<")),
    "gpx, two waypoints": (f"{P}_task.gpx", swapped(GPX_POINT)),
    "kmz, one name": (f"{P}_task.kmz", inside("doc.kml", replaced(rb"<name>TP2<", b"<name>TP8<"))),
    "kmz, two points": (
        f"{P}_task.kmz", inside("doc.kml", swapped(rb"<Placemark[^>]*>.*?</Placemark>")),
    ),
    "dxf, one label": (f"{P}_task.dxf", replaced(rb"(?<=\n)TP2(?=\r?\n)", b"TP8")),
    "gpkg, one label": (
        f"{P}_task.gpkg", sql("UPDATE boundary_points SET label = 'TP8' WHERE label = 'TP2'"),
    ),
    "gpkg, two points": (
        f"{P}_task.gpkg",
        sql("UPDATE boundary_points SET label = CASE label WHEN 'TP1' THEN 'TP2' ELSE 'TP1' END "
            "WHERE label IN ('TP1', 'TP2')"),
    ),
    "gpkg, one hazard": (f"{P}_task.gpkg", sql("DELETE FROM hazards WHERE hazard_id = 'H-222'")),
    "field, one label": (
        f"field/{P}_layers.gpkg", sql("UPDATE boundary_points SET label = 'X' WHERE label = 'TP2'"),
    ),
    "field, one hazard": (
        f"field/{P}_layers.gpkg", sql("DELETE FROM hazards WHERE hazard_id = 'H-222'"),
    ),
    "field, no geofence": (f"field/{P}_layers.gpkg", sql("DELETE FROM geofence")),
    "field, no alarm inside": (
        f"field/{P}_field.qgz",
        inside(QGS, replaced(rb"(<geofencingBehavior[^>]*>)1<", rb"\g<1>2<")),
    ),
    "field, a layer from elsewhere": (
        f"field/{P}_field.qgz",
        inside(QGS, replaced(rb"<datasource>\./", b"<datasource>/mnt/somebody/")),
    ),
    "html, one label": ("index.html", replaced(rb">TP2<", b">TP8<")),
    "html, two rows": ("index.html", swapped(rb"<tr[^>]*>(?:(?!</tr>).)*?>TP\d<.*?</tr>")),
    "docx, one label": (
        f"{P}_order.docx", inside("word/document.xml", replaced(rb"(?s)(.*)>TP2<", rb"\1>TP8<")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(CHANGES))
def test_one_thing_in_a_file(name: str, pack: Path) -> None:
    path, change = CHANGES[name]
    change(pack / path)
    rehash(pack)
    said = reasons(verify_pack(pack))
    assert list(said) == [path]
    assert "None" not in said[path]


@pytest.mark.parametrize("number", [0, 1, 2, -1])
def test_one_page_of_another_order(number: int, made: dict[str, Path], pack: Path) -> None:
    page_of_another(made, number)(pack / f"{P}_order.pdf")
    rehash(pack)
    said = reasons(verify_pack(pack))
    assert list(said) == [f"{P}_order.pdf"]
    assert "MAC-2026-0012" in said[f"{P}_order.pdf"]


@pytest.mark.parametrize("path", list(FILES))
def test_a_missing_file(path: str, pack: Path) -> None:
    (pack / path).unlink()
    assert reasons(verify_pack(pack)) == {path: "It is missing."}


def test_a_renamed_and_an_extra_file(pack: Path) -> None:
    (pack / f"{P}_task.gpx").rename(pack / "team4.gpx")
    shutil.copyfile(pack / "index.html", pack / f"{P}_Task.kmz")
    assert reasons(verify_pack(pack)) == {
        f"{P}_task.gpx": "It was renamed to team4.gpx.",
        "team4.gpx": "It does not belong to the pack.",
        f"{P}_Task.kmz": "It does not belong to the pack.",
    }


# --- what may change ---


def test_a_day_in_the_field_is_ok_and_said(pack: Path) -> None:
    """As QField leaves it: a note with a photograph, a task seen, a project saved again."""
    notes = pack / "field" / f"{P}_notes.gpkg"
    with closing(sqlite3.connect(notes)) as database:
        (table,) = (
            row[0]
            for row in database.execute("SELECT table_name FROM gpkg_contents").fetchall()
            if "note" in row[0]
        )
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _blob: 0.0)
        point = (
            b"GP\0\x01" + (4326).to_bytes(4, "little") + shapely.to_wkb(shapely.Point(17.9, 44.5))
        )
        database.execute(f'INSERT INTO "{table}" (geom) VALUES (?)', (point,))
        database.commit()
    (notes.parent / "DCIM").mkdir()
    (notes.parent / "DCIM" / "photo.jpg").write_bytes(b"\xff\xd8\xff\xd9")
    notes.with_name(notes.name + "-shm").write_bytes(bytes(32))
    inside(f"{P}_field.qgs", replaced(rb"</qgis>", b"<!-- opened in the field --></qgis>"))(
        pack / "field" / f"{P}_field.qgz"
    )
    found = verify_pack(pack)
    assert reasons(found) == {}
    assert str(sentence(found)) == "ok, 2 working files changed since issue; the PDF governs"
    said = {file.path: str(file.reason) for file in found.files if file.reason is not None}
    changed = "It was changed since issue; its positions agree."
    assert said == {
        f"field/{P}_notes.gpkg": changed,
        f"field/{P}_field.qgz": changed,
        f"field/{P}_notes.gpkg-shm": "It was added in the field.",
        "field/DCIM/photo.jpg": "It was added in the field.",
    }


def test_the_order_in_another_language_is_the_same_revision(
    made: dict[str, Path], tmp_path: Path
) -> None:
    order = manifest_of(made["sound"]).order
    pack = written(in_language(order, "ar"), tmp_path / "ar")
    found = verify_pack(pack)
    assert reasons(found) == {}
    assert held_against(found, order, "w.gpkg") == found
    for name in (f"{P}_map.jpg", "index.html"):
        assert digest(order) in (pack / name).read_bytes().decode("utf-8", "ignore")
    assert 'dir="rtl"' in (pack / "index.html").read_text(encoding="utf-8")


def test_every_frozen_and_working_file_is_what_the_contract_says(pack: Path) -> None:
    manifest: Manifest = manifest_of(pack)
    working = {file.path for file in manifest.files if file.kind is Kind.WORKING}
    assert working == {
        path for path, word in FILES.items() if word in {"docx", "gpkg"} or "field" in word
    }


def test_a_verdict_is_never_better_for_a_zip_than_for_its_folder(
    pack: Path, tmp_path: Path
) -> None:
    swapped_lines(pack / f"{P}_points.csv")
    packed = Path(shutil.make_archive(str(tmp_path / "z"), "zip", tmp_path, P))
    for path in (pack, packed):
        assert verify_pack(path).verdict is Verdict.FAILED
        assert list(reasons(verify_pack(path))) == [f"{P}_points.csv"]
