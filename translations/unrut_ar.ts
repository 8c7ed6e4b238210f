<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AreaWords</name>
    <message>
        <source>Good. It can rest there.</source>
        <translation>جيد. يمكن أن يستقر هنا.</translation>
    </message>
</context>
<context>
    <name>ArrivalFiles</name>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two scores, then and now: &apos;81 → 44&apos;.</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Where this rut ended, in your own words. This page is yours to keep.</source>
        <translation>أين انتهى هذا الركود، بكلماتك أنت. هذه الصفحة لك، تبقى معك.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. This page is yours to keep.</source>
        <translation>تحسّن %1 والشرارة في تقييمين متتاليين. هذه الصفحة لك، تبقى معك.</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>إذا %1، فإنني %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments make a line; from six on it may be called a trend.</source>
        <translation>
            <numerusform>لا تقييمات بعد ليتكوّن خط؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
            <numerusform>تقييم واحد لا يكوّن خطًا بعد؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
            <numerusform>تقييمان يكوّنان خطًا؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
            <numerusform>%Ln تقييمات تكوّن خطًا؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
            <numerusform>%Ln تقييمًا تكوّن خطًا؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
            <numerusform>%Ln تقييم تكوّن خطًا؛ ابتداءً من ستة يمكن الحديث عن اتجاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points a week, probably between %2 and %3</source>
        <translation>%1 نقطة في الأسبوع، على الأرجح بين %2 و%3</translation>
    </message>
    <message>
        <source>A falling trend: %1.</source>
        <translation>اتجاه هابط: %1.</translation>
    </message>
    <message>
        <source>A rising trend: %1.</source>
        <translation>اتجاه صاعد: %1.</translation>
    </message>
    <message>
        <source>A hint of a trend: %1.</source>
        <translation>ملامح اتجاه: %1.</translation>
    </message>
    <message>
        <source>No trend that could be told from chance: %1.</source>
        <translation>لا اتجاه يمكن تمييزه عن المصادفة: %1.</translation>
    </message>
    <message>
        <source>%1 points a year, probably between %2 and %3</source>
        <translation>%1 نقطة في السنة، على الأرجح بين %2 و%3</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>last backup today %1</source>
        <translation>آخر نسخة احتياطية اليوم %1</translation>
    </message>
    <message>
        <source>last backup yesterday %1</source>
        <translation>آخر نسخة احتياطية أمس %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>آخر نسخة احتياطية %1</translation>
    </message>
    <message>
        <source>Your journal holds much less than at the backup before. If something is missing, look in %1. No backup is removed until you say that this is right.</source>
        <translation>يحتوي دفترك على أقل بكثير مما كان عند النسخة الاحتياطية السابقة. إن كان شيء ما مفقودًا فقد يكون في %1. لن تُزال أي نسخة احتياطية حتى تأكيدك أن هذا صحيح.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The backup is in place. The journal before it lies whole as %1.</source>
        <translation>استُعيدت النسخة الاحتياطية. الدفتر السابق محفوظ كاملًا باسم %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is in place. What the journal held before is the backup of %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Today, 09:12&apos;.</extracomment>
        <translation>استُعيدت النسخة الاحتياطية. ما كان في الدفتر قبلها موجود في نسخة %1.</translation>
    </message>
    <message>
        <source>made before the bin was emptied</source>
        <translation>قبل إفراغ السلة</translation>
    </message>
    <message>
        <source>The folder for backups is not there, or cannot be written: %1. Until it is, backups go beside the journal.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود أو لا تمكن الكتابة فيه: %1. وحتى ذلك الحين تُحفظ النسخ بجانب الدفتر.</translation>
    </message>
    <message>
        <source>set aside, not verified</source>
        <translation>مُنحّى جانبًا، غير مُتحقَّق منه</translation>
    </message>
    <message>
        <source>What your journal finds things by was damaged and has been made anew. Nothing that you wrote is lost.</source>
        <translation>كان الفهرس الذي يُعثر به على ما في دفترك تالفًا وأُنشئ من جديد. لم يُفقد شيء مما كُتب.</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>صفحة الجمعة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Page ‘The way out’</source>
        <translation>صفحة «طريق الخروج»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, %2 how many there are: &apos;Entries: 12&apos;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of thing, %2 a day: &apos;Assessment, Monday, 2 March&apos;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This goes for good, and no undo brings it back: %1.</source>
        <extracomment>%1 are kinds of things with their number: &apos;Entries: 12 · Goals: 2&apos;.</extracomment>
        <translation>هذا يزول نهائيًا، ولا يعيده أي تراجع: %1.</translation>
    </message>
    <message>
        <source>Backups made before (%1) still hold it; the list of backups says which, and can delete them.</source>
        <extracomment>%1 is how many.</extracomment>
        <translation>النسخ الاحتياطية السابقة (%1) ما زالت تحتويه؛ قائمة النسخ تبيّن أيّها، ويمكنها حذفها.</translation>
    </message>
    <message>
        <source>The bin was emptied: %1.</source>
        <translation>أُفرغت السلة: %1.</translation>
    </message>
    <message>
        <source>Nothing is in the bin.</source>
        <translation>لا شيء في السلة.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>للطرح في المرة القادمة</translation>
    </message>
    <message>
        <source>Things to bring up</source>
        <translation>أمور للطرح في المرة القادمة</translation>
    </message>
    <message>
        <source>deleted today</source>
        <translation>حُذف اليوم</translation>
    </message>
    <message>
        <source>deleted yesterday</source>
        <translation>حُذف أمس</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>حُذف يوم %1</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>This may be more than a work rut</source>
        <translation>قد يكون هذا أكثر من ركود مهني</translation>
    </message>
    <message>
        <source>Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>تشير إجاباتك إلى أن الأمر قد يكون أكثر من ركود مهني. Unrut أداة للتأمل. لا يمكنه معرفة إن كان لديك اكتئاب أو مرض، ولا يمكنه المساعدة في حالة طارئة. من المهم الحديث مع طبيب أو اختصاصي نفسي أو مع خدمة الصحة المهنية؛ ويمكنك أخذ نتائجك معك. إن كان هناك احتمال أن تؤذي نفسك، أو لم يعد بوسعك البقاء في أمان، فمن الضروري الآن الاتصال برقم الطوارئ في بلدك أو التوجه إلى أقرب قسم طوارئ، وإخبار شخص قريب منك.</translation>
    </message>
    <message>
        <source>112 in the EU and many other countries</source>
        <translation>112 في الاتحاد الأوروبي وبلدان كثيرة أخرى</translation>
    </message>
    <message>
        <source>911 in the US and Canada</source>
        <translation>911 في الولايات المتحدة وكندا</translation>
    </message>
    <message>
        <source>999 in the UK</source>
        <translation>999 في المملكة المتحدة</translation>
    </message>
    <message>
        <source>Unrut tells nobody.</source>
        <translation>لا يخبر Unrut أحدًا.</translation>
    </message>
    <message>
        <source>I have spoken with someone</source>
        <translation>تحدثتُ مع شخص ما</translation>
    </message>
    <message>
        <source>The person you would call: %1</source>
        <translation>من يمكنك الاتصال به: %1</translation>
    </message>
    <message>
        <source>The number you would call: %1</source>
        <translation>الرقم الذي يمكنك الاتصال به: %1</translation>
    </message>
    <message>
        <source>This is not a rut</source>
        <translation>هذا ليس ركودًا</translation>
    </message>
    <message>
        <source>You said that you were harassed, discriminated against, put in danger or told to do something unlawful. That is not something to get used to, and it is not for you to solve alone.</source>
        <translation>ذكرت أنك تعرضت لمضايقة أو تمييز أو خطر، أو طُلب منك فعل شيء غير قانوني. هذا ليس شيئًا يُعتاد عليه، وليس عليك حله بمفردك.</translation>
    </message>
    <message>
        <source>Keep a dated record: what happened, when, where, who was there. Keep it where only you can read it.</source>
        <translation>يفيد الاحتفاظ بسجل مؤرَّخ: ماذا حدث، ومتى، وأين، ومن كان حاضرًا. في مكان لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>These can help: HR, the works council or a union, an ombudsman, the authority in charge, a lawyer.</source>
        <translation>يمكن أن يساعد هؤلاء: الموارد البشرية، أو مجلس العاملين أو النقابة، أو أمين المظالم، أو الجهة المختصة، أو محامٍ.</translation>
    </message>
    <message>
        <source>Whom do you trust? Tell one person, so that you are not alone with it.</source>
        <translation>من موضع ثقتك؟ إخبار شخص واحد يكفي حتى لا يبقى الأمر عليك وحدك.</translation>
    </message>
    <message>
        <source>Talks with the people concerned are not suggested here. Looking at other roles is open to you at any time.</source>
        <translation>لا تُقترح هنا محادثات مع المعنيين بالأمر. والنظر في وظائف أخرى متاح لك في أي وقت.</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>غير مقترح بعد</translation>
    </message>
    <message>
        <source>Looking elsewhere and changing career are large steps. Unrut suggests them once eight weeks have passed, two ways out have been tried and looked back on, and it still weighs.</source>
        <translation>البحث في مكان آخر وتغيير المهنة خطوتان كبيرتان. يقترحهما Unrut بعد مرور ثمانية أسابيع، وتجربة مخرجين ومراجعتهما، وبقاء الثقل على حاله.</translation>
    </message>
    <message>
        <source>You know your situation best: you can open them anyway. An opportunity that comes along is never held back.</source>
        <translation>لا أحد أدرى منك بوضعك: يمكنك فتحهما على أي حال. ولا تُحجب أبدًا فرصة تأتي من نفسها.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Here is where to turn if it is more than a work rut. Unrut is a reflection tool. It cannot tell whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a psychologist or your occupational health service; you can take your results along. If you might harm yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest emergency department now, and tell someone near you.</source>
        <translation>هنا ما يمكن اللجوء إليه إن كان الأمر أكثر من ركود مهني. Unrut أداة للتأمل. لا يمكنه معرفة إن كان لديك اكتئاب أو مرض، ولا يمكنه المساعدة في حالة طارئة. من المهم الحديث مع طبيب أو اختصاصي نفسي أو مع خدمة الصحة المهنية؛ ويمكنك أخذ نتائجك معك. إن كان هناك احتمال أن تؤذي نفسك، أو لم يعد بوسعك البقاء في أمان، فمن الضروري الآن الاتصال برقم الطوارئ في بلدك أو التوجه إلى أقرب قسم طوارئ، وإخبار شخص قريب منك.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Show as a &amp;table…</source>
        <translation>اعرضه &amp;جدولًا…</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>انسخه &amp;صورة</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>ا&amp;نسخه جدولًا</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>احفظه P&amp;NG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>احفظه &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>رسوم SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>احفظه CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>After a normal workday my battery was empty.</source>
        <translation>بعد يوم عمل عادي كانت طاقتي قد نفدت.</translation>
    </message>
    <message>
        <source>I began the day already short of energy.</source>
        <translation>بدأتُ يومي وطاقتي قليلة أصلًا.</translation>
    </message>
    <message>
        <source>Thinking clearly cost me more effort than it used to.</source>
        <translation>كلّفني التفكير بصفاء جهدًا أكبر مما كان.</translation>
    </message>
    <message>
        <source>Small setbacks were enough to tip me over.</source>
        <translation>كانت عثرات صغيرة تكفي لتُفقدني توازني.</translation>
    </message>
    <message>
        <source>There was still something in the tank for my evening.</source>
        <translation>بقيت لديّ طاقة لمسائي.</translation>
    </message>
    <message>
        <source>There was more to do than fits into my hours.</source>
        <translation>كان ما عليّ إنجازه أكثر مما تتسع له ساعاتي.</translation>
    </message>
    <message>
        <source>I carried duties that belong to another role or to someone who has left.</source>
        <translation>حملتُ مهام تخص وظيفة أخرى أو شخصًا غادر.</translation>
    </message>
    <message>
        <source>Urgent requests pushed aside the work I had planned.</source>
        <translation>أزاحت طلبات عاجلة العمل الذي خططتُ له.</translation>
    </message>
    <message>
        <source>I could close one task before the next one landed.</source>
        <translation>استطعتُ إنهاء مهمة قبل أن تصل التالية.</translation>
    </message>
    <message>
        <source>Work kept running in my head long after I had stopped.</source>
        <translation>ظل العمل يدور في رأسي طويلًا بعد توقفي عنه.</translation>
    </message>
    <message>
        <source>My sleep was long and deep enough to restore me.</source>
        <translation>كان نومي طويلًا وعميقًا بما يكفي لأستعيد قوتي.</translation>
    </message>
    <message>
        <source>I dropped meals, movement or breaks because of work.</source>
        <translation>تخلّيتُ عن وجبات أو حركة أو استراحات بسبب العمل.</translation>
    </message>
    <message>
        <source>I made room for people and things that recharge me.</source>
        <translation>أفسحتُ مكانًا لأشخاص وأشياء تجدد طاقتي.</translation>
    </message>
    <message>
        <source>My main project drifted away from its plan.</source>
        <translation>ابتعد مشروعي الرئيسي عن خطته.</translation>
    </message>
    <message>
        <source>Waiting, rework or obstacles swallowed my effort.</source>
        <translation>ابتلع الانتظار أو إعادة العمل أو العوائق جهدي.</translation>
    </message>
    <message>
        <source>At the end of the day I had moved something important forward.</source>
        <translation>في نهاية اليوم كنت قد دفعتُ شيئًا مهمًا إلى الأمام.</translation>
    </message>
    <message>
        <source>I had a real say in how I did my work.</source>
        <translation>كان لي رأي حقيقي في طريقة أداء عملي.</translation>
    </message>
    <message>
        <source>I could do most of my job on autopilot.</source>
        <translation>يمكنني أداء معظم عملي آليًا دون تفكير.</translation>
    </message>
    <message>
        <source>Skills I am proud of lie idle here.</source>
        <translation>مهارات أعتز بها معطّلة هنا.</translation>
    </message>
    <message>
        <source>My tasks make me stretch a little.</source>
        <translation>تدفعني مهامي إلى تجاوز المعتاد قليلًا.</translation>
    </message>
    <message>
        <source>Time at work drags because little of it needs my full attention.</source>
        <translation>يمر الوقت في العمل ببطء لأن القليل منه يحتاج إلى كامل انتباهي.</translation>
    </message>
    <message>
        <source>Something about my work made me curious.</source>
        <translation>أثار شيء في عملي فضولي.</translation>
    </message>
    <message>
        <source>I caught myself wondering what all this work is good for.</source>
        <translation>وجدتُ نفسي أتساءل عن جدوى كل هذا العمل.</translation>
    </message>
    <message>
        <source>I went through the motions and did not mind how it turned out.</source>
        <translation>أديتُ العمل شكليًا ولم تهمني نتيجته.</translation>
    </message>
    <message>
        <source>Parts of my field that once thrilled me left me cold.</source>
        <translation>جوانب من مجالي كانت تثير حماسي لم تعد تحرك فيّ شيئًا.</translation>
    </message>
    <message>
        <source>I cannot see a next step for myself here.</source>
        <translation>لا أرى لنفسي خطوة تالية هنا.</translation>
    </message>
    <message>
        <source>Other people were picked for roles that I was ready for.</source>
        <translation>اختير آخرون لأدوار كنتُ على استعداد لها.</translation>
    </message>
    <message>
        <source>In the last six months I have become clearly better at something that counts.</source>
        <translation>في الأشهر الستة الأخيرة تحسّن أدائي بوضوح في شيء له قيمة.</translation>
    </message>
    <message>
        <source>I know what would have to happen for me to move up or sideways.</source>
        <translation>أعرف ما الذي يجب أن يحدث لأترقى أو أنتقل.</translation>
    </message>
    <message>
        <source>I have reached what I set out to do, and nothing has taken its place.</source>
        <translation>بلغتُ ما سعيتُ إليه، ولم يحل محله شيء.</translation>
    </message>
    <message>
        <source>The targets I chase are other people&apos;s, not mine.</source>
        <translation>الأهداف التي أجري وراءها أهداف غيري، لا أهدافي.</translation>
    </message>
    <message>
        <source>There is an aim ahead of me that I look forward to working on.</source>
        <translation>أمامي هدف أتطلع إلى العمل عليه.</translation>
    </message>
    <message>
        <source>I could say in one sentence what I want from the coming twelve months.</source>
        <translation>أستطيع أن أقول في جملة واحدة ما أريده من الاثني عشر شهرًا المقبلة.</translation>
    </message>
    <message>
        <source>To do my job I have to act against what I think is right.</source>
        <translation>لأؤدي عملي عليّ أن أتصرف عكس ما أراه صوابًا.</translation>
    </message>
    <message>
        <source>What is rewarded here and what I find important lie far apart.</source>
        <translation>ما يُكافأ عليه هنا وما أراه مهمًا متباعدان كثيرًا.</translation>
    </message>
    <message>
        <source>I can stand behind what we do for the people we serve.</source>
        <translation>أستطيع أن أقف وراء ما نفعله لمن نخدمهم.</translation>
    </message>
    <message>
        <source>The person I am at work is not the person I want to be.</source>
        <translation>من أكونه في العمل ليس من أريد أن أكونه.</translation>
    </message>
    <message>
        <source>Good work of mine passed without a word.</source>
        <translation>مرّ عمل جيد لي دون كلمة.</translation>
    </message>
    <message>
        <source>The person I report to stood by me when it counted.</source>
        <translation>وقف مديري المباشر إلى جانبي حين كان ذلك مهمًا.</translation>
    </message>
    <message>
        <source>Ideas I took to people above me died without a reason being given.</source>
        <translation>ماتت أفكار رفعتُها إلى من هم فوقي دون إبداء سبب.</translation>
    </message>
    <message>
        <source>Dealing with my boss left me tense or feeling small.</source>
        <translation>ترك تعاملي مع مديري فيّ توترًا أو شعورًا بالصِّغَر.</translation>
    </message>
    <message>
        <source>What I get back (pay, thanks, standing) felt in balance with what I put in.</source>
        <translation>بدا ما أحصل عليه (الأجر والشكر والمكانة) متوازنًا مع ما أقدمه.</translation>
    </message>
    <message>
        <source>A quarrel with someone I work with weighed on me.</source>
        <translation>أثقل عليّ خلاف مع شخص أعمل معه.</translation>
    </message>
    <message>
        <source>I steered clear of a person or a meeting to keep the peace.</source>
        <translation>تجنبتُ شخصًا أو اجتماعًا حفاظًا على الهدوء.</translation>
    </message>
    <message>
        <source>A workday passed without one real conversation.</source>
        <translation>مرّ يوم عمل دون محادثة حقيقية واحدة.</translation>
    </message>
    <message>
        <source>There was someone at work with whom I could be open.</source>
        <translation>كان في العمل شخص أستطيع مصارحته.</translation>
    </message>
    <message>
        <source>I stayed silent because speaking up could be used against me.</source>
        <translation>بقيتُ على صمتي لأن الكلام قد يُستخدم ضدي.</translation>
    </message>
    <message>
        <source>There is one decision about my work that I keep pushing ahead of me.</source>
        <translation>هناك قرار واحد بشأن عملي أؤجله باستمرار.</translation>
    </message>
    <message>
        <source>I go round and round the same options without choosing.</source>
        <translation>أدور حول الخيارات نفسها دون أن أختار.</translation>
    </message>
    <message>
        <source>I hope that events will decide for me.</source>
        <translation>آمل أن تقرر الأحداث نيابة عني.</translation>
    </message>
    <message>
        <source>When a choice about my work is due, I make it and move on.</source>
        <translation>حين يحين اختيار بشأن عملي، أحسمه وأمضي.</translation>
    </message>
    <message>
        <source>A colleague left and I took over part of the work.</source>
        <translation>غادر أحد الزملاء وتوليتُ جزءًا من العمل.</translation>
    </message>
    <message>
        <source>A post or promotion I wanted went to someone else.</source>
        <translation>ذهب منصب أو ترقية أردتها إلى شخص آخر.</translation>
    </message>
    <message>
        <source>There was a quarrel with someone I work with.</source>
        <translation>وقع خلاف مع شخص أعمل معه.</translation>
    </message>
    <message>
        <source>I got the impression that my boss does not think well of me.</source>
        <translation>تكوّن لديّ انطباع بأن رأي مديري فيّ ليس جيدًا.</translation>
    </message>
    <message>
        <source>People above me did not back something I care about.</source>
        <translation>لم يدعم من هم فوقي شيئًا يهمني.</translation>
    </message>
    <message>
        <source>An important project is going worse than planned.</source>
        <translation>يسير مشروع مهم أسوأ مما خُطط له.</translation>
    </message>
    <message>
        <source>I reached a big goal.</source>
        <translation>بلغتُ هدفًا كبيرًا.</translation>
    </message>
    <message>
        <source>I work alone or at a distance more than before.</source>
        <translation>أعمل بمفردي أو عن بُعد أكثر من قبل.</translation>
    </message>
    <message>
        <source>A choice about my work is due and I have not made it.</source>
        <translation>حان وقت اختيار بشأن عملي ولم أحسمه.</translation>
    </message>
    <message>
        <source>I have a new boss or team.</source>
        <translation>لديّ مدير جديد أو فريق جديد.</translation>
    </message>
    <message>
        <source>My organisation was restructured.</source>
        <translation>أعيدت هيكلة مؤسستي.</translation>
    </message>
    <message>
        <source>Something heavy happened in my private life or health.</source>
        <translation>حدث شيء ثقيل في حياتي الخاصة أو صحتي.</translation>
    </message>
    <message>
        <source>I had no week off for six months or more.</source>
        <translation>لم آخذ أسبوع إجازة منذ ستة أشهر أو أكثر.</translation>
    </message>
    <message>
        <source>I was harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>تعرضتُ لمضايقة أو تمييز أو خطر، أو طُلب مني فعل شيء غير قانوني.</translation>
    </message>
    <message>
        <source>You took over work from someone who left.</source>
        <translation>توليت عملًا من شخص غادر.</translation>
    </message>
    <message>
        <source>Someone else got a post you wanted.</source>
        <translation>حصل شخص آخر على منصب أردته.</translation>
    </message>
    <message>
        <source>You had a quarrel with someone you work with.</source>
        <translation>كان لديك خلاف مع شخص في عملك.</translation>
    </message>
    <message>
        <source>You felt that your boss does not think well of you.</source>
        <translation>شعرت بأن رأي مديرك فيك ليس جيدًا.</translation>
    </message>
    <message>
        <source>People above you did not back something you care about.</source>
        <translation>لم يدعم من هم فوقك شيئًا يهمك.</translation>
    </message>
    <message>
        <source>You reached a big goal.</source>
        <translation>بلغت هدفًا كبيرًا.</translation>
    </message>
    <message>
        <source>You work alone or at a distance more than before.</source>
        <translation>صار عملك بمفردك أو عن بُعد أكثر من قبل.</translation>
    </message>
    <message>
        <source>A choice about your work is due and not made yet.</source>
        <translation>حان وقت اختيار بشأن عملك ولم يُحسم بعد.</translation>
    </message>
    <message>
        <source>You have a new boss or team.</source>
        <translation>لديك مدير جديد أو فريق جديد.</translation>
    </message>
    <message>
        <source>Your organisation was restructured.</source>
        <translation>أعيدت هيكلة مؤسستك.</translation>
    </message>
    <message>
        <source>Something heavy happened in your private life or health.</source>
        <translation>حدث شيء ثقيل في حياتك الخاصة أو صحتك.</translation>
    </message>
    <message>
        <source>You had no week off for six months or more.</source>
        <translation>لم تكن لديك إجازة أسبوع منذ ستة أشهر أو أكثر.</translation>
    </message>
    <message>
        <source>You were harassed, discriminated against, put in danger or told to do something unlawful.</source>
        <translation>تعرضت لمضايقة أو تمييز أو خطر، أو طُلب منك فعل شيء غير قانوني.</translation>
    </message>
    <message>
        <source>My mood was low for most of the day, away from work too.</source>
        <translation>كان مزاجي منخفضًا معظم اليوم، وبعيدًا عن العمل أيضًا.</translation>
    </message>
    <message>
        <source>Things I usually enjoy outside work gave me nothing.</source>
        <translation>لم تمنحني أشياء أستمتع بها عادةً خارج العمل أي شيء.</translation>
    </message>
    <message>
        <source>Ordinary things such as washing, meals or going out were almost too much.</source>
        <translation>كادت الأمور العادية، كالاغتسال أو الأكل أو الخروج، أن تفوق طاقتي.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Exhaustion</source>
        <translation>الإنهاك</translation>
    </message>
    <message>
        <source>How much energy work leaves you.</source>
        <translation>مقدار الطاقة التي يتركها لك العمل.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>Whether there is more to do than fits into your hours.</source>
        <translation>ما إذا كان المطلوب أكثر مما تتسع له ساعاتك.</translation>
    </message>
    <message>
        <source>Recovery and balance</source>
        <translation>التعافي والتوازن</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>التعافي</translation>
    </message>
    <message>
        <source>Whether you can switch off, sleep and recharge.</source>
        <translation>مدى قدرتك على الانفصال عن العمل والنوم واستعادة طاقتك.</translation>
    </message>
    <message>
        <source>Progress and control</source>
        <translation>التقدم والتحكم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Whether your work moves forward and you have a say in it.</source>
        <translation>ما إذا كان عملك يتقدم ولك رأي فيه.</translation>
    </message>
    <message>
        <source>Lack of challenge</source>
        <translation>قلة التحدي</translation>
    </message>
    <message>
        <source>Whether your tasks ask too little of you.</source>
        <translation>ما إذا كانت مهامك تطلب منك أقل مما ينبغي.</translation>
    </message>
    <message>
        <source>Lost interest and meaning</source>
        <translation>فقدان الاهتمام والمعنى</translation>
    </message>
    <message>
        <source>Lost interest</source>
        <translation>فقدان الاهتمام</translation>
    </message>
    <message>
        <source>Whether your work still makes you curious and seems worth doing.</source>
        <translation>ما إذا كان عملك ما زال يثير فضولك ويبدو جديرًا بالجهد.</translation>
    </message>
    <message>
        <source>Blocked growth</source>
        <translation>انسداد النمو</translation>
    </message>
    <message>
        <source>Whether you learn and can see a next step for yourself.</source>
        <translation>ما إذا كان هناك تعلّم وخطوة تالية أمامك.</translation>
    </message>
    <message>
        <source>Goals without pull</source>
        <translation>أهداف بلا جاذبية</translation>
    </message>
    <message>
        <source>Whether there is something ahead that you want to work towards.</source>
        <translation>ما إذا كان أمامك شيء يستهويك العمل نحوه.</translation>
    </message>
    <message>
        <source>Values mismatch</source>
        <translation>تعارض القيم</translation>
    </message>
    <message>
        <source>Whether your work fits what you find right and important.</source>
        <translation>مدى توافق عملك مع ما هو صواب ومهم في نظرك.</translation>
    </message>
    <message>
        <source>Recognition and backing</source>
        <translation>التقدير والمساندة</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Whether your work is seen and the people above you stand behind you.</source>
        <translation>ما إذا كان عملك يُرى، ومن هم فوقك يقفون إلى جانبك.</translation>
    </message>
    <message>
        <source>Colleagues and belonging</source>
        <translation>الزملاء والانتماء</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>How you get on with the people you work with, and whether you can be open.</source>
        <translation>علاقتك بمن حولك في العمل، ومدى إمكان المصارحة.</translation>
    </message>
    <message>
        <source>Avoided decision</source>
        <translation>قرار مؤجَّل</translation>
    </message>
    <message>
        <source>Whether a choice about your work has been waiting for long.</source>
        <translation>ما إذا كان اختيار بشأن عملك ينتظر منذ وقت طويل.</translation>
    </message>
    <message>
        <source>Almost never</source>
        <translation>أبدًا تقريبًا</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>نادرًا</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>أحيانًا</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>غالبًا</translation>
    </message>
    <message>
        <source>Nearly always</source>
        <translation>دائمًا تقريبًا</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Slightly true</source>
        <translation>صحيح قليلًا</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>صحيح في معظمه</translation>
    </message>
    <message>
        <source>Fully true</source>
        <translation>صحيح تمامًا</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا يهم إطلاقًا</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>إلى حد ما</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>Colleagues: conflict</source>
        <translation>الزملاء: الخلاف</translation>
    </message>
    <message>
        <source>Colleagues: isolation</source>
        <translation>الزملاء: العزلة</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>بلا إجابة بعد</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>الأسابيع الأربعة الأخيرة</translation>
    </message>
    <message>
        <source>How things are now</source>
        <translation>الوضع الآن</translation>
    </message>
    <message>
        <source>how often was this so?</source>
        <extracomment>Both stand behind a title and a middle dot: &apos;The last four weeks · how often was this so?&apos;</extracomment>
        <translation>كم تكرر ذلك؟</translation>
    </message>
    <message>
        <source>how true is this?</source>
        <translation>إلى أي حد هذا صحيح؟</translation>
    </message>
    <message>
        <source>In the past six months</source>
        <translation>في الأشهر الستة الماضية</translation>
    </message>
    <message>
        <source>The past two weeks</source>
        <translation>الأسبوعان الماضيان</translation>
    </message>
    <message>
        <source>Three questions about how you are beyond work. They are optional and part of no score; they help Unrut to notice when something else should come first.</source>
        <translation>ثلاثة أسئلة عن حالك خارج العمل. هي اختيارية ولا تدخل في أي درجة؛ تساعد Unrut على ملاحظة ما إذا كان شيء آخر أولى.</translation>
    </message>
    <message>
        <source>Prefer not to answer</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>%1: how much does this matter to you?</source>
        <extracomment>%1 is the name of an area, such as &apos;Blocked growth&apos;.</extracomment>
        <translation>%1: ما مدى أهمية هذا لك؟</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>how much a score weighs</comment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much a score weighs</comment>
        <translation>بعض الثقل</translation>
    </message>
    <message>
        <source>notable</source>
        <comment>how much a score weighs</comment>
        <translation>ملحوظ</translation>
    </message>
    <message>
        <source>pressing</source>
        <comment>how much a score weighs</comment>
        <translation>ضاغط</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>الصيغة القصيرة</translation>
    </message>
    <message>
        <source>full form</source>
        <translation>الصيغة الكاملة</translation>
    </message>
    <message numerus="yes">
        <source>Short form, %Ln statements, about three minutes.</source>
        <translation>
            <numerusform>الصيغة القصيرة، بلا عبارات، نحو ثلاث دقائق.</numerusform>
            <numerusform>الصيغة القصيرة، عبارة واحدة، نحو ثلاث دقائق.</numerusform>
            <numerusform>الصيغة القصيرة، عبارتان، نحو ثلاث دقائق.</numerusform>
            <numerusform>الصيغة القصيرة، %Ln عبارات، نحو ثلاث دقائق.</numerusform>
            <numerusform>الصيغة القصيرة، %Ln عبارة، نحو ثلاث دقائق.</numerusform>
            <numerusform>الصيغة القصيرة، %Ln عبارة، نحو ثلاث دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full form, %Ln statements, about seven minutes.</source>
        <translation>
            <numerusform>الصيغة الكاملة، بلا عبارات، نحو سبع دقائق.</numerusform>
            <numerusform>الصيغة الكاملة، عبارة واحدة، نحو سبع دقائق.</numerusform>
            <numerusform>الصيغة الكاملة، عبارتان، نحو سبع دقائق.</numerusform>
            <numerusform>الصيغة الكاملة، %Ln عبارات، نحو سبع دقائق.</numerusform>
            <numerusform>الصيغة الكاملة، %Ln عبارة، نحو سبع دقائق.</numerusform>
            <numerusform>الصيغة الكاملة، %Ln عبارة، نحو سبع دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answered</source>
        <translation>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
            <numerusform>أُجيب عن %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no norms for these questions. The comparison that counts is you, then and now.</source>
        <translation>لا توجد معايير لهذه الأسئلة. المقارنة المهمة هي مع نفسك: حينها والآن.</translation>
    </message>
    <message>
        <source>A reflection, not a diagnosis.</source>
        <translation>تأمل، لا تشخيص.</translation>
    </message>
    <message>
        <source>Provisional: not every statement has an answer yet.</source>
        <translation>مؤقت: لم تُجَب كل العبارات بعد.</translation>
    </message>
    <message>
        <source>All your answers in this part are the same, though some statements say the opposite of others. Would you like to keep them or look at them again?</source>
        <translation>كل إجاباتك في هذا الجزء واحدة، مع أن بعض العبارات تقول عكس غيرها. هل تُترك كما هي أم نعود إليها؟</translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>--%1 stands twice.</source>
        <translation>‎--%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>--journal needs the name of a file.</source>
        <translation>يحتاج ‎--journal إلى اسم ملف.</translation>
    </message>
    <message>
        <source>--tab and --minimized are for the window, not for a command.</source>
        <translation>‎--tab و‎--minimized للنافذة، لا لأمر.</translation>
    </message>
    <message>
        <source>There is no tab called %1.</source>
        <translation>لا يوجد تبويب باسم %1.</translation>
    </message>
    <message>
        <source>The window shows one journal at a time.</source>
        <translation>تعرض النافذة دفترًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>--journal stands twice.</source>
        <translation>‎--journal مذكور مرتين.</translation>
    </message>
    <message>
        <source>This is how it is used: %1.</source>
        <translation>طريقة الاستخدام: %1.</translation>
    </message>
    <message>
        <source>--answers FILE is missing.</source>
        <translation>ينقص ‎--answers FILE.</translation>
    </message>
    <message>
        <source>the day it belongs to, as 2026-11-23; today by default</source>
        <translation>اليوم الذي يخصه، مثل 2026-11-23؛ اليوم الحالي إن لم يُذكر</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>الإجابة بصيغة JSON، للبرامج</translation>
    </message>
    <message>
        <source>the answers, a JSON file</source>
        <translation>الإجابات، ملف JSON</translation>
    </message>
    <message>
        <source>how things stood on that day; today by default</source>
        <translation>كيف كان الوضع في ذلك اليوم؛ اليوم الحالي إن لم يُذكر</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>من 0 إلى 10</translation>
    </message>
    <message>
        <source>hours, 0 to 24</source>
        <translation>الساعات، من 0 إلى 24</translation>
    </message>
    <message>
        <source>a word about the day</source>
        <translation>كلمة عن اليوم</translation>
    </message>
    <message>
        <source>where to add it: dreams, next, doing, done or archive; next by default</source>
        <translation>مكان الإضافة: dreams أو next أو doing أو done أو archive؛ next إن لم يُذكر</translation>
    </message>
    <message>
        <source>when Doing is full, set aside what is in it</source>
        <translation>إن امتلأ «قيد التنفيذ»، وضع ما فيه جانبًا</translation>
    </message>
    <message>
        <source>when Doing is full, raise the limit</source>
        <translation>إن امتلأ «قيد التنفيذ»، رفع الحد</translation>
    </message>
    <message>
        <source>how a decision was made</source>
        <translation>كيف اتُّخذ القرار</translation>
    </message>
    <message>
        <source>why a decision has to wait</source>
        <translation>لماذا على القرار أن ينتظر</translation>
    </message>
    <message>
        <source>a decision is no longer needed</source>
        <translation>لم تعد هناك حاجة إلى القرار</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>ملف PDF المراد كتابته</translation>
    </message>
    <message>
        <source>the first day; that of the first thing written by default</source>
        <translation>اليوم الأول؛ يوم أول ما كُتب إن لم يُذكر</translation>
    </message>
    <message>
        <source>the last day; today by default</source>
        <translation>اليوم الأخير؛ اليوم الحالي إن لم يُذكر</translation>
    </message>
    <message>
        <source>me, mentor or supervisor; says which sections, unless they are named</source>
        <translation>me أو mentor أو supervisor؛ يحدد الأقسام ما لم تُذكر</translation>
    </message>
    <message>
        <source>the file to write; it ends in .md, .pdf, .json or .ics</source>
        <translation>الملف المراد كتابته؛ ينتهي بـ ‎.md أو ‎.pdf أو ‎.json أو ‎.ics</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>the copy to write</source>
        <translation>النسخة المراد كتابتها</translation>
    </message>
    <message>
        <source>how many years, 1 to 50</source>
        <translation>عدد السنوات، من 1 إلى 50</translation>
    </message>
    <message>
        <source>the same number gives the same life; 1 by default</source>
        <translation>الرقم نفسه يعطي الحياة نفسها؛ 1 إن لم يُذكر</translation>
    </message>
    <message>
        <source>record an assessment from a file</source>
        <translation>تسجيل تقييم من ملف</translation>
    </message>
    <message>
        <source>the newest assessment: what weighs, what to try, what changed</source>
        <translation>أحدث تقييم: ما يثقل، وما يُجرَّب، وما تغيّر</translation>
    </message>
    <message>
        <source>write a line in the log</source>
        <translation>كتابة سطر في السجل</translation>
    </message>
    <message>
        <source>note how a day is; what is left out stays as it was</source>
        <translation>تدوين حال اليوم؛ وما لا يُذكر يبقى كما كان</translation>
    </message>
    <message>
        <source>the goals on the board</source>
        <translation>الأهداف على اللوحة</translation>
    </message>
    <message>
        <source>the people who can help, whom to catch up with first</source>
        <translation>من يمكنهم المساعدة، وأولهم من طال عدم الحديث معه</translation>
    </message>
    <message>
        <source>put a goal on the board, move it or finish it</source>
        <translation>وضع هدف على اللوحة أو نقله أو إنهاؤه</translation>
    </message>
    <message>
        <source>the focus, its next step and what waits</source>
        <translation>التركيز وخطوته التالية وما ينتظر</translation>
    </message>
    <message>
        <source>the ways out, best match first, and their worksheets</source>
        <translation>المخارج، الأنسب أولًا، وأوراق عملها</translation>
    </message>
    <message>
        <source>write a worksheet to a file; ID is its own or that of a way out</source>
        <translation>كتابة ورقة عمل في ملف؛ ID معرّفها أو معرّف المخرج</translation>
    </message>
    <message>
        <source>write a PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>write a checked copy of the journal</source>
        <translation>كتابة نسخة مفحوصة من الدفتر</translation>
    </message>
    <message>
        <source>look whether the journal is sound</source>
        <translation>التحقق من سلامة الدفتر</translation>
    </message>
    <message>
        <source>fill an empty journal with a made-up life</source>
        <translation>ملء دفتر فارغ بحياة متخيَّلة</translation>
    </message>
    <message>
        <source>What stands at place %1 is not valid UTF-8 text.</source>
        <translation>ما في الموضع %1 ليس نص UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>ينقص الأمر.</translation>
    </message>
    <message>
        <source>There is no command called %1.</source>
        <translation>لا يوجد أمر باسم %1.</translation>
    </message>
    <message>
        <source>--years N is missing.</source>
        <translation>ينقص ‎--years N.</translation>
    </message>
    <message>
        <source>This journal is not empty; a made-up life goes into an empty one only.</source>
        <translation>هذا الدفتر ليس فارغًا؛ لا توضع حياة متخيَّلة إلا في دفتر فارغ.</translation>
    </message>
    <message>
        <source>The journal now holds a made-up life: %1.</source>
        <translation>يحتوي الدفتر الآن على حياة متخيَّلة: %1.</translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation>ينقص ‎--out FILE.</translation>
    </message>
    <message>
        <source>The formats are: %1.</source>
        <translation>الصيغ هي: %1.</translation>
    </message>
    <message>
        <source>The journal was written to %1.</source>
        <translation>كُتب الدفتر في %1.</translation>
    </message>
    <message>
        <source>Give --swap or --raise, not both.</source>
        <translation>إما ‎--swap أو ‎--raise، لا كلاهما.</translation>
    </message>
    <message>
        <source>There is no card called %1.</source>
        <translation>لا توجد بطاقة باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a part of %Ln titles; name the card by its id.</source>
        <translation>
            <numerusform>لا يرد %1 في أي عنوان؛ تُذكر البطاقة بمعرّفها.</numerusform>
            <numerusform>يرد %1 في عنوان واحد؛ تُذكر البطاقة بمعرّفها.</numerusform>
            <numerusform>يرد %1 في عنوانين؛ تُذكر البطاقة بمعرّفها.</numerusform>
            <numerusform>يرد %1 في %Ln عناوين؛ تُذكر البطاقة بمعرّفها.</numerusform>
            <numerusform>يرد %1 في %Ln عنوانًا؛ تُذكر البطاقة بمعرّفها.</numerusform>
            <numerusform>يرد %1 في %Ln عنوان؛ تُذكر البطاقة بمعرّفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column is dreams, next, doing, done or archive.</source>
        <translation>العمود dreams أو next أو doing أو done أو archive.</translation>
    </message>
    <message>
        <source>Give one of --decided, --deferred and --dropped.</source>
        <translation>يلزم واحد من ‎--decided و‎--deferred و‎--dropped.</translation>
    </message>
    <message>
        <source>Give add TEXT, move CARD COLUMN or done CARD.</source>
        <translation>الصيغ: add TEXT أو move CARD COLUMN أو done CARD.</translation>
    </message>
    <message>
        <source>There are no goals on the board yet.</source>
        <translation>لا أهداف على اللوحة بعد.</translation>
    </message>
    <message>
        <source>the journal to use; by default the one that the window uses</source>
        <translation>الدفتر المستخدم؛ إن لم يُذكر فدفتر النافذة</translation>
    </message>
    <message>
        <source>what you are reading</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Unrut helps you get out of a career rut, one thing at a time.</source>
        <translation>يساعدك Unrut على الخروج من ركود مهني، شيئًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Commands, none of which needs a display:</source>
        <translation>الأوامر، ولا يحتاج أي منها إلى شاشة:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>في كل مكان:</translation>
    </message>
    <message>
        <source>&apos;unrut COMMAND --help&apos; tells more. The exit code is 0 when done, 1 when refused or failed, 2 for wrong usage.</source>
        <translation>‏&apos;unrut COMMAND --help&apos; يقول المزيد. رمز الخروج 0 عند الإتمام، و1 عند الرفض أو الفشل، و2 عند الاستخدام الخاطئ.</translation>
    </message>
    <message>
        <source>The journal was copied to %1, and the copy was checked.</source>
        <translation>نُسخ الدفتر إلى %1، وفُحصت النسخة.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>الدفتر سليم.</translation>
    </message>
    <message>
        <source>A line is grateful, win, keep or note.</source>
        <translation>السطر grateful أو win أو keep أو note.</translation>
    </message>
    <message>
        <source>Give at least one of --mood, --energy, --sleep and --note.</source>
        <translation>يلزم واحد على الأقل من ‎--mood و‎--energy و‎--sleep و‎--note.</translation>
    </message>
    <message>
        <source>--%1 goes from %2 to %3</source>
        <translation>‎--%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 See &apos;%2&apos;.</source>
        <translation>%1 التفاصيل في ‎&apos;%2&apos;.</translation>
    </message>
    <message>
        <source>You need not have anyone yet.</source>
        <translation>ليس من الضروري أن يكون لديك أحد بعد.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في %1.</translation>
    </message>
    <message>
        <source>A report is for me, mentor or supervisor.</source>
        <translation>التقرير يكون me أو mentor أو supervisor.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>‎--from بعد ‎--to.</translation>
    </message>
    <message>
        <source>the text to search for</source>
        <translation>النص المراد البحث عنه</translation>
    </message>
    <message>
        <source>What weighs, 0 to 100</source>
        <translation>ما يثقل، من 0 إلى 100</translation>
    </message>
    <message>
        <source>First of all: %1</source>
        <translation>قبل كل شيء: %1</translation>
    </message>
    <message>
        <source>A small practice beside it: %1</source>
        <translation>إلى جانبه ممارسة صغيرة: %1</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>ما يُجرَّب أولًا</translation>
    </message>
    <message>
        <source>Not suggested yet</source>
        <translation>غير مقترح بعد</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>لا شيء في التركيز.</translation>
    </message>
    <message>
        <source>The journal is empty. Begin in the window, or with &apos;unrut check&apos;.</source>
        <translation>الدفتر فارغ. البداية في النافذة، أو بالأمر &apos;unrut check&apos;.</translation>
    </message>
    <message>
        <source>Say &apos;export&apos; and which worksheet.</source>
        <translation>يلزم ذكر &apos;export&apos; وورقة العمل.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .md, .pdf, .json or .ics.</source>
        <translation>يقبل ‎--out ملفًا ينتهي بـ ‎.md أو ‎.pdf أو ‎.json أو ‎.ics.</translation>
    </message>
    <message>
        <source>There is no worksheet %1.</source>
        <translation>لا توجد ورقة عمل %1.</translation>
    </message>
    <message>
        <source>That worksheet has no day for a calendar.</source>
        <translation>ليس في ورقة العمل هذه يوم للتقويم.</translation>
    </message>
    <message>
        <source>The worksheet was written to %1.</source>
        <translation>كُتبت ورقة العمل في %1.</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>ذكر ما كان سيحدث دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>where both have a thing with other words, take the file&apos;s</source>
        <translation>حيث يختلف الطرفان، يؤخذ بما في الملف</translation>
    </message>
    <message>
        <source>show the backups there are, and change nothing</source>
        <translation>عرض النسخ الاحتياطية الموجودة دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>put what a file holds into the journal, after a backup</source>
        <translation>نقل ما في ملف إلى الدفتر، بعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>put a backup in the journal&apos;s place; what was there is kept</source>
        <translation>وضع نسخة احتياطية مكان الدفتر؛ ويُحتفظ بما كان فيه</translation>
    </message>
    <message>
        <source>Nothing was changed; without --dry-run it would be.</source>
        <translation>لم يتغيّر شيء؛ ودون --dry-run كان سيتغيّر.</translation>
    </message>
    <message>
        <source>What the journal was before is kept: %1</source>
        <translation>ما كان عليه الدفتر من قبل محفوظ: %1</translation>
    </message>
    <message>
        <source>There is no backup of this journal yet.</source>
        <translation>لا توجد بعد نسخة احتياطية من هذا الدفتر.</translation>
    </message>
    <message>
        <source>--list takes no file.</source>
        <translation>لا يأخذ --list ملفًا.</translation>
    </message>
    <message>
        <source>Say which backup, or --list to see them.</source>
        <translation>يلزم ذكر النسخة الاحتياطية، أو --list لعرضها.</translation>
    </message>
    <message>
        <source>json, csv, markdown or ics; by default what the name of the file ends in</source>
        <translation>json أو csv أو markdown أو ics؛ وإن لم يُذكر فحسب ما ينتهي به اسم الملف</translation>
    </message>
    <message>
        <source>of CSV: log (by default), check-ins, goals, assessments, friday-pages, people or talks</source>
        <translation>لملف CSV: log (إن لم يُذكر)، check-ins، goals، assessments، friday-pages، people أو talks</translation>
    </message>
    <message>
        <source>what else may go into Markdown and ics: some of people,looking-back,worksheets,titles</source>
        <translation>ما يمكن أن يدخل أيضًا في Markdown و ics: بعض من people,looking-back,worksheets,titles</translation>
    </message>
    <message>
        <source>json, dayone, jrnl or csv; by default what the file looks like</source>
        <translation>json أو dayone أو jrnl أو csv؛ وإن لم يُذكر فحسب ما يبدو عليه الملف</translation>
    </message>
    <message>
        <source>of CSV: which column is what, as day=Date,text=Entry,kind=Type,tags=Tags</source>
        <translation>لملف CSV: أي عمود لأي شيء، مثل day=Date,text=Entry,kind=Type,tags=Tags</translation>
    </message>
    <message>
        <source>of CSV: dmy or mdy, where days have slashes</source>
        <translation>لملف CSV: dmy أو mdy، حين تكون في الأيام خطوط مائلة</translation>
    </message>
    <message>
        <source>what lines of other programs become: note (by default), grateful, win or keep</source>
        <translation>ما تصير إليه سطور البرامج الأخرى: note (إن لم يُذكر)، grateful، win أو keep</translation>
    </message>
    <message>
        <source>write the journal to a file for Unrut, for people or for other programs</source>
        <translation>كتابة الدفتر في ملف، لبرنامج Unrut أو للناس أو لبرامج أخرى</translation>
    </message>
    <message>
        <source>--table is for CSV and takes: %1.</source>
        <translation>--table لملفات CSV ويقبل: %1.</translation>
    </message>
    <message>
        <source>--with is for Markdown and ics and takes: %1.</source>
        <translation>--with لملفات Markdown و ics ويقبل: %1.</translation>
    </message>
    <message>
        <source>--as takes: %1.</source>
        <translation>--as يقبل: %1.</translation>
    </message>
    <message>
        <source>--days takes: %1.</source>
        <translation>--days يقبل: %1.</translation>
    </message>
    <message>
        <source>--columns says which column is what, such as %1.</source>
        <translation>--columns يذكر أي عمود لأي شيء، مثل %1.</translation>
    </message>
    <message>
        <source>JSON or CSV is expected; --format says which</source>
        <translation>يُتوقع JSON أو CSV؛ و--format يحدد أيهما</translation>
    </message>
    <message>
        <source>find what is written: lines of the log, goals, people, talks</source>
        <translation>إيجاد ما كُتب: سطور السجل والأهداف والأشخاص والمحادثات</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>put initials in the place of people</source>
        <translation>وضع الأحرف الأولى مكان الأشخاص</translation>
    </message>
    <message>
        <source>what stands over it</source>
        <translation>ما يُكتب في أعلاه</translation>
    </message>
    <message>
        <source>who wrote it; nobody is named by default</source>
        <translation>من كتبه؛ لا اسم إن لم يُذكر</translation>
    </message>
    <message>
        <source>a4 or letter; that of the country by default</source>
        <translation>a4 أو letter؛ ورق البلد إن لم يُذكر</translation>
    </message>
    <message>
        <source>The paper is a4 or letter.</source>
        <translation>الورق يكون a4 أو letter.</translation>
    </message>
    <message>
        <source>The file is to end in .png, .svg or .csv.</source>
        <translation>يجب أن ينتهي الملف بـ .png أو .svg أو .csv.</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>كُتب المخطط في %1.</translation>
    </message>
    <message>
        <source>the file to write; it ends in .png, .svg or .csv</source>
        <translation>الملف المطلوب كتابته؛ ينتهي بـ .png أو .svg أو .csv</translation>
    </message>
    <message>
        <source>the first day; that of the first value by default</source>
        <translation>اليوم الأول؛ وهو يوم أول قيمة ما لم يُذكر</translation>
    </message>
    <message>
        <source>Nothing in the bin has this ID; &apos;unrut bin list&apos; shows them.</source>
        <translation>لا شيء في السلة بهذا المعرّف؛ الأمر «unrut bin list» يعرضها.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>استُعيد: %1</translation>
    </message>
    <message>
        <source>%1 Say --yes to do it.</source>
        <translation>%1 يُنفَّذ بإضافة ‎--yes.</translation>
    </message>
    <message>
        <source>Say list, restore or empty.</source>
        <translation>المطلوب list أو restore أو empty.</translation>
    </message>
    <message>
        <source>Say the ID of what is to be taken back.</source>
        <translation>المطلوب معرّف ما يُستعاد.</translation>
    </message>
    <message>
        <source>%1 takes no ID.</source>
        <translation>لا يأخذ %1 معرّفًا.</translation>
    </message>
    <message>
        <source>empty it indeed; nothing brings back what was in it</source>
        <translation>إفراغها فعلًا؛ لا شيء يعيد ما كان فيها</translation>
    </message>
    <message>
        <source>the new journal to write</source>
        <translation>الدفتر الجديد المراد كتابته</translation>
    </message>
    <message>
        <source>what was deleted: see it, take it back, or let it go for good</source>
        <translation>ما حُذف: عرضه أو استعادته أو إزالته نهائيًا</translation>
    </message>
    <message>
        <source>write what can be read of a damaged journal into a new one</source>
        <translation>كتابة ما تمكن قراءته من دفتر تالف في دفتر جديد</translation>
    </message>
    <message>
        <source>What could be read is in %1; the damaged file is as it was.</source>
        <translation>ما أمكنت قراءته موجود في %1؛ والملف التالف كما كان.</translation>
    </message>
    <message>
        <source>A chart is mood, energy, sleep, spark, areas, gut, flow or tried.</source>
        <translation>الرسم البياني هو mood أو energy أو sleep أو spark أو areas أو gut أو flow أو tried.</translation>
    </message>
    <message>
        <source>draw mood, energy, sleep, spark, areas, gut, flow or tried to a file</source>
        <translation>رسم mood أو energy أو sleep أو spark أو areas أو gut أو flow أو tried في ملف</translation>
    </message>
    <message>
        <source>Only one text can come from standard input.</source>
        <translation>لا يأتي من الإدخال القياسي إلا نص واحد.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>in the place of a text: standard input says it, and no list of programs shows it</source>
        <translation>مكان نص: يأتي من الإدخال القياسي ولا تظهره أي قائمة للبرامج</translation>
    </message>
    <message>
        <source>some of: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</source>
        <translation>بعض من: summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>%1 is the short name of a month, %2 a year.
----------
%1 is the name of a month, %2 a year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a short weekday, %2 a short day: &apos;Fri 27 Nov&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &apos;25 August to 23 November&apos;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>&apos;1 hour 20 minutes&apos;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Good evening. One thing today.</source>
        <translation>مساء الخير. شيء واحد اليوم.</translation>
    </message>
    <message>
        <source>Good morning. One thing today.</source>
        <translation>صباح الخير. شيء واحد اليوم.</translation>
    </message>
    <message>
        <source>Good afternoon. One thing today.</source>
        <translation>طاب نهارك. شيء واحد اليوم.</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>%1.</source>
        <extracomment>The number before a statement.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Who made something easier for you this week, and how?</source>
        <translation>من سهّل عليك شيئًا هذا الأسبوع، وكيف؟</translation>
    </message>
    <message>
        <source>What did somebody explain to you without making you feel small?</source>
        <translation>ما الذي شرحه لك شخص دون أن يُشعرك بالصِّغَر؟</translation>
    </message>
    <message>
        <source>Which quarter of an hour would you like to have again?</source>
        <translation>أي ربع ساعة يحسن أن يتكرر؟</translation>
    </message>
    <message>
        <source>After a talk with a friend: what do you have that they lack?</source>
        <translation>بعد حديث مع صديق: ماذا لديك مما ينقصه؟</translation>
    </message>
    <message>
        <source>What went smoothly that could have gone wrong?</source>
        <translation>ما الذي سار بسلاسة وكان يمكن أن يتعثر؟</translation>
    </message>
    <message>
        <source>Which sentence from somebody has stayed with you?</source>
        <translation>أي جملة من شخص ما بقيت في ذهنك؟</translation>
    </message>
    <message>
        <source>What did you eat, see or hear today that was simply good?</source>
        <translation>ما الذي أكلته أو رأيته أو سمعته اليوم وكان طيبًا ببساطة؟</translation>
    </message>
    <message>
        <source>Which tool, room or habit serves you well without a fuss?</source>
        <translation>أي أداة أو غرفة أو عادة تخدمك جيدًا دون ضجة؟</translation>
    </message>
    <message>
        <source>Who noticed your work, even if they said it in passing?</source>
        <translation>من لاحظ عملك، ولو ذكره عابرًا؟</translation>
    </message>
    <message>
        <source>What could your body do today that you seldom think about?</source>
        <translation>ما الذي استطاعه جسمك اليوم ويندر أن يُلتفت إليه؟</translation>
    </message>
    <message>
        <source>What are you free to decide that others have to ask for?</source>
        <translation>ما الذي لك حرية تقريره وعلى غيرك أن يستأذن فيه؟</translation>
    </message>
    <message>
        <source>Whom did you laugh with, and about what?</source>
        <translation>مع من ضحكت، وعلى ماذا؟</translation>
    </message>
    <message>
        <source>What did an earlier job or teacher leave you that you still use?</source>
        <translation>ماذا ترك لك عمل سابق أو معلّم وما زال يفيدك؟</translation>
    </message>
    <message>
        <source>What waits for you at home that is worth leaving on time for?</source>
        <translation>ما الذي ينتظرك في البيت ويستحق المغادرة في الوقت؟</translation>
    </message>
    <message>
        <source>What moved forward today, even by a little?</source>
        <translation>ما الذي تقدّم اليوم، ولو قليلًا؟</translation>
    </message>
    <message>
        <source>What did you finish that had been lying about?</source>
        <translation>ما الذي أنهيته بعد أن طال إهماله؟</translation>
    </message>
    <message>
        <source>Where did you say no, or ask for something?</source>
        <translation>أين قلت لا، أو طلبت شيئًا؟</translation>
    </message>
    <message>
        <source>What would have stayed undone without you?</source>
        <translation>ما الذي كان سيبقى دون إنجاز لولاك؟</translation>
    </message>
    <message>
        <source>What did you dare that you had put off?</source>
        <translation>ما الذي تجرأت عليه بعد تأجيل؟</translation>
    </message>
    <message>
        <source>Which part of this job would you miss?</source>
        <translation>أي جزء من هذا العمل يصعب فراقه؟</translation>
    </message>
    <message>
        <source>What have you learned here that nobody can take away?</source>
        <translation>ماذا تعلمت هنا ولا يستطيع أحد أخذه منك؟</translation>
    </message>
    <message>
        <source>With whom here would you like to work again?</source>
        <translation>من هنا يطيب لك أن يجمعك به عمل من جديد؟</translation>
    </message>
    <message>
        <source>When did you last forget the time at work?</source>
        <translation>متى نسيت الوقت في العمل آخر مرة؟</translation>
    </message>
    <message>
        <source>Which task would you do even if nobody asked?</source>
        <translation>أي مهمة كانت ستُنجز على يدك ولو لم يطلبها أحد؟</translation>
    </message>
    <message>
        <source>What was on your mind on the way home?</source>
        <translation>ما الذي شغل بالك في طريق العودة إلى البيت؟</translation>
    </message>
    <message>
        <source>What would you like to remember about today?</source>
        <translation>ما الذي يستحق أن يُذكر من هذا اليوم؟</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>ما الذي فاجأك؟</translation>
    </message>
    <message>
        <source>Grateful</source>
        <comment>kind of entry</comment>
        <translation>امتنان</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>kind of entry</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>kind of entry</comment>
        <translation>ما أحبه</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of entry</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>what I am thankful for</source>
        <translation>ما أشعر بالامتنان له</translation>
    </message>
    <message>
        <source>what went forward</source>
        <translation>ما الذي تقدّم</translation>
    </message>
    <message>
        <source>what I love about this job</source>
        <translation>ما أحبه في هذا العمل</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>No entries yet. One line is enough.</source>
        <translation>لا تدوينات بعد. سطر واحد يكفي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries since %1</source>
        <translation>
            <numerusform>لا تدوينات منذ %1</numerusform>
            <numerusform>تدوينة واحدة منذ %1</numerusform>
            <numerusform>تدوينتان منذ %1</numerusform>
            <numerusform>%Ln تدوينات منذ %1</numerusform>
            <numerusform>%Ln تدوينة منذ %1</numerusform>
            <numerusform>%Ln تدوينة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>لم يُعثر على تدوينات</numerusform>
            <numerusform>عُثر على تدوينة واحدة</numerusform>
            <numerusform>عُثر على تدوينتين</numerusform>
            <numerusform>عُثر على %Ln تدوينات</numerusform>
            <numerusform>عُثر على %Ln تدوينة</numerusform>
            <numerusform>عُثر على %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>إيقاعك مرة في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a week is your rhythm. Empty weeks cost nothing.</source>
        <translation>
            <numerusform>لا إيقاع أسبوعيًا لك. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
            <numerusform>إيقاعك مرة في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
            <numerusform>إيقاعك مرتان في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
            <numerusform>إيقاعك %Ln مرات في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
            <numerusform>إيقاعك %Ln مرة في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
            <numerusform>إيقاعك %Ln مرة في الأسبوع. الأسابيع الفارغة لا تكلّف شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %Ln entries</source>
        <extracomment>%1 is the Monday of a week.</extracomment>
        <translation>
            <numerusform>أسبوع %1: لا تدوينات</numerusform>
            <numerusform>أسبوع %1: تدوينة واحدة</numerusform>
            <numerusform>أسبوع %1: تدوينتان</numerusform>
            <numerusform>أسبوع %1: %Ln تدوينات</numerusform>
            <numerusform>أسبوع %1: %Ln تدوينة</numerusform>
            <numerusform>أسبوع %1: %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>An entry for a screen reader: kind, the person&apos;s own words, day.</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>المزاج %1</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>الطاقة %1</translation>
    </message>
    <message>
        <source>sleep %1 h</source>
        <translation>النوم %1 س</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a check-in</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind, such as &apos;Win&apos;, %2 what was written.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries are in the bin.</source>
        <translation>لا تدوينات في السلة.</translation>
    </message>
    <message numerus="yes">
        <source>In the bin: %Ln entries</source>
        <translation>
            <numerusform>في السلة: لا تدوينات</numerusform>
            <numerusform>في السلة: تدوينة واحدة</numerusform>
            <numerusform>في السلة: تدوينتان</numerusform>
            <numerusform>في السلة: %Ln تدوينات</numerusform>
            <numerusform>في السلة: %Ln تدوينة</numerusform>
            <numerusform>في السلة: %Ln تدوينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no journal where one was expected; look for the file, restore a backup or begin a new journal.</source>
        <translation>لا دفتر حيث كان متوقعًا؛ يمكن البحث عن الملف أو استعادة نسخة احتياطية أو بدء دفتر جديد.</translation>
    </message>
    <message>
        <source>There is no journal at %1; look for the file, restore a backup or begin a new journal.</source>
        <translation>لا دفتر في %1؛ يمكن البحث عن الملف أو استعادة نسخة احتياطية أو بدء دفتر جديد.</translation>
    </message>
    <message>
        <source>The journal file is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>ملف الدفتر فارغ، فما كان فيه لم يعد هناك؛ يمكن استعادة نسخة احتياطية أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The journal file %1 is empty, so what was in it is gone from there; restore a backup or choose another file.</source>
        <translation>ملف الدفتر %1 فارغ، فما كان فيه لم يعد هناك؛ يمكن استعادة نسخة احتياطية أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The journal file is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>ملف الدفتر أقصر مما ينبغي، كأن نسخه انقطع؛ يمكن استعادة نسخة احتياطية أو نسخه من جديد.</translation>
    </message>
    <message>
        <source>The journal file %1 is shorter than it should be, as if a copy was cut off; restore a backup or copy it again.</source>
        <translation>ملف الدفتر %1 أقصر مما ينبغي، كأن نسخه انقطع؛ يمكن استعادة نسخة احتياطية أو نسخه من جديد.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal; choose another file.</source>
        <translation>هذا الملف ليس دفتر Unrut؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This file is not an Unrut journal (%1); choose another file.</source>
        <translation>هذا الملف ليس دفتر Unrut ‏(%1)؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The journal is damaged and was left as it is; please restore a backup.</source>
        <translation>الدفتر متضرر وتُرك كما هو؛ يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut; please update the program to open it.</source>
        <translation>كُتب هذا الدفتر بإصدار أحدث من Unrut؛ يُرجى تحديث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut (its format is number %1); please update the program to open it.</source>
        <translation>كُتب هذا الدفتر بإصدار أحدث من Unrut (رقم صيغته %1)؛ يُرجى تحديث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>Another program is using this journal; close it there and try again.</source>
        <translation>برنامج آخر يستخدم هذا الدفتر؛ يُرجى إغلاقه هناك والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>This journal may only be read; allow writing to its file to change something.</source>
        <translation>هذا الدفتر للقراءة فقط؛ لتغيير شيء يلزم السماح بالكتابة في ملفه.</translation>
    </message>
    <message>
        <source>The folder of the journal may not be written to, so no change could be made safely; allow writing there or move the journal.</source>
        <translation>الكتابة في مجلد الدفتر غير مسموحة، فلا يمكن إجراء تغيير بأمان؛ يمكن السماح بالكتابة هناك أو نقل الدفتر.</translation>
    </message>
    <message>
        <source>The folder does not exist; create it or choose another one.</source>
        <translation>المجلد غير موجود؛ يمكن إنشاؤه أو اختيار غيره.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another one.</source>
        <translation>المجلد %1 غير موجود؛ يمكن إنشاؤه أو اختيار غيره.</translation>
    </message>
    <message>
        <source>This is a folder; please name a file.</source>
        <translation>هذا مجلد؛ يُرجى تسمية ملف.</translation>
    </message>
    <message>
        <source>%1 is a folder; please name a file.</source>
        <translation>%1 مجلد؛ يُرجى تسمية ملف.</translation>
    </message>
    <message>
        <source>This is a device or a pipe; please name an ordinary file.</source>
        <translation>هذا جهاز أو أنبوب؛ يُرجى تسمية ملف عادي.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; please name an ordinary file.</source>
        <translation>%1 جهاز أو أنبوب؛ يُرجى تسمية ملف عادي.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>يقود هذا الرابط إلى ملف غير موجود؛ يمكن إصلاح الرابط أو تسمية الملف نفسه.</translation>
    </message>
    <message>
        <source>The link %1 leads to a file that is not there; mend the link or name the file itself.</source>
        <translation>يقود الرابط %1 إلى ملف غير موجود؛ يمكن إصلاح الرابط أو تسمية الملف نفسه.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut and was left as it was.</source>
        <translation>تعذّر نقل الدفتر إلى هذا الإصدار من Unrut، وتُرك كما كان.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed; see whether there is room and the folder may be written to.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية، فلم يتغير شيء؛ يُرجى التحقق من وجود مساحة ومن السماح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The journal could not be read; try again, and restore a backup if it happens again.</source>
        <translation>تعذّرت قراءة الدفتر؛ يُرجى المحاولة من جديد، واستعادة نسخة احتياطية إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>This could not be saved, and nothing was changed; please try again.</source>
        <translation>تعذّر الحفظ، ولم يتغير شيء؛ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved; free some room and try again.</source>
        <translation>لم تبق مساحة على القرص، فلم يُحفظ هذا؛ يُرجى تحرير بعض المساحة والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The journal was deleted, moved or replaced while it was open; put it back or open it again.</source>
        <translation>حُذف الدفتر أو نُقل أو استُبدل وهو مفتوح؛ يمكن إعادته إلى مكانه أو فتحه من جديد.</translation>
    </message>
    <message>
        <source>What you asked for is no longer there.</source>
        <translation>المطلوب لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>هذا موجود من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; please write something.</source>
        <translation>لا شيء للحفظ بعد؛ يُرجى كتابة شيء.</translation>
    </message>
    <message>
        <source>This must not be empty, please write something: %1.</source>
        <translation>لا يصح أن يكون هذا فارغًا، يُرجى كتابة شيء: %1.</translation>
    </message>
    <message>
        <source>This text is too long; please shorten it.</source>
        <translation>هذا النص طويل أكثر من اللازم؛ يُرجى تقصيره.</translation>
    </message>
    <message>
        <source>This is too long, please shorten it: %1.</source>
        <translation>هذا طويل أكثر من اللازم، يُرجى تقصيره: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept; please type it again.</source>
        <translation>في هذا النص محارف لا يمكن حفظها؛ يُرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>This has characters that cannot be kept, please type it again: %1.</source>
        <translation>في هذا محارف لا يمكن حفظها، يُرجى كتابته من جديد: %1.</translation>
    </message>
    <message>
        <source>That is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>هذا ليس يومًا بين 1900 و2200؛ يُكتب اليوم هكذا: 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is no day between 1900 and 2200; please write it like 2026-11-23.</source>
        <translation>%1 ليس يومًا بين 1900 و2200؛ يُكتب اليوم هكذا: 2026-11-23.</translation>
    </message>
    <message>
        <source>A number is outside its range.</source>
        <translation>رقم خارج نطاقه.</translation>
    </message>
    <message>
        <source>A number is outside its range: %1.</source>
        <translation>رقم خارج نطاقه: %1.</translation>
    </message>
    <message>
        <source>The assessment has no such statement.</source>
        <translation>لا توجد في التقييم عبارة كهذه.</translation>
    </message>
    <message>
        <source>The assessment has no statement called %1.</source>
        <translation>لا توجد في التقييم عبارة باسم %1.</translation>
    </message>
    <message>
        <source>The assessment has no such event.</source>
        <translation>لا يوجد في التقييم حدث كهذا.</translation>
    </message>
    <message>
        <source>The assessment has no event called %1.</source>
        <translation>لا يوجد في التقييم حدث باسم %1.</translation>
    </message>
    <message>
        <source>The assessment has no such area.</source>
        <translation>لا يوجد في التقييم مجال كهذا.</translation>
    </message>
    <message>
        <source>The assessment has no area called %1.</source>
        <translation>لا يوجد في التقييم مجال باسم %1.</translation>
    </message>
    <message>
        <source>There is no such way out.</source>
        <translation>لا يوجد مخرج كهذا.</translation>
    </message>
    <message>
        <source>There is no way out called %1.</source>
        <translation>لا يوجد مخرج باسم %1.</translation>
    </message>
    <message>
        <source>The report has no such section.</source>
        <translation>لا يوجد في التقرير قسم كهذا.</translation>
    </message>
    <message>
        <source>The report has no section called %1.</source>
        <translation>لا يوجد في التقرير قسم باسم %1.</translation>
    </message>
    <message>
        <source>An answer must be 0, 25, 50, 75, 100 or null.</source>
        <translation>يجب أن تكون الإجابة 0 أو 25 أو 50 أو 75 أو 100 أو null.</translation>
    </message>
    <message>
        <source>The answer to %1 must be 0, 25, 50, 75, 100 or null.</source>
        <translation>يجب أن تكون إجابة %1 إما 0 أو 25 أو 50 أو 75 أو 100 أو null.</translation>
    </message>
    <message>
        <source>An assessment needs at least one answer.</source>
        <translation>يحتاج التقييم إلى إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>No assessment has been taken yet; take one first.</source>
        <translation>لا تقييم بعد؛ يلزم إجراء تقييم أولًا.</translation>
    </message>
    <message>
        <source>Doing holds as many goals as you allow; finish one, set one aside or raise the limit.</source>
        <translation>يتسع «قيد التنفيذ» لعدد الأهداف الذي سمحت به؛ يمكن إنهاء هدف أو وضعه جانبًا أو رفع الحد.</translation>
    </message>
    <message>
        <source>A decision is done when it is decided, deferred or dropped; say which.</source>
        <translation>ينتهي القرار حين يُتخذ أو يؤجَّل أو يُترك؛ يُرجى تحديد أيها.</translation>
    </message>
    <message>
        <source>Going back would put more goals into Doing than you allow; move one out of Doing first.</source>
        <translation>التراجع سيضع في «قيد التنفيذ» أهدافًا أكثر مما سمحت به؛ يلزم أولًا نقل هدف منه.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>تتعذر قراءة الملف؛ يُرجى التحقق من أنه ملف عادي ومن الإذن بفتحه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read; see whether it is an ordinary file that you may open.</source>
        <translation>تتعذر قراءة الملف %1؛ يُرجى التحقق من أنه ملف عادي ومن الإذن بفتحه.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>الملف أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 are read.</source>
        <translation>الملف أكبر من اللازم؛ يُقرأ %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>الملف ليس JSON.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>الملف ليس JSON: ‏%1.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>تداخل JSON عميق أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply; at most %1 levels are read.</source>
        <translation>تداخل JSON عميق أكثر من اللازم؛ يُقرأ %1 مستوى على الأكثر.</translation>
    </message>
    <message>
        <source>The file holds something else than expected.</source>
        <translation>يحتوي الملف على غير المتوقع.</translation>
    </message>
    <message>
        <source>The file holds something else than expected: %1.</source>
        <translation>يحتوي الملف على غير المتوقع: %1.</translation>
    </message>
    <message>
        <source>A file with this name is there already; choose another name.</source>
        <translation>يوجد ملف بهذا الاسم؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>يوجد ملف %1 من قبل؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there, may be written to and has room.</source>
        <translation>تعذّرت كتابة الملف؛ يُرجى التحقق من أن المجلد موجود وتُسمح الكتابة فيه وفيه مساحة.</translation>
    </message>
    <message>
        <source>The file could not be written (%1); see whether the folder is there, may be written to and has room.</source>
        <translation>تعذّرت كتابة الملف (%1)؛ يُرجى التحقق من أن المجلد موجود وتُسمح الكتابة فيه وفيه مساحة.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>a word about today</source>
        <translation>كلمة عن اليوم</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>if</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>then</source>
        <translation>فإن</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>ساعات النوم</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>name of the column</source>
        <translation>اسم العمود</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>how you will mark it</source>
        <translation>طريقة الاحتفاء به</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>limit on Doing</source>
        <translation>حد «قيد التنفيذ»</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>This goal is no longer there.</source>
        <translation>هذا الهدف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This step is no longer there.</source>
        <translation>هذه الخطوة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Nothing is being timed at the moment.</source>
        <translation>لا وقت يُحسب الآن.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>هذه التدوينة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>This assessment is no longer there.</source>
        <translation>هذا التقييم لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no assessment under way; begin one first.</source>
        <translation>لا تقييم جاريًا؛ يلزم بدء واحد أولًا.</translation>
    </message>
    <message>
        <source>A stretch of work is running already; stop it first.</source>
        <translation>هناك فترة عمل جارية؛ يلزم إيقافها أولًا.</translation>
    </message>
    <message>
        <source>An assessment is under way already; go on with it or discard it.</source>
        <translation>هناك تقييم جارٍ؛ يمكن متابعته أو التخلص منه.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2.</source>
        <extracomment>A sentence, then the computer&apos;s own reason.</extracomment>
        <translation>%1 السبب المذكور: %2.</translation>
    </message>
    <message>
        <source>This journal cannot be opened</source>
        <translation>يتعذر فتح هذا الدفتر</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>What the file holds does not fit together.</source>
        <translation>محتوى الملف غير متّسق.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together: see %1.</source>
        <translation>محتوى الملف غير متّسق؛ الموضع: %1.</translation>
    </message>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>هناك استيراد جارٍ؛ يلزم انتظاره أو إيقافه.</translation>
    </message>
    <message>
        <source>This file is a backup, in which nothing is ever changed; name the journal itself, or put the backup in its place.</source>
        <translation>هذا الملف نسخة احتياطية لا يُغيَّر فيها شيء أبدًا؛ يلزم ذكر الدفتر نفسه، أو وضع النسخة مكانه.</translation>
    </message>
    <message>
        <source>The journal file is damaged, and no backup was found. Unrut can save what is still readable into a new journal.</source>
        <translation>ملف الدفتر متضرر، ولم يُعثر على نسخة احتياطية. يستطيع Unrut إنقاذ ما لا تزال قراءته ممكنة في دفتر جديد.</translation>
    </message>
    <message>
        <source>The journal could not be brought to this version of Unrut, and its file is unchanged. Try again; if that does not help, open it only to read.</source>
        <translation>تعذّر نقل الدفتر إلى هذا الإصدار من Unrut، وملفه لم يتغيّر. يُرجى المحاولة من جديد؛ وإن لم ينفع ذلك فيمكن فتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no room on the disk to open it safely. Free some room, then try again.</source>
        <translation>لا توجد مساحة على القرص لفتحه بأمان. يُرجى تحرير بعض المساحة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unrut. Update Unrut on this computer, then open the journal again.</source>
        <translation>كُتب هذا الدفتر بإصدار أحدث من Unrut. يُرجى تحديث Unrut على هذا الحاسوب ثم فتح الدفتر من جديد.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source> · </source>
        <extracomment>Stands between facts in a line, with a space at either side. Not a dot where the digit zero looks like one.</extracomment>
        <translation> – </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>a day</source>
        <comment>how long something took</comment>
        <translation>يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long something took</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يومًا واحدًا</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals on the board, none finished in this time</source>
        <translation>الأهداف على اللوحة، لم ينته منها شيء في هذه المدة</translation>
    </message>
    <message numerus="yes">
        <source>Goals on the board, %Ln finished in this time</source>
        <translation>
            <numerusform>الأهداف على اللوحة، لم ينته منها شيء في هذه المدة</numerusform>
            <numerusform>الأهداف على اللوحة، انتهى منها واحد في هذه المدة</numerusform>
            <numerusform>الأهداف على اللوحة، انتهى منها اثنان في هذه المدة</numerusform>
            <numerusform>الأهداف على اللوحة، انتهى منها %Ln في هذه المدة</numerusform>
            <numerusform>الأهداف على اللوحة، انتهى منها %Ln في هذه المدة</numerusform>
            <numerusform>الأهداف على اللوحة، انتهى منها %Ln في هذه المدة</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 finished a week.</source>
        <extracomment>%1 is a number with one decimal.</extracomment>
        <translation>ينتهي منها نحو %1 في الأسبوع.</translation>
    </message>
    <message>
        <source>From written down to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <extracomment>%1 and %2 are lengths of time: &apos;9 days&apos;.</extracomment>
        <translation>من كتابته إلى إنهائه: نصفها استغرق %1 أو أقل، و85 % منها %2 أو أقل.</translation>
    </message>
    <message>
        <source>From Doing to done: half of them took %1 or less, 85 % of them %2 or less.</source>
        <translation>من البدء به إلى إنهائه: نصفها استغرق %1 أو أقل، و85 % منها %2 أو أقل.</translation>
    </message>
    <message>
        <source>How long goals take is told from three finished ones on.</source>
        <translation>تُذكر مدة الأهداف ابتداءً من ثلاثة منتهية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards are in Doing now.</source>
        <translation>
            <numerusform>لا بطاقة قيد التنفيذ الآن.</numerusform>
            <numerusform>بطاقة واحدة قيد التنفيذ الآن.</numerusform>
            <numerusform>بطاقتان قيد التنفيذ الآن.</numerusform>
            <numerusform>%Ln بطاقات قيد التنفيذ الآن.</numerusform>
            <numerusform>%Ln بطاقة قيد التنفيذ الآن.</numerusform>
            <numerusform>%Ln بطاقة قيد التنفيذ الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is the title of a goal, %2 a length of time, %3 a column: &apos;Ask Dana: 12 days in Next&apos;.</extracomment>
        <translation>%1: %2 في %3</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were in Doing at the end.</source>
        <translation>
            <numerusform>لم تكن أي بطاقة قيد التنفيذ في النهاية.</numerusform>
            <numerusform>كانت بطاقة واحدة قيد التنفيذ في النهاية.</numerusform>
            <numerusform>كانت بطاقتان قيد التنفيذ في النهاية.</numerusform>
            <numerusform>كانت %Ln بطاقات قيد التنفيذ في النهاية.</numerusform>
            <numerusform>كانت %Ln بطاقة قيد التنفيذ في النهاية.</numerusform>
            <numerusform>كانت %Ln بطاقة قيد التنفيذ في النهاية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way, longest first</source>
        <translation>قيد التنفيذ، الأطول أولًا</translation>
    </message>
    <message>
        <source>What you put on the board shows here how it moves on.</source>
        <translation>ما يوضع على اللوحة يظهر هنا كيف يتقدم.</translation>
    </message>
    <message>
        <source>Waiting, longest first</source>
        <translation>في الانتظار، الأطول أولًا</translation>
    </message>
</context>
<context>
    <name>GoalPartWords</name>
    <message numerus="yes">
        <source>%Ln options</source>
        <translation>
            <numerusform>لا خيارات</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%Ln خيارات</numerusform>
            <numerusform>%Ln خيارًا</numerusform>
            <numerusform>%Ln خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new for a while</source>
        <translation>لا جديد منذ فترة</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>أُنجز %1 %</translation>
    </message>
    <message>
        <source>approval: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>the test passed</source>
        <translation>نجح الاختبار</translation>
    </message>
    <message>
        <source>the test did not pass</source>
        <translation>لم ينجح الاختبار</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>موعد القرار</translation>
    </message>
    <message>
        <source>Explore until</source>
        <translation>الاستكشاف حتى</translation>
    </message>
    <message>
        <source>Stop unless proven by</source>
        <translation>التوقف ما لم يثبت قبل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>أُجّل</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>اهتمام</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>قُدّم الطلب</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage of an opportunity and its day: &apos;Interview since 3 Nov&apos;.</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>طُلبت، بلا رد بعد</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>I want more of it</source>
        <translation>أريد المزيد منه</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>I cannot say yet</source>
        <translation>لا أستطيع الحكم بعد</translation>
    </message>
    <message>
        <source>Not yet, I stay with it</source>
        <translation>ليس بعد، أواصل فيه</translation>
    </message>
    <message>
        <source>Another area now</source>
        <translation>مجال آخر الآن</translation>
    </message>
    <message>
        <source>Yes, this is enough</source>
        <translation>نعم، هذا يكفي</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>متوقف حتى %1</translation>
    </message>
    <message>
        <source>kept %1 of %2 this week</source>
        <extracomment>A habit: how often it was kept this week, and how often it is wished for.</extracomment>
        <translation>تحقق %1 من %2 هذا الأسبوع</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ما الذي نتج عنه؟</translation>
    </message>
    <message>
        <source>Did it prove itself?</source>
        <translation>هل أثبت نفسه؟</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>برنامج من جهة عملك</translation>
    </message>
    <message>
        <source>Is “%1” where you want it?</source>
        <extracomment>%1 is an area: &apos;Blocked growth&apos;.</extracomment>
        <translation>هل بلغ «%1» ما يرضيك؟</translation>
    </message>
</context>
<context>
    <name>GoalTalk</name>
    <message>
        <source>%1 is in People now.</source>
        <translation>أُضيف %1 إلى «الأشخاص».</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>from “%1”</source>
        <extracomment>%1 is the name of a way out.</extracomment>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>Dreams</source>
        <comment>column</comment>
        <translation>أحلام</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>column</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>column</comment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>What you would like one day. Nothing here has to be done.</source>
        <translation>ما يطيب لك أن يتحقق يومًا. لا شيء هنا إلزامي.</translation>
    </message>
    <message>
        <source>What could come after the thing you are doing.</source>
        <translation>ما قد يأتي بعد ما يشغلك الآن.</translation>
    </message>
    <message>
        <source>What you finish stays here to look back on.</source>
        <translation>ما ينتهي يبقى هنا للعودة إليه.</translation>
    </message>
    <message>
        <source>Step-goal</source>
        <translation>هدف بخطوات</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>عناية بالنفس</translation>
    </message>
    <message>
        <source>Side project</source>
        <translation>مشروع جانبي</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>مسار مهني</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>مشروع خاص</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>horizon</comment>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Far</source>
        <comment>horizon</comment>
        <translation>بعيد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <translation>
            <numerusform>%1 من %Ln خطوات</numerusform>
            <numerusform>%1 من خطوة واحدة</numerusform>
            <numerusform>%1 من خطوتين</numerusform>
            <numerusform>%1 من %Ln خطوات</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>موعد القرار %1</translation>
    </message>
    <message>
        <source>was to be decided by %1</source>
        <translation>كان موعد القرار %1</translation>
    </message>
    <message>
        <source>explore until %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>الاستكشاف حتى %1</translation>
    </message>
    <message>
        <source>explored until %1</source>
        <translation>استُكشف حتى %1</translation>
    </message>
    <message>
        <source>to prove by %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>موعد الإثبات %1</translation>
    </message>
    <message>
        <source>was to prove by %1</source>
        <translation>كان موعد الإثبات %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>day, today or tomorrow</comment>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان موعده %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>needs a next step</source>
        <translation>يحتاج إلى خطوة تالية</translation>
    </message>
    <message>
        <source>If %1, then %2.</source>
        <extracomment>An if-then plan; both parts are the person&apos;s own words.</extracomment>
        <translation>إذا %1، فحينها %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A card for a screen reader: title, kind, horizon.</extracomment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>%1, card %2 of %3.</source>
        <extracomment>A column, then the place of a card in it: &apos;Doing, card 1 of 3.&apos;</extracomment>
        <translation>%1، البطاقة %2 من %3.</translation>
    </message>
    <message>
        <source>Next step: %1.</source>
        <translation>الخطوة التالية: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are in Doing, and how many may be: &apos;1 of 1&apos;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is &apos;1 of 1&apos;, %2 how many cards there are that do not count: side projects, opportunities.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%Ln بطاقات</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln at most</source>
        <translation>
            <numerusform>%1، %2، %Ln على الأكثر</numerusform>
            <numerusform>%1، %2، واحدة على الأكثر</numerusform>
            <numerusform>%1، %2، اثنتان على الأكثر</numerusform>
            <numerusform>%1، %2، %Ln على الأكثر</numerusform>
            <numerusform>%1، %2، %Ln على الأكثر</numerusform>
            <numerusform>%1، %2، %Ln على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln beside them</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%1، ولا شيء إلى جانبها</numerusform>
            <numerusform>%1، وواحدة إلى جانبها</numerusform>
            <numerusform>%1، واثنتان إلى جانبها</numerusform>
            <numerusform>%1، و%Ln إلى جانبها</numerusform>
            <numerusform>%1، و%Ln إلى جانبها</numerusform>
            <numerusform>%1، و%Ln إلى جانبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are told when more than %Ln goals are in Doing.</source>
        <translation>
            <numerusform>سيظهر تنبيه حين يكون أي هدف في «قيد التنفيذ».</numerusform>
            <numerusform>سيظهر تنبيه حين يكون أكثر من هدف واحد في «قيد التنفيذ».</numerusform>
            <numerusform>سيظهر تنبيه حين يكون أكثر من هدفين في «قيد التنفيذ».</numerusform>
            <numerusform>سيظهر تنبيه حين يكون أكثر من %Ln أهداف في «قيد التنفيذ».</numerusform>
            <numerusform>سيظهر تنبيه حين يكون أكثر من %Ln هدفًا في «قيد التنفيذ».</numerusform>
            <numerusform>سيظهر تنبيه حين يكون أكثر من %Ln هدف في «قيد التنفيذ».</numerusform>
        </translation>
    </message>
    <message>
        <source>One focus at a time.</source>
        <translation>تركيز واحد في كل مرة.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln goals in Doing at a time.</source>
        <translation>
            <numerusform>لا أهداف في «قيد التنفيذ».</numerusform>
            <numerusform>هدف واحد على الأكثر في «قيد التنفيذ».</numerusform>
            <numerusform>هدفان على الأكثر في «قيد التنفيذ».</numerusform>
            <numerusform>%Ln أهداف على الأكثر في «قيد التنفيذ».</numerusform>
            <numerusform>%Ln هدفًا على الأكثر في «قيد التنفيذ».</numerusform>
            <numerusform>%Ln هدف على الأكثر في «قيد التنفيذ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Side projects: %Ln at a time.</source>
        <translation>
            <numerusform>المشاريع الجانبية: لا شيء في كل مرة.</numerusform>
            <numerusform>المشاريع الجانبية: واحد في كل مرة.</numerusform>
            <numerusform>المشاريع الجانبية: اثنان في كل مرة.</numerusform>
            <numerusform>المشاريع الجانبية: %Ln في كل مرة.</numerusform>
            <numerusform>المشاريع الجانبية: %Ln في كل مرة.</numerusform>
            <numerusform>المشاريع الجانبية: %Ln في كل مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 side projects are in Doing, and your limit is %Ln.</source>
        <translation>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك %Ln.</numerusform>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك واحد.</numerusform>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك اثنان.</numerusform>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك %Ln.</numerusform>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك %Ln.</numerusform>
            <numerusform>المشاريع الجانبية في «قيد التنفيذ»: %1، وحدّك %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Doing, and your limit is %Ln.</source>
        <extracomment>%1 is how many goals are in Doing.</extracomment>
        <translation>
            <numerusform>في «قيد التنفيذ» %1، وحدّك %Ln.</numerusform>
            <numerusform>في «قيد التنفيذ» %1، وحدّك واحد.</numerusform>
            <numerusform>في «قيد التنفيذ» %1، وحدّك اثنان.</numerusform>
            <numerusform>في «قيد التنفيذ» %1، وحدّك %Ln.</numerusform>
            <numerusform>في «قيد التنفيذ» %1، وحدّك %Ln.</numerusform>
            <numerusform>في «قيد التنفيذ» %1، وحدّك %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this or set it aside to pull the next one.</source>
        <translation>التالي يأتي بعد إنهاء هذا أو وضعه جانبًا.</translation>
    </message>
    <message>
        <source>Finish one of these or set it aside to pull the next one.</source>
        <translation>التالي يأتي بعد إنهاء أحدها أو وضعه جانبًا.</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ساعد</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>لم يساعد</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>أُضيف إلى %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>نُقل من %1 إلى %2</translation>
    </message>
    <message>
        <source>The limit on Doing was raised to %1 for this</source>
        <translation>رُفع لأجله حد «قيد التنفيذ» إلى %1</translation>
    </message>
    <message>
        <source>The limit on side projects was raised to %1 for this</source>
        <translation>رُفع لأجله حد المشاريع الجانبية إلى %1</translation>
    </message>
    <message>
        <source>Worked on it for %1</source>
        <translation>العمل عليه %1</translation>
    </message>
    <message>
        <source>%1; pulled away by %2</source>
        <extracomment>What the person did, then what pulled them away, in their own words.</extracomment>
        <translation>%1؛ والمُلهي: %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a day: &apos;14 Nov&apos;.</extracomment>
        <translation>اكتمل في %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is how many minutes, in the little room of a card.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is how many hours, in the little room of a card.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Drag a card here, or move it with %1.</source>
        <extracomment>%1 is keys: &apos;Ctrl+Shift+Right&apos;.</extracomment>
        <translation>يمكن سحب بطاقة إلى هنا، أو نقلها بـ %1.</translation>
    </message>
    <message>
        <source>What you have put away. It can come back.</source>
        <translation>ما وُضع جانبًا. يمكن أن يعود.</translation>
    </message>
    <message>
        <source>archived today</source>
        <translation>أُرشف اليوم</translation>
    </message>
    <message>
        <source>archived yesterday</source>
        <translation>أُرشف أمس</translation>
    </message>
    <message>
        <source>archived on %1</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>أُرشف يوم %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln cards found</source>
        <extracomment>A column for a screen reader while cards are searched for: &apos;Next, 1 of 4 cards found&apos;. %Ln is how many there are.</extracomment>
        <translation>
            <numerusform>%1، عُثر على %2 من لا بطاقات</numerusform>
            <numerusform>%1، عُثر على %2 من بطاقة واحدة</numerusform>
            <numerusform>%1، عُثر على %2 من بطاقتين</numerusform>
            <numerusform>%1، عُثر على %2 من %Ln بطاقات</numerusform>
            <numerusform>%1، عُثر على %2 من %Ln بطاقة</numerusform>
            <numerusform>%1، عُثر على %2 من %Ln بطاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Unrut is for the time when work has gone flat and you cannot say why. It asks, shows where the weight lies, and leads you through one change at a time.</source>
        <translation>وُضع Unrut للوقت الذي يفقد فيه العمل طعمه ويصعب قول السبب. يسأل، ويُظهر أين يكمن الثقل، ويرافقك في تغيير واحد كل مرة.</translation>
    </message>
    <message>
        <source>Begin with the short assessment on Assess: 27 statements, about three minutes. Its result names what weighs most, why, in your own answers, and three ways out that fit.</source>
        <translation>البداية بالتقييم القصير في تبويب «التقييم»: 27 عبارة، نحو ثلاث دقائق. نتيجته تذكر أكثر ما يثقل، وسببه، من إجاباتك أنت، وثلاثة مخارج مناسبة.</translation>
    </message>
    <message>
        <source>Choose one of them and press Make it my focus. It goes to the board with its first steps, and its worksheet opens. Today then shows the next step, and nothing else that you must do.</source>
        <translation>يُختار واحد منها ثم يُضغط «جعله تركيزي». يذهب إلى اللوحة مع خطواته الأولى، وتُفتح ورقة عمله. بعدها يعرض «اليوم» الخطوة التالية، ولا شيء غيرها يلزم فعله.</translation>
    </message>
    <message>
        <source>Everything else can wait until you want it: the log of good things, people who can help, a page on Fridays. Nothing counts up and nothing breaks when you stay away.</source>
        <translation>كل ما عدا ذلك يمكن أن ينتظر إلى حين الرغبة: سجل الأشياء الطيبة، ومن يمكنهم المساعدة، وصفحة يوم الجمعة. لا شيء يُعدّ، ولا شيء ينكسر عند الغياب.</translation>
    </message>
    <message>
        <source>The assessment and its result</source>
        <translation>التقييم ونتيجته</translation>
    </message>
    <message>
        <source>Statements are about the last four weeks and about now. Keys 1 to 5 answer, 0 says that it does not apply, Enter goes on, Alt+Left goes back. Every answer is saved at once; a half-finished assessment waits on Today.</source>
        <translation>العبارات عن الأسابيع الأربعة الأخيرة وعن الآن. المفاتيح 1 إلى 5 للإجابة، 0 يعني «لا ينطبق»، Enter للمتابعة، Alt+اليمين للرجوع. تُحفظ كل إجابة فورًا؛ والتقييم غير المكتمل ينتظر في «اليوم».</translation>
    </message>
    <message>
        <source>Scores run from 0, not at all, to 100, fully. They restate your answers; there are no norms, and it is no diagnosis. Differences under ten points are treated as equal.</source>
        <translation>الدرجات من 0، لا ثقل، إلى 100، تمامًا. تعيد صياغة إجاباتك؛ لا معايير لها، وليست تشخيصًا. والفروق دون عشر نقاط تُعدّ متساوية.</translation>
    </message>
    <message>
        <source>A second assessment after three to seven days makes the start firmer. After that, every 28 days is enough. A change is called better or worse only when it is larger than the usual wobble; the words say how sure that is.</source>
        <translation>تقييم ثانٍ بعد ثلاثة إلى سبعة أيام يجعل نقطة البداية أثبت. وبعد ذلك يكفي تقييم كل 28 يومًا. لا يُسمى التغيّر أفضل أو أسوأ إلا حين يتجاوز التذبذب المعتاد؛ والكلمات تذكر مدى الثقة في ذلك.</translation>
    </message>
    <message>
        <source>Looking back asks nine open questions, each of which may be left out. They change no score. What you tell goes where it helps: into worksheets, the next talk, your people, and the Friday page.</source>
        <translation>تطرح «نظرة إلى الوراء» تسعة أسئلة مفتوحة، يمكن ترك أي منها. لا تغيّر أي درجة. وما يُكتب يذهب إلى حيث يفيد: إلى أوراق العمل، والمحادثة القادمة، وأشخاصك، وصفحة الجمعة.</translation>
    </message>
    <message>
        <source>‘How to read this’ below the chart and ‘Show the sums’ beside each way out explain every number.</source>
        <translation>«كيف يُقرأ هذا» تحت الرسم و«عرض الحساب» بجانب كل مخرج يشرحان كل رقم.</translation>
    </message>
    <message>
        <source>Ways out and worksheets</source>
        <translation>المخارج وأوراق العمل</translation>
    </message>
    <message>
        <source>The 31 ways out stand in the order in which they match your result. Each says why, how much effort it takes, what is known about it, and what its first step is.</source>
        <translation>المخارج، وعددها 31، مرتبة حسب تناسبها مع نتيجتك. يذكر كل منها السبب، وكم جهدًا يتطلب، وما المعروف عنه، وما خطوته الأولى.</translation>
    </message>
    <message>
        <source>What is not suggested yet says so, with the reason. Open anyway is always there: you know your situation best.</source>
        <translation>ما لم يُقترح بعد يذكر ذلك مع السبب. «فتح على أي حال» موجود دائمًا: لا أحد أدرى منك بوضعك.</translation>
    </message>
    <message>
        <source>A worksheet leads you through it, page by page, and is saved as you write. At its end it becomes something: a goal with steps, a talk with somebody, lines in your log. You can print it, save it, and compare it with the last one.</source>
        <translation>ترافقك ورقة العمل فيه صفحة صفحة، وتُحفظ أثناء الكتابة. وفي نهايتها تصير شيئًا: هدفًا بخطوات، أو محادثة مع شخص، أو سطورًا في سجلك. يمكنك طباعتها وحفظها ومقارنتها بسابقتها.</translation>
    </message>
    <message>
        <source>When it is finished, say whether it helped. What did not help is suggested less the next time.</source>
        <translation>عند انتهاء المخرج يُذكر إن كان قد ساعد. وما لم يساعد يقل اقتراحه في المرة القادمة.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Dreams, Next, Doing, Done: a card moves from one to the other by mouse, with Ctrl+Shift and the arrow keys, or with Move to in its menu. Everything can be undone.</source>
        <translation>أحلام، التالي، قيد التنفيذ، مكتمل: تنتقل البطاقة من عمود إلى آخر بالفأرة، أو بـ Ctrl+Shift ومفاتيح الأسهم، أو بـ«نقل إلى» في قائمتها. كل شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Doing holds one card, or as many as you set. When it is full you can swap, raise the limit, or leave it. One thing at a time is the point.</source>
        <translation>يتسع «قيد التنفيذ» لبطاقة واحدة، أو لعدد من اختيارك. وحين يمتلئ يمكنك التبديل أو رفع الحد أو تركه كما هو. شيء واحد في كل مرة هو الفكرة.</translation>
    </message>
    <message>
        <source>Press N for a new goal, or write a line under a column: Ask Dana !fri #talk @Dana sets a day, a kind and a person. Enter opens a card beside the board.</source>
        <translation>المفتاح N لهدف جديد، أو سطر يُكتب تحت عمود: «سؤال دانا !الجمعة #محادثة @دانا» يحدد يومًا ونوعًا وشخصًا. وEnter يفتح البطاقة بجانب اللوحة.</translation>
    </message>
    <message>
        <source>Just start sets a timer for ten minutes on a card; then you stop or go on. It is silent, and it goes on when the window is closed.</source>
        <translation>يضبط «لنبدأ فحسب» مؤقتًا لعشر دقائق على بطاقة؛ ثم التوقف أو المواصلة. وهو صامت، ويستمر بعد إغلاق النافذة.</translation>
    </message>
    <message>
        <source>The log and the search</source>
        <translation>السجل والبحث</translation>
    </message>
    <message>
        <source>Write what you are grateful for, what you won, what you want to keep about this job, or a note. Ctrl+Enter saves it. A word with # is a tag, a name with @ is a person.</source>
        <translation>للكتابة هنا: ما يستحق الامتنان، وما تحقق من نجاح، وما يحسن الاحتفاظ به من هذا العمل، أو ملاحظة. Ctrl+Enter للحفظ. الكلمة مع # وسم، والاسم مع @ شخص.</translation>
    </message>
    <message>
        <source>Once a week is enough; two or three times are yours to choose. Weeks without an entry cost nothing.</source>
        <translation>مرة في الأسبوع تكفي؛ ويمكنك اختيار مرتين أو ثلاث. الأسابيع بلا تدوينات لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>The search finds beginnings of words and does not mind accents. Quotation marks keep words together, a minus leaves them out; #tag, @person, kind:win and before:2026-01-01 narrow it down.</source>
        <translation>يجد البحث أوائل الكلمات ولا يلتفت إلى الحركات. علامات الاقتباس تُبقي الكلمات معًا، وعلامة الناقص تستبعدها؛ ويضيّقه كل من ‎#tag و ‎@person و kind:win و before:2026-01-01.</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>الأشخاص والمحادثات</translation>
    </message>
    <message>
        <source>List those who can help: who they are to you, how often you would like to talk, and what you can safely talk about with them. Unrut says how long it has been, never that you are late.</source>
        <translation>تُدرج هنا أسماء من يمكنهم المساعدة: ما صلتهم بك، وكم مرة يطيب لك الحديث معهم، وما يمكنك الحديث عنه معهم بأمان. يذكر Unrut كم مضى، ولا يقول أبدًا إن هناك تأخيرًا.</translation>
    </message>
    <message>
        <source>‘Who can I talk to about …?’ offers only people whom you marked as safe for that.</source>
        <translation>«مع من يمكنني الحديث عن…» لا يقترح إلا من عليهم علامة الأمان لهذا.</translation>
    </message>
    <message>
        <source>A talk can be prepared on a sheet: facts, what they do to you, what you ask for, what you offer, and what the other may say. Rehearse it aloud once, print it on one page, and note afterwards what came of it. What was agreed becomes a goal at one press.</source>
        <translation>يمكن إعداد المحادثة على ورقة: الحقائق، وأثرها فيك، وما المطلوب، وما يمكنك تقديمه، وما قد يقولونه. ويفيد التدرّب عليها مرة بصوت مسموع، وطباعتها في صفحة واحدة، ثم تدوين ما نتج عنها. وما اتُّفق عليه يصير هدفًا بضغطة واحدة.</translation>
    </message>
    <message>
        <source>With nobody listed, the page shows ways to find somebody. Nothing about people leaves the journal unless you tick it.</source>
        <translation>إن لم يُدرج أحد، تعرض الصفحة طرقًا إلى شخص ما. لا يخرج من الدفتر شيء عن الأشخاص ما لم توضع عليه علامة.</translation>
    </message>
    <message>
        <source>Progress and the report</source>
        <translation>التقدم والتقرير</translation>
    </message>
    <message>
        <source>Every dot is a day, the line is smoothed, and what happened is marked. It need not be the cause, and Unrut never says that it is.</source>
        <translation>كل نقطة يوم، والخط ممهَّد، وما حدث معلَّم. وليس بالضرورة السبب، ولا يقول Unrut أبدًا إنه السبب.</translation>
    </message>
    <message>
        <source>The arrow keys read a chart point by point, Enter goes to that day. The three dots beside it show it as a table, copy it, or save it as PNG, SVG or CSV.</source>
        <translation>تقرأ مفاتيح الأسهم الرسم البياني نقطة نقطة، وEnter ينتقل إلى ذلك اليوم. والنقاط الثلاث بجانبه تعرضه جدولًا، أو تنسخه، أو تحفظه بصيغة PNG أو SVG أو CSV.</translation>
    </message>
    <message>
        <source>The report (Ctrl+P) is for you, a mentor, or your supervisor. You see its pages before it is saved or printed. A supervisor’s holds only what you tick; names can be hidden.</source>
        <translation>التقرير (Ctrl+P) لك، أو لمرشد، أو لمديرك المباشر. تظهر صفحاته قبل حفظه أو طباعته. وتقرير المدير المباشر لا يضم إلا ما عليه علامة؛ ويمكن إخفاء الأسماء.</translation>
    </message>
    <message>
        <source>When your focus and Spark are better twice running, or when you say so, the way out opens: what was, what helped, early signs, and a letter to next time. Then Unrut keeps quiet.</source>
        <translation>حين يتحسن تركيزك والشرارة مرتين متتاليتين، أو متى قلت ذلك، تُفتح صفحة «طريق الخروج»: ما كان، وما ساعد، والعلامات المبكرة، ورسالة إلى المرة القادمة. وبعدها يلزم Unrut الهدوء.</translation>
    </message>
    <message>
        <source>Reminders and the tray</source>
        <translation>التذكيرات وشريط النظام</translation>
    </message>
    <message>
        <source>At most one notice a day by default, only on your working days, never in quiet hours. Nothing reminds you of what is done, and after three notices without an answer a reminder rests.</source>
        <translation>الأصل تنبيه واحد في اليوم على الأكثر، في أيام عملك فقط، ولا شيء أبدًا في ساعات الهدوء. لا تذكير بما انتهى، وبعد ثلاثة تنبيهات بلا رد يسكن التذكير.</translation>
    </message>
    <message>
        <source>The reminders dialog shows what will come in the next seven days, and lets you choose times, pause everything, and say whether notices may name things.</source>
        <translation>تعرض نافذة «التذكيرات» ما سيأتي في الأيام السبعة القادمة، وتتيح اختيار الأوقات، وإيقاف كل شيء مؤقتًا، وتحديد ما إذا كان للتنبيهات أن تذكر الأسماء والأهداف.</translation>
    </message>
    <message>
        <source>Where your desktop has a tray, the window can be closed to it and everything goes on; quick add, check-in and Just start are in its menu. Where it has none, closing the window ends the program, and what is due stands in the window the next time.</source>
        <translation>حيث يوجد شريط نظام، يمكن إغلاق النافذة إليه ويستمر كل شيء؛ و«إضافة سريعة» و«تسجيل الحال» و«لنبدأ فحسب» في قائمته. وحيث لا يوجد، يُنهي إغلاق النافذة البرنامج، وما حان موعده يظهر في النافذة في المرة القادمة.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides what is on the screen at once.</source>
        <translation>يخفي Ctrl+Shift+H ما على الشاشة فورًا.</translation>
    </message>
    <message>
        <source>Your journal and its backups</source>
        <translation>دفترك ونسخه الاحتياطية</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Settings says where it lies. Only you can read it, but it is not encrypted: whoever can use your account can open it.</source>
        <translation>كل شيء في ملف واحد على هذا الحاسوب، ومكانه مذكور في الإعدادات. لا يقرؤه غيرك، لكنه غير مشفَّر: من يمكنه استخدام حسابك يمكنه فتحه.</translation>
    </message>
    <message>
        <source>A checked backup is made once a day and kept for a long time, fewer the older they get. The list of backups looks into one without changing anything, or goes back to it; what was there is kept then.</source>
        <translation>تُنشأ مرة في اليوم نسخة احتياطية مفحوصة وتُحفظ طويلًا، ويقل عدد النسخ كلما قدُمت. ومن قائمة النسخ الاحتياطية يمكن النظر في إحداها دون تغيير شيء، أو العودة إليها؛ ويُحتفظ حينها بما كان موجودًا.</translation>
    </message>
    <message>
        <source>Export writes everything as JSON, which Unrut reads again, or as Markdown, CSV and calendar files for other programs. Import shows what will happen before it does.</source>
        <translation>يكتب «تصدير» كل شيء بصيغة JSON التي يقرؤها Unrut من جديد، أو في ملفات Markdown وCSV وتقويم لبرامج أخرى. ويعرض «استيراد» ما سيحدث قبل حدوثه.</translation>
    </message>
    <message>
        <source>What Unrut is not</source>
        <translation>ما لا يقدّمه Unrut</translation>
    </message>
    <message>
        <source>Unrut is a structured self-reflection. It is no test with norms, no diagnosis and no therapy, and it tells nobody anything: it never uses the internet.</source>
        <translation>إن Unrut تأمل ذاتي منظم. ليس اختبارًا ذا معايير، ولا تشخيصًا، ولا علاجًا، ولا يخبر أحدًا بشيء: لا يستخدم الإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>If you were wronged at work, that is not a rut. Keep a dated record, and speak with HR, a works council or union, an ombudsman, an authority or a lawyer, and with somebody you trust.</source>
        <translation>إن تعرضت لظلم في العمل، فهذا ليس ركودًا. يفيد الاحتفاظ بسجل مؤرَّخ، والحديث مع الموارد البشرية، أو مجلس العاملين أو النقابة، أو أمين المظالم، أو جهة رسمية، أو محامٍ، ومع شخص هو موضع ثقتك.</translation>
    </message>
    <message>
        <source>If it is more than work, please speak with a doctor, a psychologist or your occupational health service. ‘If it is more than a work rut’ is always there in the Help menu.</source>
        <translation>إن كان الأمر أكثر من العمل، فمن المهم الحديث مع طبيب أو اختصاصي نفسي أو مع خدمة الصحة المهنية. «إن كان أكثر من ركود مهني» موجود دائمًا في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Translated questions are marked: their wording has not been tested with people yet.</source>
        <translation>الأسئلة المترجمة عليها علامة: لم تُجرَّب صياغتها مع الناس بعد.</translation>
    </message>
    <message>
        <source>Ctrl+K searches everything from everywhere, runs any command of the menus by its name, and leads to any setting.</source>
        <translation>يبحث Ctrl+K في كل شيء من أي مكان، وينفّذ أي أمر من القوائم باسمه، ويقود إلى أي إعداد.</translation>
    </message>
    <message>
        <source>Saving is automatic. Undo and redo reach back through everything since the program began, but not through a restore or a very large import. What you delete goes to the bin, where you can take it back for 30 days at least; then it goes for good. The File menu shows the bin, and empties it when you say so.</source>
        <translation>الحفظ تلقائي. التراجع والإعادة يبلغان كل شيء منذ بدء البرنامج، إلا استعادة نسخة احتياطية أو استيرادًا كبيرًا جدًا. وما يُحذف يذهب إلى السلة، ويمكن استعادته منها 30 يومًا على الأقل؛ ثم يزول نهائيًا. وتعرض قائمة «ملف» السلة وتفرغها عند الطلب.</translation>
    </message>
    <message>
        <source>Being harassed, discriminated against, put in danger or told to do something unlawful is not something to get used to, and it is not for you to solve alone. The assessment asks about it, and tells nobody.</source>
        <translation>التعرض للمضايقة أو التمييز أو الخطر، أو لطلب فعل شيء غير قانوني، ليس أمرًا يُعتاد عليه، وليس عليك حله بمفردك. التقييم يسأل عنه ولا يخبر أحدًا.</translation>
    </message>
    <message>
        <source>Today and rough days</source>
        <translation>اليوم والأيام الصعبة</translation>
    </message>
    <message>
        <source>Today shows your one focus with its next step and, beside it, two cards at most: the check-in, a line for the log, or what you practise. What is done goes away, and links at the foot bring it back.</source>
        <translation>تعرض صفحة اليوم التركيز الواحد مع خطوته التالية، وإلى جانبه بطاقتين على الأكثر: تسجيل الحال، أو سطر للسجل، أو ما تجري ممارسته. ما تمّ يختفي، وروابط في الأسفل تعيده.</translation>
    </message>
    <message>
        <source>The check-in takes 20 seconds and is saved as you press. Keys 0 to 9 answer a row, 1 and then 0 is ten, Backspace takes an answer back. The arrows beside it lead to earlier days.</source>
        <translation>يستغرق تسجيل الحال 20 ثانية ويُحفظ عند الضغط. المفاتيح من 0 إلى 9 تجيب عن صف، و1 ثم 0 يعني عشرة، وBackspace يسحب الإجابة. والسهمان إلى جانبه يقودان إلى أيام سابقة.</translation>
    </message>
    <message>
        <source>On a rough day press Rough day: nothing is due, nothing reminds you, and ten minutes for you stand there instead. The next day is an ordinary one again. On days on which you do not work nothing is asked.</source>
        <translation>في اليوم الصعب يكفي الضغط على «يوم صعب»: لا شيء يحين موعده، ولا شيء يذكّر، وتحلّ محل ذلك عشر دقائق للراحة. واليوم التالي يوم عادي من جديد. وفي الأيام التي لا عمل فيها لا يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>Park a worry, in the Journal menu, gives a worry ten minutes: write it down, then make it a goal, bring it up with somebody, or let it go. What you let go is not kept.</source>
        <translation>«تنحية همّ» في قائمة الدفتر تمنح الهمّ عشر دقائق: كتابته، ثم تحويله إلى هدف، أو طرحه مع شخص، أو تركه يمضي. وما يُترك لا يُحفظ.</translation>
    </message>
    <message>
        <source>The Friday page</source>
        <translation>صفحة الجمعة</translation>
    </message>
    <message>
        <source>Five minutes at the end of the week, in the Journal menu: what you were grateful for, one win, what is stuck, and whether the focus is still the one.</source>
        <translation>خمس دقائق في آخر الأسبوع، في قائمة الدفتر: ما يستحق الامتنان، ونجاح واحد، وأين التعثّر، وهل ما زال التركيز هو المناسب.</translation>
    </message>
    <message>
        <source>Every question may be left out, and a week without a page costs nothing. A page of an earlier week can be written later, or changed: choose the week at the top.</source>
        <translation>يمكن ترك أي سؤال، وأسبوع بلا صفحة لا يكلّف شيئًا. ويمكن كتابة صفحة أسبوع سابق لاحقًا أو تغييرها: يُختار الأسبوع في الأعلى.</translation>
    </message>
    <message>
        <source>What you were grateful for and the win go into the log, the rest stays on the page. A page that goes to the bin leaves them in the log.</source>
        <translation>الامتنان والنجاح يذهبان إلى السجل، والباقي يبقى في الصفحة. والصفحة التي تُنقل إلى السلة تتركهما في السجل.</translation>
    </message>
    <message>
        <source>Your gut may say each week whether it would stay or go. Its answers are drawn in a line, for the day on which you decide; no score counts them.</source>
        <translation>يمكن للحدس أن يقول كل أسبوع هل يبقى أم يرحل. وتُرسم إجاباته في خط، لليوم الذي يُتخذ فيه القرار؛ ولا تدخل في أي درجة.</translation>
    </message>
    <message>
        <source>Settings, languages and spelling</source>
        <translation>الإعدادات واللغات والتدقيق الإملائي</translation>
    </message>
    <message>
        <source>Every setting takes effect at once, also the language, and what you are typing stays. Ctrl+K finds a setting by its name. Reset to defaults leaves your journal alone.</source>
        <translation>كل إعداد يسري فورًا، واللغة أيضًا، ويبقى ما تجري كتابته. ‏Ctrl+K يجد الإعداد باسمه. وإعادة الضبط لا تمسّ الدفتر.</translation>
    </message>
    <message>
        <source>Colours follow the system, also into high contrast, or are yours to choose. The text can be twice as large.</source>
        <translation>تتبع الألوان النظام، وفي التباين العالي أيضًا، أو تُختار. ويمكن أن يصبح النص ضعف حجمه.</translation>
    </message>
    <message>
        <source>Working days say when something is asked and when reminders come. How many cards Doing holds, how long Just start lasts, and which cards Today has are yours to choose, too.</source>
        <translation>تحدّد أيام العمل متى يُسأل عن شيء ومتى تأتي التذكيرات. ويمكن أيضًا اختيار عدد بطاقات «قيد التنفيذ»، ومدة «لنبدأ فحسب»، وبطاقات صفحة اليوم.</translation>
    </message>
    <message>
        <source>Words that are in no dictionary are underlined while you type. The dictionaries are your system’s, and nothing leaves this computer. My words are never underlined.</source>
        <translation>يوضع خط تحت الكلمات التي لا ترد في أي قاموس أثناء الكتابة. القواميس هي قواميس النظام، ولا شيء يغادر هذا الحاسوب. ولا يوضع خط تحت «كلماتي» أبدًا.</translation>
    </message>
    <message>
        <source>Whom you would call, your own prompts and My words are kept with the settings on this computer, not in the journal: emptying the bin does not touch them.</source>
        <translation>من يمكن الاتصال به، والأسئلة الخاصة، و«كلماتي» تُحفظ مع الإعدادات على هذا الحاسوب، لا في الدفتر: إفراغ السلة لا يمسّها.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تسجيلات الحال</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>صفحات الجمعة</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Pages ‘The way out’</source>
        <translation>صفحات «طريق الخروج»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>الجديد %Ln</numerusform>
            <numerusform>الجديد %Ln</numerusform>
            <numerusform>الجديد %Ln</numerusform>
            <numerusform>الجديد %Ln</numerusform>
            <numerusform>الجديد %Ln</numerusform>
            <numerusform>الجديد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>المعدَّل %Ln</numerusform>
            <numerusform>المعدَّل %Ln</numerusform>
            <numerusform>المعدَّل %Ln</numerusform>
            <numerusform>المعدَّل %Ln</numerusform>
            <numerusform>المعدَّل %Ln</numerusform>
            <numerusform>المعدَّل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>الموجود من قبل %Ln</numerusform>
            <numerusform>الموجود من قبل %Ln</numerusform>
            <numerusform>الموجود من قبل %Ln</numerusform>
            <numerusform>الموجود من قبل %Ln</numerusform>
            <numerusform>الموجود من قبل %Ln</numerusform>
            <numerusform>الموجود من قبل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are here</source>
        <translation>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
            <numerusform>ما يبقى كما هو هنا %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals go to the top of Next, since Doing holds no more.</source>
        <translation>
            <numerusform>لا أهداف تنتقل إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
            <numerusform>هدف واحد ينتقل إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
            <numerusform>هدفان ينتقلان إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
            <numerusform>%Ln أهداف تنتقل إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
            <numerusform>%Ln هدفًا ينتقل إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
            <numerusform>%Ln هدف ينتقل إلى أعلى «التالي»، لأن «قيد التنفيذ» لا يتسع لمزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unfinished assessment stays out, since there is one here already.</source>
        <translation>يُترك تقييم غير مكتمل، لأن هنا واحدًا من قبل.</translation>
    </message>
    <message>
        <source>The rules of the board come along.</source>
        <translation>تأتي قواعد اللوحة معه.</translation>
    </message>
    <message numerus="yes">
        <source>This brings %Ln things that are not here yet.</source>
        <translation>
            <numerusform>لا يأتي هذا بأي شيء ليس هنا بعد.</numerusform>
            <numerusform>يأتي هذا بشيء واحد ليس هنا بعد.</numerusform>
            <numerusform>يأتي هذا بشيئين ليسا هنا بعد.</numerusform>
            <numerusform>يأتي هذا بـ %Ln أشياء ليست هنا بعد.</numerusform>
            <numerusform>يأتي هذا بـ %Ln شيئًا ليس هنا بعد.</numerusform>
            <numerusform>يأتي هذا بـ %Ln شيء ليس هنا بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed to what the file says.</source>
        <translation>
            <numerusform>لا شيء يتغيّر إلى ما في الملف.</numerusform>
            <numerusform>شيء واحد يتغيّر إلى ما في الملف.</numerusform>
            <numerusform>شيئان يتغيّران إلى ما في الملف.</numerusform>
            <numerusform>%Ln أشياء تتغيّر إلى ما في الملف.</numerusform>
            <numerusform>%Ln شيئًا يتغيّر إلى ما في الملف.</numerusform>
            <numerusform>%Ln شيء يتغيّر إلى ما في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>كل ما في هذا الملف موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>It can be undone; and what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>يمكن التراجع عنه؛ وما كان عليه الدفتر من قبل نسخة احتياطية: %1.</translation>
    </message>
    <message>
        <source>There was too much of it to be undone in one step; what the journal was before is a backup: %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>كان أكثر من أن يُتراجع عنه بخطوة واحدة؛ وما كان عليه الدفتر من قبل نسخة احتياطية: %1.</translation>
    </message>
</context>
<context>
    <name>JournalTextWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تسجيلات الحال</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>دفتري</translation>
    </message>
    <message>
        <source>the focus is still the one</source>
        <translation>ما زال التركيز مناسبًا</translation>
    </message>
    <message>
        <source>another focus</source>
        <translation>تركيز آخر</translation>
    </message>
    <message>
        <source>not sure about the focus</source>
        <translation>التركيز غير مؤكد</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>اتُّفق عليه</translation>
    </message>
    <message>
        <source>What is stuck</source>
        <translation>أين التعثّر</translation>
    </message>
    <message>
        <source>Gut, from 0 (stay) to 10 (go)</source>
        <translation>الحدس، من 0 (البقاء) إلى 10 (الرحيل)</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>صفحات الجمعة</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من ساعد</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>للمرة القادمة</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>طريق الخروج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>الأشخاص والمحادثات</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>A goal is due</source>
        <translation>حان موعد هدف</translation>
    </message>
    <message>
        <source>Look at a decision again</source>
        <translation>النظر في قرار من جديد</translation>
    </message>
    <message>
        <source>Come back to it: %1</source>
        <translation>العودة إليه: %1</translation>
    </message>
    <message>
        <source>Did the sign show?</source>
        <translation>هل ظهرت العلامة؟</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>إلى الحقل التالي</translation>
    </message>
    <message>
        <source>closes what has opened last</source>
        <translation>إغلاق ما فُتح أخيرًا</translation>
    </message>
    <message>
        <source>the menu of what is chosen</source>
        <translation>قائمة ما هو مختار</translation>
    </message>
    <message>
        <source>In the assessment</source>
        <translation>في التقييم</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>to the next statement</source>
        <translation>إلى العبارة التالية</translation>
    </message>
    <message>
        <source>one page back</source>
        <translation>صفحة إلى الوراء</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>a new goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>opens the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>moves the card to another column</source>
        <translation>نقل البطاقة إلى عمود آخر</translation>
    </message>
    <message>
        <source>moves the card within its column</source>
        <translation>نقل البطاقة داخل عمودها</translation>
    </message>
    <message>
        <source>moves it to the bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>saves the entry</source>
        <translation>حفظ التدوينة</translation>
    </message>
    <message>
        <source>changes the chosen entry</source>
        <translation>تعديل التدوينة المختارة</translation>
    </message>
    <message>
        <source>In worksheets and when looking back</source>
        <translation>في أوراق العمل وعند النظر إلى الوراء</translation>
    </message>
    <message>
        <source>to the next page</source>
        <translation>إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>moves a line</source>
        <translation>نقل سطر</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>في الرسم البياني</translation>
    </message>
    <message>
        <source>reads one value after the other</source>
        <translation>قراءة قيمة بعد أخرى</translation>
    </message>
    <message>
        <source>to another line</source>
        <translation>إلى خط آخر</translation>
    </message>
    <message>
        <source>to that day in the log</source>
        <translation>إلى ذلك اليوم في السجل</translation>
    </message>
    <message>
        <source>shows what can be chosen for a line</source>
        <translation>يعرض ما يمكن اختياره للسطر</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Unrut stands on libraries of others, which are free software, too:</source>
        <translation>يعتمد Unrut على مكتبات من صنع آخرين، وهي أيضًا برمجيات حرة:</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and others: GNU LGPL, version 3 (qt.io)</source>
        <translation>مكتبة Qt، من The Qt Company وآخرين: بموجب GNU LGPL، الإصدار 3 (qt.io)</translation>
    </message>
    <message>
        <source>SQLite: in the public domain (sqlite.org)</source>
        <translation>مكتبة SQLite: ملكية عامة (sqlite.org)</translation>
    </message>
    <message>
        <source>Hunspell, where it is installed, for spelling: MPL 1.1, GNU GPL 2 or GNU LGPL 2.1 (hunspell.github.io)</source>
        <translation>مكتبة Hunspell، حيث تكون مثبتة، للتدقيق الإملائي: MPL 1.1 أو GNU GPL 2 أو GNU LGPL 2.1 (hunspell.github.io)</translation>
    </message>
    <message>
        <source>Unrut itself is under the GNU General Public License. It reads so, in English:</source>
        <translation>أما Unrut نفسه فهو بموجب GNU General Public License، وهذا نصها بالإنجليزية:</translation>
    </message>
    <message>
        <source>The GNU Lesser General Public License, which Qt is under, adds to that. It reads so, in English:</source>
        <translation>تضيف إليها رخصة GNU العمومية الصغرى التي يخضع لها Qt. وهذا نصها بالإنجليزية:</translation>
    </message>
</context>
<context>
    <name>LookingBackWords</name>
    <message>
        <source>When it began</source>
        <translation>متى بدأ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What bothers you most</source>
        <translation>أكثر ما يزعجك</translation>
    </message>
    <message>
        <source>Fact or reading</source>
        <translation>حقيقة أم تفسير</translation>
    </message>
    <message>
        <source>What you would miss</source>
        <translation>ما يصعب فراقه</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>The decision you put off</source>
        <translation>القرار المؤجَّل</translation>
    </message>
    <message>
        <source>A good workday in three years</source>
        <translation>يوم عمل جيد بعد ثلاث سنوات</translation>
    </message>
    <message>
        <source>How it would show</source>
        <translation>كيف سيظهر ذلك</translation>
    </message>
    <message>
        <source>When did work last feel right, and when did you first notice that it did not?</source>
        <translation>متى كان العمل على ما يرام آخر مرة، ومتى لاحظت أول مرة أنه لم يعد كذلك؟</translation>
    </message>
    <message>
        <source>What changed between those two dates, at work or elsewhere?</source>
        <translation>ما الذي تغيّر بين هذين التاريخين، في العمل أو في غيره؟</translation>
    </message>
    <message>
        <source>What bothers you most? And why? Stop when the answer is something that you or one named person could change.</source>
        <translation>ما أكثر ما يزعجك؟ ولماذا؟ يمكن التوقف حين تكون الإجابة شيئًا بوسعك تغييره، أو بوسع شخص محدد.</translation>
    </message>
    <message>
        <source>Which belief about someone weighs on you, and what does it rest on?</source>
        <translation>أي اعتقاد عن شخص ما يثقل عليك، وعلامَ يستند؟</translation>
    </message>
    <message>
        <source>What here would you miss in a year, and what leaves you cold by now?</source>
        <translation>ما الذي سيصعب فراقه هنا بعد عام، وما الذي لم يعد يعنيك؟</translation>
    </message>
    <message>
        <source>Who could change this? Whom can you talk to, inside and outside? Would it be safe?</source>
        <translation>من يمكنه تغيير هذا؟ مع من يمكنك الحديث، في الداخل والخارج؟ وهل سيكون ذلك آمنًا؟</translation>
    </message>
    <message>
        <source>Which decision about work do you keep putting off?</source>
        <translation>أي قرار بشأن العمل يتكرر تأجيلك له؟</translation>
    </message>
    <message>
        <source>If nothing stood in the way, what would an ordinary good workday look like in three years?</source>
        <translation>لو لم يقف شيء في الطريق، كيف سيبدو يوم عمل عادي وجيد بعد ثلاث سنوات؟</translation>
    </message>
    <message>
        <source>How would a colleague notice that things are better?</source>
        <translation>كيف سيلاحظ أحد الزملاء أن الأمور تحسنت؟</translation>
    </message>
    <message>
        <source>A month is enough, give or take one. It begins your timeline.</source>
        <translation>يكفي الشهر، بزيادة أو نقصان شهر. به يبدأ خطك الزمني.</translation>
    </message>
    <message>
        <source>What you tick helps to find what to try first; it changes no score.</source>
        <translation>العلامات هنا تساعد على إيجاد ما يُجرَّب أولًا؛ ولا تغيّر أي درجة.</translation>
    </message>
    <message>
        <source>The area you choose is marked in your result. It changes no score.</source>
        <translation>المجال المختار يظهر معلَّمًا في نتيجتك. ولا يغيّر أي درجة.</translation>
    </message>
    <message>
        <source>As long as nobody has said so, facts are sorted before a talk about it.</source>
        <translation>ما دام أحد لم يقل ذلك، تُفرز الحقائق قبل محادثة عنه.</translation>
    </message>
    <message>
        <source>Good to read again on a bad day, and when you compare other roles.</source>
        <translation>تفيد قراءته من جديد في يوم سيئ، وعند المقارنة بأدوار أخرى.</translation>
    </message>
    <message>
        <source>Initials are enough. Talks that would not be safe are not suggested.</source>
        <translation>الأحرف الأولى تكفي. المحادثات غير الآمنة لا تُقترح.</translation>
    </message>
    <message>
        <source>A smallest step that can be taken back makes it lighter.</source>
        <translation>أصغر خطوة يمكن التراجع عنها تجعله أخف.</translation>
    </message>
    <message>
        <source>Wish, best outcome, inner obstacle, plan: in this order it works best.</source>
        <translation>أمنية، أفضل نتيجة، عائق داخلي، خطة: بهذا الترتيب تنفع أكثر.</translation>
    </message>
    <message>
        <source>It becomes the sign by which you know that you are there.</source>
        <translation>تصير العلامة التي تدل على أنك وصلت.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>الاعتقاد، في سطر واحد</translation>
    </message>
    <message>
        <source>What do you conclude?</source>
        <translation>ما استنتاجك؟</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>What does waiting cost?</source>
        <translation>ماذا يكلّف الانتظار؟</translation>
    </message>
    <message>
        <source>The smallest step that can be taken back</source>
        <translation>أصغر خطوة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>The scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>ما أفضل ما فيه؟</translation>
    </message>
    <message>
        <source>Which obstacle inside you stands in the way? If ...</source>
        <translation>أي عائق في داخلك يقف في الطريق؟ إذا ...</translation>
    </message>
    <message>
        <source>... then I</source>
        <translation>... فإنني</translation>
    </message>
    <message>
        <source>What could be seen or heard</source>
        <translation>ما يمكن أن يُرى أو يُسمع</translation>
    </message>
    <message>
        <source>What bothers you most, and why</source>
        <translation>أكثر ما يزعجك، ولماذا</translation>
    </message>
    <message>
        <source>What was said or done, word for word</source>
        <translation>ما قيل أو فُعل، حرفيًا</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>ما الذي قد يفسره غير ذلك؟</translation>
    </message>
    <message>
        <source>Skills you would miss</source>
        <translation>مهارات يصعب فراقها</translation>
    </message>
    <message>
        <source>Tasks you would miss</source>
        <translation>مهام يصعب فراقها</translation>
    </message>
    <message>
        <source>People you would miss</source>
        <translation>أشخاص يصعب فراقهم</translation>
    </message>
    <message>
        <source>What you once cared about and that leaves you cold now</source>
        <translation>ما كان يهمك يومًا ولم يعد يعنيك الآن</translation>
    </message>
    <message>
        <source>What frustrates you most often</source>
        <translation>ما يحبطك في أغلب الأحيان</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>ما أكثر ما يزعجك؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>المدير المباشر</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>الموارد البشرية</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>mentor or coach</source>
        <translation>مرشد أو مدرّب</translation>
    </message>
    <message>
        <source>somebody in the field</source>
        <translation>شخص من المجال</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>شريك الحياة</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>You named %1 as the cause.</source>
        <translation>ذكرت %1 سببًا.</translation>
    </message>
    <message>
        <source>You named %1 as the cause: “%2”.</source>
        <extracomment>%1 is an area, %2 what the person wrote.</extracomment>
        <translation>ذكرت %1 سببًا: «%2».</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>الخطوة الأولى: %1</translation>
    </message>
    <message>
        <source>If %1, then I %2.</source>
        <translation>إذا %1، فإنني %2.</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>Work last felt right.</source>
        <translation>آخر مرة كان فيها العمل على ما يرام.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>You first noticed that it did not.</source>
        <translation>أول مرة لاحظت أنه لم يعد كذلك.</translation>
    </message>
    <message>
        <source>what bothers most</source>
        <translation>أكثر ما يزعج</translation>
    </message>
    <message>
        <source>because</source>
        <translation>لأن</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>There is no display for the window here; &apos;unrut --help&apos; says what works without one.</source>
        <translation>لا توجد هنا شاشة للنافذة؛ يعرض &apos;unrut --help&apos; ما يعمل دونها.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked</source>
        <translation>
            <numerusform>محادثتكما هذا الأسبوع</numerusform>
            <numerusform>أسبوع منذ محادثتكما</numerusform>
            <numerusform>أسبوعان منذ محادثتكما</numerusform>
            <numerusform>%Ln أسابيع منذ محادثتكما</numerusform>
            <numerusform>%Ln أسبوعًا منذ محادثتكما</numerusform>
            <numerusform>%Ln أسبوع منذ محادثتكما</numerusform>
        </translation>
    </message>
    <message>
        <source>talked today</source>
        <translation>تحدثتما اليوم</translation>
    </message>
    <message>
        <source>talked this week</source>
        <translation>تحدثتما هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is all but the last, %2 the last.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المدير المباشر</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>الموارد البشرية</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>مدرّب</translation>
    </message>
    <message>
        <source>Career counsellor</source>
        <translation>مستشار مهني</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Somebody in the field</source>
        <translation>شخص من المجال</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك الحياة</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>مجتمع مهني</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>بلا إيقاع أسبوعي</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>being worn out</source>
        <translation>الإنهاك</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>getting things done</source>
        <translation>إنجاز الأمور</translation>
    </message>
    <message>
        <source>boredom and challenge</source>
        <translation>الملل والتحدي</translation>
    </message>
    <message>
        <source>lost interest</source>
        <translation>فقدان الاهتمام</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>colleagues and conflicts</source>
        <translation>الزملاء والخلافات</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>safe to talk to about %1</source>
        <translation>الحديث آمن عن %1</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>كيف سارت؟</translation>
    </message>
    <message>
        <source>not talked yet</source>
        <translation>لا محادثة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who can help.</source>
        <translation>
            <numerusform>لا أشخاص يمكنهم المساعدة بعد.</numerusform>
            <numerusform>شخص واحد يمكنه المساعدة.</numerusform>
            <numerusform>شخصان يمكنهما المساعدة.</numerusform>
            <numerusform>%Ln أشخاص يمكنهم المساعدة.</numerusform>
            <numerusform>%Ln شخصًا يمكنهم المساعدة.</numerusform>
            <numerusform>%Ln شخص يمكنهم المساعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two sentences: how many people, how many to catch up with.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to catch up with.</source>
        <translation>
            <numerusform>لا أحد طال عدم الحديث معه.</numerusform>
            <numerusform>شخص واحد يحسن الحديث معه من جديد.</numerusform>
            <numerusform>شخصان يحسن الحديث معهما من جديد.</numerusform>
            <numerusform>%Ln أشخاص يحسن الحديث معهم من جديد.</numerusform>
            <numerusform>%Ln شخصًا يحسن الحديث معهم من جديد.</numerusform>
            <numerusform>%Ln شخص يحسن الحديث معهم من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, no day yet</source>
        <translation>مخطط لها، دون يوم بعد</translation>
    </message>
    <message>
        <source>The day has passed. How did it go?</source>
        <translation>مرّ اليوم. كيف سارت؟</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>لم تحدث.</translation>
    </message>
    <message>
        <source>Agreed with %1</source>
        <translation>اتُّفق مع %1</translation>
    </message>
    <message>
        <source>Agreed with %1 on %2</source>
        <translation>اتُّفق مع %1 في %2</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>للطرح في المرة القادمة</translation>
    </message>
    <message>
        <source>There is more in the journal than fits on a page.</source>
        <translation>في الدفتر أكثر مما تتسع له صفحة.</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>This is in Doing already.</source>
        <translation>هذا في «قيد التنفيذ» أصلًا.</translation>
    </message>
    <message>
        <source>It is on the board already, in %1.</source>
        <translation>هو على اللوحة أصلًا، في %1.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>أُضيف إلى اللوحة، في %1.</translation>
    </message>
</context>
<context>
    <name>PlayWords</name>
    <message>
        <source>A small lift: an average effect of 0.19 over 145 papers (Choi and others 2025), and none beyond that of other active exercises (Davis and others 2016). It is no treatment.</source>
        <translation>رفعة صغيرة: أثر متوسطه 0.19 عبر 145 بحثًا (Choi وآخرون 2025)، ولا أثر يفوق تمارين فاعلة أخرى (Davis وآخرون 2016). وليس علاجًا.</translation>
    </message>
    <message>
        <source>In about 12,000 diary entries, progress in meaningful work marked the best days (Amabile and Kramer 2011). Watching progress helped to reach goals, effect 0.40 over 138 studies, more so when it was written down (Harkin and others 2016).</source>
        <translation>في نحو 12000 تدوينة يومية، ميّز التقدم في عمل له معنى أفضل الأيام (Amabile وKramer 2011). وساعدت متابعة التقدم على بلوغ الأهداف، بأثر 0.40 عبر 138 دراسة، وأكثر حين كُتب التقدم (Harkin وآخرون 2016).</translation>
    </message>
    <message>
        <source>If-then plans help people act: effect 0.65 over 94 tests (Gollwitzer and Sheeran 2006), between 0.27 and 0.66 over 642 tests (Sheeran and others 2024).</source>
        <translation>تساعد خطط «إذا… فإن…» على الفعل: أثر 0.65 عبر 94 اختبارًا (Gollwitzer وSheeran 2006)، وبين 0.27 و0.66 عبر 642 اختبارًا (Sheeran وآخرون 2024).</translation>
    </message>
    <message>
        <source>No trial of working on one thing was found. That the gain from plans depends on the number of goals is the finding of Dalton and Spiller (2012).</source>
        <translation>لم نجد تجربة عن العمل على شيء واحد. أما أن نفع الخطط يتوقف على عدد الأهداف فهو ما توصل إليه Dalton وSpiller ‏(2012).</translation>
    </message>
    <message>
        <source>People who reshaped their job were more engaged later: effect 0.37 (Frederick and VanderWeele 2020). Much of this is self-report; few trials drew lots.</source>
        <translation>من أعادوا تشكيل عملهم صاروا لاحقًا أكثر اندماجًا فيه: أثر 0.37 (Frederick وVanderWeele 2020). معظم ذلك إفادات ذاتية؛ وقليل من التجارب كان عشوائيًا.</translation>
    </message>
    <message>
        <source>Setting goals helped: effect 0.34 over 384 comparisons, more when the goal was difficult or public (Epton and others 2017).</source>
        <translation>نفع وضع الأهداف: أثر 0.34 عبر 384 مقارنة، وأكثر حين كان الهدف صعبًا أو معلنًا (Epton وآخرون 2017).</translation>
    </message>
    <message>
        <source>Picturing the best that could come lifts the mood: effect 0.51 on good feelings (Carrillo and others 2019). No substantial effect was left later (Heekerens and Eid 2020), so the first step matters.</source>
        <translation>تخيّل أفضل ما قد يأتي يرفع المزاج: أثر 0.51 على المشاعر الطيبة (Carrillo وآخرون 2019). ولم يبق أثر يُذكر لاحقًا (Heekerens وEid 2020)، لذلك تهم الخطوة الأولى.</translation>
    </message>
    <message>
        <source>A diary study of 287 employees: for those close to burnout, work in their free time lowered recovery; quiet activities and company raised it (Oerlemans and Bakker 2014).</source>
        <translation>دراسة يوميات على 287 موظفًا: عند القريبين من الاحتراق المهني، خفّض العمل في وقت الفراغ التعافي؛ ورفعته الأنشطة الهادئة والصحبة (Oerlemans وBakker 2014).</translation>
    </message>
    <message>
        <source>Understand</source>
        <comment>family of ways out</comment>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>family of ways out</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>family of ways out</comment>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>family of ways out</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>family of ways out</comment>
        <translation>المساندة</translation>
    </message>
    <message>
        <source>Stretch</source>
        <comment>family of ways out</comment>
        <translation>التوسّع</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>family of ways out</comment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>family of ways out</comment>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Appreciate</source>
        <comment>family of ways out</comment>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>family of ways out</comment>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Move on</source>
        <comment>family of ways out</comment>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Groundwork</source>
        <translation>أساس</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>kind of way out: something to do once</comment>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>kind of way out: something small to do again and again</comment>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>جهد قليل</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>جهد متوسط</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>جهد كبير</translation>
    </message>
    <message numerus="yes">
        <source>First step %Ln minutes.</source>
        <translation>
            <numerusform>الخطوة الأولى لا تستغرق وقتًا.</numerusform>
            <numerusform>الخطوة الأولى دقيقة.</numerusform>
            <numerusform>الخطوة الأولى دقيقتان.</numerusform>
            <numerusform>الخطوة الأولى %Ln دقائق.</numerusform>
            <numerusform>الخطوة الأولى %Ln دقيقة.</numerusform>
            <numerusform>الخطوة الأولى %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No study was checked for this one; that it is suggested rests on judgement.</source>
        <translation>لم تُفحص دراسة لهذا؛ اقتراحه مبني على التقدير.</translation>
    </message>
    <message>
        <source>Your energy is low, so rest comes first; this can wait until there is more in the tank.</source>
        <translation>طاقتك منخفضة، فالراحة أولًا؛ ويمكن لهذا أن ينتظر حتى تتوفر طاقة أكثر.</translation>
    </message>
    <message>
        <source>Your answers tell of no quarrel; this is for when there is one.</source>
        <translation>إجاباتك لا تحكي عن خلاف؛ هذا لحين وقوعه.</translation>
    </message>
    <message>
        <source>You said that speaking up could be used against you, so talks at work wait; someone outside comes first.</source>
        <translation>ذكرت أن الكلام قد يُستخدم ضدك، لذلك تنتظر محادثات العمل؛ شخص من الخارج أولًا.</translation>
    </message>
    <message>
        <source>This gets easier with something to tell; it is suggested once you have finished one way out and looked back on it.</source>
        <translation>يصير هذا أسهل حين يكون هناك ما يُحكى؛ يُقترح بعد إنهاء مخرج واحد ومراجعته.</translation>
    </message>
    <message>
        <source>Leaving is the largest step, so smaller ones come first: eight weeks, and two ways out that you have tried and looked back on.</source>
        <translation>المغادرة أكبر الخطوات، لذلك تأتي قبلها الأصغر: ثمانية أسابيع، ومخرجان جُرّبا وروجعا.</translation>
    </message>
    <message>
        <source>What you told of is not yours to talk away; this waits while you look after your safety and your rights.</source>
        <translation>ما ذكرته ليس عليك حله بالكلام؛ هذا ينتظر ريثما تُصان سلامتك وحقوقك.</translation>
    </message>
    <message>
        <source>This needs a supervisor, and you said that you have none.</source>
        <translation>يحتاج هذا إلى مدير مباشر، وذكرت أنه ليس لديك.</translation>
    </message>
    <message>
        <source>not suggested yet</source>
        <translation>غير مقترح بعد</translation>
    </message>
    <message>
        <source>some match</source>
        <translation>تناسب جزئي</translation>
    </message>
    <message>
        <source>good match</source>
        <translation>تناسب جيد</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>تناسب قوي</translation>
    </message>
    <message>
        <source>%1, about equal to the next</source>
        <extracomment>%1 is &apos;good match&apos;.</extracomment>
        <translation>%1، مساوٍ للتالي تقريبًا</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>Trace when it began</source>
        <translation>تتبّع البداية</translation>
    </message>
    <message>
        <source>Find the week in which work began to feel wrong and what had just changed.</source>
        <translation>إيجاد الأسبوع الذي بدأ فيه الضيق بالعمل، وما كان قد تغيّر حينها.</translation>
    </message>
    <message>
        <source>Mark on a timeline the last month that felt good and the first that felt off.</source>
        <translation>تحديد آخر شهر طيب وأول شهر غير طيب على خط زمني.</translation>
    </message>
    <message>
        <source>List what changed in between: people, tasks, health, home.</source>
        <translation>سرد ما تغيّر بينهما: أشخاص، مهام، صحة، بيت.</translation>
    </message>
    <message>
        <source>Ask why five times, starting from the strongest feeling.</source>
        <translation>السؤال خمس مرات: لماذا، بدءًا من أقوى شعور.</translation>
    </message>
    <message>
        <source>Write the cause as one sentence and rate how sure you are (0-100).</source>
        <translation>كتابة السبب في جملة واحدة وتقدير مدى التأكد منه (من 0 إلى 100).</translation>
    </message>
    <message>
        <source>One cause sentence with a date, a trigger and a confidence rating is saved.</source>
        <translation>حُفظت جملة عن السبب مع تاريخ ومحفّز ودرجة تأكد.</translation>
    </message>
    <message>
        <source>Separate facts from your reading</source>
        <translation>فصل الحقائق عن تفسيرك</translation>
    </message>
    <message>
        <source>Put what was really said or done beside what you conclude from it.</source>
        <translation>وضع ما قيل أو فُعل حقًا بجانب ما يُستنتج منه.</translation>
    </message>
    <message>
        <source>Write the belief in one line (‘my boss dislikes me’).</source>
        <translation>كتابة الاعتقاد في سطر واحد («مديري لا يحبني»).</translation>
    </message>
    <message>
        <source>List only what a camera would have recorded for and against it.</source>
        <translation>سرد ما كانت ستسجله كاميرا فقط، معه وضده.</translation>
    </message>
    <message>
        <source>Write two other explanations that fit the same facts.</source>
        <translation>كتابة تفسيرين آخرين يوافقان الحقائق نفسها.</translation>
    </message>
    <message>
        <source>Choose one question that would settle it and whom to ask.</source>
        <translation>اختيار سؤال واحد يحسم الأمر، ومن يُسأل.</translation>
    </message>
    <message>
        <source>The belief has at least three facts, two rival explanations and one planned question.</source>
        <translation>للاعتقاد ثلاث حقائق على الأقل، وتفسيران منافسان، وسؤال واحد مخطط له.</translation>
    </message>
    <message>
        <source>Make the decision you avoid</source>
        <translation>حسم القرار المؤجَّل</translation>
    </message>
    <message>
        <source>Name the choice you keep postponing, give it a date and a smallest reversible step.</source>
        <translation>تسمية الاختيار الذي يتكرر تأجيله، وتحديد تاريخ له وأصغر خطوة قابلة للتراجع.</translation>
    </message>
    <message>
        <source>Finish the line: ‘The decision I am avoiding is...’.</source>
        <translation>إكمال السطر: «القرار الذي أتجنبه هو...».</translation>
    </message>
    <message>
        <source>Note what waiting costs per month and what you fear from choosing.</source>
        <translation>تدوين ما يكلّفه الانتظار كل شهر، وما يخيفك في الاختيار.</translation>
    </message>
    <message>
        <source>Write the options, including ‘stay as it is’, with one plus and one minus each.</source>
        <translation>كتابة الخيارات، ومنها «البقاء كما هو»، مع ميزة وعيب لكل منها.</translation>
    </message>
    <message>
        <source>Set a decide-by date within 14 days and tell one person.</source>
        <translation>تحديد موعد للقرار خلال 14 يومًا وإخبار شخص واحد.</translation>
    </message>
    <message>
        <source>Plan the first reversible step as an if-then.</source>
        <translation>تخطيط أول خطوة قابلة للتراجع بصيغة «إذا… فإن…».</translation>
    </message>
    <message>
        <source>A decision with date is recorded and its first step is done.</source>
        <translation>سُجّل قرار مع تاريخه، وأُنجزت خطوته الأولى.</translation>
    </message>
    <message>
        <source>Rest and look after yourself</source>
        <translation>الراحة والعناية بنفسك</translation>
    </message>
    <message>
        <source>Refill energy first: sleep, movement, breaks and one thing that gives you joy.</source>
        <translation>ملء الطاقة أولًا: نوم وحركة واستراحات وشيء واحد يُفرحك.</translation>
    </message>
    <message>
        <source>Choose two non-negotiables for the week (for example bed time, a daily walk).</source>
        <translation>اختيار أمرين ثابتين للأسبوع (مثل موعد النوم، أو مشي يومي).</translation>
    </message>
    <message>
        <source>Put two short breaks into each workday.</source>
        <translation>إدخال استراحتين قصيرتين في كل يوم عمل.</translation>
    </message>
    <message>
        <source>Book the next free day or half-day.</source>
        <translation>حجز يوم الإجازة التالي أو نصفه.</translation>
    </message>
    <message>
        <source>Name one joyful thing and give it a slot this week.</source>
        <translation>تسمية شيء مُفرح وتخصيص وقت له هذا الأسبوع.</translation>
    </message>
    <message>
        <source>If tiredness lasts in spite of rest, arrange to see a doctor.</source>
        <translation>إن استمر التعب رغم الراحة، فموعد عند طبيب.</translation>
    </message>
    <message>
        <source>Two weeks with at least 10 days on which both non-negotiables were kept.</source>
        <translation>أسبوعان فيهما 10 أيام على الأقل حُفظ فيها الأمران الثابتان.</translation>
    </message>
    <message>
        <source>Draw a line between work and life</source>
        <translation>رسم حد بين العمل والحياة</translation>
    </message>
    <message>
        <source>Set a fixed end of work, a shutdown ritual and message-free hours.</source>
        <translation>تحديد نهاية ثابتة للعمل، وطقس إغلاق، وساعات بلا رسائل.</translation>
    </message>
    <message>
        <source>Pick an end time for four days a week.</source>
        <translation>اختيار ساعة انتهاء لأربعة أيام في الأسبوع.</translation>
    </message>
    <message>
        <source>Write tomorrow’s first task, close everything, say ‘done’.</source>
        <translation>كتابة أول مهمة للغد، وإغلاق كل شيء، وقول «انتهى».</translation>
    </message>
    <message>
        <source>Move work messages off the private phone after that time.</source>
        <translation>إبعاد رسائل العمل عن الهاتف الشخصي بعد تلك الساعة.</translation>
    </message>
    <message>
        <source>Tell the two people who would be affected.</source>
        <translation>إخبار الشخصين الأكثر تأثرًا بذلك.</translation>
    </message>
    <message>
        <source>Ten workdays ended within 15 minutes of the chosen time.</source>
        <translation>عشرة أيام عمل انتهت في حدود 15 دقيقة من الساعة المختارة.</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>التحدث مع مديرك المباشر</translation>
    </message>
    <message>
        <source>Bring your concern, two facts and one proposal to the person who can change it.</source>
        <translation>عرض ما يشغلك وحقيقتين واقتراح واحد على من يستطيع تغييره.</translation>
    </message>
    <message>
        <source>Write the concern in one sentence without blame.</source>
        <translation>كتابة ما يشغلك في جملة واحدة دون لوم.</translation>
    </message>
    <message>
        <source>Add two facts (hours, tasks, dates) from your check or log.</source>
        <translation>إضافة حقيقتين (ساعات، مهام، تواريخ) من تقييمك أو سجلك.</translation>
    </message>
    <message>
        <source>Prepare one request and one thing you offer.</source>
        <translation>إعداد طلب واحد وشيء واحد يمكنك تقديمه.</translation>
    </message>
    <message>
        <source>Ask for 30 minutes and send the topic ahead.</source>
        <translation>طلب 30 دقيقة وإرسال الموضوع مسبقًا.</translation>
    </message>
    <message>
        <source>Afterwards note what was agreed and a follow-up date.</source>
        <translation>بعدها تدوين ما اتُّفق عليه وموعد للمتابعة.</translation>
    </message>
    <message>
        <source>The talk took place and an agreement or a clear no is written down with a follow-up date.</source>
        <translation>جرت المحادثة، وكُتب اتفاق أو رفض واضح مع موعد للمتابعة.</translation>
    </message>
    <message>
        <source>Ask about your path (boss or HR)</source>
        <translation>السؤال عن مسارك (المدير أو الموارد البشرية)</translation>
    </message>
    <message>
        <source>Find out why it went to someone else and what would make you the choice next time.</source>
        <translation>معرفة لماذا ذهب المنصب إلى غيرك، وما الذي يجعلك الخيار في المرة القادمة.</translation>
    </message>
    <message>
        <source>Collect three results from the past year.</source>
        <translation>جمع ثلاث نتائج من العام الماضي.</translation>
    </message>
    <message>
        <source>Ask for a career talk with boss or HR.</source>
        <translation>طلب محادثة عن المسار مع المدير أو الموارد البشرية.</translation>
    </message>
    <message>
        <source>Ask: what was missing, what would show it, by when, who decides.</source>
        <translation>السؤال: ما الذي نقص، وما الذي يُظهره، ومتى، ومن يقرر.</translation>
    </message>
    <message>
        <source>Turn the answer into at most three criteria with dates.</source>
        <translation>تحويل الإجابة إلى ثلاثة معايير على الأكثر مع تواريخ.</translation>
    </message>
    <message>
        <source>At least one written criterion with a date and a person who will judge it.</source>
        <translation>معيار مكتوب واحد على الأقل، مع تاريخ وشخص يحكم عليه.</translation>
    </message>
    <message>
        <source>Clear the air with the colleague</source>
        <translation>تصفية الأجواء مع الزميل</translation>
    </message>
    <message>
        <source>Speak with the other person in private about facts, effect and a way forward.</source>
        <translation>الحديث مع الطرف الآخر على انفراد عن الحقائق والأثر وسبيل للمضي.</translation>
    </message>
    <message>
        <source>Write what happened, what it did to you, what you need.</source>
        <translation>كتابة ما حدث، وأثره فيك، وما حاجتك.</translation>
    </message>
    <message>
        <source>Write the same from the other side as fairly as you can.</source>
        <translation>كتابة الأمر نفسه من الجانب الآخر بأكبر إنصاف ممكن.</translation>
    </message>
    <message>
        <source>Invite to a short private talk in a neutral place.</source>
        <translation>الدعوة إلى حديث قصير على انفراد في مكان محايد.</translation>
    </message>
    <message>
        <source>Listen first, then state your need and one proposal.</source>
        <translation>الإصغاء أولًا، ثم ذكر حاجتك واقتراح واحد.</translation>
    </message>
    <message>
        <source>If it fails or feels unsafe, bring in a third person.</source>
        <translation>إن لم ينجح أو بدا غير آمن، فالاستعانة بشخص ثالث.</translation>
    </message>
    <message>
        <source>The talk (or mediation) happened and one concrete agreement is noted.</source>
        <translation>جرت المحادثة (أو الوساطة) ودُوّن اتفاق ملموس واحد.</translation>
    </message>
    <message>
        <source>Confide in someone outside</source>
        <translation>البوح لشخص من الخارج</translation>
    </message>
    <message>
        <source>Tell a partner, friend or relative what is going on and ask for their view.</source>
        <translation>إخبار شريك حياة أو صديق أو قريب بما يجري، وسؤاله عن رأيه.</translation>
    </message>
    <message>
        <source>Choose a person who is not part of the problem.</source>
        <translation>اختيار شخص ليس جزءًا من المشكلة.</translation>
    </message>
    <message>
        <source>Say whether you want advice or only an ear.</source>
        <translation>توضيح هل المطلوب نصيحة أم مجرد إصغاء.</translation>
    </message>
    <message>
        <source>Meet or call this week.</source>
        <translation>لقاء أو اتصال هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Write down one thing you now see differently.</source>
        <translation>كتابة شيء واحد تغيّرت نظرتك إليه.</translation>
    </message>
    <message>
        <source>One honest conversation took place and one insight is noted.</source>
        <translation>جرت محادثة صادقة ودُوّنت فكرة واحدة خرجت منها.</translation>
    </message>
    <message>
        <source>Do something enjoyable with a colleague</source>
        <translation>شيء ممتع مع زميل</translation>
    </message>
    <message>
        <source>Share a coffee, walk or lunch with someone at work, not about work.</source>
        <translation>قهوة أو مشي أو غداء مع شخص في العمل، لا عن العمل.</translation>
    </message>
    <message>
        <source>List three colleagues you like or are curious about.</source>
        <translation>سرد ثلاثة زملاء محببين إليك أو يثيرون فضولك.</translation>
    </message>
    <message>
        <source>Invite one for this week.</source>
        <translation>دعوة واحد منهم هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Ask about them, not the project.</source>
        <translation>السؤال عنه هو، لا عن المشروع.</translation>
    </message>
    <message>
        <source>Fix a next time.</source>
        <translation>تحديد مرة قادمة.</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>استراحتان مشتركتان خلال ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>Meet people in your field</source>
        <translation>لقاء أشخاص من مجالك</translation>
    </message>
    <message>
        <source>Find fresh views through events, associations and online groups.</source>
        <translation>إيجاد آراء جديدة عبر الفعاليات والجمعيات والمجموعات على الإنترنت.</translation>
    </message>
    <message>
        <source>Choose one event, association or group.</source>
        <translation>اختيار فعالية أو جمعية أو مجموعة واحدة.</translation>
    </message>
    <message>
        <source>Register or post an introduction.</source>
        <translation>التسجيل أو نشر تعريف بنفسك.</translation>
    </message>
    <message>
        <source>Speak with two people and ask what excites them at present.</source>
        <translation>الحديث مع شخصين وسؤالهما عما يثير حماسهما الآن.</translation>
    </message>
    <message>
        <source>Follow up with one of them within a week.</source>
        <translation>متابعة التواصل مع أحدهما خلال أسبوع.</translation>
    </message>
    <message>
        <source>Two new contacts with one follow-up each.</source>
        <translation>معرفتان جديدتان، مع متابعة واحدة لكل منهما.</translation>
    </message>
    <message>
        <source>Find a mentor or coach</source>
        <translation>إيجاد مرشد أو مدرّب</translation>
    </message>
    <message>
        <source>Ask someone who has been where you want to go to think with you.</source>
        <translation>طلب التفكير معًا من شخص سبقك إلى وجهتك.</translation>
    </message>
    <message>
        <source>Write what you want help with in two sentences.</source>
        <translation>كتابة نوع المساعدة المطلوبة في جملتين.</translation>
    </message>
    <message>
        <source>List five possible people, inside and outside.</source>
        <translation>سرد خمسة أشخاص محتملين، من الداخل والخارج.</translation>
    </message>
    <message>
        <source>Ask one for a single 30-minute talk.</source>
        <translation>طلب محادثة واحدة لثلاثين دقيقة من أحدهم.</translation>
    </message>
    <message>
        <source>Agree on a rhythm or move to the next name.</source>
        <translation>الاتفاق على إيقاع أو الانتقال إلى الاسم التالي.</translation>
    </message>
    <message>
        <source>Two mentoring talks held with notes.</source>
        <translation>جرت محادثتا إرشاد مع ملاحظاتهما.</translation>
    </message>
    <message>
        <source>Reshape parts of your job</source>
        <translation>إعادة تشكيل أجزاء من عملك</translation>
    </message>
    <message>
        <source>Shift tasks, contacts and meaning inside the job you have.</source>
        <translation>تحريك المهام والعلاقات والمعنى داخل عملك الحالي.</translation>
    </message>
    <message>
        <source>List your tasks with energy given or taken (-2 to +2).</source>
        <translation>سرد مهامك مع ما تعطيه أو تأخذه من طاقة (من سالب 2 إلى 2).</translation>
    </message>
    <message>
        <source>Pick one to do more, one to do less, one to do another way.</source>
        <translation>اختيار واحدة لتزيد، وواحدة لتقل، وواحدة لتُؤدى بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Check which change needs consent and get it.</source>
        <translation>معرفة أي تغيير يحتاج إلى موافقة، والحصول عليها.</translation>
    </message>
    <message>
        <source>Try it for three weeks and compare.</source>
        <translation>تجربته ثلاثة أسابيع ثم المقارنة.</translation>
    </message>
    <message>
        <source>One change tried for three weeks and reviewed.</source>
        <translation>جُرّب تغيير واحد ثلاثة أسابيع ورُوجع.</translation>
    </message>
    <message>
        <source>Revisit why you chose this work</source>
        <translation>العودة إلى سبب اختيارك هذا العمل</translation>
    </message>
    <message>
        <source>Compare what first drew you to this career with what you want now.</source>
        <translation>مقارنة ما جذبك أولًا إلى هذه المهنة بما هو مهم لك الآن.</translation>
    </message>
    <message>
        <source>Write what drew you in, in your own words of then.</source>
        <translation>كتابة ما جذبك، بكلماتك في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Mark what is still true, gone, or new.</source>
        <translation>تمييز ما بقي صحيحًا، وما انقضى، وما استجد.</translation>
    </message>
    <message>
        <source>Name the three values you want to see in a week.</source>
        <translation>تسمية القيم الثلاث التي يحسن أن تظهر في أسبوعك.</translation>
    </message>
    <message>
        <source>Write one consequence for the next month.</source>
        <translation>كتابة نتيجة واحدة للشهر القادم.</translation>
    </message>
    <message>
        <source>A then-and-now page with three values and one consequence.</source>
        <translation>صفحة «حينها والآن» فيها ثلاث قيم ونتيجة واحدة.</translation>
    </message>
    <message>
        <source>Dream without obstacles</source>
        <translation>الحلم بلا عوائق</translation>
    </message>
    <message>
        <source>Sketch what you would do if nothing stood in the way, then write how it could begin.</source>
        <translation>رسم ما كان سيحدث لو لم يقف شيء في الطريق، ثم كتابة كيف يمكن أن يبدأ.</translation>
    </message>
    <message>
        <source>Set 20 minutes, no criticism allowed.</source>
        <translation>تخصيص 20 دقيقة، والنقد غير مسموح.</translation>
    </message>
    <message>
        <source>Write at least 15 ideas or one scene of a great day in three years.</source>
        <translation>كتابة 15 فكرة على الأقل، أو مشهد من يوم رائع بعد ثلاث سنوات.</translation>
    </message>
    <message>
        <source>Circle the one that gives energy.</source>
        <translation>وضع دائرة حول الفكرة التي تعطي طاقة.</translation>
    </message>
    <message>
        <source>Add the main obstacle and an if-then for it.</source>
        <translation>إضافة العائق الرئيسي وخطة «إذا… فإن…» له.</translation>
    </message>
    <message>
        <source>Write the first step for this week.</source>
        <translation>كتابة الخطوة الأولى لهذا الأسبوع.</translation>
    </message>
    <message>
        <source>One circled idea with an obstacle, an if-then plan and a dated first step.</source>
        <translation>فكرة واحدة مختارة مع عائق وخطة «إذا… فإن…» وخطوة أولى مؤرَّخة.</translation>
    </message>
    <message>
        <source>Set near and far goals</source>
        <translation>وضع أهداف قريبة وبعيدة</translation>
    </message>
    <message>
        <source>Write one long goal, one for this quarter, and steps that fit into a week.</source>
        <translation>كتابة هدف بعيد، وهدف لهذا الربع من السنة، وخطوات يتسع لها أسبوع.</translation>
    </message>
    <message>
        <source>Write the one-year goal.</source>
        <translation>كتابة هدف السنة.</translation>
    </message>
    <message>
        <source>Write the 12-week goal that serves it.</source>
        <translation>كتابة هدف 12 أسبوعًا يخدمه.</translation>
    </message>
    <message>
        <source>Split it into steps under two hours.</source>
        <translation>تقسيمه إلى خطوات أقل من ساعتين.</translation>
    </message>
    <message>
        <source>Choose how progress is counted.</source>
        <translation>اختيار طريقة احتساب التقدم.</translation>
    </message>
    <message>
        <source>Put the first step in the calendar with an if-then.</source>
        <translation>وضع الخطوة الأولى في التقويم مع «إذا… فإن…».</translation>
    </message>
    <message>
        <source>One 12-week goal with at least three steps and the first one finished.</source>
        <translation>هدف واحد لـ12 أسبوعًا بثلاث خطوات على الأقل، أُنجزت أولاها.</translation>
    </message>
    <message>
        <source>Take a mini retreat</source>
        <translation>أخذ خلوة قصيرة</translation>
    </message>
    <message>
        <source>Give a day or weekend, away from screens, to think and choose.</source>
        <translation>يوم أو عطلة أسبوع بعيدًا عن الشاشات، للتفكير والاختيار.</translation>
    </message>
    <message>
        <source>Block a day or weekend and tell those around you.</source>
        <translation>حجز يوم أو عطلة أسبوع وإخبار من حولك.</translation>
    </message>
    <message>
        <source>Choose a place without work reach.</source>
        <translation>اختيار مكان لا يصل إليه العمل.</translation>
    </message>
    <message>
        <source>Use the agenda: rest, look back, dream, choose one.</source>
        <translation>اتباع البرنامج: راحة، نظرة إلى الوراء، حلم، اختيار واحد.</translation>
    </message>
    <message>
        <source>Bring home one goal and one stop.</source>
        <translation>العودة إلى البيت بهدف واحد وشيء واحد يتوقف.</translation>
    </message>
    <message>
        <source>The retreat took place and one goal and one stop are saved.</source>
        <translation>جرت الخلوة وحُفظ هدف واحد وشيء واحد يتوقف.</translation>
    </message>
    <message>
        <source>Take on a stretch task</source>
        <translation>تولّي مهمة فيها تحدٍّ</translation>
    </message>
    <message>
        <source>Volunteer for, or propose, something a little beyond your comfort zone.</source>
        <translation>التطوع لشيء يتجاوز المعتاد قليلًا أو اقتراحه.</translation>
    </message>
    <message>
        <source>List three problems nobody owns.</source>
        <translation>سرد ثلاث مشكلات لا يتولاها أحد.</translation>
    </message>
    <message>
        <source>Pick one that needs a skill you want.</source>
        <translation>اختيار واحدة تحتاج إلى مهارة تهمك.</translation>
    </message>
    <message>
        <source>Write a five-line proposal with effort and end date.</source>
        <translation>كتابة اقتراح من خمسة أسطر مع الجهد وتاريخ الانتهاء.</translation>
    </message>
    <message>
        <source>Say what you will drop to make room.</source>
        <translation>ذكر ما سيُترك لإفساح المكان.</translation>
    </message>
    <message>
        <source>Offer it to the owner.</source>
        <translation>عرضه على صاحب الشأن.</translation>
    </message>
    <message>
        <source>One stretch task agreed with scope and end date.</source>
        <translation>اتُّفق على مهمة تحدٍّ واحدة مع نطاقها وتاريخ انتهائها.</translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation>تعلّم شيء جديد</translation>
    </message>
    <message>
        <source>Pick a course, workshop, certificate or conference and use it at work.</source>
        <translation>اختيار دورة أو ورشة أو شهادة أو مؤتمر، واستخدامه في العمل.</translation>
    </message>
    <message>
        <source>Name the skill and why it matters to you.</source>
        <translation>تسمية المهارة ولماذا تهمك.</translation>
    </message>
    <message>
        <source>Compare three offers by time, price and practice.</source>
        <translation>مقارنة ثلاثة عروض من حيث الوقت والسعر والتطبيق.</translation>
    </message>
    <message>
        <source>Book one.</source>
        <translation>حجز واحد.</translation>
    </message>
    <message>
        <source>Block two learning slots a week.</source>
        <translation>حجز وقتين للتعلّم في الأسبوع.</translation>
    </message>
    <message>
        <source>Plan one use at work within four weeks.</source>
        <translation>تخطيط استخدام واحد في العمل خلال أربعة أسابيع.</translation>
    </message>
    <message>
        <source>The course (or its first module) is finished and used once at work.</source>
        <translation>انتهت الدورة (أو وحدتها الأولى) واستُخدمت مرة في العمل.</translation>
    </message>
    <message>
        <source>Use your employer’s development offers</source>
        <translation>الاستفادة من برامج التطوير لدى جهة عملك</translation>
    </message>
    <message>
        <source>Find out what your organisation pays for and claim it.</source>
        <translation>معرفة ما تدفع مؤسستك تكلفته، والمطالبة به.</translation>
    </message>
    <message>
        <source>Look up the training budget and programmes.</source>
        <translation>الاطلاع على ميزانية التدريب والبرامج.</translation>
    </message>
    <message>
        <source>Match one with a criterion that counts for your next step.</source>
        <translation>مطابقة أحدها مع معيار له وزن في خطوتك التالية.</translation>
    </message>
    <message>
        <source>Ask your boss or HR for a place.</source>
        <translation>طلب مقعد من المدير أو الموارد البشرية.</translation>
    </message>
    <message>
        <source>Agree on what you bring back to the team.</source>
        <translation>الاتفاق على ما يعود على الفريق.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a reasoned refusal is noted.</source>
        <translation>تأكد مقعد، أو دُوّن رفض معلَّل.</translation>
    </message>
    <message>
        <source>Read or listen for a spark</source>
        <translation>القراءة أو الاستماع بحثًا عن شرارة</translation>
    </message>
    <message>
        <source>Choose a book or podcast on the area where you need drive, and harvest one idea.</source>
        <translation>اختيار كتاب أو بودكاست في المجال الذي يحتاج إلى دفعة، وقطف فكرة واحدة.</translation>
    </message>
    <message>
        <source>Pick the area (leading, craft, customers...).</source>
        <translation>اختيار المجال (القيادة، الحرفة، العملاء...).</translation>
    </message>
    <message>
        <source>Choose one title.</source>
        <translation>اختيار عنوان واحد.</translation>
    </message>
    <message>
        <source>Twenty minutes on three days.</source>
        <translation>عشرون دقيقة في ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Write one sentence that struck you and one trial for tomorrow.</source>
        <translation>كتابة جملة واحدة استوقفتك وتجربة واحدة للغد.</translation>
    </message>
    <message>
        <source>Three ideas noted and one of them tried.</source>
        <translation>دُوّنت ثلاث أفكار وجُرّبت إحداها.</translation>
    </message>
    <message>
        <source>Keep a gratitude list</source>
        <translation>قائمة امتنان مستمرة</translation>
    </message>
    <message>
        <source>Note once a week what you are thankful for at work and to whom.</source>
        <translation>تدوين ما يستحق الامتنان في العمل ولمن، مرة في الأسبوع.</translation>
    </message>
    <message>
        <source>Choose one day and time.</source>
        <translation>اختيار يوم وساعة.</translation>
    </message>
    <message>
        <source>Write three to five items, specific and new.</source>
        <translation>كتابة ثلاثة إلى خمسة أمور، محددة وجديدة.</translation>
    </message>
    <message>
        <source>Add why each came about.</source>
        <translation>إضافة كيف حدث كل منها.</translation>
    </message>
    <message>
        <source>Thank one person when it fits.</source>
        <translation>شكر شخص واحد حين يناسب.</translation>
    </message>
    <message>
        <source>Four weekly entries; then decide whether to go on.</source>
        <translation>أربع تدوينات أسبوعية؛ ثم القرار بشأن المواصلة.</translation>
    </message>
    <message>
        <source>Record and celebrate wins</source>
        <translation>تدوين النجاحات والاحتفاء بها</translation>
    </message>
    <message>
        <source>Write down what went forward, however small, and mark it.</source>
        <translation>كتابة ما تقدّم، مهما صغر، والاحتفاء به.</translation>
    </message>
    <message>
        <source>End each workday with one win in one line.</source>
        <translation>ختام كل يوم عمل بنجاح واحد في سطر واحد.</translation>
    </message>
    <message>
        <source>On Friday choose the best and say what you did for it.</source>
        <translation>يوم الجمعة، اختيار الأفضل وذكر دورك فيه.</translation>
    </message>
    <message>
        <source>Share one with somebody.</source>
        <translation>مشاركة واحد مع شخص ما.</translation>
    </message>
    <message>
        <source>Give yourself a small reward for a finished step.</source>
        <translation>مكافأة صغيرة لك عن خطوة منجزة.</translation>
    </message>
    <message>
        <source>Ten wins over two weeks and one shared.</source>
        <translation>عشرة نجاحات خلال أسبوعين وواحد منها شورك.</translation>
    </message>
    <message>
        <source>Remember what you like here</source>
        <translation>تذكّر الجميل هنا</translation>
    </message>
    <message>
        <source>List skills, projects and people you gained here and plan more of one.</source>
        <translation>سرد مهارات ومشاريع وأشخاص كسبتهم هنا، وتخطيط المزيد من أحدها.</translation>
    </message>
    <message>
        <source>Write five things this job has given you.</source>
        <translation>كتابة خمسة أشياء أعطاك إياها هذا العمل.</translation>
    </message>
    <message>
        <source>Mark the one you would miss most.</source>
        <translation>تحديد أصعبها فراقًا.</translation>
    </message>
    <message>
        <source>Plan one hour more of it this week.</source>
        <translation>تخطيط ساعة إضافية منه هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Keep the list where you see it on a bad day.</source>
        <translation>حفظ القائمة في مكان ظاهر ليوم سيئ.</translation>
    </message>
    <message>
        <source>Five entries and one planned hour carried out.</source>
        <translation>خمس تدوينات وساعة مخططة نُفذت.</translation>
    </message>
    <message>
        <source>One thing a day that builds confidence</source>
        <translation>شيء واحد كل يوم يبني الثقة</translation>
    </message>
    <message>
        <source>Each day finish one postponed minor task or voice one idea.</source>
        <translation>كل يوم إنهاء مهمة صغيرة مؤجلة أو البوح بفكرة.</translation>
    </message>
    <message>
        <source>List ten small things you put off or ideas you hold back.</source>
        <translation>سرد عشرة أشياء صغيرة مؤجلة أو أفكار لم تُقل.</translation>
    </message>
    <message>
        <source>Each morning choose one.</source>
        <translation>اختيار واحد كل صباح.</translation>
    </message>
    <message>
        <source>Do it before noon.</source>
        <translation>القيام به قبل الظهر.</translation>
    </message>
    <message>
        <source>Rate confidence 0-10 afterwards.</source>
        <translation>تقدير الثقة بعده من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Eight of ten workdays with one item done.</source>
        <translation>ثمانية من عشرة أيام عمل أُنجز فيها شيء واحد.</translation>
    </message>
    <message>
        <source>Start without waiting for motivation</source>
        <translation>البدء دون انتظار الحافز</translation>
    </message>
    <message>
        <source>Begin the needed work for ten minutes and let focus follow.</source>
        <translation>بدء العمل المطلوب لعشر دقائق، ثم يأتي الانتباه.</translation>
    </message>
    <message>
        <source>Choose the task you dodge.</source>
        <translation>اختيار المهمة التي يجري التهرب منها.</translation>
    </message>
    <message>
        <source>Define the first ten minutes.</source>
        <translation>تحديد الدقائق العشر الأولى.</translation>
    </message>
    <message>
        <source>If it is [time] and I sit at my desk, then I open it.</source>
        <translation>إذا حانت [الساعة] وأنا عند مكتبي، فإنني أفتحها.</translation>
    </message>
    <message>
        <source>Start the timer; afterwards stop or go on freely.</source>
        <translation>تشغيل المؤقت؛ وبعده التوقف أو المواصلة بحرية.</translation>
    </message>
    <message>
        <source>Five starts in two weeks.</source>
        <translation>خمس بدايات خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Start a side project or hobby</source>
        <translation>بدء مشروع جانبي أو هواية</translation>
    </message>
    <message>
        <source>Give a creative interest outside the job a small fixed place.</source>
        <translation>إعطاء اهتمام إبداعي خارج العمل مكانًا صغيرًا ثابتًا.</translation>
    </message>
    <message>
        <source>Name three interests and pick one.</source>
        <translation>تسمية ثلاثة اهتمامات واختيار واحد.</translation>
    </message>
    <message>
        <source>Define a first result that takes under ten hours.</source>
        <translation>تحديد نتيجة أولى تستغرق أقل من عشر ساعات.</translation>
    </message>
    <message>
        <source>Reserve two slots a week.</source>
        <translation>حجز وقتين في الأسبوع.</translation>
    </message>
    <message>
        <source>Check your contract for rules on outside work if money is involved.</source>
        <translation>مراجعة عقدك بشأن العمل الخارجي إن كان هناك مال.</translation>
    </message>
    <message>
        <source>A first visible result exists.</source>
        <translation>توجد نتيجة أولى ظاهرة.</translation>
    </message>
    <message>
        <source>Refresh CV and online profile</source>
        <translation>تجديد السيرة الذاتية والملف على الإنترنت</translation>
    </message>
    <message>
        <source>Write up what you achieved; it shows your worth to others and to yourself.</source>
        <translation>كتابة ما حققته؛ يُظهر قيمتك لغيرك ولنفسك.</translation>
    </message>
    <message>
        <source>Collect results from your wins list.</source>
        <translation>جمع نتائج من قائمة نجاحاتك.</translation>
    </message>
    <message>
        <source>Rewrite the last two years with numbers.</source>
        <translation>إعادة كتابة آخر سنتين بالأرقام.</translation>
    </message>
    <message>
        <source>Update the online profile.</source>
        <translation>تحديث الملف على الإنترنت.</translation>
    </message>
    <message>
        <source>Let one trusted person read it.</source>
        <translation>عرضه على شخص موثوق ليقرأه.</translation>
    </message>
    <message>
        <source>CV and profile are current and read by one person.</source>
        <translation>السيرة الذاتية والملف محدَّثان وقرأهما شخص واحد.</translation>
    </message>
    <message>
        <source>Look at other roles</source>
        <translation>النظر في أدوار أخرى</translation>
    </message>
    <message>
        <source>Scan roles inside and outside your organisation and talk with people who hold them.</source>
        <translation>استطلاع أدوار داخل مؤسستك وخارجها والحديث مع من يشغلونها.</translation>
    </message>
    <message>
        <source>Write five must-haves and three never-agains.</source>
        <translation>كتابة خمسة شروط لا بد منها وثلاثة لا تتكرر أبدًا.</translation>
    </message>
    <message>
        <source>Look inside your organisation first.</source>
        <translation>النظر داخل مؤسستك أولًا.</translation>
    </message>
    <message>
        <source>Have three information talks.</source>
        <translation>إجراء ثلاث محادثات استطلاعية.</translation>
    </message>
    <message>
        <source>Apply for one that meets four of five must-haves.</source>
        <translation>التقدم إلى دور يحقق أربعة من خمسة شروط.</translation>
    </message>
    <message>
        <source>Three information talks held and a go or no-go noted.</source>
        <translation>جرت ثلاث محادثات استطلاعية ودُوّن: نعم أو لا.</translation>
    </message>
    <message>
        <source>Explore a career change or own business</source>
        <translation>استكشاف تغيير المهنة أو مشروع خاص</translation>
    </message>
    <message>
        <source>Test another field or a business in small steps before you leap.</source>
        <translation>اختبار مجال آخر أو مشروع خاص بخطوات صغيرة قبل القفز.</translation>
    </message>
    <message>
        <source>List skills that carry over.</source>
        <translation>سرد المهارات التي تنتقل معك.</translation>
    </message>
    <message>
        <source>Choose two directions and read up on each.</source>
        <translation>اختيار وجهتين والقراءة عن كل منهما.</translation>
    </message>
    <message>
        <source>Test one cheaply (weekend, course, pilot customer).</source>
        <translation>اختبار إحداهما بكلفة قليلة (عطلة أسبوع، دورة، عميل تجريبي).</translation>
    </message>
    <message>
        <source>Work out how many months of money you need.</source>
        <translation>حساب عدد أشهر المال اللازمة.</translation>
    </message>
    <message>
        <source>Speak with a career counsellor or someone in that field.</source>
        <translation>الحديث مع مستشار مهني أو شخص من ذلك المجال.</translation>
    </message>
    <message>
        <source>One small test done and a written go, wait or no decision.</source>
        <translation>أُجري اختبار صغير وكُتب قرار: نعم أو انتظار أو لا.</translation>
    </message>
    <message>
        <source>Narrow down to one thing</source>
        <translation>الاقتصار على شيء واحد</translation>
    </message>
    <message>
        <source>Work on one improvement and few open tasks at a time; park the rest on purpose.</source>
        <translation>العمل على تحسين واحد ومهام مفتوحة قليلة في كل مرة؛ ووضع الباقي جانبًا عن قصد.</translation>
    </message>
    <message>
        <source>List everything open.</source>
        <translation>سرد كل ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Choose the one that would ease most.</source>
        <translation>اختيار ما يخفف أكثر من غيره.</translation>
    </message>
    <message>
        <source>Set a limit for work in progress (1-3).</source>
        <translation>وضع حد للعمل الجاري (من 1 إلى 3).</translation>
    </message>
    <message>
        <source>Park or hand back the rest and tell those waiting.</source>
        <translation>وضع الباقي جانبًا أو رده، وإخبار من ينتظر.</translation>
    </message>
    <message>
        <source>Start the next only when one is finished.</source>
        <translation>بدء التالي فقط حين ينتهي واحد.</translation>
    </message>
    <message>
        <source>Two weeks inside the limit and one item finished.</source>
        <translation>أسبوعان ضمن الحد وانتهى شيء واحد.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Your mood, once you check in</source>
        <translation>مزاجك، بعد أول تسجيل للحال</translation>
    </message>
    <message numerus="yes">
        <source>Mood, %Ln days so far</source>
        <translation>
            <numerusform>المزاج: لا أيام بعد</numerusform>
            <numerusform>المزاج: يوم واحد حتى الآن</numerusform>
            <numerusform>المزاج: يومان حتى الآن</numerusform>
            <numerusform>المزاج: %Ln أيام حتى الآن</numerusform>
            <numerusform>المزاج: %Ln يومًا حتى الآن</numerusform>
            <numerusform>المزاج: %Ln يوم حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, no lasting shift</source>
        <translation>المزاج: لا تغيّر دائم</translation>
    </message>
    <message>
        <source>Mood has shifted up since %1</source>
        <translation>ارتفع المزاج منذ %1</translation>
    </message>
    <message>
        <source>Mood has shifted down since %1</source>
        <translation>انخفض المزاج منذ %1</translation>
    </message>
    <message>
        <source>Spark, once you have taken an assessment</source>
        <translation>الشرارة، بعد إجراء تقييم</translation>
    </message>
    <message>
        <source>Spark needs more answers</source>
        <translation>تحتاج الشرارة إلى إجابات أكثر</translation>
    </message>
    <message>
        <source>%1, your focus: %2</source>
        <extracomment>%1 is an area, %2 a verdict: &apos;Blocked growth, your focus: about the same so far&apos;.</extracomment>
        <translation>%1، تركيزك: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check-ins</source>
        <translation>
            <numerusform>لا تسجيلات للحال</numerusform>
            <numerusform>تسجيل حال واحد</numerusform>
            <numerusform>تسجيلا حال</numerusform>
            <numerusform>%Ln تسجيلات للحال</numerusform>
            <numerusform>%Ln تسجيلًا للحال</numerusform>
            <numerusform>%Ln تسجيل للحال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>لا أهداف منتهية</numerusform>
            <numerusform>هدف منتهٍ واحد</numerusform>
            <numerusform>هدفان منتهيان</numerusform>
            <numerusform>%Ln أهداف منتهية</numerusform>
            <numerusform>%Ln هدفًا منتهيًا</numerusform>
            <numerusform>%Ln هدف منتهٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Three counts side by side.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>قُرِّر: %1</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>Work last felt right</source>
        <translation>كان العمل على ما يرام آخر مرة</translation>
    </message>
    <message>
        <source>You first noticed it</source>
        <translation>لاحظت ذلك أول مرة</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days so far.</source>
        <translation>%1: عدد الأيام حتى الآن %2 من %3.</translation>
    </message>
    <message>
        <source>%1: no clear link in %2 days. Only one stronger than %3 could show yet.</source>
        <extracomment>%2 is a number of days, %3 one between 0 and 1.</extracomment>
        <translation>%1: لا صلة واضحة، وعدد الأيام %2. لا يمكن أن تظهر بعد إلا صلة أقوى من %3.</translation>
    </message>
    <message>
        <source>Your gut says go; by your own weights of %1 staying comes first. What does one of them know that the other does not?</source>
        <translation>حدسك مع الرحيل؛ وبأوزانك أنت بتاريخ %1 يأتي البقاء أولًا. ماذا يعرف أحدهما ولا يعرفه الآخر؟</translation>
    </message>
    <message>
        <source>Your gut says stay; by your own weights of %1 something else comes first. What does one of them know that the other does not?</source>
        <translation>حدسك مع البقاء؛ وبأوزانك أنت بتاريخ %1 يأتي غيره أولًا. ماذا يعرف أحدهما ولا يعرفه الآخر؟</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>الامتنان</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Energy and mood</source>
        <translation>الطاقة والمزاج</translation>
    </message>
    <message>
        <source>Days with gratitude and the next day’s mood</source>
        <translation>أيام الامتنان ومزاج اليوم التالي</translation>
    </message>
    <message>
        <source>Days with your practice and the next day’s mood</source>
        <translation>أيام الممارسة ومزاج اليوم التالي</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>النوم والمزاج</translation>
    </message>
    <message>
        <source>Not looked at this month: %1. The more is compared at once, the more looks alike by chance.</source>
        <extracomment>%1 is &apos;Sleep&apos; or &apos;Sleep, Practice&apos;.</extracomment>
        <translation>لا يُنظر فيه هذا الشهر: %1. كلما زاد ما يُقارن معًا، زاد ما يتشابه مصادفة.</translation>
    </message>
    <message numerus="yes">
        <source>Energy, %Ln days so far</source>
        <translation>
            <numerusform>الطاقة: لا أيام بعد</numerusform>
            <numerusform>الطاقة: يوم واحد حتى الآن</numerusform>
            <numerusform>الطاقة: يومان حتى الآن</numerusform>
            <numerusform>الطاقة: %Ln أيام حتى الآن</numerusform>
            <numerusform>الطاقة: %Ln يومًا حتى الآن</numerusform>
            <numerusform>الطاقة: %Ln يوم حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy, no lasting shift</source>
        <translation>الطاقة: لا تغيّر دائم</translation>
    </message>
    <message>
        <source>Energy has shifted up since %1</source>
        <translation>ارتفعت الطاقة منذ %1</translation>
    </message>
    <message>
        <source>Energy has shifted down since %1</source>
        <translation>انخفضت الطاقة منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %Ln nights so far</source>
        <translation>
            <numerusform>النوم: لا ليالي بعد</numerusform>
            <numerusform>النوم: ليلة واحدة حتى الآن</numerusform>
            <numerusform>النوم: ليلتان حتى الآن</numerusform>
            <numerusform>النوم: %Ln ليالٍ حتى الآن</numerusform>
            <numerusform>النوم: %Ln ليلة حتى الآن</numerusform>
            <numerusform>النوم: %Ln ليلة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep, no lasting shift</source>
        <translation>النوم: لا تغيّر دائم</translation>
    </message>
    <message>
        <source>Sleep has been longer since %1</source>
        <translation>صار النوم أطول منذ %1</translation>
    </message>
    <message>
        <source>Sleep has been shorter since %1</source>
        <translation>صار النوم أقصر منذ %1</translation>
    </message>
    <message>
        <source>A shift up shows</source>
        <translation>يظهر ارتفاع</translation>
    </message>
    <message>
        <source>A shift down shows</source>
        <translation>يظهر انخفاض</translation>
    </message>
    <message>
        <source>what happened is marked over shorter times</source>
        <translation>ما حدث يُعلَّم في فترات أقصر</translation>
    </message>
    <message>
        <source>what happened is marked; it need not be the cause</source>
        <translation>ما حدث معلَّم؛ وليس بالضرورة السبب</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>every dot a day, the line smoothed</source>
        <translation>كل نقطة يوم، والخط ممهَّد</translation>
    </message>
    <message>
        <source>measured against ten days, %1</source>
        <extracomment>%1 is a range of days.</extracomment>
        <translation>بالقياس إلى عشرة أيام، %1</translation>
    </message>
    <message>
        <source>%1: %2 days so far. Among those compared, even the clearest link could be told from chance only with %3 days.</source>
        <extracomment>%2 and %3 are numbers of days, both above 1.</extracomment>
        <translation>%1: عدد الأيام حتى الآن %2. بين ما يُقارن، لا يمكن تمييز أوضح ارتباط عن المصادفة إلا حين يبلغ العدد %3.</translation>
    </message>
    <message>
        <source>bars: how far a score wobbles by itself</source>
        <translation>الأعمدة: مقدار تذبذب الدرجة من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Your gut leans to going</source>
        <translation>الحدس يميل إلى الرحيل</translation>
    </message>
    <message>
        <source>Your gut leans to staying</source>
        <translation>الحدس يميل إلى البقاء</translation>
    </message>
    <message>
        <source>Your gut said %1 of 10 last</source>
        <translation>آخر ما قاله الحدس %1 من 10</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>ما يقوله حدسك</translation>
    </message>
    <message>
        <source>0 stay, 10 go</source>
        <translation>0 بقاء، 10 رحيل</translation>
    </message>
    <message>
        <source>the newest %1 of %2 things that happened are marked</source>
        <extracomment>&apos;the newest 5 of 12 things that happened&apos;</extracomment>
        <translation>الأحدث معلَّم: %1 من %2 مما حدث</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>ممهَّد</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>الحدس</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Too little in these days for a line.</source>
        <translation>ما في هذه الأيام أقل من أن يرسم خطًا.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>ما يسير معًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 to %3) in %Ln days</source>
        <extracomment>How closely two things go together, between what and what it may lie, and in how many days: &apos;0.41 (0.22 to 0.57) in 81 days&apos;.</extracomment>
        <translation>
            <numerusform>%1 (من %2 إلى %3) دون أيام</numerusform>
            <numerusform>%1 (من %2 إلى %3) في يوم واحد</numerusform>
            <numerusform>%1 (من %2 إلى %3) في يومين</numerusform>
            <numerusform>%1 (من %2 إلى %3) في %Ln أيام</numerusform>
            <numerusform>%1 (من %2 إلى %3) في %Ln يومًا</numerusform>
            <numerusform>%1 (من %2 إلى %3) في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go up and down together, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 يصعدان ويهبطان معًا، والصلة ضعيفة: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>%1 go against each other, weakly: %2. That is no proof of a cause.</source>
        <translation>%1 يسيران في اتجاهين متعاكسين، والصلة ضعيفة: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>%1 go up and down together: %2. That is no proof of a cause.</source>
        <translation>%1 يصعدان ويهبطان معًا: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>%1 go against each other: %2. That is no proof of a cause.</source>
        <translation>%1 يسيران في اتجاهين متعاكسين: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>%1 go up and down together, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 يصعدان ويهبطان معًا، والصلة قوية: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>%1 go against each other, strongly: %2. That is no proof of a cause.</source>
        <translation>%1 يسيران في اتجاهين متعاكسين، والصلة قوية: %2. وليس هذا دليلًا على سبب.</translation>
    </message>
    <message>
        <source>How closely is told from 0, not at all, to 1, and in brackets where it may lie. Three pairs a month at the most. What you note in the same minute shares its mood.</source>
        <translation>قوة الصلة من 0، أي لا صلة، إلى 1، وبين القوسين المدى الذي قد تقع فيه. ثلاثة أزواج في الشهر على الأكثر. ما يُدوَّن في الدقيقة نفسها يتشارك مزاجها.</translation>
    </message>
    <message>
        <source>Over all your days up to today, whichever are shown above.</source>
        <translation>على كل الأيام حتى اليوم، أيًّا كانت الأيام المعروضة أعلاه.</translation>
    </message>
    <message>
        <source>Over all your days up to %1.</source>
        <translation>على كل الأيام حتى %1.</translation>
    </message>
    <message>
        <source>about the same so far</source>
        <translation>مماثل تقريبًا حتى الآن</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <extracomment>%1 is the title of a goal.</extracomment>
        <translation>أُنجز: %1</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تحديد الصفحات غير صالح</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>الصيغة %1 غير صحيحة. يُرجى الفصل بين الصفحات والنطاقات بعلامة «,» وكتابة النطاق بعلامة «-»، مع عدم تداخل النطاقات.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>تتعارض إعدادات الطباعة على الوجهين. هل تُصحَّح؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>تتعارض بعض الخيارات. يُرجى تصحيحها.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>يمكن تحديد صفحات أو نطاقات تفصل بينها فواصل. والنطاق رقمان بينهما شرطة. مثلًا: 3,5-7,9 تطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الجانب الطويل</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الجانب القصير</translation>
    </message>
</context>
<context>
    <name>QuickWordTexts</name>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <extracomment>A word a person types after an exclamation mark to set a due day, in small letters.</extracomment>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>How did your talk go?</source>
        <translation>كيف سارت محادثتك؟</translation>
    </message>
    <message>
        <source>A decision of yours has its day.</source>
        <translation>حان يوم أحد قراراتك.</translation>
    </message>
    <message>
        <source>Something you planned has its day.</source>
        <translation>حان يوم شيء خططت له.</translation>
    </message>
    <message>
        <source>Five minutes for your week?</source>
        <translation>خمس دقائق لأسبوعك؟</translation>
    </message>
    <message>
        <source>Time to look how things are now?</source>
        <translation>وقت النظر في الوضع الآن؟</translation>
    </message>
    <message>
        <source>You wanted to come back to something.</source>
        <translation>أردت العودة إلى شيء ما.</translation>
    </message>
    <message>
        <source>You wanted to talk with somebody.</source>
        <translation>أردت الحديث مع شخص ما.</translation>
    </message>
    <message>
        <source>One small thing for today?</source>
        <translation>شيء صغير واحد لليوم؟</translation>
    </message>
    <message>
        <source>How are you today?</source>
        <translation>كيف حالك اليوم؟</translation>
    </message>
    <message>
        <source>One good thing from this week?</source>
        <translation>شيء طيب واحد من هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>كيف سارت المحادثة مع %1؟</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>للحسم: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>حان يومه: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>العودة إلى المحادثة مع %1</translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>أردت الحديث مع %1</translation>
    </message>
    <message>
        <source>After a talk: how it went</source>
        <translation>بعد محادثة: كيف سارت</translation>
    </message>
    <message>
        <source>Decisions on their day</source>
        <translation>القرارات في يومها</translation>
    </message>
    <message>
        <source>Goals on their day</source>
        <translation>الأهداف في يومها</translation>
    </message>
    <message>
        <source>Friday page</source>
        <translation>صفحة الجمعة</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>التقييم القادم</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>ما تلزم العودة إليه</translation>
    </message>
    <message>
        <source>People, by their rhythm</source>
        <translation>الأشخاص، حسب إيقاعهم</translation>
    </message>
    <message>
        <source>One thing a day</source>
        <translation>شيء واحد في اليوم</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>A good thing</source>
        <translation>شيء طيب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>ليس هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day (&apos;Fri 27 Nov&apos;), %2 a time.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, today %2</source>
        <extracomment>%1 is what it is about, %2 a time.</extracomment>
        <translation>التذكير القادم: %1، اليوم %2</translation>
    </message>
    <message>
        <source>Next reminder: %1, %2, %3</source>
        <extracomment>%1 is what it is about, %2 a day, %3 a time.</extracomment>
        <translation>التذكير القادم: %1، %2، %3</translation>
    </message>
    <message>
        <source>Reminders paused until %1</source>
        <extracomment>%1 is a time or a day.</extracomment>
        <translation>التذكيرات متوقفة حتى %1</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>بعد ثلاث ساعات</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What weighs</source>
        <translation>ما يثقل</translation>
    </message>
    <message>
        <source>Why, in your own answers</source>
        <translation>السبب، من إجاباتك أنت</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>ما يُجرَّب أولًا</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>المزاج عبر الزمن</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>No assessment was taken in this time.</source>
        <translation>لم يُجرَ تقييم في هذه المدة.</translation>
    </message>
    <message>
        <source>There was no check-in in this time.</source>
        <translation>لم يُسجَّل حال في هذه المدة.</translation>
    </message>
    <message>
        <source>There is no goal on the board yet.</source>
        <translation>لا هدف على اللوحة بعد.</translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation>لم يُكتب شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>For a mentor</source>
        <translation>لمرشد</translation>
    </message>
    <message>
        <source>For my supervisor</source>
        <translation>لمديري المباشر</translation>
    </message>
    <message>
        <source>Everything in the range you choose.</source>
        <translation>كل ما في المدة المختارة.</translation>
    </message>
    <message>
        <source>What weighs, your goals and your wins; no daily mood.</source>
        <translation>ما يثقل، وأهدافك ونجاحاتك؛ دون المزاج اليومي.</translation>
    </message>
    <message>
        <source>Only what you tick.</source>
        <translation>ما عليه علامة فقط.</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>أين أقف</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Made with Unrut from the person’s own answers. A reflection, not a diagnosis: the questions have no norms, and a figure that points to something does not prove that it is the cause.</source>
        <translation>أُعد بواسطة Unrut من إجابات الشخص نفسه. تأمل لا تشخيص: ليس للأسئلة معايير، والرقم الذي يشير إلى شيء لا يثبت أنه السبب.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>النجاحات</translation>
    </message>
    <message>
        <source>Gratitude, and what to keep</source>
        <translation>الامتنان، وما أحبه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف حدث</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>There is nothing to tell in short.</source>
        <translation>لا شيء يُقال باختصار.</translation>
    </message>
    <message>
        <source>No way out was finished in this time.</source>
        <translation>لم يكتمل أي مخرج في هذه المدة.</translation>
    </message>
    <message>
        <source>There is no decision on the board.</source>
        <translation>لا قرار على اللوحة.</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>لم يُدرج أحد بعد.</translation>
    </message>
    <message>
        <source>Nothing was told about how it came about.</source>
        <translation>لم يُكتب شيء عن كيفية حدوث ذلك.</translation>
    </message>
    <message>
        <source>No worksheet was finished in this time.</source>
        <translation>لم تكتمل أي ورقة عمل في هذه المدة.</translation>
    </message>
    <message>
        <source>Energy, sleep and the board</source>
        <translation>الطاقة والنوم واللوحة</translation>
    </message>
    <message>
        <source>Stay or go: what your gut says</source>
        <translation>بقاء أو رحيل: ما يقوله حدسك</translation>
    </message>
    <message>
        <source>Too little was noted in this time for a chart.</source>
        <translation>ما دُوِّن في هذه المدة أقل من أن يصنع رسمًا.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>صفحتا جمعة فيهما حدسك تصنعان خطًا.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Spark %1</source>
        <translation>الشرارة %1</translation>
    </message>
    <message>
        <source>Spark %1, was %2: %3</source>
        <extracomment>&apos;%3&apos; is a verdict: &apos;Spark 53, was 42: may be chance, look again in two weeks&apos;.</extracomment>
        <translation>الشرارة %1، كانت %2: %3</translation>
    </message>
    <message>
        <source>Too few answers for a result</source>
        <translation>الإجابات أقل من أن تعطي نتيجة</translation>
    </message>
    <message>
        <source>Nothing presses at the moment</source>
        <translation>لا شيء ضاغط الآن</translation>
    </message>
    <message>
        <source>Your result points to %1</source>
        <translation>تشير نتيجتك إلى %1</translation>
    </message>
    <message>
        <source>Your result points to %1 and %2</source>
        <translation>تشير نتيجتك إلى %1 و%2</translation>
    </message>
    <message>
        <source>Your result points to %1, %2 and %3</source>
        <translation>تشير نتيجتك إلى %1 و%2 و%3</translation>
    </message>
    <message>
        <source>No single place stands out</source>
        <translation>لا يبرز موضع بعينه</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <extracomment>Two days: &apos;23 November 2026, beside 26 October&apos;.</extracomment>
        <translation>%1، بجانب %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A statement of the assessment in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>An answer as a sentence: &apos;Fully true.&apos;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In the past six months.</source>
        <translation>في الأشهر الستة الماضية.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an answer and its weight</comment>
        <extracomment>An answer and what it weighs: &apos;Fully true: 100.&apos;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A score is the mean of your answers in its area, from 0 for the answer that weighs least to 100 for the one that weighs most. Where a statement speaks well of work, the scale runs the other way round.</source>
        <translation>الدرجة متوسط إجاباتك في مجالها، من 0 للإجابة الأقل ثقلًا إلى 100 للأكثر ثقلًا. وحين تمدح العبارة العمل، ينعكس اتجاه المقياس.</translation>
    </message>
    <message>
        <source>Below 25 is called calm, below 50 some, below 75 notable, and from 75 on pressing. The words restate your answers; they are no norms.</source>
        <translation>ما دون 25 يسمى هادئًا، ودون 50 بعض الثقل، ودون 75 ملحوظًا، ومن 75 ضاغطًا. الكلمات تعيد صياغة إجاباتك؛ وليست معايير.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>لماذا %1</translation>
    </message>
    <message>
        <source>Chosen because %1 weighed most.</source>
        <translation>اختير لأن الأثقل كان %1.</translation>
    </message>
    <message>
        <source>Chosen because %1 and %2 weighed most.</source>
        <translation>اختير لأن الأثقل كان %1 و%2.</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>أفضل بوضوح</translation>
    </message>
    <message>
        <source>probably better</source>
        <translation>أفضل على الأرجح</translation>
    </message>
    <message>
        <source>may be chance, look again in two weeks</source>
        <translation>قد تكون مصادفة، يُنظر بعد أسبوعين</translation>
    </message>
    <message>
        <source>probably worse</source>
        <translation>أسوأ على الأرجح</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>أسوأ بوضوح</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>قد تكون مصادفة</translation>
    </message>
    <message>
        <source>%1, was %2: %3.</source>
        <extracomment>%1 and %2 are scores, %3 is a verdict: &apos;81, was 75: about the same.&apos;</extracomment>
        <translation>%1، كان %2: %3.</translation>
    </message>
    <message>
        <source>Spark is what is left of energy and interest: 100 less the mean of Exhaustion and Lost interest. Here high is good.</source>
        <translation>الشرارة هي ما بقي من الطاقة والاهتمام: 100 ناقص متوسط الإنهاك وفقدان الاهتمام. هنا الأعلى أفضل.</translation>
    </message>
    <message numerus="yes">
        <source>grey: its own wobble, we assume about %Ln points</source>
        <translation>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه معدوم</numerusform>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه نحو نقطة</numerusform>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه نحو نقطتين</numerusform>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه نحو %Ln نقاط</numerusform>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه نحو %Ln نقطة</numerusform>
            <numerusform>الرمادي: تذبذبها الذاتي، ونفترض أنه نحو %Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grey: your own wobble, about %Ln points</source>
        <translation>
            <numerusform>الرمادي: تذبذبك أنت، يكاد ينعدم</numerusform>
            <numerusform>الرمادي: تذبذبك أنت، نحو نقطة</numerusform>
            <numerusform>الرمادي: تذبذبك أنت، نحو نقطتين</numerusform>
            <numerusform>الرمادي: تذبذبك أنت، نحو %Ln نقاط</numerusform>
            <numerusform>الرمادي: تذبذبك أنت، نحو %Ln نقطة</numerusform>
            <numerusform>الرمادي: تذبذبك أنت، نحو %Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume that this scale wobbles by about %Ln points by itself. After eight assessments we use your own wobble instead.</source>
        <translation>
            <numerusform>نفترض أن هذا المقياس لا يتذبذب من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
            <numerusform>نفترض أن هذا المقياس يتذبذب نحو نقطة من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
            <numerusform>نفترض أن هذا المقياس يتذبذب نحو نقطتين من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
            <numerusform>نفترض أن هذا المقياس يتذبذب نحو %Ln نقاط من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
            <numerusform>نفترض أن هذا المقياس يتذبذب نحو %Ln نقطة من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
            <numerusform>نفترض أن هذا المقياس يتذبذب نحو %Ln نقطة من تلقاء نفسه. بعد ثمانية تقييمات نستخدم تذبذبك أنت بدل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own answers wobble by about %Ln points from one assessment to the next.</source>
        <translation>
            <numerusform>لا تكاد إجاباتك تتذبذب من تقييم إلى آخر.</numerusform>
            <numerusform>تتذبذب إجاباتك نحو نقطة من تقييم إلى آخر.</numerusform>
            <numerusform>تتذبذب إجاباتك نحو نقطتين من تقييم إلى آخر.</numerusform>
            <numerusform>تتذبذب إجاباتك نحو %Ln نقاط من تقييم إلى آخر.</numerusform>
            <numerusform>تتذبذب إجاباتك نحو %Ln نقطة من تقييم إلى آخر.</numerusform>
            <numerusform>تتذبذب إجاباتك نحو %Ln نقطة من تقييم إلى آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for conflict.</source>
        <translation>تُحسب للخلاف.</translation>
    </message>
    <message>
        <source>Counts for isolation.</source>
        <translation>تُحسب للعزلة.</translation>
    </message>
    <message>
        <source>Conflict by itself: %1, the mean of the answers that count for it.</source>
        <translation>الخلاف وحده: %1، وهو متوسط الإجابات التي تُحسب له.</translation>
    </message>
    <message>
        <source>Isolation by itself: %1, the mean of the answers that count for it.</source>
        <translation>العزلة وحدها: %1، وهي متوسط الإجابات التي تُحسب لها.</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”.</source>
        <translation>قلت إلى أي حد يهمك: «%1».</translation>
    </message>
    <message>
        <source>You said that it matters to you: “%1”. For the matches its %2 counts as %3.</source>
        <extracomment>%1 is an answer such as &apos;a little&apos;, %2 and %3 are scores.</extracomment>
        <translation>قلت إلى أي حد يهمك: «%1». وفي حساب التناسب تُعد درجته %2 بمنزلة %3.</translation>
    </message>
    <message>
        <source>In figures: an area gives its share of the ten × (its score − 25) ÷ 75. Where you said that an area matters less to you, its score counts for less, half of it at least.</source>
        <translation>بالأرقام: يعطي المجال حصته من العشرة × (درجته − 25) ÷ 75. وحيث قلت إن مجالًا يهمك أقل، تُحسب درجته أقل، نصفها على الأقل.</translation>
    </message>
    <message>
        <source>The other part has too few answers; for the matches the whole area stands for it.</source>
        <translation>الجزء الآخر إجاباته قليلة جدًا؛ لذلك يحل المجال كله محله في حساب التناسب.</translation>
    </message>
    <message>
        <source>A match: each way out shares ten points among the areas it is for, and an area gives its share the more its score is above 25. What happened to you, or an answer that says so, can add 1.5, and much effort while your energy is low takes 1 away.</source>
        <translation>التناسب: يوزع كل مخرج عشر نقاط على المجالات التي يخصها، ويعطي المجال من نصيبه أكثر كلما زادت درجته على 25. ما حدث لك، أو إجابة تقول ذلك، قد يضيف 1.5، والجهد الكبير مع طاقة منخفضة ينقص 1.</translation>
    </message>
    <message>
        <source>Much weighs on you at once</source>
        <translation>أمور كثيرة تثقل عليك معًا</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered.</source>
        <translation>يحصل المجال على درجة حين يُجاب عن نصف عباراته.</translation>
    </message>
    <message>
        <source>No area weighs much at the moment.</source>
        <translation>لا يثقل أي مجال كثيرًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>All areas score high, so none can be named before the others. You need not work on all of them.</source>
        <translation>درجات المجالات كلها مرتفعة، فلا يمكن تسمية مجال قبل غيره. لا يلزمك العمل عليها كلها.</translation>
    </message>
    <message>
        <source>The scores lie close together: differences under ten points count as about the same.</source>
        <translation>الدرجات متقاربة: ما يقل عن عشر نقاط من الفرق يُحسب مماثلًا تقريبًا.</translation>
    </message>
    <message>
        <source>%1 weigh about the same: differences under ten points do not tell them apart.</source>
        <extracomment>%1 is a list of areas, four or more: &apos;Workload, Recovery, Progress, and Recognition&apos;.</extracomment>
        <translation>%1: ثقلها متقارب، وما يقل عن عشر نقاط من الفرق لا يميز بينها.</translation>
    </message>
    <message>
        <source>Clearly better or worse: ten points or more, and by the wobble alone so much would come about in one of twenty assessments at most. Probably: in one of five at most. Anything else of ten points or more may be chance; less counts as about the same.</source>
        <translation>أفضل أو أسوأ بوضوح: عشر نقاط أو أكثر، ولا يحدث هذا القدر بالتذبذب وحده إلا في تقييم واحد من عشرين على الأكثر. على الأرجح: في واحد من خمسة على الأكثر. وكل ما عدا ذلك من عشر نقاط أو أكثر قد يكون مصادفة؛ وما دونها يُحسب مماثلًا تقريبًا.</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; a change is named only where it is larger than that. Spark and your focus are named each time.</source>
        <translation>بين اثني عشر مجالًا يتحرك بعضها دائمًا مصادفة؛ ولا يُذكر تغيّر إلا إذا كان أكبر من ذلك. أما الشرارة وتركيزك فيُذكران كل مرة.</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>مماثل تقريبًا</translation>
    </message>
    <message>
        <source>◆ named by you as the cause</source>
        <translation>◆ ما ذكرته سببًا</translation>
    </message>
</context>
<context>
    <name>SalvageWords</name>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 is a kind of thing, %2 and %3 are numbers.</extracomment>
        <translation>%1: أُنقذ %2، وفُقد %3</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <extracomment>%1 is a kind of thing, %2 a number.</extracomment>
        <translation>%1: أُنقذ %2</translation>
    </message>
    <message>
        <source>Parts of things, such as steps: %1 lost</source>
        <translation>أجزاء من الأشياء، مثل الخطوات: فُقد %1</translation>
    </message>
    <message>
        <source>Damaged parts of the file: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>أجزاء الملف التالفة: %1 من %2</translation>
    </message>
    <message>
        <source>What leaves no trace in the file cannot be counted: look through the new journal, and keep the damaged file.</source>
        <translation>ما لا يترك أثرًا في الملف لا يمكن عدّه: يحسن تصفح الدفتر الجديد والاحتفاظ بالملف التالف.</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>look theme appearance dark light mode high contrast</source>
        <translation>مظهر سمة داكن فاتح وضع تباين عال</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>font letters bigger larger smaller zoom</source>
        <translation>خط حروف أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>animation motion reduced glow</source>
        <translation>حركة تحريك أقل توهج</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>translation speak</source>
        <translation>ترجمة تحدث</translation>
    </message>
    <message>
        <source>Goals in &amp;Doing at most</source>
        <translation>أقصى الأهداف قيد ال&amp;تنفيذ</translation>
    </message>
    <message>
        <source>limit board how many at once</source>
        <translation>حد لوحة كم في وقت واحد</translation>
    </message>
    <message>
        <source>Side projects in Doing at most</source>
        <translation>أقصى المشاريع الجانبية قيد التنفيذ</translation>
    </message>
    <message>
        <source>When it is &amp;full</source>
        <translation>عند الا&amp;متلاء</translation>
    </message>
    <message>
        <source>limit mode board Doing ask hold signal</source>
        <translation>حد وضع لوحة سؤال إيقاف تنبيه</translation>
    </message>
    <message>
        <source>‘Just start’ lasts</source>
        <translation>مدة «لنبدأ فحسب»</translation>
    </message>
    <message>
        <source>timer minutes focus how long</source>
        <translation>مؤقت دقائق تركيز كم من الوقت</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>week weekend days off</source>
        <translation>أسبوع عطلة نهاية الأسبوع أيام الراحة</translation>
    </message>
    <message>
        <source>Times a week at most</source>
        <translation>أقصى المرات في الأسبوع</translation>
    </message>
    <message>
        <source>log gratitude rhythm how often</source>
        <translation>سجل امتنان إيقاع وتيرة كم مرة</translation>
    </message>
    <message>
        <source>&amp;Person I would call</source>
        <translation>&amp;شخص يمكنني الاتصال به</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help</source>
        <translation>أمان جهة اتصال طوارئ أزمة مساعدة</translation>
    </message>
    <message>
        <source>&amp;Number I would call</source>
        <translation>&amp;رقم يمكنني الاتصال به</translation>
    </message>
    <message>
        <source>safety contact emergency crisis help phone</source>
        <translation>أمان جهة اتصال طوارئ أزمة مساعدة هاتف</translation>
    </message>
    <message>
        <source>Journal file</source>
        <translation>ملف الدفتر</translation>
    </message>
    <message>
        <source>place folder where open another journal</source>
        <translation>مكان مجلد أين فتح آخر</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>ن&amp;سخ احتياطي…</translation>
    </message>
    <message>
        <source>backup backups copy of the journal</source>
        <translation>نسخة احتياطية من الدفتر</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults…</source>
        <translation>إ&amp;عادة الضبط…</translation>
    </message>
    <message>
        <source>default settings as at the start back</source>
        <translation>الإعدادات الافتراضية كما في البداية رجوع</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>هدوء &amp;من</translation>
    </message>
    <message>
        <source>quiet hours night do not disturb reminders</source>
        <translation>ساعات الهدوء ليل عدم الإزعاج تذكيرات</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>هدوء &amp;حتى</translation>
    </message>
    <message>
        <source>quiet hours night morning do not disturb reminders</source>
        <translation>ساعات الهدوء ليل صباح عدم الإزعاج تذكيرات</translation>
    </message>
    <message>
        <source>At &amp;most in a day</source>
        <translation>الأ&amp;قصى في اليوم</translation>
    </message>
    <message>
        <source>limit reminders notices how many</source>
        <translation>حد تذكيرات إشعارات كم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>reminders stop silence for an hour until tomorrow</source>
        <translation>تذكيرات إيقاف صمت ساعة حتى الغد</translation>
    </message>
    <message>
        <source>&amp;Notices tell</source>
        <translation>محتوى الت&amp;نبيهات</translation>
    </message>
    <message>
        <source>privacy notifications desktop names goals</source>
        <translation>خصوصية إشعارات سطح المكتب أسماء أهداف</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>المواصلة في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>background icon</source>
        <translation>خلفية أيقونة</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>autostart login session computer begins</source>
        <translation>بدء تلقائي تسجيل الدخول جلسة حاسوب</translation>
    </message>
    <message>
        <source>Hide the content when the screen locks</source>
        <translation>إخفاء المحتوى عند قفل الشاشة</translation>
    </message>
    <message>
        <source>privacy lock screen others</source>
        <translation>خصوصية قفل شاشة آخرون</translation>
    </message>
    <message>
        <source>card of Today show hide</source>
        <comment>words to find a setting by</comment>
        <translation>بطاقة اليوم إظهار إخفاء</translation>
    </message>
    <message>
        <source>reminder remind me when</source>
        <comment>words to find a setting by</comment>
        <translation>تذكير ذكّرني متى</translation>
    </message>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>وضع خط تحت كلمات لا يعرفها أي قاموس</translation>
    </message>
    <message>
        <source>spelling spell check misspelled typing errors</source>
        <translation>إملاء تدقيق أخطاء كتابة</translation>
    </message>
    <message>
        <source>Dictionar&amp;y</source>
        <translation>ال&amp;قاموس</translation>
    </message>
    <message>
        <source>spelling spell check words</source>
        <translation>إملاء تدقيق كلمات</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;كلماتي…</translation>
    </message>
    <message>
        <source>spelling dictionary added own words</source>
        <translation>إملاء قاموس كلمات مضافة خاصة</translation>
    </message>
    <message>
        <source>K&amp;eep backups elsewhere…</source>
        <translation>حف&amp;ظ النسخ في مكان آخر…</translation>
    </message>
    <message>
        <source>backup backups folder place disk</source>
        <translation>نسخة احتياطية مجلد مكان قرص</translation>
    </message>
    <message>
        <source>own prompts questions of the log</source>
        <comment>words to find a setting by</comment>
        <translation>أسئلة ملهمة خاصة السجل تدوينات</translation>
    </message>
</context>
<context>
    <name>SideKeys</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+اليسار</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+اليمين</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+اليسار</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+اليمين</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>%1 %2 gives %3</source>
        <extracomment>&apos;Workload 90 gives 3.5&apos;: an area, its score and the points it gives.</extracomment>
        <translation>من %1 %2 تأتي %3</translation>
    </message>
    <message>
        <source>All of it counts a quarter, as it did not help last time.</source>
        <translation>يُحسب كله بالربع، لأنه لم يساعد في المرة الماضية.</translation>
    </message>
    <message>
        <source>All of it counts half, as you finished it not long ago.</source>
        <translation>يُحسب كله بالنصف، لأنك أنهيته قبل وقت قصير.</translation>
    </message>
    <message>
        <source>energy is low</source>
        <translation>الطاقة منخفضة</translation>
    </message>
    <message>
        <source>there is more work than hours</source>
        <translation>العمل أكثر من الساعات</translation>
    </message>
    <message>
        <source>recovery comes short</source>
        <translation>التعافي لا يكفي</translation>
    </message>
    <message>
        <source>work does not move forward</source>
        <translation>العمل لا يتقدم</translation>
    </message>
    <message>
        <source>challenge is missing</source>
        <translation>التحدي غائب</translation>
    </message>
    <message>
        <source>interest has faded</source>
        <translation>الاهتمام خبا</translation>
    </message>
    <message>
        <source>growth is blocked</source>
        <translation>النمو مسدود</translation>
    </message>
    <message>
        <source>goals have lost their pull</source>
        <translation>الأهداف فقدت جاذبيتها</translation>
    </message>
    <message>
        <source>work and values pull apart</source>
        <translation>العمل والقيم يتباعدان</translation>
    </message>
    <message>
        <source>recognition is missing</source>
        <translation>التقدير غائب</translation>
    </message>
    <message>
        <source>there is tension with a colleague</source>
        <translation>هناك توتر مع زميل</translation>
    </message>
    <message>
        <source>you are on your own a lot</source>
        <translation>عملك منفرد في أكثر الوقت</translation>
    </message>
    <message>
        <source>a choice is waiting</source>
        <translation>هناك اختيار ينتظر</translation>
    </message>
    <message>
        <source>you took over a colleague’s work</source>
        <translation>توليت عمل زميل</translation>
    </message>
    <message>
        <source>a post went to someone else</source>
        <translation>ذهب منصب إلى شخص آخر</translation>
    </message>
    <message>
        <source>things with a colleague are tense</source>
        <translation>العلاقة مع زميل متوترة</translation>
    </message>
    <message>
        <source>things with your boss are tense</source>
        <translation>العلاقة بمديرك متوترة</translation>
    </message>
    <message>
        <source>people above you did not back you</source>
        <translation>لم يدعمك من هم فوقك</translation>
    </message>
    <message>
        <source>a project is off its plan</source>
        <translation>خرج مشروع عن خطته</translation>
    </message>
    <message>
        <source>a big goal is reached</source>
        <translation>تحقق هدف كبير</translation>
    </message>
    <message>
        <source>you are often alone at work</source>
        <translation>يغلب على عملك أن يكون منفردًا</translation>
    </message>
    <message>
        <source>a decision is being put off</source>
        <translation>هناك قرار مؤجَّل</translation>
    </message>
    <message>
        <source>you were wronged at work</source>
        <translation>تعرضت لظلم في العمل</translation>
    </message>
    <message>
        <source>speaking up at work is not safe</source>
        <translation>الكلام في العمل غير آمن</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&apos;you took over a colleague’s work +1.5&apos;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>high effort while energy is low −%1</source>
        <translation>جهد كبير مع طاقة منخفضة −%1</translation>
    </message>
    <message>
        <source>None of your scores adds points to this.</source>
        <translation>لا تضيف أي من درجاتك نقاطًا إلى هذا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The rest gives %1.</source>
        <translation>الباقي يعطي %1.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A match: &apos;7.3 of 10&apos;.</extracomment>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>These are about equal. Take the one you feel most like.</source>
        <translation>هذه متساوية تقريبًا. الأقرب إلى نفسك يكفي.</translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation>الراحة أولًا</translation>
    </message>
    <message>
        <source>Keep what is good</source>
        <translation>الحفاظ على ما هو جيد</translation>
    </message>
    <message>
        <source>Your answers tell of little energy. New challenges would add load, so they wait; what refills you comes first.</source>
        <translation>تحكي إجاباتك عن طاقة قليلة. التحديات الجديدة تزيد الحمل، لذلك تنتظر؛ وما يعيد ملء طاقتك يأتي أولًا.</translation>
    </message>
    <message>
        <source>Nothing needs changing just now. If you like, write down what goes well, so that it stays.</source>
        <translation>لا شيء يحتاج إلى تغيير الآن. يمكنك كتابة ما يسير جيدًا ليبقى.</translation>
    </message>
    <message>
        <source>Unrut cannot tell from so few answers whether something weighs on you or not, so it suggests nothing. You can take the assessment again whenever you like.</source>
        <translation>لا يستطيع Unrut أن يعرف من إجابات قليلة كهذه إن كان شيء يثقل عليك أم لا، لذلك لا يقترح شيئًا. ويمكنك إجراء التقييم من جديد متى شئت.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and its share</comment>
        <extracomment>An area and its share of the ten points: &apos;Workload 4&apos;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shares of the ten: %1.</source>
        <translation>الحصص من العشرة: %1.</translation>
    </message>
    <message>
        <source>Some of your answers weigh heavily. New challenges would add load, so they wait; rest, and somebody to talk to, come first.</source>
        <translation>بعض إجاباتك ثقيلة. التحديات الجديدة تزيد الحمل، فلتنتظر؛ الراحة وشخص يمكنك الحديث معه يأتيان أولًا.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause such as &apos;growth is blocked&apos;. The first letter is made a capital.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 and %2 are clauses: &apos;growth is blocked&apos;, &apos;a post went to someone else&apos;.</extracomment>
        <translation>%1 و%2.</translation>
    </message>
</context>
<context>
    <name>TalkFiles</name>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>A calendar file holds the day and the time, for your calendar program. What else may go into it?</source>
        <translation>يحتوي ملف التقويم على اليوم والساعة لبرنامج التقويم لديك. ماذا يمكن أن يدخل فيه أيضًا؟</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Where or how you meet</source>
        <translation>مكان اللقاء أو طريقته</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>ما المرجو منه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>Catching up</source>
        <translation>تواصل بعد انقطاع</translation>
    </message>
    <message>
        <source>Talk with your supervisor</source>
        <translation>محادثة مع مديرك المباشر</translation>
    </message>
    <message>
        <source>Your path, with your boss or HR</source>
        <translation>مسارك، مع المدير أو الموارد البشرية</translation>
    </message>
    <message>
        <source>Clearing a conflict</source>
        <translation>حل خلاف</translation>
    </message>
    <message>
        <source>Asking a mentor</source>
        <translation>سؤال مرشد</translation>
    </message>
    <message>
        <source>Information talk</source>
        <translation>محادثة استطلاعية</translation>
    </message>
    <message>
        <source>Event or meeting</source>
        <translation>فعالية أو اجتماع</translation>
    </message>
    <message>
        <source>A coffee, a walk, a call: nothing has to come of it.</source>
        <translation>قهوة أو مشي أو مكالمة: لا يلزم أن ينتج عنها شيء.</translation>
    </message>
    <message>
        <source>Two or three facts, what they do to you, one thing you ask for, one you offer.</source>
        <translation>حقيقتان أو ثلاث، وأثرها فيك، وطلب واحد، وعرض واحد.</translation>
    </message>
    <message>
        <source>Ask what it takes to get there, and by when you both look at it again.</source>
        <translation>سؤال عما يلزم للوصول، ومتى تنظران فيه معًا من جديد.</translation>
    </message>
    <message>
        <source>What was said or done, what it did to you, and what you would like instead.</source>
        <translation>ما قيل أو فُعل، وأثره فيك، وما المرجو بدلًا منه.</translation>
    </message>
    <message>
        <source>What is on your mind, what you have tried, and one question.</source>
        <translation>ما يشغل بالك، وما جربته، وسؤال واحد.</translation>
    </message>
    <message>
        <source>Somebody who does the work tells you how it really is. You ask, they talk.</source>
        <translation>من يؤدي هذا العمل يحكي لك كيف هو حقًا. منك السؤال، ومنه الكلام.</translation>
    </message>
    <message>
        <source>Somewhere people of your field meet. One good talk is enough.</source>
        <translation>حيث يلتقي أهل مجالك. محادثة طيبة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Where you would like to get</source>
        <translation>وجهتك المرجوة</translation>
    </message>
    <message>
        <source>What you would like from it</source>
        <translation>ما المرجو منه</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>ما حدث، بالحقائق</translation>
    </message>
    <message>
        <source>What it does to you and the work</source>
        <translation>أثره فيك وفي العمل</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>ما يمكنك تقديمه</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>ما أنجزته</translation>
    </message>
    <message>
        <source>What you ask about the path</source>
        <translation>سؤالك عن المسار</translation>
    </message>
    <message>
        <source>Your own part in it</source>
        <translation>نصيبك أنت من الأمر</translation>
    </message>
    <message>
        <source>What you would like instead</source>
        <translation>ما المرجو بدلًا من ذلك</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>ما جربته</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>من يهمك لقاؤه</translation>
    </message>
    <message>
        <source>Who else to ask</source>
        <translation>من يُسأل أيضًا</translation>
    </message>
    <message>
        <source>A role, a kind of work, a level: as plainly as you can.</source>
        <translation>دور، أو نوع عمل، أو مستوى: بأبسط ما يمكن.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>What a camera would have seen: what, when, how often. No reading of it yet.</source>
        <translation>ما كانت ستراه كاميرا: ماذا، ومتى، وكم مرة. دون تفسير بعد.</translation>
    </message>
    <message>
        <source>On you, on the team, on the results.</source>
        <translation>فيك، وفي الفريق، وفي النتائج.</translation>
    </message>
    <message>
        <source>One thing, small enough to say yes to.</source>
        <translation>شيء واحد، صغير بما يكفي ليُقال له نعم.</translation>
    </message>
    <message>
        <source>What you give for it, or do yourself.</source>
        <translation>ما يُعطى مقابله، أو ما يمكنك فعله بنفسك.</translation>
    </message>
    <message>
        <source>Three results at most, with a number where there is one.</source>
        <translation>ثلاث نتائج على الأكثر، مع رقم حيث يوجد.</translation>
    </message>
    <message>
        <source>How would you both know that you are ready? Who decides, and when?</source>
        <translation>كيف ستعرفان كلاكما أنك أهل لذلك؟ من يقرر، ومتى؟</translation>
    </message>
    <message>
        <source>What you could have done otherwise; it opens the other’s ears.</source>
        <translation>ما كان يمكنك فعله بطريقة أخرى؛ هذا يفتح أذن الطرف الآخر.</translation>
    </message>
    <message>
        <source>What should happen the next time, in one sentence.</source>
        <translation>ما ينبغي أن يحدث في المرة القادمة، في جملة واحدة.</translation>
    </message>
    <message>
        <source>So that you do not hear it again.</source>
        <translation>كي لا يُقترح عليك من جديد.</translation>
    </message>
    <message>
        <source>What does a Tuesday look like? What is hard? How did you get in?</source>
        <translation>كيف يبدو يوم ثلاثاء عادي؟ ما الصعب؟ كيف دخلت هذا المجال؟</translation>
    </message>
    <message>
        <source>One or two. Open ones: how, what, who.</source>
        <translation>سؤال أو اثنان. أسئلة مفتوحة: كيف، ماذا، من.</translation>
    </message>
    <message>
        <source>A name leads to the next one.</source>
        <translation>اسم يقود إلى الذي يليه.</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>مهام أخرى</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>منصب آخر</translation>
    </message>
    <message>
        <source>development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>an outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>something to come back to</source>
        <translation>شيء للعودة إليه</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>the Friday page</source>
        <translation>صفحة الجمعة</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>أهلًا بك من جديد.</translation>
    </message>
    <message>
        <source>A rough day.</source>
        <translation>يوم صعب.</translation>
    </message>
    <message>
        <source>A day off.</source>
        <translation>يوم إجازة.</translation>
    </message>
    <message>
        <source>Everything is where you left it. Begin wherever you like.</source>
        <translation>كل شيء حيث تركته. البداية من حيث يحلو لك.</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing reminds you until tomorrow.</source>
        <translation>لا مواعيد، ولا تذكيرات حتى الغد.</translation>
    </message>
    <message>
        <source>Nothing is asked today.</source>
        <translation>لا شيء مطلوب اليوم.</translation>
    </message>
    <message>
        <source>Yes, still the one</source>
        <translation>نعم، ما زال هو</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>لا، تركيز آخر</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف بعد</translation>
    </message>
    <message>
        <source>Evening %1 of %2</source>
        <translation>المساء %1 من %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>الأسبوع %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept on %Ln days</source>
        <translation>
            <numerusform>لم يتحقق في أي يوم</numerusform>
            <numerusform>تحقق في يوم واحد</numerusform>
            <numerusform>تحقق في يومين</numerusform>
            <numerusform>تحقق في %Ln أيام</numerusform>
            <numerusform>تحقق في %Ln يومًا</numerusform>
            <numerusform>تحقق في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>في الانتظار أيضًا</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>ممارستك</translation>
    </message>
    <message>
        <source>Go outside for ten minutes, without a destination.</source>
        <translation>الخروج عشر دقائق، بلا وجهة.</translation>
    </message>
    <message>
        <source>Make something warm to drink, and drink it away from the screen.</source>
        <translation>إعداد مشروب دافئ وشربه بعيدًا عن الشاشة.</translation>
    </message>
    <message>
        <source>Listen to music you like, with your eyes closed.</source>
        <translation>سماع موسيقى محببة إليك، بعينين مغمضتين.</translation>
    </message>
    <message>
        <source>Write to somebody who does you good. It need not be about work.</source>
        <translation>الكتابة إلى شخص يريحك. ليس شرطًا أن تكون عن العمل.</translation>
    </message>
    <message>
        <source>Lie down for ten minutes. Set an alarm, so that you need not watch the time.</source>
        <translation>الاستلقاء عشر دقائق. مع منبّه، فلا حاجة إلى مراقبة الوقت.</translation>
    </message>
    <message>
        <source>Stretch slowly: neck, shoulders, back.</source>
        <translation>التمدد ببطء: الرقبة، الكتفان، الظهر.</translation>
    </message>
    <message>
        <source>Write down what is heavy, and leave the page where it lies.</source>
        <translation>كتابة ما هو ثقيل، وترك الورقة في مكانها.</translation>
    </message>
    <message>
        <source>Eat something proper, or the next best thing there is.</source>
        <translation>أكل شيء مفيد، أو أقرب ما يتوفر إليه.</translation>
    </message>
    <message>
        <source>Open a window and look at something far away.</source>
        <translation>فتح نافذة والنظر إلى شيء بعيد.</translation>
    </message>
    <message>
        <source>Read a few pages of something that has nothing to do with work.</source>
        <translation>قراءة بضع صفحات من شيء لا علاقة له بالعمل.</translation>
    </message>
    <message>
        <source>Take a shower or a bath, for no reason.</source>
        <translation>الاستحمام، بلا سبب.</translation>
    </message>
    <message>
        <source>Leave one thing for tomorrow, on purpose, and use the time for yourself.</source>
        <translation>ترك شيء واحد للغد، عن قصد، والوقت لك.</translation>
    </message>
    <message>
        <source>How did the talk with %1 go?</source>
        <translation>كيف سارت المحادثة مع %1؟</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>للحسم: %1</translation>
    </message>
    <message>
        <source>Its day has come: %1</source>
        <translation>حان يومه: %1</translation>
    </message>
    <message>
        <source>Come back to the talk with %1</source>
        <translation>العودة إلى المحادثة مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since the last assessment</source>
        <translation>
            <numerusform>التقييم الأخير هذا الأسبوع</numerusform>
            <numerusform>أسبوع منذ التقييم الأخير</numerusform>
            <numerusform>أسبوعان منذ التقييم الأخير</numerusform>
            <numerusform>%Ln أسابيع منذ التقييم الأخير</numerusform>
            <numerusform>%Ln أسبوعًا منذ التقييم الأخير</numerusform>
            <numerusform>%Ln أسبوع منذ التقييم الأخير</numerusform>
        </translation>
    </message>
    <message>
        <source>The Friday page: five minutes for the week</source>
        <translation>صفحة الجمعة: خمس دقائق للأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks since you talked with %1</source>
        <translation>
            <numerusform>محادثتك مع %1 هذا الأسبوع</numerusform>
            <numerusform>أسبوع منذ محادثتك مع %1</numerusform>
            <numerusform>أسبوعان منذ محادثتك مع %1</numerusform>
            <numerusform>%Ln أسابيع منذ محادثتك مع %1</numerusform>
            <numerusform>%Ln أسبوعًا منذ محادثتك مع %1</numerusform>
            <numerusform>%Ln أسبوع منذ محادثتك مع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to talk with %1</source>
        <translation>أردت الحديث مع %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that wait</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starts</source>
        <comment>how often something was just started</comment>
        <translation>
            <numerusform>لا بدايات</numerusform>
            <numerusform>بداية واحدة</numerusform>
            <numerusform>بدايتان</numerusform>
            <numerusform>%Ln بدايات</numerusform>
            <numerusform>%Ln بداية</numerusform>
            <numerusform>%Ln بداية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &apos;12 starts&apos;, %2 &apos;Kept on 9 days&apos;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>On this day, %Ln years ago</source>
        <translation>
            <numerusform>في مثل هذا اليوم، قبل %Ln سنة</numerusform>
            <numerusform>في مثل هذا اليوم، قبل سنة</numerusform>
            <numerusform>في مثل هذا اليوم، قبل سنتين</numerusform>
            <numerusform>في مثل هذا اليوم، قبل %Ln سنوات</numerusform>
            <numerusform>في مثل هذا اليوم، قبل %Ln سنة</numerusform>
            <numerusform>في مثل هذا اليوم، قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>قبل نصف سنة من اليوم</translation>
    </message>
    <message>
        <source>A month ago today</source>
        <translation>قبل شهر من اليوم</translation>
    </message>
    <message>
        <source>On this day, now and then</source>
        <translation>في مثل هذا اليوم، بين حين وآخر</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>an exploration</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>a venture</source>
        <translation>مشروع خاص</translation>
    </message>
    <message>
        <source>something that does you good</source>
        <translation>شيء نافع</translation>
    </message>
    <message>
        <source>The time for this is over: %1</source>
        <translation>انتهى وقته: %1</translation>
    </message>
    <message>
        <source>The day on which this was to prove itself has come: %1</source>
        <translation>حان اليوم الذي كان عليه أن يُثبت فيه نفسه: %1</translation>
    </message>
    <message>
        <source>If it suits you today: %1</source>
        <translation>إن كان مناسبًا اليوم: %1</translation>
    </message>
    <message>
        <source>One good thing, before %1</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>شيء طيب واحد، قبل %1</translation>
    </message>
    <message>
        <source>One win, from %1 on</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>نجاح واحد، من %1</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 must be an object</source>
        <translation>يجب أن يكون %1 كائنًا</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>يجب أن يكون %1 مصفوفة</translation>
    </message>
    <message>
        <source>an event must be a string</source>
        <translation>يجب أن يكون الحدث سلسلة نصية</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 مذكور مرتين</translation>
    </message>
    <message>
        <source>only items, events, importance and screen are known</source>
        <translation>المعروف فقط items وevents وimportance وscreen</translation>
    </message>
    <message>
        <source>a journal that Unrut exported is expected</source>
        <translation>يُتوقع دفتر صدّره Unrut</translation>
    </message>
    <message>
        <source>%1: the number of a version is expected</source>
        <translation>%1: يُتوقع رقم إصدار</translation>
    </message>
    <message>
        <source>a word that Unrut knows is expected</source>
        <translation>تُتوقع كلمة يعرفها Unrut</translation>
    </message>
    <message>
        <source>words that Unrut knows are expected, each once</source>
        <translation>تُتوقع كلمات يعرفها Unrut، كل منها مرة</translation>
    </message>
    <message>
        <source>Unrut does not know %1 with this value</source>
        <translation>لا يعرف Unrut ‏%1 بهذه القيمة</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>يُتوقع كائن</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>يُتوقع نص</translation>
    </message>
    <message>
        <source>a text without NUL and broken characters is expected</source>
        <translation>يُتوقع نص بلا NUL وبلا محارف معطوبة</translation>
    </message>
    <message>
        <source>a text of at most %1 characters is expected</source>
        <translation>يُتوقع نص لا يتجاوز %1 محرفًا</translation>
    </message>
    <message>
        <source>a text that is not empty is expected</source>
        <translation>يُتوقع نص غير فارغ</translation>
    </message>
    <message>
        <source>a day such as 2026-11-23 is expected</source>
        <translation>يُتوقع يوم مثل 2026-11-23</translation>
    </message>
    <message>
        <source>a time such as 08:41 is expected</source>
        <translation>يُتوقع وقت مثل 08:41</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-23T08:41:00.000Z is expected</source>
        <translation>تُتوقع لحظة مثل 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>يُتوقع عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>يُتوقع عدد</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>يُتوقع عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>يُتوقع true أو false</translation>
    </message>
    <message>
        <source>an id of 36 lower-case characters is expected</source>
        <translation>يُتوقع معرّف من 36 محرفًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>تُتوقع قائمة</translation>
    </message>
    <message>
        <source>days such as 2026-11-23 are expected</source>
        <translation>تُتوقع أيام مثل 2026-11-23</translation>
    </message>
    <message>
        <source>instants such as 2026-11-23T08:41:00.000Z are expected</source>
        <translation>تُتوقع لحظات مثل 2026-11-23T08:41:00.000Z</translation>
    </message>
    <message>
        <source>%1: Unrut does not know this</source>
        <translation>%1: لا يعرف Unrut هذا</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>اسم مذكور مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 has no end</source>
        <translation>علامة الاقتباس في السطر %1 بلا نهاية</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>لا يوجد عمود %1</translation>
    </message>
    <message>
        <source>which columns hold the day and the text is not clear</source>
        <translation>ليس واضحًا أي الأعمدة فيها اليوم والنص</translation>
    </message>
    <message>
        <source>days with slashes can be read in two ways; say which number comes first</source>
        <translation>الأيام ذات الخطوط المائلة تُقرأ بطريقتين؛ يلزم ذكر أي رقم يأتي أولًا</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>a first row with the names of the columns is expected</source>
        <translation>يُتوقع صف أول فيه أسماء الأعمدة</translation>
    </message>
    <message>
        <source>an instant such as %1 is expected</source>
        <translation>تُتوقع لحظة مثل %1</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>These questions were written in English. The translation has not been tried with people yet.</source>
        <translation>كُتبت هذه الأسئلة بالإنجليزية، ولم تُجرَّب الترجمة مع الناس بعد.</translation>
    </message>
</context>
<context>
    <name>TriedWords</name>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>ما جربته، وما تلاه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways out tried, nothing readably better after them yet</source>
        <translation>
            <numerusform>لم يُجرَّب أي مخرج</numerusform>
            <numerusform>جُرّب مخرج واحد، ولا تحسّن مقروء بعده حتى الآن</numerusform>
            <numerusform>جُرّب مخرجان، ولا تحسّن مقروء بعدهما حتى الآن</numerusform>
            <numerusform>جُرّبت %Ln مخارج، ولا تحسّن مقروء بعدها حتى الآن</numerusform>
            <numerusform>جُرّب %Ln مخرجًا، ولا تحسّن مقروء بعدها حتى الآن</numerusform>
            <numerusform>جُرّب %Ln مخرج، ولا تحسّن مقروء بعدها حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better score followed %1 of %Ln ways out tried</source>
        <extracomment>%1 is a number that is not larger than the other.</extracomment>
        <translation>
            <numerusform>لم يُجرَّب أي مخرج، %1</numerusform>
            <numerusform>درجة أفضل تلت %1 من مخرج واحد جُرّب</numerusform>
            <numerusform>درجة أفضل تلت %1 من مخرجين جُرّبا</numerusform>
            <numerusform>درجة أفضل تلت %1 من %Ln مخارج جُرّبت</numerusform>
            <numerusform>درجة أفضل تلت %1 من %Ln مخرجًا جُرّبت</numerusform>
            <numerusform>درجة أفضل تلت %1 من %Ln مخرج جُرّبت</numerusform>
        </translation>
    </message>
    <message>
        <source>one area each, before and after; a lower score weighs less · what follows need not come from it</source>
        <translation>مجال لكل منها، قبل وبعد؛ الدرجة الأدنى أخف وزنًا – وما يتبع ليس بالضرورة نتيجة لها</translation>
    </message>
    <message>
        <source>A way out that you put into Doing, or whose worksheet you fill in, stands here with what its area did.</source>
        <translation>كل مخرج يوضع قيد التنفيذ، أو تُملأ ورقة عمله، يظهر هنا مع ما جرى في مجاله.</translation>
    </message>
    <message>
        <source>It takes an assessment before a way out and one after it to see what its area did.</source>
        <translation>يلزم تقييم قبل المخرج وآخر بعده ليظهر ما جرى في مجاله.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a way out, %2 an area: &apos;Find a mentor: growth&apos;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1. No assessment after it to compare yet.</source>
        <translation>%1. لا تقييم بعده للمقارنة حتى الآن.</translation>
    </message>
    <message>
        <source>%1. No assessment before it to compare.</source>
        <translation>%1. لا تقييم قبله للمقارنة.</translation>
    </message>
    <message>
        <source>%1. %2: %3 before, %4 after, %5.</source>
        <extracomment>%1 is a way out and its days, %2 an area, %3 and %4 scores, %5 a verdict.</extracomment>
        <translation>%1. %2: قبله %3، وبعده %4، %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lack an assessment before or after; the table has them.</source>
        <translation>
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>ينقص واحدًا آخر تقييمٌ قبله أو بعده، وهو في الجدول.</numerusform>
            <numerusform>ينقص اثنين آخرين تقييمٌ قبلهما أو بعدهما، وهما في الجدول.</numerusform>
            <numerusform>ينقص %Ln أخرى تقييمٌ قبلها أو بعدها، وهي في الجدول.</numerusform>
            <numerusform>ينقص %Ln آخر تقييمٌ قبلها أو بعدها، وهي في الجدول.</numerusform>
            <numerusform>ينقص %Ln آخر تقييمٌ قبلها أو بعدها، وهي في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>هل ساعد؟</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>grey: how far a score wobbles by itself</source>
        <translation>الرمادي: مقدار تذبذب الدرجة من تلقاء نفسها</translation>
    </message>
    <message>
        <source>No way out was tried in these days.</source>
        <translation>لم يُجرَّب أي مخرج في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>record assessment</source>
        <translation>تسجيل التقييم</translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation>سُجّل التقييم.</translation>
    </message>
    <message>
        <source>finish assessment</source>
        <translation>إنهاء التقييم</translation>
    </message>
    <message>
        <source>Assessment finished.</source>
        <translation>انتهى التقييم.</translation>
    </message>
    <message>
        <source>move assessment to the bin</source>
        <translation>نقل التقييم إلى السلة</translation>
    </message>
    <message>
        <source>Assessment moved to the bin.</source>
        <translation>نُقل التقييم إلى السلة.</translation>
    </message>
    <message>
        <source>restore assessment</source>
        <translation>استعادة التقييم</translation>
    </message>
    <message>
        <source>Assessment restored.</source>
        <translation>استُعيد التقييم.</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>التخلص من المسودة</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>جرى التخلص من المسودة.</translation>
    </message>
    <message>
        <source>add goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Goal added.</source>
        <translation>أُضيف الهدف.</translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation>تعديل هدف</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>عُدّل الهدف.</translation>
    </message>
    <message>
        <source>move goal</source>
        <translation>نقل هدف</translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation>نُقل الهدف.</translation>
    </message>
    <message>
        <source>move goal to the bin</source>
        <translation>نقل هدف إلى السلة</translation>
    </message>
    <message>
        <source>Goal moved to the bin.</source>
        <translation>نُقل الهدف إلى السلة.</translation>
    </message>
    <message>
        <source>restore goal</source>
        <translation>استعادة هدف</translation>
    </message>
    <message>
        <source>Goal restored.</source>
        <translation>استُعيد الهدف.</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation>أُضيفت الخطوة.</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>تعديل خطوة</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>عُدّلت الخطوة.</translation>
    </message>
    <message>
        <source>tick step</source>
        <translation>إنجاز خطوة</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>untick step</source>
        <translation>إلغاء إنجاز خطوة</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>فُتحت الخطوة من جديد.</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>نقل خطوة</translation>
    </message>
    <message>
        <source>Step moved.</source>
        <translation>نُقلت الخطوة.</translation>
    </message>
    <message>
        <source>remove step</source>
        <translation>إزالة خطوة</translation>
    </message>
    <message>
        <source>Step removed.</source>
        <translation>أُزيلت الخطوة.</translation>
    </message>
    <message>
        <source>make focus</source>
        <translation>جعله التركيز</translation>
    </message>
    <message>
        <source>This is your focus now.</source>
        <translation>هذا تركيزك الآن.</translation>
    </message>
    <message>
        <source>change limit</source>
        <translation>تغيير الحد</translation>
    </message>
    <message>
        <source>Limit changed.</source>
        <translation>تغيّر الحد.</translation>
    </message>
    <message>
        <source>add entry</source>
        <translation>إضافة تدوينة</translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation>أُضيفت التدوينة.</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>تعديل تدوينة</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>عُدّلت التدوينة.</translation>
    </message>
    <message>
        <source>move entry to the bin</source>
        <translation>نقل تدوينة إلى السلة</translation>
    </message>
    <message>
        <source>Entry moved to the bin.</source>
        <translation>نُقلت التدوينة إلى السلة.</translation>
    </message>
    <message>
        <source>restore entry</source>
        <translation>استعادة تدوينة</translation>
    </message>
    <message>
        <source>Entry restored.</source>
        <translation>استُعيدت التدوينة.</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>Check-in saved.</source>
        <translation>حُفظ تسجيل الحال.</translation>
    </message>
    <message>
        <source>add minutes</source>
        <translation>إضافة دقائق</translation>
    </message>
    <message>
        <source>Minutes added.</source>
        <translation>أُضيفت الدقائق.</translation>
    </message>
    <message>
        <source>review goal</source>
        <translation>مراجعة هدف</translation>
    </message>
    <message>
        <source>Review saved.</source>
        <translation>حُفظت المراجعة.</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>أُضيف الشخص.</translation>
    </message>
    <message>
        <source>edit person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Person changed.</source>
        <translation>عُدّل الشخص.</translation>
    </message>
    <message>
        <source>move person to the bin</source>
        <translation>نقل شخص إلى السلة</translation>
    </message>
    <message>
        <source>Person moved to the bin.</source>
        <translation>نُقل الشخص إلى السلة.</translation>
    </message>
    <message>
        <source>restore person</source>
        <translation>استعادة شخص</translation>
    </message>
    <message>
        <source>Person restored.</source>
        <translation>استُعيد الشخص.</translation>
    </message>
    <message>
        <source>plan talk</source>
        <translation>تخطيط محادثة</translation>
    </message>
    <message>
        <source>Talk planned.</source>
        <translation>خُططت المحادثة.</translation>
    </message>
    <message>
        <source>note talk</source>
        <translation>تدوين محادثة</translation>
    </message>
    <message>
        <source>Talk noted.</source>
        <translation>دُوّنت المحادثة.</translation>
    </message>
    <message>
        <source>edit talk</source>
        <translation>تعديل محادثة</translation>
    </message>
    <message>
        <source>Talk changed.</source>
        <translation>عُدّلت المحادثة.</translation>
    </message>
    <message>
        <source>move talk to the bin</source>
        <translation>نقل محادثة إلى السلة</translation>
    </message>
    <message>
        <source>Talk moved to the bin.</source>
        <translation>نُقلت المحادثة إلى السلة.</translation>
    </message>
    <message>
        <source>restore talk</source>
        <translation>استعادة محادثة</translation>
    </message>
    <message>
        <source>Talk restored.</source>
        <translation>استُعيدت المحادثة.</translation>
    </message>
    <message>
        <source>make agreement a goal</source>
        <translation>جعل الاتفاق هدفًا</translation>
    </message>
    <message>
        <source>The agreement is a goal now.</source>
        <translation>صار الاتفاق هدفًا.</translation>
    </message>
    <message>
        <source>note on assessment</source>
        <translation>ملاحظة على التقييم</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>no second assessment</source>
        <translation>دون تقييم ثانٍ</translation>
    </message>
    <message>
        <source>You will not be asked for a second assessment.</source>
        <translation>لن يُطلب منك تقييم ثانٍ.</translation>
    </message>
    <message>
        <source>put away safety card</source>
        <translation>وضع بطاقة الأمان جانبًا</translation>
    </message>
    <message>
        <source>The card is closed. It stays in the Help menu.</source>
        <translation>أُغلقت البطاقة. وتبقى في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>throw away what you told</source>
        <translation>التخلص مما كتبته</translation>
    </message>
    <message>
        <source>What you told is thrown away. Undo brings it back.</source>
        <translation>جرى التخلص مما كتبته. التراجع يعيده.</translation>
    </message>
    <message>
        <source>restore what you told</source>
        <translation>استعادة ما كتبته</translation>
    </message>
    <message>
        <source>What you told is back.</source>
        <translation>عاد ما كتبته.</translation>
    </message>
    <message>
        <source>open the way out</source>
        <translation>فتح طريق الخروج</translation>
    </message>
    <message>
        <source>This page is yours to keep.</source>
        <translation>هذه الصفحة لك، تبقى معك.</translation>
    </message>
    <message>
        <source>edit the way out</source>
        <translation>تعديل طريق الخروج</translation>
    </message>
    <message>
        <source>Page saved.</source>
        <translation>حُفظت الصفحة.</translation>
    </message>
    <message>
        <source>throw the page away</source>
        <translation>التخلص من الصفحة</translation>
    </message>
    <message>
        <source>The page is thrown away. Undo brings it back.</source>
        <translation>جرى التخلص من الصفحة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>restore the page</source>
        <translation>استعادة الصفحة</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>عادت الصفحة.</translation>
    </message>
    <message>
        <source>move goals</source>
        <translation>نقل أهداف</translation>
    </message>
    <message>
        <source>Goals moved.</source>
        <translation>نُقلت الأهداف.</translation>
    </message>
    <message>
        <source>finish goal</source>
        <translation>إنهاء هدف</translation>
    </message>
    <message>
        <source>Goal finished.</source>
        <translation>انتهى الهدف.</translation>
    </message>
    <message>
        <source>archive goal</source>
        <translation>أرشفة هدف</translation>
    </message>
    <message>
        <source>Goal archived.</source>
        <translation>أُرشف الهدف.</translation>
    </message>
    <message>
        <source>move goals to the bin</source>
        <translation>نقل أهداف إلى السلة</translation>
    </message>
    <message>
        <source>Goals moved to the bin.</source>
        <translation>نُقلت الأهداف إلى السلة.</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>إعادة تسمية عمود</translation>
    </message>
    <message>
        <source>Column renamed.</source>
        <translation>أُعيدت تسمية العمود.</translation>
    </message>
    <message>
        <source>close decision</source>
        <translation>إغلاق قرار</translation>
    </message>
    <message>
        <source>Decision closed.</source>
        <translation>أُغلق القرار.</translation>
    </message>
    <message>
        <source>change stage</source>
        <translation>تغيير المرحلة</translation>
    </message>
    <message>
        <source>Stage changed.</source>
        <translation>تغيّرت المرحلة.</translation>
    </message>
    <message>
        <source>keep the day</source>
        <translation>احتساب اليوم</translation>
    </message>
    <message>
        <source>Kept for that day.</source>
        <translation>احتُسب ذلك اليوم.</translation>
    </message>
    <message>
        <source>take the day back</source>
        <translation>سحب احتساب اليوم</translation>
    </message>
    <message>
        <source>Day taken back.</source>
        <translation>سُحب احتساب اليوم.</translation>
    </message>
    <message>
        <source>fill in worksheet</source>
        <translation>تعبئة ورقة عمل</translation>
    </message>
    <message>
        <source>Worksheet saved.</source>
        <translation>حُفظت ورقة العمل.</translation>
    </message>
    <message>
        <source>move worksheet to the bin</source>
        <translation>نقل ورقة عمل إلى السلة</translation>
    </message>
    <message>
        <source>Worksheet moved to the bin.</source>
        <translation>نُقلت ورقة العمل إلى السلة.</translation>
    </message>
    <message>
        <source>restore worksheet</source>
        <translation>استعادة ورقة عمل</translation>
    </message>
    <message>
        <source>Worksheet restored.</source>
        <translation>استُعيدت ورقة العمل.</translation>
    </message>
    <message>
        <source>finish worksheet</source>
        <translation>إنهاء ورقة عمل</translation>
    </message>
    <message>
        <source>Worksheet finished.</source>
        <translation>انتهت ورقة العمل.</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Renamed in every entry.</source>
        <translation>أُعيدت تسميته في كل التدوينات.</translation>
    </message>
    <message>
        <source>write Friday page</source>
        <translation>كتابة صفحة الجمعة</translation>
    </message>
    <message>
        <source>Friday page saved.</source>
        <translation>حُفظت صفحة الجمعة.</translation>
    </message>
    <message>
        <source>move Friday page to the bin</source>
        <translation>نقل صفحة الجمعة إلى السلة</translation>
    </message>
    <message>
        <source>Friday page moved to the bin.</source>
        <translation>نُقلت صفحة الجمعة إلى السلة.</translation>
    </message>
    <message>
        <source>restore Friday page</source>
        <translation>استعادة صفحة الجمعة</translation>
    </message>
    <message>
        <source>Friday page restored.</source>
        <translation>استُعيدت صفحة الجمعة.</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>بدء ممارسة</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>تبدأ اليوم.</translation>
    </message>
    <message>
        <source>note practice</source>
        <translation>تدوين ممارسة</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>دُوّن.</translation>
    </message>
    <message>
        <source>keep practice</source>
        <translation>مواصلة ممارسة</translation>
    </message>
    <message>
        <source>Four more weeks.</source>
        <translation>أربعة أسابيع أخرى.</translation>
    </message>
    <message>
        <source>end practice</source>
        <translation>إنهاء ممارسة</translation>
    </message>
    <message>
        <source>The practice has ended.</source>
        <translation>انتهت الممارسة.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>تمّ الاستيراد.</translation>
    </message>
    <message>
        <source>change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Kind changed.</source>
        <translation>تغيّر النوع.</translation>
    </message>
    <message>
        <source>finish goals</source>
        <translation>إنهاء أهداف</translation>
    </message>
    <message>
        <source>Goals finished.</source>
        <translation>انتهت الأهداف.</translation>
    </message>
    <message>
        <source>archive goals</source>
        <translation>أرشفة أهداف</translation>
    </message>
    <message>
        <source>Goals archived.</source>
        <translation>أُرشفت الأهداف.</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>تغيير الترتيب</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>تغيّر الترتيب.</translation>
    </message>
    <message>
        <source>set goal aside</source>
        <translation>وضع هدف جانبًا</translation>
    </message>
    <message>
        <source>Goal set aside.</source>
        <translation>وُضع الهدف جانبًا.</translation>
    </message>
    <message>
        <source>take goal up again</source>
        <translation>استئناف هدف</translation>
    </message>
    <message>
        <source>Goal taken up again.</source>
        <translation>استُؤنف الهدف.</translation>
    </message>
    <message>
        <source>take a line back</source>
        <translation>استعادة سطر</translation>
    </message>
    <message>
        <source>Line taken back.</source>
        <translation>استُعيد السطر.</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>In English, newest first.</source>
        <translation>بالإنجليزية، الأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>WorksheetDocument</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a column such as &apos;Result&apos;, %2 what stands there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>الإنجازات</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>النجاحات</translation>
    </message>
    <message>
        <source>Courses and learning</source>
        <translation>دورات وتعلّم</translation>
    </message>
</context>
<context>
    <name>WorksheetFiles</name>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>حفظ ورقة العمل</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>ملفات PDF ‏(*.pdf);;ملفات Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>حينها والآن</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>an option, its sum, the most it could be</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1 and %2 of %3: too close for numbers to decide. What would tip it?</source>
        <translation>%1 و%2 من %3: أقرب من أن تحسم الأرقام. ما الذي يرجّح إحدى الكفتين؟</translation>
    </message>
    <message>
        <source>By your own weights %1 comes first, with %2 of %3. Does that feel right?</source>
        <translation>بأوزانك أنت يأتي %1 أولًا، بـ%2 من %3. هل يبدو ذلك صوابًا؟</translation>
    </message>
    <message>
        <source>Most of them: %1. Could there be less of it?</source>
        <translation>أكثرها: %1. هل يمكن التقليل منه؟</translation>
    </message>
    <message>
        <source>That is %1 more than you have. Something has to be renegotiated.</source>
        <translation>هذا يزيد %1 على المتاح لك. لا بد من إعادة التفاوض على شيء.</translation>
    </message>
    <message>
        <source>%1, largest: %2, %3</source>
        <extracomment>%1 is the name of a column such as &apos;Gap&apos;, %2 what a person wrote, %3 a number.</extracomment>
        <translation>%1، الأكبر: %2، %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>لا أعرف بعد</translation>
    </message>
    <message>
        <source>Worksheet, finished on %1</source>
        <translation>ورقة عمل، انتهت في %1</translation>
    </message>
    <message>
        <source>Worksheet, begun on %1</source>
        <translation>ورقة عمل، بدأت في %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>تحقق: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>A condition of a way out being done; %1 is a whole sentence.</extracomment>
        <translation>مفتوح: %1</translation>
    </message>
    <message>
        <source>Open: %1 (%2 of %3)</source>
        <extracomment>%1 is a whole sentence, %2 and %3 are numbers.</extracomment>
        <translation>مفتوح: %1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>The plan: if %1, then I %2.</source>
        <translation>الخطة: إذا %1، فإنني %2.</translation>
    </message>
    <message>
        <source>A talk with %1 on %2.</source>
        <translation>محادثة مع %1 في %2.</translation>
    </message>
    <message>
        <source>A talk with %1, without a day yet.</source>
        <translation>محادثة مع %1، دون يوم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cards, among the dreams.</source>
        <translation>
            <numerusform>لا بطاقات أخرى بين الأحلام.</numerusform>
            <numerusform>بطاقة أخرى بين الأحلام.</numerusform>
            <numerusform>بطاقتان أخريان بين الأحلام.</numerusform>
            <numerusform>%Ln بطاقات أخرى بين الأحلام.</numerusform>
            <numerusform>%Ln بطاقة أخرى بين الأحلام.</numerusform>
            <numerusform>%Ln بطاقة أخرى بين الأحلام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines in your log.</source>
        <translation>
            <numerusform>لا سطور في سجلك.</numerusform>
            <numerusform>سطر واحد في سجلك.</numerusform>
            <numerusform>سطران في سجلك.</numerusform>
            <numerusform>%Ln سطور في سجلك.</numerusform>
            <numerusform>%Ln سطرًا في سجلك.</numerusform>
            <numerusform>%Ln سطر في سجلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>In ‘Looking back’: when it began, what changed and why.</source>
        <translation>في «نظرة إلى الوراء»: متى بدأ، وما تغيّر، ولماذا.</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>حُدِّث في %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>لم يُحدَّث قط</translation>
    </message>
    <message>
        <source>updated today</source>
        <translation>حُدِّث اليوم</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln days ago</source>
        <translation>
            <numerusform>حُدِّث اليوم</numerusform>
            <numerusform>حُدِّث قبل يوم واحد</numerusform>
            <numerusform>حُدِّث قبل يومين</numerusform>
            <numerusform>حُدِّث قبل %Ln أيام</numerusform>
            <numerusform>حُدِّث قبل %Ln يومًا</numerusform>
            <numerusform>حُدِّث قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln weeks ago</source>
        <translation>
            <numerusform>حُدِّث هذا الأسبوع</numerusform>
            <numerusform>حُدِّث قبل أسبوع واحد</numerusform>
            <numerusform>حُدِّث قبل أسبوعين</numerusform>
            <numerusform>حُدِّث قبل %Ln أسابيع</numerusform>
            <numerusform>حُدِّث قبل %Ln أسبوعًا</numerusform>
            <numerusform>حُدِّث قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln months ago</source>
        <translation>
            <numerusform>حُدِّث هذا الشهر</numerusform>
            <numerusform>حُدِّث قبل شهر واحد</numerusform>
            <numerusform>حُدِّث قبل شهرين</numerusform>
            <numerusform>حُدِّث قبل %Ln أشهر</numerusform>
            <numerusform>حُدِّث قبل %Ln شهرًا</numerusform>
            <numerusform>حُدِّث قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln years ago</source>
        <translation>
            <numerusform>حُدِّث هذا العام</numerusform>
            <numerusform>حُدِّث قبل عام واحد</numerusform>
            <numerusform>حُدِّث قبل عامين</numerusform>
            <numerusform>حُدِّث قبل %Ln أعوام</numerusform>
            <numerusform>حُدِّث قبل %Ln عامًا</numerusform>
            <numerusform>حُدِّث قبل %Ln عام</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice for working days: %1.</source>
        <translation>ممارسة لأيام العمل: %1.</translation>
    </message>
    <message>
        <source>A practice for %1: %2.</source>
        <translation>ممارسة لأيام %1: %2.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>كان %1.</translation>
    </message>
    <message>
        <source>It was %1; now it is %2.</source>
        <translation>كان %1؛ والآن %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities, each a card of its own.</source>
        <translation>
            <numerusform>لا فرص.</numerusform>
            <numerusform>فرصة واحدة، لها بطاقتها.</numerusform>
            <numerusform>فرصتان، لكل منهما بطاقتها.</numerusform>
            <numerusform>%Ln فرص، لكل منها بطاقتها.</numerusform>
            <numerusform>%Ln فرصة، لكل منها بطاقتها.</numerusform>
            <numerusform>%Ln فرصة، لكل منها بطاقتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing holds %Ln cards at a time.</source>
        <translation>
            <numerusform>لا يتسع «قيد التنفيذ» لأي بطاقة.</numerusform>
            <numerusform>يتسع «قيد التنفيذ» لبطاقة واحدة في كل مرة.</numerusform>
            <numerusform>يتسع «قيد التنفيذ» لبطاقتين في كل مرة.</numerusform>
            <numerusform>يتسع «قيد التنفيذ» لـ %Ln بطاقات في كل مرة.</numerusform>
            <numerusform>يتسع «قيد التنفيذ» لـ %Ln بطاقة في كل مرة.</numerusform>
            <numerusform>يتسع «قيد التنفيذ» لـ %Ln بطاقة في كل مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A talk every %Ln weeks.</source>
        <translation>
            <numerusform>لا محادثة منتظمة.</numerusform>
            <numerusform>محادثة كل أسبوع.</numerusform>
            <numerusform>محادثة كل أسبوعين.</numerusform>
            <numerusform>محادثة كل %Ln أسابيع.</numerusform>
            <numerusform>محادثة كل %Ln أسبوعًا.</numerusform>
            <numerusform>محادثة كل %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln lines to finish this (%1 so far)</source>
        <extracomment>%1 is how many are there.</extracomment>
        <translation>
            <numerusform>لا يلزم أي سطر لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>سطر واحد على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>سطران على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln أسطر على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln سطرًا على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln سطر على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln to finish this (%1 so far)</source>
        <translation>
            <numerusform>لا يلزم شيء لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>واحد على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>اثنان على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
            <numerusform>%Ln على الأقل لإتمام هذا (%1 حتى الآن)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps, by %2.</source>
        <translation>
            <numerusform>على اللوحة: «%1»، بلا خطوات، الموعد %2.</numerusform>
            <numerusform>على اللوحة: «%1»، بخطوة واحدة، الموعد %2.</numerusform>
            <numerusform>على اللوحة: «%1»، بخطوتين، الموعد %2.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوات، الموعد %2.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوة، الموعد %2.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوة، الموعد %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the board: “%1”, with %Ln steps.</source>
        <translation>
            <numerusform>على اللوحة: «%1»، بلا خطوات.</numerusform>
            <numerusform>على اللوحة: «%1»، بخطوة واحدة.</numerusform>
            <numerusform>على اللوحة: «%1»، بخطوتين.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوات.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوة.</numerusform>
            <numerusform>على اللوحة: «%1»، بـ%Ln خطوة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>What are you thankful for at work this week?</source>
        <translation>ما الذي يستحق امتنانك في العمل هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>Three to five, as particular as you can, and new ones each time. They go into your log.</source>
        <translation>ثلاثة إلى خمسة، بأدق ما يمكن، وجديدة كل مرة. تذهب إلى سجلك.</translation>
    </message>
    <message>
        <source>Noor stayed ten minutes longer to explain the figures</source>
        <translation>بقيت نور عشر دقائق أكثر لتشرح الأرقام</translation>
    </message>
    <message>
        <source>How did the best of them come about?</source>
        <translation>كيف حدث أفضلها؟</translation>
    </message>
    <message>
        <source>Is there somebody to thank?</source>
        <translation>هل هناك من يستحق الشكر؟</translation>
    </message>
    <message>
        <source>write three lines before I go home</source>
        <translation>أكتب ثلاثة سطور قبل العودة إلى البيت</translation>
    </message>
    <message>
        <source>There are entries in each of four weeks.</source>
        <translation>هناك تدوينات في كل من أربعة أسابيع.</translation>
    </message>
    <message>
        <source>You have decided whether to go on.</source>
        <translation>اتخذت قرارك بشأن المواصلة.</translation>
    </message>
    <message>
        <source>What went forward</source>
        <translation>ما الذي تقدّم</translation>
    </message>
    <message>
        <source>What went forward this week, however small?</source>
        <translation>ما الذي تقدّم هذا الأسبوع، مهما صغر؟</translation>
    </message>
    <message>
        <source>They go into your log as wins.</source>
        <translation>تذهب إلى سجلك نجاحاتٍ.</translation>
    </message>
    <message>
        <source>the tests run again</source>
        <translation>عادت الاختبارات تعمل</translation>
    </message>
    <message>
        <source>Which one was best, and what did you do for it?</source>
        <translation>أيها الأفضل، وما دورك فيه؟</translation>
    </message>
    <message>
        <source>With whom do you share it?</source>
        <translation>مع من المشاركة؟</translation>
    </message>
    <message>
        <source>How do you mark a finished step?</source>
        <translation>كيف يُحتفى بخطوة منجزة؟</translation>
    </message>
    <message>
        <source>cake on the bench by the river</source>
        <translation>كعكة على المقعد عند النهر</translation>
    </message>
    <message>
        <source>write one line about what went forward</source>
        <translation>أكتب سطرًا واحدًا عما تقدّم</translation>
    </message>
    <message>
        <source>Ten wins within two weeks.</source>
        <translation>عشرة نجاحات خلال أسبوعين.</translation>
    </message>
    <message>
        <source>One of them was shared.</source>
        <translation>شورك واحد منها.</translation>
    </message>
    <message>
        <source>What you have here</source>
        <translation>ما لديك هنا</translation>
    </message>
    <message>
        <source>Which skills, projects and people has this job given you?</source>
        <translation>أي مهارات ومشاريع وأشخاص أعطاك هذا العمل؟</translation>
    </message>
    <message>
        <source>They go into your log, and come back to you on a hard day.</source>
        <translation>تذهب إلى سجلك، وتعود إليك في يوم صعب.</translation>
    </message>
    <message>
        <source>I can talk to a full room now</source>
        <translation>أستطيع الآن الكلام أمام قاعة ممتلئة</translation>
    </message>
    <message>
        <source>Which one would you miss most?</source>
        <translation>أيها أصعب فراقًا؟</translation>
    </message>
    <message>
        <source>How do you get one hour more of it this week?</source>
        <translation>كيف تزيد ساعة منه هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>take that hour</source>
        <translation>آخذ تلك الساعة</translation>
    </message>
    <message>
        <source>Five things stand on the list.</source>
        <translation>في القائمة خمسة أشياء.</translation>
    </message>
    <message>
        <source>The planned hour took place.</source>
        <translation>جرت الساعة المخططة.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>الجمع</translation>
    </message>
    <message>
        <source>Which wins belong in it?</source>
        <translation>أي النجاحات مكانها هنا؟</translation>
    </message>
    <message>
        <source>Write up the best of them</source>
        <translation>كتابة أفضلها</translation>
    </message>
    <message>
        <source>How it was, what you did, what came of it; with numbers where there are any.</source>
        <translation>كيف كان الوضع، وما فعلته، وما نتج عنه؛ بالأرقام حيث توجد.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>CV and profile</source>
        <translation>السيرة الذاتية والملف</translation>
    </message>
    <message>
        <source>What is up to date?</source>
        <translation>ما الذي هو محدَّث؟</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>the last two years, with numbers</source>
        <translation>آخر سنتين، بالأرقام</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>طرق الاتصال بك</translation>
    </message>
    <message>
        <source>When did you last update the profile?</source>
        <translation>متى حدّثت الملف آخر مرة؟</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>من سيقرؤه؟</translation>
    </message>
    <message>
        <source>rewrite the last two years with numbers</source>
        <translation>أعيد كتابة آخر سنتين بالأرقام</translation>
    </message>
    <message>
        <source>Three achievements are written up.</source>
        <translation>كُتبت ثلاثة إنجازات.</translation>
    </message>
    <message>
        <source>The profile is up to date.</source>
        <translation>الملف محدَّث.</translation>
    </message>
    <message>
        <source>One person has read it.</source>
        <translation>قرأه شخص واحد.</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>ما المنشود</translation>
    </message>
    <message>
        <source>Five things that must be there</source>
        <translation>خمسة أشياء لا بد منها</translation>
    </message>
    <message>
        <source>people who say what they think</source>
        <translation>أشخاص يقولون ما يفكرون فيه</translation>
    </message>
    <message>
        <source>Three things never again</source>
        <translation>ثلاثة أشياء لا تتكرر أبدًا</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما هو متاح</translation>
    </message>
    <message>
        <source>Which roles are there?</source>
        <translation>ما الأدوار المتاحة؟</translation>
    </message>
    <message>
        <source>Musts it meets, 0 to 5</source>
        <translation>شروط متحققة، 0 إلى 5</translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What will you ask people who hold such a role?</source>
        <translation>ما أسئلتك لمن يشغلون دورًا كهذا؟</translation>
    </message>
    <message>
        <source>What does a bad week look like?</source>
        <translation>كيف يبدو أسبوع سيئ؟</translation>
    </message>
    <message>
        <source>Whom do you ask first?</source>
        <translation>من أول من يُسأل؟</translation>
    </message>
    <message>
        <source>write to ask for twenty minutes</source>
        <translation>أكتب وأطلب عشرين دقيقة</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>What did you learn from each talk?</source>
        <translation>ماذا تعلمت من كل محادثة؟</translation>
    </message>
    <message>
        <source>Go on, or not?</source>
        <translation>مواصلة أم لا؟</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A go or a no-go is noted.</source>
        <translation>دُوّن: نعم أو لا.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>يلزم تعلّمها</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>ما ينتقل معك</translation>
    </message>
    <message>
        <source>Which skills does the new work need?</source>
        <translation>أي مهارات يحتاج إليها العمل الجديد؟</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>أين أقف</translation>
    </message>
    <message>
        <source>Paths side by side</source>
        <translation>مسارات متجاورة</translation>
    </message>
    <message>
        <source>Which paths do you compare, and what matters to you?</source>
        <translation>أي مسارات تُقارَن، وما المهم لك؟</translation>
    </message>
    <message>
        <source>Weigh what matters from 1 to 5, then give every path its marks from 1 to 5. Staying is a path, too.</source>
        <translation>وزن المهم من 1 إلى 5، ثم درجات كل مسار من 1 إلى 5. البقاء مسار أيضًا.</translation>
    </message>
    <message>
        <source>What do you fear, and what would you do then?</source>
        <translation>ما مخاوفك، وما العمل حينها؟</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>المخافة</translation>
    </message>
    <message>
        <source>What I would do</source>
        <translation>ما سأفعله</translation>
    </message>
    <message>
        <source>A cheap test</source>
        <translation>اختبار قليل الكلفة</translation>
    </message>
    <message>
        <source>Which direction do you test?</source>
        <translation>أي وجهة تُختبر؟</translation>
    </message>
    <message>
        <source>What would have to happen for you to go on?</source>
        <translation>ما الذي يجب أن يحدث للمواصلة؟</translation>
    </message>
    <message>
        <source>two people pay for a first day of advice</source>
        <translation>يدفع شخصان مقابل يوم استشارة أول</translation>
    </message>
    <message>
        <source>How do you test it: a weekend, a course, a first customer?</source>
        <translation>كيف تُختبر: عطلة أسبوع، أم دورة، أم عميل أول؟</translation>
    </message>
    <message>
        <source>How many months could you live without this income?</source>
        <translation>كم شهرًا يمكن العيش دون هذا الدخل؟</translation>
    </message>
    <message>
        <source>Who knows that field, or advises people about careers?</source>
        <translation>من يعرف ذلك المجال، أو يقدم استشارات مهنية؟</translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation>ما أسئلتك؟</translation>
    </message>
    <message>
        <source>book the weekend</source>
        <translation>أحجز عطلة الأسبوع</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>ما العمل الآن؟</translation>
    </message>
    <message>
        <source>go</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Because ...</source>
        <translation>لأن...</translation>
    </message>
    <message>
        <source>One small test is done.</source>
        <translation>أُجري اختبار صغير واحد.</translation>
    </message>
    <message>
        <source>Go, wait or no is written down.</source>
        <translation>كُتب: نعم أو انتظار أو لا.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>If ...</source>
        <translation>إذا...</translation>
    </message>
    <message>
        <source>A moment that will come by itself: a day, a time, a place.</source>
        <translation>لحظة تأتي من نفسها: يوم، أو وقت، أو مكان.</translation>
    </message>
    <message>
        <source>it is Tuesday, half past eight, and I sit down at my desk</source>
        <translation>كان الثلاثاء، الثامنة والنصف، وجلست إلى مكتبي</translation>
    </message>
    <message>
        <source>... then I ...</source>
        <translation>... فإنني...</translation>
    </message>
    <message>
        <source>do the first step before I open my mail</source>
        <translation>أنجز الخطوة الأولى قبل فتح بريدي</translation>
    </message>
    <message>
        <source>By which day is it to be done?</source>
        <translation>قبل أي يوم يجب أن يُنجز؟</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The decision I am avoiding is ...</source>
        <translation>القرار الذي أتجنبه هو...</translation>
    </message>
    <message>
        <source>whether to stay in this team</source>
        <translation>هل أبقى في هذا الفريق</translation>
    </message>
    <message>
        <source>How heavy is it, 0 to 10?</source>
        <translation>ما ثقله، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>What does a month of waiting cost you?</source>
        <translation>ماذا يكلّفك شهر من الانتظار؟</translation>
    </message>
    <message>
        <source>What do you fear from choosing?</source>
        <translation>ما الذي يخيفك في الاختيار؟</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What are the options, and what matters to you?</source>
        <translation>ما الخيارات، وما المهم لك؟</translation>
    </message>
    <message>
        <source>‘Stay as it is’ is an option, too. Weigh what matters from 1 to 5, then give every option its marks from 1 to 5.</source>
        <translation>«البقاء كما هو» خيار أيضًا. وزن المهم من 1 إلى 5، ثم درجات كل خيار من 1 إلى 5.</translation>
    </message>
    <message>
        <source>One plus and one minus of each</source>
        <translation>ميزة وعيب لكل منها</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>العيب</translation>
    </message>
    <message>
        <source>A friend in your place</source>
        <translation>صديق في مكانك</translation>
    </message>
    <message>
        <source>What would you tell a friend in your place?</source>
        <translation>ما نصيحتك لصديق في مكانك؟</translation>
    </message>
    <message>
        <source>Where do you lean?</source>
        <translation>إلى أين تميل الكفة؟</translation>
    </message>
    <message>
        <source>Who will hear from you by when you decide?</source>
        <translation>من سيعرف منك موعد قرارك؟</translation>
    </message>
    <message>
        <source>What is the smallest step that can be taken back?</source>
        <translation>ما أصغر خطوة يمكن التراجع عنها؟</translation>
    </message>
    <message>
        <source>Ask for a week on loan to the other team</source>
        <translation>طلب أسبوع إعارة إلى الفريق الآخر</translation>
    </message>
    <message>
        <source>How heavy is it now, 0 to 10?</source>
        <translation>ما ثقله الآن، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>ask for a week on loan</source>
        <translation>أطلب أسبوع إعارة</translation>
    </message>
    <message>
        <source>The decision has a day.</source>
        <translation>للقرار يوم.</translation>
    </message>
    <message>
        <source>It has a first step.</source>
        <translation>له خطوة أولى.</translation>
    </message>
    <message>
        <source>That first step is done.</source>
        <translation>أُنجزت تلك الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Two fixed points</source>
        <translation>أمران ثابتان</translation>
    </message>
    <message>
        <source>Which two things will you keep this week, whatever comes?</source>
        <translation>أي أمرين سيُحفظان هذا الأسبوع، مهما حدث؟</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>في السرير قبل الحادية عشرة</translation>
    </message>
    <message>
        <source>On how many days a week?</source>
        <translation>في كم يوم من الأسبوع؟</translation>
    </message>
    <message>
        <source>Five is plenty. A day without costs nothing.</source>
        <translation>خمسة تكفي وتزيد. يوم دونه لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>When are your two short breaks in a working day?</source>
        <translation>متى استراحتاك القصيرتان في يوم العمل؟</translation>
    </message>
    <message>
        <source>at half past ten, once round the block</source>
        <translation>في العاشرة والنصف، دورة حول المبنى</translation>
    </message>
    <message>
        <source>Free time and joy</source>
        <translation>وقت فراغ وفرح</translation>
    </message>
    <message>
        <source>When is your next free day or half-day?</source>
        <translation>متى يوم إجازتك التالي أو نصفه؟</translation>
    </message>
    <message>
        <source>One thing that gives you joy this week, and when</source>
        <translation>شيء واحد يُفرحك هذا الأسبوع، ومتى</translation>
    </message>
    <message>
        <source>Are you still tired after resting, for weeks now?</source>
        <translation>هل ما زال التعب بعد الراحة، منذ أسابيع؟</translation>
    </message>
    <message>
        <source>When will you call a doctor?</source>
        <translation>متى موعد الاتصال بطبيب؟</translation>
    </message>
    <message>
        <source>Tiredness that rest does not lift belongs in front of a doctor, not in a program.</source>
        <translation>التعب الذي لا تزيله الراحة مكانه عند طبيب، لا في برنامج.</translation>
    </message>
    <message>
        <source>put the phone in the kitchen and go to bed</source>
        <translation>أضع الهاتف في المطبخ وأذهب إلى السرير</translation>
    </message>
    <message>
        <source>Two fixed points are chosen.</source>
        <translation>اختير أمران ثابتان.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>إعادة تفاوض</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>What fills the week</source>
        <translation>ما الذي يملأ الأسبوع</translation>
    </message>
    <message>
        <source>How many hours a week are yours to give to work?</source>
        <translation>كم ساعة في الأسبوع يمكنك منحها للعمل؟</translation>
    </message>
    <message>
        <source>What fills them?</source>
        <translation>ما الذي يملؤها؟</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ساعات أسبوعيًا</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>ما العمل بها</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The end of the day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>When does work end, on four days a week?</source>
        <translation>متى ينتهي العمل في أربعة أيام من الأسبوع؟</translation>
    </message>
    <message>
        <source>half past five, Monday to Thursday</source>
        <translation>الخامسة والنصف، من الاثنين إلى الخميس</translation>
    </message>
    <message>
        <source>How do you shut down?</source>
        <translation>كيف يُغلق يومك؟</translation>
    </message>
    <message>
        <source>write down the first task for tomorrow, close everything, say ‘done’</source>
        <translation>كتابة أول مهمة للغد، وإغلاق كل شيء، وقول «انتهى»</translation>
    </message>
    <message>
        <source>Where do work messages go after that time?</source>
        <translation>أين تذهب رسائل العمل بعد ذلك الوقت؟</translation>
    </message>
    <message>
        <source>Which two people need to know?</source>
        <translation>أي شخصين يلزم أن يعرفا؟</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>إعادة التفاوض</translation>
    </message>
    <message>
        <source>With whom can you renegotiate what is too much?</source>
        <translation>مع من يمكن إعادة التفاوض على الزائد؟</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>ما طلبك؟</translation>
    </message>
    <message>
        <source>Move the monthly report to another team until June</source>
        <translation>نقل التقرير الشهري إلى فريق آخر حتى يونيو</translation>
    </message>
    <message>
        <source>What do you offer for it?</source>
        <translation>ما الذي يمكنك تقديمه مقابل ذلك؟</translation>
    </message>
    <message>
        <source>write tomorrow’s first task and close the lid</source>
        <translation>أكتب أول مهمة للغد وأغلق الحاسوب</translation>
    </message>
    <message>
        <source>The end of work has a time.</source>
        <translation>لنهاية العمل ساعة.</translation>
    </message>
    <message>
        <source>Ten workdays ended at that time, within a quarter of an hour.</source>
        <translation>انتهت عشرة أيام عمل في تلك الساعة، بفارق ربع ساعة.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>park</source>
        <translation>جانبًا</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>كل ما هو مفتوح</translation>
    </message>
    <message>
        <source>What is open, and what becomes of it?</source>
        <translation>ما المفتوح، وما مصيره؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما مصيره</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>واحد منها</translation>
    </message>
    <message>
        <source>Which one would ease things most if it were done?</source>
        <translation>أيها يخفف أكثر من غيره لو أُنجز؟</translation>
    </message>
    <message>
        <source>How many do you work on at a time?</source>
        <translation>كم منها يجري العمل عليه معًا؟</translation>
    </message>
    <message>
        <source>Who waits for the rest, and what will you tell them?</source>
        <translation>من ينتظر الباقي، وماذا سيُقال له؟</translation>
    </message>
    <message>
        <source>Priya: the figures come in the second week of May</source>
        <translation>بريا: تصل الأرقام في الأسبوع الثاني من مايو</translation>
    </message>
    <message>
        <source>What are its next steps?</source>
        <translation>ما خطواته التالية؟</translation>
    </message>
    <message>
        <source>work on this one thing for half an hour, and on nothing else</source>
        <translation>أعمل على هذا الشيء الواحد نصف ساعة، لا على سواه</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>الحد محدد.</translation>
    </message>
    <message>
        <source>Two weeks stayed inside it.</source>
        <translation>مرّ أسبوعان ضمنه.</translation>
    </message>
    <message>
        <source>One thing is finished.</source>
        <translation>انتهى شيء واحد.</translation>
    </message>
    <message>
        <source>The task you dodge</source>
        <translation>المهمة التي يجري التهرب منها</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>أي مهمة هي؟</translation>
    </message>
    <message>
        <source>the draft for the budget</source>
        <translation>مسودة الميزانية</translation>
    </message>
    <message>
        <source>What are its first ten minutes?</source>
        <translation>ما دقائقها العشر الأولى؟</translation>
    </message>
    <message>
        <source>So small that there is nothing to be afraid of.</source>
        <translation>صغيرة حتى لا يبقى فيها ما يخيف.</translation>
    </message>
    <message>
        <source>open the file and write the three headings</source>
        <translation>فتح الملف وكتابة العناوين الثلاثة</translation>
    </message>
    <message>
        <source>What usually pulls you away?</source>
        <translation>ما الذي يُلهيك عادةً؟</translation>
    </message>
    <message>
        <source>open the file and start the ten minutes</source>
        <translation>أفتح الملف وأبدأ الدقائق العشر</translation>
    </message>
    <message>
        <source>Ten small things</source>
        <translation>عشرة أشياء صغيرة</translation>
    </message>
    <message>
        <source>Which small things do you put off, and which ideas do you hold back?</source>
        <translation>أي أشياء صغيرة تؤجَّل، وأي أفكار لم تُقل؟</translation>
    </message>
    <message>
        <source>Ten are a good number. Each morning one of them, before noon.</source>
        <translation>عشرة عدد جيد. كل صباح واحد منها، قبل الظهر.</translation>
    </message>
    <message>
        <source>answer Priya’s question from last week</source>
        <translation>الإجابة عن سؤال بريا من الأسبوع الماضي</translation>
    </message>
    <message>
        <source>How sure of yourself are you at work, 0 to 10?</source>
        <translation>ما مدى ثقتك بنفسك في العمل، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>A new worksheet in two weeks shows whether that has changed.</source>
        <translation>ورقة عمل جديدة بعد أسبوعين تُظهر إن كان ذلك قد تغيّر.</translation>
    </message>
    <message>
        <source>choose one of the ten and do it before noon</source>
        <translation>أختار واحدًا من العشرة وأنجزه قبل الظهر</translation>
    </message>
    <message>
        <source>The list stands there.</source>
        <translation>القائمة مكتوبة.</translation>
    </message>
    <message>
        <source>What may they say, and what will you answer?</source>
        <translation>ماذا قد يقولون، وما جوابك؟</translation>
    </message>
    <message>
        <source>Say your answers aloud once; it makes the real ones easier.</source>
        <translation>قول الأجوبة بصوت مسموع مرة يسهّل الحقيقية منها.</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>يقولون</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>أجيب</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Your concern in one sentence, without blame</source>
        <translation>ما يشغلك في جملة واحدة، دون لوم</translation>
    </message>
    <message>
        <source>Since April I have had two jobs, and neither is done well.</source>
        <translation>منذ أبريل لديّ وظيفتان، ولا تُؤدى أي منهما جيدًا.</translation>
    </message>
    <message>
        <source>Two facts: hours, tasks, days</source>
        <translation>حقيقتان: ساعات، مهام، أيام</translation>
    </message>
    <message>
        <source>46, 49 and 51 hours in the past three weeks</source>
        <translation>46 و49 و51 ساعة في الأسابيع الثلاثة الماضية</translation>
    </message>
    <message>
        <source>What does it do to your work, and to you?</source>
        <translation>ما أثره في عملك، وفيك؟</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>ما الذي قد يساعد؟</translation>
    </message>
    <message>
        <source>less to do</source>
        <translation>عمل أقل</translation>
    </message>
    <message>
        <source>other tasks</source>
        <translation>مهام أخرى</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>منصب آخر</translation>
    </message>
    <message>
        <source>room to learn and grow</source>
        <translation>مجال للتعلّم والنمو</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Your one request, so that it can be answered with yes or no</source>
        <translation>طلبك الواحد، بحيث يُجاب عنه بنعم أو لا</translation>
    </message>
    <message>
        <source>Take the monthly report off my list until September.</source>
        <translation>رفع التقرير الشهري عن قائمتي حتى سبتمبر.</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>ما الذي يمكنك تقديمه؟</translation>
    </message>
    <message>
        <source>I hand it over in two sessions and answer questions for a month.</source>
        <translation>أسلّمه في جلستين وأجيب عن الأسئلة شهرًا.</translation>
    </message>
    <message>
        <source>With whom and when</source>
        <translation>مع من ومتى</translation>
    </message>
    <message>
        <source>Who can change it?</source>
        <translation>من يمكنه تغييره؟</translation>
    </message>
    <message>
        <source>On which day will you talk?</source>
        <translation>في أي يوم المحادثة؟</translation>
    </message>
    <message>
        <source>ask for 30 minutes and send the topic ahead</source>
        <translation>أطلب 30 دقيقة وأرسل الموضوع مسبقًا</translation>
    </message>
    <message>
        <source>What will you do if the answer is no?</source>
        <translation>ما العمل إن كان الجواب لا؟</translation>
    </message>
    <message>
        <source>The talk took place.</source>
        <translation>جرت المحادثة.</translation>
    </message>
    <message>
        <source>What was agreed, or a clear no, is written down with a day to come back to it.</source>
        <translation>كُتب ما اتُّفق عليه، أو رفض واضح، مع يوم للعودة إليه.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>ما أنجزته</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>إلى أين وجهتك؟</translation>
    </message>
    <message>
        <source>to lead the next pilot</source>
        <translation>قيادة المشروع التجريبي القادم</translation>
    </message>
    <message>
        <source>Wins from your log that show it</source>
        <translation>نجاحات من سجلك تُظهر ذلك</translation>
    </message>
    <message>
        <source>Three results from the past year</source>
        <translation>ثلاث نتائج من العام الماضي</translation>
    </message>
    <message>
        <source>cut the wait at the help desk from nine days to three</source>
        <translation>خفض الانتظار في مكتب المساعدة من تسعة أيام إلى ثلاثة</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ما الذي تهمك معرفته؟</translation>
    </message>
    <message>
        <source>What was missing, what would show it, by when, and who decides.</source>
        <translation>ما الذي نقص، وما الذي يُظهره، ومتى، ومن يقرر.</translation>
    </message>
    <message>
        <source>What would you have to see to say yes next time?</source>
        <translation>ما الذي يلزم ليكون الجواب نعم في المرة القادمة؟</translation>
    </message>
    <message>
        <source>Whom will you ask: your boss, or HR?</source>
        <translation>من يُسأل: المدير أم الموارد البشرية؟</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>ask for a talk about my path</source>
        <translation>أطلب محادثة عن مساري</translation>
    </message>
    <message>
        <source>At most three things that will decide it</source>
        <translation>ثلاثة أشياء على الأكثر تحسم الأمر</translation>
    </message>
    <message>
        <source>Fill this in after the talk, and finish the worksheet again: each becomes a step.</source>
        <translation>يُعبّأ هذا بعد المحادثة، ثم تُنهى ورقة العمل من جديد: كل منها يصير خطوة.</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>ما يجب توفره</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>من يحكم</translation>
    </message>
    <message>
        <source>One thing that will decide it is written down, with a day and who judges.</source>
        <translation>كُتب شيء واحد يحسم الأمر، مع يوم ومن يحكم.</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>جانبك</translation>
    </message>
    <message>
        <source>What happened? Only what could be seen or heard</source>
        <translation>ماذا حدث؟ فقط ما كان يُرى أو يُسمع</translation>
    </message>
    <message>
        <source>On the 12th you changed my slides and I heard of it in the meeting.</source>
        <translation>في الثاني عشر غيّرت شرائحي وعلمت بذلك في الاجتماع.</translation>
    </message>
    <message>
        <source>What did it do to you?</source>
        <translation>ما أثره فيك؟</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ما حاجتك؟</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>الجانب الآخر</translation>
    </message>
    <message>
        <source>Tell the same from the other side, as fairly as you can</source>
        <translation>رواية الأمر نفسه من الجانب الآخر، بأكبر إنصاف ممكن</translation>
    </message>
    <message>
        <source>What is your own part in it?</source>
        <translation>ما نصيبك أنت من الأمر؟</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation>ماذا جربت حتى الآن؟</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Is it safe to speak with them alone?</source>
        <translation>هل الحديث معه على انفراد آمن؟</translation>
    </message>
    <message>
        <source>Who could sit with you as a third?</source>
        <translation>من يمكنه الجلوس معكما طرفًا ثالثًا؟</translation>
    </message>
    <message>
        <source>What hurts or threatens you is not yours to talk away. A third person comes first.</source>
        <translation>ما يؤذيك أو يهددك ليس عليك حله بالكلام. شخص ثالث أولًا.</translation>
    </message>
    <message>
        <source>One proposal for the way forward</source>
        <translation>اقتراح واحد للمضي</translation>
    </message>
    <message>
        <source>We tell each other of changes before a meeting.</source>
        <translation>يخبر كل منا الآخر بالتغييرات قبل الاجتماع.</translation>
    </message>
    <message>
        <source>Who is it with?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>On which day, and in a neutral place?</source>
        <translation>في أي يوم، وفي مكان محايد؟</translation>
    </message>
    <message>
        <source>ask for twenty minutes over coffee</source>
        <translation>أطلب عشرين دقيقة على فنجان قهوة</translation>
    </message>
    <message>
        <source>The talk took place, or somebody helped you both.</source>
        <translation>جرت المحادثة، أو ساعدكما شخص معًا.</translation>
    </message>
    <message>
        <source>One agreement is noted.</source>
        <translation>دُوّن اتفاق واحد.</translation>
    </message>
    <message>
        <source>Whom and what</source>
        <translation>من وماذا</translation>
    </message>
    <message>
        <source>Who is not part of it and wishes you well?</source>
        <translation>من ليس طرفًا فيه ويتمنى لك الخير؟</translation>
    </message>
    <message>
        <source>What do you want from them?</source>
        <translation>ما المرجو منه؟</translation>
    </message>
    <message>
        <source>an ear, no advice</source>
        <translation>إصغاء، لا نصيحة</translation>
    </message>
    <message>
        <source>their advice</source>
        <translation>نصيحته</translation>
    </message>
    <message>
        <source>What will you tell, in three sentences?</source>
        <translation>ما حكايتك، في ثلاث جمل؟</translation>
    </message>
    <message>
        <source>I have not slept well for weeks. It is the work. I would like to say it aloud once.</source>
        <translation>لم أنم جيدًا منذ أسابيع. إنه العمل. يكفيني أن أقول ذلك مرة بصوت مسموع.</translation>
    </message>
    <message>
        <source>On which day this week?</source>
        <translation>في أي يوم هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>write: have you got half an hour for me this week?</source>
        <translation>أكتب: هل لديك نصف ساعة لي هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>What do you see differently now?</source>
        <translation>ما الذي تغيّرت نظرتك إليه الآن؟</translation>
    </message>
    <message>
        <source>One line is enough.</source>
        <translation>سطر واحد يكفي.</translation>
    </message>
    <message>
        <source>One honest talk took place.</source>
        <translation>جرت محادثة صادقة واحدة.</translation>
    </message>
    <message>
        <source>One insight is noted.</source>
        <translation>دُوّنت فكرة واحدة خرجت منها.</translation>
    </message>
    <message>
        <source>What you want help with</source>
        <translation>المساعدة المطلوبة</translation>
    </message>
    <message>
        <source>What do you want help with, in two sentences?</source>
        <translation>ما المساعدة المطلوبة، في جملتين؟</translation>
    </message>
    <message>
        <source>I want to move from building to leading. I do not know what to let go of first.</source>
        <translation>أريد الانتقال من البناء إلى القيادة. لا أعرف ما أتركه أولًا.</translation>
    </message>
    <message>
        <source>Five people who have been where you want to go, inside and outside</source>
        <translation>خمسة أشخاص سبقوك إلى وجهتك، من الداخل والخارج</translation>
    </message>
    <message>
        <source>Whom will you ask first?</source>
        <translation>من أول من يُسأل؟</translation>
    </message>
    <message>
        <source>What will you ask in half an hour?</source>
        <translation>ما أسئلتك في نصف ساعة؟</translation>
    </message>
    <message>
        <source>What would you do in my first hundred days?</source>
        <translation>ما نصيحتك لأيامي المئة الأولى؟</translation>
    </message>
    <message>
        <source>On which day would you like to talk?</source>
        <translation>ما اليوم المناسب للمحادثة؟</translation>
    </message>
    <message>
        <source>write to ask for 30 minutes, once</source>
        <translation>أكتب وأطلب 30 دقيقة، مرة واحدة</translation>
    </message>
    <message>
        <source>If it goes well: every how many weeks?</source>
        <translation>إن سارت جيدًا: كل كم أسبوع؟</translation>
    </message>
    <message>
        <source>Two talks were held and noted.</source>
        <translation>جرت محادثتان ودُوّنتا.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Three colleagues you like or are curious about</source>
        <translation>ثلاثة زملاء محببون إليك أو يثيرون فضولك</translation>
    </message>
    <message>
        <source>Whom do you invite this week?</source>
        <translation>من المدعو هذا الأسبوع؟</translation>
    </message>
    <message>
        <source>To what?</source>
        <translation>إلى ماذا؟</translation>
    </message>
    <message>
        <source>coffee or tea</source>
        <translation>قهوة أو شاي</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>a walk</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>a call, for those far away</source>
        <translation>مكالمة، لمن هم بعيدون</translation>
    </message>
    <message>
        <source>What would you like to know about them, beside work?</source>
        <translation>ما الذي تهمك معرفته عنه، غير العمل؟</translation>
    </message>
    <message>
        <source>walk over and ask: coffee at three?</source>
        <translation>أمرّ عليه وأسأل: قهوة في الثالثة؟</translation>
    </message>
    <message>
        <source>Two shared breaks within three weeks.</source>
        <translation>استراحتان مشتركتان خلال ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Which events, associations or groups are there?</source>
        <translation>ما الفعاليات أو الجمعيات أو المجموعات المتاحة؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Draws me, 0 to 10</source>
        <translation>الجاذبية، 0 إلى 10</translation>
    </message>
    <message>
        <source>Which one do you choose?</source>
        <translation>ما اختيارك؟</translation>
    </message>
    <message>
        <source>It is listed among your people as a community.</source>
        <translation>أُدرج بين أشخاصك مجتمعًا مهنيًا.</translation>
    </message>
    <message>
        <source>On which day do you go, or write there?</source>
        <translation>في أي يوم الذهاب، أو الكتابة إليهم؟</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>Who are you, in two sentences?</source>
        <translation>ما تعريفك بنفسك، في جملتين؟</translation>
    </message>
    <message>
        <source>What will you ask two people?</source>
        <translation>ما سؤالك لشخصين؟</translation>
    </message>
    <message>
        <source>What excites you in your work right now?</source>
        <translation>ما الذي يثير حماسك في عملك الآن؟</translation>
    </message>
    <message>
        <source>register, or post my introduction</source>
        <translation>أسجل، أو أنشر تعريفي</translation>
    </message>
    <message>
        <source>Whom did you meet?</source>
        <translation>من قابلت؟</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>عمله</translation>
    </message>
    <message>
        <source>How I followed up</source>
        <translation>كيف تابعت التواصل</translation>
    </message>
    <message>
        <source>Two new contacts are noted.</source>
        <translation>دُوّنت معرفتان جديدتان.</translation>
    </message>
    <message>
        <source>What drains and what gives</source>
        <translation>ما يستنزف وما يعطي</translation>
    </message>
    <message>
        <source>What do you do in a week?</source>
        <translation>ماذا في أسبوعك؟</translation>
    </message>
    <message>
        <source>Energy from -2, it drains me, to 2, it gives me energy.</source>
        <translation>الطاقة من سالب 2، يستنزفني، إلى 2، يعطيني طاقة.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Hours that drain</source>
        <translation>ساعات تستنزف</translation>
    </message>
    <message>
        <source>Hours that give</source>
        <translation>ساعات تعطي</translation>
    </message>
    <message>
        <source>Three changes</source>
        <translation>ثلاثة تغييرات</translation>
    </message>
    <message>
        <source>What would you do more of?</source>
        <translation>ما الذي يزيد؟</translation>
    </message>
    <message>
        <source>What less?</source>
        <translation>ما الذي يقل؟</translation>
    </message>
    <message>
        <source>What in another way?</source>
        <translation>ما الذي يُؤدى بطريقة أخرى؟</translation>
    </message>
    <message>
        <source>Which one do you try for three weeks?</source>
        <translation>أيها يُجرَّب ثلاثة أسابيع؟</translation>
    </message>
    <message>
        <source>Does somebody have to agree to it?</source>
        <translation>هل يلزم أن يوافق عليه أحد؟</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>من؟</translation>
    </message>
    <message>
        <source>May I swap the weekly figures for the onboarding until June?</source>
        <translation>هل يمكنني تبديل الأرقام الأسبوعية بتهيئة الموظفين الجدد حتى يونيو؟</translation>
    </message>
    <message>
        <source>begin with the change, and look at it again in three weeks</source>
        <translation>أبدأ بالتغيير، وأنظر فيه من جديد بعد ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>After three weeks</source>
        <translation>بعد ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>A new worksheet with the same tasks shows the hours side by side.</source>
        <translation>ورقة عمل جديدة بالمهام نفسها تُظهر الساعات متجاورة.</translation>
    </message>
    <message>
        <source>You tried one change for three weeks.</source>
        <translation>جربت تغييرًا واحدًا ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>You looked at what it changed.</source>
        <translation>نظرت في ما غيّره.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Problems nobody owns</source>
        <translation>مشكلات لا يتولاها أحد</translation>
    </message>
    <message>
        <source>Three problems around you that nobody owns</source>
        <translation>ثلاث مشكلات حولك لا يتولاها أحد</translation>
    </message>
    <message>
        <source>new people wait two weeks for their access</source>
        <translation>ينتظر الموظفون الجدد أسبوعين للحصول على الصلاحيات</translation>
    </message>
    <message>
        <source>Which one needs a skill that you want?</source>
        <translation>أيها يحتاج إلى مهارة تهمك؟</translation>
    </message>
    <message>
        <source>Which skill?</source>
        <translation>أي مهارة؟</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Five lines: what, for whom, how much effort, until when</source>
        <translation>خمسة سطور: ماذا، ولمن، وكم جهدًا، وحتى متى</translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation>متى ينتهي؟</translation>
    </message>
    <message>
        <source>What do you drop to make room?</source>
        <translation>ما الذي سيُترك لإفساح المكان؟</translation>
    </message>
    <message>
        <source>Its first steps</source>
        <translation>خطواته الأولى</translation>
    </message>
    <message>
        <source>To whom do you offer it?</source>
        <translation>على من يُعرض؟</translation>
    </message>
    <message>
        <source>send the five lines</source>
        <translation>أرسل السطور الخمسة</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>إلى أين وصل؟</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قالوا؟</translation>
    </message>
    <message>
        <source>It was agreed.</source>
        <translation>اتُّفق عليه.</translation>
    </message>
    <message>
        <source>The skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>ما الذي تهمك القدرة عليه؟</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>لماذا يهمك؟</translation>
    </message>
    <message>
        <source>Three offers</source>
        <translation>ثلاثة عروض</translation>
    </message>
    <message>
        <source>Which courses, workshops or conferences are there?</source>
        <translation>ما الدورات أو الورش أو المؤتمرات المتاحة؟</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Practice, 0 to 10</source>
        <translation>التطبيق، 0 إلى 10</translation>
    </message>
    <message>
        <source>Which one do you take?</source>
        <translation>أيها اختيارك؟</translation>
    </message>
    <message>
        <source>What does it cost, in money and hours?</source>
        <translation>ماذا يكلّف، من المال والساعات؟</translation>
    </message>
    <message>
        <source>Does somebody have to approve it?</source>
        <translation>هل يلزم أن يوافق عليه أحد؟</translation>
    </message>
    <message>
        <source>yes, still to ask</source>
        <translation>نعم، لم تُطلب بعد</translation>
    </message>
    <message>
        <source>yes, asked</source>
        <translation>نعم، طُلبت</translation>
    </message>
    <message>
        <source>yes, granted</source>
        <translation>نعم، مُنحت</translation>
    </message>
    <message>
        <source>yes, refused</source>
        <translation>نعم، رُفضت</translation>
    </message>
    <message>
        <source>Time and use</source>
        <translation>الوقت والاستخدام</translation>
    </message>
    <message>
        <source>Which two slots a week are for learning?</source>
        <translation>أي وقتين في الأسبوع للتعلّم؟</translation>
    </message>
    <message>
        <source>Thursday, four to five</source>
        <translation>الخميس، من الرابعة إلى الخامسة</translation>
    </message>
    <message>
        <source>Where will you use it within four weeks?</source>
        <translation>أين يُستخدم خلال أربعة أسابيع؟</translation>
    </message>
    <message>
        <source>book the place</source>
        <translation>أحجز المقعد</translation>
    </message>
    <message>
        <source>The course, or its first module, is finished.</source>
        <translation>انتهت الدورة، أو وحدتها الأولى.</translation>
    </message>
    <message>
        <source>You used it once at work.</source>
        <translation>استخدمته مرة في العمل.</translation>
    </message>
    <message>
        <source>What does your employer offer: budget, courses, mentoring, leave?</source>
        <translation>ماذا تقدم جهة عملك: ميزانية، دورات، إرشاد، إجازة؟</translation>
    </message>
    <message>
        <source>Where did you find it, or who told you?</source>
        <translation>أين وجدت ذلك، أو من أخبرك؟</translation>
    </message>
    <message>
        <source>What counts for your next step?</source>
        <translation>ما الذي له وزن في خطوتك التالية؟</translation>
    </message>
    <message>
        <source>Which offer fits it best?</source>
        <translation>أي عرض يناسبه أكثر؟</translation>
    </message>
    <message>
        <source>Ask for a place</source>
        <translation>طلب مقعد</translation>
    </message>
    <message>
        <source>Whom do you ask: your boss, or HR?</source>
        <translation>من يُطلب منه: المدير أم الموارد البشرية؟</translation>
    </message>
    <message>
        <source>What exactly do you ask for?</source>
        <translation>ما طلبك بالضبط؟</translation>
    </message>
    <message>
        <source>What will you bring back to the team?</source>
        <translation>ما الذي يعود منه على الفريق؟</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>أرسل الطلب</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>What was the reason?</source>
        <translation>ما السبب المذكور؟</translation>
    </message>
    <message>
        <source>One offer is matched with what counts.</source>
        <translation>طوبق عرض واحد مع ما له وزن.</translation>
    </message>
    <message>
        <source>A place is confirmed, or a refusal with its reason is noted.</source>
        <translation>تأكد مقعد، أو دُوّن رفض مع سببه.</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>In which area do you need a spark?</source>
        <translation>في أي مجال الحاجة إلى شرارة؟</translation>
    </message>
    <message>
        <source>leading without shouting</source>
        <translation>القيادة دون صراخ</translation>
    </message>
    <message>
        <source>Books, podcasts, talks</source>
        <translation>كتب، بودكاست، محاضرات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Who told me of it</source>
        <translation>من أخبرني به</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Which one first?</source>
        <translation>أيها أولًا؟</translation>
    </message>
    <message>
        <source>Twenty minutes on three days: which?</source>
        <translation>عشرون دقيقة في ثلاثة أيام: أيها؟</translation>
    </message>
    <message>
        <source>read for twenty minutes before I open my mail</source>
        <translation>أقرأ عشرين دقيقة قبل فتح بريدي</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>ما استوقفك</translation>
    </message>
    <message>
        <source>One sentence that struck you, each time</source>
        <translation>جملة واحدة استوقفتك، كل مرة</translation>
    </message>
    <message>
        <source>Come back here after reading; three ideas are the aim.</source>
        <translation>العودة إلى هنا بعد القراءة؛ المقصود ثلاث أفكار.</translation>
    </message>
    <message>
        <source>Which one do you try tomorrow?</source>
        <translation>أيها يُجرَّب غدًا؟</translation>
    </message>
    <message>
        <source>Three ideas are noted.</source>
        <translation>دُوّنت ثلاث أفكار.</translation>
    </message>
    <message>
        <source>One of them was tried.</source>
        <translation>جُرّبت إحداها.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>شيء لك أنت</translation>
    </message>
    <message>
        <source>Three things you would like to do outside of work</source>
        <translation>ثلاثة أشياء محببة إليك خارج العمل</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيها؟</translation>
    </message>
    <message>
        <source>A first result that takes less than ten hours</source>
        <translation>نتيجة أولى تستغرق أقل من عشر ساعات</translation>
    </message>
    <message>
        <source>one finished wooden box</source>
        <translation>صندوق خشبي واحد مكتمل</translation>
    </message>
    <message>
        <source>Which two slots a week are for it?</source>
        <translation>أي وقتين في الأسبوع له؟</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Will money be involved?</source>
        <translation>هل سيكون هناك مال؟</translation>
    </message>
    <message>
        <source>What does your contract say about work on the side?</source>
        <translation>ماذا يقول عقدك عن العمل الجانبي؟</translation>
    </message>
    <message>
        <source>lay out the tools on the table</source>
        <translation>أضع الأدوات على الطاولة</translation>
    </message>
    <message>
        <source>A first result can be seen.</source>
        <translation>نتيجة أولى ظاهرة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Work last felt right in</source>
        <translation>كان العمل على ما يرام آخر مرة في</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>لاحظت أول مرة أنه لم يعد كذلك في</translation>
    </message>
    <message>
        <source>What changed between the two?</source>
        <translation>ما الذي تغيّر بينهما؟</translation>
    </message>
    <message>
        <source>People, tasks, health, home. Whatever comes to mind counts.</source>
        <translation>أشخاص، مهام، صحة، بيت. كل ما يخطر بالبال يُحسب.</translation>
    </message>
    <message>
        <source>Dana left and nobody took over her part</source>
        <translation>غادرت دانا ولم يتولَّ أحد نصيبها</translation>
    </message>
    <message>
        <source>Why, five times</source>
        <translation>لماذا، خمس مرات</translation>
    </message>
    <message>
        <source>What bothers you most? Then ask of every answer: and why is that?</source>
        <translation>ما أكثر ما يزعجك؟ ثم سؤال لكل إجابة: ولماذا ذلك؟</translation>
    </message>
    <message>
        <source>Begin with the strongest feeling. Five answers are plenty; stop where nothing new comes.</source>
        <translation>البداية من أقوى شعور. خمس إجابات تكفي وتزيد؛ والتوقف حيث لا يأتي جديد.</translation>
    </message>
    <message>
        <source>I dread Mondays</source>
        <translation>أخشى أيام الاثنين</translation>
    </message>
    <message>
        <source>The cause, in one sentence</source>
        <translation>السبب، في جملة واحدة</translation>
    </message>
    <message>
        <source>What do you think it comes from?</source>
        <translation>من أين يأتي في رأيك؟</translation>
    </message>
    <message>
        <source>Since the team was merged in March, nobody decides what comes first.</source>
        <translation>منذ دمج الفريق في مارس، لا أحد يقرر ما الأولى.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>ما الذي أثاره؟</translation>
    </message>
    <message>
        <source>How sure are you, 0 to 100?</source>
        <translation>ما مدى تأكدك، من 0 إلى 100؟</translation>
    </message>
    <message>
        <source>It points to a cause; it proves none. A low number is a good reason to ask somebody.</source>
        <translation>إنه يشير إلى سبب؛ ولا يثبته. والرقم المنخفض سبب جيد لسؤال شخص ما.</translation>
    </message>
    <message>
        <source>Take it to somebody</source>
        <translation>عرضه على شخص</translation>
    </message>
    <message>
        <source>Who knows that time and would tell you what they saw?</source>
        <translation>من يعرف تلك الفترة ويمكنه إخبارك بما رآه؟</translation>
    </message>
    <message>
        <source>By which day will you ask?</source>
        <translation>قبل أي يوم السؤال؟</translation>
    </message>
    <message>
        <source>When did you notice that I had changed?</source>
        <translation>متى لاحظت أنني تغيّرت؟</translation>
    </message>
    <message>
        <source>The cause stands in one sentence.</source>
        <translation>السبب مكتوب في جملة واحدة.</translation>
    </message>
    <message>
        <source>It has a month.</source>
        <translation>له شهر.</translation>
    </message>
    <message>
        <source>It has a trigger.</source>
        <translation>له محفّز.</translation>
    </message>
    <message>
        <source>You said how sure you are.</source>
        <translation>ذكرت مدى تأكدك.</translation>
    </message>
    <message>
        <source>The belief and the facts</source>
        <translation>الاعتقاد والحقائق</translation>
    </message>
    <message>
        <source>The belief, in one line</source>
        <translation>الاعتقاد، في سطر واحد</translation>
    </message>
    <message>
        <source>My boss has given up on me</source>
        <translation>فقدت مديرتي الأمل فيّ</translation>
    </message>
    <message>
        <source>How sure are you of it now, 0 to 100?</source>
        <translation>ما مدى تأكدك منه الآن، من 0 إلى 100؟</translation>
    </message>
    <message>
        <source>What would a camera have recorded that speaks for it?</source>
        <translation>ماذا كانت ستسجل كاميرا مما يؤيده؟</translation>
    </message>
    <message>
        <source>Words and deeds only, with the day. ‘She was annoyed’ is a reading; ‘she looked at her phone twice’ is a fact.</source>
        <translation>أقوال وأفعال فقط، مع اليوم. «كانت منزعجة» تفسير؛ «نظرت إلى هاتفها مرتين» حقيقة.</translation>
    </message>
    <message>
        <source>On Tuesday she moved our talk for the third time</source>
        <translation>يوم الثلاثاء أجّلت محادثتنا للمرة الثالثة</translation>
    </message>
    <message>
        <source>And what would it have recorded that speaks against it?</source>
        <translation>وماذا كانت ستسجل مما يخالفه؟</translation>
    </message>
    <message>
        <source>She asked me to show the new people round</source>
        <translation>طلبت مني أن أرافق الموظفين الجدد</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>تفسيرات أخرى</translation>
    </message>
    <message>
        <source>Which other explanations fit the same facts?</source>
        <translation>أي تفسيرات أخرى توافق الحقائق نفسها؟</translation>
    </message>
    <message>
        <source>Two at least. They need not be likely, only possible.</source>
        <translation>اثنان على الأقل. لا يلزم أن يكونا مرجحين، بل ممكنين فقط.</translation>
    </message>
    <message>
        <source>Her own boss fills her calendar</source>
        <translation>مديرها هو من يملأ جدولها</translation>
    </message>
    <message>
        <source>How sure are you now, 0 to 100?</source>
        <translation>ما مدى تأكدك الآن، من 0 إلى 100؟</translation>
    </message>
    <message>
        <source>The question that would settle it</source>
        <translation>السؤال الذي يحسم الأمر</translation>
    </message>
    <message>
        <source>Which one question would settle it?</source>
        <translation>ما السؤال الواحد الذي يحسم الأمر؟</translation>
    </message>
    <message>
        <source>Is there something you would like me to do differently?</source>
        <translation>هل هناك شيء من الأفضل أن أفعله بطريقة أخرى؟</translation>
    </message>
    <message>
        <source>Whom can you ask?</source>
        <translation>من يمكنك سؤاله؟</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>قبل أي يوم؟</translation>
    </message>
    <message>
        <source>Say the problem again, with facts only</source>
        <translation>صياغة المشكلة من جديد، بالحقائق فقط</translation>
    </message>
    <message>
        <source>Three of our talks were moved in April, and I do not know why.</source>
        <translation>أُجّلت ثلاث من محادثاتنا في أبريل، ولا أعرف السبب.</translation>
    </message>
    <message>
        <source>The belief stands beside three facts.</source>
        <translation>الاعتقاد بجانب ثلاث حقائق.</translation>
    </message>
    <message>
        <source>Two rival explanations fit them.</source>
        <translation>يوافقها تفسيران منافسان.</translation>
    </message>
    <message>
        <source>One question is planned.</source>
        <translation>سؤال واحد مخطط له.</translation>
    </message>
    <message>
        <source>still true</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>جديد منذ ذلك</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>حينها والآن</translation>
    </message>
    <message>
        <source>What drew you here, in your words of then?</source>
        <translation>ما الذي جذبك إلى هنا، بكلماتك في ذلك الوقت؟</translation>
    </message>
    <message>
        <source>And what has come since, that you did not know then.</source>
        <translation>وما الذي جاء بعدها وكان مجهولًا لك حينها.</translation>
    </message>
    <message>
        <source>What drew me</source>
        <translation>ما جذبني</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Three values</source>
        <translation>ثلاث قيم</translation>
    </message>
    <message>
        <source>Which three things do you want to meet in a working week?</source>
        <translation>أي ثلاثة أشياء يهمك لقاؤها في أسبوع عمل؟</translation>
    </message>
    <message>
        <source>How much each matters, and how much there was of it last week, both 0 to 10.</source>
        <translation>كم أهمية كل منها، وكم كان منها الأسبوع الماضي، وكلاهما من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفجوة</translation>
    </message>
    <message>
        <source>What follows from the largest gap, for the next month?</source>
        <translation>ما الذي يترتب على أكبر فجوة، للشهر القادم؟</translation>
    </message>
    <message>
        <source>One afternoon a week at the bench, with the door shut</source>
        <translation>عصر يوم في الأسبوع عند طاولة العمل، والباب مغلق</translation>
    </message>
    <message>
        <source>write the afternoon into the calendar</source>
        <translation>أكتب ذلك الموعد في التقويم</translation>
    </message>
    <message>
        <source>The page says what drew you and what is left of it.</source>
        <translation>تقول الصفحة ما جذبك وما بقي منه.</translation>
    </message>
    <message>
        <source>Three values are named.</source>
        <translation>سُمّيت ثلاث قيم.</translation>
    </message>
    <message>
        <source>One consequence is drawn.</source>
        <translation>استُخلصت نتيجة واحدة.</translation>
    </message>
    <message>
        <source>Dream first</source>
        <translation>الحلم أولًا</translation>
    </message>
    <message>
        <source>What would you do if nothing stood in the way?</source>
        <translation>ماذا لو لم يقف شيء في الطريق؟</translation>
    </message>
    <message>
        <source>Twenty minutes are a good length. Aim for fifteen, or tell scenes of one great day in three years. Nothing is judged here; that comes when you end this part.</source>
        <translation>عشرون دقيقة مدة جيدة. والمقصود خمسة عشر، أو مشاهد من يوم رائع بعد ثلاث سنوات. لا يُحكم على شيء هنا؛ يأتي ذلك بعد إنهائك هذا الجزء.</translation>
    </message>
    <message>
        <source>A workshop with a big table and people who come and go</source>
        <translation>ورشة فيها طاولة كبيرة وأناس يأتون ويذهبون</translation>
    </message>
    <message>
        <source>Now choose</source>
        <translation>الآن الاختيار</translation>
    </message>
    <message>
        <source>Which one gives you energy when you read it?</source>
        <translation>أيها يعطيك طاقة عند قراءته؟</translation>
    </message>
    <message>
        <source>What would be best about it?</source>
        <translation>ما أفضل ما فيه؟</translation>
    </message>
    <message>
        <source>What in you stands in its way most?</source>
        <translation>ما أكثر ما يقف في طريقه من داخلك؟</translation>
    </message>
    <message>
        <source>I tell myself that it is too late</source>
        <translation>أقول لنفسي إن الأوان قد فات</translation>
    </message>
    <message>
        <source>If it shows up, what will you do?</source>
        <translation>إن ظهر، فما العمل؟</translation>
    </message>
    <message>
        <source>How could it begin? The first steps</source>
        <translation>كيف يمكن أن يبدأ؟ الخطوات الأولى</translation>
    </message>
    <message>
        <source>Spend one Saturday in the shared workshop</source>
        <translation>قضاء يوم سبت في الورشة المشتركة</translation>
    </message>
    <message>
        <source>write to the shared workshop</source>
        <translation>أكتب إلى الورشة المشتركة</translation>
    </message>
    <message>
        <source>One idea is chosen.</source>
        <translation>اختيرت فكرة واحدة.</translation>
    </message>
    <message>
        <source>Its obstacle has a name.</source>
        <translation>لعائقها اسم.</translation>
    </message>
    <message>
        <source>Its first step has a day.</source>
        <translation>لخطوتها الأولى يوم.</translation>
    </message>
    <message>
        <source>Far and near</source>
        <translation>بعيد وقريب</translation>
    </message>
    <message>
        <source>Where do you want to be in a year?</source>
        <translation>ما مكانك المرجو بعد عام؟</translation>
    </message>
    <message>
        <source>I lead a small team that builds things from start to end</source>
        <translation>أقود فريقًا صغيرًا يبني الأشياء من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>What will be true in twelve weeks that serves it?</source>
        <translation>ما الذي سيتحقق بعد اثني عشر أسبوعًا ويخدم ذلك؟</translation>
    </message>
    <message>
        <source>I have led one small piece of work from plan to release</source>
        <translation>قدت عملًا صغيرًا من الخطة إلى الإصدار</translation>
    </message>
    <message>
        <source>How will you count that you get nearer?</source>
        <translation>كيف سيُحسب الاقتراب منه؟</translation>
    </message>
    <message>
        <source>steps done, looked at every Friday</source>
        <translation>الخطوات المنجزة، تُراجع كل جمعة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Which steps lead there? Each under two hours.</source>
        <translation>أي خطوات تقود إلى هناك؟ كل منها أقل من ساعتين.</translation>
    </message>
    <message>
        <source>List what the last three pieces of work had in common</source>
        <translation>سرد ما جمع بين الأعمال الثلاثة الأخيرة</translation>
    </message>
    <message>
        <source>A goal for twelve weeks stands there.</source>
        <translation>كُتب هدف لاثني عشر أسبوعًا.</translation>
    </message>
    <message>
        <source>It has three steps.</source>
        <translation>له ثلاث خطوات.</translation>
    </message>
    <message>
        <source>The first step is done.</source>
        <translation>أُنجزت الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Where, out of reach of work?</source>
        <translation>أين، بعيدًا عن متناول العمل؟</translation>
    </message>
    <message>
        <source>my aunt’s house by the lake</source>
        <translation>بيت خالتي عند البحيرة</translation>
    </message>
    <message>
        <source>Who needs to know that you cannot be reached?</source>
        <translation>من يلزم أن يعرف أن الوصول إليك غير ممكن؟</translation>
    </message>
    <message>
        <source>How will the day go?</source>
        <translation>كيف سيسير اليوم؟</translation>
    </message>
    <message>
        <source>Rest first, then look back, then dream, then choose one thing. Leave gaps.</source>
        <translation>الراحة أولًا، ثم النظر إلى الوراء، ثم الحلم، ثم اختيار شيء واحد. مع ترك فراغات.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>موضوع التفكير</translation>
    </message>
    <message>
        <source>Which questions do you take along?</source>
        <translation>أي أسئلة ترافقك؟</translation>
    </message>
    <message>
        <source>What would I miss if I left?</source>
        <translation>ماذا سأفتقد لو غادرت؟</translation>
    </message>
    <message>
        <source>What you bring home</source>
        <translation>ما يعود معك</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>ماذا لاحظت؟</translation>
    </message>
    <message>
        <source>The one thing you begin</source>
        <translation>الشيء الواحد الذي يبدأ</translation>
    </message>
    <message>
        <source>The one thing you stop</source>
        <translation>الشيء الواحد الذي يتوقف</translation>
    </message>
    <message>
        <source>The retreat took place.</source>
        <translation>جرت الخلوة.</translation>
    </message>
    <message>
        <source>One goal came home with you.</source>
        <translation>عاد معك هدف واحد.</translation>
    </message>
    <message>
        <source>So did one stop.</source>
        <translation>وكذلك شيء واحد يتوقف.</translation>
    </message>
    <message>
        <source>Is there a new area that you would like to try for a while?</source>
        <translation>هل هناك مجال جديد يستهويك تجريبه مدة من الزمن؟</translation>
    </message>
    <message>
        <source>It becomes a card of its own, and its end asks for a verdict.</source>
        <translation>يصير بطاقة مستقلة، ونهايته تسأل عن حكم.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>Which of them is staying where you are?</source>
        <translation>أيها هو البقاء حيث أنت؟</translation>
    </message>
    <message>
        <source>If one is: the Friday page tells when your gut and these sums point to different sides.</source>
        <translation>إن كان أحدها كذلك: صفحة الجمعة تخبرك حين يشير حدسك وهذه المجاميع إلى جهتين مختلفتين.</translation>
    </message>
    <message>
        <source>Which finished learning belongs in it, too?</source>
        <translation>وأي تعلّم منجز مكانه هنا أيضًا؟</translation>
    </message>
    <message>
        <source>Which cards of your board are among it?</source>
        <translation>أي بطاقات لوحتك من بينها؟</translation>
    </message>
    <message>
        <source>For afterwards</source>
        <translation>لما بعد ذلك</translation>
    </message>
    <message>
        <source>Fill this in when you are back, and finish the worksheet again: the card takes it over.</source>
        <translation>تُملأ هذه بعد العودة، ثم تُنهى ورقة العمل من جديد: فتأخذها البطاقة.</translation>
    </message>
    <message>
        <source>Tick what you have brought up to date. Each keeps its day, also for the next time.</source>
        <translation>وضع علامة على ما حُدِّث. يحتفظ كل بند بيومه، وللمرة القادمة أيضًا.</translation>
    </message>
    <message>
        <source>On which days is it to be?</source>
        <translation>في أي أيام؟</translation>
    </message>
    <message>
        <source>It stands on Today on these days. None chosen: on every working day.</source>
        <translation>تظهر في «اليوم» في هذه الأيام. إن لم يُختر أي يوم: في كل يوم عمل.</translation>
    </message>
    <message>
        <source>Until which day, if it is more than one?</source>
        <translation>حتى أي يوم، إن كانت أكثر من يوم؟</translation>
    </message>
    <message>
        <source>No reminder comes until it is over.</source>
        <translation>لا يأتي أي تذكير حتى تنتهي.</translation>
    </message>
    <message>
        <source>It becomes a card of its own.</source>
        <translation>يصبح بطاقة مستقلة.</translation>
    </message>
    <message>
        <source>Look inside your organisation first. Each becomes a card of its own.</source>
        <translation>النظر داخل مؤسستك أولًا. لكل دور بطاقة خاصة به.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Three talks about how the work is were held.</source>
        <translation>جرت ثلاث محادثات عن واقع العمل.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>عمل آخر</translation>
    </message>
    <message>
        <source>a business of my own</source>
        <translation>مشروع خاص بي</translation>
    </message>
    <message>
        <source>What is marked ‘renegotiate’ goes on the sheet of a talk.</source>
        <translation>ما وُسم بـ «إعادة تفاوض» ينتقل إلى ورقة محادثة.</translation>
    </message>
    <message>
        <source>Mark nothing when nothing is too much, and go on.</source>
        <translation>إن لم يكن شيء أكثر من اللازم، فلا حاجة إلى وسم شيء، ويمكن المتابعة.</translation>
    </message>
    <message>
        <source>Within two weeks you kept them on as many days as you planned, or on ten if that is less.</source>
        <translation>خلال أسبوعين التزمت بها بعدد الأيام المخطط لها، أو بعشرة أيام إن كانت أقل.</translation>
    </message>
    <message>
        <source>When you finish, they leave Doing and wait in Next, but for the one that you choose.</source>
        <translation>عند الإنهاء تغادر «قيد التنفيذ» وتنتظر في «التالي»، ما عدا التي يقع عليها الاختيار.</translation>
    </message>
    <message>
        <source>It becomes the limit on Doing.</source>
        <translation>يصبح هذا حد «قيد التنفيذ».</translation>
    </message>
    <message>
        <source>You followed up with two of them.</source>
        <translation>تمت المتابعة مع اثنين منهم.</translation>
    </message>
    <message>
        <source>It says how much it is.</source>
        <translation>حجمه مذكور.</translation>
    </message>
    <message>
        <source>It has an end.</source>
        <translation>له نهاية.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>What is marked ‘hand back’ goes on the sheet of a talk.</source>
        <translation>ما وُسم بـ «رد» ينتقل إلى ورقة محادثة.</translation>
    </message>
    <message>
        <source>Mark nothing when you keep it all, and go on.</source>
        <translation>إن بقي كل شيء لديك، فلا حاجة إلى وسم شيء، ويمكن المتابعة.</translation>
    </message>
    <message>
        <source>To whom do you hand it back?</source>
        <translation>إلى من سيُردّ؟</translation>
    </message>
    <message>
        <source>What will you say?</source>
        <translation>ماذا ستقول؟</translation>
    </message>
    <message>
        <source>I cannot do the rota beside the figures. Who can take it from Monday?</source>
        <translation>لا أستطيع إعداد جدول المناوبات إلى جانب الأرقام. من يمكنه تولّيه ابتداءً من يوم الاثنين؟</translation>
    </message>
    <message>
        <source>Within two weeks you started on five days, or on all that you chose if those are fewer.</source>
        <translation>خلال أسبوعين بدأت في خمسة أيام، أو في كل الأيام المختارة إن كانت أقل.</translation>
    </message>
    <message>
        <source>Within two weeks one of them was done on eight days, or on four in five of those that you chose.</source>
        <translation>خلال أسبوعين أُنجز واحد منها في ثمانية أيام، أو في أربعة من كل خمسة من الأيام المختارة.</translation>
    </message>
    <message>
        <source>Fill this in as it goes, and finish the worksheet again: the card takes the day over.</source>
        <translation>يُعبّأ هذا تباعًا، ثم تُنهى ورقة العمل من جديد: تأخذ البطاقة اليوم.</translation>
    </message>
    <message>
        <source>On which day do you ask again?</source>
        <translation>في أي يوم يُعاد السؤال؟</translation>
    </message>
    <message>
        <source>When do you come back to it?</source>
        <translation>متى العودة إليه؟</translation>
    </message>
    <message>
        <source>Leave it empty when that was the last word.</source>
        <translation>يُترك فارغًا إن كانت تلك الكلمة الأخيرة.</translation>
    </message>
    <message>
        <source>Within two weeks, if it can be.</source>
        <translation>خلال أسبوعين إن أمكن.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The post went to @{mate}. I smiled and went for a walk. #growth</source>
        <translation>ذهب المنصب إلى @{mate}. ابتسمت وخرجت أمشي. #نمو</translation>
    </message>
    <message>
        <source>@{mate} has given notice. Six years of knowing why things are as they are, in one cardboard box. #change</source>
        <translation>قدّم @{mate} استقالته. ست سنوات من معرفة لماذا الأمور كما هي، في صندوق كرتون واحد. #تغيير</translation>
    </message>
    <message>
        <source>The big one is handed over. Everybody was pleased, and I stood beside it and felt nothing. #mood</source>
        <translation>سُلّم المشروع الكبير. فرح الجميع، ووقفت بجانبه ولم أشعر بشيء. #مزاج</translation>
    </message>
    <message>
        <source>It got loud between @{mate} and me, in front of the others. I can still hear it. #team</source>
        <translation>ارتفع الصوت بيني وبين @{mate}، أمام الآخرين. ما زلت أسمعه. #فريق</translation>
    </message>
    <message>
        <source>We are six weeks late with {project}, and since today everybody knows. #load</source>
        <translation>تأخرنا ستة أسابيع في {project}، ومنذ اليوم يعرف الجميع. #عبء</translation>
    </message>
    <message>
        <source>They want an answer about the other post by spring. I said that I would think about it. #decision</source>
        <translation>يريدون جوابًا عن المنصب الآخر قبل الربيع. قلت إنني سأفكر في الأمر. #قرار</translation>
    </message>
    <message>
        <source>Two people are ill, and @{lead} asked whether I could take both shifts for a while. I heard myself say yes. #load</source>
        <translation>مرض شخصان، وسألتني @{lead} إن كنت أستطيع تولي المناوبتين فترة. سمعت نفسي أقول نعم. #عبء</translation>
    </message>
    <message>
        <source>Ask {lead} what the lead planner role takes</source>
        <translation>سؤال {lead} عما يتطلبه دور قيادة التخطيط</translation>
    </message>
    <message>
        <source>The post went to somebody else, and I never asked what was missing.</source>
        <translation>ذهب المنصب إلى شخص آخر، ولم أسأل قط عما نقص.</translation>
    </message>
    <message>
        <source>Write down three results of this year, with numbers</source>
        <translation>كتابة ثلاث نتائج من هذا العام، بالأرقام</translation>
    </message>
    <message>
        <source>Read the two job profiles on the intranet</source>
        <translation>قراءة وصفي الوظيفتين على الشبكة الداخلية</translation>
    </message>
    <message>
        <source>Offer {lead} two dates and send the topic ahead</source>
        <translation>عرض موعدين على {lead} وإرسال الموضوع مسبقًا</translation>
    </message>
    <message>
        <source>Ask what was missing, what would show it, by when, and who decides</source>
        <translation>السؤال عما نقص، وما الذي يُظهره، ومتى، ومن يقرر</translation>
    </message>
    <message>
        <source>lunch on Tuesday is over</source>
        <translation>انتهى غداء الثلاثاء</translation>
    </message>
    <message>
        <source>I write the three lines to {lead} before I open anything else</source>
        <translation>أكتب السطور الثلاثة إلى {lead} قبل أن أفتح أي شيء آخر</translation>
    </message>
    <message>
        <source>**Results so far**

- {project}: from {n} minutes to four
- two trainees on their own feet
- the delay page, used on nine lines

One wish, one offer. No complaint about what was.</source>
        <translation>**النتائج حتى الآن**

- {project}: من {n} من الدقائق إلى أربع
- متدربان يعملان باستقلال
- صفحة التأخير، مستخدمة على تسعة خطوط

رغبة واحدة، وعرض واحد. لا شكوى مما كان.</translation>
    </message>
    <message>
        <source>Decide: lead track, expert track, or Control</source>
        <translation>القرار: مسار القيادة، أم الخبرة، أم غرفة التحكم</translation>
    </message>
    <message>
        <source>I have turned this over for months. Waiting has a price, too.</source>
        <translation>أقلّب هذا منذ شهور. وللانتظار ثمن أيضًا.</translation>
    </message>
    <message>
        <source>One plus and one minus for each, and for staying as it is</source>
        <translation>ميزة وعيب لكل منها، وللبقاء كما هو</translation>
    </message>
    <message>
        <source>Talk it through with {mentor}</source>
        <translation>التحدث فيه مع {mentor}</translation>
    </message>
    <message>
        <source>Say the decision aloud to {kin}</source>
        <translation>قول القرار بصوت مسموع أمام {kin}</translation>
    </message>
    <message>
        <source>it is Saturday and the coffee is made</source>
        <translation>كان السبت وجهزت القهوة</translation>
    </message>
    <message>
        <source>I fill in one row of the table</source>
        <translation>أملأ صفًا واحدًا من الجدول</translation>
    </message>
    <message>
        <source>Finish the forecasting course</source>
        <translation>إنهاء دورة التوقعات</translation>
    </message>
    <message>
        <source>The one skill that both roles ask for.</source>
        <translation>المهارة الوحيدة التي يطلبها الدوران.</translation>
    </message>
    <message>
        <source>Modules one to three</source>
        <translation>الوحدات من الأولى إلى الثالثة</translation>
    </message>
    <message>
        <source>Modules four and five</source>
        <translation>الوحدتان الرابعة والخامسة</translation>
    </message>
    <message>
        <source>Redo the Sunday forecast with it</source>
        <translation>إعادة توقع الأحد باستخدامها</translation>
    </message>
    <message>
        <source>Show the result to {mate2}</source>
        <translation>عرض النتيجة على {mate2}</translation>
    </message>
    <message>
        <source>Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.</source>
        <translation>وقتان في الأسبوع، الأربعاء والأحد. استغرقت الوحدة الثالثة ضعف ما يقولون.</translation>
    </message>
    <message>
        <source>Coffee with somebody from Control</source>
        <translation>قهوة مع شخص من غرفة التحكم</translation>
    </message>
    <message>
        <source>I know their screens, not their days.</source>
        <translation>أعرف شاشاتهم، لا أيامهم.</translation>
    </message>
    <message>
        <source>Ask {mate2} for a name</source>
        <translation>طلب اسم من {mate2}</translation>
    </message>
    <message>
        <source>Invite, and bring two questions</source>
        <translation>الدعوة، ومعها سؤالان</translation>
    </message>
    <message>
        <source>Hand the ticket export over to {mate}</source>
        <translation>تسليم تصدير التذاكر إلى {mate}</translation>
    </message>
    <message>
        <source>It was only meant for a month or two.</source>
        <translation>كان المقصود شهرًا أو شهرين فقط.</translation>
    </message>
    <message>
        <source>Write the two pages it needs</source>
        <translation>كتابة الصفحتين اللازمتين له</translation>
    </message>
    <message>
        <source>One run together</source>
        <translation>تشغيل واحد معًا</translation>
    </message>
    <message>
        <source>One run without me</source>
        <translation>تشغيل واحد دوني</translation>
    </message>
    <message>
        <source>Lead a small group that plans for people who cannot run for a bus</source>
        <translation>قيادة مجموعة صغيرة تخطط لمن لا يستطيعون الركض خلف حافلة</translation>
    </message>
    <message>
        <source>The idea that was left when I had crossed out the sensible ones.</source>
        <translation>الفكرة التي بقيت بعد شطب الأفكار المعقولة.</translation>
    </message>
    <message>
        <source>Speak about honest forecasts at the transport days</source>
        <translation>الكلام عن التوقعات الصادقة في أيام النقل</translation>
    </message>
    <message>
        <source>I have something to say, and I would have to learn to say it.</source>
        <translation>لديّ ما أقوله، وعليّ أن أتعلم كيف أقوله.</translation>
    </message>
    <message>
        <source>Read last year’s programme</source>
        <translation>قراءة برنامج العام الماضي</translation>
    </message>
    <message>
        <source>A three-month exchange with a night train company</source>
        <translation>تبادل ثلاثة أشهر مع شركة قطارات ليلية</translation>
    </message>
    <message>
        <source>To see whether it is the work or the house.</source>
        <translation>لأرى هل المسألة في العمل أم في المكان.</translation>
    </message>
    <message>
        <source>Four days a week, without guilt</source>
        <translation>أربعة أيام في الأسبوع، دون تأنيب</translation>
    </message>
    <message>
        <source>Put this year’s results on one page</source>
        <translation>جمع نتائج هذا العام في صفحة واحدة</translation>
    </message>
    <message>
        <source>I could not have named three when {mentor} asked.</source>
        <translation>لم أستطع ذكر ثلاث حين سألتني {mentor}.</translation>
    </message>
    <message>
        <source>Go through the log and mark the wins</source>
        <translation>المرور على السجل وتمييز النجاحات</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>رقم لكل منها</translation>
    </message>
    <message>
        <source>Let {friend} read it</source>
        <translation>عرضها على {friend} لتقرأها</translation>
    </message>
    <message>
        <source>Home by six, three evenings a week</source>
        <translation>البيت قبل السادسة، ثلاث أمسيات في الأسبوع</translation>
    </message>
    <message>
        <source>The evenings were gone before I noticed.</source>
        <translation>كانت الأمسيات تضيع قبل أن ألاحظ.</translation>
    </message>
    <message>
        <source>Choose the three evenings</source>
        <translation>اختيار الأمسيات الثلاث</translation>
    </message>
    <message>
        <source>Tell {mate} and {lead}</source>
        <translation>إخبار {mate} و{lead}</translation>
    </message>
    <message>
        <source>Four weeks, with a mark for each evening</source>
        <translation>أربعة أسابيع، بعلامة لكل أمسية</translation>
    </message>
    <message>
        <source>it is half past five</source>
        <translation>حانت الخامسة والنصف</translation>
    </message>
    <message>
        <source>I write down tomorrow’s first task and close everything</source>
        <translation>أكتب أول مهمة للغد وأغلق كل شيء</translation>
    </message>
    <message>
        <source>Say in the review what the double shift cost</source>
        <translation>القول في المراجعة ما كلّفته المناوبة المزدوجة</translation>
    </message>
    <message>
        <source>Everybody knew it, and nobody had said it.</source>
        <translation>كان الجميع يعرف، ولم يقلها أحد.</translation>
    </message>
    <message>
        <source>Two facts with dates</source>
        <translation>حقيقتان بتاريخيهما</translation>
    </message>
    <message>
        <source>One wish, one offer</source>
        <translation>رغبة واحدة، وعرض واحد</translation>
    </message>
    <message>
        <source>Say it, then be quiet</source>
        <translation>قولها، ثم الصمت</translation>
    </message>
    <message>
        <source>Garden sensors: first week of readings</source>
        <translation>مستشعرات الحديقة: أول أسبوع من القراءات</translation>
    </message>
    <message>
        <source>To make something that nobody has ordered.</source>
        <translation>لصنع شيء لم يطلبه أحد.</translation>
    </message>
    <message>
        <source>Solder the second one</source>
        <translation>لحام المستشعر الثاني</translation>
    </message>
    <message>
        <source>Hang both up by the raised bed</source>
        <translation>تعليق الاثنين عند الحوض المرتفع</translation>
    </message>
    <message>
        <source>Draw seven days</source>
        <translation>رسم سبعة أيام</translation>
    </message>
    <message>
        <source>What was said, and what I made of it</source>
        <translation>ما قيل، وما فهمته منه</translation>
    </message>
    <message>
        <source>‘They do not want me there’ is a reading.</source>
        <translation>«لا يريدونني هناك» تفسير.</translation>
    </message>
    <message>
        <source>Three facts for it, three against</source>
        <translation>ثلاث حقائق معه، وثلاث ضده</translation>
    </message>
    <message>
        <source>Two other explanations</source>
        <translation>تفسيران آخران</translation>
    </message>
    <message>
        <source>One question that would settle it</source>
        <translation>سؤال واحد يحسم الأمر</translation>
    </message>
    <message>
        <source>Two talks with {mentor}</source>
        <translation>محادثتان مع {mentor}</translation>
    </message>
    <message>
        <source>Somebody who has been where I want to go.</source>
        <translation>شخص سبقني إلى وجهتي.</translation>
    </message>
    <message>
        <source>Write in two sentences what I want help with</source>
        <translation>كتابة المساعدة المطلوبة في جملتين</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>المحادثة الأولى</translation>
    </message>
    <message>
        <source>Second talk, with a question of my own</source>
        <translation>المحادثة الثانية، بسؤال مني</translation>
    </message>
    <message>
        <source>Finished: {goal}.</source>
        <translation>انتهى: {goal}.</translation>
    </message>
    <message>
        <source>‘{goal}’ is done.</source>
        <translation>تمّ «{goal}».</translation>
    </message>
    <message>
        <source>Done at last: {goal}. Marked it with a walk.</source>
        <translation>تم أخيرًا: {goal}. احتفيت به بالمشي.</translation>
    </message>
    <message>
        <source>{goal}. It is done, and it was worth doing.</source>
        <translation>{goal}. تمّ، وكان يستحق.</translation>
    </message>
    <message>
        <source>Noor</source>
        <translation>نور</translation>
    </message>
    <message>
        <source>Ivo</source>
        <translation>إيفو</translation>
    </message>
    <message>
        <source>Hanne</source>
        <translation>هاني</translation>
    </message>
    <message>
        <source>Teo</source>
        <translation>تيو</translation>
    </message>
    <message>
        <source>Mira</source>
        <translation>ماهر</translation>
    </message>
    <message>
        <source>Kwame</source>
        <translation>كوامي</translation>
    </message>
    <message>
        <source>Lotte</source>
        <translation>لطفي</translation>
    </message>
    <message>
        <source>Emre</source>
        <translation>إمري</translation>
    </message>
    <message>
        <source>Saskia</source>
        <translation>ساهر</translation>
    </message>
    <message>
        <source>Yusuf</source>
        <translation>يوسف</translation>
    </message>
    <message>
        <source>Bea</source>
        <translation>بشير</translation>
    </message>
    <message>
        <source>Arvid</source>
        <translation>عارف</translation>
    </message>
    <message>
        <source>Chiara</source>
        <translation>كريم</translation>
    </message>
    <message>
        <source>Dilan</source>
        <translation>ديلان</translation>
    </message>
    <message>
        <source>Oskar</source>
        <translation>أوسكار</translation>
    </message>
    <message>
        <source>Renate</source>
        <translation>رنا</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>ملاك</translation>
    </message>
    <message>
        <source>Vera</source>
        <translation>فيروز</translation>
    </message>
    <message>
        <source>Stefan</source>
        <translation>سناء</translation>
    </message>
    <message>
        <source>Amina</source>
        <translation>أمينة</translation>
    </message>
    <message>
        <source>Ulla</source>
        <translation>علا</translation>
    </message>
    <message>
        <source>Henrik</source>
        <translation>هدى</translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation>روزا</translation>
    </message>
    <message>
        <source>Paula</source>
        <translation>باولا</translation>
    </message>
    <message>
        <source>Jonte</source>
        <translation>جمانة</translation>
    </message>
    <message>
        <source>Samira</source>
        <translation>سميرة</translation>
    </message>
    <message>
        <source>Jule</source>
        <translation>جولي</translation>
    </message>
    <message>
        <source>Ben</source>
        <translation>بانة</translation>
    </message>
    <message>
        <source>the delay forecast</source>
        <translation>توقع التأخير</translation>
    </message>
    <message>
        <source>the timetable import</source>
        <translation>استيراد الجداول</translation>
    </message>
    <message>
        <source>the night bus map</source>
        <translation>مخطط الحافلات الليلية</translation>
    </message>
    <message>
        <source>the platform display feed</source>
        <translation>بث شاشات الأرصفة</translation>
    </message>
    <message>
        <source>the stop search</source>
        <translation>محرك بحث المواقف</translation>
    </message>
    <message>
        <source>the roster check</source>
        <translation>فحص جدول المناوبات</translation>
    </message>
    <message>
        <source>the ticket export</source>
        <translation>تصدير التذاكر</translation>
    </message>
    <message>
        <source>the lift status page</source>
        <translation>متتبّع المصاعد</translation>
    </message>
    <message>
        <source>the Sunday forecast</source>
        <translation>توقع الأحد</translation>
    </message>
    <message>
        <source>the detour planner</source>
        <translation>مخطِّط التحويلات</translation>
    </message>
    <message>
        <source>the depot dashboard</source>
        <translation>عرض بيانات المستودع</translation>
    </message>
    <message>
        <source>the route comparison</source>
        <translation>تحليل المسارات</translation>
    </message>
    <message>
        <source>the harbour office</source>
        <translation>مكتب الميناء</translation>
    </message>
    <message>
        <source>the café by the lock</source>
        <translation>مقهى الهويس</translation>
    </message>
    <message>
        <source>the old depot</source>
        <translation>المستودع القديم</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Trace when work stopped feeling right</source>
        <translation>معرفة متى لم يعد العمل على ما يرام</translation>
    </message>
    <message>
        <source>It did not begin last week.</source>
        <translation>لم يبدأ الأسبوع الماضي.</translation>
    </message>
    <message>
        <source>Mark the last good month</source>
        <translation>تحديد آخر شهر طيب</translation>
    </message>
    <message>
        <source>List what changed after it</source>
        <translation>سرد ما تغيّر بعده</translation>
    </message>
    <message>
        <source>One sentence with a date</source>
        <translation>جملة واحدة بتاريخ</translation>
    </message>
    <message>
        <source>Two fixed breaks a day</source>
        <translation>استراحتان ثابتتان في اليوم</translation>
    </message>
    <message>
        <source>I am tired before noon.</source>
        <translation>يأتيني التعب قبل الظهر.</translation>
    </message>
    <message>
        <source>Put them into the calendar</source>
        <translation>وضعهما في التقويم</translation>
    </message>
    <message>
        <source>One week outside, whatever the weather</source>
        <translation>أسبوع في الخارج، مهما كان الطقس</translation>
    </message>
    <message>
        <source>Two weeks, ten days kept</source>
        <translation>أسبوعان، عشرة أيام محفوظة</translation>
    </message>
    <message>
        <source>the half-past-ten call ends</source>
        <translation>انتهت مكالمة العاشرة والنصف</translation>
    </message>
    <message>
        <source>I go once round the yard</source>
        <translation>أدور دورة حول الفناء</translation>
    </message>
    <message>
        <source>Tell {lead} what came with {mate}’s leaving</source>
        <translation>إخبار {lead} بما جاءني مع رحيل {mate}</translation>
    </message>
    <message>
        <source>I carry two jobs and get thanked for one.</source>
        <translation>أحمل وظيفتين وأُشكر على واحدة.</translation>
    </message>
    <message>
        <source>List what I took over, with hours</source>
        <translation>سرد ما توليته، مع الساعات</translation>
    </message>
    <message>
        <source>Ask for thirty minutes</source>
        <translation>طلب ثلاثين دقيقة</translation>
    </message>
    <message>
        <source>Name two things to drop</source>
        <translation>تسمية شيئين يُتركان</translation>
    </message>
    <message>
        <source>Write down what we agreed</source>
        <translation>كتابة ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Three open things at most</source>
        <translation>ثلاثة أمور مفتوحة على الأكثر</translation>
    </message>
    <message>
        <source>Everything is half done.</source>
        <translation>كل شيء نصف منجز.</translation>
    </message>
    <message>
        <source>Write down all that is open</source>
        <translation>كتابة كل ما هو مفتوح</translation>
    </message>
    <message>
        <source>Give two back</source>
        <translation>رد اثنين</translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation>إخبار من ينتظر</translation>
    </message>
    <message>
        <source>No messages after eight</source>
        <translation>لا رسائل بعد الثامنة</translation>
    </message>
    <message>
        <source>The evening belongs to nobody’s inbox.</source>
        <translation>المساء ليس لبريد أحد.</translation>
    </message>
    <message>
        <source>Take work mail off the phone</source>
        <translation>إزالة بريد العمل من الهاتف</translation>
    </message>
    <message>
        <source>Tell the two people who would notice</source>
        <translation>إخبار الشخصين اللذين سيلاحظان</translation>
    </message>
    <message>
        <source>Ten evenings</source>
        <translation>عشر أمسيات</translation>
    </message>
    <message>
        <source>Clear the air with {mate}</source>
        <translation>تصفية الأجواء مع {mate}</translation>
    </message>
    <message>
        <source>We have been polite since {project}, and nothing else.</source>
        <translation>بيننا مجاملة منذ {project}، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>My side and theirs, on one page</source>
        <translation>جانبي وجانبه، في صفحة واحدة</translation>
    </message>
    <message>
        <source>Ask for a walk</source>
        <translation>دعوة إلى المشي</translation>
    </message>
    <message>
        <source>Listen first, then one proposal</source>
        <translation>الإصغاء أولًا، ثم اقتراح واحد</translation>
    </message>
    <message>
        <source>{mate} is in the office and the morning is calm</source>
        <translation>كان {mate} في المكتب والصباح هادئ</translation>
    </message>
    <message>
        <source>I ask for a walk after lunch</source>
        <translation>أدعوه إلى المشي بعد الغداء</translation>
    </message>
    <message>
        <source>Tell {friend} how it really is</source>
        <translation>إخبار {friend} كيف هو الأمر حقًا</translation>
    </message>
    <message>
        <source>I say ‘fine’ to everybody.</source>
        <translation>أقول «بخير» للجميع.</translation>
    </message>
    <message>
        <source>Ask for an evening</source>
        <translation>طلب أمسية</translation>
    </message>
    <message>
        <source>Say whether I want advice or an ear</source>
        <translation>توضيح هل أريد نصيحة أم إصغاء</translation>
    </message>
    <message>
        <source>Lunch with {mate2}, not about work</source>
        <translation>غداء مع {mate2}، لا عن العمل</translation>
    </message>
    <message>
        <source>Whole days without a real talk.</source>
        <translation>أيام كاملة دون محادثة حقيقية.</translation>
    </message>
    <message>
        <source>Invite for this week</source>
        <translation>الدعوة لهذا الأسبوع</translation>
    </message>
    <message>
        <source>Fix a next time</source>
        <translation>تحديد مرة قادمة</translation>
    </message>
    <message>
        <source>Go to the planners’ evening and speak with two people</source>
        <translation>حضور أمسية المخططين والحديث مع شخصين</translation>
    </message>
    <message>
        <source>I only know how we do it here.</source>
        <translation>لا أعرف إلا كيف نفعل ذلك هنا.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Two questions on a card</source>
        <translation>سؤالان في بطاقة</translation>
    </message>
    <message>
        <source>Write to one of them within the week</source>
        <translation>الكتابة إلى أحدهما خلال الأسبوع</translation>
    </message>
    <message>
        <source>Find somebody to think with</source>
        <translation>إيجاد شخص أفكر معه</translation>
    </message>
    <message>
        <source>In my own head I only go in circles.</source>
        <translation>في رأسي وحدي أدور في حلقة.</translation>
    </message>
    <message>
        <source>Five names, inside and outside</source>
        <translation>خمسة أسماء، من الداخل والخارج</translation>
    </message>
    <message>
        <source>Ask one for half an hour</source>
        <translation>طلب نصف ساعة من أحدهم</translation>
    </message>
    <message>
        <source>Agree on a rhythm, or go to the next name</source>
        <translation>الاتفاق على إيقاع، أو الانتقال إلى الاسم التالي</translation>
    </message>
    <message>
        <source>Swap the status report for a week in the field</source>
        <translation>تبديل تقرير الحالة بأسبوع في الميدان</translation>
    </message>
    <message>
        <source>Days with drivers give energy, reports take it.</source>
        <translation>الأيام مع السائقين تعطي طاقة، والتقارير تأخذها.</translation>
    </message>
    <message>
        <source>Every task with plus or minus, for a week</source>
        <translation>كل مهمة بزائد أو ناقص، لمدة أسبوع</translation>
    </message>
    <message>
        <source>Get {lead}’s yes</source>
        <translation>الحصول على موافقة {lead}</translation>
    </message>
    <message>
        <source>Three weeks, then compare</source>
        <translation>ثلاثة أسابيع، ثم المقارنة</translation>
    </message>
    <message>
        <source>Why I came here: then and now</source>
        <translation>لماذا جئت إلى هنا: حينها والآن</translation>
    </message>
    <message>
        <source>What drew me in must have gone somewhere.</source>
        <translation>ما جذبني لا بد أنه ذهب إلى مكان ما.</translation>
    </message>
    <message>
        <source>What I wrote in the application</source>
        <translation>ما كتبته في طلب التوظيف</translation>
    </message>
    <message>
        <source>Still true, gone, new</source>
        <translation>ما زال صحيحًا، انقضى، جديد</translation>
    </message>
    <message>
        <source>One consequence for next month</source>
        <translation>نتيجة واحدة للشهر القادم</translation>
    </message>
    <message>
        <source>Fifteen ideas without a but</source>
        <translation>خمس عشرة فكرة دون «لكن»</translation>
    </message>
    <message>
        <source>Nothing ahead that I look forward to.</source>
        <translation>لا شيء أمامي أتطلع إليه.</translation>
    </message>
    <message>
        <source>Twenty minutes, no judging</source>
        <translation>عشرون دقيقة، دون أحكام</translation>
    </message>
    <message>
        <source>Circle one</source>
        <translation>وضع دائرة حول واحدة</translation>
    </message>
    <message>
        <source>What stands in the way, and what then</source>
        <translation>ما الذي يقف في الطريق، وما العمل</translation>
    </message>
    <message>
        <source>One goal for the quarter, in steps under two hours</source>
        <translation>هدف واحد للربع، بخطوات أقل من ساعتين</translation>
    </message>
    <message>
        <source>I chase everybody’s targets but mine.</source>
        <translation>أجري وراء أهداف الجميع إلا أهدافي.</translation>
    </message>
    <message>
        <source>The year in one sentence</source>
        <translation>العام في جملة واحدة</translation>
    </message>
    <message>
        <source>The quarter that serves it</source>
        <translation>الربع الذي يخدمه</translation>
    </message>
    <message>
        <source>First step into the calendar</source>
        <translation>الخطوة الأولى في التقويم</translation>
    </message>
    <message>
        <source>A weekend at {place} with paper and no screen</source>
        <translation>عطلة أسبوع في {place} مع ورق وبلا شاشة</translation>
    </message>
    <message>
        <source>To hear my own opinion again.</source>
        <translation>لأسمع رأيي من جديد.</translation>
    </message>
    <message>
        <source>Book it and tell {kin}</source>
        <translation>الحجز وإخبار {kin}</translation>
    </message>
    <message>
        <source>Rest, look back, dream, choose one</source>
        <translation>راحة، نظرة إلى الوراء، حلم، اختيار واحد</translation>
    </message>
    <message>
        <source>One goal and one stop, in writing</source>
        <translation>هدف واحد وشيء واحد يتوقف، كتابةً</translation>
    </message>
    <message>
        <source>Offer to rebuild {project}</source>
        <translation>عرض إعادة بناء {project}</translation>
    </message>
    <message>
        <source>I could do my week asleep.</source>
        <translation>أستطيع إنجاز أسبوعي وأنا في نومي.</translation>
    </message>
    <message>
        <source>Five lines: what, how long, what I drop for it</source>
        <translation>خمسة سطور: ماذا، وكم مدة، وما أتركه لأجله</translation>
    </message>
    <message>
        <source>Show them to {mate2}</source>
        <translation>عرضها على {mate2}</translation>
    </message>
    <message>
        <source>Offer it to {lead}</source>
        <translation>تقديمها إلى {lead}</translation>
    </message>
    <message>
        <source>Claim the training budget</source>
        <translation>المطالبة بميزانية التدريب</translation>
    </message>
    <message>
        <source>It lapses every December.</source>
        <translation>تنتهي كل ديسمبر.</translation>
    </message>
    <message>
        <source>Find the form</source>
        <translation>إيجاد النموذج</translation>
    </message>
    <message>
        <source>Match one offer with the next role</source>
        <translation>مطابقة عرض واحد مع الدور القادم</translation>
    </message>
    <message>
        <source>Ask {lead} to sign</source>
        <translation>طلب توقيع {lead}</translation>
    </message>
    <message>
        <source>Decide about the offer from the ministry</source>
        <translation>القرار بشأن عرض الوزارة</translation>
    </message>
    <message>
        <source>They will not ask a third time.</source>
        <translation>لن يسألوا مرة ثالثة.</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>ما يكلّفه الانتظار</translation>
    </message>
    <message>
        <source>Tell {kin} the day by which I decide</source>
        <translation>إخبار {kin} باليوم الذي أقرر قبله</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>الاتصال بهم</translation>
    </message>
    <message>
        <source>What {lead} said about {project}, and what I heard</source>
        <translation>ما قالته {lead} عن {project}، وما سمعته أنا</translation>
    </message>
    <message>
        <source>One sentence has been with me for two weeks.</source>
        <translation>جملة واحدة ترافقني منذ أسبوعين.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Two other readings</source>
        <translation>تفسيران آخران</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Find out who backs {project}, and who does not</source>
        <translation>معرفة من يدعم {project}، ومن لا يدعم</translation>
    </message>
    <message>
        <source>It dies in meetings where I am not.</source>
        <translation>يموت في اجتماعات لست فيها.</translation>
    </message>
    <message>
        <source>One page: cost, gain, risk</source>
        <translation>صفحة واحدة: الكلفة، والنفع، والمخاطرة</translation>
    </message>
    <message>
        <source>Ask {lead} what it would take</source>
        <translation>سؤال {lead} عما يلزم له</translation>
    </message>
    <message>
        <source>Yes, no, or a date</source>
        <translation>نعم، أو لا، أو تاريخ</translation>
    </message>
    <message>
        <source>Cut {project} down to what can be done by spring</source>
        <translation>تقليص {project} إلى ما يمكن إنجازه قبل الربيع</translation>
    </message>
    <message>
        <source>The plan was drawn for twice as many people.</source>
        <translation>وُضعت الخطة لضعف عدد الأشخاص.</translation>
    </message>
    <message>
        <source>What must stay</source>
        <translation>ما يجب أن يبقى</translation>
    </message>
    <message>
        <source>Tell those who lose something</source>
        <translation>إخبار من سيخسر شيئًا</translation>
    </message>
    <message>
        <source>New plan on one page</source>
        <translation>خطة جديدة في صفحة واحدة</translation>
    </message>
    <message>
        <source>Write the CV anew</source>
        <translation>كتابة السيرة الذاتية من جديد</translation>
    </message>
    <message>
        <source>To see it in front of me, not to leave.</source>
        <translation>لأراها أمامي، لا لأغادر.</translation>
    </message>
    <message>
        <source>Results from the log</source>
        <translation>نتائج من السجل</translation>
    </message>
    <message>
        <source>The last two years, with numbers</source>
        <translation>آخر سنتين، بالأرقام</translation>
    </message>
    <message>
        <source>{friend} reads it</source>
        <translation>تقرؤها {friend}</translation>
    </message>
    <message>
        <source>Say what I will not do this quarter</source>
        <translation>قول ما لن أفعله هذا الربع</translation>
    </message>
    <message>
        <source>A list of yes is not a plan.</source>
        <translation>قائمة من «نعم» ليست خطة.</translation>
    </message>
    <message>
        <source>Rank what is on my desk</source>
        <translation>ترتيب ما على مكتبي</translation>
    </message>
    <message>
        <source>Show {lead} the line under number five</source>
        <translation>عرض الخط تحت الرقم خمسة على {lead}</translation>
    </message>
    <message>
        <source>Tell those below the line</source>
        <translation>إخبار من هم تحت الخط</translation>
    </message>
    <message>
        <source>Give {mate} the half of {project} that is theirs</source>
        <translation>تسليم {mate} النصف الذي يخصه من {project}</translation>
    </message>
    <message>
        <source>I hold on to it out of habit.</source>
        <translation>أتمسك به بحكم العادة.</translation>
    </message>
    <message>
        <source>Name the parts</source>
        <translation>تسمية الأجزاء</translation>
    </message>
    <message>
        <source>One handover a week</source>
        <translation>تسليم واحد في الأسبوع</translation>
    </message>
    <message>
        <source>Do not look for a month</source>
        <translation>عدم النظر فيه شهرًا</translation>
    </message>
    <message>
        <source>Ask for a word of thanks, without shame</source>
        <translation>طلب كلمة شكر، بلا خجل</translation>
    </message>
    <message>
        <source>Good work goes past without a sound.</source>
        <translation>يمر العمل الجيد بلا صوت.</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>مثالان</translation>
    </message>
    <message>
        <source>Say that it matters to me</source>
        <translation>قول إن ذلك يهمني</translation>
    </message>
    <message>
        <source>Thank somebody else the same day</source>
        <translation>شكر شخص آخر في اليوم نفسه</translation>
    </message>
    <message>
        <source>Three information talks about life after planning</source>
        <translation>ثلاث محادثات استطلاعية عن الحياة بعد التخطيط</translation>
    </message>
    <message>
        <source>To know instead of wonder.</source>
        <translation>لأعرف بدل أن أتساءل.</translation>
    </message>
    <message>
        <source>Five must-haves</source>
        <translation>خمسة شروط لا بد منها</translation>
    </message>
    <message>
        <source>Three people, three coffees</source>
        <translation>ثلاثة أشخاص، ثلاث قهوات</translation>
    </message>
    <message>
        <source>Go or no-go, in one line</source>
        <translation>نعم أو لا، في سطر واحد</translation>
    </message>
    <message>
        <source>Bring a third person in between {mate} and me</source>
        <translation>إحضار شخص ثالث بيني وبين {mate}</translation>
    </message>
    <message>
        <source>Alone we only repeat ourselves.</source>
        <translation>وحدنا لا نفعل إلا التكرار.</translation>
    </message>
    <message>
        <source>Ask {lead} who could do it</source>
        <translation>سؤال {lead} عمن يستطيع ذلك</translation>
    </message>
    <message>
        <source>One hour, one agreement</source>
        <translation>ساعة واحدة، واتفاق واحد</translation>
    </message>
    <message>
        <source>Pick the one number that shows {project} moves</source>
        <translation>اختيار الرقم الواحد الذي يُظهر أن {project} يتحرك</translation>
    </message>
    <message>
        <source>We report twelve and look at none.</source>
        <translation>نقدم اثني عشر رقمًا ولا ننظر في أي منها.</translation>
    </message>
    <message>
        <source>Ask the drivers what they notice</source>
        <translation>سؤال السائقين عما يلاحظونه</translation>
    </message>
    <message>
        <source>Draw it weekly</source>
        <translation>رسمه كل أسبوع</translation>
    </message>
    <message>
        <source>Drop the other eleven</source>
        <translation>ترك الأرقام الأحد عشر الأخرى</translation>
    </message>
    <message>
        <source>Read one book about how cities move</source>
        <translation>قراءة كتاب عن حركة المدن</translation>
    </message>
    <message>
        <source>The field once thrilled me.</source>
        <translation>كان المجال يثير حماسي يومًا.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>اختياره</translation>
    </message>
    <message>
        <source>Twenty minutes on three days</source>
        <translation>عشرون دقيقة في ثلاثة أيام</translation>
    </message>
    <message>
        <source>One idea to try</source>
        <translation>فكرة واحدة للتجربة</translation>
    </message>
    <message>
        <source>Learn enough statistics to doubt properly</source>
        <translation>تعلّم ما يكفي من الإحصاء للشك السليم</translation>
    </message>
    <message>
        <source>I nod at confidence bands.</source>
        <translation>أهز رأسي أمام نطاقات الثقة.</translation>
    </message>
    <message>
        <source>Chapters one to four</source>
        <translation>الفصول من الأول إلى الرابع</translation>
    </message>
    <message>
        <source>Chapters five to nine</source>
        <translation>الفصول من الخامس إلى التاسع</translation>
    </message>
    <message>
        <source>Use it once on {project}</source>
        <translation>استخدامه مرة في {project}</translation>
    </message>
    <message>
        <source>Sing again</source>
        <translation>الغناء من جديد</translation>
    </message>
    <message>
        <source>Nothing to deliver, nobody to report to.</source>
        <translation>لا شيء للتسليم، ولا تقارير لأحد.</translation>
    </message>
    <message>
        <source>Write to the choir</source>
        <translation>الكتابة إلى الجوقة</translation>
    </message>
    <message>
        <source>Three rehearsals</source>
        <translation>ثلاثة تدريبات</translation>
    </message>
    <message>
        <source>Sing at the summer concert</source>
        <translation>الغناء في حفل الصيف</translation>
    </message>
    <message>
        <source>Piano, fifteen minutes on weekdays</source>
        <translation>البيانو، ربع ساعة في أيام العمل</translation>
    </message>
    <message>
        <source>The one thing that switches the head off.</source>
        <translation>الشيء الوحيد الذي يُسكت الرأس.</translation>
    </message>
    <message>
        <source>Tune it</source>
        <translation>ضبط أوتاره</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>One whole piece</source>
        <translation>قطعة كاملة</translation>
    </message>
    <message>
        <source>Run to the lock and back</source>
        <translation>الركض إلى الهويس والعودة</translation>
    </message>
    <message>
        <source>Sleep is better when the legs are tired.</source>
        <translation>النوم أفضل حين تتعب الساقان.</translation>
    </message>
    <message>
        <source>To the bridge</source>
        <translation>إلى الجسر</translation>
    </message>
    <message>
        <source>To the lock</source>
        <translation>إلى الهويس</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>A map of the benches of our quarter</source>
        <translation>خريطة لمقاعد حيّنا</translation>
    </message>
    <message>
        <source>Maps for once without a client.</source>
        <translation>خرائط بلا عميل هذه المرة.</translation>
    </message>
    <message>
        <source>Walk four streets</source>
        <translation>المشي في أربعة شوارع</translation>
    </message>
    <message>
        <source>Draw the first sheet</source>
        <translation>رسم الورقة الأولى</translation>
    </message>
    <message>
        <source>Hang it up at {place}</source>
        <translation>تعليقها في {place}</translation>
    </message>
    <message>
        <source>Look over the fence: a day with the dispatchers</source>
        <translation>نظرة من فوق السياج: يوم مع الموزّعين</translation>
    </message>
    <message>
        <source>Perhaps that would be something.</source>
        <translation>ربما يناسبني ذلك.</translation>
    </message>
    <message>
        <source>Ask for a day</source>
        <translation>طلب يوم</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>الذهاب</translation>
    </message>
    <message>
        <source>Three lines: more of it, or not</source>
        <translation>ثلاثة سطور: المزيد منه، أم لا</translation>
    </message>
    <message>
        <source>Teach the new ones how to read a timetable</source>
        <translation>تعليم الجدد قراءة جدول المواعيد</translation>
    </message>
    <message>
        <source>I learn most when I explain.</source>
        <translation>أتعلم أكثر حين أشرح.</translation>
    </message>
    <message>
        <source>Ten pages, no more</source>
        <translation>عشر صفحات، لا أكثر</translation>
    </message>
    <message>
        <source>Try it on {mate}</source>
        <translation>تجربتها على {mate}</translation>
    </message>
    <message>
        <source>First afternoon with the trainees</source>
        <translation>أول عصر مع المتدربين</translation>
    </message>
    <message>
        <source>Write down what this job has given me</source>
        <translation>كتابة ما أعطاني هذا العمل</translation>
    </message>
    <message>
        <source>On bad days I cannot think of anything.</source>
        <translation>في الأيام السيئة لا يخطر لي شيء.</translation>
    </message>
    <message>
        <source>Five things</source>
        <translation>خمسة أشياء</translation>
    </message>
    <message>
        <source>One hour more of one of them this week</source>
        <translation>ساعة إضافية من أحدها هذا الأسبوع</translation>
    </message>
    <message>
        <source>Two weeks of small brave things</source>
        <translation>أسبوعان من الشجاعات الصغيرة</translation>
    </message>
    <message>
        <source>I have become quiet.</source>
        <translation>صرت أصمت كثيرًا.</translation>
    </message>
    <message>
        <source>A list of ten</source>
        <translation>قائمة من عشرة</translation>
    </message>
    <message>
        <source>One before noon, each day</source>
        <translation>واحد قبل الظهر، كل يوم</translation>
    </message>
    <message>
        <source>Look at the ratings</source>
        <translation>النظر في التقديرات</translation>
    </message>
    <message>
        <source>Repair the balcony before the summer</source>
        <translation>إصلاح الشرفة قبل الصيف</translation>
    </message>
    <message>
        <source>A place to sit after work.</source>
        <translation>مكان للجلوس بعد العمل.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ألواح</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>طلاء</translation>
    </message>
    <message>
        <source>Sit there</source>
        <translation>الجلوس هناك</translation>
    </message>
    <message>
        <source>Apply for the work group on accessible stops</source>
        <translation>التقدم إلى مجموعة عمل المواقف الميسّرة</translation>
    </message>
    <message>
        <source>That is what I wanted to do here.</source>
        <translation>هذا ما أردت فعله هنا.</translation>
    </message>
    <message>
        <source>Talk to somebody who is in it</source>
        <translation>الحديث مع شخص من أعضائها</translation>
    </message>
    <message>
        <source>Half a page on what I bring</source>
        <translation>نصف صفحة عما أضيفه</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسالها</translation>
    </message>
    <message>
        <source>Cook for friends once a month</source>
        <translation>الطبخ للأصدقاء مرة في الشهر</translation>
    </message>
    <message>
        <source>I only see them at birthdays.</source>
        <translation>لا أراهم إلا في أعياد الميلاد.</translation>
    </message>
    <message>
        <source>Fix the first evening</source>
        <translation>تحديد الأمسية الأولى</translation>
    </message>
    <message>
        <source>Three evenings</source>
        <translation>ثلاث أمسيات</translation>
    </message>
    <message>
        <source>Let {friend} bring the next guest</source>
        <translation>ترك {friend} تُحضر الضيف التالي</translation>
    </message>
    <message>
        <source>Learn the signal rules from {mate2}</source>
        <translation>تعلّم قواعد الإشارات من {mate2}</translation>
    </message>
    <message>
        <source>I draw lines without knowing what stops a train.</source>
        <translation>أرسم خطوطًا دون أن أعرف ما يوقف قطارًا.</translation>
    </message>
    <message>
        <source>Two afternoons in the control room</source>
        <translation>عصران في غرفة التحكم</translation>
    </message>
    <message>
        <source>Write down the ten rules</source>
        <translation>كتابة القواعد العشر</translation>
    </message>
    <message>
        <source>Explain them to {mate}</source>
        <translation>شرحها أمام {mate}</translation>
    </message>
    <message>
        <source>One podcast a week on the way home</source>
        <translation>بودكاست واحد في الأسبوع في طريق العودة</translation>
    </message>
    <message>
        <source>Something in the ear that is not a call.</source>
        <translation>شيء في الأذن ليس مكالمة.</translation>
    </message>
    <message>
        <source>A list of six</source>
        <translation>قائمة من ستة</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <source>One idea tried on {project}</source>
        <translation>فكرة واحدة جُرّبت في {project}</translation>
    </message>
    <message>
        <source>A picture book of the night lines for {kin}</source>
        <translation>كتاب مصور عن الخطوط الليلية، هدية إلى {kin}</translation>
    </message>
    <message>
        <source>A present that nobody can buy.</source>
        <translation>هدية لا يستطيع أحد شراءها.</translation>
    </message>
    <message>
        <source>Ride three lines with the camera</source>
        <translation>ركوب ثلاثة خطوط مع الكاميرا</translation>
    </message>
    <message>
        <source>Twelve pages</source>
        <translation>اثنتا عشرة صفحة</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعته</translation>
    </message>
    <message>
        <source>Swim twice a week until the cold comes</source>
        <translation>السباحة مرتين في الأسبوع حتى يأتي البرد</translation>
    </message>
    <message>
        <source>The water is the one place without a screen.</source>
        <translation>الماء هو المكان الوحيد بلا شاشة.</translation>
    </message>
    <message>
        <source>Find the card</source>
        <translation>إيجاد البطاقة</translation>
    </message>
    <message>
        <source>Eight weeks</source>
        <translation>ثمانية أسابيع</translation>
    </message>
    <message>
        <source>Present {project} at the open day</source>
        <translation>عرض {project} في اليوم المفتوح</translation>
    </message>
    <message>
        <source>To say it so that a child understands.</source>
        <translation>لأقوله بحيث يفهمه طفل.</translation>
    </message>
    <message>
        <source>Three pictures, no more</source>
        <translation>ثلاث صور، لا أكثر</translation>
    </message>
    <message>
        <source>Practise on {kin}</source>
        <translation>التدرب أمام {kin}</translation>
    </message>
    <message>
        <source>Stand there for an hour</source>
        <translation>الوقوف هناك ساعة</translation>
    </message>
    <message>
        <source>Coffee with everybody on our floor</source>
        <translation>قهوة مع كل أهل طابقنا</translation>
    </message>
    <message>
        <source>I know their tickets better than their names.</source>
        <translation>أعرف مهامهم أكثر من أسمائهم.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>واحد كل أسبوع</translation>
    </message>
    <message>
        <source>The last three</source>
        <translation>الثلاثة الأخيرون</translation>
    </message>
    <message>
        <source>Sort the photographs of ten years</source>
        <translation>فرز صور عشر سنوات</translation>
    </message>
    <message>
        <source>They are on four disks, and one of them clicks.</source>
        <translation>هي على أربعة أقراص، وأحدها يطقطق.</translation>
    </message>
    <message>
        <source>Copy everything to one place</source>
        <translation>نسخ كل شيء إلى مكان واحد</translation>
    </message>
    <message>
        <source>One year an evening</source>
        <translation>سنة في كل أمسية</translation>
    </message>
    <message>
        <source>Throw the old disks away</source>
        <translation>التخلص من الأقراص القديمة</translation>
    </message>
    <message>
        <source>Write a column for the staff paper</source>
        <translation>كتابة عمود لنشرة العاملين</translation>
    </message>
    <message>
        <source>Nobody knows what we do up here.</source>
        <translation>لا أحد يعرف ما نفعله هنا فوق.</translation>
    </message>
    <message>
        <source>Ask {lead}</source>
        <translation>سؤال {lead}</translation>
    </message>
    <message>
        <source>First draft, read by {mate}</source>
        <translation>مسودة أولى، يقرؤها {mate}</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليمه</translation>
    </message>
    <message>
        <source>Learn to sew a bag</source>
        <translation>تعلّم خياطة حقيبة</translation>
    </message>
    <message>
        <source>To have something in my hands in the evening.</source>
        <translation>ليكون في يدي شيء في المساء.</translation>
    </message>
    <message>
        <source>Borrow the machine from {friend}</source>
        <translation>استعارة الآلة من {friend}</translation>
    </message>
    <message>
        <source>The ugly one</source>
        <translation>الحقيبة القبيحة</translation>
    </message>
    <message>
        <source>The good one</source>
        <translation>الحقيبة الجيدة</translation>
    </message>
    <message>
        <source>A day in the workshop at {place}</source>
        <translation>يوم في الورشة في {place}</translation>
    </message>
    <message>
        <source>To see what becomes of our plans.</source>
        <translation>لأرى ما مصير خططنا.</translation>
    </message>
    <message>
        <source>Go, and ask questions</source>
        <translation>الذهاب، وطرح الأسئلة</translation>
    </message>
    <message>
        <source>Three lines on what I would change</source>
        <translation>ثلاثة سطور عما كنت سأغيّره</translation>
    </message>
    <message>
        <source>Walk the whole of line 7 on foot</source>
        <translation>مشي الخط 7 كله على الأقدام</translation>
    </message>
    <message>
        <source>I have planned it for years and never walked it.</source>
        <translation>خططت له سنوات ولم أمشه قط.</translation>
    </message>
    <message>
        <source>To the cemetery</source>
        <translation>إلى المقبرة</translation>
    </message>
    <message>
        <source>To the terminus</source>
        <translation>إلى آخر محطة</translation>
    </message>
    <message>
        <source>Write down what the map does not show</source>
        <translation>كتابة ما لا تُظهره الخريطة</translation>
    </message>
    <message>
        <source>@{mate} went through {project} with me, slowly, and did not make me feel slow. #team</source>
        <translation>شرح لي @{mate} على مهل {project}، ولم يُشعرني بالبطء. #فريق</translation>
    </message>
    <message>
        <source>@{lead} asked what I needed, and by noon it was there. #support</source>
        <translation>سألتني @{lead} عما أحتاج إليه، وعند الظهر كان موجودًا. #مساندة</translation>
    </message>
    <message>
        <source>A bus driver wrote that the new plan leaves her time for a coffee. #purpose</source>
        <translation>كتبت سائقة حافلة أن الخطة الجديدة تترك لها وقتًا لفنجان قهوة. #معنى</translation>
    </message>
    <message>
        <source>Sat by the window at {place} for an hour with nothing but a notebook. #balance</source>
        <translation>جلست عند النافذة في {place} ساعة ومعي دفتر لا غير. #توازن</translation>
    </message>
    <message>
        <source>@{kin} rang just to hear how the day had been. #family</source>
        <translation>اتصلت @{kin} فقط لتسمع كيف كان يومي. #عائلة</translation>
    </message>
    <message>
        <source>The whole afternoon belonged to {project}. No calls. #focus</source>
        <translation>كان العصر كله من نصيب {project}. بلا مكالمات. #تركيز</translation>
    </message>
    <message>
        <source>@{mate} took the support phone so that I could leave on time. #team #balance</source>
        <translation>تولى @{mate} هاتف الدعم لأغادر في الوقت. #فريق #توازن</translation>
    </message>
    <message>
        <source>Lunch with @{friend}, and not one word about work. #friends</source>
        <translation>غداء مع @{friend}، ولا كلمة واحدة عن العمل. #أصدقاء</translation>
    </message>
    <message>
        <source>Frost on the bridge, sun behind it, and I was early enough to stop. #balance</source>
        <translation>صقيع على الجسر والشمس خلفه، وكان لديّ وقت لأقف. #توازن</translation>
    </message>
    <message>
        <source>First evening of the year with the balcony door open. #balance</source>
        <translation>أول مساء في السنة وباب الشرفة مفتوح. #توازن</translation>
    </message>
    <message>
        <source>Swam in the lake before breakfast with @{friend}. #health</source>
        <translation>سبحت في البحيرة قبل الفطور مع @{friend}. #صحة</translation>
    </message>
    <message>
        <source>Picked apples at my parents’ with @{kin}; my back knows it. #family</source>
        <translation>قطفت التفاح عند والديّ مع @{kin}؛ وظهري يعرف ذلك. #عائلة</translation>
    </message>
    <message>
        <source>@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team</source>
        <translation>ضحكنا أنا و @{mate} على العرض الفاشل حتى لم يعد مهمًا. #فريق</translation>
    </message>
    <message>
        <source>The library kept the book on forecasting for me. #learning</source>
        <translation>حجزت لي المكتبة كتاب التوقعات. #تعلم</translation>
    </message>
    <message>
        <source>@{mentor} gave me forty minutes on a full day. #mentor</source>
        <translation>أعطتني @{mentor} أربعين دقيقة في يوم مزدحم. #إرشاد</translation>
    </message>
    <message>
        <source>Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose</source>
        <translation>استخدمت راكبة في الخط 4 صفحة التأخير وأخبرت جارتها عنها. وكنت بجانبهما تمامًا. #معنى</translation>
    </message>
    <message>
        <source>The heating at {place} works again. #small</source>
        <translation>عادت التدفئة في {place} تعمل. #صغائر</translation>
    </message>
    <message>
        <source>@{mate} had already written the tests. #team</source>
        <translation>كان @{mate} قد كتب الاختبارات مسبقًا. #فريق</translation>
    </message>
    <message>
        <source>Slept eight hours for the first time in weeks. #health</source>
        <translation>نمت ثماني ساعات لأول مرة منذ أسابيع. #صحة</translation>
    </message>
    <message>
        <source>@{friend} listened for an hour and gave no advice at all. #friends</source>
        <translation>أصغت @{friend} ساعة ولم تقدم أي نصيحة. #أصدقاء</translation>
    </message>
    <message>
        <source>A quiet train, a seat, and nobody needed anything. #balance</source>
        <translation>قطار هادئ، ومقعد، ولا أحد يحتاج إلى شيء. #توازن</translation>
    </message>
    <message>
        <source>@{kin} cooked, I only had to sit down. #family</source>
        <translation>طبخت @{kin}، ولم يكن عليّ إلا الجلوس. #عائلة</translation>
    </message>
    <message>
        <source>The old code of @{mate} was so clear that the change took ten minutes. #craft</source>
        <translation>كانت شيفرة @{mate} القديمة واضحة حتى إن التعديل أخذ عشر دقائق. #إتقان</translation>
    </message>
    <message>
        <source>@{lead} said in front of everyone that {project} was my work. #recognition</source>
        <translation>قالت @{lead} أمام الجميع إن {project} من عملي. #تقدير</translation>
    </message>
    <message>
        <source>A full hour with @{mentor} about where I want to be in three years. #mentor</source>
        <translation>ساعة كاملة مع @{mentor} عن مكاني بعد ثلاث سنوات. #إرشاد</translation>
    </message>
    <message>
        <source>Ran along the river, slower than last year, and enjoyed it more. #health</source>
        <translation>ركضت بمحاذاة النهر، أبطأ من العام الماضي وبمتعة أكبر. #صحة</translation>
    </message>
    <message>
        <source>The trainee asked me how I debug, and I had an answer. #learning</source>
        <translation>سألتني المتدربة كيف أتتبّع الأخطاء، وكان لديّ جواب. #تعلم</translation>
    </message>
    <message>
        <source>@{mate} brought plums from the garden for the whole floor. #team</source>
        <translation>أحضر @{mate} برقوقًا من الحديقة للطابق كله. #فريق</translation>
    </message>
    <message>
        <source>Thunderstorm during stand-up. We all went to the window. #team</source>
        <translation>عاصفة رعدية أثناء اجتماع الصباح. ذهبنا جميعًا إلى النافذة. #فريق</translation>
    </message>
    <message>
        <source>The first asparagus soup at {place}. #small</source>
        <translation>أول حساء هليون في {place}. #صغائر</translation>
    </message>
    <message>
        <source>Snow, so everyone was late and nobody minded. #small</source>
        <translation>ثلج، فتأخر الجميع ولم ينزعج أحد. #صغائر</translation>
    </message>
    <message>
        <source>{mate} remembered that I hate the loud room and booked the small one. #team</source>
        <translation>تذكّر {mate} أنني لا أحب الغرفة الصاخبة وحجز الصغيرة. #فريق</translation>
    </message>
    <message>
        <source>A whole evening of piano, badly, happily. #music</source>
        <translation>مساء كامل من البيانو، بعزف رديء وسعادة. #موسيقى</translation>
    </message>
    <message>
        <source>The doctor took her time. Nothing serious. #health</source>
        <translation>أخذت الطبيبة وقتها. لا شيء خطيرًا. #صحة</translation>
    </message>
    <message>
        <source>Nobody asked why I left at four. #balance</source>
        <translation>لم يسأل أحد لماذا غادرت في الرابعة. #توازن</translation>
    </message>
    <message>
        <source>@{mate} saw that I was done in and took over the call. #team #support</source>
        <translation>رأى @{mate} أن طاقتي نفدت فتولى المكالمة. #فريق #مساندة</translation>
    </message>
    <message>
        <source>Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect</source>
        <translation>قهوة مع @{mate2} من التشغيل؛ لدينا الأسئلة نفسها من جهتين. #تواصل</translation>
    </message>
    <message>
        <source>The community garden got its water back, and I carried cans with the neighbours. #side</source>
        <translation>عاد الماء إلى الحديقة المشتركة، وحملت الأواني مع الجيران. #جانبي</translation>
    </message>
    <message>
        <source>@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends</source>
        <translation>أرسلت @{friend} رسالة صوتية من الجبال، أربع دقائق معظمها ريح. #أصدقاء</translation>
    </message>
    <message>
        <source>That I may work from {place} on Thursdays. #balance</source>
        <translation>أنه يمكنني العمل من {place} أيام الخميس. #توازن</translation>
    </message>
    <message>
        <source>Good questions after my talk, and kind ones. #growth</source>
        <translation>أسئلة جيدة بعد محاضرتي، ولطيفة. #نمو</translation>
    </message>
    <message>
        <source>@{lead} moved the deadline before I had to ask. #support</source>
        <translation>أجّلت @{lead} الموعد قبل أن أضطر إلى السؤال. #مساندة</translation>
    </message>
    <message>
        <source>A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition</source>
        <translation>بطاقة شكر من مكتب التذاكر على {project}. معلقة فوق مكتبي. #تقدير</translation>
    </message>
    <message>
        <source>Two colleagues argued about my idea as if it were theirs. #growth</source>
        <translation>تجادل زميلان حول فكرتي كأنها فكرتهما. #نمو</translation>
    </message>
    <message>
        <source>@{kin} fixed my bike while I slept in. #family</source>
        <translation>أصلحت @{kin} دراجتي وأنا ما زلت في نومي. #عائلة</translation>
    </message>
    <message>
        <source>Bread from the market, tomatoes, salt. #small</source>
        <translation>خبز من السوق، وطماطم، وملح. #صغائر</translation>
    </message>
    <message>
        <source>The choir took me back after a year away. #music</source>
        <translation>عدت إلى الجوقة بعد غياب عام. #موسيقى</translation>
    </message>
    <message>
        <source>@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft</source>
        <translation>قال لي @{mate} صراحة ما الخطأ في مسودتي. الآن أفضل من الاجتماع. #إتقان</translation>
    </message>
    <message>
        <source>Being paid to look at maps. Still. #purpose</source>
        <translation>أن أتقاضى أجرًا لأنظر في الخرائط. ما زال. #معنى</translation>
    </message>
    <message>
        <source>I could say no, and @{lead} just nodded. #balance</source>
        <translation>استطعت أن أقول لا، واكتفت @{lead} بإيماءة. #توازن</translation>
    </message>
    <message>
        <source>A long weekend with @{friend} in a hut without signal. #friends</source>
        <translation>عطلة طويلة مع @{friend} في كوخ بلا شبكة. #أصدقاء</translation>
    </message>
    <message>
        <source>The walk round the yard between two hard meetings. #health</source>
        <translation>المشي حول الفناء بين اجتماعين ثقيلين. #صحة</translation>
    </message>
    <message>
        <source>@{mate2} explained the signalling rules with salt shakers. #learning</source>
        <translation>شرح @{mate2} قواعد الإشارات بالملاحات. #تعلم</translation>
    </message>
    <message>
        <source>The cleaner at {place} knows my name, and I know hers. #small</source>
        <translation>عاملة النظافة في {place} تعرف اسمي، وأعرف اسمها. #صغائر</translation>
    </message>
    <message>
        <source>A meeting was cancelled, and I did not fill the hour. #focus</source>
        <translation>أُلغي اجتماع، ولم أملأ الساعة. #تركيز</translation>
    </message>
    <message>
        <source>Course day: {n} people, all of them as curious as I am. #learning</source>
        <translation>يوم الدورة: عدد الحضور {n}، ولهم مثل فضولي. #تعلم</translation>
    </message>
    <message>
        <source>I want to remember that.</source>
        <translation>أريد أن أتذكر هذا.</translation>
    </message>
    <message>
        <source>Small, and it changed the day.</source>
        <translation>شيء صغير، وغيّر اليوم.</translation>
    </message>
    <message>
        <source>It stayed with me.</source>
        <translation>بقي معي.</translation>
    </message>
    <message>
        <source>More of this.</source>
        <translation>المزيد من هذا.</translation>
    </message>
    <message>
        <source>did my job ten years ago</source>
        <translation>كانت في وظيفتي قبل عشر سنوات</translation>
    </message>
    <message>
        <source>How did you know it was time to change?</source>
        <translation>كيف عرفتِ أن وقت التغيير قد حان؟</translation>
    </message>
    <message>
        <source>Would you read my three lines for {lead}?</source>
        <translation>هل تقرئين سطوري الثلاثة إلى {lead}؟</translation>
    </message>
    <message>
        <source>Ask about the planning course</source>
        <translation>السؤال عن دورة التخطيط</translation>
    </message>
    <message>
        <source>has known me since school</source>
        <translation>تعرفني منذ المدرسة</translation>
    </message>
    <message>
        <source>call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Talked through the assessment. The load, not the work, may be the problem.</source>
        <translation>تحدثنا في التقييم. قد تكون المشكلة في العبء لا في العمل.</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>To keep ‘not promoted’ and ‘not valued’ apart. Knows two people in planning.</source>
        <translation>الفصل بين «لم أُرقَّ» و«لا أُقدَّر». تعرف شخصين في التخطيط.</translation>
    </message>
    <message>
        <source>Write to one of the two people in planning</source>
        <translation>الكتابة إلى أحد الشخصين في التخطيط</translation>
    </message>
    <message>
        <source>one-to-one</source>
        <translation>لقاء ثنائي</translation>
    </message>
    <message>
        <source>Has seen how much {project} takes. Wants to look at the roster.</source>
        <translation>رأت كم يأخذ {project}. تريد النظر في جدول المناوبات.</translation>
    </message>
    <message>
        <source>What the lead planner role takes, and by when we look at it again</source>
        <translation>ما يتطلبه دور قيادة التخطيط، ومتى ننظر فيه من جديد</translation>
    </message>
    <message>
        <source>walk round the block</source>
        <translation>مشي حول المبنى</translation>
    </message>
    <message>
        <source>Laughed a lot. Same meetings, same sighs.</source>
        <translation>ضحك كثير. الاجتماعات نفسها، والتنهدات نفسها.</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>سباحة</translation>
    </message>
    <message>
        <source>The lead post was filled, and {project} went to another team.</source>
        <translation>شُغل منصب القيادة، وذهب {project} إلى فريق آخر.</translation>
    </message>
    <message>
        <source>Every week looks like the one before</source>
        <translation>كل أسبوع يشبه الذي قبله</translation>
    </message>
    <message>
        <source>nobody has given me anything new since the post was filled</source>
        <translation>لم يعطني أحد شيئًا جديدًا منذ شُغل المنصب</translation>
    </message>
    <message>
        <source>I have never told {lead} what I would like to do next</source>
        <translation>لم أخبر {lead} قط بما أود فعله بعد ذلك</translation>
    </message>
    <message>
        <source>reading a timetable at a glance</source>
        <translation>قراءة جدول المواعيد بنظرة واحدة</translation>
    </message>
    <message>
        <source>the night shift</source>
        <translation>المناوبة الليلية</translation>
    </message>
    <message>
        <source>I tell about work at lunch again</source>
        <translation>أحكي عن العمل على الغداء من جديد</translation>
    </message>
    <message>
        <source>That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose</source>
        <translation>أن عملي يصل إلى شاشة في موقف ينتظر عنده من يشعر بالبرد ويريد أن يعرف. #معنى</translation>
    </message>
    <message>
        <source>Drawing on the whiteboard with @{mate} until both of us see it. #team</source>
        <translation>الرسم على اللوح مع @{mate} حتى نراه كلانا. #فريق</translation>
    </message>
    <message>
        <source>The first hour, before the others come. #focus</source>
        <translation>الساعة الأولى، قبل أن يأتي الآخرون. #تركيز</translation>
    </message>
    <message>
        <source>Finding out why a number is wrong. I never tire of it. #craft</source>
        <translation>معرفة لماذا الرقم خاطئ. لا أملّ منها أبدًا. #إتقان</translation>
    </message>
    <message>
        <source>Explaining things to people who are new. #learning</source>
        <translation>شرح الأمور لمن هم جدد. #تعلم</translation>
    </message>
    <message>
        <source>That nobody here pretends to be busy in August. #balance</source>
        <translation>أن لا أحد هنا يتظاهر بالانشغال في أغسطس. #توازن</translation>
    </message>
    <message>
        <source>Riding in the cab on test days. #purpose</source>
        <translation>الركوب في مقصورة القيادة أيام الاختبار. #معنى</translation>
    </message>
    <message>
        <source>The lunches at {place} with @{mate} and @{mate2}. #team</source>
        <translation>وجبات الغداء في {place} مع @{mate} و @{mate2}. #فريق</translation>
    </message>
    <message>
        <source>Maps. I would miss the maps most. #craft</source>
        <translation>الخرائط. أكثر ما سأفتقده الخرائط. #إتقان</translation>
    </message>
    <message>
        <source>I decide myself how I solve a thing. Rarely what, but always how. #autonomy</source>
        <translation>أقرر بنفسي كيف أحل الأمر. نادرًا ماذا، لكن دائمًا كيف. #حرية</translation>
    </message>
    <message>
        <source>The night shift people, who tell the best stories. #team</source>
        <translation>أهل المناوبة الليلية، فحكاياتهم أجمل الحكايات. #فريق</translation>
    </message>
    <message>
        <source>That I learnt to read a timetable as a musician reads a score. #learning</source>
        <translation>أنني تعلمت قراءة جدول المواعيد كما تُقرأ النوتة الموسيقية. #تعلم</translation>
    </message>
    <message>
        <source>@{lead} never made anyone look bad in front of others. #support</source>
        <translation>لم تُحرج @{lead} أحدًا أمام غيره قط. #مساندة</translation>
    </message>
    <message>
        <source>The bike ride in. Twenty minutes that are mine. #balance</source>
        <translation>الطريق إلى العمل بالدراجة. عشرون دقيقة لي. #توازن</translation>
    </message>
    <message>
        <source>Work that my grandmother understands. #purpose</source>
        <translation>عمل تفهمه جدتي. #معنى</translation>
    </message>
    <message>
        <source>How quiet it gets when {project} goes live and nothing happens. #craft</source>
        <translation>كيف يعم الهدوء حين يُطلق {project} ولا يحدث شيء. #إتقان</translation>
    </message>
    <message>
        <source>That we argue about the thing, not about each other. #team</source>
        <translation>أننا نتجادل حول الأمر، لا حول بعضنا. #فريق</translation>
    </message>
    <message>
        <source>Free rides on every line of the country. #small</source>
        <translation>سفر مجاني على كل خطوط البلد. #صغائر</translation>
    </message>
    <message>
        <source>The budget for one conference a year, and nobody asks why that one. #learning</source>
        <translation>ميزانية مؤتمر واحد في السنة، ولا يسأل أحد لماذا ذاك. #تعلم</translation>
    </message>
    <message>
        <source>Being the one people ask about old tickets. A little. #recognition</source>
        <translation>أنهم يسألونني عن المهام القديمة. قليلًا. #تقدير</translation>
    </message>
    <message>
        <source>Sunday evening: the stomach knows before I do. #mood</source>
        <translation>مساء الأحد: المعدة تعرف قبلي. #مزاج</translation>
    </message>
    <message>
        <source>Sat in front of {project} for an hour and moved nothing. #mood</source>
        <translation>جلست أمام {project} ساعة ولم أحرك شيئًا. #مزاج</translation>
    </message>
    <message>
        <source>Another thing of @{mate}’s landed on my desk. I said yes too fast. #load</source>
        <translation>مهمة أخرى كانت عند @{mate} وصلت إلى مكتبي. قلت نعم بسرعة. #عبء</translation>
    </message>
    <message>
        <source>I keep writing the same sentence to @{lead} and deleting it. #courage</source>
        <translation>أكتب الجملة نفسها إلى @{lead} وأحذفها كل مرة. #شجاعة</translation>
    </message>
    <message>
        <source>Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts</source>
        <translation>حقيقة: تأجلت المراجعة مرتين. تفسير: لا أحد يهتم. الأولى وحدها مؤكدة. #حقائق</translation>
    </message>
    <message>
        <source>Woke at four with {project} in my head. #sleep</source>
        <translation>استيقظت في الرابعة وفي رأسي {project}. #نوم</translation>
    </message>
    <message>
        <source>{n} open things. I wrote them down, and that alone helped. #load</source>
        <translation>الأمور المفتوحة: {n}. كتبتها، وهذا وحده ساعد. #عبء</translation>
    </message>
    <message>
        <source>Noticed that I stopped asking questions in reviews. Since when? #mood</source>
        <translation>لاحظت أنني توقفت عن طرح الأسئلة في المراجعات. منذ متى؟ #مزاج</translation>
    </message>
    <message>
        <source>@{friend} said I used to talk about work differently. #mood</source>
        <translation>قالت @{friend} إنني كنت أتكلم عن العمل بطريقة أخرى. #مزاج</translation>
    </message>
    <message>
        <source>A bad week, and it is not a verdict. #mood</source>
        <translation>أسبوع سيئ، وليس حكمًا. #مزاج</translation>
    </message>
    <message>
        <source>If I stay, what must be different by summer? Three lines, no more. #decision</source>
        <translation>إن بقيت، ما الذي يجب أن يختلف قبل الصيف؟ ثلاثة سطور، لا أكثر. #قرار</translation>
    </message>
    <message>
        <source>Lunch alone, on purpose, for once not out of habit. #balance</source>
        <translation>غداء بمفردي، عن قصد هذه المرة لا عن عادة. #توازن</translation>
    </message>
    <message>
        <source>The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth</source>
        <translation>المحادثة مع @{lead} يوم الخميس. حقيقتان، ورغبة، وعرض. #نمو</translation>
    </message>
    <message>
        <source>@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor</source>
        <translation>سألتني @{mentor}: ماذا لو لم يكن الفشل ممكنًا؟ ما زلت أفكر. #إرشاد</translation>
    </message>
    <message>
        <source>Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea</source>
        <translation>فكرة: توقع يقول كم هو مؤكد. أسأل @{mate2} من قد يتولاه. #فكرة</translation>
    </message>
    <message>
        <source>Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning</source>
        <translation>قرأت أن خطط «إذا» و«فإن» أنفع من الأمنيات. أجربها مع ساعة الصباح. #تعلم</translation>
    </message>
    <message>
        <source>Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth</source>
        <translation>طلبت رأيًا في {project}: جيد في التفاصيل، خافت في عرض النتائج. منصف. #نمو</translation>
    </message>
    <message>
        <source>The course costs less than I thought. The budget form is one page. #learning</source>
        <translation>كلفة الدورة أقل مما ظننت. ونموذج الميزانية صفحة واحدة. #تعلم</translation>
    </message>
    <message>
        <source>What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy</source>
        <translation>ما أعطى طاقة هذا الأسبوع: الرسم مع @{mate}. وما أخذها: مكالمات الحالة. #طاقة</translation>
    </message>
    <message>
        <source>Met somebody who left planning for teaching. Ask her for coffee. #connect</source>
        <translation>قابلت من تركت التخطيط إلى التعليم. أدعوها إلى قهوة. #تواصل</translation>
    </message>
    <message>
        <source>Winter timetable is out. Late again, and again because of the same table. #idea</source>
        <translation>صدر جدول الشتاء. متأخرًا من جديد، ومن جديد بسبب الجدول نفسه. #فكرة</translation>
    </message>
    <message>
        <source>Leave booked: {n} days, no laptop. #balance</source>
        <translation>الإجازة محجوزة: {n} من الأيام، بلا حاسوب. #توازن</translation>
    </message>
    <message>
        <source>Said yes to the work group on accessible stops. Two hours a week, until spring. #growth</source>
        <translation>قبلت الانضمام إلى مجموعة عمل المواقف الميسّرة. ساعتان أسبوعيًا، حتى الربيع. #نمو</translation>
    </message>
    <message>
        <source>Mondays are quieter in my head. Keeping an eye on it. #mood</source>
        <translation>أيام الاثنين أهدأ في رأسي. أراقب ذلك. #مزاج</translation>
    </message>
    <message>
        <source>Looked at the notes from a year ago. The same worry, half the size. #mood</source>
        <translation>نظرت في ملاحظات قبل عام. الهم نفسه، بنصف الحجم. #مزاج</translation>
    </message>
    <message>
        <source>@{lead} wants to see the three criteria in writing. So do I. #growth</source>
        <translation>تريد @{lead} رؤية المعايير الثلاثة مكتوبة. وأنا كذلك. #نمو</translation>
    </message>
    <message>
        <source>Reorganisation again: new box, same desk, new questions. #change</source>
        <translation>إعادة هيكلة من جديد: مربع جديد، والمكتب نفسه، وأسئلة جديدة. #تغيير</translation>
    </message>
    <message>
        <source>For the next yearly talk: {project}, before and after, one picture. #growth</source>
        <translation>للمحادثة السنوية القادمة: {project}، قبل وبعد، صورة واحدة. #نمو</translation>
    </message>
    <message>
        <source>Tired, but the good kind. #energy</source>
        <translation>تعب، لكنه من النوع الطيب. #طاقة</translation>
    </message>
    <message>
        <source>Two evenings a week for the garden sensors. Not three. #side</source>
        <translation>مساءان في الأسبوع لمستشعرات الحديقة. لا ثلاثة. #جانبي</translation>
    </message>
    <message>
        <source>I like the work more on days when I talk to drivers. Plan that. #energy</source>
        <translation>يعجبني العمل أكثر أيام حديثي مع السائقين. أخطط لذلك. #طاقة</translation>
    </message>
    <message>
        <source>Heard that Control is looking for a planner. Not now, but write it down. #opportunity</source>
        <translation>سمعت أن غرفة التحكم تبحث عن مخطِّط. ليس الآن، لكن أدوّنه. #فرصة</translation>
    </message>
    <message>
        <source>Back from leave: hundreds of mails, of which {n} mattered. #load</source>
        <translation>عدت من الإجازة: مئات الرسائل، المهم منها {n}. #عبء</translation>
    </message>
    <message>
        <source>A podcast on signal boxes kept me in the car for the last ten minutes. #learning</source>
        <translation>أبقاني بودكاست عن أبراج الإشارات في السيارة عشر دقائق أخيرة. #تعلم</translation>
    </message>
    <message>
        <source>The argument with @{mate} was about {project}, and also about being tired. #team</source>
        <translation>كان الخلاف مع @{mate} حول {project}، وحول التعب أيضًا. #فريق</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>ثقيل</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>مكالمات كثيرة</translation>
    </message>
    <message>
        <source>short night</source>
        <translation>ليلة قصيرة</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>توتر</translation>
    </message>
    <message>
        <source>slow start</source>
        <translation>بداية بطيئة</translation>
    </message>
    <message>
        <source>a lump before the meeting</source>
        <translation>غصة قبل الاجتماع</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>a cold coming</source>
        <translation>زكام قادم</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>rain, and fine with it</source>
        <translation>مطر، ولا بأس به</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>فضول</translation>
    </message>
    <message>
        <source>light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>got going</source>
        <translation>انطلاقة طيبة</translation>
    </message>
    <message>
        <source>clear head</source>
        <translation>ذهن صافٍ</translation>
    </message>
    <message>
        <source>good talk</source>
        <translation>محادثة طيبة</translation>
    </message>
    <message>
        <source>ran in the morning</source>
        <translation>ركض في الصباح</translation>
    </message>
    <message>
        <source>Answered on a bad day; look again next month.</source>
        <translation>أُجيب في يوم سيئ؛ أنظر فيه من جديد الشهر القادم.</translation>
    </message>
    <message>
        <source>Harder to answer than last time. I am more tired than I say.</source>
        <translation>أصعب إجابةً من المرة الماضية. تعبي أكبر مما أقول.</translation>
    </message>
    <message>
        <source>Most of it comes down to one question that nobody has answered.</source>
        <translation>معظمه يعود إلى سؤال واحد لم يجب عنه أحد.</translation>
    </message>
    <message>
        <source>Just back from leave, so perhaps a little rosy.</source>
        <translation>عدت للتو من الإجازة، فربما وردي قليلًا.</translation>
    </message>
    <message>
        <source>In the middle of the timetable change.</source>
        <translation>في خضم تغيير الجدول.</translation>
    </message>
    <message>
        <source>Nothing new, and that is fine.</source>
        <translation>لا جديد، ولا بأس.</translation>
    </message>
    <message>
        <source>Better than I thought before I began.</source>
        <translation>أفضل مما ظننت قبل البدء.</translation>
    </message>
    <message>
        <source>{project} runs in {n} minutes. It took three times as long before. #craft</source>
        <translation>زمن تشغيل {project} الآن بالدقائق: {n}. كان ثلاثة أضعاف. #إتقان</translation>
    </message>
    <message>
        <source>Answered the mail I had put off since Monday. It took four lines.</source>
        <translation>أجبت عن الرسالة المؤجلة منذ الاثنين. كانت أربعة سطور.</translation>
    </message>
    <message>
        <source>Said in the meeting that the plan does not add up. Nobody bit. #courage</source>
        <translation>قلت في الاجتماع إن الخطة لا تستقيم. لم يغضب أحد. #شجاعة</translation>
    </message>
    <message>
        <source>Left at five, and the world went on. #balance</source>
        <translation>غادرت في الخامسة، واستمر العالم. #توازن</translation>
    </message>
    <message>
        <source>Showed {project} to Operations. They asked when they can have it. #growth</source>
        <translation>عرضت {project} على التشغيل. سألوا متى يمكنهم الحصول عليه. #نمو</translation>
    </message>
    <message>
        <source>Closed the oldest ticket on my list: {n} months. #craft</source>
        <translation>أغلقت أقدم مهمة في قائمتي: {n} من الشهور. #إتقان</translation>
    </message>
    <message>
        <source>Asked @{lead} for a date instead of a maybe. #courage</source>
        <translation>طلبت من @{lead} تاريخًا بدل «ربما». #شجاعة</translation>
    </message>
    <message>
        <source>Ten minutes on {project} became an hour. #juststart</source>
        <translation>عشر دقائق على {project} صارت ساعة. #بداية</translation>
    </message>
    <message>
        <source>Gave the second support shift back and stayed friendly. #balance</source>
        <translation>رددت مناوبة الدعم الثانية وبقيت على لطفي. #توازن</translation>
    </message>
    <message>
        <source>Wrote down three results of this year with numbers. #growth</source>
        <translation>كتبت ثلاث نتائج من هذا العام بالأرقام. #نمو</translation>
    </message>
    <message>
        <source>Explained the model to @{mate}, and it still made sense afterwards. #learning</source>
        <translation>شرحت النموذج أمام @{mate}، وبقي منطقيًا بعدها. #تعلم</translation>
    </message>
    <message>
        <source>Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team</source>
        <translation>صفّيت الأجواء مع @{mate}. كان معظمه سوء فهم حول {project}. #فريق</translation>
    </message>
    <message>
        <source>Finished chapter five of the statistics course. #learning</source>
        <translation>أنهيت الفصل الخامس من دورة الإحصاء. #تعلم</translation>
    </message>
    <message>
        <source>One page on what I want next, in my own words. #growth</source>
        <translation>صفحة واحدة عما أريده بعد ذلك، بكلماتي أنا. #نمو</translation>
    </message>
    <message>
        <source>Did not open the laptop on Sunday. #balance</source>
        <translation>لم أفتح الحاسوب يوم الأحد. #توازن</translation>
    </message>
    <message>
        <source>@{mate} merged my change without a single remark. #craft</source>
        <translation>دمج @{mate} تعديلي دون ملاحظة واحدة. #إتقان</translation>
    </message>
    <message>
        <source>Found the leap-day mistake before the customers did. #craft</source>
        <translation>وجدت خطأ اليوم الكبيس قبل أن يجده الركاب. #إتقان</translation>
    </message>
    <message>
        <source>Led the review while @{lead} was away. #growth</source>
        <translation>قدت المراجعة أثناء غياب @{lead}. #نمو</translation>
    </message>
    <message>
        <source>Three walks this week, as planned. #health</source>
        <translation>مشيت ثلاث مرات هذا الأسبوع، كما خططت. #صحة</translation>
    </message>
    <message>
        <source>Asked a stranger at the meetup about her job. She asked back. #connect</source>
        <translation>سألت في اللقاء امرأة لا أعرفها عن عملها. وسألتني بدورها. #تواصل</translation>
    </message>
    <message>
        <source>Sent the proposal for {project}. One page, a price, an end. #courage</source>
        <translation>أرسلت اقتراح {project}. صفحة واحدة، وسعر، ونهاية. #شجاعة</translation>
    </message>
    <message>
        <source>Got up, went in, did the one thing on the note. #juststart</source>
        <translation>نهضت، ودخلت، وأنجزت الشيء الواحد المكتوب في الورقة. #بداية</translation>
    </message>
    <message>
        <source>Told @{kin} how things really are. #courage</source>
        <translation>أخبرت @{kin} كيف هي الأمور حقًا. #شجاعة</translation>
    </message>
    <message>
        <source>Turned the phone off at eight, five evenings of seven. #balance</source>
        <translation>أطفأت الهاتف في الثامنة، خمس أمسيات من سبع. #توازن</translation>
    </message>
    <message>
        <source>The pilot at {place} started with real passengers. #purpose</source>
        <translation>بدأت التجربة في {place} مع ركاب حقيقيين. #معنى</translation>
    </message>
    <message>
        <source>Threw away two features nobody used. #craft</source>
        <translation>تخلصت من ميزتين لم يستخدمهما أحد. #إتقان</translation>
    </message>
    <message>
        <source>Booked the course before I could talk myself out of it. #learning</source>
        <translation>حجزت الدورة قبل أن أثني نفسي عنها. #تعلم</translation>
    </message>
    <message>
        <source>Talk with @{mentor}. We meet again in four weeks. #mentor</source>
        <translation>محادثة مع @{mentor}. نلتقي من جديد بعد أربعة أسابيع. #إرشاد</translation>
    </message>
    <message>
        <source>Ate lunch away from the desk every day this week. #health</source>
        <translation>تغديت بعيدًا عن المكتب كل يوم هذا الأسبوع. #صحة</translation>
    </message>
    <message>
        <source>Said ‘I do not know yet’ to the director, and it was fine. #courage</source>
        <translation>قلت للمديرة العامة «لا أعرف بعد»، ولم تكن مشكلة. #شجاعة</translation>
    </message>
    <message>
        <source>Rewrote the profile page; it sounds like me now. #growth</source>
        <translation>أعدت كتابة صفحة ملفي؛ صارت تشبهني. #نمو</translation>
    </message>
    <message>
        <source>The migration of {project} went through on a Tuesday afternoon, quietly. #craft</source>
        <translation>انتقل {project} إلى النظام الجديد عصر ثلاثاء، بهدوء. #إتقان</translation>
    </message>
    <message>
        <source>Helped @{mate2} with the forecast for the fair. #team</source>
        <translation>ساعدت @{mate2} في توقع المعرض. #فريق</translation>
    </message>
    <message>
        <source>Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus</source>
        <translation>ألغيت اجتماعًا أسبوعيًا عدد حضوره {n}. لم يشتكِ أحد. #تركيز</translation>
    </message>
    <message>
        <source>Played the piece through without stopping. #music</source>
        <translation>عزفت القطعة كلها دون توقف. #موسيقى</translation>
    </message>
    <message>
        <source>Named my price in the yearly talk. #courage</source>
        <translation>ذكرت سعري في المحادثة السنوية. #شجاعة</translation>
    </message>
    <message>
        <source>Planted the raised bed with the neighbours. #side</source>
        <translation>زرعت الحوض المرتفع مع الجيران. #جانبي</translation>
    </message>
    <message>
        <source>Ran the ten kilometres by the river in one go. #health</source>
        <translation>ركضت الكيلومترات العشرة بمحاذاة النهر دفعة واحدة. #صحة</translation>
    </message>
    <message>
        <source>The trainee shipped her first change, with me only watching. #team</source>
        <translation>أطلقت المتدربة أول تعديل لها، واكتفيت بالمشاهدة. #فريق</translation>
    </message>
    <message>
        <source>Kept the promise to @{friend} although the week was full. #friends</source>
        <translation>وفيت بوعدي مع @{friend} مع أن الأسبوع كان ممتلئًا. #أصدقاء</translation>
    </message>
    <message>
        <source>One inbox, empty, on a Friday at three. #focus</source>
        <translation>صندوق بريد فارغ، يوم جمعة في الثالثة. #تركيز</translation>
    </message>
    <message>
        <source>Got the numbers for {project} out of three departments in one day. #craft</source>
        <translation>جمعت أرقام {project} من ثلاثة أقسام في يوم واحد. #إتقان</translation>
    </message>
    <message>
        <source>Went to bed at ten instead of finishing the slides. They were good enough. #balance</source>
        <translation>نمت في العاشرة بدل إنهاء الشرائح. كانت جيدة بما يكفي. #توازن</translation>
    </message>
    <message>
        <source>Spoke for five minutes at the town hall. Knees shook, voice did not. #courage</source>
        <translation>تكلمت خمس دقائق في اللقاء العام. ارتجفت الركبتان، لا الصوت. #شجاعة</translation>
    </message>
    <message>
        <source>Marked it with cake.</source>
        <translation>احتفيت به بكعكة.</translation>
    </message>
    <message>
        <source>Easier than I thought.</source>
        <translation>أسهل مما ظننت.</translation>
    </message>
    <message>
        <source>I did that.</source>
        <translation>هذا من صنعي.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>إنه يُحسب.</translation>
    </message>
    <message>
        <source>Worth it.</source>
        <translation>كان يستحق.</translation>
    </message>
    <message>
        <source>planning meetings</source>
        <translation>اجتماعات التخطيط</translation>
    </message>
    <message>
        <source>the weekly delay report</source>
        <translation>تقرير التأخير الأسبوعي</translation>
    </message>
    <message>
        <source>finding the clash in a timetable</source>
        <translation>إيجاد التعارض في جدول المواعيد</translation>
    </message>
    <message>
        <source>showing the new ones round</source>
        <translation>تعريف الجدد بالمكان</translation>
    </message>
    <message>
        <source>mail and tickets</source>
        <translation>البريد والطلبات</translation>
    </message>
    <message>
        <source>mail twice a day, not all day</source>
        <translation>البريد مرتين في اليوم، لا طوال اليوم</translation>
    </message>
    <message>
        <source>Let a script write the delay report</source>
        <translation>ترك برنامج نصي يكتب تقرير التأخير</translation>
    </message>
    <message>
        <source>it is Friday, ten o’clock</source>
        <translation>حان يوم الجمعة، العاشرة</translation>
    </message>
    <message>
        <source>give the script one hour</source>
        <translation>أعطي البرنامج ساعة</translation>
    </message>
    <message>
        <source>The report takes one hour now instead of four.</source>
        <translation>التقرير يأخذ الآن ساعة بدل أربع.</translation>
    </message>
    <message>
        <source>one meeting a week in writing</source>
        <translation>اجتماع واحد في الأسبوع كتابةً</translation>
    </message>
    <message>
        <source>One meeting a week in writing</source>
        <translation>اجتماع واحد في الأسبوع كتابةً</translation>
    </message>
    <message>
        <source>May we try the Thursday round as a page for three weeks?</source>
        <translation>هل نجرّب لقاء الخميس صفحةً مكتوبة لثلاثة أسابيع؟</translation>
    </message>
    <message>
        <source>an invitation comes without a question in it</source>
        <translation>وصلت دعوة بلا سؤال فيها</translation>
    </message>
    <message>
        <source>ask which question it is to answer</source>
        <translation>أسأل أي سؤال عليها أن تجيب عنه</translation>
    </message>
    <message>
        <source>They do not want me on the lead track</source>
        <translation>لا يريدونني في مسار القيادة</translation>
    </message>
    <message>
        <source>The post was filled without a word to me</source>
        <translation>شُغل المنصب دون كلمة لي</translation>
    </message>
    <message>
        <source>My name was not on the list for the workshop</source>
        <translation>لم يكن اسمي في قائمة ورشة العمل</translation>
    </message>
    <message>
        <source>{lead} asked me twice to stand in</source>
        <translation>طُلب مني مرتين أن أنوب عن {lead}</translation>
    </message>
    <message>
        <source>Nobody knew that I would like to</source>
        <translation>لم يعرف أحد أنني أرغب في ذلك</translation>
    </message>
    <message>
        <source>The list was older than my wish</source>
        <translation>كانت القائمة أقدم من رغبتي</translation>
    </message>
    <message>
        <source>Was my name talked about, and what was missing?</source>
        <translation>هل ذُكر اسمي، وما الذي نقص؟</translation>
    </message>
    <message>
        <source>The post was filled, and I had never told anybody that I wanted it.</source>
        <translation>شُغل المنصب، ولم أكن قد أخبرت أحدًا أنني أريده.</translation>
    </message>
    <message>
        <source>lead track, expert track, or Control</source>
        <translation>مسار القيادة، أم الخبرة، أم غرفة التحكم</translation>
    </message>
    <message>
        <source>another month of the same meetings</source>
        <translation>شهر آخر من الاجتماعات نفسها</translation>
    </message>
    <message>
        <source>to miss the work that I am good at</source>
        <translation>أن أفتقد العمل الذي أجيده</translation>
    </message>
    <message>
        <source>stay as it is</source>
        <translation>البقاء كما هو</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>الأمسيات</translation>
    </message>
    <message>
        <source>lead track</source>
        <translation>مسار القيادة</translation>
    </message>
    <message>
        <source>expert track</source>
        <translation>مسار الخبرة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>غرفة التحكم</translation>
    </message>
    <message>
        <source>Ask for the profile first. You decide about a guess.</source>
        <translation>الوصف الوظيفي أولًا؛ القرار الآن مبني على تخمين.</translation>
    </message>
    <message>
        <source>{project}: I wait for a word from {mate2}, and have not asked for it.</source>
        <translation>{project}: أنتظر كلمة من {mate2} ولم أطلبها.</translation>
    </message>
    <message>
        <source>Three half-finished things on the desk. None of them wants to be first.</source>
        <translation>ثلاثة أشياء نصف منجزة على المكتب. لا يريد أي منها أن يكون الأول.</translation>
    </message>
    <message>
        <source>Nobody knows who decides about {project}.</source>
        <translation>لا أحد يعرف من يقرر بشأن {project}.</translation>
    </message>
    <message>
        <source>The talk with {lead}. I put it off again.</source>
        <translation>الحديث مع {lead}. أجّلته من جديد.</translation>
    </message>
    <message>
        <source>Everything takes me twice as long as it used to.</source>
        <translation>كل شيء يأخذ مني ضعف ما كان يأخذ.</translation>
    </message>
    <message>
        <source>I read job adverts in the lunch break and close them when somebody comes.</source>
        <translation>أقرأ إعلانات الوظائف في استراحة الغداء وأغلقها حين يأتي أحد.</translation>
    </message>
    <message>
        <source>The same week as last week, only greyer.</source>
        <translation>الأسبوع نفسه كالأسبوع الماضي، لكنه أكثر رمادية.</translation>
    </message>
    <message>
        <source>Too many meetings between me and the work.</source>
        <translation>اجتماعات كثيرة جدًا بيني وبين العمل.</translation>
    </message>
    <message>
        <source>The tests of {project} are slow, and so am I on Fridays.</source>
        <translation>اختبارات {project} بطيئة، وأنا كذلك أيام الجمعة.</translation>
    </message>
    <message>
        <source>Only the paperwork. The rest moves.</source>
        <translation>الأوراق فقط. أما الباقي فيتحرك.</translation>
    </message>
    <message>
        <source>I would like to say no faster. Monday is a good day to try.</source>
        <translation>أريد أن أقول لا أسرع. الاثنين يوم جيد للتجربة.</translation>
    </message>
    <message>
        <source>Went through what is open. Two things can wait for a quarter.</source>
        <translation>مراجعة ما هو مفتوح. أمران يمكن أن ينتظرا ربع سنة.</translation>
    </message>
    <message>
        <source>Wants {project} first. I said what stays undone then.</source>
        <translation>{project} أولًا. قلتُ ما الذي سيبقى إذن دون إنجاز.</translation>
    </message>
    <message>
        <source>Write a list of what waits</source>
        <translation>كتابة قائمة بما ينتظر</translation>
    </message>
    <message>
        <source>Asked about the next step. There is none this year, but there is a course.</source>
        <translation>سألتُ عن الخطوة التالية. لا خطوة هذا العام، لكن هناك دورة.</translation>
    </message>
    <message>
        <source>Hand in the form for the course</source>
        <translation>تسليم استمارة الدورة</translation>
    </message>
    <message>
        <source>Asked how I am, and meant it. I said more than I had planned.</source>
        <translation>سؤال صادق عن حالي. قلتُ أكثر مما نويت.</translation>
    </message>
    <message>
        <source>Not to answer everything on the day on which it comes.</source>
        <translation>ألا أجيب عن كل شيء في يوم وصوله.</translation>
    </message>
    <message>
        <source>Told me about the year in which nothing went forward. It helped.</source>
        <translation>حديث عن السنة التي لم يتقدم فيها شيء. أفادني ذلك.</translation>
    </message>
    <message>
        <source>To know what I want before I ask for it.</source>
        <translation>أن أعرف ما أريد قبل أن أطلبه.</translation>
    </message>
    <message>
        <source>Three lines about next year</source>
        <translation>ثلاثة أسطر عن السنة القادمة</translation>
    </message>
    <message>
        <source>Talked about everything but {project}.</source>
        <translation>تحدثنا عن كل شيء إلا {project}.</translation>
    </message>
    <message>
        <source>Sees the meetings as I do. We leave out every second one and look who asks.</source>
        <translation>الرأي نفسه في الاجتماعات. سنترك واحدًا من كل اثنين ونرى من يسأل.</translation>
    </message>
    <message>
        <source>Showed me how {project} works underneath. I had it wrong for months.</source>
        <translation>عرفتُ الآن كيف يعمل {project} من الداخل. كان فهمي له خاطئًا منذ شهور.</translation>
    </message>
    <message>
        <source>We were both tired that day. It was not meant as I heard it.</source>
        <translation>كان التعب على الجانبين ذلك اليوم. لم يكن المقصود ما سمعتُه.</translation>
    </message>
    <message>
        <source>Say it on the same day next time</source>
        <translation>قوله في اليوم نفسه في المرة القادمة</translation>
    </message>
    <message>
        <source>How they plan a night when two vehicles are missing. More like chess than I thought.</source>
        <translation>كيف يخططون لليلة تنقصها مركبتان. أقرب إلى الشطرنج مما ظننت.</translation>
    </message>
    <message>
        <source>The drivers like the new plan, but for the break at {place}.</source>
        <translation>الخطة الجديدة تعجب السائقين، ما عدا الاستراحة في {place}.</translation>
    </message>
    <message>
        <source>Two hours without a word about work.</source>
        <translation>ساعتان بلا كلمة عن العمل.</translation>
    </message>
    <message>
        <source>Asked one thing only: what if it stays like this?</source>
        <translation>سؤال واحد فقط: وماذا لو بقي الأمر هكذا؟</translation>
    </message>
    <message>
        <source>Says that I sound better than last time.</source>
        <translation>يبدو صوتي أفضل من المرة الماضية، هكذا قيل لي.</translation>
    </message>
    <message>
        <source>What the training budget covers, and what it does not.</source>
        <translation>ما تغطيه ميزانية التدريب، وما لا تغطيه.</translation>
    </message>
    <message>
        <source>There is an exchange with Control, for three months. They keep my place.</source>
        <translation>هناك تبادل مع غرفة التحكم لثلاثة أشهر. يبقى مكاني محفوظًا.</translation>
    </message>
    <message>
        <source>{n} people and one good lecture on night lines. Spoke with two of them.</source>
        <translation>عدد الحضور {n} ومحاضرة جيدة عن خطوط الليل. تحدثتُ مع اثنين.</translation>
    </message>
    <message>
        <source>Smaller than last time, and better. Somebody from another city wants to stay in touch.</source>
        <translation>أصغر من المرة الماضية وأفضل. شخص من مدينة أخرى يريد أن نبقى على تواصل.</translation>
    </message>
    <message>
        <source>Would go again, even with the bad first month.</source>
        <translation>القرار نفسه مرة أخرى، حتى مع الشهر الأول السيئ.</translation>
    </message>
    <message>
        <source>Asked what became of {project}. I had something good to tell.</source>
        <translation>سؤال عما صار إليه {project}. كان لدي شيء جيد أرويه.</translation>
    </message>
    <message>
        <source>led our team, is at the ministry now</source>
        <translation>قيادة فريقنا سابقًا، والآن في الوزارة</translation>
    </message>
    <message>
        <source>led our team, has the depot now</source>
        <translation>قيادة فريقنا سابقًا، والآن في المستودع</translation>
    </message>
    <message>
        <source>led our team while it was small</source>
        <translation>قيادة فريقنا حين كان صغيرًا</translation>
    </message>
    <message>
        <source>Stand for the staff council, or leave it</source>
        <translation>الترشح لمجلس الموظفين أو ترك ذلك</translation>
    </message>
    <message>
        <source>stand for it</source>
        <translation>الترشح</translation>
    </message>
    <message>
        <source>Give {project} away, or keep it</source>
        <translation>التخلي عن {project} أو الاحتفاظ به</translation>
    </message>
    <message>
        <source>give it away</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Study beside the job, or not now</source>
        <translation>الدراسة إلى جانب العمل أو ليس الآن</translation>
    </message>
    <message>
        <source>study beside the job</source>
        <translation>الدراسة إلى جانب العمل</translation>
    </message>
    <message>
        <source>move with them</source>
        <translation>الانتقال معهم</translation>
    </message>
    <message>
        <source>one thing off the desk before noon</source>
        <translation>إنهاء أمر واحد قبل الظهر</translation>
    </message>
    <message>
        <source>say one thing in the morning round</source>
        <translation>قول شيء واحد في جولة الصباح</translation>
    </message>
    <message>
        <source>ten minutes of what I dodge</source>
        <translation>عشر دقائق مما أتهرب منه</translation>
    </message>
    <message>
        <source>knows every driver by name</source>
        <translation>معرفة كل سائق باسمه</translation>
    </message>
    <message>
        <source>helped me in my first years here</source>
        <translation>عون لي في سنواتي الأولى هنا</translation>
    </message>
    <message>
        <source>looks after courses and budgets</source>
        <translation>شؤون الدورات والميزانيات</translation>
    </message>
    <message>
        <source>three good things of the day</source>
        <translation>ثلاثة أشياء جيدة من اليوم</translation>
    </message>
    <message>
        <source>in bed by eleven</source>
        <translation>في السرير قبل الحادية عشرة</translation>
    </message>
    <message>
        <source>one lunch a day away from the desk</source>
        <translation>غداء كل يوم بعيدًا عن المكتب</translation>
    </message>
    <message>
        <source>half past five, from Monday to Thursday</source>
        <translation>الخامسة والنصف، من الاثنين إلى الخميس</translation>
    </message>
    <message>
        <source>give the first half hour to it</source>
        <translation>أعطيه نصف الساعة الأول</translation>
    </message>
    <message>
        <source>ask {friend} for an evening</source>
        <translation>أطلب من {friend} أمسية</translation>
    </message>
    <message>
        <source>Said aloud, it is smaller.</source>
        <translation>حين يُقال بصوت عالٍ يصير أصغر.</translation>
    </message>
    <message>
        <source>{n} hours more than planned within two weeks</source>
        <translation>عدد الساعات فوق المخطط في أسبوعين: {n}</translation>
    </message>
    <message>
        <source>two deadlines on the same Friday</source>
        <translation>موعدا تسليم في يوم الجمعة نفسه</translation>
    </message>
    <message>
        <source>Say which of the two comes first.</source>
        <translation>تحديد أيهما يأتي أولًا.</translation>
    </message>
    <message>
        <source>One page with hours and days before we meet.</source>
        <translation>صفحة بالساعات والأيام قبل أن نلتقي.</translation>
    </message>
    <message>
        <source>ask {lead} for half an hour</source>
        <translation>أطلب من {lead} نصف ساعة</translation>
    </message>
    <message>
        <source>Too much is open. Who can take the delay report for a month?</source>
        <translation>المفتوح كثير. من يستطيع تولي تقرير التأخير لشهر؟</translation>
    </message>
    <message>
        <source>Sleep over it once, then say it aloud.</source>
        <translation>ليلة واحدة للتفكير، ثم قوله بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Ask somebody who has done it</source>
        <translation>سؤال شخص مرّ بذلك</translation>
    </message>
    <message>
        <source>the ministry</source>
        <translation>الوزارة</translation>
    </message>
    <message>
        <source>Gesine</source>
        <translation>غيزينه</translation>
    </message>
    <message>
        <source>Planners’ evening</source>
        <translation>أمسية المخططين</translation>
    </message>
    <message>
        <source>Move to the new house with the others, or not</source>
        <translation>الانتقال مع الآخرين إلى المبنى الجديد أو لا</translation>
    </message>
    <message>
        <source>Will ask above whether {project} can wait. I should hear within two weeks.</source>
        <translation>سؤال في الأعلى إن كان {project} يستطيع الانتظار. الجواب خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Read my page and crossed out half of it. What is left is better.</source>
        <translation>قراءة صفحتي وشطب نصفها. ما بقي أفضل.</translation>
    </message>
    <message>
        <source>Which of it will still matter in a year? Two things, at most.</source>
        <translation>ما الذي سيبقى مهمًا بعد سنة؟ أمران على الأكثر.</translation>
    </message>
    <message>
        <source>Is looking at the same advert as I am. We laughed about it.</source>
        <translation>الإعلان نفسه الذي أنظر إليه. ضحكنا من ذلك.</translation>
    </message>
    <message>
        <source>Heard me out and gave no advice. That was what I needed.</source>
        <translation>إصغاء حتى النهاية بلا نصائح. هذا ما احتجتُ إليه.</translation>
    </message>
    <message>
        <source>Night planner at the ferry line</source>
        <translation>التخطيط الليلي لدى خط العبّارات</translation>
    </message>
    <message>
        <source>They plan with tides. I would like to know how that is done.</source>
        <translation>يخططون هناك بحسب المدّ والجزر. أودّ أن أعرف كيف يكون ذلك.</translation>
    </message>
    <message>
        <source>Read the advert twice</source>
        <translation>قراءة الإعلان مرتين</translation>
    </message>
    <message>
        <source>CV and one page on night lines</source>
        <translation>السيرة الذاتية وصفحة عن الخطوط الليلية</translation>
    </message>
    <message>
        <source>Ask why the last one left</source>
        <translation>السؤال عن سبب خلوّ المكان</translation>
    </message>
    <message>
        <source>it is Sunday and the kitchen is done</source>
        <translation>كان يوم الأحد وانتهى ترتيب المطبخ</translation>
    </message>
    <message>
        <source>I write the first half of the page</source>
        <translation>أكتب النصف الأول من الصفحة</translation>
    </message>
    <message>
        <source>Said no. Two nights a week, and an hour more on the way.</source>
        <translation>رفضت. ليلتان في الأسبوع، وساعة إضافية في الطريق.</translation>
    </message>
    <message>
        <source>the ferry line</source>
        <translation>خط العبّارات</translation>
    </message>
    <message>
        <source>night planner</source>
        <translation>التخطيط الليلي</translation>
    </message>
    <message>
        <source>the number in the advert</source>
        <translation>الرقم المذكور في الإعلان</translation>
    </message>
    <message>
        <source>Deputy for the duty rosters</source>
        <translation>نيابة في جداول المناوبات</translation>
    </message>
    <message>
        <source>The other half of what I plan: those who drive it.</source>
        <translation>النصف الآخر مما أخططه: من يقودونه.</translation>
    </message>
    <message>
        <source>Look at a roster with {mate2}</source>
        <translation>النظر في جدول مناوبات مع {mate2}</translation>
    </message>
    <message>
        <source>Ask what decided it</source>
        <translation>السؤال عما حسم الأمر</translation>
    </message>
    <message>
        <source>the advert hangs on the board</source>
        <translation>عُلّق الإعلان على اللوحة</translation>
    </message>
    <message>
        <source>I ask Operations for an hour</source>
        <translation>أطلب ساعة من قسم التشغيل</translation>
    </message>
    <message>
        <source>Went to somebody who has driven a tram. Fair.</source>
        <translation>ذهب إلى شخص سبق أن قاد الترام. هذا عدل.</translation>
    </message>
    <message>
        <source>our own house</source>
        <translation>مؤسستنا نفسها</translation>
    </message>
    <message>
        <source>deputy head of duty rosters</source>
        <translation>نيابة رئاسة جداول المناوبات</translation>
    </message>
    <message>
        <source>the office on the second floor</source>
        <translation>المكتب في الطابق الثاني</translation>
    </message>
    <message>
        <source>Timetables for the next city but one</source>
        <translation>جداول المواعيد للمدينة بعد التالية</translation>
    </message>
    <message>
        <source>A network that is still being drawn.</source>
        <translation>شبكة ما زالت تُرسم.</translation>
    </message>
    <message>
        <source>Ride two of their lines</source>
        <translation>ركوب خطين من خطوطهم</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>إرسال الاستمارة</translation>
    </message>
    <message>
        <source>Ask once whether it arrived</source>
        <translation>السؤال مرة واحدة عن وصولها</translation>
    </message>
    <message>
        <source>the train home is on time</source>
        <translation>جاء قطار العودة في موعده</translation>
    </message>
    <message>
        <source>I fill in one page of the form</source>
        <translation>أملأ صفحة من الاستمارة</translation>
    </message>
    <message>
        <source>Asked once, heard nothing for eight weeks. Closed it myself.</source>
        <translation>سألت مرة، ولم يصلني شيء طوال ثمانية أسابيع. أغلقت الأمر بنفسي.</translation>
    </message>
    <message>
        <source>the transport office there</source>
        <translation>مكتب النقل هناك</translation>
    </message>
    <message>
        <source>timetable planner</source>
        <translation>تخطيط جداول المواعيد</translation>
    </message>
    <message>
        <source>a form without a name</source>
        <translation>استمارة بلا اسم</translation>
    </message>
    <message>
        <source>A quarter with the research group on delays</source>
        <translation>ثلاثة أشهر مع فريق البحث في التأخير</translation>
    </message>
    <message>
        <source>For once, why it is late and not only how much.</source>
        <translation>لمرة واحدة: لماذا يتأخر، لا كم يتأخر فقط.</translation>
    </message>
    <message>
        <source>Read what they have published</source>
        <translation>قراءة ما نشروه</translation>
    </message>
    <message>
        <source>Two questions of my own</source>
        <translation>سؤالان من عندي</translation>
    </message>
    <message>
        <source>Hand over {project} for three months</source>
        <translation>تسليم {project} لثلاثة أشهر</translation>
    </message>
    <message>
        <source>the Friday call is cancelled</source>
        <translation>أُلغيت مكالمة الجمعة</translation>
    </message>
    <message>
        <source>I read one of their papers</source>
        <translation>أقرأ ورقة من أوراقهم</translation>
    </message>
    <message>
        <source>Went, and came back with one method and fewer certainties.</source>
        <translation>ذهبت، وعدت بطريقة واحدة وبيقين أقل.</translation>
    </message>
    <message>
        <source>the technical college</source>
        <translation>الكلية التقنية</translation>
    </message>
    <message>
        <source>guest for three months</source>
        <translation>استضافة لثلاثة أشهر</translation>
    </message>
    <message>
        <source>whoever spoke at the planners’ evening</source>
        <translation>من تحدث في أمسية المخططين</translation>
    </message>
    <message>
        <source>Teach planning at the college</source>
        <translation>تدريس التخطيط في المعهد</translation>
    </message>
    <message>
        <source>The afternoons with the trainees are over too soon.</source>
        <translation>أوقات ما بعد الظهر مع المتدربين تنتهي سريعًا.</translation>
    </message>
    <message>
        <source>Sit in on one lesson</source>
        <translation>حضور درس واحد</translation>
    </message>
    <message>
        <source>Give one lesson as a guest</source>
        <translation>إعطاء درس واحد في زيارة</translation>
    </message>
    <message>
        <source>Work out what a week would pay</source>
        <translation>حساب ما يدرّه أسبوع</translation>
    </message>
    <message>
        <source>the trainees have left</source>
        <translation>انصرف المتدربون</translation>
    </message>
    <message>
        <source>I write down what they asked</source>
        <translation>أدوّن ما سألوا عنه</translation>
    </message>
    <message>
        <source>the class asks for a second lesson</source>
        <translation>يطلب الصف درسًا ثانيًا</translation>
    </message>
    <message>
        <source>explaining without slides</source>
        <translation>الشرح بلا شرائح عرض</translation>
    </message>
    <message>
        <source>marking fairly</source>
        <translation>التصحيح بإنصاف</translation>
    </message>
    <message>
        <source>a room of thirty</source>
        <translation>قاعة فيها ثلاثون شخصًا</translation>
    </message>
    <message>
        <source>a third less money</source>
        <translation>دخل أقل بالثلث</translation>
    </message>
    <message>
        <source>half a post here, half there</source>
        <translation>نصف دوام هنا ونصف هناك</translation>
    </message>
    <message>
        <source>How long does the marking take?</source>
        <translation>كم يستغرق التصحيح؟</translation>
    </message>
    <message>
        <source>Knows two who do it. The teaching is the short part, the marking takes the Sundays.</source>
        <translation>الحديث عن شخصين في هذا العمل: التدريس هو الجزء القصير، والتصحيح يأخذ أيام الأحد.</translation>
    </message>
    <message>
        <source>They asked for a second lesson. The pay is for people who have another one.</source>
        <translation>طلبوا درسًا ثانيًا. أما الأجر فلمن له أجر آخر.</translation>
    </message>
    <message>
        <source>Sell a walking map of the old tram lines</source>
        <translation>بيع خريطة مشي لخطوط الترام القديمة</translation>
    </message>
    <message>
        <source>Three people have asked for a copy.</source>
        <translation>طلب ثلاثة أشخاص نسخة منها.</translation>
    </message>
    <message>
        <source>Draw one clean sheet</source>
        <translation>رسم ورقة نظيفة واحدة</translation>
    </message>
    <message>
        <source>Print a first copy</source>
        <translation>طباعة نسخة أولى</translation>
    </message>
    <message>
        <source>Lay a list beside it at {place}</source>
        <translation>وضع قائمة بجانبها في {place}</translation>
    </message>
    <message>
        <source>it rains on Saturday</source>
        <translation>أمطرت يوم السبت</translation>
    </message>
    <message>
        <source>I draw one line to its terminus</source>
        <translation>أرسم خطًا واحدًا حتى محطته الأخيرة</translation>
    </message>
    <message>
        <source>twenty people have ordered one by that day</source>
        <translation>يطلبها عشرون شخصًا حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>drawing maps</source>
        <translation>رسم الخرائط</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>asking for money</source>
        <translation>طلب المال</translation>
    </message>
    <message>
        <source>a drawer full of maps</source>
        <translation>درج مليء بالخرائط</translation>
    </message>
    <message>
        <source>print only what is ordered</source>
        <translation>طباعة ما يُطلب فقط</translation>
    </message>
    <message>
        <source>What does a shop keep of the price?</source>
        <translation>كم يأخذ المتجر من الثمن؟</translation>
    </message>
    <message>
        <source>A shop keeps half. Twenty copies are a hobby, two thousand are a trade.</source>
        <translation>يأخذ المتجر النصف. عشرون نسخة هواية، وألفان تجارة.</translation>
    </message>
    <message>
        <source>Nine orders, five of them from our own floor. It stays a present.</source>
        <translation>تسعة طلبات، خمسة منها من طابقنا. تبقى هدية.</translation>
    </message>
</context>
<context>
    <name>unrut::AlliesEdit</name>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Initials of person %1</source>
        <extracomment>Fields of a row for a person; %1 is the row&apos;s number.</extracomment>
        <translation>الأحرف الأولى للشخص %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>دور الشخص %1</translation>
    </message>
    <message>
        <source>safe to talk to?</source>
        <translation>هل الحديث معه آمن؟</translation>
    </message>
    <message>
        <source>safe to talk to</source>
        <translation>الحديث معه آمن</translation>
    </message>
    <message>
        <source>not safe to talk to</source>
        <translation>الحديث معه غير آمن</translation>
    </message>
    <message>
        <source>Is person %1 safe to talk to?</source>
        <translation>هل الحديث مع الشخص %1 آمن؟</translation>
    </message>
</context>
<context>
    <name>unrut::AreaPanel</name>
    <message>
        <source>You finished “%1”.</source>
        <extracomment>%1 is a goal.</extracomment>
        <translation>أنهيت «%1».</translation>
    </message>
</context>
<context>
    <name>unrut::ArrivalView</name>
    <message>
        <source>The way out</source>
        <translation>طريق الخروج</translation>
    </message>
    <message>
        <source>Back to Progress</source>
        <translation>العودة إلى «التقدم»</translation>
    </message>
    <message>
        <source>Throw this page away</source>
        <translation>التخلص من هذه الصفحة</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>حينها والآن</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>ما جربته، وما تلاه</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من ساعد</translation>
    </message>
    <message>
        <source>Names, as you like to remember them</source>
        <translation>الأسماء، كما يطيب لك تذكّرها</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>إن عاد</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>رسالة إلى المرة القادمة</translation>
    </message>
    <message>
        <source>What would you like to tell yourself?</source>
        <translation>ما كلمتك لنفسك؟</translation>
    </message>
    <message>
        <source>Go quiet: one assessment a quarter</source>
        <translation>هدوء: تقييم واحد كل ربع سنة</translation>
    </message>
    <message>
        <source>Carry on as before</source>
        <translation>المواصلة كما كان</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>مزاجك، من %1 حتى الآن</translation>
    </message>
    <message>
        <source>Two assessments in the full form, some weeks apart, would stand here side by side.</source>
        <translation>تقييمان بالصيغة الكاملة، بينهما بضعة أسابيع، سيظهران هنا متجاورين.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on the board</source>
        <translation>
            <numerusform>ولا شيء آخر على اللوحة</numerusform>
            <numerusform>وواحد آخر على اللوحة</numerusform>
            <numerusform>واثنان آخران على اللوحة</numerusform>
            <numerusform>و%Ln أخرى على اللوحة</numerusform>
            <numerusform>و%Ln أخرى على اللوحة</numerusform>
            <numerusform>و%Ln أخرى على اللوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that came from a way out stand here once they are done.</source>
        <translation>الأهداف الآتية من مخرج تظهر هنا بعد إنجازها.</translation>
    </message>
    <message>
        <source>Quiet since %1: no reminders, one assessment a quarter. If a later one is worse, this page comes first.</source>
        <translation>هدوء منذ %1: لا تذكيرات، وتقييم واحد كل ربع سنة. إن ساء تقييم لاحق، تأتي هذه الصفحة أولًا.</translation>
    </message>
    <message>
        <source>Quiet from now on. The page stays here.</source>
        <translation>هدوء من الآن. الصفحة تبقى هنا.</translation>
    </message>
    <message>
        <source>On as before. The page stays here.</source>
        <translation>المواصلة كما كان. الصفحة تبقى هنا.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
</context>
<context>
    <name>unrut::AskBox</name>
    <message>
        <source>Your own words were not saved</source>
        <translation>لم تُحفظ كلماتك</translation>
    </message>
</context>
<context>
    <name>unrut::AssessPage</name>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>جرى التخلص من المسودة. التراجع يعيدها.</translation>
    </message>
</context>
<context>
    <name>unrut::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is none yet. The first is made some seconds after you stop typing.</source>
        <translation>لا توجد بعد. تُنشأ الأولى بعد ثوانٍ من توقفك عن الكتابة.</translation>
    </message>
    <message>
        <source>One a day, each read again and checked. The last ten are kept, and one for each of seven days, five weeks and twelve months.</source>
        <translation>واحدة في اليوم، كل منها تُقرأ من جديد وتُفحص. تُحفظ العشر الأخيرة، وواحدة لكل من سبعة أيام وخمسة أسابيع واثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Where the backups lie: %1</source>
        <translation>مكان النسخ الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Yes, go &amp;back</source>
        <translation>نعم، عو&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس &amp;الآن</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>ال&amp;نظر فيها</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>ال&amp;عودة إليها…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The journal becomes what it was at this backup: %1. What it holds now is backed up first, so that you can go back.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>يعود الدفتر إلى ما كان عليه عند هذه النسخة الاحتياطية: %1. ويُنسخ محتواه الحالي احتياطيًا أولًا، ليمكنك الرجوع.</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;حذفها…</translation>
    </message>
    <message>
        <source>This backup goes for good: %1. It was made before the bin was emptied and may still hold what was in it. The others stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>تزول هذه النسخة الاحتياطية نهائيًا: %1. أُنشئت قبل إفراغ السلة وقد تحتوي ما كان فيها. وتبقى النسخ الأخرى.</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>نعم، ن&amp;هائيًا</translation>
    </message>
    <message>
        <source>What was set aside goes for good: %1. The backups stay.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>سيُحذف نهائيًّا ما نُحّي جانبًا: %1. النسخ الاحتياطية تبقى.</translation>
    </message>
</context>
<context>
    <name>unrut::BeforeYouStart</name>
    <message>
        <source>What it is</source>
        <translation>ما هو التقييم</translation>
    </message>
    <message>
        <source>Statements about your work, over twelve places a rut can come from. At the end you see which of them weigh on you, why, and what to try first.</source>
        <translation>عبارات عن عملك، عبر اثني عشر موضعًا قد يأتي منها الركود. في النهاية يظهر أيها يثقل عليك، ولماذا، وما يُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>ما ليس هو</translation>
    </message>
    <message>
        <source>It is not a validated test and diagnoses nothing. There are no norms and no marks: it compares you with yourself only.</source>
        <translation>ليس اختبارًا معتمدًا ولا يشخّص شيئًا. لا معايير ولا علامات: المقارنة معك أنت فقط.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق</translation>
    </message>
    <message>
        <source>The short form has 27 statements and takes about three minutes, the full form 51 and about seven. Every answer is saved, so you can stop at any time and go on later.</source>
        <translation>في الصيغة القصيرة 27 عبارة وتستغرق نحو ثلاث دقائق، وفي الكاملة 51 ونحو سبع. تُحفظ كل إجابة، فيمكنك التوقف في أي وقت والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>You. It stays in your journal on this computer; nothing is sent anywhere. Answer as it is, not as it should be, and leave out what you do not want to answer.</source>
        <translation>أنت. يبقى في دفترك على هذا الحاسوب؛ ولا يُرسل شيء إلى أي مكان. الإجابة كما هو الحال، لا كما ينبغي، ويمكنك ترك أي سؤال.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>نص مترجم</translation>
    </message>
</context>
<context>
    <name>unrut::BinBar</name>
    <message>
        <source>&amp;Put back</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Empt&amp;y the bin…</source>
        <translation>&amp;إفراغ السلة…</translation>
    </message>
    <message>
        <source>&amp;Back to your entries</source>
        <translation>&amp;الرجوع إلى تدويناتك</translation>
    </message>
</context>
<context>
    <name>unrut::BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Yes, &amp;for good</source>
        <translation>نعم، ن&amp;هائيًا</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس &amp;الآن</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>إ&amp;فراغ السلة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>إ&amp;عادة إلى مكانه</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days at least, and can be put back. Then it goes for good, by itself.</source>
        <translation>ما يُحذف يبقى هنا 30 يومًا على الأقل ويمكن إعادته. ثم يزول نهائيًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>عاد إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>unrut::BoardActions</name>
    <message>
        <source>Added to %1.</source>
        <translation>أُضيف إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards moved to %1</source>
        <translation>
            <numerusform>لم تُنقل بطاقات إلى %1</numerusform>
            <numerusform>نُقلت بطاقة إلى %1</numerusform>
            <numerusform>نُقلت بطاقتان إلى %1</numerusform>
            <numerusform>نُقلت %Ln بطاقات إلى %1</numerusform>
            <numerusform>نُقلت %Ln بطاقة إلى %1</numerusform>
            <numerusform>نُقلت %Ln بطاقة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>نُقل إلى %1: %2</translation>
    </message>
    <message>
        <source>The cards are sorted. Choose ‘Sort by hand’ to place them yourself.</source>
        <translation>البطاقات مرتبة. «الترتيب يدويًا» يسمح لك بوضعها بنفسك.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>في السلة. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Back in %1.</source>
        <translation>عاد إلى %1.</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>أُنجزت الخطوة: %1</translation>
    </message>
</context>
<context>
    <name>unrut::BoardColumnWidget</name>
    <message>
        <source>Done already</source>
        <translation>منجز أصلًا</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>Understands !fri for a due day, #talk for a kind, @Dana for a person, #far.</source>
        <translation>يفهم: !الجمعة للموعد، #محادثة للنوع، @دانا للشخص، #بعيد للأفق.</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>اسم العمود</translation>
    </message>
    <message>
        <source>Add a goal to %1</source>
        <translation>إضافة هدف إلى %1</translation>
    </message>
    <message>
        <source>Show the last 30 days only</source>
        <translation>عرض آخر 30 يومًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, older than 30 days</source>
        <translation>
            <numerusform>لا شيء أقدم من 30 يومًا</numerusform>
            <numerusform>واحد آخر، أقدم من 30 يومًا</numerusform>
            <numerusform>اثنان آخران، أقدم من 30 يومًا</numerusform>
            <numerusform>%Ln أخرى، أقدم من 30 يومًا</numerusform>
            <numerusform>%Ln أخرى، أقدم من 30 يومًا</numerusform>
            <numerusform>%Ln أخرى، أقدم من 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days only</source>
        <translation>آخر 30 يومًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older</source>
        <comment>goals</comment>
        <translation>
            <numerusform>لا أقدم</numerusform>
            <numerusform>واحد أقدم</numerusform>
            <numerusform>اثنان أقدم</numerusform>
            <numerusform>%Ln أقدم</numerusform>
            <numerusform>%Ln أقدم</numerusform>
            <numerusform>%Ln أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>إضافة الهدف</translation>
    </message>
</context>
<context>
    <name>unrut::CardMenu</name>
    <message>
        <source>&amp;Do not show this card</source>
        <translation>&amp;عدم عرض هذه البطاقة</translation>
    </message>
    <message>
        <source>“%1” is switched off. The settings bring it back.</source>
        <extracomment>%1 is a card of Today: &apos;Check in&apos;.</extracomment>
        <translation>أُوقفت «%1». الإعدادات تعيدها.</translation>
    </message>
</context>
<context>
    <name>unrut::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>unrut::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>day and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, what is measured, value</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>unrut::CheckInPanel</name>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>A word about today (optional)</source>
        <translation>كلمة عن اليوم (اختيارية)</translation>
    </message>
    <message>
        <source>A word about today</source>
        <translation>كلمة عن اليوم</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours of sleep</comment>
        <translation> س</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>ساعات النوم</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>ال&amp;نوم</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>· 20 seconds, saved as you tap</source>
        <translation>– 20 ثانية، يُحفظ عند النقر</translation>
    </message>
    <message>
        <source>A word about that day (optional)</source>
        <translation>كلمة عن ذلك اليوم (اختيارية)</translation>
    </message>
    <message>
        <source>A word about that day</source>
        <translation>كلمة عن ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>unrut::CheckModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a day and the form of an assessment</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Points to %1</source>
        <translation>يشير إلى %1</translation>
    </message>
    <message>
        <source>Points to no single area</source>
        <translation>لا يشير إلى مجال بعينه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what an assessment points to, and the note on it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>الشرارة %1</translation>
    </message>
</context>
<context>
    <name>unrut::CheckOffers</name>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>إجراؤه الآن</translation>
    </message>
    <message>
        <source>No second one</source>
        <translation>دون تقييم ثانٍ</translation>
    </message>
    <message>
        <source>A second assessment now, before you change anything, makes your starting point firmer: about 20 points instead of 28 are then enough for a clear change.</source>
        <translation>تقييم ثانٍ الآن، قبل تغيير أي شيء، يجعل نقطة بدايتك أثبت: نحو 20 نقطة بدل 28 تكفي حينها لتغيّر واضح.</translation>
    </message>
    <message>
        <source>%1 and Spark were better in two assessments running. There is a page for that: what was, what helped, and a letter to next time.</source>
        <translation>تحسّن %1 والشرارة في تقييمين متتاليين. لذلك صفحة: ما كان، وما ساعد، ورسالة إلى المرة القادمة.</translation>
    </message>
    <message>
        <source>Your last assessment was on %1. Another one shows whether anything changed.</source>
        <translation>كان آخر تقييم لك في %1. تقييم آخر يُظهر إن كان شيء قد تغيّر.</translation>
    </message>
</context>
<context>
    <name>unrut::CheckWizard</name>
    <message>
        <source>Every answer is saved; close the window and come back any time.</source>
        <translation>تُحفظ كل إجابة؛ يمكن إغلاق النافذة والعودة في أي وقت.</translation>
    </message>
    <message>
        <source>The last question. These areas stand in a fixed order, not by weight. What matters little to you will count for less.</source>
        <translation>السؤال الأخير. هذه المجالات بترتيب ثابت، لا حسب الثقل. ما أهميته قليلة لك يُحسب أقل.</translation>
    </message>
    <message>
        <source>There is no answer yet, so there is nothing to show. A few statements are enough to begin with.</source>
        <translation>لا إجابة بعد، فلا شيء للعرض. بضع عبارات تكفي للبداية.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Draft discarded. Undo brings it back.</source>
        <translation>جرى التخلص من المسودة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>من أين يأتي الركود؟</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>التخلص من هذه الإجابات</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>أُجيب حتى الآن</translation>
    </message>
    <message>
        <source>Some statements of the page before have no answer yet. That is fine; you can go back to them.</source>
        <translation>بعض عبارات الصفحة السابقة بلا إجابة بعد. لا بأس؛ يمكنك العودة إليها.</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>حفظ وإنهاء لاحقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your answers are saved. Today and this page lead back to them.</source>
        <translation>إجاباتك محفوظة. «اليوم» وهذه الصفحة يعيدانك إليها.</translation>
    </message>
    <message>
        <source>the past two weeks, optional</source>
        <translation>الأسبوعان الماضيان، اختياري</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Keep them and show my result</source>
        <translation>إبقاؤها وعرض نتيجتي</translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation>الذهاب إلى العبارات</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>عرض نتيجتي</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>النظر فيها من جديد</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>‏Enter للمتابعة.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 does not apply, Enter goes on, %1 goes back.</source>
        <translation>المفاتيح 1 إلى 5 للإجابة، 0 لا ينطبق، Enter للمتابعة، %1 للرجوع.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, 0 prefers not to answer, Enter goes on, %1 goes back.</source>
        <translation>المفاتيح 1 إلى 5 للإجابة، 0 تفضيل عدم الإجابة، Enter للمتابعة، %1 للرجوع.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, Enter goes on, %1 goes back.</source>
        <translation>المفاتيح 1 إلى 5 للإجابة، Enter للمتابعة، %1 للرجوع.</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, %1 goes back.</source>
        <translation>‏Space لوضع علامة، Enter للمتابعة، %1 للرجوع.</translation>
    </message>
</context>
<context>
    <name>unrut::CompareDialog</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 بجانب %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>With twelve areas some always move by chance; beyond Spark and your focus, a change is named only where it is larger than that. Less than ten points count as about the same.</source>
        <translation>بين اثني عشر مجالًا يتحرك بعضها دائمًا مصادفة؛ وباستثناء الشرارة وتركيزك، لا يُذكر تغيّر إلا إذا كان أكبر من ذلك. وما يقل عن عشر نقاط يُحسب مماثلًا تقريبًا.</translation>
    </message>
</context>
<context>
    <name>unrut::Composer</name>
    <message>
        <source>Another</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع التدوينة</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>يوم التدوينة</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>تعديل الأسئلة الملهمة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>A prompt, if you like one: %1</source>
        <translation>سؤال ملهم، إن شئت: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>أُضيف إلى السجل.</translation>
    </message>
    <message>
        <source>A line, then Ctrl+Enter; #tags and @people are understood</source>
        <translation>سطر ثم Ctrl+Enter؛ #الوسوم و @الأشخاص مفهومة</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>للإضافة: Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>unrut::ContentCover</name>
    <message>
        <source>Hidden. Nothing of your journal is on the screen.</source>
        <translation>مخفي. لا شيء من دفترك على الشاشة.</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>إ&amp;ظهار من جديد</translation>
    </message>
</context>
<context>
    <name>unrut::DayField</name>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>quick day</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>quick day</comment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>quick day</comment>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>In a week</source>
        <comment>quick day</comment>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>No day</source>
        <comment>quick day</comment>
        <translation>بلا يوم</translation>
    </message>
</context>
<context>
    <name>unrut::DoneMoment</name>
    <message>
        <source>Log it as a win</source>
        <translation>تسجيله نجاحًا</translation>
    </message>
    <message>
        <source>Logged as a win.</source>
        <translation>سُجّل نجاحًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close what is said about the finished goal</source>
        <translation>إغلاق ما قيل عن الهدف المنتهي</translation>
    </message>
    <message>
        <source>How will you mark it?</source>
        <translation>كيف يُحتفى به؟</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>هل ساعد؟</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تمّ: %1</translation>
    </message>
</context>
<context>
    <name>unrut::DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة فيه</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>التخلص من هذه الإجابات</translation>
    </message>
    <message>
        <source>An assessment begun on %1 is waiting: %2.</source>
        <extracomment>%1 is a day, %2 &apos;6 of 27 answered&apos;.</extracomment>
        <translation>تقييم بدأ في %1 ينتظر: %2.</translation>
    </message>
</context>
<context>
    <name>unrut::DueBar</name>
    <message>
        <source>What is due</source>
        <translation>ما حان موعده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and question</comment>
        <extracomment>%1 is an answer (&apos;In an hour&apos;), %2 what it is given to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>في وقت آخر</translation>
    </message>
</context>
<context>
    <name>unrut::EntryCard</name>
    <message>
        <source>Another one</source>
        <translation>واحدة أخرى</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>تدوينة أخرى</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of an entry and its day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>unrut::EntryDelegate</name>
    <message>
        <source>from a goal</source>
        <translation>من هدف</translation>
    </message>
</context>
<context>
    <name>unrut::EntryEditor</name>
    <message>
        <source>Kind of the entry</source>
        <translation>نوع التدوينة</translation>
    </message>
    <message>
        <source>Day of the entry</source>
        <translation>يوم التدوينة</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>unrut::EventsPage</name>
    <message>
        <source>Tick what was so in the past six months, and leave out the rest. What you tick helps to find what to try first; it changes no score.</source>
        <translation>وضع علامة على ما حدث في الأشهر الستة الماضية، وترك الباقي. العلامات تساعد على إيجاد ما يُجرَّب أولًا؛ ولا تغيّر أي درجة.</translation>
    </message>
</context>
<context>
    <name>unrut::ExportDialog</name>
    <message>
        <source>Everything, for Unrut (JSON)</source>
        <translation>كل شيء، لبرنامج Unrut (JSON)</translation>
    </message>
    <message>
        <source>All of the journal, people and the bin too. Unrut can read it again, on another computer for instance. Whom to call, on the safety card, is a setting and not in it.</source>
        <translation>الدفتر كله، ومعه الأشخاص والسلة. يمكن لبرنامج Unrut قراءته من جديد، على حاسوب آخر مثلًا. أما الرقم الذي يُتصل به، في بطاقة الأمان، فهو إعداد وليس فيه.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>A text to read (Markdown)</source>
        <translation>نص للقراءة (Markdown)</translation>
    </message>
    <message>
        <source>Goals, the log, assessments, check-ins and Friday pages.</source>
        <translation>الأهداف والسجل والتقييمات وتسجيلات الحال وصفحات الجمعة.</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. What it could take for a formula is marked as text.</source>
        <translation>لبرنامج جداول. ما قد يُظن صيغة حسابية يُعلَّم نصًّا.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Days for a calendar (ics)</source>
        <translation>أيام للتقويم (ics)</translation>
    </message>
    <message>
        <source>When goals are due and talks are planned.</source>
        <translation>مواعيد الأهداف والمحادثات المخطط لها.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تسجيلات الحال</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Friday pages</source>
        <translation>صفحات الجمعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Which table</source>
        <translation>أي &amp;جدول</translation>
    </message>
    <message>
        <source>What else may go into it?</source>
        <translation>ماذا يمكن أن يدخل فيه أيضًا؟</translation>
    </message>
    <message>
        <source>People and talks</source>
        <translation>الأشخاص والمحادثات</translation>
    </message>
    <message>
        <source>What you told looking back</source>
        <translation>ما كتبته عند النظر إلى الوراء</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>What goals are called</source>
        <translation>أسماء الأهداف</translation>
    </message>
    <message>
        <source>Your journal is yours. It is written to a file of your choice; nothing is sent.</source>
        <translation>دفترك ملكك. يُكتب في ملف من اختيارك؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>ال&amp;غرض منه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;حفظ الملف…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>تمّ التصدير: %1</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>تجري كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>unrut::FinishedPanel</name>
    <message>
        <source>Nothing finished in this time. Small steps count too.</source>
        <translation>لم ينتهِ شيء في هذه المدة. الخطوات الصغيرة تُحسب أيضًا.</translation>
    </message>
    <message>
        <source>What you finished</source>
        <translation>ما أنهيته</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, before these</source>
        <translation>
            <numerusform>ولا شيء قبلها</numerusform>
            <numerusform>وواحد قبلها</numerusform>
            <numerusform>واثنان قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
            <numerusform>و%Ln قبلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::FirstStart</name>
    <message>
        <source>Many people get stuck at work at some point.</source>
        <translation>كثيرون يعلقون في عملهم في وقت ما.</translation>
    </message>
    <message>
        <source>Unrut helps you see where it comes from, change one thing, and find out whether it helped.</source>
        <translation>يساعدك Unrut على رؤية مصدر ذلك، وتغيير شيء واحد، ومعرفة إن كان قد ساعد.</translation>
    </message>
    <message>
        <source>&amp;Begin · about three minutes</source>
        <translation>&amp;بدء – نحو ثلاث دقائق</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>الت&amp;جول في دفتر متخيَّل</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere. It is not encrypted by Unrut yet: on an employer’s computer others may be able to read it.</source>
        <translation>يبقى كل شيء في ملف واحد على هذا الحاسوب. لا يُرسل شيء إلى أي مكان. لا يشفّره Unrut بعد: على حاسوب جهة العمل قد يتمكن آخرون من قراءته.</translation>
    </message>
</context>
<context>
    <name>unrut::FlowPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>ما يمكن فعله بهذا المخطط</translation>
    </message>
</context>
<context>
    <name>unrut::FocusPanel</name>
    <message>
        <source>Step &amp;done</source>
        <translation>خطوة منج&amp;زة</translation>
    </message>
    <message>
        <source>YOUR ONE FOCUS</source>
        <translation>تركيزك الواحد</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تمّ: %1</translation>
    </message>
    <message>
        <source>&amp;Choose another focus</source>
        <translation>ا&amp;ختيار تركيز آخر</translation>
    </message>
    <message>
        <source>Nothing in focus yet</source>
        <translation>لا شيء في التركيز بعد</translation>
    </message>
    <message>
        <source>Pick one thing to change. One at a time is enough, and you can change your mind.</source>
        <translation>شيء واحد للتغيير. واحد في كل مرة يكفي، ويمكنك العدول عنه.</translation>
    </message>
    <message>
        <source>Take the assessment to see where the rut comes from, or put a goal of your own on the board.</source>
        <translation>يُظهر التقييم من أين يأتي الركود، ويمكنك بدلًا منه وضع هدف من عندك على اللوحة.</translation>
    </message>
    <message>
        <source>&amp;Choose from the board</source>
        <translation>&amp;الاختيار من اللوحة</translation>
    </message>
    <message>
        <source>your mood, twelve weeks</source>
        <translation>مزاجك، اثنا عشر أسبوعًا</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>أُنجزت الخطوة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Just s&amp;tart · %Ln min</source>
        <translation>
            <numerusform>لن&amp;بدأ فحسب – %Ln د</numerusform>
            <numerusform>لن&amp;بدأ فحسب – دقيقة</numerusform>
            <numerusform>لن&amp;بدأ فحسب – دقيقتان</numerusform>
            <numerusform>لن&amp;بدأ فحسب – %Ln د</numerusform>
            <numerusform>لن&amp;بدأ فحسب – %Ln د</numerusform>
            <numerusform>لن&amp;بدأ فحسب – %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>اكتملت كل الخطوات.</translation>
    </message>
    <message>
        <source>No focus just now.</source>
        <translation>لا تركيز في الوقت الحالي.</translation>
    </message>
    <message>
        <source>&amp;Put a goal on the board</source>
        <translation>&amp;وضع هدف على اللوحة</translation>
    </message>
    <message>
        <source>See &amp;what to try first</source>
        <translation>&amp;عرض ما يُجرَّب أولًا</translation>
    </message>
    <message>
        <source>&amp;Take the assessment</source>
        <translation>إجراء الت&amp;قييم</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <extracomment>%1 is the column of what is finished: &apos;Done&apos;.</extracomment>
        <translation>النقل &amp;إلى «%1»</translation>
    </message>
    <message>
        <source>&amp;Add a next step</source>
        <translation>إضاف&amp;ة خطوة تالية</translation>
    </message>
</context>
<context>
    <name>unrut::FocusTimerBar</name>
    <message>
        <source>Begun. %1, then stop or go on.</source>
        <translation>بدأ. %1، ثم التوقف أو المواصلة.</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>لنبدأ فحسب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>What pulled me away? (only if you like)</source>
        <translation>ما الذي ألهاني؟ (اختياري)</translation>
    </message>
    <message>
        <source>What pulled me away?</source>
        <translation>ما الذي ألهاني؟</translation>
    </message>
    <message>
        <source>%1 on “%2”. That is a start. Stop here, or go on?</source>
        <translation>%1 على «%2». هذه بداية. هل نتوقف هنا أم نواصل؟</translation>
    </message>
    <message>
        <source>Working on “%1”: %2 of %3.</source>
        <translation>العمل على «%1»: %2 من %3.</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>The time is over: stop, or go on.</source>
        <translation>انتهى الوقت: توقف أو مواصلة.</translation>
    </message>
    <message>
        <source>Stopped. The minutes are kept with the goal.</source>
        <translation>توقف. الدقائق محفوظة مع الهدف.</translation>
    </message>
</context>
<context>
    <name>unrut::FoldedSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
</context>
<context>
    <name>unrut::FridayDialog</name>
    <message>
        <source>Friday page</source>
        <translation>صفحة الجمعة</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>الحدس</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>go</source>
        <translation>رحيل</translation>
    </message>
    <message>
        <source>Five minutes, once a week. Leave out whatever you like; a week without a page costs nothing.</source>
        <translation>خمس دقائق، مرة في الأسبوع. يمكنك ترك أي شيء؛ وأسبوع بلا صفحة لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>أي أسبوع</translation>
    </message>
    <message>
        <source>What were you &amp;grateful for?</source>
        <translation>ما الذي استحق ا&amp;متنانك؟</translation>
    </message>
    <message>
        <source>Goes into the log, as the win does.</source>
        <translation>يذهب إلى السجل، كما النجاح.</translation>
    </message>
    <message>
        <source>One &amp;win of this week</source>
        <translation>&amp;نجاح واحد من هذا الأسبوع</translation>
    </message>
    <message>
        <source>What is s&amp;tuck?</source>
        <translation>أين الت&amp;عثّر؟</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>ماذا يقول حدسك؟</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Is the &amp;focus still the one?</source>
        <translation>هل ما زال هو ال&amp;تركيز المناسب؟</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>لا شيء في التركيز.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل &amp;إلى السلة</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس &amp;الآن</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>your gut, week by week</source>
        <translation>حدسك، أسبوعًا بعد أسبوع</translation>
    </message>
    <message>
        <source>Saved. Another focus is chosen on the board.</source>
        <translation>حُفظت. يُختار تركيز آخر من اللوحة.</translation>
    </message>
    <message>
        <source>Saved. That was the week.</source>
        <translation>حُفظت. هذا كان الأسبوع.</translation>
    </message>
    <message>
        <source>In the bin. What it said in the log stays. Undo brings it back.</source>
        <translation>في السلة. ما ذهب منها إلى السجل يبقى. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>&amp;Did it show this week?</source>
        <translation>هل ظ&amp;هر ذلك هذا الأسبوع؟</translation>
    </message>
</context>
<context>
    <name>unrut::FromDayBar</name>
    <message>
        <source>Ne&amp;wer entries</source>
        <translation>تدوينات أ&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>العودة إلى الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <extracomment>%1 is a day: &apos;Monday, 2 March&apos;.</extracomment>
        <translation>من %1 إلى الوراء</translation>
    </message>
</context>
<context>
    <name>unrut::GoalEditor</name>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Just start</source>
        <translation>لنبدأ فحسب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>إغلاق الهدف</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>الس&amp;بب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>&amp;إذا</translation>
    </message>
    <message>
        <source>stand-up is over</source>
        <translation>انتهى اجتماع الصباح</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>فإنني</translation>
    </message>
    <message>
        <source>open the calendar and book it</source>
        <translation>أفتح التقويم وأحجز الموعد</translation>
    </message>
    <message>
        <source>Open its worksheet</source>
        <translation>فتح ورقة عمله</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;نقل إلى</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>ال&amp;أفق</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>A&amp;rea it is about</source>
        <translation>ال&amp;مجال المعني</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Way o&amp;ut it belongs to</source>
        <translation>الم&amp;خرج المرتبط</translation>
    </message>
    <message>
        <source>How you will mark it when it is done</source>
        <translation>كيف يُحتفى به عند إنجازه</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل إلى السل&amp;ة</translation>
    </message>
    <message>
        <source>%1 of work in all</source>
        <translation>مجموع العمل %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>One focus at a time. Drag a card, or move it with Ctrl+Shift+arrows.</source>
        <translation>تركيز واحد في كل مرة. يمكن سحب البطاقة، أو نقلها بـ Ctrl+Shift+الأسهم.</translation>
    </message>
    <message>
        <source>Search goals (Ctrl+F)</source>
        <translation>البحث في الأهداف (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>البحث في الأهداف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>Near and far</source>
        <translation>قريب وبعيد</translation>
    </message>
    <message>
        <source>&amp;New goal</source>
        <translation>&amp;هدف جديد</translation>
    </message>
    <message>
        <source>More for the board</source>
        <translation>المزيد للوحة</translation>
    </message>
    <message>
        <source>Sort by &amp;hand</source>
        <translation>الترتيب &amp;يدويًا</translation>
    </message>
    <message>
        <source>Sort by &amp;due day</source>
        <translation>الترتيب حسب ال&amp;موعد</translation>
    </message>
    <message>
        <source>Sort by &amp;match with your result</source>
        <translation>الترتيب حسب التناسب مع &amp;نتيجتك</translation>
    </message>
    <message>
        <source>&amp;Rename a column</source>
        <translation>إعادة &amp;تسمية عمود</translation>
    </message>
    <message>
        <source>Show the &amp;archive</source>
        <translation>عرض ال&amp;أرشيف</translation>
    </message>
    <message>
        <source>Show the &amp;bin</source>
        <translation>عرض السل&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Just start</source>
        <translation>لنب&amp;دأ فحسب</translation>
    </message>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>إعداد &amp;المحادثة</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;نقل إلى</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل &amp;إلى السلة</translation>
    </message>
    <message>
        <source>Say with whom it is; then its sheet opens.</source>
        <translation>بعد ذكر الطرف الآخر تُفتح الورقة.</translation>
    </message>
    <message>
        <source>Step &amp;done</source>
        <translation>الخطوة &amp;تمت</translation>
    </message>
    <message>
        <source>No goal matches.</source>
        <translation>لا هدف يطابق.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>unrut::GratitudePage</name>
    <message>
        <source>Gratitude and wins</source>
        <translation>الامتنان والنجاحات</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>البحث في كل التدوينات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في السلة</translation>
    </message>
    <message>
        <source>A line now and then is enough. Once a week does it.</source>
        <translation>سطر بين حين وآخر يكفي. مرة في الأسبوع كافية.</translation>
    </message>
    <message>
        <source>In the bin. Undo brings it back.</source>
        <translation>في السلة. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was written on that day. This is from %1.</source>
        <translation>لم يُكتب شيء في ذلك اليوم. هذا من %1.</translation>
    </message>
    <message>
        <source>Kind changed. Undo takes it back.</source>
        <translation>تغيّر النوع. التراجع يعيده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied</source>
        <translation>
            <numerusform>لم تُنسخ تدوينات</numerusform>
            <numerusform>نُسخت تدوينة واحدة</numerusform>
            <numerusform>نُسخت تدوينتان</numerusform>
            <numerusform>نُسخت %Ln تدوينات</numerusform>
            <numerusform>نُسخت %Ln تدوينة</numerusform>
            <numerusform>نُسخت %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries in the bin</source>
        <translation>لا تدوينات في السلة</translation>
    </message>
    <message>
        <source>Entries that you delete wait here.</source>
        <translation>التدوينات المحذوفة تنتظر هنا.</translation>
    </message>
    <message>
        <source>Back in the log.</source>
        <translation>عاد إلى السجل.</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>ما يُكتب يظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>لا تدوينة تطابق.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>unrut::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>unrut::HelpedPanel</name>
    <message>
        <source>What helped last time</source>
        <translation>ما ساعد في المرة الماضية</translation>
    </message>
    <message>
        <source>Open the way out</source>
        <translation>فتح طريق الخروج</translation>
    </message>
    <message>
        <source>Your newest assessment is lower than on %1, when you wrote this. Going down again is common and not a failure.</source>
        <translation>أحدث تقييم لك أسوأ مما كان في %1، حين كتبت هذا. العودة إلى الوراء شائعة وليست فشلًا.</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>ساعد: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Who helped: %1</source>
        <translation>من ساعد: %1</translation>
    </message>
</context>
<context>
    <name>unrut::HistoryDialog</name>
    <message>
        <source>Older assessments</source>
        <translation>تقييمات أقدم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Spark or an area, %2 a sentence about its line over time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Note on this assessment</source>
        <translation>ملاحظة على هذا التقييم</translation>
    </message>
    <message>
        <source>What was going on at the time?</source>
        <translation>ماذا كان يجري حينها؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>مقارنة اثنين</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>عرض السلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose two in the list, with Ctrl or Shift</source>
        <translation>يُختار اثنان من القائمة، بـ Ctrl أو Shift</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادة إلى مكانه</translation>
    </message>
</context>
<context>
    <name>unrut::ImportDialog</name>
    <message>
        <source>A journal of Unrut (JSON)</source>
        <translation>دفتر من Unrut (JSON)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>jrnl (JSON)</source>
        <translation>jrnl (JSON)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Where both say it differently, take the file’s words</source>
        <translation>حيث يختلف الطرفان، يؤخذ بكلام الملف</translation>
    </message>
    <message>
        <source>What the file &amp;is</source>
        <translation>نوع ال&amp;ملف</translation>
    </message>
    <message>
        <source>Its lines &amp;become</source>
        <translation>ما &amp;تصير إليه سطوره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>as the days show</source>
        <translation>كما تُظهر الأيام</translation>
    </message>
    <message>
        <source>the day first: 23/11/2026</source>
        <translation>اليوم أولًا: 23/11/2026</translation>
    </message>
    <message>
        <source>the month first: 11/23/2026</source>
        <translation>الشهر أولًا: 11/23/2026</translation>
    </message>
    <message>
        <source>Column of the &amp;day</source>
        <translation>عمود ال&amp;يوم</translation>
    </message>
    <message>
        <source>Days with slashes have</source>
        <translation>الأيام ذات الخطوط المائلة فيها</translation>
    </message>
    <message>
        <source>Column of the &amp;text</source>
        <translation>عمود ال&amp;نص</translation>
    </message>
    <message>
        <source>Column of ta&amp;gs</source>
        <translation>عمود ال&amp;وسوم</translation>
    </message>
    <message>
        <source>A backup is made first. All of it comes, or nothing does; nothing that is here is removed.</source>
        <translation>تُصنع أولًا نسخة احتياطية. يأتي كل شيء أو لا يأتي شيء؛ ولا يُزال شيء مما هو هنا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>تمّ الاستيراد.</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>تمّ الاستيراد. %1</translation>
    </message>
    <message>
        <source>Column of the &amp;kind</source>
        <translation>عمود النو&amp;ع</translation>
    </message>
    <message>
        <source>grateful, win, keep or note</source>
        <translation>‏grateful أو win أو keep أو note</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>القراءة من &amp;جديد</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>القدر المقروء من الملف</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>إي&amp;قاف القراءة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>أوقفت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sto&amp;p importing</source>
        <translation>إيقاف الا&amp;ستيراد</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>القدر المكتوب منه</translation>
    </message>
    <message>
        <source>Writing it into your journal…</source>
        <translation>تجري كتابته في الدفتر…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Importing was stopped. Nothing was changed.</source>
        <translation>أوقف الاستيراد. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>unrut::JournalSection</name>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;فتح دفتر آخر…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>One file on this computer, readable by your user account only. It is not encrypted by Unrut.</source>
        <translation>ملف واحد على هذا الحاسوب، لا يقرؤه إلا حسابك. لا يشفّره Unrut.</translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation>فتح دفتر آخر</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut);;All files (*)</source>
        <translation>دفاتر Unrut ‏(*.unrut);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keep them beside the &amp;journal</source>
        <translation>حفظها &amp;بجانب الدفتر</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Those that were made before stay where they are, and in the list.</source>
        <translation>وتبقى السابقة في مكانها وفي القائمة.</translation>
    </message>
    <message>
        <source>Backups lie in:
%1</source>
        <translation>النسخ الاحتياطية في:
%1</translation>
    </message>
</context>
<context>
    <name>unrut::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>unrut::LimitDialog</name>
    <message>
        <source>There is a side project in Doing already</source>
        <translation>هناك مشروع جانبي قيد التنفيذ أصلًا</translation>
    </message>
    <message>
        <source>Doing is full</source>
        <translation>«قيد التنفيذ» ممتلئ</translation>
    </message>
    <message>
        <source>One thing at a time is the idea, but it is your board. What is set aside goes to the top of Next and keeps its steps.</source>
        <translation>شيء واحد في كل مرة هو الفكرة، لكنها لوحتك. ما يوضع جانبًا يذهب إلى أعلى «التالي» ويحتفظ بخطواته.</translation>
    </message>
    <message>
        <source>Set “%1” aside</source>
        <translation>وضع «%1» جانبًا</translation>
    </message>
    <message>
        <source>Set what is in Doing aside</source>
        <translation>وضع ما قيد التنفيذ جانبًا</translation>
    </message>
    <message>
        <source>Raise the limit to %1</source>
        <translation>رفع الحد إلى %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>unrut::LinesEdit</name>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line</source>
        <translation>‏Alt+الأعلى وAlt+الأسفل ينقلان السطر</translation>
    </message>
</context>
<context>
    <name>unrut::LogDayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>الذهاب إلى يوم</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>The log begins on %1.</source>
        <translation>يبدأ السجل في %1.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الذ&amp;هاب إليه</translation>
    </message>
</context>
<context>
    <name>unrut::LogList</name>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعدي&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ نصًّا</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل &amp;إلى السلة</translation>
    </message>
    <message>
        <source>Change the &amp;kind</source>
        <translation>تغيير النو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إعا&amp;دة</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackForm</name>
    <message>
        <source>Work last felt right in</source>
        <translation>كان العمل على ما يرام آخر مرة في</translation>
    </message>
    <message>
        <source>You first noticed that it did not in</source>
        <translation>لاحظت أول مرة أنه لم يعد كذلك في</translation>
    </message>
    <message>
        <source>How sure are you of that?</source>
        <translation>ما مدى تأكدك من ذلك؟</translation>
    </message>
    <message>
        <source>And how sure are you now?</source>
        <translation>وما مدى تأكدك الآن؟</translation>
    </message>
    <message>
        <source>People, and whether a talk with them would be safe</source>
        <translation>أشخاص، وهل المحادثة معهم آمنة</translation>
    </message>
    <message>
        <source>There is nobody above me: I work for myself, or the post is empty</source>
        <translation>لا أحد فوقي: أعمل لحسابي، أو المنصب شاغر</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Tick what happened.</source>
        <translation>وضع علامة على ما حدث.</translation>
    </message>
    <message>
        <source>%1: tick what happened.</source>
        <translation>%1: وضع علامة على ما حدث.</translation>
    </message>
    <message>
        <source>Where does the last answer lead?</source>
        <translation>إلى أين تقود الإجابة الأخيرة؟</translation>
    </message>
    <message>
        <source>Has the person said so, to you or to anyone?</source>
        <translation>هل قال الشخص ذلك، لك أو لأي أحد؟</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>القرار قبل</translation>
    </message>
    <message>
        <source>Day by which to decide</source>
        <translation>موعد القرار</translation>
    </message>
</context>
<context>
    <name>unrut::LookingBackView</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Nine open questions; leave out what you like. Saved as you type. It changes no score, stays in this journal and is part of no export unless you tick it.</source>
        <translation>تسعة أسئلة مفتوحة؛ يمكنك ترك أي منها. تُحفظ أثناء الكتابة. لا تغيّر أي درجة، وتبقى في هذا الدفتر، ولا تدخل في أي تصدير إلا بعلامة منك.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>العودة إلى النتيجة</translation>
    </message>
    <message>
        <source>Throw away what you told</source>
        <translation>التخلص مما كتبته</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>%1 and %2 are numbers: &apos;Question 3 of 9&apos;.</extracomment>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>%1 · told</source>
        <extracomment>The same, spoken: %1 is the question.</extracomment>
        <translation>%1 – مكتوب</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>وضعه على اللوحة</translation>
    </message>
    <message>
        <source>Keep these in your log</source>
        <translation>حفظها في سجلك</translation>
    </message>
    <message>
        <source>They are in your log already.</source>
        <translation>هي في سجلك أصلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines added to your log.</source>
        <translation>
            <numerusform>لم تُضف سطور إلى سجلك.</numerusform>
            <numerusform>أُضيف سطر إلى سجلك.</numerusform>
            <numerusform>أُضيف سطران إلى سجلك.</numerusform>
            <numerusform>أُضيفت %Ln سطور إلى سجلك.</numerusform>
            <numerusform>أُضيف %Ln سطرًا إلى سجلك.</numerusform>
            <numerusform>أُضيف %Ln سطر إلى سجلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>يتم حين: %1</translation>
    </message>
    <message>
        <source>It is on the board already.</source>
        <translation>هو على اللوحة أصلًا.</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>أُضيف إلى اللوحة، في %1.</translation>
    </message>
    <message>
        <source>List them in People</source>
        <translation>إضافتهم إلى «الأشخاص»</translation>
    </message>
    <message>
        <source>They are among your people already.</source>
        <translation>هم بين أشخاصك من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in People now.</source>
        <translation>
            <numerusform>لا أحد جديد في «الأشخاص».</numerusform>
            <numerusform>شخص واحد صار في «الأشخاص».</numerusform>
            <numerusform>شخصان صارا في «الأشخاص».</numerusform>
            <numerusform>%Ln أشخاص صاروا في «الأشخاص».</numerusform>
            <numerusform>%Ln شخصًا صاروا في «الأشخاص».</numerusform>
            <numerusform>%Ln شخص صاروا في «الأشخاص».</numerusform>
        </translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>A question that has an answer, in the list of questions, at the end of its row.</extracomment>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>%1 goes on, %2 goes back.</source>
        <extracomment>Both are keys: &apos;Alt+Right&apos;, &apos;Alt+Left&apos;.</extracomment>
        <translation>‏%1 للمتابعة، %2 للرجوع.</translation>
    </message>
</context>
<context>
    <name>unrut::MatrixEdit</name>
    <message>
        <source>Add something that matters</source>
        <translation>إضافة أمر مهم</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>المهم</translation>
    </message>
    <message>
        <source>What matters, %1</source>
        <translation>المهم، %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>How much, 1 to 5</source>
        <translation>الوزن، 1 إلى 5</translation>
    </message>
    <message>
        <source>%1, mark for what matters %2</source>
        <translation>%1، درجة المهم %2</translation>
    </message>
    <message>
        <source>How much %1 matters, 1 to 5</source>
        <translation>وزن %1، من 1 إلى 5</translation>
    </message>
</context>
<context>
    <name>unrut::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>ت&amp;قرير (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>ن&amp;سخ احتياطي…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>ال&amp;تحقق من الدفتر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعدي&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>ب&amp;حث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>التذ&amp;كيرات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>التبويب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>التبويب ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;All tabs</source>
        <translation>&amp;كل التبويبات</translation>
    </message>
    <message>
        <source>&amp;Hide the content</source>
        <translation>إ&amp;خفاء المحتوى</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>الد&amp;فتر</translation>
    </message>
    <message>
        <source>Take the &amp;assessment</source>
        <translation>إجراء ال&amp;تقييم</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>&amp;هدف جديد</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>ت&amp;دوينة جديدة</translation>
    </message>
    <message>
        <source>&amp;Park a worry…</source>
        <translation>ت&amp;نحية همّ…</translation>
    </message>
    <message>
        <source>&amp;Friday page…</source>
        <translation>&amp;صفحة الجمعة…</translation>
    </message>
    <message>
        <source>&amp;Begin a practice…</source>
        <translation>بدء &amp;ممارسة…</translation>
    </message>
    <message>
        <source>&amp;Look around with a made-up journal</source>
        <translation>الت&amp;جول في دفتر متخيَّل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>If it is &amp;more than a work rut</source>
        <translation>إن كان &amp;أكثر من ركود مهني</translation>
    </message>
    <message>
        <source>&amp;About Unrut</source>
        <translation>&amp;حول Unrut</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Go to a day of the log…</source>
        <translation>الذهاب إلى &amp;يوم في السجل…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>What is &amp;new…</source>
        <translation>ما ال&amp;جديد…</translation>
    </message>
    <message>
        <source>Help pa&amp;ges…</source>
        <translation>&amp;صفحات المساعدة…</translation>
    </message>
    <message>
        <source>Bi&amp;n…</source>
        <translation>السل&amp;ة…</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin…</source>
        <translation>إ&amp;فراغ السلة…</translation>
    </message>
</context>
<context>
    <name>unrut::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>unrut::NameCompleter</name>
    <message>
        <source>Tags and people</source>
        <translation>الوسوم والأشخاص</translation>
    </message>
</context>
<context>
    <name>unrut::NamesDialog</name>
    <message>
        <source>Tags and people of the log</source>
        <translation>وسوم السجل وأشخاصه</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>الوسوم والأشخاص</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>الاسم ال&amp;جديد</translation>
    </message>
    <message>
        <source>A name that is there already takes this one in; the two become one.</source>
        <translation>الاسم الموجود يستوعب هذا؛ ويصير الاثنان واحدًا.</translation>
    </message>
    <message>
        <source>&amp;Show its entries</source>
        <translation>&amp;عرض تدويناته</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة &amp;تسمية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag or a person, %2 how many entries name it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %Ln entries. Undo takes it back.</source>
        <translation>
            <numerusform>لم تتغير تدوينات.</numerusform>
            <numerusform>أُعيدت التسمية في تدوينة. التراجع يلغيها.</numerusform>
            <numerusform>أُعيدت التسمية في تدوينتين. التراجع يلغيها.</numerusform>
            <numerusform>أُعيدت التسمية في %Ln تدوينات. التراجع يلغيها.</numerusform>
            <numerusform>أُعيدت التسمية في %Ln تدوينة. التراجع يلغيها.</numerusform>
            <numerusform>أُعيدت التسمية في %Ln تدوينة. التراجع يلغيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::NotesField</name>
    <message>
        <source>N&amp;otes</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Plain words, or Markdown: **bold**, - lists, links.</source>
        <translation>كلمات عادية، أو Markdown: ‏**غامق**، - قوائم، روابط.</translation>
    </message>
    <message>
        <source>Notes as they look</source>
        <translation>الملاحظات كما تظهر</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>unrut::OfferedLine</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Down shows what can be chosen.</source>
        <translation>يعرض السهم إلى الأسفل ما يمكن اختياره.</translation>
    </message>
</context>
<context>
    <name>unrut::Opening</name>
    <message>
        <source>Begin a new journal</source>
        <translation>بدء دفتر جديد</translation>
    </message>
    <message>
        <source>Look for a journal or a backup</source>
        <translation>البحث عن دفتر أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>دفاتر Unrut ‏(*.unrut)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open this journal instead?</source>
        <translation>فتح هذا الدفتر بدلًا من الحالي؟</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>This was saved</source>
        <translation>هذا ما أُنقذ</translation>
    </message>
    <message>
        <source>This file is a backup</source>
        <translation>هذا الملف نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>Make a copy for help</source>
        <translation>إنشاء نسخة لطلب المساعدة</translation>
    </message>
    <message>
        <source>The copy is made</source>
        <translation>أُنشئت النسخة</translation>
    </message>
    <message>
        <source>The journal that is open now stays as it is. From the next start on Unrut opens the new one; the settings lead back.</source>
        <translation>يبقى الدفتر المفتوح الآن كما هو. ابتداءً من التشغيل التالي يفتح Unrut الدفتر الجديد، ومن الإعدادات يمكن الرجوع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Going back to it puts what it holds in the place of the journal:</source>
        <translation>العودة إليها تضع محتواها مكان الدفتر:</translation>
    </message>
    <message>
        <source>What lies there now is kept. Looking into the backup changes nothing.</source>
        <translation>وما يوجد هناك الآن يُحفظ. والاطلاع على النسخة لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>It stays as it is. File &gt; Backups… shows the backups of the journal that is open, to look into or to go back to.</source>
        <translation>تبقى كما هي. ملف &gt; النسخ الاحتياطية… يعرض نسخ الدفتر المفتوح للاطلاع عليها أو العودة إليها.</translation>
    </message>
    <message>
        <source>It is opened to be read, and nothing in it can be changed. File &gt; Backups… goes back to it, once the journal itself is open.</source>
        <translation>تُفتح للقراءة فقط، ولا يمكن تغيير شيء فيها. وتتيح قائمة ملف &gt; النسخ الاحتياطية… العودة إليها متى كان الدفتر نفسه مفتوحًا.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>It holds all that can be read in the journal, so show it only to somebody you trust. The journal itself was not touched.</source>
        <translation>فيها كل ما يمكن قراءته في الدفتر، فلتُعرض على شخص موثوق به فقط. والدفتر نفسه لم يُمَسّ.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>فتح الدفتر الجديد</translation>
    </message>
</context>
<context>
    <name>unrut::OpeningDialog</name>
    <message>
        <source>The journal is not where it was</source>
        <translation>الدفتر ليس في مكانه السابق</translation>
    </message>
    <message>
        <source>Where the journal lies: %1</source>
        <translation>مكان الدفتر: %1</translation>
    </message>
    <message>
        <source>Go back to the backup: %1</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>العودة إلى النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Open it only to read</source>
        <translation>فتحه للقراءة فقط</translation>
    </message>
    <message>
        <source>Look for a journal or a backup…</source>
        <translation>البحث عن دفتر أو نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation>بدء دفتر جديد</translation>
    </message>
    <message>
        <source>Begin a new journal elsewhere…</source>
        <translation>بدء دفتر جديد في مكان آخر…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>إنقاذ ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>This journal is damaged</source>
        <translation>هذا الدفتر تالف</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing in it was changed.</source>
        <translation>تُرك الملف كما هو، ولم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>Nothing was put in its place.</source>
        <translation>لم يوضع شيء مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups are there; the newest: %1.</source>
        <extracomment>%1 is a day and a time of day: &apos;Yesterday, 17:40&apos;.</extracomment>
        <translation>
            <numerusform>لا توجد نسخ احتياطية؛ الأحدث: %1.</numerusform>
            <numerusform>توجد نسخة احتياطية واحدة: %1.</numerusform>
            <numerusform>توجد نسختان احتياطيتان؛ أحدثهما: %1.</numerusform>
            <numerusform>توجد %Ln نسخ احتياطية؛ أحدثها: %1.</numerusform>
            <numerusform>توجد %Ln نسخة احتياطية؛ أحدثها: %1.</numerusform>
            <numerusform>توجد %Ln نسخة احتياطية؛ أحدثها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all backups…</source>
        <translation>عرض كل النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Make a copy for help…</source>
        <translation>إنشاء نسخة لطلب المساعدة…</translation>
    </message>
</context>
<context>
    <name>unrut::OutcomeDialog</name>
    <message>
        <source>Note a talk</source>
        <translation>تدوين محادثة</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سارت؟</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>ال&amp;عودة إليها في</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>حدثت</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>لم تحدث</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>هل حدثت؟</translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation>&amp;هل حدثت؟</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>&amp;أين أو كيف</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>غداء، مكالمة، مشي، غرفة.</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>ما &amp;نتج عنها</translation>
    </message>
    <message>
        <source>A line or two, for you alone.</source>
        <translation>سطر أو اثنان، لك وحدك.</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>ما اتُّ&amp;فق عليه</translation>
    </message>
    <message>
        <source>One thing a line. Each can become a goal on the board.</source>
        <translation>شيء في كل سطر. يمكن أن يصير كل منها هدفًا على اللوحة.</translation>
    </message>
    <message>
        <source>Day to come back to it</source>
        <translation>يوم العودة إليها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>unrut::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>&amp;One word a line</source>
        <translation>كلمة واحدة في كل &amp;سطر</translation>
    </message>
    <message>
        <source>These are never underlined. They are kept in a file on this computer, not in the journal, and are part of no export.</source>
        <translation>لا يوضع خط تحت هذه أبدًا. تُحفظ في ملف على هذا الحاسوب، لا في الدفتر، ولا تدخل في أي تصدير.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>A word from anywhere, or the name of a command</source>
        <translation>كلمة من أي مكان، أو اسم أمر</translation>
    </message>
    <message>
        <source>A word, or a command</source>
        <translation>كلمة أو أمر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>لم يُعثر على شيء. الحروف الأقل تجد أكثر.</translation>
    </message>
</context>
<context>
    <name>unrut::PaletteModel</name>
    <message>
        <source>Command</source>
        <extracomment>%1 is a menu: &apos;Journal&apos;.</extracomment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Command in the menu %1</source>
        <translation>أمر في قائمة %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what it is, %2 more about it: &apos;Goal · Doing&apos;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Setting, in Reminders</source>
        <translation>إعداد، في التذكيرات</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Setting, of the log</source>
        <translation>إعداد، للتدوينات</translation>
    </message>
</context>
<context>
    <name>unrut::PartFields</name>
    <message>
        <source>&amp;Prepare the talk</source>
        <translation>إعداد &amp;المحادثة</translation>
    </message>
    <message>
        <source>Say with whom, and its sheet opens: facts, ask, offer.</source>
        <translation>بعد ذكر الطرف الآخر تُفتح الورقة: حقائق، طلب، عرض.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>لا شيء مخطط بعد.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>خيار في كل سطر</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>How heavy it is to carry, 0 to 10</source>
        <translation>ثقل حمله، من 0 إلى 10</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>What you decide, or why it has to wait</source>
        <translation>القرار، أو لماذا عليه أن ينتظر</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>النظر فيه من جديد في</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>أُجّل</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلق: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>أين يوجد</translation>
    </message>
    <message>
        <source>Cost, in money or hours</source>
        <translation>الكلفة، مالًا أو ساعات</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>What would prove it by then</source>
        <translation>ما الذي سيثبته حتى ذلك الحين</translation>
    </message>
    <message>
        <source>three people have paid for it</source>
        <translation>دفع ثلاثة أشخاص مقابله</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>هل حدث</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>yes, it passed</source>
        <translation>نعم، نجح</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>تحقق اليوم</translation>
    </message>
    <message>
        <source>Times a week you would like</source>
        <translation>المرات المرجوة في الأسبوع</translation>
    </message>
    <message>
        <source>whenever it suits</source>
        <translation>متى ناسب</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>متوقف حتى</translation>
    </message>
    <message>
        <source>A day without it costs nothing.</source>
        <translation>يوم دونه لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Rest on %1</source>
        <translation>راحة يوم %1</translation>
    </message>
    <message>
        <source>May appear in reports for work</source>
        <translation>يجوز ظهوره في تقارير العمل</translation>
    </message>
    <message>
        <source>Otherwise a report for your supervisor does not tell of it.</source>
        <translation>دون ذلك لا يذكره تقرير مديرك المباشر.</translation>
    </message>
</context>
<context>
    <name>unrut::PeoplePage</name>
    <message>
        <source>Nobody here by that word.</source>
        <translation>لا أحد هنا بهذه الكلمة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Who can I talk to about…</source>
        <translation>مع من يمكنني ال&amp;حديث عن…</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>إ&amp;ضافة شخص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث في الأشخاص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>You need not have anyone yet</source>
        <translation>ليس من الضروري أن يكون لديك أحد بعد</translation>
    </message>
    <message>
        <source>A rut is easier to leave with one person who listens. Here you can note who that could be, what you would bring up, and what came of it. It stays in your journal.</source>
        <translation>الخروج من الركود أسهل مع شخص واحد يصغي. هنا يمكنك تدوين من قد يكون، وما يُطرح معه، وما نتج عنه. ويبقى ذلك في دفترك.</translation>
    </message>
    <message>
        <source>Routes to somebody</source>
        <translation>طرق إلى شخص ما</translation>
    </message>
    <message>
        <source>Nobody inside comes to mind? A works council or union, an employee helpline, a career counsellor of the employment office or a former colleague may listen as well.</source>
        <translation>لا أحد في الداخل يخطر بالبال؟ قد يصغي أيضًا مجلس العاملين أو النقابة، أو خط مساعدة للموظفين، أو مستشار مهني في مكتب العمل، أو زميل سابق.</translation>
    </message>
</context>
<context>
    <name>unrut::PersonDialog</name>
    <message>
        <source>Somebody who can help</source>
        <translation>شخص يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>بلا إيقاع</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before &apos;4 weeks&apos;</comment>
        <translation>كل </translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after &apos;every 4&apos;</comment>
        <translation> من الأسابيع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Who they &amp;are to you</source>
        <translation>&amp;ما صلته بك</translation>
    </message>
    <message>
        <source>A line, if you like: ‘was where I want to be’.</source>
        <translation>سطر، إن شئت: «كان حيث أريد أن أكون».</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>الإ&amp;يقاع</translation>
    </message>
    <message>
        <source>How often you would like to talk. Nobody is ever late: the list says how long it has been.</source>
        <translation>كم مرة يطيب لك الحديث. لا أحد يتأخر: القائمة تقول فقط كم مضى.</translation>
    </message>
    <message>
        <source>Safe to talk to about</source>
        <translation>الحديث آمن عن</translation>
    </message>
    <message>
        <source>Only people you mark here are offered when you ask whom you can talk to.</source>
        <translation>عند السؤال «مع من يمكنني الحديث؟» لا يُقترح إلا من عليهم علامة هنا.</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>وسيلة الات&amp;صال</translation>
    </message>
    <message>
        <source>A number, an address, where to find them.</source>
        <translation>رقم، أو عنوان، أو مكان وجوده.</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>م&amp;لاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>unrut::PersonField</name>
    <message>
        <source>who it is with</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>%1, %2: in People.</source>
        <extracomment>%1 is a name, %2 a role: &apos;Dana Weber, mentor: in People.&apos;</extracomment>
        <translation>%1، %2: ضمن «الأشخاص».</translation>
    </message>
</context>
<context>
    <name>unrut::PersonView</name>
    <message>
        <source>&amp;Prepare a talk</source>
        <translation>إعداد محاد&amp;ثة</translation>
    </message>
    <message>
        <source>N&amp;ote one</source>
        <translation>&amp;تدوين واحدة</translation>
    </message>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>إضافة إلى الت&amp;قويم…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تع&amp;ديل…</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل &amp;إلى السلة</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>للطرح في المرة القادمة</translation>
    </message>
    <message>
        <source>What you want to bring up the next time</source>
        <translation>ما يُطرح في المرة القادمة</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Nothing yet. Prepare a talk, or note one that you had.</source>
        <translation>لا شيء بعد. يمكن إعداد محادثة، أو تدوين واحدة جرت.</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation>تدوين كيف سارت</translation>
    </message>
    <message>
        <source>More about the talk: %1</source>
        <translation>المزيد عن المحادثة: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>اتُّفق على: %1</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>جعله هدفًا</translation>
    </message>
    <message>
        <source>Make it a goal: %1</source>
        <translation>جعله هدفًا: %1</translation>
    </message>
    <message>
        <source>&amp;How did it go…</source>
        <translation>&amp;كيف سارت…</translation>
    </message>
    <message>
        <source>&amp;Edit what came of it…</source>
        <translation>تعديل ما &amp;نتج عنها…</translation>
    </message>
    <message>
        <source>Open the &amp;sheet…</source>
        <translation>&amp;فتح الورقة…</translation>
    </message>
    <message>
        <source>&amp;Print on one page…</source>
        <translation>&amp;طباعة في صفحة واحدة…</translation>
    </message>
    <message>
        <source>Save as a P&amp;DF…</source>
        <translation>حفظ &amp;بصيغة PDF…</translation>
    </message>
    <message>
        <source>Noted for the next time.</source>
        <translation>دُوّن للمرة القادمة.</translation>
    </message>
    <message>
        <source>Brought up.</source>
        <translation>طُرح.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>أُزيل. التراجع يعيده.</translation>
    </message>
    <message>
        <source>P&amp;lan an event</source>
        <translation>التخطيط ل&amp;لقاء</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>لقاءات</translation>
    </message>
    <message>
        <source>Nothing yet. Plan an event, or note one that you went to.</source>
        <translation>لا شيء بعد. يمكن التخطيط للقاء، أو تدوين لقاء حضرته.</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>إضافة النقطة</translation>
    </message>
</context>
<context>
    <name>unrut::PlayAside</name>
    <message>
        <source>Your shelf</source>
        <translation>رفّك</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>What struck you</source>
        <translation>ما لفت النظر</translation>
    </message>
    <message>
        <source>What drains you most</source>
        <translation>أكثر ما يستنزف الطاقة</translation>
    </message>
    <message>
        <source>Less of this: %1</source>
        <extracomment>A goal: that there is less of something that drains. %1 is what somebody does at work.</extracomment>
        <translation>أقل من هذا: %1</translation>
    </message>
    <message>
        <source>%1 h a week that drain</source>
        <extracomment>%1 is a number. The reason of a goal that wants less of something.</extracomment>
        <translation>%1 س في الأسبوع تستنزف الطاقة</translation>
    </message>
    <message>
        <source>%1: %2 h a week</source>
        <extracomment>What somebody does at work, and for how many hours a week.</extracomment>
        <translation>%1: %2 س في الأسبوع</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>جعله هدفًا</translation>
    </message>
    <message>
        <source>Open its goal</source>
        <translation>فتح الهدف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and the line that it is about, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added to the board, in %1.</source>
        <translation>أُضيف إلى اللوحة، في %1.</translation>
    </message>
    <message>
        <source>What your employer offers</source>
        <translation>ما تقدمه جهة عملك</translation>
    </message>
    <message>
        <source>your employer’s programme</source>
        <translation>برنامج من جهة عملك</translation>
    </message>
    <message>
        <source>ask again on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>السؤال من جديد في %1</translation>
    </message>
    <message>
        <source>come back to it on %1</source>
        <extracomment>A pitch; %1 is a day.</extracomment>
        <translation>العودة إليه في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A pitch that was accepted; %1 is a day.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Your pitches</source>
        <translation>مقترحاتك</translation>
    </message>
</context>
<context>
    <name>unrut::PlayDetail</name>
    <message>
        <source>&amp;Make it my focus</source>
        <translation>جعله &amp;تركيزي</translation>
    </message>
    <message>
        <source>&amp;Add to board</source>
        <translation>إ&amp;ضافة إلى اللوحة</translation>
    </message>
    <message>
        <source>Your worksheets</source>
        <translation>أوراق عملك</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>يتم حين</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 since then: %2 before, %3 now</source>
        <extracomment>%1 is an area of the assessment, %2 and %3 are scores. Nothing is said about the cause.</extracomment>
        <translation>%1 منذ ذلك: %2 قبله، %3 الآن</translation>
    </message>
    <message>
        <source>Go on with the worksheet</source>
        <translation>متابعة ورقة العمل</translation>
    </message>
    <message>
        <source>Start the worksheet</source>
        <translation>بدء ورقة العمل</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>بدأت في %1</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>بدء ورقة جديدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::PracticeDialog</name>
    <message>
        <source>Begin a practice</source>
        <translation>بدء ممارسة</translation>
    </message>
    <message>
        <source>One small thing on working days, for four weeks; then you keep it, change it or stop. A day without it costs nothing.</source>
        <translation>شيء صغير واحد في أيام العمل، لأربعة أسابيع؛ ثم إبقاؤه أو تغييره أو التوقف. يوم دونه لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Three good things, on seven evenings</source>
        <translation>ثلاثة أشياء طيبة، في سبع أمسيات</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>شيء من عندي</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>In your own wor&amp;ds</source>
        <translation>ب&amp;كلماتك أنت</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>بذلك تنتهي ممارستك الحالية: واحدة في كل مرة تكفي.</translation>
    </message>
    <message>
        <source>S&amp;top it only</source>
        <translation>إن&amp;هاؤها فقط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Each evening, three things that went well and why. It ends by itself.</source>
        <translation>كل مساء، ثلاثة أشياء سارت جيدًا ولماذا. تنتهي من نفسها.</translation>
    </message>
    <message>
        <source>Three good things</source>
        <translation>ثلاثة أشياء طيبة</translation>
    </message>
    <message>
        <source>Small enough for a bad day.</source>
        <translation>صغير بما يكفي ليوم سيئ.</translation>
    </message>
    <message>
        <source>It begins today.</source>
        <translation>تبدأ اليوم.</translation>
    </message>
    <message>
        <source>On which da&amp;ys</source>
        <translation>في أي أ&amp;يام</translation>
    </message>
    <message>
        <source>None chosen: on every working day.</source>
        <translation>لم يُختر أي يوم: في كل يوم عمل.</translation>
    </message>
    <message>
        <source>It begins on the first of its days.</source>
        <translation>تبدأ في أول أيامها.</translation>
    </message>
</context>
<context>
    <name>unrut::PracticePanel</name>
    <message>
        <source>What is it to be today?</source>
        <translation>ماذا سيكون اليوم؟</translation>
    </message>
    <message>
        <source>Yes, d&amp;id it</source>
        <translation>&amp;نعم، تمّ</translation>
    </message>
    <message>
        <source>Not toda&amp;y</source>
        <translation>ليس &amp;اليوم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Four weeks are over. What becomes of it?</source>
        <translation>انتهت أربعة أسابيع. ماذا بعدها؟</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>&amp;تغييرها</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إن&amp;هاؤها</translation>
    </message>
    <message>
        <source>Good thing %1</source>
        <translation>الشيء الطيب %1</translation>
    </message>
    <message>
        <source>What went well today, and why?</source>
        <translation>ما الذي سار جيدًا اليوم، ولماذا؟</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>إ&amp;ضافتها</translation>
    </message>
    <message>
        <source>Your practice · %1</source>
        <translation>ممارستك – %1</translation>
    </message>
    <message>
        <source>Did you do it today?</source>
        <translation>هل تمّ اليوم؟</translation>
    </message>
    <message>
        <source>Did you do it? %1</source>
        <translation>هل تمّ؟ %1</translation>
    </message>
    <message>
        <source>Done today. How sure of yourself are you?</source>
        <translation>تمّ اليوم. ما مدى ثقتك بنفسك؟</translation>
    </message>
    <message>
        <source>Not today; that costs nothing.</source>
        <translation>ليس اليوم؛ هذا لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>your confidence, day by day</source>
        <translation>ثقتك، يومًا بعد يوم</translation>
    </message>
    <message>
        <source>Done, and in the log as a win.</source>
        <translation>تمّ، وهو في السجل نجاحًا.</translation>
    </message>
    <message>
        <source>Added to the log. That was this evening.</source>
        <translation>أُضيف إلى السجل. هذا كان المساء.</translation>
    </message>
    <message>
        <source>The practice has ended. Undo brings it back.</source>
        <translation>انتهت الممارسة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>ما الذي سار جيدًا؟</translation>
    </message>
    <message>
        <source>After %1 this asks whether you did it.</source>
        <extracomment>%1 is a time: &apos;15:00&apos;.</extracomment>
        <translation>بعد %1 يأتي السؤال عمّا إذا تمّ.</translation>
    </message>
</context>
<context>
    <name>unrut::ProgressPage</name>
    <message>
        <source>Two check-ins make a first line. They are on Today and take twenty seconds.</source>
        <translation>تسجيلان للحال يصنعان خطًا أول. مكانهما «اليوم» ويستغرقان عشرين ثانية.</translation>
    </message>
    <message>
        <source>A second assessment, some weeks after the first, shows whether anything moved.</source>
        <translation>تقييم ثانٍ، بعد الأول ببضعة أسابيع، يُظهر إن كان شيء قد تحرك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The &amp;way out</source>
        <translation>طريق ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <translation>&amp;تقرير (PDF)…</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>&amp;More charts</source>
        <translation>م&amp;زيد من الرسوم</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>ما يمكن فعله بهذا المخطط</translation>
    </message>
    <message>
        <source>Two check-ins with an energy make a line.</source>
        <translation>تسجيلان للطاقة يصنعان خطًا.</translation>
    </message>
    <message>
        <source>Two check-ins with hours of sleep make a line.</source>
        <translation>تسجيلان لساعات النوم يصنعان خطًا.</translation>
    </message>
    <message>
        <source>Two Friday pages with what your gut says make a line.</source>
        <translation>صفحتا جمعة فيهما حدسك تصنعان خطًا.</translation>
    </message>
    <message>
        <source>Open that worksheet</source>
        <translation>فتح ورقة العمل تلك</translation>
    </message>
    <message>
        <source>&amp;Back to the main charts</source>
        <translation>العودة إلى الرسوم الرئيسي&amp;ة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى اليوم</translation>
    </message>
    <message>
        <source>Take the assessment</source>
        <translation>إجراء التقييم</translation>
    </message>
</context>
<context>
    <name>unrut::PromptsDialog</name>
    <message>
        <source>Prompts: %1</source>
        <translation>الأسئلة الملهمة: %1</translation>
    </message>
    <message>
        <source>One of these stands below the field, another one each day. Write your own, or take any away.</source>
        <translation>يظهر أحدها تحت الحقل، وكل يوم غيره. يمكنك كتابة أسئلتك أو إزالة أي منها.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual ones</source>
        <translation>ال&amp;عودة إلى المعتادة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>السؤال %1</translation>
    </message>
</context>
<context>
    <name>unrut::PutAwayPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Nothing in the bin.</source>
        <translation>لا شيء في السلة.</translation>
    </message>
    <message>
        <source>Nothing is archived yet.</source>
        <translation>لا شيء في الأرشيف بعد.</translation>
    </message>
    <message>
        <source>What you deleted waits here and goes back where it was.</source>
        <translation>ما حُذف ينتظر هنا ويعود إلى حيث كان.</translation>
    </message>
    <message>
        <source>was in %1 · %2</source>
        <extracomment>%1 is a column: &apos;Doing&apos;; %2 is &apos;deleted yesterday&apos;.</extracomment>
        <translation>كان في %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>إ&amp;عادة إلى مكانه</translation>
    </message>
    <message>
        <source>What you have put away, newest first. It can come back.</source>
        <translation>ما وُضع جانبًا، الأحدث أولًا. يمكن أن يعود.</translation>
    </message>
</context>
<context>
    <name>unrut::QuestionBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s button: %1 is the statement, %2 the answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unrut::QuickEntry</name>
    <message>
        <source>Quick add — Unrut</source>
        <translation>إضافة سريعة — Unrut</translation>
    </message>
    <message>
        <source>&amp;What went well?</source>
        <translation>ما الذي سار &amp;جيدًا؟</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>ما الذي سار جيدًا؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>unrut::QuietDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>&amp;عرض «اليوم» على أي حال</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;واصلة</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>ا&amp;ختيار من جديد</translation>
    </message>
    <message>
        <source>Put everything a&amp;side</source>
        <translation>وضع كل شيء &amp;جانبًا</translation>
    </message>
    <message>
        <source>Nothing is in focus.</source>
        <translation>لا شيء في التركيز.</translation>
    </message>
    <message>
        <source>All of it is in Next. Undo brings it back.</source>
        <translation>كل ذلك في «التالي». التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>unrut::RangeChoice</name>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>أيام أخرى…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>unrut::RangeDialog</name>
    <message>
        <source>Days to show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
</context>
<context>
    <name>unrut::ReasonsPanel</name>
    <message>
        <source>All your answers here</source>
        <translation>كل إجاباتك هنا</translation>
    </message>
    <message>
        <source>Look at another area</source>
        <translation>النظر في مجال آخر</translation>
    </message>
    <message>
        <source>Why no single area is named</source>
        <translation>لماذا لا يُسمى مجال بعينه</translation>
    </message>
    <message>
        <source>%1 of 100, %2, from %3 of %4 answers.</source>
        <extracomment>&apos;81 of 100, pressing, from 3 of 4 answers.&apos;: a score, its band, and what it rests on.</extracomment>
        <translation>%1 من 100، %2، والإجابات %3 من %4.</translation>
    </message>
    <message>
        <source>It was %1: %2.</source>
        <extracomment>%1 is a score, %2 a verdict: &apos;It was 50: clearly worse.&apos;</extracomment>
        <translation>كانت %1: %2.</translation>
    </message>
    <message>
        <source>None of your answers here weighs much.</source>
        <translation>لا إجابة من إجاباتك هنا تثقل كثيرًا.</translation>
    </message>
    <message>
        <source>Look at an area</source>
        <translation>النظر في مجال</translation>
    </message>
</context>
<context>
    <name>unrut::RehearseDialog</name>
    <message>
        <source>Rehearse aloud</source>
        <translation>التدرّب بصوت مسموع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing to rehearse yet</source>
        <translation>لا شيء للتدرّب عليه بعد</translation>
    </message>
    <message>
        <source>Write down what they may say; each becomes a card.</source>
        <translation>ما قد يقولونه يُكتب؛ وكل منه يصير بطاقة.</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>البطاقة %1 من %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Answer aloud, as you would say it to them.</source>
        <translation>الجواب بصوت مسموع، كما سيُقال لهم.</translation>
    </message>
    <message>
        <source>You have not written an answer. What you just said may be it.</source>
        <translation>لا جواب مكتوبًا لديك. قد يكون ما قلته للتو هو الجواب.</translation>
    </message>
    <message>
        <source>Show what I wrote</source>
        <translation>عرض ما كتبته</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>البطاقة التالية</translation>
    </message>
</context>
<context>
    <name>unrut::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأجل ماذا</translation>
    </message>
    <message>
        <source>Rests: wake it</source>
        <translation>ساكن: إيقاظه</translation>
    </message>
    <message>
        <source>%1 rests: wake it</source>
        <translation>%1 ساكن: إيقاظه</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الساعة: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>‘In an hour’ means an hour, whatever the time.</source>
        <translation>«بعد ساعة» تعني ساعة، مهما كان الوقت.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>حتى الاثنين</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>مواصلة الآن</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>خارج هذه النافذة</translation>
    </message>
    <message>
        <source>Nothing, only in this window</source>
        <translation>لا شيء، في هذه النافذة فقط</translation>
    </message>
    <message>
        <source>Without names and goals</source>
        <translation>دون أسماء وأهداف</translation>
    </message>
    <message>
        <source>With names and goals</source>
        <translation>مع الأسماء والأهداف</translation>
    </message>
    <message>
        <source>Only where there is a tray; elsewhere closing the window quits.</source>
        <translation>حيث يوجد شريط نظام فقط؛ وفي غيره يُنهي إغلاق النافذة البرنامج.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and subject</comment>
        <extracomment>%1 is a day and a time, %2 what the reminder is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing comes.</source>
        <translation>لا شيء قادم.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <translation>التذكيرات غير متوقفة.</translation>
    </message>
    <message>
        <source>Your choices cannot be written to the disk: they hold until Unrut ends.</source>
        <translation>لا يمكن كتابة الاختيارات على القرص: تبقى سارية حتى إغلاق Unrut.</translation>
    </message>
    <message>
        <source>Nothing comes for what is finished, on a rough day or in the quiet after a way out; on days off comes only what you want every day. What you leave without an answer three times stops by itself.</source>
        <translation>لا يأتي شيء عما انتهى، ولا في يوم صعب، ولا في الهدوء بعد مخرج، ولا في أيام الإجازة، إلا ما يُراد كل يوم. وما يُترك بلا رد ثلاث مرات يتوقف من نفسه.</translation>
    </message>
    <message>
        <source>That could not be set: the desktop refused it, or its file cannot be written.</source>
        <translation>تعذّر ضبط ذلك: رفضه سطح المكتب، أو لا يمكن كتابة ملفه.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportDialog</name>
    <message>
        <source>Report (PDF)</source>
        <translation>تقرير (PDF)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Hide names: people become initials</source>
        <translation>إخفاء الأسماء: الأحرف الأولى بدل الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>من ي&amp;قرؤه</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>من يوم إلى يوم آخر</translation>
    </message>
    <message>
        <source>Of which &amp;days</source>
        <translation>عن أي أ&amp;يام</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل فيه</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Your name, if it is to stand on the cover</source>
        <translation>ا&amp;سمك، إن كان سيظهر على الغلاف</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>‏Letter الأمريكي</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>How much of the report is written</source>
        <translation>القدر المكتوب من التقرير</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>إيقاف الكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;حفظ PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>حُفظ التقرير: %1</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>هكذا سيبدو</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come.</source>
        <translation>توقّفت الطباعة. قد تخرج صفحات وصلت إلى الطابعة من قبل.</translation>
    </message>
    <message>
        <source>The printer has the report.</source>
        <translation>وصل التقرير إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>unrut::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>unrut::ReportTexts</name>
    <message>
        <source>mood, smoothed</source>
        <translation>المزاج، ممهَّدًا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Unrut report</source>
        <translation>تقرير Unrut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area and verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>Nothing was answered in a way that weighs.</source>
        <translation>لا إجابة تدل على ثقل.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Since the start, %1</source>
        <extracomment>Followed by what became of each area since that day.</extracomment>
        <translation>منذ البداية، %1</translation>
    </message>
    <message>
        <source>Nothing can be said about change yet.</source>
        <translation>لا يمكن قول شيء عن التغيّر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals finished</source>
        <translation>
            <numerusform>لا أهداف منتهية</numerusform>
            <numerusform>هدف منتهٍ واحد</numerusform>
            <numerusform>هدفان منتهيان</numerusform>
            <numerusform>%Ln أهداف منتهية</numerusform>
            <numerusform>%Ln هدفًا منتهيًا</numerusform>
            <numerusform>%Ln هدف منتهٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wins written down</source>
        <translation>
            <numerusform>لا نجاحات مكتوبة</numerusform>
            <numerusform>نجاح مكتوب واحد</numerusform>
            <numerusform>نجاحان مكتوبان</numerusform>
            <numerusform>%Ln نجاحات مكتوبة</numerusform>
            <numerusform>%Ln نجاحًا مكتوبًا</numerusform>
            <numerusform>%Ln نجاح مكتوب</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>your mood, from %1 to now</source>
        <translation>مزاجك، من %1 حتى الآن</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>حينها والآن</translation>
    </message>
    <message>
        <source>What you tried, and what followed</source>
        <translation>ما جربته، وما تلاه</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من ساعد</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>إن عاد</translation>
    </message>
    <message>
        <source>A letter to next time</source>
        <translation>رسالة إلى المرة القادمة</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>طريق الخروج</translation>
    </message>
    <message>
        <source>Only the newest are drawn here.</source>
        <translation>لا يُرسم هنا إلا الأحدث.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>&amp;Reset the settings</source>
        <translation>إعادة &amp;الضبط</translation>
    </message>
    <message>
        <source>Look, language, spelling, limits, working days, cards, the rhythm of the log and the reminders go back to how they were at the start. The limits can be undone; the rest would have to be set again.</source>
        <translation>يعود المظهر واللغة والإملاء والحدود وأيام العمل والبطاقات وإيقاع السجل والتذكيرات إلى ما كانت عليه في البداية. يمكن التراجع عن تغيير الحدود؛ أما الباقي فيلزم ضبطه من جديد.</translation>
    </message>
    <message>
        <source>Your journal stays as it is, and where it is. So do whom you would call, your own prompts, the size of the window, your own words, and whether Unrut starts when you log in.</source>
        <translation>يبقى الدفتر كما هو وحيث هو. وكذلك من يمكن الاتصال به، والأسئلة الخاصة، وحجم النافذة، والكلمات الخاصة، وبدء Unrut عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>unrut::ResetSection</name>
    <message>
        <source>It asks first, and leaves your journal alone.</source>
        <translation>يُطلب التأكيد أولًا، ويبقى الدفتر كما هو.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start.</source>
        <translation>كل شيء مضبوط كما كان في البداية.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but for the limits: more goals than that are in Doing.</source>
        <translation>كل شيء مضبوط كما كان في البداية عدا الحدود: في «قيد التنفيذ» أهداف أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Everything is set as it was at the start, but that cannot be written to the disk: it holds until Unrut ends.</source>
        <translation>كل شيء مضبوط كما كان في البداية، لكن تعذّرت كتابته على القرص: يسري ذلك حتى إغلاق Unrut.</translation>
    </message>
</context>
<context>
    <name>unrut::RestPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;The last four weeks&apos;, %2 a statement.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>A few more statements</source>
        <translation>بضع عبارات أخرى</translation>
    </message>
    <message>
        <source>Thank you, that is all for today.</source>
        <translation>شكرًا، هذا كل شيء لليوم.</translation>
    </message>
    <message>
        <source>The rest of the short form, a few a day for a week: %1. Your result gets firmer with each, and can be compared later.</source>
        <translation>بقية الصيغة القصيرة، بضع عبارات في اليوم لأسبوع: %1. نتيجتك تثبت مع كل منها، ويمكن مقارنتها لاحقًا.</translation>
    </message>
</context>
<context>
    <name>unrut::ResultView</name>
    <message>
        <source>Save PDF...</source>
        <translation>حفظ PDF...</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>العودة إلى الأحدث</translation>
    </message>
    <message>
        <source>Take again, short form</source>
        <translation>من جديد، الصيغة القصيرة</translation>
    </message>
    <message>
        <source>Take again, full form</source>
        <translation>من جديد، الصيغة الكاملة</translation>
    </message>
    <message>
        <source>Look back: how it came about</source>
        <translation>نظرة إلى الوراء: كيف حدث</translation>
    </message>
    <message>
        <source>Older assessments...</source>
        <translation>تقييمات أقدم...</translation>
    </message>
    <message>
        <source>Move this assessment to the bin</source>
        <translation>نقل هذا التقييم إلى السلة</translation>
    </message>
</context>
<context>
    <name>unrut::RoughDay</name>
    <message>
        <source>Show Today &amp;all the same</source>
        <translation>&amp;عرض «اليوم» على أي حال</translation>
    </message>
    <message>
        <source>TEN MINUTES FOR YOU, IF YOU LIKE</source>
        <translation>عشر دقائق لك، إن شئت</translation>
    </message>
    <message>
        <source>Another &amp;idea</source>
        <translation>فكرة &amp;أخرى</translation>
    </message>
    <message>
        <source>One thing about this job that you would &amp;miss:</source>
        <translation>شيء في هذا العمل يصعب فرا&amp;قه:</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>أُضيف إلى السجل.</translation>
    </message>
    <message>
        <source>Go eas&amp;y today</source>
        <translation>التمهل ال&amp;يوم</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>ليس ال&amp;آن</translation>
    </message>
    <message>
        <source>A hard day? Then nothing is due.</source>
        <translation>يوم صعب؟ إذن لا مواعيد.</translation>
    </message>
</context>
<context>
    <name>unrut::RowDrag</name>
    <message>
        <source>Drag to another place</source>
        <translation>السحب إلى موضع آخر</translation>
    </message>
</context>
<context>
    <name>unrut::ScaleCircles</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 من 10</translation>
    </message>
</context>
<context>
    <name>unrut::ScrollDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>unrut::SelectionBar</name>
    <message>
        <source>Change the &amp;kind</source>
        <translation>تغيير النو&amp;ع</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>نسخ ك&amp;نص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل &amp;إلى السلة</translation>
    </message>
</context>
<context>
    <name>unrut::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>‘As the system’ follows it into high contrast, too.</source>
        <translation>«كالنظام» يتبعه في التباين العالي أيضًا.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Hold: ask before another one</source>
        <translation>منع: السؤال قبل إضافة آخر</translation>
    </message>
    <message>
        <source>Signal only</source>
        <translation>تنبيه فقط</translation>
    </message>
    <message>
        <source>More goals than that are in Doing. Set one aside first.</source>
        <translation>في «قيد التنفيذ» أهداف أكثر من ذلك. يلزم أولًا وضع واحد جانبًا.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>On other days nothing is asked.</source>
        <translation>في الأيام الأخرى لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Cards of Today</source>
        <translation>بطاقات «اليوم»</translation>
    </message>
    <message>
        <source>The focus is always there, and two cards at most beside it.</source>
        <translation>التركيز موجود دائمًا، وبجانبه بطاقتان على الأكثر.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Writing less often does more good. Nothing counts it, and empty weeks cost nothing.</source>
        <translation>الكتابة الأقل أنفع. لا شيء يعدّها، والأسابيع الفارغة لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>If it is more than a rut</source>
        <translation>إن كان أكثر من ركود</translation>
    </message>
    <message>
        <source>Shown first on the card in the Help menu. Kept on this computer, not in the journal, and part of no export.</source>
        <translation>يظهر أولًا في البطاقة في قائمة «مساعدة». يُحفظ على هذا الحاسوب، لا في الدفتر، ولا يدخل في أي تصدير.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>All there is of it is a short glow when a goal is done.</source>
        <translation>لا شيء منها سوى توهج قصير عند إتمام هدف.</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>كل هذا</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>When they come, when they are silent, and what of yours they may show.</source>
        <translation>متى تأتي ومتى تصمت وما الذي يجوز أن تُظهره مما يخصك.</translation>
    </message>
    <message>
        <source>Reminders and privacy…</source>
        <translation>التذكيرات والخصوصية…</translation>
    </message>
</context>
<context>
    <name>unrut::SideColumn</name>
    <message>
        <source>Weeks with an entry</source>
        <translation>أسابيع فيها تدوينة</translation>
    </message>
    <message>
        <source>Lift me up</source>
        <translation>شيء يُبهج</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>واحدة أخرى</translation>
    </message>
    <message>
        <source>Another entry to lift me up</source>
        <translation>تدوينة أخرى تُبهج</translation>
    </message>
    <message>
        <source>What you are thankful for most</source>
        <translation>أكثر ما يستحق امتنانك</translation>
    </message>
    <message>
        <source>All tags and people…</source>
        <translation>كل الوسوم والأشخاص…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show entries with %1</source>
        <translation>عرض التدوينات التي فيها %1</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>عرض ذلك اليوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&apos;On this day, a year ago&apos;, then the date.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>unrut::SignsEdit</name>
    <message>
        <source>Early sign %1: if</source>
        <extracomment>Fields of an if-then plan; %1 is its number.</extracomment>
        <translation>العلامة المبكرة %1: إذا</translation>
    </message>
    <message>
        <source>Early sign %1: then I</source>
        <translation>العلامة المبكرة %1: فإنني</translation>
    </message>
    <message>
        <source>I stop looking forward to Mondays for two weeks</source>
        <translation>لم أعد أتطلع إلى أيام الاثنين أسبوعين</translation>
    </message>
    <message>
        <source>Mondays weigh on me</source>
        <translation>أيام الاثنين تثقل عليّ</translation>
    </message>
    <message>
        <source>open this page and call somebody</source>
        <translation>أفتح هذه الصفحة وأتصل بشخص ما</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>أتصل بشخص ما</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>then I</source>
        <translation>فإنني</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>علامة أخرى</translation>
    </message>
</context>
<context>
    <name>unrut::SpelledField</name>
    <message>
        <source>Perhaps misspelled: %1. The menu of the field offers other words.</source>
        <extracomment>For a screen reader, about a field: words that the dictionary does not have.</extracomment>
        <translation>ربما كُتب خطأً: %1. قائمة الحقل تعرض كلمات أخرى.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No other word found</source>
        <translation>لم يُعثر على كلمة أخرى</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>الإضافة إلى &amp;كلماتي</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>التجا&amp;هل الآن</translation>
    </message>
</context>
<context>
    <name>unrut::StageList</name>
    <message>
        <source>Before you start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>How you are beyond work</source>
        <translation>حالك خارج العمل</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>المهم لك</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>A stage that may be left out, in the list of stages.</extracomment>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>مضت</translation>
    </message>
</context>
<context>
    <name>unrut::StartView</name>
    <message>
        <source>Begin · about three minutes</source>
        <translation>بدء – نحو ثلاث دقائق</translation>
    </message>
    <message>
        <source>Full form · about seven minutes</source>
        <translation>الصيغة الكاملة – نحو سبع دقائق</translation>
    </message>
    <message>
        <source>Throw these answers away</source>
        <translation>التخلص من هذه الإجابات</translation>
    </message>
    <message>
        <source>Where does the rut come from?</source>
        <translation>من أين يأتي الركود؟</translation>
    </message>
    <message>
        <source>Many people get stuck at work at some point. A few minutes show where to look first.</source>
        <translation>كثيرون يعلقون في عملهم في وقت ما. بضع دقائق تُظهر أين يبدأ النظر.</translation>
    </message>
    <message>
        <source>Go on · %1</source>
        <translation>متابعة – %1</translation>
    </message>
</context>
<context>
    <name>unrut::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، تمّت</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>إضافة الخطوة</translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation>أُخرجت. التراجع يعيدها.</translation>
    </message>
</context>
<context>
    <name>unrut::StepRows</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Space ticks, Enter renames, Alt+Up and Alt+Down change the order, Delete takes a step out.</source>
        <translation>‏Space لوضع علامة، Enter لتغيير الاسم، Alt+الأعلى وAlt+الأسفل لتغيير الترتيب، Delete لإخراج خطوة.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغيير الاسم</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إ&amp;خراج</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionRow</name>
    <message>
        <source>Make it my focus</source>
        <translation>جعله تركيزي</translation>
    </message>
    <message>
        <source>Add to board</source>
        <translation>إضافة إلى اللوحة</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a button: %1 is its text, %2 the way out it belongs to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the sums</source>
        <translation>إخفاء الحساب</translation>
    </message>
    <message>
        <source>Show the sums</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>in Doing</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>on the board, in %1</source>
        <translation>على اللوحة، في %1</translation>
    </message>
</context>
<context>
    <name>unrut::SuggestionsPanel</name>
    <message>
        <source>good to do before anything else</source>
        <translation>يحسن فعله قبل أي شيء آخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &apos;7.3 of 10&apos;, %2 says where the points come from.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a small practice beside it</source>
        <translation>ممارسة صغيرة إلى جانبه</translation>
    </message>
    <message>
        <source>What to try first</source>
        <translation>ما يُجرَّب أولًا</translation>
    </message>
    <message>
        <source>All %1 ways out</source>
        <translation>كل المخارج (%1)</translation>
    </message>
</context>
<context>
    <name>unrut::TabStrip</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>المخارج</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>الامتنان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
</context>
<context>
    <name>unrut::TableEdit</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>The name of a column, the number of a row: how a screen reader says which cell of a table this is.</extracomment>
        <translation>%1، الصف %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>unrut::TagBox</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDay</name>
    <message>
        <source>On a &amp;day</source>
        <translation>في &amp;يوم</translation>
    </message>
    <message>
        <source>at a &amp;time</source>
        <translation>في &amp;ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>unrut::TalkDialog</name>
    <message>
        <source>Prepare a talk</source>
        <translation>إعداد محادثة</translation>
    </message>
    <message>
        <source>&amp;Kind of talk</source>
        <translation>&amp;نوع المحادثة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>&amp;أين أو كيف</translation>
    </message>
    <message>
        <source>Lunch, a call, a walk, a room.</source>
        <translation>غداء، مكالمة، مشي، غرفة.</translation>
    </message>
    <message>
        <source>&amp;Rehearse aloud</source>
        <translation>ال&amp;تدرّب بصوت مسموع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Choose from your wins…</source>
        <translation>اختيار من نجاحاتك…</translation>
    </message>
    <message>
        <source>What they may say, and what you answer</source>
        <translation>ما قد يقولونه، وجوابك</translation>
    </message>
    <message>
        <source>Two or three. Then rehearse them aloud: said once, it comes easier.</source>
        <translation>اثنان أو ثلاثة. ثم التدرّب بصوت مسموع: ما قيل مرة يأتي أسهل.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Add another objection</source>
        <translation>إضافة اعتراض آخر</translation>
    </message>
    <message>
        <source>They say: ‘There is no budget’</source>
        <translation>يقولون: «لا توجد ميزانية»</translation>
    </message>
    <message>
        <source>What they may say, %1</source>
        <translation>ما قد يقولونه، %1</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>What you answer, %1</source>
        <translation>جوابك، %1</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>التخطيط للقاء</translation>
    </message>
</context>
<context>
    <name>unrut::TalkNotes</name>
    <message>
        <source>What talks told</source>
        <translation>ما أفادت به الأحاديث</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>اتُّفق على: %1</translation>
    </message>
    <message>
        <source>Show it in People</source>
        <translation>إظهاره في الأشخاص</translation>
    </message>
    <message>
        <source>Show it in People: %1</source>
        <translation>إظهاره في الأشخاص: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TextDialog</name>
    <message>
        <source>Unrut %1</source>
        <translation>Unrut %1</translation>
    </message>
    <message>
        <source>About Unrut</source>
        <translation>حول Unrut</translation>
    </message>
    <message>
        <source>Helps you see where a career rut comes from, change one thing, and find out whether it helped. Everything stays on this computer.</source>
        <translation>يساعدك على رؤية من أين يأتي ركود مهني، وتغيير شيء واحد، ومعرفة إن كان قد ساعد. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A structured self-reflection, not a validated test and not a diagnosis.</source>
        <translation>تأمل ذاتي منظم، لا اختبار معتمد ولا تشخيص.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة (GPL)، الإصدار 3 أو أحدث. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GPL and LGPL, qt.io) and SQLite (public domain).</source>
        <translation>صُنع باستخدام Qt %1 ‏(GPL و LGPL، ‏qt.io) و SQLite (ملكية عامة).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>unrut::ThingPicker</name>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Chosen, in this order:</source>
        <translation>المختار، بهذا الترتيب:</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>من أي وقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>The past four weeks</source>
        <translation>الأسابيع الأربعة الماضية</translation>
    </message>
    <message>
        <source>The past three months</source>
        <translation>الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>The past year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Nothing there has that tag and is from that time.</source>
        <translation>لا شيء هناك بهذا الوسم ومن ذلك الوقت.</translation>
    </message>
    <message>
        <source>There is nothing in your journal to choose from yet. You can leave this out.</source>
        <translation>لا شيء في دفترك للاختيار منه بعد. يمكنك ترك هذا.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>إلى أعلى: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>إخراج: %1</translation>
    </message>
</context>
<context>
    <name>unrut::TimelinePanel</name>
    <message>
        <source>How it came about</source>
        <translation>كيف حدث</translation>
    </message>
    <message>
        <source>Nine open questions, whenever you like: when it began, what changed, what bothers you most. They make the suggestions fit you better.</source>
        <translation>تسعة أسئلة مفتوحة، متى شئت: متى بدأ، وما تغيّر، وما أكثر ما يزعجك. تجعل الاقتراحات أنسب لك.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Go on looking back</source>
        <translation>متابعة النظر إلى الوراء</translation>
    </message>
</context>
<context>
    <name>unrut::TodayPage</name>
    <message>
        <source>R&amp;ough day</source>
        <translation>يوم &amp;صعب</translation>
    </message>
    <message>
        <source>Rest comes first just now; nothing else has to be started.</source>
        <translation>الراحة أولًا الآن؛ ولا حاجة إلى بدء شيء آخر.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>عرض ما يساعد</translation>
    </message>
    <message>
        <source>Your assessment is waiting</source>
        <translation>تقييمك ينتظر</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;المتابعة فيه</translation>
    </message>
    <message>
        <source>Throw &amp;it away</source>
        <translation>ال&amp;تخلص منه</translation>
    </message>
    <message>
        <source>The unfinished assessment is thrown away. Undo brings it back.</source>
        <translation>جرى التخلص من التقييم غير المكتمل. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Write one more line</source>
        <translation>كتابة سطر آخر</translation>
    </message>
    <message>
        <source>Change today’s check-in</source>
        <translation>تغيير تسجيل حال اليوم</translation>
    </message>
    <message>
        <source>Today’s practice</source>
        <translation>ممارسة اليوم</translation>
    </message>
</context>
<context>
    <name>unrut::TooFewPanel</name>
    <message>
        <source>Take it again</source>
        <translation>إجراؤه من جديد</translation>
    </message>
    <message>
        <source>An area gets a score once half of its statements are answered (%1).</source>
        <extracomment>%1 is &apos;1 of 27 answered&apos;.</extracomment>
        <translation>يحصل المجال على درجة حين يُجاب عن نصف عباراته (%1).</translation>
    </message>
</context>
<context>
    <name>unrut::TrayMenu</name>
    <message>
        <source>Unrut: something is due</source>
        <translation>‏Unrut: حان موعد شيء</translation>
    </message>
    <message>
        <source>Unrut: reminders paused</source>
        <translation>‏Unrut: التذكيرات متوقفة</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>&amp;Pause reminders</source>
        <translation>إي&amp;قاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>Quick &amp;add…</source>
        <translation>إ&amp;ضافة سريعة…</translation>
    </message>
    <message>
        <source>&amp;Check in…</source>
        <translation>تسجيل ال&amp;حال…</translation>
    </message>
    <message>
        <source>Just &amp;start</source>
        <translation>لن&amp;بدأ فحسب</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>ل&amp;ساعة</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>حتى ال&amp;غد</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>حتى الا&amp;ثنين</translation>
    </message>
    <message>
        <source>&amp;Go on with reminders</source>
        <translation>&amp;مواصلة التذكيرات</translation>
    </message>
    <message>
        <source>&amp;Open Unrut</source>
        <translation>&amp;فتح Unrut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Unrut goes on in the tray</source>
        <translation>يواصل Unrut في شريط النظام</translation>
    </message>
    <message>
        <source>Reminders keep coming, and its icon brings this window back. Quit, in the menu of the icon or in File, ends it. The settings have the choice.</source>
        <translation>تستمر التذكيرات، وأيقونته تعيد هذه النافذة. «خروج»، في قائمة الأيقونة أو في «ملف»، يُنهيه. والخيار في الإعدادات.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>مواصلة في شريط النظام</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>خروج بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>unrut::TriedPanel</name>
    <message>
        <source>What to do with this chart</source>
        <translation>ما يمكن فعله بهذا المخطط</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>– %1</translation>
    </message>
</context>
<context>
    <name>unrut::VisitBanner</name>
    <message>
        <source>Back to my own journal</source>
        <translation>العودة إلى دفتري</translation>
    </message>
</context>
<context>
    <name>unrut::WaitingList</name>
    <message>
        <source>Also waiting (%1)</source>
        <extracomment>%1 is how many things wait.</extracomment>
        <translation>في الانتظار أيضًا (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>تحقق اليوم</translation>
    </message>
</context>
<context>
    <name>unrut::WaysOutPage</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an area of the assessment, how long the first step takes</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>some</source>
        <comment>match</comment>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>good</source>
        <comment>match</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>match</comment>
        <translation>قوي</translation>
    </message>
    <message>
        <source>a first look back</source>
        <translation>نظرة أولى إلى الوراء</translation>
    </message>
    <message>
        <source>No way out has these words</source>
        <translation>لا مخرج فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Try a word for what weighs on you, or for what you would do.</source>
        <translation>يمكن تجربة كلمة لما يثقل عليك، أو لما يمكن فعله.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>What you put on the board from here is listed while you are at it, and when it is done.</source>
        <translation>ما يوضع من هنا على اللوحة يُدرج وهو جارٍ، وحين يتم.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>المخارج</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Any effort</source>
        <translation>أي جهد</translation>
    </message>
    <message>
        <source>Search ways out</source>
        <translation>البحث في المخارج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a way out and how well it fits</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways, best match for you first.</source>
        <translation>
            <numerusform>لا مخارج.</numerusform>
            <numerusform>مخرج واحد.</numerusform>
            <numerusform>مخرجان، الأنسب لك أولًا.</numerusform>
            <numerusform>%Ln مخارج، الأنسب لك أولًا.</numerusform>
            <numerusform>%Ln مخرجًا، الأنسب لك أولًا.</numerusform>
            <numerusform>%Ln مخرج، الأنسب لك أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways. An assessment puts the best match first.</source>
        <translation>
            <numerusform>لا مخارج.</numerusform>
            <numerusform>مخرج واحد.</numerusform>
            <numerusform>مخرجان. التقييم يضع الأنسب أولًا.</numerusform>
            <numerusform>%Ln مخارج. التقييم يضع الأنسب أولًا.</numerusform>
            <numerusform>%Ln مخرجًا. التقييم يضع الأنسب أولًا.</numerusform>
            <numerusform>%Ln مخرج. التقييم يضع الأنسب أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unrut::WeekStripView</name>
    <message>
        <source>An entry in %1 of the last %2 weeks</source>
        <translation>تدوينة في %1 من آخر %2 أسبوعًا</translation>
    </message>
</context>
<context>
    <name>unrut::WeightsPanel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>ما يثقل عليك</translation>
    </message>
    <message>
        <source>· 0 not at all, 100 fully</source>
        <translation>– 0 لا ثقل، 100 تمامًا</translation>
    </message>
    <message>
        <source>Show as dots</source>
        <translation>عرض بالنقاط</translation>
    </message>
    <message>
        <source>Show as radar</source>
        <translation>عرض بالرادار</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض بالرسم</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض بالجدول</translation>
    </message>
    <message>
        <source>◆ %1: named by you as the cause. It changes no score and stands first among equals.</source>
        <translation>◆ %1: ذكرته سببًا. لا يغيّر أي درجة ويأتي أولًا بين المتساويات.</translation>
    </message>
    <message>
        <source>Both assessments together are your starting point; changes are told from the next one on.</source>
        <translation>التقييمان معًا نقطة بدايتك؛ وتُذكر التغيّرات من التقييم القادم.</translation>
    </message>
    <message>
        <source>%1, your focus:</source>
        <translation>%1، تركيزك:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an area and what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>الشرارة</translation>
    </message>
    <message>
        <source>Since the start, %1:</source>
        <translation>منذ البداية، %1:</translation>
    </message>
    <message>
        <source>The mean of the two newest beside the mean of the first two.</source>
        <translation>متوسط الأحدثين بجانب متوسط الأولين.</translation>
    </message>
    <message>
        <source>The newest beside the mean of the first two.</source>
        <translation>الأحدث بجانب متوسط الأولين.</translation>
    </message>
    <message>
        <source>Too few answers for a score: %1.</source>
        <extracomment>A list of areas, divided by commas.</extracomment>
        <translation>إجابات أقل من أن تعطي درجة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>0 not at all, 100 fully</source>
        <translation>0 لا ثقل، 100 تمامًا</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>What to do with this chart</source>
        <translation>ما يمكن فعله بهذا المخطط</translation>
    </message>
</context>
<context>
    <name>unrut::WhoDialog</name>
    <message>
        <source>Who can I talk to?</source>
        <translation>مع من يمكنني الحديث؟</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;عن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody is marked as safe for this yet, so nobody is offered.</source>
        <translation>لا أحد عليه علامة الأمان لهذا بعد، فلا يُقترح أحد.</translation>
    </message>
    <message>
        <source>Think of somebody who has kept things to themselves before. Or of somebody outside: a friend, a coach, an employee helpline, your doctor.</source>
        <translation>ربما شخص حفظ سرًا من قبل. أو شخص من الخارج: صديق، أو مدرّب، أو خط مساعدة للموظفين، أو طبيبك.</translation>
    </message>
</context>
<context>
    <name>unrut::WinPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>إضافة إلى السجل</translation>
    </message>
    <message>
        <source>One win</source>
        <translation>نجاح واحد</translation>
    </message>
    <message>
        <source>One good thing</source>
        <translation>شيء طيب واحد</translation>
    </message>
    <message>
        <source>What went forward today, however small?</source>
        <translation>ما الذي تقدّم اليوم، مهما صغر؟</translation>
    </message>
    <message>
        <source>Something or someone at work you are glad of. #tags and @people are understood.</source>
        <translation>شيء أو شخص في العمل يسرّك. #الوسوم و @الأشخاص مفهومة.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>the newest entry of today</comment>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Added to the log.</source>
        <translation>أُضيف إلى السجل.</translation>
    </message>
</context>
<context>
    <name>unrut::WindowShell</name>
    <message>
        <source>Back up the journal</source>
        <translation>نسخ الدفتر احتياطيًا</translation>
    </message>
    <message>
        <source>Unrut journals (*.unrut)</source>
        <translation>دفاتر Unrut ‏(*.unrut)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>نُسخ احتياطيًا وفُحص: %1</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>الدفتر سليم.</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>لا تذكيرات</translation>
    </message>
    <message>
        <source>Something is due: see Today</source>
        <translation>حان موعد شيء: في «اليوم»</translation>
    </message>
    <message>
        <source>Unrut</source>
        <translation>Unrut</translation>
    </message>
    <message>
        <source>A made-up journal — Unrut</source>
        <translation>دفتر متخيَّل — Unrut</translation>
    </message>
    <message>
        <source>A backup — Unrut</source>
        <translation>نسخة احتياطية — Unrut</translation>
    </message>
    <message>
        <source>You are looking into a backup. You can read and search it, and copy from it; nothing in it can be changed.</source>
        <translation>هذه نظرة في نسخة احتياطية. يمكنك القراءة والبحث والنسخ منها؛ ولا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>You are looking around in a made-up journal. Nothing here is yours, and nothing is kept.</source>
        <translation>هذه جولة في دفتر متخيَّل. لا شيء هنا لك، ولا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A made-up journal</source>
        <translation>دفتر متخيَّل</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>دفتر جديد</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>saved, and the last backup</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the last backup failed</source>
        <translation>فشلت آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Journals and tables (*.json *.csv);;All files (*)</source>
        <translation>دفاتر وجداول (*.json *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The backup was deleted.</source>
        <translation>حُذفت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>the folder for backups is not there</source>
        <translation>مجلد النسخ الاحتياطية غير موجود</translation>
    </message>
    <message>
        <source>What you are typing cannot be kept, and would be lost if the program ended now. %1</source>
        <extracomment>%1 is a sentence: what went wrong, and what can be done.</extracomment>
        <translation>ما يُكتب الآن لا يمكن حفظه، وسيضيع إذا انتهى البرنامج الآن. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <extracomment>Leads to the choices for a damaged journal: going back to a backup, saving what can be read.</extracomment>
        <translation>ما الذي يمكن فعله…</translation>
    </message>
    <message>
        <source>The journal is being read. You can go on meanwhile.</source>
        <translation>تجري قراءة الدفتر. ويمكن المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The journal is still being read. Try again in a moment.</source>
        <translation>ما زالت قراءة الدفتر جارية. تُعاد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Something was not saved</source>
        <translation>لم يُحفظ شيء ما</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لا شيء يُحفظ</translation>
    </message>
</context>
<context>
    <name>unrut::WinsDialog</name>
    <message>
        <source>Choose from your wins</source>
        <translation>اختيار من نجاحاتك</translation>
    </message>
    <message>
        <source>Your wins, newest first</source>
        <translation>نجاحاتك، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and text</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There are no wins in your log yet.</source>
        <translation>لا نجاحات في سجلك بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;أخذ هذه</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetFields</name>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a list, and its number.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>That is all: end this part</source>
        <translation>هذا كل شيء: إنهاء هذا الجزء</translation>
    </message>
    <message>
        <source>Go on listing</source>
        <translation>مواصلة السرد</translation>
    </message>
    <message>
        <source>This page opens when the one before it is done.</source>
        <translation>تُفتح هذه الصفحة حين تتم الصفحة التي قبلها.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is a good answer to the question above.</extracomment>
        <translation>مثلًا: %1</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>إلى الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>unrut::WorksheetView</name>
    <message>
        <source>About this way out</source>
        <translation>عن هذا المخرج</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Compare with the last one…</source>
        <translation>مقارنة مع السابقة…</translation>
    </message>
    <message>
        <source>Throw this worksheet away</source>
        <translation>التخلص من ورقة العمل هذه</translation>
    </message>
    <message>
        <source>Some answers are still open:</source>
        <translation>بعض الإجابات ما زالت مفتوحة:</translation>
    </message>
    <message>
        <source>Finish, and do this</source>
        <translation>إنهاء، والقيام بهذا</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>يتم حين</translation>
    </message>
    <message>
        <source>That is done. Did it help?</source>
        <translation>تمّ ذلك. هل ساعد؟</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>ساعد</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>لم يساعد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>ما تصير إليه</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>saved as you write</source>
        <translation>تُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Worksheet · %1 of %2 · %3</source>
        <extracomment>A page of a worksheet: its number, how many there are, and whether it is saved.</extracomment>
        <translation>ورقة عمل – %1 من %2 – %3</translation>
    </message>
    <message>
        <source>Take the changes over</source>
        <translation>اعتماد التغييرات</translation>
    </message>
    <message>
        <source>begins with what you told when looking back</source>
        <translation>تبدأ بما كتبته عند النظر إلى الوراء</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>إضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>What you practise now ends with that: one at a time is enough.</source>
        <translation>بذلك تنتهي ممارستك الحالية: واحدة في كل مرة تكفي.</translation>
    </message>
    <message>
        <source>Show the talk</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>How much is written up to this page</source>
        <translation>ما كُتب حتى هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>unrut::WorryDialog</name>
    <message>
        <source>Park a worry</source>
        <translation>تنحية همّ</translation>
    </message>
    <message>
        <source>Write it down, all of it. Then decide what becomes of it: something to do, something to bring up with somebody, or nothing. It is not kept unless you say so.</source>
        <translation>يُكتب كله هنا. ثم يُقرَّر مصيره: شيء للفعل، أو شيء للطرح مع شخص ما، أو لا شيء. ولا يُحفظ إلا إن طلبت ذلك.</translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation>ما الذي يقلقك</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;تركه يمضي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make it a goal</source>
        <translation>&amp;جعله هدفًا</translation>
    </message>
    <message>
        <source>Ten minutes are over. It has had its time.</source>
        <translation>انتهت عشر دقائق. لقد أخذ وقته.</translation>
    </message>
    <message>
        <source>It is on the board, in Next.</source>
        <translation>هو على اللوحة، في «التالي».</translation>
    </message>
    <message>
        <source>Noted for the next talk.</source>
        <translation>دُوّن للمحادثة القادمة.</translation>
    </message>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>تُرك ليمضي. لا شيء منه يُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Bring it up with…</source>
        <translation>&amp;طرحه مع…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>You have ten minutes. If it needs longer, that is fine.</source>
        <translation>لديك عشر دقائق. وإن احتاج الأمر إلى وقت أطول فلا بأس.</translation>
    </message>
    <message>
        <source>%1 left. If it needs longer, that is fine.</source>
        <translation>بقي %1. وإن احتاج الأمر إلى وقت أطول فلا بأس.</translation>
    </message>
</context>
<context>
    <name>unrut::WritingSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and a country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>بلغة النافذة</translation>
    </message>
    <message>
        <source>This Unrut was built without hunspell, which reads dictionaries. No spelling is checked.</source>
        <translation>بُني Unrut هذا بدون hunspell الذي يقرأ القواميس. لا تدقيق للإملاء.</translation>
    </message>
    <message>
        <source>What you write is looked up on this computer and goes nowhere.</source>
        <translation>ما يُكتب يُبحث عنه في هذا الحاسوب ولا يغادره.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer, so nothing is underlined. On Debian and Ubuntu the package %2 brings one; Unrut finds it at its next start.</source>
        <translation>لا قاموس للغة %1 في هذا الحاسوب، لذلك لا يوضع خط تحت شيء. في Debian و Ubuntu تأتي به الحزمة %2، ويجده Unrut عند تشغيله التالي.</translation>
    </message>
</context>
</TS>
