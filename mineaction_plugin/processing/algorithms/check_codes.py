# SPDX-License-Identifier: GPL-3.0-or-later
"""`checkcodes`: rows that were read over the radio, held against their check codes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.adapters.features import TEXT, YES_NO, Columns, fields_of
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order

COLUMNS: Columns = (
    ("label", TEXT),
    ("coordinate", TEXT),
    ("code", TEXT),
    ("agrees", YES_NO),
    ("message", TEXT),
)


class _Row(NamedTuple):
    """A row as it was heard."""

    label: str
    coordinate: str
    code: str


class CheckCodes(MineActionAlgorithm):
    """`mineaction:checkcodes`."""

    ID = "checkcodes"
    GROUP_ID = "orders"
    ICON = "points"
    LABEL = "LABEL"
    COORDINATE = "COORDINATE"
    CODE = "CODE"
    TABLE = "TABLE"
    LABEL_FIELD = "LABEL_FIELD"
    COORDINATE_FIELD = "COORDINATE_FIELD"
    CODE_FIELD = "CODE_FIELD"
    ORDER_NO = "ORDER_NO"
    OUTPUT = "OUTPUT"
    AGREE_COUNT = "AGREE_COUNT"
    DISAGREE_COUNT = "DISAGREE_COUNT"

    def title(self) -> str:
        return tr("Check codes")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Says of a row of the point table that was read over the radio and typed again, or "
            "of a table of such rows, whether label, coordinate and check code belong together, "
            "and which one wrong sign would explain it where just one does. A row that does not "
            "agree is not used: ask for it again.</p><p>With a workspace and an order number the "
            "row is also held against the latest revision of that order.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for name, title in (
            (self.LABEL, tr("Label (TP7)")),
            (self.COORDINATE, tr("Coordinate, as it is printed")),
            (self.CODE, tr("Check code")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.TABLE,
                tr("Or a table of rows"),
                [Qgis.ProcessingSourceType.Vector],  # type: ignore[list-item] # stubs: int
                optional=True,
            )
        )
        for name, title in (
            (self.LABEL_FIELD, tr("Field of the label")),
            (self.COORDINATE_FIELD, tr("Field of the coordinate")),
            (self.CODE_FIELD, tr("Field of the check code")),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    name, title, parentLayerParameterName=self.TABLE, optional=True
                )
            )
        self.add_workspace(tr("Workspace (empty: the code alone is checked)"))
        self.addParameter(
            QgsProcessingParameterString(self.ORDER_NO, tr("Order number"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Rows with verdict"), Qgis.ProcessingSourceType.Vector, None, True
            )
        )
        for name, title in (
            (self.AGREE_COUNT, tr("Rows that agree")),
            (self.DISAGREE_COUNT, tr("Rows that do not agree")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        order = self._order(parameters, context)
        fields = fields_of(COLUMNS)
        sink, output = self.open_sink(
            parameters, self.OUTPUT, context, fields, Qgis.WkbType.NoGeometry
        )
        counts = {True: 0, False: 0}

        def features() -> Iterator[QgsFeature]:
            for row in self._rows(parameters, context):
                agrees, message = _verdict(row, order)
                counts[agrees] += 1
                said = feedback.pushInfo if agrees else feedback.pushWarning
                said(message)
                feature = QgsFeature(fields)
                feature.setAttributes([*row, agrees, message])
                yield feature

        self.write(sink, features(), feedback, self.OUTPUT)
        return {
            self.OUTPUT: output,
            self.AGREE_COUNT: counts[True],
            self.DISAGREE_COUNT: counts[False],
        }

    def _rows(self, parameters: Parameters, context: QgsProcessingContext) -> Iterator[_Row]:
        if parameters.get(self.TABLE) in (None, ""):
            names = (self.LABEL, self.COORDINATE, self.CODE)
            yield _Row(*(self.text(parameters, name, context) for name in names))
            return
        source = self.source(parameters, self.TABLE, context)
        names = (self.LABEL_FIELD, self.COORDINATE_FIELD, self.CODE_FIELD)
        columns = [self.text(parameters, name, context) for name in names]
        if not all(columns):
            raise QgsProcessingException(
                tr("Say which fields of the table hold label, coordinate and check code.")
            )
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        for feature in source.getFeatures(request):
            yield _Row(*(_text(feature[column]) for column in columns))

    def _order(self, parameters: Parameters, context: QgsProcessingContext) -> Order | None:
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        number = self.text(parameters, self.ORDER_NO, context)
        if number and not workspace:
            raise QgsProcessingException(
                tr("Order {order_no}: choose the workspace that it was issued in.").format(
                    order_no=number
                )
            )
        if not number:
            return None
        from mineaction_plugin.workspace.orders import order_of

        return order_of(Path(workspace), number)


def _verdict(row: _Row, order: Order | None) -> tuple[bool, str]:
    """Whether a row agrees with its code, and with the order where one is given."""
    from mineaction_plugin.core.order.check_row import check_row
    from mineaction_plugin.core.order.row_of_order import row_of_order

    found = check_row(*row)
    if not found.agrees or order is None:
        return found.agrees, translated(found.message)
    has, said = row_of_order(order, row.label, row.coordinate)
    return has, f"{translated(found.message)} {translated(said)}"


def _text(value: object) -> str:
    """A field as text; an empty one as none."""
    return "" if value is None or str(value) == "NULL" else str(value)
