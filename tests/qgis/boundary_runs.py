# SPDX-License-Identifier: GPL-3.0-or-later
"""Algorithms on boundaries run as the toolbox runs them; a refusal is a sentence to look at."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from tests.qgis.hazard_runs import Log, run


def tried(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]
) -> tuple[dict[str, Any], Log, bool]:
    """What came out, what was said, and whether it went well."""
    try:
        return run(algorithm.create(), parameters)
    except QgsProcessingException as error:
        log = Log()
        log.pushInfo(str(error))
        return {}, log, False
