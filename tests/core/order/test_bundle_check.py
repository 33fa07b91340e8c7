# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle is verified as a whole: packs, Garmin files, record."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mineaction_plugin.core.order.bundle_zip import sources_of, write_zip
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.standing import Place
from mineaction_plugin.core.order.verification.bundle_check import BundleFound, verify_bundle
from mineaction_plugin.core.order.verification.pack_check import sentence
from mineaction_plugin.core.order.verification.report import report_html
from mineaction_plugin.core.order.verification.result import Verdict
from tests.core.order.test_order_pack import reasons, write

A, B = "MAC-2026-0012_r1", "MAC-2026-0013_r2"


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory, order_once: Order) -> Path:
    from dataclasses import replace  # noqa: PLC0415

    room = tmp_path_factory.mktemp("bundle")
    orders = (
        order_once,
        replace(order_once, order_no="MAC-2026-0013", short_no="0013", revision=2),
    )
    packs = [write(room / "packs", order).folder for order in orders]
    path = room / "Orders_Org_2026-11-25.zip"
    record = {"orders": [[order.order_no, order.revision] for order in orders]}
    write_zip(path, sources_of(packs), "<html></html>", record)
    return path


@pytest.fixture
def bundle(zipped: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path)
    return tmp_path / zipped.stem


def found(path: Path) -> BundleFound:
    result = verify_bundle(path)
    assert result is not None
    return result


def test_a_sound_bundle_is_ok_as_zip_and_as_folder(zipped: Path, bundle: Path) -> None:
    for path in (zipped, bundle):
        whole = found(path).whole()
        assert reasons(whole) == {}
        assert (whole.verdict, str(sentence(whole))) == (Verdict.OK, "ok")
        assert whole.handlings == ("CONTROLLED",)
        assert report_html(whole).count(">CONTROLLED<") == 1
        paths = [file.path for file in whole.files]
        assert {f"packs/{A}/manifest.json", f"packs/{B}/{B}_task.gpx"} < set(paths)
        assert f"Garmin/GPX/{A}_task.gpx" in paths


def test_a_pack_is_no_bundle(zipped: Path) -> None:
    packs = zipped.parent / "packs"
    assert verify_bundle(packs / A) is None
    assert verify_bundle(packs / f"{A}.zip") is None


def spoil_gpx(bundle: Path) -> None:
    path = bundle / "Garmin" / "GPX" / f"{A}_task.gpx"
    path.write_bytes(path.read_bytes() + b" ")


def spoil_pack(bundle: Path) -> None:
    path = bundle / "packs" / B / f"{B}_points.csv"
    path.write_bytes(path.read_bytes() + b" ")


def other_name(bundle: Path) -> None:
    (bundle / "packs" / B).rename(bundle / "packs" / "MAC-2026-0099_r1")


def more_packs(bundle: Path) -> None:
    shutil.copytree(bundle / "packs" / B, bundle / "packs" / f"{B} (2)")


@pytest.mark.parametrize(
    ("spoil", "named", "why"),
    [
        (spoil_gpx, f"Garmin/GPX/{A}_task.gpx", "its SHA-256 does not fit"),
        (spoil_pack, f"packs/{B}/{B}_points.csv", "It was changed since issue"),
        (other_name, f"packs/{B}", "It is missing."),
        (other_name, "packs/MAC-2026-0099_r1", "It does not belong"),
        (more_packs, f"packs/{B} (2)", "It does not belong"),
        (lambda b: shutil.rmtree(b / "packs" / A), f"packs/{A}", "It is missing."),
        (lambda b: shutil.rmtree(b / "packs" / A), f"Garmin/GPX/{A}_task.gpx", "not belong"),
        (lambda b: (b / "Garmin/GPX" / f"{A}_task.gpx").unlink(),
         f"Garmin/GPX/{A}_task.gpx", "It is missing."),
        (lambda b: (b / "bundle.json").write_text("{"), "bundle.json", "is not valid JSON"),
        (lambda b: (b / "bundle.json").write_text("{}"), "bundle.json", "is damaged"),
        (lambda b: (b / "bundle.json").unlink(), "bundle.json", "cannot be read"),
        (lambda b: (b / "index.html").unlink(), "index.html", "It is missing."),
        (lambda b: (b / "old.pdf").write_text("x"), "old.pdf", "It does not belong"),
    ],
)  # fmt: skip
def test_what_was_done_to_a_bundle_is_named(
    bundle: Path, spoil: Callable[[Path], object], named: str, why: str
) -> None:
    spoil(bundle)
    whole = found(bundle).whole()
    assert whole.verdict is Verdict.FAILED
    assert why in reasons(whole)[named]


def test_a_notice_in_the_bundle_says_that_an_order_is_withdrawn(bundle: Path) -> None:
    (bundle / "notices").mkdir()
    (bundle / "notices" / "MAC-2026-0013_withdrawn.pdf").write_bytes(b"%PDF")
    beside = found(bundle).beside
    assert beside[A] is None
    assert beside[B] is not None
    assert beside[B].place is Place.WITHDRAWN


def test_a_bundle_whose_zip_leaves_it_is_not_unpacked(zipped: Path, tmp_path: Path) -> None:
    evil = Path(shutil.copy(zipped, tmp_path))
    with zipfile.ZipFile(evil, "a") as archive:
        archive.writestr("../out.txt", "x")
    whole = found(evil).whole()
    assert "leaves the pack" in reasons(whole)[evil.name]
