<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>@default</name>
    <message>
      <source> and {n} more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source> m</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Create tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Create tasks from {chosen} selected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Folder for packs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Issue {n} orders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Issued by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Read hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' begins with {zone}{band}, and there is no such grid zone: zones go from 1 to 60, bands from C to X without I and O.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' cannot be read from '{rest}' on. Write degrees with N, S, E, W, or UTM with its zone, or MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has no seconds at all: it may mean {dms}, or decimal degrees that lost their point, {dd}. Write it with degree signs or with the point.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has no zone number before its band letter {band}. Only the polar bands A, B, Y and Z go without.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has {count} characters, too many for one coordinate.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has {count} digits in {groups} group(s), and it cannot be told which are east and which north. Both need the same number; one may be lost or doubled.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has {count} digits. A reference has 2 to 10, which is 1 m.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has {count} numbers, and it cannot be told which are latitude and which longitude. Write hemispheres (N, S, E, W), or a comma and a blank between the two.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' has {lat_count} and {lon_count} digits. Packed degrees and minutes have 4 and 5, with seconds 6 and 7. It may be decimal degrees that lost their point, {dd}, or minutes that did. Write it with its point or with degree signs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' holds one number, and a position has two. If the comma parts two numbers, put a blank after it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' is zero in both angles, which is how empty records look, not a place.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' looks like a grid reference without its zone; the letters {square} come again every 18 degrees. Write zone and band in front, as in 33TYK3535531579.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' looks like metres on a grid, but not all of it can be read. Write zone, hemisphere, easting and northing, without blanks or commas between thousands: 33 north 735355 4931579.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' may be two whole degrees, degrees and minutes of one angle, or one number with a decimal comma. Write degree signs or hemispheres.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' must name latitude and longitude once each, before their numbers.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' names only a square of 100 km. Add 2 to 10 digits.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}' names the hemispheres {letters}. One of N or S and one of E or W is needed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': a hyphen between numbers may part them or be a minus. Write hemispheres (N, S, E, W), or a blank before the minus.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': a pair without hemispheres is read latitude first, and {value} is no latitude. It may be longitude first; write the hemispheres (N, S, E, W).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': a {axis} of {value:g} degrees does not exist; it ends at {limit:.0f}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': in the {axis} the mark {mark} stands where it has no meaning.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': it cannot be told where the {first} ends. Write both hemispheres before their numbers, or both after.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': square {square} of zone {zone} does not reach band {band}. It exists in band {bands}: one of the letters is wrong.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the commas may be decimal commas or part the numbers. Part the numbers with a blank or a semicolon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the polar band {band} has no square {square}. Its columns are {columns} and its rows {rows}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {axis} cannot be {letters}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {axis} has a minus and the hemisphere {letter}; one of them is too much, or they contradict each other.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {axis} has decimals in its {name} and goes on after them. It may be two numbers, or one with a stray blank.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {count} numbers; it needs degrees, and may have minutes and seconds.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {value} {name}; they go from 0 to less than 60.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': the {name} {digits} has {value} {label}, and there are only 60. It may be decimal degrees that lost their point, {decimal}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': there is no UTM zone {zone}; zones go from 1 to 60.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': there is no {name} of {metres:.0f} m there; it goes from {low:.0f} to {high:.0f}. A digit may be lost or doubled.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': zone {zone} has no square {square}. Its columns are {columns} and its rows A to V, without I and O.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': {easting:.0f} is no easting, but {northing:.0f} could be one. The easting comes first, or has an E.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': {letter} is no zone letter; they go from C to X, without I and O.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': {letter} may mean {meanings}. Write N, S, E or W.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>'{text}': {zone}S may mean band S (32 to 40 degrees north) or the southern hemisphere, and this northing exists in both. Write '{zone} north' or '{zone} south'.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>({radius} m set by {who})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>(± {metres} m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A profile that comes with the plugin, or the path of your own file</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A quoted field does not end.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A task has no id. Give it one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Accepted at</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Access</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Access lane</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Actual end</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Administrative area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Administrative unit, level 1</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Administrative unit, level 2</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Administrative unit, level 3</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Advisory findings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Ammunition storage</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Area (m², ellipsoidal)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Around it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Base line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Basemap</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bearing {north}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bearing {number} is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Beside the project</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Binding (JSON: which field carries what; guessed when empty)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Boundaries</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Boundaries made</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Builds a boundary for each task from a table in which a row is a point: from coordinates as people write them (degrees, UTM, MGRS), from the points of a layer, or from bearings and distances.

With bearings, the first row of each ring gives the start as a coordinate. Where that row carries a bearing too, each row's leg leaves its point; where it carries none, each row's leg arrives at its point. A list closes when its last leg leads to the first point: by the leg of the last row, or by a row that names the first point again. The misclosure is then told in metres and as 1:n. A list without its last leg is closed by a computed one, and how well it closes cannot be known. Reference points, landmarks and benchmarks (RP, LM, BM) at the head lead to the ring and are no part of it.

Magnetic bearings need the date they were read, or that day's declination; a declination counts more than a date, and before 2010 only a declination will do.

A misclosure beyond the limit is refused, and the leg is named whose reversal or swapped digits would close the ring. It is spread over the points only where Bowditch is chosen; the log lists every point before and after. A task with a flaw is refused whole: each of its rows is in the rejected table, with the reason.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>By rule</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>CHA, confirmed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check of {layer}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check the hazards before anything is built on them.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Check them</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Checked</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Checked: {mandatory} mandatory and {advisory} advisory findings.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Checking {layer}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose a finding to read it whole.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose another layer of this project</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Choose the layer that holds the hazards.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Class unknown</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cleared land</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Communications</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Completed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Confirmations of hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Confirmed hazardous area (CHA)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Contamination</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Control point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Corners at most (0: no limit)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Creating tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Date for magnetic north (empty: today)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Day on which magnetic bearings were read</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Demolition site</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Depth</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Details…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Detector test area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>District</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Draft (uses no number)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>E</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>EOD</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>EOD spot</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Evacuation route</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Evacuation route, alternate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every check was run and nothing was found.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Fewer than three vertices</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the bearing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the coordinate as written</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the distance (metres)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the order of the points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the point's label</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the ring's number</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the start's coordinate (first row)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the task's id</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Field with the task’s id</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Fields and values</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Filter: {list}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Finds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>For approval</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>From the office</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>GN</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Geometry {number} has a vertex that is not on the globe: {lon}, {lat}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Geometry {number} is empty: it has no place, and so no zone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Give TEXT_FIELD, or BEARING_FIELD and DISTANCE_FIELD, not both.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid north is up.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid north lies {angle} of true north (convergence {value}°).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard layer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard layer or table</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard within cleared land</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard {hazard} of task {task} has no geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard {hazard}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazard {status}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazards closer than this make one task (metres; 0: none)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazards of tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How deep</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to get out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to get there</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Id field</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Indication</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Install QGIS's current release, which brings it, and start QGIS again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Install the package python3-shapely where your system has version 2 of it; otherwise build it against the system's own GEOS (pip install --no-binary shapely "shapely&gt;=2"). Then start QGIS again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Intermediate points at most every … metres (0: none)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Invalid polygon</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Invalid polygon: {why}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issued</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issued &amp;by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issued at</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issued at (empty: now)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issues</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Issuing was stopped. Orders that have their pack stay.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It has no area ({why}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It has no area.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It has no point. Give points, or say in TEXT_FIELD or BEARING_FIELD what carries the positions.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is a line of no length.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is a line: say how wide it is (WIDTH_M).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is no readable KMZ ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is no readable PDF ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is not UTF-8 ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It is not this order's record of a verified pack.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was changed since issue: its SHA-256 does not fit.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was changed since issue: {detail}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was invalid ({why}) and was repaired. On the ground it may be larger than it looks: confirm its shape.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>It was renamed to {name}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Job</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Kind of task</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>LANGUAGE: {language} is not a language of the profile. It has: {languages}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Land</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Land class</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Land use</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Legs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Line {line} has not {count} fields.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude and latitude swapped</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} is nowhere on Earth; look at the layer's CRS.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies far from nearly all other records.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies outside the extent of the programme's country.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} would lie among the other records with longitude and latitude exchanged.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longitude {lon} is {away:.0f} degrees away from the middle of the UTM zone asked for. Choose the zone that the position lies in.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>MGRS has no precision of {precision} m: it has {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>MGRS, 1 m</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>MN</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Makes a task from each hazard, or one from hazards that lie close together. Every hazard lies inside its task.

The margin is mitred: a hazard of five corners becomes a task of five. Simplifying goes outward only, and the square metres that it adds are listed. Distances are metres on the ground.

A hazard whose outline crosses itself is mended so that all its land stays inside; a hazard without usable shape stops nothing, but is listed with its row and reason. Give a workspace to keep the tasks there too.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mandatory findings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Meaning of {word}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Measured by (a word of the profile, as compass_and_tape)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Medical</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Medical point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action for QGIS</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer, and this QGIS has none.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer; version {version} was found.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action workspace</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Minimum data missing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>N</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Names the corners of each boundary (SP, TP1, TP2 …) and measures the legs between them.

Each leg carries its bearing from true, grid and magnetic north, with the convergence and the declination (model and date) at its start, and its distance on the WGS 84 ellipsoid. Grid north is that of the UTM zone of the task's centroid, one for all its legs; MGRS is always in the point's own zone.

Holes and further parts are rings of their own (B-SP, B-TP1 …). One row a corner; the last leg leads back to SP.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the parameters and use a CRS that carries them.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one that the survey authority uses in the programme's profile: {others}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No geometry</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No hazard is selected. Select some of the layer {layer} on the map.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No hazard layer is bound yet. The page Layers shows which one it could be.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No hazards are read yet: bind the hazard layer on the page Layers.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No record of the layer has {attribute}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No short number is left for order {order_no}: close some of the live orders.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No single leg turned round and no two digits swapped would close it: measure again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Notes by hand</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing was found by any rule.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nowhere on Earth</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Number of tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open findings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely&gt;=2" and start QGIS again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Operator</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Order form</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Order no.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Other record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Outside the programme's country</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Outside this map: {labels} (overview map).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Overlap allowed between parts, percent</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Overview map</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Own fields (JSON)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Own fields (JSON): {keys}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Packs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Page {page}: the mark {mark} is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Parking</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Planned end</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Planned start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Points that lead to the boundary</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Polygon without area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Priority</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Processes (0: by the number of tasks)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Products</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Programme profile (a shipped name or a JSON file)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Programme profiles (*)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Radius around points (metres)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Radius set by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Radius set for a site</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Read the hazards of this layer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reading was stopped.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reading {layer}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Refuse a misclosure above 1 in …</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Repaired and not confirmed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rest area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Revision</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Ring {number}: {count} points, {length} around</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} ({hazard}) repaired: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has a coordinate that is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has a ring of {count} distinct vertices: a boundary needs three.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has an empty geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has another start coordinate than row {first}: a ring has one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has no geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has no position.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has nothing in its id field {field}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}, but for blanks or capital letters.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} has the very polygon of row {other}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} is a {kind}; a hazard's extent is a polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} is no polygon but {found}: a boundary needs a polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} lacks {attributes}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} makes no task: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} needs a bearing and a distance; only the row at the end of the list that has no leg of its own goes without.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of the device table says of hazard {hazard} what row {other} says.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no point.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of {layer} has nothing in its id field {field}. Give it an id.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of {layer}: the column extra is not valid JSON ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row} of {layer}: {value} is not one of {words}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, column {column}: not as in the order.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} is no number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, task {task} is a {kind}, not a polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, task {task} is not a valid polygon: {reason}. Mend it first; a boundary is never repaired on the way to a team.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, task {task}: its rings cannot be built.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, task {task}: the kind {value} is not one of {words}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}, the first of its ring, has no start coordinate.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}: a coordinate is not a number or is infinite.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}: the {what} “{text}” is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}: {why}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Row {row}: {why}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows repaired</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows {first} and {row} of {layer} have the same id {task} in {field}. Give each task its own.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows {first} and {second} are one position: taken as one point.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows {first} and {second} have the same order {order}: which comes first?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rows {rows} share the id {task}. Give each task an id of its own.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Run by “Issue orders and write packs” in processes of its own; not for people.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Run every check on the bound hazard layer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>SELECTED_IDS: no task has the id {ids}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>SHA, suspected</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Safety</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Same device recorded twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Same id twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Same point recorded twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Same point twice in a polygon</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Same polygon twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say which layer of this project holds the hazards.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Settlement</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show or hide the Mine Action dock</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Show the task on the map</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Simplify outward by at most (metres; 0: not)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Some points carry MGRS of the next zone: the digits of this grid are not theirs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start line</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stopped before its pack was written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Suspected hazardous area (SHA)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>TN</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Table or points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Target devices</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task boundary</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task database</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task map</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task order</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) has no polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) is a {kind}; a boundary is a polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} has a row without geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} has another boundary in the layer than in the workspace {file}. Save the one that is right in the workspace.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} has no order to amend.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} has no polygon.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} is not a valid polygon: {reason}. Mend it first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} is not in the workspace {file}. Save it there first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}, point {label}: the position is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}, ring {ring}: {count} boundary points make no ring.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: {remark}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Task {task}: {value} in {column} is not one of {words}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tasks (polygons)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Team</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Template folder of the office</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The basemap {name} cannot be opened.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The bearing from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} is not on this computer. Install the grid, or fix another operation in the programme's profile: {others}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The binding has {value} under {where}. Known there: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The binding is not valid JSON: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The binding must be a JSON object such as {example}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The columns of the first line are not the agreed ones.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The coordinate format {format} is unknown. Use mgrs, utm, dd, dm or dms.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The coordinate is empty.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not known to PROJ.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not tied to the earth by a datum, so its coordinates cannot be brought to WGS 84.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The disk of the folder {folder} is full. Free some space or choose another folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The distance from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The file {file} is no readable zip ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The file {file} is not well-formed XML ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The folder {folder} is read-only ({reason}). Choose another folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The form of {table} cannot be saved in {file}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The format {format} is unknown. Known: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The grid must be a UTM zone on WGS 84, as EPSG:32633; {crs} is not one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The job ended without saying why.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key as_of of the binding must be a date such as 2026-11-24, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key minimum_data names {attribute}, which no hazard has.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key numbering.order_pattern must hold {token}, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key numbering.without_workspace is {value}. Known tokens: task_id, organisation, year ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key programme.country_extent_deg must be west, south, east, north in degrees, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key rule_severity.{rule} must be mandatory or advisory, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key {key} is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key {key} is unknown. Did you mean {near}?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key {key} is unknown. Known here: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key {key} must be {wanted}, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured, so there is no misclosure to spread: add the leg, or do not adjust.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured; computed it is {bearing:.1f}° true, {distance:.1f} m. How well the list closes cannot be known.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The last row arrives {gap:.1f} m from the start point. Is it the start point again, or a point of its own? Say it with a label (LABEL_FIELD): the start point's name again, or another one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer has no coordinate reference system (CRS). Set the one that it was recorded in: Layer properties, Source.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer has no field {field} with the task's id.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has no column {columns}. It has: {present}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has no coordinate reference system. Set it in the layer's properties (Source) and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field} to take ids from. It has: {present}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}, which the binding gives to {attribute}. Its fields: {present}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The layer {layer} has no rows.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The mark {mark} is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The north of a bearing is true, grid or magnetic, not '{north}'.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} is not known for it. There are: {others}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} needs the grid {grids}, which is not on this computer. Install the grid.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The outline encloses no land.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The output folder {folder} cannot be written: {reason}. Choose another folder.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The output {name} could not be written: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The pack could not be written: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The pack {pack} does not verify and was not made. {reasons}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The pack {pack} failed verification. Do not use it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The process that writes packs ended with {code}: {said}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The profile knows no way of measuring {way}. It knows: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The profile {file} cannot be read ({reason}). Shipped profiles: {names}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The profile {file} inherits from itself.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The profile {file} is not valid JSON: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The profile {file} must be a JSON object.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The program qgis_process, which comes with QGIS, was not found in {folders}. Repair the installation of QGIS.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The report {file} could not be written: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.1f} m, 1:{ratio:.1f}; more than 1:{most:g} is refused. {advice}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.2f} m, 1:{ratio:.0f}. That is less exact than should come of: {ways}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The snapshot has the schema {schema}; this plugin reads {known}. Update the plugin.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The snapshot is damaged at {where}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The snapshot is not valid JSON: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} revision {revision} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The step {id} is not available here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The style of the basemap {name} cannot be read: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The style {style} is not in the file.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The table {layer} has no geometry: give TEXT_FIELD, or bearings and distances.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The table {layer} has no rows.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The table {table} has a row without geometry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The table {table} is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The text {text} holds a NUL character.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The time of issue {time} has no UTC offset.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} cannot be written: the disk is full or failing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} does not say its schema version; it may be damaged. Take the latest of its dated copies.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} has the schema {version}, which this plugin cannot bring to {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} is locked by another program. {who} Save or close it there and try again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} is read-only. Ask for the right to write it, or copy it elsewhere.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} refused a change: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The workspace {file} was written by a newer version of the plugin (schema {version}, this one reads up to {known}). Update the plugin.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The zip of {pack} does not hold {file} as it was written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The zip unpacks to more than {limit} bytes.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This finding has no place on the map: {finding}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This map does not say that any land is safe.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Threat</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>UTM zone {zone}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>UTM, 0.1 m</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Visits</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>W</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What and where</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What to do with a misclosure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Whole texts</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Whole width of lines (metres)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Worksite points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Workspace (*.gpkg)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Workspace (GeoPackage; made where missing)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Workspace (empty: the file of the tasks where that is one)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Write packs of a frozen job</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Writing orders to {folder}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a hole lies inside another hole</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a hole lies outside the outline</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a ring has fewer than three different points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a ring has {count} different points; a polygon needs three</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>accidents</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>administrative units</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>advisory</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>also named, not on the map: {ids}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>class?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>cleared land</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>date not known</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>decimal degrees</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>devices</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>end point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>failed: {count} of {total} files. Do not use this pack; ask for it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>fixed by {ways}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>grid</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>grid north</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hazard points</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hazards</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hazards –</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hazards ✓</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>holes cut the area apart</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>indication</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>landmark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>latitude, longitude in decimal degrees</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>latitude, longitude in degrees and minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>latitude, longitude in degrees, minutes, seconds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>longitude {lon} latitude {lat} is nowhere on Earth; look at the layer's CRS</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>magnetic</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>magnetic north</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>mandatory</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>medical facilities</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>none named</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>not compared</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ok</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the PDF governs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>proposed, confirm on site</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>radius {radius} m set by {who}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>reference point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>roads</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>settlements</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>start point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>status unknown</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>store</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>tasks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the geometry is a {kind} and has no area</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the geometry is empty</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the outline crosses itself</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the outline encloses no land: {why}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the outline touches itself</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the rings cannot be built into a polygon</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the row has no geometry</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the same ring is there twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the shape is invalid ({reason})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>true</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>true north</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>turning point</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>worked on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{again} of them have one: its pack is written again, unchanged.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² lie also in hazard {other}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² of this hazard ({percent:.1f} %) lie in cleared land {other}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{area} m²</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{area} m² (ellipsoid)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{attribute} is {word}, which the binding does not know; it is treated as unknown.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{centimetres} cm ({metres} m)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{chosen} of {all} hazards are selected.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{chosen} of {all} tasks get an order.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} corners are the fewest that could be had; {most} were asked for.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} more hazards on the maps</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} of {total} point labels have no room here: see the point table.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} on the boundary</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} points lead to the ring and are no part of it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} points make no boundary: a ring needs three.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} points that repeat the one before were removed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{field} carries {attribute}, by its name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{field} carries {attribute}: {known} of its {count} different values are known</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{field} is no number in {count} rows, the first is row {row}; no reported area there</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} holds {count} files; a pack has at most {limit}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} holds {member} twice.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is a GeoPackage, but no workspace of this plugin.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage, or it is damaged.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is not valid JSON ({reason}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is not valid JSON: {reason}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} is of version {version}; this plugin reads {known}. Update the plugin.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} must be a JSON object.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} must hold one folder and nothing beside it; it holds {count} entries.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} was changed: it is not as it was written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} was changed: its digest does not fit.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: the key inherits must be the name of a profile, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: the list of files is damaged.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: the list of files is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: the path {path} leaves the pack.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: the snapshot does not fit its SHA-256.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: {key} is {found}, but the snapshot has {wanted}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: {member} is encrypted.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{grid}, m</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer} has no rows.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer} is no layer of polygons (its geometry: {kind}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer} looks like hazards ({rows} rows).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer} looks like {role}, by its name, geometry ({geometry}) and values</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer}: change of datum: {operation}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no geometry and stand on no map.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer}: {count} rows had curves; they were straightened to 0.1 mm.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{layer}: {count} rows had heights or measures; they were left out.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{length} around</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{made} tasks made.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{n} orders written, every pack verified.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{pack}: the file {file} must begin with the pack's name.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{pack}: the files written and the files listed are not the same: {files}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{pack}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{parameter}: the table {layer} has no field {field}. It has: {present}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{part}, {name}: position {number} is {distance_m} m from where the order has it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{part}, {name}: {found} positions instead of {wanted}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{part}: {found} instead of {wanted}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{path}: {points} positions compared, at most {distance} m apart ({reader})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} read = {accepted} accepted + {rejected} rejected; {repaired} repaired.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} rows read = {used} used + {rejected} rejected; {tasks} boundaries.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} · not checked</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} · nothing found ✓</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{read} · {found} to look at ⚠</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{records} records: {mandatory} mandatory, {advisory} advisory findings.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{task}: {order_no} r{revision} is in {folder}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{task}: {reason}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{text} is no MGRS reference of 1 m.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{text} lies in another latitude band.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{title} 1:{scale}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{user} on {machine} has had it open since {since} ({count} in all).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{what} (Ctrl+Return)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{where} is {value}, not a number that an order can carry.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{where}: a coordinate is not a number or is infinite.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{where}: an order cannot carry {value} ({kind}).</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{where}: the text {value} has broken characters. Type it again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{why}; rebuilt so that all land the outline encloses stays inside, {area_m2:,.0f} m² in all, {more_m2:,.0f} m² more than the smallest reading</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>± {metres} m at worst</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>– none –</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>… [whole text: last pages]</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>… [whole text: page {page}]</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>… and {count} more words that are not in the binding.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>⚠ failed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>⚠ mandatory</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>✓ verified</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
