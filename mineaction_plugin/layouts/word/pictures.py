# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures in a Word document: made when a template asks for them, and not before."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from mineaction_plugin.core.libraries import load

Template = Any
"""A template of docxtpl, which is loaded when it is needed."""


@dataclass
class Shown:
    """A picture where a tag stands; jinja asks for its XML."""

    png: Callable[[], bytes]
    width_mm: float
    template: Template = field(default=None, repr=False)

    def with_width(self, width_mm: float) -> Shown:
        """The same picture in another width: the filter `width_mm(80)`."""
        return replace(self, width_mm=min(max(float(width_mm), 5.0), 400.0))

    def __html__(self) -> str:
        picture = load("docxtpl").InlineImage(
            self.template, io.BytesIO(self.png()), width=load("docx.shared").Mm(self.width_mm)
        )
        return str(picture)

    def __str__(self) -> str:
        return self.__html__()
