# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything around the hazards: where people live, drive, are treated, were hurt."""

from __future__ import annotations

# East and north of the centre in metres; names are invented, in French and Arabic.
SETTLEMENTS = (
    ("Port-Exemple", "ميناء المثال", "town", -4_300.0, 300.0),
    ("Sidi Modèle", "سيدي نموذج", "village", -1_700.0, 2_300.0),
    ("Beau Gabarit", None, "village", 700.0, 1_500.0),
    ("Aïn Maquette", "عين المجسم", "village", 2_600.0, -500.0),
    ("Saint-Essai", None, "hameau", 1_200.0, -3_400.0),
    (None, "قرية التجربة", "village", -1_500.0, -2_700.0),
)
ROADS = (
    (
        "Route de l'Exercice",
        "primary",
        (
            (-4_300, 300),
            (-2_900, 900),
            (-1_700, 2_300),
            (-300, 2_000),
            (700, 1_500),
            (1_700, 600),
            (2_600, -500),
        ),
    ),
    (
        "طريق الساحل",
        "secondary",
        ((-4_300, 300), (-3_300, -900), (-1_500, -2_700), (-100, -3_300), (1_200, -3_400)),
    ),
    (None, "track", ((700, 1_500), (300, 2_500), (150, 3_600))),
    ("Piste 7", "track", ((1_200, -3_400), (1_100, -2_300), (1_700, -1_300), (2_600, -500))),
)
MEDICAL = (
    ("Hôpital de Port-Exemple", "hospital", "surgery; blood bank", -4_250.0, 420.0),
    ("Poste de santé Aïn Maquette", "clinic", "stabilisation", 2_650.0, -430.0),
    ("مستوصف سيدي نموذج", "clinic", None, -1_650.0, 2_360.0),
)
# Kind, date, casualties. The last has the wrong sign in its longitude, as happens.
ACCIDENTS = (
    ("Accident par mine AP", "2019-04-02", 1, -2_380.0, 1_560.0),
    ("Accident par mine AP", "2019-04-02", 1, -2_380.0, 1_560.0),
    ("UXO", "2022-11-19", 2, 1_450.0, -1_440.0),
    ("حادث لغم", "2024-07-08", 1, 640.0, 1_760.0),
    ("Accident, bétail", "2025-09-27", 0, 2_350.0, 380.0),
    ("UXO", "2026-01-11", 1, 900.0, -2_450.0),
)
REFERENCE_POINTS = (
    ("RP-01", "Borne de béton au carrefour", -2_300.0, 1_050.0),
    ("RP-02", "Angle NE du pont", -820.0, 980.0),
    ("RP-03", "قاعدة المنارة", 2_900.0, 1_560.0),
)
DISTRICTS = (("Ouest / الغرب", -1), ("Est / الشرق", 1))
