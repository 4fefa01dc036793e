<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>algorithms</name>
    <message>
        <source>1 Imagery</source>
        <translation>1 影像</translation>
    </message>
    <message>
        <source>2 Objects</source>
        <translation>2 对象</translation>
    </message>
    <message>
        <source>2023, or a later year of the same landscape: mines were opened, have grown or closed. A later year adds a layer of the changes since 2023.</source>
        <translation>2023，或同一景观的更晚年份：有矿山新开、扩大或关闭。更晚的年份会增加一个自 2023 年以来变化的图层。</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>4 Mapping</source>
        <translation>4 制图</translation>
    </message>
    <message>
        <source>5 Inventory</source>
        <translation>5 清单</translation>
    </message>
    <message>
        <source>A Python package cannot be imported: {error}. Run 'Check dependencies': it tells which and what to do.</source>
        <translation>无法导入 Python 软件包：{error}。请运行“检查依赖项”：它会说明是哪个软件包以及如何处理。</translation>
    </message>
    <message>
        <source>A SAFE folder, or a folder that holds products at any depth; all of them are taken.</source>
        <translation>SAFE 文件夹，或在任意层级包含产品的文件夹；其中的产品全部采用。</translation>
    </message>
    <message>
        <source>A leaf holds at least so many samples. Empty: by the number of mine samples, the 10 of the paper from 500 on and fewer below, down to 1; the log and the report say how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mine is expanded or shrunk from this area gained or lost on.</source>
        <translation>增加或减少的面积达到此值时，矿山判为扩大或缩小。</translation>
    </message>
    <message>
        <source>A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off their place; 0 = none.</source>
        <translation>不与任何许可证重叠的矿山采用此距离内最近的许可证，因为许可证的绘制位置常有偏差；0 = 不采用。</translation>
    </message>
    <message>
        <source>A node is split only if it holds at least so many samples. Empty: by the number of mine samples, the 60 of the paper from 500 on and fewer below, down to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC of logistic regression</source>
        <translation>逻辑回归的 AUC</translation>
    </message>
    <message>
        <source>AUC of the decision tree</source>
        <translation>决策树的 AUC</translation>
    </message>
    <message>
        <source>AUC of the random forest</source>
        <translation>随机森林的 AUC</translation>
    </message>
    <message>
        <source>AUC of the support vector machine</source>
        <translation>支持向量机的 AUC</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Accuracy and kappa are not known: they need true negatives, which only labelled objects give. Add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>总体精度和 kappa 未知：它们需要真阴性，而真阴性只能由已标注对象给出。请添加 SAMPLES 或 OBJECTS_CLASSIFIED。</translation>
    </message>
    <message>
        <source>Accuracy in random folds</source>
        <translation>随机折精度</translation>
    </message>
    <message>
        <source>Accuracy in spatial folds</source>
        <translation>空间折精度</translation>
    </message>
    <message>
        <source>Accuracy sample</source>
        <translation>精度样本</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation>精度、ROC 曲线和特征重要性，合为一个带图表的网页。</translation>
    </message>
    <message>
        <source>Address of a STAC API. The default one needs no account; for one that does, choose an account further below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a running Dask scheduler, for example tcp://10.0.0.5:8786; empty works on this computer alone.</source>
        <translation>正在运行的 Dask 调度器地址，例如 tcp://10.0.0.5:8786；留空则仅在此计算机上运行。</translation>
    </message>
    <message>
        <source>Adds each product a second time in the neighbouring zone, as happens to ground near the edge of a zone.</source>
        <translation>将每个产品在相邻带中再添加一次，如同位于带边缘附近的地面那样。</translation>
    </message>
    <message>
        <source>Adds the least, the largest and the median value and the standard deviation over all dates of NDVI, brightness and NDWI (ndvi_min, ndvi_max ...), each from the clear observations of a pixel, at least two. A field greens up and a quarry never does: with dates from summer and winter far fewer bare fields are taken for mines. Use the preset 'seasonal' of 'Compute object features' with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>All objects with their class and probability, made by 'Classify mines'.</source>
        <translation>带有类别和概率的全部对象，由“矿山分类”生成。</translation>
    </message>
    <message>
        <source>All objects with their class, made by 'Classify mines': they tell the class of each test object and the land observed.</source>
        <translation>带有类别的全部对象，由“矿山分类”生成：用于得知每个测试对象的类别以及已观测的土地。</translation>
    </message>
    <message>
        <source>All objects with their probability and class, the share of the trees that vote for mine, how much the trees disagree, and whether the object is unlike all training samples. A GeoPackage holds a second style, 'objects_uncertainty'.</source>
        <translation>全部对象及其概率和类别、投票为矿山的树所占比例、各树意见不一致的程度，以及对象是否与所有训练样本都不相似。GeoPackage 中还存有第二种样式 'objects_uncertainty'。</translation>
    </message>
    <message>
        <source>All scales tried, with all measures.</source>
        <translation>尝试过的全部尺度及其全部指标。</translation>
    </message>
    <message>
        <source>All {count} required packages are there.</source>
        <translation>全部 {count} 个必需软件包均已就绪。</translation>
    </message>
    <message>
        <source>Also deliver in the neighbouring UTM zone</source>
        <translation>同时提供相邻 UTM 带的产品</translation>
    </message>
    <message>
        <source>An inventory, or the output of an earlier run of this step.</source>
        <translation>一份清单，或本步骤先前运行的输出。</translation>
    </message>
    <message>
        <source>An object is a mine from this probability on. Lower values find more mines and more false alarms. The probability is calibrated if the model holds a calibration, and rescaled to the share of mines on the land if that is given.</source>
        <translation>概率达到此值的对象即为矿山。值越小，找到的矿山和误报都越多。如果模型中存有校准，则概率经过校准；如果给出了矿山在实际土地中的占比，则按其重新标定。</translation>
    </message>
    <message>
        <source>An object is a mine when more than this share of its area lies in mine polygons (0.7 in the paper).</source>
        <translation>对象面积中位于矿山多边形内的部分超过此比例时，为矿山（论文中为 0.7）。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Area field</source>
        <translation>面积字段</translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation>面积字段 (km2)</translation>
    </message>
    <message>
        <source>Area of all mines (km2)</source>
        <translation>全部矿山的面积 (km2)</translation>
    </message>
    <message>
        <source>Area to fetch, in any coordinate system.</source>
        <translation>要获取的区域，可使用任意坐标参照系。</translation>
    </message>
    <message>
        <source>Area to prepare; by default all that the products cover.</source>
        <translation>要准备的区域；默认为产品覆盖的全部范围。</translation>
    </message>
    <message>
        <source>Area under the ROC curve, out of bag</source>
        <translation>ROC 曲线下面积（袋外）</translation>
    </message>
    <message>
        <source>As for 'Segment image'. A scale found with one setting does not hold for the other.</source>
        <translation>与“分割影像”相同。在一种设置下得到的尺度不适用于另一种设置。</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>评估精度</translation>
    </message>
    <message>
        <source>At most this many mine objects are used as samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many other objects are used as samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication configuration of QGIS, for catalogues whose files need an account: Basic (user name and password, also those of the Copernicus Data Space), OAuth2 (resource owner), API header (a token) or AWS S3 (keys of an S3 store). It is sent to the catalogue's own hosts only, and never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BROKEN. It is installed but cannot be imported: {error}</source>
        <translation>已损坏。已安装但无法导入：{error}</translation>
    </message>
    <message>
        <source>Band weights</source>
        <translation>波段权重</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bands of rasters</source>
        <translation>栅格的波段</translation>
    </message>
    <message>
        <source>Bands of the seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>带宽 (m)</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>流域</translation>
    </message>
    <message>
        <source>By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.</source>
        <translation>按面积：检测面积 {detected:.3f} km2 与参考面积 {reference:.3f} km2 中有 {overlap:.3f} km2 一致；IoU {iou:.4f}。</translation>
    </message>
    <message>
        <source>By mine: {hits} of {detected} detected mines are right, {found} of {reference} reference mines are found.</source>
        <translation>按矿山：检测到的 {detected} 个矿山中有 {hits} 个正确，{reference} 个参考矿山中有 {found} 个被找到。</translation>
    </message>
    <message>
        <source>By object ({count} judged): {tp} mines found, {fn} missed, {fp} false alarms, {tn} rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}.</source>
        <translation>按对象（共评估 {count} 个）：找到矿山 {tp} 个，遗漏 {fn} 个，误报 {fp} 个，正确判为非矿山 {tn} 个。总体精度 {accuracy:.4f}，精确率 {precision:.4f}，召回率 {recall:.4f}，F {f_score:.4f}，kappa {kappa:.4f}。</translation>
    </message>
    <message>
        <source>By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; precision {precision:.3f}, recall {recall:.3f}.</source>
        <translation>按样本：矿山 {area:.3f} km2（{low:.3f} 至 {high:.3f}），制图 {mapped:.3f} km2；精确率 {precision:.3f}，召回率 {recall:.3f}。</translation>
    </message>
    <message>
        <source>By type: {kinds}.</source>
        <translation>按类型：{kinds}。</translation>
    </message>
    <message>
        <source>CRS is '{value}', which is not known. Write for example EPSG:32645.</source>
        <translation>CRS 为 '{value}'，无法识别。请写成例如 EPSG:32645。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and status, for words that are not known or known otherwise: in_force, applied, expired, suspended, ended, refused or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the columns mineral and type that adds to or changes the shipped table, for example 'jade,non_metal'.</source>
        <translation>含有 mineral 和 type 两列的 CSV，用于补充或更改随附的对照表，例如 'jade,non_metal'。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Cell size of the density (m)</source>
        <translation>密度像元大小 (m)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Check dependencies</source>
        <translation>检查依赖项</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when more than that share lies in polygons of other classes, or when it overlaps no mine and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classes of the scene classification (SCL) that are left out: 0 no data, 1 saturated, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 cirrus, 11 snow.</source>
        <translation>要剔除的场景分类 (SCL) 类别：0 无数据，1 饱和，2 暗区，3 云影，4 植被，5 裸地，6 水体，7 未分类，8 和 9 云，10 卷云，11 雪。</translation>
    </message>
    <message>
        <source>Classified objects</source>
        <translation>已分类对象</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify mines</source>
        <translation>矿山分类</translation>
    </message>
    <message>
        <source>Clear observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection of scenes</source>
        <translation>场景集合</translation>
    </message>
    <message>
        <source>Collection of the DEM</source>
        <translation>DEM 集合</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>紧致度</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>比较分类器</translation>
    </message>
    <message>
        <source>Compares a map of mines with reference outlines in three ways: by object (confusion matrix of labelled test objects, accuracy, precision, recall, F-score, kappa), by mine (a mine is right when more than OVERLAP of its area agrees) and by area (overlap / union). Each measure comes with a 95 % interval, and the report tells how common mines are, since a precision measured where they are common does not carry over to land where they are rare. Of mines found it also tells how far their outlines lie from the reference's, and whether they were cut or joined; AGREEMENT is the map of hits, misses and false alarms.

With SAMPLES only test objects count, and every mine that holds a training object is left out: no figure comes from what trained the forest. Without SAMPLES give an EXTENT that was not used for training. Accuracy and kappa need true negatives, so they exist only with SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>以三种方式将矿山图与参考轮廓进行比较：按对象（已标注测试对象的混淆矩阵、总体精度、精确率、召回率、F 值、kappa）、按矿山（矿山面积中一致部分超过 OVERLAP 即为正确）以及按面积（交集 / 并集）。每项指标均给出 95 % 置信区间；报告还说明矿山的常见程度，因为在矿山密集处测得的精确率不能推广到矿山稀少的土地。对于找到的矿山，还给出其轮廓与参考轮廓的距离，以及是否被切分或合并；AGREEMENT 是命中、遗漏和误报图。

给出 SAMPLES 时只统计测试对象，凡包含训练对象的矿山均被排除：任何数值都不会来自训练随机森林的数据。不给 SAMPLES 时，请给出未用于训练的 EXTENT。总体精度和 kappa 需要真阴性，因此仅在给出 SAMPLES 或 OBJECTS_CLASSIFIED 时才有。</translation>
    </message>
    <message>
        <source>Compares the inventories of two years: which mines are new, expanded, shrunk, closed, split, merged or the same. The number of a mine is carried on; give the output of one run as the earlier year of the next to follow a series of years.

Differences of the outlines narrower than the tolerance are jitter and left out. What was not seen is not absent: with the rasters of clear observations a mine under cloud is 'not_observed', never 'closed', and land not seen in the other year is neither gained nor lost.</source>
        <translation>比较两个年份的清单：哪些矿山为新增、扩大、缩小、关闭、分裂、合并或未变。矿山编号会延续；将一次运行的输出作为下一次运行的较早年份，即可跟踪多年序列。

轮廓差异窄于容差的部分视为抖动，不予计入。未看到并不等于不存在：给出清晰观测栅格时，云下的矿山为 'not_observed'，绝不会是 'closed'；另一年份未看到的土地既不算增加也不算减少。</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成方式</translation>
    </message>
    <message>
        <source>Compute object features</source>
        <translation>计算对象特征</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Counts and measures the mines of an inventory: by class of area, by type (metal, non-metal, coal, unknown) from the mineral register, by county; their density, and whether they are clustered; elevation and slope against the whole basin; distance to the nearest river.

Every optional layer adds its tables and attributes. Mines that the register does not know are of type 'unknown', a row of every table. Density, clustering and areas are computed in an equal-area projection centred on the basin. Mines with review = rejected are left out.</source>
        <translation>对清单中的矿山进行计数和量测：按面积分级；按矿业权登记得出的类型（金属、非金属、煤、unknown）；按县（市）；矿山密度及是否聚集；与整个流域对比的高程和坡度；到最近河流的距离。

每个可选图层都会增加相应的表格和属性。登记中查不到的矿山类型为 'unknown'，在每个表格中占一行。密度、聚集和面积在以流域为中心的等积投影中计算。review = rejected 的矿山不计入。</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>County polygons, for the table by county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create demo landscape</source>
        <translation>创建演示景观</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>DEM</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask 调度器</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation>判断是否过期的日期，例如 2026-06-30。不给出时，只有状态字段能说明哪些已过期，报告中会注明。</translation>
    </message>
    <message>
        <source>Demo folder</source>
        <translation>演示文件夹</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density of</source>
        <translation>密度对象</translation>
    </message>
    <message>
        <source>Density of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The preset 'paper' gives the 56 features of the method (54 without elevation and slope bands).

Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 here.

A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them.</source>
        <translation>用数值描述每个对象：波段均值、亮度、纹理、形状和地形。预设 'paper' 给出该方法的 56 个特征（没有高程和坡度波段时为 54 个）。

纹理在同一对象的相邻像元之间，基于 blue、green、red 和 nir 的均值计算。方向为罗盘方位：0 = 南北向像元对，45 = 东北至西南，90 = 东西向，135 = 西北至东南。其他程序（scikit-image、GRASS）从行方向起算角度：其 0 度相当于此处的 90。

某个对象无法定义的特征（例如单个像元的纹理）为 NULL；日志会统计其数量。</translation>
    </message>
    <message>
        <source>Detect change between years</source>
        <translation>检测年际变化</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than this are jitter.</source>
        <translation>轮廓差异窄于此值视为抖动。</translation>
    </message>
    <message>
        <source>Distance of non-mine samples (m)</source>
        <translation>非矿山样本的距离 (m)</translation>
    </message>
    <message>
        <source>Divides an image into objects of similar colour and compact shape by multiresolution segmentation (Baatz and Schaepe 2000): starting from single pixels, the two neighbours that fit each other best merge, until every further merge would make objects more heterogeneous than the scale allows.

The result depends on the image and the parameters alone: tiles, threads and restarts do not change a pixel, so there are no seams. The same scale gives the same objects only for images in the same units: image stacks of 'Prepare imagery' are always reflectance x 10 000. To find a good scale, run 'Estimate segmentation scale'.</source>
        <translation>通过多尺度分割（Baatz and Schaepe 2000）将影像划分为颜色相似、形状紧致的对象：从单个像元开始，将彼此最匹配的两个相邻对象合并，直到任何进一步合并都会使对象的异质性超出尺度所允许的程度。

结果只取决于影像和参数：分块、线程和重新启动不会改变任何像元，因此没有接缝。只有单位相同的影像，相同尺度才会得到相同的对象：“准备影像”的影像堆栈始终为反射率 x 10 000。要找到合适的尺度，请运行“估计分割尺度”。</translation>
    </message>
    <message>
        <source>Divides the weights by their sum, so that a scale means the same for any number of bands. Off: bands are added up as in other open tools, and objects get smaller with every further band.</source>
        <translation>将各权重除以其总和，使尺度的含义不随波段数量变化。关闭：与其他开源工具一样将各波段相加，每增加一个波段，对象就会变小。</translation>
    </message>
    <message>
        <source>Draw accuracy sample</source>
        <translation>抽取精度样本</translation>
    </message>
    <message>
        <source>Draws random places in three strata of known area: land that the map calls mine; its surroundings and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each place stands for a known area (weight, km2).

Label the places in QGIS: open the layer for editing and choose mine or not a mine in the form of each place, by the image alone; what the map says is hidden in the form. Then give the layer to 'Assess accuracy' as SAMPLE for accuracy and mine area with honest intervals.</source>
        <translation>在三个面积已知的层中抽取随机位置：图中为矿山的土地；其周边及相似地物（位于矿山缓冲区内，或概率不低于 0.1）；其余土地。每个位置代表一定的已知面积（权重，km2）。

请在 QGIS 中标注这些位置：打开图层编辑，在每个位置的表单中仅凭影像选择是否为矿山；表单中隐藏了图上的类别。然后将该图层作为 SAMPLE 提供给“评估精度”，即可得到带有可信置信区间的精度和矿山面积。</translation>
    </message>
    <message>
        <source>EXTENT is '{value}', which is empty. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>EXTENT 为 '{value}'，是空范围。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
    <message>
        <source>Each whole number gives another landscape, always the same one.</source>
        <translation>每个整数得到一个不同的景观，且同一整数总是得到同一景观。</translation>
    </message>
    <message>
        <source>Earlier images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>较早年份</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>Elevation in metres, one file or several tiles, in any coordinate system. Slope is computed on the DEM's own pixels with true ground distances. Without a DEM the stack has no elevation and slope.</source>
        <translation>以米为单位的高程，一个文件或多个分幅，可使用任意坐标参照系。坡度在 DEM 自身的像元上按真实地面距离计算。没有 DEM 时，堆栈不含高程和坡度。</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>Elevation model in metres, any CRS. Without it terrain is left out of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation>以米为单位的高程，任意 CRS。给出每个矿山和流域的高程和坡度。</translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation>无矿山的条目</translation>
    </message>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>估计分割尺度</translation>
    </message>
    <message>
        <source>Every figure of the report, one a row.</source>
        <translation>报告中的每个数值，每行一个。</translation>
    </message>
    <message>
        <source>Every figure of the report: measure, unit, value, 95 % interval, number of cases and meaning.</source>
        <translation>报告中的每个数值：指标、单位、数值、95 % 置信区间、样本数和含义。</translation>
    </message>
    <message>
        <source>Excel workbook; needs the Python package XlsxWriter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation>到期字段</translation>
    </message>
    <message>
        <source>Export inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>每次分裂尝试的特征数</translation>
    </message>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>获取 Sentinel-2 影像</translation>
    </message>
    <message>
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a public catalogue (STAC API), without an account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation>从公共目录（STAC API）获取某一范围的 Sentinel-2 L2A 场景和 Copernicus DEM，无需账号。每个文件只读取范围所需的部分。场景按范围内（而非整个图幅内）云和云影的比例选取。

文件夹中每个场景一个子文件夹，包含波段、场景分类和元数据，另有一个说明全部数据来源的文件。请将其作为产品文件夹提供给“准备影像”。如果连接中断或运行被取消，请用相同的值重新运行：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Few errors were found in {strata}: the area of missed mines there is uncertain. The intervals quoted are score intervals; Wald intervals would be too narrow.</source>
        <translation>在 {strata} 中发现的错误很少：该处遗漏矿山的面积不确定。所给区间为得分 (score) 区间；Wald 区间会过窄。</translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation>矿山图层中以 km2 为单位的面积字段，用于代替量测面积。</translation>
    </message>
    <message>
        <source>Field of the reference with the class of each polygon. Without it all polygons are mines.</source>
        <translation>参考图层中表示各多边形类别的字段。不指定时，所有多边形均为矿山。</translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default one with a usual name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default 'mineral', else 'type'. Without a register: a field of the mines.</source>
        <translation>登记图层中表示矿种（英语、中文或俄语）或类型的字段；默认为 'mineral'，否则为 'type'。没有登记图层时：矿山图层的字段。</translation>
    </message>
    <message>
        <source>Field of the register with the number of the licence, by default one with a usual name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default one with a usual name. Words are known in English, Chinese, Russian, Kazakh, Spanish, Portuguese and French; the report lists every word and how it was read. A word that is not known makes the licence one of unknown status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation>表示各参考多边形类别的字段。如果所有多边形均为矿山，则留空。</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>表示每个样本类别的字段；NULL 表示不是样本。</translation>
    </message>
    <message>
        <source>Field with the name of a county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name of the county; by default 'name'.</source>
        <translation>表示县（市）名称的字段；默认为 'name'。</translation>
    </message>
    <message>
        <source>Field with the name of the county; by default 'name'. Without a layer of counties: a field of the mines with the county.</source>
        <translation>表示县（市）名称的字段；默认为 'name'。没有县（市）图层时：矿山图层中表示县（市）的字段。</translation>
    </message>
    <message>
        <source>Fields to learn from. Empty: all fields that 'Compute object features' makes.</source>
        <translation>用于学习的字段。留空：使用“计算对象特征”生成的全部字段。</translation>
    </message>
    <message>
        <source>Fill holes up to (m2)</source>
        <translation>填充孔洞的最大面积 (m2)</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>First date of the seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First synthetic Sentinel-2 product</source>
        <translation>第一个合成 Sentinel-2 产品</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of CSV files, one a table of the report.</source>
        <translation>CSV 文件的文件夹，报告中的每个表格一个文件。</translation>
    </message>
    <message>
        <source>Folder of products</source>
        <translation>产品文件夹</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>场景文件夹</translation>
    </message>
    <message>
        <source>Folder of tables written by 'Mine statistics', for the sheets of counties, types and classes of area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of tables written by 'Mine statistics'.</source>
        <translation>“矿山统计”写出的表格文件夹。</translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation>保存已完成分块的文件夹：取消或崩溃后，对同一输入的下一次运行将从此处继续。</translation>
    </message>
    <message>
        <source>Folder that receives everything; files of the same names in it are replaced.</source>
        <translation>存放全部内容的文件夹；其中的同名文件将被替换。</translation>
    </message>
    <message>
        <source>Folder with all tables of the report as CSV, and the record of the run.</source>
        <translation>文件夹，包含报告的全部表格（CSV）和运行记录。</translation>
    </message>
    <message>
        <source>Folders of packages</source>
        <translation>软件包文件夹</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation>用于没有产品元数据的栅格：反射率 x 10 000 = 数值 x 系数 + 偏移量。反射率为 0 到 1 时取 10000。</translation>
    </message>
    <message>
        <source>For the composite 'nearest': every pixel is taken from the clear observation nearest to this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the optional packages:</source>
        <translation>安装可选软件包：</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>From 2 to 256. A model can only be used with objects made with the same levels and range.</source>
        <translation>从 2 到 256。模型只能用于以相同灰度级数和取值范围生成的对象。</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>其他波段</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation>范围周围 DEM 的 GeoTIFF，单位为米，保持其原有像元。</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope, further bands and those of the seasons; no data is -9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every image object its probability of being a mine, by a model of 'Train random forest', and puts neighbouring objects at or above the threshold together to mines.

Objects that share an edge, not only a corner, become one mine. Each mine carries its mean probability, a confidence in plain words, its area on the ellipsoid, and whether the edge of the image or a gap in the data cuts it. The type is 'unknown' until 'Mine statistics' looks it up in the register.

The map also says what it does not know: objects unlike all training samples are marked, no mine made of them has a high confidence, and the field 'review_order' tells which mines to look at first.</source>
        <translation>用“训练随机森林”得到的模型，给出每个影像对象是矿山的概率，并把概率不低于阈值的相邻对象合并为矿山。

具有公共边（而不仅是公共角点）的对象合为一个矿山。每个矿山带有平均概率、以文字表示的置信度、椭球面上的面积，以及是否被影像边缘或数据空缺切割。在“矿山统计”查询登记册之前，类型为 'unknown'。

地图还说明它所不知道的内容：与所有训练样本都不相似的对象会被标出，由它们构成的矿山不会有高置信度；字段 'review_order' 说明应先查看哪些矿山。</translation>
    </message>
    <message>
        <source>Grey levels of the textures</source>
        <translation>纹理灰度级数</translation>
    </message>
    <message>
        <source>Group distance (m)</source>
        <translation>分组距离 (m)</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>HTML page with all tables and charts; it works offline and prints on A4.</source>
        <translation>包含全部表格和图表的 HTML 网页；可离线使用，并可打印为 A4。</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>Holes in a mine up to this area become part of it. 0 leaves all holes.</source>
        <translation>矿山内面积不超过此值的孔洞并入矿山。0 表示保留所有孔洞。</translation>
    </message>
    <message>
        <source>How dates such as 05/06/2031 are read: dmy (5 June) or mdy (6 May). All others need no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a failed request is tried again, after pauses of 1, 2, 4, ... seconds.</source>
        <translation>请求失败后重试的次数，间隔依次为 1、2、4、... 秒。</translation>
    </message>
    <message>
        <source>How often each feature is shuffled in each tree (20 in the paper).</source>
        <translation>每个特征在每棵树中打乱的次数（论文中为 20）。</translation>
    </message>
    <message>
        <source>How several dates become one image: median of the clear observations of each pixel; the least cloudy product, gaps filled from the next; the products in the order of the list, gaps filled from the next; or the observation nearest to the date of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>安装方法</translation>
    </message>
    <message>
        <source>Id of the catalogue's DEM; empty fetches no DEM.</source>
        <translation>目录中 DEM 的标识符；留空则不获取 DEM。</translation>
    </message>
    <message>
        <source>Id of the catalogue's collection of Sentinel-2 L2A.</source>
        <translation>目录中 Sentinel-2 L2A 集合的标识符。</translation>
    </message>
    <message>
        <source>If more would have to be fetched, the run stops before it begins and says how much.</source>
        <translation>如果需要获取的数据超过此值，运行会在开始前停止，并说明数据量。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Image objects with their features, made by 'Compute object features'.</source>
        <translation>带有特征的影像对象，由“计算对象特征”生成。</translation>
    </message>
    <message>
        <source>Image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>Image stack shown below the outlines of the sub-regions (bands red, green and blue).</source>
        <translation>显示在子区域轮廓下方的影像堆栈（红、绿、蓝波段）。</translation>
    </message>
    <message>
        <source>Image stacks or Sentinel-2 products of earlier years; the newest three are shown beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.</source>
        <translation>在模型中：即使未要求输出表格，也将其写入临时文件，供后续步骤读取。</translation>
    </message>
    <message>
        <source>In the start menu open 'OSGeo4W Shell' of this QGIS and run:</source>
        <translation>在开始菜单中打开此 QGIS 的“OSGeo4W Shell”并运行：</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>清单报告</translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation>含有搜索取值的 JSON 文本或文件，例如 {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}。未给出的项保持帮助页面中的取值。</translation>
    </message>
    <message>
        <source>KMZ file for Google Earth and telephones, one placemark a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KMZ files (*.kmz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the most important features</source>
        <translation>保留最重要的特征</translation>
    </message>
    <message>
        <source>Kernel density of mines; the sum of its cells times their area is the number of mines.</source>
        <translation>矿山的核密度；像元值之和乘以像元面积即为矿山数量。</translation>
    </message>
    <message>
        <source>Label objects</source>
        <translation>标注对象</translation>
    </message>
    <message>
        <source>Labelled accuracy sample</source>
        <translation>已标注的精度样本</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签栅格</translation>
    </message>
    <message>
        <source>Land observed in the earlier year</source>
        <translation>较早年份观测到的土地</translation>
    </message>
    <message>
        <source>Land observed in the later year</source>
        <translation>较晚年份观测到的土地</translation>
    </message>
    <message>
        <source>Land outside the reference</source>
        <translation>参考范围以外的土地</translation>
    </message>
    <message>
        <source>Land outside the reference polygons</source>
        <translation>参考多边形以外的土地</translation>
    </message>
    <message>
        <source>Land this near to a mine belongs to its surroundings, where missed mine land is most likely.</source>
        <translation>与矿山的距离不超过此值的土地属于其周边，遗漏的矿山土地最可能出现在那里。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation>值越大，对象越大。代价低于尺度的平方时，两个对象合并。该值适用于反射率 x 10 000 的影像。</translation>
    </message>
    <message>
        <source>Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are taken. Every mine gives an object before any gives a second.</source>
        <translation>矿山样本的最大数量，训练和测试合计（论文中为 522）。矿山对象较少时全部采用。每个矿山先各取一个对象，然后才取第二个。</translation>
    </message>
    <message>
        <source>Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, in training and test alike.</source>
        <translation>非矿山样本的最大数量（论文中为 1478）。矿山样本较少时按相同比例减少，训练和测试均如此。</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Last date of the seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>较晚年份</translation>
    </message>
    <message>
        <source>Leave empty for a round number near a twentieth of the bandwidth.</source>
        <translation>留空则取接近带宽二十分之一的整数。</translation>
    </message>
    <message>
        <source>Leave out mines cut by the edge</source>
        <translation>排除被边缘切割的矿山</translation>
    </message>
    <message>
        <source>Level 1 rises from the start by this.</source>
        <translation>第 1 级从起始尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Level 2 rises by this from the scale kept by level 1.</source>
        <translation>第 2 级从第 1 级保留的尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Level 3 rises by this from the scale kept by level 2.</source>
        <translation>第 3 级从第 2 级保留的尺度起按此步长增大。</translation>
    </message>
    <message>
        <source>Licence number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation>带有开采矿种的许可证，多边形或点。矿山采用与其重叠最多的许可证的类型。</translation>
    </message>
    <message>
        <source>Licences, drawn on the image; mines without register_status are matched with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation>面积分级界限 (km2)</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the distance to the nearest river.</source>
        <translation>河流的线或多边形，用于计算到最近河流的距离。</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines or polygons of rivers. Gives the distance of each mine to the nearest one.</source>
        <translation>河流的线或多边形。给出每个矿山到最近河流的距离。</translation>
    </message>
    <message>
        <source>List of all mines with their change, the largest first.</source>
        <translation>全部矿山及其变化的列表，变化最大者在前。</translation>
    </message>
    <message>
        <source>List of all mines with their status, candidates first.</source>
        <translation>全部矿山及其状态的列表，待核查矿山在前。</translation>
    </message>
    <message>
        <source>Lists the Python packages that Mine Mapper needs, whether QGIS's Python has them in a version that works, and the exact command that installs what is missing. Run it first, and whenever a step says that a package is missing.

It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS. Nothing is installed or changed. Packages that only an option needs are listed, but do not count as missing.</source>
        <translation>列出 Mine Mapper 需要的 Python 软件包、QGIS 的 Python 中是否有可用的版本，以及安装所缺软件包的确切命令。请首先运行本步骤；每当某个步骤提示缺少软件包时也请运行。

本步骤还会将 rasterio 和 shapely 所用的 GDAL 和 GEOS 版本与 QGIS 的版本进行比较。不会安装或更改任何内容。仅某个选项需要的软件包也会列出，但不计为缺失。</translation>
    </message>
    <message>
        <source>Lowest and highest mean of blue, green, red and nir (reflectance x 10 000) that the grey levels are spread over; values beyond take the first or last level. Keep it the same for images that are to be compared.</source>
        <translation>划分灰度级所用的 blue、green、red 和 nir 均值的最低值和最高值（反射率 x 10 000）；超出范围的值归入第一级或最后一级。需要相互比较的影像应保持相同设置。</translation>
    </message>
    <message>
        <source>MISSING. {error}</source>
        <translation>缺失。{error}</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery', or any raster whose bands have names or are given by number.</source>
        <translation>由“准备影像”生成，或任何波段有名称或按编号给出的栅格。</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; drawn in natural colours on every sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Prepare imagery; bands are found by their names blue, green, red, nir, ndvi, ndwi, elevation, slope.</source>
        <translation>由“准备影像”生成；波段按名称 blue、green、red、nir、ndvi、ndwi、elevation、slope 识别。</translation>
    </message>
    <message>
        <source>Made by Segment image from this image: each pixel holds the number of its object, 0 is no object.</source>
        <translation>由“分割影像”基于此影像生成：每个像元保存其对象的编号，0 表示无对象。</translation>
    </message>
    <message>
        <source>Makes a synthetic river basin with mines, to learn the method and to test it where every mine is known. Nothing in it is real: the names of all files, their metadata and their attributes say so.

The folder receives Sentinel-2 Level-2A products (10 m bands B02, B03, B04, B08 and the scene classification, SAFE layout), a DEM, rivers, counties, the basin, a mineral rights register (licences are shifted, some mines have none, some licences have no mine, some are expired), mine outlines as an interpreter would draw them for training (80 % of the mines, about a pixel off), and the true mines. Sizes and types of the mines follow the published inventory of the Ili basin, but mines cover far more of this landscape than of a real one, so precision measured here does not carry over.

The same numbers always give the same files.</source>
        <translation>生成一个带有矿山的合成流域，用于学习本方法，并在所有矿山均已知的情况下进行测试。其中没有任何真实内容：所有文件的名称、元数据和属性均注明这一点。

文件夹中将写入 Sentinel-2 Level-2A 产品（10 m 波段 B02、B03、B04、B08 和场景分类，SAFE 结构）、DEM、河流、县（市）、流域、矿业权登记（许可证范围有偏移，有些矿山没有许可证，有些许可证没有矿山，有些已过期）、模拟解译人员为训练而绘制的矿山轮廓（80 % 的矿山，偏差约一个像元）以及真实矿山。矿山的大小和类型参照已发表的伊犁河流域矿山清单，但矿山在此景观中所占比例远高于实际，因此在此测得的精确率不能推广。

相同的数值总是得到相同的文件。</translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product's own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation>将 Sentinel-2 产品（或任何具有相同波段的栅格）与 DEM 制成一个影像堆栈：采用产品自身量化值和偏移量的反射率 x 10 000，掩膜云和云影，多个日期合成为一幅影像，NDVI 和 NDWI，高程和坡度，全部位于同一米制格网并具有波段名称。

可在列表中给出产品，或给出包含产品的文件夹，或两者都给。所有数据均就地读取；zip 不会解压（已解压的产品读取更快）。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map and reference compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map mines</source>
        <translation>矿山制图</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms: the land of detected and reference mines in pieces (both, only_map, only_reference), each with its area, its mines and the verdicts on them by OVERLAP.</source>
        <translation>命中、遗漏和误报图：将检测矿山与参考矿山的土地划分为若干部分（both、only_map、only_reference），每部分附其面积、所属矿山以及按 OVERLAP 作出的判定。</translation>
    </message>
    <message>
        <source>Mask buffer (m)</source>
        <translation>掩膜缓冲区 (m)</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>掩膜类别</translation>
    </message>
    <message>
        <source>Masked classes grow by this distance, all but no data and saturated.</source>
        <translation>掩膜类别按此距离向外扩展，无数据和饱和除外。</translation>
    </message>
    <message>
        <source>Match mines with the register</source>
        <translation>匹配矿山与矿业权登记</translation>
    </message>
    <message>
        <source>Memory limit (MB)</source>
        <translation>内存限制 (MB)</translation>
    </message>
    <message>
        <source>Merge distance (m)</source>
        <translation>合并距离 (m)</translation>
    </message>
    <message>
        <source>Mine Mapper model (*.mmf)</source>
        <translation>Mine Mapper 模型 (*.mmf)</translation>
    </message>
    <message>
        <source>Mine Mapper: mine inventory from Sentinel-2</source>
        <translation>Mine Mapper：基于 Sentinel-2 的矿山清单</translation>
    </message>
    <message>
        <source>Mine Mapper: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Mine land beyond licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine land beyond the licences.</source>
        <translation>超出许可范围的矿山土地。</translation>
    </message>
    <message>
        <source>Mine land outside the licences counts where it reaches farther than this from them.</source>
        <translation>许可范围外的矿山土地与许可范围的距离超过此值时才计入。</translation>
    </message>
    <message>
        <source>Mine outlines drawn by visual interpretation. They train and test the forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation>矿山轮廓；报告会说明其中未被看到的比例。</translation>
    </message>
    <message>
        <source>Mine probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>矿山样本</translation>
    </message>
    <message>
        <source>Mine sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine statistics</source>
        <translation>矿山统计</translation>
    </message>
    <message>
        <source>Mineral or type field</source>
        <translation>矿种或类型字段</translation>
    </message>
    <message>
        <source>Mineral register</source>
        <translation>矿业权登记图层</translation>
    </message>
    <message>
        <source>Mineral rights; the report says which share of them was not seen.</source>
        <translation>矿业权；报告会说明其中未被看到的比例。</translation>
    </message>
    <message>
        <source>Mineral-rights register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Mineral-rights register: gives each mine its type, licence and status; it is never a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mines are far rarer on the land than among the training samples. If you know their share among all objects (for example 0.01), the probabilities are rescaled to it. Leave empty to keep the probabilities of the model.</source>
        <translation>矿山在实际土地中远比在训练样本中稀少。如果已知矿山对象占全部对象的比例（例如 0.01），则按此比例重新标定概率。留空则保留模型的概率。</translation>
    </message>
    <message>
        <source>Mines in 2023. In small images they are made smaller, so that they cover at most 7.5 % of the land.</source>
        <translation>2023 年的矿山数量。在小影像中矿山会缩小，使其最多占土地的 7.5 %。</translation>
    </message>
    <message>
        <source>Mines in one square cell of this side are drawn together when intervals are computed, since neighbours are alike.</source>
        <translation>计算置信区间时，位于同一个以此为边长的方格内的矿山一起抽取，因为相邻的矿山彼此相似。</translation>
    </message>
    <message>
        <source>Mines of an earlier run with decisions in the field 'review': objects in accepted mines become mine samples, objects in rejected ones and objects like them become non-mine samples on top of the others. They only train, they never test.</source>
        <translation>先前运行得到的矿山，字段 'review' 中带有审核结论：accepted 矿山中的对象优先成为矿山样本，rejected 矿山中的对象及与其相似的对象在其他样本之外另作为非矿山样本。它们只用于训练，从不用于测试。</translation>
    </message>
    <message>
        <source>Mines of an earlier run, with decisions in the field 'review' (accepted, rejected, retyped, redrawn): they are carried over to the new map, matched by overlap.</source>
        <translation>先前运行得到的矿山，字段 'review' 中带有审核结论（accepted、rejected、retyped、redrawn）：按重叠匹配，将结论带入新图。</translation>
    </message>
    <message>
        <source>Mines of the earlier year</source>
        <translation>较早年份的矿山</translation>
    </message>
    <message>
        <source>Mines of the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines of the later year</source>
        <translation>较晚年份的矿山</translation>
    </message>
    <message>
        <source>Mines with attributes</source>
        <translation>带属性的矿山</translation>
    </message>
    <message>
        <source>Mines with attributes from 'Mine statistics', for the map.</source>
        <translation>带有“矿山统计”属性的矿山，用于地图。</translation>
    </message>
    <message>
        <source>Mines with status</source>
        <translation>带状态的矿山</translation>
    </message>
    <message>
        <source>Mines with touches_edge are not counted in the tables of area and type, since only a part of them was seen.</source>
        <translation>带有 touches_edge 的矿山不计入面积和类型表格，因为只看到其一部分。</translation>
    </message>
    <message>
        <source>Mines, best with the attributes of 'Mine statistics': one polygon a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines, best with the attributes of 'Mine statistics': one sheet each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum area (m2)</source>
        <translation>最小面积 (m2)</translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation>最小对象大小（像元）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file for 'Classify mines'. It holds numbers only, no program.</source>
        <translation>供“矿山分类”使用的模型文件。只包含数值，不含程序。</translation>
    </message>
    <message>
        <source>Model file made by 'Train random forest'. The objects must have all features it was trained with, and textures made with the same settings.</source>
        <translation>由“训练随机森林”生成的模型文件。对象必须具有训练时使用的全部特征，且纹理须以相同设置计算。</translation>
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation>最大云量 (%)</translation>
    </message>
    <message>
        <source>Most important features: {names}.</source>
        <translation>最重要的特征：{names}。</translation>
    </message>
    <message>
        <source>Most sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most to fetch (GB)</source>
        <translation>最大获取量 (GB)</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them, as for 'Segment image'. Empty: blue,green,red,nir.</source>
        <translation>决定对象的波段名称，用逗号分隔，与“分割影像”相同。留空：blue,green,red,nir。</translation>
    </message>
    <message>
        <source>Names of the bands that decide on the objects, with commas between them. The usual Sentinel-2 names (B02, B2 ...) and band numbers work as well. Empty: blue,green,red,nir.</source>
        <translation>决定对象的波段名称，用逗号分隔。也可使用常用的 Sentinel-2 名称（B02、B2 ...）和波段编号。留空：blue,green,red,nir。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation>从不掩膜</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of '{text}' and {more} more texts: boxes would stand for them. Install a font with these letters, for Chinese on Debian or Ubuntu the package {package}, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation>未给出影像。请在 PRODUCTS 中选择产品，或在 PRODUCTS_FOLDER 中选择包含产品的文件夹。</translation>
    </message>
    <message>
        <source>No output was chosen. Name a file for at least one of {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>非矿山样本</translation>
    </message>
    <message>
        <source>Non-mine samples of unlabelled land lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out. Objects inside polygons of other classes are non-mine samples however near a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clear observations of each pixel, and the number of the scene it comes from; 0 means not seen.</source>
        <translation>每个像元的清晰观测次数，以及其来源场景的编号；0 表示未被看到。</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>日期数量</translation>
    </message>
    <message>
        <source>Number of mine samples</source>
        <translation>矿山样本数量</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>Number of non-mine samples</source>
        <translation>非矿山样本数量</translation>
    </message>
    <message>
        <source>Number of objects</source>
        <translation>对象数量</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>位置数量</translation>
    </message>
    <message>
        <source>Number of places of 4 km shown in the report with reference and detected outlines; 0 shows none.</source>
        <translation>报告中显示参考轮廓和检测轮廓的 4 km 子区域数量；0 表示不显示。</translation>
    </message>
    <message>
        <source>Number of required packages that are missing or do not work</source>
        <translation>缺失或无法使用的必需软件包数量</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>场景数量</translation>
    </message>
    <message>
        <source>Number of tiles worked on at once; 0 uses all cores.</source>
        <translation>同时处理的分块数量；0 表示使用全部核心。</translation>
    </message>
    <message>
        <source>Number of trees (1000 in the paper).</source>
        <translation>树的数量（论文中为 1000）。</translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>窗口数量</translation>
    </message>
    <message>
        <source>Number that decides the draw; the same seed gives the same places.</source>
        <translation>决定抽取的数字；相同的种子得到相同的位置。</translation>
    </message>
    <message>
        <source>Number that decides the random draws; the same seed gives the same report.</source>
        <translation>决定随机抽取的数字；相同的种子得到相同的报告。</translation>
    </message>
    <message>
        <source>Number that decides the random patterns of the test for clustering; the same seed gives the same report.</source>
        <translation>决定聚集检验所用随机格局的数字；相同的种子得到相同的报告。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects with at least this probability become mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>带特征的对象</translation>
    </message>
    <message>
        <source>Objects with features and a class, made by 'Label objects'.</source>
        <translation>带有特征和类别的对象，由“标注对象”生成。</translation>
    </message>
    <message>
        <source>Observed land</source>
        <translation>已观测土地</translation>
    </message>
    <message>
        <source>Observed land of the earlier year</source>
        <translation>较早年份的已观测土地</translation>
    </message>
    <message>
        <source>Observed land of the later year</source>
        <translation>较晚年份的已观测土地</translation>
    </message>
    <message>
        <source>Of the sample of windows and polygons that are looked at on large images.</source>
        <translation>用于在大影像上抽取所查看的窗口和多边形样本。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Offset taken off already</source>
        <translation>偏移量是否已扣除</translation>
    </message>
    <message>
        <source>On: each scale builds on the objects of the one before, so that levels are nested; fast. Off: each scale starts from the pixels, as 'Segment image' does; slower.</source>
        <translation>开启：每个尺度以前一尺度的对象为基础，各级相互嵌套；速度快。关闭：每个尺度都从像元开始，与“分割影像”相同；速度较慢。</translation>
    </message>
    <message>
        <source>One folder: a SAFE folder, or one that holds products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each band, with commas between them, for example 1,1,1,2. Empty: all bands count the same.</source>
        <translation>每个波段一个数字，用逗号分隔，例如 1,1,1,2。留空：所有波段权重相同。</translation>
    </message>
    <message>
        <source>One number for each band, with commas between them: those you will segment with. Empty: all the same.</source>
        <translation>每个波段一个数字，用逗号分隔：与分割时将使用的值相同。留空：全部相同。</translation>
    </message>
    <message>
        <source>One polygon a mine with its change, its number carried on, and the areas gained and lost.</source>
        <translation>每个矿山一个多边形，带有变化类型、延续的编号以及增加和减少的面积。</translation>
    </message>
    <message>
        <source>One polygon an object with its number (object_id), its features and the settings of the textures.</source>
        <translation>每个对象一个多边形，带有编号 (object_id)、特征和纹理设置。</translation>
    </message>
    <message>
        <source>Only for classified objects without a class, as 'Compute object features' makes them: the model that tells it. It lets a chain of steps judge objects that were not written to a file.</source>
        <translation>仅用于没有类别的已分类对象（即“计算对象特征”的输出）：用来判定类别的模型。这样，一系列步骤就可以评估未写入文件的对象。</translation>
    </message>
    <message>
        <source>Only objects and mines whose centre lies inside count. Leave empty for no limit.</source>
        <translation>只统计中心位于范围内的对象和矿山。留空表示不限制。</translation>
    </message>
    <message>
        <source>Only the first mines of the order get a sheet; empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only without a table of 'Match mines with the register': the mines are matched with these polygons here, with the defaults of that step. Needs the mines.</source>
        <translation>仅在没有“将矿山与登记匹配”的表格时使用：在此将矿山与这些多边形按该步骤的默认值进行匹配。需要提供矿山图层。</translation>
    </message>
    <message>
        <source>Open a terminal and run:</source>
        <translation>打开终端并运行：</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-bag error</source>
        <translation>袋外误差</translation>
    </message>
    <message>
        <source>Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}.</source>
        <translation>袋外误差 {error:.2%}，ROC 曲线下面积 {auc:.3f}。</translation>
    </message>
    <message>
        <source>Outlines of mines drawn by visual interpretation of the image; polygons that touch are taken as one mine. They may hold other classes as well.</source>
        <translation>通过影像目视解译绘制的矿山轮廓；相接的多边形视为一个矿山。也可包含其他类别。</translation>
    </message>
    <message>
        <source>Outlines of what is really there, drawn by interpretation.</source>
        <translation>通过目视解译绘制的实际轮廓。</translation>
    </message>
    <message>
        <source>Outlines that single objects should match, for example fields or pits. They are compared in windows of their own.</source>
        <translation>单个对象应当吻合的轮廓，例如农田或采坑。它们在各自的窗口中进行比较。</translation>
    </message>
    <message>
        <source>Output of 'Draw accuracy sample' with reference_class filled in (mine classes of MINE_CLASSES, or another word). Gives accuracy and mine area adjusted for the share of each stratum, with 95 % intervals.</source>
        <translation>“抽取精度样本”的输出，且已填写 reference_class（MINE_CLASSES 中的矿山类别，或其他词）。给出按各层占比校正的精度和矿山面积，以及 95 % 置信区间。</translation>
    </message>
    <message>
        <source>Output of 'Label objects': objects with split = test are judged, those with split = train are left out of every figure.</source>
        <translation>“标注对象”的输出：split = test 的对象用于评估，split = train 的对象不计入任何数值。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠比例</translation>
    </message>
    <message>
        <source>Overlap needed</source>
        <translation>所需重叠比例</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>越界区域</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, A4, one page a mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTS_FOLDER is '{folder}', which is no folder. Check the path.</source>
        <translation>PRODUCTS_FOLDER 为 '{folder}'，不是文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Page with all figures, charts and sub-regions.</source>
        <translation>包含全部数值、图表和子区域的网页。</translation>
    </message>
    <message>
        <source>Page with all tables and charts.</source>
        <translation>包含全部表格和图表的网页。</translation>
    </message>
    <message>
        <source>Page with the suggested scales and the curves.</source>
        <translation>包含建议尺度和曲线的网页。</translation>
    </message>
    <message>
        <source>Page with the tables by kind of change and by county.</source>
        <translation>包含按变化类型和按县（市）统计表格的网页。</translation>
    </message>
    <message>
        <source>Page with the tables by status and county and the list of candidates.</source>
        <translation>包含按状态和县（市）统计的表格以及待核查矿山列表的网页。</translation>
    </message>
    <message>
        <source>Parts at most this far apart are counted as one mine of several parts; the land between them is not added to its area. 0 puts only parts with a common edge together.</source>
        <translation>相距不超过此距离的部分计为由多个部分组成的一个矿山；其间的土地不计入面积。0 表示只合并具有公共边的部分。</translation>
    </message>
    <message>
        <source>Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.</source>
        <translation>交叉验证的折数（论文中为 10）。分组较少时折数相应减少。</translation>
    </message>
    <message>
        <source>Patience (s)</source>
        <translation>等待时间 (s)</translation>
    </message>
    <message>
        <source>Placemarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in all; what the minimum leaves over goes to the strata by their area.</source>
        <translation>位置总数；满足最小数量后剩余的位置按面积分配给各层。</translation>
    </message>
    <message>
        <source>Places in each stratum at least</source>
        <translation>每层最少位置数</translation>
    </message>
    <message>
        <source>Points with stratum, weight, class in the map, and an empty reference_class to be filled in.</source>
        <translation>带有层、权重、图上类别以及待填写的空字段 reference_class 的点。</translation>
    </message>
    <message>
        <source>Polygon of the study area, for density and clustering; by default the extent of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation>研究区的多边形；默认为所有县（市）的合并范围。密度和聚集分析需要其真实轮廓。</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn on the map.</source>
        <translation>绘制在地图上的县（市）多边形。</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation>县（市）多边形，用于在矿山没有字段 county 时按县（市）生成表格。</translation>
    </message>
    <message>
        <source>Polygons of counties, for the map of the location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of counties. Gives the county of each mine and the table by county.</source>
        <translation>县（市）多边形。给出每个矿山所在的县（市）以及按县（市）统计的表格。</translation>
    </message>
    <message>
        <source>Polygons of counties: adds tables by county, and the share of each that was observed.</source>
        <translation>县（市）多边形：增加按县（市）统计的表格，以及各县（市）的已观测比例。</translation>
    </message>
    <message>
        <source>Polygons of the land to be judged, for example one that trained nothing. Leave empty for all objects.</source>
        <translation>待评估土地的多边形，例如未用于训练的区域。留空表示全部对象。</translation>
    </message>
    <message>
        <source>Polygons of the licences.</source>
        <translation>许可证的多边形。</translation>
    </message>
    <message>
        <source>Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across the edge are none. Leave empty to set aside a share of the groups.</source>
        <translation>留作精度测量的多边形。中心位于其内的对象为测试样本，跨越边缘的对象不作为样本。留空则按比例留出分组。</translation>
    </message>
    <message>
        <source>Polygons that the classification never masks: known quarries and tailings ponds are often taken for cloud.</source>
        <translation>场景分类从不掩膜的多边形：已知的采石场和尾矿库常被误判为云。</translation>
    </message>
    <message>
        <source>Polygons: objects inside test, all others train. Without it 30 % of the sample groups test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare imagery</source>
        <translation>准备影像</translation>
    </message>
    <message>
        <source>Print layout (qpt) with an atlas, instead of the built-in sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of earlier dates are not used for the seasons; by default all products are, whatever their cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation>不使用早于此日期的产品。</translation>
    </message>
    <message>
        <source>Products of later dates are not used for the seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of later dates are not used.</source>
        <translation>不使用晚于此日期的产品。</translation>
    </message>
    <message>
        <source>Products of the same summer. They alternate between two orbits, whose radiometry differs slightly, and have clouds in different places.</source>
        <translation>同一夏季的产品。它们交替来自两条轨道，辐射特性略有差异，云的位置也不同。</translation>
    </message>
    <message>
        <source>Products with more cloud and cloud shadow inside the area (not in the whole tile) are not used. A single product above the limit is used with a warning.</source>
        <translation>区域内（而非整个图幅内）云和云影超过此值的产品不予使用。只有一个产品且超过限值时，仍会使用并给出警告。</translation>
    </message>
    <message>
        <source>Projected, in metres. By default the products' own, or the UTM zone for products in degrees.</source>
        <translation>投影坐标系，以米为单位。默认为产品自身的坐标参照系；以度为单位的产品则为 UTM 带。</translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS's Python: {packages}. Run 'Check dependencies' for the command to install them.</source>
        <translation>QGIS 的 Python 中缺少 Python 软件包：{packages}。请运行“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery' for the earlier year.</source>
        <translation>较早年份由“准备影像”生成的质量栅格。</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery' for the later year.</source>
        <translation>较晚年份由“准备影像”生成的质量栅格。</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery': adds the share of each county that was seen at least once.</source>
        <translation>由“准备影像”生成的质量栅格：增加各县（市）至少被看到一次的面积比例。</translation>
    </message>
    <message>
        <source>Quality raster of 'Prepare imagery': entries whose land was mostly not seen are 'not observed' instead of 'no mine visible'.</source>
        <translation>由“准备影像”生成的质量栅格：土地大部分未被看到的条目为“未观测”，而不是“无可见矿山”。</translation>
    </message>
    <message>
        <source>REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT.</source>
        <translation>给出了 REGISTER，但没有 MINES。请选择要与之匹配的矿山，或给出 REGISTER_RESULT。</translation>
    </message>
    <message>
        <source>ROC curves and figures of the four classifiers, as one page.</source>
        <translation>四种分类器的 ROC 曲线和数值，合为一个网页。</translation>
    </message>
    <message>
        <source>Radius of the density's kernel. Leave empty for a rule of thumb; give the same value for years that are to be compared.</source>
        <translation>密度核函数的半径。留空则按经验法则确定；需要相互比较的年份请取相同的值。</translation>
    </message>
    <message>
        <source>Range of the textures</source>
        <translation>纹理取值范围</translation>
    </message>
    <message>
        <source>Raster with the number of the object at each pixel, 0 where there is no data. Input of the next step.</source>
        <translation>每个像元为其对象编号的栅格，无数据处为 0。下一步骤的输入。</translation>
    </message>
    <message>
        <source>Receives one folder a scene. Finished scenes in it are kept.</source>
        <translation>每个场景存为一个子文件夹。其中已完成的场景会保留。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference mine outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference mines left out</source>
        <translation>未使用的参考矿山</translation>
    </message>
    <message>
        <source>Reference mines that gave no sample, each with the reason.</source>
        <translation>未产生样本的参考矿山，各附原因。</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>矿业权登记</translation>
    </message>
    <message>
        <source>Register entries with no visible mine, or whose land was not observed.</source>
        <translation>没有可见矿山或其土地未被观测的登记条目。</translation>
    </message>
    <message>
        <source>Repeats of the importance</source>
        <translation>重要性重复次数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report with {size:.0f} KB in language '{language}'.</source>
        <translation>报告大小 {size:.0f} KB，语言为 '{language}'。</translation>
    </message>
    <message>
        <source>Reviewed mines</source>
        <translation>已审核的矿山</translation>
    </message>
    <message>
        <source>Rising limits separated by commas; a mine of exactly a limit belongs to the class above it.</source>
        <translation>递增的界限值，用逗号分隔；面积恰好等于界限的矿山归入其上一级。</translation>
    </message>
    <message>
        <source>River lines, for the distance of mines to rivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold of a spatial cross-validation. All objects of a mine are in the cell of the mine's centre.</source>
        <translation>位于以此为宽度的格网同一单元内的样本为一组：它们一起划入训练或测试，并在空间交叉验证中位于同一折。同一矿山的所有对象归入该矿山中心所在的单元。</translation>
    </message>
    <message>
        <source>Samples of one group stay in one fold of the spatial cross-validation. Empty: the field 'group', or square blocks if there is none.</source>
        <translation>在空间交叉验证中，同一组的样本位于同一折。留空：使用字段 'group'；若无此字段则使用方形区块。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>比例系数</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation>第 {number} 级的尺度</translation>
    </message>
    <message>
        <source>Scenes of earlier dates are not fetched.</source>
        <translation>不获取早于此日期的场景。</translation>
    </message>
    <message>
        <source>Scenes of later dates are not fetched.</source>
        <translation>不获取晚于此日期的场景。</translation>
    </message>
    <message>
        <source>Scenes with more cloud and cloud shadow inside the extent are not fetched. Scenes with more than 60 % cloud in the whole tile are not looked at.</source>
        <translation>范围内云和云影超过此值的场景不予获取。整个图幅云量超过 60 % 的场景不予考虑。</translation>
    </message>
    <message>
        <source>Search the best parameters</source>
        <translation>搜索最佳参数</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer before trying again.</source>
        <translation>重试之前等待响应的秒数。</translation>
    </message>
    <message>
        <source>See scale factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation>参见比例系数；对于仍保留偏移量的处理基线 04.00（2022 年）及以后产品的波段，取 -1000。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Segment image</source>
        <translation>分割影像</translation>
    </message>
    <message>
        <source>Segmentation scale: larger values give larger objects. 100 is the published method's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments windows of an image at rising scales and suggests up to three of them, from fine to coarse: a level rises step by step until the local variance (the mean standard deviation inside objects) rises no more, and the last scale before that is kept (ESP2, Dragut et al. 2014). The report says how sure each suggestion is.

The report also shows the whole range of scales in two other ways: uniform objects against distinct neighbours (variance within objects and Moran's I), and, with reference polygons, how far objects are too small or too large for them. A suggestion is a place to start: look at the objects it gives.</source>
        <translation>以递增的尺度分割影像的若干窗口，并由细到粗最多建议三个尺度：每一级逐步增大，直到局部方差（对象内部标准差的均值）不再上升，保留此前的最后一个尺度（ESP2，Dragut et al. 2014）。报告会说明每个建议的可靠程度。

报告还以另外两种方式展示整个尺度范围：对象内部均匀性与相邻对象差异性（对象内方差和莫兰指数 Moran's I）；以及在给出参考多边形时，对象相对于它们过小或过大的程度。建议只是起点：请查看由此得到的对象。</translation>
    </message>
    <message>
        <source>Sentinel-2 bands carried along after the others, for example B11,B12 for indices of bare soil and iron oxide.</source>
        <translation>附加在其他波段之后的 Sentinel-2 波段，例如用于裸土和氧化铁指数的 B11,B12。</translation>
    </message>
    <message>
        <source>Sentinel-2 bands to fetch beside blue, green, red and near infrared, for example B11,B12.</source>
        <translation>除蓝、绿、红和近红外之外要获取的 Sentinel-2 波段，例如 B11,B12。</translation>
    </message>
    <message>
        <source>Sentinel-2 products (SAFE folder, its zip or MTD xml) or multi-band rasters. Give these or a products folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip or MTD_MSIL2A.xml, folders of single bands, or rasters with several bands. Files inside one SAFE folder count as one product.</source>
        <translation>Sentinel-2 产品，形式为 SAFE 文件夹、zip 或 MTD_MSIL2A.xml、单波段文件夹，或多波段栅格。同一 SAFE 文件夹内的文件计为一个产品。</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, 0 to 1: the one you will segment with.</source>
        <translation>紧致度在形状中的权重，0 到 1：与分割时将使用的值相同。</translation>
    </message>
    <message>
        <source>Share of compactness in the shape, from 0 (smooth outlines) to 1 (compact objects).</source>
        <translation>紧致度在形状中的权重，从 0（轮廓平滑）到 1（对象紧致）。</translation>
    </message>
    <message>
        <source>Share of mine objects on the land</source>
        <translation>矿山对象在实际土地中的占比</translation>
    </message>
    <message>
        <source>Share of shape in the cost, 0 to 0.9: the one you will segment with.</source>
        <translation>形状在代价中的权重，0 到 0.9：与分割时将使用的值相同。</translation>
    </message>
    <message>
        <source>Share of shape in the cost, from 0 (colour alone) to 0.9.</source>
        <translation>形状在代价中的权重，从 0（仅颜色）到 0.9。</translation>
    </message>
    <message>
        <source>Share of the area with a clear observation (0 to 1)</source>
        <translation>有清晰观测的面积比例（0 到 1）</translation>
    </message>
    <message>
        <source>Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.</source>
        <translation>未给出测试区域时留作测试的分组比例；0 表示不留出。</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; 0 lets the step choose. The result is the same for any size.</source>
        <translation>分块的边长，以像元计；0 表示由本步骤选择。任何大小得到的结果都相同。</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>窗口的边长。</translation>
    </message>
    <message>
        <source>Side of blocks (m)</source>
        <translation>区块边长 (m)</translation>
    </message>
    <message>
        <source>Side of the groups (m)</source>
        <translation>分组边长 (m)</translation>
    </message>
    <message>
        <source>Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.</source>
        <translation>样本没有分组时方形区块的边长。留空：每折约五个区块。</translation>
    </message>
    <message>
        <source>Side of the square image in pixels of 10 m. 1500 takes under a minute; time and memory grow with the number of pixels.</source>
        <translation>方形影像的边长，以 10 m 像元计。1500 用时不到一分钟；时间和内存随像元数增长。</translation>
    </message>
    <message>
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. auto: the catalogue's word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation>自 2022 年起，产品数值含有 1000 的偏移量。有些目录已将其扣除，其中有些却声明相反。auto：以目录的声明为准，除非像元证明相反；yes、no：您确知的情况。</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>大小（像元）</translation>
    </message>
    <message>
        <source>Small strata need enough places of their own.</source>
        <translation>面积较小的层需要有足够的位置。</translation>
    </message>
    <message>
        <source>Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.</source>
        <translation>小于此面积的矿山将被舍弃。5000 m2 相当于 50 个 10 m 像元。</translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation>小于此值的对象最后会与最匹配的相邻对象合并。0 表示全部保留。</translation>
    </message>
    <message>
        <source>Smallest change (m2)</source>
        <translation>最小变化 (m2)</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>最小叶节点</translation>
    </message>
    <message>
        <source>Smallest split</source>
        <translation>最小分裂</translation>
    </message>
    <message>
        <source>So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.</source>
        <translation>每次分裂时随机抽取这么多个特征进行竞争（论文中为 5）。最多为特征总数。</translation>
    </message>
    <message>
        <source>So many windows, rich in texture and in different parts of the image, are segmented; their objects count together.</source>
        <translation>分割这么多个纹理丰富且位于影像不同部分的窗口；其对象一并统计。</translation>
    </message>
    <message>
        <source>Something is right when more than this share of its area agrees. The paper takes 0.7.</source>
        <translation>面积中一致部分超过此比例即为正确。论文取 0.7。</translation>
    </message>
    <message>
        <source>Stands on every sheet, for example the name of the survey and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始尺度</translation>
    </message>
    <message>
        <source>Start of the random draw; the same seed draws the same samples.</source>
        <translation>随机抽取的起点；相同的种子抽取相同的样本。</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same figures.</source>
        <translation>随机数的起点；相同的种子得到相同的数值。</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same model.</source>
        <translation>随机数的起点；相同的种子得到相同的模型。</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>状态字段</translation>
    </message>
    <message>
        <source>Status map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of level 1</source>
        <translation>第 1 级步长</translation>
    </message>
    <message>
        <source>Step of level 2</source>
        <translation>第 2 级步长</translation>
    </message>
    <message>
        <source>Step of level 3</source>
        <translation>第 3 级步长</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>终止尺度</translation>
    </message>
    <message>
        <source>Stratum {name}: {area:.3f} km2, {count} places.</source>
        <translation>层 {name}：{area:.3f} km2，{count} 个位置。</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>子区域</translation>
    </message>
    <message>
        <source>Surroundings (m)</source>
        <translation>周边 (m)</translation>
    </message>
    <message>
        <source>Synthetic DEM</source>
        <translation>合成 DEM</translation>
    </message>
    <message>
        <source>Synthetic basin</source>
        <translation>合成流域</translation>
    </message>
    <message>
        <source>Synthetic changes since 2023</source>
        <translation>自 2023 年以来的合成变化</translation>
    </message>
    <message>
        <source>Synthetic counties</source>
        <translation>合成县（市）</translation>
    </message>
    <message>
        <source>Synthetic mineral rights register</source>
        <translation>合成矿业权登记</translation>
    </message>
    <message>
        <source>Synthetic reference: interpreted mine outlines</source>
        <translation>合成参考：解译的矿山轮廓</translation>
    </message>
    <message>
        <source>Synthetic rivers</source>
        <translation>合成河流</translation>
    </message>
    <message>
        <source>Synthetic truth: all mines</source>
        <translation>合成真值：全部矿山</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TOO OLD.</source>
        <translation>版本过旧。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table for later steps</source>
        <translation>供后续步骤使用的表格</translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation>矿种与类型对照表</translation>
    </message>
    <message>
        <source>Table written by 'Assess accuracy'.</source>
        <translation>“评估精度”写出的表格。</translation>
    </message>
    <message>
        <source>Table written by 'Detect change between years', for the sheet of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written by 'Detect change between years'.</source>
        <translation>“检测年际变化”写出的表格。</translation>
    </message>
    <message>
        <source>Table written by 'Match mines with the register', for the status of each mine and the licence cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written by 'Match mines with the register'.</source>
        <translation>“匹配矿山与矿业权登记”写出的表格。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tells how well logistic regression, a support vector machine, a decision tree and a random forest tell mines from other land: ROC curves in one chart, areas under them with 95 % intervals, accuracy, and the time each takes.

All are judged on the same folds, spatial ones (the figures to go by) and random ones as in the paper, with the parameters scikit-learn starts with. Only samples whose field split is 'train' are used.</source>
        <translation>比较逻辑回归、支持向量机、决策树和随机森林区分矿山与其他土地的能力：在同一图表中给出 ROC 曲线、曲线下面积及其 95 % 置信区间、总体精度以及各自的耗时。

所有分类器都在相同的折上评估，包括空间折（应以其数值为准）和论文所用的随机折，并采用 scikit-learn 的默认参数。只使用字段 split 为 'train' 的样本。</translation>
    </message>
    <message>
        <source>Tells of each mine whether it is licensed, reaches beyond its licence, or is expired, suspended or without a licence; and of each register entry whether a mine is visible.

Licences are often drawn some metres off their place: mine land outside the licences counts only where it reaches farther than the tolerance from them; then it counts in full. Expiry is judged on DATE. Candidates are listed by area and probability; a map is no proof, each of them needs a look.</source>
        <translation>说明每个矿山是否在许可范围内、超出许可范围、许可证过期、暂停或无许可证；并说明每个登记条目是否可见矿山。

许可证范围的绘制位置常有数米偏差：只有当许可范围外的矿山土地与许可范围的距离超过容差时才计入；此时全部计入。是否过期按 DATE 判断。待核查矿山按面积和概率列出；地图不是证据，每个矿山都需要核查。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>测试区域</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>一致性图层</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>变化图层</translation>
    </message>
    <message>
        <source>The classified objects</source>
        <translation>已分类对象图层</translation>
    </message>
    <message>
        <source>The coarsest scale. A level that reaches it has no suggestion.</source>
        <translation>最粗的尺度。到达此尺度的级别没有建议值。</translation>
    </message>
    <message>
        <source>The computer's memory is not enough for this input. Set MEMORY_LIMIT or a smaller TILE_SIZE where the step has them, or work on a smaller extent.</source>
        <translation>计算机内存不足以处理此输入。请在有相应参数的步骤中设置 MEMORY_LIMIT 或更小的 TILE_SIZE，或缩小处理范围。</translation>
    </message>
    <message>
        <source>The demo landscape</source>
        <translation>演示景观</translation>
    </message>
    <message>
        <source>The drawn objects with all their features and the fields class, split (train or test), group, and weight: how many objects of the land a sample stands for.</source>
        <translation>抽取的对象及其全部特征，以及字段 class、split（train 或 test）、group 和 weight：一个样本代表实际土地中的多少个对象。</translation>
    </message>
    <message>
        <source>The entries without a mine</source>
        <translation>无矿山的条目图层</translation>
    </message>
    <message>
        <source>The figures, one row a classifier.</source>
        <translation>各项数值，每个分类器一行。</translation>
    </message>
    <message>
        <source>The finest scale, where level 1 begins.</source>
        <translation>最细的尺度，第 1 级由此开始。</translation>
    </message>
    <message>
        <source>The image to be segmented, made by 'Prepare imagery'.</source>
        <translation>待分割的影像，由“准备影像”生成。</translation>
    </message>
    <message>
        <source>The inventory holds no mine: all counts are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory to be compared with it.</source>
        <translation>要与之比较的清单。</translation>
    </message>
    <message>
        <source>The inventory, made by 'Classify mines' or drawn by hand: one polygon a mine.</source>
        <translation>清单，由“矿山分类”生成或手工绘制：每个矿山一个多边形。</translation>
    </message>
    <message>
        <source>The inventory; the fields county, probability and confidence are used if it has them.</source>
        <translation>清单；如有字段 county、probability 和 confidence，则予以使用。</translation>
    </message>
    <message>
        <source>The map holds no mine here, so precision cannot be estimated from this sample.</source>
        <translation>图中此处没有矿山，因此无法用该样本估计精确率。</translation>
    </message>
    <message>
        <source>The map to be judged, made by 'Classify mines'.</source>
        <translation>待评估的矿山图，由“矿山分类”生成。</translation>
    </message>
    <message>
        <source>The map: one polygon a mine, with probability, confidence, area, type, the order in which to look at them and empty fields for a review. A GeoPackage holds a second style, 'mines_confidence'.</source>
        <translation>地图：每个矿山一个多边形，带有概率、置信度、面积、类型、查看顺序以及供审核填写的空字段。GeoPackage 中还存有第二种样式 'mines_confidence'。</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation>带有面积级别、类型、许可证、县（市）、高程、坡度和到河流距离的矿山。</translation>
    </message>
    <message>
        <source>The mines with everything known of them, in their own coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation>带有 register_status、许可证及越界面积的矿山。</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land is not marked.</source>
        <translation>模型没有说明其训练数据的特征，因此未知的土地不会被标出。</translation>
    </message>
    <message>
        <source>The objects</source>
        <translation>对象图层</translation>
    </message>
    <message>
        <source>The objects as polygons with their number, pixels and area. Not needed by the next step.</source>
        <translation>多边形形式的对象，带有编号、像元数和面积。下一步骤不需要。</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation>越界区域图层</translation>
    </message>
    <message>
        <source>The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, F and IoU are not known. Add polygons of other classes and CLASS_FIELD.</source>
        <translation>参考图层只包含矿山，其余土地未知，因此无法得知误报：精确率、F 和 IoU 未知。请添加其他类别的多边形和 CLASS_FIELD。</translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation>未使用的参考矿山图层</translation>
    </message>
    <message>
        <source>The register's field '{field}' is read as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in WGS 84 for web maps and scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same list as a web page, to send to whoever looks after this computer.</source>
        <translation>以网页形式给出的同一列表，可发送给负责维护此计算机的人员。</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>样本图层</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>样本图层</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: the figures come from random folds only.</source>
        <translation>某一类别的样本全部在同一组中：数值仅来自随机折。</translation>
    </message>
    <message>
        <source>The step stays below this much memory; 0 uses half of the computer's.</source>
        <translation>本步骤占用的内存保持在此值以下；0 表示使用计算机内存的一半。</translation>
    </message>
    <message>
        <source>The style '{path}' beside the output is your own and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthetic landscape is in {folder}.</source>
        <translation>合成景观位于 {folder}。</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>表格文件夹</translation>
    </message>
    <message>
        <source>The whole method in one box: image stack, segmentation, 56 features an object, labelled samples, random forest, mines, accuracy from objects that trained nothing, the statistics of the inventory, and one report of it all. Open it in the Modeler to change a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the report, for example the name of the province and the year.</source>
        <translation>报告的标题，例如省份名称和年份。</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>Train random forest</source>
        <translation>训练随机森林</translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for 'Classify mines'. The defaults are the parameters of the paper; the sizes of leaf and split follow the number of mine samples, and are the paper's from 500 on.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is 'train' are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation chooses them anew in each fold, so that its figures stay honest.</source>
        <translation>只用这么多个最重要的特征训练（论文中为 11）；0 表示全部使用。交叉验证在每一折中重新选择特征，因此其数值仍然可信。</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数量</translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation>在保持分组完整的折中尝试上述参数的各种组合，并用最佳组合训练；不使用上面的值。需要数分钟：在双核上处理 2 000 个样本最多 20 分钟。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation>{name} 发生意外错误：{kind}：{error}。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔。</translation>
    </message>
    <message>
        <source>Values of the class field that count as mine, separated by commas; all others do not.</source>
        <translation>类别字段中视为矿山的值，用逗号分隔；其他值均不视为矿山。</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>要尝试的值</translation>
    </message>
    <message>
        <source>WRONG LIBRARIES. It brings libraries of its own ({versions}), which crash QGIS on Linux; not imported.</source>
        <translation>库不匹配。它自带库（{versions}），在 Linux 上会使 QGIS 崩溃；未导入。</translation>
    </message>
    <message>
        <source>Web page with a quicklook, the dates used, the share masked and what to know of the data.</source>
        <translation>包含快视图、所用日期、被掩膜比例以及数据注意事项的网页。</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>权重之和为一</translation>
    </message>
    <message>
        <source>What a split is judged by (entropy in the paper).</source>
        <translation>评判分裂的依据（论文中为 entropy）。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What to compute: 'paper' = the features of the method; 'extended' = these and all others whose bands (and rivers) are there; spectral, terrain, texture or geometry = this group of the paper's features; or single features by name.</source>
        <translation>要计算的内容：'paper' = 该方法的特征；'extended' = 上述特征以及波段（和河流）齐备的所有其他特征；spectral、terrain、texture 或 geometry = 论文特征中的相应组；或按名称指定单个特征。</translation>
    </message>
    <message>
        <source>What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines to look at first, as one page with charts.</source>
        <translation>制图结果、预计的误报数量、模型不了解的土地有多少，以及应先查看的十个矿山，合为一个带图表的页面。</translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation>对于波段没有名称的栅格，说明各波段的对应关系：blue=1,green=2,red=3,nir=4。常用的 Sentinel-2 名称（B02 或 B2 等）无需说明即可识别。缺少四个波段之一的栅格也需要说明。</translation>
    </message>
    <message>
        <source>Whole method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window size (pixels)</source>
        <translation>窗口大小（像元）</translation>
    </message>
    <message>
        <source>Windows are chosen inside this area; by default in the whole image.</source>
        <translation>窗口在此区域内选取；默认为整幅影像。</translation>
    </message>
    <message>
        <source>With a model: objects with at least this probability are mines, as in 'Classify mines'.</source>
        <translation>给出模型时：概率不低于此值的对象为矿山，与“矿山分类”相同。</translation>
    </message>
    <message>
        <source>Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object lies in the extent judged.</source>
        <translation>没有 SAMPLES，就无法得知哪些土地训练了随机森林。只有当所评估的范围内没有训练对象时，这些数值才可信。</translation>
    </message>
    <message>
        <source>Without both rasters of observed land a mine under cloud cannot be told from a closed one.</source>
        <translation>缺少两个年份的已观测土地栅格时，无法区分云下的矿山与已关闭的矿山。</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write inventory report</source>
        <translation>编写清单报告</translation>
    </message>
    <message>
        <source>Write mine sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a PDF with one page a mine: the image with its outline, scale bar and coordinates; the same place in earlier years; where it lies; number, coordinates, area, type, county, licence and what lies beyond it, distance to the river, how sure it is, in words; and lines for the inspector's finding, date and signature.

What the layer of mines holds is printed: take the mines of 'Mine statistics', 'Match mines with the register' or 'Export inventory'. A register, counties or rivers given here add what the layer lacks and are drawn on the maps. All images of a sheet show the same land.

TEMPLATE takes an office's own print layout (qpt) instead: its atlas goes over the mines, and the map frames with the item ids image, earlier_1, earlier_2, earlier_3 and location get their layers; @mm_title is the title. It is made in parts of at most 50 pages, a file each: SHEETS, and SHEETS with _2, _3 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one page with everything that was found: figures, map, tables and charts, accuracy with its intervals, the register, the change, the data used and the limits in plain words. It works offline, without scripts, and prints on A4 (to PDF: print in a browser).

It is made of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, with a record of files and parameters. English, Chinese and Russian.</source>
        <translation>编写一个包含全部结果的网页：数值、地图、表格和图表、精度及其置信区间、矿业权登记、变化、所用数据以及用通俗语言说明的局限性。网页可离线使用，不含脚本，可打印为 A4（生成 PDF：在浏览器中打印）。

报告由其他步骤写出的表格组成，因此其中每个数字都可追溯到某个文件；TABLES 将这些表格连同文件与参数的记录收集到一个文件夹中。支持英语、中文和俄语。</translation>
    </message>
    <message>
        <source>Writes the inventory in the forms that others work with: an Excel workbook with sheets for mines, counties, types, licence cases, changes and notes; placemarks for a globe or a telephone (KMZ), named by the mine's number and coloured by its status; a GeoPackage; GeoJSON.

Every mine has its number, longitude and latitude (WGS 84, a point on the mine). Headings are in the chosen language, with units. Mines with review = rejected are left out. The tables of 'Match mines with the register' and 'Detect change between years' must be of the same mines: the register's table is joined by number and place, that of changes by place, since numbers are carried on over the years there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {count} polygons to '{path}'.</source>
        <translation>正在将 {count} 个多边形写入 '{path}'。</translation>
    </message>
    <message>
        <source>Writing {count} polygons with {features} features.</source>
        <translation>正在写入 {count} 个多边形，含 {features} 个特征。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>accuracy,sample,stratified,random,points,validation,olofsson,probability sample</source>
        <translation>accuracy,sample,stratified,random,points,validation,olofsson,probability sample,精度,样本,分层,随机,点,验证,概率样本</translation>
    </message>
    <message>
        <source>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality</source>
        <translation>accuracy,validation,confusion matrix,precision,recall,kappa,f-score,iou,test,error,quality,精度,验证,混淆矩阵,精确率,召回率,F 值,交并比,测试,误差,质量</translation>
    </message>
    <message>
        <source>accuracy_report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy_table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement_map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change,new,expanded,closed,split,merged,years,time series,monitoring</source>
        <translation>change,new,expanded,closed,split,merged,years,time series,monitoring,变化,新增,扩大,关闭,分裂,合并,年份,时间序列,监测</translation>
    </message>
    <message>
        <source>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation</source>
        <translation>classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation,分类器,比较,逻辑回归,支持向量机,决策树,随机森林,交叉验证</translation>
    </message>
    <message>
        <source>count: mines per km2. area: km2 of mines per km2.</source>
        <translation>count：每 km2 的矿山数量。area：每 km2 的矿山面积 km2。</translation>
    </message>
    <message>
        <source>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</source>
        <translation>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try,演示,示例,合成,测试,景观,示例数据,试用</translation>
    </message>
    <message>
        <source>density_map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, zh or ru; by default the language of QGIS, or English.</source>
        <translation>en、zh 或 ru；默认为 QGIS 的语言，否则为英语。</translation>
    </message>
    <message>
        <source>export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation>label,samples,training,test,reference,split,mine,mines,learning,ground truth,标注,样本,训练,测试,参考,划分,矿山,学习,地面真值</translation>
    </message>
    <message>
        <source>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</source>
        <translation>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline,矿山,分类,预测,随机森林,概率,地图,融合,轮廓</translation>
    </message>
    <message>
        <source>mines_map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model_file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>non_mine: all land outside is other land. unknown: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are non-mine.</source>
        <translation>non_mine：以外的所有土地均为其他土地。unknown：对其一无所知，只有面积中位于其他类别多边形内的部分超过重叠比例的对象才是非矿山。</translation>
    </message>
    <message>
        <source>non_mine: the reference holds every mine, so all other land is non-mine. unknown: only land inside reference polygons counts, and polygons of other classes are needed to know false alarms.</source>
        <translation>non_mine：参考图层包含所有矿山，因此其余土地均为非矿山。unknown：只统计参考多边形以内的土地，此时需要其他类别的多边形才能得知误报。</translation>
    </message>
    <message>
        <source>none: every sample counts alike. balanced: the rarer class counts more, so that both classes weigh the same. balanced_subsample: the same for the samples that each tree drew. Weights move the probabilities.</source>
        <translation>none：每个样本权重相同。balanced：较少的类别权重更大，使两个类别的总权重相同。balanced_subsample：同上，但针对每棵树抽取的样本。权重会使概率发生变化。</translation>
    </message>
    <message>
        <source>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</source>
        <translation>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness,对象,特征,纹理,灰度共生矩阵,分区统计,形状,面向对象影像分析,圆度,亮度</translation>
    </message>
    <message>
        <source>objects_map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</source>
        <translation>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment,软件包,安装,缺失,版本,环境,依赖项</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines,随机森林,训练,模型,分类器,重要性,袋外,交叉验证,机器学习,矿山</translation>
    </message>
    <message>
        <source>random_forest: the forest of the paper. extra_trees: thresholds are drawn at random at each split, which is often a little better with few features and few samples (bands of the seasons). Model file, report and map are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre,登记,许可证,矿业权,非法,越界,过期,无证,地籍</translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation>report,inventory,html,print,pdf,summary,报告,清单,打印,摘要</translation>
    </message>
    <message>
        <source>review: the mines to look at first; area: the largest first; number: by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia</source>
        <translation>scale,parameter,esp,local variance,rate of change,moran,segmentation,objects,obia,geobia,尺度,参数,局部方差,变化率,莫兰指数,分割,对象,面向对象影像分析</translation>
    </message>
    <message>
        <source>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons</source>
        <translation>segmentation,multiresolution,objects,obia,geobia,segments,region growing,baatz,scale,polygons,分割,多尺度,对象,面向对象影像分析,区域生长,尺度,多边形</translation>
    </message>
    <message>
        <source>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery</source>
        <translation>sentinel-2,download,stac,catalogue,cloud,copernicus,dem,earth search,cog,l2a,imagery,下载,目录,云,哥白尼,影像</translation>
    </message>
    <message>
        <source>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery</source>
        <translation>sentinel-2,safe,l2a,l1c,cloud mask,scl,composite,median,mosaic,ndvi,ndwi,dem,slope,reflectance,offset,stack,imagery,云掩膜,合成,中位数,镶嵌,坡度,反射率,偏移量,堆栈,影像</translation>
    </message>
    <message>
        <source>sheet,atlas,pdf,print,inspection,mine,report,layout,field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register,统计,清单,矿山,类型,面积,县（市）,密度,热力图,核密度,高程,坡度,河流,距离,聚集,矿业权登记</translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is empty</source>
        <translation>是空范围</translation>
    </message>
    <message>
        <source>without a coordinate system</source>
        <translation>没有坐标参照系</translation>
    </message>
    <message>
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register entries have a mine.</source>
        <translation>{area:.3f} km2 超出许可范围。{count} 个登记条目中有 {seen} 个有矿山。</translation>
    </message>
    <message>
        <source>{count} groups of mine objects below MIN_AREA ({area:g} m2) were dropped.</source>
        <translation>{count} 组小于 MIN_AREA（{area:g} m2）的矿山对象已被舍弃。</translation>
    </message>
    <message>
        <source>{count} mines are cut by the edge of the image or by land without data (field touches_edge).</source>
        <translation>{count} 个矿山被影像边缘或无数据区域切割（字段 touches_edge）。</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km2，平均 {mean:.3f} km2。</translation>
    </message>
    <message>
        <source>{count} mines with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km2：置信度高 {high} 个，中 {medium} 个，低 {low} 个。</translation>
    </message>
    <message>
        <source>{count} mines written to {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines: {counts}.</source>
        <translation>{count} 个矿山：{counts}。</translation>
    </message>
    <message>
        <source>{count} objects are unlike all training samples, of those called mine {mines} (field outside).</source>
        <translation>{count} 个对象与所有训练样本都不相似，其中被判为矿山的有 {mines} 个（字段 outside）。</translation>
    </message>
    <message>
        <source>{count} places of the sample are not labelled and not used.</source>
        <translation>样本中有 {count} 个位置未标注，未被使用。</translation>
    </message>
    <message>
        <source>{count} required packages are missing or do not work: {packages}.</source>
        <translation>{count} 个必需软件包缺失或无法使用：{packages}。</translation>
    </message>
    <message>
        <source>{count} sheets in {files}, {size:.1f} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detected} detected and {reference} reference mines hold training objects and are left out of every figure.</source>
        <translation>{detected} 个检测矿山和 {reference} 个参考矿山包含训练对象，未计入任何数值。</translation>
    </message>
    <message>
        <source>{found} of {count} objects have a probability of {threshold} or more; the highest is {highest:.3f}.</source>
        <translation>{count} 个对象中有 {found} 个的概率不低于 {threshold}；最高为 {highest:.3f}。</translation>
    </message>
    <message>
        <source>{gained:.3f} km2 gained, {lost:.3f} km2 lost.</source>
        <translation>增加 {gained:.3f} km2，减少 {lost:.3f} km2。</translation>
    </message>
    <message>
        <source>{label} ({name}): '{value}' cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation>{label}（{name}）：无法读取 '{value}'。请检查文件是否存在且未损坏，或选择其他图层。</translation>
    </message>
    <message>
        <source>{label}: no layer is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {count} mines lie at no place of the table of changes, so nothing is told of their change. Was it made with these mines as AFTER?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is '{id}', and QGIS's authentication store holds no such configuration. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is '{value}', which is no date. Write it as 2023-07-19.</source>
        <translation>{name} 为 '{value}'，不是日期。请写成 2023-07-19 的形式。</translation>
    </message>
    <message>
        <source>{name} is '{value}', {problem}. Write xmin,xmax,ymin,ymax [EPSG:code].</source>
        <translation>{name} 为 '{value}'，{problem}。请写成 xmin,xmax,ymin,ymax [EPSG:code]。</translation>
    </message>
    <message>
        <source>{name} is '{value}': numbers separated by commas are needed, for example {example}.</source>
        <translation>{name} 为 '{value}'：需要用逗号分隔的数字，例如 {example}。</translation>
    </message>
    <message>
        <source>{name} is empty, and is needed.</source>
        <translation>{name} 为空，但必须填写。</translation>
    </message>
    <message>
        <source>{name}: QGIS's authentication store cannot be opened. Give its master password; for qgis_process write it into a file, and name that file in the environment variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' ({method}) is not complete. OAuth2 needs the grant flow 'Resource owner', a token address, user name and password; the other kinds need all their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' is of the kind '{method}'. Use one of the kinds Basic, OAuth2 (resource owner), API header or AWS S3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} ({output_name}) is '{path}', which is an input too: {label} ({name}). It would be overwritten. Choose another name for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} runs on its own {library} {version} beside QGIS's {own}: right on this system.</source>
        <translation>{package} 使用自带的 {library} {version}，与 QGIS 的 {own} 并存：在此系统上正常。</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: on Linux the two can crash each other. Use the distribution's package of {package}, or the version that is built for {library} {own}.</source>
        <translation>{package} 使用 {library} {version}，QGIS 使用 {own}：在 Linux 上二者可能导致对方崩溃。请使用发行版提供的 {package} 软件包，或针对 {library} {own} 构建的版本。</translation>
    </message>
    <message>
        <source>{package} runs on {library} {version}, QGIS on {own}: they fit together.</source>
        <translation>{package} 使用 {library} {version}，QGIS 使用 {own}：二者相互兼容。</translation>
    </message>
    <message>
        <source>{purpose} (optional)</source>
        <translation>{purpose}（可选）</translation>
    </message>
    <message>
        <source>{version} or newer</source>
        <translation>{version} 或更高版本</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>  and {count} more, each in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {count} left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {scene} of {date}: {cloud:.1%} cloud and shadow in the extent ({tile} in the tile), {seen:.0%} of the extent seen; {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {scene}: whole. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {scene}: {reason}; not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' cannot be asked: {reason}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' changed while it was fetched. Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' claims a directory of more than {limit:.0f} MB, which makes no sense. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' has {size:.1f} GB, more than the {limit:.1f} GB that are allowed (MAX_SIZE). It was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' sends more than {limit:g} MB, more than anything of its kind holds. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}': {reason}. Trying again in {wait:g} s ({next} of {attempts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{folder}' holds scenes of another request already: {count} ({names}). They stay, and Prepare imagery will use them too: fetch into an empty folder if that is not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{folder}' needs about {needed:.1f} GB, and the disk has {free:.1f} GB left. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' does not say where its pixels lie. Use another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' has no coordinate reference system, and the catalogue names none. Use another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' has {rows} x {columns} pixels to unpack at once, more than any Sentinel-2 or DEM tile has ({limit:.0f} million). It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds 8-bit values (0 to 255): a picture made for viewing, not reflectance. Use the original product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f} only: this looks like reflectance x 1 000 or another unit, and reflectance x 10 000 is needed. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f}, three times the reflectance of snow: this is not reflectance x 10 000. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and SCALE={scale:g} is meant for reflectance x 10 000, so neighbours that differ may all become one object. Multiply the image by 10 000 ('Prepare imagery' with SCALE_FACTOR=10000), or divide SCALE by 10 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000 and OFFSET=-1000 (0.1 is left in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' holds {count} bands of {dtype}; one band of numbers is needed. Choose another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is cut into blocks of {rows} x {columns} pixels, which makes no sense. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is damaged: its directory has no end. Use another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is no GeoTIFF that can be read ({reason}). Use another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is truncated: it has {size} bytes, and its pixels reach to byte {end}. The catalogue's file is incomplete; use another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' lacks a main band of the stack and is not used for the seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{path}' cannot be read ({reason}). The file may be damaged or incomplete: fetch the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{source}' redirects to '{address}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A geometry of kind {kind} (WKB) cannot be read. Convert the layer to polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene of the catalogue has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH would send an account to '{host}' without encryption. Give the catalogue's https address as CATALOG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Accuracy along each parameter through the best combination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the mine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against reference polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mines are licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mines touch the edge of the image, so none is left for statistics of area. Switch LEAVE_OUT_EDGE off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} mine objects lie in the test part. Choose a smaller TEST_AREA or TEST_SHARE, or add outlines of mines elsewhere to layer '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} mines of layer '{layer}' are rejected by the review: none is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run ({owner}) works on the same input in '{folder}'. This one waits until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area lost and gained by kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of polygons inside the image, and what of it was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BANDS is empty: name the bands to use, for example blue,green,red,nir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BANDS names band {found} of '{name}' twice ('{band}'). Name each band once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCK_SIZE is not used, since the samples have a field 'group'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band '{name}' of raster '{raster}' holds the value {largest:g}, and {kind} cannot exceed {limit:g}. Check the nodata value of the raster, or make the image stack with 'Prepare imagery'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Best: {max_features} features at a split, leaf {min_samples_leaf}, split {min_samples_split}, {criterion}, with an accuracy of {accuracy:.4f} in {kind} folds; {trees} trees are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its baseline {baseline} (offsets begin with 0{first}.00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its baseline {baseline} (since 0{first}.00 the offset is the same for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By probability sample, adjusted for area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the catalogue's description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the product's metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the specification of Sentinel-2 since 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the word of catalogue or user, that the offset is taken off already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CATALOG is '{address}', which is no web address that can be asked. Give the address of a STAC API that begins with https://, for example {example} (an account belongs into AUTH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPACTNESS is {compactness:g}: it must lie between 0 and 1 (0.5 is the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPOSITE is 'nearest', but MAP_DATE is empty. Give the date that the map is to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no result was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of mines between two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRS of both layers, or choose layers of the same land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling for this computer, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling for this computer, once: about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite of the clear observations nearest to {date}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix (number of objects)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix out of bag (samples). Precision holds for this share of mines only, never for the land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates between {low:.10g}, {bottom:.10g} and {high:.10g}, {top:.10g} cannot be transformed to another coordinate reference system ({error}). Check the system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it with SCALE_FACTOR and OFFSET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Counties are named by the field '{field}' of layer '{layer}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE is '{text}': a day such as 2026-06-30 is needed.</source>
        <translation>DATE 为 '{text}'：需要形如 2026-06-30 的日期。</translation>
    </message>
    <message>
        <source>DATE_ORDER is '{order}': one of ymd, dmy and mdy is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' does not overlap the basin. Check its CRS, or choose a DEM that covers the basin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' does not say the unit of its elevation, and its coordinates are not in metres ({crs}): elevation is taken as metres. If it is in feet, slope is three times too steep; convert it (Raster calculator) in that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' gives its elevation in '{unit}', a unit that is not known: it is taken as metres. If that is wrong, elevation and slope are wrong too; convert the DEM to metres (Raster calculator) in that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' has a scale of {scale:g} and an offset of {offset:g} in its metadata, which give no elevation. Correct them, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' has no data in the basin. Check its CRS and extent, or choose a DEM that covers the basin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' has no data under any mine. Choose a DEM that covers the mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' has {count} bands and none of them alone is called elevation; one band with elevation in metres is needed. Choose another file, or extract the band (Raster menu, 'Rearrange bands').</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' holds 8-bit values, at most 256 of them: this looks like a picture (a hillshade or a rendered layer), not like elevation in metres. Choose the original DEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' holds {count} tiles ({tiles}). Unpack it and merge them (Raster menu, 'Merge'), or give it to 'Prepare imagery', which takes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}' says in its metadata that elevation = value x {scale:g} + {offset:g}; this is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{name}': elevation of {metres:.10g} m a unit is brought to metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{path}' cannot be unpacked ({reason}). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM '{path}' is packed, and no raster with elevation was found inside. Unpack it and choose the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM of {count} tiles written to '{target}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM tile '{tile}' of the catalogue has no GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM tile '{tile}': {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM {names} lies outside the area and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEM {names}: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease in accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering the same synthetic ground in the neighbouring zone: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than the tolerance are left out as jitter. Land that was not observed in the other year counts as neither gained nor lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances to rivers need the Python package 'geographiclib'. Run 'Check dependencies' for the command that installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the probabilities come true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT ({xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}) does not overlap raster '{name}', whose bounds are {bounds}. Choose an extent on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT {extent} cannot be transformed to degrees ({reason}). Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTENT {extent} is no place on Earth in its coordinate system, or reaches across the 180th meridian. Correct it, or fetch the two sides one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTRA_BANDS names '{given}'. Give Sentinel-2 bands beside the four, for example B11,B12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level rises in its steps until local variance is not above the last value; that one is kept. {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a mean over the matched mines (n), so that a small mine counts as much as a large one. One pixel of the imagery is 10 m: smaller distances cannot be seen in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation and slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries whose land was not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries without a visible mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory, and {disk:.1f} GB of disk in '{folder}' meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated shares of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even the darkest 0.1 % of '{name}' is bright ({values}): an offset of +1000 seems to be left in, as in products of baseline 04.00 (2022) and later. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected share of true mines among the objects called mine, for any share of mines on the land; band: 95 % interval that the number of samples leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEATURES asks for 'distance_to_river', which needs the layer RIVERS. Give it, or leave the feature out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEATURES holds '{choice}', which is no feature. Use {presets}, a group ({groups}) or the names of features as in the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEATURES is empty. Choose 'paper', 'extended', a group or the names of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEATURES names '{wrong}', which describes the sample and is no feature: the forest would learn its answer or a number without meaning. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDS is {folds}; it must be from 2 to 1000 (10 in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms (share of non-mine samples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms per 1 000 km2 of the land judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature '{feature}' is NULL in all training samples of layer '{layer}'. Take it out of FEATURES, or compute the features again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features without any value in the training samples were left out: {feature}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {total:.1f} MB of {count} band files that have {whole:.1f} MB as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 'weight' of layer '{name}' is not a positive number in every sample, so it is not used: what is foretold of a map will be that of the samples, not of all land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' has no area above 0 for {count} of {total} mines (the first has {value:g}). Fill it in (km2), or leave AREA_FIELD empty to have areas measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' holds text ({error}), a number is needed. Choose a numeric field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' holds '{value}', which is no date like 2026-12-31; of {count} values none is. Choose another EXPIRY_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' is read as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File '{path}' is not a model of Mine Mapper, or it is damaged ({error}). Choose a file made by 'Train random forest', or train the forest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with its output TABLES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Folds that chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From START to STOP there are {steps:.0f} steps, more than {most}. Give larger steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLCM_LEVELS is {levels}: a number from 2 to 256 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLCM_RANGE is '{limits}': two numbers, the lower first, are needed, for example 0,6000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRID holds '{unknown}'. It may hold {names}, each with a list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRID is no JSON ({error}). Write for example {{"max_features": [3, 5, 8]}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRID: '{text}' is neither JSON text nor a file that can be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRID: {name} is {values}; give a list of {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid search: {count} combinations in {folds} {kind} folds; {forests} forests of {trees} trees are grown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of features, shuffled together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the spatial folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HLS (Landsat and Sentinel-2 brought together)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How common mines are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the objects called mine are mines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each feature was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the register was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMPORTANCE_REPEATS is {value}; it must be from 1 to 1000 (20 in the paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Image '{name}' ({grid}) and labels '{labels}' ({label_grid}) are not on the same grid. Segment this image, or choose the image that was segmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image '{name}' cannot be drawn: it cannot be read, or has no coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image '{name}' cannot be read. Choose an image stack, or a Sentinel-2 product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image '{name}' does not name its bands red, green and blue, so it cannot be drawn in natural colours. Choose a stack of 'Prepare imagery', which names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image '{name}' has no valid pixel in the bands {bands}: all are no data. Choose another image or other BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image '{name}' is in a geographic coordinate reference system (degrees), so its objects have no area in square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table of the register mine {number} lies at {there}, in layer '{layer}' at {here}. The table was made of other mines: run 'Match mines with the register' on this layer and choose its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an account, or is not for everybody: choose an account that the catalogue knows as AUTH, or a catalogue whose files are public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the {count:,} objects of all parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label raster '{name}' holds numbers of type {dtype}; object ids are whole numbers. Choose a label raster made by 'Segment image', or convert it to an integer type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label raster '{name}' holds the id {highest}; ids up to {most} can be used. Number the objects anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels '{name}' hold no object: every pixel is 0 or no data. Choose the labels made by 'Segment image'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land that map and reference call mine (blue), the map alone (red), the reference alone (black); grey land does not count. The signs tell the verdict on each mine by the overlap rule: a mine may be a hit though a part of its outline is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land that the model does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' cannot be in the system it names, {crs}: its coordinates are like {x:.10g}, {y:.10g}. {likely} Set the right one in the layer's properties or with 'Assign projection'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' does not say with which GLCM levels and range its textures were made; model '{path}' needs {described}. Run 'Compute object features' again with these values and keep its fields glcm_levels, glcm_low and glcm_high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no coordinate reference system. Set it in the layer's properties or with 'Assign projection'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no features. Choose a layer with features, or clear its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them, or another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{missing}', named in FEATURES. Its fields are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field that is a feature of 'Compute object features'. Its fields are: {known}. Name the fields to learn from in FEATURES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no objects with a polygon. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has no text field with the names of the counties. Name one in COUNTY_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' has textures made with GLCM_LEVELS={levels:g} and GLCM_RANGE={low:g},{high:g}; model '{path}' needs {described}. Run 'Compute object features' again with these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' holds geometries of several kinds or of none that QGIS knows, so that it has no coordinate reference system. Take its polygons with 'Extract by geometry type' or 'Export layer', and use those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no geometry. Choose a layer with features on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no mine, so there is no sheet to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygon with an area. Choose a polygon layer with features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' holds {count} {what} training samples; at least {least} of each class are needed. Values of '{class_field}': {known}; MINE_CLASSES is {wanted}. Segment with a smaller SCALE, add reference polygons, or set aside a smaller part for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' is in {code} ({name}), whose unit is not the metre. Reproject it to a metric system, for example its UTM zone, with 'Reproject layer'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}' lacks {count} of the {features} features that model '{path}' was trained with: {shown}. Compute the features as for the training objects (with the same DEM and the same FEATURES), or train a model on the features this layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} collections of geometries were reduced to their polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} features without a polygon were left out ({empty} without geometry, {other} points or lines, {flat} without an area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} features without geometry were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid geometries were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid polygons were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} mines have a mine_id that another mine has ({ids}); they were given a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} mines without a mine_id were given a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} of {total} features have coordinates that cannot be in its coordinate reference system and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' (RIVERS) holds no line and no polygon. Choose a layer of rivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' changed while it was read. Save its edits and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' does not say with which GLCM levels and range its textures were made (fields {fields}): the model cannot check the objects it will be applied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no features. Choose the classified objects of 'Classify mines'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no field 'split': all its objects with a class train the forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine whose field 'review' is one of {value}: the review adds no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine with a value in 'review': nothing was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no polygon whose field '{class_field}' is one of MINE_CLASSES ({wanted}). It holds: {shown}. Set MINE_CLASSES or CLASS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has no training sample: {count} of its {features} objects have a class in '{class_field}', none of them split = 'train'. Make samples with 'Label objects'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' has objects without object_id. Choose the output of 'Compute object features' as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}' mixes objects with different values of glcm_{key} ({lowest:g} and {highest:g}): their textures cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer '{name}': the field 'review' holds '{wrong}'. Use {words}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers '{one}' and '{other}' lie in different places: '{one}' ({one_crs}) covers {one_place}; '{other}' ({other_crs}) covers {other_place}. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since '{name}' comes without {absent}: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels above level {count} were not tried: they would begin at its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local variance (units of the image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude of layer '{name}' are exchanged: use 'Swap X and Y coordinates'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the address, or choose another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these mines first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of accuracy when the values of a feature are shuffled among the out-of-bag samples of each tree (mean decrease in accuracy, Breiman 2001), {repeats} repeats. Bars: 95 % interval; a feature whose interval holds 0 cannot be told from noise. Features that measure the same thing hide each other: see the groups below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP_DATE is only used with COMPOSITE=nearest; COMPOSITE is '{method}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX_FEATURES is {max_features}, but SELECT keeps only {select} features. Set MAX_FEATURES to {select} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX_FEATURES is {value}, but there are only {count} features. Set MAX_FEATURES to {count} or less, or add features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for TILE_SIZE {side}: about {needed:.0f} MB are needed. Raise the limit, or choose smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for this image: about {needed:.0f} MB are needed. Raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is {memory_limit} MB: at least {least:.0f} MB are needed. Raise it, or set it to 0 to use half of the computer's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINES = {count} do not fit into SIZE = {size} px ({extent:.1f} km): only {mines} found a place. Use fewer mines or a larger size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIN_CHANGE is {value:g} m2: it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIN_SAMPLES_LEAF is {leaf} and MIN_SAMPLES_SPLIT {split}: what was left empty follows the {mines} mine samples (the published 10 and 60 from {published} on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: non-mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine Mapper: how many mines, how large, of which type, where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine Mapper: map against reference outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine Mapper: new, expanded, shrunk, closed, split and merged mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine Mapper: who mines with a licence, beyond it, after it or without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine inventory statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>矿山样本</translation>
    </message>
    <message>
        <source>Mines and the mineral register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines by distance to the nearest river, and the mean distance by type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines by type; each dot is a mine, larger ones larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{origin}' is damaged or was not made by Mine Mapper ({what}). Train the forest again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{path}' cannot be read ({reason}). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{path}' does not exist. Choose a file made by 'Train random forest'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{path}' has version {version!r}; this Mine Mapper reads version {known}. Update the plugin, or train the forest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: '{name}' is no array ({error}). Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: its header cannot be read ({error}). Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pixels of '{name}' hold values that no reflectance x 10 000 has, such as {value:g}, and are taken as no data. Say with SCALE_FACTOR and OFFSET how the values become reflectance x 10 000, or choose the original product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NULL in {span} of {count} objects, because {reason}: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DEM is given: the stack has no elevation and slope, and two of the paper's 56 features will be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at SCHEDULER '{scheduler}' ({error}). Start one with 'dask scheduler', correct the address, or leave it empty to use threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No STAC API at CATALOG '{address}': {reason} Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detected mine belongs to a reference mine, so no outlines can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine lies in the basin, so there is no density to compute. Check BASIN (or COUNTIES) and its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine object is in the test part: recall and precision of the forest cannot be measured there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine of layer '{before}' shares land with one of layer '{after}': all are closed or new. Check that both are inventories of the same land and that neither is shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine of layer '{layer}' lies in a county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object has more than {overlap:.0%} of its area in the {count} mine polygons of layer '{layer}' (the best has {best:.0%}): there is no mine to learn from. Segment with a smaller SCALE, set a lower OVERLAP, or check the outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object is other land: every one overlaps a mine polygon of layer '{layer}', or is not farther than {distance:g} m from one. Set a smaller NON_MINE_DISTANCE, or take objects of a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object is other land: none has more than {overlap:.0%} of its area in polygons of other classes than mines of layer '{layer}'. Draw polygons of other classes on more land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object lies in AREA, so nothing can be drawn. Check the CRS of both layers, or leave AREA empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object of layer '{objects}' overlaps any of the {count} mine polygons of layer '{reference}'. Check that both cover the same land and have the right coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is given. Choose files in PRODUCTS, or a folder in PRODUCTS_FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product overlaps the area. Choose another EXTENT or other products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene can be used of {count} found from {start} to {end}. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene of {count} could be fetched. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene of {count} could be looked at. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene of {count} has at most MAX_CLOUD={limit:g} % of cloud and shadow in the extent; the clearest has {clearest:.1%}. Raise MAX_CLOUD, or choose a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spatial cross-validation was possible, so no figure here holds for land away from the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>非矿山样本</translation>
    </message>
    <message>
        <source>None of the DEM tiles of the catalogue covers the extent. Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} polygons of REFERENCE layer '{name}' lies whole inside the part of the image that is used and fits a window of {size} pixels. Choose polygons on the image, another EXTENT, or a larger SUBSET_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of the image: every pixel of the area is without data or masked. Check the extent, MASK_CLASSES and the products, or protect bright ground with KEEP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mines by county and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mines by status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBSERVED '{raster}' has no observed pixel in any county. Check its CRS, or leave OBSERVED empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object {identifier} of labels '{name}' has {number} pixels, more than {most} cannot be added up. Give the background the label 0, or segment with a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects by probability of being a mine; the scale of the objects is logarithmic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of all windows together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that are mines on the land (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that trained the forest, and mines that hold such objects, count nowhere on this page when SAMPLES was given. The intervals come from drawing whole groups of neighbouring objects or mines 2 000 times with replacement, because neighbours are alike; they tell how much the figures would vary for other places of the same kind, not for another kind of land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the non-mine objects {count} were rejected in the review or look like those; they come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {seen} of {entries} register entries have a mine, and {found} of {mines} mines an entry in force or once in force. Before any mine is called unlicensed, check that the register is of this land and this kind of right, and its coordinate reference system and datum: a shift of some hundred metres looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: by uncertainty times area. Uncertainty: 0 when the trees agree, 1 for an even vote or land unlike the training data. Unlike training: share of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of bag, that is judging each sample by the trees that did not draw it, the error is {accuracy:.2%} of {total} samples and the area under the ROC curve {auc:.3f} (95 % interval {low:.3f} to {high:.3f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-bag error (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-bag error as the forest grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIOR is {prior:g}: a share between 0 and 1 is needed, for example 0.01, or none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of each class of the scene classification (SCL), all scenes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision depends on how common mines are. A precision measured on a sample with many mines does not carry over to land with few: the false alarms of the much larger rest weigh more there. Recall and the false alarm rate do carry over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of objects to expect at the mapped share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted non_mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of being a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product '{name}' cannot be drawn: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product '{name}' holds no bands of red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFERENCE: {count} of {total} polygons are used; the others lie outside the image or exceed a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curves: share of mines found against share of other objects flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raising and eroding the synthetic terrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random forest of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' cannot be read ({reason}). The file may be damaged or incomplete: fetch or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' cannot hold labels: it has {count} band(s) of type {dtype}, one band of whole numbers is needed. Choose the labels made by 'Segment image'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has a coordinate reference system, but no position: its first pixel lies at 0, 0. Give it one with the Georeferencer of the Layer menu, or put the world file beside it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has control points instead of a grid of pixels. Bring it onto one with 'Warp (reproject)' of the Raster menu, and use the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has no band '{band}'. Its bands are: {names}. Name those to use with BANDS (names or numbers), or make the image stack with 'Prepare imagery'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system and no position. Give it both with the Georeferencer of the Layer menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system. Give it one with 'Assign projection' of the Raster menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' has no data under the objects of '{labels}': every pixel is no data. Check that both come from the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' holds complex numbers ({types}). Choose an image of real values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{name}' is said to be in degrees, but its coordinates go up to {value:.0f}. Give it the coordinate reference system that it is really in with 'Assign projection' of the Raster menu, before 'Prepare imagery' or any other step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: it does not exist. Check the path, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: {reason}. Check the path, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{path}' is an SRTM tile of {side} x {side} pixels, which this version of GDAL does not know (1201 and 3601 are). Convert it to GeoTIFF with a newer GDAL, or choose a tile of 1 arc second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{path}' is packed ({ending}) and holds no raster that can be read in place. Unpack it and choose the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster '{raster}' has no band '{band}'. Its bands are: {known}. Make the image stack with 'Prepare imagery', which names them (its parameter BANDS says which band is which).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall (share of mine samples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (rows), map (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference mines: {total} ({reference_count} polygons, touching ones counted as one mine); {count} used ({train} to train, {test} to test), {left_out} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: non-mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register '{layer}' has no field called mineral or type. Its fields are: {fields}. Name the one with the mineral in TYPE_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register entries without a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: {overlap} mines overlap an entry, {near} take the nearest within {tolerance:g} m, {without} have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability: ten classes of probability with as many samples each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering the synthetic product {name} ({size} x {size} px of 10 m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {accepted} mines were accepted and {rejected} rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {count} decisions; {dropped} found mines dropped, {cut} cut back to land that was not rejected, {mines} mines taken with their reviewed outline in place of {replaced}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richness (1 = mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin would. The verdict is that of the global test, not of the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin would. The verdict is that of the global test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCALE is {scale:g}: it must be above 0 (100 is the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHEDULER needs the Python package 'dask[distributed]'. Install it, or leave SCHEDULER empty to use threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD over repeats (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEASONS needs products of at least two dates between SEASON_START={start} and SEASON_END={end}; there are {count}: {dates}. Add products, widen the dates, or leave SEASONS off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEASONS needs red and near infrared, or green and near infrared; the stack has the bands {bands}. Name them with BANDS, or leave SEASONS off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEASON_START ({start}) is later than SEASON_END ({end}). Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEASON_START and SEASON_END are only used with SEASONS, which is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT is {select}; it must be from 0 (all) to {feature_count}, the number of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHAPE is {shape:g}: it must lie between 0 and 0.9 (0.1 is the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP is {stop:g}, not above START ({start:g}). Give a larger STOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSETS is {subsets}: at least one window is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSET_SIZE is {subset_size} pixels: at least 16 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples and parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' comes without the product's metadata, and the catalogue does not say which offset its values have. If you know, say it with OFFSET_APPLIED: yes = taken off already, no = still in the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' has bands of differing or impossible scales in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' has no file for {bands} (its files: {files}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' has the date '{text}', which is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' is of Level {level}, not L2A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}' is of {sensor}, not of Sentinel-2 Level-2A: its bands, values and pixels are others. Set COLLECTION to the catalogue's collection of Sentinel-2 L2A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}': its {band} lies elsewhere than its classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}': the catalogue says that the offset {offset} is taken off already, but even the darkest {percent} % of its pixels are bright ({values}). If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene '{scene}': {proof}. So the offset {offset} is taken off already, though the catalogue {word}. It is not applied again. If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes fetched before and kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes found from {start} to {end}: {count}; looked at closely: {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes in '{folder}': {count}. {file} there says where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons: {count} dates from {first} to {last}; {added} products are read for them alone. What MAX_CLOUD keeps out of the composite still gives its clear pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons: {enough:.1%} of the area has two or more clear observations; {one:.1%} has one and {none:.1%} none, and no data in the bands of the seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Segmentation scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenting {width:,} x {height:,} px with the bands {bands}: scale {scale:g}, shape {shape:g}, compactness {compactness:g}, weights {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 Level-1C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several polygons far from each other are named {names}: they count as one county. If they are not, name another field in COUNTY_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of matched mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape, compactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mine samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of mines among the judged objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the land that the map calls mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the land that the reference calls mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the area's pixels; masked and cloud as shares of the pixels with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope from 0 (white) to 45 degrees and more (dark). Lilac: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>子区域</translation>
    </message>
    <message>
        <source>Sub-regions of 4 km at randomly drawn mines: reference outlines blue, detected outlines orange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic landscape of {land:.1f} km2 (EPSG:{code}, {lowest:.0f}-{highest:.0f} m) in {year}: {count} mines ({non_metal} non-metal, {metal} metal, {coal} coal) on {area:.2f} km2, {percent:.1f} % of the land (a real basin has some 0.26 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' is no print layout. Save one in QGIS with Layout &gt; Save as Template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THRESHOLD is {threshold:g}: a probability above 0 and at most 1 is needed, for example 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOLERANCE is {value:g} m: it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM ({names}) does not overlap the area ({crs}, x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}). Choose a DEM that covers it, or leave DEM empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM is far coarser ({cell:.0f} m) than the image ({target:g} m): its slope is only a hint of the relief, and pits and dumps do not show. A DEM of 30 m or finer is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM tiles of the catalogue are in several coordinate systems. Choose another DEM_COLLECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM was fetched before and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEM's values repeat in blocks: it seems to have been enlarged from a coarser DEM without interpolation, and its slope shows stairs. Use the original DEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python package 'rasterio' is not installed in QGIS's Python. Run the algorithm 'Check dependencies' for the command that installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of AUTH does not open it: look at its user name, password or keys, and at what it may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address '{address}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median, as if they were {unit}. They are taken as km2: divide them, or leave AREA_FIELD empty to have areas measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median. They are taken as km2: check the field, or leave AREA_FIELD empty to have areas measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at CATALOG '{address}' cannot be searched (it does not conform to 'item-search' of the STAC API). Give the address of a STAC API, not of a static catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with more than {limit} pages. Choose a smaller EXTENT or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with something else than items. Choose another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} answers its {part} with something that cannot be understood ({reason}). Choose another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} answers with more than {limit:.0f} MB in all. Choose a smaller EXTENT or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} asks for the method {method}. It is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} has no DEM of '{collection}' in the extent. Leave DEM_COLLECTION empty to fetch no DEM, and give Prepare imagery another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} has no collection '{collection}' ({parameter}). {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue at {host} has no scene of '{collection}' from {start} to {end} in the extent ({extent} degrees). Choose a longer time or another EXTENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has more than {limit} items of '{collection}' in the extent and the time asked for. Choose a smaller EXTENT or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The darkest 0.1 % of {band} of '{name}' is {value:.0f}, far below zero: the offset of -1000 seems to have been applied twice. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of {count} products is not known, so they are not used for the seasons: {names}. Put yyyymmdd into their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the seasons lie only {days} days apart: a field that is bare at all of them looks like a mine. Add a date from another season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's pixels are turned or mirrored, which no Sentinel-2 tile or DEM is. Use another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest recognises none of its {mines} mine samples out of bag ({others} non-mine samples; MIN_SAMPLES_LEAF {leaf}, MIN_SAMPLES_SPLIT {split}): its map would be empty. There are too few mine samples for leaves of this size, or the features do not tell mines from other land. Segment with a smaller SCALE, add reference polygons, or leave MIN_SAMPLES_LEAF and MIN_SAMPLES_SPLIT empty: they are smaller where samples are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no valid pixel in the {columns} x {rows} pixels looked at. Choose another image or EXTENT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no valid pixel: all are no data. Choose another image, extent or bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory holds no mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mine sheets could not be written to '{path}': {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mineral register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be written to '{path}': a model is no '{extension}' file. Use the extension {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model holds {count} features and the objects come with a table of shape {shape}. Give one column for each of: {features}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says that {trained_share:.0%} of its training samples were mines, so PRIOR cannot be applied. Leave PRIOR empty, or train the model anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The non-mine objects were drawn from {count} of those found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects have no field 'mean_ndvi', so it was not checked how green the reference mines are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects layer has more than one object with object_id {twice}. Choose the output of one run of 'Compute object features'; layers put together need new ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects layer has no features. Choose the output of 'Compute object features', or clear its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' are smaller than a pixel. Choose larger polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' lie where the image has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of objects with 0.7, seven of ten were mines among the training samples{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities are those of the forest: its training stored no calibration, as none did better{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products have none of the bands blue, green, red and nir in common. Name them with BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register tells the kind of right (field licence_stage). A right to explore is no right to mine: look at it before a mine is called licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for the bandwidth needs mines at two or more places. Give BANDWIDTH (m) to get a density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of a class are all in one group, so the grid search uses random folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: there are random folds only, which are too favourable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of layer '{name}' have textures of {count} kinds ({shown}); they cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale {scale:g} is below the level already reached; levels can only grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seasons of {names} cannot be computed from the bands {bands} and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of '{address}' compresses parts of files, which cannot be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of '{address}' does not say which part of the file it sends ('{text}').</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of minerals does not know: {shown}. These mines are of unknown type; give their types with TYPE_MAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the register does not hold mine {number}. It was made of other mines: run 'Match mines with the register' on layer '{layer}' and choose its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no map frame with one of the item ids {names}: its frames keep what they were saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder '{folder}' has {free:.1f} GB left and the run needs about {disk:.1f} GB. Make room, or set WORK_FOLDER to a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook needs the Python package XlsxWriter, which is not installed in QGIS's Python. Run 'Check dependencies' for the command, or leave WORKBOOK empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} most important features were kept. In the cross-validation they were chosen anew in each of {folds} folds, from the training part alone; features that are chosen in most folds are a stable choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} most important features: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {objects:,} objects that are left at SCALE {scale:g} need about {needed:.0f} MB, more than MEMORY_LIMIT allows. Raise the limit or the scale, or work on a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mine in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mine, so there is no density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fit no usual system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for land where {percent:.3g} % of the objects are mines, as among the training samples. Where mines are rarer they are too high: give PRIOR to rescale them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie {degrees:.0f} degrees of longitude apart at the same latitude: one of them names the wrong zone. Set the right coordinate reference system with 'Assign projection'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like degrees of longitude and latitude: EPSG:4326 (WGS 84).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like degrees with latitude first: exchange x and y ('Swap X and Y coordinates'), EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone with x and y exchanged: use 'Swap X and Y coordinates' and ask for the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone without its number (for example EPSG:326NN, NN = zone of UTM); which zone, the numbers do not tell: ask who made the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be metres of Web Mercator, EPSG:3857.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {trees} trees on {mines} mine and {others} non-mine samples with {features} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数量</translation>
    </message>
    <message>
        <source>True mines of 100 called mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNLABELLED is 'unknown', but layer '{layer}' has no polygons of other classes than mines, so no object could be non-mine. Set CLASS_FIELD to a field that tells the classes apart, or UNLABELLED to 'non_mine'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance within objects against Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEIGHTS has {count} numbers and BANDS {bands}: give one weight for each band, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEIGHTS is {text}: weights must be 0 or more, and one of them above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>权重之和为一</translation>
    </message>
    <message>
        <source>What CATALOG '{address}' answers is no STAC catalogue ({reason}). Give the address of a STAC API, for example https://earth-search.aws.element84.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue hands out cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue says of it cannot be understood ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mines lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the mines are clustered was not tested: only {count} lie in the basin, 3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, chosen for their texture in different parts of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mine there is no distance to rivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mine there is no terrain of mines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and how they were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the field '{field}', how often, and how they were read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses signed by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both (F, alpha 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both (half the sum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct neighbours (Moran's I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more data within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server answers at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both averaged to {target:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both interpolated to {target:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {pid} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows nothing of the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer cannot find {host}: is there a network, and is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke after {received:.2f} of {promised:.2f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke {missing:.2f} MB before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy cannot reach {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same acquisition as {newer}, which is of baseline {baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered {status} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent another part of the file than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under-segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform objects (variance within)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password, or a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} folds were asked for; the samples allow {found} {kind} ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} Choose a longer time, or another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classifier}: AUC {auc:.3f} ({low:.3f} to {high:.3f}), accuracy {accuracy:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cloud:.0f} % cloud in the tile, above {limit:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cloud:.1%} cloud and shadow in the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} DEM pixels without data (voids), {share:.2%} of '{name}' in the area, were filled from their rims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} combinations were tried ({grid_trees} trees) in {folds} {kind} folds; the best has an accuracy of {accuracy:.4f}; in random folds, as in the paper, its parameters give {random:.4f}. Since the best of many was chosen on these folds, its figure is a little too favourable; the test samples tell the truth. {trees} trees are the fewest whose Brier score is within 1 % of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier images were given; a sheet shows the newest {most}. Left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines cut by the edge of the image are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines lie outside of the basin and are left out of the density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines of layer '{layer}' have parts more than {distance:g} km apart: was the layer dissolved? Each counts as one mine; 'Multipart to singleparts' makes a mine of every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mines that the review rejected are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them: {scene}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} objects have no polygon with an area and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} parts are taken from the work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs of counties overlap ({pairs}{more}): do they belong to two levels? A mine counts in the smaller of them; its area stands in both, so that the areas of counties do not add up to that of all mines. Select the counties of one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts made; uncertainty came {reaches} px far, {repeats} had to be done again with a larger halo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} training objects touch a test object and were left out (split is NULL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values of {features} features are NULL in {samples} samples; the median of the training samples stands in for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failure} Finished tiles are kept: with WORK_FOLDER set, the next run with the same input goes on from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held_back} samples are not for training (split is not 'train') and were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mines} mines of layer '{layer}' overlap others ({same} pairs are the same polygon): {area:.3f} km2 are counted more than once. Remove copies with 'Delete duplicate geometries'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {count} mines have no known type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object_count:,} objects after {passes} passes, {size:.0f} px each on average. {percent:.1f} % of the image has no data and no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{objects:,} objects are left: joining blocks of {side} px first, so that memory stays within the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{objects} of {pixels:.0f} pixels on average, {features} features, {tiles}, {workers}: about {time} and {megabytes:.0f} MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outside_count} of {object_count} objects ({share:.1%}) are unlike all training samples in their colours and terrain (field 'outside'), of the {mine_count} called mine {mine_outside}. Of new land of the same kind about one in twenty is; the forest guesses there, whatever its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outside} of {count} mines lie outside of the basin ({name}): they count in the inventory, but not in the figures of the basin (share, mines per 1000 km2, terrain, density, clustering).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} '{name}' begins with '{first}': the first line must be '{heading}', and each further line a word and what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} '{name}' is not encoded in UTF-8. Save it as 'CSV UTF-8' and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{line}' lacks a {first} or a {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{meaning}' is no meaning that is known. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} '{path}' cannot be read ({error}). Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The scene is kept without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The scene is read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} of the area of the reference mines in '{layer}' is green (mean NDVI above {limit:g}). Outlines of real mines are hardly green: is this a register of licences? Interpret outlines from the image instead, or the forest learns to find meadows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of DEM '{name}' is exactly 0 beside ground higher than {height:g} m: this looks like a clip or a mosaic without a no-data value, and elevation and slope are wrong there. Declare 0 as no data (Translate, 'Assign a specified nodata value'), or choose a DEM that covers the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of the DEM has no elevation inside the extent: sea, or tiles that the catalogue lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of the clear pixels have no elevation and slope: the DEM ends before them, or has voids there that are too wide to fill. Features that need elevation stay empty; add the missing tiles, or a DEM without voids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of '{name}' hold values that no reflectance has, such as {value:g}; they are taken as no data. Declare the value in the file (Translate, 'Assign a specified nodata value') if that is what it means, or choose the original product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of {band} lie below {limit:.0f}, which with the offset still in would be a reflectance below {reflectance:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of {band} of '{name}' is exactly {value:g}: this looks like a fill that the file does not declare. Declare it (Translate, 'Assign a specified nodata value'), so that it does not count as reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area has no data and lies too far from any to be filled: there is no elevation there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area lies deep inside voids: elevation is interpolated there, and slope is left empty. A DEM without voids is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{small_objects:,} objects have fewer than {min_object_size} px: they are islands in no data, without any neighbour to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as OFFSET_APPLIED=no says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as the catalogue says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, the catalogue does not say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as OFFSET_APPLIED=yes says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as the catalogue says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: there is no offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subsets} windows of {subset_size} x {subset_size} pixels hold {pixels:.0f} million pixels, more than {most:.0f} million. Give a smaller SUBSETS or SUBSET_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total:.1f} GB would have to be fetched, more than MAX_SIZE={limit:g} GB (scenes: {count}). Choose a smaller EXTENT, a shorter time or a smaller MAX_CLOUD, or raise MAX_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undefined} of {object_count} objects have undefined features; the median of the training samples stands in for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {other} are to be called '{path}' and '{other_path}': both would have the style file '{style}'. Give them names that differ before the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {other} have the same path '{path}'. Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}'. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': another run ({owner}) is writing it. Wait until that has ended, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a file, and a folder is needed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a folder. Add the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the disk is full ({free:.1f} MB left). Make room, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the extension '{extension}' is not supported. Use {extensions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the folder '{folder}' is not writable ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the name is {length} bytes long, at most {most} are possible. Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': use the extension .gpkg or .fgb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': {error}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a file, and a folder is needed. Remove it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder, and a file is needed. Remove it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': the disk is full ({free:.1f} MB left). Make room and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': {reason}. Choose another folder or close the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was not written to '{path}', since QGIS does not understand its coordinate reference system '{crs}'. Give the inputs a known one with 'Reproject layer' and run again; if they have one, restart QGIS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was not written to '{path}': the file would hold the coordinate reference system '{found}' and not '{asked}'. Run again; if that does not help, restart QGIS or reproject the inputs to an EPSG system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{windows} of {size} pixels, rich in texture: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{windows} were asked for; the image or extent holds no more without overlap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>12 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond its licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt x area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of unknown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine in map and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Order of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other land, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other land, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0 - 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0.1 - 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0.3 - 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0.5 - 0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0.7 - 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0.9 - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Trees disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike all training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retyped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
