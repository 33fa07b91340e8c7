# SPDX-License-Identifier: GPL-3.0-or-later
"""`checkdevice`: what lies on a handheld or a phone, and whether a team may work by it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.adapters.features import TEXT, WHOLE, Columns, fields_of
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.processing.base import (
    Parameters,
    now_said,
    on_page,
    user_language,
)
from mineaction_plugin.processing.workspace_inputs import AgainstWorkspaces
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.device import Checked, Row
    from mineaction_plugin.core.order.device_replace import Replaced, Replacer
    from mineaction_plugin.workspace.order_records import OrderRecords

COLUMNS: Columns = (
    ("file", TEXT),
    ("order_no", TEXT),
    ("revision", WHOLE),
    ("state", TEXT),
    ("present_revision", WHOLE),
    ("known_by", TEXT),
    ("message", TEXT),
)


class CheckDevice(AgainstWorkspaces):
    """`mineaction:checkdevice`."""

    ID = "checkdevice"
    GROUP_ID = "orders"
    ICON = "device"
    FOLDER = "FOLDER"
    REPLACE = "REPLACE"
    FILES = "FILES"
    PACKS = "PACKS"
    MOVE_TO = "MOVE_TO"
    REPORT = "REPORT"
    OUTPUT = "OUTPUT"
    FILE_COUNT = "FILE_COUNT"
    ORDER_FILE_COUNT = "ORDER_FILE_COUNT"
    UNREADABLE_COUNT = "UNREADABLE_COUNT"
    OLD_COUNT = "OLD_COUNT"
    REPLACED_COUNT = "REPLACED_COUNT"
    FOUND = "FOUND"

    def title(self) -> str:
        return tr("Check device")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Reads the folder of a handheld or a phone that is plugged in, and says of each "
            "file of an order whether it holds, is superseded or withdrawn, was changed since "
            "issue, or is not known here. Files are known by what is in them, or by their "
            "names.</p>"
            "<p>Nothing is written to the device. With REPLACE, the present revision is copied "
            "beside each old one from a pack that is verified first; the old file leaves the "
            "device only where a folder is given that it is moved to.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(
            QgsProcessingParameterFile(self.FOLDER, tr("Folder of the device"), folder)
        )
        self.add_workspace(tr("Workspace (empty: that of the project)"))
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.REPLACE, tr("Copy the present revisions to the device"), False
            )
        )
        for parameter in (
            QgsProcessingParameterFile(
                self.PACKS, tr("Folder of the present packs"), folder, optional=True
            ),
            QgsProcessingParameterFile(
                self.MOVE_TO,
                tr("Folder that old files are moved to (empty: they stay on the device)"),
                folder,
                optional=True,
            ),
            QgsProcessingParameterString(
                self.FILES,
                tr("Only these files, one a line (empty: all that are old)"),
                "",
                multiLine=True,
                optional=True,
            ),
        ):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Files of orders"), Qgis.ProcessingSourceType.Vector, None, True
            )
        )
        for name, title in (
            (self.FILE_COUNT, tr("Files looked at")),
            (self.ORDER_FILE_COUNT, tr("Files of orders")),
            (self.UNREADABLE_COUNT, tr("Files that could not be read")),
            (self.OLD_COUNT, tr("Entries that nobody may work by")),
            (self.REPLACED_COUNT, tr("Entries replaced")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString(self.FOUND, tr("What was found, as JSON")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.core.order.device import check_device
        from mineaction_plugin.core.order.device_report import not_read, ranked, summary
        from mineaction_plugin.workspace.order_records import OrderRecords

        if not self.workspaces:
            raise QgsProcessingException(
                tr("Say which workspace the orders were issued in: the project has none.")
            )
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        records = OrderRecords(self.workspaces)
        checked = check_device(folder, records, progress_of(feedback, 0.0, 0.8))
        feedback.pushInfo(translated(summary(checked)))
        if (untold := not_read(checked)) is not None:
            feedback.pushWarning(translated(untold))
        rows = ranked(checked.rows)
        for row in rows:
            if row in checked.old:
                feedback.pushWarning(f"{row.seen.path}: {translated(row.message)}")
        done: list[Replaced] = []
        if self.parameterAsBoolean(parameters, self.REPLACE, context):
            replacer = self._replacer(folder, records, parameters, context)
            wanted = self._chosen(rows, parameters, context)
            done = replacer.replace(wanted, progress_of(feedback, 0.8, 1.0))
            _tell(done, feedback)
        sink, output = self.open_sink(
            parameters, self.OUTPUT, context, fields_of(COLUMNS), Qgis.WkbType.NoGeometry
        )
        features = (_feature(row, fields_of(COLUMNS)) for row in rows)
        self.write(sink, features, feedback, self.OUTPUT)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        return {
            self.FILE_COUNT: checked.files,
            self.ORDER_FILE_COUNT: checked.ours,
            self.UNREADABLE_COUNT: checked.unreadable,
            self.OLD_COUNT: len(checked.old),
            self.REPLACED_COUNT: sum(bool(each.written or each.moved) for each in done),
            self.FOUND: json.dumps([_plain(row) for row in rows], ensure_ascii=False),
            self.OUTPUT: output,
            self.REPORT: self.write_report(report, _page(folder, checked, done)) if report else "",
        }

    def _replacer(
        self,
        folder: Path,
        records: OrderRecords,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> Replacer:
        from mineaction_plugin.core.order.device_replace import Replacer

        packs = self.parameterAsString(parameters, self.PACKS, context)
        if not packs:
            raise QgsProcessingException(tr("Say in which folder the present packs lie."))
        away = self.parameterAsString(parameters, self.MOVE_TO, context)
        return Replacer(folder, Path(packs), records, Path(away) if away else None)

    def _chosen(
        self, rows: Sequence[Row], parameters: Parameters, context: QgsProcessingContext
    ) -> list[Row]:
        """The rows of the files that were asked for; all where none was named."""
        only = set(self.parameterAsString(parameters, self.FILES, context).splitlines())
        return [row for row in rows if not only or row.seen.path in only]


def _tell(done: Sequence[Replaced], feedback: QgsProcessingFeedback) -> None:
    for each in done:
        say = feedback.pushInfo if each.written or each.moved else feedback.pushWarning
        say(translated(each.message))


def _plain(row: Row) -> dict[str, object]:
    return {
        "file": row.seen.path,
        "order_no": row.order_no,
        "revision": row.revision,
        "state": row.state.value,
        "present_revision": row.present,
        "known_by": _known_by(row),
        "message": translated(row.message),
    }


def _known_by(row: Row) -> str:
    """What told the order; nothing where a file could not be read and has no telling name."""
    if row.seen.by_content:
        return "content"
    return "name" if row.seen.named else ""


def _feature(row: Row, fields: QgsFields) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(list(_plain(row).values()))
    return feature


def _page(folder: Path, checked: Checked, done: Sequence[Replaced]) -> str:
    from mineaction_plugin.core.order.device_report import Words, report_html
    from mineaction_plugin.layouts.bidi import isolated
    from mineaction_plugin.layouts.mirror import is_read_from_right
    from mineaction_plugin.workspace.device_words import state_words

    language = user_language()
    words = Words(
        tr("Orders on the device"),
        isolated(tr("{folder}, read {when}").format(folder=folder, when=now_said())),
        (tr("File"), tr("Order"), tr("State"), tr("What it means")),
        state_words(),
        tr("What was replaced"),
        language,
        is_read_from_right(language),
    )
    return report_html(checked, done, words, on_page)
