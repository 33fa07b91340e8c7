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
      <source>&amp;Approved by</source>
      <translation>&amp;Approuvé par</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;Contrôler les zones dangereuses</translation>
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
      <source>&amp;Create tasks</source>
      <translation>&amp;Créer les tâches</translation>
    </message>
    <message>
      <source>&amp;Create tasks ({chosen})</source>
      <translation>&amp;Créer les tâches ({chosen})</translation>
    </message>
    <message>
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation>&amp;Brouillon : pas de numéro, BROUILLON sur chaque page</translation>
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
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;Oublier les couches retirées</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>É&amp;mettre les ordres…</translation>
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
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;Charger depuis un fichier…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Examiner de nouveau</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;Marge</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;Pas cette couche</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;Ouvrir le répertoire</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;Profil</translation>
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
      <source>&amp;Save to a file…</source>
      <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>Re&amp;prendre les points de référence et les repères</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;Base de données des tâches</translation>
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
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Émet un ordre pour chaque tâche et écrit son dossier : un ordre imprimé, un tableau des points, des fichiers pour GPS, téléphone et SIG, tous relus et comparés avant que le dossier reçoive son nom.&lt;/p&gt;&lt;p&gt;Avec un espace de travail, chaque ordre reçoit le numéro suivant du programme ; une tâche déjà émise est réécrite à partir de son instantané. Sans espace de travail, le numéro est tiré de l’identifiant de la tâche et la révision est 1. Un brouillon n’utilise aucun numéro.&lt;/p&gt;&lt;p&gt;Une tâche qui échoue n’arrête pas les autres : &lt;i&gt;summary.json&lt;/i&gt; dans le répertoire de sortie dit ce qu’il est advenu de chacune. Le répertoire de modèles peut contenir un &lt;i&gt;letterhead.json&lt;/i&gt; avec le nom du bureau, la mention de diffusion et la clause de réserve.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= maintenant</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>Une coordonnée du KML n’est pas un nombre.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>Une déclinaison de {value}° est impossible : elle se situe entre -180 et 180.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>Une couche</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>Un côté de {length_m:,.0f} m, plus long que {limit_m:,.0f} m ; un point manque peut-être ou est faux.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>Une longitude ou une latitude du GPX n’est pas un nombre.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>Un dossier nommé {name} se trouve déjà dans le répertoire {folder}. Choisissez un autre répertoire, ou amendez l’ordre : une révision émise ne change jamais.</translation>
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
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>Un anneau a {count} sommets différents ; un polygone en demande trois.</translation>
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
      <source>A {kind} cannot be written in parts.</source>
      <translation>Un {kind} ne peut pas être écrit en plusieurs parties.</translation>
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
      <source>Accepted for the operator</source>
      <translation>Accepté pour l’opérateur</translation>
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
      <source>Added</source>
      <translation>Ajoutée</translation>
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
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>All changes ({n})</source>
      <translation>Tous les changements ({n})</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>Toutes les règles</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>Toutes les importances ({n})</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>Aussi dans le périmètre</translation>
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
      <source>Annexes</source>
      <translation>Annexes</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>Un autre point de la même zone dangereuse porte cet identifiant.</translation>
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
      <source>Area on the ellipsoid</source>
      <translation>Superficie sur l’ellipsoïde</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>Aux alentours</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation>Demande une confirmation avant d’émettre</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
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
      <source>Bearing {north}</source>
      <translation>Az. {north}</translation>
    </message>
    <message>
      <source>Bearing {number} is not a number.</source>
      <translation>L’azimut {number} n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>Les azimuts demandent les trois : BEARING_FIELD, DISTANCE_FIELD et START_FIELD.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
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
      <source>Binding</source>
      <translation>Correspondance</translation>
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
      <source>Boundaries</source>
      <translation>Périmètres</translation>
    </message>
    <message>
      <source>Boundaries made</source>
      <translation>Périmètres établis</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>Périmètre à partir de points</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>Points du périmètre</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>Points et côtés du périmètre</translation>
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
      <source>By rule</source>
      <translation>Par règle</translation>
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
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>SCR des coordonnées écrites (vide : WGS 84)</translation>
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
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>Changement de datum : {operation} {accuracy}</translation>
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
      <source>Check</source>
      <translation>Clé</translation>
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
      <source>Check them</source>
      <translation>Les contrôler</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Contrôlé</translation>
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
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>Contrôle une couche de zones dangereuses selon les règles du terrain : formes et points manquants, défectueux ou en double, identifiants en double, côtés très longs, chevauchements, zones dangereuses sur des terres dépolluées, positions inversées ou très éloignées, données manquantes, réparations que personne n’a confirmées. Les constats obligatoires sont à corriger avant de créer des tâches à partir de la couche. Rien n’est modifié.

Les anomalies sont des points sur lesquels zoomer ; les enregistrements sans lieu sont des lignes sans géométrie. source_row est la ligne de la couche, fix nomme ce qui peut être réparé avec certitude. Le profil du programme fixe les limites, les données minimales, le pays et la gravité de chaque règle.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>Les contrôles, les tâches et les ordres sont désactivés tant qu’elle n’est pas là.</translation>
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
      <source>Choose a line to read it whole.</source>
      <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>Choisissez le répertoire dans lequel les dossiers sont écrits.</translation>
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
      <source>Cleared</source>
      <translation>Dépolluée</translation>
    </message>
    <message>
      <source>Cleared land</source>
      <translation>Terres dépolluées</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>Sens horaire</translation>
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
      <source>Control point</source>
      <translation>Point de contrôle</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>Coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>Copier la configuration utilisée ici, pour la joindre à une question</translation>
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
      <source>Create tasks from hazards</source>
      <translation>Créer des tâches à partir des zones dangereuses</translation>
    </message>
    <message>
      <source>Creating tasks</source>
      <translation>Création des tâches</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>BROUILLON</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>BROUILLON, ne vaut pas ordre</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>Données au</translation>
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
      <source>Day on which magnetic bearings were read</source>
      <translation>Jour de lecture des azimuts magnétiques</translation>
    </message>
    <message>
      <source>Days to accept an order</source>
      <translation>Jours pour accepter un ordre</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>Déclinaison telle qu’écrite (degrés, positive vers l’est)</translation>
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
      <source>Dist. m</source>
      <translation>Dist. m</translation>
    </message>
    <message>
      <source>District</source>
      <translation>District</translation>
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
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>Oublier ce qui a été dit des couches qui ne sont plus dans ce projet</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
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
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>Un point sur {n} est étiqueté ; tous figurent dans le tableau des points.</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>Géométrie vide</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>Dépôt de matériel</translation>
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
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>Chaque tâche a son ordre. Sélectionnez des tâches pour réécrire leurs dossiers.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Indices</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>Dépôt d’explosifs</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>Loin de tous les autres enregistrements</translation>
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
      <source>File for the results</source>
      <translation>Fichier des résultats</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>Les fichiers concordent à 0.01 m ; la précision au sol est celle de la source{fixed}.</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>Fichiers du dossier</translation>
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
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>Engins trouvés</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>Corriger {hazard} : {rule}</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>Répertoire des dossiers</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>Répertoire pour les dossiers</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>Pied de chaque page</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>À approuver</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>De la part du bureau</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation>Autres champs</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>NQ</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
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
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>Donnez les zones dangereuses telles qu’elles étaient dans PREVIOUS, ou un espace de travail qui les conserve.</translation>
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
      <source>Go to orders</source>
      <translation>Aller aux ordres</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>Aller à l’ordre ou à la tâche en question</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>Grille (vide : la zone UTM du centroïde de chaque tâche)</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>Azimut du quadrillage = azimut magnétique {value}°.</translation>
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
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>Grille des azimuts du quadrillage (vide : zone UTM du départ)</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation>Grille : {grid}, lignes tous les {interval} ; les étiquettes en sont les cinq derniers chiffres.</translation>
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
      <source>Handover certificate</source>
      <translation>Certificat de remise</translation>
    </message>
    <message>
      <source>Hazard</source>
      <translation>Zone dangereuse</translation>
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
      <source>Hazards without room for their id: {count}.</source>
      <translation>Zones dangereuses sans place pour leur identifiant : {count}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>Aire de poser d’hélicoptère</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>Trou dessiné dans le sens de son contour</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>Quel danger</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation>Quelle profondeur</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>Distance à laquelle le périmètre de la tâche se trouve à l’extérieur de la zone dangereuse ; les angles restent des angles</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>Dessin des couches de zones dangereuses associées ; votre propre style reste, à un clic</translation>
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
      <source>How to report</source>
      <translation>Comment rendre compte</translation>
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
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspectée</translation>
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
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>{attribute} : dans le champ {field} ? (sûr à {percent} %)</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>Émettre les ordres et écrire les dossiers</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation>Émettre les ordres : un ordre numéroté et un dossier vérifié pour chaque tâche.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>Émettre {n} ordres pour {tasks} ? Chacun reçoit son numéro et est figé ; toute modification est une nouvelle révision.</translation>
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
      <source>Issues</source>
      <translation>Anomalies</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>L’émission a été arrêtée après {n} dossiers. Un ordre qui a son numéro le garde : sélectionnez sa tâche et émettez à nouveau pour écrire son dossier.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>Il ne peut pas être contrôlé sans un {manifest} en bon état.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation>Il ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>Il ne fait pas partie du dossier.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>Une de ses coordonnées n’est pas un nombre.</translation>
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
      <source>It has no geometry.</source>
      <translation>Géométrie absente.</translation>
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
      <source>It is a line of no length.</source>
      <translation>C’est une ligne de longueur nulle.</translation>
    </message>
    <message>
      <source>It is a line: say how wide it is (WIDTH_M).</source>
      <translation>C’est une ligne : dites quelle est sa largeur (WIDTH_M).</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>C’est un point : dites jusqu’à quelle distance chercher autour (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>Il manque.</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>Ce n’est pas un GeoPackage lisible ({reason}).</translation>
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
      <source>It is not UTF-8 ({reason}).</source>
      <translation>Ce n’est pas de l’UTF-8 ({reason}).</translation>
    </message>
    <message>
      <source>It is not this order's record of a verified pack.</source>
      <translation>Ce n’est pas l’attestation de dossier vérifié de cet ordre.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>Il se trouve ici : {path}</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>Des types de géométrie y sont mélangés ({kind}) : séparez en polygones, lignes et points.</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>Aucune tâche n’y est nommée.</translation>
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
      <source>It was invalid ({why}) and was repaired. On the ground it may be larger than it looks: confirm its shape.</source>
      <translation>La forme était invalide ({why}) et a été réparée. Sur le terrain, la zone peut être plus grande qu’elle ne paraît : confirmez sa forme.</translation>
    </message>
    <message>
      <source>It was renamed to {name}.</source>
      <translation>Il a été renommé en {name}.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>Sa géométrie est vide.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Travail</translation>
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
      <source>LANGUAGE: {language} is not a language of the profile. It has: {languages}.</source>
      <translation>LANGUAGE : {language} n’est pas une langue du profil. Il contient : {languages}.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
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
      <source>Land use</source>
      <translation>Utilisation des terres</translation>
    </message>
    <message>
      <source>Land, m²</source>
      <translation>Terres, m²</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>Langue (vide : la première du profil)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>La couche du mois dernier ; ou la dernière lecture conservée par la base de données des tâches</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>Couches de ce projet et leurs rôles</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>Couches : {layers}</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>Côté {number} : l’azimut ou la distance n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>Côtés</translation>
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
      <source>Load a binding</source>
      <translation>Charger une correspondance</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>Côté le plus long, mètres</translation>
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
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>MAX_POINTS vaut {value} : un périmètre demande au moins trois points.</translation>
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
      <source>Make tasks from hazards</source>
      <translation>Créer des tâches à partir des zones dangereuses</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation>Créez des tâches à partir des zones dangereuses que vous sélectionnez sur la carte.</translation>
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
      <source>Making tasks was stopped. No task was made.</source>
      <translation>La création des tâches a été arrêtée. Aucune tâche n’a été créée.</translation>
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
      <source>Margin (metres)</source>
      <translation>Marge (mètres)</translation>
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
      <source>Medical point</source>
      <translation>Point médical</translation>
    </message>
    <message>
      <source>Mend this one shape in its layer; Undo takes it back, saving the layer keeps it</source>
      <translation>Réparer cette seule forme dans sa couche ; Annuler revient en arrière, enregistrer la couche la conserve</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
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
      <source>Mine Action: details</source>
      <translation>Action contre les mines : détails</translation>
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
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>Déplacement, m</translation>
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
      <source>Nearest to (points)</source>
      <translation>Au plus près de (points)</translation>
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
      <source>No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the parameters and use a CRS that carries them.</source>
      <translation>Aucun changement de datum de {crs} vers WGS 84 n’a de nom ni de précision ; ce qui reste à PROJ est une approximation, qui peut être fausse de centaines de mètres. Demandez les paramètres au service cartographique national et utilisez un SCR qui les porte.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one that the survey authority uses in the programme's profile: {others}.</source>
      <translation>Aucun changement de datum connu de {crs} vers WGS 84 ne couvre les données. Fixez dans le profil du programme celui que le service cartographique national utilise : {others}.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>Aucune copie de l’espace de travail ne peut être conservée dans {folder} : {reason}.</translation>
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
      <source>No hazards are read yet: bind the hazard layer on the page Layers.</source>
      <translation>Aucune zone dangereuse n’est encore lue : associez la couche de zones dangereuses sur la page Couches.</translation>
    </message>
    <message>
      <source>No hazards bound yet. Layers of this project: {n}. {says}</source>
      <translation>Aucune zone dangereuse encore associée. Couches de ce projet : {n}. {says}</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>Aucun identifiant de {current} n’est dans {previous} : les lignes avec identifiant comptent comme ajoutées ou supprimées. Sans champ d’identifiant, les zones dangereuses sont appariées par la forme.</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>Aucune couche de ce projet ne peut être lue ici.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>Aucun modèle magnétique ne couvre {on} : les modèles vont du {first}-01-01 au {last}-12-31. Saisissez plutôt la déclinaison de ce jour et de ce lieu, telle que la feuille de carte ou le relevé la donne.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>Aucun dossier n’a été écrit ({count} tâches) ; summary.json dans {folder} donne chaque raison.</translation>
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
      <source>No single leg turned round and no two digits swapped would close it: measure again.</source>
      <translation>Aucun côté inversé seul ni aucune permutation de deux chiffres ne le fermerait : mesurez de nouveau.</translation>
    </message>
    <message>
      <source>No snapshot was kept to compare with next month: {reason}</source>
      <translation>Aucun instantané n’a été conservé pour comparer le mois prochain : {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>Aucune tâche n’a pu être créée à partir de {layer}. Ligne {row} : {reason}</translation>
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
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>Pas encore de tâches : créez-en sur la page Tâches.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>Enquête non technique</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>Aucune ne ressemble avec certitude à des zones dangereuses : choisissez la couche et dites ce qu’elle contient.</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>Nord des azimuts (à indiquer obligatoirement s’il y a des azimuts)</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>N’est pas un polygone</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Pas encore contrôlé.</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>Pas encore examiné.</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
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
      <source>Nothing changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Rien n’a changé.</translation>
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
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Nowhere on Earth</source>
      <translation>Nulle part sur Terre</translation>
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
      <source>On the map</source>
      <translation>Carte</translation>
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
      <source>One task for each hazard</source>
      <translation>Une tâche par zone dangereuse</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>Seulement les tâches ayant ces identifiants, séparés par des virgules</translation>
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
      <source>Open report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely&gt;=2" and start QGIS again.</source>
      <translation>Ouvrez l’OSGeo4W Shell livré avec QGIS, saisissez : pip install "shapely&gt;=2" et redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>Ouvrir le répertoire du dossier</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Opérateur</translation>
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
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>Ordre {order_no} : la révision {revision} dépasse {limit}. Retirez l’ordre et émettez-en un nouveau.</translation>
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
      <source>Other record</source>
      <translation>Autre enregistrement</translation>
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
      <source>Outside this map: {labels} (overview map).</source>
      <translation>Hors de cette carte : {labels} (carte d’ensemble).</translation>
    </message>
    <message>
      <source>Overlap allowed between parts, percent</source>
      <translation>Chevauchement admis entre les parties, pour cent</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>Chevauchement avec une autre zone dangereuse</translation>
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
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>Les données de PROJ (proj.db) sont introuvables : aucun datum ne peut être changé. Réglez PROJ_DATA sur leur répertoire.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation>Dossier (son répertoire, ou son zip)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>Dossiers écrits</translation>
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
      <source>Parking</source>
      <translation>Stationnement</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>Des parties d’un même enregistrement se chevauchent</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>Des parties de cet enregistrement se chevauchent de {percent:.1f} % ({area_m2:,.0f} m²) ; sa superficie y est comptée deux fois.</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Longueur du périmètre (m)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>Lieu en toutes lettres</translation>
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
      <source>Points</source>
      <translation>Points</translation>
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
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>Position {number} : longitude {lon}, latitude {lat} n’est pas sur le globe. Les latitudes vont de -90 à 90 et les longitudes de -180 à 180 degrés.</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>Post-dépollution</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>Appuyez sur F2 ou cliquez pour choisir un sens ; il vaut pour toutes les valeurs sélectionnées</translation>
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
      <source>QGIS styles (*.qml)</source>
      <translation>Styles QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Quantité</translation>
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
      <source>Read the hazards there</source>
      <translation>Y lire les zones dangereuses</translation>
    </message>
    <message>
      <source>Read this layer so</source>
      <translation>Lire ainsi cette couche</translation>
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

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation>Relit chaque fichier d’un dossier (son répertoire ou son zip) avec d’autres bibliothèques que celles qui l’ont écrit, et le compare à l’ordre qu’il contient : noms, succession des éléments, chaque position à 1 cm près, et chaque octet des fichiers qui ne doivent pas changer.

Un dossier qui échoue est une erreur qui nomme chaque fichier et sa raison, une fois le rapport écrit. Le GeoPackage peut changer à l’usage : il est comparé par son contenu, et le PDF fait foi. Ceci décèle les accidents, pas les faussaires.</translation>
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
      <source>Reduced</source>
      <translation>Réduite</translation>
    </message>
    <message>
      <source>Reduced land</source>
      <translation>Terres réduites</translation>
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
      <source>Rejected rows</source>
      <translation>Lignes rejetées</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimée</translation>
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
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>Superficie déclarée (m²)</translation>
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
      <source>Revision</source>
      <translation>Révision</translation>
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
      <source>Road verification</source>
      <translation>Vérification de route</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
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
      <source>Row {row}, task {task} has no geometry.</source>
      <translation>Ligne {row}, la tâche {task} n’a pas de géométrie.</translation>
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
      <source>Row {row}: a coordinate is not a number or is infinite.</source>
      <translation>Ligne {row} : une coordonnée n’est pas un nombre ou est infinie.</translation>
    </message>
    <message>
      <source>Row {row}: the {what} “{text}” is not a number.</source>
      <translation>Ligne {row} : la valeur “{text}” ({what}) n’est pas un nombre.</translation>
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
      <source>Run by “Issue orders and write packs” in processes of its own; not for people.</source>
      <translation>Exécuté par « Émettre les ordres et écrire les dossiers » dans des processus séparés ; non destiné aux utilisateurs.</translation>
    </message>
    <message>
      <source>Run every check on the bound hazard layer</source>
      <translation>Exécuter tous les contrôles sur la couche de zones dangereuses associée</translation>
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
      <source>Save the binding</source>
      <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>Enregistrer, charger ou annuler la correspondance de cette couche</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>Dites dans NORTH à partir de quel nord les azimuts sont comptés : true (géographique), grid (quadrillage) ou magnetic (magnétique). Un azimut sans son nord n’indique aucune direction.</translation>
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
      <source>Say which hazards were added, removed, reopened, reclassified or reshaped</source>
      <translation>Dire quelles zones dangereuses ont été ajoutées, supprimées, rouvertes, reclassées ou ont changé de forme</translation>
    </message>
    <message>
      <source>Say which layer holds the hazards</source>
      <translation>Dire quelle couche contient les zones dangereuses</translation>
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
      <source>Scale 1:{scale}</source>
      <translation>Échelle 1:{scale}</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Rayon de recherche (m)</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>Voir et contrôler les zones dangereuses avant de bâtir quoi que ce soit dessus.</translation>
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
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>Réglez le GPS : {datum}, {format}, {north}</translation>
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
      <source>Show on the map</source>
      <translation>Montrer sur la carte</translation>
    </message>
    <message>
      <source>Show or hide the Mine Action dock</source>
      <translation>Afficher ou masquer le panneau Action contre les mines</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>Montrer la correspondance telle que devinée ou conservée</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>Montrer la zone dangereuse modifiée sur la carte</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>Montrer le constat sur la carte</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>Montrer le lieu sur la carte</translation>
    </message>
    <message>
      <source>Show the task on the map</source>
      <translation>Montrer la tâche sur la carte</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>Montrer les valeurs qui contiennent ce texte</translation>
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
      <source>Size</source>
      <translation>Taille</translation>
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
      <source>Start line</source>
      <translation>Ligne de départ</translation>
    </message>
    <message>
      <source>Start point</source>
      <translation>Point de départ</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>Départ {label}</translation>
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
      <source>Status not recorded</source>
      <translation>Statut non enregistré</translation>
    </message>
    <message>
      <source>Stockpile destruction</source>
      <translation>Destruction de stocks</translation>
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
      <source>Superseded by</source>
      <translation>Remplacé par</translation>
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
      <source>Taken for rounding, metres</source>
      <translation>Écart pris pour un arrondi, mètres</translation>
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
      <source>Task boundary</source>
      <translation>Périmètre de la tâche</translation>
    </message>
    <message>
      <source>Task database</source>
      <translation>Base de données des tâches</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>Carte de la tâche</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>Ordre de tâche</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>La tâche {row} a un anneau de {count} points : un périmètre en demande trois.</translation>
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
      <source>Task {task} has a row without geometry.</source>
      <translation>La tâche {task} a une ligne sans géométrie.</translation>
    </message>
    <message>
      <source>Task {task} has another boundary in the layer than in the workspace {file}. Save the one that is right in the workspace.</source>
      <translation>La tâche {task} a dans la couche un autre périmètre que dans l’espace de travail {file}. Enregistrez dans l’espace de travail celui qui est juste.</translation>
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
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>La tâche {task} n’a pas de polygone : c’est {kind}.</translation>
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
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>La tâche {task} est à l’état {status} et ne peut pas être émise à partir de là. De {status}, elle peut devenir : {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>La tâche {task} a été modifiée par quelqu’un d’autre depuis qu’elle a été lue. Examinez-la de nouveau.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>La tâche {task} a déjà été émise sous {order_no}, révision {revision}. Amendez cet ordre pour la modifier.</translation>
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
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>Tâche {task} : une coordonnée n’est pas un nombre ou est infinie.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>Tâche {task} : un sommet de son polygone n’a pas de point du périmètre ; il est à {distance_m} m du côté le plus proche.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>Tâche {task} : le point du périmètre {row} n’a pas de libellé.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>Tâche {task} : ses points du périmètre figurent dans un ordre émis et restent tels quels. Amendez l’ordre pour les modifier.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>Tâche {task} : erreur de fermeture {misclosure:.2f} m (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>Tâche {task} : les points du périmètre ne sont pas ceux de son polygone : le point {label}, ou le côté qui en part, est à {distance_m} m d’écart. Reprenez les points à partir du polygone, ou le polygone à partir des points.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>Tâche {task} : le libellé {label} est utilisé par plusieurs points du périmètre.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>Tâche {task} : le profil {profile} n’a pas de type {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>Tâche {task} : {added:,.0f} m² au-delà de ses zones dangereuses (ellipsoïdal), dont {simplified:,.0f} m² dus à la simplification.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>Tâche {task} : {label} déplacé de {shift_m:.3f} m, de {lat_before:.7f}, {lon_before:.7f} à {lat:.7f}, {lon:.7f} (latitude, longitude).</translation>
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
      <source>Tasks are kept in {file}</source>
      <translation>Les tâches sont conservées dans {file}</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation>Les tâches seront une couche temporaire. Enregistrez le projet, ou choisissez une base de données des tâches dans les options, pour les conserver et numéroter leurs ordres.</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>Tâches sans dossier</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
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
      <source>Text</source>
      <translation>Texte</translation>
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
      <source>The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).</source>
      <translation>L’azimut {value:g} depuis {label} est hors de 0 à {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} is not on this computer. Install the grid, or fix another operation in the programme's profile: {others}.</source>
      <translation>Le meilleur changement de datum de {crs} vers WGS 84 est « {operation} », et sa grille {grids} n’est pas sur cet ordinateur. Installez la grille, ou fixez une autre opération dans le profil du programme : {others}.</translation>
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
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>La correspondance a été devinée (sûre à {percent} %) :</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>La couche associée à contrôler et à comparer</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>Le périmètre n’est pas un anneau simple ({why}) : vérifiez l’ordre de ses points.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>Le périmètre de la tâche {task} a {count} points ; une feuille en prend au plus {most}. Simplifiez le périmètre (createtasks : SIMPLIFY_M ou MAX_POINTS), ou laissez le PDF de côté (FORMATS).</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>Le contrôle a été arrêté.</translation>
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
      <source>The coordinate reference system '{crs}' is not known to PROJ.</source>
      <translation>Le système de coordonnées de référence « {crs} » est inconnu de PROJ.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not tied to the earth by a datum, so its coordinates cannot be brought to WGS 84.</source>
      <translation>Le système de coordonnées de référence « {crs} » n’est rattaché à la Terre par aucun datum : ses coordonnées ne peuvent donc pas être ramenées à WGS 84.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>Les données de {layers} ne sont pas sur cet ordinateur ou ne sont plus dans le projet. Leur association est conservée : remettez les données, ou associez une autre couche sur la page Couches.</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>Le jour où votre base de données a écrit ces données ; il est imprimé sur les ordres et dans les rapports</translation>
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
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>La distance {value:g} m depuis {label} doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>Le champ qui porte ceci</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>Le fichier {file} dans le répertoire {folder} ne peut pas être écrit ({reason}).</translation>
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
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>Le fichier {file} du modèle magnétique ne peut pas être lu. Réinstallez l’extension à partir de son zip, ou exécutez 'make build' dans une copie du dépôt.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>Le répertoire {folder} ne peut pas être écrit ({reason}). Choisissez un autre répertoire.</translation>
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
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation>La clé numbering.order_pattern vaut {value}. Jetons connus : organisation, year, month, sequence ({reason}).</translation>
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
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>La clé {key} de la correspondance a le mauvais type : {value}. Les noms et les mots sont du texte, les champs et les valeurs sont des objets de texte.</translation>
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
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>La clé « {key} » doit être {wanted}, pas {value}.</translation>
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
      <source>The layer of this finding is no longer in the project. Check again.</source>
      <translation>La couche de ce constat n’est plus dans le projet. Contrôlez de nouveau.</translation>
    </message>
    <message>
      <source>The layer plays no role any more; its data and its own style stay</source>
      <translation>La couche ne joue plus aucun rôle ; ses données et son propre style restent</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>La couche {layer} ne peut pas être modifiée : sa source est ici en lecture seule. Enregistrez-la en GeoPackage, ou réparez la forme dans la base de données d’où elle vient.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>La couche {layer} a des modifications non enregistrées. Enregistrez-les ou abandonnez-les d’abord.</translation>
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
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>La couche {layer} a besoin d’un champ pour {attribute}{field}. Ses champs : {present}.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>Le côté de {first} à {second} inversé (son azimut inverse) fermerait l’anneau à {left:.1f} m.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>La bibliothèque {name} manque. Réinstallez l’extension à partir de son zip, ou exécutez 'make build' dans une copie du dépôt.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>La carte n’a pas pu reprendre toutes les formes de l’ordre : {taken} sur {total}.</translation>
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
      <source>The next step</source>
      <translation>L’étape suivante</translation>
    </message>
    <message>
      <source>The north of a bearing is true, grid or magnetic, not '{north}'.</source>
      <translation>Le nord d’un azimut est true (géographique), grid (quadrillage) ou magnetic (magnétique), pas « {north} ».</translation>
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
      <source>The pack could not be written: {reason}.</source>
      <translation>Le dossier n’a pas pu être écrit : {reason}.</translation>
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
      <source>The point lies where another recorded point lies.</source>
      <translation>Le point se trouve là où se trouve un autre point enregistré.</translation>
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
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>Le projet {file} est en lecture seule : ce que vous avez dit de ses couches sera perdu à sa fermeture, à moins de l’enregistrer sous un autre nom.</translation>
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
      <source>The shape in {layer} could not be changed.</source>
      <translation>La forme dans {layer} n’a pas pu être modifiée.</translation>
    </message>
    <message>
      <source>The shape in {layer} has changed since the check, and there is nothing left to fix in it. Check again.</source>
      <translation>La forme dans {layer} a changé depuis le contrôle, et il n’y a plus rien à y corriger. Contrôlez de nouveau.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>La forme a été réparée et peut être plus grande sur le terrain qu’elle ne paraît ; personne ne l’a confirmée. Raison : {reason}.</translation>
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
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>La table {table} de {file} ne peut pas être ouverte.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation>Le répertoire de modèles {folder} n’a pas de {file} lisible ({reason}). Il peut en contenir un avec les clés {keys}.</translation>
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
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>La tâche entière ne figure sur aucune des pages géoréférencées.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>L’espace de travail a déjà une tâche {task}. Donnez à la nouvelle un autre identifiant.</translation>
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
      <source>The zip of {pack} does not hold {file} as it was written.</source>
      <translation>Le zip de {pack} ne contient pas {file} tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The zip unpacks to more than {limit} bytes.</source>
      <translation>Le zip se décompresse en plus de {limit} octets.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>Il n’y a pas de zone UTM {zone} : les zones vont de 1 à 60.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>Il n’y a ni couche de zones dangereuses ni instantané d’une telle couche : les zones dangereuses n’ont pas été comparées.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>Il n’y a pas de dossier à {path} : ce n’est ni un répertoire ni un zip.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>Il n’y a pas d’espace de travail {file}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation>Il n’y avait pas assez de mémoire pour imprimer {file}.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>Ces azimuts sont magnétiques : donnez la date à laquelle ils ont été lus (DATE) ou la déclinaison de ce jour-là (DECLINATION_DEG). Sans l’une des deux, ils n’indiquent aucune direction.</translation>
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
      <source>This layer holds</source>
      <translation>Cette couche contient</translation>
    </message>
    <message>
      <source>This map does not say that any land is safe.</source>
      <translation>Cette carte ne dit d’aucun terrain qu’il est sûr.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>Ce projet n’a pas encore de couche qui pourrait contenir des zones dangereuses. Ajoutez celle que votre base de données vous a donnée (menu Couche, Ajouter une couche) : elle est reconnue ici.</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Menace</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>Pour la corriger, donnez ceci comme BINDING, modifié :</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>Pour voir ce qui a changé, ajoutez au projet la couche du mois dernier et choisissez-la ici. Dans un projet avec des tâches, chaque lecture des zones dangereuses est conservée : le mois prochain, il ne faudra pas de second fichier.</translation>
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
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>Munitions non explosées ou abandonnées</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>Unité des azimuts</translation>
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
      <source>Verify pack</source>
      <translation>Vérifier le dossier</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>Côté très long</translation>
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
      <source>Weight</source>
      <translation>Importance</translation>
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
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>What changed in {layer}</source>
      <translation>Ce qui a changé dans {layer}</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>Modifications depuis r{revision}</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>Ce qui a changé sous les ordres</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>Ce qui a bougé</translation>
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
      <source>Whole texts</source>
      <translation>Textes intégraux</translation>
    </message>
    <message>
      <source>Whole width of lines (metres)</source>
      <translation>Largeur totale des lignes (mètres)</translation>
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
      <source>Width (m)</source>
      <translation>Largeur (m)</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>Mot que la correspondance ne connaît pas</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Travaux</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>Lignes du chantier</translation>
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
      <source>Your own style</source>
      <translation>Votre propre style</translation>
    </message>
    <message>
      <source>Zoo&amp;m</source>
      <translation>Zoo&amp;mer</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>une coordonnée n’est pas un nombre ou est infinie</translation>
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
      <source>a ring has fewer than three different points</source>
      <translation>un anneau a moins de trois points différents</translation>
    </message>
    <message>
      <source>a ring has {count} different points; a polygon needs three</source>
      <translation>un anneau a {count} points différents ; un polygone en demande trois</translation>
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
      <source>and {count} more signs</source>
      <translation>et {count} signes de plus</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>au {day}</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>repère</translation>
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
      <source>closed</source>
      <translation>close</translation>
    </message>
    <message>
      <source>cluster munition remnants</source>
      <translation>restes d’armes à sous-munitions</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>contamination inconnue</translation>
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
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>déclinaison {angle} ± {uncertainty}° ({model}, {date})</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>engins</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>doc.kml dépasse {limit} octets.</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>point d’arrivée</translation>
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
      <source>from {layer}, row {row}</source>
      <translation>de {layer}, ligne {row}</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>gagnées</translation>
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
      <source>intermediate point</source>
      <translation>point intermédiaire</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>point remarquable</translation>
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
      <source>mandatory</source>
      <translation>obligatoire</translation>
    </message>
    <message>
      <source>medical facilities</source>
      <translation>structures médicales</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>mines</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>nom, signature, date</translation>
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
      <source>nobody named</source>
      <translation>une personne non nommée</translation>
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
      <source>not compared</source>
      <translation>non comparé</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
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
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the PDF governs</source>
      <translation>ok, 1 fichier de travail modifié depuis l’émission ; le PDF fait foi</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>ok, {count} fichiers de travail modifiés depuis l’émission ; le PDF fait foi</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>une partie se trouve à l’intérieur d’une autre</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
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
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>des points ou des lignes qui se trouvaient à côté des polygones dans le même enregistrement ont été laissés de côté</translation>
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
      <source>reclassified</source>
      <translation>reclassée</translation>
    </message>
    <message>
      <source>reference point</source>
      <translation>point de référence</translation>
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
      <source>roads</source>
      <translation>routes</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>la ligne {row} ne peut pas être lue : {why}</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>localités</translation>
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
      <source>store</source>
      <translation>dépôt</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>tâches</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>couche temporaire</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>les colonnes de {layer} n’ont pas de noms : sa première ligne n’a pas été prise comme en-tête. Enregistrez la feuille en CSV et ouvrez ce fichier</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>les {shown} premiers sur {all} ; la couche des anomalies les contient tous</translation>
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
      <source>to</source>
      <translation>vers</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>vers {label} : {bearing} {north}, {distance}</translation>
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
      <source>unchanged</source>
      <translation>inchangée</translation>
    </message>
    <message>
      <source>unexploded or abandoned ordnance</source>
      <translation>munitions non explosées ou abandonnées</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation>vérifié {day} {who}</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>en cours de traitement</translation>
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
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <source>{area} m² (ellipsoid)</source>
      <translation>{area} m² (ellipsoïdal)</translation>
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
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>{before} avant + {added} ajoutées - {removed} supprimées = {now} maintenant ; {reopened} rouvertes, {reclassified} reclassées, {reshaped} de forme modifiée, {unchanged} inchangées.</translation>
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
      <source>{chosen} of {all} hazards are selected.</source>
      <translation>{chosen} zones dangereuses sur {all} sont sélectionnées.</translation>
    </message>
    <message>
      <source>{chosen} of {all} tasks get an order.</source>
      <translation>{chosen} tâches sur {all} reçoivent un ordre.</translation>
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
      <source>{count} more fields are on page {page}.</source>
      <translation>{count} autres champs sont à la page {page}.</translation>
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
      <source>{count} of {total} point labels have no room here: see the point table.</source>
      <translation>{count} étiquettes de points sur {total} n’ont pas de place ici : voir le tableau des points.</translation>
    </message>
    <message>
      <source>{count} on the boundary</source>
      <translation>{count} sur le périmètre</translation>
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
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>{count} lignes n’ont pas d’identifiant ; il a été calculé d’après la forme, ou les valeurs</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>{count} sommets répètent un autre sommet du même anneau, le premier à longitude {lon:.6f} latitude {lat:.6f}.</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format} ; à côté {grid} en mètres. Azimuts à partir du {north}, à {step}° près, lus au point ; l’azimut Retour se prend depuis le point suivant. {declination}. Distances en mètres sur l’ellipsoïde. Clé : lisez par radio le libellé, la coordonnée et la clé ; ressaisis, ils donnent les mêmes deux caractères, sinon quelque chose a été mal entendu.</translation>
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
      <source>{field}, bound as {attribute}, is not a field of this layer any more; choose another</source>
      <translation>{field}, associé comme {attribute}, n’est plus un champ de cette couche ; choisissez-en un autre</translation>
    </message>
    <message>
      <source>{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.</source>
      <translation>{field} : le mot “{word}” ({rows} lignes) n’est pas dans la correspondance : inconnu.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>{file} n’a pas pu être imprimé. Vérifiez que le répertoire {folder} est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation>{file} n’a pas pu être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>{file} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>{file} a {count} pages au lieu de {expected} ; il n’a pas été écrit.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>{file} contient un chemin qui sort du dossier : {member}. Il n’a pas été décompressé.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>{file} ne contient aucun dossier à écrire : {reason}.</translation>
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
      <source>{file} must be a JSON object.</source>
      <translation>{file} doit être un objet JSON.</translation>
    </message>
    <message>
      <source>{file} must hold one folder and nothing beside it; it holds {count} entries.</source>
      <translation>{file} doit contenir un seul répertoire et rien d’autre à côté ; il contient {count} entrées.</translation>
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
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>{file} se décompresserait en {size} octets ; un dossier en a au plus {limit}.</translation>
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
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>{file} : {member} se décompresse à plus de {ratio} fois sa taille.</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file} : {reason}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} Ou : {second}</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>{found} pages sont géoréférencées ; il en faut au moins {wanted}.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>{good} ordres sur {all} ont été écrits et vérifiés ; {bad} ne l’ont pas été.</translation>
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
      <source>{layer} ({rows} rows)</source>
      <translation>{layer} ({rows} lignes)</translation>
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
      <source>{made} tasks made.</source>
      <translation>{made} tâches créées.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>{mandatory} obligatoires : corrigez-les d’abord. {advisory} indicatifs : examinez-les.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>{name} vaut {value} : il faut zéro ou plus.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>{name} doit être zéro ou plus, pas {value}.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}, code d’organisation {code}</translation>
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
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>{orders} ordres : {changed} zones dangereuses modifiées, {removed} disparues, {added} nouvelles sur des tâches, {accidents} accidents à proximité, {waiting} ordres non acceptés.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>{pack} : chaque fichier a été relu et concorde.</translation>
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
      <source>{pack}: {reason}</source>
      <translation>{pack} : {reason}</translation>
    </message>
    <message>
      <source>{parameter}: the table {layer} has no field {field}. It has: {present}.</source>
      <translation>{parameter} : la table {layer} n’a pas de champ {field}. Elle a : {present}.</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>{part}, ligne {row} : {found} au lieu de {wanted}.</translation>
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
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>{points} points demandent {points} côtés, ou un de moins si le dernier n’a pas été mesuré ; il y a {bearings} azimuts et {distances} distances.</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>{points} points de référence et repères écrits dans {tasks} tâches. {had} tâches avaient déjà les leurs, {issued} figurent dans un ordre émis, et pour {without} l’enregistrement n’en a pas.</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>{read} zones dangereuses lues = {used} utilisées + {rejected} refusées ; {tasks} tâches.</translation>
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
      <source>{rows} rows are read, kept and drawn as unknown.</source>
      <translation>{rows} lignes sont lues, conservées et dessinées comme inconnues.</translation>
    </message>
    <message>
      <source>{rule} ({n})</source>
      <translation>{rule} ({n})</translation>
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
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>{tasks} tâches, {points} points du périmètre, {legs} côtés.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · {drafts} en brouillon</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>{task} a déjà été émise sous {order_no} r{revision} ; le dossier est écrit à nouveau depuis son instantané. HAZARDS, REASON et les autres entrées de cette exécution n’ont pas servi, car une révision émise ne change jamais.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>{task} : pas de dossier. {reason}</translation>
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
      <source>{title} 1:{scale}</source>
      <translation>{title} 1:{scale}</translation>
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
      <source>{what} ?</source>
      <translation>{what} ?</translation>
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
      <source>{written} written · {verified} verified</source>
      <translation>{written} écrits · {verified} vérifiés</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>{zone} n’est pas une zone UTM.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± forme modifiée</translation>
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
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>“{text}” est une référence de grille, et celles-ci se lisent uniquement sur WGS 84 : donnez des degrés, ou laissez CRS vide.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>“{text}” se trouve là où le changement de datum n’est pas défini.</translation>
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
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… et {count} de plus ; le champ repair_reason de la sortie les contient tous.</translation>
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
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ Les données de {layer} ne sont pas sur cet ordinateur. Ce que vous en avez dit est conservé ; remettez le fichier, ou faites un clic droit sur la couche et choisissez Changer la source de données.</translation>
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
      <source>⚠ unknown</source>
      <translation>⚠ inconnu</translation>
    </message>
    <message>
      <source>⚠ {layer} was removed from the project. What you said of it is kept.</source>
      <translation>⚠ {layer} a été retirée du projet. Ce que vous en avez dit est conservé.</translation>
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
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;Utiliser cette couche</translation>
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
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">{shown} constats sur {all} ; la couche des anomalies les contient tous</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">Les zones dangereuses viennent de {layer} ({rows} lignes).</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">Aucune zone dangereuse n’est encore associée. Ce projet a {n} couches de polygones ; {says}</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">Aucune ne ressemble avec certitude à des zones dangereuses ; la plus probable est {layer} ({rows} lignes).</translation>
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
      <source>Row {row}, task {task}: the kind {value} is not one of {words}.</source>
      <translation type="vanished">Ligne {row}, tâche {task} : le type {value} ne fait pas partie de {words}.</translation>
    </message>
    <message>
      <source>Say which layer of this project holds the hazards.</source>
      <translation type="vanished">Dites quelle couche de ce projet contient les zones dangereuses.</translation>
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
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">Ce projet n’a pas encore de couche de polygones. Ajoutez la couche de zones dangereuses que votre base de données vous a donnée (menu Couche, Ajouter une couche) : elle est reconnue ici.</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">et {n} valeurs de plus</translation>
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
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">{task} a déjà été émise sous {order_no} r{revision} ; elle est réécrite.</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– inconnu –</translation>
    </message>
  </context>
</TS>
