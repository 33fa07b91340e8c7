<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>@default</name>
    <message>
      <source>  Not sure enough to be used ({percent} %): {reason}</source>
      <translation>  Pas assez sûr pour être utilisé ({percent} %) : {reason}</translation>
    </message>
    <message>
      <source> and {n} more</source>
      <translation> et {n} de plus</translation>
    </message>
    <message>
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <source> m²</source>
      <translation> m²</translation>
    </message>
    <message>
      <source>&amp;Annexes…</source>
      <translation>Les &amp;annexes…</translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation>&amp;Approuvé par</translation>
    </message>
    <message>
      <source>&amp;Area each</source>
      <translation>&amp;Superficie de chacune</translation>
    </message>
    <message>
      <source>&amp;Areas</source>
      <translation>Su&amp;perficies</translation>
    </message>
    <message>
      <source>&amp;Attach files…</source>
      <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
      <source>&amp;Attach signed scan…</source>
      <translation>&amp;Joindre le scan signé…</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <translation>&amp;Azimut</translation>
    </message>
    <message>
      <source>&amp;Boundary</source>
      <translation>Péri&amp;mètre</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Change status</source>
      <translation>&amp;Changer le statut</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;Contrôler les zones dangereuses</translation>
    </message>
    <message>
      <source>&amp;Check the device</source>
      <translation>&amp;Contrôler l’appareil</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>Con&amp;tenu</translation>
    </message>
    <message>
      <source>&amp;Coordinate</source>
      <translation>&amp;Coordonnée</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
      <source>&amp;Copy to the device</source>
      <translation>C&amp;opier sur l’appareil</translation>
    </message>
    <message>
      <source>&amp;Create task</source>
      <translation>&amp;Créer la tâche</translation>
    </message>
    <message>
      <source>&amp;Create tasks</source>
      <translation>&amp;Créer les tâches</translation>
    </message>
    <message>
      <source>&amp;Create tasks ({chosen})</source>
      <translation>&amp;Créer les tâches ({chosen})</translation>
    </message>
    <message>
      <source>&amp;Cuts run</source>
      <translation>&amp;Coupes</translation>
    </message>
    <message>
      <source>&amp;Discard changes</source>
      <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
      <source>&amp;Divide</source>
      <translation>&amp;Diviser</translation>
    </message>
    <message>
      <source>&amp;Divide…</source>
      <translation>&amp;Diviser…</translation>
    </message>
    <message>
      <source>&amp;Draft, no number</source>
      <translation>&amp;Brouillon, sans numéro</translation>
    </message>
    <message>
      <source>&amp;Draw an area instead</source>
      <translation>&amp;Dessiner plutôt une surface</translation>
    </message>
    <message>
      <source>&amp;Draw on the map</source>
      <translation>&amp;Dessiner sur la carte</translation>
    </message>
    <message>
      <source>&amp;Draw the line</source>
      <translation>&amp;Dessiner la ligne</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exporter</translation>
    </message>
    <message>
      <source>&amp;Fields…</source>
      <translation>C&amp;hamps…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;First side</source>
      <translation>&amp;Premier côté</translation>
    </message>
    <message>
      <source>&amp;Fix</source>
      <translation>&amp;Corriger</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Répertoire</translation>
    </message>
    <message>
      <source>&amp;Folder for packs</source>
      <translation>&amp;Répertoire des dossiers</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>&amp;Pour</translation>
    </message>
    <message>
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;Oublier les couches retirées</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Grid bearing</source>
      <translation>&amp;Azimut du quadrillage</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>É&amp;mettre les ordres…</translation>
    </message>
    <message>
      <source>&amp;Issue r{next}</source>
      <translation>É&amp;mettre r{next}</translation>
    </message>
    <message>
      <source>&amp;Issue the order</source>
      <translation>É&amp;mettre l’ordre</translation>
    </message>
    <message>
      <source>&amp;Issue {n} orders</source>
      <translation>É&amp;mettre {n} ordres</translation>
    </message>
    <message>
      <source>&amp;Issued by</source>
      <translation>Ém&amp;is par</translation>
    </message>
    <message>
      <source>&amp;Keep as it is now</source>
      <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Type</translation>
    </message>
    <message>
      <source>&amp;Label</source>
      <translation>&amp;Libellé</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Leave it as it is</source>
      <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
      <source>&amp;Left</source>
      <translation>À &amp;gauche</translation>
    </message>
    <message>
      <source>&amp;Lies</source>
      <translation>S&amp;itué</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;Charger depuis un fichier…</translation>
    </message>
    <message>
      <source>&amp;Load…</source>
      <translation>Char&amp;ger…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Examiner de nouveau</translation>
    </message>
    <message>
      <source>&amp;Make bundle</source>
      <translation>&amp;Créer le lot</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;Marge</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusionner</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>&amp;Méthode</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <source>&amp;New status</source>
      <translation>&amp;Nouveau statut</translation>
    </message>
    <message>
      <source>&amp;New task</source>
      <translation>&amp;Nouvelle tâche</translation>
    </message>
    <message>
      <source>&amp;Next row</source>
      <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;North</source>
      <translation>&amp;Nord</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;Pas cette couche</translation>
    </message>
    <message>
      <source>&amp;Number</source>
      <translation>&amp;Numéro</translation>
    </message>
    <message>
      <source>&amp;Number of parts</source>
      <translation>&amp;Nombre de parties</translation>
    </message>
    <message>
      <source>&amp;Open a task database</source>
      <translation>&amp;Ouvrir une base de données des tâches</translation>
    </message>
    <message>
      <source>&amp;Open signed scan</source>
      <translation>&amp;Ouvrir le scan signé</translation>
    </message>
    <message>
      <source>&amp;Place on the map</source>
      <translation>&amp;Placer sur la carte</translation>
    </message>
    <message>
      <source>&amp;Position</source>
      <translation>&amp;Emplacement</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;Profil</translation>
    </message>
    <message>
      <source>&amp;Put in behind {label}</source>
      <translation>&amp;Insérer derrière {label}</translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation>&amp;Relire</translation>
    </message>
    <message>
      <source>&amp;Read hazards</source>
      <translation>&amp;Lire les zones dangereuses</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Raison</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Replace the boundary</source>
      <translation>&amp;Remplacer le périmètre</translation>
    </message>
    <message>
      <source>&amp;Replace…</source>
      <translation>&amp;Remplacer…</translation>
    </message>
    <message>
      <source>&amp;Right</source>
      <translation>À &amp;droite</translation>
    </message>
    <message>
      <source>&amp;Round to</source>
      <translation>Arr&amp;ondir à</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Save to a file…</source>
      <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
      <source>&amp;Second side</source>
      <translation>&amp;Second côté</translation>
    </message>
    <message>
      <source>&amp;Show on the map</source>
      <translation>&amp;Montrer sur la carte</translation>
    </message>
    <message>
      <source>&amp;Simplify by at most</source>
      <translation>&amp;Simplifier d’au plus</translation>
    </message>
    <message>
      <source>&amp;Spread it over the points</source>
      <translation>&amp;Répartir sur les points</translation>
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>Re&amp;prendre les points de référence et les repères</translation>
    </message>
    <message>
      <source>&amp;Take the old files off the device</source>
      <translation>&amp;Enlever les anciens fichiers de l’appareil</translation>
    </message>
    <message>
      <source>&amp;Take these points</source>
      <translation>&amp;Prendre ces points</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;Base de données des tâches</translation>
    </message>
    <message>
      <source>&amp;Templates</source>
      <translation>&amp;Modèles</translation>
    </message>
    <message>
      <source>&amp;Type a boundary</source>
      <translation>&amp;Saisir un périmètre</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Undo changes</source>
      <translation>&amp;Annuler les modifications</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Utiliser</translation>
    </message>
    <message>
      <source>&amp;Use it as {role}</source>
      <translation>&amp;Utiliser comme {role}</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>&amp;Verify packs…</source>
      <translation>&amp;Vérifier des dossiers…</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation>Q&amp;uand</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Largeur</translation>
    </message>
    <message>
      <source>&amp;Withdraw {order}</source>
      <translation>&amp;Retirer {order}</translation>
    </message>
    <message>
      <source>&amp;Worksite…</source>
      <translation>C&amp;hantier…</translation>
    </message>
    <message>
      <source>&amp;Write pack again</source>
      <translation>Réé&amp;crire le dossier</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomer</translation>
    </message>
    <message>
      <source>'{text}' begins with {zone}{band}, and there is no such grid zone: zones go from 1 to 60, bands from C to X without I and O.</source>
      <translation>« {text} » commence par {zone}{band}, et cette zone de grille n’existe pas : les zones vont de 1 à 60, les bandes de C à X sans I ni O.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read from '{rest}' on. Write degrees with N, S, E, W, or UTM with its zone, or MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</source>
      <translation>« {text} » est illisible à partir de « {rest} ». Écrivez des degrés avec N, S, E, W, ou des coordonnées UTM avec leur zone, ou MGRS : 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</translation>
    </message>
    <message>
      <source>'{text}' has no seconds at all: it may mean {dms}, or decimal degrees that lost their point, {dd}. Write it with degree signs or with the point.</source>
      <translation>« {text} » n’a aucune seconde : il peut s’agir de {dms}, ou de degrés décimaux qui ont perdu leur point, {dd}. Écrivez la valeur avec les signes de degré ou avec le point.</translation>
    </message>
    <message>
      <source>'{text}' has no zone number before its band letter {band}. Only the polar bands A, B, Y and Z go without.</source>
      <translation>« {text} » n’a pas de numéro de zone devant sa lettre de bande {band}. Seules les bandes polaires A, B, Y et Z s’en passent.</translation>
    </message>
    <message>
      <source>'{text}' has {count} characters, too many for one coordinate.</source>
      <translation>« {text} » a {count} caractères, c’est trop pour une seule coordonnée.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits in {groups} group(s), and it cannot be told which are east and which north. Both need the same number; one may be lost or doubled.</source>
      <translation>« {text} » a {count} chiffres en {groups} groupe(s), et on ne peut pas savoir lesquels sont l’est et lesquels le nord. Il en faut le même nombre pour les deux ; un chiffre est peut-être perdu ou doublé.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits. A reference has 2 to 10, which is 1 m.</source>
      <translation>« {text} » a {count} chiffres. Une référence en a de 2 à 10, ce qui donne 1 m.</translation>
    </message>
    <message>
      <source>'{text}' has {count} numbers, and it cannot be told which are latitude and which longitude. Write hemispheres (N, S, E, W), or a comma and a blank between the two.</source>
      <translation>« {text} » a {count} nombres, et on ne peut pas savoir lesquels sont la latitude et lesquels la longitude. Écrivez les hémisphères (N, S, E, W), ou une virgule et un espace entre les deux.</translation>
    </message>
    <message>
      <source>'{text}' has {lat_count} and {lon_count} digits. Packed degrees and minutes have 4 and 5, with seconds 6 and 7. It may be decimal degrees that lost their point, {dd}, or minutes that did. Write it with its point or with degree signs.</source>
      <translation>« {text} » a {lat_count} et {lon_count} chiffres. Des degrés et minutes accolés en ont 4 et 5, avec les secondes 6 et 7. Il peut s’agir de degrés décimaux qui ont perdu leur point, {dd}, ou de minutes qui l’ont perdu. Écrivez la valeur avec son point ou avec les signes de degré.</translation>
    </message>
    <message>
      <source>'{text}' holds one number, and a position has two. If the comma parts two numbers, put a blank after it.</source>
      <translation>« {text} » contient un seul nombre, et une position en a deux. Si la virgule sépare deux nombres, mettez un espace après elle.</translation>
    </message>
    <message>
      <source>'{text}' is zero in both angles, which is how empty records look, not a place.</source>
      <translation>« {text} » vaut zéro pour les deux angles : c’est l’aspect d’un enregistrement vide, pas d’un lieu.</translation>
    </message>
    <message>
      <source>'{text}' looks like a grid reference without its zone; the letters {square} come again every 18 degrees. Write zone and band in front, as in 33TYK3535531579.</source>
      <translation>« {text} » ressemble à une référence de grille sans sa zone ; les lettres {square} se répètent tous les 18 degrés. Écrivez la zone et la bande devant, comme dans 33TYK3535531579.</translation>
    </message>
    <message>
      <source>'{text}' looks like metres on a grid, but not all of it can be read. Write zone, hemisphere, easting and northing, without blanks or commas between thousands: 33 north 735355 4931579.</source>
      <translation>« {text} » ressemble à des mètres sur une grille, mais tout n’est pas lisible. Écrivez la zone, l’hémisphère, l’abscisse est et l’ordonnée nord, sans espaces ni virgules entre les milliers : 33 north 735355 4931579.</translation>
    </message>
    <message>
      <source>'{text}' may be two whole degrees, degrees and minutes of one angle, or one number with a decimal comma. Write degree signs or hemispheres.</source>
      <translation>« {text} » peut être deux degrés entiers, les degrés et minutes d’un seul angle, ou un seul nombre avec une virgule décimale. Écrivez les signes de degré ou les hémisphères.</translation>
    </message>
    <message>
      <source>'{text}' must name latitude and longitude once each, before their numbers.</source>
      <translation>« {text} » doit nommer la latitude et la longitude une fois chacune, devant leurs nombres.</translation>
    </message>
    <message>
      <source>'{text}' names only a square of 100 km. Add 2 to 10 digits.</source>
      <translation>« {text} » ne nomme qu’un carré de 100 km. Ajoutez 2 à 10 chiffres.</translation>
    </message>
    <message>
      <source>'{text}' names the hemispheres {letters}. One of N or S and one of E or W is needed.</source>
      <translation>« {text} » nomme les hémisphères {letters}. Il en faut un parmi N ou S et un parmi E ou W.</translation>
    </message>
    <message>
      <source>'{text}': a hyphen between numbers may part them or be a minus. Write hemispheres (N, S, E, W), or a blank before the minus.</source>
      <translation>« {text} » : un trait d’union entre des nombres peut les séparer ou être un signe moins. Écrivez les hémisphères (N, S, E, W), ou un espace devant le signe moins.</translation>
    </message>
    <message>
      <source>'{text}': a pair without hemispheres is read latitude first, and {value} is no latitude. It may be longitude first; write the hemispheres (N, S, E, W).</source>
      <translation>« {text} » : un couple sans hémisphères se lit la latitude d’abord, et {value} n’est pas une latitude. La longitude est peut-être en premier ; écrivez les hémisphères (N, S, E, W).</translation>
    </message>
    <message>
      <source>'{text}': a {axis} of {value:g} degrees does not exist; it ends at {limit:.0f}.</source>
      <translation>« {text} » : une {axis} de {value:g} degrés n’existe pas ; elle s’arrête à {limit:.0f}.</translation>
    </message>
    <message>
      <source>'{text}': in the {axis} the mark {mark} stands where it has no meaning.</source>
      <translation>« {text} » : dans la {axis}, le signe {mark} se trouve là où il n’a pas de sens.</translation>
    </message>
    <message>
      <source>'{text}': it cannot be told where the {first} ends. Write both hemispheres before their numbers, or both after.</source>
      <translation>« {text} » : on ne peut pas savoir où finit la {first}. Écrivez les deux hémisphères devant leurs nombres, ou les deux après.</translation>
    </message>
    <message>
      <source>'{text}': square {square} of zone {zone} does not reach band {band}. It exists in band {bands}: one of the letters is wrong.</source>
      <translation>« {text} » : le carré {square} de la zone {zone} n’atteint pas la bande {band}. Il existe dans la bande {bands} : l’une des lettres est fausse.</translation>
    </message>
    <message>
      <source>'{text}': the commas may be decimal commas or part the numbers. Part the numbers with a blank or a semicolon.</source>
      <translation>« {text} » : les virgules peuvent être des virgules décimales ou séparer les nombres. Séparez les nombres par un espace ou un point-virgule.</translation>
    </message>
    <message>
      <source>'{text}': the polar band {band} has no square {square}. Its columns are {columns} and its rows {rows}.</source>
      <translation>« {text} » : la bande polaire {band} n’a pas de carré {square}. Ses colonnes sont {columns} et ses lignes {rows}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} cannot be {letters}.</source>
      <translation>« {text} » : la {axis} ne peut pas être {letters}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has a minus and the hemisphere {letter}; one of them is too much, or they contradict each other.</source>
      <translation>« {text} » : la {axis} a un signe moins et l’hémisphère {letter} ; l’un des deux est de trop, ou ils se contredisent.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has decimals in its {name} and goes on after them. It may be two numbers, or one with a stray blank.</source>
      <translation>« {text} » : la {axis} a des décimales ({name}) et continue après elles. Il peut s’agir de deux nombres, ou d’un seul avec un espace égaré.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {count} numbers; it needs degrees, and may have minutes and seconds.</source>
      <translation>« {text} » : la {axis} a {count} nombres ; il lui faut des degrés, et elle peut avoir des minutes et des secondes.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {value} {name}; they go from 0 to less than 60.</source>
      <translation>« {text} » : la {axis} a {value} {name} ; cette valeur va de 0 à moins de 60.</translation>
    </message>
    <message>
      <source>'{text}': the {name} {digits} has {value} {label}, and there are only 60. It may be decimal degrees that lost their point, {decimal}.</source>
      <translation>« {text} » : la {name} {digits} a {value} {label}, et il n’y en a que 60. Il peut s’agir de degrés décimaux qui ont perdu leur point, {decimal}.</translation>
    </message>
    <message>
      <source>'{text}': there is no UTM zone {zone}; zones go from 1 to 60.</source>
      <translation>« {text} » : il n’y a pas de zone UTM {zone} ; les zones vont de 1 à 60.</translation>
    </message>
    <message>
      <source>'{text}': there is no {name} of {metres:.0f} m there; it goes from {low:.0f} to {high:.0f}. A digit may be lost or doubled.</source>
      <translation>« {text} » : il n’existe là aucune coordonnée {name} de {metres:.0f} m ; elle va de {low:.0f} à {high:.0f}. Un chiffre est peut-être perdu ou doublé.</translation>
    </message>
    <message>
      <source>'{text}': zone {zone} has no square {square}. Its columns are {columns} and its rows A to V, without I and O.</source>
      <translation>« {text} » : la zone {zone} n’a pas de carré {square}. Ses colonnes sont {columns} et ses lignes A à V, sans I ni O.</translation>
    </message>
    <message>
      <source>'{text}': {easting:.0f} is no easting, but {northing:.0f} could be one. The easting comes first, or has an E.</source>
      <translation>« {text} » : {easting:.0f} n’est pas une abscisse est, mais {northing:.0f} pourrait en être une. L’abscisse est vient en premier, ou porte un E.</translation>
    </message>
    <message>
      <source>'{text}': {letter} is no zone letter; they go from C to X, without I and O.</source>
      <translation>« {text} » : {letter} n’est pas une lettre de zone ; elles vont de C à X, sans I ni O.</translation>
    </message>
    <message>
      <source>'{text}': {letter} may mean {meanings}. Write N, S, E or W.</source>
      <translation>« {text} » : {letter} peut signifier {meanings}. Écrivez N, S, E ou W.</translation>
    </message>
    <message>
      <source>'{text}': {zone}S may mean band S (32 to 40 degrees north) or the southern hemisphere, and this northing exists in both. Write '{zone} north' or '{zone} south'.</source>
      <translation>« {text} » : {zone}S peut signifier la bande S (32 à 40 degrés nord) ou l’hémisphère sud, et cette ordonnée nord existe dans les deux. Écrivez '{zone} north' ou '{zone} south'.</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <source>({radius} m set by {who})</source>
      <translation>({radius} m fixés par {who})</translation>
    </message>
    <message>
      <source>(± {metres} m)</source>
      <translation>(± {metres} m)</translation>
    </message>
    <message>
      <source>+ added</source>
      <translation>+ ajoutées</translation>
    </message>
    <message>
      <source>+ from another class</source>
      <translation>+ venues d’une autre classe</translation>
    </message>
    <message>
      <source>+ left out</source>
      <translation>+ laissés de côté</translation>
    </message>
    <message>
      <source>045 120, or a coordinate</source>
      <translation>045 120, ou une coordonnée</translation>
    </message>
    <message>
      <source>1 task, {area} (ellipsoid), {corners} corners.</source>
      <translation>1 tâche, {area} (ellipsoïdal), {corners} sommets.</translation>
    </message>
    <message>
      <source>1, 10, 100, 1000 or 10000 metres; left out: 1.</source>
      <translation>1, 10, 100, 1000 ou 10000 mètres ; si omis : 1.</translation>
    </message>
    <message>
      <source>1200; 1500; 900</source>
      <translation>1200; 1500; 900</translation>
    </message>
    <message>
      <source>33TYK 35320 31540 or 44.4012, 18.0973</source>
      <translation>33TYK 35320 31540 ou 44.4012, 18.0973</translation>
    </message>
    <message>
      <source>&lt;p&gt;Draws the worksite plan and the site board of an issued order from the posts, lanes and ways that the workspace holds now. The order itself is unchanged: it gets no new revision, and its pack stays as it is.&lt;/p&gt;&lt;p&gt;Every page says of which order and revision it is, and of which moment the worksite. The board is one A3 sheet, or two A4 sheets that are glued together. What changed since the order is told in the log.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dessine le plan du chantier et le panneau de chantier d’un ordre émis, d’après les postes, les couloirs et les voies que l’espace de travail contient à présent. L’ordre lui-même est inchangé : il ne reçoit pas de nouvelle révision, et son dossier reste tel quel.&lt;/p&gt;&lt;p&gt;Chaque page dit de quel ordre et de quelle révision elle relève, et de quel moment date le chantier. Le panneau est une feuille A3, ou deux feuilles A4 collées ensemble. Ce qui a changé depuis l’ordre est indiqué dans le journal.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task with open mandatory findings is issued only with a reason, which its order prints. A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer, sheets designed in QGIS’s layout designer (&lt;i&gt;task_map.qpt&lt;/i&gt;, &lt;i&gt;overview.qpt&lt;/i&gt;, …) and &lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;What lies below the maps, a basemap or what the canvas shows, is kept with an issued order, so that it prints the same again.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Émet un ordre pour chaque tâche et écrit son dossier : un ordre imprimé, une table des points, des fichiers pour GPS, téléphone et SIG, tous relus et comparés avant que le dossier reçoive son nom.&lt;/p&gt;&lt;p&gt;Avec un espace de travail, chaque ordre reçoit le numéro suivant du programme ; une tâche déjà émise est écrite à nouveau d’après son instantané. Sans lui, le numéro est tiré de l’identifiant de la tâche et la révision est 1. Un brouillon n’utilise aucun numéro.&lt;/p&gt;&lt;p&gt;Une tâche avec des constats obligatoires ouverts n’est émise qu’avec un motif, que son ordre imprime. Une tâche qui échoue n’arrête pas les autres : &lt;i&gt;summary.json&lt;/i&gt; dans le dossier de sortie dit ce que chacune est devenue. Le dossier de modèles peut contenir un &lt;i&gt;letterhead.json&lt;/i&gt; avec le nom, la mention de diffusion et l’avertissement du bureau, des feuilles conçues dans le concepteur de mises en page de QGIS (&lt;i&gt;task_map.qpt&lt;/i&gt;, &lt;i&gt;overview.qpt&lt;/i&gt;, …) et &lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Ce qui se trouve sous les cartes, un fond de carte ou ce que montre le canevas, est conservé avec un ordre émis, pour qu’il s’imprime à nouveau à l’identique.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues the next revision of an order from its task as it is in the workspace now, and writes its pack. The number stays; labels of boundary points never change; the revision before is marked superseded. A change page shows the old boundary, the points that moved, and who holds the revision before.&lt;/p&gt;&lt;p&gt;Change the task first, then amend its order. Where no hazard layer is given, the hazards that the order named before are printed again. Say in the reason what changed and why; the order prints it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Émet la révision suivante d’un ordre d’après sa tâche telle qu’elle est à présent dans l’espace de travail, et écrit son dossier. Le numéro reste ; les libellés des points du périmètre ne changent jamais ; la révision précédente est marquée comme remplacée. Une page des modifications montre l’ancien périmètre, les points déplacés, et qui détient la révision précédente.&lt;/p&gt;&lt;p&gt;Modifiez d’abord la tâche, puis amendez son ordre. Si aucune couche de zones dangereuses n’est donnée, les zones dangereuses que l’ordre nommait auparavant sont imprimées de nouveau. Dites dans la raison ce qui a changé et pourquoi ; l’ordre l’imprime.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Joins the orders that hold for a team or an operator to one PDF, with contents, bookmarks and the list of revisions that must leave every device, and to one zip: the packs, a folder “Garmin” to copy to a handheld as it is, and an index.&lt;/p&gt;&lt;p&gt;Each pack is verified before it goes in; a bundle that lacks one is not made, and the others are. With the bundle that was given before, or a day, only what changed since goes in.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Réunit les ordres en vigueur pour une équipe ou un opérateur en un seul PDF, avec sommaire, signets et la liste des révisions qui doivent quitter chaque appareil, et en un seul zip : les dossiers, un répertoire « Garmin » à copier tel quel sur un GPS de terrain, et un index.&lt;/p&gt;&lt;p&gt;Chaque dossier est vérifié avant d’y entrer ; un lot auquel il en manque un n’est pas créé, les autres le sont. Avec le lot donné précédemment, ou un jour, seul ce qui a changé depuis y entre.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints an area as a series of sheets at one scale into one PDF. The sheets are named A1, A2 … B1 … from the north-west; only those that show something of the coverage are made. The first page is an index: a click on a cell opens its sheet, and each sheet leads to those beside it.&lt;/p&gt;&lt;p&gt;Every page is georeferenced and carries its datum, zone, grid, norths, scale, layers and statements.&lt;/p&gt;&lt;p&gt;Without layers of your choice the sheets show what the project shows.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime une surface sous forme d’une série de feuilles à une même échelle dans un seul PDF. Les feuilles sont nommées A1, A2 … B1 … à partir du nord-ouest ; seules celles qui montrent une partie de la couverture sont faites. La première page est un index : un clic sur une case ouvre sa feuille, et chaque feuille mène à ses voisines.&lt;/p&gt;&lt;p&gt;Chaque page est géoréférencée et porte son datum, sa zone, son quadrillage, ses nords, son échelle, ses couches et ses déclarations.&lt;/p&gt;&lt;p&gt;Si vous ne choisissez pas de couches, les feuilles montrent ce que le projet montre.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet about a place at a fixed scale, with the same bands as a series. It may be turned: the ground is then turned clockwise by that angle, and the sheet says where grid north lies. The print frame on the map runs this.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime une feuille géoréférencée autour d’un lieu à une échelle fixe, avec les mêmes bandeaux qu’une série. Elle peut être tournée : le terrain est alors tourné de cet angle dans le sens des aiguilles d’une montre, et la feuille dit où se trouve le nord du quadrillage. Le cadre d’impression sur la carte lance ce traitement.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet of all tasks whose order holds and whose work is not finished: issued, accepted, in progress or suspended. The boundaries are those of the orders, not drafts made since. The legend counts tasks and m² by operator; colour, pattern and marker tell operators apart, also on a grey copy.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime une feuille géoréférencée de toutes les tâches dont l’ordre est en vigueur et dont le travail n’est pas terminé : émises, acceptées, en cours ou suspendues. Les périmètres sont ceux des ordres, pas des brouillons faits depuis. La légende compte les tâches et les m² par opérateur ; la couleur, le motif et le marqueur distinguent les opérateurs, même sur une copie en gris.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the folder of a handheld or a phone that is plugged in, and says of each file of an order whether it holds, is superseded or withdrawn, was changed since issue, or is not known here. Files are known by what is in them, or by their names.&lt;/p&gt;&lt;p&gt;Nothing is written to the device. With REPLACE, the present revision is copied beside each old one from a pack that is verified first; the old file leaves the device only where a folder is given that it is moved to.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Lit le répertoire d’un GPS de terrain ou d’un téléphone branché, et dit de chaque fichier d’un ordre s’il est en vigueur, s’il est remplacé ou retiré, s’il a été modifié depuis l’émission, ou s’il est inconnu ici. Les fichiers sont reconnus à leur contenu, ou à leur nom.&lt;/p&gt;&lt;p&gt;Rien n’est écrit sur l’appareil. Avec REPLACE, la révision actuelle est copiée à côté de chaque ancienne, depuis un dossier d’abord vérifié ; l’ancien fichier ne quitte l’appareil que si un répertoire est donné où le déplacer.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Says of a row of the point table that was read over the radio and typed again, or of a table of such rows, whether label, coordinate and check code belong together, and which one wrong sign would explain it where just one does. A row that does not agree is not used: ask for it again.&lt;/p&gt;&lt;p&gt;With a workspace and an order number the row is also held against the latest revision of that order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dit d’une ligne du tableau des points lue à la radio et saisie de nouveau, ou d’une table de telles lignes, si libellé, coordonnée et code de contrôle vont ensemble, et quel unique signe faux l’expliquerait, quand il n’y en a qu’un possible. Une ligne qui ne concorde pas n’est pas utilisée : redemandez-la.&lt;/p&gt;&lt;p&gt;Avec un espace de travail et un numéro d’ordre, la ligne est aussi comparée à la dernière révision de cet ordre.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Withdraws an order with all its revisions, and its task: from now on the plugin says so wherever one of them is opened. The notice, a page to hand to everyone who holds the order, is written into the folder.&lt;/p&gt;&lt;p&gt;A withdrawn order that is withdrawn again changes nothing; its notice is written anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Retire un ordre avec toutes ses révisions, ainsi que sa tâche : dès lors, l’extension le dit partout où l’un d’eux est ouvert. L’avis, une page à remettre à tous ceux qui détiennent l’ordre, est écrit dans le répertoire.&lt;/p&gt;&lt;p&gt;Retirer de nouveau un ordre déjà retiré ne change rien ; son avis est réécrit.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a Word file of every tag, each with what it gives for one task. Copy the tags into your national form and save it as &lt;i&gt;order.docx&lt;/i&gt; in the template folder of your office: from then on, orders come as your own form.&lt;/p&gt;&lt;p&gt;The task is filled in as a draft; nothing is issued.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Écrit un fichier Word de toutes les balises, chacune avec ce qu’elle donne pour une tâche. Copiez les balises dans votre formulaire national et enregistrez-le sous &lt;i&gt;order.docx&lt;/i&gt; dans le répertoire de modèles de votre bureau : dès lors, les ordres prennent la forme de votre propre formulaire.&lt;/p&gt;&lt;p&gt;La tâche est inscrite comme brouillon ; rien n’est émis.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a workbook (XLSX) of every revision of every order that was issued in a period: order, revision, task, kind, operator, states, dates and the area as it was issued. A second sheet says what they add up to; the area of a task counts once, by the order that holds.&lt;/p&gt;&lt;p&gt;A day counts where the order was issued, by the UTC offset that was stored with it. Both days of the period are included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Écrit un classeur (XLSX) de toutes les révisions de tous les ordres émis pendant une période : ordre, révision, tâche, type, opérateur, états, dates et superficie telle qu’émise. Une deuxième feuille donne les totaux ; la superficie d’une tâche compte une seule fois, par l’ordre en vigueur.&lt;/p&gt;&lt;p&gt;Un jour compte là où l’ordre a été émis, selon le décalage UTC conservé avec lui. Les deux jours de la période sont compris.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes tasks and their boundary points under the national database's own field names, codes and CRS, as a GeoPackage, shapefiles, a workbook (XLSX), or the layout that IMSMA imports points from.&lt;/p&gt;&lt;p&gt;The binding says what goes where. Where it is empty, the project's own is used; else it is guessed from a layer of the national database, with the lengths of its fields; else our own names are written, in WGS 84 longitude and latitude.&lt;/p&gt;&lt;p&gt;What the file cannot say as we have it is listed: a code without a word, a text that is too long, a name that is cut, a time of day, holes in IMSMA's layout, rows that cannot go. Nothing is left out or cut silently, and the file is read back before it gets its name.&lt;/p&gt;&lt;p&gt;Boundary points keep their labels; those of the workspace are taken where the tasks lie in one. A task without any gets them from its outline.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Écrit des tâches et leurs points du périmètre avec les noms de champs, les codes et le SCR de la base de données nationale, en GeoPackage, en shapefiles, en classeur (XLSX), ou selon la disposition d’où IMSMA importe des points.&lt;/p&gt;&lt;p&gt;La correspondance dit ce qui va où. Si elle est vide, celle du projet est utilisée ; à défaut, elle est supposée d’après une couche de la base de données nationale, avec les longueurs de ses champs ; à défaut, nos propres noms sont écrits, en longitude et latitude WGS 84.&lt;/p&gt;&lt;p&gt;Ce que le fichier ne peut pas dire comme nous l’avons est listé : un code sans mot, un texte trop long, un nom coupé, une heure, des trous dans la disposition IMSMA, des lignes qui ne peuvent pas partir. Rien n’est laissé de côté ni coupé sans le dire, et le fichier est relu avant de recevoir son nom.&lt;/p&gt;&lt;p&gt;Les points du périmètre gardent leurs libellés ; ceux de l’espace de travail sont pris quand les tâches s’y trouvent. Une tâche qui n’en a aucun les reçoit d’après son contour.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= maintenant</translation>
    </message>
    <message>
      <source>= written</source>
      <translation>= écrits</translation>
    </message>
    <message>
      <source>? Where does the first leg start? Type its coordinate.</source>
      <translation>? D’où part le premier côté ? Saisissez sa coordonnée.</translation>
    </message>
    <message>
      <source>? Which UTM zone are the eastings and northings of?</source>
      <translation>? À quelle zone UTM appartiennent les abscisses est et les ordonnées nord ?</translation>
    </message>
    <message>
      <source>? Which north are the bearings counted from?</source>
      <translation>? À partir de quel nord les azimuts sont-ils comptés ?</translation>
    </message>
    <message>
      <source>A GPX, KML or KMZ file of a handheld or a phone</source>
      <translation>Un fichier GPX, KML ou KMZ d’un GPS de terrain ou d’un téléphone</translation>
    </message>
    <message>
      <source>A bearing and a distance in metres from the last point (045 120), or a coordinate in any format. Enter takes it.</source>
      <translation>Un azimut et une distance en mètres depuis le dernier point (045 120), ou une coordonnée dans n’importe quel format. Entrée la prend.</translation>
    </message>
    <message>
      <source>A boundary crosses itself, so nobody can say what lies inside it. Mend it first.</source>
      <translation>Un périmètre se croise lui-même : personne ne peut dire ce qu’il contient. Réparez-le d’abord.</translation>
    </message>
    <message>
      <source>A boundary needs three different points: click or type more.</source>
      <translation>Un périmètre demande trois points différents : cliquez ou saisissez-en d’autres.</translation>
    </message>
    <message>
      <source>A boundary needs three points: ring {ring} would be left with {left}.</source>
      <translation>Un périmètre demande trois points : il n’en resterait que {left} à l’anneau {ring}.</translation>
    </message>
    <message>
      <source>A boundary of {points} points was typed and not finished ({task}).</source>
      <translation>Un périmètre de {points} points a été saisi et n’est pas terminé ({task}).</translation>
    </message>
    <message>
      <source>A boundary point needs a label.</source>
      <translation>Un point du périmètre doit avoir un libellé.</translation>
    </message>
    <message>
      <source>A box of the grid needs a size above zero metres.</source>
      <translation>Une case du quadrillage doit avoir une taille supérieure à zéro mètre.</translation>
    </message>
    <message>
      <source>A change of {layers} is not finished. Finish or cancel it first.</source>
      <translation>Une modification de {layers} n’est pas terminée. Terminez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
      <source>A check code has two letters or digits; type both.</source>
      <translation>Un code de contrôle a deux lettres ou chiffres ; saisissez les deux.</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>Une coordonnée du KML n’est pas un nombre.</translation>
    </message>
    <message>
      <source>A coordinate: {place}</source>
      <translation>Une coordonnée : {place}</translation>
    </message>
    <message>
      <source>A coordinate: {place}, {distance} from {label}</source>
      <translation>Une coordonnée : {place}, à {distance} de {label}</translation>
    </message>
    <message>
      <source>A corridor needs a width: to the left of its line, to the right, or both.</source>
      <translation>Un corridor doit avoir une largeur : à gauche de sa ligne, à droite, ou des deux côtés.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>Une déclinaison de {value}° est impossible : elle se situe entre -180 et 180.</translation>
    </message>
    <message>
      <source>A deleted task cannot be saved. Duplicate it first, or take theirs.</source>
      <translation>Une tâche supprimée ne peut pas être enregistrée. Dupliquez-la d’abord, ou prenez leur version.</translation>
    </message>
    <message>
      <source>A draft is no order. Do not work by it.</source>
      <translation>Un brouillon n’est pas un ordre. Ne travaillez pas avec lui.</translation>
    </message>
    <message>
      <source>A draft uses no number. Leave the order number empty.</source>
      <translation>Un brouillon n’utilise aucun numéro. Laissez le numéro d’ordre vide.</translation>
    </message>
    <message>
      <source>A few words for the list and the order; may stay empty</source>
      <translation>Quelques mots pour la liste et pour l’ordre ; peut rester vide</translation>
    </message>
    <message>
      <source>A grid of {count} lines is none to read.</source>
      <translation>Un quadrillage de {count} lignes est illisible.</translation>
    </message>
    <message>
      <source>A later revision may have been issued since: ask before you use this one.</source>
      <translation>Une révision plus récente a pu être émise depuis : renseignez-vous avant d’utiliser celle-ci.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>Une couche</translation>
    </message>
    <message>
      <source>A layer below the maps was removed from the project while orders were made. Start again.</source>
      <translation>Une couche sous les cartes a été supprimée du projet pendant que les ordres étaient faits. Recommencez.</translation>
    </message>
    <message>
      <source>A leg from {label}: {figures}</source>
      <translation>Un côté depuis {label} : {figures}</translation>
    </message>
    <message>
      <source>A leg needs a bearing and a distance; the {missing} is missing.</source>
      <translation>Un côté demande un azimut et une distance ; il manque : {missing}.</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>Un côté de {length_m:,.0f} m, plus long que {limit_m:,.0f} m ; un point manque peut-être ou est faux.</translation>
    </message>
    <message>
      <source>A leg of {metres:,.0f} m is longer than {most:,.0f} m: a digit too much, or is it a coordinate?</source>
      <translation>Un côté de {metres:,.0f} m est plus long que {most:,.0f} m : un chiffre de trop, ou est-ce une coordonnée ?</translation>
    </message>
    <message>
      <source>A leg of {metres:g} m is none: write more than zero.</source>
      <translation>Un côté de {metres:g} m n’en est pas un : écrivez plus que zéro.</translation>
    </message>
    <message>
      <source>A line needs two points: click or type one more.</source>
      <translation>Une ligne demande deux points : cliquez ou saisissez-en un de plus.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>Une longitude ou une latitude du GPX n’est pas un nombre.</translation>
    </message>
    <message>
      <source>A notice says that order {order_no} is withdrawn, but its revision {revision} holds.</source>
      <translation>Un avis dit que l’ordre {order_no} est retiré, mais sa révision {revision} est en vigueur.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>Un dossier nommé {name} se trouve déjà dans le répertoire {folder}. Choisissez un autre répertoire, ou amendez l’ordre : une révision émise ne change jamais.</translation>
    </message>
    <message>
      <source>A picture of the page is not inside it, or is no whole JPEG.</source>
      <translation>Une image de la page n’y est pas intégrée, ou n’est pas un JPEG complet.</translation>
    </message>
    <message>
      <source>A point needs a place: type a coordinate, or delete the row.</source>
      <translation>Un point doit avoir un lieu : saisissez une coordonnée, ou supprimez la ligne.</translation>
    </message>
    <message>
      <source>A point needs a search radius above zero metres.</source>
      <translation>Un point demande un rayon de recherche supérieur à zéro mètre.</translation>
    </message>
    <message>
      <source>A profile that comes with the plugin, or the path of your own file</source>
      <translation>Un profil livré avec l’extension, ou le chemin de votre propre fichier</translation>
    </message>
    <message>
      <source>A quoted field does not end.</source>
      <translation>Un champ entre guillemets n’est pas fermé.</translation>
    </message>
    <message>
      <source>A radius is the one that the named person set. No line here says that land is safe.</source>
      <translation>Un rayon est celui que la personne nommée a fixé. Aucune ligne ici ne dit que le terrain est sûr.</translation>
    </message>
    <message>
      <source>A rectangle needs the two ends of a side and a point on the opposite side.</source>
      <translation>Un rectangle demande les deux extrémités d’un côté et un point du côté opposé.</translation>
    </message>
    <message>
      <source>A rectangle of {along} m by {right} m has no area: type the length of both sides.</source>
      <translation>Un rectangle de {along} m sur {right} m n’a pas de superficie : saisissez la longueur des deux côtés.</translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>Un anneau a {count} sommets différents ; un polygone en demande trois.</translation>
    </message>
    <message>
      <source>A segment of a track is empty.</source>
      <translation>Un segment d’une trace est vide.</translation>
    </message>
    <message>
      <source>A shape of {table} cannot be kept in parts.</source>
      <translation>Une forme de {table} ne peut pas être conservée en plusieurs parties.</translation>
    </message>
    <message>
      <source>A side is moved once the boundary has three points.</source>
      <translation>Un côté ne peut être déplacé que si le périmètre a trois points.</translation>
    </message>
    <message>
      <source>A snapshot of hazards in the workspace is damaged, or of a newer plugin ({reason}).</source>
      <translation>Un instantané de zones dangereuses dans l’espace de travail est endommagé, ou vient d’une version plus récente de l’extension ({reason}).</translation>
    </message>
    <message>
      <source>A snapshot of {count} hazards was kept in {file}.</source>
      <translation>Un instantané de {count} zones dangereuses a été conservé dans {file}.</translation>
    </message>
    <message>
      <source>A task has no id. Give it one.</source>
      <translation>Une tâche n’a pas d’identifiant. Donnez-lui-en un.</translation>
    </message>
    <message>
      <source>A task is divided into 2 to {most} parts, not into {parts}.</source>
      <translation>Une tâche se divise en 2 à {most} parties, pas en {parts}.</translation>
    </message>
    <message>
      <source>A text of {length} characters does not fit into a cell of a workbook, which holds {limit}: {beginning}… Shorten it, or leave out the format xlsx.</source>
      <translation>Un texte de {length} caractères ne tient pas dans une cellule de classeur, qui en contient {limit} : {beginning}… Raccourcissez-le, ou omettez le format xlsx.</translation>
    </message>
    <message>
      <source>A track or an area</source>
      <translation>Une trace ou une surface</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” has no place. Take it out in the layer {table}.</source>
      <translation>Un élément du chantier, « {label} », n’a pas de lieu. Enlevez-le dans la couche {table}.</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” is of the kind {kind}, which is none of {known}. Change it in the layer {table}.</source>
      <translation>Un élément du chantier, « {label} », est du type {kind}, qui n’est aucun de {known}. Changez-le dans la couche {table}.</translation>
    </message>
    <message>
      <source>A {kind} cannot be divided into land: it needs a polygon.</source>
      <translation>Un {kind} ne peut pas être divisé en terrains : il faut un polygone.</translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation>Un {kind} ne peut pas être écrit en plusieurs parties.</translation>
    </message>
    <message>
      <source>A&amp;ccepted…</source>
      <translation>A&amp;cceptation…</translation>
    </message>
    <message>
      <source>A&amp;mend…</source>
      <translation>A&amp;mender…</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptée</translation>
    </message>
    <message>
      <source>Accepted at</source>
      <translation>Accepté le</translation>
    </message>
    <message>
      <source>Accepted by</source>
      <translation>Accepté par</translation>
    </message>
    <message>
      <source>Accepted by {who}: {orders}.</source>
      <translation>Accepté par {who} : {orders}.</translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation>Accepté pour l’opérateur</translation>
    </message>
    <message>
      <source>Accepted on</source>
      <translation>Accepté le</translation>
    </message>
    <message>
      <source>Accepted {when} by {who}.</source>
      <translation>Accepté le {when} par {who}.</translation>
    </message>
    <message>
      <source>Accepted {when}.</source>
      <translation>Accepté le {when}.</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Accès</translation>
    </message>
    <message>
      <source>Access lane</source>
      <translation>Couloir d’accès</translation>
    </message>
    <message>
      <source>Accident</source>
      <translation>Accident</translation>
    </message>
    <message>
      <source>Accident at {time} (time). We are at {place}.</source>
      <translation>Accident à {time} (heure). Lieu : {place}.</translation>
    </message>
    <message>
      <source>Accidents and incidents</source>
      <translation>Accidents et incidents</translation>
    </message>
    <message>
      <source>Accidents near a task, metres</source>
      <translation>Accidents près d’une tâche, mètres</translation>
    </message>
    <message>
      <source>Accidents since (YYYY-MM-DD)</source>
      <translation>Accidents depuis le (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <source>Accuracy (m)</source>
      <translation>Précision (m)</translation>
    </message>
    <message>
      <source>Accuracy of the phone’s own position then (m)</source>
      <translation>Précision de la position du téléphone à ce moment (m)</translation>
    </message>
    <message>
      <source>Acknowledgement</source>
      <translation>Accusé de réception</translation>
    </message>
    <message>
      <source>Across the long axis</source>
      <translation>En travers du grand axe</translation>
    </message>
    <message>
      <source>Activity unknown</source>
      <translation>Activité inconnue</translation>
    </message>
    <message>
      <source>Actual end</source>
      <translation>Fin réelle</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>Début réel</translation>
    </message>
    <message>
      <source>Add the points of the block to the boundary there is</source>
      <translation>Ajouter les points du bloc au périmètre existant</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajoutée</translation>
    </message>
    <message>
      <source>Added since the order: {labels}</source>
      <translation>Ajoutés depuis l’ordre : {labels}</translation>
    </message>
    <message>
      <source>Administrative area</source>
      <translation>Zone administrative</translation>
    </message>
    <message>
      <source>Administrative unit, level 1</source>
      <translation>Unité administrative, niveau 1</translation>
    </message>
    <message>
      <source>Administrative unit, level 2</source>
      <translation>Unité administrative, niveau 2</translation>
    </message>
    <message>
      <source>Administrative unit, level 3</source>
      <translation>Unité administrative, niveau 3</translation>
    </message>
    <message>
      <source>Advisory ({n})</source>
      <translation>Indicatifs ({n})</translation>
    </message>
    <message>
      <source>Advisory findings</source>
      <translation>Constats indicatifs</translation>
    </message>
    <message>
      <source>Alarm up to (m)</source>
      <translation>Alarme jusqu’à (m)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>All changes ({n})</source>
      <translation>Tous les changements ({n})</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <source>All operators</source>
      <translation>Tous les opérateurs</translation>
    </message>
    <message>
      <source>All orders</source>
      <translation>Tous les ordres</translation>
    </message>
    <message>
      <source>All orders in one bundle</source>
      <translation>Tous les ordres en un seul lot</translation>
    </message>
    <message>
      <source>All revisions</source>
      <translation>Toutes les révisions</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>Toutes les règles</translation>
    </message>
    <message>
      <source>All statuses</source>
      <translation>Tous les statuts</translation>
    </message>
    <message>
      <source>All teams</source>
      <translation>Toutes les équipes</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>Toutes les importances ({n})</translation>
    </message>
    <message>
      <source>Along a drawn or selected line</source>
      <translation>Le long d’une ligne dessinée ou sélectionnée</translation>
    </message>
    <message>
      <source>Along a road, river or other line</source>
      <translation>Le long d’une route, d’une rivière ou d’une autre ligne</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>Aussi dans le périmètre</translation>
    </message>
    <message>
      <source>Amend order</source>
      <translation>Amender l’ordre</translation>
    </message>
    <message>
      <source>Amended: r{revision}</source>
      <translation>Amendé : r{revision}</translation>
    </message>
    <message>
      <source>Amending {order}</source>
      <translation>Amendement de {order}</translation>
    </message>
    <message>
      <source>Amending {order} was stopped.</source>
      <translation>L’amendement de {order} a été arrêté.</translation>
    </message>
    <message>
      <source>Ammunition storage</source>
      <translation>Dépôt de munitions</translation>
    </message>
    <message>
      <source>An accident inside task {task} ({day}). Look at it before work goes on.</source>
      <translation>Un accident dans la tâche {task} ({day}). Examinez-le avant de poursuivre les travaux.</translation>
    </message>
    <message>
      <source>An accident {distance_m:,.0f} m from task {task} ({day}). Look whether the task must be larger.</source>
      <translation>Un accident à {distance_m:,.0f} m de la tâche {task} ({day}). Voyez si la tâche doit être agrandie.</translation>
    </message>
    <message>
      <source>An order is amended in a workspace. Choose one.</source>
      <translation>Un ordre s’amende dans un espace de travail. Choisissez-en un.</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Annexe</translation>
    </message>
    <message>
      <source>Annex {letter}</source>
      <translation>Annexe {letter}</translation>
    </message>
    <message>
      <source>Annex {letter} · {title} · {file}</source>
      <translation>Annexe {letter} · {title} · {file}</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>Annexes</translation>
    </message>
    <message>
      <source>Annexes of {task}</source>
      <translation>Annexes de {task}</translation>
    </message>
    <message>
      <source>Annexes of {task}: {letters}. A double click on a title changes it; more files can be dropped here.</source>
      <translation>Annexes de {task} : {letters}. Un double-clic sur un titre le modifie ; d’autres fichiers peuvent être déposés ici.</translation>
    </message>
    <message>
      <source>Another bundle is being made in {folder}. Wait until it is done, and try again.</source>
      <translation>Un autre lot est en cours de création dans {folder}. Attendez qu’il soit terminé, puis réessayez.</translation>
    </message>
    <message>
      <source>Another feature of this worksite is called {label}. Give this one another label.</source>
      <translation>Un autre élément de ce chantier s’appelle {label}. Donnez un autre libellé à celui-ci.</translation>
    </message>
    <message>
      <source>Another hazard near the boundary</source>
      <translation>Autre zone dangereuse près du périmètre</translation>
    </message>
    <message>
      <source>Another hazard near the worksite</source>
      <translation>Autre zone dangereuse près du chantier</translation>
    </message>
    <message>
      <source>Another plugin has the expression function {name}: in expressions the name stands for that one, not for that of Mine Action.</source>
      <translation>Une autre extension a la fonction d’expression {name} : dans les expressions, ce nom désigne la sienne, pas celle d’Action contre les mines.</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>Un autre point de la même zone dangereuse porte cet identifiant.</translation>
    </message>
    <message>
      <source>Another row has the same id. Give each task its own.</source>
      <translation>Une autre ligne a le même identifiant. Donnez à chaque tâche le sien.</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM or MGRS on WGS 84; of a bare pair of degrees latitude comes first</source>
      <translation>N’importe quel format : degrés, UTM ou MGRS sur WGS 84 ; pour deux degrés sans autre indication, la latitude vient en premier</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM, MGRS; Enter places it</source>
      <translation>N’importe quel format : degrés, UTM, MGRS ; Entrée place le point</translation>
    </message>
    <message>
      <source>Any format; it moves the point there</source>
      <translation>N’importe quel format ; déplace le point à cet endroit</translation>
    </message>
    <message>
      <source>Approach aid only: no alarm does not mean safe.</source>
      <translation>Aide à l’approche seulement : l’absence d’alarme ne signifie pas que le lieu est sûr.</translation>
    </message>
    <message>
      <source>Approval, number, folders and the background of the maps</source>
      <translation>Approbation, numéro, répertoires et arrière-plan des cartes</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvé par</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <source>Area (m², ellipsoidal)</source>
      <translation>Superficie (m², ellipsoïdale)</translation>
    </message>
    <message>
      <source>Area m² (ellipsoid)</source>
      <translation>Superficie m² (ellipsoïdale)</translation>
    </message>
    <message>
      <source>Area of each part (for: area; m²)</source>
      <translation>Superficie de chaque partie (pour : area ; m²)</translation>
    </message>
    <message>
      <source>Area of these, m² (ellipsoid)</source>
      <translation>Superficie de ceux-ci, m² (ellipsoïdale)</translation>
    </message>
    <message>
      <source>Area {number} of the list is {area}: it must be more than 0.</source>
      <translation>La superficie {number} de la liste est {area} : elle doit être supérieure à 0.</translation>
    </message>
    <message>
      <source>Areas, with commas between (for: areas; m²)</source>
      <translation>Superficies, séparées par des virgules (pour : areas ; m²)</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>Aux alentours</translation>
    </message>
    <message>
      <source>As driven; without a day it is printed as an estimate</source>
      <translation>Telles que mesurées en parcourant l’itinéraire ; sans jour indiqué, elles sont imprimées comme une estimation</translation>
    </message>
    <message>
      <source>As it is in the file.</source>
      <translation>Tel que dans le fichier.</translation>
    </message>
    <message>
      <source>As it is written</source>
      <translation>Tel qu’écrit</translation>
    </message>
    <message>
      <source>As it lies on the map; what was measured stands under “Typed as”.</source>
      <translation>Tel qu’il est sur la carte ; ce qui a été mesuré figure sous « Saisi comme ».</translation>
    </message>
    <message>
      <source>As it was exported from this project before.</source>
      <translation>Tel qu’exporté précédemment de ce projet.</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>Tel que mesuré</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <source>As on the map and on orders</source>
      <translation>Comme sur la carte et dans les ordres</translation>
    </message>
    <message>
      <source>As somebody set it; it is never computed</source>
      <translation>Tel que quelqu’un l’a fixé ; il n’est jamais calculé</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>Tel que saisi</translation>
    </message>
    <message>
      <source>As we have it</source>
      <translation>Tel que nous l’avons</translation>
    </message>
    <message>
      <source>Asks once before it issues, and shows page 1</source>
      <translation>Demande une fois avant d’émettre, et montre la page 1</translation>
    </message>
    <message>
      <source>At a grid bearing</source>
      <translation>Selon un azimut du quadrillage</translation>
    </message>
    <message>
      <source>Attach documents that follow the order; files can also be dropped on the task</source>
      <translation>Joindre des documents qui suivent l’ordre ; des fichiers peuvent aussi être déposés sur la tâche</translation>
    </message>
    <message>
      <source>Attach {files} to {task}</source>
      <translation>Joindre {files} à {task}</translation>
    </message>
    <message>
      <source>BACKGROUND=canvas: no layer is switched on beside those that orders draw themselves. Switch on what should lie below the maps, or choose another background.</source>
      <translation>BACKGROUND=canvas : aucune couche n’est activée hormis celles que les ordres dessinent eux-mêmes. Activez ce qui doit se trouver sous les cartes, ou choisissez un autre arrière-plan.</translation>
    </message>
    <message>
      <source>Bac&amp;kground</source>
      <translation>Arrière-&amp;plan</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back to the list of orders</source>
      <translation>Retour à la liste des ordres</translation>
    </message>
    <message>
      <source>Back to the list; what is drawn and not finished is given up</source>
      <translation>Revenir à la liste ; ce qui est dessiné et pas terminé est abandonné</translation>
    </message>
    <message>
      <source>Background: {source} ({day}).</source>
      <translation>Arrière-plan : {source} ({day}).</translation>
    </message>
    <message>
      <source>Base line</source>
      <translation>Ligne de base</translation>
    </message>
    <message>
      <source>Basemap</source>
      <translation>Fond de carte</translation>
    </message>
    <message>
      <source>Battle area clearance</source>
      <translation>Dépollution de zone de combat</translation>
    </message>
    <message>
      <source>Bearing and distance, or a coordinate</source>
      <translation>Azimut et distance, ou une coordonnée</translation>
    </message>
    <message>
      <source>Bearing grid</source>
      <translation>Azimut du quadrillage</translation>
    </message>
    <message>
      <source>Bearing magnetic</source>
      <translation>Azimut magnétique</translation>
    </message>
    <message>
      <source>Bearing of the cuts from the grid north of the task's UTM zone</source>
      <translation>Azimut des coupes depuis le nord du quadrillage de la zone UTM de la tâche</translation>
    </message>
    <message>
      <source>Bearing of the first side</source>
      <translation>Azimut du premier côté</translation>
    </message>
    <message>
      <source>Bearing of the first side, clockwise from north</source>
      <translation>Azimut du premier côté, depuis le nord dans le sens des aiguilles d’une montre</translation>
    </message>
    <message>
      <source>Bearing true</source>
      <translation>Azimut géographique</translation>
    </message>
    <message>
      <source>Bearing {north}</source>
      <translation>Az. {north}</translation>
    </message>
    <message>
      <source>Bearing {number} is not a number.</source>
      <translation>L’azimut {number} n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Bearing, grid (°)</source>
      <translation>Azimut du quadrillage (°)</translation>
    </message>
    <message>
      <source>Bearing, magnetic (°)</source>
      <translation>Azimut magnétique (°)</translation>
    </message>
    <message>
      <source>Bearing, true (°)</source>
      <translation>Azimut géographique (°)</translation>
    </message>
    <message>
      <source>Bearings are</source>
      <translation>Les azimuts sont</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>Les azimuts demandent les trois : BEARING_FIELD, DISTANCE_FIELD et START_FIELD.</translation>
    </message>
    <message>
      <source>Bearings to 0.1°, read at the first point. Paper prints those of {north}, to {step}°. Distances in metres on the ellipsoid.</source>
      <translation>Azimuts à 0.1°, lus au premier point. Le papier imprime ceux du {north}, à {step}° près. Distances en mètres sur l’ellipsoïde.</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Below the maps</source>
      <translation>Sous les cartes</translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation>Bénéficiaires</translation>
    </message>
    <message>
      <source>Beside the project</source>
      <translation>À côté du projet</translation>
    </message>
    <message>
      <source>Beyond this map: {labels}</source>
      <translation>Hors de cette carte : {labels}</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Correspondance</translation>
    </message>
    <message>
      <source>Binding (JSON: the database's fields, words and CRS; empty: the project's)</source>
      <translation>Correspondance (JSON : champs, mots et SCR de la base de données ; vide : celle du projet)</translation>
    </message>
    <message>
      <source>Binding (JSON: which field carries what; guessed when empty)</source>
      <translation>Correspondance (JSON : quel champ porte quoi ; devinée si vide)</translation>
    </message>
    <message>
      <source>Bindings (*.json)</source>
      <translation>Correspondances (*.json)</translation>
    </message>
    <message>
      <source>Both versions of the task</source>
      <translation>Les deux versions de la tâche</translation>
    </message>
    <message>
      <source>Boundaries</source>
      <translation>Périmètres</translation>
    </message>
    <message>
      <source>Boundaries made</source>
      <translation>Périmètres établis</translation>
    </message>
    <message>
      <source>Boundary</source>
      <translation>Périmètre</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>Périmètre à partir de points</translation>
    </message>
    <message>
      <source>Boundary point</source>
      <translation>Point du périmètre</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>Points du périmètre</translation>
    </message>
    <message>
      <source>Boundary points (empty: those of the workspace, or named from the outlines)</source>
      <translation>Points du périmètre (vide : ceux de l’espace de travail, ou nommés d’après les contours)</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>Points et côtés du périmètre</translation>
    </message>
    <message>
      <source>Boundary points are not the polygon's</source>
      <translation>Les points du périmètre ne sont pas ceux du polygone</translation>
    </message>
    <message>
      <source>Boundary points left out</source>
      <translation>Points du périmètre laissés de côté</translation>
    </message>
    <message>
      <source>Boundary points named from the outline</source>
      <translation>Points du périmètre nommés d’après le contour</translation>
    </message>
    <message>
      <source>Boundary points of the task</source>
      <translation>Points du périmètre de la tâche</translation>
    </message>
    <message>
      <source>Boundary points read</source>
      <translation>Points du périmètre lus</translation>
    </message>
    <message>
      <source>Boundary points written</source>
      <translation>Points du périmètre écrits</translation>
    </message>
    <message>
      <source>Boundary · {task}</source>
      <translation>Périmètre · {task}</translation>
    </message>
    <message>
      <source>Boundary · {task} · typed anew</source>
      <translation>Périmètre · {task} · saisi à nouveau</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Boxes begin at multiples of (grid metres; 0: no)</source>
      <translation>Les cases commencent à des multiples de (mètres du quadrillage ; 0 : non)</translation>
    </message>
    <message>
      <source>Boxes begin at whole multiples of so many metres</source>
      <translation>Les cases commencent à des multiples entiers d’autant de mètres</translation>
    </message>
    <message>
      <source>Boxes on round grid coordinates lie along the grid. Leave out the bearing and the line, or do not round.</source>
      <translation>Les cases à coordonnées rondes suivent le quadrillage. Laissez de côté l’azimut et la ligne, ou n’arrondissez pas.</translation>
    </message>
    <message>
      <source>Builds a boundary for each task from a table in which a row is a point: from coordinates as people write them (degrees, UTM, MGRS), from the points of a layer, or from bearings and distances.

With bearings, the first row of each ring gives the start as a coordinate. Where that row carries a bearing too, each row's leg leaves its point; where it carries none, each row's leg arrives at its point. A list closes when its last leg leads to the first point: by the leg of the last row, or by a row that names the first point again. The misclosure is then told in metres and as 1:n. A list without its last leg is closed by a computed one, and how well it closes cannot be known. Reference points, landmarks and benchmarks (RP, LM, BM) at the head lead to the ring and are no part of it.

Magnetic bearings need the date they were read, or that day's declination; a declination counts more than a date, and before 2010 only a declination will do.

A misclosure beyond the limit is refused, and the leg is named whose reversal or swapped digits would close the ring. It is spread over the points only where Bowditch is chosen; the log lists every point before and after. A task with a flaw is refused whole: each of its rows is in the rejected table, with the reason.</source>
      <translation>Construit un périmètre pour chaque tâche à partir d’une table dont chaque ligne est un point : à partir de coordonnées telles qu’on les écrit (degrés, UTM, MGRS), des points d’une couche, ou d’azimuts et de distances.

Avec des azimuts, la première ligne de chaque anneau donne le départ sous forme de coordonnée. Si cette ligne porte aussi un azimut, le côté de chaque ligne part de son point ; si elle n’en porte pas, le côté de chaque ligne arrive à son point. Une liste se ferme quand son dernier côté mène au premier point : par le côté de la dernière ligne, ou par une ligne qui nomme de nouveau le premier point. L’erreur de fermeture est alors indiquée en mètres et sous la forme 1:n. Une liste sans son dernier côté est fermée par un côté calculé, et la qualité de sa fermeture ne peut pas être connue. Les points de référence, points remarquables et repères (RP, LM, BM) en tête mènent à l’anneau et n’en font pas partie.

Les azimuts magnétiques demandent la date à laquelle ils ont été lus, ou la déclinaison de ce jour-là ; une déclinaison l’emporte sur une date, et avant 2010 seule une déclinaison convient.

Une erreur de fermeture supérieure à la limite est refusée, et le côté dont l’inversion ou la permutation de chiffres fermerait l’anneau est nommé. Elle n’est répartie sur les points que si Bowditch est choisi ; le journal liste chaque point avant et après. Une tâche qui a un défaut est refusée en entier : chacune de ses lignes figure dans la table des rejets, avec la raison.</translation>
    </message>
    <message>
      <source>Bundle (*.zip)</source>
      <translation>Lot (*.zip)</translation>
    </message>
    <message>
      <source>Bundle be&amp;fore</source>
      <translation>&amp;Lot précédent</translation>
    </message>
    <message>
      <source>Bundle of orders</source>
      <translation>Lot d’ordres</translation>
    </message>
    <message>
      <source>Bundle packs</source>
      <translation>Créer des lots de dossiers</translation>
    </message>
    <message>
      <source>Bundles not made</source>
      <translation>Lots non créés</translation>
    </message>
    <message>
      <source>Bundles written</source>
      <translation>Lots écrits</translation>
    </message>
    <message>
      <source>Bundles: {bundles}, with orders: {orders}. Revisions that must leave devices: {gone}.</source>
      <translation>Lots : {bundles}, avec ordres : {orders}. Révisions qui doivent quitter les appareils : {gone}.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>By air</source>
      <translation>Par air</translation>
    </message>
    <message>
      <source>By how much the ground is turned clockwise on the sheet (R, Shift+R; 0: north up)</source>
      <translation>De combien le terrain est tourné dans le sens des aiguilles d’une montre sur la feuille (R, Shift+R ; 0 : nord en haut)</translation>
    </message>
    <message>
      <source>By operator</source>
      <translation>Par opérateur</translation>
    </message>
    <message>
      <source>By phone map</source>
      <translation>Par carte du téléphone</translation>
    </message>
    <message>
      <source>By road</source>
      <translation>Par la route</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} for {to}.</source>
      <translation>Par la route : nous partons à {gap} pour {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}.</source>
      <translation>Par la route : nous partons à {gap} par l’itinéraire {route} pour {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}. Nobody has driven it yet.</source>
      <translation>Par la route : nous partons à {gap} par l’itinéraire {route} pour {to}. Personne ne l’a encore parcouru.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}; it takes {minutes} min.</source>
      <translation>Par la route : nous partons à {gap} par l’itinéraire {route} pour {to} ; le trajet prend {minutes} min.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Par règle</translation>
    </message>
    <message>
      <source>By state of the order</source>
      <translation>Par état de l’ordre</translation>
    </message>
    <message>
      <source>C&amp;RS</source>
      <translation>S&amp;CR</translation>
    </message>
    <message>
      <source>C&amp;hainage</source>
      <translation>Points &amp;kilométriques</translation>
    </message>
    <message>
      <source>C&amp;heck code</source>
      <translation>Code de c&amp;ontrôle</translation>
    </message>
    <message>
      <source>C&amp;heck device…</source>
      <translation>C&amp;ontrôler un appareil…</translation>
    </message>
    <message>
      <source>C&amp;ompare</source>
      <translation>C&amp;omparer</translation>
    </message>
    <message>
      <source>CHA, confirmed</source>
      <translation>ZCD, confirmée</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>SCR</translation>
    </message>
    <message>
      <source>CRS as typed</source>
      <translation>SCR tel que saisi</translation>
    </message>
    <message>
      <source>CRS of the database</source>
      <translation>SCR de la base de données</translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>SCR des coordonnées écrites (vide : WGS 84)</translation>
    </message>
    <message>
      <source>Call annex {file} “{title}”</source>
      <translation>Nommer l’annexe {file} « {title} »</translation>
    </message>
    <message>
      <source>Call the order off; a notice is written for those who hold it</source>
      <translation>Retirer l’ordre ; un avis est écrit pour ceux qui le détiennent</translation>
    </message>
    <message>
      <source>Call the tasks off, with the reason</source>
      <translation>Retirer les tâches, avec la raison</translation>
    </message>
    <message>
      <source>Call us back on {gap}. Please read the position back to me.</source>
      <translation>Rappelez-nous sur {gap}. Veuillez me relire la position.</translation>
    </message>
    <message>
      <source>Call: read this out</source>
      <translation>Appel : lire ceci à voix haute</translation>
    </message>
    <message>
      <source>Can be fixed ({n})</source>
      <translation>Corrigibles ({n})</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel (Esc)</source>
      <translation>Annuler (Esc)</translation>
    </message>
    <message>
      <source>Cancellation report</source>
      <translation>Rapport d’annulation</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Cancelled land</source>
      <translation>Terres annulées</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Impossible à lire</translation>
    </message>
    <message>
      <source>Centre line as text (WKT)</source>
      <translation>Axe en texte (WKT)</translation>
    </message>
    <message>
      <source>Chainage every … metres (0: start and end only)</source>
      <translation>Point kilométrique tous les … mètres (0 : départ et fin seulement)</translation>
    </message>
    <message>
      <source>Chainages</source>
      <translation>Points kilométriques</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Change it here where a row is wrong; it is read again at once</source>
      <translation>Corrigez ici une ligne fausse ; elle est relue aussitôt</translation>
    </message>
    <message>
      <source>Change nothing</source>
      <translation>Ne rien changer</translation>
    </message>
    <message>
      <source>Change of datum</source>
      <translation>Changement de datum</translation>
    </message>
    <message>
      <source>Change of datum: {operation}</source>
      <translation>Changement de datum : {operation}</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>Changement de datum : {operation} {accuracy}</translation>
    </message>
    <message>
      <source>Change on the ground</source>
      <translation>Changement sur le terrain</translation>
    </message>
    <message>
      <source>Change the status of {tasks}</source>
      <translation>Changer le statut de {tasks}</translation>
    </message>
    <message>
      <source>Change the status, and read the history</source>
      <translation>Changer le statut et lire l’historique</translation>
    </message>
    <message>
      <source>Change {what}</source>
      <translation>Modifier {what}</translation>
    </message>
    <message>
      <source>Changed since issue</source>
      <translation>Modifié depuis l’émission</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <source>Changes {shown} of {all}; the layer of changes has them all</source>
      <translation>{shown} changements sur {all} ; la couche des changements les contient tous</translation>
    </message>
    <message>
      <source>Channel, call sign, phone</source>
      <translation>Canal, indicatif, téléphone</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Clé</translation>
    </message>
    <message>
      <source>Check a device</source>
      <translation>Contrôler un appareil</translation>
    </message>
    <message>
      <source>Check a ro&amp;w…</source>
      <translation>Contrôler une li&amp;gne…</translation>
    </message>
    <message>
      <source>Check a row</source>
      <translation>Contrôler une ligne</translation>
    </message>
    <message>
      <source>Check code</source>
      <translation>Code de contrôle</translation>
    </message>
    <message>
      <source>Check codes</source>
      <translation>Contrôler des codes</translation>
    </message>
    <message>
      <source>Check device</source>
      <translation>Contrôler l’appareil</translation>
    </message>
    <message>
      <source>Check hazards</source>
      <translation>Contrôler les zones dangereuses</translation>
    </message>
    <message>
      <source>Check of {layer}</source>
      <translation>Contrôle de {layer}</translation>
    </message>
    <message>
      <source>Check tasks</source>
      <translation>Contrôler les tâches</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>Les contrôler</translation>
    </message>
    <message>
      <source>Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>Clé : lisez par radio le libellé, la coordonnée et la clé ; ressaisis, ils donnent les mêmes deux caractères, sinon quelque chose a été mal entendu.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Contrôlé</translation>
    </message>
    <message>
      <source>Checked by, date</source>
      <translation>Contrôlé par, date</translation>
    </message>
    <message>
      <source>Checked: {mandatory} mandatory and {advisory} advisory findings.</source>
      <translation>Contrôle fait : {mandatory} constats obligatoires et {advisory} constats indicatifs.</translation>
    </message>
    <message>
      <source>Checking {layer}</source>
      <translation>Contrôle de {layer}</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Contrôle en cours…</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>Contrôle une couche de zones dangereuses selon les règles du terrain : formes et points manquants, défectueux ou en double, identifiants en double, côtés très longs, chevauchements, zones dangereuses sur des terres dépolluées, positions inversées ou très éloignées, données manquantes, réparations que personne n’a confirmées. Les constats obligatoires sont à corriger avant de créer des tâches à partir de la couche. Rien n’est modifié.

Les anomalies sont des points sur lesquels zoomer ; les enregistrements sans lieu sont des lignes sans géométrie. source_row est la ligne de la couche, fix nomme ce qui peut être réparé avec certitude. Le profil du programme fixe les limites, les données minimales, le pays et la gravité de chaque règle.</translation>
    </message>
    <message>
      <source>Checks tasks before orders are made of them: outlines that cross themselves, slivers, legs too short or too long, parts of hazards left outside, land cleared already, overlaps and strips between neighbours, other hazards near boundary, ways and control point, evacuation routes through hazards, hazards that closed, changed or were never confirmed, fields and medical plan that are missing, surgery that is too far.

Only what contradicts itself blocks an order (blocking is true); everything else can be issued with a reason, which the order prints. Nothing is changed.

Where TASKS is a table of a workspace, its boundary points, worksite, products and hazards are read from there if no layer is given. Hazards, cleared land and facilities are read by the binding that the project keeps, or a guess. Withdrawn tasks are counted and not checked. The programme's profile sets limits, and how grave each rule is.</source>
      <translation>Contrôle les tâches avant que des ordres en soient faits : contours qui se croisent, parties très étroites, côtés trop courts ou trop longs, parties de zones dangereuses laissées à l’extérieur, terres déjà dépolluées, chevauchements et bandes entre voisines, autres zones dangereuses près du périmètre, des voies d’accès et du point de contrôle, itinéraires d’évacuation à travers des zones dangereuses, zones dangereuses closes, modifiées ou jamais confirmées, champs et plan médical manquants, chirurgie trop éloignée.

Seul ce qui se contredit bloque un ordre (blocking vaut true) ; tout le reste peut être émis avec une raison, que l’ordre imprime. Rien n’est modifié.

Si TASKS est une table d’un espace de travail, ses points du périmètre, son chantier, ses produits et ses zones dangereuses y sont lus quand aucune couche n’est donnée. Les zones dangereuses, les terres dépolluées et les structures médicales sont lues selon la correspondance que le projet conserve, ou une supposition. Les tâches retirées sont comptées et pas contrôlées. Le profil du programme fixe les limites et la gravité de chaque règle.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>Les contrôles, les tâches et les ordres sont désactivés tant qu’elle n’est pas là.</translation>
    </message>
    <message>
      <source>Checks: no rule found anything.</source>
      <translation>Contrôles : aucune règle n’a rien trouvé.</translation>
    </message>
    <message>
      <source>Checks: {found}</source>
      <translation>Contrôles : {found}</translation>
    </message>
    <message>
      <source>Choose a file.</source>
      <translation>Choisissez un fichier.</translation>
    </message>
    <message>
      <source>Choose a finding to read it whole.</source>
      <translation>Choisissez un constat pour le lire en entier.</translation>
    </message>
    <message>
      <source>Choose a layer to see what it is read as, and to put it right</source>
      <translation>Choisissez une couche pour voir comment elle est lue, et pour le corriger</translation>
    </message>
    <message>
      <source>Choose a line of the list first.</source>
      <translation>Choisissez d’abord une ligne de la liste.</translation>
    </message>
    <message>
      <source>Choose a line to read it whole.</source>
      <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
      <source>Choose a task first: click it on the map, or in the list.</source>
      <translation>Choisissez d’abord une tâche : cliquez-la sur la carte ou dans la liste.</translation>
    </message>
    <message>
      <source>Choose a task first: what is placed belongs to it.</source>
      <translation>Choisissez d’abord une tâche : ce qui est placé lui appartient.</translation>
    </message>
    <message>
      <source>Choose a task in the list or on the map; its worksite is shown here.</source>
      <translation>Choisissez une tâche dans la liste ou sur la carte ; son chantier est montré ici.</translation>
    </message>
    <message>
      <source>Choose a task, or make one from hazards or by drawing</source>
      <translation>Choisissez une tâche, ou créez-en une à partir de zones dangereuses ou en dessinant</translation>
    </message>
    <message>
      <source>Choose one or more tasks in the list or on the map.</source>
      <translation>Choisissez une ou plusieurs tâches dans la liste ou sur la carte.</translation>
    </message>
    <message>
      <source>Choose one order in the list to see whether it has the row.</source>
      <translation>Choisissez un seul ordre dans la liste pour voir s’il a cette ligne.</translation>
    </message>
    <message>
      <source>Choose one task in the list or on the map.</source>
      <translation>Choisissez une tâche dans la liste ou sur la carte.</translation>
    </message>
    <message>
      <source>Choose tasks in the list or on the map.</source>
      <translation>Choisissez des tâches dans la liste ou sur la carte.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>Choisissez le répertoire dans lequel les dossiers sont écrits.</translation>
    </message>
    <message>
      <source>Choose the point that the block comes behind.</source>
      <translation>Choisissez le point derrière lequel le bloc vient.</translation>
    </message>
    <message>
      <source>Choose the task to divide in the list or on the map.</source>
      <translation>Choisissez la tâche à diviser dans la liste ou sur la carte.</translation>
    </message>
    <message>
      <source>Choose the tasks to merge: at least two.</source>
      <translation>Choisissez les tâches à fusionner : au moins deux.</translation>
    </message>
    <message>
      <source>Choose two points of one ring of the boundary.</source>
      <translation>Choisissez deux points d’un même anneau du périmètre.</translation>
    </message>
    <message>
      <source>Chosen: {n} orders</source>
      <translation>Ordres choisis : {n}</translation>
    </message>
    <message>
      <source>Chosen: {n} tasks · {area}</source>
      <translation>Choisies : {n} tâches · {area}</translation>
    </message>
    <message>
      <source>Class unknown</source>
      <translation>Classe inconnue</translation>
    </message>
    <message>
      <source>Class, status</source>
      <translation>Classe, statut</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Dépollution</translation>
    </message>
    <message>
      <source>Clearance on suspected land</source>
      <translation>Dépollution sur des terres suspectées</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Dépolluée</translation>
    </message>
    <message>
      <source>Cleared land</source>
      <translation>Terres dépolluées</translation>
    </message>
    <message>
      <source>Click both ends of the first side, then a point of the opposite one</source>
      <translation>Cliquez les deux extrémités du premier côté, puis un point du côté opposé</translation>
    </message>
    <message>
      <source>Click both ends of the first side, then a point of the opposite side.</source>
      <translation>Cliquez les deux extrémités du premier côté, puis un point du côté opposé.</translation>
    </message>
    <message>
      <source>Click its place on the map; Esc cancels (Ctrl+Return)</source>
      <translation>Cliquez son emplacement sur la carte ; Esc annule (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Click its points. For a point of a form, type its leg, as 045 120 (bearing, distance), or its coordinate.</source>
      <translation>Cliquez ses points. Pour un point d’un formulaire, saisissez son côté, comme 045 120 (azimut, distance), ou sa coordonnée.</translation>
    </message>
    <message>
      <source>Click the place, or type its coordinate.</source>
      <translation>Cliquez le lieu, ou saisissez sa coordonnée.</translation>
    </message>
    <message>
      <source>Click to close the boundary.</source>
      <translation>Cliquez pour fermer le périmètre.</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>Sens horaire</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Closed from its last point to its first, {gap}.</source>
      <translation>Surface fermée de son dernier point à son premier, {gap}.</translation>
    </message>
    <message>
      <source>Closed hazard</source>
      <translation>Zone dangereuse close</translation>
    </message>
    <message>
      <source>Cluster munitions</source>
      <translation>Armes à sous-munitions</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Codes lead to these places only, never to the boundary.</source>
      <translation>Les codes mènent seulement à ces lieux, jamais au périmètre.</translation>
    </message>
    <message>
      <source>Columns that were not read: {names}.</source>
      <translation>Colonnes qui n’ont pas été lues : {names}.</translation>
    </message>
    <message>
      <source>Come to our control point {label}: MGRS {mgrs}.</source>
      <translation>Venez à notre point de contrôle {label} : MGRS {mgrs}.</translation>
    </message>
    <message>
      <source>Come to our control point: MGRS {gap}.</source>
      <translation>Venez à notre point de contrôle : MGRS {gap}.</translation>
    </message>
    <message>
      <source>Communications</source>
      <translation>Communications</translation>
    </message>
    <message>
      <source>Compare hazards with last month</source>
      <translation>Comparer les zones dangereuses avec le mois dernier</translation>
    </message>
    <message>
      <source>Compare tasks and orders with the hazards as read</source>
      <translation>Comparer les tâches et les ordres avec les zones dangereuses lues</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Comparé</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Comparé avec</translation>
    </message>
    <message>
      <source>Compared with the snapshot of {date}, {count} hazards of {layer}.</source>
      <translation>Comparé avec l’instantané du {date}, {count} zones dangereuses de {layer}.</translation>
    </message>
    <message>
      <source>Comparing {layer}</source>
      <translation>Comparaison de {layer}</translation>
    </message>
    <message>
      <source>Completed</source>
      <translation>Terminée</translation>
    </message>
    <message>
      <source>Completion report</source>
      <translation>Rapport d’achèvement</translation>
    </message>
    <message>
      <source>Confirmations of hazards</source>
      <translation>Confirmations de zones dangereuses</translation>
    </message>
    <message>
      <source>Confirmed hazardous area (CHA)</source>
      <translation>Zone confirmée dangereuse (ZCD)</translation>
    </message>
    <message>
      <source>Contamination</source>
      <translation>Contamination</translation>
    </message>
    <message>
      <source>Contamination unknown</source>
      <translation>Contamination inconnue</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Control point</source>
      <translation>Point de contrôle</translation>
    </message>
    <message>
      <source>Control point, medical point, routes and the rest. All of it is proposed until somebody verified it on site.</source>
      <translation>Point de contrôle, point médical, itinéraires et le reste. Tout cela est proposé jusqu’à ce que quelqu’un l’ait vérifié sur place.</translation>
    </message>
    <message>
      <source>Coordinate</source>
      <translation>Coordonnée</translation>
    </message>
    <message>
      <source>Coordinate in any printed format</source>
      <translation>Coordonnée dans l’un des formats imprimés</translation>
    </message>
    <message>
      <source>Coordinate of what is to be placed</source>
      <translation>Coordonnée de ce qui est à placer</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>Coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
      <source>Coordinate, as it is printed</source>
      <translation>Coordonnée, telle qu’imprimée</translation>
    </message>
    <message>
      <source>Coordinates: {datum}, longitude and latitude; datum operation: {operation}.</source>
      <translation>Coordonnées : {datum}, longitude et latitude ; opération de datum : {operation}.</translation>
    </message>
    <message>
      <source>Copied: {text}</source>
      <translation>Copié : {text}</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy a tag with its braces into your form. Save the form as order.docx in the template folder of your office. Rows of a table are repeated between the two tags of their loop, each in a row of its own.</source>
      <translation>Copiez une balise avec ses accolades dans votre formulaire. Enregistrez le formulaire sous order.docx dans le répertoire de modèles de votre bureau. Les lignes d’un tableau sont répétées entre les deux balises de leur boucle, chacune dans une ligne à part.</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device</source>
      <translation>Copier les révisions actuelles sur l’appareil</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device; asks first</source>
      <translation>Copier les révisions actuelles sur l’appareil ; demande d’abord</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>Copier la configuration utilisée ici, pour la joindre à une question</translation>
    </message>
    <message>
      <source>Copy {coordinate} of {label}</source>
      <translation>Copier {coordinate} de {label}</translation>
    </message>
    <message>
      <source>Copying to the device</source>
      <translation>Copie sur l’appareil</translation>
    </message>
    <message>
      <source>Copying to the device was stopped.</source>
      <translation>La copie sur l’appareil a été arrêtée.</translation>
    </message>
    <message>
      <source>Corner beside a neighbour's corner</source>
      <translation>Sommet à côté d’un sommet voisin</translation>
    </message>
    <message>
      <source>Corners at m&amp;ost</source>
      <translation>S&amp;ommets au plus</translation>
    </message>
    <message>
      <source>Corners at most</source>
      <translation>Sommets au plus</translation>
    </message>
    <message>
      <source>Corners at most (0: no limit)</source>
      <translation>Nombre maximal de sommets (0 : aucune limite)</translation>
    </message>
    <message>
      <source>Corners of the boundary</source>
      <translation>Sommets du périmètre</translation>
    </message>
    <message>
      <source>Corridor along a line</source>
      <translation>Corridor le long d’une ligne</translation>
    </message>
    <message>
      <source>Corridor of {length} km, {left} m to the left of its line and {right} m to its right.</source>
      <translation>Corridor de {length} km, {left} m à gauche de sa ligne et {right} m à droite.</translation>
    </message>
    <message>
      <source>Corridors</source>
      <translation>Corridors créés</translation>
    </message>
    <message>
      <source>Corridors along lines</source>
      <translation>Corridors le long de lignes</translation>
    </message>
    <message>
      <source>Counting hazards</source>
      <translation>Comptage des zones dangereuses</translation>
    </message>
    <message>
      <source>Counting the rows of {layer}</source>
      <translation>Comptage des lignes de {layer}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <source>Coverage: only sheets that touch it are printed</source>
      <translation>Couverture : seules les feuilles qui la touchent sont imprimées</translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation>Créer des tâches à partir des zones dangereuses</translation>
    </message>
    <message>
      <source>D&amp;iscard…</source>
      <translation>A&amp;bandonner…</translation>
    </message>
    <message>
      <source>D&amp;uplicate</source>
      <translation>D&amp;upliquer</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>BROUILLON</translation>
    </message>
    <message>
      <source>DRAFT Order {name}</source>
      <translation>BROUILLON Ordre {name}</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>BROUILLON, ne vaut pas ordre</translation>
    </message>
    <message>
      <source>DRAFT: not for use in the field.</source>
      <translation>BROUILLON : à ne pas utiliser sur le terrain.</translation>
    </message>
    <message>
      <source>Dashed line: border of the UTM zones {zones}; each side has its own grid.</source>
      <translation>Ligne tiretée : limite des zones UTM {zones} ; chaque côté a son propre quadrillage.</translation>
    </message>
    <message>
      <source>Dashed: r{old}. Solid: r{new}. Cross: a point that is gone.</source>
      <translation>Tireté : r{old}. Plein : r{new}. Croix : un point disparu.</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>Données au</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date for magnetic north (empty: today)</source>
      <translation>Date pour le nord magnétique (vide : aujourd’hui)</translation>
    </message>
    <message>
      <source>Date of the accident (looked for when empty)</source>
      <translation>Date de l’accident (recherchée si vide)</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Datum of typed coordinates</source>
      <translation>Datum des coordonnées saisies</translation>
    </message>
    <message>
      <source>Day of magnetic bearings</source>
      <translation>Jour des azimuts magnétiques</translation>
    </message>
    <message>
      <source>Day on which magnetic bearings were read</source>
      <translation>Jour de lecture des azimuts magnétiques</translation>
    </message>
    <message>
      <source>Days to accept an order</source>
      <translation>Jours pour accepter un ordre</translation>
    </message>
    <message>
      <source>Decide &amp;later</source>
      <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>Déclinaison telle qu’écrite (degrés, positive vers l’est)</translation>
    </message>
    <message>
      <source>Deg min</source>
      <translation>Deg. min</translation>
    </message>
    <message>
      <source>Deg min sec</source>
      <translation>Deg. min s</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Degrés</translation>
    </message>
    <message>
      <source>Delete points</source>
      <translation>Supprimer des points</translation>
    </message>
    <message>
      <source>Delete the selected points</source>
      <translation>Supprimer les points sélectionnés</translation>
    </message>
    <message>
      <source>Delete {labels}</source>
      <translation>Supprimer {labels}</translation>
    </message>
    <message>
      <source>Demolition site</source>
      <translation>Site de démolition</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation>Profondeur (m)</translation>
    </message>
    <message>
      <source>Described anew since the order: {labels}</source>
      <translation>Redécrits depuis l’ordre : {labels}</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Détails…</translation>
    </message>
    <message>
      <source>Detector test area</source>
      <translation>Aire d’essai des détecteurs</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Engins</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>Differences listed</source>
      <translation>Différences listées</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Discard changes…</source>
      <translation>Abandonner les modifications…</translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation>Dist. m</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>Distance (m)</translation>
    </message>
    <message>
      <source>Distance m</source>
      <translation>Distance en m</translation>
    </message>
    <message>
      <source>Distances are straight lines from the task: every road is longer.</source>
      <translation>Les distances sont des lignes droites depuis la tâche : toute route est plus longue.</translation>
    </message>
    <message>
      <source>Distances in {unit} are not read: give metres.</source>
      <translation>Les distances en {unit} ne sont pas lues : donnez des mètres.</translation>
    </message>
    <message>
      <source>District</source>
      <translation>District</translation>
    </message>
    <message>
      <source>Divide</source>
      <translation>Diviser</translation>
    </message>
    <message>
      <source>Divide tasks</source>
      <translation>Diviser des tâches</translation>
    </message>
    <message>
      <source>Divide the task into parts for several teams</source>
      <translation>Diviser la tâche en parties pour plusieurs équipes</translation>
    </message>
    <message>
      <source>Divide {task}</source>
      <translation>Diviser {task}</translation>
    </message>
    <message>
      <source>Divided into {tasks}</source>
      <translation>Divisée en {tasks}</translation>
    </message>
    <message>
      <source>Divides each task into parts for teams: into a number of equal parts (parts), into parts of one area (area) or of a list of areas (areas), into strips of a width (strips), into boxes (boxes), or along lines such as a road or a river (line).

Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more. Neighbours share their corners exactly, and all parts together are the task. Holes and tasks in several parts are divided too.

Without a bearing or a line, the cuts run across the long axis. Parts count from west to east, or from north to south; part 2 of T-7 is T-7-2. A task that cannot be divided as asked is listed with the reason.</source>
      <translation>Divise chaque tâche en parties pour les équipes : en un nombre de parties égales (parts), en parties d’une même superficie (area) ou d’une liste de superficies (areas), en bandes d’une largeur (strips), en cases (boxes), ou le long de lignes comme une route ou une rivière (line).

Les parties sont égales sur l’ellipsoïde à 1e-6 ou 0.001 m² près, la plus grande des deux valeurs. Les voisines partagent exactement leurs sommets, et toutes les parties ensemble forment la tâche. Les trous et les tâches en plusieurs parties sont divisés aussi.

Sans azimut ni ligne, les coupes sont en travers du grand axe. Les parties se comptent d’ouest en est, ou du nord au sud ; la partie 2 de T-7 est T-7-2. Une tâche qui ne peut pas être divisée comme demandé est listée avec la raison.</translation>
    </message>
    <message>
      <source>Do again: {step}</source>
      <translation>Refaire : {step}</translation>
    </message>
    <message>
      <source>Do not use {n} of {all} packs: {pack}.</source>
      <translation>N’utilisez pas {n} dossiers sur {all} : {pack}.</translation>
    </message>
    <message>
      <source>Documents (*.pdf *.jpg *.jpeg)</source>
      <translation>Documents à joindre (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Documents that follow the order as Annex A, B …, each page below its bands.</source>
      <translation>Documents qui suivent l’ordre comme annexes A, B …, chaque page sous ses bandeaux.</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Draft (uses no number)</source>
      <translation>Brouillon (n’utilise aucun numéro)</translation>
    </message>
    <message>
      <source>Draft of {when}</source>
      <translation>Brouillon du {when}</translation>
    </message>
    <message>
      <source>Drag a point or a side. Double-click a side for a new point. Right-click for more.</source>
      <translation>Faites glisser un point ou un côté. Double-cliquez un côté pour un nouveau point. Clic droit pour d’autres actions.</translation>
    </message>
    <message>
      <source>Drag a sheet at a fixed scale over the map and print it</source>
      <translation>Faire glisser une feuille à une échelle fixe sur la carte et l’imprimer</translation>
    </message>
    <message>
      <source>Drag the frame, or move it by the arrow keys. + and − change the scale, R turns it, O lays it on its side, P takes the next paper.</source>
      <translation>Faites glisser le cadre, ou déplacez-le avec les touches fléchées. + et − changent l’échelle, R le tourne, O passe du portrait au paysage, P prend le papier suivant.</translation>
    </message>
    <message>
      <source>Draw both boundaries on the map</source>
      <translation>Dessiner les deux périmètres sur la carte</translation>
    </message>
    <message>
      <source>Draw it from point to point; Enter finishes, Esc cancels (Ctrl+Return)</source>
      <translation>Dessinez-le de point en point ; Entrée termine, Esc annule (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards</source>
      <translation>La dessiner, ou la reprendre de zones dangereuses</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards, numbers or a track.</source>
      <translation>Dessinez-la, ou reprenez-la de zones dangereuses, de chiffres ou d’une trace.</translation>
    </message>
    <message>
      <source>Draw it, or type its corner, bearing and both sides.</source>
      <translation>Dessinez-le, ou saisissez son sommet, son azimut et ses deux côtés.</translation>
    </message>
    <message>
      <source>Draw the area that the box is to hold.</source>
      <translation>Dessinez la surface que la case doit contenir.</translation>
    </message>
    <message>
      <source>Draw the boundary of the task.</source>
      <translation>Dessinez le périmètre de la tâche.</translation>
    </message>
    <message>
      <source>Draw the boundary point by point</source>
      <translation>Dessiner le périmètre point par point</translation>
    </message>
    <message>
      <source>Draw the line that the cuts follow; to cut along it, right across the task.</source>
      <translation>Dessinez la ligne que les coupes suivent ; pour couper le long d’elle, d’un bout à l’autre de la tâche.</translation>
    </message>
    <message>
      <source>Draw the line, or choose a layer and select its lines on the map.</source>
      <translation>Dessinez la ligne, ou choisissez une couche et sélectionnez ses lignes sur la carte.</translation>
    </message>
    <message>
      <source>Draw the middle of the road, from its start.</source>
      <translation>Dessinez le milieu de la route, depuis son début.</translation>
    </message>
    <message>
      <source>Draw worksite plan anew</source>
      <translation>Redessiner le plan du chantier</translation>
    </message>
    <message>
      <source>Drawing on the map</source>
      <translation>Dessin sur la carte</translation>
    </message>
    <message>
      <source>Drawn by, date</source>
      <translation>Dessiné par, date</translation>
    </message>
    <message>
      <source>Draws a hazard layer by two axes: the fill says the land class, the outline the status; markers say the contamination. A class or status that nobody knows is drawn loud. Themes: screen; print, over imagery and over white; mono, where patterns alone tell everything apart in grey.

Writes a QGIS style file that works without this plugin. A layer of the open project gets the themes as named styles beside its own style, which stays. The layer's data is not changed. Colours, patterns and markers are those of the profile.</source>
      <translation>Dessine une couche de zones dangereuses selon deux axes : le remplissage indique la classe des terres, le contour le statut ; des marqueurs indiquent la contamination. Une classe ou un statut inconnu est dessiné de façon voyante. Thèmes : screen (écran) ; print (impression), sur imagerie et sur blanc ; mono, où les motifs seuls distinguent tout en gris.

Écrit un fichier de style QGIS qui fonctionne sans cette extension. Une couche du projet ouvert reçoit les thèmes comme styles nommés à côté de son propre style, qui reste. Les données de la couche ne sont pas modifiées. Les couleurs, motifs et marqueurs sont ceux du profil.</translation>
    </message>
    <message>
      <source>Draws the layer as it would be read, until you leave it; nothing is kept</source>
      <translation>Dessine la couche comme elle serait lue, jusqu’à ce que vous la quittiez ; rien n’est conservé</translation>
    </message>
    <message>
      <source>Driven by</source>
      <translation>Parcouru par</translation>
    </message>
    <message>
      <source>Driven on</source>
      <translation>Parcouru le</translation>
    </message>
    <message>
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>Oublier ce qui a été dit des couches qui ne sont plus dans ce projet</translation>
    </message>
    <message>
      <source>Duplicate {tasks}</source>
      <translation>Dupliquer {tasks}</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
    </message>
    <message>
      <source>E&amp;xport to the national database…</source>
      <translation>E&amp;xporter vers la base de données nationale…</translation>
    </message>
    <message>
      <source>EOD</source>
      <translation>NEDEX</translation>
    </message>
    <message>
      <source>EOD spot</source>
      <translation>Point NEDEX</translation>
    </message>
    <message>
      <source>EOD spot task</source>
      <translation>Tâche ponctuelle NEDEX</translation>
    </message>
    <message>
      <source>Each operator a bundle of its own</source>
      <translation>Un lot pour chaque opérateur</translation>
    </message>
    <message>
      <source>Each point before and after, and how far it would move</source>
      <translation>Chaque point avant et après, et de combien il se déplacerait</translation>
    </message>
    <message>
      <source>Each point would move by its share of the misclosure (compass rule), by {most} m at most. Look first for a leg that was read wrongly: spreading hides it. What was typed is kept.</source>
      <translation>Chaque point se déplacerait de sa part de l’erreur de fermeture (règle de la boussole), de {most} m au plus. Cherchez d’abord un côté mal lu : la répartition le cache. Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
      <source>Each team a bundle of its own</source>
      <translation>Un lot pour chaque équipe</translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>Un point sur {n} est étiqueté ; tous figurent dans le tableau des points.</translation>
    </message>
    <message>
      <source>East, in the CRS of the database</source>
      <translation>Est, dans le SCR de la base de données</translation>
    </message>
    <message>
      <source>Easting and northing of its corners are round in UTM zone {zone}.</source>
      <translation>L’abscisse est et l’ordonnée nord de ses sommets sont rondes dans la zone UTM {zone}.</translation>
    </message>
    <message>
      <source>Edit the boundary on the map</source>
      <translation>Modifier le périmètre sur la carte</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>Géométrie vide</translation>
    </message>
    <message>
      <source>Empty rows left out: {count}.</source>
      <translation>Lignes vides laissées de côté : {count}.</translation>
    </message>
    <message>
      <source>Empty the fields for the next row</source>
      <translation>Vider les champs pour la ligne suivante</translation>
    </message>
    <message>
      <source>End as soon as the process that started this one ends</source>
      <translation>S’arrêter dès que le processus qui a lancé celui-ci s’arrête</translation>
    </message>
    <message>
      <source>Enter or a double click shows the place on the map</source>
      <translation>Entrée ou un double clic montre le lieu sur la carte</translation>
    </message>
    <message>
      <source>Enter or a double click shows the task on the map</source>
      <translation>Entrée ou un double clic montre la tâche sur la carte</translation>
    </message>
    <message>
      <source>Entries replaced</source>
      <translation>Entrées remplacées</translation>
    </message>
    <message>
      <source>Entries that nobody may work by</source>
      <translation>Entrées avec lesquelles personne ne doit travailler</translation>
    </message>
    <message>
      <source>Entries to replace: {n}. The present revision is copied to the device, or the notice where the order is withdrawn. {away}</source>
      <translation>Entrées à remplacer : {n}. La révision actuelle est copiée sur l’appareil, ou l’avis si l’ordre est retiré. {away}</translation>
    </message>
    <message>
      <source>Equal parts</source>
      <translation>Parties égales</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>Dépôt de matériel</translation>
    </message>
    <message>
      <source>Evacuation map 1:{scale}</source>
      <translation>Carte d’évacuation 1:{scale}</translation>
    </message>
    <message>
      <source>Evacuation route</source>
      <translation>Itinéraire d’évacuation</translation>
    </message>
    <message>
      <source>Evacuation route, alternate</source>
      <translation>Itinéraire d’évacuation de remplacement</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Every check was run and nothing was found.</source>
      <translation>Tous les contrôles ont été exécutés et rien n’a été trouvé.</translation>
    </message>
    <message>
      <source>Every file is read back and compared with the order that was issued.</source>
      <translation>Chaque fichier est relu et comparé à l’ordre émis.</translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>Chaque tâche a son ordre. Sélectionnez des tâches pour réécrire leurs dossiers.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everything that holds</source>
      <translation>Tout ce qui est en vigueur</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Indices</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>Dépôt d’explosifs</translation>
    </message>
    <message>
      <source>Export tasks to the national database</source>
      <translation>Exporter des tâches vers la base de données nationale</translation>
    </message>
    <message>
      <source>Export to the national database</source>
      <translation>Exporter vers la base de données nationale</translation>
    </message>
    <message>
      <source>Export to the national database: {layer}</source>
      <translation>Exporter vers la base de données nationale : {layer}</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>Exporting to {file}</source>
      <translation>Exportation vers {file}</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Facility, with surgery?</source>
      <translation>Structure, avec chirurgie ?</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>Loin de tous les autres enregistrements</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every corner</source>
      <translation>Moins de sommets : vers l’extérieur uniquement, d’au plus cette distance ; 0 garde tous les sommets</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every point</source>
      <translation>Moins de sommets : vers l’extérieur uniquement, d’au plus cette distance ; 0 garde tous les points</translation>
    </message>
    <message>
      <source>Fewer than three vertices</source>
      <translation>Moins de trois sommets</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Field of the check code</source>
      <translation>Champ du code de contrôle</translation>
    </message>
    <message>
      <source>Field of the coordinate</source>
      <translation>Champ de la coordonnée</translation>
    </message>
    <message>
      <source>Field of the label</source>
      <translation>Champ du libellé</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Projet de terrain</translation>
    </message>
    <message>
      <source>Field that carries: {attribute}</source>
      <translation>Champ qui porte : {attribute}</translation>
    </message>
    <message>
      <source>Field with the bearing</source>
      <translation>Champ de l’azimut</translation>
    </message>
    <message>
      <source>Field with the coordinate as written</source>
      <translation>Champ de la coordonnée telle qu’écrite</translation>
    </message>
    <message>
      <source>Field with the distance (metres)</source>
      <translation>Champ de la distance (mètres)</translation>
    </message>
    <message>
      <source>Field with the order of the points</source>
      <translation>Champ du rang des points</translation>
    </message>
    <message>
      <source>Field with the point's label</source>
      <translation>Champ du libellé du point</translation>
    </message>
    <message>
      <source>Field with the ring's number</source>
      <translation>Champ du numéro de l’anneau</translation>
    </message>
    <message>
      <source>Field with the start's coordinate (first row)</source>
      <translation>Champ de la coordonnée de départ (première ligne)</translation>
    </message>
    <message>
      <source>Field with the task's id</source>
      <translation>Champ de l’identifiant de la tâche</translation>
    </message>
    <message>
      <source>Field with the task’s id</source>
      <translation>Champ de l’identifiant de la tâche</translation>
    </message>
    <message>
      <source>Fields and values</source>
      <translation>Champs et valeurs</translation>
    </message>
    <message>
      <source>Fields of the layer and what they carry</source>
      <translation>Champs de la couche et ce qu’ils portent</translation>
    </message>
    <message>
      <source>Fields of {task}</source>
      <translation>Champs de {task}</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, export, withdraw, remove</source>
      <translation>Champs, annexes, dupliquer, fusionner, exporter, retirer, supprimer</translation>
    </message>
    <message>
      <source>Figures at the cursor</source>
      <translation>Chiffres près du curseur</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File for the national database</source>
      <translation>Fichier pour la base de données nationale</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Fichier des résultats</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>Les fichiers concordent à 0.01 m ; la précision au sol est celle de la source{fixed}.</translation>
    </message>
    <message>
      <source>Files looked at</source>
      <translation>Fichiers examinés</translation>
    </message>
    <message>
      <source>Files looked at: {files}, of orders: {ours}.</source>
      <translation>Fichiers examinés : {files}, d’ordres : {ours}.</translation>
    </message>
    <message>
      <source>Files of orders</source>
      <translation>Fichiers d’ordres</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>Fichiers du dossier</translation>
    </message>
    <message>
      <source>Files of this pack</source>
      <translation>Fichiers de ce dossier</translation>
    </message>
    <message>
      <source>Files that could not be read</source>
      <translation>Fichiers illisibles</translation>
    </message>
    <message>
      <source>Files that could not be read: {n}. Look at them on the device.</source>
      <translation>Fichiers illisibles : {n}. Regardez-les sur l’appareil.</translation>
    </message>
    <message>
      <source>Fill &amp;points like</source>
      <translation>Remplir les &amp;points comme</translation>
    </message>
    <message>
      <source>Fill tasks li&amp;ke</source>
      <translation>Remplir les &amp;tâches comme</translation>
    </message>
    <message>
      <source>Filled in {filled} of {total} rows</source>
      <translation>Rempli dans {filled} lignes sur {total}</translation>
    </message>
    <message>
      <source>Filter: {list}</source>
      <translation>Filtre : {list}</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrer…</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Engin trouvé</translation>
    </message>
    <message>
      <source>Find orders on a handheld or phone that do not hold any more</source>
      <translation>Trouver sur un GPS de terrain ou un téléphone les ordres qui ne sont plus en vigueur</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Findings of the current task</source>
      <translation>Constats de la tâche actuelle</translation>
    </message>
    <message>
      <source>Findings that block an order</source>
      <translation>Constats qui bloquent un ordre</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>Engins trouvés</translation>
    </message>
    <message>
      <source>Finish (Enter)</source>
      <translation>Terminer (Entrée)</translation>
    </message>
    <message>
      <source>First &amp;corner</source>
      <translation>Premier s&amp;ommet</translation>
    </message>
    <message>
      <source>First corner</source>
      <translation>Premier sommet</translation>
    </message>
    <message>
      <source>First day of issue (empty: from the beginning)</source>
      <translation>Premier jour d’émission (vide : depuis le début)</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>Corriger {hazard} : {rule}</translation>
    </message>
    <message>
      <source>Fixed by</source>
      <translation>Fixé par</translation>
    </message>
    <message>
      <source>Fold this sheet back along the dashed line and glue it on the dashed line of sheet 2/2.</source>
      <translation>Pliez cette feuille le long du trait tireté et collez-la sur le trait tireté de la feuille 2/2.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Répertoire</translation>
    </message>
    <message>
      <source>Folder for bundles</source>
      <translation>Répertoire des lots</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>Répertoire des dossiers</translation>
    </message>
    <message>
      <source>Folder for the notice</source>
      <translation>Répertoire de l’avis</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>Répertoire pour les dossiers</translation>
    </message>
    <message>
      <source>Folder in which the packs lie</source>
      <translation>Répertoire où se trouvent les dossiers</translation>
    </message>
    <message>
      <source>Folder of the device</source>
      <translation>Répertoire de l’appareil</translation>
    </message>
    <message>
      <source>Folder of the office’s templates</source>
      <translation>Répertoire de modèles du bureau</translation>
    </message>
    <message>
      <source>Folder of the present packs</source>
      <translation>Répertoire des dossiers actuels</translation>
    </message>
    <message>
      <source>Folder that old files are moved to (empty: they stay on the device)</source>
      <translation>Répertoire où déplacer les anciens fichiers (vide : ils restent sur l’appareil)</translation>
    </message>
    <message>
      <source>Following edges: click two places on the edge of one shape. T ends it.</source>
      <translation>Suivi des bords : cliquez deux endroits sur le bord d’une même forme. T y met fin.</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>Pied de chaque page</translation>
    </message>
    <message>
      <source>For CAD: boundary, points, hazards</source>
      <translation>Pour la CAO : périmètre, points, zones dangereuses</translation>
    </message>
    <message>
      <source>For GIS: this task with its styles, to work in</source>
      <translation>Pour le SIG : cette tâche avec ses styles, pour y travailler</translation>
    </message>
    <message>
      <source>For QField: this task offline; copy the whole folder “field”</source>
      <translation>Pour QField : cette tâche hors ligne ; copiez tout le répertoire « field »</translation>
    </message>
    <message>
      <source>For a Garmin handheld: copy the folder “Garmin” of this bundle onto the device as it is.</source>
      <translation>Pour un GPS de terrain Garmin : copiez le répertoire « Garmin » de ce lot tel quel sur l’appareil.</translation>
    </message>
    <message>
      <source>For a handheld GPS: boundary, boundary points, hazards</source>
      <translation>Pour un GPS de terrain : périmètre, points du périmètre, zones dangereuses</translation>
    </message>
    <message>
      <source>For a map program on a phone: boundary, points, hazards, worksite</source>
      <translation>Pour un programme de cartes sur téléphone : périmètre, points, zones dangereuses, chantier</translation>
    </message>
    <message>
      <source>For a phone: the task map; a map program shows where you stand on it</source>
      <translation>Pour un téléphone : la carte de la tâche ; un programme de cartes montre où vous y êtes</translation>
    </message>
    <message>
      <source>For a surveyor's instrument: name, easting, northing, code</source>
      <translation>Pour l’instrument d’un géomètre : nom, est, nord, code</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>À approuver</translation>
    </message>
    <message>
      <source>For programs: every file with its size and SHA-256</source>
      <translation>Pour les programmes : chaque fichier avec sa taille et son SHA-256</translation>
    </message>
    <message>
      <source>For roads, pipelines and power lines: so wide to the left, so wide to the right.</source>
      <translation>Pour les routes, les conduites et les lignes électriques : telle largeur à gauche, telle largeur à droite.</translation>
    </message>
    <message>
      <source>For the office: the order in Word, to work in</source>
      <translation>Pour le bureau : l’ordre en Word, pour y travailler</translation>
    </message>
    <message>
      <source>Form of the office: {file}, its page {number} of {count}</source>
      <translation>Formulaire du bureau : {file}, sa page {number} sur {count}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Format as typed</source>
      <translation>Format tel que saisi</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From a form with coordinates, or with bearings and distances</source>
      <translation>D’un formulaire avec des coordonnées, ou avec des azimuts et des distances</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>De la part du bureau</translation>
    </message>
    <message>
      <source>From {label}: {figures}</source>
      <translation>Depuis {label} : {figures}</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>NQ</translation>
    </message>
    <message>
      <source>GPX or KML file</source>
      <translation>Fichier GPX ou KML</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;Workbook (*.xlsx)</source>
      <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;Classeur (*.xlsx)</translation>
    </message>
    <message>
      <source>Geofence: approach aid only</source>
      <translation>Barrière virtuelle : aide à l’approche seulement</translation>
    </message>
    <message>
      <source>Geometry {number} has a vertex that is not on the globe: {lon}, {lat}.</source>
      <translation>La géométrie {number} a un sommet qui n’est pas sur le globe : {lon}, {lat}.</translation>
    </message>
    <message>
      <source>Geometry {number} is empty: it has no place, and so no zone.</source>
      <translation>La géométrie {number} est vide : elle n’a pas de lieu, donc pas de zone.</translation>
    </message>
    <message>
      <source>Give TEXT_FIELD, or BEARING_FIELD and DISTANCE_FIELD, not both.</source>
      <translation>Donnez TEXT_FIELD, ou bien BEARING_FIELD et DISTANCE_FIELD, mais pas les deux.</translation>
    </message>
    <message>
      <source>Give it up</source>
      <translation>L’abandonner</translation>
    </message>
    <message>
      <source>Give the annex {file} a title.</source>
      <translation>Donnez un titre à l’annexe {file}.</translation>
    </message>
    <message>
      <source>Give the bundle that was given before, or a moment, not both.</source>
      <translation>Donnez le lot donné précédemment, ou un moment, pas les deux.</translation>
    </message>
    <message>
      <source>Give the chosen tasks this status</source>
      <translation>Donner ce statut aux tâches choisies</translation>
    </message>
    <message>
      <source>Give the feature a label; it was {label}.</source>
      <translation>Donnez un libellé à l’élément ; c’était {label}.</translation>
    </message>
    <message>
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>Donnez les zones dangereuses telles qu’elles étaient dans PREVIOUS, ou un espace de travail qui les conserve.</translation>
    </message>
    <message>
      <source>Give up everything that is not saved? It cannot be taken back.</source>
      <translation>Abandonner tout ce qui n’est pas enregistré ? On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
      <source>Give up my changes of these tasks and save the others</source>
      <translation>Abandonner mes modifications de ces tâches et enregistrer les autres</translation>
    </message>
    <message>
      <source>Go back to the boundary as it was</source>
      <translation>Revenir au périmètre tel qu’il était</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>Continuer à dessiner</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Go to &amp;Layers</source>
      <translation>Aller aux &amp;couches</translation>
    </message>
    <message>
      <source>Go to &amp;Tasks</source>
      <translation>Aller aux &amp;tâches</translation>
    </message>
    <message>
      <source>Go to the &amp;tasks</source>
      <translation>Aller aux &amp;tâches</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>Aller à l’ordre ou à la tâche en question</translation>
    </message>
    <message>
      <source>Go to the page Orders with these tasks</source>
      <translation>Aller à la page Ordres avec ces tâches</translation>
    </message>
    <message>
      <source>Go where this is mended</source>
      <translation>Aller là où cela se répare</translation>
    </message>
    <message>
      <source>Greatest difference, m</source>
      <translation>Différence maximale, m</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Quadrillage</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>Grille (vide : la zone UTM du centroïde de chaque tâche)</translation>
    </message>
    <message>
      <source>Grid bearing (UTM) {what}</source>
      <translation>Azimut du quadrillage (UTM) {what}</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>Azimut du quadrillage = azimut magnétique {value}°.</translation>
    </message>
    <message>
      <source>Grid bearing of the cuts (degrees; empty: across the long axis)</source>
      <translation>Azimut des coupes par rapport au quadrillage (degrés ; vide : en travers du grand axe)</translation>
    </message>
    <message>
      <source>Grid bearings are counted in a UTM zone of WGS 84 (EPSG:326xx, EPSG:327xx), not in {crs}.</source>
      <translation>Les azimuts du quadrillage sont comptés dans une zone UTM de WGS 84 (EPSG:326xx, EPSG:327xx), pas dans {crs}.</translation>
    </message>
    <message>
      <source>Grid coordinates cannot be rounded to {snap} m.</source>
      <translation>Les coordonnées du quadrillage ne peuvent pas être arrondies à {snap} m.</translation>
    </message>
    <message>
      <source>Grid north is up.</source>
      <translation>Le nord du quadrillage est en haut.</translation>
    </message>
    <message>
      <source>Grid north lies {angle} of true north (convergence {value}°).</source>
      <translation>Le nord du quadrillage est à {angle} du nord géographique (convergence des méridiens {value}°).</translation>
    </message>
    <message>
      <source>Grid north points {angle}° clockwise from the top of the map.</source>
      <translation>Le nord du quadrillage pointe à {angle}° du haut de la carte, dans le sens des aiguilles d’une montre.</translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>Grille des azimuts du quadrillage (vide : zone UTM du départ)</translation>
    </message>
    <message>
      <source>Grid of the programme</source>
      <translation>Quadrillage du programme</translation>
    </message>
    <message>
      <source>Grid: MGRS {squares}, lines every {interval}; labels are the last digits.</source>
      <translation>Quadrillage : MGRS {squares}, lignes tous les {interval} ; les libellés sont les derniers chiffres.</translation>
    </message>
    <message>
      <source>Grid: latitude and longitude, WGS 84, lines every {interval}.</source>
      <translation>Quadrillage : latitude et longitude, WGS 84, lignes tous les {interval}.</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels in metres.</source>
      <translation>Quadrillage : {grid}, lignes tous les {interval} ; libellés en mètres.</translation>
    </message>
    <message>
      <source>Grid: {name} ({code}), lines every {interval}.</source>
      <translation>Quadrillage : {name} ({code}), lignes tous les {interval}.</translation>
    </message>
    <message>
      <source>Ground accuracy is that of the sources.</source>
      <translation>L’exactitude au sol est celle des sources.</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Remise</translation>
    </message>
    <message>
      <source>Handling: {handling}.</source>
      <translation>Diffusion : {handling}.</translation>
    </message>
    <message>
      <source>Handover certificate</source>
      <translation>Certificat de remise</translation>
    </message>
    <message>
      <source>Hazard</source>
      <translation>Zone dangereuse</translation>
    </message>
    <message>
      <source>Hazard in another live task</source>
      <translation>Zone dangereuse dans une autre tâche active</translation>
    </message>
    <message>
      <source>Hazard labels</source>
      <translation>Étiquettes des zones dangereuses</translation>
    </message>
    <message>
      <source>Hazard layer</source>
      <translation>Couche de zones dangereuses</translation>
    </message>
    <message>
      <source>Hazard layer or table</source>
      <translation>Couche ou table de zones dangereuses</translation>
    </message>
    <message>
      <source>Hazard that changed since</source>
      <translation>Zone dangereuse modifiée depuis</translation>
    </message>
    <message>
      <source>Hazard that is no longer recorded</source>
      <translation>Zone dangereuse qui n’est plus enregistrée</translation>
    </message>
    <message>
      <source>Hazard within cleared land</source>
      <translation>Zone dangereuse dans des terres dépolluées</translation>
    </message>
    <message>
      <source>Hazard {hazard} has another outline than order {order} printed: up to {moved_m:,.0f} m apart, {area_m2:+,.0f} m². Amend the order.</source>
      <translation>La zone dangereuse {hazard} a un autre contour que celui imprimé dans l’ordre {order} : jusqu’à {moved_m:,.0f} m d’écart, {area_m2:+,.0f} m². Amendez l’ordre.</translation>
    </message>
    <message>
      <source>Hazard {hazard} lies on task {task} and is not on order {order}. Amend the order.</source>
      <translation>La zone dangereuse {hazard} se trouve sur la tâche {task} et ne figure pas dans l’ordre {order}. Amendez l’ordre.</translation>
    </message>
    <message>
      <source>Hazard {hazard} makes no task: {reason}</source>
      <translation>La zone dangereuse {hazard} ne donne aucune tâche : {reason}</translation>
    </message>
    <message>
      <source>Hazard {hazard} of order {order} is no longer in the hazard layer. Find out why, then amend or withdraw the order.</source>
      <translation>La zone dangereuse {hazard} de l’ordre {order} n’est plus dans la couche de zones dangereuses. Cherchez pourquoi, puis amendez ou retirez l’ordre.</translation>
    </message>
    <message>
      <source>Hazard {hazard} of task {task} has no geometry.</source>
      <translation>La zone dangereuse {hazard} de la tâche {task} n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>La zone dangereuse {hazard} a été réparée et personne n’a confirmé sa forme : elle peut être plus grande sur le terrain qu’elle n’en a l’air.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was {before} when order {order} was printed and is {now} now. Amend the order.</source>
      <translation>La zone dangereuse {hazard} était {before} quand l’ordre {order} a été imprimé et est maintenant {now}. Amendez l’ordre.</translation>
    </message>
    <message>
      <source>Hazard {hazard}: {land_class}, {status}</source>
      <translation>Zone dangereuse {hazard} : {land_class}, {status}</translation>
    </message>
    <message>
      <source>Hazard {hazard}: {reason}</source>
      <translation>Zone dangereuse {hazard} : {reason}</translation>
    </message>
    <message>
      <source>Hazard {status}</source>
      <translation>Zone dangereuse : {status}</translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation>Zones dangereuses</translation>
    </message>
    <message>
      <source>Hazards as they are now</source>
      <translation>Zones dangereuses telles qu’elles sont maintenant</translation>
    </message>
    <message>
      <source>Hazards as they were</source>
      <translation>Zones dangereuses telles qu’elles étaient</translation>
    </message>
    <message>
      <source>Hazards by class</source>
      <translation>Zones dangereuses par classe</translation>
    </message>
    <message>
      <source>Hazards by class and status</source>
      <translation>Zones dangereuses par classe et statut</translation>
    </message>
    <message>
      <source>Hazards by class and status: in all, and on the map as it shows now</source>
      <translation>Zones dangereuses par classe et statut : au total, et sur la carte telle qu’affichée</translation>
    </message>
    <message>
      <source>Hazards changed under issued orders: {n}.</source>
      <translation>Zones dangereuses modifiées sous des ordres émis : {n}.</translation>
    </message>
    <message>
      <source>Hazards changed under orders</source>
      <translation>Zones dangereuses modifiées sous des ordres</translation>
    </message>
    <message>
      <source>Hazards closer than this make one task (metres; 0: none)</source>
      <translation>Les zones dangereuses plus proches que cette distance forment une seule tâche (mètres ; 0 : aucune)</translation>
    </message>
    <message>
      <source>Hazards closer than this make one task; 0: one task for each hazard</source>
      <translation>Les zones dangereuses plus proches que cette distance forment une seule tâche ; 0 : une tâche par zone dangereuse</translation>
    </message>
    <message>
      <source>Hazards come from {layers}.</source>
      <translation>Les zones dangereuses viennent de {layers}.</translation>
    </message>
    <message>
      <source>Hazards of tasks</source>
      <translation>Zones dangereuses des tâches</translation>
    </message>
    <message>
      <source>Hazards of the snapshot of {date}.</source>
      <translation>Zones dangereuses de l’instantané du {date}.</translation>
    </message>
    <message>
      <source>Hazards on the maps</source>
      <translation>Zones dangereuses sur les cartes</translation>
    </message>
    <message>
      <source>Hazards recorded as lines</source>
      <translation>Zones dangereuses enregistrées comme lignes</translation>
    </message>
    <message>
      <source>Hazards recorded as points</source>
      <translation>Zones dangereuses enregistrées comme points</translation>
    </message>
    <message>
      <source>Hazards that the task was made for</source>
      <translation>Zones dangereuses pour lesquelles la tâche a été créée</translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation>Zones dangereuses sans place pour leur identifiant : {count}.</translation>
    </message>
    <message>
      <source>Held against {order} as well.</source>
      <translation>Comparée aussi à {order}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>Aire de poser d’hélicoptère</translation>
    </message>
    <message>
      <source>Helicopter: landing site MGRS {gap}. Wind from {wind}, marked with {mark}.</source>
      <translation>Hélicoptère : aire de poser MGRS {gap}. Vent de {wind}, marquée par {mark}.</translation>
    </message>
    <message>
      <source>Helicopter: landing site {label}, MGRS {mgrs}, {degrees}. Wind from {wind}, marked with {mark}.</source>
      <translation>Hélicoptère : aire de poser {label}, MGRS {mgrs}, {degrees}. Vent de {wind}, marquée par {mark}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>History of {task}</source>
      <translation>Historique de {task}</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>Trou dessiné dans le sens de son contour</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation>Hôpital</translation>
    </message>
    <message>
      <source>How coordinates are shown; any format can be typed</source>
      <translation>Comment les coordonnées sont montrées ; n’importe quel format peut être saisi</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>Quel danger</translation>
    </message>
    <message>
      <source>How far around the position to search</source>
      <translation>Jusqu’où chercher autour de la position</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>Distance à laquelle le périmètre de la tâche se trouve à l’extérieur de la zone dangereuse ; les angles restent des angles</translation>
    </message>
    <message>
      <source>How many corners a team is to walk to, at most</source>
      <translation>À combien de sommets une équipe doit aller à pied, au plus</translation>
    </message>
    <message>
      <source>How many parts, all of one area</source>
      <translation>Combien de parties, toutes de la même superficie</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>Dessin des couches de zones dangereuses associées ; votre propre style reste, à un clic</translation>
    </message>
    <message>
      <source>How the paper is held (O)</source>
      <translation>Comment le papier est orienté (O)</translation>
    </message>
    <message>
      <source>How the place was found, with its accuracy: GPS ± 3 m</source>
      <translation>Comment le lieu a été trouvé, avec sa précision : GPS ± 3 m</translation>
    </message>
    <message>
      <source>How to get out</source>
      <translation>Comment évacuer</translation>
    </message>
    <message>
      <source>How to get there</source>
      <translation>Comment s’y rendre</translation>
    </message>
    <message>
      <source>How to know the place, or the way</source>
      <translation>À quoi reconnaître le lieu, ou le chemin</translation>
    </message>
    <message>
      <source>How to report</source>
      <translation>Comment rendre compte</translation>
    </message>
    <message>
      <source>Hurt: {gap} lying, {gap} walking. Worst injury: {long_gap}. Bleeding stopped: yes / no. Breathing: yes / no. Awake: yes / no.</source>
      <translation>Blessés : {gap} couchés, {gap} qui marchent. Blessure la plus grave : {long_gap}. Saignement arrêté : oui / non. Respire : oui / non. Conscient : oui / non.</translation>
    </message>
    <message>
      <source>IN AN EMERGENCY</source>
      <translation>EN CAS D’URGENCE</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Id field</source>
      <translation>Champ de l’identifiant</translation>
    </message>
    <message>
      <source>Id field (matched by shape when empty)</source>
      <translation>Champ de l’identifiant (appariement par la forme si vide)</translation>
    </message>
    <message>
      <source>Id of the task (empty: the first one)</source>
      <translation>Identifiant de la tâche (vide : la première)</translation>
    </message>
    <message>
      <source>Imagery</source>
      <translation>Imagerie</translation>
    </message>
    <message>
      <source>Imagery, for the sheet over imagery</source>
      <translation>Imagerie, pour la feuille sur imagerie</translation>
    </message>
    <message>
      <source>Import hazards</source>
      <translation>Importer des zones dangereuses</translation>
    </message>
    <message>
      <source>Improvised explosive devices</source>
      <translation>Engins explosifs improvisés</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>In the database</source>
      <translation>Dans la base de données</translation>
    </message>
    <message>
      <source>In the order of their letters; F2 or a double click renames</source>
      <translation>Dans l’ordre de leurs lettres ; F2 ou un double-clic renomme</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <source>Index of {count} sheets 1:{scale}</source>
      <translation>Index de {count} feuilles 1:{scale}</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Insert a point after {label}</source>
      <translation>Insérer un point après {label}</translation>
    </message>
    <message>
      <source>Insert a point behind</source>
      <translation>Insérer un point derrière</translation>
    </message>
    <message>
      <source>Inside the task nothing alarms, although it is not cleared.</source>
      <translation>Dans la tâche, rien ne déclenche d’alarme, bien qu’elle ne soit pas dépolluée.</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspectée</translation>
    </message>
    <message>
      <source>Inspections</source>
      <translation>Visites d’inspection</translation>
    </message>
    <message>
      <source>Install QGIS's current release, which brings it, and start QGIS again.</source>
      <translation>Installez la version actuelle de QGIS, qui l’apporte, et redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Install the package python3-shapely where your system has version 2 of it; otherwise build it against the system's own GEOS (pip install --no-binary shapely "shapely&gt;=2"). Then start QGIS again.</source>
      <translation>Installez le paquet python3-shapely si votre système en a la version 2 ; sinon, compilez-le avec la bibliothèque GEOS du système (pip install --no-binary shapely "shapely&gt;=2"). Puis redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Intermediate points at most every … metres (0: none)</source>
      <translation>Points intermédiaires au plus tous les … mètres (0 : aucun)</translation>
    </message>
    <message>
      <source>Invalid polygon</source>
      <translation>Polygone invalide</translation>
    </message>
    <message>
      <source>Invalid polygon: {why}.</source>
      <translation>Polygone invalide : {why}.</translation>
    </message>
    <message>
      <source>Is at ({format})</source>
      <translation>Est à ({format})</translation>
    </message>
    <message>
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>{attribute} : dans le champ {field} ? (sûr à {percent} %)</translation>
    </message>
    <message>
      <source>Issue &amp;order…</source>
      <translation>Émettre l’&amp;ordre…</translation>
    </message>
    <message>
      <source>Issue numbered orders with a verified pack each, and follow what became of them.</source>
      <translation>Émettre des ordres numérotés, chacun avec un dossier vérifié, et suivre ce qu’il en advient.</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>Émettre les ordres et écrire les dossiers</translation>
    </message>
    <message>
      <source>Issue the next revision, from the task as it is now</source>
      <translation>Émettre la révision suivante, d’après la tâche telle qu’elle est à présent</translation>
    </message>
    <message>
      <source>Issue the order of {task}? It gets its number and is frozen; a change is a new revision.</source>
      <translation>Émettre l’ordre de {task} ? Il reçoit son numéro et il est figé ; une modification est une nouvelle révision.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>Émettre {n} ordres pour {tasks} ? Chacun reçoit son numéro et est figé ; toute modification est une nouvelle révision.</translation>
    </message>
    <message>
      <source>Issue {order} r{next} from the task as it is now? {before} is then superseded; those who hold it must be given the new one.</source>
      <translation>Émettre {order} r{next} d’après la tâche telle qu’elle est à présent ? {before} est alors remplacé ; il faut donner le nouveau à ceux qui le détiennent.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Émise</translation>
    </message>
    <message>
      <source>Issued &amp;by</source>
      <translation>Émis &amp;par</translation>
    </message>
    <message>
      <source>Issued at</source>
      <translation>Émis le</translation>
    </message>
    <message>
      <source>Issued at (empty: now)</source>
      <translation>Émis le (vide : maintenant)</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation>Émis par</translation>
    </message>
    <message>
      <source>Issued on</source>
      <translation>Émis le</translation>
    </message>
    <message>
      <source>Issued with open findings</source>
      <translation>Émis avec des constats non résolus</translation>
    </message>
    <message>
      <source>Issued {when} by {who}</source>
      <translation>Émis le {when} par {who}</translation>
    </message>
    <message>
      <source>Issued {when} to {holder}</source>
      <translation>Émis le {when} à {holder}</translation>
    </message>
    <message>
      <source>Issued {when}; no operator is named</source>
      <translation>Émis le {when} ; aucun opérateur n’est nommé</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Anomalies</translation>
    </message>
    <message>
      <source>Issues of tasks</source>
      <translation>Anomalies des tâches</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>L’émission a été arrêtée après {n} dossiers. Un ordre qui a son numéro le garde : sélectionnez sa tâche et émettez à nouveau pour écrire son dossier.</translation>
    </message>
    <message>
      <source>It and the manifest do not list the same files: {files}.</source>
      <translation>Lui et le manifeste ne listent pas les mêmes fichiers : {files}.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>Il ne peut pas être contrôlé sans un {manifest} en bon état.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>Il ne peut pas être lu ({reason}). Copiez le dossier sur cet ordinateur et vérifiez-le là.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Look at it on the device.</source>
      <translation>Il ne peut pas être lu ({reason}). Examinez-le sur l’appareil.</translation>
    </message>
    <message>
      <source>It cannot be told what the columns are. Put a row of headings above them, such as: Point, Latitude, Longitude; or: Point, Bearing, Distance.</source>
      <translation>On ne peut pas dire ce que sont les colonnes. Mettez au-dessus une ligne d’en-têtes, par exemple : Point, Latitude, Longitude ; ou : Point, Azimut, Distance.</translation>
    </message>
    <message>
      <source>It crosses itself: its outer edge was taken.</source>
      <translation>Elle se croise elle-même : son bord extérieur a été pris.</translation>
    </message>
    <message>
      <source>It does not agree with the order.</source>
      <translation>Il ne concorde pas avec l’ordre.</translation>
    </message>
    <message>
      <source>It does not agree.</source>
      <translation>Il ne concorde pas.</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>Il ne fait pas partie du dossier.</translation>
    </message>
    <message>
      <source>It does not carry the name {pack}.</source>
      <translation>Il ne porte pas le nom {pack}.</translation>
    </message>
    <message>
      <source>It does not come back to where it began: was all of the area walked?</source>
      <translation>Elle ne revient pas là où elle a commencé : a-t-on fait le tour de toute la surface ?</translation>
    </message>
    <message>
      <source>It does not show the ground at {points}.</source>
      <translation>Il ne montre pas le terrain à {points}.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>Une de ses coordonnées n’est pas un nombre.</translation>
    </message>
    <message>
      <source>It has a {one} and no {two}.</source>
      <translation>Il y a « {one} » et pas « {two} ».</translation>
    </message>
    <message>
      <source>It has a {there} and no {missing}.</source>
      <translation>Il y a « {there} » et pas « {missing} ».</translation>
    </message>
    <message>
      <source>It has neither a coordinate nor a bearing with its distance.</source>
      <translation>Il n’y a ni coordonnée, ni azimut avec sa distance.</translation>
    </message>
    <message>
      <source>It has no area ({why}).</source>
      <translation>Superficie nulle ({why}).</translation>
    </message>
    <message>
      <source>It has no area.</source>
      <translation>Superficie nulle.</translation>
    </message>
    <message>
      <source>It has no edge to follow: take a polygon or a line.</source>
      <translation>Il n’y a pas de bord à suivre : prenez un polygone ou une ligne.</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>Géométrie absente.</translation>
    </message>
    <message>
      <source>It has no id, so its parts cannot be named. Give it one.</source>
      <translation>Elle n’a pas d’identifiant : ses parties ne peuvent pas être nommées. Donnez-lui-en un.</translation>
    </message>
    <message>
      <source>It has no point. Give points, or say in TEXT_FIELD or BEARING_FIELD what carries the positions.</source>
      <translation>Aucun point. Donnez des points, ou dites dans TEXT_FIELD ou BEARING_FIELD ce qui porte les positions.</translation>
    </message>
    <message>
      <source>It has the fields of {layer}, which you bound before</source>
      <translation>Elle a les champs de {layer}, que vous avez associée auparavant</translation>
    </message>
    <message>
      <source>It has {count} bytes; at most 2 MB are wanted.</source>
      <translation>Il a {count} octets ; il en faut au plus 2 Mo.</translation>
    </message>
    <message>
      <source>It has {count} pages instead of one.</source>
      <translation>Il a {count} pages au lieu d’une.</translation>
    </message>
    <message>
      <source>It has {size} bytes; a file of a pack has at most {limit}.</source>
      <translation>Il a {size} octets ; un fichier de dossier en a au plus {limit}.</translation>
    </message>
    <message>
      <source>It holds {count} projects instead of one.</source>
      <translation>Il contient {count} projets au lieu d’un.</translation>
    </message>
    <message>
      <source>It holds {part}, which a table of ours never has.</source>
      <translation>Il contient {part}, qu’une de nos tables n’a jamais.</translation>
    </message>
    <message>
      <source>It is a line of no length.</source>
      <translation>C’est une ligne de longueur nulle.</translation>
    </message>
    <message>
      <source>It is a line: say how wide it is (WIDTH_M).</source>
      <translation>C’est une ligne : dites quelle est sa largeur (WIDTH_M).</translation>
    </message>
    <message>
      <source>It is a link to another place, and no file.</source>
      <translation>C’est un lien vers un autre endroit, et pas un fichier.</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>C’est un point : dites jusqu’à quelle distance chercher autour (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read ({reason}).</source>
      <translation>Il est endommagé et ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>Il manque.</translation>
    </message>
    <message>
      <source>It is no Word document: {part} is missing.</source>
      <translation>Ce n’est pas un document Word : {part} manque.</translation>
    </message>
    <message>
      <source>It is no file.</source>
      <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
      <source>It is no line but a {kind}.</source>
      <translation>Ce n’est pas une ligne mais un {kind}.</translation>
    </message>
    <message>
      <source>It is no readable DXF ({reason}).</source>
      <translation>Ce n’est pas un DXF lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>Ce n’est pas un GeoPackage lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoTIFF ({reason}).</source>
      <translation>Ce n’est pas un GeoTIFF lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable KMZ ({reason}).</source>
      <translation>Ce n’est pas un KMZ lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable PDF ({reason}).</source>
      <translation>Ce n’est pas un PDF lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable Word document ({reason}).</source>
      <translation>Ce n’est pas un document Word lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable project ({reason}).</source>
      <translation>Ce n’est pas un projet lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable workbook ({reason}).</source>
      <translation>Ce n’est pas un classeur lisible ({reason}).</translation>
    </message>
    <message>
      <source>It is no rectangle: it has {count} corners.</source>
      <translation>Ce n’est pas un rectangle : il y a {count} sommets.</translation>
    </message>
    <message>
      <source>It is no whole JPEG picture.</source>
      <translation>Ce n’est pas une image JPEG complète.</translation>
    </message>
    <message>
      <source>It is not UTF-8 ({reason}).</source>
      <translation>Ce n’est pas de l’UTF-8 ({reason}).</translation>
    </message>
    <message>
      <source>It is not this order's record of a verified pack.</source>
      <translation>Ce n’est pas l’attestation de dossier vérifié de cet ordre.</translation>
    </message>
    <message>
      <source>It is the same place as row {first}: two equal points make no leg.</source>
      <translation>C’est le même lieu que la ligne {first} : deux points égaux ne font pas un côté.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>Il se trouve ici : {path}</translation>
    </message>
    <message>
      <source>It lies in EPSG:{found}, and the order in EPSG:{wanted}.</source>
      <translation>Il est en EPSG:{found}, et l’ordre en EPSG:{wanted}.</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Did you mean {meant}?</source>
      <translation>Ce lieu est à {distance} des autres points. Vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Look at every digit.</source>
      <translation>Ce lieu est à {distance} des autres points. Vérifiez chaque chiffre.</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>Des types de géométrie y sont mélangés ({kind}) : séparez en polygones, lignes et points.</translation>
    </message>
    <message>
      <source>It names a place of another computer: {path}</source>
      <translation>Il nomme un endroit d’un autre ordinateur : {path}</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>Aucune tâche n’y est nommée.</translation>
    </message>
    <message>
      <source>It was added in the field.</source>
      <translation>Il a été ajouté sur le terrain.</translation>
    </message>
    <message>
      <source>It was changed since issue: its SHA-256 does not fit.</source>
      <translation>Il a été modifié depuis l’émission : son SHA-256 ne concorde pas.</translation>
    </message>
    <message>
      <source>It was changed since issue: {detail}</source>
      <translation>Il a été modifié depuis l’émission : {detail}</translation>
    </message>
    <message>
      <source>It was changed since issue; its positions agree.</source>
      <translation>Il a été modifié depuis l’émission ; ses positions concordent.</translation>
    </message>
    <message>
      <source>It was invalid ({why}) and was repaired. On the ground it may be larger than it looks: confirm its shape.</source>
      <translation>La forme était invalide ({why}) et a été réparée. Sur le terrain, la zone peut être plus grande qu’elle ne paraît : confirmez sa forme.</translation>
    </message>
    <message>
      <source>It was renamed to {name}.</source>
      <translation>Il a été renommé en {name}.</translation>
    </message>
    <message>
      <source>It would lie {distance} from the other points. Look at every digit.</source>
      <translation>Ce lieu serait à {distance} des autres points. Vérifiez chaque chiffre.</translation>
    </message>
    <message>
      <source>Its bearing is called {norths}: which north was it read from?</source>
      <translation>Son azimut est dit {norths} : à partir de quel nord a-t-il été lu ?</translation>
    </message>
    <message>
      <source>Its bearing names no north, and others of the block do ({norths}). Write which.</source>
      <translation>Son azimut n’indique aucun nord, et d’autres du bloc en indiquent ({norths}). Écrivez lequel.</translation>
    </message>
    <message>
      <source>Its change of datum: {operation}.</source>
      <translation>Son changement de datum : {operation}.</translation>
    </message>
    <message>
      <source>Its corridor crosses itself where the line comes back beside itself: draw the line anew there, with fewer points.</source>
      <translation>Son couloir se croise là où la ligne revient le long d’elle-même : retracez la ligne à cet endroit, avec moins de points.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>Sa géométrie est vide.</translation>
    </message>
    <message>
      <source>Its keywords, which say what its table of points has, are gone.</source>
      <translation>Ses mots-clés, qui disent ce que contient sa table des points, ont disparu.</translation>
    </message>
    <message>
      <source>Its north lies {angle} of grid north (UTM).</source>
      <translation>Son nord est à {angle} du nord du quadrillage (UTM).</translation>
    </message>
    <message>
      <source>Its page is not georeferenced.</source>
      <translation>Sa page n’est pas géoréférencée.</translation>
    </message>
    <message>
      <source>Its sheets are {found}.</source>
      <translation>Ses feuilles sont {found}.</translation>
    </message>
    <message>
      <source>Its two coordinates, “{one}” and “{two}”, are {apart:,.0f} m apart. Which one holds?</source>
      <translation>Ses deux coordonnées, « {one} » et « {two} », sont à {apart:,.0f} m l’une de l’autre. Laquelle vaut ?</translation>
    </message>
    <message>
      <source>Its zip; the team has what is in it</source>
      <translation>Son zip ; l’équipe a ce qu’il contient</translation>
    </message>
    <message>
      <source>Its {count} stretches were joined in their order.</source>
      <translation>Ses {count} tronçons ont été joints dans leur ordre.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Travail</translation>
    </message>
    <message>
      <source>Keep &amp;mine</source>
      <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
      <source>Keep all changes in the task database, in one piece</source>
      <translation>Conserver toutes les modifications dans la base de données des tâches, en une seule fois</translation>
    </message>
    <message>
      <source>Keep clear of other tasks</source>
      <translation>Éviter les autres tâches</translation>
    </message>
    <message>
      <source>Keep clear of {tasks}</source>
      <translation>Éviter {tasks}</translation>
    </message>
    <message>
      <source>Keep mine: what you changed is laid on their version, and a boundary is yours as a whole. Take theirs: your changes of {tasks} are given up, all others are saved.</source>
      <translation>Garder la mienne : ce que vous avez modifié est appliqué à leur version, et un périmètre est repris en entier de la vôtre. Prendre la leur : vos modifications de {tasks} sont abandonnées, toutes les autres sont enregistrées.</translation>
    </message>
    <message>
      <source>Keep the signed paper as PDF or picture; no new revision</source>
      <translation>Conserver le papier signé en PDF ou en image ; pas de nouvelle révision</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Kind of point</source>
      <translation>Type de point</translation>
    </message>
    <message>
      <source>Kind of point unknown</source>
      <translation>Type de point inconnu</translation>
    </message>
    <message>
      <source>Kind of task</source>
      <translation>Type de tâche</translation>
    </message>
    <message>
      <source>Kind that the profile does not have</source>
      <translation>Type que le profil n’a pas</translation>
    </message>
    <message>
      <source>L&amp;ayer</source>
      <translation>Co&amp;uche</translation>
    </message>
    <message>
      <source>LANGUAGE: {language} is not a language of the profile. It has: {languages}.</source>
      <translation>LANGUAGE : {language} n’est pas une langue du profil. Il contient : {languages}.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Label (TP7)</source>
      <translation>Libellé (TP7)</translation>
    </message>
    <message>
      <source>Label as it was heard</source>
      <translation>Libellé tel qu’entendu</translation>
    </message>
    <message>
      <source>Label, coordinate and check code of the point table, as they were heard.</source>
      <translation>Libellé, coordonnée et code de contrôle du tableau des points, tels qu’entendus.</translation>
    </message>
    <message>
      <source>Land</source>
      <translation>Terres</translation>
    </message>
    <message>
      <source>Land by class, m² on the ellipsoid</source>
      <translation>Terres par classe, m² sur l’ellipsoïde</translation>
    </message>
    <message>
      <source>Land class</source>
      <translation>Classe des terres</translation>
    </message>
    <message>
      <source>Land gained (+) or lost (−), on the ellipsoid</source>
      <translation>Terres gagnées (+) ou perdues (−), sur l’ellipsoïde</translation>
    </message>
    <message>
      <source>Land gained and lost</source>
      <translation>Terres gagnées et perdues</translation>
    </message>
    <message>
      <source>Land outside every hazard</source>
      <translation>Terrain hors de toute zone dangereuse</translation>
    </message>
    <message>
      <source>Land that was cleared already</source>
      <translation>Terres déjà dépolluées</translation>
    </message>
    <message>
      <source>Land use</source>
      <translation>Utilisation des terres</translation>
    </message>
    <message>
      <source>Land, m²</source>
      <translation>Terres, m²</translation>
    </message>
    <message>
      <source>Landing site</source>
      <translation>Aire de poser</translation>
    </message>
    <message>
      <source>Landing site: MGRS</source>
      <translation>Aire de poser : MGRS</translation>
    </message>
    <message>
      <source>Landing site: latitude, longitude</source>
      <translation>Aire de poser : latitude, longitude</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <source>Language (empty: that of the order)</source>
      <translation>Langue (vide : celle de l’ordre)</translation>
    </message>
    <message>
      <source>Language (empty: that of the revision before)</source>
      <translation>Langue (vide : celle de la révision précédente)</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>Langue (vide : la première du profil)</translation>
    </message>
    <message>
      <source>Language (empty: the profile's first)</source>
      <translation>Langue (vide : la première du profil)</translation>
    </message>
    <message>
      <source>Last day of issue (empty: to the end)</source>
      <translation>Dernier jour d’émission (vide : jusqu’à la fin)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>La couche du mois dernier ; ou la dernière lecture conservée par la base de données des tâches</translation>
    </message>
    <message>
      <source>Latest revisions</source>
      <translation>Dernières révisions</translation>
    </message>
    <message>
      <source>Latitude (WGS 84)</source>
      <translation>Latitude (WGS 84)</translation>
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation>Latitude, longitude</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Layer of its points</source>
      <translation>Couche de ses points</translation>
    </message>
    <message>
      <source>Layer of lines</source>
      <translation>Couche de lignes</translation>
    </message>
    <message>
      <source>Layer of the database's tasks</source>
      <translation>Couche des tâches de la base de données</translation>
    </message>
    <message>
      <source>Layer of the national database to fill points like</source>
      <translation>Couche de la base de données nationale comme laquelle remplir les points</translation>
    </message>
    <message>
      <source>Layer of the national database to fill tasks like</source>
      <translation>Couche de la base de données nationale comme laquelle remplir les tâches</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Layers below the tasks, the topmost first</source>
      <translation>Couches sous les tâches, celle du dessus en premier</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>Couches de ce projet et leurs rôles</translation>
    </message>
    <message>
      <source>Layers on the sheet, the topmost first (empty: what the project shows)</source>
      <translation>Couches de la feuille, celle du dessus en premier (vide : ce que le projet montre)</translation>
    </message>
    <message>
      <source>Layers on the sheets, the topmost first (empty: what the project shows)</source>
      <translation>Couches des feuilles, celle du dessus en premier (vide : ce que le projet montre)</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>Couches : {layers}</translation>
    </message>
    <message>
      <source>Layouts of QGIS (*.qpt)</source>
      <translation>Mises en page de QGIS (*.qpt)</translation>
    </message>
    <message>
      <source>Leave the boundary as it is</source>
      <translation>Laisser le périmètre tel qu’il est</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>Côté {number} : l’azimut ou la distance n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>Côtés</translation>
    </message>
    <message>
      <source>Length of the first side, on the ground</source>
      <translation>Longueur du premier côté, au sol</translation>
    </message>
    <message>
      <source>Length of the second side, on the ground</source>
      <translation>Longueur du second côté, au sol</translation>
    </message>
    <message>
      <source>Letterhead, Word form and layouts of your office; empty: those that came with us</source>
      <translation>En-tête, formulaire Word et mises en page de votre bureau ; vide : ceux livrés avec l’extension</translation>
    </message>
    <message>
      <source>Lifted minefield</source>
      <translation>Champ de mines relevé</translation>
    </message>
    <message>
      <source>Line {line} has not {count} fields.</source>
      <translation>La ligne {line} n’a pas {count} champs.</translation>
    </message>
    <message>
      <source>Line: the direction of the cuts, or what to cut along (for: line)</source>
      <translation>Ligne : la direction des coupes, ou ce le long de quoi couper (pour : line)</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Live tasks by operator 1:{scale}</source>
      <translation>Tâches actives par opérateur 1:{scale}</translation>
    </message>
    <message>
      <source>Live tasks of {file}, boundaries as issued</source>
      <translation>Tâches actives de {file}, périmètres tels qu’émis</translation>
    </message>
    <message>
      <source>Load a binding</source>
      <translation>Charger une correspondance</translation>
    </message>
    <message>
      <source>Load what goes where</source>
      <translation>Charger ce qui va où</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>Côté le plus long, mètres</translation>
    </message>
    <message>
      <source>Longitude (WGS 84)</source>
      <translation>Longitude (WGS 84)</translation>
    </message>
    <message>
      <source>Longitude and latitude swapped</source>
      <translation>Longitude et latitude inversées</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} is nowhere on Earth; look at the layer's CRS.</source>
      <translation>Longitude {lon:.5f} latitude {lat:.5f} : ce lieu n’existe nulle part sur Terre ; vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies far from nearly all other records.</source>
      <translation>Longitude {lon:.5f} latitude {lat:.5f} : loin de presque tous les autres enregistrements.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies outside the extent of the programme's country.</source>
      <translation>Longitude {lon:.5f} latitude {lat:.5f} : hors de l’emprise du pays du programme.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} would lie among the other records with longitude and latitude exchanged.</source>
      <translation>Longitude {lon:.5f} latitude {lat:.5f} : se trouverait parmi les autres enregistrements si la longitude et la latitude étaient échangées.</translation>
    </message>
    <message>
      <source>Longitude {lon} is {away:.0f} degrees away from the middle of the UTM zone asked for. Choose the zone that the position lies in.</source>
      <translation>La longitude {lon} est à {away:.0f} degrés du milieu de la zone UTM demandée. Choisissez la zone dans laquelle se trouve la position.</translation>
    </message>
    <message>
      <source>Looking at {n} layers…</source>
      <translation>Examen de {n} couches…</translation>
    </message>
    <message>
      <source>Looking was stopped.</source>
      <translation>L’examen a été arrêté.</translation>
    </message>
    <message>
      <source>Looking what moved</source>
      <translation>Recherche de ce qui a bougé</translation>
    </message>
    <message>
      <source>Looks at every order of the workspace that is out: hazards on its task that are not as the order printed them, or that are new there; accidents near the task; orders that nobody has accepted.

A changed hazard stays here until the order is amended, whenever it changed. Accidents count since the given day, or since each order was issued; one without a date counts. Without a hazard layer the last snapshot of the workspace is taken.</source>
      <translation>Examine chaque ordre en vigueur de l’espace de travail : les zones dangereuses sur sa tâche qui ne sont plus telles que l’ordre les a imprimées, ou qui y sont nouvelles ; les accidents près de la tâche ; les ordres que personne n’a acceptés.

Une zone dangereuse modifiée reste ici jusqu’à ce que l’ordre soit amendé, quelle que soit la date du changement. Les accidents comptent depuis le jour donné, ou depuis l’émission de chaque ordre ; un accident sans date compte. Sans couche de zones dangereuses, le dernier instantané de l’espace de travail est utilisé.</translation>
    </message>
    <message>
      <source>M&amp;ade from</source>
      <translation>&amp;Créée à partir de</translation>
    </message>
    <message>
      <source>M&amp;end…</source>
      <translation>Répar&amp;er…</translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>MAX_POINTS vaut {value} : un périmètre demande au moins trois points.</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>MGRS 1 m</source>
      <translation>MGRS 1 m</translation>
    </message>
    <message>
      <source>MGRS has no precision of {precision} m: it has {known}.</source>
      <translation>MGRS n’a pas de précision de {precision} m : il a {known}.</translation>
    </message>
    <message>
      <source>MGRS, 1 m</source>
      <translation>MGRS, 1 m</translation>
    </message>
    <message>
      <source>MN</source>
      <translation>NM</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Créée</translation>
    </message>
    <message>
      <source>Made as a copy of {task}</source>
      <translation>Créée comme copie de {task}</translation>
    </message>
    <message>
      <source>Made from</source>
      <translation>Créée à partir de</translation>
    </message>
    <message>
      <source>Made {when}.</source>
      <translation>Créé le {when}.</translation>
    </message>
    <message>
      <source>Made: {tasks}.</source>
      <translation>Créées : {tasks}.</translation>
    </message>
    <message>
      <source>Magnetic bearing {what}</source>
      <translation>Azimut magnétique {what}</translation>
    </message>
    <message>
      <source>Make a bundle</source>
      <translation>Créer un lot</translation>
    </message>
    <message>
      <source>Make a corridor along a line</source>
      <translation>Créer un corridor le long d’une ligne</translation>
    </message>
    <message>
      <source>Make a draft like each chosen task</source>
      <translation>Créer un brouillon comme chaque tâche choisie</translation>
    </message>
    <message>
      <source>Make a task of a typed boundary</source>
      <translation>Créer une tâche à partir d’un périmètre saisi</translation>
    </message>
    <message>
      <source>Make b&amp;undle…</source>
      <translation>Créer un &amp;lot…</translation>
    </message>
    <message>
      <source>Make it the boundary of the task</source>
      <translation>En faire le périmètre de la tâche</translation>
    </message>
    <message>
      <source>Make one task of the chosen drafts</source>
      <translation>Faire une seule tâche des brouillons choisis</translation>
    </message>
    <message>
      <source>Make tasks from hazards</source>
      <translation>Créer des tâches à partir des zones dangereuses</translation>
    </message>
    <message>
      <source>Make the corridor a task, as a draft</source>
      <translation>Faire du corridor une tâche, en brouillon</translation>
    </message>
    <message>
      <source>Make these tasks, as drafts</source>
      <translation>Créer ces tâches, en brouillon</translation>
    </message>
    <message>
      <source>Makes a corridor along each line: so many metres to its left and to its right, as one looks along it. Each corridor carries its length in km and its area in m², both on the WGS 84 ellipsoid, and keeps the line's own fields.

All land within the width of the line is inside, at bends too; the ends are square. A line that crosses itself, turns back, closes to a loop or has several parts loses nothing. Parts that continue one another are measured as one; no part is turned round, because its left would become its right.

Chainages are points at so many metres from the start of each stretch (0+000, 1+000 …), and its end.</source>
      <translation>Crée un corridor le long de chaque ligne : tant de mètres à sa gauche et à sa droite, dans le sens de la ligne. Chaque corridor porte sa longueur en km et sa superficie en m², toutes deux sur l’ellipsoïde WGS 84, et garde les champs de la ligne.

Tout le terrain compris dans la largeur autour de la ligne est à l’intérieur, aussi dans les virages ; les extrémités sont droites. Une ligne qui se croise, revient en arrière, se ferme en boucle ou a plusieurs parties ne perd rien. Les parties qui se prolongent sont mesurées comme une seule ; aucune partie n’est inversée, car sa gauche deviendrait sa droite.

Les points kilométriques sont des points à tant de mètres du départ de chaque tronçon (0+000, 1+000 …), et sa fin.</translation>
    </message>
    <message>
      <source>Makes a task from each hazard, or one from hazards that lie close together. Every hazard lies inside its task.

The margin is mitred: a hazard of five corners becomes a task of five. Simplifying goes outward only, and the square metres that it adds are listed. Distances are metres on the ground.

A hazard whose outline crosses itself is mended so that all its land stays inside; a hazard without usable shape stops nothing, but is listed with its row and reason. Give a workspace to keep the tasks there too.</source>
      <translation>Crée une tâche à partir de chaque zone dangereuse, ou une seule à partir de zones dangereuses proches les unes des autres. Chaque zone dangereuse se trouve à l’intérieur de sa tâche.

La marge est à angles vifs : une zone dangereuse à cinq sommets devient une tâche à cinq sommets. La simplification va uniquement vers l’extérieur, et les mètres carrés qu’elle ajoute sont indiqués. Les distances sont des mètres au sol.

Une zone dangereuse dont le contour se croise est réparée de sorte que tout son terrain reste à l’intérieur ; une zone dangereuse sans forme utilisable n’arrête rien, mais figure dans la liste avec sa ligne et la raison. Donnez un espace de travail pour y conserver aussi les tâches.</translation>
    </message>
    <message>
      <source>Making the bundle</source>
      <translation>Création du lot</translation>
    </message>
    <message>
      <source>Making the bundle was stopped.</source>
      <translation>La création du lot a été arrêtée.</translation>
    </message>
    <message>
      <source>Mandatory ({n})</source>
      <translation>Obligatoires ({n})</translation>
    </message>
    <message>
      <source>Mandatory findings</source>
      <translation>Constats obligatoires</translation>
    </message>
    <message>
      <source>Mandatory findings that stay open: {n}; the orders print them.</source>
      <translation>Constats obligatoires qui restent non résolus : {n} ; les ordres les impriment.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Map of live tasks by operator</source>
      <translation>Carte des tâches actives par opérateur</translation>
    </message>
    <message>
      <source>Map sheet</source>
      <translation>Feuille de carte</translation>
    </message>
    <message>
      <source>Map sheet 1:{scale}</source>
      <translation>Feuille de carte 1:{scale}</translation>
    </message>
    <message>
      <source>Map sheets</source>
      <translation>Feuilles de carte</translation>
    </message>
    <message>
      <source>Map theme of the canvas (empty: the layers that are switched on)</source>
      <translation>Thème de carte du canevas (vide : les couches activées)</translation>
    </message>
    <message>
      <source>Map theme {name}</source>
      <translation>Thème de carte {name}</translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation>Marge (mètres)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Marquage</translation>
    </message>
    <message>
      <source>Meaning of {word}</source>
      <translation>Signification de {word}</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Signifie</translation>
    </message>
    <message>
      <source>Measured by (a word of the profile, as compass_and_tape)</source>
      <translation>Mesuré avec (un mot du profil, comme compass_and_tape)</translation>
    </message>
    <message>
      <source>Medical</source>
      <translation>Secours médical</translation>
    </message>
    <message>
      <source>Medical facilities</source>
      <translation>Structures médicales</translation>
    </message>
    <message>
      <source>Medical facility</source>
      <translation>Structure médicale</translation>
    </message>
    <message>
      <source>Medical facility far away</source>
      <translation>Structure médicale éloignée</translation>
    </message>
    <message>
      <source>Medical facility without surgery</source>
      <translation>Structure médicale sans chirurgie</translation>
    </message>
    <message>
      <source>Medical page</source>
      <translation>Page médicale</translation>
    </message>
    <message>
      <source>Medical plan missing</source>
      <translation>Plan médical manquant</translation>
    </message>
    <message>
      <source>Medical point</source>
      <translation>Point médical</translation>
    </message>
    <message>
      <source>Mend this one shape in its layer; Undo takes it back, saving the layer keeps it</source>
      <translation>Réparer cette seule forme dans sa couche ; Annuler revient en arrière, enregistrer la couche la conserve</translation>
    </message>
    <message>
      <source>Merge {tasks}</source>
      <translation>Fusionner {tasks}</translation>
    </message>
    <message>
      <source>Merged into {task}</source>
      <translation>Fusionnée dans {task}</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Metres on the ellipsoid, from the point under “From”</source>
      <translation>Mètres sur l’ellipsoïde, depuis le point sous « De »</translation>
    </message>
    <message>
      <source>Middle of the sheet</source>
      <translation>Milieu de la feuille</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>La mienne</translation>
    </message>
    <message>
      <source>Mine Action</source>
      <translation>Action contre les mines</translation>
    </message>
    <message>
      <source>Mine Action for QGIS</source>
      <translation>Action contre les mines pour QGIS</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer, and this QGIS has none.</source>
      <translation>L’extension Action contre les mines a besoin de shapely 2.0 ou plus récent, et ce QGIS n’en a pas.</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer; version {version} was found.</source>
      <translation>L’extension Action contre les mines a besoin de shapely 2.0 ou plus récent ; la version {version} a été trouvée.</translation>
    </message>
    <message>
      <source>Mine Action workspace</source>
      <translation>Espace de travail d’action contre les mines</translation>
    </message>
    <message>
      <source>Mine Action: changed by others</source>
      <translation>Action contre les mines : modifiée par d’autres</translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation>Action contre les mines : détails</translation>
    </message>
    <message>
      <source>Mine action</source>
      <translation>Action contre les mines</translation>
    </message>
    <message>
      <source>Mine action: grey print</source>
      <translation>Action contre les mines : impression en gris</translation>
    </message>
    <message>
      <source>Mine action: print</source>
      <translation>Action contre les mines : impression</translation>
    </message>
    <message>
      <source>Mine action: screen</source>
      <translation>Action contre les mines : écran</translation>
    </message>
    <message>
      <source>Mines</source>
      <translation>Mines</translation>
    </message>
    <message>
      <source>Minimum data missing</source>
      <translation>Données minimales manquantes</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Durée en minutes</translation>
    </message>
    <message>
      <source>Minutes, as driven or estimated</source>
      <translation>Minutes, mesurées sur le parcours ou estimées</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Move annex {file} of {task}</source>
      <translation>Déplacer l’annexe {file} de {task}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move it on the map</source>
      <translation>Déplacer sur la carte</translation>
    </message>
    <message>
      <source>Move points down</source>
      <translation>Descendre des points</translation>
    </message>
    <message>
      <source>Move points up</source>
      <translation>Monter des points</translation>
    </message>
    <message>
      <source>Move the points as listed; one undo takes it back</source>
      <translation>Déplacer les points comme indiqué dans la liste ; une seule annulation revient en arrière</translation>
    </message>
    <message>
      <source>Move the selected points down</source>
      <translation>Descendre les points sélectionnés</translation>
    </message>
    <message>
      <source>Move the selected points up</source>
      <translation>Monter les points sélectionnés</translation>
    </message>
    <message>
      <source>Move the side behind by metres…</source>
      <translation>Déplacer le côté suivant, en mètres…</translation>
    </message>
    <message>
      <source>Move the side behind {label} by how many metres? Below zero is inward.</source>
      <translation>De combien de mètres déplacer le côté qui suit {label} ? En dessous de zéro, c’est vers l’intérieur.</translation>
    </message>
    <message>
      <source>Move the side {start}–{end} by {metres}</source>
      <translation>Déplacer le côté {start}–{end} de {metres}</translation>
    </message>
    <message>
      <source>Move the whole boundary by how many metres? Below zero is inward.</source>
      <translation>De combien de mètres déplacer tout le périmètre ? En dessous de zéro, c’est vers l’intérieur.</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>Déplacer {label}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Déplacer {what}</translation>
    </message>
    <message>
      <source>Move {what} in the list</source>
      <translation>Déplacer {what} dans la liste</translation>
    </message>
    <message>
      <source>Moved by {by} m, the side would cross another one: move it less far.</source>
      <translation>Déplacé de {by} m, le côté en croiserait un autre : déplacez-le moins loin.</translation>
    </message>
    <message>
      <source>Moved by, m</source>
      <translation>Déplacé de, m</translation>
    </message>
    <message>
      <source>Moved m</source>
      <translation>Déplacé de (m)</translation>
    </message>
    <message>
      <source>Moved on the map since it was typed.</source>
      <translation>Déplacé sur la carte depuis sa saisie.</translation>
    </message>
    <message>
      <source>Moved since the order: {labels}</source>
      <translation>Déplacés depuis l’ordre : {labels}</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>Déplacement, m</translation>
    </message>
    <message>
      <source>Must leave every device: {count}, see the page “Remove from devices”.</source>
      <translation>Doivent quitter chaque appareil : {count}, voir la page « À enlever des appareils ».</translation>
    </message>
    <message>
      <source>My own style</source>
      <translation>Mon propre style</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>NO LANDING SITE chosen yet: ____________________</source>
      <translation>AUCUNE AIRE DE POSER choisie : ____________________</translation>
    </message>
    <message>
      <source>NO MEDICAL FACILITY IS NAMED. Fill this in before anybody begins work.</source>
      <translation>AUCUNE STRUCTURE MÉDICALE N’EST NOMMÉE. Remplissez ceci avant que quiconque commence le travail.</translation>
    </message>
    <message>
      <source>NO surgery</source>
      <translation>SANS chirurgie</translation>
    </message>
    <message>
      <source>NOT DRIVEN</source>
      <translation>NON PARCOURU</translation>
    </message>
    <message>
      <source>NOT DRIVEN, estimate {minutes} min</source>
      <translation>NON PARCOURU, estimation {minutes} min</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Names the corners of each boundary (SP, TP1, TP2 …) and measures the legs between them.

Each leg carries its bearing from true, grid and magnetic north, with the convergence and the declination (model and date) at its start, and its distance on the WGS 84 ellipsoid. Grid north is that of the UTM zone of the task's centroid, one for all its legs; MGRS is always in the point's own zone.

Holes and further parts are rings of their own (B-SP, B-TP1 …). One row a corner; the last leg leads back to SP.</source>
      <translation>Nomme les sommets de chaque périmètre (SP, TP1, TP2 …) et mesure les côtés entre eux.

Chaque côté porte son azimut par rapport au nord géographique, au nord du quadrillage et au nord magnétique, avec la convergence des méridiens et la déclinaison (modèle et date) à son départ, et sa distance sur l’ellipsoïde WGS 84. Le nord du quadrillage est celui de la zone UTM du centroïde de la tâche, une seule pour tous ses côtés ; MGRS est toujours dans la zone propre du point.

Les trous et les autres parties sont des anneaux à part (B-SP, B-TP1 …). Une ligne par sommet ; le dernier côté ramène à SP.</translation>
    </message>
    <message>
      <source>Narrow gap</source>
      <translation>Intervalle étroit</translation>
    </message>
    <message>
      <source>Nearest facility</source>
      <translation>Structure la plus proche</translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation>Au plus près de (points)</translation>
    </message>
    <message>
      <source>Needed where work stops, and where it is taken up again</source>
      <translation>Nécessaire quand le travail s’arrête, et quand il reprend</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New accidents near tasks</source>
      <translation>Nouveaux accidents près des tâches</translation>
    </message>
    <message>
      <source>New accidents near tasks: {n}, the nearest {distance} m from {task}.</source>
      <translation>Nouveaux accidents près des tâches : {n}, le plus proche à {distance} m de {task}.</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Nouvelle tâche</translation>
    </message>
    <message>
      <source>New: {tasks}</source>
      <translation>Nouvelles : {tasks}</translation>
    </message>
    <message>
      <source>No alarm does not mean safe: a phone without a position does not alarm, nor does it where no hazard is recorded.</source>
      <translation>L’absence d’alarme ne signifie pas que le lieu est sûr : un téléphone sans position ne donne pas d’alarme, ni là où aucune zone dangereuse n’est enregistrée.</translation>
    </message>
    <message>
      <source>No bundle was made. {reason}</source>
      <translation>Aucun lot n’a été créé. {reason}</translation>
    </message>
    <message>
      <source>No bundle was made: {count} packs cannot go in ({packs}). The first: {reason}</source>
      <translation>Aucun lot n’a été fait : {count} dossiers ne peuvent pas y entrer ({packs}). Le premier : {reason}</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the parameters and use a CRS that carries them.</source>
      <translation>Aucun changement de datum de {crs} vers WGS 84 n’a de nom ni de précision ; ce qui reste à PROJ est une approximation, qui peut être fausse de centaines de mètres. Demandez les paramètres au service cartographique national et utilisez un SCR qui les porte.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one that the survey authority uses in the programme's profile: {others}.</source>
      <translation>Aucun changement de datum connu de {crs} vers WGS 84 ne couvre les données. Fixez dans le profil du programme celui que le service cartographique national utilise : {others}.</translation>
    </message>
    <message>
      <source>No code: it lies on or beside the task or a hazard.</source>
      <translation>Pas de code : ce lieu se trouve sur la tâche ou une zone dangereuse, ou juste à côté.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>Aucune copie de l’espace de travail ne peut être conservée dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>No corridor could be made from {layer}. Row {row}: {reason}</source>
      <translation>Aucun corridor n’a pu être créé à partir de {layer}. Ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>No field is bound as the id of the hazards, so tasks cannot name them</source>
      <translation>Aucun champ n’est associé comme identifiant des zones dangereuses : les tâches ne peuvent pas les nommer</translation>
    </message>
    <message>
      <source>No geometry</source>
      <translation>Pas de géométrie</translation>
    </message>
    <message>
      <source>No hazard is selected. Select some of the layer {layer} on the map.</source>
      <translation>Aucune zone dangereuse n’est sélectionnée. Sélectionnez-en dans la couche {layer} sur la carte.</translation>
    </message>
    <message>
      <source>No hazard layer is bound yet. The page Layers shows which one it could be.</source>
      <translation>Aucune couche de zones dangereuses n’est encore associée. La page Couches montre laquelle pourrait convenir.</translation>
    </message>
    <message>
      <source>No hazard layer was given: hazards around the task are not shown.</source>
      <translation>Aucune couche de zones dangereuses n’a été donnée : les zones dangereuses autour de la tâche ne sont pas montrées.</translation>
    </message>
    <message>
      <source>No hazard layer was given: the hazards that the order named before are kept.</source>
      <translation>Aucune couche de zones dangereuses n’a été donnée : les zones dangereuses que l’ordre nommait auparavant sont conservées.</translation>
    </message>
    <message>
      <source>No hazard layer was given: the rules on hazards say nothing.</source>
      <translation>Aucune couche de zones dangereuses n’a été donnée : les règles sur les zones dangereuses ne disent rien.</translation>
    </message>
    <message>
      <source>No hazards are read yet: bind the hazard layer on the page Layers.</source>
      <translation>Aucune zone dangereuse n’est encore lue : associez la couche de zones dangereuses sur la page Couches.</translation>
    </message>
    <message>
      <source>No hazards bound yet. Layers of this project: {n}. {says}</source>
      <translation>Aucune zone dangereuse encore associée. Couches de ce projet : {n}. {says}</translation>
    </message>
    <message>
      <source>No history is kept of {task} yet.</source>
      <translation>Aucun historique de {task} n’est encore conservé.</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>Aucun identifiant de {current} n’est dans {previous} : les lignes avec identifiant comptent comme ajoutées ou supprimées. Sans champ d’identifiant, les zones dangereuses sont appariées par la forme.</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>Aucun type</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>Aucune couche de ce projet ne peut être lue ici.</translation>
    </message>
    <message>
      <source>No line crosses the task.</source>
      <translation>Aucune ligne ne traverse la tâche.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>Aucun modèle magnétique ne couvre {on} : les modèles vont du {first}-01-01 au {last}-12-31. Saisissez plutôt la déclinaison de ce jour et de ce lieu, telle que la feuille de carte ou le relevé la donne.</translation>
    </message>
    <message>
      <source>No operator</source>
      <translation>Aucun opérateur</translation>
    </message>
    <message>
      <source>No order can be made of {tasks}: see its checks on the page Tasks.</source>
      <translation>Aucun ordre ne peut être fait de {tasks} : voyez ses contrôles à la page Tâches.</translation>
    </message>
    <message>
      <source>No order fits: look at the names of operator and team ({by}).</source>
      <translation>Aucun ordre ne convient : vérifiez les noms de l’opérateur et de l’équipe ({by}).</translation>
    </message>
    <message>
      <source>No order holds yet.</source>
      <translation>Aucun ordre n’est encore en vigueur.</translation>
    </message>
    <message>
      <source>No order lies there.</source>
      <translation>Aucun ordre ne s’y trouve.</translation>
    </message>
    <message>
      <source>No order was issued yet.</source>
      <translation>Aucun ordre n’a encore été émis.</translation>
    </message>
    <message>
      <source>No other task overlaps this one.</source>
      <translation>Aucune autre tâche ne chevauche celle-ci.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>Aucun dossier n’a été écrit ({count} tâches) ; summary.json dans {folder} donne chaque raison.</translation>
    </message>
    <message>
      <source>No point of the boundary has a coordinate: type one to start from.</source>
      <translation>Aucun point du périmètre n’a de coordonnée : saisissez-en une comme départ.</translation>
    </message>
    <message>
      <source>No point yet.</source>
      <translation>Aucun point pour l’instant.</translation>
    </message>
    <message>
      <source>No reason is given. Mend the findings, or type the reason above; page 1 prints it.</source>
      <translation>Aucune raison n’est donnée. Résolvez les constats, ou saisissez la raison ci-dessus ; la page 1 l’imprime.</translation>
    </message>
    <message>
      <source>No record is not evidence of no contamination.</source>
      <translation>L’absence d’enregistrement ne prouve pas l’absence de contamination.</translation>
    </message>
    <message>
      <source>No record of the layer has {attribute}.</source>
      <translation>Aucun enregistrement de la couche n’a {attribute}.</translation>
    </message>
    <message>
      <source>No short number is left for order {order_no}: close some of the live orders.</source>
      <translation>Il ne reste aucun numéro court pour l’ordre {order_no} : clôturez certains des ordres en cours.</translation>
    </message>
    <message>
      <source>No side of the boundary leaves this point.</source>
      <translation>Aucun côté du périmètre ne part de ce point.</translation>
    </message>
    <message>
      <source>No single leg turned round and no two digits swapped would close it: measure again.</source>
      <translation>Aucun côté inversé seul ni aucune permutation de deux chiffres ne le fermerait : mesurez de nouveau.</translation>
    </message>
    <message>
      <source>No snapshot was kept to compare with next month: {reason}</source>
      <translation>Aucun instantané n’a été conservé pour comparer le mois prochain : {reason}</translation>
    </message>
    <message>
      <source>No status</source>
      <translation>Aucun statut</translation>
    </message>
    <message>
      <source>No task could be divided. Row {row}, {task}: {reason}</source>
      <translation>Aucune tâche n’a pu être divisée. Ligne {row}, {task} : {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>Aucune tâche n’a pu être créée à partir de {layer}. Ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>No task database is open. Open one, or let the plugin make one beside the project.</source>
      <translation>Aucune base de données des tâches n’est ouverte. Ouvrez-en une, ou laissez l’extension en créer une à côté du projet.</translation>
    </message>
    <message>
      <source>No task is chosen. Choose one on the page Tasks or on the map, or type a boundary from a form: it becomes a task.</source>
      <translation>Aucune tâche n’est choisie. Choisissez-en une à la page Tâches ou sur la carte, ou saisissez un périmètre à partir d’un formulaire : il devient une tâche.</translation>
    </message>
    <message>
      <source>No task yet: click one on the map, or choose it in the list.</source>
      <translation>Pas encore de tâche : cliquez-en une sur la carte, ou choisissez-la dans la liste.</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet</source>
      <translation>Aucune tâche n’est encore conservée avec ce projet</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet. Save the project, make tasks from its hazards, and this page says when a hazard under them changes.</source>
      <translation>Aucune tâche n’est encore conservée avec ce projet. Enregistrez le projet, créez des tâches à partir de ses zones dangereuses, et cette page dira quand une zone dangereuse change sous elles.</translation>
    </message>
    <message>
      <source>No tasks yet. “New task” draws one, or makes one of hazards, of numbers or of a track; “Road task…” makes one along a road.</source>
      <translation>Pas encore de tâches. « Nouvelle tâche » en dessine une, ou en crée une à partir de zones dangereuses, de chiffres ou d’une trace ; « Tâche de route… » en crée une le long d’une route.</translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>Pas encore de tâches : créez-en sur la page Tâches.</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>Aucune équipe</translation>
    </message>
    <message>
      <source>No verified pack is known of it: write its pack again.</source>
      <translation>On n’en connaît aucun dossier vérifié : réécrivez son dossier.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Nobody is named who holds r{revision}: ask for every copy of it.</source>
      <translation>Aucun détenteur de r{revision} n’est nommé : réclamez-en chaque copie.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper, and tick each one off.</source>
      <translation>Personne ne doit plus travailler avec ceux-ci. Supprimez leurs fichiers des GPS de terrain et des téléphones, rendez ou détruisez le papier, et cochez-les un par un.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper.</source>
      <translation>Personne ne doit plus travailler avec ceux-ci. Supprimez leurs fichiers des GPS de terrain et des téléphones, rendez ou détruisez le papier.</translation>
    </message>
    <message>
      <source>Nobody may work by {old} of the entries below.</source>
      <translation>Personne ne doit travailler avec {old} des entrées ci-dessous.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>Enquête non technique</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>Aucune ne ressemble avec certitude à des zones dangereuses : choisissez la couche et dites ce qu’elle contient.</translation>
    </message>
    <message>
      <source>None of them is superseded, withdrawn or changed.</source>
      <translation>Aucun d’eux n’est remplacé, retiré ou modifié.</translation>
    </message>
    <message>
      <source>None of {all} revisions fits. Empty the search, or choose another state.</source>
      <translation>Aucune des {all} révisions ne convient. Videz la recherche, ou choisissez un autre état.</translation>
    </message>
    <message>
      <source>None of {all} tasks fits. Empty the search, or choose “All”.</source>
      <translation>Aucune des {all} tâches ne correspond. Videz la recherche, ou choisissez « Tout ».</translation>
    </message>
    <message>
      <source>North of the bearing</source>
      <translation>Nord de l’azimut</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>Nord des azimuts (à indiquer obligatoirement s’il y a des azimuts)</translation>
    </message>
    <message>
      <source>North of typed bearings</source>
      <translation>Nord des azimuts saisis</translation>
    </message>
    <message>
      <source>North, in the CRS of the database</source>
      <translation>Nord, dans le SCR de la base de données</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>N’est pas un polygone</translation>
    </message>
    <message>
      <source>Not accepted yet</source>
      <translation>Pas encore accepté</translation>
    </message>
    <message>
      <source>Not accepted yet.</source>
      <translation>Pas encore accepté.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Pas encore contrôlé.</translation>
    </message>
    <message>
      <source>Not copied. Press and hold the text to copy it.</source>
      <translation>Non copié. Appuyez longuement sur le texte pour le copier.</translation>
    </message>
    <message>
      <source>Not for use in the field.</source>
      <translation>À ne pas utiliser sur le terrain.</translation>
    </message>
    <message>
      <source>Not known here</source>
      <translation>Inconnu ici</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>Pas encore examiné.</translation>
    </message>
    <message>
      <source>Not made: {n}. {reason}</source>
      <translation>Non créés : {n}. {reason}</translation>
    </message>
    <message>
      <source>Not placed yet: {what}. Draw it in by hand.</source>
      <translation>Pas encore placé : {what}. Dessinez-le à la main.</translation>
    </message>
    <message>
      <source>Not replaced: {n}. {reason}</source>
      <translation>Non remplacées : {n}. {reason}</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <source>Not yours any more: ask the office</source>
      <translation>N’est plus à vous : demandez au bureau</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Précisions</translation>
    </message>
    <message>
      <source>Note the &amp;acceptance</source>
      <translation>Noter l’&amp;acceptation</translation>
    </message>
    <message>
      <source>Note who accepted the order, and when</source>
      <translation>Noter qui a accepté l’ordre, et quand</translation>
    </message>
    <message>
      <source>Noted at</source>
      <translation>Noté le</translation>
    </message>
    <message>
      <source>Noted by</source>
      <translation>Noté par</translation>
    </message>
    <message>
      <source>Notes and photos</source>
      <translation>Notes et photos</translation>
    </message>
    <message>
      <source>Notes by hand</source>
      <translation>Notes manuscrites</translation>
    </message>
    <message>
      <source>Nothing changed since the last snapshot in {file}.</source>
      <translation>Rien n’a changé depuis le dernier instantané dans {file}.</translation>
    </message>
    <message>
      <source>Nothing changed since then: there is no bundle to give.</source>
      <translation>Rien n’a changé depuis : il n’y a pas de lot à donner.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Nothing has to leave a device.</source>
      <translation>Rien ne doit quitter un appareil.</translation>
    </message>
    <message>
      <source>Nothing is drawn yet.</source>
      <translation>Rien n’est encore dessiné.</translation>
    </message>
    <message>
      <source>Nothing is left of the task when its boundary goes {by} m inward.</source>
      <translation>Il ne reste rien de la tâche quand son périmètre va de {by} m vers l’intérieur.</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
      <source>Nothing lies in the area: there is no sheet to print.</source>
      <translation>Rien ne se trouve dans la surface : il n’y a aucune feuille à imprimer.</translation>
    </message>
    <message>
      <source>Nothing of the coverage lies in the extent, so there is no sheet to print. Choose another extent, or leave it out.</source>
      <translation>Rien de la couverture ne se trouve dans l’emprise, il n’y a donc aucune feuille à imprimer. Choisissez une autre emprise, ou n’en donnez pas.</translation>
    </message>
    <message>
      <source>Nothing to watch yet. Once this project has hazards, tasks and orders, this page says each week what moved under them.</source>
      <translation>Rien à surveiller pour l’instant. Dès que ce projet aura des zones dangereuses, des tâches et des ordres, cette page dira chaque semaine ce qui a bougé sous eux.</translation>
    </message>
    <message>
      <source>Nothing was found by any rule.</source>
      <translation>Aucune règle n’a rien trouvé.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <source>Notice given by</source>
      <translation>Avis donné par</translation>
    </message>
    <message>
      <source>Notice of withdrawal</source>
      <translation>Avis de retrait</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Nowhere on Earth</source>
      <translation>Nulle part sur Terre</translation>
    </message>
    <message>
      <source>Number in the ring</source>
      <translation>Numéro dans l’anneau</translation>
    </message>
    <message>
      <source>Number of boundary points</source>
      <translation>Nombre de points du périmètre</translation>
    </message>
    <message>
      <source>Number of parts (for: parts)</source>
      <translation>Nombre de parties (pour : parts)</translation>
    </message>
    <message>
      <source>Number of tasks</source>
      <translation>Nombre de tâches</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>Numéro du point</translation>
    </message>
    <message>
      <source>O&amp;pen task database</source>
      <translation>Ou&amp;vrir la base de données des tâches</translation>
    </message>
    <message>
      <source>ORDER {order} IS WITHDRAWN</source>
      <translation>L’ORDRE {order} EST RETIRÉ</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Observation</source>
      <translation>Observation</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>Obstacle</translation>
    </message>
    <message>
      <source>Of {count} tasks none can be exported. {task}: {reason}</source>
      <translation>Sur {count} tâches, aucune ne peut être exportée. {task} : {reason}</translation>
    </message>
    <message>
      <source>Offset the boundary by metres…</source>
      <translation>Décaler le périmètre, en mètres…</translation>
    </message>
    <message>
      <source>Offset the boundary by {metres}</source>
      <translation>Décaler le périmètre de {metres}</translation>
    </message>
    <message>
      <source>On round grid coordinates</source>
      <translation>À des coordonnées rondes du quadrillage</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>On the right the field or the word of the database: F2 or a double click types over it. What is left empty is not exported.</source>
      <translation>À droite, le champ ou le mot de la base de données : F2 ou un double clic permet d’écrire par-dessus. Ce qui est laissé vide n’est pas exporté.</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards, {area} in all.</source>
      <translation>Sur cette carte : {here} zones dangereuses sur {all}, {area} au total.</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards.</source>
      <translation>Sur cette carte : {here} zones dangereuses sur {all}.</translation>
    </message>
    <message>
      <source>On which side of its first side the rectangle lies</source>
      <translation>De quel côté de son premier côté se trouve le rectangle</translation>
    </message>
    <message>
      <source>One area of {area:,.1f} m² is the whole task: there is nothing to divide.</source>
      <translation>Une superficie de {area:,.1f} m² est la tâche entière : il n’y a rien à diviser.</translation>
    </message>
    <message>
      <source>One bundle for each</source>
      <translation>Un lot pour chaque</translation>
    </message>
    <message>
      <source>One map sheet</source>
      <translation>Une feuille de carte</translation>
    </message>
    <message>
      <source>One part would be the whole task: there is nothing to divide. Ask for a smaller width.</source>
      <translation>Une partie serait la tâche entière : il n’y a rien à diviser. Demandez une plus petite largeur.</translation>
    </message>
    <message>
      <source>One place down in the list</source>
      <translation>Une place plus bas dans la liste</translation>
    </message>
    <message>
      <source>One place up in the list</source>
      <translation>Une place plus haut dans la liste</translation>
    </message>
    <message>
      <source>One square of {mm} mm is {metres}.</source>
      <translation>Un carré de {mm} mm vaut {metres}.</translation>
    </message>
    <message>
      <source>Only a bearing and a distance can be typed for the leg back.</source>
      <translation>Seuls un azimut et une distance peuvent être saisis pour le côté de retour.</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>Seulement les tâches ayant ces identifiants, séparés par des virgules</translation>
    </message>
    <message>
      <source>Only these files, one a line (empty: all that are old)</source>
      <translation>Seulement ces fichiers, un par ligne (vide : tous les anciens)</translation>
    </message>
    <message>
      <source>Only these orders, with commas between them</source>
      <translation>Seulement ces ordres, séparés par des virgules</translation>
    </message>
    <message>
      <source>Only this operator (-: orders that name none)</source>
      <translation>Seulement cet opérateur (- : ordres qui n’en nomment aucun)</translation>
    </message>
    <message>
      <source>Only this team (-: orders that name none)</source>
      <translation>Seulement cette équipe (- : ordres qui n’en nomment aucune)</translation>
    </message>
    <message>
      <source>Only what changed since the bundle {name}.</source>
      <translation>Seulement ce qui a changé depuis le lot {name}.</translation>
    </message>
    <message>
      <source>Only what changed since this bundle (its zip)</source>
      <translation>Seulement ce qui a changé depuis ce lot (son zip)</translation>
    </message>
    <message>
      <source>Only what changed since this moment</source>
      <translation>Seulement ce qui a changé depuis ce moment</translation>
    </message>
    <message>
      <source>Only what changed since {when}.</source>
      <translation>Seulement ce qui a changé depuis le {when}.</translation>
    </message>
    <message>
      <source>Only where an authority gave the number; one task at a time</source>
      <translation>Seulement si une autorité a donné le numéro ; une tâche à la fois</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ouvrir le &amp;répertoire</translation>
    </message>
    <message>
      <source>Open findings</source>
      <translation>Constats non résolus</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le répertoire</translation>
    </message>
    <message>
      <source>Open or make one…</source>
      <translation>En ouvrir ou en créer une…</translation>
    </message>
    <message>
      <source>Open or make the task database</source>
      <translation>Ouvrir ou créer la base de données des tâches</translation>
    </message>
    <message>
      <source>Open page 1 in a window of its own</source>
      <translation>Ouvrir la page 1 dans sa propre fenêtre</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely&gt;=2" and start QGIS again.</source>
      <translation>Ouvrez l’OSGeo4W Shell livré avec QGIS, saisissez : pip install "shapely&gt;=2" et redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Open the boundary points of the task as a table, and edit them on the map</source>
      <translation>Ouvrir les points du périmètre de la tâche dans un tableau, et les modifier sur la carte</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>Ouvrir le répertoire du dossier</translation>
    </message>
    <message>
      <source>Open the form of the task</source>
      <translation>Ouvrir le formulaire de la tâche</translation>
    </message>
    <message>
      <source>Open the project's task database, or make one beside the project</source>
      <translation>Ouvrir la base de données des tâches du projet, ou en créer une à côté du projet</translation>
    </message>
    <message>
      <source>Open the scan that was attached</source>
      <translation>Ouvrir le scan qui a été joint</translation>
    </message>
    <message>
      <source>Open the task database that the orders were issued in.</source>
      <translation>Ouvrez la base de données des tâches dans laquelle les ordres ont été émis.</translation>
    </message>
    <message>
      <source>Opens the phone's map</source>
      <translation>Ouvre les cartes du téléphone</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Opérateur</translation>
    </message>
    <message>
      <source>Or a table of rows</source>
      <translation>Ou une table de lignes</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Order form</source>
      <translation>Formulaire de l’ordre</translation>
    </message>
    <message>
      <source>Order no.</source>
      <translation>N° d’ordre</translation>
    </message>
    <message>
      <source>Order number</source>
      <translation>Numéro d’ordre</translation>
    </message>
    <message>
      <source>Order number of one task (empty: the next one)</source>
      <translation>Numéro d’ordre d’une seule tâche (vide : le suivant)</translation>
    </message>
    <message>
      <source>Order number to show</source>
      <translation>Numéro d’ordre à montrer</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Ordre {name}</translation>
    </message>
    <message>
      <source>Order {order_no} has more than {limit} hazards, or pieces of them; a handheld's names cannot count so many. Leave out the format gpx, or make the task smaller.</source>
      <translation>L’ordre {order_no} a plus de {limit} zones dangereuses, ou morceaux de zones ; les noms d’un GPS de terrain ne peuvent pas en compter autant. Omettez le format gpx, ou réduisez la tâche.</translation>
    </message>
    <message>
      <source>Order {order_no} is withdrawn: its worksite has no new plan. Take the plan of the order that replaces it.</source>
      <translation>L’ordre {order_no} est retiré : son chantier n’a pas de nouveau plan. Prenez le plan de l’ordre qui le remplace.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has it: {label}, {coordinate}, {code}.</source>
      <translation>L’ordre {order_no} r{revision} l’a : {label}, {coordinate}, {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has no point {label}.</source>
      <translation>L’ordre {order_no} r{revision} n’a pas de point {label}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has {label} elsewhere, {distance} m away: {coordinate}, {code}.</source>
      <translation>L’ordre {order_no} r{revision} a {label} ailleurs, à {distance} m : {coordinate}, {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is superseded by {successor}. Do not work by it; take the newer one.</source>
      <translation>L’ordre {order_no} r{revision} est remplacé par {successor}. Ne travaillez pas avec lui ; prenez le plus récent.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is the latest revision.</source>
      <translation>L’ordre {order_no} r{revision} est la dernière révision.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was accepted already, by {who}.</source>
      <translation>L’ordre {order_no} r{revision} a déjà été accepté, par {who}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}. Do not work by it.</source>
      <translation>L’ordre {order_no} r{revision} a été retiré le {day}. Ne travaillez pas avec lui.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}: {reason} Do not work by it.</source>
      <translation>L’ordre {order_no} r{revision} a été retiré le {day} : {reason} Ne travaillez pas avec lui.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn: its notice lies beside it. Do not work by it.</source>
      <translation>L’ordre {order_no} r{revision} a été retiré : son avis se trouve à côté. Ne travaillez pas avec lui.</translation>
    </message>
    <message>
      <source>Order {order_no} was amended by somebody else meanwhile: it is at revision {revision}. Look at it again.</source>
      <translation>L’ordre {order_no} a été amendé entre-temps par quelqu’un d’autre : il est à la révision {revision}. Examinez-le de nouveau.</translation>
    </message>
    <message>
      <source>Order {order_no} was issued with open findings, and page 1 must say why. The template {file} does not, so the plugin's own form is printed. Put @ma_reason and @ma_findings into it.</source>
      <translation>L’ordre {order_no} a été émis avec des constats ouverts, et la page 1 doit dire pourquoi. Le modèle {file} ne le fait pas ; le formulaire de l’extension est donc imprimé. Mettez-y @ma_reason et @ma_findings.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}.</source>
      <translation>L’ordre {order_no} a été retiré le {day}.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Duplicate its task (page Tasks) and issue an order for the copy.</source>
      <translation>L’ordre {order_no} a été retiré le {day}. Dupliquez sa tâche (page Tâches) et émettez un ordre pour la copie.</translation>
    </message>
    <message>
      <source>Order {order_no}: choose the workspace that it was issued in.</source>
      <translation>Ordre {order_no} : choisissez l’espace de travail dans lequel il a été émis.</translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>Ordre {order_no} : la révision {revision} dépasse {limit}. Retirez l’ordre et émettez-en un nouveau.</translation>
    </message>
    <message>
      <source>Order {order_no}: say who accepted it.</source>
      <translation>Ordre {order_no} : dites qui l’a accepté.</translation>
    </message>
    <message>
      <source>Order {order} was issued {days} days ago and is not accepted. Ask the operator, or withdraw it.</source>
      <translation>L’ordre {order} a été émis il y a {days} jours et n’est pas accepté. Demandez à l’opérateur, ou retirez-le.</translation>
    </message>
    <message>
      <source>Order, task</source>
      <translation>Ordre, tâche</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Ordres</translation>
    </message>
    <message>
      <source>Orders in them</source>
      <translation>Ordres qu’ils contiennent</translation>
    </message>
    <message>
      <source>Orders in this bundle: {count}.</source>
      <translation>Ordres dans ce lot : {count}.</translation>
    </message>
    <message>
      <source>Orders issued or ended on that day or later</source>
      <translation>Ordres émis ou arrivés à leur fin ce jour-là ou plus tard</translation>
    </message>
    <message>
      <source>Orders looked at</source>
      <translation>Ordres examinés</translation>
    </message>
    <message>
      <source>Orders looked at: {n}. Nothing moved under them.</source>
      <translation>Ordres examinés : {n}. Rien n’a bougé sous eux.</translation>
    </message>
    <message>
      <source>Orders not accepted</source>
      <translation>Ordres non acceptés</translation>
    </message>
    <message>
      <source>Orders not accepted in time: {n}.</source>
      <translation>Ordres non acceptés à temps : {n}.</translation>
    </message>
    <message>
      <source>Orders of a team or an operator: one PDF to print, one zip for devices.</source>
      <translation>Ordres d’une équipe ou d’un opérateur : un PDF à imprimer, un zip pour les appareils.</translation>
    </message>
    <message>
      <source>Orders on a handheld or phone that do not hold any more; nothing is written.</source>
      <translation>Ordres sur un GPS de terrain ou un téléphone qui ne sont plus en vigueur ; rien n’est écrit.</translation>
    </message>
    <message>
      <source>Orders on the device</source>
      <translation>Ordres sur l’appareil</translation>
    </message>
    <message>
      <source>Orders that hold</source>
      <translation>Ordres en vigueur</translation>
    </message>
    <message>
      <source>Orders that hold: {n}. Each pack is verified before it goes in.</source>
      <translation>Ordres en vigueur : {n}. Chaque dossier est vérifié avant d’y entrer.</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Sens du papier</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Other facility</source>
      <translation>Autre structure</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>Autre enregistrement</translation>
    </message>
    <message>
      <source>Others changed the same task while you worked on it. Compare both versions and choose; until then your work stays as it is, unsaved.</source>
      <translation>D’autres ont modifié la même tâche pendant que vous y travailliez. Comparez les deux versions et choisissez ; d’ici là, votre travail reste tel quel, non enregistré.</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>Autre…</translation>
    </message>
    <message>
      <source>Our own names. Choose a layer of the database above, or type over its names.</source>
      <translation>Nos propres noms. Choisissez une couche de la base de données ci-dessus, ou écrivez par-dessus ses noms.</translation>
    </message>
    <message>
      <source>Outline as text (WKT)</source>
      <translation>Contour en texte (WKT)</translation>
    </message>
    <message>
      <source>Outline by the state of the &amp;task</source>
      <translation>Contour selon l’état de la &amp;tâche</translation>
    </message>
    <message>
      <source>Outside the programme's country</source>
      <translation>Hors du pays du programme</translation>
    </message>
    <message>
      <source>Outside the task a phone alarms up to {fence_m} m from an open hazard: {stand_off_m} m to stay away, and {gps_error_m} m by which its position may be wrong.</source>
      <translation>Hors de la tâche, un téléphone donne l’alarme jusqu’à {fence_m} m d’une zone dangereuse non close : {stand_off_m} m de distance à garder, et {gps_error_m} m d’erreur possible de sa position.</translation>
    </message>
    <message>
      <source>Outside this map: {labels} (overview map).</source>
      <translation>Hors de cette carte : {labels} (carte d’ensemble).</translation>
    </message>
    <message>
      <source>Overlap allowed between parts, percent</source>
      <translation>Chevauchement admis entre les parties, pour cent</translation>
    </message>
    <message>
      <source>Overlap of neighbouring sheets in percent</source>
      <translation>Chevauchement des feuilles voisines, en pour cent</translation>
    </message>
    <message>
      <source>Overlap with a finished task</source>
      <translation>Chevauchement avec une tâche terminée</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>Chevauchement avec une autre zone dangereuse</translation>
    </message>
    <message>
      <source>Overlap with another task</source>
      <translation>Chevauchement avec une autre tâche</translation>
    </message>
    <message>
      <source>Overview map</source>
      <translation>Carte d’ensemble</translation>
    </message>
    <message>
      <source>Own fields (JSON)</source>
      <translation>Champs propres (JSON)</translation>
    </message>
    <message>
      <source>Own fields (JSON): {keys}</source>
      <translation>Champs propres (JSON) : {keys}</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF or JPG: a survey report, a minefield record, photographs</source>
      <translation>PDF ou JPG : un rapport d’enquête, une fiche de champ de mines, des photographies</translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>Les données de PROJ (proj.db) sont introuvables : aucun datum ne peut être changé. Réglez PROJ_DATA sur leur répertoire.</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Pack or bundle (its folder, or its zip)</source>
      <translation>Dossier ou lot (son répertoire, ou son zip)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Packs verified: {n}. Every file agrees.</source>
      <translation>Dossiers vérifiés : {n}. Chaque fichier concorde.</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>Dossiers écrits</translation>
    </message>
    <message>
      <source>Packs: {n}, verified: {read}.</source>
      <translation>Dossiers : {n}, vérifiés : {read}.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Page 1 as it will be printed. Click to see it larger.</source>
      <translation>La page 1 telle qu’elle sera imprimée. Cliquez pour la voir en plus grand.</translation>
    </message>
    <message>
      <source>Page 1 cannot be shown. {reason}</source>
      <translation>La page 1 ne peut pas être montrée. {reason}</translation>
    </message>
    <message>
      <source>Page 1 could not be drawn here; the order itself is not affected.</source>
      <translation>La page 1 n’a pas pu être dessinée ici ; l’ordre lui-même n’est pas affecté.</translation>
    </message>
    <message>
      <source>Page 1 for {task}</source>
      <translation>Page 1 pour {task}</translation>
    </message>
    <message>
      <source>Page 1 for {task}, the first of {n}</source>
      <translation>Page 1 pour {task}, la première de {n}</translation>
    </message>
    <message>
      <source>Page 1 is being drawn…</source>
      <translation>La page 1 est en cours de dessin…</translation>
    </message>
    <message>
      <source>Page 1 of the order</source>
      <translation>Page 1 de l’ordre</translation>
    </message>
    <message>
      <source>Page 1 of {order} r{next}</source>
      <translation>Page 1 de {order} r{next}</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message>
      <source>Page {page}: the mark {mark} is missing.</source>
      <translation>Page {page} : la marque {mark} manque.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Paper of the board (order: that of the order’s maps)</source>
      <translation>Papier du panneau (order : celui des cartes de l’ordre)</translation>
    </message>
    <message>
      <source>Paper of the sheet (P)</source>
      <translation>Papier de la feuille (P)</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>Stationnement</translation>
    </message>
    <message>
      <source>Part of a hazard left outside</source>
      <translation>Partie d’une zone dangereuse laissée à l’extérieur</translation>
    </message>
    <message>
      <source>Part of {task}</source>
      <translation>Partie de {task}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Parties</translation>
    </message>
    <message>
      <source>Parts of a list of areas</source>
      <translation>Parties selon une liste de superficies</translation>
    </message>
    <message>
      <source>Parts of one area</source>
      <translation>Parties d’une même superficie</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>Des parties d’un même enregistrement se chevauchent</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Parties de cette page</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>Des parties de cet enregistrement se chevauchent de {percent:.1f} % ({area_m2:,.0f} m²) ; sa superficie y est comptée deux fois.</translation>
    </message>
    <message>
      <source>Paste a block here: from a spreadsheet, an e-mail, an IMSMA export</source>
      <translation>Collez ici un bloc : d’un tableur, d’un courriel, d’une exportation IMSMA</translation>
    </message>
    <message>
      <source>Paste a block of points…</source>
      <translation>Coller un bloc de points…</translation>
    </message>
    <message>
      <source>Paste a column</source>
      <translation>Coller une colonne</translation>
    </message>
    <message>
      <source>Paste points</source>
      <translation>Coller des points</translation>
    </message>
    <message>
      <source>Paste the boundary</source>
      <translation>Coller le périmètre</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Longueur du périmètre (m)</translation>
    </message>
    <message>
      <source>Phone and radio</source>
      <translation>Téléphone et radio</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Pick a position in the box.</source>
      <translation>Choisissez une position dans la case.</translation>
    </message>
    <message>
      <source>Pick or type a position, or draw an area.</source>
      <translation>Choisissez ou saisissez une position, ou dessinez une surface.</translation>
    </message>
    <message>
      <source>Pick or type the position, and the radius to search.</source>
      <translation>Choisissez ou saisissez la position, et le rayon à chercher.</translation>
    </message>
    <message>
      <source>Pick the first corner.</source>
      <translation>Choisissez le premier sommet.</translation>
    </message>
    <message>
      <source>Pick the position on the map</source>
      <translation>Choisir la position sur la carte</translation>
    </message>
    <message>
      <source>Pick the position.</source>
      <translation>Choisissez la position.</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Image (*.png)</translation>
    </message>
    <message>
      <source>Picture of page 1</source>
      <translation>Image de la page 1</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Place dans la liste</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>Lieu en toutes lettres</translation>
    </message>
    <message>
      <source>Place the control point, medical point, routes and the other worksite features</source>
      <translation>Placer le point de contrôle, le point médical, les itinéraires et les autres éléments du chantier</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <translation>Placer : {what}</translation>
    </message>
    <message>
      <source>Place {what} of {task}</source>
      <translation>Placer {what} de {task}</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Prévu</translation>
    </message>
    <message>
      <source>Planned end</source>
      <translation>Fin prévue</translation>
    </message>
    <message>
      <source>Planned start</source>
      <translation>Début prévu</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <source>Point table, {point}: the leg to {to} is not printed with {bearing}° from {north} north, its back bearing and {distance} m.</source>
      <translation>Tableau des points, {point} : le côté vers {to} n’est pas imprimé avec {bearing}° depuis le nord {north}, son azimut inverse et {distance} m.</translation>
    </message>
    <message>
      <source>Point with a radius</source>
      <translation>Point avec un rayon</translation>
    </message>
    <message>
      <source>Point {label}</source>
      <translation>Le point {label}</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has no place: put it on the map, or delete its row in the table of boundary points.</source>
      <translation>Le point {label} de la tâche {task} n’a pas de position : placez-le sur la carte, ou supprimez sa ligne dans le tableau des points du périmètre.</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has “{value}” as its {column}, and there is only: {words}. Correct it in the table of boundary points.</source>
      <translation>Le point {label} de la tâche {task} a « {value} » comme {column}, et il n’existe que : {words}. Corrigez-le dans le tableau des points du périmètre.</translation>
    </message>
    <message>
      <source>Point {label}: its check {code} is not in its row.</source>
      <translation>Point {label} : son code de contrôle {code} n’est pas dans sa ligne.</translation>
    </message>
    <message>
      <source>Point {label}: {coordinate} is not where the order has it.</source>
      <translation>Point {label} : {coordinate} n’est pas là où l’ordre le place.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Points before and after spreading the misclosure</source>
      <translation>Points avant et après la répartition de l’erreur de fermeture</translation>
    </message>
    <message>
      <source>Points for IMSMA's import (XLSX)</source>
      <translation>Points pour l’import dans IMSMA (XLSX)</translation>
    </message>
    <message>
      <source>Points of {task} follow its polygon</source>
      <translation>Les points de {task} suivent son polygone</translation>
    </message>
    <message>
      <source>Points stay in their ring: choose a place in the same ring.</source>
      <translation>Les points restent dans leur anneau : choisissez une place dans le même anneau.</translation>
    </message>
    <message>
      <source>Points that changed</source>
      <translation>Points qui ont changé</translation>
    </message>
    <message>
      <source>Points that lead to the boundary</source>
      <translation>Points qui mènent au périmètre</translation>
    </message>
    <message>
      <source>Polygon without area</source>
      <translation>Polygone sans superficie</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <source>Position in the box</source>
      <translation>Position dans la case</translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>Position {number} : longitude {lon}, latitude {lat} n’est pas sur le globe. Les latitudes vont de -90 à 90 et les longitudes de -180 à 180 degrés.</translation>
    </message>
    <message>
      <source>Positions are written in this CRS, by a named change of datum</source>
      <translation>Les positions sont écrites dans ce SCR, par un changement de datum nommé</translation>
    </message>
    <message>
      <source>Positions compared</source>
      <translation>Positions comparées</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>Post-dépollution</translation>
    </message>
    <message>
      <source>Posts and ways</source>
      <translation>Postes et voies</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>Appuyez sur F2 ou cliquez pour choisir un sens ; il vaut pour toutes les valeurs sélectionnées</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Print frame</source>
      <translation>Cadre d’impression</translation>
    </message>
    <message>
      <source>Print plan and site board from the worksite as it is now; no new revision</source>
      <translation>Imprimer le plan et le panneau du chantier tel qu’il est maintenant ; pas de nouvelle révision</translation>
    </message>
    <message>
      <source>Print this sheet (Enter)</source>
      <translation>Imprimer cette feuille (Entrée)</translation>
    </message>
    <message>
      <source>Printed at {percent} % of its size: no scale that is written on it holds.</source>
      <translation>Imprimé à {percent} % de sa taille : aucune échelle qui y est écrite n’est valable.</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <source>Processes (0: by the number of tasks)</source>
      <translation>Processus (0 : selon le nombre de tâches)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Product unknown</source>
      <translation>Produit inconnu</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Profile {file}: {problem}</source>
      <translation>Profil {file} : {problem}</translation>
    </message>
    <message>
      <source>Programme profile (a shipped name or a JSON file)</source>
      <translation>Profil du programme (un nom livré ou un fichier JSON)</translation>
    </message>
    <message>
      <source>Programme profiles (*)</source>
      <translation>Profils de programme (*)</translation>
    </message>
    <message>
      <source>Progress report</source>
      <translation>Rapport d’avancement</translation>
    </message>
    <message>
      <source>Put a point in behind this one</source>
      <translation>Insérer un point derrière celui-ci</translation>
    </message>
    <message>
      <source>Put in a point</source>
      <translation>Insérer un point</translation>
    </message>
    <message>
      <source>Put the parts in the place of the task</source>
      <translation>Mettre les parties à la place de la tâche</translation>
    </message>
    <message>
      <source>Put the worksite of {task} in order</source>
      <translation>Ordonner le chantier de {task}</translation>
    </message>
    <message>
      <source>QGIS draws this map's CRS, {crs}, {apart:.1f} m away from where '{operation}' puts it. Set the project's CRS to WGS 84 or to a UTM zone of it, or choose that operation in the project's properties (Transformations).</source>
      <translation>QGIS dessine le SCR de cette carte, {crs}, à {apart:.1f} m de l’endroit où « {operation} » le place. Réglez le SCR du projet sur WGS 84 ou sur une de ses zones UTM, ou choisissez cette opération dans les propriétés du projet (Transformations).</translation>
    </message>
    <message>
      <source>QGIS has saved one table by itself all the same. {reason}</source>
      <translation>QGIS a malgré tout enregistré une table de lui-même. {reason}</translation>
    </message>
    <message>
      <source>QGIS styles (*.qml)</source>
      <translation>Styles QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Quantité</translation>
    </message>
    <message>
      <source>Radio and phone</source>
      <translation>Radio et téléphone</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>Rayon (m)</translation>
    </message>
    <message>
      <source>Radius around points (metres)</source>
      <translation>Rayon autour des points (mètres)</translation>
    </message>
    <message>
      <source>Radius set by</source>
      <translation>Rayon fixé par</translation>
    </message>
    <message>
      <source>Radius set for a site</source>
      <translation>Rayon fixé pour un site</translation>
    </message>
    <message>
      <source>Read a binding that was saved</source>
      <translation>Lire une correspondance enregistrée</translation>
    </message>
    <message>
      <source>Read as the file says that was made for {layer}</source>
      <translation>Lue comme le dit le fichier établi pour {layer}</translation>
    </message>
    <message>
      <source>Read every file of the packs back</source>
      <translation>Relire chaque fichier des dossiers</translation>
    </message>
    <message>
      <source>Read first</source>
      <translation>À lire d’abord</translation>
    </message>
    <message>
      <source>Read the hazards there</source>
      <translation>Y lire les zones dangereuses</translation>
    </message>
    <message>
      <source>Read this layer so</source>
      <translation>Lire ainsi cette couche</translation>
    </message>
    <message>
      <source>Read what goes where from a file that was saved</source>
      <translation>Lire ce qui va où dans un fichier enregistré</translation>
    </message>
    <message>
      <source>Read with</source>
      <translation>Lu avec</translation>
    </message>
    <message>
      <source>Reading the device</source>
      <translation>Lecture de l’appareil</translation>
    </message>
    <message>
      <source>Reading the device was stopped.</source>
      <translation>La lecture de l’appareil a été arrêtée.</translation>
    </message>
    <message>
      <source>Reading was stopped.</source>
      <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
      <source>Reading {layer}</source>
      <translation>Lecture de {layer}</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

What a table of devices says of a hazard is added to its contamination.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation>Lit telle quelle une couche ou une table de zones dangereuses et l’écrit dans les colonnes propres à l’extension, en longitude et latitude WGS 84. La couche elle-même n’est pas modifiée.

Le rôle de chaque champ est deviné et indiqué dans le journal ; donnez la correspondance pour le corriger. Une ligne sans identifiant en reçoit un calculé d’après sa forme : le même le mois suivant.

Ce qu’une table d’engins dit d’une zone dangereuse est ajouté à sa contamination.

Les contours invalides sont réparés de sorte que tout le terrain qu’ils entourent reste à l’intérieur, et figurent dans la liste avec la raison. Les lignes sans polygone utilisable vont dans la table des rejets, chacune avec sa raison : acceptées et rejetées font ensemble le nombre de lignes lues.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

Of a bundle every pack is verified, and the files for handhelds are held against them.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation>Relit chaque fichier d’un dossier (son répertoire ou son zip) avec d’autres bibliothèques que celles qui l’ont écrit, et le compare à l’ordre qu’il contient : noms, succession des éléments, chaque position à 1 cm près, et chaque octet des fichiers qui ne doivent pas changer.

Un dossier qui échoue est une erreur qui nomme chaque fichier et sa raison, une fois le rapport écrit. Le document Word, le GeoPackage et le projet de terrain peuvent changer à l’usage : ils sont comparés par leur contenu, et le PDF fait foi. Ceci décèle les accidents, pas les faussaires.

D’un lot, chaque dossier est vérifié, et les fichiers pour GPS de terrain lui sont comparés.

On demande à l’espace de travail qui est donné, ou qui est dans le projet, s’il contient le même contenu de l’ordre. Un dossier remplacé ou retiré est signalé comme tel, d’après l’espace de travail ou d’après ce qui se trouve à côté du dossier.</translation>
    </message>
    <message>
      <source>Reads every file of these packs back</source>
      <translation>Relit chaque fichier de ces dossiers</translation>
    </message>
    <message>
      <source>Reads the folder; nothing is written to the device</source>
      <translation>Lit le répertoire ; rien n’est écrit sur l’appareil</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Reason of the repair</source>
      <translation>Raison de la réparation</translation>
    </message>
    <message>
      <source>Received for the operator</source>
      <translation>Reçu pour l’opérateur</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes.</source>
      <translation>Reçu : {order}, toutes ses pages et annexes.</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes. Older revisions were handed back or destroyed.</source>
      <translation>Reçu : {order}, toutes ses pages et annexes. Les révisions antérieures ont été rendues ou détruites.</translation>
    </message>
    <message>
      <source>Reclassified</source>
      <translation>Reclassée</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <source>Rectangle by numbers</source>
      <translation>Rectangle par les chiffres</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Réduite</translation>
    </message>
    <message>
      <source>Reduced land</source>
      <translation>Terres réduites</translation>
    </message>
    <message>
      <source>Reference point</source>
      <translation>Point de référence</translation>
    </message>
    <message>
      <source>Reference point inside a hazard</source>
      <translation>Point de référence dans une zone dangereuse</translation>
    </message>
    <message>
      <source>Reference point, landmark and benchmark lead to the boundary</source>
      <translation>Le point de référence, le point remarquable et le repère mènent au périmètre</translation>
    </message>
    <message>
      <source>Refuse a misclosure above 1 in …</source>
      <translation>Refuser une erreur de fermeture supérieure à 1 sur …</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Refusé.</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <source>Register of orders</source>
      <translation>Registre des ordres</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Remarks of this kind: {count}.</source>
      <translation>Remarques de ce genre : {count}.</translation>
    </message>
    <message>
      <source>Remove from devices</source>
      <translation>À enlever des appareils</translation>
    </message>
    <message>
      <source>Remove from every device</source>
      <translation>À enlever de chaque appareil</translation>
    </message>
    <message>
      <source>Remove {tasks}</source>
      <translation>Supprimer {tasks}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimée</translation>
    </message>
    <message>
      <source>Removed by, signature</source>
      <translation>Enlevé par, signature</translation>
    </message>
    <message>
      <source>Removed since the order: {labels}</source>
      <translation>Supprimés depuis l’ordre : {labels}</translation>
    </message>
    <message>
      <source>Removed: {tasks}.</source>
      <translation>Supprimées : {tasks}.</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Rouverte</translation>
    </message>
    <message>
      <source>Repair confirmed by</source>
      <translation>Réparation confirmée par</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Réparée</translation>
    </message>
    <message>
      <source>Repaired and not confirmed</source>
      <translation>Réparé et non confirmé</translation>
    </message>
    <message>
      <source>Repaired hazard that nobody confirmed</source>
      <translation>Zone dangereuse réparée que personne n’a confirmée</translation>
    </message>
    <message>
      <source>Replaced on the device: {n}.</source>
      <translation>Remplacées sur l’appareil : {n}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report where work stopped, and hand back or destroy every copy: paper, handhelds, telephones.</source>
      <translation>Rendez compte de l’endroit où le travail s’est arrêté, et rendez ou détruisez chaque copie : papier, GPS de terrain, téléphones.</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>Superficie déclarée (m²)</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Rapports</translation>
    </message>
    <message>
      <source>Reports due</source>
      <translation>Rapports attendus</translation>
    </message>
    <message>
      <source>Required field is empty</source>
      <translation>Champ requis vide</translation>
    </message>
    <message>
      <source>Reshaped</source>
      <translation>Forme modifiée</translation>
    </message>
    <message>
      <source>Rest area</source>
      <translation>Aire de repos</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore unsaved changes of {tasks}</source>
      <translation>Restaurer les modifications non enregistrées de {tasks}</translation>
    </message>
    <message>
      <source>Restored, and not saved yet: {tasks}.</source>
      <translation>Restaurées, et pas encore enregistrées : {tasks}.</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Révisions</translation>
    </message>
    <message>
      <source>Revisions in the workspace</source>
      <translation>Révisions dans l’espace de travail</translation>
    </message>
    <message>
      <source>Revisions in this register</source>
      <translation>Révisions dans ce registre</translation>
    </message>
    <message>
      <source>Revisions that must leave devices</source>
      <translation>Révisions qui doivent quitter les appareils</translation>
    </message>
    <message>
      <source>Revisions written</source>
      <translation>Révisions écrites</translation>
    </message>
    <message>
      <source>Revisions: {n}</source>
      <translation>Révisions : {n}</translation>
    </message>
    <message>
      <source>Revisions: {n} of {all}</source>
      <translation>Révisions : {n} sur {all}</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>Anneau</translation>
    </message>
    <message>
      <source>Ring {number}: {count} points, {length} around</source>
      <translation>Anneau {number} : {count} points, {length} de tour</translation>
    </message>
    <message>
      <source>Road assessment</source>
      <translation>Évaluation de route</translation>
    </message>
    <message>
      <source>Road clearance</source>
      <translation>Dépollution de route</translation>
    </message>
    <message>
      <source>Road tas&amp;k…</source>
      <translation>Tâche de &amp;route…</translation>
    </message>
    <message>
      <source>Road verification</source>
      <translation>Vérification de route</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Rotation of the canvas, for the maps of templates</source>
      <translation>Rotation du canevas, pour les cartes des modèles</translation>
    </message>
    <message>
      <source>Rotation of the ground on the sheet</source>
      <translation>Rotation du terrain sur la feuille</translation>
    </message>
    <message>
      <source>Rotation of the ground, clockwise in degrees</source>
      <translation>Rotation du terrain, en degrés dans le sens des aiguilles d’une montre</translation>
    </message>
    <message>
      <source>Round coordinates</source>
      <translation>Coordonnées rondes</translation>
    </message>
    <message>
      <source>Round grid box</source>
      <translation>Case du quadrillage à coordonnées rondes</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Row that is no task</source>
      <translation>Ligne qui n’est pas une tâche</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>Ligne {row}</translation>
    </message>
    <message>
      <source>Row {row} ({hazard}) repaired: {reason}.</source>
      <translation>Ligne {row} ({hazard}) réparée : {reason}.</translation>
    </message>
    <message>
      <source>Row {row} has a coordinate that is not a number.</source>
      <translation>La ligne {row} a une coordonnée qui n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Row {row} has a ring of {count} distinct vertices: a boundary needs three.</source>
      <translation>La ligne {row} a un anneau de {count} sommets distincts : un périmètre en demande trois.</translation>
    </message>
    <message>
      <source>Row {row} has an empty geometry.</source>
      <translation>La ligne {row} a une géométrie vide.</translation>
    </message>
    <message>
      <source>Row {row} has another start coordinate than row {first}: a ring has one.</source>
      <translation>La ligne {row} a une autre coordonnée de départ que la ligne {first} : un anneau n’en a qu’une.</translation>
    </message>
    <message>
      <source>Row {row} has no geometry.</source>
      <translation>La ligne {row} n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>Row {row} has no position.</source>
      <translation>La ligne {row} n’a pas de position.</translation>
    </message>
    <message>
      <source>Row {row} has nothing in its id field {field}.</source>
      <translation>La ligne {row} n’a rien dans son champ d’identifiant {field}.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}, but for blanks or capital letters.</source>
      <translation>La ligne {row} a l’identifiant de la ligne {other}, aux espaces ou majuscules près.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}.</source>
      <translation>La ligne {row} a l’identifiant de la ligne {other}.</translation>
    </message>
    <message>
      <source>Row {row} has the very polygon of row {other}.</source>
      <translation>La ligne {row} a exactement le polygone de la ligne {other}.</translation>
    </message>
    <message>
      <source>Row {row} is a {kind}; a hazard's extent is a polygon.</source>
      <translation>La ligne {row} est un {kind} ; l’étendue d’une zone dangereuse est un polygone.</translation>
    </message>
    <message>
      <source>Row {row} is no polygon but {found}: a boundary needs a polygon.</source>
      <translation>La ligne {row} n’est pas un polygone mais {found} : un périmètre demande un polygone.</translation>
    </message>
    <message>
      <source>Row {row} lacks {attributes}.</source>
      <translation>Il manque à la ligne {row} : {attributes}.</translation>
    </message>
    <message>
      <source>Row {row} leads back to {label}.</source>
      <translation>La ligne {row} ramène à {label}.</translation>
    </message>
    <message>
      <source>Row {row} makes no corridor: {reason}</source>
      <translation>La ligne {row} ne donne aucun corridor : {reason}</translation>
    </message>
    <message>
      <source>Row {row} makes no task: {reason}</source>
      <translation>La ligne {row} ne donne aucune tâche : {reason}</translation>
    </message>
    <message>
      <source>Row {row} needs a bearing and a distance; only the row at the end of the list that has no leg of its own goes without.</source>
      <translation>La ligne {row} demande un azimut et une distance ; seule la ligne en fin de liste qui n’a pas de côté à elle s’en passe.</translation>
    </message>
    <message>
      <source>Row {row} of the device table says of hazard {hazard} what row {other} says.</source>
      <translation>La ligne {row} de la table des engins dit de la zone dangereuse {hazard} la même chose que la ligne {other}.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no geometry.</source>
      <translation>La ligne {row} de {layer} n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no point.</source>
      <translation>La ligne {row} de {layer} n’a pas de point.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has nothing in its id field {field}. Give it an id.</source>
      <translation>La ligne {row} de {layer} n’a rien dans son champ d’identifiant {field}. Donnez-lui un identifiant.</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: the column extra is not valid JSON ({reason}).</source>
      <translation>Ligne {row} de {layer} : la colonne extra n’est pas du JSON valide ({reason}).</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: {value} is not one of {words}.</source>
      <translation>Ligne {row} de {layer} : {value} ne fait pas partie de {words}.</translation>
    </message>
    <message>
      <source>Row {row} repeats the first point and closes the ring.</source>
      <translation>La ligne {row} répète le premier point et ferme l’anneau.</translation>
    </message>
    <message>
      <source>Row {row} was read as headings.</source>
      <translation>La ligne {row} a été lue comme en-têtes.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: not as in the order.</source>
      <translation>Ligne {row}, colonne {column} : différente de l’ordre.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>Ligne {row}, colonne {column} : {found} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} is no number.</source>
      <translation>Ligne {row}, colonne {column} : {value} n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no boundary. Draw it, or leave the task out.</source>
      <translation>Ligne {row}, la tâche {task} n’a pas de limite. Dessinez-la, ou laissez la tâche de côté.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is a {kind}, not a polygon.</source>
      <translation>Ligne {row}, la tâche {task} est un {kind}, pas un polygone.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is not a valid polygon: {reason}. Mend it first; a boundary is never repaired on the way to a team.</source>
      <translation>Ligne {row}, la tâche {task} n’est pas un polygone valide : {reason}. Réparez-le d’abord ; un périmètre n’est jamais réparé en route vers une équipe.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: its rings cannot be built.</source>
      <translation>Ligne {row}, tâche {task} : ses anneaux ne peuvent pas être construits.</translation>
    </message>
    <message>
      <source>Row {row}, the first of its ring, has no start coordinate.</source>
      <translation>La ligne {row}, la première de son anneau, n’a pas de coordonnée de départ.</translation>
    </message>
    <message>
      <source>Row {row}, {task}, is not divided: {reason}</source>
      <translation>La ligne {row}, {task}, n’est pas divisée : {reason}</translation>
    </message>
    <message>
      <source>Row {row}: a coordinate is not a number or is infinite.</source>
      <translation>Ligne {row} : une coordonnée n’est pas un nombre ou est infinie.</translation>
    </message>
    <message>
      <source>Row {row}: the {what} “{text}” is not a number.</source>
      <translation>Ligne {row} : la valeur “{text}” ({what}) n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Row {row}: {count} repeated vertices were left out.</source>
      <translation>Ligne {row} : {count} sommets répétés ont été laissés de côté.</translation>
    </message>
    <message>
      <source>Row {row}: {fault}</source>
      <translation>Ligne {row} : {fault}</translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation>Ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>Row {row}: {why}</source>
      <translation>Ligne {row} : {why}</translation>
    </message>
    <message>
      <source>Row {row}: {why}.</source>
      <translation>Ligne {row} : {why}.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Rows above the headings left out: {count}.</source>
      <translation>Lignes au-dessus des en-têtes laissées de côté : {count}.</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>Lignes acceptées</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Lignes lues</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Rows repaired</source>
      <translation>Lignes réparées</translation>
    </message>
    <message>
      <source>Rows that agree</source>
      <translation>Lignes qui concordent</translation>
    </message>
    <message>
      <source>Rows that do not agree</source>
      <translation>Lignes qui ne concordent pas</translation>
    </message>
    <message>
      <source>Rows were put in the order of their point numbers.</source>
      <translation>Les lignes ont été mises dans l’ordre de leurs numéros de point.</translation>
    </message>
    <message>
      <source>Rows with verdict</source>
      <translation>Lignes avec verdict</translation>
    </message>
    <message>
      <source>Rows without any number were left out: {rows}.</source>
      <translation>Les lignes sans aucun nombre ont été laissées de côté : {rows}.</translation>
    </message>
    <message>
      <source>Rows {first} and {row} of {layer} have the same id {task} in {field}. Give each task its own.</source>
      <translation>Les lignes {first} et {row} de {layer} ont le même identifiant {task} dans {field}. Donnez à chaque tâche le sien.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} are one position: taken as one point.</source>
      <translation>Les lignes {first} et {second} sont une même position : prises comme un seul point.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} have the same order {order}: which comes first?</source>
      <translation>Les lignes {first} et {second} ont le même rang {order} : laquelle vient en premier ?</translation>
    </message>
    <message>
      <source>Rows {rows} share the id {task}. Give each task an id of its own.</source>
      <translation>Les lignes {rows} partagent l’identifiant {task}. Donnez à chaque tâche son propre identifiant.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Run by the dock before it issues an order; not for people.</source>
      <translation>Lancé par le panneau avant d’émettre un ordre ; pas destiné aux personnes.</translation>
    </message>
    <message>
      <source>Run by “Issue orders and write packs” in processes of its own; not for people.</source>
      <translation>Exécuté par « Émettre les ordres et écrire les dossiers » dans des processus séparés ; non destiné aux utilisateurs.</translation>
    </message>
    <message>
      <source>Run every check on the bound hazard layer</source>
      <translation>Exécuter tous les contrôles sur la couche de zones dangereuses associée</translation>
    </message>
    <message>
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>S&amp;tatus…</source>
      <translation>S&amp;tatut…</translation>
    </message>
    <message>
      <source>SELECTED_IDS: no task has the id {ids}.</source>
      <translation>SELECTED_IDS : aucune tâche n’a l’identifiant {ids}.</translation>
    </message>
    <message>
      <source>SHA, suspected</source>
      <translation>ZSD, suspectée</translation>
    </message>
    <message>
      <source>SINCE must be a day such as 2026-10-28, not {value}.</source>
      <translation>SINCE doit être un jour tel que 2026-10-28, pas {value}.</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>En&amp;registrer…</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Sécurité</translation>
    </message>
    <message>
      <source>Same device recorded twice</source>
      <translation>Même engin enregistré deux fois</translation>
    </message>
    <message>
      <source>Same id twice</source>
      <translation>Même identifiant deux fois</translation>
    </message>
    <message>
      <source>Same point recorded twice</source>
      <translation>Même point enregistré deux fois</translation>
    </message>
    <message>
      <source>Same point twice in a polygon</source>
      <translation>Même point deux fois dans un polygone</translation>
    </message>
    <message>
      <source>Same polygon twice</source>
      <translation>Même polygone deux fois</translation>
    </message>
    <message>
      <source>Same task id twice</source>
      <translation>Même identifiant de tâche deux fois</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save my changes on top of their version</source>
      <translation>Enregistrer mes modifications par-dessus leur version</translation>
    </message>
    <message>
      <source>Save nothing; everything stays as it is</source>
      <translation>Ne rien enregistrer ; tout reste tel quel</translation>
    </message>
    <message>
      <source>Save the binding</source>
      <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
      <source>Save what goes where</source>
      <translation>Enregistrer ce qui va où</translation>
    </message>
    <message>
      <source>Save what goes where as a file, for others</source>
      <translation>Enregistrer ce qui va où dans un fichier, pour d’autres</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>Enregistrer, charger ou annuler la correspondance de cette couche</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <source>Say how many square metres each part is to have: more than 0.</source>
      <translation>Dites combien de mètres carrés chaque partie doit avoir : plus que 0.</translation>
    </message>
    <message>
      <source>Say how many square metres the parts are to have.</source>
      <translation>Dites combien de mètres carrés les parties doivent avoir.</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>Dites dans NORTH à partir de quel nord les azimuts sont comptés : true (géographique), grid (quadrillage) ou magnetic (magnétique). Un azimut sans son nord n’indique aucune direction.</translation>
    </message>
    <message>
      <source>Say in which folder the present packs lie.</source>
      <translation>Dites dans quel répertoire se trouvent les dossiers actuels.</translation>
    </message>
    <message>
      <source>Say on which day {who} verified {label}; until then it stays proposed.</source>
      <translation>Dites quel jour {who} a vérifié {label} ; jusque-là, cela reste proposé.</translation>
    </message>
    <message>
      <source>Say there which layer holds the hazards</source>
      <translation>Y dire quelle couche contient les zones dangereuses</translation>
    </message>
    <message>
      <source>Say what each layer of this project is: hazards first.</source>
      <translation>Dites ce qu’est chaque couche de ce projet : les zones dangereuses d’abord.</translation>
    </message>
    <message>
      <source>Say which area the sheets are of: give an EXTENT or a COVERAGE.</source>
      <translation>Dites de quelle surface sont les feuilles : donnez un EXTENT ou un COVERAGE.</translation>
    </message>
    <message>
      <source>Say which fields of the table hold label, coordinate and check code.</source>
      <translation>Dites quels champs de la table contiennent le libellé, la coordonnée et le code de contrôle.</translation>
    </message>
    <message>
      <source>Say which hazards were added, removed, reopened, reclassified or reshaped</source>
      <translation>Dire quelles zones dangereuses ont été ajoutées, supprimées, rouvertes, reclassées ou ont changé de forme</translation>
    </message>
    <message>
      <source>Say which layer holds the hazards</source>
      <translation>Dire quelle couche contient les zones dangereuses</translation>
    </message>
    <message>
      <source>Say which workspace the orders were issued in: the project has none.</source>
      <translation>Dites dans quel espace de travail les ordres ont été émis : le projet n’en a pas.</translation>
    </message>
    <message>
      <source>Say who set the radius of {label}: it is printed beside it.</source>
      <translation>Dites qui a fixé le rayon de {label} : c’est imprimé à côté.</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Dites qui.</translation>
    </message>
    <message>
      <source>Say why; the reason is kept in the history and on the notice.</source>
      <translation>Dites pourquoi ; la raison est conservée dans l’historique et sur l’avis.</translation>
    </message>
    <message>
      <source>Say why; the reason is printed, and kept in the history.</source>
      <translation>Dites pourquoi ; la raison est imprimée, et conservée dans l’historique.</translation>
    </message>
    <message>
      <source>Says of each hazard whether it was added, removed, reopened, reclassified, reshaped or is unchanged since another state of the layer: a file of last month, or the last snapshot that the workspace keeps of each import.

With an id field (or a binding that names one) hazards are matched by id, without by shape: through re-projection, rounding and another order of rows. Outlines that lie no farther apart than the tolerance are the same.

A hazard that changed in several ways is named by the first that fits, in the order above; also_reshaped says when its outline changed too, fields_changed what else. A status that changed in another way than by reopening counts as reclassified. Totals by class in the report add up.</source>
      <translation>Dit de chaque zone dangereuse si elle a été ajoutée, supprimée, rouverte, reclassée, si sa forme a été modifiée ou si elle est inchangée depuis un autre état de la couche : un fichier du mois dernier, ou le dernier instantané que l’espace de travail conserve de chaque import.

Avec un champ d’identifiant (ou une correspondance qui en nomme un), les zones dangereuses sont appariées par identifiant, sinon par la forme : malgré la reprojection, les arrondis et un autre ordre des lignes. Les contours qui ne s’écartent pas plus que la tolérance sont les mêmes.

Une zone dangereuse qui a changé de plusieurs façons est nommée d’après la première qui convient, dans l’ordre ci-dessus ; also_reshaped dit si son contour a changé aussi, fields_changed quoi d’autre. Un statut qui a changé autrement que par une réouverture compte comme reclassé. Les totaux par classe dans le rapport sont cohérents entre eux.</translation>
    </message>
    <message>
      <source>Scale 1 to</source>
      <translation>Échelle, 1 pour</translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation>Échelle 1:{scale}</translation>
    </message>
    <message>
      <source>Scale of the sheet</source>
      <translation>Échelle de la feuille</translation>
    </message>
    <message>
      <source>Scale of the sheet (+ and −)</source>
      <translation>Échelle de la feuille (+ et −)</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Scan signé</translation>
    </message>
    <message>
      <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
      <translation>Fichiers de scan (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Search &amp;radius</source>
      <translation>&amp;Rayon de recherche</translation>
    </message>
    <message>
      <source>Search orders</source>
      <translation>Chercher des ordres</translation>
    </message>
    <message>
      <source>Search orders…</source>
      <translation>Chercher des ordres…</translation>
    </message>
    <message>
      <source>Search radius</source>
      <translation>Rayon de recherche</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Rayon de recherche (m)</translation>
    </message>
    <message>
      <source>Search tasks</source>
      <translation>Chercher des tâches</translation>
    </message>
    <message>
      <source>Search tasks…</source>
      <translation>Chercher des tâches…</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>Voir et contrôler les zones dangereuses avant de bâtir quoi que ce soit dessus.</translation>
    </message>
    <message>
      <source>See it &amp;larger</source>
      <translation>Voir en plus &amp;grand</translation>
    </message>
    <message>
      <source>See what changed since the last reading kept, or against another layer.</source>
      <translation>Voir ce qui a changé depuis la dernière lecture conservée, ou par rapport à une autre couche.</translation>
    </message>
    <message>
      <source>See what moved under your tasks and orders since they were made.</source>
      <translation>Voir ce qui a bougé sous vos tâches et vos ordres depuis leur création.</translation>
    </message>
    <message>
      <source>Select one point first; {count} are selected.</source>
      <translation>Sélectionnez d’abord un seul point ; {count} sont sélectionnés.</translation>
    </message>
    <message>
      <source>Select the points to delete: click them, or drag a box.</source>
      <translation>Sélectionnez les points à supprimer : cliquez-les, ou tracez un rectangle autour.</translation>
    </message>
    <message>
      <source>Select the two points between which the hazard's edge is taken; {count} are selected.</source>
      <translation>Sélectionnez les deux points entre lesquels le bord de la zone dangereuse est pris ; {count} sont sélectionnés.</translation>
    </message>
    <message>
      <source>Selected hazards</source>
      <translation>Zones dangereuses sélectionnées</translation>
    </message>
    <message>
      <source>Series of map sheets</source>
      <translation>Série de feuilles de carte</translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>Réglez le GPS : {datum}, {format}, {north}</translation>
    </message>
    <message>
      <source>Set by</source>
      <translation>Fixé par</translation>
    </message>
    <message>
      <source>Settlement</source>
      <translation>Localité</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Shapefiles (names of 10 characters)</source>
      <translation>Shapefiles (noms de 10 caractères)</translation>
    </message>
    <message>
      <source>Share a draft among teams. The parts are shown on the map first.</source>
      <translation>Partager un brouillon entre équipes. Les parties sont d’abord montrées sur la carte.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>Feuille {sheet}, ligne {row}, colonne {column} : {found} là où {wanted} devrait être.</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}: {found} is not of its column's kind.</source>
      <translation>Feuille {sheet}, ligne {row} : {found} n’est pas du type de sa colonne.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: a cell names no place in its row: {cell}.</source>
      <translation>Feuille {sheet} : une cellule ne nomme pas de place dans sa ligne : {cell}.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: the columns are not the agreed ones.</source>
      <translation>Feuille {sheet} : les colonnes ne sont pas celles convenues.</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Feuilles</translation>
    </message>
    <message>
      <source>Sheets printed</source>
      <translation>Feuilles imprimées</translation>
    </message>
    <message>
      <source>Show &amp;order</source>
      <translation>Montrer l’&amp;ordre</translation>
    </message>
    <message>
      <source>Show &amp;task</source>
      <translation>Montrer la &amp;tâche</translation>
    </message>
    <message>
      <source>Show changes of this kind only</source>
      <translation>Montrer seulement les changements de ce type</translation>
    </message>
    <message>
      <source>Show findings of this rule only</source>
      <translation>Montrer seulement les constats de cette règle</translation>
    </message>
    <message>
      <source>Show findings of this weight only</source>
      <translation>Montrer seulement les constats de cette importance</translation>
    </message>
    <message>
      <source>Show it on the map</source>
      <translation>Montrer sur la carte</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Montrer sur la carte</translation>
    </message>
    <message>
      <source>Show or hide the Mine Action dock</source>
      <translation>Afficher ou masquer le panneau Action contre les mines</translation>
    </message>
    <message>
      <source>Show or hide the table of a task's boundary points</source>
      <translation>Montrer ou cacher le tableau des points du périmètre d’une tâche</translation>
    </message>
    <message>
      <source>Show p&amp;lace</source>
      <translation>Montrer le &amp;lieu</translation>
    </message>
    <message>
      <source>Show page 1 of an order</source>
      <translation>Montrer la page 1 d’un ordre</translation>
    </message>
    <message>
      <source>Show tasks of this kind</source>
      <translation>Montrer les tâches de ce type</translation>
    </message>
    <message>
      <source>Show tasks of this status</source>
      <translation>Montrer les tâches de ce statut</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>Montrer la correspondance telle que devinée ou conservée</translation>
    </message>
    <message>
      <source>Show the boundary on the map</source>
      <translation>Montrer le périmètre sur la carte</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>Montrer la zone dangereuse modifiée sur la carte</translation>
    </message>
    <message>
      <source>Show the chosen tasks on the map</source>
      <translation>Montrer les tâches choisies sur la carte</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>Montrer le constat sur la carte</translation>
    </message>
    <message>
      <source>Show the orders that stand so</source>
      <translation>Montrer les ordres dans cet état</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>Montrer le lieu sur la carte</translation>
    </message>
    <message>
      <source>Show the tasks of this team</source>
      <translation>Montrer les tâches de cette équipe</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>Montrer les valeurs qui contiennent ce texte</translation>
    </message>
    <message>
      <source>Show this operator's orders</source>
      <translation>Montrer les ordres de cet opérateur</translation>
    </message>
    <message>
      <source>Show this operator's tasks</source>
      <translation>Montrer les tâches de cet opérateur</translation>
    </message>
    <message>
      <source>Si&amp;nce</source>
      <translation>Dep&amp;uis</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Signatures</translation>
    </message>
    <message>
      <source>Signed scan of {order}</source>
      <translation>Scan signé de {order}</translation>
    </message>
    <message>
      <source>Signs used in the drawing</source>
      <translation>Signes utilisés dans le dessin</translation>
    </message>
    <message>
      <source>Simplify outward by at most (metres; 0: not)</source>
      <translation>Simplifier vers l’extérieur d’au plus (mètres ; 0 : non)</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>Since {day} {changes} hazards changed.</source>
      <translation>Depuis le {day}, {changes} zones dangereuses ont changé.</translation>
    </message>
    <message>
      <source>Since {day}: {news}</source>
      <translation>Depuis le {day} : {news}</translation>
    </message>
    <message>
      <source>Site board</source>
      <translation>Panneau de chantier</translation>
    </message>
    <message>
      <source>Site board {part}</source>
      <translation>Panneau de chantier {part}</translation>
    </message>
    <message>
      <source>Sixteen corners lie around the circle; none cuts into it.</source>
      <translation>Seize sommets sont disposés autour du cercle ; aucun côté ne le coupe.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size was {was} m², is {now} m² ({change} m²), on the ellipsoid.</source>
      <translation>La superficie était de {was} m², elle est de {now} m² ({change} m²), sur l’ellipsoïde.</translation>
    </message>
    <message>
      <source>Sketch sheet</source>
      <translation>Feuille de croquis</translation>
    </message>
    <message>
      <source>Sketch sheet 1:{scale}</source>
      <translation>Feuille de croquis 1:{scale}</translation>
    </message>
    <message>
      <source>Skip to the order</source>
      <translation>Aller directement à l’ordre</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>Partie très étroite</translation>
    </message>
    <message>
      <source>Smaller than 1:50,000</source>
      <translation>Plus petites que 1:50 000</translation>
    </message>
    <message>
      <source>Snapshot of this day or earlier (YYYY-MM-DD)</source>
      <translation>Instantané de ce jour ou d’avant (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <source>Some points carry MGRS of the next zone: the digits of this grid are not theirs.</source>
      <translation>Certains points portent une référence MGRS de la zone voisine : les chiffres de ce quadrillage ne sont pas les leurs.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <source>Spoken note</source>
      <translation>Note vocale</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>Réparti</translation>
    </message>
    <message>
      <source>Spread the misclosure</source>
      <translation>Répartir l’erreur de fermeture</translation>
    </message>
    <message>
      <source>Spread the misclosure…</source>
      <translation>Répartir l’erreur de fermeture…</translation>
    </message>
    <message>
      <source>Square metres, one number a part, semicolons between; the rest is one more</source>
      <translation>Mètres carrés, un nombre par partie, séparés par des points-virgules ; le reste forme une partie de plus</translation>
    </message>
    <message>
      <source>Start line</source>
      <translation>Ligne de départ</translation>
    </message>
    <message>
      <source>Start point</source>
      <translation>Point de départ</translation>
    </message>
    <message>
      <source>Start point at</source>
      <translation>Point de départ à</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>Départ {label}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>État de l’ordre</translation>
    </message>
    <message>
      <source>State of the task</source>
      <translation>État de la tâche</translation>
    </message>
    <message>
      <source>States of the tasks of hazards</source>
      <translation>États des tâches des zones dangereuses</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Status and history</source>
      <translation>Statut et historique</translation>
    </message>
    <message>
      <source>Status not recorded</source>
      <translation>Statut non enregistré</translation>
    </message>
    <message>
      <source>Stockpile destruction</source>
      <translation>Destruction de stocks</translation>
    </message>
    <message>
      <source>Stop (Esc)</source>
      <translation>Arrêter (Esc)</translation>
    </message>
    <message>
      <source>Stop work by this order now. Leave all markings in place.</source>
      <translation>Arrêtez maintenant le travail fait avec cet ordre. Laissez tout le marquage en place.</translation>
    </message>
    <message>
      <source>Stopped before its pack was written.</source>
      <translation>Arrêté avant que son dossier soit écrit.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Strips and boxes are {least} m wide or more, not {width} m.</source>
      <translation>Les bandes et les cases ont au moins {least} m de large, pas {width} m.</translation>
    </message>
    <message>
      <source>Strips or lanes of a width</source>
      <translation>Bandes ou couloirs d’une largeur</translation>
    </message>
    <message>
      <source>Style file</source>
      <translation>Fichier de style</translation>
    </message>
    <message>
      <source>Style hazards</source>
      <translation>Styliser les zones dangereuses</translation>
    </message>
    <message>
      <source>Style of the hazards</source>
      <translation>Style des zones dangereuses</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Remplacé</translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation>Remplacé par</translation>
    </message>
    <message>
      <source>Superseded by {order}</source>
      <translation>Remplacé par {order}</translation>
    </message>
    <message>
      <source>Superseded by {successor}. Nobody may work by it.</source>
      <translation>Remplacé par {successor}. Personne ne doit travailler avec lui.</translation>
    </message>
    <message>
      <source>Surgery</source>
      <translation>Chirurgie</translation>
    </message>
    <message>
      <source>Suspected hazardous area (SHA)</source>
      <translation>Zone suspectée dangereuse (ZSD)</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <source>TASK_ID: no task has the id {task}.</source>
      <translation>TASK_ID : aucune tâche n’a l’identifiant {task}.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the left of the top.</source>
      <translation>LA FEUILLE EST TOURNÉE : le nord du quadrillage pointe à {angle} à gauche du haut.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the right of the top.</source>
      <translation>LA FEUILLE EST TOURNÉE : le nord du quadrillage pointe à {angle} à droite du haut.</translation>
    </message>
    <message>
      <source>THEME_NAME: the project has no map theme {theme}. It has: {known}.</source>
      <translation>THEME_NAME : le projet n’a pas de thème de carte {theme}. Il a : {known}.</translation>
    </message>
    <message>
      <source>TN</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>TOLERANCE_M must be from 0 to under {most} metres, not {value}.</source>
      <translation>TOLERANCE_M doit aller de 0 à moins de {most} mètres, pas {value}.</translation>
    </message>
    <message>
      <source>Table of devices of the hazards (joined by the hazard's id)</source>
      <translation>Table des engins des zones dangereuses (jointe par l’identifiant de la zone dangereuse)</translation>
    </message>
    <message>
      <source>Table or points</source>
      <translation>Table ou points</translation>
    </message>
    <message>
      <source>Tables of the task database are not in the project: {tables}. Open the database again, and they come back.</source>
      <translation>Des tables de la base de données des tâches ne sont pas dans le projet : {tables}. Ouvrez de nouveau la base de données, et elles reviennent.</translation>
    </message>
    <message>
      <source>Tag sheet</source>
      <translation>Feuille des balises</translation>
    </message>
    <message>
      <source>Tag sheet for Word templates</source>
      <translation>Feuille des balises pour modèles Word</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Balises</translation>
    </message>
    <message>
      <source>Tags for Word templates</source>
      <translation>Balises pour modèles Word</translation>
    </message>
    <message>
      <source>Take &amp;theirs</source>
      <translation>Prendre la &amp;leur</translation>
    </message>
    <message>
      <source>Take back the last point (Backspace)</source>
      <translation>Reprendre le dernier point (Retour arrière)</translation>
    </message>
    <message>
      <source>Take back: {step}</source>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Take its &amp;outer edge</source>
      <translation>Prendre son &amp;bord extérieur</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Take out drafts that were never ordered</source>
      <translation>Supprimer des brouillons qui n’ont jamais fait l’objet d’un ordre</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <translation>Enlever {what}</translation>
    </message>
    <message>
      <source>Take out {what} of {task}</source>
      <translation>Enlever {what} de {task}</translation>
    </message>
    <message>
      <source>Take the block for the whole boundary; one undo takes it back</source>
      <translation>Prendre le bloc pour le périmètre entier ; une seule annulation revient en arrière</translation>
    </message>
    <message>
      <source>Take the edge of {hazard} between {start} and {end}</source>
      <translation>Prendre le bord de {hazard} entre {start} et {end}</translation>
    </message>
    <message>
      <source>Take the frame off the map (Esc)</source>
      <translation>Ôter le cadre de la carte (Esc)</translation>
    </message>
    <message>
      <source>Take the hazard's edge between two points</source>
      <translation>Prendre le bord de la zone dangereuse entre deux points</translation>
    </message>
    <message>
      <source>Take the spread misclosure back</source>
      <translation>Revenir sur la répartition de l’erreur de fermeture</translation>
    </message>
    <message>
      <source>Take {file} out of {task}</source>
      <translation>Enlever {file} de {task}</translation>
    </message>
    <message>
      <source>Take {text}</source>
      <translation>Prendre {text}</translation>
    </message>
    <message>
      <source>Taken for rounding, metres</source>
      <translation>Écart pris pour un arrondi, mètres</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Arguments</translation>
    </message>
    <message>
      <source>Target devices</source>
      <translation>Engins recherchés</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Task and label, one of its kind</source>
      <translation>Tâche et libellé, unique en son genre</translation>
    </message>
    <message>
      <source>Task boundary</source>
      <translation>Périmètre de la tâche</translation>
    </message>
    <message>
      <source>Task database</source>
      <translation>Base de données des tâches</translation>
    </message>
    <message>
      <source>Task database to open or make</source>
      <translation>Base de données des tâches à ouvrir ou à créer</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>Carte de la tâche</translation>
    </message>
    <message>
      <source>Task map of {order}</source>
      <translation>Carte de la tâche de {order}</translation>
    </message>
    <message>
      <source>Task map on imagery</source>
      <translation>Carte de la tâche sur imagerie</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>Ordre de tâche</translation>
    </message>
    <message>
      <source>Task without a polygon</source>
      <translation>Tâche sans polygone</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>La tâche {row} a un anneau de {count} points : un périmètre en demande trois.</translation>
    </message>
    <message>
      <source>Task {task}</source>
      <translation>Tâche {task}</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) has no polygon.</source>
      <translation>La tâche {task} (ligne {row} de {layer}) n’a pas de polygone.</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) is a {kind}; a boundary is a polygon.</source>
      <translation>La tâche {task} (ligne {row} de {layer}) est un {kind} ; un périmètre est un polygone.</translation>
    </message>
    <message>
      <source>Task {task} becomes issued when its order is issued, on the page Orders.</source>
      <translation>La tâche {task} devient émise quand son ordre est émis, à la page Ordres.</translation>
    </message>
    <message>
      <source>Task {task} has a row without geometry.</source>
      <translation>La tâche {task} a une ligne sans géométrie.</translation>
    </message>
    <message>
      <source>Task {task} has another boundary in the layer than in the workspace {file}. Save the one that is right in the workspace.</source>
      <translation>La tâche {task} a dans la couche un autre périmètre que dans l’espace de travail {file}. Enregistrez dans l’espace de travail celui qui est juste.</translation>
    </message>
    <message>
      <source>Task {task} has no boundary yet. Draw one first.</source>
      <translation>La tâche {task} n’a pas encore de périmètre. Dessinez-en d’abord un.</translation>
    </message>
    <message>
      <source>Task {task} has no medical plan, and people enter a hazard ({kind}).</source>
      <translation>La tâche {task} n’a pas de plan médical, et des personnes entrent dans une zone dangereuse ({kind}).</translation>
    </message>
    <message>
      <source>Task {task} has no order to amend.</source>
      <translation>La tâche {task} n’a pas d’ordre à amender.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon.</source>
      <translation>La tâche {task} n’a pas de polygone.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon. Draw its boundary, or type it.</source>
      <translation>La tâche {task} n’a pas de polygone. Dessinez son périmètre, ou saisissez-le.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>La tâche {task} n’a pas de polygone : c’est {kind}.</translation>
    </message>
    <message>
      <source>Task {task} has nothing in {field}, which its order number is made with. Fill it in, or type the order’s number.</source>
      <translation>La tâche {task} n’a rien dans {field}, qui sert à former son numéro d’ordre. Remplissez ce champ, ou saisissez le numéro de l’ordre.</translation>
    </message>
    <message>
      <source>Task {task} has rows in {table} ({count}) and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>La tâche {task} a des lignes dans {table} ({count}) et {what}. Retirez-la, ou dupliquez-la et modifiez la copie.</translation>
    </message>
    <message>
      <source>Task {task} is clearance, and {area_m2:,.0f} m² of it are only suspected. A survey may release some of them first.</source>
      <translation>La tâche {task} est une dépollution, et {area_m2:,.0f} m² n’en sont que suspectés. Une enquête peut d’abord en remettre une partie à disposition.</translation>
    </message>
    <message>
      <source>Task {task} is not a valid polygon: {reason}. Mend it first.</source>
      <translation>La tâche {task} n’est pas un polygone valide : {reason}. Réparez-le d’abord.</translation>
    </message>
    <message>
      <source>Task {task} is not in the workspace {file}. Save it there first.</source>
      <translation>La tâche {task} n’est pas dans l’espace de travail {file}. Enregistrez-l’y d’abord.</translation>
    </message>
    <message>
      <source>Task {task} is not issued. Mandatory findings that are open: {count}. {findings} Mend what is wrong, or give a reason for issuing all the same; the order prints it on page 1.</source>
      <translation>La tâche {task} n’est pas émise. Constats obligatoires non résolus : {count}. {findings} Réparez ce qui ne va pas, ou donnez une raison de l’émettre malgré tout ; l’ordre l’imprime à la page 1.</translation>
    </message>
    <message>
      <source>Task {task} is withdrawn and stays as it is. Duplicate it and change the copy.</source>
      <translation>La tâche {task} est retirée et reste telle quelle. Dupliquez-la et modifiez la copie.</translation>
    </message>
    <message>
      <source>Task {task} is {old} and cannot become {new}. The programme profile says which states follow each other.</source>
      <translation>La tâche {task} est à l’état {old} et ne peut pas passer à {new}. Le profil du programme dit quels états se suivent.</translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>La tâche {task} est à l’état {status} et ne peut pas être émise à partir de là. De {status}, elle peut devenir : {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} is {status}, and no order is issued for it any more. Duplicate the task (page Tasks) and issue an order for the copy.</source>
      <translation>La tâche {task} est {status}, et aucun ordre n’est plus émis pour elle. Dupliquez la tâche (page Tâches) et émettez un ordre pour la copie.</translation>
    </message>
    <message>
      <source>Task {task} made.</source>
      <translation>Tâche {task} créée.</translation>
    </message>
    <message>
      <source>Task {task} of order {order_no} is not in the workspace {file} any more.</source>
      <translation>La tâche {task} de l’ordre {order_no} n’est plus dans l’espace de travail {file}.</translation>
    </message>
    <message>
      <source>Task {task} stays whole: one part is no division.</source>
      <translation>La tâche {task} reste entière : une seule partie n’est pas une division.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others and was not read before. Take theirs, and make your changes again.</source>
      <translation>La tâche {task} a été modifiée par d’autres et n’avait pas été lue avant. Prenez leur version, et refaites vos modifications.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others since then, and the unsaved work does not fit any more: a row of {table} is gone.</source>
      <translation>La tâche {task} a été modifiée par d’autres depuis, et le travail non enregistré ne va plus avec elle : une ligne de {table} a disparu.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>La tâche {task} a été modifiée par quelqu’un d’autre depuis qu’elle a été lue. Examinez-la de nouveau.</translation>
    </message>
    <message>
      <source>Task {task} was changed by {who}, {when}, since you read it.</source>
      <translation>La tâche {task} a été modifiée par {who}, {when}, depuis que vous l’avez lue.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others meanwhile. Take theirs; to keep yours, duplicate the task first.</source>
      <translation>La tâche {task} a été supprimée par d’autres entre-temps. Prenez leur version ; pour garder la vôtre, dupliquez d’abord la tâche.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others since you read it.</source>
      <translation>La tâche {task} a été supprimée par d’autres depuis que vous l’avez lue.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>La tâche {task} a déjà été émise sous {order_no}, révision {revision}. Amendez cet ordre pour la modifier.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}; an order never changes its number.</source>
      <translation>La tâche {task} a déjà été émise sous {order_no}, révision {revision} ; un ordre ne change jamais de numéro.</translation>
    </message>
    <message>
      <source>Task {task} was issued meanwhile: an issued boundary never changes unseen. Take theirs, and amend the order.</source>
      <translation>La tâche {task} a été émise entre-temps : un périmètre émis ne change jamais sans qu’on le voie. Prenez leur version, et amendez l’ordre.</translation>
    </message>
    <message>
      <source>Task {task} was ordered and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>La tâche {task} a fait l’objet d’un ordre et {what}. Retirez-la, ou dupliquez-la et modifiez la copie.</translation>
    </message>
    <message>
      <source>Task {task}, annex {letter} ({title}): {reason} Put the file back, or take the annex out of the task.</source>
      <translation>Tâche {task}, annexe {letter} ({title}) : {reason} Remettez le fichier en place, ou enlevez l’annexe de la tâche.</translation>
    </message>
    <message>
      <source>Task {task}, corners beside corners of task {other} that are not the same: {count}; up to {away_m:.2f} m apart. Snap them, or a marker stands twice.</source>
      <translation>Tâche {task}, sommets à côté de sommets de la tâche {other} sans être les mêmes : {count} ; jusqu’à {away_m:.2f} m d’écart. Accrochez-les, sinon un piquet sera planté deux fois.</translation>
    </message>
    <message>
      <source>Task {task}, hazards within {near_m:g} m of the {feature}: {count}; the nearest, {hazard}, at {away_m:,.1f} m.</source>
      <translation>Tâche {task}, zones dangereuses à moins de {near_m:g} m de l’élément « {feature} » : {count} ; la plus proche, {hazard}, est à {away_m:,.1f} m.</translation>
    </message>
    <message>
      <source>Task {task}, legs longer than {limit_m:,.0f} m: {count}; the longest, {leg_m:,.0f} m, starts at {label}.</source>
      <translation>Tâche {task}, côtés plus longs que {limit_m:,.0f} m : {count} ; le plus long, {leg_m:,.0f} m, part de {label}.</translation>
    </message>
    <message>
      <source>Task {task}, legs shorter than {limit_m:g} m: {count}; the shortest, {leg_m:.2f} m, starts at {label}.</source>
      <translation>Tâche {task}, côtés plus courts que {limit_m:g} m : {count} ; le plus court, {leg_m:.2f} m, part de {label}.</translation>
    </message>
    <message>
      <source>Task {task}, places narrower than {width_m:g} m: {count}; the largest has {area_m2:,.1f} m².</source>
      <translation>Tâche {task}, endroits plus étroits que {width_m:g} m : {count} ; le plus grand a {area_m2:,.1f} m².</translation>
    </message>
    <message>
      <source>Task {task}, point {label}: the position is not a number.</source>
      <translation>Tâche {task}, point {label} : la position n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Task {task}, ring {ring}: {count} boundary points make no ring.</source>
      <translation>Tâche {task}, anneau {ring} : {count} points du périmètre ne forment pas un anneau.</translation>
    </message>
    <message>
      <source>Task {task}: NO EVACUATION ROUTE. Drive one and fill it in.</source>
      <translation>Tâche {task} : AUCUN ITINÉRAIRE D’ÉVACUATION. Parcourez-en un et inscrivez-le.</translation>
    </message>
    <message>
      <source>Task {task}: NO LANDING SITE. Choose one on site and fill it in.</source>
      <translation>Tâche {task} : AUCUNE AIRE DE POSER. Choisissez-en une sur place et inscrivez-la.</translation>
    </message>
    <message>
      <source>Task {task}: NO MEDICAL FACILITY. Fill it in before work starts.</source>
      <translation>Tâche {task} : AUCUNE STRUCTURE MÉDICALE. Inscrivez-la avant le début du travail.</translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>Tâche {task} : une coordonnée n’est pas un nombre ou est infinie.</translation>
    </message>
    <message>
      <source>Task {task}: a corner is nowhere on Earth, or on another continent. Look at the coordinates, and at the layer's CRS.</source>
      <translation>Tâche {task} : un sommet n’existe nulle part sur Terre, ou est sur un autre continent. Vérifiez les coordonnées, et le SCR de la couche.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>Tâche {task} : un sommet de son polygone n’a pas de point du périmètre ; il est à {distance_m} m du côté le plus proche.</translation>
    </message>
    <message>
      <source>Task {task}: a row of {table} was deleted by others meanwhile. Discard your changes of it, and make them again.</source>
      <translation>Tâche {task} : une ligne de {table} a été supprimée par d’autres entre-temps. Abandonnez vos modifications de cette ligne, et refaites-les.</translation>
    </message>
    <message>
      <source>Task {task}: a strip about {width_m:.1f} m wide ({area_m2:,.0f} m²) lies between it and {other}, and belongs to neither.</source>
      <translation>Tâche {task} : une bande d’environ {width_m:.1f} m de large ({area_m2:,.0f} m²) se trouve entre elle et {other}, et n’appartient à aucune des deux.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>Tâche {task} : le point du périmètre {row} n’a pas de libellé.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has another outline than when the task was made. Compare the two, and draw the boundary anew where it must change.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} a un autre contour que lorsque la tâche a été créée. Comparez les deux, et redessinez le périmètre là où il doit changer.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has no shape, so that no geofence can go around it. Repair the hazard, and amend the order.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} n’a pas de forme, de sorte qu’aucune barrière virtuelle ne peut l’entourer. Réparez la zone dangereuse, et amendez l’ordre.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed (recorded as {word}).</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} est close (enregistrée comme {word}).</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} est close.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is no longer in the hazard layer.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} n’est plus dans la couche de zones dangereuses.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies also in live task {other}.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} se trouve aussi dans la tâche active {other}.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the boundary.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} se trouve à {away_m:,.1f} m du périmètre.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the {feature}.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} se trouve à {away_m:,.1f} m de l’élément « {feature} ».</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} reaches into the task ({area_m2:,.0f} m²) and is not one of its hazards.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} s’étend dans la tâche ({area_m2:,.0f} m²) et n’est pas une de ses zones dangereuses.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} touches the task and is not one of its hazards.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} touche la tâche et n’est pas une de ses zones dangereuses.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>Tâche {task} : la zone dangereuse {hazard} a été réparée et personne n’a confirmé sa forme : elle peut être plus grande sur le terrain qu’elle ne paraît.</translation>
    </message>
    <message>
      <source>Task {task}: its annexes have {count} pages ({files}); at most {most} go along. Attach only the pages that the team needs, or raise order_form.most_annex_pages in the programme profile.</source>
      <translation>Tâche {task} : ses annexes ont {count} pages ({files}) ; {most} au plus peuvent être jointes. Ne joignez que les pages dont l’équipe a besoin, ou augmentez order_form.most_annex_pages dans le profil du programme.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>Tâche {task} : ses points du périmètre figurent dans un ordre émis et restent tels quels. Amendez l’ordre pour les modifier.</translation>
    </message>
    <message>
      <source>Task {task}: its order would be dated {moment}, before {order_no}, which was issued at {earlier}. Set the clock of this computer, or give the right time. Where the date of {order_no} is the wrong one, withdraw that order.</source>
      <translation>Tâche {task} : son ordre serait daté de {moment}, avant {order_no}, qui a été émis le {earlier}. Réglez l’horloge de cet ordinateur, ou donnez la bonne heure. Si c’est la date de {order_no} qui est fausse, retirez cet ordre.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>Tâche {task} : erreur de fermeture {misclosure:.2f} m (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: no geofence can go around hazard {hazard}: {reason}</source>
      <translation>Tâche {task} : aucune barrière virtuelle ne peut entourer la zone dangereuse {hazard} : {reason}</translation>
    </message>
    <message>
      <source>Task {task}: no medical facility is recorded as having surgery.</source>
      <translation>Tâche {task} : aucune structure médicale n’est enregistrée comme disposant d’une chirurgie.</translation>
    </message>
    <message>
      <source>Task {task}: no phone alarms at hazard {hazard}: it is a line or a point, and the programme's fence is 0 m wide. Set “field_project.stand_off_m” in the profile.</source>
      <translation>Tâche {task} : aucun téléphone ne donne l’alarme à la zone dangereuse {hazard} : c’est une ligne ou un point, et la barrière du programme a 0 m de large. Définissez « field_project.stand_off_m » dans le profil.</translation>
    </message>
    <message>
      <source>Task {task}: phones will alarm at the {feature}: it lies in the geofence of the field project (hazard {hazards}). Move it, or tell the team.</source>
      <translation>Tâche {task} : les téléphones donneront l’alarme à l’élément {feature} : il se trouve dans la barrière virtuelle du projet de terrain (zone dangereuse {hazards}). Déplacez-le, ou prévenez l’équipe.</translation>
    </message>
    <message>
      <source>Task {task}: point {old} of {order_no} r{revision} is now called {new}. Labels never change once they are out in the field: give it its label back.</source>
      <translation>Tâche {task} : le point {old} de {order_no} r{revision} s’appelle maintenant {new}. Les libellés ne changent jamais une fois qu’ils sont sur le terrain : rendez-lui son libellé.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points cannot be read: {reason}.</source>
      <translation>Tâche {task} : la ligne {row} des points du périmètre ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points has no point.</source>
      <translation>Tâche {task} : la ligne {row} des points du périmètre n’a pas de point.</translation>
    </message>
    <message>
      <source>Task {task}: rows {first} and {row} have this id. Give each task its own.</source>
      <translation>Tâche {task} : les lignes {first} et {row} portent cet identifiant. Donnez à chaque tâche le sien.</translation>
    </message>
    <message>
      <source>Task {task}: say why it becomes {new}; the reason is kept in its history.</source>
      <translation>Tâche {task} : dites pourquoi elle passe à {new} ; la raison est conservée dans son historique.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} cannot be opened ({reason}). Attach it again.</source>
      <translation>Tâche {task} : l’annexe {file} ne peut pas être ouverte ({reason}). Joignez-la de nouveau.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has layers that are switched off. Print it to a new PDF as it should be seen, and attach that.</source>
      <translation>Tâche {task} : l’annexe {file} a des couches désactivées. Imprimez-la dans un nouveau PDF telle qu’elle doit être vue, et joignez celui-ci.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has no pages. Attach it again.</source>
      <translation>Tâche {task} : l’annexe {file} n’a pas de pages. Joignez-la de nouveau.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has {size} MB; {most} MB may go along. Save it smaller (fewer pages, photographs with fewer pixels), or raise order_form.most_annex_mb in the programme profile.</source>
      <translation>Tâche {task} : l’annexe {file} fait {size} Mo ; {most} Mo peuvent être joints. Enregistrez-la en plus petit (moins de pages, des photographies avec moins de pixels), ou augmentez order_form.most_annex_mb dans le profil du programme.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is damaged ({reason}). Open it, print it to a new PDF and attach that.</source>
      <translation>Tâche {task} : l’annexe {file} est endommagée ({reason}). Ouvrez-la, imprimez-la dans un nouveau PDF et joignez celui-ci.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is empty. Attach it again.</source>
      <translation>Tâche {task} : l’annexe {file} est vide. Joignez-la de nouveau.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is encrypted. Open it with its password, print it to a new PDF and attach that.</source>
      <translation>Tâche {task} : l’annexe {file} est chiffrée. Ouvrez-la avec son mot de passe, imprimez-la dans un nouveau PDF et joignez celui-ci.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is neither a PDF nor a JPG. Save it as a PDF and attach that.</source>
      <translation>Tâche {task} : l’annexe {file} n’est ni un PDF ni un JPG. Enregistrez-la en PDF et joignez celui-ci.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is no readable picture. Open it, save it as a new JPG and attach that.</source>
      <translation>Tâche {task} : l’annexe {file} n’est pas une image lisible. Ouvrez-la, enregistrez-la dans un nouveau JPG et joignez celui-ci.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not at hand. Attach it again, or take it off the task.</source>
      <translation>Tâche {task} : l’annexe {file} est introuvable. Joignez-la de nouveau, ou enlevez-la de la tâche.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not the file that was attached to the order; its content has changed. Amend the order with the new one.</source>
      <translation>Tâche {task} : l’annexe {file} n’est pas le fichier qui a été joint à l’ordre ; son contenu a changé. Amendez l’ordre avec la nouvelle.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>Tâche {task} : les points du périmètre ne sont pas ceux de son polygone : le point {label}, ou le côté qui en part, est à {distance_m} m d’écart. Reprenez les points à partir du polygone, ou le polygone à partir des points.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points {one} and {other} have the same label or the same place in the list. Give one of them another.</source>
      <translation>Tâche {task} : les points du périmètre {one} et {other} ont le même libellé ou la même place dans la liste. Donnez-en un autre à l’un d’eux.</translation>
    </message>
    <message>
      <source>Task {task}: the geofence of the field project is empty, so that a phone never alarms: no open hazard of the order reaches outside the task.</source>
      <translation>Tâche {task} : la barrière virtuelle du projet de terrain est vide, de sorte qu’un téléphone ne donne jamais l’alarme : aucune zone dangereuse non close de l’ordre ne s’étend hors de la tâche.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>Tâche {task} : le libellé {label} est utilisé par plusieurs points du périmètre.</translation>
    </message>
    <message>
      <source>Task {task}: the nearest medical facility, {facility} ({near_km:,.1f} km), is not recorded as having surgery; the nearest that is: {other} ({far_km:,.1f} km in a straight line).</source>
      <translation>Tâche {task} : la structure médicale la plus proche, {facility} ({near_km:,.1f} km), n’est pas enregistrée comme disposant d’une chirurgie ; la plus proche qui l’est : {other} ({far_km:,.1f} km à vol d’oiseau).</translation>
    </message>
    <message>
      <source>Task {task}: the nearest surgery, {facility}, is {far_km:,.1f} km away in a straight line; the profile allows {allowed_km:g} km.</source>
      <translation>Tâche {task} : la chirurgie la plus proche, {facility}, est à {far_km:,.1f} km à vol d’oiseau ; le profil autorise {allowed_km:g} km.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; all that it encloses was taken as hazard here. Repair it, and have its shape confirmed.</source>
      <translation>Tâche {task} : le contour de la zone dangereuse {hazard} est défectueux ; tout ce qu’il entoure a été pris ici comme zone dangereuse. Réparez-le, et faites confirmer la forme.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; the geofence goes around all that it encloses. Repair the hazard, and amend the order.</source>
      <translation>Tâche {task} : le contour de la zone dangereuse {hazard} est défectueux ; la barrière virtuelle entoure tout ce qu’il enferme. Réparez la zone dangereuse, et amendez l’ordre.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>Tâche {task} : le profil {profile} n’a pas de type {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} crosses hazard {hazard} ({across_m:,.0f} m).</source>
      <translation>Tâche {task} : l’élément « {feature} » traverse la zone dangereuse {hazard} ({across_m:,.0f} m).</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} lies inside hazard {hazard}.</source>
      <translation>Tâche {task} : l’élément « {feature} » se trouve dans la zone dangereuse {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside hazard {hazard}.</source>
      <translation>Tâche {task} : le {point} se trouve dans la zone dangereuse {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside the task. It must be reached before work begins.</source>
      <translation>Tâche {task} : le {point} se trouve à l’intérieur de la tâche. Il faut pouvoir l’atteindre avant le début du travail.</translation>
    </message>
    <message>
      <source>Task {task}: this would be dated {moment}, before {earlier}, when its state was last changed. Set the clock of this computer, or give the right time.</source>
      <translation>Tâche {task} : ceci serait daté de {moment}, avant {earlier}, moment de son dernier changement d’état. Réglez l’horloge de cet ordinateur, ou donnez la bonne heure.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>Tâche {task} : {added:,.0f} m² au-delà de ses zones dangereuses (ellipsoïdal), dont {simplified:,.0f} m² dus à la simplification.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.0f} %) lie outside every recorded hazard.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² ({percent:.0f} %) se trouvent hors de toute zone dangereuse enregistrée.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.1f} %) are recorded as cleared already.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² ({percent:.1f} %) sont déjà enregistrés comme dépollués.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other} ({state}).</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² se trouvent aussi dans la tâche {other} ({state}).</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other}. Two teams would be sent to the same land.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² se trouvent aussi dans la tâche {other}. Deux équipes seraient envoyées sur le même terrain.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task and are not cleared.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² de la zone dangereuse {hazard} ({percent:.1f} %) ne sont dans aucune tâche et ne sont pas dépollués.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² de la zone dangereuse {hazard} ({percent:.1f} %) ne sont dans aucune tâche.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} lie also in live task {other}.</source>
      <translation>Tâche {task} : {area_m2:,.0f} m² de la zone dangereuse {hazard} se trouvent aussi dans la tâche active {other}.</translation>
    </message>
    <message>
      <source>Task {task}: {field} is empty, and {kind} asks for it.</source>
      <translation>Tâche {task} : le champ « {field} » est vide, et {kind} le demande.</translation>
    </message>
    <message>
      <source>Task {task}: {label} lies on or beside the task or a hazard. Move it before work starts.</source>
      <translation>Tâche {task} : {label} se trouve sur la tâche ou un danger, ou juste à côté. Déplacez-le avant le début des travaux.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>Tâche {task} : {label} déplacé de {shift_m:.3f} m, de {lat_before:.7f}, {lon_before:.7f} à {lat:.7f}, {lon:.7f} (latitude, longitude).</translation>
    </message>
    <message>
      <source>Task {task}: {name} could not be drawn below the field project: {reason}.</source>
      <translation>Tâche {task} : {name} n’a pas pu être dessiné sous le projet de terrain : {reason}.</translation>
    </message>
    <message>
      <source>Task {task}: {reason}</source>
      <translation>Tâche {task} : {reason}</translation>
    </message>
    <message>
      <source>Task {task}: {remark}</source>
      <translation>Tâche {task} : {remark}</translation>
    </message>
    <message>
      <source>Task {task}: {value} in {column} is not one of {words}.</source>
      <translation>Tâche {task} : {value} dans {column} ne fait pas partie de {words}.</translation>
    </message>
    <message>
      <source>Task {task}: {why}. Move or delete a point there.</source>
      <translation>Tâche {task} : {why}. Déplacez ou supprimez un point à cet endroit.</translation>
    </message>
    <message>
      <source>Task: accepted</source>
      <translation>Tâche : acceptée</translation>
    </message>
    <message>
      <source>Task: completed</source>
      <translation>Tâche : achevée</translation>
    </message>
    <message>
      <source>Task: draft</source>
      <translation>Tâche : brouillon</translation>
    </message>
    <message>
      <source>Task: for approval</source>
      <translation>Tâche : à approuver</translation>
    </message>
    <message>
      <source>Task: handed over</source>
      <translation>Tâche : remise</translation>
    </message>
    <message>
      <source>Task: in progress</source>
      <translation>Tâche : en cours</translation>
    </message>
    <message>
      <source>Task: inspected</source>
      <translation>Tâche : inspectée</translation>
    </message>
    <message>
      <source>Task: issued</source>
      <translation>Tâche : émise</translation>
    </message>
    <message>
      <source>Task: suspended</source>
      <translation>Tâche : suspendue</translation>
    </message>
    <message>
      <source>Task: withdrawn</source>
      <translation>Tâche : retirée</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <source>Tasks (polygons)</source>
      <translation>Tâches (polygones)</translation>
    </message>
    <message>
      <source>Tasks and boundary points, under its own field names, words and CRS.</source>
      <translation>Tâches et points du périmètre, avec ses propres noms de champs, mots et SCR.</translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation>Les tâches sont conservées dans {file}</translation>
    </message>
    <message>
      <source>Tasks left out</source>
      <translation>Tâches laissées de côté</translation>
    </message>
    <message>
      <source>Tasks on the map</source>
      <translation>Tâches sur la carte</translation>
    </message>
    <message>
      <source>Tasks read</source>
      <translation>Tâches lues</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>Tâches sans dossier</translation>
    </message>
    <message>
      <source>Tasks without room for their id: {count}.</source>
      <translation>Tâches sans place pour leur identifiant : {count}.</translation>
    </message>
    <message>
      <source>Tasks written</source>
      <translation>Tâches écrites</translation>
    </message>
    <message>
      <source>Tasks: {n} of {all} · {area}</source>
      <translation>Tâches : {n} sur {all} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {n} · {area}</source>
      <translation>Tâches : {n} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {read} read = {written} written + {refused} left out. Boundary points: {points} read = {kept} written + {left} left out; {named} named from outlines.</source>
      <translation>Tâches : {read} lues = {written} écrites + {refused} laissées de côté. Points du périmètre : {points} lus = {kept} écrits + {left} laissés de côté ; {named} nommés d’après les contours.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>Team leader</source>
      <translation>Chef d’équipe</translation>
    </message>
    <message>
      <source>Technical survey</source>
      <translation>Enquête technique</translation>
    </message>
    <message>
      <source>Template folder of the office</source>
      <translation>Répertoire de modèles du bureau</translation>
    </message>
    <message>
      <source>Template of a sheet (a layout of QGIS; empty: the plugin’s own)</source>
      <translation>Modèle de feuille (une mise en page de QGIS ; vide : celui de l’extension)</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>That is not the last step any more. Use Undo on the page Tasks.</source>
      <translation>Ce n’est plus la dernière étape. Utilisez Annuler à la page Tâches.</translation>
    </message>
    <message>
      <source>That would make {count} parts; {most} is the most. Ask for fewer or larger ones.</source>
      <translation>Cela ferait {count} parties ; {most} est le maximum. Demandez-en moins, ou de plus grandes.</translation>
    </message>
    <message>
      <source>The CRS of the national database has no place for it. Choose another CRS.</source>
      <translation>Le SCR de la base de données nationale n’y est pas défini. Choisissez un autre SCR.</translation>
    </message>
    <message>
      <source>The GeoPackage is damaged ({reason}).</source>
      <translation>Le GeoPackage est endommagé ({reason}).</translation>
    </message>
    <message>
      <source>The PDF of this order governs; where this page differs, stop and report.</source>
      <translation>Le PDF de cet ordre fait foi ; en cas de différence avec la présente page, arrêtez-vous et rendez compte.</translation>
    </message>
    <message>
      <source>The PDF {file} does not hold every page. Make it again.</source>
      <translation>Le PDF {file} ne contient pas toutes les pages. Créez-le de nouveau.</translation>
    </message>
    <message>
      <source>The UTM zone that grid bearings are counted in</source>
      <translation>La zone UTM dans laquelle les azimuts du quadrillage sont comptés</translation>
    </message>
    <message>
      <source>The Word document of this order governs; where this differs, stop and report.</source>
      <translation>Le document Word de cet ordre fait foi ; en cas de différence avec la présente page, arrêtez-vous et rendez compte.</translation>
    </message>
    <message>
      <source>The Word template {file} cannot be read ({reason}). Save it in Word as a document (.docx).</source>
      <translation>Le modèle Word {file} ne peut pas être lu ({reason}). Enregistrez-le dans Word comme document (.docx).</translation>
    </message>
    <message>
      <source>The area is not sound ({why}): mend it where it was drawn, or draw it anew.</source>
      <translation>La surface n’est pas saine ({why}) : réparez-la là où elle a été dessinée, ou redessinez-la.</translation>
    </message>
    <message>
      <source>The area of each part; the last has what is left</source>
      <translation>La superficie de chaque partie ; la dernière a ce qui reste</translation>
    </message>
    <message>
      <source>The area reaches from {west:.1f}° to {east:.1f}° of longitude, which is too wide for the one grid of a series. Give an EXTENT, and make a series for each part.</source>
      <translation>La surface va de {west:.1f}° à {east:.1f}° de longitude, ce qui est trop large pour l’unique quadrillage d’une série. Donnez un EXTENT, et faites une série pour chaque partie.</translation>
    </message>
    <message>
      <source>The area takes {count} sheets; a series has at most {most}. Take a smaller scale (a larger number), larger paper, or a smaller area.</source>
      <translation>La surface demande {count} feuilles ; une série en a au plus {most}. Prenez une échelle plus petite (un nombre plus grand), un papier plus grand ou une surface plus petite.</translation>
    </message>
    <message>
      <source>The areas add up to {asked:,.1f} m², but the task has only {whole:,.1f} m².</source>
      <translation>Les superficies font en tout {asked:,.1f} m², mais la tâche n’a que {whole:,.1f} m².</translation>
    </message>
    <message>
      <source>The basemap of the field project shows {pixel_m} m a pixel, coarser than {name}: the area is large, or “field_project.basemap_limit_mb” is small.</source>
      <translation>Le fond de carte du projet de terrain montre {pixel_m} m par pixel, moins fin que {name} : la surface est grande, ou « field_project.basemap_limit_mb » est petit.</translation>
    </message>
    <message>
      <source>The basemap {name} cannot be opened.</source>
      <translation>Le fond de carte {name} ne peut pas être ouvert.</translation>
    </message>
    <message>
      <source>The bearing from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>L’azimut de {first} à {second} lu {instead} au lieu de {typed} fermerait l’anneau à {left:.1f} m.</translation>
    </message>
    <message>
      <source>The bearing of the cuts is not a number.</source>
      <translation>L’azimut des coupes n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is impossible: it lies between 0 and {circle:g} ({unit}).</source>
      <translation>L’azimut {bearing:g} est impossible : il se situe entre 0 et {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is magnetic: give the date it was read, or the declination of that day. Without one of them it names no direction.</source>
      <translation>L’azimut {bearing:g} est magnétique : donnez la date à laquelle il a été lu, ou la déclinaison de ce jour-là. Sans l’une d’elles, il n’indique aucune direction.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} names no north: say whether it is true, grid or magnetic.</source>
      <translation>L’azimut {bearing:g} n’indique aucun nord : dites s’il est géographique, du quadrillage ou magnétique.</translation>
    </message>
    <message>
      <source>The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).</source>
      <translation>L’azimut {value:g} depuis {label} est hors de 0 à {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} is not on this computer. Install the grid, or fix another operation in the programme's profile: {others}.</source>
      <translation>Le meilleur changement de datum de {crs} vers WGS 84 est « {operation} », et sa grille {grids} n’est pas sur cet ordinateur. Installez la grille, ou fixez une autre opération dans le profil du programme : {others}.</translation>
    </message>
    <message>
      <source>The binding calls both tables {name}. Give tasks and boundary points a layer of their own name each.</source>
      <translation>La correspondance nomme les deux tables {name}. Donnez un nom de couche propre aux tâches et un aux points du périmètre.</translation>
    </message>
    <message>
      <source>The binding gives the field {field} to both {first} and {second} under {where}. A field takes one of them.</source>
      <translation>La correspondance donne le champ {field} à la fois à {first} et à {second} sous {where}. Un champ n’en prend qu’un.</translation>
    </message>
    <message>
      <source>The binding has no name for {attribute} under {where}. Give one, or leave it out.</source>
      <translation>La correspondance n’a pas de nom pour {attribute} sous {where}. Donnez-en un, ou laissez-le de côté.</translation>
    </message>
    <message>
      <source>The binding has the type {value} under {where}. Known: {known}, with the length in brackets: {example}.</source>
      <translation>La correspondance a le type {value} sous {where}. Types connus : {known}, avec la longueur entre parenthèses : {example}.</translation>
    </message>
    <message>
      <source>The binding has {value} under {where}. Known there: {known}.</source>
      <translation>La correspondance contient {value} sous {where}. Valeurs connues là : {known}.</translation>
    </message>
    <message>
      <source>The binding is not valid JSON: {reason}.</source>
      <translation>La correspondance n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
      <source>The binding is saved: {path}</source>
      <translation>La correspondance est enregistrée : {path}</translation>
    </message>
    <message>
      <source>The binding must be a JSON object such as {example}.</source>
      <translation>La correspondance doit être un objet JSON tel que {example}.</translation>
    </message>
    <message>
      <source>The binding names no field for task_id under {where}. Without it no row says which task it is.</source>
      <translation>La correspondance ne nomme aucun champ pour task_id sous {where}. Sans lui, aucune ligne ne dit de quelle tâche il s’agit.</translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>La correspondance a été devinée (sûre à {percent} %) :</translation>
    </message>
    <message>
      <source>The binding was guessed:</source>
      <translation>La correspondance a été supposée :</translation>
    </message>
    <message>
      <source>The block does not say which north its bearings are counted from</source>
      <translation>Le bloc ne dit pas à partir de quel nord ses azimuts sont comptés</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>La couche associée à contrôler et à comparer</translation>
    </message>
    <message>
      <source>The boundary and all its points are as they were.</source>
      <translation>Le périmètre et tous ses points sont restés les mêmes.</translation>
    </message>
    <message>
      <source>The boundary contradicts itself ({fault}). Mend it first, then divide.</source>
      <translation>Le périmètre se contredit ({fault}). Réparez-le d’abord, puis divisez.</translation>
    </message>
    <message>
      <source>The boundary could not be changed.</source>
      <translation>Le périmètre n’a pas pu être modifié.</translation>
    </message>
    <message>
      <source>The boundary could not be divided without a fault: two of its edges nearly touch, or a cut nearly touches one. Take another direction or another number of parts.</source>
      <translation>Le périmètre n’a pas pu être divisé sans défaut : deux de ses bords se touchent presque, ou une coupe en touche presque un. Prenez une autre direction ou un autre nombre de parties.</translation>
    </message>
    <message>
      <source>The boundary crosses itself.</source>
      <translation>Le périmètre se croise lui-même.</translation>
    </message>
    <message>
      <source>The boundary crosses itself. It can be kept as a draft, but no order is issued for it before its points are put right.</source>
      <translation>Le périmètre se croise lui-même. Il peut être conservé comme brouillon, mais aucun ordre n’est émis pour lui avant que ses points soient corrigés.</translation>
    </message>
    <message>
      <source>The boundary crosses itself: put that right first.</source>
      <translation>Le périmètre se croise lui-même : corrigez cela d’abord.</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>Le périmètre n’est pas un anneau simple ({why}) : vérifiez l’ordre de ses points.</translation>
    </message>
    <message>
      <source>The boundary of task {task} cannot be read. Draw it anew.</source>
      <translation>Le périmètre de la tâche {task} ne peut pas être lu. Redessinez-le.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>Le périmètre de la tâche {task} a {count} points ; une feuille en prend au plus {most}. Simplifiez le périmètre (createtasks : SIMPLIFY_M ou MAX_POINTS), ou laissez le PDF de côté (FORMATS).</translation>
    </message>
    <message>
      <source>The boundary of {task} has no such point.</source>
      <translation>Le périmètre de {task} n’a pas de tel point.</translation>
    </message>
    <message>
      <source>The boundary points as a table, for any program</source>
      <translation>Les points du périmètre en table, pour tout programme</translation>
    </message>
    <message>
      <source>The boundary points for a spreadsheet, and for import into IMSMA</source>
      <translation>Les points du périmètre pour un tableur, et pour l’import dans IMSMA</translation>
    </message>
    <message>
      <source>The box goes around what you draw, to the next round coordinates</source>
      <translation>La case entoure ce que vous dessinez, jusqu’aux coordonnées rondes suivantes</translation>
    </message>
    <message>
      <source>The bundle that was given before</source>
      <translation>Le lot donné précédemment</translation>
    </message>
    <message>
      <source>The bundle {name} does not hold {file} as it is. Make it again.</source>
      <translation>Le lot {name} ne contient pas {file} tel quel. Créez-le de nouveau.</translation>
    </message>
    <message>
      <source>The button beside {text} copies {copied}.</source>
      <translation>Le bouton à côté de {text} copie {copied}.</translation>
    </message>
    <message>
      <source>The chainage</source>
      <translation>L’intervalle des points kilométriques</translation>
    </message>
    <message>
      <source>The changes of one table were discarded, and those of the others with them.</source>
      <translation>Les modifications d’une table ont été abandonnées, et celles des autres avec elles.</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>Le contrôle a été arrêté.</translation>
    </message>
    <message>
      <source>The chosen orders ({n})</source>
      <translation>Les ordres choisis ({n})</translation>
    </message>
    <message>
      <source>The columns of the first line are not the agreed ones.</source>
      <translation>Les colonnes de la première ligne ne sont pas celles convenues.</translation>
    </message>
    <message>
      <source>The comparison was stopped.</source>
      <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
      <source>The coordinate format {format} is unknown. Use mgrs, utm, dd, dm or dms.</source>
      <translation>Le format de coordonnées {format} est inconnu. Utilisez mgrs, utm, dd, dm ou dms.</translation>
    </message>
    <message>
      <source>The coordinate is empty.</source>
      <translation>La coordonnée est vide.</translation>
    </message>
    <message>
      <source>The coordinate of the first point: the block has only legs</source>
      <translation>La coordonnée du premier point : le bloc n’a que des côtés</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not known to PROJ.</source>
      <translation>Le système de coordonnées de référence « {crs} » est inconnu de PROJ.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not tied to the earth by a datum, so its coordinates cannot be brought to WGS 84.</source>
      <translation>Le système de coordonnées de référence « {crs} » n’est rattaché à la Terre par aucun datum : ses coordonnées ne peuvent donc pas être ramenées à WGS 84.</translation>
    </message>
    <message>
      <source>The copy of {file} is not like it. Try again.</source>
      <translation>La copie de {file} ne lui est pas identique. Réessayez.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>Les données de {layers} ne sont pas sur cet ordinateur ou ne sont plus dans le projet. Leur association est conservée : remettez les données, ou associez une autre couche sur la page Couches.</translation>
    </message>
    <message>
      <source>The datum of the map or list that coordinates are typed from; degrees only</source>
      <translation>Le datum de la carte ou de la liste d’où les coordonnées sont saisies ; degrés uniquement</translation>
    </message>
    <message>
      <source>The day on which magnetic bearings are read: magnetic north moves</source>
      <translation>Le jour où les azimuts magnétiques sont lus : le nord magnétique se déplace</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>Le jour où votre base de données a écrit ces données ; il est imprimé sur les ordres et dans les rapports</translation>
    </message>
    <message>
      <source>The day; cleared where nobody did</source>
      <translation>Le jour ; à laisser vide si personne ne l’a fait</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line, but the layer has {count}. Select one, or give a bearing.</source>
      <translation>La direction des coupes est prise d’une seule ligne, mais la couche en a {count}. Sélectionnez-en une, ou donnez un azimut.</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line: draw it, or select one.</source>
      <translation>La direction des coupes est prise d’une seule ligne : dessinez-la, ou sélectionnez-en une.</translation>
    </message>
    <message>
      <source>The disk of the folder {folder} is full. Free some space or choose another folder.</source>
      <translation>Le disque du répertoire {folder} est plein. Libérez de la place ou choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The distance from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>La distance de {first} à {second} lue {instead} au lieu de {typed} fermerait l’anneau à {left:.1f} m.</translation>
    </message>
    <message>
      <source>The distance {distance:g} m is impossible: a leg is longer than 0 and at most {most:g} m.</source>
      <translation>La distance {distance:g} m est impossible : un côté est plus long que 0 et fait au plus {most:g} m.</translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>La distance {value:g} m depuis {label} doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
      <source>The drawn line is followed.</source>
      <translation>La ligne dessinée est suivie.</translation>
    </message>
    <message>
      <source>The drive of the handheld, a folder of the phone, or any folder with copies</source>
      <translation>Le lecteur du GPS de terrain, un répertoire du téléphone, ou n’importe quel répertoire de copies</translation>
    </message>
    <message>
      <source>The export was stopped.</source>
      <translation>L’exportation a été arrêtée.</translation>
    </message>
    <message>
      <source>The field project does not take the layer {name}.</source>
      <translation>Le projet de terrain ne prend pas la couche {name}.</translation>
    </message>
    <message>
      <source>The field project does not take the setting {key}.</source>
      <translation>Le projet de terrain ne prend pas le réglage {key}.</translation>
    </message>
    <message>
      <source>The field project has no basemap. Choose a background, and write the pack again.</source>
      <translation>Le projet de terrain n’a pas de fond de carte. Choisissez un arrière-plan, et réécrivez le dossier.</translation>
    </message>
    <message>
      <source>The field project has no basemap: none of {limit} MB can be made. Raise “field_project.basemap_limit_mb” in the profile.</source>
      <translation>Le projet de terrain n’a pas de fond de carte : il n’est pas possible d’en créer un de {limit} Mo. Augmentez « field_project.basemap_limit_mb » dans le profil.</translation>
    </message>
    <message>
      <source>The field project has no basemap: {name} shows nothing where the task lies.</source>
      <translation>Le projet de terrain n’a pas de fond de carte : {name} ne montre rien là où se trouve la tâche.</translation>
    </message>
    <message>
      <source>The field project has no place for a table among {tables}.</source>
      <translation>Le projet de terrain n’a pas de place pour une table parmi {tables}.</translation>
    </message>
    <message>
      <source>The field project is an approach aid only.</source>
      <translation>Le projet de terrain n’est qu’une aide à l’approche.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>Le champ qui porte ceci</translation>
    </message>
    <message>
      <source>The file says everything that we have.</source>
      <translation>Le fichier dit tout ce que nous avons.</translation>
    </message>
    <message>
      <source>The file that is written</source>
      <translation>Le fichier qui est écrit</translation>
    </message>
    <message>
      <source>The file {file} cannot be read ({reason}). Copy it to this computer and verify it there.</source>
      <translation>Le fichier {file} ne peut pas être lu ({reason}). Copiez-le sur cet ordinateur et vérifiez-le là.</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written ({reason}). Choose another file or folder.</source>
      <translation>Le fichier {file} ne peut pas être écrit ({reason}). Choisissez un autre fichier ou répertoire.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The file {file} changed while it was copied. Try again.</source>
      <translation>Le fichier {file} a changé pendant sa copie. Réessayez.</translation>
    </message>
    <message>
      <source>The file {file} declares XML entities; none of ours does.</source>
      <translation>Le fichier {file} déclare des entités XML ; aucun des nôtres ne le fait.</translation>
    </message>
    <message>
      <source>The file {file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>Le fichier {file} a {size} octets ; aucun des nôtres n’en a plus de {limit}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>Le fichier {file} dans le répertoire {folder} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is empty.</source>
      <translation>Le fichier {file} est vide.</translation>
    </message>
    <message>
      <source>The file {file} is no UTF-8 text; export the binding again.</source>
      <translation>Le fichier {file} n’est pas du texte UTF-8 ; exportez de nouveau la correspondance.</translation>
    </message>
    <message>
      <source>The file {file} is no readable zip ({reason}).</source>
      <translation>Le fichier {file} n’est pas un zip lisible ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is not well-formed XML ({reason}).</source>
      <translation>Le fichier {file} n’est pas du XML bien formé ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} must end in {ending} for the format {form}.</source>
      <translation>Le fichier {file} doit se terminer par {ending} pour le format {form}.</translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>Le fichier {file} du modèle magnétique ne peut pas être lu. Réinstallez l’extension à partir de son zip, ou exécutez 'make build' dans une copie du dépôt.</translation>
    </message>
    <message>
      <source>The file {file} was changed after it was kept. Take it from a backup.</source>
      <translation>Le fichier {file} a été modifié après avoir été conservé. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
      <source>The file {sha256} is not in {folder} any more. Put it back, or take it from a backup.</source>
      <translation>Le fichier {sha256} n’est plus dans {folder}. Remettez-le en place, ou reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
      <source>The first point needs a coordinate; from the second one on a bearing and a distance will do.</source>
      <translation>Le premier point demande une coordonnée ; à partir du deuxième, un azimut et une distance suffisent.</translation>
    </message>
    <message>
      <source>The first point needs a place: click it, or type its coordinate. From the second point on a bearing and a distance will do.</source>
      <translation>Le premier point demande un lieu : cliquez-le, ou saisissez sa coordonnée. À partir du deuxième point, un azimut et une distance suffisent.</translation>
    </message>
    <message>
      <source>The first row has a leg: each leg leads on from the point of its row.</source>
      <translation>La première ligne a un côté : chaque côté part du point de sa ligne.</translation>
    </message>
    <message>
      <source>The first side bears {bearing} grid.</source>
      <translation>Le premier côté a pour azimut du quadrillage {bearing}.</translation>
    </message>
    <message>
      <source>The first side of the rectangle has no length.</source>
      <translation>Le premier côté du rectangle n’a pas de longueur.</translation>
    </message>
    <message>
      <source>The folder name “{part}” in {folder} ends in a blank or a dot, which Windows drops. Rename it or choose another folder.</source>
      <translation>Le nom de répertoire « {part} » dans {folder} se termine par un blanc ou un point, que Windows supprime. Renommez-le ou choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>Le répertoire {folder} ne peut pas être lu ({reason}). Copiez le dossier sur cet ordinateur et vérifiez-le là.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>Le répertoire {folder} ne peut pas être écrit ({reason}). Choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The folder {folder} is not on the disk any more that it was on when this export began. Plug its device in again, then run again: orders keep their numbers.</source>
      <translation>Le dossier {folder} n’est plus sur le disque où il était au début de cet export. Rebranchez l’appareil, puis relancez : les ordres gardent leurs numéros.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there any more ({reason}). If it is on a device, plug the device in again; then run again.</source>
      <translation>Le répertoire {folder} n’est plus là ({reason}). S’il est sur un appareil, rebranchez l’appareil ; puis relancez.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only ({reason}). Choose another folder.</source>
      <translation>Le répertoire {folder} est en lecture seule ({reason}). Choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The form of {table} cannot be saved in {file}: {reason}</source>
      <translation>Le formulaire de {table} ne peut pas être enregistré dans {file} : {reason}</translation>
    </message>
    <message>
      <source>The format {format} is unknown. Known: {known}.</source>
      <translation>Le format {format} est inconnu. Formats connus : {known}.</translation>
    </message>
    <message>
      <source>The grid must be a UTM zone on WGS 84, as EPSG:32633; {crs} is not one.</source>
      <translation>La grille doit être une zone UTM sur WGS 84, comme EPSG:32633 ; {crs} n’en est pas une.</translation>
    </message>
    <message>
      <source>The grid on the sheet</source>
      <translation>Le quadrillage sur la feuille</translation>
    </message>
    <message>
      <source>The grid {grid} does not reach to this map. Choose another grid in the programme's profile (sheets.grid).</source>
      <translation>Le quadrillage {grid} n’atteint pas cette carte. Choisissez un autre quadrillage dans le profil du programme (sheets.grid).</translation>
    </message>
    <message>
      <source>The grid {grid} is not known.</source>
      <translation>Le quadrillage {grid} est inconnu.</translation>
    </message>
    <message>
      <source>The hazards are bound and not read yet: read them on the page Layers.</source>
      <translation>Les zones dangereuses sont associées et pas encore lues : lisez-les sur la page Couches.</translation>
    </message>
    <message>
      <source>The job ended without saying why.</source>
      <translation>Le travail s’est terminé sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The key as_of of the binding must be a date such as 2026-11-24, not {value}.</source>
      <translation>La clé as_of de la correspondance doit être une date telle que 2026-11-24, pas {value}.</translation>
    </message>
    <message>
      <source>The key minimum_data names {attribute}, which no hazard has.</source>
      <translation>La clé minimum_data nomme {attribute}, qu’aucune zone dangereuse ne possède.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}, and no number of it is free any more.</source>
      <translation>La clé numbering.order_pattern est {value}, et aucun de ses numéros n’est plus libre.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: {tokens} ({reason}).</source>
      <translation>La clé numbering.order_pattern est {value}. Jetons connus : {tokens} ({reason}).</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern must hold {token}, not {value}.</source>
      <translation>La clé numbering.order_pattern doit contenir {token}, pas {value}.</translation>
    </message>
    <message>
      <source>The key numbering.without_workspace is {value}. Known tokens: task_id, organisation, year ({reason}).</source>
      <translation>La clé numbering.without_workspace vaut {value}. Jetons connus : task_id, organisation, year ({reason}).</translation>
    </message>
    <message>
      <source>The key programme.country_extent_deg must be west, south, east, north in degrees, not {value}.</source>
      <translation>La clé programme.country_extent_deg doit être ouest, sud, est, nord en degrés, pas {value}.</translation>
    </message>
    <message>
      <source>The key rule_severity.{rule} must be mandatory or advisory, not {value}.</source>
      <translation>La clé rule_severity.{rule} doit être mandatory ou advisory, pas {value}.</translation>
    </message>
    <message>
      <source>The key {key} is empty, but numbering.order_pattern asks for it: {value}.</source>
      <translation>La clé {key} est vide, mais numbering.order_pattern la demande : {value}.</translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>La clé {key} de la correspondance a le mauvais type : {value}. Les noms et les mots sont du texte, les champs et les valeurs sont des objets de texte.</translation>
    </message>
    <message>
      <source>The key “field_project.basemap_limit_mb” must be more than 0.</source>
      <translation>La clé « field_project.basemap_limit_mb » doit être supérieure à 0.</translation>
    </message>
    <message>
      <source>The key “field_project.{name}” must be 0 or more.</source>
      <translation>La clé « field_project.{name} » doit être supérieure ou égale à 0.</translation>
    </message>
    <message>
      <source>The key “order_form.sections” names {section} twice.</source>
      <translation>La clé « order_form.sections » nomme {section} deux fois.</translation>
    </message>
    <message>
      <source>The key “order_form.{name}” must be 0 or more.</source>
      <translation>La clé « order_form.{name} » doit être 0 ou plus.</translation>
    </message>
    <message>
      <source>The key “sheets.national_grid_epsg” must be the EPSG code of the national grid, as “sheets.grid” is national.</source>
      <translation>La clé « sheets.national_grid_epsg » doit être le code EPSG du quadrillage national, puisque « sheets.grid » est national.</translation>
    </message>
    <message>
      <source>The key “{key}” is missing.</source>
      <translation>La clé « {key} » manque.</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Did you mean “{near}”?</source>
      <translation>La clé « {key} » est inconnue. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Known here: {known}.</source>
      <translation>La clé « {key} » est inconnue. Connues ici : {known}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a colour such as #F4A718, not {value}.</source>
      <translation>La clé « {key} » doit être une couleur telle que #F4A718, pas {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a width in millimetres above 0 and up to {most}, not {value}.</source>
      <translation>La clé « {key} » doit être une largeur en millimètres au-dessus de 0 et jusqu’à {most}, pas {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be between 0 and 1, not {value}.</source>
      <translation>La clé « {key} » doit être entre 0 et 1, pas {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be one of {patterns}, not {value}.</source>
      <translation>La clé « {key} » doit être l’une des valeurs {patterns}, pas {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be one of {words}, not {value}.</source>
      <translation>La clé « {key} » doit être l’un des mots {words}, pas {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>La clé « {key} » doit être {wanted}, pas {value}.</translation>
    </message>
    <message>
      <source>The kind of task, from the programme's profile</source>
      <translation>Le type de tâche, d’après le profil du programme</translation>
    </message>
    <message>
      <source>The label {label} stands in row {first} already.</source>
      <translation>Le libellé {label} figure déjà à la ligne {first}.</translation>
    </message>
    <message>
      <source>The language of what is written, whatever QGIS speaks</source>
      <translation>La langue de ce qui est écrit, quelle que soit celle de QGIS</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured, so there is no misclosure to spread: add the leg, or do not adjust.</source>
      <translation>Le dernier côté, de {last} à {first}, n’a pas été mesuré : il n’y a donc aucune erreur de fermeture à répartir. Ajoutez le côté, ou ne compensez pas.</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured; computed it is {bearing:.1f}° true, {distance:.1f} m. How well the list closes cannot be known.</source>
      <translation>Le dernier côté, de {last} à {first}, n’a pas été mesuré ; par calcul, il est de {bearing:.1f}° (nord géographique), {distance:.1f} m. La qualité de fermeture de la liste ne peut pas être connue.</translation>
    </message>
    <message>
      <source>The last reading kept</source>
      <translation>La dernière lecture conservée</translation>
    </message>
    <message>
      <source>The last row arrives {gap:.1f} m from the start point. Is it the start point again, or a point of its own? Say it with a label (LABEL_FIELD): the start point's name again, or another one.</source>
      <translation>La dernière ligne arrive à {gap:.1f} m du point de départ. Est-ce de nouveau le point de départ, ou un point à part ? Dites-le par un libellé (LABEL_FIELD) : de nouveau le nom du point de départ, ou un autre.</translation>
    </message>
    <message>
      <source>The layer has no coordinate reference system (CRS). Set the one that it was recorded in: Layer properties, Source.</source>
      <translation>La couche n’a pas de système de coordonnées de référence (SCR). Définissez celui dans lequel elle a été enregistrée : Propriétés de la couche, Source.</translation>
    </message>
    <message>
      <source>The layer has no field {field} with the task's id.</source>
      <translation>La couche n’a pas de champ {field} portant l’identifiant de la tâche.</translation>
    </message>
    <message>
      <source>The layer of changes is no longer in the project. Compare again.</source>
      <translation>La couche des changements n’est plus dans le projet. Comparez de nouveau.</translation>
    </message>
    <message>
      <source>The layer of roads; its selected lines are followed</source>
      <translation>La couche de routes ; ses lignes sélectionnées sont suivies</translation>
    </message>
    <message>
      <source>The layer of tasks cannot be read.</source>
      <translation>La couche des tâches ne peut pas être lue.</translation>
    </message>
    <message>
      <source>The layer of this finding is no longer in the project. Check again.</source>
      <translation>La couche de ce constat n’est plus dans le projet. Contrôlez de nouveau.</translation>
    </message>
    <message>
      <source>The layer plays no role any more; its data and its own style stay</source>
      <translation>La couche ne joue plus aucun rôle ; ses données et son propre style restent</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited.</source>
      <translation>La couche {layer} ne peut pas être modifiée.</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>La couche {layer} ne peut pas être modifiée : sa source est ici en lecture seule. Enregistrez-la en GeoPackage, ou réparez la forme dans la base de données d’où elle vient.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change.</source>
      <translation>La couche {layer} n’a pas accepté la modification.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change. Nothing was changed.</source>
      <translation>La couche {layer} n’a pas accepté la modification. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The layer {layer} does not belong to the drawing.</source>
      <translation>La couche {layer} ne fait pas partie du dessin.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>La couche {layer} a des modifications non enregistrées. Enregistrez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved; they are exported too.</source>
      <translation>La couche {layer} a des modifications non enregistrées ; elles sont exportées aussi.</translation>
    </message>
    <message>
      <source>The layer {layer} has no column {columns}. It has: {present}.</source>
      <translation>La couche {layer} n’a pas de colonne {columns}. Elle a : {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no coordinate reference system. Set it in the layer's properties (Source) and try again.</source>
      <translation>La couche {layer} n’a pas de système de coordonnées de référence. Définissez-le dans les propriétés de la couche (Source) et réessayez.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field task_id. It has: {present}.</source>
      <translation>La couche {layer} n’a pas de champ task_id. Elle a : {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field} to take ids from. It has: {present}.</source>
      <translation>La couche {layer} n’a pas de champ {field} d’où prendre les identifiants. Elle a : {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}, which the binding gives to {attribute}. Its fields: {present}.</source>
      <translation>La couche {layer} n’a pas de champ {field}, que la correspondance attribue à {attribute}. Ses champs : {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}.</source>
      <translation>La couche {layer} n’a pas de champ {field}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no rows.</source>
      <translation>La couche {layer} n’a pas de lignes.</translation>
    </message>
    <message>
      <source>The layer {layer} is {found} and must be {wanted}.</source>
      <translation>La couche {layer} est {found} et doit être {wanted}.</translation>
    </message>
    <message>
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>La couche {layer} a besoin d’un champ pour {attribute}{field}. Ses champs : {present}.</translation>
    </message>
    <message>
      <source>The layer {name} has no coordinate reference system, so nobody can say where it lies below a map. Set it in the layer’s properties (Source), or switch the layer off.</source>
      <translation>La couche {name} n’a pas de système de coordonnées ; personne ne peut donc dire où elle se trouve sous une carte. Définissez-le dans les propriétés de la couche (Source), ou désactivez la couche.</translation>
    </message>
    <message>
      <source>The layers {layers} are read-only in this project. Change that in Project Properties, Data Sources.</source>
      <translation>Les couches {layers} sont en lecture seule dans ce projet. Changez cela dans Propriétés du projet, Sources de données.</translation>
    </message>
    <message>
      <source>The leg back from here was typed from {north} north in {unit}: type this one the same way, or take the leg back away first.</source>
      <translation>Le côté de retour depuis ce point a été saisi à partir du nord {north}, en {unit} : saisissez celui-ci de la même façon, ou enlevez d’abord le côté de retour.</translation>
    </message>
    <message>
      <source>The leg back to the start is counted from another north or in another unit than the leg before it.</source>
      <translation>Le côté de retour au départ est compté à partir d’un autre nord ou dans une autre unité que le côté qui le précède.</translation>
    </message>
    <message>
      <source>The leg back to the start of ring {ring} was not measured, so there is no misclosure to spread: type it first.</source>
      <translation>Le côté de retour au départ de l’anneau {ring} n’a pas été mesuré : il n’y a donc aucune erreur de fermeture à répartir. Saisissez-le d’abord.</translation>
    </message>
    <message>
      <source>The leg back to {label} is a bearing and a distance, as 214 mag 83.</source>
      <translation>Le côté de retour à {label} est un azimut et une distance, comme 214 mag 83.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>Le côté de {first} à {second} inversé (son azimut inverse) fermerait l’anneau à {left:.1f} m.</translation>
    </message>
    <message>
      <source>The leg from {start} to {end} does not have the bearings and the length of the order.</source>
      <translation>Le côté de {start} à {end} n’a pas les azimuts et la longueur de l’ordre.</translation>
    </message>
    <message>
      <source>The leg to {label} is measured from {source}, and there is no such point: choose the point it starts from.</source>
      <translation>Le côté vers {label} est mesuré depuis {source}, et ce point n’existe pas : choisissez le point dont il part.</translation>
    </message>
    <message>
      <source>The leg to {label} starts from {label} itself: choose another point.</source>
      <translation>Le côté vers {label} part de {label} lui-même : choisissez un autre point.</translation>
    </message>
    <message>
      <source>The leg to {label} was typed from {north} north in {unit}: type the leg back the same way.</source>
      <translation>Le côté vers {label} a été saisi à partir du nord {north}, en {unit} : saisissez le côté de retour de la même façon.</translation>
    </message>
    <message>
      <source>The legs {labels} stand on each other in a circle: one of them needs a coordinate, or another point to start from.</source>
      <translation>Les côtés {labels} s’appuient les uns sur les autres en cercle : l’un d’eux demande une coordonnée, ou un autre point de départ.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>La bibliothèque {name} manque. Réinstallez l’extension à partir de son zip, ou exécutez 'make build' dans une copie du dépôt.</translation>
    </message>
    <message>
      <source>The line does not cut the task in two: it must enter it and leave it again.</source>
      <translation>La ligne ne coupe pas la tâche en deux : elle doit y entrer et en ressortir.</translation>
    </message>
    <message>
      <source>The line ends where it begins, so it points nowhere. Take one with two ends.</source>
      <translation>La ligne finit là où elle commence, et n’indique donc aucune direction. Prenez-en une qui a deux extrémités.</translation>
    </message>
    <message>
      <source>The link {link} leads nowhere.</source>
      <translation>Le lien {link} ne mène nulle part.</translation>
    </message>
    <message>
      <source>The links open the files while this page lies in the folder of its pack. Files of another folder may be of another revision.</source>
      <translation>Les liens ouvrent les fichiers tant que cette page se trouve dans le répertoire de son dossier. Les fichiers d’un autre répertoire peuvent être d’une autre révision.</translation>
    </message>
    <message>
      <source>The list begins with {label}: its start point was added.</source>
      <translation>La liste commence par {label} : son point de départ a été ajouté.</translation>
    </message>
    <message>
      <source>The magnetic declination in degrees, east positive, by the World Magnetic Model of that day: true bearing = magnetic bearing + declination.</source>
      <translation>La déclinaison magnétique en degrés, positive vers l’est, selon le World Magnetic Model de ce jour : azimut géographique = azimut magnétique + déclinaison.</translation>
    </message>
    <message>
      <source>The manifest calls it {format}, {kind}; it is {wanted}.</source>
      <translation>Le manifeste le dit {format}, {kind} ; il est {wanted}.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>La carte n’a pas pu reprendre toutes les formes de l’ordre : {taken} sur {total}.</translation>
    </message>
    <message>
      <source>The map has no coordinate reference system, so a click has no place on the earth. Set one in the project's properties (CRS).</source>
      <translation>La carte n’a pas de système de coordonnées de référence : un clic n’a donc pas de lieu sur Terre. Définissez-en un dans les propriétés du projet (SCR).</translation>
    </message>
    <message>
      <source>The map shows no place on Earth where hazards could be.</source>
      <translation>La carte ne montre aucun lieu sur Terre où pourraient se trouver des zones dangereuses.</translation>
    </message>
    <message>
      <source>The mark {mark} is missing.</source>
      <translation>La marque {mark} manque.</translation>
    </message>
    <message>
      <source>The meridian convergence in degrees, the true bearing of grid north: grid bearing = true bearing − convergence.</source>
      <translation>La convergence des méridiens en degrés, c’est-à-dire l’azimut géographique du nord du quadrillage : azimut du quadrillage = azimut géographique − convergence.</translation>
    </message>
    <message>
      <source>The misclosure is spread over the points. Taking it back puts each point where it was measured.</source>
      <translation>L’erreur de fermeture est répartie sur les points. Revenir en arrière remet chaque point là où il a été mesuré.</translation>
    </message>
    <message>
      <source>The name that is printed, and kept in the history</source>
      <translation>Le nom qui est imprimé, et conservé dans l’historique</translation>
    </message>
    <message>
      <source>The name {name} has not 1 to {limit} characters.</source>
      <translation>Le nom {name} n’a pas de 1 à {limit} caractères.</translation>
    </message>
    <message>
      <source>The name {name} is used twice.</source>
      <translation>Le nom {name} est utilisé deux fois.</translation>
    </message>
    <message>
      <source>The next one of the programme</source>
      <translation>Le suivant du programme</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>L’étape suivante</translation>
    </message>
    <message>
      <source>The north of a bearing is true, grid or magnetic, not '{north}'.</source>
      <translation>Le nord d’un azimut est true (géographique), grid (quadrillage) ou magnetic (magnétique), pas « {north} ».</translation>
    </message>
    <message>
      <source>The north that the bearing is counted from</source>
      <translation>Le nord à partir duquel l’azimut est compté</translation>
    </message>
    <message>
      <source>The notice that order {order_no} is withdrawn.</source>
      <translation>L’avis de retrait de l’ordre {order_no}.</translation>
    </message>
    <message>
      <source>The office’s own form stands here.</source>
      <translation>Le formulaire propre au bureau se trouve ici.</translation>
    </message>
    <message>
      <source>The offset is not a number.</source>
      <translation>Le décalage n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The old files are then moved to {folder}.</source>
      <translation>Les anciens fichiers sont ensuite déplacés vers {folder}.</translation>
    </message>
    <message>
      <source>The old files stay beside them.</source>
      <translation>Les anciens fichiers restent à côté.</translation>
    </message>
    <message>
      <source>The one beside the project, or another one</source>
      <translation>Celle à côté du projet, ou une autre</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} is not known for it. There are: {others}.</source>
      <translation>L’opération « {operation} » fixée pour {crs} n’est pas connue pour lui. Il y a : {others}.</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} needs the grid {grids}, which is not on this computer. Install the grid.</source>
      <translation>L’opération « {operation} » fixée pour {crs} a besoin de la grille {grids}, qui n’est pas sur cet ordinateur. Installez la grille.</translation>
    </message>
    <message>
      <source>The order has files beside it, but nobody says where they are kept. Write it from its workspace.</source>
      <translation>L’ordre a des fichiers à côté de lui, mais rien ne dit où ils sont conservés. Écrivez-le depuis son espace de travail.</translation>
    </message>
    <message>
      <source>The order number {order_no} can be given to one task, and {count} are asked for. Choose one task, or leave the number empty.</source>
      <translation>Le numéro d’ordre {order_no} peut être donné à une seule tâche, et {count} sont demandées. Choisissez une tâche, ou laissez le numéro vide.</translation>
    </message>
    <message>
      <source>The order number {order_no} has no letter and no digit, or signs that cannot be printed. Type it as the authority gave it.</source>
      <translation>Le numéro d’ordre {order_no} n’a ni lettre ni chiffre, ou a des signes qui ne peuvent pas être imprimés. Saisissez-le tel que l’autorité l’a donné.</translation>
    </message>
    <message>
      <source>The order number {order_no} has {length} characters; {most} fit the top of a page. Type a shorter one.</source>
      <translation>Le numéro d’ordre {order_no} a {length} caractères ; {most} tiennent en haut d’une page. Saisissez-en un plus court.</translation>
    </message>
    <message>
      <source>The orders of a team or an operator as one PDF and one zip</source>
      <translation>Les ordres d’une équipe ou d’un opérateur en un PDF et un zip</translation>
    </message>
    <message>
      <source>The outline encloses no land.</source>
      <translation>Le contour n’entoure aucun terrain.</translation>
    </message>
    <message>
      <source>The outline says where the task stands, instead of the hazard's own status</source>
      <translation>Le contour dit où en est la tâche, au lieu du statut de la zone dangereuse</translation>
    </message>
    <message>
      <source>The output folder {folder} cannot be written: {reason}. Choose another folder.</source>
      <translation>Le répertoire de sortie {folder} ne peut pas être écrit : {reason}. Choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The output {name} could not be written: {reason}</source>
      <translation>La sortie {name} n’a pas pu être écrite : {reason}</translation>
    </message>
    <message>
      <source>The overlap of two sheets must be 0 to {most} percent, not {given}.</source>
      <translation>Le chevauchement de deux feuilles doit être de 0 à {most} pour cent, pas {given}.</translation>
    </message>
    <message>
      <source>The pack {name} fails verification and was not copied. Write it again.</source>
      <translation>Le dossier {name} échoue à la vérification et n’a pas été copié. Réécrivez-le.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Choose the folder that it was written to under “More”, or write it again.</source>
      <translation>Le dossier {name} n’est pas dans {folder}. Choisissez sous « Plus » le répertoire où il a été écrit, ou réécrivez-le.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Write it again, or choose the folder in which it lies.</source>
      <translation>Le dossier {name} n’est pas dans {folder}. Réécrivez-le, ou choisissez le répertoire où il se trouve.</translation>
    </message>
    <message>
      <source>The pack {name} says another thing than the order that was issued and was not copied. Write it again.</source>
      <translation>Le dossier {name} dit autre chose que l’ordre émis et n’a pas été copié. Réécrivez-le.</translation>
    </message>
    <message>
      <source>The pack {pack} does not verify and was not made. {reasons}</source>
      <translation>Le dossier {pack} échoue à la vérification et n’a pas été créé. {reasons}</translation>
    </message>
    <message>
      <source>The pack {pack} failed verification. Do not use it.</source>
      <translation>Le dossier {pack} a échoué à la vérification. Ne l’utilisez pas.</translation>
    </message>
    <message>
      <source>The pack {pack} has {size} MB without its field project, more than {limit} MB: phones and mail may refuse it. The largest file is {file} ({part} MB); fewer or smaller annexes and pictures make it smaller.</source>
      <translation>Le dossier {pack} fait {size} Mo sans son projet de terrain, plus que {limit} Mo : des téléphones et des messageries peuvent le refuser. Le plus gros fichier est {file} ({part} Mo) ; des annexes et images moins nombreuses ou plus petites le réduisent.</translation>
    </message>
    <message>
      <source>The pack {pack} is being written in the folder {folder} by another export. Wait until that one has ended, or choose another folder.</source>
      <translation>Le dossier {pack} est en cours d’écriture dans le répertoire {folder} par une autre exportation. Attendez qu’elle soit terminée, ou choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>The page does not forbid the browser to load anything from outside.</source>
      <translation>La page n’interdit pas au navigateur de charger quoi que ce soit de l’extérieur.</translation>
    </message>
    <message>
      <source>The page has a {what} that it does not name by its hash.</source>
      <translation>La page a un {what} qu’elle ne nomme pas par son empreinte.</translation>
    </message>
    <message>
      <source>The page has an attribute {name}.</source>
      <translation>La page a un attribut {name}.</translation>
    </message>
    <message>
      <source>The page has an element {tag}.</source>
      <translation>La page a un élément {tag}.</translation>
    </message>
    <message>
      <source>The page has {count} pictures instead of one.</source>
      <translation>La page a {count} images au lieu d’une.</translation>
    </message>
    <message>
      <source>The page names another order's SHA-256.</source>
      <translation>La page nomme le SHA-256 d’un autre ordre.</translation>
    </message>
    <message>
      <source>The page's style loads something.</source>
      <translation>Le style de la page charge quelque chose.</translation>
    </message>
    <message>
      <source>The pasted block</source>
      <translation>Le bloc collé</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is too long: with the files of a pack it would have {length} characters, and Windows takes {limit}. Choose a folder nearer to the drive.</source>
      <translation>Le chemin du répertoire {folder} est trop long : avec les fichiers d’un dossier il aurait {length} caractères, et Windows en accepte {limit}. Choisissez un répertoire plus proche de la racine du lecteur.</translation>
    </message>
    <message>
      <source>The picture of a map could not be made: there is too little memory.</source>
      <translation>L’image d’une carte n’a pas pu être faite : il y a trop peu de mémoire.</translation>
    </message>
    <message>
      <source>The picture of the map could not be read.</source>
      <translation>L’image de la carte n’a pas pu être lue.</translation>
    </message>
    <message>
      <source>The picture of the map has more than 2 MB, however coarse it is.</source>
      <translation>L’image de la carte fait plus de 2 Mo, même très grossière.</translation>
    </message>
    <message>
      <source>The picture of the page is of another order.</source>
      <translation>L’image de la page est celle d’un autre ordre.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be written.</source>
      <translation>L’image {file} ne peut pas être écrite.</translation>
    </message>
    <message>
      <source>The picture {picture} is not in the file.</source>
      <translation>L’image {picture} n’est pas dans le fichier.</translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation>Le point se trouve là où se trouve un autre point enregistré.</translation>
    </message>
    <message>
      <source>The point number {number} stands in row {first} already: which comes first?</source>
      <translation>Le numéro de point {number} figure déjà à la ligne {first} : lequel vient en premier ?</translation>
    </message>
    <message>
      <source>The point that the leg starts from</source>
      <translation>Le point dont le côté part</translation>
    </message>
    <message>
      <source>The point {label} stands in an issued order, and labels never change then.</source>
      <translation>Le point {label} figure dans un ordre émis, et les libellés ne changent alors plus jamais.</translation>
    </message>
    <message>
      <source>The point's name; those of an issued order never change</source>
      <translation>Le nom du point ; ceux d’un ordre émis ne changent jamais</translation>
    </message>
    <message>
      <source>The points lie on one line: a boundary goes around some land.</source>
      <translation>Les points sont sur une seule ligne : un périmètre entoure du terrain.</translation>
    </message>
    <message>
      <source>The points of this task stand in an issued order, and labels never change then: give each row of the block its label.</source>
      <translation>Les points de cette tâche figurent dans un ordre émis, et les libellés ne changent alors plus jamais : donnez à chaque ligne du bloc son libellé.</translation>
    </message>
    <message>
      <source>The points stand in an issued order: change them one by one</source>
      <translation>Les points figurent dans un ordre émis : modifiez-les un par un</translation>
    </message>
    <message>
      <source>The polygon of {task} was changed by another tool; its boundary points have followed.</source>
      <translation>Le polygone de {task} a été modifié par un autre outil ; ses points du périmètre ont suivi.</translation>
    </message>
    <message>
      <source>The position as UTM zone, hemisphere, easting and northing in metres (WGS 84).</source>
      <translation>La position en zone UTM, hémisphère, abscisse est et ordonnée nord en mètres (WGS 84).</translation>
    </message>
    <message>
      <source>The position as an MGRS reference (WGS 84), truncated to its square.</source>
      <translation>La position comme référence MGRS (WGS 84), tronquée à son carré.</translation>
    </message>
    <message>
      <source>The position in degrees, minutes and seconds (WGS 84), latitude first.</source>
      <translation>La position en degrés, minutes et secondes (WGS 84), latitude d’abord.</translation>
    </message>
    <message>
      <source>The preview marks the line at every so many metres; 0 only start and end</source>
      <translation>L’aperçu marque la ligne tous les tant de mètres ; 0 : départ et fin seulement</translation>
    </message>
    <message>
      <source>The process that writes packs ended with {code}: {said}</source>
      <translation>Le processus qui écrit les dossiers s’est terminé avec {code} : {said}</translation>
    </message>
    <message>
      <source>The profile knows no way of measuring {way}. It knows: {known}.</source>
      <translation>Le profil ne connaît aucune méthode de mesure {way}. Il connaît : {known}.</translation>
    </message>
    <message>
      <source>The profile {file} cannot be read ({reason}). Shipped profiles: {names}.</source>
      <translation>Le profil {file} ne peut pas être lu ({reason}). Profils livrés : {names}.</translation>
    </message>
    <message>
      <source>The profile {file} inherits from itself.</source>
      <translation>Le profil {file} hérite de lui-même.</translation>
    </message>
    <message>
      <source>The profile {file} is not valid JSON: {reason}.</source>
      <translation>Le profil {file} n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
      <source>The profile {file} must be a JSON object.</source>
      <translation>Le profil {file} doit être un objet JSON.</translation>
    </message>
    <message>
      <source>The program qgis_process, which comes with QGIS, was not found in {folders}. Repair the installation of QGIS.</source>
      <translation>Le programme qgis_process, livré avec QGIS, est introuvable dans {folders}. Réparez l’installation de QGIS.</translation>
    </message>
    <message>
      <source>The programme's own fields of task {task} cannot be read. Correct its column extra first.</source>
      <translation>Les champs propres au programme de la tâche {task} ne peuvent pas être lus. Corrigez d’abord sa colonne extra.</translation>
    </message>
    <message>
      <source>The project edits its layers in transaction groups, which lock others out. Choose “Local Edit Buffer” in Project Properties, Data Sources.</source>
      <translation>Le projet modifie ses couches en groupes de transactions, qui bloquent les autres personnes. Choisissez « Tampon d’édition local » dans Propriétés du projet, Sources de données.</translation>
    </message>
    <message>
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>Le projet {file} est en lecture seule : ce que vous avez dit de ses couches sera perdu à sa fermeture, à moins de l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
      <source>The radius of {label} is {radius} m. Type one above 0, or none.</source>
      <translation>Le rayon de {label} est {radius} m. Saisissez-en un supérieur à 0, ou aucun.</translation>
    </message>
    <message>
      <source>The reason, in a few words</source>
      <translation>La raison, en quelques mots</translation>
    </message>
    <message>
      <source>The rectangle has a bearing or a side that is not a number.</source>
      <translation>Le rectangle a un azimut ou un côté qui n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The register has {count} rows; a worksheet takes {most}. Choose a shorter period.</source>
      <translation>Le registre a {count} lignes ; une feuille de calcul en prend {most}. Choisissez une période plus courte.</translation>
    </message>
    <message>
      <source>The register {file} could not be written: {reason}. Close it where it is open, or choose another file.</source>
      <translation>Le registre {file} n’a pas pu être écrit : {reason}. Fermez-le là où il est ouvert, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The register's last day, {last}, comes before its first day, {first}. Exchange them.</source>
      <translation>Le dernier jour du registre, {last}, vient avant son premier jour, {first}. Inversez-les.</translation>
    </message>
    <message>
      <source>The repeated vertex could not be taken out.</source>
      <translation>Le sommet répété n’a pas pu être enlevé.</translation>
    </message>
    <message>
      <source>The report {file} could not be written: {reason}.</source>
      <translation>Le rapport {file} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.1f} m, 1:{ratio:.1f}; more than 1:{most:g} is refused. {advice}</source>
      <translation>L’anneau manque son départ de {misclosure:.1f} m, 1:{ratio:.1f} ; plus de 1:{most:g} est refusé. {advice}</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.2f} m, 1:{ratio:.0f}. That is less exact than should come of: {ways}.</source>
      <translation>L’anneau manque son départ de {misclosure:.2f} m, 1:{ratio:.0f}. C’est moins précis que ce que devrait donner : {ways}.</translation>
    </message>
    <message>
      <source>The row agrees: {label}, {coordinate}.</source>
      <translation>La ligne concorde : {label}, {coordinate}.</translation>
    </message>
    <message>
      <source>The row does not agree. With one sign changed it would: {label}, {coordinate}. Ask whether that was said, and do not use it before.</source>
      <translation>La ligne ne concorde pas. Avec un seul signe changé, elle concorderait : {label}, {coordinate}. Demandez si c’est ce qui a été dit, et ne l’utilisez pas avant.</translation>
    </message>
    <message>
      <source>The row does not agree: {label}, {coordinate} has the check code {found}, not {code}. Ask for the whole row again, and do not use it before.</source>
      <translation>La ligne ne concorde pas : {label}, {coordinate} a le code de contrôle {found}, pas {code}. Redemandez toute la ligne, et ne l’utilisez pas avant.</translation>
    </message>
    <message>
      <source>The setting {key} is {found} and must be {wanted}: the alarm would be another.</source>
      <translation>Le réglage {key} est {found} et doit être {wanted} : l’alarme serait une autre.</translation>
    </message>
    <message>
      <source>The shape in {layer} could not be changed.</source>
      <translation>La forme dans {layer} n’a pas pu être modifiée.</translation>
    </message>
    <message>
      <source>The shape in {layer} has changed since the check, and there is nothing left to fix in it. Check again.</source>
      <translation>La forme dans {layer} a changé depuis le contrôle, et il n’y a plus rien à y corriger. Contrôlez de nouveau.</translation>
    </message>
    <message>
      <source>The shape is empty: there is nothing to change.</source>
      <translation>La forme est vide : il n’y a rien à modifier.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>La forme a été réparée et peut être plus grande sur le terrain qu’elle ne paraît ; personne ne l’a confirmée. Raison : {reason}.</translation>
    </message>
    <message>
      <source>The sheet that the frame on the map prints</source>
      <translation>La feuille que le cadre sur la carte imprime</translation>
    </message>
    <message>
      <source>The sheet was printed: {file}</source>
      <translation>La feuille a été imprimée : {file}</translation>
    </message>
    <message>
      <source>The sheets show no layer, only their grid.</source>
      <translation>Les feuilles ne montrent aucune couche, seulement leur quadrillage.</translation>
    </message>
    <message>
      <source>The side has no length: its two points are in one place.</source>
      <translation>Le côté n’a pas de longueur : ses deux points sont au même endroit.</translation>
    </message>
    <message>
      <source>The sides lie on multiples of this of easting and northing</source>
      <translation>Les côtés sont à des multiples de cette valeur en abscisse est et en ordonnée nord</translation>
    </message>
    <message>
      <source>The signed scan is attached.</source>
      <translation>Le scan signé est joint.</translation>
    </message>
    <message>
      <source>The signed scan of {order} is attached. The revision stays {revision}.</source>
      <translation>Le scan signé de {order} est joint. La révision reste {revision}.</translation>
    </message>
    <message>
      <source>The snapshot has the schema {schema}; this plugin reads {known}. Update the plugin.</source>
      <translation>L’instantané a le schéma {schema} ; cette extension lit {known}. Mettez l’extension à jour.</translation>
    </message>
    <message>
      <source>The snapshot is damaged at {where}.</source>
      <translation>L’instantané est endommagé à {where}.</translation>
    </message>
    <message>
      <source>The snapshot is not valid JSON: {reason}.</source>
      <translation>L’instantané n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} revision {revision} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>L’instantané de l’ordre {order_no} révision {revision} a été modifié dans l’espace de travail. Reprenez-le d’une des copies datées.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>L’instantané de l’ordre {order_no} a été modifié dans l’espace de travail. Reprenez-le d’une des copies datées.</translation>
    </message>
    <message>
      <source>The states that follow, as the programme profile says</source>
      <translation>Les états qui suivent, d’après le profil du programme</translation>
    </message>
    <message>
      <source>The step {id} is not available here.</source>
      <translation>L’étape {id} n’est pas disponible ici.</translation>
    </message>
    <message>
      <source>The style file {path} could not be written: {reason}</source>
      <translation>Le fichier de style {path} n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
      <source>The style of the basemap {name} cannot be read: {reason}</source>
      <translation>Le style du fond de carte {name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>The style {style} is not in the file.</source>
      <translation>Le style {style} n’est pas dans le fichier.</translation>
    </message>
    <message>
      <source>The system does not allow it ({reason}). Choose another folder.</source>
      <translation>Le système ne le permet pas ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The table {layer} has no geometry: give TEXT_FIELD, or bearings and distances.</source>
      <translation>La table {layer} n’a pas de géométrie : donnez TEXT_FIELD, ou des azimuts et des distances.</translation>
    </message>
    <message>
      <source>The table {layer} has no rows.</source>
      <translation>La table {layer} n’a pas de lignes.</translation>
    </message>
    <message>
      <source>The table {table} has a row without geometry.</source>
      <translation>La table {table} a une ligne sans géométrie.</translation>
    </message>
    <message>
      <source>The table {table} is missing.</source>
      <translation>La table {table} manque.</translation>
    </message>
    <message>
      <source>The table {table} is not in the project any more.</source>
      <translation>La table {table} n’est plus dans le projet.</translation>
    </message>
    <message>
      <source>The table {table} of the task database is not in the project. Open the database anew, on the page Tasks.</source>
      <translation>La table {table} de la base de données des tâches n’est pas dans le projet. Ouvrez de nouveau la base de données, à la page Tâches.</translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>La table {table} de {file} ne peut pas être ouverte.</translation>
    </message>
    <message>
      <source>The task database was taken out of the project with unsaved changes. They are kept: open it again to restore them.</source>
      <translation>La base de données des tâches a été enlevée du projet avec des modifications non enregistrées. Elles sont conservées : ouvrez-la de nouveau pour les restaurer.</translation>
    </message>
    <message>
      <source>The task database {file} has unsaved changes. Make one of its tasks the current one again to save them.</source>
      <translation>La base de données des tâches {file} a des modifications non enregistrées. Faites de nouveau d’une de ses tâches la tâche actuelle pour les enregistrer.</translation>
    </message>
    <message>
      <source>The task database {file} is not there any more. Open another one.</source>
      <translation>La base de données des tâches {file} n’est plus là. Ouvrez-en une autre.</translation>
    </message>
    <message>
      <source>The task database {file} is not there: put it back to restore what was unsaved.</source>
      <translation>La base de données des tâches {file} n’est pas là : remettez-la en place pour restaurer ce qui n’était pas enregistré.</translation>
    </message>
    <message>
      <source>The task database {file} is open elsewhere, too: {who} You can both work; a task that both of you change is shown in both versions when it is saved.</source>
      <translation>La base de données des tâches {file} est aussi ouverte ailleurs : {who} Vous pouvez travailler tous les deux ; une tâche que vous modifiez l’un et l’autre est montrée dans ses deux versions à l’enregistrement.</translation>
    </message>
    <message>
      <source>The task database {file} is read-only. Ask for the right to write it, or copy it elsewhere and open the copy.</source>
      <translation>La base de données des tâches {file} est en lecture seule. Demandez le droit d’y écrire, ou copiez-la ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
      <source>The task database {file} lies in {folder}, which a program synchronises: it may copy the file while it changes, and lose what was saved. Keep it in another folder, and put copies there.</source>
      <translation>La base de données des tâches {file} se trouve dans {folder}, qu’un programme synchronise : il peut copier le fichier pendant qu’il change, et perdre ce qui a été enregistré. Gardez-la dans un autre répertoire, et mettez-y des copies.</translation>
    </message>
    <message>
      <source>The task database {file} was made by an older version of the plugin. Open it here, and it is copied and brought up to date.</source>
      <translation>La base de données des tâches {file} a été créée par une version plus ancienne de l’extension. Ouvrez-la ici : elle est copiée et mise à jour.</translation>
    </message>
    <message>
      <source>The task has {whole:,.1f} m²: no part of {area:,.1f} m² can be cut from it.</source>
      <translation>La tâche a {whole:,.1f} m² : aucune partie de {area:,.1f} m² ne peut en être coupée.</translation>
    </message>
    <message>
      <source>The task lies wholly inside its neighbours: nothing would be left.</source>
      <translation>La tâche se trouve entièrement dans ses voisines : il n’en resterait rien.</translation>
    </message>
    <message>
      <source>The task map as a picture</source>
      <translation>La carte de la tâche en image</translation>
    </message>
    <message>
      <source>The task would have no boundary left. To give it up, withdraw or remove the task.</source>
      <translation>La tâche n’aurait plus de périmètre. Pour y renoncer, retirez ou supprimez la tâche.</translation>
    </message>
    <message>
      <source>The task {task} is not in the open task database.</source>
      <translation>La tâche {task} n’est pas dans la base de données des tâches ouverte.</translation>
    </message>
    <message>
      <source>The tasks are of several kinds ({kinds}). Give them the same kind before merging.</source>
      <translation>Les tâches sont de plusieurs types ({kinds}). Donnez-leur le même type avant de les fusionner.</translation>
    </message>
    <message>
      <source>The tasks of these orders are not in the project.</source>
      <translation>Les tâches de ces ordres ne sont pas dans le projet.</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Did you mean {close}?</source>
      <translation>Le répertoire de modèles contient {file}, qui n’est le nom d’aucune feuille et n’est pas utilisé. Vouliez-vous dire {close} ?</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Sheets are {names}.</source>
      <translation>Le répertoire de modèles contient {file}, qui n’est le nom d’aucune feuille et n’est pas utilisé. Les feuilles sont {names}.</translation>
    </message>
    <message>
      <source>The template folder {folder} cannot be read: {reason}.</source>
      <translation>Le répertoire de modèles {folder} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has neither a readable {file} ({reason}) nor a layout or form of the office. A {file} may have the keys {keys}.</source>
      <translation>Le répertoire de modèles {folder} n’a ni {file} lisible ({reason}), ni mise en page ou formulaire du bureau. Un {file} peut avoir les clés {keys}.</translation>
    </message>
    <message>
      <source>The template {file} cannot be read: {reason}.</source>
      <translation>Le modèle {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed for task {task}. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>Le modèle {file} n’a pas pu être imprimé pour la tâche {task}. Ouvrez-le dans l’éditeur de mise en page de QGIS et exportez-le là pour voir pourquoi.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>Le modèle {file} n’a pas pu être imprimé. Ouvrez-le dans l’éditeur de mise en page de QGIS et exportez-le là pour voir pourquoi.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every page must say (the order, its revision, the page, the handling marking, the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>Le modèle {file} n’imprime pas tout ce que chaque page doit dire (l’ordre, sa révision, la page, la mention de diffusion, les déclarations) ; les bandeaux de l’extension sont posés sur son haut et son bas.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every sheet must say (its name, the page, the facts, the layers and the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>Le modèle {file} n’imprime pas tout ce que chaque feuille doit dire (son nom, la page, les données, les couches et les déclarations) ; les bandeaux de l’extension sont posés sur son haut et son bas.</translation>
    </message>
    <message>
      <source>The template {file} has an item “{item}”, which is filled with nothing. Did you mean “{close}”?</source>
      <translation>Le modèle {file} a un élément « {item} », que rien ne remplit. Vouliez-vous dire « {close} » ?</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”.</source>
      <translation>Le modèle {file} n’a pas d’élément « {item} ».</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”. It has “{close}”: is that meant?</source>
      <translation>Le modèle {file} n’a pas d’élément « {item} ». Il a « {close} » : est-ce cela que vous vouliez dire ?</translation>
    </message>
    <message>
      <source>The template {file} has {count} pages; a sheet of a series is the first.</source>
      <translation>Le modèle {file} a {count} pages ; une feuille d’une série est la première.</translation>
    </message>
    <message>
      <source>The template {file} is broken at line {line}, column {column}: {reason}. Save it again from QGIS’s layout designer.</source>
      <translation>Le modèle {file} est défectueux à la ligne {line}, colonne {column} : {reason}. Enregistrez-le de nouveau depuis l’éditeur de mise en page de QGIS.</translation>
    </message>
    <message>
      <source>The template {file} is no print layout of QGIS. Save it again from QGIS’s layout designer (Layout &gt; Save as Template).</source>
      <translation>Le modèle {file} n’est pas une mise en page d’impression de QGIS. Enregistrez-le de nouveau depuis l’éditeur de mise en page de QGIS (Mise en page &gt; Enregistrer comme modèle).</translation>
    </message>
    <message>
      <source>The template {file}: its map is turned, and the plugin draws no grid on a turned map. Give the map a grid of its own (Item Properties &gt; Grids).</source>
      <translation>Le modèle {file} : sa carte est tournée, et l’extension ne dessine pas de grille sur une carte tournée. Donnez à la carte une grille à elle (Propriétés de l’objet &gt; Grilles).</translation>
    </message>
    <message>
      <source>The template {file}: the item “{item}” is too small for the points of task {task}. Make it higher or wider, or its type smaller.</source>
      <translation>Le modèle {file} : l’élément « {item} » est trop petit pour les points de la tâche {task}. Rendez-le plus haut ou plus large, ou réduisez la taille de ses caractères.</translation>
    </message>
    <message>
      <source>The text {text} holds a NUL character.</source>
      <translation>Le texte {text} contient un caractère NUL.</translation>
    </message>
    <message>
      <source>The time of issue {time} has no UTC offset.</source>
      <translation>L’heure d’émission {time} n’a pas de décalage UTC.</translation>
    </message>
    <message>
      <source>The time of {label} is {minutes} min. Type one above 0, or none.</source>
      <translation>La durée de {label} est {minutes} min. Saisissez-en une supérieure à 0, ou aucune.</translation>
    </message>
    <message>
      <source>The track crosses itself {count} times, for example at {lat:.6f}, {lon:.6f} (latitude, longitude). Take its outer edge, or take out the stretch walked twice.</source>
      <translation>La trace se croise {count} fois, par exemple à {lat:.6f}, {lon:.6f} (latitude, longitude). Prenez son bord extérieur, ou enlevez le tronçon parcouru deux fois.</translation>
    </message>
    <message>
      <source>The track goes out and back on one line: it goes around no area.</source>
      <translation>La trace va et revient sur une même ligne : elle n’entoure aucune surface.</translation>
    </message>
    <message>
      <source>The track has a coordinate that is not a number.</source>
      <translation>La trace a une coordonnée qui n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The track has {count} points in different places: an area needs three.</source>
      <translation>La trace a {count} points à des endroits différents : une surface en demande trois.</translation>
    </message>
    <message>
      <source>The track is empty.</source>
      <translation>La trace est vide.</translation>
    </message>
    <message>
      <source>The track runs back along itself: take its outer edge.</source>
      <translation>La trace revient le long d’elle-même : prenez son bord extérieur.</translation>
    </message>
    <message>
      <source>The two characters beside it</source>
      <translation>Les deux caractères à côté</translation>
    </message>
    <message>
      <source>The two points are in one place: choose two points of the boundary.</source>
      <translation>Les deux points sont au même endroit : choisissez deux points du périmètre.</translation>
    </message>
    <message>
      <source>The two positions are one place on the edge.</source>
      <translation>Les deux positions sont un même endroit du bord.</translation>
    </message>
    <message>
      <source>The two positions lie on different edges: follow one edge at a time.</source>
      <translation>Les deux positions sont sur des bords différents : suivez un bord à la fois.</translation>
    </message>
    <message>
      <source>The unit of a typed bearing, where it names none</source>
      <translation>L’unité d’un azimut saisi, quand il n’en indique aucune</translation>
    </message>
    <message>
      <source>The unit of bearings that are typed without one</source>
      <translation>L’unité des azimuts saisis sans unité</translation>
    </message>
    <message>
      <source>The unit of the block's bearings</source>
      <translation>L’unité des azimuts du bloc</translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>La tâche entière ne figure sur aucune des pages géoréférencées.</translation>
    </message>
    <message>
      <source>The width to the left</source>
      <translation>La largeur à gauche</translation>
    </message>
    <message>
      <source>The width to the right</source>
      <translation>La largeur à droite</translation>
    </message>
    <message>
      <source>The worksite is as ordered.</source>
      <translation>Le chantier est tel qu’ordonné.</translation>
    </message>
    <message>
      <source>The worksite plan of {order} is {file}.</source>
      <translation>Le plan de chantier de {order} est {file}.</translation>
    </message>
    <message>
      <source>The worksite plan was stopped.</source>
      <translation>Le plan de chantier a été arrêté.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>L’espace de travail a déjà une tâche {task}. Donnez à la nouvelle un autre identifiant.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no} r{revision}.</source>
      <translation>L’espace de travail n’a pas d’ordre {order_no} r{revision}.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no}.</source>
      <translation>L’espace de travail n’a pas d’ordre {order_no}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made.</source>
      <translation>L’espace de travail {file} ne peut pas être créé.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made: {reason}.</source>
      <translation>L’espace de travail {file} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be written: the disk is full or failing.</source>
      <translation>L’espace de travail {file} ne peut pas être écrit : le disque est plein ou défaillant.</translation>
    </message>
    <message>
      <source>The workspace {file} does not say its schema version; it may be damaged. Take the latest of its dated copies.</source>
      <translation>L’espace de travail {file} n’indique pas la version de son schéma ; il est peut-être endommagé. Prenez la plus récente de ses copies datées.</translation>
    </message>
    <message>
      <source>The workspace {file} has no live task: no order holds whose task is issued, accepted, in progress or suspended.</source>
      <translation>L’espace de travail {file} n’a pas de tâche active : aucun ordre n’est en vigueur dont la tâche soit émise, acceptée, en cours ou suspendue.</translation>
    </message>
    <message>
      <source>The workspace {file} has the schema {version}, which this plugin cannot bring to {known}.</source>
      <translation>L’espace de travail {file} a le schéma {version}, que cette extension ne peut pas amener à {known}.</translation>
    </message>
    <message>
      <source>The workspace {file} is locked by another program. {who} Save or close it there and try again.</source>
      <translation>L’espace de travail {file} est verrouillé par un autre programme. {who} Enregistrez-le ou fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
      <source>The workspace {file} is read-only. Ask for the right to write it, or copy it elsewhere.</source>
      <translation>L’espace de travail {file} est en lecture seule. Demandez le droit d’y écrire, ou copiez-le ailleurs.</translation>
    </message>
    <message>
      <source>The workspace {file} keeps no earlier snapshot of {layer}. One is kept each time hazards are imported; until then, give the earlier layer as PREVIOUS.</source>
      <translation>L’espace de travail {file} ne conserve aucun instantané antérieur de {layer}. Un instantané est conservé à chaque import de zones dangereuses ; d’ici là, donnez la couche antérieure dans PREVIOUS.</translation>
    </message>
    <message>
      <source>The workspace {file} refused a change: {reason}</source>
      <translation>L’espace de travail {file} a refusé une modification : {reason}</translation>
    </message>
    <message>
      <source>The workspace {file} was written by a newer version of the plugin (schema {version}, this one reads up to {known}). Update the plugin.</source>
      <translation>L’espace de travail {file} a été écrit par une version plus récente de l’extension (schéma {version}, celle-ci lit jusqu’à {known}). Mettez l’extension à jour.</translation>
    </message>
    <message>
      <source>The workspace {workspace} holds another content of {order_no} r{revision}: {where} is not the same. Do not use this pack; export the order again.</source>
      <translation>L’espace de travail {workspace} contient un autre contenu de {order_no} r{revision} : {where} n’est pas identique. N’utilisez pas ce dossier ; exportez l’ordre de nouveau.</translation>
    </message>
    <message>
      <source>The zip of {pack} does not hold {file} as it was written.</source>
      <translation>Le zip de {pack} ne contient pas {file} tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The zip unpacks to more than {limit} bytes.</source>
      <translation>Le zip se décompresse en plus de {limit} octets.</translation>
    </message>
    <message>
      <source>The zone of the block's eastings and northings, as 33 north</source>
      <translation>La zone des abscisses est et des ordonnées nord du bloc, comme 33 nord</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>La leur</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>There are changes that are not saved.</source>
      <translation>Il y a des modifications non enregistrées.</translation>
    </message>
    <message>
      <source>There are {count} stretches, each measured from its own start.</source>
      <translation>Il y a {count} tronçons, chacun mesuré depuis son propre départ.</translation>
    </message>
    <message>
      <source>There is a point {label} already: choose another label.</source>
      <translation>Il y a déjà un point {label} : choisissez un autre libellé.</translation>
    </message>
    <message>
      <source>There is an order {order_no} already (capitals do not matter). Type another number, or leave it empty for the next one of the programme.</source>
      <translation>Il y a déjà un ordre {order_no} (les majuscules ne comptent pas). Saisissez un autre numéro, ou laissez-le vide pour avoir le suivant du programme.</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>Il n’y a pas de zone UTM {zone} : les zones vont de 1 à 60.</translation>
    </message>
    <message>
      <source>There is no bearing {value:g}: bearings go from 0 to {circle:g} ({unit}).</source>
      <translation>L’azimut {value:g} n’existe pas : les azimuts vont de 0 à {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>There is no boundary.</source>
      <translation>Il n’y a pas de périmètre.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Connect the device and choose its folder.</source>
      <translation>Il n’y a pas de répertoire {folder}. Connectez l’appareil et choisissez son répertoire.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>Il n’y a ni couche de zones dangereuses ni instantané d’une telle couche : les zones dangereuses n’ont pas été comparées.</translation>
    </message>
    <message>
      <source>There is no hazard near {start} and {end} whose edge could be taken.</source>
      <translation>Il n’y a près de {start} et {end} aucune zone dangereuse dont le bord pourrait être pris.</translation>
    </message>
    <message>
      <source>There is no line to cut along: draw one, or name a layer of lines.</source>
      <translation>Il n’y a pas de ligne le long de laquelle couper : dessinez-en une, ou nommez une couche de lignes.</translation>
    </message>
    <message>
      <source>There is no order {order_no} in the workspace {file}.</source>
      <translation>Il n’y a pas d’ordre {order_no} dans l’espace de travail {file}.</translation>
    </message>
    <message>
      <source>There is no order {order_no} revision {revision} in the workspace {file}.</source>
      <translation>Il n’y a pas d’ordre {order_no} révision {revision} dans l’espace de travail {file}.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>Il n’y a pas de dossier à {path} : ce n’est ni un répertoire ni un zip.</translation>
    </message>
    <message>
      <source>There is no paper {name} {orientation}; choose one of {names}, portrait or landscape.</source>
      <translation>Il n’y a pas de papier {name} {orientation} ; choisissez l’un de {names}, en portrait ou en paysage.</translation>
    </message>
    <message>
      <source>There is no place on the earth here: point into the map.</source>
      <translation>Il n’y a pas de lieu sur Terre ici : pointez à l’intérieur de la carte.</translation>
    </message>
    <message>
      <source>There is no point in it yet.</source>
      <translation>Il n’y a pas encore de point dedans.</translation>
    </message>
    <message>
      <source>There is no point yet.</source>
      <translation>Il n’y a pas encore de point.</translation>
    </message>
    <message>
      <source>There is no point {label}: a leg starts from one of the points above.</source>
      <translation>Il n’y a pas de point {label} : un côté part d’un des points au-dessus.</translation>
    </message>
    <message>
      <source>There is no polygon to divide.</source>
      <translation>Il n’y a pas de polygone à diviser.</translation>
    </message>
    <message>
      <source>There is no task database to keep the task in.</source>
      <translation>Il n’y a pas de base de données des tâches où conserver la tâche.</translation>
    </message>
    <message>
      <source>There is no task {task} any more.</source>
      <translation>Il n’y a plus de tâche {task}.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>Il n’y a pas d’espace de travail {file}.</translation>
    </message>
    <message>
      <source>There is, or was, a task {task} already. Give the new one another id.</source>
      <translation>Il y a, ou il y a eu, déjà une tâche {task}. Donnez à la nouvelle un autre identifiant.</translation>
    </message>
    <message>
      <source>There was not enough memory for the picture of a map.</source>
      <translation>Il n’y avait pas assez de mémoire pour l’image d’une carte.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>Ces azimuts sont magnétiques : donnez la date à laquelle ils ont été lus (DATE) ou la déclinaison de ce jour-là (DECLINATION_DEG). Sans l’une des deux, ils n’indiquent aucune direction.</translation>
    </message>
    <message>
      <source>These hold r{revision}. Give each this one, and tick when the old one is handed back or destroyed, on paper and in every device:</source>
      <translation>Voici les détenteurs de r{revision}. Donnez celle-ci à chacun, et cochez quand l’ancienne est rendue ou détruite, sur papier et dans chaque appareil :</translation>
    </message>
    <message>
      <source>These tasks lie in no task database, so their orders are written and not kept. Make the tasks in a database on the page Tasks to follow their orders here.</source>
      <translation>Ces tâches ne sont dans aucune base de données des tâches, donc leurs ordres sont écrits et ne sont pas conservés. Créez les tâches dans une base de données à la page Tâches pour suivre leurs ordres ici.</translation>
    </message>
    <message>
      <source>They are moved beside the packs, into the folder “{folder}”</source>
      <translation>Ils sont déplacés à côté des dossiers, dans le répertoire « {folder} »</translation>
    </message>
    <message>
      <source>This Word document governs; where the PDF differs, stop and report.</source>
      <translation>Ce document Word fait foi ; en cas de différence avec le PDF, arrêtez-vous et rendez compte.</translation>
    </message>
    <message>
      <source>This block is a whole boundary (several rings, or a leg back to its start): let it replace the boundary instead.</source>
      <translation>Ce bloc est un périmètre entier (plusieurs anneaux, ou un côté de retour à son départ) : faites-le plutôt remplacer le périmètre.</translation>
    </message>
    <message>
      <source>This finding has no place on the map: {finding}</source>
      <translation>Ce constat n’a pas de lieu sur la carte : {finding}</translation>
    </message>
    <message>
      <source>This has no place on the map: {sentence}</source>
      <translation>Ceci n’a pas de lieu sur la carte : {sentence}</translation>
    </message>
    <message>
      <source>This is {who}. Task {task}, order {order_no} r{revision}.</source>
      <translation>Ici {who}. Tâche {task}, ordre {order_no} r{revision}.</translation>
    </message>
    <message>
      <source>This layer holds</source>
      <translation>Cette couche contient</translation>
    </message>
    <message>
      <source>This map does not say that any land is safe.</source>
      <translation>Cette carte ne dit d’aucun terrain qu’il est sûr.</translation>
    </message>
    <message>
      <source>This notice says nothing about the land. What is recorded as hazardous stays hazardous, worked on or not.</source>
      <translation>Cet avis ne dit rien sur le terrain. Ce qui est enregistré comme dangereux reste dangereux, qu’on y ait travaillé ou non.</translation>
    </message>
    <message>
      <source>This pack says another thing than the order {order_no} r{revision} that was issued. Do not use it.</source>
      <translation>Ce dossier dit autre chose que l’ordre {order_no} r{revision} émis. Ne l’utilisez pas.</translation>
    </message>
    <message>
      <source>This page is no task order.</source>
      <translation>Cette page n’est pas un ordre de tâche.</translation>
    </message>
    <message>
      <source>This point lies on the one before: a leg of no length leads nowhere.</source>
      <translation>Ce point est sur le précédent : un côté sans longueur ne mène nulle part.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>Ce projet n’a pas encore de couche qui pourrait contenir des zones dangereuses. Ajoutez celle que votre base de données vous a donnée (menu Couche, Ajouter une couche) : elle est reconnue ici.</translation>
    </message>
    <message>
      <source>This sheet is no task order.</source>
      <translation>Cette feuille n’est pas un ordre de tâche.</translation>
    </message>
    <message>
      <source>This sheet is turned: grid north lies {angle}° {side} of up.</source>
      <translation>Cette feuille est tournée : le nord du quadrillage est à {angle}° {side} du haut.</translation>
    </message>
    <message>
      <source>This step failed as it never should: {reason}. Copy the details and report them.</source>
      <translation>Cette étape a échoué comme elle ne devrait jamais : {reason}. Copiez les détails et signalez-les.</translation>
    </message>
    <message>
      <source>This task could not be checked: {reason}</source>
      <translation>Cette tâche n’a pas pu être contrôlée : {reason}</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Menace</translation>
    </message>
    <message>
      <source>Ti&amp;tle</source>
      <translation>Ti&amp;tre</translation>
    </message>
    <message>
      <source>Tit&amp;le</source>
      <translation>Tit&amp;re</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>Pour la corriger, donnez ceci comme BINDING, modifié :</translation>
    </message>
    <message>
      <source>To print: the whole order with its maps</source>
      <translation>À imprimer : l’ordre entier avec ses cartes</translation>
    </message>
    <message>
      <source>To read through first: DRAFT stands on every page</source>
      <translation>À relire d’abord : BROUILLON figure sur chaque page</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>Pour voir ce qui a changé, ajoutez au projet la couche du mois dernier et choisissez-la ici. Dans un projet avec des tâches, chaque lecture des zones dangereuses est conservée : le mois prochain, il ne faudra pas de second fichier.</translation>
    </message>
    <message>
      <source>To trace, the last point and the next one have to lie on the edge of the same hazard, task or feature.</source>
      <translation>Pour suivre un bord, le dernier point et le suivant doivent être sur le bord de la même zone dangereuse, de la même tâche ou du même élément.</translation>
    </message>
    <message>
      <source>To {label}: {distance}</source>
      <translation>Vers {label} : {distance}</translation>
    </message>
    <message>
      <source>To&amp;gether within</source>
      <translation>Ré&amp;unies à moins de</translation>
    </message>
    <message>
      <source>Took in {tasks}</source>
      <translation>A absorbé {tasks}</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totaux</translation>
    </message>
    <message>
      <source>Towards, {north}</source>
      <translation>Vers, {north}</translation>
    </message>
    <message>
      <source>Trac&amp;k</source>
      <translation>Trac&amp;e</translation>
    </message>
    <message>
      <source>Tracks and areas (*.gpx *.kml *.kmz)</source>
      <translation>Traces et surfaces (*.gpx *.kml *.kmz)</translation>
    </message>
    <message>
      <source>True bearing {what}</source>
      <translation>Azimut géographique {what}</translation>
    </message>
    <message>
      <source>Turn hazards into tasks, divide them, and follow their work.</source>
      <translation>Faites de zones dangereuses des tâches, divisez-les, et suivez leur avancement.</translation>
    </message>
    <message>
      <source>Type a boundary anew</source>
      <translation>Saisir un périmètre à nouveau</translation>
    </message>
    <message>
      <source>Type a coordinate in any format; the point goes there</source>
      <translation>Saisissez une coordonnée dans n’importe quel format ; le point s’y place</translation>
    </message>
    <message>
      <source>Type a point</source>
      <translation>Saisir un point</translation>
    </message>
    <message>
      <source>Type a row that came over the radio, and see whether its check code agrees</source>
      <translation>Saisir une ligne reçue par radio, et voir si son code de contrôle concorde</translation>
    </message>
    <message>
      <source>Type the bearing first: the map gives none for this leg.</source>
      <translation>Saisissez d’abord l’azimut : la carte n’en donne aucun pour ce côté.</translation>
    </message>
    <message>
      <source>Type the boundary of {task}</source>
      <translation>Saisir le périmètre de {task}</translation>
    </message>
    <message>
      <source>Type the distance as well: the map gives none for this leg.</source>
      <translation>Saisissez aussi la distance : la carte n’en donne aucune pour ce côté.</translation>
    </message>
    <message>
      <source>Type the label of the boundary point, for example TP7.</source>
      <translation>Saisissez le libellé du point du périmètre, par exemple TP7.</translation>
    </message>
    <message>
      <source>Type {label}: {text}</source>
      <translation>Saisir {label} : {text}</translation>
    </message>
    <message>
      <source>Type {what} of {label}</source>
      <translation>Saisir « {what} » de {label}</translation>
    </message>
    <message>
      <source>Typed as</source>
      <translation>Saisi comme</translation>
    </message>
    <message>
      <source>Typed: {text}</source>
      <translation>Saisi : {text}</translation>
    </message>
    <message>
      <source>UTM</source>
      <translation>UTM</translation>
    </message>
    <message>
      <source>UTM zone</source>
      <translation>Zone UTM</translation>
    </message>
    <message>
      <source>UTM zone of the task</source>
      <translation>Zone UTM de la tâche</translation>
    </message>
    <message>
      <source>UTM zone {zone}</source>
      <translation>Zone UTM {zone}</translation>
    </message>
    <message>
      <source>UTM, 0.1 m</source>
      <translation>UTM, 0.1 m</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangée</translation>
    </message>
    <message>
      <source>Uncleared until handed over.</source>
      <translation>Non dépollué jusqu’à la remise.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>Munitions non explosées ou abandonnées</translation>
    </message>
    <message>
      <source>Unit of bearings</source>
      <translation>Unité des azimuts</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>Unité des azimuts</translation>
    </message>
    <message>
      <source>Unit of typed bearings</source>
      <translation>Unité des azimuts saisis</translation>
    </message>
    <message>
      <source>Unsaved boundary of {tasks} from {when}.</source>
      <translation>Périmètre non enregistré de {tasks}, du {when}.</translation>
    </message>
    <message>
      <source>Unsaved changes of {tasks} from {when}.</source>
      <translation>Modifications non enregistrées de {tasks}, du {when}.</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>Values of</source>
      <translation>Valeurs de</translation>
    </message>
    <message>
      <source>Values of the layer and what they mean</source>
      <translation>Valeurs de la couche et ce qu’elles signifient</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Vérifié le</translation>
    </message>
    <message>
      <source>Verifies each pack, then writes one PDF and one zip</source>
      <translation>Vérifie chaque dossier, puis écrit un PDF et un zip</translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation>Vérifier le dossier</translation>
    </message>
    <message>
      <source>Verify packs</source>
      <translation>Vérifier des dossiers</translation>
    </message>
    <message>
      <source>Verifying {pack} ({place} of {count})</source>
      <translation>Vérification de {pack} ({place} sur {count})</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>Côté très long</translation>
    </message>
    <message>
      <source>Very short leg</source>
      <translation>Côté très court</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visites</translation>
    </message>
    <message>
      <source>W</source>
      <translation>W</translation>
    </message>
    <message>
      <source>W&amp;ho</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <source>W&amp;ithdraw…</source>
      <translation>Re&amp;tirer…</translation>
    </message>
    <message>
      <source>W&amp;orksite plan anew</source>
      <translation>&amp;Plan de chantier à neuf</translation>
    </message>
    <message>
      <source>Waits for the other half of the leg: a bearing and a distance make a point.</source>
      <translation>Attend l’autre moitié du côté : un azimut et une distance font un point.</translation>
    </message>
    <message>
      <source>Was at ({format})</source>
      <translation>Était à ({format})</translation>
    </message>
    <message>
      <source>Way through a hazard</source>
      <translation>Voie à travers une zone dangereuse</translation>
    </message>
    <message>
      <source>We have stopped work by this order and handed back or destroyed all its copies.</source>
      <translation>Nous avons arrêté le travail fait avec cet ordre et rendu ou détruit toutes ses copies.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Importance</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>&amp;Pourquoi</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What and where</source>
      <translation>Quoi et où</translation>
    </message>
    <message>
      <source>What became of the task, the newest first</source>
      <translation>Ce qu’est devenue la tâche, le plus récent en premier</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>What changed in {layer}</source>
      <translation>Ce qui a changé dans {layer}</translation>
    </message>
    <message>
      <source>What changed since a day</source>
      <translation>Ce qui a changé depuis un jour</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>Modifications depuis r{revision}</translation>
    </message>
    <message>
      <source>What changed since the bundle before</source>
      <translation>Ce qui a changé depuis le lot précédent</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>Ce qui a changé sous les ordres</translation>
    </message>
    <message>
      <source>What changed: new and amended orders, and the list of what must leave devices</source>
      <translation>Ce qui a changé : ordres nouveaux et amendés, et liste de ce qui doit quitter les appareils</translation>
    </message>
    <message>
      <source>What goes where in the national database</source>
      <translation>Ce qui va où dans la base de données nationale</translation>
    </message>
    <message>
      <source>What is not saved yet is saved first.</source>
      <translation>Ce qui n’est pas encore enregistré l’est d’abord.</translation>
    </message>
    <message>
      <source>What is to be placed</source>
      <translation>Ce qui est à placer</translation>
    </message>
    <message>
      <source>What is to be placed: posts, ways, and points that lead to the boundary</source>
      <translation>Ce qui est à placer : postes, voies, et points qui mènent au périmètre</translation>
    </message>
    <message>
      <source>What is unsaved cannot be kept for the case of a crash: {reason}. Save often.</source>
      <translation>Ce qui n’est pas enregistré ne peut pas être conservé en cas de plantage : {reason}. Enregistrez souvent.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Ce que c’est</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Ce que cela signifie</translation>
    </message>
    <message>
      <source>What lies below the hazards and the boundary on the maps</source>
      <translation>Ce qui se trouve sous les zones dangereuses et le périmètre sur les cartes</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>Ce qui a bougé</translation>
    </message>
    <message>
      <source>What the file does not say, or says otherwise ({count})</source>
      <translation>Ce que le fichier ne dit pas, ou dit autrement ({count})</translation>
    </message>
    <message>
      <source>What the file says otherwise</source>
      <translation>Ce que le fichier dit autrement</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Ce que la carte montre</translation>
    </message>
    <message>
      <source>What the national database takes</source>
      <translation>Ce que prend la base de données nationale</translation>
    </message>
    <message>
      <source>What the new task is made from</source>
      <translation>À partir de quoi la nouvelle tâche est créée</translation>
    </message>
    <message>
      <source>What the parts are to be</source>
      <translation>Ce que les parties doivent être</translation>
    </message>
    <message>
      <source>What the point is on the ground: corner of the wall, yellow stake</source>
      <translation>Ce qu’est le point sur le terrain : coin du mur, piquet jaune</translation>
    </message>
    <message>
      <source>What the rows of this layer are</source>
      <translation>Ce que sont les lignes de cette couche</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>What to do with a misclosure</source>
      <translation>Que faire d’une erreur de fermeture</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>What was found, as JSON</source>
      <translation>Ce qui a été trouvé, en JSON</translation>
    </message>
    <message>
      <source>What was read back from each file before the pack was given out</source>
      <translation>Ce qui a été relu dans chaque fichier avant la remise du dossier</translation>
    </message>
    <message>
      <source>What was replaced</source>
      <translation>Ce qui a été remplacé</translation>
    </message>
    <message>
      <source>What was there before is kept as {files}.</source>
      <translation>Ce qui s’y trouvait auparavant est conservé sous {files}.</translation>
    </message>
    <message>
      <source>What was typed: a coordinate, or a leg in one go (033 mag 49)</source>
      <translation>Ce qui a été saisi : une coordonnée, ou un côté d’un seul tenant (033 mag 49)</translation>
    </message>
    <message>
      <source>What was written reads back otherwise: {places}. No file was left; choose another format.</source>
      <translation>Ce qui a été écrit se relit autrement : {places}. Aucun fichier n’a été laissé ; choisissez un autre format.</translation>
    </message>
    <message>
      <source>What you place is kept there</source>
      <translation>Ce que vous placez y est conservé</translation>
    </message>
    <message>
      <source>What you typed for {label} was not taken, and is gone. {why}</source>
      <translation>Ce que vous avez saisi pour {label} n’a pas été pris, et est perdu. {why}</translation>
    </message>
    <message>
      <source>When it was, in your time</source>
      <translation>Quand cela s’est passé, à votre heure</translation>
    </message>
    <message>
      <source>Where a row has a coordinate and a leg, the coordinate was taken.</source>
      <translation>Là où une ligne a une coordonnée et un côté, la coordonnée a été prise.</translation>
    </message>
    <message>
      <source>Where the Word document of this order differs, this PDF governs.</source>
      <translation>En cas de différence avec le document Word de cet ordre, ce PDF fait foi.</translation>
    </message>
    <message>
      <source>Where the packs are written</source>
      <translation>Où les dossiers sont écrits</translation>
    </message>
    <message>
      <source>Where the position is, by the hazards and settlements that are bound in this project.</source>
      <translation>Où se trouve la position, d’après les zones dangereuses et les localités associées dans ce projet.</translation>
    </message>
    <message>
      <source>Where the track crosses itself: all land that it goes around, each of its loops</source>
      <translation>Là où la trace se croise : tout le terrain qu’elle entoure, chacune de ses boucles</translation>
    </message>
    <message>
      <source>Where work stopped (point, coordinate, time)</source>
      <translation>Où le travail s’est arrêté (point, coordonnées, heure)</translation>
    </message>
    <message>
      <source>Whether it still holds</source>
      <translation>Si l’ordre est encore en vigueur</translation>
    </message>
    <message>
      <source>Which north a bearing is counted from that is typed without one</source>
      <translation>À partir de quel nord est compté un azimut saisi sans nord</translation>
    </message>
    <message>
      <source>Which north a typed bearing is counted from, where it names none</source>
      <translation>À partir de quel nord est compté un azimut saisi, quand il n’en indique aucun</translation>
    </message>
    <message>
      <source>Which of the things in the file goes around the task</source>
      <translation>Laquelle des choses du fichier entoure la tâche</translation>
    </message>
    <message>
      <source>Which way the cuts run</source>
      <translation>Dans quelle direction vont les coupes</translation>
    </message>
    <message>
      <source>Who accepted {orders}, and when?</source>
      <translation>Qui a accepté {orders}, et quand ?</translation>
    </message>
    <message>
      <source>Who approved it, as the order prints it</source>
      <translation>Qui l’a approuvé, tel que l’ordre l’imprime</translation>
    </message>
    <message>
      <source>Who drove it</source>
      <translation>Qui l’a parcouru</translation>
    </message>
    <message>
      <source>Who saw it on site</source>
      <translation>Qui l’a vu sur place</translation>
    </message>
    <message>
      <source>Who set the radius; printed beside it</source>
      <translation>Qui a fixé le rayon ; imprimé à côté</translation>
    </message>
    <message>
      <source>Whole texts</source>
      <translation>Textes intégraux</translation>
    </message>
    <message>
      <source>Whole width of lines (metres)</source>
      <translation>Largeur totale des lignes (mètres)</translation>
    </message>
    <message>
      <source>Whose orders go in</source>
      <translation>À qui sont les ordres inclus</translation>
    </message>
    <message>
      <source>Whose values are shown below</source>
      <translation>Ce dont les valeurs sont montrées ci-dessous</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why it is issued although findings are open, or why it changes; page 1 prints it</source>
      <translation>Pourquoi il est émis malgré des constats non résolus, ou pourquoi il change ; la page 1 l’imprime</translation>
    </message>
    <message>
      <source>Why it is not there</source>
      <translation>Pourquoi elle n’y est pas</translation>
    </message>
    <message>
      <source>Why withdrawn</source>
      <translation>Raison du retrait</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Width (for: strips, boxes; metres)</source>
      <translation>Largeur (pour : strips, boxes ; mètres)</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>Largeur (m)</translation>
    </message>
    <message>
      <source>Width of a strip, or side of a box</source>
      <translation>Largeur d’une bande, ou côté d’une case</translation>
    </message>
    <message>
      <source>Width to the left (metres)</source>
      <translation>Largeur à gauche (mètres)</translation>
    </message>
    <message>
      <source>Width to the left of the line</source>
      <translation>Largeur à gauche de la ligne</translation>
    </message>
    <message>
      <source>Width to the right (metres)</source>
      <translation>Largeur à droite (mètres)</translation>
    </message>
    <message>
      <source>Width to the right of the line</source>
      <translation>Largeur à droite de la ligne</translation>
    </message>
    <message>
      <source>Windows does not allow the folder name “{part}” in {folder}. Choose another folder.</source>
      <translation>Windows n’autorise pas le nom de répertoire « {part} » dans {folder}. Choisissez un autre répertoire.</translation>
    </message>
    <message>
      <source>With a leg back to the start.</source>
      <translation>Avec un côté de retour au départ.</translation>
    </message>
    <message>
      <source>With that edge the boundary would cross itself: choose two other points, or insert points nearer to the edge first.</source>
      <translation>Avec ce bord, le périmètre se croiserait lui-même : choisissez deux autres points, ou insérez d’abord des points plus près du bord.</translation>
    </message>
    <message>
      <source>Withdraw order</source>
      <translation>Retirer l’ordre</translation>
    </message>
    <message>
      <source>Withdraw {order} and its task? All its revisions are void; a notice is written for those who hold them.</source>
      <translation>Retirer {order} et sa tâche ? Toutes ses révisions sont sans effet ; un avis est écrit pour ceux qui les détiennent.</translation>
    </message>
    <message>
      <source>Withdrawing {order}</source>
      <translation>Retrait de {order}</translation>
    </message>
    <message>
      <source>Withdrawing {order} was stopped.</source>
      <translation>Le retrait de {order} a été arrêté.</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <source>Withdrawn at</source>
      <translation>Retiré le</translation>
    </message>
    <message>
      <source>Withdrawn at (empty: now)</source>
      <translation>Retiré le (vide : maintenant)</translation>
    </message>
    <message>
      <source>Withdrawn by</source>
      <translation>Retiré par</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Retiré le</translation>
    </message>
    <message>
      <source>Withdrawn {when}</source>
      <translation>Retiré le {when}</translation>
    </message>
    <message>
      <source>Withdrawn {when}. Nobody may work by it.</source>
      <translation>Retiré le {when}. Personne ne doit travailler avec lui.</translation>
    </message>
    <message>
      <source>Without a reason, those with open mandatory findings get no order.</source>
      <translation>Sans motif, celles qui ont des constats obligatoires ouverts n’auront pas d’ordre.</translation>
    </message>
    <message>
      <source>Without the basemap</source>
      <translation>Sans le fond de carte</translation>
    </message>
    <message>
      <source>Word document (*.docx)</source>
      <translation>Document Word (*.docx)</translation>
    </message>
    <message>
      <source>Word template {file}: it cannot be filled ({reason}). Loops over rows are written {{%tr … %}} in rows of their own, loops over paragraphs {{%p … %}}.</source>
      <translation>Modèle Word {file} : il ne peut pas être rempli ({reason}). Les boucles sur des lignes s’écrivent {{%tr … %}} dans des lignes à part, les boucles sur des paragraphes {{%p … %}}.</translation>
    </message>
    <message>
      <source>Word template {file}: {problem}</source>
      <translation>Modèle Word {file} : {problem}</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>Mot que la correspondance ne connaît pas</translation>
    </message>
    <message>
      <source>Words in the id, title, kind, status, operator, team or place; all must be found</source>
      <translation>Mots de l’identifiant, du titre, du type, du statut, de l’opérateur, de l’équipe ou du lieu ; tous doivent être trouvés</translation>
    </message>
    <message>
      <source>Words in the number, task, title, operator, team or state; all must be found</source>
      <translation>Mots du numéro, de la tâche, du titre, de l’opérateur, de l’équipe ou de l’état ; tous doivent être trouvés</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Travaux</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>Classeur (XLSX)</translation>
    </message>
    <message>
      <source>Working copy: the PDF governs. Where this document differs, stop and report.</source>
      <translation>Copie de travail : le PDF fait foi. En cas de différence avec ce document, arrêtez-vous et rendez compte.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Chantier</translation>
    </message>
    <message>
      <source>Worksite areas</source>
      <translation>Surfaces du chantier</translation>
    </message>
    <message>
      <source>Worksite as of {when}, as ordered.</source>
      <translation>Chantier au {when}, tel qu’ordonné.</translation>
    </message>
    <message>
      <source>Worksite as of {when}, drawn anew for order {order}. The order itself is unchanged.</source>
      <translation>Chantier au {when}, redessiné pour l’ordre {order}. L’ordre lui-même est inchangé.</translation>
    </message>
    <message>
      <source>Worksite features</source>
      <translation>Éléments du chantier</translation>
    </message>
    <message>
      <source>Worksite inside a hazard</source>
      <translation>Chantier dans une zone dangereuse</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>Lignes du chantier</translation>
    </message>
    <message>
      <source>Worksite of {task}</source>
      <translation>Chantier de {task}</translation>
    </message>
    <message>
      <source>Worksite plan</source>
      <translation>Plan du chantier</translation>
    </message>
    <message>
      <source>Worksite plan 1:{scale}</source>
      <translation>Plan du chantier 1:{scale}</translation>
    </message>
    <message>
      <source>Worksite plan and site board</source>
      <translation>Plan du chantier et panneau de chantier</translation>
    </message>
    <message>
      <source>Worksite plan of {order}</source>
      <translation>Plan de chantier de {order}</translation>
    </message>
    <message>
      <source>Worksite plan: list</source>
      <translation>Plan du chantier : liste</translation>
    </message>
    <message>
      <source>Worksite points</source>
      <translation>Points du chantier</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>Workspace (*.gpkg)</source>
      <translation>Espace de travail (*.gpkg)</translation>
    </message>
    <message>
      <source>Workspace (GeoPackage; made where missing)</source>
      <translation>Espace de travail (GeoPackage ; créé s’il manque)</translation>
    </message>
    <message>
      <source>Workspace (empty: that of the project)</source>
      <translation>Espace de travail (vide : celui du projet)</translation>
    </message>
    <message>
      <source>Workspace (empty: the code alone is checked)</source>
      <translation>Espace de travail (vide : seul le code est contrôlé)</translation>
    </message>
    <message>
      <source>Workspace (empty: the file of the tasks where that is one)</source>
      <translation>Espace de travail (vide : le fichier des tâches, si c’en est un)</translation>
    </message>
    <message>
      <source>Workspace (its last snapshot, without a layer)</source>
      <translation>Espace de travail (son dernier instantané, sans couche)</translation>
    </message>
    <message>
      <source>Workspace that keeps a snapshot to compare with (made where missing)</source>
      <translation>Espace de travail qui conserve un instantané à comparer (créé s’il manque)</translation>
    </message>
    <message>
      <source>Write packs of a frozen job</source>
      <translation>Écrire les dossiers d’un travail figé</translation>
    </message>
    <message>
      <source>Write the chosen tasks and their boundary points into the file</source>
      <translation>Écrire dans le fichier les tâches choisies et leurs points du périmètre</translation>
    </message>
    <message>
      <source>Write the pack again, worksite plan, signed scan, withdraw, show on the map</source>
      <translation>Écrire à nouveau le dossier, plan de chantier, scan signé, retirer, montrer sur la carte</translation>
    </message>
    <message>
      <source>Write the packs of these orders again, in the language chosen above</source>
      <translation>Réécrire les dossiers de ces ordres, dans la langue choisie ci-dessus</translation>
    </message>
    <message>
      <source>Write the tasks under the national database's own names, words and CRS</source>
      <translation>Écrire les tâches avec les noms, mots et SCR propres à la base de données nationale</translation>
    </message>
    <message>
      <source>Write them from the hazard record to the tasks of these hazards</source>
      <translation>Les écrire de l’enregistrement de la zone dangereuse dans les tâches de ces zones dangereuses</translation>
    </message>
    <message>
      <source>Write this binding as JSON</source>
      <translation>Écrire cette correspondance en JSON</translation>
    </message>
    <message>
      <source>Writing orders to {folder}</source>
      <translation>Écriture des ordres dans {folder}</translation>
    </message>
    <message>
      <source>You drew for {task}, and {current} was chosen meanwhile: nothing was placed. Choose {task} and draw it again.</source>
      <translation>Vous avez dessiné pour {task}, et {current} a été choisi entre-temps : rien n’a été placé. Choisissez {task} et dessinez à nouveau.</translation>
    </message>
    <message>
      <source>Your name, as the order prints it</source>
      <translation>Votre nom, tel que l’ordre l’imprime</translation>
    </message>
    <message>
      <source>Your own style</source>
      <translation>Votre propre style</translation>
    </message>
    <message>
      <source>Zoo&amp;m</source>
      <translation>Zoo&amp;mer</translation>
    </message>
    <message>
      <source>Zoom to the tasks of these orders</source>
      <translation>Zoomer sur les tâches de ces ordres</translation>
    </message>
    <message>
      <source>a coordinate is not a number</source>
      <translation>une coordonnée n’est pas un nombre</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>une coordonnée n’est pas un nombre ou est infinie</translation>
    </message>
    <message>
      <source>a decimal point moved</source>
      <translation>un signe décimal déplacé</translation>
    </message>
    <message>
      <source>a hole lies inside another hole</source>
      <translation>un trou se trouve à l’intérieur d’un autre trou</translation>
    </message>
    <message>
      <source>a hole lies outside the outline</source>
      <translation>un trou se trouve à l’extérieur du contour</translation>
    </message>
    <message>
      <source>a point; of a line or an area a point on it is taken. NULL gives NULL.</source>
      <translation>un point ; pour une ligne ou une surface, un point situé dessus est pris. NULL donne NULL.</translation>
    </message>
    <message>
      <source>a ring has fewer than three different points</source>
      <translation>un anneau a moins de trois points différents</translation>
    </message>
    <message>
      <source>a ring has {count} different points; a polygon needs three</source>
      <translation>un anneau a {count} points différents ; un polygone en demande trois</translation>
    </message>
    <message>
      <source>a tag cannot be read: {reason}</source>
      <translation>une balise ne peut pas être lue : {reason}</translation>
    </message>
    <message>
      <source>a tag is not complete; tags are written {{{{ … }}}} or {{% … %}}.</source>
      <translation>une balise n’est pas complète ; les balises s’écrivent {{{{ … }}}} ou {{% … %}}.</translation>
    </message>
    <message>
      <source>a tracked change lies in a tag. Accept the changes of the form.</source>
      <translation>une balise contient une modification suivie. Acceptez les modifications du formulaire.</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <source>access</source>
      <translation>accès</translation>
    </message>
    <message>
      <source>access lane</source>
      <translation>couloir d’accès</translation>
    </message>
    <message>
      <source>accidents</source>
      <translation>accidents</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajoutée</translation>
    </message>
    <message>
      <source>administration area</source>
      <translation>zone administrative</translation>
    </message>
    <message>
      <source>administrative units</source>
      <translation>unités administratives</translation>
    </message>
    <message>
      <source>advisory</source>
      <translation>indicatif</translation>
    </message>
    <message>
      <source>all {all}</source>
      <translation>tous ({all})</translation>
    </message>
    <message>
      <source>also named, not on the map: {ids}</source>
      <translation>également nommées, absentes de la carte : {ids}</translation>
    </message>
    <message>
      <source>alternate evacuation route</source>
      <translation>itinéraire d’évacuation de remplacement</translation>
    </message>
    <message>
      <source>and {count} more layers</source>
      <translation>et {count} autres couches</translation>
    </message>
    <message>
      <source>and {count} more on the worksite plan</source>
      <translation>et {count} de plus sur le plan du chantier</translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation>et {count} signes de plus</translation>
    </message>
    <message>
      <source>another hemisphere</source>
      <translation>un autre hémisphère</translation>
    </message>
    <message>
      <source>another square</source>
      <translation>un autre carré</translation>
    </message>
    <message>
      <source>another zone</source>
      <translation>une autre zone</translation>
    </message>
    <message>
      <source>any</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>area</source>
      <translation>surface</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>au {day}</translation>
    </message>
    <message>
      <source>at {place}</source>
      <translation>à {place}</translation>
    </message>
    <message>
      <source>back to {label}</source>
      <translation>retour à {label}</translation>
    </message>
    <message>
      <source>base line</source>
      <translation>ligne de base</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>repère</translation>
    </message>
    <message>
      <source>beneficiaries</source>
      <translation>bénéficiaires</translation>
    </message>
    <message>
      <source>blocks the order</source>
      <translation>bloque l’ordre</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>octets</translation>
    </message>
    <message>
      <source>cannot be merged</source>
      <translation>ne peut pas être fusionnée</translation>
    </message>
    <message>
      <source>change of datum: {operation}</source>
      <translation>changement de datum : {operation}</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>caractères</translation>
    </message>
    <message>
      <source>class?</source>
      <translation>classe ?</translation>
    </message>
    <message>
      <source>cleared land</source>
      <translation>terres dépolluées</translation>
    </message>
    <message>
      <source>cleared land {id}</source>
      <translation>les terres dépolluées {id}</translation>
    </message>
    <message>
      <source>click its place</source>
      <translation>cliquez son emplacement</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>close</translation>
    </message>
    <message>
      <source>cluster munition remnants</source>
      <translation>restes d’armes à sous-munitions</translation>
    </message>
    <message>
      <source>communications</source>
      <translation>moyens de communication</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>contamination inconnue</translation>
    </message>
    <message>
      <source>control point</source>
      <translation>point de contrôle</translation>
    </message>
    <message>
      <source>date not known</source>
      <translation>date inconnue</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>date non indiquée</translation>
    </message>
    <message>
      <source>decimal degrees</source>
      <translation>degrés décimaux</translation>
    </message>
    <message>
      <source>decimals must be 0 to {most}, not {given}.</source>
      <translation>decimals doit être de 0 à {most}, pas {given}.</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is left out, for rounded it would be another place</source>
      <translation>décimales que le champ admet : {decimals} ; elle est omise, car arrondie elle désignerait un autre endroit</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is rounded</source>
      <translation>décimales que prend le champ : {decimals} ; c’est arrondi</translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>déclinaison {angle} ± {uncertainty}° ({model}, {date})</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <source>demolition site</source>
      <translation>site de démolition</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profondeur</translation>
    </message>
    <message>
      <source>detector test area</source>
      <translation>aire d’essai des détecteurs</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>engins</translation>
    </message>
    <message>
      <source>different: {labels}</source>
      <translation>différents : {labels}</translation>
    </message>
    <message>
      <source>digits that the field takes: {length}; this has more</source>
      <translation>chiffres que prend le champ : {length} ; ceci en a davantage</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>doc.kml dépasse {limit} octets.</translation>
    </message>
    <message>
      <source>document property {name}</source>
      <translation>propriété du document {name}</translation>
    </message>
    <message>
      <source>draw it from point to point</source>
      <translation>dessinez-le de point en point</translation>
    </message>
    <message>
      <source>driven {day}, no time noted</source>
      <translation>parcouru le {day}, durée non notée</translation>
    </message>
    <message>
      <source>driven {day}, {minutes} min</source>
      <translation>parcouru le {day}, {minutes} min</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>point d’arrivée</translation>
    </message>
    <message>
      <source>equipment store</source>
      <translation>dépôt de matériel</translation>
    </message>
    <message>
      <source>evacuation route</source>
      <translation>itinéraire d’évacuation</translation>
    </message>
    <message>
      <source>explosives store</source>
      <translation>dépôt d’explosifs</translation>
    </message>
    <message>
      <source>facilities</source>
      <translation>structures médicales</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>failed: {count} of {total} files. Do not use this pack; ask for it again.</source>
      <translation>échec : {count} fichiers sur {total}. N’utilisez pas ce dossier ; redemandez-le.</translation>
    </message>
    <message>
      <source>fixed by {ways}</source>
      <translation>fixés par {ways}</translation>
    </message>
    <message>
      <source>footnotes, {place}</source>
      <translation>notes de bas de page, {place}</translation>
    </message>
    <message>
      <source>format</source>
      <translation>au format</translation>
    </message>
    <message>
      <source>from {layer}, row {row}</source>
      <translation>de {layer}, ligne {row}</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>gagnées</translation>
    </message>
    <message>
      <source>gives</source>
      <translation>donne</translation>
    </message>
    <message>
      <source>gon</source>
      <translation>gon</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>quadrillage</translation>
    </message>
    <message>
      <source>grid north</source>
      <translation>nord du quadrillage</translation>
    </message>
    <message>
      <source>hazard changed</source>
      <translation>zone dangereuse modifiée</translation>
    </message>
    <message>
      <source>hazard gone</source>
      <translation>zone dangereuse disparue</translation>
    </message>
    <message>
      <source>hazard points</source>
      <translation>points dangereux</translation>
    </message>
    <message>
      <source>hazard {id}</source>
      <translation>la zone dangereuse {id}</translation>
    </message>
    <message>
      <source>hazards</source>
      <translation>zones dangereuses</translation>
    </message>
    <message>
      <source>hazards –</source>
      <translation>zones dangereuses –</translation>
    </message>
    <message>
      <source>hazards ⚠ not read</source>
      <translation>zones dangereuses ⚠ non lues</translation>
    </message>
    <message>
      <source>hazards ✓</source>
      <translation>zones dangereuses ✓</translation>
    </message>
    <message>
      <source>helicopter landing site</source>
      <translation>aire de poser d’hélicoptère</translation>
    </message>
    <message>
      <source>holes cut the area apart</source>
      <translation>des trous coupent la surface en morceaux</translation>
    </message>
    <message>
      <source>improvised devices</source>
      <translation>engins improvisés</translation>
    </message>
    <message>
      <source>indication</source>
      <translation>indice</translation>
    </message>
    <message>
      <source>inside {names}</source>
      <translation>à l’intérieur de {names}</translation>
    </message>
    <message>
      <source>inside {names} and {more} more hazards</source>
      <translation>à l’intérieur de {names} et de {more} autres zones dangereuses</translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation>point intermédiaire</translation>
    </message>
    <message>
      <source>is never removed</source>
      <translation>ne se supprime jamais</translation>
    </message>
    <message>
      <source>issued after the period</source>
      <translation>émises après la période</translation>
    </message>
    <message>
      <source>issued before the period</source>
      <translation>émises avant la période</translation>
    </message>
    <message>
      <source>issued, not accepted yet</source>
      <translation>émis, pas encore accepté</translation>
    </message>
    <message>
      <source>it has no polygon</source>
      <translation>il n’y a pas de polygone</translation>
    </message>
    <message>
      <source>it has no task_id</source>
      <translation>il n’y a pas de task_id</translation>
    </message>
    <message>
      <source>it has {count} rings, and no field says which a point is of</source>
      <translation>il y a {count} anneaux, et aucun champ ne dit auquel appartient un point</translation>
    </message>
    <message>
      <source>it holds characters that no file of text can hold</source>
      <translation>cela contient des caractères qu’aucun fichier texte ne peut contenir</translation>
    </message>
    <message>
      <source>it is no date such as 2026-11-24, and the field takes only dates</source>
      <translation>ce n’est pas une date comme 2026-11-24, et le champ ne prend que des dates</translation>
    </message>
    <message>
      <source>it is no number, and the field takes only numbers</source>
      <translation>ce n’est pas un nombre, et le champ ne prend que des nombres</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is cut</source>
      <translation>cela fait {length} {unit} et le champ en prend {most} ; c’est coupé</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is left out, for cut it would be another one</source>
      <translation>cela fait {length} {unit} et le champ en prend {most} ; c’est laissé de côté, car coupé ce serait autre chose</translation>
    </message>
    <message>
      <source>it lies outside the area that {crs} was published for; look whether that is the right CRS</source>
      <translation>cela se trouve hors de la zone pour laquelle {crs} a été publié ; vérifiez que c’est le bon SCR</translation>
    </message>
    <message>
      <source>its accuracy, metres</source>
      <translation>sa précision, mètres</translation>
    </message>
    <message>
      <source>its outline crosses itself: {reason}</source>
      <translation>son contour se croise lui-même : {reason}</translation>
    </message>
    <message>
      <source>its page {number} of {count}</source>
      <translation>sa page {number} sur {count}</translation>
    </message>
    <message>
      <source>km, straight line</source>
      <translation>km, ligne droite</translation>
    </message>
    <message>
      <source>land use</source>
      <translation>utilisation des terres</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>point remarquable</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged</source>
      <translation>latitude et longitude inversées</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged, and a sign</source>
      <translation>latitude et longitude inversées, et un signe</translation>
    </message>
    <message>
      <source>latitude, longitude in decimal degrees</source>
      <translation>latitude, longitude en degrés décimaux</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees and minutes</source>
      <translation>latitude, longitude en degrés et minutes</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees, minutes, seconds</source>
      <translation>latitude, longitude en degrés, minutes, secondes</translation>
    </message>
    <message>
      <source>left</source>
      <translation>à gauche</translation>
    </message>
    <message>
      <source>longitude {lon} latitude {lat} is nowhere on Earth; look at the layer's CRS</source>
      <translation>longitude {lon} latitude {lat} n’existe nulle part sur Terre ; vérifiez le SCR de la couche</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdues</translation>
    </message>
    <message>
      <source>magnetic</source>
      <translation>magnétique</translation>
    </message>
    <message>
      <source>magnetic north</source>
      <translation>nord magnétique</translation>
    </message>
    <message>
      <source>magnetic on</source>
      <translation>magnétique au</translation>
    </message>
    <message>
      <source>magnetic, read today</source>
      <translation>magnétique, lu aujourd’hui</translation>
    </message>
    <message>
      <source>mandatory</source>
      <translation>obligatoire</translation>
    </message>
    <message>
      <source>medical facilities</source>
      <translation>structures médicales</translation>
    </message>
    <message>
      <source>medical plan</source>
      <translation>plan médical</translation>
    </message>
    <message>
      <source>medical point</source>
      <translation>point médical</translation>
    </message>
    <message>
      <source>method</source>
      <translation>méthode</translation>
    </message>
    <message>
      <source>metres, for example 5 or -5</source>
      <translation>mètres, par exemple 5 ou -5</translation>
    </message>
    <message>
      <source>mil</source>
      <translation>mil</translation>
    </message>
    <message>
      <source>mil 6000</source>
      <translation>mil 6000</translation>
    </message>
    <message>
      <source>mils (6000)</source>
      <translation>millièmes (6000)</translation>
    </message>
    <message>
      <source>mils (6400)</source>
      <translation>millièmes (6400)</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>la mienne</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>mines</translation>
    </message>
    <message>
      <source>misclosure</source>
      <translation>erreur de fermeture</translation>
    </message>
    <message>
      <source>misclosure of ring {ring}</source>
      <translation>erreur de fermeture de l’anneau {ring}</translation>
    </message>
    <message>
      <source>misclosure – (no leg was typed)</source>
      <translation>erreur de fermeture – (aucun côté n’a été saisi)</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>déplacé</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>nom, signature, date</translation>
    </message>
    <message>
      <source>named anew</source>
      <translation>redécrit</translation>
    </message>
    <message>
      <source>named from the outline</source>
      <translation>nommé d’après le contour</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>new accident</source>
      <translation>nouvel accident</translation>
    </message>
    <message>
      <source>new hazard on a task</source>
      <translation>nouvelle zone dangereuse sur une tâche</translation>
    </message>
    <message>
      <source>new point</source>
      <translation>nouveau point</translation>
    </message>
    <message>
      <source>new task</source>
      <translation>nouvelle tâche</translation>
    </message>
    <message>
      <source>no field of the binding takes a position; a workbook has no shapes</source>
      <translation>aucun champ de la correspondance ne prend une position ; un classeur n’a pas de formes</translation>
    </message>
    <message>
      <source>no hazard or settlement known near it</source>
      <translation>à un endroit près duquel aucune zone dangereuse ni localité n’est connue</translation>
    </message>
    <message>
      <source>no layer of hazards or settlements is bound in this project: bind one on the page Layers of the dock Mine Action.</source>
      <translation>aucune couche de dangers ou de localités n’est liée dans ce projet : liez-en une à la page Couches du panneau Mine Action.</translation>
    </message>
    <message>
      <source>no operator</source>
      <translation>aucun opérateur</translation>
    </message>
    <message>
      <source>no surgery</source>
      <translation>sans chirurgie</translation>
    </message>
    <message>
      <source>no task</source>
      <translation>aucune tâche</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>une personne non nommée</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>aucune nommée</translation>
    </message>
    <message>
      <source>none of the {count} values that the binding knows of {field} is in it any more; the list of values has changed</source>
      <translation>aucune des {count} valeurs que la correspondance connaît de {field} ne s’y trouve plus ; la liste des valeurs a changé</translation>
    </message>
    <message>
      <source>none: recorded in WGS 84</source>
      <translation>aucun : relevé en WGS 84</translation>
    </message>
    <message>
      <source>north</source>
      <translation>nord</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>non comparé</translation>
    </message>
    <message>
      <source>not driven</source>
      <translation>non parcouru</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>pas encore lu</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>nothing moved ✓</source>
      <translation>rien n’a bougé ✓</translation>
    </message>
    <message>
      <source>of the leg that arrives here; type a number, or one with its own north (033 mag)</source>
      <translation>du côté qui arrive ici ; saisissez un nombre, ou un nombre avec son propre nord (033 mag)</translation>
    </message>
    <message>
      <source>of the seconds, 0 to 6; left out: 2.</source>
      <translation>des secondes, de 0 à 6 ; si omis : 2.</translation>
    </message>
    <message>
      <source>of these without an area</source>
      <translation>dont sans superficie</translation>
    </message>
    <message>
      <source>of this register without a readable day of issue</source>
      <translation>de ce registre sans jour d’émission lisible</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the PDF governs</source>
      <translation>ok, 1 fichier de travail modifié depuis l’émission ; le PDF fait foi</translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the Word document governs</source>
      <translation>ok, 1 fichier de travail modifié depuis l’émission ; le document Word fait foi</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>ok, {count} fichiers de travail modifiés depuis l’émission ; le PDF fait foi</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the Word document governs</source>
      <translation>ok, {count} fichiers de travail modifiés depuis l’émission ; le document Word fait foi</translation>
    </message>
    <message>
      <source>on {layer}</source>
      <translation>sur {layer}</translation>
    </message>
    <message>
      <source>one digit changed</source>
      <translation>un chiffre changé</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>une partie se trouve à l’intérieur d’une autre</translation>
    </message>
    <message>
      <source>only here: {labels}</source>
      <translation>seulement ici : {labels}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>opérateur</translation>
    </message>
    <message>
      <source>or type its coordinate, Enter</source>
      <translation>ou saisissez sa coordonnée, Entrée</translation>
    </message>
    <message>
      <source>order not accepted</source>
      <translation>ordre non accepté</translation>
    </message>
    <message>
      <source>own style</source>
      <translation>style propre</translation>
    </message>
    <message>
      <source>page footer, {place}</source>
      <translation>pied de page, {place}</translation>
    </message>
    <message>
      <source>page header, {place}</source>
      <translation>en-tête de page, {place}</translation>
    </message>
    <message>
      <source>paragraph 1</source>
      <translation>paragraphe 1</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>paragraphe {number}</translation>
    </message>
    <message>
      <source>parking</source>
      <translation>stationnement</translation>
    </message>
    <message>
      <source>place in words</source>
      <translation>lieu en toutes lettres</translation>
    </message>
    <message>
      <source>planned end</source>
      <translation>fin prévue</translation>
    </message>
    <message>
      <source>planned start</source>
      <translation>début prévu</translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>des points ou des lignes qui se trouvaient à côté des polygones dans le même enregistrement ont été laissés de côté</translation>
    </message>
    <message>
      <source>priority</source>
      <translation>priorité</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>proposé</translation>
    </message>
    <message>
      <source>proposed, confirm on site</source>
      <translation>proposé, à confirmer sur place</translation>
    </message>
    <message>
      <source>radius {radius} m set by {who}</source>
      <translation>rayon de {radius} m fixé par {who}</translation>
    </message>
    <message>
      <source>radius {radius} m, nobody is named who set it</source>
      <translation>rayon de {radius} m, sans nom de la personne qui l’a fixé</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lu</translation>
    </message>
    <message>
      <source>reclassified</source>
      <translation>reclassée</translation>
    </message>
    <message>
      <source>reference point</source>
      <translation>point de référence</translation>
    </message>
    <message>
      <source>remarks</source>
      <translation>remarques</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimée</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>rouverte</translation>
    </message>
    <message>
      <source>reshaped</source>
      <translation>forme modifiée</translation>
    </message>
    <message>
      <source>rest area</source>
      <translation>aire de repos</translation>
    </message>
    <message>
      <source>right</source>
      <translation>à droite</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>routes</translation>
    </message>
    <message>
      <source>route</source>
      <translation>itinéraire</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>la ligne {row} ne peut pas être lue : {why}</translation>
    </message>
    <message>
      <source>row {row} has the same task_id</source>
      <translation>la ligne {row} a le même task_id</translation>
    </message>
    <message>
      <source>say in which CRS the position is: {name}(…, crs:='EPSG:4326'), or crs:=@layer_crs for a position in the layer's own CRS.</source>
      <translation>dites dans quel SCR est la position : {name}(…, crs:='EPSG:4326'), ou crs:=@layer_crs pour une position dans le SCR de la couche.</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>localités</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <source>start line</source>
      <translation>ligne de départ</translation>
    </message>
    <message>
      <source>start point</source>
      <translation>point de départ</translation>
    </message>
    <message>
      <source>status unknown</source>
      <translation>statut inconnu</translation>
    </message>
    <message>
      <source>stays whole</source>
      <translation>reste entière</translation>
    </message>
    <message>
      <source>store</source>
      <translation>dépôt</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>remplacé</translation>
    </message>
    <message>
      <source>surgery</source>
      <translation>chirurgie</translation>
    </message>
    <message>
      <source>surgery not recorded</source>
      <translation>chirurgie non enregistrée</translation>
    </message>
    <message>
      <source>surgery unknown</source>
      <translation>chirurgie inconnue</translation>
    </message>
    <message>
      <source>table {table}, row {row}, column {column}</source>
      <translation>tableau {table}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
      <source>tags can name, loop and compare, nothing else.</source>
      <translation>les balises peuvent nommer, boucler et comparer, rien d’autre.</translation>
    </message>
    <message>
      <source>target devices</source>
      <translation>engins recherchés</translation>
    </message>
    <message>
      <source>task {id}</source>
      <translation>la tâche {id}</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>tâches</translation>
    </message>
    <message>
      <source>team</source>
      <translation>équipe</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>couche temporaire</translation>
    </message>
    <message>
      <source>text box {number}</source>
      <translation>zone de texte {number}</translation>
    </message>
    <message>
      <source>the CRS that the geometry is in, such as 'EPSG:4326' or @layer_crs. It may be left out only for the feature’s own geometry, which is in its layer’s CRS.</source>
      <translation>le SCR dans lequel est la géométrie, par exemple 'EPSG:4326' ou @layer_crs. Il ne peut être omis que pour la géométrie de l’entité elle-même, qui est dans le SCR de sa couche.</translation>
    </message>
    <message>
      <source>the IMSMA layout has no column for it; rows with a value: {count}</source>
      <translation>la disposition IMSMA n’a pas de colonne pour cela ; lignes avec une valeur : {count}</translation>
    </message>
    <message>
      <source>the IMSMA layout has no holes; it is a polygon of its own, to be set to Exclusion</source>
      <translation>la disposition IMSMA n’a pas de trous ; c’est un polygone à part, à régler sur Exclusion</translation>
    </message>
    <message>
      <source>the IMSMA layout has no polygons of several parts; it is a polygon of its own</source>
      <translation>la disposition IMSMA n’a pas de polygones en plusieurs parties ; c’est un polygone à part</translation>
    </message>
    <message>
      <source>the UTM zone, 1 to 60; left out: the zone that the position lies in.</source>
      <translation>la zone UTM, de 1 à 60 ; si omise : la zone où se trouve la position.</translation>
    </message>
    <message>
      <source>the binding has no field for it; rows with a value: {count}</source>
      <translation>la correspondance n’a pas de champ pour cela ; lignes avec une valeur : {count}</translation>
    </message>
    <message>
      <source>the binding has no word for {code}; the field is left empty</source>
      <translation>la correspondance n’a pas de mot pour {code} ; le champ est laissé vide</translation>
    </message>
    <message>
      <source>the binding has no words for it; our own codes are written</source>
      <translation>la correspondance n’a pas de mots pour cela ; nos propres codes sont écrits</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>les colonnes de {layer} n’ont pas de noms : sa première ligne n’a pas été prise comme en-tête. Enregistrez la feuille en CSV et ouvrez ce fichier</translation>
    </message>
    <message>
      <source>the date must be a date or a text such as '2026-11-24', not {value}.</source>
      <translation>la date doit être une date ou un texte tel que '2026-11-24', pas {value}.</translation>
    </message>
    <message>
      <source>the day it holds for: a date or a text such as '2026-11-24'.</source>
      <translation>le jour pour lequel elle vaut : une date ou un texte tel que '2026-11-24'.</translation>
    </message>
    <message>
      <source>the field takes a date; the time of day is left out</source>
      <translation>le champ prend une date ; l’heure est laissée de côté</translation>
    </message>
    <message>
      <source>the field takes no offset from UTC; the moment is written in UTC</source>
      <translation>le champ ne prend pas de décalage UTC ; le moment est écrit en UTC</translation>
    </message>
    <message>
      <source>the first value must be a geometry, such as @geometry or make_point(18.1, 44.2), not {value}.</source>
      <translation>la première valeur doit être une géométrie, telle que @geometry ou make_point(18.1, 44.2), pas {value}.</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>les {shown} premiers sur {all} ; la couche des anomalies les contient tous</translation>
    </message>
    <message>
      <source>the format cannot call a field so; it is called {name}</source>
      <translation>le format ne peut pas nommer un champ ainsi ; il est nommé {name}</translation>
    </message>
    <message>
      <source>the format has no field for a date with its time; it is written as text</source>
      <translation>le format n’a pas de champ pour une date avec son heure ; elle est écrite en texte</translation>
    </message>
    <message>
      <source>the format's fields take at most {most}</source>
      <translation>les champs du format en prennent au plus {most}</translation>
    </message>
    <message>
      <source>the geometry has {count} points, which have no one position. Take one of them with geometry_n(@geometry, 1).</source>
      <translation>la géométrie a {count} points, qui n’ont pas une position unique. Prenez l’un d’eux avec geometry_n(@geometry, 1).</translation>
    </message>
    <message>
      <source>the geometry is a {kind} and has no area</source>
      <translation>la géométrie est un {kind} et n’a pas de superficie</translation>
    </message>
    <message>
      <source>the geometry is empty</source>
      <translation>la géométrie est vide</translation>
    </message>
    <message>
      <source>the kind of point is not known</source>
      <translation>le type de point n’est pas connu</translation>
    </message>
    <message>
      <source>the kind of point {word} is not in the binding</source>
      <translation>le type de point {word} n’est pas dans la correspondance</translation>
    </message>
    <message>
      <source>the last thing taken back</source>
      <translation>la dernière annulation</translation>
    </message>
    <message>
      <source>the last thing typed</source>
      <translation>la dernière saisie</translation>
    </message>
    <message>
      <source>the other hemisphere</source>
      <translation>l’autre hémisphère</translation>
    </message>
    <message>
      <source>the outline crosses itself</source>
      <translation>le contour se croise lui-même</translation>
    </message>
    <message>
      <source>the outline encloses no land: {why}</source>
      <translation>le contour n’entoure aucun terrain : {why}</translation>
    </message>
    <message>
      <source>the outline touches itself</source>
      <translation>le contour se touche lui-même</translation>
    </message>
    <message>
      <source>the point has no usable position</source>
      <translation>le point n’a pas de position utilisable</translation>
    </message>
    <message>
      <source>the point names no hazard</source>
      <translation>le point ne nomme aucune zone dangereuse</translation>
    </message>
    <message>
      <source>the position {x:.3f}, {y:.3f} does not lie where {crs} has a place. Name the CRS that the geometry is in.</source>
      <translation>la position {x:.3f}, {y:.3f} ne se trouve pas là où {crs} est défini. Nommez le SCR dans lequel est la géométrie.</translation>
    </message>
    <message>
      <source>the programme's own fields of this task are not valid JSON</source>
      <translation>les champs propres au programme de cette tâche ne sont pas du JSON valide</translation>
    </message>
    <message>
      <source>the rings cannot be built into a polygon</source>
      <translation>les anneaux ne peuvent pas former un polygone</translation>
    </message>
    <message>
      <source>the row has no geometry</source>
      <translation>la ligne n’a pas de géométrie</translation>
    </message>
    <message>
      <source>the same ring is there twice</source>
      <translation>le même anneau figure deux fois</translation>
    </message>
    <message>
      <source>the shape is invalid ({reason})</source>
      <translation>la forme est invalide ({reason})</translation>
    </message>
    <message>
      <source>the whole layer</source>
      <translation>toute la couche</translation>
    </message>
    <message>
      <source>theirs</source>
      <translation>la leur</translation>
    </message>
    <message>
      <source>there is no tag {name}. Did you mean {meant}?</source>
      <translation>il n’y a pas de balise {name}. Vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
      <source>there is no tag {name}. The tag sheet names all of them.</source>
      <translation>il n’y a pas de balise {name}. La feuille des balises les nomme toutes.</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>il n’y en a pas</translation>
    </message>
    <message>
      <source>those who hold it</source>
      <translation>ceux qui le détiennent</translation>
    </message>
    <message>
      <source>threat</source>
      <translation>menace</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>to</source>
      <translation>vers</translation>
    </message>
    <message>
      <source>to the left</source>
      <translation>à gauche</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>à droite</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>vers {label} : {bearing} {north}, {distance}</translation>
    </message>
    <message>
      <source>track</source>
      <translation>trace</translation>
    </message>
    <message>
      <source>true</source>
      <translation>géographique</translation>
    </message>
    <message>
      <source>true north</source>
      <translation>nord géographique</translation>
    </message>
    <message>
      <source>turning point</source>
      <translation>point de changement de direction</translation>
    </message>
    <message>
      <source>two digits exchanged</source>
      <translation>deux chiffres permutés</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangée</translation>
    </message>
    <message>
      <source>unexploded or abandoned ordnance</source>
      <translation>munitions non explosées ou abandonnées</translation>
    </message>
    <message>
      <source>verified {day}</source>
      <translation>vérifié le {day}</translation>
    </message>
    <message>
      <source>verified {day} by {who}</source>
      <translation>vérifié le {day} par {who}</translation>
    </message>
    <message>
      <source>waypoints in their order</source>
      <translation>points de route dans leur ordre</translation>
    </message>
    <message>
      <source>whole fields</source>
      <translation>champs entiers</translation>
    </message>
    <message>
      <source>with surgery</source>
      <translation>avec chirurgie</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>without surgery</source>
      <translation>sans chirurgie</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>en cours de traitement</translation>
    </message>
    <message>
      <source>worksite</source>
      <translation>chantier</translation>
    </message>
    <message>
      <source>zone {zone}</source>
      <translation>zone UTM {zone}</translation>
    </message>
    <message>
      <source>{added} beyond the hazards, of which {simplified} by simplifying.</source>
      <translation>{added} au-delà des zones dangereuses, dont {simplified} dus à la simplification.</translation>
    </message>
    <message>
      <source>{added} beyond the hazards.</source>
      <translation>{added} au-delà des zones dangereuses.</translation>
    </message>
    <message>
      <source>{advice}</source>
      <translation>{advice}</translation>
    </message>
    <message>
      <source>{again} of them have one: its pack is written again, unchanged.</source>
      <translation>{again} d’entre elles en ont un : son dossier est réécrit, inchangé.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² lie also in hazard {other}.</source>
      <translation>{area_m2:,.0f} m² se trouvent aussi dans la zone dangereuse {other}.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² of this hazard ({percent:.1f} %) lie in cleared land {other}.</source>
      <translation>{area_m2:,.0f} m² de cette zone dangereuse ({percent:.1f} %) se trouvent dans les terres dépolluées {other}.</translation>
    </message>
    <message>
      <source>{area} (ellipsoid) · {around} around</source>
      <translation>{area} (ellipsoïdal) · {around} de tour</translation>
    </message>
    <message>
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <source>{area} m² (ellipsoid)</source>
      <translation>{area} m² (ellipsoïdal)</translation>
    </message>
    <message>
      <source>{area} on the ellipsoid · {around} m around</source>
      <translation>{area} sur l’ellipsoïde · {around} m de tour</translation>
    </message>
    <message>
      <source>{area} that overlapped {tasks} were given up.</source>
      <translation>{area} qui chevauchaient {tasks} ont été abandonnés.</translation>
    </message>
    <message>
      <source>{area}, {corners} corners</source>
      <translation>{area}, {corners} sommets</translation>
    </message>
    <message>
      <source>{attribute} is {word}, which the binding does not know; it is treated as unknown.</source>
      <translation>{attribute} vaut {word}, que la correspondance ne connaît pas ; la valeur est traitée comme inconnue.</translation>
    </message>
    <message>
      <source>{attribute}: all values have a meaning</source>
      <translation>{attribute} : toutes les valeurs ont un sens</translation>
    </message>
    <message>
      <source>{attribute}: {n} values mean nothing</source>
      <translation>{attribute} : {n} valeurs ne signifient rien</translation>
    </message>
    <message>
      <source>{bearing} {north}</source>
      <translation>{bearing} {north}</translation>
    </message>
    <message>
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>{before} avant + {added} ajoutées - {removed} supprimées = {now} maintenant ; {reopened} rouvertes, {reclassified} reclassées, {reshaped} de forme modifiée, {unchanged} inchangées.</translation>
    </message>
    <message>
      <source>{before} points became {after} corners, outward: {added} more.</source>
      <translation>{before} points sont devenus {after} sommets, vers l’extérieur : {added} de plus.</translation>
    </message>
    <message>
      <source>{centimetres} cm ({metres} m)</source>
      <translation>{centimetres} cm ({metres} m)</translation>
    </message>
    <message>
      <source>{changes} hazards are not as they were.</source>
      <translation>{changes} zones dangereuses ne sont plus comme elles étaient.</translation>
    </message>
    <message>
      <source>{change}, and reshaped</source>
      <translation>{change}, et forme modifiée</translation>
    </message>
    <message>
      <source>{chosen} hazards are selected. Here at most {most} are made into tasks at once; for more there is “Create tasks from hazards” in the Processing toolbox.</source>
      <translation>{chosen} zones dangereuses sont sélectionnées. Ici, {most} au plus deviennent des tâches en une fois ; pour en faire plus, il y a « Créer des tâches à partir des zones dangereuses » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
      <source>{chosen} hazards: the tasks are shown once they are made.</source>
      <translation>{chosen} zones dangereuses : les tâches sont montrées une fois créées.</translation>
    </message>
    <message>
      <source>{chosen} lines are selected. Here at most {most} are made into tasks at once; for more there is “Corridors along lines” in the Processing toolbox.</source>
      <translation>{chosen} lignes sont sélectionnées. Ici, {most} au plus deviennent des tâches en une fois ; pour en faire plus, il y a « Corridors le long de lignes » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
      <source>{chosen} of {all} hazards are selected.</source>
      <translation>{chosen} zones dangereuses sur {all} sont sélectionnées.</translation>
    </message>
    <message>
      <source>{chosen} of {all} tasks get an order.</source>
      <translation>{chosen} tâches sur {all} reçoivent un ordre.</translation>
    </message>
    <message>
      <source>{chosen} · not shown by the filter: {n}</source>
      <translation>{chosen} · non montrées par le filtre : {n}</translation>
    </message>
    <message>
      <source>{count} boundary points changed: see the page “{page}”.</source>
      <translation>{count} points du périmètre modifiés : voir la page « {page} ».</translation>
    </message>
    <message>
      <source>{count} corners are the fewest that could be had; {most} were asked for.</source>
      <translation>{count} sommets, c’est le minimum possible ; {most} étaient demandés.</translation>
    </message>
    <message>
      <source>{count} inner rings turn the same way as their outline; some programs then read the hole as land.</source>
      <translation>{count} anneaux intérieurs tournent dans le même sens que leur contour ; certains programmes lisent alors le trou comme du terrain.</translation>
    </message>
    <message>
      <source>{count} more hazards on the maps</source>
      <translation>{count} autres zones dangereuses sur les cartes</translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation>{count} d’entre elles répètent la forme d’une autre ligne ; leurs identifiants finissent en -2, -3…</translation>
    </message>
    <message>
      <source>{count} of {all} lines make no corridor: {reason}</source>
      <translation>{count} lignes sur {all} ne donnent aucun corridor : {reason}</translation>
    </message>
    <message>
      <source>{count} of {total} point labels have no room here: see the point table.</source>
      <translation>{count} étiquettes de points sur {total} n’ont pas de place ici : voir le tableau des points.</translation>
    </message>
    <message>
      <source>{count} on the boundary</source>
      <translation>{count} sur le périmètre</translation>
    </message>
    <message>
      <source>{count} points</source>
      <translation>{count} points au total</translation>
    </message>
    <message>
      <source>{count} points lead to the ring and are no part of it.</source>
      <translation>{count} points mènent à l’anneau et n’en font pas partie.</translation>
    </message>
    <message>
      <source>{count} points make no boundary: a ring needs three.</source>
      <translation>{count} points ne forment pas un périmètre : un anneau en demande trois.</translation>
    </message>
    <message>
      <source>{count} points that repeat the one before were removed</source>
      <translation>{count} points qui répètent le précédent ont été retirés</translation>
    </message>
    <message>
      <source>{count} points will be lost: Esc once more to give them up.</source>
      <translation>{count} points seront perdus : encore une fois Esc pour les abandonner.</translation>
    </message>
    <message>
      <source>{count} repeated points were left out.</source>
      <translation>{count} points répétés ont été laissés de côté.</translation>
    </message>
    <message>
      <source>{count} revisions written; {before} were issued before the period, {after} after it; the workspace has {known}.</source>
      <translation>{count} révisions écrites ; {before} ont été émises avant la période, {after} après ; l’espace de travail en a {known}.</translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>{count} lignes n’ont pas d’identifiant ; il a été calculé d’après la forme, ou les valeurs</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} sélectionnés</translation>
    </message>
    <message>
      <source>{count} selected lines of the layer are followed.</source>
      <translation>{count} lignes sélectionnées de la couche sont suivies.</translation>
    </message>
    <message>
      <source>{count} sheets of {rows} rows and {columns} columns; {left_out} show nothing of the coverage and were left out.</source>
      <translation>{count} feuilles en {rows} lignes et {columns} colonnes ; {left_out} ne montrent rien de la couverture et ont été omises.</translation>
    </message>
    <message>
      <source>{count} tasks</source>
      <translation>{count} tâches</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>{count} sommets répètent un autre sommet du même anneau, le premier à longitude {lon:.6f} latitude {lat:.6f}.</translation>
    </message>
    <message>
      <source>{count} · {area} m² · {operator}</source>
      <translation>{count} · {area} m² · {operator}</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format} ; à côté {grid} en mètres. Azimuts à partir du {north}, à {step}° près, lus au point ; l’azimut Retour se prend depuis le point suivant. {declination}. Distances en mètres sur l’ellipsoïde. Clé : lisez par radio le libellé, la coordonnée et la clé ; ressaisis, ils donnent les mêmes deux caractères, sinon quelque chose a été mal entendu.</translation>
    </message>
    <message>
      <source>{day} is no day (year-month-day) for {label}.</source>
      <translation>{day} n’est pas un jour (année-mois-jour) pour {label}.</translation>
    </message>
    <message>
      <source>{depth} m</source>
      <translation>{depth} m</translation>
    </message>
    <message>
      <source>{distance} E of {place}</source>
      <translation>à {distance} à l’est de {place}</translation>
    </message>
    <message>
      <source>{distance} N of {place}</source>
      <translation>à {distance} au nord de {place}</translation>
    </message>
    <message>
      <source>{distance} NE of {place}</source>
      <translation>à {distance} au nord-est de {place}</translation>
    </message>
    <message>
      <source>{distance} NW of {place}</source>
      <translation>à {distance} au nord-ouest de {place}</translation>
    </message>
    <message>
      <source>{distance} S of {place}</source>
      <translation>à {distance} au sud de {place}</translation>
    </message>
    <message>
      <source>{distance} SE of {place}</source>
      <translation>à {distance} au sud-est de {place}</translation>
    </message>
    <message>
      <source>{distance} SW of {place}</source>
      <translation>à {distance} au sud-ouest de {place}</translation>
    </message>
    <message>
      <source>{distance} W of {place}</source>
      <translation>à {distance} à l’ouest de {place}</translation>
    </message>
    <message>
      <source>{distance} along the edge, {count} points</source>
      <translation>{distance} le long du bord, {count} points</translation>
    </message>
    <message>
      <source>{distance} inward</source>
      <translation>{distance} vers l’intérieur</translation>
    </message>
    <message>
      <source>{distance} km in a straight line</source>
      <translation>{distance} km en ligne droite</translation>
    </message>
    <message>
      <source>{distance} outside {name}</source>
      <translation>à {distance} à l’extérieur de {name}</translation>
    </message>
    <message>
      <source>{distance} outward</source>
      <translation>{distance} vers l’extérieur</translation>
    </message>
    <message>
      <source>{entries} entries were typed for a ring of {vertices} points.</source>
      <translation>{entries} saisies ont été faites pour un anneau de {vertices} points.</translation>
    </message>
    <message>
      <source>{facility}: {distance} km in a straight line</source>
      <translation>{facility} : {distance} km en ligne droite</translation>
    </message>
    <message>
      <source>{fault}</source>
      <translation>{fault}</translation>
    </message>
    <message>
      <source>{fault} Did you mean {meant}?</source>
      <translation>{fault} Vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
      <source>{fault} Until that is put right, the shipped settings are used here.</source>
      <translation>{fault} Tant que ce n’est pas corrigé, les réglages fournis sont utilisés ici.</translation>
    </message>
    <message>
      <source>{field} (not there any more)</source>
      <translation>{field} (n’existe plus)</translation>
    </message>
    <message>
      <source>{field} ?</source>
      <translation>{field} ?</translation>
    </message>
    <message>
      <source>{field} carries {attribute}, by its name</source>
      <translation>{field} porte {attribute}, d’après son nom</translation>
    </message>
    <message>
      <source>{field} carries {attribute}: {known} of its {count} different values are known</source>
      <translation>{field} porte {attribute} : {known} de ses {count} valeurs différentes sont connues</translation>
    </message>
    <message>
      <source>{field} has values that look garbled, such as {words}: set the encoding of the layer in its properties, Source</source>
      <translation>{field} a des valeurs qui semblent illisibles, comme {words} : réglez l’encodage de la couche dans ses propriétés, Source</translation>
    </message>
    <message>
      <source>{field} has {count} values that the binding does not know ({rows} rows): {words}</source>
      <translation>{field} a {count} valeurs que la correspondance ne connaît pas ({rows} lignes) : {words}</translation>
    </message>
    <message>
      <source>{field} is no number in {count} rows, the first is row {row}; no reported area there</source>
      <translation>{field} n’est pas un nombre dans {count} lignes, la première est la ligne {row} ; pas de superficie déclarée pour elles</translation>
    </message>
    <message>
      <source>{field} takes {attribute}, by its name</source>
      <translation>{field} prend {attribute}, d’après son nom</translation>
    </message>
    <message>
      <source>{field}, bound as {attribute}, is not a field of this layer any more; choose another</source>
      <translation>{field}, associé comme {attribute}, n’est plus un champ de cette couche ; choisissez-en un autre</translation>
    </message>
    <message>
      <source>{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.</source>
      <translation>{field} : le mot “{word}” ({rows} lignes) n’est pas dans la correspondance : inconnu.</translation>
    </message>
    <message>
      <source>{files} files were looked at; none of them names an order.</source>
      <translation>{files} fichiers ont été examinés ; aucun ne nomme un ordre.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. Nobody may work by {old} of the {rows} entries below.</source>
      <translation>{files} fichiers ont été examinés ; {ours} appartiennent à des ordres. Personne ne doit travailler avec {old} des {rows} entrées ci-dessous.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. None of these is superseded, withdrawn or changed.</source>
      <translation>{files} fichiers ont été examinés ; {ours} appartiennent à des ordres. Aucun d’eux n’est remplacé, retiré ou modifié.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as GPX, KML or KMZ. {said}</source>
      <translation>{file} ne peut pas être lu comme GPX, KML ou KMZ. {said}</translation>
    </message>
    <message>
      <source>{file} cannot be used ({reason}). Choose another file or folder.</source>
      <translation>{file} ne peut pas être utilisé ({reason}). Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>{file} n’a pas pu être imprimé. Vérifiez que le répertoire {folder} est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <source>{file} could not be written.</source>
      <translation>{file} n’a pas pu être écrit.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>{file} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{file} has the name of the file that should take its place. Say where old files are moved to.</source>
      <translation>{file} a le nom du fichier qui devrait prendre sa place. Dites où déplacer les anciens fichiers.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>{file} a {count} pages au lieu de {expected} ; il n’a pas été écrit.</translation>
    </message>
    <message>
      <source>{file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>{file} a {size} octets ; aucun des nôtres n’en a plus de {limit}.</translation>
    </message>
    <message>
      <source>{file} holds a name that Windows does not take: {member}. It was not unpacked.</source>
      <translation>{file} contient un nom que Windows n’accepte pas : {member}. Il n’a pas été décompressé.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>{file} contient un chemin qui sort du dossier : {member}. Il n’a pas été décompressé.</translation>
    </message>
    <message>
      <source>{file} holds no KML.</source>
      <translation>{file} ne contient pas de KML.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>{file} ne contient aucun dossier à écrire : {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no track, no route and no area, and fewer than three waypoints.</source>
      <translation>{file} ne contient ni trace, ni itinéraire, ni surface, et moins de trois points de route.</translation>
    </message>
    <message>
      <source>{file} holds several orders and is not touched. Delete what is old with the device itself.</source>
      <translation>{file} contient plusieurs ordres et n’est pas touché. Supprimez ce qui est ancien avec l’appareil lui-même.</translation>
    </message>
    <message>
      <source>{file} holds what the team wrote and stays.</source>
      <translation>{file} contient ce que l’équipe a écrit et reste.</translation>
    </message>
    <message>
      <source>{file} holds {count} files; a pack has at most {limit}.</source>
      <translation>{file} contient {count} fichiers ; un dossier en a au plus {limit}.</translation>
    </message>
    <message>
      <source>{file} holds {member} twice.</source>
      <translation>{file} contient {member} deux fois.</translation>
    </message>
    <message>
      <source>{file} is a GeoPackage, but no workspace of this plugin.</source>
      <translation>{file} est un GeoPackage, mais pas un espace de travail de cette extension.</translation>
    </message>
    <message>
      <source>{file} is missing. Write the pack again.</source>
      <translation>{file} manque. Réécrivez le dossier.</translation>
    </message>
    <message>
      <source>{file} is no KMZ: it is not a zip file.</source>
      <translation>{file} n’est pas un KMZ : ce n’est pas un fichier zip.</translation>
    </message>
    <message>
      <source>{file} is no PDF and no picture. Scan the signed order as a PDF, JPG or PNG.</source>
      <translation>{file} n’est ni un PDF ni une image. Numérisez l’ordre signé en PDF, JPG ou PNG.</translation>
    </message>
    <message>
      <source>{file} is no bundle of this plugin. Choose the zip that was given before, or a day.</source>
      <translation>{file} n’est pas un lot de cette extension. Choisissez le zip donné précédemment, ou un jour.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage, or it is damaged.</source>
      <translation>{file} n’est pas un GeoPackage, ou il est endommagé.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage.</source>
      <translation>{file} n’est pas un GeoPackage.</translation>
    </message>
    <message>
      <source>{file} is not valid JSON ({reason}).</source>
      <translation>{file} n’est pas du JSON valide ({reason}).</translation>
    </message>
    <message>
      <source>{file} is not valid JSON: {reason}.</source>
      <translation>{file} n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
      <source>{file} is of version {version}; this plugin reads {known}. Update the plugin.</source>
      <translation>{file} est de la version {version} ; cette extension lit {known}. Mettez l’extension à jour.</translation>
    </message>
    <message>
      <source>{file} is open in QGIS or another program. Close it there, or choose another file.</source>
      <translation>{file} est ouvert dans QGIS ou un autre programme. Fermez-le là-bas, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{file} is read by this project. Choose another file for the export.</source>
      <translation>{file} est lu par ce projet. Choisissez un autre fichier pour l’exportation.</translation>
    </message>
    <message>
      <source>{file} is still there: nothing takes its place.</source>
      <translation>{file} est toujours là : rien ne prend sa place.</translation>
    </message>
    <message>
      <source>{file} lists {path} twice.</source>
      <translation>{file} liste {path} deux fois.</translation>
    </message>
    <message>
      <source>{file} must be a JSON object.</source>
      <translation>{file} doit être un objet JSON.</translation>
    </message>
    <message>
      <source>{file} must hold one folder and nothing beside it; it holds {count} entries.</source>
      <translation>{file} doit contenir un seul répertoire et rien d’autre à côté ; il contient {count} entrées.</translation>
    </message>
    <message>
      <source>{file} unpacks to {size} bytes, and there is less room than that in {folder}. Free some space, or verify the pack's folder.</source>
      <translation>{file} se décompresse en {size} octets, et il y a moins de place que cela dans {folder}. Libérez de la place, ou vérifiez le répertoire du dossier.</translation>
    </message>
    <message>
      <source>{file} was changed since issue or is damaged: {reason} Do not use it.</source>
      <translation>{file} a été modifié depuis l’émission ou est endommagé : {reason} Ne l’utilisez pas.</translation>
    </message>
    <message>
      <source>{file} was changed: it is not as it was written.</source>
      <translation>{file} a été modifié : il n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>{file} was changed: its digest does not fit.</source>
      <translation>{file} a été modifié : son empreinte ne concorde pas.</translation>
    </message>
    <message>
      <source>{file} was moved away.</source>
      <translation>{file} a été déplacé.</translation>
    </message>
    <message>
      <source>{file} was moved away; {names} is in its place.</source>
      <translation>{file} a été déplacé ; {names} est à sa place.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). It is still there as it was.</source>
      <translation>{file} n’a pas été remplacé ({reason}). Il est toujours là, tel qu’il était.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). The old one may still be there.</source>
      <translation>{file} n’a pas été remplacé ({reason}). L’ancien est peut-être encore là.</translation>
    </message>
    <message>
      <source>{file} was not replaced: another {name} lies beside it. Look at it on the device.</source>
      <translation>{file} n’a pas été remplacé : un autre {name} se trouve à côté. Examinez-le sur l’appareil.</translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>{file} se décompresserait en {size} octets ; un dossier en a au plus {limit}.</translation>
    </message>
    <message>
      <source>{file}: its present pack {pack} has no such file. Copy by hand what the team needs.</source>
      <translation>{file} : son dossier actuel {pack} n’a pas de tel fichier. Copiez à la main ce dont l’équipe a besoin.</translation>
    </message>
    <message>
      <source>{file}: the key inherits must be the name of a profile, not {value}.</source>
      <translation>{file} : la clé inherits doit être le nom d’un profil, pas {value}.</translation>
    </message>
    <message>
      <source>{file}: the list of files is damaged.</source>
      <translation>{file} : la liste des fichiers est endommagée.</translation>
    </message>
    <message>
      <source>{file}: the list of files is missing.</source>
      <translation>{file} : la liste des fichiers manque.</translation>
    </message>
    <message>
      <source>{file}: the path {path} leaves the pack.</source>
      <translation>{file} : le chemin {path} sort du dossier.</translation>
    </message>
    <message>
      <source>{file}: the snapshot does not fit its SHA-256.</source>
      <translation>{file} : l’instantané ne concorde pas avec son SHA-256.</translation>
    </message>
    <message>
      <source>{file}: {key} is {found}, but the snapshot has {wanted}.</source>
      <translation>{file} : {key} vaut {found}, mais l’instantané a {wanted}.</translation>
    </message>
    <message>
      <source>{file}: {member} is encrypted.</source>
      <translation>{file} : {member} est chiffré.</translation>
    </message>
    <message>
      <source>{file}: {member} is packed in a way that no pack is.</source>
      <translation>{file} : {member} est compressé d’une façon qu’aucun dossier n’emploie.</translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>{file} : {member} se décompresse à plus de {ratio} fois sa taille.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file} : {problem}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file} : {reason}</translation>
    </message>
    <message>
      <source>{finding}</source>
      <translation>{finding}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} Ou : {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} ou {second}</translation>
    </message>
    <message>
      <source>{folder} could not be read to its end ({reason}); {count} files were looked at. Connect the device again, and check it again: what was not read is not known.</source>
      <translation>{folder} n’a pas pu être lu jusqu’au bout ({reason}) ; {count} fichiers ont été examinés. Reconnectez l’appareil, et contrôlez-le de nouveau : ce qui n’a pas été lu est inconnu.</translation>
    </message>
    <message>
      <source>{folder} went away while files were replaced ({reason}). Connect the device again and check it again; what was replaced before stays replaced.</source>
      <translation>{folder} a disparu pendant le remplacement de fichiers ({reason}). Reconnectez l’appareil et contrôlez-le de nouveau ; ce qui a été remplacé auparavant le reste.</translation>
    </message>
    <message>
      <source>{folder}, read {when}</source>
      <translation>{folder}, lu le {when}</translation>
    </message>
    <message>
      <source>{found} maps draw the boundary where their corners say that it lies; at least {wanted} must (the nearest other is {off} mm away on the paper).</source>
      <translation>{found} cartes dessinent le périmètre là où leurs coins disent qu’il se trouve ; il en faut au moins {wanted} (l’autre la plus proche est à {off} mm sur le papier).</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>{found} pages sont géoréférencées ; il en faut au moins {wanted}.</translation>
    </message>
    <message>
      <source>{given} is no coordinate reference system. Write it as 'EPSG:4326', or @layer_crs for the layer's own.</source>
      <translation>{given} n’est pas un système de coordonnées de référence. Écrivez-le comme 'EPSG:4326', ou @layer_crs pour celui de la couche.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>{good} ordres sur {all} ont été écrits et vérifiés ; {bad} ne l’ont pas été.</translation>
    </message>
    <message>
      <source>{grid} {zone}</source>
      <translation>{grid} {zone}</translation>
    </message>
    <message>
      <source>{grid}, m</source>
      <translation>{grid}, m</translation>
    </message>
    <message>
      <source>{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})</source>
      <translation>{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})</translation>
    </message>
    <message>
      <source>{hazard} is fixed in {layer}. Save the layer's edits to keep it.</source>
      <translation>{hazard} : corrigée dans {layer}. Enregistrez les modifications de la couche pour la conserver ainsi.</translation>
    </message>
    <message>
      <source>{hazard}, {settlement}</source>
      <translation>{hazard}, {settlement}</translation>
    </message>
    <message>
      <source>{kilometres:.0f} km</source>
      <translation>{kilometres:.0f} km</translation>
    </message>
    <message>
      <source>{kilometres:.1f} km</source>
      <translation>{kilometres:.1f} km</translation>
    </message>
    <message>
      <source>{labels} and {count} more</source>
      <translation>{labels} et {count} de plus</translation>
    </message>
    <message>
      <source>{label} has no length: draw at least {count} different points.</source>
      <translation>{label} n’a pas de longueur : dessinez au moins {count} points différents.</translation>
    </message>
    <message>
      <source>{label} is a line on the map: draw it from point to point.</source>
      <translation>{label} est une ligne sur la carte : dessinez-la de point en point.</translation>
    </message>
    <message>
      <source>{label} is not there any more.</source>
      <translation>{label} n’est plus là.</translation>
    </message>
    <message>
      <source>{label} is one point on the map.</source>
      <translation>{label} est un seul point sur la carte.</translation>
    </message>
    <message>
      <source>{label} lies {words}.</source>
      <translation>{label} se trouve {words}.</translation>
    </message>
    <message>
      <source>{label} was not typed as a leg: type its bearing and distance first, then where it starts.</source>
      <translation>{label} n’a pas été saisi comme côté : saisissez d’abord son azimut et sa distance, puis d’où il part.</translation>
    </message>
    <message>
      <source>{label} · {kind}</source>
      <translation>{label} · {kind}</translation>
    </message>
    <message>
      <source>{land_class}, {status}</source>
      <translation>{land_class}, {status}</translation>
    </message>
    <message>
      <source>{layer} ({rows} rows)</source>
      <translation>{layer} ({rows} lignes)</translation>
    </message>
    <message>
      <source>{layer} cannot be opened, so it is not on the sheets. Repair its source, or take it out.</source>
      <translation>{layer} ne peut pas être ouverte et n’est donc pas sur les feuilles. Réparez sa source, ou retirez-la.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names. Its columns: {present}.</source>
      <translation>{layer} n’a pas de colonne {column}, que hazard_source_fields du profil nomme. Ses colonnes : {present}.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names: no order shows it. Import the hazards again with this profile, or take the name out. The columns are: {present}.</source>
      <translation>{layer} n’a pas de colonne {column}, que hazard_source_fields du profil nomme : aucun ordre ne la montre. Importez de nouveau les zones dangereuses avec ce profil, ou enlevez le nom. Les colonnes sont : {present}.</translation>
    </message>
    <message>
      <source>{layer} has no field that takes the task's id</source>
      <translation>{layer} n’a pas de champ qui prend l’identifiant de la tâche</translation>
    </message>
    <message>
      <source>{layer} has no field with the ids of its hazards, so the tasks cannot be found by them. Say on the page Layers which field that is.</source>
      <translation>{layer} n’a pas de champ avec les identifiants de ses zones dangereuses : les tâches ne peuvent donc pas être trouvées par eux. Dites sur la page Couches quel champ c’est.</translation>
    </message>
    <message>
      <source>{layer} has no rows.</source>
      <translation>{layer} n’a pas de lignes.</translation>
    </message>
    <message>
      <source>{layer} has text that looks garbled ({text}): set the encoding of the layer in its properties, Source</source>
      <translation>{layer} a du texte qui semble illisible ({text}) : réglez l’encodage de la couche dans ses propriétés, Source</translation>
    </message>
    <message>
      <source>{layer} has the themes as styles beside its own.</source>
      <translation>{layer} a les thèmes comme styles à côté du sien.</translation>
    </message>
    <message>
      <source>{layer} holds {role}, as you said</source>
      <translation>{layer} contient {role}, comme vous l’avez dit</translation>
    </message>
    <message>
      <source>{layer} is no layer of polygons (its geometry: {kind}).</source>
      <translation>{layer} n’est pas une couche de polygones (sa géométrie : {kind}).</translation>
    </message>
    <message>
      <source>{layer} is used as {role}.</source>
      <translation>{layer} est utilisée comme {role}.</translation>
    </message>
    <message>
      <source>{layer} looks like {role} ({rows} rows).</source>
      <translation>{layer} ressemble à {role} ({rows} lignes).</translation>
    </message>
    <message>
      <source>{layer} looks like {role}, by its name, geometry ({geometry}) and values</source>
      <translation>{layer} ressemble à {role}, par son nom, sa géométrie ({geometry}) et ses valeurs</translation>
    </message>
    <message>
      <source>{layer}, row {row}: {reason}</source>
      <translation>{layer}, ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>{layer}: change of datum: {operation}</source>
      <translation>{layer} : changement de datum : {operation}</translation>
    </message>
    <message>
      <source>{layer}: it has no coordinate reference system, so it may lie anywhere on the sheets. Set it in the layer’s properties (Source).</source>
      <translation>{layer} : elle n’a pas de système de coordonnées de référence et peut donc se trouver n’importe où sur les feuilles. Définissez-le dans les propriétés de la couche (Source).</translation>
    </message>
    <message>
      <source>{layer}: no known change of datum leads from {crs} to WGS 84; on the sheets it may be hundreds of metres off.</source>
      <translation>{layer} : aucun changement de datum connu ne mène de {crs} à WGS 84 ; sur les feuilles, elle peut être décalée de centaines de mètres.</translation>
    </message>
    <message>
      <source>{layer}: the day of an accident is read from {field}.</source>
      <translation>{layer} : le jour d’un accident est lu dans {field}.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no date and count as new.</source>
      <translation>{layer} : {count} accidents n’ont pas de date et comptent comme nouveaux.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no place and could not be looked for.</source>
      <translation>{layer} : {count} accidents n’ont pas de lieu et n’ont pas pu être recherchés.</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no usable geometry and stand on no map.</source>
      <translation>{layer} : {count} zones dangereuses sur {total} n’ont pas de géométrie utilisable et ne figurent sur aucune carte.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows belong to no task here, the first to {task}.</source>
      <translation>{layer} : {count} lignes n’appartiennent à aucune tâche d’ici, la première à {task}.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had curves; they were straightened to 0.1 mm.</source>
      <translation>{layer} : {count} lignes avaient des courbes ; elles ont été converties en segments droits à 0.1 mm près.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had heights or measures; they were left out.</source>
      <translation>{layer} : {count} lignes avaient des altitudes ou des mesures ; celles-ci ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{length} around</source>
      <translation>{length} de tour</translation>
    </message>
    <message>
      <source>{length} km</source>
      <translation>{length} km</translation>
    </message>
    <message>
      <source>{length} km long.</source>
      <translation>{length} km de long.</translation>
    </message>
    <message>
      <source>{length} m around</source>
      <translation>{length} m de tour</translation>
    </message>
    <message>
      <source>{length} m long</source>
      <translation>{length} m de long</translation>
    </message>
    <message>
      <source>{length} on the ellipsoid</source>
      <translation>{length} sur l’ellipsoïde</translation>
    </message>
    <message>
      <source>{letter}: {file}</source>
      <translation>{letter} : {file}</translation>
    </message>
    <message>
      <source>{lines} cells do not fit below here: the table has fewer points.</source>
      <translation>{lines} cellules ne tiennent pas à partir d’ici : le tableau a moins de points.</translation>
    </message>
    <message>
      <source>{live} live · {waiting} not accepted</source>
      <translation>{live} en vigueur · {waiting} sans acceptation</translation>
    </message>
    <message>
      <source>{made} tasks made: {tasks}.</source>
      <translation>{made} tâches créées : {tasks}.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>{mandatory} obligatoires : corrigez-les d’abord. {advisory} indicatifs : examinez-les.</translation>
    </message>
    <message>
      <source>{metres:.0f} m</source>
      <translation>{metres:.0f} m</translation>
    </message>
    <message>
      <source>{misclosure} unknown: the leg back was not measured</source>
      <translation>{misclosure} inconnue : le côté de retour n’a pas été mesuré</translation>
    </message>
    <message>
      <source>{misclosure} {metres} m</source>
      <translation>{misclosure} : {metres} m</translation>
    </message>
    <message>
      <source>{misclosure} –</source>
      <translation>{misclosure} –</translation>
    </message>
    <message>
      <source>{names} was put beside {file}, which is still there.</source>
      <translation>{names} a été placé à côté de {file}, qui est toujours là.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} could not be drawn below the maps of task {task}: {reason}.</source>
      <translation>{name} n’a pas pu être dessiné sous les cartes de la tâche {task} : {reason}.</translation>
    </message>
    <message>
      <source>{name} could not be given its name in the folder {folder}: another program holds it ({reason}). Close what shows that folder, let the antivirus leave it out, and run again.</source>
      <translation>{name} n’a pas pu recevoir son nom dans le répertoire {folder} : un autre programme le tient ({reason}). Fermez ce qui montre ce répertoire, faites que l’antivirus l’exclue, et relancez.</translation>
    </message>
    <message>
      <source>{name} has fields or notes that only the program that made it can draw. Print it to a new PDF and attach that.</source>
      <translation>{name} a des champs ou des notes que seul le programme qui l’a fait peut dessiner. Imprimez-le dans un nouveau PDF et joignez celui-ci.</translation>
    </message>
    <message>
      <source>{name} has nothing below it: write {path}.</source>
      <translation>{name} n’a rien au-dessous : écrivez {path}.</translation>
    </message>
    <message>
      <source>{name} has {count} positions; a handheld keeps {limit}.</source>
      <translation>{name} a {count} positions ; un GPS de terrain en garde {limit}.</translation>
    </message>
    <message>
      <source>{name} holds several tags; write {name}.{first}.</source>
      <translation>{name} contient plusieurs balises ; écrivez {name}.{first}.</translation>
    </message>
    <message>
      <source>{name} is a list; loop over it: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</source>
      <translation>{name} est une liste ; parcourez-la en boucle : {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</translation>
    </message>
    <message>
      <source>{name} is a picture, and pictures cannot stand in footnotes.</source>
      <translation>{name} est une image, et les images ne peuvent pas figurer dans les notes de bas de page.</translation>
    </message>
    <message>
      <source>{name} is no list and cannot be looped over.</source>
      <translation>{name} n’est pas une liste et ne peut pas être parcouru en boucle.</translation>
    </message>
    <message>
      <source>{name} is not among what the profile allows ({key}): {known}.</source>
      <translation>{name} n’est pas parmi ce que le profil permet ({key}) : {known}.</translation>
    </message>
    <message>
      <source>{name} is not in {folder}. Write the pack again.</source>
      <translation>{name} n’est pas dans {folder}. Réécrivez le dossier.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>{name} vaut {value} : il faut zéro ou plus.</translation>
    </message>
    <message>
      <source>{name} must be a whole number, not {value}.</source>
      <translation>{name} doit être un nombre entier, pas {value}.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>{name} doit être zéro ou plus, pas {value}.</translation>
    </message>
    <message>
      <source>{name} shows nothing where task {task} lies. It may cover another place, or its server may not answer: look at it in the project, or choose another background.</source>
      <translation>{name} ne montre rien là où se trouve la tâche {task}. Il couvre peut-être un autre lieu, ou son serveur ne répond pas : examinez-le dans le projet, ou choisissez un autre arrière-plan.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}, code d’organisation {code}</translation>
    </message>
    <message>
      <source>{name}: a longitude or latitude is outside the globe.</source>
      <translation>{name} : une longitude ou une latitude est hors du globe.</translation>
    </message>
    <message>
      <source>{name}: a ring is not closed.</source>
      <translation>{name} : un anneau n’est pas fermé.</translation>
    </message>
    <message>
      <source>{name}: a ring runs the wrong way round.</source>
      <translation>{name} : un anneau tourne dans le mauvais sens.</translation>
    </message>
    <message>
      <source>{name}: a shape has only {count} positions.</source>
      <translation>{name} : une forme n’a que {count} positions.</translation>
    </message>
    <message>
      <source>{name}: {found} where {wanted} should be.</source>
      <translation>{name} : {found} là où {wanted} devrait être.</translation>
    </message>
    <message>
      <source>{name}: {orders} orders; {removed} revisions must leave devices.</source>
      <translation>{name} : {orders} ordres ; {removed} révisions doivent quitter les appareils.</translation>
    </message>
    <message>
      <source>{now}. There is no status that all of them could take next. A task becomes issued on the page Orders.</source>
      <translation>{now}. Il n’y a pas de statut que toutes pourraient prendre ensuite. Une tâche devient émise à la page Ordres.</translation>
    </message>
    <message>
      <source>{number} km</source>
      <translation>{number} km</translation>
    </message>
    <message>
      <source>{number} m</source>
      <translation>{number} m</translation>
    </message>
    <message>
      <source>{n} advisory</source>
      <translation>{n} indicatifs</translation>
    </message>
    <message>
      <source>{n} block the order</source>
      <translation>{n} bloquent l’ordre</translation>
    </message>
    <message>
      <source>{n} fields were found by their names. Look them over.</source>
      <translation>{n} champs ont été trouvés d’après leurs noms. Vérifiez-les.</translation>
    </message>
    <message>
      <source>{n} mandatory</source>
      <translation>{n} obligatoires</translation>
    </message>
    <message>
      <source>{n} orders written, every pack verified.</source>
      <translation>{n} ordres écrits, chaque dossier vérifié.</translation>
    </message>
    <message>
      <source>{n} to look at ⚠</source>
      <translation>{n} à examiner ⚠</translation>
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation>{old} → {new}</translation>
    </message>
    <message>
      <source>{one} would lie exactly on {two}: two points of a boundary are two places.</source>
      <translation>{one} serait exactement sur {two} : deux points d’un périmètre sont deux lieux.</translation>
    </message>
    <message>
      <source>{one} {other}</source>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <source>{order_no} is withdrawn; the notice is {file}</source>
      <translation>{order_no} est retiré ; l’avis est {file}</translation>
    </message>
    <message>
      <source>{order_no} r{revision}: {count} worksite features on {pages} pages.</source>
      <translation>{order_no} r{revision} : {count} éléments du chantier sur {pages} pages.</translation>
    </message>
    <message>
      <source>{order_no}: r{revision} had {count} worksite features; none is known now.</source>
      <translation>{order_no} : r{revision} avait {count} éléments du chantier ; aucun n’est connu à présent.</translation>
    </message>
    <message>
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>{orders} ordres : {changed} zones dangereuses modifiées, {removed} disparues, {added} nouvelles sur des tâches, {accidents} accidents à proximité, {waiting} ordres non acceptés.</translation>
    </message>
    <message>
      <source>{order} is withdrawn. Give the notice to {holder}.</source>
      <translation>{order} est retiré. Donnez l’avis à {holder}.</translation>
    </message>
    <message>
      <source>{order} is written, its pack verified.</source>
      <translation>{order} est écrit, son dossier est vérifié.</translation>
    </message>
    <message>
      <source>{order} of {when}</source>
      <translation>{order} du {when}</translation>
    </message>
    <message>
      <source>{order} r{next} is issued and its pack verified. {before} is superseded: give the new one to {holder}.</source>
      <translation>{order} r{next} est émis et son dossier vérifié. {before} est remplacé : donnez le nouveau à {holder}.</translation>
    </message>
    <message>
      <source>{order} takes the place of r{revision} of {when}.</source>
      <translation>{order} prend la place de r{revision} du {when}.</translation>
    </message>
    <message>
      <source>{order} · handling: {handling}</source>
      <translation>{order} · diffusion : {handling}</translation>
    </message>
    <message>
      <source>{order}, issued {time}.</source>
      <translation>{order}, émis le {time}.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>{pack} : chaque fichier a été relu et concorde.</translation>
    </message>
    <message>
      <source>{pack}: it has no PDF of the order. Write the pack again with the format pdf.</source>
      <translation>{pack} : il n’a pas de PDF de l’ordre. Réécrivez le dossier avec le format pdf.</translation>
    </message>
    <message>
      <source>{pack}: it says another thing than the order that was issued. Write the pack again.</source>
      <translation>{pack} : il dit autre chose que l’ordre émis. Réécrivez le dossier.</translation>
    </message>
    <message>
      <source>{pack}: its folder is not in {folder}. Write the pack again.</source>
      <translation>{pack} : son répertoire n’est pas dans {folder}. Réécrivez le dossier.</translation>
    </message>
    <message>
      <source>{pack}: the file {file} must begin with the pack's name.</source>
      <translation>{pack} : le fichier {file} doit commencer par le nom du dossier.</translation>
    </message>
    <message>
      <source>{pack}: the files written and the files listed are not the same: {files}.</source>
      <translation>{pack} : les fichiers écrits et les fichiers listés ne sont pas les mêmes : {files}.</translation>
    </message>
    <message>
      <source>{pack}: {file} fails verification ({reason}) Write the pack again.</source>
      <translation>{pack} : {file} échoue à la vérification ({reason}) Réécrivez le dossier.</translation>
    </message>
    <message>
      <source>{pack}: {reason}</source>
      <translation>{pack} : {reason}</translation>
    </message>
    <message>
      <source>{parameter}: the table {layer} has no field {field}. It has: {present}.</source>
      <translation>{parameter} : la table {layer} n’a pas de champ {field}. Elle a : {present}.</translation>
    </message>
    <message>
      <source>{parameter}: {name} cannot be opened as a raster layer. Is the file, or the server, still there?</source>
      <translation>{parameter} : {name} ne peut pas être ouvert comme couche raster. Le fichier, ou le serveur, est-il encore là ?</translation>
    </message>
    <message>
      <source>{parts} parts of {area} each (ellipsoid).</source>
      <translation>{parts} parties de {area} chacune (ellipsoïdal).</translation>
    </message>
    <message>
      <source>{parts} parts of {least} to {most} (ellipsoid).</source>
      <translation>{parts} parties de {least} à {most} (ellipsoïdal).</translation>
    </message>
    <message>
      <source>{part} is larger than {limit} bytes.</source>
      <translation>{part} dépasse {limit} octets.</translation>
    </message>
    <message>
      <source>{part} is too large ({size} bytes).</source>
      <translation>{part} est trop volumineux ({size} octets).</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>{part}, ligne {row} : {found} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>{part}, {name}: its edge is {distance_m} m from where the order has it.</source>
      <translation>{part}, {name} : son bord est à {distance_m} m de là où l’ordre le place.</translation>
    </message>
    <message>
      <source>{part}, {name}: position {number} is {distance_m} m from where the order has it.</source>
      <translation>{part}, {name} : la position {number} est à {distance_m} m de celle que donne l’ordre.</translation>
    </message>
    <message>
      <source>{part}, {name}: {found} positions instead of {wanted}.</source>
      <translation>{part}, {name} : {found} positions au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>{part}: {found} instead of {wanted}.</source>
      <translation>{part} : {found} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>{path}: {points} positions compared, at most {distance} m apart ({reader})</source>
      <translation>{path} : {points} positions comparées, {distance} m d’écart au plus ({reader})</translation>
    </message>
    <message>
      <source>{place} (“{text}”): {problem}</source>
      <translation>{place} (« {text} ») : {problem}</translation>
    </message>
    <message>
      <source>{place} cannot be read.</source>
      <translation>{place} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{place} is neither a text nor a number: a formula, perhaps.</source>
      <translation>{place} n’est ni un texte ni un nombre : une formule, peut-être.</translation>
    </message>
    <message>
      <source>{points} points ({legs} by bearing and distance): {labels}</source>
      <translation>{points} points ({legs} par azimut et distance) : {labels}</translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>{points} points demandent {points} côtés, ou un de moins si le dernier n’a pas été mesuré ; il y a {bearings} azimuts et {distances} distances.</translation>
    </message>
    <message>
      <source>{points} points; a boundary needs three</source>
      <translation>{points} points ; un périmètre en demande trois</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>{points} points de référence et repères écrits dans {tasks} tâches. {had} tâches avaient déjà les leurs, {issued} figurent dans un ordre émis, et pour {without} l’enregistrement n’en a pas.</translation>
    </message>
    <message>
      <source>{point}, {column}: {text}</source>
      <translation>{point}, {column} : {text}</translation>
    </message>
    <message>
      <source>{radius} m</source>
      <translation>{radius} m</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>{read} zones dangereuses lues = {used} utilisées + {rejected} refusées ; {tasks} tâches.</translation>
    </message>
    <message>
      <source>{read} lines read = {made} corridors + {refused} refused; {length:,.3f} km, {area:,.0f} m² (ellipsoid).</source>
      <translation>{read} lignes lues = {made} corridors + {refused} refusées ; {length:,.3f} km, {area:,.0f} m² (ellipsoïdal).</translation>
    </message>
    <message>
      <source>{read} read = {accepted} accepted + {rejected} rejected; {repaired} repaired.</source>
      <translation>{read} lues = {accepted} acceptées + {rejected} rejetées ; {repaired} réparées.</translation>
    </message>
    <message>
      <source>{read} rows read = {used} used + {rejected} rejected; {tasks} boundaries.</source>
      <translation>{read} lignes lues = {used} utilisées + {rejected} rejetées ; {tasks} périmètres.</translation>
    </message>
    <message>
      <source>{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected.</source>
      <translation>{read} lignes lues : {accepted} zones dangereuses ({repaired} réparées), {rejected} rejetées.</translation>
    </message>
    <message>
      <source>{read} tasks read = {divided} divided + {refused} refused; {parts} parts.</source>
      <translation>{read} tâches lues = {divided} divisées + {refused} refusées ; {parts} parties.</translation>
    </message>
    <message>
      <source>{read} · not checked</source>
      <translation>{read} · non contrôlées</translation>
    </message>
    <message>
      <source>{read} · nothing found ✓</source>
      <translation>{read} · rien trouvé ✓</translation>
    </message>
    <message>
      <source>{read} · {found} to look at ⚠</source>
      <translation>{read} · {found} à examiner ⚠</translation>
    </message>
    <message>
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <source>{reason} A series needs a map of that id.</source>
      <translation>{reason} Une série a besoin d’une carte portant cet identifiant.</translation>
    </message>
    <message>
      <source>{reason} The boundary keeps the last good value; Esc takes this back.</source>
      <translation>{reason} Le périmètre garde la dernière valeur correcte ; Esc revient en arrière.</translation>
    </message>
    <message>
      <source>{reason}. Choose another layer, or give a binding.</source>
      <translation>{reason}. Choisissez une autre couche, ou donnez une correspondance.</translation>
    </message>
    <message>
      <source>{records} records: {mandatory} mandatory, {advisory} advisory findings.</source>
      <translation>{records} enregistrements : {mandatory} constats obligatoires, {advisory} constats indicatifs.</translation>
    </message>
    <message>
      <source>{role} ?</source>
      <translation>{role} ?</translation>
    </message>
    <message>
      <source>{role} ✓</source>
      <translation>{role} ✓</translation>
    </message>
    <message>
      <source>{route}: from, by, to; driven on, minutes</source>
      <translation>{route} : de, par, à ; parcouru le, minutes</translation>
    </message>
    <message>
      <source>{rows} rows are more than a boundary has.</source>
      <translation>{rows} lignes, c’est plus que n’en a un périmètre.</translation>
    </message>
    <message>
      <source>{rows} rows are read, kept and drawn as unknown.</source>
      <translation>{rows} lignes sont lues, conservées et dessinées comme inconnues.</translation>
    </message>
    <message>
      <source>{rule} ({n})</source>
      <translation>{rule} ({n})</translation>
    </message>
    <message>
      <source>{rule} ({weight}): {sentence}</source>
      <translation>{rule} ({weight}) : {sentence}</translation>
    </message>
    <message>
      <source>{said} (1:{ratio})</source>
      <translation>{said} (1:{ratio})</translation>
    </message>
    <message>
      <source>{said} {n} differences are listed.</source>
      <translation>{said} {n} différences sont listées.</translation>
    </message>
    <message>
      <source>{said}, spread over the points</source>
      <translation>{said}, répartie sur les points</translation>
    </message>
    <message>
      <source>{size} m</source>
      <translation>{size} m</translation>
    </message>
    <message>
      <source>{source} has devices of {count} hazards that are not here; the first is {hazard}</source>
      <translation>{source} a des engins de {count} zones dangereuses qui ne sont pas ici ; la première est {hazard}</translation>
    </message>
    <message>
      <source>{source}: {count} rows name no hazard or no device and were left out; the first is row {row}</source>
      <translation>{source} : {count} lignes ne nomment aucune zone dangereuse ou aucun engin et ont été laissées de côté ; la première est la ligne {row}</translation>
    </message>
    <message>
      <source>{step} m</source>
      <translation>{step} m</translation>
    </message>
    <message>
      <source>{table} has {count} cells; a workbook of ours has at most {most}. Choose fewer tasks, or another format.</source>
      <translation>{table} a {count} cellules ; un de nos classeurs en a au plus {most}. Choisissez moins de tâches, ou un autre format.</translation>
    </message>
    <message>
      <source>{table} has {count} rows; a worksheet takes {most}. Choose fewer tasks, or another format.</source>
      <translation>{table} a {count} lignes ; une feuille de calcul en prend {most}. Choisissez moins de tâches, ou un autre format.</translation>
    </message>
    <message>
      <source>{tag} begins with {word}; only p and tr are known.</source>
      <translation>{tag} commence par {word} ; seuls p et tr sont connus.</translation>
    </message>
    <message>
      <source>{tag} does not fit {begin} in {place}: both must stand in the same table or text, written alike.</source>
      <translation>{tag} ne va pas avec {begin} dans {place} : les deux doivent figurer dans le même tableau ou texte, écrits de la même façon.</translation>
    </message>
    <message>
      <source>{tag} ends what has not begun.</source>
      <translation>{tag} termine ce qui n’a pas commencé.</translation>
    </message>
    <message>
      <source>{tag} is missing: what begins here does not end.</source>
      <translation>{tag} manque : ce qui commence ici ne se termine pas.</translation>
    </message>
    <message>
      <source>{tag} stands in no table; write p for tr.</source>
      <translation>{tag} n’est dans aucun tableau ; écrivez p au lieu de tr.</translation>
    </message>
    <message>
      <source>{tag} takes its whole place, and “{text}” would be lost. Give the tag a paragraph or a row of its own.</source>
      <translation>{tag} prend toute la place, et « {text} » serait perdu. Donnez à la balise un paragraphe ou une ligne à part.</translation>
    </message>
    <message>
      <source>{tasks} and {count} more</source>
      <translation>{tasks} et {count} de plus</translation>
    </message>
    <message>
      <source>{tasks} are one task now: {task}.</source>
      <translation>{tasks} ne font plus qu’une tâche : {task}.</translation>
    </message>
    <message>
      <source>{tasks} tasks, together {area} (ellipsoid).</source>
      <translation>{tasks} tâches, ensemble {area} (ellipsoïdal).</translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>{tasks} tâches, {points} points du périmètre, {legs} côtés.</translation>
    </message>
    <message>
      <source>{tasks} tasks: {checked} checked, {withdrawn} withdrawn. {mandatory} mandatory, {advisory} advisory findings; {blocking} of them block an order.</source>
      <translation>{tasks} tâches : {checked} contrôlées, {withdrawn} retirées. {mandatory} constats obligatoires, {advisory} constats indicatifs ; {blocking} d’entre eux bloquent un ordre.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · {drafts} en brouillon</translation>
    </message>
    <message>
      <source>{tasks}. What is not saved yet is saved first.</source>
      <translation>{tasks}. Ce qui n’est pas encore enregistré l’est d’abord.</translation>
    </message>
    <message>
      <source>{tasks}: {states}</source>
      <translation>{tasks} : {states}</translation>
    </message>
    <message>
      <source>{tasks}: {status}. Save keeps it, Undo takes it back.</source>
      <translation>{tasks} : {status}. Enregistrer conserve cela, Annuler revient en arrière.</translation>
    </message>
    <message>
      <source>{task} has no annexes yet. Drop PDF or JPG files here.</source>
      <translation>{task} n’a pas encore d’annexes. Déposez des fichiers PDF ou JPG ici.</translation>
    </message>
    <message>
      <source>{task} is divided into {parts} parts: {first} to {last}.</source>
      <translation>{task} est divisée en {parts} parties : {first} à {last}.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>{task} a déjà été émise sous {order_no} r{revision} ; le dossier est écrit à nouveau depuis son instantané. HAZARDS, REASON et les autres entrées de cette exécution n’ont pas servi, car une révision émise ne change jamais.</translation>
    </message>
    <message>
      <source>{task}, {whose}</source>
      <translation>{task}, {whose}</translation>
    </message>
    <message>
      <source>{task}: a task's land is a polygon.</source>
      <translation>{task} : le terrain d’une tâche est un polygone.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>{task} : pas de dossier. {reason}</translation>
    </message>
    <message>
      <source>{task}: {count} points</source>
      <translation>{task} : {count} points</translation>
    </message>
    <message>
      <source>{task}: {order_no} r{revision} is in {folder}</source>
      <translation>{task} : {order_no} r{revision} est dans {folder}</translation>
    </message>
    <message>
      <source>{task}: {reason}</source>
      <translation>{task} : {reason}</translation>
    </message>
    <message>
      <source>{text} ({slip})</source>
      <translation>{text} ({slip})</translation>
    </message>
    <message>
      <source>{text} is no MGRS reference of 1 m.</source>
      <translation>{text} n’est pas une référence MGRS de 1 m.</translation>
    </message>
    <message>
      <source>{text} lies in another latitude band.</source>
      <translation>{text} se trouve dans une autre bande de latitude.</translation>
    </message>
    <message>
      <source>{text} {n} rows of the points were refused.</source>
      <translation>{text} {n} lignes des points ont été refusées.</translation>
    </message>
    <message>
      <source>{text} · moved</source>
      <translation>{text} · déplacé</translation>
    </message>
    <message>
      <source>{text} · {datum}</source>
      <translation>{text} · {datum}</translation>
    </message>
    <message>
      <source>{text}: {reason}</source>
      <translation>{text} : {reason}</translation>
    </message>
    <message>
      <source>{title} 1:{scale}</source>
      <translation>{title} 1:{scale}</translation>
    </message>
    <message>
      <source>{unreadable} of the files could not be read, so it is not known what they are; {shown} are listed. Look at them on the device.</source>
      <translation>{unreadable} des fichiers n’ont pas pu être lus : on ne sait pas ce qu’ils sont ; {shown} sont dans la liste. Regardez-les sur l’appareil.</translation>
    </message>
    <message>
      <source>{user} on {machine} has had it open since {since} ({count} in all).</source>
      <translation>{user} sur {machine} l’a ouvert depuis {since} ({count} en tout).</translation>
    </message>
    <message>
      <source>{what} (Ctrl+Return)</source>
      <translation>{what} (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>{what} ({keys})</source>
      <translation>{what} ({keys})</translation>
    </message>
    <message>
      <source>{what} ?</source>
      <translation>{what} ?</translation>
    </message>
    <message>
      <source>{what} is {value}: it must be zero or more metres.</source>
      <translation>{what} : {value}. Il faut zéro mètre ou plus.</translation>
    </message>
    <message>
      <source>{what} {label}</source>
      <translation>{what} {label}</translation>
    </message>
    <message>
      <source>{what}: its field names, lengths, words and CRS are taken</source>
      <translation>{what} : ses noms de champs, longueurs, mots et SCR sont repris</translation>
    </message>
    <message>
      <source>{what}: where is it now?</source>
      <translation>{what} : où est-ce maintenant ?</translation>
    </message>
    <message>
      <source>{what}: {how}</source>
      <translation>{what} : {how}</translation>
    </message>
    <message>
      <source>{what}: {step}</source>
      <translation>{what} : {step}</translation>
    </message>
    <message>
      <source>{when} · {user}</source>
      <translation>{when} · {user}</translation>
    </message>
    <message>
      <source>{where} is {value}, not a number that an order can carry.</source>
      <translation>{where} vaut {value}, ce n’est pas un nombre qu’un ordre peut porter.</translation>
    </message>
    <message>
      <source>{where}: a coordinate is not a number or is infinite.</source>
      <translation>{where} : une coordonnée n’est pas un nombre ou est infinie.</translation>
    </message>
    <message>
      <source>{where}: an order cannot carry {value} ({kind}).</source>
      <translation>{where} : un ordre ne peut pas porter {value} ({kind}).</translation>
    </message>
    <message>
      <source>{where}: the text {value} has broken characters. Type it again.</source>
      <translation>{where} : le texte {value} a des caractères abîmés. Saisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>{where}: {fault}</source>
      <translation>{where} : {fault}</translation>
    </message>
    <message>
      <source>{where}: {reason}.</source>
      <translation>{where} : {reason}.</translation>
    </message>
    <message>
      <source>{why}; rebuilt so that all land the outline encloses stays inside, {area_m2:,.0f} m² in all, {more_m2:,.0f} m² more than the smallest reading</source>
      <translation>{why} ; reconstruit de sorte que tout le terrain entouré par le contour reste à l’intérieur, {area_m2:,.0f} m² en tout, {more_m2:,.0f} m² de plus que la plus petite interprétation</translation>
    </message>
    <message>
      <source>{word} ({label})</source>
      <translation>{word} ({label})</translation>
    </message>
    <message>
      <source>{word}, {rows} rows, means {meaning}</source>
      <translation>{word}, {rows} lignes, signifie {meaning}</translation>
    </message>
    <message>
      <source>{written} of {read} tasks exported.</source>
      <translation>{written} tâches exportées sur {read}.</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>{zone} n’est pas une zone UTM.</translation>
    </message>
    <message>
      <source>{{% {word} %}} does not end in its paragraph. Put {{%p {word} … %}} and {{%p {end} %}} into paragraphs of their own, or {{%tr … %}} into rows of their own.</source>
      <translation>{{% {word} %}} ne se termine pas dans son paragraphe. Mettez {{%p {word} … %}} et {{%p {end} %}} dans des paragraphes à part, ou {{%tr … %}} dans des lignes à part.</translation>
    </message>
    <message>
      <source>{{{name}}} has one brace a side; write {{{{ {name} }}}}.</source>
      <translation>{{{name}}} a une seule accolade de chaque côté ; écrivez {{{{ {name} }}}}.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± forme modifiée</translation>
    </message>
    <message>
      <source>± {metres} m</source>
      <translation>± {metres} m</translation>
    </message>
    <message>
      <source>± {metres} m at worst</source>
      <translation>± {metres} m au pire</translation>
    </message>
    <message>
      <source>– choose –</source>
      <translation>– choisir –</translation>
    </message>
    <message>
      <source>– means nothing –</source>
      <translation>– ne signifie rien –</translation>
    </message>
    <message>
      <source>– none –</source>
      <translation>– aucun –</translation>
    </message>
    <message>
      <source>“{text}” in {part} is not filled: tags work in the text, tables and text boxes of pages, in headers, footers and footnotes.</source>
      <translation>« {text} » dans {part} n’est pas rempli : les balises fonctionnent dans le texte, les tableaux et les zones de texte des pages, dans les en-têtes, les pieds de page et les notes de bas de page.</translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>“{text}” est une référence de grille, et celles-ci se lisent uniquement sur WGS 84 : donnez des degrés, ou laissez CRS vide.</translation>
    </message>
    <message>
      <source>“{text}” is no bearing. Write a number, as 033.5, and its north where it is not that of the column: 033.5 mag.</source>
      <translation>« {text} » n’est pas un azimut. Écrivez un nombre, comme 033.5, et son nord quand ce n’est pas celui de la colonne : 033.5 mag.</translation>
    </message>
    <message>
      <source>“{text}” is no date: write it as year-month-day, 2026-11-24.</source>
      <translation>« {text} » n’est pas une date : écrivez-la sous la forme année-mois-jour, 2026-11-24.</translation>
    </message>
    <message>
      <source>“{text}” is no distance to move by. Write metres: 5 moves outward, -5 inward.</source>
      <translation>« {text} » n’est pas une distance de déplacement. Écrivez des mètres : 5 déplace vers l’extérieur, -5 vers l’intérieur.</translation>
    </message>
    <message>
      <source>“{text}” is no distance. Write a number of metres above zero, as 49.5.</source>
      <translation>« {text} » n’est pas une distance. Écrivez un nombre de mètres supérieur à zéro, comme 49.5.</translation>
    </message>
    <message>
      <source>“{text}” is no kind of point: choose one from the list.</source>
      <translation>« {text} » n’est pas un type de point : choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>“{text}” is no number.</source>
      <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>“{text}” se trouve là où le changement de datum n’est pas défini.</translation>
    </message>
    <message>
      <source>“{text}”: the g after the bearing may be gon or grid. Write gon, or grid.</source>
      <translation>« {text} » : le g après l’azimut peut vouloir dire gon ou grid (quadrillage). Écrivez gon, ou grid.</translation>
    </message>
    <message>
      <source>“{text}”: the m after the bearing may be metres or magnetic. Write the bearing first, and mag for magnetic.</source>
      <translation>« {text} » : le m après l’azimut peut vouloir dire mètres ou magnétique. Écrivez d’abord l’azimut, et mag pour magnétique.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas could be one number or two. Put semicolons between the numbers, and no commas into them.</source>
      <translation>« {word} » dans la liste des superficies peut être un nombre ou deux. Mettez des points-virgules entre les nombres, et aucune virgule dedans.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas is not a number of square metres.</source>
      <translation>« {word} » dans la liste des superficies n’est pas un nombre de mètres carrés.</translation>
    </message>
    <message>
      <source>… [see the order]</source>
      <translation>… [voir l’ordre]</translation>
    </message>
    <message>
      <source>… [whole text: last pages]</source>
      <translation>… [texte intégral : dernières pages]</translation>
    </message>
    <message>
      <source>… [whole text: page {page}]</source>
      <translation>… [texte intégral : page {page}]</translation>
    </message>
    <message>
      <source>… and {count} more words that are not in the binding.</source>
      <translation>… et {count} autres mots qui ne sont pas dans la correspondance.</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>… et {count} de plus.</translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… et {count} de plus ; le champ repair_reason de la sortie les contient tous.</translation>
    </message>
    <message>
      <source>… and {count} more; the report and the table of differences have them.</source>
      <translation>… et {count} de plus ; le rapport et la table des différences les contiennent.</translation>
    </message>
    <message>
      <source>… and {more} more rows.</source>
      <translation>… et {more} lignes de plus.</translation>
    </message>
    <message>
      <source>… {count} rows</source>
      <translation>… {count} lignes</translation>
    </message>
    <message>
      <source>− removed</source>
      <translation>− supprimées</translation>
    </message>
    <message>
      <source>− to another class</source>
      <translation>− passées à une autre classe</translation>
    </message>
    <message>
      <source>⚠ Row {row}: {reason}</source>
      <translation>⚠ Ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ Les données de {layer} ne sont pas sur cet ordinateur. Ce que vous en avez dit est conservé ; remettez le fichier, ou faites un clic droit sur la couche et choisissez Changer la source de données.</translation>
    </message>
    <message>
      <source>⚠ coordinates are read on {datum}</source>
      <translation>⚠ les coordonnées sont lues sur {datum}</translation>
    </message>
    <message>
      <source>⚠ failed</source>
      <translation>⚠ échec</translation>
    </message>
    <message>
      <source>⚠ mandatory</source>
      <translation>⚠ obligatoire</translation>
    </message>
    <message>
      <source>⚠ missing</source>
      <translation>⚠ manquant</translation>
    </message>
    <message>
      <source>⚠ unknown</source>
      <translation>⚠ inconnu</translation>
    </message>
    <message>
      <source>⚠ {layer} was removed from the project. What you said of it is kept.</source>
      <translation>⚠ {layer} a été retirée du projet. Ce que vous en avez dit est conservé.</translation>
    </message>
    <message>
      <source>⚠ {n} to look at, on the page Tasks</source>
      <translation>⚠ {n} à examiner, à la page Tâches</translation>
    </message>
    <message>
      <source>⚠ {sentence}</source>
      <translation>⚠ {sentence}</translation>
    </message>
    <message>
      <source>✓ attached</source>
      <translation>✓ joint</translation>
    </message>
    <message>
      <source>✓ fixed</source>
      <translation>✓ corrigé</translation>
    </message>
    <message>
      <source>✓ verified</source>
      <translation>✓ vérifié</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="vanished">&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation type="vanished">&amp;Choisir…</translation>
    </message>
    <message>
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation type="vanished">&amp;Brouillon : pas de numéro, BROUILLON sur chaque page</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="vanished">&amp;Ouvrir le répertoire</translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;Utiliser cette couche</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation type="vanished">&lt;p&gt;Émet un ordre pour chaque tâche et écrit son dossier : un ordre imprimé, un tableau des points, des fichiers pour GPS, téléphone et SIG, tous relus et comparés avant que le dossier reçoive son nom.&lt;/p&gt;&lt;p&gt;Avec un espace de travail, chaque ordre reçoit le numéro suivant du programme ; une tâche déjà émise est réécrite à partir de son instantané. Sans espace de travail, le numéro est tiré de l’identifiant de la tâche et la révision est 1. Un brouillon n’utilise aucun numéro.&lt;/p&gt;&lt;p&gt;Une tâche qui échoue n’arrête pas les autres : &lt;i&gt;summary.json&lt;/i&gt; dans le répertoire de sortie dit ce qu’il est advenu de chacune. Le répertoire de modèles peut contenir un &lt;i&gt;letterhead.json&lt;/i&gt; avec le nom du bureau, la mention de diffusion et la clause de réserve.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation type="vanished">Superficie sur l’ellipsoïde</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation type="vanished">Demande une confirmation avant d’émettre</translation>
    </message>
    <message>
      <source>Check the hazards before anything is built on them.</source>
      <translation type="vanished">Contrôlez les zones dangereuses avant de construire quoi que ce soit dessus.</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation type="vanished">Contrôle une couche de zones dangereuses selon les règles du terrain : formes et points manquants, défectueux ou en double, identifiants en double, côtés très longs, chevauchements, zones dangereuses sur des terres dépolluées, positions inversées ou très éloignées, données manquantes, réparations que personne n’a confirmées. Les constats obligatoires sont à corriger avant de créer des tâches à partir de la couche. Rien n’est modifié.

Les anomalies sont des points sur lesquels zoomer ; les enregistrements sans lieu sont des lignes sans géométrie. Le profil du programme fixe les limites, les données minimales, le pays et la gravité de chaque règle.</translation>
    </message>
    <message>
      <source>Choose another layer of this project</source>
      <translation type="vanished">Choisir une autre couche de ce projet</translation>
    </message>
    <message>
      <source>Choose the layer that holds the hazards.</source>
      <translation type="vanished">Choisissez la couche qui contient les zones dangereuses.</translation>
    </message>
    <message>
      <source>Creating tasks</source>
      <translation type="vanished">Création des tâches</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">Champs, annexes, dupliquer, fusionner, retirer, supprimer</translation>
    </message>
    <message>
      <source>Fields, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">Champs, dupliquer, fusionner, retirer, supprimer</translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">{shown} constats sur {all} ; la couche des anomalies les contient tous</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation type="vanished">Autres champs</translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation type="vanished">Aller aux ordres</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation type="vanished">Grille : {grid}, lignes tous les {interval} ; les étiquettes en sont les cinq derniers chiffres.</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">Les zones dangereuses viennent de {layer} ({rows} lignes).</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation type="vanished">Quelle profondeur</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation type="vanished">Émettre les ordres : un ordre numéroté et un dossier vérifié pour chaque tâche.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation type="vanished">Il ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation type="vanished">Créez des tâches à partir des zones dangereuses que vous sélectionnez sur la carte.</translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation type="vanished">La création des tâches a été arrêtée. Aucune tâche n’a été créée.</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">Aucune zone dangereuse n’est encore associée. Ce projet a {n} couches de polygones ; {says}</translation>
    </message>
    <message>
      <source>No reason is given.</source>
      <translation type="vanished">Aucune raison n’est donnée.</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">Aucune ne ressemble avec certitude à des zones dangereuses ; la plus probable est {layer} ({rows} lignes).</translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation type="vanished">Une tâche par zone dangereuse</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Issue a new order for its task.</source>
      <translation type="vanished">L’ordre {order_no} a été retiré le {day}. Émettez un nouvel ordre pour sa tâche.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation type="vanished">Dossier (son répertoire, ou son zip)</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has the kind “{kind}”, which is none: choose another in the table of boundary points.</source>
      <translation type="vanished">Le point {label} de la tâche {task} a le type « {kind} », qui n’en est pas un : choisissez-en un autre dans le tableau des points du périmètre.</translation>
    </message>
    <message>
      <source>Read the hazards of this layer</source>
      <translation type="vanished">Lire les zones dangereuses de cette couche</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation type="vanished">Lit telle quelle une couche ou une table de zones dangereuses et l’écrit dans les colonnes propres à l’extension, en longitude et latitude WGS 84. La couche elle-même n’est pas modifiée.

Le rôle de chaque champ est deviné et indiqué dans le journal ; donnez la correspondance pour le corriger. Une ligne sans identifiant en reçoit un calculé d’après sa forme : le même le mois suivant.

Les contours invalides sont réparés de sorte que tout le terrain qu’ils entourent reste à l’intérieur, et figurent dans la liste avec la raison. Les lignes sans polygone utilisable vont dans la table des rejets, chacune avec sa raison : acceptées et rejetées font ensemble le nombre de lignes lues.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation type="vanished">Relit chaque fichier d’un dossier (son répertoire ou son zip) avec d’autres bibliothèques que celles qui l’ont écrit, et le compare à l’ordre qu’il contient : noms, succession des éléments, chaque position à 1 cm près, et chaque octet des fichiers qui ne doivent pas changer.

Un dossier qui échoue est une erreur qui nomme chaque fichier et sa raison, une fois le rapport écrit. Le GeoPackage peut changer à l’usage : il est comparé par son contenu, et le PDF fait foi. Ceci décèle les accidents, pas les faussaires.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.

A pack that is superseded or withdrawn is said to be so, by the workspace that is given or is in the project, or by what lies beside the pack.</source>
      <translation type="vanished">Relit chaque fichier d’un dossier (son répertoire ou son zip) avec d’autres bibliothèques que celles qui l’ont écrit, et le compare à l’ordre qu’il contient : noms, succession des éléments, chaque position à 1 cm près, et chaque octet des fichiers qui ne doivent pas changer.

Un dossier qui échoue est une erreur qui nomme chaque fichier et sa raison, une fois le rapport écrit. Le GeoPackage peut changer à l’usage : il est comparé par son contenu, et le PDF fait foi. Ceci décèle les accidents, pas les faussaires.

Un dossier remplacé ou retiré est signalé comme tel, d’après l’espace de travail qui est donné ou qui est dans le projet, ou d’après ce qui se trouve à côté du dossier.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation type="vanished">Relit chaque fichier d’un dossier (son répertoire ou son zip) avec d’autres bibliothèques que celles qui l’ont écrit, et le compare à l’ordre qu’il contient : noms, succession des éléments, chaque position à 1 cm près, et chaque octet des fichiers qui ne doivent pas changer.

Un dossier qui échoue est une erreur qui nomme chaque fichier et sa raison, une fois le rapport écrit. Le document Word, le GeoPackage et le projet de terrain peuvent changer à l’usage : ils sont comparés par leur contenu, et le PDF fait foi. Ceci décèle les accidents, pas les faussaires.

On demande à l’espace de travail qui est donné, ou qui est dans le projet, s’il contient le même contenu de l’ordre. Un dossier remplacé ou retiré est signalé comme tel, d’après l’espace de travail ou d’après ce qui se trouve à côté du dossier.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation type="vanished">Ligne {row}, la tâche {task} n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: the kind {value} is not one of {words}.</source>
      <translation type="vanished">Ligne {row}, tâche {task} : le type {value} ne fait pas partie de {words}.</translation>
    </message>
    <message>
      <source>Say which layer of this project holds the hazards.</source>
      <translation type="vanished">Dites quelle couche de ce projet contient les zones dangereuses.</translation>
    </message>
    <message>
      <source>Show the task on the map</source>
      <translation type="vanished">Montrer la tâche sur la carte</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation type="vanished">Les tâches seront une couche temporaire. Enregistrez le projet, ou choisissez une base de données des tâches dans les options, pour les conserver et numéroter leurs ordres.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation type="vanished">La clé numbering.order_pattern vaut {value}. Jetons connus : organisation, year, month, sequence ({reason}).</translation>
    </message>
    <message>
      <source>The key {key} is missing.</source>
      <translation type="vanished">La clé {key} manque.</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Did you mean {near}?</source>
      <translation type="vanished">La clé {key} est inconnue. Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Known here: {known}.</source>
      <translation type="vanished">La clé {key} est inconnue. Clés connues ici : {known}.</translation>
    </message>
    <message>
      <source>The key {key} must be {wanted}, not {value}.</source>
      <translation type="vanished">La clé {key} doit être {wanted}, pas {value}.</translation>
    </message>
    <message>
      <source>The pack could not be written: {reason}.</source>
      <translation type="vanished">Le dossier n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation type="vanished">Le répertoire de modèles {folder} n’a pas de {file} lisible ({reason}). Il peut en contenir un avec les clés {keys}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation type="vanished">Il n’y avait pas assez de mémoire pour imprimer {file}.</translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">Ce projet n’a pas encore de couche de polygones. Ajoutez la couche de zones dangereuses que votre base de données vous a donnée (menu Couche, Ajouter une couche) : elle est reconnue ici.</translation>
    </message>
    <message>
      <source>Why it is issued, findings or not; the order prints it</source>
      <translation type="vanished">Pourquoi il est émis, avec ou sans constats ; l’ordre l’imprime</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">et {n} valeurs de plus</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation type="vanished">vérifié {day} {who}</translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation type="vanished">{count} autres champs sont à la page {page}.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation type="vanished">{file} n’a pas pu être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>{layer} looks like hazards ({rows} rows).</source>
      <translation type="vanished">{layer} ressemble à des zones dangereuses ({rows} lignes).</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no geometry and stand on no map.</source>
      <translation type="vanished">{layer} : {count} zones dangereuses sur {total} n’ont pas de géométrie et ne figurent sur aucune carte.</translation>
    </message>
    <message>
      <source>{made} tasks made.</source>
      <translation type="vanished">{made} tâches créées.</translation>
    </message>
    <message>
      <source>{question} What is not saved yet is saved first.</source>
      <translation type="vanished">{question} Ce qui n’est pas encore enregistré l’est d’abord.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">{task} a déjà été émise sous {order_no} r{revision} ; elle est réécrite.</translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation type="vanished">{written} écrits · {verified} vérifiés</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– inconnu –</translation>
    </message>
  </context>
</TS>
