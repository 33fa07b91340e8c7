<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>@default</name>
    <message>
      <source>  Not sure enough to be used ({percent} %): {reason}</source>
      <translation>  الثقة غير كافية للاستخدام ({percent} %): {reason}</translation>
    </message>
    <message>
      <source> and {n} more</source>
      <translation> و{n} غيرها</translation>
    </message>
    <message>
      <source> m</source>
      <translation> م</translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation>&amp;اعتمده</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;تحقق من المناطق الخطرة</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>&amp;Copy diagnostics</source>
      <translation>&amp;نسخ معلومات التشخيص</translation>
    </message>
    <message>
      <source>&amp;Create tasks</source>
      <translation>&amp;إنشاء المهام</translation>
    </message>
    <message>
      <source>&amp;Create tasks ({chosen})</source>
      <translation>&amp;إنشاء المهام ({chosen})</translation>
    </message>
    <message>
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation>&amp;مسودة: بلا رقم، وكلمة «مسودة» على كل صفحة</translation>
    </message>
    <message>
      <source>&amp;Fix</source>
      <translation>&amp;إصلاح</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;المجلد</translation>
    </message>
    <message>
      <source>&amp;Folder for packs</source>
      <translation>&amp;مجلد الحزم</translation>
    </message>
    <message>
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;نسيان الطبقات المزالة</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>&amp;إصدار الأوامر…</translation>
    </message>
    <message>
      <source>&amp;Issue {n} orders</source>
      <translation>&amp;إصدار الأوامر ({n})</translation>
    </message>
    <message>
      <source>&amp;Issued by</source>
      <translation>&amp;أصدره</translation>
    </message>
    <message>
      <source>&amp;Keep as it is now</source>
      <translation>&amp;الإبقاء على ما هو عليه الآن</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;النوع</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;اللغة</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;تحميل من ملف…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;إعادة الفحص</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;الهامش</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;ليست هذه الطبقة</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;ملف التعريف</translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation>&amp;إعادة القراءة</translation>
    </message>
    <message>
      <source>&amp;Read hazards</source>
      <translation>&amp;قراءة المناطق الخطرة</translation>
    </message>
    <message>
      <source>&amp;Save to a file…</source>
      <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>&amp;أخذ النقاط المرجعية والنقاط المرجعية الثابتة</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>&amp;Undo changes</source>
      <translation>&amp;التراجع عن التغييرات</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;استخدامها</translation>
    </message>
    <message>
      <source>&amp;Use it as {role}</source>
      <translation>&amp;استخدامها بدور {role}</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;تكبير</translation>
    </message>
    <message>
      <source>'{text}' begins with {zone}{band}, and there is no such grid zone: zones go from 1 to 60, bands from C to X without I and O.</source>
      <translation>النص '‎{text}‎' يبدأ بـ {zone}{band}، ولا توجد منطقة شبكة كهذه: المناطق من 1 إلى 60، والنطاقات من C إلى X عدا I وO.</translation>
    </message>
    <message>
      <source>'{text}' cannot be read from '{rest}' on. Write degrees with N, S, E, W, or UTM with its zone, or MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.</source>
      <translation>النص '‎{text}‎' لا يمكن قراءته ابتداءً من '‎{rest}‎'. اكتب الدرجات مع N أو S وE أو W، أو UTM مع رقم منطقتها، أو MGRS: ‎44.499155 N 17.960457 E‎، ‎33 north 735355 4931579‎، ‎33TYK3535531579‎.</translation>
    </message>
    <message>
      <source>'{text}' has no seconds at all: it may mean {dms}, or decimal degrees that lost their point, {dd}. Write it with degree signs or with the point.</source>
      <translation>النص '‎{text}‎' لا ثواني فيه إطلاقاً: قد يعني ‎{dms}‎، أو درجات عشرية فقدت فاصلتها العشرية، ‎{dd}‎. اكتبه بعلامات الدرجات أو بالفاصلة العشرية (.).</translation>
    </message>
    <message>
      <source>'{text}' has no zone number before its band letter {band}. Only the polar bands A, B, Y and Z go without.</source>
      <translation>النص '‎{text}‎' ليس فيه رقم منطقة قبل حرف النطاق {band}. النطاقات القطبية A وB وY وZ وحدها تُكتب بلا رقم منطقة.</translation>
    </message>
    <message>
      <source>'{text}' has {count} characters, too many for one coordinate.</source>
      <translation>النص '‎{text}‎' فيه {count} من المحارف، وهذا أكثر مما يجوز لإحداثية واحدة.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits in {groups} group(s), and it cannot be told which are east and which north. Both need the same number; one may be lost or doubled.</source>
      <translation>النص '‎{text}‎' فيه {count} من الأرقام في مجموعات عددها {groups}، ولا يمكن معرفة أيها للشرق وأيها للشمال. يجب أن يتساوى عدد الأرقام في كليهما؛ فقد يكون رقم ناقصاً أو مكرراً.</translation>
    </message>
    <message>
      <source>'{text}' has {count} digits. A reference has 2 to 10, which is 1 m.</source>
      <translation>النص '‎{text}‎' فيه {count} من الأرقام. المرجع الشبكي فيه من 2 إلى 10 أرقام، والعشرة تعني 1 م.</translation>
    </message>
    <message>
      <source>'{text}' has {count} numbers, and it cannot be told which are latitude and which longitude. Write hemispheres (N, S, E, W), or a comma and a blank between the two.</source>
      <translation>النص '‎{text}‎' فيه {count} من الأعداد، ولا يمكن معرفة أيها خط العرض وأيها خط الطول. اكتب نصف الكرة (N أو S وE أو W)، أو فاصلة ومسافة بين الاثنين.</translation>
    </message>
    <message>
      <source>'{text}' has {lat_count} and {lon_count} digits. Packed degrees and minutes have 4 and 5, with seconds 6 and 7. It may be decimal degrees that lost their point, {dd}, or minutes that did. Write it with its point or with degree signs.</source>
      <translation>النص '‎{text}‎' فيه {lat_count} و{lon_count} من الأرقام. الدرجات والدقائق المتصلة لها 4 و5 أرقام، ومع الثواني 6 و7. قد تكون درجات عشرية فقدت فاصلتها العشرية، ‎{dd}‎، أو دقائق فقدتها. اكتبه بالفاصلة العشرية (.) أو بعلامات الدرجات.</translation>
    </message>
    <message>
      <source>'{text}' holds one number, and a position has two. If the comma parts two numbers, put a blank after it.</source>
      <translation>النص '‎{text}‎' فيه عدد واحد، وللموقع عددان. إذا كانت الفاصلة تفصل بين عددين فضع مسافة بعدها.</translation>
    </message>
    <message>
      <source>'{text}' is zero in both angles, which is how empty records look, not a place.</source>
      <translation>النص '‎{text}‎' صفر في الزاويتين، وهكذا تبدو السجلات الفارغة، وليس مكاناً.</translation>
    </message>
    <message>
      <source>'{text}' looks like a grid reference without its zone; the letters {square} come again every 18 degrees. Write zone and band in front, as in 33TYK3535531579.</source>
      <translation>النص '‎{text}‎' يبدو مرجعاً شبكياً بلا منطقته؛ والحرفان {square} يتكرران كل 18 درجة. اكتب المنطقة والنطاق في البداية، كما في ‎33TYK3535531579‎.</translation>
    </message>
    <message>
      <source>'{text}' looks like metres on a grid, but not all of it can be read. Write zone, hemisphere, easting and northing, without blanks or commas between thousands: 33 north 735355 4931579.</source>
      <translation>النص '‎{text}‎' يبدو أمتاراً على شبكة، ولكن لا يمكن قراءته كله. اكتب المنطقة ونصف الكرة والإحداثي الشرقي والإحداثي الشمالي، بلا مسافات ولا فواصل بين الآلاف: ‎33 north 735355 4931579‎.</translation>
    </message>
    <message>
      <source>'{text}' may be two whole degrees, degrees and minutes of one angle, or one number with a decimal comma. Write degree signs or hemispheres.</source>
      <translation>النص '‎{text}‎' قد يكون درجتين صحيحتين، أو درجات ودقائق لزاوية واحدة، أو عدداً واحداً بفاصلة عشرية. اكتب علامات الدرجات أو نصف الكرة.</translation>
    </message>
    <message>
      <source>'{text}' must name latitude and longitude once each, before their numbers.</source>
      <translation>النص '‎{text}‎' يجب أن يسمّي خط العرض وخط الطول مرة واحدة لكل منهما، قبل عدديهما.</translation>
    </message>
    <message>
      <source>'{text}' names only a square of 100 km. Add 2 to 10 digits.</source>
      <translation>النص '‎{text}‎' لا يسمّي إلا مربعاً ضلعه 100 كم. أضف من 2 إلى 10 أرقام.</translation>
    </message>
    <message>
      <source>'{text}' names the hemispheres {letters}. One of N or S and one of E or W is needed.</source>
      <translation>النص '‎{text}‎' يسمّي أنصاف الكرة {letters}. يلزم واحد من N أو S وواحد من E أو W.</translation>
    </message>
    <message>
      <source>'{text}': a hyphen between numbers may part them or be a minus. Write hemispheres (N, S, E, W), or a blank before the minus.</source>
      <translation>النص '‎{text}‎': الشَّرطة بين الأعداد قد تفصل بينها أو تكون علامة سالب. اكتب نصف الكرة (N أو S وE أو W)، أو مسافة قبل علامة السالب.</translation>
    </message>
    <message>
      <source>'{text}': a pair without hemispheres is read latitude first, and {value} is no latitude. It may be longitude first; write the hemispheres (N, S, E, W).</source>
      <translation>النص '‎{text}‎': الزوج الذي لا يُذكر معه نصف الكرة يُقرأ خط العرض أولاً، و‎{value}‎ ليس خط عرض. قد يكون خط الطول أولاً؛ اكتب نصف الكرة (N أو S وE أو W).</translation>
    </message>
    <message>
      <source>'{text}': a {axis} of {value:g} degrees does not exist; it ends at {limit:.0f}.</source>
      <translation>النص '‎{text}‎': لا وجود لقيمة {axis} مقدارها ‎{value:g}‎ درجة؛ فهي تنتهي عند {limit:.0f}.</translation>
    </message>
    <message>
      <source>'{text}': in the {axis} the mark {mark} stands where it has no meaning.</source>
      <translation>النص '‎{text}‎': في {axis} العلامة ‎{mark}‎ في موضع لا معنى لها فيه.</translation>
    </message>
    <message>
      <source>'{text}': it cannot be told where the {first} ends. Write both hemispheres before their numbers, or both after.</source>
      <translation>النص '‎{text}‎': لا يمكن معرفة أين ينتهي {first}. اكتب نصفَي الكرة كليهما قبل عدديهما، أو كليهما بعدهما.</translation>
    </message>
    <message>
      <source>'{text}': square {square} of zone {zone} does not reach band {band}. It exists in band {bands}: one of the letters is wrong.</source>
      <translation>النص '‎{text}‎': المربع {square} من المنطقة {zone} لا يصل إلى النطاق {band}. وهو موجود في النطاق {bands}: أحد الحروف خاطئ.</translation>
    </message>
    <message>
      <source>'{text}': the commas may be decimal commas or part the numbers. Part the numbers with a blank or a semicolon.</source>
      <translation>النص '‎{text}‎': قد تكون الفواصل عشرية أو فاصلة بين الأعداد. افصل بين الأعداد بمسافة أو بفاصلة منقوطة (;).</translation>
    </message>
    <message>
      <source>'{text}': the polar band {band} has no square {square}. Its columns are {columns} and its rows {rows}.</source>
      <translation>النص '‎{text}‎': النطاق القطبي {band} ليس فيه المربع {square}. أعمدته {columns} وصفوفه {rows}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} cannot be {letters}.</source>
      <translation>النص '‎{text}‎': لا يمكن أن يكون {axis} هو {letters}.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has a minus and the hemisphere {letter}; one of them is too much, or they contradict each other.</source>
      <translation>النص '‎{text}‎': في {axis} علامة سالب ونصف الكرة {letter} معاً؛ أحدهما زائد، أو هما متناقضان.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has decimals in its {name} and goes on after them. It may be two numbers, or one with a stray blank.</source>
      <translation>النص '‎{text}‎': في {axis} كسر عشري في {name} ثم يستمر بعده. قد يكون عددين، أو عدداً واحداً فيه مسافة زائدة.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {count} numbers; it needs degrees, and may have minutes and seconds.</source>
      <translation>النص '‎{text}‎': في {axis} عدد من الأعداد هو {count}؛ وتلزمه الدرجات، ويجوز أن تكون له دقائق وثوانٍ.</translation>
    </message>
    <message>
      <source>'{text}': the {axis} has {value} {name}; they go from 0 to less than 60.</source>
      <translation>النص '‎{text}‎': في {axis} القيمة ‎{value}‎ ({name})؛ وهي من 0 إلى أقل من 60.</translation>
    </message>
    <message>
      <source>'{text}': the {name} {digits} has {value} {label}, and there are only 60. It may be decimal degrees that lost their point, {decimal}.</source>
      <translation>النص '‎{text}‎': في {name} ‎{digits}‎ القيمة ‎{value}‎ ({label})، وهي 60 فقط. قد تكون درجات عشرية فقدت فاصلتها العشرية، ‎{decimal}‎.</translation>
    </message>
    <message>
      <source>'{text}': there is no UTM zone {zone}; zones go from 1 to 60.</source>
      <translation>النص '‎{text}‎': لا توجد منطقة UTM رقمها {zone}؛ المناطق من 1 إلى 60.</translation>
    </message>
    <message>
      <source>'{text}': there is no {name} of {metres:.0f} m there; it goes from {low:.0f} to {high:.0f}. A digit may be lost or doubled.</source>
      <translation>النص '‎{text}‎': لا توجد هناك قيمة {name} مقدارها {metres:.0f} م؛ فهي من {low:.0f} إلى {high:.0f}. قد يكون رقم ناقصاً أو مكرراً.</translation>
    </message>
    <message>
      <source>'{text}': zone {zone} has no square {square}. Its columns are {columns} and its rows A to V, without I and O.</source>
      <translation>النص '‎{text}‎': المنطقة {zone} ليس فيها المربع {square}. أعمدتها {columns} وصفوفها من A إلى V، عدا I وO.</translation>
    </message>
    <message>
      <source>'{text}': {easting:.0f} is no easting, but {northing:.0f} could be one. The easting comes first, or has an E.</source>
      <translation>النص '‎{text}‎': {easting:.0f} ليس إحداثياً شرقياً، ولكن {northing:.0f} قد يكون كذلك. الإحداثي الشرقي يأتي أولاً، أو يحمل الحرف E.</translation>
    </message>
    <message>
      <source>'{text}': {letter} is no zone letter; they go from C to X, without I and O.</source>
      <translation>النص '‎{text}‎': {letter} ليس حرف منطقة؛ الحروف من C إلى X، عدا I وO.</translation>
    </message>
    <message>
      <source>'{text}': {letter} may mean {meanings}. Write N, S, E or W.</source>
      <translation>النص '‎{text}‎': {letter} قد يعني {meanings}. اكتب N أو S أو E أو W.</translation>
    </message>
    <message>
      <source>'{text}': {zone}S may mean band S (32 to 40 degrees north) or the southern hemisphere, and this northing exists in both. Write '{zone} north' or '{zone} south'.</source>
      <translation>النص '‎{text}‎': {zone}S قد يعني النطاق S (من 32 إلى 40 درجة شمالاً) أو نصف الكرة الجنوبي، وهذا الإحداثي الشمالي موجود في كليهما. اكتب '‎{zone} north‎' أو '‎{zone} south‎'.</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message>
      <source>({radius} m set by {who})</source>
      <translation>(نصف القطر {radius} م، الجهة المحدِّدة: {who})</translation>
    </message>
    <message>
      <source>(± {metres} m)</source>
      <translation>(± {metres} م)</translation>
    </message>
    <message>
      <source>+ added</source>
      <translation>+ المضافة</translation>
    </message>
    <message>
      <source>+ from another class</source>
      <translation>+ من صنف آخر</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يُصدر أمراً لكل مهمة ويكتب حزمتها: أمر مطبوع، وجدول نقاط، وملفات لجهاز GPS وللهاتف ولنظام GIS، وتُعاد قراءتها كلها وتُقارن قبل أن تأخذ الحزمة اسمها.&lt;/p&gt;&lt;p&gt;مع مساحة العمل يأخذ كل أمر الرقم التالي في البرنامج؛ والمهمة التي صدر أمرها من قبل تُكتب من جديد من لقطتها. وبدون مساحة عمل يُصاغ الرقم من معرّف المهمة وتكون المراجعة 1. المسودة لا تستخدم رقماً.&lt;/p&gt;&lt;p&gt;المهمة التي تفشل لا توقف المهام الأخرى: الملف &lt;i&gt;summary.json&lt;/i&gt; في مجلد المخرجات يبيّن ما آلت إليه كل مهمة. ويمكن أن يحتوي مجلد القوالب على &lt;i&gt;letterhead.json&lt;/i&gt; فيه اسم المكتب وعلامة التداول وإخلاء المسؤولية الخاصة به.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= الآن</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>في ملف KML إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>الانحراف المغناطيسي ‎{value}°‎ مستحيل: فهو يقع بين ‎-180‎ و180.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>طبقة</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>ضلع طوله {length_m:,.0f} م، وهو أطول من {limit_m:,.0f} م؛ قد تكون نقطة ناقصة أو خاطئة.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>في ملف GPX خط طول أو خط عرض ليس عدداً.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>توجد من قبل حزمة باسم {name} في المجلد {folder}. اختر مجلداً آخر، أو عدّل الأمر: المراجعة الصادرة لا تتغير أبداً.</translation>
    </message>
    <message>
      <source>A profile that comes with the plugin, or the path of your own file</source>
      <translation>ملف تعريف مرفق مع الإضافة، أو مسار ملفك الخاص</translation>
    </message>
    <message>
      <source>A quoted field does not end.</source>
      <translation>حقل بين علامتي اقتباس لا ينتهي.</translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>في الحلقة {count} من الرؤوس المختلفة؛ والمضلع يلزمه ثلاثة.</translation>
    </message>
    <message>
      <source>A snapshot of hazards in the workspace is damaged, or of a newer plugin ({reason}).</source>
      <translation>لقطة للمناطق الخطرة في مساحة العمل تالفة، أو من إضافة أحدث ({reason}).</translation>
    </message>
    <message>
      <source>A snapshot of {count} hazards was kept in {file}.</source>
      <translation>حُفظت في {file} لقطة للمناطق الخطرة، وعددها {count}.</translation>
    </message>
    <message>
      <source>A task has no id. Give it one.</source>
      <translation>مهمة ليس لها معرّف. أعطها معرّفاً.</translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation>لا يمكن كتابة {kind} على أجزاء.</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <source>Accepted at</source>
      <translation>وقت القبول</translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation>القبول باسم المشغّل</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Access lane</source>
      <translation>ممر الدخول</translation>
    </message>
    <message>
      <source>Accident</source>
      <translation>حادث</translation>
    </message>
    <message>
      <source>Accidents and incidents</source>
      <translation>الحوادث والوقائع</translation>
    </message>
    <message>
      <source>Accidents near a task, metres</source>
      <translation>الحوادث القريبة من مهمة، بالأمتار</translation>
    </message>
    <message>
      <source>Accidents since (YYYY-MM-DD)</source>
      <translation>الحوادث منذ (YYYY-MM-DD)</translation>
    </message>
    <message>
      <source>Activity unknown</source>
      <translation>النشاط غير معروف</translation>
    </message>
    <message>
      <source>Actual end</source>
      <translation>النهاية الفعلية</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>البداية الفعلية</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>مضافة</translation>
    </message>
    <message>
      <source>Administrative area</source>
      <translation>منطقة الإدارة</translation>
    </message>
    <message>
      <source>Administrative unit, level 1</source>
      <translation>الوحدة الإدارية، المستوى 1</translation>
    </message>
    <message>
      <source>Administrative unit, level 2</source>
      <translation>الوحدة الإدارية، المستوى 2</translation>
    </message>
    <message>
      <source>Administrative unit, level 3</source>
      <translation>الوحدة الإدارية، المستوى 3</translation>
    </message>
    <message>
      <source>Advisory ({n})</source>
      <translation>إرشادية ({n})</translation>
    </message>
    <message>
      <source>Advisory findings</source>
      <translation>الملاحظات الإرشادية</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All changes ({n})</source>
      <translation>كل التغييرات ({n})</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>كل القواعد</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>كل درجات الأهمية ({n})</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>داخل الحدود أيضاً</translation>
    </message>
    <message>
      <source>Ammunition storage</source>
      <translation>تخزين ذخيرة</translation>
    </message>
    <message>
      <source>An accident inside task {task} ({day}). Look at it before work goes on.</source>
      <translation>حادث داخل المهمة {task} ({day}). راجعه قبل متابعة العمل.</translation>
    </message>
    <message>
      <source>An accident {distance_m:,.0f} m from task {task} ({day}). Look whether the task must be larger.</source>
      <translation>حادث على بعد {distance_m:,.0f} م من المهمة {task} ({day}). تحقق هل يجب توسيع المهمة.</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>الملاحق</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>نقطة أخرى من المنطقة الخطرة نفسها لها هذا المعرّف.</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>اعتمده</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <source>Area (m², ellipsoidal)</source>
      <translation>المساحة (م²، على الإهليلج)</translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation>المساحة على الإهليلج</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>حولها</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation>يسأل مرة واحدة قبل الإصدار</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>العكسي</translation>
    </message>
    <message>
      <source>Base line</source>
      <translation>خط الأساس</translation>
    </message>
    <message>
      <source>Basemap</source>
      <translation>خريطة الأساس</translation>
    </message>
    <message>
      <source>Battle area clearance</source>
      <translation>تطهير مناطق القتال</translation>
    </message>
    <message>
      <source>Bearing {north}</source>
      <translation>السمت {north}</translation>
    </message>
    <message>
      <source>Bearing {number} is not a number.</source>
      <translation>السمت {number} ليس عدداً.</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>استخدام السموت يتطلب الثلاثة معاً: BEARING_FIELD وDISTANCE_FIELD وSTART_FIELD.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Beneficiaries</source>
      <translation>المستفيدون</translation>
    </message>
    <message>
      <source>Beside the project</source>
      <translation>بجانب المشروع</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>الربط</translation>
    </message>
    <message>
      <source>Binding (JSON: which field carries what; guessed when empty)</source>
      <translation>الربط (JSON: أي حقل يحمل ماذا؛ يُخمَّن إذا تُرك فارغاً)</translation>
    </message>
    <message>
      <source>Bindings (*.json)</source>
      <translation>ملفات الربط (*.json)</translation>
    </message>
    <message>
      <source>Boundaries</source>
      <translation>الحدود</translation>
    </message>
    <message>
      <source>Boundaries made</source>
      <translation>الحدود المنشأة</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>حدود من نقاط</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>نقاط الحدود</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>نقاط الحدود وأضلاعها</translation>
    </message>
    <message>
      <source>Builds a boundary for each task from a table in which a row is a point: from coordinates as people write them (degrees, UTM, MGRS), from the points of a layer, or from bearings and distances.

With bearings, the first row of each ring gives the start as a coordinate. Where that row carries a bearing too, each row's leg leaves its point; where it carries none, each row's leg arrives at its point. A list closes when its last leg leads to the first point: by the leg of the last row, or by a row that names the first point again. The misclosure is then told in metres and as 1:n. A list without its last leg is closed by a computed one, and how well it closes cannot be known. Reference points, landmarks and benchmarks (RP, LM, BM) at the head lead to the ring and are no part of it.

Magnetic bearings need the date they were read, or that day's declination; a declination counts more than a date, and before 2010 only a declination will do.

A misclosure beyond the limit is refused, and the leg is named whose reversal or swapped digits would close the ring. It is spread over the points only where Bowditch is chosen; the log lists every point before and after. A task with a flaw is refused whole: each of its rows is in the rejected table, with the reason.</source>
      <translation>ينشئ حدوداً لكل مهمة من جدول كل صف فيه نقطة: من إحداثيات كما يكتبها الناس (درجات، UTM، MGRS)، أو من نقاط طبقة، أو من سموت ومسافات.

مع السموت يعطي الصف الأول من كل حلقة نقطة البداية كإحداثية. إذا كان ذلك الصف يحمل سمتاً أيضاً فإن ضلع كل صف يغادر نقطته؛ وإذا لم يحمل سمتاً فإن ضلع كل صف يصل إلى نقطته. تُغلق القائمة عندما يؤدي ضلعها الأخير إلى النقطة الأولى: بضلع الصف الأخير، أو بصف يسمّي النقطة الأولى مرة أخرى. ويُبيَّن عندئذ خطأ الإغلاق بالأمتار وبصيغة 1:n. القائمة التي ينقصها ضلعها الأخير تُغلق بضلع محسوب، ولا يمكن معرفة جودة إغلاقها. النقاط المرجعية والمعالم والنقاط المرجعية الثابتة (RP وLM وBM) في رأس القائمة تؤدي إلى الحلقة وليست جزءاً منها.

السموت المغناطيسية تحتاج إلى تاريخ قراءتها، أو إلى الانحراف المغناطيسي في ذلك اليوم؛ والانحراف المغناطيسي مقدَّم على التاريخ، وقبل عام 2010 لا يكفي إلا الانحراف المغناطيسي.

خطأ الإغلاق الذي يتجاوز الحد يُرفض، ويُسمّى الضلع الذي لو عُكس أو بُدِّل رقمان فيه لأُغلقت الحلقة. ولا يوزَّع الخطأ على النقاط إلا إذا اختيرت طريقة Bowditch؛ ويسرد السجل كل نقطة قبل ذلك وبعده. المهمة التي فيها خلل تُرفض كلها: كل صف من صفوفها موجود في جدول المرفوضات مع السبب.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>حسب القاعدة</translation>
    </message>
    <message>
      <source>C&amp;ompare</source>
      <translation>&amp;مقارنة</translation>
    </message>
    <message>
      <source>CHA, confirmed</source>
      <translation>مؤكدة الخطورة (CHA)</translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>نظام الإسناد الإحداثي (CRS) للإحداثيات المكتوبة (فارغ: WGS 84)</translation>
    </message>
    <message>
      <source>Can be fixed ({n})</source>
      <translation>يمكن إصلاحها ({n})</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Cancellation report</source>
      <translation>تقرير الإلغاء</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ملغاة</translation>
    </message>
    <message>
      <source>Cancelled land</source>
      <translation>أرض ملغاة</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغيير</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>تحويل المرجع الجيوديسي: {operation} {accuracy}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Changes {shown} of {all}; the layer of changes has them all</source>
      <translation>التغييرات المعروضة {shown} من {all}؛ وكلها في طبقة التغييرات</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>التحقق</translation>
    </message>
    <message>
      <source>Check hazards</source>
      <translation>التحقق من المناطق الخطرة</translation>
    </message>
    <message>
      <source>Check of {layer}</source>
      <translation>التحقق من {layer}</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>تحقق منها</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>تاريخ التحقق</translation>
    </message>
    <message>
      <source>Checked: {mandatory} mandatory and {advisory} advisory findings.</source>
      <translation>اكتمل التحقق: الملاحظات الإلزامية {mandatory} والإرشادية {advisory}.</translation>
    </message>
    <message>
      <source>Checking {layer}</source>
      <translation>جارٍ التحقق من {layer}</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>يتحقق من طبقة المناطق الخطرة وفق قواعد العمل الميداني: الأشكال والنقاط المفقودة والمعطوبة والمكررة، والمعرّفات المكررة، والأضلاع الطويلة جداً، والتداخلات، والمناطق الخطرة الواقعة على أرض مطهَّرة، والمواقع المبدَّلة أو البعيدة، والبيانات الناقصة، والإصلاحات التي لم يؤكدها أحد. تُصحَّح الملاحظات الإلزامية قبل إنشاء مهام من الطبقة. لا يُغيَّر شيء.

المشكلات نقاط يمكن التكبير إليها؛ والسجلات التي لا مكان لها صفوف بلا شكل هندسي. source_row هو صف الطبقة، وfix يسمّي ما يمكن إصلاحه بشكل مؤكد. ويحدد ملف تعريف البرنامج الحدود القصوى، والحد الأدنى من البيانات، والبلد، ودرجة إلزام كل قاعدة.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>التحقق والمهام والأوامر معطّلة إلى أن تتوفر هذه المكتبة.</translation>
    </message>
    <message>
      <source>Choose a finding to read it whole.</source>
      <translation>اختر ملاحظة لقراءتها كاملة.</translation>
    </message>
    <message>
      <source>Choose a layer to see what it is read as, and to put it right</source>
      <translation>اختر طبقة لترى على أي نحو تُقرأ ولتصحح ذلك</translation>
    </message>
    <message>
      <source>Choose a line to read it whole.</source>
      <translation>اختر سطراً لقراءته كاملاً.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>اختر المجلد الذي تُكتب فيه الحزم.</translation>
    </message>
    <message>
      <source>Class unknown</source>
      <translation>الصنف غير معروف</translation>
    </message>
    <message>
      <source>Class, status</source>
      <translation>الصنف، الحالة</translation>
    </message>
    <message>
      <source>Clearance</source>
      <translation>التطهير</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>مطهَّرة</translation>
    </message>
    <message>
      <source>Cleared land</source>
      <translation>أرض مطهَّرة</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>Cluster munitions</source>
      <translation>الذخائر العنقودية</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Communications</source>
      <translation>الاتصالات</translation>
    </message>
    <message>
      <source>Compare hazards with last month</source>
      <translation>مقارنة المناطق الخطرة بالشهر الماضي</translation>
    </message>
    <message>
      <source>Compare tasks and orders with the hazards as read</source>
      <translation>مقارنة المهام والأوامر بالمناطق الخطرة كما قُرئت</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>المقارنة مع</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>اكتملت المقارنة</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>مقارَنة مع</translation>
    </message>
    <message>
      <source>Compared with the snapshot of {date}, {count} hazards of {layer}.</source>
      <translation>قورنت بلقطة ‎{date}‎، وفيها {count} من المناطق الخطرة من {layer}.</translation>
    </message>
    <message>
      <source>Comparing {layer}</source>
      <translation>جارٍ مقارنة {layer}</translation>
    </message>
    <message>
      <source>Completed</source>
      <translation>مكتملة</translation>
    </message>
    <message>
      <source>Completion report</source>
      <translation>تقرير الإنجاز</translation>
    </message>
    <message>
      <source>Confirmations of hazards</source>
      <translation>تأكيدات المناطق الخطرة</translation>
    </message>
    <message>
      <source>Confirmed hazardous area (CHA)</source>
      <translation>منطقة مؤكدة الخطورة (CHA)</translation>
    </message>
    <message>
      <source>Contamination</source>
      <translation>التلوث</translation>
    </message>
    <message>
      <source>Contamination unknown</source>
      <translation>التلوث غير معروف</translation>
    </message>
    <message>
      <source>Control point</source>
      <translation>نقطة السيطرة</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>إحداثية ليست عدداً</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>انسخ معلومات ما يعمل هنا، لإرسالها مع سؤال</translation>
    </message>
    <message>
      <source>Corners at most (0: no limit)</source>
      <translation>الحد الأقصى لعدد الزوايا (0: بلا حد)</translation>
    </message>
    <message>
      <source>Corners of the boundary</source>
      <translation>زوايا الحدود</translation>
    </message>
    <message>
      <source>Counting hazards</source>
      <translation>جارٍ عدّ المناطق الخطرة</translation>
    </message>
    <message>
      <source>Counting the rows of {layer}</source>
      <translation>جارٍ عدّ صفوف {layer}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>جارٍ العدّ…</translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation>إنشاء مهام من المناطق الخطرة</translation>
    </message>
    <message>
      <source>Creating tasks</source>
      <translation>جارٍ إنشاء المهام</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>مسودة، ليست أمراً</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>تاريخ البيانات</translation>
    </message>
    <message>
      <source>Date for magnetic north (empty: today)</source>
      <translation>التاريخ المعتمد للشمال المغناطيسي (فارغ: اليوم)</translation>
    </message>
    <message>
      <source>Date of the accident (looked for when empty)</source>
      <translation>تاريخ الحادث (يُبحث عنه إذا تُرك فارغاً)</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <source>Day on which magnetic bearings were read</source>
      <translation>اليوم الذي قُرئت فيه السموت المغناطيسية</translation>
    </message>
    <message>
      <source>Days to accept an order</source>
      <translation>عدد الأيام لقبول الأمر</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>الانحراف المغناطيسي كما هو مكتوب (درجات، الشرق موجب)</translation>
    </message>
    <message>
      <source>Demolition site</source>
      <translation>موقع التفجير</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>العمق</translation>
    </message>
    <message>
      <source>Depth (m)</source>
      <translation>العمق (م)</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>التفاصيل…</translation>
    </message>
    <message>
      <source>Detector test area</source>
      <translation>منطقة اختبار أجهزة الكشف</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>الأجسام المتفجرة</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>التشخيص</translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation>المسافة م</translation>
    </message>
    <message>
      <source>District</source>
      <translation>المنطقة الإدارية</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>Draft (uses no number)</source>
      <translation>مسودة (لا تستخدم رقماً)</translation>
    </message>
    <message>
      <source>Draws a hazard layer by two axes: the fill says the land class, the outline the status; markers say the contamination. A class or status that nobody knows is drawn loud. Themes: screen; print, over imagery and over white; mono, where patterns alone tell everything apart in grey.

Writes a QGIS style file that works without this plugin. A layer of the open project gets the themes as named styles beside its own style, which stays. The layer's data is not changed. Colours, patterns and markers are those of the profile.</source>
      <translation>يرسم طبقة المناطق الخطرة وفق محورين: التعبئة تبيّن صنف الأرض، والمحيط يبيّن الحالة؛ والعلامات تبيّن التلوث. الصنف أو الحالة غير المعروفين يُرسمان بشكل لافت. السمات: الشاشة؛ الطباعة، فوق الصور الجوية وعلى الأبيض؛ الرمادي، حيث تكفي الأنماط وحدها للتمييز بين كل شيء.

يكتب ملف أنماط QGIS يعمل دون هذه الإضافة. طبقة المشروع المفتوح تحصل على السمات كأنماط مسمّاة بجانب نمطها الخاص الذي يبقى. بيانات الطبقة لا تتغير. الألوان والأنماط والعلامات هي تلك التي في ملف التعريف.</translation>
    </message>
    <message>
      <source>Draws the layer as it would be read, until you leave it; nothing is kept</source>
      <translation>يرسم الطبقة كما ستُقرأ، إلى أن تتركها؛ لا يُحفظ شيء</translation>
    </message>
    <message>
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>حذف ما ذُكر عن طبقات لم تعد في هذا المشروع</translation>
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
      <translation>موقع التخلص من الذخائر المتفجرة (EOD)</translation>
    </message>
    <message>
      <source>EOD spot task</source>
      <translation>مهمة موقع التخلص من الذخائر المتفجرة (EOD)</translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>تُكتب التسمية عند كل {n} نقاط؛ والنقاط كلها في جدول النقاط.</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>شكل هندسي فارغ</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>مخزن المعدات</translation>
    </message>
    <message>
      <source>Evacuation route</source>
      <translation>مسار الإخلاء</translation>
    </message>
    <message>
      <source>Evacuation route, alternate</source>
      <translation>مسار الإخلاء البديل</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>الحدث</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>الأحداث</translation>
    </message>
    <message>
      <source>Every check was run and nothing was found.</source>
      <translation>أُجريت كل عمليات التحقق ولم يُعثر على شيء.</translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>لكل مهمة أمرها. حدد مهام لإعادة كتابة حزمها.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>مخزن المتفجرات</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>بعيد عن كل السجلات الأخرى</translation>
    </message>
    <message>
      <source>Fewer than three vertices</source>
      <translation>أقل من ثلاثة رؤوس</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>الحقل</translation>
    </message>
    <message>
      <source>Field that carries: {attribute}</source>
      <translation>الحقل الذي يحمل: {attribute}</translation>
    </message>
    <message>
      <source>Field with the bearing</source>
      <translation>الحقل الذي فيه السمت</translation>
    </message>
    <message>
      <source>Field with the coordinate as written</source>
      <translation>الحقل الذي فيه الإحداثية كما هي مكتوبة</translation>
    </message>
    <message>
      <source>Field with the distance (metres)</source>
      <translation>الحقل الذي فيه المسافة (بالأمتار)</translation>
    </message>
    <message>
      <source>Field with the order of the points</source>
      <translation>الحقل الذي فيه ترتيب النقاط</translation>
    </message>
    <message>
      <source>Field with the point's label</source>
      <translation>الحقل الذي فيه تسمية النقطة</translation>
    </message>
    <message>
      <source>Field with the ring's number</source>
      <translation>الحقل الذي فيه رقم الحلقة</translation>
    </message>
    <message>
      <source>Field with the start's coordinate (first row)</source>
      <translation>الحقل الذي فيه إحداثية البداية (الصف الأول)</translation>
    </message>
    <message>
      <source>Field with the task's id</source>
      <translation>الحقل الذي فيه معرّف المهمة</translation>
    </message>
    <message>
      <source>Field with the task’s id</source>
      <translation>الحقل الذي فيه معرّف المهمة</translation>
    </message>
    <message>
      <source>Fields and values</source>
      <translation>الحقول والقيم</translation>
    </message>
    <message>
      <source>Fields of the layer and what they carry</source>
      <translation>حقول الطبقة وما تحمله</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>ملف النتائج</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>تتطابق الملفات حتى 0.01 م؛ أما الدقة على الأرض فهي دقة المصدر{fixed}.</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>ملفات الحزمة</translation>
    </message>
    <message>
      <source>Filled in {filled} of {total} rows</source>
      <translation>مملوء في {filled} من {total} من الصفوف</translation>
    </message>
    <message>
      <source>Filter: {list}</source>
      <translation>تصفية: {list}</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>تصفية…</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>اللقى (الذخائر المعثور عليها)</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>إصلاح {hazard}: {rule}</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>مجلد الحزم</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>مجلد الحزم</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>تذييل كل صفحة</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>للاعتماد</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>من المكتب</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation>حقول أخرى</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>ش.ش</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Geometry {number} has a vertex that is not on the globe: {lon}, {lat}.</source>
      <translation>في الشكل الهندسي {number} رأس ليس على الكرة الأرضية: خط الطول ‎{lon}‎، خط العرض ‎{lat}‎.</translation>
    </message>
    <message>
      <source>Geometry {number} is empty: it has no place, and so no zone.</source>
      <translation>الشكل الهندسي {number} فارغ: لا مكان له، ولذلك لا منطقة له.</translation>
    </message>
    <message>
      <source>Give TEXT_FIELD, or BEARING_FIELD and DISTANCE_FIELD, not both.</source>
      <translation>أعطِ TEXT_FIELD، أو BEARING_FIELD وDISTANCE_FIELD، لا كليهما.</translation>
    </message>
    <message>
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>أعطِ المناطق الخطرة كما كانت في PREVIOUS، أو مساحة عمل تحفظها.</translation>
    </message>
    <message>
      <source>Go to &amp;Layers</source>
      <translation>الانتقال إلى &amp;الطبقات</translation>
    </message>
    <message>
      <source>Go to &amp;Tasks</source>
      <translation>الانتقال إلى &amp;المهام</translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation>الانتقال إلى الأوامر</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>الانتقال إلى الأمر أو المهمة المعنية</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>الشبكة (فارغ: منطقة UTM لمركز كل مهمة)</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>سمت الشبكة = السمت المغناطيسي ‎{value}°‎.</translation>
    </message>
    <message>
      <source>Grid north is up.</source>
      <translation>شمال الشبكة نحو الأعلى.</translation>
    </message>
    <message>
      <source>Grid north lies {angle} of true north (convergence {value}°).</source>
      <translation>اتجاه شمال الشبكة بالنسبة إلى الشمال الحقيقي: ‎{angle}‎ (تقارب خطوط الطول ‎{value}°‎).</translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>شبكة سموت الشبكة (فارغ: منطقة UTM لنقطة البداية)</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation>الشبكة: {grid}، الخطوط كل {interval}؛ والتسميات هي آخر خمسة أرقام منها.</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>مسلَّمة</translation>
    </message>
    <message>
      <source>Handover certificate</source>
      <translation>شهادة التسليم</translation>
    </message>
    <message>
      <source>Hazard</source>
      <translation>المنطقة الخطرة</translation>
    </message>
    <message>
      <source>Hazard layer</source>
      <translation>طبقة المناطق الخطرة</translation>
    </message>
    <message>
      <source>Hazard layer or table</source>
      <translation>طبقة أو جدول المناطق الخطرة</translation>
    </message>
    <message>
      <source>Hazard within cleared land</source>
      <translation>منطقة خطرة داخل أرض مطهَّرة</translation>
    </message>
    <message>
      <source>Hazard {hazard} has another outline than order {order} printed: up to {moved_m:,.0f} m apart, {area_m2:+,.0f} m². Amend the order.</source>
      <translation>المنطقة الخطرة {hazard} لها محيط غير الذي طُبع في الأمر {order}: الفارق حتى {moved_m:,.0f} م، و‎{area_m2:+,.0f}‎ م². عدّل الأمر.</translation>
    </message>
    <message>
      <source>Hazard {hazard} lies on task {task} and is not on order {order}. Amend the order.</source>
      <translation>المنطقة الخطرة {hazard} تقع على المهمة {task} وليست في الأمر {order}. عدّل الأمر.</translation>
    </message>
    <message>
      <source>Hazard {hazard} of order {order} is no longer in the hazard layer. Find out why, then amend or withdraw the order.</source>
      <translation>المنطقة الخطرة {hazard} من الأمر {order} لم تعد في طبقة المناطق الخطرة. ابحث عن السبب، ثم عدّل الأمر أو اسحبه.</translation>
    </message>
    <message>
      <source>Hazard {hazard} of task {task} has no geometry.</source>
      <translation>المنطقة الخطرة {hazard} من المهمة {task} ليس لها شكل هندسي.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>أُصلح شكل المنطقة الخطرة {hazard} ولم يؤكده أحد: قد تكون على الأرض أكبر مما تبدو.</translation>
    </message>
    <message>
      <source>Hazard {hazard} was {before} when order {order} was printed and is {now} now. Amend the order.</source>
      <translation>المنطقة الخطرة {hazard} كانت {before} عند طباعة الأمر {order} وهي الآن {now}. عدّل الأمر.</translation>
    </message>
    <message>
      <source>Hazard {hazard}: {reason}</source>
      <translation>المنطقة الخطرة {hazard}: {reason}</translation>
    </message>
    <message>
      <source>Hazard {status}</source>
      <translation>منطقة خطرة {status}</translation>
    </message>
    <message>
      <source>Hazards</source>
      <translation>المناطق الخطرة</translation>
    </message>
    <message>
      <source>Hazards as they are now</source>
      <translation>المناطق الخطرة كما هي الآن</translation>
    </message>
    <message>
      <source>Hazards as they were</source>
      <translation>المناطق الخطرة كما كانت</translation>
    </message>
    <message>
      <source>Hazards by class</source>
      <translation>المناطق الخطرة حسب الصنف</translation>
    </message>
    <message>
      <source>Hazards by class and status</source>
      <translation>المناطق الخطرة حسب الصنف والحالة</translation>
    </message>
    <message>
      <source>Hazards by class and status: in all, and on the map as it shows now</source>
      <translation>المناطق الخطرة حسب الصنف والحالة: في المجموع، وعلى الخريطة كما تظهر الآن</translation>
    </message>
    <message>
      <source>Hazards changed under issued orders: {n}.</source>
      <translation>المناطق الخطرة التي تغيّرت تحت أوامر صادرة: {n}.</translation>
    </message>
    <message>
      <source>Hazards changed under orders</source>
      <translation>المناطق الخطرة المتغيرة تحت الأوامر</translation>
    </message>
    <message>
      <source>Hazards closer than this make one task (metres; 0: none)</source>
      <translation>المناطق الخطرة الأقرب من هذه المسافة تصبح مهمة واحدة (بالأمتار؛ 0: لا تُجمع)</translation>
    </message>
    <message>
      <source>Hazards come from {layers}.</source>
      <translation>تأتي المناطق الخطرة من {layers}.</translation>
    </message>
    <message>
      <source>Hazards of tasks</source>
      <translation>المناطق الخطرة للمهام</translation>
    </message>
    <message>
      <source>Hazards of the snapshot of {date}.</source>
      <translation>المناطق الخطرة من لقطة ‎{date}‎.</translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation>المناطق الخطرة التي لا متسع لمعرّفها: {count}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>موقع هبوط المروحيات</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>فتحة مرسومة في اتجاه محيطها نفسه</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>مدى الخطورة</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation>مدى العمق</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>المسافة التي تقع بها حدود المهمة خارج المنطقة الخطرة؛ وتبقى الزوايا زوايا</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>كيف تُرسم طبقات المناطق الخطرة المربوطة؛ نمطك الخاص يبقى، وتعود إليه بنقرة واحدة</translation>
    </message>
    <message>
      <source>How to get out</source>
      <translation>كيفية الخروج</translation>
    </message>
    <message>
      <source>How to get there</source>
      <translation>كيفية الوصول</translation>
    </message>
    <message>
      <source>How to report</source>
      <translation>كيفية الإبلاغ</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <source>Id field</source>
      <translation>حقل المعرّف</translation>
    </message>
    <message>
      <source>Id field (matched by shape when empty)</source>
      <translation>حقل المعرّف (المطابقة بالشكل إذا تُرك فارغاً)</translation>
    </message>
    <message>
      <source>Import hazards</source>
      <translation>استيراد المناطق الخطرة</translation>
    </message>
    <message>
      <source>Improvised explosive devices</source>
      <translation>العبوات الناسفة المرتجلة</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>واقعة</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>مؤشر</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>خضعت للتفتيش</translation>
    </message>
    <message>
      <source>Install QGIS's current release, which brings it, and start QGIS again.</source>
      <translation>ثبّت الإصدار الحالي من QGIS، فهو يتضمنها، ثم شغّل QGIS من جديد.</translation>
    </message>
    <message>
      <source>Install the package python3-shapely where your system has version 2 of it; otherwise build it against the system's own GEOS (pip install --no-binary shapely "shapely&gt;=2"). Then start QGIS again.</source>
      <translation>ثبّت الحزمة البرمجية python3-shapely إذا كان لدى نظامك الإصدار 2 منها؛ وإلا فابنِها على مكتبة GEOS الخاصة بالنظام (pip install --no-binary shapely "shapely&gt;=2"). ثم شغّل QGIS من جديد.</translation>
    </message>
    <message>
      <source>Intermediate points at most every … metres (0: none)</source>
      <translation>نقاط وسيطة كل … متر على الأكثر (0: لا شيء)</translation>
    </message>
    <message>
      <source>Invalid polygon</source>
      <translation>مضلع غير صالح</translation>
    </message>
    <message>
      <source>Invalid polygon: {why}.</source>
      <translation>مضلع غير صالح: {why}.</translation>
    </message>
    <message>
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>هل {attribute} في الحقل {field}؟ (بثقة {percent} %)</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>إصدار الأوامر وكتابة الحزم</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation>إصدار الأوامر: أمر مرقّم وحزمة متحقَّق منها لكل مهمة.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>هل تُصدر الأوامر (العدد: {n}) للمهام {tasks}؟ يأخذ كل أمر رقمه ويُجمَّد؛ وأي تغيير يكون مراجعة جديدة.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>صادرة</translation>
    </message>
    <message>
      <source>Issued &amp;by</source>
      <translation>&amp;أصدره</translation>
    </message>
    <message>
      <source>Issued at</source>
      <translation>وقت الإصدار</translation>
    </message>
    <message>
      <source>Issued at (empty: now)</source>
      <translation>وقت الإصدار (فارغ: الآن)</translation>
    </message>
    <message>
      <source>Issued by</source>
      <translation>أصدره</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>المشكلات</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>توقف الإصدار بعد عدد من الحزم: {n}. الأمر الذي حصل على رقمه يحتفظ به: اختر مهمته وأصدرها مرة أخرى لكتابة حزمتها.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>لا يمكن التحقق منه دون {manifest} سليم.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation>لا يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>لا ينتمي إلى الحزمة.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>فيه إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>It has no area ({why}).</source>
      <translation>ليس له مساحة ({why}).</translation>
    </message>
    <message>
      <source>It has no area.</source>
      <translation>ليس له مساحة.</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>ليس له شكل هندسي.</translation>
    </message>
    <message>
      <source>It has no point. Give points, or say in TEXT_FIELD or BEARING_FIELD what carries the positions.</source>
      <translation>ليس له نقطة. أعطِ نقاطاً، أو بيّن في TEXT_FIELD أو BEARING_FIELD ما الذي يحمل المواقع.</translation>
    </message>
    <message>
      <source>It has the fields of {layer}, which you bound before</source>
      <translation>لها حقول الطبقة {layer} التي ربطتها من قبل</translation>
    </message>
    <message>
      <source>It is a line of no length.</source>
      <translation>هو خط لا طول له.</translation>
    </message>
    <message>
      <source>It is a line: say how wide it is (WIDTH_M).</source>
      <translation>هو خط: بيّن عرضه (WIDTH_M).</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>هو نقطة: بيّن إلى أي مسافة حولها يجري البحث (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>مفقود.</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>ليس ملف GeoPackage قابلاً للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable KMZ ({reason}).</source>
      <translation>ليس ملف KMZ قابلاً للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable PDF ({reason}).</source>
      <translation>ليس ملف PDF قابلاً للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>It is not UTF-8 ({reason}).</source>
      <translation>ليس بترميز UTF-8 ({reason}).</translation>
    </message>
    <message>
      <source>It is not this order's record of a verified pack.</source>
      <translation>ليس سجل هذا الأمر لحزمة متحقَّق منها.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>موجود هنا: {path}</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>يخلط أنواعاً من الأشكال الهندسية ({kind}): قسّمه إلى مضلعات وخطوط ونقاط.</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>لا يسمّي أي مهمة.</translation>
    </message>
    <message>
      <source>It was changed since issue: its SHA-256 does not fit.</source>
      <translation>تغيّر منذ الإصدار: بصمة SHA-256 الخاصة به لا تطابق.</translation>
    </message>
    <message>
      <source>It was changed since issue: {detail}</source>
      <translation>تغيّر منذ الإصدار: {detail}</translation>
    </message>
    <message>
      <source>It was invalid ({why}) and was repaired. On the ground it may be larger than it looks: confirm its shape.</source>
      <translation>كان الشكل غير صالح ({why}) وأُصلح. قد يكون على الأرض أكبر مما يبدو: أكّد شكله.</translation>
    </message>
    <message>
      <source>It was renamed to {name}.</source>
      <translation>تغيّر اسمه إلى {name}.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>شكله الهندسي فارغ.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>ملف العمل</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kind of point</source>
      <translation>نوع النقطة</translation>
    </message>
    <message>
      <source>Kind of point unknown</source>
      <translation>نوع النقطة غير معروف</translation>
    </message>
    <message>
      <source>Kind of task</source>
      <translation>نوع المهمة</translation>
    </message>
    <message>
      <source>LANGUAGE: {language} is not a language of the profile. It has: {languages}.</source>
      <translation>المعامل LANGUAGE: اللغة {language} ليست من لغات ملف التعريف. لغاته: {languages}.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <source>Land</source>
      <translation>الأرض</translation>
    </message>
    <message>
      <source>Land by class, m² on the ellipsoid</source>
      <translation>الأرض حسب الصنف، م² على الإهليلج</translation>
    </message>
    <message>
      <source>Land class</source>
      <translation>صنف الأرض</translation>
    </message>
    <message>
      <source>Land gained (+) or lost (−), on the ellipsoid</source>
      <translation>الأرض المكتسبة (+) أو المفقودة (−)، على الإهليلج</translation>
    </message>
    <message>
      <source>Land gained and lost</source>
      <translation>الأرض المكتسبة والمفقودة</translation>
    </message>
    <message>
      <source>Land use</source>
      <translation>استخدام الأرض</translation>
    </message>
    <message>
      <source>Land, m²</source>
      <translation>الأرض، م²</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>اللغة (فارغ: اللغة الأولى في ملف التعريف)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>طبقة الشهر الماضي؛ أو آخر قراءة حفظتها قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>الطبقات</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>طبقات هذا المشروع وأدوارها</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>الطبقات: {layers}</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>الضلع {number}: السمت أو المسافة ليس عدداً.</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>الأضلاع</translation>
    </message>
    <message>
      <source>Lifted minefield</source>
      <translation>حقل ألغام أُزيلت ألغامه</translation>
    </message>
    <message>
      <source>Line {line} has not {count} fields.</source>
      <translation>السطر {line} ليس فيه العدد المطلوب من الحقول ({count}).</translation>
    </message>
    <message>
      <source>Load a binding</source>
      <translation>تحميل ربط</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>أطول ضلع، بالأمتار</translation>
    </message>
    <message>
      <source>Longitude and latitude swapped</source>
      <translation>خط الطول وخط العرض مبدَّلان</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} is nowhere on Earth; look at the layer's CRS.</source>
      <translation>خط الطول ‎{lon:.5f}‎ خط العرض ‎{lat:.5f}‎ ليس في أي مكان على الأرض؛ راجع نظام الإسناد الإحداثي (CRS) للطبقة.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies far from nearly all other records.</source>
      <translation>خط الطول ‎{lon:.5f}‎ خط العرض ‎{lat:.5f}‎ يقع بعيداً عن معظم السجلات الأخرى تقريباً.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} lies outside the extent of the programme's country.</source>
      <translation>خط الطول ‎{lon:.5f}‎ خط العرض ‎{lat:.5f}‎ يقع خارج نطاق بلد البرنامج.</translation>
    </message>
    <message>
      <source>Longitude {lon:.5f} latitude {lat:.5f} would lie among the other records with longitude and latitude exchanged.</source>
      <translation>خط الطول ‎{lon:.5f}‎ خط العرض ‎{lat:.5f}‎ سيقع بين السجلات الأخرى لو تبادل خط الطول وخط العرض موضعيهما.</translation>
    </message>
    <message>
      <source>Longitude {lon} is {away:.0f} degrees away from the middle of the UTM zone asked for. Choose the zone that the position lies in.</source>
      <translation>خط الطول ‎{lon}‎ يبعد {away:.0f} درجة عن منتصف منطقة UTM المطلوبة. اختر المنطقة التي يقع فيها الموقع.</translation>
    </message>
    <message>
      <source>Looking at {n} layers…</source>
      <translation>جارٍ فحص الطبقات، وعددها {n}…</translation>
    </message>
    <message>
      <source>Looking was stopped.</source>
      <translation>أُوقف الفحص.</translation>
    </message>
    <message>
      <source>Looking what moved</source>
      <translation>جارٍ البحث عما تغيّر</translation>
    </message>
    <message>
      <source>Looks at every order of the workspace that is out: hazards on its task that are not as the order printed them, or that are new there; accidents near the task; orders that nobody has accepted.

A changed hazard stays here until the order is amended, whenever it changed. Accidents count since the given day, or since each order was issued; one without a date counts. Without a hazard layer the last snapshot of the workspace is taken.</source>
      <translation>يفحص كل أمر صادر في مساحة العمل: المناطق الخطرة على مهمته التي ليست كما طبعها الأمر، أو الجديدة هناك؛ والحوادث القريبة من المهمة؛ والأوامر التي لم يقبلها أحد.

المنطقة الخطرة المتغيرة تبقى هنا إلى أن يُعدَّل الأمر، أياً كان وقت تغيّرها. تُحسب الحوادث منذ اليوم المعطى، أو منذ إصدار كل أمر؛ والحادث الذي بلا تاريخ يُحسب. إذا لم تُعطَ طبقة للمناطق الخطرة تُؤخذ آخر لقطة في مساحة العمل.</translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>قيمة MAX_POINTS هي ‎{value}‎: والحدود يلزمها ثلاث نقاط على الأقل.</translation>
    </message>
    <message>
      <source>MGRS has no precision of {precision} m: it has {known}.</source>
      <translation>ليس في MGRS دقة مقدارها {precision} م: فيها {known}.</translation>
    </message>
    <message>
      <source>MGRS, 1 m</source>
      <translation>MGRS بدقة 1 م</translation>
    </message>
    <message>
      <source>MN</source>
      <translation>ش.م</translation>
    </message>
    <message>
      <source>Make tasks from hazards</source>
      <translation>إنشاء مهام من المناطق الخطرة</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation>أنشئ مهام من المناطق الخطرة التي تحددها على الخريطة.</translation>
    </message>
    <message>
      <source>Makes a task from each hazard, or one from hazards that lie close together. Every hazard lies inside its task.

The margin is mitred: a hazard of five corners becomes a task of five. Simplifying goes outward only, and the square metres that it adds are listed. Distances are metres on the ground.

A hazard whose outline crosses itself is mended so that all its land stays inside; a hazard without usable shape stops nothing, but is listed with its row and reason. Give a workspace to keep the tasks there too.</source>
      <translation>ينشئ مهمة من كل منطقة خطرة، أو مهمة واحدة من المناطق الخطرة المتقاربة. كل منطقة خطرة تقع داخل مهمتها.

الهامش حادّ الزوايا: المنطقة الخطرة ذات الزوايا الخمس تصبح مهمة ذات خمس زوايا. والتبسيط يتجه نحو الخارج فقط، وتُسرد الأمتار المربعة التي يضيفها. المسافات أمتار على الأرض.

المنطقة الخطرة التي يقطع محيطها نفسه تُصلَح بحيث تبقى كل أرضها في الداخل؛ والمنطقة الخطرة التي ليس لها شكل قابل للاستخدام لا توقف شيئاً، ولكنها تُسرد مع صفها والسبب. أعطِ مساحة عمل لحفظ المهام فيها أيضاً.</translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation>أُوقف إنشاء المهام. لم تُنشأ أي مهمة.</translation>
    </message>
    <message>
      <source>Mandatory ({n})</source>
      <translation>إلزامية ({n})</translation>
    </message>
    <message>
      <source>Mandatory findings</source>
      <translation>الملاحظات الإلزامية</translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation>الهامش (بالأمتار)</translation>
    </message>
    <message>
      <source>Meaning of {word}</source>
      <translation>معنى {word}</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <source>Measured by (a word of the profile, as compass_and_tape)</source>
      <translation>طريقة القياس (كلمة من ملف التعريف، مثل compass_and_tape)</translation>
    </message>
    <message>
      <source>Medical</source>
      <translation>الدعم الطبي</translation>
    </message>
    <message>
      <source>Medical point</source>
      <translation>النقطة الطبية</translation>
    </message>
    <message>
      <source>Mend this one shape in its layer; Undo takes it back, saving the layer keeps it</source>
      <translation>إصلاح هذا الشكل وحده في طبقته؛ التراجع يلغيه، وحفظ الطبقة يبقيه</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>Mine Action</source>
      <translation>الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
      <source>Mine Action for QGIS</source>
      <translation>الأعمال المتعلقة بالألغام لـ QGIS</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer, and this QGIS has none.</source>
      <translation>إضافة الأعمال المتعلقة بالألغام تحتاج إلى shapely 2.0 أو أحدث، وليست موجودة في QGIS هذا.</translation>
    </message>
    <message>
      <source>Mine Action needs shapely 2.0 or newer; version {version} was found.</source>
      <translation>إضافة الأعمال المتعلقة بالألغام تحتاج إلى shapely 2.0 أو أحدث؛ والموجود هو الإصدار {version}.</translation>
    </message>
    <message>
      <source>Mine Action workspace</source>
      <translation>مساحة عمل الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation>الأعمال المتعلقة بالألغام: التفاصيل</translation>
    </message>
    <message>
      <source>Mine action: grey print</source>
      <translation>الأعمال المتعلقة بالألغام: طباعة رمادية</translation>
    </message>
    <message>
      <source>Mine action: print</source>
      <translation>الأعمال المتعلقة بالألغام: طباعة</translation>
    </message>
    <message>
      <source>Mine action: screen</source>
      <translation>الأعمال المتعلقة بالألغام: شاشة</translation>
    </message>
    <message>
      <source>Mines</source>
      <translation>الألغام</translation>
    </message>
    <message>
      <source>Minimum data missing</source>
      <translation>الحد الأدنى من البيانات ناقص</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>الطراز</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>الإزاحة، م</translation>
    </message>
    <message>
      <source>My own style</source>
      <translation>نمطي الخاص</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Names the corners of each boundary (SP, TP1, TP2 …) and measures the legs between them.

Each leg carries its bearing from true, grid and magnetic north, with the convergence and the declination (model and date) at its start, and its distance on the WGS 84 ellipsoid. Grid north is that of the UTM zone of the task's centroid, one for all its legs; MGRS is always in the point's own zone.

Holes and further parts are rings of their own (B-SP, B-TP1 …). One row a corner; the last leg leads back to SP.</source>
      <translation>يسمّي زوايا كل حدود (SP وTP1 وTP2 …) ويقيس الأضلاع بينها.

يحمل كل ضلع سمته من الشمال الحقيقي وشمال الشبكة والشمال المغناطيسي، مع تقارب خطوط الطول والانحراف المغناطيسي (النموذج والتاريخ) عند بدايته، ومسافته على إهليلج WGS 84. شمال الشبكة هو شمال منطقة UTM لمركز المهمة، وهو واحد لكل أضلاعها؛ أما MGRS فهي دائماً في المنطقة الخاصة بالنقطة.

الفتحات والأجزاء الأخرى حلقات قائمة بذاتها (B-SP وB-TP1 …). صف واحد لكل زاوية؛ والضلع الأخير يعود إلى SP.</translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation>الأقرب إلى (نقاط)</translation>
    </message>
    <message>
      <source>New accidents near tasks</source>
      <translation>حوادث جديدة قرب المهام</translation>
    </message>
    <message>
      <source>New accidents near tasks: {n}, the nearest {distance} m from {task}.</source>
      <translation>الحوادث الجديدة قرب المهام: {n}، وأقربها على بعد {distance} م من {task}.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the parameters and use a CRS that carries them.</source>
      <translation>لا يوجد تحويل للمرجع الجيوديسي من {crs} إلى WGS 84 له اسم ودقة؛ وما بقي لدى PROJ تحويل تقريبي فقط، وقد يكون خاطئاً بمئات الأمتار. اطلب المعاملات من هيئة المساحة واستخدم نظام إسناد إحداثي (CRS) يتضمنها.</translation>
    </message>
    <message>
      <source>No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one that the survey authority uses in the programme's profile: {others}.</source>
      <translation>لا يُعرف تحويل للمرجع الجيوديسي من {crs} إلى WGS 84 يغطي البيانات. ثبّت في ملف تعريف البرنامج التحويل الذي تستخدمه هيئة المساحة: {others}.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>لا يمكن حفظ نسخة من مساحة العمل في {folder}: {reason}.</translation>
    </message>
    <message>
      <source>No field is bound as the id of the hazards, so tasks cannot name them</source>
      <translation>لم يُربط أي حقل كمعرّف للمناطق الخطرة، ولذلك لا تستطيع المهام تسميتها</translation>
    </message>
    <message>
      <source>No geometry</source>
      <translation>لا شكل هندسي</translation>
    </message>
    <message>
      <source>No hazard is selected. Select some of the layer {layer} on the map.</source>
      <translation>لم تُحدَّد أي منطقة خطرة. حدد بعض المناطق من الطبقة {layer} على الخريطة.</translation>
    </message>
    <message>
      <source>No hazard layer is bound yet. The page Layers shows which one it could be.</source>
      <translation>لم تُربط أي طبقة مناطق خطرة بعد. تبيّن صفحة الطبقات أيها قد تكون.</translation>
    </message>
    <message>
      <source>No hazard layer was given: hazards around the task are not shown.</source>
      <translation>لم تُعطَ طبقة للمناطق الخطرة: المناطق الخطرة حول المهمة غير معروضة.</translation>
    </message>
    <message>
      <source>No hazards are read yet: bind the hazard layer on the page Layers.</source>
      <translation>لم تُقرأ أي مناطق خطرة بعد: اربط طبقة المناطق الخطرة في صفحة الطبقات.</translation>
    </message>
    <message>
      <source>No hazards bound yet. Layers of this project: {n}. {says}</source>
      <translation>لم تُربط أي مناطق خطرة بعد. عدد طبقات هذا المشروع: {n}. {says}</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>لا يوجد أي معرّف من {current} في {previous}: الصفوف التي لها معرّف تُحسب مضافة أو محذوفة. بدون حقل معرّف تُطابَق المناطق الخطرة بالشكل.</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>لا يمكن هنا قراءة أي طبقة من هذا المشروع.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>لا يغطي أي نموذج مغناطيسي التاريخ ‎{on}‎: تمتد النماذج من ‎{first}-01-01‎ إلى ‎{last}-12-31‎. اكتب بدلاً من ذلك الانحراف المغناطيسي لذلك اليوم والمكان، كما تعطيه ورقة الخريطة أو السجل.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>لم تُكتب أي حزمة (عدد المهام: {count})؛ الملف summary.json في {folder} يسمّي كل سبب.</translation>
    </message>
    <message>
      <source>No record of the layer has {attribute}.</source>
      <translation>لا يوجد في أي سجل من الطبقة {attribute}.</translation>
    </message>
    <message>
      <source>No short number is left for order {order_no}: close some of the live orders.</source>
      <translation>لم يبق رقم قصير للأمر {order_no}: أغلق بعض الأوامر السارية.</translation>
    </message>
    <message>
      <source>No single leg turned round and no two digits swapped would close it: measure again.</source>
      <translation>لا يغلقها عكس ضلع واحد ولا تبديل رقمين: أعد القياس.</translation>
    </message>
    <message>
      <source>No snapshot was kept to compare with next month: {reason}</source>
      <translation>لم تُحفظ لقطة للمقارنة بالشهر القادم: {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>لم يمكن إنشاء أي مهمة من {layer}. الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet</source>
      <translation>لا توجد بعد مهام محفوظة مع هذا المشروع</translation>
    </message>
    <message>
      <source>No tasks are kept with this project yet. Save the project, make tasks from its hazards, and this page says when a hazard under them changes.</source>
      <translation>لا توجد بعد مهام محفوظة مع هذا المشروع. احفظ المشروع، وأنشئ مهام من مناطقه الخطرة، وستخبرك هذه الصفحة عندما تتغير منطقة خطرة تحتها.</translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>لا توجد مهام بعد: أنشئ بعضها في صفحة المهام.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>المسح غير التقني</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>لا تبدو أي طبقة مناطق خطرة على وجه اليقين: اختر الطبقة وبيّن ما تحتويه.</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>شمال السموت (يجب ذكره حيث توجد سموت)</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>ليس مضلعاً</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>لم يُتحقق منه بعد.</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>لم يجرِ الفحص بعد.</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>Notes by hand</source>
      <translation>ملاحظات بخط اليد</translation>
    </message>
    <message>
      <source>Nothing changed since the last snapshot in {file}.</source>
      <translation>لم يتغيّر شيء منذ آخر لقطة في {file}.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>لم يتغيّر أي شيء.</translation>
    </message>
    <message>
      <source>Nothing to watch yet. Once this project has hazards, tasks and orders, this page says each week what moved under them.</source>
      <translation>لا شيء لمتابعته بعد. عندما تكون في هذا المشروع مناطق خطرة ومهام وأوامر، تبيّن هذه الصفحة كل أسبوع ما تغيّر تحتها.</translation>
    </message>
    <message>
      <source>Nothing was found by any rule.</source>
      <translation>لم تعثر أي قاعدة على شيء.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Nowhere on Earth</source>
      <translation>ليس في أي مكان على الأرض</translation>
    </message>
    <message>
      <source>Number of tasks</source>
      <translation>عدد المهام</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>رقم النقطة</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards, {area} in all.</source>
      <translation>على هذه الخريطة: {here} من {all} من المناطق الخطرة، ومساحتها {area} في المجموع.</translation>
    </message>
    <message>
      <source>On this map: {here} of {all} hazards.</source>
      <translation>على هذه الخريطة: {here} من {all} من المناطق الخطرة.</translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation>مهمة واحدة لكل منطقة خطرة</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>المهام ذات هذه المعرّفات فقط، مفصولة بفواصل (,)</translation>
    </message>
    <message>
      <source>Open findings</source>
      <translation>الملاحظات المفتوحة</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>فتح التقرير</translation>
    </message>
    <message>
      <source>Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely&gt;=2" and start QGIS again.</source>
      <translation>افتح OSGeo4W Shell المرفق مع QGIS، واكتب: pip install "shapely&gt;=2" ثم شغّل QGIS من جديد.</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>فتح مجلد الحزمة</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>المشغّل</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <source>Order form</source>
      <translation>استمارة الأمر</translation>
    </message>
    <message>
      <source>Order no.</source>
      <translation>رقم الأمر</translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>الأمر {order_no}: المراجعة {revision} تتجاوز {limit}. اسحب الأمر وأصدر أمراً جديداً.</translation>
    </message>
    <message>
      <source>Order {order} was issued {days} days ago and is not accepted. Ask the operator, or withdraw it.</source>
      <translation>الأمر {order} صدر قبل {days} من الأيام ولم يُقبل. اسأل المشغّل، أو اسحب الأمر.</translation>
    </message>
    <message>
      <source>Order, task</source>
      <translation>الأمر، المهمة</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Orders looked at</source>
      <translation>الأوامر المفحوصة</translation>
    </message>
    <message>
      <source>Orders looked at: {n}. Nothing moved under them.</source>
      <translation>الأوامر المفحوصة: {n}. لم يتغيّر شيء تحتها.</translation>
    </message>
    <message>
      <source>Orders not accepted</source>
      <translation>الأوامر غير المقبولة</translation>
    </message>
    <message>
      <source>Orders not accepted in time: {n}.</source>
      <translation>الأوامر التي لم تُقبل في الوقت المحدد: {n}.</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>السجل الآخر</translation>
    </message>
    <message>
      <source>Outline by the state of the &amp;task</source>
      <translation>المحيط حسب حالة &amp;المهمة</translation>
    </message>
    <message>
      <source>Outside the programme's country</source>
      <translation>خارج بلد البرنامج</translation>
    </message>
    <message>
      <source>Outside this map: {labels} (overview map).</source>
      <translation>خارج هذه الخريطة: {labels} (الخريطة العامة).</translation>
    </message>
    <message>
      <source>Overlap allowed between parts, percent</source>
      <translation>التداخل المسموح بين الأجزاء، بالمئة</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>تداخل مع منطقة خطرة أخرى</translation>
    </message>
    <message>
      <source>Overview map</source>
      <translation>الخريطة العامة</translation>
    </message>
    <message>
      <source>Own fields (JSON)</source>
      <translation>حقول خاصة (JSON)</translation>
    </message>
    <message>
      <source>Own fields (JSON): {keys}</source>
      <translation>حقول خاصة (JSON): {keys}</translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>لا يمكن العثور على بيانات PROJ (proj.db)، ولذلك لا يمكن تحويل أي مرجع جيوديسي. اضبط PROJ_DATA على مجلدها.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation>الحزمة (مجلدها أو ملف zip الخاص بها)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>الحزم</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>الحزم المكتوبة</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
      <source>Page {page}: the mark {mark} is missing.</source>
      <translation>الصفحة {page}: العلامة {mark} مفقودة.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>موقف المركبات</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>أجزاء سجل واحد تتداخل</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>أجزاء هذا السجل تتداخل بنسبة {percent:.1f} % ({area_m2:,.0f} م²)؛ وتُحسب مساحته هناك مرتين.</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>المحيط (م)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>وصف المكان بالكلمات</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>المخطط</translation>
    </message>
    <message>
      <source>Planned end</source>
      <translation>النهاية المخططة</translation>
    </message>
    <message>
      <source>Planned start</source>
      <translation>البداية المخططة</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>النقطة</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>النقاط</translation>
    </message>
    <message>
      <source>Points that lead to the boundary</source>
      <translation>النقاط المؤدية إلى الحدود</translation>
    </message>
    <message>
      <source>Polygon without area</source>
      <translation>مضلع بلا مساحة</translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>الموقع {number}: خط الطول ‎{lon}‎، خط العرض ‎{lat}‎ ليس على الكرة الأرضية. خطوط العرض من ‎-90‎ إلى 90 وخطوط الطول من ‎-180‎ إلى 180 درجة.</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>ما بعد التطهير</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>اضغط F2 أو انقر لاختيار معنى؛ وهو يسري على كل القيم المحددة</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>الأولوية</translation>
    </message>
    <message>
      <source>Processes (0: by the number of tasks)</source>
      <translation>العمليات المتوازية (0: حسب عدد المهام)</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>الناتج</translation>
    </message>
    <message>
      <source>Product unknown</source>
      <translation>الناتج غير معروف</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>النواتج</translation>
    </message>
    <message>
      <source>Profile {file}: {problem}</source>
      <translation>ملف التعريف {file}: {problem}</translation>
    </message>
    <message>
      <source>Programme profile (a shipped name or a JSON file)</source>
      <translation>ملف تعريف البرنامج (اسم مرفق أو ملف JSON)</translation>
    </message>
    <message>
      <source>Programme profiles (*)</source>
      <translation>ملفات تعريف البرنامج (*)</translation>
    </message>
    <message>
      <source>Progress report</source>
      <translation>تقرير سير العمل</translation>
    </message>
    <message>
      <source>QGIS styles (*.qml)</source>
      <translation>أنماط QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>الكمية</translation>
    </message>
    <message>
      <source>Radius (m)</source>
      <translation>نصف القطر (م)</translation>
    </message>
    <message>
      <source>Radius around points (metres)</source>
      <translation>نصف القطر حول النقاط (بالأمتار)</translation>
    </message>
    <message>
      <source>Radius set by</source>
      <translation>الجهة المحدِّدة لنصف القطر</translation>
    </message>
    <message>
      <source>Radius set for a site</source>
      <translation>نصف القطر المحدَّد لموقع</translation>
    </message>
    <message>
      <source>Read a binding that was saved</source>
      <translation>قراءة ربط محفوظ</translation>
    </message>
    <message>
      <source>Read as the file says that was made for {layer}</source>
      <translation>تُقرأ كما يبيّن الملف الذي أُعدّ للطبقة {layer}</translation>
    </message>
    <message>
      <source>Read the hazards there</source>
      <translation>قراءة المناطق الخطرة هناك</translation>
    </message>
    <message>
      <source>Read this layer so</source>
      <translation>قراءة هذه الطبقة هكذا</translation>
    </message>
    <message>
      <source>Reading was stopped.</source>
      <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
      <source>Reading {layer}</source>
      <translation>جارٍ قراءة {layer}</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

What a table of devices says of a hazard is added to its contamination.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation>يقرأ طبقة أو جدول مناطق خطرة كما هو ويكتبه بأعمدة الإضافة، بخطوط الطول والعرض على WGS 84. الطبقة نفسها لا تتغير.

أي حقل يحمل ماذا يُخمَّن ويُذكر في السجل؛ أعطِ الربط لتصحيحه. الصف الذي ليس له معرّف يأخذ معرّفاً محسوباً من شكله: هو نفسه في الشهر القادم.

ما يقوله جدول الأجسام المتفجرة عن منطقة خطرة يُضاف إلى تلوثها.

المحيطات غير الصالحة تُصلَح بحيث تبقى كل الأرض التي تحيط بها في الداخل، وتُسرد مع السبب. الصفوف التي ليس لها مضلع قابل للاستخدام تذهب إلى جدول المرفوضات، كل منها مع سببه: مجموع المقبول والمرفوض يساوي عدد الصفوف المقروءة.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation>يعيد قراءة كل ملف في الحزمة (مجلدها أو ملف zip الخاص بها) بمكتبات غير التي كتبته، ويقارنه بالأمر الموجود في داخلها: الأسماء، والترتيب، وكل موقع حتى 1 سم، وكل بايت من الملفات التي يجب ألا تتغير.

الحزمة التي تفشل تُعدّ خطأً يسمّي كل ملف وسببه، بعد كتابة التقرير. قد يتغير ملف GeoPackage أثناء الاستخدام: فيُقارن بمحتواه، وملف PDF هو المرجع الحاكم. هذا يكشف الأخطاء العارضة، لا المزوّرين.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason of the repair</source>
      <translation>سبب الإصلاح</translation>
    </message>
    <message>
      <source>Reclassified</source>
      <translation>أُعيد تصنيفها</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>مخفَّضة</translation>
    </message>
    <message>
      <source>Reduced land</source>
      <translation>أرض مخفَّضة</translation>
    </message>
    <message>
      <source>Refuse a misclosure above 1 in …</source>
      <translation>رفض خطأ الإغلاق الأكبر من 1 من …</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>مرفوض.</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>ملاحظات إضافية</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>محذوفة</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>أُعيد فتحها</translation>
    </message>
    <message>
      <source>Repair confirmed by</source>
      <translation>أكّد الإصلاح</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>أُصلح</translation>
    </message>
    <message>
      <source>Repaired and not confirmed</source>
      <translation>أُصلح ولم يُؤكَّد</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>المساحة المبلَّغ عنها (م²)</translation>
    </message>
    <message>
      <source>Reshaped</source>
      <translation>تغيّر شكلها</translation>
    </message>
    <message>
      <source>Rest area</source>
      <translation>منطقة الاستراحة</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Ring {number}: {count} points, {length} around</source>
      <translation>الحلقة {number}: عدد النقاط {count}، طول المحيط {length}</translation>
    </message>
    <message>
      <source>Road assessment</source>
      <translation>تقييم الطرق</translation>
    </message>
    <message>
      <source>Road clearance</source>
      <translation>تطهير الطرق</translation>
    </message>
    <message>
      <source>Road verification</source>
      <translation>التحقق من الطرق</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <source>Row {row} ({hazard}) repaired: {reason}.</source>
      <translation>الصف {row} ({hazard}) أُصلح: {reason}.</translation>
    </message>
    <message>
      <source>Row {row} has a coordinate that is not a number.</source>
      <translation>في الصف {row} إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>Row {row} has a ring of {count} distinct vertices: a boundary needs three.</source>
      <translation>في الصف {row} حلقة عدد رؤوسها المتمايزة {count}: والحدود يلزمها ثلاثة.</translation>
    </message>
    <message>
      <source>Row {row} has an empty geometry.</source>
      <translation>في الصف {row} شكل هندسي فارغ.</translation>
    </message>
    <message>
      <source>Row {row} has another start coordinate than row {first}: a ring has one.</source>
      <translation>في الصف {row} إحداثية بداية غير التي في الصف {first}: وللحلقة إحداثية بداية واحدة.</translation>
    </message>
    <message>
      <source>Row {row} has no geometry.</source>
      <translation>الصف {row} ليس له شكل هندسي.</translation>
    </message>
    <message>
      <source>Row {row} has no position.</source>
      <translation>الصف {row} ليس له موقع.</translation>
    </message>
    <message>
      <source>Row {row} has nothing in its id field {field}.</source>
      <translation>الصف {row} لا شيء في حقل معرّفه {field}.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}, but for blanks or capital letters.</source>
      <translation>الصف {row} له معرّف الصف {other}، باستثناء المسافات أو الأحرف الكبيرة.</translation>
    </message>
    <message>
      <source>Row {row} has the id of row {other}.</source>
      <translation>الصف {row} له معرّف الصف {other}.</translation>
    </message>
    <message>
      <source>Row {row} has the very polygon of row {other}.</source>
      <translation>الصف {row} له المضلع نفسه الذي للصف {other}.</translation>
    </message>
    <message>
      <source>Row {row} is a {kind}; a hazard's extent is a polygon.</source>
      <translation>الصف {row} هو {kind}؛ ونطاق المنطقة الخطرة مضلع.</translation>
    </message>
    <message>
      <source>Row {row} is no polygon but {found}: a boundary needs a polygon.</source>
      <translation>الصف {row} ليس مضلعاً بل {found}: والحدود يلزمها مضلع.</translation>
    </message>
    <message>
      <source>Row {row} lacks {attributes}.</source>
      <translation>الصف {row} ينقصه {attributes}.</translation>
    </message>
    <message>
      <source>Row {row} makes no task: {reason}</source>
      <translation>الصف {row} لا تنشأ منه مهمة: {reason}</translation>
    </message>
    <message>
      <source>Row {row} needs a bearing and a distance; only the row at the end of the list that has no leg of its own goes without.</source>
      <translation>الصف {row} يلزمه سمت ومسافة؛ ولا يُعفى إلا الصف الذي في نهاية القائمة وليس له ضلع خاص به.</translation>
    </message>
    <message>
      <source>Row {row} of the device table says of hazard {hazard} what row {other} says.</source>
      <translation>الصف {row} من جدول الأجسام المتفجرة يقول عن المنطقة الخطرة {hazard} ما يقوله الصف {other}.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no geometry.</source>
      <translation>الصف {row} من {layer} ليس له شكل هندسي.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has no point.</source>
      <translation>الصف {row} من {layer} ليس له نقطة.</translation>
    </message>
    <message>
      <source>Row {row} of {layer} has nothing in its id field {field}. Give it an id.</source>
      <translation>الصف {row} من {layer} لا شيء في حقل معرّفه {field}. أعطه معرّفاً.</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: the column extra is not valid JSON ({reason}).</source>
      <translation>الصف {row} من {layer}: العمود extra ليس JSON صالحاً ({reason}).</translation>
    </message>
    <message>
      <source>Row {row} of {layer}: {value} is not one of {words}.</source>
      <translation>الصف {row} من {layer}: {value} ليس من {words}.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: not as in the order.</source>
      <translation>الصف {row}، العمود {column}: ليس كما في الأمر.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>الصف {row}، العمود {column}: الموجود {found} والصواب {wanted}.</translation>
    </message>
    <message>
      <source>Row {row}, column {column}: {value} is no number.</source>
      <translation>الصف {row}، العمود {column}: {value} ليس عدداً.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation>الصف {row}، المهمة {task} ليس لها شكل هندسي.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is a {kind}, not a polygon.</source>
      <translation>الصف {row}، المهمة {task} هي {kind}، وليست مضلعاً.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} is not a valid polygon: {reason}. Mend it first; a boundary is never repaired on the way to a team.</source>
      <translation>الصف {row}، المهمة {task} ليست مضلعاً صالحاً: {reason}. أصلحه أولاً؛ فالحدود لا تُصلَح أبداً وهي في طريقها إلى فريق.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: its rings cannot be built.</source>
      <translation>الصف {row}، المهمة {task}: لا يمكن بناء حلقاتها.</translation>
    </message>
    <message>
      <source>Row {row}, the first of its ring, has no start coordinate.</source>
      <translation>الصف {row}، وهو الأول في حلقته، ليس له إحداثية بداية.</translation>
    </message>
    <message>
      <source>Row {row}: a coordinate is not a number or is infinite.</source>
      <translation>الصف {row}: إحداثية ليست عدداً أو لا نهائية.</translation>
    </message>
    <message>
      <source>Row {row}: the {what} “{text}” is not a number.</source>
      <translation>الصف {row}: {what} «‎{text}‎» ليس عدداً.</translation>
    </message>
    <message>
      <source>Row {row}: {reason}</source>
      <translation>الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>Row {row}: {why}</source>
      <translation>الصف {row}: {why}</translation>
    </message>
    <message>
      <source>Row {row}: {why}.</source>
      <translation>الصف {row}: {why}.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>الصفوف</translation>
    </message>
    <message>
      <source>Rows accepted</source>
      <translation>الصفوف المقبولة</translation>
    </message>
    <message>
      <source>Rows read</source>
      <translation>الصفوف المقروءة</translation>
    </message>
    <message>
      <source>Rows rejected</source>
      <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
      <source>Rows repaired</source>
      <translation>الصفوف المُصلَحة</translation>
    </message>
    <message>
      <source>Rows {first} and {row} of {layer} have the same id {task} in {field}. Give each task its own.</source>
      <translation>الصفان {first} و{row} من {layer} لهما المعرّف نفسه {task} في {field}. أعطِ كل مهمة معرّفها.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} are one position: taken as one point.</source>
      <translation>الصفان {first} و{second} موقع واحد: أُخذا كنقطة واحدة.</translation>
    </message>
    <message>
      <source>Rows {first} and {second} have the same order {order}: which comes first?</source>
      <translation>الصفان {first} و{second} لهما الترتيب نفسه {order}: أيهما يأتي أولاً؟</translation>
    </message>
    <message>
      <source>Rows {rows} share the id {task}. Give each task an id of its own.</source>
      <translation>الصفوف {rows} تشترك في المعرّف {task}. أعطِ كل مهمة معرّفاً خاصاً بها.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>Run by “Issue orders and write packs” in processes of its own; not for people.</source>
      <translation>تشغّله خوارزمية «إصدار الأوامر وكتابة الحزم» في عمليات خاصة بها؛ وليس ليشغّله الناس.</translation>
    </message>
    <message>
      <source>Run every check on the bound hazard layer</source>
      <translation>إجراء كل عمليات التحقق على طبقة المناطق الخطرة المربوطة</translation>
    </message>
    <message>
      <source>SELECTED_IDS: no task has the id {ids}.</source>
      <translation>المعامل SELECTED_IDS: لا توجد مهمة لها المعرّف {ids}.</translation>
    </message>
    <message>
      <source>SHA, suspected</source>
      <translation>مشتبه بخطورتها (SHA)</translation>
    </message>
    <message>
      <source>SINCE must be a day such as 2026-10-28, not {value}.</source>
      <translation>المعامل SINCE يجب أن يكون يوماً مثل ‎2026-10-28‎، لا {value}.</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>السلامة</translation>
    </message>
    <message>
      <source>Same device recorded twice</source>
      <translation>الجسم المتفجر نفسه مسجَّل مرتين</translation>
    </message>
    <message>
      <source>Same id twice</source>
      <translation>المعرّف نفسه مرتين</translation>
    </message>
    <message>
      <source>Same point recorded twice</source>
      <translation>النقطة نفسها مسجَّلة مرتين</translation>
    </message>
    <message>
      <source>Same point twice in a polygon</source>
      <translation>النقطة نفسها مرتين في مضلع</translation>
    </message>
    <message>
      <source>Same polygon twice</source>
      <translation>المضلع نفسه مرتين</translation>
    </message>
    <message>
      <source>Save the binding</source>
      <translation>حفظ الربط</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>حفظ ربط هذه الطبقة أو تحميله أو التراجع عنه</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>بيّن في NORTH من أي شمال تُحسب السموت: الحقيقي (true) أو شمال الشبكة (grid) أو المغناطيسي (magnetic). السمت بلا شماله لا يحدد أي اتجاه.</translation>
    </message>
    <message>
      <source>Say there which layer holds the hazards</source>
      <translation>بيّن هناك أي طبقة تحتوي على المناطق الخطرة</translation>
    </message>
    <message>
      <source>Say what each layer of this project is: hazards first.</source>
      <translation>بيّن ما هي كل طبقة من هذا المشروع: المناطق الخطرة أولاً.</translation>
    </message>
    <message>
      <source>Say which hazards were added, removed, reopened, reclassified or reshaped</source>
      <translation>بيّن أي المناطق الخطرة أُضيفت أو حُذفت أو أُعيد فتحها أو أُعيد تصنيفها أو تغيّر شكلها</translation>
    </message>
    <message>
      <source>Say which layer holds the hazards</source>
      <translation>بيّن أي طبقة تحتوي على المناطق الخطرة</translation>
    </message>
    <message>
      <source>Says of each hazard whether it was added, removed, reopened, reclassified, reshaped or is unchanged since another state of the layer: a file of last month, or the last snapshot that the workspace keeps of each import.

With an id field (or a binding that names one) hazards are matched by id, without by shape: through re-projection, rounding and another order of rows. Outlines that lie no farther apart than the tolerance are the same.

A hazard that changed in several ways is named by the first that fits, in the order above; also_reshaped says when its outline changed too, fields_changed what else. A status that changed in another way than by reopening counts as reclassified. Totals by class in the report add up.</source>
      <translation>يبيّن لكل منطقة خطرة هل أُضيفت أو حُذفت أو أُعيد فتحها أو أُعيد تصنيفها أو تغيّر شكلها أو لم تتغير منذ حالة أخرى للطبقة: ملف من الشهر الماضي، أو آخر لقطة تحفظها مساحة العمل عند كل استيراد.

عند وجود حقل معرّف (أو ربط يسمّيه) تُطابَق المناطق الخطرة بالمعرّف، وإلا فبالشكل: رغم تغيير الإسقاط والتقريب واختلاف ترتيب الصفوف. المحيطات التي لا يزيد تباعدها على التفاوت المسموح تُعدّ نفسها.

المنطقة الخطرة التي تغيّرت من عدة أوجه تُسمّى بأول ما ينطبق عليها، بالترتيب المذكور أعلاه؛ also_reshaped يبيّن متى تغيّر محيطها أيضاً، وfields_changed يبيّن ما تغيّر غير ذلك. الحالة التي تغيّرت بغير إعادة الفتح تُحسب إعادة تصنيف. والمجاميع حسب الصنف في التقرير متطابقة الحساب.</translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation>المقياس 1:{scale}</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>نصف قطر البحث (م)</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>راجع المناطق الخطرة وتحقق منها قبل أن يُبنى عليها أي شيء.</translation>
    </message>
    <message>
      <source>See what changed since the last reading kept, or against another layer.</source>
      <translation>شاهد ما تغيّر منذ آخر قراءة محفوظة، أو مقارنةً بطبقة أخرى.</translation>
    </message>
    <message>
      <source>See what moved under your tasks and orders since they were made.</source>
      <translation>شاهد ما تغيّر تحت مهامك وأوامرك منذ إنشائها.</translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>اضبط جهاز GPS: {datum}، {format}، {north}</translation>
    </message>
    <message>
      <source>Settlement</source>
      <translation>التجمع السكني</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>درجة الإلزام</translation>
    </message>
    <message>
      <source>Show &amp;order</source>
      <translation>عرض &amp;الأمر</translation>
    </message>
    <message>
      <source>Show &amp;task</source>
      <translation>عرض &amp;المهمة</translation>
    </message>
    <message>
      <source>Show changes of this kind only</source>
      <translation>عرض التغييرات من هذا النوع فقط</translation>
    </message>
    <message>
      <source>Show findings of this rule only</source>
      <translation>عرض ملاحظات هذه القاعدة فقط</translation>
    </message>
    <message>
      <source>Show findings of this weight only</source>
      <translation>عرض الملاحظات بهذه الأهمية فقط</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>عرض على الخريطة</translation>
    </message>
    <message>
      <source>Show or hide the Mine Action dock</source>
      <translation>إظهار لوحة الأعمال المتعلقة بالألغام أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>عرض الربط كما خُمِّن أو حُفظ</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>عرض المنطقة الخطرة المتغيرة على الخريطة</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>عرض الملاحظة على الخريطة</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>عرض المكان على الخريطة</translation>
    </message>
    <message>
      <source>Show the task on the map</source>
      <translation>عرض المهمة على الخريطة</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>عرض القيم التي تحتوي على هذا النص</translation>
    </message>
    <message>
      <source>Simplify outward by at most (metres; 0: not)</source>
      <translation>التبسيط نحو الخارج بما لا يزيد على (بالأمتار؛ 0: بلا تبسيط)</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>Since {day} {changes} hazards changed.</source>
      <translation>منذ ‎{day}‎ تغيّرت مناطق خطرة عددها {changes}.</translation>
    </message>
    <message>
      <source>Since {day}: {news}</source>
      <translation>منذ ‎{day}‎: {news}</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Smaller than 1:50,000</source>
      <translation>أصغر من ‎1:50,000‎</translation>
    </message>
    <message>
      <source>Snapshot of this day or earlier (YYYY-MM-DD)</source>
      <translation>لقطة هذا اليوم أو ما قبله (YYYY-MM-DD)</translation>
    </message>
    <message>
      <source>Some points carry MGRS of the next zone: the digits of this grid are not theirs.</source>
      <translation>بعض النقاط تحمل MGRS للمنطقة المجاورة: أرقام هذه الشبكة ليست أرقامها.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Start line</source>
      <translation>خط البداية</translation>
    </message>
    <message>
      <source>Start point</source>
      <translation>نقطة البداية</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>البداية {label}</translation>
    </message>
    <message>
      <source>States of the tasks of hazards</source>
      <translation>حالات مهام المناطق الخطرة</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Status not recorded</source>
      <translation>الحالة غير مسجَّلة</translation>
    </message>
    <message>
      <source>Stockpile destruction</source>
      <translation>تدمير المخزونات</translation>
    </message>
    <message>
      <source>Stopped before its pack was written.</source>
      <translation>أُوقف قبل أن تُكتب حزمته.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>أُوقف.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <source>Style file</source>
      <translation>ملف الأنماط</translation>
    </message>
    <message>
      <source>Style hazards</source>
      <translation>تنميط المناطق الخطرة</translation>
    </message>
    <message>
      <source>Style of the hazards</source>
      <translation>نمط المناطق الخطرة</translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation>حلّ محلّه</translation>
    </message>
    <message>
      <source>Suspected hazardous area (SHA)</source>
      <translation>منطقة يشتبه بخطورتها (SHA)</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>معلّقة</translation>
    </message>
    <message>
      <source>TN</source>
      <translation>ش.ح</translation>
    </message>
    <message>
      <source>TOLERANCE_M must be from 0 to under {most} metres, not {value}.</source>
      <translation>المعامل TOLERANCE_M يجب أن يكون من 0 إلى أقل من {most} من الأمتار، لا ‎{value}‎.</translation>
    </message>
    <message>
      <source>Table of devices of the hazards (joined by the hazard's id)</source>
      <translation>جدول الأجسام المتفجرة للمناطق الخطرة (مرتبط بمعرّف المنطقة الخطرة)</translation>
    </message>
    <message>
      <source>Table or points</source>
      <translation>جدول أو نقاط</translation>
    </message>
    <message>
      <source>Taken for rounding, metres</source>
      <translation>ما يُعدّ تقريباً، بالأمتار</translation>
    </message>
    <message>
      <source>Target devices</source>
      <translation>الأجسام المتفجرة المستهدفة</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>المهمة</translation>
    </message>
    <message>
      <source>Task boundary</source>
      <translation>حدود المهمة</translation>
    </message>
    <message>
      <source>Task database</source>
      <translation>قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>خريطة المهمة</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>أمر المهمة</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>في المهمة {row} حلقة عدد نقاطها {count}: والحدود يلزمها ثلاث.</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) has no polygon.</source>
      <translation>المهمة {task} (الصف {row} من {layer}) ليس لها مضلع.</translation>
    </message>
    <message>
      <source>Task {task} (row {row} of {layer}) is a {kind}; a boundary is a polygon.</source>
      <translation>المهمة {task} (الصف {row} من {layer}) هي {kind}؛ والحدود مضلع.</translation>
    </message>
    <message>
      <source>Task {task} has a row without geometry.</source>
      <translation>في المهمة {task} صف بلا شكل هندسي.</translation>
    </message>
    <message>
      <source>Task {task} has another boundary in the layer than in the workspace {file}. Save the one that is right in the workspace.</source>
      <translation>للمهمة {task} في الطبقة حدود غير التي في مساحة العمل {file}. احفظ الصحيحة منهما في مساحة العمل.</translation>
    </message>
    <message>
      <source>Task {task} has no order to amend.</source>
      <translation>ليس للمهمة {task} أمر يمكن تعديله.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon.</source>
      <translation>ليس للمهمة {task} مضلع.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>ليس للمهمة {task} مضلع: شكلها {kind}.</translation>
    </message>
    <message>
      <source>Task {task} is not a valid polygon: {reason}. Mend it first.</source>
      <translation>المهمة {task} ليست مضلعاً صالحاً: {reason}. أصلحه أولاً.</translation>
    </message>
    <message>
      <source>Task {task} is not in the workspace {file}. Save it there first.</source>
      <translation>المهمة {task} ليست في مساحة العمل {file}. احفظها هناك أولاً.</translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>المهمة {task} حالتها {status} ولا يمكن إصدارها من هذه الحالة. من {status} يمكن أن تصبح: {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>المهمة {task} غيّرها شخص آخر منذ قراءتها. راجعها مرة أخرى.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>المهمة {task} صدرت من قبل بالرقم {order_no}، المراجعة {revision}. عدّل ذلك الأمر لتغييرها.</translation>
    </message>
    <message>
      <source>Task {task}, point {label}: the position is not a number.</source>
      <translation>المهمة {task}، النقطة {label}: الموقع ليس عدداً.</translation>
    </message>
    <message>
      <source>Task {task}, ring {ring}: {count} boundary points make no ring.</source>
      <translation>المهمة {task}، الحلقة {ring}: نقاط الحدود وعددها {count} لا تكوّن حلقة.</translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>المهمة {task}: إحداثية ليست عدداً أو لا نهائية.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>المهمة {task}: زاوية من مضلعها ليس لها نقطة حدود؛ وهي تبعد {distance_m} م عن أقرب ضلع.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>المهمة {task}: نقطة الحدود {row} ليس لها تسمية.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>المهمة {task}: نقاط حدودها موجودة في أمر صادر وتبقى كما هي. عدّل الأمر لتغييرها.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>المهمة {task}: خطأ الإغلاق {misclosure:.2f} م (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>المهمة {task}: نقاط الحدود ليست نقاط مضلعها: النقطة {label}، أو الضلع الخارج منها، منحرفة بمقدار {distance_m} م. خذ النقاط من جديد من المضلع، أو المضلع من النقاط.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>المهمة {task}: التسمية {label} تستخدمها عدة نقاط حدود.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>المهمة {task}: ليس في ملف التعريف {profile} النوع {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>المهمة {task}: {added:,.0f} م² خارج مناطقها الخطرة (على الإهليلج)، منها {simplified:,.0f} م² بسبب التبسيط.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>المهمة {task}: النقطة {label} تحركت {shift_m:.3f} م، من ‎{lat_before:.7f}, {lon_before:.7f}‎ إلى ‎{lat:.7f}, {lon:.7f}‎ (خط العرض ثم خط الطول، من اليسار إلى اليمين).</translation>
    </message>
    <message>
      <source>Task {task}: {reason}</source>
      <translation>المهمة {task}: {reason}</translation>
    </message>
    <message>
      <source>Task {task}: {remark}</source>
      <translation>المهمة {task}: {remark}</translation>
    </message>
    <message>
      <source>Task {task}: {value} in {column} is not one of {words}.</source>
      <translation>المهمة {task}: القيمة {value} في {column} ليست من {words}.</translation>
    </message>
    <message>
      <source>Task: accepted</source>
      <translation>المهمة: مقبولة</translation>
    </message>
    <message>
      <source>Task: completed</source>
      <translation>المهمة: مكتملة</translation>
    </message>
    <message>
      <source>Task: draft</source>
      <translation>المهمة: مسودة</translation>
    </message>
    <message>
      <source>Task: for approval</source>
      <translation>المهمة: للاعتماد</translation>
    </message>
    <message>
      <source>Task: handed over</source>
      <translation>المهمة: مسلَّمة</translation>
    </message>
    <message>
      <source>Task: in progress</source>
      <translation>المهمة: قيد التنفيذ</translation>
    </message>
    <message>
      <source>Task: inspected</source>
      <translation>المهمة: خضعت للتفتيش</translation>
    </message>
    <message>
      <source>Task: issued</source>
      <translation>المهمة: صادرة</translation>
    </message>
    <message>
      <source>Task: suspended</source>
      <translation>المهمة: معلّقة</translation>
    </message>
    <message>
      <source>Task: withdrawn</source>
      <translation>المهمة: مسحوبة</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>المهام</translation>
    </message>
    <message>
      <source>Tasks (polygons)</source>
      <translation>المهام (مضلعات)</translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation>تُحفظ المهام في {file}</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation>ستكون المهام طبقة مؤقتة. احفظ المشروع، أو اختر قاعدة بيانات للمهام في الخيارات، لحفظها ولترقيم أوامرها.</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>مهام بلا حزمة</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>الفريق</translation>
    </message>
    <message>
      <source>Technical survey</source>
      <translation>المسح التقني</translation>
    </message>
    <message>
      <source>Template folder of the office</source>
      <translation>مجلد قوالب المكتب</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>The basemap {name} cannot be opened.</source>
      <translation>لا يمكن فتح خريطة الأساس {name}.</translation>
    </message>
    <message>
      <source>The bearing from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>لو قُرئ السمت من {first} إلى {second} على أنه {instead} بدلاً من {typed} لأُغلقت الحلقة بفارق {left:.1f} م.</translation>
    </message>
    <message>
      <source>The bearing {value:g} from {label} is outside 0 to {circle:g} ({unit}).</source>
      <translation>السمت ‎{value:g}‎ من {label} خارج المجال من 0 إلى {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} is not on this computer. Install the grid, or fix another operation in the programme's profile: {others}.</source>
      <translation>أفضل تحويل للمرجع الجيوديسي من {crs} إلى WGS 84 هو '{operation}'، وشبكته {grids} ليست على هذا الحاسوب. ثبّت الشبكة، أو عيّن عملية أخرى في ملف تعريف البرنامج: {others}.</translation>
    </message>
    <message>
      <source>The binding has {value} under {where}. Known there: {known}.</source>
      <translation>في الربط {value} تحت {where}. المعروف هناك: {known}.</translation>
    </message>
    <message>
      <source>The binding is not valid JSON: {reason}.</source>
      <translation>الربط ليس JSON صالحاً: {reason}.</translation>
    </message>
    <message>
      <source>The binding is saved: {path}</source>
      <translation>حُفظ الربط: {path}</translation>
    </message>
    <message>
      <source>The binding must be a JSON object such as {example}.</source>
      <translation>الربط يجب أن يكون كائن JSON مثل {example}.</translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>خُمِّن الربط (بثقة {percent} %):</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>الطبقة المربوطة التي يجري التحقق منها ومقارنتها</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>الحدود ليست حلقة بسيطة ({why}): تحقق من ترتيب نقاطها.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>لحدود المهمة {task} نقاط عددها {count}؛ وتتسع الصفحة لما لا يزيد على {most}. بسّط الحدود (createtasks: SIMPLIFY_M أو MAX_POINTS)، أو اترك ملف PDF (FORMATS).</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>أُوقف التحقق.</translation>
    </message>
    <message>
      <source>The columns of the first line are not the agreed ones.</source>
      <translation>أعمدة السطر الأول ليست الأعمدة المتفق عليها.</translation>
    </message>
    <message>
      <source>The comparison was stopped.</source>
      <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
      <source>The coordinate format {format} is unknown. Use mgrs, utm, dd, dm or dms.</source>
      <translation>صيغة الإحداثيات {format} غير معروفة. استخدم mgrs أو utm أو dd أو dm أو dms.</translation>
    </message>
    <message>
      <source>The coordinate is empty.</source>
      <translation>الإحداثية فارغة.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not known to PROJ.</source>
      <translation>نظام الإسناد الإحداثي '{crs}' غير معروف لدى PROJ.</translation>
    </message>
    <message>
      <source>The coordinate reference system '{crs}' is not tied to the earth by a datum, so its coordinates cannot be brought to WGS 84.</source>
      <translation>نظام الإسناد الإحداثي '{crs}' غير مرتبط بالأرض بمرجع جيوديسي، ولذلك لا يمكن تحويل إحداثياته إلى WGS 84.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>بيانات {layers} ليست على هذا الجهاز أو لم تعد في المشروع. ما رُبطت به محفوظ: أعد البيانات، أو اربط طبقة أخرى في صفحة الطبقات.</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>اليوم الذي كتبت فيه قاعدة بياناتك هذه البيانات؛ ويُطبع على الأوامر وفي التقارير</translation>
    </message>
    <message>
      <source>The disk of the folder {folder} is full. Free some space or choose another folder.</source>
      <translation>قرص المجلد {folder} ممتلئ. أفرغ بعض المساحة أو اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The distance from {first} to {second} read as {instead} instead of {typed} would close the ring to {left:.1f} m.</source>
      <translation>لو قُرئت المسافة من {first} إلى {second} على أنها {instead} بدلاً من {typed} لأُغلقت الحلقة بفارق {left:.1f} م.</translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>المسافة ‎{value:g}‎ م من {label} يجب أن تكون عدداً أكبر من الصفر.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>الحقل الذي يحمل هذا</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>لا يمكن كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>لا يمكن كتابة الملف {file} في المجلد {folder} ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is no UTF-8 text; export the binding again.</source>
      <translation>الملف {file} ليس نصاً بترميز UTF-8؛ صدّر الربط من جديد.</translation>
    </message>
    <message>
      <source>The file {file} is no readable zip ({reason}).</source>
      <translation>الملف {file} ليس ملف zip قابلاً للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is not well-formed XML ({reason}).</source>
      <translation>الملف {file} ليس XML سليم البنية ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>لا يمكن قراءة الملف {file} الخاص بالنموذج المغناطيسي. ثبّت الإضافة من جديد من ملف zip الخاص بها، أو شغّل 'make build' في نسخة المصدر.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>لا يمكن الكتابة في المجلد {folder} ({reason}). اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only ({reason}). Choose another folder.</source>
      <translation>المجلد {folder} للقراءة فقط ({reason}). اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The form of {table} cannot be saved in {file}: {reason}</source>
      <translation>لا يمكن حفظ استمارة {table} في {file}: {reason}</translation>
    </message>
    <message>
      <source>The format {format} is unknown. Known: {known}.</source>
      <translation>الصيغة {format} غير معروفة. المعروف: {known}.</translation>
    </message>
    <message>
      <source>The grid must be a UTM zone on WGS 84, as EPSG:32633; {crs} is not one.</source>
      <translation>يجب أن تكون الشبكة منطقة UTM على WGS 84، مثل EPSG:32633؛ و{crs} ليست كذلك.</translation>
    </message>
    <message>
      <source>The hazards are bound and not read yet: read them on the page Layers.</source>
      <translation>المناطق الخطرة مربوطة ولم تُقرأ بعد: اقرأها في صفحة الطبقات.</translation>
    </message>
    <message>
      <source>The job ended without saying why.</source>
      <translation>انتهى العمل دون بيان السبب.</translation>
    </message>
    <message>
      <source>The key as_of of the binding must be a date such as 2026-11-24, not {value}.</source>
      <translation>المفتاح as_of في الربط يجب أن يكون تاريخاً مثل ‎2026-11-24‎، لا {value}.</translation>
    </message>
    <message>
      <source>The key minimum_data names {attribute}, which no hazard has.</source>
      <translation>المفتاح minimum_data يسمّي {attribute}، وهذا لا يوجد لأي منطقة خطرة.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation>المفتاح numbering.order_pattern قيمته {value}. الرموز المعروفة: organisation, year, month, sequence ({reason}).</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern must hold {token}, not {value}.</source>
      <translation>المفتاح numbering.order_pattern يجب أن يحتوي على {token}، لا {value}.</translation>
    </message>
    <message>
      <source>The key numbering.without_workspace is {value}. Known tokens: task_id, organisation, year ({reason}).</source>
      <translation>المفتاح numbering.without_workspace قيمته {value}. الرموز المعروفة: task_id, organisation, year ({reason}).</translation>
    </message>
    <message>
      <source>The key programme.country_extent_deg must be west, south, east, north in degrees, not {value}.</source>
      <translation>المفتاح programme.country_extent_deg يجب أن يكون بالدرجات وبهذا الترتيب: الغرب ثم الجنوب ثم الشرق ثم الشمال، لا {value}.</translation>
    </message>
    <message>
      <source>The key rule_severity.{rule} must be mandatory or advisory, not {value}.</source>
      <translation>المفتاح rule_severity.{rule} يجب أن يكون mandatory أو advisory، لا {value}.</translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>المفتاح {key} في الربط نوعه خاطئ: {value}. الأسماء والكلمات نصوص، والحقول والقيم كائنات من نصوص.</translation>
    </message>
    <message>
      <source>The key “{key}” is missing.</source>
      <translation>المفتاح «{key}» مفقود.</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Did you mean “{near}”?</source>
      <translation>المفتاح «{key}» غير معروف. هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>The key “{key}” is unknown. Known here: {known}.</source>
      <translation>المفتاح «{key}» غير معروف. المعروف هنا: {known}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a colour such as #F4A718, not {value}.</source>
      <translation>المفتاح «{key}» يجب أن يكون لوناً مثل ‎#F4A718‎، لا {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be a width in millimetres above 0 and up to {most}, not {value}.</source>
      <translation>المفتاح «{key}» يجب أن يكون عرضاً بالمليمترات أكبر من 0 ولا يتجاوز {most}، لا ‎{value}‎.</translation>
    </message>
    <message>
      <source>The key “{key}” must be between 0 and 1, not {value}.</source>
      <translation>المفتاح «{key}» يجب أن يكون بين 0 و1، لا ‎{value}‎.</translation>
    </message>
    <message>
      <source>The key “{key}” must be one of {patterns}, not {value}.</source>
      <translation>المفتاح «{key}» يجب أن يكون واحداً من {patterns}، لا {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>يجب أن يكون المفتاح «{key}» {wanted}، لا {value}.</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured, so there is no misclosure to spread: add the leg, or do not adjust.</source>
      <translation>الضلع الأخير، من {last} إلى {first}، لم يُقَس، ولذلك لا يوجد خطأ إغلاق لتوزيعه: أضف الضلع، أو لا تُجرِ ضبط الحلقة.</translation>
    </message>
    <message>
      <source>The last leg, from {last} to {first}, was not measured; computed it is {bearing:.1f}° true, {distance:.1f} m. How well the list closes cannot be known.</source>
      <translation>الضلع الأخير، من {last} إلى {first}، لم يُقَس؛ وهو بالحساب ‎{bearing:.1f}°‎ من الشمال الحقيقي، {distance:.1f} م. لا يمكن معرفة جودة إغلاق القائمة.</translation>
    </message>
    <message>
      <source>The last reading kept</source>
      <translation>آخر قراءة محفوظة</translation>
    </message>
    <message>
      <source>The last row arrives {gap:.1f} m from the start point. Is it the start point again, or a point of its own? Say it with a label (LABEL_FIELD): the start point's name again, or another one.</source>
      <translation>يصل الصف الأخير إلى مسافة {gap:.1f} م من نقطة البداية. هل هو نقطة البداية مرة أخرى، أم نقطة قائمة بذاتها؟ بيّن ذلك بتسمية (LABEL_FIELD): اسم نقطة البداية مرة أخرى، أو اسم آخر.</translation>
    </message>
    <message>
      <source>The layer has no coordinate reference system (CRS). Set the one that it was recorded in: Layer properties, Source.</source>
      <translation>الطبقة ليس لها نظام إسناد إحداثي (CRS). عيّن النظام الذي سُجّلت به: خصائص الطبقة، المصدر.</translation>
    </message>
    <message>
      <source>The layer has no field {field} with the task's id.</source>
      <translation>الطبقة ليس فيها الحقل {field} الذي يحمل معرّف المهمة.</translation>
    </message>
    <message>
      <source>The layer of changes is no longer in the project. Compare again.</source>
      <translation>طبقة التغييرات لم تعد في المشروع. أعد المقارنة.</translation>
    </message>
    <message>
      <source>The layer of this finding is no longer in the project. Check again.</source>
      <translation>طبقة هذه الملاحظة لم تعد في المشروع. أعد التحقق.</translation>
    </message>
    <message>
      <source>The layer plays no role any more; its data and its own style stay</source>
      <translation>لم يعد للطبقة أي دور؛ وتبقى بياناتها ونمطها الخاص</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>لا يمكن تحرير الطبقة {layer}: مصدرها هنا للقراءة فقط. احفظها بصيغة GeoPackage، أو أصلح الشكل في قاعدة البيانات التي جاء منها.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>في الطبقة {layer} تعديلات غير محفوظة. احفظها أو تجاهلها أولاً.</translation>
    </message>
    <message>
      <source>The layer {layer} has no column {columns}. It has: {present}.</source>
      <translation>الطبقة {layer} ليس فيها العمود {columns}. الموجود فيها: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no coordinate reference system. Set it in the layer's properties (Source) and try again.</source>
      <translation>الطبقة {layer} ليس لها نظام إسناد إحداثي (CRS). عيّنه في خصائص الطبقة (المصدر) ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field} to take ids from. It has: {present}.</source>
      <translation>الطبقة {layer} ليس فيها الحقل {field} لأخذ المعرّفات منه. الموجود فيها: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}, which the binding gives to {attribute}. Its fields: {present}.</source>
      <translation>الطبقة {layer} ليس فيها الحقل {field} الذي يعطيه الربط لـ {attribute}. حقولها: {present}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no field {field}.</source>
      <translation>الطبقة {layer} ليس فيها الحقل {field}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no rows.</source>
      <translation>الطبقة {layer} ليس فيها صفوف.</translation>
    </message>
    <message>
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>الطبقة {layer} يلزمها حقل لـ {attribute}{field}. حقولها: {present}.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>لو عُكس الضلع من {first} إلى {second} (سمته العكسي) لأُغلقت الحلقة بفارق {left:.1f} م.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>المكتبة {name} مفقودة. ثبّت الإضافة من جديد من ملف zip الخاص بها، أو شغّل 'make build' في نسخة المصدر.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>لم تتسع الخريطة لكل أشكال الأمر: {taken} من {total}.</translation>
    </message>
    <message>
      <source>The map shows no place on Earth where hazards could be.</source>
      <translation>لا تُظهر الخريطة أي مكان على الأرض يمكن أن تكون فيه مناطق خطرة.</translation>
    </message>
    <message>
      <source>The mark {mark} is missing.</source>
      <translation>العلامة {mark} مفقودة.</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>الخطوة التالية</translation>
    </message>
    <message>
      <source>The north of a bearing is true, grid or magnetic, not '{north}'.</source>
      <translation>شمال السمت هو الحقيقي (true) أو شمال الشبكة (grid) أو المغناطيسي (magnetic)، لا '{north}'.</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} is not known for it. There are: {others}.</source>
      <translation>عملية التحويل '{operation}' المعيَّنة لـ {crs} غير معروفة له. الموجود: {others}.</translation>
    </message>
    <message>
      <source>The operation '{operation}' that is fixed for {crs} needs the grid {grids}, which is not on this computer. Install the grid.</source>
      <translation>عملية التحويل '{operation}' المعيَّنة لـ {crs} تحتاج إلى الشبكة {grids}، وهي ليست على هذا الحاسوب. ثبّت الشبكة.</translation>
    </message>
    <message>
      <source>The outline encloses no land.</source>
      <translation>المحيط لا يحيط بأي أرض.</translation>
    </message>
    <message>
      <source>The outline says where the task stands, instead of the hazard's own status</source>
      <translation>المحيط يبيّن أين وصلت المهمة، بدلاً من حالة المنطقة الخطرة نفسها</translation>
    </message>
    <message>
      <source>The output folder {folder} cannot be written: {reason}. Choose another folder.</source>
      <translation>لا يمكن الكتابة في مجلد المخرجات {folder}: {reason}. اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The output {name} could not be written: {reason}</source>
      <translation>تعذّرت كتابة المخرَج {name}: {reason}</translation>
    </message>
    <message>
      <source>The pack could not be written: {reason}.</source>
      <translation>تعذّرت كتابة الحزمة: {reason}.</translation>
    </message>
    <message>
      <source>The pack {pack} does not verify and was not made. {reasons}</source>
      <translation>الحزمة {pack} لم تجتز التحقق ولم تُنشأ. {reasons}</translation>
    </message>
    <message>
      <source>The pack {pack} failed verification. Do not use it.</source>
      <translation>الحزمة {pack} فشلت في التحقق. لا تستخدمها.</translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation>تقع النقطة حيث تقع نقطة مسجَّلة أخرى.</translation>
    </message>
    <message>
      <source>The process that writes packs ended with {code}: {said}</source>
      <translation>العملية التي تكتب الحزم انتهت بالرمز {code}: {said}</translation>
    </message>
    <message>
      <source>The profile knows no way of measuring {way}. It knows: {known}.</source>
      <translation>ملف التعريف لا يعرف طريقة القياس {way}. يعرف: {known}.</translation>
    </message>
    <message>
      <source>The profile {file} cannot be read ({reason}). Shipped profiles: {names}.</source>
      <translation>لا يمكن قراءة ملف التعريف {file} ({reason}). ملفات التعريف المرفقة: {names}.</translation>
    </message>
    <message>
      <source>The profile {file} inherits from itself.</source>
      <translation>ملف التعريف {file} يرث من نفسه.</translation>
    </message>
    <message>
      <source>The profile {file} is not valid JSON: {reason}.</source>
      <translation>ملف التعريف {file} ليس JSON صالحاً: {reason}.</translation>
    </message>
    <message>
      <source>The profile {file} must be a JSON object.</source>
      <translation>ملف التعريف {file} يجب أن يكون كائن JSON.</translation>
    </message>
    <message>
      <source>The program qgis_process, which comes with QGIS, was not found in {folders}. Repair the installation of QGIS.</source>
      <translation>التطبيق qgis_process، المرفق مع QGIS، لم يُعثر عليه في {folders}. أصلح تثبيت QGIS.</translation>
    </message>
    <message>
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>المشروع {file} للقراءة فقط: ما ذكرته عن طبقاته يضيع عند إغلاقه، ما لم تحفظه باسم آخر.</translation>
    </message>
    <message>
      <source>The repeated vertex could not be taken out.</source>
      <translation>تعذّرت إزالة الرأس المكرر.</translation>
    </message>
    <message>
      <source>The report {file} could not be written: {reason}.</source>
      <translation>تعذّرت كتابة التقرير {file}: {reason}.</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.1f} m, 1:{ratio:.1f}; more than 1:{most:g} is refused. {advice}</source>
      <translation>الحلقة تخطئ نقطة بدايتها بمقدار {misclosure:.1f} م، 1:{ratio:.1f}؛ وما زاد على 1:{most:g} يُرفض. {advice}</translation>
    </message>
    <message>
      <source>The ring misses its start by {misclosure:.2f} m, 1:{ratio:.0f}. That is less exact than should come of: {ways}.</source>
      <translation>الحلقة تخطئ نقطة بدايتها بمقدار {misclosure:.2f} م، 1:{ratio:.0f}. هذا أقل دقة مما ينبغي أن ينتج عن: {ways}.</translation>
    </message>
    <message>
      <source>The shape in {layer} could not be changed.</source>
      <translation>تعذّر تغيير الشكل في {layer}.</translation>
    </message>
    <message>
      <source>The shape in {layer} has changed since the check, and there is nothing left to fix in it. Check again.</source>
      <translation>تغيّر الشكل في {layer} منذ التحقق، ولم يبقَ فيه شيء لإصلاحه. أعد التحقق.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>أُصلح الشكل وقد يكون على الأرض أكبر مما يبدو؛ ولم يؤكده أحد. السبب: {reason}.</translation>
    </message>
    <message>
      <source>The snapshot has the schema {schema}; this plugin reads {known}. Update the plugin.</source>
      <translation>مخطط اللقطة هو {schema}؛ وهذه الإضافة تقرأ {known}. حدّث الإضافة.</translation>
    </message>
    <message>
      <source>The snapshot is damaged at {where}.</source>
      <translation>اللقطة تالفة عند {where}.</translation>
    </message>
    <message>
      <source>The snapshot is not valid JSON: {reason}.</source>
      <translation>اللقطة ليست JSON صالحاً: {reason}.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} revision {revision} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>لقطة الأمر {order_no} المراجعة {revision} تغيّرت في مساحة العمل. خذها من إحدى النسخ المؤرخة.</translation>
    </message>
    <message>
      <source>The snapshot of order {order_no} was changed in the workspace. Take it from one of the dated copies.</source>
      <translation>لقطة الأمر {order_no} تغيّرت في مساحة العمل. خذها من إحدى النسخ المؤرخة.</translation>
    </message>
    <message>
      <source>The step {id} is not available here.</source>
      <translation>الخطوة {id} غير متاحة هنا.</translation>
    </message>
    <message>
      <source>The style file {path} could not be written: {reason}</source>
      <translation>تعذّرت كتابة ملف الأنماط {path}: {reason}</translation>
    </message>
    <message>
      <source>The style of the basemap {name} cannot be read: {reason}</source>
      <translation>لا يمكن قراءة نمط خريطة الأساس {name}: {reason}</translation>
    </message>
    <message>
      <source>The style {style} is not in the file.</source>
      <translation>النمط {style} ليس في الملف.</translation>
    </message>
    <message>
      <source>The table {layer} has no geometry: give TEXT_FIELD, or bearings and distances.</source>
      <translation>الجدول {layer} ليس له شكل هندسي: أعطِ TEXT_FIELD، أو سموتاً ومسافات.</translation>
    </message>
    <message>
      <source>The table {layer} has no rows.</source>
      <translation>الجدول {layer} ليس فيه صفوف.</translation>
    </message>
    <message>
      <source>The table {table} has a row without geometry.</source>
      <translation>في الجدول {table} صف بلا شكل هندسي.</translation>
    </message>
    <message>
      <source>The table {table} is missing.</source>
      <translation>الجدول {table} مفقود.</translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>لا يمكن فتح الجدول {table} من {file}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation>ليس في مجلد القوالب {folder} ملف {file} قابل للقراءة ({reason}). يمكن أن يحتوي على ملف فيه المفاتيح {keys}.</translation>
    </message>
    <message>
      <source>The text {text} holds a NUL character.</source>
      <translation>النص {text} فيه محرف NUL.</translation>
    </message>
    <message>
      <source>The time of issue {time} has no UTC offset.</source>
      <translation>وقت الإصدار {time} ليس فيه فارق عن UTC.</translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>المهمة كاملةً لا تقع على أي صفحة من الصفحات المسندة جغرافياً.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>في مساحة العمل مهمة {task} من قبل. أعطِ المهمة الجديدة معرّفاً آخر.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made.</source>
      <translation>لا يمكن إنشاء مساحة العمل {file}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be made: {reason}.</source>
      <translation>لا يمكن إنشاء مساحة العمل {file}: {reason}.</translation>
    </message>
    <message>
      <source>The workspace {file} cannot be written: the disk is full or failing.</source>
      <translation>لا يمكن الكتابة في مساحة العمل {file}: القرص ممتلئ أو معطوب.</translation>
    </message>
    <message>
      <source>The workspace {file} does not say its schema version; it may be damaged. Take the latest of its dated copies.</source>
      <translation>مساحة العمل {file} لا تذكر إصدار مخططها؛ وقد تكون تالفة. خذ أحدث نسخها المؤرخة.</translation>
    </message>
    <message>
      <source>The workspace {file} has the schema {version}, which this plugin cannot bring to {known}.</source>
      <translation>مساحة العمل {file} مخططها {version}، ولا تستطيع هذه الإضافة نقله إلى {known}.</translation>
    </message>
    <message>
      <source>The workspace {file} is locked by another program. {who} Save or close it there and try again.</source>
      <translation>مساحة العمل {file} مقفلة من تطبيق آخر. {who} احفظها أو أغلقها هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The workspace {file} is read-only. Ask for the right to write it, or copy it elsewhere.</source>
      <translation>مساحة العمل {file} للقراءة فقط. اطلب صلاحية الكتابة فيها، أو انسخها إلى مكان آخر.</translation>
    </message>
    <message>
      <source>The workspace {file} keeps no earlier snapshot of {layer}. One is kept each time hazards are imported; until then, give the earlier layer as PREVIOUS.</source>
      <translation>مساحة العمل {file} لا تحفظ لقطة سابقة للطبقة {layer}. تُحفظ لقطة كلما استُوردت مناطق خطرة؛ وإلى ذلك الحين أعطِ الطبقة السابقة في PREVIOUS.</translation>
    </message>
    <message>
      <source>The workspace {file} refused a change: {reason}</source>
      <translation>مساحة العمل {file} رفضت تغييراً: {reason}</translation>
    </message>
    <message>
      <source>The workspace {file} was written by a newer version of the plugin (schema {version}, this one reads up to {known}). Update the plugin.</source>
      <translation>مساحة العمل {file} كتبها إصدار أحدث من الإضافة (المخطط {version}، وهذا الإصدار يقرأ حتى {known}). حدّث الإضافة.</translation>
    </message>
    <message>
      <source>The zip of {pack} does not hold {file} as it was written.</source>
      <translation>ملف zip للحزمة {pack} لا يحتوي على {file} كما كُتب.</translation>
    </message>
    <message>
      <source>The zip unpacks to more than {limit} bytes.</source>
      <translation>ملف zip حجمه بعد فك الضغط أكبر من {limit} بايت.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>لا توجد منطقة UTM رقمها {zone}: المناطق من 1 إلى 60.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>لا توجد طبقة مناطق خطرة ولا لقطة لها: لم تُقارَن المناطق الخطرة.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>لا توجد حزمة في {path}: ليس مجلداً ولا ملف zip.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>لا توجد مساحة عمل {file}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation>لم تكن الذاكرة كافية لطباعة {file}.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>هذه السموت مغناطيسية: أعطِ تاريخ قراءتها (DATE) أو الانحراف المغناطيسي لذلك اليوم (DECLINATION_DEG). بدون أحدهما لا تحدد أي اتجاه.</translation>
    </message>
    <message>
      <source>This finding has no place on the map: {finding}</source>
      <translation>هذه الملاحظة ليس لها مكان على الخريطة: {finding}</translation>
    </message>
    <message>
      <source>This has no place on the map: {sentence}</source>
      <translation>ليس لهذا مكان على الخريطة: {sentence}</translation>
    </message>
    <message>
      <source>This layer holds</source>
      <translation>تحتوي هذه الطبقة على</translation>
    </message>
    <message>
      <source>This map does not say that any land is safe.</source>
      <translation>لا تقول هذه الخريطة عن أي أرض إنها آمنة.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>ليس في هذا المشروع بعد طبقة يمكن أن تحتوي على مناطق خطرة. أضف طبقة المناطق الخطرة التي أعطتك إياها قاعدة بياناتك (قائمة الطبقة، إضافة طبقة): وسيُتعرَّف عليها هنا.</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>التهديد</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>لتصحيحه، أعطِ ما يلي في BINDING بعد تغييره:</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>لترى ما تغيّر، أضف طبقة الشهر الماضي إلى المشروع واخترها هنا. في مشروع فيه مهام تُحفظ كل قراءة للمناطق الخطرة: فلا يلزمك ملف ثانٍ في الشهر القادم.</translation>
    </message>
    <message>
      <source>UTM zone {zone}</source>
      <translation>منطقة UTM رقم {zone}</translation>
    </message>
    <message>
      <source>UTM, 0.1 m</source>
      <translation>UTM بدقة 0.1 م</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>لم تتغير</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>ذخائر غير منفجرة أو متروكة</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>وحدة السموت</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>القيم</translation>
    </message>
    <message>
      <source>Values of</source>
      <translation>قيم</translation>
    </message>
    <message>
      <source>Values of the layer and what they mean</source>
      <translation>قيم الطبقة وما تعنيه</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>جرى التحقق من قِبل</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>تاريخ التحقق</translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation>التحقق من الحزمة</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>ضلع طويل جداً</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>الزيارات</translation>
    </message>
    <message>
      <source>W</source>
      <translation>W</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>الأهمية</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ما هي</translation>
    </message>
    <message>
      <source>What and where</source>
      <translation>ماذا وأين</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>ما الذي تغيّر</translation>
    </message>
    <message>
      <source>What changed in {layer}</source>
      <translation>ما الذي تغيّر في {layer}</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>ما الذي تغيّر منذ r{revision}</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>ما الذي تغيّر تحت الأوامر</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>ما الذي تحرّك</translation>
    </message>
    <message>
      <source>What the rows of this layer are</source>
      <translation>ما هي صفوف هذه الطبقة</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما يجب عمله</translation>
    </message>
    <message>
      <source>What to do with a misclosure</source>
      <translation>كيفية التعامل مع خطأ الإغلاق</translation>
    </message>
    <message>
      <source>Whole texts</source>
      <translation>النصوص الكاملة</translation>
    </message>
    <message>
      <source>Whole width of lines (metres)</source>
      <translation>العرض الكامل للخطوط (بالأمتار)</translation>
    </message>
    <message>
      <source>Whose values are shown below</source>
      <translation>لأي خاصية القيم المعروضة أدناه</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>العرض (م)</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>كلمة لا يعرفها الربط</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>خطوط موقع العمل</translation>
    </message>
    <message>
      <source>Worksite points</source>
      <translation>نقاط موقع العمل</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>مساحة العمل</translation>
    </message>
    <message>
      <source>Workspace (*.gpkg)</source>
      <translation>مساحة العمل (*.gpkg)</translation>
    </message>
    <message>
      <source>Workspace (GeoPackage; made where missing)</source>
      <translation>مساحة العمل (GeoPackage؛ تُنشأ إن لم تكن موجودة)</translation>
    </message>
    <message>
      <source>Workspace (empty: the file of the tasks where that is one)</source>
      <translation>مساحة العمل (فارغ: ملف المهام إذا كان هو مساحة عمل)</translation>
    </message>
    <message>
      <source>Workspace (its last snapshot, without a layer)</source>
      <translation>مساحة العمل (آخر لقطة فيها، إذا لم تُعطَ طبقة)</translation>
    </message>
    <message>
      <source>Workspace that keeps a snapshot to compare with (made where missing)</source>
      <translation>مساحة العمل التي تحفظ لقطة للمقارنة بها (تُنشأ إن لم توجد)</translation>
    </message>
    <message>
      <source>Write packs of a frozen job</source>
      <translation>كتابة حزم عمل مجمَّد</translation>
    </message>
    <message>
      <source>Write them from the hazard record to the tasks of these hazards</source>
      <translation>كتابتها من سجل المناطق الخطرة إلى مهام هذه المناطق</translation>
    </message>
    <message>
      <source>Write this binding as JSON</source>
      <translation>كتابة هذا الربط بصيغة JSON</translation>
    </message>
    <message>
      <source>Writing orders to {folder}</source>
      <translation>جارٍ كتابة الأوامر في {folder}</translation>
    </message>
    <message>
      <source>Your own style</source>
      <translation>نمطك الخاص</translation>
    </message>
    <message>
      <source>Zoo&amp;m</source>
      <translation>&amp;تكبير</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>إحداثية ليست عدداً أو لا نهائية</translation>
    </message>
    <message>
      <source>a hole lies inside another hole</source>
      <translation>فتحة تقع داخل فتحة أخرى</translation>
    </message>
    <message>
      <source>a hole lies outside the outline</source>
      <translation>فتحة تقع خارج المحيط</translation>
    </message>
    <message>
      <source>a ring has fewer than three different points</source>
      <translation>حلقة نقاطها المختلفة أقل من ثلاث</translation>
    </message>
    <message>
      <source>a ring has {count} different points; a polygon needs three</source>
      <translation>حلقة عدد نقاطها المختلفة {count}؛ والمضلع يلزمه ثلاث</translation>
    </message>
    <message>
      <source>accidents</source>
      <translation>الحوادث</translation>
    </message>
    <message>
      <source>added</source>
      <translation>مضافة</translation>
    </message>
    <message>
      <source>administrative units</source>
      <translation>الوحدات الإدارية</translation>
    </message>
    <message>
      <source>advisory</source>
      <translation>إرشادية</translation>
    </message>
    <message>
      <source>all {all}</source>
      <translation>الكل {all}</translation>
    </message>
    <message>
      <source>also named, not on the map: {ids}</source>
      <translation>مذكورة أيضاً، وليست على الخريطة: {ids}</translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation>و{count} من الرموز الأخرى</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>كما في ‎{day}</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>نقطة مرجعية ثابتة</translation>
    </message>
    <message>
      <source>class?</source>
      <translation>الصنف؟</translation>
    </message>
    <message>
      <source>cleared land</source>
      <translation>أرض مطهَّرة</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>مغلقة</translation>
    </message>
    <message>
      <source>cluster munition remnants</source>
      <translation>مخلفات الذخائر العنقودية</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>التلوث غير معروف</translation>
    </message>
    <message>
      <source>date not known</source>
      <translation>التاريخ غير معروف</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
      <source>decimal degrees</source>
      <translation>درجات عشرية</translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>الانحراف المغناطيسي ‎{angle} ± {uncertainty}°‎ ({model}، ‎{date}‎)</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>الأجسام المتفجرة</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>الملف doc.kml أكبر من {limit} بايت.</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>نقطة النهاية</translation>
    </message>
    <message>
      <source>failed: {count} of {total} files. Do not use this pack; ask for it again.</source>
      <translation>فشل: {count} من {total} من الملفات. لا تستخدم هذه الحزمة؛ اطلبها من جديد.</translation>
    </message>
    <message>
      <source>fixed by {ways}</source>
      <translation>حُدِّدت بواسطة {ways}</translation>
    </message>
    <message>
      <source>from {layer}, row {row}</source>
      <translation>من {layer}، الصف {row}</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>مكتسبة</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>الشبكي</translation>
    </message>
    <message>
      <source>grid north</source>
      <translation>شمال الشبكة</translation>
    </message>
    <message>
      <source>hazard changed</source>
      <translation>منطقة خطرة تغيّرت</translation>
    </message>
    <message>
      <source>hazard gone</source>
      <translation>منطقة خطرة لم تعد موجودة</translation>
    </message>
    <message>
      <source>hazard points</source>
      <translation>نقاط المناطق الخطرة</translation>
    </message>
    <message>
      <source>hazards</source>
      <translation>المناطق الخطرة</translation>
    </message>
    <message>
      <source>hazards –</source>
      <translation>المناطق الخطرة –</translation>
    </message>
    <message>
      <source>hazards ⚠ not read</source>
      <translation>المناطق الخطرة ⚠ لم تُقرأ</translation>
    </message>
    <message>
      <source>hazards ✓</source>
      <translation>المناطق الخطرة ✓</translation>
    </message>
    <message>
      <source>holes cut the area apart</source>
      <translation>الفتحات تقطع المنطقة إلى أجزاء منفصلة</translation>
    </message>
    <message>
      <source>improvised devices</source>
      <translation>عبوات ناسفة مرتجلة</translation>
    </message>
    <message>
      <source>indication</source>
      <translation>مؤشر</translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation>نقطة وسيطة</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>معلم</translation>
    </message>
    <message>
      <source>latitude, longitude in decimal degrees</source>
      <translation>خط العرض، خط الطول بالدرجات العشرية</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees and minutes</source>
      <translation>خط العرض، خط الطول بالدرجات والدقائق</translation>
    </message>
    <message>
      <source>latitude, longitude in degrees, minutes, seconds</source>
      <translation>خط العرض، خط الطول بالدرجات والدقائق والثواني</translation>
    </message>
    <message>
      <source>longitude {lon} latitude {lat} is nowhere on Earth; look at the layer's CRS</source>
      <translation>خط الطول ‎{lon}‎ خط العرض ‎{lat}‎ ليس في أي مكان على الأرض؛ راجع نظام الإسناد الإحداثي (CRS) للطبقة</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>مفقودة</translation>
    </message>
    <message>
      <source>magnetic</source>
      <translation>المغناطيسي</translation>
    </message>
    <message>
      <source>magnetic north</source>
      <translation>الشمال المغناطيسي</translation>
    </message>
    <message>
      <source>mandatory</source>
      <translation>إلزامية</translation>
    </message>
    <message>
      <source>medical facilities</source>
      <translation>المرافق الطبية</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>ألغام</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>الاسم، التوقيع، التاريخ</translation>
    </message>
    <message>
      <source>new accident</source>
      <translation>حادث جديد</translation>
    </message>
    <message>
      <source>new hazard on a task</source>
      <translation>منطقة خطرة جديدة على مهمة</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>لم يُذكر أحد</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>لم يُذكر شيء</translation>
    </message>
    <message>
      <source>none of the {count} values that the binding knows of {field} is in it any more; the list of values has changed</source>
      <translation>لم تعد في {field} أي من القيم التي يعرفها الربط عنه، وعددها {count}؛ قائمة القيم تغيّرت</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>لم تُقارن</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>nothing moved ✓</source>
      <translation>لم يتغيّر شيء ✓</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>سليمة</translation>
    </message>
    <message>
      <source>ok, 1 working file changed since issue; the PDF governs</source>
      <translation>سليمة، تغيّر 1 من ملفات العمل منذ الإصدار؛ وملف PDF هو المرجع الحاكم</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>سليمة، تغيّرت {count} من ملفات العمل منذ الإصدار؛ وملف PDF هو المرجع الحاكم</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>جزء يقع داخل جزء آخر</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوحة</translation>
    </message>
    <message>
      <source>order not accepted</source>
      <translation>أمر غير مقبول</translation>
    </message>
    <message>
      <source>own style</source>
      <translation>نمط خاص</translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>تُركت نقاط أو خطوط كانت بجانب المضلعات في السجل نفسه</translation>
    </message>
    <message>
      <source>proposed, confirm on site</source>
      <translation>مقترح، يُؤكَّد في الموقع</translation>
    </message>
    <message>
      <source>radius {radius} m set by {who}</source>
      <translation>نصف القطر {radius} م، الجهة المحدِّدة: {who}</translation>
    </message>
    <message>
      <source>reclassified</source>
      <translation>أُعيد تصنيفها</translation>
    </message>
    <message>
      <source>reference point</source>
      <translation>نقطة مرجعية</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>محذوفة</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>أُعيد فتحها</translation>
    </message>
    <message>
      <source>reshaped</source>
      <translation>تغيّر شكلها</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>الطرق</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>لا يمكن قراءة الصف {row}: {why}</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>التجمعات السكنية</translation>
    </message>
    <message>
      <source>start point</source>
      <translation>نقطة البداية</translation>
    </message>
    <message>
      <source>status unknown</source>
      <translation>الحالة غير معروفة</translation>
    </message>
    <message>
      <source>store</source>
      <translation>مخزن</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>المهام</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>طبقة مؤقتة</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>أعمدة {layer} بلا أسماء: لم يُؤخذ صفها الأول على أنه عناوين. احفظ الورقة بصيغة CSV وافتحها</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>أول {shown} من {all}؛ وكلها في طبقة المشكلات</translation>
    </message>
    <message>
      <source>the geometry is a {kind} and has no area</source>
      <translation>الشكل الهندسي {kind} وليس له مساحة</translation>
    </message>
    <message>
      <source>the geometry is empty</source>
      <translation>الشكل الهندسي فارغ</translation>
    </message>
    <message>
      <source>the kind of point is not known</source>
      <translation>نوع النقطة غير معروف</translation>
    </message>
    <message>
      <source>the kind of point {word} is not in the binding</source>
      <translation>نوع النقطة {word} ليس في الربط</translation>
    </message>
    <message>
      <source>the outline crosses itself</source>
      <translation>المحيط يقطع نفسه</translation>
    </message>
    <message>
      <source>the outline encloses no land: {why}</source>
      <translation>المحيط لا يحيط بأي أرض: {why}</translation>
    </message>
    <message>
      <source>the outline touches itself</source>
      <translation>المحيط يلامس نفسه</translation>
    </message>
    <message>
      <source>the point has no usable position</source>
      <translation>ليس للنقطة موقع قابل للاستخدام</translation>
    </message>
    <message>
      <source>the point names no hazard</source>
      <translation>لا تسمّي النقطة أي منطقة خطرة</translation>
    </message>
    <message>
      <source>the rings cannot be built into a polygon</source>
      <translation>لا يمكن بناء مضلع من الحلقات</translation>
    </message>
    <message>
      <source>the row has no geometry</source>
      <translation>الصف ليس له شكل هندسي</translation>
    </message>
    <message>
      <source>the same ring is there twice</source>
      <translation>الحلقة نفسها موجودة مرتين</translation>
    </message>
    <message>
      <source>the shape is invalid ({reason})</source>
      <translation>الشكل غير صالح ({reason})</translation>
    </message>
    <message>
      <source>the whole layer</source>
      <translation>الطبقة كلها</translation>
    </message>
    <message>
      <source>to</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>إلى {label}: ‎{bearing}‎ من {north}، {distance}</translation>
    </message>
    <message>
      <source>true</source>
      <translation>الحقيقي</translation>
    </message>
    <message>
      <source>true north</source>
      <translation>الشمال الحقيقي</translation>
    </message>
    <message>
      <source>turning point</source>
      <translation>نقطة انعطاف</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>لم تتغير</translation>
    </message>
    <message>
      <source>unexploded or abandoned ordnance</source>
      <translation>ذخائر غير منفجرة أو متروكة</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation>تم التحقق ‎{day}‎ {who}</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <source>{again} of them have one: its pack is written again, unchanged.</source>
      <translation>لـ {again} منها أمر من قبل: تُكتب حزمته من جديد دون تغيير.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² lie also in hazard {other}.</source>
      <translation>{area_m2:,.0f} م² تقع أيضاً في المنطقة الخطرة {other}.</translation>
    </message>
    <message>
      <source>{area_m2:,.0f} m² of this hazard ({percent:.1f} %) lie in cleared land {other}.</source>
      <translation>{area_m2:,.0f} م² من هذه المنطقة الخطرة ({percent:.1f} %) تقع في الأرض المطهَّرة {other}.</translation>
    </message>
    <message>
      <source>{area} m²</source>
      <translation>{area} م²</translation>
    </message>
    <message>
      <source>{area} m² (ellipsoid)</source>
      <translation>{area} م² (على الإهليلج)</translation>
    </message>
    <message>
      <source>{attribute} is {word}, which the binding does not know; it is treated as unknown.</source>
      <translation>قيمة {attribute} هي {word}، والربط لا يعرفها؛ وتُعامل على أنها غير معروفة.</translation>
    </message>
    <message>
      <source>{attribute}: all values have a meaning</source>
      <translation>{attribute}: لكل القيم معنى</translation>
    </message>
    <message>
      <source>{attribute}: {n} values mean nothing</source>
      <translation>{attribute}: القيم التي لا معنى لها {n}</translation>
    </message>
    <message>
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>قبل {before} + المضافة {added} - المحذوفة {removed} = الآن {now}؛ أُعيد فتحها {reopened}، أُعيد تصنيفها {reclassified}، تغيّر شكلها {reshaped}، لم تتغير {unchanged}.</translation>
    </message>
    <message>
      <source>{centimetres} cm ({metres} m)</source>
      <translation>{centimetres} سم ({metres} م)</translation>
    </message>
    <message>
      <source>{changes} hazards are not as they were.</source>
      <translation>المناطق الخطرة التي ليست كما كانت: {changes}.</translation>
    </message>
    <message>
      <source>{change}, and reshaped</source>
      <translation>{change}، وتغيّر شكلها</translation>
    </message>
    <message>
      <source>{chosen} of {all} hazards are selected.</source>
      <translation>حُدِّد {chosen} من {all} من المناطق الخطرة.</translation>
    </message>
    <message>
      <source>{chosen} of {all} tasks get an order.</source>
      <translation>يصدر أمر لـ {chosen} من {all} من المهام.</translation>
    </message>
    <message>
      <source>{count} corners are the fewest that could be had; {most} were asked for.</source>
      <translation>أقل عدد ممكن من الزوايا هو {count}؛ والمطلوب كان {most}.</translation>
    </message>
    <message>
      <source>{count} inner rings turn the same way as their outline; some programs then read the hole as land.</source>
      <translation>عدد الحلقات الداخلية التي تدور في اتجاه محيطها نفسه {count}؛ وبعض البرامج تقرأ الفتحة عندئذٍ على أنها أرض.</translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation>حقول أخرى عددها {count} في الصفحة {page}.</translation>
    </message>
    <message>
      <source>{count} more hazards on the maps</source>
      <translation>مناطق خطرة أخرى على الخرائط: {count}</translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation>عدد ما يكرر منها شكل صف آخر: {count}؛ وتنتهي معرّفاتها بـ ‎-2‎، ‎-3‎…</translation>
    </message>
    <message>
      <source>{count} of {total} point labels have no room here: see the point table.</source>
      <translation>لا متسع هنا لـ {count} من {total} من تسميات النقاط: انظر جدول النقاط.</translation>
    </message>
    <message>
      <source>{count} on the boundary</source>
      <translation>{count} على الحدود</translation>
    </message>
    <message>
      <source>{count} points lead to the ring and are no part of it.</source>
      <translation>عدد النقاط المؤدية إلى الحلقة {count}، وليست جزءاً منها.</translation>
    </message>
    <message>
      <source>{count} points make no boundary: a ring needs three.</source>
      <translation>النقاط وعددها {count} لا تكوّن حدوداً: الحلقة يلزمها ثلاث.</translation>
    </message>
    <message>
      <source>{count} points that repeat the one before were removed</source>
      <translation>أُزيلت النقاط التي تكرر النقطة السابقة لها، وعددها {count}</translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>عدد الصفوف التي ليس لها معرّف {count}؛ وحُسب لها معرّف من الشكل، أو من القيم</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>عدد الرؤوس التي تكرر رأساً آخر من الحلقة نفسها {count}، أولها عند خط الطول ‎{lon:.6f}‎ خط العرض ‎{lat:.6f}‎.</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format}؛ وبجانبها {grid} بالأمتار. السموت من {north}، حتى {step}°، مقروءة عند النقطة؛ و«العكسي» من النقطة التالية. {declination}. المسافات بالأمتار على الإهليلج. «التحقق»: اقرأ التسمية والإحداثية ومحرفَي التحقق عبر اللاسلكي؛ فإذا كُتبت من جديد أعطت المحرفين نفسيهما، وإلا فقد سُمع شيء خطأً.</translation>
    </message>
    <message>
      <source>{fault} Until that is put right, the shipped settings are used here.</source>
      <translation>{fault} إلى أن يُصحَّح ذلك تُستخدم هنا الإعدادات المرفقة.</translation>
    </message>
    <message>
      <source>{field} (not there any more)</source>
      <translation>{field} (لم يعد موجوداً)</translation>
    </message>
    <message>
      <source>{field} ?</source>
      <translation>{field} ؟</translation>
    </message>
    <message>
      <source>{field} carries {attribute}, by its name</source>
      <translation>الحقل {field} يحمل {attribute}، بحسب اسمه</translation>
    </message>
    <message>
      <source>{field} carries {attribute}: {known} of its {count} different values are known</source>
      <translation>الحقل {field} يحمل {attribute}: {known} من قيمه المختلفة وعددها {count} معروفة</translation>
    </message>
    <message>
      <source>{field} has values that look garbled, such as {words}: set the encoding of the layer in its properties, Source</source>
      <translation>في الحقل {field} قيم تبدو مشوّهة، مثل {words}: عيّن ترميز الطبقة في خصائصها، المصدر</translation>
    </message>
    <message>
      <source>{field} has {count} values that the binding does not know ({rows} rows): {words}</source>
      <translation>في الحقل {field} قيم لا يعرفها الربط، عددها {count} (عدد الصفوف: {rows}): {words}</translation>
    </message>
    <message>
      <source>{field} is no number in {count} rows, the first is row {row}; no reported area there</source>
      <translation>الحقل {field} ليس عدداً في {count} من الصفوف، أولها الصف {row}؛ ولا مساحة مبلَّغ عنها هناك</translation>
    </message>
    <message>
      <source>{field}, bound as {attribute}, is not a field of this layer any more; choose another</source>
      <translation>الحقل {field}، المربوط بـ {attribute}، لم يعد من حقول هذه الطبقة؛ اختر غيره</translation>
    </message>
    <message>
      <source>{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.</source>
      <translation>الحقل {field}: الكلمة «{word}» (عدد الصفوف: {rows}) ليست في الربط: غير معروفة.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>لا يمكن قراءة {file} ({reason}).</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>تعذّرت طباعة {file}. تحقق من إمكان الكتابة في المجلد {folder} ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation>تعذّرت كتابة {file} في {folder}: {reason}.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>الملف {file} موجود من قبل. افتحه، أو اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>عدد صفحات {file} هو {count} بدلاً من {expected}؛ ولم يُكتب.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>في الملف {file} مسار يخرج من الحزمة: {member}. لم يُفك ضغطه.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>ليس في الملف {file} حزم لكتابتها: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds {count} files; a pack has at most {limit}.</source>
      <translation>في الملف {file} عدد من الملفات هو {count}؛ والحزمة فيها {limit} على الأكثر.</translation>
    </message>
    <message>
      <source>{file} holds {member} twice.</source>
      <translation>في الملف {file} يوجد {member} مرتين.</translation>
    </message>
    <message>
      <source>{file} is a GeoPackage, but no workspace of this plugin.</source>
      <translation>الملف {file} هو GeoPackage، ولكنه ليس مساحة عمل لهذه الإضافة.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage, or it is damaged.</source>
      <translation>الملف {file} ليس GeoPackage، أو هو تالف.</translation>
    </message>
    <message>
      <source>{file} is not a GeoPackage.</source>
      <translation>الملف {file} ليس GeoPackage.</translation>
    </message>
    <message>
      <source>{file} is not valid JSON ({reason}).</source>
      <translation>الملف {file} ليس JSON صالحاً ({reason}).</translation>
    </message>
    <message>
      <source>{file} is not valid JSON: {reason}.</source>
      <translation>الملف {file} ليس JSON صالحاً: {reason}.</translation>
    </message>
    <message>
      <source>{file} is of version {version}; this plugin reads {known}. Update the plugin.</source>
      <translation>الملف {file} إصداره {version}؛ وهذه الإضافة تقرأ {known}. حدّث الإضافة.</translation>
    </message>
    <message>
      <source>{file} must be a JSON object.</source>
      <translation>الملف {file} يجب أن يكون كائن JSON.</translation>
    </message>
    <message>
      <source>{file} must hold one folder and nothing beside it; it holds {count} entries.</source>
      <translation>الملف {file} يجب أن يحتوي على مجلد واحد ولا شيء بجانبه؛ وعدد مدخلاته {count}.</translation>
    </message>
    <message>
      <source>{file} was changed: it is not as it was written.</source>
      <translation>الملف {file} تغيّر: ليس كما كُتب.</translation>
    </message>
    <message>
      <source>{file} was changed: its digest does not fit.</source>
      <translation>الملف {file} تغيّر: بصمته لا تطابق.</translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>الملف {file} سيكون حجمه بعد فك الضغط {size} بايت؛ والحزمة حجمها {limit} على الأكثر.</translation>
    </message>
    <message>
      <source>{file}: the key inherits must be the name of a profile, not {value}.</source>
      <translation>الملف {file}: المفتاح inherits يجب أن يكون اسم ملف تعريف، لا {value}.</translation>
    </message>
    <message>
      <source>{file}: the list of files is damaged.</source>
      <translation>الملف {file}: قائمة الملفات تالفة.</translation>
    </message>
    <message>
      <source>{file}: the list of files is missing.</source>
      <translation>الملف {file}: قائمة الملفات مفقودة.</translation>
    </message>
    <message>
      <source>{file}: the path {path} leaves the pack.</source>
      <translation>الملف {file}: المسار {path} يخرج من الحزمة.</translation>
    </message>
    <message>
      <source>{file}: the snapshot does not fit its SHA-256.</source>
      <translation>الملف {file}: اللقطة لا تطابق بصمتها SHA-256.</translation>
    </message>
    <message>
      <source>{file}: {key} is {found}, but the snapshot has {wanted}.</source>
      <translation>الملف {file}: {key} هو {found}، ولكن في اللقطة {wanted}.</translation>
    </message>
    <message>
      <source>{file}: {member} is encrypted.</source>
      <translation>الملف {file}: {member} مشفَّر.</translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>الملف {file}: {member} حجمه بعد فك الضغط أكثر من {ratio} ضعف حجمه.</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} أو: {second}</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>عدد الصفحات المسندة جغرافياً {found}؛ ويجب ألا يقل عن {wanted}.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>كُتب وتُحقِّق من {good} من {all} من الأوامر؛ ولم يتم ذلك لـ {bad}.</translation>
    </message>
    <message>
      <source>{grid}, m</source>
      <translation>{grid}، م</translation>
    </message>
    <message>
      <source>{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})</source>
      <translation>{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})</translation>
    </message>
    <message>
      <source>{hazard} is fixed in {layer}. Save the layer's edits to keep it.</source>
      <translation>أُصلحت {hazard} في {layer}. احفظ تعديلات الطبقة للإبقاء على ذلك.</translation>
    </message>
    <message>
      <source>{layer} ({rows} rows)</source>
      <translation>{layer} (عدد الصفوف: {rows})</translation>
    </message>
    <message>
      <source>{layer} has no field with the ids of its hazards, so the tasks cannot be found by them. Say on the page Layers which field that is.</source>
      <translation>ليس في الطبقة {layer} حقل فيه معرّفات مناطقها الخطرة، ولذلك لا يمكن العثور على المهام بها. بيّن في صفحة الطبقات أي حقل هو.</translation>
    </message>
    <message>
      <source>{layer} has no rows.</source>
      <translation>الطبقة {layer} ليس فيها صفوف.</translation>
    </message>
    <message>
      <source>{layer} has text that looks garbled ({text}): set the encoding of the layer in its properties, Source</source>
      <translation>في الطبقة {layer} نص يبدو مشوّهاً ({text}): عيّن ترميز الطبقة في خصائصها، المصدر</translation>
    </message>
    <message>
      <source>{layer} has the themes as styles beside its own.</source>
      <translation>للطبقة {layer} السمات كأنماط بجانب نمطها الخاص.</translation>
    </message>
    <message>
      <source>{layer} holds {role}, as you said</source>
      <translation>الطبقة {layer} تحتوي على {role}، كما ذكرت</translation>
    </message>
    <message>
      <source>{layer} is no layer of polygons (its geometry: {kind}).</source>
      <translation>الطبقة {layer} ليست طبقة مضلعات (شكلها الهندسي: {kind}).</translation>
    </message>
    <message>
      <source>{layer} is used as {role}.</source>
      <translation>الطبقة {layer} مستخدمة بدور {role}.</translation>
    </message>
    <message>
      <source>{layer} looks like {role} ({rows} rows).</source>
      <translation>الطبقة {layer} تبدو {role} (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>{layer} looks like {role}, by its name, geometry ({geometry}) and values</source>
      <translation>الطبقة {layer} تبدو {role}، بحسب اسمها وشكلها الهندسي ({geometry}) وقيمها</translation>
    </message>
    <message>
      <source>{layer}, row {row}: {reason}</source>
      <translation>{layer}، الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>{layer}: change of datum: {operation}</source>
      <translation>الطبقة {layer}: تحويل المرجع الجيوديسي: {operation}</translation>
    </message>
    <message>
      <source>{layer}: the day of an accident is read from {field}.</source>
      <translation>{layer}: يُقرأ يوم الحادث من {field}.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no date and count as new.</source>
      <translation>{layer}: الحوادث التي بلا تاريخ وتُحسب جديدة {count}.</translation>
    </message>
    <message>
      <source>{layer}: {count} accidents have no place and could not be looked for.</source>
      <translation>{layer}: الحوادث التي بلا مكان ولم يمكن البحث عنها {count}.</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no usable geometry and stand on no map.</source>
      <translation>{layer}: مناطق خطرة بلا شكل هندسي صالح للاستعمال ولا تظهر على أي خريطة، عددها {count} من {total}.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had curves; they were straightened to 0.1 mm.</source>
      <translation>الطبقة {layer}: عدد الصفوف التي كانت فيها منحنيات {count}؛ وقُوِّمت حتى 0.1 مم.</translation>
    </message>
    <message>
      <source>{layer}: {count} rows had heights or measures; they were left out.</source>
      <translation>الطبقة {layer}: عدد الصفوف التي كانت فيها ارتفاعات أو قيم M {count}؛ وتُركت هذه القيم.</translation>
    </message>
    <message>
      <source>{length} around</source>
      <translation>طول المحيط {length}</translation>
    </message>
    <message>
      <source>{made} tasks made.</source>
      <translation>المهام المنشأة: {made}.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>الإلزامية {mandatory}: صحّحها أولاً. الإرشادية {advisory}: انظر فيها.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>قيمة {name} هي ‎{value}‎: يجب أن تكون صفراً أو أكثر.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>قيمة {name} يجب أن تكون صفراً أو أكثر، لا ‎{value}‎.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}، رمز المنظمة {code}</translation>
    </message>
    <message>
      <source>{n} orders written, every pack verified.</source>
      <translation>الأوامر المكتوبة: {n}، وكل حزمة متحقَّق منها.</translation>
    </message>
    <message>
      <source>{n} to look at ⚠</source>
      <translation>للمراجعة {n} ⚠</translation>
    </message>
    <message>
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>الأوامر {orders}: المناطق الخطرة المتغيرة {changed}، التي لم تعد موجودة {removed}، الجديدة على المهام {added}، الحوادث القريبة {accidents}، الأوامر غير المقبولة {waiting}.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>الحزمة {pack}: أُعيدت قراءة كل ملف وهو مطابق.</translation>
    </message>
    <message>
      <source>{pack}: the file {file} must begin with the pack's name.</source>
      <translation>الحزمة {pack}: الملف {file} يجب أن يبدأ باسم الحزمة.</translation>
    </message>
    <message>
      <source>{pack}: the files written and the files listed are not the same: {files}.</source>
      <translation>الحزمة {pack}: الملفات المكتوبة والملفات المسرودة ليست هي نفسها: {files}.</translation>
    </message>
    <message>
      <source>{pack}: {reason}</source>
      <translation>الحزمة {pack}: {reason}</translation>
    </message>
    <message>
      <source>{parameter}: the table {layer} has no field {field}. It has: {present}.</source>
      <translation>المعامل {parameter}: الجدول {layer} ليس فيه الحقل {field}. الموجود فيه: {present}.</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>الجزء {part}، الصف {row}: الموجود {found} والصواب {wanted}.</translation>
    </message>
    <message>
      <source>{part}, {name}: position {number} is {distance_m} m from where the order has it.</source>
      <translation>الجزء {part}، {name}: الموقع {number} يبعد {distance_m} م عن موضعه في الأمر.</translation>
    </message>
    <message>
      <source>{part}, {name}: {found} positions instead of {wanted}.</source>
      <translation>الجزء {part}، {name}: عدد المواقع {found} بدلاً من {wanted}.</translation>
    </message>
    <message>
      <source>{part}: {found} instead of {wanted}.</source>
      <translation>الجزء {part}: {found} بدلاً من {wanted}.</translation>
    </message>
    <message>
      <source>{path}: {points} positions compared, at most {distance} m apart ({reader})</source>
      <translation>المسار {path}: عدد المواقع المقارنة {points}، وأكبر فرق بينها {distance} م ({reader})</translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>النقاط وعددها {points} تلزمها أضلاع عددها {points}، أو أقل بواحد إذا لم يُقَس الأخير؛ وعدد السموت {bearings} وعدد المسافات {distances}.</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>النقاط المرجعية والنقاط المرجعية الثابتة المكتوبة: {points}، في مهام عددها {tasks}. المهام التي كانت لها نقاطها {had}، والموجودة في أمر صادر {issued}، والتي ليس لها نقاط في السجل {without}.</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>المناطق الخطرة المقروءة {read} = المستخدمة {used} + المرفوضة {rejected}؛ المهام {tasks}.</translation>
    </message>
    <message>
      <source>{read} read = {accepted} accepted + {rejected} rejected; {repaired} repaired.</source>
      <translation>المقروء {read} = المقبول {accepted} + المرفوض {rejected}؛ المُصلَح {repaired}.</translation>
    </message>
    <message>
      <source>{read} rows read = {used} used + {rejected} rejected; {tasks} boundaries.</source>
      <translation>الصفوف المقروءة {read} = المستخدمة {used} + المرفوضة {rejected}؛ الحدود {tasks}.</translation>
    </message>
    <message>
      <source>{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected.</source>
      <translation>الصفوف المقروءة {read}: المناطق الخطرة {accepted} (المُصلَحة {repaired})، المرفوضة {rejected}.</translation>
    </message>
    <message>
      <source>{read} · not checked</source>
      <translation>{read} · لم يُتحقق منها</translation>
    </message>
    <message>
      <source>{read} · nothing found ✓</source>
      <translation>{read} · لم يُعثر على شيء ✓</translation>
    </message>
    <message>
      <source>{read} · {found} to look at ⚠</source>
      <translation>{read} · للمراجعة {found} ⚠</translation>
    </message>
    <message>
      <source>{records} records: {mandatory} mandatory, {advisory} advisory findings.</source>
      <translation>السجلات {records}: الملاحظات الإلزامية {mandatory}، والإرشادية {advisory}.</translation>
    </message>
    <message>
      <source>{role} ?</source>
      <translation>{role} ؟</translation>
    </message>
    <message>
      <source>{role} ✓</source>
      <translation>{role} ✓</translation>
    </message>
    <message>
      <source>{rows} rows are read, kept and drawn as unknown.</source>
      <translation>الصفوف المقروءة والمحفوظة والمرسومة على أنها غير معروفة: {rows}.</translation>
    </message>
    <message>
      <source>{rule} ({n})</source>
      <translation>{rule} ({n})</translation>
    </message>
    <message>
      <source>{source} has devices of {count} hazards that are not here; the first is {hazard}</source>
      <translation>في {source} أجسام متفجرة لمناطق خطرة ليست هنا، عددها {count}؛ أولها {hazard}</translation>
    </message>
    <message>
      <source>{source}: {count} rows name no hazard or no device and were left out; the first is row {row}</source>
      <translation>{source}: {count} صفوف لا تسمّي منطقة خطرة أو لا تسمّي أي جسم، فتُركت؛ أولها الصف {row}</translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>المهام {tasks}، نقاط الحدود {points}، الأضلاع {legs}.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · مسودة {drafts}</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>صدرت {task} من قبل برقم {order_no} r{revision}؛ وتُكتب من جديد من لقطتها. لم تُستعمل HAZARDS وREASON ومدخلات هذا التشغيل الأخرى، لأن المراجعة الصادرة لا تتغير أبداً.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>المهمة {task}: لا حزمة. {reason}</translation>
    </message>
    <message>
      <source>{task}: {order_no} r{revision} is in {folder}</source>
      <translation>المهمة {task}: {order_no} r{revision} موجودة في {folder}</translation>
    </message>
    <message>
      <source>{task}: {reason}</source>
      <translation>المهمة {task}: {reason}</translation>
    </message>
    <message>
      <source>{text} is no MGRS reference of 1 m.</source>
      <translation>النص {text} ليس مرجع MGRS بدقة 1 م.</translation>
    </message>
    <message>
      <source>{text} lies in another latitude band.</source>
      <translation>النص {text} يقع في نطاق عرض آخر.</translation>
    </message>
    <message>
      <source>{text} {n} rows of the points were refused.</source>
      <translation>{text} صفوف النقاط المرفوضة: {n}.</translation>
    </message>
    <message>
      <source>{title} 1:{scale}</source>
      <translation>{title} 1:{scale}</translation>
    </message>
    <message>
      <source>{user} on {machine} has had it open since {since} ({count} in all).</source>
      <translation>المستخدم {user} على الجهاز {machine} فتحها منذ ‎{since}‎ (العدد الكلي: {count}).</translation>
    </message>
    <message>
      <source>{what} (Ctrl+Return)</source>
      <translation>{what} (Ctrl+Return)</translation>
    </message>
    <message>
      <source>{what} ?</source>
      <translation>{what} ؟</translation>
    </message>
    <message>
      <source>{where} is {value}, not a number that an order can carry.</source>
      <translation>قيمة {where} هي {value}، وليست عدداً يمكن أن يحمله أمر.</translation>
    </message>
    <message>
      <source>{where}: a coordinate is not a number or is infinite.</source>
      <translation>في {where}: إحداثية ليست عدداً أو لا نهائية.</translation>
    </message>
    <message>
      <source>{where}: an order cannot carry {value} ({kind}).</source>
      <translation>في {where}: الأمر لا يمكن أن يحمل {value} ({kind}).</translation>
    </message>
    <message>
      <source>{where}: the text {value} has broken characters. Type it again.</source>
      <translation>في {where}: النص {value} فيه محارف معطوبة. اكتبه من جديد.</translation>
    </message>
    <message>
      <source>{why}; rebuilt so that all land the outline encloses stays inside, {area_m2:,.0f} m² in all, {more_m2:,.0f} m² more than the smallest reading</source>
      <translation>{why}؛ أُعيد بناؤه بحيث تبقى كل الأرض التي يحيط بها المحيط في الداخل، {area_m2:,.0f} م² في المجموع، أي أكثر بـ {more_m2:,.0f} م² من أصغر تفسير للشكل</translation>
    </message>
    <message>
      <source>{word} ({label})</source>
      <translation>{word} ({label})</translation>
    </message>
    <message>
      <source>{word}, {rows} rows, means {meaning}</source>
      <translation>{word}، عدد الصفوف {rows}، المعنى {meaning}</translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation>المكتوبة {written} · المتحقَّق منها {verified}</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>ليست {zone} منطقة UTM.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± تغيّر شكلها</translation>
    </message>
    <message>
      <source>± {metres} m at worst</source>
      <translation>± {metres} م في أسوأ الحالات</translation>
    </message>
    <message>
      <source>– choose –</source>
      <translation>– اختر –</translation>
    </message>
    <message>
      <source>– means nothing –</source>
      <translation>– بلا معنى –</translation>
    </message>
    <message>
      <source>– none –</source>
      <translation>– لا شيء –</translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>النص «‎{text}‎» مرجع شبكي، والمراجع الشبكية تُقرأ على WGS 84 فقط: أعطِ درجات، أو اترك CRS فارغاً.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>النص «‎{text}‎» يقع حيث لا يسري تحويل المرجع الجيوديسي.</translation>
    </message>
    <message>
      <source>… [whole text: last pages]</source>
      <translation>… [النص الكامل: الصفحات الأخيرة]</translation>
    </message>
    <message>
      <source>… [whole text: page {page}]</source>
      <translation>… [النص الكامل: صفحة {page}]</translation>
    </message>
    <message>
      <source>… and {count} more words that are not in the binding.</source>
      <translation>… و{count} من الكلمات الأخرى التي ليست في الربط.</translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… و{count} غيرها؛ وكلها في الحقل repair_reason من المخرجات.</translation>
    </message>
    <message>
      <source>− removed</source>
      <translation>− المحذوفة</translation>
    </message>
    <message>
      <source>− to another class</source>
      <translation>− إلى صنف آخر</translation>
    </message>
    <message>
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ بيانات {layer} ليست على هذا الجهاز. ما ذكرته عنها محفوظ؛ أحضر الملف، أو انقر الطبقة بالزر الأيمن واختر «تغيير مصدر البيانات».</translation>
    </message>
    <message>
      <source>⚠ failed</source>
      <translation>⚠ فشل</translation>
    </message>
    <message>
      <source>⚠ mandatory</source>
      <translation>⚠ إلزامية</translation>
    </message>
    <message>
      <source>⚠ unknown</source>
      <translation>⚠ غير معروف</translation>
    </message>
    <message>
      <source>⚠ {layer} was removed from the project. What you said of it is kept.</source>
      <translation>⚠ أُزيلت {layer} من المشروع. ما ذكرته عنها محفوظ.</translation>
    </message>
    <message>
      <source>✓ fixed</source>
      <translation>✓ أُصلح</translation>
    </message>
    <message>
      <source>✓ verified</source>
      <translation>✓ متحقَّق منها</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="vanished">&amp;رجوع</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation type="vanished">&amp;اختيار…</translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;استخدام هذه الطبقة</translation>
    </message>
    <message>
      <source>Check the hazards before anything is built on them.</source>
      <translation type="vanished">تحقق من المناطق الخطرة قبل أن يُبنى عليها أي شيء.</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation type="vanished">يتحقق من طبقة المناطق الخطرة وفق قواعد العمل الميداني: الأشكال والنقاط المفقودة والمعطوبة والمكررة، والمعرّفات المكررة، والأضلاع الطويلة جداً، والتداخلات، والمناطق الخطرة الواقعة على أرض مطهَّرة، والمواقع المبدَّلة أو البعيدة، والبيانات الناقصة، والإصلاحات التي لم يؤكدها أحد. تُصحَّح الملاحظات الإلزامية قبل إنشاء مهام من الطبقة. لا يُغيَّر شيء.

المشكلات نقاط يمكن التكبير إليها؛ والسجلات التي لا مكان لها صفوف بلا شكل هندسي. ويحدد ملف تعريف البرنامج الحدود القصوى، والحد الأدنى من البيانات، والبلد، ودرجة إلزام كل قاعدة.</translation>
    </message>
    <message>
      <source>Choose another layer of this project</source>
      <translation type="vanished">اختر طبقة أخرى من هذا المشروع</translation>
    </message>
    <message>
      <source>Choose the layer that holds the hazards.</source>
      <translation type="vanished">اختر الطبقة التي تحتوي على المناطق الخطرة.</translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">الملاحظات المعروضة {shown} من {all}؛ وكلها في طبقة المشكلات</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">تأتي المناطق الخطرة من {layer} (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">لم تُربط أي مناطق خطرة بعد. عدد طبقات المضلعات في هذا المشروع: {n}؛ {says}</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">لا تبدو أي طبقة مناطق خطرة على وجه اليقين؛ والأرجح هي {layer} (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>Read the hazards of this layer</source>
      <translation type="vanished">قراءة المناطق الخطرة من هذه الطبقة</translation>
    </message>
    <message>
      <source>Reads a layer or table of hazards as it is and writes it in the plugin's own columns, in WGS 84 longitude and latitude. The layer itself is not changed.

Which field carries what is guessed and told in the log; give the binding to correct it. A row without an id gets one computed from its shape: the same next month.

Invalid outlines are mended so that all land they enclose stays inside, and listed with the reason. Rows without a usable polygon go to the rejected table, each with its reason: accepted and rejected add up to the rows read.</source>
      <translation type="vanished">يقرأ طبقة أو جدول مناطق خطرة كما هو ويكتبه بأعمدة الإضافة، بخطوط الطول والعرض على WGS 84. الطبقة نفسها لا تتغير.

أي حقل يحمل ماذا يُخمَّن ويُذكر في السجل؛ أعطِ الربط لتصحيحه. الصف الذي ليس له معرّف يأخذ معرّفاً محسوباً من شكله: هو نفسه في الشهر القادم.

المحيطات غير الصالحة تُصلَح بحيث تبقى كل الأرض التي تحيط بها في الداخل، وتُسرد مع السبب. الصفوف التي ليس لها مضلع قابل للاستخدام تذهب إلى جدول المرفوضات، كل منها مع سببه: مجموع المقبول والمرفوض يساوي عدد الصفوف المقروءة.</translation>
    </message>
    <message>
      <source>Row {row}, task {task}: the kind {value} is not one of {words}.</source>
      <translation type="vanished">الصف {row}، المهمة {task}: النوع {value} ليس من {words}.</translation>
    </message>
    <message>
      <source>Say which layer of this project holds the hazards.</source>
      <translation type="vanished">بيّن أي طبقة من هذا المشروع تحتوي على المناطق الخطرة.</translation>
    </message>
    <message>
      <source>The key {key} is missing.</source>
      <translation type="vanished">المفتاح {key} مفقود.</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Did you mean {near}?</source>
      <translation type="vanished">المفتاح {key} غير معروف. هل قصدت {near}؟</translation>
    </message>
    <message>
      <source>The key {key} is unknown. Known here: {known}.</source>
      <translation type="vanished">المفتاح {key} غير معروف. المعروف هنا: {known}.</translation>
    </message>
    <message>
      <source>The key {key} must be {wanted}, not {value}.</source>
      <translation type="vanished">المفتاح {key} يجب أن يكون {wanted}، لا {value}.</translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">ليس في هذا المشروع طبقة مضلعات بعد. أضف طبقة المناطق الخطرة التي أعطتك إياها قاعدة بياناتك (قائمة الطبقة، إضافة طبقة): وسيُتعرَّف عليها هنا.</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">و{n} من القيم الأخرى</translation>
    </message>
    <message>
      <source>{layer} looks like hazards ({rows} rows).</source>
      <translation type="vanished">الطبقة {layer} تبدو مناطق خطرة (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} hazards have no geometry and stand on no map.</source>
      <translation type="vanished">الطبقة {layer}: {count} من {total} من المناطق الخطرة ليس لها شكل هندسي ولا تظهر على أي خريطة.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">المهمة {task} صدرت من قبل بالرقم {order_no} r{revision}؛ وتُكتب من جديد.</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– غير معروف –</translation>
    </message>
  </context>
</TS>
