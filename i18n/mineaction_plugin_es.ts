<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>@default</name>
    <message>
      <source>  Not sure enough to be used ({percent} %): {reason}</source>
      <translation>  No es lo bastante segura para usarla ({percent} %): {reason}</translation>
    </message>
    <message>
      <source> and {n} more</source>
      <translation> y {n} más</translation>
    </message>
    <message>
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation>&amp;Aprobada por</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;Revisar áreas peligrosas</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
      <source>&amp;Create tasks</source>
      <translation>&amp;Crear tareas</translation>
    </message>
    <message>
      <source>&amp;Create tasks ({chosen})</source>
      <translation>&amp;Crear las tareas ({chosen})</translation>
    </message>
    <message>
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation>&amp;Borrador: sin número, BORRADOR en cada página</translation>
    </message>
    <message>
      <source>&amp;Fix</source>
      <translation>&amp;Corregir</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <source>&amp;Folder for packs</source>
      <translation>&amp;Carpeta de paquetes</translation>
    </message>
    <message>
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;Olvidar las capas quitadas</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>&amp;Emitir órdenes…</translation>
    </message>
    <message>
      <source>&amp;Issue {n} orders</source>
      <translation>&amp;Emitir {n} órdenes</translation>
    </message>
    <message>
      <source>&amp;Issued by</source>
      <translation>&amp;Emitida por</translation>
    </message>
    <message>
      <source>&amp;Keep as it is now</source>
      <translation>&amp;Mantener como está ahora</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Tipo</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;Cargar de un archivo…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;Margen</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;No es esta capa</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>Ab&amp;rir carpeta</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;Perfil</translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation>V&amp;olver a leer</translation>
    </message>
    <message>
      <source>&amp;Read hazards</source>
      <translation>&amp;Leer áreas peligrosas</translation>
    </message>
    <message>
      <source>&amp;Save to a file…</source>
      <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>&amp;Tomar puntos de referencia y mojones</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;Base de datos de tareas</translation>
    </message>
    <message>
      <source>&amp;Undo changes</source>
      <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Usarla</translation>
    </message>
    <message>
      <source>&amp;Use it as {role}</source>
      <translation>&amp;Usarla como {role}</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>Ac&amp;ercar</translation>
    </message>
    <message>
      <source>'{text}' begins with {zone}{band}, and there is no such grid zone: zones go from 1 to 60, bands from C to X without I and O.</source>
      <translation>'{text}' comienza con {zone}{band}, y no existe tal zona de cuadrícula: las zonas van de 1 a 60 y las bandas de C a X, sin I ni O.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read from '{rest}' on. Write degrees with N, S, E, W, or UTM with its zone, or MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</source>
      <translation>'{text}' no se puede leer a partir de '{rest}'. Escriba grados con N, S, E, W (W es oeste), o UTM con su zona, o MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</translation>
    </message>
    <message>
      <source>'{text}' has no seconds at all: it may mean {dms}, or decimal degrees that lost their point, {dd}. Write it with degree signs or with the point.</source>
      <translation>'{text}' no tiene segundos: puede significar {dms}, o grados decimales que perdieron el punto, {dd}. Escríbalo con signos de grado o con el punto.</translation>
    </message>
    <message>
      <source>'{text}' has no zone number before its band letter {band}. Only the polar bands A, B, Y and Z go without.</source>
      <translation>'{text}' no tiene número de zona antes de la letra de su banda {band}. Solo las bandas polares A, B, Y y Z van sin él.</translation>
    </message>
    <message>
      <source>'{text}' has {count} characters, too many for one coordinate.</source>
      <translation>'{text}' tiene {count} caracteres, demasiados para una coordenada.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits in {groups} group(s), and it cannot be told which are east and which north. Both need the same number; one may be lost or doubled.</source>
      <translation>'{text}' tiene {count} dígitos en {groups} grupo(s), y no se puede saber cuáles son este y cuáles norte. Ambos necesitan la misma cantidad; puede que falte uno o que esté repetido.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits. A reference has 2 to 10, which is 1 m.</source>
      <translation>'{text}' tiene {count} dígitos. Una referencia tiene de 2 a 10; con 10 indica 1 m.</translation>
    </message>
    <message>
      <source>'{text}' has {count} numbers, and it cannot be told which are latitude and which longitude. Write hemispheres (N, S, E, W), or a comma and a blank between the two.</source>
      <translation>'{text}' tiene {count} números, y no se puede saber cuáles son latitud y cuáles longitud. Escriba los hemisferios (N, S, E, W; W es oeste), o una coma y un espacio entre las dos.</translation>
    </message>
    <message>
      <source>'{text}' has {lat_count} and {lon_count} digits. Packed degrees and minutes have 4 and 5, with seconds 6 and 7. It may be decimal degrees that lost their point, {dd}, or minutes that did. Write it with its point or with degree signs.</source>
      <translation>'{text}' tiene {lat_count} y {lon_count} dígitos. Los grados y minutos escritos seguidos tienen 4 y 5; con segundos, 6 y 7. Pueden ser grados decimales que perdieron el punto, {dd}, o minutos que lo perdieron. Escríbalo con su punto o con signos de grado.</translation>
    </message>
    <message>
      <source>'{text}' holds one number, and a position has two. If the comma parts two numbers, put a blank after it.</source>
      <translation>'{text}' contiene un solo número, y una posición tiene dos. Si la coma separa dos números, ponga un espacio después de ella.</translation>
    </message>
    <message>
      <source>'{text}' is zero in both angles, which is how empty records look, not a place.</source>
      <translation>'{text}' es cero en ambos ángulos: así se ven los registros vacíos, no un lugar.</translation>
    </message>
    <message>
      <source>'{text}' looks like a grid reference without its zone; the letters {square} come again every 18 degrees. Write zone and band in front, as in 33TYK3535531579.</source>
      <translation>'{text}' parece una referencia de cuadrícula sin su zona; las letras {square} se repiten cada 18 grados. Escriba delante la zona y la banda, como en 33TYK3535531579.</translation>
    </message>
    <message>
      <source>'{text}' looks like metres on a grid, but not all of it can be read. Write zone, hemisphere, easting and northing, without blanks or commas between thousands: 33 north 735355 4931579.</source>
      <translation>'{text}' parece estar en metros de cuadrícula, pero no se puede leer todo. Escriba zona, hemisferio, coordenada este y coordenada norte, sin espacios ni comas entre los miles: 33 north 735355 4931579.</translation>
    </message>
    <message>
      <source>'{text}' may be two whole degrees, degrees and minutes of one angle, or one number with a decimal comma. Write degree signs or hemispheres.</source>
      <translation>'{text}' puede ser dos grados enteros, grados y minutos de un mismo ángulo, o un número con coma decimal. Escriba signos de grado o hemisferios.</translation>
    </message>
    <message>
      <source>'{text}' must name latitude and longitude once each, before their numbers.</source>
      <translation>'{text}' debe nombrar la latitud y la longitud una vez cada una, antes de sus números.</translation>
    </message>
    <message>
      <source>'{text}' names only a square of 100 km. Add 2 to 10 digits.</source>
      <translation>'{text}' nombra solamente un cuadrado de 100 km. Agregue de 2 a 10 dígitos.</translation>
    </message>
    <message>
      <source>'{text}' names the hemispheres {letters}. One of N or S and one of E or W is needed.</source>
      <translation>'{text}' nombra los hemisferios {letters}. Se necesita uno de N o S y uno de E o W (oeste).</translation>
    </message>
    <message>
      <source>'{text}': a hyphen between numbers may part them or be a minus. Write hemispheres (N, S, E, W), or a blank before the minus.</source>
      <translation>'{text}': un guion entre números puede separarlos o ser un signo menos. Escriba los hemisferios (N, S, E, W; W es oeste), o un espacio antes del menos.</translation>
    </message>
    <message>
      <source>'{text}': a pair without hemispheres is read latitude first, and {value} is no latitude. It may be longitude first; write the hemispheres (N, S, E, W).</source>
      <translation>'{text}': un par sin hemisferios se lee con la latitud primero, y {value} no es una latitud. Puede que la longitud esté primero; escriba los hemisferios (N, S, E, W; W es oeste).</translation>
    </message>
    <message>
      <source>'{text}': a {axis} of {value:g} degrees does not exist; it ends at {limit:.0f}.</source>
      <translation>'{text}': una {axis} de {value:g} grados no existe; termina en {limit:.0f}.</translation>
    </message>
    <message>
      <source>'{text}': in the {axis} the mark {mark} stands where it has no meaning.</source>
      <translation>'{text}': en la {axis}, el signo {mark} está donde no tiene significado.</translation>
    </message>
    <message>
      <source>'{text}': it cannot be told where the {first} ends. Write both hemispheres before their numbers, or both after.</source>
      <translation>'{text}': no se puede saber dónde termina la {first}. Escriba ambos hemisferios antes de sus números, o ambos después.</translation>
    </message>
    <message>
      <source>'{text}': square {square} of zone {zone} does not reach band {band}. It exists in band {bands}: one of the letters is wrong.</source>
      <translation>'{text}': el cuadrado {square} de la zona {zone} no llega a la banda {band}. Existe en la banda {bands}: una de las letras está equivocada.</translation>
    </message>
    <message>
      <source>'{text}': the commas may be decimal commas or part the numbers. Part the numbers with a blank or a semicolon.</source>
      <translation>'{text}': las comas pueden ser decimales o separar los números. Separe los números con un espacio o un punto y coma.</translation>
    </message>
    <message>
      <source>'{text}': the polar band {band} has no square {square}. Its columns are {columns} and its rows {rows}.</source>
      <translation>'{text}': la banda polar {band} no tiene el cuadrado {square}. Sus columnas son {columns} y sus filas {rows}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} cannot be {letters}.</source>
      <translation>'{text}': la {axis} no puede ser {letters}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has a minus and the hemisphere {letter}; one of them is too much, or they contradict each other.</source>
      <translation>'{text}': la {axis} tiene un signo menos y el hemisferio {letter}; uno de los dos sobra, o se contradicen.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has decimals in its {name} and goes on after them. It may be two numbers, or one with a stray blank.</source>
      <translation>'{text}': la {axis} tiene decimales en {name} y sigue después de ellos. Pueden ser dos números, o uno con un espacio de más.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {count} numbers; it needs degrees, and may have minutes and seconds.</source>
      <translation>'{text}': la {axis} tiene {count} números; necesita grados, y puede tener minutos y segundos.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {value} {name}; they go from 0 to less than 60.</source>
      <translation>'{text}': la {axis} tiene {value} {name}; van de 0 a menos de 60.</translation>
    </message>
    <message>
      <source>'{text}': the {name} {digits} has {value} {label}, and there are only 60. It may be decimal degrees that lost their point, {decimal}.</source>
      <translation>'{text}': {name} {digits} tiene {value} {label}, y solo hay 60. Pueden ser grados decimales que perdieron el punto, {decimal}.</translation>
    </message>
    <message>
      <source>'{text}': there is no UTM zone {zone}; zones go from 1 to 60.</source>
      <translation>'{text}': no existe la zona UTM {zone}; las zonas van de 1 a 60.</translation>
    </message>
    <message>
      <source>'{text}': there is no {name} of {metres:.0f} m there; it goes from {low:.0f} to {high:.0f}. A digit may be lost or doubled.</source>
      <translation>'{text}': allí no existe {name} de {metres:.0f} m; va de {low:.0f} a {high:.0f}. Puede que falte un dígito o que esté repetido.</translation>
    </message>
    <message>
      <source>'{text}': zone {zone} has no square {square}. Its columns are {columns} and its rows A to V, without I and O.</source>
      <translation>'{text}': la zona {zone} no tiene el cuadrado {square}. Sus columnas son {columns} y sus filas de A a V, sin I ni O.</translation>
    </message>
    <message>
      <source>'{text}': {easting:.0f} is no easting, but {northing:.0f} could be one. The easting comes first, or has an E.</source>
      <translation>'{text}': {easting:.0f} no es una coordenada este, pero {northing:.0f} podría serlo. La coordenada este va primero, o lleva una E.</translation>
    </message>
    <message>
      <source>'{text}': {letter} is no zone letter; they go from C to X, without I and O.</source>
      <translation>'{text}': {letter} no es una letra de zona; van de C a X, sin I ni O.</translation>
    </message>
    <message>
      <source>'{text}': {letter} may mean {meanings}. Write N, S, E or W.</source>
      <translation>'{text}': {letter} puede significar {meanings}. Escriba N, S, E o W (W es oeste).</translation>
    </message>
    <message>
      <source>'{text}': {zone}S may mean band S (32 to 40 degrees north) or the southern hemisphere, and this northing exists in both. Write '{zone} north' or '{zone} south'.</source>
      <translation>'{text}': {zone}S puede significar la banda S (32 a 40 grados norte) o el hemisferio sur, y esta coordenada norte existe en ambos. Escriba '{zone} north' (norte) o '{zone} south' (sur).</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(vacío)</translation>
    </message>
    <message>
      <source>({radius} m set by {who})</source>
      <translation>({radius} m fijados por {who})</translation>
    </message>
    <message>
      <source>(± {metres} m)</source>
      <translation>(± {metres} m)</translation>
    </message>
    <message>
      <source>+ added</source>
      <translation>+ agregadas</translation>
    </message>
    <message>
      <source>+ from another class</source>
      <translation>+ de otra clase</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Emite una orden para cada tarea y escribe su paquete: una orden impresa, la tabla de puntos y archivos para GPS, teléfono y SIG; todos se vuelven a leer y se comparan antes de que el paquete reciba su nombre.&lt;/p&gt;&lt;p&gt;Con un espacio de trabajo, cada orden recibe el siguiente número del programa; una tarea que ya fue emitida se escribe de nuevo a partir de su instantánea. Sin él, el número se forma con el id de la tarea y la revisión es 1. Un borrador no usa número.&lt;/p&gt;&lt;p&gt;Una tarea que falla no detiene a las demás: &lt;i&gt;summary.json&lt;/i&gt;, en la carpeta de salida, dice qué pasó con cada una. La carpeta de plantillas puede contener un &lt;i&gt;letterhead.json&lt;/i&gt; con el nombre, la marca de manejo y el descargo de responsabilidad propios de la oficina.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= ahora</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>Una coordenada del KML no es un número.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>Una declinación de {value}° es imposible: está entre -180 y 180.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>Una capa</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>Un tramo de {length_m:,.0f} m, más largo que {limit_m:,.0f} m; puede que un punto falte o esté equivocado.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>Una longitud o latitud del GPX no es un número.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>Ya hay un paquete llamado {name} en la carpeta {folder}. Elija otra carpeta, o modifique la orden: una revisión emitida nunca cambia.</translation>
    </message>
    <message>
      <source>A profile that comes with the plugin, or the path of your own file</source>
      <translation>Un perfil que viene con el complemento, o la ruta de su propio archivo</translation>
    </message>
    <message>
      <source>A quoted field does not end.</source>
      <translation>Un campo entre comillas no termina.</translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>Un anillo tiene {count} vértices distintos; un polígono necesita tres.</translation>
    </message>
    <message>
      <source>A snapshot of hazards in the workspace is damaged, or of a newer plugin ({reason}).</source>
      <translation>Una instantánea de áreas peligrosas en el espacio de trabajo está dañada, o es de un complemento más nuevo ({reason}).</translation>
    </message>
    <message>
      <source>A snapshot of {count} hazards was kept in {file}.</source>
      <translation>Se guardó una instantánea de {count} áreas peligrosas en {file}.</translation>
    </message>
    <message>
      <source>A task has no id. Give it one.</source>
      <translation>Una tarea no tiene id. Asígnele uno.</translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation>{kind}: no se puede escribir en partes.</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptada</translation>
    </message>
    <message>
      <source>Accepted at</source>
      <translation>Aceptada el</translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation>Aceptada en nombre del operador</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Acceso</translation>
    </message>
    <message>
      <source>Access lane</source>
      <translation>Carril de acceso</translation>
    </message>
    <message>
      <source>Accident</source>
      <translation>Accidente</translation>
    </message>
    <message>
      <source>Accidents and incidents</source>
      <translation>Accidentes e incidentes</translation>
    </message>
    <message>
      <source>Accidents near a task, metres</source>
      <translation>Accidentes cerca de una tarea, metros</translation>
    </message>
    <message>
      <source>Accidents since (YYYY-MM-DD)</source>
      <translation>Accidentes desde (AAAA-MM-DD)</translation>
    </message>
    <message>
      <source>Activity unknown</source>
      <translation>Actividad desconocida</translation>
    </message>
    <message>
      <source>Actual end</source>
      <translation>Fin real</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>Inicio real</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Agregada</translation>
    </message>
    <message>
      <source>Administrative area</source>
      <translation>Área administrativa</translation>
    </message>
    <message>
      <source>Administrative unit, level 1</source>
      <translation>Unidad administrativa, nivel 1</translation>
    </message>
    <message>
      <source>Administrative unit, level 2</source>
      <translation>Unidad administrativa, nivel 2</translation>
    </message>
    <message>
      <source>Administrative unit, level 3</source>
      <translation>Unidad administrativa, nivel 3</translation>
    </message>
    <message>
      <source>Advisory ({n})</source>
      <translation>De advertencia ({n})</translation>
    </message>
    <message>
      <source>Advisory findings</source>
      <translation>Observaciones de advertencia</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>All changes ({n})</source>
      <translation>Todos los cambios ({n})</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>Todas las reglas</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>Toda gravedad ({n})</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>También dentro del perímetro</translation>
    </message>
    <message>
      <source>Ammunition storage</source>
      <translation>Depósito de municiones</translation>
    </message>
    <message>
      <source>An accident inside task {task} ({day}). Look at it before work goes on.</source>
      <translation>Un accidente dentro de la tarea {task} ({day}). Revíselo antes de que siga el trabajo.</translation>
    </message>
    <message>
      <source>An accident {distance_m:,.0f} m from task {task} ({day}). Look whether the task must be larger.</source>
      <translation>Un accidente a {distance_m:,.0f} m de la tarea {task} ({day}). Revise si la tarea debe ser más grande.</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>Anexos</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>Otro punto de la misma área peligrosa tiene este id.</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Aprobada por</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Area (m², ellipsoidal)</source>
      <translation>Área (m², elipsoidal)</translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation>Área sobre el elipsoide</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>Alrededor</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation>Pregunta una vez antes de emitir</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Inverso</translation>
    </message>
    <message>
      <source>Base line</source>
      <translation>Línea base</translation>
    </message>
    <message>
      <source>Basemap</source>
      <translation>Mapa base</translation>
    </message>
    <message>
      <source>Battle area clearance</source>
      <translation>Despeje de áreas de combate</translation>
    </message>
    <message>
      <source>Bearing {north}</source>
      <translation>Rumbo {north}</translation>
    </message>
    <message>
      <source>Bearing {number} is not a number.</source>
      <translation>El rumbo {number} no es un número.</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>Los rumbos necesitan los tres: BEARING_FIELD, DISTANCE_FIELD y START_FIELD.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation>Beneficiarios</translation>
    </message>
    <message>
      <source>Beside the project</source>
      <translation>Junto al proyecto</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Vinculación</translation>
    </message>
    <message>
      <source>Binding (JSON: which field carries what; guessed when empty)</source>
      <translation>Vinculación (JSON: qué campo contiene qué; se deduce si está vacía)</translation>
    </message>
    <message>
      <source>Bindings (*.json)</source>
      <translation>Vinculaciones (*.json)</translation>
    </message>
    <message>
      <source>Boundaries</source>
      <translation>Perímetros</translation>
    </message>
    <message>
      <source>Boundaries made</source>
      <translation>Perímetros creados</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>Perímetro a partir de puntos</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>Puntos del perímetro</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>Puntos y tramos del perímetro</translation>
    </message>
    <message>
      <source>Builds a boundary for each task from a table in which a row is a point: from coordinates as people write them (degrees, UTM, MGRS), from the points of a layer, or from bearings and distances.

With bearings, the first row of each ring gives the start as a coordinate. Where that row carries a bearing too, each row's leg leaves its point; where it carries none, each row's leg arrives at its point. A list closes when its last leg leads to the first point: by the leg of the last row, or by a row that names the first point again. The misclosure is then told in metres and as 1:n. A list without its last leg is closed by a computed one, and how well it closes cannot be known. Reference points, landmarks and benchmarks (RP, LM, BM) at the head lead to the ring and are no part of it.

Magnetic bearings need the date they were read, or that day's declination; a declination counts more than a date, and before 2010 only a declination will do.

A misclosure beyond the limit is refused, and the leg is named whose reversal or swapped digits would close the ring. It is spread over the points only where Bowditch is chosen; the log lists every point before and after. A task with a flaw is refused whole: each of its rows is in the rejected table, with the reason.</source>
      <translation>Construye un perímetro para cada tarea a partir de una tabla en la que cada fila es un punto: con coordenadas como las escribe la gente (grados, UTM, MGRS), con los puntos de una capa, o con rumbos (acimutes) y distancias.

Con rumbos, la primera fila de cada anillo da el inicio como coordenada. Si esa fila también lleva un rumbo, el tramo de cada fila sale de su punto; si no lleva ninguno, el tramo de cada fila llega a su punto. Una lista se cierra cuando su último tramo conduce al primer punto: con el tramo de la última fila, o con una fila que nombra de nuevo el primer punto. Entonces se indica el error de cierre en metros y como 1:n. Una lista sin su último tramo se cierra con uno calculado, y no se puede saber qué tan bien cierra. Los puntos de referencia, los puntos destacados y los puntos de referencia fijos o mojones (RP, LM, BM) al comienzo conducen al anillo y no forman parte de él.

Los rumbos magnéticos necesitan la fecha en que se leyeron, o la declinación de ese día; una declinación prevalece sobre una fecha, y antes de 2010 solo sirve una declinación.

Un error de cierre superior al límite se rechaza, y se nombra el tramo cuya inversión o cuyos dígitos intercambiados cerrarían el anillo. Se reparte entre los puntos solamente si se elige Bowditch; el registro muestra cada punto antes y después. Una tarea con un defecto se rechaza completa: cada una de sus filas está en la tabla de rechazadas, con el motivo.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Por regla</translation>
    </message>
    <message>
      <source>C&amp;ompare</source>
      <translation>C&amp;omparar</translation>
    </message>
    <message>
      <source>CHA, confirmed</source>
      <translation>APC (CHA), confirmada</translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>SRC de las coordenadas escritas (vacío: WGS 84)</translation>
    </message>
    <message>
      <source>Can be fixed ({n})</source>
      <translation>Se pueden corregir ({n})</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancellation report</source>
      <translation>Informe de cancelación</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Cancelled land</source>
      <translation>Tierra cancelada</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>Cambio de datum: {operation} {accuracy}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Changes {shown} of {all}; the layer of changes has them all</source>
      <translation>Cambios: {shown} de {all}; la capa de cambios los tiene todos</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Control</translation>
    </message>
    <message>
      <source>Check hazards</source>
      <translation>Revisar áreas peligrosas</translation>
    </message>
    <message>
      <source>Check of {layer}</source>
      <translation>Revisión de {layer}</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>Revisarlas</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Fecha de revisión</translation>
    </message>
    <message>
      <source>Checked: {mandatory} mandatory and {advisory} advisory findings.</source>
      <translation>Revisada: {mandatory} observaciones obligatorias y {advisory} de advertencia.</translation>
    </message>
    <message>
      <source>Checking {layer}</source>
      <translation>Revisando {layer}</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>Revisa una capa de áreas peligrosas con las reglas del sector: formas y puntos que faltan, están dañados o repetidos, ids repetidos, tramos muy largos, traslapes, áreas peligrosas en tierra despejada, posiciones intercambiadas o muy lejanas, datos que faltan, reparaciones que nadie confirmó. Las observaciones obligatorias se corrigen antes de crear tareas con la capa. Nada se modifica.

Las incidencias son puntos a los que se puede acercar el mapa; los registros sin lugar son filas sin geometría. source_row es la fila de la capa, fix nombra lo que se puede reparar con certeza. El perfil del programa fija los límites, los datos mínimos, el país y la gravedad de cada regla.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>Las revisiones, las tareas y las órdenes están desactivadas hasta que esté disponible.</translation>
    </message>
    <message>
      <source>Choose a finding to read it whole.</source>
      <translation>Elija una observación para leerla completa.</translation>
    </message>
    <message>
      <source>Choose a layer to see what it is read as, and to put it right</source>
      <translation>Elija una capa para ver cómo se lee, y para corregirlo</translation>
    </message>
    <message>
      <source>Choose a line to read it whole.</source>
      <translation>Elija una línea para leerla completa.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>Elija la carpeta en la que se escriben los paquetes.</translation>
    </message>
    <message>
      <source>Class unknown</source>
      <translation>Clase desconocida</translation>
    </message>
    <message>
      <source>Class, status</source>
      <translation>Clase, estado</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>Despeje</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Despejada</translation>
    </message>
    <message>
      <source>Cleared land</source>
      <translation>Tierra despejada</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>En el sentido de las agujas del reloj</translation>
    </message>
    <message>
      <source>Cluster munitions</source>
      <translation>Municiones en racimo</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Communications</source>
      <translation>Comunicaciones</translation>
    </message>
    <message>
      <source>Compare hazards with last month</source>
      <translation>Comparar áreas peligrosas con el mes pasado</translation>
    </message>
    <message>
      <source>Compare tasks and orders with the hazards as read</source>
      <translation>Comparar tareas y órdenes con las áreas peligrosas leídas</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Fecha de comparación</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Comparada con</translation>
    </message>
    <message>
      <source>Compared with the snapshot of {date}, {count} hazards of {layer}.</source>
      <translation>Comparada con la instantánea del {date}: {count} áreas peligrosas de {layer}.</translation>
    </message>
    <message>
      <source>Comparing {layer}</source>
      <translation>Comparando {layer}</translation>
    </message>
    <message>
      <source>Completed</source>
      <translation>Completada</translation>
    </message>
    <message>
      <source>Completion report</source>
      <translation>Informe de finalización</translation>
    </message>
    <message>
      <source>Confirmations of hazards</source>
      <translation>Confirmaciones de áreas peligrosas</translation>
    </message>
    <message>
      <source>Confirmed hazardous area (CHA)</source>
      <translation>Área peligrosa confirmada (APC, CHA)</translation>
    </message>
    <message>
      <source>Contamination</source>
      <translation>Contaminación</translation>
    </message>
    <message>
      <source>Contamination unknown</source>
      <translation>Contaminación desconocida</translation>
    </message>
    <message>
      <source>Control point</source>
      <translation>Punto de control</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>Coordenada que no es un número</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>Copiar lo que se ejecuta aquí, para enviarlo con una pregunta</translation>
    </message>
    <message>
      <source>Corners at most (0: no limit)</source>
      <translation>Vértices como máximo (0: sin límite)</translation>
    </message>
    <message>
      <source>Corners of the boundary</source>
      <translation>Vértices del perímetro</translation>
    </message>
    <message>
      <source>Counting hazards</source>
      <translation>Contando áreas peligrosas</translation>
    </message>
    <message>
      <source>Counting the rows of {layer}</source>
      <translation>Contando las filas de {layer}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation>Crear tareas a partir de áreas peligrosas</translation>
    </message>
    <message>
      <source>Creating tasks</source>
      <translation>Creando tareas</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>BORRADOR</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>BORRADOR, no es una orden</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>Datos al</translation>
    </message>
    <message>
      <source>Date for magnetic north (empty: today)</source>
      <translation>Fecha para el norte magnético (vacío: hoy)</translation>
    </message>
    <message>
      <source>Date of the accident (looked for when empty)</source>
      <translation>Fecha del accidente (se busca si está vacío)</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Day on which magnetic bearings were read</source>
      <translation>Día en que se leyeron los rumbos magnéticos</translation>
    </message>
    <message>
      <source>Days to accept an order</source>
      <translation>Días para aceptar una orden</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>Declinación tal como está escrita (grados, positiva al este)</translation>
    </message>
    <message>
      <source>Demolition site</source>
      <translation>Sitio de demolición</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation>Profundidad (m)</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Detalles…</translation>
    </message>
    <message>
      <source>Detector test area</source>
      <translation>Área de prueba de detectores</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Artefactos</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation>Dist. m</translation>
    </message>
    <message>
      <source>District</source>
      <translation>Distrito</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Draft (uses no number)</source>
      <translation>Borrador (no usa número)</translation>
    </message>
    <message>
      <source>Draws a hazard layer by two axes: the fill says the land class, the outline the status; markers say the contamination. A class or status that nobody knows is drawn loud. Themes: screen; print, over imagery and over white; mono, where patterns alone tell everything apart in grey.

Writes a QGIS style file that works without this plugin. A layer of the open project gets the themes as named styles beside its own style, which stays. The layer's data is not changed. Colours, patterns and markers are those of the profile.</source>
      <translation>Dibuja una capa de áreas peligrosas según dos ejes: el relleno indica la clase de terreno y el contorno, el estado; los marcadores indican la contaminación. Una clase o un estado que nadie conoce se dibuja de forma llamativa. Temas: pantalla; impresión, sobre imágenes y sobre blanco; mono, donde solo los patrones distinguen todo en gris.

Escribe un archivo de estilo de QGIS que funciona sin este complemento. Una capa del proyecto abierto recibe los temas como estilos con nombre junto a su propio estilo, que se conserva. Los datos de la capa no se modifican. Los colores, patrones y marcadores son los del perfil.</translation>
    </message>
    <message>
      <source>Draws the layer as it would be read, until you leave it; nothing is kept</source>
      <translation>Dibuja la capa como se leería, hasta que usted salga de ella; no se guarda nada</translation>
    </message>
    <message>
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>Descartar lo que se indicó de capas que ya no están en este proyecto</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
    </message>
    <message>
      <source>EOD</source>
      <translation>EOD</translation>
    </message>
    <message>
      <source>EOD spot</source>
      <translation>Punto EOD</translation>
    </message>
    <message>
      <source>EOD spot task</source>
      <translation>Tarea de punto EOD</translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>Se rotula uno de cada {n} puntos; todos están en la tabla de puntos.</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>Geometría vacía</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>Depósito de equipos</translation>
    </message>
    <message>
      <source>Evacuation route</source>
      <translation>Ruta de evacuación</translation>
    </message>
    <message>
      <source>Evacuation route, alternate</source>
      <translation>Ruta de evacuación alterna</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Every check was run and nothing was found.</source>
      <translation>Se ejecutaron todas las revisiones y no se encontró nada.</translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>Cada tarea tiene su orden. Seleccione tareas para escribir de nuevo sus paquetes.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>Depósito de explosivos</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>Lejos de todos los demás registros</translation>
    </message>
    <message>
      <source>Fewer than three vertices</source>
      <translation>Menos de tres vértices</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <source>Field that carries: {attribute}</source>
      <translation>Campo que contiene: {attribute}</translation>
    </message>
    <message>
      <source>Field with the bearing</source>
      <translation>Campo con el rumbo (acimut)</translation>
    </message>
    <message>
      <source>Field with the coordinate as written</source>
      <translation>Campo con la coordenada tal como está escrita</translation>
    </message>
    <message>
      <source>Field with the distance (metres)</source>
      <translation>Campo con la distancia (metros)</translation>
    </message>
    <message>
      <source>Field with the order of the points</source>
      <translation>Campo con el orden de los puntos</translation>
    </message>
    <message>
      <source>Field with the point's label</source>
      <translation>Campo con la etiqueta del punto</translation>
    </message>
    <message>
      <source>Field with the ring's number</source>
      <translation>Campo con el número del anillo</translation>
    </message>
    <message>
      <source>Field with the start's coordinate (first row)</source>
      <translation>Campo con la coordenada de inicio (primera fila)</translation>
    </message>
    <message>
      <source>Field with the task's id</source>
      <translation>Campo con el id de la tarea</translation>
    </message>
    <message>
      <source>Field with the task’s id</source>
      <translation>Campo con el id de la tarea</translation>
    </message>
    <message>
      <source>Fields and values</source>
      <translation>Campos y valores</translation>
    </message>
    <message>
      <source>Fields of the layer and what they carry</source>
      <translation>Campos de la capa y qué contienen</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Archivo para los resultados</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>Los archivos coinciden con 0.01 m de diferencia como máximo; la exactitud en el terreno es la de la fuente{fixed}.</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>Archivos del paquete</translation>
    </message>
    <message>
      <source>Filled in {filled} of {total} rows</source>
      <translation>Con datos en {filled} de {total} filas</translation>
    </message>
    <message>
      <source>Filter: {list}</source>
      <translation>Filtro: {list}</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrar…</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Observaciones</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>Corregir {hazard}: {rule}</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>Pie de cada página</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>Para aprobación</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>De la oficina</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation>Otros campos</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>NC</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Geometry {number} has a vertex that is not on the globe: {lon}, {lat}.</source>
      <translation>La geometría {number} tiene un vértice que no está en el globo terrestre: {lon}, {lat}.</translation>
    </message>
    <message>
      <source>Geometry {number} is empty: it has no place, and so no zone.</source>
      <translation>La geometría {number} está vacía: no tiene lugar y, por tanto, tampoco zona.</translation>
    </message>
    <message>
      <source>Give TEXT_FIELD, or BEARING_FIELD and DISTANCE_FIELD, not both.</source>
      <translation>Indique TEXT_FIELD, o BEARING_FIELD y DISTANCE_FIELD, pero no ambas cosas.</translation>
    </message>
    <message>
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>Indique en PREVIOUS las áreas peligrosas como estaban antes, o un espacio de trabajo que las guarde.</translation>
    </message>
    <message>
      <source>Go to &amp;Layers</source>
      <translation>Ir a &amp;Capas</translation>
    </message>
    <message>
      <source>Go to &amp;Tasks</source>
      <translation>Ir a &amp;Tareas</translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation>Ir a órdenes</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>Ir a la orden o tarea de la que trata</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>Cuadrícula (vacío: la zona UTM del centroide de cada tarea)</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>Rumbo de cuadrícula = rumbo magnético {value}°.</translation>
    </message>
    <message>
      <source>Grid north is up.</source>
      <translation>El norte de cuadrícula está arriba.</translation>
    </message>
    <message>
      <source>Grid north lies {angle} of true north (convergence {value}°).</source>
      <translation>El norte de cuadrícula está a {angle} del norte geográfico (convergencia {value}°).</translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>Cuadrícula de los rumbos de cuadrícula (vacío: zona UTM del inicio)</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation>Cuadrícula: {grid}, líneas cada {interval}; los rótulos son sus últimos cinco dígitos.</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <source>Handover certificate</source>
      <translation>Certificado de entrega</translation>
    </message>
    <message>
      <source>Hazard</source>
      <translation>Área peligrosa</translation>
    </message>
    <message>
      <source>Hazard layer</source>
      <translation>Capa de áreas peligrosas</translation>
    </message>
    <message>
      <source>Hazard layer or table</source>
      <translation>Capa o tabla de áreas peligrosas</translation>
    </message>
    <message>
      <source>Hazard within cleared land</source>
      <translation>Área peligrosa dentro de tierra despejada</translation>
    </message>
    <message>
      <source>Hazard {hazard} has another outline than order {order} printed: up to {moved_m:,.0f} m apart, {area_m2:+,.0f} m². Amend the order.</source>
      <translation>El área peligrosa {hazard} tiene un contorno distinto del que imprimió la orden {order}: hasta {moved_m:,.0f} m de diferencia, {area_m2:+,.0f} m². Modifique la orden.</translation>
    </message>
    <message>
      <source>Hazard {hazard} lies on task {task} and is not on order {order}. Amend the order.</source>
      <translation>El área peligrosa {hazard} está en la tarea {task} y no en la orden {order}. Modifique la orden.</translation>
    </message>
    <message>
      <source>Hazard {hazard} of order {order} is no longer in the hazard layer. Find out why, then amend or withdraw the order.</source>
      <translation>El área peligrosa {hazard} de la orden {order} ya no está en la capa de áreas peligrosas. Averigüe por qué, y luego modifique o retire la orden.</translation>
    </message>
    <message>
      <source>Hazard {hazard} of task {task} has no geometry.</source>
      <translation>El área peligrosa {hazard} de la tarea {task} no tiene geometría.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>El área peligrosa {hazard} fue reparada y nadie ha confirmado su forma: puede ser más grande en el terreno de lo que parece.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was {before} when order {order} was printed and is {now} now. Amend the order.</source>
      <translation>El área peligrosa {hazard} estaba como {before} cuando se imprimió la orden {order} y ahora está como {now}. Modifique la orden.</translation>
    </message>
    <message>
      <source>Hazard {hazard}: {reason}</source>
      <translation>Área peligrosa {hazard}: {reason}</translation>
    </message>
    <message>
      <source>Hazard {status}</source>
      <translation>Área peligrosa: {status}</translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation>Áreas peligrosas</translation>
    </message>
    <message>
      <source>Hazards as they are now</source>
      <translation>Áreas peligrosas como están ahora</translation>
    </message>
    <message>
      <source>Hazards as they were</source>
      <translation>Áreas peligrosas como estaban</translation>
    </message>
    <message>
      <source>Hazards by class</source>
      <translation>Áreas peligrosas por clase</translation>
    </message>
    <message>
      <source>Hazards by class and status</source>
      <translation>Áreas peligrosas por clase y estado</translation>
    </message>
    <message>
      <source>Hazards by class and status: in all, and on the map as it shows now</source>
      <translation>Áreas peligrosas por clase y estado: en total, y en el mapa como se ve ahora</translation>
    </message>
    <message>
      <source>Hazards changed under issued orders: {n}.</source>
      <translation>Áreas peligrosas que cambiaron bajo órdenes emitidas: {n}.</translation>
    </message>
    <message>
      <source>Hazards changed under orders</source>
      <translation>Áreas peligrosas que cambiaron bajo órdenes</translation>
    </message>
    <message>
      <source>Hazards closer than this make one task (metres; 0: none)</source>
      <translation>Las áreas peligrosas más cercanas entre sí que esta distancia forman una sola tarea (metros; 0: ninguna)</translation>
    </message>
    <message>
      <source>Hazards come from {layers}.</source>
      <translation>Las áreas peligrosas vienen de {layers}.</translation>
    </message>
    <message>
      <source>Hazards of tasks</source>
      <translation>Áreas peligrosas de las tareas</translation>
    </message>
    <message>
      <source>Hazards of the snapshot of {date}.</source>
      <translation>Áreas peligrosas de la instantánea del {date}.</translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation>Áreas peligrosas sin espacio para su id: {count}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>Sitio de aterrizaje de helicópteros</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>Hueco dibujado en el sentido de su contorno</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>Qué tan peligroso es</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation>A qué profundidad</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>A qué distancia del área peligrosa, hacia afuera, queda el perímetro de la tarea; las esquinas siguen siendo esquinas</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>Cómo se dibujan las capas de áreas peligrosas vinculadas; su propio estilo se conserva y está a un clic</translation>
    </message>
    <message>
      <source>How to get out</source>
      <translation>Cómo salir</translation>
    </message>
    <message>
      <source>How to get there</source>
      <translation>Cómo llegar</translation>
    </message>
    <message>
      <source>How to report</source>
      <translation>Cómo reportar</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Id field</source>
      <translation>Campo del id</translation>
    </message>
    <message>
      <source>Id field (matched by shape when empty)</source>
      <translation>Campo del id (si está vacío, se comparan por la forma)</translation>
    </message>
    <message>
      <source>Import hazards</source>
      <translation>Importar áreas peligrosas</translation>
    </message>
    <message>
      <source>Improvised explosive devices</source>
      <translation>Artefactos explosivos improvisados</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En ejecución</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Incidente</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>Indicio</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspeccionada</translation>
    </message>
    <message>
      <source>Install QGIS's current release, which brings it, and start QGIS again.</source>
      <translation>Instale la versión actual de QGIS, que lo trae, e inicie QGIS de nuevo.</translation>
    </message>
    <message>
      <source>Install the package python3-shapely where your system has version 2 of it; otherwise build it against the system's own GEOS (pip install --no-binary shapely "shapely&gt;=2"). Then start QGIS again.</source>
      <translation>Instale el paquete python3-shapely si su sistema tiene la versión 2; de lo contrario, compílelo con la GEOS del propio sistema (pip install --no-binary shapely "shapely&gt;=2"). Luego inicie QGIS de nuevo.</translation>
    </message>
    <message>
      <source>Intermediate points at most every … metres (0: none)</source>
      <translation>Puntos intermedios como máximo cada … metros (0: ninguno)</translation>
    </message>
    <message>
      <source>Invalid polygon</source>
      <translation>Polígono no válido</translation>
    </message>
    <message>
      <source>Invalid polygon: {why}.</source>
      <translation>Polígono no válido: {why}.</translation>
    </message>
    <message>
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>¿Está {attribute} en el campo {field}? ({percent} % de certeza)</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>Emitir órdenes y escribir paquetes</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation>Emitir órdenes: una orden numerada y un paquete verificado para cada tarea.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>¿Emitir {n} órdenes para {tasks}? Cada una recibe su número y queda congelada; un cambio es una nueva revisión.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Emitida</translation>
    </message>
    <message>
      <source>Issued &amp;by</source>
      <translation>Emitida &amp;por</translation>
    </message>
    <message>
      <source>Issued at</source>
      <translation>Emitida el</translation>
    </message>
    <message>
      <source>Issued at (empty: now)</source>
      <translation>Emitida el (vacío: ahora)</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation>Emitida por</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Incidencias</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>La emisión se detuvo tras {n} paquetes. Una orden que ya tiene su número lo conserva: seleccione su tarea y emita de nuevo para escribir su paquete.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>No se puede comprobar sin un {manifest} íntegro.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation>No se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>No pertenece al paquete.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>Tiene una coordenada que no es un número.</translation>
    </message>
    <message>
      <source>It has no area ({why}).</source>
      <translation>No tiene área ({why}).</translation>
    </message>
    <message>
      <source>It has no area.</source>
      <translation>No tiene área.</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>No tiene geometría.</translation>
    </message>
    <message>
      <source>It has no point. Give points, or say in TEXT_FIELD or BEARING_FIELD what carries the positions.</source>
      <translation>No tiene ningún punto. Indique puntos, o diga en TEXT_FIELD o BEARING_FIELD qué contiene las posiciones.</translation>
    </message>
    <message>
      <source>It has the fields of {layer}, which you bound before</source>
      <translation>Tiene los campos de {layer}, que usted vinculó antes</translation>
    </message>
    <message>
      <source>It is a line of no length.</source>
      <translation>Es una línea sin longitud.</translation>
    </message>
    <message>
      <source>It is a line: say how wide it is (WIDTH_M).</source>
      <translation>Es una línea: indique qué ancho tiene (WIDTH_M).</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>Es un punto: indique hasta qué distancia a su alrededor se debe buscar (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>Falta.</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>No es un GeoPackage legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable KMZ ({reason}).</source>
      <translation>No es un KMZ legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable PDF ({reason}).</source>
      <translation>No es un PDF legible ({reason}).</translation>
    </message>
    <message>
      <source>It is not UTF-8 ({reason}).</source>
      <translation>No está en UTF-8 ({reason}).</translation>
    </message>
    <message>
      <source>It is not this order's record of a verified pack.</source>
      <translation>No es el registro que tiene esta orden de un paquete verificado.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>Está aquí: {path}</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>Mezcla tipos de geometría ({kind}): sepárela en polígonos, líneas y puntos.</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>No nombra ninguna tarea.</translation>
    </message>
    <message>
      <source>It was changed since issue: its SHA-256 does not fit.</source>
      <translation>Se modificó después de la emisión: su SHA-256 no coincide.</translation>
    </message>
    <message>
      <source>It was changed since issue: {detail}</source>
      <translation>Se modificó después de la emisión: {detail}</translation>
    </message>
    <message>
      <source>It was invalid ({why}) and was repaired. On the ground it may be larger than it looks: confirm its shape.</source>
      <translation>No era válida ({why}) y se reparó. En el terreno puede ser más grande de lo que parece: confirme su forma.</translation>
    </message>
    <message>
      <source>It was renamed to {name}.</source>
      <translation>Se cambió el nombre a {name}.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>Su geometría está vacía.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of point</source>
      <translation>Tipo de punto</translation>
    </message>
    <message>
      <source>Kind of point unknown</source>
      <translation>Tipo de punto desconocido</translation>
    </message>
    <message>
      <source>Kind of task</source>
      <translation>Tipo de tarea</translation>
    </message>
    <message>
      <source>LANGUAGE: {language} is not a language of the profile. It has: {languages}.</source>
      <translation>LANGUAGE: {language} no es un idioma del perfil. Tiene: {languages}.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Land</source>
      <translation>Terreno</translation>
    </message>
    <message>
      <source>Land by class, m² on the ellipsoid</source>
      <translation>Terreno por clase, m² sobre el elipsoide</translation>
    </message>
    <message>
      <source>Land class</source>
      <translation>Clase de terreno</translation>
    </message>
    <message>
      <source>Land gained (+) or lost (−), on the ellipsoid</source>
      <translation>Terreno ganado (+) o perdido (−), sobre el elipsoide</translation>
    </message>
    <message>
      <source>Land gained and lost</source>
      <translation>Terreno ganado y perdido</translation>
    </message>
    <message>
      <source>Land use</source>
      <translation>Uso del suelo</translation>
    </message>
    <message>
      <source>Land, m²</source>
      <translation>Terreno, m²</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>Idioma (vacío: el primero del perfil)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>La capa del mes pasado; o la última lectura que guardó la base de datos de tareas</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>Capas de este proyecto y sus funciones</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>Capas: {layers}</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>Tramo {number}: el rumbo o la distancia no es un número.</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>Tramos</translation>
    </message>
    <message>
      <source>Lifted minefield</source>
      <translation>Campo minado levantado</translation>
    </message>
    <message>
      <source>Line {line} has not {count} fields.</source>
      <translation>La línea {line} no tiene {count} campos.</translation>
    </message>
    <message>
      <source>Load a binding</source>
      <translation>Cargar una vinculación</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>Tramo más largo, metros</translation>
    </message>
    <message>
      <source>Longitude and latitude swapped</source>
      <translation>Longitud y latitud intercambiadas</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} is nowhere on Earth; look at the layer's CRS.</source>
      <translation>La longitud {lon:.5f} latitud {lat:.5f} no está en ningún lugar de la Tierra; revise el SRC de la capa.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies far from nearly all other records.</source>
      <translation>La longitud {lon:.5f} latitud {lat:.5f} está lejos de casi todos los demás registros.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies outside the extent of the programme's country.</source>
      <translation>La longitud {lon:.5f} latitud {lat:.5f} está fuera de la extensión del país del programa.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} would lie among the other records with longitude and latitude exchanged.</source>
      <translation>La longitud {lon:.5f} latitud {lat:.5f} quedaría entre los demás registros si se intercambiaran longitud y latitud.</translation>
    </message>
    <message>
      <source>Longitude {lon} is {away:.0f} degrees away from the middle of the UTM zone asked for. Choose the zone that the position lies in.</source>
      <translation>La longitud {lon} está a {away:.0f} grados del centro de la zona UTM solicitada. Elija la zona en la que está la posición.</translation>
    </message>
    <message>
      <source>Looking at {n} layers…</source>
      <translation>Mirando {n} capas…</translation>
    </message>
    <message>
      <source>Looking was stopped.</source>
      <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
      <source>Looking what moved</source>
      <translation>Buscando qué se movió</translation>
    </message>
    <message>
      <source>Looks at every order of the workspace that is out: hazards on its task that are not as the order printed them, or that are new there; accidents near the task; orders that nobody has accepted.

A changed hazard stays here until the order is amended, whenever it changed. Accidents count since the given day, or since each order was issued; one without a date counts. Without a hazard layer the last snapshot of the workspace is taken.</source>
      <translation>Mira cada orden vigente del espacio de trabajo: áreas peligrosas en su tarea que no están como las imprimió la orden, o que son nuevas allí; accidentes cerca de la tarea; órdenes que nadie ha aceptado.

Un área peligrosa que cambió queda aquí hasta que se modifique la orden, sin importar cuándo cambió. Los accidentes cuentan desde el día indicado, o desde que se emitió cada orden; uno sin fecha cuenta. Sin una capa de áreas peligrosas se toma la última instantánea del espacio de trabajo.</translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>MAX_POINTS es {value}: un perímetro necesita al menos tres.</translation>
    </message>
    <message>
      <source>MGRS has no precision of {precision} m: it has {known}.</source>
      <translation>MGRS no tiene precisión de {precision} m: tiene {known}.</translation>
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
      <translation>Crear tareas con las áreas peligrosas</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation>Crear tareas con las áreas peligrosas que seleccione en el mapa.</translation>
    </message>
    <message>
      <source>Makes a task from each hazard, or one from hazards that lie close together. Every hazard lies inside its task.

The margin is mitred: a hazard of five corners becomes a task of five. Simplifying goes outward only, and the square metres that it adds are listed. Distances are metres on the ground.

A hazard whose outline crosses itself is mended so that all its land stays inside; a hazard without usable shape stops nothing, but is listed with its row and reason. Give a workspace to keep the tasks there too.</source>
      <translation>Crea una tarea de cada área peligrosa, o una sola de las áreas peligrosas que están cerca unas de otras. Cada área peligrosa queda dentro de su tarea.

El margen se hace a inglete (conserva las esquinas): un área peligrosa de cinco esquinas se convierte en una tarea de cinco. La simplificación va solamente hacia afuera, y se listan los metros cuadrados que agrega. Las distancias son metros sobre el terreno.

Un área peligrosa cuyo contorno se cruza consigo mismo se repara de modo que todo su terreno quede adentro; un área peligrosa sin forma utilizable no detiene nada, pero se lista con su fila y el motivo. Indique un espacio de trabajo para guardar las tareas también allí.</translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation>Se detuvo la creación de tareas. No se creó ninguna tarea.</translation>
    </message>
    <message>
      <source>Mandatory ({n})</source>
      <translation>Obligatorias ({n})</translation>
    </message>
    <message>
      <source>Mandatory findings</source>
      <translation>Observaciones obligatorias</translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation>Margen (metros)</translation>
    </message>
    <message>
      <source>Meaning of {word}</source>
      <translation>Significado de {word}</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Significa</translation>
    </message>
    <message>
      <source>Measured by (a word of the profile, as compass_and_tape)</source>
      <translation>Medido con (una palabra del perfil, como compass_and_tape)</translation>
    </message>
    <message>
      <source>Medical</source>
      <translation>Atención médica</translation>
    </message>
    <message>
      <source>Medical point</source>
      <translation>Puesto médico</translation>
    </message>
    <message>
      <source>Mend this one shape in its layer; Undo takes it back, saving the layer keeps it</source>
      <translation>Reparar esta forma en su capa; Deshacer la deja como antes, guardar la capa la conserva</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Mine Action</source>
      <translation>Acción contra minas</translation>
    </message>
    <message>
      <source>Mine Action for QGIS</source>
      <translation>Acción contra minas para QGIS</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer, and this QGIS has none.</source>
      <translation>Acción contra minas necesita shapely 2.0 o posterior, y este QGIS no lo tiene.</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer; version {version} was found.</source>
      <translation>Acción contra minas necesita shapely 2.0 o posterior; se encontró la versión {version}.</translation>
    </message>
    <message>
      <source>Mine Action workspace</source>
      <translation>Espacio de trabajo de Acción contra minas</translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation>Acción contra minas: detalles</translation>
    </message>
    <message>
      <source>Mine action: grey print</source>
      <translation>Acción contra minas: impresión en gris</translation>
    </message>
    <message>
      <source>Mine action: print</source>
      <translation>Acción contra minas: impresión</translation>
    </message>
    <message>
      <source>Mine action: screen</source>
      <translation>Acción contra minas: pantalla</translation>
    </message>
    <message>
      <source>Mines</source>
      <translation>Minas</translation>
    </message>
    <message>
      <source>Minimum data missing</source>
      <translation>Faltan datos mínimos</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>Desplazamiento, m</translation>
    </message>
    <message>
      <source>My own style</source>
      <translation>Mi propio estilo</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Names the corners of each boundary (SP, TP1, TP2 …) and measures the legs between them.

Each leg carries its bearing from true, grid and magnetic north, with the convergence and the declination (model and date) at its start, and its distance on the WGS 84 ellipsoid. Grid north is that of the UTM zone of the task's centroid, one for all its legs; MGRS is always in the point's own zone.

Holes and further parts are rings of their own (B-SP, B-TP1 …). One row a corner; the last leg leads back to SP.</source>
      <translation>Nombra los vértices de cada perímetro (SP, TP1, TP2 …) y mide los tramos entre ellos.

Cada tramo lleva su rumbo (acimut) desde el norte geográfico, el de cuadrícula y el magnético, con la convergencia y la declinación (modelo y fecha) en su inicio, y su distancia sobre el elipsoide WGS 84. El norte de cuadrícula es el de la zona UTM del centroide de la tarea, uno solo para todos sus tramos; MGRS está siempre en la zona propia del punto.

Los huecos y las demás partes son anillos aparte (B-SP, B-TP1 …). Una fila por vértice; el último tramo regresa a SP.</translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation>Más cercano a (puntos)</translation>
    </message>
    <message>
      <source>New accidents near tasks</source>
      <translation>Accidentes nuevos cerca de tareas</translation>
    </message>
    <message>
      <source>New accidents near tasks: {n}, the nearest {distance} m from {task}.</source>
      <translation>Accidentes nuevos cerca de tareas: {n}; el más cercano, a {distance} m de {task}.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the parameters and use a CRS that carries them.</source>
      <translation>Ningún cambio de datum de {crs} a WGS 84 tiene nombre y exactitud; lo que le queda a PROJ es una aproximación burda, que puede tener un error de cientos de metros. Pida los parámetros a la autoridad geodésica y use un SRC que los contenga.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one that the survey authority uses in the programme's profile: {others}.</source>
      <translation>No se conoce ningún cambio de datum de {crs} a WGS 84 que cubra los datos. Fije en el perfil del programa el que usa la autoridad geodésica: {others}.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>No se puede guardar ninguna copia del espacio de trabajo en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>No field is bound as the id of the hazards, so tasks cannot name them</source>
      <translation>Ningún campo está vinculado como id de las áreas peligrosas, así que las tareas no pueden nombrarlas</translation>
    </message>
    <message>
      <source>No geometry</source>
      <translation>Sin geometría</translation>
    </message>
    <message>
      <source>No hazard is selected. Select some of the layer {layer} on the map.</source>
      <translation>No hay ninguna área peligrosa seleccionada. Seleccione en el mapa algunas de la capa {layer}.</translation>
    </message>
    <message>
      <source>No hazard layer is bound yet. The page Layers shows which one it could be.</source>
      <translation>Todavía no hay una capa de áreas peligrosas vinculada. La página Capas muestra cuál podría ser.</translation>
    </message>
    <message>
      <source>No hazard layer was given: hazards around the task are not shown.</source>
      <translation>No se dio ninguna capa de áreas peligrosas: no se muestran las áreas peligrosas alrededor de la tarea.</translation>
    </message>
    <message>
      <source>No hazards are read yet: bind the hazard layer on the page Layers.</source>
      <translation>Todavía no se han leído áreas peligrosas: vincule la capa de áreas peligrosas en la página Capas.</translation>
    </message>
    <message>
      <source>No hazards bound yet. Layers of this project: {n}. {says}</source>
      <translation>Todavía no hay áreas peligrosas vinculadas. Capas de este proyecto: {n}. {says}</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>Ningún id de {current} está en {previous}: las filas con id cuentan como agregadas o quitadas. Sin un campo de id, las áreas peligrosas se comparan por la forma.</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>Aquí no se puede leer ninguna capa de este proyecto.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>Ningún modelo magnético cubre {on}: los modelos van de {first}-01-01 a {last}-12-31. Escriba en su lugar la declinación de ese día y lugar, tal como la da la hoja del mapa o el registro.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>No se escribió ningún paquete ({count} tareas); summary.json en {folder} indica cada motivo.</translation>
    </message>
    <message>
      <source>No record of the layer has {attribute}.</source>
      <translation>Ningún registro de la capa tiene {attribute}.</translation>
    </message>
    <message>
      <source>No short number is left for order {order_no}: close some of the live orders.</source>
      <translation>No queda ningún número corto para la orden {order_no}: cierre algunas de las órdenes vigentes.</translation>
    </message>
    <message>
      <source>No single leg turned round and no two digits swapped would close it: measure again.</source>
      <translation>Ningún tramo invertido por sí solo ni dos dígitos intercambiados cerrarían el anillo: mida de nuevo.</translation>
    </message>
    <message>
      <source>No snapshot was kept to compare with next month: {reason}</source>
      <translation>No se guardó ninguna instantánea para comparar el próximo mes: {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>No se pudo crear ninguna tarea de {layer}. Fila {row}: {reason}</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet</source>
      <translation>Todavía no se guardan tareas con este proyecto</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet. Save the project, make tasks from its hazards, and this page says when a hazard under them changes.</source>
      <translation>Todavía no se guardan tareas con este proyecto. Guarde el proyecto, cree tareas con sus áreas peligrosas, y esta página avisará cuando cambie un área peligrosa bajo ellas.</translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>Todavía no hay tareas: cree algunas en la página Tareas.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>Estudio no técnico</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>Ninguna parece con certeza de áreas peligrosas: elija la capa e indique qué contiene.</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>Norte de los rumbos (se debe indicar cuando hay rumbos)</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>No es un polígono</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Aún no revisada.</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>Aún no se ha mirado.</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Aún no</translation>
    </message>
    <message>
      <source>Notes by hand</source>
      <translation>Notas a mano</translation>
    </message>
    <message>
      <source>Nothing changed since the last snapshot in {file}.</source>
      <translation>Nada cambió desde la última instantánea en {file}.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>Nada cambió.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Nada ha cambiado.</translation>
    </message>
    <message>
      <source>Nothing to watch yet. Once this project has hazards, tasks and orders, this page says each week what moved under them.</source>
      <translation>Todavía no hay nada que vigilar. Cuando este proyecto tenga áreas peligrosas, tareas y órdenes, esta página dirá cada semana qué se movió bajo ellas.</translation>
    </message>
    <message>
      <source>Nothing was found by any rule.</source>
      <translation>Ninguna regla encontró nada.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Nowhere on Earth</source>
      <translation>En ningún lugar de la Tierra</translation>
    </message>
    <message>
      <source>Number of tasks</source>
      <translation>Número de tareas</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>Número del punto</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards, {area} in all.</source>
      <translation>En este mapa: {here} de {all} áreas peligrosas, {area} en total.</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards.</source>
      <translation>En este mapa: {here} de {all} áreas peligrosas.</translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation>Una tarea por cada área peligrosa</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>Solo las tareas con estos ids, separados por comas</translation>
    </message>
    <message>
      <source>Open findings</source>
      <translation>Observaciones abiertas</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Abrir informe</translation>
    </message>
    <message>
      <source>Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely&gt;=2" and start QGIS again.</source>
      <translation>Abra el OSGeo4W Shell que vino con QGIS, escriba: pip install "shapely&gt;=2" e inicie QGIS de nuevo.</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>Abrir la carpeta del paquete</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Operador</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order form</source>
      <translation>Formulario de la orden</translation>
    </message>
    <message>
      <source>Order no.</source>
      <translation>Orden n.º</translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>Orden {order_no}: la revisión {revision} supera {limit}. Retire la orden y emita una nueva.</translation>
    </message>
    <message>
      <source>Order {order} was issued {days} days ago and is not accepted. Ask the operator, or withdraw it.</source>
      <translation>La orden {order} se emitió hace {days} días y no está aceptada. Pregunte al operador, o retírela.</translation>
    </message>
    <message>
      <source>Order, task</source>
      <translation>Orden, tarea</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Orders looked at</source>
      <translation>Órdenes miradas</translation>
    </message>
    <message>
      <source>Orders looked at: {n}. Nothing moved under them.</source>
      <translation>Órdenes miradas: {n}. Nada se movió bajo ellas.</translation>
    </message>
    <message>
      <source>Orders not accepted</source>
      <translation>Órdenes no aceptadas</translation>
    </message>
    <message>
      <source>Orders not accepted in time: {n}.</source>
      <translation>Órdenes no aceptadas a tiempo: {n}.</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>Otro registro</translation>
    </message>
    <message>
      <source>Outline by the state of the &amp;task</source>
      <translation>Contorno según el estado de la &amp;tarea</translation>
    </message>
    <message>
      <source>Outside the programme's country</source>
      <translation>Fuera del país del programa</translation>
    </message>
    <message>
      <source>Outside this map: {labels} (overview map).</source>
      <translation>Fuera de este mapa: {labels} (mapa general).</translation>
    </message>
    <message>
      <source>Overlap allowed between parts, percent</source>
      <translation>Traslape permitido entre partes, porcentaje</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>Traslape con otra área peligrosa</translation>
    </message>
    <message>
      <source>Overview map</source>
      <translation>Mapa general</translation>
    </message>
    <message>
      <source>Own fields (JSON)</source>
      <translation>Campos propios (JSON)</translation>
    </message>
    <message>
      <source>Own fields (JSON): {keys}</source>
      <translation>Campos propios (JSON): {keys}</translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>No se encuentran los datos de PROJ (proj.db), así que no se puede cambiar ningún datum. Asigne PROJ_DATA a su carpeta.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation>Paquete (su carpeta, o su zip)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>Paquetes escritos</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Página {number} de {count}</translation>
    </message>
    <message>
      <source>Page {page}: the mark {mark} is missing.</source>
      <translation>Página {page}: falta la marca {mark}.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>Parqueadero</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>Las partes de un registro se traslapan</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>Las partes de este registro se traslapan en {percent:.1f} % ({area_m2:,.0f} m²); allí su área se cuenta dos veces.</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Perímetro (m)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>Lugar en palabras</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planeado</translation>
    </message>
    <message>
      <source>Planned end</source>
      <translation>Fin planeado</translation>
    </message>
    <message>
      <source>Planned start</source>
      <translation>Inicio planeado</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Points that lead to the boundary</source>
      <translation>Puntos que conducen al perímetro</translation>
    </message>
    <message>
      <source>Polygon without area</source>
      <translation>Polígono sin área</translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>Posición {number}: longitud {lon}, latitud {lat} no está en el globo terrestre. Las latitudes van de -90 a 90 y las longitudes de -180 a 180 grados.</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>Posterior al despeje</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>Presione F2 o haga clic para elegir un significado; vale para todos los valores seleccionados</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <source>Processes (0: by the number of tasks)</source>
      <translation>Procesos (0: según el número de tareas)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Product unknown</source>
      <translation>Producto desconocido</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Profile {file}: {problem}</source>
      <translation>Perfil {file}: {problem}</translation>
    </message>
    <message>
      <source>Programme profile (a shipped name or a JSON file)</source>
      <translation>Perfil del programa (un nombre incluido o un archivo JSON)</translation>
    </message>
    <message>
      <source>Programme profiles (*)</source>
      <translation>Perfiles del programa (*)</translation>
    </message>
    <message>
      <source>Progress report</source>
      <translation>Informe de avance</translation>
    </message>
    <message>
      <source>QGIS styles (*.qml)</source>
      <translation>Estilos de QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>Radio (m)</translation>
    </message>
    <message>
      <source>Radius around points (metres)</source>
      <translation>Radio alrededor de los puntos (metros)</translation>
    </message>
    <message>
      <source>Radius set by</source>
      <translation>Radio fijado por</translation>
    </message>
    <message>
      <source>Radius set for a site</source>
      <translation>Radio fijado para un sitio</translation>
    </message>
    <message>
      <source>Read a binding that was saved</source>
      <translation>Leer una vinculación que se guardó</translation>
    </message>
    <message>
      <source>Read as the file says that was made for {layer}</source>
      <translation>Leída como indica el archivo que se hizo para {layer}</translation>
    </message>
    <message>
      <source>Read the hazards there</source>
      <translation>Leer allí las áreas peligrosas</translation>
    </message>
    <message>
      <source>Read this layer so</source>
      <translation>Leer así esta capa</translation>
    </message>
    <message>
      <source>Reading was stopped.</source>
      <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
      <source>Reading {layer}</source>
      <translation>Leyendo {layer}</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

What a table of devices says of a hazard is added to its contamination.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation>Lee una capa o tabla de áreas peligrosas tal como está y la escribe en las columnas propias del complemento, en longitud y latitud WGS 84. La capa misma no se modifica.

Se deduce qué campo contiene qué y se informa en el registro; indique la vinculación para corregirlo. Una fila sin id recibe uno calculado a partir de su forma: el mismo el mes siguiente.

Lo que una tabla de artefactos dice de un área peligrosa se agrega a su contaminación.

Los contornos no válidos se reparan de modo que todo el terreno que encierran quede adentro, y se listan con el motivo. Las filas sin un polígono utilizable van a la tabla de rechazadas, cada una con su motivo: aceptadas y rechazadas suman las filas leídas.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation>Vuelve a leer cada archivo de un paquete (su carpeta o su zip) con bibliotecas distintas de las que lo escribieron, y lo compara con la orden que contiene: nombres, orden, cada posición a 1 cm, y cada byte de los archivos que no deben cambiar.

Un paquete que falla es un error que nombra cada archivo y su motivo, después de escribir el informe. El GeoPackage puede cambiar con el uso: se compara por su contenido, y prevalece el PDF. Esto detecta accidentes, no falsificadores.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason of the repair</source>
      <translation>Motivo de la reparación</translation>
    </message>
    <message>
      <source>Reclassified</source>
      <translation>Reclasificada</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reducida</translation>
    </message>
    <message>
      <source>Reduced land</source>
      <translation>Tierra reducida</translation>
    </message>
    <message>
      <source>Refuse a misclosure above 1 in …</source>
      <translation>Rechazar un error de cierre superior a 1 en …</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Rechazado.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>Filas rechazadas</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Quitada</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Reabierta</translation>
    </message>
    <message>
      <source>Repair confirmed by</source>
      <translation>Reparación confirmada por</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Reparada</translation>
    </message>
    <message>
      <source>Repaired and not confirmed</source>
      <translation>Reparada y no confirmada</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>Área reportada (m²)</translation>
    </message>
    <message>
      <source>Reshaped</source>
      <translation>Forma cambiada</translation>
    </message>
    <message>
      <source>Rest area</source>
      <translation>Área de descanso</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Ring {number}: {count} points, {length} around</source>
      <translation>Anillo {number}: {count} puntos, {length} de contorno</translation>
    </message>
    <message>
      <source>Road assessment</source>
      <translation>Evaluación de vías</translation>
    </message>
    <message>
      <source>Road clearance</source>
      <translation>Despeje de vías</translation>
    </message>
    <message>
      <source>Road verification</source>
      <translation>Verificación de vías</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <source>Row {row} ({hazard}) repaired: {reason}.</source>
      <translation>Fila {row} ({hazard}) reparada: {reason}.</translation>
    </message>
    <message>
      <source>Row {row} has a coordinate that is not a number.</source>
      <translation>La fila {row} tiene una coordenada que no es un número.</translation>
    </message>
    <message>
      <source>Row {row} has a ring of {count} distinct vertices: a boundary needs three.</source>
      <translation>La fila {row} tiene un anillo de {count} vértices distintos: un perímetro necesita tres.</translation>
    </message>
    <message>
      <source>Row {row} has an empty geometry.</source>
      <translation>La fila {row} tiene una geometría vacía.</translation>
    </message>
    <message>
      <source>Row {row} has another start coordinate than row {first}: a ring has one.</source>
      <translation>La fila {row} tiene una coordenada de inicio distinta de la de la fila {first}: un anillo tiene una sola.</translation>
    </message>
    <message>
      <source>Row {row} has no geometry.</source>
      <translation>La fila {row} no tiene geometría.</translation>
    </message>
    <message>
      <source>Row {row} has no position.</source>
      <translation>La fila {row} no tiene posición.</translation>
    </message>
    <message>
      <source>Row {row} has nothing in its id field {field}.</source>
      <translation>La fila {row} no tiene nada en su campo de id {field}.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}, but for blanks or capital letters.</source>
      <translation>La fila {row} tiene el id de la fila {other}, salvo por espacios o mayúsculas.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}.</source>
      <translation>La fila {row} tiene el id de la fila {other}.</translation>
    </message>
    <message>
      <source>Row {row} has the very polygon of row {other}.</source>
      <translation>La fila {row} tiene exactamente el mismo polígono que la fila {other}.</translation>
    </message>
    <message>
      <source>Row {row} is a {kind}; a hazard's extent is a polygon.</source>
      <translation>La fila {row} es un {kind}; la extensión de un área peligrosa es un polígono.</translation>
    </message>
    <message>
      <source>Row {row} is no polygon but {found}: a boundary needs a polygon.</source>
      <translation>La fila {row} no es un polígono sino {found}: un perímetro necesita un polígono.</translation>
    </message>
    <message>
      <source>Row {row} lacks {attributes}.</source>
      <translation>A la fila {row} le falta: {attributes}.</translation>
    </message>
    <message>
      <source>Row {row} makes no task: {reason}</source>
      <translation>La fila {row} no da ninguna tarea: {reason}</translation>
    </message>
    <message>
      <source>Row {row} needs a bearing and a distance; only the row at the end of the list that has no leg of its own goes without.</source>
      <translation>La fila {row} necesita un rumbo y una distancia; solo va sin ellos la fila al final de la lista que no tiene tramo propio.</translation>
    </message>
    <message>
      <source>Row {row} of the device table says of hazard {hazard} what row {other} says.</source>
      <translation>La fila {row} de la tabla de artefactos dice del área peligrosa {hazard} lo mismo que la fila {other}.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no geometry.</source>
      <translation>La fila {row} de {layer} no tiene geometría.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no point.</source>
      <translation>La fila {row} de {layer} no tiene punto.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has nothing in its id field {field}. Give it an id.</source>
      <translation>La fila {row} de {layer} no tiene nada en su campo de id {field}. Asígnele un id.</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: the column extra is not valid JSON ({reason}).</source>
      <translation>Fila {row} de {layer}: la columna extra no es JSON válido ({reason}).</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: {value} is not one of {words}.</source>
      <translation>Fila {row} de {layer}: {value} no es una de {words}.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: not as in the order.</source>
      <translation>Fila {row}, columna {column}: no está como en la orden.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>Fila {row}, columna {column}: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} is no number.</source>
      <translation>Fila {row}, columna {column}: {value} no es un número.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation>Fila {row}: la tarea {task} no tiene geometría.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is a {kind}, not a polygon.</source>
      <translation>Fila {row}: la tarea {task} es un {kind}, no un polígono.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is not a valid polygon: {reason}. Mend it first; a boundary is never repaired on the way to a team.</source>
      <translation>Fila {row}: la tarea {task} no es un polígono válido: {reason}. Repárelo primero; un perímetro nunca se repara en el camino hacia un equipo.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: its rings cannot be built.</source>
      <translation>Fila {row}, tarea {task}: no se pueden construir sus anillos.</translation>
    </message>
    <message>
      <source>Row {row}, the first of its ring, has no start coordinate.</source>
      <translation>La fila {row}, la primera de su anillo, no tiene coordenada de inicio.</translation>
    </message>
    <message>
      <source>Row {row}: a coordinate is not a number or is infinite.</source>
      <translation>Fila {row}: una coordenada no es un número o es infinita.</translation>
    </message>
    <message>
      <source>Row {row}: the {what} “{text}” is not a number.</source>
      <translation>Fila {row}: {what} “{text}” no es un número.</translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
      <source>Row {row}: {why}</source>
      <translation>Fila {row}: {why}</translation>
    </message>
    <message>
      <source>Row {row}: {why}.</source>
      <translation>Fila {row}: {why}.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>Filas aceptadas</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>Filas leídas</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>Filas rechazadas</translation>
    </message>
    <message>
      <source>Rows repaired</source>
      <translation>Filas reparadas</translation>
    </message>
    <message>
      <source>Rows {first} and {row} of {layer} have the same id {task} in {field}. Give each task its own.</source>
      <translation>Las filas {first} y {row} de {layer} tienen el mismo id {task} en {field}. Asigne a cada tarea el suyo.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} are one position: taken as one point.</source>
      <translation>Las filas {first} y {second} son una misma posición: se toman como un solo punto.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} have the same order {order}: which comes first?</source>
      <translation>Las filas {first} y {second} tienen el mismo orden {order}: ¿cuál va primero?</translation>
    </message>
    <message>
      <source>Rows {rows} share the id {task}. Give each task an id of its own.</source>
      <translation>Las filas {rows} comparten el id {task}. Asigne a cada tarea un id propio.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <source>Run by “Issue orders and write packs” in processes of its own; not for people.</source>
      <translation>La ejecuta “Emitir órdenes y escribir paquetes” en procesos propios; no es para uso de las personas.</translation>
    </message>
    <message>
      <source>Run every check on the bound hazard layer</source>
      <translation>Ejecutar todas las revisiones en la capa de áreas peligrosas vinculada</translation>
    </message>
    <message>
      <source>SELECTED_IDS: no task has the id {ids}.</source>
      <translation>SELECTED_IDS: ninguna tarea tiene el id {ids}.</translation>
    </message>
    <message>
      <source>SHA, suspected</source>
      <translation>APS (SHA), sospechosa</translation>
    </message>
    <message>
      <source>SINCE must be a day such as 2026-10-28, not {value}.</source>
      <translation>SINCE debe ser un día como 2026-10-28, no {value}.</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Same device recorded twice</source>
      <translation>Mismo artefacto registrado dos veces</translation>
    </message>
    <message>
      <source>Same id twice</source>
      <translation>Mismo id dos veces</translation>
    </message>
    <message>
      <source>Same point recorded twice</source>
      <translation>Mismo punto registrado dos veces</translation>
    </message>
    <message>
      <source>Same point twice in a polygon</source>
      <translation>Mismo punto dos veces en un polígono</translation>
    </message>
    <message>
      <source>Same polygon twice</source>
      <translation>Mismo polígono dos veces</translation>
    </message>
    <message>
      <source>Save the binding</source>
      <translation>Guardar la vinculación</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>Guardar, cargar o deshacer la vinculación de esta capa</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>Indique en NORTH desde qué norte se cuentan los rumbos: true (geográfico), grid (de cuadrícula) o magnetic (magnético). Un rumbo sin su norte no indica ninguna dirección.</translation>
    </message>
    <message>
      <source>Say there which layer holds the hazards</source>
      <translation>Indicar allí qué capa contiene las áreas peligrosas</translation>
    </message>
    <message>
      <source>Say what each layer of this project is: hazards first.</source>
      <translation>Indique qué es cada capa de este proyecto: primero las áreas peligrosas.</translation>
    </message>
    <message>
      <source>Say which hazards were added, removed, reopened, reclassified or reshaped</source>
      <translation>Indica qué áreas peligrosas se agregaron, se quitaron, se reabrieron, se reclasificaron o cambiaron de forma</translation>
    </message>
    <message>
      <source>Say which layer holds the hazards</source>
      <translation>Indicar qué capa contiene las áreas peligrosas</translation>
    </message>
    <message>
      <source>Says of each hazard whether it was added, removed, reopened, reclassified, reshaped or is unchanged since another state of the layer: a file of last month, or the last snapshot that the workspace keeps of each import.

With an id field (or a binding that names one) hazards are matched by id, without by shape: through re-projection, rounding and another order of rows. Outlines that lie no farther apart than the tolerance are the same.

A hazard that changed in several ways is named by the first that fits, in the order above; also_reshaped says when its outline changed too, fields_changed what else. A status that changed in another way than by reopening counts as reclassified. Totals by class in the report add up.</source>
      <translation>Indica de cada área peligrosa si se agregó, se quitó, se reabrió, se reclasificó, cambió de forma o sigue sin cambios desde otro estado de la capa: un archivo del mes pasado, o la última instantánea que el espacio de trabajo guarda de cada importación.

Con un campo de id (o una vinculación que nombre uno) las áreas peligrosas se comparan por el id; sin él, por la forma: aunque haya reproyección, redondeo y otro orden de filas. Los contornos que no están más separados que la tolerancia son iguales.

Un área peligrosa que cambió de varias maneras se nombra con la primera que corresponda, en el orden de arriba; also_reshaped dice cuándo cambió también su contorno, fields_changed qué más cambió. Un estado que cambió de otra manera que por reapertura cuenta como reclasificación. Los totales por clase del informe cuadran.</translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation>Escala 1:{scale}</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Radio de búsqueda (m)</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>Ver y revisar las áreas peligrosas antes de construir algo sobre ellas.</translation>
    </message>
    <message>
      <source>See what changed since the last reading kept, or against another layer.</source>
      <translation>Ver qué cambió desde la última lectura guardada, o respecto de otra capa.</translation>
    </message>
    <message>
      <source>See what moved under your tasks and orders since they were made.</source>
      <translation>Ver qué se movió bajo sus tareas y órdenes desde que se crearon.</translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>Configure el GPS: {datum}, {format}, {north}</translation>
    </message>
    <message>
      <source>Settlement</source>
      <translation>Centro poblado</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>Show &amp;order</source>
      <translation>Mostrar la &amp;orden</translation>
    </message>
    <message>
      <source>Show &amp;task</source>
      <translation>Mostrar la &amp;tarea</translation>
    </message>
    <message>
      <source>Show changes of this kind only</source>
      <translation>Mostrar solo los cambios de este tipo</translation>
    </message>
    <message>
      <source>Show findings of this rule only</source>
      <translation>Mostrar solo las observaciones de esta regla</translation>
    </message>
    <message>
      <source>Show findings of this weight only</source>
      <translation>Mostrar solo las observaciones de esta gravedad</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Mostrar en el mapa</translation>
    </message>
    <message>
      <source>Show or hide the Mine Action dock</source>
      <translation>Mostrar u ocultar el panel de Acción contra minas</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>Mostrar la vinculación como se dedujo o se guardó</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>Mostrar en el mapa el área peligrosa que cambió</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>Mostrar la observación en el mapa</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>Mostrar el lugar en el mapa</translation>
    </message>
    <message>
      <source>Show the task on the map</source>
      <translation>Mostrar la tarea en el mapa</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>Mostrar los valores que contienen este texto</translation>
    </message>
    <message>
      <source>Simplify outward by at most (metres; 0: not)</source>
      <translation>Simplificar hacia afuera como máximo (metros; 0: no)</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Since {day} {changes} hazards changed.</source>
      <translation>Desde el {day} cambiaron {changes} áreas peligrosas.</translation>
    </message>
    <message>
      <source>Since {day}: {news}</source>
      <translation>Desde el {day}: {news}</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Smaller than 1:50,000</source>
      <translation>Menor que 1:50,000</translation>
    </message>
    <message>
      <source>Snapshot of this day or earlier (YYYY-MM-DD)</source>
      <translation>Instantánea de este día o anterior (AAAA-MM-DD)</translation>
    </message>
    <message>
      <source>Some points carry MGRS of the next zone: the digits of this grid are not theirs.</source>
      <translation>Algunos puntos llevan el MGRS de la zona siguiente: los dígitos de esta cuadrícula no son los suyos.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Start line</source>
      <translation>Línea de inicio</translation>
    </message>
    <message>
      <source>Start point</source>
      <translation>Punto de inicio</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>Inicio {label}</translation>
    </message>
    <message>
      <source>States of the tasks of hazards</source>
      <translation>Estados de las tareas de las áreas peligrosas</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Status not recorded</source>
      <translation>Estado no registrado</translation>
    </message>
    <message>
      <source>Stockpile destruction</source>
      <translation>Destrucción de existencias</translation>
    </message>
    <message>
      <source>Stopped before its pack was written.</source>
      <translation>Se detuvo antes de que se escribiera su paquete.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Style file</source>
      <translation>Archivo de estilo</translation>
    </message>
    <message>
      <source>Style hazards</source>
      <translation>Aplicar estilo a las áreas peligrosas</translation>
    </message>
    <message>
      <source>Style of the hazards</source>
      <translation>Estilo de las áreas peligrosas</translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation>Reemplazada por</translation>
    </message>
    <message>
      <source>Suspected hazardous area (SHA)</source>
      <translation>Área peligrosa sospechosa (APS, SHA)</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>Suspendida</translation>
    </message>
    <message>
      <source>TN</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>TOLERANCE_M must be from 0 to under {most} metres, not {value}.</source>
      <translation>TOLERANCE_M debe ser de 0 a menos de {most} metros, no {value}.</translation>
    </message>
    <message>
      <source>Table of devices of the hazards (joined by the hazard's id)</source>
      <translation>Tabla de artefactos de las áreas peligrosas (unida por el id del área peligrosa)</translation>
    </message>
    <message>
      <source>Table or points</source>
      <translation>Tabla o puntos</translation>
    </message>
    <message>
      <source>Taken for rounding, metres</source>
      <translation>Se toma como redondeo, metros</translation>
    </message>
    <message>
      <source>Target devices</source>
      <translation>Artefactos objetivo</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <source>Task boundary</source>
      <translation>Perímetro de la tarea</translation>
    </message>
    <message>
      <source>Task database</source>
      <translation>Base de datos de tareas</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>Mapa de la tarea</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>Orden de tarea</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>La tarea {row} tiene un anillo de {count} puntos: un perímetro necesita tres.</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) has no polygon.</source>
      <translation>La tarea {task} (fila {row} de {layer}) no tiene polígono.</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) is a {kind}; a boundary is a polygon.</source>
      <translation>La tarea {task} (fila {row} de {layer}) es un {kind}; un perímetro es un polígono.</translation>
    </message>
    <message>
      <source>Task {task} has a row without geometry.</source>
      <translation>La tarea {task} tiene una fila sin geometría.</translation>
    </message>
    <message>
      <source>Task {task} has another boundary in the layer than in the workspace {file}. Save the one that is right in the workspace.</source>
      <translation>La tarea {task} tiene en la capa un perímetro distinto del que tiene en el espacio de trabajo {file}. Guarde en el espacio de trabajo el que sea correcto.</translation>
    </message>
    <message>
      <source>Task {task} has no order to amend.</source>
      <translation>La tarea {task} no tiene ninguna orden que modificar.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon.</source>
      <translation>La tarea {task} no tiene polígono.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>La tarea {task} no tiene polígono: es {kind}.</translation>
    </message>
    <message>
      <source>Task {task} is not a valid polygon: {reason}. Mend it first.</source>
      <translation>La tarea {task} no es un polígono válido: {reason}. Repárelo primero.</translation>
    </message>
    <message>
      <source>Task {task} is not in the workspace {file}. Save it there first.</source>
      <translation>La tarea {task} no está en el espacio de trabajo {file}. Guárdela allí primero.</translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>La tarea {task} está en el estado {status} y desde allí no se puede emitir. De {status} puede pasar a: {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>Otra persona modificó la tarea {task} después de que se leyó. Mírela de nuevo.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>La tarea {task} ya se emitió como {order_no}, revisión {revision}. Modifique esa orden para cambiarla.</translation>
    </message>
    <message>
      <source>Task {task}, point {label}: the position is not a number.</source>
      <translation>Tarea {task}, punto {label}: la posición no es un número.</translation>
    </message>
    <message>
      <source>Task {task}, ring {ring}: {count} boundary points make no ring.</source>
      <translation>Tarea {task}, anillo {ring}: {count} puntos del perímetro no forman un anillo.</translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>Tarea {task}: una coordenada no es un número o es infinita.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>Tarea {task}: un vértice de su polígono no tiene punto del perímetro; está a {distance_m} m del tramo más cercano.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>Tarea {task}: el punto del perímetro {row} no tiene etiqueta.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>Tarea {task}: sus puntos del perímetro están en una orden emitida y quedan como están. Modifique la orden para cambiarlos.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>Tarea {task}: error de cierre {misclosure:.2f} m (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>Tarea {task}: los puntos del perímetro no son los de su polígono: el punto {label}, o el tramo que sale de él, tiene una diferencia de {distance_m} m. Tome de nuevo los puntos del polígono, o el polígono de los puntos.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>Tarea {task}: varios puntos del perímetro usan la etiqueta {label}.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>Tarea {task}: el perfil {profile} no tiene el tipo {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>Tarea {task}: {added:,.0f} m² fuera de sus áreas peligrosas (elipsoidal), de los cuales {simplified:,.0f} m² por la simplificación.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>Tarea {task}: {label} se movió {shift_m:.3f} m, de {lat_before:.7f}, {lon_before:.7f} a {lat:.7f}, {lon:.7f} (latitud, longitud).</translation>
    </message>
    <message>
      <source>Task {task}: {reason}</source>
      <translation>Tarea {task}: {reason}</translation>
    </message>
    <message>
      <source>Task {task}: {remark}</source>
      <translation>Tarea {task}: {remark}</translation>
    </message>
    <message>
      <source>Task {task}: {value} in {column} is not one of {words}.</source>
      <translation>Tarea {task}: {value} en {column} no es una de {words}.</translation>
    </message>
    <message>
      <source>Task: accepted</source>
      <translation>Tarea: aceptada</translation>
    </message>
    <message>
      <source>Task: completed</source>
      <translation>Tarea: completada</translation>
    </message>
    <message>
      <source>Task: draft</source>
      <translation>Tarea: borrador</translation>
    </message>
    <message>
      <source>Task: for approval</source>
      <translation>Tarea: para aprobación</translation>
    </message>
    <message>
      <source>Task: handed over</source>
      <translation>Tarea: entregada</translation>
    </message>
    <message>
      <source>Task: in progress</source>
      <translation>Tarea: en ejecución</translation>
    </message>
    <message>
      <source>Task: inspected</source>
      <translation>Tarea: inspeccionada</translation>
    </message>
    <message>
      <source>Task: issued</source>
      <translation>Tarea: emitida</translation>
    </message>
    <message>
      <source>Task: suspended</source>
      <translation>Tarea: suspendida</translation>
    </message>
    <message>
      <source>Task: withdrawn</source>
      <translation>Tarea: retirada</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <source>Tasks (polygons)</source>
      <translation>Tareas (polígonos)</translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation>Las tareas se guardan en {file}</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation>Las tareas serán una capa temporal. Guarde el proyecto, o elija una base de datos de tareas en las opciones, para conservarlas y numerar sus órdenes.</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>Tareas sin paquete</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Technical survey</source>
      <translation>Estudio técnico</translation>
    </message>
    <message>
      <source>Template folder of the office</source>
      <translation>Carpeta de plantillas de la oficina</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The basemap {name} cannot be opened.</source>
      <translation>No se puede abrir el mapa base {name}.</translation>
    </message>
    <message>
      <source>The bearing from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>El rumbo de {first} a {second} leído como {instead} en vez de {typed} cerraría el anillo con un error de {left:.1f} m.</translation>
    </message>
    <message>
      <source>The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).</source>
      <translation>El rumbo {value:g} desde {label} está fuera de 0 a {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} is not on this computer. Install the grid, or fix another operation in the programme's profile: {others}.</source>
      <translation>El mejor cambio de datum de {crs} a WGS 84 es '{operation}', y su rejilla {grids} no está en este computador. Instale la rejilla, o fije otra operación en el perfil del programa: {others}.</translation>
    </message>
    <message>
      <source>The binding has {value} under {where}. Known there: {known}.</source>
      <translation>La vinculación tiene {value} en {where}. Allí se conocen: {known}.</translation>
    </message>
    <message>
      <source>The binding is not valid JSON: {reason}.</source>
      <translation>La vinculación no es JSON válido: {reason}.</translation>
    </message>
    <message>
      <source>The binding is saved: {path}</source>
      <translation>La vinculación se guardó: {path}</translation>
    </message>
    <message>
      <source>The binding must be a JSON object such as {example}.</source>
      <translation>La vinculación debe ser un objeto JSON como {example}.</translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>La vinculación se dedujo ({percent} % de certeza):</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>La capa vinculada que se revisa y se compara</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>El perímetro no es un anillo simple ({why}): revise el orden de sus puntos.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>El perímetro de la tarea {task} tiene {count} puntos; una hoja admite como máximo {most}. Simplifique el perímetro (createtasks: SIMPLIFY_M o MAX_POINTS) o deje fuera el PDF (FORMATS).</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>Se detuvo la revisión.</translation>
    </message>
    <message>
      <source>The columns of the first line are not the agreed ones.</source>
      <translation>Las columnas de la primera línea no son las acordadas.</translation>
    </message>
    <message>
      <source>The comparison was stopped.</source>
      <translation>Se detuvo la comparación.</translation>
    </message>
    <message>
      <source>The coordinate format {format} is unknown. Use mgrs, utm, dd, dm or dms.</source>
      <translation>El formato de coordenadas {format} es desconocido. Use mgrs, utm, dd, dm o dms.</translation>
    </message>
    <message>
      <source>The coordinate is empty.</source>
      <translation>La coordenada está vacía.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not known to PROJ.</source>
      <translation>PROJ no conoce el sistema de referencia de coordenadas '{crs}'.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not tied to the earth by a datum, so its coordinates cannot be brought to WGS 84.</source>
      <translation>El sistema de referencia de coordenadas '{crs}' no está ligado a la Tierra por un datum, así que sus coordenadas no se pueden llevar a WGS 84.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>Los datos de {layers} no están en este computador o ya no están en el proyecto. Su vinculación se conserva: recupere los datos, o vincule otra capa en la página Capas.</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>El día en que su base de datos escribió estos datos; se imprime en las órdenes y en los informes</translation>
    </message>
    <message>
      <source>The disk of the folder {folder} is full. Free some space or choose another folder.</source>
      <translation>El disco de la carpeta {folder} está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>The distance from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>La distancia de {first} a {second} leída como {instead} en vez de {typed} cerraría el anillo con un error de {left:.1f} m.</translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>La distancia {value:g} m desde {label} debe ser un número mayor que cero.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>El campo que contiene esto</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>No se puede leer el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>No se puede escribir el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>No se puede escribir el archivo {file} en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is no UTF-8 text; export the binding again.</source>
      <translation>El archivo {file} no es texto UTF-8; exporte de nuevo la vinculación.</translation>
    </message>
    <message>
      <source>The file {file} is no readable zip ({reason}).</source>
      <translation>El archivo {file} no es un zip legible ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is not well-formed XML ({reason}).</source>
      <translation>El archivo {file} no es XML bien formado ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>No se puede leer el archivo {file} del modelo magnético. Instale de nuevo el complemento desde su zip, o ejecute 'make build' en una copia del código fuente.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>No se puede escribir en la carpeta {folder} ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only ({reason}). Choose another folder.</source>
      <translation>La carpeta {folder} es de solo lectura ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The form of {table} cannot be saved in {file}: {reason}</source>
      <translation>No se puede guardar el formulario de {table} en {file}: {reason}</translation>
    </message>
    <message>
      <source>The format {format} is unknown. Known: {known}.</source>
      <translation>El formato {format} es desconocido. Se conocen: {known}.</translation>
    </message>
    <message>
      <source>The grid must be a UTM zone on WGS 84, as EPSG:32633; {crs} is not one.</source>
      <translation>La cuadrícula debe ser una zona UTM sobre WGS 84, como EPSG:32633; {crs} no lo es.</translation>
    </message>
    <message>
      <source>The hazards are bound and not read yet: read them on the page Layers.</source>
      <translation>Las áreas peligrosas están vinculadas y aún no se han leído: léalas en la página Capas.</translation>
    </message>
    <message>
      <source>The job ended without saying why.</source>
      <translation>El trabajo terminó sin decir por qué.</translation>
    </message>
    <message>
      <source>The key as_of of the binding must be a date such as 2026-11-24, not {value}.</source>
      <translation>La clave as_of de la vinculación debe ser una fecha como 2026-11-24, no {value}.</translation>
    </message>
    <message>
      <source>The key minimum_data names {attribute}, which no hazard has.</source>
      <translation>La clave minimum_data nombra {attribute}, que ninguna área peligrosa tiene.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation>La clave numbering.order_pattern es {value}. Elementos conocidos: organisation, year, month, sequence ({reason}).</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern must hold {token}, not {value}.</source>
      <translation>La clave numbering.order_pattern debe contener {token}, no {value}.</translation>
    </message>
    <message>
      <source>The key numbering.without_workspace is {value}. Known tokens: task_id, organisation, year ({reason}).</source>
      <translation>La clave numbering.without_workspace es {value}. Elementos conocidos: task_id, organisation, year ({reason}).</translation>
    </message>
    <message>
      <source>The key programme.country_extent_deg must be west, south, east, north in degrees, not {value}.</source>
      <translation>La clave programme.country_extent_deg debe ser oeste, sur, este, norte en grados, no {value}.</translation>
    </message>
    <message>
      <source>The key rule_severity.{rule} must be mandatory or advisory, not {value}.</source>
      <translation>La clave rule_severity.{rule} debe ser mandatory o advisory, no {value}.</translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>La clave {key} de la vinculación tiene un tipo equivocado: {value}. Los nombres y las palabras son texto; los campos y los valores son objetos de texto.</translation>
    </message>
    <message>
      <source>The key “{key}” is missing.</source>
      <translation>Falta la clave «{key}».</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Did you mean “{near}”?</source>
      <translation>La clave «{key}» es desconocida. ¿Quiso decir «{near}»?</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Known here: {known}.</source>
      <translation>La clave «{key}» es desconocida. Aquí se conocen: {known}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a colour such as #F4A718, not {value}.</source>
      <translation>La clave «{key}» debe ser un color como #F4A718, no {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a width in millimetres above 0 and up to {most}, not {value}.</source>
      <translation>La clave «{key}» debe ser un ancho en milímetros mayor que 0 y de hasta {most}, no {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be between 0 and 1, not {value}.</source>
      <translation>La clave «{key}» debe estar entre 0 y 1, no {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be one of {patterns}, not {value}.</source>
      <translation>La clave «{key}» debe ser uno de {patterns}, no {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>La clave «{key}» debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured, so there is no misclosure to spread: add the leg, or do not adjust.</source>
      <translation>El último tramo, de {last} a {first}, no se midió, así que no hay error de cierre que repartir: agregue el tramo, o no ajuste.</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured; computed it is {bearing:.1f}° true, {distance:.1f} m. How well the list closes cannot be known.</source>
      <translation>El último tramo, de {last} a {first}, no se midió; calculado, es {bearing:.1f}° desde el norte geográfico, {distance:.1f} m. No se puede saber qué tan bien cierra la lista.</translation>
    </message>
    <message>
      <source>The last reading kept</source>
      <translation>La última lectura guardada</translation>
    </message>
    <message>
      <source>The last row arrives {gap:.1f} m from the start point. Is it the start point again, or a point of its own? Say it with a label (LABEL_FIELD): the start point's name again, or another one.</source>
      <translation>La última fila llega a {gap:.1f} m del punto de inicio. ¿Es de nuevo el punto de inicio, o un punto aparte? Indíquelo con una etiqueta (LABEL_FIELD): de nuevo el nombre del punto de inicio, u otro.</translation>
    </message>
    <message>
      <source>The layer has no coordinate reference system (CRS). Set the one that it was recorded in: Layer properties, Source.</source>
      <translation>La capa no tiene sistema de referencia de coordenadas (SRC). Asigne aquel en el que se registró: Propiedades de la capa, Fuente.</translation>
    </message>
    <message>
      <source>The layer has no field {field} with the task's id.</source>
      <translation>La capa no tiene ningún campo {field} con el id de la tarea.</translation>
    </message>
    <message>
      <source>The layer of changes is no longer in the project. Compare again.</source>
      <translation>La capa de cambios ya no está en el proyecto. Compare de nuevo.</translation>
    </message>
    <message>
      <source>The layer of this finding is no longer in the project. Check again.</source>
      <translation>La capa de esta observación ya no está en el proyecto. Revise de nuevo.</translation>
    </message>
    <message>
      <source>The layer plays no role any more; its data and its own style stay</source>
      <translation>La capa ya no cumple ninguna función; sus datos y su propio estilo se conservan</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>La capa {layer} no se puede editar: aquí su fuente es de solo lectura. Guárdela como GeoPackage, o repare la forma en la base de datos de la que viene.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>La capa {layer} tiene ediciones sin guardar. Guárdelas o descártelas primero.</translation>
    </message>
    <message>
      <source>The layer {layer} has no column {columns}. It has: {present}.</source>
      <translation>La capa {layer} no tiene la columna {columns}. Tiene: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no coordinate reference system. Set it in the layer's properties (Source) and try again.</source>
      <translation>La capa {layer} no tiene sistema de referencia de coordenadas. Asígnelo en las propiedades de la capa (Fuente) e intente de nuevo.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field} to take ids from. It has: {present}.</source>
      <translation>La capa {layer} no tiene un campo {field} del cual tomar los ids. Tiene: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}, which the binding gives to {attribute}. Its fields: {present}.</source>
      <translation>La capa {layer} no tiene el campo {field}, que la vinculación asigna a {attribute}. Sus campos: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}.</source>
      <translation>La capa {layer} no tiene el campo {field}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no rows.</source>
      <translation>La capa {layer} no tiene filas.</translation>
    </message>
    <message>
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>La capa {layer} necesita un campo para {attribute}{field}. Sus campos: {present}.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>El tramo de {first} a {second} invertido (su rumbo inverso) cerraría el anillo con un error de {left:.1f} m.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>Falta la biblioteca {name}. Instale de nuevo el complemento desde su zip, o ejecute 'make build' en una copia del código fuente.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>El mapa no pudo recibir todas las formas de la orden: {taken} de {total}.</translation>
    </message>
    <message>
      <source>The map shows no place on Earth where hazards could be.</source>
      <translation>El mapa no muestra ningún lugar de la Tierra donde pueda haber áreas peligrosas.</translation>
    </message>
    <message>
      <source>The mark {mark} is missing.</source>
      <translation>Falta la marca {mark}.</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>El siguiente paso</translation>
    </message>
    <message>
      <source>The north of a bearing is true, grid or magnetic, not '{north}'.</source>
      <translation>El norte de un rumbo es true (geográfico), grid (de cuadrícula) o magnetic (magnético), no '{north}'.</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} is not known for it. There are: {others}.</source>
      <translation>La operación '{operation}' fijada para {crs} no se conoce para este. Hay: {others}.</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} needs the grid {grids}, which is not on this computer. Install the grid.</source>
      <translation>La operación '{operation}' fijada para {crs} necesita la rejilla {grids}, que no está en este computador. Instale la rejilla.</translation>
    </message>
    <message>
      <source>The outline encloses no land.</source>
      <translation>El contorno no encierra ningún terreno.</translation>
    </message>
    <message>
      <source>The outline says where the task stands, instead of the hazard's own status</source>
      <translation>El contorno indica en qué estado está la tarea, en vez del estado propio del área peligrosa</translation>
    </message>
    <message>
      <source>The output folder {folder} cannot be written: {reason}. Choose another folder.</source>
      <translation>No se puede escribir en la carpeta de salida {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The output {name} could not be written: {reason}</source>
      <translation>No se pudo escribir la salida {name}: {reason}</translation>
    </message>
    <message>
      <source>The pack could not be written: {reason}.</source>
      <translation>No se pudo escribir el paquete: {reason}.</translation>
    </message>
    <message>
      <source>The pack {pack} does not verify and was not made. {reasons}</source>
      <translation>El paquete {pack} no pasa la verificación y no se creó. {reasons}</translation>
    </message>
    <message>
      <source>The pack {pack} failed verification. Do not use it.</source>
      <translation>El paquete {pack} falló la verificación. No lo use.</translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation>El punto está donde está otro punto registrado.</translation>
    </message>
    <message>
      <source>The process that writes packs ended with {code}: {said}</source>
      <translation>El proceso que escribe los paquetes terminó con {code}: {said}</translation>
    </message>
    <message>
      <source>The profile knows no way of measuring {way}. It knows: {known}.</source>
      <translation>El perfil no conoce la forma de medir {way}. Conoce: {known}.</translation>
    </message>
    <message>
      <source>The profile {file} cannot be read ({reason}). Shipped profiles: {names}.</source>
      <translation>No se puede leer el perfil {file} ({reason}). Perfiles incluidos: {names}.</translation>
    </message>
    <message>
      <source>The profile {file} inherits from itself.</source>
      <translation>El perfil {file} hereda de sí mismo.</translation>
    </message>
    <message>
      <source>The profile {file} is not valid JSON: {reason}.</source>
      <translation>El perfil {file} no es JSON válido: {reason}.</translation>
    </message>
    <message>
      <source>The profile {file} must be a JSON object.</source>
      <translation>El perfil {file} debe ser un objeto JSON.</translation>
    </message>
    <message>
      <source>The program qgis_process, which comes with QGIS, was not found in {folders}. Repair the installation of QGIS.</source>
      <translation>El programa qgis_process, que viene con QGIS, no se encontró en {folders}. Repare la instalación de QGIS.</translation>
    </message>
    <message>
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>El proyecto {file} es de solo lectura: lo que usted indicó de sus capas se pierde al cerrarlo, a menos que lo guarde con otro nombre.</translation>
    </message>
    <message>
      <source>The repeated vertex could not be taken out.</source>
      <translation>No se pudo quitar el vértice repetido.</translation>
    </message>
    <message>
      <source>The report {file} could not be written: {reason}.</source>
      <translation>No se pudo escribir el informe {file}: {reason}.</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.1f} m, 1:{ratio:.1f}; more than 1:{most:g} is refused. {advice}</source>
      <translation>El anillo queda a {misclosure:.1f} m de su inicio, 1:{ratio:.1f}; un error de cierre mayor que 1:{most:g} se rechaza. {advice}</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.2f} m, 1:{ratio:.0f}. That is less exact than should come of: {ways}.</source>
      <translation>El anillo queda a {misclosure:.2f} m de su inicio, 1:{ratio:.0f}. Eso es menos exacto de lo que debería resultar de: {ways}.</translation>
    </message>
    <message>
      <source>The shape in {layer} could not be changed.</source>
      <translation>No se pudo modificar la forma en {layer}.</translation>
    </message>
    <message>
      <source>The shape in {layer} has changed since the check, and there is nothing left to fix in it. Check again.</source>
      <translation>La forma en {layer} cambió desde la revisión, y ya no queda nada que corregir en ella. Revise de nuevo.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>La forma se reparó y puede ser más grande en el terreno de lo que parece; nadie la ha confirmado. Motivo: {reason}.</translation>
    </message>
    <message>
      <source>The snapshot has the schema {schema}; this plugin reads {known}. Update the plugin.</source>
      <translation>La instantánea tiene el esquema {schema}; este complemento lee {known}. Actualice el complemento.</translation>
    </message>
    <message>
      <source>The snapshot is damaged at {where}.</source>
      <translation>La instantánea está dañada en {where}.</translation>
    </message>
    <message>
      <source>The snapshot is not valid JSON: {reason}.</source>
      <translation>La instantánea no es JSON válido: {reason}.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} revision {revision} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>La instantánea de la orden {order_no} revisión {revision} se modificó en el espacio de trabajo. Tómela de una de las copias fechadas.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>La instantánea de la orden {order_no} se modificó en el espacio de trabajo. Tómela de una de las copias fechadas.</translation>
    </message>
    <message>
      <source>The step {id} is not available here.</source>
      <translation>El paso {id} no está disponible aquí.</translation>
    </message>
    <message>
      <source>The style file {path} could not be written: {reason}</source>
      <translation>No se pudo escribir el archivo de estilo {path}: {reason}</translation>
    </message>
    <message>
      <source>The style of the basemap {name} cannot be read: {reason}</source>
      <translation>No se puede leer el estilo del mapa base {name}: {reason}</translation>
    </message>
    <message>
      <source>The style {style} is not in the file.</source>
      <translation>El estilo {style} no está en el archivo.</translation>
    </message>
    <message>
      <source>The table {layer} has no geometry: give TEXT_FIELD, or bearings and distances.</source>
      <translation>La tabla {layer} no tiene geometría: indique TEXT_FIELD, o rumbos y distancias.</translation>
    </message>
    <message>
      <source>The table {layer} has no rows.</source>
      <translation>La tabla {layer} no tiene filas.</translation>
    </message>
    <message>
      <source>The table {table} has a row without geometry.</source>
      <translation>La tabla {table} tiene una fila sin geometría.</translation>
    </message>
    <message>
      <source>The table {table} is missing.</source>
      <translation>Falta la tabla {table}.</translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>No se puede abrir la tabla {table} de {file}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation>La carpeta de plantillas {folder} no tiene un {file} legible ({reason}). Puede contener uno con las claves {keys}.</translation>
    </message>
    <message>
      <source>The text {text} holds a NUL character.</source>
      <translation>El texto {text} contiene un carácter NUL.</translation>
    </message>
    <message>
      <source>The time of issue {time} has no UTC offset.</source>
      <translation>La hora de emisión {time} no tiene diferencia con UTC.</translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>La tarea completa no está en ninguna de las páginas georreferenciadas.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>El espacio de trabajo ya tiene una tarea {task}. Asigne otro id a la nueva.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made.</source>
      <translation>No se puede crear el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made: {reason}.</source>
      <translation>No se puede crear el espacio de trabajo {file}: {reason}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be written: the disk is full or failing.</source>
      <translation>No se puede escribir en el espacio de trabajo {file}: el disco está lleno o fallando.</translation>
    </message>
    <message>
      <source>The workspace {file} does not say its schema version; it may be damaged. Take the latest of its dated copies.</source>
      <translation>El espacio de trabajo {file} no indica la versión de su esquema; puede estar dañado. Tome la más reciente de sus copias fechadas.</translation>
    </message>
    <message>
      <source>The workspace {file} has the schema {version}, which this plugin cannot bring to {known}.</source>
      <translation>El espacio de trabajo {file} tiene el esquema {version}, que este complemento no puede llevar a {known}.</translation>
    </message>
    <message>
      <source>The workspace {file} is locked by another program. {who} Save or close it there and try again.</source>
      <translation>El espacio de trabajo {file} está bloqueado por otro programa. {who} Guárdelo o ciérrelo allí e intente de nuevo.</translation>
    </message>
    <message>
      <source>The workspace {file} is read-only. Ask for the right to write it, or copy it elsewhere.</source>
      <translation>El espacio de trabajo {file} es de solo lectura. Pida permiso para escribir en él, o cópielo en otro lugar.</translation>
    </message>
    <message>
      <source>The workspace {file} keeps no earlier snapshot of {layer}. One is kept each time hazards are imported; until then, give the earlier layer as PREVIOUS.</source>
      <translation>El espacio de trabajo {file} no guarda ninguna instantánea anterior de {layer}. Se guarda una cada vez que se importan áreas peligrosas; hasta entonces, indique la capa anterior en PREVIOUS.</translation>
    </message>
    <message>
      <source>The workspace {file} refused a change: {reason}</source>
      <translation>El espacio de trabajo {file} rechazó un cambio: {reason}</translation>
    </message>
    <message>
      <source>The workspace {file} was written by a newer version of the plugin (schema {version}, this one reads up to {known}). Update the plugin.</source>
      <translation>El espacio de trabajo {file} fue escrito por una versión más nueva del complemento (esquema {version}; esta lee hasta {known}). Actualice el complemento.</translation>
    </message>
    <message>
      <source>The zip of {pack} does not hold {file} as it was written.</source>
      <translation>El zip de {pack} no contiene {file} tal como se escribió.</translation>
    </message>
    <message>
      <source>The zip unpacks to more than {limit} bytes.</source>
      <translation>El zip se descomprime en más de {limit} bytes.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>No existe la zona UTM {zone}: las zonas van de 1 a 60.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>No hay capa de áreas peligrosas ni instantánea de una: no se compararon las áreas peligrosas.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>No hay ningún paquete en {path}: no es ni una carpeta ni un zip.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>No existe el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation>No hubo memoria suficiente para imprimir {file}.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>Estos rumbos son magnéticos: indique la fecha en que se leyeron (DATE) o la declinación de ese día (DECLINATION_DEG). Sin una de las dos no indican ninguna dirección.</translation>
    </message>
    <message>
      <source>This finding has no place on the map: {finding}</source>
      <translation>Esta observación no tiene lugar en el mapa: {finding}</translation>
    </message>
    <message>
      <source>This has no place on the map: {sentence}</source>
      <translation>Esto no tiene lugar en el mapa: {sentence}</translation>
    </message>
    <message>
      <source>This layer holds</source>
      <translation>Esta capa contiene</translation>
    </message>
    <message>
      <source>This map does not say that any land is safe.</source>
      <translation>Este mapa no indica que terreno alguno sea seguro.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>Este proyecto todavía no tiene ninguna capa que pueda contener áreas peligrosas. Agregue la capa de áreas peligrosas que le dio su base de datos (menú Capa, Añadir capa): aquí se reconoce.</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Amenaza</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>Para corregirlo, indique esto como BINDING, modificado:</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>Para ver qué cambió, agregue al proyecto la capa del mes pasado y elíjala aquí. En un proyecto con tareas se guarda cada lectura de las áreas peligrosas: el próximo mes no necesita un segundo archivo.</translation>
    </message>
    <message>
      <source>UTM zone {zone}</source>
      <translation>Zona UTM {zone}</translation>
    </message>
    <message>
      <source>UTM, 0.1 m</source>
      <translation>UTM, 0.1 m</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>Municiones sin explotar o abandonadas</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>Unidad de los rumbos</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>Values of</source>
      <translation>Valores de</translation>
    </message>
    <message>
      <source>Values of the layer and what they mean</source>
      <translation>Valores de la capa y qué significan</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Verificado por</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Verificado el</translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation>Verificar paquete</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>Tramo muy largo</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>W</source>
      <translation>W</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What and where</source>
      <translation>Qué y dónde</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <source>What changed in {layer}</source>
      <translation>Qué cambió en {layer}</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>Qué cambió desde r{revision}</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>Qué cambió bajo las órdenes</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>Qué se movió</translation>
    </message>
    <message>
      <source>What the rows of this layer are</source>
      <translation>Qué son las filas de esta capa</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>What to do with a misclosure</source>
      <translation>Qué hacer con un error de cierre</translation>
    </message>
    <message>
      <source>Whole texts</source>
      <translation>Textos completos</translation>
    </message>
    <message>
      <source>Whole width of lines (metres)</source>
      <translation>Ancho total de las líneas (metros)</translation>
    </message>
    <message>
      <source>Whose values are shown below</source>
      <translation>De qué campo son los valores que se muestran abajo</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>Ancho (m)</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>Palabra que la vinculación no conoce</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>Líneas del sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite points</source>
      <translation>Puntos del sitio de trabajo</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espacio de trabajo</translation>
    </message>
    <message>
      <source>Workspace (*.gpkg)</source>
      <translation>Espacio de trabajo (*.gpkg)</translation>
    </message>
    <message>
      <source>Workspace (GeoPackage; made where missing)</source>
      <translation>Espacio de trabajo (GeoPackage; se crea si no existe)</translation>
    </message>
    <message>
      <source>Workspace (empty: the file of the tasks where that is one)</source>
      <translation>Espacio de trabajo (vacío: el archivo de las tareas, si es uno)</translation>
    </message>
    <message>
      <source>Workspace (its last snapshot, without a layer)</source>
      <translation>Espacio de trabajo (su última instantánea, si no hay capa)</translation>
    </message>
    <message>
      <source>Workspace that keeps a snapshot to compare with (made where missing)</source>
      <translation>Espacio de trabajo que guarda una instantánea para comparar (se crea si no existe)</translation>
    </message>
    <message>
      <source>Write packs of a frozen job</source>
      <translation>Escribir los paquetes de un trabajo congelado</translation>
    </message>
    <message>
      <source>Write them from the hazard record to the tasks of these hazards</source>
      <translation>Escribirlos del registro de áreas peligrosas en las tareas de estas áreas peligrosas</translation>
    </message>
    <message>
      <source>Write this binding as JSON</source>
      <translation>Escribir esta vinculación como JSON</translation>
    </message>
    <message>
      <source>Writing orders to {folder}</source>
      <translation>Escribiendo órdenes en {folder}</translation>
    </message>
    <message>
      <source>Your own style</source>
      <translation>Su propio estilo</translation>
    </message>
    <message>
      <source>Zoo&amp;m</source>
      <translation>Ac&amp;ercar</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>una coordenada no es un número o es infinita</translation>
    </message>
    <message>
      <source>a hole lies inside another hole</source>
      <translation>un hueco está dentro de otro hueco</translation>
    </message>
    <message>
      <source>a hole lies outside the outline</source>
      <translation>un hueco está fuera del contorno</translation>
    </message>
    <message>
      <source>a ring has fewer than three different points</source>
      <translation>un anillo tiene menos de tres puntos distintos</translation>
    </message>
    <message>
      <source>a ring has {count} different points; a polygon needs three</source>
      <translation>un anillo tiene {count} puntos distintos; un polígono necesita tres</translation>
    </message>
    <message>
      <source>accidents</source>
      <translation>accidentes</translation>
    </message>
    <message>
      <source>added</source>
      <translation>agregada</translation>
    </message>
    <message>
      <source>administrative units</source>
      <translation>unidades administrativas</translation>
    </message>
    <message>
      <source>advisory</source>
      <translation>de advertencia</translation>
    </message>
    <message>
      <source>all {all}</source>
      <translation>todas: {all}</translation>
    </message>
    <message>
      <source>also named, not on the map: {ids}</source>
      <translation>también nombradas, no están en el mapa: {ids}</translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation>y {count} símbolos más</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>al {day}</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>punto de referencia fijo (mojón)</translation>
    </message>
    <message>
      <source>class?</source>
      <translation>¿clase?</translation>
    </message>
    <message>
      <source>cleared land</source>
      <translation>tierra despejada</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>cluster munition remnants</source>
      <translation>remanentes de municiones en racimo</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>contaminación desconocida</translation>
    </message>
    <message>
      <source>date not known</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>fecha no indicada</translation>
    </message>
    <message>
      <source>decimal degrees</source>
      <translation>grados decimales</translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>declinación {angle} ± {uncertainty}° ({model}, {date})</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>artefactos</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>doc.kml ocupa más de {limit} bytes.</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>punto final</translation>
    </message>
    <message>
      <source>failed: {count} of {total} files. Do not use this pack; ask for it again.</source>
      <translation>fallaron {count} de {total} archivos. No use este paquete; pídalo de nuevo.</translation>
    </message>
    <message>
      <source>fixed by {ways}</source>
      <translation>posiciones fijadas con {ways}</translation>
    </message>
    <message>
      <source>from {layer}, row {row}</source>
      <translation>de {layer}, fila {row}</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>ganado</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>de cuadrícula</translation>
    </message>
    <message>
      <source>grid north</source>
      <translation>norte de cuadrícula</translation>
    </message>
    <message>
      <source>hazard changed</source>
      <translation>área peligrosa cambió</translation>
    </message>
    <message>
      <source>hazard gone</source>
      <translation>área peligrosa ya no está</translation>
    </message>
    <message>
      <source>hazard points</source>
      <translation>puntos de áreas peligrosas</translation>
    </message>
    <message>
      <source>hazards</source>
      <translation>áreas peligrosas</translation>
    </message>
    <message>
      <source>hazards –</source>
      <translation>áreas peligrosas –</translation>
    </message>
    <message>
      <source>hazards ⚠ not read</source>
      <translation>áreas peligrosas ⚠ sin leer</translation>
    </message>
    <message>
      <source>hazards ✓</source>
      <translation>áreas peligrosas ✓</translation>
    </message>
    <message>
      <source>holes cut the area apart</source>
      <translation>los huecos parten el área</translation>
    </message>
    <message>
      <source>improvised devices</source>
      <translation>artefactos improvisados</translation>
    </message>
    <message>
      <source>indication</source>
      <translation>indicio</translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation>punto intermedio</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>punto destacado</translation>
    </message>
    <message>
      <source>latitude, longitude in decimal degrees</source>
      <translation>latitud, longitud en grados decimales</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees and minutes</source>
      <translation>latitud, longitud en grados y minutos</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees, minutes, seconds</source>
      <translation>latitud, longitud en grados, minutos, segundos</translation>
    </message>
    <message>
      <source>longitude {lon} latitude {lat} is nowhere on Earth; look at the layer's CRS</source>
      <translation>longitud {lon} latitud {lat} no está en ningún lugar de la Tierra; revise el SRC de la capa</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdido</translation>
    </message>
    <message>
      <source>magnetic</source>
      <translation>magnético</translation>
    </message>
    <message>
      <source>magnetic north</source>
      <translation>norte magnético</translation>
    </message>
    <message>
      <source>mandatory</source>
      <translation>obligatoria</translation>
    </message>
    <message>
      <source>medical facilities</source>
      <translation>centros médicos</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>minas</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>nombre, firma, fecha</translation>
    </message>
    <message>
      <source>new accident</source>
      <translation>accidente nuevo</translation>
    </message>
    <message>
      <source>new hazard on a task</source>
      <translation>área peligrosa nueva en una tarea</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>persona no indicada</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>ninguna nombrada</translation>
    </message>
    <message>
      <source>none of the {count} values that the binding knows of {field} is in it any more; the list of values has changed</source>
      <translation>ninguno de los {count} valores que la vinculación conoce de {field} sigue en él; la lista de valores cambió</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>no comparado</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <source>nothing moved ✓</source>
      <translation>nada se movió ✓</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>correcto</translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the PDF governs</source>
      <translation>correcto, 1 archivo de trabajo modificado desde la emisión; prevalece el PDF</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>correcto, {count} archivos de trabajo modificados desde la emisión; prevalece el PDF</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>una parte está dentro de otra</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>order not accepted</source>
      <translation>orden no aceptada</translation>
    </message>
    <message>
      <source>own style</source>
      <translation>estilo propio</translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>se omitieron puntos o líneas que estaban junto a los polígonos en el mismo registro</translation>
    </message>
    <message>
      <source>proposed, confirm on site</source>
      <translation>propuesto, confirmar en el sitio</translation>
    </message>
    <message>
      <source>radius {radius} m set by {who}</source>
      <translation>radio de {radius} m fijado por {who}</translation>
    </message>
    <message>
      <source>reclassified</source>
      <translation>reclasificada</translation>
    </message>
    <message>
      <source>reference point</source>
      <translation>punto de referencia</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>quitada</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>reabierta</translation>
    </message>
    <message>
      <source>reshaped</source>
      <translation>forma cambiada</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>vías</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>la fila {row} no se puede leer: {why}</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>centros poblados</translation>
    </message>
    <message>
      <source>start point</source>
      <translation>punto de inicio</translation>
    </message>
    <message>
      <source>status unknown</source>
      <translation>estado desconocido</translation>
    </message>
    <message>
      <source>store</source>
      <translation>depósito</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>tareas</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>capa temporal</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>las columnas de {layer} no tienen nombres: su primera fila no se tomó como encabezado. Guarde la hoja como CSV y abra ese archivo</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>las primeras {shown} de {all}; la capa de incidencias las tiene todas</translation>
    </message>
    <message>
      <source>the geometry is a {kind} and has no area</source>
      <translation>la geometría es un {kind} y no tiene área</translation>
    </message>
    <message>
      <source>the geometry is empty</source>
      <translation>la geometría está vacía</translation>
    </message>
    <message>
      <source>the kind of point is not known</source>
      <translation>no se conoce el tipo de punto</translation>
    </message>
    <message>
      <source>the kind of point {word} is not in the binding</source>
      <translation>el tipo de punto {word} no está en la vinculación</translation>
    </message>
    <message>
      <source>the outline crosses itself</source>
      <translation>el contorno se cruza consigo mismo</translation>
    </message>
    <message>
      <source>the outline encloses no land: {why}</source>
      <translation>el contorno no encierra ningún terreno: {why}</translation>
    </message>
    <message>
      <source>the outline touches itself</source>
      <translation>el contorno se toca a sí mismo</translation>
    </message>
    <message>
      <source>the point has no usable position</source>
      <translation>el punto no tiene una posición utilizable</translation>
    </message>
    <message>
      <source>the point names no hazard</source>
      <translation>el punto no nombra ninguna área peligrosa</translation>
    </message>
    <message>
      <source>the rings cannot be built into a polygon</source>
      <translation>con los anillos no se puede construir un polígono</translation>
    </message>
    <message>
      <source>the row has no geometry</source>
      <translation>la fila no tiene geometría</translation>
    </message>
    <message>
      <source>the same ring is there twice</source>
      <translation>el mismo anillo está dos veces</translation>
    </message>
    <message>
      <source>the shape is invalid ({reason})</source>
      <translation>la forma no es válida ({reason})</translation>
    </message>
    <message>
      <source>the whole layer</source>
      <translation>la capa completa</translation>
    </message>
    <message>
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>a {label}: {bearing} {north}, {distance}</translation>
    </message>
    <message>
      <source>true</source>
      <translation>geográfico</translation>
    </message>
    <message>
      <source>true north</source>
      <translation>norte geográfico</translation>
    </message>
    <message>
      <source>turning point</source>
      <translation>punto de giro</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>unexploded or abandoned ordnance</source>
      <translation>municiones sin explotar o abandonadas</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation>verificado {day} {who}</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>en intervención</translation>
    </message>
    <message>
      <source>{again} of them have one: its pack is written again, unchanged.</source>
      <translation>{again} de ellas ya la tienen: su paquete se escribe de nuevo, sin cambios.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² lie also in hazard {other}.</source>
      <translation>{area_m2:,.0f} m² están también en el área peligrosa {other}.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² of this hazard ({percent:.1f} %) lie in cleared land {other}.</source>
      <translation>{area_m2:,.0f} m² de esta área peligrosa ({percent:.1f} %) están en tierra despejada {other}.</translation>
    </message>
    <message>
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <source>{area} m² (ellipsoid)</source>
      <translation>{area} m² (elipsoidal)</translation>
    </message>
    <message>
      <source>{attribute} is {word}, which the binding does not know; it is treated as unknown.</source>
      <translation>{attribute} es {word}, que la vinculación no conoce; se trata como desconocido.</translation>
    </message>
    <message>
      <source>{attribute}: all values have a meaning</source>
      <translation>{attribute}: todos los valores tienen un significado</translation>
    </message>
    <message>
      <source>{attribute}: {n} values mean nothing</source>
      <translation>{attribute}: {n} valores no significan nada</translation>
    </message>
    <message>
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>{before} antes + {added} agregadas - {removed} quitadas = {now} ahora; {reopened} reabiertas, {reclassified} reclasificadas, {reshaped} con forma cambiada, {unchanged} sin cambios.</translation>
    </message>
    <message>
      <source>{centimetres} cm ({metres} m)</source>
      <translation>{centimetres} cm ({metres} m)</translation>
    </message>
    <message>
      <source>{changes} hazards are not as they were.</source>
      <translation>{changes} áreas peligrosas no están como estaban.</translation>
    </message>
    <message>
      <source>{change}, and reshaped</source>
      <translation>{change}, y forma cambiada</translation>
    </message>
    <message>
      <source>{chosen} of {all} hazards are selected.</source>
      <translation>{chosen} de {all} áreas peligrosas están seleccionadas.</translation>
    </message>
    <message>
      <source>{chosen} of {all} tasks get an order.</source>
      <translation>{chosen} de {all} tareas reciben una orden.</translation>
    </message>
    <message>
      <source>{count} corners are the fewest that could be had; {most} were asked for.</source>
      <translation>{count} vértices son los menos que se pudieron obtener; se pidieron {most}.</translation>
    </message>
    <message>
      <source>{count} inner rings turn the same way as their outline; some programs then read the hole as land.</source>
      <translation>{count} anillos interiores giran en el mismo sentido que su contorno; algunos programas leen entonces el hueco como terreno.</translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation>{count} campos más están en la página {page}.</translation>
    </message>
    <message>
      <source>{count} more hazards on the maps</source>
      <translation>{count} áreas peligrosas más en los mapas</translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation>{count} de ellas repiten la forma de otra fila; sus ids terminan en -2, -3…</translation>
    </message>
    <message>
      <source>{count} of {total} point labels have no room here: see the point table.</source>
      <translation>{count} de {total} etiquetas de puntos no tienen espacio aquí: vea la tabla de puntos.</translation>
    </message>
    <message>
      <source>{count} on the boundary</source>
      <translation>{count} en el perímetro</translation>
    </message>
    <message>
      <source>{count} points lead to the ring and are no part of it.</source>
      <translation>{count} puntos conducen al anillo y no forman parte de él.</translation>
    </message>
    <message>
      <source>{count} points make no boundary: a ring needs three.</source>
      <translation>{count} puntos no forman un perímetro: un anillo necesita tres.</translation>
    </message>
    <message>
      <source>{count} points that repeat the one before were removed</source>
      <translation>se eliminaron {count} puntos que repetían el anterior</translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>{count} filas no tienen id; se calculó uno a partir de la forma, o de los valores</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>{count} vértices repiten otro vértice del mismo anillo, el primero en longitud {lon:.6f} latitud {lat:.6f}.</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format}; al lado, {grid} en metros. Rumbos (acimutes) desde {north}, a {step}°, leídos en el punto; Inverso es desde el punto siguiente. {declination}. Distancias en metros sobre el elipsoide. Control: lea por radio la etiqueta, la coordenada y el control; escritas de nuevo dan los mismos dos caracteres; si no, algo se oyó mal.</translation>
    </message>
    <message>
      <source>{fault} Until that is put right, the shipped settings are used here.</source>
      <translation>{fault} Mientras no se corrija, aquí se usan los ajustes incluidos.</translation>
    </message>
    <message>
      <source>{field} (not there any more)</source>
      <translation>{field} (ya no está)</translation>
    </message>
    <message>
      <source>{field} ?</source>
      <translation>¿{field}?</translation>
    </message>
    <message>
      <source>{field} carries {attribute}, by its name</source>
      <translation>{field} contiene {attribute}, por su nombre</translation>
    </message>
    <message>
      <source>{field} carries {attribute}: {known} of its {count} different values are known</source>
      <translation>{field} contiene {attribute}: se conocen {known} de sus {count} valores distintos</translation>
    </message>
    <message>
      <source>{field} has values that look garbled, such as {words}: set the encoding of the layer in its properties, Source</source>
      <translation>{field} tiene valores que parecen ilegibles, como {words}: asigne la codificación de la capa en sus propiedades, Fuente</translation>
    </message>
    <message>
      <source>{field} has {count} values that the binding does not know ({rows} rows): {words}</source>
      <translation>{field} tiene {count} valores que la vinculación no conoce ({rows} filas): {words}</translation>
    </message>
    <message>
      <source>{field} is no number in {count} rows, the first is row {row}; no reported area there</source>
      <translation>{field} no es un número en {count} filas, la primera es la fila {row}; allí no hay área reportada</translation>
    </message>
    <message>
      <source>{field}, bound as {attribute}, is not a field of this layer any more; choose another</source>
      <translation>{field}, vinculado como {attribute}, ya no es un campo de esta capa; elija otro</translation>
    </message>
    <message>
      <source>{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.</source>
      <translation>{field}: la palabra “{word}” ({rows} filas) no está en la vinculación: desconocida.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>No se pudo imprimir {file}. Compruebe que se puede escribir en la carpeta {folder} y que el disco no está lleno.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation>No se pudo escribir {file} en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>{file} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>{file} tiene {count} páginas en vez de {expected}; no se escribió.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>{file} contiene una ruta que sale del paquete: {member}. No se descomprimió.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>{file} no contiene paquetes que escribir: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds {count} files; a pack has at most {limit}.</source>
      <translation>{file} contiene {count} archivos; un paquete tiene como máximo {limit}.</translation>
    </message>
    <message>
      <source>{file} holds {member} twice.</source>
      <translation>{file} contiene {member} dos veces.</translation>
    </message>
    <message>
      <source>{file} is a GeoPackage, but no workspace of this plugin.</source>
      <translation>{file} es un GeoPackage, pero no un espacio de trabajo de este complemento.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage, or it is damaged.</source>
      <translation>{file} no es un GeoPackage, o está dañado.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage.</source>
      <translation>{file} no es un GeoPackage.</translation>
    </message>
    <message>
      <source>{file} is not valid JSON ({reason}).</source>
      <translation>{file} no es JSON válido ({reason}).</translation>
    </message>
    <message>
      <source>{file} is not valid JSON: {reason}.</source>
      <translation>{file} no es JSON válido: {reason}.</translation>
    </message>
    <message>
      <source>{file} is of version {version}; this plugin reads {known}. Update the plugin.</source>
      <translation>{file} es de la versión {version}; este complemento lee {known}. Actualice el complemento.</translation>
    </message>
    <message>
      <source>{file} must be a JSON object.</source>
      <translation>{file} debe ser un objeto JSON.</translation>
    </message>
    <message>
      <source>{file} must hold one folder and nothing beside it; it holds {count} entries.</source>
      <translation>{file} debe contener una carpeta y nada más junto a ella; contiene {count} entradas.</translation>
    </message>
    <message>
      <source>{file} was changed: it is not as it was written.</source>
      <translation>{file} se modificó: no está como se escribió.</translation>
    </message>
    <message>
      <source>{file} was changed: its digest does not fit.</source>
      <translation>{file} se modificó: su huella (digest) no coincide.</translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>{file} se descomprimiría en {size} bytes; un paquete tiene como máximo {limit}.</translation>
    </message>
    <message>
      <source>{file}: the key inherits must be the name of a profile, not {value}.</source>
      <translation>{file}: la clave inherits debe ser el nombre de un perfil, no {value}.</translation>
    </message>
    <message>
      <source>{file}: the list of files is damaged.</source>
      <translation>{file}: la lista de archivos está dañada.</translation>
    </message>
    <message>
      <source>{file}: the list of files is missing.</source>
      <translation>{file}: falta la lista de archivos.</translation>
    </message>
    <message>
      <source>{file}: the path {path} leaves the pack.</source>
      <translation>{file}: la ruta {path} sale del paquete.</translation>
    </message>
    <message>
      <source>{file}: the snapshot does not fit its SHA-256.</source>
      <translation>{file}: la instantánea no coincide con su SHA-256.</translation>
    </message>
    <message>
      <source>{file}: {key} is {found}, but the snapshot has {wanted}.</source>
      <translation>{file}: {key} es {found}, pero la instantánea tiene {wanted}.</translation>
    </message>
    <message>
      <source>{file}: {member} is encrypted.</source>
      <translation>{file}: {member} está cifrado.</translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>{file}: {member} se descomprime en más de {ratio} veces su tamaño.</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} O bien: {second}</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>{found} páginas están georreferenciadas; deben serlo al menos {wanted}.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>{good} de {all} órdenes se escribieron y verificaron; {bad} no.</translation>
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
      <translation>{hazard} quedó corregida en {layer}. Guarde las ediciones de la capa para conservarlo.</translation>
    </message>
    <message>
      <source>{layer} ({rows} rows)</source>
      <translation>{layer} ({rows} filas)</translation>
    </message>
    <message>
      <source>{layer} has no field with the ids of its hazards, so the tasks cannot be found by them. Say on the page Layers which field that is.</source>
      <translation>{layer} no tiene un campo con los ids de sus áreas peligrosas, así que no se pueden encontrar las tareas por ellos. Indique en la página Capas qué campo es.</translation>
    </message>
    <message>
      <source>{layer} has no rows.</source>
      <translation>{layer} no tiene filas.</translation>
    </message>
    <message>
      <source>{layer} has text that looks garbled ({text}): set the encoding of the layer in its properties, Source</source>
      <translation>{layer} tiene texto que parece ilegible ({text}): asigne la codificación de la capa en sus propiedades, Fuente</translation>
    </message>
    <message>
      <source>{layer} has the themes as styles beside its own.</source>
      <translation>{layer} tiene los temas como estilos junto al suyo propio.</translation>
    </message>
    <message>
      <source>{layer} holds {role}, as you said</source>
      <translation>{layer} contiene {role}, como usted indicó</translation>
    </message>
    <message>
      <source>{layer} is no layer of polygons (its geometry: {kind}).</source>
      <translation>{layer} no es una capa de polígonos (su geometría: {kind}).</translation>
    </message>
    <message>
      <source>{layer} is used as {role}.</source>
      <translation>{layer} se usa como {role}.</translation>
    </message>
    <message>
      <source>{layer} looks like {role} ({rows} rows).</source>
      <translation>{layer} parece {role} ({rows} filas).</translation>
    </message>
    <message>
      <source>{layer} looks like {role}, by its name, geometry ({geometry}) and values</source>
      <translation>{layer} parece {role}, por su nombre, su geometría ({geometry}) y sus valores</translation>
    </message>
    <message>
      <source>{layer}, row {row}: {reason}</source>
      <translation>{layer}, fila {row}: {reason}</translation>
    </message>
    <message>
      <source>{layer}: change of datum: {operation}</source>
      <translation>{layer}: cambio de datum: {operation}</translation>
    </message>
    <message>
      <source>{layer}: the day of an accident is read from {field}.</source>
      <translation>{layer}: el día de un accidente se lee de {field}.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no date and count as new.</source>
      <translation>{layer}: {count} accidentes no tienen fecha y cuentan como nuevos.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no place and could not be looked for.</source>
      <translation>{layer}: {count} accidentes no tienen lugar y no se pudieron buscar.</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no usable geometry and stand on no map.</source>
      <translation>{layer}: {count} de {total} áreas peligrosas no tienen geometría utilizable y no figuran en ningún mapa.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had curves; they were straightened to 0.1 mm.</source>
      <translation>{layer}: {count} filas tenían curvas; se enderezaron a 0.1 mm.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had heights or measures; they were left out.</source>
      <translation>{layer}: {count} filas tenían alturas o medidas; se omitieron esas alturas y medidas.</translation>
    </message>
    <message>
      <source>{length} around</source>
      <translation>{length} de contorno</translation>
    </message>
    <message>
      <source>{made} tasks made.</source>
      <translation>Se crearon {made} tareas.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>{mandatory} obligatorias: corríjalas primero. {advisory} de advertencia: mírelas.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>{name} es {value}: debe ser cero o más.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>{name} debe ser cero o más, no {value}.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}, código de organización {code}</translation>
    </message>
    <message>
      <source>{n} orders written, every pack verified.</source>
      <translation>{n} órdenes escritas, todos los paquetes verificados.</translation>
    </message>
    <message>
      <source>{n} to look at ⚠</source>
      <translation>{n} por mirar ⚠</translation>
    </message>
    <message>
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>{orders} órdenes: {changed} áreas peligrosas cambiaron, {removed} ya no están, {added} nuevas en tareas, {accidents} accidentes cerca, {waiting} órdenes no aceptadas.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>{pack}: cada archivo se volvió a leer y coincide.</translation>
    </message>
    <message>
      <source>{pack}: the file {file} must begin with the pack's name.</source>
      <translation>{pack}: el archivo {file} debe comenzar con el nombre del paquete.</translation>
    </message>
    <message>
      <source>{pack}: the files written and the files listed are not the same: {files}.</source>
      <translation>{pack}: los archivos escritos y los archivos listados no son los mismos: {files}.</translation>
    </message>
    <message>
      <source>{pack}: {reason}</source>
      <translation>{pack}: {reason}</translation>
    </message>
    <message>
      <source>{parameter}: the table {layer} has no field {field}. It has: {present}.</source>
      <translation>{parameter}: la tabla {layer} no tiene el campo {field}. Tiene: {present}.</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>{part}, fila {row}: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
      <source>{part}, {name}: position {number} is {distance_m} m from where the order has it.</source>
      <translation>{part}, {name}: la posición {number} está a {distance_m} m de donde la tiene la orden.</translation>
    </message>
    <message>
      <source>{part}, {name}: {found} positions instead of {wanted}.</source>
      <translation>{part}, {name}: {found} posiciones en vez de {wanted}.</translation>
    </message>
    <message>
      <source>{part}: {found} instead of {wanted}.</source>
      <translation>{part}: {found} en vez de {wanted}.</translation>
    </message>
    <message>
      <source>{path}: {points} positions compared, at most {distance} m apart ({reader})</source>
      <translation>{path}: {points} posiciones comparadas, diferencia máxima {distance} m ({reader})</translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>{points} puntos necesitan {points} tramos, o uno menos si el último no se midió; hay {bearings} rumbos y {distances} distancias.</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>{points} puntos de referencia y mojones escritos en {tasks} tareas. {had} tareas ya tenían los suyos, {issued} están en una orden emitida, de {without} el registro no tiene ninguno.</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>{read} áreas peligrosas leídas = {used} usadas + {rejected} rechazadas; {tasks} tareas.</translation>
    </message>
    <message>
      <source>{read} read = {accepted} accepted + {rejected} rejected; {repaired} repaired.</source>
      <translation>{read} leídas = {accepted} aceptadas + {rejected} rechazadas; {repaired} reparadas.</translation>
    </message>
    <message>
      <source>{read} rows read = {used} used + {rejected} rejected; {tasks} boundaries.</source>
      <translation>{read} filas leídas = {used} usadas + {rejected} rechazadas; {tasks} perímetros.</translation>
    </message>
    <message>
      <source>{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected.</source>
      <translation>{read} filas leídas: {accepted} áreas peligrosas ({repaired} reparadas), {rejected} rechazadas.</translation>
    </message>
    <message>
      <source>{read} · not checked</source>
      <translation>{read} · sin revisar</translation>
    </message>
    <message>
      <source>{read} · nothing found ✓</source>
      <translation>{read} · nada encontrado ✓</translation>
    </message>
    <message>
      <source>{read} · {found} to look at ⚠</source>
      <translation>{read} · {found} por mirar ⚠</translation>
    </message>
    <message>
      <source>{records} records: {mandatory} mandatory, {advisory} advisory findings.</source>
      <translation>{records} registros: {mandatory} observaciones obligatorias, {advisory} de advertencia.</translation>
    </message>
    <message>
      <source>{role} ?</source>
      <translation>¿{role}?</translation>
    </message>
    <message>
      <source>{role} ✓</source>
      <translation>{role} ✓</translation>
    </message>
    <message>
      <source>{rows} rows are read, kept and drawn as unknown.</source>
      <translation>{rows} filas se leen, se conservan y se dibujan como desconocidas.</translation>
    </message>
    <message>
      <source>{rule} ({n})</source>
      <translation>{rule} ({n})</translation>
    </message>
    <message>
      <source>{source} has devices of {count} hazards that are not here; the first is {hazard}</source>
      <translation>{source} tiene artefactos de {count} áreas peligrosas que no están aquí; la primera es {hazard}</translation>
    </message>
    <message>
      <source>{source}: {count} rows name no hazard or no device and were left out; the first is row {row}</source>
      <translation>{source}: {count} filas no nombran ninguna área peligrosa o ningún artefacto y se dejaron fuera; la primera es la fila {row}</translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>{tasks} tareas, {points} puntos del perímetro, {legs} tramos.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · {drafts} en borrador</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>{task} ya se emitió como {order_no} r{revision}; se escribe de nuevo a partir de su instantánea. HAZARDS, REASON y los demás datos de esta ejecución no se usaron, porque una revisión emitida nunca cambia.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>{task}: sin paquete. {reason}</translation>
    </message>
    <message>
      <source>{task}: {order_no} r{revision} is in {folder}</source>
      <translation>{task}: {order_no} r{revision} está en {folder}</translation>
    </message>
    <message>
      <source>{task}: {reason}</source>
      <translation>{task}: {reason}</translation>
    </message>
    <message>
      <source>{text} is no MGRS reference of 1 m.</source>
      <translation>{text} no es una referencia MGRS de 1 m.</translation>
    </message>
    <message>
      <source>{text} lies in another latitude band.</source>
      <translation>{text} está en otra banda de latitud.</translation>
    </message>
    <message>
      <source>{text} {n} rows of the points were refused.</source>
      <translation>{text} Se rechazaron {n} filas de los puntos.</translation>
    </message>
    <message>
      <source>{title} 1:{scale}</source>
      <translation>{title} 1:{scale}</translation>
    </message>
    <message>
      <source>{user} on {machine} has had it open since {since} ({count} in all).</source>
      <translation>{user} en {machine} lo tiene abierto desde {since} ({count} en total).</translation>
    </message>
    <message>
      <source>{what} (Ctrl+Return)</source>
      <translation>{what} (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>{what} ?</source>
      <translation>¿{what}?</translation>
    </message>
    <message>
      <source>{where} is {value}, not a number that an order can carry.</source>
      <translation>{where} es {value}, que no es un número que una orden pueda llevar.</translation>
    </message>
    <message>
      <source>{where}: a coordinate is not a number or is infinite.</source>
      <translation>{where}: una coordenada no es un número o es infinita.</translation>
    </message>
    <message>
      <source>{where}: an order cannot carry {value} ({kind}).</source>
      <translation>{where}: una orden no puede llevar {value} ({kind}).</translation>
    </message>
    <message>
      <source>{where}: the text {value} has broken characters. Type it again.</source>
      <translation>{where}: el texto {value} tiene caracteres dañados. Escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>{why}; rebuilt so that all land the outline encloses stays inside, {area_m2:,.0f} m² in all, {more_m2:,.0f} m² more than the smallest reading</source>
      <translation>{why}; reconstruido de modo que todo el terreno que encierra el contorno quede adentro, {area_m2:,.0f} m² en total, {more_m2:,.0f} m² más que la interpretación más pequeña</translation>
    </message>
    <message>
      <source>{word} ({label})</source>
      <translation>{word} ({label})</translation>
    </message>
    <message>
      <source>{word}, {rows} rows, means {meaning}</source>
      <translation>{word}, {rows} filas, significa {meaning}</translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation>{written} escritos · {verified} verificados</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>{zone} no es una zona UTM.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± forma cambiada</translation>
    </message>
    <message>
      <source>± {metres} m at worst</source>
      <translation>± {metres} m en el peor de los casos</translation>
    </message>
    <message>
      <source>– choose –</source>
      <translation>– elegir –</translation>
    </message>
    <message>
      <source>– means nothing –</source>
      <translation>– no significa nada –</translation>
    </message>
    <message>
      <source>– none –</source>
      <translation>– ninguno –</translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>“{text}” es una referencia de cuadrícula, y esas se leen solamente en WGS 84: indique grados, o deje vacío CRS.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>“{text}” está donde el cambio de datum no tiene lugar.</translation>
    </message>
    <message>
      <source>… [whole text: last pages]</source>
      <translation>… [texto completo: últimas páginas]</translation>
    </message>
    <message>
      <source>… [whole text: page {page}]</source>
      <translation>… [texto completo: página {page}]</translation>
    </message>
    <message>
      <source>… and {count} more words that are not in the binding.</source>
      <translation>… y {count} palabras más que no están en la vinculación.</translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… y {count} más; el campo repair_reason de la salida las tiene todas.</translation>
    </message>
    <message>
      <source>− removed</source>
      <translation>− quitadas</translation>
    </message>
    <message>
      <source>− to another class</source>
      <translation>− a otra clase</translation>
    </message>
    <message>
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ Los datos de {layer} no están en este computador. Lo que usted indicó de ella se conserva; traiga el archivo, o haga clic derecho en la capa y elija Cambiar fuente de datos.</translation>
    </message>
    <message>
      <source>⚠ failed</source>
      <translation>⚠ falló</translation>
    </message>
    <message>
      <source>⚠ mandatory</source>
      <translation>⚠ obligatoria</translation>
    </message>
    <message>
      <source>⚠ unknown</source>
      <translation>⚠ desconocido</translation>
    </message>
    <message>
      <source>⚠ {layer} was removed from the project. What you said of it is kept.</source>
      <translation>⚠ {layer} se quitó del proyecto. Lo que usted indicó de ella se conserva.</translation>
    </message>
    <message>
      <source>✓ fixed</source>
      <translation>✓ corregida</translation>
    </message>
    <message>
      <source>✓ verified</source>
      <translation>✓ verificado</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="vanished">&amp;Volver</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation type="vanished">&amp;Elegir…</translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;Usar esta capa</translation>
    </message>
    <message>
      <source>Check the hazards before anything is built on them.</source>
      <translation type="vanished">Revise las áreas peligrosas antes de construir algo a partir de ellas.</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation type="vanished">Revisa una capa de áreas peligrosas con las reglas del sector: formas y puntos que faltan, están dañados o repetidos, ids repetidos, tramos muy largos, traslapes, áreas peligrosas en tierra despejada, posiciones intercambiadas o muy lejanas, datos que faltan, reparaciones que nadie confirmó. Las observaciones obligatorias se corrigen antes de crear tareas con la capa. Nada se modifica.

Las incidencias son puntos a los que se puede acercar el mapa; los registros sin lugar son filas sin geometría. El perfil del programa fija los límites, los datos mínimos, el país y la gravedad de cada regla.</translation>
    </message>
    <message>
      <source>Choose another layer of this project</source>
      <translation type="vanished">Elegir otra capa de este proyecto</translation>
    </message>
    <message>
      <source>Choose the layer that holds the hazards.</source>
      <translation type="vanished">Elija la capa que contiene las áreas peligrosas.</translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">Observaciones: {shown} de {all}; la capa de incidencias las tiene todas</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">Las áreas peligrosas vienen de {layer} ({rows} filas).</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">Todavía no hay áreas peligrosas vinculadas. Este proyecto tiene {n} capas de polígonos; {says}</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">Ninguna parece con seguridad de áreas peligrosas; la más probable es {layer} ({rows} filas).</translation>
    </message>
    <message>
      <source>Read the hazards of this layer</source>
      <translation type="vanished">Leer las áreas peligrosas de esta capa</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation type="vanished">Lee una capa o tabla de áreas peligrosas tal como está y la escribe en las columnas propias del complemento, en longitud y latitud WGS 84. La capa misma no se modifica.

Se deduce qué campo contiene qué y se informa en el registro; indique la vinculación para corregirlo. Una fila sin id recibe uno calculado a partir de su forma: el mismo el mes siguiente.

Los contornos no válidos se reparan de modo que todo el terreno que encierran quede adentro, y se listan con el motivo. Las filas sin un polígono utilizable van a la tabla de rechazadas, cada una con su motivo: aceptadas y rechazadas suman las filas leídas.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: the kind {value} is not one of {words}.</source>
      <translation type="vanished">Fila {row}, tarea {task}: el tipo {value} no es uno de {words}.</translation>
    </message>
    <message>
      <source>Say which layer of this project holds the hazards.</source>
      <translation type="vanished">Indique qué capa de este proyecto contiene las áreas peligrosas.</translation>
    </message>
    <message>
      <source>The key {key} is missing.</source>
      <translation type="vanished">Falta la clave {key}.</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Did you mean {near}?</source>
      <translation type="vanished">La clave {key} es desconocida. ¿Quiso decir {near}?</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Known here: {known}.</source>
      <translation type="vanished">La clave {key} es desconocida. Aquí se conocen: {known}.</translation>
    </message>
    <message>
      <source>The key {key} must be {wanted}, not {value}.</source>
      <translation type="vanished">La clave {key} debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">Este proyecto todavía no tiene ninguna capa de polígonos. Agregue la capa de áreas peligrosas que le dio su base de datos (menú Capa, Añadir capa): aquí se reconoce.</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">y {n} valores más</translation>
    </message>
    <message>
      <source>{layer} looks like hazards ({rows} rows).</source>
      <translation type="vanished">{layer} parece de áreas peligrosas ({rows} filas).</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no geometry and stand on no map.</source>
      <translation type="vanished">{layer}: {count} de {total} áreas peligrosas no tienen geometría y no están en ningún mapa.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">{task} se emitió antes como {order_no} r{revision}; se escribe de nuevo.</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– desconocido –</translation>
    </message>
  </context>
</TS>
