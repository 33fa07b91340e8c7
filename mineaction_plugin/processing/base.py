# SPDX-License-Identifier: GPL-3.0-or-later
"""What all our algorithms share: names, help, errors as sentences, results that arrive styled."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterFile,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.adapters.errors import QgsProcessingException, processing_error, translated
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.core.errors import Message, MineActionError, StoppedByUserError
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.terms.profile import Profile

Parameters = dict[str, Any]
BATCH = 5000


class MineActionAlgorithm(QgsProcessingAlgorithm):
    """Subclasses set the class values below and write `initAlgorithm` and `compute`."""

    ID: ClassVar[str]
    GROUP_ID: ClassVar[str] = "tasks"
    ICON: ClassVar[str] = "mineaction"
    PROFILE: ClassVar[str] = "PROFILE"
    WORKSPACE: ClassVar[str] = "WORKSPACE"

    @abstractmethod
    def title(self) -> str:
        """The name people read, translated."""

    def group_title(self) -> str:
        """The group people read, translated."""
        return tr("Tasks")

    def help(self) -> str:
        """What it does, what it needs, what comes out; plain HTML, translated."""
        return ""

    @abstractmethod
    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; MineActionError becomes a sentence for the user.

        Not called `run`: that is QGIS's own method, which `processing.run` calls.
        """

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def group(self) -> str:
        return self.group_title()

    def groupId(self) -> str:
        return self.GROUP_ID

    def shortHelpString(self) -> str:
        return self.help()

    def icon(self) -> QIcon:
        return icon(self.ICON)

    def createInstance(self) -> MineActionAlgorithm:
        return type(self)()

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> dict[str, Any]:
        try:
            return self.compute(
                parameters, context, QgsProcessingFeedback() if feedback is None else feedback
            )
        except StoppedByUserError:
            return {}
        except MineActionError as error:
            raise processing_error(error) from error
        except OSError as error:
            raise QgsProcessingException(_of_the_system(error)) from error

    # --- parameters ---

    def add_profile(self) -> None:
        """The programme's settings, advanced: the shipped default serves."""
        parameter = QgsProcessingParameterFile(
            self.PROFILE,
            tr("Programme profile (a shipped name or a JSON file)"),
            optional=True,
            # QGIS's own default filter, *.*, refuses a shipped name.
            fileFilter=tr("Programme profiles (*)"),
        )
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)  # noqa: QGS201 (a name we give once)

    def profile(self, parameters: Parameters, context: QgsProcessingContext) -> Profile:
        """The profile asked for, or the shipped default."""
        from mineaction_plugin.core.terms.profile import load

        return load(self.parameterAsString(parameters, self.PROFILE, context) or "imas")

    def add_workspace(self, where_empty: str = "") -> None:
        """The workspace; with a sentence of what an empty one means, it may be left empty."""
        self.addParameter(  # noqa: QGS201 (a name we give once)
            QgsProcessingParameterFile(
                self.WORKSPACE,
                where_empty or tr("Workspace"),
                fileFilter=tr("Workspace (*.gpkg)"),
                optional=bool(where_empty),
            )
        )

    def text(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """A text parameter without blanks around it."""
        return str(self.parameterAsString(parameters, name, context)).strip()

    def source(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        """The source of a layer parameter, or QGIS's own sentence that it cannot be opened."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def layer_of(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> QgsVectorLayer | None:
        """The layer of a source parameter, also where only its selected rows are wanted."""
        given = parameters.get(name)
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            # QGIS finds the rows of such a parameter, and not its layer.
            parameters = {**parameters, name: given.source.staticValue()}
        layer = self.parameterAsLayer(parameters, name, context)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def read_lonlat(
        self,
        parameters: Parameters,
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> LayerColumns | None:
        """A layer parameter read whole in WGS 84; None where it is optional and left out."""
        from mineaction_plugin.adapters.layers import read_lonlat

        if parameters.get(name) in (None, ""):
            return None
        source = self.source(parameters, name, context)
        fixed = self.profile(parameters, context).datum_operations
        columns = read_lonlat(
            source,
            fixed_operation=fixed.get(source.sourceCrs().authid()),
            progress=progress_of(feedback, 0.0, 0.2),
        )
        tell_changes(columns, feedback)
        return columns

    # --- results ---

    def open_sink(  # noqa: PLR0917 (the order of parameterAsSink)
        self,
        parameters: Parameters,
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        kind: Qgis.WkbType,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> tuple[QgsFeatureSink | None, str]:
        """A sink in WGS 84 and its id; (None, "") where the optional output was left out."""
        where = crs or (
            QgsCoordinateReferenceSystem() if kind == Qgis.WkbType.NoGeometry else wgs84()
        )
        sink, destination = self.parameterAsSink(parameters, name, context, fields, kind, where)
        if sink is None and parameters.get(name):
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, destination or ""

    def write(
        self,
        sink: QgsFeatureSink | None,
        features: Iterable[QgsFeature],
        feedback: QgsProcessingFeedback,
        name: str,
    ) -> int:
        """Write rows in batches; a refused row is an error, never a silent loss."""
        written = 0
        batch: list[QgsFeature] = []
        for feature in features:
            batch.append(feature)
            if len(batch) == BATCH:
                written += self._flush(sink, batch, feedback, name)
                batch = []
        return written + self._flush(sink, batch, feedback, name)

    def _flush(
        self,
        sink: QgsFeatureSink | None,
        batch: list[QgsFeature],
        feedback: QgsProcessingFeedback,
        name: str,
    ) -> int:
        if feedback.isCanceled():
            raise StoppedByUserError("Stopped.")
        if sink is not None and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("The output {name} could not be written: {reason}").format(
                    name=name, reason=sink.lastError()
                )
            )
        return len(batch)

    def write_report(self, path: str, page: str) -> str:
        """Write a report; returns where it is."""
        try:
            Path(path).write_text(page, encoding="utf-8")
        except OSError as error:
            raise QgsProcessingException(
                tr("The report {file} could not be written: {reason}.").format(
                    file=path, reason=error.strerror or str(error)
                )
            ) from error
        return path

    def dress(
        self,
        context: QgsProcessingContext,
        destination: str,
        kind: str,
        title: str,
        profile: Profile,
    ) -> None:
        """When the result is loaded into the project: its style, its name, its group."""
        if not destination or not context.willLoadLayerOnCompletion(destination):
            return
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name = title
        details.groupName = tr("Mine Action")
        dresser = _Dresser(kind, profile)
        # QGIS keeps no reference to a Python post-processor; without ours it dies before its use.
        self._dressers = [*getattr(self, "_dressers", []), dresser]
        details.setPostProcessor(dresser)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result its style."""

    def __init__(self, kind: str, profile: Profile) -> None:
        super().__init__()
        self.kind = kind
        self.profile = profile

    def postProcessLayer(
        self,
        layer: QgsMapLayer | None,
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback | None,
    ) -> None:
        from mineaction_plugin.symbology.apply import style_layer

        if layer is not None:
            style_layer(layer, self.kind, self.profile.palette)


def tell_changes(columns: LayerColumns, feedback: QgsProcessingFeedback) -> None:
    """Say what reading a layer did to it: its change of datum, curves, Z and M."""
    if columns.datum is not None:
        feedback.pushInfo(
            tr("{layer}: change of datum: {operation}").format(
                layer=columns.name, operation=columns.datum.name
            )
        )
    if columns.curves_straightened:
        feedback.pushWarning(
            tr("{layer}: {count} rows had curves; they were straightened to 0.1 mm.").format(
                layer=columns.name, count=columns.curves_straightened
            )
        )
    if columns.z_or_m_dropped:
        feedback.pushWarning(
            tr("{layer}: {count} rows had heights or measures; they were left out.").format(
                layer=columns.name, count=columns.z_or_m_dropped
            )
        )


def now_said() -> str:
    """This minute with its UTC offset, as reports say it."""
    return datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")


def user_language() -> str:
    """The locale that the user chose in QGIS; English on a profile without one."""
    return str(QgsSettings().value("locale/userLocale", "") or "en")


def on_page(message: Message) -> str:
    """A message as a page shows it: each value in an Arabic line stays as it is.

    Left to itself, the bidirectional algorithm shows the name "00011TP9" as "TP900011".
    """
    from mineaction_plugin.layouts.bidi import isolated

    return isolated(translated(message))


def _of_the_system(error: OSError) -> str:
    """What the system says about a file that nothing else put into a sentence."""
    if error.filename is None:
        return tr("The system does not allow it ({reason}). Choose another folder.").format(
            reason=error.strerror or str(error)
        )
    return tr("{file} cannot be used ({reason}). Choose another file or folder.").format(
        file=error.filename, reason=error.strerror or str(error)
    )
