# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and values made comparable, whatever their writing, accents, case or file format."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SHAPEFILE_NAME = 10
"""A shapefile cuts field names to so many bytes."""

_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ـ": ""})


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """A name or value made comparable: words in lower case, without accents and punctuation."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    bare = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", split.translate(_ARABIC))
        if not unicodedata.combining(sign)
    )
    return " ".join(re.sub(r"[\W_]+", " ", bare.casefold()).split())


def squeezed(text: str) -> str:
    """A name made comparable whatever its writing: typeArea, type_area and TYPE AREA are one."""
    return plain(text).replace(" ", "")


def listed(text: str) -> tuple[str, ...]:
    """The words of a text that has one line a language and commas between words."""
    return tuple(
        word.strip() for line in text.splitlines() for word in line.split(",") if word.strip()
    )
