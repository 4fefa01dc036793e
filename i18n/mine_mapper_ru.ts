<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>algorithms</name>
    <message>
        <source>0, or a whole number from {least} to {most}, is needed.</source>
        <translation>нужно 0 или целое число от {least} до {most}.</translation>
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
        <source>2023, or a later year of the same landscape: mines were opened, have grown or closed. A later year adds a layer of the changes since 2023.</source>
        <translation>2023 или более поздний год того же ландшафта: выработки открылись, выросли или закрылись. Для более позднего года добавляется слой изменений с 2023 года.</translation>
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
        <source>6 Documents and field work</source>
        <translation>6 Документы и полевые работы</translation>
    </message>
    <message>
        <source>A Python package cannot be imported: {error}. Run 'Check dependencies': it tells which and what to do.</source>
        <translation>Не удаётся импортировать пакет Python: {error}. Запустите «Проверка зависимостей»: там указано, какой именно и что делать.</translation>
    </message>
    <message>
        <source>A SAFE folder, or a folder that holds products at any depth; all of them are taken.</source>
        <translation>Папка SAFE или папка, содержащая продукты на любой глубине; берутся все.</translation>
    </message>
    <message>
        <source>A leaf holds at least so many samples. Empty: by the number of mine samples, the 10 of the paper from 500 on and fewer below, down to 1; the log and the report say how many.</source>
        <translation>Лист содержит не меньше стольких образцов. Пусто: по числу образцов выработок — 10, как в статье, с 500 образцов и меньше при меньшем их числе, до 1; значение указано в журнале и отчёте.</translation>
    </message>
    <message>
        <source>A mine is expanded or shrunk from this area gained or lost on.</source>
        <translation>Выработка считается расширенной или уменьшенной, начиная с такой площади прироста или убыли.</translation>
    </message>
    <message>
        <source>A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off their place; 0 = none.</source>
        <translation>Выработка, не перекрытая ни одной лицензией, получает ближайшую в пределах этого расстояния, поскольку лицензии часто нарисованы со сдвигом; 0 = не искать.</translation>
    </message>
    <message>
        <source>A node is split only if it holds at least so many samples. Empty: by the number of mine samples, the 60 of the paper from 500 on and fewer below, down to 2.</source>
        <translation>Узел разбивается, только если содержит не меньше стольких образцов. Пусто: по числу образцов выработок — 60, как в статье, с 500 образцов и меньше при меньшем их числе, до 2.</translation>
    </message>
    <message>
        <source>AUC of logistic regression</source>
        <translation>AUC логистической регрессии</translation>
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
        <source>AUC of the support vector machine</source>
        <translation>AUC метода опорных векторов</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
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
        <source>Accuracy report</source>
        <translation>Отчёт о точности</translation>
    </message>
    <message>
        <source>Accuracy sample</source>
        <translation>Выборка для оценки точности</translation>
    </message>
    <message>
        <source>Accuracy table</source>
        <translation>Таблица точности</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation>Точность, ROC-кривые и важность признаков на одной странице с диаграммами.</translation>
    </message>
    <message>
        <source>Address of a STAC API. The default one needs no account; for one that does, choose an account further below.</source>
        <translation>Адрес STAC API. Для адреса по умолчанию учётная запись не нужна; для других выберите её ниже.</translation>
    </message>
    <message>
        <source>Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.</source>
        <translation>Адрес работающего планировщика Dask, например tcp://10.0.0.5:8786; если пусто, работает только этот компьютер.</translation>
    </message>
    <message>
        <source>Adds each product a second time in the neighbouring zone, as happens to ground near the edge of a zone.</source>
        <translation>Добавляет каждый продукт второй раз в соседней зоне, как это бывает с территориями у края зоны.</translation>
    </message>
    <message>
        <source>Adds the least, the largest and the median value and the standard deviation over all dates of NDVI, brightness and NDWI (ndvi_min, ndvi_max ...), each from the clear observations of a pixel, at least two. A field greens up and a quarry never does: with dates from summer and winter far fewer bare fields are taken for mines. Use the features of the seasons of 'Compute object features' with them.</source>
        <translation>Добавляет наименьшее, наибольшее, медианное значения и стандартное отклонение по всем датам для NDVI, яркости и NDWI (ndvi_min, ndvi_max ...), каждое по ясным наблюдениям пикселя, не менее двух. Поле зеленеет, карьер — никогда: с датами лета и зимы голые поля гораздо реже принимаются за выработки. Используйте с ними признаки сезонов шага «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Все признаки</translation>
    </message>
    <message>
        <source>All figures of the accuracy as CSV.</source>
        <translation>Все показатели точности в CSV.</translation>
    </message>
    <message>
        <source>All objects with their class and probability, made by 'Classify mines'.</source>
        <translation>Все объекты с их классом и вероятностью, созданные алгоритмом «Классификация выработок».</translation>
    </message>
    <message>
        <source>All objects with their class, made by 'Classify mines': they tell the class of each test object and the land observed.</source>
        <translation>Все объекты с их классом, созданные алгоритмом «Классификация выработок»: по ним определяются класс каждого тестового объекта и наблюдённые земли.</translation>
    </message>
    <message>
        <source>All objects with their probability and class, the share of the trees that vote for mine, how much the trees disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, 'objects_uncertainty'.</source>
        <translation>Все объекты с вероятностью и классом, долей деревьев, голосующих за выработку, степенью несогласия деревьев и отметкой о том, что объект не похож ни на один обучающий образец. GeoPackage содержит второй стиль, 'objects_uncertainty'.</translation>
    </message>
    <message>
        <source>All objects with their probability of being a mine.</source>
        <translation>Все объекты с вероятностью быть выработкой.</translation>
    </message>
    <message>
        <source>All other land</source>
        <translation>Вся прочая земля</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>Все образцы одинаково</translation>
    </message>
    <message>
        <source>All samples alike: every sample counts the same. Both classes alike: the rarer class counts more, so that both weigh the same; in each tree: the same for the samples that the tree drew. Weights move the probabilities.</source>
        <translation>Все образцы одинаково: каждый образец весит одинаково. Оба класса одинаково: более редкий класс весит больше, чтобы веса классов были равны; в каждом дереве: то же для образцов, которые выбрало дерево. Веса меняют вероятности.</translation>
    </message>
    <message>
        <source>All scales tried, with all measures.</source>
        <translation>Все испытанные масштабы со всеми показателями.</translation>
    </message>
    <message>
        <source>All {count} steps can run.</source>
        <translation>Могут работать все шаги: {count}.</translation>
    </message>
    <message>
        <source>Also deliver in the neighbouring UTM zone</source>
        <translation>Добавить продукты в соседней зоне UTM</translation>
    </message>
    <message>
        <source>An inventory, or the output of an earlier run of this step.</source>
        <translation>Реестр выработок или результат предыдущего запуска этого шага.</translation>
    </message>
    <message>
        <source>An object is a mine from this probability on. Lower values find more mines and more false alarms. The probability is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if that is given.</source>
        <translation>Объект считается выработкой начиная с этой вероятности. При меньших значениях находится больше выработок и больше ложных срабатываний. Вероятность калибруется, если в модели есть калибровка, и пересчитывается под долю выработок на территории, если она задана.</translation>
    </message>
    <message>
        <source>An object is a mine when more than this share of its area lies in mine polygons (0.7 in the paper).</source>
        <translation>Объект считается выработкой, если в полигонах выработок лежит больше этой доли его площади (0.7 в статье).</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Заявка подана</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area (m2)</source>
        <translation>Площадь (м²)</translation>
    </message>
    <message>
        <source>Area after (km2)</source>
        <translation>Площадь после (км²)</translation>
    </message>
    <message>
        <source>Area before (km2)</source>
        <translation>Площадь до (км²)</translation>
    </message>
    <message>
        <source>Area field</source>
        <translation>Поле площади</translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation>Поле площади (км²)</translation>
    </message>
    <message>
        <source>Area of all mines (km2)</source>
        <translation>Площадь всех выработок (км²)</translation>
    </message>
    <message>
        <source>Area of mines</source>
        <translation>Площадь выработок</translation>
    </message>
    <message>
        <source>Area to fetch, in any coordinate system.</source>
        <translation>Загружаемая область в любой системе координат.</translation>
    </message>
    <message>
        <source>Area to prepare; by default all that the products cover.</source>
        <translation>Подготавливаемая область; по умолчанию всё, что покрывают продукты.</translation>
    </message>
    <message>
        <source>Area under the ROC curve, out of bag</source>
        <translation>Площадь под ROC-кривой, out-of-bag</translation>
    </message>
    <message>
        <source>Area, type, county, terrain of each mine</source>
        <translation>Площадь, тип, район и рельеф каждой выработки</translation>
    </message>
    <message>
        <source>Around the mines</source>
        <translation>Вокруг выработок</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <source>As for 'Segment image'. A scale found with one setting does not hold for the other.</source>
        <translation>Как в алгоритме «Сегментация снимка». Масштаб, найденный с одной настройкой, не годится для другой.</translation>
    </message>
    <message>
        <source>As in 'Segment image'.</source>
        <translation>Как в шаге «Сегментация снимка».</translation>
    </message>
    <message>
        <source>As in 'Segment image'. Empty: blue,green,red,nir.</source>
        <translation>Как в шаге «Сегментация снимка». Пусто: blue,green,red,nir.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Как в статье</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>Оценка точности</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Асимметрия</translation>
    </message>
    <message>
        <source>At most this many mine objects are used as samples.</source>
        <translation>Образцами становятся не более стольких объектов выработок.</translation>
    </message>
    <message>
        <source>At most this many other objects are used as samples.</source>
        <translation>Образцами становятся не более стольких прочих объектов.</translation>
    </message>
    <message>
        <source>Authentication configuration of QGIS, for catalogues whose files need an account: Basic (user name and password, also those of the Copernicus Data Space), OAuth2 (resource owner), API header (a token) or AWS S3 (keys of an S3 store). It is sent to the catalogue's own hosts only, and never stored.</source>
        <translation>Конфигурация аутентификации QGIS для каталогов, файлы которых требуют учётной записи: Basic (имя и пароль, в том числе Copernicus Data Space), OAuth2 (владелец ресурса), API header (токен) или AWS S3 (ключи хранилища S3). Передаётся только узлам самого каталога и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>BROKEN. It is installed but cannot be imported: {error}</source>
        <translation>НЕ РАБОТАЕТ. Пакет установлен, но не импортируется: {error}</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>Веса каналов</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Bands of rasters</source>
        <translation>Каналы растров</translation>
    </message>
    <message>
        <source>Bands of the seasons in any case</source>
        <translation>Сезонные каналы в любом случае</translation>
    </message>
    <message>
        <source>Bands of the seasons where products show them</source>
        <translation>Сезонные каналы, если продукты их показывают</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>Ширина ядра (м)</translation>
    </message>
    <message>
        <source>Bare soil index</source>
        <translation>Индекс голой почвы</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>Бассейн</translation>
    </message>
    <message>
        <source>Best overlap</source>
        <translation>Наибольшее перекрытие</translation>
    </message>
    <message>
        <source>Beyond the licence (km2)</source>
        <translation>За пределами лицензии (км²)</translation>
    </message>
    <message>
        <source>Border index</source>
        <translation>Индекс границы</translation>
    </message>
    <message>
        <source>Both classes alike</source>
        <translation>Оба класса одинаково</translation>
    </message>
    <message>
        <source>Both classes alike in each tree</source>
        <translation>Оба класса одинаково в каждом дереве</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By type: {kinds}.</source>
        <translation>По типам: {kinds}.</translation>
    </message>
    <message>
        <source>CRS is '{value}', which is not known. Write for example EPSG:32645.</source>
        <translation>CRS равна '{value}', такая система координат неизвестна. Укажите, например, EPSG:32645.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV files, one a table of the report.</source>
        <translation>Файлы CSV, по одному на каждую таблицу отчёта.</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and class, for reviews in other words than accepted and rejected: a word of class mine accepts a mine, one of class other rejects it.</source>
        <translation>CSV в UTF-8 со столбцами word и class для проверок, записанных другими словами, чем accepted и rejected: слово класса mine подтверждает выработку, слово класса other отклоняет её.</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and class: what a word of the class field means, mine or other. Known words need none; the log lists every word and how it was read.</source>
        <translation>CSV в UTF-8 со столбцами word и class: что означает слово поля класса, mine или other. Известные слова указывать не нужно; в журнале перечислены все слова и то, как они прочитаны.</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and status, for words that are not known or known otherwise: in_force, applied, expired, suspended, ended, refused or unknown.</source>
        <translation>CSV в UTF-8 со столбцами word и status для слов, которые неизвестны или означают иное: in_force, applied, expired, suspended, ended, refused или unknown.</translation>
    </message>
    <message>
        <source>CSV with the columns mineral and type that adds to or changes the shipped table, for example 'jade,non_metal'.</source>
        <translation>CSV со столбцами mineral и type, дополняющий или изменяющий встроенную таблицу, например 'jade,non_metal'.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Cell size of the density (m)</source>
        <translation>Размер ячейки плотности (м)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Отчёт об изменениях</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>Таблица изменений</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Check dependencies</source>
        <translation>Проверка зависимостей</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Выберите слой</translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when more than that share lies in polygons of other classes, or when it overlaps no mine and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation>Выбирает образцы для случайного леса: объекты внутри отдешифрированных контуров выработок и объекты прочих земель. Каждый образец получает класс (mine или non_mine), часть (train или test) и группу.

Объект — выработка, если в полигонах выработок лежит больше заданной доли его площади. Он не выработка, если больше этой доли лежит в полигонах других классов либо он не перекрывается ни с одной выработкой и лежит дальше заданного расстояния. Объекты между этими случаями образцами не становятся. Прочие земли берутся из всех видов покрова и со всей территории.

Тестовые объекты никогда не участвуют в обучении, а обучающие объекты, касающиеся тестовых, отбрасываются, поэтому измеренная на них точность честна. Все объекты одной выработки остаются в одной части.

Используйте контуры, проведённые по снимку, а не реестр лицензий: лицензии сдвинуты, покрывают никогда не разрабатывавшиеся земли или не содержат выработок. Журнал сообщает о каждой эталонной выработке, использована ли она и если нет, то почему.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Таблица классов</translation>
    </message>
    <message>
        <source>Class of area</source>
        <translation>Класс площади</translation>
    </message>
    <message>
        <source>Class on the map</source>
        <translation>Класс на карте</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Веса классов</translation>
    </message>
    <message>
        <source>Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.</source>
        <translation>Исключаемые классы классификации сцены (SCL): 0 нет данных, 1 насыщенные, 2 тёмные, 3 тень облака, 4 растительность, 5 открытый грунт, 6 вода, 7 не классифицировано, 8 и 9 облака, 10 перистые облака, 11 снег.</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Классификатор</translation>
    </message>
    <message>
        <source>Classify mines</source>
        <translation>Классификация выработок</translation>
    </message>
    <message>
        <source>Clear observations</source>
        <translation>Ясные наблюдения</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>Уголь</translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>Коллекция сцен</translation>
    </message>
    <message>
        <source>Collection of the DEM</source>
        <translation>Коллекция ЦМР</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Компактность</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a precision measured where they are common does not carry over to land where they are rare. Of mines found it also tells how far their outlines lie from the reference's, and whether they were cut or joined; AGREEMENT is the map of hits, misses and false alarms.

With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>Сравнивает карту выработок с эталонными контурами тремя способами: по объектам (матрица ошибок размеченных тестовых объектов, общая точность, точность пользователя, полнота, F-мера, каппа), по выработкам (выработка верна, если совпадает больше доли OVERLAP её площади) и по площади (пересечение / объединение). Для каждого показателя даётся 95 %-ный интервал, а отчёт сообщает, насколько распространены выработки, поскольку точность пользователя, измеренная там, где их много, не переносится на земли, где они редки. О найденных выработках сообщается также, как далеко их контуры лежат от эталонных и не были ли они разрезаны или слиты; AGREEMENT — карта попаданий, пропусков и ложных срабатываний.

С SAMPLES учитываются только тестовые объекты, и каждая выработка, содержащая обучающий объект, исключается: ни один показатель не основан на том, на чём обучался лес. Без SAMPLES задайте EXTENT, который не использовался для обучения. Общая точность и каппа требуют истинно отрицательных случаев, поэтому они вычисляются только с SAMPLES или OBJECTS_CLASSIFIED.</translation>
    </message>
    <message>
        <source>Compares the inventories of two years: which mines are new, expanded, shrunk, closed, split, merged or the same. The number of a mine is carried on; give the output of one run as the earlier year of the next to follow a series of years.

Differences of the outlines narrower than the tolerance are jitter and left out. What was not seen is not absent: with the rasters of clear observations a mine under cloud is 'not_observed', never 'closed', and land not seen in the other year is neither gained nor lost.</source>
        <translation>Сравнивает реестры двух лет: какие выработки новые, расширены, уменьшены, закрыты, разделены, объединены или не изменились. Номер выработки сохраняется; чтобы проследить ряд лет, задайте результат одного запуска как более ранний год следующего.

Расхождения контуров уже допуска — дрожание границ, они не учитываются. Не наблюдавшееся не значит отсутствующее: при наличии растров ясных наблюдений выработка под облаком получает значение 'not_observed', но никогда 'closed', а земли, не наблюдавшиеся в другом году, не относятся ни к приросту, ни к убыли.</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>Таблица сравнения классификаторов</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Композит</translation>
    </message>
    <message>
        <source>Compute object features</source>
        <translation>Вычисление признаков объектов</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Contrast at the border</source>
        <translation>Контраст на границе</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, unknown) from the mineral register, by county; their density, and whether they are clustered; elevation and slope against the whole basin; distance to the nearest river.

Every optional layer adds its tables and attributes. Mines that the register does not know are of type 'unknown', a row of every table. Density, clustering and areas are computed in an equal-area projection centred on the basin. Mines with review = rejected are left out.</source>
        <translation>Подсчитывает и измеряет выработки реестра: по классам площади, по типам (metal, non-metal, coal, unknown) из реестра лицензий, по районам; их плотность и сгруппированность; высоту и уклон в сравнении со всем бассейном; расстояние до ближайшей реки.

Каждый необязательный слой добавляет свои таблицы и атрибуты. Выработки, неизвестные реестру лицензий, имеют тип 'unknown' — строку в каждой таблице. Плотность, сгруппированность и площади вычисляются в равновеликой проекции с центром в бассейне. Выработки с review = rejected исключаются.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>Поле названия района</translation>
    </message>
    <message>
        <source>County polygons, for the table by county.</source>
        <translation>Полигоны районов для таблицы по районам.</translation>
    </message>
    <message>
        <source>Create demo landscape</source>
        <translation>Создание демонстрационного ландшафта</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation>Обрезана краем</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Планировщик Dask</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of the document, as it shall stand on the title page; empty leaves a line for it.</source>
        <translation>Дата документа для титульного листа; пусто — оставить для неё строку.</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation>Дата карты</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation>День, на который определяется истечение срока, например 2026-06-30. Без него об истечении говорит только поле статуса, и в отчёте это указывается.</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Demo folder</source>
        <translation>Папка демонстрационных данных</translation>
    </message>
    <message>
        <source>Density of</source>
        <translation>Что показывает плотность</translation>
    </message>
    <message>
        <source>Density of mines</source>
        <translation>Плотность выработок</translation>
    </message>
    <message>
        <source>Density of mines.</source>
        <translation>Плотность выработок.</translation>
    </message>
    <message>
        <source>Density of the shape</source>
        <translation>Плотность формы</translation>
    </message>
    <message>
        <source>Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The features of the method are 56 (54 without elevation and slope bands).

Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 here.

With bands of the seasons ('Prepare imagery', SEASONS) the features of the seasons need no textures and tell fields from mines better than any single date. The group of other bands describes all bands that are not named here: short-wave infrared, radar, canopy height, embeddings.

A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them.</source>
        <translation>Описывает каждый объект числами: средние по каналам, яркость, текстуры, форма и рельеф. Признаков метода 56 (54 без каналов высоты и уклона).

Текстуры измеряются между соседними пикселями одного объекта по среднему синего, зелёного, красного и ближнего инфракрасного каналов. Направления — азимуты: 0 = пары север–юг, 45 = северо-восток–юго-запад, 90 = восток–запад, 135 = северо-запад–юго-восток. Другие программы (scikit-image, GRASS) отсчитывают углы от строки: их 0 градусов здесь 90.

С сезонными каналами (SEASONS шага «Подготовка снимков») признаки сезонов обходятся без текстур и отличают поля от выработок лучше, чем любая отдельная дата. Группа других каналов описывает все каналы, не названные здесь: коротковолновый инфракрасный, радар, высоту полога, эмбеддинги.

Признак, не определённый для объекта (например, текстура одного пикселя), равен NULL; их число указано в журнале.</translation>
    </message>
    <message>
        <source>Detect change between years</source>
        <translation>Выявление изменений между годами</translation>
    </message>
    <message>
        <source>Difference from the neighbours</source>
        <translation>Отличие от соседей</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than this are jitter.</source>
        <translation>Расхождения контуров уже этого значения считаются дрожанием границ.</translation>
    </message>
    <message>
        <source>Distance of non-mine samples (m)</source>
        <translation>Удаление образцов прочих земель (м)</translation>
    </message>
    <message>
        <source>Distance of the centre to a river (m)</source>
        <translation>Расстояние от центра до реки (м)</translation>
    </message>
    <message>
        <source>Distance to a river</source>
        <translation>Расстояние до реки</translation>
    </message>
    <message>
        <source>Distance to a river (m)</source>
        <translation>Расстояние до реки (м)</translation>
    </message>
    <message>
        <source>Distance to the licence (m)</source>
        <translation>Расстояние до лицензии (м)</translation>
    </message>
    <message>
        <source>Divides an image into objects of similar colour and compact shape by multiresolution segmentation (Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until every further merge would make objects more heterogeneous than the scale allows.

The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so there are no seams. The same scale gives the same objects only for images in the same units: image stacks of 'Prepare imagery' are always reflectance x 10 000. To find a good scale, run 'Estimate segmentation scale'.</source>
        <translation>Делит снимок на объекты сходного цвета и компактной формы методом мультимасштабной (multiresolution) сегментации (Baatz and Schaepe 2000): начиная с отдельных пикселей, сливаются два соседа, лучше всего подходящие друг другу, пока любое следующее слияние не сделает объекты неоднороднее, чем допускает масштаб.

Результат зависит только от снимка и параметров: тайлы, потоки и перезапуски не меняют ни одного пикселя, поэтому швов нет. Один и тот же масштаб даёт одинаковые объекты только для снимков в одних единицах: многоканальные снимки алгоритма «Подготовка снимков» всегда содержат отражательную способность x 10 000. Чтобы найти хороший масштаб, запустите «Оценка масштаба сегментации».</translation>
    </message>
    <message>
        <source>Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up as in other open tools, and objects get smaller with every further band.</source>
        <translation>Делит веса на их сумму, чтобы масштаб означал одно и то же при любом числе каналов. Выкл.: каналы складываются, как в других открытых инструментах, и с каждым дополнительным каналом объекты становятся меньше.</translation>
    </message>
    <message>
        <source>Doubt x area</source>
        <translation>Сомнение × площадь</translation>
    </message>
    <message>
        <source>Draw accuracy sample</source>
        <translation>Отбор выборки для оценки точности</translation>
    </message>
    <message>
        <source>Draws random places in three strata of known area: land that the map calls mine; its surroundings and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each place stands for a known area (weight, km2).

Label the places in QGIS: open the layer for editing and choose mine or not a mine in the form of each place, by the image alone; what the map says is hidden in the form. Then give the layer to 'Assess accuracy' as SAMPLE for accuracy and mine area with honest intervals.</source>
        <translation>Отбирает случайные точки в трёх стратах известной площади: земли, которые карта относит к выработкам; их окрестности и похожие земли (в пределах буфера выработки или с вероятностью 0.1 и выше); все остальные. Каждая точка представляет известную площадь (weight, км²).

Разметьте точки в QGIS: откройте слой для редактирования и в форме каждой точки укажите, выработка это или нет, только по снимку; что показывает карта, в форме скрыто. Затем передайте слой алгоритму «Оценка точности» как SAMPLE, чтобы получить точность и площадь выработок с достоверными интервалами.</translation>
    </message>
    <message>
        <source>Each whole number gives another landscape, always the same one.</source>
        <translation>Каждое целое число даёт другой ландшафт, но всегда один и тот же.</translation>
    </message>
    <message>
        <source>Earlier images</source>
        <translation>Прежние снимки</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Более ранний год</translation>
    </message>
    <message>
        <source>Easting or longitude column</source>
        <translation>Столбец восточной координаты или долготы</translation>
    </message>
    <message>
        <source>Elevation (m)</source>
        <translation>Высота (м)</translation>
    </message>
    <message>
        <source>Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM's own pixels with true ground distances. Without a DEM the stack has no elevation and slope.</source>
        <translation>Высоты в метрах, один файл или несколько тайлов, в любой системе координат. Уклон вычисляется на собственной сетке пикселей ЦМР с истинными расстояниями на местности. Без ЦМР в снимке нет высоты и уклона.</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Модель рельефа</translation>
    </message>
    <message>
        <source>Elevation model in metres, any CRS. Without it terrain is left out of the features.</source>
        <translation>Модель высот в метрах, в любой системе координат. Без неё рельеф не входит в признаки.</translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation>Высоты в метрах, в любой системе координат (CRS). Даёт высоту и уклон каждой выработки и бассейна.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Прекращена</translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation>Записи без выработок</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Энтропия</translation>
    </message>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>Оценка масштаба сегментации</translation>
    </message>
    <message>
        <source>Every figure of the report, one a row.</source>
        <translation>Все показатели отчёта, по одному в строке.</translation>
    </message>
    <message>
        <source>Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning.</source>
        <translation>Все показатели отчёта: показатель, единица, значение, 95 %-ный интервал, число случаев и смысл.</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>Всё на одной странице</translation>
    </message>
    <message>
        <source>Excel workbook; needs the Python package XlsxWriter.</source>
        <translation>Книга Excel; нужен пакет Python XlsxWriter.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation>Поле срока действия</translation>
    </message>
    <message>
        <source>Export inventory</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>Сверхслучайные деревья</translation>
    </message>
    <message>
        <source>F score</source>
        <translation>F-мера</translation>
    </message>
    <message>
        <source>Factor of rasters</source>
        <translation>Множитель растров</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложное срабатывание</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Features by the bands of the image</source>
        <translation>Признаки по каналам снимка</translation>
    </message>
    <message>
        <source>Features of the method</source>
        <translation>Признаки метода</translation>
    </message>
    <message>
        <source>Features of the seasons</source>
        <translation>Признаки сезонов</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>Число признаков на разбиение</translation>
    </message>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>Загрузка снимков Sentinel-2</translation>
    </message>
    <message>
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a catalogue (STAC API); the default one wants no account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation>Загружает из каталога (STAC API) сцены Sentinel-2 L2A и DEM Copernicus для охвата; каталогу по умолчанию учётная запись не нужна. Из каждого файла читается только нужная охвату часть. Сцены выбираются по доле облаков и теней внутри охвата, а не всего листа.

В папке появляется по папке на сцену с каналами, классификацией и метаданными и файл о том, откуда всё взято. Укажите её шагу «Подготовка снимков» как папку продуктов. Если связь прервалась или запуск отменён, запустите снова с теми же значениями: законченное сохраняется.</translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation>Поле выработок с их площадью в км², вместо измеренной.</translation>
    </message>
    <message>
        <source>Field of the reference with the class of each polygon. Without it all polygons are mines.</source>
        <translation>Поле эталона с классом каждого полигона. Без него все полигоны считаются выработками.</translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default one with a usual name.</source>
        <translation>Поле реестра с последним днём лицензии, по умолчанию поле с обычным названием.</translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default 'mineral', else 'type'. Without a register: a field of the mines.</source>
        <translation>Поле реестра с полезным ископаемым (на английском, китайском или русском) или типом; по умолчанию 'mineral', иначе 'type'. Без реестра: поле выработок.</translation>
    </message>
    <message>
        <source>Field of the register with the number of the licence, by default one with a usual name.</source>
        <translation>Поле реестра с номером лицензии, по умолчанию поле с обычным названием.</translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default one with a usual name. Words are known in English, Chinese, Russian, Kazakh, Spanish, Portuguese and French; the report lists every word and how it was read. A word that is not known makes the licence one of unknown status.</source>
        <translation>Поле реестра со статусом лицензии, по умолчанию поле с обычным названием. Известны слова на английском, китайском, русском, казахском, испанском, португальском и французском; отчёт перечисляет все слова и то, как они прочитаны. Неизвестное слово означает лицензию с неизвестным статусом.</translation>
    </message>
    <message>
        <source>Field package</source>
        <translation>Полевой пакет</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation>Поле с классом каждого эталонного полигона. Оставьте пустым, если все полигоны — выработки.</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave it empty if all polygons are mines.</source>
        <translation>Поле с классом каждого эталонного полигона. Оставьте пустым, если все полигоны — выработки.</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>Поле с классом каждого образца; NULL означает, что объект не образец.</translation>
    </message>
    <message>
        <source>Field with the name of a county.</source>
        <translation>Поле с названием района.</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default 'name'.</source>
        <translation>Поле с названием района; по умолчанию 'name'.</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default 'name'. Without a layer of counties: a field of the mines with the county.</source>
        <translation>Поле с названием района; по умолчанию 'name'. Без слоя районов: поле выработок с районом.</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that 'Compute object features' makes.</source>
        <translation>Поля, по которым ведётся обучение. Пусто: все поля, создаваемые алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that 'Compute object features' makes; other fields are named in the log.</source>
        <translation>Поля, по которым учиться. Пусто: все поля шага «Вычисление признаков объектов»; остальные названы в журнале.</translation>
    </message>
    <message>
        <source>Fill holes up to (m2)</source>
        <translation>Заполнять отверстия до (м²)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Начальная дата</translation>
    </message>
    <message>
        <source>First date of the seasons</source>
        <translation>Первая дата сезонов</translation>
    </message>
    <message>
        <source>First synthetic Sentinel-2 product</source>
        <translation>Первый синтетический продукт Sentinel-2</translation>
    </message>
    <message>
        <source>Fit of a rectangle</source>
        <translation>Близость к прямоугольнику</translation>
    </message>
    <message>
        <source>Fit of an ellipse</source>
        <translation>Близость к эллипсу</translation>
    </message>
    <message>
        <source>Fit the number of features tried</source>
        <translation>Подбирать число пробуемых признаков</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of layers</source>
        <translation>Папка слоёв</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>Папка продуктов</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Папка сцен</translation>
    </message>
    <message>
        <source>Folder that came back, or a folder that holds several copies of one package.</source>
        <translation>Вернувшаяся папка или папка с несколькими копиями одного пакета.</translation>
    </message>
    <message>
        <source>Folder that keeps finished steps and parts of steps: after a cancel or a crash the next run with the same inputs goes on there. Empty: finished steps alone are kept, in a hidden folder beside the first output.</source>
        <translation>Папка, в которой хранятся готовые шаги и части шагов: после отмены или сбоя следующий запуск с теми же исходными данными продолжит с этого места. Пусто: хранятся только готовые шаги, в скрытой папке рядом с первым результатом.</translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation>Папка, в которой хранятся готовые тайлы: после отмены или сбоя следующий запуск с теми же входными данными продолжится оттуда.</translation>
    </message>
    <message>
        <source>Folder that keeps finished trees, folds and combinations of the search: after a cancel or a crash the next run with the same samples and settings goes on there.</source>
        <translation>Папка, в которой хранятся готовые деревья, блоки проверки и комбинации поиска: после отмены или сбоя следующий запуск с теми же образцами и настройками продолжит с этого места.</translation>
    </message>
    <message>
        <source>Folder that receives everything; files of the same names in it are replaced.</source>
        <translation>Папка, в которую всё записывается; файлы с теми же именами в ней заменяются.</translation>
    </message>
    <message>
        <source>Folder with all tables of the report as CSV, and the record of the run.</source>
        <translation>Папка со всеми таблицами отчёта в CSV и записью о расчёте.</translation>
    </message>
    <message>
        <source>Folder with all tables of the report as CSV.</source>
        <translation>Папка со всеми таблицами отчёта в CSV.</translation>
    </message>
    <message>
        <source>Folder with the photos of all copies, named as in the layers.</source>
        <translation>Папка с фото всех копий, названными как в слоях.</translation>
    </message>
    <message>
        <source>Folder written by 'Mine statistics', for the sheets of counties, types and classes of area.</source>
        <translation>Папка, записанная шагом «Статистика выработок»; для листов районов, типов и классов площади.</translation>
    </message>
    <message>
        <source>Folder written by 'Mine statistics'.</source>
        <translation>Папка, записанная алгоритмом «Статистика выработок».</translation>
    </message>
    <message>
        <source>Folders of packages</source>
        <translation>Папки пакетов</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Число блоков</translation>
    </message>
    <message>
        <source>For example the name of the province and the year.</source>
        <translation>Например, название области и год.</translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation>Для растров без метаданных продукта: отражательная способность x 10 000 = значение x коэффициент + смещение. 10000 для отражательной способности от 0 до 1.</translation>
    </message>
    <message>
        <source>For the composite 'nearest': every pixel is taken from the clear observation nearest to this date.</source>
        <translation>Для композита 'nearest': каждый пиксель берётся из ясного наблюдения, ближайшего к этой дате.</translation>
    </message>
    <message>
        <source>For the optional packages:</source>
        <translation>Для необязательных пакетов:</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>From 2 to 256. A model can only be used with objects made with the same levels and range.</source>
        <translation>От 2 до 256. Модель применима только к объектам, созданным с теми же уровнями и диапазоном.</translation>
    </message>
    <message>
        <source>From Sentinel-2 products and outlines of known mines to a map of all mines, its accuracy and an inventory report.</source>
        <translation>От продуктов Sentinel-2 и контуров известных выработок к карте всех выработок, её точности и отчёту о реестре.</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>По итогам проверки</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>Дополнительные каналы</translation>
    </message>
    <message>
        <source>Further layers of samples with the same features: of other dates, so that the forest knows the land in every season, or of other places. Layers of the same place share their groups; other places have groups of their own.</source>
        <translation>Другие слои образцов с теми же признаками: других дат, чтобы лес знал землю в каждый сезон, или других мест. Слои одного места имеют общие группы; у других мест группы свои.</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Повторные попытки</translation>
    </message>
    <message>
        <source>Gained (km2)</source>
        <translation>Прирост (км²)</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Файлы GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation>GeoTIFF с ЦМР вокруг охвата, в метрах, на её собственной сетке пикселей.</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope, further bands and those of the seasons; no data is -9999.</source>
        <translation>GeoTIFF с каналами blue, green, red, nir, ndvi, ndwi, elevation и slope, дополнительными и сезонными; нет данных — -9999.</translation>
    </message>
    <message>
        <source>Gini impurity</source>
        <translation>Индекс Джини</translation>
    </message>
    <message>
        <source>Gives every image object its probability of being a mine, by a model of 'Train random forest', and puts neighbouring objects at or above the threshold together to mines.

Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts it. The type is 'unknown' until 'Mine statistics' looks it up in the register.

The map also says what it does not know: objects unlike all training samples are marked, no mine made of them has a high confidence, and the field 'review_order' tells which mines to look at first.</source>
        <translation>Даёт каждому объекту снимка вероятность того, что это выработка, по модели алгоритма «Обучение случайного леса», и объединяет соседние объекты с вероятностью не ниже порога в выработки.

Объекты с общей стороной (а не только с общим углом) становятся одной выработкой. Каждая выработка несёт среднюю вероятность, уверенность словами, площадь на эллипсоиде и отметку о том, срезана ли она краем снимка или пропуском в данных. Тип остаётся 'unknown', пока «Статистика выработок» не найдёт его в реестре.

Карта сообщает и о том, чего она не знает: объекты, не похожие ни на один обучающий образец, отмечены, ни одна выработка из них не получает высокой уверенности, а поле 'review_order' говорит, какие выработки смотреть первыми.</translation>
    </message>
    <message>
        <source>Grey levels of the textures</source>
        <translation>Уровни серого для текстур</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Поле группы</translation>
    </message>
    <message>
        <source>Group of neighbours</source>
        <translation>Группа соседей</translation>
    </message>
    <message>
        <source>Group: bands of the seasons</source>
        <translation>Группа: каналы сезонов</translation>
    </message>
    <message>
        <source>Group: neighbours</source>
        <translation>Группа: соседи</translation>
    </message>
    <message>
        <source>Group: other bands</source>
        <translation>Группа: другие каналы</translation>
    </message>
    <message>
        <source>Group: shape</source>
        <translation>Группа: форма</translation>
    </message>
    <message>
        <source>Group: spectrum</source>
        <translation>Группа: спектр</translation>
    </message>
    <message>
        <source>Group: terrain</source>
        <translation>Группа: рельеф</translation>
    </message>
    <message>
        <source>Group: texture</source>
        <translation>Группа: текстура</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML page with all tables and charts; it works offline and prints on A4.</source>
        <translation>Страница HTML со всеми таблицами и диаграммами; работает без сети и печатается на A4.</translation>
    </message>
    <message>
        <source>Heading of the column with the easting or longitude, where headings and sizes do not tell.</source>
        <translation>Заголовок столбца с восточной координатой или долготой, если заголовки и величины этого не говорят.</translation>
    </message>
    <message>
        <source>Heading of the column with the northing or latitude; belongs to the one above.</source>
        <translation>Заголовок столбца с северной координатой или широтой; пара к предыдущему.</translation>
    </message>
    <message>
        <source>Heading of the column with the number of the licence, by default one with a usual name.</source>
        <translation>Заголовок столбца с номером лицензии, по умолчанию столбец с обычным названием.</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Иерархия</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Высокая уверенность</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Holes in a mine up to this area become part of it. 0 leaves all holes.</source>
        <translation>Отверстия в выработке до этой площади становятся её частью. 0 — сохранять все отверстия.</translation>
    </message>
    <message>
        <source>How dates such as 05/06/2031 are read: day, month, year (5 June) or month, day, year (6 May). All others need no order.</source>
        <translation>Как читать даты вида 05/06/2031: день, месяц, год (5 июня) или месяц, день, год (6 мая). Другим датам порядок не нужен.</translation>
    </message>
    <message>
        <source>How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.</source>
        <translation>Сколько раз повторять неудавшийся запрос, с паузами 1, 2, 4, ... секунд.</translation>
    </message>
    <message>
        <source>How often each feature is shuffled in each tree (20 in the paper).</source>
        <translation>Сколько раз каждый признак перемешивается в каждом дереве (20 в статье).</translation>
    </message>
    <message>
        <source>How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps filled from the next; the products in the order of the list, gaps filled from the next; or the observation nearest to the date of the map.</source>
        <translation>Как несколько дат становятся одним снимком: медиана ясных наблюдений каждого пикселя; наименее облачный продукт, пробелы из следующего; продукты в порядке списка, пробелы из следующего; или наблюдение, ближайшее к дате карты.</translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>Как установить</translation>
    </message>
    <message>
        <source>Id of the catalogue's DEM; empty fetches no DEM.</source>
        <translation>Идентификатор ЦМР в каталоге; если пусто, ЦМР не загружается.</translation>
    </message>
    <message>
        <source>Id of the catalogue's collection of Sentinel-2 L2A.</source>
        <translation>Идентификатор коллекции Sentinel-2 L2A в каталоге.</translation>
    </message>
    <message>
        <source>If more would have to be fetched, the run stops before it begins and says how much.</source>
        <translation>Если загрузить потребуется больше, выполнение остановится до начала загрузки с указанием объёма.</translation>
    </message>
    <message>
        <source>Image objects with their features, made by 'Compute object features'.</source>
        <translation>Объекты снимка с признаками, созданные алгоритмом «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>Image stack shown below the outlines of the sub-regions (bands red, green and blue).</source>
        <translation>Многоканальный снимок, отображаемый под контурами участков (красный, зелёный и синий каналы).</translation>
    </message>
    <message>
        <source>Image stacks or Sentinel-2 products of earlier years; the newest three are shown beside each other.</source>
        <translation>Многоканальные снимки или продукты Sentinel-2 прежних лет; три самых новых показываются рядом.</translation>
    </message>
    <message>
        <source>Imagery report</source>
        <translation>Отчёт о снимках</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Импорт реестра лицензий</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.</source>
        <translation>В модели: если таблицу никто не запросил, записать её во временный файл, чтобы её мог прочитать следующий шаг.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>In map and reference</source>
        <translation>На карте и в эталоне</translation>
    </message>
    <message>
        <source>In several counties</source>
        <translation>В нескольких районах</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>In the map only</source>
        <translation>Только на карте</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>В порядке списка</translation>
    </message>
    <message>
        <source>In the reference only</source>
        <translation>Только в эталоне</translation>
    </message>
    <message>
        <source>In the start menu open 'OSGeo4W Shell' of this QGIS (or a command prompt) and run:</source>
        <translation>В меню «Пуск» откройте 'OSGeo4W Shell' этого QGIS (или командную строку) и выполните:</translation>
    </message>
    <message>
        <source>In your configuration of Nix, or in a shell, put this in the place of qgis:</source>
        <translation>В конфигурации Nix или в оболочке замените qgis на следующее:</translation>
    </message>
    <message>
        <source>Insists on the bands of the seasons: how greenness, brightness and wetness change over the year, while mines stay bare. Stops if the products are of one date. Not needed when products of several dates are given: see below.</source>
        <translation>Требует сезонных каналов: как зелень, яркость и влажность меняются за год, тогда как выработки остаются голыми. Останавливается, если продукты одной даты. Не нужно, если заданы продукты нескольких дат: см. следующее поле.</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>Отчёт по реестру</translation>
    </message>
    <message>
        <source>Inventory report as PDF</source>
        <translation>Отчёт о реестре в PDF</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU (пересечение к объединению)</translation>
    </message>
    <message>
        <source>Iron oxide index</source>
        <translation>Индекс оксидов железа</translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation>Текст JSON или файл со значениями для поиска, например {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}. Для пропущенных параметров берутся значения со страницы справки.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Judged by objects that trained nothing</source>
        <translation>Оценивается по объектам, на которых ничего не обучалось</translation>
    </message>
    <message>
        <source>KMZ file for Google Earth and telephones, one placemark a mine.</source>
        <translation>Файл KMZ для Google Earth и телефонов, одна метка на выработку.</translation>
    </message>
    <message>
        <source>KMZ files (*.kmz)</source>
        <translation>Файлы KMZ (*.kmz)</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Keep the most important features</source>
        <translation>Оставить самые важные признаки</translation>
    </message>
    <message>
        <source>Kernel density of mines; the sum of its cells times their area is the number of mines.</source>
        <translation>Ядерная плотность выработок; сумма значений ячеек, умноженных на их площадь, равна числу выработок.</translation>
    </message>
    <message>
        <source>Kind of installation</source>
        <translation>Вид установки</translation>
    </message>
    <message>
        <source>Kind of licence</source>
        <translation>Вид лицензии</translation>
    </message>
    <message>
        <source>Kind of mines</source>
        <translation>Вид выработок</translation>
    </message>
    <message>
        <source>Known mines</source>
        <translation>Известные выработки</translation>
    </message>
    <message>
        <source>Label objects</source>
        <translation>Разметка объектов</translation>
    </message>
    <message>
        <source>Labelled accuracy sample</source>
        <translation>Размеченная выборка для оценки точности</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels of larger objects</source>
        <translation>Метки более крупных объектов</translation>
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
        <source>Land outside the reference polygons</source>
        <translation>Земли вне эталонных полигонов</translation>
    </message>
    <message>
        <source>Land this near to a mine belongs to its surroundings, where missed mine land is most likely.</source>
        <translation>Земли, удалённые от выработки не более чем на это расстояние, относятся к её окрестностям, где пропущенные выработки наиболее вероятны.</translation>
    </message>
    <message>
        <source>Land without samples</source>
        <translation>Земля без образцов</translation>
    </message>
    <message>
        <source>Language of the document; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.</source>
        <translation>Язык документа; по умолчанию язык QGIS или английский. Коды в скриптах: en, zh_CN, ru.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Language of the report; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.</source>
        <translation>Язык отчёта; по умолчанию язык QGIS или английский. Коды в скриптах: en, zh_CN, ru.</translation>
    </message>
    <message>
        <source>Large open pits</source>
        <translation>Крупные карьеры</translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation>Большие значения дают более крупные объекты. Два объекта сливаются, пока стоимость слияния ниже квадрата масштаба. Значение относится к снимкам с отражательной способностью x 10 000.</translation>
    </message>
    <message>
        <source>Largest difference of bands</source>
        <translation>Наибольшая разность каналов</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала крупные</translation>
    </message>
    <message>
        <source>Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are taken. Every mine gives an object before any gives a second.</source>
        <translation>Наибольшее число образцов выработок, обучающих и тестовых вместе (522 в статье). Если объектов-выработок меньше, берутся все. Каждая выработка даёт один объект, прежде чем какая-либо даст второй.</translation>
    </message>
    <message>
        <source>Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, in training and test alike.</source>
        <translation>Наибольшее число образцов прочих земель (1478 в статье). Если образцов выработок меньше, оно сокращается в той же пропорции, одинаково для обучения и теста.</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Конечная дата</translation>
    </message>
    <message>
        <source>Last date of the seasons</source>
        <translation>Последняя дата сезонов</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Более поздний год</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field 'class': these are objects, not samples. Run 'Label objects' on them first and choose its result.</source>
        <translation>В слое '{layer}' нет поля 'class': это объекты, а не образцы. Сначала выполните для них шаг «Разметка объектов» и выберите его результат.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is given twice, as {first} and as {second}. Choose another layer for one of them.</source>
        <translation>Слой '{layer}' указан дважды: как {first} и как {second}. Выберите для одного из них другой слой.</translation>
    </message>
    <message>
        <source>Layer '{objects}' has no object features, but layer '{reference}' has: OBJECTS and REFERENCE are swapped.</source>
        <translation>В слое '{objects}' нет признаков объектов, а в слое '{reference}' они есть: OBJECTS и REFERENCE перепутаны.</translation>
    </message>
    <message>
        <source>Layer '{objects}' has no object features, such as mean_red: is it the reference? Choose the objects made by 'Compute object features' as OBJECTS.</source>
        <translation>В слое '{objects}' нет признаков объектов, таких как mean_red: не эталон ли это? Выберите как OBJECTS объекты шага «Вычисление признаков объектов».</translation>
    </message>
    <message>
        <source>Layer '{reference}', given as REFERENCE, was made by 'Classify mines', and layer '{mines}', given as MINES, was not. Are they swapped? Then the figures say nothing: precision is recall and recall is precision.</source>
        <translation>Слой '{reference}', указанный как REFERENCE, создан шагом «Классификация выработок», а слой '{mines}', указанный как MINES, — нет. Не перепутаны ли они? Тогда цифры ни о чём не говорят: доля верных становится полнотой, а полнота — долей верных.</translation>
    </message>
    <message>
        <source>Layers to look at, for example counties, roads, rivers and licences.</source>
        <translation>Слои для просмотра, например районы, дороги, реки и лицензии.</translation>
    </message>
    <message>
        <source>Least cloudy first</source>
        <translation>Сначала наименее облачные</translation>
    </message>
    <message>
        <source>Leave empty for a round number near a twentieth of the bandwidth.</source>
        <translation>Оставьте пустым для круглого числа, близкого к одной двадцатой ширины ядра.</translation>
    </message>
    <message>
        <source>Leave out mines cut by the edge</source>
        <translation>Исключить выработки, срезанные краем</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Length by width</source>
        <translation>Отношение длины к ширине</translation>
    </message>
    <message>
        <source>Level 1 rises from the start by this.</source>
        <translation>Уровень 1 повышается от начала с этим шагом.</translation>
    </message>
    <message>
        <source>Level 2 rises by this from the scale kept by level 1.</source>
        <translation>Уровень 2 повышается с этим шагом от масштаба, сохранённого уровнем 1.</translation>
    </message>
    <message>
        <source>Level 3 rises by this from the scale kept by level 2.</source>
        <translation>Уровень 3 повышается с этим шагом от масштаба, сохранённого уровнем 2.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>Срок лицензии</translation>
    </message>
    <message>
        <source>Licence number column</source>
        <translation>Столбец номера лицензии</translation>
    </message>
    <message>
        <source>Licence number field</source>
        <translation>Поле номера лицензии</translation>
    </message>
    <message>
        <source>Licence status</source>
        <translation>Состояние лицензии</translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation>Лицензии с добываемым полезным ископаемым, полигоны или точки. Выработка получает тип лицензии, с которой перекрывается больше всего.</translation>
    </message>
    <message>
        <source>Licences, drawn on the image; mines without register_status are matched with them.</source>
        <translation>Лицензии, наносятся на снимок; выработки без register_status сопоставляются с ними.</translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation>Границы классов площади (км²)</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, drawn on the map.</source>
        <translation>Линии или полигоны рек, наносятся на карту.</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the distance to the nearest river.</source>
        <translation>Линии или полигоны рек для вычисления расстояния до ближайшей реки.</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the maps.</source>
        <translation>Линии или полигоны рек для карт.</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers. Gives the distance of each mine to the nearest one.</source>
        <translation>Линии или полигоны рек. Даёт расстояние от каждой выработки до ближайшей реки.</translation>
    </message>
    <message>
        <source>List of all mines with their change, the largest first.</source>
        <translation>Список всех выработок с их изменением, сначала наибольшие.</translation>
    </message>
    <message>
        <source>List of all mines with their status, candidates first.</source>
        <translation>Список всех выработок с их статусом, сначала кандидаты.</translation>
    </message>
    <message>
        <source>Lists the Python packages that Mine Mapper needs, whether QGIS's Python has them in a version that works, and the exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.

It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS, and says which steps can run with what is there. Nothing is installed or changed. Packages that only an option needs are listed, but do not count as missing.</source>
        <translation>Перечисляет пакеты Python, нужные Mine Mapper, показывает, есть ли они в Python QGIS в подходящей версии, и даёт точную команду для установки недостающего. Запустите этот шаг первым, а также всякий раз, когда какой-либо шаг сообщает о нехватке пакета.

Кроме того, сравниваются версии GDAL и GEOS, на которых работают rasterio и shapely, с версиями QGIS и указывается, какие шаги могут работать с тем, что есть. Ничего не устанавливается и не меняется. Пакеты, нужные только для отдельной возможности, перечисляются, но недостающими не считаются.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Lost (km2)</source>
        <translation>Убыль (км²)</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Низкая уверенность</translation>
    </message>
    <message>
        <source>Lowest and highest mean of blue, green, red and nir (reflectance x 10 000) that the grey levels are spread over; values beyond take the first or last level. Keep it the same for images that are to be compared.</source>
        <translation>Наименьшее и наибольшее среднее каналов blue, green, red и nir (отражательная способность x 10 000), между которыми распределяются уровни серого; значения за пределами получают первый или последний уровень. Не меняйте его для снимков, которые будут сравниваться.</translation>
    </message>
    <message>
        <source>MISSING. {error}</source>
        <translation>ОТСУТСТВУЕТ. {error}</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery', as for 'Segment image'.</source>
        <translation>Создан шагом «Подготовка снимков», как для шага «Сегментация снимка».</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery', or any raster whose bands have names or are given by number.</source>
        <translation>Создаётся алгоритмом «Подготовка снимков», либо любой растр, каналы которого имеют имена или заданы номерами.</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; drawn in natural colours on every sheet.</source>
        <translation>Создан шагом «Подготовка снимков»; изображается в естественных цветах на каждой карточке.</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; goes along in natural colours.</source>
        <translation>Создан шагом «Подготовка снимков»; входит в пакет в естественных цветах.</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; the ground of the map.</source>
        <translation>Создан шагом «Подготовка снимков»; основа карты.</translation>
    </message>
    <message>
        <source>Made by 'Segment image' from the same image with a larger scale, for the features of the super-object in the group context.</source>
        <translation>Созданы шагом «Сегментация снимка» по тому же снимку с большим масштабом; для признаков надобъекта группы context.</translation>
    </message>
    <message>
        <source>Made by Prepare imagery; bands are found by their names blue, green, red, nir, ndvi, ndwi, elevation, slope.</source>
        <translation>Создаётся алгоритмом «Подготовка снимков»; каналы находятся по именам blue, green, red, nir, ndvi, ndwi, elevation, slope.</translation>
    </message>
    <message>
        <source>Made by Segment image from this image: each pixel holds the number of its object, 0 is no object.</source>
        <translation>Создаются алгоритмом «Сегментация снимка» из этого снимка: каждый пиксель содержит номер своего объекта, 0 — объекта нет.</translation>
    </message>
    <message>
        <source>Make field package</source>
        <translation>Подготовка полевого пакета</translation>
    </message>
    <message>
        <source>Makes a folder that QField and Mergin Maps open as it is: the mines with a form (finding, photos, review, type, date, who), a layer for new places, an offline image with overviews, and layers to find the way, all with relative paths. Copy the folder to the telephone, or put it into the cloud of either program.

Every mine has an id by which it is known when the folder comes back, and the folder keeps a copy of what was handed out. Bring it home with 'Merge field work', or give the folder, or its mines.gpkg, as REVIEWED to 'Classify mines'. Do not rename fields or files.</source>
        <translation>Создаёт папку, которую QField и Mergin Maps открывают как есть: выработки с формой (находка, фото, проверка, тип, дата, кто), слой для новых мест, офлайн-снимок с пирамидами и слои для ориентирования, всё с относительными путями. Скопируйте папку на телефон или поместите её в облако любой из программ.

У каждой выработки есть идентификатор, по которому её узнают, когда папка вернётся; в папке хранится копия выданного. Верните её шагом «Объединение полевых работ» или передайте папку либо её mines.gpkg как REVIEWED шагу «Классификация выработок». Не переименовывайте поля и файлы.</translation>
    </message>
    <message>
        <source>Makes a synthetic river basin with mines, to learn the method and to test it where every mine is known. Nothing in it is real: the names of all files, their metadata and their attributes say so.

The folder receives Sentinel-2 Level-2A products (10 m bands B02, B03, B04, B08 and the scene classification, SAFE layout), a DEM, rivers, counties, the basin, a mineral rights register (licences are shifted, some mines have none, some licences have no mine, some are expired), mine outlines as an interpreter would draw them for training (80 % of the mines, about a pixel off), and the true mines. Sizes and types of the mines follow the published inventory of the Ili basin, but mines cover far more of this landscape than of a real one, so precision measured here does not carry over.

The same numbers always give the same landscape, pixel by pixel and point by point, whatever the versions of the packages. How files are packed depends on them.</source>
        <translation>Создаёт синтетический речной бассейн с выработками, чтобы освоить метод и испытать его там, где известна каждая выработка. Ничего реального в нём нет: об этом говорят имена всех файлов, их метаданные и атрибуты.

В папку записываются продукты Sentinel-2 Level-2A (каналы B02, B03, B04, B08 с разрешением 10 м и классификация сцены, структура SAFE), ЦМР, реки, районы, бассейн, реестр лицензий на недропользование (лицензии смещены, у некоторых выработок лицензий нет, у некоторых лицензий нет выработок, некоторые истекли), контуры выработок для обучения, какими их нарисовал бы дешифровщик (80 % выработок, с ошибкой около пикселя), и истинные выработки. Размеры и типы выработок соответствуют опубликованному реестру бассейна реки Или, но выработки занимают гораздо большую часть этого ландшафта, чем реального, поэтому измеренная здесь доля верных (precision) не переносится на него.

Одинаковые числа всегда дают один и тот же ландшафт, пиксель в пиксель и точка в точку, каковы бы ни были версии пакетов. От них зависит лишь упаковка файлов.</translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product's own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation>Создаёт один многоканальный снимок из продуктов Sentinel-2 или любого растра с теми же каналами и из ЦМР: отражательная способность x 10 000 с коэффициентом квантования и смещением самого продукта, маскирование облаков и теней, объединение нескольких дат в один снимок, NDVI и NDWI, высота и уклон — всё на одной метрической сетке с именованными каналами.

Укажите продукты в списке, папку с ними или и то и другое. Всё читается на месте; архивы zip не распаковываются (распакованные продукты читаются быстрее).</translation>
    </message>
    <message>
        <source>Makes polygons of a register that comes as corner points: the exchange text and licence sheets of Chinese mineral rights, lists of corners, and tables (CSV or Excel) with one row a corner or one row a licence. Rings are closed, cut-outs become holes, and the area on the ellipsoid is compared with the stated one.

The coordinate reference system is told by the words of the file and by the zone before the eastings; where nothing tells it, it is asked for and never guessed. Which number is the easting is decided by size, since X means north in China and Russia. What cannot be read is refused by line and licence, the rest is imported; the report lists both.

Coordinates taken off Chinese web maps are displaced on purpose by hundreds of metres and cannot be told from others.</source>
        <translation>Строит полигоны реестра, заданного угловыми точками: обменный текст и лицензионные листы китайских прав на недра, списки углов и таблицы (CSV или Excel) со строкой на угол или строкой на лицензию. Кольца замыкаются, вырезы становятся дырами, площадь на эллипсоиде сравнивается с заявленной.

Система координат определяется по словам файла и по зоне перед восточной координатой; если её ничто не указывает, она запрашивается и никогда не угадывается. Какое число — восточная координата, решает величина, так как в Китае и России X означает север. Нечитаемое отклоняется по строке и лицензии, остальное импортируется; отчёт перечисляет и то и другое.

Координаты, снятые с китайских веб-карт, намеренно сдвинуты на сотни метров, и отличить их нельзя.</translation>
    </message>
    <message>
        <source>Makes the bands of the seasons if the products are of two or more dates at least 60 days apart that show nine tenths of the area twice without cloud; else the stack is made without them. The log says which, and why.</source>
        <translation>Делает сезонные каналы, если продукты двух или более дат с промежутком не менее 60 дней показывают девять десятых территории дважды без облаков; иначе снимок делается без них. Журнал говорит, что выбрано и почему.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map and reference</source>
        <translation>Карта и эталон</translation>
    </message>
    <message>
        <source>Map and reference compared</source>
        <translation>Сравнение карты с эталоном</translation>
    </message>
    <message>
        <source>Map mines</source>
        <translation>Картографирование выработок</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, only_reference), each with its area, its mines and the verdicts on them by OVERLAP.</source>
        <translation>Карта попаданий, пропусков и ложных срабатываний: земли найденных и эталонных выработок по частям (both, only_map, only_reference), у каждой — площадь, её выработки и решения о них по OVERLAP.</translation>
    </message>
    <message>
        <source>Mask buffer (m)</source>
        <translation>Буфер маски (м)</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>Маскируемые классы</translation>
    </message>
    <message>
        <source>Masked classes grow by this distance, all but no data and saturated.</source>
        <translation>Маскируемые классы расширяются на это расстояние, кроме отсутствия данных и насыщенных.</translation>
    </message>
    <message>
        <source>Match mines with the register</source>
        <translation>Сопоставление выработок с реестром лицензий</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Mean of the neighbours</source>
        <translation>Среднее соседей</translation>
    </message>
    <message>
        <source>Mean of the super-object</source>
        <translation>Среднее надобъекта</translation>
    </message>
    <message>
        <source>Median of the dates</source>
        <translation>Медиана по датам</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Средняя уверенность</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>Ограничение памяти (МБ)</translation>
    </message>
    <message>
        <source>Merge distance (m)</source>
        <translation>Расстояние объединения (м)</translation>
    </message>
    <message>
        <source>Merge field work</source>
        <translation>Объединение полевых работ</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Металлы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Выработка</translation>
    </message>
    <message>
        <source>Mine Mapper model (*.mmf)</source>
        <translation>Модель Mine Mapper (*.mmf)</translation>
    </message>
    <message>
        <source>Mine Mapper: mine inventory from Sentinel-2</source>
        <translation>Mine Mapper: реестр выработок по снимкам Sentinel-2</translation>
    </message>
    <message>
        <source>Mine Mapper: {step}</source>
        <translation>Mine Mapper: {step}</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>Классы выработок</translation>
    </message>
    <message>
        <source>Mine land beyond licences</source>
        <translation>Земли выработок за пределами лицензий</translation>
    </message>
    <message>
        <source>Mine land beyond the licences.</source>
        <translation>Земли выработок за пределами лицензий.</translation>
    </message>
    <message>
        <source>Mine land outside the licences counts where it reaches farther than this from them.</source>
        <translation>Земли выработок вне лицензий учитываются там, где они удаляются от них больше этого расстояния.</translation>
    </message>
    <message>
        <source>Mine of the map</source>
        <translation>Выработка карты</translation>
    </message>
    <message>
        <source>Mine of the reference</source>
        <translation>Выработка эталона</translation>
    </message>
    <message>
        <source>Mine outlines drawn by visual interpretation. They train and test the forest.</source>
        <translation>Контуры выработок, проведённые визуальным дешифрированием. По ним лес обучается и проверяется.</translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation>Контуры выработок; в отчёте указано, какая их доля не наблюдалась.</translation>
    </message>
    <message>
        <source>Mine probability</source>
        <translation>Вероятность выработки</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>Образцы выработок</translation>
    </message>
    <message>
        <source>Mine sheets</source>
        <translation>Карточки выработок</translation>
    </message>
    <message>
        <source>Mine statistics</source>
        <translation>Статистика выработок</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Полезное ископаемое</translation>
    </message>
    <message>
        <source>Mineral or type field</source>
        <translation>Поле полезного ископаемого или типа</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>Реестр лицензий на недропользование</translation>
    </message>
    <message>
        <source>Mineral rights; the report says which share of them was not seen.</source>
        <translation>Лицензии на недропользование; в отчёте указано, какая их доля не наблюдалась.</translation>
    </message>
    <message>
        <source>Mineral-rights register</source>
        <translation>Реестр прав на недра</translation>
    </message>
    <message>
        <source>Mineral-rights register: gives each mine its type, licence and status; it is never a label.</source>
        <translation>Реестр лицензий на недропользование: даёт каждой выработке тип, лицензию и статус; меткой никогда не служит.</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>Mines are far rarer on the land than among the training samples. If you know their share among all objects (for example 0.01), the probabilities are rescaled to it. Leave empty to keep the probabilities of the model.</source>
        <translation>На территории выработки встречаются гораздо реже, чем среди обучающих образцов. Если известна их доля среди всех объектов (например, 0.01), вероятности пересчитываются под неё. Оставьте пустым, чтобы сохранить вероятности модели.</translation>
    </message>
    <message>
        <source>Mines before</source>
        <translation>Выработки до</translation>
    </message>
    <message>
        <source>Mines in 2023. In small images they are made smaller, so that they cover at most 7.5 % of the land.</source>
        <translation>Число выработок в 2023 году. На малых снимках они уменьшаются, чтобы занимать не более 7.5 % территории.</translation>
    </message>
    <message>
        <source>Mines in one square cell of this side are drawn together when intervals are computed, since neighbours are alike.</source>
        <translation>При вычислении интервалов выработки в одной квадратной ячейке с такой стороной отбираются вместе, поскольку соседние похожи.</translation>
    </message>
    <message>
        <source>Mines of an earlier run with decisions in the field 'review': objects in accepted mines become mine samples, objects in rejected ones and objects like them become non-mine samples on top of the others. They only train, they never test.</source>
        <translation>Выработки предыдущего запуска с решениями в поле 'review': объекты в принятых выработках становятся образцами выработок, объекты в отклонённых и похожие на них — образцами прочих земель сверх остальных. Они используются только для обучения, но не для теста.</translation>
    </message>
    <message>
        <source>Mines of an earlier run, with decisions in the field 'review' (accepted, rejected, retyped, redrawn): they are carried over to the new map, matched by overlap.</source>
        <translation>Выработки предыдущего запуска с решениями в поле 'review' (accepted, rejected, retyped, redrawn): решения переносятся на новую карту по перекрытию.</translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation>Выработки более раннего года</translation>
    </message>
    <message>
        <source>Mines of the inventory</source>
        <translation>Выработки реестра</translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation>Выработки более позднего года</translation>
    </message>
    <message>
        <source>Mines with attributes</source>
        <translation>Выработки с атрибутами</translation>
    </message>
    <message>
        <source>Mines with attributes from 'Mine statistics', for the map and the list of mines.</source>
        <translation>Выработки с атрибутами шага «Статистика выработок» для карты и списка.</translation>
    </message>
    <message>
        <source>Mines with field work</source>
        <translation>Выработки с полевыми данными</translation>
    </message>
    <message>
        <source>Mines with status</source>
        <translation>Выработки со статусом</translation>
    </message>
    <message>
        <source>Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.</source>
        <translation>Выработки с touches_edge не учитываются в таблицах площади и типа, поскольку видна только их часть.</translation>
    </message>
    <message>
        <source>Mines, best with the attributes of 'Mine statistics': one polygon a mine.</source>
        <translation>Выработки, лучше с атрибутами шага «Статистика выработок»: один полигон на выработку.</translation>
    </message>
    <message>
        <source>Mines, best with the attributes of 'Mine statistics': one sheet each.</source>
        <translation>Выработки, лучше с атрибутами шага «Статистика выработок»: по карточке на каждую.</translation>
    </message>
    <message>
        <source>Minimum area (m2)</source>
        <translation>Минимальная площадь (м²)</translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation>Минимальный размер объекта (пиксели)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model file for 'Classify mines'. It holds numbers only, no program.</source>
        <translation>Файл модели для алгоритма «Классификация выработок». Содержит только числа, без программного кода.</translation>
    </message>
    <message>
        <source>Model file made by 'Train random forest'. The objects must have all features it was trained with, and textures made with the same settings.</source>
        <translation>Файл модели, созданный алгоритмом «Обучение случайного леса». Объекты должны иметь все признаки, на которых она обучена, и текстуры, вычисленные с теми же настройками.</translation>
    </message>
    <message>
        <source>Model of 'Train random forest': the objects are shown by their probability of being a mine.</source>
        <translation>Модель шага «Обучение случайного леса»: объекты показываются по вероятности быть выработкой.</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>More samples</source>
        <translation>Ещё образцы</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>Максимальная облачность (%)</translation>
    </message>
    <message>
        <source>Most important features: {names}.</source>
        <translation>Самые важные признаки: {names}.</translation>
    </message>
    <message>
        <source>Most sheets</source>
        <translation>Карточек не более</translation>
    </message>
    <message>
        <source>Most to fetch (GB)</source>
        <translation>Максимальный объём загрузки (ГБ)</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them, as for 'Segment image'. Empty: blue,green,red,nir.</source>
        <translation>Имена каналов, по которым выделяются объекты, через запятую, как в алгоритме «Сегментация снимка». Пусто: blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) and band numbers work as well. Empty: blue,green,red,nir.</source>
        <translation>Имена каналов, по которым выделяются объекты, через запятую. Подходят также обычные имена Sentinel-2 (B02, B2 ...) и номера каналов. Пусто: blue,green,red,nir.</translation>
    </message>
    <message>
        <source>Nearest to the date of the map</source>
        <translation>Ближе всего к дате карты</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Needed where the file names neither datum nor zone; a zone that contradicts the file is refused.</source>
        <translation>Нужна, если файл не называет ни датума, ни зоны; зона, противоречащая файлу, отклоняется.</translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation>Никогда не маскировать</translation>
    </message>
    <message>
        <source>New or empty folder for the package.</source>
        <translation>Новая или пустая папка для пакета.</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>Новые места</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of '{text}' and {more} more {more:text|texts}: boxes would stand for them. Install a font with these letters, for Chinese on Debian or Ubuntu the package {package}, and run again.</source>
        <translation>Ни один шрифт этого компьютера не содержит букв текста '{text}' и других текстов (ещё {more}): вместо них были бы квадраты. Установите шрифт с этими буквами (для китайского в Debian или Ubuntu — пакет {package}) и запустите снова.</translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation>Снимки не заданы. Выберите продукты в PRODUCTS или папку с ними в PRODUCTS_FOLDER.</translation>
    </message>
    <message>
        <source>No mine visible</source>
        <translation>Выработки не видно</translation>
    </message>
    <message>
        <source>No output was chosen. Name a file for at least one of {outputs}.</source>
        <translation>Не выбран ни один результат. Укажите файл хотя бы для одного из: {outputs}.</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>Неметаллы</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>Образцы прочих земель</translation>
    </message>
    <message>
        <source>Non-mine samples of unlabelled land lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out. Objects inside polygons of other classes are non-mine samples however near a mine.</source>
        <translation>Образцы прочих земель на неразмеченной территории лежат дальше этого от любого полигона выработки, так как контуры неточны. При 0 исключаются только объекты, перекрывающиеся с выработкой. Объекты внутри полигонов других классов — образцы прочих земель, как бы близко к выработке они ни лежали.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Northing or latitude column</source>
        <translation>Столбец северной координаты или широты</translation>
    </message>
    <message>
        <source>Not a mine</source>
        <translation>Не выработка</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценивалось</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалась</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.</source>
        <translation>Число ясных наблюдений каждого пикселя и номер сцены, из которой он взят; 0 — не наблюдался.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Число дат</translation>
    </message>
    <message>
        <source>Number of mine samples</source>
        <translation>Число образцов выработок</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>Число выработок</translation>
    </message>
    <message>
        <source>Number of mines: mines per km2. Area of mines: km2 of mines per km2.</source>
        <translation>Число выработок: выработок на км². Площадь выработок: км² выработок на км².</translation>
    </message>
    <message>
        <source>Number of non-mine samples</source>
        <translation>Число образцов прочих земель</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>Число объектов</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Число точек</translation>
    </message>
    <message>
        <source>Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none.</source>
        <translation>Число участков по 4 km, показанных в отчёте с эталонными и выявленными контурами; 0 — не показывать.</translation>
    </message>
    <message>
        <source>Number of required packages that are missing or do not work</source>
        <translation>Число обязательных пакетов, которые отсутствуют или не работают</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Число сцен</translation>
    </message>
    <message>
        <source>Number of tiles worked on at once; 0 uses all cores.</source>
        <translation>Число тайлов, обрабатываемых одновременно; 0 — использовать все ядра.</translation>
    </message>
    <message>
        <source>Number of trees (1000 in the paper).</source>
        <translation>Число деревьев (1000 в статье).</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Число окон</translation>
    </message>
    <message>
        <source>Number that decides the draw; the same seed gives the same places.</source>
        <translation>Число, определяющее отбор; одно и то же значение даёт одни и те же точки.</translation>
    </message>
    <message>
        <source>Number that decides the random draws; the same seed gives the same report.</source>
        <translation>Число, определяющее случайные выборки; одно и то же значение даёт один и тот же отчёт.</translation>
    </message>
    <message>
        <source>Number that decides the random patterns of the test for clustering; the same seed gives the same report.</source>
        <translation>Число, определяющее случайные размещения в тесте на сгруппированность; одно и то же значение даёт один и тот же отчёт.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Objects in known mines and on other land: samples</source>
        <translation>Объекты в известных выработках и на прочих землях: образцы</translation>
    </message>
    <message>
        <source>Objects of covers (by their spectral means) that no training sample shows, the largest cover first: draw reference polygons there before anywhere else. Empty when every cover of the land has a sample.</source>
        <translation>Объекты покровов (по их спектральным средним), которых не показывает ни один обучающий образец, сначала крупнейший покров: проведите эталонные полигоны прежде всего там. Пусто, если образцы есть для каждого покрова.</translation>
    </message>
    <message>
        <source>Objects of like colour</source>
        <translation>Объекты сходного цвета</translation>
    </message>
    <message>
        <source>Objects with at least this probability become mines.</source>
        <translation>Выработками становятся объекты с вероятностью не ниже этой.</translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>Объекты с признаками</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by 'Label objects'.</source>
        <translation>Объекты с признаками и классом, созданные алгоритмом «Разметка объектов».</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>Наблюдённые земли</translation>
    </message>
    <message>
        <source>Observed land of the earlier year</source>
        <translation>Наблюдённые земли более раннего года</translation>
    </message>
    <message>
        <source>Observed land of the later year</source>
        <translation>Наблюдённые земли более позднего года</translation>
    </message>
    <message>
        <source>Of the sample of windows and polygons that are looked at on large images.</source>
        <translation>Для выборки окон и полигонов, которые рассматриваются на больших снимках.</translation>
    </message>
    <message>
        <source>Offset of rasters</source>
        <translation>Смещение растров</translation>
    </message>
    <message>
        <source>Offset taken off already</source>
        <translation>Смещение уже вычтено</translation>
    </message>
    <message>
        <source>On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts from the pixels, as 'Segment image' does; slower.</source>
        <translation>Вкл.: каждый масштаб строится на объектах предыдущего, так что уровни вложены; быстро. Выкл.: каждый масштаб начинается с пикселей, как в алгоритме «Сегментация снимка»; медленнее.</translation>
    </message>
    <message>
        <source>One folder: a SAFE folder, or one that holds products.</source>
        <translation>Одна папка: папка SAFE или папка с продуктами.</translation>
    </message>
    <message>
        <source>One image of all products, without clouds</source>
        <translation>Один снимок из всех продуктов, без облаков</translation>
    </message>
    <message>
        <source>One layer a scale, with its style; they are put on the map.</source>
        <translation>По слою на масштаб, со стилем; они добавляются на карту.</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.</source>
        <translation>По одному числу на каждый канал, через запятую, например 1,1,1,2. Пусто: все каналы равноценны.</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them: those you will segment with. Empty: all the same.</source>
        <translation>По одному числу на каждый канал, через запятую: те, с которыми вы будете сегментировать. Пусто: все одинаковы.</translation>
    </message>
    <message>
        <source>One polygon a licence with number, holder, mineral, status, dates, depth, measured and stated area.</source>
        <translation>Один полигон на лицензию с номером, владельцем, полезным ископаемым, статусом, датами, глубиной, измеренной и заявленной площадью.</translation>
    </message>
    <message>
        <source>One polygon a mine with its change, its number carried on, and the areas gained and lost.</source>
        <translation>Один полигон на выработку с её изменением, сохранённым номером и площадями прироста и убыли.</translation>
    </message>
    <message>
        <source>One polygon an object with its number (object_id), its features and the settings of the textures.</source>
        <translation>Один полигон на объект с его номером (object_id), признаками и настройками текстур.</translation>
    </message>
    <message>
        <source>One to {most} scales, with commas between them. Larger values give larger objects.</source>
        <translation>От одного до {most} масштабов через запятую. Чем больше значение, тем крупнее объекты.</translation>
    </message>
    <message>
        <source>Only for classified objects without a class, as 'Compute object features' makes them: the model that tells it. It lets a chain of steps judge objects that were not written to a file.</source>
        <translation>Только для классифицированных объектов без класса, какими их создаёт алгоритм «Вычисление признаков объектов»: модель, которая его определяет. Позволяет цепочке шагов оценивать объекты, не записанные в файл.</translation>
    </message>
    <message>
        <source>Only for rasters whose bands have no names: which band is which, for example blue=1,green=2,red=3,nir=4.</source>
        <translation>Только для растров, каналы которых не названы: какой канал какой, например blue=1,green=2,red=3,nir=4.</translation>
    </message>
    <message>
        <source>Only for rasters without the product's metadata: -1000 for Sentinel-2 since 2022, unless it has been taken off.</source>
        <translation>Только для растров без метаданных продукта: -1000 для Sentinel-2 с 2022 года, если он ещё не вычтен.</translation>
    </message>
    <message>
        <source>Only for rasters without the product's metadata: reflectance x 10 000 = value x factor + offset.</source>
        <translation>Только для растров без метаданных продукта: отражение × 10 000 = значение × множитель + смещение.</translation>
    </message>
    <message>
        <source>Only mines that touch it, and this part of the image, are packed; empty: all mines and the land around them.</source>
        <translation>В пакет войдут только касающиеся её выработки и эта часть снимка; пусто: все выработки и земля вокруг них.</translation>
    </message>
    <message>
        <source>Only objects and mines whose centre lies inside count. Leave empty for no limit.</source>
        <translation>Учитываются только объекты и выработки, центр которых лежит внутри. Оставьте пустым, если ограничения нет.</translation>
    </message>
    <message>
        <source>Only the first mines of the order get a sheet; empty: all.</source>
        <translation>Карточку получают только первые выработки порядка; пусто: все.</translation>
    </message>
    <message>
        <source>Only the objects that lie wholly inside are computed, to try things before everything is run. By default all.</source>
        <translation>Вычисляются только объекты, лежащие внутри целиком, чтобы попробовать до полного запуска. По умолчанию все.</translation>
    </message>
    <message>
        <source>Only the objects that touch it are classified, to try things before everything is run. By default all.</source>
        <translation>Классифицируются только объекты, которые её касаются, чтобы попробовать до полного запуска. По умолчанию все.</translation>
    </message>
    <message>
        <source>Only this part of the image is segmented, to try a scale before everything is run. Objects at the edge of the part are other ones than in the whole image. By default the whole image.</source>
        <translation>Сегментируется только эта часть снимка, чтобы подобрать масштаб до полного запуска. Объекты у края части иные, чем на всём снимке. По умолчанию весь снимок.</translation>
    </message>
    <message>
        <source>Only without a table of 'Match mines with the register': the mines are matched with these polygons here, with the defaults of that step. Needs the mines.</source>
        <translation>Только если нет таблицы шага «Сопоставление выработок с реестром лицензий»: выработки сопоставляются с этими полигонами здесь, со значениями того шага по умолчанию. Нужен слой выработок.</translation>
    </message>
    <message>
        <source>Open a terminal and run:</source>
        <translation>Откройте терминал и выполните:</translation>
    </message>
    <message>
        <source>Or in PowerShell:</source>
        <translation>Или в PowerShell:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order of review</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Order of the sheets; where only some mines get one, those that come first.</source>
        <translation>Порядок карточек; если карточки получают не все выработки, то первые по порядку.</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>Прочие земли</translation>
    </message>
    <message>
        <source>Other land: all land outside is other land. Not known: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are other land.</source>
        <translation>Прочие земли: вся земля снаружи считается прочей. Неизвестно: о ней ничего не известно, и прочими считаются только объекты, у которых в полигонах других классов лежит больше заданной доли площади.</translation>
    </message>
    <message>
        <source>Other land: the reference holds every mine, so all land outside is other land. Not known: only land inside reference polygons counts, and polygons of other classes are needed to know false alarms.</source>
        <translation>Прочие земли: эталон содержит все выработки, поэтому вся земля снаружи считается прочей. Неизвестно: учитывается только земля внутри полигонов эталона, и, чтобы узнать ложные срабатывания, нужны полигоны других классов.</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Другие слои</translation>
    </message>
    <message>
        <source>Out-of-bag error</source>
        <translation>Ошибка out-of-bag</translation>
    </message>
    <message>
        <source>Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}.</source>
        <translation>Ошибка out-of-bag {error:.2%}, площадь под ROC-кривой {auc:.3f}.</translation>
    </message>
    <message>
        <source>Outlines of mines drawn by visual interpretation of the image; polygons that touch are taken as one mine. They may hold other classes as well.</source>
        <translation>Контуры выработок, полученные визуальным дешифрированием снимка; соприкасающиеся полигоны считаются одной выработкой. Могут содержать и другие классы.</translation>
    </message>
    <message>
        <source>Outlines of what is really there, drawn by interpretation.</source>
        <translation>Контуры того, что есть на самом деле, полученные дешифрированием.</translation>
    </message>
    <message>
        <source>Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.</source>
        <translation>Контуры, которым должны соответствовать отдельные объекты, например поля или карьеры. Они сравниваются в собственных окнах.</translation>
    </message>
    <message>
        <source>Output of 'Draw accuracy sample' with reference_class filled in (mine classes of MINE_CLASSES, or another word). Gives accuracy and mine area adjusted for the share of each stratum, with 95 % intervals.</source>
        <translation>Результат алгоритма «Отбор выборки для оценки точности» с заполненным полем reference_class (классы выработок из MINE_CLASSES или другое слово). Даёт точность и площадь выработок с поправкой на долю каждой страты и с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>Output of 'Label objects': objects with split = test are judged, those with split = train are left out of every figure.</source>
        <translation>Результат алгоритма «Разметка объектов»: объекты с split = test оцениваются, объекты с split = train исключаются из всех показателей.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <source>Overlap needed</source>
        <translation>Требуемое перекрытие</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>Выход за границы</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, A4, one page a mine.</source>
        <translation>PDF, A4, страница на выработку.</translation>
    </message>
    <message>
        <source>PRODUCTS_FOLDER is '{folder}', which is no folder. Check the path.</source>
        <translation>PRODUCTS_FOLDER равен '{folder}', это не папка. Проверьте путь.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Page with all figures of the accuracy.</source>
        <translation>Страница со всеми показателями точности.</translation>
    </message>
    <message>
        <source>Page with all figures, charts and sub-regions.</source>
        <translation>Страница со всеми показателями, диаграммами и участками.</translation>
    </message>
    <message>
        <source>Page with all tables and charts.</source>
        <translation>Страница со всеми таблицами и диаграммами.</translation>
    </message>
    <message>
        <source>Page with the suggested scales and the curves.</source>
        <translation>Страница с предложенными масштабами и кривыми.</translation>
    </message>
    <message>
        <source>Page with the tables by kind of change and by county.</source>
        <translation>Страница с таблицами по виду изменения и по районам.</translation>
    </message>
    <message>
        <source>Page with the tables by status and county and the list of candidates.</source>
        <translation>Страница с таблицами по статусу и районам и списком кандидатов.</translation>
    </message>
    <message>
        <source>Parts at most this far apart are counted as one mine of several parts; the land between them is not added to its area. 0 puts only parts with a common edge together.</source>
        <translation>Части, удалённые друг от друга не более чем на это расстояние, считаются одной выработкой из нескольких частей; земли между ними не прибавляются к её площади. 0 — объединять только части с общей границей.</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>Число частей перекрёстной проверки (10 в статье). Если групп меньше, частей берётся меньше.</translation>
    </message>
    <message>
        <source>Patience (s)</source>
        <translation>Время ожидания (s)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Placemarks</source>
        <translation>Метки</translation>
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
        <source>Places in the stratum</source>
        <translation>Мест в страте</translation>
    </message>
    <message>
        <source>Points that the inspectors set, for example at mines that the map lacks.</source>
        <translation>Точки, поставленные инспекторами, например у выработок, которых нет на карте.</translation>
    </message>
    <message>
        <source>Points with stratum, weight, class in the map, and an empty reference_class to be filled in.</source>
        <translation>Точки со стратой, весом, классом на карте и пустым полем reference_class для заполнения.</translation>
    </message>
    <message>
        <source>Polygon of the study area, for density and clustering; by default the extent of the image.</source>
        <translation>Полигон района исследований для плотности и сгруппированности; по умолчанию охват снимка.</translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation>Полигон исследуемой территории; по умолчанию все районы вместе. Для плотности и сгруппированности нужен его точный контур.</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn with their names on the map.</source>
        <translation>Полигоны районов, наносятся на карту с названиями.</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation>Полигоны районов, для одной таблицы на район, если у выработок нет поля county.</translation>
    </message>
    <message>
        <source>Polygons of counties, for the map of the location.</source>
        <translation>Полигоны районов для карты расположения.</translation>
    </message>
    <message>
        <source>Polygons of counties. Gives the county of each mine and the table by county.</source>
        <translation>Полигоны районов. Даёт район каждой выработки и таблицу по районам.</translation>
    </message>
    <message>
        <source>Polygons of counties: adds tables by county, and the share of each that was observed.</source>
        <translation>Полигоны районов: добавляет таблицы по районам и наблюдённую долю каждого.</translation>
    </message>
    <message>
        <source>Polygons of the land to be judged, for example one that trained nothing. Leave empty for all objects.</source>
        <translation>Полигоны оцениваемых земель, например тех, что не использовались для обучения. Оставьте пустым для всех объектов.</translation>
    </message>
    <message>
        <source>Polygons of the licences.</source>
        <translation>Полигоны лицензий.</translation>
    </message>
    <message>
        <source>Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across the edge are none. Leave empty to set aside a share of the groups.</source>
        <translation>Полигоны, отведённые для измерения точности. Объекты с центром внутри — тестовые образцы, объекты на границе не становятся образцами. Оставьте пустым, чтобы отвести долю групп.</translation>
    </message>
    <message>
        <source>Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.</source>
        <translation>Полигоны, которые никогда не маскируются по классификации: известные карьеры и хвостохранилища часто принимаются за облака.</translation>
    </message>
    <message>
        <source>Polygons: objects inside test, all others train. Without it 30 % of the sample groups test.</source>
        <translation>Полигоны: объекты внутри — тест, остальные — обучение. Без них тестом служат 30 % групп образцов.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision (доля верных)</translation>
    </message>
    <message>
        <source>Prepare imagery</source>
        <translation>Подготовка снимков</translation>
    </message>
    <message>
        <source>Preview segmentation</source>
        <translation>Просмотр сегментации</translation>
    </message>
    <message>
        <source>Print layout (qpt) with an atlas, instead of the built-in sheet.</source>
        <translation>Макет печати (qpt) с атласом вместо встроенной карточки.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used for the seasons; by default all products are, whatever their cloud.</source>
        <translation>Продукты более ранних дат для сезонов не используются; по умолчанию — все, при любой облачности.</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation>Продукты с более ранними датами не используются.</translation>
    </message>
    <message>
        <source>Products of later dates are not used for the seasons.</source>
        <translation>Продукты более поздних дат для сезонов не используются.</translation>
    </message>
    <message>
        <source>Products of later dates are not used.</source>
        <translation>Продукты с более поздними датами не используются.</translation>
    </message>
    <message>
        <source>Products of the same summer. They alternate between two orbits, whose radiometry differs slightly, and have clouds in different places.</source>
        <translation>Продукты одного лета. Чередуются две орбиты с немного различающейся радиометрией; облака лежат в разных местах.</translation>
    </message>
    <message>
        <source>Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product above the limit is used with a warning.</source>
        <translation>Продукты с большей долей облаков и их теней внутри области (а не во всём тайле) не используются. Единственный продукт, превышающий предел, используется с предупреждением.</translation>
    </message>
    <message>
        <source>Projected, in metres. By default the products' own, or the UTM zone for products in degrees.</source>
        <translation>Спроецированная, в метрах. По умолчанию система продуктов или зона UTM для продуктов в градусах.</translation>
    </message>
    <message>
        <source>Province or basin, for the title page.</source>
        <translation>Провинция или бассейн, для титульного листа.</translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS's Python: {packages}. Run 'Check dependencies' for the command to install them.</source>
        <translation>В Python, который использует QGIS, отсутствуют пакеты: {packages}. Запустите «Проверка зависимостей», чтобы получить команду для их установки.</translation>
    </message>
    <message>
        <source>QGIS knows no such coordinate system. Write a code such as EPSG:32644.</source>
        <translation>QGIS не знает такой системы координат. Укажите код, например EPSG:32644.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery' for the earlier year.</source>
        <translation>Растр качества алгоритма «Подготовка снимков» за более ранний год.</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery' for the later year.</source>
        <translation>Растр качества алгоритма «Подготовка снимков» за более поздний год.</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery': adds the share of each county that was seen at least once.</source>
        <translation>Растр качества алгоритма «Подготовка снимков»: добавляет долю каждого района, которая наблюдалась хотя бы один раз.</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery': entries whose land was mostly not seen are 'not observed' instead of 'no mine visible'.</source>
        <translation>Растр качества алгоритма «Подготовка снимков»: записи, земли которых в основном не наблюдались, получают «не наблюдалось» вместо «выработка не видна».</translation>
    </message>
    <message>
        <source>Quarries</source>
        <translation>Каменные карьеры</translation>
    </message>
    <message>
        <source>REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT.</source>
        <translation>Задан REGISTER без MINES. Выберите выработки для сопоставления или задайте REGISTER_RESULT.</translation>
    </message>
    <message>
        <source>ROC curves and figures of the four classifiers, as one page.</source>
        <translation>ROC-кривые и показатели четырёх классификаторов на одной странице.</translation>
    </message>
    <message>
        <source>Radius of the density's kernel. Leave empty for a rule of thumb; give the same value for years that are to be compared.</source>
        <translation>Радиус ядра плотности. Оставьте пустым для выбора по эмпирическому правилу; для сравниваемых лет задавайте одно и то же значение.</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Случайный лес</translation>
    </message>
    <message>
        <source>Random forest: the forest of the paper. Extra trees: thresholds are drawn at random at each split, which is often a little better with few features and few samples (bands of the seasons). Model file, report and map are the same.</source>
        <translation>Случайный лес: лес из статьи. Сверхслучайные деревья: пороги каждого разбиения выбираются случайно, что часто немного лучше при малом числе признаков и образцов (каналы сезонов). Файл модели, отчёт и карта те же.</translation>
    </message>
    <message>
        <source>Range of elevation</source>
        <translation>Перепад высот</translation>
    </message>
    <message>
        <source>Range of the textures</source>
        <translation>Диапазон текстур</translation>
    </message>
    <message>
        <source>Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.</source>
        <translation>Растр с номером объекта в каждом пикселе, 0 там, где нет данных. Входные данные следующего шага.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота (recall)</translation>
    </message>
    <message>
        <source>Receives one folder a scene. Finished scenes in it are kept.</source>
        <translation>В ней создаётся по одной папке на сцену. Уже завершённые сцены сохраняются.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Reference mine</source>
        <translation>Номер в эталоне</translation>
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
        <source>Reference polygons</source>
        <translation>Эталонные полигоны</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр лицензий</translation>
    </message>
    <message>
        <source>Register entries with no visible mine, or whose land was not observed.</source>
        <translation>Записи реестра, для которых выработка не видна или земли не наблюдались.</translation>
    </message>
    <message>
        <source>Register report</source>
        <translation>Отчёт о сопоставлении с реестром</translation>
    </message>
    <message>
        <source>Register table</source>
        <translation>Таблица сопоставления с реестром</translation>
    </message>
    <message>
        <source>Repeats of the importance</source>
        <translation>Повторы оценки важности</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Отчёт о сравнении классификаторов</translation>
    </message>
    <message>
        <source>Report of the map</source>
        <translation>Отчёт о карте</translation>
    </message>
    <message>
        <source>Report with {size:.0f} KB in language '{language}'.</source>
        <translation>Отчёт объёмом {size:.0f} КБ на языке '{language}'.</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>Проверенные выработки</translation>
    </message>
    <message>
        <source>Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.</source>
        <translation>Возрастающие границы через запятую; выработка, площадь которой точно равна границе, относится к классу выше неё.</translation>
    </message>
    <message>
        <source>River lines, for the distance of mines to rivers.</source>
        <translation>Линии рек для расстояний от выработок до рек.</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Округлость</translation>
    </message>
    <message>
        <source>SCALES is '{value}': one to {most} numbers of 1 and more are needed, for example 30,50,100.</source>
        <translation>SCALES: '{value}'; нужно от одного до {most} чисел не меньше 1, например 30,50,100.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold of a spatial cross-validation. All objects of a mine are in the cell of the mine's centre.</source>
        <translation>Образцы в одной ячейке сетки с таким шагом образуют группу: они вместе попадают в обучение или в тест и в один блок пространственной перекрёстной проверки. Все объекты одной выработки относятся к ячейке её центра.</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field 'group', or square blocks if there is none.</source>
        <translation>Образцы одной группы остаются в одном блоке пространственной перекрёстной проверки. Пусто: поле 'group' или, если его нет, квадратные участки.</translation>
    </message>
    <message>
        <source>Sand and gravel</source>
        <translation>Песок и гравий</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation>Масштаб уровня {number}</translation>
    </message>
    <message>
        <source>Scale report</source>
        <translation>Отчёт о масштабе</translation>
    </message>
    <message>
        <source>Scale table</source>
        <translation>Таблица масштабов</translation>
    </message>
    <message>
        <source>Scale {scale:g}</source>
        <translation>Масштаб {scale:g}</translation>
    </message>
    <message>
        <source>Scale {scale:g}: {count} {count:object|objects}, {size:.0f} pixels each on average.</source>
        <translation>Масштаб {scale:g}: объектов {count}, в среднем по {size:.0f} пикс.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Масштабы</translation>
    </message>
    <message>
        <source>Scenes of earlier dates are not fetched.</source>
        <translation>Сцены с более ранними датами не загружаются.</translation>
    </message>
    <message>
        <source>Scenes of later dates are not fetched.</source>
        <translation>Сцены с более поздними датами не загружаются.</translation>
    </message>
    <message>
        <source>Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the whole tile are not looked at.</source>
        <translation>Сцены с большей долей облаков и их теней внутри охвата не загружаются. Сцены с облачностью более 60 % во всём тайле не рассматриваются.</translation>
    </message>
    <message>
        <source>Search the best parameters</source>
        <translation>Искать лучшие параметры</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer before trying again.</source>
        <translation>Сколько секунд ждать ответа перед повторной попыткой.</translation>
    </message>
    <message>
        <source>See the factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation>См. множитель; -1000 для каналов продуктов версии обработки (baseline) 04.00 (2022) и новее, из которых смещение не вычтено.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation>Видно после</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Видно до</translation>
    </message>
    <message>
        <source>Segment image</source>
        <translation>Сегментация снимка</translation>
    </message>
    <message>
        <source>Segmentation scale: larger values give larger objects. 100 is the published method's; at 100 the preset decides.</source>
        <translation>Масштаб сегментации: чем больше значение, тем крупнее объекты. 100 — значение опубликованного метода; при 100 решает набор.</translation>
    </message>
    <message>
        <source>Segments a small part of the image at several scales and shows the outlines on the map, so that a scale can be chosen by eye in seconds. With a model of 'Train random forest' the objects are classified as well.

A good scale has objects that follow the edges of the mines: several objects in a mine are fine, an object that holds mine and other land is not. The objects are those of 'Segment image' at the same scale, except at the edge of the part.</source>
        <translation>Сегментирует небольшую часть снимка в нескольких масштабах и показывает контуры на карте, чтобы выбрать масштаб на глаз за секунды. С моделью шага «Обучение случайного леса» объекты ещё и классифицируются.

При хорошем масштабе объекты следуют краям выработок: несколько объектов в выработке — не беда, объект с выработкой и прочей землёй — беда. Объекты те же, что у шага «Сегментация снимка» в том же масштабе, кроме края части.</translation>
    </message>
    <message>
        <source>Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.

The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours (variance within objects and Moran's I), and, with reference polygons, how far objects are too small or too large for them. A suggestion is a place to start: look at the objects it gives.</source>
        <translation>Сегментирует окна снимка при возрастающих масштабах и предлагает до трёх из них, от мелкого к крупному: уровень повышается шаг за шагом, пока локальная дисперсия (среднее стандартное отклонение внутри объектов) не перестанет расти, и сохраняется последний масштаб перед этим (ESP2, Dragut et al. 2014). В отчёте указано, насколько надёжно каждое предложение.

Кроме того, отчёт показывает весь диапазон масштабов ещё двумя способами: однородность объектов в сравнении с отличием соседних (дисперсия внутри объектов и индекс Морана I), а при наличии эталонных полигонов — насколько объекты для них слишком малы или слишком велики. Предложение — лишь отправная точка: посмотрите на объекты, которые оно даёт.</translation>
    </message>
    <message>
        <source>Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.</source>
        <translation>Каналы Sentinel-2, добавляемые после остальных, например B11,B12 для индексов открытого грунта и оксидов железа.</translation>
    </message>
    <message>
        <source>Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.</source>
        <translation>Каналы Sentinel-2, загружаемые помимо синего, зелёного, красного и ближнего инфракрасного, например B11,B12.</translation>
    </message>
    <message>
        <source>Sentinel-2 products (SAFE folder, its zip or MTD xml) or multi-band rasters. Give these or a products folder.</source>
        <translation>Продукты Sentinel-2 (папка SAFE, её zip или MTD xml) или многоканальные растры. Укажите их или папку продуктов.</translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip, MTD_MSIL2A.xml or EOPF Zarr store, Landsat Level-2 or HLS, folders of single bands, or rasters with several bands. Files inside one product count as one.</source>
        <translation>Продукты Sentinel-2 как папка SAFE, zip, MTD_MSIL2A.xml или хранилище EOPF Zarr, Landsat Level-2 или HLS, папки отдельных каналов или многоканальные растры. Файлы внутри одного продукта считаются за один.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>Индекс формы</translation>
    </message>
    <message>
        <source>Share beyond the licence</source>
        <translation>Доля за пределами лицензии</translation>
    </message>
    <message>
        <source>Share inside the licence</source>
        <translation>Доля внутри лицензии</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, 0 to 1: the one you will segment with.</source>
        <translation>Доля компактности в форме, от 0 до 1: та, с которой вы будете сегментировать.</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).</source>
        <translation>Доля компактности в форме, от 0 (гладкие контуры) до 1 (компактные объекты).</translation>
    </message>
    <message>
        <source>Share of mine objects on the land</source>
        <translation>Доля объектов-выработок на территории</translation>
    </message>
    <message>
        <source>Share of shape in the cost, 0 to 0.9: the one you will segment with.</source>
        <translation>Доля формы в стоимости слияния, от 0 до 0.9: та, с которой вы будете сегментировать.</translation>
    </message>
    <message>
        <source>Share of shape in the cost, from 0 (colour alone) to 0.9.</source>
        <translation>Доля формы в стоимости слияния, от 0 (только цвет) до 0.9.</translation>
    </message>
    <message>
        <source>Share of the area with a clear observation (0 to 1)</source>
        <translation>Доля территории с ясным наблюдением (от 0 до 1)</translation>
    </message>
    <message>
        <source>Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.</source>
        <translation>Доля групп, отводимая для теста, если тестовая территория не задана; 0 — не отводить.</translation>
    </message>
    <message>
        <source>Share of the trees</source>
        <translation>Доля деревьев</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.</source>
        <translation>Сторона тайла в пикселях; 0 — выбирается автоматически. Результат одинаков при любом размере.</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>Сторона окна.</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>Сторона участков (м)</translation>
    </message>
    <message>
        <source>Side of the groups (m)</source>
        <translation>Сторона групп (м)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>Сторона квадратных участков, если у образцов нет групп. Пусто: около пяти участков на блок.</translation>
    </message>
    <message>
        <source>Side of the square image in pixels of 10 m. 1500 takes under a minute; time and memory grow with the number of pixels.</source>
        <translation>Сторона квадратного снимка в пикселях по 10 м. 1500 занимает меньше минуты; время и память растут с числом пикселей.</translation>
    </message>
    <message>
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. Find out: the catalogue's word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation>С 2022 года значения продуктов содержат сдвиг 1000. Некоторые каталоги его уже вычли, и часть из них утверждает обратное. Определить: по данным каталога, если пиксели не доказывают обратное; да, нет: если вы знаете лучше.</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>Размер (пиксели)</translation>
    </message>
    <message>
        <source>Slope (degrees)</source>
        <translation>Уклон (градусы)</translation>
    </message>
    <message>
        <source>Small strata need enough places of their own.</source>
        <translation>Малым стратам нужно достаточно собственных точек.</translation>
    </message>
    <message>
        <source>Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.</source>
        <translation>Меньшие выработки отбрасываются. 5000 м² — это 50 пикселей по 10 м.</translation>
    </message>
    <message>
        <source>Smaller mines are dropped; at 5000 m2 the preset decides.</source>
        <translation>Меньшие выработки отбрасываются; при 5000 м² решает набор.</translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation>Меньшие объекты в конце присоединяются к наиболее подходящему соседу. 0 — сохранять все.</translation>
    </message>
    <message>
        <source>Smallest change (m2)</source>
        <translation>Наименьшее изменение (м²)</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Наименьший лист</translation>
    </message>
    <message>
        <source>Smallest split</source>
        <translation>Наименьший разбиваемый узел</translation>
    </message>
    <message>
        <source>So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.</source>
        <translation>Столько случайно выбранных признаков соревнуется в каждом разбиении (5 в статье). Не больше общего числа признаков.</translation>
    </message>
    <message>
        <source>So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.</source>
        <translation>Столько окон, богатых текстурой и расположенных в разных частях снимка, сегментируется; их объекты учитываются вместе.</translation>
    </message>
    <message>
        <source>Something is right when more than this share of its area agrees. The paper takes 0.7.</source>
        <translation>Объект верен, если совпадает больше этой доли его площади. В статье принято 0.7.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Stands on every sheet, for example the name of the survey and the year.</source>
        <translation>Стоит на каждой карточке, например название съёмки и год.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Start of the random draw; the same seed draws the same samples.</source>
        <translation>Начальное значение случайного отбора; одно и то же значение даёт одни и те же образцы.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same figures.</source>
        <translation>Начальное значение случайных чисел; одно и то же значение даёт одни и те же показатели.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same model.</source>
        <translation>Начальное значение случайных чисел; одно и то же значение даёт одну и ту же модель.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same result.</source>
        <translation>Начальное значение случайных чисел; одно и то же значение даёт один и тот же результат.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Statistics report</source>
        <translation>Отчёт о статистике</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>Поле статуса</translation>
    </message>
    <message>
        <source>Status in the register</source>
        <translation>Состояние в реестре</translation>
    </message>
    <message>
        <source>Status map</source>
        <translation>Таблица статусов</translation>
    </message>
    <message>
        <source>Step of level 1</source>
        <translation>Шаг уровня 1</translation>
    </message>
    <message>
        <source>Step of level 2</source>
        <translation>Шаг уровня 2</translation>
    </message>
    <message>
        <source>Step of level 3</source>
        <translation>Шаг уровня 3</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Шаг {number} из {total}: {step}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Шаг: {step}</translation>
    </message>
    <message>
        <source>Steps that can run with what is there: {steps}.</source>
        <translation>С тем, что есть, могут работать шаги: {steps}.</translation>
    </message>
    <message>
        <source>Steps that cannot, and what they lack: {steps}.</source>
        <translation>Не могут работать (и чего им не хватает): {steps}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Страта</translation>
    </message>
    <message>
        <source>Stratum {name}: {area:.3f} km2, {count} {count:place|places}.</source>
        <translation>Страта {name}: {area:.3f} км², точек: {count}.</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>Участки для показа</translation>
    </message>
    <message>
        <source>Surroundings (m)</source>
        <translation>Окрестности (м)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Synthetic DEM</source>
        <translation>Синтетическая ЦМР</translation>
    </message>
    <message>
        <source>Synthetic basin</source>
        <translation>Синтетический бассейн</translation>
    </message>
    <message>
        <source>Synthetic changes since 2023</source>
        <translation>Синтетические изменения с 2023 года</translation>
    </message>
    <message>
        <source>Synthetic counties</source>
        <translation>Синтетические районы</translation>
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
        <source>Synthetic rivers</source>
        <translation>Синтетические реки</translation>
    </message>
    <message>
        <source>Synthetic truth: all mines</source>
        <translation>Синтетическая истина: все выработки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>TOO OLD.</source>
        <translation>УСТАРЕЛ.</translation>
    </message>
    <message>
        <source>Table for later steps</source>
        <translation>Таблица для следующих шагов</translation>
    </message>
    <message>
        <source>Table of everything that somebody has to decide or know.</source>
        <translation>Таблица всего, что кто-то должен решить или знать.</translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation>Таблица полезных ископаемых и типов</translation>
    </message>
    <message>
        <source>Table or text</source>
        <translation>Таблица или текст</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Таблицы отчёта</translation>
    </message>
    <message>
        <source>Tables of the statistics</source>
        <translation>Таблицы статистики</translation>
    </message>
    <message>
        <source>Tailings and dumps</source>
        <translation>Хвостохранилища и отвалы</translation>
    </message>
    <message>
        <source>Taken from the run before: inputs, parameters and versions are the same. Nothing is computed.</source>
        <translation>Взято из предыдущего запуска: исходные данные, параметры и версии те же. Ничего не вычисляется.</translation>
    </message>
    <message>
        <source>Takes in one or several copies of a field package: findings, reviews, photos, new outlines and new places. Each value is compared with the copy that was handed out, so it is known who changed it: one change is taken; different changes of one value are listed as a conflict, with all values, and the office's stays (else that of the first copy).

Nothing is dropped: a mine that is missing in a copy is kept and listed, parts of a split mine and mines drawn in the field become new ones. A finding decides the review where that was left empty: in or out of operation = accepted, no mine = rejected, a new outline = redrawn. Give the result as REVIEWED to the next map.</source>
        <translation>Принимает одну или несколько копий полевого пакета: находки, проверки, фото, новые контуры и новые места. Каждое значение сравнивается с выданной копией, поэтому известно, кто его изменил: одно изменение принимается; разные изменения одного значения перечисляются как конфликт со всеми значениями, и остаётся значение офиса (иначе первой копии).

Ничего не теряется: выработка, которой нет в копии, сохраняется и указывается в списке, части разделённой выработки и нарисованные в поле выработки становятся новыми. Если проверка пуста, её решает находка: действует или не действует = accepted, выработки нет = rejected, новый контур = redrawn. Передайте результат как REVIEWED следующей карте.</translation>
    </message>
    <message>
        <source>Tells how well logistic regression, a support vector machine, a decision tree and a random forest tell mines from other land: ROC curves in one chart, areas under them with 95 % intervals, accuracy, and the time each takes.

All are judged on the same folds, spatial ones (the figures to go by) and random ones as in the paper, with the parameters scikit-learn starts with. Only samples whose field split is 'train' are used.</source>
        <translation>Показывает, насколько хорошо логистическая регрессия, метод опорных векторов, дерево решений и случайный лес отличают выработки от других земель: ROC-кривые на одной диаграмме, площади под ними с 95 %-ными интервалами, точность и время работы каждого.

Все оцениваются на одних и тех же блоках: пространственных (на эти показатели следует ориентироваться) и случайных, как в статье, с параметрами scikit-learn по умолчанию. Используются только образцы, у которых поле split равно 'train'.</translation>
    </message>
    <message>
        <source>Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or without a licence; and of each register entry whether a mine is visible.

Licences are often drawn some metres off their place: mine land outside the licences counts only where it reaches farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates are listed by area and probability; a map is no proof, each of them needs a look.</source>
        <translation>Определяет для каждой выработки, имеет ли она лицензию, выходит ли за её пределы, истекла ли лицензия, приостановлена ли она или отсутствует; а для каждой записи реестра — видна ли выработка.

Лицензии часто нарисованы со сдвигом в несколько метров: земли выработок вне лицензий учитываются только там, где они удаляются от них больше допуска; тогда они учитываются полностью. Истечение срока определяется на дату DATE. Кандидаты перечислены по площади и вероятности; карта — не доказательство, каждого из них нужно осмотреть.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Тестовая территория</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Доля теста</translation>
    </message>
    <message>
        <source>Text with corner points, CSV, or Excel workbook (.xlsx).</source>
        <translation>Текст с угловыми точками, CSV или книга Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Текстура</translation>
    </message>
    <message>
        <source>Texture: number of grey levels</source>
        <translation>Текстура: число уровней серого</translation>
    </message>
    <message>
        <source>Texture: value of the highest grey level</source>
        <translation>Текстура: значение верхнего уровня серого</translation>
    </message>
    <message>
        <source>Texture: value of the lowest grey level</source>
        <translation>Текстура: значение нижнего уровня серого</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Слой согласия</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The classified objects</source>
        <translation>Классифицированные объекты</translation>
    </message>
    <message>
        <source>The coarsest scale. A level that reaches it has no suggestion.</source>
        <translation>Самый крупный масштаб. Уровень, который его достигает, не даёт предложения.</translation>
    </message>
    <message>
        <source>The computer's memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE where the step has them, or work on a smaller extent.</source>
        <translation>Памяти компьютера недостаточно для этих входных данных. Задайте MEMORY_LIMIT или меньший TILE_SIZE, если они есть у шага, или работайте с меньшим охватом.</translation>
    </message>
    <message>
        <source>The demo landscape</source>
        <translation>Демонстрационный ландшафт</translation>
    </message>
    <message>
        <source>The drawn objects with all their features and the fields class, split (train or test), group, and weight: how many objects of the land a sample stands for.</source>
        <translation>Отобранные объекты со всеми признаками и полями class, split (train или test), group и weight: сколько объектов территории представляет образец.</translation>
    </message>
    <message>
        <source>The entries without a mine</source>
        <translation>Записи без выработок</translation>
    </message>
    <message>
        <source>The figures, one row a classifier.</source>
        <translation>Показатели, одна строка на классификатор.</translation>
    </message>
    <message>
        <source>The finest scale, where level 1 begins.</source>
        <translation>Самый мелкий масштаб, с которого начинается уровень 1.</translation>
    </message>
    <message>
        <source>The image stack that everything was made of, to be seen below the map.</source>
        <translation>Многоканальный снимок, из которого всё сделано; показывается под картой.</translation>
    </message>
    <message>
        <source>The image stack that the objects were made from. With it the outlines of the mines follow the edges of the image: pixels up to two pixels from an outline go to the side that they look like. Without it outlines are those of the objects.</source>
        <translation>Снимок, по которому сделаны объекты. С ним контуры выработок следуют краям на снимке: пиксели не дальше двух от контура отходят к той стороне, на которую похожи. Без него контуры — это контуры объектов.</translation>
    </message>
    <message>
        <source>The image to be segmented, made by 'Prepare imagery'.</source>
        <translation>Сегментируемый снимок, созданный алгоритмом «Подготовка снимков».</translation>
    </message>
    <message>
        <source>The inventory holds no mine: all counts are zero.</source>
        <translation>В реестре нет ни одной выработки: все количества равны нулю.</translation>
    </message>
    <message>
        <source>The inventory report: one page with everything.</source>
        <translation>Отчёт о реестре: страница со всем.</translation>
    </message>
    <message>
        <source>The inventory to be compared with it.</source>
        <translation>Реестр выработок, который с ним сравнивается.</translation>
    </message>
    <message>
        <source>The inventory, made by 'Classify mines' or drawn by hand: one polygon a mine.</source>
        <translation>Реестр выработок, созданный алгоритмом «Классификация выработок» или нарисованный вручную: один полигон на выработку.</translation>
    </message>
    <message>
        <source>The inventory; the fields county, probability and confidence are used if it has them.</source>
        <translation>Реестр выработок; поля county, probability и confidence используются, если они есть.</translation>
    </message>
    <message>
        <source>The land without samples</source>
        <translation>Земля без образцов</translation>
    </message>
    <message>
        <source>The last run printed the same commands, and nothing has changed since. Look whether they ended with an error, whether they were run on this computer and for this user, and whether QGIS was started again. They install for {python}; QGIS looks in the folders listed below.</source>
        <translation>Прошлый запуск вывел те же команды, и с тех пор ничего не изменилось. Проверьте, не завершились ли они с ошибкой, выполнялись ли на этом компьютере и от имени этого пользователя и был ли перезапущен QGIS. Они устанавливают пакеты для {python}; QGIS ищет в папках, перечисленных ниже.</translation>
    </message>
    <message>
        <source>The licence it lies in</source>
        <translation>Лицензия, в которой лежит</translation>
    </message>
    <message>
        <source>The likely objects together are mines</source>
        <translation>Вероятные объекты вместе — выработки</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The map holds no mine here, so precision cannot be estimated from this sample.</source>
        <translation>На карте здесь нет выработок, поэтому долю верных (precision) по этой выборке оценить нельзя.</translation>
    </message>
    <message>
        <source>The map to be judged, made by 'Classify mines'.</source>
        <translation>Оцениваемая карта, созданная алгоритмом «Классификация выработок».</translation>
    </message>
    <message>
        <source>The map: one polygon a mine with probability, confidence, area, type, licence, county and a form for reviews.</source>
        <translation>Карта: один полигон на выработку с вероятностью, уверенностью, площадью, типом, лицензией, районом и формой проверки.</translation>
    </message>
    <message>
        <source>The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and empty fields for a review. A GeoPackage holds a second style, 'mines_confidence'.</source>
        <translation>Карта: один полигон на выработку, с вероятностью, уверенностью, площадью, типом, очередью просмотра и пустыми полями для проверки. GeoPackage содержит второй стиль, 'mines_confidence'.</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The mines to be visited, best with the attributes of other steps.</source>
        <translation>Выработки для посещения, лучше с атрибутами других шагов.</translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation>Выработки с классом площади, типом, лицензией, районом, высотой, уклоном и расстоянием до реки.</translation>
    </message>
    <message>
        <source>The mines with everything known of them, in their own coordinate system.</source>
        <translation>Выработки со всем, что о них известно, в их собственной системе координат.</translation>
    </message>
    <message>
        <source>The mines with finding, review, photos and new outlines.</source>
        <translation>Выработки с находкой, проверкой, фото и новыми контурами.</translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation>Выработки с полями register_status, licence и площадью за пределами лицензии.</translation>
    </message>
    <message>
        <source>The nearest licence</source>
        <translation>Ближайшая лицензия</translation>
    </message>
    <message>
        <source>The objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>The objects as polygons with their number, pixels and area. Not needed by the next step.</source>
        <translation>Объекты в виде полигонов с номером, числом пикселей и площадью. Для следующего шага не нужны.</translation>
    </message>
    <message>
        <source>The objects do not say what the map holds (field in_map): the sample is one of the classified objects, not of a map with a smallest area, filled holes or a review. Classify the mines again.</source>
        <translation>Объекты не говорят, что содержит карта (поле in_map): выборка относится к классифицированным объектам, а не к карте с наименьшей площадью, заполненными дырами или проверкой. Выполните классификацию выработок заново.</translation>
    </message>
    <message>
        <source>The office's layer of the same mines, if it was edited meanwhile; otherwise what was handed out counts.</source>
        <translation>Слой офиса с теми же выработками, если его тем временем правили; иначе действует выданное.</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation>Выход за границы</translation>
    </message>
    <message>
        <source>The part holds {width} x {height} pixels: the middle {columns} x {rows} are shown.</source>
        <translation>В части {width} x {height} пикселей: показаны средние {columns} x {rows}.</translation>
    </message>
    <message>
        <source>The part to look at, on the desktop what the map shows. By default, and of a part of more than {most} million pixels, the middle {side} x {side} pixels.</source>
        <translation>Часть для просмотра, на экране — то, что показывает карта. По умолчанию и для части больше {most} млн пикселей — средние {side} x {side} пикселей.</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation>Исключённые эталонные выработки</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>The result of this step could not be kept for a later run ({error}). This run goes on.</source>
        <translation>Результат этого шага не удалось сохранить для следующего запуска ({error}). Этот запуск продолжается.</translation>
    </message>
    <message>
        <source>The same in WGS 84 for web maps and scripts.</source>
        <translation>То же в WGS 84 для веб-карт и скриптов.</translation>
    </message>
    <message>
        <source>The same list as a web page, to send to whoever looks after this computer.</source>
        <translation>Тот же список в виде веб-страницы, чтобы отправить администратору этого компьютера.</translation>
    </message>
    <message>
        <source>The same on A4 with title page, contents and page numbers, ready to be signed.</source>
        <translation>То же на A4 с титульным листом, оглавлением и номерами страниц, готово к подписи.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: the figures come from random folds only.</source>
        <translation>Все образцы одного из классов находятся в одной группе: показатели получены только по случайным блокам.</translation>
    </message>
    <message>
        <source>The step stays below this much memory; 0 uses half of the computer's.</source>
        <translation>Шаг использует меньше этого объёма памяти; 0 — половину памяти компьютера.</translation>
    </message>
    <message>
        <source>The style '{path}' beside the output is your own and was left as it is.</source>
        <translation>Стиль '{path}' рядом с результатом — ваш собственный, он оставлен как есть.</translation>
    </message>
    <message>
        <source>The synthetic landscape is in {folder}.</source>
        <translation>Синтетический ландшафт находится в {folder}.</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The trained forest, for Classify mines.</source>
        <translation>Обученный лес для шага «Классификация выработок».</translation>
    </message>
    <message>
        <source>The whole method in one box: image stack, segmentation, 56 features an object, labelled samples, random forest, mines, accuracy from objects that trained nothing, the statistics of the inventory, and one report of it all. Open it in the Modeler to change a step.</source>
        <translation>Весь метод в одном окне: многоканальный снимок, сегментация, 56 признаков объекта, размеченные образцы, случайный лес, выработки, точность по объектам, на которых ничего не обучалось, статистика реестра и один отчёт обо всём. Чтобы изменить шаг, откройте его в конструкторе моделей.</translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>Затем перезапустите QGIS.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Размер тайла</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Заголовок отчёта</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>Сначала требующие проверки</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Допуск (м)</translation>
    </message>
    <message>
        <source>Topographic position</source>
        <translation>Топографическое положение</translation>
    </message>
    <message>
        <source>Train random forest</source>
        <translation>Обучение случайного леса</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Training or test</source>
        <translation>Обучение или проверка</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Отчёт об обучении</translation>
    </message>
    <message>
        <source>Training table</source>
        <translation>Таблица обучения</translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for 'Classify mines'. The defaults are the parameters of the paper; the sizes of leaf and split follow the number of mine samples, and are the paper's from 500 on.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is 'train' are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation>Обучает случайный лес на размеченных объектах и записывает его в файл модели для шага «Классификация выработок». По умолчанию — параметры статьи; размеры листа и разбиения зависят от числа образцов выработок и с 500 образцов такие, как в статье.

Отчёт приводит рядом ошибку вне бэгов и точность в случайных и пространственных блоках, а также важность признаков: потерю точности, если признак перемешать среди образцов вне бэга каждого дерева.

Используются только образцы с полем split = 'train'; тестовые образцы не просматриваются. Образец относится к выработкам, если среднее по деревьям доли выработок в листе больше половины (в статье каждое дерево даёт один голос). Признак NULL заменяется медианой обучающих образцов — здесь и при применении модели.</translation>
    </message>
    <message>
        <source>Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation chooses them anew in each fold, so that its figures stay honest.</source>
        <translation>Обучает только на таком числе самых важных признаков (11 в статье); 0 — использовать все. Перекрёстная проверка выбирает их заново в каждом блоке, чтобы её показатели оставались достоверными.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Деревья</translation>
    </message>
    <message>
        <source>Trees disagree</source>
        <translation>Разногласие деревьев</translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation>Перебирает сочетания указанных выше параметров на блоках, не разделяющих группы, и обучает с лучшим; значения выше не используются. Занимает минуты: до 20 для 2 000 образцов на двух ядрах.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Неопределённость</translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation>Непредвиденная ошибка в {name}: {kind}: {error}. Сообщите о ней, приложив журнал.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Тип неизвестен</translation>
    </message>
    <message>
        <source>Unlike the training</source>
        <translation>Непохожесть на обучение</translation>
    </message>
    <message>
        <source>Uses the bands of the seasons by itself if the products are of two or more dates at least 60 days apart that show nine tenths of the area twice without cloud. Objects are then described by the features of the seasons and of terrain instead of the paper's. The log says what was chosen and why. Off: only the switch for the seasons counts.</source>
        <translation>Сам использует сезонные каналы, если продукты двух или более дат с промежутком не менее 60 дней показывают девять десятых территории дважды без облаков. Объекты тогда описываются признаками сезонов и рельефа вместо признаков статьи. Журнал говорит, что выбрано и почему. Выключено: решает только флажок сезонов.</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую.</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>Значения поля класса, которые считаются выработкой, через запятую; все остальные не считаются.</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, with commas between them.</source>
        <translation>Значения поля класса, означающие выработку, через запятую.</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>Перебираемые значения</translation>
    </message>
    <message>
        <source>WRONG LIBRARIES. It brings libraries of its own ({versions}), which crash QGIS on Linux; not imported.</source>
        <translation>НЕПОДХОДЯЩИЕ БИБЛИОТЕКИ. Пакет содержит собственные библиотеки ({versions}), которые приводят к аварийному завершению QGIS в Linux; не импортирован.</translation>
    </message>
    <message>
        <source>Web page with a quicklook, the dates used, the share masked and what to know of the data.</source>
        <translation>Веб-страница с обзорным изображением, использованными датами, долей замаскированного и важными сведениями о данных.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>Сумма весов равна единице</translation>
    </message>
    <message>
        <source>What a split is judged by (entropy in the paper).</source>
        <translation>По чему оценивается разбиение (entropy в статье).</translation>
    </message>
    <message>
        <source>What each object looks like, in numbers</source>
        <translation>Как выглядит каждый объект, в числах</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>What is known of the land</source>
        <translation>Что известно о земле</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что на месте</translation>
    </message>
    <message>
        <source>What kind of mines: sets the scale and the minimum area. A scale or an area that you change yourself counts more than the preset. The log shows the values used, at Segment image and Classify mines.</source>
        <translation>Какие выработки: задаёт масштаб и наименьшую площадь. Масштаб или площадь, изменённые вами, важнее набора. Журнал показывает использованные значения у шагов «Сегментация снимка» и «Классификация выработок».</translation>
    </message>
    <message>
        <source>What tells mines from other land</source>
        <translation>Что отличает выработки от прочих земель</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>Что значит состояние</translation>
    </message>
    <message>
        <source>What to compute. Features of the method: those of the paper; all features: these and all others whose bands (and rivers) are there; features of the seasons: means of the six spectral bands and of the twelve bands of the seasons; features by the bands, that is those of the seasons and terrain if the image has bands of the seasons, else those of the paper; groups: the paper's features of spectrum, terrain, texture or shape, means of the bands of the seasons, mean and standard deviation of every other band by its name, neighbours and super-objects; or single features. What cannot be computed from the bands is left out and named.</source>
        <translation>Что вычислять. Признаки метода: признаки из статьи; все признаки: эти и все остальные, для которых есть каналы (и реки); признаки сезонов: средние шести спектральных каналов и двенадцати каналов сезонов; признаки по каналам: признаки сезонов и рельефа, если в снимке есть каналы сезонов, иначе признаки статьи; группы: признаки статьи по спектру, рельефу, текстуре или форме, средние каналов сезонов, среднее и стандартное отклонение каждого другого канала по имени, соседи и надобъекты; или отдельные признаки. Что нельзя вычислить по имеющимся каналам, пропускается и называется.</translation>
    </message>
    <message>
        <source>What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines to look at first, as one page with charts.</source>
        <translation>Что нанесено на карту, сколько ждать ложных срабатываний, какая часть территории модели незнакома и какие десять выработок смотреть первыми — одной страницей с диаграммами.</translation>
    </message>
    <message>
        <source>What was read, refused and warned of, and why the corners were placed where they are.</source>
        <translation>Что прочитано, отклонено, о чём предупреждение и почему углы размещены там, где они есть.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where map and reference agree: hits, misses and false alarms.</source>
        <translation>Где карта и эталон согласны: попадания, пропуски и ложные срабатывания.</translation>
    </message>
    <message>
        <source>Where the number of features tried is left at the 5 of the paper, it follows the samples: 2 of up to 30 features with bands of the seasons among them (random forest), 10 of 40 and more features with fewer than 500 mine samples, never more than there are. Another number stands. Off: 5 means 5.</source>
        <translation>Если число пробуемых признаков оставлено равным 5, как в статье, оно следует за образцами: 2 при не более чем 30 признаках с сезонными каналами среди них (случайный лес), 10 при 40 и более признаках и менее чем 500 образцах выработок, но не больше, чем их есть. Другое число остаётся. Выключено: 5 значит 5.</translation>
    </message>
    <message>
        <source>Where the type is from</source>
        <translation>Откуда тип</translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation>Соответствие каналов для растров, каналы которых не имеют имён: blue=1,green=2,red=3,nir=4. Обычные имена Sentinel-2 (B02 или B2 и т. д.) распознаются и так. Это нужно и для растра, в котором нет одного из четырёх каналов.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who hands the inventory in, for the title page.</source>
        <translation>Кто сдаёт реестр, для титульного листа.</translation>
    </message>
    <message>
        <source>Who made it, for the title page.</source>
        <translation>Кто его составил, для титульного листа.</translation>
    </message>
    <message>
        <source>Whole method</source>
        <translation>Весь метод</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Почему не использовано</translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>Размер окна (пиксели)</translation>
    </message>
    <message>
        <source>Windows are chosen inside this area; by default in the whole image.</source>
        <translation>Окна выбираются внутри этой области; по умолчанию — на всём снимке.</translation>
    </message>
    <message>
        <source>With a model: objects with at least this probability are mines, as in 'Classify mines'.</source>
        <translation>С моделью: объекты с вероятностью не ниже этой — выработки, как в алгоритме «Классификация выработок».</translation>
    </message>
    <message>
        <source>Without both rasters of observed land a mine under cloud cannot be told from a closed one.</source>
        <translation>Без обоих растров наблюдённых земель выработку под облаком нельзя отличить от закрытой.</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Write inventory report</source>
        <translation>Создание отчёта по реестру</translation>
    </message>
    <message>
        <source>Write mine sheets</source>
        <translation>Создание карточек выработок</translation>
    </message>
    <message>
        <source>Writes a PDF with one page a mine: the image with its outline, scale bar and coordinates; the same place in earlier years; where it lies; number, coordinates, area, type, county, licence and what lies beyond it, distance to the river, how sure it is, in words; and lines for the inspector's finding, date and signature.

What the layer of mines holds is printed: take the mines of 'Mine statistics', 'Match mines with the register' or 'Export inventory'. A register, counties or rivers given here add what the layer lacks and are drawn on the maps. All images of a sheet show the same land.

TEMPLATE takes an office's own print layout (qpt) instead: its atlas goes over the mines, and the map frames with the item ids image, earlier_1, earlier_2, earlier_3 and location get their layers. Its labels may print the fields of the mines, sheet_title and sheet_facts (heading and facts in the chosen language) and @mm_title, @mm_image_date, @mm_source. The file layouts/mine_sheet.qpt in the plugin's folder is an example to begin with.

It is made in parts of at most 25 pages, a file each: SHEETS, and SHEETS with _2, _3 and so on.</source>
        <translation>Записывает PDF со страницей на выработку: снимок с контуром, масштабной линейкой и координатами; то же место в прежние годы; где оно находится; номер, координаты, площадь, тип, район, лицензия и что выходит за её пределы, расстояние до реки, насколько это надёжно, словами; и строки для вывода инспектора, даты и подписи.

Печатается то, что есть в слое выработок: возьмите выработки шагов «Статистика выработок», «Сопоставление выработок с реестром лицензий» или «Экспорт реестра». Указанные здесь реестр, районы или реки дополняют слой и наносятся на карты. Все снимки карточки показывают одну и ту же землю.

TEMPLATE берёт вместо этого макет печати организации (qpt): его атлас проходит по выработкам, а рамки карты с идентификаторами image, earlier_1, earlier_2, earlier_3 и location получают свои слои. Надписи могут печатать поля выработок, sheet_title и sheet_facts (заголовок и сведения на выбранном языке), а также @mm_title, @mm_image_date, @mm_source. Файл layouts/mine_sheet.qpt в папке модуля — пример, с которого можно начать.

Он делается частями не более 25 страниц, каждая — отдельный файл: SHEETS и SHEETS с _2, _3 и так далее.</translation>
    </message>
    <message>
        <source>Writes the inventory as an official document: title page; one page that tells what was found, how sure it is, what is not licensed, what changed and what to do next; map with image, counties, rivers and the numbers of the mines; charts and tables; licence cases; changes; the complete list of mines with coordinates; and an appendix with method, limits, accuracy, parameters and hashes. As HTML page that works offline, and as PDF on A4.

It is made of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, with a record of files and parameters. Without a table of 'Assess accuracy' the first page says that nothing was checked yet. English, Chinese and Russian.</source>
        <translation>Записывает реестр как официальный документ: титульный лист; страница о том, что найдено, насколько это надёжно, что без лицензии, что изменилось и что делать дальше; карта со снимком, районами, реками и номерами выработок; диаграммы и таблицы; лицензионные случаи; изменения; полный список выработок с координатами; приложение с методом, ограничениями, точностью, параметрами и контрольными суммами. Страница HTML, работающая без сети, и PDF на A4.

Документ составляется из таблиц других шагов, поэтому каждое число прослеживается до файла; TABLES собирает их в одной папке с записью о файлах и параметрах. Без таблицы шага «Оценка точности» первая страница сообщает, что проверки ещё не было. Английский, китайский и русский языки.</translation>
    </message>
    <message>
        <source>Writes the inventory in the forms that others work with: an Excel workbook with sheets for mines, counties, types, licence cases, changes and notes; placemarks for a globe or a telephone (KMZ), named by the mine's number and coloured by its status; a GeoPackage; GeoJSON.

Every mine has its number, longitude and latitude (WGS 84, a point on the mine). Headings are in the chosen language, with units. Mines with review = rejected are left out. The tables of 'Match mines with the register' and 'Detect change between years' must be of the same mines: the register's table is joined by number and place, that of changes by place, since numbers are carried on over the years there.</source>
        <translation>Записывает реестр в видах, с которыми работают другие: книга Excel с листами выработок, районов, типов, лицензионных случаев, изменений и примечаний; метки для глобуса или телефона (KMZ), названные по номеру выработки и раскрашенные по статусу; GeoPackage; GeoJSON.

У каждой выработки есть номер, долгота и широта (WGS 84, точка на выработке). Заголовки — на выбранном языке, с единицами. Выработки с review = rejected пропускаются. Таблицы шагов «Сопоставление выработок с реестром лицензий» и «Выявление изменений между годами» должны относиться к тем же выработкам: таблица реестра присоединяется по номеру и месту, таблица изменений — по месту, так как номера там переходят из года в год.</translation>
    </message>
    <message>
        <source>Writing {count} {count:polygon|polygons} to '{path}'.</source>
        <translation>Запись полигонов ({count}) в '{path}'.</translation>
    </message>
    <message>
        <source>Writing {count} {count:polygon|polygons} with {features} {features:feature|features}.</source>
        <translation>Запись полигонов: {count}, признаков: {features}.</translation>
    </message>
    <message>
        <source>Written by 'Assess accuracy'.</source>
        <translation>Записана алгоритмом «Оценка точности».</translation>
    </message>
    <message>
        <source>Written by 'Detect change between years', for the sheet of changes.</source>
        <translation>Записана шагом «Выявление изменений между годами»; для листа изменений.</translation>
    </message>
    <message>
        <source>Written by 'Detect change between years'.</source>
        <translation>Записана алгоритмом «Выявление изменений между годами».</translation>
    </message>
    <message>
        <source>Written by 'Match mines with the register', for the status of each mine and the licence cases.</source>
        <translation>Записана шагом «Сопоставление выработок с реестром лицензий»: статус каждой выработки и лицензионные случаи.</translation>
    </message>
    <message>
        <source>Written by 'Match mines with the register'.</source>
        <translation>Записана алгоритмом «Сопоставление выработок с реестром лицензий».</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>a file such as {patterns} is needed.</source>
        <translation>нужен файл вида {patterns}.</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is needed.</source>
        <translation>нужно число от {least} до {most}.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} is needed.</source>
        <translation>нужно целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>accuracy,sample,stratified,random,points,validation,olofsson,probability sample</source>
        <translation>точность,выборка,стратифицированная,случайная,точки,проверка,вероятностная выборка,accuracy,sample,stratified,random,points,validation,olofsson,probability sample</translation>
    </message>
    <message>
        <source>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</source>
        <translation>точность,проверка,валидация,матрица ошибок,полнота,каппа,F-мера,тест,ошибка,качество,accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</translation>
    </message>
    <message>
        <source>all directions</source>
        <translation>все направления</translation>
    </message>
    <message>
        <source>angular second moment</source>
        <translation>угловой второй момент</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>яркость</translation>
    </message>
    <message>
        <source>change,new,expanded,closed,split,merged,years,time series,monitoring</source>
        <translation>изменение,новые,расширение,закрытие,разделение,объединение,годы,временной ряд,мониторинг,change,new,expanded,closed,split,merged,years,time series,monitoring</translation>
    </message>
    <message>
        <source>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</source>
        <translation>классификатор,сравнение,логистическая регрессия,метод опорных векторов,дерево решений,случайный лес,перекрёстная проверка,classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>корреляция</translation>
    </message>
    <message>
        <source>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</source>
        <translation>демо,пример,синтетический,тест,ландшафт,учебные данные,demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</translation>
    </message>
    <message>
        <source>dissimilarity</source>
        <translation>различие</translation>
    </message>
    <message>
        <source>east-west</source>
        <translation>восток — запад</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>высота</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates</source>
        <translation>export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates,экспорт,книга,таблица,список,координаты</translation>
    </message>
    <message>
        <source>field,qfield,mergin,merge,review,conflict,photo,inspection,return</source>
        <translation>field,qfield,mergin,merge,review,conflict,photo,inspection,return,поле,объединение,проверка,конфликт,фото</translation>
    </message>
    <message>
        <source>field,qfield,mergin,mobile,telephone,offline,photo,inspection,review,form</source>
        <translation>field,qfield,mergin,mobile,telephone,offline,photo,inspection,review,form,поле,телефон,офлайн,фото,проверка,форма</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>homogeneity</source>
        <translation>однородность</translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation>разметка,образцы,обучение,тест,эталон,разделение,выработка,наземные данные,label,samples,training,test,reference,split,mine,mines,learning,ground truth</translation>
    </message>
    <message>
        <source>largest of the seasons</source>
        <translation>наибольшее по сезонам</translation>
    </message>
    <message>
        <source>least of the seasons</source>
        <translation>наименьшее по сезонам</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>median of the seasons</source>
        <translation>медиана по сезонам</translation>
    </message>
    <message>
        <source>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</source>
        <translation>выработка,карьер,рудник,классификация,прогноз,случайный лес,вероятность,карта,объединение,контур,mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>ближний инфракрасный</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>north-east to south-west</source>
        <translation>северо-восток — юго-запад</translation>
    </message>
    <message>
        <source>north-south</source>
        <translation>север — юг</translation>
    </message>
    <message>
        <source>north-west to south-east</source>
        <translation>северо-запад — юго-восток</translation>
    </message>
    <message>
        <source>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</source>
        <translation>объект,признак,текстура,Харалик,зональная статистика,форма,округлость,яркость,object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</translation>
    </message>
    <message>
        <source>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</source>
        <translation>пакеты,установка,зависимости,отсутствует,версия,окружение,packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</translation>
    </message>
    <message>
        <source>preview,segmentation,scale,objects,compare,try,extent,visible,obia</source>
        <translation>preview,segmentation,scale,objects,compare,try,extent,visible,obia,просмотр,сегментация,масштаб,объекты,сравнение</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation>случайный лес,обучение,модель,классификатор,важность,перекрёстная проверка,машинное обучение,выработки,random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</translation>
    </message>
    <message>
        <source>rasterio and shapely are built on the GDAL and GEOS of the flatpak; that takes some minutes. The developers could not try it.</source>
        <translation>rasterio и shapely собираются на GDAL и GEOS из flatpak; это занимает несколько минут. Разработчики не могли это проверить.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,corner points,coordinates,csv,excel,cadastre,import</source>
        <translation>register,licence,license,mineral rights,corner points,coordinates,csv,excel,cadastre,import,реестр,лицензия,угловые точки,координаты,импорт</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation>реестр,лицензия,недропользование,незаконная добыча,выход за границы,истекла,без лицензии,кадастр,register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation>отчёт,реестр,печать,сводка,report,inventory,html,print,pdf,summary</translation>
    </message>
    <message>
        <source>right</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</source>
        <translation>масштаб,параметр,локальная дисперсия,скорость изменения,Моран,сегментация,объекты,scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</translation>
    </message>
    <message>
        <source>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</source>
        <translation>сегментация,мультимасштабная сегментация,объекты,сегменты,наращивание областей,масштаб,полигоны,segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</translation>
    </message>
    <message>
        <source>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</source>
        <translation>загрузка,скачать,каталог,облачность,ЦМР,снимки,sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</translation>
    </message>
    <message>
        <source>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</source>
        <translation>маска облаков,композит,медиана,мозаика,ЦМР,уклон,отражательная способность,смещение,снимки,sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</translation>
    </message>
    <message>
        <source>sheet,atlas,pdf,print,inspection,mine,report,layout,field</source>
        <translation>sheet,atlas,pdf,print,inspection,mine,report,layout,field,карточка,атлас,печать,проверка,поле</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>уклон</translation>
    </message>
    <message>
        <source>spread over the seasons</source>
        <translation>разброс по сезонам</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>стандартное отклонение</translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation>статистика,реестр,выработка,тип,площадь,район,плотность,теплокарта,ядро,высота,уклон,река,расстояние,кластер,Рипли,реестр лицензий,statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</translation>
    </message>
    <message>
        <source>the choices are {options}.</source>
        <translation>варианты: {options}.</translation>
    </message>
    <message>
        <source>true or false is needed.</source>
        <translation>нужно true или false.</translation>
    </message>
    <message>
        <source>which is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>without a coordinate system</source>
        <translation>система координат не указана</translation>
    </message>
    <message>
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register {count:entry|entries} {seen:has|have} a mine.</source>
        <translation>За пределами лицензий лежит {area:.3f} км². Выработка есть у {seen} из {count} {count:записи реестра|записей реестра|записей реестра}.</translation>
    </message>
    <message>
        <source>{copies} {copies:copy|copies}: {changed} {changed:mine|mines} changed, {added} new {added:mine|mines}, {places} new {places:place|places}.</source>
        <translation>Копий: {copies}; изменено выработок: {changed}, новых выработок: {added}, новых мест: {places}.</translation>
    </message>
    <message>
        <source>{count:The required package is|All {count} required packages are} there.</source>
        <translation>Все обязательные пакеты на месте: {count}.</translation>
    </message>
    <message>
        <source>{count} required {count:package is|packages are} missing or {count:does|do} not work: {packages}.</source>
        <translation>Обязательные пакеты отсутствуют или не работают ({count}): {packages}.</translation>
    </message>
    <message>
        <source>{count} {count:mine that closed in an earlier run stays|mines that closed in an earlier run stay} in the layer for {count:its|their} number and {count:is|are} not counted.</source>
        <translation>{count} {count:выработка, закрытая|выработки, закрытые|выработок, закрытых} в более раннем запуске, {count:остаётся|остаются|остаются} в слое ради номера и не {count:считается|считаются|считаются}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} packed in '{folder}', {size:.1f} MB. Open {project} there.</source>
        <translation>Упаковано выработок: {count}, папка '{folder}', {size:.1f} МБ. Откройте в ней {project}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation>Выработок: {count}, общая площадь {area:.3f} км², в среднем {mean:.3f} км².</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} written to {files}.</source>
        <translation>Записано выработок: {count}; файлы: {files}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines}: {counts}.</source>
        <translation>Выработок: {count}; {counts}.</translation>
    </message>
    <message>
        <source>{count} {count:object lies|objects lie} across the edge of the extent and {count:is|are} left out.</source>
        <translation>На границе охвата, поэтому не учтено объектов: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:review was|reviews were} left empty and {count:follows|follow} from the finding or the new outline.</source>
        <translation>Пустых проверок, заполненных по находке или новому контуру: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:sheet|sheets} in {files}, {size:.1f} MB.</source>
        <translation>Карточек: {count}, файлы: {files}, {size:.1f} МБ.</translation>
    </message>
    <message>
        <source>{count} {count:thing|things} to decide or to know; CONFLICTS lists them.</source>
        <translation>Решить или знать: {count}; их перечисляет CONFLICTS.</translation>
    </message>
    <message>
        <source>{gained:.3f} km2 gained, {lost:.3f} km2 lost.</source>
        <translation>Прирост {gained:.3f} км², убыль {lost:.3f} км².</translation>
    </message>
    <message>
        <source>{label} ({name}) is '{value}': {needed}</source>
        <translation>{label} ({name}): '{value}'; {needed}</translation>
    </message>
    <message>
        <source>{label} ({name}) is not given; it is needed.</source>
        <translation>{label} ({name}): значение не задано, а оно нужно.</translation>
    </message>
    <message>
        <source>{label} ({name}): '{value}' cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation>{label} ({name}): не удаётся прочитать '{value}'. Проверьте, что файл существует и не повреждён, или выберите другой слой.</translation>
    </message>
    <message>
        <source>{label} ({name}): no feature of the layer is selected. Select some, or untick the box for selected ones.</source>
        <translation>{label} ({name}): в слое не выделено ни одного объекта. Выделите нужные или снимите флажок «Только выделенные объекты».</translation>
    </message>
    <message>
        <source>{label}: no layer is chosen yet.</source>
        <translation>{label}: слой ещё не выбран.</translation>
    </message>
    <message>
        <source>{missing} of {count} {count:mine|mines} {missing:lies|lie} at no place of the table of changes, so nothing is told of their change. Was it made with these mines as AFTER?</source>
        <translation>Из {count} {count:выработки|выработок|выработок} {missing} {missing:не лежит|не лежат|не лежат} ни в одном месте таблицы изменений, поэтому об их изменении ничего не сказано. Была ли она сделана с этими выработками как AFTER?</translation>
    </message>
    <message>
        <source>{name} is '{id}', and QGIS's authentication store holds no such configuration. Choose another one.</source>
        <translation>{name}: '{id}', но в хранилище аутентификации QGIS такой конфигурации нет. Выберите другую.</translation>
    </message>
    <message>
        <source>{name} is '{value}', which is no date. Write it as 2023-07-19.</source>
        <translation>{name} равен '{value}', это не дата. Запишите её в виде 2023-07-19.</translation>
    </message>
    <message>
        <source>{name} is '{value}', {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>{name} равен '{value}', {problem}. Укажите xmin,xmax,ymin,ymax [EPSG:code].</translation>
    </message>
    <message>
        <source>{name} is '{value}': numbers separated by commas are needed, for example {example}.</source>
        <translation>{name} равен '{value}': нужны числа через запятую, например {example}.</translation>
    </message>
    <message>
        <source>{name} is empty, and is needed.</source>
        <translation>{name}: значение пусто, но оно необходимо.</translation>
    </message>
    <message>
        <source>{name} shows no land of the mines. Choose the image that they were mapped from.</source>
        <translation>{name} не показывает землю выработок. Выберите снимок, по которому они картографированы.</translation>
    </message>
    <message>
        <source>{name}: QGIS's authentication store cannot be opened. Give its master password; for qgis_process write it into a file, and name that file in the environment variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>{name}: хранилище аутентификации QGIS не открывается. Введите его мастер-пароль; для qgis_process запишите пароль в файл и укажите этот файл в переменной окружения QGIS_AUTH_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' ({method}) is not complete. OAuth2 needs the grant flow 'Resource owner', a token address, user name and password; the other kinds need all their values.</source>
        <translation>{name}: конфигурация '{id}' ({method}) неполна. Для OAuth2 нужны поток 'Resource owner', адрес токена, имя пользователя и пароль; для остальных видов — все их значения.</translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' is of the kind '{method}'. Use one of the kinds Basic, OAuth2 (resource owner), API header or AWS S3.</source>
        <translation>{name}: конфигурация '{id}' имеет вид '{method}'. Используйте один из видов: Basic, OAuth2 (владелец ресурса), API header или AWS S3.</translation>
    </message>
    <message>
        <source>{name}: folder '{folder}' is not empty. Choose a new one: a package in use holds findings and photos.</source>
        <translation>{name}: папка '{folder}' не пуста. Выберите новую: в используемом пакете есть находки и фото.</translation>
    </message>
    <message>
        <source>{output} ({output_name}) is '{path}', which is an input too: {label} ({name}). It would be overwritten. Choose another name for the output.</source>
        <translation>{output} ({output_name}): '{path}' — это и входные данные: {label} ({name}). Они были бы перезаписаны. Выберите для результата другое имя.</translation>
    </message>
    <message>
        <source>{packages}: a QGIS of the snap store takes no further Python packages. Use QGIS of your distribution, of qgis.org, or of conda-forge.</source>
        <translation>{packages}: QGIS из магазина snap не принимает дополнительных пакетов Python. Используйте QGIS из вашего дистрибутива, с qgis.org или из conda-forge.</translation>
    </message>
    <message>
        <source>{packages}: they have to run on the GDAL and GEOS of this QGIS, so they must come from where it comes from; a wheel of pip would crash it. Ask whoever made this QGIS for them, or use QGIS from conda-forge.</source>
        <translation>{packages}: они должны работать на GDAL и GEOS этого QGIS, поэтому брать их нужно оттуда же, откуда QGIS; сборка из pip приведёт к аварии. Обратитесь к тому, кто собрал этот QGIS, или используйте QGIS из conda-forge.</translation>
    </message>
    <message>
        <source>{packages}: this kind of installation is not known, and its Python has no pip. Install them with the means of your system for the Python named below.</source>
        <translation>{packages}: этот вид установки неизвестен, и в его Python нет pip. Установите их средствами вашей системы для Python, указанного ниже.</translation>
    </message>
    <message>
        <source>{packages}: what {system} offers is too old, and the wheel of pip would bring libraries of its own that crash QGIS. No command helps: use a newer release of the system, or QGIS from conda-forge.</source>
        <translation>{packages}: то, что предлагает {system}, слишком старо, а сборка из pip принесла бы свои библиотеки, от которых QGIS аварийно завершается. Командой этого не исправить: используйте более новый выпуск системы или QGIS из conda-forge.</translation>
    </message>
    <message>
        <source>{package} runs on its own {library} {version} beside QGIS's {own}: right on this system.</source>
        <translation>{package} работает с собственной {library} {version} наряду с {own} в QGIS: в этой системе это допустимо.</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: on Linux the two can crash each other. Use the distribution's package of {package}, or the version that is built for {library} {own}.</source>
        <translation>{package} работает с {library} {version}, QGIS — с {own}: в Linux они могут привести друг друга к аварийному завершению. Используйте пакет {package} из дистрибутива или версию, собранную для {library} {own}.</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: they fit together.</source>
        <translation>{package} работает с {library} {version}, QGIS — с {own}: они совместимы.</translation>
    </message>
    <message>
        <source>{purpose} (optional)</source>
        <translation>{purpose} (необязательно)</translation>
    </message>
    <message>
        <source>{version} or newer</source>
        <translation>{version} или новее</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  and {count} more, each in the report.</source>
        <translation>  и ещё {count}, все в отчёте.</translation>
    </message>
    <message>
        <source>  {count} left out: {reason}.</source>
        <translation>  не использовано {count}: {reason}.</translation>
    </message>
    <message>
        <source>  {scene} of {date}: {cloud:.1%} cloud and shadow in the extent ({tile} in the tile), {seen:.0%} of the extent seen; {verdict}.</source>
        <translation>  {scene} от {date}: облака и тени в охвате {cloud:.1%} ({tile} в листе), видно {seen:.0%} охвата; {verdict}.</translation>
    </message>
    <message>
        <source>  {scene}: none of its files is known as the product's metadata ({files} are XML); the catalogue's words count.</source>
        <translation>  {scene}: ни один из файлов не опознан как метаданные продукта (файлы XML: {files}); действует сказанное в каталоге.</translation>
    </message>
    <message>
        <source>  {scene}: whole. {reason}</source>
        <translation>  {scene}: целиком. {reason}</translation>
    </message>
    <message>
        <source>  {scene}: {reason}; not used.</source>
        <translation>  {scene}: {reason}; не используется.</translation>
    </message>
    <message>
        <source> (95 % interval {low} to {high})</source>
        <translation> (95 %-ный интервал от {low} до {high})</translation>
    </message>
    <message>
        <source> As in the paper, a single decision tree is the weakest.</source>
        <translation> Как и в статье, одиночное дерево решений слабее всех.</translation>
    </message>
    <message>
        <source> It holds for the share of mines among these samples; for the land set PRIOR in 'Classify mines'.</source>
        <translation> Это верно для доли выработок среди этих образцов; для местности задайте PRIOR в шаге «Классификация выработок».</translation>
    </message>
    <message>
        <source> No calibration improves on that, so none is stored in the model.</source>
        <translation> Ни одна калибровка её не улучшает, поэтому в модели её нет.</translation>
    </message>
    <message>
        <source> The intervals of {best} and {second} overlap: they do about equally well.</source>
        <translation> Интервалы перекрываются ({best}, {second}): они примерно равны.</translation>
    </message>
    <message>
        <source> The {method} calibration stored in the model brings that to {error:.3f} (Brier score {brier:.4f}), judged on folds it was not learned from.</source>
        <translation> Калибровка {method}, сохранённая в модели, снижает это до {error:.3f} (оценка Брайера {brier:.4f}) на блоках, по которым она не училась.</translation>
    </message>
    <message>
        <source> after PRIOR {prior:g} was applied</source>
        <translation> после применения PRIOR {prior:g}</translation>
    </message>
    <message>
        <source> and {count} more {count:feature|features}</source>
        <translation> и ещё признаков: {count}</translation>
    </message>
    <message>
        <source> {lost} {lost:mine|mines} {lost:lies|lie} where the DEM has no data and {lost:is|are} left out.</source>
        <translation> Пропущено выработок там, где в DEM нет данных: {lost}.</translation>
    </message>
    <message>
        <source>'{address}' cannot be asked: {reason}. Check the address.</source>
        <translation>К '{address}' нельзя обратиться: {reason}. Проверьте адрес.</translation>
    </message>
    <message>
        <source>'{address}' changed while it was fetched. Run again.</source>
        <translation>'{address}' изменился во время загрузки. Запустите снова.</translation>
    </message>
    <message>
        <source>'{address}' claims a directory of more than {limit:.0f} MB, which makes no sense. It was not read.</source>
        <translation>'{address}' заявляет каталог больше {limit:.0f} МБ, что бессмысленно. Не прочитано.</translation>
    </message>
    <message>
        <source>'{address}' could not be fetched: {reason} ({failures} tries). Check the connection to {host} and run again; what is finished is kept.</source>
        <translation>'{address}' загрузить не удалось: {reason} (попыток: {failures}). Проверьте связь с {host} и запустите снова; законченное сохраняется.</translation>
    </message>
    <message>
        <source>'{address}' has {size:.1f} GB, more than the {limit:.1f} GB that are allowed (MAX_SIZE). It was not fetched.</source>
        <translation>'{address}' — {size:.1f} ГБ, больше разрешённых {limit:.1f} ГБ (MAX_SIZE). Не загружено.</translation>
    </message>
    <message>
        <source>'{address}' is in a store whose readers pay (requester pays), which is never asked. Choose another collection or catalogue.</source>
        <translation>'{address}' в хранилище, где платит читатель (requester pays); к нему обращения не будет. Выберите другую коллекцию или каталог.</translation>
    </message>
    <message>
        <source>'{address}' names a bucket, but the catalogue does not say at which store. It was not asked, as a bucket of that name at Amazon may be a stranger's. Choose another collection or catalogue.</source>
        <translation>'{address}' называет корзину, но каталог не говорит, в каком хранилище. Обращения не было: корзина с этим именем у Amazon может быть чужой. Выберите другую коллекцию или каталог.</translation>
    </message>
    <message>
        <source>'{address}' needs an account ({kinds}), as the catalogue says. Choose one that serves it as AUTH.</source>
        <translation>Для '{address}' нужна учётная запись ({kinds}), как сообщает каталог. Выберите подходящую в AUTH.</translation>
    </message>
    <message>
        <source>'{address}' redirects more than {limit} times. It is not followed.</source>
        <translation>'{address}' перенаправляет больше {limit} раз. Переход прекращён.</translation>
    </message>
    <message>
        <source>'{address}' sends damaged data ({reason}).</source>
        <translation>'{address}' передаёт повреждённые данные ({reason}).</translation>
    </message>
    <message>
        <source>'{address}' sends more than {limit:g} MB, more than anything of its kind holds. It was not read.</source>
        <translation>'{address}' передаёт больше {limit:g} МБ, больше, чем бывает у файлов этого вида. Не прочитано.</translation>
    </message>
    <message>
        <source>'{address}': the server answered {status} ({reason}). {remedy}</source>
        <translation>'{address}': сервер ответил {status} ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>'{address}': {reason}. Trying again in {wait:g} s ({next} of {attempts}).</source>
        <translation>'{address}': {reason}. Повтор через {wait:g} с ({next} из {attempts}).</translation>
    </message>
    <message>
        <source>'{file}' of the field package cannot be read: it is damaged.</source>
        <translation>'{file}' полевого пакета не читается: файл повреждён.</translation>
    </message>
    <message>
        <source>'{folder}' holds '{file}': Mergin Maps could not join two edits. Look into it by hand, nothing of it was taken.</source>
        <translation>В '{folder}' есть '{file}': Mergin Maps не смог объединить две правки. Посмотрите вручную, из него ничего не взято.</translation>
    </message>
    <message>
        <source>'{folder}' holds scenes of another request already: {count} ({names}). They stay, and Prepare imagery will use them too: fetch into an empty folder if that is not wanted.</source>
        <translation>В '{folder}' уже есть сцены другого запроса: {count} ({names}). Они останутся, и «Подготовка снимков» использует и их: если это не нужно, загружайте в пустую папку.</translation>
    </message>
    <message>
        <source>'{folder}' is part of a SAFE product without its {xml}: quantification and offset are not known. Fetch the whole product, or give its bands in an ordinary folder with SCALE_FACTOR and OFFSET.</source>
        <translation>'{folder}' — часть продукта SAFE без {xml}: квантование и смещение неизвестны. Загрузите продукт целиком или дайте его каналы в обычной папке с SCALE_FACTOR и OFFSET.</translation>
    </message>
    <message>
        <source>'{folder}' needs about {needed:.1f} GB, and the disk has {free:.1f} GB left. Make room, or choose another folder.</source>
        <translation>Для '{folder}' нужно около {needed:.1f} ГБ, а на диске осталось {free:.1f} ГБ. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>'{host}' answers with no token. Look at the configuration of AUTH.</source>
        <translation>'{host}' отвечает без токена. Проверьте конфигурацию AUTH.</translation>
    </message>
    <message>
        <source>'{host}' gives no token for its files, though it signs them for everybody. Try again later.</source>
        <translation>'{host}' не даёт токена к своим файлам, хотя подписывает их для всех. Попробуйте позже.</translation>
    </message>
    <message>
        <source>'{host}' refuses the account of AUTH (status {status}). Look at its user name and password.</source>
        <translation>'{host}' отклоняет учётную запись AUTH (код {status}). Проверьте её имя и пароль.</translation>
    </message>
    <message>
        <source>'{name}' cannot be decoded ({reason}): the catalogue's file is damaged. Use another scene.</source>
        <translation>'{name}' не декодируется ({reason}): файл каталога повреждён. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' cannot be read as {driver} ({reason}). Use another scene.</source>
        <translation>'{name}' не читается как {driver} ({reason}). Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' declares a document type, which no file of its kind does. It was not read.</source>
        <translation>'{name}' объявляет тип документа, чего файлы этого вида не делают. Не прочитано.</translation>
    </message>
    <message>
        <source>'{name}' does not fit the features</source>
        <translation>'{name}' не соответствует признакам</translation>
    </message>
    <message>
        <source>'{name}' does not fit the trees</source>
        <translation>'{name}' не соответствует деревьям</translation>
    </message>
    <message>
        <source>'{name}' does not hold as many values as it says</source>
        <translation>'{name}' содержит не столько значений, сколько указано</translation>
    </message>
    <message>
        <source>'{name}' does not say its coordinate reference system, neither in its metadata nor by the tile in its name. Fetch the product again.</source>
        <translation>'{name}' не указывает систему координат ни в метаданных, ни листом в имени. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}' does not say where its pixels lie. Use another scene.</source>
        <translation>'{name}' не говорит, где лежат его пиксели. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' has a scale of {scale:g} and an offset of {offset:g} in its band metadata, which give no reflectance. Say with SCALE_FACTOR and OFFSET how its values become reflectance x 10 000, or choose the original product.</source>
        <translation>'{name}': в метаданных канала множитель {scale:g} и сдвиг {offset:g}, они не дают отражения. Укажите в SCALE_FACTOR и OFFSET, как значения становятся отражением x 10 000, или выберите исходный продукт.</translation>
    </message>
    <message>
        <source>'{name}' has another length than the header says</source>
        <translation>длина '{name}' не та, что указана в заголовке</translation>
    </message>
    <message>
        <source>'{name}' has dtype {dtype}, not {kind}</source>
        <translation>тип данных '{name}' — {dtype}, а не {kind}</translation>
    </message>
    <message>
        <source>'{name}' has no coordinate reference system, and the catalogue names none. Use another scene.</source>
        <translation>У '{name}' нет системы координат, и каталог её не называет. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' has no file {band}: clouds and shadows are not masked.</source>
        <translation>В '{name}' нет файла {band}: облака и тени не маскируются.</translation>
    </message>
    <message>
        <source>'{name}' has no near infrared of 10 m (B08): the narrow one of 865 nm ({band}) is used.</source>
        <translation>В '{name}' нет ближнего инфракрасного 10 м (B08): используется узкий 865 нм ({band}).</translation>
    </message>
    <message>
        <source>'{name}' has no {quantity}: the reflectance cannot be computed. Fetch the product again.</source>
        <translation>В '{name}' нет {quantity}: отражение не вычислить. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}' has pixels of 30 m, as Landsat has: if it is Landsat, its B8 is panchromatic and not near infrared, and its other bands are numbered otherwise too. Say then with BANDS which is which (nir=B5 for Landsat 8 and 9).</source>
        <translation>У '{name}' пиксели 30 м, как у Landsat: если это Landsat, его B8 — панхроматический, а не ближний инфракрасный, и остальные каналы нумеруются иначе. Тогда укажите в BANDS, какой канал какой (nir=B5 у Landsat 8 и 9).</translation>
    </message>
    <message>
        <source>'{name}' has shape {shape}</source>
        <translation>форма '{name}' — {shape}</translation>
    </message>
    <message>
        <source>'{name}' has the band {band}, which tells of clouds but is no scene classification (SCL): it is not used, and nothing is masked. Export SCL too, or mask the clouds before.</source>
        <translation>В '{name}' есть канал {band}, который говорит об облаках, но не является классификацией сцены (SCL): он не используется, и ничего не маскируется. Экспортируйте также SCL или замаскируйте облака заранее.</translation>
    </message>
    <message>
        <source>'{name}' has {rows} x {columns} pixels to unpack at once, more than any Sentinel-2 or DEM tile has ({limit:.0f} million). It was not read.</source>
        <translation>В '{name}' сразу распаковывать {rows} x {columns} пикселей, больше, чем в любом листе Sentinel-2 или DEM ({limit:.0f} млн). Не прочитано.</translation>
    </message>
    <message>
        <source>'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %, and is not used.</source>
        <translation>У '{name}' облаков и теней на территории {share:.1%}, выше MAX_CLOUD={limit:g} %, он не используется.</translation>
    </message>
    <message>
        <source>'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %. It is used, being the only one.</source>
        <translation>У '{name}' облаков и теней на территории {share:.1%}, выше MAX_CLOUD={limit:g} %. Он используется, так как единственный.</translation>
    </message>
    <message>
        <source>'{name}' holds 8-bit values (0 to 255): a picture made for viewing, not reflectance. Use the original product.</source>
        <translation>'{name}' содержит 8-битные значения (0–255): это картинка для просмотра, а не отражение. Используйте исходный продукт.</translation>
    </message>
    <message>
        <source>'{name}' holds a value that is not finite</source>
        <translation>'{name}' содержит неконечное значение</translation>
    </message>
    <message>
        <source>'{name}' holds values from {low:.0f} to {high:.0f}: stored numbers of another unit, not reflectance x 10 000. {remedy} (For numbers of Landsat Collection 2 SCALE_FACTOR=0.275 and OFFSET=-2000, for 16-bit pictures of the Copernicus Browser SCALE_FACTOR=0.15259.)</source>
        <translation>В '{name}' значения от {low:.0f} до {high:.0f}: это хранимые числа в другой единице, а не отражение × 10 000. {remedy} (Для чисел Landsat Collection 2 SCALE_FACTOR=0.275 и OFFSET=-2000, для 16-битных изображений Copernicus Browser SCALE_FACTOR=0.15259.)</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f} only: this looks like reflectance x 1 000 or another unit, and reflectance x 10 000 is needed. {remedy}</source>
        <translation>В '{name}' значения только до {value:.0f}: похоже на отражение × 1 000 или другую единицу, а нужно отражение × 10 000. {remedy}</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f}, three times the reflectance of snow: this is not reflectance x 10 000. {remedy}</source>
        <translation>В '{name}' значения до {value:.0f}, втрое выше отражения снега: это не отражение × 10 000. {remedy}</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this is not reflectance x 10 000, for which SCALE={scale:g} is meant, so neighbours that differ may all become one object. Make the image with 'Prepare imagery', or choose a SCALE that is smaller by as much as the values are.</source>
        <translation>В '{name}' значения до {value:.3g}: это не отражение x 10 000, для которого предназначен SCALE={scale:g}, поэтому разные соседи могут стать одним объектом. Сделайте изображение шагом «Подготовка снимков» или выберите SCALE меньше во столько же раз, во сколько меньше значения.</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and SCALE={scale:g} is meant for reflectance x 10 000, so neighbours that differ may all become one object. Multiply the image by 10 000 ('Prepare imagery' with SCALE_FACTOR=10000), or divide SCALE by 10 000.</source>
        <translation>В '{name}' значения до {value:.3g}: похоже на отражение от 0 до 1, а SCALE={scale:g} рассчитан на отражение × 10 000, поэтому разные соседи могут слиться в один объект. Умножьте снимок на 10 000 («Подготовка снимков» с SCALE_FACTOR=10000) или разделите SCALE на 10 000.</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000 and OFFSET=-1000 (0.1 is left in).</source>
        <translation>В '{name}' значения до {value:.3g}: похоже на отражение от 0 до 1, а нужно отражение × 10 000. Задайте SCALE_FACTOR=10000 и OFFSET=-1000 (0.1 не вычтено).</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000.</source>
        <translation>В '{name}' значения до {value:.3g}: похоже на отражение от 0 до 1, а нужно отражение × 10 000. Задайте SCALE_FACTOR=10000.</translation>
    </message>
    <message>
        <source>'{name}' holds {count} {count:band|bands} of {dtype}; one band of numbers is needed. Choose another catalogue.</source>
        <translation>В '{name}' каналов: {count}, тип {dtype}; нужен один числовой канал. Выберите другой каталог.</translation>
    </message>
    <message>
        <source>'{name}' is Landsat, and not of Collection 2 Level-2: its bands are numbered otherwise than those of Sentinel-2 (B8 is panchromatic), and its numbers are no reflectance of the surface. Use Level-2 (files named ..._L2SP_..._SR_B4.TIF), HLS, or Sentinel-2; for bands that are reflectance already give one raster and BANDS.</source>
        <translation>'{name}' — Landsat, и не Collection 2 Level-2: его каналы нумеруются иначе, чем у Sentinel-2 (B8 — панхроматический), а числа — не отражение поверхности. Используйте Level-2 (файлы вида ..._L2SP_..._SR_B4.TIF), HLS или Sentinel-2; для каналов, которые уже отражение, дайте один растр и BANDS.</translation>
    </message>
    <message>
        <source>'{name}' is a Zarr store without {bands} in measurements/reflectance/r10m: no whole Sentinel-2 L2A product of EOPF. Fetch it again, or choose another product.</source>
        <translation>'{name}' — хранилище Zarr без {bands} в measurements/reflectance/r10m: это не полный продукт Sentinel-2 L2A EOPF. Загрузите его снова или выберите другой.</translation>
    </message>
    <message>
        <source>'{name}' is a picture made for viewing (8-bit values, red, green and blue), not reflectance. Choose the product itself: its bands B02, B03, B04 and B08.</source>
        <translation>'{name}' — картинка для просмотра (8-битные значения, красный, зелёный, синий), а не отражение. Выберите сам продукт: его каналы B02, B03, B04 и B08.</translation>
    </message>
    <message>
        <source>'{name}' is cut into blocks of {rows} x {columns} pixels, which makes no sense. It was not read.</source>
        <translation>'{name}' нарезан на блоки {rows} x {columns} пикселей, что бессмысленно. Не прочитано.</translation>
    </message>
    <message>
        <source>'{name}' is damaged or no XML ({error}). Get the file again.</source>
        <translation>'{name}' повреждён или не XML ({error}). Получите файл снова.</translation>
    </message>
    <message>
        <source>'{name}' is damaged: a block of its pixels cannot be unpacked. Use another scene.</source>
        <translation>'{name}' повреждён: блок его пикселей не распаковывается. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' is damaged: its directory has no end. Use another scene.</source>
        <translation>'{name}' повреждён: его каталог не имеет конца. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' is larger than it may be</source>
        <translation>'{name}' больше допустимого</translation>
    </message>
    <message>
        <source>'{name}' is left out: {reason}</source>
        <translation>«{name}» не используется: {reason}</translation>
    </message>
    <message>
        <source>'{name}' is missing</source>
        <translation>отсутствует '{name}'</translation>
    </message>
    <message>
        <source>'{name}' is nested too deeply or holds too many elements. It was not read.</source>
        <translation>'{name}' вложен слишком глубоко или содержит слишком много элементов. Не прочитано.</translation>
    </message>
    <message>
        <source>'{name}' is no GeoTIFF or JPEG 2000: it begins with other bytes than they do. Use another scene.</source>
        <translation>'{name}' — не GeoTIFF и не JPEG 2000: он начинается с других байтов. Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' is no GeoTIFF that can be read ({reason}). Use another scene.</source>
        <translation>'{name}' — не читаемый GeoTIFF ({reason}). Используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' is not the metadata of a Sentinel-2 L2A or L1C product (its root is '{root}'). Give the SAFE folder, its zip, MTD_MSIL2A.xml or MTD_MSIL1C.xml.</source>
        <translation>'{name}' — не метаданные продукта Sentinel-2 L2A или L1C (корень '{root}'). Укажите папку SAFE, её zip, MTD_MSIL2A.xml или MTD_MSIL1C.xml.</translation>
    </message>
    <message>
        <source>'{name}' is of Zarr version 3, and this GDAL cannot read array {array} of it ({reason}). Use the product as Zarr version 2 or SAFE, or a newer QGIS (GDAL 3.13).</source>
        <translation>'{name}' — Zarr версии 3, и этот GDAL не может прочитать его массив {array} ({reason}). Используйте продукт как Zarr версии 2 или SAFE либо более новый QGIS (GDAL 3.13).</translation>
    </message>
    <message>
        <source>'{name}' is of an unknown array version</source>
        <translation>версия массива '{name}' неизвестна</translation>
    </message>
    <message>
        <source>'{name}' is truncated: it has {size} bytes, and its pixels reach to byte {end}. The catalogue's file is incomplete; use another scene.</source>
        <translation>'{name}' обрезан: в нём {size} байт, а пиксели идут до байта {end}. Файл каталога неполон; используйте другую сцену.</translation>
    </message>
    <message>
        <source>'{name}' lacks a main band of the stack and is not used for the seasons.</source>
        <translation>В '{name}' нет одного из основных каналов снимка, для сезонов он не используется.</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' cannot be read ({reason}). Fetch the product again.</source>
        <translation>'{name}' из '{path}' не читается ({reason}). Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' is damaged ({reason}). Fetch the product again.</source>
        <translation>'{name}' из '{path}' повреждён ({reason}). Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' is larger than any product's metadata. It was not read.</source>
        <translation>'{name}' из '{path}' больше метаданных любого продукта. Он не прочитан.</translation>
    </message>
    <message>
        <source>'{name}' says in its band metadata that reflectance = value x {scale:g} + {offset:g}; this is applied. Give SCALE_FACTOR=1 and OFFSET=0 to take the values as they are.</source>
        <translation>В метаданных каналов '{name}' сказано: отражение = значение × {scale:g} + {offset:g}; это применено. Чтобы взять значения как есть, укажите SCALE_FACTOR=1 и OFFSET=0.</translation>
    </message>
    <message>
        <source>'{name}': array {array} says no usable scale_factor and add_offset ({scale}, {offset}): its reflectance cannot be computed. Fetch the product again.</source>
        <translation>'{name}': массив {array} не даёт пригодных scale_factor и add_offset ({scale}, {offset}): отражение не вычислить. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}': data on {share:.1%} of the area, {masked:.1%} of that masked.</source>
        <translation>'{name}': данные на {share:.1%} территории, из них замаскировано {masked:.1%}.</translation>
    </message>
    <message>
        <source>'{name}': data on {share:.1%} of the area.</source>
        <translation>'{name}': данные на {share:.1%} территории.</translation>
    </message>
    <message>
        <source>'{name}': the axes of array {array} and its proj:transform place the pixels differently ({first} and {second}). Fetch the product again.</source>
        <translation>'{name}': оси массива {array} и его proj:transform размещают пиксели по-разному ({first} и {second}). Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}': {share:.1%} cloud and shadow in the area.</source>
        <translation>'{name}': облаков и теней на территории {share:.1%}.</translation>
    </message>
    <message>
        <source>'{name}': {tag} is {text}, where a number from {low:g} to {high:g} is needed. Fetch the product again.</source>
        <translation>'{name}': {tag} — {text}, а нужно число от {low:g} до {high:g}. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{name}': {tag} names the band '{band}', which does not exist. Fetch the product again.</source>
        <translation>'{name}': {tag} называет канал '{band}', которого не бывает. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{one}' and '{other}' are packages of different mines. Merge packages that were made at once, one set after the other.</source>
        <translation>'{one}' и '{other}' — пакеты разных выработок. Объединяйте пакеты, сделанные вместе, набор за набором.</translation>
    </message>
    <message>
        <source>'{pair}' is no pair of coordinates</source>
        <translation>'{pair}' — не пара координат</translation>
    </message>
    <message>
        <source>'{path}' cannot be read ({reason}). The file may be damaged or incomplete: fetch the product again.</source>
        <translation>'{path}' не читается ({reason}). Файл может быть повреждён или неполон: загрузите продукт снова.</translation>
    </message>
    <message>
        <source>'{path}' cannot be read as a zip ({reason}). Fetch it again, or unpack it and give the folder.</source>
        <translation>'{path}' не читается как zip ({reason}). Загрузите его снова или распакуйте и укажите папку.</translation>
    </message>
    <message>
        <source>'{path}' holds more than {count} files. Give the folder of the products themselves.</source>
        <translation>В '{path}' больше {count} файлов. Укажите папку самих продуктов.</translation>
    </message>
    <message>
        <source>'{path}' holds no Sentinel-2 product (no MTD_MSIL2A.xml, no Zarr store, no files named like B02 or B02_10m) and no raster with named bands. Give a SAFE folder, its zip, or name the bands of rasters with BANDS.</source>
        <translation>В '{path}' нет продукта Sentinel-2 (нет MTD_MSIL2A.xml, хранилища Zarr, файлов вида B02 или B02_10m) и нет растра с названными каналами. Укажите папку SAFE, её zip или назовите каналы растров в BANDS.</translation>
    </message>
    <message>
        <source>'{path}' is no metadata of a Sentinel-2 product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml of a SAFE folder.</source>
        <translation>'{path}' — не метаданные продукта Sentinel-2: укажите MTD_MSIL2A.xml или MTD_MSIL1C.xml папки SAFE.</translation>
    </message>
    <message>
        <source>'{path}' is packed in a way that products are not read from. Unpack it and give the folder.</source>
        <translation>'{path}' упакован так, что продукты из него не читаются. Распакуйте и укажите папку.</translation>
    </message>
    <message>
        <source>'{source}' redirects to '{address}'</source>
        <translation>'{source}' перенаправляет на '{address}'</translation>
    </message>
    <message>
        <source>'{text}' can be read as {first} or as {second}</source>
        <translation>'{text}' можно прочитать как {first} или как {second}</translation>
    </message>
    <message>
        <source>'{text}' has minutes or seconds of 60 or more</source>
        <translation>в '{text}' минут или секунд 60 и больше</translation>
    </message>
    <message>
        <source>'{text}' is neither degrees nor DDDMMSS</source>
        <translation>'{text}' — не градусы и не DDDMMSS</translation>
    </message>
    <message>
        <source>'{text}' is no angle</source>
        <translation>'{text}' — не угол</translation>
    </message>
    <message>
        <source>'{text}' is no number</source>
        <translation>'{text}' — не число</translation>
    </message>
    <message>
        <source>'{text}' names two hemispheres</source>
        <translation>«{text}» называет два полушария</translation>
    </message>
    <message>
        <source>(c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved</source>
        <translation>(c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>, on average {error:.3f} off in the cross-validation</source>
        <translation>, в среднем расхождение {error:.3f} при перекрёстной проверке</translation>
    </message>
    <message>
        <source>, or a band has no data</source>
        <translation>, или в канале нет данных</translation>
    </message>
    <message>
        <source>, or all its grey levels are equal</source>
        <translation>, или все его уровни серого равны</translation>
    </message>
    <message>
        <source>0 (the trees agree) to 1 (an even vote, or unlike the training data), mean over its area</source>
        <translation>от 0 (деревья согласны) до 1 (голоса поровну или не похоже на обучающие данные), среднее по площади</translation>
    </message>
    <message>
        <source>0 = perfect</source>
        <translation>0 = полное совпадение</translation>
    </message>
    <message>
        <source>0 = worst, 1 = best of those tried</source>
        <translation>0 = худшее, 1 = лучшее из опробованных</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0,1</translation>
    </message>
    <message>
        <source>0.5 / sqrt(n / A), without edge correction</source>
        <translation>0,5 / sqrt(n / A), без поправки на край</translation>
    </message>
    <message>
        <source>1 = look at this mine first; decided ones come last</source>
        <translation>1 = смотреть первой; решённые идут последними</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 или больше</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 или больше</translation>
    </message>
    <message>
        <source>2 overlap / (detected + reference area)</source>
        <translation>2 перекрытия / (площадь найденных + эталона)</translation>
    </message>
    <message>
        <source>2.5 % of random patterns</source>
        <translation>2.5 % случайных размещений</translation>
    </message>
    <message>
        <source>90 % of the outline lies closer than</source>
        <translation>90 % контура ближе</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation>95 % интервал (%)</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95 %-ный интервал от</translation>
    </message>
    <message>
        <source>95 % of either outline lies closer than</source>
        <translation>95 % любого контура ближе</translation>
    </message>
    <message>
        <source>95 % of random patterns</source>
        <translation>95 % случайных картин</translation>
    </message>
    <message>
        <source>: EPSG:{first} (CGCS2000), EPSG:{second} (Xi'an 1980) or EPSG:{third} (Beijing 1954) for zone {zone}</source>
        <translation>: EPSG:{first} (CGCS2000), EPSG:{second} (Xi'an 1980) или EPSG:{third} (Beijing 1954) для зоны {zone}</translation>
    </message>
    <message>
        <source>; interval from only {groups} {groups:group|groups}</source>
        <translation>; интервал лишь по {groups} {groups:группе|группам|группам}</translation>
    </message>
    <message>
        <source>; no interval: fewer than 2 groups</source>
        <translation>; интервала нет: меньше 2 групп</translation>
    </message>
    <message>
        <source>; score interval, as all cases are alike</source>
        <translation>; интервал score, так как все случаи одинаковы</translation>
    </message>
    <message>
        <source>A density raster with CELL_SIZE {cell:g} m would have about {cells:.1e} cells, more than {most_cells:,}. Choose a larger CELL_SIZE or BANDWIDTH.</source>
        <translation>Растр плотности с CELL_SIZE {cell:g} м имел бы около {cells:.1e} ячеек, больше чем {most_cells:,}. Выберите больший CELL_SIZE или BANDWIDTH.</translation>
    </message>
    <message>
        <source>A density raster with CELL_SIZE {cell:g} m would have {width} x {height} cells, more than {most_cells:,}. Choose a larger CELL_SIZE or BANDWIDTH.</source>
        <translation>В растре плотности с CELL_SIZE {cell:g} м было бы {width} x {height} ячеек, больше {most_cells:,}. Выберите больший CELL_SIZE или BANDWIDTH.</translation>
    </message>
    <message>
        <source>A finished tile in '{folder}' was removed or damaged while the run was under way. Run again: what is whole there is taken up. Let no other program clean that folder meanwhile.</source>
        <translation>Готовый тайл в '{folder}' был удалён или повреждён во время работы. Запустите снова: целое будет использовано. Не давайте другим программам чистить эту папку.</translation>
    </message>
    <message>
        <source>A geometry of kind {kind} (WKB) cannot be read. Convert the layer to polygons.</source>
        <translation>Геометрию вида {kind} (WKB) прочитать нельзя. Преобразуйте слой в полигоны.</translation>
    </message>
    <message>
        <source>A new mine of copy '{copy}' has no outline, so it is on no map.</source>
        <translation>У новой выработки копии '{copy}' нет контура, поэтому её нет ни на одной карте.</translation>
    </message>
    <message>
        <source>A new place of copy '{copy}' has no point, so it is on no map.</source>
        <translation>У нового места копии '{copy}' нет точки, поэтому его нет ни на одной карте.</translation>
    </message>
    <message>
        <source>A scene of the catalogue has no id.</source>
        <translation>У сцены каталога нет идентификатора.</translation>
    </message>
    <message>
        <source>A tile</source>
        <translation>Тайл</translation>
    </message>
    <message>
        <source>A tile ended several workers of the Dask cluster one after the other; too little memory is the likely cause. Give the workers more memory, or set a smaller TILE_SIZE.</source>
        <translation>Один тайл завершил несколько рабочих процессов кластера Dask подряд; вероятная причина — мало памяти. Дайте процессам больше памяти или задайте меньший TILE_SIZE.</translation>
    </message>
    <message>
        <source>AREA_CLASSES is {shown}: limits in km2 that are above 0 and rise are needed, for example 0.1,0.5,1,2.</source>
        <translation>AREA_CLASSES: {shown}; нужны возрастающие границы в км² больше 0, например 0.1,0.5,1,2.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUTH would send an account to '{host}' without encryption. Give the catalogue's https address as CATALOG.</source>
        <translation>AUTH передал бы учётную запись на '{host}' без шифрования. Укажите в CATALOG адрес каталога с https.</translation>
    </message>
    <message>
        <source>About {space:.3g} GB are needed in '{folder}', and {free:.3g} GB are free. Make room, choose another folder, or a smaller EXTENT.</source>
        <translation>В '{folder}' нужно около {space:.3g} ГБ, а свободно {free:.3g} ГБ. Освободите место, выберите другую папку или меньший EXTENT.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Осталось около {time}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Accuracy (ACC)</source>
        <translation>Общая точность</translation>
    </message>
    <message>
        <source>Accuracy along each parameter through the best combination.</source>
        <translation>Общая точность вдоль каждого параметра через лучшее сочетание.</translation>
    </message>
    <message>
        <source>Accuracy and kappa are not known: they need true negatives, which only labelled objects give. Add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>Общая точность и каппа неизвестны: для них нужны истинно отрицательные случаи, которые дают только размеченные объекты. Добавьте SAMPLES или OBJECTS_CLASSIFIED.</translation>
    </message>
    <message>
        <source>Accuracy of the mine map</source>
        <translation>Точность карты выработок</translation>
    </message>
    <message>
        <source>Accuracy on the training samples; groups of the spatial folds: {group_text}. Forests of a cross-validation have {trees} {trees:tree|trees}.</source>
        <translation>Общая точность на обучающих образцах; группы пространственных блоков: {group_text}. В лесах перекрёстной проверки деревьев: {trees}.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>На деле</translation>
    </message>
    <message>
        <source>Against reference polygons</source>
        <translation>Сравнение с эталонными полигонами</translation>
    </message>
    <message>
        <source>All means and spreads of the bands</source>
        <translation>Все средние и разбросы каналов</translation>
    </message>
    <message>
        <source>All mines</source>
        <translation>Все выработки</translation>
    </message>
    <message>
        <source>All mines are licensed.</source>
        <translation>Все выработки имеют лицензию.</translation>
    </message>
    <message>
        <source>All mines touch the edge of the image, so none is left for statistics of area. Switch LEAVE_OUT_EDGE off.</source>
        <translation>Все выработки касаются края снимка, для статистики площадей не осталось ни одной. Выключите LEAVE_OUT_EDGE.</translation>
    </message>
    <message>
        <source>All of elevation and slope</source>
        <translation>Все признаки высоты и уклона</translation>
    </message>
    <message>
        <source>All of the change over the seasons</source>
        <translation>Все изменения по сезонам</translation>
    </message>
    <message>
        <source>All of the further bands</source>
        <translation>Все дополнительные каналы</translation>
    </message>
    <message>
        <source>All of the neighbourhood</source>
        <translation>Все признаки соседства</translation>
    </message>
    <message>
        <source>All of the shape</source>
        <translation>Все признаки формы</translation>
    </message>
    <message>
        <source>All of the texture</source>
        <translation>Вся текстура</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>Все образцы одинаково</translation>
    </message>
    <message>
        <source>Another run ({owner}) works on the same input in '{folder}'. This one waits until it has ended.</source>
        <translation>Другой запуск ({owner}) работает с теми же данными в '{folder}'. Этот ждёт его окончания.</translation>
    </message>
    <message>
        <source>Are the mines clustered?</source>
        <translation>Сгруппированы ли выработки?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area after (km2)</source>
        <translation>Площадь после (км²)</translation>
    </message>
    <message>
        <source>Area before (km2)</source>
        <translation>Площадь до (км²)</translation>
    </message>
    <message>
        <source>Area beyond the licences in force, km2</source>
        <translation>Площадь за пределами действующих лицензий, км²</translation>
    </message>
    <message>
        <source>Area lost (left) and gained (right), km²</source>
        <translation>Убыль (слева) и прирост (справа), км²</translation>
    </message>
    <message>
        <source>Area lost and gained by kind of change.</source>
        <translation>Убыль и прирост площади по виду изменения.</translation>
    </message>
    <message>
        <source>Area of polygons inside the image, and what of it was not seen.</source>
        <translation>Площадь полигонов внутри снимка и что из неё не видно.</translation>
    </message>
    <message>
        <source>Area of the mine</source>
        <translation>Площадь выработки</translation>
    </message>
    <message>
        <source>Area on the ellipsoid of the coordinate system, km2</source>
        <translation>Площадь на эллипсоиде системы координат, км²</translation>
    </message>
    <message>
        <source>Area on the ellipsoid, km2</source>
        <translation>Площадь на эллипсоиде, км²</translation>
    </message>
    <message>
        <source>Area sampled</source>
        <translation>Площадь выборки</translation>
    </message>
    <message>
        <source>Area that the file states, km2</source>
        <translation>Площадь, указанная в файле, км²</translation>
    </message>
    <message>
        <source>Area, km2</source>
        <translation>Площадь, км²</translation>
    </message>
    <message>
        <source>Areas of licences need the Python package 'geographiclib'. Run 'Check dependencies' for the command that installs it.</source>
        <translation>Для площадей лицензий нужен пакет Python 'geographiclib'. Запустите «Проверка зависимостей», чтобы узнать команду установки.</translation>
    </message>
    <message>
        <source>Array {array} of '{name}' cannot be read ({reason}). It is packed with '{codec}': where this GDAL lacks that, use a newer QGIS or the product as SAFE; else fetch the product again.</source>
        <translation>Массив {array} из '{name}' не читается ({reason}). Он упакован кодеком '{codec}': если в этом GDAL его нет, возьмите более новый QGIS или продукт SAFE; иначе загрузите продукт снова.</translation>
    </message>
    <message>
        <source>Array {array} of '{name}' does not say where its pixels lie. Fetch the product again.</source>
        <translation>Массив {array} из '{name}' не говорит, где лежат его пиксели. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>Оценка точности</translation>
    </message>
    <message>
        <source>At the next step</source>
        <translation>На следующем шаге</translation>
    </message>
    <message>
        <source>BANDS asks for band {band} of raster '{raster}', which has {count} {count:band|bands}. Correct BANDS.</source>
        <translation>BANDS требует канал {band} растра '{raster}', а каналов в нём {count}. Исправьте BANDS.</translation>
    </message>
    <message>
        <source>BANDS asks for the band '{band}' of raster '{raster}', which has none of that name ({bands}). Correct BANDS.</source>
        <translation>BANDS требует канал '{band}' растра '{raster}', а канала с таким именем нет ({bands}). Исправьте BANDS.</translation>
    </message>
    <message>
        <source>BANDS is '{text}': '{band}' is taken twice. Take each once.</source>
        <translation>BANDS: '{text}', канал '{band}' взят дважды. Берите каждый один раз.</translation>
    </message>
    <message>
        <source>BANDS is '{text}': '{part}' is not of the form name=number. Write for example blue=1,green=2,red=3,nir=4; band numbers begin at 1.</source>
        <translation>BANDS: '{text}'; '{part}' не имеет вида имя=номер. Напишите, например, blue=1,green=2,red=3,nir=4; номера каналов начинаются с 1.</translation>
    </message>
    <message>
        <source>BANDS is '{text}': the band '{band}' is named twice. Name each band once.</source>
        <translation>BANDS: '{text}'; канал '{band}' назван дважды. Назовите каждый канал один раз.</translation>
    </message>
    <message>
        <source>BANDS is empty: name the bands to use, for example blue,green,red,nir.</source>
        <translation>BANDS пуст: назовите нужные каналы, например blue,green,red,nir.</translation>
    </message>
    <message>
        <source>BANDS is not used for products that name their bands themselves.</source>
        <translation>BANDS не используется для продуктов, которые сами называют свои каналы.</translation>
    </message>
    <message>
        <source>BANDS names band {found} of '{name}' twice ('{band}'). Name each band once.</source>
        <translation>BANDS дважды называет канал {found} растра '{name}' ('{band}'). Назовите каждый канал один раз.</translation>
    </message>
    <message>
        <source>BANDWIDTH is {bandwidth:g} m: it must be above 0. Leave it empty to have it chosen.</source>
        <translation>BANDWIDTH равен {bandwidth:g} м: он должен быть больше 0. Оставьте пустым, чтобы выбрать автоматически.</translation>
    </message>
    <message>
        <source>BLOCK_SIZE is not used, since the samples have a field 'group'.</source>
        <translation>BLOCK_SIZE не используется, так как у образцов есть поле 'group'.</translation>
    </message>
    <message>
        <source>BUFFER is {buffer:g} m: it must not be negative.</source>
        <translation>BUFFER равен {buffer:g} м: он не может быть отрицательным.</translation>
    </message>
    <message>
        <source>Band '{name}' of raster '{raster}' holds the value {largest:g}, and {kind} cannot exceed {limit:g}. Check the nodata value of the raster, or make the image stack with 'Prepare imagery'.</source>
        <translation>В канале '{name}' растра '{raster}' есть значение {largest:g}, а {kind} не может превышать {limit:g}. Проверьте значение «нет данных» растра или сделайте снимок шагом «Подготовка снимков».</translation>
    </message>
    <message>
        <source>Band '{name}' of raster '{raster}' holds the value {largest:g}, which is too large to be added up. Check the nodata value of the raster.</source>
        <translation>В канале '{name}' растра '{raster}' есть значение {largest:g}, слишком большое для сложения. Проверьте значение «нет данных» растра.</translation>
    </message>
    <message>
        <source>Band {band} of '{name}' ({file}) does not cover the same land as its other bands: where one has nothing, all are without data. Check that the files are of one scene.</source>
        <translation>Канал {band} продукта '{name}' ({file}) покрывает не ту же территорию, что другие каналы: где нет одного, нет данных во всех. Проверьте, что файлы от одной сцены.</translation>
    </message>
    <message>
        <source>Band {band} of '{name}' ({file}) lies elsewhere than its other bands. Check the coordinate reference system of the files, and that they are of one place.</source>
        <translation>Канал {band} продукта '{name}' ({file}) лежит не там, где другие каналы. Проверьте систему координат файлов и что они с одного места.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Bands of the seasons are made: {dates} dates within {days} {days:day|days} show {share:.0%} of the area at least twice.</source>
        <translation>Сезонные каналы делаются: дат — {dates}, за {days} дн.; не менее двух раз показано {share:.0%} территории.</translation>
    </message>
    <message>
        <source>Bands of the seasons are not made: {reason}. With dates of summer and winter over all of the area far fewer bare fields are taken for mines.</source>
        <translation>Сезонные каналы не делаются: {reason}. С летними и зимними датами по всей территории за выработки принимается гораздо меньше голых полей.</translation>
    </message>
    <message>
        <source>Bands whose names no column can have are called: {names}.</source>
        <translation>Каналы, имена которых не годятся для столбцов, названы: {names}.</translation>
    </message>
    <message>
        <source>Bands {shown}, stretched between the 2nd and 98th percentile, {every}. Lilac: no clear observation.</source>
        <translation>Каналы {shown}, растяжка между 2-м и 98-м процентилями, {every}. Сиреневый: нет ясного наблюдения.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Версия обработки</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>Бассейн</translation>
    </message>
    <message>
        <source>Best by F (Johnson et al. 2015): {best_f:g}; by the sum (Espindola et al. 2006): {best_sum:g}. Both measures are rescaled over the scales tried, from {scale:g} to {scale_2:g}: another range gives another optimum. The values themselves are in the table.</source>
        <translation>Лучший по F (Johnson и др. 2015): {best_f:g}; по сумме (Espindola и др. 2006): {best_sum:g}. Обе меры нормированы по опробованным масштабам, от {scale:g} до {scale_2:g}: другой диапазон даёт другой оптимум. Сами значения в таблице.</translation>
    </message>
    <message>
        <source>Best: {max_features} {max_features:feature|features} at a split, leaf {min_samples_leaf}, split {min_samples_split}, {criterion}, with an accuracy of {accuracy:.4f} in {kind} folds; {trees} {trees:tree|trees} {trees:is|are} enough.</source>
        <translation>Лучшее: признаков на разбиение {max_features}, лист {min_samples_leaf}, разбиение {min_samples_split}, {criterion}, общая точность {accuracy:.4f} на {kind} блоках; деревьев достаточно {trees}.</translation>
    </message>
    <message>
        <source>Beyond (km2)</source>
        <translation>За пределами (км²)</translation>
    </message>
    <message>
        <source>Beyond its licence</source>
        <translation>За пределами лицензии</translation>
    </message>
    <message>
        <source>Beyond the licence (km2)</source>
        <translation>За пределами лицензии (км²)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба контура</translation>
    </message>
    <message>
        <source>Both classes alike</source>
        <translation>Оба класса одинаково</translation>
    </message>
    <message>
        <source>Both classes alike in each tree</source>
        <translation>Оба класса одинаково в каждом дереве</translation>
    </message>
    <message>
        <source>Both numbers of the corners of the table '{layer}' can be the easting. Name the columns in X_FIELD and Y_FIELD.</source>
        <translation>Оба числа углов таблицы '{layer}' могут быть восточной координатой. Назовите столбцы в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Оценка Брайера</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>По площади</translation>
    </message>
    <message>
        <source>By area: measures with their 95 % intervals.</source>
        <translation>По площади: показатели с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.</source>
        <translation>По площади: совпадает {overlap:.3f} км² из {detected:.3f} выявленных и {reference:.3f} эталонных; IoU {iou:.4f}.</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>По районам</translation>
    </message>
    <message>
        <source>By its baseline {baseline} (offsets begin with 0{first}.00)</source>
        <translation>По её версии обработки {baseline} (смещения начинаются с 0{first}.00)</translation>
    </message>
    <message>
        <source>By its baseline {baseline} (since 0{first}.00 the offset is the same for all)</source>
        <translation>По её версии обработки {baseline} (с 0{first}.00 смещение одинаково для всех)</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>По виду изменения</translation>
    </message>
    <message>
        <source>By matched mine: measures with their 95 % intervals.</source>
        <translation>По сопоставленным выработкам: показатели с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By mine</source>
        <translation>По выработкам</translation>
    </message>
    <message>
        <source>By mine: measures with their 95 % intervals.</source>
        <translation>По выработкам: показатели с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By mine: {hits} of {detected} detected {detected:mine|mines} {hits:is|are} right, {found} of {reference} reference {reference:mine|mines} {found:is|are} found.</source>
        <translation>По выработкам: {hits:верна|верны|верны} {hits} из {detected} {detected:выявленной|выявленных|выявленных}, {found:найдена|найдены|найдены} {found} из {reference} {reference:эталонной|эталонных|эталонных}.</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>По объектам</translation>
    </message>
    <message>
        <source>By object ({count} judged): {tp} {tp:mine|mines} found, {fn} missed, {fp} false {fp:alarm|alarms}, {tn} rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}.</source>
        <translation>По объектам (оценено {count}): найдено выработок {tp}, пропущено {fn}, ложных срабатываний {fp}, верно отнесено к не-выработкам {tn}. Общая точность {accuracy:.4f}, доля верных {precision:.4f}, полнота {recall:.4f}, F {f_score:.4f}, каппа {kappa:.4f}.</translation>
    </message>
    <message>
        <source>By object: measures with their 95 % intervals.</source>
        <translation>По объектам: показатели с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By place of the sample: measures with their 95 % intervals.</source>
        <translation>По точкам выборки: показатели с 95 %-ными интервалами.</translation>
    </message>
    <message>
        <source>By probability sample, adjusted for area</source>
        <translation>По вероятностной выборке, с поправкой на площадь</translation>
    </message>
    <message>
        <source>By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; precision {precision:.3f}, recall {recall:.3f}.</source>
        <translation>По выборке: {area:.3f} км² выработок (от {low:.3f} до {high:.3f}), на карте {mapped:.3f} км²; доля верных {precision:.3f}, полнота {recall:.3f}.</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>By the catalogue's description</source>
        <translation>По описанию каталога</translation>
    </message>
    <message>
        <source>By the global test the mines are clustered (p = {p:.3f}).</source>
        <translation>По глобальному критерию выработки сгруппированы (p = {p:.3f}).</translation>
    </message>
    <message>
        <source>By the global test the mines are not clustered more than random mines in this basin would be (p = {p:.3f}).</source>
        <translation>По глобальному критерию выработки сгруппированы не сильнее, чем случайные в этом бассейне (p = {p:.3f}).</translation>
    </message>
    <message>
        <source>By the product's metadata</source>
        <translation>По метаданным продукта</translation>
    </message>
    <message>
        <source>By the specification of Sentinel-2 since 2022</source>
        <translation>По спецификации Sentinel-2 с 2022 года</translation>
    </message>
    <message>
        <source>By the word of catalogue or user, that the offset is taken off already</source>
        <translation>По словам каталога или пользователя, что смещение уже вычтено</translation>
    </message>
    <message>
        <source>By these rates the false alarms alone would be more than the {mapped_share:.3g} % of the objects that were called mine, so the land is easier than the samples and its share of mines cannot be told from the map. A labelled sample ('Draw accuracy sample') tells.</source>
        <translation>При этих частотах одних ложных срабатываний было бы больше, чем {mapped_share:.3g} % объектов, отнесённых к выработкам, так что земля проще образцов и доля выработок по карте не определяется. Её покажет размеченная выборка («Отбор выборки для оценки точности»).</translation>
    </message>
    <message>
        <source>CATALOG is '{address}', which is no web address that can be asked. Give the address of a STAC API that begins with https://, for example {example} (an account belongs into AUTH).</source>
        <translation>CATALOG: '{address}' — не веб-адрес, к которому можно обратиться. Укажите адрес STAC API, начинающийся с https://, например {example} (учётная запись указывается в AUTH).</translation>
    </message>
    <message>
        <source>CELL_SIZE is {cell:g} m: it must be above 0. Leave it empty to have it chosen.</source>
        <translation>CELL_SIZE равен {cell:g} м: он должен быть больше 0. Оставьте пустым, чтобы выбрать автоматически.</translation>
    </message>
    <message>
        <source>COLLECTION is empty. Give the catalogue's collection of Sentinel-2 L2A.</source>
        <translation>COLLECTION пуст. Укажите коллекцию Sentinel-2 L2A этого каталога.</translation>
    </message>
    <message>
        <source>COMPACTNESS is {compactness:g}: it must lie between 0 and 1 (0.5 is the default).</source>
        <translation>COMPACTNESS равен {compactness:g}: он должен лежать между 0 и 1 (по умолчанию 0.5).</translation>
    </message>
    <message>
        <source>COMPOSITE is 'nearest', but MAP_DATE is empty. Give the date that the map is to show.</source>
        <translation>COMPOSITE — 'nearest', но MAP_DATE пуст. Укажите дату, которую должна показывать карта.</translation>
    </message>
    <message>
        <source>COMPOSITE is '{method}'. Choose one of {methods}.</source>
        <translation>COMPOSITE: '{method}'. Выберите одно из: {methods}.</translation>
    </message>
    <message>
        <source>CRS is a system in degrees, but the table '{layer}' holds metres. Give the projected system, with its zone.</source>
        <translation>CRS — система в градусах, а в таблице '{layer}' метры. Укажите проекцию с её зоной.</translation>
    </message>
    <message>
        <source>CRS is a system in metres, but the table '{layer}' holds degrees. Give a geographic system, for example EPSG:4490.</source>
        <translation>CRS — система в метрах, а в таблице '{layer}' градусы. Укажите географическую систему, например EPSG:4490.</translation>
    </message>
    <message>
        <source>CRS is not valid. Choose a coordinate reference system from the list, or none.</source>
        <translation>CRS недействительна. Выберите систему координат из списка или никакую.</translation>
    </message>
    <message>
        <source>CRS is of zone {own}, but the eastings of the table '{layer}' begin with {zone}. Give the system of that zone.</source>
        <translation>CRS относится к зоне {own}, а восточные координаты таблицы '{layer}' начинаются с {zone}. Укажите систему этой зоны.</translation>
    </message>
    <message>
        <source>CRS is {crs}, which is not projected in metres. Choose a UTM zone, or leave CRS empty.</source>
        <translation>CRS: {crs} — не проекция в метрах. Выберите зону UTM или оставьте CRS пустым.</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>После калибровки</translation>
    </message>
    <message>
        <source>Cancelled: no result was written.</source>
        <translation>Отменено: результат не записан.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change of mines between two years</source>
        <translation>Изменение выработок между двумя годами</translation>
    </message>
    <message>
        <source>Change since the earlier year: {new} new {new:mine|mines}, {expanded} expanded, {shrunk} shrunk, {closed} closed.</source>
        <translation>Изменения с более раннего года: новых {new}, расширено {expanded}, уменьшено {shrunk}, закрыто {closed}.</translation>
    </message>
    <message>
        <source>Check dependencies</source>
        <translation>Проверка зависимостей</translation>
    </message>
    <message>
        <source>Check the CRS of both layers, or choose layers of the same land.</source>
        <translation>Проверьте CRS обоих слоёв или выберите слои одной и той же земли.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>Choice of the parameters</source>
        <translation>Выбор параметров</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class of area</source>
        <translation>Класс площади</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Веса классов</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Классификатор</translation>
    </message>
    <message>
        <source>Classify mines</source>
        <translation>Классификация выработок</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>Облака и тени</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>Уголь</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>Compiling for this computer, once.</source>
        <translation>Компиляция для этого компьютера, один раз.</translation>
    </message>
    <message>
        <source>Compiling for this computer, once: about {time}.</source>
        <translation>Компиляция для этого компьютера, один раз: около {time}.</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Композит</translation>
    </message>
    <message>
        <source>Composite of the clear observations nearest to {date}: {names}.</source>
        <translation>Композит ясных наблюдений, ближайших к {date}: {names}.</translation>
    </message>
    <message>
        <source>Compute object features</source>
        <translation>Вычисление признаков объектов</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Confusion matrix (number of objects)</source>
        <translation>Матрица ошибок (число объектов)</translation>
    </message>
    <message>
        <source>Confusion matrix out of bag (samples). Precision holds for this share of mines only, never for the land.</source>
        <translation>Матрица ошибок вне бэгов (образцы). Доля верных (precision) действительна только для этой доли выработок, но не для местности.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs} ({reason}). The first number is {axis} ({order}).</source>
        <translation>Система координат: {crs} ({reason}). Первое число — {axis} ({order}).</translation>
    </message>
    <message>
        <source>Coordinate system {crs} draws the land of this place {times:.2f} times as large as it is, so that scale, textures and sizes in pixels mean other ground than elsewhere. (Areas of mines are measured on the ellipsoid.) Give CRS, for example {zone}, the zone of this place.</source>
        <translation>Система координат {crs} изображает землю в этом месте в {times:.2f} раза крупнее, чем она есть, поэтому масштаб, текстуры и размеры в пикселях означают здесь другое, чем в иных местах. (Площади выработок измеряются на эллипсоиде.) Задайте CRS, например {zone} — зону этого места.</translation>
    </message>
    <message>
        <source>Coordinates between {low:.10g}, {bottom:.10g} and {high:.10g}, {top:.10g} cannot be transformed to another coordinate reference system ({error}). Check the system of the layer.</source>
        <translation>Координаты между {low:.10g}, {bottom:.10g} и {high:.10g}, {top:.10g} нельзя преобразовать в другую систему координат ({error}). Проверьте систему слоя.</translation>
    </message>
    <message>
        <source>Coordinates taken off web maps of China are displaced on purpose by hundreds of metres and cannot be told from others. Compare some outlines with the image before a mine is called unlicensed.</source>
        <translation>Координаты, снятые с китайских веб-карт, намеренно сдвинуты на сотни метров, и отличить их нельзя. Сравните несколько контуров со снимком, прежде чем называть выработку безлицензионной.</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds another new mine under the same id: both were taken.</source>
        <translation>В копии '{copy}' под тем же идентификатором есть другая новая выработка: взяты обе.</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds it {count} times: split or copied. The others became new mines.</source>
        <translation>В копии '{copy}' она встречается не один раз ({count}): разделена или скопирована. Остальные стали новыми выработками.</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds the new place once more, with other values or elsewhere: both were taken.</source>
        <translation>Копия '{copy}' содержит это новое место ещё раз, с другими значениями или в другом месте: взяты оба.</translation>
    </message>
    <message>
        <source>Copy '{copy}' names photo '{photo}', which is not there.</source>
        <translation>В копии '{copy}' указано фото '{photo}', которого там нет.</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Точек</translation>
    </message>
    <message>
        <source>Corners of licence '{number}' do not run 1, 2, 3 ...</source>
        <translation>Углы лицензии '{number}' идут не 1, 2, 3 ...</translation>
    </message>
    <message>
        <source>Correct it with SCALE_FACTOR and OFFSET.</source>
        <translation>Исправьте это через SCALE_FACTOR и OFFSET.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Counties are named by the field '{field}' of layer '{layer}'.</source>
        <translation>Районы названы по полю '{field}' слоя '{layer}'.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>County of the centroid</source>
        <translation>Район центроида</translation>
    </message>
    <message>
        <source>Create demo landscape</source>
        <translation>Создание демонстрационного ландшафта</translation>
    </message>
    <message>
        <source>Create demo landscape: outlines as a person draws them</source>
        <translation>Создание демонстрационного ландшафта: контуры, как их рисует человек</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation>Обрезана краем</translation>
    </message>
    <message>
        <source>Cut by the edge of the image or by land without data</source>
        <translation>Обрезана краем снимка или землёй без данных</translation>
    </message>
    <message>
        <source>Cut into several</source>
        <translation>Разрезаны на части</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>DATE is '{text}': a day such as 2026-06-30 is needed.</source>
        <translation>DATE равна '{text}': нужен день, например 2026-06-30.</translation>
    </message>
    <message>
        <source>DATES is {dates}: at least one date is needed.</source>
        <translation>DATES равен {dates}: нужна хотя бы одна дата.</translation>
    </message>
    <message>
        <source>DATE_ORDER is '{order}': one of ymd, dmy and mdy is needed.</source>
        <translation>DATE_ORDER: '{order}'; нужно ymd, dmy или mdy.</translation>
    </message>
    <message>
        <source>DDDMMSS in one cell is the form of the planning data base, in CGCS2000</source>
        <translation>DDDMMSS в одной ячейке — вид базы планирования, в CGCS2000</translation>
    </message>
    <message>
        <source>DEM '{name}' does not overlap the basin. Check its CRS, or choose a DEM that covers the basin.</source>
        <translation>DEM '{name}' не перекрывает бассейн. Проверьте её CRS или выберите DEM, покрывающую бассейн.</translation>
    </message>
    <message>
        <source>DEM '{name}' does not say the unit of its elevation, and its coordinates are not in metres ({crs}): elevation is taken as metres. If it is in feet, slope is three times too steep; convert it (Raster calculator) in that case.</source>
        <translation>DEM '{name}' не указывает единицу высоты, и её координаты не в метрах ({crs}): высота принята в метрах. Если она в футах, уклон втрое завышен; тогда переведите её (калькулятор растров).</translation>
    </message>
    <message>
        <source>DEM '{name}' gives its elevation in '{unit}', a unit that is not known: it is taken as metres. If that is wrong, elevation and slope are wrong too; convert the DEM to metres (Raster calculator) in that case.</source>
        <translation>DEM '{name}' даёт высоту в единицах '{unit}', которые неизвестны: приняты метры. Если это неверно, неверны и высота, и уклон; тогда переведите DEM в метры (калькулятор растров).</translation>
    </message>
    <message>
        <source>DEM '{name}' has a scale of {scale:g} and an offset of {offset:g} in its metadata, which give no elevation. Correct them, or choose another file.</source>
        <translation>В метаданных DEM '{name}' масштаб {scale:g} и смещение {offset:g}, которые не дают высоты. Исправьте их или выберите другой файл.</translation>
    </message>
    <message>
        <source>DEM '{name}' has no data in the basin. Check its CRS and extent, or choose a DEM that covers the basin.</source>
        <translation>В DEM '{name}' нет данных в бассейне. Проверьте её CRS и охват или выберите DEM, покрывающую бассейн.</translation>
    </message>
    <message>
        <source>DEM '{name}' has no data under any mine. Choose a DEM that covers the mines.</source>
        <translation>В DEM '{name}' нет данных ни под одной выработкой. Выберите DEM, покрывающую выработки.</translation>
    </message>
    <message>
        <source>DEM '{name}' has {count} bands and none of them alone is called elevation; one band with elevation in metres is needed. Choose another file, or extract the band (Raster menu, 'Rearrange bands').</source>
        <translation>В DEM '{name}' каналов: {count}, и ни один из них не назван высотой единственно; нужен один канал с высотой в метрах. Выберите другой файл или извлеките канал (меню «Растр», «Переупорядочить каналы»).</translation>
    </message>
    <message>
        <source>DEM '{name}' holds 8-bit values, at most 256 of them: this looks like a picture (a hillshade or a rendered layer), not like elevation in metres. Choose the original DEM.</source>
        <translation>DEM '{name}' содержит 8-битные значения, не более 256: это похоже на картинку (отмывка или отрисованный слой), а не на высоту в метрах. Выберите исходную DEM.</translation>
    </message>
    <message>
        <source>DEM '{name}' holds {count} {count:tile|tiles} ({tiles}). Unpack it and merge them (Raster menu, 'Merge'), or give it to 'Prepare imagery', which takes several.</source>
        <translation>DEM '{name}' содержит листов: {count} ({tiles}). Распакуйте и объедините их (меню «Растр», «Объединение») или передайте шагу «Подготовка снимков», который принимает несколько.</translation>
    </message>
    <message>
        <source>DEM '{name}' says in its metadata that elevation = value x {scale:g} + {offset:g}; this is applied.</source>
        <translation>В метаданных DEM '{name}' сказано: высота = значение × {scale:g} + {offset:g}; это применено.</translation>
    </message>
    <message>
        <source>DEM '{name}': elevation of {metres:.10g} m a unit is brought to metres.</source>
        <translation>DEM '{name}': высота по {metres:.10g} м на единицу переведена в метры.</translation>
    </message>
    <message>
        <source>DEM '{path}' cannot be unpacked ({reason}). Fetch it again.</source>
        <translation>DEM '{path}' не распаковывается ({reason}). Загрузите её снова.</translation>
    </message>
    <message>
        <source>DEM '{path}' is packed, and no raster with elevation was found inside. Unpack it and choose the raster.</source>
        <translation>DEM '{path}' упакована, и растра с высотой внутри не найдено. Распакуйте её и выберите растр.</translation>
    </message>
    <message>
        <source>DEM '{upper}' has the value {value:g} m everywhere inside the area and lies over '{lower}', which has relief. Where both are the first counts: give '{lower}' before it, or leave '{upper}' out.</source>
        <translation>DEM '{upper}' имеет значение {value:g} m на всей территории и лежит поверх '{lower}', где есть рельеф. Там, где есть оба, считается первый: укажите '{lower}' перед ним или уберите '{upper}'.</translation>
    </message>
    <message>
        <source>DEM is empty. Name a file for it, or leave DEM_COLLECTION empty.</source>
        <translation>DEM пуст. Укажите файл или оставьте DEM_COLLECTION пустым.</translation>
    </message>
    <message>
        <source>DEM of {count} {count:tile|tiles} written to '{target}'.</source>
        <translation>DEM записана в '{target}', листов: {count}.</translation>
    </message>
    <message>
        <source>DEM tile '{tile}' of the catalogue has no GeoTIFF.</source>
        <translation>У листа DEM '{tile}' каталога нет GeoTIFF.</translation>
    </message>
    <message>
        <source>DEM tile '{tile}': {reason}</source>
        <translation>Лист DEM '{tile}': {reason}</translation>
    </message>
    <message>
        <source>DEM {names} lies outside the area and is not used.</source>
        <translation>DEM {names} лежит вне территории и не используется.</translation>
    </message>
    <message>
        <source>DEM {names}: {way}.</source>
        <translation>DEM {names}: {way}.</translation>
    </message>
    <message>
        <source>DEM {number}</source>
        <translation>DEM {number}</translation>
    </message>
    <message>
        <source>Data and method</source>
        <translation>Данные и метод</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates of the imagery</source>
        <translation>Даты снимков</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>Решено при проверке</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <translation>Дерево решений</translation>
    </message>
    <message>
        <source>Decrease in accuracy</source>
        <translation>Снижение точности</translation>
    </message>
    <message>
        <source>Delivering the same synthetic ground in the neighbouring zone: {name}.</source>
        <translation>Вывод той же синтетической земли в соседней зоне: {name}.</translation>
    </message>
    <message>
        <source>Detect change between years</source>
        <translation>Выявление изменений между годами</translation>
    </message>
    <message>
        <source>Detected mines</source>
        <translation>Обнаруженные выработки</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than the tolerance are left out as jitter. Land that was not observed in the other year counts as neither gained nor lost.</source>
        <translation>Расхождения контуров уже допуска считаются дрожанием. Земля, не наблюдавшаяся в другом году, не входит ни в прирост, ни в убыль.</translation>
    </message>
    <message>
        <source>Different outlines in several copies.</source>
        <translation>Разные контуры в нескольких копиях.</translation>
    </message>
    <message>
        <source>Different values in several copies.</source>
        <translation>Разные значения в нескольких копиях.</translation>
    </message>
    <message>
        <source>Disk space is short: about {space:.3g} GB are needed and {free:.3g} GB are free.</source>
        <translation>Места на диске мало: нужно около {space:.3g} ГБ, свободно {free:.3g} ГБ.</translation>
    </message>
    <message>
        <source>Distance between outlines (m)</source>
        <translation>Расстояние между контурами (м)</translation>
    </message>
    <message>
        <source>Distance r (km)</source>
        <translation>Расстояние r (км)</translation>
    </message>
    <message>
        <source>Distance to rivers</source>
        <translation>Расстояние до рек</translation>
    </message>
    <message>
        <source>Distance to the nearest river</source>
        <translation>Расстояние до ближайшей реки</translation>
    </message>
    <message>
        <source>Distance to the nearest river (m)</source>
        <translation>Расстояние до ближайшей реки (м)</translation>
    </message>
    <message>
        <source>Distance to the register entry, m</source>
        <translation>Расстояние до записи реестра, м</translation>
    </message>
    <message>
        <source>Distances to rivers need the Python package 'geographiclib'. Run 'Check dependencies' for the command that installs it.</source>
        <translation>Для расстояний до рек нужен пакет Python 'geographiclib'. Запустите «Проверка зависимостей», чтобы узнать команду установки.</translation>
    </message>
    <message>
        <source>Do not hand this number on yet. Look at the mines in the order of the field 'review_order' first: a narrow reference also makes right mines look wrong. Fewer false alarms: a higher THRESHOLD, a larger MIN_AREA, more reference outlines.</source>
        <translation>Пока не передавайте это число дальше. Сначала просмотрите выработки по порядку поля 'review_order': узкий эталон и верные выработки делает на вид ошибочными. Меньше ложных срабатываний: больший THRESHOLD, большая MIN_AREA, больше эталонных контуров.</translation>
    </message>
    <message>
        <source>Do the probabilities come true?</source>
        <translation>Сбываются ли вероятности?</translation>
    </message>
    <message>
        <source>Draw accuracy sample</source>
        <translation>Отбор выборки для оценки точности</translation>
    </message>
    <message>
        <source>EXTENT ({asked}) does not overlap any product ({products}, both in {crs}). Choose an extent inside the products, or products that cover it.</source>
        <translation>EXTENT ({asked}) не перекрывает ни один продукт ({products}, оба в {crs}). Выберите охват внутри продуктов или продукты, которые его покрывают.</translation>
    </message>
    <message>
        <source>EXTENT ({xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}) does not overlap raster '{name}', whose bounds are {bounds}. Choose an extent on the image.</source>
        <translation>EXTENT ({xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}) не перекрывает растр '{name}', границы которого {bounds}. Выберите охват на снимке.</translation>
    </message>
    <message>
        <source>EXTENT is empty. Draw one.</source>
        <translation>EXTENT пуст. Нарисуйте его.</translation>
    </message>
    <message>
        <source>EXTENT {extent} cannot be transformed to degrees ({reason}). Correct it.</source>
        <translation>EXTENT {extent} нельзя перевести в градусы ({reason}). Исправьте его.</translation>
    </message>
    <message>
        <source>EXTENT {extent} is no place on Earth in its coordinate system, or reaches across the 180th meridian. Correct it, or fetch the two sides one after the other.</source>
        <translation>EXTENT {extent} в своей системе координат — не место на Земле или пересекает 180-й меридиан. Исправьте его или загрузите стороны по очереди.</translation>
    </message>
    <message>
        <source>EXTRA_BANDS asks for '{name}', which no product has. Bands are: {known}. Correct EXTRA_BANDS.</source>
        <translation>EXTRA_BANDS требует '{name}', которого нет ни в одном продукте. Каналы: {known}. Исправьте EXTRA_BANDS.</translation>
    </message>
    <message>
        <source>EXTRA_BANDS names '{given}'. Give Sentinel-2 bands beside the four, for example B11,B12.</source>
        <translation>EXTRA_BANDS называет '{given}'. Укажите каналы Sentinel-2 помимо четырёх, например B11,B12.</translation>
    </message>
    <message>
        <source>Each level rises in its steps until local variance is not above the last value; that one is kept. {start}</source>
        <translation>Каждый уровень растёт шагами, пока локальная вариация не перестанет превышать последнее значение; оно и остаётся. {start}</translation>
    </message>
    <message>
        <source>Each line is a mean over the matched mines (n), so that a small mine counts as much as a large one. One pixel of the imagery is 10 m: smaller distances cannot be seen in it.</source>
        <translation>Каждая строка — среднее по сопоставленным выработкам (n), так что малая выработка весит столько же, сколько большая. Пиксель снимка — 10 м: меньшие расстояния на нём не видны.</translation>
    </message>
    <message>
        <source>Each mine counts once, in the county of its centroid; {crossing} {crossing:mine lies|mines lie} in more than one county, and {crossing:its|their} area is split.</source>
        <translation>Каждая выработка считается один раз, в районе её центроида; выработок в нескольких районах: {crossing}, их площадь разделена.</translation>
    </message>
    <message>
        <source>Each scale builds on the objects of the one before (hierarchy); 'Segment image' starts from the pixels and gives slightly other objects at the same scale.</source>
        <translation>Каждый масштаб строится на объектах предыдущего (иерархия); «Сегментация снимка» начинает с пикселей и при том же масштабе даёт немного другие объекты.</translation>
    </message>
    <message>
        <source>Each scale starts from the pixels, as 'Segment image' does.</source>
        <translation>Каждый масштаб начинается с пикселей, как в шаге «Сегментация снимка».</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Elevation and slope</source>
        <translation>Высота и уклон</translation>
    </message>
    <message>
        <source>Elevation and slope of mines and basin</source>
        <translation>Высота и уклон выработок и бассейна</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entries whose land was not observed</source>
        <translation>Записи, земля которых не наблюдалась</translation>
    </message>
    <message>
        <source>Entries with a mine</source>
        <translation>Записи с выработкой</translation>
    </message>
    <message>
        <source>Entries without a visible mine</source>
        <translation>Записи без видимой выработки</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Энтропия</translation>
    </message>
    <message>
        <source>Errors of the map</source>
        <translation>Ошибки карты</translation>
    </message>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>Оценка масштаба сегментации</translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory, and {disk:.1f} GB of disk in '{folder}' meanwhile.</source>
        <translation>Оценка: около {time}, {workers}, {memory:.1f} ГБ памяти и тем временем {disk:.1f} ГБ диска в '{folder}'.</translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory.</source>
        <translation>Оценка: около {time}, {workers}, {memory:.1f} ГБ памяти.</translation>
    </message>
    <message>
        <source>Estimate: {time} on this computer, {space:.2g} GB of disk ({free:.3g} GB are free in '{folder}').</source>
        <translation>Оценка: {time} на этом компьютере, {space:.2g} ГБ диска (в '{folder}' свободно {free:.3g} ГБ).</translation>
    </message>
    <message>
        <source>Estimated mine area</source>
        <translation>Оценка площади выработок</translation>
    </message>
    <message>
        <source>Estimated shares of the area</source>
        <translation>Оценка долей площади</translation>
    </message>
    <message>
        <source>Even the darkest 0.1 % of '{name}' is bright ({values}): an offset of +1000 seems to be left in, as in products of baseline 04.00 (2022) and later. {advice}</source>
        <translation>Даже самые тёмные 0.1 % '{name}' светлые ({values}): похоже, смещение +1000 не вычтено, как в продуктах версии 04.00 (2022) и новее. {advice}</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Расширена</translation>
    </message>
    <message>
        <source>Expected share of true mines among the objects called mine, for any share of mines on the land; band: 95 % interval that the number of samples leaves open.</source>
        <translation>Ожидаемая доля действительных выработок среди отнесённых к ним объектов при любой доле выработок на местности; полоса: 95 % интервал, который оставляет число образцов.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Expiry from the field</source>
        <translation>Срок действия из поля</translation>
    </message>
    <message>
        <source>Export inventory</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>Сверхслучайные деревья</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F-score</source>
        <translation>F-мера</translation>
    </message>
    <message>
        <source>FEATURES asks for '{feature}', which needs the layer {parameter}. Give it, or leave the feature out.</source>
        <translation>FEATURES требует '{feature}', для него нужен слой {parameter}. Укажите его или уберите признак.</translation>
    </message>
    <message>
        <source>FEATURES asks for the group 'bands', but '{name}' has no band that other features do not use.</source>
        <translation>FEATURES требует группу 'bands', но в '{name}' нет каналов, не занятых другими признаками.</translation>
    </message>
    <message>
        <source>FEATURES holds '{choice}', which is no feature. Use {presets}, a group ({groups}) or the names of features as in the help.</source>
        <translation>FEATURES содержит '{choice}', это не признак. Используйте {presets}, группу ({groups}) или имена признаков из справки.</translation>
    </message>
    <message>
        <source>FEATURES is empty. Choose 'paper', 'extended', a group or the names of features.</source>
        <translation>FEATURES пуст. Выберите 'paper', 'extended', группу или имена признаков.</translation>
    </message>
    <message>
        <source>FEATURES names '{wrong}', which describes the sample and is no feature: the forest would learn its answer or a number without meaning. Take it out.</source>
        <translation>FEATURES называет '{wrong}', что описывает образец и не признак: лес выучил бы ответ или бессмысленное число. Уберите его.</translation>
    </message>
    <message>
        <source>FOLDS is {folds}; it must be from 2 to 1000 (10 in the paper).</source>
        <translation>FOLDS равен {folds}; он должен быть от 2 до 1000 (в статье 10).</translation>
    </message>
    <message>
        <source>False alarm: {count} of {total} detected {total:mine|mines}</source>
        <translation>Ложные срабатывания: {count} из {total} {total:найденной выработки|найденных выработок|найденных выработок}</translation>
    </message>
    <message>
        <source>False alarms (share of non-mine samples)</source>
        <translation>Ложные срабатывания (доля образцов прочих земель)</translation>
    </message>
    <message>
        <source>False alarms per 1 000 km2 of the land judged</source>
        <translation>Ложных срабатываний на 1 000 км² оценённой земли</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Feature '{feature}' is NULL in all training samples of layer '{layer}'. Take it out of FEATURES, or compute the features again.</source>
        <translation>Признак '{feature}' равен NULL во всех обучающих образцах слоя '{layer}'. Уберите его из FEATURES или вычислите признаки заново.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Features suited to the bands of '{name}': {presets}.</source>
        <translation>Признаки, подходящие к каналам '{name}': {presets}.</translation>
    </message>
    <message>
        <source>Features that are NULL in all {count} {count:object|objects}, so that nothing can be learned from them: {names}.</source>
        <translation>Признаки, которые равны NULL во всех объектах ({count}), так что по ним ничему нельзя научиться: {names}.</translation>
    </message>
    <message>
        <source>Features that not all layers of samples have, and that are not used: {names}.</source>
        <translation>Признаки, которые есть не во всех слоях образцов и не используются: {names}.</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>Число признаков на разбиение</translation>
    </message>
    <message>
        <source>Features without any value in the training samples were left out: {feature}.</source>
        <translation>Признаки без единого значения в обучающих образцах пропущены: {feature}.</translation>
    </message>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>Загрузка снимков Sentinel-2</translation>
    </message>
    <message>
        <source>Fetching {total:.1f} MB of {count} band {count:file|files} that have {whole:.1f} MB as a whole.</source>
        <translation>Загружается {total:.1f} МБ из файлов каналов ({count}), целиком в них {whole:.1f} МБ.</translation>
    </message>
    <message>
        <source>Few errors were found in {strata}: the area of missed mines there is uncertain. The intervals quoted are score intervals; Wald intervals would be too narrow.</source>
        <translation>Найдено мало ошибок в: {strata}; площадь пропущенных там выработок неопределённа. Приведены score-интервалы; интервалы Вальда были бы слишком узкими.</translation>
    </message>
    <message>
        <source>Fewer than {few} mines were checked, so the figures are vague: more reference mines make them sharper.</source>
        <translation>Проверено меньше {few} выработок, поэтому цифры расплывчаты: больше эталонных выработок — точнее цифры.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field 'weight' of layer '{name}' is not a positive number in every sample, so it is not used: what is foretold of a map will be that of the samples, not of all land.</source>
        <translation>Поле 'weight' слоя '{name}' не во всех образцах положительно, поэтому не используется: предсказание о карте будет относиться к образцам, а не ко всей земле.</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' has lost letters: it was read in a wrong encoding. Set the right one (GBK, windows-1251 ...) as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>В поле '{field}' слоя '{layer}' потеряны буквы: оно прочитано в неверной кодировке. Задайте верную (GBK, windows-1251 ...) как «Кодировка источника данных» в свойствах слоя или впишите её в файл .cpg рядом с шейп-файлом.</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' has no area above 0 for {count} of {total} {total:mine|mines} (the first has {value:g}). Fill it in (km2), or leave AREA_FIELD empty to have areas measured.</source>
        <translation>В поле '{field}' слоя '{layer}' нет площади больше 0 у {count} из {total} {total:выработки|выработок|выработок} (у первой {value:g}). Заполните его (км²) или оставьте AREA_FIELD пустым, чтобы измерить площади.</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' holds text ({error}), a number is needed. Choose a numeric field.</source>
        <translation>В поле '{field}' слоя '{layer}' текст ({error}), а нужно число. Выберите числовое поле.</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' is '{right}' in the encoding {encoding}: it was read in a wrong one. Set {encoding} as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>Поле '{field}' слоя '{layer}' в кодировке {encoding} называется '{right}': оно прочитано в неверной кодировке. Задайте {encoding} как «Кодировка источника данных» в свойствах слоя или впишите её в файл .cpg рядом с шейп-файлом.</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' is read as {name}.</source>
        <translation>Поле '{field}' слоя '{layer}' читается как {name}.</translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' holds '{value}', which is no date like 2026-12-31; of {count} {count:value|values} none is. Choose another EXPIRY_FIELD, or write its dates so, years with four digits.</source>
        <translation>Поле '{field}' реестра '{layer}' содержит '{value}' — не дату вида 2026-12-31; из {count} {count:значения|значений|значений} датой не является ни одно. Выберите другое EXPIRY_FIELD или запишите даты так, годы четырьмя цифрами.</translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' is read as {name}.</source>
        <translation>Поле '{field}' реестра '{layer}' читается как {name}.</translation>
    </message>
    <message>
        <source>Fields of layer '{layer}' that the forest does not use, since 'Compute object features' does not make them: {names}. Name them in FEATURES, with the others, to learn from them.</source>
        <translation>Поля слоя '{layer}', которые лес не использует, так как их не создаёт шаг «Вычисление признаков объектов»: {names}. Чтобы учиться и по ним, назовите их вместе с остальными в FEATURES.</translation>
    </message>
    <message>
        <source>Fields that hold text are no features: {names}.</source>
        <translation>Текстовые поля — не признаки: {names}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File '{path}' is not a model of Mine Mapper, or it is damaged ({error}). Choose a file made by 'Train random forest', or train the forest again.</source>
        <translation>Файл '{path}' — не модель Mine Mapper или повреждён ({error}). Выберите файл шага «Обучение случайного леса» или обучите лес заново.</translation>
    </message>
    <message>
        <source>Finished steps are kept in '{folder}' until the run has ended well: after a cancel or a crash the next run with the same inputs goes on there.</source>
        <translation>Готовые шаги хранятся в папке «{folder}» до успешного окончания запуска: после отмены или сбоя следующий запуск с теми же исходными данными продолжит с этого места.</translation>
    </message>
    <message>
        <source>Finished tiles are kept: with WORK_FOLDER set, the next run with the same input goes on from them.</source>
        <translation>Готовые тайлы сохраняются: если задан WORK_FOLDER, следующий запуск с теми же данными продолжит с них.</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Первый столбец</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Fit (s)</source>
        <translation>Обучение (с)</translation>
    </message>
    <message>
        <source>Folder '{folder}' holds no field package. Choose the folder that 'Make field package' made, as it came back, or one that holds several copies of it.</source>
        <translation>В папке '{folder}' нет полевого пакета. Выберите папку шага «Подготовка полевого пакета» в том виде, в каком она вернулась, или папку с несколькими её копиями.</translation>
    </message>
    <message>
        <source>Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with its output TABLES.</source>
        <translation>В папке '{folder}' нет summary.csv. Выберите папку TABLES, записанную шагом «Статистика выработок».</translation>
    </message>
    <message>
        <source>Folder '{name}' lacks a file for the band {bands} (e.g. ..._{example}.tif). If it is called otherwise, pick it with BANDS, for example {first}=B05.</source>
        <translation>В папке '{name}' нет файла для канала {bands} (например ..._{example}.tif). Если он назван иначе, укажите его в BANDS, например {first}=B05.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Число блоков</translation>
    </message>
    <message>
        <source>Folds that chose it</source>
        <translation>Блоков, выбравших его</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Лес</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>От (м)</translation>
    </message>
    <message>
        <source>From ({sign})</source>
        <translation>От ({sign})</translation>
    </message>
    <message>
        <source>From START to STOP there are {steps:.0f} steps, more than {most}. Give larger steps.</source>
        <translation>От START до STOP шагов {steps:.0f}, больше {most}. Укажите большие шаги.</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>По итогам проверки</translation>
    </message>
    <message>
        <source>Further bands: {names}.</source>
        <translation>Другие каналы: {names}.</translation>
    </message>
    <message>
        <source>GLCM_LEVELS is {levels}: a number from 2 to 256 is needed.</source>
        <translation>GLCM_LEVELS равен {levels}: нужно число от 2 до 256.</translation>
    </message>
    <message>
        <source>GLCM_RANGE is '{limits}': two numbers, the lower first, are needed, for example 0,6000.</source>
        <translation>GLCM_RANGE: '{limits}'; нужны два числа, меньшее первым, например 0,6000.</translation>
    </message>
    <message>
        <source>GRID holds '{unknown}'. It may hold {names}, each with a list of values.</source>
        <translation>GRID содержит '{unknown}'. В нём могут быть {names}, каждый со списком значений.</translation>
    </message>
    <message>
        <source>GRID is no JSON ({error}). Write for example {{"max_features": [3, 5, 8]}}.</source>
        <translation>GRID — не JSON ({error}). Напишите, например, {{"max_features": [3, 5, 8]}}.</translation>
    </message>
    <message>
        <source>GRID: '{text}' is neither JSON text nor a file that can be read ({reason}).</source>
        <translation>GRID: '{text}' — не текст JSON и не читаемый файл ({reason}).</translation>
    </message>
    <message>
        <source>GRID: {name} is {values}; give a list of {word}.</source>
        <translation>GRID: {name}: {values}; дайте список: {word}.</translation>
    </message>
    <message>
        <source>GROUP_DISTANCE is {group_size:g} m: it must be above 0, for example 2000.</source>
        <translation>GROUP_DISTANCE равен {group_size:g} м: он должен быть больше 0, например 2000.</translation>
    </message>
    <message>
        <source>Gained (km2)</source>
        <translation>Прирост (км²)</translation>
    </message>
    <message>
        <source>Geodesic distance from the centroid to the nearest river, m</source>
        <translation>Геодезическое расстояние от центроида до ближайшей реки, м</translation>
    </message>
    <message>
        <source>Geodesic distance from the edge of each mine to the nearest river, 0 where one crosses it; beside it from the centroid.</source>
        <translation>Геодезическое расстояние от края каждой выработки до ближайшей реки, 0, если река её пересекает; рядом — от центроида.</translation>
    </message>
    <message>
        <source>Geodesic distance from the edge to the nearest river, m</source>
        <translation>Геодезическое расстояние от края до ближайшей реки, м</translation>
    </message>
    <message>
        <source>Gini impurity</source>
        <translation>Индекс Джини</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Grid search: {count} {count:combination|combinations} in {folds} {kind} folds; {forests} {forests:forest|forests} of {trees} {trees:tree|trees} {forests:is|are} grown.</source>
        <translation>Поиск по сетке: сочетаний {count} на {kind} блоках ({folds}); будет выращено лесов {forests} по {trees} {trees:дереву|дерева|деревьев}.</translation>
    </message>
    <message>
        <source>Grid: {width} x {height} pixels of {cell:g} m in {crs}, {area:,.1f} km2.</source>
        <translation>Сетка: {width} x {height} пикселей по {cell:g} м в {crs}, {area:,.1f} км².</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups of features, shuffled together.</source>
        <translation>Группы признаков, перемешанные вместе.</translation>
    </message>
    <message>
        <source>Groups of the spatial folds</source>
        <translation>Группы пространственных блоков</translation>
    </message>
    <message>
        <source>HLS (Landsat and Sentinel-2 brought together)</source>
        <translation>HLS (Landsat и Sentinel-2 вместе)</translation>
    </message>
    <message>
        <source>Have {count} licence {count:case|cases} inspected on the ground: 'Write mine sheets' and 'Make field package' prepare that.</source>
        <translation>Проверьте на местности случаи по лицензиям, всего {count}: это готовят шаги «Создание карточек выработок» и «Подготовка полевого пакета».</translation>
    </message>
    <message>
        <source>Heights between which the right holds, as the file gives them</source>
        <translation>Высоты, между которыми действует право, как в файле</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Иерархия</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Highest ({shown})</source>
        <translation>Максимум ({shown})</translation>
    </message>
    <message>
        <source>Hits of detected</source>
        <translation>Попадания среди найденных</translation>
    </message>
    <message>
        <source>Hits of reference</source>
        <translation>Попадания среди эталонных</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation>Попадания, пропуски и ложные срабатывания</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Holder from the field</source>
        <translation>Владелец из поля</translation>
    </message>
    <message>
        <source>Holder of the licence</source>
        <translation>Владелец лицензии</translation>
    </message>
    <message>
        <source>Holder of the register entry</source>
        <translation>Владелец записи реестра</translation>
    </message>
    <message>
        <source>How common mines are</source>
        <translation>Насколько часты выработки</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Как это найдено</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Как прочитано</translation>
    </message>
    <message>
        <source>How many of the objects called mine are mines?</source>
        <translation>Сколько из отнесённых к выработкам объектов — выработки?</translation>
    </message>
    <message>
        <source>How often each feature was chosen.</source>
        <translation>Как часто выбирался каждый признак.</translation>
    </message>
    <message>
        <source>How the register was read</source>
        <translation>Как прочитан реестр</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Как это читать</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>Насколько он хорош</translation>
    </message>
    <message>
        <source>IMAGE '{name}' is rotated: use an image stack made by 'Prepare imagery', or leave IMAGE empty.</source>
        <translation>IMAGE '{name}' повёрнут: используйте снимок шага «Подготовка снимков» или оставьте IMAGE пустым.</translation>
    </message>
    <message>
        <source>IMAGE: raster '{image}' has another coordinate reference system than the objects. Choose the image stack that the objects were made from.</source>
        <translation>IMAGE: у растра '{image}' другая система координат, чем у объектов. Выберите снимок, по которому сделаны объекты.</translation>
    </message>
    <message>
        <source>IMAGE: raster '{image}' has none or one of the bands {bands}. Make the image stack with 'Prepare imagery'.</source>
        <translation>IMAGE: в растре '{image}' нет каналов {bands} или есть только один. Сделайте снимок шагом «Подготовка снимков».</translation>
    </message>
    <message>
        <source>IMPORTANCE_REPEATS is {value}; it must be from 1 to 1000 (20 in the paper).</source>
        <translation>IMPORTANCE_REPEATS равен {value}; он должен быть от 1 до 1000 (в статье 20).</translation>
    </message>
    <message>
        <source>If so, set OFFSET=-1000.</source>
        <translation>Если это так, задайте OFFSET=-1000.</translation>
    </message>
    <message>
        <source>If the checked mines are like the others, {low} to {high} of the {count} are real.</source>
        <translation>Если проверенные выработки таковы же, как остальные, действительных от {low} до {high} из {count}.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Image '{name}' ({grid}) and labels '{labels}' ({label_grid}) are not on the same grid. Segment this image, or choose the image that was segmented.</source>
        <translation>Снимок '{name}' ({grid}) и метки '{labels}' ({label_grid}) не на одной сетке. Сегментируйте этот снимок или выберите тот, что был сегментирован.</translation>
    </message>
    <message>
        <source>Image '{name}' cannot be drawn: it cannot be read, or has no coordinate system.</source>
        <translation>Снимок '{name}' нельзя изобразить: он не читается или не имеет системы координат.</translation>
    </message>
    <message>
        <source>Image '{name}' does not name its bands red, green and blue, so it cannot be drawn in natural colours. Choose a stack of 'Prepare imagery', which names them.</source>
        <translation>В снимке '{name}' не названы красный, зелёный и синий каналы, поэтому его нельзя показать в естественных цветах. Выберите снимок шага «Подготовка снимков», где они названы.</translation>
    </message>
    <message>
        <source>Image '{name}' has no valid pixel in the bands {bands}: all are no data. Choose another image or other BANDS.</source>
        <translation>В снимке '{name}' нет действительных пикселей в каналах {bands}: все без данных. Выберите другой снимок или другие BANDS.</translation>
    </message>
    <message>
        <source>Image '{name}' is in a geographic coordinate reference system (degrees), so its objects have no area in square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid.</source>
        <translation>Снимок '{name}' в географической системе координат (градусы), поэтому у его объектов нет площади в квадратных метрах. Сделайте снимок шагом «Подготовка снимков»: он даст метрическую сетку.</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Импорт реестра лицензий</translation>
    </message>
    <message>
        <source>Importance of each feature.</source>
        <translation>Важность каждого признака.</translation>
    </message>
    <message>
        <source>Importance of groups of features, shuffled together.</source>
        <translation>Важность групп признаков, перемешанных вместе.</translation>
    </message>
    <message>
        <source>Importance of the features</source>
        <translation>Важность признаков</translation>
    </message>
    <message>
        <source>Imported register</source>
        <translation>Импортированный реестр</translation>
    </message>
    <message>
        <source>In map and reference</source>
        <translation>На карте и в эталоне</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>В эталоне</translation>
    </message>
    <message>
        <source>In the table of the register mine {number} lies at {there}, in layer '{layer}' at {here}. The table was made of other mines: run 'Match mines with the register' on this layer and choose its table.</source>
        <translation>В таблице реестра выработка {number} лежит в {there}, а в слое '{layer}' — в {here}. Таблица сделана для других выработок: выполните «Сопоставление выработок с реестром лицензий» для этого слоя и выберите его таблицу.</translation>
    </message>
    <message>
        <source>In {kind} folds the probability of the forest differs from the share of mines by {error:.3f} on average (Brier score {brier:.4f}).</source>
        <translation>В {kind} блоках вероятность леса в среднем отличается от доли выработок на {error:.3f} (оценка Брайера {brier:.4f}).</translation>
    </message>
    <message>
        <source>In {kind} folds {best} has the largest area under the ROC curve ({auc:.3f}), {worst} the smallest ({auc_2:.3f}).</source>
        <translation>В {kind} блоках наибольшая площадь под кривой ROC: {best} ({auc:.3f}), наименьшая: {worst} ({auc_2:.3f}).</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>IoU (overlap / union)</source>
        <translation>IoU (пересечение / объединение)</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>В нём есть: {names}.</translation>
    </message>
    <message>
        <source>It is missing in copy '{copy}': deleted in the field, or never there. It was kept.</source>
        <translation>В копии '{copy}' её нет: удалена в поле или не было. Она сохранена.</translation>
    </message>
    <message>
        <source>It is where the level began: already at the first step</source>
        <translation>С него уровень начался: уже на первом шаге</translation>
    </message>
    <message>
        <source>It needs an account, or is not for everybody: choose an account that the catalogue knows as AUTH, or a catalogue whose files are public.</source>
        <translation>Нужна учётная запись или доступ не для всех: выберите в AUTH учётную запись, известную каталогу, или каталог с открытыми файлами.</translation>
    </message>
    <message>
        <source>Its outline was taken away in copy '{copy}'; the one handed out was kept.</source>
        <translation>Её контур удалён в копии '{copy}'; сохранён выданный.</translation>
    </message>
    <message>
        <source>Joining several</source>
        <translation>Объединяют несколько</translation>
    </message>
    <message>
        <source>Joining the {count:,} objects of all parts.</source>
        <translation>Соединение объектов всех частей: {count:,}.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Способ оценки</translation>
    </message>
    <message>
        <source>Judged: {table} objects: {split}.</source>
        <translation>Оценено объектов: {table}: {split}.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Kernel density (quartic kernel, bandwidth {bandwidth:,.0f} m, cells of {cell_size:g} m). Each mine's kernel is scaled to 1 inside the basin, so the raster sums to {raster_sum:.6g}.</source>
        <translation>Ядерная плотность (биквадратное ядро, ширина окна {bandwidth:,.0f} м, ячейки {cell_size:g} м). Ядро каждой выработки приведено к 1 внутри бассейна, поэтому сумма растра {raster_sum:.6g}.</translation>
    </message>
    <message>
        <source>Kernel density of mines</source>
        <translation>Ядерная плотность выработок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of right from the field</source>
        <translation>Вид права из поля</translation>
    </message>
    <message>
        <source>Kind of right, as the file names it</source>
        <translation>Вид права, как в файле</translation>
    </message>
    <message>
        <source>Kind of right, as the register names it</source>
        <translation>Вид права, как в реестре</translation>
    </message>
    <message>
        <source>L(r) less its random mean (km)</source>
        <translation>L(r) минус случайное среднее (км)</translation>
    </message>
    <message>
        <source>L(r) of the mines</source>
        <translation>L(r) выработок</translation>
    </message>
    <message>
        <source>LANGUAGE is '{text}': a code such as en, zh or ru is needed.</source>
        <translation>LANGUAGE: '{text}'; нужен код вида en, zh или ru.</translation>
    </message>
    <message>
        <source>Label objects</source>
        <translation>Разметка объектов</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds numbers of type {dtype}; object ids are whole numbers. Choose a label raster made by 'Segment image', or convert it to an integer type.</source>
        <translation>Растр меток '{name}' содержит числа типа {dtype}; номера объектов — целые числа. Выберите растр меток шага «Сегментация снимка» или переведите его в целый тип.</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds the id {highest}; ids up to {most} can be used. Number the objects anew.</source>
        <translation>В растре меток '{name}' есть номер {highest}; допустимы до {most}. Перенумеруйте объекты.</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds the id {lowest}; ids must be above 0. Declare it as the no-data value if it stands for no object, or number the objects anew.</source>
        <translation>В растре меток '{name}' есть номер {lowest}; номера должны быть больше 0. Объявите его значением «нет данных», если это не объект, или перенумеруйте объекты.</translation>
    </message>
    <message>
        <source>Labels '{name}' hold no object: every pixel is 0 or no data. Choose the labels made by 'Segment image'.</source>
        <translation>В метках '{name}' нет объектов: каждый пиксель равен 0 или без данных. Выберите метки шага «Сегментация снимка».</translation>
    </message>
    <message>
        <source>Land gained that was observed in the earlier year, km2</source>
        <translation>Прирост на земле, наблюдавшейся в прежнем году, км²</translation>
    </message>
    <message>
        <source>Land judged</source>
        <translation>Оценённая земля</translation>
    </message>
    <message>
        <source>Land lost that was observed in the later year, km2</source>
        <translation>Убыль на земле, наблюдавшейся в позднем году, км²</translation>
    </message>
    <message>
        <source>Land that map and reference call mine (blue), the map alone (red), the reference alone (black); grey land does not count. The signs tell the verdict on each mine by the overlap rule: a mine may be a hit though a part of its outline is wrong.</source>
        <translation>Земля, которую выработкой считают карта и эталон (синее), только карта (красное), только эталон (чёрное); серое не учитывается. Знаки показывают оценку каждой выработки по правилу перекрытия: выработка может быть попаданием, даже если часть её контура неверна.</translation>
    </message>
    <message>
        <source>Land that the model does not know</source>
        <translation>Земля, которой модель не знает</translation>
    </message>
    <message>
        <source>Land that was observed</source>
        <translation>Наблюдённая площадь</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Last day of the entry, as it stands there if it is no one day; 9999-12-31 = without an end</source>
        <translation>Последний день записи, как он там стоит, если это не один день; 9999-12-31 = без срока</translation>
    </message>
    <message>
        <source>Last day; 9999-12-31 = without an end</source>
        <translation>Последний день; 9999-12-31 = бессрочно</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>Широта (°)</translation>
    </message>
    <message>
        <source>Latitude of a point on the surface, WGS 84, degrees north</source>
        <translation>Широта точки на поверхности, WGS 84, градусы к северу</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Layer '{layer}' cannot be in the system it names, {crs}: its coordinates are like {x:.10g}, {y:.10g}. {likely} Set the right one in the layer's properties or with 'Assign projection'.</source>
        <translation>Слой '{layer}' не может быть в указанной системе {crs}: его координаты вида {x:.10g}, {y:.10g}. {likely} Задайте верную систему в свойствах слоя или инструментом «Назначить проекцию».</translation>
    </message>
    <message>
        <source>Layer '{layer}' cannot be read: its file is damaged ({error}). Repair it, or take an earlier copy.</source>
        <translation>Слой '{layer}' не читается: его файл повреждён ({error}). Исправьте его или возьмите прежнюю копию.</translation>
    </message>
    <message>
        <source>Layer '{layer}' changed while it was read. Save its edits and run again.</source>
        <translation>Слой '{layer}' изменился во время чтения. Сохраните его правки и запустите снова.</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not say with which GLCM levels and range its textures were made; model '{path}' needs {described}. Run 'Compute object features' again with these values and keep its fields glcm_levels, glcm_low and glcm_high.</source>
        <translation>Слой '{layer}' не говорит, с какими уровнями и диапазоном GLCM получены его текстуры; модели '{path}' нужно {described}. Выполните «Вычисление признаков объектов» с этими значениями и сохраните его поля glcm_levels, glcm_low и glcm_high.</translation>
    </message>
    <message>
        <source>Layer '{layer}' gives no features: it is empty, or its filter hides them.</source>
        <translation>Слой '{layer}' не даёт ни одного объекта: он пуст, или всё скрыто его фильтром.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no coordinate reference system. Set it in the layer's properties or with 'Assign projection'.</source>
        <translation>У слоя '{layer}' нет системы координат. Задайте её в свойствах слоя или инструментом «Назначить проекцию».</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no features. Choose a layer with features, or clear its filter.</source>
        <translation>В слое '{layer}' нет объектов. Выберите слой с объектами или снимите его фильтр.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}', so that of the other samples is not used.</source>
        <translation>В слое '{layer}' нет поля '{field}', поэтому оно не используется и у остальных образцов.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them, or another layer.</source>
        <translation>В слое '{layer}' нет поля '{field}'. Его поля: {fields}. Выберите одно из них или другой слой.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them.</source>
        <translation>В слое '{layer}' нет поля '{field}'. Его поля: {fields}. Выберите одно из них.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{missing}', named in FEATURES. Its fields are: {known}.</source>
        <translation>В слое '{layer}' нет поля '{missing}', названного в FEATURES. Его поля: {known}.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field that is a feature of 'Compute object features'. Its fields are: {known}. Name the fields to learn from in FEATURES.</source>
        <translation>В слое '{layer}' нет полей — признаков шага «Вычисление признаков объектов». Его поля: {known}. Назовите поля для обучения в FEATURES.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no objects with a polygon. Choose another layer.</source>
        <translation>В слое '{layer}' нет объектов с полигоном. Выберите другой слой.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no text field with the names of the counties. Name one in COUNTY_FIELD.</source>
        <translation>В слое '{layer}' нет текстового поля с названиями районов. Укажите его в COUNTY_FIELD.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has textures made with GLCM_LEVELS={levels:g} and GLCM_RANGE={low:g},{high:g}; model '{path}' needs {described}. Run 'Compute object features' again with these values.</source>
        <translation>Текстуры слоя '{layer}' получены с GLCM_LEVELS={levels:g} и GLCM_RANGE={low:g},{high:g}; модели '{path}' нужно {described}. Выполните «Вычисление признаков объектов» с этими значениями.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has {here} {here:place|places} of stratum '{stratum}', but {wanted:g} {wanted:was|were} drawn: its weights hold for the whole draw only. Use all places of one run of 'Draw accuracy sample'; leave reference_class empty where you cannot tell.</source>
        <translation>В слое '{layer}' точек страты '{stratum}': {here}, а отобрано было {wanted:g}: веса верны только для всей выборки. Используйте все точки одного запуска шага «Отбор выборки для оценки точности»; где определить нельзя, оставьте reference_class пустым.</translation>
    </message>
    <message>
        <source>Layer '{layer}' held other objects when it was read again: it was changed, or its file is damaged. Run again, or make the objects anew.</source>
        <translation>При повторном чтении слоя '{layer}' объекты были другими: его изменили или его файл повреждён. Запустите снова или создайте объекты заново.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds geometries of several kinds or of none that QGIS knows, so that it has no coordinate reference system. Take its polygons with 'Extract by geometry type' or 'Export layer', and use those.</source>
        <translation>В слое '{layer}' геометрии разных видов или неизвестные QGIS, поэтому у него нет системы координат. Возьмите его полигоны инструментом «Извлечь по типу геометрии» или «Экспорт слоя» и используйте их.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no geometry. Choose a layer with features on the map.</source>
        <translation>В слое '{layer}' нет геометрии. Выберите слой с объектами на карте.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no mine in the area: there is nothing to pack.</source>
        <translation>В слое '{layer}' нет выработок на этой территории: упаковывать нечего.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no mine, so there is no sheet to write.</source>
        <translation>В слое '{layer}' нет выработок, поэтому карточек не будет.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygon with an area. Choose a polygon layer with features.</source>
        <translation>В слое '{layer}' нет полигонов с площадью. Выберите полигональный слой с объектами.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds {count} {what} training {count:sample|samples}; at least {least} of each class are needed. Values of '{class_field}': {known}; MINE_CLASSES is {wanted}. Segment with a smaller SCALE, add reference polygons, or set aside a smaller part for the test.</source>
        <translation>В слое '{layer}' обучающих образцов {what}: {count}; нужно не менее {least} каждого класса. Значения '{class_field}': {known}; MINE_CLASSES: {wanted}. Сегментируйте с меньшим SCALE, добавьте эталонные полигоны или отведите для теста меньшую часть.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is a table without outlines. Make a layer of a register's corner points with 'Import register', and use that.</source>
        <translation>Слой «{layer}» — таблица без контуров. Создайте слой из угловых точек реестра с помощью «Импорт реестра лицензий» и используйте его.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is in {code} ({name}), whose unit is not the metre. Reproject it to a metric system, for example its UTM zone, with 'Reproject layer'.</source>
        <translation>Слой '{layer}' в системе {code} ({name}), единица которой не метр. Перепроецируйте его в метрическую систему, например в её зону UTM, инструментом «Перепроецировать слой».</translation>
    </message>
    <message>
        <source>Layer '{layer}' is in {datum}, which has no transformation to WGS 84 or CGCS2000 that holds everywhere: beside layers of other systems its place is uncertain by up to 100 m or more. Ask for it in CGCS2000, or reproject it with the parameters of the country's survey.</source>
        <translation>Слой '{layer}' в системе {datum}, для которой нет преобразования в WGS 84 или CGCS2000, верного всюду: рядом со слоями других систем его положение неопределённо до 100 м и более. Запросите его в CGCS2000 или перепроецируйте с параметрами государственной геодезической службы.</translation>
    </message>
    <message>
        <source>Layer '{layer}' lacks {count} of the {features} {features:feature|features} that model '{path}' was trained with: {shown}. Compute the features as for the training objects (with the same DEM and the same FEATURES), or train a model on the features this layer has.</source>
        <translation>В слое '{layer}' не хватает {count} из {features} {features:признака|признаков|признаков}, на которых обучена модель '{path}': {shown}. Вычислите признаки так же, как для обучающих объектов (с той же DEM и теми же FEATURES), или обучите модель на признаках этого слоя.</translation>
    </message>
    <message>
        <source>Layer '{layer}', field '{field}': mines are {words}.</source>
        <translation>Слой '{layer}', поле '{field}': выработки — {words}.</translation>
    </message>
    <message>
        <source>Layer '{layer}', field '{field}': other land is {words}.</source>
        <translation>Слой '{layer}', поле '{field}': прочая земля — {words}.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid {count:geometry|geometries} {count:was|were} repaired.</source>
        <translation>Слой '{layer}': исправлено неверных геометрий: {count}.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid {count:polygon|polygons} {count:was|were} repaired.</source>
        <translation>Слой '{layer}': исправлено неверных полигонов: {count}.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} of {total} {total:feature|features} {count:has|have} coordinates that cannot be in its coordinate reference system and {count:was|were} left out.</source>
        <translation>Слой '{layer}': пропущено {count} из {total} {total:объекта|объектов|объектов}, чьи координаты невозможны в его системе координат.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:collection of geometries was|collections of geometries were} reduced to their polygons.</source>
        <translation>Слой '{layer}': от коллекций геометрий ({count}) оставлены полигоны.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} without a polygon {count:was|were} left out ({empty} without geometry, {other} points or lines, {flat} without an area).</source>
        <translation>Слой '{layer}': пропущено объектов без полигона: {count} (без геометрии {empty}, точек или линий {other}, без площади {flat}).</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} without geometry {count:was|were} left out.</source>
        <translation>Слой '{layer}': пропущено объектов без геометрии: {count}.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} {count:has|have} a class that is neither a mine (MINE_CLASSES) nor known as other land: {words}. {count:It counts|They count} as neither. MINE_CLASSES names further mine classes; CLASS_MAP says what a word means.</source>
        <translation>Слой '{layer}': у {count} {count:объекта|объектов|объектов} класс не выработка (MINE_CLASSES) и не известен как прочая земля: {words}. Они не учитываются ни там, ни там. MINE_CLASSES называет другие классы выработок; CLASS_MAP говорит, что значит слово.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} {count:has|have} no class in field '{field}'; {count:it counts|they count} neither as a mine nor as other land.</source>
        <translation>Слой '{layer}': у {count} {count:объекта|объектов|объектов} нет класса в поле '{field}', поэтому {count:он не считается|они не считаются|они не считаются} ни выработкой, ни прочей землёй.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine without a mine_id was|mines without a mine_id were} given a new one.</source>
        <translation>Слой '{layer}': выработкам без mine_id ({count}) даны новые номера.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine|mines} {count:has|have} a mine_id that another mine has ({ids}) and {count:was|were} given a new one.</source>
        <translation>Слой '{layer}': у {count} {count:выработки|выработок|выработок} mine_id совпадает с другой ({ids}); им даны новые номера.</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine|mines} {count:has|have} a word in the field 'review' that is not known: {words}. {count:It counts|They count} as not reviewed. Use {known}.</source>
        <translation>Слой '{layer}': у {count} {count:выработки|выработок|выработок} в поле 'review' неизвестные слова: {words}. Они считаются непроверенными. Используйте {known}.</translation>
    </message>
    <message>
        <source>Layer '{name}' (RIVERS) holds no line and no polygon. Choose a layer of rivers.</source>
        <translation>В слое '{name}' (RIVERS) нет линий и полигонов. Выберите слой рек.</translation>
    </message>
    <message>
        <source>Layer '{name}' changed while it was read. Save its edits and run again.</source>
        <translation>Слой '{name}' изменился во время чтения. Сохраните его правки и запустите снова.</translation>
    </message>
    <message>
        <source>Layer '{name}' does not say with which GLCM levels and range its textures were made (fields {fields}): the model cannot check the objects it will be applied to.</source>
        <translation>Слой '{name}' не говорит, с какими уровнями и диапазоном GLCM получены его текстуры (поля {fields}): модель не сможет проверить объекты, к которым её применят.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no features. Choose the classified objects of 'Classify mines'.</source>
        <translation>В слое '{name}' нет объектов. Выберите классифицированные объекты шага «Классификация выработок».</translation>
    </message>
    <message>
        <source>Layer '{name}' has no field 'split': all its objects with a class train the forest.</source>
        <translation>В слое '{name}' нет поля 'split': лес обучают все его объекты с классом.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine whose field 'review' is one of {value}: the review adds no samples.</source>
        <translation>В слое '{name}' нет выработок, у которых поле 'review' равно одному из {value}: проверка образцов не добавляет.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine with a value in 'review': nothing was carried over.</source>
        <translation>В слое '{name}' нет выработок со значением в 'review': переносить нечего.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no polygon whose field '{class_field}' is one of MINE_CLASSES ({wanted}). It holds: {shown}. Set MINE_CLASSES or CLASS_FIELD.</source>
        <translation>В слое '{name}' нет полигонов, у которых поле '{class_field}' входит в MINE_CLASSES ({wanted}). В нём: {shown}. Задайте MINE_CLASSES или CLASS_FIELD.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no test object (split = 'test'), so nothing is left to judge the map with. Label the objects again with a TEST_AREA, or with TEST_SHARE above 0.</source>
        <translation>В слое '{name}' нет тестовых объектов (split = 'test'), судить карту не по чему. Разметьте объекты заново с TEST_AREA или с TEST_SHARE больше 0.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no training sample: {count} of its {features} {features:object|objects} {count:has|have} a class in '{class_field}', none of them split = 'train'. Make samples with 'Label objects'.</source>
        <translation>В слое '{name}' нет обучающих образцов: из {features} {features:объекта|объектов|объектов} класс в '{class_field}' есть у {count}, и ни у одного split = 'train'. Создайте образцы шагом «Разметка объектов».</translation>
    </message>
    <message>
        <source>Layer '{name}' has objects without object_id. Choose the output of 'Compute object features' as it was made.</source>
        <translation>В слое '{name}' есть объекты без object_id. Выберите результат шага «Вычисление признаков объектов» без изменений.</translation>
    </message>
    <message>
        <source>Layer '{name}' has places whose weight is not above 0 km2. Use the output of 'Draw accuracy sample' with all its places and fields as they were drawn.</source>
        <translation>В слое '{name}' есть точки с весом не больше 0 км². Используйте результат шага «Отбор выборки для оценки точности» со всеми точками и полями, как они были отобраны.</translation>
    </message>
    <message>
        <source>Layer '{name}' holds no polygon of a mine class. Check CLASS_FIELD and MINE_CLASSES, or choose another layer.</source>
        <translation>В слое '{name}' нет полигонов класса выработок. Проверьте CLASS_FIELD и MINE_CLASSES или выберите другой слой.</translation>
    </message>
    <message>
        <source>Layer '{name}' mixes objects with different values of glcm_{key} ({lowest:g} and {highest:g}): their textures cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation>В слое '{name}' смешаны объекты с разными значениями glcm_{key} ({lowest:g} и {highest:g}): их текстуры нельзя сравнивать. Вычислите признаки всех объектов с одинаковыми GLCM_LEVELS и GLCM_RANGE.</translation>
    </message>
    <message>
        <source>Layer '{name}': the field 'class' holds '{value}'. Choose the classified objects of 'Classify mines', whose classes are mine and non_mine.</source>
        <translation>Слой '{name}': поле 'class' содержит '{value}'. Выберите классифицированные объекты шага «Классификация выработок» с классами mine и non_mine.</translation>
    </message>
    <message>
        <source>Layer '{name}': the field 'review' holds '{value}'. Use {reviews}, or leave it empty; CLASS_MAP says what other words mean.</source>
        <translation>Слой '{name}': поле 'review' содержит '{value}'. Используйте {reviews} или оставьте его пустым; значение других слов описывает CLASS_MAP.</translation>
    </message>
    <message>
        <source>Layers '{one}' and '{other}' lie in different places: '{one}' ({one_crs}) covers {one_place}; '{other}' ({other_crs}) covers {other_place}. {cause}</source>
        <translation>Слои '{one}' и '{other}' лежат в разных местах: '{one}' ({one_crs}) покрывает {one_place}; '{other}' ({other_crs}) — {other_place}. {cause}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Leaving out any one of the {count} windows gives the same scale.</source>
        <translation>Без любого из {count} {count:окна|окон|окон} масштаб тот же.</translation>
    </message>
    <message>
        <source>Leaving out one window in turn gives {parts}.</source>
        <translation>Если убирать окна по одному, выходит {parts}.</translation>
    </message>
    <message>
        <source>Left out detected</source>
        <translation>Не учтено найденных</translation>
    </message>
    <message>
        <source>Left out reference</source>
        <translation>Не учтено эталонных</translation>
    </message>
    <message>
        <source>Left out, since '{name}' comes without {absent}: {left_out}.</source>
        <translation>Пропущены, так как в '{name}' нет {absent}: {left_out}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level {number} has no scale: local variance still rises at STOP ({stop:g}), or STOP is less than a step away. Set a larger STOP.</source>
        <translation>У уровня {number} нет масштаба: при STOP ({stop:g}) локальная вариация ещё растёт или до STOP меньше шага. Задайте больший STOP.</translation>
    </message>
    <message>
        <source>Level {number}: scale {scale:g}, certainty {certainty}.</source>
        <translation>Уровень {number}: масштаб {scale:g}, надёжность {certainty}.</translation>
    </message>
    <message>
        <source>Level-1C and Level-2A products are mixed: their reflectance differs by the atmosphere. Use one level only.</source>
        <translation>Смешаны продукты Level-1C и Level-2A: их отражение различается из-за атмосферы. Используйте только один уровень.</translation>
    </message>
    <message>
        <source>Levels above level {count} were not tried: they would begin at its scale.</source>
        <translation>Уровни выше {count} не пробовались: они начинались бы с его масштаба.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence '{number}' (line {line}) was refused: {why}.</source>
        <translation>Лицензия '{number}' (строка {line}) отклонена: {why}.</translation>
    </message>
    <message>
        <source>Licence '{number}' has the same outline as '{other}'.</source>
        <translation>У лицензии '{number}' тот же контур, что у '{other}'.</translation>
    </message>
    <message>
        <source>Licence '{number}' states no area to check by.</source>
        <translation>У лицензии '{number}' нет заявленной площади для сверки.</translation>
    </message>
    <message>
        <source>Licence '{number}': the area '{text}' is taken as {unit}.</source>
        <translation>Лицензия '{number}': площадь '{text}' принята в единицах {unit}.</translation>
    </message>
    <message>
        <source>Licence '{number}': the unit of the area '{text}' is not told.</source>
        <translation>Лицензия '{number}': единица площади '{text}' не указана.</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, but {area:.4f} km2 measured ({percent:+.1f} %). A wrong zone, a lost corner, or a cut-out that was read as land?</source>
        <translation>Лицензия '{number}': заявлено {stated:.4f} км², но измерено {area:.4f} км² ({percent:+.1f} %). Неверная зона, потерянный угол или вырез, прочитанный как земля?</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured ({percent:+.1f} %).</source>
        <translation>Лицензия '{number}': заявлено {stated:.4f} км², измерено {area:.4f} км² ({percent:+.1f} %).</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured: {slip}?</source>
        <translation>Лицензия '{number}': заявлено {stated:.4f} км², измерено {area:.4f} км²: {slip}?</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>Лицензия истекла</translation>
    </message>
    <message>
        <source>Licence number from the field</source>
        <translation>Номер лицензии из поля</translation>
    </message>
    <message>
        <source>Licence of unknown status</source>
        <translation>Статус лицензии неизвестен</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>Лицензия приостановлена</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Licences read</source>
        <translation>Прочитано лицензий</translation>
    </message>
    <message>
        <source>Licences refused</source>
        <translation>Отклонено лицензий</translation>
    </message>
    <message>
        <source>Licences: {bad} of {count} {count:mine|mines} {bad:has|have} no licence in force, {beyond} {beyond:reaches beyond its own|reach beyond theirs}, {good} {good:lies|lie} inside.</source>
        <translation>Лицензии: у {bad} из {count} {count:выработки|выработок|выработок} нет действующей лицензии, {beyond} {beyond:выходит|выходят|выходят} за её пределы, {good} {good:лежит|лежат|лежат} внутри.</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>С лицензией</translation>
    </message>
    <message>
        <source>Lies in more than one county</source>
        <translation>Лежит в нескольких районах</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line of the file where the licence begins</source>
        <translation>Строка файла, с которой начинается лицензия</translation>
    </message>
    <message>
        <source>Line {line} of the table '{layer}' has no number of a licence, and its corners are not those of the licence above. Fill it in.</source>
        <translation>В строке {line} таблицы '{layer}' нет номера лицензии, а её точки не относятся к лицензии выше. Впишите номер.</translation>
    </message>
    <message>
        <source>Line {line}: '{name}' is no area ({kind}) and was left out.</source>
        <translation>Строка {line}: '{name}' — не площадь ({kind}), пропущено.</translation>
    </message>
    <message>
        <source>Line {line}: the upper height {one} lies below the lower one {other}.</source>
        <translation>Строка {line}: верхняя высота {one} ниже нижней {other}.</translation>
    </message>
    <message>
        <source>Local variance</source>
        <translation>Локальная вариация</translation>
    </message>
    <message>
        <source>Local variance (image units)</source>
        <translation>Локальная вариация (единицы снимка)</translation>
    </message>
    <message>
        <source>Local variance (units of the image)</source>
        <translation>Локальная вариация (единицы снимка)</translation>
    </message>
    <message>
        <source>Local variance: mean over objects of the standard deviation inside the object, mean over bands; below, its rate of change from one scale to the next (the steepest steps are cut off). Dashed: the suggested scales. Peaks of the rate over the whole range, which are further candidates to look at: {peaks}.</source>
        <translation>Локальная вариация: среднее по объектам стандартного отклонения внутри объекта, среднее по каналам; ниже — скорость её изменения от масштаба к масштабу (самые крутые шаги срезаны). Пунктир: предлагаемые масштабы. Пики скорости по всему диапазону — другие кандидаты для просмотра: {peaks}.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Логистическая регрессия</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>Долгота (°)</translation>
    </message>
    <message>
        <source>Longitude and latitude of layer '{name}' are exchanged: use 'Swap X and Y coordinates'.</source>
        <translation>Долгота и широта слоя '{name}' переставлены: примените «Поменять местами координаты X и Y».</translation>
    </message>
    <message>
        <source>Longitude of a point on the surface, WGS 84, degrees east</source>
        <translation>Долгота точки на поверхности, WGS 84, градусы к востоку</translation>
    </message>
    <message>
        <source>Look at the address, or choose another catalogue.</source>
        <translation>Проверьте адрес или выберите другой каталог.</translation>
    </message>
    <message>
        <source>Look at the {count} {count:mine|mines} of low confidence first; the list tells the order.</source>
        <translation>Сначала проверьте выработки с низкой уверенностью, всего {count}; порядок указан в списке.</translation>
    </message>
    <message>
        <source>Look at these mines first</source>
        <translation>Сначала посмотрите эти выработки</translation>
    </message>
    <message>
        <source>Loss of accuracy when the values of a feature are shuffled among the out-of-bag samples of each tree (mean decrease in accuracy, Breiman 2001), {repeats} repeats. Bars: 95 % interval; a feature whose interval holds 0 cannot be told from noise. Features that measure the same thing hide each other: see the groups below.</source>
        <translation>Потеря точности, когда значения признака перемешаны среди образцов вне бэга каждого дерева (среднее снижение точности, Breiman 2001), повторов: {repeats}. Отрезки: 95 % интервал; признак, интервал которого содержит 0, неотличим от шума. Признаки, измеряющие одно и то же, скрывают друг друга: см. группы ниже.</translation>
    </message>
    <message>
        <source>Lost (km2)</source>
        <translation>Убыль (км²)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Lower quartile (m)</source>
        <translation>Нижний квартиль (м)</translation>
    </message>
    <message>
        <source>Lowest ({shown})</source>
        <translation>Минимум ({shown})</translation>
    </message>
    <message>
        <source>MAP_DATE is only used with COMPOSITE=nearest; COMPOSITE is '{method}'.</source>
        <translation>MAP_DATE используется только с COMPOSITE=nearest; COMPOSITE: '{method}'.</translation>
    </message>
    <message>
        <source>MASK_CLASSES is '{text}': numbers of SCL classes from 0 to 11 with commas are needed, for example 0,1,3,8,9,10. 8, 9, 10 are clouds, 3 cloud shadow, 11 snow.</source>
        <translation>MASK_CLASSES: '{text}'; нужны номера классов SCL от 0 до 11 через запятую, например 0,1,3,8,9,10. 8, 9, 10 — облака, 3 — тень облака, 11 — снег.</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {cloud:g}: percent from 0 to 100 are needed.</source>
        <translation>MAX_CLOUD равен {cloud:g}: нужны проценты от 0 до 100.</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {max_features}, but SELECT keeps only {select} features. Set MAX_FEATURES to {select} or less.</source>
        <translation>MAX_FEATURES равен {max_features}, но SELECT оставляет только {select} признаков. Задайте MAX_FEATURES не больше {select}.</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {tried} instead of the published {published}: so many of {features} features suit {mines} mine samples better (see the help). FIT_MAX_FEATURES off keeps the published number.</source>
        <translation>MAX_FEATURES равно {tried} вместо {published} из статьи: столько из {features} {features:признака|признаков|признаков} лучше подходит к числу образцов выработок {mines} (см. справку). Без FIT_MAX_FEATURES остаётся число из статьи.</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {value}, but there are only {count} {count:feature|features}. Set MAX_FEATURES to {count} or less, or add features.</source>
        <translation>MAX_FEATURES равен {value}, а признаков только {count}. Задайте MAX_FEATURES не больше {count} или добавьте признаки.</translation>
    </message>
    <message>
        <source>MAX_SIZE is {size:g}: a number of GB above 0 is needed.</source>
        <translation>MAX_SIZE равен {size:g}: нужно число ГБ больше 0.</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for TILE_SIZE {side}: about {needed:.0f} MB are needed. Raise the limit, or choose smaller tiles.</source>
        <translation>MEMORY_LIMIT слишком мал для TILE_SIZE {side}: нужно около {needed:.0f} МБ. Увеличьте предел или выберите тайлы меньше.</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for this image: about {needed:.0f} MB are needed. Raise it.</source>
        <translation>MEMORY_LIMIT слишком мал для этого снимка: нужно около {needed:.0f} МБ. Увеличьте его.</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is {limit} MB: at least {needed:.0f} MB are needed. Raise it, or set it to 0 to use half of the computer's memory.</source>
        <translation>MEMORY_LIMIT равен {limit} МБ: нужно не менее {needed:.0f} МБ. Увеличьте его или задайте 0, чтобы использовать половину памяти компьютера.</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is {memory_limit} MB: at least {least:.0f} MB are needed. Raise it, or set it to 0 to use half of the computer's memory.</source>
        <translation>MEMORY_LIMIT равен {memory_limit} МБ: нужно не менее {least:.0f} МБ. Увеличьте его или задайте 0, чтобы использовать половину памяти компьютера.</translation>
    </message>
    <message>
        <source>MINES = {count} do not fit into SIZE = {size} px ({extent:.1f} km): only {mines} found a place. Use fewer mines or a larger size.</source>
        <translation>MINES = {count} не помещаются в SIZE = {size} пикс. ({extent:.1f} км): место нашлось только для {mines}. Уменьшите число выработок или увеличьте размер.</translation>
    </message>
    <message>
        <source>MINES is {mines}: at least one mine is needed.</source>
        <translation>MINES равен {mines}: нужна хотя бы одна выработка.</translation>
    </message>
    <message>
        <source>MIN_CHANGE is {value:g} m2: it must not be negative.</source>
        <translation>MIN_CHANGE равен {value:g} м²: он не может быть отрицательным.</translation>
    </message>
    <message>
        <source>MIN_PER_STRATUM is {minimum}: at least 2 are needed, or no interval can be computed.</source>
        <translation>MIN_PER_STRATUM равен {minimum}: нужно не меньше 2, иначе интервал не вычислить.</translation>
    </message>
    <message>
        <source>MIN_SAMPLES_LEAF is {leaf} and MIN_SAMPLES_SPLIT {split}: what was left empty follows the {mines} mine {mines:sample|samples} (the published 10 and 60 from {published} on).</source>
        <translation>MIN_SAMPLES_LEAF равен {leaf}, MIN_SAMPLES_SPLIT — {split}: оставленное пустым следует числу образцов выработок, {mines} (опубликованные 10 и 60 — с {published}).</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' has no field 'split', so it cannot be told which of its samples are set aside for the test, as in '{other}'. Make it with 'Label objects'.</source>
        <translation>MORE_SAMPLES: в слое '{layer}' нет поля 'split', и неизвестно, какие его образцы отведены для теста, как в '{other}'. Создайте его шагом «Разметка объектов».</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' has no field '{field}', and others have. Give all layers of samples groups, or none.</source>
        <translation>MORE_SAMPLES: в слое '{layer}' нет поля '{field}', а в других есть. Дайте группы всем слоям образцов или ни одному.</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' lacks the features {missing} of '{first}'. Compute the same features for all samples, or name common ones in FEATURES.</source>
        <translation>MORE_SAMPLES: в слое '{layer}' нет признаков {missing} слоя '{first}'. Вычислите одинаковые признаки для всех образцов или назовите общие в FEATURES.</translation>
    </message>
    <message>
        <source>Mac Cyrillic</source>
        <translation>Mac Cyrillic</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Создано в</translation>
    </message>
    <message>
        <source>Make field package</source>
        <translation>Подготовка полевого пакета</translation>
    </message>
    <message>
        <source>Map and reference share {share} of the land that either calls mine.</source>
        <translation>Общая доля карты и эталона — {share} земли, которую хотя бы один из них считает выработкой.</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms</source>
        <translation>Карта попаданий, пропусков и ложных срабатываний</translation>
    </message>
    <message>
        <source>Map of mines</source>
        <translation>Карта выработок</translation>
    </message>
    <message>
        <source>Map to reference</source>
        <translation>От карты к эталону</translation>
    </message>
    <message>
        <source>Map: mine</source>
        <translation>Карта: выработка</translation>
    </message>
    <message>
        <source>Map: non-mine</source>
        <translation>Карта: не выработка</translation>
    </message>
    <message>
        <source>Mapped mine area</source>
        <translation>Площадь выработок на карте</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Замаскировано</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>Маскируемые классы</translation>
    </message>
    <message>
        <source>Masked classes: {classes}; grown by {distance:g} m.</source>
        <translation>Маскируемые классы: {classes}; расширены на {distance:g} м.</translation>
    </message>
    <message>
        <source>Masks grown by</source>
        <translation>Маски расширены на</translation>
    </message>
    <message>
        <source>Match mines with the register</source>
        <translation>Сопоставление выработок с реестром лицензий</translation>
    </message>
    <message>
        <source>Matched pairs</source>
        <translation>Сопоставленные пары</translation>
    </message>
    <message>
        <source>Mean area (km2)</source>
        <translation>Средняя площадь (км²)</translation>
    </message>
    <message>
        <source>Mean decrease in accuracy (%)</source>
        <translation>Среднее снижение точности (%)</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Среднее расстояние</translation>
    </message>
    <message>
        <source>Mean distance (m)</source>
        <translation>Среднее расстояние (м)</translation>
    </message>
    <message>
        <source>Mean elevation, m</source>
        <translation>Средняя высота, м</translation>
    </message>
    <message>
        <source>Mean from the centroid (m)</source>
        <translation>Среднее от центроида (м)</translation>
    </message>
    <message>
        <source>Mean of basin</source>
        <translation>Среднее по бассейну</translation>
    </message>
    <message>
        <source>Mean of mines</source>
        <translation>Среднее по выработкам</translation>
    </message>
    <message>
        <source>Mean of random patterns</source>
        <translation>Среднее случайных размещений</translation>
    </message>
    <message>
        <source>Mean probability of its objects, weighted by area</source>
        <translation>Средняя вероятность её объектов, взвешенная по площади</translation>
    </message>
    <message>
        <source>Mean slope, degrees</source>
        <translation>Средний уклон, градусы</translation>
    </message>
    <message>
        <source>Mean {label} ({shown})</source>
        <translation>Среднее: {label} ({shown})</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Measured (km2)</source>
        <translation>Измерено (км²)</translation>
    </message>
    <message>
        <source>Median (m)</source>
        <translation>Медиана (м)</translation>
    </message>
    <message>
        <source>Median ({shown})</source>
        <translation>Медиана ({shown})</translation>
    </message>
    <message>
        <source>Median distance</source>
        <translation>Медиана расстояния</translation>
    </message>
    <message>
        <source>Median size (pixels)</source>
        <translation>Медианный размер (пиксели)</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Merge field work</source>
        <translation>Объединение полевых работ</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединена</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Металлы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Выработка</translation>
    </message>
    <message>
        <source>Mine Mapper: how many mines, how large, of which type, where</source>
        <translation>Mine Mapper: сколько выработок, какой площади, какого типа, где</translation>
    </message>
    <message>
        <source>Mine Mapper: licences from a table or text of corner points</source>
        <translation>Mine Mapper: лицензии из таблицы или текста угловых точек</translation>
    </message>
    <message>
        <source>Mine Mapper: map against reference outlines</source>
        <translation>Mine Mapper: карта и эталонные контуры</translation>
    </message>
    <message>
        <source>Mine Mapper: new, expanded, shrunk, closed, split and merged mines</source>
        <translation>Mine Mapper: новые, расширенные, уменьшенные, закрытые, разделённые и слившиеся выработки</translation>
    </message>
    <message>
        <source>Mine Mapper: scales that fit the objects of {name}</source>
        <translation>Mine Mapper: масштабы, подходящие объектам {name}</translation>
    </message>
    <message>
        <source>Mine Mapper: who mines with a licence, beyond it, after it or without one</source>
        <translation>Mine Mapper: кто работает с лицензией, за её пределами, после неё или без неё</translation>
    </message>
    <message>
        <source>Mine area inside (km2)</source>
        <translation>Площадь выработок в районе (км²)</translation>
    </message>
    <message>
        <source>Mine inventory statistics</source>
        <translation>Статистика реестра выработок</translation>
    </message>
    <message>
        <source>Mine no.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test).</source>
        <translation>Объекты выработок: запрошено {asked}, найдено {found}, использовано {used} (обучение {train}, тест {test}).</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>Образцы выработок</translation>
    </message>
    <message>
        <source>Mine statistics</source>
        <translation>Статистика выработок</translation>
    </message>
    <message>
        <source>Mine {number}, {field}: {kind} '{kept}' was kept; {others}.</source>
        <translation>Выработка {number}, {field}: {kind} Оставлено '{kept}'; {others}.</translation>
    </message>
    <message>
        <source>Mine {number}: {kind}</source>
        <translation>Выработка {number}: {kind}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Полезное ископаемое</translation>
    </message>
    <message>
        <source>Mineral of the register entry</source>
        <translation>Полезное ископаемое записи реестра</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>Mines and basin by {what}</source>
        <translation>Выработки и бассейн: {what}</translation>
    </message>
    <message>
        <source>Mines and basin by {what}.</source>
        <translation>Выработки и бассейн: {what}.</translation>
    </message>
    <message>
        <source>Mines and the mineral register</source>
        <translation>Выработки и реестр лицензий</translation>
    </message>
    <message>
        <source>Mines by area</source>
        <translation>Выработки по площади</translation>
    </message>
    <message>
        <source>Mines by area and type</source>
        <translation>Выработки по площади и типу</translation>
    </message>
    <message>
        <source>Mines by change</source>
        <translation>Выработки по виду изменения</translation>
    </message>
    <message>
        <source>Mines by county and change</source>
        <translation>Выработки по районам и изменениям</translation>
    </message>
    <message>
        <source>Mines by county and status</source>
        <translation>Выработки по районам и статусу</translation>
    </message>
    <message>
        <source>Mines by county and type</source>
        <translation>Выработки по районам и типам</translation>
    </message>
    <message>
        <source>Mines by distance to the nearest river</source>
        <translation>Выработки по расстоянию до реки</translation>
    </message>
    <message>
        <source>Mines by distance to the nearest river, and the mean distance by type.</source>
        <translation>Выработки по расстоянию до реки и среднее расстояние по типам.</translation>
    </message>
    <message>
        <source>Mines by status</source>
        <translation>Выработки по статусу</translation>
    </message>
    <message>
        <source>Mines by type</source>
        <translation>Выработки по типам</translation>
    </message>
    <message>
        <source>Mines that changed</source>
        <translation>Изменившиеся выработки</translation>
    </message>
    <message>
        <source>Mines that lie where no clear observation was made cannot be in the inventory.</source>
        <translation>Выработки там, где не было ясного наблюдения, в реестр попасть не могут.</translation>
    </message>
    <message>
        <source>Mines to be looked at</source>
        <translation>Выработки, которые надо посмотреть</translation>
    </message>
    <message>
        <source>Mines, the largest change first</source>
        <translation>Выработки, сначала наибольшее изменение</translation>
    </message>
    <message>
        <source>Mines, those to be looked at first</source>
        <translation>Выработки, сначала те, что надо посмотреть первыми</translation>
    </message>
    <message>
        <source>Mines: each mine once, with the mean of its DEM pixels. Basin: every DEM pixel by its area.</source>
        <translation>Выработки: каждая один раз, со средним её пикселей DEM. Бассейн: каждый пиксель DEM по площади.</translation>
    </message>
    <message>
        <source>Model file '{origin}' is damaged or was not made by Mine Mapper ({what}). Train the forest again, or choose another file.</source>
        <translation>Файл модели '{origin}' повреждён или создан не Mine Mapper ({what}). Обучите лес заново или выберите другой файл.</translation>
    </message>
    <message>
        <source>Model file '{path}' cannot be read ({reason}). Check its permissions.</source>
        <translation>Файл модели '{path}' не читается ({reason}). Проверьте права доступа.</translation>
    </message>
    <message>
        <source>Model file '{path}' does not exist. Choose a file made by 'Train random forest'.</source>
        <translation>Файла модели '{path}' нет. Выберите файл шага «Обучение случайного леса».</translation>
    </message>
    <message>
        <source>Model file '{path}' has version {version!r}; this Mine Mapper reads version {known}. Update the plugin, or train the forest again.</source>
        <translation>Версия файла модели '{path}' — {version!r}; этот Mine Mapper читает версию {known}. Обновите модуль или обучите лес заново.</translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: '{name}' is no array ({error}). Train again.</source>
        <translation>Файл модели '{path}' повреждён: '{name}' — не массив ({error}). Обучите заново.</translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: its header cannot be read ({error}). Train again.</source>
        <translation>Файл модели '{path}' повреждён: его заголовок не читается ({error}). Обучите заново.</translation>
    </message>
    <message>
        <source>Most mines joined by one</source>
        <translation>Больше всего выработок в одной</translation>
    </message>
    <message>
        <source>Most pieces of one mine</source>
        <translation>Больше всего частей одной выработки</translation>
    </message>
    <message>
        <source>Most pixels of '{name}' hold values that no reflectance x 10 000 has, such as {value:g}, and are taken as no data. Say with SCALE_FACTOR and OFFSET how the values become reflectance x 10 000, or choose the original product.</source>
        <translation>Большинство пикселей '{name}' содержат значения, невозможные для отражения × 10 000, например {value:g}, и считаются без данных. Укажите в SCALE_FACTOR и OFFSET, как получить отражение × 10 000, или выберите исходный продукт.</translation>
    </message>
    <message>
        <source>NULL in {span} of {count} {count:object|objects}, because {reason}: {shown}.</source>
        <translation>NULL у {span} из {count} {count:объекта|объектов|объектов}, потому что {reason}: {shown}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nearly every pixel is an object of its own: SCALE {scale:g} is far too small for the values of this image. Raise it, or check the image for values that are no reflectance x 10 000.</source>
        <translation>Почти каждый пиксель — отдельный объект: SCALE {scale:g} слишком мал для значений этого снимка. Увеличьте его или проверьте, нет ли в снимке значений, не являющихся отражением × 10 000.</translation>
    </message>
    <message>
        <source>Needs true negatives, which only labelled objects give: add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>Нужны верные отрицательные, а их дают только размеченные объекты: добавьте SAMPLES или OBJECTS_CLASSIFIED.</translation>
    </message>
    <message>
        <source>Neither BASIN nor COUNTIES was given: terrain is compared with all of the DEM.</source>
        <translation>Не указаны ни BASIN, ни COUNTIES: рельеф сравнивается со всей DEM.</translation>
    </message>
    <message>
        <source>Neither BASIN nor COUNTIES was given: the density covers the hull of the mines, grown by the bandwidth.</source>
        <translation>Не указаны ни BASIN, ни COUNTIES: плотность покрывает выпуклую оболочку выработок, расширенную на ширину окна.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>No DATE was given, so expiry was not judged by date.</source>
        <translation>Значение DATE не задано, поэтому срок действия по дате не оценивался.</translation>
    </message>
    <message>
        <source>No DEM is given: the stack has no elevation and slope, and two of the paper's 56 features will be missing.</source>
        <translation>DEM не указана: в снимке не будет высоты и уклона, и двух из 56 признаков статьи не хватит.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at SCHEDULER '{scheduler}' ({error}). Start one with 'dask scheduler', correct the address, or leave it empty to use threads.</source>
        <translation>По адресу SCHEDULER '{scheduler}' планировщик Dask не отвечает ({error}). Запустите его командой 'dask scheduler', исправьте адрес или оставьте пустым, чтобы работать потоками.</translation>
    </message>
    <message>
        <source>No STAC API at CATALOG '{address}': {reason} Check the address.</source>
        <translation>По адресу CATALOG '{address}' нет STAC API: {reason} Проверьте адрес.</translation>
    </message>
    <message>
        <source>No column of the table '{layer}' is known as the number of the licence, and '{column}' may be it. Its columns are: {columns}. Name the one with the number in LICENCE_FIELD.</source>
        <translation>Ни один столбец таблицы '{layer}' не известен как номер лицензии; возможно, это '{column}'. Её столбцы: {columns}. Укажите столбец с номером в LICENCE_FIELD.</translation>
    </message>
    <message>
        <source>No corner of the table '{layer}' is in degrees or metres of a national system. Ask for the original coordinates. {reasons}</source>
        <translation>Ни один угол таблицы '{layer}' не в градусах и не в метрах государственной системы. Запросите исходные координаты. {reasons}</translation>
    </message>
    <message>
        <source>No detected mine belongs to a reference mine, so no outlines can be compared.</source>
        <translation>Ни одна найденная выработка не соответствует эталонной, поэтому контуры сравнить нельзя.</translation>
    </message>
    <message>
        <source>No field of the register is known as the number of the licence. LICENCE_FIELD names one.</source>
        <translation>Ни одно поле реестра не опознано как номер лицензии. Его называет LICENCE_FIELD.</translation>
    </message>
    <message>
        <source>No image was given for the map frame '{name}' of the template: it is left out.</source>
        <translation>Для рамки карты '{name}' шаблона снимок не задан: она пропущена.</translation>
    </message>
    <message>
        <source>No licence of the table '{layer}' can be read. {reasons}</source>
        <translation>Ни одну лицензию таблицы '{layer}' прочитать нельзя. {reasons}</translation>
    </message>
    <message>
        <source>No mine changed.</source>
        <translation>Ни одна выработка не изменилась.</translation>
    </message>
    <message>
        <source>No mine found: the highest probability of the {object_count} {object_count:object|objects} is {highest:.3f}{prior}, below THRESHOLD {threshold:g}. The map is empty. Lower THRESHOLD, or train the model with more mine samples (smaller scale, more polygons) or with a smaller leaf and split.</source>
        <translation>Выработок не найдено: наибольшая вероятность среди {object_count} {object_count:объекта|объектов|объектов} {highest:.3f}{prior}, ниже THRESHOLD {threshold:g}. Карта пуста. Уменьшите THRESHOLD или обучите модель на большем числе образцов выработок (меньший масштаб, больше полигонов) либо с меньшими листом и разбиением.</translation>
    </message>
    <message>
        <source>No mine found: {count} {count:object|objects} {count:reaches|reach} THRESHOLD {threshold:g}, but {dropped:the mine made of them is|all {dropped} mines made of them are} smaller than MIN_AREA {min_area:g} m2. The map is empty. Lower MIN_AREA to keep them.</source>
        <translation>Выработок не найдено: THRESHOLD {threshold:g} достигают объектов {count}, но все составленные из них выработки ({dropped}) меньше MIN_AREA {min_area:g} м². Карта пуста. Уменьшите MIN_AREA, чтобы их сохранить.</translation>
    </message>
    <message>
        <source>No mine lies in the basin, so there is no density to compute. Check BASIN (or COUNTIES) and its CRS.</source>
        <translation>В бассейне нет выработок, плотность вычислять не для чего. Проверьте BASIN (или COUNTIES) и его CRS.</translation>
    </message>
    <message>
        <source>No mine object is in the test part: recall and precision of the forest cannot be measured there.</source>
        <translation>В тестовой части нет объектов выработок: полноту и долю верных леса там не измерить.</translation>
    </message>
    <message>
        <source>No mine of layer '{before}' shares land with one of layer '{after}': all are closed or new. Check that both are inventories of the same land and that neither is shifted.</source>
        <translation>Ни одна выработка слоя '{before}' не имеет общей земли с выработкой слоя '{after}': все закрыты или новые. Проверьте, что оба реестра об одной земле и ни один не сдвинут.</translation>
    </message>
    <message>
        <source>No mine of layer '{layer}' lies in a county.</source>
        <translation>Ни одна выработка слоя '{layer}' не лежит в районе.</translation>
    </message>
    <message>
        <source>No more non-mine objects are used, so that they stay {others} to {mines} mine {mines:object|objects}, as asked for.</source>
        <translation>Больше объектов прочих земель не берётся, чтобы на {mines} {mines:объект|объекта|объектов} выработок их оставалось {others}, как задано.</translation>
    </message>
    <message>
        <source>No object belongs to a reference polygon at any scale.</source>
        <translation>Ни при одном масштабе ни один объект не относится к эталонному полигону.</translation>
    </message>
    <message>
        <source>No object has more than {overlap:.0%} of its area in the {count} mine {count:polygon|polygons} of layer '{layer}' (the best has {best:.0%}): there is no mine to learn from. Segment with a smaller SCALE, set a lower OVERLAP, or check the outlines.</source>
        <translation>Ни у одного объекта больше {overlap:.0%} площади не лежит в полигонах выработок слоя '{layer}' (полигонов {count}; лучший — {best:.0%}): учиться не на чем. Сегментируйте с меньшим SCALE, уменьшите OVERLAP или проверьте контуры.</translation>
    </message>
    <message>
        <source>No object is other land: every one overlaps a mine polygon of layer '{layer}', or is not farther than {distance:g} m from one. Set a smaller NON_MINE_DISTANCE, or take objects of a larger area.</source>
        <translation>Нет объектов прочих земель: каждый перекрывается с полигоном выработки слоя '{layer}' или лежит не дальше {distance:g} м от него. Задайте меньший NON_MINE_DISTANCE или возьмите объекты большей территории.</translation>
    </message>
    <message>
        <source>No object is other land: none has more than {overlap:.0%} of its area in polygons of other classes than mines of layer '{layer}'. Draw polygons of other classes on more land.</source>
        <translation>Нет объектов прочих земель: ни у одного больше {overlap:.0%} площади не лежит в полигонах других классов слоя '{layer}'. Проведите полигоны других классов на большей площади.</translation>
    </message>
    <message>
        <source>No object is other land: the mine polygons of layer '{layer}' hold {share:.0%} of the objects. Is it the right layer, or one of counties or of the study area? If it holds outlines of mines, take objects of a larger area.</source>
        <translation>Нет объектов прочих земель: полигоны выработок слоя '{layer}' содержат {share:.0%} объектов. Тот ли это слой, не районы ли и не район ли исследований? Если в нём контуры выработок, возьмите объекты большей территории.</translation>
    </message>
    <message>
        <source>No object lies in AREA, so nothing can be drawn. Check the CRS of both layers, or leave AREA empty.</source>
        <translation>Ни один объект не лежит в AREA, отбирать нечего. Проверьте CRS обоих слоёв или оставьте AREA пустым.</translation>
    </message>
    <message>
        <source>No object lies wholly inside EXTENT. Choose a larger one.</source>
        <translation>Ни один объект не лежит внутри EXTENT целиком. Выберите больший охват.</translation>
    </message>
    <message>
        <source>No object of layer '{objects}' overlaps any of the {count} mine {count:polygon|polygons} of layer '{reference}'. Check that both cover the same land and have the right coordinate reference system.</source>
        <translation>Ни один объект слоя '{objects}' не перекрывается с полигонами выработок слоя '{reference}' (полигонов {count}). Проверьте, что оба покрывают одну землю и их системы координат верны.</translation>
    </message>
    <message>
        <source>No place of layer '{name}' has a reference_class. Label the places in QGIS (mine or non_mine) and save the edits.</source>
        <translation>Ни у одной точки слоя '{name}' нет reference_class. Разметьте точки в QGIS (mine или non_mine) и сохраните правки.</translation>
    </message>
    <message>
        <source>No polygon of {name} layer '{layer}' lies in the area.</source>
        <translation>Ни один полигон {name}, слой '{layer}', не лежит на территории.</translation>
    </message>
    <message>
        <source>No product is given. Choose files in PRODUCTS, or a folder in PRODUCTS_FOLDER.</source>
        <translation>Продукт не указан. Выберите файлы в PRODUCTS или папку в PRODUCTS_FOLDER.</translation>
    </message>
    <message>
        <source>No product lies between START={start} and END={end}; their dates are {dates}. Widen the dates.</source>
        <translation>Ни один продукт не попадает между START={start} и END={end}; их даты: {dates}. Расширьте срок.</translation>
    </message>
    <message>
        <source>No product overlaps the area. Choose another EXTENT or other products.</source>
        <translation>Ни один продукт не перекрывает территорию. Выберите другой EXTENT или другие продукты.</translation>
    </message>
    <message>
        <source>No reference mine of layer '{name}' lies in EXTENT. Choose an extent with reference mines, or leave it empty.</source>
        <translation>Ни одна эталонная выработка слоя '{name}' не лежит в EXTENT. Выберите охват с эталонными выработками или оставьте его пустым.</translation>
    </message>
    <message>
        <source>No reference_class of layer '{name}' is known. It holds: {words}. Use mine and non_mine, name the words for mine in MINE_CLASSES, or say in CLASS_MAP what each word means.</source>
        <translation>Ни одно значение reference_class слоя '{name}' не известно. В нём: {words}. Используйте mine и non_mine, назовите слова для выработок в MINE_CLASSES или опишите значение каждого слова в CLASS_MAP.</translation>
    </message>
    <message>
        <source>No scene can be used of {count} found from {start} to {end}. {reasons}</source>
        <translation>Из {count} {count:сцены|сцен|сцен}, найденных с {start} по {end}, ни одна не годится. {reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} could be fetched. {reasons}</source>
        <translation>Из {count} {count:сцены|сцен|сцен} не удалось загрузить ни одной. {reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} could be looked at. {reasons}</source>
        <translation>Из {count} {count:сцены|сцен|сцен} не удалось посмотреть ни одной. {reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} has at most MAX_CLOUD={limit:g} % of cloud and shadow in the extent; the clearest has {clearest:.1%}. Raise MAX_CLOUD, or choose a longer time.</source>
        <translation>Из {count} {count:сцены|сцен|сцен} ни одна не имеет в охвате облаков и теней не больше MAX_CLOUD={limit:g} %; у самой ясной {clearest:.1%}. Увеличьте MAX_CLOUD или выберите более долгое время.</translation>
    </message>
    <message>
        <source>No spatial cross-validation was possible, so no figure here holds for land away from the samples.</source>
        <translation>Пространственная перекрёстная проверка была невозможна, поэтому ни одна цифра здесь не верна для земли вдали от образцов.</translation>
    </message>
    <message>
        <source>No training sample shows {share:.1%} of the land: {covers}. The forest has to guess there. Draw reference polygons of what it is, the layer GAPS shows where.</source>
        <translation>Ни один обучающий образец не показывает {share:.1%} земли: {covers}. Лесу придётся там гадать. Проведите эталонные полигоны того, что это; где — показывает слой GAPS.</translation>
    </message>
    <message>
        <source>No word names the datum of the UTM zone; WGS 84 was taken. Give CRS if it is another one (PSAD 56, SIRGAS).</source>
        <translation>Датум зоны UTM нигде не назван; принят WGS 84. Если он другой (PSAD 56, SIRGAS), укажите CRS.</translation>
    </message>
    <message>
        <source>No word names the datum; decimal degrees were taken for WGS 84. Give CRS if they are in another one.</source>
        <translation>Датум нигде не назван; десятичные градусы приняты за WGS 84. Если они в другом, укажите CRS.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>Неметаллы</translation>
    </message>
    <message>
        <source>Non-mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test).</source>
        <translation>Объекты прочих земель: запрошено {asked}, найдено {found}, использовано {used} (обучение {train}, тест {test}).</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>Образцы прочих земель</translation>
    </message>
    <message>
        <source>None of the DEM tiles of the catalogue covers the extent. Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation>Ни один лист DEM каталога не покрывает охват. Оставьте DEM_COLLECTION пустым, чтобы не загружать DEM.</translation>
    </message>
    <message>
        <source>None of the features asked for can be computed: '{name}' comes without {absent}. Its bands are: {bands}. Make the image stack with 'Prepare imagery', or choose other FEATURES.</source>
        <translation>Ни один из запрошенных признаков нельзя вычислить: в '{name}' нет {absent}. Его каналы: {bands}. Сделайте снимок шагом «Подготовка снимков» или выберите другие FEATURES.</translation>
    </message>
    <message>
        <source>None of the {count:,} {count:feature|features} of layer '{layer}' could be read: another program holds its file, or it is damaged. Close that program and run again, or take an earlier copy.</source>
        <translation>Из {count:,} {count:объекта|объектов|объектов} слоя '{layer}' не удалось прочитать ни одного: файл занят другой программой или повреждён. Закройте её и запустите шаг снова или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>None of the {count} {count:polygon|polygons} of REFERENCE layer '{name}' lies whole inside the part of the image that is used and fits a window of {size} pixels. Choose polygons on the image, another EXTENT, or a larger SUBSET_SIZE.</source>
        <translation>Ни один из {count} {count:полигона|полигонов|полигонов} слоя REFERENCE '{name}' не лежит целиком в используемой части снимка и не помещается в окно {size} пикселей. Выберите полигоны на снимке, другой EXTENT или больший SUBSET_SIZE.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценивалось</translation>
    </message>
    <message>
        <source>Not judged: {count} {count:mine|mines}</source>
        <translation>Не оценено выработок: {count}</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалась</translation>
    </message>
    <message>
        <source>Not one licence of the table '{layer}' can be imported: {reasons}.</source>
        <translation>Ни одну лицензию таблицы '{layer}' нельзя импортировать: {reasons}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds:.0f} s, though the connection is open. Try again later: what is finished is kept.</source>
        <translation>От сервера {seconds:.0f} с ничего не приходит, хотя соединение открыто. Попробуйте позже: законченное сохраняется.</translation>
    </message>
    <message>
        <source>Nothing in the table '{layer}' names the datum of its degrees, and a wrong one moves licences by tens of metres. Give CRS: for example EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:4284 (Pulkovo 1942), EPSG:7683 (GSK-2011).</source>
        <translation>В таблице '{layer}' не назван датум градусов, а неверный сдвигает лицензии на десятки метров. Укажите CRS: например EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:4284 (Пулково 1942), EPSG:7683 (ГСК-2011).</translation>
    </message>
    <message>
        <source>Nothing in the table '{layer}' names the datum, and a wrong one moves licences by tens of metres, a false overrun. Give CRS{example}.</source>
        <translation>В таблице '{layer}' не назван датум, а неверный сдвигает лицензии на десятки метров — мнимый выход за пределы. Укажите CRS{example}.</translation>
    </message>
    <message>
        <source>Nothing is left of the image: every pixel of the area is without data or masked. Check the extent, MASK_CLASSES and the products, or protect bright ground with KEEP.</source>
        <translation>От снимка ничего не осталось: каждый пиксель территории без данных или замаскирован. Проверьте охват, MASK_CLASSES и продукты или защитите светлую землю через KEEP.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number and area of mines by class of area.</source>
        <translation>Число и площадь выработок по классам площади.</translation>
    </message>
    <message>
        <source>Number and area of mines by type.</source>
        <translation>Число и площадь выработок по типам.</translation>
    </message>
    <message>
        <source>Number of image objects in it</source>
        <translation>Число объектов снимка в ней</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>Число выработок</translation>
    </message>
    <message>
        <source>Number of mines by county and type.</source>
        <translation>Число выработок по районам и типам.</translation>
    </message>
    <message>
        <source>Number of mines by status.</source>
        <translation>Число выработок по статусу.</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>Номер лицензии</translation>
    </message>
    <message>
        <source>Number of the licence that decides the status</source>
        <translation>Номер лицензии, определяющей статус</translation>
    </message>
    <message>
        <source>Number of the mine, by its first object</source>
        <translation>Номер выработки, по её первому объекту</translation>
    </message>
    <message>
        <source>Number of the mine, carried on over the years</source>
        <translation>Номер выработки, сохраняется из года в год</translation>
    </message>
    <message>
        <source>Number of the register entry</source>
        <translation>Номер записи реестра</translation>
    </message>
    <message>
        <source>Numbers of the mines of the earlier year it comes from</source>
        <translation>Номера выработок прежнего года, из которых она произошла</translation>
    </message>
    <message>
        <source>OBJECTS_CLASSIFIED has no features. Choose the classified objects of 'Classify mines', or leave it empty.</source>
        <translation>В OBJECTS_CLASSIFIED нет объектов. Выберите классифицированные объекты шага «Классификация выработок» или оставьте пустым.</translation>
    </message>
    <message>
        <source>OBSERVED '{raster}' has no observed pixel in any county. Check its CRS, or leave OBSERVED empty.</source>
        <translation>В OBSERVED '{raster}' нет наблюдавшихся пикселей ни в одном районе. Проверьте его CRS или оставьте OBSERVED пустым.</translation>
    </message>
    <message>
        <source>OVERLAP is {overlap:g}: a share between 0 and 1 is needed, for example 0.7.</source>
        <translation>OVERLAP равен {overlap:g}: нужна доля между 0 и 1, например 0.7.</translation>
    </message>
    <message>
        <source>Object {identifier} of labels '{name}' has {number} pixels, more than {most} cannot be added up. Give the background the label 0, or segment with a smaller scale.</source>
        <translation>В объекте {identifier} меток '{name}' пикселей {number}, а больше {most} сложить нельзя. Дайте фону метку 0 или сегментируйте с меньшим масштабом.</translation>
    </message>
    <message>
        <source>Object {identifier} of layer '{name}' lies elsewhere than the object of the same object_id in layer '{layer}'. Choose samples and classified objects made from the same objects.</source>
        <translation>Объект {identifier} слоя '{name}' лежит не там, где объект с тем же object_id в слое '{layer}'. Выберите образцы и классифицированные объекты, сделанные из одних объектов.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Objects by probability of being a mine; the scale of the objects is logarithmic.</source>
        <translation>Объекты по вероятности быть выработкой; шкала объектов логарифмическая.</translation>
    </message>
    <message>
        <source>Objects called mine</source>
        <translation>Объекты, отнесённые к выработкам</translation>
    </message>
    <message>
        <source>Objects of all windows together.</source>
        <translation>Объекты всех окон вместе.</translation>
    </message>
    <message>
        <source>Objects of layer '{layer}', model '{model}'</source>
        <translation>Объекты слоя '{layer}', модель '{model}'</translation>
    </message>
    <message>
        <source>Objects that are mines on the land (%)</source>
        <translation>Объекты-выработки на местности (%)</translation>
    </message>
    <message>
        <source>Objects that trained the forest, and mines that hold such objects, count nowhere on this page when SAMPLES was given. The intervals come from drawing whole groups of neighbouring objects or mines 2 000 times with replacement, because neighbours are alike; they tell how much the figures would vary for other places of the same kind, not for another kind of land.</source>
        <translation>Если указан SAMPLES, объекты, на которых обучался лес, и выработки с такими объектами на этой странице нигде не учитываются. Интервалы получены 2 000 выборками с возвращением целых групп соседних объектов или выработок, так как соседи похожи; они показывают, насколько менялись бы цифры для других мест того же вида, но не для земли другого вида.</translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>Объекты с признаками</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдено</translation>
    </message>
    <message>
        <source>Observed (km2)</source>
        <translation>Наблюдено (км²)</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>Доля наблюдённого</translation>
    </message>
    <message>
        <source>Of 100 objects called mine, these are expected to be mines: {parts}.</source>
        <translation>Из 100 объектов, отнесённых к выработкам, ожидается действительных: {parts}.</translation>
    </message>
    <message>
        <source>Of the features of the model, {names} have no value in any object; the median of the training samples stands in for them everywhere, and the map is not to be trusted. Compute the features of these objects as those of the samples, with the same bands and DEM.</source>
        <translation>Признаки модели {names} не имеют значения ни в одном объекте; везде вместо них стоит медиана обучающих образцов, и карте нельзя доверять. Вычислите признаки этих объектов так же, как образцов, с теми же каналами и DEM.</translation>
    </message>
    <message>
        <source>Of the non-mine objects {count} were rejected in the review or look like those; they come on top.</source>
        <translation>Сверх того добавлено объектов прочих земель, отклонённых при проверке или похожих на такие: {count}.</translation>
    </message>
    <message>
        <source>Of {checked} mapped {checked:mine that was|mines that were} checked, {right} {right:was|were} right: {share}{interval}.</source>
        <translation>Из {checked} {checked:проверенной выработки|проверенных выработок|проверенных выработок} карты {right:верна|верны|верны} {right}: {share}{interval}.</translation>
    </message>
    <message>
        <source>Of {known} known {known:mine|mines} the map found {hits}: {share}{interval}.</source>
        <translation>Из {known} {known:известной выработки|известных выработок|известных выработок} карта нашла {hits}: {share}{interval}.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Only {count} {count:mine|mines} {count:lies|lie} in the basin; a test for clustering needs 3 or more.</source>
        <translation>В бассейне только выработок: {count}; тесту на сгруппированность нужны 3 и больше.</translation>
    </message>
    <message>
        <source>Only {read:,} of the {count:,} {count:feature|features} of layer '{layer}' could be read. The file may be damaged: repair it, or take an earlier copy.</source>
        <translation>Из {count:,} {count:объекта|объектов|объектов} слоя '{layer}' прочитано только {read:,}. Файл может быть повреждён: исправьте его или возьмите прежнюю копию.</translation>
    </message>
    <message>
        <source>Only {seen} of {entries} register {entries:entry|entries} {seen:has|have} a mine, and {found} of {mines} {mines:mine|mines} an entry in force or once in force. Before any mine is called unlicensed, check that the register is of this land and this kind of right, and its coordinate reference system and datum: a shift of some hundred metres looks like this.</source>
        <translation>Только у {seen} из {entries} {entries:записи реестра|записей реестра|записей реестра} есть выработка, и у {found} из {mines} {mines:выработки|выработок|выработок} — действующая или бывшая действующей запись. Прежде чем называть выработку безлицензионной, проверьте, что реестр — об этой земле и этом виде прав, а также его систему координат и датум: так выглядит сдвиг на несколько сотен метров.</translation>
    </message>
    <message>
        <source>Only {share:.1%} of the area has a clear observation: more dates or a smaller extent would help.</source>
        <translation>Только {share:.1%} территории с ясным наблюдением: помогут ещё даты или меньший охват.</translation>
    </message>
    <message>
        <source>Only {trained} mine {trained:object trains|objects train} the forest, though {found} {found:was|were} found: MINE_SAMPLES allows {asked}.</source>
        <translation>Объектов выработок, на которых обучается лес, только {trained}, хотя найдено {found}: MINE_SAMPLES допускает {asked}.</translation>
    </message>
    <message>
        <source>Only {trained} mine {trained:object|objects} {trained:trains|train} the forest: its probabilities will be rough and its accuracy vague. Draw more reference outlines, or segment with a smaller SCALE.</source>
        <translation>Объектов выработок, на которых обучается лес, только {trained}: вероятности будут грубыми, а точность расплывчатой. Проведите больше эталонных контуров или сегментируйте с меньшим SCALE.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Орбита</translation>
    </message>
    <message>
        <source>Orbits {first} and {second} have too little clear ground in common to compare their brightness.</source>
        <translation>У орбит {first} и {second} слишком мало общей ясной земли, чтобы сравнить яркость.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order: by uncertainty times area. Uncertainty: 0 when the trees agree, 1 for an even vote or land unlike the training data. Unlike training: share of the area.</source>
        <translation>Порядок: по неопределённости, умноженной на площадь. Неопределённость: 0, если деревья согласны, 1 при равенстве голосов или земле, не похожей на обучающие данные. Непохожесть: доля площади.</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>Прочие земли</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Вне бэгов</translation>
    </message>
    <message>
        <source>Out of bag, that is judging each sample by the trees that did not draw it, the error is {accuracy:.2%} of {total} samples and the area under the ROC curve {auc:.3f} (95 % interval {low:.3f} to {high:.3f}).</source>
        <translation>Вне бэгов, то есть когда каждый образец судят деревья, не бравшие его, ошибка составляет {accuracy:.2%} от {total} образцов, а площадь под кривой ROC {auc:.3f} (95 % интервал от {low:.3f} до {high:.3f}).</translation>
    </message>
    <message>
        <source>Out-of-bag error (%)</source>
        <translation>Ошибка вне бэгов (%)</translation>
    </message>
    <message>
        <source>Out-of-bag error as the forest grows.</source>
        <translation>Ошибка вне бэгов по мере роста леса.</translation>
    </message>
    <message>
        <source>Outlines follow the edges of the image: {changed} of {count} {count:mine|mines}.</source>
        <translation>Контуры следуют краям снимка: у {changed} из {count} {count:выработки|выработок|выработок}.</translation>
    </message>
    <message>
        <source>Over-segmentation</source>
        <translation>Пересегментация</translation>
    </message>
    <message>
        <source>PRIOR is {prior:g}: a share between 0 and 1 is needed, for example 0.01, or none at all.</source>
        <translation>PRIOR равен {prior:g}: нужна доля между 0 и 1, например 0.01, или ничего.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Partly hit</source>
        <translation>Частично найдены</translation>
    </message>
    <message>
        <source>Partly mine</source>
        <translation>Частично выработка</translation>
    </message>
    <message>
        <source>Parts of licence '{number}' overlap; the land counts once.</source>
        <translation>Части лицензии '{number}' перекрываются; земля считается один раз.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>Pixels of each class of the scene classification (SCL), all scenes together.</source>
        <translation>Пиксели каждого класса классификации сцены (SCL), все сцены вместе.</translation>
    </message>
    <message>
        <source>Places labelled</source>
        <translation>Размеченные точки</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision (доля верных)</translation>
    </message>
    <message>
        <source>Precision (PPV, user's accuracy)</source>
        <translation>Доля верных (PPV, точность пользователя)</translation>
    </message>
    <message>
        <source>Precision by one-to-one pairs</source>
        <translation>Доля верных по парам</translation>
    </message>
    <message>
        <source>Precision depends on how common mines are. A precision measured on a sample with many mines does not carry over to land with few: the false alarms of the much larger rest weigh more there. Recall and the false alarm rate do carry over.</source>
        <translation>Доля верных (precision) зависит от того, насколько часты выработки. Измеренная на выборке, где их много, она не переносится на землю, где их мало: там ложные срабатывания гораздо большего остатка весят больше. Полнота и частота ложных срабатываний переносятся.</translation>
    </message>
    <message>
        <source>Precision of objects to expect at the mapped share</source>
        <translation>Ожидаемая доля верных (precision) по объектам при доле на карте</translation>
    </message>
    <message>
        <source>Predict (s)</source>
        <translation>Прогноз (с)</translation>
    </message>
    <message>
        <source>Predicted mine</source>
        <translation>Предсказана выработка</translation>
    </message>
    <message>
        <source>Predicted other land</source>
        <translation>Предсказаны прочие земли</translation>
    </message>
    <message>
        <source>Prepare imagery</source>
        <translation>Подготовка снимков</translation>
    </message>
    <message>
        <source>Prepared imagery</source>
        <translation>Подготовленные снимки</translation>
    </message>
    <message>
        <source>Preview segmentation</source>
        <translation>Просмотр сегментации</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Вероятности</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Probability of being a mine</source>
        <translation>Вероятность быть выработкой</translation>
    </message>
    <message>
        <source>Probability of mine</source>
        <translation>Вероятность выработки</translation>
    </message>
    <message>
        <source>Product '{name}' (Level-1C) is left out: the same acquisition is there as {kind} ('{twin}').</source>
        <translation>Продукт '{name}' (Level-1C) пропущен: та же съёмка есть как {kind} ('{twin}').</translation>
    </message>
    <message>
        <source>Product '{name}' (processing baseline {old}) is left out: the same acquisition is there with baseline {new} ('{twin}').</source>
        <translation>Продукт '{name}' (версия обработки {old}) не используется: та же съёмка есть в версии {new} ('{twin}').</translation>
    </message>
    <message>
        <source>Product '{name}' cannot be drawn: {why}</source>
        <translation>Продукт '{name}' нельзя изобразить: {why}</translation>
    </message>
    <message>
        <source>Product '{name}' has no scene classification (SCL): clouds and shadows are not masked.</source>
        <translation>У продукта '{name}' нет классификации сцены (SCL): облака и тени не маскируются.</translation>
    </message>
    <message>
        <source>Product '{name}' holds no bands of red, green and blue.</source>
        <translation>В продукте '{name}' нет красного, зелёного и синего каналов.</translation>
    </message>
    <message>
        <source>Product '{name}' holds the bands of 20 m only: near infrared at 10 m (B08) is missing. Make it at 10 m (sen2cor --resolution 10), or fetch the whole product.</source>
        <translation>В продукте '{name}' только каналы 20 м: нет ближнего инфракрасного 10 м (B08). Сделайте его в 10 м (sen2cor --resolution 10) или загрузите продукт целиком.</translation>
    </message>
    <message>
        <source>Product '{name}' is Level-1C: it is not corrected for the atmosphere (blue and green are too bright) and has no cloud mask. Use Level-2A where there is one, and never mix the two.</source>
        <translation>Продукт '{name}' — Level-1C: без атмосферной коррекции (синий и зелёный слишком ярки) и без маски облаков. Используйте Level-2A, где он есть, и никогда их не смешивайте.</translation>
    </message>
    <message>
        <source>Product '{name}' lacks the band files {bands}. Fetch the product again.</source>
        <translation>В продукте '{name}' нет файлов каналов {bands}. Загрузите продукт снова.</translation>
    </message>
    <message>
        <source>Product '{name}' lies outside the area and is not used.</source>
        <translation>Продукт '{name}' лежит вне территории и не используется.</translation>
    </message>
    <message>
        <source>Product '{name}' of {date} lies outside {start} to {end} and is not used.</source>
        <translation>Продукт '{name}' от {date} вне срока {start} – {end} и не используется.</translation>
    </message>
    <message>
        <source>Product '{name}': {facts}.</source>
        <translation>Продукт '{name}': {facts}.</translation>
    </message>
    <message>
        <source>Product '{path}' does not exist. Check the path.</source>
        <translation>Продукта '{path}' нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>Pulkovo 1942 is moved to WGS 84 by some 4.5 m at best; national parameters differ by several metres.</source>
        <translation>Пулково 1942 переводится в WGS 84 в лучшем случае с точностью около 4.5 м; национальные параметры различаются на несколько метров.</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Обзорный снимок</translation>
    </message>
    <message>
        <source>Quicklook of the image</source>
        <translation>Обзор снимка</translation>
    </message>
    <message>
        <source>REFERENCE: {count} of {total} {total:polygon|polygons} {count:is|are} used; the others lie outside the image or exceed a window.</source>
        <translation>REFERENCE: используется полигонов {count} из {total}; остальные вне снимка или больше окна.</translation>
    </message>
    <message>
        <source>RETRIES is {retries}: a number from 0 on is needed.</source>
        <translation>RETRIES равен {retries}: нужно число от 0.</translation>
    </message>
    <message>
        <source>ROC curves: share of mines found against share of other objects flagged.</source>
        <translation>Кривые ROC: доля найденных выработок против доли помеченных прочих объектов.</translation>
    </message>
    <message>
        <source>Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled {count:pixel|pixels} clear in both).</source>
        <translation>Радиометрический перепад между орбитами {first} и {second}: {steps} (медиана по {count} {count:пикселю, ясному|пикселям, ясным|пикселям, ясным} в обеих).</translation>
    </message>
    <message>
        <source>Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled {count:pixel|pixels} clear in both). Objects along the edge of an orbit may differ for that reason; dates closer together would help.</source>
        <translation>Радиометрический перепад между орбитами {first} и {second}: {steps} (медиана по {count} {count:пикселю, ясному|пикселям, ясным|пикселям, ясным} в обеих). Объекты вдоль края орбиты могут из-за этого отличаться; помогут более близкие даты.</translation>
    </message>
    <message>
        <source>Raising and eroding the synthetic terrain.</source>
        <translation>Поднятие и размыв синтетического рельефа.</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>Случайные блоки</translation>
    </message>
    <message>
        <source>Random folds give an accuracy of {accuracy:.3f}, spatial folds (groups: {group_text}) {accuracy_2:.3f}</source>
        <translation>Случайные блоки дают общую точность {accuracy:.3f}, пространственные (группы: {group_text}) — {accuracy_2:.3f}</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Случайный лес</translation>
    </message>
    <message>
        <source>Random forest of mines</source>
        <translation>Случайный лес выработок</translation>
    </message>
    <message>
        <source>Raster '{name}' cannot be read ({reason}). The file may be damaged or incomplete: fetch or make it again.</source>
        <translation>Растр '{name}' не читается ({reason}). Файл может быть повреждён или неполон: загрузите или создайте его снова.</translation>
    </message>
    <message>
        <source>Raster '{name}' cannot hold labels: it has {count} band(s) of type {dtype}, one band of whole numbers is needed. Choose the labels made by 'Segment image'.</source>
        <translation>Растр '{name}' не может содержать метки: каналов {count}, тип {dtype}, а нужен один канал целых чисел. Выберите метки шага «Сегментация снимка».</translation>
    </message>
    <message>
        <source>Raster '{name}' has a coordinate reference system, but no position: its first pixel lies at 0, 0. Give it one with the Georeferencer of the Layer menu, or put the world file beside it again.</source>
        <translation>У растра '{name}' есть система координат, но нет положения: его первый пиксель в 0, 0. Задайте его «Привязкой растров» меню «Слой» или верните рядом файл привязки.</translation>
    </message>
    <message>
        <source>Raster '{name}' has control points instead of a grid of pixels. Bring it onto one with 'Warp (reproject)' of the Raster menu, and use the result.</source>
        <translation>У растра '{name}' контрольные точки вместо сетки пикселей. Приведите его к сетке инструментом «Перепроецирование» меню «Растр» и используйте результат.</translation>
    </message>
    <message>
        <source>Raster '{name}' has no band '{band}'. Its bands are: {names}. Name those to use with BANDS (names or numbers), or make the image stack with 'Prepare imagery'.</source>
        <translation>В растре '{name}' нет канала '{band}'. Его каналы: {names}. Назовите нужные в BANDS (имена или номера) или сделайте снимок шагом «Подготовка снимков».</translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system and no position. Give it both with the Georeferencer of the Layer menu.</source>
        <translation>У растра '{name}' нет ни системы координат, ни положения. Задайте их «Привязкой растров» меню «Слой».</translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system. Give it one with 'Assign projection' of the Raster menu.</source>
        <translation>У растра '{name}' нет системы координат. Задайте её инструментом «Назначить проекцию» меню «Растр».</translation>
    </message>
    <message>
        <source>Raster '{name}' has no data under the objects of '{labels}': every pixel is no data. Check that both come from the same run.</source>
        <translation>В растре '{name}' под объектами '{labels}' нет данных: все пиксели пусты. Проверьте, что оба из одного запуска.</translation>
    </message>
    <message>
        <source>Raster '{name}' holds complex numbers ({types}). Choose an image of real values.</source>
        <translation>Растр '{name}' содержит комплексные числа ({types}). Выберите снимок с действительными значениями.</translation>
    </message>
    <message>
        <source>Raster '{name}' holds complex numbers, as products of radar do. Choose a raster of real numbers.</source>
        <translation>Растр '{name}' содержит комплексные числа, как радарные продукты. Выберите растр с действительными числами.</translation>
    </message>
    <message>
        <source>Raster '{name}' is said to be in degrees, but its coordinates go up to {value:.0f}. Give it the coordinate reference system that it is really in with 'Assign projection' of the Raster menu, before 'Prepare imagery' or any other step.</source>
        <translation>Растр '{name}' будто бы в градусах, но его координаты доходят до {value:.0f}. Задайте ему настоящую систему координат инструментом «Назначить проекцию» меню «Растр» до шага «Подготовка снимков» и любого другого.</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: it does not exist. Check the path, or choose another file.</source>
        <translation>Растр '{path}' не открывается: его нет. Проверьте путь или выберите другой файл.</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: {reason}. Check the path, or choose another file.</source>
        <translation>Растр '{path}' не открывается: {reason}. Проверьте путь или выберите другой файл.</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be read: {reason}</source>
        <translation>Растр '{path}' не читается: {reason}</translation>
    </message>
    <message>
        <source>Raster '{path}' is an SRTM tile of {side} x {side} pixels, which this version of GDAL does not know (1201 and 3601 are). Convert it to GeoTIFF with a newer GDAL, or choose a tile of 1 arc second.</source>
        <translation>Растр '{path}' — лист SRTM {side} x {side} пикселей, которого эта версия GDAL не знает (знает 1201 и 3601). Преобразуйте его в GeoTIFF более новым GDAL или выберите лист в 1 угловую секунду.</translation>
    </message>
    <message>
        <source>Raster '{path}' is packed ({ending}) and holds no raster that can be read in place. Unpack it and choose the raster.</source>
        <translation>Растр '{path}' упакован ({ending}), и растра, читаемого на месте, в нём нет. Распакуйте и выберите растр.</translation>
    </message>
    <message>
        <source>Raster '{raster}' does not say which of its {count} bands are {missing} ({bands}). Name them with BANDS, for example blue=1,green=2,red=3,nir=4; with BANDS a raster without one of them is accepted.</source>
        <translation>Растр '{raster}' не говорит, какие из его {count} каналов — {missing} ({bands}). Назовите их в BANDS, например blue=1,green=2,red=3,nir=4; с BANDS принимается и растр без одного из них.</translation>
    </message>
    <message>
        <source>Raster '{raster}' has bands of Landsat ({bands}), but does not tell which one: near infrared is SR_B5 of Landsat 8 and 9 and SR_B4 of Landsat 4 to 7. Say it with BANDS, for example blue=SR_B2,green=SR_B3,red=SR_B4,nir=SR_B5, with SCALE_FACTOR=0.275 and OFFSET=-2000.</source>
        <translation>В растре '{raster}' каналы Landsat ({bands}), но не сказано, какого: ближний инфракрасный — SR_B5 у Landsat 8 и 9 и SR_B4 у Landsat 4–7. Укажите в BANDS, например blue=SR_B2,green=SR_B3,red=SR_B4,nir=SR_B5, с SCALE_FACTOR=0.275 и OFFSET=-2000.</translation>
    </message>
    <message>
        <source>Raster '{raster}' has no band '{band}'. Its bands are: {known}. Make the image stack with 'Prepare imagery', which names them (its parameter BANDS says which band is which).</source>
        <translation>В растре '{raster}' нет канала '{band}'. Его каналы: {known}. Сделайте снимок шагом «Подготовка снимков», который называет каналы (его параметр BANDS говорит, какой канал какой).</translation>
    </message>
    <message>
        <source>Rate of change (% a step)</source>
        <translation>Скорость изменения (% за шаг)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота (recall)</translation>
    </message>
    <message>
        <source>Recall (TPR, producer's accuracy)</source>
        <translation>Полнота (TPR)</translation>
    </message>
    <message>
        <source>Recall (share of mine samples)</source>
        <translation>Полнота (доля образцов выработок)</translation>
    </message>
    <message>
        <source>Recall by one-to-one pairs</source>
        <translation>Полнота по парам</translation>
    </message>
    <message>
        <source>Reference (rows), map (columns)</source>
        <translation>Эталон (строки), карта (столбцы)</translation>
    </message>
    <message>
        <source>Reference mines</source>
        <translation>Выработки эталона</translation>
    </message>
    <message>
        <source>Reference mines: {total} ({reference_count} {reference_count:polygon|polygons}, touching ones counted as one mine); {count} used ({train} to train, {test} to test), {left_out} left out.</source>
        <translation>Эталонных выработок: {total} (полигонов {reference_count}, касающиеся считаются одной выработкой); использовано {count} (обучение {train}, тест {test}), не использовано {left_out}.</translation>
    </message>
    <message>
        <source>Reference to map</source>
        <translation>От эталона к карте</translation>
    </message>
    <message>
        <source>Reference: mine</source>
        <translation>Эталон: выработка</translation>
    </message>
    <message>
        <source>Reference: non-mine</source>
        <translation>Эталон: не выработка</translation>
    </message>
    <message>
        <source>Refused licences</source>
        <translation>Отклонённые лицензии</translation>
    </message>
    <message>
        <source>Register '{layer}' has no field called mineral or type. Its fields are: {fields}. Name the one with the mineral in TYPE_FIELD.</source>
        <translation>В реестре '{layer}' нет поля mineral или type. Его поля: {fields}. Назовите поле с полезным ископаемым в TYPE_FIELD.</translation>
    </message>
    <message>
        <source>Register entries without a mine</source>
        <translation>Записи реестра без выработки</translation>
    </message>
    <message>
        <source>Register: {overlap} {overlap:mine|mines} {overlap:overlaps|overlap} an entry, {near} {near:takes|take} the nearest within {tolerance:g} m, {without} {without:has|have} none.</source>
        <translation>Реестр: с записью перекрываются выработок {overlap}, ближайшую в пределах {tolerance:g} м берут {near}, без записи {without}.</translation>
    </message>
    <message>
        <source>Reliability: ten classes of probability with as many samples each.</source>
        <translation>Надёжность: десять классов вероятности с равным числом образцов.</translation>
    </message>
    <message>
        <source>Rendering the synthetic product {name} ({size} x {size} px of 10 m).</source>
        <translation>Отрисовка синтетического продукта {name} ({size} x {size} пикс. по 10 м).</translation>
    </message>
    <message>
        <source>Review: {accepted} {accepted:mine|mines} {accepted:was|were} accepted and {rejected} rejected.</source>
        <translation>Проверка: подтверждено выработок {accepted}, отклонено {rejected}.</translation>
    </message>
    <message>
        <source>Review: {count} {count:decision|decisions}; {dropped} found {dropped:mine|mines} dropped, {cut} cut back to land that was not rejected, {mines} {mines:mine|mines} taken with their reviewed outline in place of {replaced}.</source>
        <translation>Проверка: решений {count}; найденных выработок отброшено {dropped}, обрезано до не отклонённой земли {cut}, взято с проверенным контуром {mines} вместо {replaced}.</translation>
    </message>
    <message>
        <source>Richness (1 = mean)</source>
        <translation>Насыщенность (1 = среднее)</translation>
    </message>
    <message>
        <source>Ripley's L(r) without edge correction</source>
        <translation>L(r) Рипли без поправки на край</translation>
    </message>
    <message>
        <source>Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin would. The verdict is that of the global test, not of the band.</source>
        <translation>L Рипли: выше полосы в пределах расстояния r друг от друга лежит больше выработок, чем было бы при случайном размещении в этом бассейне. Вывод даёт общий тест, а не полоса.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>S3 keys</source>
        <translation>ключи S3</translation>
    </message>
    <message>
        <source>SCALE is {scale:g}: it must be above 0 (100 is the default).</source>
        <translation>SCALE равен {scale:g}: он должен быть больше 0 (по умолчанию 100).</translation>
    </message>
    <message>
        <source>SCALE_FACTOR and OFFSET are not used for products with their own metadata: those say it themselves.</source>
        <translation>SCALE_FACTOR и OFFSET не применяются к продуктам со своими метаданными: там это сказано.</translation>
    </message>
    <message>
        <source>SCALE_FACTOR is {value:g}: a factor above 0 is needed.</source>
        <translation>SCALE_FACTOR равен {value:g}: нужен множитель больше 0.</translation>
    </message>
    <message>
        <source>SCHEDULER needs the Python package 'dask[distributed]'. Install it, or leave SCHEDULER empty to use threads.</source>
        <translation>Для SCHEDULER нужен пакет Python 'dask[distributed]'. Установите его или оставьте SCHEDULER пустым, чтобы работать потоками.</translation>
    </message>
    <message>
        <source>SCHEDULER: a Dask cluster</source>
        <translation>SCHEDULER: кластер Dask</translation>
    </message>
    <message>
        <source>SEASONS needs products of at least two dates between SEASON_START={start} and SEASON_END={end}; there are {count}: {dates}. Add products, widen the dates, or leave SEASONS off.</source>
        <translation>Для SEASONS нужны продукты хотя бы двух дат между SEASON_START={start} и SEASON_END={end}; их {count}: {dates}. Добавьте продукты, расширьте срок или выключите SEASONS.</translation>
    </message>
    <message>
        <source>SEASONS needs red and near infrared, or green and near infrared; the stack has the bands {bands}. Name them with BANDS, or leave SEASONS off.</source>
        <translation>Для SEASONS нужны красный и ближний инфракрасный или зелёный и ближний инфракрасный; в снимке каналы {bands}. Назовите их в BANDS или выключите SEASONS.</translation>
    </message>
    <message>
        <source>SEASON_START ({start}) is later than SEASON_END ({end}). Exchange them.</source>
        <translation>SEASON_START ({start}) позже SEASON_END ({end}). Поменяйте их местами.</translation>
    </message>
    <message>
        <source>SEASON_START and SEASON_END are only used with SEASONS, which is off.</source>
        <translation>SEASON_START и SEASON_END используются только с SEASONS, а он выключен.</translation>
    </message>
    <message>
        <source>SEED is {seed}: use a whole number from 0 on.</source>
        <translation>SEED равен {seed}: используйте целое число от 0.</translation>
    </message>
    <message>
        <source>SELECT is {select}; it must be from 0 (all) to {feature_count}, the number of features.</source>
        <translation>SELECT равен {select}; он должен быть от 0 (все) до {feature_count}, числа признаков.</translation>
    </message>
    <message>
        <source>SHAPE is {shape:g}: it must lie between 0 and 0.9 (0.1 is the default).</source>
        <translation>SHAPE равен {shape:g}: он должен лежать между 0 и 0.9 (по умолчанию 0.1).</translation>
    </message>
    <message>
        <source>SIZE is {size}: at least 1 place is needed.</source>
        <translation>SIZE равен {size}: нужна хотя бы 1 точка.</translation>
    </message>
    <message>
        <source>SIZE is {size}: at least {least_size} pixels are needed.</source>
        <translation>SIZE равен {size}: нужно не менее {least_size} пикселей.</translation>
    </message>
    <message>
        <source>SIZE is {size}: the mapped land has only {most:.0f} places of 10 m by 10 m. Ask for fewer.</source>
        <translation>SIZE равен {size}: на картографированной земле только {most:.0f} точек 10 на 10 м. Запросите меньше.</translation>
    </message>
    <message>
        <source>START ({start}) is later than END ({end}). Exchange them.</source>
        <translation>START ({start}) позже END ({end}). Поменяйте их местами.</translation>
    </message>
    <message>
        <source>STOP is {stop:g}, not above START ({start:g}). Give a larger STOP.</source>
        <translation>STOP равен {stop:g}, не больше START ({start:g}). Укажите больший STOP.</translation>
    </message>
    <message>
        <source>SUBSETS is {subsets}: at least one window is needed.</source>
        <translation>SUBSETS равен {subsets}: нужно хотя бы одно окно.</translation>
    </message>
    <message>
        <source>SUBSET_SIZE is {subset_size} pixels: at least 16 are needed.</source>
        <translation>SUBSET_SIZE равен {subset_size} пикс.: нужно не менее 16.</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA. This product was drawn by the algorithm 'Create demo landscape' of Mine Mapper. No satellite took it, and it shows no real place: use it to learn and to test, never as evidence.</source>
        <translation>СИНТЕТИЧЕСКИЕ ДАННЫЕ. Этот продукт нарисован алгоритмом «Создание демонстрационного ландшафта» Mine Mapper. Его не снимал ни один спутник, и он не показывает реального места: используйте его для обучения и проверки, но не как доказательство.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>Samples and parameters</source>
        <translation>Образцы и параметры</translation>
    </message>
    <message>
        <source>Samples of layer '{layer}' (place {place}): {count} to train.</source>
        <translation>Образцы слоя '{layer}' (место {place}): для обучения {count}.</translation>
    </message>
    <message>
        <source>Samples of layer '{name}'</source>
        <translation>Образцы слоя '{name}'</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Масштабы</translation>
    </message>
    <message>
        <source>Scene '{scene}' comes without the product's metadata, and the catalogue does not say which offset its values have. If you know, say it with OFFSET_APPLIED: yes = taken off already, no = still in the values.</source>
        <translation>Сцена '{scene}' без метаданных продукта, и каталог не говорит, какое смещение в её значениях. Если вы знаете, укажите в OFFSET_APPLIED: yes = уже вычтено, no = ещё в значениях.</translation>
    </message>
    <message>
        <source>Scene '{scene}' has bands of differing or impossible scales in the catalogue.</source>
        <translation>У сцены '{scene}' в каталоге разные или невозможные масштабы каналов.</translation>
    </message>
    <message>
        <source>Scene '{scene}' has no file for {bands} (its files: {files}).</source>
        <translation>У сцены '{scene}' нет файла для {bands} (её файлы: {files}).</translation>
    </message>
    <message>
        <source>Scene '{scene}' has the date '{text}', which is none.</source>
        <translation>У сцены '{scene}' дата '{text}' — не дата.</translation>
    </message>
    <message>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation>Сцена '{scene}' пропущена: {reason}</translation>
    </message>
    <message>
        <source>Scene '{scene}' is of Level {level}, not L2A.</source>
        <translation>Сцена '{scene}' — Level {level}, а не L2A.</translation>
    </message>
    <message>
        <source>Scene '{scene}' is of {sensor}, not of Sentinel-2 Level-2A: its bands, values and pixels are others. Set COLLECTION to the catalogue's collection of Sentinel-2 L2A. (Prepare imagery reads products of Landsat and HLS that were downloaded.)</source>
        <translation>Сцена '{scene}' — {sensor}, а не Sentinel-2 Level-2A: её каналы, значения и пиксели другие. Укажите в COLLECTION коллекцию Sentinel-2 L2A каталога. («Подготовка снимков» читает загруженные продукты Landsat и HLS.)</translation>
    </message>
    <message>
        <source>Scene '{scene}': its {band} lies elsewhere than its classification.</source>
        <translation>Сцена '{scene}': её {band} лежит не там, где классификация.</translation>
    </message>
    <message>
        <source>Scene '{scene}': the catalogue says that the offset {offset} is taken off already, but even the darkest {percent} % of its pixels are bright ({values}). If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation>Сцена '{scene}': каталог говорит, что смещение {offset} уже вычтено, но даже самые тёмные {percent} % её пикселей светлые ({values}). Если снимок выглядит слишком ярким, загрузите с OFFSET_APPLIED=no.</translation>
    </message>
    <message>
        <source>Scene '{scene}': {proof}. So the offset {offset} is taken off already, though the catalogue {word}. It is not applied again. If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation>Сцена '{scene}': {proof}. Значит, смещение {offset} уже вычтено, хотя каталог {word}. Повторно оно не применяется. Если снимок выглядит слишком ярким, загрузите с OFFSET_APPLIED=no.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Scenes fetched before and kept: {count}.</source>
        <translation>Сцен, загруженных раньше и оставленных: {count}.</translation>
    </message>
    <message>
        <source>Scenes found from {start} to {end}: {count}; looked at closely: {chosen}.</source>
        <translation>Найдено сцен с {start} по {end}: {count}; рассмотрено подробно: {chosen}.</translation>
    </message>
    <message>
        <source>Scenes in '{folder}': {count}. {file} there says where they come from.</source>
        <translation>Сцен в '{folder}': {count}. Файл {file} там говорит, откуда всё взято.</translation>
    </message>
    <message>
        <source>Scenes used</source>
        <translation>Использовано сцен</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Сезоны</translation>
    </message>
    <message>
        <source>Seasons: {count} {count:date|dates} from {first} to {last}; {added} {added:product|products} {added:is|are} read for them alone. What MAX_CLOUD keeps out of the composite still gives its clear pixels.</source>
        <translation>Сезоны: дат {count} с {first} по {last}; только ради них читается продуктов: {added}. То, что MAX_CLOUD не пускает в композит, всё же даёт свои ясные пиксели.</translation>
    </message>
    <message>
        <source>Seasons: {enough:.1%} of the area has two or more clear observations; {one:.1%} has one and {none:.1%} none, and no data in the bands of the seasons.</source>
        <translation>Сезоны: {enough:.1%} территории имеют два и более ясных наблюдения; {one:.1%} — одно, {none:.1%} — ни одного, и в сезонных каналах там нет данных.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение генератора</translation>
    </message>
    <message>
        <source>Segment image</source>
        <translation>Сегментация снимка</translation>
    </message>
    <message>
        <source>Segmentation scale</source>
        <translation>Масштаб сегментации</translation>
    </message>
    <message>
        <source>Segmenting {width:,} x {height:,} px with the bands {bands}: scale {scale:g}, shape {shape:g}, compactness {compactness:g}, weights {weights}.</source>
        <translation>Сегментация {width:,} x {height:,} пикс., каналы {bands}: масштаб {scale:g}, форма {shape:g}, компактность {compactness:g}, веса {weights}.</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Отобранные признаки</translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C</source>
        <translation>Sentinel-2 Level-1C</translation>
    </message>
    <message>
        <source>Sentinel-2 {level}</source>
        <translation>Sentinel-2 {level}</translation>
    </message>
    <message>
        <source>Several polygons far from each other are named {names}: they count as one county. If they are not, name another field in COUNTY_FIELD.</source>
        <translation>Несколько далёких друг от друга полигонов названы {names}: они считаются одним районом. Если это не так, укажите другое поле в COUNTY_FIELD.</translation>
    </message>
    <message>
        <source>Shape error (D)</source>
        <translation>Ошибка формы (D)</translation>
    </message>
    <message>
        <source>Shape of matched mines</source>
        <translation>Форма совпавших выработок</translation>
    </message>
    <message>
        <source>Shape, compactness</source>
        <translation>Форма, компактность</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Доля (%)</translation>
    </message>
    <message>
        <source>Share among the training samples</source>
        <translation>Доля среди обучающих образцов</translation>
    </message>
    <message>
        <source>Share beyond</source>
        <translation>Доля за пределами</translation>
    </message>
    <message>
        <source>Share of a missing mine that was observed in the later year</source>
        <translation>Доля исчезнувшей выработки, наблюдавшаяся в позднем году</translation>
    </message>
    <message>
        <source>Share of a new mine that was observed in the earlier year</source>
        <translation>Доля новой выработки, наблюдавшаяся в прежнем году</translation>
    </message>
    <message>
        <source>Share of area</source>
        <translation>Доля площади</translation>
    </message>
    <message>
        <source>Share of its area in objects unlike all training samples; NULL: the model does not say</source>
        <translation>Доля её площади в объектах, не похожих ни на один обучающий образец; NULL: модель не говорит</translation>
    </message>
    <message>
        <source>Share of mine samples</source>
        <translation>Доля образцов выработок</translation>
    </message>
    <message>
        <source>Share of mines</source>
        <translation>Доля выработок</translation>
    </message>
    <message>
        <source>Share of mines among the judged objects</source>
        <translation>Доля выработок среди оценённых объектов</translation>
    </message>
    <message>
        <source>Share of mines on the land (PRIOR)</source>
        <translation>Доля выработок на местности (PRIOR)</translation>
    </message>
    <message>
        <source>Share of mines on the land that fits the {mapped} called mine and these rates: {share} of the objects (95 % interval {low} to {high}). It is a proposal for PRIOR if nothing better is known.</source>
        <translation>Доля выработок на территории, которая отвечает {mapped}, отнесённым к выработкам, и этим долям: {share} объектов (95 % интервал от {low} до {high}). Это предложение для PRIOR, если ничего лучшего не известно.</translation>
    </message>
    <message>
        <source>Share of number</source>
        <translation>Доля числа</translation>
    </message>
    <message>
        <source>Share of the basin</source>
        <translation>Доля бассейна</translation>
    </message>
    <message>
        <source>Share of the basin's area</source>
        <translation>Доля площади бассейна</translation>
    </message>
    <message>
        <source>Share of the land that the map calls mine</source>
        <translation>Доля земли, отнесённая картой к выработкам</translation>
    </message>
    <message>
        <source>Share of the land that the reference calls mine</source>
        <translation>Доля земли, отнесённая эталоном к выработкам</translation>
    </message>
    <message>
        <source>Share of the mine beyond them</source>
        <translation>Доля выработки за их пределами</translation>
    </message>
    <message>
        <source>Share of the mine inside licences in force</source>
        <translation>Доля выработки внутри действующих лицензий</translation>
    </message>
    <message>
        <source>Share of the mine inside the register entry</source>
        <translation>Доля выработки внутри записи реестра</translation>
    </message>
    <message>
        <source>Shares of the area's pixels; masked and cloud as shares of the pixels with data.</source>
        <translation>Доли пикселей территории; замаскированное и облака — доли пикселей с данными.</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Уменьшена</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Площадь и тип</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Уклон</translation>
    </message>
    <message>
        <source>Slope from 0 (white) to 45 degrees and more (dark). Lilac: no data.</source>
        <translation>Уклон от 0 (белый) до 45 градусов и более (тёмный). Сиреневый: нет данных.</translation>
    </message>
    <message>
        <source>Smallest leaf (samples)</source>
        <translation>Наименьший лист (образцы)</translation>
    </message>
    <message>
        <source>Smallest node that is split (samples)</source>
        <translation>Наименьший разбиваемый узел (образцы)</translation>
    </message>
    <message>
        <source>Smallest split (samples)</source>
        <translation>Наименьшее разбиение (образцы)</translation>
    </message>
    <message>
        <source>Sorted by status, area in question and probability</source>
        <translation>По статусу, спорной площади и вероятности</translation>
    </message>
    <message>
        <source>Spatial folds</source>
        <translation>Пространственные блоки</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделена</translation>
    </message>
    <message>
        <source>Stated (km2)</source>
        <translation>Заявлено (км²)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status from the field</source>
        <translation>Статус из поля</translation>
    </message>
    <message>
        <source>Status of the entry, as the register words it</source>
        <translation>Статус записи, как в реестре</translation>
    </message>
    <message>
        <source>Status of the licence, as the register words it</source>
        <translation>Статус лицензии, как в реестре</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Шаги по порядку</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Страта</translation>
    </message>
    <message>
        <source>Stratum '{name}' of the sample has {count} labelled {count:place|places}, 2 or more are needed. Fill in reference_class there.</source>
        <translation>В страте '{name}' выборки размеченных точек {count}, нужно 2 и больше. Заполните там reference_class.</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>Участки для показа</translation>
    </message>
    <message>
        <source>Sub-regions of 4 km at randomly drawn mines: reference outlines blue, detected outlines orange.</source>
        <translation>Участки 4 км у случайно выбранных выработок: эталонные контуры синие, найденные оранжевые.</translation>
    </message>
    <message>
        <source>Sub-regions with outlines</source>
        <translation>Участки с контурами</translation>
    </message>
    <message>
        <source>Suggested scales</source>
        <translation>Предлагаемые масштабы</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>Метод опорных векторов</translation>
    </message>
    <message>
        <source>Synthetic landscape of {land:.1f} km2 (EPSG:{code}, {lowest:.0f}-{highest:.0f} m) in {year}: {count} {count:mine|mines} ({non_metal} non-metal, {metal} metal, {coal} coal) on {area:.2f} km2, {percent:.1f} % of the land (a real basin has some 0.26 %).</source>
        <translation>Синтетический ландшафт {land:.1f} км² (EPSG:{code}, {lowest:.0f}-{highest:.0f} м), {year} год; выработок: {count} (неметаллических {non_metal}, металлических {metal}, угольных {coal}) на {area:.2f} км², {percent:.1f} % земли (в настоящем бассейне около 0.26 %).</translation>
    </message>
    <message>
        <source>TABLE '{name}' cannot be read as a workbook ({error}). Save it as .xlsx or as CSV UTF-8.</source>
        <translation>TABLE '{name}' не читается как книга ({error}). Сохраните её как .xlsx или CSV в UTF-8.</translation>
    </message>
    <message>
        <source>TABLE '{name}' has letters that were lost in a conversion (�). Save it again from its source as UTF-8.</source>
        <translation>В TABLE '{name}' есть буквы, потерянные при преобразовании (�). Сохраните её из источника снова в UTF-8.</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds bytes that are no text. Save it as UTF-8, or choose another file.</source>
        <translation>TABLE '{name}' содержит байты, которые не являются текстом. Сохраните её в UTF-8 или выберите другой файл.</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds no sheet with a heading and a line below it.</source>
        <translation>В TABLE '{name}' нет листа с заголовком и строкой под ним.</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds no table: a heading and a line below it are needed.</source>
        <translation>В TABLE '{name}' нет таблицы: нужны заголовок и строка под ним.</translation>
    </message>
    <message>
        <source>TABLE '{name}' is encoded neither in UTF-8 nor in a code page that gives known words ({pages} were tried). Save it as UTF-8.</source>
        <translation>TABLE '{name}' не в UTF-8 и не в кодовой странице, дающей известные слова (пробовались {pages}). Сохраните её в UTF-8.</translation>
    </message>
    <message>
        <source>TABLE '{name}' is neither text nor an .xlsx workbook. Save its table as .xlsx or CSV UTF-8. A layer (GeoJSON, KML, shapefile, GeoPackage) needs no import: add it to the project and use it as the register.</source>
        <translation>TABLE '{name}' — ни текст, ни книга .xlsx. Сохраните таблицу как .xlsx или CSV UTF-8. Слою (GeoJSON, KML, шейп-файл, GeoPackage) импорт не нужен: добавьте его в проект и используйте как реестр.</translation>
    </message>
    <message>
        <source>TABLE '{name}' is too large for a table of corners.</source>
        <translation>TABLE '{name}' слишком велика для таблицы углов.</translation>
    </message>
    <message>
        <source>TABLE '{path}' cannot be read ({error}). Check the path.</source>
        <translation>TABLE '{path}' не читается ({error}). Проверьте путь.</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' has no map frame with one of the item ids {names}, so no page would show its mine. Open it in QGIS, give the frame of the image the item id '{first}' (Item Properties &gt; Rendering &gt; Item ID), and save it again.</source>
        <translation>В TEMPLATE '{path}' нет рамки карты с одним из идентификаторов {names}, поэтому ни на одной странице не будет выработки. Откройте его в QGIS, задайте рамке снимка идентификатор '{first}' (Свойства элемента &gt; Отрисовка &gt; ID элемента) и сохраните снова.</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' holds items that QGIS {version} does not know (type {types}): it was saved by a newer QGIS, or with a plugin. Open it there, take these items away, and save it again.</source>
        <translation>В TEMPLATE '{path}' есть элементы, которых QGIS {version} не знает (тип {types}): он сохранён более новой версией QGIS или с модулем. Откройте его там, уберите эти элементы и сохраните снова.</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' is no print layout. Save one in QGIS with Layout &gt; Save as Template.</source>
        <translation>TEMPLATE '{path}' — не макет печати. Сохраните его в QGIS через «Макет &gt; Сохранить как шаблон».</translation>
    </message>
    <message>
        <source>THRESHOLD is {threshold:g}: a probability above 0 and at most 1 is needed, for example 0.5.</source>
        <translation>THRESHOLD равен {threshold:g}: нужна вероятность больше 0 и не больше 1, например 0.5.</translation>
    </message>
    <message>
        <source>TIMEOUT is {seconds:g}: a number of seconds above 0 is needed.</source>
        <translation>TIMEOUT равен {seconds:g}: нужно число секунд больше 0.</translation>
    </message>
    <message>
        <source>TOLERANCE is {value:g} m: it must not be negative.</source>
        <translation>TOLERANCE равен {value:g} м: он не может быть отрицательным.</translation>
    </message>
    <message>
        <source>TYPE_MAP '{path}' names a type '{kind}', which is the name of a row or a column of the tables by type. Choose another word.</source>
        <translation>TYPE_MAP '{path}' называет тип '{kind}': так называется строка или столбец таблиц по типам. Выберите другое слово.</translation>
    </message>
    <message>
        <source>Table '{name}' has no column '{column}'; its columns are: {columns}. Choose the table that the matching step of Mine Mapper wrote.</source>
        <translation>В таблице '{name}' нет столбца '{column}'; её столбцы: {columns}. Выберите таблицу, записанную соответствующим шагом Mine Mapper.</translation>
    </message>
    <message>
        <source>Table '{path}' cannot be read ({error}). Choose a CSV file that Mine Mapper wrote.</source>
        <translation>Таблица '{path}' не читается ({error}). Выберите файл CSV, записанный Mine Mapper.</translation>
    </message>
    <message>
        <source>Table '{path}' has no row. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>В таблице '{path}' нет строк. Выберите файл CSV, записанный Mine Mapper.</translation>
    </message>
    <message>
        <source>Table '{path}' is damaged: line {number} has {count} {count:cell|cells}, and its header has {columns}. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>Таблица '{path}' повреждена: в строке {number} ячеек {count}, а в заголовке {columns}. Выберите файл CSV, записанный Mine Mapper.</translation>
    </message>
    <message>
        <source>Table '{path}' is empty. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>Таблица '{path}' пуста. Выберите файл CSV, записанный Mine Mapper.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Рельеф</translation>
    </message>
    <message>
        <source>The DEM ({names}) does not overlap the area ({crs}, x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}). Choose a DEM that covers it, or leave DEM empty.</source>
        <translation>DEM ({names}) не перекрывает территорию ({crs}, x от {left:.0f} до {right:.0f}, y от {bottom:.0f} до {top:.0f}). Выберите покрывающую её DEM или оставьте DEM пустым.</translation>
    </message>
    <message>
        <source>The DEM is far coarser ({cell:.0f} m) than the image ({target:g} m): its slope is only a hint of the relief, and pits and dumps do not show. A DEM of 30 m or finer is better.</source>
        <translation>DEM гораздо грубее ({cell:.0f} м) снимка ({target:g} м): её уклон — лишь намёк на рельеф, карьеры и отвалы не видны. Лучше DEM 30 м или точнее.</translation>
    </message>
    <message>
        <source>The DEM tiles of the catalogue are in several coordinate systems. Choose another DEM_COLLECTION.</source>
        <translation>Листы DEM каталога в разных системах координат. Выберите другую DEM_COLLECTION.</translation>
    </message>
    <message>
        <source>The DEM was fetched before and is kept.</source>
        <translation>DEM была загружена раньше и оставлена.</translation>
    </message>
    <message>
        <source>The DEM's values repeat in blocks: it seems to have been enlarged from a coarser DEM without interpolation, and its slope shows stairs. Use the original DEM.</source>
        <translation>Значения DEM повторяются блоками: похоже, она увеличена из более грубой без интерполяции, и уклон идёт ступенями. Используйте исходную DEM.</translation>
    </message>
    <message>
        <source>The Dask scheduler '{scheduler}' has no worker. Start one on each computer with 'dask worker {scheduler}' in a Python that can import the plugin, or leave SCHEDULER empty to use threads.</source>
        <translation>У планировщика Dask '{scheduler}' нет рабочих процессов. Запустите их на каждом компьютере командой 'dask worker {scheduler}' в Python, который может импортировать модуль, или оставьте SCHEDULER пустым, чтобы работать потоками.</translation>
    </message>
    <message>
        <source>The Dask scheduler was lost in the middle of the run. Start it and its workers and run again: with WORK_FOLDER set, finished tiles are taken up.</source>
        <translation>Связь с планировщиком Dask потеряна посреди работы. Запустите его и рабочие процессы и повторите запуск: если задан WORK_FOLDER, готовые тайлы будут использованы.</translation>
    </message>
    <message>
        <source>The Python package 'rasterio' is not installed in QGIS's Python. Run the algorithm 'Check dependencies' for the command that installs it.</source>
        <translation>Пакет 'rasterio' не установлен в Python QGIS. Запустите «Проверка зависимостей», чтобы узнать команду установки.</translation>
    </message>
    <message>
        <source>The account of AUTH does not open it: look at its user name, password or keys, and at what it may read.</source>
        <translation>Учётная запись AUTH его не открывает: проверьте имя, пароль или ключи и то, что ей разрешено читать.</translation>
    </message>
    <message>
        <source>The address '{address}'</source>
        <translation>Адрес '{address}'</translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median, as if they were {unit}. They are taken as km2: divide them, or leave AREA_FIELD empty to have areas measured.</source>
        <translation>Площади поля '{field}' в медиане в {ratio:.3g} раза больше измеренных, будто это {unit}. Они приняты за км²: пересчитайте их или оставьте AREA_FIELD пустым, чтобы измерить площади.</translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median. They are taken as km2: check the field, or leave AREA_FIELD empty to have areas measured.</source>
        <translation>Площади поля '{field}' в медиане в {ratio:.3g} раза больше измеренных. Они приняты за км²: проверьте поле или оставьте AREA_FIELD пустым, чтобы измерить площади.</translation>
    </message>
    <message>
        <source>The catalogue at CATALOG '{address}' cannot be searched (it does not conform to 'item-search' of the STAC API). Give the address of a STAC API, not of a static catalogue.</source>
        <translation>В каталоге CATALOG '{address}' нельзя искать (он не поддерживает 'item-search' STAC API). Укажите адрес STAC API, а не статического каталога.</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with more than {limit} pages. Choose a smaller EXTENT or a shorter time.</source>
        <translation>Каталог {host} отвечает на поиск более чем {limit} страницами. Выберите меньший EXTENT или более короткое время.</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with something else than items. Choose another catalogue.</source>
        <translation>Каталог {host} отвечает на поиск не элементами. Выберите другой каталог.</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers its {part} with something that cannot be understood ({reason}). Choose another catalogue.</source>
        <translation>Ответ каталога {host} на {part} нельзя понять ({reason}). Выберите другой каталог.</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers with more than {limit:.0f} MB in all. Choose a smaller EXTENT or a shorter time.</source>
        <translation>Ответы каталога {host} в сумме больше {limit:.0f} МБ. Выберите меньший EXTENT или более короткое время.</translation>
    </message>
    <message>
        <source>The catalogue at {host} asks for the method {method}. It is not followed.</source>
        <translation>Каталог {host} требует метод {method}. Он не выполняется.</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no DEM of '{collection}' in the extent. Leave DEM_COLLECTION empty to fetch no DEM, and give Prepare imagery another one.</source>
        <translation>В каталоге {host} нет DEM '{collection}' в охвате. Оставьте DEM_COLLECTION пустым, чтобы не загружать DEM, и дайте шагу «Подготовка снимков» другую.</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no collection '{collection}' ({parameter}). {known}</source>
        <translation>В каталоге {host} нет коллекции '{collection}' ({parameter}). {known}</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no scene of '{collection}' from {start} to {end} in the extent ({extent} degrees). Choose a longer time or another EXTENT.</source>
        <translation>В каталоге {host} нет сцен '{collection}' с {start} по {end} в охвате ({extent} градусов). Выберите более долгое время или другой EXTENT.</translation>
    </message>
    <message>
        <source>The catalogue gives the address '{address}', which is neither http nor https to a host that can be. It is not followed.</source>
        <translation>Каталог даёт адрес '{address}' — не http и не https к возможному узлу. По нему перехода не будет.</translation>
    </message>
    <message>
        <source>The catalogue gives the address '{address}', which is none. It is not followed.</source>
        <translation>Каталог даёт адрес '{address}', который адресом не является. По нему перехода не будет.</translation>
    </message>
    <message>
        <source>The catalogue has more than {limit} items of '{collection}' in the extent and the time asked for. Choose a smaller EXTENT or a shorter time.</source>
        <translation>В каталоге больше {limit} элементов '{collection}' в этом охвате и за это время. Выберите меньший EXTENT или более короткое время.</translation>
    </message>
    <message>
        <source>The catalogue wants tokens of '{host}', which is none of its own hosts. The account of AUTH was not sent there.</source>
        <translation>Каталог требует токены '{host}', который не относится к его узлам. Учётная запись AUTH туда не отправлена.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and the computer's clock; behind a company's proxy set REQUESTS_CA_BUNDLE.</source>
        <translation>Сертификату {host} нет доверия ({reason}). Проверьте адрес и часы компьютера; за прокси организации задайте REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The columns are exchanged: the first holds eastings (they begin with the zone), the second northings.</source>
        <translation>Столбцы переставлены: в первом восточные координаты (начинаются с зоны), во втором северные.</translation>
    </message>
    <message>
        <source>The columns are exchanged: their sizes contradict the headings.</source>
        <translation>Столбцы переставлены: величины противоречат заголовкам.</translation>
    </message>
    <message>
        <source>The darkest 0.1 % of {band} of '{name}' is {value:.0f}, far below zero: the offset of -1000 seems to have been applied twice. {remedy}</source>
        <translation>Самые тёмные 0.1 % {band} в '{name}' равны {value:.0f}, намного ниже нуля: похоже, смещение -1000 применено дважды. {remedy}</translation>
    </message>
    <message>
        <source>The date '{text}' ({field}) cannot be read in one way.</source>
        <translation>Дату '{text}' ({field}) нельзя прочитать однозначно.</translation>
    </message>
    <message>
        <source>The date of '{name}' is not known, so it is used whatever START and END say. Put yyyymmdd into its name.</source>
        <translation>Дата '{name}' неизвестна, поэтому он используется, что бы ни говорили START и END. Впишите yyyymmdd в его имя.</translation>
    </message>
    <message>
        <source>The date of {count} {count:product|products} is not known: not used for the seasons: {names}. Put yyyymmdd into their names.</source>
        <translation>Для сезонов не используются продукты с неизвестной датой ({count}): {names}. Впишите yyyymmdd в имена.</translation>
    </message>
    <message>
        <source>The dates of the seasons lie only {days} {days:day|days} apart: a field that is bare at all of them looks like a mine. Add a date from another season.</source>
        <translation>Даты сезонов отстоят лишь на {days} дн.: поле, голое во все эти дни, похоже на выработку. Добавьте дату другого сезона.</translation>
    </message>
    <message>
        <source>The eastings of the table '{layer}' begin with zone {zone}, but its header says {header}. One of them is wrong.</source>
        <translation>Восточные координаты таблицы '{layer}' начинаются с зоны {zone}, а в заголовке {header}. Одно из них неверно.</translation>
    </message>
    <message>
        <source>The eastings of the table '{layer}' have no zone before them, and nothing names it. Give CRS (datum {datum}).</source>
        <translation>Перед восточными координатами таблицы '{layer}' нет зоны, и нигде она не названа. Укажите CRS (датум {datum}).</translation>
    </message>
    <message>
        <source>The elevation model ({names}) has the value {value:g} m everywhere inside the area: its elevation and slope tell nothing. Choose another DEM, or leave DEM empty.</source>
        <translation>Модель высот ({names}) имеет на всей территории одно значение, {value:g} м: её высота и уклон ничего не говорят. Выберите другую DEM или оставьте DEM пустым.</translation>
    </message>
    <message>
        <source>The field package</source>
        <translation>Полевой пакет</translation>
    </message>
    <message>
        <source>The field package lacks '{file}'. Bring the whole folder back.</source>
        <translation>В полевом пакете нет '{file}'. Верните папку целиком.</translation>
    </message>
    <message>
        <source>The file holds parameters of a transformation (转换参数); they were not applied.</source>
        <translation>В файле есть параметры преобразования (转换参数); они не применялись.</translation>
    </message>
    <message>
        <source>The file's pixels are turned or mirrored, which no Sentinel-2 tile or DEM is. Use another catalogue.</source>
        <translation>Пиксели файла повёрнуты или отражены, чего не бывает у листов Sentinel-2 и DEM. Используйте другой каталог.</translation>
    </message>
    <message>
        <source>The forest recognises none of its {mines} mine {mines:sample|samples} out of bag ({others} non-mine {others:sample|samples}; MIN_SAMPLES_LEAF {leaf}, MIN_SAMPLES_SPLIT {split}): its map would be empty. There are too few mine samples for leaves of this size, or the features do not tell mines from other land. Segment with a smaller SCALE, add reference polygons, or leave MIN_SAMPLES_LEAF and MIN_SAMPLES_SPLIT empty: they are smaller where samples are few.</source>
        <translation>Лес не узнаёт вне бэгов ни одного из {mines} {mines:образца|образцов|образцов} выработок (образцов прочих земель {others}; MIN_SAMPLES_LEAF {leaf}, MIN_SAMPLES_SPLIT {split}): его карта была бы пустой. Образцов выработок слишком мало для листьев такого размера, или признаки не отличают выработки от прочих земель. Сегментируйте с меньшим SCALE, добавьте эталонные полигоны или оставьте MIN_SAMPLES_LEAF и MIN_SAMPLES_SPLIT пустыми: при малом числе образцов они меньше.</translation>
    </message>
    <message>
        <source>The hash of a layer is that of the features read, of large images and folders that of samples.</source>
        <translation>Хеш слоя вычислен по прочитанным объектам, больших снимков и папок — по выборкам.</translation>
    </message>
    <message>
        <source>The host '{host}' lies in a private network, while the catalogue is a public one. It was not asked.</source>
        <translation>Узел '{host}' в частной сети, хотя каталог общедоступный. Обращения не было.</translation>
    </message>
    <message>
        <source>The image has no valid pixel in the {columns} x {rows} pixels looked at. Choose another image or EXTENT.</source>
        <translation>В просмотренных {columns} x {rows} пикселях нет действительных. Выберите другой снимок или EXTENT.</translation>
    </message>
    <message>
        <source>The image has no valid pixel: all are no data. Choose another image, extent or bands.</source>
        <translation>В снимке нет действительных пикселей: все без данных. Выберите другой снимок, охват или каналы.</translation>
    </message>
    <message>
        <source>The image is small and segmented in one piece: nothing is kept in WORK_FOLDER.</source>
        <translation>Снимок мал и сегментируется целиком: в WORK_FOLDER ничего не хранится.</translation>
    </message>
    <message>
        <source>The image stack</source>
        <translation>Многоканальный снимок</translation>
    </message>
    <message>
        <source>The imagery</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>The inventory holds no mine.</source>
        <translation>В реестре нет ни одной выработки.</translation>
    </message>
    <message>
        <source>The inventory in figures</source>
        <translation>Реестр в цифрах</translation>
    </message>
    <message>
        <source>The labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The last worker of the Dask cluster was lost. Start workers and run again: with WORK_FOLDER set, finished tiles are taken up.</source>
        <translation>Последний рабочий процесс кластера Dask потерян. Запустите процессы и повторите запуск: если задан WORK_FOLDER, готовые тайлы будут использованы.</translation>
    </message>
    <message>
        <source>The map has {count} {count:mine|mines}.</source>
        <translation>Выработок на карте: {count}.</translation>
    </message>
    <message>
        <source>The map misses many known mines. More of them: a lower THRESHOLD, a smaller SCALE if the mines are small, more reference outlines of the kinds that were missed.</source>
        <translation>Карта пропускает много известных выработок. Чтобы найти больше: меньший THRESHOLD, меньший SCALE, если выработки малы, больше эталонных контуров пропущенных видов.</translation>
    </message>
    <message>
        <source>The metadata of '{name}' give an offset for other bands, but none for {band}: its reflectance is not known. Fetch the product again.</source>
        <translation>Метаданные '{name}' дают смещение для других каналов, но не для {band}: его отражение неизвестно. Загрузите продукт заново.</translation>
    </message>
    <message>
        <source>The mine polygons of layer '{layer}' hold {share:.0%} of the objects: are they really outlines of mines?</source>
        <translation>Полигоны выработок слоя '{layer}' содержат {share:.0%} объектов: действительно ли это контуры выработок?</translation>
    </message>
    <message>
        <source>The mine sheets</source>
        <translation>Карточки выработок</translation>
    </message>
    <message>
        <source>The mine sheets could not be written to '{path}': {error}</source>
        <translation>Карточки выработок не удалось записать в '{path}': {error}</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>Выработки</translation>
    </message>
    <message>
        <source>The mines of layer '{name}' and the reference mines of layer '{reference}' lie in different places: their bounding boxes do not overlap. Check the coordinate reference systems, or choose layers of the same area.</source>
        <translation>Выработки слоя '{name}' и эталонные выработки слоя '{reference}' лежат в разных местах: их охваты не перекрываются. Проверьте системы координат или выберите слои одной территории.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model cannot be written to '{path}': a model is no '{extension}' file. Use the extension {right}.</source>
        <translation>Модель нельзя записать в '{path}': модель — не файл '{extension}'. Используйте расширение {right}.</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land cannot be told.</source>
        <translation>Модель не говорит, как выглядели её обучающие данные, поэтому незнакомую землю не определить.</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land is not marked.</source>
        <translation>Модель не сообщает, какими были её обучающие данные, поэтому незнакомые земли не отмечены.</translation>
    </message>
    <message>
        <source>The model does not tell how often it is right at this threshold, so the share of false alarms cannot be foretold. Train it again with this version, or count the false alarms with 'Draw accuracy sample' and 'Assess accuracy'.</source>
        <translation>Модель не говорит, как часто она права при этом пороге, поэтому долю ложных срабатываний предсказать нельзя. Обучите её заново этой версией или подсчитайте ложные срабатывания шагами «Отбор выборки для оценки точности» и «Оценка точности».</translation>
    </message>
    <message>
        <source>The model holds {count} {count:feature|features} and the objects come with a table of shape {shape}. Give one column for each of: {features}.</source>
        <translation>В модели признаков: {count}, а таблица объектов имеет форму {shape}. Дайте по столбцу на каждый: {features}.</translation>
    </message>
    <message>
        <source>The model says that {trained_share:.0%} of its training samples were mines, so PRIOR cannot be applied. Leave PRIOR empty, or train the model anew.</source>
        <translation>Модель говорит, что выработками были {trained_share:.0%} её обучающих образцов, поэтому PRIOR применить нельзя. Оставьте PRIOR пустым или обучите модель заново.</translation>
    </message>
    <message>
        <source>The name of the register, '{layer}', says that it holds applications, but {count} {count:entry counts|entries count} as in force. An application is no right: give the register of granted rights, or name the status in STATUS_FIELD.</source>
        <translation>Название реестра, '{layer}', говорит, что в нём заявки, но действующими считаются записи: {count}. Заявка — не право: задайте реестр выданных прав или назовите статус в STATUS_FIELD.</translation>
    </message>
    <message>
        <source>The nearest river of layer '{layer}' is {distance:,.0f} km away: it may be a layer of another place, or its coordinate reference system may be wrong. Check it before the distances to rivers are used.</source>
        <translation>Ближайшая река слоя '{layer}' в {distance:,.0f} км: возможно, это слой другого места или его система координат неверна. Проверьте это, прежде чем использовать расстояния до рек.</translation>
    </message>
    <message>
        <source>The new places</source>
        <translation>Новые места</translation>
    </message>
    <message>
        <source>The non-mine objects were drawn from {count} of those found.</source>
        <translation>Объекты прочих земель отобраны из найденных: {count}.</translation>
    </message>
    <message>
        <source>The objects have no field 'mean_ndvi', so it was not checked how green the reference mines are.</source>
        <translation>У объектов нет поля 'mean_ndvi', поэтому не проверено, насколько зелены эталонные выработки.</translation>
    </message>
    <message>
        <source>The objects layer has more than one object with object_id {twice}. Choose the output of one run of 'Compute object features'; layers put together need new ids.</source>
        <translation>В слое объектов номер object_id {twice} встречается не раз. Выберите результат одного запуска шага «Вычисление признаков объектов»; объединённым слоям нужны новые номера.</translation>
    </message>
    <message>
        <source>The objects layer has no features. Choose the output of 'Compute object features', or clear its filter.</source>
        <translation>В слое объектов нет объектов. Выберите результат шага «Вычисление признаков объектов» или снимите фильтр.</translation>
    </message>
    <message>
        <source>The objects layer has no objects. Choose another layer.</source>
        <translation>В слое объектов нет объектов. Выберите другой слой.</translation>
    </message>
    <message>
        <source>The offline image could not be written: {why}</source>
        <translation>Офлайн-снимок не удалось записать: {why}</translation>
    </message>
    <message>
        <source>The page of findings warns when fewer than {low} of the mapped or of the known mines are right (red), fewer than {high} or fewer than {few} mines were checked (yellow): below the first nearly every second mine is wrong, above the second four of five are right.</source>
        <translation>Страница результатов предупреждает: красным, если верны менее {low} выработок карты или известных; жёлтым, если менее {high} или проверено меньше {few}: ниже первого предела неверна почти каждая вторая, выше второго верны четыре из пяти.</translation>
    </message>
    <message>
        <source>The placemarks</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' are smaller than a pixel. Choose larger polygons.</source>
        <translation>Полигоны слоя REFERENCE '{name}' меньше пикселя. Выберите полигоны крупнее.</translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' lie where the image has no data.</source>
        <translation>Полигоны слоя REFERENCE '{name}' лежат там, где в снимке нет данных.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of objects with 0.7, seven of ten were mines among the training samples{told}.</source>
        <translation>Вероятности откалиброваны: из объектов с 0.7 среди обучающих образцов выработками были семь из десяти{told}.</translation>
    </message>
    <message>
        <source>The probabilities are those of the forest: its training stored no calibration, as none did better{told}.</source>
        <translation>Вероятности — самого леса: при обучении калибровка не сохранена, так как лучше не было{told}.</translation>
    </message>
    <message>
        <source>The product's own metadata says otherwise; look at it.</source>
        <translation>Метаданные самого продукта говорят иное; посмотрите их.</translation>
    </message>
    <message>
        <source>The products do not lie on one area: the stack that holds them all has {columns:,} x {rows:,} pixels, nearly all of them empty. Give EXTENT, or prepare them one by one.</source>
        <translation>Продукты лежат не на одной территории: в стопке для всех них {columns:,} x {rows:,} пикселов, и почти все пустые. Задайте EXTENT или готовьте их по одному.</translation>
    </message>
    <message>
        <source>The products have none of the bands blue, green, red and nir in common. Name them with BANDS.</source>
        <translation>У продуктов нет общих каналов blue, green, red и nir. Назовите их в BANDS.</translation>
    </message>
    <message>
        <source>The provenance</source>
        <translation>Сведения о происхождении</translation>
    </message>
    <message>
        <source>The record of the run</source>
        <translation>Запись о запуске</translation>
    </message>
    <message>
        <source>The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, F and IoU are not known. Add polygons of other classes and CLASS_FIELD.</source>
        <translation>Эталон содержит только выработки, а об остальных землях ничего не известно, поэтому ложные срабатывания определить нельзя: доля верных (precision), F и IoU неизвестны. Добавьте полигоны других классов и CLASS_FIELD.</translation>
    </message>
    <message>
        <source>The register has no date of expiry, so expiry was not judged by date. EXPIRY_FIELD names one.</source>
        <translation>В реестре нет даты окончания, поэтому срок действия по дате не оценивался. Её называет EXPIRY_FIELD.</translation>
    </message>
    <message>
        <source>The register has no status, so all entries count as in force unless they expired. STATUS_FIELD names one.</source>
        <translation>В реестре нет статуса, поэтому все записи считаются действующими, если не истекли. Поле задаёт STATUS_FIELD.</translation>
    </message>
    <message>
        <source>The register tells the kind of right (field '{field}'). A right to explore is no right to mine: look at it before a mine is called licensed.</source>
        <translation>Реестр указывает вид права (поле '{field}'). Право на разведку — не право на добычу: посмотрите его, прежде чем считать выработку лицензированной.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The rows of licence '{number}' do not stand together.</source>
        <translation>Строки лицензии '{number}' стоят не подряд.</translation>
    </message>
    <message>
        <source>The same with the Wald interval</source>
        <translation>То же с интервалом Вальда</translation>
    </message>
    <message>
        <source>The samples are weighted by the objects of the land that they stand for; objects on the rim of a mine are not counted.</source>
        <translation>Образцы взвешены по объектам территории, которые они представляют; объекты на краю выработки не учтены.</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group, so the grid search uses random folds.</source>
        <translation>Образцы одного класса все в одной группе, поэтому поиск по сетке использует случайные блоки.</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: there are random folds only, which are too favourable.</source>
        <translation>Образцы одного класса все в одной группе: есть только случайные блоки, а они слишком благоприятны.</translation>
    </message>
    <message>
        <source>The samples of layer '{name}' have textures of {count} kinds ({shown}); they cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation>У образцов слоя '{name}' текстуры {count} видов ({shown}); сравнивать их нельзя. Вычислите признаки всех объектов с одинаковыми GLCM_LEVELS и GLCM_RANGE.</translation>
    </message>
    <message>
        <source>The samples of other land hold more look-alikes of mines than the land does, so the truth is rather better than that.</source>
        <translation>Среди образцов прочих земель похожих на выработки больше, чем на местности, поэтому на деле скорее лучше.</translation>
    </message>
    <message>
        <source>The scale {scale:g} is below the level already reached; levels can only grow.</source>
        <translation>Масштаб {scale:g} ниже уже достигнутого уровня; уровни могут только расти.</translation>
    </message>
    <message>
        <source>The seasons of {names} cannot be computed from the bands {bands} and are left out.</source>
        <translation>Сезоны для {names} нельзя вычислить по каналам {bands}, они пропущены.</translation>
    </message>
    <message>
        <source>The server of '{address}' compresses parts of files, which cannot be put together.</source>
        <translation>Сервер '{address}' сжимает части файлов, и сложить их нельзя.</translation>
    </message>
    <message>
        <source>The server of '{address}' does not say which part of the file it sends ('{text}').</source>
        <translation>Сервер '{address}' не говорит, какую часть файла он передаёт ('{text}').</translation>
    </message>
    <message>
        <source>The server of '{address}' sends whole files only.</source>
        <translation>Сервер '{address}' передаёт только целые файлы.</translation>
    </message>
    <message>
        <source>The sizes of the corners of the table '{layer}' do not tell which number is the easting in the system given as CRS. Name the columns in X_FIELD and Y_FIELD.</source>
        <translation>Величины углов таблицы '{layer}' не говорят, какое число — восточная координата в системе, заданной в CRS. Назовите столбцы в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>The stack has pixels of {cell:g} m, and {names} of {other:g} m: one composite of both is as sharp as neither. The first product decides; use products of one pixel size.</source>
        <translation>Пиксели стека — {cell:g} m, а у {names} — {other:g} m: композит из них менее резок, чем каждый. Решает первый продукт; используйте продукты с одним размером пикселя.</translation>
    </message>
    <message>
        <source>The state of licences is that of the words of their status, on no day: 'Match mines with the register' judges their ends on its DATE.</source>
        <translation>Состояние лицензий взято из слов их статуса, ни на какой день: их сроки на день DATE проверяет шаг «Сопоставление выработок с реестром лицензий».</translation>
    </message>
    <message>
        <source>The step was {step:g}, so scales in between are not told apart.</source>
        <translation>Шаг был {step:g}, поэтому масштабы между ними не различаются.</translation>
    </message>
    <message>
        <source>The system of the table '{layer}' is '{text}', which is not known by these words. Give CRS.</source>
        <translation>Система таблицы '{layer}' названа «{text}», по этим словам она неизвестна. Задайте CRS.</translation>
    </message>
    <message>
        <source>The table '{layer}' does not tell which of its numbers is the latitude: both fit both. Head the columns with latitude and longitude, or name them in X_FIELD and Y_FIELD.</source>
        <translation>Таблица '{layer}' не говорит, какое из чисел — широта: подходят оба. Озаглавьте столбцы словами «широта» и «долгота» или назовите их в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>The table '{layer}' has no column with coordinates. Its columns are: {columns}. Name them in X_FIELD and Y_FIELD.</source>
        <translation>В таблице '{layer}' нет столбца с координатами. Её столбцы: {columns}. Назовите их в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>The table '{layer}' holds codes of blocks, but no corners. Polygons are not built from codes: ask for the corners.</source>
        <translation>В таблице '{layer}' коды блоков, но нет углов. По кодам полигоны не строятся: запросите углы.</translation>
    </message>
    <message>
        <source>The table '{layer}' holds eastings of several zones ({zones}). Split it, one zone a table.</source>
        <translation>В таблице '{layer}' восточные координаты нескольких зон ({zones}). Разделите её: одна зона — одна таблица.</translation>
    </message>
    <message>
        <source>The table '{layer}' holds no corner that can be read. Corners are lines with a point number and two coordinates, or cells with all corners of a licence. Choose another file, or name its columns with X_FIELD and Y_FIELD.</source>
        <translation>В таблице «{layer}» нет ни одной угловой точки, которую можно прочитать. Угловые точки — это строки с номером точки и двумя координатами или ячейки со всеми точками лицензии. Выберите другой файл или назовите его столбцы в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>The table '{layer}' holds no corner that can be read. {reasons} Mend these lines, choose another file, or name its columns with X_FIELD and Y_FIELD.</source>
        <translation>В таблице '{layer}' нет ни одной точки, которую можно прочитать. {reasons} Исправьте эти строки, выберите другой файл или укажите его столбцы в X_FIELD и Y_FIELD.</translation>
    </message>
    <message>
        <source>The table '{layer}' is in a local grid ({text}). Ask for degrees or a national system, or give CRS.</source>
        <translation>Таблица '{layer}' в местной сетке ({text}). Запросите градусы или государственную систему либо укажите CRS.</translation>
    </message>
    <message>
        <source>The table '{layer}' names several coordinate systems ({systems}). Split it, one system a table.</source>
        <translation>В таблице '{layer}' названо несколько систем координат ({systems}). Разделите её: одна система — одна таблица.</translation>
    </message>
    <message>
        <source>The table '{layer}' names several zones ({zones}). Split it, one zone a table.</source>
        <translation>В таблице '{layer}' названо несколько зон ({zones}). Разделите её: одна зона — одна таблица.</translation>
    </message>
    <message>
        <source>The table '{layer}' names the coordinate system {code}, which is not known. Give CRS.</source>
        <translation>В таблице '{layer}' названа система координат {code}, она неизвестна. Задайте CRS.</translation>
    </message>
    <message>
        <source>The table of minerals does not know: {shown}. These mines are of unknown type; give their types with TYPE_MAP.</source>
        <translation>Таблица полезных ископаемых не знает: {shown}. Тип этих выработок неизвестен; укажите их типы в TYPE_MAP.</translation>
    </message>
    <message>
        <source>The table of scales</source>
        <translation>Таблица масштабов</translation>
    </message>
    <message>
        <source>The table of the register does not hold mine {number}. It was made of other mines: run 'Match mines with the register' on layer '{layer}' and choose its table.</source>
        <translation>В таблице реестра нет выработки {number}. Она сделана для других выработок: выполните «Сопоставление выработок с реестром лицензий» для слоя '{layer}' и выберите его таблицу.</translation>
    </message>
    <message>
        <source>The table of values</source>
        <translation>Таблица значений</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The tiles (WORK_FOLDER)</source>
        <translation>Тайлы (WORK_FOLDER)</translation>
    </message>
    <message>
        <source>The work folder '{folder}' has {free:.1f} GB left and the run needs about {disk:.1f} GB. Make room, or set WORK_FOLDER to a folder on another disk.</source>
        <translation>В рабочей папке '{folder}' осталось {free:.1f} ГБ, а нужно около {disk:.1f} ГБ. Освободите место или укажите в WORK_FOLDER папку на другом диске.</translation>
    </message>
    <message>
        <source>The workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>The workbook needs the Python package XlsxWriter, which is not installed in QGIS's Python. Run 'Check dependencies' for the command, or leave WORKBOOK empty.</source>
        <translation>Для книги нужен пакет Python XlsxWriter, которого нет в Python QGIS. Запустите «Проверка зависимостей», чтобы узнать команду, или оставьте WORKBOOK пустым.</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' cannot import the plugin ({error}). Put the folder of the plugin, called mine_mapper, into a folder of its PYTHONPATH, and start it again.</source>
        <translation>Рабочий процесс '{worker}' планировщика Dask '{scheduler}' не может импортировать модуль ({error}). Поместите папку модуля mine_mapper в одну из папок его PYTHONPATH и запустите его снова.</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' does not see '{path}', or sees another file there. All computers of a cluster must have inputs, work folder and outputs under the same path, on a shared disk.</source>
        <translation>Рабочий процесс '{worker}' планировщика Dask '{scheduler}' не видит '{path}' или видит там другой файл. Все компьютеры кластера должны иметь входные данные, рабочую папку и результаты по одному пути на общем диске.</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' has {name} {there}, and QGIS has {here}: the results could differ. Install the same there, and start the worker again.</source>
        <translation>У рабочего процесса '{worker}' планировщика Dask '{scheduler}' {name} {there}, а у QGIS — {here}: результаты могут различаться. Установите там то же самое и запустите процесс снова.</translation>
    </message>
    <message>
        <source>The workers of the Dask scheduler '{scheduler}' do not answer as they should ({error}). Start them again with the Python and packages that QGIS has, or leave SCHEDULER empty to use threads.</source>
        <translation>Рабочие процессы планировщика Dask '{scheduler}' отвечают не так, как должны ({error}). Запустите их снова с тем же Python и пакетами, что у QGIS, или оставьте SCHEDULER пустым, чтобы работать потоками.</translation>
    </message>
    <message>
        <source>The zone of the table '{layer}' is '{text}': one such as 19S is needed.</source>
        <translation>Зона таблицы '{layer}' — '{text}': нужна вида 19S.</translation>
    </message>
    <message>
        <source>The {count:best combination|{count} best combinations}.</source>
        <translation>Лучшие сочетания ({count}).</translation>
    </message>
    <message>
        <source>The {count:most important feature|{count} most important features}: {names}.</source>
        <translation>Важнейшие признаки ({count}): {names}.</translation>
    </message>
    <message>
        <source>The {count} mine samples are about {mines} different ones: several layers of samples show the same place.</source>
        <translation>Образцов выработок {count}, различных среди них около {mines}: несколько слоёв образцов показывают одно и то же место.</translation>
    </message>
    <message>
        <source>The {count} most important {count:feature was|features were} kept. In the cross-validation {count:it was|they were} chosen anew in each of {folds} {folds:fold|folds}, from the training part alone; features that are chosen in most folds are a stable choice.</source>
        <translation>Оставлено важнейших признаков: {count}. При перекрёстной проверке они выбирались заново в каждом из {folds} {folds:блока|блоков|блоков}, только по обучающей части; признаки, выбранные в большинстве блоков, — устойчивый выбор.</translation>
    </message>
    <message>
        <source>The {objects:,} objects that are left at SCALE {scale:g} need about {needed:.0f} MB, more than MEMORY_LIMIT allows. Raise the limit or the scale, or work on a smaller extent.</source>
        <translation>Для {objects:,} {objects:объекта|объектов|объектов}, оставшихся при SCALE {scale:g}, нужно около {needed:.0f} МБ, больше, чем допускает MEMORY_LIMIT. Увеличьте предел или масштаб либо работайте с меньшим охватом.</translation>
    </message>
    <message>
        <source>The {top:most important feature|{top} most important features}.</source>
        <translation>Важнейшие признаки ({top}).</translation>
    </message>
    <message>
        <source>The {top} most important of {count} {count:feature|features}; the table of this step holds all of them.</source>
        <translation>{top} важнейших признаков из {count}; таблица этого шага содержит все.</translation>
    </message>
    <message>
        <source>There is no density: the rule for its bandwidth needs mines at two or more places. BANDWIDTH gives one.</source>
        <translation>Плотности нет: правилу для ширины её ядра нужны выработки в двух и более местах. Ширину можно задать в BANDWIDTH.</translation>
    </message>
    <message>
        <source>There is no mine in the map.</source>
        <translation>На карте нет выработок.</translation>
    </message>
    <message>
        <source>There is no mine, so there is no density.</source>
        <translation>Выработок нет, поэтому нет и плотности.</translation>
    </message>
    <message>
        <source>There is no spatial cross-validation: the samples of a class are all in one group. The random folds alone are too favourable, since neighbours with the same light, soil and label stand on both sides.</source>
        <translation>Пространственной перекрёстной проверки нет: все образцы одного класса в одной группе. Одни случайные блоки слишком благоприятны, поскольку соседи с тем же светом, почвой и меткой стоят по обе стороны.</translation>
    </message>
    <message>
        <source>There is nothing at this address (any more).</source>
        <translation>По этому адресу ничего (больше) нет.</translation>
    </message>
    <message>
        <source>There was one window only, so it is not known how far the scale holds elsewhere.</source>
        <translation>Окно было только одно, поэтому неизвестно, верен ли масштаб в других местах.</translation>
    </message>
    <message>
        <source>There, {count} {count:object has|objects have} a median size of {size:g} pixels.</source>
        <translation>Объектов здесь {count}, их медианный размер {size:g} пикс.</translation>
    </message>
    <message>
        <source>These objects were made with SCALE = {scale:g}. About {finer:g} would give some {wanted} mine {wanted:object|objects} here, as objects get smaller with the square of the scale.</source>
        <translation>Эти объекты сделаны с SCALE = {scale:g}. Около {finer:g} дало бы здесь примерно {wanted} {wanted:объект|объекта|объектов} выработок, так как объекты уменьшаются с квадратом масштаба.</translation>
    </message>
    <message>
        <source>They fit no usual system.</source>
        <translation>Они не подходят ни к одной обычной системе.</translation>
    </message>
    <message>
        <source>They hold for land where {percent:.3g} % of the objects are mines, as among the training samples. Where mines are rarer they are too high: give PRIOR to rescale them.</source>
        <translation>Они верны для земли, где выработками являются {percent:.3g} % объектов, как среди обучающих образцов. Где выработки реже, они завышены: укажите PRIOR, чтобы пересчитать.</translation>
    </message>
    <message>
        <source>They lie {degrees:.0f} degrees of longitude apart at the same latitude: one of them names the wrong zone. Set the right coordinate reference system with 'Assign projection'.</source>
        <translation>Они отстоят на {degrees:.0f} градусов долготы на одной широте: у одного указана неверная зона. Задайте верную систему координат инструментом «Назначить проекцию».</translation>
    </message>
    <message>
        <source>They look like Gauss-Krueger coordinates with zone {zone} before the easting and x and y exchanged: {systems}.</source>
        <translation>Они похожи на координаты Гаусса–Крюгера с зоной {zone} перед восточной координатой и переставленными x и y: {systems}.</translation>
    </message>
    <message>
        <source>They look like Gauss-Krueger coordinates with zone {zone} before the easting: {systems}.</source>
        <translation>Они похожи на координаты Гаусса–Крюгера с зоной {zone} перед восточной координатой: {systems}.</translation>
    </message>
    <message>
        <source>They look like degrees of longitude and latitude: EPSG:4326 (WGS 84).</source>
        <translation>Они похожи на градусы долготы и широты: EPSG:4326 (WGS 84).</translation>
    </message>
    <message>
        <source>They look like degrees with latitude first: exchange x and y ('Swap X and Y coordinates'), EPSG:4326.</source>
        <translation>Они похожи на градусы, где широта стоит первой: поменяйте x и y местами («Поменять местами координаты X и Y»), EPSG:4326.</translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone with x and y exchanged: use 'Swap X and Y coordinates' and ask for the zone.</source>
        <translation>Они похожи на метры зоны UTM или Гаусса–Крюгера с переставленными x и y: примените «Поменять местами координаты X и Y» и узнайте зону.</translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone without its number (for example EPSG:326NN, NN = zone of UTM); which zone, the numbers do not tell: ask who made the layer.</source>
        <translation>Они похожи на метры зоны UTM или Гаусса–Крюгера без её номера (например EPSG:326NN, NN — зона UTM); какая это зона, числа не говорят: спросите того, кто делал слой.</translation>
    </message>
    <message>
        <source>They may be metres of Web Mercator, EPSG:3857.</source>
        <translation>Это могут быть метры Web Mercator, EPSG:3857.</translation>
    </message>
    <message>
        <source>This follows from the {source} of the model: {recall:.0%} of the mine samples and {false_alarms:.1%} of the others were called mine. {weighted}</source>
        <translation>Это следует из источника «{source}» модели: к выработкам отнесены {recall:.0%} образцов выработок и {false_alarms:.1%} остальных. {weighted}</translation>
    </message>
    <message>
        <source>This process can have {memory:.0f} MB of memory (of the computer, the container, the batch job or 'ulimit -v'), and at least {needed:.0f} MB are needed. Close other programs, or raise that limit.</source>
        <translation>Этому процессу доступно {memory:.0f} МБ памяти (компьютера, контейнера, пакетного задания или 'ulimit -v'), а нужно не менее {needed:.0f} МБ. Закройте другие программы или увеличьте этот предел.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Слишком малы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Total (km2)</source>
        <translation>Всего (км²)</translation>
    </message>
    <message>
        <source>Total area (km2)</source>
        <translation>Общая площадь (км²)</translation>
    </message>
    <message>
        <source>Train random forest</source>
        <translation>Обучение случайного леса</translation>
    </message>
    <message>
        <source>Trained on the samples of layer '{name}'</source>
        <translation>Обучен на образцах слоя '{name}'</translation>
    </message>
    <message>
        <source>Training {trees} {trees:tree|trees} on {mines} mine and {others} non-mine {others:sample|samples} with {features} {features:feature|features}.</source>
        <translation>Обучение, деревьев: {trees}; образцов выработок {mines}, прочих земель {others}, признаков {features}.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Деревья</translation>
    </message>
    <message>
        <source>True mines of 100 called mine</source>
        <translation>Действительных из 100 отнесённых к выработкам</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>UNLABELLED is 'unknown', but layer '{layer}' has no polygons of other classes than mines, so no object could be non-mine. Set CLASS_FIELD to a field that tells the classes apart, or UNLABELLED to 'non_mine'.</source>
        <translation>UNLABELLED — 'unknown', но в слое '{layer}' нет полигонов других классов, кроме выработок, поэтому прочих земель взять неоткуда. Задайте в CLASS_FIELD поле, различающее классы, или UNLABELLED = 'non_mine'.</translation>
    </message>
    <message>
        <source>UTM zone {zone}{letter} by its column</source>
        <translation>зона UTM {zone}{letter} по её столбцу</translation>
    </message>
    <message>
        <source>UTM {pop}</source>
        <translation>UTM {pop}</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Неопределённость</translation>
    </message>
    <message>
        <source>Uncertainty times area, km2: what a look at it is worth</source>
        <translation>Неопределённость, умноженная на площадь, км²: сколько стоит на неё взглянуть</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не определены</translation>
    </message>
    <message>
        <source>Under-segmentation</source>
        <translation>Недосегментация</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unlike training</source>
        <translation>Непохожесть</translation>
    </message>
    <message>
        <source>Upper quartile (m)</source>
        <translation>Верхний квартиль (м)</translation>
    </message>
    <message>
        <source>Used in composite</source>
        <translation>Вошло в композит</translation>
    </message>
    <message>
        <source>Valid share</source>
        <translation>Доля данных</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Variance within objects against Moran's I</source>
        <translation>Дисперсия внутри объектов и I Морана</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии программ</translation>
    </message>
    <message>
        <source>WEIGHTS has {count} {count:number|numbers} and BANDS {bands}: give one weight for each band, in the same order.</source>
        <translation>В WEIGHTS чисел {count}, а BANDS: {bands}. Дайте по весу на каждый канал в том же порядке.</translation>
    </message>
    <message>
        <source>WEIGHTS is {text}: weights must be 0 or more, and one of them above 0.</source>
        <translation>WEIGHTS: {text}; веса должны быть не меньше 0, и хотя бы один больше 0.</translation>
    </message>
    <message>
        <source>WORKBOOK of Export inventory</source>
        <translation>WORKBOOK шага «Экспорт реестра»</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Was mine</source>
        <translation>Прежний номер</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>Сумма весов равна единице</translation>
    </message>
    <message>
        <source>What CATALOG '{address}' answers is no STAC catalogue ({reason}). Give the address of a STAC API, for example https://earth-search.aws.element84.com/v1</source>
        <translation>Ответ CATALOG '{address}' — не каталог STAC ({reason}). Укажите адрес STAC API, например https://earth-search.aws.element84.com/v1</translation>
    </message>
    <message>
        <source>What that status means: in_force, applied, expired, suspended, ended, refused or unknown; no day is judged</source>
        <translation>Что означает этот статус: in_force, applied, expired, suspended, ended, refused или unknown; ни один день не проверяется</translation>
    </message>
    <message>
        <source>What the catalogue hands out cannot be read ({reason}).</source>
        <translation>То, что выдаёт каталог, нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>What the catalogue says of it cannot be understood ({reason}).</source>
        <translation>То, что говорит о ней каталог, нельзя понять ({reason}).</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>Что видно на снимке</translation>
    </message>
    <message>
        <source>What this means for the number of mines</source>
        <translation>Что это значит для числа выработок</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Что сравнивалось</translation>
    </message>
    <message>
        <source>What was mapped</source>
        <translation>Что картографировано</translation>
    </message>
    <message>
        <source>When it was reviewed</source>
        <translation>Когда проверено</translation>
    </message>
    <message>
        <source>Where the mines lie</source>
        <translation>Размещение выработок</translation>
    </message>
    <message>
        <source>Where the type comes from</source>
        <translation>Откуда взят тип</translation>
    </message>
    <message>
        <source>Whether the mines are clustered was not tested: it needs BASIN or COUNTIES.</source>
        <translation>Сгруппированы ли выработки, не проверялось: нужен BASIN или COUNTIES.</translation>
    </message>
    <message>
        <source>Whether the mines are clustered was not tested: only {count} lie in the basin, 3 are needed.</source>
        <translation>Сгруппированы ли выработки, не проверялось: в бассейне их {count}, нужны 3.</translation>
    </message>
    <message>
        <source>Which number is east</source>
        <translation>Какое число — восток</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Почему этот порядок</translation>
    </message>
    <message>
        <source>Why this system</source>
        <translation>Почему эта система</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Windows, chosen for their texture in different parts of the image.</source>
        <translation>Окна, выбранные по текстуре в разных частях снимка.</translation>
    </message>
    <message>
        <source>With a clear observation</source>
        <translation>С ясным наблюдением</translation>
    </message>
    <message>
        <source>With a mine</source>
        <translation>С выработкой</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>С данными</translation>
    </message>
    <message>
        <source>With few features and bands of the seasons among them, trees that try {tried} of {features} features at each split are too much alike: on real land MAX_FEATURES=2 or CLASSIFIER=extra_trees told fields from mines better.</source>
        <translation>При малом числе признаков, среди которых сезонные каналы, деревья, пробующие на каждом разбиении {tried} из {features} {features:признака|признаков|признаков}, слишком похожи: на настоящей земле MAX_FEATURES=2 или CLASSIFIER=extra_trees лучше отличали поля от выработок.</translation>
    </message>
    <message>
        <source>With two or more clear observations of the seasons</source>
        <translation>С двумя и более ясными наблюдениями сезонов</translation>
    </message>
    <message>
        <source>Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object lies in the extent judged.</source>
        <translation>Без SAMPLES неизвестно, на каких землях обучался лес. Показатели достоверны, только если в оцениваемом охвате нет обучающих объектов.</translation>
    </message>
    <message>
        <source>Without a mine there is no distance to rivers.</source>
        <translation>Без выработок нет и расстояний до рек.</translation>
    </message>
    <message>
        <source>Without a mine there is no terrain of mines.</source>
        <translation>Без выработок нет и рельефа выработок.</translation>
    </message>
    <message>
        <source>Without clear observation</source>
        <translation>Без ясного наблюдения</translation>
    </message>
    <message>
        <source>Without elevation</source>
        <translation>Без высоты</translation>
    </message>
    <message>
        <source>Without licence</source>
        <translation>Без лицензии</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words and how they were read</source>
        <translation>Слова и как они прочитаны</translation>
    </message>
    <message>
        <source>Words of the field '{field}', how often, and how they were read:</source>
        <translation>Слова поля '{field}', сколько раз и как прочитаны:</translation>
    </message>
    <message>
        <source>Words of the status</source>
        <translation>Слова статуса</translation>
    </message>
    <message>
        <source>Write inventory report</source>
        <translation>Создание отчёта по реестру</translation>
    </message>
    <message>
        <source>Write mine sheets</source>
        <translation>Создание карточек выработок</translation>
    </message>
    <message>
        <source>X_FIELD and Y_FIELD are for tables with headings; '{layer}' is a text of another form.</source>
        <translation>X_FIELD и Y_FIELD — для таблиц с заголовками; '{layer}' — текст другой формы.</translation>
    </message>
    <message>
        <source>X_FIELD and Y_FIELD belong together: give both, or neither.</source>
        <translation>X_FIELD и Y_FIELD идут вместе: укажите оба или ни одного.</translation>
    </message>
    <message>
        <source>YEAR is {year}: use {base_year} (the base year) or a later one up to {last_year}.</source>
        <translation>YEAR равен {year}: используйте {base_year} (базовый год) или более поздний, до {last_year}.</translation>
    </message>
    <message>
        <source>Zone '{text}' of the table '{layer}' can be on the southern half of the globe, or band S of the northern half (32 to 40 degrees north). Give CRS: EPSG:{south} or EPSG:{north}.</source>
        <translation>Зона '{text}' таблицы '{layer}' может быть в южном полушарии или поясом S северного (32–40 градусов северной широты). Задайте CRS: EPSG:{south} или EPSG:{north}.</translation>
    </message>
    <message>
        <source>Zone {zone} of {datum} in the table '{layer}' is no zone that the EPSG registry knows. Give CRS.</source>
        <translation>Зоны {zone} датума {datum} из таблицы '{layer}' нет в реестре EPSG. Укажите CRS.</translation>
    </message>
    <message>
        <source>a distance in metres above 0</source>
        <translation>расстояние в метрах больше 0</translation>
    </message>
    <message>
        <source>a distance in metres, 0 or more</source>
        <translation>расстояние в метрах, 0 или больше</translation>
    </message>
    <message>
        <source>a feature name twice</source>
        <translation>имя признака повторяется</translation>
    </message>
    <message>
        <source>a higher one in {beyond} of {count} {count:case|cases}</source>
        <translation>выше в {beyond} из {count} {count:случая|случаев|случаев}</translation>
    </message>
    <message>
        <source>a key in a header</source>
        <translation>ключ в заголовке</translation>
    </message>
    <message>
        <source>a leaf whose probability is not between 0 and 1</source>
        <translation>лист с вероятностью вне интервала от 0 до 1</translation>
    </message>
    <message>
        <source>a median outside its training range</source>
        <translation>медиана вне диапазона обучения</translation>
    </message>
    <message>
        <source>a node asks for an unknown feature</source>
        <translation>узел обращается к неизвестному признаку</translation>
    </message>
    <message>
        <source>a node that no other node leads to</source>
        <translation>узел, к которому не ведёт ни один другой</translation>
    </message>
    <message>
        <source>a part of the header is missing</source>
        <translation>часть заголовка отсутствует</translation>
    </message>
    <message>
        <source>a part of the rates is missing</source>
        <translation>часть показателей отсутствует</translation>
    </message>
    <message>
        <source>a part of the reference samples is missing</source>
        <translation>часть эталонных образцов отсутствует</translation>
    </message>
    <message>
        <source>a reference sample is not finite</source>
        <translation>эталонный образец содержит неконечное значение</translation>
    </message>
    <message>
        <source>a seeded subsample above 5 000</source>
        <translation>при числе более 5 000 — случайная подвыборка</translation>
    </message>
    <message>
        <source>a share from 0 to below 1</source>
        <translation>доля от 0 до менее 1</translation>
    </message>
    <message>
        <source>a share of the object from 0.5 to below 1</source>
        <translation>доля объекта от 0.5 до менее 1</translation>
    </message>
    <message>
        <source>a threshold that is not finite</source>
        <translation>неконечный порог</translation>
    </message>
    <message>
        <source>a training range is upside down</source>
        <translation>границы диапазона обучения перепутаны</translation>
    </message>
    <message>
        <source>a tree deeper than {most} nodes</source>
        <translation>дерево глубже {most} узлов</translation>
    </message>
    <message>
        <source>a tree whose inner nodes and leaves do not match</source>
        <translation>дерево, внутренние узлы и листья которого не согласуются</translation>
    </message>
    <message>
        <source>a tree with an impossible number of nodes</source>
        <translation>дерево с невозможным числом узлов</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>целое число от 0 до 4294967295</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>целое число, 0 или больше</translation>
    </message>
    <message>
        <source>about {count} {count:minute|minutes}</source>
        <translation>около {count} мин</translation>
    </message>
    <message>
        <source>about {count} {count:second|seconds}</source>
        <translation>около {count} с</translation>
    </message>
    <message>
        <source>about {precision:.0f} ({low:.0f} to {high:.0f}) where {percent} of the objects are mines, {what}</source>
        <translation>около {precision:.0f} (от {low:.0f} до {high:.0f}), если выработками являются {percent} объектов ({what})</translation>
    </message>
    <message>
        <source>accepted, rejected, retyped or redrawn; empty: not reviewed</source>
        <translation>accepted, rejected, retyped или redrawn; пусто: не проверено</translation>
    </message>
    <message>
        <source>addresses signed by the provider</source>
        <translation>адреса, подписанные поставщиком</translation>
    </message>
    <message>
        <source>agreement beyond what the margins alone would give</source>
        <translation>согласие сверх того, что дали бы одни итоги</translation>
    </message>
    <message>
        <source>all COUNTIES</source>
        <translation>все районы</translation>
    </message>
    <message>
        <source>all classified objects in the extent, perhaps with those that trained the forest</source>
        <translation>все классифицированные объекты в границах, возможно, и те, на которых обучался лес</translation>
    </message>
    <message>
        <source>all counties together</source>
        <translation>все районы вместе</translation>
    </message>
    <message>
        <source>all mines</source>
        <translation>все выработки</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>все объекты</translation>
    </message>
    <message>
        <source>all pixels</source>
        <translation>все пиксели</translation>
    </message>
    <message>
        <source>all products are of one date ({date})</source>
        <translation>все продукты одной даты ({date})</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>все одинаковы</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>подана заявка</translation>
    </message>
    <message>
        <source>area of mines adjusted for the errors of the map; {method} interval, standard error {error:.4g} km2</source>
        <translation>площадь выработок с поправкой на ошибки карты; интервал {method}, стандартная ошибка {error:.4g} км²</translation>
    </message>
    <message>
        <source>area of the stratum; n = places labelled</source>
        <translation>площадь страты; n = размеченные точки</translation>
    </message>
    <message>
        <source>area sampled</source>
        <translation>площадь выборки</translation>
    </message>
    <message>
        <source>area that the map calls mine</source>
        <translation>площадь, отнесённая картой к выработкам</translation>
    </message>
    <message>
        <source>areas and distances on the ellipsoid</source>
        <translation>площади и расстояния на эллипсоиде</translation>
    </message>
    <message>
        <source>as PRIOR says</source>
        <translation>как говорит PRIOR</translation>
    </message>
    <message>
        <source>as among the training samples</source>
        <translation>как среди обучающих образцов</translation>
    </message>
    <message>
        <source>as many as the map says</source>
        <translation>столько, сколько говорит карта</translation>
    </message>
    <message>
        <source>bandwidth of the density</source>
        <translation>полоса ядерной плотности</translation>
    </message>
    <message>
        <source>basin area</source>
        <translation>площадь бассейна</translation>
    </message>
    <message>
        <source>before the eastings</source>
        <translation>перед восточной координатой</translation>
    </message>
    <message>
        <source>below 1: closer together than random</source>
        <translation>меньше 1 — теснее случайного</translation>
    </message>
    <message>
        <source>below {limit} km2</source>
        <translation>менее {limit} км²</translation>
    </message>
    <message>
        <source>between centroids</source>
        <translation>между центроидами</translation>
    </message>
    <message>
        <source>both (F, alpha 1)</source>
        <translation>оба (F, alpha 1)</translation>
    </message>
    <message>
        <source>both (half the sum)</source>
        <translation>оба (половина суммы)</translation>
    </message>
    <message>
        <source>both outlines together</source>
        <translation>оба контура вместе</translation>
    </message>
    <message>
        <source>boundary of the basin</source>
        <translation>граница бассейна</translation>
    </message>
    <message>
        <source>brightness is NULL</source>
        <translation>яркость равна NULL</translation>
    </message>
    <message>
        <source>brightness is not above 0</source>
        <translation>яркость не больше 0</translation>
    </message>
    <message>
        <source>by X_FIELD and Y_FIELD</source>
        <translation>по X_FIELD и Y_FIELD</translation>
    </message>
    <message>
        <source>by the header</source>
        <translation>по заголовку</translation>
    </message>
    <message>
        <source>by the headings</source>
        <translation>по заголовкам</translation>
    </message>
    <message>
        <source>by the land for which the system is made</source>
        <translation>по территории, для которой создана система</translation>
    </message>
    <message>
        <source>by the letters of the hemispheres</source>
        <translation>по буквам полушарий</translation>
    </message>
    <message>
        <source>by the size of the numbers</source>
        <translation>по величине чисел</translation>
    </message>
    <message>
        <source>by the zone of CRS</source>
        <translation>по зоне CRS</translation>
    </message>
    <message>
        <source>catalogues of imagery</source>
        <translation>каталоги снимков</translation>
    </message>
    <message>
        <source>cell size of the density</source>
        <translation>ячейка растра плотности</translation>
    </message>
    <message>
        <source>cells times cell area</source>
        <translation>ячейки на площадь ячейки</translation>
    </message>
    <message>
        <source>charts of the reports</source>
        <translation>диаграммы отчётов</translation>
    </message>
    <message>
        <source>classes {classes!r}</source>
        <translation>классы {classes!r}</translation>
    </message>
    <message>
        <source>clear observation nearest to the date of the map</source>
        <translation>ясное наблюдение, ближайшее к дате карты</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>заметно</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>тень облака</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>облако, высокая вероятность</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>облако, средняя вероятность</translation>
    </message>
    <message>
        <source>cover {number}, {share:.1%} of the objects{looks}, for example at {x:.0f}, {y:.0f}</source>
        <translation>покров {number}, {share:.1%} объектов{looks}, например в {x:.0f}, {y:.0f}</translation>
    </message>
    <message>
        <source>dark or topographic shadow</source>
        <translation>тёмное или тень рельефа</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>decimal degrees without a datum: WGS 84 was taken</source>
        <translation>десятичные градусы без датума: принят WGS 84</translation>
    </message>
    <message>
        <source>decision tree</source>
        <translation>дерево решений</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>градуса</translation>
    </message>
    <message>
        <source>detected mines judged</source>
        <translation>оценённые найденные выработки</translation>
    </message>
    <message>
        <source>detected mines mostly on land whose class is not known</source>
        <translation>найденные выработки, в основном на земле неизвестного класса</translation>
    </message>
    <message>
        <source>detected mines that are no hit but touch a reference mine</source>
        <translation>найденные выработки, не попадания, но касающиеся эталонной</translation>
    </message>
    <message>
        <source>detected mines that are no hit, per 1000 km2 of the land judged</source>
        <translation>найденные выработки, не попадания, на 1000 км² оценённой земли</translation>
    </message>
    <message>
        <source>detected mines that hold training objects</source>
        <translation>найденные выработки с обучающими объектами</translation>
    </message>
    <message>
        <source>detected mines that join several references; {together}</source>
        <translation>найденные выработки, соединяющие несколько эталонных; {together}</translation>
    </message>
    <message>
        <source>detected mines that make a pair with one reference mine, overlap / union above {share}</source>
        <translation>найденные выработки, образующие пару с одной эталонной, перекрытие / объединение больше {share}</translation>
    </message>
    <message>
        <source>detected mines with more than {share} of their area inside reference mines</source>
        <translation>найденные выработки, у которых больше {share} площади внутри эталонных</translation>
    </message>
    <message>
        <source>distance below which 90 % of the outline lies</source>
        <translation>расстояние, меньше которого лежит 90 % контура</translation>
    </message>
    <message>
        <source>distance below which 95 % of either outline lies</source>
        <translation>расстояние, меньше которого лежит 95 % каждого контура</translation>
    </message>
    <message>
        <source>distinct neighbours (Moran's I)</source>
        <translation>отличные соседи (I Морана)</translation>
    </message>
    <message>
        <source>does not say so</source>
        <translation>этого не говорит</translation>
    </message>
    <message>
        <source>east</source>
        <translation>восточная координата</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>высота</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>прекращена</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>estimated from a sample, 95 % interval {low} to {high} km²; on the map {mapped} km²</source>
        <translation>оценка по выборке, 95 %-ный интервал от {low} до {high} км²; на карте {mapped} км²</translation>
    </message>
    <message>
        <source>estimated share of the area</source>
        <translation>оценка доли площади</translation>
    </message>
    <message>
        <source>exchange text</source>
        <translation>текст обмена данными съёмки</translation>
    </message>
    <message>
        <source>expected for random mines</source>
        <translation>ожидаемое при случайности</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>fast kernels: segmentation, features, prediction</source>
        <translation>быстрые ядра: сегментация, признаки, прогноз</translation>
    </message>
    <message>
        <source>field {area_field}</source>
        <translation>поле {area_field}</translation>
    </message>
    <message>
        <source>first scene of the list, gaps from the next</source>
        <translation>первая сцена списка, пробелы из следующей</translation>
    </message>
    <message>
        <source>from the detected to the reference outline</source>
        <translation>от найденного контура к эталонному</translation>
    </message>
    <message>
        <source>from the reference to the detected outline</source>
        <translation>от эталонного контура к найденному</translation>
    </message>
    <message>
        <source>from {start:g} to {stop:g}; steps {step:g}, {step_2:g}, {step_3:g}; curve in about {curve_steps} steps</source>
        <translation>от {start:g} до {stop:g}; шаги {step:g}, {step_2:g}, {step_3:g}; кривая примерно из {curve_steps} шагов</translation>
    </message>
    <message>
        <source>geometry of objects and mines</source>
        <translation>геометрия объектов и выработок</translation>
    </message>
    <message>
        <source>given by CRS</source>
        <translation>задано в CRS</translation>
    </message>
    <message>
        <source>given by CRS; the zone before the eastings was adapted</source>
        <translation>задано в CRS; зона перед восточной координатой учтена</translation>
    </message>
    <message>
        <source>groups drawn for the intervals</source>
        <translation>группы для интервалов</translation>
    </message>
    <message>
        <source>groups of mines drawn for the intervals</source>
        <translation>группы выработок для интервалов</translation>
    </message>
    <message>
        <source>ha instead of km2</source>
        <translation>га вместо км²</translation>
    </message>
    <message>
        <source>half a calibration</source>
        <translation>калибровка неполна</translation>
    </message>
    <message>
        <source>harmonic mean of precision and recall</source>
        <translation>среднее гармоническое доли верных и полноты</translation>
    </message>
    <message>
        <source>harmonic mean of the two</source>
        <translation>среднее гармоническое двух</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>high: probability 0.8 or more, four fifths of the trees agree, at most a tenth of the area is unlike the training data; medium: 0.65 or more, at most half of the area unlike; low: less</source>
        <translation>high: вероятность 0.8 и больше, четыре пятых деревьев согласны, не больше десятой части площади не похоже на обучающие данные; medium: 0.65 и больше, не похоже не больше половины площади; low: меньше</translation>
    </message>
    <message>
        <source>highest density</source>
        <translation>наибольшая плотность</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>it crosses the edge of the test area</source>
        <translation>она пересекает край тестовой территории</translation>
    </message>
    <message>
        <source>its checksum does not fit its content</source>
        <translation>контрольная сумма не соответствует содержимому</translation>
    </message>
    <message>
        <source>its holder</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>последний день действия</translation>
    </message>
    <message>
        <source>its objects touch objects of the test</source>
        <translation>её объекты касаются объектов теста</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>judged as non-mine though 1 % or more of them lies in reference mines</source>
        <translation>оценены как не выработка, хотя 1 % и более их лежит в эталонных выработках</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>km east</source>
        <translation>км к востоку</translation>
    </message>
    <message>
        <source>km north</source>
        <translation>км к северу</translation>
    </message>
    <message>
        <source>km2</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>km2 / km2</source>
        <translation>км² / км²</translation>
    </message>
    <message>
        <source>km² of mines / km²</source>
        <translation>км² выработок/км²</translation>
    </message>
    <message>
        <source>labelled land</source>
        <translation>размеченная земля</translation>
    </message>
    <message>
        <source>largest area</source>
        <translation>наибольшая площадь</translation>
    </message>
    <message>
        <source>largest standardised excess of L</source>
        <translation>наибольшее нормированное превышение L</translation>
    </message>
    <message>
        <source>least cloudy scene first, gaps from the next</source>
        <translation>сначала наименее облачная сцена, пробелы из следующей</translation>
    </message>
    <message>
        <source>level {level}, step {step:g}</source>
        <translation>уровень {level}, шаг {step:g}</translation>
    </message>
    <message>
        <source>licence sheet</source>
        <translation>текст лицензии</translation>
    </message>
    <message>
        <source>licensed, beyond, expired, suspended, unlicensed or unknown</source>
        <translation>licensed, beyond, expired, suspended, unlicensed или unknown</translation>
    </message>
    <message>
        <source>line {line}: '{north}' is no latitude, or '{east}' no longitude</source>
        <translation>строка {line}: «{north}» — не широта или «{east}» — не долгота</translation>
    </message>
    <message>
        <source>line {line}: '{pair}' are two latitudes or two longitudes</source>
        <translation>строка {line}: «{pair}» — две широты или две долготы</translation>
    </message>
    <message>
        <source>line {line}: '{pair}' stand in another order than the corners before</source>
        <translation>строка {line}: «{pair}» стоят в другом порядке, чем точки выше</translation>
    </message>
    <message>
        <source>line {line}: '{text}' can be {degrees:.6f} degrees or, as ddd.mmss, {minutes:.6f} degrees. Write the angles with degree signs</source>
        <translation>строка {line}: «{text}» может быть {degrees:.6f} градуса или, как ddd.mmss, {minutes:.6f} градуса. Запишите углы со знаками градусов</translation>
    </message>
    <message>
        <source>line {line}: an outline needs three different corners, {count} stand there</source>
        <translation>строка {line}: контуру нужны три разных угла, здесь их {count}</translation>
    </message>
    <message>
        <source>line {line}: it has no corners</source>
        <translation>строка {line}: нет углов</translation>
    </message>
    <message>
        <source>line {line}: its corners (the first is {one:.10g}, {other:.10g}) are neither degrees nor metres of a national system: a local or shifted grid?</source>
        <translation>строка {line}: её углы (первый — {one:.10g}, {other:.10g}) — не градусы и не метры государственной системы: местная или сдвинутая сетка?</translation>
    </message>
    <message>
        <source>line {line}: its corners lie more than 100 km apart</source>
        <translation>строка {line}: её углы отстоят больше чем на 100 км</translation>
    </message>
    <message>
        <source>line {line}: its eastings have no zone before them, others have</source>
        <translation>строка {line}: перед её восточными координатами нет зоны, а у других есть</translation>
    </message>
    <message>
        <source>line {line}: its two numbers are exchanged against the other licences</source>
        <translation>строка {line}: два числа переставлены по сравнению с другими лицензиями</translation>
    </message>
    <message>
        <source>line {line}: nothing is left inside its cut-outs</source>
        <translation>строка {line}: после вырезов ничего не осталось</translation>
    </message>
    <message>
        <source>line {line}: ring {ring} crosses the first one</source>
        <translation>строка {line}: кольцо {ring} пересекает первое</translation>
    </message>
    <message>
        <source>line {line}: some of its corners have no zone before the easting, or they lie in two</source>
        <translation>строка {line}: у части углов нет зоны перед восточной координатой, или они в двух зонах</translation>
    </message>
    <message>
        <source>line {line}: the cut-out lies outside of the land it is cut from</source>
        <translation>строка {line}: вырез лежит вне земли, из которой он сделан</translation>
    </message>
    <message>
        <source>line {line}: the number '{value}' was cut by a spreadsheet</source>
        <translation>строка {line}: номер '{value}' обрезан электронной таблицей</translation>
    </message>
    <message>
        <source>line {line}: the number stands under two holders</source>
        <translation>строка {line}: номер стоит у двух владельцев</translation>
    </message>
    <message>
        <source>line {line}: the outline crosses itself ({why})</source>
        <translation>строка {line}: контур пересекает сам себя ({why})</translation>
    </message>
    <message>
        <source>line {line}: {found} {found:cell|cells} {found:stands|stand} under {wanted} {wanted:heading|headings} (a comma between thousands?)</source>
        <translation>строка {line}: под {wanted} заголовками ячеек {found} (запятая между тысячами?)</translation>
    </message>
    <message>
        <source>line {line}: {found} {found:value|values} {found:stands|stand} there where {wanted} {wanted:belongs|belong}</source>
        <translation>строка {line}: значений {found}, а должно быть {wanted}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>строка {line}: {reason}</translation>
    </message>
    <message>
        <source>logistic regression</source>
        <translation>логистическая регрессия</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>m2 instead of ha</source>
        <translation>м² вместо га</translation>
    </message>
    <message>
        <source>m2 instead of km2</source>
        <translation>м² вместо км²</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>средняя площадь</translation>
    </message>
    <message>
        <source>mean distance</source>
        <translation>среднее расстояние</translation>
    </message>
    <message>
        <source>mean distance to the nearest mine</source>
        <translation>среднее расстояние до ближайшей</translation>
    </message>
    <message>
        <source>measured on the ellipsoid</source>
        <translation>измерено на эллипсоиде</translation>
    </message>
    <message>
        <source>median area</source>
        <translation>медианная площадь</translation>
    </message>
    <message>
        <source>median distance</source>
        <translation>медианное расстояние</translation>
    </message>
    <message>
        <source>median of the clear observations of each pixel</source>
        <translation>медиана ясных наблюдений каждого пикселя</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>metal, non_metal, coal or unknown</source>
        <translation>metal, non_metal, coal или unknown</translation>
    </message>
    <message>
        <source>mine area in the basin</source>
        <translation>площадь выработок в бассейне</translation>
    </message>
    <message>
        <source>mine area in the basin / basin area</source>
        <translation>площадь выработок в бассейне / площадь бассейна</translation>
    </message>
    <message>
        <source>mine in the map and in the reference</source>
        <translation>выработка и на карте, и в эталоне</translation>
    </message>
    <message>
        <source>mine in the map, on the land judged</source>
        <translation>выработка на карте, на оценённой земле</translation>
    </message>
    <message>
        <source>mine in the reference, on the land judged</source>
        <translation>выработка в эталоне, на оценённой земле</translation>
    </message>
    <message>
        <source>mine mapper field package 1</source>
        <translation>mine mapper field package 1</translation>
    </message>
    <message>
        <source>mines / 1000 km2</source>
        <translation>шт. / 1000 км²</translation>
    </message>
    <message>
        <source>mines / km2</source>
        <translation>шт. / км²</translation>
    </message>
    <message>
        <source>mines / km²</source>
        <translation>выработок/км²</translation>
    </message>
    <message>
        <source>mines cut by the edge</source>
        <translation>выработки, срезанные краем снимка</translation>
    </message>
    <message>
        <source>mines found / objects that the map calls mine</source>
        <translation>найденные выработки / объекты, отнесённые картой к выработкам</translation>
    </message>
    <message>
        <source>mines found / objects that the reference calls mine</source>
        <translation>найденные выработки / объекты, отнесённые эталоном к выработкам</translation>
    </message>
    <message>
        <source>mines in the basin</source>
        <translation>выработки в бассейне</translation>
    </message>
    <message>
        <source>mines per 1000 km2</source>
        <translation>выработок на 1000 км²</translation>
    </message>
    <message>
        <source>mines used</source>
        <translation>использовано выработок</translation>
    </message>
    <message>
        <source>more mine objects were found than MINE_SAMPLES asks for</source>
        <translation>найдено больше объектов выработок, чем требует MINE_SAMPLES</translation>
    </message>
    <message>
        <source>more than 512 MB unpacked</source>
        <translation>более 512 МБ в распакованном виде</translation>
    </message>
    <message>
        <source>more than half of one of the two in the other</source>
        <translation>больше половины одной из двух внутри другой</translation>
    </message>
    <message>
        <source>most detected mines of one reference mine</source>
        <translation>наибольшее число найденных у одной эталонной</translation>
    </message>
    <message>
        <source>most reference mines in one detected mine</source>
        <translation>наибольшее число эталонных в одной найденной</translation>
    </message>
    <message>
        <source>mu instead of ha</source>
        <translation>му вместо га</translation>
    </message>
    <message>
        <source>mu instead of km2</source>
        <translation>му вместо км²</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>nearest-neighbour index</source>
        <translation>индекс ближайшего соседа</translation>
    </message>
    <message>
        <source>new, expanded, shrunk, closed, split, merged, same or not_observed</source>
        <translation>new, expanded, shrunk, closed, split, merged, same или not_observed</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>нет ответа в течение {seconds:g} с</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>no date of a product is known</source>
        <translation>дата ни одного продукта не известна</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>нет заголовка</translation>
    </message>
    <message>
        <source>no list of features</source>
        <translation>нет списка признаков</translation>
    </message>
    <message>
        <source>no mine visible</source>
        <translation>выработки не видно</translation>
    </message>
    <message>
        <source>no more data within {seconds:g} s</source>
        <translation>нет новых данных в течение {seconds:g} с</translation>
    </message>
    <message>
        <source>no object has more than the OVERLAP share of its area in it</source>
        <translation>ни у одного объекта в ней нет доли площади больше OVERLAP</translation>
    </message>
    <message>
        <source>no object overlaps it</source>
        <translation>ни один объект с ней не перекрывается</translation>
    </message>
    <message>
        <source>no pixel of the object has data in the band</source>
        <translation>ни у одного пикселя объекта нет данных в канале</translation>
    </message>
    <message>
        <source>no scene classification, so nothing is masked</source>
        <translation>классификации сцены нет, поэтому ничего не маскируется</translation>
    </message>
    <message>
        <source>no server answers at {host}</source>
        <translation>на {host} ни один сервер не отвечает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none, one scene</source>
        <translation>нет, одна сцена</translation>
    </message>
    <message>
        <source>north</source>
        <translation>северная координата</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not judged: the reference does not tell their class</source>
        <translation>не оценены: эталон не указывает их класса</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>не наблюдалось</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не использован</translation>
    </message>
    <message>
        <source>not vegetated</source>
        <translation>без растительности</translation>
    </message>
    <message>
        <source>number of mines</source>
        <translation>число выработок</translation>
    </message>
    <message>
        <source>objects judged rightly / all objects</source>
        <translation>верно оценённые объекты / все объекты</translation>
    </message>
    <message>
        <source>observed land</source>
        <translation>наблюдавшаяся земля</translation>
    </message>
    <message>
        <source>of these {low} to {high} are real (95 % interval)</source>
        <translation>из них настоящих от {low} до {high} (95 %-ный интервал)</translation>
    </message>
    <message>
        <source>one pixel in {step} x {step}</source>
        <translation>один пиксель из {step} x {step}</translation>
    </message>
    <message>
        <source>one row a corner</source>
        <translation>строка на угол</translation>
    </message>
    <message>
        <source>one row a licence</source>
        <translation>строка на лицензию</translation>
    </message>
    <message>
        <source>one-sided rank among 199 random patterns; clustered at 0.05 or less</source>
        <translation>односторонний ранг среди 199 случайных картин; при 0,05 и менее — сгруппированы</translation>
    </message>
    <message>
        <source>one-sided, 199 random patterns in the basin</source>
        <translation>односторонний, 199 случайных картин в бассейне</translation>
    </message>
    <message>
        <source>only {share:.0%} of the area has two or more clear dates</source>
        <translation>только {share:.0%} территории имеет две и более ясные даты</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>orbit {orbit}</source>
        <translation>орбита {orbit}</translation>
    </message>
    <message>
        <source>out of bag</source>
        <translation>вне бэгов</translation>
    </message>
    <message>
        <source>outside all counties</source>
        <translation>вне районов</translation>
    </message>
    <message>
        <source>over distances up to a quarter of the basin's shorter side</source>
        <translation>на расстояниях до четверти короткой стороны бассейна</translation>
    </message>
    <message>
        <source>over-segmentation</source>
        <translation>пересегментация</translation>
    </message>
    <message>
        <source>overlap / detected area</source>
        <translation>перекрытие / площадь найденных</translation>
    </message>
    <message>
        <source>overlap / reference area</source>
        <translation>перекрытие / площадь эталона</translation>
    </message>
    <message>
        <source>overlap / union</source>
        <translation>пересечение / объединение</translation>
    </message>
    <message>
        <source>p of the global test</source>
        <translation>p общего теста</translation>
    </message>
    <message>
        <source>p of the index</source>
        <translation>p индекса</translation>
    </message>
    <message>
        <source>pairs of a detected and a reference mine, each in one pair; {together}</source>
        <translation>пары найденной и эталонной выработки, каждая в одной паре; {together}</translation>
    </message>
    <message>
        <source>pairs of degrees in one cell have latitude first by use</source>
        <translation>в парах градусов в одной ячейке обычно первой идёт широта</translation>
    </message>
    <message>
        <source>pairs with overlap / union above {share}</source>
        <translation>пары с перекрытием / объединением больше {share}</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both averaged to {target:g} m</source>
        <translation>пиксели {cell:.1f} м на местности, уклон вычислен по ним, оба усреднены до {target:g} м</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both interpolated to {target:g} m</source>
        <translation>пиксели {cell:.1f} м на местности, уклон вычислен по ним, оба интерполированы до {target:g} м</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, {filled:.2%} voids filled</source>
        <translation>пиксели {cell:.1f} м на местности, заполнено пустот {filled:.2%}</translation>
    </message>
    <message>
        <source>places where map and reference differ</source>
        <translation>точки, где карта и эталон расходятся</translation>
    </message>
    <message>
        <source>places with a mine</source>
        <translation>точки с выработкой</translation>
    </message>
    <message>
        <source>places without reference_class, not used</source>
        <translation>точки без reference_class, не использованы</translation>
    </message>
    <message>
        <source>plain list of corners</source>
        <translation>простой список точек</translation>
    </message>
    <message>
        <source>precision of objects to expect where mines have the mapped share of the land, from recall and false alarm rate</source>
        <translation>ожидаемая доля верных (precision) по объектам там, где доля выработок как на карте, из полноты и частоты ложных срабатываний</translation>
    </message>
    <message>
        <source>printed formula, without edge correction</source>
        <translation>обычная формула, без поправки на край</translation>
    </message>
    <message>
        <source>process {pid} on {host}</source>
        <translation>процесс {pid} на {host}</translation>
    </message>
    <message>
        <source>processing baseline {baseline}</source>
        <translation>версия обработки {baseline}</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайных</translation>
    </message>
    <message>
        <source>random folds</source>
        <translation>случайные блоки</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>случайный лес</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>растр</translation>
    </message>
    <message>
        <source>reading, warping and writing rasters</source>
        <translation>чтение, перепроецирование и запись растров</translation>
    </message>
    <message>
        <source>reference mine, map mine</source>
        <translation>в эталоне выработка, на карте выработка</translation>
    </message>
    <message>
        <source>reference mine, map non-mine</source>
        <translation>в эталоне выработка, на карте не выработка</translation>
    </message>
    <message>
        <source>reference mines cut into several detected mines; {together}</source>
        <translation>эталонные выработки, разрезанные на несколько найденных; {together}</translation>
    </message>
    <message>
        <source>reference mines judged</source>
        <translation>оценённые эталонные выработки</translation>
    </message>
    <message>
        <source>reference mines that hold training objects</source>
        <translation>эталонные выработки с обучающими объектами</translation>
    </message>
    <message>
        <source>reference mines that make a pair with one detected mine, overlap / union above {share}</source>
        <translation>эталонные выработки, образующие пару с одной найденной, перекрытие / объединение больше {share}</translation>
    </message>
    <message>
        <source>reference mines with more than {share} of their area covered by detected mines</source>
        <translation>эталонные выработки, у которых больше {share} площади покрыто найденными</translation>
    </message>
    <message>
        <source>reference non-mine, map mine</source>
        <translation>в эталоне не выработка, на карте выработка</translation>
    </message>
    <message>
        <source>reference non-mine, map non-mine</source>
        <translation>в эталоне не выработка, на карте не выработка</translation>
    </message>
    <message>
        <source>reflectance x 10 000 = value x {factor:g} {sign} {offset:g}</source>
        <translation>отражение x 10 000 = значение x {factor:g} {sign} {offset:g}</translation>
    </message>
    <message>
        <source>reflectance x 10 000; elevation in metres; slope in degrees; no data is -9999</source>
        <translation>отражение × 10 000; высота в метрах; уклон в градусах; нет данных — -9999</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>root of the mean square of the two (Clinton's D), 0 = the same shape</source>
        <translation>корень из среднего квадрата двух (D по Клинтону), 0 = одинаковая форма</translation>
    </message>
    <message>
        <source>row {row} column {column}</source>
        <translation>строка {row}, столбец {column}</translation>
    </message>
    <message>
        <source>sample area</source>
        <translation>площадь выборки</translation>
    </message>
    <message>
        <source>sample km2</source>
        <translation>выборка, км²</translation>
    </message>
    <message>
        <source>sample places</source>
        <translation>точки выборки</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>насыщено или дефект</translation>
    </message>
    <message>
        <source>says the contrary</source>
        <translation>утверждает обратное</translation>
    </message>
    <message>
        <source>share of mines among the judged objects</source>
        <translation>доля выработок среди оценённых объектов</translation>
    </message>
    <message>
        <source>share of the area where map and reference agree</source>
        <translation>доля площади, где карта и эталон согласны</translation>
    </message>
    <message>
        <source>share of the basin</source>
        <translation>доля бассейна</translation>
    </message>
    <message>
        <source>share of the detected mine outside its reference mine: 1 - overlap / detected area</source>
        <translation>доля найденной выработки вне эталонной: 1 - перекрытие / площадь найденной</translation>
    </message>
    <message>
        <source>share of the land that the map calls mine</source>
        <translation>доля земли, отнесённая картой к выработкам</translation>
    </message>
    <message>
        <source>share of the land that the reference calls mine</source>
        <translation>доля земли, отнесённая эталоном к выработкам</translation>
    </message>
    <message>
        <source>share of the mapped mine area that is mine (user's accuracy)</source>
        <translation>доля площади выработок на карте, являющаяся выработкой (точность пользователя)</translation>
    </message>
    <message>
        <source>share of the reference mine outside its detected mine: 1 - overlap / reference area</source>
        <translation>доля эталонной выработки вне найденной: 1 - перекрытие / площадь эталона</translation>
    </message>
    <message>
        <source>share of the true mine area that the map has (producer's accuracy)</source>
        <translation>доля площади действительных выработок, которая есть на карте (точность производителя)</translation>
    </message>
    <message>
        <source>shows nothing of the extent</source>
        <translation>ничего не показывает в охвате</translation>
    </message>
    <message>
        <source>single bands</source>
        <translation>отдельные каналы</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>слегка</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>уклон</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>снег или лёд</translation>
    </message>
    <message>
        <source>sparse matrices, distances, filters</source>
        <translation>разреженные матрицы, расстояния, фильтры</translation>
    </message>
    <message>
        <source>spatial</source>
        <translation>пространственных</translation>
    </message>
    <message>
        <source>spatial folds</source>
        <translation>пространственные блоки</translation>
    </message>
    <message>
        <source>sq mi</source>
        <translation>кв. миль</translation>
    </message>
    <message>
        <source>square blocks of {block_size:,.0f} m</source>
        <translation>квадраты {block_size:,.0f} м</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>квадратные метры</translation>
    </message>
    <message>
        <source>square miles</source>
        <translation>квадратные мили</translation>
    </message>
    <message>
        <source>sum of the density raster</source>
        <translation>сумма растра плотности</translation>
    </message>
    <message>
        <source>support vector machine</source>
        <translation>метод опорных векторов</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>test objects of SAMPLES (split = test)</source>
        <translation>тестовые объекты SAMPLES (split = test)</translation>
    </message>
    <message>
        <source>the calibration has an odd shape</source>
        <translation>калибровка имеет неверную форму</translation>
    </message>
    <message>
        <source>the calibration is not rising</source>
        <translation>калибровка не возрастает</translation>
    </message>
    <message>
        <source>the computer cannot find {host}: is there a network, and is the address right?</source>
        <translation>компьютер не находит {host}: есть ли сеть и верен ли адрес?</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>соединение прервалось</translation>
    </message>
    <message>
        <source>the connection broke after {received:.2f} of {promised:.2f} MB</source>
        <translation>соединение прервалось после {received:.2f} из {promised:.2f} МБ</translation>
    </message>
    <message>
        <source>the connection broke {missing:.2f} MB before the end</source>
        <translation>соединение прервалось за {missing:.2f} МБ до конца</translation>
    </message>
    <message>
        <source>the field '{name}'</source>
        <translation>поле '{name}'</translation>
    </message>
    <message>
        <source>the file names it</source>
        <translation>названо в файле</translation>
    </message>
    <message>
        <source>the file names the datum {datum}</source>
        <translation>в файле назван датум {datum}</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>the first numbers are above 90, so they are longitudes</source>
        <translation>первые числа больше 90, значит, это долготы</translation>
    </message>
    <message>
        <source>the geometry is no well-known text ({reason})</source>
        <translation>геометрия — не текст WKT ({reason})</translation>
    </message>
    <message>
        <source>the header is of another kind of file</source>
        <translation>заголовок от файла другого вида</translation>
    </message>
    <message>
        <source>the kind of right</source>
        <translation>вид права</translation>
    </message>
    <message>
        <source>the mineral</source>
        <translation>полезное ископаемое</translation>
    </message>
    <message>
        <source>the number of the licence</source>
        <translation>номер лицензии</translation>
    </message>
    <message>
        <source>the numbers of training samples are missing</source>
        <translation>нет чисел обучающих образцов</translation>
    </message>
    <message>
        <source>the object has no edge to a pixel with data in another object</source>
        <translation>у объекта нет края с пикселем с данными другого объекта</translation>
    </message>
    <message>
        <source>the object has no pair of pixels</source>
        <translation>у объекта нет пар пикселей</translation>
    </message>
    <message>
        <source>the object has no pair of pixels in the direction</source>
        <translation>у объекта нет пар пикселей в этом направлении</translation>
    </message>
    <message>
        <source>the planning data base has longitude first</source>
        <translation>в базе планирования долгота идёт первой</translation>
    </message>
    <message>
        <source>the proxy cannot reach {host}</source>
        <translation>прокси не может связаться с {host}</translation>
    </message>
    <message>
        <source>the rates are not falling</source>
        <translation>показатели не убывают</translation>
    </message>
    <message>
        <source>the rates have an odd shape</source>
        <translation>показатели имеют неверную форму</translation>
    </message>
    <message>
        <source>the reference samples do not fit</source>
        <translation>эталонные образцы не согласуются</translation>
    </message>
    <message>
        <source>the same acquisition as {newer}, which is of baseline {baseline}</source>
        <translation>та же съёмка, что {newer} с версией обработки {baseline}</translation>
    </message>
    <message>
        <source>the same with the Wald interval</source>
        <translation>то же с интервалом Вальда</translation>
    </message>
    <message>
        <source>the samples of the rates are no counts</source>
        <translation>числа образцов показателей неверны</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>второе</translation>
    </message>
    <message>
        <source>the second numbers are above 90, so they are longitudes</source>
        <translation>вторые числа больше 90, значит, это долготы</translation>
    </message>
    <message>
        <source>the server answered {status} ({reason})</source>
        <translation>сервер ответил {status} ({reason})</translation>
    </message>
    <message>
        <source>the server sent another part of the file than asked for</source>
        <translation>сервер прислал не ту часть файла</translation>
    </message>
    <message>
        <source>the texture settings are incomplete</source>
        <translation>параметры текстуры неполны</translation>
    </message>
    <message>
        <source>the {count} dates lie only {days} {days:day|days} apart ({needed} are needed)</source>
        <translation>даты ({count}) отстоят друг от друга лишь на {days} дн. (нужно {needed})</translation>
    </message>
    <message>
        <source>their areas are lower limits</source>
        <translation>их площади — нижние оценки</translation>
    </message>
    <message>
        <source>they need red and near infrared, or green and near infrared</source>
        <translation>для них нужны красный и ближний инфракрасный или зелёный и ближний инфракрасный каналы</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>тонкая перистая облачность</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>to (m)</source>
        <translation>до (м)</translation>
    </message>
    <message>
        <source>to ({sign})</source>
        <translation>до ({sign})</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>общая площадь</translation>
    </message>
    <message>
        <source>training of the random forest</source>
        <translation>обучение случайного леса</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>не классифицировано</translation>
    </message>
    <message>
        <source>under-segmentation</source>
        <translation>недосегментация</translation>
    </message>
    <message>
        <source>unexpected parts in the file</source>
        <translation>в файле есть лишние части</translation>
    </message>
    <message>
        <source>uniform objects (variance within)</source>
        <translation>однородные объекты (дисперсия внутри)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unlike the training data</source>
        <translation>не похоже на обучающие данные</translation>
    </message>
    <message>
        <source>used</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>user name and password, or a token</source>
        <translation>имя и пароль или токен</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>растительность</translation>
    </message>
    <message>
        <source>water</source>
        <translation>вода</translation>
    </message>
    <message>
        <source>well-known text has longitude first</source>
        <translation>в WKT долгота идёт первой</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>целые числа</translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>весь диапазон</translation>
    </message>
    <message>
        <source>whose centroid lies in the basin</source>
        <translation>центроид которых лежит в бассейне</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}</source>
        <translation>x от {left:.0f} до {right:.0f}, y от {bottom:.0f} до {top:.0f}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>z of the index</source>
        <translation>z индекса</translation>
    </message>
    <message>
        <source>{address}, which is neither http nor https. It is not followed.</source>
        <translation>{address} — не http и не https. По нему перехода не будет.</translation>
    </message>
    <message>
        <source>{address}, which is not encrypted while the catalogue is. It is not followed.</source>
        <translation>{address} не шифруется, хотя каталог шифруется. По нему перехода не будет.</translation>
    </message>
    <message>
        <source>{address}, which lies in a private network while the catalogue is a public one. It is not followed.</source>
        <translation>{address} в частной сети, хотя каталог общедоступный. По нему перехода не будет.</translation>
    </message>
    <message>
        <source>{area:.3f} km2</source>
        <translation>{area:.3f} км²</translation>
    </message>
    <message>
        <source>{asked} folds were asked for; the samples allow {found} {kind} ones.</source>
        <translation>Запрошено блоков {asked}; образцы позволяют {kind} блоков {found}.</translation>
    </message>
    <message>
        <source>{before} Choose a longer time, or another catalogue.</source>
        <translation>{before} Выберите более долгое время или другой каталог.</translation>
    </message>
    <message>
        <source>{begin} ({ended:g}) local variance fell {how}, by {value:.3g} %.</source>
        <translation>{begin} ({ended:g}) локальная вариация {how} упала, на {value:.3g} %.</translation>
    </message>
    <message>
        <source>{begin} ({ended:g}) no objects merged.</source>
        <translation>{begin} ({ended:g}) объекты не слились.</translation>
    </message>
    <message>
        <source>{caption} Trees: how many trees use it.</source>
        <translation>{caption} Деревья: сколько деревьев его используют.</translation>
    </message>
    <message>
        <source>{classifier}: AUC {auc:.3f} ({low:.3f} to {high:.3f}), accuracy {accuracy:.3f}.</source>
        <translation>{classifier}: AUC {auc:.3f} (от {low:.3f} до {high:.3f}), общая точность {accuracy:.3f}.</translation>
    </message>
    <message>
        <source>{cloud:.0f} % cloud in the tile, above {limit:.0f} %</source>
        <translation>облачность листа {cloud:.0f} %, выше {limit:.0f} %</translation>
    </message>
    <message>
        <source>{cloud:.1%} cloud and shadow in the extent</source>
        <translation>облака и тени в охвате {cloud:.1%}</translation>
    </message>
    <message>
        <source>{count:The one product has|All {count} products have} more cloud and shadow in the area than MAX_CLOUD={limit:g} %; the clearest has {share:.1%}. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.</source>
        <translation>У всех продуктов ({count}) облаков и теней на территории больше MAX_CLOUD={limit:g} %; у самого ясного {share:.1%}. Увеличьте MAX_CLOUD (маски не пускают облака в композит) или добавьте даты.</translation>
    </message>
    <message>
        <source>{count:The only mine object lies|All {count} mine objects lie} in the test part. Choose a smaller TEST_AREA or TEST_SHARE, or add outlines of mines elsewhere to layer '{name}'.</source>
        <translation>Все объекты выработок ({count}) лежат в тестовой части. Выберите меньшие TEST_AREA или TEST_SHARE либо добавьте в слой '{name}' контуры выработок в других местах.</translation>
    </message>
    <message>
        <source>{count:The only mine|All {count} mines} of layer '{layer}' {count:is|are} rejected by the review: none is left.</source>
        <translation>Все выработки слоя '{layer}' ({count}) отклонены проверкой: ни одной не осталось.</translation>
    </message>
    <message>
        <source>{counts:.1%} of the samples; on the land it is far lower</source>
        <translation>{counts:.1%} образцов; на местности гораздо меньше</translation>
    </message>
    <message>
        <source>{count} DEM {count:pixel|pixels} without data (voids), {share:.2%} of '{name}' in the area, {count:was|were} filled from their rims.</source>
        <translation>Заполнено от краёв пикселей DEM без данных (пустот): {count}, {share:.2%} '{name}' на территории.</translation>
    </message>
    <message>
        <source>{count} dates, {dates} to {last}</source>
        <translation>дат: {count}, с {dates} по {last}</translation>
    </message>
    <message>
        <source>{count} earlier {count:image|images} {count:was|were} given; a sheet shows the newest {most}. Left out: {left}.</source>
        <translation>Прежних снимков: {count}; карточка показывает самые новые: {most}. Не вошли: {left}.</translation>
    </message>
    <message>
        <source>{count} feature {count:name|names}, empty or not text</source>
        <translation>имён признаков: {count}; среди них пустые или не текст</translation>
    </message>
    <message>
        <source>{count} of them: {scene}: {reason}</source>
        <translation>из них {count}: {scene}: {reason}</translation>
    </message>
    <message>
        <source>{count} of {all} {all:object|objects} {count:has|have} no polygon with an area and {count:was|were} left out.</source>
        <translation>Пропущено объектов без полигона с площадью: {count} из {all}.</translation>
    </message>
    <message>
        <source>{count} of {total} test {total:object|objects} of layer '{name}' {count:is|are} not in layer '{layer}' (the first has object_id {identifier}). Choose samples and classified objects made from the same objects.</source>
        <translation>Из {total} {total:тестового объекта|тестовых объектов|тестовых объектов} слоя '{name}' нет в слое '{layer}': {count} (у первого object_id {identifier}). Выберите образцы и классифицированные объекты, сделанные из одних объектов.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:parcel|parcels} {count:is|are} {count:a point or line|points or lines} and {count:was|were} left out.</source>
        <translation>Из {total} {total:участка|участков|участков} {count} — {count:точка или линия, участок не используется|точки или линии, участки не используются|точки или линии, участки не используются}.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:part|parts} {count:is|are} taken from the work folder.</source>
        <translation>Из рабочей папки взято частей: {count} из {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' than when {count:it was|they were} drawn. If the sample was drawn from another map, its figures are not those of this one.</source>
        <translation>Из {total} {total:точки|точек|точек} слоя '{layer}' у {count} класс на карте '{map}' иной, чем при отборе. Если выборка взята с другой карты, её цифры к этой карте не относятся.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' than when {count:it was|they were} drawn: the sample was drawn from another map. Draw a sample of this one, from its classified objects.</source>
        <translation>Из {total} {total:точки|точек|точек} слоя '{layer}' у {count} класс на карте '{map}' иной, чем при отборе: выборка взята с другой карты. Отберите выборку для этой карты по её классифицированным объектам.</translation>
    </message>
    <message>
        <source>{count} of {total} {total:tile|tiles} {count:is|are} taken from the work folder '{folder}'.</source>
        <translation>Из рабочей папки '{folder}' взято тайлов: {count} из {total}.</translation>
    </message>
    <message>
        <source>{count} reference {count:polygon that lies|polygons that lie} whole inside the windows around them; smallest D = {distance:.3f} at scale {scale:g} (Clinton et al. 2010; mean over all pairs of a polygon and an object that belongs to it).</source>
        <translation>Эталонных полигонов, лежащих целиком в окнах вокруг них: {count}; наименьшее D = {distance:.3f} при масштабе {scale:g} (Clinton и др. 2010; среднее по всем парам полигона и относящегося к нему объекта).</translation>
    </message>
    <message>
        <source>{count} register {count:entry|entries} {count:has no date of expiry and counts|have no date of expiry and count} as not expired.</source>
        <translation>Считается неистёкшими записей реестра без даты окончания: {count}.</translation>
    </message>
    <message>
        <source>{count} register {count:entry|entries} {count:is|are} without an end.</source>
        <translation>Бессрочных записей реестра: {count}.</translation>
    </message>
    <message>
        <source>{count} training {count:object touches|objects touch} a test object and {count:was|were} left out (split is NULL).</source>
        <translation>Пропущено обучающих объектов, касающихся тестовых: {count} (split равен NULL).</translation>
    </message>
    <message>
        <source>{count} {count:combination|combinations} {count:was|were} tried ({grid_trees} {grid_trees:tree|trees}) in {folds} {kind} folds; the best has an accuracy of {accuracy:.4f}; in random folds, as in the paper, its parameters give {random:.4f}. Since the best of many was chosen on these folds, its figure is a little too favourable; the test samples tell the truth. {trees} {trees:tree|trees} {trees:is|are} the fewest whose Brier score is within 1 % of the best.</source>
        <translation>Опробовано сочетаний: {count} (деревьев {grid_trees}) на {folds} {kind} блоках; общая точность лучшего {accuracy:.4f}; на случайных блоках, как в статье, его параметры дают {random:.4f}. Так как лучшее из многих выбрано на этих блоках, его цифра немного завышена; правду говорят тестовые образцы. {trees} — наименьшее число деревьев, при котором оценка Брайера отличается от лучшей не более чем на 1 %.</translation>
    </message>
    <message>
        <source>{count} {count:date|dates} of field '{field}' can be read with the day or with the month first: {values}. {count:This entry is|These entries are} of unknown state; DATE_ORDER (dmy or mdy) says how to read them.</source>
        <translation>Дат поля '{field}', которые читаются и с днём, и с месяцем впереди: {count} ({values}). Состояние этих записей неизвестно; как читать, говорит DATE_ORDER (dmy или mdy).</translation>
    </message>
    <message>
        <source>{count} {count:entry has|entries have} another end in field '{field}' than in {count:its|their} status: {words}. The earlier of the two counts.</source>
        <translation>Записей, у которых срок в поле '{field}' иной, чем в словах статуса: {count} ({words}). Учитывается более ранний.</translation>
    </message>
    <message>
        <source>{count} {count:entry is|entries are} in force by status, but by the kind of right only applied for: {words}. {count:It counts|They count} as applied for.</source>
        <translation>Записей, действующих по статусу, но по виду права лишь запрошенных: {count} ({words}). Они считаются запрошенными.</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end before {date} and {count:counts|count} as expired: {words}.</source>
        <translation>Считается истёкшими записей, чей статус называет срок до {date}: {count} ({words}).</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end that cannot be read: {words}. Unless {count:it|they} expired by another date, {count:its|their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>Записей, чей статус называет срок, который не читается: {count} ({words}). Если они не истекли по другой дате, их состояние неизвестно; что значат слова, описывает STATUS_MAP.</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end with the day or with the month first: {words}. Unless {count:it|they} expired by another date, {count:its|their} state is unknown; DATE_ORDER (dmy or mdy) says how to read them.</source>
        <translation>Записей, чей статус называет срок, который читается и с днём, и с месяцем впереди: {count} ({words}). Если они не истекли по другой дате, их состояние неизвестно; как читать, говорит DATE_ORDER (dmy или mdy).</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end without the day, which may lie before or after {date}: {words}. {count:Its|Their} state is unknown.</source>
        <translation>Записей, чей статус называет срок без дня, который может лежать до или после {date}: {count} ({words}). Их состояние неизвестно.</translation>
    </message>
    <message>
        <source>{count} {count:entry was|entries were} suspended up to a day before {date}, and the status does not tell what came after: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>Записей, приостановленных до дня раньше {date}, чей статус не говорит, что было потом: {count} ({words}). Их состояние неизвестно; что значат слова, описывает STATUS_MAP.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} whose last day lies before {date} {count:goes|go} on after it by {count:its|their} status and {count:counts|count} as in force: {words}.</source>
        <translation>Записей, последний день которых раньше {date}, но которые по статусу продолжают действовать и считаются действующими: {count} ({words}).</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has a status that says|have statuses that say} expired, with a day after {date}: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>{count} {count:запись|записи|записей} со статусом «истекла», в котором назван день после {date}: {words}. Состояние неизвестно; STATUS_MAP говорит, что значат эти слова.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has|have} a status that is not known: {words}. {count:It counts|They count} neither as in force nor as ended; STATUS_MAP names what these words mean.</source>
        <translation>Записей с неизвестным статусом: {count} ({words}). Они не считаются ни действующими, ни прекращёнными; что значат слова, описывает STATUS_MAP.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has|have} no status: {count:its|their} state is unknown.</source>
        <translation>Записей без статуса: {count}; их состояние неизвестно.</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:is|are} in force by {count:its|their} status but expired before {date}: {count:it counts|they count} as expired.</source>
        <translation>Считается истёкшими записей, действующих по статусу, но истёкших до {date}: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:field|fields} of the register {count:sounds|sound} like what {parameter} names, but {count:was|were} not read: {fields}. Name the right one, or none if there is none.</source>
        <translation>Полей реестра, похожих на то, что называет {parameter}, но не прочитанных: {count} ({fields}). Назовите нужное поле, если оно среди них.</translation>
    </message>
    <message>
        <source>{count} {count:field|fields} {count:stands|stand} there where 4 belong</source>
        <translation>полей {count}, а должно быть 4</translation>
    </message>
    <message>
        <source>{count} {count:group|groups} of mine objects below MIN_AREA ({area:g} m2) {count:was|were} dropped.</source>
        <translation>Отброшено групп объектов-выработок меньше MIN_AREA ({area:g} м²): {count}.</translation>
    </message>
    <message>
        <source>{count} {count:licence lies|licences lie} outside of the land for which {crs} is made, such as '{number}' at {x:.2f}, {y:.2f} (longitude, latitude). Check CRS, the order of the axes and their signs.</source>
        <translation>{count} {count:лицензия лежит|лицензии лежат|лицензий лежат} вне территории, для которой создана система {crs}, например '{number}' у {x:.2f}, {y:.2f} (долгота, широта). Проверьте CRS, порядок осей и знаки.</translation>
    </message>
    <message>
        <source>{count} {count:licence|licences} {count:was|were} read, {refused} refused. Layout: {form}; {encoding}.</source>
        <translation>Прочитано лицензий: {count}, отклонено: {refused}. Форма: {form}; {encoding}.</translation>
    </message>
    <message>
        <source>{count} {count:line without a number of a licence was|lines without a number of a licence were} taken to the licence above them.</source>
        <translation>Строки без номера лицензии отнесены к лицензии выше: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:mine is|mines are} cut by the edge of the image: areas there are lower limits.</source>
        <translation>Срезано выработок краем снимка: {count}; их площади — нижние оценки.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} cut by the edge of the image {count:is|are} left out.</source>
        <translation>Пропущено выработок, обрезанных краем снимка: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} of layer '{layer}' {count:has|have} parts more than {distance:g} km apart: was the layer dissolved? Each counts as one mine; 'Multipart to singleparts' makes a mine of every part.</source>
        <translation>В слое '{layer}' у {count} {count:выработки|выработок|выработок} части отстоят больше чем на {distance:g} км: не объединялся ли слой? Каждая считается одной выработкой; «Составную геометрию в простую» сделает выработку из каждой части.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} that the review rejected {count:is|are} left out.</source>
        <translation>Пропущено выработок, отклонённых проверкой: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence.</source>
        <translation>Выработок: {count}, общая площадь {area:.3f} км²; с высокой уверенностью {high}, со средней {medium}, с низкой {low}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} {count:is|are} cut by the edge of the image or by land without data (field touches_edge).</source>
        <translation>Выработок, срезанных краем снимка или землями без данных (поле touches_edge): {count}.</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} {count:lies outside of the basin and is|lie outside of the basin and are} left out of the density.</source>
        <translation>В плотность не входит выработок вне бассейна: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:node|nodes}</source>
        <translation>узлов: {count}</translation>
    </message>
    <message>
        <source>{count} {count:object|objects} {count:is|are} unlike all training samples, of those called mine {mines} (field outside).</source>
        <translation>Объектов, не похожих ни на один обучающий образец: {count}, из них названо выработками: {mines} (поле outside).</translation>
    </message>
    <message>
        <source>{count} {count:pair of counties overlaps|pairs of counties overlap} ({pairs}{more}): do they belong to two levels? A mine counts in the smaller of them; its area stands in both, so that the areas of counties do not add up to that of all mines. Select the counties of one level.</source>
        <translation>Пар перекрывающихся районов: {count} ({pairs}{more}); не двух ли они уровней? Выработка считается в меньшем из них; её площадь стоит в обоих, поэтому площади районов не складываются в площадь всех выработок. Выберите районы одного уровня.</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} made; uncertainty came {reaches} px far, {repeats} had to be done again with a larger halo.</source>
        <translation>Сделано частей: {count}; неопределённость дошла до {reaches} пикс., с большей каймой переделано {repeats}.</translation>
    </message>
    <message>
        <source>{count} {count:pixel is|pixels are} called cloud on more than 80 % of the dates: bright ground (quarries, tailings, roofs), which was kept.</source>
        <translation>Оставлено пикселей, названных облаком более чем в 80 % дат: {count}; это светлая земля (карьеры, хвосты, крыши).</translation>
    </message>
    <message>
        <source>{count} {count:pixel was|pixels were} kept that the classification masks: KEEP polygons cover {count:it|them}.</source>
        <translation>Оставлено в полигонах KEEP пикселей, которые маскирует классификация: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of the sample {count:is|are} not labelled and not used.</source>
        <translation>Не размечены и не использованы точки выборки: {count}.</translation>
    </message>
    <message>
        <source>{count} {count:polygon|polygons} of the counties {count:has no name and counts|have no name and count} as no county: mines there lie outside of all counties. Fill in their names, or name another field in COUNTY_FIELD.</source>
        <translation>Не считается районами полигонов без названия: {count}; выработки в них лежат вне всех районов. Впишите названия или укажите другое поле в COUNTY_FIELD.</translation>
    </message>
    <message>
        <source>{count} {count:sample|samples} in {folds} {folds:fold|folds}; seconds are sums over the folds. All classifiers have the parameters scikit-learn starts with; features are scaled for the first two.</source>
        <translation>Образцов: {count}, блоков: {folds}; секунды — суммы по блокам. Параметры всех классификаторов — начальные в scikit-learn; для первых двух признаки масштабированы.</translation>
    </message>
    <message>
        <source>{count} {count:sample|samples} of layer '{layer}' {count:stands in an earlier layer of samples too and counts|stand in an earlier layer of samples too and count} twice, and accuracy out of bag and in random folds is too favourable. Give each sample once.</source>
        <translation>Учитывается дважды образцов слоя '{layer}', которые есть и в более раннем слое образцов: {count}; точность вне выборки (out of bag) и по случайным блокам завышена. Задавайте каждый образец один раз.</translation>
    </message>
    <message>
        <source>{count} {count:status states|statuses state} an end that is not judged here: {words}.</source>
        <translation>Статусов, называющих срок, который здесь не проверяется: {count} ({words}).</translation>
    </message>
    <message>
        <source>{count} {count:status states|statuses state} an end: {words}. No DATE was given, so {count:it was|they were} not judged.</source>
        <translation>Статусов, называющих срок: {count} ({words}). DATE не задан, поэтому сроки не проверялись.</translation>
    </message>
    <message>
        <source>{count} {count:status|statuses} in force {count:holds|hold} a year or a term that {count:is|are} not told to be an end, and {count:is|are} not judged by it: {words}. STATUS_MAP names what these words mean.</source>
        <translation>Статусов в силе с годом или сроком, о котором не сказано, что это конец, и который не проверялся: {count} ({words}). Что значат эти слова, говорит STATUS_MAP.</translation>
    </message>
    <message>
        <source>{count} {count:text|texts} of layer '{layer}' {count:has|have} lost letters (fields {fields}), read in a wrong encoding. Set the right one as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>Тексты слоя '{layer}' с потерянными буквами: {count} (поля {fields}); они прочитаны в неверной кодировке. Задайте верную как «Кодировка источника данных» в свойствах слоя или впишите её в файл .cpg рядом с шейп-файлом.</translation>
    </message>
    <message>
        <source>{count} {count:tile|tiles} of {side} px. </source>
        <translation>Тайлов по {side} пикс.: {count}. </translation>
    </message>
    <message>
        <source>{count} {count:tree|trees}</source>
        <translation>деревьев: {count}</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of field '{field}' {count:is no date|are no dates}: {values}. {count:This entry is|These entries are} of unknown state; write dates like 2026-12-31, years with four digits.</source>
        <translation>Значений поля '{field}', которые не даты: {count} ({values}). Состояние этих записей неизвестно; пишите даты в виде 2026-12-31, годы четырьмя цифрами.</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of field '{field}' {count:names|name} no day, which may lie before or after {date}: {values}. {count:This entry is|These entries are} of unknown state.</source>
        <translation>Значений поля '{field}' без дня, который может лежать до или после {date}: {count} ({values}). Состояние этих записей неизвестно.</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of {features} {features:feature|features} {count:is|are} NULL in {samples} {samples:sample|samples}; the median of the training samples stands in.</source>
        <translation>Значений NULL: {count}, признаков {features}, образцов {samples}; вместо них берётся медиана обучающих образцов.</translation>
    </message>
    <message>
        <source>{count} {count:window|windows}</source>
        <translation>окон: {count}</translation>
    </message>
    <message>
        <source>{dates} to {last}, {count} dates</source>
        <translation>с {dates} по {last}, дат: {count}</translation>
    </message>
    <message>
        <source>{datum} has no transformation to WGS 84 or CGCS2000 that holds everywhere: the position is uncertain by up to 100 m or more (54 m at 80 E 39 N, 51 m at 109 E 38.5 N are known). Ask for CGCS2000 coordinates or for the parameters of the transformation; an overrun narrower than that means nothing.</source>
        <translation>У {datum} нет преобразования в WGS 84 или CGCS2000, верного повсюду: положение неопределённо до 100 м и более (известно 54 м при 80 в. д. 39 с. ш., 51 м при 109 в. д. 38.5 с. ш.). Запросите координаты CGCS2000 или параметры преобразования; выход за пределы уже этого ничего не значит.</translation>
    </message>
    <message>
        <source>{datum}, zone {zone} of {width} degrees ({how})</source>
        <translation>{datum}, зона {zone} шириной {width} град. ({how})</translation>
    </message>
    <message>
        <source>{detected} detected and {reference} reference mines that hold training objects are left out of every figure.</source>
        <translation>Выработки, содержащие обучающие объекты ({detected} выявленных и {reference} эталонных), исключены из всех показателей.</translation>
    </message>
    <message>
        <source>{dropped} {dropped:group|groups} of objects below {min_area:g} m2 {dropped:was|were} dropped</source>
        <translation>отброшено групп объектов меньше {min_area:g} м²: {dropped}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{first} and {number} more</source>
        <translation>{first} и ещё {number}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} или {last}</translation>
    </message>
    <message>
        <source>{found} of {count} {count:object|objects} {found:has|have} a probability of {threshold} or more; the highest is {highest:.3f}.</source>
        <translation>Вероятность {threshold} или выше {found:имеет|имеют|имеют} {found} из {count} {count:объекта|объектов|объектов}; наибольшая — {highest:.3f}.</translation>
    </message>
    <message>
        <source>{found} {found:corner|corners} {found:was|were} read, {declared} {declared:is|are} declared.</source>
        <translation>Прочитано углов: {found}, заявлено: {declared}.</translation>
    </message>
    <message>
        <source>{head} None of them was checked: how many are real is not known. Add references, or label a sample of 'Draw accuracy sample'.</source>
        <translation>{head} Ни одна не проверена: сколько из них действительных, неизвестно. Добавьте эталоны или разметьте выборку шага «Отбор выборки для оценки точности».</translation>
    </message>
    <message>
        <source>{head}: the difference of {gap:+.3f} is within the spread of the folds, so nearness of samples hardly flatters it.</source>
        <translation>{head}: разница {gap:+.3f} в пределах разброса блоков, так что близость образцов почти не приукрашивает.</translation>
    </message>
    <message>
        <source>{head}: the random folds are {gap:.3f} too favourable, since samples near a test sample stand in the training. For land without samples expect the spatial figure.</source>
        <translation>{head}: случайные блоки завышают на {gap:.3f}, так как образцы рядом с тестовыми стоят в обучении. Для земли без образцов ждите цифру пространственных блоков.</translation>
    </message>
    <message>
        <source>{head}: the spatial folds are {value:.3f} better, which happens when a few groups are easy; more groups would tell.</source>
        <translation>{head}: пространственные блоки лучше на {value:.3f}, так бывает, когда несколько групп легки; больше групп показало бы точнее.</translation>
    </message>
    <message>
        <source>{held_back} {held_back:sample is|samples are} not for training (split is not 'train') and {held_back:was|were} not looked at.</source>
        <translation>Не просматривалось образцов не для обучения (split не 'train'): {held_back}.</translation>
    </message>
    <message>
        <source>{kinds}: pixels are 30 m wide and the bands are not those of Sentinel-2, so a classifier, scale and features made for Sentinel-2 do not carry over. Use products of one sensor only.</source>
        <translation>{kinds}: пиксели шириной 30 м, и каналы не такие, как у Sentinel-2, поэтому классификатор, масштаб и признаки для Sentinel-2 не переносятся. Используйте продукты только одного датчика.</translation>
    </message>
    <message>
        <source>{kind} cross-validation</source>
        <translation>перекрёстная проверка на {kind} блоках</translation>
    </message>
    <message>
        <source>{label} ({name})</source>
        <translation>«{label}» ({name})</translation>
    </message>
    <message>
        <source>{limit} km2 or more</source>
        <translation>{limit} км² и более</translation>
    </message>
    <message>
        <source>{lost} of the {total} {total:chunk|chunks} of '{name}' {lost:is|are} missing (bands of 10 m and classification): their land counts as no data. If a download stopped, fetch the product again.</source>
        <translation>У '{name}' не хватает {lost} из {total} {total:блока|блоков|блоков} (каналы 10 м и классификация): они считаются без данных. Если загрузка прервалась, загрузите продукт снова.</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>от {low:g} до {high:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high} km2</source>
        <translation>{low}–{high} км²</translation>
    </message>
    <message>
        <source>{meaning}; {method} interval, standard error {error:.4g}</source>
        <translation>{meaning}; интервал {method}, стандартная ошибка {error:.4g}</translation>
    </message>
    <message>
        <source>{mines} {mines:mine|mines} of layer '{layer}' {mines:overlaps|overlap} others ({same} {same:pair|pairs} {same:is|are} the same polygon): {area:.3f} km2 are counted more than once. Remove copies with 'Delete duplicate geometries'.</source>
        <translation>В слое '{layer}' выработок, перекрывающих другие: {mines} (одинаковых полигонов пар {same}); {area:.3f} км² посчитаны не раз. Уберите копии инструментом «Удалить повторяющиеся геометрии».</translation>
    </message>
    <message>
        <source>{missing} of the others are called mine as surely as the mines themselves: they are taken for mines that the reference lacks. If it lacks none, and they are other land, the lower ends of the intervals are nearer to the truth.</source>
        <translation>{missing} остальных образцов отнесены к выработкам так же уверенно, как сами выработки: они считаются выработками, которых нет в эталоне. Если в эталоне есть все и это другая земля, ближе к истине нижние границы интервалов.</translation>
    </message>
    <message>
        <source>{missing} of {count} {count:mine|mines} {missing:has|have} no known type.</source>
        <translation>Тип неизвестен у {missing} из {count} {count:выработки|выработок|выработок}.</translation>
    </message>
    <message>
        <source>{n:,} {n:object|objects}</source>
        <translation>{n:,} {n:объект|объекта|объектов}</translation>
    </message>
    <message>
        <source>{name} (AUC {auc:.3f})</source>
        <translation>{name} (AUC {auc:.3f})</translation>
    </message>
    <message>
        <source>{name} ({crs}, cell {cell:.6g} {unit})</source>
        <translation>{name} ({crs}, ячейка {cell:.6g} {unit})</translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must be above 0.</source>
        <translation>{name} равен {value:g}: он должен быть больше 0.</translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must not be negative.</source>
        <translation>{name} равен {value:g}: он не может быть отрицательным.</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {needed}.</source>
        <translation>{name}: {value}; должно быть: {needed}.</translation>
    </message>
    <message>
        <source>{name}: {share:.1%} of the area has no clear observation.</source>
        <translation>{name}: {share:.1%} площади без ясного наблюдения.</translation>
    </message>
    <message>
        <source>{no_elevation:.2%} of the clear pixels</source>
        <translation>{no_elevation:.2%} ясных пикселей</translation>
    </message>
    <message>
        <source>{note}; mean over matched mines</source>
        <translation>{note}; среднее по сопоставленным выработкам</translation>
    </message>
    <message>
        <source>{number} {number:hour|hours}</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>{number} {number:minute|minutes}</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>{number} {number:second|seconds}</source>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>{n} {n:thread|threads}</source>
        <translation>{n} {n:поток|потока|потоков}</translation>
    </message>
    <message>
        <source>{n} {n:tile|tiles}</source>
        <translation>{n} {n:тайл|тайла|тайлов}</translation>
    </message>
    <message>
        <source>{object_count:,} {object_count:object|objects} after {passes} {passes:pass|passes}, {size:.0f} px each on average. {percent:.1f} % of the image has no data and no object.</source>
        <translation>Объектов {object_count:,} после {passes} {passes:прохода|проходов|проходов}, в среднем по {size:.0f} пикс. {percent:.1f} % снимка без данных и объектов.</translation>
    </message>
    <message>
        <source>{objects:,} {objects:object is|objects are} left: joining blocks of {side} px first, so that memory stays within the limit.</source>
        <translation>Осталось объектов: {objects:,}; сначала соединяются блоки по {side} пикс., чтобы память не превысила предел.</translation>
    </message>
    <message>
        <source>{objects} of {pixels:.0f} pixels on average, {features} {features:feature|features}, {tiles}, {workers}: about {time} and {megabytes:.0f} MB of memory.</source>
        <translation>Вычисляется: {objects}, в среднем по {pixels:.0f} пикс., признаков: {features}, {tiles}, {workers}: около {time} и {megabytes:.0f} МБ памяти.</translation>
    </message>
    <message>
        <source>{observed:.2%} of {pixels:,} pixels</source>
        <translation>{observed:.2%} из {pixels:,} пикселей</translation>
    </message>
    <message>
        <source>{outside_count:.0%} of the objects are unlike the training data: another region, season, sensor or way of preparing the image. Do not rely on this map; train with samples of this land.</source>
        <translation>{outside_count:.0%} объектов не похожи на обучающие данные: другой район, сезон, датчик или способ подготовки снимка. Не полагайтесь на эту карту; обучите на образцах этой земли.</translation>
    </message>
    <message>
        <source>{outside_count} of {object_count} {object_count:object|objects} ({share:.1%}) {outside_count:is|are} unlike all training samples in their colours and terrain (field 'outside'), of the {mine_count} called mine {mine_outside}. Of new land of the same kind about one in twenty is; the forest guesses there, whatever its probability.</source>
        <translation>Из {object_count} {object_count:объекта|объектов|объектов} {outside_count} ({share:.1%}) по цветам и рельефу {outside_count:не похож|не похожи|не похожи} ни на один обучающий образец (поле 'outside'), из {mine_count} {mine_count:отнесённой|отнесённых|отнесённых} к выработкам — {mine_outside}. На новой земле того же вида таких примерно один из двадцати; лес там гадает, какой бы ни была вероятность.</translation>
    </message>
    <message>
        <source>{outside} of {count} {count:mine|mines} {outside:lies|lie} outside of the basin ({name}): in the inventory {outside:it counts|they count}, but not in the figures of the basin (share, mines per 1000 km2, terrain, density, clustering).</source>
        <translation>Вне бассейна ({name}) лежит выработок: {outside} из {count}. Такие входят в реестр, но не в показатели бассейна (доля, выработок на 1000 км², рельеф, плотность, сгруппированность).</translation>
    </message>
    <message>
        <source>{parameter} '{name}' begins with '{first}': the first line must be '{heading}', and each further line a word and what it means.</source>
        <translation>{parameter} '{name}' начинается с '{first}': первая строка должна быть '{heading}', а каждая следующая — слово и его значение.</translation>
    </message>
    <message>
        <source>{parameter} '{name}' cannot be read ({error}). Give a table of words.</source>
        <translation>{parameter} '{name}' не читается ({error}). Укажите таблицу слов.</translation>
    </message>
    <message>
        <source>{parameter} '{name}' is not encoded in UTF-8. Save it as 'CSV UTF-8' and try again.</source>
        <translation>{parameter} '{name}' не в кодировке UTF-8. Сохраните как «CSV UTF-8» и повторите.</translation>
    </message>
    <message>
        <source>{parameter} '{name}' says of '{word}' that it is {one} and that it is {other}. Keep one of the two lines.</source>
        <translation>{parameter} '{name}' говорит о '{word}' и {one}, и {other}. Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{line}' lacks a {first} or a {second}.</source>
        <translation>{parameter} '{name}', запись {number}: в '{line}' нет {first} или {second}.</translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{meaning}' is no meaning that is known. Use one of: {known}.</source>
        <translation>{parameter} '{name}', запись {number}: значение '{meaning}' неизвестно. Используйте одно из: {known}.</translation>
    </message>
    <message>
        <source>{parameter} '{path}' cannot be read ({error}). Check the path.</source>
        <translation>{parameter} '{path}' не читается ({error}). Проверьте путь.</translation>
    </message>
    <message>
        <source>{parameter} is '{given}', but the table '{layer}' has no such column. Its columns are: {columns}.</source>
        <translation>{parameter}: '{given}', но в таблице '{layer}' такого столбца нет. Её столбцы: {columns}.</translation>
    </message>
    <message>
        <source>{pixels:,.1f} km2</source>
        <translation>{pixels:,.1f} км²</translation>
    </message>
    <message>
        <source>{reason} It is left out.</source>
        <translation>{reason} Пропущено.</translation>
    </message>
    <message>
        <source>{reason} It is not used.</source>
        <translation>{reason} Не используется.</translation>
    </message>
    <message>
        <source>{reason} Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation>{reason} Оставьте DEM_COLLECTION пустым, чтобы не загружать DEM.</translation>
    </message>
    <message>
        <source>{reason} The scene is kept without it.</source>
        <translation>{reason} Сцена оставлена без этого.</translation>
    </message>
    <message>
        <source>{reason} The scene is read without it.</source>
        <translation>{reason} Сцена читается без этого.</translation>
    </message>
    <message>
        <source>{shape_notes}, {shape_notes_2}, sampled every {spacing:g} m</source>
        <translation>{shape_notes}, {shape_notes_2}, точки через {spacing:g} м</translation>
    </message>
    <message>
        <source>{share:.0%} of DEM '{name}' are heights such as {value:,.0f} m, which no ground has; they are taken as no data. Is it in centimetres, decimetres or feet without saying so? Convert it to metres (Raster calculator) in that case.</source>
        <translation>{share:.0%} ЦМР '{name}' — высоты вроде {value:,.0f} м, каких на земле нет; они приняты за отсутствие данных. Не в сантиметрах, дециметрах или футах ли она без указания? Тогда переведите её в метры (калькулятор растров).</translation>
    </message>
    <message>
        <source>{share:.0%} of DEM '{name}' in the area is steeper than {steep} degrees, as no land is: its values are no metres (decimetres, feet, a hillshade). Slope and elevation are wrong; give an elevation model in metres.</source>
        <translation>{share:.0%} DEM '{name}' на участке круче {steep} градусов, чего на суше не бывает: её значения не в метрах (дециметры, футы, отмывка рельефа). Уклон и высота неверны; задайте DEM в метрах.</translation>
    </message>
    <message>
        <source>{share:.0%} of the area of the reference mines in '{layer}' is green (mean NDVI above {limit:g}). Outlines of real mines are hardly green: is this a register of licences? Interpret outlines from the image instead, or the forest learns to find meadows.</source>
        <translation>{share:.0%} площади эталонных выработок в '{layer}' зелены (средний NDVI выше {limit:g}). Контуры настоящих выработок почти не зелены: не реестр ли это лицензий? Отдешифрируйте контуры по снимку, иначе лес научится находить луга.</translation>
    </message>
    <message>
        <source>{share:.1%} of '{name}' is exactly {value:g} in every band: a fill that the file does not declare, or values cut off there. It counts as reflectance; declare it as no data (Translate, 'Assign a specified nodata value') if it is none.</source>
        <translation>{share:.1%} '{name}' равны ровно {value:g} во всех каналах: это заполнение, не объявленное в файле, или обрезанные значения. Они считаются отражением; если это не так, объявите их значением «нет данных» («Преобразование», «Назначить значение NODATA»).</translation>
    </message>
    <message>
        <source>{share:.1%} of DEM '{name}' is exactly {value:g} beside ground more than {height:g} m higher or lower: this looks like a clip or a mosaic without a no-data value, and elevation and slope are wrong there. Declare {value:g} as no data (Translate, 'Assign a specified nodata value'), or choose a DEM that covers the area.</source>
        <translation>{share:.1%} DEM '{name}' равны ровно {value:g} рядом с землёй выше или ниже более чем на {height:g} m: это похоже на вырезку или мозаику без значения «нет данных», и высота с уклоном там неверны. Объявите {value:g} значением «нет данных» («Преобразование», «Назначить значение NODATA») или выберите DEM, покрывающую территорию.</translation>
    </message>
    <message>
        <source>{share:.1%} of the DEM has no elevation inside the extent: sea, or tiles that the catalogue lacks.</source>
        <translation>{share:.1%} DEM внутри охвата без высоты: море или листы, которых нет в каталоге.</translation>
    </message>
    <message>
        <source>{share:.1%} of the area has a clear observation. Bands: {bands}.</source>
        <translation>{share:.1%} территории с ясным наблюдением. Каналы: {bands}.</translation>
    </message>
    <message>
        <source>{share:.1%} of the area is seen by none but products with more cloud and shadow than MAX_CLOUD={limit:g} %, and is left out. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.</source>
        <translation>{share:.1%} территории видно только на продуктах, где облаков и теней больше, чем MAX_CLOUD={limit:g} %; эта часть не вошла. Увеличьте MAX_CLOUD (маски не пускают облака в композит) или добавьте даты.</translation>
    </message>
    <message>
        <source>{share:.1%} of the clear pixels have no elevation and slope: the DEM ends before them, or has voids that are too wide to fill. Features that need elevation stay empty; add the missing tiles, or a DEM without voids.</source>
        <translation>У {share:.1%} ясных пикселей нет высоты и уклона: DEM не доходит до них или её пустоты слишком широки. Признаки, которым нужна высота, остаются пустыми; добавьте недостающие листы или DEM без пустот.</translation>
    </message>
    <message>
        <source>{share:.1%} of the grid ({area:,.1f} km2) lies outside all products and stays empty: the grid is upright, and frames of another zone or coordinate system lie turned in it, or do not meet. EXTENT leaves the margin out.</source>
        <translation>{share:.1%} сетки ({area:,.1f} км²) лежит вне всех продуктов и остаётся пустой: сетка ориентирована на север, а кадры другой зоны или системы координат лежат в ней повёрнуто или не смыкаются. EXTENT убирает поля.</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of '{name}' hold values that no reflectance has, such as {value:g}; they are taken as no data. Declare the value in the file (Translate, 'Assign a specified nodata value') if that is what it means, or choose the original product.</source>
        <translation>{share:.1%} пикселей '{name}' содержат невозможные для отражения значения, например {value:g}; они считаются без данных. Объявите это значение в файле («Преобразование», «Назначить значение NODATA»), если так и есть, или выберите исходный продукт.</translation>
    </message>
    <message>
        <source>{share:.1%} of the scene classification of '{name}' are numbers above 11, which no class has: they count as clear. Look at its file.</source>
        <translation>{share:.1%} классификации сцены '{name}' — числа больше 11, таких классов нет: они считаются ясными. Проверьте её файл.</translation>
    </message>
    <message>
        <source>{share:.1%} of {band} lie below {limit:.0f}, which with the offset still in would be a reflectance below {reflectance:.0%}</source>
        <translation>{share:.1%} {band} лежат ниже {limit:.0f}, что при ещё не вычтенном смещении было бы отражением ниже {reflectance:.0%}</translation>
    </message>
    <message>
        <source>{share:.1%} of {band} of '{name}' is exactly {value:g}: this looks like a fill that the file does not declare. Declare it (Translate, 'Assign a specified nodata value'), so that it does not count as reflectance.</source>
        <translation>{share:.1%} {band} в '{name}' равны ровно {value:g}: похоже на заполнение, не объявленное в файле. Объявите его («Преобразование», «Назначить значение NODATA»), чтобы оно не считалось отражением.</translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area has no data and lies too far from any to be filled: there is no elevation there.</source>
        <translation>{share:.2%} DEM '{name}' на территории без данных и слишком далеко от них для заполнения: высоты там нет.</translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area lies deep inside voids: elevation is interpolated there, and slope is left empty. A DEM without voids is better.</source>
        <translation>{share:.2%} DEM '{name}' на территории лежит глубоко внутри пустот: высота там интерполирована, уклон оставлен пустым. DEM без пустот лучше.</translation>
    </message>
    <message>
        <source>{small_objects:,} {small_objects:object|objects} {small_objects:has|have} fewer than {min_object_size} px: islands in no data, without any neighbour to merge with.</source>
        <translation>Объектов меньше {min_object_size} пикс.: {small_objects:,}; это острова среди отсутствия данных, сливать их не с чем.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as OFFSET_APPLIED=no says.</source>
        <translation>{source}: смещение {offset}; ещё в значениях, как говорит OFFSET_APPLIED=no.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as the catalogue says.</source>
        <translation>{source}: смещение {offset}; ещё в значениях, как говорит каталог.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, the catalogue does not say otherwise.</source>
        <translation>{source}: смещение {offset}; ещё в значениях, каталог иного не говорит.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as OFFSET_APPLIED=yes says.</source>
        <translation>{source}: смещение {offset}; уже вычтено, как говорит OFFSET_APPLIED=yes.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as the catalogue says.</source>
        <translation>{source}: смещение {offset}; уже вычтено, как говорит каталог.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as the catalogue says: {proof}.</source>
        <translation>{source}: смещение {offset}; уже вычтено, как говорит каталог: {proof}.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already; the catalogue does not say it: {proof}.</source>
        <translation>{source}: смещение {offset}; уже вычтено; каталог этого не говорит: {proof}.</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already; the catalogue says the contrary: {proof}.</source>
        <translation>{source}: смещение {offset}; уже вычтено; каталог утверждает обратное: {proof}.</translation>
    </message>
    <message>
        <source>{source}: there is no offset.</source>
        <translation>{source}: смещения нет.</translation>
    </message>
    <message>
        <source>{subsets} {subsets:window|windows} of {subset_size} x {subset_size} pixels {subsets:holds|hold} {pixels:.0f} million pixels, more than {most:.0f} million. Give a smaller SUBSETS or SUBSET_SIZE.</source>
        <translation>В {subsets} окнах {subset_size} x {subset_size} пикселей {pixels:.0f} млн пикселей, больше {most:.0f} млн. Уменьшите SUBSETS или SUBSET_SIZE.</translation>
    </message>
    <message>
        <source>{taken} of {total} {total:part|parts} {taken:was|were} taken from the work folder.</source>
        <translation>Частей взято из рабочей папки: {taken} из {total}.</translation>
    </message>
    <message>
        <source>{total:.1f} GB would have to be fetched, more than MAX_SIZE={limit:g} GB (scenes: {count}). Choose a smaller EXTENT, a shorter time or a smaller MAX_CLOUD, or raise MAX_SIZE.</source>
        <translation>Пришлось бы загрузить {total:.1f} ГБ, больше MAX_SIZE={limit:g} ГБ (сцен: {count}). Выберите меньший EXTENT, более короткое время или меньший MAX_CLOUD либо увеличьте MAX_SIZE.</translation>
    </message>
    <message>
        <source>{undefined} of {object_count} {object_count:object|objects} {undefined:has|have} undefined features; the median of the training samples stands in.</source>
        <translation>Объектов с неопределёнными признаками: {undefined} из {object_count}; вместо них берётся медиана обучающих образцов.</translation>
    </message>
    <message>
        <source>{unseen} {unseen:mine|mines} {unseen:was|were} not observed in one of the two years: nothing can be said of their change.</source>
        <translation>Выработок, не наблюдавшихся в одном из двух лет: {unseen}; об их изменении сказать нельзя.</translation>
    </message>
    <message>
        <source>{west:.4f} to {east:.4f} E, {south:.4f} to {north:.4f} N</source>
        <translation>долготу от {west:.4f} до {east:.4f}, широту от {south:.4f} до {north:.4f}</translation>
    </message>
    <message>
        <source>{what} and {other} are to be called '{path}' and '{other_path}': both would have the style file '{style}'. Give them names that differ before the extension.</source>
        <translation>{what} и {other} должны называться '{path}' и '{other_path}': у обоих был бы файл стиля '{style}'. Дайте им имена, различающиеся до расширения.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same path '{path}'. Give each a name of its own.</source>
        <translation>{what} и {other} имеют один путь '{path}'. Дайте каждому своё имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}'. Choose another folder.</source>
        <translation>{what}: запись в '{path}' невозможна. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': '{name}' begins with a dot, which hides it. Choose another name.</source>
        <translation>{what}: запись в '{path}' невозможна: имя '{name}' начинается с точки, и файл был бы скрытым. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': another run ({owner}) is writing it. Wait until that has ended, or choose another name.</source>
        <translation>{what}: запись в '{path}' невозможна, его записывает другой запуск ({owner}). Дождитесь его окончания или выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': layer '{layer}' shows that file and is being edited. Save or discard its edits and end editing, or choose another name.</source>
        <translation>{what}: запись в '{path}' невозможна: этот файл показывает слой '{layer}', который сейчас редактируется. Сохраните или отмените правки и завершите редактирование либо выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that file holds {count} layers ({layers}), and all of them would be lost. Choose another name.</source>
        <translation>{what}: запись в '{path}' невозможна: слои этого файла (всего {count}: {layers}) пропали бы. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a file, and a folder is needed. Choose another name.</source>
        <translation>{what}: запись в '{path}' невозможна: это файл, а нужна папка. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a folder. Add the name of a file.</source>
        <translation>{what}: запись в '{path}' невозможна: это папка. Добавьте имя файла.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is no path of a file or folder. Give one such as {example}.</source>
        <translation>{what}: запись в '{path}' невозможна, это не путь файла или папки. Укажите, например, {example}.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the disk is full ({free:.1f} MB left). Make room, or choose a folder on another disk.</source>
        <translation>{what}: запись в '{path}' невозможна, диск заполнен (осталось {free:.1f} МБ). Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the extension '{extension}' is not supported. Use {extensions}.</source>
        <translation>{what}: запись в '{path}' невозможна, расширение '{extension}' не поддерживается. Используйте {extensions}.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the folder '{folder}' is not writable ({reason}). Choose another folder.</source>
        <translation>{what}: запись в '{path}' невозможна: папка '{folder}' недоступна для записи ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the folder in which the program was started is gone. Give the whole path.</source>
        <translation>{what}: запись в '{path}' невозможна: папки, в которой была запущена программа, больше нет. Укажите полный путь.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the name is {length} bytes long, at most {most} are possible. Choose a shorter name.</source>
        <translation>{what}: запись в '{path}' невозможна: длина имени {length} байт, допустимо {most}. Выберите имя короче.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': use the extension .gpkg or .fgb.</source>
        <translation>{what}: запись в '{path}' невозможна, используйте расширение .gpkg или .fgb.</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': {error}. Choose another folder.</source>
        <translation>{what}: запись в '{path}' невозможна: {error}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a file, and a folder is needed. Remove it, or choose another place.</source>
        <translation>{what}: запись невозможна: '{path}' — файл, а нужна папка. Уберите его или выберите другое место.</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder, and a file is needed. Remove it, or choose another place.</source>
        <translation>{what}: запись невозможна: '{path}' — папка, а нужен файл. Уберите её или выберите другое место.</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder.</source>
        <translation>{what}: запись невозможна, '{path}' — папка.</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': files may not be so large there (a limit of the disk or 'ulimit -f'). Choose another folder, or raise that limit.</source>
        <translation>{what}: запись в '{path}' не удалась, файлы там не могут быть такими большими (предел диска или 'ulimit -f'). Выберите другую папку или увеличьте этот предел.</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': the disk is full ({free:.1f} MB left). Make room and run again.</source>
        <translation>{what}: запись в '{path}' не удалась, диск заполнен (осталось {free:.1f} МБ). Освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': {reason}. Choose another folder or close the file.</source>
        <translation>{what}: запись в '{path}' не удалась: {reason}. Выберите другую папку или закройте файл.</translation>
    </message>
    <message>
        <source>{what} was not written to '{path}', since QGIS does not understand its coordinate reference system '{crs}'. Give the inputs a known one with 'Reproject layer' and run again; if they have one, restart QGIS first.</source>
        <translation>{what}: файл '{path}' не записан, так как QGIS не понимает его систему координат '{crs}'. Задайте входным данным известную систему инструментом «Перепроецировать слой» и запустите снова; если она у них есть, сначала перезапустите QGIS.</translation>
    </message>
    <message>
        <source>{what} was not written to '{path}': the file would hold the coordinate reference system '{found}' and not '{asked}'. Run again; if that does not help, restart QGIS or reproject the inputs to an EPSG system.</source>
        <translation>{what}: файл '{path}' не записан: в нём была бы система координат '{found}', а не '{asked}'. Запустите снова; если не поможет, перезапустите QGIS или перепроецируйте входные данные в систему EPSG.</translation>
    </message>
    <message>
        <source>{where} in the extent, without training objects; empty: nothing tells it</source>
        <translation>{where} в охвате, без обучающих объектов; пусто: определить нечем</translation>
    </message>
    <message>
        <source>{width:g} m</source>
        <translation>{width:g} м</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {cell_size:g} m, {crs}</source>
        <translation>{width} x {height} пикселей по {cell_size:g} м, {crs}</translation>
    </message>
    <message>
        <source>{windows} of {size} pixels, rich in texture: {places}.</source>
        <translation>Выбрано {windows} по {size} пикселей, богатые текстурой: {places}.</translation>
    </message>
    <message>
        <source>{windows} were asked for; the image or extent holds no more without overlap.</source>
        <translation>Запрошено: {windows}; снимок или охват не вмещает больше без перекрытия.</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>12 and more</source>
        <translation>12 и более</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>Другой тип</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Beyond its licence</source>
        <translation>За пределами лицензии</translation>
    </message>
    <message>
        <source>Called mine</source>
        <translation>Отнесено к выработкам</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>Уголь</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation>Обрезана краем</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Doubt x area</source>
        <translation>Сомнение × площадь</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Расширена</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложное срабатывание</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>По итогам проверки</translation>
    </message>
    <message>
        <source>From the map</source>
        <translation>С карты</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Высокая уверенность</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не использовано</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>Лицензия истекла</translation>
    </message>
    <message>
        <source>Licence of unknown status</source>
        <translation>Статус лицензии неизвестен</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>Лицензия приостановлена</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>С лицензией</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Низкая уверенность</translation>
    </message>
    <message>
        <source>Map falls short</source>
        <translation>Карта не доходит</translation>
    </message>
    <message>
        <source>Map goes too far</source>
        <translation>Карта заходит слишком далеко</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Средняя уверенность</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединена</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Металлы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Выработка</translation>
    </message>
    <message>
        <source>Mine in map and reference</source>
        <translation>Выработка и на карте, и в эталоне</translation>
    </message>
    <message>
        <source>Mine, test</source>
        <translation>Выработка, тест</translation>
    </message>
    <message>
        <source>Mine, training</source>
        <translation>Выработка, обучение</translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation>Пропущенная выработка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>No mine visible</source>
        <translation>Выработки не видно</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>Неметаллы</translation>
    </message>
    <message>
        <source>Not a mine</source>
        <translation>Не выработка</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценивалось</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>Ещё не размечено</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалась</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Order of review</source>
        <translation>Очередь проверки</translation>
    </message>
    <message>
        <source>Other land, test</source>
        <translation>Прочие земли, тест</translation>
    </message>
    <message>
        <source>Other land, training</source>
        <translation>Прочие земли, обучение</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Probability 0 - 0.1</source>
        <translation>Вероятность 0 - 0.1</translation>
    </message>
    <message>
        <source>Probability 0.1 - 0.3</source>
        <translation>Вероятность 0.1 - 0.3</translation>
    </message>
    <message>
        <source>Probability 0.3 - 0.5</source>
        <translation>Вероятность 0.3 - 0.5</translation>
    </message>
    <message>
        <source>Probability 0.5 - 0.7</source>
        <translation>Вероятность 0.5 - 0.7</translation>
    </message>
    <message>
        <source>Probability 0.7 - 0.9</source>
        <translation>Вероятность 0.7 - 0.9</translation>
    </message>
    <message>
        <source>Probability 0.9 - 1</source>
        <translation>Вероятность 0.9 - 1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Уменьшена</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделена</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Trees disagree</source>
        <translation>Разногласие деревьев</translation>
    </message>
    <message>
        <source>Trees disagree: 0 - 0.2</source>
        <translation>Разногласие деревьев: 0 - 0.2</translation>
    </message>
    <message>
        <source>Trees disagree: 0.2 - 0.5</source>
        <translation>Разногласие деревьев: 0.2 - 0.5</translation>
    </message>
    <message>
        <source>Trees disagree: 0.5 - 0.8</source>
        <translation>Разногласие деревьев: 0.5 - 0.8</translation>
    </message>
    <message>
        <source>Trees disagree: 0.8 - 1</source>
        <translation>Разногласие деревьев: 0.8 - 1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Тип неизвестен</translation>
    </message>
    <message>
        <source>Unlike all training samples</source>
        <translation>Не похоже ни на один обучающий образец</translation>
    </message>
    <message>
        <source>Unlike the training</source>
        <translation>Непохожесть на обучение</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Without licence</source>
        <translation>Без лицензии</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>выработка</translation>
    </message>
    <message>
        <source>not a mine</source>
        <translation>не выработка</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не наблюдалось</translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation>контур исправлен</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>изменён тип</translation>
    </message>
</context>
</TS>
