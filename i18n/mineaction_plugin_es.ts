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
      <source> m²</source>
      <translation> m²</translation>
    </message>
    <message>
      <source>&amp;Annexes…</source>
      <translation>&amp;Anexos…</translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation>&amp;Aprobada por</translation>
    </message>
    <message>
      <source>&amp;Area each</source>
      <translation>Á&amp;rea de cada una</translation>
    </message>
    <message>
      <source>&amp;Areas</source>
      <translation>&amp;Áreas</translation>
    </message>
    <message>
      <source>&amp;Attach files…</source>
      <translation>&amp;Adjuntar archivos…</translation>
    </message>
    <message>
      <source>&amp;Attach signed scan…</source>
      <translation>&amp;Adjuntar escaneo firmado…</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <translation>&amp;Rumbo</translation>
    </message>
    <message>
      <source>&amp;Boundary</source>
      <translation>&amp;Perímetro</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Change status</source>
      <translation>&amp;Cambiar estado</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;Revisar áreas peligrosas</translation>
    </message>
    <message>
      <source>&amp;Check the device</source>
      <translation>&amp;Revisar el dispositivo</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>Con&amp;tenido</translation>
    </message>
    <message>
      <source>&amp;Coordinate</source>
      <translation>&amp;Coordenada</translation>
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
      <source>&amp;Copy to the device</source>
      <translation>&amp;Copiar al dispositivo</translation>
    </message>
    <message>
      <source>&amp;Create task</source>
      <translation>&amp;Crear tarea</translation>
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
      <source>&amp;Cuts run</source>
      <translation>&amp;Dirección de los cortes</translation>
    </message>
    <message>
      <source>&amp;Discard changes</source>
      <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
      <source>&amp;Divide</source>
      <translation>&amp;Dividir</translation>
    </message>
    <message>
      <source>&amp;Divide…</source>
      <translation>&amp;Dividir…</translation>
    </message>
    <message>
      <source>&amp;Draft, no number</source>
      <translation>&amp;Borrador, sin número</translation>
    </message>
    <message>
      <source>&amp;Draw an area instead</source>
      <translation>&amp;Dibujar un área en su lugar</translation>
    </message>
    <message>
      <source>&amp;Draw on the map</source>
      <translation>&amp;Dibujar en el mapa</translation>
    </message>
    <message>
      <source>&amp;Draw the line</source>
      <translation>&amp;Dibujar la línea</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exportar</translation>
    </message>
    <message>
      <source>&amp;Fields…</source>
      <translation>&amp;Campos…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;First side</source>
      <translation>&amp;Primer lado</translation>
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
      <source>&amp;For</source>
      <translation>&amp;Para</translation>
    </message>
    <message>
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;Olvidar las capas quitadas</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Grid bearing</source>
      <translation>Rumbo de &amp;cuadrícula</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>&amp;Emitir órdenes…</translation>
    </message>
    <message>
      <source>&amp;Issue r{next}</source>
      <translation>&amp;Emitir r{next}</translation>
    </message>
    <message>
      <source>&amp;Issue the order</source>
      <translation>&amp;Emitir la orden</translation>
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
      <source>&amp;Label</source>
      <translation>&amp;Etiqueta</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>&amp;Leave it as it is</source>
      <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
      <source>&amp;Left</source>
      <translation>&amp;Izquierda</translation>
    </message>
    <message>
      <source>&amp;Lies</source>
      <translation>&amp;Queda</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;Cargar de un archivo…</translation>
    </message>
    <message>
      <source>&amp;Load…</source>
      <translation>&amp;Cargar…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Make bundle</source>
      <translation>&amp;Hacer conjunto</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;Margen</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusionar</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>&amp;Método</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Más</translation>
    </message>
    <message>
      <source>&amp;New status</source>
      <translation>&amp;Nuevo estado</translation>
    </message>
    <message>
      <source>&amp;New task</source>
      <translation>&amp;Nueva tarea</translation>
    </message>
    <message>
      <source>&amp;Next row</source>
      <translation>Fila &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;North</source>
      <translation>&amp;Norte</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;No es esta capa</translation>
    </message>
    <message>
      <source>&amp;Number</source>
      <translation>&amp;Número</translation>
    </message>
    <message>
      <source>&amp;Number of parts</source>
      <translation>&amp;Número de partes</translation>
    </message>
    <message>
      <source>&amp;Open a task database</source>
      <translation>A&amp;brir una base de datos de tareas</translation>
    </message>
    <message>
      <source>&amp;Open signed scan</source>
      <translation>A&amp;brir escaneo firmado</translation>
    </message>
    <message>
      <source>&amp;Place on the map</source>
      <translation>&amp;Colocar en el mapa</translation>
    </message>
    <message>
      <source>&amp;Position</source>
      <translation>&amp;Posición</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;Perfil</translation>
    </message>
    <message>
      <source>&amp;Put in behind {label}</source>
      <translation>&amp;Insertar detrás de {label}</translation>
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
      <source>&amp;Reason</source>
      <translation>&amp;Motivo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Replace the boundary</source>
      <translation>&amp;Reemplazar el perímetro</translation>
    </message>
    <message>
      <source>&amp;Replace…</source>
      <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
      <source>&amp;Right</source>
      <translation>&amp;Derecha</translation>
    </message>
    <message>
      <source>&amp;Round to</source>
      <translation>&amp;Redondear a</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Save to a file…</source>
      <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
      <source>&amp;Second side</source>
      <translation>&amp;Segundo lado</translation>
    </message>
    <message>
      <source>&amp;Show on the map</source>
      <translation>&amp;Mostrar en el mapa</translation>
    </message>
    <message>
      <source>&amp;Simplify by at most</source>
      <translation>&amp;Simplificar como máximo</translation>
    </message>
    <message>
      <source>&amp;Spread it over the points</source>
      <translation>&amp;Repartirlo entre los puntos</translation>
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>&amp;Tomar puntos de referencia y mojones</translation>
    </message>
    <message>
      <source>&amp;Take the old files off the device</source>
      <translation>&amp;Quitar los archivos viejos del dispositivo</translation>
    </message>
    <message>
      <source>&amp;Take these points</source>
      <translation>&amp;Tomar estos puntos</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;Base de datos de tareas</translation>
    </message>
    <message>
      <source>&amp;Templates</source>
      <translation>P&amp;lantillas</translation>
    </message>
    <message>
      <source>&amp;Type a boundary</source>
      <translation>&amp;Escribir un perímetro</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
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
      <source>&amp;Verify</source>
      <translation>&amp;Verificar</translation>
    </message>
    <message>
      <source>&amp;Verify packs…</source>
      <translation>&amp;Verificar paquetes…</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation>&amp;Cuándo</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Ancho</translation>
    </message>
    <message>
      <source>&amp;Withdraw {order}</source>
      <translation>&amp;Retirar {order}</translation>
    </message>
    <message>
      <source>&amp;Worksite…</source>
      <translation>Sitio de &amp;trabajo…</translation>
    </message>
    <message>
      <source>&amp;Write pack again</source>
      <translation>&amp;Escribir paquete de nuevo</translation>
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
      <source>+ left out</source>
      <translation>+ omitidos</translation>
    </message>
    <message>
      <source>045 120, or a coordinate</source>
      <translation>045 120, o una coordenada</translation>
    </message>
    <message>
      <source>1 task, {area} (ellipsoid), {corners} corners.</source>
      <translation>1 tarea, {area} (elipsoidal), {corners} vértices.</translation>
    </message>
    <message>
      <source>1, 10, 100, 1000 or 10000 metres; left out: 1.</source>
      <translation>1, 10, 100, 1000 o 10000 metros; si se omite: 1.</translation>
    </message>
    <message>
      <source>1200; 1500; 900</source>
      <translation>1200; 1500; 900</translation>
    </message>
    <message>
      <source>33TYK 35320 31540 or 44.4012, 18.0973</source>
      <translation>33TYK 35320 31540 o 44.4012, 18.0973</translation>
    </message>
    <message>
      <source>&lt;p&gt;Draws the worksite plan and the site board of an issued order from the posts, lanes and ways that the workspace holds now. The order itself is unchanged: it gets no new revision, and its pack stays as it is.&lt;/p&gt;&lt;p&gt;Every page says of which order and revision it is, and of which moment the worksite. The board is one A3 sheet, or two A4 sheets that are glued together. What changed since the order is told in the log.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dibuja el plano del sitio de trabajo y el tablero del sitio de una orden emitida, con los puestos, carriles y caminos que el espacio de trabajo contiene ahora. La orden misma no cambia: no recibe una nueva revisión, y su paquete queda como está.&lt;/p&gt;&lt;p&gt;Cada página dice de qué orden y revisión es, y de qué momento es el sitio de trabajo. El tablero es una hoja A3, o dos hojas A4 que se pegan. Lo que cambió desde la orden se indica en el registro de mensajes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task with open mandatory findings is issued only with a reason, which its order prints. A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer, sheets designed in QGIS’s layout designer (&lt;i&gt;task_map.qpt&lt;/i&gt;, &lt;i&gt;overview.qpt&lt;/i&gt;, …) and &lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;What lies below the maps, a basemap or what the canvas shows, is kept with an issued order, so that it prints the same again.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Emite una orden para cada tarea y escribe su paquete: una orden impresa, una tabla de puntos, archivos para GPS, teléfono y SIG, todos releídos y comparados antes de que el paquete reciba su nombre.&lt;/p&gt;&lt;p&gt;Con un espacio de trabajo, cada orden recibe el número siguiente del programa; una tarea ya emitida se escribe de nuevo según su instantánea. Sin él, el número se forma con el identificador de la tarea y la revisión es 1. Un borrador no usa ningún número.&lt;/p&gt;&lt;p&gt;Una tarea con hallazgos obligatorios abiertos solo se emite con un motivo, que su orden imprime. Una tarea que falla no detiene a las demás: &lt;i&gt;summary.json&lt;/i&gt; en la carpeta de salida dice qué fue de cada una. La carpeta de plantillas puede contener un &lt;i&gt;letterhead.json&lt;/i&gt; con el nombre, la marca de manejo y la advertencia de la oficina, hojas diseñadas en el diseñador de composiciones de QGIS (&lt;i&gt;task_map.qpt&lt;/i&gt;, &lt;i&gt;overview.qpt&lt;/i&gt;, …) y &lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Lo que hay debajo de los mapas, un mapa base o lo que muestra el lienzo, se guarda con la orden emitida, para que se imprima igual otra vez.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues the next revision of an order from its task as it is in the workspace now, and writes its pack. The number stays; labels of boundary points never change; the revision before is marked superseded. A change page shows the old boundary, the points that moved, and who holds the revision before.&lt;/p&gt;&lt;p&gt;Change the task first, then amend its order. Where no hazard layer is given, the hazards that the order named before are printed again. Say in the reason what changed and why; the order prints it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Emite la siguiente revisión de una orden a partir de su tarea tal como está ahora en el espacio de trabajo, y escribe su paquete. El número se mantiene; las etiquetas de los puntos del perímetro nunca cambian; la revisión anterior queda marcada como reemplazada. Una página de cambios muestra el perímetro anterior, los puntos que se movieron y quién tiene la revisión anterior.&lt;/p&gt;&lt;p&gt;Cambie primero la tarea y luego modifique su orden. Si no se indica una capa de áreas peligrosas, se imprimen de nuevo las áreas peligrosas que la orden nombraba antes. Indique en el motivo qué cambió y por qué; la orden lo imprime.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Joins the orders that hold for a team or an operator to one PDF, with contents, bookmarks and the list of revisions that must leave every device, and to one zip: the packs, a folder “Garmin” to copy to a handheld as it is, and an index.&lt;/p&gt;&lt;p&gt;Each pack is verified before it goes in; a bundle that lacks one is not made, and the others are. With the bundle that was given before, or a day, only what changed since goes in.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Reúne las órdenes vigentes de un equipo o de un operador en un solo PDF, con índice, marcadores y la lista de revisiones que deben salir de todos los dispositivos, y en un solo zip: los paquetes, una carpeta «Garmin» que se copia tal cual a un GPS portátil, y un índice.&lt;/p&gt;&lt;p&gt;Cada paquete se verifica antes de entrar; un conjunto al que le falta uno no se hace, y los demás sí. Con el conjunto que se entregó antes, o con un día, entra solo lo que cambió desde entonces.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints an area as a series of sheets at one scale into one PDF. The sheets are named A1, A2 … B1 … from the north-west; only those that show something of the coverage are made. The first page is an index: a click on a cell opens its sheet, and each sheet leads to those beside it.&lt;/p&gt;&lt;p&gt;Every page is georeferenced and carries its datum, zone, grid, norths, scale, layers and statements.&lt;/p&gt;&lt;p&gt;Without layers of your choice the sheets show what the project shows.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime un área como una serie de hojas a una misma escala en un solo PDF. Las hojas se llaman A1, A2 … B1 … desde el noroeste; solo se hacen las que muestran algo de la cobertura. La primera página es un índice: un clic en una celda abre su hoja, y cada hoja lleva a las vecinas.&lt;/p&gt;&lt;p&gt;Cada página está georreferenciada y lleva su datum, zona, cuadrícula, nortes, escala, capas y declaraciones.&lt;/p&gt;&lt;p&gt;Si no se eligen capas, las hojas muestran lo que muestra el proyecto.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet about a place at a fixed scale, with the same bands as a series. It may be turned: the ground is then turned clockwise by that angle, and the sheet says where grid north lies. The print frame on the map runs this.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime una hoja georreferenciada de un lugar a una escala fija, con las mismas bandas que una serie. Se puede girar: el terreno se gira entonces ese ángulo en el sentido de las agujas del reloj, y la hoja dice dónde queda el norte de cuadrícula. El marco de impresión en el mapa ejecuta esto.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet of all tasks whose order holds and whose work is not finished: issued, accepted, in progress or suspended. The boundaries are those of the orders, not drafts made since. The legend counts tasks and m² by operator; colour, pattern and marker tell operators apart, also on a grey copy.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Imprime una hoja georreferenciada de todas las tareas cuya orden está vigente y cuyo trabajo no ha terminado: emitidas, aceptadas, en ejecución o suspendidas. Los perímetros son los de las órdenes, no los borradores hechos desde entonces. La leyenda cuenta las tareas y los m² por operador; el color, la trama y el marcador distinguen a los operadores, también en una copia en gris.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the folder of a handheld or a phone that is plugged in, and says of each file of an order whether it holds, is superseded or withdrawn, was changed since issue, or is not known here. Files are known by what is in them, or by their names.&lt;/p&gt;&lt;p&gt;Nothing is written to the device. With REPLACE, the present revision is copied beside each old one from a pack that is verified first; the old file leaves the device only where a folder is given that it is moved to.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Lee la carpeta de un GPS portátil o de un teléfono conectado, y dice de cada archivo de una orden si está vigente, reemplazado o retirado, si se modificó después de la emisión, o si aquí no se conoce. Los archivos se reconocen por su contenido, o por sus nombres.&lt;/p&gt;&lt;p&gt;No se escribe nada en el dispositivo. Con REPLACE, la revisión actual se copia junto a cada una vieja desde un paquete que antes se verifica; el archivo viejo sale del dispositivo solo si se indica una carpeta a la que se mueve.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Says of a row of the point table that was read over the radio and typed again, or of a table of such rows, whether label, coordinate and check code belong together, and which one wrong sign would explain it where just one does. A row that does not agree is not used: ask for it again.&lt;/p&gt;&lt;p&gt;With a workspace and an order number the row is also held against the latest revision of that order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dice, de una fila de la tabla de puntos que se leyó por radio y se volvió a escribir, o de una tabla de tales filas, si la etiqueta, la coordenada y el código de control se corresponden, y qué signo equivocado lo explicaría cuando hay exactamente uno. Una fila que no coincide no se usa: pídala de nuevo.&lt;/p&gt;&lt;p&gt;Con un espacio de trabajo y un número de orden, la fila también se compara con la última revisión de esa orden.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Withdraws an order with all its revisions, and its task: from now on the plugin says so wherever one of them is opened. The notice, a page to hand to everyone who holds the order, is written into the folder.&lt;/p&gt;&lt;p&gt;A withdrawn order that is withdrawn again changes nothing; its notice is written anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Retira una orden con todas sus revisiones, y su tarea: desde ese momento el complemento lo dice dondequiera que se abra una de ellas. El aviso, una página para entregar a todos los que tienen la orden, se escribe en la carpeta.&lt;/p&gt;&lt;p&gt;Si se retira de nuevo una orden ya retirada, no cambia nada; su aviso se escribe otra vez.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a Word file of every tag, each with what it gives for one task. Copy the tags into your national form and save it as &lt;i&gt;order.docx&lt;/i&gt; in the template folder of your office: from then on, orders come as your own form.&lt;/p&gt;&lt;p&gt;The task is filled in as a draft; nothing is issued.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Escribe un archivo de Word con todos los marcadores, cada uno con lo que da para una tarea. Copie los marcadores en su formulario nacional y guárdelo como &lt;i&gt;order.docx&lt;/i&gt; en la carpeta de plantillas de su oficina: desde ese momento, las órdenes salen en su propio formulario.&lt;/p&gt;&lt;p&gt;La tarea se llena como borrador; no se emite nada.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a workbook (XLSX) of every revision of every order that was issued in a period: order, revision, task, kind, operator, states, dates and the area as it was issued. A second sheet says what they add up to; the area of a task counts once, by the order that holds.&lt;/p&gt;&lt;p&gt;A day counts where the order was issued, by the UTC offset that was stored with it. Both days of the period are included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Escribe un libro (XLSX) con cada revisión de cada orden que se emitió en un período: orden, revisión, tarea, tipo, operador, estados, fechas y el área tal como se emitió. Una segunda hoja da los totales; el área de una tarea cuenta una sola vez, por la orden vigente.&lt;/p&gt;&lt;p&gt;Un día cuenta donde se emitió la orden, según la diferencia con UTC que se guardó con ella. Se incluyen los dos días del período.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes tasks and their boundary points under the national database's own field names, codes and CRS, as a GeoPackage, shapefiles, a workbook (XLSX), or the layout that IMSMA imports points from.&lt;/p&gt;&lt;p&gt;The binding says what goes where. Where it is empty, the project's own is used; else it is guessed from a layer of the national database, with the lengths of its fields; else our own names are written, in WGS 84 longitude and latitude.&lt;/p&gt;&lt;p&gt;What the file cannot say as we have it is listed: a code without a word, a text that is too long, a name that is cut, a time of day, holes in IMSMA's layout, rows that cannot go. Nothing is left out or cut silently, and the file is read back before it gets its name.&lt;/p&gt;&lt;p&gt;Boundary points keep their labels; those of the workspace are taken where the tasks lie in one. A task without any gets them from its outline.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Escribe tareas y sus puntos del perímetro con los nombres de campo, códigos y SRC propios de la base de datos nacional, como GeoPackage, shapefiles, un libro (XLSX), o con el diseño del que IMSMA importa puntos.&lt;/p&gt;&lt;p&gt;La vinculación dice qué dato va a qué campo. Si está vacía, se usa la del proyecto; si no la hay, se deduce de una capa de la base de datos nacional, con las longitudes de sus campos; si no, se escriben nuestros propios nombres, en longitud y latitud WGS 84.&lt;/p&gt;&lt;p&gt;Lo que el archivo no puede decir tal como lo tenemos aparece en una lista: un código sin palabra, un texto demasiado largo, un nombre que se corta, una hora del día, huecos en el diseño de IMSMA, filas que no pueden ir. Nada se omite ni se corta sin avisar, y el archivo se vuelve a leer antes de recibir su nombre.&lt;/p&gt;&lt;p&gt;Los puntos del perímetro conservan sus etiquetas; se toman los del espacio de trabajo cuando las tareas están en uno. Una tarea que no tiene ninguno los recibe de su contorno.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= ahora</translation>
    </message>
    <message>
      <source>= written</source>
      <translation>= escritos</translation>
    </message>
    <message>
      <source>? Where does the first leg start? Type its coordinate.</source>
      <translation>? ¿Dónde empieza el primer tramo? Escriba su coordenada.</translation>
    </message>
    <message>
      <source>? Which UTM zone are the eastings and northings of?</source>
      <translation>? ¿De qué zona UTM son las coordenadas este y norte?</translation>
    </message>
    <message>
      <source>? Which north are the bearings counted from?</source>
      <translation>? ¿Desde qué norte se cuentan los rumbos?</translation>
    </message>
    <message>
      <source>A GPX, KML or KMZ file of a handheld or a phone</source>
      <translation>Un archivo GPX, KML o KMZ de un GPS portátil o de un teléfono</translation>
    </message>
    <message>
      <source>A bearing and a distance in metres from the last point (045 120), or a coordinate in any format. Enter takes it.</source>
      <translation>Un rumbo y una distancia en metros desde el último punto (045 120), o una coordenada en cualquier formato. Enter lo acepta.</translation>
    </message>
    <message>
      <source>A boundary crosses itself, so nobody can say what lies inside it. Mend it first.</source>
      <translation>Un perímetro se cruza consigo mismo, así que nadie puede decir qué queda dentro de él. Repárelo primero.</translation>
    </message>
    <message>
      <source>A boundary needs three different points: click or type more.</source>
      <translation>Un perímetro necesita tres puntos distintos: haga clic o escriba más.</translation>
    </message>
    <message>
      <source>A boundary needs three points: ring {ring} would be left with {left}.</source>
      <translation>Un perímetro necesita tres puntos: al anillo {ring} le quedarían {left}.</translation>
    </message>
    <message>
      <source>A boundary of {points} points was typed and not finished ({task}).</source>
      <translation>Se escribió un perímetro de {points} puntos y no se terminó ({task}).</translation>
    </message>
    <message>
      <source>A boundary point needs a label.</source>
      <translation>Un punto del perímetro necesita una etiqueta.</translation>
    </message>
    <message>
      <source>A box of the grid needs a size above zero metres.</source>
      <translation>Un cuadro de la cuadrícula necesita un tamaño mayor que cero metros.</translation>
    </message>
    <message>
      <source>A change of {layers} is not finished. Finish or cancel it first.</source>
      <translation>Un cambio de {layers} no está terminado. Termínelo o cancélelo primero.</translation>
    </message>
    <message>
      <source>A check code has two letters or digits; type both.</source>
      <translation>Un código de control tiene dos letras o cifras; escriba las dos.</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>Una coordenada del KML no es un número.</translation>
    </message>
    <message>
      <source>A coordinate: {place}</source>
      <translation>Una coordenada: {place}</translation>
    </message>
    <message>
      <source>A coordinate: {place}, {distance} from {label}</source>
      <translation>Una coordenada: {place}, a {distance} de {label}</translation>
    </message>
    <message>
      <source>A corridor needs a width: to the left of its line, to the right, or both.</source>
      <translation>Un corredor necesita un ancho: a la izquierda de su línea, a la derecha, o a ambos lados.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>Una declinación de {value}° es imposible: está entre -180 y 180.</translation>
    </message>
    <message>
      <source>A deleted task cannot be saved. Duplicate it first, or take theirs.</source>
      <translation>Una tarea eliminada no se puede guardar. Duplíquela primero, o tome lo de ellos.</translation>
    </message>
    <message>
      <source>A draft is no order. Do not work by it.</source>
      <translation>Un borrador no es una orden. No trabaje con él.</translation>
    </message>
    <message>
      <source>A draft uses no number. Leave the order number empty.</source>
      <translation>Un borrador no usa número. Deje vacío el número de orden.</translation>
    </message>
    <message>
      <source>A few words for the list and the order; may stay empty</source>
      <translation>Unas pocas palabras para la lista y la orden; puede quedar vacío</translation>
    </message>
    <message>
      <source>A grid of {count} lines is none to read.</source>
      <translation>Una cuadrícula de {count} líneas no se puede leer.</translation>
    </message>
    <message>
      <source>A later revision may have been issued since: ask before you use this one.</source>
      <translation>Puede que se haya emitido después otra revisión: pregunte antes de usar esta.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>Una capa</translation>
    </message>
    <message>
      <source>A layer below the maps was removed from the project while orders were made. Start again.</source>
      <translation>Se quitó del proyecto una capa de debajo de los mapas mientras se hacían las órdenes. Empiece de nuevo.</translation>
    </message>
    <message>
      <source>A leg from {label}: {figures}</source>
      <translation>Un tramo desde {label}: {figures}</translation>
    </message>
    <message>
      <source>A leg needs a bearing and a distance; the {missing} is missing.</source>
      <translation>Un tramo necesita un rumbo y una distancia; falta: {missing}.</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>Un tramo de {length_m:,.0f} m, más largo que {limit_m:,.0f} m; puede que un punto falte o esté equivocado.</translation>
    </message>
    <message>
      <source>A leg of {metres:,.0f} m is longer than {most:,.0f} m: a digit too much, or is it a coordinate?</source>
      <translation>Un tramo de {metres:,.0f} m es más largo que {most:,.0f} m: ¿sobra un dígito, o es una coordenada?</translation>
    </message>
    <message>
      <source>A leg of {metres:g} m is none: write more than zero.</source>
      <translation>Un tramo de {metres:g} m no es un tramo: escriba más de cero.</translation>
    </message>
    <message>
      <source>A line needs two points: click or type one more.</source>
      <translation>Una línea necesita dos puntos: haga clic o escriba uno más.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>Una longitud o latitud del GPX no es un número.</translation>
    </message>
    <message>
      <source>A notice says that order {order_no} is withdrawn, but its revision {revision} holds.</source>
      <translation>Un aviso dice que la orden {order_no} está retirada, pero su revisión {revision} está vigente.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>Ya hay un paquete llamado {name} en la carpeta {folder}. Elija otra carpeta, o modifique la orden: una revisión emitida nunca cambia.</translation>
    </message>
    <message>
      <source>A picture of the page is not inside it, or is no whole JPEG.</source>
      <translation>Una imagen de la página no está dentro de ella, o no es una imagen JPEG completa.</translation>
    </message>
    <message>
      <source>A point needs a place: type a coordinate, or delete the row.</source>
      <translation>Un punto necesita un lugar: escriba una coordenada, o elimine la fila.</translation>
    </message>
    <message>
      <source>A point needs a search radius above zero metres.</source>
      <translation>Un punto necesita un radio de búsqueda mayor que cero metros.</translation>
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
      <source>A radius is the one that the named person set. No line here says that land is safe.</source>
      <translation>Un radio es el que fijó la persona nombrada. Ninguna línea aquí dice que el terreno sea seguro.</translation>
    </message>
    <message>
      <source>A rectangle needs the two ends of a side and a point on the opposite side.</source>
      <translation>Un rectángulo necesita los dos extremos de un lado y un punto del lado opuesto.</translation>
    </message>
    <message>
      <source>A rectangle of {along} m by {right} m has no area: type the length of both sides.</source>
      <translation>Un rectángulo de {along} m por {right} m no tiene área: escriba la longitud de ambos lados.</translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>Un anillo tiene {count} vértices distintos; un polígono necesita tres.</translation>
    </message>
    <message>
      <source>A segment of a track is empty.</source>
      <translation>Un segmento de un recorrido está vacío.</translation>
    </message>
    <message>
      <source>A shape of {table} cannot be kept in parts.</source>
      <translation>Una forma de {table} no se puede guardar en partes.</translation>
    </message>
    <message>
      <source>A side is moved once the boundary has three points.</source>
      <translation>Un lado se mueve cuando el perímetro ya tiene tres puntos.</translation>
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
      <source>A task is divided into 2 to {most} parts, not into {parts}.</source>
      <translation>Una tarea se divide en 2 a {most} partes, no en {parts}.</translation>
    </message>
    <message>
      <source>A text of {length} characters does not fit into a cell of a workbook, which holds {limit}: {beginning}… Shorten it, or leave out the format xlsx.</source>
      <translation>Un texto de {length} caracteres no cabe en una celda de un libro, que admite {limit}: {beginning}… Acórtelo, u omita el formato xlsx.</translation>
    </message>
    <message>
      <source>A track or an area</source>
      <translation>Un recorrido o un área</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” has no place. Take it out in the layer {table}.</source>
      <translation>Un elemento del sitio de trabajo, “{label}”, no tiene lugar. Quítelo en la capa {table}.</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” is of the kind {kind}, which is none of {known}. Change it in the layer {table}.</source>
      <translation>Un elemento del sitio de trabajo, “{label}”, es del tipo {kind}, que no es ninguno de {known}. Cámbielo en la capa {table}.</translation>
    </message>
    <message>
      <source>A {kind} cannot be divided into land: it needs a polygon.</source>
      <translation>{kind}: no se puede dividir en terreno; hace falta un polígono.</translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation>{kind}: no se puede escribir en partes.</translation>
    </message>
    <message>
      <source>A&amp;ccepted…</source>
      <translation>A&amp;ceptación…</translation>
    </message>
    <message>
      <source>A&amp;mend…</source>
      <translation>&amp;Modificar…</translation>
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
      <source>Accepted by</source>
      <translation>Aceptada por</translation>
    </message>
    <message>
      <source>Accepted by {who}: {orders}.</source>
      <translation>Aceptada por {who}: {orders}.</translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation>Aceptada en nombre del operador</translation>
    </message>
    <message>
      <source>Accepted on</source>
      <translation>Aceptada el</translation>
    </message>
    <message>
      <source>Accepted {when} by {who}.</source>
      <translation>Aceptada el {when} por {who}.</translation>
    </message>
    <message>
      <source>Accepted {when}.</source>
      <translation>Aceptada el {when}.</translation>
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
      <source>Accident at {time} (time). We are at {place}.</source>
      <translation>Accidente a las {time} (hora). Lugar: {place}.</translation>
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
      <source>Accuracy (m)</source>
      <translation>Exactitud (m)</translation>
    </message>
    <message>
      <source>Accuracy of the phone’s own position then (m)</source>
      <translation>Exactitud de la posición del propio teléfono en ese momento (m)</translation>
    </message>
    <message>
      <source>Acknowledgement</source>
      <translation>Acuse de recibo</translation>
    </message>
    <message>
      <source>Across the long axis</source>
      <translation>Transversal al eje largo</translation>
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
      <source>Add the points of the block to the boundary there is</source>
      <translation>Agregar los puntos del bloque al perímetro que ya existe</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Agregada</translation>
    </message>
    <message>
      <source>Added since the order: {labels}</source>
      <translation>Agregados desde la orden: {labels}</translation>
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
      <source>Alarm up to (m)</source>
      <translation>Alarma hasta (m)</translation>
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
      <source>All kinds</source>
      <translation>Todos los tipos</translation>
    </message>
    <message>
      <source>All operators</source>
      <translation>Todos los operadores</translation>
    </message>
    <message>
      <source>All orders</source>
      <translation>Todas las órdenes</translation>
    </message>
    <message>
      <source>All orders in one bundle</source>
      <translation>Todas las órdenes en un conjunto</translation>
    </message>
    <message>
      <source>All revisions</source>
      <translation>Todas las revisiones</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>Todas las reglas</translation>
    </message>
    <message>
      <source>All statuses</source>
      <translation>Todos los estados</translation>
    </message>
    <message>
      <source>All teams</source>
      <translation>Todos los equipos</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>Toda gravedad ({n})</translation>
    </message>
    <message>
      <source>Along a drawn or selected line</source>
      <translation>A lo largo de una línea dibujada o seleccionada</translation>
    </message>
    <message>
      <source>Along a road, river or other line</source>
      <translation>A lo largo de una vía, un río u otra línea</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>También dentro del perímetro</translation>
    </message>
    <message>
      <source>Amend order</source>
      <translation>Modificar orden</translation>
    </message>
    <message>
      <source>Amended: r{revision}</source>
      <translation>Modificada: r{revision}</translation>
    </message>
    <message>
      <source>Amending {order}</source>
      <translation>Modificación de {order}</translation>
    </message>
    <message>
      <source>Amending {order} was stopped.</source>
      <translation>Se detuvo la modificación de {order}.</translation>
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
      <source>An order is amended in a workspace. Choose one.</source>
      <translation>Una orden se modifica en un espacio de trabajo. Elija uno.</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Anexo</translation>
    </message>
    <message>
      <source>Annex {letter}</source>
      <translation>Anexo {letter}</translation>
    </message>
    <message>
      <source>Annex {letter} · {title} · {file}</source>
      <translation>Anexo {letter} · {title} · {file}</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>Anexos</translation>
    </message>
    <message>
      <source>Annexes of {task}</source>
      <translation>Anexos de {task}</translation>
    </message>
    <message>
      <source>Annexes of {task}: {letters}. A double click on a title changes it; more files can be dropped here.</source>
      <translation>Anexos de {task}: {letters}. Un doble clic en un título lo cambia; aquí se pueden soltar más archivos.</translation>
    </message>
    <message>
      <source>Another bundle is being made in {folder}. Wait until it is done, and try again.</source>
      <translation>Se está haciendo otro conjunto en {folder}. Espere hasta que termine, e intente de nuevo.</translation>
    </message>
    <message>
      <source>Another feature of this worksite is called {label}. Give this one another label.</source>
      <translation>Otro elemento de este sitio de trabajo se llama {label}. Dé otra etiqueta a este.</translation>
    </message>
    <message>
      <source>Another hazard near the boundary</source>
      <translation>Otra área peligrosa cerca del perímetro</translation>
    </message>
    <message>
      <source>Another hazard near the worksite</source>
      <translation>Otra área peligrosa cerca del sitio de trabajo</translation>
    </message>
    <message>
      <source>Another plugin has the expression function {name}: in expressions the name stands for that one, not for that of Mine Action.</source>
      <translation>Otro complemento tiene la función de expresión {name}: en las expresiones, ese nombre es el de aquella, no el de la de Acción contra minas.</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>Otro punto de la misma área peligrosa tiene este id.</translation>
    </message>
    <message>
      <source>Another row has the same id. Give each task its own.</source>
      <translation>Otra fila tiene el mismo id. Dé a cada tarea el suyo.</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM or MGRS on WGS 84; of a bare pair of degrees latitude comes first</source>
      <translation>Cualquier formato: grados, UTM o MGRS sobre WGS 84; en un par de grados sin letras, la latitud va primero</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM, MGRS; Enter places it</source>
      <translation>Cualquier formato: grados, UTM, MGRS; Enter lo coloca</translation>
    </message>
    <message>
      <source>Any format; it moves the point there</source>
      <translation>Cualquier formato; mueve el punto a ese lugar</translation>
    </message>
    <message>
      <source>Approach aid only: no alarm does not mean safe.</source>
      <translation>Solo ayuda de aproximación: que no suene la alarma no significa que sea seguro.</translation>
    </message>
    <message>
      <source>Approval, number, folders and the background of the maps</source>
      <translation>Aprobación, número, carpetas y el fondo de los mapas</translation>
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
      <source>Area m² (ellipsoid)</source>
      <translation>Área m² (elipsoidal)</translation>
    </message>
    <message>
      <source>Area of each part (for: area; m²)</source>
      <translation>Área de cada parte (para: área; m²)</translation>
    </message>
    <message>
      <source>Area of these, m² (ellipsoid)</source>
      <translation>Área de estas, m² (elipsoidal)</translation>
    </message>
    <message>
      <source>Area {number} of the list is {area}: it must be more than 0.</source>
      <translation>El área {number} de la lista es {area}: debe ser mayor que 0.</translation>
    </message>
    <message>
      <source>Areas, with commas between (for: areas; m²)</source>
      <translation>Áreas, separadas con comas (para: áreas; m²)</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>Alrededor</translation>
    </message>
    <message>
      <source>As driven; without a day it is printed as an estimate</source>
      <translation>Según el recorrido hecho en vehículo; sin fecha se imprime como estimación</translation>
    </message>
    <message>
      <source>As it is in the file.</source>
      <translation>Tal como está en el archivo.</translation>
    </message>
    <message>
      <source>As it is written</source>
      <translation>Tal como se escribe</translation>
    </message>
    <message>
      <source>As it lies on the map; what was measured stands under “Typed as”.</source>
      <translation>Tal como está en el mapa; lo que se midió aparece en “Escrito como”.</translation>
    </message>
    <message>
      <source>As it was exported from this project before.</source>
      <translation>Tal como se exportó antes de este proyecto.</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>Como se midió</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Datos al</translation>
    </message>
    <message>
      <source>As on the map and on orders</source>
      <translation>Como en el mapa y en las órdenes</translation>
    </message>
    <message>
      <source>As somebody set it; it is never computed</source>
      <translation>Tal como alguien lo fijó; nunca se calcula</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>Como se escribió</translation>
    </message>
    <message>
      <source>As we have it</source>
      <translation>Tal como lo tenemos</translation>
    </message>
    <message>
      <source>Asks once before it issues, and shows page 1</source>
      <translation>Pregunta una vez antes de emitir, y muestra la página 1</translation>
    </message>
    <message>
      <source>At a grid bearing</source>
      <translation>Según un rumbo de cuadrícula</translation>
    </message>
    <message>
      <source>Attach documents that follow the order; files can also be dropped on the task</source>
      <translation>Adjuntar documentos que siguen a la orden; también se pueden soltar archivos sobre la tarea</translation>
    </message>
    <message>
      <source>Attach {files} to {task}</source>
      <translation>Adjuntar {files} a {task}</translation>
    </message>
    <message>
      <source>BACKGROUND=canvas: no layer is switched on beside those that orders draw themselves. Switch on what should lie below the maps, or choose another background.</source>
      <translation>BACKGROUND=canvas: no hay ninguna capa activada aparte de las que las órdenes dibujan por sí mismas. Active lo que debe quedar debajo de los mapas, o elija otro fondo.</translation>
    </message>
    <message>
      <source>Bac&amp;kground</source>
      <translation>&amp;Fondo</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Inverso</translation>
    </message>
    <message>
      <source>Back to the list of orders</source>
      <translation>Volver a la lista de órdenes</translation>
    </message>
    <message>
      <source>Back to the list; what is drawn and not finished is given up</source>
      <translation>Volver a la lista; lo dibujado y no terminado se abandona</translation>
    </message>
    <message>
      <source>Background: {source} ({day}).</source>
      <translation>Fondo: {source} ({day}).</translation>
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
      <source>Bearing and distance, or a coordinate</source>
      <translation>Rumbo y distancia, o una coordenada</translation>
    </message>
    <message>
      <source>Bearing grid</source>
      <translation>Rumbo de cuadrícula</translation>
    </message>
    <message>
      <source>Bearing magnetic</source>
      <translation>Rumbo magnético</translation>
    </message>
    <message>
      <source>Bearing of the cuts from the grid north of the task's UTM zone</source>
      <translation>Rumbo de los cortes desde el norte de cuadrícula de la zona UTM de la tarea</translation>
    </message>
    <message>
      <source>Bearing of the first side</source>
      <translation>Rumbo del primer lado</translation>
    </message>
    <message>
      <source>Bearing of the first side, clockwise from north</source>
      <translation>Rumbo del primer lado, desde el norte en el sentido del reloj</translation>
    </message>
    <message>
      <source>Bearing true</source>
      <translation>Rumbo geográfico</translation>
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
      <source>Bearing, grid (°)</source>
      <translation>Rumbo de cuadrícula (°)</translation>
    </message>
    <message>
      <source>Bearing, magnetic (°)</source>
      <translation>Rumbo magnético (°)</translation>
    </message>
    <message>
      <source>Bearing, true (°)</source>
      <translation>Rumbo geográfico (°)</translation>
    </message>
    <message>
      <source>Bearings are</source>
      <translation>Norte de los rumbos</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>Los rumbos necesitan los tres: BEARING_FIELD, DISTANCE_FIELD y START_FIELD.</translation>
    </message>
    <message>
      <source>Bearings to 0.1°, read at the first point. Paper prints those of {north}, to {step}°. Distances in metres on the ellipsoid.</source>
      <translation>Rumbos a 0.1°, leídos en el primer punto. El papel imprime los del {north}, a {step}°. Distancias en metros sobre el elipsoide.</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Below the maps</source>
      <translation>Debajo de los mapas</translation>
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
      <source>Beyond this map: {labels}</source>
      <translation>Fuera de este mapa: {labels}</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Vinculación</translation>
    </message>
    <message>
      <source>Binding (JSON: the database's fields, words and CRS; empty: the project's)</source>
      <translation>Vinculación (JSON: los campos, las palabras y el SRC de la base de datos; vacía: la del proyecto)</translation>
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
      <source>Both versions of the task</source>
      <translation>Ambas versiones de la tarea</translation>
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
      <source>Boundary</source>
      <translation>Perímetro</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>Perímetro a partir de puntos</translation>
    </message>
    <message>
      <source>Boundary point</source>
      <translation>Punto del perímetro</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>Puntos del perímetro</translation>
    </message>
    <message>
      <source>Boundary points (empty: those of the workspace, or named from the outlines)</source>
      <translation>Puntos del perímetro (vacío: los del espacio de trabajo, o nombrados según los contornos)</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>Puntos y tramos del perímetro</translation>
    </message>
    <message>
      <source>Boundary points are not the polygon's</source>
      <translation>Los puntos del perímetro no son los del polígono</translation>
    </message>
    <message>
      <source>Boundary points left out</source>
      <translation>Puntos del perímetro omitidos</translation>
    </message>
    <message>
      <source>Boundary points named from the outline</source>
      <translation>Puntos del perímetro nombrados según el contorno</translation>
    </message>
    <message>
      <source>Boundary points of the task</source>
      <translation>Puntos del perímetro de la tarea</translation>
    </message>
    <message>
      <source>Boundary points read</source>
      <translation>Puntos del perímetro leídos</translation>
    </message>
    <message>
      <source>Boundary points written</source>
      <translation>Puntos del perímetro escritos</translation>
    </message>
    <message>
      <source>Boundary · {task}</source>
      <translation>Perímetro · {task}</translation>
    </message>
    <message>
      <source>Boundary · {task} · typed anew</source>
      <translation>Perímetro · {task} · escrito de nuevo</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Cuadros</translation>
    </message>
    <message>
      <source>Boxes begin at multiples of (grid metres; 0: no)</source>
      <translation>Los cuadros empiezan en múltiplos de (metros de cuadrícula; 0: no)</translation>
    </message>
    <message>
      <source>Boxes begin at whole multiples of so many metres</source>
      <translation>Los cuadros empiezan en múltiplos enteros de esta cantidad de metros</translation>
    </message>
    <message>
      <source>Boxes on round grid coordinates lie along the grid. Leave out the bearing and the line, or do not round.</source>
      <translation>Los cuadros en coordenadas de cuadrícula redondas van a lo largo de la cuadrícula. Omita el rumbo y la línea, o no redondee.</translation>
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
      <source>Bundle (*.zip)</source>
      <translation>Conjunto (*.zip)</translation>
    </message>
    <message>
      <source>Bundle be&amp;fore</source>
      <translation>Conjunto &amp;anterior</translation>
    </message>
    <message>
      <source>Bundle of orders</source>
      <translation>Conjunto de órdenes</translation>
    </message>
    <message>
      <source>Bundle packs</source>
      <translation>Reunir paquetes en un conjunto</translation>
    </message>
    <message>
      <source>Bundles not made</source>
      <translation>Conjuntos no hechos</translation>
    </message>
    <message>
      <source>Bundles written</source>
      <translation>Conjuntos escritos</translation>
    </message>
    <message>
      <source>Bundles: {bundles}, with orders: {orders}. Revisions that must leave devices: {gone}.</source>
      <translation>Conjuntos: {bundles}, con órdenes: {orders}. Revisiones que deben salir de los dispositivos: {gone}.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By air</source>
      <translation>Por aire</translation>
    </message>
    <message>
      <source>By how much the ground is turned clockwise on the sheet (R, Shift+R; 0: north up)</source>
      <translation>Cuánto se gira el terreno en la hoja en el sentido de las agujas del reloj (R, Shift+R; 0: norte arriba)</translation>
    </message>
    <message>
      <source>By operator</source>
      <translation>Por operador</translation>
    </message>
    <message>
      <source>By phone map</source>
      <translation>Por mapa del teléfono</translation>
    </message>
    <message>
      <source>By road</source>
      <translation>Por carretera</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} for {to}.</source>
      <translation>Por carretera: salimos a las {gap} hacia {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}.</source>
      <translation>Por carretera: salimos a las {gap} por la ruta {route} hacia {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}. Nobody has driven it yet.</source>
      <translation>Por carretera: salimos a las {gap} por la ruta {route} hacia {to}. Nadie la ha recorrido todavía.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}; it takes {minutes} min.</source>
      <translation>Por carretera: salimos a las {gap} por la ruta {route} hacia {to}; toma {minutes} min.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Por regla</translation>
    </message>
    <message>
      <source>By state of the order</source>
      <translation>Por estado de la orden</translation>
    </message>
    <message>
      <source>C&amp;RS</source>
      <translation>S&amp;RC</translation>
    </message>
    <message>
      <source>C&amp;hainage</source>
      <translation>A&amp;bscisa</translation>
    </message>
    <message>
      <source>C&amp;heck code</source>
      <translation>Có&amp;digo de control</translation>
    </message>
    <message>
      <source>C&amp;heck device…</source>
      <translation>Re&amp;visar dispositivo…</translation>
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
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <source>CRS as typed</source>
      <translation>SRC tal como se escribió</translation>
    </message>
    <message>
      <source>CRS of the database</source>
      <translation>SRC de la base de datos</translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>SRC de las coordenadas escritas (vacío: WGS 84)</translation>
    </message>
    <message>
      <source>Call annex {file} “{title}”</source>
      <translation>Llamar al anexo {file} “{title}”</translation>
    </message>
    <message>
      <source>Call the order off; a notice is written for those who hold it</source>
      <translation>Retirar la orden; se escribe un aviso para quienes la tienen</translation>
    </message>
    <message>
      <source>Call the tasks off, with the reason</source>
      <translation>Retirar las tareas, con el motivo</translation>
    </message>
    <message>
      <source>Call us back on {gap}. Please read the position back to me.</source>
      <translation>Devuélvanos la llamada por {gap}. Por favor, repítame la posición.</translation>
    </message>
    <message>
      <source>Call: read this out</source>
      <translation>Llamada: leer esto en voz alta</translation>
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
      <source>Cancel (Esc)</source>
      <translation>Cancelar (Esc)</translation>
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
      <source>Cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>Centre line as text (WKT)</source>
      <translation>Eje como texto (WKT)</translation>
    </message>
    <message>
      <source>Chainage every … metres (0: start and end only)</source>
      <translation>Abscisa cada … metros (0: solo inicio y final)</translation>
    </message>
    <message>
      <source>Chainages</source>
      <translation>Abscisas</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Change it here where a row is wrong; it is read again at once</source>
      <translation>Cámbielo aquí donde una fila esté mal; se lee de nuevo enseguida</translation>
    </message>
    <message>
      <source>Change nothing</source>
      <translation>No cambiar nada</translation>
    </message>
    <message>
      <source>Change of datum</source>
      <translation>Cambio de datum</translation>
    </message>
    <message>
      <source>Change of datum: {operation}</source>
      <translation>Cambio de datum: {operation}</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>Cambio de datum: {operation} {accuracy}</translation>
    </message>
    <message>
      <source>Change on the ground</source>
      <translation>Cambio en el terreno</translation>
    </message>
    <message>
      <source>Change the status of {tasks}</source>
      <translation>Cambiar el estado de {tasks}</translation>
    </message>
    <message>
      <source>Change the status, and read the history</source>
      <translation>Cambiar el estado y leer el historial</translation>
    </message>
    <message>
      <source>Change {what}</source>
      <translation>Cambiar {what}</translation>
    </message>
    <message>
      <source>Changed since issue</source>
      <translation>Modificada desde la emisión</translation>
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
      <source>Channel, call sign, phone</source>
      <translation>Canal, indicativo, teléfono</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Control</translation>
    </message>
    <message>
      <source>Check a device</source>
      <translation>Revisar un dispositivo</translation>
    </message>
    <message>
      <source>Check a ro&amp;w…</source>
      <translation>Revisar una &amp;fila…</translation>
    </message>
    <message>
      <source>Check a row</source>
      <translation>Revisar una fila</translation>
    </message>
    <message>
      <source>Check code</source>
      <translation>Código de control</translation>
    </message>
    <message>
      <source>Check codes</source>
      <translation>Códigos de control</translation>
    </message>
    <message>
      <source>Check device</source>
      <translation>Revisar dispositivo</translation>
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
      <source>Check tasks</source>
      <translation>Revisar tareas</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>Revisarlas</translation>
    </message>
    <message>
      <source>Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>Control: lea por radio la etiqueta, la coordenada y el control; al escribirlos de nuevo dan los mismos dos caracteres, o algo se oyó mal.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Fecha de revisión</translation>
    </message>
    <message>
      <source>Checked by, date</source>
      <translation>Revisado por, fecha</translation>
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
      <source>Checking…</source>
      <translation>Revisando…</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>Revisa una capa de áreas peligrosas con las reglas del sector: formas y puntos que faltan, están dañados o repetidos, ids repetidos, tramos muy largos, traslapes, áreas peligrosas en tierra despejada, posiciones intercambiadas o muy lejanas, datos que faltan, reparaciones que nadie confirmó. Las observaciones obligatorias se corrigen antes de crear tareas con la capa. Nada se modifica.

Las incidencias son puntos a los que se puede acercar el mapa; los registros sin lugar son filas sin geometría. source_row es la fila de la capa, fix nombra lo que se puede reparar con certeza. El perfil del programa fija los límites, los datos mínimos, el país y la gravedad de cada regla.</translation>
    </message>
    <message>
      <source>Checks tasks before orders are made of them: outlines that cross themselves, slivers, legs too short or too long, parts of hazards left outside, land cleared already, overlaps and strips between neighbours, other hazards near boundary, ways and control point, evacuation routes through hazards, hazards that closed, changed or were never confirmed, fields and medical plan that are missing, surgery that is too far.

Only what contradicts itself blocks an order (blocking is true); everything else can be issued with a reason, which the order prints. Nothing is changed.

Where TASKS is a table of a workspace, its boundary points, worksite, products and hazards are read from there if no layer is given. Hazards, cleared land and facilities are read by the binding that the project keeps, or a guess. Withdrawn tasks are counted and not checked. The programme's profile sets limits, and how grave each rule is.</source>
      <translation>Revisa las tareas antes de hacer órdenes con ellas: contornos que se cruzan consigo mismos, astillas, tramos demasiado largos o demasiado cortos, partes de áreas peligrosas que quedaron afuera, tierra ya despejada, traslapes y franjas entre tareas vecinas, otras áreas peligrosas cerca del perímetro, de los caminos y del punto de control, rutas de evacuación que pasan por áreas peligrosas, áreas peligrosas que se cerraron, cambiaron o nunca se confirmaron, campos y plan médico que faltan, cirugía que está demasiado lejos.

Solo lo que se contradice a sí mismo bloquea una orden (blocking es verdadero); todo lo demás se puede emitir con un motivo, que la orden imprime. Nada se modifica.

Cuando TASKS es una tabla de un espacio de trabajo, sus puntos del perímetro, sitio de trabajo, productos y áreas peligrosas se leen de allí si no se indica una capa. Las áreas peligrosas, la tierra despejada y los centros médicos se leen con la vinculación que guarda el proyecto, o con una deducida. Las tareas retiradas se cuentan y no se revisan. El perfil del programa fija los límites y la gravedad de cada regla.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>Las revisiones, las tareas y las órdenes están desactivadas hasta que esté disponible.</translation>
    </message>
    <message>
      <source>Checks: no rule found anything.</source>
      <translation>Revisión: ninguna regla encontró nada.</translation>
    </message>
    <message>
      <source>Checks: {found}</source>
      <translation>Revisión: {found}</translation>
    </message>
    <message>
      <source>Choose a file.</source>
      <translation>Elija un archivo.</translation>
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
      <source>Choose a line of the list first.</source>
      <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
      <source>Choose a line to read it whole.</source>
      <translation>Elija una línea para leerla completa.</translation>
    </message>
    <message>
      <source>Choose a task first: click it on the map, or in the list.</source>
      <translation>Elija primero una tarea: haga clic en ella en el mapa o en la lista.</translation>
    </message>
    <message>
      <source>Choose a task first: what is placed belongs to it.</source>
      <translation>Elija primero una tarea: lo que se coloca le pertenece a ella.</translation>
    </message>
    <message>
      <source>Choose a task in the list or on the map; its worksite is shown here.</source>
      <translation>Elija una tarea en la lista o en el mapa; aquí se muestra su sitio de trabajo.</translation>
    </message>
    <message>
      <source>Choose a task, or make one from hazards or by drawing</source>
      <translation>Elija una tarea, o cree una a partir de áreas peligrosas o dibujando</translation>
    </message>
    <message>
      <source>Choose one or more tasks in the list or on the map.</source>
      <translation>Elija una o más tareas en la lista o en el mapa.</translation>
    </message>
    <message>
      <source>Choose one order in the list to see whether it has the row.</source>
      <translation>Elija una orden de la lista para ver si contiene la fila.</translation>
    </message>
    <message>
      <source>Choose one task in the list or on the map.</source>
      <translation>Elija una tarea en la lista o en el mapa.</translation>
    </message>
    <message>
      <source>Choose tasks in the list or on the map.</source>
      <translation>Elija tareas en la lista o en el mapa.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>Elija la carpeta en la que se escriben los paquetes.</translation>
    </message>
    <message>
      <source>Choose the point that the block comes behind.</source>
      <translation>Elija el punto detrás del cual va el bloque.</translation>
    </message>
    <message>
      <source>Choose the task to divide in the list or on the map.</source>
      <translation>Elija en la lista o en el mapa la tarea que se va a dividir.</translation>
    </message>
    <message>
      <source>Choose the tasks to merge: at least two.</source>
      <translation>Elija las tareas que se van a fusionar: al menos dos.</translation>
    </message>
    <message>
      <source>Choose two points of one ring of the boundary.</source>
      <translation>Elija dos puntos de un mismo anillo del perímetro.</translation>
    </message>
    <message>
      <source>Chosen: {n} orders</source>
      <translation>Órdenes elegidas: {n}</translation>
    </message>
    <message>
      <source>Chosen: {n} tasks · {area}</source>
      <translation>Elegidas: {n} tareas · {area}</translation>
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
      <source>Clearance on suspected land</source>
      <translation>Despeje en tierra solo sospechosa</translation>
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
      <source>Click both ends of the first side, then a point of the opposite one</source>
      <translation>Haga clic en ambos extremos del primer lado, y luego en un punto del opuesto</translation>
    </message>
    <message>
      <source>Click both ends of the first side, then a point of the opposite side.</source>
      <translation>Haga clic en ambos extremos del primer lado, y luego en un punto del lado opuesto.</translation>
    </message>
    <message>
      <source>Click its place on the map; Esc cancels (Ctrl+Return)</source>
      <translation>Haga clic en su lugar en el mapa; Esc cancela (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Click its points. For a point of a form, type its leg, as 045 120 (bearing, distance), or its coordinate.</source>
      <translation>Haga clic en sus puntos. Para un punto de un formulario, escriba su tramo, como 045 120 (rumbo, distancia), o su coordenada.</translation>
    </message>
    <message>
      <source>Click the place, or type its coordinate.</source>
      <translation>Haga clic en el lugar, o escriba su coordenada.</translation>
    </message>
    <message>
      <source>Click to close the boundary.</source>
      <translation>Haga clic para cerrar el perímetro.</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>En el sentido de las agujas del reloj</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Closed from its last point to its first, {gap}.</source>
      <translation>Cerrado desde su último punto hasta el primero, {gap}.</translation>
    </message>
    <message>
      <source>Closed hazard</source>
      <translation>Área peligrosa cerrada</translation>
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
      <source>Codes lead to these places only, never to the boundary.</source>
      <translation>Los códigos llevan solo a estos lugares, nunca al perímetro.</translation>
    </message>
    <message>
      <source>Columns that were not read: {names}.</source>
      <translation>Columnas que no se leyeron: {names}.</translation>
    </message>
    <message>
      <source>Come to our control point {label}: MGRS {mgrs}.</source>
      <translation>Venga a nuestro punto de control {label}: MGRS {mgrs}.</translation>
    </message>
    <message>
      <source>Come to our control point: MGRS {gap}.</source>
      <translation>Venga a nuestro punto de control: MGRS {gap}.</translation>
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
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Control point</source>
      <translation>Punto de control</translation>
    </message>
    <message>
      <source>Control point, medical point, routes and the rest. All of it is proposed until somebody verified it on site.</source>
      <translation>Punto de control, puesto médico, rutas y lo demás. Todo queda como propuesto hasta que alguien lo verifique en el sitio.</translation>
    </message>
    <message>
      <source>Coordinate</source>
      <translation>Coordenada</translation>
    </message>
    <message>
      <source>Coordinate in any printed format</source>
      <translation>Coordenada en cualquier formato impreso</translation>
    </message>
    <message>
      <source>Coordinate of what is to be placed</source>
      <translation>Coordenada de lo que se va a colocar</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>Coordenada que no es un número</translation>
    </message>
    <message>
      <source>Coordinate, as it is printed</source>
      <translation>Coordenada, tal como está impresa</translation>
    </message>
    <message>
      <source>Coordinates: {datum}, longitude and latitude; datum operation: {operation}.</source>
      <translation>Coordenadas: {datum}, longitud y latitud; operación de datum: {operation}.</translation>
    </message>
    <message>
      <source>Copied: {text}</source>
      <translation>Copiado: {text}</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy a tag with its braces into your form. Save the form as order.docx in the template folder of your office. Rows of a table are repeated between the two tags of their loop, each in a row of its own.</source>
      <translation>Copie un marcador con sus llaves en su formulario. Guarde el formulario como order.docx en la carpeta de plantillas de su oficina. Las filas de una tabla se repiten entre los dos marcadores de su bucle, cada uno en una fila propia.</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device</source>
      <translation>Copiar las revisiones actuales al dispositivo</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device; asks first</source>
      <translation>Copiar las revisiones actuales al dispositivo; antes pregunta</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>Copiar lo que se ejecuta aquí, para enviarlo con una pregunta</translation>
    </message>
    <message>
      <source>Copy {coordinate} of {label}</source>
      <translation>Copiar {coordinate} de {label}</translation>
    </message>
    <message>
      <source>Copying to the device</source>
      <translation>Copiando al dispositivo</translation>
    </message>
    <message>
      <source>Copying to the device was stopped.</source>
      <translation>Se detuvo la copia al dispositivo.</translation>
    </message>
    <message>
      <source>Corner beside a neighbour's corner</source>
      <translation>Vértice junto al vértice de una tarea vecina</translation>
    </message>
    <message>
      <source>Corners at m&amp;ost</source>
      <translation>Vértices como má&amp;ximo</translation>
    </message>
    <message>
      <source>Corners at most</source>
      <translation>Vértices como máximo</translation>
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
      <source>Corridor along a line</source>
      <translation>Corredor a lo largo de una línea</translation>
    </message>
    <message>
      <source>Corridor of {length} km, {left} m to the left of its line and {right} m to its right.</source>
      <translation>Corredor de {length} km, {left} m a la izquierda de su línea y {right} m a su derecha.</translation>
    </message>
    <message>
      <source>Corridors</source>
      <translation>Corredores</translation>
    </message>
    <message>
      <source>Corridors along lines</source>
      <translation>Corredores a lo largo de líneas</translation>
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
      <source>Coverage: only sheets that touch it are printed</source>
      <translation>Cobertura: solo se imprimen las hojas que la tocan</translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation>Crear tareas a partir de áreas peligrosas</translation>
    </message>
    <message>
      <source>D&amp;iscard…</source>
      <translation>D&amp;escartar…</translation>
    </message>
    <message>
      <source>D&amp;uplicate</source>
      <translation>D&amp;uplicar</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>BORRADOR</translation>
    </message>
    <message>
      <source>DRAFT Order {name}</source>
      <translation>BORRADOR Orden {name}</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>BORRADOR, no es una orden</translation>
    </message>
    <message>
      <source>DRAFT: not for use in the field.</source>
      <translation>BORRADOR: no usar en el terreno.</translation>
    </message>
    <message>
      <source>Dashed line: border of the UTM zones {zones}; each side has its own grid.</source>
      <translation>Línea discontinua: límite de las zonas UTM {zones}; cada lado tiene su propia cuadrícula.</translation>
    </message>
    <message>
      <source>Dashed: r{old}. Solid: r{new}. Cross: a point that is gone.</source>
      <translation>Discontinua: r{old}. Continua: r{new}. Cruz: un punto que ya no está.</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>Datos al</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
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
      <source>Datum of typed coordinates</source>
      <translation>Datum de las coordenadas escritas</translation>
    </message>
    <message>
      <source>Day of magnetic bearings</source>
      <translation>Día de los rumbos magnéticos</translation>
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
      <source>Decide &amp;later</source>
      <translation>Decidir &amp;después</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>Declinación tal como está escrita (grados, positiva al este)</translation>
    </message>
    <message>
      <source>Deg min</source>
      <translation>Grad min</translation>
    </message>
    <message>
      <source>Deg min sec</source>
      <translation>Grad min seg</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Grados</translation>
    </message>
    <message>
      <source>Delete points</source>
      <translation>Eliminar puntos</translation>
    </message>
    <message>
      <source>Delete the selected points</source>
      <translation>Eliminar los puntos seleccionados</translation>
    </message>
    <message>
      <source>Delete {labels}</source>
      <translation>Eliminar {labels}</translation>
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
      <source>Described anew since the order: {labels}</source>
      <translation>Descritos de nuevo desde la orden: {labels}</translation>
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
      <source>Differences listed</source>
      <translation>Diferencias en la lista</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discard changes…</source>
      <translation>Descartar los cambios…</translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation>Dist. m</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>Distancia (m)</translation>
    </message>
    <message>
      <source>Distance m</source>
      <translation>Distancia m</translation>
    </message>
    <message>
      <source>Distances are straight lines from the task: every road is longer.</source>
      <translation>Las distancias son líneas rectas desde la tarea: toda carretera es más larga.</translation>
    </message>
    <message>
      <source>Distances in {unit} are not read: give metres.</source>
      <translation>Las distancias en {unit} no se leen: indíquelas en metros.</translation>
    </message>
    <message>
      <source>District</source>
      <translation>Distrito</translation>
    </message>
    <message>
      <source>Divide</source>
      <translation>Dividir</translation>
    </message>
    <message>
      <source>Divide tasks</source>
      <translation>Dividir tareas</translation>
    </message>
    <message>
      <source>Divide the task into parts for several teams</source>
      <translation>Dividir la tarea en partes para varios equipos</translation>
    </message>
    <message>
      <source>Divide {task}</source>
      <translation>Dividir {task}</translation>
    </message>
    <message>
      <source>Divided into {tasks}</source>
      <translation>Dividida en {tasks}</translation>
    </message>
    <message>
      <source>Divides each task into parts for teams: into a number of equal parts (parts), into parts of one area (area) or of a list of areas (areas), into strips of a width (strips), into boxes (boxes), or along lines such as a road or a river (line).

Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more. Neighbours share their corners exactly, and all parts together are the task. Holes and tasks in several parts are divided too.

Without a bearing or a line, the cuts run across the long axis. Parts count from west to east, or from north to south; part 2 of T-7 is T-7-2. A task that cannot be divided as asked is listed with the reason.</source>
      <translation>Divide cada tarea en partes para los equipos: en un número de partes iguales (partes), en partes de una misma área (área) o de una lista de áreas (áreas), en franjas de un ancho (franjas), en cuadros (cuadros), o a lo largo de líneas como una vía o un río (línea).

Las partes son iguales sobre el elipsoide con una diferencia máxima de 1e-6 o 0.001 m², lo que sea mayor. Las partes vecinas comparten sus vértices con exactitud, y todas las partes juntas son la tarea. También se dividen los huecos y las tareas de varias partes.

Sin un rumbo ni una línea, los cortes van transversales al eje largo. Las partes se cuentan de oeste a este, o de norte a sur; la parte 2 de T-7 es T-7-2. Una tarea que no se puede dividir como se pide se lista con el motivo.</translation>
    </message>
    <message>
      <source>Do again: {step}</source>
      <translation>Rehacer: {step}</translation>
    </message>
    <message>
      <source>Do not use {n} of {all} packs: {pack}.</source>
      <translation>No use {n} de {all} paquetes: {pack}.</translation>
    </message>
    <message>
      <source>Documents (*.pdf *.jpg *.jpeg)</source>
      <translation>Documentos (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Documents that follow the order as Annex A, B …, each page below its bands.</source>
      <translation>Documentos que siguen a la orden como anexos A, B …, cada página debajo de sus bandas.</translation>
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
      <source>Draft of {when}</source>
      <translation>Borrador del {when}</translation>
    </message>
    <message>
      <source>Drag a point or a side. Double-click a side for a new point. Right-click for more.</source>
      <translation>Arrastre un punto o un lado. Haga doble clic en un lado para agregar un punto. Haga clic derecho para ver más opciones.</translation>
    </message>
    <message>
      <source>Drag a sheet at a fixed scale over the map and print it</source>
      <translation>Arrastrar una hoja a escala fija sobre el mapa e imprimirla</translation>
    </message>
    <message>
      <source>Drag the frame, or move it by the arrow keys. + and − change the scale, R turns it, O lays it on its side, P takes the next paper.</source>
      <translation>Arrastre el marco, o muévalo con las teclas de flecha. + y − cambian la escala, R lo gira, O lo pone horizontal o vertical, P toma el siguiente papel.</translation>
    </message>
    <message>
      <source>Draw both boundaries on the map</source>
      <translation>Dibujar ambos perímetros en el mapa</translation>
    </message>
    <message>
      <source>Draw it from point to point; Enter finishes, Esc cancels (Ctrl+Return)</source>
      <translation>Dibújelo de punto a punto; Enter termina, Esc cancela (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards</source>
      <translation>Dibujarlo, o tomarlo de áreas peligrosas</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards, numbers or a track.</source>
      <translation>Dibújelo, o tómelo de áreas peligrosas, de números o de un recorrido.</translation>
    </message>
    <message>
      <source>Draw it, or type its corner, bearing and both sides.</source>
      <translation>Dibújelo, o escriba su esquina, su rumbo y ambos lados.</translation>
    </message>
    <message>
      <source>Draw the area that the box is to hold.</source>
      <translation>Dibuje el área que el cuadro debe abarcar.</translation>
    </message>
    <message>
      <source>Draw the boundary of the task.</source>
      <translation>Dibuje el perímetro de la tarea.</translation>
    </message>
    <message>
      <source>Draw the boundary point by point</source>
      <translation>Dibujar el perímetro punto por punto</translation>
    </message>
    <message>
      <source>Draw the line that the cuts follow; to cut along it, right across the task.</source>
      <translation>Dibuje la línea que siguen los cortes; para cortar por ella, debe atravesar toda la tarea.</translation>
    </message>
    <message>
      <source>Draw the line, or choose a layer and select its lines on the map.</source>
      <translation>Dibuje la línea, o elija una capa y seleccione sus líneas en el mapa.</translation>
    </message>
    <message>
      <source>Draw the middle of the road, from its start.</source>
      <translation>Dibuje el eje de la vía, desde su inicio.</translation>
    </message>
    <message>
      <source>Draw worksite plan anew</source>
      <translation>Dibujar de nuevo el plano del sitio</translation>
    </message>
    <message>
      <source>Drawing on the map</source>
      <translation>Dibujo en el mapa</translation>
    </message>
    <message>
      <source>Drawn by, date</source>
      <translation>Dibujado por, fecha</translation>
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
      <source>Driven by</source>
      <translation>Recorrida por</translation>
    </message>
    <message>
      <source>Driven on</source>
      <translation>Recorrida el</translation>
    </message>
    <message>
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>Descartar lo que se indicó de capas que ya no están en este proyecto</translation>
    </message>
    <message>
      <source>Duplicate {tasks}</source>
      <translation>Duplicar {tasks}</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
    </message>
    <message>
      <source>E&amp;xport to the national database…</source>
      <translation>E&amp;xportar a la base de datos nacional…</translation>
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
      <source>Each operator a bundle of its own</source>
      <translation>Un conjunto para cada operador</translation>
    </message>
    <message>
      <source>Each point before and after, and how far it would move</source>
      <translation>Cada punto antes y después, y cuánto se movería</translation>
    </message>
    <message>
      <source>Each point would move by its share of the misclosure (compass rule), by {most} m at most. Look first for a leg that was read wrongly: spreading hides it. What was typed is kept.</source>
      <translation>Cada punto se movería según su parte del error de cierre (regla de la brújula), {most} m como máximo. Busque primero un tramo que se leyó mal: repartir el error lo oculta. Lo que se escribió se conserva.</translation>
    </message>
    <message>
      <source>Each team a bundle of its own</source>
      <translation>Un conjunto para cada equipo</translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>Se rotula uno de cada {n} puntos; todos están en la tabla de puntos.</translation>
    </message>
    <message>
      <source>East, in the CRS of the database</source>
      <translation>Este, en el SRC de la base de datos</translation>
    </message>
    <message>
      <source>Easting and northing of its corners are round in UTM zone {zone}.</source>
      <translation>Las coordenadas este y norte de sus esquinas son redondas en la zona UTM {zone}.</translation>
    </message>
    <message>
      <source>Edit the boundary on the map</source>
      <translation>Editar el perímetro en el mapa</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>Geometría vacía</translation>
    </message>
    <message>
      <source>Empty rows left out: {count}.</source>
      <translation>Filas vacías omitidas: {count}.</translation>
    </message>
    <message>
      <source>Empty the fields for the next row</source>
      <translation>Vaciar los campos para la fila siguiente</translation>
    </message>
    <message>
      <source>End as soon as the process that started this one ends</source>
      <translation>Terminar en cuanto termine el proceso que inició este</translation>
    </message>
    <message>
      <source>Enter or a double click shows the place on the map</source>
      <translation>Enter o un doble clic muestra el lugar en el mapa</translation>
    </message>
    <message>
      <source>Enter or a double click shows the task on the map</source>
      <translation>Enter o un doble clic muestra la tarea en el mapa</translation>
    </message>
    <message>
      <source>Entries replaced</source>
      <translation>Entradas reemplazadas</translation>
    </message>
    <message>
      <source>Entries that nobody may work by</source>
      <translation>Entradas con las que nadie debe trabajar</translation>
    </message>
    <message>
      <source>Entries to replace: {n}. The present revision is copied to the device, or the notice where the order is withdrawn. {away}</source>
      <translation>Entradas por reemplazar: {n}. Se copia al dispositivo la revisión actual, o el aviso si la orden está retirada. {away}</translation>
    </message>
    <message>
      <source>Equal parts</source>
      <translation>Partes iguales</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>Depósito de equipos</translation>
    </message>
    <message>
      <source>Evacuation map 1:{scale}</source>
      <translation>Mapa de evacuación 1:{scale}</translation>
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
      <source>Every file is read back and compared with the order that was issued.</source>
      <translation>Cada archivo se vuelve a leer y se compara con la orden que se emitió.</translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>Cada tarea tiene su orden. Seleccione tareas para escribir de nuevo sus paquetes.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Everything that holds</source>
      <translation>Todo lo vigente</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>Depósito de explosivos</translation>
    </message>
    <message>
      <source>Export tasks to the national database</source>
      <translation>Exportar tareas a la base de datos nacional</translation>
    </message>
    <message>
      <source>Export to the national database</source>
      <translation>Exportar a la base de datos nacional</translation>
    </message>
    <message>
      <source>Export to the national database: {layer}</source>
      <translation>Exportar a la base de datos nacional: {layer}</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportado el</translation>
    </message>
    <message>
      <source>Exporting to {file}</source>
      <translation>Exportando a {file}</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Facility, with surgery?</source>
      <translation>Centro, ¿con cirugía?</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>Lejos de todos los demás registros</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every corner</source>
      <translation>Menos vértices: solo hacia afuera, a lo sumo esta distancia; 0 conserva todos los vértices</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every point</source>
      <translation>Menos vértices: solo hacia afuera, a lo sumo esta distancia; 0 conserva todos los puntos</translation>
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
      <source>Field of the check code</source>
      <translation>Campo del código de control</translation>
    </message>
    <message>
      <source>Field of the coordinate</source>
      <translation>Campo de la coordenada</translation>
    </message>
    <message>
      <source>Field of the label</source>
      <translation>Campo de la etiqueta</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>Proyecto de campo</translation>
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
      <source>Fields of {task}</source>
      <translation>Campos de {task}</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, export, withdraw, remove</source>
      <translation>Campos, anexos, duplicar, fusionar, exportar, retirar, quitar</translation>
    </message>
    <message>
      <source>Figures at the cursor</source>
      <translation>Cifras junto al cursor</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File for the national database</source>
      <translation>Archivo para la base de datos nacional</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Archivo para los resultados</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>Los archivos coinciden con 0.01 m de diferencia como máximo; la exactitud en el terreno es la de la fuente{fixed}.</translation>
    </message>
    <message>
      <source>Files looked at</source>
      <translation>Archivos revisados</translation>
    </message>
    <message>
      <source>Files looked at: {files}, of orders: {ours}.</source>
      <translation>Archivos revisados: {files}, de órdenes: {ours}.</translation>
    </message>
    <message>
      <source>Files of orders</source>
      <translation>Archivos de órdenes</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>Archivos del paquete</translation>
    </message>
    <message>
      <source>Files of this pack</source>
      <translation>Archivos de este paquete</translation>
    </message>
    <message>
      <source>Files that could not be read</source>
      <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
      <source>Files that could not be read: {n}. Look at them on the device.</source>
      <translation>Archivos que no se pudieron leer: {n}. Revíselos en el dispositivo.</translation>
    </message>
    <message>
      <source>Fill &amp;points like</source>
      <translation>Llenar &amp;puntos como</translation>
    </message>
    <message>
      <source>Fill tasks li&amp;ke</source>
      <translation>Llenar &amp;tareas como</translation>
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
      <source>Find</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <source>Find orders on a handheld or phone that do not hold any more</source>
      <translation>Encontrar en un GPS portátil o teléfono órdenes que ya no están vigentes</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Observaciones</translation>
    </message>
    <message>
      <source>Findings of the current task</source>
      <translation>Observaciones de la tarea actual</translation>
    </message>
    <message>
      <source>Findings that block an order</source>
      <translation>Observaciones que bloquean una orden</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Finish (Enter)</source>
      <translation>Terminar (Enter)</translation>
    </message>
    <message>
      <source>First &amp;corner</source>
      <translation>Primera &amp;esquina</translation>
    </message>
    <message>
      <source>First corner</source>
      <translation>Primera esquina</translation>
    </message>
    <message>
      <source>First day of issue (empty: from the beginning)</source>
      <translation>Primer día de emisión (vacío: desde el comienzo)</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>Corregir {hazard}: {rule}</translation>
    </message>
    <message>
      <source>Fixed by</source>
      <translation>Determinado por</translation>
    </message>
    <message>
      <source>Fold this sheet back along the dashed line and glue it on the dashed line of sheet 2/2.</source>
      <translation>Doble esta hoja por la línea discontinua y péguela sobre la línea discontinua de la hoja 2/2.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder for bundles</source>
      <translation>Carpeta para conjuntos</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <source>Folder for the notice</source>
      <translation>Carpeta para el aviso</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
      <source>Folder in which the packs lie</source>
      <translation>Carpeta donde están los paquetes</translation>
    </message>
    <message>
      <source>Folder of the device</source>
      <translation>Carpeta del dispositivo</translation>
    </message>
    <message>
      <source>Folder of the office’s templates</source>
      <translation>Carpeta de las plantillas de la oficina</translation>
    </message>
    <message>
      <source>Folder of the present packs</source>
      <translation>Carpeta de los paquetes actuales</translation>
    </message>
    <message>
      <source>Folder that old files are moved to (empty: they stay on the device)</source>
      <translation>Carpeta a la que se mueven los archivos viejos (vacío: se quedan en el dispositivo)</translation>
    </message>
    <message>
      <source>Following edges: click two places on the edge of one shape. T ends it.</source>
      <translation>Siguiendo bordes: haga clic en dos lugares del borde de una misma forma. T lo termina.</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>Pie de cada página</translation>
    </message>
    <message>
      <source>For CAD: boundary, points, hazards</source>
      <translation>Para CAD: perímetro, puntos, áreas peligrosas</translation>
    </message>
    <message>
      <source>For GIS: this task with its styles, to work in</source>
      <translation>Para SIG: esta tarea con sus estilos, para trabajar en ella</translation>
    </message>
    <message>
      <source>For QField: this task offline; copy the whole folder “field”</source>
      <translation>Para QField: esta tarea sin conexión; copie toda la carpeta «field»</translation>
    </message>
    <message>
      <source>For a Garmin handheld: copy the folder “Garmin” of this bundle onto the device as it is.</source>
      <translation>Para un Garmin portátil: copie la carpeta «Garmin» de este conjunto tal cual al dispositivo.</translation>
    </message>
    <message>
      <source>For a handheld GPS: boundary, boundary points, hazards</source>
      <translation>Para un GPS portátil: perímetro, puntos del perímetro, áreas peligrosas</translation>
    </message>
    <message>
      <source>For a map program on a phone: boundary, points, hazards, worksite</source>
      <translation>Para un programa de mapas en un teléfono: perímetro, puntos, áreas peligrosas, sitio de trabajo</translation>
    </message>
    <message>
      <source>For a phone: the task map; a map program shows where you stand on it</source>
      <translation>Para un teléfono: el mapa de la tarea; un programa de mapas muestra en él dónde está usted</translation>
    </message>
    <message>
      <source>For a surveyor's instrument: name, easting, northing, code</source>
      <translation>Para el instrumento de un topógrafo: nombre, este, norte, código</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>Para aprobación</translation>
    </message>
    <message>
      <source>For programs: every file with its size and SHA-256</source>
      <translation>Para programas: cada archivo con su tamaño y SHA-256</translation>
    </message>
    <message>
      <source>For roads, pipelines and power lines: so wide to the left, so wide to the right.</source>
      <translation>Para vías, ductos y líneas eléctricas: tanto de ancho a la izquierda, tanto a la derecha.</translation>
    </message>
    <message>
      <source>For the office: the order in Word, to work in</source>
      <translation>Para la oficina: la orden en Word, para trabajar en ella</translation>
    </message>
    <message>
      <source>Form of the office: {file}, its page {number} of {count}</source>
      <translation>Formulario de la oficina: {file}, su página {number} de {count}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Format as typed</source>
      <translation>Formato tal como se escribió</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From a form with coordinates, or with bearings and distances</source>
      <translation>De un formulario con coordenadas, o con rumbos y distancias</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>De la oficina</translation>
    </message>
    <message>
      <source>From {label}: {figures}</source>
      <translation>Desde {label}: {figures}</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>NC</translation>
    </message>
    <message>
      <source>GPX or KML file</source>
      <translation>Archivo GPX o KML</translation>
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
      <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;Libro (*.xlsx)</translation>
    </message>
    <message>
      <source>Geofence: approach aid only</source>
      <translation>Geocerca: solo ayuda de aproximación</translation>
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
      <source>Give it up</source>
      <translation>Abandonarlo</translation>
    </message>
    <message>
      <source>Give the annex {file} a title.</source>
      <translation>Dé un título al anexo {file}.</translation>
    </message>
    <message>
      <source>Give the bundle that was given before, or a moment, not both.</source>
      <translation>Indique el conjunto que se entregó antes, o un momento, no ambos.</translation>
    </message>
    <message>
      <source>Give the chosen tasks this status</source>
      <translation>Dar este estado a las tareas elegidas</translation>
    </message>
    <message>
      <source>Give the feature a label; it was {label}.</source>
      <translation>Dé una etiqueta al elemento; antes era {label}.</translation>
    </message>
    <message>
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>Indique en PREVIOUS las áreas peligrosas como estaban antes, o un espacio de trabajo que las guarde.</translation>
    </message>
    <message>
      <source>Give up everything that is not saved? It cannot be taken back.</source>
      <translation>¿Abandonar todo lo que no está guardado? No se puede deshacer.</translation>
    </message>
    <message>
      <source>Give up my changes of these tasks and save the others</source>
      <translation>Abandonar mis cambios en estas tareas y guardar los demás</translation>
    </message>
    <message>
      <source>Go back to the boundary as it was</source>
      <translation>Volver al perímetro como estaba</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>Seguir dibujando</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Continuar con él</translation>
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
      <source>Go to the &amp;tasks</source>
      <translation>Ir a las &amp;tareas</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>Ir a la orden o tarea de la que trata</translation>
    </message>
    <message>
      <source>Go to the page Orders with these tasks</source>
      <translation>Ir a la página Órdenes con estas tareas</translation>
    </message>
    <message>
      <source>Go where this is mended</source>
      <translation>Ir a donde esto se repara</translation>
    </message>
    <message>
      <source>Greatest difference, m</source>
      <translation>Mayor diferencia, m</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>Cuadrícula (vacío: la zona UTM del centroide de cada tarea)</translation>
    </message>
    <message>
      <source>Grid bearing (UTM) {what}</source>
      <translation>Rumbo de cuadrícula (UTM) {what}</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>Rumbo de cuadrícula = rumbo magnético {value}°.</translation>
    </message>
    <message>
      <source>Grid bearing of the cuts (degrees; empty: across the long axis)</source>
      <translation>Rumbo de cuadrícula de los cortes (grados; vacío: transversal al eje largo)</translation>
    </message>
    <message>
      <source>Grid bearings are counted in a UTM zone of WGS 84 (EPSG:326xx, EPSG:327xx), not in {crs}.</source>
      <translation>Los rumbos de cuadrícula se cuentan en una zona UTM de WGS 84 (EPSG:326xx, EPSG:327xx), no en {crs}.</translation>
    </message>
    <message>
      <source>Grid coordinates cannot be rounded to {snap} m.</source>
      <translation>Las coordenadas de cuadrícula no se pueden redondear a {snap} m.</translation>
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
      <source>Grid north points {angle}° clockwise from the top of the map.</source>
      <translation>El norte de cuadrícula apunta a {angle}° de la parte de arriba del mapa, en el sentido de las agujas del reloj.</translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>Cuadrícula de los rumbos de cuadrícula (vacío: zona UTM del inicio)</translation>
    </message>
    <message>
      <source>Grid of the programme</source>
      <translation>Cuadrícula del programa</translation>
    </message>
    <message>
      <source>Grid: MGRS {squares}, lines every {interval}; labels are the last digits.</source>
      <translation>Cuadrícula: MGRS {squares}, líneas cada {interval}; las etiquetas son los últimos dígitos.</translation>
    </message>
    <message>
      <source>Grid: latitude and longitude, WGS 84, lines every {interval}.</source>
      <translation>Cuadrícula: latitud y longitud, WGS 84, líneas cada {interval}.</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels in metres.</source>
      <translation>Cuadrícula: {grid}, líneas cada {interval}; etiquetas en metros.</translation>
    </message>
    <message>
      <source>Grid: {name} ({code}), lines every {interval}.</source>
      <translation>Cuadrícula: {name} ({code}), líneas cada {interval}.</translation>
    </message>
    <message>
      <source>Ground accuracy is that of the sources.</source>
      <translation>La exactitud en el terreno es la de las fuentes.</translation>
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
      <source>Handling: {handling}.</source>
      <translation>Manejo: {handling}.</translation>
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
      <source>Hazard in another live task</source>
      <translation>Área peligrosa en otra tarea activa</translation>
    </message>
    <message>
      <source>Hazard labels</source>
      <translation>Etiquetas de áreas peligrosas</translation>
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
      <source>Hazard that changed since</source>
      <translation>Área peligrosa que cambió desde entonces</translation>
    </message>
    <message>
      <source>Hazard that is no longer recorded</source>
      <translation>Área peligrosa que ya no está registrada</translation>
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
      <source>Hazard {hazard} makes no task: {reason}</source>
      <translation>El área peligrosa {hazard} no da ninguna tarea: {reason}</translation>
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
      <source>Hazard {hazard}: {land_class}, {status}</source>
      <translation>Área peligrosa {hazard}: {land_class}, {status}</translation>
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
      <source>Hazards closer than this make one task; 0: one task for each hazard</source>
      <translation>Las áreas peligrosas separadas por menos de esto forman una sola tarea; 0: una tarea por cada área peligrosa</translation>
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
      <source>Hazards on the maps</source>
      <translation>Áreas peligrosas en los mapas</translation>
    </message>
    <message>
      <source>Hazards recorded as lines</source>
      <translation>Áreas peligrosas registradas como líneas</translation>
    </message>
    <message>
      <source>Hazards recorded as points</source>
      <translation>Áreas peligrosas registradas como puntos</translation>
    </message>
    <message>
      <source>Hazards that the task was made for</source>
      <translation>Áreas peligrosas para las que se hizo la tarea</translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation>Áreas peligrosas sin espacio para su id: {count}.</translation>
    </message>
    <message>
      <source>Held against {order} as well.</source>
      <translation>También se comparó con {order}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>Sitio de aterrizaje de helicópteros</translation>
    </message>
    <message>
      <source>Helicopter: landing site MGRS {gap}. Wind from {wind}, marked with {mark}.</source>
      <translation>Helicóptero: sitio de aterrizaje MGRS {gap}. Viento del {wind}, señalizado con {mark}.</translation>
    </message>
    <message>
      <source>Helicopter: landing site {label}, MGRS {mgrs}, {degrees}. Wind from {wind}, marked with {mark}.</source>
      <translation>Helicóptero: sitio de aterrizaje {label}, MGRS {mgrs}, {degrees}. Viento del {wind}, señalizado con {mark}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>History of {task}</source>
      <translation>Historial de {task}</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Vigente</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>Hueco dibujado en el sentido de su contorno</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation>Hospital</translation>
    </message>
    <message>
      <source>How coordinates are shown; any format can be typed</source>
      <translation>Cómo se muestran las coordenadas; se puede escribir en cualquier formato</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>Qué tan peligroso es</translation>
    </message>
    <message>
      <source>How far around the position to search</source>
      <translation>Hasta qué distancia de la posición se busca</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>A qué distancia del área peligrosa, hacia afuera, queda el perímetro de la tarea; las esquinas siguen siendo esquinas</translation>
    </message>
    <message>
      <source>How many corners a team is to walk to, at most</source>
      <translation>A cuántos vértices debe caminar un equipo, como máximo</translation>
    </message>
    <message>
      <source>How many parts, all of one area</source>
      <translation>Cuántas partes, todas de la misma área</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>Cómo se dibujan las capas de áreas peligrosas vinculadas; su propio estilo se conserva y está a un clic</translation>
    </message>
    <message>
      <source>How the paper is held (O)</source>
      <translation>Cómo se coloca el papel (O)</translation>
    </message>
    <message>
      <source>How the place was found, with its accuracy: GPS ± 3 m</source>
      <translation>Cómo se determinó el lugar, con su exactitud: GPS ± 3 m</translation>
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
      <source>How to know the place, or the way</source>
      <translation>Cómo reconocer el lugar, o el camino</translation>
    </message>
    <message>
      <source>How to report</source>
      <translation>Cómo reportar</translation>
    </message>
    <message>
      <source>Hurt: {gap} lying, {gap} walking. Worst injury: {long_gap}. Bleeding stopped: yes / no. Breathing: yes / no. Awake: yes / no.</source>
      <translation>Heridos: {gap} acostados, {gap} caminando. Lesión más grave: {long_gap}. Sangrado detenido: sí / no. Respira: sí / no. Consciente: sí / no.</translation>
    </message>
    <message>
      <source>IN AN EMERGENCY</source>
      <translation>EN UNA EMERGENCIA</translation>
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
      <source>Id of the task (empty: the first one)</source>
      <translation>Id de la tarea (vacío: la primera)</translation>
    </message>
    <message>
      <source>Imagery</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Imagery, for the sheet over imagery</source>
      <translation>Imágenes, para la hoja sobre imágenes</translation>
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
      <source>In the database</source>
      <translation>En la base de datos</translation>
    </message>
    <message>
      <source>In the order of their letters; F2 or a double click renames</source>
      <translation>En el orden de sus letras; F2 o un doble clic cambia el nombre</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Incidente</translation>
    </message>
    <message>
      <source>Index of {count} sheets 1:{scale}</source>
      <translation>Índice de {count} hojas 1:{scale}</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>Indicio</translation>
    </message>
    <message>
      <source>Insert a point after {label}</source>
      <translation>Insertar un punto después de {label}</translation>
    </message>
    <message>
      <source>Insert a point behind</source>
      <translation>Insertar un punto detrás</translation>
    </message>
    <message>
      <source>Inside the task nothing alarms, although it is not cleared.</source>
      <translation>Dentro de la tarea no suena ninguna alarma, aunque no está despejada.</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspeccionada</translation>
    </message>
    <message>
      <source>Inspections</source>
      <translation>Inspecciones</translation>
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
      <source>Is at ({format})</source>
      <translation>Está en ({format})</translation>
    </message>
    <message>
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>¿Está {attribute} en el campo {field}? ({percent} % de certeza)</translation>
    </message>
    <message>
      <source>Issue &amp;order…</source>
      <translation>Emitir &amp;orden…</translation>
    </message>
    <message>
      <source>Issue numbered orders with a verified pack each, and follow what became of them.</source>
      <translation>Emitir órdenes numeradas, cada una con un paquete verificado, y seguir qué pasa con ellas.</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>Emitir órdenes y escribir paquetes</translation>
    </message>
    <message>
      <source>Issue the next revision, from the task as it is now</source>
      <translation>Emitir la siguiente revisión, a partir de la tarea tal como está ahora</translation>
    </message>
    <message>
      <source>Issue the order of {task}? It gets its number and is frozen; a change is a new revision.</source>
      <translation>¿Emitir la orden de {task}? Recibe su número y queda congelada; un cambio es una nueva revisión.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>¿Emitir {n} órdenes para {tasks}? Cada una recibe su número y queda congelada; un cambio es una nueva revisión.</translation>
    </message>
    <message>
      <source>Issue {order} r{next} from the task as it is now? {before} is then superseded; those who hold it must be given the new one.</source>
      <translation>¿Emitir {order} r{next} a partir de la tarea tal como está ahora? {before} queda entonces reemplazada; hay que dar la nueva a quienes la tienen.</translation>
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
      <source>Issued on</source>
      <translation>Emitida el</translation>
    </message>
    <message>
      <source>Issued with open findings</source>
      <translation>Emitida con observaciones abiertas</translation>
    </message>
    <message>
      <source>Issued {when} by {who}</source>
      <translation>Emitida el {when} por {who}</translation>
    </message>
    <message>
      <source>Issued {when} to {holder}</source>
      <translation>Emitida el {when} a {holder}</translation>
    </message>
    <message>
      <source>Issued {when}; no operator is named</source>
      <translation>Emitida el {when}; no se nombra ningún operador</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Incidencias</translation>
    </message>
    <message>
      <source>Issues of tasks</source>
      <translation>Incidencias de las tareas</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>La emisión se detuvo tras {n} paquetes. Una orden que ya tiene su número lo conserva: seleccione su tarea y emita de nuevo para escribir su paquete.</translation>
    </message>
    <message>
      <source>It and the manifest do not list the same files: {files}.</source>
      <translation>Su lista de archivos y la del manifiesto no son iguales: {files}.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>No se puede comprobar sin un {manifest} íntegro.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>No se puede leer ({reason}). Copie el paquete a esta computadora y verifíquelo allí.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Look at it on the device.</source>
      <translation>No se puede leer ({reason}). Mírelo en el dispositivo.</translation>
    </message>
    <message>
      <source>It cannot be told what the columns are. Put a row of headings above them, such as: Point, Latitude, Longitude; or: Point, Bearing, Distance.</source>
      <translation>No se puede saber qué son las columnas. Ponga encima una fila de encabezados, como: Punto, Latitud, Longitud; o: Punto, Rumbo, Distancia.</translation>
    </message>
    <message>
      <source>It crosses itself: its outer edge was taken.</source>
      <translation>Se cruza consigo mismo: se tomó su borde exterior.</translation>
    </message>
    <message>
      <source>It does not agree with the order.</source>
      <translation>No coincide con la orden.</translation>
    </message>
    <message>
      <source>It does not agree.</source>
      <translation>No coincide.</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>No pertenece al paquete.</translation>
    </message>
    <message>
      <source>It does not carry the name {pack}.</source>
      <translation>No lleva el nombre {pack}.</translation>
    </message>
    <message>
      <source>It does not come back to where it began: was all of the area walked?</source>
      <translation>No regresa a donde empezó: ¿se recorrió toda el área?</translation>
    </message>
    <message>
      <source>It does not show the ground at {points}.</source>
      <translation>No muestra el terreno en {points}.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>Tiene una coordenada que no es un número.</translation>
    </message>
    <message>
      <source>It has a {one} and no {two}.</source>
      <translation>Está este dato: {one}; falta este: {two}.</translation>
    </message>
    <message>
      <source>It has a {there} and no {missing}.</source>
      <translation>Está este dato: {there}; falta este: {missing}.</translation>
    </message>
    <message>
      <source>It has neither a coordinate nor a bearing with its distance.</source>
      <translation>No tiene ni una coordenada ni un rumbo con su distancia.</translation>
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
      <source>It has no edge to follow: take a polygon or a line.</source>
      <translation>No tiene un borde que seguir: tome un polígono o una línea.</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>No tiene geometría.</translation>
    </message>
    <message>
      <source>It has no id, so its parts cannot be named. Give it one.</source>
      <translation>No tiene id, así que no se puede dar nombre a sus partes. Dele uno.</translation>
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
      <source>It has {count} bytes; at most 2 MB are wanted.</source>
      <translation>Tiene {count} bytes; se requieren 2 MB como máximo.</translation>
    </message>
    <message>
      <source>It has {count} pages instead of one.</source>
      <translation>Tiene {count} páginas en lugar de una.</translation>
    </message>
    <message>
      <source>It has {size} bytes; a file of a pack has at most {limit}.</source>
      <translation>Tiene {size} bytes; un archivo de un paquete tiene {limit} como máximo.</translation>
    </message>
    <message>
      <source>It holds {count} projects instead of one.</source>
      <translation>Contiene {count} proyectos en lugar de uno.</translation>
    </message>
    <message>
      <source>It holds {part}, which a table of ours never has.</source>
      <translation>Contiene {part}, que una tabla nuestra nunca tiene.</translation>
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
      <source>It is a link to another place, and no file.</source>
      <translation>Es un enlace a otro lugar, y no un archivo.</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>Es un punto: indique hasta qué distancia a su alrededor se debe buscar (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read ({reason}).</source>
      <translation>Está dañado y no se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>Falta.</translation>
    </message>
    <message>
      <source>It is no Word document: {part} is missing.</source>
      <translation>No es un documento de Word: falta {part}.</translation>
    </message>
    <message>
      <source>It is no file.</source>
      <translation>No es un archivo.</translation>
    </message>
    <message>
      <source>It is no line but a {kind}.</source>
      <translation>No es una línea, sino {kind}.</translation>
    </message>
    <message>
      <source>It is no readable DXF ({reason}).</source>
      <translation>No es un DXF legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>No es un GeoPackage legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoTIFF ({reason}).</source>
      <translation>No es un GeoTIFF legible ({reason}).</translation>
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
      <source>It is no readable Word document ({reason}).</source>
      <translation>No es un documento de Word legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable project ({reason}).</source>
      <translation>No es un proyecto legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable workbook ({reason}).</source>
      <translation>No es un libro legible ({reason}).</translation>
    </message>
    <message>
      <source>It is no rectangle: it has {count} corners.</source>
      <translation>No es un rectángulo: tiene {count} esquinas.</translation>
    </message>
    <message>
      <source>It is no whole JPEG picture.</source>
      <translation>No es una imagen JPEG completa.</translation>
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
      <source>It is the same place as row {first}: two equal points make no leg.</source>
      <translation>Es el mismo lugar que la fila {first}: dos puntos iguales no forman un tramo.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>Está aquí: {path}</translation>
    </message>
    <message>
      <source>It lies in EPSG:{found}, and the order in EPSG:{wanted}.</source>
      <translation>Está en EPSG:{found}, y la orden en EPSG:{wanted}.</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Did you mean {meant}?</source>
      <translation>Está a {distance} de los demás puntos. ¿Quiso decir {meant}?</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Look at every digit.</source>
      <translation>Está a {distance} de los demás puntos. Revise cada dígito.</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>Mezcla tipos de geometría ({kind}): sepárela en polígonos, líneas y puntos.</translation>
    </message>
    <message>
      <source>It names a place of another computer: {path}</source>
      <translation>Indica un lugar de otra computadora: {path}</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>No nombra ninguna tarea.</translation>
    </message>
    <message>
      <source>It was added in the field.</source>
      <translation>Se agregó en el terreno.</translation>
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
      <source>It was changed since issue; its positions agree.</source>
      <translation>Se modificó después de la emisión; sus posiciones coinciden.</translation>
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
      <source>It would lie {distance} from the other points. Look at every digit.</source>
      <translation>Quedaría a {distance} de los demás puntos. Revise cada dígito.</translation>
    </message>
    <message>
      <source>Its bearing is called {norths}: which north was it read from?</source>
      <translation>Su rumbo se llama {norths}: ¿desde qué norte se leyó?</translation>
    </message>
    <message>
      <source>Its bearing names no north, and others of the block do ({norths}). Write which.</source>
      <translation>Su rumbo no indica ningún norte, y otros del bloque sí ({norths}). Escriba cuál.</translation>
    </message>
    <message>
      <source>Its change of datum: {operation}.</source>
      <translation>Su cambio de datum: {operation}.</translation>
    </message>
    <message>
      <source>Its corridor crosses itself where the line comes back beside itself: draw the line anew there, with fewer points.</source>
      <translation>Su corredor se cruza consigo mismo donde la línea vuelve junto a sí misma: trácela de nuevo allí, con menos puntos.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>Su geometría está vacía.</translation>
    </message>
    <message>
      <source>Its keywords, which say what its table of points has, are gone.</source>
      <translation>Faltan sus palabras clave, que dicen qué contiene su tabla de puntos.</translation>
    </message>
    <message>
      <source>Its north lies {angle} of grid north (UTM).</source>
      <translation>Su norte está a {angle} del norte de cuadrícula (UTM).</translation>
    </message>
    <message>
      <source>Its page is not georeferenced.</source>
      <translation>Su página no está georreferenciada.</translation>
    </message>
    <message>
      <source>Its sheets are {found}.</source>
      <translation>Sus hojas son {found}.</translation>
    </message>
    <message>
      <source>Its two coordinates, “{one}” and “{two}”, are {apart:,.0f} m apart. Which one holds?</source>
      <translation>Sus dos coordenadas, “{one}” y “{two}”, están a {apart:,.0f} m una de otra. ¿Cuál vale?</translation>
    </message>
    <message>
      <source>Its zip; the team has what is in it</source>
      <translation>Su zip; el equipo tiene lo que contiene</translation>
    </message>
    <message>
      <source>Its {count} stretches were joined in their order.</source>
      <translation>Sus {count} trechos se unieron en su orden.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Keep &amp;mine</source>
      <translation>Conservar lo &amp;mío</translation>
    </message>
    <message>
      <source>Keep all changes in the task database, in one piece</source>
      <translation>Guardar todos los cambios en la base de datos de tareas, de una sola vez</translation>
    </message>
    <message>
      <source>Keep clear of other tasks</source>
      <translation>Apartarse de otras tareas</translation>
    </message>
    <message>
      <source>Keep clear of {tasks}</source>
      <translation>Apartarse de {tasks}</translation>
    </message>
    <message>
      <source>Keep mine: what you changed is laid on their version, and a boundary is yours as a whole. Take theirs: your changes of {tasks} are given up, all others are saved.</source>
      <translation>Conservar lo mío: lo que usted cambió se aplica sobre la versión de ellos, y un perímetro es el suyo completo. Tomar lo de ellos: sus cambios en {tasks} se abandonan y todos los demás se guardan.</translation>
    </message>
    <message>
      <source>Keep the signed paper as PDF or picture; no new revision</source>
      <translation>Guardar el papel firmado como PDF o imagen; sin nueva revisión</translation>
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
      <source>Kind that the profile does not have</source>
      <translation>Tipo que el perfil no tiene</translation>
    </message>
    <message>
      <source>L&amp;ayer</source>
      <translation>C&amp;apa</translation>
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
      <source>Label (TP7)</source>
      <translation>Etiqueta (TP7)</translation>
    </message>
    <message>
      <source>Label as it was heard</source>
      <translation>Etiqueta tal como se oyó</translation>
    </message>
    <message>
      <source>Label, coordinate and check code of the point table, as they were heard.</source>
      <translation>Etiqueta, coordenada y código de control de la tabla de puntos, tal como se oyeron.</translation>
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
      <source>Land outside every hazard</source>
      <translation>Terreno fuera de toda área peligrosa</translation>
    </message>
    <message>
      <source>Land that was cleared already</source>
      <translation>Tierra que ya fue despejada</translation>
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
      <source>Landing site</source>
      <translation>Sitio de aterrizaje</translation>
    </message>
    <message>
      <source>Landing site: MGRS</source>
      <translation>Sitio de aterrizaje: MGRS</translation>
    </message>
    <message>
      <source>Landing site: latitude, longitude</source>
      <translation>Sitio de aterrizaje: latitud, longitud</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>Language (empty: that of the order)</source>
      <translation>Idioma (vacío: el de la orden)</translation>
    </message>
    <message>
      <source>Language (empty: that of the revision before)</source>
      <translation>Idioma (vacío: el de la revisión anterior)</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>Idioma (vacío: el primero del perfil)</translation>
    </message>
    <message>
      <source>Language (empty: the profile's first)</source>
      <translation>Idioma (vacío: el primero del perfil)</translation>
    </message>
    <message>
      <source>Last day of issue (empty: to the end)</source>
      <translation>Último día de emisión (vacío: hasta el final)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>La capa del mes pasado; o la última lectura que guardó la base de datos de tareas</translation>
    </message>
    <message>
      <source>Latest revisions</source>
      <translation>Últimas revisiones</translation>
    </message>
    <message>
      <source>Latitude (WGS 84)</source>
      <translation>Latitud (WGS 84)</translation>
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation>Latitud, longitud</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Layer of its points</source>
      <translation>Capa de sus puntos</translation>
    </message>
    <message>
      <source>Layer of lines</source>
      <translation>Capa de líneas</translation>
    </message>
    <message>
      <source>Layer of the database's tasks</source>
      <translation>Capa de las tareas de la base de datos</translation>
    </message>
    <message>
      <source>Layer of the national database to fill points like</source>
      <translation>Capa de la base de datos nacional como modelo para llenar puntos</translation>
    </message>
    <message>
      <source>Layer of the national database to fill tasks like</source>
      <translation>Capa de la base de datos nacional como modelo para llenar tareas</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Layers below the tasks, the topmost first</source>
      <translation>Capas debajo de las tareas, primero la de más arriba</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>Capas de este proyecto y sus funciones</translation>
    </message>
    <message>
      <source>Layers on the sheet, the topmost first (empty: what the project shows)</source>
      <translation>Capas de la hoja, primero la de más arriba (vacío: lo que muestra el proyecto)</translation>
    </message>
    <message>
      <source>Layers on the sheets, the topmost first (empty: what the project shows)</source>
      <translation>Capas de las hojas, primero la de más arriba (vacío: lo que muestra el proyecto)</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>Capas: {layers}</translation>
    </message>
    <message>
      <source>Layouts of QGIS (*.qpt)</source>
      <translation>Diseños de QGIS (*.qpt)</translation>
    </message>
    <message>
      <source>Leave the boundary as it is</source>
      <translation>Dejar el perímetro como está</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>Tramo {number}: el rumbo o la distancia no es un número.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>Tramos</translation>
    </message>
    <message>
      <source>Length of the first side, on the ground</source>
      <translation>Longitud del primer lado, sobre el terreno</translation>
    </message>
    <message>
      <source>Length of the second side, on the ground</source>
      <translation>Longitud del segundo lado, sobre el terreno</translation>
    </message>
    <message>
      <source>Letterhead, Word form and layouts of your office; empty: those that came with us</source>
      <translation>Membrete, formulario de Word y diseños de su oficina; vacío: los que vienen con el complemento</translation>
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
      <source>Line: the direction of the cuts, or what to cut along (for: line)</source>
      <translation>Línea: la dirección de los cortes, o por dónde cortar (para: línea)</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <source>Live tasks by operator 1:{scale}</source>
      <translation>Tareas activas por operador 1:{scale}</translation>
    </message>
    <message>
      <source>Live tasks of {file}, boundaries as issued</source>
      <translation>Tareas activas de {file}, perímetros tal como se emitieron</translation>
    </message>
    <message>
      <source>Load a binding</source>
      <translation>Cargar una vinculación</translation>
    </message>
    <message>
      <source>Load what goes where</source>
      <translation>Cargar qué dato va a qué campo</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>Tramo más largo, metros</translation>
    </message>
    <message>
      <source>Longitude (WGS 84)</source>
      <translation>Longitud (WGS 84)</translation>
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
      <source>M&amp;ade from</source>
      <translation>Creada &amp;a partir de</translation>
    </message>
    <message>
      <source>M&amp;end…</source>
      <translation>R&amp;eparar…</translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>MAX_POINTS es {value}: un perímetro necesita al menos tres.</translation>
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
      <source>Made</source>
      <translation>Creada</translation>
    </message>
    <message>
      <source>Made as a copy of {task}</source>
      <translation>Creada como copia de {task}</translation>
    </message>
    <message>
      <source>Made from</source>
      <translation>Creada a partir de</translation>
    </message>
    <message>
      <source>Made {when}.</source>
      <translation>Hecho el {when}.</translation>
    </message>
    <message>
      <source>Made: {tasks}.</source>
      <translation>Creadas: {tasks}.</translation>
    </message>
    <message>
      <source>Magnetic bearing {what}</source>
      <translation>Rumbo magnético {what}</translation>
    </message>
    <message>
      <source>Make a bundle</source>
      <translation>Hacer un conjunto</translation>
    </message>
    <message>
      <source>Make a corridor along a line</source>
      <translation>Crear un corredor a lo largo de una línea</translation>
    </message>
    <message>
      <source>Make a draft like each chosen task</source>
      <translation>Crear un borrador igual a cada tarea elegida</translation>
    </message>
    <message>
      <source>Make a task of a typed boundary</source>
      <translation>Crear una tarea con un perímetro escrito</translation>
    </message>
    <message>
      <source>Make b&amp;undle…</source>
      <translation>Hacer con&amp;junto…</translation>
    </message>
    <message>
      <source>Make it the boundary of the task</source>
      <translation>Hacer de esto el perímetro de la tarea</translation>
    </message>
    <message>
      <source>Make one task of the chosen drafts</source>
      <translation>Hacer una sola tarea con los borradores elegidos</translation>
    </message>
    <message>
      <source>Make tasks from hazards</source>
      <translation>Crear tareas con las áreas peligrosas</translation>
    </message>
    <message>
      <source>Make the corridor a task, as a draft</source>
      <translation>Hacer del corredor una tarea, como borrador</translation>
    </message>
    <message>
      <source>Make these tasks, as drafts</source>
      <translation>Crear estas tareas, como borradores</translation>
    </message>
    <message>
      <source>Makes a corridor along each line: so many metres to its left and to its right, as one looks along it. Each corridor carries its length in km and its area in m², both on the WGS 84 ellipsoid, and keeps the line's own fields.

All land within the width of the line is inside, at bends too; the ends are square. A line that crosses itself, turns back, closes to a loop or has several parts loses nothing. Parts that continue one another are measured as one; no part is turned round, because its left would become its right.

Chainages are points at so many metres from the start of each stretch (0+000, 1+000 …), and its end.</source>
      <translation>Crea un corredor a lo largo de cada línea: tantos metros a su izquierda y a su derecha, mirando en el sentido de la línea. Cada corredor lleva su longitud en km y su área en m², ambas sobre el elipsoide WGS 84, y conserva los campos propios de la línea.

Todo el terreno dentro del ancho de la línea queda adentro, también en las curvas; los extremos son rectos. Una línea que se cruza consigo misma, da la vuelta, se cierra en un lazo o tiene varias partes no pierde nada. Las partes que continúan una a otra se miden como una sola; ninguna parte se invierte, porque su izquierda pasaría a ser su derecha.

Las abscisas son puntos cada tantos metros desde el inicio de cada trecho (0+000, 1+000 …), y su final.</translation>
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
      <source>Making the bundle</source>
      <translation>Haciendo el conjunto</translation>
    </message>
    <message>
      <source>Making the bundle was stopped.</source>
      <translation>Se detuvo la creación del conjunto.</translation>
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
      <source>Mandatory findings that stay open: {n}; the orders print them.</source>
      <translation>Observaciones obligatorias que quedan abiertas: {n}; las órdenes las imprimen.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Map of live tasks by operator</source>
      <translation>Mapa de tareas activas por operador</translation>
    </message>
    <message>
      <source>Map sheet</source>
      <translation>Hoja de mapa</translation>
    </message>
    <message>
      <source>Map sheet 1:{scale}</source>
      <translation>Hoja de mapa 1:{scale}</translation>
    </message>
    <message>
      <source>Map sheets</source>
      <translation>Hojas de mapa</translation>
    </message>
    <message>
      <source>Map theme of the canvas (empty: the layers that are switched on)</source>
      <translation>Tema del mapa del lienzo (vacío: las capas que están activadas)</translation>
    </message>
    <message>
      <source>Map theme {name}</source>
      <translation>Tema de mapa {name}</translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation>Margen (metros)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Señalización</translation>
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
      <source>Medical facilities</source>
      <translation>Centros médicos</translation>
    </message>
    <message>
      <source>Medical facility</source>
      <translation>Centro médico</translation>
    </message>
    <message>
      <source>Medical facility far away</source>
      <translation>Centro médico lejano</translation>
    </message>
    <message>
      <source>Medical facility without surgery</source>
      <translation>Centro médico sin cirugía</translation>
    </message>
    <message>
      <source>Medical page</source>
      <translation>Página médica</translation>
    </message>
    <message>
      <source>Medical plan missing</source>
      <translation>Falta el plan médico</translation>
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
      <source>Merge {tasks}</source>
      <translation>Fusionar {tasks}</translation>
    </message>
    <message>
      <source>Merged into {task}</source>
      <translation>Fusionada en {task}</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Metres on the ellipsoid, from the point under “From”</source>
      <translation>Metros sobre el elipsoide, desde el punto que está en “Desde”</translation>
    </message>
    <message>
      <source>Middle of the sheet</source>
      <translation>Centro de la hoja</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Lo mío</translation>
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
      <source>Mine Action: changed by others</source>
      <translation>Acción contra minas: cambios de otras personas</translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation>Acción contra minas: detalles</translation>
    </message>
    <message>
      <source>Mine action</source>
      <translation>Acción contra minas</translation>
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
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Minutes, as driven or estimated</source>
      <translation>Minutos, recorridos o estimados</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Move annex {file} of {task}</source>
      <translation>Mover anexo {file} de {task}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move it on the map</source>
      <translation>Moverlo en el mapa</translation>
    </message>
    <message>
      <source>Move points down</source>
      <translation>Bajar puntos</translation>
    </message>
    <message>
      <source>Move points up</source>
      <translation>Subir puntos</translation>
    </message>
    <message>
      <source>Move the points as listed; one undo takes it back</source>
      <translation>Mover los puntos como se listan; deshacer una sola vez lo revierte</translation>
    </message>
    <message>
      <source>Move the selected points down</source>
      <translation>Bajar los puntos seleccionados</translation>
    </message>
    <message>
      <source>Move the selected points up</source>
      <translation>Subir los puntos seleccionados</translation>
    </message>
    <message>
      <source>Move the side behind by metres…</source>
      <translation>Mover el lado siguiente por metros…</translation>
    </message>
    <message>
      <source>Move the side behind {label} by how many metres? Below zero is inward.</source>
      <translation>¿Cuántos metros se mueve el lado que sigue a {label}? Menos de cero es hacia adentro.</translation>
    </message>
    <message>
      <source>Move the side {start}–{end} by {metres}</source>
      <translation>Mover el lado {start}–{end} {metres}</translation>
    </message>
    <message>
      <source>Move the whole boundary by how many metres? Below zero is inward.</source>
      <translation>¿Cuántos metros se mueve todo el perímetro? Menos de cero es hacia adentro.</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>Mover {label}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Mover {what}</translation>
    </message>
    <message>
      <source>Move {what} in the list</source>
      <translation>Mover {what} en la lista</translation>
    </message>
    <message>
      <source>Moved by {by} m, the side would cross another one: move it less far.</source>
      <translation>Movido {by} m, el lado cruzaría otro: muévalo menos.</translation>
    </message>
    <message>
      <source>Moved by, m</source>
      <translation>Movido, m</translation>
    </message>
    <message>
      <source>Moved m</source>
      <translation>Movido m</translation>
    </message>
    <message>
      <source>Moved on the map since it was typed.</source>
      <translation>Movido en el mapa desde que se escribió.</translation>
    </message>
    <message>
      <source>Moved since the order: {labels}</source>
      <translation>Movidos desde la orden: {labels}</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>Desplazamiento, m</translation>
    </message>
    <message>
      <source>Must leave every device: {count}, see the page “Remove from devices”.</source>
      <translation>Deben salir de todos los dispositivos: {count}; vea la página «Quitar de los dispositivos».</translation>
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
      <source>NO LANDING SITE chosen yet: ____________________</source>
      <translation>SIN SITIO DE ATERRIZAJE elegido aún: ____________________</translation>
    </message>
    <message>
      <source>NO MEDICAL FACILITY IS NAMED. Fill this in before anybody begins work.</source>
      <translation>NO SE NOMBRA NINGÚN CENTRO MÉDICO. Llene esto antes de que alguien empiece el trabajo.</translation>
    </message>
    <message>
      <source>NO surgery</source>
      <translation>SIN cirugía</translation>
    </message>
    <message>
      <source>NOT DRIVEN</source>
      <translation>NO RECORRIDA</translation>
    </message>
    <message>
      <source>NOT DRIVEN, estimate {minutes} min</source>
      <translation>NO RECORRIDA, estimación {minutes} min</translation>
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
      <source>Narrow gap</source>
      <translation>Separación angosta</translation>
    </message>
    <message>
      <source>Nearest facility</source>
      <translation>Centro más cercano</translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation>Más cercano a (puntos)</translation>
    </message>
    <message>
      <source>Needed where work stops, and where it is taken up again</source>
      <translation>Necesario cuando el trabajo se detiene y cuando se retoma</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nueva</translation>
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
      <source>New task</source>
      <translation>Nueva tarea</translation>
    </message>
    <message>
      <source>New: {tasks}</source>
      <translation>Nuevas: {tasks}</translation>
    </message>
    <message>
      <source>No alarm does not mean safe: a phone without a position does not alarm, nor does it where no hazard is recorded.</source>
      <translation>Que no suene la alarma no significa que sea seguro: un teléfono sin posición no da la alarma, ni la da donde no hay un área peligrosa registrada.</translation>
    </message>
    <message>
      <source>No bundle was made. {reason}</source>
      <translation>No se hizo ningún conjunto. {reason}</translation>
    </message>
    <message>
      <source>No bundle was made: {count} packs cannot go in ({packs}). The first: {reason}</source>
      <translation>No se hizo ningún conjunto: {count} paquetes no pueden entrar ({packs}). El primero: {reason}</translation>
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
      <source>No code: it lies on or beside the task or a hazard.</source>
      <translation>Sin código: queda en la tarea o en un área peligrosa, o junto a ella.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>No se puede guardar ninguna copia del espacio de trabajo en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>No corridor could be made from {layer}. Row {row}: {reason}</source>
      <translation>No se pudo crear ningún corredor con {layer}. Fila {row}: {reason}</translation>
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
      <source>No hazard layer was given: the hazards that the order named before are kept.</source>
      <translation>No se indicó una capa de áreas peligrosas: se conservan las áreas peligrosas que la orden nombraba antes.</translation>
    </message>
    <message>
      <source>No hazard layer was given: the rules on hazards say nothing.</source>
      <translation>No se indicó una capa de áreas peligrosas: las reglas sobre áreas peligrosas no dicen nada.</translation>
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
      <source>No history is kept of {task} yet.</source>
      <translation>Todavía no hay historial de {task}.</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>Ningún id de {current} está en {previous}: las filas con id cuentan como agregadas o quitadas. Sin un campo de id, las áreas peligrosas se comparan por la forma.</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>Sin tipo</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>Aquí no se puede leer ninguna capa de este proyecto.</translation>
    </message>
    <message>
      <source>No line crosses the task.</source>
      <translation>Ninguna línea cruza la tarea.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>Ningún modelo magnético cubre {on}: los modelos van de {first}-01-01 a {last}-12-31. Escriba en su lugar la declinación de ese día y lugar, tal como la da la hoja del mapa o el registro.</translation>
    </message>
    <message>
      <source>No operator</source>
      <translation>Sin operador</translation>
    </message>
    <message>
      <source>No order can be made of {tasks}: see its checks on the page Tasks.</source>
      <translation>No se puede hacer ninguna orden de {tasks}: vea su revisión en la página Tareas.</translation>
    </message>
    <message>
      <source>No order fits: look at the names of operator and team ({by}).</source>
      <translation>Ninguna orden corresponde: revise los nombres de operador y equipo ({by}).</translation>
    </message>
    <message>
      <source>No order holds yet.</source>
      <translation>Todavía no hay ninguna orden vigente.</translation>
    </message>
    <message>
      <source>No order lies there.</source>
      <translation>No hay ninguna orden allí.</translation>
    </message>
    <message>
      <source>No order was issued yet.</source>
      <translation>Todavía no se emitió ninguna orden.</translation>
    </message>
    <message>
      <source>No other task overlaps this one.</source>
      <translation>Ninguna otra tarea se traslapa con esta.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>No se escribió ningún paquete ({count} tareas); summary.json en {folder} indica cada motivo.</translation>
    </message>
    <message>
      <source>No point of the boundary has a coordinate: type one to start from.</source>
      <translation>Ningún punto del perímetro tiene coordenada: escriba una para empezar.</translation>
    </message>
    <message>
      <source>No point yet.</source>
      <translation>Todavía no hay ningún punto.</translation>
    </message>
    <message>
      <source>No reason is given. Mend the findings, or type the reason above; page 1 prints it.</source>
      <translation>No se indica ningún motivo. Resuelva las observaciones, o escriba el motivo arriba; la página 1 lo imprime.</translation>
    </message>
    <message>
      <source>No record is not evidence of no contamination.</source>
      <translation>La falta de registro no es evidencia de ausencia de contaminación.</translation>
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
      <source>No side of the boundary leaves this point.</source>
      <translation>Ningún lado del perímetro sale de este punto.</translation>
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
      <source>No status</source>
      <translation>Sin estado</translation>
    </message>
    <message>
      <source>No task could be divided. Row {row}, {task}: {reason}</source>
      <translation>No se pudo dividir ninguna tarea. Fila {row}, {task}: {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>No se pudo crear ninguna tarea de {layer}. Fila {row}: {reason}</translation>
    </message>
    <message>
      <source>No task database is open. Open one, or let the plugin make one beside the project.</source>
      <translation>No hay ninguna base de datos de tareas abierta. Abra una, o deje que el complemento cree una junto al proyecto.</translation>
    </message>
    <message>
      <source>No task is chosen. Choose one on the page Tasks or on the map, or type a boundary from a form: it becomes a task.</source>
      <translation>No hay ninguna tarea elegida. Elija una en la página Tareas o en el mapa, o escriba un perímetro de un formulario: se convierte en una tarea.</translation>
    </message>
    <message>
      <source>No task yet: click one on the map, or choose it in the list.</source>
      <translation>Todavía no hay tarea: haga clic en una en el mapa, o elíjala en la lista.</translation>
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
      <source>No tasks yet. “New task” draws one, or makes one of hazards, of numbers or of a track; “Road task…” makes one along a road.</source>
      <translation>Todavía no hay tareas. “Nueva tarea” dibuja una, o crea una de áreas peligrosas, de números o de un recorrido; “Tarea de vía…” crea una a lo largo de una vía.</translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>Todavía no hay tareas: cree algunas en la página Tareas.</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>Sin equipo</translation>
    </message>
    <message>
      <source>No verified pack is known of it: write its pack again.</source>
      <translation>No se conoce ningún paquete verificado de ella: escriba su paquete de nuevo.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Nobody is named who holds r{revision}: ask for every copy of it.</source>
      <translation>No se nombra a nadie que tenga r{revision}: pida cada copia de ella.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper, and tick each one off.</source>
      <translation>Nadie debe trabajar más con estas. Elimine sus archivos de GPS portátiles y teléfonos, devuelva o destruya el papel, y marque cada una.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper.</source>
      <translation>Nadie debe trabajar más con estas. Elimine sus archivos de GPS portátiles y teléfonos, devuelva o destruya el papel.</translation>
    </message>
    <message>
      <source>Nobody may work by {old} of the entries below.</source>
      <translation>Nadie debe trabajar con {old} de las entradas de abajo.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>Estudio no técnico</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>Ninguna parece con certeza de áreas peligrosas: elija la capa e indique qué contiene.</translation>
    </message>
    <message>
      <source>None of them is superseded, withdrawn or changed.</source>
      <translation>Ninguna de ellas está reemplazada, retirada ni modificada.</translation>
    </message>
    <message>
      <source>None of {all} revisions fits. Empty the search, or choose another state.</source>
      <translation>Ninguna de las {all} revisiones corresponde. Vacíe la búsqueda, o elija otro estado.</translation>
    </message>
    <message>
      <source>None of {all} tasks fits. Empty the search, or choose “All”.</source>
      <translation>Ninguna de las {all} tareas coincide. Vacíe la búsqueda, o elija “Todos”.</translation>
    </message>
    <message>
      <source>North of the bearing</source>
      <translation>Norte del rumbo</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>Norte de los rumbos (se debe indicar cuando hay rumbos)</translation>
    </message>
    <message>
      <source>North of typed bearings</source>
      <translation>Norte de los rumbos escritos</translation>
    </message>
    <message>
      <source>North, in the CRS of the database</source>
      <translation>Norte, en el SRC de la base de datos</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>No es un polígono</translation>
    </message>
    <message>
      <source>Not accepted yet</source>
      <translation>Aún no aceptada</translation>
    </message>
    <message>
      <source>Not accepted yet.</source>
      <translation>Aún no aceptada.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Aún no revisada.</translation>
    </message>
    <message>
      <source>Not copied. Press and hold the text to copy it.</source>
      <translation>No se copió. Mantenga presionado el texto para copiarlo.</translation>
    </message>
    <message>
      <source>Not for use in the field.</source>
      <translation>No usar en el terreno.</translation>
    </message>
    <message>
      <source>Not known here</source>
      <translation>No se conoce aquí</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>Aún no se ha mirado.</translation>
    </message>
    <message>
      <source>Not made: {n}. {reason}</source>
      <translation>No hechos: {n}. {reason}</translation>
    </message>
    <message>
      <source>Not placed yet: {what}. Draw it in by hand.</source>
      <translation>Aún sin colocar: {what}. Dibújelo a mano.</translation>
    </message>
    <message>
      <source>Not replaced: {n}. {reason}</source>
      <translation>No reemplazados: {n}. {reason}</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Aún no</translation>
    </message>
    <message>
      <source>Not yours any more: ask the office</source>
      <translation>Ya no es suya: pregunte a la oficina</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note the &amp;acceptance</source>
      <translation>Anotar la &amp;aceptación</translation>
    </message>
    <message>
      <source>Note who accepted the order, and when</source>
      <translation>Anotar quién aceptó la orden, y cuándo</translation>
    </message>
    <message>
      <source>Noted at</source>
      <translation>Anotado el</translation>
    </message>
    <message>
      <source>Noted by</source>
      <translation>Anotado por</translation>
    </message>
    <message>
      <source>Notes and photos</source>
      <translation>Notas y fotos</translation>
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
      <source>Nothing changed since then: there is no bundle to give.</source>
      <translation>Nada cambió desde entonces: no hay ningún conjunto que entregar.</translation>
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
      <source>Nothing has to leave a device.</source>
      <translation>Nada tiene que salir de un dispositivo.</translation>
    </message>
    <message>
      <source>Nothing is drawn yet.</source>
      <translation>Todavía no hay nada dibujado.</translation>
    </message>
    <message>
      <source>Nothing is left of the task when its boundary goes {by} m inward.</source>
      <translation>No queda nada de la tarea si su perímetro va {by} m hacia adentro.</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>Todavía no hay nada guardado</translation>
    </message>
    <message>
      <source>Nothing lies in the area: there is no sheet to print.</source>
      <translation>No hay nada en el área: no hay ninguna hoja que imprimir.</translation>
    </message>
    <message>
      <source>Nothing of the coverage lies in the extent, so there is no sheet to print. Choose another extent, or leave it out.</source>
      <translation>Nada de la cobertura está en la extensión, así que no hay ninguna hoja que imprimir. Elija otra extensión, o no indique ninguna.</translation>
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
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Notice given by</source>
      <translation>Aviso dado por</translation>
    </message>
    <message>
      <source>Notice of withdrawal</source>
      <translation>Aviso de retiro</translation>
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
      <source>Number in the ring</source>
      <translation>Número en el anillo</translation>
    </message>
    <message>
      <source>Number of boundary points</source>
      <translation>Número de puntos del perímetro</translation>
    </message>
    <message>
      <source>Number of parts (for: parts)</source>
      <translation>Número de partes (para: partes)</translation>
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
      <source>O&amp;pen task database</source>
      <translation>A&amp;brir base de datos de tareas</translation>
    </message>
    <message>
      <source>ORDER {order} IS WITHDRAWN</source>
      <translation>LA ORDEN {order} ESTÁ RETIRADA</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Observation</source>
      <translation>Observación</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>Obstáculo</translation>
    </message>
    <message>
      <source>Of {count} tasks none can be exported. {task}: {reason}</source>
      <translation>De {count} tareas no se puede exportar ninguna. {task}: {reason}</translation>
    </message>
    <message>
      <source>Offset the boundary by metres…</source>
      <translation>Desplazar el perímetro por metros…</translation>
    </message>
    <message>
      <source>Offset the boundary by {metres}</source>
      <translation>Desplazar el perímetro {metres}</translation>
    </message>
    <message>
      <source>On round grid coordinates</source>
      <translation>En coordenadas de cuadrícula redondas</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>On the right the field or the word of the database: F2 or a double click types over it. What is left empty is not exported.</source>
      <translation>A la derecha está el campo o la palabra de la base de datos: F2 o un doble clic permite cambiarlos. Lo que queda vacío no se exporta.</translation>
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
      <source>On which side of its first side the rectangle lies</source>
      <translation>De qué lado de su primer lado queda el rectángulo</translation>
    </message>
    <message>
      <source>One area of {area:,.1f} m² is the whole task: there is nothing to divide.</source>
      <translation>Un área de {area:,.1f} m² es toda la tarea: no hay nada que dividir.</translation>
    </message>
    <message>
      <source>One bundle for each</source>
      <translation>Un conjunto para cada</translation>
    </message>
    <message>
      <source>One map sheet</source>
      <translation>Una hoja de mapa</translation>
    </message>
    <message>
      <source>One part would be the whole task: there is nothing to divide. Ask for a smaller width.</source>
      <translation>Una parte sería toda la tarea: no hay nada que dividir. Pida un ancho menor.</translation>
    </message>
    <message>
      <source>One place down in the list</source>
      <translation>Un lugar más abajo en la lista</translation>
    </message>
    <message>
      <source>One place up in the list</source>
      <translation>Un lugar más arriba en la lista</translation>
    </message>
    <message>
      <source>One square of {mm} mm is {metres}.</source>
      <translation>Un cuadrado de {mm} mm equivale a {metres}.</translation>
    </message>
    <message>
      <source>Only a bearing and a distance can be typed for the leg back.</source>
      <translation>Para el tramo de regreso solo se puede escribir un rumbo y una distancia.</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>Solo las tareas con estos ids, separados por comas</translation>
    </message>
    <message>
      <source>Only these files, one a line (empty: all that are old)</source>
      <translation>Solo estos archivos, uno por línea (vacío: todos los viejos)</translation>
    </message>
    <message>
      <source>Only these orders, with commas between them</source>
      <translation>Solo estas órdenes, separadas con comas</translation>
    </message>
    <message>
      <source>Only this operator (-: orders that name none)</source>
      <translation>Solo este operador (-: órdenes que no nombran ninguno)</translation>
    </message>
    <message>
      <source>Only this team (-: orders that name none)</source>
      <translation>Solo este equipo (-: órdenes que no nombran ninguno)</translation>
    </message>
    <message>
      <source>Only what changed since the bundle {name}.</source>
      <translation>Solo lo que cambió desde el conjunto {name}.</translation>
    </message>
    <message>
      <source>Only what changed since this bundle (its zip)</source>
      <translation>Solo lo que cambió desde este conjunto (su zip)</translation>
    </message>
    <message>
      <source>Only what changed since this moment</source>
      <translation>Solo lo que cambió desde este momento</translation>
    </message>
    <message>
      <source>Only what changed since {when}.</source>
      <translation>Solo lo que cambió desde el {when}.</translation>
    </message>
    <message>
      <source>Only where an authority gave the number; one task at a time</source>
      <translation>Solo donde una autoridad dio el número; una tarea a la vez</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Abrir &amp;carpeta</translation>
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
      <source>Open or make one…</source>
      <translation>Abrir o crear una…</translation>
    </message>
    <message>
      <source>Open or make the task database</source>
      <translation>Abrir o crear la base de datos de tareas</translation>
    </message>
    <message>
      <source>Open page 1 in a window of its own</source>
      <translation>Abrir la página 1 en su propia ventana</translation>
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
      <source>Open the boundary points of the task as a table, and edit them on the map</source>
      <translation>Abrir los puntos del perímetro de la tarea como tabla, y editarlos en el mapa</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>Abrir la carpeta del paquete</translation>
    </message>
    <message>
      <source>Open the form of the task</source>
      <translation>Abrir el formulario de la tarea</translation>
    </message>
    <message>
      <source>Open the project's task database, or make one beside the project</source>
      <translation>Abrir la base de datos de tareas del proyecto, o crear una junto al proyecto</translation>
    </message>
    <message>
      <source>Open the scan that was attached</source>
      <translation>Abrir el escaneo que se adjuntó</translation>
    </message>
    <message>
      <source>Open the task database that the orders were issued in.</source>
      <translation>Abra la base de datos de tareas en la que se emitieron las órdenes.</translation>
    </message>
    <message>
      <source>Opens the phone's map</source>
      <translation>Abre el mapa del teléfono</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Operador</translation>
    </message>
    <message>
      <source>Or a table of rows</source>
      <translation>O una tabla de filas</translation>
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
      <source>Order number</source>
      <translation>Número de orden</translation>
    </message>
    <message>
      <source>Order number of one task (empty: the next one)</source>
      <translation>Número de orden de una tarea (vacío: el siguiente)</translation>
    </message>
    <message>
      <source>Order number to show</source>
      <translation>Número de orden que se muestra</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Orden {name}</translation>
    </message>
    <message>
      <source>Order {order_no} has more than {limit} hazards, or pieces of them; a handheld's names cannot count so many. Leave out the format gpx, or make the task smaller.</source>
      <translation>La orden {order_no} tiene más de {limit} áreas peligrosas, o partes de ellas; los nombres de un GPS portátil no pueden contar tantas. Omita el formato gpx, o haga la tarea más pequeña.</translation>
    </message>
    <message>
      <source>Order {order_no} is withdrawn: its worksite has no new plan. Take the plan of the order that replaces it.</source>
      <translation>La orden {order_no} está retirada: su sitio de trabajo no tiene un plano nuevo. Tome el plano de la orden que la reemplaza.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has it: {label}, {coordinate}, {code}.</source>
      <translation>La orden {order_no} r{revision} la contiene: {label}, {coordinate}, {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has no point {label}.</source>
      <translation>La orden {order_no} r{revision} no tiene ningún punto {label}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has {label} elsewhere, {distance} m away: {coordinate}, {code}.</source>
      <translation>La orden {order_no} r{revision} tiene {label} en otro lugar, a {distance} m: {coordinate}, {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is superseded by {successor}. Do not work by it; take the newer one.</source>
      <translation>La orden {order_no} r{revision} está reemplazada por {successor}. No trabaje con ella; tome la más nueva.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is the latest revision.</source>
      <translation>La orden {order_no} r{revision} es la última revisión.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was accepted already, by {who}.</source>
      <translation>La orden {order_no} r{revision} ya fue aceptada, por {who}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}. Do not work by it.</source>
      <translation>La orden {order_no} r{revision} se retiró el {day}. No trabaje con ella.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}: {reason} Do not work by it.</source>
      <translation>La orden {order_no} r{revision} se retiró el {day}: {reason} No trabaje con ella.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn: its notice lies beside it. Do not work by it.</source>
      <translation>La orden {order_no} r{revision} se retiró: su aviso está al lado. No trabaje con ella.</translation>
    </message>
    <message>
      <source>Order {order_no} was amended by somebody else meanwhile: it is at revision {revision}. Look at it again.</source>
      <translation>Entretanto otra persona modificó la orden {order_no}: está en la revisión {revision}. Mírela de nuevo.</translation>
    </message>
    <message>
      <source>Order {order_no} was issued with open findings, and page 1 must say why. The template {file} does not, so the plugin's own form is printed. Put @ma_reason and @ma_findings into it.</source>
      <translation>La orden {order_no} se emitió con hallazgos abiertos, y la página 1 debe decir por qué. La plantilla {file} no lo dice, así que se imprime el formulario del complemento. Ponga en ella @ma_reason y @ma_findings.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}.</source>
      <translation>La orden {order_no} se retiró el {day}.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Duplicate its task (page Tasks) and issue an order for the copy.</source>
      <translation>La orden {order_no} fue retirada el {day}. Duplique su tarea (página Tareas) y emita una orden para la copia.</translation>
    </message>
    <message>
      <source>Order {order_no}: choose the workspace that it was issued in.</source>
      <translation>Orden {order_no}: elija el espacio de trabajo en que se emitió.</translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>Orden {order_no}: la revisión {revision} supera {limit}. Retire la orden y emita una nueva.</translation>
    </message>
    <message>
      <source>Order {order_no}: say who accepted it.</source>
      <translation>Orden {order_no}: indique quién la aceptó.</translation>
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
      <source>Orders in them</source>
      <translation>Órdenes que contienen</translation>
    </message>
    <message>
      <source>Orders in this bundle: {count}.</source>
      <translation>Órdenes en este conjunto: {count}.</translation>
    </message>
    <message>
      <source>Orders issued or ended on that day or later</source>
      <translation>Órdenes emitidas o terminadas ese día o después</translation>
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
      <source>Orders of a team or an operator: one PDF to print, one zip for devices.</source>
      <translation>Órdenes de un equipo o de un operador: un PDF para imprimir, un zip para dispositivos.</translation>
    </message>
    <message>
      <source>Orders on a handheld or phone that do not hold any more; nothing is written.</source>
      <translation>Órdenes en un GPS portátil o teléfono que ya no están vigentes; no se escribe nada.</translation>
    </message>
    <message>
      <source>Orders on the device</source>
      <translation>Órdenes en el dispositivo</translation>
    </message>
    <message>
      <source>Orders that hold</source>
      <translation>Órdenes vigentes</translation>
    </message>
    <message>
      <source>Orders that hold: {n}. Each pack is verified before it goes in.</source>
      <translation>Órdenes vigentes: {n}. Cada paquete se verifica antes de entrar.</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientación</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <source>Other facility</source>
      <translation>Otro centro médico</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>Otro registro</translation>
    </message>
    <message>
      <source>Others changed the same task while you worked on it. Compare both versions and choose; until then your work stays as it is, unsaved.</source>
      <translation>Otras personas cambiaron la misma tarea mientras usted trabajaba en ella. Compare ambas versiones y elija; hasta entonces su trabajo queda como está, sin guardar.</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>Otro…</translation>
    </message>
    <message>
      <source>Our own names. Choose a layer of the database above, or type over its names.</source>
      <translation>Nuestros propios nombres. Elija arriba una capa de la base de datos, o escriba otros nombres encima.</translation>
    </message>
    <message>
      <source>Outline as text (WKT)</source>
      <translation>Contorno como texto (WKT)</translation>
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
      <source>Outside the task a phone alarms up to {fence_m} m from an open hazard: {stand_off_m} m to stay away, and {gps_error_m} m by which its position may be wrong.</source>
      <translation>Fuera de la tarea, un teléfono da la alarma hasta a {fence_m} m de un área peligrosa abierta: {stand_off_m} m para mantenerse alejado, y {gps_error_m} m que puede tener de error su posición.</translation>
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
      <source>Overlap of neighbouring sheets in percent</source>
      <translation>Traslape de hojas vecinas, en por ciento</translation>
    </message>
    <message>
      <source>Overlap with a finished task</source>
      <translation>Traslape con una tarea terminada</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>Traslape con otra área peligrosa</translation>
    </message>
    <message>
      <source>Overlap with another task</source>
      <translation>Traslape con otra tarea</translation>
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
      <source>PDF (*.pdf)</source>
      <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF or JPG: a survey report, a minefield record, photographs</source>
      <translation>PDF o JPG: un informe de estudio, un registro de campo minado, fotografías</translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>No se encuentran los datos de PROJ (proj.db), así que no se puede cambiar ningún datum. Asigne PROJ_DATA a su carpeta.</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Pack or bundle (its folder, or its zip)</source>
      <translation>Paquete o conjunto (su carpeta, o su zip)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>Packs verified: {n}. Every file agrees.</source>
      <translation>Paquetes verificados: {n}. Todos los archivos coinciden.</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>Paquetes escritos</translation>
    </message>
    <message>
      <source>Packs: {n}, verified: {read}.</source>
      <translation>Paquetes: {n}, verificados: {read}.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Page 1 as it will be printed. Click to see it larger.</source>
      <translation>La página 1 tal como se imprimirá. Haga clic para verla más grande.</translation>
    </message>
    <message>
      <source>Page 1 cannot be shown. {reason}</source>
      <translation>No se puede mostrar la página 1. {reason}</translation>
    </message>
    <message>
      <source>Page 1 could not be drawn here; the order itself is not affected.</source>
      <translation>No se pudo dibujar aquí la página 1; la orden misma no se ve afectada.</translation>
    </message>
    <message>
      <source>Page 1 for {task}</source>
      <translation>Página 1 para {task}</translation>
    </message>
    <message>
      <source>Page 1 for {task}, the first of {n}</source>
      <translation>Página 1 para {task}, la primera de {n}</translation>
    </message>
    <message>
      <source>Page 1 is being drawn…</source>
      <translation>Se está dibujando la página 1…</translation>
    </message>
    <message>
      <source>Page 1 of the order</source>
      <translation>Página 1 de la orden</translation>
    </message>
    <message>
      <source>Page 1 of {order} r{next}</source>
      <translation>Página 1 de {order} r{next}</translation>
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
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Paper of the board (order: that of the order’s maps)</source>
      <translation>Papel del tablero (order: el de los mapas de la orden)</translation>
    </message>
    <message>
      <source>Paper of the sheet (P)</source>
      <translation>Papel de la hoja (P)</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>Parqueadero</translation>
    </message>
    <message>
      <source>Part of a hazard left outside</source>
      <translation>Parte de un área peligrosa que quedó afuera</translation>
    </message>
    <message>
      <source>Part of {task}</source>
      <translation>Parte de {task}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Partes</translation>
    </message>
    <message>
      <source>Parts of a list of areas</source>
      <translation>Partes según una lista de áreas</translation>
    </message>
    <message>
      <source>Parts of one area</source>
      <translation>Partes de una misma área</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>Las partes de un registro se traslapan</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>Partes de esta página</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>Las partes de este registro se traslapan en {percent:.1f} % ({area_m2:,.0f} m²); allí su área se cuenta dos veces.</translation>
    </message>
    <message>
      <source>Paste a block here: from a spreadsheet, an e-mail, an IMSMA export</source>
      <translation>Pegue aquí un bloque: de una hoja de cálculo, de un correo, de una exportación de IMSMA</translation>
    </message>
    <message>
      <source>Paste a block of points…</source>
      <translation>Pegar un bloque de puntos…</translation>
    </message>
    <message>
      <source>Paste a column</source>
      <translation>Pegar una columna</translation>
    </message>
    <message>
      <source>Paste points</source>
      <translation>Pegar puntos</translation>
    </message>
    <message>
      <source>Paste the boundary</source>
      <translation>Pegar el perímetro</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Perímetro (m)</translation>
    </message>
    <message>
      <source>Phone and radio</source>
      <translation>Teléfono y radio</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Pick a position in the box.</source>
      <translation>Elija una posición dentro del cuadro.</translation>
    </message>
    <message>
      <source>Pick or type a position, or draw an area.</source>
      <translation>Elija o escriba una posición, o dibuje un área.</translation>
    </message>
    <message>
      <source>Pick or type the position, and the radius to search.</source>
      <translation>Elija o escriba la posición, y el radio de búsqueda.</translation>
    </message>
    <message>
      <source>Pick the first corner.</source>
      <translation>Elija la primera esquina.</translation>
    </message>
    <message>
      <source>Pick the position on the map</source>
      <translation>Elegir la posición en el mapa</translation>
    </message>
    <message>
      <source>Pick the position.</source>
      <translation>Elija la posición.</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <source>Picture of page 1</source>
      <translation>Imagen de la página 1</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Lugar en la lista</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>Lugar en palabras</translation>
    </message>
    <message>
      <source>Place the control point, medical point, routes and the other worksite features</source>
      <translation>Colocar el punto de control, el puesto médico, las rutas y los demás elementos del sitio de trabajo</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <translation>Colocar {what}</translation>
    </message>
    <message>
      <source>Place {what} of {task}</source>
      <translation>Colocar {what} de {task}</translation>
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
      <source>Point table, {point}: the leg to {to} is not printed with {bearing}° from {north} north, its back bearing and {distance} m.</source>
      <translation>Tabla de puntos, {point}: el tramo hasta {to} no está impreso con {bearing}° desde el norte {north}, su rumbo inverso y {distance} m.</translation>
    </message>
    <message>
      <source>Point with a radius</source>
      <translation>Punto con un radio</translation>
    </message>
    <message>
      <source>Point {label}</source>
      <translation>Punto {label}</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has no place: put it on the map, or delete its row in the table of boundary points.</source>
      <translation>El punto {label} de la tarea {task} no tiene posición: póngalo en el mapa, o elimine su fila en la tabla de puntos del perímetro.</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has “{value}” as its {column}, and there is only: {words}. Correct it in the table of boundary points.</source>
      <translation>El punto {label} de la tarea {task} tiene «{value}» como {column}, y solo existen: {words}. Corríjalo en la tabla de puntos del perímetro.</translation>
    </message>
    <message>
      <source>Point {label}: its check {code} is not in its row.</source>
      <translation>Punto {label}: su código de control {code} no está en su fila.</translation>
    </message>
    <message>
      <source>Point {label}: {coordinate} is not where the order has it.</source>
      <translation>Punto {label}: {coordinate} no está donde lo tiene la orden.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Points before and after spreading the misclosure</source>
      <translation>Puntos antes y después de repartir el error de cierre</translation>
    </message>
    <message>
      <source>Points for IMSMA's import (XLSX)</source>
      <translation>Puntos para la importación de IMSMA (XLSX)</translation>
    </message>
    <message>
      <source>Points of {task} follow its polygon</source>
      <translation>Los puntos de {task} siguen su polígono</translation>
    </message>
    <message>
      <source>Points stay in their ring: choose a place in the same ring.</source>
      <translation>Los puntos permanecen en su anillo: elija un lugar del mismo anillo.</translation>
    </message>
    <message>
      <source>Points that changed</source>
      <translation>Puntos que cambiaron</translation>
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
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Position in the box</source>
      <translation>Posición dentro del cuadro</translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>Posición {number}: longitud {lon}, latitud {lat} no está en el globo terrestre. Las latitudes van de -90 a 90 y las longitudes de -180 a 180 grados.</translation>
    </message>
    <message>
      <source>Positions are written in this CRS, by a named change of datum</source>
      <translation>Las posiciones se escriben en este SRC, con un cambio de datum nombrado</translation>
    </message>
    <message>
      <source>Positions compared</source>
      <translation>Posiciones comparadas</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>Posterior al despeje</translation>
    </message>
    <message>
      <source>Posts and ways</source>
      <translation>Puestos y caminos</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>Presione F2 o haga clic para elegir un significado; vale para todos los valores seleccionados</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print frame</source>
      <translation>Marco de impresión</translation>
    </message>
    <message>
      <source>Print plan and site board from the worksite as it is now; no new revision</source>
      <translation>Imprimir el plano y el tablero con el sitio de trabajo tal como está ahora; sin revisión nueva</translation>
    </message>
    <message>
      <source>Print this sheet (Enter)</source>
      <translation>Imprimir esta hoja (Enter)</translation>
    </message>
    <message>
      <source>Printed at {percent} % of its size: no scale that is written on it holds.</source>
      <translation>Impreso al {percent} % de su tamaño: ninguna escala escrita en él es válida.</translation>
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
      <source>Put a point in behind this one</source>
      <translation>Insertar un punto detrás de este</translation>
    </message>
    <message>
      <source>Put in a point</source>
      <translation>Insertar un punto</translation>
    </message>
    <message>
      <source>Put the parts in the place of the task</source>
      <translation>Poner las partes en lugar de la tarea</translation>
    </message>
    <message>
      <source>Put the worksite of {task} in order</source>
      <translation>Ordenar el sitio de trabajo de {task}</translation>
    </message>
    <message>
      <source>QGIS draws this map's CRS, {crs}, {apart:.1f} m away from where '{operation}' puts it. Set the project's CRS to WGS 84 or to a UTM zone of it, or choose that operation in the project's properties (Transformations).</source>
      <translation>QGIS dibuja el SRC de este mapa, {crs}, a {apart:.1f} m de donde lo ubica '{operation}'. Ponga el SRC del proyecto en WGS 84 o en una de sus zonas UTM, o elija esa operación en las propiedades del proyecto (Transformaciones).</translation>
    </message>
    <message>
      <source>QGIS has saved one table by itself all the same. {reason}</source>
      <translation>De todos modos, QGIS guardó una tabla por sí solo. {reason}</translation>
    </message>
    <message>
      <source>QGIS styles (*.qml)</source>
      <translation>Estilos de QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <source>Radio and phone</source>
      <translation>Radio y teléfono</translation>
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
      <source>Read every file of the packs back</source>
      <translation>Volver a leer cada archivo de los paquetes</translation>
    </message>
    <message>
      <source>Read first</source>
      <translation>Lea primero</translation>
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
      <source>Read what goes where from a file that was saved</source>
      <translation>Leer qué dato va a qué campo de un archivo guardado</translation>
    </message>
    <message>
      <source>Read with</source>
      <translation>Leído con</translation>
    </message>
    <message>
      <source>Reading the device</source>
      <translation>Leyendo el dispositivo</translation>
    </message>
    <message>
      <source>Reading the device was stopped.</source>
      <translation>Se detuvo la lectura del dispositivo.</translation>
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

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

Of a bundle every pack is verified, and the files for handhelds are held against them.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation>Vuelve a leer cada archivo de un paquete (su carpeta o su zip) con otras bibliotecas que las que lo escribieron, y lo compara con la orden que contiene: nombres, orden, cada posición a 1 cm, y cada byte de los archivos que no deben cambiar.

Un paquete que no pasa es un error que nombra cada archivo y su motivo, después de escribirse el informe. El documento de Word, el GeoPackage y el proyecto de campo pueden cambiar con el uso: se comparan por su contenido, y prevalece el PDF. Esto descubre accidentes, no falsificadores.

De un conjunto se verifica cada paquete, y los archivos para GPS portátiles se comparan con él.

Al espacio de trabajo indicado, o al del proyecto, se le pregunta si tiene el mismo contenido de la orden. De un paquete reemplazado o retirado se dice que lo está, según el espacio de trabajo o según lo que está junto al paquete.</translation>
    </message>
    <message>
      <source>Reads every file of these packs back</source>
      <translation>Vuelve a leer cada archivo de estos paquetes</translation>
    </message>
    <message>
      <source>Reads the folder; nothing is written to the device</source>
      <translation>Lee la carpeta; no se escribe nada en el dispositivo</translation>
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
      <source>Received for the operator</source>
      <translation>Recibida en nombre del operador</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes.</source>
      <translation>Recibida: {order}, con todas sus páginas y anexos.</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes. Older revisions were handed back or destroyed.</source>
      <translation>Recibida: {order}, con todas sus páginas y anexos. Las revisiones anteriores se devolvieron o se destruyeron.</translation>
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
      <source>Rectangle by numbers</source>
      <translation>Rectángulo con números</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
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
      <source>Reference point</source>
      <translation>Punto de referencia</translation>
    </message>
    <message>
      <source>Reference point inside a hazard</source>
      <translation>Punto de referencia dentro de un área peligrosa</translation>
    </message>
    <message>
      <source>Reference point, landmark and benchmark lead to the boundary</source>
      <translation>El punto de referencia, el punto destacado y el mojón conducen al perímetro</translation>
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
      <source>Register</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Register of orders</source>
      <translation>Registro de órdenes</translation>
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
      <source>Remarks of this kind: {count}.</source>
      <translation>Comentarios de este tipo: {count}.</translation>
    </message>
    <message>
      <source>Remove from devices</source>
      <translation>Quitar de los dispositivos</translation>
    </message>
    <message>
      <source>Remove from every device</source>
      <translation>Quitar de todos los dispositivos</translation>
    </message>
    <message>
      <source>Remove {tasks}</source>
      <translation>Quitar {tasks}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Quitada</translation>
    </message>
    <message>
      <source>Removed by, signature</source>
      <translation>Quitada por, firma</translation>
    </message>
    <message>
      <source>Removed since the order: {labels}</source>
      <translation>Quitados desde la orden: {labels}</translation>
    </message>
    <message>
      <source>Removed: {tasks}.</source>
      <translation>Quitadas: {tasks}.</translation>
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
      <source>Repaired hazard that nobody confirmed</source>
      <translation>Área peligrosa reparada que nadie confirmó</translation>
    </message>
    <message>
      <source>Replaced on the device: {n}.</source>
      <translation>Reemplazados en el dispositivo: {n}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report where work stopped, and hand back or destroy every copy: paper, handhelds, telephones.</source>
      <translation>Reporte dónde se detuvo el trabajo, y devuelva o destruya cada copia: papel, GPS portátiles, teléfonos.</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>Área reportada (m²)</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <source>Reports due</source>
      <translation>Informes por entregar</translation>
    </message>
    <message>
      <source>Required field is empty</source>
      <translation>Campo obligatorio vacío</translation>
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
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore unsaved changes of {tasks}</source>
      <translation>Restaurar los cambios sin guardar de {tasks}</translation>
    </message>
    <message>
      <source>Restored, and not saved yet: {tasks}.</source>
      <translation>Restauradas, y todavía sin guardar: {tasks}.</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Revisiones</translation>
    </message>
    <message>
      <source>Revisions in the workspace</source>
      <translation>Revisiones en el espacio de trabajo</translation>
    </message>
    <message>
      <source>Revisions in this register</source>
      <translation>Revisiones en este registro</translation>
    </message>
    <message>
      <source>Revisions that must leave devices</source>
      <translation>Revisiones que deben salir de los dispositivos</translation>
    </message>
    <message>
      <source>Revisions written</source>
      <translation>Revisiones escritas</translation>
    </message>
    <message>
      <source>Revisions: {n}</source>
      <translation>Revisiones: {n}</translation>
    </message>
    <message>
      <source>Revisions: {n} of {all}</source>
      <translation>Revisiones: {n} de {all}</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>Anillo</translation>
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
      <source>Road tas&amp;k…</source>
      <translation>Tarea de &amp;vía…</translation>
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
      <source>Rotation of the canvas, for the maps of templates</source>
      <translation>Rotación del lienzo, para los mapas de las plantillas</translation>
    </message>
    <message>
      <source>Rotation of the ground on the sheet</source>
      <translation>Rotación del terreno en la hoja</translation>
    </message>
    <message>
      <source>Rotation of the ground, clockwise in degrees</source>
      <translation>Rotación del terreno, en grados en el sentido de las agujas del reloj</translation>
    </message>
    <message>
      <source>Round coordinates</source>
      <translation>Coordenadas redondas</translation>
    </message>
    <message>
      <source>Round grid box</source>
      <translation>Cuadro de coordenadas redondas</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <source>Row that is no task</source>
      <translation>Fila que no es una tarea</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>Fila {row}</translation>
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
      <source>Row {row} leads back to {label}.</source>
      <translation>La fila {row} regresa a {label}.</translation>
    </message>
    <message>
      <source>Row {row} makes no corridor: {reason}</source>
      <translation>La fila {row} no da ningún corredor: {reason}</translation>
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
      <source>Row {row} repeats the first point and closes the ring.</source>
      <translation>La fila {row} repite el primer punto y cierra el anillo.</translation>
    </message>
    <message>
      <source>Row {row} was read as headings.</source>
      <translation>La fila {row} se leyó como encabezados.</translation>
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
      <source>Row {row}, task {task} has no boundary. Draw it, or leave the task out.</source>
      <translation>Fila {row}, la tarea {task} no tiene límite. Dibújelo, o deje la tarea fuera.</translation>
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
      <source>Row {row}, {task}, is not divided: {reason}</source>
      <translation>La fila {row}, {task}, no se divide: {reason}</translation>
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
      <source>Row {row}: {count} repeated vertices were left out.</source>
      <translation>Fila {row}: se omitieron {count} vértices repetidos.</translation>
    </message>
    <message>
      <source>Row {row}: {fault}</source>
      <translation>Fila {row}: {fault}</translation>
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
      <source>Rows above the headings left out: {count}.</source>
      <translation>Filas omitidas por encima de los encabezados: {count}.</translation>
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
      <source>Rows that agree</source>
      <translation>Filas que coinciden</translation>
    </message>
    <message>
      <source>Rows that do not agree</source>
      <translation>Filas que no coinciden</translation>
    </message>
    <message>
      <source>Rows were put in the order of their point numbers.</source>
      <translation>Las filas se pusieron en el orden de sus números de punto.</translation>
    </message>
    <message>
      <source>Rows with verdict</source>
      <translation>Filas con veredicto</translation>
    </message>
    <message>
      <source>Rows without any number were left out: {rows}.</source>
      <translation>Se omitieron filas sin ningún número: {rows}.</translation>
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
      <source>Run by the dock before it issues an order; not for people.</source>
      <translation>Lo ejecuta el panel antes de emitir una orden; no es para personas.</translation>
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
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>S&amp;tatus…</source>
      <translation>E&amp;stado…</translation>
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
      <source>Sa&amp;ve…</source>
      <translation>&amp;Guardar…</translation>
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
      <source>Same task id twice</source>
      <translation>El mismo id de tarea dos veces</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save my changes on top of their version</source>
      <translation>Guardar mis cambios sobre la versión de ellos</translation>
    </message>
    <message>
      <source>Save nothing; everything stays as it is</source>
      <translation>No guardar nada; todo queda como está</translation>
    </message>
    <message>
      <source>Save the binding</source>
      <translation>Guardar la vinculación</translation>
    </message>
    <message>
      <source>Save what goes where</source>
      <translation>Guardar qué dato va a qué campo</translation>
    </message>
    <message>
      <source>Save what goes where as a file, for others</source>
      <translation>Guardar qué dato va a qué campo como archivo, para otros</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>Guardar, cargar o deshacer la vinculación de esta capa</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Say how many square metres each part is to have: more than 0.</source>
      <translation>Indique cuántos metros cuadrados debe tener cada parte: más de 0.</translation>
    </message>
    <message>
      <source>Say how many square metres the parts are to have.</source>
      <translation>Indique cuántos metros cuadrados deben tener las partes.</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>Indique en NORTH desde qué norte se cuentan los rumbos: true (geográfico), grid (de cuadrícula) o magnetic (magnético). Un rumbo sin su norte no indica ninguna dirección.</translation>
    </message>
    <message>
      <source>Say in which folder the present packs lie.</source>
      <translation>Diga en qué carpeta están los paquetes actuales.</translation>
    </message>
    <message>
      <source>Say on which day {who} verified {label}; until then it stays proposed.</source>
      <translation>Indique en qué día {who} verificó {label}; hasta entonces queda como propuesto.</translation>
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
      <source>Say which area the sheets are of: give an EXTENT or a COVERAGE.</source>
      <translation>Indique de qué área son las hojas: dé un EXTENT o un COVERAGE.</translation>
    </message>
    <message>
      <source>Say which fields of the table hold label, coordinate and check code.</source>
      <translation>Diga qué campos de la tabla contienen la etiqueta, la coordenada y el código de control.</translation>
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
      <source>Say which workspace the orders were issued in: the project has none.</source>
      <translation>Diga en qué espacio de trabajo se emitieron las órdenes: el proyecto no tiene ninguno.</translation>
    </message>
    <message>
      <source>Say who set the radius of {label}: it is printed beside it.</source>
      <translation>Indique quién fijó el radio de {label}: se imprime a su lado.</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Indique quién.</translation>
    </message>
    <message>
      <source>Say why; the reason is kept in the history and on the notice.</source>
      <translation>Indique por qué; el motivo se guarda en el historial y en el aviso.</translation>
    </message>
    <message>
      <source>Say why; the reason is printed, and kept in the history.</source>
      <translation>Indique por qué; el motivo se imprime y se guarda en el historial.</translation>
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
      <source>Scale 1 to</source>
      <translation>Escala 1 a</translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation>Escala 1:{scale}</translation>
    </message>
    <message>
      <source>Scale of the sheet</source>
      <translation>Escala de la hoja</translation>
    </message>
    <message>
      <source>Scale of the sheet (+ and −)</source>
      <translation>Escala de la hoja (+ y −)</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Escaneo</translation>
    </message>
    <message>
      <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
      <translation>Escaneos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Search &amp;radius</source>
      <translation>&amp;Radio de búsqueda</translation>
    </message>
    <message>
      <source>Search orders</source>
      <translation>Buscar órdenes</translation>
    </message>
    <message>
      <source>Search orders…</source>
      <translation>Buscar órdenes…</translation>
    </message>
    <message>
      <source>Search radius</source>
      <translation>Radio de búsqueda</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Radio de búsqueda (m)</translation>
    </message>
    <message>
      <source>Search tasks</source>
      <translation>Buscar tareas</translation>
    </message>
    <message>
      <source>Search tasks…</source>
      <translation>Buscar tareas…</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>Ver y revisar las áreas peligrosas antes de construir algo sobre ellas.</translation>
    </message>
    <message>
      <source>See it &amp;larger</source>
      <translation>Ver más &amp;grande</translation>
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
      <source>Select one point first; {count} are selected.</source>
      <translation>Seleccione primero un punto; hay {count} seleccionados.</translation>
    </message>
    <message>
      <source>Select the points to delete: click them, or drag a box.</source>
      <translation>Seleccione los puntos que va a eliminar: haga clic en ellos, o arrastre un recuadro.</translation>
    </message>
    <message>
      <source>Select the two points between which the hazard's edge is taken; {count} are selected.</source>
      <translation>Seleccione los dos puntos entre los cuales se toma el borde del área peligrosa; hay {count} seleccionados.</translation>
    </message>
    <message>
      <source>Selected hazards</source>
      <translation>Áreas peligrosas seleccionadas</translation>
    </message>
    <message>
      <source>Series of map sheets</source>
      <translation>Serie de hojas de mapa</translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>Configure el GPS: {datum}, {format}, {north}</translation>
    </message>
    <message>
      <source>Set by</source>
      <translation>Fijado por</translation>
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
      <source>Shapefiles (names of 10 characters)</source>
      <translation>Shapefiles (nombres de 10 caracteres)</translation>
    </message>
    <message>
      <source>Share a draft among teams. The parts are shown on the map first.</source>
      <translation>Repartir un borrador entre equipos. Las partes se muestran primero en el mapa.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>Hoja {sheet}, fila {row}, columna {column}: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}: {found} is not of its column's kind.</source>
      <translation>Hoja {sheet}, fila {row}: {found} no es del tipo de su columna.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: a cell names no place in its row: {cell}.</source>
      <translation>Hoja {sheet}: una celda no indica ningún lugar en su fila: {cell}.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: the columns are not the agreed ones.</source>
      <translation>Hoja {sheet}: las columnas no son las acordadas.</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Hojas</translation>
    </message>
    <message>
      <source>Sheets printed</source>
      <translation>Hojas impresas</translation>
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
      <source>Show it on the map</source>
      <translation>Mostrarlo en el mapa</translation>
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
      <source>Show or hide the table of a task's boundary points</source>
      <translation>Mostrar u ocultar la tabla de puntos del perímetro de una tarea</translation>
    </message>
    <message>
      <source>Show p&amp;lace</source>
      <translation>Mostrar &amp;lugar</translation>
    </message>
    <message>
      <source>Show page 1 of an order</source>
      <translation>Mostrar la página 1 de una orden</translation>
    </message>
    <message>
      <source>Show tasks of this kind</source>
      <translation>Mostrar las tareas de este tipo</translation>
    </message>
    <message>
      <source>Show tasks of this status</source>
      <translation>Mostrar las tareas con este estado</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>Mostrar la vinculación como se dedujo o se guardó</translation>
    </message>
    <message>
      <source>Show the boundary on the map</source>
      <translation>Mostrar el perímetro en el mapa</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>Mostrar en el mapa el área peligrosa que cambió</translation>
    </message>
    <message>
      <source>Show the chosen tasks on the map</source>
      <translation>Mostrar en el mapa las tareas elegidas</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>Mostrar la observación en el mapa</translation>
    </message>
    <message>
      <source>Show the orders that stand so</source>
      <translation>Mostrar las órdenes en este estado</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>Mostrar el lugar en el mapa</translation>
    </message>
    <message>
      <source>Show the tasks of this team</source>
      <translation>Mostrar las tareas de este equipo</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>Mostrar los valores que contienen este texto</translation>
    </message>
    <message>
      <source>Show this operator's orders</source>
      <translation>Mostrar las órdenes de este operador</translation>
    </message>
    <message>
      <source>Show this operator's tasks</source>
      <translation>Mostrar las tareas de este operador</translation>
    </message>
    <message>
      <source>Si&amp;nce</source>
      <translation>&amp;Desde</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Firmas</translation>
    </message>
    <message>
      <source>Signed scan of {order}</source>
      <translation>Escaneo firmado de {order}</translation>
    </message>
    <message>
      <source>Signs used in the drawing</source>
      <translation>Símbolos usados en el dibujo</translation>
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
      <source>Site board</source>
      <translation>Tablero del sitio</translation>
    </message>
    <message>
      <source>Site board {part}</source>
      <translation>Tablero del sitio {part}</translation>
    </message>
    <message>
      <source>Sixteen corners lie around the circle; none cuts into it.</source>
      <translation>Dieciséis vértices rodean el círculo; ninguno queda dentro de él.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size was {was} m², is {now} m² ({change} m²), on the ellipsoid.</source>
      <translation>El área era de {was} m², es de {now} m² ({change} m²), sobre el elipsoide.</translation>
    </message>
    <message>
      <source>Sketch sheet</source>
      <translation>Hoja de croquis</translation>
    </message>
    <message>
      <source>Sketch sheet 1:{scale}</source>
      <translation>Hoja de croquis 1:{scale}</translation>
    </message>
    <message>
      <source>Skip to the order</source>
      <translation>Ir a la orden</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>Astilla</translation>
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
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Spoken note</source>
      <translation>Nota de voz</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>Repartido</translation>
    </message>
    <message>
      <source>Spread the misclosure</source>
      <translation>Repartir el error de cierre</translation>
    </message>
    <message>
      <source>Spread the misclosure…</source>
      <translation>Repartir el error de cierre…</translation>
    </message>
    <message>
      <source>Square metres, one number a part, semicolons between; the rest is one more</source>
      <translation>Metros cuadrados, un número por parte, separados con punto y coma; el resto es una parte más</translation>
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
      <source>Start point at</source>
      <translation>Punto de inicio en</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>Inicio {label}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>Estado de la orden</translation>
    </message>
    <message>
      <source>State of the task</source>
      <translation>Estado de la tarea</translation>
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
      <source>Status and history</source>
      <translation>Estado e historial</translation>
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
      <source>Stop (Esc)</source>
      <translation>Detener (Esc)</translation>
    </message>
    <message>
      <source>Stop work by this order now. Leave all markings in place.</source>
      <translation>Detenga ahora el trabajo con esta orden. Deje toda la señalización en su lugar.</translation>
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
      <source>Strips and boxes are {least} m wide or more, not {width} m.</source>
      <translation>Las franjas y los cuadros tienen {least} m de ancho o más, no {width} m.</translation>
    </message>
    <message>
      <source>Strips or lanes of a width</source>
      <translation>Franjas o carriles de un ancho</translation>
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
      <source>Superseded</source>
      <translation>Reemplazada</translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation>Reemplazada por</translation>
    </message>
    <message>
      <source>Superseded by {order}</source>
      <translation>Reemplazada por {order}</translation>
    </message>
    <message>
      <source>Superseded by {successor}. Nobody may work by it.</source>
      <translation>Reemplazada por {successor}. Nadie debe trabajar con ella.</translation>
    </message>
    <message>
      <source>Surgery</source>
      <translation>Cirugía</translation>
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
      <source>TASK_ID: no task has the id {task}.</source>
      <translation>TASK_ID: ninguna tarea tiene el id {task}.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the left of the top.</source>
      <translation>LA HOJA ESTÁ GIRADA: el norte de cuadrícula apunta a {angle} a la izquierda de la parte de arriba.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the right of the top.</source>
      <translation>LA HOJA ESTÁ GIRADA: el norte de cuadrícula apunta a {angle} a la derecha de la parte de arriba.</translation>
    </message>
    <message>
      <source>THEME_NAME: the project has no map theme {theme}. It has: {known}.</source>
      <translation>THEME_NAME: el proyecto no tiene el tema del mapa {theme}. Tiene: {known}.</translation>
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
      <source>Tables of the task database are not in the project: {tables}. Open the database again, and they come back.</source>
      <translation>Hay tablas de la base de datos de tareas que no están en el proyecto: {tables}. Abra de nuevo la base de datos, y vuelven.</translation>
    </message>
    <message>
      <source>Tag sheet</source>
      <translation>Hoja de marcadores</translation>
    </message>
    <message>
      <source>Tag sheet for Word templates</source>
      <translation>Hoja de marcadores para plantillas de Word</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Marcadores</translation>
    </message>
    <message>
      <source>Tags for Word templates</source>
      <translation>Marcadores para plantillas de Word</translation>
    </message>
    <message>
      <source>Take &amp;theirs</source>
      <translation>&amp;Tomar lo de ellos</translation>
    </message>
    <message>
      <source>Take back the last point (Backspace)</source>
      <translation>Deshacer el último punto (Backspace)</translation>
    </message>
    <message>
      <source>Take back: {step}</source>
      <translation>Deshacer: {step}</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Quitarlo</translation>
    </message>
    <message>
      <source>Take its &amp;outer edge</source>
      <translation>Tomar su &amp;borde exterior</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Sacar</translation>
    </message>
    <message>
      <source>Take out drafts that were never ordered</source>
      <translation>Quitar borradores que nunca tuvieron una orden</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <translation>Quitar {what}</translation>
    </message>
    <message>
      <source>Take out {what} of {task}</source>
      <translation>Quitar {what} de {task}</translation>
    </message>
    <message>
      <source>Take the block for the whole boundary; one undo takes it back</source>
      <translation>Tomar el bloque como el perímetro completo; deshacer una sola vez lo revierte</translation>
    </message>
    <message>
      <source>Take the edge of {hazard} between {start} and {end}</source>
      <translation>Tomar el borde de {hazard} entre {start} y {end}</translation>
    </message>
    <message>
      <source>Take the frame off the map (Esc)</source>
      <translation>Quitar el marco del mapa (Esc)</translation>
    </message>
    <message>
      <source>Take the hazard's edge between two points</source>
      <translation>Tomar el borde del área peligrosa entre dos puntos</translation>
    </message>
    <message>
      <source>Take the spread misclosure back</source>
      <translation>Deshacer el reparto del error de cierre</translation>
    </message>
    <message>
      <source>Take {file} out of {task}</source>
      <translation>Sacar {file} de {task}</translation>
    </message>
    <message>
      <source>Take {text}</source>
      <translation>Tomar {text}</translation>
    </message>
    <message>
      <source>Taken for rounding, metres</source>
      <translation>Se toma como redondeo, metros</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Argumentos</translation>
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
      <source>Task and label, one of its kind</source>
      <translation>Tarea y etiqueta, única en su tipo</translation>
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
      <source>Task database to open or make</source>
      <translation>Base de datos de tareas que se abre o se crea</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>Mapa de la tarea</translation>
    </message>
    <message>
      <source>Task map of {order}</source>
      <translation>Mapa de la tarea de {order}</translation>
    </message>
    <message>
      <source>Task map on imagery</source>
      <translation>Mapa de la tarea sobre imágenes</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>Orden de tarea</translation>
    </message>
    <message>
      <source>Task without a polygon</source>
      <translation>Tarea sin polígono</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>La tarea {row} tiene un anillo de {count} puntos: un perímetro necesita tres.</translation>
    </message>
    <message>
      <source>Task {task}</source>
      <translation>Tarea {task}</translation>
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
      <source>Task {task} becomes issued when its order is issued, on the page Orders.</source>
      <translation>La tarea {task} pasa a emitida cuando se emite su orden, en la página Órdenes.</translation>
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
      <source>Task {task} has no boundary yet. Draw one first.</source>
      <translation>La tarea {task} todavía no tiene perímetro. Dibuje uno primero.</translation>
    </message>
    <message>
      <source>Task {task} has no medical plan, and people enter a hazard ({kind}).</source>
      <translation>La tarea {task} no tiene plan médico, y hay personas que entran en un área peligrosa ({kind}).</translation>
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
      <source>Task {task} has no polygon. Draw its boundary, or type it.</source>
      <translation>La tarea {task} no tiene polígono. Dibuje su perímetro, o escríbalo.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>La tarea {task} no tiene polígono: es {kind}.</translation>
    </message>
    <message>
      <source>Task {task} has nothing in {field}, which its order number is made with. Fill it in, or type the order’s number.</source>
      <translation>La tarea {task} no tiene nada en {field}, con lo que se forma su número de orden. Llénelo, o escriba el número de la orden.</translation>
    </message>
    <message>
      <source>Task {task} has rows in {table} ({count}) and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>La tarea {task} tiene filas en {table} ({count}) y {what}. Retírela, o duplíquela y cambie la copia.</translation>
    </message>
    <message>
      <source>Task {task} is clearance, and {area_m2:,.0f} m² of it are only suspected. A survey may release some of them first.</source>
      <translation>La tarea {task} es de despeje, y {area_m2:,.0f} m² de ella son solo sospechosos. Un estudio podría liberar primero una parte.</translation>
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
      <source>Task {task} is not issued. Mandatory findings that are open: {count}. {findings} Mend what is wrong, or give a reason for issuing all the same; the order prints it on page 1.</source>
      <translation>La tarea {task} no se emite. Observaciones obligatorias abiertas: {count}. {findings} Repare lo que está mal, o indique un motivo para emitirla de todos modos; la orden lo imprime en la página 1.</translation>
    </message>
    <message>
      <source>Task {task} is withdrawn and stays as it is. Duplicate it and change the copy.</source>
      <translation>La tarea {task} está retirada y queda como está. Duplíquela y cambie la copia.</translation>
    </message>
    <message>
      <source>Task {task} is {old} and cannot become {new}. The programme profile says which states follow each other.</source>
      <translation>La tarea {task} está en estado {old} y no puede pasar a {new}. El perfil del programa indica qué estados siguen a cuáles.</translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>La tarea {task} está en el estado {status} y desde allí no se puede emitir. De {status} puede pasar a: {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} is {status}, and no order is issued for it any more. Duplicate the task (page Tasks) and issue an order for the copy.</source>
      <translation>La tarea {task} está {status}, y ya no se emite ninguna orden para ella. Duplique la tarea (página Tareas) y emita una orden para la copia.</translation>
    </message>
    <message>
      <source>Task {task} made.</source>
      <translation>Tarea {task} creada.</translation>
    </message>
    <message>
      <source>Task {task} of order {order_no} is not in the workspace {file} any more.</source>
      <translation>La tarea {task} de la orden {order_no} ya no está en el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>Task {task} stays whole: one part is no division.</source>
      <translation>La tarea {task} queda entera: una sola parte no es una división.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others and was not read before. Take theirs, and make your changes again.</source>
      <translation>Otras personas cambiaron la tarea {task}, y no se había leído antes. Tome lo de ellos, y haga de nuevo sus cambios.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others since then, and the unsaved work does not fit any more: a row of {table} is gone.</source>
      <translation>Otras personas cambiaron la tarea {task} desde entonces, y el trabajo sin guardar ya no encaja: una fila de {table} ya no está.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>Otra persona modificó la tarea {task} después de que se leyó. Mírela de nuevo.</translation>
    </message>
    <message>
      <source>Task {task} was changed by {who}, {when}, since you read it.</source>
      <translation>{who} cambió la tarea {task} ({when}) después de que usted la leyó.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others meanwhile. Take theirs; to keep yours, duplicate the task first.</source>
      <translation>Otras personas eliminaron entretanto la tarea {task}. Tome lo de ellos; para conservar lo suyo, duplique primero la tarea.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others since you read it.</source>
      <translation>Otras personas eliminaron la tarea {task} después de que usted la leyó.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>La tarea {task} ya se emitió como {order_no}, revisión {revision}. Modifique esa orden para cambiarla.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}; an order never changes its number.</source>
      <translation>La tarea {task} ya se emitió como {order_no}, revisión {revision}; una orden nunca cambia de número.</translation>
    </message>
    <message>
      <source>Task {task} was issued meanwhile: an issued boundary never changes unseen. Take theirs, and amend the order.</source>
      <translation>La tarea {task} se emitió entretanto: un perímetro emitido nunca cambia sin que se vea. Tome lo de ellos, y modifique la orden.</translation>
    </message>
    <message>
      <source>Task {task} was ordered and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>La tarea {task} tiene una orden y {what}. Retírela, o duplíquela y cambie la copia.</translation>
    </message>
    <message>
      <source>Task {task}, annex {letter} ({title}): {reason} Put the file back, or take the annex out of the task.</source>
      <translation>Tarea {task}, anexo {letter} ({title}): {reason} Vuelva a poner el archivo, o saque el anexo de la tarea.</translation>
    </message>
    <message>
      <source>Task {task}, corners beside corners of task {other} that are not the same: {count}; up to {away_m:.2f} m apart. Snap them, or a marker stands twice.</source>
      <translation>Tarea {task}: vértices junto a vértices de la tarea {other} que no son los mismos: {count}; separados hasta {away_m:.2f} m. Hágalos coincidir, o habrá dos marcas para el mismo lugar.</translation>
    </message>
    <message>
      <source>Task {task}, hazards within {near_m:g} m of the {feature}: {count}; the nearest, {hazard}, at {away_m:,.1f} m.</source>
      <translation>Tarea {task}: áreas peligrosas a menos de {near_m:g} m de un elemento ({feature}): {count}; la más cercana, {hazard}, a {away_m:,.1f} m.</translation>
    </message>
    <message>
      <source>Task {task}, legs longer than {limit_m:,.0f} m: {count}; the longest, {leg_m:,.0f} m, starts at {label}.</source>
      <translation>Tarea {task}: tramos más largos que {limit_m:,.0f} m: {count}; el más largo, de {leg_m:,.0f} m, empieza en {label}.</translation>
    </message>
    <message>
      <source>Task {task}, legs shorter than {limit_m:g} m: {count}; the shortest, {leg_m:.2f} m, starts at {label}.</source>
      <translation>Tarea {task}: tramos más cortos que {limit_m:g} m: {count}; el más corto, de {leg_m:.2f} m, empieza en {label}.</translation>
    </message>
    <message>
      <source>Task {task}, places narrower than {width_m:g} m: {count}; the largest has {area_m2:,.1f} m².</source>
      <translation>Tarea {task}: lugares más angostos que {width_m:g} m: {count}; el mayor tiene {area_m2:,.1f} m².</translation>
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
      <source>Task {task}: NO EVACUATION ROUTE. Drive one and fill it in.</source>
      <translation>Tarea {task}: SIN RUTA DE EVACUACIÓN. Recorra una y anótela.</translation>
    </message>
    <message>
      <source>Task {task}: NO LANDING SITE. Choose one on site and fill it in.</source>
      <translation>Tarea {task}: SIN SITIO DE ATERRIZAJE. Elija uno en el sitio y anótelo.</translation>
    </message>
    <message>
      <source>Task {task}: NO MEDICAL FACILITY. Fill it in before work starts.</source>
      <translation>Tarea {task}: SIN CENTRO MÉDICO. Anótelo antes de que empiece el trabajo.</translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>Tarea {task}: una coordenada no es un número o es infinita.</translation>
    </message>
    <message>
      <source>Task {task}: a corner is nowhere on Earth, or on another continent. Look at the coordinates, and at the layer's CRS.</source>
      <translation>Tarea {task}: un vértice no está en ningún lugar de la Tierra, o está en otro continente. Revise las coordenadas y el SRC de la capa.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>Tarea {task}: un vértice de su polígono no tiene punto del perímetro; está a {distance_m} m del tramo más cercano.</translation>
    </message>
    <message>
      <source>Task {task}: a row of {table} was deleted by others meanwhile. Discard your changes of it, and make them again.</source>
      <translation>Tarea {task}: otras personas eliminaron entretanto una fila de {table}. Descarte sus cambios en ella, y hágalos de nuevo.</translation>
    </message>
    <message>
      <source>Task {task}: a strip about {width_m:.1f} m wide ({area_m2:,.0f} m²) lies between it and {other}, and belongs to neither.</source>
      <translation>Tarea {task}: una franja de unos {width_m:.1f} m de ancho ({area_m2:,.0f} m²) queda entre ella y {other}, y no pertenece a ninguna de las dos.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>Tarea {task}: el punto del perímetro {row} no tiene etiqueta.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has another outline than when the task was made. Compare the two, and draw the boundary anew where it must change.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} tiene un contorno distinto del que tenía cuando se creó la tarea. Compare los dos, y dibuje de nuevo el perímetro donde deba cambiar.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has no shape, so that no geofence can go around it. Repair the hazard, and amend the order.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} no tiene forma, así que ninguna geocerca puede rodearla. Repare el área peligrosa, y modifique la orden.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed (recorded as {word}).</source>
      <translation>Tarea {task}: el área peligrosa {hazard} está cerrada (registrada como {word}).</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} está cerrada.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is no longer in the hazard layer.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} ya no está en la capa de áreas peligrosas.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies also in live task {other}.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} está también en la tarea activa {other}.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the boundary.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} está a {away_m:,.1f} m del perímetro.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the {feature}.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} está a {away_m:,.1f} m de un elemento ({feature}).</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} reaches into the task ({area_m2:,.0f} m²) and is not one of its hazards.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} entra en la tarea ({area_m2:,.0f} m²) y no es una de sus áreas peligrosas.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} touches the task and is not one of its hazards.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} toca la tarea y no es una de sus áreas peligrosas.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>Tarea {task}: el área peligrosa {hazard} fue reparada y nadie ha confirmado su forma: puede ser más grande en el terreno de lo que parece.</translation>
    </message>
    <message>
      <source>Task {task}: its annexes have {count} pages ({files}); at most {most} go along. Attach only the pages that the team needs, or raise order_form.most_annex_pages in the programme profile.</source>
      <translation>Tarea {task}: sus anexos tienen {count} páginas ({files}); pueden ir {most} como máximo. Adjunte solo las páginas que el equipo necesita, o aumente order_form.most_annex_pages en el perfil del programa.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>Tarea {task}: sus puntos del perímetro están en una orden emitida y quedan como están. Modifique la orden para cambiarlos.</translation>
    </message>
    <message>
      <source>Task {task}: its order would be dated {moment}, before {order_no}, which was issued at {earlier}. Set the clock of this computer, or give the right time. Where the date of {order_no} is the wrong one, withdraw that order.</source>
      <translation>Tarea {task}: su orden llevaría la fecha {moment}, antes de {order_no}, que se emitió el {earlier}. Ajuste el reloj de esta computadora, o indique la hora correcta. Si la fecha equivocada es la de {order_no}, retire esa orden.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>Tarea {task}: error de cierre {misclosure:.2f} m (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: no geofence can go around hazard {hazard}: {reason}</source>
      <translation>Tarea {task}: ninguna geocerca puede rodear el área peligrosa {hazard}: {reason}</translation>
    </message>
    <message>
      <source>Task {task}: no medical facility is recorded as having surgery.</source>
      <translation>Tarea {task}: ningún centro médico está registrado con cirugía.</translation>
    </message>
    <message>
      <source>Task {task}: no phone alarms at hazard {hazard}: it is a line or a point, and the programme's fence is 0 m wide. Set “field_project.stand_off_m” in the profile.</source>
      <translation>Tarea {task}: ningún teléfono da la alarma en el área peligrosa {hazard}: es una línea o un punto, y la cerca del programa tiene 0 m de ancho. Indique «field_project.stand_off_m» en el perfil.</translation>
    </message>
    <message>
      <source>Task {task}: phones will alarm at the {feature}: it lies in the geofence of the field project (hazard {hazards}). Move it, or tell the team.</source>
      <translation>Tarea {task}: los teléfonos darán la alarma en este lugar ({feature}): está en la geocerca del proyecto de campo (área peligrosa {hazards}). Muévalo, o avise al equipo.</translation>
    </message>
    <message>
      <source>Task {task}: point {old} of {order_no} r{revision} is now called {new}. Labels never change once they are out in the field: give it its label back.</source>
      <translation>Tarea {task}: el punto {old} de {order_no} r{revision} ahora se llama {new}. Las etiquetas nunca cambian una vez que están en el terreno: devuélvale su etiqueta.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points cannot be read: {reason}.</source>
      <translation>Tarea {task}: no se puede leer la fila {row} de los puntos del perímetro: {reason}.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points has no point.</source>
      <translation>Tarea {task}: la fila {row} de los puntos del perímetro no tiene ningún punto.</translation>
    </message>
    <message>
      <source>Task {task}: rows {first} and {row} have this id. Give each task its own.</source>
      <translation>Tarea {task}: las filas {first} y {row} tienen este id. Dé a cada tarea el suyo.</translation>
    </message>
    <message>
      <source>Task {task}: say why it becomes {new}; the reason is kept in its history.</source>
      <translation>Tarea {task}: indique por qué pasa a {new}; el motivo se guarda en su historial.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} cannot be opened ({reason}). Attach it again.</source>
      <translation>Tarea {task}: no se puede abrir el anexo {file} ({reason}). Adjúntelo de nuevo.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has layers that are switched off. Print it to a new PDF as it should be seen, and attach that.</source>
      <translation>Tarea {task}: el anexo {file} tiene capas desactivadas. Imprímalo en un PDF nuevo tal como debe verse, y adjunte ese.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has no pages. Attach it again.</source>
      <translation>Tarea {task}: el anexo {file} no tiene páginas. Adjúntelo de nuevo.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has {size} MB; {most} MB may go along. Save it smaller (fewer pages, photographs with fewer pixels), or raise order_form.most_annex_mb in the programme profile.</source>
      <translation>Tarea {task}: el anexo {file} tiene {size} MB; pueden ir {most} MB. Guárdelo más pequeño (menos páginas, fotografías con menos píxeles), o aumente order_form.most_annex_mb en el perfil del programa.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is damaged ({reason}). Open it, print it to a new PDF and attach that.</source>
      <translation>Tarea {task}: el anexo {file} está dañado ({reason}). Ábralo, imprímalo en un PDF nuevo y adjunte ese.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is empty. Attach it again.</source>
      <translation>Tarea {task}: el anexo {file} está vacío. Adjúntelo de nuevo.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is encrypted. Open it with its password, print it to a new PDF and attach that.</source>
      <translation>Tarea {task}: el anexo {file} está cifrado. Ábralo con su contraseña, imprímalo en un PDF nuevo y adjunte ese.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is neither a PDF nor a JPG. Save it as a PDF and attach that.</source>
      <translation>Tarea {task}: el anexo {file} no es un PDF ni un JPG. Guárdelo como PDF y adjunte ese.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is no readable picture. Open it, save it as a new JPG and attach that.</source>
      <translation>Tarea {task}: el anexo {file} no es una imagen legible. Ábralo, guárdelo como un JPG nuevo y adjunte ese.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not at hand. Attach it again, or take it off the task.</source>
      <translation>Tarea {task}: el anexo {file} no está disponible. Adjúntelo de nuevo, o sáquelo de la tarea.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not the file that was attached to the order; its content has changed. Amend the order with the new one.</source>
      <translation>Tarea {task}: el anexo {file} no es el archivo que se adjuntó a la orden; su contenido cambió. Modifique la orden con el nuevo.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>Tarea {task}: los puntos del perímetro no son los de su polígono: el punto {label}, o el tramo que sale de él, tiene una diferencia de {distance_m} m. Tome de nuevo los puntos del polígono, o el polígono de los puntos.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points {one} and {other} have the same label or the same place in the list. Give one of them another.</source>
      <translation>Tarea {task}: los puntos del perímetro {one} y {other} tienen la misma etiqueta o el mismo lugar en la lista. Cambie los de uno de ellos.</translation>
    </message>
    <message>
      <source>Task {task}: the geofence of the field project is empty, so that a phone never alarms: no open hazard of the order reaches outside the task.</source>
      <translation>Tarea {task}: la geocerca del proyecto de campo está vacía, así que un teléfono nunca da la alarma: ningún área peligrosa abierta de la orden se extiende fuera de la tarea.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>Tarea {task}: varios puntos del perímetro usan la etiqueta {label}.</translation>
    </message>
    <message>
      <source>Task {task}: the nearest medical facility, {facility} ({near_km:,.1f} km), is not recorded as having surgery; the nearest that is: {other} ({far_km:,.1f} km in a straight line).</source>
      <translation>Tarea {task}: el centro médico más cercano, {facility} ({near_km:,.1f} km), no está registrado con cirugía; el más cercano que sí lo está: {other} ({far_km:,.1f} km en línea recta).</translation>
    </message>
    <message>
      <source>Task {task}: the nearest surgery, {facility}, is {far_km:,.1f} km away in a straight line; the profile allows {allowed_km:g} km.</source>
      <translation>Tarea {task}: la cirugía más cercana, {facility}, está a {far_km:,.1f} km en línea recta; el perfil admite {allowed_km:g} km.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; all that it encloses was taken as hazard here. Repair it, and have its shape confirmed.</source>
      <translation>Tarea {task}: el contorno del área peligrosa {hazard} está dañado; aquí se tomó como área peligrosa todo lo que encierra. Repárelo, y haga confirmar su forma.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; the geofence goes around all that it encloses. Repair the hazard, and amend the order.</source>
      <translation>Tarea {task}: el contorno del área peligrosa {hazard} está roto; la geocerca rodea todo lo que encierra. Repare el área peligrosa, y modifique la orden.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>Tarea {task}: el perfil {profile} no tiene el tipo {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} crosses hazard {hazard} ({across_m:,.0f} m).</source>
      <translation>Tarea {task}: un elemento ({feature}) cruza el área peligrosa {hazard} ({across_m:,.0f} m).</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} lies inside hazard {hazard}.</source>
      <translation>Tarea {task}: un elemento ({feature}) está dentro del área peligrosa {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside hazard {hazard}.</source>
      <translation>Tarea {task}: un punto ({point}) está dentro del área peligrosa {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside the task. It must be reached before work begins.</source>
      <translation>Tarea {task}: un punto ({point}) está dentro de la tarea. Se debe poder llegar a él antes de que empiece el trabajo.</translation>
    </message>
    <message>
      <source>Task {task}: this would be dated {moment}, before {earlier}, when its state was last changed. Set the clock of this computer, or give the right time.</source>
      <translation>Tarea {task}: esto llevaría la fecha {moment}, antes de {earlier}, cuando cambió su estado por última vez. Ajuste el reloj de esta computadora, o indique la hora correcta.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>Tarea {task}: {added:,.0f} m² fuera de sus áreas peligrosas (elipsoidal), de los cuales {simplified:,.0f} m² por la simplificación.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.0f} %) lie outside every recorded hazard.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² ({percent:.0f} %) están fuera de toda área peligrosa registrada.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.1f} %) are recorded as cleared already.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² ({percent:.1f} %) ya están registrados como despejados.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other} ({state}).</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² están también en la tarea {other} ({state}).</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other}. Two teams would be sent to the same land.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² están también en la tarea {other}. Se enviarían dos equipos al mismo terreno.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task and are not cleared.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² del área peligrosa {hazard} ({percent:.1f} %) no están en ninguna tarea ni están despejados.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² del área peligrosa {hazard} ({percent:.1f} %) no están en ninguna tarea.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} lie also in live task {other}.</source>
      <translation>Tarea {task}: {area_m2:,.0f} m² del área peligrosa {hazard} están también en la tarea activa {other}.</translation>
    </message>
    <message>
      <source>Task {task}: {field} is empty, and {kind} asks for it.</source>
      <translation>Tarea {task}: el campo “{field}” está vacío, y este tipo de tarea lo pide: {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: {label} lies on or beside the task or a hazard. Move it before work starts.</source>
      <translation>Tarea {task}: {label} está sobre la tarea o un peligro, o junto a ellos. Muévalo antes de empezar el trabajo.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>Tarea {task}: {label} se movió {shift_m:.3f} m, de {lat_before:.7f}, {lon_before:.7f} a {lat:.7f}, {lon:.7f} (latitud, longitud).</translation>
    </message>
    <message>
      <source>Task {task}: {name} could not be drawn below the field project: {reason}.</source>
      <translation>Tarea {task}: no se pudo dibujar {name} debajo del proyecto de campo: {reason}.</translation>
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
      <source>Task {task}: {why}. Move or delete a point there.</source>
      <translation>Tarea {task}: {why}. Mueva o elimine un punto allí.</translation>
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
      <source>Tasks and boundary points, under its own field names, words and CRS.</source>
      <translation>Tareas y puntos del perímetro, con sus propios nombres de campo, palabras y SRC.</translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation>Las tareas se guardan en {file}</translation>
    </message>
    <message>
      <source>Tasks left out</source>
      <translation>Tareas omitidas</translation>
    </message>
    <message>
      <source>Tasks on the map</source>
      <translation>Tareas en el mapa</translation>
    </message>
    <message>
      <source>Tasks read</source>
      <translation>Tareas leídas</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>Tareas sin paquete</translation>
    </message>
    <message>
      <source>Tasks without room for their id: {count}.</source>
      <translation>Tareas sin espacio para su id: {count}.</translation>
    </message>
    <message>
      <source>Tasks written</source>
      <translation>Tareas escritas</translation>
    </message>
    <message>
      <source>Tasks: {n} of {all} · {area}</source>
      <translation>Tareas: {n} de {all} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {n} · {area}</source>
      <translation>Tareas: {n} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {read} read = {written} written + {refused} left out. Boundary points: {points} read = {kept} written + {left} left out; {named} named from outlines.</source>
      <translation>Tareas: {read} leídas = {written} escritas + {refused} omitidas. Puntos del perímetro: {points} leídos = {kept} escritos + {left} omitidos; {named} nombrados según los contornos.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Team leader</source>
      <translation>Jefe de equipo</translation>
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
      <source>Template of a sheet (a layout of QGIS; empty: the plugin’s own)</source>
      <translation>Plantilla de una hoja (un diseño de QGIS; vacío: la del complemento)</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>That is not the last step any more. Use Undo on the page Tasks.</source>
      <translation>Ese ya no es el último paso. Use Deshacer en la página Tareas.</translation>
    </message>
    <message>
      <source>That would make {count} parts; {most} is the most. Ask for fewer or larger ones.</source>
      <translation>Eso daría {count} partes; {most} es el máximo. Pida menos partes, o partes más grandes.</translation>
    </message>
    <message>
      <source>The CRS of the national database has no place for it. Choose another CRS.</source>
      <translation>El SRC de la base de datos nacional no tiene lugar para eso. Elija otro SRC.</translation>
    </message>
    <message>
      <source>The GeoPackage is damaged ({reason}).</source>
      <translation>El GeoPackage está dañado ({reason}).</translation>
    </message>
    <message>
      <source>The PDF of this order governs; where this page differs, stop and report.</source>
      <translation>Prevalece el PDF de esta orden; si esta página difiere, deténgase y repórtelo.</translation>
    </message>
    <message>
      <source>The PDF {file} does not hold every page. Make it again.</source>
      <translation>El PDF {file} no contiene todas las páginas. Hágalo de nuevo.</translation>
    </message>
    <message>
      <source>The UTM zone that grid bearings are counted in</source>
      <translation>La zona UTM en la que se cuentan los rumbos de cuadrícula</translation>
    </message>
    <message>
      <source>The Word document of this order governs; where this differs, stop and report.</source>
      <translation>Prevalece el documento de Word de esta orden; si esta página difiere, deténgase y repórtelo.</translation>
    </message>
    <message>
      <source>The Word template {file} cannot be read ({reason}). Save it in Word as a document (.docx).</source>
      <translation>No se puede leer la plantilla de Word {file} ({reason}). Guárdela en Word como documento (.docx).</translation>
    </message>
    <message>
      <source>The area is not sound ({why}): mend it where it was drawn, or draw it anew.</source>
      <translation>El área no es válida ({why}): repárela donde se dibujó, o dibújela de nuevo.</translation>
    </message>
    <message>
      <source>The area of each part; the last has what is left</source>
      <translation>El área de cada parte; la última tiene lo que sobra</translation>
    </message>
    <message>
      <source>The area reaches from {west:.1f}° to {east:.1f}° of longitude, which is too wide for the one grid of a series. Give an EXTENT, and make a series for each part.</source>
      <translation>El área va de {west:.1f}° a {east:.1f}° de longitud, demasiado ancha para la única cuadrícula de una serie. Indique un EXTENT, y haga una serie para cada parte.</translation>
    </message>
    <message>
      <source>The area takes {count} sheets; a series has at most {most}. Take a smaller scale (a larger number), larger paper, or a smaller area.</source>
      <translation>El área requiere {count} hojas; una serie tiene como máximo {most}. Tome una escala más pequeña (un número más grande), un papel más grande o un área más pequeña.</translation>
    </message>
    <message>
      <source>The areas add up to {asked:,.1f} m², but the task has only {whole:,.1f} m².</source>
      <translation>Las áreas suman {asked:,.1f} m², pero la tarea tiene solo {whole:,.1f} m².</translation>
    </message>
    <message>
      <source>The basemap of the field project shows {pixel_m} m a pixel, coarser than {name}: the area is large, or “field_project.basemap_limit_mb” is small.</source>
      <translation>El mapa base del proyecto de campo muestra {pixel_m} m por píxel, con menos detalle que {name}: el área es grande, o «field_project.basemap_limit_mb» es pequeño.</translation>
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
      <source>The bearing of the cuts is not a number.</source>
      <translation>El rumbo de los cortes no es un número.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is impossible: it lies between 0 and {circle:g} ({unit}).</source>
      <translation>El rumbo {bearing:g} es imposible: está entre 0 y {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is magnetic: give the date it was read, or the declination of that day. Without one of them it names no direction.</source>
      <translation>El rumbo {bearing:g} es magnético: indique la fecha en que se leyó, o la declinación de ese día. Sin una de las dos no indica ninguna dirección.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} names no north: say whether it is true, grid or magnetic.</source>
      <translation>El rumbo {bearing:g} no indica ningún norte: diga si es geográfico, de cuadrícula o magnético.</translation>
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
      <source>The binding calls both tables {name}. Give tasks and boundary points a layer of their own name each.</source>
      <translation>La vinculación llama {name} a ambas tablas. Dé a las tareas y a los puntos del perímetro una capa con nombre propio a cada uno.</translation>
    </message>
    <message>
      <source>The binding gives the field {field} to both {first} and {second} under {where}. A field takes one of them.</source>
      <translation>La vinculación da el campo {field} tanto a {first} como a {second} en {where}. Un campo recibe uno solo de ellos.</translation>
    </message>
    <message>
      <source>The binding has no name for {attribute} under {where}. Give one, or leave it out.</source>
      <translation>La vinculación no tiene ningún nombre para {attribute} en {where}. Indique uno, u omítalo.</translation>
    </message>
    <message>
      <source>The binding has the type {value} under {where}. Known: {known}, with the length in brackets: {example}.</source>
      <translation>La vinculación tiene el tipo {value} en {where}. Conocidos: {known}, con la longitud entre paréntesis: {example}.</translation>
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
      <source>The binding names no field for task_id under {where}. Without it no row says which task it is.</source>
      <translation>La vinculación no indica ningún campo para task_id en {where}. Sin él, ninguna fila dice qué tarea es.</translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>La vinculación se dedujo ({percent} % de certeza):</translation>
    </message>
    <message>
      <source>The binding was guessed:</source>
      <translation>La vinculación se dedujo:</translation>
    </message>
    <message>
      <source>The block does not say which north its bearings are counted from</source>
      <translation>El bloque no dice desde qué norte se cuentan sus rumbos</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>La capa vinculada que se revisa y se compara</translation>
    </message>
    <message>
      <source>The boundary and all its points are as they were.</source>
      <translation>El perímetro y todos sus puntos están como estaban.</translation>
    </message>
    <message>
      <source>The boundary contradicts itself ({fault}). Mend it first, then divide.</source>
      <translation>El perímetro se contradice a sí mismo ({fault}). Repárelo primero, y luego divida.</translation>
    </message>
    <message>
      <source>The boundary could not be changed.</source>
      <translation>No se pudo cambiar el perímetro.</translation>
    </message>
    <message>
      <source>The boundary could not be divided without a fault: two of its edges nearly touch, or a cut nearly touches one. Take another direction or another number of parts.</source>
      <translation>El perímetro no se pudo dividir sin defecto: dos de sus bordes casi se tocan, o un corte casi toca uno de ellos. Elija otra dirección u otro número de partes.</translation>
    </message>
    <message>
      <source>The boundary crosses itself.</source>
      <translation>El perímetro se cruza consigo mismo.</translation>
    </message>
    <message>
      <source>The boundary crosses itself. It can be kept as a draft, but no order is issued for it before its points are put right.</source>
      <translation>El perímetro se cruza consigo mismo. Se puede guardar como borrador, pero no se emite ninguna orden para él hasta que se corrijan sus puntos.</translation>
    </message>
    <message>
      <source>The boundary crosses itself: put that right first.</source>
      <translation>El perímetro se cruza consigo mismo: corríjalo primero.</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>El perímetro no es un anillo simple ({why}): revise el orden de sus puntos.</translation>
    </message>
    <message>
      <source>The boundary of task {task} cannot be read. Draw it anew.</source>
      <translation>No se puede leer el perímetro de la tarea {task}. Dibújelo de nuevo.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>El perímetro de la tarea {task} tiene {count} puntos; una hoja admite como máximo {most}. Simplifique el perímetro (createtasks: SIMPLIFY_M o MAX_POINTS) o deje fuera el PDF (FORMATS).</translation>
    </message>
    <message>
      <source>The boundary of {task} has no such point.</source>
      <translation>El perímetro de {task} no tiene ese punto.</translation>
    </message>
    <message>
      <source>The boundary points as a table, for any program</source>
      <translation>Los puntos del perímetro como tabla, para cualquier programa</translation>
    </message>
    <message>
      <source>The boundary points for a spreadsheet, and for import into IMSMA</source>
      <translation>Los puntos del perímetro para una hoja de cálculo, y para importar en IMSMA</translation>
    </message>
    <message>
      <source>The box goes around what you draw, to the next round coordinates</source>
      <translation>El cuadro rodea lo que usted dibuja, hasta las siguientes coordenadas redondas</translation>
    </message>
    <message>
      <source>The bundle that was given before</source>
      <translation>El conjunto que se entregó antes</translation>
    </message>
    <message>
      <source>The bundle {name} does not hold {file} as it is. Make it again.</source>
      <translation>El conjunto {name} no contiene {file} tal como es. Hágalo de nuevo.</translation>
    </message>
    <message>
      <source>The button beside {text} copies {copied}.</source>
      <translation>El botón junto a {text} copia {copied}.</translation>
    </message>
    <message>
      <source>The chainage</source>
      <translation>La abscisa</translation>
    </message>
    <message>
      <source>The changes of one table were discarded, and those of the others with them.</source>
      <translation>Se descartaron los cambios de una tabla y, con ellos, los de las demás.</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>Se detuvo la revisión.</translation>
    </message>
    <message>
      <source>The chosen orders ({n})</source>
      <translation>Las órdenes elegidas ({n})</translation>
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
      <source>The coordinate of the first point: the block has only legs</source>
      <translation>La coordenada del primer punto: el bloque solo tiene tramos</translation>
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
      <source>The copy of {file} is not like it. Try again.</source>
      <translation>La copia de {file} no es igual al original. Intente de nuevo.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>Los datos de {layers} no están en este computador o ya no están en el proyecto. Su vinculación se conserva: recupere los datos, o vincule otra capa en la página Capas.</translation>
    </message>
    <message>
      <source>The datum of the map or list that coordinates are typed from; degrees only</source>
      <translation>El datum del mapa o de la lista de donde se escriben las coordenadas; solo para grados</translation>
    </message>
    <message>
      <source>The day on which magnetic bearings are read: magnetic north moves</source>
      <translation>El día en que se leen los rumbos magnéticos: el norte magnético se mueve</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>El día en que su base de datos escribió estos datos; se imprime en las órdenes y en los informes</translation>
    </message>
    <message>
      <source>The day; cleared where nobody did</source>
      <translation>El día; vacío si nadie lo hizo</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line, but the layer has {count}. Select one, or give a bearing.</source>
      <translation>La dirección de los cortes se toma de una sola línea, pero la capa tiene {count}. Seleccione una, o indique un rumbo.</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line: draw it, or select one.</source>
      <translation>La dirección de los cortes se toma de una sola línea: dibújela, o seleccione una.</translation>
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
      <source>The distance {distance:g} m is impossible: a leg is longer than 0 and at most {most:g} m.</source>
      <translation>La distancia {distance:g} m es imposible: un tramo mide más de 0 y como máximo {most:g} m.</translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>La distancia {value:g} m desde {label} debe ser un número mayor que cero.</translation>
    </message>
    <message>
      <source>The drawn line is followed.</source>
      <translation>Se sigue la línea dibujada.</translation>
    </message>
    <message>
      <source>The drive of the handheld, a folder of the phone, or any folder with copies</source>
      <translation>La unidad del GPS portátil, una carpeta del teléfono, o cualquier carpeta con copias</translation>
    </message>
    <message>
      <source>The export was stopped.</source>
      <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
      <source>The field project does not take the layer {name}.</source>
      <translation>El proyecto de campo no acepta la capa {name}.</translation>
    </message>
    <message>
      <source>The field project does not take the setting {key}.</source>
      <translation>El proyecto de campo no acepta el ajuste {key}.</translation>
    </message>
    <message>
      <source>The field project has no basemap. Choose a background, and write the pack again.</source>
      <translation>El proyecto de campo no tiene mapa base. Elija un fondo, y escriba el paquete de nuevo.</translation>
    </message>
    <message>
      <source>The field project has no basemap: none of {limit} MB can be made. Raise “field_project.basemap_limit_mb” in the profile.</source>
      <translation>El proyecto de campo no tiene mapa base: no se puede hacer ninguno de {limit} MB. Aumente «field_project.basemap_limit_mb» en el perfil.</translation>
    </message>
    <message>
      <source>The field project has no basemap: {name} shows nothing where the task lies.</source>
      <translation>El proyecto de campo no tiene mapa base: {name} no muestra nada donde está la tarea.</translation>
    </message>
    <message>
      <source>The field project has no place for a table among {tables}.</source>
      <translation>El proyecto de campo no tiene lugar para una tabla entre {tables}.</translation>
    </message>
    <message>
      <source>The field project is an approach aid only.</source>
      <translation>El proyecto de campo es solo una ayuda de aproximación.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>El campo que contiene esto</translation>
    </message>
    <message>
      <source>The file says everything that we have.</source>
      <translation>El archivo dice todo lo que tenemos.</translation>
    </message>
    <message>
      <source>The file that is written</source>
      <translation>El archivo que se escribe</translation>
    </message>
    <message>
      <source>The file {file} cannot be read ({reason}). Copy it to this computer and verify it there.</source>
      <translation>No se puede leer el archivo {file} ({reason}). Cópielo a esta computadora y verifíquelo allí.</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>No se puede leer el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written ({reason}). Choose another file or folder.</source>
      <translation>No se puede escribir el archivo {file} ({reason}). Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>No se puede escribir el archivo {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} changed while it was copied. Try again.</source>
      <translation>El archivo {file} cambió mientras se copiaba. Intente de nuevo.</translation>
    </message>
    <message>
      <source>The file {file} declares XML entities; none of ours does.</source>
      <translation>El archivo {file} declara entidades XML; ninguno de los nuestros lo hace.</translation>
    </message>
    <message>
      <source>The file {file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>El archivo {file} tiene {size} bytes; ninguno de los nuestros tiene más de {limit}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>No se puede escribir el archivo {file} en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is empty.</source>
      <translation>El archivo {file} está vacío.</translation>
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
      <source>The file {file} must end in {ending} for the format {form}.</source>
      <translation>El archivo {file} debe terminar en {ending} para el formato {form}.</translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>No se puede leer el archivo {file} del modelo magnético. Instale de nuevo el complemento desde su zip, o ejecute 'make build' en una copia del código fuente.</translation>
    </message>
    <message>
      <source>The file {file} was changed after it was kept. Take it from a backup.</source>
      <translation>El archivo {file} se cambió después de guardarse. Tómelo de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The file {sha256} is not in {folder} any more. Put it back, or take it from a backup.</source>
      <translation>El archivo {sha256} ya no está en {folder}. Vuelva a ponerlo, o tómelo de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The first point needs a coordinate; from the second one on a bearing and a distance will do.</source>
      <translation>El primer punto necesita una coordenada; desde el segundo basta con un rumbo y una distancia.</translation>
    </message>
    <message>
      <source>The first point needs a place: click it, or type its coordinate. From the second point on a bearing and a distance will do.</source>
      <translation>El primer punto necesita un lugar: haga clic en él, o escriba su coordenada. Desde el segundo punto basta con un rumbo y una distancia.</translation>
    </message>
    <message>
      <source>The first row has a leg: each leg leads on from the point of its row.</source>
      <translation>La primera fila tiene un tramo: cada tramo sale del punto de su fila.</translation>
    </message>
    <message>
      <source>The first side bears {bearing} grid.</source>
      <translation>El primer lado tiene un rumbo de cuadrícula de {bearing}.</translation>
    </message>
    <message>
      <source>The first side of the rectangle has no length.</source>
      <translation>El primer lado del rectángulo no tiene longitud.</translation>
    </message>
    <message>
      <source>The folder name “{part}” in {folder} ends in a blank or a dot, which Windows drops. Rename it or choose another folder.</source>
      <translation>El nombre de carpeta «{part}» en {folder} termina en un espacio o un punto, que Windows elimina. Cámbiele el nombre o elija otra carpeta.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>No se puede leer la carpeta {folder} ({reason}). Copie el paquete a esta computadora y verifíquelo allí.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>No se puede escribir en la carpeta {folder} ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The folder {folder} is not on the disk any more that it was on when this export began. Plug its device in again, then run again: orders keep their numbers.</source>
      <translation>La carpeta {folder} ya no está en el disco en el que estaba al empezar esta exportación. Vuelva a conectar el dispositivo y ejecútela de nuevo: las órdenes conservan sus números.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there any more ({reason}). If it is on a device, plug the device in again; then run again.</source>
      <translation>La carpeta {folder} ya no está ({reason}). Si está en un dispositivo, conéctelo de nuevo; luego ejecute otra vez.</translation>
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
      <source>The grid on the sheet</source>
      <translation>La cuadrícula en la hoja</translation>
    </message>
    <message>
      <source>The grid {grid} does not reach to this map. Choose another grid in the programme's profile (sheets.grid).</source>
      <translation>La cuadrícula {grid} no llega a este mapa. Elija otra cuadrícula en el perfil del programa (sheets.grid).</translation>
    </message>
    <message>
      <source>The grid {grid} is not known.</source>
      <translation>No se conoce la cuadrícula {grid}.</translation>
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
      <source>The key numbering.order_pattern is {value}, and no number of it is free any more.</source>
      <translation>La clave numbering.order_pattern es {value}, y ya no queda libre ningún número suyo.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: {tokens} ({reason}).</source>
      <translation>La clave numbering.order_pattern es {value}. Elementos conocidos: {tokens} ({reason}).</translation>
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
      <source>The key {key} is empty, but numbering.order_pattern asks for it: {value}.</source>
      <translation>La clave {key} está vacía, pero numbering.order_pattern la pide: {value}.</translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>La clave {key} de la vinculación tiene un tipo equivocado: {value}. Los nombres y las palabras son texto; los campos y los valores son objetos de texto.</translation>
    </message>
    <message>
      <source>The key “field_project.basemap_limit_mb” must be more than 0.</source>
      <translation>La clave «field_project.basemap_limit_mb» debe ser mayor que 0.</translation>
    </message>
    <message>
      <source>The key “field_project.{name}” must be 0 or more.</source>
      <translation>La clave «field_project.{name}» debe ser 0 o más.</translation>
    </message>
    <message>
      <source>The key “order_form.sections” names {section} twice.</source>
      <translation>La clave «order_form.sections» nombra {section} dos veces.</translation>
    </message>
    <message>
      <source>The key “order_form.{name}” must be 0 or more.</source>
      <translation>La clave «order_form.{name}» debe ser 0 o más.</translation>
    </message>
    <message>
      <source>The key “sheets.national_grid_epsg” must be the EPSG code of the national grid, as “sheets.grid” is national.</source>
      <translation>La clave «sheets.national_grid_epsg» debe ser el código EPSG de la cuadrícula nacional, ya que «sheets.grid» es national.</translation>
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
      <source>The key “{key}” must be one of {words}, not {value}.</source>
      <translation>La clave «{key}» debe ser una de {words}, no {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>La clave «{key}» debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
      <source>The kind of task, from the programme's profile</source>
      <translation>El tipo de tarea, según el perfil del programa</translation>
    </message>
    <message>
      <source>The label {label} stands in row {first} already.</source>
      <translation>La etiqueta {label} ya está en la fila {first}.</translation>
    </message>
    <message>
      <source>The language of what is written, whatever QGIS speaks</source>
      <translation>El idioma de lo que se escribe, sea cual sea el de QGIS</translation>
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
      <source>The layer of roads; its selected lines are followed</source>
      <translation>La capa de vías; se siguen sus líneas seleccionadas</translation>
    </message>
    <message>
      <source>The layer of tasks cannot be read.</source>
      <translation>No se puede leer la capa de tareas.</translation>
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
      <source>The layer {layer} cannot be edited.</source>
      <translation>La capa {layer} no se puede editar.</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>La capa {layer} no se puede editar: aquí su fuente es de solo lectura. Guárdela como GeoPackage, o repare la forma en la base de datos de la que viene.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change.</source>
      <translation>La capa {layer} no aceptó el cambio.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change. Nothing was changed.</source>
      <translation>La capa {layer} no aceptó el cambio. No se modificó nada.</translation>
    </message>
    <message>
      <source>The layer {layer} does not belong to the drawing.</source>
      <translation>La capa {layer} no pertenece al dibujo.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>La capa {layer} tiene ediciones sin guardar. Guárdelas o descártelas primero.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved; they are exported too.</source>
      <translation>La capa {layer} tiene cambios sin guardar; también se exportan.</translation>
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
      <source>The layer {layer} has no field task_id. It has: {present}.</source>
      <translation>La capa {layer} no tiene el campo task_id. Tiene: {present}.</translation>
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
      <source>The layer {layer} is {found} and must be {wanted}.</source>
      <translation>La capa {layer} es {found} y debe ser {wanted}.</translation>
    </message>
    <message>
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>La capa {layer} necesita un campo para {attribute}{field}. Sus campos: {present}.</translation>
    </message>
    <message>
      <source>The layer {name} has no coordinate reference system, so nobody can say where it lies below a map. Set it in the layer’s properties (Source), or switch the layer off.</source>
      <translation>La capa {name} no tiene sistema de referencia de coordenadas, así que nadie puede decir dónde queda debajo de un mapa. Defínalo en las propiedades de la capa (Fuente), o apague la capa.</translation>
    </message>
    <message>
      <source>The layers {layers} are read-only in this project. Change that in Project Properties, Data Sources.</source>
      <translation>Las capas {layers} son de solo lectura en este proyecto. Cámbielo en Propiedades del proyecto, Fuentes de datos.</translation>
    </message>
    <message>
      <source>The leg back from here was typed from {north} north in {unit}: type this one the same way, or take the leg back away first.</source>
      <translation>El tramo de regreso desde aquí se escribió desde el norte {north} en {unit}: escriba este del mismo modo, o quite primero el tramo de regreso.</translation>
    </message>
    <message>
      <source>The leg back to the start is counted from another north or in another unit than the leg before it.</source>
      <translation>El tramo de regreso al inicio se cuenta desde otro norte o en otra unidad que el tramo anterior.</translation>
    </message>
    <message>
      <source>The leg back to the start of ring {ring} was not measured, so there is no misclosure to spread: type it first.</source>
      <translation>El tramo de regreso al inicio del anillo {ring} no se midió, así que no hay error de cierre que repartir: escríbalo primero.</translation>
    </message>
    <message>
      <source>The leg back to {label} is a bearing and a distance, as 214 mag 83.</source>
      <translation>El tramo de regreso a {label} es un rumbo y una distancia, como 214 mag 83.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>El tramo de {first} a {second} invertido (su rumbo inverso) cerraría el anillo con un error de {left:.1f} m.</translation>
    </message>
    <message>
      <source>The leg from {start} to {end} does not have the bearings and the length of the order.</source>
      <translation>El tramo de {start} a {end} no tiene los rumbos ni la longitud de la orden.</translation>
    </message>
    <message>
      <source>The leg to {label} is measured from {source}, and there is no such point: choose the point it starts from.</source>
      <translation>El tramo hasta {label} se mide desde {source}, y no existe ese punto: elija el punto donde empieza.</translation>
    </message>
    <message>
      <source>The leg to {label} starts from {label} itself: choose another point.</source>
      <translation>El tramo hasta {label} empieza en el mismo {label}: elija otro punto.</translation>
    </message>
    <message>
      <source>The leg to {label} was typed from {north} north in {unit}: type the leg back the same way.</source>
      <translation>El tramo hasta {label} se escribió desde el norte {north} en {unit}: escriba el tramo de regreso del mismo modo.</translation>
    </message>
    <message>
      <source>The legs {labels} stand on each other in a circle: one of them needs a coordinate, or another point to start from.</source>
      <translation>Los tramos {labels} dependen unos de otros en círculo: uno de ellos necesita una coordenada, u otro punto donde empezar.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>Falta la biblioteca {name}. Instale de nuevo el complemento desde su zip, o ejecute 'make build' en una copia del código fuente.</translation>
    </message>
    <message>
      <source>The line does not cut the task in two: it must enter it and leave it again.</source>
      <translation>La línea no corta la tarea en dos: debe entrar en ella y volver a salir.</translation>
    </message>
    <message>
      <source>The line ends where it begins, so it points nowhere. Take one with two ends.</source>
      <translation>La línea termina donde empieza, así que no señala ninguna dirección. Tome una con dos extremos.</translation>
    </message>
    <message>
      <source>The link {link} leads nowhere.</source>
      <translation>El enlace {link} no lleva a ningún lugar.</translation>
    </message>
    <message>
      <source>The links open the files while this page lies in the folder of its pack. Files of another folder may be of another revision.</source>
      <translation>Los enlaces abren los archivos mientras esta página está en la carpeta de su paquete. Los archivos de otra carpeta pueden ser de otra revisión.</translation>
    </message>
    <message>
      <source>The list begins with {label}: its start point was added.</source>
      <translation>La lista empieza con {label}: se agregó su punto de inicio.</translation>
    </message>
    <message>
      <source>The magnetic declination in degrees, east positive, by the World Magnetic Model of that day: true bearing = magnetic bearing + declination.</source>
      <translation>La declinación magnética en grados, positiva al este, según el World Magnetic Model de ese día: rumbo geográfico = rumbo magnético + declinación.</translation>
    </message>
    <message>
      <source>The manifest calls it {format}, {kind}; it is {wanted}.</source>
      <translation>El manifiesto lo llama {format}, {kind}; es {wanted}.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>El mapa no pudo recibir todas las formas de la orden: {taken} de {total}.</translation>
    </message>
    <message>
      <source>The map has no coordinate reference system, so a click has no place on the earth. Set one in the project's properties (CRS).</source>
      <translation>El mapa no tiene sistema de referencia de coordenadas, así que un clic no tiene lugar en la Tierra. Asigne uno en las propiedades del proyecto (SRC).</translation>
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
      <source>The meridian convergence in degrees, the true bearing of grid north: grid bearing = true bearing − convergence.</source>
      <translation>La convergencia de meridianos en grados, el rumbo geográfico del norte de cuadrícula: rumbo de cuadrícula = rumbo geográfico − convergencia.</translation>
    </message>
    <message>
      <source>The misclosure is spread over the points. Taking it back puts each point where it was measured.</source>
      <translation>El error de cierre está repartido entre los puntos. Al deshacerlo, cada punto vuelve a donde se midió.</translation>
    </message>
    <message>
      <source>The name that is printed, and kept in the history</source>
      <translation>El nombre que se imprime y se guarda en el historial</translation>
    </message>
    <message>
      <source>The name {name} has not 1 to {limit} characters.</source>
      <translation>El nombre {name} no tiene entre 1 y {limit} caracteres.</translation>
    </message>
    <message>
      <source>The name {name} is used twice.</source>
      <translation>El nombre {name} se usa dos veces.</translation>
    </message>
    <message>
      <source>The next one of the programme</source>
      <translation>El siguiente del programa</translation>
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
      <source>The north that the bearing is counted from</source>
      <translation>El norte desde el que se cuenta el rumbo</translation>
    </message>
    <message>
      <source>The notice that order {order_no} is withdrawn.</source>
      <translation>El aviso de que la orden {order_no} está retirada.</translation>
    </message>
    <message>
      <source>The office’s own form stands here.</source>
      <translation>Aquí va el formulario propio de la oficina.</translation>
    </message>
    <message>
      <source>The offset is not a number.</source>
      <translation>El desplazamiento no es un número.</translation>
    </message>
    <message>
      <source>The old files are then moved to {folder}.</source>
      <translation>Después, los archivos viejos se mueven a {folder}.</translation>
    </message>
    <message>
      <source>The old files stay beside them.</source>
      <translation>Los archivos viejos se quedan junto a ellos.</translation>
    </message>
    <message>
      <source>The one beside the project, or another one</source>
      <translation>La que está junto al proyecto, u otra</translation>
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
      <source>The order has files beside it, but nobody says where they are kept. Write it from its workspace.</source>
      <translation>La orden tiene archivos a su lado, pero no se indica dónde se guardan. Escríbala desde su espacio de trabajo.</translation>
    </message>
    <message>
      <source>The order number {order_no} can be given to one task, and {count} are asked for. Choose one task, or leave the number empty.</source>
      <translation>El número de orden {order_no} se puede dar a una sola tarea, y se piden {count}. Elija una tarea, o deje vacío el número.</translation>
    </message>
    <message>
      <source>The order number {order_no} has no letter and no digit, or signs that cannot be printed. Type it as the authority gave it.</source>
      <translation>El número de orden {order_no} no tiene letras ni dígitos, o tiene signos que no se pueden imprimir. Escríbalo como lo dio la autoridad.</translation>
    </message>
    <message>
      <source>The order number {order_no} has {length} characters; {most} fit the top of a page. Type a shorter one.</source>
      <translation>El número de orden {order_no} tiene {length} caracteres; en la parte de arriba de una página caben {most}. Escriba uno más corto.</translation>
    </message>
    <message>
      <source>The orders of a team or an operator as one PDF and one zip</source>
      <translation>Las órdenes de un equipo o de un operador como un PDF y un zip</translation>
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
      <source>The overlap of two sheets must be 0 to {most} percent, not {given}.</source>
      <translation>El traslape de dos hojas debe ser de 0 a {most} por ciento, no {given}.</translation>
    </message>
    <message>
      <source>The pack {name} fails verification and was not copied. Write it again.</source>
      <translation>El paquete {name} no pasa la verificación y no se copió. Escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Choose the folder that it was written to under “More”, or write it again.</source>
      <translation>El paquete {name} no está en {folder}. Elija en “Más” la carpeta en la que se escribió, o escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Write it again, or choose the folder in which it lies.</source>
      <translation>El paquete {name} no está en {folder}. Escríbalo de nuevo, o elija la carpeta en la que está.</translation>
    </message>
    <message>
      <source>The pack {name} says another thing than the order that was issued and was not copied. Write it again.</source>
      <translation>El paquete {name} dice algo distinto de la orden que se emitió y no se copió. Escríbalo de nuevo.</translation>
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
      <source>The pack {pack} has {size} MB without its field project, more than {limit} MB: phones and mail may refuse it. The largest file is {file} ({part} MB); fewer or smaller annexes and pictures make it smaller.</source>
      <translation>El paquete {pack} tiene {size} MB sin su proyecto de campo, más de {limit} MB: los teléfonos y el correo pueden rechazarlo. El archivo más grande es {file} ({part} MB); con menos anexos e imágenes, o más pequeños, ocupa menos.</translation>
    </message>
    <message>
      <source>The pack {pack} is being written in the folder {folder} by another export. Wait until that one has ended, or choose another folder.</source>
      <translation>Otra exportación está escribiendo el paquete {pack} en la carpeta {folder}. Espere hasta que termine, o elija otra carpeta.</translation>
    </message>
    <message>
      <source>The page does not forbid the browser to load anything from outside.</source>
      <translation>La página no prohíbe al navegador cargar cosas de afuera.</translation>
    </message>
    <message>
      <source>The page has a {what} that it does not name by its hash.</source>
      <translation>La página tiene un elemento {what} que no indica por su hash.</translation>
    </message>
    <message>
      <source>The page has an attribute {name}.</source>
      <translation>La página tiene un atributo {name}.</translation>
    </message>
    <message>
      <source>The page has an element {tag}.</source>
      <translation>La página tiene un elemento {tag}.</translation>
    </message>
    <message>
      <source>The page has {count} pictures instead of one.</source>
      <translation>La página tiene {count} imágenes en lugar de una.</translation>
    </message>
    <message>
      <source>The page names another order's SHA-256.</source>
      <translation>La página indica el SHA-256 de otra orden.</translation>
    </message>
    <message>
      <source>The page's style loads something.</source>
      <translation>El estilo de la página carga algo.</translation>
    </message>
    <message>
      <source>The pasted block</source>
      <translation>El bloque pegado</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is too long: with the files of a pack it would have {length} characters, and Windows takes {limit}. Choose a folder nearer to the drive.</source>
      <translation>La ruta de la carpeta {folder} es demasiado larga: con los archivos de un paquete tendría {length} caracteres, y Windows acepta {limit}. Elija una carpeta más cercana a la unidad.</translation>
    </message>
    <message>
      <source>The picture of a map could not be made: there is too little memory.</source>
      <translation>No se pudo hacer la imagen de un mapa: hay muy poca memoria.</translation>
    </message>
    <message>
      <source>The picture of the map could not be read.</source>
      <translation>No se pudo leer la imagen del mapa.</translation>
    </message>
    <message>
      <source>The picture of the map has more than 2 MB, however coarse it is.</source>
      <translation>La imagen del mapa ocupa más de 2 MB, por más gruesa que sea.</translation>
    </message>
    <message>
      <source>The picture of the page is of another order.</source>
      <translation>La imagen de la página es de otra orden.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be written.</source>
      <translation>No se puede escribir la imagen {file}.</translation>
    </message>
    <message>
      <source>The picture {picture} is not in the file.</source>
      <translation>La imagen {picture} no está en el archivo.</translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation>El punto está donde está otro punto registrado.</translation>
    </message>
    <message>
      <source>The point number {number} stands in row {first} already: which comes first?</source>
      <translation>El punto número {number} ya está en la fila {first}: ¿cuál va primero?</translation>
    </message>
    <message>
      <source>The point that the leg starts from</source>
      <translation>El punto donde empieza el tramo</translation>
    </message>
    <message>
      <source>The point {label} stands in an issued order, and labels never change then.</source>
      <translation>El punto {label} está en una orden emitida, y entonces las etiquetas nunca cambian.</translation>
    </message>
    <message>
      <source>The point's name; those of an issued order never change</source>
      <translation>El nombre del punto; los de una orden emitida nunca cambian</translation>
    </message>
    <message>
      <source>The points lie on one line: a boundary goes around some land.</source>
      <translation>Los puntos están en una sola línea: un perímetro rodea un terreno.</translation>
    </message>
    <message>
      <source>The points of this task stand in an issued order, and labels never change then: give each row of the block its label.</source>
      <translation>Los puntos de esta tarea están en una orden emitida, y entonces las etiquetas nunca cambian: dé a cada fila del bloque su etiqueta.</translation>
    </message>
    <message>
      <source>The points stand in an issued order: change them one by one</source>
      <translation>Los puntos están en una orden emitida: cámbielos uno por uno</translation>
    </message>
    <message>
      <source>The polygon of {task} was changed by another tool; its boundary points have followed.</source>
      <translation>Otra herramienta cambió el polígono de {task}; sus puntos del perímetro lo han seguido.</translation>
    </message>
    <message>
      <source>The position as UTM zone, hemisphere, easting and northing in metres (WGS 84).</source>
      <translation>La posición como zona UTM, hemisferio, coordenadas este y norte en metros (WGS 84).</translation>
    </message>
    <message>
      <source>The position as an MGRS reference (WGS 84), truncated to its square.</source>
      <translation>La posición como referencia MGRS (WGS 84), truncada a su cuadrado.</translation>
    </message>
    <message>
      <source>The position in degrees, minutes and seconds (WGS 84), latitude first.</source>
      <translation>La posición en grados, minutos y segundos (WGS 84), primero la latitud.</translation>
    </message>
    <message>
      <source>The preview marks the line at every so many metres; 0 only start and end</source>
      <translation>La vista previa marca la línea cada tantos metros; 0, solo inicio y final</translation>
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
      <source>The programme's own fields of task {task} cannot be read. Correct its column extra first.</source>
      <translation>Los campos propios del programa de la tarea {task} no se pueden leer. Corrija primero su columna extra.</translation>
    </message>
    <message>
      <source>The project edits its layers in transaction groups, which lock others out. Choose “Local Edit Buffer” in Project Properties, Data Sources.</source>
      <translation>El proyecto edita sus capas en grupos de transacciones, que bloquean a los demás. Elija “Búfer de edición local” en Propiedades del proyecto, Fuentes de datos.</translation>
    </message>
    <message>
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>El proyecto {file} es de solo lectura: lo que usted indicó de sus capas se pierde al cerrarlo, a menos que lo guarde con otro nombre.</translation>
    </message>
    <message>
      <source>The radius of {label} is {radius} m. Type one above 0, or none.</source>
      <translation>El radio de {label} es {radius} m. Escriba uno mayor que 0, o ninguno.</translation>
    </message>
    <message>
      <source>The reason, in a few words</source>
      <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
      <source>The rectangle has a bearing or a side that is not a number.</source>
      <translation>El rectángulo tiene un rumbo o un lado que no es un número.</translation>
    </message>
    <message>
      <source>The register has {count} rows; a worksheet takes {most}. Choose a shorter period.</source>
      <translation>El registro tiene {count} filas; en una hoja de cálculo caben {most}. Elija un período más corto.</translation>
    </message>
    <message>
      <source>The register {file} could not be written: {reason}. Close it where it is open, or choose another file.</source>
      <translation>No se pudo escribir el registro {file}: {reason}. Ciérrelo donde esté abierto, o elija otro archivo.</translation>
    </message>
    <message>
      <source>The register's last day, {last}, comes before its first day, {first}. Exchange them.</source>
      <translation>El último día del registro, {last}, es anterior a su primer día, {first}. Intercámbielos.</translation>
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
      <source>The row agrees: {label}, {coordinate}.</source>
      <translation>La fila coincide: {label}, {coordinate}.</translation>
    </message>
    <message>
      <source>The row does not agree. With one sign changed it would: {label}, {coordinate}. Ask whether that was said, and do not use it before.</source>
      <translation>La fila no coincide. Con un signo cambiado coincidiría: {label}, {coordinate}. Pregunte si eso fue lo que se dijo, y no la use antes.</translation>
    </message>
    <message>
      <source>The row does not agree: {label}, {coordinate} has the check code {found}, not {code}. Ask for the whole row again, and do not use it before.</source>
      <translation>La fila no coincide: {label}, {coordinate} tiene el código de control {found}, no {code}. Pida de nuevo toda la fila, y no la use antes.</translation>
    </message>
    <message>
      <source>The setting {key} is {found} and must be {wanted}: the alarm would be another.</source>
      <translation>El ajuste {key} es {found} y debe ser {wanted}: la alarma sería otra.</translation>
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
      <source>The shape is empty: there is nothing to change.</source>
      <translation>La forma está vacía: no hay nada que cambiar.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>La forma se reparó y puede ser más grande en el terreno de lo que parece; nadie la ha confirmado. Motivo: {reason}.</translation>
    </message>
    <message>
      <source>The sheet that the frame on the map prints</source>
      <translation>La hoja que imprime el marco del mapa</translation>
    </message>
    <message>
      <source>The sheet was printed: {file}</source>
      <translation>Se imprimió la hoja: {file}</translation>
    </message>
    <message>
      <source>The sheets show no layer, only their grid.</source>
      <translation>Las hojas no muestran ninguna capa, solo su cuadrícula.</translation>
    </message>
    <message>
      <source>The side has no length: its two points are in one place.</source>
      <translation>El lado no tiene longitud: sus dos puntos están en el mismo lugar.</translation>
    </message>
    <message>
      <source>The sides lie on multiples of this of easting and northing</source>
      <translation>Los lados quedan en múltiplos de este valor de las coordenadas este y norte</translation>
    </message>
    <message>
      <source>The signed scan is attached.</source>
      <translation>El escaneo firmado está adjunto.</translation>
    </message>
    <message>
      <source>The signed scan of {order} is attached. The revision stays {revision}.</source>
      <translation>El escaneo firmado de {order} está adjunto. La revisión sigue siendo {revision}.</translation>
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
      <source>The states that follow, as the programme profile says</source>
      <translation>Los estados que siguen, según el perfil del programa</translation>
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
      <source>The system does not allow it ({reason}). Choose another folder.</source>
      <translation>El sistema no lo permite ({reason}). Elija otra carpeta.</translation>
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
      <source>The table {table} is not in the project any more.</source>
      <translation>La tabla {table} ya no está en el proyecto.</translation>
    </message>
    <message>
      <source>The table {table} of the task database is not in the project. Open the database anew, on the page Tasks.</source>
      <translation>La tabla {table} de la base de datos de tareas no está en el proyecto. Abra de nuevo la base de datos, en la página Tareas.</translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>No se puede abrir la tabla {table} de {file}.</translation>
    </message>
    <message>
      <source>The task database was taken out of the project with unsaved changes. They are kept: open it again to restore them.</source>
      <translation>La base de datos de tareas se sacó del proyecto con cambios sin guardar. Están conservados: ábrala de nuevo para restaurarlos.</translation>
    </message>
    <message>
      <source>The task database {file} has unsaved changes. Make one of its tasks the current one again to save them.</source>
      <translation>La base de datos de tareas {file} tiene cambios sin guardar. Haga que una de sus tareas sea de nuevo la actual para guardarlos.</translation>
    </message>
    <message>
      <source>The task database {file} is not there any more. Open another one.</source>
      <translation>La base de datos de tareas {file} ya no está allí. Abra otra.</translation>
    </message>
    <message>
      <source>The task database {file} is not there: put it back to restore what was unsaved.</source>
      <translation>La base de datos de tareas {file} no está allí: vuelva a ponerla para restaurar lo que no se guardó.</translation>
    </message>
    <message>
      <source>The task database {file} is open elsewhere, too: {who} You can both work; a task that both of you change is shown in both versions when it is saved.</source>
      <translation>La base de datos de tareas {file} está abierta también en otro lugar: {who} Ambos pueden trabajar; una tarea que ambos cambien se muestra en sus dos versiones al guardarla.</translation>
    </message>
    <message>
      <source>The task database {file} is read-only. Ask for the right to write it, or copy it elsewhere and open the copy.</source>
      <translation>La base de datos de tareas {file} es de solo lectura. Pida permiso para escribir en ella, o cópiela en otro lugar y abra la copia.</translation>
    </message>
    <message>
      <source>The task database {file} lies in {folder}, which a program synchronises: it may copy the file while it changes, and lose what was saved. Keep it in another folder, and put copies there.</source>
      <translation>La base de datos de tareas {file} está en {folder}, carpeta que un programa sincroniza: puede copiar el archivo mientras cambia, y perder lo que se guardó. Téngala en otra carpeta, y ponga copias allí.</translation>
    </message>
    <message>
      <source>The task database {file} was made by an older version of the plugin. Open it here, and it is copied and brought up to date.</source>
      <translation>La base de datos de tareas {file} se creó con una versión anterior del complemento. Ábrala aquí, y se copia y se actualiza.</translation>
    </message>
    <message>
      <source>The task has {whole:,.1f} m²: no part of {area:,.1f} m² can be cut from it.</source>
      <translation>La tarea tiene {whole:,.1f} m²: no se puede cortar de ella ninguna parte de {area:,.1f} m².</translation>
    </message>
    <message>
      <source>The task lies wholly inside its neighbours: nothing would be left.</source>
      <translation>La tarea está por completo dentro de sus vecinas: no quedaría nada.</translation>
    </message>
    <message>
      <source>The task map as a picture</source>
      <translation>El mapa de la tarea como imagen</translation>
    </message>
    <message>
      <source>The task would have no boundary left. To give it up, withdraw or remove the task.</source>
      <translation>A la tarea no le quedaría perímetro. Para abandonarla, retire o quite la tarea.</translation>
    </message>
    <message>
      <source>The task {task} is not in the open task database.</source>
      <translation>La tarea {task} no está en la base de datos de tareas abierta.</translation>
    </message>
    <message>
      <source>The tasks are of several kinds ({kinds}). Give them the same kind before merging.</source>
      <translation>Las tareas son de varios tipos ({kinds}). Deles el mismo tipo antes de fusionarlas.</translation>
    </message>
    <message>
      <source>The tasks of these orders are not in the project.</source>
      <translation>Las tareas de estas órdenes no están en el proyecto.</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Did you mean {close}?</source>
      <translation>La carpeta de plantillas tiene {file}, que no es el nombre de ninguna hoja y no se usa. ¿Quiso decir {close}?</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Sheets are {names}.</source>
      <translation>La carpeta de plantillas tiene {file}, que no es el nombre de ninguna hoja y no se usa. Las hojas son {names}.</translation>
    </message>
    <message>
      <source>The template folder {folder} cannot be read: {reason}.</source>
      <translation>No se puede leer la carpeta de plantillas {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has neither a readable {file} ({reason}) nor a layout or form of the office. A {file} may have the keys {keys}.</source>
      <translation>La carpeta de plantillas {folder} no tiene un {file} legible ({reason}) ni un diseño o formulario de la oficina. Un {file} puede tener las claves {keys}.</translation>
    </message>
    <message>
      <source>The template {file} cannot be read: {reason}.</source>
      <translation>No se puede leer la plantilla {file}: {reason}.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed for task {task}. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>No se pudo imprimir la plantilla {file} para la tarea {task}. Ábrala en el editor de diseños de QGIS y expórtela allí para ver por qué.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>No se pudo imprimir la plantilla {file}. Ábrala en el editor de diseños de QGIS y expórtela allí para ver por qué.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every page must say (the order, its revision, the page, the handling marking, the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>La plantilla {file} no imprime todo lo que cada página debe decir (la orden, su revisión, la página, la marca de manejo, las declaraciones); las bandas propias del complemento se ponen sobre su parte de arriba y su pie.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every sheet must say (its name, the page, the facts, the layers and the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>La plantilla {file} no imprime todo lo que cada hoja debe decir (su nombre, la página, los datos, las capas y las declaraciones); las bandas propias del complemento se ponen sobre su parte de arriba y su pie.</translation>
    </message>
    <message>
      <source>The template {file} has an item “{item}”, which is filled with nothing. Did you mean “{close}”?</source>
      <translation>La plantilla {file} tiene un elemento “{item}”, que no se llena con nada. ¿Quiso decir “{close}”?</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”.</source>
      <translation>La plantilla {file} no tiene el elemento “{item}”.</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”. It has “{close}”: is that meant?</source>
      <translation>La plantilla {file} no tiene el elemento “{item}”. Tiene “{close}”: ¿es el que quiso decir?</translation>
    </message>
    <message>
      <source>The template {file} has {count} pages; a sheet of a series is the first.</source>
      <translation>La plantilla {file} tiene {count} páginas; una hoja de una serie es la primera.</translation>
    </message>
    <message>
      <source>The template {file} is broken at line {line}, column {column}: {reason}. Save it again from QGIS’s layout designer.</source>
      <translation>La plantilla {file} está dañada en la línea {line}, columna {column}: {reason}. Guárdela de nuevo desde el editor de diseños de QGIS.</translation>
    </message>
    <message>
      <source>The template {file} is no print layout of QGIS. Save it again from QGIS’s layout designer (Layout &gt; Save as Template).</source>
      <translation>La plantilla {file} no es un diseño de impresión de QGIS. Guárdela de nuevo desde el editor de diseños de QGIS (Diseño &gt; Guardar como plantilla).</translation>
    </message>
    <message>
      <source>The template {file}: its map is turned, and the plugin draws no grid on a turned map. Give the map a grid of its own (Item Properties &gt; Grids).</source>
      <translation>La plantilla {file}: su mapa está girado, y el complemento no dibuja cuadrícula en un mapa girado. Dele al mapa una cuadrícula propia (Propiedades del elemento &gt; Cuadrículas).</translation>
    </message>
    <message>
      <source>The template {file}: the item “{item}” is too small for the points of task {task}. Make it higher or wider, or its type smaller.</source>
      <translation>La plantilla {file}: el elemento “{item}” es demasiado pequeño para los puntos de la tarea {task}. Hágalo más alto o más ancho, o su letra más pequeña.</translation>
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
      <source>The time of {label} is {minutes} min. Type one above 0, or none.</source>
      <translation>El tiempo de {label} es {minutes} min. Escriba uno mayor que 0, o ninguno.</translation>
    </message>
    <message>
      <source>The track crosses itself {count} times, for example at {lat:.6f}, {lon:.6f} (latitude, longitude). Take its outer edge, or take out the stretch walked twice.</source>
      <translation>El recorrido se cruza consigo mismo {count} veces, por ejemplo en {lat:.6f}, {lon:.6f} (latitud, longitud). Tome su borde exterior, o quite el trecho que se caminó dos veces.</translation>
    </message>
    <message>
      <source>The track goes out and back on one line: it goes around no area.</source>
      <translation>El recorrido va y vuelve por una misma línea: no rodea ningún área.</translation>
    </message>
    <message>
      <source>The track has a coordinate that is not a number.</source>
      <translation>El recorrido tiene una coordenada que no es un número.</translation>
    </message>
    <message>
      <source>The track has {count} points in different places: an area needs three.</source>
      <translation>El recorrido tiene {count} puntos en lugares distintos: un área necesita tres.</translation>
    </message>
    <message>
      <source>The track is empty.</source>
      <translation>El recorrido está vacío.</translation>
    </message>
    <message>
      <source>The track runs back along itself: take its outer edge.</source>
      <translation>El recorrido regresa sobre sí mismo: tome su borde exterior.</translation>
    </message>
    <message>
      <source>The two characters beside it</source>
      <translation>Los dos caracteres que están a su lado</translation>
    </message>
    <message>
      <source>The two points are in one place: choose two points of the boundary.</source>
      <translation>Los dos puntos están en el mismo lugar: elija dos puntos del perímetro.</translation>
    </message>
    <message>
      <source>The two positions are one place on the edge.</source>
      <translation>Las dos posiciones son el mismo lugar del borde.</translation>
    </message>
    <message>
      <source>The two positions lie on different edges: follow one edge at a time.</source>
      <translation>Las dos posiciones están en bordes distintos: siga un borde a la vez.</translation>
    </message>
    <message>
      <source>The unit of a typed bearing, where it names none</source>
      <translation>La unidad de un rumbo escrito que no indica ninguna</translation>
    </message>
    <message>
      <source>The unit of bearings that are typed without one</source>
      <translation>La unidad de los rumbos que se escriben sin indicarla</translation>
    </message>
    <message>
      <source>The unit of the block's bearings</source>
      <translation>La unidad de los rumbos del bloque</translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>La tarea completa no está en ninguna de las páginas georreferenciadas.</translation>
    </message>
    <message>
      <source>The width to the left</source>
      <translation>El ancho a la izquierda</translation>
    </message>
    <message>
      <source>The width to the right</source>
      <translation>El ancho a la derecha</translation>
    </message>
    <message>
      <source>The worksite is as ordered.</source>
      <translation>El sitio de trabajo está como en la orden.</translation>
    </message>
    <message>
      <source>The worksite plan of {order} is {file}.</source>
      <translation>El plano del sitio de {order} es {file}.</translation>
    </message>
    <message>
      <source>The worksite plan was stopped.</source>
      <translation>El plano del sitio se detuvo.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>El espacio de trabajo ya tiene una tarea {task}. Asigne otro id a la nueva.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no} r{revision}.</source>
      <translation>El espacio de trabajo no tiene la orden {order_no} r{revision}.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no}.</source>
      <translation>El espacio de trabajo no tiene ninguna orden {order_no}.</translation>
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
      <source>The workspace {file} has no live task: no order holds whose task is issued, accepted, in progress or suspended.</source>
      <translation>El espacio de trabajo {file} no tiene ninguna tarea activa: no hay una orden vigente cuya tarea esté emitida, aceptada, en ejecución o suspendida.</translation>
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
      <source>The workspace {workspace} holds another content of {order_no} r{revision}: {where} is not the same. Do not use this pack; export the order again.</source>
      <translation>El espacio de trabajo {workspace} tiene otro contenido de {order_no} r{revision}: {where} no es igual. No use este paquete; exporte la orden de nuevo.</translation>
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
      <source>The zone of the block's eastings and northings, as 33 north</source>
      <translation>La zona de las coordenadas este y norte del bloque, como 33 north</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Lo de ellos</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There are changes that are not saved.</source>
      <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
      <source>There are {count} stretches, each measured from its own start.</source>
      <translation>Hay {count} trechos, cada uno medido desde su propio inicio.</translation>
    </message>
    <message>
      <source>There is a point {label} already: choose another label.</source>
      <translation>Ya hay un punto {label}: elija otra etiqueta.</translation>
    </message>
    <message>
      <source>There is an order {order_no} already (capitals do not matter). Type another number, or leave it empty for the next one of the programme.</source>
      <translation>Ya existe una orden {order_no} (las mayúsculas no importan). Escriba otro número, o déjelo vacío para tomar el siguiente del programa.</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>No existe la zona UTM {zone}: las zonas van de 1 a 60.</translation>
    </message>
    <message>
      <source>There is no bearing {value:g}: bearings go from 0 to {circle:g} ({unit}).</source>
      <translation>No existe el rumbo {value:g}: los rumbos van de 0 a {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>There is no boundary.</source>
      <translation>No hay ningún perímetro.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Connect the device and choose its folder.</source>
      <translation>No existe la carpeta {folder}. Conecte el dispositivo y elija su carpeta.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>No hay capa de áreas peligrosas ni instantánea de una: no se compararon las áreas peligrosas.</translation>
    </message>
    <message>
      <source>There is no hazard near {start} and {end} whose edge could be taken.</source>
      <translation>No hay cerca de {start} y {end} ninguna área peligrosa cuyo borde se pueda tomar.</translation>
    </message>
    <message>
      <source>There is no line to cut along: draw one, or name a layer of lines.</source>
      <translation>No hay una línea por donde cortar: dibuje una, o indique una capa de líneas.</translation>
    </message>
    <message>
      <source>There is no order {order_no} in the workspace {file}.</source>
      <translation>No existe la orden {order_no} en el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>There is no order {order_no} revision {revision} in the workspace {file}.</source>
      <translation>No existe la orden {order_no} revisión {revision} en el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>No hay ningún paquete en {path}: no es ni una carpeta ni un zip.</translation>
    </message>
    <message>
      <source>There is no paper {name} {orientation}; choose one of {names}, portrait or landscape.</source>
      <translation>No existe el papel {name} {orientation}; elija uno de {names}, vertical u horizontal.</translation>
    </message>
    <message>
      <source>There is no place on the earth here: point into the map.</source>
      <translation>Aquí no hay ningún lugar de la Tierra: señale dentro del mapa.</translation>
    </message>
    <message>
      <source>There is no point in it yet.</source>
      <translation>Todavía no tiene ningún punto.</translation>
    </message>
    <message>
      <source>There is no point yet.</source>
      <translation>Todavía no hay ningún punto.</translation>
    </message>
    <message>
      <source>There is no point {label}: a leg starts from one of the points above.</source>
      <translation>No hay un punto {label}: un tramo empieza en uno de los puntos de arriba.</translation>
    </message>
    <message>
      <source>There is no polygon to divide.</source>
      <translation>No hay ningún polígono que dividir.</translation>
    </message>
    <message>
      <source>There is no task database to keep the task in.</source>
      <translation>No hay ninguna base de datos de tareas donde guardar la tarea.</translation>
    </message>
    <message>
      <source>There is no task {task} any more.</source>
      <translation>Ya no existe la tarea {task}.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>No existe el espacio de trabajo {file}.</translation>
    </message>
    <message>
      <source>There is, or was, a task {task} already. Give the new one another id.</source>
      <translation>Ya hay, o hubo, una tarea {task}. Dé otro id a la nueva.</translation>
    </message>
    <message>
      <source>There was not enough memory for the picture of a map.</source>
      <translation>No hubo memoria suficiente para la imagen de un mapa.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>Estos rumbos son magnéticos: indique la fecha en que se leyeron (DATE) o la declinación de ese día (DECLINATION_DEG). Sin una de las dos no indican ninguna dirección.</translation>
    </message>
    <message>
      <source>These hold r{revision}. Give each this one, and tick when the old one is handed back or destroyed, on paper and in every device:</source>
      <translation>Estos tienen r{revision}. Dé esta a cada uno, y marque cuando la anterior se haya devuelto o destruido, en papel y en cada dispositivo:</translation>
    </message>
    <message>
      <source>These tasks lie in no task database, so their orders are written and not kept. Make the tasks in a database on the page Tasks to follow their orders here.</source>
      <translation>Estas tareas no están en ninguna base de datos de tareas, así que sus órdenes se escriben y no se guardan. Cree las tareas en una base de datos en la página Tareas para seguir aquí sus órdenes.</translation>
    </message>
    <message>
      <source>They are moved beside the packs, into the folder “{folder}”</source>
      <translation>Se mueven junto a los paquetes, a la carpeta «{folder}»</translation>
    </message>
    <message>
      <source>This Word document governs; where the PDF differs, stop and report.</source>
      <translation>Prevalece este documento de Word; si el PDF difiere, deténgase y repórtelo.</translation>
    </message>
    <message>
      <source>This block is a whole boundary (several rings, or a leg back to its start): let it replace the boundary instead.</source>
      <translation>Este bloque es un perímetro completo (varios anillos, o un tramo de regreso a su inicio): haga que reemplace el perímetro.</translation>
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
      <source>This is {who}. Task {task}, order {order_no} r{revision}.</source>
      <translation>Aquí {who}. Tarea {task}, orden {order_no} r{revision}.</translation>
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
      <source>This notice says nothing about the land. What is recorded as hazardous stays hazardous, worked on or not.</source>
      <translation>Este aviso no dice nada sobre el terreno. Lo que está registrado como peligroso sigue siendo peligroso, se haya trabajado en él o no.</translation>
    </message>
    <message>
      <source>This pack says another thing than the order {order_no} r{revision} that was issued. Do not use it.</source>
      <translation>Este paquete dice algo distinto de la orden {order_no} r{revision} que se emitió. No lo use.</translation>
    </message>
    <message>
      <source>This page is no task order.</source>
      <translation>Esta página no es una orden de tarea.</translation>
    </message>
    <message>
      <source>This point lies on the one before: a leg of no length leads nowhere.</source>
      <translation>Este punto está sobre el anterior: un tramo sin longitud no conduce a ninguna parte.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>Este proyecto todavía no tiene ninguna capa que pueda contener áreas peligrosas. Agregue la capa de áreas peligrosas que le dio su base de datos (menú Capa, Añadir capa): aquí se reconoce.</translation>
    </message>
    <message>
      <source>This sheet is no task order.</source>
      <translation>Esta hoja no es una orden de tarea.</translation>
    </message>
    <message>
      <source>This sheet is turned: grid north lies {angle}° {side} of up.</source>
      <translation>Esta hoja está girada: el norte de cuadrícula está {angle}° {side} de la parte de arriba.</translation>
    </message>
    <message>
      <source>This step failed as it never should: {reason}. Copy the details and report them.</source>
      <translation>Este paso falló como nunca debería: {reason}. Copie los detalles e infórmelos.</translation>
    </message>
    <message>
      <source>This task could not be checked: {reason}</source>
      <translation>No se pudo revisar esta tarea: {reason}</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Amenaza</translation>
    </message>
    <message>
      <source>Ti&amp;tle</source>
      <translation>Títu&amp;lo</translation>
    </message>
    <message>
      <source>Tit&amp;le</source>
      <translation>Títu&amp;lo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>Para corregirlo, indique esto como BINDING, modificado:</translation>
    </message>
    <message>
      <source>To print: the whole order with its maps</source>
      <translation>Para imprimir: la orden completa con sus mapas</translation>
    </message>
    <message>
      <source>To read through first: DRAFT stands on every page</source>
      <translation>Para leer primero: BORRADOR aparece en cada página</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>Para ver qué cambió, agregue al proyecto la capa del mes pasado y elíjala aquí. En un proyecto con tareas se guarda cada lectura de las áreas peligrosas: el próximo mes no necesita un segundo archivo.</translation>
    </message>
    <message>
      <source>To trace, the last point and the next one have to lie on the edge of the same hazard, task or feature.</source>
      <translation>Para seguir un borde, el último punto y el siguiente deben estar en el borde de la misma área peligrosa, tarea o elemento.</translation>
    </message>
    <message>
      <source>To {label}: {distance}</source>
      <translation>Hasta {label}: {distance}</translation>
    </message>
    <message>
      <source>To&amp;gether within</source>
      <translation>&amp;Juntas a menos de</translation>
    </message>
    <message>
      <source>Took in {tasks}</source>
      <translation>Incorporó {tasks}</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totales</translation>
    </message>
    <message>
      <source>Towards, {north}</source>
      <translation>Hacia, {north}</translation>
    </message>
    <message>
      <source>Trac&amp;k</source>
      <translation>&amp;Recorrido</translation>
    </message>
    <message>
      <source>Tracks and areas (*.gpx *.kml *.kmz)</source>
      <translation>Recorridos y áreas (*.gpx *.kml *.kmz)</translation>
    </message>
    <message>
      <source>True bearing {what}</source>
      <translation>Rumbo geográfico {what}</translation>
    </message>
    <message>
      <source>Turn hazards into tasks, divide them, and follow their work.</source>
      <translation>Convierta áreas peligrosas en tareas, divídalas y siga su trabajo.</translation>
    </message>
    <message>
      <source>Type a boundary anew</source>
      <translation>Escribir de nuevo un perímetro</translation>
    </message>
    <message>
      <source>Type a coordinate in any format; the point goes there</source>
      <translation>Escriba una coordenada en cualquier formato; el punto va allí</translation>
    </message>
    <message>
      <source>Type a point</source>
      <translation>Escribir un punto</translation>
    </message>
    <message>
      <source>Type a row that came over the radio, and see whether its check code agrees</source>
      <translation>Escriba una fila que llegó por radio, y vea si su código de control coincide</translation>
    </message>
    <message>
      <source>Type the bearing first: the map gives none for this leg.</source>
      <translation>Escriba primero el rumbo: el mapa no da ninguno para este tramo.</translation>
    </message>
    <message>
      <source>Type the boundary of {task}</source>
      <translation>Escribir el perímetro de {task}</translation>
    </message>
    <message>
      <source>Type the distance as well: the map gives none for this leg.</source>
      <translation>Escriba también la distancia: el mapa no da ninguna para este tramo.</translation>
    </message>
    <message>
      <source>Type the label of the boundary point, for example TP7.</source>
      <translation>Escriba la etiqueta del punto del perímetro, por ejemplo TP7.</translation>
    </message>
    <message>
      <source>Type {label}: {text}</source>
      <translation>Escribir {label}: {text}</translation>
    </message>
    <message>
      <source>Type {what} of {label}</source>
      <translation>Escribir {what} de {label}</translation>
    </message>
    <message>
      <source>Typed as</source>
      <translation>Escrito como</translation>
    </message>
    <message>
      <source>Typed: {text}</source>
      <translation>Escrito: {text}</translation>
    </message>
    <message>
      <source>UTM</source>
      <translation>UTM</translation>
    </message>
    <message>
      <source>UTM zone</source>
      <translation>Zona UTM</translation>
    </message>
    <message>
      <source>UTM zone of the task</source>
      <translation>Zona UTM de la tarea</translation>
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
      <source>Uncleared until handed over.</source>
      <translation>Sin despejar hasta la entrega.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>Municiones sin explotar o abandonadas</translation>
    </message>
    <message>
      <source>Unit of bearings</source>
      <translation>Unidad de los rumbos</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>Unidad de los rumbos</translation>
    </message>
    <message>
      <source>Unit of typed bearings</source>
      <translation>Unidad de los rumbos escritos</translation>
    </message>
    <message>
      <source>Unsaved boundary of {tasks} from {when}.</source>
      <translation>Perímetro sin guardar de {tasks} del {when}.</translation>
    </message>
    <message>
      <source>Unsaved changes of {tasks} from {when}.</source>
      <translation>Cambios sin guardar de {tasks} del {when}.</translation>
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
      <source>Verifies each pack, then writes one PDF and one zip</source>
      <translation>Verifica cada paquete, y luego escribe un PDF y un zip</translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation>Verificar paquete</translation>
    </message>
    <message>
      <source>Verify packs</source>
      <translation>Verificar paquetes</translation>
    </message>
    <message>
      <source>Verifying {pack} ({place} of {count})</source>
      <translation>Verificando {pack} ({place} de {count})</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>Tramo muy largo</translation>
    </message>
    <message>
      <source>Very short leg</source>
      <translation>Tramo muy corto</translation>
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
      <source>W&amp;ho</source>
      <translation>&amp;Quién</translation>
    </message>
    <message>
      <source>W&amp;ithdraw…</source>
      <translation>Re&amp;tirar…</translation>
    </message>
    <message>
      <source>W&amp;orksite plan anew</source>
      <translation>Plano del s&amp;itio de nuevo</translation>
    </message>
    <message>
      <source>Waits for the other half of the leg: a bearing and a distance make a point.</source>
      <translation>Espera la otra mitad del tramo: un rumbo y una distancia dan un punto.</translation>
    </message>
    <message>
      <source>Was at ({format})</source>
      <translation>Estaba en ({format})</translation>
    </message>
    <message>
      <source>Way through a hazard</source>
      <translation>Camino que pasa por un área peligrosa</translation>
    </message>
    <message>
      <source>We have stopped work by this order and handed back or destroyed all its copies.</source>
      <translation>Detuvimos el trabajo con esta orden y devolvimos o destruimos todas sus copias.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>&amp;Por qué</translation>
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
      <source>What became of the task, the newest first</source>
      <translation>Qué ha sido de la tarea, lo más reciente primero</translation>
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
      <source>What changed since a day</source>
      <translation>Qué cambió desde un día</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>Qué cambió desde r{revision}</translation>
    </message>
    <message>
      <source>What changed since the bundle before</source>
      <translation>Qué cambió desde el conjunto anterior</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>Qué cambió bajo las órdenes</translation>
    </message>
    <message>
      <source>What changed: new and amended orders, and the list of what must leave devices</source>
      <translation>Qué cambió: órdenes nuevas y modificadas, y la lista de lo que debe salir de los dispositivos</translation>
    </message>
    <message>
      <source>What goes where in the national database</source>
      <translation>Qué dato va a qué campo en la base de datos nacional</translation>
    </message>
    <message>
      <source>What is not saved yet is saved first.</source>
      <translation>Lo que aún no está guardado se guarda primero.</translation>
    </message>
    <message>
      <source>What is to be placed</source>
      <translation>Lo que se va a colocar</translation>
    </message>
    <message>
      <source>What is to be placed: posts, ways, and points that lead to the boundary</source>
      <translation>Lo que se va a colocar: puestos, caminos y puntos que conducen al perímetro</translation>
    </message>
    <message>
      <source>What is unsaved cannot be kept for the case of a crash: {reason}. Save often.</source>
      <translation>Lo que no está guardado no se puede conservar para el caso de una falla: {reason}. Guarde con frecuencia.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Qué significa</translation>
    </message>
    <message>
      <source>What lies below the hazards and the boundary on the maps</source>
      <translation>Lo que queda debajo de las áreas peligrosas y del perímetro en los mapas</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>Qué se movió</translation>
    </message>
    <message>
      <source>What the file does not say, or says otherwise ({count})</source>
      <translation>Qué no dice el archivo, o dice de otro modo ({count})</translation>
    </message>
    <message>
      <source>What the file says otherwise</source>
      <translation>Qué dice el archivo de otro modo</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
      <source>What the national database takes</source>
      <translation>Lo que acepta la base de datos nacional</translation>
    </message>
    <message>
      <source>What the new task is made from</source>
      <translation>A partir de qué se crea la nueva tarea</translation>
    </message>
    <message>
      <source>What the parts are to be</source>
      <translation>Cómo deben ser las partes</translation>
    </message>
    <message>
      <source>What the point is on the ground: corner of the wall, yellow stake</source>
      <translation>Qué es el punto en el terreno: esquina del muro, estaca amarilla</translation>
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
      <source>What was found</source>
      <translation>Qué se encontró</translation>
    </message>
    <message>
      <source>What was found, as JSON</source>
      <translation>Qué se encontró, como JSON</translation>
    </message>
    <message>
      <source>What was read back from each file before the pack was given out</source>
      <translation>Qué se volvió a leer de cada archivo antes de entregar el paquete</translation>
    </message>
    <message>
      <source>What was replaced</source>
      <translation>Qué se reemplazó</translation>
    </message>
    <message>
      <source>What was there before is kept as {files}.</source>
      <translation>Lo que había antes se conserva como {files}.</translation>
    </message>
    <message>
      <source>What was typed: a coordinate, or a leg in one go (033 mag 49)</source>
      <translation>Lo que se escribió: una coordenada, o un tramo de una sola vez (033 mag 49)</translation>
    </message>
    <message>
      <source>What was written reads back otherwise: {places}. No file was left; choose another format.</source>
      <translation>Lo que se escribió se lee de otro modo: {places}. No quedó ningún archivo; elija otro formato.</translation>
    </message>
    <message>
      <source>What you place is kept there</source>
      <translation>Lo que usted coloca se guarda allí</translation>
    </message>
    <message>
      <source>What you typed for {label} was not taken, and is gone. {why}</source>
      <translation>Lo que usted escribió para {label} no se aceptó, y ya no está. {why}</translation>
    </message>
    <message>
      <source>When it was, in your time</source>
      <translation>Cuándo fue, en su hora local</translation>
    </message>
    <message>
      <source>Where a row has a coordinate and a leg, the coordinate was taken.</source>
      <translation>Donde una fila tiene una coordenada y un tramo, se tomó la coordenada.</translation>
    </message>
    <message>
      <source>Where the Word document of this order differs, this PDF governs.</source>
      <translation>Si el documento de Word de esta orden difiere, prevalece este PDF.</translation>
    </message>
    <message>
      <source>Where the packs are written</source>
      <translation>Dónde se escriben los paquetes</translation>
    </message>
    <message>
      <source>Where the position is, by the hazards and settlements that are bound in this project.</source>
      <translation>Dónde está la posición, según las áreas peligrosas y los centros poblados vinculados en este proyecto.</translation>
    </message>
    <message>
      <source>Where the track crosses itself: all land that it goes around, each of its loops</source>
      <translation>Donde el recorrido se cruza consigo mismo: todo el terreno que rodea, cada uno de sus lazos</translation>
    </message>
    <message>
      <source>Where work stopped (point, coordinate, time)</source>
      <translation>Dónde se detuvo el trabajo (punto, coordenada, hora)</translation>
    </message>
    <message>
      <source>Whether it still holds</source>
      <translation>Si todavía está vigente</translation>
    </message>
    <message>
      <source>Which north a bearing is counted from that is typed without one</source>
      <translation>Desde qué norte se cuenta un rumbo que se escribe sin indicarlo</translation>
    </message>
    <message>
      <source>Which north a typed bearing is counted from, where it names none</source>
      <translation>Desde qué norte se cuenta un rumbo escrito que no lo indica</translation>
    </message>
    <message>
      <source>Which of the things in the file goes around the task</source>
      <translation>Cuál de las cosas del archivo rodea la tarea</translation>
    </message>
    <message>
      <source>Which way the cuts run</source>
      <translation>En qué dirección van los cortes</translation>
    </message>
    <message>
      <source>Who accepted {orders}, and when?</source>
      <translation>¿Quién aceptó {orders}, y cuándo?</translation>
    </message>
    <message>
      <source>Who approved it, as the order prints it</source>
      <translation>Quién la aprobó, tal como lo imprime la orden</translation>
    </message>
    <message>
      <source>Who drove it</source>
      <translation>Quién la recorrió</translation>
    </message>
    <message>
      <source>Who saw it on site</source>
      <translation>Quién lo vio en el sitio</translation>
    </message>
    <message>
      <source>Who set the radius; printed beside it</source>
      <translation>Quién fijó el radio; se imprime a su lado</translation>
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
      <source>Whose orders go in</source>
      <translation>De quién son las órdenes que entran</translation>
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
      <source>Why it is issued although findings are open, or why it changes; page 1 prints it</source>
      <translation>Por qué se emite aunque hay observaciones abiertas, o por qué cambia; la página 1 lo imprime</translation>
    </message>
    <message>
      <source>Why it is not there</source>
      <translation>Por qué no está</translation>
    </message>
    <message>
      <source>Why withdrawn</source>
      <translation>Motivo del retiro</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <source>Width (for: strips, boxes; metres)</source>
      <translation>Ancho (para: franjas, cuadros; metros)</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>Ancho (m)</translation>
    </message>
    <message>
      <source>Width of a strip, or side of a box</source>
      <translation>Ancho de una franja, o lado de un cuadro</translation>
    </message>
    <message>
      <source>Width to the left (metres)</source>
      <translation>Ancho a la izquierda (metros)</translation>
    </message>
    <message>
      <source>Width to the left of the line</source>
      <translation>Ancho a la izquierda de la línea</translation>
    </message>
    <message>
      <source>Width to the right (metres)</source>
      <translation>Ancho a la derecha (metros)</translation>
    </message>
    <message>
      <source>Width to the right of the line</source>
      <translation>Ancho a la derecha de la línea</translation>
    </message>
    <message>
      <source>Windows does not allow the folder name “{part}” in {folder}. Choose another folder.</source>
      <translation>Windows no permite el nombre de carpeta «{part}» en {folder}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>With a leg back to the start.</source>
      <translation>Con un tramo de regreso al inicio.</translation>
    </message>
    <message>
      <source>With that edge the boundary would cross itself: choose two other points, or insert points nearer to the edge first.</source>
      <translation>Con ese borde el perímetro se cruzaría consigo mismo: elija otros dos puntos, o inserte primero puntos más cerca del borde.</translation>
    </message>
    <message>
      <source>Withdraw order</source>
      <translation>Retirar orden</translation>
    </message>
    <message>
      <source>Withdraw {order} and its task? All its revisions are void; a notice is written for those who hold them.</source>
      <translation>¿Retirar {order} y su tarea? Todas sus revisiones quedan sin efecto; se escribe un aviso para quienes las tienen.</translation>
    </message>
    <message>
      <source>Withdrawing {order}</source>
      <translation>Retiro de {order}</translation>
    </message>
    <message>
      <source>Withdrawing {order} was stopped.</source>
      <translation>Se detuvo el retiro de {order}.</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <source>Withdrawn at</source>
      <translation>Retirada el</translation>
    </message>
    <message>
      <source>Withdrawn at (empty: now)</source>
      <translation>Retirada el (vacío: ahora)</translation>
    </message>
    <message>
      <source>Withdrawn by</source>
      <translation>Retirada por</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Retirada el</translation>
    </message>
    <message>
      <source>Withdrawn {when}</source>
      <translation>Retirada el {when}</translation>
    </message>
    <message>
      <source>Withdrawn {when}. Nobody may work by it.</source>
      <translation>Retirada el {when}. Nadie debe trabajar con ella.</translation>
    </message>
    <message>
      <source>Without a reason, those with open mandatory findings get no order.</source>
      <translation>Sin un motivo, las que tienen hallazgos obligatorios abiertos no reciben orden.</translation>
    </message>
    <message>
      <source>Without the basemap</source>
      <translation>Sin el mapa base</translation>
    </message>
    <message>
      <source>Word document (*.docx)</source>
      <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
      <source>Word template {file}: it cannot be filled ({reason}). Loops over rows are written {{%tr … %}} in rows of their own, loops over paragraphs {{%p … %}}.</source>
      <translation>Plantilla de Word {file}: no se puede llenar ({reason}). Los bucles de filas se escriben {{%tr … %}} en filas propias; los bucles de párrafos, {{%p … %}}.</translation>
    </message>
    <message>
      <source>Word template {file}: {problem}</source>
      <translation>Plantilla de Word {file}: {problem}</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>Palabra que la vinculación no conoce</translation>
    </message>
    <message>
      <source>Words in the id, title, kind, status, operator, team or place; all must be found</source>
      <translation>Palabras del id, título, tipo, estado, operador, equipo o lugar; se deben encontrar todas</translation>
    </message>
    <message>
      <source>Words in the number, task, title, operator, team or state; all must be found</source>
      <translation>Palabras del número, la tarea, el título, el operador, el equipo o el estado; deben encontrarse todas</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>Libro (XLSX)</translation>
    </message>
    <message>
      <source>Working copy: the PDF governs. Where this document differs, stop and report.</source>
      <translation>Copia de trabajo: prevalece el PDF. Si este documento difiere, deténgase y repórtelo.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>Sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite areas</source>
      <translation>Áreas del sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite as of {when}, as ordered.</source>
      <translation>Sitio de trabajo al {when}, como en la orden.</translation>
    </message>
    <message>
      <source>Worksite as of {when}, drawn anew for order {order}. The order itself is unchanged.</source>
      <translation>Sitio de trabajo al {when}, dibujado de nuevo para la orden {order}. La orden misma no cambia.</translation>
    </message>
    <message>
      <source>Worksite features</source>
      <translation>Elementos del sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite inside a hazard</source>
      <translation>Sitio de trabajo dentro de un área peligrosa</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>Líneas del sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite of {task}</source>
      <translation>Sitio de trabajo de {task}</translation>
    </message>
    <message>
      <source>Worksite plan</source>
      <translation>Plano del sitio de trabajo</translation>
    </message>
    <message>
      <source>Worksite plan 1:{scale}</source>
      <translation>Plano del sitio de trabajo 1:{scale}</translation>
    </message>
    <message>
      <source>Worksite plan and site board</source>
      <translation>Plano del sitio de trabajo y tablero del sitio</translation>
    </message>
    <message>
      <source>Worksite plan of {order}</source>
      <translation>Plano del sitio de {order}</translation>
    </message>
    <message>
      <source>Worksite plan: list</source>
      <translation>Plano del sitio de trabajo: lista</translation>
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
      <source>Workspace (empty: that of the project)</source>
      <translation>Espacio de trabajo (vacío: el del proyecto)</translation>
    </message>
    <message>
      <source>Workspace (empty: the code alone is checked)</source>
      <translation>Espacio de trabajo (vacío: solo se revisa el código)</translation>
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
      <source>Write the chosen tasks and their boundary points into the file</source>
      <translation>Escribir en el archivo las tareas elegidas y sus puntos del perímetro</translation>
    </message>
    <message>
      <source>Write the pack again, worksite plan, signed scan, withdraw, show on the map</source>
      <translation>Escribir de nuevo el paquete, plano del sitio, escaneo firmado, retirar, mostrar en el mapa</translation>
    </message>
    <message>
      <source>Write the packs of these orders again, in the language chosen above</source>
      <translation>Escribir de nuevo los paquetes de estas órdenes, en el idioma elegido arriba</translation>
    </message>
    <message>
      <source>Write the tasks under the national database's own names, words and CRS</source>
      <translation>Escribir las tareas con los nombres, palabras y SRC propios de la base de datos nacional</translation>
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
      <source>You drew for {task}, and {current} was chosen meanwhile: nothing was placed. Choose {task} and draw it again.</source>
      <translation>Usted dibujó para {task}, y entretanto se eligió {current}: no se colocó nada. Elija {task} y dibújelo de nuevo.</translation>
    </message>
    <message>
      <source>Your name, as the order prints it</source>
      <translation>Su nombre, tal como lo imprime la orden</translation>
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
      <source>Zoom to the tasks of these orders</source>
      <translation>Acercar a las tareas de estas órdenes</translation>
    </message>
    <message>
      <source>a coordinate is not a number</source>
      <translation>una coordenada no es un número</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>una coordenada no es un número o es infinita</translation>
    </message>
    <message>
      <source>a decimal point moved</source>
      <translation>un punto decimal corrido</translation>
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
      <source>a point; of a line or an area a point on it is taken. NULL gives NULL.</source>
      <translation>un punto; de una línea o un área se toma un punto sobre ella. NULL da NULL.</translation>
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
      <source>a tag cannot be read: {reason}</source>
      <translation>no se puede leer un marcador: {reason}</translation>
    </message>
    <message>
      <source>a tag is not complete; tags are written {{{{ … }}}} or {{% … %}}.</source>
      <translation>un marcador no está completo; los marcadores se escriben {{{{ … }}}} o {{% … %}}.</translation>
    </message>
    <message>
      <source>a tracked change lies in a tag. Accept the changes of the form.</source>
      <translation>hay un cambio con seguimiento dentro de un marcador. Acepte los cambios del formulario.</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptada</translation>
    </message>
    <message>
      <source>access</source>
      <translation>acceso</translation>
    </message>
    <message>
      <source>access lane</source>
      <translation>carril de acceso</translation>
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
      <source>administration area</source>
      <translation>área administrativa</translation>
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
      <source>alternate evacuation route</source>
      <translation>ruta de evacuación alterna</translation>
    </message>
    <message>
      <source>and {count} more layers</source>
      <translation>y {count} capas más</translation>
    </message>
    <message>
      <source>and {count} more on the worksite plan</source>
      <translation>y {count} más en el plano del sitio de trabajo</translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation>y {count} símbolos más</translation>
    </message>
    <message>
      <source>another hemisphere</source>
      <translation>otro hemisferio</translation>
    </message>
    <message>
      <source>another square</source>
      <translation>otro cuadrado</translation>
    </message>
    <message>
      <source>another zone</source>
      <translation>otra zona</translation>
    </message>
    <message>
      <source>any</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>al {day}</translation>
    </message>
    <message>
      <source>at {place}</source>
      <translation>en {place}</translation>
    </message>
    <message>
      <source>back to {label}</source>
      <translation>regreso a {label}</translation>
    </message>
    <message>
      <source>base line</source>
      <translation>línea base</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>punto de referencia fijo (mojón)</translation>
    </message>
    <message>
      <source>beneficiaries</source>
      <translation>beneficiarios</translation>
    </message>
    <message>
      <source>blocks the order</source>
      <translation>bloquea la orden</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>bytes</translation>
    </message>
    <message>
      <source>cannot be merged</source>
      <translation>no se puede fusionar</translation>
    </message>
    <message>
      <source>change of datum: {operation}</source>
      <translation>cambio de datum: {operation}</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>caracteres</translation>
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
      <source>cleared land {id}</source>
      <translation>tierra despejada {id}</translation>
    </message>
    <message>
      <source>click its place</source>
      <translation>haga clic en su lugar</translation>
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
      <source>communications</source>
      <translation>comunicaciones</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>contaminación desconocida</translation>
    </message>
    <message>
      <source>control point</source>
      <translation>punto de control</translation>
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
      <source>decimals must be 0 to {most}, not {given}.</source>
      <translation>decimals debe ser de 0 a {most}, no {given}.</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is left out, for rounded it would be another place</source>
      <translation>decimales que admite el campo: {decimals}; se omite, porque redondeada sería otro lugar</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is rounded</source>
      <translation>decimales que acepta el campo: {decimals}; se redondea</translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>declinación {angle} ± {uncertainty}° ({model}, {date})</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <source>demolition site</source>
      <translation>sitio de demolición</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profundidad</translation>
    </message>
    <message>
      <source>detector test area</source>
      <translation>área de prueba de detectores</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>artefactos</translation>
    </message>
    <message>
      <source>different: {labels}</source>
      <translation>distinto: {labels}</translation>
    </message>
    <message>
      <source>digits that the field takes: {length}; this has more</source>
      <translation>cifras que acepta el campo: {length}; este tiene más</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>doc.kml ocupa más de {limit} bytes.</translation>
    </message>
    <message>
      <source>document property {name}</source>
      <translation>propiedad del documento {name}</translation>
    </message>
    <message>
      <source>draw it from point to point</source>
      <translation>dibújelo de punto a punto</translation>
    </message>
    <message>
      <source>driven {day}, no time noted</source>
      <translation>recorrida el {day}, sin tiempo anotado</translation>
    </message>
    <message>
      <source>driven {day}, {minutes} min</source>
      <translation>recorrida el {day}, {minutes} min</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>punto final</translation>
    </message>
    <message>
      <source>equipment store</source>
      <translation>depósito de equipos</translation>
    </message>
    <message>
      <source>evacuation route</source>
      <translation>ruta de evacuación</translation>
    </message>
    <message>
      <source>explosives store</source>
      <translation>depósito de explosivos</translation>
    </message>
    <message>
      <source>facilities</source>
      <translation>instalaciones médicas</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
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
      <source>footnotes, {place}</source>
      <translation>notas al pie, {place}</translation>
    </message>
    <message>
      <source>format</source>
      <translation>formato</translation>
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
      <source>gives</source>
      <translation>da</translation>
    </message>
    <message>
      <source>gon</source>
      <translation>gon</translation>
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
      <source>hazard {id}</source>
      <translation>área peligrosa {id}</translation>
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
      <source>helicopter landing site</source>
      <translation>sitio de aterrizaje de helicópteros</translation>
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
      <source>inside {names}</source>
      <translation>dentro de {names}</translation>
    </message>
    <message>
      <source>inside {names} and {more} more hazards</source>
      <translation>dentro de {names} y de {more} áreas peligrosas más</translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation>punto intermedio</translation>
    </message>
    <message>
      <source>is never removed</source>
      <translation>nunca se quita</translation>
    </message>
    <message>
      <source>issued after the period</source>
      <translation>emitidas después del período</translation>
    </message>
    <message>
      <source>issued before the period</source>
      <translation>emitidas antes del período</translation>
    </message>
    <message>
      <source>issued, not accepted yet</source>
      <translation>emitida, aún no aceptada</translation>
    </message>
    <message>
      <source>it has no polygon</source>
      <translation>no tiene ningún polígono</translation>
    </message>
    <message>
      <source>it has no task_id</source>
      <translation>no tiene task_id</translation>
    </message>
    <message>
      <source>it has {count} rings, and no field says which a point is of</source>
      <translation>tiene {count} anillos, y ningún campo dice de cuál es un punto</translation>
    </message>
    <message>
      <source>it holds characters that no file of text can hold</source>
      <translation>contiene caracteres que ningún archivo de texto puede contener</translation>
    </message>
    <message>
      <source>it is no date such as 2026-11-24, and the field takes only dates</source>
      <translation>no es una fecha como 2026-11-24, y el campo acepta solo fechas</translation>
    </message>
    <message>
      <source>it is no number, and the field takes only numbers</source>
      <translation>no es un número, y el campo acepta solo números</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is cut</source>
      <translation>tiene {length} {unit} de largo y el campo acepta {most}; se corta</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is left out, for cut it would be another one</source>
      <translation>tiene {length} {unit} de largo y el campo acepta {most}; se omite, porque cortado sería otro</translation>
    </message>
    <message>
      <source>it lies outside the area that {crs} was published for; look whether that is the right CRS</source>
      <translation>está fuera del área para la que se publicó {crs}; revise si ese es el SRC correcto</translation>
    </message>
    <message>
      <source>its accuracy, metres</source>
      <translation>su exactitud, metros</translation>
    </message>
    <message>
      <source>its outline crosses itself: {reason}</source>
      <translation>su contorno se cruza consigo mismo: {reason}</translation>
    </message>
    <message>
      <source>its page {number} of {count}</source>
      <translation>su página {number} de {count}</translation>
    </message>
    <message>
      <source>km, straight line</source>
      <translation>km, línea recta</translation>
    </message>
    <message>
      <source>land use</source>
      <translation>uso del suelo</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>punto destacado</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged</source>
      <translation>latitud y longitud intercambiadas</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged, and a sign</source>
      <translation>latitud y longitud intercambiadas, y un signo</translation>
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
      <source>left</source>
      <translation>a la izquierda</translation>
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
      <source>magnetic on</source>
      <translation>magnético al</translation>
    </message>
    <message>
      <source>magnetic, read today</source>
      <translation>magnético, leído hoy</translation>
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
      <source>medical plan</source>
      <translation>plan médico</translation>
    </message>
    <message>
      <source>medical point</source>
      <translation>puesto médico</translation>
    </message>
    <message>
      <source>method</source>
      <translation>método</translation>
    </message>
    <message>
      <source>metres, for example 5 or -5</source>
      <translation>metros, por ejemplo 5 o -5</translation>
    </message>
    <message>
      <source>mil</source>
      <translation>milésimas</translation>
    </message>
    <message>
      <source>mil 6000</source>
      <translation>milésimas 6000</translation>
    </message>
    <message>
      <source>mils (6000)</source>
      <translation>milésimas (6000)</translation>
    </message>
    <message>
      <source>mils (6400)</source>
      <translation>milésimas (6400)</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>lo mío</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>minas</translation>
    </message>
    <message>
      <source>misclosure</source>
      <translation>error de cierre</translation>
    </message>
    <message>
      <source>misclosure of ring {ring}</source>
      <translation>error de cierre del anillo {ring}</translation>
    </message>
    <message>
      <source>misclosure – (no leg was typed)</source>
      <translation>error de cierre – (no se escribió ningún tramo)</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>movido</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>nombre, firma, fecha</translation>
    </message>
    <message>
      <source>named anew</source>
      <translation>descrito de nuevo</translation>
    </message>
    <message>
      <source>named from the outline</source>
      <translation>nombrados según el contorno</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevo</translation>
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
      <source>new point</source>
      <translation>nuevo punto</translation>
    </message>
    <message>
      <source>new task</source>
      <translation>nueva tarea</translation>
    </message>
    <message>
      <source>no field of the binding takes a position; a workbook has no shapes</source>
      <translation>ningún campo de la vinculación recibe una posición; un libro no tiene formas</translation>
    </message>
    <message>
      <source>no hazard or settlement known near it</source>
      <translation>sin área peligrosa ni centro poblado conocidos cerca</translation>
    </message>
    <message>
      <source>no layer of hazards or settlements is bound in this project: bind one on the page Layers of the dock Mine Action.</source>
      <translation>ninguna capa de peligros o de poblados está vinculada en este proyecto: vincule una en la página Capas del panel Mine Action.</translation>
    </message>
    <message>
      <source>no operator</source>
      <translation>sin operador</translation>
    </message>
    <message>
      <source>no surgery</source>
      <translation>sin cirugía</translation>
    </message>
    <message>
      <source>no task</source>
      <translation>ninguna tarea</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>persona no indicada</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
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
      <source>none: recorded in WGS 84</source>
      <translation>ninguno: registrado en WGS 84</translation>
    </message>
    <message>
      <source>north</source>
      <translation>norte</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>no comparado</translation>
    </message>
    <message>
      <source>not driven</source>
      <translation>no recorrida</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>aún no leído</translation>
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
      <source>of the leg that arrives here; type a number, or one with its own north (033 mag)</source>
      <translation>del tramo que llega aquí; escriba un número, o uno con su propio norte (033 mag)</translation>
    </message>
    <message>
      <source>of the seconds, 0 to 6; left out: 2.</source>
      <translation>de los segundos, de 0 a 6; si se omite: 2.</translation>
    </message>
    <message>
      <source>of these without an area</source>
      <translation>de estas, sin área</translation>
    </message>
    <message>
      <source>of this register without a readable day of issue</source>
      <translation>de este registro, sin un día de emisión legible</translation>
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
      <source>ok, 1 working file changed since issue; the Word document governs</source>
      <translation>correcto, 1 archivo de trabajo modificado desde la emisión; prevalece el documento de Word</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>correcto, {count} archivos de trabajo modificados desde la emisión; prevalece el PDF</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the Word document governs</source>
      <translation>correcto, {count} archivos de trabajo modificados desde la emisión; prevalece el documento de Word</translation>
    </message>
    <message>
      <source>on {layer}</source>
      <translation>en {layer}</translation>
    </message>
    <message>
      <source>one digit changed</source>
      <translation>un dígito cambiado</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>una parte está dentro de otra</translation>
    </message>
    <message>
      <source>only here: {labels}</source>
      <translation>solo aquí: {labels}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>operador</translation>
    </message>
    <message>
      <source>or type its coordinate, Enter</source>
      <translation>o escriba su coordenada, Enter</translation>
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
      <source>page footer, {place}</source>
      <translation>pie de página, {place}</translation>
    </message>
    <message>
      <source>page header, {place}</source>
      <translation>encabezado de página, {place}</translation>
    </message>
    <message>
      <source>paragraph 1</source>
      <translation>párrafo 1</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>párrafo {number}</translation>
    </message>
    <message>
      <source>parking</source>
      <translation>parqueadero</translation>
    </message>
    <message>
      <source>place in words</source>
      <translation>lugar en palabras</translation>
    </message>
    <message>
      <source>planned end</source>
      <translation>final previsto</translation>
    </message>
    <message>
      <source>planned start</source>
      <translation>inicio previsto</translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>se omitieron puntos o líneas que estaban junto a los polígonos en el mismo registro</translation>
    </message>
    <message>
      <source>priority</source>
      <translation>prioridad</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>propuesto</translation>
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
      <source>radius {radius} m, nobody is named who set it</source>
      <translation>radio {radius} m, no se nombra a nadie que lo haya fijado</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leídos</translation>
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
      <source>remarks</source>
      <translation>comentarios</translation>
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
      <source>rest area</source>
      <translation>área de descanso</translation>
    </message>
    <message>
      <source>right</source>
      <translation>a la derecha</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>vías</translation>
    </message>
    <message>
      <source>route</source>
      <translation>ruta</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>la fila {row} no se puede leer: {why}</translation>
    </message>
    <message>
      <source>row {row} has the same task_id</source>
      <translation>la fila {row} tiene el mismo task_id</translation>
    </message>
    <message>
      <source>say in which CRS the position is: {name}(…, crs:='EPSG:4326'), or crs:=@layer_crs for a position in the layer's own CRS.</source>
      <translation>indique en qué SRC está la posición: {name}(…, crs:='EPSG:4326'), o crs:=@layer_crs para una posición en el SRC de la propia capa.</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>centros poblados</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <source>start line</source>
      <translation>línea de inicio</translation>
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
      <source>stays whole</source>
      <translation>queda entera</translation>
    </message>
    <message>
      <source>store</source>
      <translation>depósito</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>reemplazada</translation>
    </message>
    <message>
      <source>surgery</source>
      <translation>cirugía</translation>
    </message>
    <message>
      <source>surgery not recorded</source>
      <translation>cirugía no registrada</translation>
    </message>
    <message>
      <source>surgery unknown</source>
      <translation>cirugía desconocida</translation>
    </message>
    <message>
      <source>table {table}, row {row}, column {column}</source>
      <translation>tabla {table}, fila {row}, columna {column}</translation>
    </message>
    <message>
      <source>tags can name, loop and compare, nothing else.</source>
      <translation>los marcadores pueden nombrar, repetir en bucle y comparar, nada más.</translation>
    </message>
    <message>
      <source>target devices</source>
      <translation>artefactos objetivo</translation>
    </message>
    <message>
      <source>task {id}</source>
      <translation>tarea {id}</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>tareas</translation>
    </message>
    <message>
      <source>team</source>
      <translation>equipo</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>capa temporal</translation>
    </message>
    <message>
      <source>text box {number}</source>
      <translation>cuadro de texto {number}</translation>
    </message>
    <message>
      <source>the CRS that the geometry is in, such as 'EPSG:4326' or @layer_crs. It may be left out only for the feature’s own geometry, which is in its layer’s CRS.</source>
      <translation>el SRC en el que está la geometría, por ejemplo 'EPSG:4326' o @layer_crs. Solo se puede omitir para la geometría del propio objeto, que está en el SRC de su capa.</translation>
    </message>
    <message>
      <source>the IMSMA layout has no column for it; rows with a value: {count}</source>
      <translation>el diseño de IMSMA no tiene columna para eso; filas con un valor: {count}</translation>
    </message>
    <message>
      <source>the IMSMA layout has no holes; it is a polygon of its own, to be set to Exclusion</source>
      <translation>el diseño de IMSMA no tiene huecos; es un polígono propio, que se debe poner como Exclusion</translation>
    </message>
    <message>
      <source>the IMSMA layout has no polygons of several parts; it is a polygon of its own</source>
      <translation>el diseño de IMSMA no tiene polígonos de varias partes; es un polígono propio</translation>
    </message>
    <message>
      <source>the UTM zone, 1 to 60; left out: the zone that the position lies in.</source>
      <translation>la zona UTM, de 1 a 60; si se omite: la zona en la que está la posición.</translation>
    </message>
    <message>
      <source>the binding has no field for it; rows with a value: {count}</source>
      <translation>la vinculación no tiene ningún campo para eso; filas con un valor: {count}</translation>
    </message>
    <message>
      <source>the binding has no word for {code}; the field is left empty</source>
      <translation>la vinculación no tiene ninguna palabra para {code}; el campo queda vacío</translation>
    </message>
    <message>
      <source>the binding has no words for it; our own codes are written</source>
      <translation>la vinculación no tiene palabras para eso; se escriben nuestros propios códigos</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>las columnas de {layer} no tienen nombres: su primera fila no se tomó como encabezado. Guarde la hoja como CSV y abra ese archivo</translation>
    </message>
    <message>
      <source>the date must be a date or a text such as '2026-11-24', not {value}.</source>
      <translation>la fecha debe ser una fecha o un texto como '2026-11-24', no {value}.</translation>
    </message>
    <message>
      <source>the day it holds for: a date or a text such as '2026-11-24'.</source>
      <translation>el día para el que vale: una fecha o un texto como '2026-11-24'.</translation>
    </message>
    <message>
      <source>the field takes a date; the time of day is left out</source>
      <translation>el campo recibe una fecha; se omite la hora del día</translation>
    </message>
    <message>
      <source>the field takes no offset from UTC; the moment is written in UTC</source>
      <translation>el campo no acepta un desfase respecto de UTC; el momento se escribe en UTC</translation>
    </message>
    <message>
      <source>the first value must be a geometry, such as @geometry or make_point(18.1, 44.2), not {value}.</source>
      <translation>el primer valor debe ser una geometría, como @geometry o make_point(18.1, 44.2), no {value}.</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>las primeras {shown} de {all}; la capa de incidencias las tiene todas</translation>
    </message>
    <message>
      <source>the format cannot call a field so; it is called {name}</source>
      <translation>el formato no puede llamar así a un campo; se llama {name}</translation>
    </message>
    <message>
      <source>the format has no field for a date with its time; it is written as text</source>
      <translation>el formato no tiene ningún campo para una fecha con su hora; se escribe como texto</translation>
    </message>
    <message>
      <source>the format's fields take at most {most}</source>
      <translation>los campos del formato aceptan como máximo {most}</translation>
    </message>
    <message>
      <source>the geometry has {count} points, which have no one position. Take one of them with geometry_n(@geometry, 1).</source>
      <translation>la geometría tiene {count} puntos, que no tienen una posición única. Tome uno de ellos con geometry_n(@geometry, 1).</translation>
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
      <source>the last thing taken back</source>
      <translation>lo último que se deshizo</translation>
    </message>
    <message>
      <source>the last thing typed</source>
      <translation>lo último que se escribió</translation>
    </message>
    <message>
      <source>the other hemisphere</source>
      <translation>el otro hemisferio</translation>
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
      <source>the position {x:.3f}, {y:.3f} does not lie where {crs} has a place. Name the CRS that the geometry is in.</source>
      <translation>la posición {x:.3f}, {y:.3f} no está donde {crs} tiene un lugar. Nombre el SRC en el que está la geometría.</translation>
    </message>
    <message>
      <source>the programme's own fields of this task are not valid JSON</source>
      <translation>los campos propios del programa de esta tarea no son JSON válido</translation>
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
      <source>theirs</source>
      <translation>lo de ellos</translation>
    </message>
    <message>
      <source>there is no tag {name}. Did you mean {meant}?</source>
      <translation>no existe el marcador {name}. ¿Quiso decir {meant}?</translation>
    </message>
    <message>
      <source>there is no tag {name}. The tag sheet names all of them.</source>
      <translation>no existe el marcador {name}. La hoja de marcadores los nombra todos.</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>no hay ninguna</translation>
    </message>
    <message>
      <source>those who hold it</source>
      <translation>quienes la tienen</translation>
    </message>
    <message>
      <source>threat</source>
      <translation>amenaza</translation>
    </message>
    <message>
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <source>to the left</source>
      <translation>a la izquierda</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>a la derecha</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>a {label}: {bearing} {north}, {distance}</translation>
    </message>
    <message>
      <source>track</source>
      <translation>recorrido</translation>
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
      <source>two digits exchanged</source>
      <translation>dos dígitos intercambiados</translation>
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
      <source>verified {day}</source>
      <translation>verificado el {day}</translation>
    </message>
    <message>
      <source>verified {day} by {who}</source>
      <translation>verificado el {day} por {who}</translation>
    </message>
    <message>
      <source>waypoints in their order</source>
      <translation>puntos de ruta en su orden</translation>
    </message>
    <message>
      <source>whole fields</source>
      <translation>campos enteros</translation>
    </message>
    <message>
      <source>with surgery</source>
      <translation>con cirugía</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirada</translation>
    </message>
    <message>
      <source>without surgery</source>
      <translation>sin cirugía</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>en intervención</translation>
    </message>
    <message>
      <source>worksite</source>
      <translation>sitio de trabajo</translation>
    </message>
    <message>
      <source>zone {zone}</source>
      <translation>zona {zone}</translation>
    </message>
    <message>
      <source>{added} beyond the hazards, of which {simplified} by simplifying.</source>
      <translation>{added} fuera de las áreas peligrosas, de los cuales {simplified} por la simplificación.</translation>
    </message>
    <message>
      <source>{added} beyond the hazards.</source>
      <translation>{added} fuera de las áreas peligrosas.</translation>
    </message>
    <message>
      <source>{advice}</source>
      <translation>{advice}</translation>
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
      <source>{area} (ellipsoid) · {around} around</source>
      <translation>{area} (elipsoidal) · {around} de contorno</translation>
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
      <source>{area} on the ellipsoid · {around} m around</source>
      <translation>{area} sobre el elipsoide · {around} m de contorno</translation>
    </message>
    <message>
      <source>{area} that overlapped {tasks} were given up.</source>
      <translation>Se abandonaron {area} que se traslapaban con {tasks}.</translation>
    </message>
    <message>
      <source>{area}, {corners} corners</source>
      <translation>{area}, {corners} vértices</translation>
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
      <source>{bearing} {north}</source>
      <translation>{bearing} {north}</translation>
    </message>
    <message>
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>{before} antes + {added} agregadas - {removed} quitadas = {now} ahora; {reopened} reabiertas, {reclassified} reclasificadas, {reshaped} con forma cambiada, {unchanged} sin cambios.</translation>
    </message>
    <message>
      <source>{before} points became {after} corners, outward: {added} more.</source>
      <translation>{before} puntos pasaron a ser {after} vértices, hacia afuera: {added} más.</translation>
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
      <source>{chosen} hazards are selected. Here at most {most} are made into tasks at once; for more there is “Create tasks from hazards” in the Processing toolbox.</source>
      <translation>Hay {chosen} áreas peligrosas seleccionadas. Aquí se convierten en tareas como máximo {most} a la vez; para más está “Crear tareas a partir de áreas peligrosas” en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
      <source>{chosen} hazards: the tasks are shown once they are made.</source>
      <translation>{chosen} áreas peligrosas: las tareas se muestran cuando estén creadas.</translation>
    </message>
    <message>
      <source>{chosen} lines are selected. Here at most {most} are made into tasks at once; for more there is “Corridors along lines” in the Processing toolbox.</source>
      <translation>Hay {chosen} líneas seleccionadas. Aquí se convierten en tareas como máximo {most} a la vez; para más está “Corredores a lo largo de líneas” en la caja de herramientas de Procesos.</translation>
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
      <source>{chosen} · not shown by the filter: {n}</source>
      <translation>{chosen} · no mostradas por el filtro: {n}</translation>
    </message>
    <message>
      <source>{count} boundary points changed: see the page “{page}”.</source>
      <translation>{count} puntos del perímetro cambiaron: vea la página “{page}”.</translation>
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
      <source>{count} more hazards on the maps</source>
      <translation>{count} áreas peligrosas más en los mapas</translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation>{count} de ellas repiten la forma de otra fila; sus ids terminan en -2, -3…</translation>
    </message>
    <message>
      <source>{count} of {all} lines make no corridor: {reason}</source>
      <translation>{count} de {all} líneas no dan ningún corredor: {reason}</translation>
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
      <source>{count} points</source>
      <translation>{count} puntos</translation>
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
      <source>{count} points will be lost: Esc once more to give them up.</source>
      <translation>Se perderán {count} puntos: Esc otra vez para abandonarlos.</translation>
    </message>
    <message>
      <source>{count} repeated points were left out.</source>
      <translation>Se omitieron {count} puntos repetidos.</translation>
    </message>
    <message>
      <source>{count} revisions written; {before} were issued before the period, {after} after it; the workspace has {known}.</source>
      <translation>{count} revisiones escritas; {before} se emitieron antes del período, {after} después; el espacio de trabajo tiene {known}.</translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>{count} filas no tienen id; se calculó uno a partir de la forma, o de los valores</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} seleccionados</translation>
    </message>
    <message>
      <source>{count} selected lines of the layer are followed.</source>
      <translation>Se siguen {count} líneas seleccionadas de la capa.</translation>
    </message>
    <message>
      <source>{count} sheets of {rows} rows and {columns} columns; {left_out} show nothing of the coverage and were left out.</source>
      <translation>{count} hojas de {rows} filas y {columns} columnas; {left_out} no muestran nada de la cobertura y se omitieron.</translation>
    </message>
    <message>
      <source>{count} tasks</source>
      <translation>{count} tareas</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>{count} vértices repiten otro vértice del mismo anillo, el primero en longitud {lon:.6f} latitud {lat:.6f}.</translation>
    </message>
    <message>
      <source>{count} · {area} m² · {operator}</source>
      <translation>{count} · {area} m² · {operator}</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format}; al lado, {grid} en metros. Rumbos (acimutes) desde {north}, a {step}°, leídos en el punto; Inverso es desde el punto siguiente. {declination}. Distancias en metros sobre el elipsoide. Control: lea por radio la etiqueta, la coordenada y el control; escritas de nuevo dan los mismos dos caracteres; si no, algo se oyó mal.</translation>
    </message>
    <message>
      <source>{day} is no day (year-month-day) for {label}.</source>
      <translation>{day} no es un día (año-mes-día) para {label}.</translation>
    </message>
    <message>
      <source>{depth} m</source>
      <translation>{depth} m</translation>
    </message>
    <message>
      <source>{distance} E of {place}</source>
      <translation>a {distance} al este de {place}</translation>
    </message>
    <message>
      <source>{distance} N of {place}</source>
      <translation>a {distance} al norte de {place}</translation>
    </message>
    <message>
      <source>{distance} NE of {place}</source>
      <translation>a {distance} al noreste de {place}</translation>
    </message>
    <message>
      <source>{distance} NW of {place}</source>
      <translation>a {distance} al noroeste de {place}</translation>
    </message>
    <message>
      <source>{distance} S of {place}</source>
      <translation>a {distance} al sur de {place}</translation>
    </message>
    <message>
      <source>{distance} SE of {place}</source>
      <translation>a {distance} al sureste de {place}</translation>
    </message>
    <message>
      <source>{distance} SW of {place}</source>
      <translation>a {distance} al suroeste de {place}</translation>
    </message>
    <message>
      <source>{distance} W of {place}</source>
      <translation>a {distance} al oeste de {place}</translation>
    </message>
    <message>
      <source>{distance} along the edge, {count} points</source>
      <translation>{distance} a lo largo del borde, {count} puntos</translation>
    </message>
    <message>
      <source>{distance} inward</source>
      <translation>{distance} hacia adentro</translation>
    </message>
    <message>
      <source>{distance} km in a straight line</source>
      <translation>{distance} km en línea recta</translation>
    </message>
    <message>
      <source>{distance} outside {name}</source>
      <translation>fuera de {name}, a {distance}</translation>
    </message>
    <message>
      <source>{distance} outward</source>
      <translation>{distance} hacia afuera</translation>
    </message>
    <message>
      <source>{entries} entries were typed for a ring of {vertices} points.</source>
      <translation>Se escribieron {entries} entradas para un anillo de {vertices} puntos.</translation>
    </message>
    <message>
      <source>{facility}: {distance} km in a straight line</source>
      <translation>{facility}: {distance} km en línea recta</translation>
    </message>
    <message>
      <source>{fault}</source>
      <translation>{fault}</translation>
    </message>
    <message>
      <source>{fault} Did you mean {meant}?</source>
      <translation>{fault} ¿Quiso decir {meant}?</translation>
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
      <source>{field} takes {attribute}, by its name</source>
      <translation>{field} recibe {attribute}, por su nombre</translation>
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
      <source>{files} files were looked at; none of them names an order.</source>
      <translation>Se revisaron {files} archivos; ninguno de ellos nombra una orden.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. Nobody may work by {old} of the {rows} entries below.</source>
      <translation>Se revisaron {files} archivos; {ours} son de órdenes. Nadie debe trabajar con {old} de las {rows} entradas de abajo.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. None of these is superseded, withdrawn or changed.</source>
      <translation>Se revisaron {files} archivos; {ours} son de órdenes. Ninguna de estas está reemplazada, retirada ni modificada.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as GPX, KML or KMZ. {said}</source>
      <translation>{file} no se puede leer como GPX, KML o KMZ. {said}</translation>
    </message>
    <message>
      <source>{file} cannot be used ({reason}). Choose another file or folder.</source>
      <translation>{file} no se puede usar ({reason}). Elija otro archivo o carpeta.</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>No se pudo imprimir {file}. Compruebe que se puede escribir en la carpeta {folder} y que el disco no está lleno.</translation>
    </message>
    <message>
      <source>{file} could not be written.</source>
      <translation>No se pudo escribir {file}.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>{file} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
      <source>{file} has the name of the file that should take its place. Say where old files are moved to.</source>
      <translation>{file} tiene el nombre del archivo que debería ocupar su lugar. Diga a dónde se mueven los archivos viejos.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>{file} tiene {count} páginas en vez de {expected}; no se escribió.</translation>
    </message>
    <message>
      <source>{file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>{file} tiene {size} bytes; ninguno de los nuestros tiene más de {limit}.</translation>
    </message>
    <message>
      <source>{file} holds a name that Windows does not take: {member}. It was not unpacked.</source>
      <translation>{file} contiene un nombre que Windows no admite: {member}. No se descomprimió.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>{file} contiene una ruta que sale del paquete: {member}. No se descomprimió.</translation>
    </message>
    <message>
      <source>{file} holds no KML.</source>
      <translation>{file} no contiene KML.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>{file} no contiene paquetes que escribir: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no track, no route and no area, and fewer than three waypoints.</source>
      <translation>{file} no contiene ningún recorrido, ninguna ruta ni ningún área, y tiene menos de tres puntos de ruta.</translation>
    </message>
    <message>
      <source>{file} holds several orders and is not touched. Delete what is old with the device itself.</source>
      <translation>{file} contiene varias órdenes y no se toca. Elimine lo viejo con el dispositivo mismo.</translation>
    </message>
    <message>
      <source>{file} holds what the team wrote and stays.</source>
      <translation>{file} contiene lo que escribió el equipo y se queda.</translation>
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
      <source>{file} is missing. Write the pack again.</source>
      <translation>Falta {file}. Escriba el paquete de nuevo.</translation>
    </message>
    <message>
      <source>{file} is no KMZ: it is not a zip file.</source>
      <translation>{file} no es un KMZ: no es un archivo zip.</translation>
    </message>
    <message>
      <source>{file} is no PDF and no picture. Scan the signed order as a PDF, JPG or PNG.</source>
      <translation>{file} no es un PDF ni una imagen. Escanee la orden firmada como PDF, JPG o PNG.</translation>
    </message>
    <message>
      <source>{file} is no bundle of this plugin. Choose the zip that was given before, or a day.</source>
      <translation>{file} no es un conjunto de este complemento. Elija el zip que se entregó antes, o un día.</translation>
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
      <source>{file} is open in QGIS or another program. Close it there, or choose another file.</source>
      <translation>{file} está abierto en QGIS o en otro programa. Ciérrelo allí, o elija otro archivo.</translation>
    </message>
    <message>
      <source>{file} is read by this project. Choose another file for the export.</source>
      <translation>Este proyecto lee {file}. Elija otro archivo para la exportación.</translation>
    </message>
    <message>
      <source>{file} is still there: nothing takes its place.</source>
      <translation>{file} sigue allí: nada ocupa su lugar.</translation>
    </message>
    <message>
      <source>{file} lists {path} twice.</source>
      <translation>{file} incluye {path} dos veces.</translation>
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
      <source>{file} unpacks to {size} bytes, and there is less room than that in {folder}. Free some space, or verify the pack's folder.</source>
      <translation>{file} se descomprime en {size} bytes, y en {folder} hay menos espacio que eso. Libere espacio, o verifique la carpeta del paquete.</translation>
    </message>
    <message>
      <source>{file} was changed since issue or is damaged: {reason} Do not use it.</source>
      <translation>{file} se modificó después de la emisión o está dañado: {reason} No lo use.</translation>
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
      <source>{file} was moved away.</source>
      <translation>{file} se movió a otro lugar.</translation>
    </message>
    <message>
      <source>{file} was moved away; {names} is in its place.</source>
      <translation>{file} se movió a otro lugar; {names} ocupa su lugar.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). It is still there as it was.</source>
      <translation>{file} no se reemplazó ({reason}). Sigue ahí tal como estaba.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). The old one may still be there.</source>
      <translation>{file} no se reemplazó ({reason}). Puede que el viejo siga allí.</translation>
    </message>
    <message>
      <source>{file} was not replaced: another {name} lies beside it. Look at it on the device.</source>
      <translation>{file} no se reemplazó: hay otro {name} junto a él. Mírelo en el dispositivo.</translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>{file} se descomprimiría en {size} bytes; un paquete tiene como máximo {limit}.</translation>
    </message>
    <message>
      <source>{file}: its present pack {pack} has no such file. Copy by hand what the team needs.</source>
      <translation>{file}: su paquete actual {pack} no tiene tal archivo. Copie a mano lo que el equipo necesite.</translation>
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
      <source>{file}: {member} is packed in a way that no pack is.</source>
      <translation>{file}: {member} está comprimido de un modo en que no lo está ningún paquete.</translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>{file}: {member} se descomprime en más de {ratio} veces su tamaño.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{finding}</source>
      <translation>{finding}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} O bien: {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} o {second}</translation>
    </message>
    <message>
      <source>{folder} could not be read to its end ({reason}); {count} files were looked at. Connect the device again, and check it again: what was not read is not known.</source>
      <translation>No se pudo leer {folder} hasta el final ({reason}); se revisaron {count} archivos. Conecte el dispositivo de nuevo, y revíselo otra vez: lo que no se leyó no se conoce.</translation>
    </message>
    <message>
      <source>{folder} went away while files were replaced ({reason}). Connect the device again and check it again; what was replaced before stays replaced.</source>
      <translation>{folder} dejó de estar disponible mientras se reemplazaban archivos ({reason}). Conecte el dispositivo de nuevo y revíselo otra vez; lo que ya se reemplazó queda reemplazado.</translation>
    </message>
    <message>
      <source>{folder}, read {when}</source>
      <translation>{folder}, leído el {when}</translation>
    </message>
    <message>
      <source>{found} maps draw the boundary where their corners say that it lies; at least {wanted} must (the nearest other is {off} mm away on the paper).</source>
      <translation>{found} mapas dibujan el perímetro donde sus esquinas dicen que está; deben hacerlo al menos {wanted} (el otro más cercano se desvía {off} mm en el papel).</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>{found} páginas están georreferenciadas; deben serlo al menos {wanted}.</translation>
    </message>
    <message>
      <source>{given} is no coordinate reference system. Write it as 'EPSG:4326', or @layer_crs for the layer's own.</source>
      <translation>{given} no es un sistema de referencia de coordenadas. Escríbalo como 'EPSG:4326', o @layer_crs para el de la propia capa.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>{good} de {all} órdenes se escribieron y verificaron; {bad} no.</translation>
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
      <translation>{hazard} quedó corregida en {layer}. Guarde las ediciones de la capa para conservarlo.</translation>
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
      <translation>{labels} y {count} más</translation>
    </message>
    <message>
      <source>{label} has no length: draw at least {count} different points.</source>
      <translation>{label} no tiene longitud: dibuje al menos {count} puntos distintos.</translation>
    </message>
    <message>
      <source>{label} is a line on the map: draw it from point to point.</source>
      <translation>{label} es una línea en el mapa: dibújela de punto a punto.</translation>
    </message>
    <message>
      <source>{label} is not there any more.</source>
      <translation>{label} ya no está allí.</translation>
    </message>
    <message>
      <source>{label} is one point on the map.</source>
      <translation>{label} es un solo punto en el mapa.</translation>
    </message>
    <message>
      <source>{label} lies {words}.</source>
      <translation>{label} está {words}.</translation>
    </message>
    <message>
      <source>{label} was not typed as a leg: type its bearing and distance first, then where it starts.</source>
      <translation>{label} no se escribió como un tramo: escriba primero su rumbo y su distancia, y luego dónde empieza.</translation>
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
      <translation>{layer} ({rows} filas)</translation>
    </message>
    <message>
      <source>{layer} cannot be opened, so it is not on the sheets. Repair its source, or take it out.</source>
      <translation>{layer} no se puede abrir, así que no está en las hojas. Repare su fuente, o quítela.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names. Its columns: {present}.</source>
      <translation>{layer} no tiene ninguna columna {column}, que hazard_source_fields del perfil nombra. Sus columnas: {present}.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names: no order shows it. Import the hazards again with this profile, or take the name out. The columns are: {present}.</source>
      <translation>{layer} no tiene ninguna columna {column}, que hazard_source_fields del perfil nombra: ninguna orden la muestra. Importe de nuevo las áreas peligrosas con este perfil, o quite el nombre. Las columnas son: {present}.</translation>
    </message>
    <message>
      <source>{layer} has no field that takes the task's id</source>
      <translation>{layer} no tiene ningún campo que reciba el id de la tarea</translation>
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
      <source>{layer}: it has no coordinate reference system, so it may lie anywhere on the sheets. Set it in the layer’s properties (Source).</source>
      <translation>{layer}: no tiene sistema de referencia de coordenadas, así que puede quedar en cualquier lugar de las hojas. Defínalo en las propiedades de la capa (Fuente).</translation>
    </message>
    <message>
      <source>{layer}: no known change of datum leads from {crs} to WGS 84; on the sheets it may be hundreds of metres off.</source>
      <translation>{layer}: ningún cambio de datum conocido lleva de {crs} a WGS 84; en las hojas puede quedar a cientos de metros de su lugar.</translation>
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
      <source>{layer}: {count} rows belong to no task here, the first to {task}.</source>
      <translation>{layer}: {count} filas no pertenecen a ninguna tarea de aquí; la primera, a {task}.</translation>
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
      <source>{length} km</source>
      <translation>{length} km</translation>
    </message>
    <message>
      <source>{length} km long.</source>
      <translation>{length} km de largo.</translation>
    </message>
    <message>
      <source>{length} m around</source>
      <translation>{length} m de contorno</translation>
    </message>
    <message>
      <source>{length} m long</source>
      <translation>{length} m de largo</translation>
    </message>
    <message>
      <source>{length} on the ellipsoid</source>
      <translation>{length} sobre el elipsoide</translation>
    </message>
    <message>
      <source>{letter}: {file}</source>
      <translation>{letter}: {file}</translation>
    </message>
    <message>
      <source>{lines} cells do not fit below here: the table has fewer points.</source>
      <translation>{lines} celdas no caben de aquí hacia abajo: la tabla tiene menos puntos.</translation>
    </message>
    <message>
      <source>{live} live · {waiting} not accepted</source>
      <translation>{live} vigentes · {waiting} sin aceptar</translation>
    </message>
    <message>
      <source>{made} tasks made: {tasks}.</source>
      <translation>{made} tareas creadas: {tasks}.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>{mandatory} obligatorias: corríjalas primero. {advisory} de advertencia: mírelas.</translation>
    </message>
    <message>
      <source>{metres:.0f} m</source>
      <translation>{metres:.0f} m</translation>
    </message>
    <message>
      <source>{misclosure} unknown: the leg back was not measured</source>
      <translation>{misclosure} desconocido: el tramo de regreso no se midió</translation>
    </message>
    <message>
      <source>{misclosure} {metres} m</source>
      <translation>{misclosure} {metres} m</translation>
    </message>
    <message>
      <source>{misclosure} –</source>
      <translation>{misclosure} –</translation>
    </message>
    <message>
      <source>{names} was put beside {file}, which is still there.</source>
      <translation>{names} se puso junto a {file}, que sigue allí.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} could not be drawn below the maps of task {task}: {reason}.</source>
      <translation>No se pudo dibujar {name} debajo de los mapas de la tarea {task}: {reason}.</translation>
    </message>
    <message>
      <source>{name} could not be given its name in the folder {folder}: another program holds it ({reason}). Close what shows that folder, let the antivirus leave it out, and run again.</source>
      <translation>No se pudo dar a {name} su nombre en la carpeta {folder}: otro programa lo tiene ocupado ({reason}). Cierre lo que muestra esa carpeta, haga que el antivirus la excluya, y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>{name} has fields or notes that only the program that made it can draw. Print it to a new PDF and attach that.</source>
      <translation>{name} tiene campos o notas que solo puede dibujar el programa que lo hizo. Imprímalo en un PDF nuevo y adjunte ese.</translation>
    </message>
    <message>
      <source>{name} has nothing below it: write {path}.</source>
      <translation>{name} no tiene nada debajo: escriba {path}.</translation>
    </message>
    <message>
      <source>{name} has {count} positions; a handheld keeps {limit}.</source>
      <translation>{name} tiene {count} posiciones; un GPS portátil guarda {limit}.</translation>
    </message>
    <message>
      <source>{name} holds several tags; write {name}.{first}.</source>
      <translation>{name} contiene varios marcadores; escriba {name}.{first}.</translation>
    </message>
    <message>
      <source>{name} is a list; loop over it: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</source>
      <translation>{name} es una lista; recórrala con un bucle: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</translation>
    </message>
    <message>
      <source>{name} is a picture, and pictures cannot stand in footnotes.</source>
      <translation>{name} es una imagen, y las imágenes no pueden ir en notas al pie.</translation>
    </message>
    <message>
      <source>{name} is no list and cannot be looped over.</source>
      <translation>{name} no es una lista y no se puede recorrer con un bucle.</translation>
    </message>
    <message>
      <source>{name} is not among what the profile allows ({key}): {known}.</source>
      <translation>{name} no está entre lo que permite el perfil ({key}): {known}.</translation>
    </message>
    <message>
      <source>{name} is not in {folder}. Write the pack again.</source>
      <translation>{name} no está en {folder}. Escriba el paquete de nuevo.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>{name} es {value}: debe ser cero o más.</translation>
    </message>
    <message>
      <source>{name} must be a whole number, not {value}.</source>
      <translation>{name} debe ser un número entero, no {value}.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>{name} debe ser cero o más, no {value}.</translation>
    </message>
    <message>
      <source>{name} shows nothing where task {task} lies. It may cover another place, or its server may not answer: look at it in the project, or choose another background.</source>
      <translation>{name} no muestra nada donde está la tarea {task}. Puede que cubra otro lugar, o que su servidor no responda: mírelo en el proyecto, o elija otro fondo.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}, código de organización {code}</translation>
    </message>
    <message>
      <source>{name}: a longitude or latitude is outside the globe.</source>
      <translation>{name}: una longitud o latitud está fuera del globo terrestre.</translation>
    </message>
    <message>
      <source>{name}: a ring is not closed.</source>
      <translation>{name}: un anillo no está cerrado.</translation>
    </message>
    <message>
      <source>{name}: a ring runs the wrong way round.</source>
      <translation>{name}: un anillo va en el sentido equivocado.</translation>
    </message>
    <message>
      <source>{name}: a shape has only {count} positions.</source>
      <translation>{name}: una forma tiene solo {count} posiciones.</translation>
    </message>
    <message>
      <source>{name}: {found} where {wanted} should be.</source>
      <translation>{name}: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
      <source>{name}: {orders} orders; {removed} revisions must leave devices.</source>
      <translation>{name}: {orders} órdenes; {removed} revisiones deben salir de los dispositivos.</translation>
    </message>
    <message>
      <source>{now}. There is no status that all of them could take next. A task becomes issued on the page Orders.</source>
      <translation>{now}. No hay un estado al que todas puedan pasar ahora. Una tarea pasa a emitida en la página Órdenes.</translation>
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
      <translation>{n} de advertencia</translation>
    </message>
    <message>
      <source>{n} block the order</source>
      <translation>{n} bloquean la orden</translation>
    </message>
    <message>
      <source>{n} fields were found by their names. Look them over.</source>
      <translation>Se encontraron {n} campos por sus nombres. Revíselos.</translation>
    </message>
    <message>
      <source>{n} mandatory</source>
      <translation>{n} obligatorias</translation>
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
      <source>{old} → {new}</source>
      <translation>{old} → {new}</translation>
    </message>
    <message>
      <source>{one} would lie exactly on {two}: two points of a boundary are two places.</source>
      <translation>{one} quedaría exactamente sobre {two}: dos puntos de un perímetro son dos lugares.</translation>
    </message>
    <message>
      <source>{one} {other}</source>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <source>{order_no} is withdrawn; the notice is {file}</source>
      <translation>{order_no} está retirada; el aviso es {file}</translation>
    </message>
    <message>
      <source>{order_no} r{revision}: {count} worksite features on {pages} pages.</source>
      <translation>{order_no} r{revision}: {count} elementos del sitio de trabajo en {pages} páginas.</translation>
    </message>
    <message>
      <source>{order_no}: r{revision} had {count} worksite features; none is known now.</source>
      <translation>{order_no}: r{revision} tenía {count} elementos del sitio de trabajo; ahora no se conoce ninguno.</translation>
    </message>
    <message>
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>{orders} órdenes: {changed} áreas peligrosas cambiaron, {removed} ya no están, {added} nuevas en tareas, {accidents} accidentes cerca, {waiting} órdenes no aceptadas.</translation>
    </message>
    <message>
      <source>{order} is withdrawn. Give the notice to {holder}.</source>
      <translation>{order} está retirada. Dé el aviso a {holder}.</translation>
    </message>
    <message>
      <source>{order} is written, its pack verified.</source>
      <translation>{order} está escrita y su paquete, verificado.</translation>
    </message>
    <message>
      <source>{order} of {when}</source>
      <translation>{order} del {when}</translation>
    </message>
    <message>
      <source>{order} r{next} is issued and its pack verified. {before} is superseded: give the new one to {holder}.</source>
      <translation>{order} r{next} está emitida y su paquete, verificado. {before} queda reemplazada: dé la nueva a {holder}.</translation>
    </message>
    <message>
      <source>{order} takes the place of r{revision} of {when}.</source>
      <translation>{order} toma el lugar de r{revision} del {when}.</translation>
    </message>
    <message>
      <source>{order} · handling: {handling}</source>
      <translation>{order} · manejo: {handling}</translation>
    </message>
    <message>
      <source>{order}, issued {time}.</source>
      <translation>{order}, emitida el {time}.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>{pack}: cada archivo se volvió a leer y coincide.</translation>
    </message>
    <message>
      <source>{pack}: it has no PDF of the order. Write the pack again with the format pdf.</source>
      <translation>{pack}: no tiene el PDF de la orden. Escriba el paquete de nuevo con el formato pdf.</translation>
    </message>
    <message>
      <source>{pack}: it says another thing than the order that was issued. Write the pack again.</source>
      <translation>{pack}: dice algo distinto de la orden que se emitió. Escriba el paquete de nuevo.</translation>
    </message>
    <message>
      <source>{pack}: its folder is not in {folder}. Write the pack again.</source>
      <translation>{pack}: su carpeta no está en {folder}. Escriba el paquete de nuevo.</translation>
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
      <source>{pack}: {file} fails verification ({reason}) Write the pack again.</source>
      <translation>{pack}: {file} no pasa la verificación ({reason}) Escriba el paquete de nuevo.</translation>
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
      <source>{parameter}: {name} cannot be opened as a raster layer. Is the file, or the server, still there?</source>
      <translation>{parameter}: no se puede abrir {name} como capa ráster. ¿Sigue existiendo el archivo, o el servidor?</translation>
    </message>
    <message>
      <source>{parts} parts of {area} each (ellipsoid).</source>
      <translation>{parts} partes de {area} cada una (elipsoidal).</translation>
    </message>
    <message>
      <source>{parts} parts of {least} to {most} (ellipsoid).</source>
      <translation>{parts} partes de {least} a {most} (elipsoidal).</translation>
    </message>
    <message>
      <source>{part} is larger than {limit} bytes.</source>
      <translation>{part} tiene más de {limit} bytes.</translation>
    </message>
    <message>
      <source>{part} is too large ({size} bytes).</source>
      <translation>{part} es demasiado grande ({size} bytes).</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>{part}, fila {row}: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
      <source>{part}, {name}: its edge is {distance_m} m from where the order has it.</source>
      <translation>{part}, {name}: su borde está a {distance_m} m de donde lo tiene la orden.</translation>
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
      <source>{place} (“{text}”): {problem}</source>
      <translation>{place} (“{text}”): {problem}</translation>
    </message>
    <message>
      <source>{place} cannot be read.</source>
      <translation>No se puede leer {place}.</translation>
    </message>
    <message>
      <source>{place} is neither a text nor a number: a formula, perhaps.</source>
      <translation>{place} no es un texto ni un número: quizás sea una fórmula.</translation>
    </message>
    <message>
      <source>{points} points ({legs} by bearing and distance): {labels}</source>
      <translation>{points} puntos ({legs} por rumbo y distancia): {labels}</translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>{points} puntos necesitan {points} tramos, o uno menos si el último no se midió; hay {bearings} rumbos y {distances} distancias.</translation>
    </message>
    <message>
      <source>{points} points; a boundary needs three</source>
      <translation>{points} puntos; un perímetro necesita tres</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>{points} puntos de referencia y mojones escritos en {tasks} tareas. {had} tareas ya tenían los suyos, {issued} están en una orden emitida, de {without} el registro no tiene ninguno.</translation>
    </message>
    <message>
      <source>{point}, {column}: {text}</source>
      <translation>{point}, {column}: {text}</translation>
    </message>
    <message>
      <source>{radius} m</source>
      <translation>{radius} m</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>{read} áreas peligrosas leídas = {used} usadas + {rejected} rechazadas; {tasks} tareas.</translation>
    </message>
    <message>
      <source>{read} lines read = {made} corridors + {refused} refused; {length:,.3f} km, {area:,.0f} m² (ellipsoid).</source>
      <translation>{read} líneas leídas = {made} corredores + {refused} rechazadas; {length:,.3f} km, {area:,.0f} m² (elipsoidal).</translation>
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
      <source>{read} tasks read = {divided} divided + {refused} refused; {parts} parts.</source>
      <translation>{read} tareas leídas = {divided} divididas + {refused} rechazadas; {parts} partes.</translation>
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
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <source>{reason} A series needs a map of that id.</source>
      <translation>{reason} Una serie necesita un mapa con ese id.</translation>
    </message>
    <message>
      <source>{reason} The boundary keeps the last good value; Esc takes this back.</source>
      <translation>{reason} El perímetro conserva el último valor válido; Esc deshace esto.</translation>
    </message>
    <message>
      <source>{reason}. Choose another layer, or give a binding.</source>
      <translation>{reason}. Elija otra capa, o indique una vinculación.</translation>
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
      <source>{route}: from, by, to; driven on, minutes</source>
      <translation>{route}: de, por, a; recorrida el, minutos</translation>
    </message>
    <message>
      <source>{rows} rows are more than a boundary has.</source>
      <translation>{rows} filas son más de las que tiene un perímetro.</translation>
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
      <source>{rule} ({weight}): {sentence}</source>
      <translation>{rule} ({weight}): {sentence}</translation>
    </message>
    <message>
      <source>{said} (1:{ratio})</source>
      <translation>{said} (1:{ratio})</translation>
    </message>
    <message>
      <source>{said} {n} differences are listed.</source>
      <translation>{said} Hay {n} diferencias en la lista.</translation>
    </message>
    <message>
      <source>{said}, spread over the points</source>
      <translation>{said}, repartido entre los puntos</translation>
    </message>
    <message>
      <source>{size} m</source>
      <translation>{size} m</translation>
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
      <source>{step} m</source>
      <translation>{step} m</translation>
    </message>
    <message>
      <source>{table} has {count} cells; a workbook of ours has at most {most}. Choose fewer tasks, or another format.</source>
      <translation>{table} tiene {count} celdas; un libro nuestro tiene {most} como máximo. Elija menos tareas, u otro formato.</translation>
    </message>
    <message>
      <source>{table} has {count} rows; a worksheet takes {most}. Choose fewer tasks, or another format.</source>
      <translation>{table} tiene {count} filas; en una hoja de cálculo caben {most}. Elija menos tareas, u otro formato.</translation>
    </message>
    <message>
      <source>{tag} begins with {word}; only p and tr are known.</source>
      <translation>{tag} comienza con {word}; solo se conocen p y tr.</translation>
    </message>
    <message>
      <source>{tag} does not fit {begin} in {place}: both must stand in the same table or text, written alike.</source>
      <translation>{tag} no corresponde a {begin} en {place}: ambos deben estar en la misma tabla o texto, escritos de la misma manera.</translation>
    </message>
    <message>
      <source>{tag} ends what has not begun.</source>
      <translation>{tag} termina lo que no ha comenzado.</translation>
    </message>
    <message>
      <source>{tag} is missing: what begins here does not end.</source>
      <translation>Falta {tag}: lo que comienza aquí no termina.</translation>
    </message>
    <message>
      <source>{tag} stands in no table; write p for tr.</source>
      <translation>{tag} no está en ninguna tabla; escriba p en lugar de tr.</translation>
    </message>
    <message>
      <source>{tag} takes its whole place, and “{text}” would be lost. Give the tag a paragraph or a row of its own.</source>
      <translation>{tag} ocupa todo su lugar, y se perdería “{text}”. Dé al marcador un párrafo o una fila propia.</translation>
    </message>
    <message>
      <source>{tasks} and {count} more</source>
      <translation>{tasks} y {count} más</translation>
    </message>
    <message>
      <source>{tasks} are one task now: {task}.</source>
      <translation>{tasks} son ahora una sola tarea: {task}.</translation>
    </message>
    <message>
      <source>{tasks} tasks, together {area} (ellipsoid).</source>
      <translation>{tasks} tareas, en conjunto {area} (elipsoidal).</translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>{tasks} tareas, {points} puntos del perímetro, {legs} tramos.</translation>
    </message>
    <message>
      <source>{tasks} tasks: {checked} checked, {withdrawn} withdrawn. {mandatory} mandatory, {advisory} advisory findings; {blocking} of them block an order.</source>
      <translation>{tasks} tareas: {checked} revisadas, {withdrawn} retiradas. {mandatory} observaciones obligatorias, {advisory} de advertencia; {blocking} de ellas bloquean una orden.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · {drafts} en borrador</translation>
    </message>
    <message>
      <source>{tasks}. What is not saved yet is saved first.</source>
      <translation>{tasks}. Lo que aún no está guardado se guarda primero.</translation>
    </message>
    <message>
      <source>{tasks}: {states}</source>
      <translation>{tasks}: {states}</translation>
    </message>
    <message>
      <source>{tasks}: {status}. Save keeps it, Undo takes it back.</source>
      <translation>{tasks}: {status}. Guardar lo conserva, Deshacer lo revierte.</translation>
    </message>
    <message>
      <source>{task} has no annexes yet. Drop PDF or JPG files here.</source>
      <translation>{task} aún no tiene anexos. Suelte aquí archivos PDF o JPG.</translation>
    </message>
    <message>
      <source>{task} is divided into {parts} parts: {first} to {last}.</source>
      <translation>{task} está dividida en {parts} partes: de {first} a {last}.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>{task} ya se emitió como {order_no} r{revision}; se escribe de nuevo a partir de su instantánea. HAZARDS, REASON y los demás datos de esta ejecución no se usaron, porque una revisión emitida nunca cambia.</translation>
    </message>
    <message>
      <source>{task}, {whose}</source>
      <translation>{task}, {whose}</translation>
    </message>
    <message>
      <source>{task}: a task's land is a polygon.</source>
      <translation>{task}: el terreno de una tarea es un polígono.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>{task}: sin paquete. {reason}</translation>
    </message>
    <message>
      <source>{task}: {count} points</source>
      <translation>{task}: {count} puntos</translation>
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
      <source>{text} ({slip})</source>
      <translation>{text} ({slip})</translation>
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
      <source>{text} · moved</source>
      <translation>{text} · movido</translation>
    </message>
    <message>
      <source>{text} · {datum}</source>
      <translation>{text} · {datum}</translation>
    </message>
    <message>
      <source>{text}: {reason}</source>
      <translation>{text}: {reason}</translation>
    </message>
    <message>
      <source>{title} 1:{scale}</source>
      <translation>{title} 1:{scale}</translation>
    </message>
    <message>
      <source>{unreadable} of the files could not be read, so it is not known what they are; {shown} are listed. Look at them on the device.</source>
      <translation>{unreadable} de los archivos no se pudieron leer, así que no se sabe qué son; {shown} están en la lista. Revíselos en el dispositivo.</translation>
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
      <source>{what} ({keys})</source>
      <translation>{what} ({keys})</translation>
    </message>
    <message>
      <source>{what} ?</source>
      <translation>¿{what}?</translation>
    </message>
    <message>
      <source>{what} is {value}: it must be zero or more metres.</source>
      <translation>{what}: el valor es {value}; debe ser cero o más metros.</translation>
    </message>
    <message>
      <source>{what} {label}</source>
      <translation>{what} {label}</translation>
    </message>
    <message>
      <source>{what}: its field names, lengths, words and CRS are taken</source>
      <translation>{what}: se toman sus nombres de campo, longitudes, palabras y SRC</translation>
    </message>
    <message>
      <source>{what}: where is it now?</source>
      <translation>{what}: ¿dónde está ahora?</translation>
    </message>
    <message>
      <source>{what}: {how}</source>
      <translation>{what}: {how}</translation>
    </message>
    <message>
      <source>{what}: {step}</source>
      <translation>{what}: {step}</translation>
    </message>
    <message>
      <source>{when} · {user}</source>
      <translation>{when} · {user}</translation>
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
      <source>{where}: {fault}</source>
      <translation>{where}: {fault}</translation>
    </message>
    <message>
      <source>{where}: {reason}.</source>
      <translation>{where}: {reason}.</translation>
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
      <source>{written} of {read} tasks exported.</source>
      <translation>{written} de {read} tareas exportadas.</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>{zone} no es una zona UTM.</translation>
    </message>
    <message>
      <source>{{% {word} %}} does not end in its paragraph. Put {{%p {word} … %}} and {{%p {end} %}} into paragraphs of their own, or {{%tr … %}} into rows of their own.</source>
      <translation>{{% {word} %}} no termina en su párrafo. Ponga {{%p {word} … %}} y {{%p {end} %}} en párrafos propios, o {{%tr … %}} en filas propias.</translation>
    </message>
    <message>
      <source>{{{name}}} has one brace a side; write {{{{ {name} }}}}.</source>
      <translation>{{{name}}} tiene una sola llave a cada lado; escriba {{{{ {name} }}}}.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± forma cambiada</translation>
    </message>
    <message>
      <source>± {metres} m</source>
      <translation>± {metres} m</translation>
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
      <source>“{text}” in {part} is not filled: tags work in the text, tables and text boxes of pages, in headers, footers and footnotes.</source>
      <translation>“{text}” en {part} no se llena: los marcadores funcionan en el texto, las tablas y los cuadros de texto de las páginas, en encabezados, pies de página y notas al pie.</translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>“{text}” es una referencia de cuadrícula, y esas se leen solamente en WGS 84: indique grados, o deje vacío CRS.</translation>
    </message>
    <message>
      <source>“{text}” is no bearing. Write a number, as 033.5, and its north where it is not that of the column: 033.5 mag.</source>
      <translation>“{text}” no es un rumbo. Escriba un número, como 033.5, y su norte si no es el de la columna: 033.5 mag.</translation>
    </message>
    <message>
      <source>“{text}” is no date: write it as year-month-day, 2026-11-24.</source>
      <translation>“{text}” no es una fecha: escríbala como año-mes-día, 2026-11-24.</translation>
    </message>
    <message>
      <source>“{text}” is no distance to move by. Write metres: 5 moves outward, -5 inward.</source>
      <translation>“{text}” no es una distancia de desplazamiento. Escriba metros: 5 mueve hacia afuera, -5 hacia adentro.</translation>
    </message>
    <message>
      <source>“{text}” is no distance. Write a number of metres above zero, as 49.5.</source>
      <translation>“{text}” no es una distancia. Escriba un número de metros mayor que cero, como 49.5.</translation>
    </message>
    <message>
      <source>“{text}” is no kind of point: choose one from the list.</source>
      <translation>“{text}” no es un tipo de punto: elija uno de la lista.</translation>
    </message>
    <message>
      <source>“{text}” is no number.</source>
      <translation>“{text}” no es un número.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>“{text}” está donde el cambio de datum no tiene lugar.</translation>
    </message>
    <message>
      <source>“{text}”: the g after the bearing may be gon or grid. Write gon, or grid.</source>
      <translation>«{text}»: la g después del rumbo puede significar gon o grid (cuadrícula). Escriba gon, o grid.</translation>
    </message>
    <message>
      <source>“{text}”: the m after the bearing may be metres or magnetic. Write the bearing first, and mag for magnetic.</source>
      <translation>“{text}”: la m que sigue al rumbo puede ser metros o magnético. Escriba primero el rumbo, y mag para magnético.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas could be one number or two. Put semicolons between the numbers, and no commas into them.</source>
      <translation>“{word}” en la lista de áreas podría ser un número o dos. Ponga punto y coma entre los números, y ninguna coma dentro de ellos.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas is not a number of square metres.</source>
      <translation>“{word}” en la lista de áreas no es un número de metros cuadrados.</translation>
    </message>
    <message>
      <source>… [see the order]</source>
      <translation>… [ver la orden]</translation>
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
      <source>… and {count} more.</source>
      <translation>… y {count} más.</translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… y {count} más; el campo repair_reason de la salida las tiene todas.</translation>
    </message>
    <message>
      <source>… and {count} more; the report and the table of differences have them.</source>
      <translation>… y {count} más; están en el informe y en la tabla de diferencias.</translation>
    </message>
    <message>
      <source>… and {more} more rows.</source>
      <translation>… y {more} filas más.</translation>
    </message>
    <message>
      <source>… {count} rows</source>
      <translation>… {count} filas</translation>
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
      <source>⚠ Row {row}: {reason}</source>
      <translation>⚠ Fila {row}: {reason}</translation>
    </message>
    <message>
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ Los datos de {layer} no están en este computador. Lo que usted indicó de ella se conserva; traiga el archivo, o haga clic derecho en la capa y elija Cambiar fuente de datos.</translation>
    </message>
    <message>
      <source>⚠ coordinates are read on {datum}</source>
      <translation>⚠ las coordenadas se leen en {datum}</translation>
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
      <source>⚠ missing</source>
      <translation>⚠ falta</translation>
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
      <source>⚠ {n} to look at, on the page Tasks</source>
      <translation>⚠ {n} por revisar, en la página Tareas</translation>
    </message>
    <message>
      <source>⚠ {sentence}</source>
      <translation>⚠ {sentence}</translation>
    </message>
    <message>
      <source>✓ attached</source>
      <translation>✓ adjunto</translation>
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
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation type="vanished">&amp;Borrador: sin número, BORRADOR en cada página</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="vanished">Ab&amp;rir carpeta</translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;Usar esta capa</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation type="vanished">&lt;p&gt;Emite una orden para cada tarea y escribe su paquete: una orden impresa, la tabla de puntos y archivos para GPS, teléfono y SIG; todos se vuelven a leer y se comparan antes de que el paquete reciba su nombre.&lt;/p&gt;&lt;p&gt;Con un espacio de trabajo, cada orden recibe el siguiente número del programa; una tarea que ya fue emitida se escribe de nuevo a partir de su instantánea. Sin él, el número se forma con el id de la tarea y la revisión es 1. Un borrador no usa número.&lt;/p&gt;&lt;p&gt;Una tarea que falla no detiene a las demás: &lt;i&gt;summary.json&lt;/i&gt;, en la carpeta de salida, dice qué pasó con cada una. La carpeta de plantillas puede contener un &lt;i&gt;letterhead.json&lt;/i&gt; con el nombre, la marca de manejo y el descargo de responsabilidad propios de la oficina.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation type="vanished">Área sobre el elipsoide</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation type="vanished">Pregunta una vez antes de emitir</translation>
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
      <source>Creating tasks</source>
      <translation type="vanished">Creando tareas</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">Campos, anexos, duplicar, fusionar, retirar, quitar</translation>
    </message>
    <message>
      <source>Fields, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">Campos, duplicar, fusionar, retirar, quitar</translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">Observaciones: {shown} de {all}; la capa de incidencias las tiene todas</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation type="vanished">Otros campos</translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation type="vanished">Ir a órdenes</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation type="vanished">Cuadrícula: {grid}, líneas cada {interval}; los rótulos son sus últimos cinco dígitos.</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">Las áreas peligrosas vienen de {layer} ({rows} filas).</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation type="vanished">A qué profundidad</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation type="vanished">Emitir órdenes: una orden numerada y un paquete verificado para cada tarea.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation type="vanished">No se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation type="vanished">Crear tareas con las áreas peligrosas que seleccione en el mapa.</translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation type="vanished">Se detuvo la creación de tareas. No se creó ninguna tarea.</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">Todavía no hay áreas peligrosas vinculadas. Este proyecto tiene {n} capas de polígonos; {says}</translation>
    </message>
    <message>
      <source>No reason is given.</source>
      <translation type="vanished">No se indica ningún motivo.</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">Ninguna parece con seguridad de áreas peligrosas; la más probable es {layer} ({rows} filas).</translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation type="vanished">Una tarea por cada área peligrosa</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Issue a new order for its task.</source>
      <translation type="vanished">La orden {order_no} se retiró el {day}. Emita una orden nueva para su tarea.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation type="vanished">Paquete (su carpeta, o su zip)</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has the kind “{kind}”, which is none: choose another in the table of boundary points.</source>
      <translation type="vanished">El punto {label} de la tarea {task} tiene el tipo “{kind}”, que no existe: elija otro en la tabla de puntos del perímetro.</translation>
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
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation type="vanished">Vuelve a leer cada archivo de un paquete (su carpeta o su zip) con bibliotecas distintas de las que lo escribieron, y lo compara con la orden que contiene: nombres, orden, cada posición a 1 cm, y cada byte de los archivos que no deben cambiar.

Un paquete que falla es un error que nombra cada archivo y su motivo, después de escribir el informe. El GeoPackage puede cambiar con el uso: se compara por su contenido, y prevalece el PDF. Esto detecta accidentes, no falsificadores.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.

A pack that is superseded or withdrawn is said to be so, by the workspace that is given or is in the project, or by what lies beside the pack.</source>
      <translation type="vanished">Vuelve a leer cada archivo de un paquete (su carpeta o su zip) con bibliotecas distintas de las que lo escribieron, y lo compara con la orden que contiene: nombres, orden, cada posición a 1 cm, y cada byte de los archivos que no deben cambiar.

Un paquete que falla es un error que nombra cada archivo y su motivo, después de escribir el informe. El GeoPackage puede cambiar con el uso: se compara por su contenido, y prevalece el PDF. Esto detecta accidentes, no falsificadores.

De un paquete reemplazado o retirado se dice que lo está, según el espacio de trabajo que se indica o que está en el proyecto, o según lo que hay junto al paquete.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation type="vanished">Vuelve a leer cada archivo de un paquete (su carpeta o su zip) con otras bibliotecas que las que lo escribieron, y lo compara con la orden que contiene: nombres, orden, cada posición a 1 cm, y cada byte de los archivos que no deben cambiar.

Un paquete que no pasa es un error que nombra cada archivo y su motivo, después de escribirse el informe. El documento de Word, el GeoPackage y el proyecto de campo pueden cambiar con el uso: se comparan por su contenido, y prevalece el PDF. Esto descubre accidentes, no falsificadores.

Al espacio de trabajo indicado, o al del proyecto, se le pregunta si tiene el mismo contenido de la orden. De un paquete reemplazado o retirado se dice que lo está, según el espacio de trabajo o según lo que está junto al paquete.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation type="vanished">Fila {row}: la tarea {task} no tiene geometría.</translation>
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
      <source>Show the task on the map</source>
      <translation type="vanished">Mostrar la tarea en el mapa</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation type="vanished">Las tareas serán una capa temporal. Guarde el proyecto, o elija una base de datos de tareas en las opciones, para conservarlas y numerar sus órdenes.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation type="vanished">La clave numbering.order_pattern es {value}. Elementos conocidos: organisation, year, month, sequence ({reason}).</translation>
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
      <source>The pack could not be written: {reason}.</source>
      <translation type="vanished">No se pudo escribir el paquete: {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation type="vanished">La carpeta de plantillas {folder} no tiene un {file} legible ({reason}). Puede contener uno con las claves {keys}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation type="vanished">No hubo memoria suficiente para imprimir {file}.</translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">Este proyecto todavía no tiene ninguna capa de polígonos. Agregue la capa de áreas peligrosas que le dio su base de datos (menú Capa, Añadir capa): aquí se reconoce.</translation>
    </message>
    <message>
      <source>Why it is issued, findings or not; the order prints it</source>
      <translation type="vanished">Por qué se emite, con observaciones o sin ellas; la orden lo imprime</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">y {n} valores más</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation type="vanished">verificado {day} {who}</translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation type="vanished">{count} campos más están en la página {page}.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation type="vanished">No se pudo escribir {file} en {folder}: {reason}.</translation>
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
      <source>{made} tasks made.</source>
      <translation type="vanished">Se crearon {made} tareas.</translation>
    </message>
    <message>
      <source>{question} What is not saved yet is saved first.</source>
      <translation type="vanished">{question} Lo que aún no está guardado se guarda primero.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">{task} se emitió antes como {order_no} r{revision}; se escribe de nuevo.</translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation type="vanished">{written} escritos · {verified} verificados</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– desconocido –</translation>
    </message>
  </context>
</TS>
