<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AssessAccuracy</name>
    <message>
        <source>Assess accuracy</source>
        <translation>Оценка точности</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</source>
        <translation>точность,проверка,валидация,матрица ошибок,полнота,каппа,F-мера,тест,ошибка,качество,accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The map to be judged, made by &apos;Classify mines&apos;.</source>
        <translation>Оцениваемая карта, созданная алгоритмом «Классификация выработок».</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Эталонные полигоны</translation>
    </message>
    <message>
        <source>Outlines of what is really there, drawn by interpretation.</source>
        <translation>Контуры того, что есть на самом деле, полученные дешифрированием.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <source>Field of the reference with the class of each polygon. Without it all polygons are mines.</source>
        <translation>Поле эталона с классом каждого полигона. Без него все полигоны считаются выработками.</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>Классы выработок</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую.</translation>
    </message>
    <message>
        <source>Land outside the reference</source>
        <translation>Земли вне эталона</translation>
    </message>
    <message>
        <source>non_mine: the reference holds every mine, so all other land is non-mine. unknown: only land inside reference polygons counts, and polygons of other classes are needed to know false alarms.</source>
        <translation>non_mine: эталон содержит все выработки, поэтому все остальные земли — не выработки. unknown: учитываются только земли внутри эталонных полигонов, и для определения ложных срабатываний нужны полигоны других классов.</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>All objects with their class, made by &apos;Classify mines&apos;: they tell the class of each test object and the land observed.</source>
        <translation>Все объекты с их классом, созданные алгоритмом «Классификация выработок»: по ним определяются класс каждого тестового объекта и наблюдённые земли.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Output of &apos;Label objects&apos;: objects with split = test are judged, those with split = train are left out of every figure.</source>
        <translation>Результат алгоритма «Разметка объектов»: объекты с split = test оцениваются, объекты с split = train исключаются из всех показателей.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Only objects and mines whose centre lies inside count. Leave empty for no limit.</source>
        <translation>Учитываются только объекты и выработки, центр которых лежит внутри. Оставьте пустым, если ограничения нет.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <source>Something is right when more than this share of its area agrees. The paper takes 0.7.</source>
        <translation>Объект верен, если совпадает больше этой доли его площади. В статье принято 0.7.</translation>
    </message>
    <message>
        <source>Group distance (m)</source>
        <translation>Размер групп (m)</translation>
    </message>
    <message>
        <source>Mines in one square cell of this side are drawn together when intervals are computed, since neighbours are alike.</source>
        <translation>При вычислении интервалов выработки в одной квадратной ячейке с такой стороной отбираются вместе, поскольку соседние похожи.</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>Участки для показа</translation>
    </message>
    <message>
        <source>Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none.</source>
        <translation>Число участков по 4 km, показанных в отчёте с эталонными и выявленными контурами; 0 — не показывать.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Image stack shown below the outlines of the sub-regions (bands red, green and blue).</source>
        <translation>Многоканальный снимок, отображаемый под контурами участков (красный, зелёный и синий каналы).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Number that decides the random draws; the same seed gives the same report.</source>
        <translation>Число, определяющее случайные выборки; одно и то же значение даёт один и тот же отчёт.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Page with all figures, charts and sub-regions.</source>
        <translation>Страница со всеми показателями, диаграммами и участками.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning.</source>
        <translation>Все показатели отчёта: показатель, единица, значение, 95 %-ный интервал, число случаев и смысл.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>By object ({count} judged): {tp} mines found, {fn} missed, {fp} false alarms, {tn} rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}.</source>
        <translation>По объектам (оценено {count}): найдено выработок {tp}, пропущено {fn}, ложных срабатываний {fp}, верно отнесено к не-выработкам {tn}. Общая точность {accuracy:.4f}, точность пользователя {precision:.4f}, полнота {recall:.4f}, F {f_score:.4f}, каппа {kappa:.4f}.</translation>
    </message>
    <message>
        <source>By mine: {hits} of {detected} detected mines are right, {found} of {reference} reference mines are found.</source>
        <translation>По выработкам: верны {hits} из {detected} выявленных, найдены {found} из {reference} эталонных.</translation>
    </message>
    <message>
        <source>By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.</source>
        <translation>По площади: совпадает {overlap:.3f} km2 из {detected:.3f} выявленных и {reference:.3f} эталонных; IoU {iou:.4f}.</translation>
    </message>
    <message>
        <source>Accuracy and kappa are not known: they need true negatives, which only labelled objects give. Add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>Общая точность и каппа неизвестны: для них нужны истинно отрицательные случаи, которые дают только размеченные объекты. Добавьте SAMPLES или OBJECTS_CLASSIFIED.</translation>
    </message>
    <message>
        <source>Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object lies in the extent judged.</source>
        <translation>Без SAMPLES неизвестно, на каких землях обучался лес. Показатели достоверны, только если в оцениваемом охвате нет обучающих объектов.</translation>
    </message>
    <message>
        <source>The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, F and IoU are not known. Add polygons of other classes and CLASS_FIELD.</source>
        <translation>Эталон содержит только выработки, а об остальных землях ничего не известно, поэтому ложные срабатывания определить нельзя: точность пользователя, F и IoU неизвестны. Добавьте полигоны других классов и CLASS_FIELD.</translation>
    </message>
    <message>
        <source>{detected} detected and {reference} reference mines hold training objects and are left out of every figure.</source>
        <translation>Выработки, содержащие обучающие объекты ({detected} выявленных и {reference} эталонных), исключены из всех показателей.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Overlap needed</source>
        <translation>Требуемое перекрытие</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Only for classified objects without a class, as &apos;Compute object features&apos; makes them: the model that tells it. It lets a chain of steps judge objects that were not written to a file.</source>
        <translation>Только для классифицированных объектов без класса, какими их создаёт алгоритм «Вычисление признаков объектов»: модель, которая его определяет. Позволяет цепочке шагов оценивать объекты, не записанные в файл.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>With a model: objects with at least this probability are mines, as in &apos;Classify mines&apos;.</source>
        <translation>С моделью: объекты с вероятностью не ниже этой — выработки, как в алгоритме «Классификация выработок».</translation>
    </message>
    <message>
        <source>Labelled accuracy sample</source>
        <translation>Размеченная выборка для оценки точности</translation>
    </message>
    <message>
        <source>Output of &apos;Draw accuracy sample&apos; with reference_class filled in (mine classes of MINE_CLASSES, or another word). Gives accuracy and mine area adjusted for the share of each stratum, with 95 % intervals.</source>
        <translation>Результат алгоритма «Отбор выборки для оценки точности» с заполненным полем reference_class (классы выработок из MINE_CLASSES или другое слово). Даёт точность и площадь выработок с поправкой на долю каждой страты и с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; precision {precision:.3f}, recall {recall:.3f}.</source>
        <translation>По выборке: {area:.3f} km2 выработок (от {low:.3f} до {high:.3f}), на карте {mapped:.3f} km2; точность пользователя {precision:.3f}, полнота {recall:.3f}.</translation>
    </message>
    <message>
        <source>Few errors were found in {strata}: the area of missed mines there is uncertain. The intervals quoted are score intervals; Wald intervals would be too narrow.</source>
        <translation>Найдено мало ошибок в: {strata}; площадь пропущенных там выработок неопределённа. Приведены score-интервалы; интервалы Вальда были бы слишком узкими.</translation>
    </message>
    <message>
        <source>{count} places of the sample are not labelled and not used.</source>
        <translation>Не размечены и не использованы точки выборки: {count}.</translation>
    </message>
    <message>
        <source>Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a precision measured where they are common does not carry over to land where they are rare. Of mines found it also tells how far their outlines lie from the reference&apos;s, and whether they were cut or joined; AGREEMENT is the map of hits, misses and false alarms.

With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>Сравнивает карту выработок с эталонными контурами тремя способами: по объектам (матрица ошибок размеченных тестовых объектов, общая точность, точность пользователя, полнота, F-мера, каппа), по выработкам (выработка верна, если совпадает больше доли OVERLAP её площади) и по площади (пересечение / объединение). Для каждого показателя даётся 95 %-ный интервал, а отчёт сообщает, насколько распространены выработки, поскольку точность пользователя, измеренная там, где их много, не переносится на земли, где они редки. О найденных выработках сообщается также, как далеко их контуры лежат от эталонных и не были ли они разрезаны или слиты; AGREEMENT — карта попаданий, пропусков и ложных тревог.

С SAMPLES учитываются только тестовые объекты, и каждая выработка, содержащая обучающий объект, исключается: ни один показатель не основан на том, на чём обучался лес. Без SAMPLES задайте EXTENT, который не использовался для обучения. Общая точность и каппа требуют истинно отрицательных случаев, поэтому они вычисляются только с SAMPLES или OBJECTS_CLASSIFIED.</translation>
    </message>
    <message>
        <source>Table for later steps</source>
        <translation>Таблица для следующих шагов</translation>
    </message>
    <message>
        <source>In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.</source>
        <translation>В модели: если таблицу никто не запросил, записать её во временный файл, чтобы её мог прочитать следующий шаг.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, only_reference), each with its area, its mines and the verdicts on them by OVERLAP.</source>
        <translation>Карта попаданий, пропусков и ложных тревог: земли найденных и эталонных выработок по частям (both, only_map, only_reference), у каждой — площадь, её выработки и решения о них по OVERLAP.</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Слой согласия</translation>
    </message>
</context>
<context>
    <name>CheckDependencies</name>
    <message>
        <source>Check dependencies</source>
        <translation>Проверка зависимостей</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</source>
        <translation>пакеты,установка,зависимости,отсутствует,версия,окружение,packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</translation>
    </message>
    <message>
        <source>Lists the Python packages that Mine Mapper needs, whether QGIS&apos;s Python has them in a version that works, and the exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.

It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS. Nothing is installed or changed. Packages that only an option needs are listed, but do not count as missing.</source>
        <translation>Выводит список пакетов Python, необходимых Mine Mapper, сообщает, есть ли они в Python, который использует QGIS, в подходящей версии, и приводит точную команду для установки недостающих. Запустите его первым, а также всякий раз, когда какой-либо шаг сообщает об отсутствии пакета.

Кроме того, сравнивает версии GDAL и GEOS, с которыми работают rasterio и shapely, с версиями в QGIS. Ничего не устанавливается и не изменяется. Пакеты, нужные только для отдельных возможностей, перечисляются, но не считаются недостающими.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The same list as a web page, to send to whoever looks after this computer.</source>
        <translation>Тот же список в виде веб-страницы, чтобы отправить администратору этого компьютера.</translation>
    </message>
    <message>
        <source>Number of required packages that are missing or do not work</source>
        <translation>Число обязательных пакетов, которые отсутствуют или не работают</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Folders of packages</source>
        <translation>Папки пакетов</translation>
    </message>
    <message>
        <source>{version} or newer</source>
        <translation>{version} или новее</translation>
    </message>
    <message>
        <source>{purpose} (optional)</source>
        <translation>{purpose} (необязательно)</translation>
    </message>
    <message>
        <source>MISSING. {error}</source>
        <translation>ОТСУТСТВУЕТ. {error}</translation>
    </message>
    <message>
        <source>BROKEN. It is installed but cannot be imported: {error}</source>
        <translation>НЕ РАБОТАЕТ. Пакет установлен, но не импортируется: {error}</translation>
    </message>
    <message>
        <source>TOO OLD.</source>
        <translation>УСТАРЕЛ.</translation>
    </message>
    <message>
        <source>WRONG LIBRARIES. It brings libraries of its own ({versions}), which crash QGIS on Linux; not imported.</source>
        <translation>НЕПОДХОДЯЩИЕ БИБЛИОТЕКИ. Пакет содержит собственные библиотеки ({versions}), которые приводят к аварийному завершению QGIS в Linux; не импортирован.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: they fit together.</source>
        <translation>{package} работает с {library} {version}, QGIS — с {own}: они совместимы.</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: on Linux the two can crash each other. Use the distribution&apos;s package of {package}, or the version that is built for {library} {own}.</source>
        <translation>{package} работает с {library} {version}, QGIS — с {own}: в Linux они могут привести друг друга к аварийному завершению. Используйте пакет {package} из дистрибутива или версию, собранную для {library} {own}.</translation>
    </message>
    <message>
        <source>{package} runs on its own {library} {version} beside QGIS&apos;s {own}: right on this system.</source>
        <translation>{package} работает с собственной {library} {version} наряду с {own} в QGIS: в этой системе это допустимо.</translation>
    </message>
    <message>
        <source>All {count} required packages are there.</source>
        <translation>Все обязательные пакеты на месте: {count}.</translation>
    </message>
    <message>
        <source>{count} required packages are missing or do not work: {packages}.</source>
        <translation>Обязательные пакеты отсутствуют или не работают ({count}): {packages}.</translation>
    </message>
    <message>
        <source>In the start menu open &apos;OSGeo4W Shell&apos; of this QGIS and run:</source>
        <translation>В меню «Пуск» откройте «OSGeo4W Shell» этой установки QGIS и выполните:</translation>
    </message>
    <message>
        <source>Open a terminal and run:</source>
        <translation>Откройте терминал и выполните:</translation>
    </message>
    <message>
        <source>For the optional packages:</source>
        <translation>Для необязательных пакетов:</translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>Затем перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>Как установить</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>ClassifyMines</name>
    <message>
        <source>Classify mines</source>
        <translation>Классификация выработок</translation>
    </message>
    <message>
        <source>4 Mapping</source>
        <translation>4 Картографирование</translation>
    </message>
    <message>
        <source>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</source>
        <translation>выработка,карьер,рудник,классификация,прогноз,случайный лес,вероятность,карта,объединение,контур,mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Image objects with their features, made by &apos;Compute object features&apos;.</source>
        <translation>Объекты снимка с признаками, созданные алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model file made by &apos;Train random forest&apos;. The objects must have all features it was trained with, and textures made with the same settings.</source>
        <translation>Файл модели, созданный алгоритмом «Обучение случайного леса». Объекты должны иметь все признаки, на которых она обучена, и текстуры, вычисленные с теми же настройками.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Minimum area (m2)</source>
        <translation>Минимальная площадь (m2)</translation>
    </message>
    <message>
        <source>Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.</source>
        <translation>Меньшие выработки отбрасываются. 5000 m2 — это 50 пикселей по 10 m.</translation>
    </message>
    <message>
        <source>Merge distance (m)</source>
        <translation>Расстояние объединения (m)</translation>
    </message>
    <message>
        <source>Parts at most this far apart are counted as one mine of several parts; the land between them is not added to its area. 0 puts only parts with a common edge together.</source>
        <translation>Части, удалённые друг от друга не более чем на это расстояние, считаются одной выработкой из нескольких частей; земли между ними не прибавляются к её площади. 0 — объединять только части с общей границей.</translation>
    </message>
    <message>
        <source>Fill holes up to (m2)</source>
        <translation>Заполнять отверстия до (m2)</translation>
    </message>
    <message>
        <source>Holes in a mine up to this area become part of it. 0 leaves all holes.</source>
        <translation>Отверстия в выработке до этой площади становятся её частью. 0 — сохранять все отверстия.</translation>
    </message>
    <message>
        <source>Share of mine objects on the land</source>
        <translation>Доля объектов-выработок на территории</translation>
    </message>
    <message>
        <source>Mines are far rarer on the land than among the training samples. If you know their share among all objects (for example 0.01), the probabilities are rescaled to it. Leave empty to keep the probabilities of the model.</source>
        <translation>На территории выработки встречаются гораздо реже, чем среди обучающих образцов. Если известна их доля среди всех объектов (например, 0.01), вероятности пересчитываются под неё. Оставьте пустым, чтобы сохранить вероятности модели.</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>Проверенные выработки</translation>
    </message>
    <message>
        <source>Mines of an earlier run, with decisions in the field &apos;review&apos; (accepted, rejected, retyped, redrawn): they are carried over to the new map, matched by overlap.</source>
        <translation>Выработки предыдущего запуска с решениями в поле 'review' (accepted, rejected, retyped, redrawn): решения переносятся на новую карту по перекрытию.</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>Число выработок</translation>
    </message>
    <message>
        <source>Area of all mines (km2)</source>
        <translation>Площадь всех выработок (km2)</translation>
    </message>
    <message>
        <source>{found} of {count} objects have a probability of {threshold} or more; the highest is {highest:.3f}.</source>
        <translation>Вероятность {threshold} или выше имеют {found} из {count} объектов; наибольшая — {highest:.3f}.</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence.</source>
        <translation>Выработок: {count}, общая площадь {area:.3f} km2; с высокой уверенностью {high}, со средней {medium}, с низкой {low}.</translation>
    </message>
    <message>
        <source>{count} groups of mine objects below MIN_AREA ({area:g} m2) were dropped.</source>
        <translation>Отброшено групп объектов-выработок меньше MIN_AREA ({area:g} m2): {count}.</translation>
    </message>
    <message>
        <source>{count} mines are cut by the edge of the image or by land without data (field touches_edge).</source>
        <translation>Выработок, срезанных краем снимка или землями без данных (поле touches_edge): {count}.</translation>
    </message>
    <message>
        <source>Gives every image object its probability of being a mine, by a model of &apos;Train random forest&apos;, and puts neighbouring objects at or above the threshold together to mines.

Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts it. The type is &apos;unknown&apos; until &apos;Mine statistics&apos; looks it up in the register.

The map also says what it does not know: objects unlike all training samples are marked, no mine made of them has a high confidence, and the field &apos;review_order&apos; tells which mines to look at first.</source>
        <translation>Даёт каждому объекту снимка вероятность того, что это выработка, по модели алгоритма «Обучение случайного леса», и объединяет соседние объекты с вероятностью не ниже порога в выработки.

Объекты с общей стороной (а не только с общим углом) становятся одной выработкой. Каждая выработка несёт среднюю вероятность, уверенность словами, площадь на эллипсоиде и отметку о том, срезана ли она краем снимка или пропуском в данных. Тип остаётся &apos;unknown&apos;, пока «Статистика выработок» не найдёт его в реестре.

Карта сообщает и о том, чего она не знает: объекты, не похожие ни на один обучающий образец, отмечены, ни одна выработка из них не получает высокой уверенности, а поле &apos;review_order&apos; говорит, какие выработки смотреть первыми.</translation>
    </message>
    <message>
        <source>An object is a mine from this probability on. Lower values find more mines and more false alarms. The probability is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if that is given.</source>
        <translation>Объект считается выработкой начиная с этой вероятности. При меньших значениях находится больше выработок и больше ложных тревог. Вероятность калибруется, если в модели есть калибровка, и пересчитывается под долю выработок на территории, если она задана.</translation>
    </message>
    <message>
        <source>The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and empty fields for a review. A GeoPackage holds a second style, &apos;mines_confidence&apos;.</source>
        <translation>Карта: один полигон на выработку, с вероятностью, уверенностью, площадью, типом, очередью просмотра и пустыми полями для проверки. GeoPackage содержит второй стиль, &apos;mines_confidence&apos;.</translation>
    </message>
    <message>
        <source>All objects with their probability and class, the share of the trees that vote for mine, how much the trees disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, &apos;objects_uncertainty&apos;.</source>
        <translation>Все объекты с вероятностью и классом, долей деревьев, голосующих за выработку, степенью несогласия деревьев и отметкой о том, что объект не похож ни на один обучающий образец. GeoPackage содержит второй стиль, &apos;objects_uncertainty&apos;.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines to look at first, as one page with charts.</source>
        <translation>Что нанесено на карту, сколько ждать ложных тревог, какая часть территории модели незнакома и какие десять выработок смотреть первыми — одной страницей с диаграммами.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land is not marked.</source>
        <translation>Модель не сообщает, какими были её обучающие данные, поэтому незнакомые земли не отмечены.</translation>
    </message>
    <message>
        <source>{count} objects are unlike all training samples, of those called mine {mines} (field outside).</source>
        <translation>Объектов, не похожих ни на один обучающий образец: {count}, из них названо выработками: {mines} (поле outside).</translation>
    </message>
</context>
<context>
    <name>CompareClassifiers</name>
    <message>
        <source>Compare classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 Обучение</translation>
    </message>
    <message>
        <source>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</source>
        <translation>классификатор,сравнение,логистическая регрессия,метод опорных векторов,дерево решений,случайный лес,перекрёстная проверка,classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</translation>
    </message>
    <message>
        <source>Tells how well logistic regression, a support vector machine, a decision tree and a random forest tell mines from other land: ROC curves in one chart, areas under them with 95 % intervals, accuracy, and the time each takes.

All are judged on the same folds, spatial ones (the figures to go by) and random ones as in the paper, with the parameters scikit-learn starts with. Only samples whose field split is &apos;train&apos; are used.</source>
        <translation>Показывает, насколько хорошо логистическая регрессия, метод опорных векторов, дерево решений и случайный лес отличают выработки от других земель: ROC-кривые на одной диаграмме, площади под ними с 95 %-ными интервалами, точность и время работы каждого.

Все оцениваются на одних и тех же блоках: пространственных (на эти показатели следует ориентироваться) и случайных, как в статье, с параметрами scikit-learn по умолчанию. Используются только образцы, у которых поле split равно 'train'.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by &apos;Label objects&apos;.</source>
        <translation>Объекты с признаками и классом, созданные алгоритмом «Разметка объектов».</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>Поле с классом каждого образца; NULL означает, что объект не образец.</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>Классы выработок</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую; все остальные не считаются.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that &apos;Compute object features&apos; makes.</source>
        <translation>Поля, по которым ведётся обучение. Пусто: все поля, создаваемые алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Число блоков</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>Число частей перекрёстной проверки (10 в статье). Если групп меньше, частей берётся меньше.</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Поле группы</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field &apos;group&apos;, or square blocks if there is none.</source>
        <translation>Образцы одной группы остаются в одном блоке пространственной перекрёстной проверки. Пусто: поле 'group' или, если его нет, квадратные участки.</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>Сторона участков (m)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>Сторона квадратных участков, если у образцов нет групп. Пусто: около пяти участков на блок.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same figures.</source>
        <translation>Начальное значение случайных чисел; одно и то же значение даёт одни и те же показатели.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>ROC curves and figures of the four classifiers, as one page.</source>
        <translation>ROC-кривые и показатели четырёх классификаторов на одной странице.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The figures, one row a classifier.</source>
        <translation>Показатели, одна строка на классификатор.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>AUC of logistic regression</source>
        <translation>AUC логистической регрессии</translation>
    </message>
    <message>
        <source>AUC of the support vector machine</source>
        <translation>AUC метода опорных векторов</translation>
    </message>
    <message>
        <source>AUC of the decision tree</source>
        <translation>AUC дерева решений</translation>
    </message>
    <message>
        <source>AUC of the random forest</source>
        <translation>AUC случайного леса</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: the figures come from random folds only.</source>
        <translation>Все образцы одного из классов находятся в одной группе: показатели получены только по случайным блокам.</translation>
    </message>
</context>
<context>
    <name>ComputeFeatures</name>
    <message>
        <source>Compute object features</source>
        <translation>Вычисление признаков объектов</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 Объекты</translation>
    </message>
    <message>
        <source>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</source>
        <translation>объект,признак,текстура,Харалик,зональная статистика,форма,округлость,яркость,object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</translation>
    </message>
    <message>
        <source>Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The preset &apos;paper&apos; gives the 56 features of the method (54 without elevation and slope bands).

Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 here.

A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them.</source>
        <translation>Описывает каждый объект числами: средними по каналам, яркостью, текстурами, формой и рельефом. Набор 'paper' даёт 56 признаков метода (54 без каналов высоты и уклона).

Текстуры измеряются между соседними пикселями одного объекта по среднему каналов blue, green, red и nir. Направления — азимуты: 0 = пары север–юг, 45 = с северо-востока на юго-запад, 90 = запад–восток, 135 = с северо-запада на юго-восток. Другие программы (scikit-image, GRASS) отсчитывают углы от строки: их 0 градусов — это здесь 90.

Признак, не определённый для объекта, например текстура единственного пикселя, равен NULL; их число указывается в журнале.</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>Made by Prepare imagery; bands are found by their names blue, green, red, nir, ndvi, ndwi, elevation, slope.</source>
        <translation>Создаётся алгоритмом «Подготовка снимков»; каналы находятся по именам blue, green, red, nir, ndvi, ndwi, elevation, slope.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Made by Segment image from this image: each pixel holds the number of its object, 0 is no object.</source>
        <translation>Создаются алгоритмом «Сегментация снимка» из этого снимка: каждый пиксель содержит номер своего объекта, 0 — объекта нет.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>What to compute: &apos;paper&apos; = the features of the method; &apos;extended&apos; = these and all others whose bands (and rivers) are there; spectral, terrain, texture or geometry = this group of the paper&apos;s features; or single features by name.</source>
        <translation>Что вычислять: 'paper' = признаки метода; 'extended' = они же и все прочие, для которых есть каналы (и реки); spectral, terrain, texture или geometry = эта группа признаков статьи; либо отдельные признаки по именам.</translation>
    </message>
    <message>
        <source>Grey levels of the textures</source>
        <translation>Уровни серого для текстур</translation>
    </message>
    <message>
        <source>From 2 to 256. A model can only be used with objects made with the same levels and range.</source>
        <translation>От 2 до 256. Модель применима только к объектам, созданным с теми же уровнями и диапазоном.</translation>
    </message>
    <message>
        <source>Range of the textures</source>
        <translation>Диапазон текстур</translation>
    </message>
    <message>
        <source>Lowest and highest mean of blue, green, red and nir (reflectance x 10 000) that the grey levels are spread over; values beyond take the first or last level. Keep it the same for images that are to be compared.</source>
        <translation>Наименьшее и наибольшее среднее каналов blue, green, red и nir (отражательная способность x 10 000), между которыми распределяются уровни серого; значения за пределами получают первый или последний уровень. Не меняйте его для снимков, которые будут сравниваться.</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the distance to the nearest river.</source>
        <translation>Линии или полигоны рек для вычисления расстояния до ближайшей реки.</translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>Объекты с признаками</translation>
    </message>
    <message>
        <source>One polygon an object with its number (object_id), its features and the settings of the textures.</source>
        <translation>Один полигон на объект с его номером (object_id), признаками и настройками текстур.</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>Число объектов</translation>
    </message>
    <message>
        <source>Writing {count} polygons with {features} features.</source>
        <translation>Запись полигонов: {count}, признаков: {features}.</translation>
    </message>
</context>
<context>
    <name>CreateDemoData</name>
    <message>
        <source>Create demo landscape</source>
        <translation>Создание демонстрационного ландшафта</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</source>
        <translation>демо,пример,синтетический,тест,ландшафт,учебные данные,demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</translation>
    </message>
    <message>
        <source>Makes a synthetic river basin with mines, to learn the method and to test it where every mine is known. Nothing in it is real: the names of all files, their metadata and their attributes say so.

The folder receives Sentinel-2 Level-2A products (10 m bands B02, B03, B04, B08 and the scene classification, SAFE layout), a DEM, rivers, counties, the basin, a mineral rights register (licences are shifted, some mines have none, some licences have no mine, some are expired), mine outlines as an interpreter would draw them for training (80 % of the mines, about a pixel off), and the true mines. Sizes and types of the mines follow the published inventory of the Ili basin, but mines cover far more of this landscape than of a real one, so precision measured here does not carry over.

The same numbers always give the same files.</source>
        <translation>Создаёт синтетический речной бассейн с выработками, чтобы освоить метод и испытать его там, где известна каждая выработка. Ничего реального в нём нет: об этом говорят имена всех файлов, их метаданные и атрибуты.

В папку записываются продукты Sentinel-2 Level-2A (каналы B02, B03, B04, B08 с разрешением 10 m и классификация сцены, структура SAFE), ЦМР, реки, районы, бассейн, реестр лицензий на недропользование (лицензии смещены, у некоторых выработок лицензий нет, у некоторых лицензий нет выработок, некоторые истекли), контуры выработок для обучения, какими их нарисовал бы дешифровщик (80 % выработок, с ошибкой около пикселя), и истинные выработки. Размеры и типы выработок соответствуют опубликованному реестру бассейна реки Или, но выработки занимают гораздо большую часть этого ландшафта, чем реального, поэтому измеренная здесь точность не переносится на него.

Одни и те же числа всегда дают одни и те же файлы.</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>Размер (пиксели)</translation>
    </message>
    <message>
        <source>Side of the square image in pixels of 10 m. 1500 takes under a minute; time and memory grow with the number of pixels.</source>
        <translation>Сторона квадратного снимка в пикселях по 10 m. 1500 занимает меньше минуты; время и память растут с числом пикселей.</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>Число выработок</translation>
    </message>
    <message>
        <source>Mines in 2023. In small images they are made smaller, so that they cover at most 7.5 % of the land.</source>
        <translation>Число выработок в 2023 году. На малых снимках они уменьшаются, чтобы занимать не более 7.5 % территории.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Each whole number gives another landscape, always the same one.</source>
        <translation>Каждое целое число даёт другой ландшафт, но всегда один и тот же.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Число дат</translation>
    </message>
    <message>
        <source>Products of the same summer. They alternate between two orbits, whose radiometry differs slightly, and have clouds in different places.</source>
        <translation>Продукты одного лета. Чередуются две орбиты с немного различающейся радиометрией; облака лежат в разных местах.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>2023, or a later year of the same landscape: mines were opened, have grown or closed. A later year adds a layer of the changes since 2023.</source>
        <translation>2023 или более поздний год того же ландшафта: выработки открылись, выросли или закрылись. Для более позднего года добавляется слой изменений с 2023 года.</translation>
    </message>
    <message>
        <source>Also deliver in the neighbouring UTM zone</source>
        <translation>Добавить продукты в соседней зоне UTM</translation>
    </message>
    <message>
        <source>Adds each product a second time in the neighbouring zone, as happens to ground near the edge of a zone.</source>
        <translation>Добавляет каждый продукт второй раз в соседней зоне, как это бывает с территориями у края зоны.</translation>
    </message>
    <message>
        <source>Demo folder</source>
        <translation>Папка демонстрационных данных</translation>
    </message>
    <message>
        <source>Folder that receives everything; files of the same names in it are replaced.</source>
        <translation>Папка, в которую всё записывается; файлы с теми же именами в ней заменяются.</translation>
    </message>
    <message>
        <source>First synthetic Sentinel-2 product</source>
        <translation>Первый синтетический продукт Sentinel-2</translation>
    </message>
    <message>
        <source>Synthetic DEM</source>
        <translation>Синтетическая ЦМР</translation>
    </message>
    <message>
        <source>Synthetic rivers</source>
        <translation>Синтетические реки</translation>
    </message>
    <message>
        <source>Synthetic counties</source>
        <translation>Синтетические районы</translation>
    </message>
    <message>
        <source>Synthetic basin</source>
        <translation>Синтетический бассейн</translation>
    </message>
    <message>
        <source>Synthetic mineral rights register</source>
        <translation>Синтетический реестр лицензий на недропользование</translation>
    </message>
    <message>
        <source>Synthetic reference: interpreted mine outlines</source>
        <translation>Синтетический эталон: дешифрированные контуры выработок</translation>
    </message>
    <message>
        <source>Synthetic truth: all mines</source>
        <translation>Синтетическая истина: все выработки</translation>
    </message>
    <message>
        <source>Synthetic changes since 2023</source>
        <translation>Синтетические изменения с 2023 года</translation>
    </message>
    <message>
        <source>The demo landscape</source>
        <translation>Демонстрационный ландшафт</translation>
    </message>
    <message>
        <source>The synthetic landscape is in {folder}.</source>
        <translation>Синтетический ландшафт находится в {folder}.</translation>
    </message>
</context>
<context>
    <name>DetectChange</name>
    <message>
        <source>Detect change between years</source>
        <translation>Выявление изменений между годами</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>change,new,expanded,closed,split,merged,years,time series,monitoring</source>
        <translation>изменение,новые,расширение,закрытие,разделение,объединение,годы,временной ряд,мониторинг,change,new,expanded,closed,split,merged,years,time series,monitoring</translation>
    </message>
    <message>
        <source>Compares the inventories of two years: which mines are new, expanded, shrunk, closed, split, merged or the same. The number of a mine is carried on; give the output of one run as the earlier year of the next to follow a series of years.

Differences of the outlines narrower than the tolerance are jitter and left out. What was not seen is not absent: with the rasters of clear observations a mine under cloud is &apos;not_observed&apos;, never &apos;closed&apos;, and land not seen in the other year is neither gained nor lost.</source>
        <translation>Сравнивает реестры двух лет: какие выработки новые, расширены, уменьшены, закрыты, разделены, объединены или не изменились. Номер выработки сохраняется; чтобы проследить ряд лет, задайте результат одного запуска как более ранний год следующего.

Расхождения контуров уже допуска — дрожание границ, они не учитываются. Не наблюдавшееся не значит отсутствующее: при наличии растров ясных наблюдений выработка под облаком получает значение 'not_observed', но никогда 'closed', а земли, не наблюдавшиеся в другом году, не относятся ни к приросту, ни к убыли.</translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation>Выработки более раннего года</translation>
    </message>
    <message>
        <source>An inventory, or the output of an earlier run of this step.</source>
        <translation>Реестр выработок или результат предыдущего запуска этого шага.</translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation>Выработки более позднего года</translation>
    </message>
    <message>
        <source>The inventory to be compared with it.</source>
        <translation>Реестр выработок, который с ним сравнивается.</translation>
    </message>
    <message>
        <source>Smallest change (m2)</source>
        <translation>Наименьшее изменение (m2)</translation>
    </message>
    <message>
        <source>A mine is expanded or shrunk from this area gained or lost on.</source>
        <translation>Выработка считается расширенной или уменьшенной, начиная с такой площади прироста или убыли.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (m)</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than this are jitter.</source>
        <translation>Расхождения контуров уже этого значения считаются дрожанием границ.</translation>
    </message>
    <message>
        <source>Observed land of the earlier year</source>
        <translation>Наблюдённые земли более раннего года</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos; for the earlier year.</source>
        <translation>Растр качества алгоритма «Подготовка снимков» за более ранний год.</translation>
    </message>
    <message>
        <source>Observed land of the later year</source>
        <translation>Наблюдённые земли более позднего года</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos; for the later year.</source>
        <translation>Растр качества алгоритма «Подготовка снимков» за более поздний год.</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Polygons of counties: adds tables by county, and the share of each that was observed.</source>
        <translation>Полигоны районов: добавляет таблицы по районам и наблюдённую долю каждого.</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>Поле названия района</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;.</source>
        <translation>Поле с названием района; по умолчанию 'name'.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>One polygon a mine with its change, its number carried on, and the areas gained and lost.</source>
        <translation>Один полигон на выработку с её изменением, сохранённым номером и площадями прироста и убыли.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>List of all mines with their change, the largest first.</source>
        <translation>Список всех выработок с их изменением, сначала наибольшие.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Page with the tables by kind of change and by county.</source>
        <translation>Страница с таблицами по виду изменения и по районам.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>Выработок: {count}; {counts}.</translation>
    </message>
    <message>
        <source>{gained:.3f} km2 gained, {lost:.3f} km2 lost.</source>
        <translation>Прирост {gained:.3f} km2, убыль {lost:.3f} km2.</translation>
    </message>
    <message>
        <source>Without both rasters of observed land a mine under cloud cannot be told from a closed one.</source>
        <translation>Без обоих растров наблюдённых земель выработку под облаком нельзя отличить от закрытой.</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Land observed in the earlier year</source>
        <translation>Земли, наблюдённые в более раннем году</translation>
    </message>
    <message>
        <source>Land observed in the later year</source>
        <translation>Земли, наблюдённые в более позднем году</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Более ранний год</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Более поздний год</translation>
    </message>
</context>
<context>
    <name>DrawSample</name>
    <message>
        <source>Draw accuracy sample</source>
        <translation>Отбор выборки для оценки точности</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>accuracy,sample,stratified,random,points,validation,olofsson,probability sample</source>
        <translation>точность,выборка,стратифицированная,случайная,точки,проверка,вероятностная выборка,accuracy,sample,stratified,random,points,validation,olofsson,probability sample</translation>
    </message>
    <message>
        <source>Draws random places in three strata of known area: land that the map calls mine; its surroundings and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each place stands for a known area (weight, km2).

Label the places in QGIS: open the layer for editing and choose mine or not a mine in the form of each place, by the image alone; what the map says is hidden in the form. Then give the layer to &apos;Assess accuracy&apos; as SAMPLE for accuracy and mine area with honest intervals.</source>
        <translation>Отбирает случайные точки в трёх стратах известной площади: земли, которые карта относит к выработкам; их окрестности и похожие земли (в пределах буфера выработки или с вероятностью 0.1 и выше); все остальные. Каждая точка представляет известную площадь (weight, km2).

Разметьте точки в QGIS: откройте слой для редактирования и в форме каждой точки укажите, выработка это или нет, только по снимку; что показывает карта, в форме скрыто. Затем передайте слой алгоритму «Оценка точности» как SAMPLE, чтобы получить точность и площадь выработок с достоверными интервалами.</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>All objects with their class and probability, made by &apos;Classify mines&apos;.</source>
        <translation>Все объекты с их классом и вероятностью, созданные алгоритмом «Классификация выработок».</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Polygons of the land to be judged, for example one that trained nothing. Leave empty for all objects.</source>
        <translation>Полигоны оцениваемых земель, например тех, что не использовались для обучения. Оставьте пустым для всех объектов.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Число точек</translation>
    </message>
    <message>
        <source>Places in all; what the minimum leaves over goes to the strata by their area.</source>
        <translation>Общее число точек; то, что остаётся сверх минимума, распределяется по стратам согласно их площади.</translation>
    </message>
    <message>
        <source>Places in each stratum at least</source>
        <translation>Минимум точек в каждой страте</translation>
    </message>
    <message>
        <source>Small strata need enough places of their own.</source>
        <translation>Малым стратам нужно достаточно собственных точек.</translation>
    </message>
    <message>
        <source>Surroundings (m)</source>
        <translation>Окрестности (m)</translation>
    </message>
    <message>
        <source>Land this near to a mine belongs to its surroundings, where missed mine land is most likely.</source>
        <translation>Земли, удалённые от выработки не более чем на это расстояние, относятся к её окрестностям, где пропущенные выработки наиболее вероятны.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Number that decides the draw; the same seed gives the same places.</source>
        <translation>Число, определяющее отбор; одно и то же значение даёт одни и те же точки.</translation>
    </message>
    <message>
        <source>Accuracy sample</source>
        <translation>Выборка для оценки точности</translation>
    </message>
    <message>
        <source>Points with stratum, weight, class in the map, and an empty reference_class to be filled in.</source>
        <translation>Точки со стратой, весом, классом на карте и пустым полем reference_class для заполнения.</translation>
    </message>
    <message>
        <source>Stratum {name}: {area:.3f} km2, {count} places.</source>
        <translation>Страта {name}: {area:.3f} km2, точек: {count}.</translation>
    </message>
    <message>
        <source>The map holds no mine here, so precision cannot be estimated from this sample.</source>
        <translation>На карте здесь нет выработок, поэтому точность пользователя по этой выборке оценить нельзя.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Выборка</translation>
    </message>
</context>
<context>
    <name>EstimateScale</name>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>Оценка масштаба сегментации</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 Объекты</translation>
    </message>
    <message>
        <source>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</source>
        <translation>масштаб,параметр,локальная дисперсия,скорость изменения,Моран,сегментация,объекты,scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</translation>
    </message>
    <message>
        <source>Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.

The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours (variance within objects and Moran&apos;s I), and, with reference polygons, how far objects are too small or too large for them. A suggestion is a place to start: look at the objects it gives.</source>
        <translation>Сегментирует окна снимка при возрастающих масштабах и предлагает до трёх из них, от мелкого к крупному: уровень повышается шаг за шагом, пока локальная дисперсия (среднее стандартное отклонение внутри объектов) не перестанет расти, и сохраняется последний масштаб перед этим (ESP2, Dragut et al. 2014). В отчёте указано, насколько надёжно каждое предложение.

Кроме того, отчёт показывает весь диапазон масштабов ещё двумя способами: однородность объектов в сравнении с отличием соседних (дисперсия внутри объектов и индекс Морана I), а при наличии эталонных полигонов — насколько объекты для них слишком малы или слишком велики. Предложение — лишь отправная точка: посмотрите на объекты, которые оно даёт.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Page with the suggested scales and the curves.</source>
        <translation>Страница с предложенными масштабами и кривыми.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>All scales tried, with all measures.</source>
        <translation>Все испытанные масштабы со всеми показателями.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation>Масштаб уровня {number}</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>The image to be segmented, made by &apos;Prepare imagery&apos;.</source>
        <translation>Сегментируемый снимок, созданный алгоритмом «Подготовка снимков».</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them, as for &apos;Segment image&apos;. Empty: blue,green,red,nir.</source>
        <translation>Имена каналов, по которым выделяются объекты, через запятую, как в алгоритме «Сегментация снимка». Пусто: blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Share of shape in the cost, 0 to 0.9: the one you will segment with.</source>
        <translation>Доля формы в стоимости слияния, от 0 до 0.9: та, с которой вы будете сегментировать.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Компактность</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, 0 to 1: the one you will segment with.</source>
        <translation>Доля компактности в форме, от 0 до 1: та, с которой вы будете сегментировать.</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>Веса каналов</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them: those you will segment with. Empty: all the same.</source>
        <translation>По одному числу на каждый канал, через запятую: те, с которыми вы будете сегментировать. Пусто: все одинаковы.</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>Сумма весов равна единице</translation>
    </message>
    <message>
        <source>As for &apos;Segment image&apos;. A scale found with one setting does not hold for the other.</source>
        <translation>Как в алгоритме «Сегментация снимка». Масштаб, найденный с одной настройкой, не годится для другой.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The finest scale, where level 1 begins.</source>
        <translation>Самый мелкий масштаб, с которого начинается уровень 1.</translation>
    </message>
    <message>
        <source>Step of level 1</source>
        <translation>Шаг уровня 1</translation>
    </message>
    <message>
        <source>Level 1 rises from the start by this.</source>
        <translation>Уровень 1 повышается от начала с этим шагом.</translation>
    </message>
    <message>
        <source>Step of level 2</source>
        <translation>Шаг уровня 2</translation>
    </message>
    <message>
        <source>Level 2 rises by this from the scale kept by level 1.</source>
        <translation>Уровень 2 повышается с этим шагом от масштаба, сохранённого уровнем 1.</translation>
    </message>
    <message>
        <source>Step of level 3</source>
        <translation>Шаг уровня 3</translation>
    </message>
    <message>
        <source>Level 3 rises by this from the scale kept by level 2.</source>
        <translation>Уровень 3 повышается с этим шагом от масштаба, сохранённого уровнем 2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>The coarsest scale. A level that reaches it has no suggestion.</source>
        <translation>Самый крупный масштаб. Уровень, который его достигает, не даёт предложения.</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Иерархия</translation>
    </message>
    <message>
        <source>On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts from the pixels, as &apos;Segment image&apos; does; slower.</source>
        <translation>Вкл.: каждый масштаб строится на объектах предыдущего, так что уровни вложены; быстро. Выкл.: каждый масштаб начинается с пикселей, как в алгоритме «Сегментация снимка»; медленнее.</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Число окон</translation>
    </message>
    <message>
        <source>So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.</source>
        <translation>Столько окон, богатых текстурой и расположенных в разных частях снимка, сегментируется; их объекты учитываются вместе.</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Размер окна (пиксели)</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>Сторона окна.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Windows are chosen inside this area; by default in the whole image.</source>
        <translation>Окна выбираются внутри этой области; по умолчанию — на всём снимке.</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Эталонные полигоны</translation>
    </message>
    <message>
        <source>Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.</source>
        <translation>Контуры, которым должны соответствовать отдельные объекты, например поля или карьеры. Они сравниваются в собственных окнах.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Of the sample of windows and polygons that are looked at on large images.</source>
        <translation>Для выборки окон и полигонов, которые рассматриваются на больших снимках.</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT равен '{value}', он пуст. Укажите xmin,xmax,ymin,ymax [EPSG:code].</translation>
    </message>
</context>
<context>
    <name>FetchImagery</name>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>Загрузка снимков Sentinel-2</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation>1 Снимки</translation>
    </message>
    <message>
        <source>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</source>
        <translation>загрузка,скачать,каталог,облачность,ЦМР,снимки,sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</translation>
    </message>
    <message>
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a public catalogue (STAC API), without an account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation>Загружает сцены Sentinel-2 L2A и ЦМР Copernicus для заданного охвата из общедоступного каталога (STAC API), без учётной записи. Из каждого файла читается только часть, нужная для охвата. Сцены выбираются по доле облаков и теней внутри охвата, а не во всём тайле.

В папке создаётся по одной папке на сцену, с каналами, классификацией сцены и метаданными, и файл с указанием происхождения всех данных. Передайте её алгоритму «Подготовка снимков» как папку продуктов. Если связь прервалась или выполнение отменено, запустите алгоритм снова с теми же значениями: всё завершённое сохраняется.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Address of a STAC API whose files are public. The default one needs no account.</source>
        <translation>Адрес STAC API с общедоступными файлами. Для адреса по умолчанию учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Area to fetch, in any coordinate system.</source>
        <translation>Загружаемая область в любой системе координат.</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Начальная дата</translation>
    </message>
    <message>
        <source>Scenes of earlier dates are not fetched.</source>
        <translation>Сцены с более ранними датами не загружаются.</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Конечная дата</translation>
    </message>
    <message>
        <source>Scenes of later dates are not fetched.</source>
        <translation>Сцены с более поздними датами не загружаются.</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>Максимальная облачность (%)</translation>
    </message>
    <message>
        <source>Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the whole tile are not looked at.</source>
        <translation>Сцены с большей долей облаков и их теней внутри охвата не загружаются. Сцены с облачностью более 60 % во всём тайле не рассматриваются.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Папка сцен</translation>
    </message>
    <message>
        <source>Receives one folder a scene. Finished scenes in it are kept.</source>
        <translation>В ней создаётся по одной папке на сцену. Уже завершённые сцены сохраняются.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation>GeoTIFF с ЦМР вокруг охвата, в метрах, на её собственной сетке пикселей.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Число сцен</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>Коллекция сцен</translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s collection of Sentinel-2 L2A.</source>
        <translation>Идентификатор коллекции Sentinel-2 L2A в каталоге.</translation>
    </message>
    <message>
        <source>Collection of the DEM</source>
        <translation>Коллекция ЦМР</translation>
    </message>
    <message>
        <source>Id of the catalogue&apos;s DEM; empty fetches no DEM.</source>
        <translation>Идентификатор ЦМР в каталоге; если пусто, ЦМР не загружается.</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>Дополнительные каналы</translation>
    </message>
    <message>
        <source>Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.</source>
        <translation>Каналы Sentinel-2, загружаемые помимо синего, зелёного, красного и ближнего инфракрасного, например B11,B12.</translation>
    </message>
    <message>
        <source>Offset taken off already</source>
        <translation>Смещение уже вычтено</translation>
    </message>
    <message>
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. auto: the catalogue&apos;s word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation>С 2022 года значения продуктов содержат смещение 1000. Некоторые каталоги его уже вычли, и часть из них утверждает обратное. auto: верить каталогу, если пиксели не доказывают обратного; yes, no: если вы знаете точнее.</translation>
    </message>
    <message>
        <source>Most to fetch (GB)</source>
        <translation>Максимальный объём загрузки (GB)</translation>
    </message>
    <message>
        <source>If more would have to be fetched, the run stops before it begins and says how much.</source>
        <translation>Если загрузить потребуется больше, выполнение остановится до начала загрузки с указанием объёма.</translation>
    </message>
    <message>
        <source>Patience (s)</source>
        <translation>Время ожидания (s)</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer before trying again.</source>
        <translation>Сколько секунд ждать ответа перед повторной попыткой.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Повторные попытки</translation>
    </message>
    <message>
        <source>How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.</source>
        <translation>Сколько раз повторять неудавшийся запрос, с паузами 1, 2, 4, ... секунд.</translation>
    </message>
    <message>
        <source>{name} is empty, and is needed.</source>
        <translation>{name}: значение пусто, но оно необходимо.</translation>
    </message>
</context>
<context>
    <name>InventoryReport</name>
    <message>
        <source>Write inventory report</source>
        <translation>Создание отчёта по реестру</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation>отчёт,реестр,печать,сводка,report,inventory,html,print,pdf,summary</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Folder of tables written by &apos;Mine statistics&apos;.</source>
        <translation>Папка таблиц, записанных алгоритмом «Статистика выработок».</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>Mines with attributes from &apos;Mine statistics&apos;, for the map.</source>
        <translation>Выработки с атрибутами из алгоритма «Статистика выработок», для карты.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Table written by &apos;Assess accuracy&apos;.</source>
        <translation>Таблица, записанная алгоритмом «Оценка точности».</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр лицензий</translation>
    </message>
    <message>
        <source>Table written by &apos;Match mines with the register&apos;.</source>
        <translation>Таблица, записанная алгоритмом «Сопоставление выработок с реестром лицензий».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Table written by &apos;Detect change between years&apos;.</source>
        <translation>Таблица, записанная алгоритмом «Выявление изменений между годами».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title of the report, for example the name of the province and the year.</source>
        <translation>Заголовок отчёта, например название области и год.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>en, zh or ru; by default the language of QGIS, or English.</source>
        <translation>en, zh или ru; по умолчанию язык QGIS или английский.</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn on the map.</source>
        <translation>Полигоны районов, изображаемые на карте.</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>Отчёт по реестру</translation>
    </message>
    <message>
        <source>HTML page with all tables and charts; it works offline and prints on A4.</source>
        <translation>Страница HTML со всеми таблицами и диаграммами; работает без сети и печатается на A4.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Report with {size:.0f} KB in language &apos;{language}&apos;.</source>
        <translation>Отчёт объёмом {size:.0f} KB на языке '{language}'.</translation>
    </message>
    <message>
        <source>Writes one page with everything that was found: figures, map, tables and charts, accuracy with its intervals, the register, the change, the data used and the limits in plain words. It works offline, without scripts, and prints on A4 (to PDF: print in a browser).

It is made of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, with a record of files and parameters. English, Chinese and Russian.</source>
        <translation>Создаёт одну страницу со всеми результатами: показатели, карта, таблицы и диаграммы, точность с интервалами, реестр лицензий, изменения, использованные данные и ограничения простыми словами. Страница работает без сети и без скриптов и печатается на A4 (в PDF — печатью из браузера).

Она составляется из таблиц, записанных другими шагами, поэтому каждое число можно проследить до файла; TABLES собирает их в одной папке вместе с записью о файлах и параметрах. Языки: английский, китайский и русский.</translation>
    </message>
    <message>
        <source>Mineral-rights register</source>
        <translation>Реестр прав на недра</translation>
    </message>
    <message>
        <source>Only without a table of &apos;Match mines with the register&apos;: the mines are matched with these polygons here, with the defaults of that step. Needs the mines.</source>
        <translation>Только если нет таблицы шага «Сопоставить выработки с реестром»: выработки сопоставляются с этими полигонами здесь, со значениями того шага по умолчанию. Нужен слой выработок.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Folder with all tables of the report as CSV, and the record of the run.</source>
        <translation>Папка со всеми таблицами отчёта в CSV и записью о расчёте.</translation>
    </message>
    <message>
        <source>REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT.</source>
        <translation>Задан REGISTER без MINES. Выберите выработки для сопоставления или задайте REGISTER_RESULT.</translation>
    </message>
</context>
<context>
    <name>LabelObjects</name>
    <message>
        <source>Label objects</source>
        <translation>Разметка объектов</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 Обучение</translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation>разметка,образцы,обучение,тест,эталон,разделение,выработка,наземные данные,label,samples,training,test,reference,split,mine,mines,learning,ground truth</translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when it overlaps none and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation>Выбирает образцы для случайного леса: объекты, лежащие в дешифрированных контурах выработок, и объекты прочих земель. Каждый образец получает класс (mine или non_mine), часть (train или test) и группу.

Объект считается выработкой, если в полигонах выработок лежит больше заданной доли перекрытия его площади. Объект не является выработкой, если он не пересекает ни одной и удалён от них больше заданного расстояния. Промежуточные объекты не становятся образцами. Прочие земли отбираются по всем видам покрова и по всей территории.

Тестовые объекты никогда не используются для обучения, а обучающие объекты, соприкасающиеся с тестовыми, исключаются, чтобы измеренная на них точность была достоверной. Все объекты одной выработки остаются в одной части.

Используйте контуры, нарисованные по снимку, а не реестр лицензий: лицензии смещены, охватывают земли, где добыча никогда не велась, или не содержат выработок. В журнале для каждой эталонной выработки указано, использована ли она, а если нет, то почему.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Image objects with their features, made by &apos;Compute object features&apos;.</source>
        <translation>Объекты снимка с признаками, созданные алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Эталонные полигоны</translation>
    </message>
    <message>
        <source>Outlines of mines drawn by visual interpretation of the image; polygons that touch are taken as one mine. They may hold other classes as well.</source>
        <translation>Контуры выработок, полученные визуальным дешифрированием снимка; соприкасающиеся полигоны считаются одной выработкой. Могут содержать и другие классы.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation>Поле с классом каждого эталонного полигона. Оставьте пустым, если все полигоны — выработки.</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>Классы выработок</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <source>An object is a mine when more than this share of its area lies in mine polygons (0.7 in the paper).</source>
        <translation>Объект считается выработкой, если в полигонах выработок лежит больше этой доли его площади (0.7 в статье).</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>Проверенные выработки</translation>
    </message>
    <message>
        <source>Mines of an earlier run with decisions in the field &apos;review&apos;: objects in accepted mines become mine samples, objects in rejected ones and objects like them become non-mine samples on top of the others. They only train, they never test.</source>
        <translation>Выработки предыдущего запуска с решениями в поле 'review': объекты в принятых выработках становятся образцами выработок, объекты в отклонённых и похожие на них — образцами прочих земель сверх остальных. Они используются только для обучения, но не для теста.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Start of the random draw; the same seed draws the same samples.</source>
        <translation>Начальное значение случайного отбора; одно и то же значение даёт одни и те же образцы.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Reference mines left out</source>
        <translation>Исключённые эталонные выработки</translation>
    </message>
    <message>
        <source>Reference mines that gave no sample, each with the reason.</source>
        <translation>Эталонные выработки, не давшие ни одного образца, с указанием причины для каждой.</translation>
    </message>
    <message>
        <source>Number of mine samples</source>
        <translation>Число образцов выработок</translation>
    </message>
    <message>
        <source>Number of non-mine samples</source>
        <translation>Число образцов прочих земель</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>Образцы выработок</translation>
    </message>
    <message>
        <source>Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are taken. Every mine gives an object before any gives a second.</source>
        <translation>Наибольшее число образцов выработок, обучающих и тестовых вместе (522 в статье). Если объектов-выработок меньше, берутся все. Каждая выработка даёт один объект, прежде чем какая-либо даст второй.</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>Образцы прочих земель</translation>
    </message>
    <message>
        <source>Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, in training and test alike.</source>
        <translation>Наибольшее число образцов прочих земель (1478 в статье). Если образцов выработок меньше, оно сокращается в той же пропорции, одинаково для обучения и теста.</translation>
    </message>
    <message>
        <source>Land outside the reference polygons</source>
        <translation>Земли вне эталонных полигонов</translation>
    </message>
    <message>
        <source>non_mine: all land outside is other land. unknown: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are non-mine.</source>
        <translation>non_mine: все земли снаружи — прочие земли. unknown: о них ничего не известно, и к прочим землям относятся только объекты, у которых больше заданной доли перекрытия площади лежит в полигонах других классов.</translation>
    </message>
    <message>
        <source>Distance of non-mine samples (m)</source>
        <translation>Удаление образцов прочих земель (m)</translation>
    </message>
    <message>
        <source>Non-mine samples lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out; set it so when polygons of other classes are drawn up to the mines.</source>
        <translation>Образцы прочих земель лежат дальше этого расстояния от любого полигона выработки, поскольку контуры неточны. При 0 исключаются только объекты, пересекающие выработку; задайте 0, если полигоны других классов нарисованы вплотную к выработкам.</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Тестовая территория</translation>
    </message>
    <message>
        <source>Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across the edge are none. Leave empty to set aside a share of the groups.</source>
        <translation>Полигоны, отведённые для измерения точности. Объекты с центром внутри — тестовые образцы, объекты на границе не становятся образцами. Оставьте пустым, чтобы отвести долю групп.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Доля теста</translation>
    </message>
    <message>
        <source>Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.</source>
        <translation>Доля групп, отводимая для теста, если тестовая территория не задана; 0 — не отводить.</translation>
    </message>
    <message>
        <source>Side of the groups (m)</source>
        <translation>Сторона групп (m)</translation>
    </message>
    <message>
        <source>Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold of a spatial cross-validation. All objects of a mine are in the cell of the mine&apos;s centre.</source>
        <translation>Образцы в одной ячейке сетки с таким шагом образуют группу: они вместе попадают в обучение или в тест и в один блок пространственной перекрёстной проверки. Все объекты одной выработки относятся к ячейке её центра.</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation>Исключённые эталонные выработки</translation>
    </message>
    <message>
        <source>The drawn objects with all their features and the fields class, split (train or test), group, and weight: how many objects of the land a sample stands for.</source>
        <translation>Отобранные объекты со всеми признаками и полями class, split (train или test), group и weight: сколько объектов территории представляет образец.</translation>
    </message>
</context>
<context>
    <name>MatchRegister</name>
    <message>
        <source>Match mines with the register</source>
        <translation>Сопоставление выработок с реестром лицензий</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation>реестр,лицензия,недропользование,незаконная добыча,выход за границы,истекла,без лицензии,кадастр,register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</translation>
    </message>
    <message>
        <source>Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or without a licence; and of each register entry whether a mine is visible.

Licences are often drawn some metres off their place: mine land outside the licences counts only where it reaches farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates are listed by area and probability; a map is no proof, each of them needs a look.</source>
        <translation>Определяет для каждой выработки, имеет ли она лицензию, выходит ли за её пределы, истекла ли лицензия, приостановлена ли она или отсутствует; а для каждой записи реестра — видна ли выработка.

Лицензии часто нарисованы со сдвигом в несколько метров: земли выработок вне лицензий учитываются только там, где они удаляются от них больше допуска; тогда они учитываются полностью. Истечение срока определяется на дату DATE. Кандидаты перечислены по площади и вероятности; карта — не доказательство, каждого из них нужно осмотреть.</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The inventory; the fields county, probability and confidence are used if it has them.</source>
        <translation>Реестр выработок; поля county, probability и confidence используются, если они есть.</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>Реестр лицензий на недропользование</translation>
    </message>
    <message>
        <source>Polygons of the licences.</source>
        <translation>Полигоны лицензий.</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>Поле статуса</translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default &apos;status&apos;: words for suspended and for expired or revoked are known in English, Chinese and Russian, all others mean in force.</source>
        <translation>Поле реестра со статусом лицензии, по умолчанию 'status': слова, означающие приостановку, истечение или отзыв, распознаются на английском, китайском и русском, все прочие означают действующую лицензию.</translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation>Поле срока действия</translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default &apos;expires&apos;.</source>
        <translation>Поле реестра с последним днём действия лицензии, по умолчанию 'expires'.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation>День, на который определяется истечение срока, например 2026-06-30. Без него об истечении говорит только поле статуса, и в отчёте это указывается.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (m)</translation>
    </message>
    <message>
        <source>Mine land outside the licences counts where it reaches farther than this from them.</source>
        <translation>Земли выработок вне лицензий учитываются там, где они удаляются от них больше этого расстояния.</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>Наблюдённые земли</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: entries whose land was mostly not seen are &apos;not observed&apos; instead of &apos;no mine visible&apos;.</source>
        <translation>Растр качества алгоритма «Подготовка снимков»: записи, земли которых в основном не наблюдались, получают «не наблюдалось» вместо «выработка не видна».</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation>Полигоны районов, для одной таблицы на район, если у выработок нет поля county.</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>Поле названия района</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;.</source>
        <translation>Поле с названием района; по умолчанию 'name'.</translation>
    </message>
    <message>
        <source>Mines with status</source>
        <translation>Выработки со статусом</translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation>Выработки с полями register_status, licence и площадью за пределами лицензии.</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>Выход за границы</translation>
    </message>
    <message>
        <source>Mine land beyond the licences.</source>
        <translation>Земли выработок за пределами лицензий.</translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation>Записи без выработок</translation>
    </message>
    <message>
        <source>Register entries with no visible mine, or whose land was not observed.</source>
        <translation>Записи реестра, для которых выработка не видна или земли не наблюдались.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Page with the tables by status and county and the list of candidates.</source>
        <translation>Страница с таблицами по статусу и районам и списком кандидатов.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>List of all mines with their status, candidates first.</source>
        <translation>Список всех выработок с их статусом, сначала кандидаты.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>DATE is &apos;{text}&apos;: a day such as 2026-06-30 is needed.</source>
        <translation>DATE равна '{text}': нужен день, например 2026-06-30.</translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>Выработок: {count}; {counts}.</translation>
    </message>
    <message>
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register entries have a mine.</source>
        <translation>За пределами лицензий лежит {area:.3f} km2. Выработка есть у {seen} из {count} записей реестра.</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation>Выход за границы</translation>
    </message>
    <message>
        <source>The entries without a mine</source>
        <translation>Записи без выработок</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр лицензий</translation>
    </message>
</context>
<context>
    <name>MineMapperAlgorithm</name>
    <message>
        <source>Tile size</source>
        <translation>Размер тайла</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.</source>
        <translation>Сторона тайла в пикселях; 0 — выбирается автоматически. Результат одинаков при любом размере.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Number of tiles worked on at once; 0 uses all cores.</source>
        <translation>Число тайлов, обрабатываемых одновременно; 0 — использовать все ядра.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Планировщик Dask</translation>
    </message>
    <message>
        <source>Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.</source>
        <translation>Адрес работающего планировщика Dask, например tcp://10.0.0.5:8786; если пусто, работает только этот компьютер.</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>Ограничение памяти (MB)</translation>
    </message>
    <message>
        <source>The step stays below this much memory; 0 uses half of the computer&apos;s.</source>
        <translation>Шаг использует меньше этого объёма памяти; 0 — половину памяти компьютера.</translation>
    </message>
    <message>
        <source>{label} ({name}): &apos;{value}&apos; cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation>{label} ({name}): не удаётся прочитать '{value}'. Проверьте, что файл существует и не повреждён, или выберите другой слой.</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;: numbers separated by commas are needed, for example {example}.</source>
        <translation>{name} равен '{value}': нужны числа через запятую, например {example}.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE where the step has them, or work on a smaller extent.</source>
        <translation>Памяти компьютера недостаточно для этих входных данных. Задайте MEMORY_LIMIT или меньший TILE_SIZE, если они есть у шага, или работайте с меньшим охватом.</translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation>Непредвиденная ошибка в {name}: {kind}: {error}. Сообщите о ней, приложив журнал.</translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation>Папка, в которой хранятся готовые тайлы: после отмены или сбоя следующий запуск с теми же входными данными продолжится оттуда.</translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS&apos;s Python: {packages}. Run &apos;Check dependencies&apos; for the command to install them.</source>
        <translation>В Python, который использует QGIS, отсутствуют пакеты: {packages}. Запустите «Проверка зависимостей», чтобы получить команду для их установки.</translation>
    </message>
    <message>
        <source>A Python package cannot be imported: {error}. Run &apos;Check dependencies&apos;: it tells which and what to do.</source>
        <translation>Не удаётся импортировать пакет Python: {error}. Запустите «Проверка зависимостей»: там указано, какой именно и что делать.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation>1 Снимки</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 Объекты</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 Обучение</translation>
    </message>
    <message>
        <source>4 Mapping</source>
        <translation>4 Картографирование</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>The record of this run could not be stored: {error}.</source>
        <translation>Не удалось сохранить запись об этом расчёте: {error}.</translation>
    </message>
</context>
<context>
    <name>MineMapperProvider</name>
    <message>
        <source>Mine Mapper: mine inventory from Sentinel-2</source>
        <translation>Mine Mapper: реестр выработок по снимкам Sentinel-2</translation>
    </message>
</context>
<context>
    <name>MineStatistics</name>
    <message>
        <source>Mine statistics</source>
        <translation>Статистика выработок</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 Реестр</translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation>статистика,реестр,выработка,тип,площадь,район,плотность,теплокарта,ядро,высота,уклон,река,расстояние,кластер,Рипли,реестр лицензий,statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</translation>
    </message>
    <message>
        <source>Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, unknown) from the mineral register, by county; their density, and whether they are clustered; elevation and slope against the whole basin; distance to the nearest river.

Every optional layer adds its tables and attributes. Mines that the register does not know are of type &apos;unknown&apos;, a row of every table. Density, clustering and areas are computed in an equal-area projection centred on the basin. Mines with review = rejected are left out.</source>
        <translation>Подсчитывает и измеряет выработки реестра: по классам площади, по типам (metal, non-metal, coal, unknown) из реестра лицензий, по районам; их плотность и сгруппированность; высоту и уклон в сравнении со всем бассейном; расстояние до ближайшей реки.

Каждый необязательный слой добавляет свои таблицы и атрибуты. Выработки, неизвестные реестру лицензий, имеют тип 'unknown' — строку в каждой таблице. Плотность, сгруппированность и площади вычисляются в равновеликой проекции с центром в бассейне. Выработки с review = rejected исключаются.</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The inventory, made by &apos;Classify mines&apos; or drawn by hand: one polygon a mine.</source>
        <translation>Реестр выработок, созданный алгоритмом «Классификация выработок» или нарисованный вручную: один полигон на выработку.</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Модель рельефа</translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation>Высоты в метрах, в любой системе координат (CRS). Даёт высоту и уклон каждой выработки и бассейна.</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers. Gives the distance of each mine to the nearest one.</source>
        <translation>Линии или полигоны рек. Даёт расстояние от каждой выработки до ближайшей реки.</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Polygons of counties. Gives the county of each mine and the table by county.</source>
        <translation>Полигоны районов. Даёт район каждой выработки и таблицу по районам.</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>Поле названия района</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default &apos;name&apos;. Without a layer of counties: a field of the mines with the county.</source>
        <translation>Поле с названием района; по умолчанию 'name'. Без слоя районов: поле выработок с районом.</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>Реестр лицензий на недропользование</translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation>Лицензии с добываемым полезным ископаемым, полигоны или точки. Выработка получает тип лицензии, с которой перекрывается больше всего.</translation>
    </message>
    <message>
        <source>Mineral or type field</source>
        <translation>Поле полезного ископаемого или типа</translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default &apos;mineral&apos;, else &apos;type&apos;. Without a register: a field of the mines.</source>
        <translation>Поле реестра с полезным ископаемым (на английском, китайском или русском) или типом; по умолчанию 'mineral', иначе 'type'. Без реестра: поле выработок.</translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation>Таблица полезных ископаемых и типов</translation>
    </message>
    <message>
        <source>CSV with the columns mineral and type that adds to or changes the shipped table, for example &apos;jade,non_metal&apos;.</source>
        <translation>CSV со столбцами mineral и type, дополняющий или изменяющий встроенную таблицу, например 'jade,non_metal'.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (m)</translation>
    </message>
    <message>
        <source>A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off their place; 0 = none.</source>
        <translation>Выработка, не перекрытая ни одной лицензией, получает ближайшую в пределах этого расстояния, поскольку лицензии часто нарисованы со сдвигом; 0 = не искать.</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>Бассейн</translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation>Полигон исследуемой территории; по умолчанию все районы вместе. Для плотности и сгруппированности нужен его точный контур.</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>Ширина ядра (m)</translation>
    </message>
    <message>
        <source>Radius of the density&apos;s kernel. Leave empty for a rule of thumb; give the same value for years that are to be compared.</source>
        <translation>Радиус ядра плотности. Оставьте пустым для выбора по эмпирическому правилу; для сравниваемых лет задавайте одно и то же значение.</translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation>Поле площади (km2)</translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation>Поле выработок с их площадью в km2, вместо измеренной.</translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation>Границы классов площади (km2)</translation>
    </message>
    <message>
        <source>Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.</source>
        <translation>Возрастающие границы через запятую; выработка, площадь которой точно равна границе, относится к классу выше неё.</translation>
    </message>
    <message>
        <source>Cell size of the density (m)</source>
        <translation>Размер ячейки плотности (m)</translation>
    </message>
    <message>
        <source>Leave empty for a round number near a twentieth of the bandwidth.</source>
        <translation>Оставьте пустым для круглого числа, близкого к одной двадцатой ширины ядра.</translation>
    </message>
    <message>
        <source>Density of</source>
        <translation>Что показывает плотность</translation>
    </message>
    <message>
        <source>count: mines per km2. area: km2 of mines per km2.</source>
        <translation>count: число выработок на km2. area: km2 выработок на km2.</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>Наблюдённые земли</translation>
    </message>
    <message>
        <source>Quality raster of &apos;Prepare imagery&apos;: adds the share of each county that was seen at least once.</source>
        <translation>Растр качества алгоритма «Подготовка снимков»: добавляет долю каждого района, которая наблюдалась хотя бы один раз.</translation>
    </message>
    <message>
        <source>Leave out mines cut by the edge</source>
        <translation>Исключить выработки, срезанные краем</translation>
    </message>
    <message>
        <source>Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.</source>
        <translation>Выработки с touches_edge не учитываются в таблицах площади и типа, поскольку видна только их часть.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Number that decides the random patterns of the test for clustering; the same seed gives the same report.</source>
        <translation>Число, определяющее случайные размещения в тесте на сгруппированность; одно и то же значение даёт один и тот же отчёт.</translation>
    </message>
    <message>
        <source>Mines with attributes</source>
        <translation>Выработки с атрибутами</translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation>Выработки с классом площади, типом, лицензией, районом, высотой, уклоном и расстоянием до реки.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Kernel density of mines; the sum of its cells times their area is the number of mines.</source>
        <translation>Ядерная плотность выработок; сумма значений ячеек, умноженных на их площадь, равна числу выработок.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Page with all tables and charts.</source>
        <translation>Страница со всеми таблицами и диаграммами.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Folder of CSV files, one a table of the report.</source>
        <translation>Папка файлов CSV, по одному на таблицу отчёта.</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation>Выработок: {count}, общая площадь {area:.3f} km2, в среднем {mean:.3f} km2.</translation>
    </message>
    <message>
        <source>By type: {kinds}.</source>
        <translation>По типам: {kinds}.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр лицензий</translation>
    </message>
    <message>
        <source>Area field</source>
        <translation>Поле площади</translation>
    </message>
</context>
<context>
    <name>PrepareImagery</name>
    <message>
        <source>Prepare imagery</source>
        <translation>Подготовка снимков</translation>
    </message>
    <message>
        <source>1 Imagery</source>
        <translation>1 Снимки</translation>
    </message>
    <message>
        <source>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</source>
        <translation>маска облаков,композит,медиана,мозаика,ЦМР,уклон,отражательная способность,смещение,снимки,sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product&apos;s own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation>Создаёт один многоканальный снимок из продуктов Sentinel-2 или любого растра с теми же каналами и из ЦМР: отражательная способность x 10 000 с коэффициентом квантования и смещением самого продукта, маскирование облаков и теней, объединение нескольких дат в один снимок, NDVI и NDWI, высота и уклон — всё на одной метрической сетке с именованными каналами.

Укажите продукты в списке, папку с ними или и то и другое. Всё читается на месте; архивы zip не распаковываются (распакованные продукты читаются быстрее).</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope; no data is -9999.</source>
        <translation>GeoTIFF с каналами blue, green, red, nir, ndvi, ndwi, elevation и slope; отсутствие данных — -9999.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.</source>
        <translation>Число ясных наблюдений каждого пикселя и номер сцены, из которой он взят; 0 — не наблюдался.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Web page with a quicklook, the dates used, the share masked and what to know of the data.</source>
        <translation>Веб-страница с обзорным изображением, использованными датами, долей замаскированного и важными сведениями о данных.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Share of the area with a clear observation (0 to 1)</source>
        <translation>Доля территории с ясным наблюдением (от 0 до 1)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip or MTD_MSIL2A.xml, folders of single bands, or rasters with several bands. Files inside one SAFE folder count as one product.</source>
        <translation>Продукты Sentinel-2 в виде папки SAFE, zip или MTD_MSIL2A.xml, папки отдельных каналов или многоканальные растры. Файлы внутри одной папки SAFE считаются одним продуктом.</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Папка продуктов</translation>
    </message>
    <message>
        <source>A SAFE folder, or a folder that holds products at any depth; all of them are taken.</source>
        <translation>Папка SAFE или папка, содержащая продукты на любой глубине; берутся все.</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>ЦМР</translation>
    </message>
    <message>
        <source>Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM&apos;s own pixels with true ground distances. Without a DEM the stack has no elevation and slope.</source>
        <translation>Высоты в метрах, один файл или несколько тайлов, в любой системе координат. Уклон вычисляется на собственной сетке пикселей ЦМР с истинными расстояниями на местности. Без ЦМР в снимке нет высоты и уклона.</translation>
    </message>
    <message>
        <source>Bands of rasters</source>
        <translation>Каналы растров</translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation>Соответствие каналов для растров, каналы которых не имеют имён: blue=1,green=2,red=3,nir=4. Обычные имена Sentinel-2 (B02 или B2 и т. д.) распознаются и так. Это нужно и для растра, в котором нет одного из четырёх каналов.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Area to prepare; by default all that the products cover.</source>
        <translation>Подготавливаемая область; по умолчанию всё, что покрывают продукты.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Projected, in metres. By default the products&apos; own, or the UTM zone for products in degrees.</source>
        <translation>Спроецированная, в метрах. По умолчанию система продуктов или зона UTM для продуктов в градусах.</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Начальная дата</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation>Продукты с более ранними датами не используются.</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Конечная дата</translation>
    </message>
    <message>
        <source>Products of later dates are not used.</source>
        <translation>Продукты с более поздними датами не используются.</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>Максимальная облачность (%)</translation>
    </message>
    <message>
        <source>Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product above the limit is used with a warning.</source>
        <translation>Продукты с большей долей облаков и их теней внутри области (а не во всём тайле) не используются. Единственный продукт, превышающий предел, используется с предупреждением.</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Композит</translation>
    </message>
    <message>
        <source>How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps filled from the next; or the products in the order of the list, gaps filled from the next.</source>
        <translation>Как несколько дат становятся одним снимком: медиана ясных наблюдений каждого пикселя; наименее облачный продукт, пробелы заполняются из следующего; или продукты в порядке списка, пробелы заполняются из следующего.</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>Масштабный коэффициент</translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation>Для растров без метаданных продукта: отражательная способность x 10 000 = значение x коэффициент + смещение. 10000 для отражательной способности от 0 до 1.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>See scale factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation>См. масштабный коэффициент; -1000 для каналов продуктов версии обработки (baseline) 04.00 (2022) и новее, из которых смещение не вычтено.</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>Маскируемые классы</translation>
    </message>
    <message>
        <source>Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.</source>
        <translation>Исключаемые классы классификации сцены (SCL): 0 нет данных, 1 насыщенные, 2 тёмные, 3 тень облака, 4 растительность, 5 открытый грунт, 6 вода, 7 не классифицировано, 8 и 9 облака, 10 перистые облака, 11 снег.</translation>
    </message>
    <message>
        <source>Mask buffer (m)</source>
        <translation>Буфер маски (m)</translation>
    </message>
    <message>
        <source>Masked classes grow by this distance, all but no data and saturated.</source>
        <translation>Маскируемые классы расширяются на это расстояние, кроме отсутствия данных и насыщенных.</translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation>Никогда не маскировать</translation>
    </message>
    <message>
        <source>Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.</source>
        <translation>Полигоны, которые никогда не маскируются по классификации: известные карьеры и хвостохранилища часто принимаются за облака.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation>Контуры выработок; в отчёте указано, какая их доля не наблюдалась.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр лицензий</translation>
    </message>
    <message>
        <source>Mineral rights; the report says which share of them was not seen.</source>
        <translation>Лицензии на недропользование; в отчёте указано, какая их доля не наблюдалась.</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>Дополнительные каналы</translation>
    </message>
    <message>
        <source>Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.</source>
        <translation>Каналы Sentinel-2, добавляемые после остальных, например B11,B12 для индексов открытого грунта и оксидов железа.</translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation>Снимки не заданы. Выберите продукты в PRODUCTS или папку с ними в PRODUCTS_FOLDER.</translation>
    </message>
    <message>
        <source>PRODUCTS_FOLDER is &apos;{folder}&apos;, which is no folder. Check the path.</source>
        <translation>PRODUCTS_FOLDER равен '{folder}', это не папка. Проверьте путь.</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT равен '{value}', он пуст. Укажите xmin,xmax,ymin,ymax [EPSG:code].</translation>
    </message>
    <message>
        <source>EXTENT is &apos;{value}&apos;, without a coordinate system. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT равен '{value}', система координат не указана. Укажите xmin,xmax,ymin,ymax [EPSG:code].</translation>
    </message>
    <message>
        <source>CRS is &apos;{value}&apos;, which is not known. Write for example EPSG:32645.</source>
        <translation>CRS равна '{value}', такая система координат неизвестна. Укажите, например, EPSG:32645.</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation>{name} равен '{value}', это не дата. Запишите её в виде 2023-07-19.</translation>
    </message>
</context>
<context>
    <name>SegmentImage</name>
    <message>
        <source>Segment image</source>
        <translation>Сегментация снимка</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 Объекты</translation>
    </message>
    <message>
        <source>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</source>
        <translation>сегментация,мультимасштабная сегментация,объекты,сегменты,наращивание областей,масштаб,полигоны,segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</translation>
    </message>
    <message>
        <source>Divides an image into objects of similar colour and compact shape by multiresolution segmentation (Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until every further merge would make objects more heterogeneous than the scale allows.

The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so there are no seams. The same scale gives the same objects only for images in the same units: image stacks of &apos;Prepare imagery&apos; are always reflectance x 10 000. To find a good scale, run &apos;Estimate segmentation scale&apos;.</source>
        <translation>Делит снимок на объекты сходного цвета и компактной формы методом мультимасштабной (multiresolution) сегментации (Baatz and Schaepe 2000): начиная с отдельных пикселей, сливаются два соседа, лучше всего подходящие друг другу, пока любое следующее слияние не сделает объекты неоднороднее, чем допускает масштаб.

Результат зависит только от снимка и параметров: тайлы, потоки и перезапуски не меняют ни одного пикселя, поэтому швов нет. Один и тот же масштаб даёт одинаковые объекты только для снимков в одних единицах: многоканальные снимки алгоритма «Подготовка снимков» всегда содержат отражательную способность x 10 000. Чтобы найти хороший масштаб, запустите «Оценка масштаба сегментации».</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>Made by &apos;Prepare imagery&apos;, or any raster whose bands have names or are given by number.</source>
        <translation>Создаётся алгоритмом «Подготовка снимков», либо любой растр, каналы которого имеют имена или заданы номерами.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation>Большие значения дают более крупные объекты. Два объекта сливаются, пока стоимость слияния ниже квадрата масштаба. Значение относится к снимкам с отражательной способностью x 10 000.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Share of shape in the cost, from 0 (colour alone) to 0.9.</source>
        <translation>Доля формы в стоимости слияния, от 0 (только цвет) до 0.9.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Компактность</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).</source>
        <translation>Доля компактности в форме, от 0 (гладкие контуры) до 1 (компактные объекты).</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) and band numbers work as well. Empty: blue,green,red,nir.</source>
        <translation>Имена каналов, по которым выделяются объекты, через запятую. Подходят также обычные имена Sentinel-2 (B02, B2 ...) и номера каналов. Пусто: blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>Веса каналов</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.</source>
        <translation>По одному числу на каждый канал, через запятую, например 1,1,1,2. Пусто: все каналы равноценны.</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>Сумма весов равна единице</translation>
    </message>
    <message>
        <source>Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up as in other open tools, and objects get smaller with every further band.</source>
        <translation>Делит веса на их сумму, чтобы масштаб означал одно и то же при любом числе каналов. Выкл.: каналы складываются, как в других открытых инструментах, и с каждым дополнительным каналом объекты становятся меньше.</translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation>Минимальный размер объекта (пиксели)</translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation>Меньшие объекты в конце присоединяются к наиболее подходящему соседу. 0 — сохранять все.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.</source>
        <translation>Растр с номером объекта в каждом пикселе, 0 там, где нет данных. Входные данные следующего шага.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>The objects as polygons with their number, pixels and area. Not needed by the next step.</source>
        <translation>Объекты в виде полигонов с номером, числом пикселей и площадью. Для следующего шага не нужны.</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>Число объектов</translation>
    </message>
    <message>
        <source>LABELS is &apos;{path}&apos;, the image itself. Choose another name for the labels.</source>
        <translation>LABELS равен '{path}', это сам снимок. Выберите для меток другое имя.</translation>
    </message>
    <message>
        <source>Writing {count} polygons to &apos;{path}&apos;.</source>
        <translation>Запись полигонов ({count}) в '{path}'.</translation>
    </message>
    <message>
        <source>The objects</source>
        <translation>Объекты</translation>
    </message>
</context>
<context>
    <name>TrainRandomForest</name>
    <message>
        <source>Train random forest</source>
        <translation>Обучение случайного леса</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 Обучение</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation>случайный лес,обучение,модель,классификатор,важность,перекрёстная проверка,машинное обучение,выработки,random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for &apos;Classify mines&apos;. The defaults are the parameters of the paper.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is &apos;train&apos; are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation>Обучает случайный лес на размеченных объектах и записывает его в файл модели для алгоритма «Классификация выработок». Значения по умолчанию — параметры статьи.

В отчёте приведены ошибка out-of-bag, точность по случайным и по пространственным блокам рядом друг с другом и важность признаков: потеря точности при перемешивании признака среди out-of-bag образцов каждого дерева.

Используются только образцы, у которых поле split равно 'train'; тестовые образцы никогда не рассматриваются. Образец считается выработкой, если среднее по деревьям доли выработок в его листе выше одной второй (в статье считаются голоса деревьев). Признак, равный NULL, заменяется медианой обучающих образцов — и здесь, и при применении модели.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by &apos;Label objects&apos;.</source>
        <translation>Объекты с признаками и классом, созданные алгоритмом «Разметка объектов».</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>Поле с классом каждого образца; NULL означает, что объект не образец.</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>Классы выработок</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую; все остальные не считаются.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that &apos;Compute object features&apos; makes.</source>
        <translation>Поля, по которым ведётся обучение. Пусто: все поля, создаваемые алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model file for &apos;Classify mines&apos;. It holds numbers only, no program.</source>
        <translation>Файл модели для алгоритма «Классификация выработок». Содержит только числа, без программного кода.</translation>
    </message>
    <message>
        <source>Mine Mapper model (*.mmf)</source>
        <translation>Модель Mine Mapper (*.mmf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation>Точность, ROC-кривые и важность признаков на одной странице с диаграммами.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Every figure of the report, one a row.</source>
        <translation>Все показатели отчёта, по одному в строке.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Out-of-bag error</source>
        <translation>Ошибка out-of-bag</translation>
    </message>
    <message>
        <source>Accuracy in random folds</source>
        <translation>Точность по случайным блокам</translation>
    </message>
    <message>
        <source>Accuracy in spatial folds</source>
        <translation>Точность по пространственным блокам</translation>
    </message>
    <message>
        <source>Area under the ROC curve, out of bag</source>
        <translation>Площадь под ROC-кривой, out-of-bag</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Деревья</translation>
    </message>
    <message>
        <source>Number of trees (1000 in the paper).</source>
        <translation>Число деревьев (1000 в статье).</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>Число признаков на разбиение</translation>
    </message>
    <message>
        <source>So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.</source>
        <translation>Столько случайно выбранных признаков соревнуется в каждом разбиении (5 в статье). Не больше общего числа признаков.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Наименьший лист</translation>
    </message>
    <message>
        <source>A leaf holds at least so many samples (10 in the paper). With few mine samples a smaller value is needed.</source>
        <translation>Лист содержит не меньше этого числа образцов (10 в статье). При малом числе образцов выработок нужно меньшее значение.</translation>
    </message>
    <message>
        <source>Smallest split</source>
        <translation>Наименьший разбиваемый узел</translation>
    </message>
    <message>
        <source>A node is split only if it holds at least so many samples (60 in the paper).</source>
        <translation>Узел разбивается, только если содержит не меньше этого числа образцов (60 в статье).</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>What a split is judged by (entropy in the paper).</source>
        <translation>По чему оценивается разбиение (entropy в статье).</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Веса классов</translation>
    </message>
    <message>
        <source>none: every sample counts alike. balanced: the rarer class counts more, so that both classes weigh the same. balanced_subsample: the same for the samples that each tree drew. Weights move the probabilities.</source>
        <translation>none: все образцы равноценны. balanced: более редкий класс учитывается сильнее, так что оба класса имеют одинаковый вес. balanced_subsample: то же для образцов, отобранных каждым деревом. Веса смещают вероятности.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Число блоков</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>Число частей перекрёстной проверки (10 в статье). Если групп меньше, частей берётся меньше.</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Поле группы</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field &apos;group&apos;, or square blocks if there is none.</source>
        <translation>Образцы одной группы остаются в одном блоке пространственной перекрёстной проверки. Пусто: поле 'group' или, если его нет, квадратные участки.</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>Сторона участков (m)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>Сторона квадратных участков, если у образцов нет групп. Пусто: около пяти участков на блок.</translation>
    </message>
    <message>
        <source>Repeats of the importance</source>
        <translation>Повторы оценки важности</translation>
    </message>
    <message>
        <source>How often each feature is shuffled in each tree (20 in the paper).</source>
        <translation>Сколько раз каждый признак перемешивается в каждом дереве (20 в статье).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same model.</source>
        <translation>Начальное значение случайных чисел; одно и то же значение даёт одну и ту же модель.</translation>
    </message>
    <message>
        <source>Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}.</source>
        <translation>Ошибка out-of-bag {error:.2%}, площадь под ROC-кривой {auc:.3f}.</translation>
    </message>
    <message>
        <source>Most important features: {names}.</source>
        <translation>Самые важные признаки: {names}.</translation>
    </message>
    <message>
        <source>Search the best parameters</source>
        <translation>Искать лучшие параметры</translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation>Перебирает сочетания указанных выше параметров на блоках, не разделяющих группы, и обучает с лучшим; значения выше не используются. Занимает минуты: до 20 для 2 000 образцов на двух ядрах.</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>Перебираемые значения</translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {&quot;max_features&quot;: [3, 5, 8], &quot;min_samples_leaf&quot;: [1, 2, 5], &quot;min_samples_split&quot;: [2, 20], &quot;criterion&quot;: [&quot;gini&quot;], &quot;trees&quot;: [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation>Текст JSON или файл со значениями для поиска, например {&quot;max_features&quot;: [3, 5, 8], &quot;min_samples_leaf&quot;: [1, 2, 5], &quot;min_samples_split&quot;: [2, 20], &quot;criterion&quot;: [&quot;gini&quot;], &quot;trees&quot;: [100, 500]}. Для пропущенных параметров берутся значения со страницы справки.</translation>
    </message>
    <message>
        <source>Keep the most important features</source>
        <translation>Оставить самые важные признаки</translation>
    </message>
    <message>
        <source>Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation chooses them anew in each fold, so that its figures stay honest.</source>
        <translation>Обучает только на таком числе самых важных признаков (11 в статье); 0 — использовать все. Перекрёстная проверка выбирает их заново в каждом блоке, чтобы её показатели оставались достоверными.</translation>
    </message>
</context>
<context>
    <name>algorithm</name>
    <message>
        <source>which is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>without a coordinate system</source>
        <translation>система координат не указана</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>{name} равен '{value}', {problem}. Укажите xmin,xmax,ymin,ymax [EPSG:code].</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, which is no date. Write it as 2023-07-19.</source>
        <translation>{name} равен '{value}', это не дата. Запишите её в виде 2023-07-19.</translation>
    </message>
</context>
</TS>
