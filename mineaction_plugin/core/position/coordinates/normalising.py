# SPDX-License-Identifier: GPL-3.0-or-later
"""The many ways of writing the same character, made one before a coordinate is read.

Nothing that carries meaning is dropped: what is not known here stays in the text and is refused.
"""

from __future__ import annotations

import re
import unicodedata

DEGREE, MINUTE, SECOND = "°", "'", '"'

# Before NFKC, which would turn some of these into letters, digits or two characters.
_SYMBOLS = str.maketrans(
    {
        **dict.fromkeys("ًٌٍَُِّْ", ""),  # Arabic vowel signs
        **dict.fromkeys("°º˚⁰∘◦॰ᵒ༠度도", DEGREE),
        **dict.fromkeys("'′’‘‛´`ʹʼ՚＇ˈ分분", MINUTE),
        **dict.fromkeys('"″”“„‟ʺ＂˝〃秒초', SECOND),
        **dict.fromkeys("−–—‐‑‒﹣－", "-"),
        **dict.fromkeys("，、،", ","),
        **dict.fromkeys("；؛", ";"),
        "٫": ".",  # the Arabic decimal separator
        "\t": ";",  # two cells of a spreadsheet
        "\r": " ",
        "\n": ";",
    }
)
_INVISIBLE = {"Cf", "Cc"}
"""Direction marks, joiners, byte order marks: they come with right-to-left text and paste."""

_HEMISPHERES = {
    "NORTH": "NORTH NORD NORTE شمال شمالا СЕВЕР С.Ш. СШ ПН.Ш. उत्तर 北纬 北緯",
    "SOUTH": "SOUTH SUD SUR SUL جنوب جنوبا ЮГ Ю.Ш. ЮШ ПД.Ш. दक्षिण 南纬 南緯",
    "EAST": "EAST EST ESTE LESTE OST شرق شرقا ВОСТОК В.Д. ВД СХ.Д. पूर्व 东经 東經 東経",
    "WEST": "WEST OUEST OESTE ЗАПАД غرب غربا З.Д. ЗД ЗХ.Д. पश्चिम 西经 西經 西経",
}
_UNITS = {
    DEGREE: "DEGREES DEGREE DEGRÉS DEGRÉ GRADOS GRADO GRAUS DEG درجة درجات ГРАДУСОВ ГРАД",
    MINUTE: "MINUTES MINUTE MINUTOS MINUTO MINS MIN دقيقة دقائق МИНУТ МИН",
    SECOND: "SECONDS SECOND SECONDES SECONDE SEGUNDOS SEGUNDO SECS SEC ثانية ثواني СЕКУНД СЕК",
}
_AXES = {
    " LAT ": "LATITUDE LATITUD LAT ШИРОТА العرض عرض",
    " LON ": "LONGITUDE LONGITUD LONG LNG LON ДОЛГОТА الطول طول",
}


def _word_table() -> dict[str, str]:
    """Every known word and what it becomes."""
    return {
        unicodedata.normalize("NFKC", word): short
        for table in (_HEMISPHERES, _UNITS, _AXES)
        for short, words in table.items()
        for word in words.split()
    }


_WORDS = _word_table()
_ANY_WORD = re.compile(
    r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, sorted(_WORDS, key=len, reverse=True))) + r")"
    r"(?![^\W\d_])"
)


def with_letters(plain: str) -> str:
    """Shorten the hemispheres of a normalised text to N, S, E, W, where no zone is meant."""
    return re.sub(r"(?<![A-Z])(N|S|E|W)(?:ORTH|OUTH|AST|EST)(?![A-Z])", r"\1", plain)


def characters_normalised(text: str) -> str:
    """Return the text in capitals with ASCII digits, one kind of each sign, one blank each.

    Words stay as they are: the letters of an MGRS square may spell SEC, SUR or EST.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_SYMBOLS)).upper()
    plain = "".join(
        character for character in plain if unicodedata.category(character) not in _INVISIBLE
    )
    plain = "".join(
        str(unicodedata.digit(character)) if unicodedata.category(character) == "Nd" else character
        for character in plain
    )
    return _tidied(re.sub(r"''", SECOND, plain))


def words_normalised(plain: str) -> str:
    """Make known words of any language one: NORTH, SOUTH, EAST, WEST, LAT, LON and unit signs."""
    return _tidied(_ANY_WORD.sub(lambda found: _WORDS[found[0]], plain))


def _tidied(plain: str) -> str:
    return re.sub(r"\s+", " ", plain).strip(" ;")
