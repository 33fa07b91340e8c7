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
      <source> m²</source>
      <translation> م²</translation>
    </message>
    <message>
      <source>&amp;Annexes…</source>
      <translation>الم&amp;لاحق…</translation>
    </message>
    <message>
      <source>&amp;Approved by</source>
      <translation>&amp;اعتمده</translation>
    </message>
    <message>
      <source>&amp;Area each</source>
      <translation>&amp;مساحة كل جزء</translation>
    </message>
    <message>
      <source>&amp;Areas</source>
      <translation>الم&amp;ساحات</translation>
    </message>
    <message>
      <source>&amp;Attach files…</source>
      <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
      <source>&amp;Attach signed scan…</source>
      <translation>إرفاق النسخة المو&amp;قّعة…</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <translation>&amp;السمت</translation>
    </message>
    <message>
      <source>&amp;Boundary</source>
      <translation>&amp;الحدود</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;إلغاء</translation>
    </message>
    <message>
      <source>&amp;Change status</source>
      <translation>&amp;تغيير الحالة</translation>
    </message>
    <message>
      <source>&amp;Check hazards</source>
      <translation>&amp;تحقق من المناطق الخطرة</translation>
    </message>
    <message>
      <source>&amp;Check the device</source>
      <translation>&amp;فحص الجهاز</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>&amp;المحتويات</translation>
    </message>
    <message>
      <source>&amp;Coordinate</source>
      <translation>الإحد&amp;اثية</translation>
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
      <source>&amp;Copy to the device</source>
      <translation>&amp;نسخ إلى الجهاز</translation>
    </message>
    <message>
      <source>&amp;Create task</source>
      <translation>&amp;إنشاء المهمة</translation>
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
      <source>&amp;Cuts run</source>
      <translation>اتجاه ال&amp;قطوع</translation>
    </message>
    <message>
      <source>&amp;Discard changes</source>
      <translation>&amp;تجاهل التغييرات</translation>
    </message>
    <message>
      <source>&amp;Divide</source>
      <translation>&amp;تقسيم</translation>
    </message>
    <message>
      <source>&amp;Divide…</source>
      <translation>&amp;تقسيم…</translation>
    </message>
    <message>
      <source>&amp;Draft, no number</source>
      <translation>&amp;مسودة بلا رقم</translation>
    </message>
    <message>
      <source>&amp;Draw an area instead</source>
      <translation>&amp;رسم مساحة بدلاً من ذلك</translation>
    </message>
    <message>
      <source>&amp;Draw on the map</source>
      <translation>&amp;رسم على الخريطة</translation>
    </message>
    <message>
      <source>&amp;Draw the line</source>
      <translation>&amp;رسم الخط</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;تصدير</translation>
    </message>
    <message>
      <source>&amp;Fields…</source>
      <translation>&amp;الحقول…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;الملف</translation>
    </message>
    <message>
      <source>&amp;First side</source>
      <translation>الضلع الأو&amp;ل</translation>
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
      <source>&amp;For</source>
      <translation>&amp;لمن</translation>
    </message>
    <message>
      <source>&amp;Forget the removed layers</source>
      <translation>&amp;نسيان الطبقات المزالة</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;الصيغة</translation>
    </message>
    <message>
      <source>&amp;Grid bearing</source>
      <translation>سمت ال&amp;شبكة</translation>
    </message>
    <message>
      <source>&amp;Issue orders…</source>
      <translation>&amp;إصدار الأوامر…</translation>
    </message>
    <message>
      <source>&amp;Issue r{next}</source>
      <translation>إ&amp;صدار r{next}</translation>
    </message>
    <message>
      <source>&amp;Issue the order</source>
      <translation>إ&amp;صدار الأمر</translation>
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
      <source>&amp;Label</source>
      <translation>&amp;التسمية</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;اللغة</translation>
    </message>
    <message>
      <source>&amp;Leave it as it is</source>
      <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
      <source>&amp;Left</source>
      <translation>إلى الي&amp;سار</translation>
    </message>
    <message>
      <source>&amp;Lies</source>
      <translation>ال&amp;جهة</translation>
    </message>
    <message>
      <source>&amp;Load from a file…</source>
      <translation>&amp;تحميل من ملف…</translation>
    </message>
    <message>
      <source>&amp;Load…</source>
      <translation>ت&amp;حميل…</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;إعادة الفحص</translation>
    </message>
    <message>
      <source>&amp;Make bundle</source>
      <translation>إنشاء ال&amp;رزمة</translation>
    </message>
    <message>
      <source>&amp;Margin</source>
      <translation>&amp;الهامش</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;دمج</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>ال&amp;طريقة</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>ال&amp;مزيد</translation>
    </message>
    <message>
      <source>&amp;New status</source>
      <translation>الحالة ال&amp;جديدة</translation>
    </message>
    <message>
      <source>&amp;New task</source>
      <translation>مهمة &amp;جديدة</translation>
    </message>
    <message>
      <source>&amp;Next row</source>
      <translation>الصف التا&amp;لي</translation>
    </message>
    <message>
      <source>&amp;North</source>
      <translation>ال&amp;شمال</translation>
    </message>
    <message>
      <source>&amp;Not this layer</source>
      <translation>&amp;ليست هذه الطبقة</translation>
    </message>
    <message>
      <source>&amp;Number</source>
      <translation>&amp;الرقم</translation>
    </message>
    <message>
      <source>&amp;Number of parts</source>
      <translation>ع&amp;دد الأجزاء</translation>
    </message>
    <message>
      <source>&amp;Open a task database</source>
      <translation>&amp;فتح قاعدة بيانات مهام</translation>
    </message>
    <message>
      <source>&amp;Open signed scan</source>
      <translation>فتح النسخة الم&amp;وقّعة</translation>
    </message>
    <message>
      <source>&amp;Place on the map</source>
      <translation>&amp;وضع على الخريطة</translation>
    </message>
    <message>
      <source>&amp;Position</source>
      <translation>ال&amp;موقع</translation>
    </message>
    <message>
      <source>&amp;Profile</source>
      <translation>&amp;ملف التعريف</translation>
    </message>
    <message>
      <source>&amp;Put in behind {label}</source>
      <translation>إ&amp;دراج بعد {label}</translation>
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
      <source>&amp;Reason</source>
      <translation>&amp;السبب</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>إ&amp;عادة</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>إ&amp;زالة</translation>
    </message>
    <message>
      <source>&amp;Replace the boundary</source>
      <translation>ا&amp;ستبدال الحدود</translation>
    </message>
    <message>
      <source>&amp;Replace…</source>
      <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
      <source>&amp;Right</source>
      <translation>إلى الي&amp;مين</translation>
    </message>
    <message>
      <source>&amp;Round to</source>
      <translation>الت&amp;دوير إلى</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;حفظ</translation>
    </message>
    <message>
      <source>&amp;Save to a file…</source>
      <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
      <source>&amp;Second side</source>
      <translation>الضلع ال&amp;ثاني</translation>
    </message>
    <message>
      <source>&amp;Show on the map</source>
      <translation>عرض على ال&amp;خريطة</translation>
    </message>
    <message>
      <source>&amp;Simplify by at most</source>
      <translation>ال&amp;تبسيط بما لا يزيد على</translation>
    </message>
    <message>
      <source>&amp;Spread it over the points</source>
      <translation>&amp;توزيعه على النقاط</translation>
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation>&amp;التراجع عنه</translation>
    </message>
    <message>
      <source>&amp;Take reference points and benchmarks</source>
      <translation>&amp;أخذ النقاط المرجعية والنقاط المرجعية الثابتة</translation>
    </message>
    <message>
      <source>&amp;Take the old files off the device</source>
      <translation>إ&amp;زالة الملفات القديمة من الجهاز</translation>
    </message>
    <message>
      <source>&amp;Take these points</source>
      <translation>&amp;أخذ هذه النقاط</translation>
    </message>
    <message>
      <source>&amp;Task database</source>
      <translation>&amp;قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>&amp;Templates</source>
      <translation>القو&amp;الب</translation>
    </message>
    <message>
      <source>&amp;Type a boundary</source>
      <translation>&amp;كتابة حدود</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
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
      <source>&amp;Verify</source>
      <translation>ت&amp;حقق</translation>
    </message>
    <message>
      <source>&amp;Verify packs…</source>
      <translation>الت&amp;حقق من الحزم…</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <translation>&amp;متى</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>ال&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Withdraw {order}</source>
      <translation>&amp;سحب {order}</translation>
    </message>
    <message>
      <source>&amp;Worksite…</source>
      <translation>موقع ال&amp;عمل…</translation>
    </message>
    <message>
      <source>&amp;Write pack again</source>
      <translation>&amp;كتابة الحزمة من جديد</translation>
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
      <source>+ left out</source>
      <translation>+ المتروكة</translation>
    </message>
    <message>
      <source>045 120, or a coordinate</source>
      <translation>‎045 120‎، أو إحداثية</translation>
    </message>
    <message>
      <source>1 task, {area} (ellipsoid), {corners} corners.</source>
      <translation>مهمة واحدة، {area} (على الإهليلج)، الزوايا {corners}.</translation>
    </message>
    <message>
      <source>1, 10, 100, 1000 or 10000 metres; left out: 1.</source>
      <translation>1 أو 10 أو 100 أو 1000 أو 10000 متر؛ وإن تُرك فارغاً: 1.</translation>
    </message>
    <message>
      <source>1200; 1500; 900</source>
      <translation>‎1200; 1500; 900‎</translation>
    </message>
    <message>
      <source>33TYK 35320 31540 or 44.4012, 18.0973</source>
      <translation>‎33TYK 35320 31540‎ أو ‎44.4012, 18.0973‎</translation>
    </message>
    <message>
      <source>&lt;p&gt;Draws the worksite plan and the site board of an issued order from the posts, lanes and ways that the workspace holds now. The order itself is unchanged: it gets no new revision, and its pack stays as it is.&lt;/p&gt;&lt;p&gt;Every page says of which order and revision it is, and of which moment the worksite. The board is one A3 sheet, or two A4 sheets that are glued together. What changed since the order is told in the log.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يرسم مخطط موقع العمل ولوحة الموقع لأمر صادر من النقاط والممرات والمسارات الموجودة الآن في مساحة العمل. أما الأمر نفسه فلا يتغير: لا يأخذ مراجعة جديدة، وتبقى حزمته كما هي.&lt;/p&gt;&lt;p&gt;تبيّن كل صفحة إلى أي أمر ومراجعة تعود، وإلى أي وقت يعود موقع العمل. اللوحة ورقة A3 واحدة، أو ورقتا A4 تُلصقان معاً. وما تغيّر منذ الأمر يُذكر في سجل التشغيل.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task with open mandatory findings is issued only with a reason, which its order prints. A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer, sheets designed in QGIS’s layout designer (&lt;i&gt;task_map.qpt&lt;/i&gt;, &lt;i&gt;overview.qpt&lt;/i&gt;, …) and &lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;What lies below the maps, a basemap or what the canvas shows, is kept with an issued order, so that it prints the same again.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يُصدر أمراً لكل مهمة ويكتب حزمته: أمر مطبوع وجدول نقاط وملفات لجهاز GPS والهاتف ونظم المعلومات الجغرافية، وتُقرأ كلها من جديد وتُقارَن قبل أن تأخذ الحزمة اسمها.&lt;/p&gt;&lt;p&gt;مع قاعدة بيانات المهام يأخذ كل أمر الرقم التالي للبرنامج؛ والمهمة التي صدر أمرها من قبل تُكتب من جديد من نسختها المحفوظة. ومن دونها يُؤخذ الرقم من معرّف المهمة وتكون المراجعة 1. والمسودة لا تستعمل أي رقم.&lt;/p&gt;&lt;p&gt;المهمة ذات الملاحظات الإلزامية المفتوحة لا تصدر إلا بسبب يطبعه أمرها. والمهمة التي تفشل لا توقف غيرها: يقول &lt;i&gt;summary.json&lt;/i&gt; في مجلد الإخراج ما آلت إليه كل واحدة. قد يحتوي مجلد القوالب على &lt;i&gt;letterhead.json&lt;/i&gt; باسم المكتب ووسم التداول والتنبيه الخاص به، وأوراق مصممة في مصمم التخطيط في QGIS (&lt;i&gt;task_map.qpt&lt;/i&gt; و&lt;i&gt;overview.qpt&lt;/i&gt; …) و&lt;i&gt;order.docx&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;ما يقع تحت الخرائط، خريطة أساس أو ما تعرضه اللوحة، يُحفظ مع الأمر الصادر ليُطبع كما هو مرة أخرى.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues the next revision of an order from its task as it is in the workspace now, and writes its pack. The number stays; labels of boundary points never change; the revision before is marked superseded. A change page shows the old boundary, the points that moved, and who holds the revision before.&lt;/p&gt;&lt;p&gt;Change the task first, then amend its order. Where no hazard layer is given, the hazards that the order named before are printed again. Say in the reason what changed and why; the order prints it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يُصدر المراجعة التالية لأمر من مهمته كما هي الآن في مساحة العمل، ويكتب حزمتها. يبقى الرقم كما هو؛ وتسميات نقاط الحدود لا تتغير أبداً؛ وتُعلَّم المراجعة السابقة بأنها مستبدَلة. تعرض صفحة التغييرات الحدود القديمة والنقاط التي تحركت ومن بحوزتهم المراجعة السابقة.&lt;/p&gt;&lt;p&gt;غيّر المهمة أولاً، ثم عدّل أمرها. وإذا لم تُعطَ طبقة مناطق خطرة، تُطبع من جديد المناطق الخطرة التي ذكرها الأمر من قبل. بيّن في السبب ما الذي تغيّر ولماذا؛ ويُطبع ذلك في الأمر.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Joins the orders that hold for a team or an operator to one PDF, with contents, bookmarks and the list of revisions that must leave every device, and to one zip: the packs, a folder “Garmin” to copy to a handheld as it is, and an index.&lt;/p&gt;&lt;p&gt;Each pack is verified before it goes in; a bundle that lacks one is not made, and the others are. With the bundle that was given before, or a day, only what changed since goes in.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يجمع الأوامر السارية لفريق أو مشغّل في ملف PDF واحد، مع جدول محتويات وإشارات مرجعية وقائمة بالمراجعات التي يجب أن تُزال من كل جهاز، وفي ملف zip واحد: الحزم، ومجلد «Garmin» يُنسخ كما هو إلى جهاز محمول، وفهرس.&lt;/p&gt;&lt;p&gt;يجري التحقق من كل حزمة قبل إدخالها؛ والرزمة التي تنقصها حزمة لا تُنشأ، وتُنشأ الرزم الأخرى. وإذا أُعطيت الرزمة السابقة أو يوم معيّن، فلا يدخل إلا ما تغيّر منذ ذلك.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints an area as a series of sheets at one scale into one PDF. The sheets are named A1, A2 … B1 … from the north-west; only those that show something of the coverage are made. The first page is an index: a click on a cell opens its sheet, and each sheet leads to those beside it.&lt;/p&gt;&lt;p&gt;Every page is georeferenced and carries its datum, zone, grid, norths, scale, layers and statements.&lt;/p&gt;&lt;p&gt;Without layers of your choice the sheets show what the project shows.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يطبع منطقة كسلسلة أوراق بمقياس واحد في ملف PDF واحد. تُسمّى الأوراق A1 وA2 … وB1 … ابتداءً من الشمال الغربي؛ ولا تُنشأ إلا الأوراق التي يظهر فيها شيء من التغطية. الصفحة الأولى فهرس: النقر على خلية يفتح ورقتها، ومن كل ورقة يمكن الانتقال إلى الأوراق المجاورة لها.&lt;/p&gt;&lt;p&gt;كل صفحة لها إسناد جغرافي وتحمل المرجع الجيوديسي والمنطقة والشبكة واتجاهات الشمال والمقياس والطبقات والبيانات النصية.&lt;/p&gt;&lt;p&gt;إذا لم تختر طبقات، تعرض الأوراق ما يعرضه المشروع.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet about a place at a fixed scale, with the same bands as a series. It may be turned: the ground is then turned clockwise by that angle, and the sheet says where grid north lies. The print frame on the map runs this.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يطبع ورقة واحدة ذات إسناد جغرافي حول مكان بمقياس ثابت، وبالأشرطة نفسها التي في السلسلة. ويمكن تدويرها: عندئذٍ تُدار الأرض باتجاه عقارب الساعة بتلك الزاوية، وتبيّن الورقة اتجاه شمال الشبكة. يستخدم إطار الطباعة على الخريطة هذه الأداة.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Prints one georeferenced sheet of all tasks whose order holds and whose work is not finished: issued, accepted, in progress or suspended. The boundaries are those of the orders, not drafts made since. The legend counts tasks and m² by operator; colour, pattern and marker tell operators apart, also on a grey copy.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يطبع ورقة واحدة ذات إسناد جغرافي لكل المهام التي أمرها سارٍ ولم ينتهِ عملها: صادرة أو مقبولة أو قيد التنفيذ أو معلّقة. الحدود هي حدود الأوامر، لا حدود المسودات التي أُنشئت بعدها. تعدّ وسيلة الإيضاح المهام والمساحة (م²) حسب المشغّل؛ واللون والنقش والعلامة تميّز المشغّلين بعضهم من بعض، حتى في نسخة رمادية.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the folder of a handheld or a phone that is plugged in, and says of each file of an order whether it holds, is superseded or withdrawn, was changed since issue, or is not known here. Files are known by what is in them, or by their names.&lt;/p&gt;&lt;p&gt;Nothing is written to the device. With REPLACE, the present revision is copied beside each old one from a pack that is verified first; the old file leaves the device only where a folder is given that it is moved to.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يقرأ مجلد جهاز محمول أو هاتف موصول بالحاسوب، ويبيّن عن كل ملف يعود إلى أمر هل هو سارٍ، أم مستبدَل أم مسحوب، أم تغيّر منذ الإصدار، أم غير معروف هنا. وتُعرف الملفات بما فيها أو بأسمائها.&lt;/p&gt;&lt;p&gt;لا يُكتب شيء على الجهاز. ومع REPLACE تُنسخ المراجعة الحالية بجانب كل ملف قديم، من حزمة يجري التحقق منها أولاً؛ ولا يُزال الملف القديم من الجهاز إلا إذا أُعطي مجلد يُنقل إليه.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Says of a row of the point table that was read over the radio and typed again, or of a table of such rows, whether label, coordinate and check code belong together, and which one wrong sign would explain it where just one does. A row that does not agree is not used: ask for it again.&lt;/p&gt;&lt;p&gt;With a workspace and an order number the row is also held against the latest revision of that order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يبيّن لصف من جدول النقاط قُرئ عبر اللاسلكي وكُتب من جديد، أو لجدول من هذه الصفوف، هل التسمية والإحداثية ورمز التحقق متوافقة، وأي محرف خاطئ واحد يفسّر عدم التوافق عندما يفسّره محرف واحد فقط. الصف غير المتوافق لا يُستخدم: اطلبه من جديد.&lt;/p&gt;&lt;p&gt;ومع مساحة عمل ورقم أمر يُقارن الصف أيضاً بأحدث مراجعة لذلك الأمر.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Withdraws an order with all its revisions, and its task: from now on the plugin says so wherever one of them is opened. The notice, a page to hand to everyone who holds the order, is written into the folder.&lt;/p&gt;&lt;p&gt;A withdrawn order that is withdrawn again changes nothing; its notice is written anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يسحب أمراً بكل مراجعاته، ومعه مهمته: من الآن تذكر الإضافة ذلك حيثما فُتح أي منها. ويُكتب في المجلد الإشعار، وهو صفحة تُسلَّم إلى كل من بحوزته الأمر.&lt;/p&gt;&lt;p&gt;سحب أمر مسحوب مرة أخرى لا يغيّر شيئاً؛ ويُكتب إشعاره من جديد.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a Word file of every tag, each with what it gives for one task. Copy the tags into your national form and save it as &lt;i&gt;order.docx&lt;/i&gt; in the template folder of your office: from then on, orders come as your own form.&lt;/p&gt;&lt;p&gt;The task is filled in as a draft; nothing is issued.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يكتب ملف Word فيه كل الوسوم، ومع كل وسم ما يعطيه لمهمة واحدة. انسخ الوسوم إلى استمارتك الوطنية واحفظها باسم &lt;i&gt;order.docx&lt;/i&gt; في مجلد قوالب مكتبك: من الآن تصدر الأوامر باستمارتك الخاصة.&lt;/p&gt;&lt;p&gt;تُملأ المهمة كمسودة؛ ولا يصدر شيء.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes a workbook (XLSX) of every revision of every order that was issued in a period: order, revision, task, kind, operator, states, dates and the area as it was issued. A second sheet says what they add up to; the area of a task counts once, by the order that holds.&lt;/p&gt;&lt;p&gt;A day counts where the order was issued, by the UTC offset that was stored with it. Both days of the period are included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يكتب مصنف جداول (XLSX) فيه كل مراجعة لكل أمر صدر خلال فترة: الأمر والمراجعة والمهمة والنوع والمشغّل والحالات والتواريخ والمساحة كما صدرت. وتبيّن ورقة ثانية المجاميع؛ وتُحسب مساحة المهمة مرة واحدة، بحسب الأمر الساري.&lt;/p&gt;&lt;p&gt;يُحسب اليوم في مكان إصدار الأمر، بفرق التوقيت UTC المحفوظ معه. ويومَا بداية الفترة ونهايتها محسوبان فيها.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Writes tasks and their boundary points under the national database's own field names, codes and CRS, as a GeoPackage, shapefiles, a workbook (XLSX), or the layout that IMSMA imports points from.&lt;/p&gt;&lt;p&gt;The binding says what goes where. Where it is empty, the project's own is used; else it is guessed from a layer of the national database, with the lengths of its fields; else our own names are written, in WGS 84 longitude and latitude.&lt;/p&gt;&lt;p&gt;What the file cannot say as we have it is listed: a code without a word, a text that is too long, a name that is cut, a time of day, holes in IMSMA's layout, rows that cannot go. Nothing is left out or cut silently, and the file is read back before it gets its name.&lt;/p&gt;&lt;p&gt;Boundary points keep their labels; those of the workspace are taken where the tasks lie in one. A task without any gets them from its outline.&lt;/p&gt;</source>
      <translation>&lt;p&gt;يكتب المهام ونقاط حدودها بأسماء الحقول والرموز ونظام الإسناد الإحداثي (CRS) الخاصة بقاعدة البيانات الوطنية، في ملف GeoPackage أو ملفات shapefile أو مصنف جداول (XLSX)، أو بالتخطيط الذي تستورد منه IMSMA النقاط.&lt;/p&gt;&lt;p&gt;يحدد الربط أين يوضع كل شيء. وإذا تُرك فارغاً استُخدم ربط المشروع؛ وإلا خُمِّن من طبقة لقاعدة البيانات الوطنية، مع أطوال حقولها؛ وإلا كُتبت أسماؤنا نحن، بخطوط الطول والعرض على WGS 84.&lt;/p&gt;&lt;p&gt;وما لا يستطيع الملف أن يعبّر عنه كما هو لدينا يُدرج في قائمة: رمز بلا كلمة، أو نص أطول من اللازم، أو اسم مقطوع، أو وقت من اليوم، أو فتحات في تخطيط IMSMA، أو صفوف لا يمكن أن تُصدَّر. لا يُترك شيء ولا يُقطع دون إعلام، وتُعاد قراءة الملف قبل أن يأخذ اسمه.&lt;/p&gt;&lt;p&gt;تحتفظ نقاط الحدود بتسمياتها؛ وتُؤخذ نقاط مساحة العمل إذا كانت المهام في إحداها. والمهمة التي ليس لها نقاط تأخذها من محيطها.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>= now</source>
      <translation>= الآن</translation>
    </message>
    <message>
      <source>= written</source>
      <translation>= المكتوبة</translation>
    </message>
    <message>
      <source>? Where does the first leg start? Type its coordinate.</source>
      <translation>؟ أين يبدأ الضلع الأول؟ اكتب إحداثيته.</translation>
    </message>
    <message>
      <source>? Which UTM zone are the eastings and northings of?</source>
      <translation>؟ إلى أي منطقة UTM تعود الإحداثيات الشرقية والشمالية؟</translation>
    </message>
    <message>
      <source>? Which north are the bearings counted from?</source>
      <translation>؟ من أي شمال تُحسب السموت؟</translation>
    </message>
    <message>
      <source>A GPX, KML or KMZ file of a handheld or a phone</source>
      <translation>ملف GPX أو KML أو KMZ من جهاز محمول أو هاتف</translation>
    </message>
    <message>
      <source>A bearing and a distance in metres from the last point (045 120), or a coordinate in any format. Enter takes it.</source>
      <translation>سمت ومسافة بالأمتار من النقطة الأخيرة (‎045 120‎)، أو إحداثية بأي صيغة. مفتاح Enter يعتمدها.</translation>
    </message>
    <message>
      <source>A boundary crosses itself, so nobody can say what lies inside it. Mend it first.</source>
      <translation>حدود تقطع نفسها، فلا يمكن لأحد أن يقول ما الذي يقع داخلها. أصلحها أولاً.</translation>
    </message>
    <message>
      <source>A boundary needs three different points: click or type more.</source>
      <translation>الحدود يلزمها ثلاث نقاط مختلفة: انقر على نقاط أخرى أو اكتبها.</translation>
    </message>
    <message>
      <source>A boundary needs three points: ring {ring} would be left with {left}.</source>
      <translation>الحدود يلزمها ثلاث نقاط: الحلقة {ring} سيبقى فيها {left}.</translation>
    </message>
    <message>
      <source>A boundary of {points} points was typed and not finished ({task}).</source>
      <translation>كُتبت حدود عدد نقاطها {points} ولم تكتمل ({task}).</translation>
    </message>
    <message>
      <source>A boundary point needs a label.</source>
      <translation>نقطة الحدود يلزمها تسمية.</translation>
    </message>
    <message>
      <source>A box of the grid needs a size above zero metres.</source>
      <translation>مربع الشبكة يلزمه حجم أكبر من صفر متر.</translation>
    </message>
    <message>
      <source>A change of {layers} is not finished. Finish or cancel it first.</source>
      <translation>تغيير في {layers} لم يكتمل. أكمله أو ألغه أولاً.</translation>
    </message>
    <message>
      <source>A check code has two letters or digits; type both.</source>
      <translation>رمز التحقق محرفان من الحروف أو الأرقام؛ اكتب كليهما.</translation>
    </message>
    <message>
      <source>A coordinate in the KML is no number.</source>
      <translation>في ملف KML إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>A coordinate: {place}</source>
      <translation>إحداثية: {place}</translation>
    </message>
    <message>
      <source>A coordinate: {place}, {distance} from {label}</source>
      <translation>إحداثية: {place}، على بعد {distance} من {label}</translation>
    </message>
    <message>
      <source>A corridor needs a width: to the left of its line, to the right, or both.</source>
      <translation>الممر يلزمه عرض: إلى يسار خطه، أو إلى يمينه، أو إلى الجهتين.</translation>
    </message>
    <message>
      <source>A declination of {value}° is impossible: it lies between -180 and 180.</source>
      <translation>الانحراف المغناطيسي ‎{value}°‎ مستحيل: فهو يقع بين ‎-180‎ و180.</translation>
    </message>
    <message>
      <source>A deleted task cannot be saved. Duplicate it first, or take theirs.</source>
      <translation>لا يمكن حفظ مهمة محذوفة. كرّرها أولاً، أو خذ نسختهم.</translation>
    </message>
    <message>
      <source>A draft is no order. Do not work by it.</source>
      <translation>المسودة ليست أمراً. لا تعمل بها.</translation>
    </message>
    <message>
      <source>A draft uses no number. Leave the order number empty.</source>
      <translation>المسودة لا تستخدم رقماً. اترك رقم الأمر فارغاً.</translation>
    </message>
    <message>
      <source>A few words for the list and the order; may stay empty</source>
      <translation>بضع كلمات للقائمة وللأمر؛ ويمكن تركها فارغة</translation>
    </message>
    <message>
      <source>A grid of {count} lines is none to read.</source>
      <translation>شبكة عدد خطوطها {count} لا يمكن قراءتها.</translation>
    </message>
    <message>
      <source>A later revision may have been issued since: ask before you use this one.</source>
      <translation>قد تكون مراجعة أحدث قد صدرت بعد ذلك: اسأل قبل أن تستخدم هذه.</translation>
    </message>
    <message>
      <source>A layer</source>
      <translation>طبقة</translation>
    </message>
    <message>
      <source>A layer below the maps was removed from the project while orders were made. Start again.</source>
      <translation>أُزيلت من المشروع طبقة تحت الخرائط أثناء إنشاء الأوامر. ابدأ من جديد.</translation>
    </message>
    <message>
      <source>A leg from {label}: {figures}</source>
      <translation>ضلع من {label}: {figures}</translation>
    </message>
    <message>
      <source>A leg needs a bearing and a distance; the {missing} is missing.</source>
      <translation>الضلع يلزمه سمت ومسافة؛ والناقص هو {missing}.</translation>
    </message>
    <message>
      <source>A leg of {length_m:,.0f} m, longer than {limit_m:,.0f} m; a point may be missing or wrong.</source>
      <translation>ضلع طوله {length_m:,.0f} م، وهو أطول من {limit_m:,.0f} م؛ قد تكون نقطة ناقصة أو خاطئة.</translation>
    </message>
    <message>
      <source>A leg of {metres:,.0f} m is longer than {most:,.0f} m: a digit too much, or is it a coordinate?</source>
      <translation>ضلع طوله {metres:,.0f} م أطول من {most:,.0f} م: هل هناك رقم زائد، أم أنها إحداثية؟</translation>
    </message>
    <message>
      <source>A leg of {metres:g} m is none: write more than zero.</source>
      <translation>طول {metres:g} م لا يصنع ضلعاً: اكتب أكثر من صفر.</translation>
    </message>
    <message>
      <source>A line needs two points: click or type one more.</source>
      <translation>الخط يلزمه نقطتان: انقر على نقطة أخرى أو اكتبها.</translation>
    </message>
    <message>
      <source>A longitude or latitude in the GPX is no number.</source>
      <translation>في ملف GPX خط طول أو خط عرض ليس عدداً.</translation>
    </message>
    <message>
      <source>A notice says that order {order_no} is withdrawn, but its revision {revision} holds.</source>
      <translation>يفيد إشعار بأن الأمر {order_no} مسحوب، لكن مراجعته {revision} سارية.</translation>
    </message>
    <message>
      <source>A pack named {name} is already in the folder {folder}. Choose another folder, or amend the order: an issued revision never changes.</source>
      <translation>توجد من قبل حزمة باسم {name} في المجلد {folder}. اختر مجلداً آخر، أو عدّل الأمر: المراجعة الصادرة لا تتغير أبداً.</translation>
    </message>
    <message>
      <source>A picture of the page is not inside it, or is no whole JPEG.</source>
      <translation>إحدى صور الصفحة ليست مضمَّنة فيها، أو ليست ملف JPEG كاملاً.</translation>
    </message>
    <message>
      <source>A point needs a place: type a coordinate, or delete the row.</source>
      <translation>النقطة يلزمها مكان: اكتب إحداثية، أو احذف الصف.</translation>
    </message>
    <message>
      <source>A point needs a search radius above zero metres.</source>
      <translation>النقطة يلزمها نصف قطر بحث أكبر من صفر متر.</translation>
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
      <source>A radius is the one that the named person set. No line here says that land is safe.</source>
      <translation>نصف القطر هو ما حدّده الشخص المذكور. لا يعني أي خط هنا أن الأرض آمنة.</translation>
    </message>
    <message>
      <source>A rectangle needs the two ends of a side and a point on the opposite side.</source>
      <translation>المستطيل يلزمه طرفا ضلع ونقطة على الضلع المقابل.</translation>
    </message>
    <message>
      <source>A rectangle of {along} m by {right} m has no area: type the length of both sides.</source>
      <translation>مستطيل أبعاده {along} م في {right} م ليس له مساحة: اكتب طول الضلعين.</translation>
    </message>
    <message>
      <source>A ring has {count} different vertices; a polygon needs three.</source>
      <translation>في الحلقة {count} من الرؤوس المختلفة؛ والمضلع يلزمه ثلاثة.</translation>
    </message>
    <message>
      <source>A segment of a track is empty.</source>
      <translation>أحد أجزاء خط السير فارغ.</translation>
    </message>
    <message>
      <source>A shape of {table} cannot be kept in parts.</source>
      <translation>لا يمكن حفظ شكل من {table} على أجزاء.</translation>
    </message>
    <message>
      <source>A side is moved once the boundary has three points.</source>
      <translation>لا يُحرَّك ضلع إلا بعد أن تصبح في الحدود ثلاث نقاط.</translation>
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
      <source>A task is divided into 2 to {most} parts, not into {parts}.</source>
      <translation>تُقسَّم المهمة إلى أجزاء عددها من 2 إلى {most}، لا {parts}.</translation>
    </message>
    <message>
      <source>A text of {length} characters does not fit into a cell of a workbook, which holds {limit}: {beginning}… Shorten it, or leave out the format xlsx.</source>
      <translation>نص عدد محارفه {length} لا تتسع له خلية في مصنف جداول، فهي تتسع لـ {limit}: {beginning}… اختصره، أو اترك الصيغة xlsx.</translation>
    </message>
    <message>
      <source>A track or an area</source>
      <translation>خط سير أو مساحة</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” has no place. Take it out in the layer {table}.</source>
      <translation>عنصر موقع العمل «{label}» ليس له مكان. أزله من الطبقة {table}.</translation>
    </message>
    <message>
      <source>A worksite feature “{label}” is of the kind {kind}, which is none of {known}. Change it in the layer {table}.</source>
      <translation>عنصر موقع العمل «{label}» نوعه {kind}، وهو ليس من {known}. غيّره في الطبقة {table}.</translation>
    </message>
    <message>
      <source>A {kind} cannot be divided into land: it needs a polygon.</source>
      <translation>لا يمكن تقسيم {kind} إلى أراضٍ: يلزم مضلع.</translation>
    </message>
    <message>
      <source>A {kind} cannot be written in parts.</source>
      <translation>لا يمكن كتابة {kind} على أجزاء.</translation>
    </message>
    <message>
      <source>A&amp;ccepted…</source>
      <translation>ال&amp;قبول…</translation>
    </message>
    <message>
      <source>A&amp;mend…</source>
      <translation>&amp;تعديل…</translation>
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
      <source>Accepted by</source>
      <translation>قَبِله</translation>
    </message>
    <message>
      <source>Accepted by {who}: {orders}.</source>
      <translation>قَبِلها {who}: {orders}.</translation>
    </message>
    <message>
      <source>Accepted for the operator</source>
      <translation>القبول باسم المشغّل</translation>
    </message>
    <message>
      <source>Accepted on</source>
      <translation>تاريخ القبول</translation>
    </message>
    <message>
      <source>Accepted {when} by {who}.</source>
      <translation>قَبِله {who} في {when}.</translation>
    </message>
    <message>
      <source>Accepted {when}.</source>
      <translation>قُبل في {when}.</translation>
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
      <source>Accident at {time} (time). We are at {place}.</source>
      <translation>حادث في الساعة {time} (الوقت). نحن في {place}.</translation>
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
      <source>Accuracy (m)</source>
      <translation>الدقة (م)</translation>
    </message>
    <message>
      <source>Accuracy of the phone’s own position then (m)</source>
      <translation>دقة موقع الهاتف نفسه في ذلك الوقت (م)</translation>
    </message>
    <message>
      <source>Acknowledgement</source>
      <translation>إقرار الاستلام</translation>
    </message>
    <message>
      <source>Across the long axis</source>
      <translation>بعرض المحور الطويل</translation>
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
      <source>Add the points of the block to the boundary there is</source>
      <translation>إضافة نقاط الكتلة إلى الحدود الموجودة</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>مضافة</translation>
    </message>
    <message>
      <source>Added since the order: {labels}</source>
      <translation>المضافة منذ الأمر: {labels}</translation>
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
      <source>Alarm up to (m)</source>
      <translation>الإنذار حتى (م)</translation>
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
      <source>All kinds</source>
      <translation>كل الأنواع</translation>
    </message>
    <message>
      <source>All operators</source>
      <translation>كل المشغّلين</translation>
    </message>
    <message>
      <source>All orders</source>
      <translation>كل الأوامر</translation>
    </message>
    <message>
      <source>All orders in one bundle</source>
      <translation>كل الأوامر في رزمة واحدة</translation>
    </message>
    <message>
      <source>All revisions</source>
      <translation>كل المراجعات</translation>
    </message>
    <message>
      <source>All rules</source>
      <translation>كل القواعد</translation>
    </message>
    <message>
      <source>All statuses</source>
      <translation>كل الحالات</translation>
    </message>
    <message>
      <source>All teams</source>
      <translation>كل الفرق</translation>
    </message>
    <message>
      <source>All weights ({n})</source>
      <translation>كل درجات الأهمية ({n})</translation>
    </message>
    <message>
      <source>Along a drawn or selected line</source>
      <translation>على امتداد خط مرسوم أو محدَّد</translation>
    </message>
    <message>
      <source>Along a road, river or other line</source>
      <translation>على امتداد طريق أو نهر أو خط آخر</translation>
    </message>
    <message>
      <source>Also inside the boundary</source>
      <translation>داخل الحدود أيضاً</translation>
    </message>
    <message>
      <source>Amend order</source>
      <translation>تعديل الأمر</translation>
    </message>
    <message>
      <source>Amended: r{revision}</source>
      <translation>معدَّل: r{revision}</translation>
    </message>
    <message>
      <source>Amending {order}</source>
      <translation>جارٍ تعديل {order}</translation>
    </message>
    <message>
      <source>Amending {order} was stopped.</source>
      <translation>أُوقف تعديل {order}.</translation>
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
      <source>An order is amended in a workspace. Choose one.</source>
      <translation>يُعدَّل الأمر في مساحة عمل. اختر واحدة.</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>الملحق</translation>
    </message>
    <message>
      <source>Annex {letter}</source>
      <translation>الملحق {letter}</translation>
    </message>
    <message>
      <source>Annex {letter} · {title} · {file}</source>
      <translation>الملحق {letter} · {title} · {file}</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>الملاحق</translation>
    </message>
    <message>
      <source>Annexes of {task}</source>
      <translation>ملاحق {task}</translation>
    </message>
    <message>
      <source>Annexes of {task}: {letters}. A double click on a title changes it; more files can be dropped here.</source>
      <translation>ملاحق {task}: {letters}. النقر المزدوج على عنوان يغيّره؛ ويمكن إفلات ملفات أخرى هنا.</translation>
    </message>
    <message>
      <source>Another bundle is being made in {folder}. Wait until it is done, and try again.</source>
      <translation>يجري الآن إنشاء رزمة أخرى في {folder}. انتظر حتى تنتهي ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Another feature of this worksite is called {label}. Give this one another label.</source>
      <translation>عنصر آخر من موقع العمل هذا يحمل التسمية {label}. أعطِ هذا العنصر تسمية أخرى.</translation>
    </message>
    <message>
      <source>Another hazard near the boundary</source>
      <translation>منطقة خطرة أخرى قرب الحدود</translation>
    </message>
    <message>
      <source>Another hazard near the worksite</source>
      <translation>منطقة خطرة أخرى قرب موقع العمل</translation>
    </message>
    <message>
      <source>Another plugin has the expression function {name}: in expressions the name stands for that one, not for that of Mine Action.</source>
      <translation>في إضافة أخرى دالة التعبير {name}: في التعابير يدل هذا الاسم على تلك الدالة، لا على دالة الأعمال المتعلقة بالألغام.</translation>
    </message>
    <message>
      <source>Another point of the same hazard has this id.</source>
      <translation>نقطة أخرى من المنطقة الخطرة نفسها لها هذا المعرّف.</translation>
    </message>
    <message>
      <source>Another row has the same id. Give each task its own.</source>
      <translation>صف آخر له المعرّف نفسه. أعطِ كل مهمة معرّفها.</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM or MGRS on WGS 84; of a bare pair of degrees latitude comes first</source>
      <translation>أي صيغة: درجات أو UTM أو MGRS على WGS 84؛ وفي زوج الدرجات المجرد يأتي خط العرض أولاً</translation>
    </message>
    <message>
      <source>Any format: degrees, UTM, MGRS; Enter places it</source>
      <translation>أي صيغة: درجات أو UTM أو MGRS؛ ومفتاح Enter يضعها</translation>
    </message>
    <message>
      <source>Any format; it moves the point there</source>
      <translation>أي صيغة؛ وتُنقل النقطة إلى هناك</translation>
    </message>
    <message>
      <source>Approach aid only: no alarm does not mean safe.</source>
      <translation>وسيلة مساعدة على الاقتراب فقط: عدم صدور إنذار لا يعني الأمان.</translation>
    </message>
    <message>
      <source>Approval, number, folders and the background of the maps</source>
      <translation>الاعتماد والرقم والمجلدات وخلفية الخرائط</translation>
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
      <source>Area m² (ellipsoid)</source>
      <translation>المساحة م² (على الإهليلج)</translation>
    </message>
    <message>
      <source>Area of each part (for: area; m²)</source>
      <translation>مساحة كل جزء (لـ: area؛ م²)</translation>
    </message>
    <message>
      <source>Area of these, m² (ellipsoid)</source>
      <translation>مساحة هذه، م² (على الإهليلج)</translation>
    </message>
    <message>
      <source>Area {number} of the list is {area}: it must be more than 0.</source>
      <translation>المساحة {number} من القائمة هي {area}: يجب أن تكون أكبر من 0.</translation>
    </message>
    <message>
      <source>Areas, with commas between (for: areas; m²)</source>
      <translation>المساحات، مفصولة بفواصل (,) (لـ: areas؛ م²)</translation>
    </message>
    <message>
      <source>Around it</source>
      <translation>حولها</translation>
    </message>
    <message>
      <source>As driven; without a day it is printed as an estimate</source>
      <translation>كما سُجّلت عند القيادة؛ وبدون يوم تُطبع على أنها تقدير</translation>
    </message>
    <message>
      <source>As it is in the file.</source>
      <translation>كما هو في الملف.</translation>
    </message>
    <message>
      <source>As it is written</source>
      <translation>كما هو مكتوب</translation>
    </message>
    <message>
      <source>As it lies on the map; what was measured stands under “Typed as”.</source>
      <translation>كما يقع على الخريطة؛ وما قيس موجود تحت «كما كُتب».</translation>
    </message>
    <message>
      <source>As it was exported from this project before.</source>
      <translation>كما صُدِّر من هذا المشروع سابقاً.</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>كما قيست</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>بتاريخ</translation>
    </message>
    <message>
      <source>As on the map and on orders</source>
      <translation>كما هي على الخريطة وفي الأوامر</translation>
    </message>
    <message>
      <source>As somebody set it; it is never computed</source>
      <translation>كما حدّده شخص ما؛ ولا يُحسب أبداً</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <source>As we have it</source>
      <translation>كما هو لدينا</translation>
    </message>
    <message>
      <source>Asks once before it issues, and shows page 1</source>
      <translation>يسأل مرة واحدة قبل الإصدار، ويعرض الصفحة 1</translation>
    </message>
    <message>
      <source>At a grid bearing</source>
      <translation>وفق سمت الشبكة</translation>
    </message>
    <message>
      <source>Attach documents that follow the order; files can also be dropped on the task</source>
      <translation>إرفاق وثائق تلي الأمر؛ ويمكن أيضاً إفلات الملفات على المهمة</translation>
    </message>
    <message>
      <source>Attach {files} to {task}</source>
      <translation>إرفاق {files} بالمهمة {task}</translation>
    </message>
    <message>
      <source>BACKGROUND=canvas: no layer is switched on beside those that orders draw themselves. Switch on what should lie below the maps, or choose another background.</source>
      <translation>BACKGROUND=canvas: لا توجد طبقة مفعّلة غير الطبقات التي ترسمها الأوامر نفسها. فعّل ما ينبغي أن يكون تحت الخرائط، أو اختر خلفية أخرى.</translation>
    </message>
    <message>
      <source>Bac&amp;kground</source>
      <translation>&amp;الخلفية</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>العكسي</translation>
    </message>
    <message>
      <source>Back to the list of orders</source>
      <translation>العودة إلى قائمة الأوامر</translation>
    </message>
    <message>
      <source>Back to the list; what is drawn and not finished is given up</source>
      <translation>الرجوع إلى القائمة؛ ويُتخلى عما رُسم ولم يكتمل</translation>
    </message>
    <message>
      <source>Background: {source} ({day}).</source>
      <translation>الخلفية: {source} ({day}).</translation>
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
      <source>Bearing and distance, or a coordinate</source>
      <translation>سمت ومسافة، أو إحداثية</translation>
    </message>
    <message>
      <source>Bearing grid</source>
      <translation>سمت الشبكة</translation>
    </message>
    <message>
      <source>Bearing magnetic</source>
      <translation>السمت المغناطيسي</translation>
    </message>
    <message>
      <source>Bearing of the cuts from the grid north of the task's UTM zone</source>
      <translation>سمت القطوع من شمال الشبكة لمنطقة UTM الخاصة بالمهمة</translation>
    </message>
    <message>
      <source>Bearing of the first side</source>
      <translation>سمت الضلع الأول</translation>
    </message>
    <message>
      <source>Bearing of the first side, clockwise from north</source>
      <translation>سمت الضلع الأول، باتجاه عقارب الساعة من الشمال</translation>
    </message>
    <message>
      <source>Bearing true</source>
      <translation>السمت الحقيقي</translation>
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
      <source>Bearing, grid (°)</source>
      <translation>السمت، الشبكي (°)</translation>
    </message>
    <message>
      <source>Bearing, magnetic (°)</source>
      <translation>السمت، المغناطيسي (°)</translation>
    </message>
    <message>
      <source>Bearing, true (°)</source>
      <translation>السمت، الحقيقي (°)</translation>
    </message>
    <message>
      <source>Bearings are</source>
      <translation>السموت من الشمال</translation>
    </message>
    <message>
      <source>Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD.</source>
      <translation>استخدام السموت يتطلب الثلاثة معاً: BEARING_FIELD وDISTANCE_FIELD وSTART_FIELD.</translation>
    </message>
    <message>
      <source>Bearings to 0.1°, read at the first point. Paper prints those of {north}, to {step}°. Distances in metres on the ellipsoid.</source>
      <translation>السموت حتى 0.1°، مقروءة عند النقطة الأولى. ويطبع الورق السموت من {north}، حتى {step}°. المسافات بالأمتار على الإهليلج.</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Below the maps</source>
      <translation>تحت الخرائط</translation>
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
      <source>Beyond this map: {labels}</source>
      <translation>خارج هذه الخريطة: {labels}</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>الربط</translation>
    </message>
    <message>
      <source>Binding (JSON: the database's fields, words and CRS; empty: the project's)</source>
      <translation>الربط (JSON: حقول قاعدة البيانات وكلماتها ونظام إسنادها الإحداثي (CRS)؛ فارغ: ربط المشروع)</translation>
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
      <source>Both versions of the task</source>
      <translation>نسختا المهمة</translation>
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
      <source>Boundary</source>
      <translation>الحدود</translation>
    </message>
    <message>
      <source>Boundary from points</source>
      <translation>حدود من نقاط</translation>
    </message>
    <message>
      <source>Boundary point</source>
      <translation>نقطة الحدود</translation>
    </message>
    <message>
      <source>Boundary points</source>
      <translation>نقاط الحدود</translation>
    </message>
    <message>
      <source>Boundary points (empty: those of the workspace, or named from the outlines)</source>
      <translation>نقاط الحدود (فارغ: نقاط مساحة العمل، أو نقاط تُسمّى من المحيطات)</translation>
    </message>
    <message>
      <source>Boundary points and legs</source>
      <translation>نقاط الحدود وأضلاعها</translation>
    </message>
    <message>
      <source>Boundary points are not the polygon's</source>
      <translation>نقاط الحدود ليست نقاط المضلع</translation>
    </message>
    <message>
      <source>Boundary points left out</source>
      <translation>نقاط الحدود المتروكة</translation>
    </message>
    <message>
      <source>Boundary points named from the outline</source>
      <translation>نقاط الحدود المسمّاة من المحيط</translation>
    </message>
    <message>
      <source>Boundary points of the task</source>
      <translation>نقاط حدود المهمة</translation>
    </message>
    <message>
      <source>Boundary points read</source>
      <translation>نقاط الحدود المقروءة</translation>
    </message>
    <message>
      <source>Boundary points written</source>
      <translation>نقاط الحدود المكتوبة</translation>
    </message>
    <message>
      <source>Boundary · {task}</source>
      <translation>الحدود · {task}</translation>
    </message>
    <message>
      <source>Boundary · {task} · typed anew</source>
      <translation>الحدود · {task} · مكتوبة من جديد</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>مربعات</translation>
    </message>
    <message>
      <source>Boxes begin at multiples of (grid metres; 0: no)</source>
      <translation>تبدأ المربعات عند مضاعفات (أمتار الشبكة؛ 0: لا)</translation>
    </message>
    <message>
      <source>Boxes begin at whole multiples of so many metres</source>
      <translation>تبدأ المربعات عند المضاعفات الصحيحة لهذا العدد من الأمتار</translation>
    </message>
    <message>
      <source>Boxes on round grid coordinates lie along the grid. Leave out the bearing and the line, or do not round.</source>
      <translation>المربعات على إحداثيات شبكة مدوَّرة تقع على امتداد الشبكة. اترك السمت والخط، أو لا تدوّر.</translation>
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
      <source>Bundle (*.zip)</source>
      <translation>رزمة (*.zip)</translation>
    </message>
    <message>
      <source>Bundle be&amp;fore</source>
      <translation>الرزمة السا&amp;بقة</translation>
    </message>
    <message>
      <source>Bundle of orders</source>
      <translation>رزمة أوامر</translation>
    </message>
    <message>
      <source>Bundle packs</source>
      <translation>جمع الحزم في رزمة</translation>
    </message>
    <message>
      <source>Bundles not made</source>
      <translation>الرزم التي لم تُنشأ</translation>
    </message>
    <message>
      <source>Bundles written</source>
      <translation>الرزم المكتوبة</translation>
    </message>
    <message>
      <source>Bundles: {bundles}, with orders: {orders}. Revisions that must leave devices: {gone}.</source>
      <translation>الرزم: {bundles}، والأوامر فيها: {orders}. المراجعات التي يجب أن تُزال من الأجهزة: {gone}.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>من قِبل</translation>
    </message>
    <message>
      <source>By air</source>
      <translation>جواً</translation>
    </message>
    <message>
      <source>By how much the ground is turned clockwise on the sheet (R, Shift+R; 0: north up)</source>
      <translation>مقدار تدوير الأرض على الورقة باتجاه عقارب الساعة (R، Shift+R؛ 0: الشمال نحو الأعلى)</translation>
    </message>
    <message>
      <source>By operator</source>
      <translation>حسب المشغّل</translation>
    </message>
    <message>
      <source>By phone map</source>
      <translation>بخريطة الهاتف</translation>
    </message>
    <message>
      <source>By road</source>
      <translation>براً</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} for {to}.</source>
      <translation>براً: ننطلق في الساعة {gap} إلى {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}.</source>
      <translation>براً: ننطلق في الساعة {gap} على المسار {route} إلى {to}.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}. Nobody has driven it yet.</source>
      <translation>براً: ننطلق في الساعة {gap} على المسار {route} إلى {to}. لم يقد أحد مركبة عليه بعد.</translation>
    </message>
    <message>
      <source>By road: we leave at {gap} on route {route} for {to}; it takes {minutes} min.</source>
      <translation>براً: ننطلق في الساعة {gap} على المسار {route} إلى {to}؛ ويستغرق ذلك {minutes} دقيقة.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>حسب القاعدة</translation>
    </message>
    <message>
      <source>By state of the order</source>
      <translation>حسب حالة الأمر</translation>
    </message>
    <message>
      <source>C&amp;RS</source>
      <translation>نظام الإسنا&amp;د الإحداثي (CRS)</translation>
    </message>
    <message>
      <source>C&amp;hainage</source>
      <translation>المسافة الترا&amp;كمية</translation>
    </message>
    <message>
      <source>C&amp;heck code</source>
      <translation>&amp;رمز التحقق</translation>
    </message>
    <message>
      <source>C&amp;heck device…</source>
      <translation>&amp;فحص الجهاز…</translation>
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
      <source>CRS</source>
      <translation>نظام الإسناد الإحداثي (CRS)</translation>
    </message>
    <message>
      <source>CRS as typed</source>
      <translation>نظام الإسناد الإحداثي (CRS) كما كُتب</translation>
    </message>
    <message>
      <source>CRS of the database</source>
      <translation>نظام الإسناد الإحداثي (CRS) لقاعدة البيانات</translation>
    </message>
    <message>
      <source>CRS of the written coordinates (empty: WGS 84)</source>
      <translation>نظام الإسناد الإحداثي (CRS) للإحداثيات المكتوبة (فارغ: WGS 84)</translation>
    </message>
    <message>
      <source>Call annex {file} “{title}”</source>
      <translation>تسمية الملحق {file} «{title}»</translation>
    </message>
    <message>
      <source>Call the order off; a notice is written for those who hold it</source>
      <translation>سحب الأمر؛ ويُكتب إشعار لمن بحوزتهم الأمر</translation>
    </message>
    <message>
      <source>Call the tasks off, with the reason</source>
      <translation>سحب المهام، مع ذكر السبب</translation>
    </message>
    <message>
      <source>Call us back on {gap}. Please read the position back to me.</source>
      <translation>عاودوا الاتصال بنا على {gap}. من فضلكم كرّروا الموقع عليّ.</translation>
    </message>
    <message>
      <source>Call: read this out</source>
      <translation>الاتصال: اقرأ هذا بصوت مسموع</translation>
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
      <source>Cancel (Esc)</source>
      <translation>إلغاء (Esc)</translation>
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
      <source>Cannot be read</source>
      <translation>لا يمكن قراءته</translation>
    </message>
    <message>
      <source>Centre line as text (WKT)</source>
      <translation>خط الوسط كنص (WKT)</translation>
    </message>
    <message>
      <source>Chainage every … metres (0: start and end only)</source>
      <translation>المسافة التراكمية كل … متر (0: البداية والنهاية فقط)</translation>
    </message>
    <message>
      <source>Chainages</source>
      <translation>نقاط المسافة التراكمية</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>التغيير</translation>
    </message>
    <message>
      <source>Change it here where a row is wrong; it is read again at once</source>
      <translation>غيّره هنا إذا كان صف خاطئاً؛ وتُعاد قراءته فوراً</translation>
    </message>
    <message>
      <source>Change nothing</source>
      <translation>عدم تغيير شيء</translation>
    </message>
    <message>
      <source>Change of datum</source>
      <translation>تحويل المرجع الجيوديسي</translation>
    </message>
    <message>
      <source>Change of datum: {operation}</source>
      <translation>تحويل المرجع الجيوديسي: {operation}</translation>
    </message>
    <message>
      <source>Change of datum: {operation} {accuracy}</source>
      <translation>تحويل المرجع الجيوديسي: {operation} {accuracy}</translation>
    </message>
    <message>
      <source>Change on the ground</source>
      <translation>تغيّر على الأرض</translation>
    </message>
    <message>
      <source>Change the status of {tasks}</source>
      <translation>تغيير حالة {tasks}</translation>
    </message>
    <message>
      <source>Change the status, and read the history</source>
      <translation>تغيير الحالة وقراءة السجل التاريخي</translation>
    </message>
    <message>
      <source>Change {what}</source>
      <translation>تغيير {what}</translation>
    </message>
    <message>
      <source>Changed since issue</source>
      <translation>تغيّرت منذ الإصدار</translation>
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
      <source>Channel, call sign, phone</source>
      <translation>القناة، نداء المحطة، الهاتف</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>التحقق</translation>
    </message>
    <message>
      <source>Check a device</source>
      <translation>فحص جهاز</translation>
    </message>
    <message>
      <source>Check a ro&amp;w…</source>
      <translation>التحقق من &amp;صف…</translation>
    </message>
    <message>
      <source>Check a row</source>
      <translation>التحقق من صف</translation>
    </message>
    <message>
      <source>Check code</source>
      <translation>رمز التحقق</translation>
    </message>
    <message>
      <source>Check codes</source>
      <translation>رموز التحقق</translation>
    </message>
    <message>
      <source>Check device</source>
      <translation>فحص الجهاز</translation>
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
      <source>Check tasks</source>
      <translation>التحقق من المهام</translation>
    </message>
    <message>
      <source>Check them</source>
      <translation>تحقق منها</translation>
    </message>
    <message>
      <source>Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>«التحقق»: اقرأ التسمية والإحداثية ومحرفَي التحقق عبر اللاسلكي؛ فإذا كُتبت من جديد أعطت المحرفين نفسيهما، وإلا فقد سُمع شيء خطأً.</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>تاريخ التحقق</translation>
    </message>
    <message>
      <source>Checked by, date</source>
      <translation>تحقق منه، التاريخ</translation>
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
      <source>Checking…</source>
      <translation>جارٍ التحقق…</translation>
    </message>
    <message>
      <source>Checks a hazard layer by the rules of the field: missing, broken and doubled shapes and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings are put right before tasks are made of the layer. Nothing is changed.

Issues are points to zoom to; records without a place are rows without geometry. source_row is the row of the layer, fix names what can be mended for certain. The programme's profile sets limits, minimum data, the country and how grave each rule is.</source>
      <translation>يتحقق من طبقة المناطق الخطرة وفق قواعد العمل الميداني: الأشكال والنقاط المفقودة والمعطوبة والمكررة، والمعرّفات المكررة، والأضلاع الطويلة جداً، والتداخلات، والمناطق الخطرة الواقعة على أرض مطهَّرة، والمواقع المبدَّلة أو البعيدة، والبيانات الناقصة، والإصلاحات التي لم يؤكدها أحد. تُصحَّح الملاحظات الإلزامية قبل إنشاء مهام من الطبقة. لا يُغيَّر شيء.

المشكلات نقاط يمكن التكبير إليها؛ والسجلات التي لا مكان لها صفوف بلا شكل هندسي. source_row هو صف الطبقة، وfix يسمّي ما يمكن إصلاحه بشكل مؤكد. ويحدد ملف تعريف البرنامج الحدود القصوى، والحد الأدنى من البيانات، والبلد، ودرجة إلزام كل قاعدة.</translation>
    </message>
    <message>
      <source>Checks tasks before orders are made of them: outlines that cross themselves, slivers, legs too short or too long, parts of hazards left outside, land cleared already, overlaps and strips between neighbours, other hazards near boundary, ways and control point, evacuation routes through hazards, hazards that closed, changed or were never confirmed, fields and medical plan that are missing, surgery that is too far.

Only what contradicts itself blocks an order (blocking is true); everything else can be issued with a reason, which the order prints. Nothing is changed.

Where TASKS is a table of a workspace, its boundary points, worksite, products and hazards are read from there if no layer is given. Hazards, cleared land and facilities are read by the binding that the project keeps, or a guess. Withdrawn tasks are counted and not checked. The programme's profile sets limits, and how grave each rule is.</source>
      <translation>يتحقق من المهام قبل إنشاء أوامر لها: المحيطات التي تقطع نفسها، والقطع الرفيعة جداً، والأضلاع القصيرة جداً أو الطويلة جداً، وأجزاء المناطق الخطرة المتروكة في الخارج، والأرض التي سبق تطهيرها، والتداخلات والأشرطة بين المهام المتجاورة، والمناطق الخطرة الأخرى قرب الحدود والمسارات ونقطة السيطرة، ومسارات الإخلاء التي تمر عبر مناطق خطرة، والمناطق الخطرة التي أُغلقت أو تغيّرت أو لم تؤكَّد قط، والحقول والخطة الطبية المفقودة، والجراحة البعيدة جداً.

لا يمنع إصدار الأمر إلا ما يناقض نفسه (قيمة blocking هي true)؛ وكل ما عداه يمكن إصداره مع ذكر سبب يطبعه الأمر. لا يُغيَّر شيء.

إذا كان TASKS جدولاً من مساحة عمل، تُقرأ نقاط حدوده وموقع عمله ونواتجه ومناطقه الخطرة من هناك إذا لم تُعطَ طبقة. وتُقرأ المناطق الخطرة والأرض المطهَّرة والمرافق وفق الربط المحفوظ في المشروع، أو وفق تخمين. المهام المسحوبة تُعدّ ولا يُتحقق منها. ويحدد ملف تعريف البرنامج الحدود القصوى ودرجة إلزام كل قاعدة.</translation>
    </message>
    <message>
      <source>Checks, tasks and orders are switched off until it is there.</source>
      <translation>التحقق والمهام والأوامر معطّلة إلى أن تتوفر هذه المكتبة.</translation>
    </message>
    <message>
      <source>Checks: no rule found anything.</source>
      <translation>التحقق: لم تعثر أي قاعدة على شيء.</translation>
    </message>
    <message>
      <source>Checks: {found}</source>
      <translation>التحقق: {found}</translation>
    </message>
    <message>
      <source>Choose a file.</source>
      <translation>اختر ملفاً.</translation>
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
      <source>Choose a line of the list first.</source>
      <translation>اختر سطراً من القائمة أولاً.</translation>
    </message>
    <message>
      <source>Choose a line to read it whole.</source>
      <translation>اختر سطراً لقراءته كاملاً.</translation>
    </message>
    <message>
      <source>Choose a task first: click it on the map, or in the list.</source>
      <translation>اختر مهمة أولاً: انقر عليها على الخريطة، أو في القائمة.</translation>
    </message>
    <message>
      <source>Choose a task first: what is placed belongs to it.</source>
      <translation>اختر مهمة أولاً: ما يوضع يتبعها.</translation>
    </message>
    <message>
      <source>Choose a task in the list or on the map; its worksite is shown here.</source>
      <translation>اختر مهمة في القائمة أو على الخريطة؛ ويُعرض هنا موقع العمل الخاص بها.</translation>
    </message>
    <message>
      <source>Choose a task, or make one from hazards or by drawing</source>
      <translation>اختر مهمة، أو أنشئ واحدة من مناطق خطرة أو بالرسم</translation>
    </message>
    <message>
      <source>Choose one or more tasks in the list or on the map.</source>
      <translation>اختر مهمة أو أكثر في القائمة أو على الخريطة.</translation>
    </message>
    <message>
      <source>Choose one order in the list to see whether it has the row.</source>
      <translation>اختر أمراً واحداً من القائمة لترى هل فيه هذا الصف.</translation>
    </message>
    <message>
      <source>Choose one task in the list or on the map.</source>
      <translation>اختر مهمة واحدة في القائمة أو على الخريطة.</translation>
    </message>
    <message>
      <source>Choose tasks in the list or on the map.</source>
      <translation>اختر مهام من القائمة أو على الخريطة.</translation>
    </message>
    <message>
      <source>Choose the folder that the packs are written to.</source>
      <translation>اختر المجلد الذي تُكتب فيه الحزم.</translation>
    </message>
    <message>
      <source>Choose the point that the block comes behind.</source>
      <translation>اختر النقطة التي تأتي الكتلة بعدها.</translation>
    </message>
    <message>
      <source>Choose the task to divide in the list or on the map.</source>
      <translation>اختر المهمة المراد تقسيمها في القائمة أو على الخريطة.</translation>
    </message>
    <message>
      <source>Choose the tasks to merge: at least two.</source>
      <translation>اختر المهام المراد دمجها: اثنتين على الأقل.</translation>
    </message>
    <message>
      <source>Choose two points of one ring of the boundary.</source>
      <translation>اختر نقطتين من حلقة واحدة من الحدود.</translation>
    </message>
    <message>
      <source>Chosen: {n} orders</source>
      <translation>الأوامر المختارة: {n}</translation>
    </message>
    <message>
      <source>Chosen: {n} tasks · {area}</source>
      <translation>المهام المختارة: {n} · {area}</translation>
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
      <source>Clearance on suspected land</source>
      <translation>تطهير على أرض مشتبه بها</translation>
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
      <source>Click both ends of the first side, then a point of the opposite one</source>
      <translation>انقر على طرفي الضلع الأول، ثم على نقطة من الضلع المقابل</translation>
    </message>
    <message>
      <source>Click both ends of the first side, then a point of the opposite side.</source>
      <translation>انقر على طرفي الضلع الأول، ثم على نقطة من الضلع المقابل.</translation>
    </message>
    <message>
      <source>Click its place on the map; Esc cancels (Ctrl+Return)</source>
      <translation>انقر على مكانه على الخريطة؛ Esc يلغي (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Click its points. For a point of a form, type its leg, as 045 120 (bearing, distance), or its coordinate.</source>
      <translation>انقر على نقاطها. لنقطة من استمارة، اكتب ضلعها، مثل ‎045 120‎ (السمت، المسافة)، أو إحداثيتها.</translation>
    </message>
    <message>
      <source>Click the place, or type its coordinate.</source>
      <translation>انقر على المكان، أو اكتب إحداثيته.</translation>
    </message>
    <message>
      <source>Click to close the boundary.</source>
      <translation>انقر لإغلاق الحدود.</translation>
    </message>
    <message>
      <source>Clockwise</source>
      <translation>باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Closed from its last point to its first, {gap}.</source>
      <translation>أُغلق من نقطته الأخيرة إلى نقطته الأولى، {gap}.</translation>
    </message>
    <message>
      <source>Closed hazard</source>
      <translation>منطقة خطرة مغلقة</translation>
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
      <source>Codes lead to these places only, never to the boundary.</source>
      <translation>الرموز تدل على هذه الأماكن فقط، ولا تدل أبداً على الحدود.</translation>
    </message>
    <message>
      <source>Columns that were not read: {names}.</source>
      <translation>الأعمدة التي لم تُقرأ: {names}.</translation>
    </message>
    <message>
      <source>Come to our control point {label}: MGRS {mgrs}.</source>
      <translation>تعالوا إلى نقطة السيطرة لدينا {label}: MGRS {mgrs}.</translation>
    </message>
    <message>
      <source>Come to our control point: MGRS {gap}.</source>
      <translation>تعالوا إلى نقطة السيطرة لدينا: MGRS {gap}.</translation>
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
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Control point</source>
      <translation>نقطة السيطرة</translation>
    </message>
    <message>
      <source>Control point, medical point, routes and the rest. All of it is proposed until somebody verified it on site.</source>
      <translation>نقطة السيطرة والنقطة الطبية والمسارات وغيرها. كلها مقترحة إلى أن يتحقق منها شخص في الموقع.</translation>
    </message>
    <message>
      <source>Coordinate</source>
      <translation>الإحداثية</translation>
    </message>
    <message>
      <source>Coordinate in any printed format</source>
      <translation>الإحداثية بأي صيغة مطبوعة</translation>
    </message>
    <message>
      <source>Coordinate of what is to be placed</source>
      <translation>إحداثية ما يراد وضعه</translation>
    </message>
    <message>
      <source>Coordinate that is no number</source>
      <translation>إحداثية ليست عدداً</translation>
    </message>
    <message>
      <source>Coordinate, as it is printed</source>
      <translation>الإحداثية كما هي مطبوعة</translation>
    </message>
    <message>
      <source>Coordinates: {datum}, longitude and latitude; datum operation: {operation}.</source>
      <translation>الإحداثيات: {datum}، خط الطول وخط العرض؛ تحويل المرجع الجيوديسي: {operation}.</translation>
    </message>
    <message>
      <source>Copied: {text}</source>
      <translation>نُسخ: {text}</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy a tag with its braces into your form. Save the form as order.docx in the template folder of your office. Rows of a table are repeated between the two tags of their loop, each in a row of its own.</source>
      <translation>انسخ الوسم بأقواسه إلى استمارتك. احفظ الاستمارة باسم order.docx في مجلد قوالب مكتبك. تتكرر صفوف الجدول بين وسمَي حلقة التكرار، وكل وسم منهما في صف خاص به.</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device</source>
      <translation>نسخ المراجعات الحالية إلى الجهاز</translation>
    </message>
    <message>
      <source>Copy the present revisions to the device; asks first</source>
      <translation>نسخ المراجعات الحالية إلى الجهاز؛ يسأل أولاً</translation>
    </message>
    <message>
      <source>Copy what runs here, to send it with a question</source>
      <translation>انسخ معلومات ما يعمل هنا، لإرسالها مع سؤال</translation>
    </message>
    <message>
      <source>Copy {coordinate} of {label}</source>
      <translation>نسخ {coordinate} للنقطة {label}</translation>
    </message>
    <message>
      <source>Copying to the device</source>
      <translation>جارٍ النسخ إلى الجهاز</translation>
    </message>
    <message>
      <source>Copying to the device was stopped.</source>
      <translation>أُوقف النسخ إلى الجهاز.</translation>
    </message>
    <message>
      <source>Corner beside a neighbour's corner</source>
      <translation>زاوية بجانب زاوية مهمة مجاورة</translation>
    </message>
    <message>
      <source>Corners at m&amp;ost</source>
      <translation>الحد الأ&amp;قصى للزوايا</translation>
    </message>
    <message>
      <source>Corners at most</source>
      <translation>الحد الأقصى لعدد الزوايا</translation>
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
      <source>Corridor along a line</source>
      <translation>ممر على امتداد خط</translation>
    </message>
    <message>
      <source>Corridor of {length} km, {left} m to the left of its line and {right} m to its right.</source>
      <translation>ممر طوله {length} كم، {left} م إلى يسار خطه و{right} م إلى يمينه.</translation>
    </message>
    <message>
      <source>Corridors</source>
      <translation>الممرات</translation>
    </message>
    <message>
      <source>Corridors along lines</source>
      <translation>ممرات على امتداد خطوط</translation>
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
      <source>Coverage: only sheets that touch it are printed</source>
      <translation>التغطية: لا تُطبع إلا الأوراق التي تلامسها</translation>
    </message>
    <message>
      <source>Create tasks from hazards</source>
      <translation>إنشاء مهام من المناطق الخطرة</translation>
    </message>
    <message>
      <source>D&amp;iscard…</source>
      <translation>ت&amp;جاهل…</translation>
    </message>
    <message>
      <source>D&amp;uplicate</source>
      <translation>ت&amp;كرار</translation>
    </message>
    <message>
      <source>DRAFT</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>DRAFT Order {name}</source>
      <translation>مسودة الأمر {name}</translation>
    </message>
    <message>
      <source>DRAFT, not an order</source>
      <translation>مسودة، ليست أمراً</translation>
    </message>
    <message>
      <source>DRAFT: not for use in the field.</source>
      <translation>مسودة: ليست للاستخدام في الميدان.</translation>
    </message>
    <message>
      <source>Dashed line: border of the UTM zones {zones}; each side has its own grid.</source>
      <translation>الخط المتقطع: الحد بين منطقتي UTM {zones}؛ ولكل جهة شبكتها.</translation>
    </message>
    <message>
      <source>Dashed: r{old}. Solid: r{new}. Cross: a point that is gone.</source>
      <translation>متقطع: r{old}. متصل: r{new}. علامة ×: نقطة لم تعد موجودة.</translation>
    </message>
    <message>
      <source>Data as of</source>
      <translation>تاريخ البيانات</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
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
      <source>Datum of typed coordinates</source>
      <translation>المرجع الجيوديسي للإحداثيات المكتوبة</translation>
    </message>
    <message>
      <source>Day of magnetic bearings</source>
      <translation>يوم السموت المغناطيسية</translation>
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
      <source>Decide &amp;later</source>
      <translation>القرار &amp;لاحقاً</translation>
    </message>
    <message>
      <source>Declination as written (degrees, east positive)</source>
      <translation>الانحراف المغناطيسي كما هو مكتوب (درجات، الشرق موجب)</translation>
    </message>
    <message>
      <source>Deg min</source>
      <translation>درجات ودقائق</translation>
    </message>
    <message>
      <source>Deg min sec</source>
      <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>درجات</translation>
    </message>
    <message>
      <source>Delete points</source>
      <translation>حذف النقاط</translation>
    </message>
    <message>
      <source>Delete the selected points</source>
      <translation>حذف النقاط المحددة</translation>
    </message>
    <message>
      <source>Delete {labels}</source>
      <translation>حذف {labels}</translation>
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
      <source>Described anew since the order: {labels}</source>
      <translation>ما أُعيد وصفه منذ الأمر: {labels}</translation>
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
      <source>Differences listed</source>
      <translation>الفروق المدرجة</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Discard changes…</source>
      <translation>تجاهل التغييرات…</translation>
    </message>
    <message>
      <source>Dist. m</source>
      <translation>المسافة م</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>المسافة (م)</translation>
    </message>
    <message>
      <source>Distance m</source>
      <translation>المسافة م</translation>
    </message>
    <message>
      <source>Distances are straight lines from the task: every road is longer.</source>
      <translation>المسافات خطوط مستقيمة من المهمة: كل طريق أطول منها.</translation>
    </message>
    <message>
      <source>Distances in {unit} are not read: give metres.</source>
      <translation>المسافات بوحدة {unit} لا تُقرأ: أعطِ أمتاراً.</translation>
    </message>
    <message>
      <source>District</source>
      <translation>المنطقة الإدارية</translation>
    </message>
    <message>
      <source>Divide</source>
      <translation>تقسيم</translation>
    </message>
    <message>
      <source>Divide tasks</source>
      <translation>تقسيم المهام</translation>
    </message>
    <message>
      <source>Divide the task into parts for several teams</source>
      <translation>تقسيم المهمة إلى أجزاء لعدة فرق</translation>
    </message>
    <message>
      <source>Divide {task}</source>
      <translation>تقسيم {task}</translation>
    </message>
    <message>
      <source>Divided into {tasks}</source>
      <translation>قُسّمت إلى {tasks}</translation>
    </message>
    <message>
      <source>Divides each task into parts for teams: into a number of equal parts (parts), into parts of one area (area) or of a list of areas (areas), into strips of a width (strips), into boxes (boxes), or along lines such as a road or a river (line).

Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more. Neighbours share their corners exactly, and all parts together are the task. Holes and tasks in several parts are divided too.

Without a bearing or a line, the cuts run across the long axis. Parts count from west to east, or from north to south; part 2 of T-7 is T-7-2. A task that cannot be divided as asked is listed with the reason.</source>
      <translation>يقسّم كل مهمة إلى أجزاء للفرق: إلى عدد من الأجزاء المتساوية (parts)، أو إلى أجزاء بمساحة واحدة (area) أو بحسب قائمة مساحات (areas)، أو إلى أشرطة بعرض معيّن (strips)، أو إلى مربعات (boxes)، أو على امتداد خطوط مثل طريق أو نهر (line).

تتساوى الأجزاء على الإهليلج حتى 1e-6 أو 0.001 م²، أيهما أكبر. تشترك الأجزاء المتجاورة في زواياها تماماً، ومجموع الأجزاء هو المهمة. وتُقسَّم أيضاً الفتحات والمهام المؤلفة من عدة أجزاء.

بدون سمت أو خط تكون القطوع بعرض المحور الطويل. تُعدّ الأجزاء من الغرب إلى الشرق، أو من الشمال إلى الجنوب؛ والجزء 2 من ‎T-7‎ هو ‎T-7-2‎. المهمة التي لا يمكن تقسيمها كما طُلب تُسرد مع السبب.</translation>
    </message>
    <message>
      <source>Do again: {step}</source>
      <translation>الإعادة: {step}</translation>
    </message>
    <message>
      <source>Do not use {n} of {all} packs: {pack}.</source>
      <translation>لا تستخدم {n} من أصل {all} من الحزم: {pack}.</translation>
    </message>
    <message>
      <source>Documents (*.pdf *.jpg *.jpeg)</source>
      <translation>وثائق (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Documents that follow the order as Annex A, B …, each page below its bands.</source>
      <translation>وثائق تلي الأمر كملحق A وB …، وكل صفحة منها تحت أشرطتها.</translation>
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
      <source>Draft of {when}</source>
      <translation>مسودة بتاريخ {when}</translation>
    </message>
    <message>
      <source>Drag a point or a side. Double-click a side for a new point. Right-click for more.</source>
      <translation>اسحب نقطة أو ضلعاً. انقر نقراً مزدوجاً على ضلع لنقطة جديدة. انقر بالزر الأيمن للمزيد.</translation>
    </message>
    <message>
      <source>Drag a sheet at a fixed scale over the map and print it</source>
      <translation>اسحب ورقة بمقياس ثابت على الخريطة واطبعها</translation>
    </message>
    <message>
      <source>Drag the frame, or move it by the arrow keys. + and − change the scale, R turns it, O lays it on its side, P takes the next paper.</source>
      <translation>اسحب الإطار بالفأرة، أو حرّكه بمفاتيح الأسهم. المفتاحان + و− يغيّران المقياس، وR يدوّره، وO يقلبه بين الطولي والعرضي، وP يأخذ حجم الورق التالي.</translation>
    </message>
    <message>
      <source>Draw both boundaries on the map</source>
      <translation>رسم النسختين من الحدود على الخريطة</translation>
    </message>
    <message>
      <source>Draw it from point to point; Enter finishes, Esc cancels (Ctrl+Return)</source>
      <translation>ارسمه من نقطة إلى نقطة؛ Enter ينهي، وEsc يلغي (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards</source>
      <translation>ارسمها، أو خذها من مناطق خطرة</translation>
    </message>
    <message>
      <source>Draw it, or take it from hazards, numbers or a track.</source>
      <translation>ارسمها، أو خذها من مناطق خطرة أو أرقام أو خط سير.</translation>
    </message>
    <message>
      <source>Draw it, or type its corner, bearing and both sides.</source>
      <translation>ارسمه، أو اكتب زاويته وسمته وطول ضلعيه.</translation>
    </message>
    <message>
      <source>Draw the area that the box is to hold.</source>
      <translation>ارسم المساحة التي يحتويها المربع.</translation>
    </message>
    <message>
      <source>Draw the boundary of the task.</source>
      <translation>ارسم حدود المهمة.</translation>
    </message>
    <message>
      <source>Draw the boundary point by point</source>
      <translation>رسم الحدود نقطة بنقطة</translation>
    </message>
    <message>
      <source>Draw the line that the cuts follow; to cut along it, right across the task.</source>
      <translation>ارسم الخط الذي تتبعه القطوع؛ وللقطع على امتداده، ارسمه عبر المهمة كلها.</translation>
    </message>
    <message>
      <source>Draw the line, or choose a layer and select its lines on the map.</source>
      <translation>ارسم الخط، أو اختر طبقة وحدد خطوطها على الخريطة.</translation>
    </message>
    <message>
      <source>Draw the middle of the road, from its start.</source>
      <translation>ارسم وسط الطريق، من بدايته.</translation>
    </message>
    <message>
      <source>Draw worksite plan anew</source>
      <translation>رسم مخطط موقع العمل من جديد</translation>
    </message>
    <message>
      <source>Drawing on the map</source>
      <translation>الرسم على الخريطة</translation>
    </message>
    <message>
      <source>Drawn by, date</source>
      <translation>رسمه، التاريخ</translation>
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
      <source>Driven by</source>
      <translation>السائق</translation>
    </message>
    <message>
      <source>Driven on</source>
      <translation>تاريخ القيادة</translation>
    </message>
    <message>
      <source>Drop what was said of layers that are not in this project any more</source>
      <translation>حذف ما ذُكر عن طبقات لم تعد في هذا المشروع</translation>
    </message>
    <message>
      <source>Duplicate {tasks}</source>
      <translation>تكرار {tasks}</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
    </message>
    <message>
      <source>E&amp;xport to the national database…</source>
      <translation>&amp;تصدير إلى قاعدة البيانات الوطنية…</translation>
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
      <source>Each operator a bundle of its own</source>
      <translation>لكل مشغّل رزمة خاصة به</translation>
    </message>
    <message>
      <source>Each point before and after, and how far it would move</source>
      <translation>كل نقطة قبل ذلك وبعده، ومقدار تحركها</translation>
    </message>
    <message>
      <source>Each point would move by its share of the misclosure (compass rule), by {most} m at most. Look first for a leg that was read wrongly: spreading hides it. What was typed is kept.</source>
      <translation>ستتحرك كل نقطة بنصيبها من خطأ الإغلاق (قاعدة البوصلة)، بما لا يزيد على {most} م. ابحث أولاً عن ضلع قُرئ خطأً: فالتوزيع يخفيه. ويُحفظ ما كُتب.</translation>
    </message>
    <message>
      <source>Each team a bundle of its own</source>
      <translation>لكل فريق رزمة خاصة به</translation>
    </message>
    <message>
      <source>Each {n}th point is labelled; all are in the point table.</source>
      <translation>تُكتب التسمية عند كل {n} نقاط؛ والنقاط كلها في جدول النقاط.</translation>
    </message>
    <message>
      <source>East, in the CRS of the database</source>
      <translation>الإحداثي الشرقي، في نظام الإسناد الإحداثي (CRS) لقاعدة البيانات</translation>
    </message>
    <message>
      <source>Easting and northing of its corners are round in UTM zone {zone}.</source>
      <translation>الإحداثيان الشرقي والشمالي لزواياه مدوَّران في منطقة UTM رقم {zone}.</translation>
    </message>
    <message>
      <source>Edit the boundary on the map</source>
      <translation>تحرير الحدود على الخريطة</translation>
    </message>
    <message>
      <source>Empty geometry</source>
      <translation>شكل هندسي فارغ</translation>
    </message>
    <message>
      <source>Empty rows left out: {count}.</source>
      <translation>الصفوف الفارغة المتروكة: {count}.</translation>
    </message>
    <message>
      <source>Empty the fields for the next row</source>
      <translation>تفريغ الحقول للصف التالي</translation>
    </message>
    <message>
      <source>End as soon as the process that started this one ends</source>
      <translation>الانتهاء حالما تنتهي العملية التي بدأت هذه العملية</translation>
    </message>
    <message>
      <source>Enter or a double click shows the place on the map</source>
      <translation>مفتاح Enter أو النقر المزدوج يعرض المكان على الخريطة</translation>
    </message>
    <message>
      <source>Enter or a double click shows the task on the map</source>
      <translation>مفتاح Enter أو النقر المزدوج يعرض المهمة على الخريطة</translation>
    </message>
    <message>
      <source>Entries replaced</source>
      <translation>البنود التي استُبدلت</translation>
    </message>
    <message>
      <source>Entries that nobody may work by</source>
      <translation>البنود التي لا يجوز لأحد العمل بها</translation>
    </message>
    <message>
      <source>Entries to replace: {n}. The present revision is copied to the device, or the notice where the order is withdrawn. {away}</source>
      <translation>البنود المراد استبدالها: {n}. تُنسخ المراجعة الحالية إلى الجهاز، أو الإشعار إذا كان الأمر مسحوباً. {away}</translation>
    </message>
    <message>
      <source>Equal parts</source>
      <translation>أجزاء متساوية</translation>
    </message>
    <message>
      <source>Equipment store</source>
      <translation>مخزن المعدات</translation>
    </message>
    <message>
      <source>Evacuation map 1:{scale}</source>
      <translation>خريطة الإخلاء 1:{scale}</translation>
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
      <source>Every file is read back and compared with the order that was issued.</source>
      <translation>تُعاد قراءة كل ملف ويُقارن بالأمر الذي صدر.</translation>
    </message>
    <message>
      <source>Every task has its order. Select tasks to write their packs again.</source>
      <translation>لكل مهمة أمرها. حدد مهام لإعادة كتابة حزمها.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Everything that holds</source>
      <translation>كل ما هو سارٍ</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>مثال</translation>
    </message>
    <message>
      <source>Explosives store</source>
      <translation>مخزن المتفجرات</translation>
    </message>
    <message>
      <source>Export tasks to the national database</source>
      <translation>تصدير المهام إلى قاعدة البيانات الوطنية</translation>
    </message>
    <message>
      <source>Export to the national database</source>
      <translation>التصدير إلى قاعدة البيانات الوطنية</translation>
    </message>
    <message>
      <source>Export to the national database: {layer}</source>
      <translation>التصدير إلى قاعدة البيانات الوطنية: {layer}</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>وقت التصدير</translation>
    </message>
    <message>
      <source>Exporting to {file}</source>
      <translation>جارٍ التصدير إلى {file}</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>النطاق</translation>
    </message>
    <message>
      <source>Facility, with surgery?</source>
      <translation>مرفق، مع جراحة؟</translation>
    </message>
    <message>
      <source>Far from all other records</source>
      <translation>بعيد عن كل السجلات الأخرى</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every corner</source>
      <translation>زوايا أقل: نحو الخارج فقط، بما لا يزيد على هذا المقدار؛ 0 يبقي كل زاوية</translation>
    </message>
    <message>
      <source>Fewer corners: outward only, by at most so much; 0 keeps every point</source>
      <translation>زوايا أقل: نحو الخارج فقط، بما لا يزيد على هذا المقدار؛ 0 يبقي كل نقطة</translation>
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
      <source>Field of the check code</source>
      <translation>حقل رمز التحقق</translation>
    </message>
    <message>
      <source>Field of the coordinate</source>
      <translation>حقل الإحداثية</translation>
    </message>
    <message>
      <source>Field of the label</source>
      <translation>حقل التسمية</translation>
    </message>
    <message>
      <source>Field project</source>
      <translation>المشروع الميداني</translation>
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
      <source>Fields of {task}</source>
      <translation>حقول {task}</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, export, withdraw, remove</source>
      <translation>الحقول، الملاحق، التكرار، الدمج، التصدير، السحب، الإزالة</translation>
    </message>
    <message>
      <source>Figures at the cursor</source>
      <translation>الأرقام عند المؤشر</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File for the national database</source>
      <translation>الملف المعدّ لقاعدة البيانات الوطنية</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>ملف النتائج</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Files agree to 0.01 m; ground accuracy is that of the source{fixed}.</source>
      <translation>تتطابق الملفات حتى 0.01 م؛ أما الدقة على الأرض فهي دقة المصدر{fixed}.</translation>
    </message>
    <message>
      <source>Files looked at</source>
      <translation>الملفات المفحوصة</translation>
    </message>
    <message>
      <source>Files looked at: {files}, of orders: {ours}.</source>
      <translation>الملفات المفحوصة: {files}، منها ملفات أوامر: {ours}.</translation>
    </message>
    <message>
      <source>Files of orders</source>
      <translation>ملفات الأوامر</translation>
    </message>
    <message>
      <source>Files of the pack</source>
      <translation>ملفات الحزمة</translation>
    </message>
    <message>
      <source>Files of this pack</source>
      <translation>ملفات هذه الحزمة</translation>
    </message>
    <message>
      <source>Files that could not be read</source>
      <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
      <source>Files that could not be read: {n}. Look at them on the device.</source>
      <translation>ملفات تعذّرت قراءتها: {n}. انظر إليها على الجهاز.</translation>
    </message>
    <message>
      <source>Fill &amp;points like</source>
      <translation>مل&amp;ء النقاط على غرار</translation>
    </message>
    <message>
      <source>Fill tasks li&amp;ke</source>
      <translation>ملء المهام على غرا&amp;ر</translation>
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
      <source>Find</source>
      <translation>لقية (ذخيرة معثور عليها)</translation>
    </message>
    <message>
      <source>Find orders on a handheld or phone that do not hold any more</source>
      <translation>البحث عن أوامر لم تعد سارية على جهاز محمول أو هاتف</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Findings of the current task</source>
      <translation>ملاحظات المهمة الحالية</translation>
    </message>
    <message>
      <source>Findings that block an order</source>
      <translation>الملاحظات التي تمنع إصدار الأمر</translation>
    </message>
    <message>
      <source>Finds</source>
      <translation>اللقى (الذخائر المعثور عليها)</translation>
    </message>
    <message>
      <source>Finish (Enter)</source>
      <translation>إنهاء (Enter)</translation>
    </message>
    <message>
      <source>First &amp;corner</source>
      <translation>الزاوية الأ&amp;ولى</translation>
    </message>
    <message>
      <source>First corner</source>
      <translation>الزاوية الأولى</translation>
    </message>
    <message>
      <source>First day of issue (empty: from the beginning)</source>
      <translation>أول يوم إصدار (فارغ: من البداية)</translation>
    </message>
    <message>
      <source>Fix {hazard}: {rule}</source>
      <translation>إصلاح {hazard}: {rule}</translation>
    </message>
    <message>
      <source>Fixed by</source>
      <translation>حُدِّدت بواسطة</translation>
    </message>
    <message>
      <source>Fold this sheet back along the dashed line and glue it on the dashed line of sheet 2/2.</source>
      <translation>اطوِ هذه الورقة على طول الخط المتقطع وألصقها على الخط المتقطع في الورقة 2/2.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Folder for bundles</source>
      <translation>مجلد الرزم</translation>
    </message>
    <message>
      <source>Folder for packs</source>
      <translation>مجلد الحزم</translation>
    </message>
    <message>
      <source>Folder for the notice</source>
      <translation>مجلد الإشعار</translation>
    </message>
    <message>
      <source>Folder for the packs</source>
      <translation>مجلد الحزم</translation>
    </message>
    <message>
      <source>Folder in which the packs lie</source>
      <translation>المجلد الذي توجد فيه الحزم</translation>
    </message>
    <message>
      <source>Folder of the device</source>
      <translation>مجلد الجهاز</translation>
    </message>
    <message>
      <source>Folder of the office’s templates</source>
      <translation>مجلد قوالب المكتب</translation>
    </message>
    <message>
      <source>Folder of the present packs</source>
      <translation>مجلد الحزم الحالية</translation>
    </message>
    <message>
      <source>Folder that old files are moved to (empty: they stay on the device)</source>
      <translation>المجلد الذي تُنقل إليه الملفات القديمة (فارغ: تبقى على الجهاز)</translation>
    </message>
    <message>
      <source>Following edges: click two places on the edge of one shape. T ends it.</source>
      <translation>تتبّع الحواف: انقر على مكانين على حافة شكل واحد. T ينهي التتبّع.</translation>
    </message>
    <message>
      <source>Foot of every page</source>
      <translation>تذييل كل صفحة</translation>
    </message>
    <message>
      <source>For CAD: boundary, points, hazards</source>
      <translation>لبرامج CAD: الحدود والنقاط والمناطق الخطرة</translation>
    </message>
    <message>
      <source>For GIS: this task with its styles, to work in</source>
      <translation>لنظم المعلومات الجغرافية (GIS): هذه المهمة بأنماطها، للعمل فيها</translation>
    </message>
    <message>
      <source>For QField: this task offline; copy the whole folder “field”</source>
      <translation>لتطبيق QField: هذه المهمة دون اتصال؛ انسخ المجلد «field» كله</translation>
    </message>
    <message>
      <source>For a Garmin handheld: copy the folder “Garmin” of this bundle onto the device as it is.</source>
      <translation>لجهاز Garmin محمول: انسخ المجلد «Garmin» من هذه الرزمة إلى الجهاز كما هو.</translation>
    </message>
    <message>
      <source>For a handheld GPS: boundary, boundary points, hazards</source>
      <translation>لجهاز GPS محمول: الحدود ونقاط الحدود والمناطق الخطرة</translation>
    </message>
    <message>
      <source>For a map program on a phone: boundary, points, hazards, worksite</source>
      <translation>لبرنامج خرائط على الهاتف: الحدود والنقاط والمناطق الخطرة وموقع العمل</translation>
    </message>
    <message>
      <source>For a phone: the task map; a map program shows where you stand on it</source>
      <translation>للهاتف: خريطة المهمة؛ ويعرض برنامج الخرائط مكان وقوفك عليها</translation>
    </message>
    <message>
      <source>For a surveyor's instrument: name, easting, northing, code</source>
      <translation>لجهاز المسّاح: الاسم والإحداثي الشرقي والإحداثي الشمالي والرمز</translation>
    </message>
    <message>
      <source>For approval</source>
      <translation>للاعتماد</translation>
    </message>
    <message>
      <source>For programs: every file with its size and SHA-256</source>
      <translation>للبرامج: كل ملف مع حجمه وقيمة SHA-256 الخاصة به</translation>
    </message>
    <message>
      <source>For roads, pipelines and power lines: so wide to the left, so wide to the right.</source>
      <translation>للطرق وخطوط الأنابيب وخطوط الكهرباء: هذا العرض إلى اليسار، وهذا العرض إلى اليمين.</translation>
    </message>
    <message>
      <source>For the office: the order in Word, to work in</source>
      <translation>للمكتب: الأمر في Word، للعمل فيه</translation>
    </message>
    <message>
      <source>Form of the office: {file}, its page {number} of {count}</source>
      <translation>استمارة المكتب: {file}، صفحتها {number} من {count}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Format as typed</source>
      <translation>الصيغة كما كُتبت</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>From a form with coordinates, or with bearings and distances</source>
      <translation>من استمارة فيها إحداثيات، أو سموت ومسافات</translation>
    </message>
    <message>
      <source>From the office</source>
      <translation>من المكتب</translation>
    </message>
    <message>
      <source>From {label}: {figures}</source>
      <translation>من {label}: {figures}</translation>
    </message>
    <message>
      <source>GN</source>
      <translation>ش.ش</translation>
    </message>
    <message>
      <source>GPX or KML file</source>
      <translation>ملف GPX أو KML</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>ملف GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;Workbook (*.xlsx)</source>
      <translation>ملف GeoPackage (*.gpkg);;ملف Shapefile (*.shp);;مصنف جداول (*.xlsx)</translation>
    </message>
    <message>
      <source>Geofence: approach aid only</source>
      <translation>السياج الجغرافي: وسيلة مساعدة على الاقتراب فقط</translation>
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
      <source>Give it up</source>
      <translation>التخلي عنها</translation>
    </message>
    <message>
      <source>Give the annex {file} a title.</source>
      <translation>أعطِ الملحق {file} عنواناً.</translation>
    </message>
    <message>
      <source>Give the bundle that was given before, or a moment, not both.</source>
      <translation>أعطِ الرزمة السابقة أو وقتاً معيّناً، لا كليهما.</translation>
    </message>
    <message>
      <source>Give the chosen tasks this status</source>
      <translation>إعطاء المهام المختارة هذه الحالة</translation>
    </message>
    <message>
      <source>Give the feature a label; it was {label}.</source>
      <translation>أعطِ العنصر تسمية؛ كانت تسميته {label}.</translation>
    </message>
    <message>
      <source>Give the hazards as they were as PREVIOUS, or a workspace that keeps them.</source>
      <translation>أعطِ المناطق الخطرة كما كانت في PREVIOUS، أو مساحة عمل تحفظها.</translation>
    </message>
    <message>
      <source>Give up everything that is not saved? It cannot be taken back.</source>
      <translation>هل تتخلى عن كل ما لم يُحفظ؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>Give up my changes of these tasks and save the others</source>
      <translation>التخلي عن تغييراتي لهذه المهام وحفظ المهام الأخرى</translation>
    </message>
    <message>
      <source>Go back to the boundary as it was</source>
      <translation>الرجوع إلى الحدود كما كانت</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>متابعة الرسم</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>متابعة العمل عليها</translation>
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
      <source>Go to the &amp;tasks</source>
      <translation>الانتقال إلى ال&amp;مهام</translation>
    </message>
    <message>
      <source>Go to the order or task it is about</source>
      <translation>الانتقال إلى الأمر أو المهمة المعنية</translation>
    </message>
    <message>
      <source>Go to the page Orders with these tasks</source>
      <translation>الانتقال إلى صفحة الأوامر بهذه المهام</translation>
    </message>
    <message>
      <source>Go where this is mended</source>
      <translation>الانتقال إلى حيث يُصلَح هذا</translation>
    </message>
    <message>
      <source>Greatest difference, m</source>
      <translation>أكبر فرق، م</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Grid (empty: the UTM zone of each task's centroid)</source>
      <translation>الشبكة (فارغ: منطقة UTM لمركز كل مهمة)</translation>
    </message>
    <message>
      <source>Grid bearing (UTM) {what}</source>
      <translation>سمت الشبكة (UTM) {what}</translation>
    </message>
    <message>
      <source>Grid bearing = magnetic bearing {value}°.</source>
      <translation>سمت الشبكة = السمت المغناطيسي ‎{value}°‎.</translation>
    </message>
    <message>
      <source>Grid bearing of the cuts (degrees; empty: across the long axis)</source>
      <translation>سمت الشبكة للقطوع (درجات؛ فارغ: بعرض المحور الطويل)</translation>
    </message>
    <message>
      <source>Grid bearings are counted in a UTM zone of WGS 84 (EPSG:326xx, EPSG:327xx), not in {crs}.</source>
      <translation>تُحسب سموت الشبكة في منطقة UTM على WGS 84 (EPSG:326xx، EPSG:327xx)، لا في {crs}.</translation>
    </message>
    <message>
      <source>Grid coordinates cannot be rounded to {snap} m.</source>
      <translation>لا يمكن تدوير إحداثيات الشبكة إلى {snap} م.</translation>
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
      <source>Grid north points {angle}° clockwise from the top of the map.</source>
      <translation>يتجه شمال الشبكة {angle}° باتجاه عقارب الساعة من أعلى الخريطة.</translation>
    </message>
    <message>
      <source>Grid of grid bearings (empty: UTM zone of the start)</source>
      <translation>شبكة سموت الشبكة (فارغ: منطقة UTM لنقطة البداية)</translation>
    </message>
    <message>
      <source>Grid of the programme</source>
      <translation>شبكة البرنامج</translation>
    </message>
    <message>
      <source>Grid: MGRS {squares}, lines every {interval}; labels are the last digits.</source>
      <translation>الشبكة: MGRS {squares}، خطوط كل {interval}؛ والتسميات هي الأرقام الأخيرة.</translation>
    </message>
    <message>
      <source>Grid: latitude and longitude, WGS 84, lines every {interval}.</source>
      <translation>الشبكة: خط العرض وخط الطول، WGS 84، خطوط كل {interval}.</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels in metres.</source>
      <translation>الشبكة: {grid}، خطوط كل {interval}؛ والتسميات بالأمتار.</translation>
    </message>
    <message>
      <source>Grid: {name} ({code}), lines every {interval}.</source>
      <translation>الشبكة: {name} ({code})، خطوط كل {interval}.</translation>
    </message>
    <message>
      <source>Ground accuracy is that of the sources.</source>
      <translation>الدقة على الأرض هي دقة المصادر.</translation>
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
      <source>Handling: {handling}.</source>
      <translation>التداول: {handling}.</translation>
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
      <source>Hazard in another live task</source>
      <translation>منطقة خطرة في مهمة أخرى سارية</translation>
    </message>
    <message>
      <source>Hazard labels</source>
      <translation>تسميات المناطق الخطرة</translation>
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
      <source>Hazard that changed since</source>
      <translation>منطقة خطرة تغيّرت منذ ذلك الحين</translation>
    </message>
    <message>
      <source>Hazard that is no longer recorded</source>
      <translation>منطقة خطرة لم تعد مسجَّلة</translation>
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
      <source>Hazard {hazard} makes no task: {reason}</source>
      <translation>المنطقة الخطرة {hazard} لا تنشأ منها مهمة: {reason}</translation>
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
      <source>Hazard {hazard}: {land_class}, {status}</source>
      <translation>المنطقة الخطرة {hazard}: {land_class}، {status}</translation>
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
      <source>Hazards closer than this make one task; 0: one task for each hazard</source>
      <translation>المناطق الخطرة الأقرب من هذه المسافة تصبح مهمة واحدة؛ 0: مهمة واحدة لكل منطقة خطرة</translation>
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
      <source>Hazards on the maps</source>
      <translation>المناطق الخطرة على الخرائط</translation>
    </message>
    <message>
      <source>Hazards recorded as lines</source>
      <translation>المناطق الخطرة المسجَّلة كخطوط</translation>
    </message>
    <message>
      <source>Hazards recorded as points</source>
      <translation>المناطق الخطرة المسجَّلة كنقاط</translation>
    </message>
    <message>
      <source>Hazards that the task was made for</source>
      <translation>المناطق الخطرة التي أُنشئت المهمة من أجلها</translation>
    </message>
    <message>
      <source>Hazards without room for their id: {count}.</source>
      <translation>المناطق الخطرة التي لا متسع لمعرّفها: {count}.</translation>
    </message>
    <message>
      <source>Held against {order} as well.</source>
      <translation>قورن كذلك بالأمر {order}.</translation>
    </message>
    <message>
      <source>Helicopter landing site</source>
      <translation>موقع هبوط المروحيات</translation>
    </message>
    <message>
      <source>Helicopter: landing site MGRS {gap}. Wind from {wind}, marked with {mark}.</source>
      <translation>المروحية: موقع الهبوط MGRS {gap}. الريح من {wind}، والعلامة {mark}.</translation>
    </message>
    <message>
      <source>Helicopter: landing site {label}, MGRS {mgrs}, {degrees}. Wind from {wind}, marked with {mark}.</source>
      <translation>المروحية: موقع الهبوط {label}، MGRS {mgrs}، {degrees}. الريح من {wind}، والعلامة {mark}.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل التاريخي</translation>
    </message>
    <message>
      <source>History of {task}</source>
      <translation>السجل التاريخي للمهمة {task}</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>سارية</translation>
    </message>
    <message>
      <source>Hole drawn in the direction of its outline</source>
      <translation>فتحة مرسومة في اتجاه محيطها نفسه</translation>
    </message>
    <message>
      <source>Hospital</source>
      <translation>المستشفى</translation>
    </message>
    <message>
      <source>How coordinates are shown; any format can be typed</source>
      <translation>كيفية عرض الإحداثيات؛ ويمكن الكتابة بأي صيغة</translation>
    </message>
    <message>
      <source>How dangerous</source>
      <translation>مدى الخطورة</translation>
    </message>
    <message>
      <source>How far around the position to search</source>
      <translation>إلى أي مسافة حول الموقع يجري البحث</translation>
    </message>
    <message>
      <source>How far the task's boundary lies outside the hazard; corners stay corners</source>
      <translation>المسافة التي تقع بها حدود المهمة خارج المنطقة الخطرة؛ وتبقى الزوايا زوايا</translation>
    </message>
    <message>
      <source>How many corners a team is to walk to, at most</source>
      <translation>الحد الأقصى لعدد الزوايا التي يسير إليها الفريق</translation>
    </message>
    <message>
      <source>How many parts, all of one area</source>
      <translation>عدد الأجزاء، وكلها بمساحة واحدة</translation>
    </message>
    <message>
      <source>How the bound hazard layers are drawn; your own style stays, and is one click away</source>
      <translation>كيف تُرسم طبقات المناطق الخطرة المربوطة؛ نمطك الخاص يبقى، وتعود إليه بنقرة واحدة</translation>
    </message>
    <message>
      <source>How the paper is held (O)</source>
      <translation>اتجاه الورقة (O)</translation>
    </message>
    <message>
      <source>How the place was found, with its accuracy: GPS ± 3 m</source>
      <translation>كيف حُدِّد المكان، مع دقته: GPS ± 3 م</translation>
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
      <source>How to know the place, or the way</source>
      <translation>كيفية التعرّف على المكان أو الطريق إليه</translation>
    </message>
    <message>
      <source>How to report</source>
      <translation>كيفية الإبلاغ</translation>
    </message>
    <message>
      <source>Hurt: {gap} lying, {gap} walking. Worst injury: {long_gap}. Bleeding stopped: yes / no. Breathing: yes / no. Awake: yes / no.</source>
      <translation>المصابون: ممددون {gap}، قادرون على المشي {gap}. أشد إصابة: {long_gap}. توقف النزيف: نعم / لا. يتنفس: نعم / لا. واعٍ: نعم / لا.</translation>
    </message>
    <message>
      <source>IN AN EMERGENCY</source>
      <translation>في حالة الطوارئ</translation>
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
      <source>Id of the task (empty: the first one)</source>
      <translation>معرّف المهمة (فارغ: الأولى)</translation>
    </message>
    <message>
      <source>Imagery</source>
      <translation>الصور الجوية</translation>
    </message>
    <message>
      <source>Imagery, for the sheet over imagery</source>
      <translation>الصور الجوية، للورقة فوق الصور الجوية</translation>
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
      <source>In the database</source>
      <translation>في قاعدة البيانات</translation>
    </message>
    <message>
      <source>In the order of their letters; F2 or a double click renames</source>
      <translation>بترتيب حروفها؛ F2 أو النقر المزدوج يغيّر الاسم</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>واقعة</translation>
    </message>
    <message>
      <source>Index of {count} sheets 1:{scale}</source>
      <translation>فهرس الأوراق، عددها {count}، 1:{scale}</translation>
    </message>
    <message>
      <source>Indication</source>
      <translation>مؤشر</translation>
    </message>
    <message>
      <source>Insert a point after {label}</source>
      <translation>إدراج نقطة بعد {label}</translation>
    </message>
    <message>
      <source>Insert a point behind</source>
      <translation>إدراج نقطة بعدها</translation>
    </message>
    <message>
      <source>Inside the task nothing alarms, although it is not cleared.</source>
      <translation>داخل المهمة لا يصدر أي إنذار، مع أنها غير مطهَّرة.</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>خضعت للتفتيش</translation>
    </message>
    <message>
      <source>Inspections</source>
      <translation>عمليات التفتيش</translation>
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
      <source>Is at ({format})</source>
      <translation>الحالي ({format})</translation>
    </message>
    <message>
      <source>Is {attribute} in the field {field}? ({percent} % sure)</source>
      <translation>هل {attribute} في الحقل {field}؟ (بثقة {percent} %)</translation>
    </message>
    <message>
      <source>Issue &amp;order…</source>
      <translation>إصدار ال&amp;أمر…</translation>
    </message>
    <message>
      <source>Issue numbered orders with a verified pack each, and follow what became of them.</source>
      <translation>إصدار أوامر مرقّمة لكل منها حزمة متحقَّق منها، ومتابعة ما آلت إليه.</translation>
    </message>
    <message>
      <source>Issue orders and write packs</source>
      <translation>إصدار الأوامر وكتابة الحزم</translation>
    </message>
    <message>
      <source>Issue the next revision, from the task as it is now</source>
      <translation>إصدار المراجعة التالية، من المهمة كما هي الآن</translation>
    </message>
    <message>
      <source>Issue the order of {task}? It gets its number and is frozen; a change is a new revision.</source>
      <translation>هل تُصدر أمر {task}؟ يأخذ رقمه ويُجمَّد؛ وأي تغيير يكون مراجعة جديدة.</translation>
    </message>
    <message>
      <source>Issue {n} orders for {tasks}? Each gets its number and is frozen; a change is a new revision.</source>
      <translation>هل تُصدر الأوامر (العدد: {n}) للمهام {tasks}؟ يأخذ كل أمر رقمه ويُجمَّد؛ وأي تغيير يكون مراجعة جديدة.</translation>
    </message>
    <message>
      <source>Issue {order} r{next} from the task as it is now? {before} is then superseded; those who hold it must be given the new one.</source>
      <translation>هل تُصدر {order} r{next} من المهمة كما هي الآن؟ عندئذٍ تصبح {before} مستبدَلة؛ ويجب إعطاء الجديدة لمن بحوزتهم القديمة.</translation>
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
      <source>Issued on</source>
      <translation>تاريخ الإصدار</translation>
    </message>
    <message>
      <source>Issued with open findings</source>
      <translation>صدر مع ملاحظات مفتوحة</translation>
    </message>
    <message>
      <source>Issued {when} by {who}</source>
      <translation>صدر {when}، أصدره {who}</translation>
    </message>
    <message>
      <source>Issued {when} to {holder}</source>
      <translation>صدر في {when} إلى {holder}</translation>
    </message>
    <message>
      <source>Issued {when}; no operator is named</source>
      <translation>صدر في {when}؛ لم يُذكر أي مشغّل</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>المشكلات</translation>
    </message>
    <message>
      <source>Issues of tasks</source>
      <translation>مشكلات المهام</translation>
    </message>
    <message>
      <source>Issuing was stopped after {n} packs. An order that has its number keeps it: select its task and issue again to write its pack.</source>
      <translation>توقف الإصدار بعد عدد من الحزم: {n}. الأمر الذي حصل على رقمه يحتفظ به: اختر مهمته وأصدرها مرة أخرى لكتابة حزمتها.</translation>
    </message>
    <message>
      <source>It and the manifest do not list the same files: {files}.</source>
      <translation>قائمة الملفات فيه تختلف عن قائمة بيان المحتويات: {files}.</translation>
    </message>
    <message>
      <source>It cannot be checked without a sound {manifest}.</source>
      <translation>لا يمكن التحقق منه دون {manifest} سليم.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>لا يمكن قراءته ({reason}). انسخ الحزمة إلى هذا الحاسوب وتحقق منها هنا.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}). Look at it on the device.</source>
      <translation>لا يمكن قراءته ({reason}). افحصه على الجهاز.</translation>
    </message>
    <message>
      <source>It cannot be told what the columns are. Put a row of headings above them, such as: Point, Latitude, Longitude; or: Point, Bearing, Distance.</source>
      <translation>لا يمكن معرفة محتوى الأعمدة. ضع فوقها صف عناوين، مثل: ‎Point, Latitude, Longitude‎؛ أو: ‎Point, Bearing, Distance‎.</translation>
    </message>
    <message>
      <source>It crosses itself: its outer edge was taken.</source>
      <translation>يقطع نفسه: أُخذت حافته الخارجية.</translation>
    </message>
    <message>
      <source>It does not agree with the order.</source>
      <translation>لا يتوافق مع الأمر.</translation>
    </message>
    <message>
      <source>It does not agree.</source>
      <translation>لا يتوافق.</translation>
    </message>
    <message>
      <source>It does not belong to the pack.</source>
      <translation>لا ينتمي إلى الحزمة.</translation>
    </message>
    <message>
      <source>It does not carry the name {pack}.</source>
      <translation>لا يحمل الاسم {pack}.</translation>
    </message>
    <message>
      <source>It does not come back to where it began: was all of the area walked?</source>
      <translation>لا يعود إلى حيث بدأ: هل جرى السير حول المساحة كلها؟</translation>
    </message>
    <message>
      <source>It does not show the ground at {points}.</source>
      <translation>لا يُظهر الأرض عند {points}.</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number.</source>
      <translation>فيه إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>It has a {one} and no {two}.</source>
      <translation>فيه {one} وليس فيه {two}.</translation>
    </message>
    <message>
      <source>It has a {there} and no {missing}.</source>
      <translation>فيه {there} وليس فيه {missing}.</translation>
    </message>
    <message>
      <source>It has neither a coordinate nor a bearing with its distance.</source>
      <translation>ليس فيه إحداثية ولا سمت مع مسافته.</translation>
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
      <source>It has no edge to follow: take a polygon or a line.</source>
      <translation>ليس له حافة يمكن تتبّعها: خذ مضلعاً أو خطاً.</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>ليس له شكل هندسي.</translation>
    </message>
    <message>
      <source>It has no id, so its parts cannot be named. Give it one.</source>
      <translation>ليس لها معرّف، ولذلك لا يمكن تسمية أجزائها. أعطها معرّفاً.</translation>
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
      <source>It has {count} bytes; at most 2 MB are wanted.</source>
      <translation>حجمه {count} بايت؛ والمطلوب 2 ميغابايت على الأكثر.</translation>
    </message>
    <message>
      <source>It has {count} pages instead of one.</source>
      <translation>عدد صفحاته {count} بدلاً من صفحة واحدة.</translation>
    </message>
    <message>
      <source>It has {size} bytes; a file of a pack has at most {limit}.</source>
      <translation>حجمه {size} بايت؛ وحجم أي ملف في الحزمة {limit} بايت على الأكثر.</translation>
    </message>
    <message>
      <source>It holds {count} projects instead of one.</source>
      <translation>عدد المشاريع فيه {count} بدلاً من مشروع واحد.</translation>
    </message>
    <message>
      <source>It holds {part}, which a table of ours never has.</source>
      <translation>فيه {part}، وهو ما لا يوجد أبداً في جدول من جداولنا.</translation>
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
      <source>It is a link to another place, and no file.</source>
      <translation>هذا رابط إلى مكان آخر، وليس ملفاً.</translation>
    </message>
    <message>
      <source>It is a point: say how far around it to search (RADIUS_M).</source>
      <translation>هو نقطة: بيّن إلى أي مسافة حولها يجري البحث (RADIUS_M).</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read ({reason}).</source>
      <translation>تالف ولا يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>It is missing.</source>
      <translation>مفقود.</translation>
    </message>
    <message>
      <source>It is no Word document: {part} is missing.</source>
      <translation>ليس وثيقة Word: الجزء {part} مفقود.</translation>
    </message>
    <message>
      <source>It is no file.</source>
      <translation>ليس ملفاً.</translation>
    </message>
    <message>
      <source>It is no line but a {kind}.</source>
      <translation>ليس خطاً بل {kind}.</translation>
    </message>
    <message>
      <source>It is no readable DXF ({reason}).</source>
      <translation>ليس ملف DXF يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoPackage ({reason}).</source>
      <translation>ليس ملف GeoPackage قابلاً للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable GeoTIFF ({reason}).</source>
      <translation>ليس ملف GeoTIFF يمكن قراءته ({reason}).</translation>
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
      <source>It is no readable Word document ({reason}).</source>
      <translation>ليس وثيقة Word قابلة للقراءة ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable project ({reason}).</source>
      <translation>ليس مشروعاً يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>It is no readable workbook ({reason}).</source>
      <translation>ليس مصنف جداول يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>It is no rectangle: it has {count} corners.</source>
      <translation>ليس مستطيلاً: عدد زواياه {count}.</translation>
    </message>
    <message>
      <source>It is no whole JPEG picture.</source>
      <translation>ليس صورة JPEG كاملة.</translation>
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
      <source>It is the same place as row {first}: two equal points make no leg.</source>
      <translation>هو المكان نفسه الذي في الصف {first}: نقطتان متساويتان لا تكوّنان ضلعاً.</translation>
    </message>
    <message>
      <source>It lies here: {path}</source>
      <translation>موجود هنا: {path}</translation>
    </message>
    <message>
      <source>It lies in EPSG:{found}, and the order in EPSG:{wanted}.</source>
      <translation>هو في EPSG:{found}، والأمر في EPSG:{wanted}.</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Did you mean {meant}?</source>
      <translation>تقع على بعد {distance} من النقاط الأخرى. هل قصدت {meant}؟</translation>
    </message>
    <message>
      <source>It lies {distance} from the other points. Look at every digit.</source>
      <translation>تقع على بعد {distance} من النقاط الأخرى. راجع كل رقم.</translation>
    </message>
    <message>
      <source>It mixes kinds of geometry ({kind}): split it into polygons, lines and points.</source>
      <translation>يخلط أنواعاً من الأشكال الهندسية ({kind}): قسّمه إلى مضلعات وخطوط ونقاط.</translation>
    </message>
    <message>
      <source>It names a place of another computer: {path}</source>
      <translation>يشير إلى مكان على حاسوب آخر: {path}</translation>
    </message>
    <message>
      <source>It names no task.</source>
      <translation>لا يسمّي أي مهمة.</translation>
    </message>
    <message>
      <source>It was added in the field.</source>
      <translation>أُضيف في الميدان.</translation>
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
      <source>It was changed since issue; its positions agree.</source>
      <translation>تغيّر منذ الإصدار؛ ومواقعه متوافقة.</translation>
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
      <source>It would lie {distance} from the other points. Look at every digit.</source>
      <translation>ستقع على بعد {distance} من النقاط الأخرى. راجع كل رقم.</translation>
    </message>
    <message>
      <source>Its bearing is called {norths}: which north was it read from?</source>
      <translation>شمال سمته مذكور بأكثر من معنى ({norths}): من أي شمال قُرئ؟</translation>
    </message>
    <message>
      <source>Its bearing names no north, and others of the block do ({norths}). Write which.</source>
      <translation>سمته لا يذكر أي شمال، بينما تذكره سموت أخرى في الكتلة ({norths}). اكتب أيها هو.</translation>
    </message>
    <message>
      <source>Its change of datum: {operation}.</source>
      <translation>تحويل مرجعها الجيوديسي: {operation}.</translation>
    </message>
    <message>
      <source>Its corridor crosses itself where the line comes back beside itself: draw the line anew there, with fewer points.</source>
      <translation>يتقاطع ممرّه مع نفسه حيث يعود الخط بمحاذاة نفسه: أعد رسم الخط هناك بنقاط أقل.</translation>
    </message>
    <message>
      <source>Its geometry is empty.</source>
      <translation>شكله الهندسي فارغ.</translation>
    </message>
    <message>
      <source>Its keywords, which say what its table of points has, are gone.</source>
      <translation>كلماتها المفتاحية التي تقول ما في جدول نقاطها مفقودة.</translation>
    </message>
    <message>
      <source>Its north lies {angle} of grid north (UTM).</source>
      <translation>شمالها بالنسبة إلى شمال الشبكة (UTM): {angle}.</translation>
    </message>
    <message>
      <source>Its page is not georeferenced.</source>
      <translation>صفحته بلا إسناد جغرافي.</translation>
    </message>
    <message>
      <source>Its sheets are {found}.</source>
      <translation>أوراقه هي {found}.</translation>
    </message>
    <message>
      <source>Its two coordinates, “{one}” and “{two}”, are {apart:,.0f} m apart. Which one holds?</source>
      <translation>إحداثيتاه، «‎{one}‎» و«‎{two}‎»، تتباعدان بمقدار {apart:,.0f} م. أيهما الصحيحة؟</translation>
    </message>
    <message>
      <source>Its zip; the team has what is in it</source>
      <translation>ملف zip الخاص بها؛ ما فيه موجود لدى الفريق</translation>
    </message>
    <message>
      <source>Its {count} stretches were joined in their order.</source>
      <translation>وُصلت مقاطعه وعددها {count} بحسب ترتيبها.</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>ملف العمل</translation>
    </message>
    <message>
      <source>Keep &amp;mine</source>
      <translation>الاحتفاظ &amp;بنسختي</translation>
    </message>
    <message>
      <source>Keep all changes in the task database, in one piece</source>
      <translation>حفظ كل التغييرات في قاعدة بيانات المهام دفعة واحدة</translation>
    </message>
    <message>
      <source>Keep clear of other tasks</source>
      <translation>تجنّب المهام الأخرى</translation>
    </message>
    <message>
      <source>Keep clear of {tasks}</source>
      <translation>تجنّب {tasks}</translation>
    </message>
    <message>
      <source>Keep mine: what you changed is laid on their version, and a boundary is yours as a whole. Take theirs: your changes of {tasks} are given up, all others are saved.</source>
      <translation>الاحتفاظ بنسختي: يوضع ما غيّرته فوق نسختهم، وتكون الحدود كلها من نسختك. أخذ نسختهم: يُتخلى عن تغييراتك لـ {tasks}، وتُحفظ كل التغييرات الأخرى.</translation>
    </message>
    <message>
      <source>Keep the signed paper as PDF or picture; no new revision</source>
      <translation>حفظ الورقة الموقّعة بصيغة PDF أو كصورة؛ بلا مراجعة جديدة</translation>
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
      <source>Kind that the profile does not have</source>
      <translation>نوع ليس في ملف التعريف</translation>
    </message>
    <message>
      <source>L&amp;ayer</source>
      <translation>ال&amp;طبقة</translation>
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
      <source>Label (TP7)</source>
      <translation>التسمية (TP7)</translation>
    </message>
    <message>
      <source>Label as it was heard</source>
      <translation>التسمية كما سُمعت</translation>
    </message>
    <message>
      <source>Label, coordinate and check code of the point table, as they were heard.</source>
      <translation>التسمية والإحداثية ورمز التحقق من جدول النقاط، كما سُمعت.</translation>
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
      <source>Land outside every hazard</source>
      <translation>أرض خارج كل المناطق الخطرة</translation>
    </message>
    <message>
      <source>Land that was cleared already</source>
      <translation>أرض سبق تطهيرها</translation>
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
      <source>Landing site</source>
      <translation>موقع الهبوط</translation>
    </message>
    <message>
      <source>Landing site: MGRS</source>
      <translation>موقع الهبوط: MGRS</translation>
    </message>
    <message>
      <source>Landing site: latitude, longitude</source>
      <translation>موقع الهبوط: خط العرض، خط الطول</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>عرضي</translation>
    </message>
    <message>
      <source>Language (empty: that of the order)</source>
      <translation>اللغة (فارغ: لغة الأمر)</translation>
    </message>
    <message>
      <source>Language (empty: that of the revision before)</source>
      <translation>اللغة (فارغ: لغة المراجعة السابقة)</translation>
    </message>
    <message>
      <source>Language (empty: the first one of the profile)</source>
      <translation>اللغة (فارغ: اللغة الأولى في ملف التعريف)</translation>
    </message>
    <message>
      <source>Language (empty: the profile's first)</source>
      <translation>اللغة (فارغ: اللغة الأولى في ملف التعريف)</translation>
    </message>
    <message>
      <source>Last day of issue (empty: to the end)</source>
      <translation>آخر يوم إصدار (فارغ: إلى النهاية)</translation>
    </message>
    <message>
      <source>Last month's layer; or the last reading that the task database has kept</source>
      <translation>طبقة الشهر الماضي؛ أو آخر قراءة حفظتها قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>Latest revisions</source>
      <translation>أحدث المراجعات</translation>
    </message>
    <message>
      <source>Latitude (WGS 84)</source>
      <translation>خط العرض (WGS 84)</translation>
    </message>
    <message>
      <source>Latitude, longitude</source>
      <translation>خط العرض، خط الطول</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Layer of its points</source>
      <translation>طبقة نقاطها</translation>
    </message>
    <message>
      <source>Layer of lines</source>
      <translation>طبقة الخطوط</translation>
    </message>
    <message>
      <source>Layer of the database's tasks</source>
      <translation>طبقة المهام في قاعدة البيانات</translation>
    </message>
    <message>
      <source>Layer of the national database to fill points like</source>
      <translation>طبقة قاعدة البيانات الوطنية التي تُملأ النقاط على غرارها</translation>
    </message>
    <message>
      <source>Layer of the national database to fill tasks like</source>
      <translation>طبقة قاعدة البيانات الوطنية التي تُملأ المهام على غرارها</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>الطبقات</translation>
    </message>
    <message>
      <source>Layers below the tasks, the topmost first</source>
      <translation>الطبقات تحت المهام، العليا أولاً</translation>
    </message>
    <message>
      <source>Layers of this project and their roles</source>
      <translation>طبقات هذا المشروع وأدوارها</translation>
    </message>
    <message>
      <source>Layers on the sheet, the topmost first (empty: what the project shows)</source>
      <translation>الطبقات على الورقة، العليا أولاً (فارغ: ما يعرضه المشروع)</translation>
    </message>
    <message>
      <source>Layers on the sheets, the topmost first (empty: what the project shows)</source>
      <translation>الطبقات على الأوراق، العليا أولاً (فارغ: ما يعرضه المشروع)</translation>
    </message>
    <message>
      <source>Layers: {layers}</source>
      <translation>الطبقات: {layers}</translation>
    </message>
    <message>
      <source>Layouts of QGIS (*.qpt)</source>
      <translation>تخطيطات QGIS (*.qpt)</translation>
    </message>
    <message>
      <source>Leave the boundary as it is</source>
      <translation>ترك الحدود كما هي</translation>
    </message>
    <message>
      <source>Leg {number}: bearing or distance is no number.</source>
      <translation>الضلع {number}: السمت أو المسافة ليس عدداً.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>وسيلة الإيضاح</translation>
    </message>
    <message>
      <source>Legs</source>
      <translation>الأضلاع</translation>
    </message>
    <message>
      <source>Length of the first side, on the ground</source>
      <translation>طول الضلع الأول، على الأرض</translation>
    </message>
    <message>
      <source>Length of the second side, on the ground</source>
      <translation>طول الضلع الثاني، على الأرض</translation>
    </message>
    <message>
      <source>Letterhead, Word form and layouts of your office; empty: those that came with us</source>
      <translation>ترويسة مكتبك واستمارة Word وتخطيطاته؛ فارغ: المرفقة مع الإضافة</translation>
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
      <source>Line: the direction of the cuts, or what to cut along (for: line)</source>
      <translation>الخط: اتجاه القطوع، أو ما يجري القطع على امتداده (لـ: line)</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>الخطوط</translation>
    </message>
    <message>
      <source>Live tasks by operator 1:{scale}</source>
      <translation>المهام السارية حسب المشغّل 1:{scale}</translation>
    </message>
    <message>
      <source>Live tasks of {file}, boundaries as issued</source>
      <translation>المهام السارية في {file}، بالحدود كما صدرت</translation>
    </message>
    <message>
      <source>Load a binding</source>
      <translation>تحميل ربط</translation>
    </message>
    <message>
      <source>Load what goes where</source>
      <translation>تحميل ما يحدد أين يوضع كل شيء</translation>
    </message>
    <message>
      <source>Longest leg, metres</source>
      <translation>أطول ضلع، بالأمتار</translation>
    </message>
    <message>
      <source>Longitude (WGS 84)</source>
      <translation>خط الطول (WGS 84)</translation>
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
      <source>M&amp;ade from</source>
      <translation>مصدر الإ&amp;نشاء</translation>
    </message>
    <message>
      <source>M&amp;end…</source>
      <translation>إ&amp;صلاح…</translation>
    </message>
    <message>
      <source>MAX_POINTS is {value}: a boundary needs at least three.</source>
      <translation>قيمة MAX_POINTS هي ‎{value}‎: والحدود يلزمها ثلاث نقاط على الأقل.</translation>
    </message>
    <message>
      <source>MGRS</source>
      <translation>MGRS</translation>
    </message>
    <message>
      <source>MGRS 1 m</source>
      <translation>MGRS بدقة 1 م</translation>
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
      <source>Made</source>
      <translation>أُنشئت</translation>
    </message>
    <message>
      <source>Made as a copy of {task}</source>
      <translation>أُنشئت كنسخة مكررة من {task}</translation>
    </message>
    <message>
      <source>Made from</source>
      <translation>مصدر الإنشاء</translation>
    </message>
    <message>
      <source>Made {when}.</source>
      <translation>أُنشئت {when}.</translation>
    </message>
    <message>
      <source>Made: {tasks}.</source>
      <translation>أُنشئت: {tasks}.</translation>
    </message>
    <message>
      <source>Magnetic bearing {what}</source>
      <translation>السمت المغناطيسي {what}</translation>
    </message>
    <message>
      <source>Make a bundle</source>
      <translation>إنشاء رزمة</translation>
    </message>
    <message>
      <source>Make a corridor along a line</source>
      <translation>إنشاء ممر على امتداد خط</translation>
    </message>
    <message>
      <source>Make a draft like each chosen task</source>
      <translation>إنشاء مسودة مثل كل مهمة مختارة</translation>
    </message>
    <message>
      <source>Make a task of a typed boundary</source>
      <translation>إنشاء مهمة من حدود مكتوبة</translation>
    </message>
    <message>
      <source>Make b&amp;undle…</source>
      <translation>إنشاء &amp;رزمة…</translation>
    </message>
    <message>
      <source>Make it the boundary of the task</source>
      <translation>جعلها حدود المهمة</translation>
    </message>
    <message>
      <source>Make one task of the chosen drafts</source>
      <translation>إنشاء مهمة واحدة من المسودات المختارة</translation>
    </message>
    <message>
      <source>Make tasks from hazards</source>
      <translation>إنشاء مهام من المناطق الخطرة</translation>
    </message>
    <message>
      <source>Make the corridor a task, as a draft</source>
      <translation>جعل الممر مهمة، كمسودة</translation>
    </message>
    <message>
      <source>Make these tasks, as drafts</source>
      <translation>إنشاء هذه المهام، كمسودات</translation>
    </message>
    <message>
      <source>Makes a corridor along each line: so many metres to its left and to its right, as one looks along it. Each corridor carries its length in km and its area in m², both on the WGS 84 ellipsoid, and keeps the line's own fields.

All land within the width of the line is inside, at bends too; the ends are square. A line that crosses itself, turns back, closes to a loop or has several parts loses nothing. Parts that continue one another are measured as one; no part is turned round, because its left would become its right.

Chainages are points at so many metres from the start of each stretch (0+000, 1+000 …), and its end.</source>
      <translation>ينشئ ممراً على امتداد كل خط: عدد من الأمتار إلى يساره وعدد إلى يمينه، عند النظر في اتجاهه. يحمل كل ممر طوله بالكيلومتر (كم) ومساحته بالمتر المربع (م²)، وكلاهما على إهليلج WGS 84، ويحتفظ بحقول الخط الخاصة به.

كل الأرض الواقعة ضمن العرض المحدَّد من الخط تقع في الداخل، حتى عند المنعطفات؛ والنهايات قائمة الزوايا. الخط الذي يقطع نفسه أو يرتد إلى الخلف أو ينغلق في حلقة أو يتألف من عدة أجزاء لا يفقد شيئاً. الأجزاء التي يكمل بعضها بعضاً تُقاس كخط واحد؛ ولا يُعكس أي جزء، لأن يساره يصبح عندئذٍ يمينه.

المسافات التراكمية نقاط تتباعد بعدد معيّن من الأمتار بدءاً من بداية كل مقطع (‎0+000‎، ‎1+000‎ …)، ونقطة عند نهايته.</translation>
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
      <source>Making the bundle</source>
      <translation>جارٍ إنشاء الرزمة</translation>
    </message>
    <message>
      <source>Making the bundle was stopped.</source>
      <translation>أُوقف إنشاء الرزمة.</translation>
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
      <source>Mandatory findings that stay open: {n}; the orders print them.</source>
      <translation>الملاحظات الإلزامية التي تبقى مفتوحة: {n}؛ وتطبعها الأوامر.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>Map of live tasks by operator</source>
      <translation>خريطة المهام السارية حسب المشغّل</translation>
    </message>
    <message>
      <source>Map sheet</source>
      <translation>ورقة الخريطة</translation>
    </message>
    <message>
      <source>Map sheet 1:{scale}</source>
      <translation>ورقة الخريطة 1:{scale}</translation>
    </message>
    <message>
      <source>Map sheets</source>
      <translation>أوراق الخريطة</translation>
    </message>
    <message>
      <source>Map theme of the canvas (empty: the layers that are switched on)</source>
      <translation>سمة الخريطة في نافذة الخريطة (فارغ: الطبقات المفعّلة)</translation>
    </message>
    <message>
      <source>Map theme {name}</source>
      <translation>سمة الخريطة {name}</translation>
    </message>
    <message>
      <source>Margin (metres)</source>
      <translation>الهامش (بالأمتار)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>علامات</translation>
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
      <source>Medical facilities</source>
      <translation>المرافق الطبية</translation>
    </message>
    <message>
      <source>Medical facility</source>
      <translation>المرفق الطبي</translation>
    </message>
    <message>
      <source>Medical facility far away</source>
      <translation>مرفق طبي بعيد</translation>
    </message>
    <message>
      <source>Medical facility without surgery</source>
      <translation>مرفق طبي بلا جراحة</translation>
    </message>
    <message>
      <source>Medical page</source>
      <translation>الصفحة الطبية</translation>
    </message>
    <message>
      <source>Medical plan missing</source>
      <translation>الخطة الطبية مفقودة</translation>
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
      <source>Merge {tasks}</source>
      <translation>دمج {tasks}</translation>
    </message>
    <message>
      <source>Merged into {task}</source>
      <translation>دُمجت في {task}</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>Metres on the ellipsoid, from the point under “From”</source>
      <translation>أمتار على الإهليلج، من النقطة المذكورة تحت «من»</translation>
    </message>
    <message>
      <source>Middle of the sheet</source>
      <translation>وسط الورقة</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>نسختي</translation>
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
      <source>Mine Action: changed by others</source>
      <translation>الأعمال المتعلقة بالألغام: غيّرها آخرون</translation>
    </message>
    <message>
      <source>Mine Action: details</source>
      <translation>الأعمال المتعلقة بالألغام: التفاصيل</translation>
    </message>
    <message>
      <source>Mine action</source>
      <translation>الأعمال المتعلقة بالألغام</translation>
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
      <source>Minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>Minutes, as driven or estimated</source>
      <translation>الدقائق، كما سُجّلت عند القيادة أو كما قُدِّرت</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>الطراز</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Move annex {file} of {task}</source>
      <translation>تغيير موضع الملحق {file} في {task}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
      <source>Move it on the map</source>
      <translation>تحريكه على الخريطة</translation>
    </message>
    <message>
      <source>Move points down</source>
      <translation>تحريك النقاط إلى أسفل</translation>
    </message>
    <message>
      <source>Move points up</source>
      <translation>تحريك النقاط إلى أعلى</translation>
    </message>
    <message>
      <source>Move the points as listed; one undo takes it back</source>
      <translation>تحريك النقاط كما في القائمة؛ ويمكن التراجع عن ذلك بخطوة واحدة</translation>
    </message>
    <message>
      <source>Move the selected points down</source>
      <translation>تحريك النقاط المحددة إلى أسفل</translation>
    </message>
    <message>
      <source>Move the selected points up</source>
      <translation>تحريك النقاط المحددة إلى أعلى</translation>
    </message>
    <message>
      <source>Move the side behind by metres…</source>
      <translation>تحريك الضلع التالي بأمتار…</translation>
    </message>
    <message>
      <source>Move the side behind {label} by how many metres? Below zero is inward.</source>
      <translation>بكم متر يُحرَّك الضلع الذي يلي {label}؟ ما دون الصفر نحو الداخل.</translation>
    </message>
    <message>
      <source>Move the side {start}–{end} by {metres}</source>
      <translation>تحريك الضلع {start}–{end} بمقدار {metres}</translation>
    </message>
    <message>
      <source>Move the whole boundary by how many metres? Below zero is inward.</source>
      <translation>بكم متر تُحرَّك الحدود كلها؟ ما دون الصفر نحو الداخل.</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
      <source>Move {label}</source>
      <translation>تحريك {label}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>تحريك {what}</translation>
    </message>
    <message>
      <source>Move {what} in the list</source>
      <translation>تحريك {what} في القائمة</translation>
    </message>
    <message>
      <source>Moved by {by} m, the side would cross another one: move it less far.</source>
      <translation>إذا حُرِّك الضلع بمقدار {by} م فسيقطع ضلعاً آخر: حرّكه أقل من ذلك.</translation>
    </message>
    <message>
      <source>Moved by, m</source>
      <translation>الإزاحة، م</translation>
    </message>
    <message>
      <source>Moved m</source>
      <translation>الإزاحة م</translation>
    </message>
    <message>
      <source>Moved on the map since it was typed.</source>
      <translation>حُرِّكت على الخريطة منذ كتابتها.</translation>
    </message>
    <message>
      <source>Moved since the order: {labels}</source>
      <translation>ما تحرّك منذ الأمر: {labels}</translation>
    </message>
    <message>
      <source>Moved, m</source>
      <translation>الإزاحة، م</translation>
    </message>
    <message>
      <source>Must leave every device: {count}, see the page “Remove from devices”.</source>
      <translation>يجب أن تُزال من كل جهاز: {count}، انظر الصفحة «للإزالة من الأجهزة».</translation>
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
      <source>NO LANDING SITE chosen yet: ____________________</source>
      <translation>لم يُختر موقع هبوط بعد: ____________________</translation>
    </message>
    <message>
      <source>NO MEDICAL FACILITY IS NAMED. Fill this in before anybody begins work.</source>
      <translation>لم يُذكر مرفق طبي. دوّنه هنا قبل أن يبدأ أي شخص العمل.</translation>
    </message>
    <message>
      <source>NO surgery</source>
      <translation>بلا جراحة</translation>
    </message>
    <message>
      <source>NOT DRIVEN</source>
      <translation>لم تجرِ القيادة عليه</translation>
    </message>
    <message>
      <source>NOT DRIVEN, estimate {minutes} min</source>
      <translation>لم تجرِ القيادة عليه، الزمن المقدَّر {minutes} دقيقة</translation>
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
      <source>Narrow gap</source>
      <translation>فجوة ضيقة</translation>
    </message>
    <message>
      <source>Nearest facility</source>
      <translation>أقرب مرفق</translation>
    </message>
    <message>
      <source>Nearest to (points)</source>
      <translation>الأقرب إلى (نقاط)</translation>
    </message>
    <message>
      <source>Needed where work stops, and where it is taken up again</source>
      <translation>يلزم حيث يتوقف العمل، وحيث يُستأنف</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديدة</translation>
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
      <source>New task</source>
      <translation>مهمة جديدة</translation>
    </message>
    <message>
      <source>New: {tasks}</source>
      <translation>جديدة: {tasks}</translation>
    </message>
    <message>
      <source>No alarm does not mean safe: a phone without a position does not alarm, nor does it where no hazard is recorded.</source>
      <translation>عدم صدور إنذار لا يعني الأمان: فالهاتف الذي لا موقع له لا يُنذر، ولا يُنذر حيث لم تُسجَّل منطقة خطرة.</translation>
    </message>
    <message>
      <source>No bundle was made. {reason}</source>
      <translation>لم تُنشأ أي رزمة. {reason}</translation>
    </message>
    <message>
      <source>No bundle was made: {count} packs cannot go in ({packs}). The first: {reason}</source>
      <translation>لم تُنشأ أي رزمة: لا يمكن إدراج {count} من الحزم ({packs}). الأولى: {reason}</translation>
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
      <source>No code: it lies on or beside the task or a hazard.</source>
      <translation>بلا رمز: المكان يقع على المهمة أو على منطقة خطرة أو بجانب إحداهما.</translation>
    </message>
    <message>
      <source>No copy of the workspace can be kept in {folder}: {reason}.</source>
      <translation>لا يمكن حفظ نسخة من مساحة العمل في {folder}: {reason}.</translation>
    </message>
    <message>
      <source>No corridor could be made from {layer}. Row {row}: {reason}</source>
      <translation>لم يمكن إنشاء أي ممر من {layer}. الصف {row}: {reason}</translation>
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
      <source>No hazard layer was given: the hazards that the order named before are kept.</source>
      <translation>لم تُعطَ طبقة مناطق خطرة: تبقى المناطق الخطرة التي ذكرها الأمر من قبل.</translation>
    </message>
    <message>
      <source>No hazard layer was given: the rules on hazards say nothing.</source>
      <translation>لم تُعطَ طبقة للمناطق الخطرة: قواعد المناطق الخطرة لا تقول شيئاً.</translation>
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
      <source>No history is kept of {task} yet.</source>
      <translation>لا يوجد بعد سجل تاريخي محفوظ للمهمة {task}.</translation>
    </message>
    <message>
      <source>No id of {current} is in {previous}: rows with an id count as added or removed. Without an id field hazards are matched by shape.</source>
      <translation>لا يوجد أي معرّف من {current} في {previous}: الصفوف التي لها معرّف تُحسب مضافة أو محذوفة. بدون حقل معرّف تُطابَق المناطق الخطرة بالشكل.</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>بلا نوع</translation>
    </message>
    <message>
      <source>No layer of this project can be read here.</source>
      <translation>لا يمكن هنا قراءة أي طبقة من هذا المشروع.</translation>
    </message>
    <message>
      <source>No line crosses the task.</source>
      <translation>لا خط يقطع المهمة.</translation>
    </message>
    <message>
      <source>No magnetic model covers {on}: the models reach from {first}-01-01 to {last}-12-31. Type the declination of that day and place instead, as the map sheet or the record gives it.</source>
      <translation>لا يغطي أي نموذج مغناطيسي التاريخ ‎{on}‎: تمتد النماذج من ‎{first}-01-01‎ إلى ‎{last}-12-31‎. اكتب بدلاً من ذلك الانحراف المغناطيسي لذلك اليوم والمكان، كما تعطيه ورقة الخريطة أو السجل.</translation>
    </message>
    <message>
      <source>No operator</source>
      <translation>بلا مشغّل</translation>
    </message>
    <message>
      <source>No order can be made of {tasks}: see its checks on the page Tasks.</source>
      <translation>لا يمكن إنشاء أمر للمهام {tasks}: راجع نتائج التحقق منها في صفحة المهام.</translation>
    </message>
    <message>
      <source>No order fits: look at the names of operator and team ({by}).</source>
      <translation>لا يوجد أمر مطابق: راجع أسماء المشغّل والفريق ({by}).</translation>
    </message>
    <message>
      <source>No order holds yet.</source>
      <translation>لا يوجد أمر سارٍ بعد.</translation>
    </message>
    <message>
      <source>No order lies there.</source>
      <translation>لا يوجد أمر هناك.</translation>
    </message>
    <message>
      <source>No order was issued yet.</source>
      <translation>لم يصدر أي أمر بعد.</translation>
    </message>
    <message>
      <source>No other task overlaps this one.</source>
      <translation>لا تتداخل أي مهمة أخرى مع هذه المهمة.</translation>
    </message>
    <message>
      <source>No pack was written ({count} tasks); summary.json in {folder} names each reason.</source>
      <translation>لم تُكتب أي حزمة (عدد المهام: {count})؛ الملف summary.json في {folder} يسمّي كل سبب.</translation>
    </message>
    <message>
      <source>No point of the boundary has a coordinate: type one to start from.</source>
      <translation>ليس لأي نقطة من الحدود إحداثية: اكتب إحداثية للبدء منها.</translation>
    </message>
    <message>
      <source>No point yet.</source>
      <translation>لا نقطة بعد.</translation>
    </message>
    <message>
      <source>No reason is given. Mend the findings, or type the reason above; page 1 prints it.</source>
      <translation>لم يُذكر أي سبب. عالج الملاحظات، أو اكتب السبب أعلاه؛ وتطبعه الصفحة 1.</translation>
    </message>
    <message>
      <source>No record is not evidence of no contamination.</source>
      <translation>عدم وجود سجل ليس دليلاً على عدم وجود تلوث.</translation>
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
      <source>No side of the boundary leaves this point.</source>
      <translation>لا يخرج من هذه النقطة أي ضلع من الحدود.</translation>
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
      <source>No status</source>
      <translation>بلا حالة</translation>
    </message>
    <message>
      <source>No task could be divided. Row {row}, {task}: {reason}</source>
      <translation>لم يمكن تقسيم أي مهمة. الصف {row}، {task}: {reason}</translation>
    </message>
    <message>
      <source>No task could be made from {layer}. Row {row}: {reason}</source>
      <translation>لم يمكن إنشاء أي مهمة من {layer}. الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>No task database is open. Open one, or let the plugin make one beside the project.</source>
      <translation>لا توجد قاعدة بيانات مهام مفتوحة. افتح واحدة، أو دع الإضافة تنشئ واحدة بجانب المشروع.</translation>
    </message>
    <message>
      <source>No task is chosen. Choose one on the page Tasks or on the map, or type a boundary from a form: it becomes a task.</source>
      <translation>لم تُختر مهمة. اختر مهمة في صفحة المهام أو على الخريطة، أو اكتب حدوداً من استمارة: فتصبح مهمة.</translation>
    </message>
    <message>
      <source>No task yet: click one on the map, or choose it in the list.</source>
      <translation>لا مهمة بعد: انقر على واحدة على الخريطة، أو اخترها في القائمة.</translation>
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
      <source>No tasks yet. “New task” draws one, or makes one of hazards, of numbers or of a track; “Road task…” makes one along a road.</source>
      <translation>لا توجد مهام بعد. «مهمة جديدة» ترسم مهمة، أو تنشئها من مناطق خطرة أو أرقام أو خط سير؛ و«مهمة طريق…» تنشئ مهمة على امتداد طريق.</translation>
    </message>
    <message>
      <source>No tasks yet: make some on the page Tasks.</source>
      <translation>لا توجد مهام بعد: أنشئ بعضها في صفحة المهام.</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>بلا فريق</translation>
    </message>
    <message>
      <source>No verified pack is known of it: write its pack again.</source>
      <translation>لا تُعرف له حزمة متحقَّق منها: اكتب حزمته من جديد.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Nobody is named who holds r{revision}: ask for every copy of it.</source>
      <translation>لم يُذكر من بحوزته r{revision}: اطلب كل نسخة منها.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper, and tick each one off.</source>
      <translation>لم يعد يجوز لأحد العمل بهذه. احذف ملفاتها من الأجهزة المحمولة والهواتف، وأعِد الورق أو أتلفه، وضع علامة أمام كل منها.</translation>
    </message>
    <message>
      <source>Nobody may work by these any more. Delete their files from handhelds and phones, hand back or destroy the paper.</source>
      <translation>لم يعد يجوز لأحد العمل بهذه. احذف ملفاتها من الأجهزة المحمولة والهواتف، وأعِد الورق أو أتلفه.</translation>
    </message>
    <message>
      <source>Nobody may work by {old} of the entries below.</source>
      <translation>من البنود أدناه {old} لا يجوز لأحد العمل بها.</translation>
    </message>
    <message>
      <source>Non-technical survey</source>
      <translation>المسح غير التقني</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>None looks like hazards for sure: choose the layer and say what it holds.</source>
      <translation>لا تبدو أي طبقة مناطق خطرة على وجه اليقين: اختر الطبقة وبيّن ما تحتويه.</translation>
    </message>
    <message>
      <source>None of them is superseded, withdrawn or changed.</source>
      <translation>ليس بينها ما هو مستبدَل أو مسحوب أو متغيّر.</translation>
    </message>
    <message>
      <source>None of {all} revisions fits. Empty the search, or choose another state.</source>
      <translation>لا شيء من المراجعات وعددها {all} يطابق. أفرغ البحث، أو اختر حالة أخرى.</translation>
    </message>
    <message>
      <source>None of {all} tasks fits. Empty the search, or choose “All”.</source>
      <translation>لا تطابق أي مهمة من المهام وعددها {all}. أفرغ البحث، أو اختر «الكل».</translation>
    </message>
    <message>
      <source>North of the bearing</source>
      <translation>شمال السمت</translation>
    </message>
    <message>
      <source>North of the bearings (must be said where there are bearings)</source>
      <translation>شمال السموت (يجب ذكره حيث توجد سموت)</translation>
    </message>
    <message>
      <source>North of typed bearings</source>
      <translation>شمال السموت المكتوبة</translation>
    </message>
    <message>
      <source>North, in the CRS of the database</source>
      <translation>الإحداثي الشمالي، في نظام الإسناد الإحداثي (CRS) لقاعدة البيانات</translation>
    </message>
    <message>
      <source>Not a polygon</source>
      <translation>ليس مضلعاً</translation>
    </message>
    <message>
      <source>Not accepted yet</source>
      <translation>لم يُقبل بعد</translation>
    </message>
    <message>
      <source>Not accepted yet.</source>
      <translation>لم يُقبل بعد.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>لم يُتحقق منه بعد.</translation>
    </message>
    <message>
      <source>Not copied. Press and hold the text to copy it.</source>
      <translation>لم يُنسخ. اضغط مطوّلاً على النص لنسخه.</translation>
    </message>
    <message>
      <source>Not for use in the field.</source>
      <translation>ليس للاستخدام في الميدان.</translation>
    </message>
    <message>
      <source>Not known here</source>
      <translation>غير معروفة هنا</translation>
    </message>
    <message>
      <source>Not looked yet.</source>
      <translation>لم يجرِ الفحص بعد.</translation>
    </message>
    <message>
      <source>Not made: {n}. {reason}</source>
      <translation>لم تُنشأ: {n}. {reason}</translation>
    </message>
    <message>
      <source>Not placed yet: {what}. Draw it in by hand.</source>
      <translation>لم يوضع بعد: {what}. ارسمه بخط اليد.</translation>
    </message>
    <message>
      <source>Not replaced: {n}. {reason}</source>
      <translation>لم تُستبدل: {n}. {reason}</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>Not yours any more: ask the office</source>
      <translation>لم يعد لكم: اسألوا المكتب</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Note the &amp;acceptance</source>
      <translation>&amp;تسجيل القبول</translation>
    </message>
    <message>
      <source>Note who accepted the order, and when</source>
      <translation>تسجيل الشخص الذي قَبِل الأمر ووقت قبوله</translation>
    </message>
    <message>
      <source>Noted at</source>
      <translation>وقت التسجيل</translation>
    </message>
    <message>
      <source>Noted by</source>
      <translation>سجّله</translation>
    </message>
    <message>
      <source>Notes and photos</source>
      <translation>الملاحظات والصور</translation>
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
      <source>Nothing changed since then: there is no bundle to give.</source>
      <translation>لم يتغير شيء منذ ذلك: لا توجد رزمة تُعطى.</translation>
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
      <source>Nothing has to leave a device.</source>
      <translation>لا شيء يجب أن يُزال من جهاز.</translation>
    </message>
    <message>
      <source>Nothing is drawn yet.</source>
      <translation>لم يُرسم شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing is left of the task when its boundary goes {by} m inward.</source>
      <translation>لا يبقى شيء من المهمة إذا تحركت حدودها {by} م نحو الداخل.</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
      <source>Nothing lies in the area: there is no sheet to print.</source>
      <translation>لا شيء يقع في المنطقة: لا توجد ورقة لطباعتها.</translation>
    </message>
    <message>
      <source>Nothing of the coverage lies in the extent, so there is no sheet to print. Choose another extent, or leave it out.</source>
      <translation>لا شيء من التغطية يقع في النطاق، ولذلك لا توجد ورقة لطباعتها. اختر نطاقاً آخر، أو اتركه فارغاً.</translation>
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
      <source>Notice</source>
      <translation>الإشعار</translation>
    </message>
    <message>
      <source>Notice given by</source>
      <translation>قدّم الإشعار</translation>
    </message>
    <message>
      <source>Notice of withdrawal</source>
      <translation>إشعار السحب</translation>
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
      <source>Number in the ring</source>
      <translation>الرقم في الحلقة</translation>
    </message>
    <message>
      <source>Number of boundary points</source>
      <translation>عدد نقاط الحدود</translation>
    </message>
    <message>
      <source>Number of parts (for: parts)</source>
      <translation>عدد الأجزاء (لـ: parts)</translation>
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
      <source>O&amp;pen task database</source>
      <translation>&amp;فتح قاعدة بيانات المهام</translation>
    </message>
    <message>
      <source>ORDER {order} IS WITHDRAWN</source>
      <translation>الأمر {order} مسحوب</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>الهدف</translation>
    </message>
    <message>
      <source>Observation</source>
      <translation>مشاهدة</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>عائق</translation>
    </message>
    <message>
      <source>Of {count} tasks none can be exported. {task}: {reason}</source>
      <translation>لا يمكن تصدير أي من المهام وعددها {count}. المهمة {task}: {reason}</translation>
    </message>
    <message>
      <source>Offset the boundary by metres…</source>
      <translation>إزاحة الحدود بأمتار…</translation>
    </message>
    <message>
      <source>Offset the boundary by {metres}</source>
      <translation>إزاحة الحدود بمقدار {metres}</translation>
    </message>
    <message>
      <source>On round grid coordinates</source>
      <translation>على إحداثيات شبكة مدوَّرة</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>On the right the field or the word of the database: F2 or a double click types over it. What is left empty is not exported.</source>
      <translation>في العمود «في قاعدة البيانات» حقل قاعدة البيانات أو كلمتها: F2 أو النقر المزدوج للكتابة فوق ما فيه. ما يُترك فارغاً لا يُصدَّر.</translation>
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
      <source>On which side of its first side the rectangle lies</source>
      <translation>الجهة التي يقع فيها المستطيل من ضلعه الأول</translation>
    </message>
    <message>
      <source>One area of {area:,.1f} m² is the whole task: there is nothing to divide.</source>
      <translation>مساحة واحدة مقدارها {area:,.1f} م² هي المهمة كلها: لا شيء لتقسيمه.</translation>
    </message>
    <message>
      <source>One bundle for each</source>
      <translation>رزمة واحدة لكل</translation>
    </message>
    <message>
      <source>One map sheet</source>
      <translation>ورقة خريطة واحدة</translation>
    </message>
    <message>
      <source>One part would be the whole task: there is nothing to divide. Ask for a smaller width.</source>
      <translation>جزء واحد سيكون المهمة كلها: لا شيء لتقسيمه. اطلب عرضاً أصغر.</translation>
    </message>
    <message>
      <source>One place down in the list</source>
      <translation>موضع واحد إلى أسفل في القائمة</translation>
    </message>
    <message>
      <source>One place up in the list</source>
      <translation>موضع واحد إلى أعلى في القائمة</translation>
    </message>
    <message>
      <source>One square of {mm} mm is {metres}.</source>
      <translation>كل مربع ضلعه {mm} مم يساوي {metres}.</translation>
    </message>
    <message>
      <source>Only a bearing and a distance can be typed for the leg back.</source>
      <translation>لا يمكن أن يُكتب لضلع العودة إلا سمت ومسافة.</translation>
    </message>
    <message>
      <source>Only the tasks with these ids, separated by commas</source>
      <translation>المهام ذات هذه المعرّفات فقط، مفصولة بفواصل (,)</translation>
    </message>
    <message>
      <source>Only these files, one a line (empty: all that are old)</source>
      <translation>هذه الملفات فقط، واحد في كل سطر (فارغ: كل الملفات القديمة)</translation>
    </message>
    <message>
      <source>Only these orders, with commas between them</source>
      <translation>هذه الأوامر فقط، وبينها فواصل</translation>
    </message>
    <message>
      <source>Only this operator (-: orders that name none)</source>
      <translation>هذا المشغّل فقط (-: الأوامر التي لا تذكر مشغّلاً)</translation>
    </message>
    <message>
      <source>Only this team (-: orders that name none)</source>
      <translation>هذا الفريق فقط (-: الأوامر التي لا تذكر فريقاً)</translation>
    </message>
    <message>
      <source>Only what changed since the bundle {name}.</source>
      <translation>ما تغيّر منذ الرزمة {name} فقط.</translation>
    </message>
    <message>
      <source>Only what changed since this bundle (its zip)</source>
      <translation>ما تغيّر منذ هذه الرزمة فقط (ملف zip الخاص بها)</translation>
    </message>
    <message>
      <source>Only what changed since this moment</source>
      <translation>ما تغيّر منذ هذا الوقت فقط</translation>
    </message>
    <message>
      <source>Only what changed since {when}.</source>
      <translation>ما تغيّر منذ {when} فقط.</translation>
    </message>
    <message>
      <source>Only where an authority gave the number; one task at a time</source>
      <translation>فقط عندما تعطي السلطة الرقم؛ مهمة واحدة في كل مرة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>فتح ال&amp;مجلد</translation>
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
      <source>Open or make one…</source>
      <translation>فتح أو إنشاء قاعدة…</translation>
    </message>
    <message>
      <source>Open or make the task database</source>
      <translation>فتح قاعدة بيانات المهام أو إنشاؤها</translation>
    </message>
    <message>
      <source>Open page 1 in a window of its own</source>
      <translation>فتح الصفحة 1 في نافذة خاصة بها</translation>
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
      <source>Open the boundary points of the task as a table, and edit them on the map</source>
      <translation>فتح نقاط حدود المهمة كجدول، وتحريرها على الخريطة</translation>
    </message>
    <message>
      <source>Open the folder of the pack</source>
      <translation>فتح مجلد الحزمة</translation>
    </message>
    <message>
      <source>Open the form of the task</source>
      <translation>فتح استمارة المهمة</translation>
    </message>
    <message>
      <source>Open the project's task database, or make one beside the project</source>
      <translation>فتح قاعدة بيانات المهام الخاصة بالمشروع، أو إنشاء واحدة بجانب المشروع</translation>
    </message>
    <message>
      <source>Open the scan that was attached</source>
      <translation>فتح النسخة الموقّعة المرفقة</translation>
    </message>
    <message>
      <source>Open the task database that the orders were issued in.</source>
      <translation>افتح قاعدة بيانات المهام التي صدرت فيها الأوامر.</translation>
    </message>
    <message>
      <source>Opens the phone's map</source>
      <translation>يفتح خريطة الهاتف</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>المشغّل</translation>
    </message>
    <message>
      <source>Or a table of rows</source>
      <translation>أو جدول من الصفوف</translation>
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
      <source>Order number</source>
      <translation>رقم الأمر</translation>
    </message>
    <message>
      <source>Order number of one task (empty: the next one)</source>
      <translation>رقم أمر مهمة واحدة (فارغ: الرقم التالي)</translation>
    </message>
    <message>
      <source>Order number to show</source>
      <translation>رقم الأمر المراد عرضه</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>الأمر {name}</translation>
    </message>
    <message>
      <source>Order {order_no} has more than {limit} hazards, or pieces of them; a handheld's names cannot count so many. Leave out the format gpx, or make the task smaller.</source>
      <translation>في الأمر {order_no} أكثر من {limit} من المناطق الخطرة أو أجزائها؛ وأسماء الجهاز المحمول لا تتسع لهذا العدد. اترك الصيغة gpx، أو صغّر المهمة.</translation>
    </message>
    <message>
      <source>Order {order_no} is withdrawn: its worksite has no new plan. Take the plan of the order that replaces it.</source>
      <translation>الأمر {order_no} مسحوب: ليس لموقع عمله مخطط جديد. خذ مخطط الأمر الذي يحل محله.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has it: {label}, {coordinate}, {code}.</source>
      <translation>موجود في الأمر {order_no} r{revision}: {label}، {coordinate}، {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has no point {label}.</source>
      <translation>ليس في الأمر {order_no} r{revision} نقطة باسم {label}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} has {label} elsewhere, {distance} m away: {coordinate}, {code}.</source>
      <translation>النقطة {label} في الأمر {order_no} r{revision} في مكان آخر، على بعد {distance} م: {coordinate}، {code}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is superseded by {successor}. Do not work by it; take the newer one.</source>
      <translation>الأمر {order_no} r{revision} حلّ محلّه {successor}. لا تعمل به؛ خذ الأحدث.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} is the latest revision.</source>
      <translation>الأمر {order_no} r{revision} هو أحدث مراجعة.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was accepted already, by {who}.</source>
      <translation>الأمر {order_no} r{revision} قُبل من قبل، قَبِله {who}.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}. Do not work by it.</source>
      <translation>الأمر {order_no} r{revision} سُحب في {day}. لا تعمل به.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn on {day}: {reason} Do not work by it.</source>
      <translation>الأمر {order_no} r{revision} سُحب في {day}: {reason} لا تعمل به.</translation>
    </message>
    <message>
      <source>Order {order_no} r{revision} was withdrawn: its notice lies beside it. Do not work by it.</source>
      <translation>الأمر {order_no} r{revision} سُحب: إشعاره موجود بجانبه. لا تعمل به.</translation>
    </message>
    <message>
      <source>Order {order_no} was amended by somebody else meanwhile: it is at revision {revision}. Look at it again.</source>
      <translation>عدّل شخص آخر الأمر {order_no} في هذه الأثناء: هو الآن عند المراجعة {revision}. راجعه من جديد.</translation>
    </message>
    <message>
      <source>Order {order_no} was issued with open findings, and page 1 must say why. The template {file} does not, so the plugin's own form is printed. Put @ma_reason and @ma_findings into it.</source>
      <translation>صدر الأمر {order_no} مع ملاحظات مفتوحة، ويجب أن تقول الصفحة 1 السبب. القالب {file} لا يقوله، لذلك تُطبع استمارة الإضافة. ضع فيه @ma_reason و@ma_findings.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}.</source>
      <translation>الأمر {order_no} سُحب في {day}.</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Duplicate its task (page Tasks) and issue an order for the copy.</source>
      <translation>سُحب الأمر {order_no} في {day}. انسخ مهمته (صفحة المهام) وأصدر أمراً للنسخة.</translation>
    </message>
    <message>
      <source>Order {order_no}: choose the workspace that it was issued in.</source>
      <translation>الأمر {order_no}: اختر مساحة العمل التي صدر فيها.</translation>
    </message>
    <message>
      <source>Order {order_no}: revision {revision} is above {limit}. Withdraw the order and issue a new one.</source>
      <translation>الأمر {order_no}: المراجعة {revision} تتجاوز {limit}. اسحب الأمر وأصدر أمراً جديداً.</translation>
    </message>
    <message>
      <source>Order {order_no}: say who accepted it.</source>
      <translation>الأمر {order_no}: بيّن من قَبِله.</translation>
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
      <source>Orders in them</source>
      <translation>الأوامر فيها</translation>
    </message>
    <message>
      <source>Orders in this bundle: {count}.</source>
      <translation>الأوامر في هذه الرزمة: {count}.</translation>
    </message>
    <message>
      <source>Orders issued or ended on that day or later</source>
      <translation>الأوامر الصادرة أو المنتهية في ذلك اليوم أو بعده</translation>
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
      <source>Orders of a team or an operator: one PDF to print, one zip for devices.</source>
      <translation>أوامر فريق أو مشغّل: ملف PDF واحد للطباعة، وملف zip واحد للأجهزة.</translation>
    </message>
    <message>
      <source>Orders on a handheld or phone that do not hold any more; nothing is written.</source>
      <translation>أوامر لم تعد سارية على جهاز محمول أو هاتف؛ لا يُكتب شيء.</translation>
    </message>
    <message>
      <source>Orders on the device</source>
      <translation>الأوامر على الجهاز</translation>
    </message>
    <message>
      <source>Orders that hold</source>
      <translation>الأوامر السارية</translation>
    </message>
    <message>
      <source>Orders that hold: {n}. Each pack is verified before it goes in.</source>
      <translation>الأوامر السارية: {n}. يجري التحقق من كل حزمة قبل إدخالها.</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>اتجاه الورقة</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>أخرى</translation>
    </message>
    <message>
      <source>Other facility</source>
      <translation>مرفق طبي آخر</translation>
    </message>
    <message>
      <source>Other record</source>
      <translation>السجل الآخر</translation>
    </message>
    <message>
      <source>Others changed the same task while you worked on it. Compare both versions and choose; until then your work stays as it is, unsaved.</source>
      <translation>غيّر آخرون المهمة نفسها أثناء عملك عليها. قارن النسختين واختر؛ وإلى ذلك الحين يبقى عملك كما هو، غير محفوظ.</translation>
    </message>
    <message>
      <source>Other…</source>
      <translation>آخر…</translation>
    </message>
    <message>
      <source>Our own names. Choose a layer of the database above, or type over its names.</source>
      <translation>أسماؤنا نحن. اختر طبقة من قاعدة البيانات أعلاه، أو اكتب فوق أسمائها.</translation>
    </message>
    <message>
      <source>Outline as text (WKT)</source>
      <translation>المحيط كنص (WKT)</translation>
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
      <source>Outside the task a phone alarms up to {fence_m} m from an open hazard: {stand_off_m} m to stay away, and {gps_error_m} m by which its position may be wrong.</source>
      <translation>خارج المهمة يُنذر الهاتف حتى {fence_m} م من منطقة خطرة مفتوحة: {stand_off_m} م لمسافة الابتعاد، و{gps_error_m} م لما قد يكون في موقعه من خطأ.</translation>
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
      <source>Overlap of neighbouring sheets in percent</source>
      <translation>تداخل الأوراق المتجاورة بالنسبة المئوية</translation>
    </message>
    <message>
      <source>Overlap with a finished task</source>
      <translation>تداخل مع مهمة منتهية</translation>
    </message>
    <message>
      <source>Overlap with another hazard</source>
      <translation>تداخل مع منطقة خطرة أخرى</translation>
    </message>
    <message>
      <source>Overlap with another task</source>
      <translation>تداخل مع مهمة أخرى</translation>
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
      <source>PDF (*.pdf)</source>
      <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF or JPG: a survey report, a minefield record, photographs</source>
      <translation>PDF أو JPG: تقرير مسح، سجل حقل ألغام، صور فوتوغرافية</translation>
    </message>
    <message>
      <source>PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to its folder.</source>
      <translation>لا يمكن العثور على بيانات PROJ (proj.db)، ولذلك لا يمكن تحويل أي مرجع جيوديسي. اضبط PROJ_DATA على مجلدها.</translation>
    </message>
    <message>
      <source>Pack</source>
      <translation>الحزمة</translation>
    </message>
    <message>
      <source>Pack or bundle (its folder, or its zip)</source>
      <translation>الحزمة أو الرزمة (مجلدها أو ملف zip الخاص بها)</translation>
    </message>
    <message>
      <source>Packs</source>
      <translation>الحزم</translation>
    </message>
    <message>
      <source>Packs verified: {n}. Every file agrees.</source>
      <translation>الحزم المتحقَّق منها: {n}. كل الملفات متوافقة.</translation>
    </message>
    <message>
      <source>Packs written</source>
      <translation>الحزم المكتوبة</translation>
    </message>
    <message>
      <source>Packs: {n}, verified: {read}.</source>
      <translation>الحزم: {n}، المتحقَّق منها: {read}.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Page 1 as it will be printed. Click to see it larger.</source>
      <translation>الصفحة 1 كما ستُطبع. انقر لرؤيتها أكبر.</translation>
    </message>
    <message>
      <source>Page 1 cannot be shown. {reason}</source>
      <translation>لا يمكن عرض الصفحة 1. {reason}</translation>
    </message>
    <message>
      <source>Page 1 could not be drawn here; the order itself is not affected.</source>
      <translation>تعذّر رسم الصفحة 1 هنا؛ والأمر نفسه لا يتأثر بذلك.</translation>
    </message>
    <message>
      <source>Page 1 for {task}</source>
      <translation>الصفحة 1 للمهمة {task}</translation>
    </message>
    <message>
      <source>Page 1 for {task}, the first of {n}</source>
      <translation>الصفحة 1 للمهمة {task}، الأولى من {n}</translation>
    </message>
    <message>
      <source>Page 1 is being drawn…</source>
      <translation>جارٍ رسم الصفحة 1…</translation>
    </message>
    <message>
      <source>Page 1 of the order</source>
      <translation>الصفحة 1 من الأمر</translation>
    </message>
    <message>
      <source>Page 1 of {order} r{next}</source>
      <translation>الصفحة 1 من {order} r{next}</translation>
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
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Paper of the board (order: that of the order’s maps)</source>
      <translation>حجم ورق اللوحة (order: حجم ورق خرائط الأمر)</translation>
    </message>
    <message>
      <source>Paper of the sheet (P)</source>
      <translation>حجم ورق الورقة (P)</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>موقف المركبات</translation>
    </message>
    <message>
      <source>Part of a hazard left outside</source>
      <translation>جزء من منطقة خطرة متروك في الخارج</translation>
    </message>
    <message>
      <source>Part of {task}</source>
      <translation>جزء من {task}</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>الأجزاء</translation>
    </message>
    <message>
      <source>Parts of a list of areas</source>
      <translation>أجزاء بحسب قائمة مساحات</translation>
    </message>
    <message>
      <source>Parts of one area</source>
      <translation>أجزاء بمساحة واحدة</translation>
    </message>
    <message>
      <source>Parts of one record overlap</source>
      <translation>أجزاء سجل واحد تتداخل</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
      <source>Parts of this record overlap by {percent:.1f} % ({area_m2:,.0f} m²); its area is counted twice there.</source>
      <translation>أجزاء هذا السجل تتداخل بنسبة {percent:.1f} % ({area_m2:,.0f} م²)؛ وتُحسب مساحته هناك مرتين.</translation>
    </message>
    <message>
      <source>Paste a block here: from a spreadsheet, an e-mail, an IMSMA export</source>
      <translation>ألصق كتلة هنا: من جدول بيانات، أو بريد إلكتروني، أو تصدير من IMSMA</translation>
    </message>
    <message>
      <source>Paste a block of points…</source>
      <translation>لصق كتلة نقاط…</translation>
    </message>
    <message>
      <source>Paste a column</source>
      <translation>لصق عمود</translation>
    </message>
    <message>
      <source>Paste points</source>
      <translation>لصق نقاط</translation>
    </message>
    <message>
      <source>Paste the boundary</source>
      <translation>لصق الحدود</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>المحيط (م)</translation>
    </message>
    <message>
      <source>Phone and radio</source>
      <translation>الهاتف واللاسلكي</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Pick a position in the box.</source>
      <translation>اختر موقعاً داخل المربع.</translation>
    </message>
    <message>
      <source>Pick or type a position, or draw an area.</source>
      <translation>اختر موقعاً أو اكتبه، أو ارسم مساحة.</translation>
    </message>
    <message>
      <source>Pick or type the position, and the radius to search.</source>
      <translation>اختر الموقع أو اكتبه، مع نصف قطر البحث.</translation>
    </message>
    <message>
      <source>Pick the first corner.</source>
      <translation>اختر الزاوية الأولى.</translation>
    </message>
    <message>
      <source>Pick the position on the map</source>
      <translation>اختيار الموقع على الخريطة</translation>
    </message>
    <message>
      <source>Pick the position.</source>
      <translation>اختر الموقع.</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>صورة (*.png)</translation>
    </message>
    <message>
      <source>Picture of page 1</source>
      <translation>صورة الصفحة 1</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>الموضع في القائمة</translation>
    </message>
    <message>
      <source>Place in words</source>
      <translation>وصف المكان بالكلمات</translation>
    </message>
    <message>
      <source>Place the control point, medical point, routes and the other worksite features</source>
      <translation>وضع نقطة السيطرة والنقطة الطبية والمسارات وعناصر موقع العمل الأخرى</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <translation>وضع {what}</translation>
    </message>
    <message>
      <source>Place {what} of {task}</source>
      <translation>وضع {what} من {task}</translation>
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
      <source>Point table, {point}: the leg to {to} is not printed with {bearing}° from {north} north, its back bearing and {distance} m.</source>
      <translation>جدول النقاط، {point}: الضلع إلى {to} غير مطبوع بسمت {bearing}° من الشمال {north} وسمته العكسي و{distance} م.</translation>
    </message>
    <message>
      <source>Point with a radius</source>
      <translation>نقطة مع نصف قطر</translation>
    </message>
    <message>
      <source>Point {label}</source>
      <translation>النقطة {label}</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has no place: put it on the map, or delete its row in the table of boundary points.</source>
      <translation>النقطة {label} من المهمة {task} ليس لها موقع: ضعها على الخريطة، أو احذف صفها من جدول نقاط الحدود.</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has “{value}” as its {column}, and there is only: {words}. Correct it in the table of boundary points.</source>
      <translation>النقطة {label} من المهمة {task} فيها «{value}» في {column}، ولا يوجد سوى: {words}. صححها في جدول نقاط الحدود.</translation>
    </message>
    <message>
      <source>Point {label}: its check {code} is not in its row.</source>
      <translation>النقطة {label}: رمز التحقق الخاص بها {code} ليس في صفها.</translation>
    </message>
    <message>
      <source>Point {label}: {coordinate} is not where the order has it.</source>
      <translation>النقطة {label}: الإحداثية {coordinate} ليست حيث يضعها الأمر.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>النقاط</translation>
    </message>
    <message>
      <source>Points before and after spreading the misclosure</source>
      <translation>النقاط قبل توزيع خطأ الإغلاق وبعده</translation>
    </message>
    <message>
      <source>Points for IMSMA's import (XLSX)</source>
      <translation>نقاط للاستيراد في IMSMA (XLSX)</translation>
    </message>
    <message>
      <source>Points of {task} follow its polygon</source>
      <translation>نقاط {task} تتبع مضلعها</translation>
    </message>
    <message>
      <source>Points stay in their ring: choose a place in the same ring.</source>
      <translation>تبقى النقاط في حلقتها: اختر مكاناً في الحلقة نفسها.</translation>
    </message>
    <message>
      <source>Points that changed</source>
      <translation>النقاط التي تغيّرت</translation>
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
      <source>Portrait</source>
      <translation>طولي</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>الموقع</translation>
    </message>
    <message>
      <source>Position in the box</source>
      <translation>الموقع داخل المربع</translation>
    </message>
    <message>
      <source>Position {number}: longitude {lon}, latitude {lat} is not on the globe. Latitudes go from -90 to 90 and longitudes from -180 to 180 degrees.</source>
      <translation>الموقع {number}: خط الطول ‎{lon}‎، خط العرض ‎{lat}‎ ليس على الكرة الأرضية. خطوط العرض من ‎-90‎ إلى 90 وخطوط الطول من ‎-180‎ إلى 180 درجة.</translation>
    </message>
    <message>
      <source>Positions are written in this CRS, by a named change of datum</source>
      <translation>تُكتب المواقع في نظام الإسناد الإحداثي (CRS) هذا، بتحويل مسمّى للمرجع الجيوديسي</translation>
    </message>
    <message>
      <source>Positions compared</source>
      <translation>المواقع المقارَنة</translation>
    </message>
    <message>
      <source>Post clearance</source>
      <translation>ما بعد التطهير</translation>
    </message>
    <message>
      <source>Posts and ways</source>
      <translation>المواقع والطرق</translation>
    </message>
    <message>
      <source>Press F2 or click to choose a meaning; it holds for all selected values</source>
      <translation>اضغط F2 أو انقر لاختيار معنى؛ وهو يسري على كل القيم المحددة</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Print frame</source>
      <translation>إطار الطباعة</translation>
    </message>
    <message>
      <source>Print plan and site board from the worksite as it is now; no new revision</source>
      <translation>طباعة المخطط واللوحة من موقع العمل كما هو الآن؛ من دون مراجعة جديدة</translation>
    </message>
    <message>
      <source>Print this sheet (Enter)</source>
      <translation>طباعة هذه الورقة (Enter)</translation>
    </message>
    <message>
      <source>Printed at {percent} % of its size: no scale that is written on it holds.</source>
      <translation>طُبعت بنسبة {percent} % من حجمها: لا يصح أي مقياس مكتوب عليها.</translation>
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
      <source>Put a point in behind this one</source>
      <translation>إدراج نقطة بعد هذه النقطة</translation>
    </message>
    <message>
      <source>Put in a point</source>
      <translation>إدراج نقطة</translation>
    </message>
    <message>
      <source>Put the parts in the place of the task</source>
      <translation>وضع الأجزاء مكان المهمة</translation>
    </message>
    <message>
      <source>Put the worksite of {task} in order</source>
      <translation>ترتيب موقع العمل للمهمة {task}</translation>
    </message>
    <message>
      <source>QGIS draws this map's CRS, {crs}, {apart:.1f} m away from where '{operation}' puts it. Set the project's CRS to WGS 84 or to a UTM zone of it, or choose that operation in the project's properties (Transformations).</source>
      <translation>يرسم QGIS نظام الإسناد الإحداثي (CRS) لهذه الخريطة، {crs}، على بعد {apart:.1f} م من المكان الذي تضعه فيه '{operation}'. اضبط نظام الإسناد الإحداثي للمشروع على WGS 84 أو على منطقة UTM فيه، أو اختر تلك العملية في خصائص المشروع (التحويلات).</translation>
    </message>
    <message>
      <source>QGIS has saved one table by itself all the same. {reason}</source>
      <translation>ومع ذلك حفظ QGIS جدولاً واحداً من تلقاء نفسه. {reason}</translation>
    </message>
    <message>
      <source>QGIS styles (*.qml)</source>
      <translation>أنماط QGIS (*.qml)</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>الجودة</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>الكمية</translation>
    </message>
    <message>
      <source>Radio and phone</source>
      <translation>اللاسلكي والهاتف</translation>
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
      <source>Read every file of the packs back</source>
      <translation>إعادة قراءة كل ملفات الحزم</translation>
    </message>
    <message>
      <source>Read first</source>
      <translation>اقرأ أولاً</translation>
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
      <source>Read what goes where from a file that was saved</source>
      <translation>قراءة ما يحدد أين يوضع كل شيء من ملف محفوظ</translation>
    </message>
    <message>
      <source>Read with</source>
      <translation>قُرئ بواسطة</translation>
    </message>
    <message>
      <source>Reading the device</source>
      <translation>جارٍ قراءة الجهاز</translation>
    </message>
    <message>
      <source>Reading the device was stopped.</source>
      <translation>أُوقفت قراءة الجهاز.</translation>
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

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

Of a bundle every pack is verified, and the files for handhelds are held against them.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation>يعيد قراءة كل ملف في الحزمة (مجلدها أو ملف zip الخاص بها) بمكتبات غير التي كتبته، ويقارنه بالأمر الموجود في داخلها: الأسماء، والترتيب، وكل موقع حتى 1 سم، وكل بايت من الملفات التي يجب ألا تتغير.

الحزمة التي تفشل تُعدّ خطأً يسمّي كل ملف وسببه، بعد كتابة التقرير. قد تتغير وثيقة Word وملف GeoPackage والمشروع الميداني أثناء الاستخدام: فتُقارن بمحتواها، وملف PDF هو المرجع الحاكم. هذا يكشف الأخطاء العارضة، لا المزوّرين.

في الرزمة تُتحقَّق كل حزمة، وتُقارَن بها ملفات الأجهزة المحمولة.

تُسأل مساحة العمل المعطاة أو الموجودة في المشروع هل تحتوي على مضمون الأمر نفسه. والحزمة المستبدَلة أو المسحوبة يُذكر أنها كذلك، بحسب مساحة العمل أو بحسب ما يوجد بجانب الحزمة.</translation>
    </message>
    <message>
      <source>Reads every file of these packs back</source>
      <translation>يعيد قراءة كل ملفات هذه الحزم</translation>
    </message>
    <message>
      <source>Reads the folder; nothing is written to the device</source>
      <translation>يقرأ المجلد؛ لا يُكتب شيء على الجهاز</translation>
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
      <source>Received for the operator</source>
      <translation>الاستلام باسم المشغّل</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes.</source>
      <translation>استُلم: {order}، بكل صفحاته وملاحقه.</translation>
    </message>
    <message>
      <source>Received: {order}, all its pages and annexes. Older revisions were handed back or destroyed.</source>
      <translation>استُلم: {order}، بكل صفحاته وملاحقه. المراجعات الأقدم أُعيدت أو أُتلفت.</translation>
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
      <source>Rectangle by numbers</source>
      <translation>مستطيل بالأرقام</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
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
      <source>Reference point</source>
      <translation>النقطة المرجعية</translation>
    </message>
    <message>
      <source>Reference point inside a hazard</source>
      <translation>نقطة مرجعية داخل منطقة خطرة</translation>
    </message>
    <message>
      <source>Reference point, landmark and benchmark lead to the boundary</source>
      <translation>النقطة المرجعية والمعلم والنقطة المرجعية الثابتة تؤدي إلى الحدود</translation>
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
      <source>Register</source>
      <translation>سجل الأوامر</translation>
    </message>
    <message>
      <source>Register of orders</source>
      <translation>سجل الأوامر</translation>
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
      <source>Remarks of this kind: {count}.</source>
      <translation>الملاحظات من هذا النوع: {count}.</translation>
    </message>
    <message>
      <source>Remove from devices</source>
      <translation>للإزالة من الأجهزة</translation>
    </message>
    <message>
      <source>Remove from every device</source>
      <translation>للإزالة من كل جهاز</translation>
    </message>
    <message>
      <source>Remove {tasks}</source>
      <translation>إزالة {tasks}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>محذوفة</translation>
    </message>
    <message>
      <source>Removed by, signature</source>
      <translation>أزالها، التوقيع</translation>
    </message>
    <message>
      <source>Removed since the order: {labels}</source>
      <translation>ما أُزيل منذ الأمر: {labels}</translation>
    </message>
    <message>
      <source>Removed: {tasks}.</source>
      <translation>أُزيلت: {tasks}.</translation>
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
      <source>Repaired hazard that nobody confirmed</source>
      <translation>منطقة خطرة أُصلحت ولم يؤكدها أحد</translation>
    </message>
    <message>
      <source>Replaced on the device: {n}.</source>
      <translation>ما استُبدل على الجهاز: {n}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Report where work stopped, and hand back or destroy every copy: paper, handhelds, telephones.</source>
      <translation>أبلغ أين توقف العمل، وأعِد كل نسخة أو أتلفها: الورق والأجهزة المحمولة والهواتف.</translation>
    </message>
    <message>
      <source>Reported area (m²)</source>
      <translation>المساحة المبلَّغ عنها (م²)</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>التقارير</translation>
    </message>
    <message>
      <source>Reports due</source>
      <translation>التقارير المستحقة</translation>
    </message>
    <message>
      <source>Required field is empty</source>
      <translation>حقل مطلوب فارغ</translation>
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
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restore unsaved changes of {tasks}</source>
      <translation>استعادة التغييرات غير المحفوظة لـ {tasks}</translation>
    </message>
    <message>
      <source>Restored, and not saved yet: {tasks}.</source>
      <translation>استُعيدت ولم تُحفظ بعد: {tasks}.</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>المراجعات</translation>
    </message>
    <message>
      <source>Revisions in the workspace</source>
      <translation>المراجعات في مساحة العمل</translation>
    </message>
    <message>
      <source>Revisions in this register</source>
      <translation>المراجعات في هذا السجل</translation>
    </message>
    <message>
      <source>Revisions that must leave devices</source>
      <translation>المراجعات التي يجب أن تُزال من الأجهزة</translation>
    </message>
    <message>
      <source>Revisions written</source>
      <translation>المراجعات المكتوبة</translation>
    </message>
    <message>
      <source>Revisions: {n}</source>
      <translation>المراجعات: {n}</translation>
    </message>
    <message>
      <source>Revisions: {n} of {all}</source>
      <translation>المراجعات: {n} من {all}</translation>
    </message>
    <message>
      <source>Ring</source>
      <translation>الحلقة</translation>
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
      <source>Road tas&amp;k…</source>
      <translation>مهمة طري&amp;ق…</translation>
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
      <source>Rotation of the canvas, for the maps of templates</source>
      <translation>تدوير نافذة الخريطة، لخرائط القوالب</translation>
    </message>
    <message>
      <source>Rotation of the ground on the sheet</source>
      <translation>تدوير الأرض على الورقة</translation>
    </message>
    <message>
      <source>Rotation of the ground, clockwise in degrees</source>
      <translation>تدوير الأرض، باتجاه عقارب الساعة بالدرجات</translation>
    </message>
    <message>
      <source>Round coordinates</source>
      <translation>إحداثيات مدوَّرة</translation>
    </message>
    <message>
      <source>Round grid box</source>
      <translation>مربع شبكة بإحداثيات مدوَّرة</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <source>Row that is no task</source>
      <translation>صف ليس مهمة</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>الصف {row}</translation>
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
      <source>Row {row} leads back to {label}.</source>
      <translation>الصف {row} يعود إلى {label}.</translation>
    </message>
    <message>
      <source>Row {row} makes no corridor: {reason}</source>
      <translation>الصف {row} لا ينشأ منه ممر: {reason}</translation>
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
      <source>Row {row} repeats the first point and closes the ring.</source>
      <translation>الصف {row} يكرر النقطة الأولى ويغلق الحلقة.</translation>
    </message>
    <message>
      <source>Row {row} was read as headings.</source>
      <translation>الصف {row} قُرئ على أنه عناوين.</translation>
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
      <source>Row {row}, task {task} has no boundary. Draw it, or leave the task out.</source>
      <translation>الصف {row}، المهمة {task} بلا حدود. ارسمها أو اترك المهمة جانباً.</translation>
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
      <source>Row {row}, {task}, is not divided: {reason}</source>
      <translation>الصف {row}، {task}، لم يُقسَّم: {reason}</translation>
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
      <source>Row {row}: {count} repeated vertices were left out.</source>
      <translation>الصف {row}: تُركت رؤوس مكررة عددها {count}.</translation>
    </message>
    <message>
      <source>Row {row}: {fault}</source>
      <translation>الصف {row}: {fault}</translation>
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
      <source>Rows above the headings left out: {count}.</source>
      <translation>الصفوف المتروكة فوق العناوين: {count}.</translation>
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
      <source>Rows that agree</source>
      <translation>الصفوف المتوافقة</translation>
    </message>
    <message>
      <source>Rows that do not agree</source>
      <translation>الصفوف غير المتوافقة</translation>
    </message>
    <message>
      <source>Rows were put in the order of their point numbers.</source>
      <translation>رُتّبت الصفوف بحسب أرقام نقاطها.</translation>
    </message>
    <message>
      <source>Rows with verdict</source>
      <translation>الصفوف مع نتيجة التحقق</translation>
    </message>
    <message>
      <source>Rows without any number were left out: {rows}.</source>
      <translation>تُركت الصفوف التي ليس فيها أي عدد: {rows}.</translation>
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
      <source>Run by the dock before it issues an order; not for people.</source>
      <translation>تشغّلها اللوحة الجانبية قبل إصدار أمر؛ وليس ليشغّلها الناس.</translation>
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
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>S&amp;tatus…</source>
      <translation>ال&amp;حالة…</translation>
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
      <source>Sa&amp;ve…</source>
      <translation>حف&amp;ظ…</translation>
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
      <source>Same task id twice</source>
      <translation>معرّف المهمة نفسه مرتين</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save my changes on top of their version</source>
      <translation>حفظ تغييراتي فوق نسختهم</translation>
    </message>
    <message>
      <source>Save nothing; everything stays as it is</source>
      <translation>عدم حفظ شيء؛ ويبقى كل شيء كما هو</translation>
    </message>
    <message>
      <source>Save the binding</source>
      <translation>حفظ الربط</translation>
    </message>
    <message>
      <source>Save what goes where</source>
      <translation>حفظ ما يحدد أين يوضع كل شيء</translation>
    </message>
    <message>
      <source>Save what goes where as a file, for others</source>
      <translation>حفظ ما يحدد أين يوضع كل شيء في ملف، ليستخدمه الآخرون</translation>
    </message>
    <message>
      <source>Save, load or undo the binding of this layer</source>
      <translation>حفظ ربط هذه الطبقة أو تحميله أو التراجع عنه</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>حُفظ.</translation>
    </message>
    <message>
      <source>Say how many square metres each part is to have: more than 0.</source>
      <translation>بيّن كم متراً مربعاً يأخذ كل جزء: أكثر من 0.</translation>
    </message>
    <message>
      <source>Say how many square metres the parts are to have.</source>
      <translation>بيّن كم متراً مربعاً تأخذ الأجزاء.</translation>
    </message>
    <message>
      <source>Say in NORTH which north the bearings are counted from: true, grid or magnetic. A bearing without its north names no direction.</source>
      <translation>بيّن في NORTH من أي شمال تُحسب السموت: الحقيقي (true) أو شمال الشبكة (grid) أو المغناطيسي (magnetic). السمت بلا شماله لا يحدد أي اتجاه.</translation>
    </message>
    <message>
      <source>Say in which folder the present packs lie.</source>
      <translation>حدد المجلد الذي توجد فيه الحزم الحالية.</translation>
    </message>
    <message>
      <source>Say on which day {who} verified {label}; until then it stays proposed.</source>
      <translation>بيّن في أي يوم تحقق {who} من {label}؛ وإلى ذلك الحين يبقى مقترحاً.</translation>
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
      <source>Say which area the sheets are of: give an EXTENT or a COVERAGE.</source>
      <translation>بيّن المنطقة التي تغطيها الأوراق: أعطِ EXTENT أو COVERAGE.</translation>
    </message>
    <message>
      <source>Say which fields of the table hold label, coordinate and check code.</source>
      <translation>حدد حقول الجدول التي فيها التسمية والإحداثية ورمز التحقق.</translation>
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
      <source>Say which workspace the orders were issued in: the project has none.</source>
      <translation>حدد مساحة العمل التي صدرت فيها الأوامر: ليس للمشروع مساحة عمل.</translation>
    </message>
    <message>
      <source>Say who set the radius of {label}: it is printed beside it.</source>
      <translation>بيّن من حدّد نصف قطر {label}: يُطبع ذلك بجانبه.</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>بيّن من.</translation>
    </message>
    <message>
      <source>Say why; the reason is kept in the history and on the notice.</source>
      <translation>بيّن السبب؛ فهو يُحفظ في السجل التاريخي ويُذكر في الإشعار.</translation>
    </message>
    <message>
      <source>Say why; the reason is printed, and kept in the history.</source>
      <translation>بيّن السبب؛ فهو يُطبع ويُحفظ في السجل التاريخي.</translation>
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
      <source>Scale 1 to</source>
      <translation>المقياس 1 إلى</translation>
    </message>
    <message>
      <source>Scale 1:{scale}</source>
      <translation>المقياس 1:{scale}</translation>
    </message>
    <message>
      <source>Scale of the sheet</source>
      <translation>مقياس الورقة</translation>
    </message>
    <message>
      <source>Scale of the sheet (+ and −)</source>
      <translation>مقياس الورقة (+ و−)</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>النسخة الموقّعة</translation>
    </message>
    <message>
      <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
      <translation>نسخ ممسوحة ضوئياً (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Search &amp;radius</source>
      <translation>&amp;نصف قطر البحث</translation>
    </message>
    <message>
      <source>Search orders</source>
      <translation>البحث في الأوامر</translation>
    </message>
    <message>
      <source>Search orders…</source>
      <translation>ابحث في الأوامر…</translation>
    </message>
    <message>
      <source>Search radius</source>
      <translation>نصف قطر البحث</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>نصف قطر البحث (م)</translation>
    </message>
    <message>
      <source>Search tasks</source>
      <translation>البحث في المهام</translation>
    </message>
    <message>
      <source>Search tasks…</source>
      <translation>ابحث في المهام…</translation>
    </message>
    <message>
      <source>See and check the hazards before anything is built on them.</source>
      <translation>راجع المناطق الخطرة وتحقق منها قبل أن يُبنى عليها أي شيء.</translation>
    </message>
    <message>
      <source>See it &amp;larger</source>
      <translation>عرض أ&amp;كبر</translation>
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
      <source>Select one point first; {count} are selected.</source>
      <translation>حدد نقطة واحدة أولاً؛ عدد النقاط المحددة {count}.</translation>
    </message>
    <message>
      <source>Select the points to delete: click them, or drag a box.</source>
      <translation>حدد النقاط المراد حذفها: انقر عليها، أو اسحب مستطيلاً حولها.</translation>
    </message>
    <message>
      <source>Select the two points between which the hazard's edge is taken; {count} are selected.</source>
      <translation>حدد النقطتين اللتين تؤخذ بينهما حافة المنطقة الخطرة؛ عدد النقاط المحددة {count}.</translation>
    </message>
    <message>
      <source>Selected hazards</source>
      <translation>المناطق الخطرة المحددة</translation>
    </message>
    <message>
      <source>Series of map sheets</source>
      <translation>سلسلة أوراق الخريطة</translation>
    </message>
    <message>
      <source>Set GPS: {datum}, {format}, {north}</source>
      <translation>اضبط جهاز GPS: {datum}، {format}، {north}</translation>
    </message>
    <message>
      <source>Set by</source>
      <translation>الجهة المحدِّدة</translation>
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
      <source>Shapefiles (names of 10 characters)</source>
      <translation>ملفات shapefile (أسماء من 10 محارف)</translation>
    </message>
    <message>
      <source>Share a draft among teams. The parts are shown on the map first.</source>
      <translation>تقاسم مسودة بين الفرق. تُعرض الأجزاء على الخريطة أولاً.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}, column {column}: {found} where {wanted} should be.</source>
      <translation>الورقة {sheet}، الصف {row}، العمود {column}: فيه {found} والمفروض {wanted}.</translation>
    </message>
    <message>
      <source>Sheet {sheet}, row {row}: {found} is not of its column's kind.</source>
      <translation>الورقة {sheet}، الصف {row}: القيمة {found} ليست من نوع عمودها.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: a cell names no place in its row: {cell}.</source>
      <translation>الورقة {sheet}: خلية لا تحدد مكاناً في صفها: {cell}.</translation>
    </message>
    <message>
      <source>Sheet {sheet}: the columns are not the agreed ones.</source>
      <translation>الورقة {sheet}: الأعمدة ليست الأعمدة المتفق عليها.</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>الأوراق</translation>
    </message>
    <message>
      <source>Sheets printed</source>
      <translation>الأوراق المطبوعة</translation>
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
      <source>Show it on the map</source>
      <translation>عرضه على الخريطة</translation>
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
      <source>Show or hide the table of a task's boundary points</source>
      <translation>إظهار جدول نقاط حدود المهمة أو إخفاؤه</translation>
    </message>
    <message>
      <source>Show p&amp;lace</source>
      <translation>عرض ال&amp;مكان</translation>
    </message>
    <message>
      <source>Show page 1 of an order</source>
      <translation>عرض الصفحة 1 من أمر</translation>
    </message>
    <message>
      <source>Show tasks of this kind</source>
      <translation>عرض المهام من هذا النوع</translation>
    </message>
    <message>
      <source>Show tasks of this status</source>
      <translation>عرض المهام التي لها هذه الحالة</translation>
    </message>
    <message>
      <source>Show the binding as it was guessed or kept</source>
      <translation>عرض الربط كما خُمِّن أو حُفظ</translation>
    </message>
    <message>
      <source>Show the boundary on the map</source>
      <translation>عرض الحدود على الخريطة</translation>
    </message>
    <message>
      <source>Show the changed hazard on the map</source>
      <translation>عرض المنطقة الخطرة المتغيرة على الخريطة</translation>
    </message>
    <message>
      <source>Show the chosen tasks on the map</source>
      <translation>عرض المهام المختارة على الخريطة</translation>
    </message>
    <message>
      <source>Show the finding on the map</source>
      <translation>عرض الملاحظة على الخريطة</translation>
    </message>
    <message>
      <source>Show the orders that stand so</source>
      <translation>عرض الأوامر التي لها هذه الحالة</translation>
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation>عرض المكان على الخريطة</translation>
    </message>
    <message>
      <source>Show the tasks of this team</source>
      <translation>عرض مهام هذا الفريق</translation>
    </message>
    <message>
      <source>Show the values that contain this text</source>
      <translation>عرض القيم التي تحتوي على هذا النص</translation>
    </message>
    <message>
      <source>Show this operator's orders</source>
      <translation>عرض أوامر هذا المشغّل</translation>
    </message>
    <message>
      <source>Show this operator's tasks</source>
      <translation>عرض مهام هذا المشغّل</translation>
    </message>
    <message>
      <source>Si&amp;nce</source>
      <translation>&amp;منذ</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>التوقيعات</translation>
    </message>
    <message>
      <source>Signed scan of {order}</source>
      <translation>النسخة الموقّعة من {order}</translation>
    </message>
    <message>
      <source>Signs used in the drawing</source>
      <translation>الرموز المستخدمة في الرسم</translation>
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
      <source>Site board</source>
      <translation>لوحة الموقع</translation>
    </message>
    <message>
      <source>Site board {part}</source>
      <translation>لوحة الموقع {part}</translation>
    </message>
    <message>
      <source>Sixteen corners lie around the circle; none cuts into it.</source>
      <translation>تقع ست عشرة زاوية حول الدائرة؛ ولا تقطع أي منها الدائرة.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Size was {was} m², is {now} m² ({change} m²), on the ellipsoid.</source>
      <translation>كانت المساحة {was} م²، وهي الآن {now} م² ({change} م²)، على الإهليلج.</translation>
    </message>
    <message>
      <source>Sketch sheet</source>
      <translation>ورقة الرسم التخطيطي</translation>
    </message>
    <message>
      <source>Sketch sheet 1:{scale}</source>
      <translation>ورقة الرسم التخطيطي 1:{scale}</translation>
    </message>
    <message>
      <source>Skip to the order</source>
      <translation>الانتقال إلى الأمر</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>قطعة رفيعة جداً</translation>
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
      <source>Source: {source}</source>
      <translation>المصدر: {source}</translation>
    </message>
    <message>
      <source>Spoken note</source>
      <translation>ملاحظة صوتية</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>بعد التوزيع</translation>
    </message>
    <message>
      <source>Spread the misclosure</source>
      <translation>توزيع خطأ الإغلاق</translation>
    </message>
    <message>
      <source>Spread the misclosure…</source>
      <translation>توزيع خطأ الإغلاق…</translation>
    </message>
    <message>
      <source>Square metres, one number a part, semicolons between; the rest is one more</source>
      <translation>أمتار مربعة، رقم لكل جزء، تفصل بينها فاصلة منقوطة (;)؛ والباقي جزء آخر</translation>
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
      <source>Start point at</source>
      <translation>نقطة البداية عند</translation>
    </message>
    <message>
      <source>Start {label}</source>
      <translation>البداية {label}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>حالة الأمر</translation>
    </message>
    <message>
      <source>State of the task</source>
      <translation>حالة المهمة</translation>
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
      <source>Status and history</source>
      <translation>الحالة والسجل التاريخي</translation>
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
      <source>Stop (Esc)</source>
      <translation>إيقاف (Esc)</translation>
    </message>
    <message>
      <source>Stop work by this order now. Leave all markings in place.</source>
      <translation>أوقف العمل بهذا الأمر الآن. اترك كل العلامات في مكانها.</translation>
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
      <source>Strips and boxes are {least} m wide or more, not {width} m.</source>
      <translation>عرض الأشرطة والمربعات {least} م أو أكثر، لا {width} م.</translation>
    </message>
    <message>
      <source>Strips or lanes of a width</source>
      <translation>أشرطة أو ممرات بعرض محدد</translation>
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
      <source>Superseded</source>
      <translation>مستبدَلة</translation>
    </message>
    <message>
      <source>Superseded by</source>
      <translation>حلّ محلّه</translation>
    </message>
    <message>
      <source>Superseded by {order}</source>
      <translation>حلّ محلّها {order}</translation>
    </message>
    <message>
      <source>Superseded by {successor}. Nobody may work by it.</source>
      <translation>حلّ محلّها {successor}. لا يجوز لأحد العمل بها.</translation>
    </message>
    <message>
      <source>Surgery</source>
      <translation>الجراحة</translation>
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
      <source>TASK_ID: no task has the id {task}.</source>
      <translation>TASK_ID: لا توجد مهمة معرّفها {task}.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the left of the top.</source>
      <translation>الورقة مدارة: يتجه شمال الشبكة {angle} إلى يسار الأعلى.</translation>
    </message>
    <message>
      <source>THE SHEET IS TURNED: grid north points {angle} to the right of the top.</source>
      <translation>الورقة مدارة: يتجه شمال الشبكة {angle} إلى يمين الأعلى.</translation>
    </message>
    <message>
      <source>THEME_NAME: the project has no map theme {theme}. It has: {known}.</source>
      <translation>THEME_NAME: ليس في المشروع سمة خريطة {theme}. الموجود فيه: {known}.</translation>
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
      <source>Tables of the task database are not in the project: {tables}. Open the database again, and they come back.</source>
      <translation>جداول من قاعدة بيانات المهام ليست في المشروع: {tables}. افتح قاعدة البيانات مرة أخرى فتعود الجداول.</translation>
    </message>
    <message>
      <source>Tag sheet</source>
      <translation>ورقة الوسوم</translation>
    </message>
    <message>
      <source>Tag sheet for Word templates</source>
      <translation>ورقة وسوم لقوالب Word</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Tags for Word templates</source>
      <translation>وسوم لقوالب Word</translation>
    </message>
    <message>
      <source>Take &amp;theirs</source>
      <translation>أخذ نسخة ال&amp;آخرين</translation>
    </message>
    <message>
      <source>Take back the last point (Backspace)</source>
      <translation>التراجع عن آخر نقطة (Backspace)</translation>
    </message>
    <message>
      <source>Take back: {step}</source>
      <translation>التراجع عن: {step}</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>إزالته</translation>
    </message>
    <message>
      <source>Take its &amp;outer edge</source>
      <translation>أخذ حافته ال&amp;خارجية</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Take out drafts that were never ordered</source>
      <translation>إزالة المسودات التي لم يصدر لها أمر قط</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <translation>إزالة {what}</translation>
    </message>
    <message>
      <source>Take out {what} of {task}</source>
      <translation>إزالة {what} من {task}</translation>
    </message>
    <message>
      <source>Take the block for the whole boundary; one undo takes it back</source>
      <translation>اعتماد الكتلة للحدود كلها؛ وتراجع واحد يلغي ذلك</translation>
    </message>
    <message>
      <source>Take the edge of {hazard} between {start} and {end}</source>
      <translation>أخذ حافة {hazard} بين {start} و{end}</translation>
    </message>
    <message>
      <source>Take the frame off the map (Esc)</source>
      <translation>إزالة الإطار من الخريطة (Esc)</translation>
    </message>
    <message>
      <source>Take the hazard's edge between two points</source>
      <translation>أخذ حافة المنطقة الخطرة بين نقطتين</translation>
    </message>
    <message>
      <source>Take the spread misclosure back</source>
      <translation>إلغاء توزيع خطأ الإغلاق</translation>
    </message>
    <message>
      <source>Take {file} out of {task}</source>
      <translation>إزالة {file} من {task}</translation>
    </message>
    <message>
      <source>Take {text}</source>
      <translation>استخدام {text}</translation>
    </message>
    <message>
      <source>Taken for rounding, metres</source>
      <translation>ما يُعدّ تقريباً، بالأمتار</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>المدخلات</translation>
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
      <source>Task and label, one of its kind</source>
      <translation>المهمة والتسمية، فريدة من نوعها</translation>
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
      <source>Task database to open or make</source>
      <translation>قاعدة بيانات المهام المراد فتحها أو إنشاؤها</translation>
    </message>
    <message>
      <source>Task map</source>
      <translation>خريطة المهمة</translation>
    </message>
    <message>
      <source>Task map of {order}</source>
      <translation>خريطة المهمة للأمر {order}</translation>
    </message>
    <message>
      <source>Task map on imagery</source>
      <translation>خريطة المهمة فوق الصور الجوية</translation>
    </message>
    <message>
      <source>Task order</source>
      <translation>أمر المهمة</translation>
    </message>
    <message>
      <source>Task without a polygon</source>
      <translation>مهمة بلا مضلع</translation>
    </message>
    <message>
      <source>Task {row} has a ring of {count} points: a boundary needs three.</source>
      <translation>في المهمة {row} حلقة عدد نقاطها {count}: والحدود يلزمها ثلاث.</translation>
    </message>
    <message>
      <source>Task {task}</source>
      <translation>المهمة {task}</translation>
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
      <source>Task {task} becomes issued when its order is issued, on the page Orders.</source>
      <translation>تصبح المهمة {task} صادرة عند إصدار أمرها، في صفحة الأوامر.</translation>
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
      <source>Task {task} has no boundary yet. Draw one first.</source>
      <translation>ليست للمهمة {task} حدود بعد. ارسم حدودها أولاً.</translation>
    </message>
    <message>
      <source>Task {task} has no medical plan, and people enter a hazard ({kind}).</source>
      <translation>ليست للمهمة {task} خطة طبية، وفيها أشخاص يدخلون منطقة خطرة ({kind}).</translation>
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
      <source>Task {task} has no polygon. Draw its boundary, or type it.</source>
      <translation>ليس للمهمة {task} مضلع. ارسم حدودها أو اكتبها.</translation>
    </message>
    <message>
      <source>Task {task} has no polygon: it is {kind}.</source>
      <translation>ليس للمهمة {task} مضلع: شكلها {kind}.</translation>
    </message>
    <message>
      <source>Task {task} has nothing in {field}, which its order number is made with. Fill it in, or type the order’s number.</source>
      <translation>المهمة {task} ليس فيها شيء في {field}، وهو الحقل الذي يُصاغ به رقم أمرها. املأه، أو اكتب رقم الأمر.</translation>
    </message>
    <message>
      <source>Task {task} has rows in {table} ({count}) and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>للمهمة {task} صفوف في {table} ({count})، ولذلك {what}. اسحب المهمة، أو كرّرها وغيّر النسخة المكررة.</translation>
    </message>
    <message>
      <source>Task {task} is clearance, and {area_m2:,.0f} m² of it are only suspected. A survey may release some of them first.</source>
      <translation>المهمة {task} مهمة تطهير، و{area_m2:,.0f} م² منها مشتبه بخطورتها فقط. قد يتيح المسح الإفراج عن بعضها أولاً.</translation>
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
      <source>Task {task} is not issued. Mandatory findings that are open: {count}. {findings} Mend what is wrong, or give a reason for issuing all the same; the order prints it on page 1.</source>
      <translation>المهمة {task} لم تصدر. الملاحظات الإلزامية المفتوحة: {count}. {findings} أصلح الخطأ، أو أعطِ سبباً للإصدار رغم ذلك؛ ويطبعه الأمر في الصفحة 1.</translation>
    </message>
    <message>
      <source>Task {task} is withdrawn and stays as it is. Duplicate it and change the copy.</source>
      <translation>المهمة {task} مسحوبة وتبقى كما هي. كررها وعدّل النسخة.</translation>
    </message>
    <message>
      <source>Task {task} is {old} and cannot become {new}. The programme profile says which states follow each other.</source>
      <translation>المهمة {task} حالتها {old} ولا يمكن أن تصبح {new}. يحدد ملف تعريف البرنامج الحالات التي يلي بعضها بعضاً.</translation>
    </message>
    <message>
      <source>Task {task} is {status} and cannot be issued from there. From {status} it can become: {allowed}.</source>
      <translation>المهمة {task} حالتها {status} ولا يمكن إصدارها من هذه الحالة. من {status} يمكن أن تصبح: {allowed}.</translation>
    </message>
    <message>
      <source>Task {task} is {status}, and no order is issued for it any more. Duplicate the task (page Tasks) and issue an order for the copy.</source>
      <translation>المهمة {task} حالتها {status}، ولا يُصدر لها أمر بعد الآن. انسخ المهمة (صفحة المهام) وأصدر أمراً للنسخة.</translation>
    </message>
    <message>
      <source>Task {task} made.</source>
      <translation>أُنشئت المهمة {task}.</translation>
    </message>
    <message>
      <source>Task {task} of order {order_no} is not in the workspace {file} any more.</source>
      <translation>المهمة {task} من الأمر {order_no} لم تعد في مساحة العمل {file}.</translation>
    </message>
    <message>
      <source>Task {task} stays whole: one part is no division.</source>
      <translation>المهمة {task} تبقى كاملة: جزء واحد ليس تقسيماً.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others and was not read before. Take theirs, and make your changes again.</source>
      <translation>غيّر آخرون المهمة {task} ولم تُقرأ من قبل. خذ نسختهم، ثم أعد إجراء تغييراتك.</translation>
    </message>
    <message>
      <source>Task {task} was changed by others since then, and the unsaved work does not fit any more: a row of {table} is gone.</source>
      <translation>غيّر آخرون المهمة {task} منذ ذلك الحين، ولم يعد العمل غير المحفوظ متوافقاً معها: صف من {table} لم يعد موجوداً.</translation>
    </message>
    <message>
      <source>Task {task} was changed by somebody else since it was read. Look at it again.</source>
      <translation>المهمة {task} غيّرها شخص آخر منذ قراءتها. راجعها مرة أخرى.</translation>
    </message>
    <message>
      <source>Task {task} was changed by {who}, {when}, since you read it.</source>
      <translation>المهمة {task} غيّرها {who}، {when}، منذ قراءتك لها.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others meanwhile. Take theirs; to keep yours, duplicate the task first.</source>
      <translation>حذف آخرون المهمة {task} في هذه الأثناء. خذ نسختهم؛ وللإبقاء على نسختك، كرّر المهمة أولاً.</translation>
    </message>
    <message>
      <source>Task {task} was deleted by others since you read it.</source>
      <translation>حذف آخرون المهمة {task} منذ قراءتك لها.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}. Amend that order to change it.</source>
      <translation>المهمة {task} صدرت من قبل بالرقم {order_no}، المراجعة {revision}. عدّل ذلك الأمر لتغييرها.</translation>
    </message>
    <message>
      <source>Task {task} was issued already as {order_no}, revision {revision}; an order never changes its number.</source>
      <translation>المهمة {task} صدرت من قبل بالرقم {order_no}، المراجعة {revision}؛ والأمر لا يغيّر رقمه أبداً.</translation>
    </message>
    <message>
      <source>Task {task} was issued meanwhile: an issued boundary never changes unseen. Take theirs, and amend the order.</source>
      <translation>صدرت المهمة {task} في هذه الأثناء: الحدود الصادرة لا تتغير أبداً دون علم أحد. خذ نسختهم، وعدّل الأمر.</translation>
    </message>
    <message>
      <source>Task {task} was ordered and {what}. Withdraw it, or duplicate it and change the copy.</source>
      <translation>صدر أمر للمهمة {task}، ولذلك {what}. اسحب المهمة، أو كرّرها وغيّر النسخة المكررة.</translation>
    </message>
    <message>
      <source>Task {task}, annex {letter} ({title}): {reason} Put the file back, or take the annex out of the task.</source>
      <translation>المهمة {task}، الملحق {letter} ({title}): {reason} أعِد الملف إلى مكانه، أو أزل الملحق من المهمة.</translation>
    </message>
    <message>
      <source>Task {task}, corners beside corners of task {other} that are not the same: {count}; up to {away_m:.2f} m apart. Snap them, or a marker stands twice.</source>
      <translation>المهمة {task}، زوايا بجانب زوايا المهمة {other} وليست هي نفسها: {count}؛ والمسافة بينها حتى {away_m:.2f} م. اجعلها تنطبق بعضها على بعض، وإلا وُضعت علامة مرتين.</translation>
    </message>
    <message>
      <source>Task {task}, hazards within {near_m:g} m of the {feature}: {count}; the nearest, {hazard}, at {away_m:,.1f} m.</source>
      <translation>المهمة {task}، المناطق الخطرة ضمن {near_m:g} م من «{feature}»: {count}؛ وأقربها {hazard} على بعد {away_m:,.1f} م.</translation>
    </message>
    <message>
      <source>Task {task}, legs longer than {limit_m:,.0f} m: {count}; the longest, {leg_m:,.0f} m, starts at {label}.</source>
      <translation>المهمة {task}، الأضلاع الأطول من {limit_m:,.0f} م: {count}؛ وأطولها، {leg_m:,.0f} م، يبدأ عند {label}.</translation>
    </message>
    <message>
      <source>Task {task}, legs shorter than {limit_m:g} m: {count}; the shortest, {leg_m:.2f} m, starts at {label}.</source>
      <translation>المهمة {task}، الأضلاع الأقصر من {limit_m:g} م: {count}؛ وأقصرها، {leg_m:.2f} م، يبدأ عند {label}.</translation>
    </message>
    <message>
      <source>Task {task}, places narrower than {width_m:g} m: {count}; the largest has {area_m2:,.1f} m².</source>
      <translation>المهمة {task}، المواضع الأضيق من {width_m:g} م: {count}؛ ومساحة أكبرها {area_m2:,.1f} م².</translation>
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
      <source>Task {task}: NO EVACUATION ROUTE. Drive one and fill it in.</source>
      <translation>المهمة {task}: لا يوجد مسار إخلاء. قُد المركبة على مسار ودوّنه.</translation>
    </message>
    <message>
      <source>Task {task}: NO LANDING SITE. Choose one on site and fill it in.</source>
      <translation>المهمة {task}: لا يوجد موقع هبوط. اختر موقعاً في الميدان ودوّنه.</translation>
    </message>
    <message>
      <source>Task {task}: NO MEDICAL FACILITY. Fill it in before work starts.</source>
      <translation>المهمة {task}: لا يوجد مرفق طبي. دوّنه قبل بدء العمل.</translation>
    </message>
    <message>
      <source>Task {task}: a coordinate is not a number or is infinite.</source>
      <translation>المهمة {task}: إحداثية ليست عدداً أو لا نهائية.</translation>
    </message>
    <message>
      <source>Task {task}: a corner is nowhere on Earth, or on another continent. Look at the coordinates, and at the layer's CRS.</source>
      <translation>المهمة {task}: زاوية لا تقع في أي مكان على الأرض، أو تقع في قارة أخرى. راجع الإحداثيات، ونظام الإسناد الإحداثي (CRS) للطبقة.</translation>
    </message>
    <message>
      <source>Task {task}: a corner of its polygon has no boundary point; it is {distance_m} m from the nearest leg.</source>
      <translation>المهمة {task}: زاوية من مضلعها ليس لها نقطة حدود؛ وهي تبعد {distance_m} م عن أقرب ضلع.</translation>
    </message>
    <message>
      <source>Task {task}: a row of {table} was deleted by others meanwhile. Discard your changes of it, and make them again.</source>
      <translation>المهمة {task}: حذف آخرون صفاً من {table} في هذه الأثناء. تجاهل تغييراتك عليها، ثم أعد إجراءها.</translation>
    </message>
    <message>
      <source>Task {task}: a strip about {width_m:.1f} m wide ({area_m2:,.0f} m²) lies between it and {other}, and belongs to neither.</source>
      <translation>المهمة {task}: شريط عرضه نحو {width_m:.1f} م ({area_m2:,.0f} م²) يقع بينها وبين {other}، ولا يتبع أياً منهما.</translation>
    </message>
    <message>
      <source>Task {task}: boundary point {row} has no label.</source>
      <translation>المهمة {task}: نقطة الحدود {row} ليس لها تسمية.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has another outline than when the task was made. Compare the two, and draw the boundary anew where it must change.</source>
      <translation>المهمة {task}: للمنطقة الخطرة {hazard} محيط غير الذي كان لها عند إنشاء المهمة. قارن بينهما، وأعد رسم الحدود حيث يجب أن تتغير.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} has no shape, so that no geofence can go around it. Repair the hazard, and amend the order.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} ليس لها شكل، فلا يمكن إحاطتها بسياج جغرافي. أصلح المنطقة الخطرة وعدّل الأمر.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed (recorded as {word}).</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} مغلقة (مسجَّلة بالكلمة {word}).</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is closed.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} مغلقة.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} is no longer in the hazard layer.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} لم تعد في طبقة المناطق الخطرة.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies also in live task {other}.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} تقع أيضاً في المهمة السارية {other}.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the boundary.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} تقع على بعد {away_m:,.1f} م من الحدود.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} lies {away_m:,.1f} m from the {feature}.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} تقع على بعد {away_m:,.1f} م من «{feature}».</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} reaches into the task ({area_m2:,.0f} m²) and is not one of its hazards.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} تمتد إلى داخل المهمة ({area_m2:,.0f} م²) وليست من مناطقها الخطرة.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} touches the task and is not one of its hazards.</source>
      <translation>المهمة {task}: المنطقة الخطرة {hazard} تلامس المهمة وليست من مناطقها الخطرة.</translation>
    </message>
    <message>
      <source>Task {task}: hazard {hazard} was repaired and nobody has confirmed its shape: it may be larger on the ground than it looks.</source>
      <translation>المهمة {task}: أُصلح شكل المنطقة الخطرة {hazard} ولم يؤكده أحد: قد تكون على الأرض أكبر مما تبدو.</translation>
    </message>
    <message>
      <source>Task {task}: its annexes have {count} pages ({files}); at most {most} go along. Attach only the pages that the team needs, or raise order_form.most_annex_pages in the programme profile.</source>
      <translation>المهمة {task}: عدد صفحات ملاحقها {count} ({files})؛ والحد الأقصى {most}. أرفق الصفحات التي يحتاج إليها الفريق فقط، أو ارفع قيمة order_form.most_annex_pages في ملف تعريف البرنامج.</translation>
    </message>
    <message>
      <source>Task {task}: its boundary points stand in an issued order and stay as they are. Amend the order to change them.</source>
      <translation>المهمة {task}: نقاط حدودها موجودة في أمر صادر وتبقى كما هي. عدّل الأمر لتغييرها.</translation>
    </message>
    <message>
      <source>Task {task}: its order would be dated {moment}, before {order_no}, which was issued at {earlier}. Set the clock of this computer, or give the right time. Where the date of {order_no} is the wrong one, withdraw that order.</source>
      <translation>المهمة {task}: سيكون تاريخ أمرها {moment}، قبل {order_no} الذي صدر في {earlier}. اضبط ساعة هذا الحاسوب، أو أعطِ الوقت الصحيح. وإذا كان تاريخ {order_no} هو الخطأ، فاسحب ذلك الأمر.</translation>
    </message>
    <message>
      <source>Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).</source>
      <translation>المهمة {task}: خطأ الإغلاق {misclosure:.2f} م (1:{ratio}).</translation>
    </message>
    <message>
      <source>Task {task}: no geofence can go around hazard {hazard}: {reason}</source>
      <translation>المهمة {task}: لا يمكن إحاطة المنطقة الخطرة {hazard} بسياج جغرافي: {reason}</translation>
    </message>
    <message>
      <source>Task {task}: no medical facility is recorded as having surgery.</source>
      <translation>المهمة {task}: لا يوجد مرفق طبي مسجَّل على أن فيه جراحة.</translation>
    </message>
    <message>
      <source>Task {task}: no phone alarms at hazard {hazard}: it is a line or a point, and the programme's fence is 0 m wide. Set “field_project.stand_off_m” in the profile.</source>
      <translation>المهمة {task}: لا يُنذر أي هاتف عند المنطقة الخطرة {hazard}: فهي خط أو نقطة، وعرض سياج البرنامج 0 م. عيّن قيمة «field_project.stand_off_m» في ملف التعريف.</translation>
    </message>
    <message>
      <source>Task {task}: phones will alarm at the {feature}: it lies in the geofence of the field project (hazard {hazards}). Move it, or tell the team.</source>
      <translation>المهمة {task}: ستُنذر الهواتف عند العنصر {feature}: فهو داخل السياج الجغرافي للمشروع الميداني (المناطق الخطرة {hazards}). انقله، أو أبلغ الفريق.</translation>
    </message>
    <message>
      <source>Task {task}: point {old} of {order_no} r{revision} is now called {new}. Labels never change once they are out in the field: give it its label back.</source>
      <translation>المهمة {task}: النقطة {old} من {order_no} r{revision} تُسمّى الآن {new}. التسميات لا تتغير أبداً بعد وصولها إلى الميدان: أعِد إليها تسميتها.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points cannot be read: {reason}.</source>
      <translation>المهمة {task}: لا يمكن قراءة الصف {row} من نقاط الحدود: {reason}.</translation>
    </message>
    <message>
      <source>Task {task}: row {row} of the boundary points has no point.</source>
      <translation>المهمة {task}: الصف {row} من نقاط الحدود ليس فيه نقطة.</translation>
    </message>
    <message>
      <source>Task {task}: rows {first} and {row} have this id. Give each task its own.</source>
      <translation>المهمة {task}: الصفان {first} و{row} لهما هذا المعرّف. أعطِ كل مهمة معرّفها.</translation>
    </message>
    <message>
      <source>Task {task}: say why it becomes {new}; the reason is kept in its history.</source>
      <translation>المهمة {task}: بيّن لماذا تصبح {new}؛ ويُحفظ السبب في سجلها التاريخي.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} cannot be opened ({reason}). Attach it again.</source>
      <translation>المهمة {task}: لا يمكن فتح الملحق {file} ({reason}). أرفقه من جديد.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has layers that are switched off. Print it to a new PDF as it should be seen, and attach that.</source>
      <translation>المهمة {task}: في الملحق {file} طبقات معطّلة. اطبعه في ملف PDF جديد كما ينبغي أن يظهر، وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has no pages. Attach it again.</source>
      <translation>المهمة {task}: الملحق {file} بلا صفحات. أرفقه من جديد.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} has {size} MB; {most} MB may go along. Save it smaller (fewer pages, photographs with fewer pixels), or raise order_form.most_annex_mb in the programme profile.</source>
      <translation>المهمة {task}: حجم الملحق {file} هو {size} ميغابايت؛ والحد الأقصى {most} ميغابايت. احفظه بحجم أصغر (صفحات أقل، صور فوتوغرافية ببكسلات أقل)، أو ارفع قيمة order_form.most_annex_mb في ملف تعريف البرنامج.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is damaged ({reason}). Open it, print it to a new PDF and attach that.</source>
      <translation>المهمة {task}: الملحق {file} تالف ({reason}). افتحه واطبعه في ملف PDF جديد وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is empty. Attach it again.</source>
      <translation>المهمة {task}: الملحق {file} فارغ. أرفقه من جديد.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is encrypted. Open it with its password, print it to a new PDF and attach that.</source>
      <translation>المهمة {task}: الملحق {file} مشفَّر. افتحه بكلمة المرور، واطبعه في ملف PDF جديد وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is neither a PDF nor a JPG. Save it as a PDF and attach that.</source>
      <translation>المهمة {task}: الملحق {file} ليس PDF ولا JPG. احفظه بصيغة PDF وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is no readable picture. Open it, save it as a new JPG and attach that.</source>
      <translation>المهمة {task}: الملحق {file} ليس صورة قابلة للقراءة. افتحه واحفظه كملف JPG جديد وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not at hand. Attach it again, or take it off the task.</source>
      <translation>المهمة {task}: الملحق {file} غير متوفر. أرفقه من جديد، أو أزله من المهمة.</translation>
    </message>
    <message>
      <source>Task {task}: the annex {file} is not the file that was attached to the order; its content has changed. Amend the order with the new one.</source>
      <translation>المهمة {task}: الملحق {file} ليس هو الملف الذي أُرفق بالأمر؛ فقد تغيّر محتواه. عدّل الأمر بالملف الجديد.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points are not those of its polygon: point {label}, or the leg from it, is {distance_m} m off. Take the points again from the polygon, or the polygon from the points.</source>
      <translation>المهمة {task}: نقاط الحدود ليست نقاط مضلعها: النقطة {label}، أو الضلع الخارج منها، منحرفة بمقدار {distance_m} م. خذ النقاط من جديد من المضلع، أو المضلع من النقاط.</translation>
    </message>
    <message>
      <source>Task {task}: the boundary points {one} and {other} have the same label or the same place in the list. Give one of them another.</source>
      <translation>المهمة {task}: نقطتا الحدود {one} و{other} لهما التسمية نفسها أو الموضع نفسه في القائمة. أعطِ إحداهما غيره.</translation>
    </message>
    <message>
      <source>Task {task}: the geofence of the field project is empty, so that a phone never alarms: no open hazard of the order reaches outside the task.</source>
      <translation>المهمة {task}: السياج الجغرافي للمشروع الميداني فارغ، فلا يُنذر الهاتف أبداً: لا تمتد أي منطقة خطرة مفتوحة في الأمر إلى خارج المهمة.</translation>
    </message>
    <message>
      <source>Task {task}: the label {label} is used by several boundary points.</source>
      <translation>المهمة {task}: التسمية {label} تستخدمها عدة نقاط حدود.</translation>
    </message>
    <message>
      <source>Task {task}: the nearest medical facility, {facility} ({near_km:,.1f} km), is not recorded as having surgery; the nearest that is: {other} ({far_km:,.1f} km in a straight line).</source>
      <translation>المهمة {task}: أقرب مرفق طبي، {facility} ({near_km:,.1f} كم)، غير مسجَّل على أن فيه جراحة؛ وأقرب مرفق فيه جراحة: {other} ({far_km:,.1f} كم في خط مستقيم).</translation>
    </message>
    <message>
      <source>Task {task}: the nearest surgery, {facility}, is {far_km:,.1f} km away in a straight line; the profile allows {allowed_km:g} km.</source>
      <translation>المهمة {task}: أقرب جراحة، {facility}، على بعد {far_km:,.1f} كم في خط مستقيم؛ وملف التعريف يسمح بـ {allowed_km:g} كم.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; all that it encloses was taken as hazard here. Repair it, and have its shape confirmed.</source>
      <translation>المهمة {task}: محيط المنطقة الخطرة {hazard} معطوب؛ واعتُبر هنا كل ما يحيط به منطقة خطرة. أصلحه، واطلب تأكيد شكله.</translation>
    </message>
    <message>
      <source>Task {task}: the outline of hazard {hazard} is broken; the geofence goes around all that it encloses. Repair the hazard, and amend the order.</source>
      <translation>المهمة {task}: محيط المنطقة الخطرة {hazard} معيب؛ ويحيط السياج الجغرافي بكل ما يضمه. أصلح المنطقة الخطرة وعدّل الأمر.</translation>
    </message>
    <message>
      <source>Task {task}: the profile {profile} has no kind {kind}.</source>
      <translation>المهمة {task}: ليس في ملف التعريف {profile} النوع {kind}.</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} crosses hazard {hazard} ({across_m:,.0f} m).</source>
      <translation>المهمة {task}: العنصر «{feature}» يقطع المنطقة الخطرة {hazard} ({across_m:,.0f} م).</translation>
    </message>
    <message>
      <source>Task {task}: the {feature} lies inside hazard {hazard}.</source>
      <translation>المهمة {task}: العنصر «{feature}» يقع داخل المنطقة الخطرة {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside hazard {hazard}.</source>
      <translation>المهمة {task}: النقطة «{point}» تقع داخل المنطقة الخطرة {hazard}.</translation>
    </message>
    <message>
      <source>Task {task}: the {point} lies inside the task. It must be reached before work begins.</source>
      <translation>المهمة {task}: النقطة «{point}» تقع داخل المهمة. ويجب الوصول إليها قبل بدء العمل.</translation>
    </message>
    <message>
      <source>Task {task}: this would be dated {moment}, before {earlier}, when its state was last changed. Set the clock of this computer, or give the right time.</source>
      <translation>المهمة {task}: سيكون تاريخ هذا {moment}، قبل {earlier}، وهو آخر وقت تغيّرت فيه حالتها. اضبط ساعة هذا الحاسوب، أو أعطِ الوقت الصحيح.</translation>
    </message>
    <message>
      <source>Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which {simplified:,.0f} m² by simplifying.</source>
      <translation>المهمة {task}: {added:,.0f} م² خارج مناطقها الخطرة (على الإهليلج)، منها {simplified:,.0f} م² بسبب التبسيط.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.0f} %) lie outside every recorded hazard.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² ({percent:.0f} %) تقع خارج كل منطقة خطرة مسجَّلة.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² ({percent:.1f} %) are recorded as cleared already.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² ({percent:.1f} %) مسجَّلة من قبل على أنها مطهَّرة.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other} ({state}).</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² تقع أيضاً في المهمة {other} ({state}).</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² lie also in task {other}. Two teams would be sent to the same land.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² تقع أيضاً في المهمة {other}. سيُرسَل فريقان إلى الأرض نفسها.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task and are not cleared.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² من المنطقة الخطرة {hazard} ({percent:.1f} %) لا تقع في أي مهمة وليست مطهَّرة.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} ({percent:.1f} %) lie in no task.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² من المنطقة الخطرة {hazard} ({percent:.1f} %) لا تقع في أي مهمة.</translation>
    </message>
    <message>
      <source>Task {task}: {area_m2:,.0f} m² of hazard {hazard} lie also in live task {other}.</source>
      <translation>المهمة {task}: {area_m2:,.0f} م² من المنطقة الخطرة {hazard} تقع أيضاً في المهمة السارية {other}.</translation>
    </message>
    <message>
      <source>Task {task}: {field} is empty, and {kind} asks for it.</source>
      <translation>المهمة {task}: الحقل «{field}» فارغ، والنوع {kind} يتطلبه.</translation>
    </message>
    <message>
      <source>Task {task}: {label} lies on or beside the task or a hazard. Move it before work starts.</source>
      <translation>المهمة {task}: {label} يقع على المهمة أو على منطقة خطرة أو بجانبها. انقله قبل بدء العمل.</translation>
    </message>
    <message>
      <source>Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, {lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude).</source>
      <translation>المهمة {task}: النقطة {label} تحركت {shift_m:.3f} م، من ‎{lat_before:.7f}, {lon_before:.7f}‎ إلى ‎{lat:.7f}, {lon:.7f}‎ (خط العرض ثم خط الطول، من اليسار إلى اليمين).</translation>
    </message>
    <message>
      <source>Task {task}: {name} could not be drawn below the field project: {reason}.</source>
      <translation>المهمة {task}: تعذّر رسم {name} تحت المشروع الميداني: {reason}.</translation>
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
      <source>Task {task}: {why}. Move or delete a point there.</source>
      <translation>المهمة {task}: {why}. حرّك نقطة هناك أو احذفها.</translation>
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
      <source>Tasks and boundary points, under its own field names, words and CRS.</source>
      <translation>المهام ونقاط الحدود، بأسماء حقولها وكلماتها ونظام إسنادها الإحداثي (CRS).</translation>
    </message>
    <message>
      <source>Tasks are kept in {file}</source>
      <translation>تُحفظ المهام في {file}</translation>
    </message>
    <message>
      <source>Tasks left out</source>
      <translation>المهام المتروكة</translation>
    </message>
    <message>
      <source>Tasks on the map</source>
      <translation>المهام على الخريطة</translation>
    </message>
    <message>
      <source>Tasks read</source>
      <translation>المهام المقروءة</translation>
    </message>
    <message>
      <source>Tasks without a pack</source>
      <translation>مهام بلا حزمة</translation>
    </message>
    <message>
      <source>Tasks without room for their id: {count}.</source>
      <translation>المهام التي لم يتسع المكان لمعرّفها: {count}.</translation>
    </message>
    <message>
      <source>Tasks written</source>
      <translation>المهام المكتوبة</translation>
    </message>
    <message>
      <source>Tasks: {n} of {all} · {area}</source>
      <translation>المهام: {n} من {all} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {n} · {area}</source>
      <translation>المهام: {n} · {area}</translation>
    </message>
    <message>
      <source>Tasks: {read} read = {written} written + {refused} left out. Boundary points: {points} read = {kept} written + {left} left out; {named} named from outlines.</source>
      <translation>المهام: المقروءة {read} = المكتوبة {written} + المتروكة {refused}. نقاط الحدود: المقروءة {points} = المكتوبة {kept} + المتروكة {left}؛ والمسمّاة من المحيطات {named}.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>الفريق</translation>
    </message>
    <message>
      <source>Team leader</source>
      <translation>قائد الفريق</translation>
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
      <source>Template of a sheet (a layout of QGIS; empty: the plugin’s own)</source>
      <translation>قالب الورقة (تخطيط QGIS؛ فارغ: قالب الإضافة نفسها)</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>That is not the last step any more. Use Undo on the page Tasks.</source>
      <translation>لم تعد هذه هي الخطوة الأخيرة. استخدم «تراجع» في صفحة المهام.</translation>
    </message>
    <message>
      <source>That would make {count} parts; {most} is the most. Ask for fewer or larger ones.</source>
      <translation>سينتج عن ذلك أجزاء عددها {count}؛ والحد الأقصى {most}. اطلب أجزاء أقل أو أكبر.</translation>
    </message>
    <message>
      <source>The CRS of the national database has no place for it. Choose another CRS.</source>
      <translation>نظام الإسناد الإحداثي (CRS) لقاعدة البيانات الوطنية لا يغطيه. اختر نظاماً آخر.</translation>
    </message>
    <message>
      <source>The GeoPackage is damaged ({reason}).</source>
      <translation>ملف GeoPackage تالف ({reason}).</translation>
    </message>
    <message>
      <source>The PDF of this order governs; where this page differs, stop and report.</source>
      <translation>ملف PDF لهذا الأمر هو المرجع الحاكم؛ إذا اختلفت هذه الصفحة عنه، فتوقف وأبلغ.</translation>
    </message>
    <message>
      <source>The PDF {file} does not hold every page. Make it again.</source>
      <translation>ملف PDF {file} لا يحتوي على كل الصفحات. أنشئه من جديد.</translation>
    </message>
    <message>
      <source>The UTM zone that grid bearings are counted in</source>
      <translation>منطقة UTM التي تُحسب فيها سموت الشبكة</translation>
    </message>
    <message>
      <source>The Word document of this order governs; where this differs, stop and report.</source>
      <translation>وثيقة Word لهذا الأمر هي المرجع الحاكم؛ إذا اختلف هذا عنها، فتوقف وأبلغ.</translation>
    </message>
    <message>
      <source>The Word template {file} cannot be read ({reason}). Save it in Word as a document (.docx).</source>
      <translation>لا يمكن قراءة قالب Word {file} ({reason}). احفظه في Word كوثيقة (.docx).</translation>
    </message>
    <message>
      <source>The area is not sound ({why}): mend it where it was drawn, or draw it anew.</source>
      <translation>المساحة المرسومة غير سليمة ({why}): أصلحها حيث رُسمت، أو ارسمها من جديد.</translation>
    </message>
    <message>
      <source>The area of each part; the last has what is left</source>
      <translation>مساحة كل جزء؛ والجزء الأخير يأخذ ما تبقى</translation>
    </message>
    <message>
      <source>The area reaches from {west:.1f}° to {east:.1f}° of longitude, which is too wide for the one grid of a series. Give an EXTENT, and make a series for each part.</source>
      <translation>تمتد المنطقة من خط الطول {west:.1f}° إلى {east:.1f}°، وهذا أوسع مما تتسع له الشبكة الواحدة للسلسلة. أعطِ EXTENT، وأنشئ سلسلة لكل جزء.</translation>
    </message>
    <message>
      <source>The area takes {count} sheets; a series has at most {most}. Take a smaller scale (a larger number), larger paper, or a smaller area.</source>
      <translation>تحتاج المنطقة إلى {count} من الأوراق؛ وللسلسلة {most} على الأكثر. اختر مقياساً أصغر (رقماً أكبر)، أو ورقاً أكبر، أو منطقة أصغر.</translation>
    </message>
    <message>
      <source>The areas add up to {asked:,.1f} m², but the task has only {whole:,.1f} m².</source>
      <translation>مجموع المساحات {asked:,.1f} م²، ولكن مساحة المهمة {whole:,.1f} م² فقط.</translation>
    </message>
    <message>
      <source>The basemap of the field project shows {pixel_m} m a pixel, coarser than {name}: the area is large, or “field_project.basemap_limit_mb” is small.</source>
      <translation>خريطة الأساس للمشروع الميداني تُظهر {pixel_m} م لكل بكسل، وهذا أقل دقة من {name}: المساحة كبيرة، أو قيمة «field_project.basemap_limit_mb» صغيرة.</translation>
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
      <source>The bearing of the cuts is not a number.</source>
      <translation>سمت القطوع ليس عدداً.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is impossible: it lies between 0 and {circle:g} ({unit}).</source>
      <translation>السمت ‎{bearing:g}‎ مستحيل: فهو يقع بين 0 و{circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} is magnetic: give the date it was read, or the declination of that day. Without one of them it names no direction.</source>
      <translation>السمت ‎{bearing:g}‎ مغناطيسي: أعطِ تاريخ قراءته، أو الانحراف المغناطيسي في ذلك اليوم. فبدون أحدهما لا يدل على أي اتجاه.</translation>
    </message>
    <message>
      <source>The bearing {bearing:g} names no north: say whether it is true, grid or magnetic.</source>
      <translation>السمت ‎{bearing:g}‎ لا يسمّي أي شمال: بيّن هل هو حقيقي أم شبكي أم مغناطيسي.</translation>
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
      <source>The binding calls both tables {name}. Give tasks and boundary points a layer of their own name each.</source>
      <translation>يسمّي الربط الجدولين كليهما {name}. أعطِ المهام ونقاط الحدود طبقتين باسمين مختلفين.</translation>
    </message>
    <message>
      <source>The binding gives the field {field} to both {first} and {second} under {where}. A field takes one of them.</source>
      <translation>يعطي الربط الحقل {field} لكل من {first} و{second} تحت {where}. الحقل لا يأخذ إلا واحداً منهما.</translation>
    </message>
    <message>
      <source>The binding has no name for {attribute} under {where}. Give one, or leave it out.</source>
      <translation>ليس في الربط اسم لـ {attribute} تحت {where}. أعطِه اسماً، أو اتركه.</translation>
    </message>
    <message>
      <source>The binding has the type {value} under {where}. Known: {known}, with the length in brackets: {example}.</source>
      <translation>في الربط النوع {value} تحت {where}. الأنواع المعروفة: {known}، مع الطول بين قوسين: {example}.</translation>
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
      <source>The binding names no field for task_id under {where}. Without it no row says which task it is.</source>
      <translation>لا يسمّي الربط حقلاً لـ task_id تحت {where}. ومن دونه لا يبيّن أي صف إلى أي مهمة يعود.</translation>
    </message>
    <message>
      <source>The binding was guessed ({percent} % sure):</source>
      <translation>خُمِّن الربط (بثقة {percent} %):</translation>
    </message>
    <message>
      <source>The binding was guessed:</source>
      <translation>خُمِّن الربط:</translation>
    </message>
    <message>
      <source>The block does not say which north its bearings are counted from</source>
      <translation>الكتلة لا تبيّن من أي شمال تُحسب سموتها</translation>
    </message>
    <message>
      <source>The bound layer to check and to compare</source>
      <translation>الطبقة المربوطة التي يجري التحقق منها ومقارنتها</translation>
    </message>
    <message>
      <source>The boundary and all its points are as they were.</source>
      <translation>الحدود وكل نقاطها كما كانت.</translation>
    </message>
    <message>
      <source>The boundary contradicts itself ({fault}). Mend it first, then divide.</source>
      <translation>الحدود تناقض نفسها ({fault}). أصلحها أولاً، ثم قسّم.</translation>
    </message>
    <message>
      <source>The boundary could not be changed.</source>
      <translation>تعذر تغيير الحدود.</translation>
    </message>
    <message>
      <source>The boundary could not be divided without a fault: two of its edges nearly touch, or a cut nearly touches one. Take another direction or another number of parts.</source>
      <translation>تعذر تقسيم الحدود دون خطأ: حافتان منها تكادان تتلامسان، أو قطع يكاد يلامس إحداها. اختر اتجاهاً آخر أو عدداً آخر من الأجزاء.</translation>
    </message>
    <message>
      <source>The boundary crosses itself.</source>
      <translation>الحدود تقطع نفسها.</translation>
    </message>
    <message>
      <source>The boundary crosses itself. It can be kept as a draft, but no order is issued for it before its points are put right.</source>
      <translation>الحدود تقطع نفسها. يمكن حفظها كمسودة، ولكن لا يصدر لها أمر قبل تصحيح نقاطها.</translation>
    </message>
    <message>
      <source>The boundary crosses itself: put that right first.</source>
      <translation>الحدود تقطع نفسها: صحّح ذلك أولاً.</translation>
    </message>
    <message>
      <source>The boundary is not a simple ring ({why}): check the order of its points.</source>
      <translation>الحدود ليست حلقة بسيطة ({why}): تحقق من ترتيب نقاطها.</translation>
    </message>
    <message>
      <source>The boundary of task {task} cannot be read. Draw it anew.</source>
      <translation>لا يمكن قراءة حدود المهمة {task}. ارسمها من جديد.</translation>
    </message>
    <message>
      <source>The boundary of task {task} has {count} points; a sheet takes at most {most}. Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out (FORMATS).</source>
      <translation>لحدود المهمة {task} نقاط عددها {count}؛ وتتسع الصفحة لما لا يزيد على {most}. بسّط الحدود (createtasks: SIMPLIFY_M أو MAX_POINTS)، أو اترك ملف PDF (FORMATS).</translation>
    </message>
    <message>
      <source>The boundary of {task} has no such point.</source>
      <translation>ليست في حدود {task} نقطة كهذه.</translation>
    </message>
    <message>
      <source>The boundary points as a table, for any program</source>
      <translation>نقاط الحدود كجدول، لأي برنامج</translation>
    </message>
    <message>
      <source>The boundary points for a spreadsheet, and for import into IMSMA</source>
      <translation>نقاط الحدود لبرنامج جداول، وللاستيراد في IMSMA</translation>
    </message>
    <message>
      <source>The box goes around what you draw, to the next round coordinates</source>
      <translation>يحيط المربع بما ترسمه، إلى الإحداثيات المدوَّرة التالية</translation>
    </message>
    <message>
      <source>The bundle that was given before</source>
      <translation>الرزمة السابقة التي أُعطيت</translation>
    </message>
    <message>
      <source>The bundle {name} does not hold {file} as it is. Make it again.</source>
      <translation>الرزمة {name} لا تحتوي على {file} كما هو. أنشئها من جديد.</translation>
    </message>
    <message>
      <source>The button beside {text} copies {copied}.</source>
      <translation>الزر بجانب {text} ينسخ {copied}.</translation>
    </message>
    <message>
      <source>The chainage</source>
      <translation>المسافة التراكمية</translation>
    </message>
    <message>
      <source>The changes of one table were discarded, and those of the others with them.</source>
      <translation>جرى تجاهل تغييرات أحد الجداول، ومعها تغييرات الجداول الأخرى.</translation>
    </message>
    <message>
      <source>The check was stopped.</source>
      <translation>أُوقف التحقق.</translation>
    </message>
    <message>
      <source>The chosen orders ({n})</source>
      <translation>الأوامر المختارة ({n})</translation>
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
      <source>The coordinate of the first point: the block has only legs</source>
      <translation>إحداثية النقطة الأولى: ليس في الكتلة إلا أضلاع</translation>
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
      <source>The copy of {file} is not like it. Try again.</source>
      <translation>نسخة {file} لا تطابق الأصل. حاول من جديد.</translation>
    </message>
    <message>
      <source>The data of {layers} is not on this machine or no longer in the project. What it is bound as is kept: bring the data back, or bind another layer on the page Layers.</source>
      <translation>بيانات {layers} ليست على هذا الجهاز أو لم تعد في المشروع. ما رُبطت به محفوظ: أعد البيانات، أو اربط طبقة أخرى في صفحة الطبقات.</translation>
    </message>
    <message>
      <source>The datum of the map or list that coordinates are typed from; degrees only</source>
      <translation>المرجع الجيوديسي للخريطة أو القائمة التي تُكتب منها الإحداثيات؛ للدرجات فقط</translation>
    </message>
    <message>
      <source>The day on which magnetic bearings are read: magnetic north moves</source>
      <translation>اليوم الذي تُقرأ فيه السموت المغناطيسية: فالشمال المغناطيسي يتحرك</translation>
    </message>
    <message>
      <source>The day your database wrote this data; it is printed on orders and in reports</source>
      <translation>اليوم الذي كتبت فيه قاعدة بياناتك هذه البيانات؛ ويُطبع على الأوامر وفي التقارير</translation>
    </message>
    <message>
      <source>The day; cleared where nobody did</source>
      <translation>اليوم؛ ويُترك فارغاً إن لم يقم بذلك أحد</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line, but the layer has {count}. Select one, or give a bearing.</source>
      <translation>يؤخذ اتجاه القطوع من خط واحد، ولكن في الطبقة {count} من الخطوط. حدد خطاً واحداً، أو أعطِ سمتاً.</translation>
    </message>
    <message>
      <source>The direction of the cuts is taken from one line: draw it, or select one.</source>
      <translation>يؤخذ اتجاه القطوع من خط واحد: ارسمه، أو حدد خطاً.</translation>
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
      <source>The distance {distance:g} m is impossible: a leg is longer than 0 and at most {most:g} m.</source>
      <translation>المسافة ‎{distance:g}‎ م مستحيلة: الضلع أطول من 0 ولا يتجاوز {most:g} م.</translation>
    </message>
    <message>
      <source>The distance {value:g} m from {label} must be a number above zero.</source>
      <translation>المسافة ‎{value:g}‎ م من {label} يجب أن تكون عدداً أكبر من الصفر.</translation>
    </message>
    <message>
      <source>The drawn line is followed.</source>
      <translation>يُتَّبع الخط المرسوم.</translation>
    </message>
    <message>
      <source>The drive of the handheld, a folder of the phone, or any folder with copies</source>
      <translation>قرص الجهاز المحمول، أو مجلد من الهاتف، أو أي مجلد فيه نسخ</translation>
    </message>
    <message>
      <source>The export was stopped.</source>
      <translation>أُوقف التصدير.</translation>
    </message>
    <message>
      <source>The field project does not take the layer {name}.</source>
      <translation>المشروع الميداني لا يقبل الطبقة {name}.</translation>
    </message>
    <message>
      <source>The field project does not take the setting {key}.</source>
      <translation>المشروع الميداني لا يقبل الإعداد {key}.</translation>
    </message>
    <message>
      <source>The field project has no basemap. Choose a background, and write the pack again.</source>
      <translation>ليس للمشروع الميداني خريطة أساس. اختر خلفية، واكتب الحزمة من جديد.</translation>
    </message>
    <message>
      <source>The field project has no basemap: none of {limit} MB can be made. Raise “field_project.basemap_limit_mb” in the profile.</source>
      <translation>ليس للمشروع الميداني خريطة أساس: لا يمكن إنشاء خريطة بحجم {limit} ميغابايت. ارفع قيمة «field_project.basemap_limit_mb» في ملف التعريف.</translation>
    </message>
    <message>
      <source>The field project has no basemap: {name} shows nothing where the task lies.</source>
      <translation>ليس للمشروع الميداني خريطة أساس: لا تُظهر {name} شيئاً في مكان المهمة.</translation>
    </message>
    <message>
      <source>The field project has no place for a table among {tables}.</source>
      <translation>ليس في المشروع الميداني مكان لجدول بين {tables}.</translation>
    </message>
    <message>
      <source>The field project is an approach aid only.</source>
      <translation>المشروع الميداني وسيلة مساعدة على الاقتراب فقط.</translation>
    </message>
    <message>
      <source>The field that carries this</source>
      <translation>الحقل الذي يحمل هذا</translation>
    </message>
    <message>
      <source>The file says everything that we have.</source>
      <translation>يعبّر الملف عن كل ما لدينا.</translation>
    </message>
    <message>
      <source>The file that is written</source>
      <translation>الملف الذي يُكتب</translation>
    </message>
    <message>
      <source>The file {file} cannot be read ({reason}). Copy it to this computer and verify it there.</source>
      <translation>لا يمكن قراءة الملف {file} ({reason}). انسخه إلى هذا الحاسوب وتحقق منه هنا.</translation>
    </message>
    <message>
      <source>The file {file} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written ({reason}). Choose another file or folder.</source>
      <translation>لا يمكن كتابة الملف {file} ({reason}). اختر ملفاً أو مجلداً آخر.</translation>
    </message>
    <message>
      <source>The file {file} cannot be written: {reason}.</source>
      <translation>لا يمكن كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
      <source>The file {file} changed while it was copied. Try again.</source>
      <translation>تغيّر الملف {file} أثناء نسخه. حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The file {file} declares XML entities; none of ours does.</source>
      <translation>الملف {file} يعرّف كيانات XML؛ ولا يفعل ذلك أي من ملفاتنا.</translation>
    </message>
    <message>
      <source>The file {file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>حجم الملف {file} هو {size} بايت؛ وليس في ملفاتنا ما يزيد على {limit}.</translation>
    </message>
    <message>
      <source>The file {file} in the folder {folder} cannot be written ({reason}).</source>
      <translation>لا يمكن كتابة الملف {file} في المجلد {folder} ({reason}).</translation>
    </message>
    <message>
      <source>The file {file} is empty.</source>
      <translation>الملف {file} فارغ.</translation>
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
      <source>The file {file} must end in {ending} for the format {form}.</source>
      <translation>يجب أن ينتهي اسم الملف {file} بـ {ending} للصيغة {form}.</translation>
    </message>
    <message>
      <source>The file {file} of the magnetic model cannot be read. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>لا يمكن قراءة الملف {file} الخاص بالنموذج المغناطيسي. ثبّت الإضافة من جديد من ملف zip الخاص بها، أو شغّل 'make build' في نسخة المصدر.</translation>
    </message>
    <message>
      <source>The file {file} was changed after it was kept. Take it from a backup.</source>
      <translation>تغيّر الملف {file} بعد حفظه. خذه من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The file {sha256} is not in {folder} any more. Put it back, or take it from a backup.</source>
      <translation>الملف {sha256} لم يعد في {folder}. أعِده إلى مكانه، أو خذه من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The first point needs a coordinate; from the second one on a bearing and a distance will do.</source>
      <translation>النقطة الأولى تلزمها إحداثية؛ وابتداءً من الثانية يكفي سمت ومسافة.</translation>
    </message>
    <message>
      <source>The first point needs a place: click it, or type its coordinate. From the second point on a bearing and a distance will do.</source>
      <translation>النقطة الأولى يلزمها مكان: انقر عليه، أو اكتب إحداثيته. وابتداءً من النقطة الثانية يكفي سمت ومسافة.</translation>
    </message>
    <message>
      <source>The first row has a leg: each leg leads on from the point of its row.</source>
      <translation>في الصف الأول ضلع: كل ضلع يمتد من نقطة صفه إلى ما بعدها.</translation>
    </message>
    <message>
      <source>The first side bears {bearing} grid.</source>
      <translation>سمت الشبكة للضلع الأول ‎{bearing}‎.</translation>
    </message>
    <message>
      <source>The first side of the rectangle has no length.</source>
      <translation>الضلع الأول للمستطيل ليس له طول.</translation>
    </message>
    <message>
      <source>The folder name “{part}” in {folder} ends in a blank or a dot, which Windows drops. Rename it or choose another folder.</source>
      <translation>اسم المجلد «{part}» في {folder} ينتهي بمسافة أو نقطة، ونظام Windows يحذفها. غيّر اسمه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({reason}). Copy the pack to this computer and verify it there.</source>
      <translation>لا يمكن قراءة المجلد {folder} ({reason}). انسخ الحزمة إلى هذا الحاسوب وتحقق منها هنا.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another folder.</source>
      <translation>لا يمكن الكتابة في المجلد {folder} ({reason}). اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The folder {folder} is not on the disk any more that it was on when this export began. Plug its device in again, then run again: orders keep their numbers.</source>
      <translation>لم يعد المجلد {folder} على القرص الذي كان عليه عند بدء هذا التصدير. أعد توصيل الجهاز ثم شغّل من جديد: تحتفظ الأوامر بأرقامها.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there any more ({reason}). If it is on a device, plug the device in again; then run again.</source>
      <translation>لم يعد المجلد {folder} موجوداً ({reason}). إذا كان على جهاز، فأوصل الجهاز من جديد؛ ثم أعد التشغيل.</translation>
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
      <source>The grid on the sheet</source>
      <translation>الشبكة على الورقة</translation>
    </message>
    <message>
      <source>The grid {grid} does not reach to this map. Choose another grid in the programme's profile (sheets.grid).</source>
      <translation>الشبكة {grid} لا تصل إلى هذه الخريطة. اختر شبكة أخرى في ملف تعريف البرنامج (sheets.grid).</translation>
    </message>
    <message>
      <source>The grid {grid} is not known.</source>
      <translation>الشبكة {grid} غير معروفة.</translation>
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
      <source>The key numbering.order_pattern is {value}, and no number of it is free any more.</source>
      <translation>المفتاح numbering.order_pattern هو {value}، ولم يبقَ منه أي رقم حر.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: {tokens} ({reason}).</source>
      <translation>المفتاح numbering.order_pattern قيمته {value}. الرموز المعروفة: {tokens} ({reason}).</translation>
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
      <source>The key {key} is empty, but numbering.order_pattern asks for it: {value}.</source>
      <translation>المفتاح {key} فارغ، ولكن numbering.order_pattern يطلبه: {value}.</translation>
    </message>
    <message>
      <source>The key {key} of the binding has the wrong type: {value}. Names and words are text, fields and values are objects of text.</source>
      <translation>المفتاح {key} في الربط نوعه خاطئ: {value}. الأسماء والكلمات نصوص، والحقول والقيم كائنات من نصوص.</translation>
    </message>
    <message>
      <source>The key “field_project.basemap_limit_mb” must be more than 0.</source>
      <translation>يجب أن تكون قيمة المفتاح «field_project.basemap_limit_mb» أكبر من 0.</translation>
    </message>
    <message>
      <source>The key “field_project.{name}” must be 0 or more.</source>
      <translation>يجب أن تكون قيمة المفتاح «field_project.{name}» 0 أو أكثر.</translation>
    </message>
    <message>
      <source>The key “order_form.sections” names {section} twice.</source>
      <translation>المفتاح «order_form.sections» يذكر {section} مرتين.</translation>
    </message>
    <message>
      <source>The key “order_form.{name}” must be 0 or more.</source>
      <translation>المفتاح «order_form.{name}» يجب أن يكون 0 أو أكثر.</translation>
    </message>
    <message>
      <source>The key “sheets.national_grid_epsg” must be the EPSG code of the national grid, as “sheets.grid” is national.</source>
      <translation>المفتاح «sheets.national_grid_epsg» يجب أن يكون رمز EPSG للشبكة الوطنية، لأن «sheets.grid» قيمته national.</translation>
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
      <source>The key “{key}” must be one of {words}, not {value}.</source>
      <translation>المفتاح «{key}» يجب أن يكون واحداً من {words}، لا {value}.</translation>
    </message>
    <message>
      <source>The key “{key}” must be {wanted}, not {value}.</source>
      <translation>يجب أن يكون المفتاح «{key}» {wanted}، لا {value}.</translation>
    </message>
    <message>
      <source>The kind of task, from the programme's profile</source>
      <translation>نوع المهمة، من ملف تعريف البرنامج</translation>
    </message>
    <message>
      <source>The label {label} stands in row {first} already.</source>
      <translation>التسمية {label} موجودة من قبل في الصف {first}.</translation>
    </message>
    <message>
      <source>The language of what is written, whatever QGIS speaks</source>
      <translation>لغة ما يُكتب، أياً كانت لغة QGIS</translation>
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
      <source>The layer of roads; its selected lines are followed</source>
      <translation>طبقة الطرق؛ وتُتَّبع خطوطها المحددة</translation>
    </message>
    <message>
      <source>The layer of tasks cannot be read.</source>
      <translation>لا يمكن قراءة طبقة المهام.</translation>
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
      <source>The layer {layer} cannot be edited.</source>
      <translation>لا يمكن تحرير الطبقة {layer}.</translation>
    </message>
    <message>
      <source>The layer {layer} cannot be edited: its source is read-only here. Save it as a GeoPackage, or mend the shape in the database it comes from.</source>
      <translation>لا يمكن تحرير الطبقة {layer}: مصدرها هنا للقراءة فقط. احفظها بصيغة GeoPackage، أو أصلح الشكل في قاعدة البيانات التي جاء منها.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change.</source>
      <translation>الطبقة {layer} لم تقبل التغيير.</translation>
    </message>
    <message>
      <source>The layer {layer} did not take the change. Nothing was changed.</source>
      <translation>الطبقة {layer} لم تقبل التغيير. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>The layer {layer} does not belong to the drawing.</source>
      <translation>الطبقة {layer} ليست من الرسم.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved. Save or discard them first.</source>
      <translation>في الطبقة {layer} تعديلات غير محفوظة. احفظها أو تجاهلها أولاً.</translation>
    </message>
    <message>
      <source>The layer {layer} has edits that are not saved; they are exported too.</source>
      <translation>في الطبقة {layer} تعديلات غير محفوظة؛ وهي تُصدَّر أيضاً.</translation>
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
      <source>The layer {layer} has no field task_id. It has: {present}.</source>
      <translation>الطبقة {layer} ليس فيها الحقل task_id. فيها: {present}.</translation>
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
      <source>The layer {layer} is {found} and must be {wanted}.</source>
      <translation>الطبقة {layer} هي {found} ويجب أن تكون {wanted}.</translation>
    </message>
    <message>
      <source>The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.</source>
      <translation>الطبقة {layer} يلزمها حقل لـ {attribute}{field}. حقولها: {present}.</translation>
    </message>
    <message>
      <source>The layer {name} has no coordinate reference system, so nobody can say where it lies below a map. Set it in the layer’s properties (Source), or switch the layer off.</source>
      <translation>الطبقة {name} بلا نظام إحداثيات مرجعي، فلا يستطيع أحد أن يقول أين تقع تحت الخريطة. عيّنه في خصائص الطبقة (المصدر)، أو أوقف عرض الطبقة.</translation>
    </message>
    <message>
      <source>The layers {layers} are read-only in this project. Change that in Project Properties, Data Sources.</source>
      <translation>الطبقات {layers} للقراءة فقط في هذا المشروع. غيّر ذلك في خصائص المشروع (Project Properties)، مصادر البيانات (Data Sources).</translation>
    </message>
    <message>
      <source>The leg back from here was typed from {north} north in {unit}: type this one the same way, or take the leg back away first.</source>
      <translation>كُتب ضلع العودة من هنا من الشمال {north} بوحدة {unit}: اكتب هذا الضلع بالطريقة نفسها، أو أزل ضلع العودة أولاً.</translation>
    </message>
    <message>
      <source>The leg back to the start is counted from another north or in another unit than the leg before it.</source>
      <translation>ضلع العودة إلى البداية محسوب من شمال آخر أو بوحدة أخرى غير التي للضلع السابق له.</translation>
    </message>
    <message>
      <source>The leg back to the start of ring {ring} was not measured, so there is no misclosure to spread: type it first.</source>
      <translation>ضلع العودة إلى بداية الحلقة {ring} لم يُقَس، ولذلك لا يوجد خطأ إغلاق لتوزيعه: اكتبه أولاً.</translation>
    </message>
    <message>
      <source>The leg back to {label} is a bearing and a distance, as 214 mag 83.</source>
      <translation>ضلع العودة إلى {label} سمت ومسافة، مثل ‎214 mag 83‎.</translation>
    </message>
    <message>
      <source>The leg from {first} to {second} turned round (its back bearing) would close the ring to {left:.1f} m.</source>
      <translation>لو عُكس الضلع من {first} إلى {second} (سمته العكسي) لأُغلقت الحلقة بفارق {left:.1f} م.</translation>
    </message>
    <message>
      <source>The leg from {start} to {end} does not have the bearings and the length of the order.</source>
      <translation>الضلع من {start} إلى {end} لا يحمل سموت الأمر وطوله.</translation>
    </message>
    <message>
      <source>The leg to {label} is measured from {source}, and there is no such point: choose the point it starts from.</source>
      <translation>الضلع إلى {label} مقيس من {source}، ولا توجد نقطة كهذه: اختر النقطة التي يبدأ منها.</translation>
    </message>
    <message>
      <source>The leg to {label} starts from {label} itself: choose another point.</source>
      <translation>الضلع إلى {label} يبدأ من {label} نفسها: اختر نقطة أخرى.</translation>
    </message>
    <message>
      <source>The leg to {label} was typed from {north} north in {unit}: type the leg back the same way.</source>
      <translation>كُتب الضلع إلى {label} من الشمال {north} بوحدة {unit}: اكتب ضلع العودة بالطريقة نفسها.</translation>
    </message>
    <message>
      <source>The legs {labels} stand on each other in a circle: one of them needs a coordinate, or another point to start from.</source>
      <translation>الأضلاع {labels} يستند بعضها إلى بعض في دائرة مغلقة: تلزم إحداها إحداثية، أو نقطة أخرى يبدأ منها.</translation>
    </message>
    <message>
      <source>The library {name} is missing. Install the plugin again from its zip, or run 'make build' in a checkout.</source>
      <translation>المكتبة {name} مفقودة. ثبّت الإضافة من جديد من ملف zip الخاص بها، أو شغّل 'make build' في نسخة المصدر.</translation>
    </message>
    <message>
      <source>The line does not cut the task in two: it must enter it and leave it again.</source>
      <translation>الخط لا يقطع المهمة إلى قسمين: يجب أن يدخلها ثم يخرج منها.</translation>
    </message>
    <message>
      <source>The line ends where it begins, so it points nowhere. Take one with two ends.</source>
      <translation>ينتهي الخط حيث يبدأ، فلا يدل على أي اتجاه. اختر خطاً له طرفان.</translation>
    </message>
    <message>
      <source>The link {link} leads nowhere.</source>
      <translation>الرابط {link} لا يؤدي إلى أي مكان.</translation>
    </message>
    <message>
      <source>The links open the files while this page lies in the folder of its pack. Files of another folder may be of another revision.</source>
      <translation>تفتح الروابط الملفات ما دامت هذه الصفحة في مجلد حزمتها. وقد تكون الملفات في مجلد آخر من مراجعة أخرى.</translation>
    </message>
    <message>
      <source>The list begins with {label}: its start point was added.</source>
      <translation>تبدأ القائمة بالنقطة {label}: أُضيفت نقطة بدايتها.</translation>
    </message>
    <message>
      <source>The magnetic declination in degrees, east positive, by the World Magnetic Model of that day: true bearing = magnetic bearing + declination.</source>
      <translation>الانحراف المغناطيسي بالدرجات، الشرق موجب، بحسب النموذج المغناطيسي العالمي لذلك اليوم: السمت الحقيقي = السمت المغناطيسي + الانحراف المغناطيسي.</translation>
    </message>
    <message>
      <source>The manifest calls it {format}, {kind}; it is {wanted}.</source>
      <translation>يسمّيه بيان المحتويات {format}، {kind}؛ وهو {wanted}.</translation>
    </message>
    <message>
      <source>The map could not take all shapes of the order: {taken} of {total}.</source>
      <translation>لم تتسع الخريطة لكل أشكال الأمر: {taken} من {total}.</translation>
    </message>
    <message>
      <source>The map has no coordinate reference system, so a click has no place on the earth. Set one in the project's properties (CRS).</source>
      <translation>ليس للخريطة نظام إسناد إحداثي، ولذلك ليس للنقرة مكان على الأرض. عيّن نظاماً في خصائص المشروع (CRS).</translation>
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
      <source>The meridian convergence in degrees, the true bearing of grid north: grid bearing = true bearing − convergence.</source>
      <translation>تقارب خطوط الطول بالدرجات، وهو السمت الحقيقي لشمال الشبكة: سمت الشبكة = السمت الحقيقي − تقارب خطوط الطول.</translation>
    </message>
    <message>
      <source>The misclosure is spread over the points. Taking it back puts each point where it was measured.</source>
      <translation>خطأ الإغلاق موزَّع على النقاط. إلغاء التوزيع يعيد كل نقطة إلى حيث قيست.</translation>
    </message>
    <message>
      <source>The name that is printed, and kept in the history</source>
      <translation>الاسم الذي يُطبع ويُحفظ في السجل التاريخي</translation>
    </message>
    <message>
      <source>The name {name} has not 1 to {limit} characters.</source>
      <translation>الاسم {name} ليس طوله من 1 إلى {limit} من المحارف.</translation>
    </message>
    <message>
      <source>The name {name} is used twice.</source>
      <translation>الاسم {name} مستخدم مرتين.</translation>
    </message>
    <message>
      <source>The next one of the programme</source>
      <translation>الرقم التالي في البرنامج</translation>
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
      <source>The north that the bearing is counted from</source>
      <translation>الشمال الذي يُحسب منه السمت</translation>
    </message>
    <message>
      <source>The notice that order {order_no} is withdrawn.</source>
      <translation>الإشعار بأن الأمر {order_no} مسحوب.</translation>
    </message>
    <message>
      <source>The office’s own form stands here.</source>
      <translation>هنا استمارة المكتب الخاصة به.</translation>
    </message>
    <message>
      <source>The offset is not a number.</source>
      <translation>الإزاحة ليست عدداً.</translation>
    </message>
    <message>
      <source>The old files are then moved to {folder}.</source>
      <translation>ثم تُنقل الملفات القديمة إلى {folder}.</translation>
    </message>
    <message>
      <source>The old files stay beside them.</source>
      <translation>تبقى الملفات القديمة بجانبها.</translation>
    </message>
    <message>
      <source>The one beside the project, or another one</source>
      <translation>التي بجانب المشروع، أو غيرها</translation>
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
      <source>The order has files beside it, but nobody says where they are kept. Write it from its workspace.</source>
      <translation>للأمر ملفات بجانبه، ولكن لم يُذكر أين هي محفوظة. اكتبه من مساحة العمل الخاصة به.</translation>
    </message>
    <message>
      <source>The order number {order_no} can be given to one task, and {count} are asked for. Choose one task, or leave the number empty.</source>
      <translation>رقم الأمر {order_no} يمكن إعطاؤه لمهمة واحدة، والمطلوب {count}. اختر مهمة واحدة، أو اترك الرقم فارغاً.</translation>
    </message>
    <message>
      <source>The order number {order_no} has no letter and no digit, or signs that cannot be printed. Type it as the authority gave it.</source>
      <translation>رقم الأمر {order_no} ليس فيه حرف ولا رقم، أو فيه علامات لا يمكن طباعتها. اكتبه كما أعطته السلطة.</translation>
    </message>
    <message>
      <source>The order number {order_no} has {length} characters; {most} fit the top of a page. Type a shorter one.</source>
      <translation>رقم الأمر {order_no} عدد محارفه {length}؛ ويتسع أعلى الصفحة لـ {most}. اكتب رقماً أقصر.</translation>
    </message>
    <message>
      <source>The orders of a team or an operator as one PDF and one zip</source>
      <translation>أوامر فريق أو مشغّل في ملف PDF واحد وملف zip واحد</translation>
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
      <source>The overlap of two sheets must be 0 to {most} percent, not {given}.</source>
      <translation>يجب أن يكون تداخل ورقتين بين 0 و{most} بالمئة، لا {given}.</translation>
    </message>
    <message>
      <source>The pack {name} fails verification and was not copied. Write it again.</source>
      <translation>الحزمة {name} فشلت في التحقق ولم تُنسخ. اكتبها من جديد.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Choose the folder that it was written to under “More”, or write it again.</source>
      <translation>الحزمة {name} ليست في {folder}. اختر في «المزيد» المجلد الذي كُتبت فيه، أو اكتبها من جديد.</translation>
    </message>
    <message>
      <source>The pack {name} is not in {folder}. Write it again, or choose the folder in which it lies.</source>
      <translation>الحزمة {name} ليست في {folder}. اكتبها من جديد، أو اختر المجلد الذي توجد فيه.</translation>
    </message>
    <message>
      <source>The pack {name} says another thing than the order that was issued and was not copied. Write it again.</source>
      <translation>الحزمة {name} تقول غير ما يقوله الأمر الذي صدر، ولم تُنسخ. اكتبها من جديد.</translation>
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
      <source>The pack {pack} has {size} MB without its field project, more than {limit} MB: phones and mail may refuse it. The largest file is {file} ({part} MB); fewer or smaller annexes and pictures make it smaller.</source>
      <translation>حجم الحزمة {pack} هو {size} ميغابايت دون مشروعها الميداني، أي أكثر من {limit} ميغابايت: وقد ترفضها الهواتف والبريد. أكبر ملف هو {file} ({part} ميغابايت)؛ وتصغر الحزمة بملاحق وصور أقل عدداً أو أصغر حجماً.</translation>
    </message>
    <message>
      <source>The pack {pack} is being written in the folder {folder} by another export. Wait until that one has ended, or choose another folder.</source>
      <translation>الحزمة {pack} يكتبها الآن تصدير آخر في المجلد {folder}. انتظر حتى ينتهي، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>The page does not forbid the browser to load anything from outside.</source>
      <translation>الصفحة لا تمنع المتصفح من تحميل أي شيء من الخارج.</translation>
    </message>
    <message>
      <source>The page has a {what} that it does not name by its hash.</source>
      <translation>في الصفحة {what} لا تسمّيه بقيمة التجزئة (hash) الخاصة به.</translation>
    </message>
    <message>
      <source>The page has an attribute {name}.</source>
      <translation>في الصفحة السمة {name}.</translation>
    </message>
    <message>
      <source>The page has an element {tag}.</source>
      <translation>في الصفحة العنصر {tag}.</translation>
    </message>
    <message>
      <source>The page has {count} pictures instead of one.</source>
      <translation>عدد الصور في الصفحة {count} بدلاً من صورة واحدة.</translation>
    </message>
    <message>
      <source>The page names another order's SHA-256.</source>
      <translation>تذكر الصفحة قيمة SHA-256 لأمر آخر.</translation>
    </message>
    <message>
      <source>The page's style loads something.</source>
      <translation>نمط الصفحة يحمّل شيئاً.</translation>
    </message>
    <message>
      <source>The pasted block</source>
      <translation>الكتلة الملصقة</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is too long: with the files of a pack it would have {length} characters, and Windows takes {limit}. Choose a folder nearer to the drive.</source>
      <translation>مسار المجلد {folder} أطول من اللازم: مع ملفات الحزمة يصبح طوله {length} من المحارف، ونظام Windows يقبل {limit}. اختر مجلداً أقرب إلى القرص.</translation>
    </message>
    <message>
      <source>The picture of a map could not be made: there is too little memory.</source>
      <translation>تعذّر إنشاء صورة خريطة: الذاكرة غير كافية.</translation>
    </message>
    <message>
      <source>The picture of the map could not be read.</source>
      <translation>تعذرت قراءة صورة الخريطة.</translation>
    </message>
    <message>
      <source>The picture of the map has more than 2 MB, however coarse it is.</source>
      <translation>صورة الخريطة حجمها أكبر من 2 ميغابايت مهما قلّت دقتها.</translation>
    </message>
    <message>
      <source>The picture of the page is of another order.</source>
      <translation>صورة الصفحة تعود إلى أمر آخر.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be written.</source>
      <translation>لا يمكن كتابة الصورة {file}.</translation>
    </message>
    <message>
      <source>The picture {picture} is not in the file.</source>
      <translation>الصورة {picture} ليست في الملف.</translation>
    </message>
    <message>
      <source>The point lies where another recorded point lies.</source>
      <translation>تقع النقطة حيث تقع نقطة مسجَّلة أخرى.</translation>
    </message>
    <message>
      <source>The point number {number} stands in row {first} already: which comes first?</source>
      <translation>رقم النقطة {number} موجود من قبل في الصف {first}: أيهما يأتي أولاً؟</translation>
    </message>
    <message>
      <source>The point that the leg starts from</source>
      <translation>النقطة التي يبدأ منها الضلع</translation>
    </message>
    <message>
      <source>The point {label} stands in an issued order, and labels never change then.</source>
      <translation>النقطة {label} موجودة في أمر صادر، وعندئذٍ لا تتغير التسميات أبداً.</translation>
    </message>
    <message>
      <source>The point's name; those of an issued order never change</source>
      <translation>اسم النقطة؛ وأسماء نقاط الأمر الصادر لا تتغير أبداً</translation>
    </message>
    <message>
      <source>The points lie on one line: a boundary goes around some land.</source>
      <translation>تقع النقاط على خط واحد: والحدود يجب أن تحيط بأرض.</translation>
    </message>
    <message>
      <source>The points of this task stand in an issued order, and labels never change then: give each row of the block its label.</source>
      <translation>نقاط هذه المهمة موجودة في أمر صادر، وعندئذٍ لا تتغير التسميات أبداً: أعطِ كل صف من الكتلة تسميته.</translation>
    </message>
    <message>
      <source>The points stand in an issued order: change them one by one</source>
      <translation>النقاط موجودة في أمر صادر: غيّرها واحدة واحدة</translation>
    </message>
    <message>
      <source>The polygon of {task} was changed by another tool; its boundary points have followed.</source>
      <translation>غيّرت أداة أخرى مضلع {task}؛ وتبعته نقاط حدوده.</translation>
    </message>
    <message>
      <source>The position as UTM zone, hemisphere, easting and northing in metres (WGS 84).</source>
      <translation>الموقع كمنطقة UTM ونصف كرة وإحداثي شرقي وإحداثي شمالي بالأمتار (WGS 84).</translation>
    </message>
    <message>
      <source>The position as an MGRS reference (WGS 84), truncated to its square.</source>
      <translation>الموقع كمرجع MGRS (WGS 84)، مقتطعاً إلى مربعه.</translation>
    </message>
    <message>
      <source>The position in degrees, minutes and seconds (WGS 84), latitude first.</source>
      <translation>الموقع بالدرجات والدقائق والثواني (WGS 84)، خط العرض أولاً.</translation>
    </message>
    <message>
      <source>The preview marks the line at every so many metres; 0 only start and end</source>
      <translation>تضع المعاينة علامات على الخط كل هذا العدد من الأمتار؛ و0 تعني البداية والنهاية فقط</translation>
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
      <source>The programme's own fields of task {task} cannot be read. Correct its column extra first.</source>
      <translation>تعذرت قراءة حقول البرنامج الخاصة بالمهمة {task}. صحح عمودها extra أولاً.</translation>
    </message>
    <message>
      <source>The project edits its layers in transaction groups, which lock others out. Choose “Local Edit Buffer” in Project Properties, Data Sources.</source>
      <translation>المشروع يحرر طبقاته في مجموعات معاملات تمنع الآخرين من العمل. اختر «Local Edit Buffer» (مخزن التحرير المحلي) في خصائص المشروع (Project Properties)، مصادر البيانات (Data Sources).</translation>
    </message>
    <message>
      <source>The project {file} is read-only: what you said of its layers is lost when it is closed, unless you save it under another name.</source>
      <translation>المشروع {file} للقراءة فقط: ما ذكرته عن طبقاته يضيع عند إغلاقه، ما لم تحفظه باسم آخر.</translation>
    </message>
    <message>
      <source>The radius of {label} is {radius} m. Type one above 0, or none.</source>
      <translation>نصف قطر {label} هو ‎{radius}‎ م. اكتب قيمة أكبر من 0، أو اتركه فارغاً.</translation>
    </message>
    <message>
      <source>The reason, in a few words</source>
      <translation>السبب، بكلمات قليلة</translation>
    </message>
    <message>
      <source>The rectangle has a bearing or a side that is not a number.</source>
      <translation>في المستطيل سمت أو ضلع ليس عدداً.</translation>
    </message>
    <message>
      <source>The register has {count} rows; a worksheet takes {most}. Choose a shorter period.</source>
      <translation>السجل فيه {count} من الصفوف؛ وورقة العمل تتسع لـ {most}. اختر فترة أقصر.</translation>
    </message>
    <message>
      <source>The register {file} could not be written: {reason}. Close it where it is open, or choose another file.</source>
      <translation>تعذّرت كتابة السجل {file}: {reason}. أغلقه حيث هو مفتوح، أو اختر ملفاً آخر.</translation>
    </message>
    <message>
      <source>The register's last day, {last}, comes before its first day, {first}. Exchange them.</source>
      <translation>آخر يوم في السجل، {last}، يأتي قبل أول يوم فيه، {first}. بدّل بينهما.</translation>
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
      <source>The row agrees: {label}, {coordinate}.</source>
      <translation>الصف متوافق: {label}، {coordinate}.</translation>
    </message>
    <message>
      <source>The row does not agree. With one sign changed it would: {label}, {coordinate}. Ask whether that was said, and do not use it before.</source>
      <translation>الصف غير متوافق. ويتوافق لو تغيّر محرف واحد: {label}، {coordinate}. اسأل هل هذا ما قيل، ولا تستخدمه قبل ذلك.</translation>
    </message>
    <message>
      <source>The row does not agree: {label}, {coordinate} has the check code {found}, not {code}. Ask for the whole row again, and do not use it before.</source>
      <translation>الصف غير متوافق: {label}، {coordinate} له رمز التحقق {found}، لا {code}. اطلب الصف كله من جديد، ولا تستخدمه قبل ذلك.</translation>
    </message>
    <message>
      <source>The setting {key} is {found} and must be {wanted}: the alarm would be another.</source>
      <translation>الإعداد {key} هو {found} ويجب أن يكون {wanted}: وإلا اختلف الإنذار.</translation>
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
      <source>The shape is empty: there is nothing to change.</source>
      <translation>الشكل فارغ: لا شيء فيه لتغييره.</translation>
    </message>
    <message>
      <source>The shape was repaired and may be larger on the ground than it looks; nobody has confirmed it. Reason: {reason}.</source>
      <translation>أُصلح الشكل وقد يكون على الأرض أكبر مما يبدو؛ ولم يؤكده أحد. السبب: {reason}.</translation>
    </message>
    <message>
      <source>The sheet that the frame on the map prints</source>
      <translation>الورقة التي يطبعها الإطار الموجود على الخريطة</translation>
    </message>
    <message>
      <source>The sheet was printed: {file}</source>
      <translation>طُبعت الورقة: {file}</translation>
    </message>
    <message>
      <source>The sheets show no layer, only their grid.</source>
      <translation>لا تعرض الأوراق أي طبقة، بل شبكتها فقط.</translation>
    </message>
    <message>
      <source>The side has no length: its two points are in one place.</source>
      <translation>الضلع ليس له طول: نقطتاه في مكان واحد.</translation>
    </message>
    <message>
      <source>The sides lie on multiples of this of easting and northing</source>
      <translation>تقع الأضلاع على مضاعفات هذه القيمة من الإحداثي الشرقي والإحداثي الشمالي</translation>
    </message>
    <message>
      <source>The signed scan is attached.</source>
      <translation>النسخة الموقّعة مرفقة.</translation>
    </message>
    <message>
      <source>The signed scan of {order} is attached. The revision stays {revision}.</source>
      <translation>أُرفقت النسخة الموقّعة من {order}. تبقى المراجعة {revision}.</translation>
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
      <source>The states that follow, as the programme profile says</source>
      <translation>الحالات التي تلي، كما يحددها ملف تعريف البرنامج</translation>
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
      <source>The system does not allow it ({reason}). Choose another folder.</source>
      <translation>النظام لا يسمح بذلك ({reason}). اختر مجلداً آخر.</translation>
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
      <source>The table {table} is not in the project any more.</source>
      <translation>الجدول {table} لم يعد في المشروع.</translation>
    </message>
    <message>
      <source>The table {table} of the task database is not in the project. Open the database anew, on the page Tasks.</source>
      <translation>الجدول {table} من قاعدة بيانات المهام ليس في المشروع. افتح قاعدة البيانات من جديد، في صفحة المهام.</translation>
    </message>
    <message>
      <source>The table {table} of {file} cannot be opened.</source>
      <translation>لا يمكن فتح الجدول {table} من {file}.</translation>
    </message>
    <message>
      <source>The task database was taken out of the project with unsaved changes. They are kept: open it again to restore them.</source>
      <translation>أُزيلت قاعدة بيانات المهام من المشروع وفيها تغييرات غير محفوظة. التغييرات باقية: افتحها مرة أخرى لاستعادتها.</translation>
    </message>
    <message>
      <source>The task database {file} has unsaved changes. Make one of its tasks the current one again to save them.</source>
      <translation>في قاعدة بيانات المهام {file} تغييرات غير محفوظة. اجعل إحدى مهامها المهمة الحالية مرة أخرى لحفظها.</translation>
    </message>
    <message>
      <source>The task database {file} is not there any more. Open another one.</source>
      <translation>قاعدة بيانات المهام {file} لم تعد هناك. افتح غيرها.</translation>
    </message>
    <message>
      <source>The task database {file} is not there: put it back to restore what was unsaved.</source>
      <translation>قاعدة بيانات المهام {file} ليست هناك: أعدها إلى مكانها لاستعادة ما لم يُحفظ.</translation>
    </message>
    <message>
      <source>The task database {file} is open elsewhere, too: {who} You can both work; a task that both of you change is shown in both versions when it is saved.</source>
      <translation>قاعدة بيانات المهام {file} مفتوحة في مكان آخر أيضاً: {who} يمكنكما العمل معاً؛ والمهمة التي يغيّرها كلاكما تُعرض بنسختيها عند حفظها.</translation>
    </message>
    <message>
      <source>The task database {file} is read-only. Ask for the right to write it, or copy it elsewhere and open the copy.</source>
      <translation>قاعدة بيانات المهام {file} للقراءة فقط. اطلب صلاحية الكتابة فيها، أو انسخها إلى مكان آخر وافتح النسخة.</translation>
    </message>
    <message>
      <source>The task database {file} lies in {folder}, which a program synchronises: it may copy the file while it changes, and lose what was saved. Keep it in another folder, and put copies there.</source>
      <translation>قاعدة بيانات المهام {file} موجودة في {folder}، وهو مجلد يزامنه تطبيق آخر: فقد ينسخ الملف وهو يتغير، ويضيع ما حُفظ. احتفظ بها في مجلد آخر، وضع النسخ هناك.</translation>
    </message>
    <message>
      <source>The task database {file} was made by an older version of the plugin. Open it here, and it is copied and brought up to date.</source>
      <translation>قاعدة بيانات المهام {file} أنشأها إصدار أقدم من الإضافة. افتحها هنا، فتُنسخ وتُحدَّث.</translation>
    </message>
    <message>
      <source>The task has {whole:,.1f} m²: no part of {area:,.1f} m² can be cut from it.</source>
      <translation>مساحة المهمة {whole:,.1f} م²: لا يمكن اقتطاع جزء مساحته {area:,.1f} م² منها.</translation>
    </message>
    <message>
      <source>The task lies wholly inside its neighbours: nothing would be left.</source>
      <translation>تقع المهمة كلها داخل المهام المجاورة لها: لن يبقى منها شيء.</translation>
    </message>
    <message>
      <source>The task map as a picture</source>
      <translation>خريطة المهمة كصورة</translation>
    </message>
    <message>
      <source>The task would have no boundary left. To give it up, withdraw or remove the task.</source>
      <translation>لن تبقى للمهمة حدود. للتخلي عنها، اسحب المهمة أو أزلها.</translation>
    </message>
    <message>
      <source>The task {task} is not in the open task database.</source>
      <translation>المهمة {task} ليست في قاعدة بيانات المهام المفتوحة.</translation>
    </message>
    <message>
      <source>The tasks are of several kinds ({kinds}). Give them the same kind before merging.</source>
      <translation>المهام من أنواع مختلفة ({kinds}). أعطها النوع نفسه قبل الدمج.</translation>
    </message>
    <message>
      <source>The tasks of these orders are not in the project.</source>
      <translation>مهام هذه الأوامر ليست في المشروع.</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Did you mean {close}?</source>
      <translation>في مجلد القوالب {file}، وهو ليس اسم أي ورقة ولا يُستخدم. هل قصدت {close}؟</translation>
    </message>
    <message>
      <source>The template folder has {file}, which is the name of no sheet and is not used. Sheets are {names}.</source>
      <translation>في مجلد القوالب {file}، وهو ليس اسم أي ورقة ولا يُستخدم. أسماء الأوراق: {names}.</translation>
    </message>
    <message>
      <source>The template folder {folder} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة مجلد القوالب {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has neither a readable {file} ({reason}) nor a layout or form of the office. A {file} may have the keys {keys}.</source>
      <translation>ليس في مجلد القوالب {folder} ملف {file} قابل للقراءة ({reason}) ولا تخطيط أو استمارة للمكتب. يمكن أن يحتوي {file} على المفاتيح {keys}.</translation>
    </message>
    <message>
      <source>The template {file} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة القالب {file}: {reason}.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed for task {task}. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>تعذّرت طباعة القالب {file} للمهمة {task}. افتحه في مصمم التخطيط في QGIS وصدّره هناك لمعرفة السبب.</translation>
    </message>
    <message>
      <source>The template {file} could not be printed. Open it in QGIS’s layout designer and export it there to see why.</source>
      <translation>تعذّرت طباعة القالب {file}. افتحه في مصمم التخطيط في QGIS وصدّره هناك لمعرفة السبب.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every page must say (the order, its revision, the page, the handling marking, the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>القالب {file} لا يطبع كل ما يجب أن تذكره كل صفحة (الأمر ومراجعته والصفحة وعلامة التداول والبيانات النصية)؛ ولذلك تُوضع أشرطة الإضافة فوق رأسه وتذييله.</translation>
    </message>
    <message>
      <source>The template {file} does not print all that every sheet must say (its name, the page, the facts, the layers and the statements); the plugin’s own bands are laid over its head and foot.</source>
      <translation>القالب {file} لا يطبع كل ما يجب أن تذكره كل ورقة (اسمها والصفحة والمعلومات والطبقات والبيانات النصية)؛ ولذلك تُوضع أشرطة الإضافة فوق رأسه وتذييله.</translation>
    </message>
    <message>
      <source>The template {file} has an item “{item}”, which is filled with nothing. Did you mean “{close}”?</source>
      <translation>في القالب {file} عنصر «{item}» لا يُملأ بشيء. هل قصدت «{close}»؟</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”.</source>
      <translation>ليس في القالب {file} عنصر «{item}».</translation>
    </message>
    <message>
      <source>The template {file} has no item “{item}”. It has “{close}”: is that meant?</source>
      <translation>ليس في القالب {file} عنصر «{item}». فيه «{close}»: هل هذا هو المقصود؟</translation>
    </message>
    <message>
      <source>The template {file} has {count} pages; a sheet of a series is the first.</source>
      <translation>القالب {file} عدد صفحاته {count}؛ وورقة السلسلة هي الأولى.</translation>
    </message>
    <message>
      <source>The template {file} is broken at line {line}, column {column}: {reason}. Save it again from QGIS’s layout designer.</source>
      <translation>القالب {file} فيه خلل في السطر {line}، العمود {column}: {reason}. احفظه من جديد من مصمم التخطيط في QGIS.</translation>
    </message>
    <message>
      <source>The template {file} is no print layout of QGIS. Save it again from QGIS’s layout designer (Layout &gt; Save as Template).</source>
      <translation>القالب {file} ليس تخطيط طباعة من QGIS. احفظه من جديد من مصمم التخطيط في QGIS (التخطيط &gt; حفظ كقالب).</translation>
    </message>
    <message>
      <source>The template {file}: its map is turned, and the plugin draws no grid on a turned map. Give the map a grid of its own (Item Properties &gt; Grids).</source>
      <translation>القالب {file}: خريطته مدوّرة، والإضافة لا ترسم شبكة على خريطة مدوّرة. أعطِ الخريطة شبكة خاصة بها (خصائص العنصر &gt; الشبكات).</translation>
    </message>
    <message>
      <source>The template {file}: the item “{item}” is too small for the points of task {task}. Make it higher or wider, or its type smaller.</source>
      <translation>القالب {file}: العنصر «{item}» أصغر من أن يتسع لنقاط المهمة {task}. اجعله أعلى أو أعرض، أو اجعل خطه أصغر.</translation>
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
      <source>The time of {label} is {minutes} min. Type one above 0, or none.</source>
      <translation>زمن {label} هو ‎{minutes}‎ دقيقة. اكتب قيمة أكبر من 0، أو اتركه فارغاً.</translation>
    </message>
    <message>
      <source>The track crosses itself {count} times, for example at {lat:.6f}, {lon:.6f} (latitude, longitude). Take its outer edge, or take out the stretch walked twice.</source>
      <translation>خط السير يقطع نفسه، وعدد المرات {count}، منها مثلاً عند ‎{lat:.6f}, {lon:.6f}‎ (خط العرض، خط الطول). خذ حافته الخارجية، أو أزل الجزء الذي سِير عليه مرتين.</translation>
    </message>
    <message>
      <source>The track goes out and back on one line: it goes around no area.</source>
      <translation>خط السير يذهب ويعود على خط واحد: فلا يحيط بأي مساحة.</translation>
    </message>
    <message>
      <source>The track has a coordinate that is not a number.</source>
      <translation>في خط السير إحداثية ليست عدداً.</translation>
    </message>
    <message>
      <source>The track has {count} points in different places: an area needs three.</source>
      <translation>في خط السير نقاط في أماكن مختلفة عددها {count}: والمساحة تلزمها ثلاث.</translation>
    </message>
    <message>
      <source>The track is empty.</source>
      <translation>خط السير فارغ.</translation>
    </message>
    <message>
      <source>The track runs back along itself: take its outer edge.</source>
      <translation>خط السير يعود على نفسه: خذ حافته الخارجية.</translation>
    </message>
    <message>
      <source>The two characters beside it</source>
      <translation>المحرفان بجانبها</translation>
    </message>
    <message>
      <source>The two points are in one place: choose two points of the boundary.</source>
      <translation>النقطتان في مكان واحد: اختر نقطتين من الحدود.</translation>
    </message>
    <message>
      <source>The two positions are one place on the edge.</source>
      <translation>الموقعان مكان واحد على الحافة.</translation>
    </message>
    <message>
      <source>The two positions lie on different edges: follow one edge at a time.</source>
      <translation>يقع الموقعان على حافتين مختلفتين: اتبع حافة واحدة في كل مرة.</translation>
    </message>
    <message>
      <source>The unit of a typed bearing, where it names none</source>
      <translation>وحدة السمت المكتوب إذا لم يسمّ وحدة</translation>
    </message>
    <message>
      <source>The unit of bearings that are typed without one</source>
      <translation>وحدة السموت التي تُكتب بلا وحدة</translation>
    </message>
    <message>
      <source>The unit of the block's bearings</source>
      <translation>وحدة سموت الكتلة</translation>
    </message>
    <message>
      <source>The whole task lies on none of the georeferenced pages.</source>
      <translation>المهمة كاملةً لا تقع على أي صفحة من الصفحات المسندة جغرافياً.</translation>
    </message>
    <message>
      <source>The width to the left</source>
      <translation>العرض إلى اليسار</translation>
    </message>
    <message>
      <source>The width to the right</source>
      <translation>العرض إلى اليمين</translation>
    </message>
    <message>
      <source>The worksite is as ordered.</source>
      <translation>موقع العمل كما ورد في الأمر.</translation>
    </message>
    <message>
      <source>The worksite plan of {order} is {file}.</source>
      <translation>مخطط موقع العمل للأمر {order} هو {file}.</translation>
    </message>
    <message>
      <source>The worksite plan was stopped.</source>
      <translation>أُوقف مخطط موقع العمل.</translation>
    </message>
    <message>
      <source>The workspace has a task {task} already. Give the new one another id.</source>
      <translation>في مساحة العمل مهمة {task} من قبل. أعطِ المهمة الجديدة معرّفاً آخر.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no} r{revision}.</source>
      <translation>ليس في مساحة العمل الأمر {order_no} r{revision}.</translation>
    </message>
    <message>
      <source>The workspace has no order {order_no}.</source>
      <translation>ليس في مساحة العمل أمر برقم {order_no}.</translation>
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
      <source>The workspace {file} has no live task: no order holds whose task is issued, accepted, in progress or suspended.</source>
      <translation>ليس في مساحة العمل {file} مهمة سارية: لا يوجد أمر سارٍ مهمته صادرة أو مقبولة أو قيد التنفيذ أو معلّقة.</translation>
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
      <source>The workspace {workspace} holds another content of {order_no} r{revision}: {where} is not the same. Do not use this pack; export the order again.</source>
      <translation>في مساحة العمل {workspace} مضمون آخر للأمر {order_no} r{revision}: الاختلاف في {where}. لا تستخدم هذه الحزمة؛ صدّر الأمر من جديد.</translation>
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
      <source>The zone of the block's eastings and northings, as 33 north</source>
      <translation>منطقة الإحداثيات الشرقية والشمالية في الكتلة، مثل ‎33 north‎</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>نسخة الآخرين</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>There are changes that are not saved.</source>
      <translation>توجد تغييرات غير محفوظة.</translation>
    </message>
    <message>
      <source>There are {count} stretches, each measured from its own start.</source>
      <translation>عدد الأجزاء {count}، وكل منها مقيس من بدايته.</translation>
    </message>
    <message>
      <source>There is a point {label} already: choose another label.</source>
      <translation>توجد نقطة {label} من قبل: اختر تسمية أخرى.</translation>
    </message>
    <message>
      <source>There is an order {order_no} already (capitals do not matter). Type another number, or leave it empty for the next one of the programme.</source>
      <translation>يوجد من قبل أمر {order_no} (لا فرق بين الأحرف الكبيرة والصغيرة). اكتب رقماً آخر، أو اتركه فارغاً لأخذ الرقم التالي في البرنامج.</translation>
    </message>
    <message>
      <source>There is no UTM zone {zone}: zones go from 1 to 60.</source>
      <translation>لا توجد منطقة UTM رقمها {zone}: المناطق من 1 إلى 60.</translation>
    </message>
    <message>
      <source>There is no bearing {value:g}: bearings go from 0 to {circle:g} ({unit}).</source>
      <translation>لا يوجد سمت قيمته ‎{value:g}‎: السموت من 0 إلى {circle:g} ({unit}).</translation>
    </message>
    <message>
      <source>There is no boundary.</source>
      <translation>لا توجد حدود.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Connect the device and choose its folder.</source>
      <translation>لا يوجد مجلد {folder}. أوصل الجهاز واختر مجلده.</translation>
    </message>
    <message>
      <source>There is no hazard layer and no snapshot of one: hazards were not compared.</source>
      <translation>لا توجد طبقة مناطق خطرة ولا لقطة لها: لم تُقارَن المناطق الخطرة.</translation>
    </message>
    <message>
      <source>There is no hazard near {start} and {end} whose edge could be taken.</source>
      <translation>لا توجد قرب {start} و{end} منطقة خطرة يمكن أخذ حافتها.</translation>
    </message>
    <message>
      <source>There is no line to cut along: draw one, or name a layer of lines.</source>
      <translation>لا يوجد خط للقطع على امتداده: ارسم خطاً، أو سمِّ طبقة خطوط.</translation>
    </message>
    <message>
      <source>There is no order {order_no} in the workspace {file}.</source>
      <translation>لا يوجد الأمر {order_no} في مساحة العمل {file}.</translation>
    </message>
    <message>
      <source>There is no order {order_no} revision {revision} in the workspace {file}.</source>
      <translation>لا يوجد الأمر {order_no} المراجعة {revision} في مساحة العمل {file}.</translation>
    </message>
    <message>
      <source>There is no pack at {path}: it is neither a folder nor a zip.</source>
      <translation>لا توجد حزمة في {path}: ليس مجلداً ولا ملف zip.</translation>
    </message>
    <message>
      <source>There is no paper {name} {orientation}; choose one of {names}, portrait or landscape.</source>
      <translation>لا يوجد ورق {name} {orientation}؛ اختر واحداً من {names}، طولي أو عرضي.</translation>
    </message>
    <message>
      <source>There is no place on the earth here: point into the map.</source>
      <translation>لا يوجد هنا مكان على الأرض: أشر إلى داخل الخريطة.</translation>
    </message>
    <message>
      <source>There is no point in it yet.</source>
      <translation>ليست فيها أي نقطة بعد.</translation>
    </message>
    <message>
      <source>There is no point yet.</source>
      <translation>لا توجد أي نقطة بعد.</translation>
    </message>
    <message>
      <source>There is no point {label}: a leg starts from one of the points above.</source>
      <translation>لا توجد نقطة {label}: يبدأ الضلع من إحدى النقاط التي فوقه.</translation>
    </message>
    <message>
      <source>There is no polygon to divide.</source>
      <translation>لا يوجد مضلع لتقسيمه.</translation>
    </message>
    <message>
      <source>There is no task database to keep the task in.</source>
      <translation>لا توجد قاعدة بيانات مهام تُحفظ فيها المهمة.</translation>
    </message>
    <message>
      <source>There is no task {task} any more.</source>
      <translation>لم تعد هناك مهمة {task}.</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>لا توجد مساحة عمل {file}.</translation>
    </message>
    <message>
      <source>There is, or was, a task {task} already. Give the new one another id.</source>
      <translation>توجد، أو وُجدت، مهمة {task} من قبل. أعطِ المهمة الجديدة معرّفاً آخر.</translation>
    </message>
    <message>
      <source>There was not enough memory for the picture of a map.</source>
      <translation>لم تكن الذاكرة كافية لصورة خريطة.</translation>
    </message>
    <message>
      <source>These bearings are magnetic: give the date they were read (DATE) or the declination of that day (DECLINATION_DEG). Without one of them they name no direction.</source>
      <translation>هذه السموت مغناطيسية: أعطِ تاريخ قراءتها (DATE) أو الانحراف المغناطيسي لذلك اليوم (DECLINATION_DEG). بدون أحدهما لا تحدد أي اتجاه.</translation>
    </message>
    <message>
      <source>These hold r{revision}. Give each this one, and tick when the old one is handed back or destroyed, on paper and in every device:</source>
      <translation>هؤلاء بحوزتهم r{revision}. أعطِ كلاً منهم هذه المراجعة، وضع علامة عندما تُعاد القديمة أو تُتلف، على الورق وفي كل جهاز:</translation>
    </message>
    <message>
      <source>These tasks lie in no task database, so their orders are written and not kept. Make the tasks in a database on the page Tasks to follow their orders here.</source>
      <translation>هذه المهام ليست في أي قاعدة بيانات مهام، ولذلك تُكتب أوامرها ولا تُحفظ. أنشئ المهام في قاعدة بيانات في صفحة المهام لمتابعة أوامرها هنا.</translation>
    </message>
    <message>
      <source>They are moved beside the packs, into the folder “{folder}”</source>
      <translation>تُنقل إلى جانب الحزم، في المجلد «{folder}»</translation>
    </message>
    <message>
      <source>This Word document governs; where the PDF differs, stop and report.</source>
      <translation>وثيقة Word هذه هي المرجع الحاكم؛ إذا اختلف ملف PDF عنها، فتوقف وأبلغ.</translation>
    </message>
    <message>
      <source>This block is a whole boundary (several rings, or a leg back to its start): let it replace the boundary instead.</source>
      <translation>هذه الكتلة حدود كاملة (عدة حلقات، أو ضلع عودة إلى بدايتها): اجعلها تحل محل الحدود بدلاً من ذلك.</translation>
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
      <source>This is {who}. Task {task}, order {order_no} r{revision}.</source>
      <translation>هنا {who}. المهمة {task}، الأمر {order_no} r{revision}.</translation>
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
      <source>This notice says nothing about the land. What is recorded as hazardous stays hazardous, worked on or not.</source>
      <translation>هذا الإشعار لا يذكر شيئاً عن الأرض. ما هو مسجَّل كمنطقة خطرة يبقى منطقة خطرة، سواء جرى العمل عليه أم لا.</translation>
    </message>
    <message>
      <source>This pack says another thing than the order {order_no} r{revision} that was issued. Do not use it.</source>
      <translation>هذه الحزمة تقول غير ما يقوله الأمر {order_no} r{revision} الذي صدر. لا تستخدمها.</translation>
    </message>
    <message>
      <source>This page is no task order.</source>
      <translation>هذه الصفحة ليست أمر مهمة.</translation>
    </message>
    <message>
      <source>This point lies on the one before: a leg of no length leads nowhere.</source>
      <translation>تقع هذه النقطة على النقطة السابقة لها: ضلع بلا طول لا يؤدي إلى أي مكان.</translation>
    </message>
    <message>
      <source>This project has no layer yet that could hold hazards. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation>ليس في هذا المشروع بعد طبقة يمكن أن تحتوي على مناطق خطرة. أضف طبقة المناطق الخطرة التي أعطتك إياها قاعدة بياناتك (قائمة الطبقة، إضافة طبقة): وسيُتعرَّف عليها هنا.</translation>
    </message>
    <message>
      <source>This sheet is no task order.</source>
      <translation>هذه الورقة ليست أمر مهمة.</translation>
    </message>
    <message>
      <source>This sheet is turned: grid north lies {angle}° {side} of up.</source>
      <translation>هذه الورقة مدارة: يقع شمال الشبكة على {angle}° {side} الأعلى.</translation>
    </message>
    <message>
      <source>This step failed as it never should: {reason}. Copy the details and report them.</source>
      <translation>فشلت هذه الخطوة كما لا ينبغي أبداً: {reason}. انسخ التفاصيل وأبلغ عنها.</translation>
    </message>
    <message>
      <source>This task could not be checked: {reason}</source>
      <translation>تعذر التحقق من هذه المهمة: {reason}</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>التهديد</translation>
    </message>
    <message>
      <source>Ti&amp;tle</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <source>Tit&amp;le</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>To correct it, give this as BINDING, changed:</source>
      <translation>لتصحيحه، أعطِ ما يلي في BINDING بعد تغييره:</translation>
    </message>
    <message>
      <source>To print: the whole order with its maps</source>
      <translation>للطباعة: الأمر كله مع خرائطه</translation>
    </message>
    <message>
      <source>To read through first: DRAFT stands on every page</source>
      <translation>للقراءة أولاً: تظهر كلمة «مسودة» في كل صفحة</translation>
    </message>
    <message>
      <source>To see what changed, add last month's layer to the project and choose it here. In a project with tasks each reading of the hazards is kept: next month needs no second file.</source>
      <translation>لترى ما تغيّر، أضف طبقة الشهر الماضي إلى المشروع واخترها هنا. في مشروع فيه مهام تُحفظ كل قراءة للمناطق الخطرة: فلا يلزمك ملف ثانٍ في الشهر القادم.</translation>
    </message>
    <message>
      <source>To trace, the last point and the next one have to lie on the edge of the same hazard, task or feature.</source>
      <translation>للتتبع، يجب أن تقع النقطة الأخيرة والنقطة التالية على حافة المنطقة الخطرة نفسها، أو المهمة نفسها، أو العنصر نفسه.</translation>
    </message>
    <message>
      <source>To {label}: {distance}</source>
      <translation>إلى {label}: {distance}</translation>
    </message>
    <message>
      <source>To&amp;gether within</source>
      <translation>ال&amp;جمع ضمن</translation>
    </message>
    <message>
      <source>Took in {tasks}</source>
      <translation>ضُمّت إليها {tasks}</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>المجاميع</translation>
    </message>
    <message>
      <source>Towards, {north}</source>
      <translation>الاتجاه، {north}</translation>
    </message>
    <message>
      <source>Trac&amp;k</source>
      <translation>خط ال&amp;سير</translation>
    </message>
    <message>
      <source>Tracks and areas (*.gpx *.kml *.kmz)</source>
      <translation>خطوط السير والمساحات (*.gpx *.kml *.kmz)</translation>
    </message>
    <message>
      <source>True bearing {what}</source>
      <translation>السمت الحقيقي {what}</translation>
    </message>
    <message>
      <source>Turn hazards into tasks, divide them, and follow their work.</source>
      <translation>حوّل المناطق الخطرة إلى مهام، وقسّمها، وتابع العمل فيها.</translation>
    </message>
    <message>
      <source>Type a boundary anew</source>
      <translation>كتابة الحدود من جديد</translation>
    </message>
    <message>
      <source>Type a coordinate in any format; the point goes there</source>
      <translation>اكتب إحداثية بأي صيغة؛ فتتحرك النقطة إلى هناك</translation>
    </message>
    <message>
      <source>Type a point</source>
      <translation>كتابة نقطة</translation>
    </message>
    <message>
      <source>Type a row that came over the radio, and see whether its check code agrees</source>
      <translation>اكتب صفاً ورد عبر اللاسلكي، وانظر هل يتوافق رمز التحقق الخاص به</translation>
    </message>
    <message>
      <source>Type the bearing first: the map gives none for this leg.</source>
      <translation>اكتب السمت أولاً: لا تعطي الخريطة سمتاً لهذا الضلع.</translation>
    </message>
    <message>
      <source>Type the boundary of {task}</source>
      <translation>كتابة حدود {task}</translation>
    </message>
    <message>
      <source>Type the distance as well: the map gives none for this leg.</source>
      <translation>اكتب المسافة أيضاً: لا تعطي الخريطة مسافة لهذا الضلع.</translation>
    </message>
    <message>
      <source>Type the label of the boundary point, for example TP7.</source>
      <translation>اكتب تسمية نقطة الحدود، مثلاً TP7.</translation>
    </message>
    <message>
      <source>Type {label}: {text}</source>
      <translation>كتابة {label}: {text}</translation>
    </message>
    <message>
      <source>Type {what} of {label}</source>
      <translation>كتابة {what} للنقطة {label}</translation>
    </message>
    <message>
      <source>Typed as</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <source>Typed: {text}</source>
      <translation>المكتوب: {text}</translation>
    </message>
    <message>
      <source>UTM</source>
      <translation>UTM</translation>
    </message>
    <message>
      <source>UTM zone</source>
      <translation>منطقة UTM</translation>
    </message>
    <message>
      <source>UTM zone of the task</source>
      <translation>منطقة UTM للمهمة</translation>
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
      <source>Uncleared until handed over.</source>
      <translation>غير مطهَّرة حتى تسليمها.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unexploded or abandoned ordnance</source>
      <translation>ذخائر غير منفجرة أو متروكة</translation>
    </message>
    <message>
      <source>Unit of bearings</source>
      <translation>وحدة السموت</translation>
    </message>
    <message>
      <source>Unit of the bearings</source>
      <translation>وحدة السموت</translation>
    </message>
    <message>
      <source>Unit of typed bearings</source>
      <translation>وحدة السموت المكتوبة</translation>
    </message>
    <message>
      <source>Unsaved boundary of {tasks} from {when}.</source>
      <translation>حدود غير محفوظة للمهام {tasks} من {when}.</translation>
    </message>
    <message>
      <source>Unsaved changes of {tasks} from {when}.</source>
      <translation>تغييرات غير محفوظة للمهام {tasks} من {when}.</translation>
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
      <source>Verifies each pack, then writes one PDF and one zip</source>
      <translation>يتحقق من كل حزمة، ثم يكتب ملف PDF واحداً وملف zip واحداً</translation>
    </message>
    <message>
      <source>Verify pack</source>
      <translation>التحقق من الحزمة</translation>
    </message>
    <message>
      <source>Verify packs</source>
      <translation>التحقق من الحزم</translation>
    </message>
    <message>
      <source>Verifying {pack} ({place} of {count})</source>
      <translation>جارٍ التحقق من {pack} ({place} من {count})</translation>
    </message>
    <message>
      <source>Very long leg</source>
      <translation>ضلع طويل جداً</translation>
    </message>
    <message>
      <source>Very short leg</source>
      <translation>ضلع قصير جداً</translation>
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
      <source>W&amp;ho</source>
      <translation>م&amp;ن</translation>
    </message>
    <message>
      <source>W&amp;ithdraw…</source>
      <translation>س&amp;حب…</translation>
    </message>
    <message>
      <source>W&amp;orksite plan anew</source>
      <translation>&amp;مخطط موقع العمل من جديد</translation>
    </message>
    <message>
      <source>Waits for the other half of the leg: a bearing and a distance make a point.</source>
      <translation>ينتظر النصف الآخر من الضلع: السمت والمسافة معاً يعطيان نقطة.</translation>
    </message>
    <message>
      <source>Was at ({format})</source>
      <translation>السابق ({format})</translation>
    </message>
    <message>
      <source>Way through a hazard</source>
      <translation>طريق عبر منطقة خطرة</translation>
    </message>
    <message>
      <source>We have stopped work by this order and handed back or destroyed all its copies.</source>
      <translation>أوقفنا العمل بهذا الأمر، وأعدنا كل نسخه أو أتلفناها.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>الأهمية</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>لما&amp;ذا</translation>
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
      <source>What became of the task, the newest first</source>
      <translation>ما آلت إليه المهمة، الأحدث أولاً</translation>
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
      <source>What changed since a day</source>
      <translation>ما تغيّر منذ يوم معيّن</translation>
    </message>
    <message>
      <source>What changed since r{revision}</source>
      <translation>ما الذي تغيّر منذ r{revision}</translation>
    </message>
    <message>
      <source>What changed since the bundle before</source>
      <translation>ما تغيّر منذ الرزمة السابقة</translation>
    </message>
    <message>
      <source>What changed under orders</source>
      <translation>ما الذي تغيّر تحت الأوامر</translation>
    </message>
    <message>
      <source>What changed: new and amended orders, and the list of what must leave devices</source>
      <translation>ما تغيّر: الأوامر الجديدة والمعدَّلة، وقائمة ما يجب أن يُزال من الأجهزة</translation>
    </message>
    <message>
      <source>What goes where in the national database</source>
      <translation>أين يوضع كل شيء في قاعدة البيانات الوطنية</translation>
    </message>
    <message>
      <source>What is not saved yet is saved first.</source>
      <translation>ما لم يُحفظ بعد يُحفظ أولاً.</translation>
    </message>
    <message>
      <source>What is to be placed</source>
      <translation>ما المراد وضعه</translation>
    </message>
    <message>
      <source>What is to be placed: posts, ways, and points that lead to the boundary</source>
      <translation>ما المراد وضعه: مواقع، وطرق، ونقاط مؤدية إلى الحدود</translation>
    </message>
    <message>
      <source>What is unsaved cannot be kept for the case of a crash: {reason}. Save often.</source>
      <translation>ما لم يُحفظ لا يمكن الاحتفاظ به تحسباً لتعطل التطبيق: {reason}. احفظ كثيراً.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>ما هي</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
      <source>What lies below the hazards and the boundary on the maps</source>
      <translation>ما يقع تحت المناطق الخطرة والحدود على الخرائط</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>ما الذي تحرّك</translation>
    </message>
    <message>
      <source>What the file does not say, or says otherwise ({count})</source>
      <translation>ما لا يقوله الملف، أو يقوله بشكل مختلف ({count})</translation>
    </message>
    <message>
      <source>What the file says otherwise</source>
      <translation>ما يقوله الملف بشكل مختلف</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>ما تعرضه الخريطة</translation>
    </message>
    <message>
      <source>What the national database takes</source>
      <translation>ما تقبله قاعدة البيانات الوطنية</translation>
    </message>
    <message>
      <source>What the new task is made from</source>
      <translation>ما تُنشأ منه المهمة الجديدة</translation>
    </message>
    <message>
      <source>What the parts are to be</source>
      <translation>ما ينبغي أن تكون عليه الأجزاء</translation>
    </message>
    <message>
      <source>What the point is on the ground: corner of the wall, yellow stake</source>
      <translation>ما هي النقطة على الأرض: زاوية الجدار، وتد أصفر</translation>
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
      <source>What was found</source>
      <translation>ما وُجد</translation>
    </message>
    <message>
      <source>What was found, as JSON</source>
      <translation>ما وُجد، بصيغة JSON</translation>
    </message>
    <message>
      <source>What was read back from each file before the pack was given out</source>
      <translation>ما أُعيدت قراءته من كل ملف قبل إعطاء الحزمة</translation>
    </message>
    <message>
      <source>What was replaced</source>
      <translation>ما استُبدل</translation>
    </message>
    <message>
      <source>What was there before is kept as {files}.</source>
      <translation>ما كان موجوداً من قبل محفوظ باسم {files}.</translation>
    </message>
    <message>
      <source>What was typed: a coordinate, or a leg in one go (033 mag 49)</source>
      <translation>ما كُتب: إحداثية، أو ضلع دفعة واحدة (‎033 mag 49‎)</translation>
    </message>
    <message>
      <source>What was written reads back otherwise: {places}. No file was left; choose another format.</source>
      <translation>ما كُتب يُقرأ بشكل مختلف: {places}. لم يُترك أي ملف؛ اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>What you place is kept there</source>
      <translation>ما تضعه يُحفظ هناك</translation>
    </message>
    <message>
      <source>What you typed for {label} was not taken, and is gone. {why}</source>
      <translation>ما كتبته للنقطة {label} لم يُقبل، ولم يعد موجوداً. {why}</translation>
    </message>
    <message>
      <source>When it was, in your time</source>
      <translation>متى كان ذلك، بتوقيتك</translation>
    </message>
    <message>
      <source>Where a row has a coordinate and a leg, the coordinate was taken.</source>
      <translation>حيث توجد في الصف إحداثية وضلع معاً، أُخذت الإحداثية.</translation>
    </message>
    <message>
      <source>Where the Word document of this order differs, this PDF governs.</source>
      <translation>إذا اختلفت وثيقة Word لهذا الأمر عن ملف PDF هذا، فملف PDF هو المرجع الحاكم.</translation>
    </message>
    <message>
      <source>Where the packs are written</source>
      <translation>مكان كتابة الحزم</translation>
    </message>
    <message>
      <source>Where the position is, by the hazards and settlements that are bound in this project.</source>
      <translation>وصف مكان الموقع، بحسب المناطق الخطرة والتجمعات السكنية المربوطة في هذا المشروع.</translation>
    </message>
    <message>
      <source>Where the track crosses itself: all land that it goes around, each of its loops</source>
      <translation>حيث يقطع خط السير نفسه: كل الأرض التي يحيط بها، وكل حلقة من حلقاته</translation>
    </message>
    <message>
      <source>Where work stopped (point, coordinate, time)</source>
      <translation>أين توقف العمل (نقطة، إحداثية، وقت)</translation>
    </message>
    <message>
      <source>Whether it still holds</source>
      <translation>هل ما زال سارياً</translation>
    </message>
    <message>
      <source>Which north a bearing is counted from that is typed without one</source>
      <translation>الشمال الذي يُحسب منه السمت المكتوب بلا شمال</translation>
    </message>
    <message>
      <source>Which north a typed bearing is counted from, where it names none</source>
      <translation>الشمال الذي يُحسب منه السمت المكتوب، إذا لم يسمّ شمالاً</translation>
    </message>
    <message>
      <source>Which of the things in the file goes around the task</source>
      <translation>أي العناصر في الملف يحيط بالمهمة</translation>
    </message>
    <message>
      <source>Which way the cuts run</source>
      <translation>اتجاه القطوع</translation>
    </message>
    <message>
      <source>Who accepted {orders}, and when?</source>
      <translation>من الذي قَبِل {orders}، ومتى؟</translation>
    </message>
    <message>
      <source>Who approved it, as the order prints it</source>
      <translation>من اعتمده، كما يطبعه الأمر</translation>
    </message>
    <message>
      <source>Who drove it</source>
      <translation>من قاد المركبة عليه</translation>
    </message>
    <message>
      <source>Who saw it on site</source>
      <translation>من شاهده في الموقع</translation>
    </message>
    <message>
      <source>Who set the radius; printed beside it</source>
      <translation>الجهة المحدِّدة لنصف القطر؛ وتُطبع بجانبه</translation>
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
      <source>Whose orders go in</source>
      <translation>لمن الأوامر التي تُدخل</translation>
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
      <source>Why it is issued although findings are open, or why it changes; page 1 prints it</source>
      <translation>سبب إصداره رغم الملاحظات المفتوحة، أو سبب تغييره؛ وتطبعه الصفحة 1</translation>
    </message>
    <message>
      <source>Why it is not there</source>
      <translation>سبب عدم وجوده</translation>
    </message>
    <message>
      <source>Why withdrawn</source>
      <translation>سبب السحب</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>السبب، بكلمات قليلة</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Width (for: strips, boxes; metres)</source>
      <translation>العرض (لـ: strips، boxes؛ بالأمتار)</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>العرض (م)</translation>
    </message>
    <message>
      <source>Width of a strip, or side of a box</source>
      <translation>عرض الشريط، أو ضلع المربع</translation>
    </message>
    <message>
      <source>Width to the left (metres)</source>
      <translation>العرض إلى اليسار (بالأمتار)</translation>
    </message>
    <message>
      <source>Width to the left of the line</source>
      <translation>العرض إلى يسار الخط</translation>
    </message>
    <message>
      <source>Width to the right (metres)</source>
      <translation>العرض إلى اليمين (بالأمتار)</translation>
    </message>
    <message>
      <source>Width to the right of the line</source>
      <translation>العرض إلى يمين الخط</translation>
    </message>
    <message>
      <source>Windows does not allow the folder name “{part}” in {folder}. Choose another folder.</source>
      <translation>نظام Windows لا يسمح باسم المجلد «{part}» في {folder}. اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>With a leg back to the start.</source>
      <translation>مع ضلع عودة إلى البداية.</translation>
    </message>
    <message>
      <source>With that edge the boundary would cross itself: choose two other points, or insert points nearer to the edge first.</source>
      <translation>بهذه الحافة ستقطع الحدود نفسها: اختر نقطتين أخريين، أو أدرج أولاً نقاطاً أقرب إلى الحافة.</translation>
    </message>
    <message>
      <source>Withdraw order</source>
      <translation>سحب الأمر</translation>
    </message>
    <message>
      <source>Withdraw {order} and its task? All its revisions are void; a notice is written for those who hold them.</source>
      <translation>هل تسحب {order} ومهمته؟ تصبح كل مراجعاته لاغية؛ ويُكتب إشعار لمن بحوزتهم هذه المراجعات.</translation>
    </message>
    <message>
      <source>Withdrawing {order}</source>
      <translation>جارٍ سحب {order}</translation>
    </message>
    <message>
      <source>Withdrawing {order} was stopped.</source>
      <translation>أُوقف سحب {order}.</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>Withdrawn at</source>
      <translation>وقت السحب</translation>
    </message>
    <message>
      <source>Withdrawn at (empty: now)</source>
      <translation>وقت السحب (فارغ: الآن)</translation>
    </message>
    <message>
      <source>Withdrawn by</source>
      <translation>سحبه</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>تاريخ السحب</translation>
    </message>
    <message>
      <source>Withdrawn {when}</source>
      <translation>سُحبت {when}</translation>
    </message>
    <message>
      <source>Withdrawn {when}. Nobody may work by it.</source>
      <translation>سُحب في {when}. لا يجوز لأحد العمل به.</translation>
    </message>
    <message>
      <source>Without a reason, those with open mandatory findings get no order.</source>
      <translation>من دون سبب لا تحصل المهام ذات الملاحظات الإلزامية المفتوحة على أمر.</translation>
    </message>
    <message>
      <source>Without the basemap</source>
      <translation>بلا خريطة الأساس</translation>
    </message>
    <message>
      <source>Word document (*.docx)</source>
      <translation>وثيقة Word (*.docx)</translation>
    </message>
    <message>
      <source>Word template {file}: it cannot be filled ({reason}). Loops over rows are written {{%tr … %}} in rows of their own, loops over paragraphs {{%p … %}}.</source>
      <translation>قالب Word {file}: لا يمكن ملؤه ({reason}). حلقات التكرار على الصفوف تُكتب {{%tr … %}} في صفوف خاصة بها، وحلقات التكرار على الفقرات تُكتب {{%p … %}}.</translation>
    </message>
    <message>
      <source>Word template {file}: {problem}</source>
      <translation>قالب Word {file}: {problem}</translation>
    </message>
    <message>
      <source>Word that the binding does not know</source>
      <translation>كلمة لا يعرفها الربط</translation>
    </message>
    <message>
      <source>Words in the id, title, kind, status, operator, team or place; all must be found</source>
      <translation>كلمات في المعرّف أو العنوان أو النوع أو الحالة أو المشغّل أو الفريق أو المكان؛ ويجب العثور عليها كلها</translation>
    </message>
    <message>
      <source>Words in the number, task, title, operator, team or state; all must be found</source>
      <translation>كلمات في الرقم أو المهمة أو العنوان أو المشغّل أو الفريق أو الحالة؛ يجب العثور عليها كلها</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>مصنف جداول (*.xlsx)</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>مصنف جداول (XLSX)</translation>
    </message>
    <message>
      <source>Working copy: the PDF governs. Where this document differs, stop and report.</source>
      <translation>نسخة عمل: ملف PDF هو المرجع الحاكم. إذا اختلفت هذه الوثيقة عنه، فتوقف وأبلغ.</translation>
    </message>
    <message>
      <source>Worksite</source>
      <translation>موقع العمل</translation>
    </message>
    <message>
      <source>Worksite areas</source>
      <translation>مساحات موقع العمل</translation>
    </message>
    <message>
      <source>Worksite as of {when}, as ordered.</source>
      <translation>موقع العمل كما كان في {when}، بحسب الأمر.</translation>
    </message>
    <message>
      <source>Worksite as of {when}, drawn anew for order {order}. The order itself is unchanged.</source>
      <translation>موقع العمل كما كان في {when}، مرسوماً من جديد للأمر {order}. الأمر نفسه لم يتغير.</translation>
    </message>
    <message>
      <source>Worksite features</source>
      <translation>عناصر موقع العمل</translation>
    </message>
    <message>
      <source>Worksite inside a hazard</source>
      <translation>موقع عمل داخل منطقة خطرة</translation>
    </message>
    <message>
      <source>Worksite lines</source>
      <translation>خطوط موقع العمل</translation>
    </message>
    <message>
      <source>Worksite of {task}</source>
      <translation>موقع عمل {task}</translation>
    </message>
    <message>
      <source>Worksite plan</source>
      <translation>مخطط موقع العمل</translation>
    </message>
    <message>
      <source>Worksite plan 1:{scale}</source>
      <translation>مخطط موقع العمل 1:{scale}</translation>
    </message>
    <message>
      <source>Worksite plan and site board</source>
      <translation>مخطط موقع العمل ولوحة الموقع</translation>
    </message>
    <message>
      <source>Worksite plan of {order}</source>
      <translation>مخطط موقع العمل للأمر {order}</translation>
    </message>
    <message>
      <source>Worksite plan: list</source>
      <translation>مخطط موقع العمل: القائمة</translation>
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
      <source>Workspace (empty: that of the project)</source>
      <translation>مساحة العمل (فارغ: مساحة عمل المشروع)</translation>
    </message>
    <message>
      <source>Workspace (empty: the code alone is checked)</source>
      <translation>مساحة العمل (فارغ: يُتحقق من الرمز وحده)</translation>
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
      <source>Write the chosen tasks and their boundary points into the file</source>
      <translation>كتابة المهام المختارة ونقاط حدودها في الملف</translation>
    </message>
    <message>
      <source>Write the pack again, worksite plan, signed scan, withdraw, show on the map</source>
      <translation>كتابة الحزمة من جديد، مخطط موقع العمل، النسخة الموقّعة، السحب، العرض على الخريطة</translation>
    </message>
    <message>
      <source>Write the packs of these orders again, in the language chosen above</source>
      <translation>كتابة حزم هذه الأوامر من جديد، باللغة المختارة أعلاه</translation>
    </message>
    <message>
      <source>Write the tasks under the national database's own names, words and CRS</source>
      <translation>كتابة المهام بأسماء قاعدة البيانات الوطنية وكلماتها ونظام إسنادها الإحداثي (CRS)</translation>
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
      <source>You drew for {task}, and {current} was chosen meanwhile: nothing was placed. Choose {task} and draw it again.</source>
      <translation>رسمتَ للمهمة {task}، واختير في هذه الأثناء: {current}. لم يوضع شيء. اختر {task} وارسمه مرة أخرى.</translation>
    </message>
    <message>
      <source>Your name, as the order prints it</source>
      <translation>اسمك، كما يطبعه الأمر</translation>
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
      <source>Zoom to the tasks of these orders</source>
      <translation>تكبير إلى مهام هذه الأوامر</translation>
    </message>
    <message>
      <source>a coordinate is not a number</source>
      <translation>إحداثية ليست عدداً</translation>
    </message>
    <message>
      <source>a coordinate is not a number or is infinite</source>
      <translation>إحداثية ليست عدداً أو لا نهائية</translation>
    </message>
    <message>
      <source>a decimal point moved</source>
      <translation>فاصلة عشرية في غير موضعها</translation>
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
      <source>a point; of a line or an area a point on it is taken. NULL gives NULL.</source>
      <translation>نقطة؛ ومن الخط أو المساحة تُؤخذ نقطة واقعة عليه. القيمة NULL تعطي NULL.</translation>
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
      <source>a tag cannot be read: {reason}</source>
      <translation>وسم لا يمكن قراءته: {reason}</translation>
    </message>
    <message>
      <source>a tag is not complete; tags are written {{{{ … }}}} or {{% … %}}.</source>
      <translation>وسم غير مكتمل؛ تُكتب الوسوم {{{{ … }}}} أو {{% … %}}.</translation>
    </message>
    <message>
      <source>a tracked change lies in a tag. Accept the changes of the form.</source>
      <translation>يوجد تغيير متتبَّع داخل وسم. اقبل التغييرات في الاستمارة.</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <source>access</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>access lane</source>
      <translation>ممر الدخول</translation>
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
      <source>administration area</source>
      <translation>منطقة الإدارة</translation>
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
      <source>alternate evacuation route</source>
      <translation>مسار الإخلاء البديل</translation>
    </message>
    <message>
      <source>and {count} more layers</source>
      <translation>و{count} طبقات أخرى</translation>
    </message>
    <message>
      <source>and {count} more on the worksite plan</source>
      <translation>و{count} غيرها في مخطط موقع العمل</translation>
    </message>
    <message>
      <source>and {count} more signs</source>
      <translation>و{count} من الرموز الأخرى</translation>
    </message>
    <message>
      <source>another hemisphere</source>
      <translation>نصف كرة آخر</translation>
    </message>
    <message>
      <source>another square</source>
      <translation>مربع آخر</translation>
    </message>
    <message>
      <source>another zone</source>
      <translation>منطقة شبكة أخرى</translation>
    </message>
    <message>
      <source>any</source>
      <translation>أي عدد</translation>
    </message>
    <message>
      <source>area</source>
      <translation>مساحة</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>كما في ‎{day}</translation>
    </message>
    <message>
      <source>at {place}</source>
      <translation>عند {place}</translation>
    </message>
    <message>
      <source>back to {label}</source>
      <translation>العودة إلى {label}</translation>
    </message>
    <message>
      <source>base line</source>
      <translation>خط الأساس</translation>
    </message>
    <message>
      <source>benchmark</source>
      <translation>نقطة مرجعية ثابتة</translation>
    </message>
    <message>
      <source>beneficiaries</source>
      <translation>المستفيدون</translation>
    </message>
    <message>
      <source>blocks the order</source>
      <translation>تمنع إصدار الأمر</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>بايت</translation>
    </message>
    <message>
      <source>cannot be merged</source>
      <translation>لا يمكن دمجها</translation>
    </message>
    <message>
      <source>change of datum: {operation}</source>
      <translation>تحويل المرجع الجيوديسي: {operation}</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>محارف</translation>
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
      <source>cleared land {id}</source>
      <translation>الأرض المطهَّرة {id}</translation>
    </message>
    <message>
      <source>click its place</source>
      <translation>انقر على مكانه</translation>
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
      <source>communications</source>
      <translation>الاتصالات</translation>
    </message>
    <message>
      <source>contamination unknown</source>
      <translation>التلوث غير معروف</translation>
    </message>
    <message>
      <source>control point</source>
      <translation>نقطة السيطرة</translation>
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
      <source>decimals must be 0 to {most}, not {given}.</source>
      <translation>يجب أن يكون decimals بين 0 و{most}، لا {given}.</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is left out, for rounded it would be another place</source>
      <translation>المنازل العشرية التي يقبلها الحقل: {decimals}؛ تُركت، لأنها بعد التقريب تصير موضعاً آخر</translation>
    </message>
    <message>
      <source>decimals that the field takes: {decimals}; it is rounded</source>
      <translation>المنازل العشرية التي يقبلها الحقل: {decimals}؛ فتُقرَّب القيمة</translation>
    </message>
    <message>
      <source>declination {angle} ± {uncertainty}° ({model}, {date})</source>
      <translation>الانحراف المغناطيسي ‎{angle} ± {uncertainty}°‎ ({model}، ‎{date}‎)</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>درجات</translation>
    </message>
    <message>
      <source>demolition site</source>
      <translation>موقع التفجير</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>العمق</translation>
    </message>
    <message>
      <source>detector test area</source>
      <translation>منطقة اختبار أجهزة الكشف</translation>
    </message>
    <message>
      <source>devices</source>
      <translation>الأجسام المتفجرة</translation>
    </message>
    <message>
      <source>different: {labels}</source>
      <translation>مختلفة: {labels}</translation>
    </message>
    <message>
      <source>digits that the field takes: {length}; this has more</source>
      <translation>عدد الأرقام التي يقبلها الحقل: {length}؛ وفي هذه القيمة أكثر</translation>
    </message>
    <message>
      <source>doc.kml is larger than {limit} bytes.</source>
      <translation>الملف doc.kml أكبر من {limit} بايت.</translation>
    </message>
    <message>
      <source>document property {name}</source>
      <translation>خاصية الوثيقة {name}</translation>
    </message>
    <message>
      <source>draw it from point to point</source>
      <translation>ارسمه من نقطة إلى نقطة</translation>
    </message>
    <message>
      <source>driven {day}, no time noted</source>
      <translation>جرت القيادة عليه ‎{day}‎، ولم يُسجَّل الزمن</translation>
    </message>
    <message>
      <source>driven {day}, {minutes} min</source>
      <translation>جرت القيادة عليه ‎{day}‎، {minutes} دقيقة</translation>
    </message>
    <message>
      <source>end point</source>
      <translation>نقطة النهاية</translation>
    </message>
    <message>
      <source>equipment store</source>
      <translation>مخزن المعدات</translation>
    </message>
    <message>
      <source>evacuation route</source>
      <translation>مسار الإخلاء</translation>
    </message>
    <message>
      <source>explosives store</source>
      <translation>مخزن المتفجرات</translation>
    </message>
    <message>
      <source>facilities</source>
      <translation>المرافق الطبية</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشل</translation>
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
      <source>footnotes, {place}</source>
      <translation>الحواشي السفلية، {place}</translation>
    </message>
    <message>
      <source>format</source>
      <translation>الصيغة</translation>
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
      <source>gives</source>
      <translation>يعطي</translation>
    </message>
    <message>
      <source>gon</source>
      <translation>غون</translation>
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
      <source>hazard {id}</source>
      <translation>المنطقة الخطرة {id}</translation>
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
      <source>helicopter landing site</source>
      <translation>موقع هبوط المروحيات</translation>
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
      <source>inside {names}</source>
      <translation>داخل {names}</translation>
    </message>
    <message>
      <source>inside {names} and {more} more hazards</source>
      <translation>داخل {names} ومناطق خطرة أخرى عددها {more}</translation>
    </message>
    <message>
      <source>intermediate point</source>
      <translation>نقطة وسيطة</translation>
    </message>
    <message>
      <source>is never removed</source>
      <translation>لا تُزال أبداً</translation>
    </message>
    <message>
      <source>issued after the period</source>
      <translation>صدرت بعد الفترة</translation>
    </message>
    <message>
      <source>issued before the period</source>
      <translation>صدرت قبل الفترة</translation>
    </message>
    <message>
      <source>issued, not accepted yet</source>
      <translation>صادرة، لم تُقبل بعد</translation>
    </message>
    <message>
      <source>it has no polygon</source>
      <translation>ليس لها مضلع</translation>
    </message>
    <message>
      <source>it has no task_id</source>
      <translation>ليس لها task_id</translation>
    </message>
    <message>
      <source>it has {count} rings, and no field says which a point is of</source>
      <translation>عدد حلقاتها {count}، ولا حقل يبيّن إلى أيها تعود النقطة</translation>
    </message>
    <message>
      <source>it holds characters that no file of text can hold</source>
      <translation>فيه محارف لا يمكن أن يحتويها ملف نصي</translation>
    </message>
    <message>
      <source>it is no date such as 2026-11-24, and the field takes only dates</source>
      <translation>ليس تاريخاً مثل 2026-11-24، والحقل لا يقبل إلا التواريخ</translation>
    </message>
    <message>
      <source>it is no number, and the field takes only numbers</source>
      <translation>ليس عدداً، والحقل لا يقبل إلا الأعداد</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is cut</source>
      <translation>طوله {length} {unit} والحقل يقبل {most}؛ فيُقطع</translation>
    </message>
    <message>
      <source>it is {length} {unit} long and the field takes {most}; it is left out, for cut it would be another one</source>
      <translation>طوله {length} {unit} والحقل يقبل {most}؛ فيُترك، لأنه لو قُطع لأصبح شيئاً آخر</translation>
    </message>
    <message>
      <source>it lies outside the area that {crs} was published for; look whether that is the right CRS</source>
      <translation>تقع خارج المنطقة التي نُشر {crs} من أجلها؛ راجع هل هذا هو نظام الإسناد الإحداثي (CRS) الصحيح</translation>
    </message>
    <message>
      <source>its accuracy, metres</source>
      <translation>دقته، بالأمتار</translation>
    </message>
    <message>
      <source>its outline crosses itself: {reason}</source>
      <translation>محيطها يقطع نفسه: {reason}</translation>
    </message>
    <message>
      <source>its page {number} of {count}</source>
      <translation>صفحته {number} من {count}</translation>
    </message>
    <message>
      <source>km, straight line</source>
      <translation>كم، خط مستقيم</translation>
    </message>
    <message>
      <source>land use</source>
      <translation>استخدام الأرض</translation>
    </message>
    <message>
      <source>landmark</source>
      <translation>معلم</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged</source>
      <translation>خط العرض وخط الطول مبدَّلان</translation>
    </message>
    <message>
      <source>latitude and longitude exchanged, and a sign</source>
      <translation>خط العرض وخط الطول مبدَّلان، وكذلك علامة سالب</translation>
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
      <source>left</source>
      <translation>يسار</translation>
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
      <source>magnetic on</source>
      <translation>المغناطيسي بتاريخ</translation>
    </message>
    <message>
      <source>magnetic, read today</source>
      <translation>مغناطيسي، مقروء اليوم</translation>
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
      <source>medical plan</source>
      <translation>الخطة الطبية</translation>
    </message>
    <message>
      <source>medical point</source>
      <translation>النقطة الطبية</translation>
    </message>
    <message>
      <source>method</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>metres, for example 5 or -5</source>
      <translation>بالأمتار، مثل 5 أو ‎-5‎</translation>
    </message>
    <message>
      <source>mil</source>
      <translation>مِل</translation>
    </message>
    <message>
      <source>mil 6000</source>
      <translation>مِل 6000</translation>
    </message>
    <message>
      <source>mils (6000)</source>
      <translation>مِل (mil 6000)</translation>
    </message>
    <message>
      <source>mils (6400)</source>
      <translation>مِل (mil 6400)</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>نسختي</translation>
    </message>
    <message>
      <source>mines</source>
      <translation>ألغام</translation>
    </message>
    <message>
      <source>misclosure</source>
      <translation>خطأ الإغلاق</translation>
    </message>
    <message>
      <source>misclosure of ring {ring}</source>
      <translation>خطأ إغلاق الحلقة {ring}</translation>
    </message>
    <message>
      <source>misclosure – (no leg was typed)</source>
      <translation>خطأ الإغلاق – (لم يُكتب أي ضلع)</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>حُرِّكت</translation>
    </message>
    <message>
      <source>name, signature, date</source>
      <translation>الاسم، التوقيع، التاريخ</translation>
    </message>
    <message>
      <source>named anew</source>
      <translation>أُعيد وصفها</translation>
    </message>
    <message>
      <source>named from the outline</source>
      <translation>المسمّاة من المحيط</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديدة</translation>
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
      <source>new point</source>
      <translation>نقطة جديدة</translation>
    </message>
    <message>
      <source>new task</source>
      <translation>مهمة جديدة</translation>
    </message>
    <message>
      <source>no field of the binding takes a position; a workbook has no shapes</source>
      <translation>لا حقل في الربط يأخذ موقعاً؛ ومصنف الجداول ليس فيه أشكال</translation>
    </message>
    <message>
      <source>no hazard or settlement known near it</source>
      <translation>لا تُعرف قربها منطقة خطرة ولا تجمع سكني</translation>
    </message>
    <message>
      <source>no layer of hazards or settlements is bound in this project: bind one on the page Layers of the dock Mine Action.</source>
      <translation>لا توجد طبقة مناطق خطرة أو تجمعات سكنية مرتبطة في هذا المشروع: اربط واحدة في صفحة الطبقات من لوحة Mine Action.</translation>
    </message>
    <message>
      <source>no operator</source>
      <translation>بلا مشغّل</translation>
    </message>
    <message>
      <source>no surgery</source>
      <translation>بلا جراحة</translation>
    </message>
    <message>
      <source>no task</source>
      <translation>لا مهمة</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>لم يُذكر أحد</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
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
      <source>none: recorded in WGS 84</source>
      <translation>لا شيء: سُجّل في WGS 84</translation>
    </message>
    <message>
      <source>north</source>
      <translation>الشمال</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>لم تُقارن</translation>
    </message>
    <message>
      <source>not driven</source>
      <translation>لم تجرِ القيادة عليه</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>لم يُقرأ بعد</translation>
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
      <source>of the leg that arrives here; type a number, or one with its own north (033 mag)</source>
      <translation>للضلع الواصل إلى هنا؛ اكتب عدداً، أو عدداً مع شماله الخاص (‎033 mag‎)</translation>
    </message>
    <message>
      <source>of the seconds, 0 to 6; left out: 2.</source>
      <translation>للثواني، من 0 إلى 6؛ وإن تُرك فارغاً: 2.</translation>
    </message>
    <message>
      <source>of these without an area</source>
      <translation>منها بلا مساحة</translation>
    </message>
    <message>
      <source>of this register without a readable day of issue</source>
      <translation>من هذا السجل بلا يوم إصدار قابل للقراءة</translation>
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
      <source>ok, 1 working file changed since issue; the Word document governs</source>
      <translation>سليمة، تغيّر 1 من ملفات العمل منذ الإصدار؛ ووثيقة Word هي المرجع الحاكم</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the PDF governs</source>
      <translation>سليمة، تغيّرت {count} من ملفات العمل منذ الإصدار؛ وملف PDF هو المرجع الحاكم</translation>
    </message>
    <message>
      <source>ok, {count} working files changed since issue; the Word document governs</source>
      <translation>سليمة، تغيّرت {count} من ملفات العمل منذ الإصدار؛ ووثيقة Word هي المرجع الحاكم</translation>
    </message>
    <message>
      <source>on {layer}</source>
      <translation>على {layer}</translation>
    </message>
    <message>
      <source>one digit changed</source>
      <translation>رقم واحد متغيّر</translation>
    </message>
    <message>
      <source>one part lies inside another</source>
      <translation>جزء يقع داخل جزء آخر</translation>
    </message>
    <message>
      <source>only here: {labels}</source>
      <translation>هنا فقط: {labels}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوحة</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>المشغّل</translation>
    </message>
    <message>
      <source>or type its coordinate, Enter</source>
      <translation>أو اكتب إحداثيته، ثم Enter</translation>
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
      <source>page footer, {place}</source>
      <translation>تذييل الصفحة، {place}</translation>
    </message>
    <message>
      <source>page header, {place}</source>
      <translation>رأس الصفحة، {place}</translation>
    </message>
    <message>
      <source>paragraph 1</source>
      <translation>الفقرة 1</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
    <message>
      <source>parking</source>
      <translation>موقف المركبات</translation>
    </message>
    <message>
      <source>place in words</source>
      <translation>وصف المكان بالكلمات</translation>
    </message>
    <message>
      <source>planned end</source>
      <translation>النهاية المخططة</translation>
    </message>
    <message>
      <source>planned start</source>
      <translation>البداية المخططة</translation>
    </message>
    <message>
      <source>points or lines that lay beside the polygons in the same record were left out</source>
      <translation>تُركت نقاط أو خطوط كانت بجانب المضلعات في السجل نفسه</translation>
    </message>
    <message>
      <source>priority</source>
      <translation>الأولوية</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>مقترح</translation>
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
      <source>radius {radius} m, nobody is named who set it</source>
      <translation>نصف القطر {radius} م، ولم تُذكر الجهة المحدِّدة له</translation>
    </message>
    <message>
      <source>read</source>
      <translation>المقروءة</translation>
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
      <source>remarks</source>
      <translation>ملاحظات إضافية</translation>
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
      <source>rest area</source>
      <translation>منطقة الاستراحة</translation>
    </message>
    <message>
      <source>right</source>
      <translation>يمين</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>الطرق</translation>
    </message>
    <message>
      <source>route</source>
      <translation>مسار</translation>
    </message>
    <message>
      <source>row {row} cannot be read: {why}</source>
      <translation>لا يمكن قراءة الصف {row}: {why}</translation>
    </message>
    <message>
      <source>row {row} has the same task_id</source>
      <translation>الصف {row} له task_id نفسه</translation>
    </message>
    <message>
      <source>say in which CRS the position is: {name}(…, crs:='EPSG:4326'), or crs:=@layer_crs for a position in the layer's own CRS.</source>
      <translation>بيّن نظام الإسناد الإحداثي (CRS) للموقع: {name}(…, crs:='EPSG:4326')، أو crs:=@layer_crs لموقع بنظام الطبقة نفسها.</translation>
    </message>
    <message>
      <source>settlements</source>
      <translation>التجمعات السكنية</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>start line</source>
      <translation>خط البداية</translation>
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
      <source>stays whole</source>
      <translation>تبقى كاملة</translation>
    </message>
    <message>
      <source>store</source>
      <translation>مخزن</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>مستبدَلة</translation>
    </message>
    <message>
      <source>surgery</source>
      <translation>جراحة</translation>
    </message>
    <message>
      <source>surgery not recorded</source>
      <translation>الجراحة غير مسجَّلة</translation>
    </message>
    <message>
      <source>surgery unknown</source>
      <translation>وجود الجراحة غير معروف</translation>
    </message>
    <message>
      <source>table {table}, row {row}, column {column}</source>
      <translation>الجدول {table}، الصف {row}، العمود {column}</translation>
    </message>
    <message>
      <source>tags can name, loop and compare, nothing else.</source>
      <translation>يمكن للوسوم أن تسمّي وتكرّر وتقارن، ولا شيء غير ذلك.</translation>
    </message>
    <message>
      <source>target devices</source>
      <translation>الأجسام المتفجرة المستهدفة</translation>
    </message>
    <message>
      <source>task {id}</source>
      <translation>المهمة {id}</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>المهام</translation>
    </message>
    <message>
      <source>team</source>
      <translation>الفريق</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>طبقة مؤقتة</translation>
    </message>
    <message>
      <source>text box {number}</source>
      <translation>مربع النص {number}</translation>
    </message>
    <message>
      <source>the CRS that the geometry is in, such as 'EPSG:4326' or @layer_crs. It may be left out only for the feature’s own geometry, which is in its layer’s CRS.</source>
      <translation>نظام الإسناد الإحداثي (CRS) للشكل الهندسي، مثل 'EPSG:4326' أو @layer_crs. لا يجوز تركه إلا للشكل الهندسي للعنصر نفسه، وهو بنظام طبقته.</translation>
    </message>
    <message>
      <source>the IMSMA layout has no column for it; rows with a value: {count}</source>
      <translation>ليس في تخطيط IMSMA عمود له؛ الصفوف التي فيها قيمة: {count}</translation>
    </message>
    <message>
      <source>the IMSMA layout has no holes; it is a polygon of its own, to be set to Exclusion</source>
      <translation>ليس في تخطيط IMSMA فتحات؛ فتُكتب كمضلع مستقل، يُعيَّن نوعه Exclusion</translation>
    </message>
    <message>
      <source>the IMSMA layout has no polygons of several parts; it is a polygon of its own</source>
      <translation>ليس في تخطيط IMSMA مضلعات من عدة أجزاء؛ فيُكتب كمضلع مستقل</translation>
    </message>
    <message>
      <source>the UTM zone, 1 to 60; left out: the zone that the position lies in.</source>
      <translation>منطقة UTM، من 1 إلى 60؛ وإن تُركت فارغة: المنطقة التي يقع فيها الموقع.</translation>
    </message>
    <message>
      <source>the binding has no field for it; rows with a value: {count}</source>
      <translation>ليس في الربط حقل له؛ الصفوف التي فيها قيمة: {count}</translation>
    </message>
    <message>
      <source>the binding has no word for {code}; the field is left empty</source>
      <translation>ليس في الربط كلمة لـ {code}؛ فيُترك الحقل فارغاً</translation>
    </message>
    <message>
      <source>the binding has no words for it; our own codes are written</source>
      <translation>ليس في الربط كلمات له؛ فتُكتب رموزنا نحن</translation>
    </message>
    <message>
      <source>the columns of {layer} have no names: its first row was not taken for headings. Save the sheet as CSV and open that</source>
      <translation>أعمدة {layer} بلا أسماء: لم يُؤخذ صفها الأول على أنه عناوين. احفظ الورقة بصيغة CSV وافتحها</translation>
    </message>
    <message>
      <source>the date must be a date or a text such as '2026-11-24', not {value}.</source>
      <translation>يجب أن يكون التاريخ تاريخاً أو نصاً مثل '2026-11-24'، لا {value}.</translation>
    </message>
    <message>
      <source>the day it holds for: a date or a text such as '2026-11-24'.</source>
      <translation>اليوم الذي تسري فيه القيمة: تاريخ أو نص مثل '2026-11-24'.</translation>
    </message>
    <message>
      <source>the field takes a date; the time of day is left out</source>
      <translation>الحقل يقبل تاريخاً؛ فيُترك وقت اليوم</translation>
    </message>
    <message>
      <source>the field takes no offset from UTC; the moment is written in UTC</source>
      <translation>الحقل لا يقبل فارقاً عن UTC؛ فيُكتب الوقت بتوقيت UTC</translation>
    </message>
    <message>
      <source>the first value must be a geometry, such as @geometry or make_point(18.1, 44.2), not {value}.</source>
      <translation>يجب أن تكون القيمة الأولى شكلاً هندسياً، مثل @geometry أو make_point(18.1, 44.2)، لا {value}.</translation>
    </message>
    <message>
      <source>the first {shown} of {all}; the layer of issues has them all</source>
      <translation>أول {shown} من {all}؛ وكلها في طبقة المشكلات</translation>
    </message>
    <message>
      <source>the format cannot call a field so; it is called {name}</source>
      <translation>الصيغة لا تسمح بتسمية حقل هكذا؛ فيُسمّى {name}</translation>
    </message>
    <message>
      <source>the format has no field for a date with its time; it is written as text</source>
      <translation>ليس في الصيغة حقل لتاريخ مع وقته؛ فيُكتب كنص</translation>
    </message>
    <message>
      <source>the format's fields take at most {most}</source>
      <translation>حقول الصيغة تقبل {most} على الأكثر</translation>
    </message>
    <message>
      <source>the geometry has {count} points, which have no one position. Take one of them with geometry_n(@geometry, 1).</source>
      <translation>في الشكل الهندسي نقاط عددها {count}، وليس لها موقع واحد. خذ واحدة منها بالدالة geometry_n(@geometry, 1).</translation>
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
      <source>the last thing taken back</source>
      <translation>آخر ما جرى التراجع عنه</translation>
    </message>
    <message>
      <source>the last thing typed</source>
      <translation>آخر ما كُتب</translation>
    </message>
    <message>
      <source>the other hemisphere</source>
      <translation>نصف الكرة الآخر</translation>
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
      <source>the position {x:.3f}, {y:.3f} does not lie where {crs} has a place. Name the CRS that the geometry is in.</source>
      <translation>الموقع {x:.3f}, {y:.3f} ليس ضمن ما يغطيه {crs}. سمِّ نظام الإسناد الإحداثي (CRS) للشكل الهندسي.</translation>
    </message>
    <message>
      <source>the programme's own fields of this task are not valid JSON</source>
      <translation>حقول البرنامج الخاصة بهذه المهمة ليست JSON صالحاً</translation>
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
      <source>theirs</source>
      <translation>نسخة الآخرين</translation>
    </message>
    <message>
      <source>there is no tag {name}. Did you mean {meant}?</source>
      <translation>لا يوجد وسم {name}. هل قصدت {meant}؟</translation>
    </message>
    <message>
      <source>there is no tag {name}. The tag sheet names all of them.</source>
      <translation>لا يوجد وسم {name}. ورقة الوسوم تذكر كل الوسوم.</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>لا يوجد</translation>
    </message>
    <message>
      <source>those who hold it</source>
      <translation>من بحوزتهم الأمر</translation>
    </message>
    <message>
      <source>threat</source>
      <translation>التهديد</translation>
    </message>
    <message>
      <source>title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>to</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>to the left</source>
      <translation>إلى اليسار</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>إلى اليمين</translation>
    </message>
    <message>
      <source>to {label}: {bearing} {north}, {distance}</source>
      <translation>إلى {label}: ‎{bearing}‎ من {north}، {distance}</translation>
    </message>
    <message>
      <source>track</source>
      <translation>خط السير</translation>
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
      <source>two digits exchanged</source>
      <translation>رقمان مبدَّلان</translation>
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
      <source>verified {day}</source>
      <translation>تم التحقق ‎{day}‎</translation>
    </message>
    <message>
      <source>verified {day} by {who}</source>
      <translation>تم التحقق ‎{day}‎ من قِبل {who}</translation>
    </message>
    <message>
      <source>waypoints in their order</source>
      <translation>نقاط الطريق بترتيبها</translation>
    </message>
    <message>
      <source>whole fields</source>
      <translation>حقول كاملة</translation>
    </message>
    <message>
      <source>with surgery</source>
      <translation>مع جراحة</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
    <message>
      <source>without surgery</source>
      <translation>بلا جراحة</translation>
    </message>
    <message>
      <source>worked on</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <source>worksite</source>
      <translation>موقع العمل</translation>
    </message>
    <message>
      <source>zone {zone}</source>
      <translation>المنطقة {zone}</translation>
    </message>
    <message>
      <source>{added} beyond the hazards, of which {simplified} by simplifying.</source>
      <translation>{added} خارج المناطق الخطرة، منها {simplified} بسبب التبسيط.</translation>
    </message>
    <message>
      <source>{added} beyond the hazards.</source>
      <translation>{added} خارج المناطق الخطرة.</translation>
    </message>
    <message>
      <source>{advice}</source>
      <translation>{advice}</translation>
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
      <source>{area} (ellipsoid) · {around} around</source>
      <translation>{area} (على الإهليلج) · المحيط {around}</translation>
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
      <source>{area} on the ellipsoid · {around} m around</source>
      <translation>{area} على الإهليلج · المحيط {around} م</translation>
    </message>
    <message>
      <source>{area} that overlapped {tasks} were given up.</source>
      <translation>جرى التخلي عن {area} كانت تتداخل مع {tasks}.</translation>
    </message>
    <message>
      <source>{area}, {corners} corners</source>
      <translation>{area}، عدد الزوايا {corners}</translation>
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
      <source>{bearing} {north}</source>
      <translation>السمت {north} ‎{bearing}‎</translation>
    </message>
    <message>
      <source>{before} before + {added} added - {removed} removed = {now} now; {reopened} reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged.</source>
      <translation>قبل {before} + المضافة {added} - المحذوفة {removed} = الآن {now}؛ أُعيد فتحها {reopened}، أُعيد تصنيفها {reclassified}، تغيّر شكلها {reshaped}، لم تتغير {unchanged}.</translation>
    </message>
    <message>
      <source>{before} points became {after} corners, outward: {added} more.</source>
      <translation>النقاط {before} أصبحت زوايا عددها {after}، نحو الخارج: بزيادة {added}.</translation>
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
      <source>{chosen} hazards are selected. Here at most {most} are made into tasks at once; for more there is “Create tasks from hazards” in the Processing toolbox.</source>
      <translation>المناطق الخطرة المحددة: {chosen}. هنا يُحوَّل إلى مهام {most} منها على الأكثر دفعة واحدة؛ ولأكثر من ذلك توجد خوارزمية «إنشاء مهام من المناطق الخطرة» في صندوق أدوات المعالجة.</translation>
    </message>
    <message>
      <source>{chosen} hazards: the tasks are shown once they are made.</source>
      <translation>المناطق الخطرة: {chosen}. تُعرض المهام بعد إنشائها.</translation>
    </message>
    <message>
      <source>{chosen} lines are selected. Here at most {most} are made into tasks at once; for more there is “Corridors along lines” in the Processing toolbox.</source>
      <translation>الخطوط المحددة: {chosen}. هنا يُحوَّل إلى مهام {most} منها على الأكثر دفعة واحدة؛ ولأكثر من ذلك توجد خوارزمية «ممرات على امتداد خطوط» في صندوق أدوات المعالجة.</translation>
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
      <source>{chosen} · not shown by the filter: {n}</source>
      <translation>{chosen} · لا يُظهرها عامل التصفية: {n}</translation>
    </message>
    <message>
      <source>{count} boundary points changed: see the page “{page}”.</source>
      <translation>نقاط الحدود المتغيرة {count}: انظر الصفحة «{page}».</translation>
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
      <source>{count} more hazards on the maps</source>
      <translation>مناطق خطرة أخرى على الخرائط: {count}</translation>
    </message>
    <message>
      <source>{count} of them repeat the shape of another row; their ids end in -2, -3…</source>
      <translation>عدد ما يكرر منها شكل صف آخر: {count}؛ وتنتهي معرّفاتها بـ ‎-2‎، ‎-3‎…</translation>
    </message>
    <message>
      <source>{count} of {all} lines make no corridor: {reason}</source>
      <translation>خطوط لا ينشأ منها ممر: {count} من {all}: {reason}</translation>
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
      <source>{count} points</source>
      <translation>النقاط: {count}</translation>
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
      <source>{count} points will be lost: Esc once more to give them up.</source>
      <translation>ستضيع نقاط عددها {count}: اضغط Esc مرة أخرى للتخلي عنها.</translation>
    </message>
    <message>
      <source>{count} repeated points were left out.</source>
      <translation>تُركت نقاط مكررة عددها {count}.</translation>
    </message>
    <message>
      <source>{count} revisions written; {before} were issued before the period, {after} after it; the workspace has {known}.</source>
      <translation>المراجعات المكتوبة {count}؛ الصادرة قبل الفترة {before}، وبعدها {after}؛ وفي مساحة العمل {known}.</translation>
    </message>
    <message>
      <source>{count} rows have no id; one was computed from the shape, or the values</source>
      <translation>عدد الصفوف التي ليس لها معرّف {count}؛ وحُسب لها معرّف من الشكل، أو من القيم</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>المحدد: {count}</translation>
    </message>
    <message>
      <source>{count} selected lines of the layer are followed.</source>
      <translation>تُتَّبع الخطوط المحددة من الطبقة، وعددها {count}.</translation>
    </message>
    <message>
      <source>{count} sheets of {rows} rows and {columns} columns; {left_out} show nothing of the coverage and were left out.</source>
      <translation>الأوراق {count}، في صفوف عددها {rows} وأعمدة عددها {columns}؛ والتي لا يظهر فيها شيء من التغطية وتُركت: {left_out}.</translation>
    </message>
    <message>
      <source>{count} tasks</source>
      <translation>المهام: {count}</translation>
    </message>
    <message>
      <source>{count} vertices repeat another vertex of the same ring, the first at longitude {lon:.6f} latitude {lat:.6f}.</source>
      <translation>عدد الرؤوس التي تكرر رأساً آخر من الحلقة نفسها {count}، أولها عند خط الطول ‎{lon:.6f}‎ خط العرض ‎{lat:.6f}‎.</translation>
    </message>
    <message>
      <source>{count} · {area} m² · {operator}</source>
      <translation>{count} · {area} م² · {operator}</translation>
    </message>
    <message>
      <source>{datum}. {format}; beside it {grid} in metres. Bearings from {north}, to {step}°, read at the point; Back is from the next point. {declination}. Distances in metres on the ellipsoid. Check: read label, coordinate and check over the radio; typed again they give the same two characters, or something was misheard.</source>
      <translation>{datum}. {format}؛ وبجانبها {grid} بالأمتار. السموت من {north}، حتى {step}°، مقروءة عند النقطة؛ و«العكسي» من النقطة التالية. {declination}. المسافات بالأمتار على الإهليلج. «التحقق»: اقرأ التسمية والإحداثية ومحرفَي التحقق عبر اللاسلكي؛ فإذا كُتبت من جديد أعطت المحرفين نفسيهما، وإلا فقد سُمع شيء خطأً.</translation>
    </message>
    <message>
      <source>{day} is no day (year-month-day) for {label}.</source>
      <translation>النص «‎{day}‎» ليس تاريخاً (السنة-الشهر-اليوم) للعنصر «{label}».</translation>
    </message>
    <message>
      <source>{depth} m</source>
      <translation>{depth} م</translation>
    </message>
    <message>
      <source>{distance} E of {place}</source>
      <translation>{distance} شرق {place}</translation>
    </message>
    <message>
      <source>{distance} N of {place}</source>
      <translation>{distance} شمال {place}</translation>
    </message>
    <message>
      <source>{distance} NE of {place}</source>
      <translation>{distance} شمال شرق {place}</translation>
    </message>
    <message>
      <source>{distance} NW of {place}</source>
      <translation>{distance} شمال غرب {place}</translation>
    </message>
    <message>
      <source>{distance} S of {place}</source>
      <translation>{distance} جنوب {place}</translation>
    </message>
    <message>
      <source>{distance} SE of {place}</source>
      <translation>{distance} جنوب شرق {place}</translation>
    </message>
    <message>
      <source>{distance} SW of {place}</source>
      <translation>{distance} جنوب غرب {place}</translation>
    </message>
    <message>
      <source>{distance} W of {place}</source>
      <translation>{distance} غرب {place}</translation>
    </message>
    <message>
      <source>{distance} along the edge, {count} points</source>
      <translation>{distance} على امتداد الحافة، النقاط: {count}</translation>
    </message>
    <message>
      <source>{distance} inward</source>
      <translation>{distance} نحو الداخل</translation>
    </message>
    <message>
      <source>{distance} km in a straight line</source>
      <translation>{distance} كم في خط مستقيم</translation>
    </message>
    <message>
      <source>{distance} outside {name}</source>
      <translation>خارج {name} بمسافة {distance}</translation>
    </message>
    <message>
      <source>{distance} outward</source>
      <translation>{distance} نحو الخارج</translation>
    </message>
    <message>
      <source>{entries} entries were typed for a ring of {vertices} points.</source>
      <translation>كُتبت مدخلات عددها {entries} لحلقة عدد نقاطها {vertices}.</translation>
    </message>
    <message>
      <source>{facility}: {distance} km in a straight line</source>
      <translation>{facility}: {distance} كم في خط مستقيم</translation>
    </message>
    <message>
      <source>{fault}</source>
      <translation>{fault}</translation>
    </message>
    <message>
      <source>{fault} Did you mean {meant}?</source>
      <translation>{fault} هل قصدت {meant}؟</translation>
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
      <source>{field} takes {attribute}, by its name</source>
      <translation>{field} يأخذ {attribute}، بحسب اسمه</translation>
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
      <source>{files} files were looked at; none of them names an order.</source>
      <translation>الملفات المفحوصة: {files}؛ ولا يذكر أي منها أمراً.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. Nobody may work by {old} of the {rows} entries below.</source>
      <translation>الملفات المفحوصة: {files}؛ منها {ours} تعود إلى أوامر. ومن البنود أدناه وعددها {rows} لا يجوز لأحد العمل بـ {old} منها.</translation>
    </message>
    <message>
      <source>{files} files were looked at; {ours} belong to orders. None of these is superseded, withdrawn or changed.</source>
      <translation>الملفات المفحوصة: {files}؛ منها {ours} تعود إلى أوامر. وليس بينها ما هو مستبدَل أو مسحوب أو متغيّر.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>لا يمكن قراءة {file} ({reason}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as GPX, KML or KMZ. {said}</source>
      <translation>لا يمكن قراءة {file} بصيغة GPX أو KML أو KMZ. {said}</translation>
    </message>
    <message>
      <source>{file} cannot be used ({reason}). Choose another file or folder.</source>
      <translation>لا يمكن استخدام {file} ({reason}). اختر ملفاً أو مجلداً آخر.</translation>
    </message>
    <message>
      <source>{file} could not be printed. Check that the folder {folder} can be written to and that the disk is not full.</source>
      <translation>تعذّرت طباعة {file}. تحقق من إمكان الكتابة في المجلد {folder} ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
      <source>{file} could not be written.</source>
      <translation>تعذّرت كتابة {file}.</translation>
    </message>
    <message>
      <source>{file} exists already. Open it, or choose another name.</source>
      <translation>الملف {file} موجود من قبل. افتحه، أو اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>{file} has the name of the file that should take its place. Say where old files are moved to.</source>
      <translation>الملف {file} يحمل اسم الملف الذي ينبغي أن يحل محله. حدد أين تُنقل الملفات القديمة.</translation>
    </message>
    <message>
      <source>{file} has {count} pages instead of {expected}; it was not written.</source>
      <translation>عدد صفحات {file} هو {count} بدلاً من {expected}؛ ولم يُكتب.</translation>
    </message>
    <message>
      <source>{file} has {size} bytes; none of ours has more than {limit}.</source>
      <translation>حجم {file} هو {size} بايت؛ وليس في ملفاتنا ما يزيد على {limit}.</translation>
    </message>
    <message>
      <source>{file} holds a name that Windows does not take: {member}. It was not unpacked.</source>
      <translation>يحتوي {file} على اسم لا يقبله Windows: {member}. لم يُفكّ ضغطه.</translation>
    </message>
    <message>
      <source>{file} holds a path that leaves the pack: {member}. It was not unpacked.</source>
      <translation>في الملف {file} مسار يخرج من الحزمة: {member}. لم يُفك ضغطه.</translation>
    </message>
    <message>
      <source>{file} holds no KML.</source>
      <translation>الملف {file} لا يحتوي على KML.</translation>
    </message>
    <message>
      <source>{file} holds no packs to write: {reason}.</source>
      <translation>ليس في الملف {file} حزم لكتابتها: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no track, no route and no area, and fewer than three waypoints.</source>
      <translation>الملف {file} لا يحتوي على خط سير ولا مسار ولا مساحة، وفيه أقل من ثلاث نقاط طريق.</translation>
    </message>
    <message>
      <source>{file} holds several orders and is not touched. Delete what is old with the device itself.</source>
      <translation>الملف {file} فيه عدة أوامر ولا يُمسّ. احذف القديم منها من الجهاز نفسه.</translation>
    </message>
    <message>
      <source>{file} holds what the team wrote and stays.</source>
      <translation>الملف {file} فيه ما كتبه الفريق ويبقى.</translation>
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
      <source>{file} is missing. Write the pack again.</source>
      <translation>الملف {file} مفقود. اكتب الحزمة من جديد.</translation>
    </message>
    <message>
      <source>{file} is no KMZ: it is not a zip file.</source>
      <translation>الملف {file} ليس KMZ: فهو ليس ملف zip.</translation>
    </message>
    <message>
      <source>{file} is no PDF and no picture. Scan the signed order as a PDF, JPG or PNG.</source>
      <translation>الملف {file} ليس PDF ولا صورة. امسح الأمر الموقّع ضوئياً بصيغة PDF أو JPG أو PNG.</translation>
    </message>
    <message>
      <source>{file} is no bundle of this plugin. Choose the zip that was given before, or a day.</source>
      <translation>الملف {file} ليس رزمة من هذه الإضافة. اختر ملف zip الذي أُعطي من قبل، أو يوماً.</translation>
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
      <source>{file} is open in QGIS or another program. Close it there, or choose another file.</source>
      <translation>الملف {file} مفتوح في QGIS أو في برنامج آخر. أغلقه هناك، أو اختر ملفاً آخر.</translation>
    </message>
    <message>
      <source>{file} is read by this project. Choose another file for the export.</source>
      <translation>الملف {file} يقرأه هذا المشروع. اختر ملفاً آخر للتصدير.</translation>
    </message>
    <message>
      <source>{file} is still there: nothing takes its place.</source>
      <translation>ما زال الملف {file} هناك: لا شيء يحل محله.</translation>
    </message>
    <message>
      <source>{file} lists {path} twice.</source>
      <translation>الملف {file} يذكر {path} مرتين.</translation>
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
      <source>{file} unpacks to {size} bytes, and there is less room than that in {folder}. Free some space, or verify the pack's folder.</source>
      <translation>حجم {file} بعد فك ضغطه {size} بايت، والمساحة الحرة في {folder} أقل من ذلك. أفرغ بعض المساحة، أو تحقق من مجلد الحزمة.</translation>
    </message>
    <message>
      <source>{file} was changed since issue or is damaged: {reason} Do not use it.</source>
      <translation>الملف {file} تغيّر منذ الإصدار أو هو تالف: {reason} لا تستخدمه.</translation>
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
      <source>{file} was moved away.</source>
      <translation>نُقل الملف {file} من مكانه.</translation>
    </message>
    <message>
      <source>{file} was moved away; {names} is in its place.</source>
      <translation>نُقل الملف {file} من مكانه؛ وحلّ محله {names}.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). It is still there as it was.</source>
      <translation>لم يُستبدل {file} ({reason}). ما زال هناك كما كان.</translation>
    </message>
    <message>
      <source>{file} was not replaced ({reason}). The old one may still be there.</source>
      <translation>لم يُستبدل الملف {file} ({reason}). قد يكون القديم ما زال هناك.</translation>
    </message>
    <message>
      <source>{file} was not replaced: another {name} lies beside it. Look at it on the device.</source>
      <translation>لم يُستبدل الملف {file}: يوجد بجانبه {name} آخر. افحصه على الجهاز.</translation>
    </message>
    <message>
      <source>{file} would unpack to {size} bytes; a pack has at most {limit}.</source>
      <translation>الملف {file} سيكون حجمه بعد فك الضغط {size} بايت؛ والحزمة حجمها {limit} على الأكثر.</translation>
    </message>
    <message>
      <source>{file}: its present pack {pack} has no such file. Copy by hand what the team needs.</source>
      <translation>الملف {file}: حزمته الحالية {pack} ليس فيها ملف كهذا. انسخ يدوياً ما يحتاجه الفريق.</translation>
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
      <source>{file}: {member} is packed in a way that no pack is.</source>
      <translation>الملف {file}: {member} مضغوط بطريقة لا تُستخدم في أي حزمة.</translation>
    </message>
    <message>
      <source>{file}: {member} unpacks to more than {ratio} times its size.</source>
      <translation>الملف {file}: {member} حجمه بعد فك الضغط أكثر من {ratio} ضعف حجمه.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>الملف {file}: {problem}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
      <source>{finding}</source>
      <translation>{finding}</translation>
    </message>
    <message>
      <source>{first} Or: {second}</source>
      <translation>{first} أو: {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} أو {second}</translation>
    </message>
    <message>
      <source>{folder} could not be read to its end ({reason}); {count} files were looked at. Connect the device again, and check it again: what was not read is not known.</source>
      <translation>تعذرت قراءة {folder} إلى نهايته ({reason})؛ الملفات المفحوصة: {count}. أوصل الجهاز من جديد، وافحصه من جديد: ما لم يُقرأ غير معروف.</translation>
    </message>
    <message>
      <source>{folder} went away while files were replaced ({reason}). Connect the device again and check it again; what was replaced before stays replaced.</source>
      <translation>اختفى {folder} أثناء استبدال الملفات ({reason}). أوصل الجهاز من جديد وافحصه من جديد؛ وما استُبدل من قبل يبقى مستبدَلاً.</translation>
    </message>
    <message>
      <source>{folder}, read {when}</source>
      <translation>{folder}، قُرئ في {when}</translation>
    </message>
    <message>
      <source>{found} maps draw the boundary where their corners say that it lies; at least {wanted} must (the nearest other is {off} mm away on the paper).</source>
      <translation>الخرائط التي ترسم الحدود في المكان الذي تدل عليه زواياها: {found}؛ ويجب ألا تقل عن {wanted} (أقرب خريطة أخرى تنحرف {off} مم على الورق).</translation>
    </message>
    <message>
      <source>{found} pages are georeferenced; at least {wanted} must be.</source>
      <translation>عدد الصفحات المسندة جغرافياً {found}؛ ويجب ألا يقل عن {wanted}.</translation>
    </message>
    <message>
      <source>{given} is no coordinate reference system. Write it as 'EPSG:4326', or @layer_crs for the layer's own.</source>
      <translation>ليس {given} نظام إسناد إحداثي. اكتبه هكذا 'EPSG:4326'، أو @layer_crs لنظام الطبقة نفسها.</translation>
    </message>
    <message>
      <source>{good} of {all} orders were written and verified; {bad} were not.</source>
      <translation>كُتب وتُحقِّق من {good} من {all} من الأوامر؛ ولم يتم ذلك لـ {bad}.</translation>
    </message>
    <message>
      <source>{grid} {zone}</source>
      <translation>{grid} {zone}</translation>
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
      <source>{hazard}, {settlement}</source>
      <translation>{hazard}، {settlement}</translation>
    </message>
    <message>
      <source>{kilometres:.0f} km</source>
      <translation>{kilometres:.0f} كم</translation>
    </message>
    <message>
      <source>{kilometres:.1f} km</source>
      <translation>{kilometres:.1f} كم</translation>
    </message>
    <message>
      <source>{labels} and {count} more</source>
      <translation>{labels} و{count} غيرها</translation>
    </message>
    <message>
      <source>{label} has no length: draw at least {count} different points.</source>
      <translation>العنصر «{label}» ليس له طول: ارسم نقاطاً مختلفة لا يقل عددها عن {count}.</translation>
    </message>
    <message>
      <source>{label} is a line on the map: draw it from point to point.</source>
      <translation>العنصر «{label}» خط على الخريطة: ارسمه من نقطة إلى نقطة.</translation>
    </message>
    <message>
      <source>{label} is not there any more.</source>
      <translation>العنصر «{label}» لم يعد هناك.</translation>
    </message>
    <message>
      <source>{label} is one point on the map.</source>
      <translation>العنصر «{label}» نقطة واحدة على الخريطة.</translation>
    </message>
    <message>
      <source>{label} lies {words}.</source>
      <translation>النقطة {label}: {words}.</translation>
    </message>
    <message>
      <source>{label} was not typed as a leg: type its bearing and distance first, then where it starts.</source>
      <translation>النقطة {label} لم تُكتب كضلع: اكتب سمتها ومسافتها أولاً، ثم من أين يبدأ الضلع.</translation>
    </message>
    <message>
      <source>{label} · {kind}</source>
      <translation>{label} · {kind}</translation>
    </message>
    <message>
      <source>{land_class}, {status}</source>
      <translation>{land_class}، {status}</translation>
    </message>
    <message>
      <source>{layer} ({rows} rows)</source>
      <translation>{layer} (عدد الصفوف: {rows})</translation>
    </message>
    <message>
      <source>{layer} cannot be opened, so it is not on the sheets. Repair its source, or take it out.</source>
      <translation>لا يمكن فتح {layer}، لذلك ليست على الأوراق. أصلح مصدرها أو أخرجها.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names. Its columns: {present}.</source>
      <translation>ليس في {layer} العمود {column} الذي يسمّيه hazard_source_fields في ملف التعريف. أعمدتها: {present}.</translation>
    </message>
    <message>
      <source>{layer} has no column {column}, which hazard_source_fields of the profile names: no order shows it. Import the hazards again with this profile, or take the name out. The columns are: {present}.</source>
      <translation>ليس في {layer} العمود {column} الذي يسمّيه hazard_source_fields في ملف التعريف: لا يعرضه أي أمر. استورد المناطق الخطرة من جديد بملف التعريف هذا، أو احذف الاسم منه. الأعمدة هي: {present}.</translation>
    </message>
    <message>
      <source>{layer} has no field that takes the task's id</source>
      <translation>ليس في {layer} حقل يأخذ معرّف المهمة</translation>
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
      <source>{layer}: it has no coordinate reference system, so it may lie anywhere on the sheets. Set it in the layer’s properties (Source).</source>
      <translation>الطبقة {layer}: ليس لها نظام إسناد إحداثي (CRS)، ولذلك قد تقع في أي مكان على الأوراق. عيّنه في خصائص الطبقة (المصدر).</translation>
    </message>
    <message>
      <source>{layer}: no known change of datum leads from {crs} to WGS 84; on the sheets it may be hundreds of metres off.</source>
      <translation>الطبقة {layer}: لا يُعرف تحويل للمرجع الجيوديسي من {crs} إلى WGS 84؛ وقد يبلغ خطؤها على الأوراق مئات الأمتار.</translation>
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
      <source>{layer}: {count} rows belong to no task here, the first to {task}.</source>
      <translation>{layer}: صفوف لا تتبع أي مهمة هنا، عددها {count}، أولها للمهمة {task}.</translation>
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
      <source>{length} km</source>
      <translation>{length} كم</translation>
    </message>
    <message>
      <source>{length} km long.</source>
      <translation>الطول {length} كم.</translation>
    </message>
    <message>
      <source>{length} m around</source>
      <translation>المحيط {length} م</translation>
    </message>
    <message>
      <source>{length} m long</source>
      <translation>الطول {length} م</translation>
    </message>
    <message>
      <source>{length} on the ellipsoid</source>
      <translation>{length} على الإهليلج</translation>
    </message>
    <message>
      <source>{letter}: {file}</source>
      <translation>{letter}: {file}</translation>
    </message>
    <message>
      <source>{lines} cells do not fit below here: the table has fewer points.</source>
      <translation>خلايا لا تتسع لها الصفوف من هنا إلى الأسفل، عددها {lines}: نقاط الجدول أقل.</translation>
    </message>
    <message>
      <source>{live} live · {waiting} not accepted</source>
      <translation>السارية {live} · لم تُقبل {waiting}</translation>
    </message>
    <message>
      <source>{made} tasks made: {tasks}.</source>
      <translation>المهام المنشأة {made}: {tasks}.</translation>
    </message>
    <message>
      <source>{mandatory} mandatory: put these right first. {advisory} advisory: look at these.</source>
      <translation>الإلزامية {mandatory}: صحّحها أولاً. الإرشادية {advisory}: انظر فيها.</translation>
    </message>
    <message>
      <source>{metres:.0f} m</source>
      <translation>{metres:.0f} م</translation>
    </message>
    <message>
      <source>{misclosure} unknown: the leg back was not measured</source>
      <translation>{misclosure} غير معروف: لم يُقَس ضلع العودة</translation>
    </message>
    <message>
      <source>{misclosure} {metres} m</source>
      <translation>{misclosure} {metres} م</translation>
    </message>
    <message>
      <source>{misclosure} –</source>
      <translation>{misclosure} –</translation>
    </message>
    <message>
      <source>{names} was put beside {file}, which is still there.</source>
      <translation>وُضع {names} بجانب {file} الذي ما زال هناك.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} could not be drawn below the maps of task {task}: {reason}.</source>
      <translation>تعذّر رسم {name} تحت خرائط المهمة {task}: {reason}.</translation>
    </message>
    <message>
      <source>{name} could not be given its name in the folder {folder}: another program holds it ({reason}). Close what shows that folder, let the antivirus leave it out, and run again.</source>
      <translation>تعذّر إعطاء {name} اسمه في المجلد {folder}: يحتجزه برنامج آخر ({reason}). أغلق ما يعرض ذلك المجلد، واستثنِه من برنامج مكافحة الفيروسات، ثم أعد التشغيل.</translation>
    </message>
    <message>
      <source>{name} has fields or notes that only the program that made it can draw. Print it to a new PDF and attach that.</source>
      <translation>في {name} حقول أو حواشٍ لا يرسمها إلا البرنامج الذي أنشأه. اطبعه في ملف PDF جديد وأرفق ذلك الملف.</translation>
    </message>
    <message>
      <source>{name} has nothing below it: write {path}.</source>
      <translation>ليس تحت {name} شيء: اكتب {path}.</translation>
    </message>
    <message>
      <source>{name} has {count} positions; a handheld keeps {limit}.</source>
      <translation>عدد مواقع {name} هو {count}؛ والجهاز المحمول يحفظ {limit}.</translation>
    </message>
    <message>
      <source>{name} holds several tags; write {name}.{first}.</source>
      <translation>في {name} عدة وسوم؛ اكتب {name}.{first}.</translation>
    </message>
    <message>
      <source>{name} is a list; loop over it: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</source>
      <translation>الوسم {name} قائمة؛ كرّر عليها: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.</translation>
    </message>
    <message>
      <source>{name} is a picture, and pictures cannot stand in footnotes.</source>
      <translation>الوسم {name} صورة، والصور لا يمكن وضعها في الحواشي السفلية.</translation>
    </message>
    <message>
      <source>{name} is no list and cannot be looped over.</source>
      <translation>الوسم {name} ليس قائمة ولا يمكن التكرار عليه.</translation>
    </message>
    <message>
      <source>{name} is not among what the profile allows ({key}): {known}.</source>
      <translation>الوسم {name} ليس مما يسمح به ملف التعريف ({key}): {known}.</translation>
    </message>
    <message>
      <source>{name} is not in {folder}. Write the pack again.</source>
      <translation>{name} ليس في {folder}. اكتب الحزمة من جديد.</translation>
    </message>
    <message>
      <source>{name} is {value}: it must be zero or more.</source>
      <translation>قيمة {name} هي ‎{value}‎: يجب أن تكون صفراً أو أكثر.</translation>
    </message>
    <message>
      <source>{name} must be a whole number, not {value}.</source>
      <translation>يجب أن يكون {name} عدداً صحيحاً، لا {value}.</translation>
    </message>
    <message>
      <source>{name} must be zero or more, not {value}.</source>
      <translation>قيمة {name} يجب أن تكون صفراً أو أكثر، لا ‎{value}‎.</translation>
    </message>
    <message>
      <source>{name} shows nothing where task {task} lies. It may cover another place, or its server may not answer: look at it in the project, or choose another background.</source>
      <translation>لا يعرض {name} شيئاً حيث تقع المهمة {task}. قد يغطي مكاناً آخر، أو قد لا يستجيب خادمه: راجعه في المشروع، أو اختر خلفية أخرى.</translation>
    </message>
    <message>
      <source>{name}, organisation code {code}</source>
      <translation>{name}، رمز المنظمة {code}</translation>
    </message>
    <message>
      <source>{name}: a longitude or latitude is outside the globe.</source>
      <translation>{name}: خط طول أو خط عرض خارج الكرة الأرضية.</translation>
    </message>
    <message>
      <source>{name}: a ring is not closed.</source>
      <translation>{name}: حلقة غير مغلقة.</translation>
    </message>
    <message>
      <source>{name}: a ring runs the wrong way round.</source>
      <translation>{name}: حلقة تدور في الاتجاه الخاطئ.</translation>
    </message>
    <message>
      <source>{name}: a shape has only {count} positions.</source>
      <translation>{name}: شكل عدد مواقعه {count} فقط.</translation>
    </message>
    <message>
      <source>{name}: {found} where {wanted} should be.</source>
      <translation>{name}: فيه {found} والمفروض {wanted}.</translation>
    </message>
    <message>
      <source>{name}: {orders} orders; {removed} revisions must leave devices.</source>
      <translation>{name}: الأوامر {orders}؛ والمراجعات التي يجب أن تُزال من الأجهزة {removed}.</translation>
    </message>
    <message>
      <source>{now}. There is no status that all of them could take next. A task becomes issued on the page Orders.</source>
      <translation>{now}. لا توجد حالة يمكن أن تأخذها كلها بعد ذلك. تصبح المهمة صادرة في صفحة الأوامر.</translation>
    </message>
    <message>
      <source>{number} km</source>
      <translation>{number} كم</translation>
    </message>
    <message>
      <source>{number} m</source>
      <translation>{number} م</translation>
    </message>
    <message>
      <source>{n} advisory</source>
      <translation>إرشادية: {n}</translation>
    </message>
    <message>
      <source>{n} block the order</source>
      <translation>تمنع إصدار الأمر: {n}</translation>
    </message>
    <message>
      <source>{n} fields were found by their names. Look them over.</source>
      <translation>الحقول التي عُثر عليها بأسمائها: {n}. راجعها.</translation>
    </message>
    <message>
      <source>{n} mandatory</source>
      <translation>إلزامية: {n}</translation>
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
      <source>{old} → {new}</source>
      <translation>{old} ← {new}</translation>
    </message>
    <message>
      <source>{one} would lie exactly on {two}: two points of a boundary are two places.</source>
      <translation>ستقع {one} تماماً على {two}: نقطتان من الحدود مكانان.</translation>
    </message>
    <message>
      <source>{one} {other}</source>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <source>{order_no} is withdrawn; the notice is {file}</source>
      <translation>الأمر {order_no} مسحوب؛ والإشعار هو {file}</translation>
    </message>
    <message>
      <source>{order_no} r{revision}: {count} worksite features on {pages} pages.</source>
      <translation>{order_no} r{revision}: عناصر موقع العمل {count}، على صفحات عددها {pages}.</translation>
    </message>
    <message>
      <source>{order_no}: r{revision} had {count} worksite features; none is known now.</source>
      <translation>{order_no}: كان في r{revision} عدد من عناصر موقع العمل هو {count}؛ ولا يُعرف أي منها الآن.</translation>
    </message>
    <message>
      <source>{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, {accidents} accidents near, {waiting} orders not accepted.</source>
      <translation>الأوامر {orders}: المناطق الخطرة المتغيرة {changed}، التي لم تعد موجودة {removed}، الجديدة على المهام {added}، الحوادث القريبة {accidents}، الأوامر غير المقبولة {waiting}.</translation>
    </message>
    <message>
      <source>{order} is withdrawn. Give the notice to {holder}.</source>
      <translation>الأمر {order} مسحوب. أعطِ الإشعار إلى {holder}.</translation>
    </message>
    <message>
      <source>{order} is written, its pack verified.</source>
      <translation>كُتب {order}، وحزمته متحقَّق منها.</translation>
    </message>
    <message>
      <source>{order} of {when}</source>
      <translation>{order} في {when}</translation>
    </message>
    <message>
      <source>{order} r{next} is issued and its pack verified. {before} is superseded: give the new one to {holder}.</source>
      <translation>صدر {order} r{next} وحزمته متحقَّق منها. أصبحت {before} مستبدَلة: أعطِ الجديدة إلى {holder}.</translation>
    </message>
    <message>
      <source>{order} takes the place of r{revision} of {when}.</source>
      <translation>{order} يحلّ محلّ r{revision} الصادرة في {when}.</translation>
    </message>
    <message>
      <source>{order} · handling: {handling}</source>
      <translation>{order} · التداول: {handling}</translation>
    </message>
    <message>
      <source>{order}, issued {time}.</source>
      <translation>{order}، صدر {time}.</translation>
    </message>
    <message>
      <source>{pack}: every file was read back and agrees.</source>
      <translation>الحزمة {pack}: أُعيدت قراءة كل ملف وهو مطابق.</translation>
    </message>
    <message>
      <source>{pack}: it has no PDF of the order. Write the pack again with the format pdf.</source>
      <translation>الحزمة {pack}: ليس فيها ملف PDF للأمر. اكتب الحزمة من جديد بالصيغة pdf.</translation>
    </message>
    <message>
      <source>{pack}: it says another thing than the order that was issued. Write the pack again.</source>
      <translation>الحزمة {pack}: تقول غير ما يقوله الأمر الذي صدر. اكتب الحزمة من جديد.</translation>
    </message>
    <message>
      <source>{pack}: its folder is not in {folder}. Write the pack again.</source>
      <translation>الحزمة {pack}: مجلدها ليس في {folder}. اكتب الحزمة من جديد.</translation>
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
      <source>{pack}: {file} fails verification ({reason}) Write the pack again.</source>
      <translation>الحزمة {pack}: الملف {file} فشل في التحقق ({reason}) اكتب الحزمة من جديد.</translation>
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
      <source>{parameter}: {name} cannot be opened as a raster layer. Is the file, or the server, still there?</source>
      <translation>المعامل {parameter}: لا يمكن فتح {name} كطبقة راستر. هل ما زال الملف أو الخادم موجوداً؟</translation>
    </message>
    <message>
      <source>{parts} parts of {area} each (ellipsoid).</source>
      <translation>عدد الأجزاء {parts}، مساحة كل منها {area} (على الإهليلج).</translation>
    </message>
    <message>
      <source>{parts} parts of {least} to {most} (ellipsoid).</source>
      <translation>عدد الأجزاء {parts}، مساحتها من {least} إلى {most} (على الإهليلج).</translation>
    </message>
    <message>
      <source>{part} is larger than {limit} bytes.</source>
      <translation>{part} أكبر من {limit} بايت.</translation>
    </message>
    <message>
      <source>{part} is too large ({size} bytes).</source>
      <translation>الجزء {part} كبير جداً ({size} بايت).</translation>
    </message>
    <message>
      <source>{part}, row {row}: {found} where {wanted} should be.</source>
      <translation>الجزء {part}، الصف {row}: الموجود {found} والصواب {wanted}.</translation>
    </message>
    <message>
      <source>{part}, {name}: its edge is {distance_m} m from where the order has it.</source>
      <translation>{part}، {name}: حافته على بعد {distance_m} م من المكان الذي يضعه فيه الأمر.</translation>
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
      <source>{place} (“{text}”): {problem}</source>
      <translation>{place} («{text}»): {problem}</translation>
    </message>
    <message>
      <source>{place} cannot be read.</source>
      <translation>لا يمكن قراءة {place}.</translation>
    </message>
    <message>
      <source>{place} is neither a text nor a number: a formula, perhaps.</source>
      <translation>{place} ليس نصاً ولا عدداً: ربما كان صيغة حسابية.</translation>
    </message>
    <message>
      <source>{points} points ({legs} by bearing and distance): {labels}</source>
      <translation>النقاط {points} (منها بالسمت والمسافة {legs}): {labels}</translation>
    </message>
    <message>
      <source>{points} points need {points} legs, or one less where the last was not measured; there are {bearings} bearings and {distances} distances.</source>
      <translation>النقاط وعددها {points} تلزمها أضلاع عددها {points}، أو أقل بواحد إذا لم يُقَس الأخير؛ وعدد السموت {bearings} وعدد المسافات {distances}.</translation>
    </message>
    <message>
      <source>{points} points; a boundary needs three</source>
      <translation>النقاط {points}؛ والحدود تلزمها ثلاث</translation>
    </message>
    <message>
      <source>{points} reference points and benchmarks written to {tasks} tasks. {had} tasks had theirs, {issued} stand in an issued order, of {without} the record has none.</source>
      <translation>النقاط المرجعية والنقاط المرجعية الثابتة المكتوبة: {points}، في مهام عددها {tasks}. المهام التي كانت لها نقاطها {had}، والموجودة في أمر صادر {issued}، والتي ليس لها نقاط في السجل {without}.</translation>
    </message>
    <message>
      <source>{point}, {column}: {text}</source>
      <translation>{point}، {column}: {text}</translation>
    </message>
    <message>
      <source>{radius} m</source>
      <translation>{radius} م</translation>
    </message>
    <message>
      <source>{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.</source>
      <translation>المناطق الخطرة المقروءة {read} = المستخدمة {used} + المرفوضة {rejected}؛ المهام {tasks}.</translation>
    </message>
    <message>
      <source>{read} lines read = {made} corridors + {refused} refused; {length:,.3f} km, {area:,.0f} m² (ellipsoid).</source>
      <translation>الخطوط المقروءة {read} = الممرات المنشأة {made} + المرفوضة {refused}؛ {length:,.3f} كم، {area:,.0f} م² (على الإهليلج).</translation>
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
      <source>{read} tasks read = {divided} divided + {refused} refused; {parts} parts.</source>
      <translation>المهام المقروءة {read} = المقسَّمة {divided} + المرفوضة {refused}؛ الأجزاء {parts}.</translation>
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
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <source>{reason} A series needs a map of that id.</source>
      <translation>{reason} تحتاج السلسلة إلى خريطة بذلك المعرّف.</translation>
    </message>
    <message>
      <source>{reason} The boundary keeps the last good value; Esc takes this back.</source>
      <translation>{reason} تحتفظ الحدود بآخر قيمة سليمة؛ وEsc يلغي هذا.</translation>
    </message>
    <message>
      <source>{reason}. Choose another layer, or give a binding.</source>
      <translation>{reason}. اختر طبقة أخرى، أو أعطِ ربطاً.</translation>
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
      <source>{route}: from, by, to; driven on, minutes</source>
      <translation>{route}: من، عبر، إلى؛ تاريخ القيادة، الدقائق</translation>
    </message>
    <message>
      <source>{rows} rows are more than a boundary has.</source>
      <translation>عدد الصفوف {rows} أكثر مما تحتمله الحدود.</translation>
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
      <source>{rule} ({weight}): {sentence}</source>
      <translation>{rule} ({weight}): {sentence}</translation>
    </message>
    <message>
      <source>{said} (1:{ratio})</source>
      <translation>{said} (‎1:{ratio}‎)</translation>
    </message>
    <message>
      <source>{said} {n} differences are listed.</source>
      <translation>{said} الفروق المدرجة في القائمة: {n}.</translation>
    </message>
    <message>
      <source>{said}, spread over the points</source>
      <translation>{said}، موزَّع على النقاط</translation>
    </message>
    <message>
      <source>{size} m</source>
      <translation>{size} م</translation>
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
      <source>{step} m</source>
      <translation>{step} م</translation>
    </message>
    <message>
      <source>{table} has {count} cells; a workbook of ours has at most {most}. Choose fewer tasks, or another format.</source>
      <translation>عدد خلايا {table} هو {count}؛ ومصنف الجداول لدينا يتسع لـ {most} على الأكثر. اختر مهام أقل، أو صيغة أخرى.</translation>
    </message>
    <message>
      <source>{table} has {count} rows; a worksheet takes {most}. Choose fewer tasks, or another format.</source>
      <translation>عدد صفوف {table} هو {count}؛ وورقة العمل تتسع لـ {most}. اختر مهام أقل، أو صيغة أخرى.</translation>
    </message>
    <message>
      <source>{tag} begins with {word}; only p and tr are known.</source>
      <translation>يبدأ {tag} بـ {word}؛ والمعروف p وtr فقط.</translation>
    </message>
    <message>
      <source>{tag} does not fit {begin} in {place}: both must stand in the same table or text, written alike.</source>
      <translation>الوسم {tag} لا يطابق {begin} في {place}: يجب أن يكونا في الجدول نفسه أو النص نفسه، مكتوبين بالطريقة نفسها.</translation>
    </message>
    <message>
      <source>{tag} ends what has not begun.</source>
      <translation>الوسم {tag} ينهي ما لم يبدأ.</translation>
    </message>
    <message>
      <source>{tag} is missing: what begins here does not end.</source>
      <translation>الوسم {tag} مفقود: ما يبدأ هنا لا ينتهي.</translation>
    </message>
    <message>
      <source>{tag} stands in no table; write p for tr.</source>
      <translation>الوسم {tag} ليس في جدول؛ اكتب p بدلاً من tr.</translation>
    </message>
    <message>
      <source>{tag} takes its whole place, and “{text}” would be lost. Give the tag a paragraph or a row of its own.</source>
      <translation>الوسم {tag} يأخذ مكانه كله، وسيضيع «{text}». اجعل الوسم في فقرة أو صف خاص به.</translation>
    </message>
    <message>
      <source>{tasks} and {count} more</source>
      <translation>{tasks} و{count} غيرها</translation>
    </message>
    <message>
      <source>{tasks} are one task now: {task}.</source>
      <translation>أصبحت {tasks} الآن مهمة واحدة: {task}.</translation>
    </message>
    <message>
      <source>{tasks} tasks, together {area} (ellipsoid).</source>
      <translation>المهام {tasks}، مجموع مساحتها {area} (على الإهليلج).</translation>
    </message>
    <message>
      <source>{tasks} tasks, {points} boundary points, {legs} legs.</source>
      <translation>المهام {tasks}، نقاط الحدود {points}، الأضلاع {legs}.</translation>
    </message>
    <message>
      <source>{tasks} tasks: {checked} checked, {withdrawn} withdrawn. {mandatory} mandatory, {advisory} advisory findings; {blocking} of them block an order.</source>
      <translation>المهام {tasks}: اكتمل التحقق من {checked}، والمسحوبة {withdrawn}. الملاحظات الإلزامية {mandatory}، والإرشادية {advisory}؛ منها {blocking} تمنع إصدار أمر.</translation>
    </message>
    <message>
      <source>{tasks} · {drafts} draft</source>
      <translation>{tasks} · مسودة {drafts}</translation>
    </message>
    <message>
      <source>{tasks}. What is not saved yet is saved first.</source>
      <translation>{tasks}. ما لم يُحفظ بعد يُحفظ أولاً.</translation>
    </message>
    <message>
      <source>{tasks}: {states}</source>
      <translation>{tasks}: {states}</translation>
    </message>
    <message>
      <source>{tasks}: {status}. Save keeps it, Undo takes it back.</source>
      <translation>{tasks}: {status}. الحفظ يُبقي ذلك، والتراجع يلغيه.</translation>
    </message>
    <message>
      <source>{task} has no annexes yet. Drop PDF or JPG files here.</source>
      <translation>ليس للمهمة {task} ملاحق بعد. أفلت ملفات PDF أو JPG هنا.</translation>
    </message>
    <message>
      <source>{task} is divided into {parts} parts: {first} to {last}.</source>
      <translation>قُسّمت {task} إلى أجزاء عددها {parts}: من {first} إلى {last}.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again from its snapshot. HAZARDS, REASON and the other inputs of this run were not used, because an issued revision never changes.</source>
      <translation>صدرت {task} من قبل برقم {order_no} r{revision}؛ وتُكتب من جديد من لقطتها. لم تُستعمل HAZARDS وREASON ومدخلات هذا التشغيل الأخرى، لأن المراجعة الصادرة لا تتغير أبداً.</translation>
    </message>
    <message>
      <source>{task}, {whose}</source>
      <translation>{task}، {whose}</translation>
    </message>
    <message>
      <source>{task}: a task's land is a polygon.</source>
      <translation>المهمة {task}: أرض المهمة مضلع.</translation>
    </message>
    <message>
      <source>{task}: no pack. {reason}</source>
      <translation>المهمة {task}: لا حزمة. {reason}</translation>
    </message>
    <message>
      <source>{task}: {count} points</source>
      <translation>{task}: النقاط {count}</translation>
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
      <source>{text} ({slip})</source>
      <translation>‎{text}‎ ({slip})</translation>
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
      <source>{text} · moved</source>
      <translation>{text} · حُرِّكت</translation>
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
      <translation>تعذّرت قراءة {unreadable} من الملفات فلا يُعرف ما هي؛ منها {shown} في القائمة. انظر إليها على الجهاز.</translation>
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
      <source>{what} ({keys})</source>
      <translation>{what} ({keys})</translation>
    </message>
    <message>
      <source>{what} ?</source>
      <translation>{what} ؟</translation>
    </message>
    <message>
      <source>{what} is {value}: it must be zero or more metres.</source>
      <translation>قيمة {what} هي ‎{value}‎: يجب أن تكون صفراً من الأمتار أو أكثر.</translation>
    </message>
    <message>
      <source>{what} {label}</source>
      <translation>{what} {label}</translation>
    </message>
    <message>
      <source>{what}: its field names, lengths, words and CRS are taken</source>
      <translation>{what}: تُؤخذ أسماء حقولها وأطوالها وكلماتها ونظام إسنادها الإحداثي (CRS)</translation>
    </message>
    <message>
      <source>{what}: where is it now?</source>
      <translation>{what}: أين الموضع الآن؟</translation>
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
      <source>{where}: {fault}</source>
      <translation>{where}: {fault}</translation>
    </message>
    <message>
      <source>{where}: {reason}.</source>
      <translation>في {where}: {reason}.</translation>
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
      <source>{written} of {read} tasks exported.</source>
      <translation>صُدِّرت {written} من أصل {read} من المهام.</translation>
    </message>
    <message>
      <source>{zone} is no UTM zone.</source>
      <translation>ليست {zone} منطقة UTM.</translation>
    </message>
    <message>
      <source>{{% {word} %}} does not end in its paragraph. Put {{%p {word} … %}} and {{%p {end} %}} into paragraphs of their own, or {{%tr … %}} into rows of their own.</source>
      <translation>الوسم {{% {word} %}} لا ينتهي في فقرته. ضع {{%p {word} … %}} و{{%p {end} %}} في فقرات خاصة بها، أو {{%tr … %}} في صفوف خاصة بها.</translation>
    </message>
    <message>
      <source>{{{name}}} has one brace a side; write {{{{ {name} }}}}.</source>
      <translation>في {{{name}}} قوس واحد في كل جهة؛ اكتب {{{{ {name} }}}}.</translation>
    </message>
    <message>
      <source>± reshaped</source>
      <translation>± تغيّر شكلها</translation>
    </message>
    <message>
      <source>± {metres} m</source>
      <translation>± {metres} م</translation>
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
      <source>“{text}” in {part} is not filled: tags work in the text, tables and text boxes of pages, in headers, footers and footnotes.</source>
      <translation>«{text}» في {part} لا يُملأ: تعمل الوسوم في النص والجداول ومربعات النص في الصفحات، وفي رأس الصفحة وتذييلها والحواشي السفلية.</translation>
    </message>
    <message>
      <source>“{text}” is a grid reference, and those are read on WGS 84 only: give degrees, or leave CRS empty.</source>
      <translation>النص «‎{text}‎» مرجع شبكي، والمراجع الشبكية تُقرأ على WGS 84 فقط: أعطِ درجات، أو اترك CRS فارغاً.</translation>
    </message>
    <message>
      <source>“{text}” is no bearing. Write a number, as 033.5, and its north where it is not that of the column: 033.5 mag.</source>
      <translation>النص «‎{text}‎» ليس سمتاً. اكتب عدداً، مثل ‎033.5‎، ومعه شماله إن لم يكن شمال العمود: ‎033.5 mag‎.</translation>
    </message>
    <message>
      <source>“{text}” is no date: write it as year-month-day, 2026-11-24.</source>
      <translation>النص «‎{text}‎» ليس تاريخاً: اكتبه بترتيب السنة-الشهر-اليوم، ‎2026-11-24‎.</translation>
    </message>
    <message>
      <source>“{text}” is no distance to move by. Write metres: 5 moves outward, -5 inward.</source>
      <translation>النص «‎{text}‎» ليس مسافة للتحريك. اكتب أمتاراً: 5 تحرّك نحو الخارج، و‎-5‎ نحو الداخل.</translation>
    </message>
    <message>
      <source>“{text}” is no distance. Write a number of metres above zero, as 49.5.</source>
      <translation>النص «‎{text}‎» ليس مسافة. اكتب عدداً من الأمتار أكبر من الصفر، مثل 49.5.</translation>
    </message>
    <message>
      <source>“{text}” is no kind of point: choose one from the list.</source>
      <translation>النص «‎{text}‎» ليس نوعاً من أنواع النقاط: اختر نوعاً من القائمة.</translation>
    </message>
    <message>
      <source>“{text}” is no number.</source>
      <translation>النص «‎{text}‎» ليس عدداً.</translation>
    </message>
    <message>
      <source>“{text}” lies where the change of datum has no place.</source>
      <translation>النص «‎{text}‎» يقع حيث لا يسري تحويل المرجع الجيوديسي.</translation>
    </message>
    <message>
      <source>“{text}”: the g after the bearing may be gon or grid. Write gon, or grid.</source>
      <translation>«{text}»: الحرف g بعد السمت قد يعني gon أو grid (الشبكي). اكتب gon أو grid.</translation>
    </message>
    <message>
      <source>“{text}”: the m after the bearing may be metres or magnetic. Write the bearing first, and mag for magnetic.</source>
      <translation>النص «‎{text}‎»: الحرف m بعد السمت قد يعني الأمتار أو المغناطيسي. اكتب السمت أولاً، واكتب mag للمغناطيسي.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas could be one number or two. Put semicolons between the numbers, and no commas into them.</source>
      <translation>النص «‎{word}‎» في قائمة المساحات قد يكون عدداً واحداً أو عددين. ضع فواصل منقوطة (;) بين الأعداد، ولا تضع فواصل (,) داخلها.</translation>
    </message>
    <message>
      <source>“{word}” in the list of areas is not a number of square metres.</source>
      <translation>النص «‎{word}‎» في قائمة المساحات ليس عدداً من الأمتار المربعة.</translation>
    </message>
    <message>
      <source>… [see the order]</source>
      <translation>… [انظر الأمر]</translation>
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
      <source>… and {count} more.</source>
      <translation>… و{count} غيرها.</translation>
    </message>
    <message>
      <source>… and {count} more; the field repair_reason of the output has them all.</source>
      <translation>… و{count} غيرها؛ وكلها في الحقل repair_reason من المخرجات.</translation>
    </message>
    <message>
      <source>… and {count} more; the report and the table of differences have them.</source>
      <translation>… و{count} غيرها؛ وكلها في التقرير وجدول الفروق.</translation>
    </message>
    <message>
      <source>… and {more} more rows.</source>
      <translation>… وصفوف أخرى عددها {more}.</translation>
    </message>
    <message>
      <source>… {count} rows</source>
      <translation>… الصفوف: {count}</translation>
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
      <source>⚠ Row {row}: {reason}</source>
      <translation>⚠ الصف {row}: {reason}</translation>
    </message>
    <message>
      <source>⚠ The data of {layer} is not on this machine. What you said of it is kept; bring the file, or right-click the layer and choose Change Data Source.</source>
      <translation>⚠ بيانات {layer} ليست على هذا الجهاز. ما ذكرته عنها محفوظ؛ أحضر الملف، أو انقر الطبقة بالزر الأيمن واختر «تغيير مصدر البيانات».</translation>
    </message>
    <message>
      <source>⚠ coordinates are read on {datum}</source>
      <translation>⚠ تُقرأ الإحداثيات على {datum}</translation>
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
      <source>⚠ missing</source>
      <translation>⚠ مفقود</translation>
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
      <source>⚠ {n} to look at, on the page Tasks</source>
      <translation>⚠ ما ينبغي النظر فيه: {n}، في صفحة المهام</translation>
    </message>
    <message>
      <source>⚠ {sentence}</source>
      <translation>⚠ {sentence}</translation>
    </message>
    <message>
      <source>✓ attached</source>
      <translation>✓ مرفقة</translation>
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
      <source>&amp;Draft: no number, DRAFT on every page</source>
      <translation type="vanished">&amp;مسودة: بلا رقم، وكلمة «مسودة» على كل صفحة</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="vanished">&amp;فتح المجلد</translation>
    </message>
    <message>
      <source>&amp;Use this layer</source>
      <translation type="vanished">&amp;استخدام هذه الطبقة</translation>
    </message>
    <message>
      <source>&lt;p&gt;Issues an order for each task and writes its pack: a printed order, point table, files for GPS, phone and GIS, all read back and compared before the pack gets its name.&lt;/p&gt;&lt;p&gt;With a workspace each order gets the next number of the programme; a task that was issued before is written again from its snapshot. Without one, the number is made from the task’s id and the revision is 1. A draft uses no number.&lt;/p&gt;&lt;p&gt;A task that fails does not stop the others: &lt;i&gt;summary.json&lt;/i&gt; in the output folder says what became of each. The template folder may hold a &lt;i&gt;letterhead.json&lt;/i&gt; with the office’s own name, handling marking and disclaimer.&lt;/p&gt;</source>
      <translation type="vanished">&lt;p&gt;يُصدر أمراً لكل مهمة ويكتب حزمتها: أمر مطبوع، وجدول نقاط، وملفات لجهاز GPS وللهاتف ولنظام GIS، وتُعاد قراءتها كلها وتُقارن قبل أن تأخذ الحزمة اسمها.&lt;/p&gt;&lt;p&gt;مع مساحة العمل يأخذ كل أمر الرقم التالي في البرنامج؛ والمهمة التي صدر أمرها من قبل تُكتب من جديد من لقطتها. وبدون مساحة عمل يُصاغ الرقم من معرّف المهمة وتكون المراجعة 1. المسودة لا تستخدم رقماً.&lt;/p&gt;&lt;p&gt;المهمة التي تفشل لا توقف المهام الأخرى: الملف &lt;i&gt;summary.json&lt;/i&gt; في مجلد المخرجات يبيّن ما آلت إليه كل مهمة. ويمكن أن يحتوي مجلد القوالب على &lt;i&gt;letterhead.json&lt;/i&gt; فيه اسم المكتب وعلامة التداول وإخلاء المسؤولية الخاصة به.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>Area on the ellipsoid</source>
      <translation type="vanished">المساحة على الإهليلج</translation>
    </message>
    <message>
      <source>Asks once before it issues</source>
      <translation type="vanished">يسأل مرة واحدة قبل الإصدار</translation>
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
      <source>Creating tasks</source>
      <translation type="vanished">جارٍ إنشاء المهام</translation>
    </message>
    <message>
      <source>Fields, annexes, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">الحقول، الملاحق، التكرار، الدمج، السحب، الإزالة</translation>
    </message>
    <message>
      <source>Fields, duplicate, merge, withdraw, remove</source>
      <translation type="vanished">الحقول، التكرار، الدمج، السحب، الإزالة</translation>
    </message>
    <message>
      <source>Findings {shown} of {all}; the layer of issues has them all</source>
      <translation type="vanished">الملاحظات المعروضة {shown} من {all}؛ وكلها في طبقة المشكلات</translation>
    </message>
    <message>
      <source>Further fields</source>
      <translation type="vanished">حقول أخرى</translation>
    </message>
    <message>
      <source>Go to orders</source>
      <translation type="vanished">الانتقال إلى الأوامر</translation>
    </message>
    <message>
      <source>Grid: {grid}, lines every {interval}; labels are its last five digits.</source>
      <translation type="vanished">الشبكة: {grid}، الخطوط كل {interval}؛ والتسميات هي آخر خمسة أرقام منها.</translation>
    </message>
    <message>
      <source>Hazards come from {layer} ({rows} rows).</source>
      <translation type="vanished">تأتي المناطق الخطرة من {layer} (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>How deep</source>
      <translation type="vanished">مدى العمق</translation>
    </message>
    <message>
      <source>Issue orders: a numbered order and a verified pack for each task.</source>
      <translation type="vanished">إصدار الأوامر: أمر مرقّم وحزمة متحقَّق منها لكل مهمة.</translation>
    </message>
    <message>
      <source>It cannot be read ({reason}).</source>
      <translation type="vanished">لا يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>Make tasks from the hazards you select on the map.</source>
      <translation type="vanished">أنشئ مهام من المناطق الخطرة التي تحددها على الخريطة.</translation>
    </message>
    <message>
      <source>Making tasks was stopped. No task was made.</source>
      <translation type="vanished">أُوقف إنشاء المهام. لم تُنشأ أي مهمة.</translation>
    </message>
    <message>
      <source>No hazards bound yet. This project has {n} polygon layers; {says}</source>
      <translation type="vanished">لم تُربط أي مناطق خطرة بعد. عدد طبقات المضلعات في هذا المشروع: {n}؛ {says}</translation>
    </message>
    <message>
      <source>No reason is given.</source>
      <translation type="vanished">لم يُذكر أي سبب.</translation>
    </message>
    <message>
      <source>None looks like hazards for sure; the likeliest is {layer} ({rows} rows).</source>
      <translation type="vanished">لا تبدو أي طبقة مناطق خطرة على وجه اليقين؛ والأرجح هي {layer} (عدد الصفوف: {rows}).</translation>
    </message>
    <message>
      <source>One task for each hazard</source>
      <translation type="vanished">مهمة واحدة لكل منطقة خطرة</translation>
    </message>
    <message>
      <source>Order {order_no} was withdrawn on {day}. Issue a new order for its task.</source>
      <translation type="vanished">الأمر {order_no} سُحب في {day}. أصدر أمراً جديداً لمهمته.</translation>
    </message>
    <message>
      <source>Pack (its folder, or its zip)</source>
      <translation type="vanished">الحزمة (مجلدها أو ملف zip الخاص بها)</translation>
    </message>
    <message>
      <source>Point {label} of task {task} has the kind “{kind}”, which is none: choose another in the table of boundary points.</source>
      <translation type="vanished">النقطة {label} من المهمة {task} نوعها «{kind}»، وهو ليس نوعاً: اختر نوعاً آخر في جدول نقاط الحدود.</translation>
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
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.</source>
      <translation type="vanished">يعيد قراءة كل ملف في الحزمة (مجلدها أو ملف zip الخاص بها) بمكتبات غير التي كتبته، ويقارنه بالأمر الموجود في داخلها: الأسماء، والترتيب، وكل موقع حتى 1 سم، وكل بايت من الملفات التي يجب ألا تتغير.

الحزمة التي تفشل تُعدّ خطأً يسمّي كل ملف وسببه، بعد كتابة التقرير. قد يتغير ملف GeoPackage أثناء الاستخدام: فيُقارن بمحتواه، وملف PDF هو المرجع الحاكم. هذا يكشف الأخطاء العارضة، لا المزوّرين.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The GeoPackage may change in use: it is compared by content, and the PDF governs. This finds accidents, not forgers.

A pack that is superseded or withdrawn is said to be so, by the workspace that is given or is in the project, or by what lies beside the pack.</source>
      <translation type="vanished">يعيد قراءة كل ملف في الحزمة (مجلدها أو ملف zip الخاص بها) بمكتبات غير التي كتبته، ويقارنه بالأمر الموجود في داخلها: الأسماء، والترتيب، وكل موقع حتى 1 سم، وكل بايت من الملفات التي يجب ألا تتغير.

الحزمة التي تفشل تُعدّ خطأً يسمّي كل ملف وسببه، بعد كتابة التقرير. قد يتغير ملف GeoPackage أثناء الاستخدام: فيُقارن بمحتواه، وملف PDF هو المرجع الحاكم. هذا يكشف الأخطاء العارضة، لا المزوّرين.

الحزمة المستبدَلة أو المسحوبة يُذكر أنها كذلك، بحسب مساحة العمل المعطاة أو الموجودة في المشروع، أو بحسب ما يوجد بجانب الحزمة.</translation>
    </message>
    <message>
      <source>Reads every file of a pack (its folder or its zip) back with other libraries than those that wrote it, and compares it with the order inside: names, order, every position to 1 cm, and every byte of the files that must not change.

A pack that fails is an error that names each file and its reason, after the report is written. The Word document, the GeoPackage and the field project may change in use: they are compared by content, and the PDF governs. This finds accidents, not forgers.

The workspace that is given, or is in the project, is asked whether it holds the same content of the order. A pack that is superseded or withdrawn is said to be so, by the workspace or by what lies beside the pack.</source>
      <translation type="vanished">يعيد قراءة كل ملف في الحزمة (مجلدها أو ملف zip الخاص بها) بمكتبات غير التي كتبته، ويقارنه بالأمر الموجود في داخلها: الأسماء، والترتيب، وكل موقع حتى 1 سم، وكل بايت من الملفات التي يجب ألا تتغير.

الحزمة التي تفشل تُعدّ خطأً يسمّي كل ملف وسببه، بعد كتابة التقرير. قد تتغير وثيقة Word وملف GeoPackage والمشروع الميداني أثناء الاستخدام: فتُقارن بمحتواها، وملف PDF هو المرجع الحاكم. هذا يكشف الأخطاء العارضة، لا المزوّرين.

تُسأل مساحة العمل المعطاة أو الموجودة في المشروع هل تحتوي على مضمون الأمر نفسه. والحزمة المستبدَلة أو المسحوبة يُذكر أنها كذلك، بحسب مساحة العمل أو بحسب ما يوجد بجانب الحزمة.</translation>
    </message>
    <message>
      <source>Row {row}, task {task} has no geometry.</source>
      <translation type="vanished">الصف {row}، المهمة {task} ليس لها شكل هندسي.</translation>
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
      <source>Show the task on the map</source>
      <translation type="vanished">عرض المهمة على الخريطة</translation>
    </message>
    <message>
      <source>Tasks will be a temporary layer. Save the project, or choose a task database in the options, to keep them and to number their orders.</source>
      <translation type="vanished">ستكون المهام طبقة مؤقتة. احفظ المشروع، أو اختر قاعدة بيانات للمهام في الخيارات، لحفظها ولترقيم أوامرها.</translation>
    </message>
    <message>
      <source>The key numbering.order_pattern is {value}. Known tokens: organisation, year, month, sequence ({reason}).</source>
      <translation type="vanished">المفتاح numbering.order_pattern قيمته {value}. الرموز المعروفة: organisation, year, month, sequence ({reason}).</translation>
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
      <source>The pack could not be written: {reason}.</source>
      <translation type="vanished">تعذّرت كتابة الحزمة: {reason}.</translation>
    </message>
    <message>
      <source>The template folder {folder} has no readable {file} ({reason}). It may hold one with the keys {keys}.</source>
      <translation type="vanished">ليس في مجلد القوالب {folder} ملف {file} قابل للقراءة ({reason}). يمكن أن يحتوي على ملف فيه المفاتيح {keys}.</translation>
    </message>
    <message>
      <source>There was not enough memory to print {file}.</source>
      <translation type="vanished">لم تكن الذاكرة كافية لطباعة {file}.</translation>
    </message>
    <message>
      <source>This project has no polygon layer yet. Add the hazard layer that your database gave you (menu Layer, Add Layer): it is recognised here.</source>
      <translation type="vanished">ليس في هذا المشروع طبقة مضلعات بعد. أضف طبقة المناطق الخطرة التي أعطتك إياها قاعدة بياناتك (قائمة الطبقة، إضافة طبقة): وسيُتعرَّف عليها هنا.</translation>
    </message>
    <message>
      <source>Why it is issued, findings or not; the order prints it</source>
      <translation type="vanished">سبب إصداره، سواء وُجدت ملاحظات أم لا؛ ويُطبع في الأمر</translation>
    </message>
    <message>
      <source>and {n} more values</source>
      <translation type="vanished">و{n} من القيم الأخرى</translation>
    </message>
    <message>
      <source>verified {day} {who}</source>
      <translation type="vanished">تم التحقق ‎{day}‎ {who}</translation>
    </message>
    <message>
      <source>{count} more fields are on page {page}.</source>
      <translation type="vanished">حقول أخرى عددها {count} في الصفحة {page}.</translation>
    </message>
    <message>
      <source>{file} could not be written in {folder}: {reason}.</source>
      <translation type="vanished">تعذّرت كتابة {file} في {folder}: {reason}.</translation>
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
      <source>{made} tasks made.</source>
      <translation type="vanished">المهام المنشأة: {made}.</translation>
    </message>
    <message>
      <source>{question} What is not saved yet is saved first.</source>
      <translation type="vanished">{question} ما لم يُحفظ بعد يُحفظ أولاً.</translation>
    </message>
    <message>
      <source>{task} was issued before as {order_no} r{revision}; it is written again.</source>
      <translation type="vanished">المهمة {task} صدرت من قبل بالرقم {order_no} r{revision}؛ وتُكتب من جديد.</translation>
    </message>
    <message>
      <source>{written} written · {verified} verified</source>
      <translation type="vanished">المكتوبة {written} · المتحقَّق منها {verified}</translation>
    </message>
    <message>
      <source>– not known –</source>
      <translation type="vanished">– غير معروف –</translation>
    </message>
  </context>
</TS>
