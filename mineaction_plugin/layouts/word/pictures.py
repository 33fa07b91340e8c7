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
NARROWEST_MM, WIDEST_MM = 5.0, 400.0
TALLEST_MM = 205.0
"""A picture that nobody gave a width is never taller: a page of A4 holds it with its heading."""


@dataclass
class Shown:
    """A picture where a tag stands; jinja asks for its XML."""

    make: Callable[[], bytes]
    """Gives a PNG or JPEG; nothing where there is nothing to show."""
    width_mm: float
    is_asked: bool = False
    """Whether the template gave the width."""
    template: Template = field(default=None, repr=False)

    def with_width(self, width_mm: float) -> Shown:
        """The same picture in another width: the filter `width_mm(80)`."""
        width = min(max(float(width_mm), NARROWEST_MM), WIDEST_MM)
        return replace(self, width_mm=width, is_asked=True)

    def __html__(self) -> str:
        content = self.make()
        if not content:
            return ""
        size = load("docx.shared").Mm(self._fitting_mm(content))
        return str(load("docxtpl").InlineImage(self.template, io.BytesIO(content), width=size))

    def __str__(self) -> str:
        return self.__html__()

    def _fitting_mm(self, content: bytes) -> float:
        if self.is_asked:
            return self.width_mm
        image = load("docx.image.image").Image.from_blob(content)
        return min(self.width_mm, TALLEST_MM * float(image.px_width) / float(image.px_height))
