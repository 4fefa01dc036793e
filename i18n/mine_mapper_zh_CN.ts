<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>algorithms</name>
    <message>
        <source>0, or a whole number from {least} to {most}, is needed.</source>
        <translation>需要 0，或 {least} 到 {most} 的整数。</translation>
    </message>
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
        <source>6 Documents and field work</source>
        <translation>6 成果与外业</translation>
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
        <translation>叶节点至少含这么多样本。留空：按矿山样本数，500 个起为论文的 10，更少时减小，最小为 1；日志和报告说明取值。</translation>
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
        <translation>节点至少含这么多样本才分裂。留空：按矿山样本数，500 个起为论文的 60，更少时减小，最小为 2。</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
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
        <source>Accuracy report</source>
        <translation>精度报告</translation>
    </message>
    <message>
        <source>Accuracy sample</source>
        <translation>精度样本</translation>
    </message>
    <message>
        <source>Accuracy table</source>
        <translation>精度表</translation>
    </message>
    <message>
        <source>Accuracy, ROC curves and importance of the features, as one page with charts.</source>
        <translation>精度、ROC 曲线和特征重要性，合为一个带图表的网页。</translation>
    </message>
    <message>
        <source>Address of a STAC API. The default one needs no account; for one that does, choose an account further below.</source>
        <translation>STAC API 的地址。默认地址无需账户；需要账户的请在下方选择账户。</translation>
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
        <source>Adds the least, the largest and the median value and the standard deviation over all dates of NDVI, brightness and NDWI (ndvi_min, ndvi_max ...), each from the clear observations of a pixel, at least two. A field greens up and a quarry never does: with dates from summer and winter far fewer bare fields are taken for mines. Use the features of the seasons of 'Compute object features' with them.</source>
        <translation>增加所有日期的 NDVI、亮度和 NDWI 的最小值、最大值、中值和标准差（ndvi_min、ndvi_max ……），各由像元的清晰观测计算，至少两次。耕地会变绿而采石场不会：有夏季和冬季的日期时，误判为矿山的裸地少得多。请与“计算对象特征”的季节特征一起使用。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>全部特征</translation>
    </message>
    <message>
        <source>All figures of the accuracy as CSV.</source>
        <translation>全部精度数字，CSV。</translation>
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
        <source>All objects with their probability of being a mine.</source>
        <translation>所有对象及其为矿山的概率。</translation>
    </message>
    <message>
        <source>All other land</source>
        <translation>其余土地</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>所有样本同等</translation>
    </message>
    <message>
        <source>All samples alike: every sample counts the same. Both classes alike: the rarer class counts more, so that both weigh the same; in each tree: the same for the samples that the tree drew. Weights move the probabilities.</source>
        <translation>所有样本同等：每个样本权重相同。两类同等：较少的类权重更大，使两类权重相同；每棵树内：对该树抽到的样本同样处理。权重会改变概率。</translation>
    </message>
    <message>
        <source>All scales tried, with all measures.</source>
        <translation>尝试过的全部尺度及其全部指标。</translation>
    </message>
    <message>
        <source>All {count} steps can run.</source>
        <translation>全部 {count} 个步骤均可运行。</translation>
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
        <source>Applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area (m2)</source>
        <translation>面积 (m²)</translation>
    </message>
    <message>
        <source>Area after (km2)</source>
        <translation>变化后面积（km²）</translation>
    </message>
    <message>
        <source>Area before (km2)</source>
        <translation>变化前面积（km²）</translation>
    </message>
    <message>
        <source>Area field</source>
        <translation>面积字段</translation>
    </message>
    <message>
        <source>Area field (km2)</source>
        <translation>面积字段 (km²)</translation>
    </message>
    <message>
        <source>Area of all mines (km2)</source>
        <translation>全部矿山的面积 (km²)</translation>
    </message>
    <message>
        <source>Area of mines</source>
        <translation>矿山面积</translation>
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
        <source>Area, type, county, terrain of each mine</source>
        <translation>各矿山的面积、类型、县（市）和地形</translation>
    </message>
    <message>
        <source>Around the mines</source>
        <translation>矿山周围</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>与 QGIS 相同</translation>
    </message>
    <message>
        <source>As for 'Segment image'. A scale found with one setting does not hold for the other.</source>
        <translation>与“分割影像”相同。在一种设置下得到的尺度不适用于另一种设置。</translation>
    </message>
    <message>
        <source>As in 'Segment image'.</source>
        <translation>与“分割影像”相同。</translation>
    </message>
    <message>
        <source>As in 'Segment image'. Empty: blue,green,red,nir.</source>
        <translation>与“分割影像”相同。留空：blue,green,red,nir。</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按论文</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>评估精度</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>不对称度</translation>
    </message>
    <message>
        <source>At most this many mine objects are used as samples.</source>
        <translation>最多使用这么多矿山对象作为样本。</translation>
    </message>
    <message>
        <source>At most this many other objects are used as samples.</source>
        <translation>最多使用这么多其他对象作为样本。</translation>
    </message>
    <message>
        <source>Authentication configuration of QGIS, for catalogues whose files need an account: Basic (user name and password, also those of the Copernicus Data Space), OAuth2 (resource owner), API header (a token) or AWS S3 (keys of an S3 store). It is sent to the catalogue's own hosts only, and never stored.</source>
        <translation>QGIS 的认证配置，用于文件需要账户的目录：Basic（用户名和密码，也用于 Copernicus Data Space）、OAuth2（资源所有者）、API header（令牌）或 AWS S3（S3 存储的密钥）。只发送给该目录自己的主机，绝不保存。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制人</translation>
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
        <source>Bands of the seasons in any case</source>
        <translation>始终生成季节波段</translation>
    </message>
    <message>
        <source>Bands of the seasons where products show them</source>
        <translation>影像能反映季节时生成季节波段</translation>
    </message>
    <message>
        <source>Bandwidth (m)</source>
        <translation>带宽 (m)</translation>
    </message>
    <message>
        <source>Bare soil index</source>
        <translation>裸土指数</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>流域</translation>
    </message>
    <message>
        <source>Best overlap</source>
        <translation>最大重叠</translation>
    </message>
    <message>
        <source>Beyond the licence (km2)</source>
        <translation>超出许可面积（km²）</translation>
    </message>
    <message>
        <source>Border index</source>
        <translation>边界指数</translation>
    </message>
    <message>
        <source>Both classes alike</source>
        <translation>两类同等</translation>
    </message>
    <message>
        <source>Both classes alike in each tree</source>
        <translation>每棵树内两类同等</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
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
        <source>CSV files, one a table of the report.</source>
        <translation>CSV 文件，报告的每个表格一个。</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and class, for reviews in other words than accepted and rejected: a word of class mine accepts a mine, one of class other rejects it.</source>
        <translation>UTF-8 编码的 CSV，含 word 和 class 两列，用于以 accepted 和 rejected 以外的词填写的核查：类别为 mine 的词表示接受矿山，other 表示否决。</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and class: what a word of the class field means, mine or other. Known words need none; the log lists every word and how it was read.</source>
        <translation>UTF-8 编码的 CSV，含 word 和 class 两列：类别字段中的词表示什么，mine 或 other。已知的词无需列出；日志列出每个词及其读法。</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with the columns word and status, for words that are not known or known otherwise: in_force, applied, expired, suspended, ended, refused or unknown.</source>
        <translation>UTF-8 编码的 CSV，含 word 和 status 两列，用于不认识或另有读法的词：in_force、applied、expired、suspended、ended、refused 或 unknown。</translation>
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
        <source>Change report</source>
        <translation>变化报告</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>变化表</translation>
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
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>请选择图层</translation>
    </message>
    <message>
        <source>Chooses samples for the random forest: objects that lie in interpreted outlines of mines, and objects of other land. Each sample gets a class (mine or non_mine), a part (train or test) and a group.

An object is a mine when more than the overlap share of its area lies in mine polygons. It is no mine when more than that share lies in polygons of other classes, or when it overlaps no mine and lies farther away than the distance. Objects between the two are no samples. Other land is drawn from all kinds of cover and from all over the area.

Test objects are never used in training, and training objects that touch one are left out, so that the accuracy measured on them is honest. All objects of a mine stay in the same part.

Use outlines drawn from the image, not a register of licences: licences are shifted, cover land that was never mined, or have no mine. The log says for each reference mine whether it was used, or why not.</source>
        <translation>为随机森林选择样本：位于解译矿山轮廓内的对象和其他土地的对象。每个样本得到类别（mine 或 non_mine）、用途（train 或 test）和分组。

对象超过重叠比例的面积位于矿山多边形内时为矿山。超过该比例位于其他类别多边形内，或不与任何矿山重叠且距离大于设定值时为非矿山。介于两者之间的对象不作样本。其他土地从各种覆盖类型和整个区域抽取。

测试对象绝不用于训练，与测试对象相邻的训练对象会被剔除，使由此测得的精度真实可信。同一矿山的所有对象归入同一部分。

请使用由影像解译的轮廓，而不是许可证登记：许可证位置有偏移、覆盖从未开采的土地，或其上没有矿山。日志说明每个参考矿山是否被采用，以及未采用的原因。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>类别对照表</translation>
    </message>
    <message>
        <source>Class of area</source>
        <translation>面积等级</translation>
    </message>
    <message>
        <source>Class on the map</source>
        <translation>图上类别</translation>
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
        <translation>分类器</translation>
    </message>
    <message>
        <source>Classify mines</source>
        <translation>矿山分类</translation>
    </message>
    <message>
        <source>Clear observations</source>
        <translation>清晰观测</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤矿（能源矿）</translation>
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
        <source>Comparison table</source>
        <translation>分类器比较表</translation>
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
        <translation>置信度</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Contrast at the border</source>
        <translation>边界反差</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
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
        <source>County</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>County name field</source>
        <translation>县（市）名称字段</translation>
    </message>
    <message>
        <source>County polygons, for the table by county.</source>
        <translation>县（市）多边形，用于按县（市）统计的表格。</translation>
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
        <source>Cut by an edge</source>
        <translation>被边缘截断</translation>
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
        <source>Date of the document, as it shall stand on the title page; empty leaves a line for it.</source>
        <translation>封面上所示的文件日期；留空则留一行供填写。</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation>制图日期</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Day on which expiry is judged, such as 2026-06-30. Without it only the status field tells what is expired, and the report says so.</source>
        <translation>判断是否过期的日期，例如 2026-06-30。不给出时，只有状态字段能说明哪些已过期，报告中会注明。</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>Demo folder</source>
        <translation>演示文件夹</translation>
    </message>
    <message>
        <source>Density of</source>
        <translation>密度对象</translation>
    </message>
    <message>
        <source>Density of mines</source>
        <translation>矿山密度</translation>
    </message>
    <message>
        <source>Density of mines.</source>
        <translation>矿山密度。</translation>
    </message>
    <message>
        <source>Density of the shape</source>
        <translation>形状密度</translation>
    </message>
    <message>
        <source>Describes every object by numbers: means of the bands, brightness, textures, shape and terrain. The features of the method are 56 (54 without elevation and slope bands).

Textures are measured between neighbouring pixels of the same object, on the mean of blue, green, red and nir. The directions are compass bearings: 0 = north-south pairs, 45 = north-east to south-west, 90 = east-west, 135 = north-west to south-east. Other programs (scikit-image, GRASS) count angles from the row: their 0 degrees is 90 here.

With bands of the seasons ('Prepare imagery', SEASONS) the features of the seasons need no textures and tell fields from mines better than any single date. The group of other bands describes all bands that are not named here: short-wave infrared, radar, canopy height, embeddings.

A feature that is undefined for an object, such as a texture of a single pixel, is NULL; the log counts them.</source>
        <translation>用数值描述每个对象：各波段均值、亮度、纹理、形状和地形。方法的特征共 56 个（没有高程和坡度波段时为 54 个）。

纹理在同一对象的相邻像元之间、在蓝、绿、红和近红外的均值影像上测量。方向为罗盘方位：0 = 南北向像元对，45 = 东北—西南，90 = 东西，135 = 西北—东南。其他程序（scikit-image、GRASS）从行方向计角：它们的 0 度即此处的 90 度。

有季节波段时（“准备影像”的 SEASONS），季节特征无需纹理，区分耕地与矿山优于任何单一日期。其他波段组描述此处未列名的所有波段：短波红外、雷达、冠层高度、嵌入向量。

对某对象无定义的特征（例如单个像元的纹理）为 NULL；日志给出其数量。</translation>
    </message>
    <message>
        <source>Detect change between years</source>
        <translation>检测年际变化</translation>
    </message>
    <message>
        <source>Difference from the neighbours</source>
        <translation>与相邻对象之差</translation>
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
        <source>Distance of the centre to a river (m)</source>
        <translation>中心到河流的距离 (m)</translation>
    </message>
    <message>
        <source>Distance to a river</source>
        <translation>到河流的距离</translation>
    </message>
    <message>
        <source>Distance to a river (m)</source>
        <translation>到河流的距离 (m)</translation>
    </message>
    <message>
        <source>Distance to the licence (m)</source>
        <translation>到许可证的距离 (m)</translation>
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
        <source>Doubt x area</source>
        <translation>存疑度 × 面积</translation>
    </message>
    <message>
        <source>Draw accuracy sample</source>
        <translation>抽取精度样本</translation>
    </message>
    <message>
        <source>Draws random places in three strata of known area: land that the map calls mine; its surroundings and look-alikes (within the buffer of a mine, or with a probability of 0.1 or more); the rest. Each place stands for a known area (weight, km2).

Label the places in QGIS: open the layer for editing and choose mine or not a mine in the form of each place, by the image alone; what the map says is hidden in the form. Then give the layer to 'Assess accuracy' as SAMPLE for accuracy and mine area with honest intervals.</source>
        <translation>在三个面积已知的层中抽取随机位置：图中为矿山的土地；其周边及相似地物（位于矿山缓冲区内，或概率不低于 0.1）；其余土地。每个位置代表一定的已知面积（权重，km²）。

请在 QGIS 中标注这些位置：打开图层编辑，在每个位置的表单中仅凭影像选择是否为矿山；表单中隐藏了图上的类别。然后将该图层作为 SAMPLE 提供给“评估精度”，即可得到带有可信置信区间的精度和矿山面积。</translation>
    </message>
    <message>
        <source>Each whole number gives another landscape, always the same one.</source>
        <translation>每个整数得到一个不同的景观，且同一整数总是得到同一景观。</translation>
    </message>
    <message>
        <source>Earlier images</source>
        <translation>早年影像</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>较早年份</translation>
    </message>
    <message>
        <source>Easting or longitude column</source>
        <translation>东坐标或经度列</translation>
    </message>
    <message>
        <source>Elevation (m)</source>
        <translation>高程 (m)</translation>
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
        <translation>以米为单位的高程模型，任意 CRS。没有时特征不含地形。</translation>
    </message>
    <message>
        <source>Elevations in metres, any CRS. Gives elevation and slope of each mine and of the basin.</source>
        <translation>以米为单位的高程，任意 CRS。给出每个矿山和流域的高程和坡度。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Entries without a mine</source>
        <translation>无矿山的条目</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
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
        <source>Everything on one page</source>
        <translation>全部内容汇于一页</translation>
    </message>
    <message>
        <source>Excel workbook; needs the Python package XlsxWriter.</source>
        <translation>Excel 工作簿；需要 Python 软件包 XlsxWriter。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Expiry field</source>
        <translation>到期字段</translation>
    </message>
    <message>
        <source>Export inventory</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>极端随机树</translation>
    </message>
    <message>
        <source>F score</source>
        <translation>F 值</translation>
    </message>
    <message>
        <source>Factor of rasters</source>
        <translation>栅格系数</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features by the bands of the image</source>
        <translation>按影像波段选择特征</translation>
    </message>
    <message>
        <source>Features of the method</source>
        <translation>方法的特征</translation>
    </message>
    <message>
        <source>Features of the seasons</source>
        <translation>季节特征</translation>
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
        <source>Fetches Sentinel-2 L2A scenes and the Copernicus DEM of an extent from a catalogue (STAC API); the default one wants no account. Of each file only the part that the extent needs is read. Scenes are chosen by the share of cloud and shadow inside the extent, not in the whole tile.

The folder receives one folder a scene, with bands, scene classification and metadata, and a file that says where everything comes from. Give it to Prepare imagery as the folder of products. If the connection breaks, or the run is cancelled, run again with the same values: what is finished is kept.</source>
        <translation>从目录（STAC API）获取某一范围的 Sentinel-2 L2A 景和 Copernicus DEM；默认目录不需要账户。每个文件只读取该范围所需的部分。景按范围内（而不是整个分幅）的云和阴影比例选择。

文件夹中每个景一个文件夹，含波段、场景分类和元数据，以及说明来源的文件。请把它作为产品文件夹交给“准备影像”。若连接中断或运行被取消，用相同的值再次运行：已完成的会保留。</translation>
    </message>
    <message>
        <source>Field of the mines with their area in km2, instead of the measured one.</source>
        <translation>矿山图层中以 km² 为单位的面积字段，用于代替量测面积。</translation>
    </message>
    <message>
        <source>Field of the reference with the class of each polygon. Without it all polygons are mines.</source>
        <translation>参考图层中表示各多边形类别的字段。不指定时，所有多边形均为矿山。</translation>
    </message>
    <message>
        <source>Field of the register with the last day of the licence, by default one with a usual name.</source>
        <translation>登记中表示许可证有效期止的字段，默认取常用名称的字段。</translation>
    </message>
    <message>
        <source>Field of the register with the mineral (English, Chinese or Russian) or the type; by default 'mineral', else 'type'. Without a register: a field of the mines.</source>
        <translation>登记图层中表示矿种（英语、中文或俄语）或类型的字段；默认为 'mineral'，否则为 'type'。没有登记图层时：矿山图层的字段。</translation>
    </message>
    <message>
        <source>Field of the register with the number of the licence, by default one with a usual name.</source>
        <translation>登记中表示许可证号的字段，默认取常用名称的字段。</translation>
    </message>
    <message>
        <source>Field of the register with the status of the licence, by default one with a usual name. Words are known in English, Chinese, Russian, Kazakh, Spanish, Portuguese and French; the report lists every word and how it was read. A word that is not known makes the licence one of unknown status.</source>
        <translation>登记中表示许可证状态的字段，默认取常用名称的字段。可识别英文、中文、俄文、哈萨克文、西班牙文、葡萄牙文和法文的词；报告列出每个词及其读法。不认识的词使许可证成为状态未知。</translation>
    </message>
    <message>
        <source>Field package</source>
        <translation>外业包</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave empty if all polygons are mines.</source>
        <translation>表示各参考多边形类别的字段。如果所有多边形均为矿山，则留空。</translation>
    </message>
    <message>
        <source>Field with the class of each reference polygon. Leave it empty if all polygons are mines.</source>
        <translation>表示各参考多边形类别的字段。若所有多边形均为矿山则留空。</translation>
    </message>
    <message>
        <source>Field with the class of each sample; NULL is no sample.</source>
        <translation>表示每个样本类别的字段；NULL 表示不是样本。</translation>
    </message>
    <message>
        <source>Field with the name of a county.</source>
        <translation>表示县（市）名称的字段。</translation>
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
        <source>Fields to learn from. Empty: all fields that 'Compute object features' makes; other fields are named in the log.</source>
        <translation>用于学习的字段。留空：“计算对象特征”生成的所有字段；其他字段在日志中列出。</translation>
    </message>
    <message>
        <source>Fill holes up to (m2)</source>
        <translation>填充孔洞的最大面积 (m²)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>First date of the seasons</source>
        <translation>季节的起始日期</translation>
    </message>
    <message>
        <source>First synthetic Sentinel-2 product</source>
        <translation>第一个合成 Sentinel-2 产品</translation>
    </message>
    <message>
        <source>Fit of a rectangle</source>
        <translation>矩形拟合度</translation>
    </message>
    <message>
        <source>Fit of an ellipse</source>
        <translation>椭圆拟合度</translation>
    </message>
    <message>
        <source>Fit the number of features tried</source>
        <translation>自动选择每次分裂尝试的特征数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of layers</source>
        <translation>图层文件夹</translation>
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
        <source>Folder that came back, or a folder that holds several copies of one package.</source>
        <translation>返回的文件夹，或包含同一外业包多份副本的文件夹。</translation>
    </message>
    <message>
        <source>Folder that keeps finished steps and parts of steps: after a cancel or a crash the next run with the same inputs goes on there. Empty: finished steps alone are kept, in a hidden folder beside the first output.</source>
        <translation>保存已完成步骤以及未完成步骤中已完成部分的文件夹：取消或崩溃之后，下一次使用相同输入的运行从这里继续。留空：只保存已完成的步骤，放在第一个输出旁边的隐藏文件夹中。</translation>
    </message>
    <message>
        <source>Folder that keeps finished tiles: after a cancel or a crash the next run of the same input goes on there.</source>
        <translation>保存已完成分块的文件夹：取消或崩溃后，对同一输入的下一次运行将从此处继续。</translation>
    </message>
    <message>
        <source>Folder that keeps finished trees, folds and combinations of the search: after a cancel or a crash the next run with the same samples and settings goes on there.</source>
        <translation>保存已完成的树、折和参数搜索组合的文件夹：取消或崩溃之后，下一次使用相同样本和设置的运行从这里继续。</translation>
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
        <source>Folder with all tables of the report as CSV.</source>
        <translation>包含报告全部表格（CSV）的文件夹。</translation>
    </message>
    <message>
        <source>Folder with the photos of all copies, named as in the layers.</source>
        <translation>包含所有副本照片的文件夹，文件名与图层中一致。</translation>
    </message>
    <message>
        <source>Folder written by 'Mine statistics', for the sheets of counties, types and classes of area.</source>
        <translation>“矿山统计”写出的文件夹，用于县（市）、类型和面积等级各表。</translation>
    </message>
    <message>
        <source>Folder written by 'Mine statistics'.</source>
        <translation>“矿山统计”写出的文件夹。</translation>
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
        <source>For example the name of the province and the year.</source>
        <translation>例如省份名称和年份。</translation>
    </message>
    <message>
        <source>For rasters without product metadata: reflectance x 10 000 = value x factor + offset. 10000 for reflectance from 0 to 1.</source>
        <translation>用于没有产品元数据的栅格：反射率 x 10 000 = 数值 x 系数 + 偏移量。反射率为 0 到 1 时取 10000。</translation>
    </message>
    <message>
        <source>For the composite 'nearest': every pixel is taken from the clear observation nearest to this date.</source>
        <translation>用于合成方式 'nearest'：每个像元取自最接近该日期的清晰观测。</translation>
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
        <source>From Sentinel-2 products and outlines of known mines to a map of all mines, its accuracy and an inventory report.</source>
        <translation>从 Sentinel-2 产品和已知矿山轮廓到全部矿山的图、其精度和清查报告。</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>来自核查</translation>
    </message>
    <message>
        <source>Further bands</source>
        <translation>其他波段</translation>
    </message>
    <message>
        <source>Further layers of samples with the same features: of other dates, so that the forest knows the land in every season, or of other places. Layers of the same place share their groups; other places have groups of their own.</source>
        <translation>具有相同特征的其他样本图层：其他日期的，使森林认识各季节的土地；或其他地点的。同一地点的图层共用分组；其他地点有自己的分组。</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Gained (km2)</source>
        <translation>增加面积（km²）</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON files (*.geojson)</source>
        <translation>GeoJSON 文件 (*.geojson)</translation>
    </message>
    <message>
        <source>GeoTIFF of the DEM around the extent, in metres, on its own pixels.</source>
        <translation>范围周围 DEM 的 GeoTIFF，单位为米，保持其原有像元。</translation>
    </message>
    <message>
        <source>GeoTIFF with the bands blue, green, red, nir, ndvi, ndwi, elevation and slope, further bands and those of the seasons; no data is -9999.</source>
        <translation>GeoTIFF，含波段 blue、green、red、nir、ndvi、ndwi、elevation 和 slope、其他波段及季节波段；无数据为 -9999。</translation>
    </message>
    <message>
        <source>Gini impurity</source>
        <translation>基尼不纯度</translation>
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
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <source>Group of neighbours</source>
        <translation>邻近组</translation>
    </message>
    <message>
        <source>Group: bands of the seasons</source>
        <translation>组：季节波段</translation>
    </message>
    <message>
        <source>Group: neighbours</source>
        <translation>组：相邻对象</translation>
    </message>
    <message>
        <source>Group: other bands</source>
        <translation>组：其他波段</translation>
    </message>
    <message>
        <source>Group: shape</source>
        <translation>组：形状</translation>
    </message>
    <message>
        <source>Group: spectrum</source>
        <translation>组：光谱</translation>
    </message>
    <message>
        <source>Group: terrain</source>
        <translation>组：地形</translation>
    </message>
    <message>
        <source>Group: texture</source>
        <translation>组：纹理</translation>
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
        <source>Heading of the column with the easting or longitude, where headings and sizes do not tell.</source>
        <translation>东坐标或经度列的表头，当表头和数值大小无法判定时。</translation>
    </message>
    <message>
        <source>Heading of the column with the northing or latitude; belongs to the one above.</source>
        <translation>北坐标或纬度列的表头；与上一项配对。</translation>
    </message>
    <message>
        <source>Heading of the column with the number of the licence, by default one with a usual name.</source>
        <translation>许可证号列的表头，默认取常用名称的列。</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Holes in a mine up to this area become part of it. 0 leaves all holes.</source>
        <translation>矿山内面积不超过此值的孔洞并入矿山。0 表示保留所有孔洞。</translation>
    </message>
    <message>
        <source>How dates such as 05/06/2031 are read: day, month, year (5 June) or month, day, year (6 May). All others need no order.</source>
        <translation>05/06/2031 这类日期如何读：日、月、年（6 月 5 日）或月、日、年（5 月 6 日）。其他写法不需要顺序。</translation>
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
        <translation>多个日期如何合成一幅影像：每个像元清晰观测的中值；云量最少的产品，空缺由下一个补；按列表顺序的产品，空缺由下一个补；或最接近制图日期的观测。</translation>
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
        <translation>早年的影像堆栈或 Sentinel-2 产品；最近的三个并排显示。</translation>
    </message>
    <message>
        <source>Imagery report</source>
        <translation>影像报告</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>导入矿业权登记</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>In a model: write the table to a temporary file when nobody asks for it, so that a later step can read it.</source>
        <translation>在模型中：即使未要求输出表格，也将其写入临时文件，供后续步骤读取。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>In map and reference</source>
        <translation>图上和参考中都有</translation>
    </message>
    <message>
        <source>In several counties</source>
        <translation>跨县</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>In the map only</source>
        <translation>仅在图上</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>In the reference only</source>
        <translation>仅在参考中</translation>
    </message>
    <message>
        <source>In the start menu open 'OSGeo4W Shell' of this QGIS (or a command prompt) and run:</source>
        <translation>在开始菜单中打开此 QGIS 的“OSGeo4W Shell”（或命令提示符）并运行：</translation>
    </message>
    <message>
        <source>In your configuration of Nix, or in a shell, put this in the place of qgis:</source>
        <translation>在 Nix 配置或 shell 中，用以下内容替换 qgis：</translation>
    </message>
    <message>
        <source>Insists on the bands of the seasons: how greenness, brightness and wetness change over the year, while mines stay bare. Stops if the products are of one date. Not needed when products of several dates are given: see below.</source>
        <translation>必须使用季节波段：绿度、亮度和湿度在一年中如何变化，而矿山始终裸露。若影像产品只有一个日期则停止运行。给出多个日期的产品时无需打开：见下一项。</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>清查报告</translation>
    </message>
    <message>
        <source>Inventory report as PDF</source>
        <translation>PDF 格式的清查报告</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU（交并比）</translation>
    </message>
    <message>
        <source>Iron oxide index</source>
        <translation>氧化铁指数</translation>
    </message>
    <message>
        <source>JSON text or file with the values of the search, for example {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}. What is left out keeps the values of the help page.</source>
        <translation>含有搜索取值的 JSON 文本或文件，例如 {"max_features": [3, 5, 8], "min_samples_leaf": [1, 2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}。未给出的项保持帮助页面中的取值。</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评判</translation>
    </message>
    <message>
        <source>Judged by objects that trained nothing</source>
        <translation>由未参与训练的对象评判</translation>
    </message>
    <message>
        <source>KMZ file for Google Earth and telephones, one placemark a mine.</source>
        <translation>用于 Google Earth 和手机的 KMZ 文件，每个矿山一个地标。</translation>
    </message>
    <message>
        <source>KMZ files (*.kmz)</source>
        <translation>KMZ 文件 (*.kmz)</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa 系数</translation>
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
        <source>Kind of installation</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>Kind of licence</source>
        <translation>许可证种类</translation>
    </message>
    <message>
        <source>Kind of mines</source>
        <translation>矿山种类</translation>
    </message>
    <message>
        <source>Known mines</source>
        <translation>已知矿山</translation>
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
        <source>Labels of larger objects</source>
        <translation>更大对象的标签</translation>
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
        <source>Land outside the reference polygons</source>
        <translation>参考多边形以外的土地</translation>
    </message>
    <message>
        <source>Land this near to a mine belongs to its surroundings, where missed mine land is most likely.</source>
        <translation>与矿山的距离不超过此值的土地属于其周边，遗漏的矿山土地最可能出现在那里。</translation>
    </message>
    <message>
        <source>Land without samples</source>
        <translation>没有样本的土地</translation>
    </message>
    <message>
        <source>Language of the document; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.</source>
        <translation>文档的语言；默认为 QGIS 的语言，没有时用英语。脚本中的代码：en、zh_CN、ru。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Language of the report; by default that of QGIS, or English. Codes in scripts: en, zh_CN, ru.</source>
        <translation>报告的语言；默认为 QGIS 的语言，没有时用英语。脚本中的代码：en、zh_CN、ru。</translation>
    </message>
    <message>
        <source>Large open pits</source>
        <translation>大型露天矿</translation>
    </message>
    <message>
        <source>Larger values give larger objects. Two objects merge while the cost is below the square of the scale. It belongs to images in reflectance x 10 000.</source>
        <translation>值越大，对象越大。代价低于尺度的平方时，两个对象合并。该值适用于反射率 x 10 000 的影像。</translation>
    </message>
    <message>
        <source>Largest difference of bands</source>
        <translation>波段最大差值</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>面积大的在前</translation>
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
        <translation>季节的结束日期</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>较晚年份</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field 'class': these are objects, not samples. Run 'Label objects' on them first and choose its result.</source>
        <translation>图层 '{layer}' 没有字段 'class'：这是对象而非样本。请先对其运行“标注对象”并选择其结果。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is given twice, as {first} and as {second}. Choose another layer for one of them.</source>
        <translation>图层 '{layer}' 给了两次：{first} 和 {second}。请为其中之一选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{objects}' has no object features, but layer '{reference}' has: OBJECTS and REFERENCE are swapped.</source>
        <translation>图层 '{objects}' 没有对象特征，而图层 '{reference}' 有：OBJECTS 与 REFERENCE 颠倒了。</translation>
    </message>
    <message>
        <source>Layer '{objects}' has no object features, such as mean_red: is it the reference? Choose the objects made by 'Compute object features' as OBJECTS.</source>
        <translation>图层 '{objects}' 没有对象特征（如 mean_red）：它是参考图层吗？请选择“计算对象特征”生成的对象作为 OBJECTS。</translation>
    </message>
    <message>
        <source>Layer '{reference}', given as REFERENCE, was made by 'Classify mines', and layer '{mines}', given as MINES, was not. Are they swapped? Then the figures say nothing: precision is recall and recall is precision.</source>
        <translation>作为 REFERENCE 的图层 '{reference}' 由“矿山分类”生成，而作为 MINES 的图层 '{mines}' 不是。是否颠倒了？若是，这些数字毫无意义：精确率成了召回率，召回率成了精确率。</translation>
    </message>
    <message>
        <source>Layers to look at, for example counties, roads, rivers and licences.</source>
        <translation>供查看的图层，例如县（市）、道路、河流和许可证。</translation>
    </message>
    <message>
        <source>Least cloudy first</source>
        <translation>云量最少的优先</translation>
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
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length by width</source>
        <translation>长宽比</translation>
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
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>许可证到期日</translation>
    </message>
    <message>
        <source>Licence number column</source>
        <translation>许可证号列</translation>
    </message>
    <message>
        <source>Licence number field</source>
        <translation>许可证号字段</translation>
    </message>
    <message>
        <source>Licence status</source>
        <translation>许可状态</translation>
    </message>
    <message>
        <source>Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.</source>
        <translation>带有开采矿种的许可证，多边形或点。矿山采用与其重叠最多的许可证的类型。</translation>
    </message>
    <message>
        <source>Licences, drawn on the image; mines without register_status are matched with them.</source>
        <translation>许可证，绘于影像上；没有 register_status 的矿山将与其匹配。</translation>
    </message>
    <message>
        <source>Limits of area classes (km2)</source>
        <translation>面积分级界限 (km²)</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, drawn on the map.</source>
        <translation>河流线或多边形，绘于地图上。</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the distance to the nearest river.</source>
        <translation>河流的线或多边形，用于计算到最近河流的距离。</translation>
    </message>
    <message>
        <source>Lines or polygons of rivers, for the maps.</source>
        <translation>河流线或多边形，用于地图。</translation>
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

It also compares the versions of GDAL and GEOS that rasterio and shapely run on with those of QGIS, and says which steps can run with what is there. Nothing is installed or changed. Packages that only an option needs are listed, but do not count as missing.</source>
        <translation>列出 Mine Mapper 所需的 Python 软件包、QGIS 的 Python 是否已有可用版本，以及安装缺失软件包的确切命令。请首先运行本步骤；任何步骤提示缺少软件包时也请运行。

它还会比较 rasterio 和 shapely 所用的 GDAL 与 GEOS 版本和 QGIS 的版本，并说明在现有条件下哪些步骤可以运行。不会安装或更改任何内容。仅某个选项需要的软件包会列出，但不算缺失。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Lost (km2)</source>
        <translation>减少面积（km²）</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低置信度</translation>
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
        <source>Made by 'Prepare imagery', as for 'Segment image'.</source>
        <translation>由“准备影像”生成，与“分割影像”相同。</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery', or any raster whose bands have names or are given by number.</source>
        <translation>由“准备影像”生成，或任何波段有名称或按编号给出的栅格。</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; drawn in natural colours on every sheet.</source>
        <translation>由“准备影像”生成；以自然色绘于每张卡片。</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; goes along in natural colours.</source>
        <translation>由“准备影像”生成；以自然色随包携带。</translation>
    </message>
    <message>
        <source>Made by 'Prepare imagery'; the ground of the map.</source>
        <translation>由“准备影像”生成；作为地图底图。</translation>
    </message>
    <message>
        <source>Made by 'Segment image' from the same image with a larger scale, for the features of the super-object in the group context.</source>
        <translation>由“分割影像”在同一影像上用更大尺度生成，用于 context 组中上级对象的特征。</translation>
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
        <source>Make field package</source>
        <translation>制作外业包</translation>
    </message>
    <message>
        <source>Makes a folder that QField and Mergin Maps open as it is: the mines with a form (finding, photos, review, type, date, who), a layer for new places, an offline image with overviews, and layers to find the way, all with relative paths. Copy the folder to the telephone, or put it into the cloud of either program.

Every mine has an id by which it is known when the folder comes back, and the folder keeps a copy of what was handed out. Bring it home with 'Merge field work', or give the folder, or its mines.gpkg, as REVIEWED to 'Classify mines'. Do not rename fields or files.</source>
        <translation>生成可由 QField 和 Mergin Maps 直接打开的文件夹：带表单的矿山（现场结论、照片、核查、类型、日期、人员）、用于新地点的图层、带金字塔的离线影像，以及用于找路的图层，全部使用相对路径。将文件夹复制到手机，或放入任一程序的云端。

每个矿山都有一个标识，文件夹返回后据此识别；文件夹还保留一份发出内容的副本。请用“合并外业成果”收回，或把该文件夹或其中的 mines.gpkg 作为“矿山分类”的 REVIEWED。请勿重命名字段或文件。</translation>
    </message>
    <message>
        <source>Makes a synthetic river basin with mines, to learn the method and to test it where every mine is known. Nothing in it is real: the names of all files, their metadata and their attributes say so.

The folder receives Sentinel-2 Level-2A products (10 m bands B02, B03, B04, B08 and the scene classification, SAFE layout), a DEM, rivers, counties, the basin, a mineral rights register (licences are shifted, some mines have none, some licences have no mine, some are expired), mine outlines as an interpreter would draw them for training (80 % of the mines, about a pixel off), and the true mines. Sizes and types of the mines follow the published inventory of the Ili basin, but mines cover far more of this landscape than of a real one, so precision measured here does not carry over.

The same numbers always give the same landscape, pixel by pixel and point by point, whatever the versions of the packages. How files are packed depends on them.</source>
        <translation>生成一个带有矿山的合成流域，用于学习本方法，并在所有矿山均已知的情况下进行测试。其中没有任何真实内容：所有文件的名称、元数据和属性均注明这一点。

文件夹中将写入 Sentinel-2 Level-2A 产品（10 m 波段 B02、B03、B04、B08 和场景分类，SAFE 结构）、DEM、河流、县（市）、流域、矿业权登记（许可证范围有偏移，有些矿山没有许可证，有些许可证没有矿山，有些已过期）、模拟解译人员为训练而绘制的矿山轮廓（80 % 的矿山，偏差约一个像元）以及真实矿山。矿山的大小和类型参照已发表的伊犁河流域矿山清单，但矿山在此景观中所占比例远高于实际，因此在此测得的精确率不能推广。

相同的数字总是生成相同的景观，逐像元、逐点一致，与软件包的版本无关。文件的封装方式则取决于这些版本。</translation>
    </message>
    <message>
        <source>Makes one image stack out of Sentinel-2 products, or of any raster with the same bands, and a DEM: reflectance x 10 000 with the product's own quantification and offset, clouds and shadows masked, several dates joined to one image, NDVI and NDWI, elevation and slope, all on one metric grid with named bands.

Give products in the list, a folder that holds them, or both. Everything is read where it lies; zips are not unpacked (unpacked products are read faster).</source>
        <translation>将 Sentinel-2 产品（或任何具有相同波段的栅格）与 DEM 制成一个影像堆栈：采用产品自身量化值和偏移量的反射率 x 10 000，掩膜云和云影，多个日期合成为一幅影像，NDVI 和 NDWI，高程和坡度，全部位于同一米制格网并具有波段名称。

可在列表中给出产品，或给出包含产品的文件夹，或两者都给。所有数据均就地读取；zip 不会解压（已解压的产品读取更快）。</translation>
    </message>
    <message>
        <source>Makes polygons of a register that comes as corner points: the exchange text and licence sheets of Chinese mineral rights, lists of corners, and tables (CSV or Excel) with one row a corner or one row a licence. Rings are closed, cut-outs become holes, and the area on the ellipsoid is compared with the stated one.

The coordinate reference system is told by the words of the file and by the zone before the eastings; where nothing tells it, it is asked for and never guessed. Which number is the easting is decided by size, since X means north in China and Russia. What cannot be read is refused by line and licence, the rest is imported; the report lists both.

Coordinates taken off Chinese web maps are displaced on purpose by hundreds of metres and cannot be told from others.</source>
        <translation>由拐点坐标形式的登记生成多边形：中国矿业权交换文本和许可证表、拐点列表，以及每行一个拐点或每行一个许可证的表格（CSV 或 Excel）。环会闭合，扣除部分成为洞，椭球面积与登记面积比较。

坐标参考系由文件中的文字和东坐标前的带号判定；若无从判定则要求指定，绝不猜测。哪个数是东坐标由数值大小决定，因为在中国和俄罗斯 X 表示北。不能读取的按行和许可证拒绝，其余导入；报告列出两者。

从中国网络地图上取得的坐标被有意偏移数百米，无法与其他坐标区分。</translation>
    </message>
    <message>
        <source>Makes the bands of the seasons if the products are of two or more dates at least 60 days apart that show nine tenths of the area twice without cloud; else the stack is made without them. The log says which, and why.</source>
        <translation>如果产品有两个或更多日期、首尾相隔至少 60 天，并且十分之九的区域至少两次无云可见，则生成季节波段；否则影像堆栈不含这些波段。日志会说明选择了哪一种以及原因。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map and reference</source>
        <translation>图与参考</translation>
    </message>
    <message>
        <source>Map and reference compared</source>
        <translation>图与参考的对比</translation>
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
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean of the neighbours</source>
        <translation>相邻对象均值</translation>
    </message>
    <message>
        <source>Mean of the super-object</source>
        <translation>上级对象均值</translation>
    </message>
    <message>
        <source>Median of the dates</source>
        <translation>各日期的中值</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>中等置信度</translation>
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
        <source>Merge field work</source>
        <translation>合并外业成果</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属矿</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
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
        <translation>Mine Mapper：{step}</translation>
    </message>
    <message>
        <source>Mine classes</source>
        <translation>矿山类别</translation>
    </message>
    <message>
        <source>Mine land beyond licences</source>
        <translation>超出许可范围的矿山土地</translation>
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
        <source>Mine of the map</source>
        <translation>图上矿山</translation>
    </message>
    <message>
        <source>Mine of the reference</source>
        <translation>参考矿山</translation>
    </message>
    <message>
        <source>Mine outlines drawn by visual interpretation. They train and test the forest.</source>
        <translation>由目视解译绘制的矿山轮廓。用于训练和测试森林。</translation>
    </message>
    <message>
        <source>Mine outlines; the report says which share of them was not seen.</source>
        <translation>矿山轮廓；报告会说明其中未被看到的比例。</translation>
    </message>
    <message>
        <source>Mine probability</source>
        <translation>矿山概率</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>矿山样本</translation>
    </message>
    <message>
        <source>Mine sheets</source>
        <translation>矿山卡片</translation>
    </message>
    <message>
        <source>Mine statistics</source>
        <translation>矿山统计</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿种</translation>
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
        <translation>矿业权登记：给出各矿山的类型、许可证和状态；绝不作为标签。</translation>
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
        <source>Mines before</source>
        <translation>之前的矿山</translation>
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
        <translation>清单中的矿山</translation>
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
        <source>Mines with attributes from 'Mine statistics', for the map and the list of mines.</source>
        <translation>带有“矿山统计”属性的矿山，用于地图和矿山列表。</translation>
    </message>
    <message>
        <source>Mines with field work</source>
        <translation>含外业成果的矿山</translation>
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
        <translation>矿山，最好带有“矿山统计”的属性：每个矿山一个多边形。</translation>
    </message>
    <message>
        <source>Mines, best with the attributes of 'Mine statistics': one sheet each.</source>
        <translation>矿山，最好带有“矿山统计”的属性：每个矿山一张卡片。</translation>
    </message>
    <message>
        <source>Minimum area (m2)</source>
        <translation>最小面积 (m²)</translation>
    </message>
    <message>
        <source>Minimum object size (pixels)</source>
        <translation>最小对象大小（像元）</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
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
        <source>Model of 'Train random forest': the objects are shown by their probability of being a mine.</source>
        <translation>“训练随机森林”的模型：对象按其为矿山的概率显示。</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>More samples</source>
        <translation>更多样本</translation>
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
        <translation>最多卡片数</translation>
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
        <source>Nearest to the date of the map</source>
        <translation>最接近成图日期</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Needed where the file names neither datum nor zone; a zone that contradicts the file is refused.</source>
        <translation>文件既未说明基准也未说明带号时需要；与文件矛盾的带号会被拒绝。</translation>
    </message>
    <message>
        <source>Never masked</source>
        <translation>从不掩膜</translation>
    </message>
    <message>
        <source>New or empty folder for the package.</source>
        <translation>用于外业包的新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>新发现地点</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of '{text}' and {more} more {more:text|texts}: boxes would stand for them. Install a font with these letters, for Chinese on Debian or Ubuntu the package {package}, and run again.</source>
        <translation>本机没有字体包含“{text}”及另外 {more} 段文字的字符：会显示为方框。请安装含这些字符的字体（Debian 或 Ubuntu 上中文可用软件包 {package}），然后重新运行。</translation>
    </message>
    <message>
        <source>No imagery is given. Choose products in PRODUCTS, or a folder that holds them in PRODUCTS_FOLDER.</source>
        <translation>未给出影像。请在 PRODUCTS 中选择产品，或在 PRODUCTS_FOLDER 中选择包含产品的文件夹。</translation>
    </message>
    <message>
        <source>No mine visible</source>
        <translation>未见矿山</translation>
    </message>
    <message>
        <source>No output was chosen. Name a file for at least one of {outputs}.</source>
        <translation>未选择任何输出。请至少为 {outputs} 之一指定文件。</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>非金属矿</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>非矿山样本</translation>
    </message>
    <message>
        <source>Non-mine samples of unlabelled land lie farther than this from any mine polygon, since outlines are not exact. With 0 only objects that overlap a mine are kept out. Objects inside polygons of other classes are non-mine samples however near a mine.</source>
        <translation>未标注土地的非矿山样本与任何矿山多边形的距离须大于此值，因为轮廓并不精确。为 0 时只排除与矿山重叠的对象。位于其他类别多边形内的对象无论离矿山多近都是非矿山样本。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Northing or latitude column</source>
        <translation>北坐标或纬度列</translation>
    </message>
    <message>
        <source>Not a mine</source>
        <translation>非矿山</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
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
        <source>Number of mines: mines per km2. Area of mines: km2 of mines per km2.</source>
        <translation>矿山数量：每平方千米的矿山数。矿山面积：每平方千米中矿山的平方千米数。</translation>
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
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects in known mines and on other land: samples</source>
        <translation>已知矿山内和其他土地上的对象：样本</translation>
    </message>
    <message>
        <source>Objects of covers (by their spectral means) that no training sample shows, the largest cover first: draw reference polygons there before anywhere else. Empty when every cover of the land has a sample.</source>
        <translation>训练样本未显示的覆盖类型的对象（按其光谱均值），覆盖面积最大者在前：请首先在那里绘制参考多边形。当土地的每种覆盖都有样本时为空。</translation>
    </message>
    <message>
        <source>Objects of like colour</source>
        <translation>颜色相近的对象</translation>
    </message>
    <message>
        <source>Objects with at least this probability become mines.</source>
        <translation>概率不低于此值的对象成为矿山。</translation>
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
        <source>Offset of rasters</source>
        <translation>栅格偏移</translation>
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
        <translation>一个文件夹：SAFE 文件夹，或存放产品的文件夹。</translation>
    </message>
    <message>
        <source>One image of all products, without clouds</source>
        <translation>所有产品合成的一幅无云影像</translation>
    </message>
    <message>
        <source>One layer a scale, with its style; they are put on the map.</source>
        <translation>每个尺度一个图层，带样式；会加到地图上。</translation>
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
        <source>One polygon a licence with number, holder, mineral, status, dates, depth, measured and stated area.</source>
        <translation>每个许可证一个多边形，含编号、持有人、矿种、状态、日期、深度、实测面积和登记面积。</translation>
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
        <source>One to {most} scales, with commas between them. Larger values give larger objects.</source>
        <translation>一到 {most} 个尺度，以逗号分隔。值越大对象越大。</translation>
    </message>
    <message>
        <source>Only for classified objects without a class, as 'Compute object features' makes them: the model that tells it. It lets a chain of steps judge objects that were not written to a file.</source>
        <translation>仅用于没有类别的已分类对象（即“计算对象特征”的输出）：用来判定类别的模型。这样，一系列步骤就可以评估未写入文件的对象。</translation>
    </message>
    <message>
        <source>Only for rasters whose bands have no names: which band is which, for example blue=1,green=2,red=3,nir=4.</source>
        <translation>仅用于波段没有名称的栅格：哪个波段是什么，例如 blue=1,green=2,red=3,nir=4。</translation>
    </message>
    <message>
        <source>Only for rasters without the product's metadata: -1000 for Sentinel-2 since 2022, unless it has been taken off.</source>
        <translation>仅用于没有产品元数据的栅格：Sentinel-2 自 2022 年起为 -1000，除非已扣除。</translation>
    </message>
    <message>
        <source>Only for rasters without the product's metadata: reflectance x 10 000 = value x factor + offset.</source>
        <translation>仅用于没有产品元数据的栅格：反射率 × 10 000 = 值 × 系数 + 偏移。</translation>
    </message>
    <message>
        <source>Only mines that touch it, and this part of the image, are packed; empty: all mines and the land around them.</source>
        <translation>仅打包与其相交的矿山和该部分影像；留空：所有矿山及其周围土地。</translation>
    </message>
    <message>
        <source>Only objects and mines whose centre lies inside count. Leave empty for no limit.</source>
        <translation>只统计中心位于范围内的对象和矿山。留空表示不限制。</translation>
    </message>
    <message>
        <source>Only the first mines of the order get a sheet; empty: all.</source>
        <translation>仅为排序靠前的矿山制作卡片；留空：全部。</translation>
    </message>
    <message>
        <source>Only the objects that lie wholly inside are computed, to try things before everything is run. By default all.</source>
        <translation>仅计算完全位于其内的对象，便于在全部运行前试验。默认为全部。</translation>
    </message>
    <message>
        <source>Only the objects that touch it are classified, to try things before everything is run. By default all.</source>
        <translation>仅对与其相交的对象分类，便于在全部运行前试验。默认为全部。</translation>
    </message>
    <message>
        <source>Only this part of the image is segmented, to try a scale before everything is run. Objects at the edge of the part are other ones than in the whole image. By default the whole image.</source>
        <translation>仅分割影像的这一部分，便于在全部运行前试验尺度。该部分边缘的对象与整幅影像中的不同。默认为整幅影像。</translation>
    </message>
    <message>
        <source>Only without a table of 'Match mines with the register': the mines are matched with these polygons here, with the defaults of that step. Needs the mines.</source>
        <translation>仅在没有“匹配矿山与矿业权登记”的表格时使用：在此将矿山与这些多边形按该步骤的默认值进行匹配。需要提供矿山图层。</translation>
    </message>
    <message>
        <source>Open a terminal and run:</source>
        <translation>打开终端并运行：</translation>
    </message>
    <message>
        <source>Or in PowerShell:</source>
        <translation>或在 PowerShell 中：</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Order of review</source>
        <translation>核查顺序</translation>
    </message>
    <message>
        <source>Order of the sheets; where only some mines get one, those that come first.</source>
        <translation>卡片的顺序；只为部分矿山制作卡片时，取排在前面的。</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>其他土地</translation>
    </message>
    <message>
        <source>Other land: all land outside is other land. Not known: nothing is known about it, and only objects with more than the overlap share of their area in polygons of other classes are other land.</source>
        <translation>其他土地：多边形以外的土地都是其他土地。未知：对这些土地一无所知，只有面积超过重叠比例落在其他类别多边形内的对象才算其他土地。</translation>
    </message>
    <message>
        <source>Other land: the reference holds every mine, so all land outside is other land. Not known: only land inside reference polygons counts, and polygons of other classes are needed to know false alarms.</source>
        <translation>其他土地：参考包含全部矿山，因此其余土地都是其他土地。未知：只统计参考多边形内的土地，需要其他类别的多边形才能知道误报。</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>其他图层</translation>
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
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, A4, one page a mine.</source>
        <translation>PDF，A4，每个矿山一页。</translation>
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
        <source>Page with all figures of the accuracy.</source>
        <translation>包含全部精度数字的网页。</translation>
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
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Placemarks</source>
        <translation>地标</translation>
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
        <source>Places in the stratum</source>
        <translation>层内地点数</translation>
    </message>
    <message>
        <source>Points that the inspectors set, for example at mines that the map lacks.</source>
        <translation>检查人员标记的点，例如图上缺少的矿山。</translation>
    </message>
    <message>
        <source>Points with stratum, weight, class in the map, and an empty reference_class to be filled in.</source>
        <translation>带有层、权重、图上类别以及待填写的空字段 reference_class 的点。</translation>
    </message>
    <message>
        <source>Polygon of the study area, for density and clustering; by default the extent of the image.</source>
        <translation>研究区多边形，用于密度和聚集分析；默认为影像范围。</translation>
    </message>
    <message>
        <source>Polygon of the study area; by default all counties together. Density and clustering need its true outline.</source>
        <translation>研究区的多边形；默认为所有县（市）的合并范围。密度和聚集分析需要其真实轮廓。</translation>
    </message>
    <message>
        <source>Polygons of counties, drawn with their names on the map.</source>
        <translation>县（市）多边形，连同名称绘于地图上。</translation>
    </message>
    <message>
        <source>Polygons of counties, for one table a county, if the mines have no field county.</source>
        <translation>县（市）多边形，用于在矿山没有字段 county 时按县（市）生成表格。</translation>
    </message>
    <message>
        <source>Polygons of counties, for the map of the location.</source>
        <translation>县（市）多边形，用于位置图。</translation>
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
        <translation>多边形：其内的对象用于测试，其余用于训练。没有时 30 % 的样本分组用于测试。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Prepare imagery</source>
        <translation>准备影像</translation>
    </message>
    <message>
        <source>Preview segmentation</source>
        <translation>预览分割</translation>
    </message>
    <message>
        <source>Print layout (qpt) with an atlas, instead of the built-in sheet.</source>
        <translation>带图集的打印布局 (qpt)，代替内置卡片。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used for the seasons; by default all products are, whatever their cloud.</source>
        <translation>更早日期的产品不用于季节波段；默认使用所有产品，不论云量。</translation>
    </message>
    <message>
        <source>Products of earlier dates are not used.</source>
        <translation>不使用早于此日期的产品。</translation>
    </message>
    <message>
        <source>Products of later dates are not used for the seasons.</source>
        <translation>更晚日期的产品不用于季节波段。</translation>
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
        <source>Province or basin, for the title page.</source>
        <translation>省或流域，用于封面。</translation>
    </message>
    <message>
        <source>Python packages are missing in QGIS's Python: {packages}. Run 'Check dependencies' for the command to install them.</source>
        <translation>QGIS 的 Python 中缺少 Python 软件包：{packages}。请运行“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>QGIS knows no such coordinate system. Write a code such as EPSG:32644.</source>
        <translation>QGIS 不认识此坐标系。请写代码，例如 EPSG:32644。</translation>
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
        <source>Quarries</source>
        <translation>采石场</translation>
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
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>Random forest: the forest of the paper. Extra trees: thresholds are drawn at random at each split, which is often a little better with few features and few samples (bands of the seasons). Model file, report and map are the same.</source>
        <translation>随机森林：论文所用的森林。极端随机树：每次分裂的阈值随机抽取，在特征和样本较少时（季节波段）往往略好。模型文件、报告和地图相同。</translation>
    </message>
    <message>
        <source>Range of elevation</source>
        <translation>高程极差</translation>
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
        <source>Recall</source>
        <translation>召回率</translation>
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
        <source>Reference mine</source>
        <translation>参考矿山编号</translation>
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
        <source>Refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
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
        <source>Register report</source>
        <translation>矿业权登记比对报告</translation>
    </message>
    <message>
        <source>Register table</source>
        <translation>矿业权登记比对表</translation>
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
        <source>Report of the check</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>分类器比较报告</translation>
    </message>
    <message>
        <source>Report of the map</source>
        <translation>制图报告</translation>
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
        <translation>河流线，用于矿山到河流的距离。</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>SCALES is '{value}': one to {most} numbers of 1 and more are needed, for example 30,50,100.</source>
        <translation>SCALES 为 '{value}'：需要一到 {most} 个不小于 1 的数，例如 30,50,100。</translation>
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
        <source>Sand and gravel</source>
        <translation>砂石矿</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scale of level {number}</source>
        <translation>第 {number} 级的尺度</translation>
    </message>
    <message>
        <source>Scale report</source>
        <translation>尺度报告</translation>
    </message>
    <message>
        <source>Scale table</source>
        <translation>尺度表</translation>
    </message>
    <message>
        <source>Scale {scale:g}</source>
        <translation>尺度 {scale:g}</translation>
    </message>
    <message>
        <source>Scale {scale:g}: {count} {count:object|objects}, {size:.0f} pixels each on average.</source>
        <translation>尺度 {scale:g}：{count} 个对象，平均 {size:.0f} 像元。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
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
        <source>See the factor; -1000 for bands of products of baseline 04.00 (2022) and later whose offset is left in.</source>
        <translation>参见系数；对于仍保留偏移量的处理基线 04.00（2022 年）及以后产品的波段，取 -1000。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation>之后可见比例</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>之前可见比例</translation>
    </message>
    <message>
        <source>Segment image</source>
        <translation>分割影像</translation>
    </message>
    <message>
        <source>Segmentation scale: larger values give larger objects. 100 is the published method's; at 100 the preset decides.</source>
        <translation>分割尺度：值越大对象越大。100 为已发表方法的值；为 100 时由预设决定。</translation>
    </message>
    <message>
        <source>Segments a small part of the image at several scales and shows the outlines on the map, so that a scale can be chosen by eye in seconds. With a model of 'Train random forest' the objects are classified as well.

A good scale has objects that follow the edges of the mines: several objects in a mine are fine, an object that holds mine and other land is not. The objects are those of 'Segment image' at the same scale, except at the edge of the part.</source>
        <translation>以多个尺度分割影像的一小部分并在地图上显示轮廓，几秒内即可目视选择尺度。给出“训练随机森林”的模型时，对象也会被分类。

好的尺度下，对象沿矿山边缘走：一个矿山含多个对象没有问题，一个对象兼含矿山和其他土地则不行。除该部分的边缘外，对象与“分割影像”在同一尺度下的相同。</translation>
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
        <translation>Sentinel-2 产品（SAFE 文件夹、其 zip 或 MTD xml）或多波段栅格。给出这些，或给出产品文件夹。</translation>
    </message>
    <message>
        <source>Sentinel-2 products as SAFE folder, zip, MTD_MSIL2A.xml or EOPF Zarr store, Landsat Level-2 or HLS, folders of single bands, or rasters with several bands. Files inside one product count as one.</source>
        <translation>Sentinel-2 产品（SAFE 文件夹、zip、MTD_MSIL2A.xml 或 EOPF Zarr 存储），Landsat Level-2 或 HLS，单波段文件夹，或多波段栅格。同一产品内的文件算一个。</translation>
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
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <source>Share beyond the licence</source>
        <translation>越界比例</translation>
    </message>
    <message>
        <source>Share inside the licence</source>
        <translation>许可证内比例</translation>
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
        <source>Share of the trees</source>
        <translation>树的票数比例</translation>
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
        <source>Since 2022 the values of products hold an offset of 1000. Some catalogues have taken it off already, and some of those say the contrary. Find out: the catalogue's word, unless the pixels prove the contrary; yes, no: what you know better.</source>
        <translation>自 2022 年起产品的值含有 1000 的偏移。有些目录已将其减去，其中有些却说没有。自动判断：以目录所说为准，除非像元证明相反；是、否：您更清楚时使用。</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>大小（像元）</translation>
    </message>
    <message>
        <source>Slope (degrees)</source>
        <translation>坡度 (度)</translation>
    </message>
    <message>
        <source>Small strata need enough places of their own.</source>
        <translation>面积较小的层需要有足够的位置。</translation>
    </message>
    <message>
        <source>Smaller mines are dropped. 5000 m2 are 50 pixels of 10 m.</source>
        <translation>小于此面积的矿山将被舍弃。5000 m² 相当于 50 个 10 m 像元。</translation>
    </message>
    <message>
        <source>Smaller mines are dropped; at 5000 m2 the preset decides.</source>
        <translation>更小的矿山会被舍去；为 5000 m² 时由预设决定。</translation>
    </message>
    <message>
        <source>Smaller objects are merged with the neighbour that fits best, at the end. 0 keeps all.</source>
        <translation>小于此值的对象最后会与最匹配的相邻对象合并。0 表示全部保留。</translation>
    </message>
    <message>
        <source>Smallest change (m2)</source>
        <translation>最小变化 (m²)</translation>
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
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Stands on every sheet, for example the name of the survey and the year.</source>
        <translation>印在每张卡片上，例如调查名称和年份。</translation>
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
        <translation>随机数的起点；相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistics report</source>
        <translation>统计报告</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>状态字段</translation>
    </message>
    <message>
        <source>Status in the register</source>
        <translation>登记中的状态</translation>
    </message>
    <message>
        <source>Status map</source>
        <translation>状态对照表</translation>
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
        <source>Step {number} of {total}: {step}</source>
        <translation>步骤 {number}/{total}：{step}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>步骤：{step}</translation>
    </message>
    <message>
        <source>Steps that can run with what is there: {steps}.</source>
        <translation>现有条件下可运行的步骤：{steps}。</translation>
    </message>
    <message>
        <source>Steps that cannot, and what they lack: {steps}.</source>
        <translation>不能运行的步骤及其缺少的软件包：{steps}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>终止尺度</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Stratum {name}: {area:.3f} km2, {count} {count:place|places}.</source>
        <translation>层 {name}：{area:.3f} km²，{count} 个位置。</translation>
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
        <source>Suspended</source>
        <translation>已暂停</translation>
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
        <source>Table for later steps</source>
        <translation>供后续步骤使用的表格</translation>
    </message>
    <message>
        <source>Table of everything that somebody has to decide or know.</source>
        <translation>需要有人决定或知晓的全部事项表。</translation>
    </message>
    <message>
        <source>Table of minerals and types</source>
        <translation>矿种与类型对照表</translation>
    </message>
    <message>
        <source>Table or text</source>
        <translation>表格或文本</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>报告的表格</translation>
    </message>
    <message>
        <source>Tables of the statistics</source>
        <translation>统计表格</translation>
    </message>
    <message>
        <source>Tailings and dumps</source>
        <translation>尾矿和排土场</translation>
    </message>
    <message>
        <source>Taken from the run before: inputs, parameters and versions are the same. Nothing is computed.</source>
        <translation>取自上一次运行：输入、参数和版本都相同。无需计算。</translation>
    </message>
    <message>
        <source>Takes in one or several copies of a field package: findings, reviews, photos, new outlines and new places. Each value is compared with the copy that was handed out, so it is known who changed it: one change is taken; different changes of one value are listed as a conflict, with all values, and the office's stays (else that of the first copy).

Nothing is dropped: a mine that is missing in a copy is kept and listed, parts of a split mine and mines drawn in the field become new ones. A finding decides the review where that was left empty: in or out of operation = accepted, no mine = rejected, a new outline = redrawn. Give the result as REVIEWED to the next map.</source>
        <translation>收回一份或多份外业包：现场结论、核查、照片、新轮廓和新地点。每个值都与发出的副本比较，因此知道是谁修改的：只有一处修改则采用；同一值有不同修改时列为冲突并给出所有值，保留办公室的值（否则保留第一份副本的值）。

不丢弃任何内容：副本中缺失的矿山保留并列出，拆分矿山的各部分和外业绘制的矿山成为新矿山。核查为空时由现场结论决定：在产或停产 = accepted，无矿山 = rejected，有新轮廓 = redrawn。请把结果作为下一次制图的 REVIEWED。</translation>
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
        <translation>模板</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
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
        <source>Text with corner points, CSV, or Excel workbook (.xlsx).</source>
        <translation>含拐点的文本、CSV 或 Excel 工作簿 (.xlsx)。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Texture: number of grey levels</source>
        <translation>纹理：灰度级数</translation>
    </message>
    <message>
        <source>Texture: value of the highest grey level</source>
        <translation>纹理：最高灰度级的数值</translation>
    </message>
    <message>
        <source>Texture: value of the lowest grey level</source>
        <translation>纹理：最低灰度级的数值</translation>
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
        <source>The image stack that everything was made of, to be seen below the map.</source>
        <translation>制作所有结果所用的影像堆栈，显示在图下方。</translation>
    </message>
    <message>
        <source>The image stack that the objects were made from. With it the outlines of the mines follow the edges of the image: pixels up to two pixels from an outline go to the side that they look like. Without it outlines are those of the objects.</source>
        <translation>生成对象所用的影像堆栈。给出后，矿山轮廓将贴合影像边缘：距轮廓两个像元以内的像元归入与其相似的一侧。没有时轮廓为对象的轮廓。</translation>
    </message>
    <message>
        <source>The image to be segmented, made by 'Prepare imagery'.</source>
        <translation>待分割的影像，由“准备影像”生成。</translation>
    </message>
    <message>
        <source>The inventory holds no mine: all counts are zero.</source>
        <translation>清单中没有矿山：所有数量均为零。</translation>
    </message>
    <message>
        <source>The inventory report: one page with everything.</source>
        <translation>清查报告：一页包含全部内容。</translation>
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
        <source>The land without samples</source>
        <translation>没有样本的土地</translation>
    </message>
    <message>
        <source>The last run printed the same commands, and nothing has changed since. Look whether they ended with an error, whether they were run on this computer and for this user, and whether QGIS was started again. They install for {python}; QGIS looks in the folders listed below.</source>
        <translation>上次运行已打印相同的命令，此后没有任何变化。请检查命令是否报错、是否在本机并以本用户运行、QGIS 是否已重新启动。命令安装到 {python}；QGIS 在下列文件夹中查找。</translation>
    </message>
    <message>
        <source>The licence it lies in</source>
        <translation>所在许可证</translation>
    </message>
    <message>
        <source>The likely objects together are mines</source>
        <translation>可能性大的对象合并为矿山</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地图</translation>
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
        <source>The map: one polygon a mine with probability, confidence, area, type, licence, county and a form for reviews.</source>
        <translation>图：每个矿山一个多边形，含概率、置信度、面积、类型、许可证、县（市）和核查表单。</translation>
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
        <source>The mines to be visited, best with the attributes of other steps.</source>
        <translation>要实地走访的矿山，最好带有其他步骤的属性。</translation>
    </message>
    <message>
        <source>The mines with area class, type, licence, county, elevation, slope and distance to the river.</source>
        <translation>带有面积级别、类型、许可证、县（市）、高程、坡度和到河流距离的矿山。</translation>
    </message>
    <message>
        <source>The mines with everything known of them, in their own coordinate system.</source>
        <translation>带有全部已知信息的矿山，采用其自身坐标系。</translation>
    </message>
    <message>
        <source>The mines with finding, review, photos and new outlines.</source>
        <translation>带有现场结论、核查、照片和新轮廓的矿山。</translation>
    </message>
    <message>
        <source>The mines with register_status, licence and the area beyond it.</source>
        <translation>带有 register_status、许可证及越界面积的矿山。</translation>
    </message>
    <message>
        <source>The nearest licence</source>
        <translation>最近的许可证</translation>
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
        <source>The objects do not say what the map holds (field in_map): the sample is one of the classified objects, not of a map with a smallest area, filled holes or a review. Classify the mines again.</source>
        <translation>对象未说明图中包含哪些（字段 in_map）：样本针对的是已分类对象，而不是经过最小面积、填洞或核查的图。请重新运行矿山分类。</translation>
    </message>
    <message>
        <source>The office's layer of the same mines, if it was edited meanwhile; otherwise what was handed out counts.</source>
        <translation>办公室的同一批矿山图层（若其间有编辑）；否则以发出的内容为准。</translation>
    </message>
    <message>
        <source>The overrun</source>
        <translation>越界区域图层</translation>
    </message>
    <message>
        <source>The part holds {width} x {height} pixels: the middle {columns} x {rows} are shown.</source>
        <translation>该部分为 {width} x {height} 像元：显示中间的 {columns} x {rows}。</translation>
    </message>
    <message>
        <source>The part to look at, on the desktop what the map shows. By default, and of a part of more than {most} million pixels, the middle {side} x {side} pixels.</source>
        <translation>要查看的部分，在桌面上为地图所示范围。默认（以及大于 {most} 百万像元的部分）为中间的 {side} x {side} 像元。</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The reference mines left out</source>
        <translation>未使用的参考矿山图层</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The result of this step could not be kept for a later run ({error}). This run goes on.</source>
        <translation>此步骤的结果未能保存供以后的运行使用（{error}）。本次运行继续。</translation>
    </message>
    <message>
        <source>The same in WGS 84 for web maps and scripts.</source>
        <translation>同样内容，WGS 84，用于网络地图和脚本。</translation>
    </message>
    <message>
        <source>The same list as a web page, to send to whoever looks after this computer.</source>
        <translation>以网页形式给出的同一列表，可发送给负责维护此计算机的人员。</translation>
    </message>
    <message>
        <source>The same on A4 with title page, contents and page numbers, ready to be signed.</source>
        <translation>同样内容，A4，带封面、目录和页码，可供签署。</translation>
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
        <translation>输出旁的样式 '{path}' 是您自己的，保持不变。</translation>
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
        <source>The trained forest, for Classify mines.</source>
        <translation>训练好的森林，供“矿山分类”使用。</translation>
    </message>
    <message>
        <source>The whole method in one box: image stack, segmentation, 56 features an object, labelled samples, random forest, mines, accuracy from objects that trained nothing, the statistics of the inventory, and one report of it all. Open it in the Modeler to change a step.</source>
        <translation>整个方法合为一体：影像堆栈、分割、每个对象 56 个特征、标注样本、随机森林、矿山、由未参与训练的对象得到的精度、清单统计，以及汇总全部内容的报告。可在模型构建器中打开以修改某一步骤。</translation>
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
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation>需优先核查的在前</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>容差 (m)</translation>
    </message>
    <message>
        <source>Topographic position</source>
        <translation>地形位置</translation>
    </message>
    <message>
        <source>Train random forest</source>
        <translation>训练随机森林</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training or test</source>
        <translation>训练或测试</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <source>Training table</source>
        <translation>训练表</translation>
    </message>
    <message>
        <source>Trains a random forest on labelled objects and writes it to a model file for 'Classify mines'. The defaults are the parameters of the paper; the sizes of leaf and split follow the number of mine samples, and are the paper's from 500 on.

The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.

Only samples whose field split is 'train' are used; test samples are never looked at. A sample is called a mine when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). A feature that is NULL is replaced by the median of the training samples, here and when the model is applied.</source>
        <translation>用已标注的对象训练随机森林，并写入供“矿山分类”使用的模型文件。默认值为论文的参数；叶节点和分裂的大小随矿山样本数而定，500 个起为论文的值。

报告并列给出袋外误差、随机折和空间折的精度，以及哪些特征重要：在每棵树的袋外样本中打乱某特征所损失的精度。

只使用字段 split 为 'train' 的样本；从不查看测试样本。样本被判为矿山，当各树叶节点中矿山比例的均值大于一半（论文按每树一票计）。为 NULL 的特征由训练样本的中位数代替，训练和应用模型时均如此。</translation>
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
        <source>Trees disagree</source>
        <translation>树间分歧</translation>
    </message>
    <message>
        <source>Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.</source>
        <translation>在保持分组完整的折中尝试上述参数的各种组合，并用最佳组合训练；不使用上面的值。需要数分钟：在双核上处理 2 000 个样本最多 20 分钟。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unexpected error in {name}: {kind}: {error}. Please report it with the log.</source>
        <translation>{name} 发生意外错误：{kind}：{error}。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>Unlike the training</source>
        <translation>与训练数据不同</translation>
    </message>
    <message>
        <source>Uses the bands of the seasons by itself if the products are of two or more dates at least 60 days apart that show nine tenths of the area twice without cloud. Objects are then described by the features of the seasons and of terrain instead of the paper's. The log says what was chosen and why. Off: only the switch for the seasons counts.</source>
        <translation>如果产品有两个或更多日期、首尾相隔至少 60 天，并且十分之九的区域至少两次无云可见，则自动使用季节波段。此时对象由季节特征和地形描述，而不是论文的特征。日志会说明选择了什么以及原因。关闭：只看季节开关。</translation>
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
        <source>Values of the class field that count as mine, with commas between them.</source>
        <translation>类别字段中表示矿山的值，以逗号分隔。</translation>
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
        <source>Weight</source>
        <translation>权重</translation>
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
        <source>What each object looks like, in numbers</source>
        <translation>用数值表示每个对象的样子</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is known of the land</source>
        <translation>关于土地的已知信息</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>可见情况</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>实地类别</translation>
    </message>
    <message>
        <source>What kind of mines: sets the scale and the minimum area. A scale or an area that you change yourself counts more than the preset. The log shows the values used, at Segment image and Classify mines.</source>
        <translation>矿山种类：设定尺度和最小面积。您自行更改的尺度或面积优先于预设。日志在“分割影像”和“矿山分类”处显示所用的值。</translation>
    </message>
    <message>
        <source>What tells mines from other land</source>
        <translation>区分矿山与其他土地的依据</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>状态含义</translation>
    </message>
    <message>
        <source>What to compute. Features of the method: those of the paper; all features: these and all others whose bands (and rivers) are there; features of the seasons: means of the six spectral bands and of the twelve bands of the seasons; features by the bands, that is those of the seasons and terrain if the image has bands of the seasons, else those of the paper; groups: the paper's features of spectrum, terrain, texture or shape, means of the bands of the seasons, mean and standard deviation of every other band by its name, neighbours and super-objects; or single features. What cannot be computed from the bands is left out and named.</source>
        <translation>要计算什么。方法的特征：论文中的特征；全部特征：这些以及波段（和河流）齐备的所有其他特征；季节特征：六个光谱波段和十二个季节波段的均值；按波段选择的特征：影像有季节波段时为季节特征和地形，否则为论文的特征；各组：论文中光谱、地形、纹理或形状的特征，季节波段的均值，按名称给出的其他各波段的均值和标准差，相邻对象和上级对象；或单个特征。波段不足而无法计算的会略去并列出名称。</translation>
    </message>
    <message>
        <source>What was mapped, how many false alarms to expect, how much of the land the model does not know, and the ten mines to look at first, as one page with charts.</source>
        <translation>制图结果、预计的误报数量、模型不了解的土地有多少，以及应先查看的十个矿山，合为一个带图表的页面。</translation>
    </message>
    <message>
        <source>What was read, refused and warned of, and why the corners were placed where they are.</source>
        <translation>读取了什么、拒绝了什么、警告了什么，以及拐点为何置于该处。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Where map and reference agree: hits, misses and false alarms.</source>
        <translation>图与参考的一致之处：命中、漏检和误报。</translation>
    </message>
    <message>
        <source>Where the number of features tried is left at the 5 of the paper, it follows the samples: 2 of up to 30 features with bands of the seasons among them (random forest), 10 of 40 and more features with fewer than 500 mine samples, never more than there are. Another number stands. Off: 5 means 5.</source>
        <translation>当尝试的特征数保留为论文的 5 时，由样本决定：特征不超过 30 个且其中有季节波段时为 2（随机森林），特征有 40 个或更多而矿山样本少于 500 个时为 10，且不超过特征总数。其他数值保持不变。关闭：5 就是 5。</translation>
    </message>
    <message>
        <source>Where the type is from</source>
        <translation>类型来源</translation>
    </message>
    <message>
        <source>Which band is which, for rasters whose bands have no names: blue=1,green=2,red=3,nir=4. The usual Sentinel-2 names (B02 or B2 and so on) are known without it. A raster without one of the four needs it too.</source>
        <translation>对于波段没有名称的栅格，说明各波段的对应关系：blue=1,green=2,red=3,nir=4。常用的 Sentinel-2 名称（B02 或 B2 等）无需说明即可识别。缺少四个波段之一的栅格也需要说明。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Who hands the inventory in, for the title page.</source>
        <translation>提交清单的单位，用于封面。</translation>
    </message>
    <message>
        <source>Who made it, for the title page.</source>
        <translation>编制人，用于封面。</translation>
    </message>
    <message>
        <source>Whole method</source>
        <translation>完整方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>未采用原因</translation>
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
        <source>Without both rasters of observed land a mine under cloud cannot be told from a closed one.</source>
        <translation>缺少两个年份的已观测土地栅格时，无法区分云下的矿山与已关闭的矿山。</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Write inventory report</source>
        <translation>编写清查报告</translation>
    </message>
    <message>
        <source>Write mine sheets</source>
        <translation>编写矿山卡片</translation>
    </message>
    <message>
        <source>Writes a PDF with one page a mine: the image with its outline, scale bar and coordinates; the same place in earlier years; where it lies; number, coordinates, area, type, county, licence and what lies beyond it, distance to the river, how sure it is, in words; and lines for the inspector's finding, date and signature.

What the layer of mines holds is printed: take the mines of 'Mine statistics', 'Match mines with the register' or 'Export inventory'. A register, counties or rivers given here add what the layer lacks and are drawn on the maps. All images of a sheet show the same land.

TEMPLATE takes an office's own print layout (qpt) instead: its atlas goes over the mines, and the map frames with the item ids image, earlier_1, earlier_2, earlier_3 and location get their layers. Its labels may print the fields of the mines, sheet_title and sheet_facts (heading and facts in the chosen language) and @mm_title, @mm_image_date, @mm_source. The file layouts/mine_sheet.qpt in the plugin's folder is an example to begin with.

It is made in parts of at most 25 pages, a file each: SHEETS, and SHEETS with _2, _3 and so on.</source>
        <translation>写出每个矿山一页的 PDF：带轮廓、比例尺和坐标的影像；同一地点的早年影像；所在位置；编号、坐标、面积、类型、县（市）、许可证及越界部分、距河流距离、以文字表述的可靠程度；以及供检查人员填写结论、日期和签名的栏。

打印矿山图层所含的内容：请使用“矿山统计”“匹配矿山与矿业权登记”或“导出清单”的矿山。在此给出的登记、县（市）或河流会补充图层缺少的内容并绘于地图上。同一卡片的所有影像显示同一块土地。

TEMPLATE 改用单位自己的打印布局（qpt）：其图集遍历各矿山，项目 ID 为 image、earlier_1、earlier_2、earlier_3 和 location 的地图框会得到相应图层。标签可以打印矿山的字段、sheet_title 和 sheet_facts（所选语言的标题与事实），以及 @mm_title、@mm_image_date、@mm_source。插件文件夹中的 layouts/mine_sheet.qpt 是可供参考的示例。

分多个部分生成，每部分最多 25 页、各为一个文件：SHEETS，以及带 _2、_3 等后缀的 SHEETS。</translation>
    </message>
    <message>
        <source>Writes the inventory as an official document: title page; one page that tells what was found, how sure it is, what is not licensed, what changed and what to do next; map with image, counties, rivers and the numbers of the mines; charts and tables; licence cases; changes; the complete list of mines with coordinates; and an appendix with method, limits, accuracy, parameters and hashes. As HTML page that works offline, and as PDF on A4.

It is made of the tables that the other steps wrote, so every number in it can be traced to a file; TABLES collects them in one folder, with a record of files and parameters. Without a table of 'Assess accuracy' the first page says that nothing was checked yet. English, Chinese and Russian.</source>
        <translation>将清单写成正式文件：封面；一页说明发现了什么、可靠程度、哪些没有许可、有何变化以及下一步做什么；带影像、县（市）、河流和矿山编号的地图；图表；许可案件；变化；带坐标的完整矿山列表；附录含方法、局限性、精度、参数和校验值。可离线打开的 HTML 网页，以及 A4 的 PDF。

它由其他步骤写出的表格构成，因此其中每个数字都可追溯到文件；TABLES 将它们汇集到一个文件夹，并附文件和参数记录。没有“评估精度”的表格时，首页会说明尚未检验。支持英文、中文和俄文。</translation>
    </message>
    <message>
        <source>Writes the inventory in the forms that others work with: an Excel workbook with sheets for mines, counties, types, licence cases, changes and notes; placemarks for a globe or a telephone (KMZ), named by the mine's number and coloured by its status; a GeoPackage; GeoJSON.

Every mine has its number, longitude and latitude (WGS 84, a point on the mine). Headings are in the chosen language, with units. Mines with review = rejected are left out. The tables of 'Match mines with the register' and 'Detect change between years' must be of the same mines: the register's table is joined by number and place, that of changes by place, since numbers are carried on over the years there.</source>
        <translation>以他人使用的格式写出清单：Excel 工作簿，含矿山、县（市）、类型、许可案件、变化和说明各表；用于数字地球或手机的地标（KMZ），以矿山编号命名并按状态着色；GeoPackage；GeoJSON。

每个矿山有编号、经度和纬度（WGS 84，矿山上的一点）。表头采用所选语言并带单位。review = rejected 的矿山不写出。“匹配矿山与矿业权登记”和“检测年际变化”的表格须针对同一批矿山：登记表按编号和位置连接，变化表按位置连接，因为那里的编号逐年延续。</translation>
    </message>
    <message>
        <source>Writing {count} {count:polygon|polygons} to '{path}'.</source>
        <translation>正在将 {count} 个多边形写入 '{path}'。</translation>
    </message>
    <message>
        <source>Writing {count} {count:polygon|polygons} with {features} {features:feature|features}.</source>
        <translation>正在写入 {count} 个多边形，含 {features} 个特征。</translation>
    </message>
    <message>
        <source>Written by 'Assess accuracy'.</source>
        <translation>由“评估精度”写出。</translation>
    </message>
    <message>
        <source>Written by 'Detect change between years', for the sheet of changes.</source>
        <translation>由“检测年际变化”写出，用于变化表。</translation>
    </message>
    <message>
        <source>Written by 'Detect change between years'.</source>
        <translation>由“检测年际变化”写出。</translation>
    </message>
    <message>
        <source>Written by 'Match mines with the register', for the status of each mine and the licence cases.</source>
        <translation>由“匹配矿山与矿业权登记”写出，用于每个矿山的状态和许可案件。</translation>
    </message>
    <message>
        <source>Written by 'Match mines with the register'.</source>
        <translation>由“匹配矿山与矿业权登记”写出。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a file such as {patterns} is needed.</source>
        <translation>需要 {patterns} 这样的文件。</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is needed.</source>
        <translation>需要 {least} 到 {most} 的数。</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} is needed.</source>
        <translation>需要 {least} 到 {most} 的整数。</translation>
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
        <source>all directions</source>
        <translation>所有方向</translation>
    </message>
    <message>
        <source>angular second moment</source>
        <translation>角二阶矩</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
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
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try</source>
        <translation>demo,example,synthetic,test,landscape,sentinel-2,SAFE,sample data,try,演示,示例,合成,测试,景观,示例数据,试用</translation>
    </message>
    <message>
        <source>dissimilarity</source>
        <translation>相异性</translation>
    </message>
    <message>
        <source>east-west</source>
        <translation>东西向</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates</source>
        <translation>export,excel,xlsx,workbook,table,kml,kmz,google earth,geojson,geopackage,list,coordinates,导出,工作簿,表格,列表,坐标</translation>
    </message>
    <message>
        <source>field,qfield,mergin,merge,review,conflict,photo,inspection,return</source>
        <translation>field,qfield,mergin,merge,review,conflict,photo,inspection,return,外业,合并,核查,冲突,照片</translation>
    </message>
    <message>
        <source>field,qfield,mergin,mobile,telephone,offline,photo,inspection,review,form</source>
        <translation>field,qfield,mergin,mobile,telephone,offline,photo,inspection,review,form,外业,手机,离线,照片,检查,表单</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>homogeneity</source>
        <translation>同质性</translation>
    </message>
    <message>
        <source>label,samples,training,test,reference,split,mine,mines,learning,ground truth</source>
        <translation>label,samples,training,test,reference,split,mine,mines,learning,ground truth,标注,样本,训练,测试,参考,划分,矿山,学习,地面真值</translation>
    </message>
    <message>
        <source>largest of the seasons</source>
        <translation>各季节最大值</translation>
    </message>
    <message>
        <source>least of the seasons</source>
        <translation>各季节最小值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>median of the seasons</source>
        <translation>各季节中值</translation>
    </message>
    <message>
        <source>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline</source>
        <translation>mine,mines,classify,classification,predict,random forest,probability,map,dissolve,outline,矿山,分类,预测,随机森林,概率,地图,融合,轮廓</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>近红外</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>north-east to south-west</source>
        <translation>东北—西南向</translation>
    </message>
    <message>
        <source>north-south</source>
        <translation>南北向</translation>
    </message>
    <message>
        <source>north-west to south-east</source>
        <translation>西北—东南向</translation>
    </message>
    <message>
        <source>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness</source>
        <translation>object,feature,texture,GLCM,Haralick,zonal statistics,shape,OBIA,roundness,brightness,对象,特征,纹理,灰度共生矩阵,分区统计,形状,面向对象影像分析,圆度,亮度</translation>
    </message>
    <message>
        <source>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment</source>
        <translation>packages,python,pip,install,missing,numba,rasterio,scikit-learn,version,environment,软件包,安装,缺失,版本,环境,依赖项</translation>
    </message>
    <message>
        <source>preview,segmentation,scale,objects,compare,try,extent,visible,obia</source>
        <translation>preview,segmentation,scale,objects,compare,try,extent,visible,obia,预览,分割,尺度,对象,比较</translation>
    </message>
    <message>
        <source>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines</source>
        <translation>random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines,随机森林,训练,模型,分类器,重要性,袋外,交叉验证,机器学习,矿山</translation>
    </message>
    <message>
        <source>rasterio and shapely are built on the GDAL and GEOS of the flatpak; that takes some minutes. The developers could not try it.</source>
        <translation>rasterio 和 shapely 将基于 flatpak 的 GDAL 和 GEOS 编译，需要几分钟。开发者未能实际试验。</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,corner points,coordinates,csv,excel,cadastre,import</source>
        <translation>register,licence,license,mineral rights,corner points,coordinates,csv,excel,cadastre,import,矿业权,许可证,拐点,坐标,导入</translation>
    </message>
    <message>
        <source>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre</source>
        <translation>register,licence,license,mineral rights,illegal,overrun,expired,unlicensed,cadastre,登记,许可证,矿业权,非法,越界,过期,无证,地籍</translation>
    </message>
    <message>
        <source>report,inventory,html,print,pdf,summary</source>
        <translation>report,inventory,html,print,pdf,summary,报告,清单,打印,摘要</translation>
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
        <translation>sheet,atlas,pdf,print,inspection,mine,report,layout,field,卡片,图集,打印,检查,外业</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>spread over the seasons</source>
        <translation>各季节标准差</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register</source>
        <translation>statistics,inventory,mine,type,area,county,density,heatmap,kernel,elevation,slope,river,distance,cluster,ripley,register,统计,清单,矿山,类型,面积,县（市）,密度,热力图,核密度,高程,坡度,河流,距离,聚集,矿业权登记</translation>
    </message>
    <message>
        <source>the choices are {options}.</source>
        <translation>可选值为 {options}。</translation>
    </message>
    <message>
        <source>true or false is needed.</source>
        <translation>需要 true 或 false。</translation>
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
        <source>{area:.3f} km2 lie beyond licences. {seen} of {count} register {count:entry|entries} {seen:has|have} a mine.</source>
        <translation>{area:.3f} km² 超出许可范围。{count} 个登记条目中有 {seen} 个有矿山。</translation>
    </message>
    <message>
        <source>{copies} {copies:copy|copies}: {changed} {changed:mine|mines} changed, {added} new {added:mine|mines}, {places} new {places:place|places}.</source>
        <translation>{copies} 份副本：{changed} 个矿山有修改，{added} 个新矿山，{places} 个新地点。</translation>
    </message>
    <message>
        <source>{count:The required package is|All {count} required packages are} there.</source>
        <translation>全部 {count} 个必需软件包均已就绪。</translation>
    </message>
    <message>
        <source>{count} required {count:package is|packages are} missing or {count:does|do} not work: {packages}.</source>
        <translation>{count} 个必需软件包缺失或无法使用：{packages}。</translation>
    </message>
    <message>
        <source>{count} {count:mine that closed in an earlier run stays|mines that closed in an earlier run stay} in the layer for {count:its|their} number and {count:is|are} not counted.</source>
        <translation>{count} 个在以前运行中已关闭的矿山因编号保留在图层中，不计入。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} packed in '{folder}', {size:.1f} MB. Open {project} there.</source>
        <translation>已将 {count} 个矿山打包到 '{folder}'，{size:.1f} MB。请在那里打开 {project}。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} with {area:.3f} km2 in all, {mean:.3f} km2 on average.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km²，平均 {mean:.3f} km²。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} written to {files}.</source>
        <translation>已将 {count} 个矿山写入 {files}。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines}: {counts}.</source>
        <translation>{count} 个矿山：{counts}。</translation>
    </message>
    <message>
        <source>{count} {count:object lies|objects lie} across the edge of the extent and {count:is|are} left out.</source>
        <translation>{count} 个对象跨越范围边缘，未计算。</translation>
    </message>
    <message>
        <source>{count} {count:review was|reviews were} left empty and {count:follows|follow} from the finding or the new outline.</source>
        <translation>{count} 个核查为空，已按现场结论或新轮廓填写。</translation>
    </message>
    <message>
        <source>{count} {count:sheet|sheets} in {files}, {size:.1f} MB.</source>
        <translation>{count} 张卡片，位于 {files}，{size:.1f} MB。</translation>
    </message>
    <message>
        <source>{count} {count:thing|things} to decide or to know; CONFLICTS lists them.</source>
        <translation>{count} 项需要决定或知晓；见 CONFLICTS。</translation>
    </message>
    <message>
        <source>{gained:.3f} km2 gained, {lost:.3f} km2 lost.</source>
        <translation>增加 {gained:.3f} km²，减少 {lost:.3f} km²。</translation>
    </message>
    <message>
        <source>{label} ({name}) is '{value}': {needed}</source>
        <translation>{label} ({name}) 为 '{value}'：{needed}</translation>
    </message>
    <message>
        <source>{label} ({name}) is not given; it is needed.</source>
        <translation>{label}（{name}）未给出，而它是必需的。</translation>
    </message>
    <message>
        <source>{label} ({name}): '{value}' cannot be read. Check that the file exists and is not damaged, or choose another layer.</source>
        <translation>{label}（{name}）：无法读取 '{value}'。请检查文件是否存在且未损坏，或选择其他图层。</translation>
    </message>
    <message>
        <source>{label} ({name}): no feature of the layer is selected. Select some, or untick the box for selected ones.</source>
        <translation>{label} ({name})：该图层没有选中任何要素。请选中一些要素，或取消勾选“仅选中要素”。</translation>
    </message>
    <message>
        <source>{label}: no layer is chosen yet.</source>
        <translation>{label}：尚未选择图层。</translation>
    </message>
    <message>
        <source>{missing} of {count} {count:mine|mines} {missing:lies|lie} at no place of the table of changes, so nothing is told of their change. Was it made with these mines as AFTER?</source>
        <translation>{count} 个矿山中有 {missing} 个不在变化表的任何位置，因此没有关于其变化的信息。该表是否以这些矿山作为 AFTER 生成？</translation>
    </message>
    <message>
        <source>{name} is '{id}', and QGIS's authentication store holds no such configuration. Choose another one.</source>
        <translation>{name} 为 '{id}'，而 QGIS 的认证库中没有该配置。请另选一个。</translation>
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
        <source>{name} shows no land of the mines. Choose the image that they were mapped from.</source>
        <translation>{name} 未覆盖矿山所在土地。请选择制图所用的影像。</translation>
    </message>
    <message>
        <source>{name}: QGIS's authentication store cannot be opened. Give its master password; for qgis_process write it into a file, and name that file in the environment variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>{name}：无法打开 QGIS 的认证库。请输入主密码；在 qgis_process 中请把密码写入文件，并用环境变量 QGIS_AUTH_PASSWORD_FILE 指定该文件。</translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' ({method}) is not complete. OAuth2 needs the grant flow 'Resource owner', a token address, user name and password; the other kinds need all their values.</source>
        <translation>{name}：配置 '{id}'（{method}）不完整。OAuth2 需要授权流程“Resource owner”、令牌地址、用户名和密码；其他类型需要填写全部值。</translation>
    </message>
    <message>
        <source>{name}: configuration '{id}' is of the kind '{method}'. Use one of the kinds Basic, OAuth2 (resource owner), API header or AWS S3.</source>
        <translation>{name}：配置 '{id}' 的类型为 '{method}'。请使用 Basic、OAuth2（资源所有者）、API header 或 AWS S3 之一。</translation>
    </message>
    <message>
        <source>{name}: folder '{folder}' is not empty. Choose a new one: a package in use holds findings and photos.</source>
        <translation>{name}：文件夹 '{folder}' 不为空。请选择新文件夹：使用中的外业包含有现场结论和照片。</translation>
    </message>
    <message>
        <source>{output} ({output_name}) is '{path}', which is an input too: {label} ({name}). It would be overwritten. Choose another name for the output.</source>
        <translation>{output} ({output_name}) 为 '{path}'，它同时是输入：{label} ({name})。它会被覆盖。请为输出另选名称。</translation>
    </message>
    <message>
        <source>{packages}: a QGIS of the snap store takes no further Python packages. Use QGIS of your distribution, of qgis.org, or of conda-forge.</source>
        <translation>{packages}：snap 商店的 QGIS 不能再安装 Python 软件包。请使用发行版、qgis.org 或 conda-forge 的 QGIS。</translation>
    </message>
    <message>
        <source>{packages}: they have to run on the GDAL and GEOS of this QGIS, so they must come from where it comes from; a wheel of pip would crash it. Ask whoever made this QGIS for them, or use QGIS from conda-forge.</source>
        <translation>{packages}：它们必须运行在此 QGIS 的 GDAL 和 GEOS 上，因此须与 QGIS 同一来源；pip 的 wheel 会使其崩溃。请向此 QGIS 的提供者索取，或使用 conda-forge 的 QGIS。</translation>
    </message>
    <message>
        <source>{packages}: this kind of installation is not known, and its Python has no pip. Install them with the means of your system for the Python named below.</source>
        <translation>{packages}：无法识别此安装方式，且其 Python 没有 pip。请用系统自带的方法为下面所列的 Python 安装。</translation>
    </message>
    <message>
        <source>{packages}: what {system} offers is too old, and the wheel of pip would bring libraries of its own that crash QGIS. No command helps: use a newer release of the system, or QGIS from conda-forge.</source>
        <translation>{packages}：{system} 提供的版本过旧，而 pip 的 wheel 会带入自己的库并使 QGIS 崩溃。没有命令可以解决：请使用更新的系统版本，或 conda-forge 的 QGIS。</translation>
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
        <translation>  另有 {count} 个，均见报告。</translation>
    </message>
    <message>
        <source>  {count} left out: {reason}.</source>
        <translation>  {count} 个未采用：{reason}。</translation>
    </message>
    <message>
        <source>  {scene} of {date}: {cloud:.1%} cloud and shadow in the extent ({tile} in the tile), {seen:.0%} of the extent seen; {verdict}.</source>
        <translation>  {date} 的 {scene}：范围内云和阴影 {cloud:.1%}（分幅 {tile}），可见范围的 {seen:.0%}；{verdict}。</translation>
    </message>
    <message>
        <source>  {scene}: none of its files is known as the product's metadata ({files} are XML); the catalogue's words count.</source>
        <translation>  {scene}：其文件中没有一个可认定为产品的元数据（XML 文件：{files}）；以目录的说明为准。</translation>
    </message>
    <message>
        <source>  {scene}: whole. {reason}</source>
        <translation>  {scene}：完整获取。{reason}</translation>
    </message>
    <message>
        <source>  {scene}: {reason}; not used.</source>
        <translation>  {scene}：{reason}；不使用。</translation>
    </message>
    <message>
        <source> (95 % interval {low} to {high})</source>
        <translation>（95 % 置信区间 {low}～{high}）</translation>
    </message>
    <message>
        <source> As in the paper, a single decision tree is the weakest.</source>
        <translation>与论文一样，单棵决策树最弱。</translation>
    </message>
    <message>
        <source> It holds for the share of mines among these samples; for the land set PRIOR in 'Classify mines'.</source>
        <translation>这对这些样本中的矿山比例成立；对实际土地请在“矿山分类”中设置 PRIOR。</translation>
    </message>
    <message>
        <source> No calibration improves on that, so none is stored in the model.</source>
        <translation>没有校准能改善它，因此模型中不存储校准。</translation>
    </message>
    <message>
        <source> The intervals of {best} and {second} overlap: they do about equally well.</source>
        <translation>{best}与{second}的区间重叠：两者大致相当。</translation>
    </message>
    <message>
        <source> The {method} calibration stored in the model brings that to {error:.3f} (Brier score {brier:.4f}), judged on folds it was not learned from.</source>
        <translation>存储在模型中的 {method} 校准使其降为 {error:.3f}（Brier 分数 {brier:.4f}），在未参与学习的折上评判。</translation>
    </message>
    <message>
        <source> after PRIOR {prior:g} was applied</source>
        <translation>（应用 PRIOR {prior:g} 后）</translation>
    </message>
    <message>
        <source> and {count} more {count:feature|features}</source>
        <translation> 及另外 {count} 个特征</translation>
    </message>
    <message>
        <source> {lost} {lost:mine|mines} {lost:lies|lie} where the DEM has no data and {lost:is|are} left out.</source>
        <translation>{lost} 个矿山位于 DEM 无数据处，不计。</translation>
    </message>
    <message>
        <source>'{address}' cannot be asked: {reason}. Check the address.</source>
        <translation>无法访问 '{address}'：{reason}。请检查地址。</translation>
    </message>
    <message>
        <source>'{address}' changed while it was fetched. Run again.</source>
        <translation>'{address}' 在获取过程中发生变化。请重新运行。</translation>
    </message>
    <message>
        <source>'{address}' claims a directory of more than {limit:.0f} MB, which makes no sense. It was not read.</source>
        <translation>'{address}' 声称目录区超过 {limit:.0f} MB，没有意义。未读取。</translation>
    </message>
    <message>
        <source>'{address}' could not be fetched: {reason} ({failures} tries). Check the connection to {host} and run again; what is finished is kept.</source>
        <translation>'{address}' 未能获取：{reason}（尝试 {failures} 次）。请检查到 {host} 的连接后重新运行；已完成的会保留。</translation>
    </message>
    <message>
        <source>'{address}' has {size:.1f} GB, more than the {limit:.1f} GB that are allowed (MAX_SIZE). It was not fetched.</source>
        <translation>'{address}' 为 {size:.1f} GB，超过允许的 {limit:.1f} GB (MAX_SIZE)。未获取。</translation>
    </message>
    <message>
        <source>'{address}' is in a store whose readers pay (requester pays), which is never asked. Choose another collection or catalogue.</source>
        <translation>'{address}' 位于由读取者付费的存储（requester pays），绝不访问。请选择其他集合或目录。</translation>
    </message>
    <message>
        <source>'{address}' names a bucket, but the catalogue does not say at which store. It was not asked, as a bucket of that name at Amazon may be a stranger's. Choose another collection or catalogue.</source>
        <translation>'{address}' 指明了存储桶，但目录未说明在哪个存储。未予访问，因为 Amazon 上同名的桶可能属于他人。请选择其他集合或目录。</translation>
    </message>
    <message>
        <source>'{address}' needs an account ({kinds}), as the catalogue says. Choose one that serves it as AUTH.</source>
        <translation>目录说明 '{address}' 需要账户（{kinds}）。请在 AUTH 中选择适用的账户。</translation>
    </message>
    <message>
        <source>'{address}' redirects more than {limit} times. It is not followed.</source>
        <translation>'{address}' 重定向超过 {limit} 次。不予访问。</translation>
    </message>
    <message>
        <source>'{address}' sends damaged data ({reason}).</source>
        <translation>'{address}' 发送的数据已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>'{address}' sends more than {limit:g} MB, more than anything of its kind holds. It was not read.</source>
        <translation>'{address}' 发送超过 {limit:g} MB，超出同类内容所含。未读取。</translation>
    </message>
    <message>
        <source>'{address}': the server answered {status} ({reason}). {remedy}</source>
        <translation>'{address}'：服务器应答 {status}（{reason}）。{remedy}</translation>
    </message>
    <message>
        <source>'{address}': {reason}. Trying again in {wait:g} s ({next} of {attempts}).</source>
        <translation>'{address}'：{reason}。{wait:g} s 后重试（{next}/{attempts}）。</translation>
    </message>
    <message>
        <source>'{file}' of the field package cannot be read: it is damaged.</source>
        <translation>无法读取外业包的 '{file}'：文件已损坏。</translation>
    </message>
    <message>
        <source>'{folder}' holds '{file}': Mergin Maps could not join two edits. Look into it by hand, nothing of it was taken.</source>
        <translation>'{folder}' 含有 '{file}'：Mergin Maps 未能合并两处编辑。请人工查看，其中内容均未采用。</translation>
    </message>
    <message>
        <source>'{folder}' holds scenes of another request already: {count} ({names}). They stay, and Prepare imagery will use them too: fetch into an empty folder if that is not wanted.</source>
        <translation>'{folder}' 已有另一请求的景：{count}（{names}）。它们会保留，“准备影像”也会使用：若不希望如此，请获取到空文件夹。</translation>
    </message>
    <message>
        <source>'{folder}' is part of a SAFE product without its {xml}: quantification and offset are not known. Fetch the whole product, or give its bands in an ordinary folder with SCALE_FACTOR and OFFSET.</source>
        <translation>'{folder}' 是 SAFE 产品的一部分，缺少 {xml}：量化值和偏移未知。请获取完整产品，或把波段放在普通文件夹并给出 SCALE_FACTOR 和 OFFSET。</translation>
    </message>
    <message>
        <source>'{folder}' needs about {needed:.1f} GB, and the disk has {free:.1f} GB left. Make room, or choose another folder.</source>
        <translation>'{folder}' 约需 {needed:.1f} GB，而磁盘剩余 {free:.1f} GB。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>'{host}' answers with no token. Look at the configuration of AUTH.</source>
        <translation>'{host}' 的应答没有令牌。请检查 AUTH 的配置。</translation>
    </message>
    <message>
        <source>'{host}' gives no token for its files, though it signs them for everybody. Try again later.</source>
        <translation>'{host}' 没有给出其文件的令牌，尽管它为所有人签名。请稍后重试。</translation>
    </message>
    <message>
        <source>'{host}' refuses the account of AUTH (status {status}). Look at its user name and password.</source>
        <translation>'{host}' 拒绝 AUTH 的账户（状态 {status}）。请检查其用户名和密码。</translation>
    </message>
    <message>
        <source>'{name}' cannot be decoded ({reason}): the catalogue's file is damaged. Use another scene.</source>
        <translation>'{name}' 无法解码（{reason}）：目录的文件已损坏。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' cannot be read as {driver} ({reason}). Use another scene.</source>
        <translation>'{name}' 不能作为 {driver} 读取（{reason}）。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' declares a document type, which no file of its kind does. It was not read.</source>
        <translation>'{name}' 声明了文档类型，此类文件不会如此。未读取。</translation>
    </message>
    <message>
        <source>'{name}' does not fit the features</source>
        <translation>'{name}' 与特征不符</translation>
    </message>
    <message>
        <source>'{name}' does not fit the trees</source>
        <translation>'{name}' 与树不符</translation>
    </message>
    <message>
        <source>'{name}' does not hold as many values as it says</source>
        <translation>'{name}' 的数值个数与其声明不符</translation>
    </message>
    <message>
        <source>'{name}' does not say its coordinate reference system, neither in its metadata nor by the tile in its name. Fetch the product again.</source>
        <translation>'{name}' 的元数据和名称中的分幅均未说明坐标参考系。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}' does not say where its pixels lie. Use another scene.</source>
        <translation>'{name}' 未说明其像元的位置。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' has a scale of {scale:g} and an offset of {offset:g} in its band metadata, which give no reflectance. Say with SCALE_FACTOR and OFFSET how its values become reflectance x 10 000, or choose the original product.</source>
        <translation>'{name}' 的波段元数据中比例为 {scale:g}、偏移为 {offset:g}，得不出反射率。请用 SCALE_FACTOR 和 OFFSET 说明其数值如何换算为反射率 x 10 000，或选择原始产品。</translation>
    </message>
    <message>
        <source>'{name}' has another length than the header says</source>
        <translation>'{name}' 的长度与文件头不符</translation>
    </message>
    <message>
        <source>'{name}' has dtype {dtype}, not {kind}</source>
        <translation>'{name}' 的数据类型是 {dtype}，而不是 {kind}</translation>
    </message>
    <message>
        <source>'{name}' has no coordinate reference system, and the catalogue names none. Use another scene.</source>
        <translation>'{name}' 没有坐标参考系，目录也未标明。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' has no file {band}: clouds and shadows are not masked.</source>
        <translation>'{name}' 没有 {band} 文件：云和阴影不作掩膜。</translation>
    </message>
    <message>
        <source>'{name}' has no near infrared of 10 m (B08): the narrow one of 865 nm ({band}) is used.</source>
        <translation>'{name}' 没有 10 m 近红外 (B08)：使用 865 nm 的窄波段（{band}）。</translation>
    </message>
    <message>
        <source>'{name}' has no {quantity}: the reflectance cannot be computed. Fetch the product again.</source>
        <translation>'{name}' 没有 {quantity}：无法计算反射率。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}' has pixels of 30 m, as Landsat has: if it is Landsat, its B8 is panchromatic and not near infrared, and its other bands are numbered otherwise too. Say then with BANDS which is which (nir=B5 for Landsat 8 and 9).</source>
        <translation>'{name}' 的像元为 30 m，如 Landsat：若为 Landsat，其 B8 是全色而不是近红外，其他波段的编号也不同。请用 BANDS 说明（Landsat 8 和 9 为 nir=B5）。</translation>
    </message>
    <message>
        <source>'{name}' has shape {shape}</source>
        <translation>'{name}' 的形状为 {shape}</translation>
    </message>
    <message>
        <source>'{name}' has the band {band}, which tells of clouds but is no scene classification (SCL): it is not used, and nothing is masked. Export SCL too, or mask the clouds before.</source>
        <translation>'{name}' 含有波段 {band}，它表示云，但不是场景分类 (SCL)：未被使用，也不作任何掩膜。请同时导出 SCL，或事先掩膜云。</translation>
    </message>
    <message>
        <source>'{name}' has {rows} x {columns} pixels to unpack at once, more than any Sentinel-2 or DEM tile has ({limit:.0f} million). It was not read.</source>
        <translation>'{name}' 一次需解压 {rows} x {columns} 像元，多于任何 Sentinel-2 或 DEM 分幅（{limit:.0f} 百万）。未读取。</translation>
    </message>
    <message>
        <source>'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %, and is not used.</source>
        <translation>'{name}' 在区域内的云和阴影为 {share:.1%}，高于 MAX_CLOUD={limit:g} %，不使用。</translation>
    </message>
    <message>
        <source>'{name}' has {share:.1%} cloud and shadow in the area, above MAX_CLOUD={limit:g} %. It is used, being the only one.</source>
        <translation>'{name}' 在区域内的云和阴影为 {share:.1%}，高于 MAX_CLOUD={limit:g} %。因为是唯一产品，仍予使用。</translation>
    </message>
    <message>
        <source>'{name}' holds 8-bit values (0 to 255): a picture made for viewing, not reflectance. Use the original product.</source>
        <translation>'{name}' 为 8 位值（0 到 255）：是供观看的图片，不是反射率。请使用原始产品。</translation>
    </message>
    <message>
        <source>'{name}' holds a value that is not finite</source>
        <translation>'{name}' 含有非有限值</translation>
    </message>
    <message>
        <source>'{name}' holds values from {low:.0f} to {high:.0f}: stored numbers of another unit, not reflectance x 10 000. {remedy} (For numbers of Landsat Collection 2 SCALE_FACTOR=0.275 and OFFSET=-2000, for 16-bit pictures of the Copernicus Browser SCALE_FACTOR=0.15259.)</source>
        <translation>'{name}' 的值为 {low:.0f} 至 {high:.0f}：是另一种单位的存储数值，而不是反射率 × 10 000。{remedy}（Landsat Collection 2 的数值：SCALE_FACTOR=0.275 和 OFFSET=-2000；Copernicus Browser 的 16 位图片：SCALE_FACTOR=0.15259。）</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f} only: this looks like reflectance x 1 000 or another unit, and reflectance x 10 000 is needed. {remedy}</source>
        <translation>'{name}' 的值最高只有 {value:.0f}：像是反射率 × 1 000 或其他单位，而需要反射率 × 10 000。{remedy}</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.0f}, three times the reflectance of snow: this is not reflectance x 10 000. {remedy}</source>
        <translation>'{name}' 的值高达 {value:.0f}，是雪的反射率的三倍：这不是反射率 × 10 000。{remedy}</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this is not reflectance x 10 000, for which SCALE={scale:g} is meant, so neighbours that differ may all become one object. Make the image with 'Prepare imagery', or choose a SCALE that is smaller by as much as the values are.</source>
        <translation>'{name}' 的数值最大为 {value:.3g}：不是 SCALE={scale:g} 所针对的反射率 x 10 000，因此不同的相邻地物可能并成一个对象。请用“准备影像”制作影像，或按数值缩小的倍数选用较小的 SCALE。</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and SCALE={scale:g} is meant for reflectance x 10 000, so neighbours that differ may all become one object. Multiply the image by 10 000 ('Prepare imagery' with SCALE_FACTOR=10000), or divide SCALE by 10 000.</source>
        <translation>'{name}' 的值最高只有 {value:.3g}：像是 0 到 1 的反射率，而 SCALE={scale:g} 适用于反射率 × 10 000，因此不同的邻域可能全部合成一个对象。请把影像乘以 10 000（“准备影像”，SCALE_FACTOR=10000），或把 SCALE 除以 10 000。</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000 and OFFSET=-1000 (0.1 is left in).</source>
        <translation>'{name}' 的值最高只有 {value:.3g}：像是 0 到 1 的反射率，而需要反射率 × 10 000。请设置 SCALE_FACTOR=10000 和 OFFSET=-1000（仍含 0.1）。</translation>
    </message>
    <message>
        <source>'{name}' holds values up to {value:.3g}: this looks like reflectance from 0 to 1, and reflectance x 10 000 is needed. Set SCALE_FACTOR=10000.</source>
        <translation>'{name}' 的值最高只有 {value:.3g}：像是 0 到 1 的反射率，而需要反射率 × 10 000。请设置 SCALE_FACTOR=10000。</translation>
    </message>
    <message>
        <source>'{name}' holds {count} {count:band|bands} of {dtype}; one band of numbers is needed. Choose another catalogue.</source>
        <translation>'{name}' 有 {count} 个 {dtype} 类型的波段；需要一个数值波段。请选择其他目录。</translation>
    </message>
    <message>
        <source>'{name}' is Landsat, and not of Collection 2 Level-2: its bands are numbered otherwise than those of Sentinel-2 (B8 is panchromatic), and its numbers are no reflectance of the surface. Use Level-2 (files named ..._L2SP_..._SR_B4.TIF), HLS, or Sentinel-2; for bands that are reflectance already give one raster and BANDS.</source>
        <translation>'{name}' 是 Landsat 且不是 Collection 2 Level-2：其波段编号与 Sentinel-2 不同（B8 为全色），其数值不是地表反射率。请使用 Level-2（文件名如 ..._L2SP_..._SR_B4.TIF）、HLS 或 Sentinel-2；若波段已是反射率，请给出一个栅格和 BANDS。</translation>
    </message>
    <message>
        <source>'{name}' is a Zarr store without {bands} in measurements/reflectance/r10m: no whole Sentinel-2 L2A product of EOPF. Fetch it again, or choose another product.</source>
        <translation>'{name}' 是 Zarr 存储，但 measurements/reflectance/r10m 中没有 {bands}：不是完整的 EOPF Sentinel-2 L2A 产品。请重新获取，或选择其他产品。</translation>
    </message>
    <message>
        <source>'{name}' is a picture made for viewing (8-bit values, red, green and blue), not reflectance. Choose the product itself: its bands B02, B03, B04 and B08.</source>
        <translation>'{name}' 是供观看的图片（8 位值，红、绿、蓝），不是反射率。请选择产品本身：其波段 B02、B03、B04 和 B08。</translation>
    </message>
    <message>
        <source>'{name}' is cut into blocks of {rows} x {columns} pixels, which makes no sense. It was not read.</source>
        <translation>'{name}' 分为 {rows} x {columns} 像元的块，没有意义。未读取。</translation>
    </message>
    <message>
        <source>'{name}' is damaged or no XML ({error}). Get the file again.</source>
        <translation>'{name}' 已损坏或不是 XML（{error}）。请重新获取该文件。</translation>
    </message>
    <message>
        <source>'{name}' is damaged: a block of its pixels cannot be unpacked. Use another scene.</source>
        <translation>'{name}' 已损坏：其一个像元块无法解压。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' is damaged: its directory has no end. Use another scene.</source>
        <translation>'{name}' 已损坏：其目录区没有结尾。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' is larger than it may be</source>
        <translation>'{name}' 超过允许的大小</translation>
    </message>
    <message>
        <source>'{name}' is left out: {reason}</source>
        <translation>“{name}”未采用：{reason}</translation>
    </message>
    <message>
        <source>'{name}' is missing</source>
        <translation>缺少 '{name}'</translation>
    </message>
    <message>
        <source>'{name}' is nested too deeply or holds too many elements. It was not read.</source>
        <translation>'{name}' 嵌套过深或元素过多。未读取。</translation>
    </message>
    <message>
        <source>'{name}' is no GeoTIFF or JPEG 2000: it begins with other bytes than they do. Use another scene.</source>
        <translation>'{name}' 不是 GeoTIFF 或 JPEG 2000：其开头字节不符。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' is no GeoTIFF that can be read ({reason}). Use another scene.</source>
        <translation>'{name}' 不是可读取的 GeoTIFF（{reason}）。请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' is not the metadata of a Sentinel-2 L2A or L1C product (its root is '{root}'). Give the SAFE folder, its zip, MTD_MSIL2A.xml or MTD_MSIL1C.xml.</source>
        <translation>'{name}' 不是 Sentinel-2 L2A 或 L1C 产品的元数据（根元素为 '{root}'）。请给出 SAFE 文件夹、其 zip、MTD_MSIL2A.xml 或 MTD_MSIL1C.xml。</translation>
    </message>
    <message>
        <source>'{name}' is of Zarr version 3, and this GDAL cannot read array {array} of it ({reason}). Use the product as Zarr version 2 or SAFE, or a newer QGIS (GDAL 3.13).</source>
        <translation>'{name}' 为 Zarr 第 3 版，此 GDAL 无法读取其数组 {array}（{reason}）。请使用 Zarr 第 2 版或 SAFE 的产品，或更新的 QGIS (GDAL 3.13)。</translation>
    </message>
    <message>
        <source>'{name}' is of an unknown array version</source>
        <translation>'{name}' 的数组版本未知</translation>
    </message>
    <message>
        <source>'{name}' is truncated: it has {size} bytes, and its pixels reach to byte {end}. The catalogue's file is incomplete; use another scene.</source>
        <translation>'{name}' 被截断：有 {size} 字节，而其像元到第 {end} 字节。目录的文件不完整；请使用其他景。</translation>
    </message>
    <message>
        <source>'{name}' lacks a main band of the stack and is not used for the seasons.</source>
        <translation>'{name}' 缺少堆栈的某个主要波段，不用于季节波段。</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' cannot be read ({reason}). Fetch the product again.</source>
        <translation>'{path}' 的 '{name}' 无法读取（{reason}）。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' is damaged ({reason}). Fetch the product again.</source>
        <translation>'{path}' 的 '{name}' 已损坏（{reason}）。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}' of '{path}' is larger than any product's metadata. It was not read.</source>
        <translation>'{path}' 的 '{name}' 大于任何产品的元数据。未读取。</translation>
    </message>
    <message>
        <source>'{name}' says in its band metadata that reflectance = value x {scale:g} + {offset:g}; this is applied. Give SCALE_FACTOR=1 and OFFSET=0 to take the values as they are.</source>
        <translation>'{name}' 的波段元数据说明反射率 = 值 × {scale:g} + {offset:g}；已采用。若要按原值使用，请给出 SCALE_FACTOR=1 和 OFFSET=0。</translation>
    </message>
    <message>
        <source>'{name}': array {array} says no usable scale_factor and add_offset ({scale}, {offset}): its reflectance cannot be computed. Fetch the product again.</source>
        <translation>'{name}'：数组 {array} 没有可用的 scale_factor 和 add_offset（{scale}，{offset}）：无法计算反射率。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}': data on {share:.1%} of the area, {masked:.1%} of that masked.</source>
        <translation>'{name}'：区域的 {share:.1%} 有数据，其中 {masked:.1%} 被掩膜。</translation>
    </message>
    <message>
        <source>'{name}': data on {share:.1%} of the area.</source>
        <translation>'{name}'：区域的 {share:.1%} 有数据。</translation>
    </message>
    <message>
        <source>'{name}': the axes of array {array} and its proj:transform place the pixels differently ({first} and {second}). Fetch the product again.</source>
        <translation>'{name}'：数组 {array} 的坐标轴与其 proj:transform 给出的像元位置不同（{first} 与 {second}）。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}': {share:.1%} cloud and shadow in the area.</source>
        <translation>'{name}'：区域内云和阴影 {share:.1%}。</translation>
    </message>
    <message>
        <source>'{name}': {tag} is {text}, where a number from {low:g} to {high:g} is needed. Fetch the product again.</source>
        <translation>'{name}'：{tag} 为 {text}，需要 {low:g} 到 {high:g} 的数。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{name}': {tag} names the band '{band}', which does not exist. Fetch the product again.</source>
        <translation>'{name}'：{tag} 提到不存在的波段 '{band}'。请重新获取产品。</translation>
    </message>
    <message>
        <source>'{one}' and '{other}' are packages of different mines. Merge packages that were made at once, one set after the other.</source>
        <translation>'{one}' 和 '{other}' 是不同矿山的外业包。请只合并同一次制作的外业包，一组一组地进行。</translation>
    </message>
    <message>
        <source>'{pair}' is no pair of coordinates</source>
        <translation>'{pair}' 不是坐标对</translation>
    </message>
    <message>
        <source>'{path}' cannot be read ({reason}). The file may be damaged or incomplete: fetch the product again.</source>
        <translation>'{path}' 无法读取（{reason}）。文件可能损坏或不完整：请重新获取产品。</translation>
    </message>
    <message>
        <source>'{path}' cannot be read as a zip ({reason}). Fetch it again, or unpack it and give the folder.</source>
        <translation>'{path}' 不能作为 zip 读取（{reason}）。请重新下载，或解压后给出文件夹。</translation>
    </message>
    <message>
        <source>'{path}' holds more than {count} files. Give the folder of the products themselves.</source>
        <translation>'{path}' 含有超过 {count} 个文件。请直接给出产品所在文件夹。</translation>
    </message>
    <message>
        <source>'{path}' holds no Sentinel-2 product (no MTD_MSIL2A.xml, no Zarr store, no files named like B02 or B02_10m) and no raster with named bands. Give a SAFE folder, its zip, or name the bands of rasters with BANDS.</source>
        <translation>'{path}' 不含 Sentinel-2 产品（没有 MTD_MSIL2A.xml、Zarr 存储，或名如 B02、B02_10m 的文件），也没有带波段名称的栅格。请给出 SAFE 文件夹、其 zip，或用 BANDS 指定栅格的波段。</translation>
    </message>
    <message>
        <source>'{path}' is no metadata of a Sentinel-2 product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml of a SAFE folder.</source>
        <translation>'{path}' 不是 Sentinel-2 产品的元数据：请给出 SAFE 文件夹的 MTD_MSIL2A.xml 或 MTD_MSIL1C.xml。</translation>
    </message>
    <message>
        <source>'{path}' is packed in a way that products are not read from. Unpack it and give the folder.</source>
        <translation>'{path}' 的打包方式无法从中读取产品。请解压后给出文件夹。</translation>
    </message>
    <message>
        <source>'{source}' redirects to '{address}'</source>
        <translation>'{source}' 重定向到 '{address}'</translation>
    </message>
    <message>
        <source>'{text}' can be read as {first} or as {second}</source>
        <translation>'{text}' 可读作 {first} 或 {second}</translation>
    </message>
    <message>
        <source>'{text}' has minutes or seconds of 60 or more</source>
        <translation>'{text}' 的分或秒达到 60 或以上</translation>
    </message>
    <message>
        <source>'{text}' is neither degrees nor DDDMMSS</source>
        <translation>'{text}' 既不是度数也不是 DDDMMSS</translation>
    </message>
    <message>
        <source>'{text}' is no angle</source>
        <translation>'{text}' 不是角度</translation>
    </message>
    <message>
        <source>'{text}' is no number</source>
        <translation>'{text}' 不是数</translation>
    </message>
    <message>
        <source>'{text}' names two hemispheres</source>
        <translation>'{text}' 标出了两个半球</translation>
    </message>
    <message>
        <source>(c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved</source>
        <translation>(c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018 provided under COPERNICUS by the European Union and ESA; all rights reserved</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, on average {error:.3f} off in the cross-validation</source>
        <translation>，在交叉验证中平均偏差 {error:.3f}</translation>
    </message>
    <message>
        <source>, or a band has no data</source>
        <translation>，或某波段没有数据</translation>
    </message>
    <message>
        <source>, or all its grey levels are equal</source>
        <translation>，或其灰度级全部相同</translation>
    </message>
    <message>
        <source>0 (the trees agree) to 1 (an even vote, or unlike the training data), mean over its area</source>
        <translation>0（各树一致）到 1（票数相当，或与训练数据不同），面积平均</translation>
    </message>
    <message>
        <source>0 = perfect</source>
        <translation>0 = 完全一致</translation>
    </message>
    <message>
        <source>0 = worst, 1 = best of those tried</source>
        <translation>0 = 最差，1 = 所试中最佳</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>0.5 / sqrt(n / A), without edge correction</source>
        <translation>0.5 / sqrt(n / A)，无边缘校正</translation>
    </message>
    <message>
        <source>1 = look at this mine first; decided ones come last</source>
        <translation>1 = 先看此矿山；已有结论的排在最后</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 或更大</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 或更大</translation>
    </message>
    <message>
        <source>2 overlap / (detected + reference area)</source>
        <translation>2 × 重叠 /（检出面积 + 参考面积）</translation>
    </message>
    <message>
        <source>2.5 % of random patterns</source>
        <translation>2.5 % 的随机格局</translation>
    </message>
    <message>
        <source>90 % of the outline lies closer than</source>
        <translation>90 % 的轮廓距离小于</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation>95 % 区间 (%)</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95 % 置信区间下限</translation>
    </message>
    <message>
        <source>95 % of either outline lies closer than</source>
        <translation>任一轮廓 95 % 的距离小于</translation>
    </message>
    <message>
        <source>95 % of random patterns</source>
        <translation>95 % 随机模式</translation>
    </message>
    <message>
        <source>: EPSG:{first} (CGCS2000), EPSG:{second} (Xi'an 1980) or EPSG:{third} (Beijing 1954) for zone {zone}</source>
        <translation>：{zone} 带为 EPSG:{first} (CGCS2000)、EPSG:{second} (Xi'an 1980) 或 EPSG:{third} (Beijing 1954)</translation>
    </message>
    <message>
        <source>; interval from only {groups} {groups:group|groups}</source>
        <translation>；区间仅由 {groups} 个分组得到</translation>
    </message>
    <message>
        <source>; no interval: fewer than 2 groups</source>
        <translation>；没有区间：少于 2 个分组</translation>
    </message>
    <message>
        <source>; score interval, as all cases are alike</source>
        <translation>；score 区间，因为所有情况相同</translation>
    </message>
    <message>
        <source>A density raster with CELL_SIZE {cell:g} m would have about {cells:.1e} cells, more than {most_cells:,}. Choose a larger CELL_SIZE or BANDWIDTH.</source>
        <translation>CELL_SIZE 为 {cell:g} 米的密度栅格约有 {cells:.1e} 个像元，超过 {most_cells:,} 个。请选择更大的 CELL_SIZE 或 BANDWIDTH。</translation>
    </message>
    <message>
        <source>A density raster with CELL_SIZE {cell:g} m would have {width} x {height} cells, more than {most_cells:,}. Choose a larger CELL_SIZE or BANDWIDTH.</source>
        <translation>CELL_SIZE {cell:g} m 的密度栅格将有 {width} x {height} 个格网，多于 {most_cells:,}。请选择更大的 CELL_SIZE 或 BANDWIDTH。</translation>
    </message>
    <message>
        <source>A finished tile in '{folder}' was removed or damaged while the run was under way. Run again: what is whole there is taken up. Let no other program clean that folder meanwhile.</source>
        <translation>运行过程中 '{folder}' 中一个已完成的分块被移除或损坏。请重新运行：完好的会继续使用。其间请勿让其他程序清理该文件夹。</translation>
    </message>
    <message>
        <source>A geometry of kind {kind} (WKB) cannot be read. Convert the layer to polygons.</source>
        <translation>无法读取类型为 {kind} 的几何 (WKB)。请将图层转换为多边形。</translation>
    </message>
    <message>
        <source>A new mine of copy '{copy}' has no outline, so it is on no map.</source>
        <translation>副本 '{copy}' 中的一个新矿山没有轮廓，因此不在任何地图上。</translation>
    </message>
    <message>
        <source>A new place of copy '{copy}' has no point, so it is on no map.</source>
        <translation>副本 '{copy}' 中的一个新地点没有点位，因此不在任何地图上。</translation>
    </message>
    <message>
        <source>A scene of the catalogue has no id.</source>
        <translation>目录的一个景没有标识。</translation>
    </message>
    <message>
        <source>A tile</source>
        <translation>一个分块</translation>
    </message>
    <message>
        <source>A tile ended several workers of the Dask cluster one after the other; too little memory is the likely cause. Give the workers more memory, or set a smaller TILE_SIZE.</source>
        <translation>一个分块接连使 Dask 集群的多个工作进程终止，原因可能是内存不足。请给工作进程更多内存，或设置较小的 TILE_SIZE。</translation>
    </message>
    <message>
        <source>AREA_CLASSES is {shown}: limits in km2 that are above 0 and rise are needed, for example 0.1,0.5,1,2.</source>
        <translation>AREA_CLASSES 为 {shown}：需要大于 0 且递增的 km² 界限，例如 0.1,0.5,1,2。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUTH would send an account to '{host}' without encryption. Give the catalogue's https address as CATALOG.</source>
        <translation>AUTH 会以不加密的方式把账户发送给 '{host}'。请在 CATALOG 中给出目录的 https 地址。</translation>
    </message>
    <message>
        <source>About {space:.3g} GB are needed in '{folder}', and {free:.3g} GB are free. Make room, choose another folder, or a smaller EXTENT.</source>
        <translation>'{folder}' 约需 {space:.3g} GB，可用 {free:.3g} GB。请腾出空间，另选文件夹，或选择更小的 EXTENT。</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>约剩 {time}。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Accuracy (ACC)</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <source>Accuracy along each parameter through the best combination.</source>
        <translation>通过最佳组合沿各参数的总体精度。</translation>
    </message>
    <message>
        <source>Accuracy and kappa are not known: they need true negatives, which only labelled objects give. Add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>总体精度和 kappa 未知：它们需要真阴性，而真阴性只能由已标注对象给出。请添加 SAMPLES 或 OBJECTS_CLASSIFIED。</translation>
    </message>
    <message>
        <source>Accuracy of the mine map</source>
        <translation>矿山图的精度</translation>
    </message>
    <message>
        <source>Accuracy on the training samples; groups of the spatial folds: {group_text}. Forests of a cross-validation have {trees} {trees:tree|trees}.</source>
        <translation>训练样本上的总体精度；空间折的分组：{group_text}。交叉验证的森林有 {trees} 棵树。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Against reference polygons</source>
        <translation>与参考多边形对比</translation>
    </message>
    <message>
        <source>All means and spreads of the bands</source>
        <translation>各波段的均值与离散度</translation>
    </message>
    <message>
        <source>All mines</source>
        <translation>全部矿山</translation>
    </message>
    <message>
        <source>All mines are licensed.</source>
        <translation>所有矿山均在许可范围内。</translation>
    </message>
    <message>
        <source>All mines touch the edge of the image, so none is left for statistics of area. Switch LEAVE_OUT_EDGE off.</source>
        <translation>所有矿山都接触影像边缘，因此没有可用于面积统计的矿山。请关闭 LEAVE_OUT_EDGE。</translation>
    </message>
    <message>
        <source>All of elevation and slope</source>
        <translation>全部高程与坡度特征</translation>
    </message>
    <message>
        <source>All of the change over the seasons</source>
        <translation>全部季节变化特征</translation>
    </message>
    <message>
        <source>All of the further bands</source>
        <translation>全部附加波段特征</translation>
    </message>
    <message>
        <source>All of the neighbourhood</source>
        <translation>全部邻域特征</translation>
    </message>
    <message>
        <source>All of the shape</source>
        <translation>全部形状特征</translation>
    </message>
    <message>
        <source>All of the texture</source>
        <translation>全部纹理特征</translation>
    </message>
    <message>
        <source>All samples alike</source>
        <translation>所有样本同等</translation>
    </message>
    <message>
        <source>Another run ({owner}) works on the same input in '{folder}'. This one waits until it has ended.</source>
        <translation>另一次运行（{owner}）正在 '{folder}' 中处理同一输入。本次等待其结束。</translation>
    </message>
    <message>
        <source>Are the mines clustered?</source>
        <translation>矿山是否聚集？</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area after (km2)</source>
        <translation>变化后面积（km²）</translation>
    </message>
    <message>
        <source>Area before (km2)</source>
        <translation>变化前面积（km²）</translation>
    </message>
    <message>
        <source>Area beyond the licences in force, km2</source>
        <translation>超出有效许可证的面积，km²</translation>
    </message>
    <message>
        <source>Area lost (left) and gained (right), km²</source>
        <translation>减少（左）与增加（右）面积，km²</translation>
    </message>
    <message>
        <source>Area lost and gained by kind of change.</source>
        <translation>按变化类型的减少和增加面积。</translation>
    </message>
    <message>
        <source>Area of polygons inside the image, and what of it was not seen.</source>
        <translation>影像内多边形的面积，以及其中未被看到的部分。</translation>
    </message>
    <message>
        <source>Area of the mine</source>
        <translation>矿山面积</translation>
    </message>
    <message>
        <source>Area on the ellipsoid of the coordinate system, km2</source>
        <translation>坐标系椭球上的面积，km²</translation>
    </message>
    <message>
        <source>Area on the ellipsoid, km2</source>
        <translation>椭球面积，km²</translation>
    </message>
    <message>
        <source>Area sampled</source>
        <translation>抽样面积</translation>
    </message>
    <message>
        <source>Area that the file states, km2</source>
        <translation>文件所述面积，km²</translation>
    </message>
    <message>
        <source>Area, km2</source>
        <translation>面积，km²</translation>
    </message>
    <message>
        <source>Areas of licences need the Python package 'geographiclib'. Run 'Check dependencies' for the command that installs it.</source>
        <translation>许可证面积需要 Python 软件包 'geographiclib'。请运行“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>Array {array} of '{name}' cannot be read ({reason}). It is packed with '{codec}': where this GDAL lacks that, use a newer QGIS or the product as SAFE; else fetch the product again.</source>
        <translation>'{name}' 的数组 {array} 无法读取（{reason}）。它用 '{codec}' 压缩：若此 GDAL 不支持，请使用更新的 QGIS 或 SAFE 产品；否则请重新获取产品。</translation>
    </message>
    <message>
        <source>Array {array} of '{name}' does not say where its pixels lie. Fetch the product again.</source>
        <translation>'{name}' 的数组 {array} 未说明像元的位置。请重新获取产品。</translation>
    </message>
    <message>
        <source>Assess accuracy</source>
        <translation>评估精度</translation>
    </message>
    <message>
        <source>At the next step</source>
        <translation>在下一步</translation>
    </message>
    <message>
        <source>BANDS asks for band {band} of raster '{raster}', which has {count} {count:band|bands}. Correct BANDS.</source>
        <translation>BANDS 要求栅格 '{raster}' 的第 {band} 波段，而它有 {count} 个波段。请更正 BANDS。</translation>
    </message>
    <message>
        <source>BANDS asks for the band '{band}' of raster '{raster}', which has none of that name ({bands}). Correct BANDS.</source>
        <translation>BANDS 要求栅格 '{raster}' 的波段 '{band}'，而它没有此名称的波段（{bands}）。请更正 BANDS。</translation>
    </message>
    <message>
        <source>BANDS is '{text}': '{band}' is taken twice. Take each once.</source>
        <translation>BANDS 为 '{text}'：'{band}' 用了两次。每个只能用一次。</translation>
    </message>
    <message>
        <source>BANDS is '{text}': '{part}' is not of the form name=number. Write for example blue=1,green=2,red=3,nir=4; band numbers begin at 1.</source>
        <translation>BANDS 为 '{text}'：'{part}' 不是 名称=编号 的形式。例如写 blue=1,green=2,red=3,nir=4；波段编号从 1 开始。</translation>
    </message>
    <message>
        <source>BANDS is '{text}': the band '{band}' is named twice. Name each band once.</source>
        <translation>BANDS 为 '{text}'：波段 '{band}' 出现两次。每个波段只列一次。</translation>
    </message>
    <message>
        <source>BANDS is empty: name the bands to use, for example blue,green,red,nir.</source>
        <translation>BANDS 为空：请列出要用的波段，例如 blue,green,red,nir。</translation>
    </message>
    <message>
        <source>BANDS is not used for products that name their bands themselves.</source>
        <translation>产品自身已标明波段，BANDS 未使用。</translation>
    </message>
    <message>
        <source>BANDS names band {found} of '{name}' twice ('{band}'). Name each band once.</source>
        <translation>BANDS 两次列出 '{name}' 的波段 {found}（'{band}'）。每个波段只列一次。</translation>
    </message>
    <message>
        <source>BANDWIDTH is {bandwidth:g} m: it must be above 0. Leave it empty to have it chosen.</source>
        <translation>BANDWIDTH 为 {bandwidth:g} m：必须大于 0。留空则自动选择。</translation>
    </message>
    <message>
        <source>BLOCK_SIZE is not used, since the samples have a field 'group'.</source>
        <translation>不使用 BLOCK_SIZE，因为样本有字段 'group'。</translation>
    </message>
    <message>
        <source>BUFFER is {buffer:g} m: it must not be negative.</source>
        <translation>BUFFER 为 {buffer:g} m：不能为负。</translation>
    </message>
    <message>
        <source>Band '{name}' of raster '{raster}' holds the value {largest:g}, and {kind} cannot exceed {limit:g}. Check the nodata value of the raster, or make the image stack with 'Prepare imagery'.</source>
        <translation>栅格 '{raster}' 的波段 '{name}' 含有值 {largest:g}，而{kind}不能超过 {limit:g}。请检查栅格的无数据值，或用“准备影像”制作影像堆栈。</translation>
    </message>
    <message>
        <source>Band '{name}' of raster '{raster}' holds the value {largest:g}, which is too large to be added up. Check the nodata value of the raster.</source>
        <translation>栅格 '{raster}' 的波段 '{name}' 含有值 {largest:g}，过大而无法累加。请检查栅格的无数据值。</translation>
    </message>
    <message>
        <source>Band {band} of '{name}' ({file}) does not cover the same land as its other bands: where one has nothing, all are without data. Check that the files are of one scene.</source>
        <translation>'{name}' 的波段 {band}（{file}）与其他波段覆盖的范围不同：缺少任一波段之处，所有波段均为无数据。请检查这些文件是否属于同一景。</translation>
    </message>
    <message>
        <source>Band {band} of '{name}' ({file}) lies elsewhere than its other bands. Check the coordinate reference system of the files, and that they are of one place.</source>
        <translation>'{name}' 的波段 {band}（{file}）与其他波段不在同一处。请检查各文件的坐标参照系，以及它们是否属于同一地点。</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bands of the seasons are made: {dates} dates within {days} {days:day|days} show {share:.0%} of the area at least twice.</source>
        <translation>生成季节波段：{days} 天内的 {dates} 个日期至少两次显示了 {share:.0%} 的区域。</translation>
    </message>
    <message>
        <source>Bands of the seasons are not made: {reason}. With dates of summer and winter over all of the area far fewer bare fields are taken for mines.</source>
        <translation>不生成季节波段：{reason}。如果有覆盖整个区域的夏季和冬季影像，被误认为矿山的裸地会少得多。</translation>
    </message>
    <message>
        <source>Bands whose names no column can have are called: {names}.</source>
        <translation>名称不能用作列名的波段改称：{names}。</translation>
    </message>
    <message>
        <source>Bands {shown}, stretched between the 2nd and 98th percentile, {every}. Lilac: no clear observation.</source>
        <translation>波段 {shown}，在第 2 和第 98 百分位之间拉伸，{every}。淡紫：无清晰观测。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>处理基线</translation>
    </message>
    <message>
        <source>Basin</source>
        <translation>流域</translation>
    </message>
    <message>
        <source>Best by F (Johnson et al. 2015): {best_f:g}; by the sum (Espindola et al. 2006): {best_sum:g}. Both measures are rescaled over the scales tried, from {scale:g} to {scale_2:g}: another range gives another optimum. The values themselves are in the table.</source>
        <translation>按 F（Johnson 等 2015）最佳：{best_f:g}；按和（Espindola 等 2006）最佳：{best_sum:g}。两种指标均在所试尺度 {scale:g} 至 {scale_2:g} 上重新归一化：范围不同则最优值不同。数值见表格。</translation>
    </message>
    <message>
        <source>Best: {max_features} {max_features:feature|features} at a split, leaf {min_samples_leaf}, split {min_samples_split}, {criterion}, with an accuracy of {accuracy:.4f} in {kind} folds; {trees} {trees:tree|trees} {trees:is|are} enough.</source>
        <translation>最佳：每次分裂 {max_features} 个特征，叶节点 {min_samples_leaf}，分裂 {min_samples_split}，{criterion}，在{kind}折中的总体精度为 {accuracy:.4f}；{trees} 棵树已足够。</translation>
    </message>
    <message>
        <source>Beyond (km2)</source>
        <translation>越界面积（km²）</translation>
    </message>
    <message>
        <source>Beyond its licence</source>
        <translation>超出许可范围</translation>
    </message>
    <message>
        <source>Beyond the licence (km2)</source>
        <translation>超出许可面积（km²）</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Both classes alike</source>
        <translation>两类同等</translation>
    </message>
    <message>
        <source>Both classes alike in each tree</source>
        <translation>每棵树内两类同等</translation>
    </message>
    <message>
        <source>Both numbers of the corners of the table '{layer}' can be the easting. Name the columns in X_FIELD and Y_FIELD.</source>
        <translation>表格 '{layer}' 拐点的两个数都可能是东坐标。请在 X_FIELD 和 Y_FIELD 中指定列。</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <source>By area: measures with their 95 % intervals.</source>
        <translation>按面积：各项指标及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By area: {overlap:.3f} km2 agree of {detected:.3f} detected and {reference:.3f} reference; IoU {iou:.4f}.</source>
        <translation>按面积：检测面积 {detected:.3f} km² 与参考面积 {reference:.3f} km² 中有 {overlap:.3f} km² 一致；IoU {iou:.4f}。</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>按县（市）</translation>
    </message>
    <message>
        <source>By its baseline {baseline} (offsets begin with 0{first}.00)</source>
        <translation>按其处理基线 {baseline}（偏移始于 0{first}.00）</translation>
    </message>
    <message>
        <source>By its baseline {baseline} (since 0{first}.00 the offset is the same for all)</source>
        <translation>按其处理基线 {baseline}（自 0{first}.00 起各波段偏移相同）</translation>
    </message>
    <message>
        <source>By kind of change</source>
        <translation>按变化类型</translation>
    </message>
    <message>
        <source>By matched mine: measures with their 95 % intervals.</source>
        <translation>按匹配矿山：各项指标及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By mine</source>
        <translation>按矿山</translation>
    </message>
    <message>
        <source>By mine: measures with their 95 % intervals.</source>
        <translation>按矿山：各项指标及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By mine: {hits} of {detected} detected {detected:mine|mines} {hits:is|are} right, {found} of {reference} reference {reference:mine|mines} {found:is|are} found.</source>
        <translation>按矿山：检测到的 {detected} 个矿山中有 {hits} 个正确，{reference} 个参考矿山中有 {found} 个被找到。</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>按对象</translation>
    </message>
    <message>
        <source>By object ({count} judged): {tp} {tp:mine|mines} found, {fn} missed, {fp} false {fp:alarm|alarms}, {tn} rightly not mine. Accuracy {accuracy:.4f}, precision {precision:.4f}, recall {recall:.4f}, F {f_score:.4f}, kappa {kappa:.4f}.</source>
        <translation>按对象（共评估 {count} 个）：找到矿山 {tp} 个，遗漏 {fn} 个，误报 {fp} 个，正确判为非矿山 {tn} 个。总体精度 {accuracy:.4f}，精确率 {precision:.4f}，召回率 {recall:.4f}，F {f_score:.4f}，kappa {kappa:.4f}。</translation>
    </message>
    <message>
        <source>By object: measures with their 95 % intervals.</source>
        <translation>按对象：各项指标及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By place of the sample: measures with their 95 % intervals.</source>
        <translation>按样本点：各项指标及其 95 % 置信区间。</translation>
    </message>
    <message>
        <source>By probability sample, adjusted for area</source>
        <translation>按概率样本（面积校正）</translation>
    </message>
    <message>
        <source>By sample: {area:.3f} km2 of mines ({low:.3f} to {high:.3f}), {mapped:.3f} km2 mapped; precision {precision:.3f}, recall {recall:.3f}.</source>
        <translation>按样本：矿山 {area:.3f} km²（{low:.3f} 至 {high:.3f}），制图 {mapped:.3f} km²；精确率 {precision:.3f}，召回率 {recall:.3f}。</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By the catalogue's description</source>
        <translation>按目录的说明</translation>
    </message>
    <message>
        <source>By the global test the mines are clustered (p = {p:.3f}).</source>
        <translation>按全局检验，矿山呈聚集分布（p = {p:.3f}）。</translation>
    </message>
    <message>
        <source>By the global test the mines are not clustered more than random mines in this basin would be (p = {p:.3f}).</source>
        <translation>按全局检验，矿山的聚集程度不超过该流域内的随机矿山（p = {p:.3f}）。</translation>
    </message>
    <message>
        <source>By the product's metadata</source>
        <translation>按产品的元数据</translation>
    </message>
    <message>
        <source>By the specification of Sentinel-2 since 2022</source>
        <translation>按 Sentinel-2 自 2022 年起的规范</translation>
    </message>
    <message>
        <source>By the word of catalogue or user, that the offset is taken off already</source>
        <translation>按目录或用户所说，偏移已扣除</translation>
    </message>
    <message>
        <source>By these rates the false alarms alone would be more than the {mapped_share:.3g} % of the objects that were called mine, so the land is easier than the samples and its share of mines cannot be told from the map. A labelled sample ('Draw accuracy sample') tells.</source>
        <translation>按这些比率，仅误报就会多于判为矿山的 {mapped_share:.3g} % 对象，因此土地比样本容易，其矿山比例无法由图得知。已标注的样本（“抽取精度样本”）可以说明。</translation>
    </message>
    <message>
        <source>CATALOG is '{address}', which is no web address that can be asked. Give the address of a STAC API that begins with https://, for example {example} (an account belongs into AUTH).</source>
        <translation>CATALOG 为 '{address}'，不是可以访问的网址。请给出以 https:// 开头的 STAC API 地址，例如 {example}（账户应放在 AUTH 中）。</translation>
    </message>
    <message>
        <source>CELL_SIZE is {cell:g} m: it must be above 0. Leave it empty to have it chosen.</source>
        <translation>CELL_SIZE 为 {cell:g} m：必须大于 0。留空则自动选择。</translation>
    </message>
    <message>
        <source>COLLECTION is empty. Give the catalogue's collection of Sentinel-2 L2A.</source>
        <translation>COLLECTION 为空。请给出目录中 Sentinel-2 L2A 的数据集。</translation>
    </message>
    <message>
        <source>COMPACTNESS is {compactness:g}: it must lie between 0 and 1 (0.5 is the default).</source>
        <translation>COMPACTNESS 为 {compactness:g}：必须在 0 和 1 之间（默认为 0.5）。</translation>
    </message>
    <message>
        <source>COMPOSITE is 'nearest', but MAP_DATE is empty. Give the date that the map is to show.</source>
        <translation>COMPOSITE 为 'nearest'，但 MAP_DATE 为空。请给出图要表示的日期。</translation>
    </message>
    <message>
        <source>COMPOSITE is '{method}'. Choose one of {methods}.</source>
        <translation>COMPOSITE 为 '{method}'。请选择 {methods} 之一。</translation>
    </message>
    <message>
        <source>CRS is a system in degrees, but the table '{layer}' holds metres. Give the projected system, with its zone.</source>
        <translation>CRS 为度制坐标系，但表格 '{layer}' 为米。请给出带带号的投影坐标系。</translation>
    </message>
    <message>
        <source>CRS is a system in metres, but the table '{layer}' holds degrees. Give a geographic system, for example EPSG:4490.</source>
        <translation>CRS 为米制坐标系，但表格 '{layer}' 为度数。请给出地理坐标系，例如 EPSG:4490。</translation>
    </message>
    <message>
        <source>CRS is not valid. Choose a coordinate reference system from the list, or none.</source>
        <translation>CRS 无效。请从列表中选择坐标参考系，或不选。</translation>
    </message>
    <message>
        <source>CRS is of zone {own}, but the eastings of the table '{layer}' begin with {zone}. Give the system of that zone.</source>
        <translation>CRS 属于 {own} 带，但表格 '{layer}' 的东坐标以 {zone} 开头。请给出该带的坐标系。</translation>
    </message>
    <message>
        <source>CRS is {crs}, which is not projected in metres. Choose a UTM zone, or leave CRS empty.</source>
        <translation>CRS 为 {crs}，不是以米为单位的投影坐标系。请选择 UTM 带，或将 CRS 留空。</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Cancelled: no result was written.</source>
        <translation>已取消：没有写出任何结果。</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change of mines between two years</source>
        <translation>两年间的矿山变化</translation>
    </message>
    <message>
        <source>Change since the earlier year: {new} new {new:mine|mines}, {expanded} expanded, {shrunk} shrunk, {closed} closed.</source>
        <translation>与早期年份相比：新增 {new} 个，扩大 {expanded} 个，缩小 {shrunk} 个，关闭 {closed} 个。</translation>
    </message>
    <message>
        <source>Check dependencies</source>
        <translation>检查依赖项</translation>
    </message>
    <message>
        <source>Check the CRS of both layers, or choose layers of the same land.</source>
        <translation>请检查两个图层的 CRS，或选择同一土地的图层。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Choice of the parameters</source>
        <translation>参数的选择</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class of area</source>
        <translation>面积等级</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Classify mines</source>
        <translation>矿山分类</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cloud and shadow</source>
        <translation>云和阴影</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤矿（能源矿）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>比较分类器</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>分类器比较</translation>
    </message>
    <message>
        <source>Compiling for this computer, once.</source>
        <translation>正在为本机编译，仅此一次。</translation>
    </message>
    <message>
        <source>Compiling for this computer, once: about {time}.</source>
        <translation>正在为本机编译，仅此一次：约 {time}。</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成方式</translation>
    </message>
    <message>
        <source>Composite of the clear observations nearest to {date}: {names}.</source>
        <translation>最接近 {date} 的清晰观测合成：{names}。</translation>
    </message>
    <message>
        <source>Compute object features</source>
        <translation>计算对象特征</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confusion matrix (number of objects)</source>
        <translation>混淆矩阵（对象数）</translation>
    </message>
    <message>
        <source>Confusion matrix out of bag (samples). Precision holds for this share of mines only, never for the land.</source>
        <translation>袋外混淆矩阵（样本数）。精确率只对此矿山比例成立，绝不适用于实际土地。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs} ({reason}). The first number is {axis} ({order}).</source>
        <translation>坐标参考系：{crs}（{reason}）。第一个数为{axis}（{order}）。</translation>
    </message>
    <message>
        <source>Coordinate system {crs} draws the land of this place {times:.2f} times as large as it is, so that scale, textures and sizes in pixels mean other ground than elsewhere. (Areas of mines are measured on the ellipsoid.) Give CRS, for example {zone}, the zone of this place.</source>
        <translation>坐标系 {crs} 在此处绘制的面积是实际的 {times:.2f} 倍，因此尺度、纹理以及以像元计的大小与别处含义不同。（矿山面积按椭球面量算。）请设置 CRS，例如此处所在的带 {zone}。</translation>
    </message>
    <message>
        <source>Coordinates between {low:.10g}, {bottom:.10g} and {high:.10g}, {top:.10g} cannot be transformed to another coordinate reference system ({error}). Check the system of the layer.</source>
        <translation>{low:.10g}, {bottom:.10g} 到 {high:.10g}, {top:.10g} 之间的坐标无法转换到其他坐标参考系（{error}）。请检查图层的坐标系。</translation>
    </message>
    <message>
        <source>Coordinates taken off web maps of China are displaced on purpose by hundreds of metres and cannot be told from others. Compare some outlines with the image before a mine is called unlicensed.</source>
        <translation>从中国网络地图上取得的坐标被有意偏移数百米，无法与其他坐标区分。在称某矿山无许可之前，请将若干轮廓与影像对照。</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds another new mine under the same id: both were taken.</source>
        <translation>副本 '{copy}' 中有另一个新矿山使用同一标识：两者均已采用。</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds it {count} times: split or copied. The others became new mines.</source>
        <translation>副本 '{copy}' 中有 {count} 个：被拆分或复制。其余成为新矿山。</translation>
    </message>
    <message>
        <source>Copy '{copy}' holds the new place once more, with other values or elsewhere: both were taken.</source>
        <translation>副本 '{copy}' 再次包含该新地点，但取值或位置不同：两者均已采用。</translation>
    </message>
    <message>
        <source>Copy '{copy}' names photo '{photo}', which is not there.</source>
        <translation>副本 '{copy}' 提到照片 '{photo}'，但该照片不存在。</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>拐点数</translation>
    </message>
    <message>
        <source>Corners of licence '{number}' do not run 1, 2, 3 ...</source>
        <translation>许可证 '{number}' 的拐点编号不是 1, 2, 3 ……</translation>
    </message>
    <message>
        <source>Correct it with SCALE_FACTOR and OFFSET.</source>
        <translation>请用 SCALE_FACTOR 和 OFFSET 更正。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>Counties are named by the field '{field}' of layer '{layer}'.</source>
        <translation>县（市）名称取自图层 '{layer}' 的字段 '{field}'。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市）</translation>
    </message>
    <message>
        <source>County of the centroid</source>
        <translation>质心所在县（市）</translation>
    </message>
    <message>
        <source>Create demo landscape</source>
        <translation>创建演示景观</translation>
    </message>
    <message>
        <source>Create demo landscape: outlines as a person draws them</source>
        <translation>创建演示景观：如人工绘制的轮廓</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation>被边缘截断</translation>
    </message>
    <message>
        <source>Cut by the edge of the image or by land without data</source>
        <translation>被影像边缘或无数据的土地截断</translation>
    </message>
    <message>
        <source>Cut into several</source>
        <translation>被切分为多个</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>DATE is '{text}': a day such as 2026-06-30 is needed.</source>
        <translation>DATE 为 '{text}'：需要形如 2026-06-30 的日期。</translation>
    </message>
    <message>
        <source>DATES is {dates}: at least one date is needed.</source>
        <translation>DATES 为 {dates}：至少需要一个日期。</translation>
    </message>
    <message>
        <source>DATE_ORDER is '{order}': one of ymd, dmy and mdy is needed.</source>
        <translation>DATE_ORDER 为 '{order}'：需要 ymd、dmy 或 mdy 之一。</translation>
    </message>
    <message>
        <source>DDDMMSS in one cell is the form of the planning data base, in CGCS2000</source>
        <translation>单元格中的 DDDMMSS 是规划数据库的形式，采用 CGCS2000</translation>
    </message>
    <message>
        <source>DEM '{name}' does not overlap the basin. Check its CRS, or choose a DEM that covers the basin.</source>
        <translation>DEM '{name}' 与流域不重叠。请检查其 CRS，或选择覆盖流域的 DEM。</translation>
    </message>
    <message>
        <source>DEM '{name}' does not say the unit of its elevation, and its coordinates are not in metres ({crs}): elevation is taken as metres. If it is in feet, slope is three times too steep; convert it (Raster calculator) in that case.</source>
        <translation>DEM '{name}' 未说明高程单位，其坐标也不是米（{crs}）：高程按米处理。若为英尺，坡度会大三倍；此时请换算（栅格计算器）。</translation>
    </message>
    <message>
        <source>DEM '{name}' gives its elevation in '{unit}', a unit that is not known: it is taken as metres. If that is wrong, elevation and slope are wrong too; convert the DEM to metres (Raster calculator) in that case.</source>
        <translation>DEM '{name}' 的高程单位为 '{unit}'，不认识：按米处理。若不对，高程和坡度也会错；此时请把 DEM 换算为米（栅格计算器）。</translation>
    </message>
    <message>
        <source>DEM '{name}' has a scale of {scale:g} and an offset of {offset:g} in its metadata, which give no elevation. Correct them, or choose another file.</source>
        <translation>DEM '{name}' 的元数据中比例为 {scale:g}、偏移为 {offset:g}，得不到高程。请更正，或选择其他文件。</translation>
    </message>
    <message>
        <source>DEM '{name}' has no data in the basin. Check its CRS and extent, or choose a DEM that covers the basin.</source>
        <translation>DEM '{name}' 在流域内没有数据。请检查其 CRS 和范围，或选择覆盖流域的 DEM。</translation>
    </message>
    <message>
        <source>DEM '{name}' has no data under any mine. Choose a DEM that covers the mines.</source>
        <translation>DEM '{name}' 在任何矿山之下都没有数据。请选择覆盖矿山的 DEM。</translation>
    </message>
    <message>
        <source>DEM '{name}' has {count} bands and none of them alone is called elevation; one band with elevation in metres is needed. Choose another file, or extract the band (Raster menu, 'Rearrange bands').</source>
        <translation>DEM '{name}' 有 {count} 个波段，且没有唯一名为高程的波段；需要一个以米为单位的高程波段。请选择其他文件，或提取该波段（“栅格”菜单的“重排波段”）。</translation>
    </message>
    <message>
        <source>DEM '{name}' holds 8-bit values, at most 256 of them: this looks like a picture (a hillshade or a rendered layer), not like elevation in metres. Choose the original DEM.</source>
        <translation>DEM '{name}' 为 8 位值，最多 256 个：看起来像图片（山体阴影或渲染图层），而不是以米为单位的高程。请选择原始 DEM。</translation>
    </message>
    <message>
        <source>DEM '{name}' holds {count} {count:tile|tiles} ({tiles}). Unpack it and merge them (Raster menu, 'Merge'), or give it to 'Prepare imagery', which takes several.</source>
        <translation>DEM '{name}' 含 {count} 个分幅（{tiles}）。请解压并合并（“栅格”菜单的“合并”），或交给可接受多个分幅的“准备影像”。</translation>
    </message>
    <message>
        <source>DEM '{name}' says in its metadata that elevation = value x {scale:g} + {offset:g}; this is applied.</source>
        <translation>DEM '{name}' 的元数据说明高程 = 值 × {scale:g} + {offset:g}；已采用。</translation>
    </message>
    <message>
        <source>DEM '{name}': elevation of {metres:.10g} m a unit is brought to metres.</source>
        <translation>DEM '{name}'：每单位 {metres:.10g} m 的高程已换算为米。</translation>
    </message>
    <message>
        <source>DEM '{path}' cannot be unpacked ({reason}). Fetch it again.</source>
        <translation>DEM '{path}' 无法解压（{reason}）。请重新下载。</translation>
    </message>
    <message>
        <source>DEM '{path}' is packed, and no raster with elevation was found inside. Unpack it and choose the raster.</source>
        <translation>DEM '{path}' 是压缩包，其中没有找到高程栅格。请解压后选择栅格。</translation>
    </message>
    <message>
        <source>DEM '{upper}' has the value {value:g} m everywhere inside the area and lies over '{lower}', which has relief. Where both are the first counts: give '{lower}' before it, or leave '{upper}' out.</source>
        <translation>DEM '{upper}' 在区域内处处为 {value:g} m，并覆盖在有起伏的 '{lower}' 之上。两者重叠处以先给出的为准：请把 '{lower}' 放在它之前，或去掉 '{upper}'。</translation>
    </message>
    <message>
        <source>DEM is empty. Name a file for it, or leave DEM_COLLECTION empty.</source>
        <translation>DEM 为空。请给出文件名，或将 DEM_COLLECTION 留空。</translation>
    </message>
    <message>
        <source>DEM of {count} {count:tile|tiles} written to '{target}'.</source>
        <translation>由 {count} 个分幅组成的 DEM 已写入 '{target}'。</translation>
    </message>
    <message>
        <source>DEM tile '{tile}' of the catalogue has no GeoTIFF.</source>
        <translation>目录的 DEM 分幅 '{tile}' 没有 GeoTIFF。</translation>
    </message>
    <message>
        <source>DEM tile '{tile}': {reason}</source>
        <translation>DEM 分幅 '{tile}'：{reason}</translation>
    </message>
    <message>
        <source>DEM {names} lies outside the area and is not used.</source>
        <translation>DEM {names} 位于区域之外，不使用。</translation>
    </message>
    <message>
        <source>DEM {names}: {way}.</source>
        <translation>DEM {names}：{way}。</translation>
    </message>
    <message>
        <source>DEM {number}</source>
        <translation>DEM {number}</translation>
    </message>
    <message>
        <source>Data and method</source>
        <translation>数据与方法</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates of the imagery</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <source>Decided in a review</source>
        <translation>由核查决定</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <translation>决策树</translation>
    </message>
    <message>
        <source>Decrease in accuracy</source>
        <translation>精度下降</translation>
    </message>
    <message>
        <source>Delivering the same synthetic ground in the neighbouring zone: {name}.</source>
        <translation>正在相邻带输出同一合成地面：{name}。</translation>
    </message>
    <message>
        <source>Detect change between years</source>
        <translation>检测年际变化</translation>
    </message>
    <message>
        <source>Detected mines</source>
        <translation>检出矿山</translation>
    </message>
    <message>
        <source>Differences of the outlines narrower than the tolerance are left out as jitter. Land that was not observed in the other year counts as neither gained nor lost.</source>
        <translation>窄于容差的轮廓差异视为抖动，不计。另一年未观测的土地既不算增加也不算减少。</translation>
    </message>
    <message>
        <source>Different outlines in several copies.</source>
        <translation>多份副本中的轮廓不同。</translation>
    </message>
    <message>
        <source>Different values in several copies.</source>
        <translation>多份副本中的值不同。</translation>
    </message>
    <message>
        <source>Disk space is short: about {space:.3g} GB are needed and {free:.3g} GB are free.</source>
        <translation>磁盘空间紧张：约需 {space:.3g} GB，可用 {free:.3g} GB。</translation>
    </message>
    <message>
        <source>Distance between outlines (m)</source>
        <translation>轮廓间距离（m）</translation>
    </message>
    <message>
        <source>Distance r (km)</source>
        <translation>距离 r（km）</translation>
    </message>
    <message>
        <source>Distance to rivers</source>
        <translation>与河流的距离</translation>
    </message>
    <message>
        <source>Distance to the nearest river</source>
        <translation>与最近河流的距离</translation>
    </message>
    <message>
        <source>Distance to the nearest river (m)</source>
        <translation>与最近河流的距离（m）</translation>
    </message>
    <message>
        <source>Distance to the register entry, m</source>
        <translation>到登记项的距离，m</translation>
    </message>
    <message>
        <source>Distances to rivers need the Python package 'geographiclib'. Run 'Check dependencies' for the command that installs it.</source>
        <translation>河流距离需要 Python 软件包 'geographiclib'。请运行“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>Do not hand this number on yet. Look at the mines in the order of the field 'review_order' first: a narrow reference also makes right mines look wrong. Fewer false alarms: a higher THRESHOLD, a larger MIN_AREA, more reference outlines.</source>
        <translation>请先不要上报该数字。请先按字段 'review_order' 的顺序查看矿山：参考过窄也会使正确的矿山显得错误。减少误报：提高 THRESHOLD、增大 MIN_AREA、增加参考轮廓。</translation>
    </message>
    <message>
        <source>Do the probabilities come true?</source>
        <translation>概率是否可信？</translation>
    </message>
    <message>
        <source>Draw accuracy sample</source>
        <translation>抽取精度样本</translation>
    </message>
    <message>
        <source>EXTENT ({asked}) does not overlap any product ({products}, both in {crs}). Choose an extent inside the products, or products that cover it.</source>
        <translation>EXTENT（{asked}）不与任何产品重叠（{products}，均为 {crs}）。请选择产品范围内的范围，或覆盖它的产品。</translation>
    </message>
    <message>
        <source>EXTENT ({xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}) does not overlap raster '{name}', whose bounds are {bounds}. Choose an extent on the image.</source>
        <translation>EXTENT（{xmin:g}, {xmax:g}, {ymin:g}, {ymax:g}）与栅格 '{name}' 不重叠，其边界为 {bounds}。请在影像上选择范围。</translation>
    </message>
    <message>
        <source>EXTENT is empty. Draw one.</source>
        <translation>EXTENT 为空。请画出一个范围。</translation>
    </message>
    <message>
        <source>EXTENT {extent} cannot be transformed to degrees ({reason}). Correct it.</source>
        <translation>EXTENT {extent} 无法转换为度（{reason}）。请更正。</translation>
    </message>
    <message>
        <source>EXTENT {extent} is no place on Earth in its coordinate system, or reaches across the 180th meridian. Correct it, or fetch the two sides one after the other.</source>
        <translation>EXTENT {extent} 在其坐标系中不是地球上的位置，或跨越 180 度经线。请更正，或分两侧先后获取。</translation>
    </message>
    <message>
        <source>EXTRA_BANDS asks for '{name}', which no product has. Bands are: {known}. Correct EXTRA_BANDS.</source>
        <translation>EXTRA_BANDS 要求 '{name}'，没有产品有该波段。波段有：{known}。请更正 EXTRA_BANDS。</translation>
    </message>
    <message>
        <source>EXTRA_BANDS names '{given}'. Give Sentinel-2 bands beside the four, for example B11,B12.</source>
        <translation>EXTRA_BANDS 含有 '{given}'。请给出四个波段以外的 Sentinel-2 波段，例如 B11,B12。</translation>
    </message>
    <message>
        <source>Each level rises in its steps until local variance is not above the last value; that one is kept. {start}</source>
        <translation>每个层级按步长上升，直到局部方差不高于前一值；保留前一尺度。{start}</translation>
    </message>
    <message>
        <source>Each line is a mean over the matched mines (n), so that a small mine counts as much as a large one. One pixel of the imagery is 10 m: smaller distances cannot be seen in it.</source>
        <translation>每行是匹配矿山（n 个）的均值，因此小矿山与大矿山同等计入。影像的一个像元为 10 m：更小的距离无法看出。</translation>
    </message>
    <message>
        <source>Each mine counts once, in the county of its centroid; {crossing} {crossing:mine lies|mines lie} in more than one county, and {crossing:its|their} area is split.</source>
        <translation>每个矿山按其质心计入一个县（市）；{crossing} 个矿山跨多个县（市），其面积按县（市）划分。</translation>
    </message>
    <message>
        <source>Each scale builds on the objects of the one before (hierarchy); 'Segment image' starts from the pixels and gives slightly other objects at the same scale.</source>
        <translation>每个尺度在前一尺度的对象上继续（层次）；“分割影像”从像元开始，同一尺度下对象略有不同。</translation>
    </message>
    <message>
        <source>Each scale starts from the pixels, as 'Segment image' does.</source>
        <translation>每个尺度都从像元开始，与“分割影像”相同。</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>Elevation and slope</source>
        <translation>高程与坡度</translation>
    </message>
    <message>
        <source>Elevation and slope of mines and basin</source>
        <translation>矿山与流域的高程和坡度</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>登记项</translation>
    </message>
    <message>
        <source>Entries whose land was not observed</source>
        <translation>土地未被观测的登记项</translation>
    </message>
    <message>
        <source>Entries with a mine</source>
        <translation>有矿山的登记项</translation>
    </message>
    <message>
        <source>Entries without a visible mine</source>
        <translation>未见矿山的登记项</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Errors of the map</source>
        <translation>图的错误</translation>
    </message>
    <message>
        <source>Estimate segmentation scale</source>
        <translation>估计分割尺度</translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory, and {disk:.1f} GB of disk in '{folder}' meanwhile.</source>
        <translation>估计：{workers}，约 {time}，{memory:.1f} GB 内存，期间 '{folder}' 占用 {disk:.1f} GB 磁盘。</translation>
    </message>
    <message>
        <source>Estimate: about {time} with {workers}, {memory:.1f} GB of memory.</source>
        <translation>估计：{workers}，约 {time}，{memory:.1f} GB 内存。</translation>
    </message>
    <message>
        <source>Estimate: {time} on this computer, {space:.2g} GB of disk ({free:.3g} GB are free in '{folder}').</source>
        <translation>估计：本机需{time}，磁盘 {space:.2g} GB（'{folder}' 中有 {free:.3g} GB 可用）。</translation>
    </message>
    <message>
        <source>Estimated mine area</source>
        <translation>矿山面积估计值</translation>
    </message>
    <message>
        <source>Estimated shares of the area</source>
        <translation>估计的面积比例</translation>
    </message>
    <message>
        <source>Even the darkest 0.1 % of '{name}' is bright ({values}): an offset of +1000 seems to be left in, as in products of baseline 04.00 (2022) and later. {advice}</source>
        <translation>'{name}' 最暗的 0.1 % 也很亮（{values}）：似乎仍含 +1000 的偏移，如基线 04.00（2022 年）及以后的产品。{advice}</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Expected share of true mines among the objects called mine, for any share of mines on the land; band: 95 % interval that the number of samples leaves open.</source>
        <translation>在土地上任一矿山比例下，判为矿山的对象中真正矿山的预期比例；带：样本数所决定的 95 % 区间。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Expiry from the field</source>
        <translation>有效期取自字段</translation>
    </message>
    <message>
        <source>Export inventory</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Extra trees</source>
        <translation>极端随机树</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F-score</source>
        <translation>F 值</translation>
    </message>
    <message>
        <source>FEATURES asks for '{feature}', which needs the layer {parameter}. Give it, or leave the feature out.</source>
        <translation>FEATURES 要求 '{feature}'，它需要图层 {parameter}。请给出该图层，或去掉该特征。</translation>
    </message>
    <message>
        <source>FEATURES asks for the group 'bands', but '{name}' has no band that other features do not use.</source>
        <translation>FEATURES 要求 'bands' 组，但 '{name}' 没有其他特征未使用的波段。</translation>
    </message>
    <message>
        <source>FEATURES holds '{choice}', which is no feature. Use {presets}, a group ({groups}) or the names of features as in the help.</source>
        <translation>FEATURES 含有 '{choice}'，它不是特征。请使用 {presets}、某一组（{groups}）或帮助中的特征名称。</translation>
    </message>
    <message>
        <source>FEATURES is empty. Choose 'paper', 'extended', a group or the names of features.</source>
        <translation>FEATURES 为空。请选择 'paper'、'extended'、某一组或特征名称。</translation>
    </message>
    <message>
        <source>FEATURES names '{wrong}', which describes the sample and is no feature: the forest would learn its answer or a number without meaning. Take it out.</source>
        <translation>FEATURES 列出了 '{wrong}'，它描述样本而不是特征：森林会学到答案或无意义的数字。请去掉它。</translation>
    </message>
    <message>
        <source>FOLDS is {folds}; it must be from 2 to 1000 (10 in the paper).</source>
        <translation>FOLDS 为 {folds}；必须为 2 到 1000（论文为 10）。</translation>
    </message>
    <message>
        <source>False alarm: {count} of {total} detected {total:mine|mines}</source>
        <translation>误报：{total} 个检出矿山中的 {count} 个</translation>
    </message>
    <message>
        <source>False alarms (share of non-mine samples)</source>
        <translation>误报（非矿山样本的比例）</translation>
    </message>
    <message>
        <source>False alarms per 1 000 km2 of the land judged</source>
        <translation>每 1 000 km² 评判土地的误报数</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Feature '{feature}' is NULL in all training samples of layer '{layer}'. Take it out of FEATURES, or compute the features again.</source>
        <translation>特征 '{feature}' 在图层 '{layer}' 的所有训练样本中均为 NULL。请从 FEATURES 中去掉它，或重新计算特征。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features suited to the bands of '{name}': {presets}.</source>
        <translation>适合“{name}”各波段的特征：{presets}。</translation>
    </message>
    <message>
        <source>Features that are NULL in all {count} {count:object|objects}, so that nothing can be learned from them: {names}.</source>
        <translation>在全部 {count} 个对象中都是 NULL、因此无法从中学习的特征：{names}。</translation>
    </message>
    <message>
        <source>Features that not all layers of samples have, and that are not used: {names}.</source>
        <translation>并非所有样本图层都有、因此不使用的特征：{names}。</translation>
    </message>
    <message>
        <source>Features tried at each split</source>
        <translation>每次分裂尝试的特征数</translation>
    </message>
    <message>
        <source>Features without any value in the training samples were left out: {feature}.</source>
        <translation>在训练样本中没有任何值的特征已略去：{feature}。</translation>
    </message>
    <message>
        <source>Fetch Sentinel-2 imagery</source>
        <translation>获取 Sentinel-2 影像</translation>
    </message>
    <message>
        <source>Fetching {total:.1f} MB of {count} band {count:file|files} that have {whole:.1f} MB as a whole.</source>
        <translation>正在获取 {count} 个波段文件中的 {total:.1f} MB，完整文件为 {whole:.1f} MB。</translation>
    </message>
    <message>
        <source>Few errors were found in {strata}: the area of missed mines there is uncertain. The intervals quoted are score intervals; Wald intervals would be too narrow.</source>
        <translation>在 {strata} 中发现的错误很少：该处遗漏矿山的面积不确定。所给区间为得分 (score) 区间；Wald 区间会过窄。</translation>
    </message>
    <message>
        <source>Fewer than {few} mines were checked, so the figures are vague: more reference mines make them sharper.</source>
        <translation>检验的矿山少于 {few} 个，因此数字较粗略：更多参考矿山会使其更准确。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field 'weight' of layer '{name}' is not a positive number in every sample, so it is not used: what is foretold of a map will be that of the samples, not of all land.</source>
        <translation>图层 '{name}' 的字段 'weight' 并非在每个样本中都是正数，因此不使用：对图的预估将针对样本，而不是全部土地。</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' has lost letters: it was read in a wrong encoding. Set the right one (GBK, windows-1251 ...) as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>图层 '{layer}' 的字段 '{field}' 有丢失的文字：读取时编码不对。请在图层属性的“数据源编码”中设置正确的编码（GBK、windows-1251 等），或写入 Shapefile 旁的 .cpg 文件。</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' has no area above 0 for {count} of {total} {total:mine|mines} (the first has {value:g}). Fill it in (km2), or leave AREA_FIELD empty to have areas measured.</source>
        <translation>图层 '{layer}' 的字段 '{field}' 对 {total} 个矿山中的 {count} 个没有大于 0 的面积（第一个为 {value:g}）。请填写（km²），或将 AREA_FIELD 留空以实测面积。</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' holds text ({error}), a number is needed. Choose a numeric field.</source>
        <translation>图层 '{layer}' 的字段 '{field}' 为文本（{error}），需要数值。请选择数值字段。</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' is '{right}' in the encoding {encoding}: it was read in a wrong one. Set {encoding} as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>图层 '{layer}' 的字段 '{field}' 按编码 {encoding} 应为 '{right}'：读取时编码不对。请在图层属性的“数据源编码”中设置 {encoding}，或写入 Shapefile 旁的 .cpg 文件。</translation>
    </message>
    <message>
        <source>Field '{field}' of layer '{layer}' is read as {name}.</source>
        <translation>图层 '{layer}' 的字段 '{field}' 读作 {name}。</translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' holds '{value}', which is no date like 2026-12-31; of {count} {count:value|values} none is. Choose another EXPIRY_FIELD, or write its dates so, years with four digits.</source>
        <translation>登记 '{layer}' 的字段 '{field}' 含有 '{value}'，不是 2026-12-31 这样的日期；{count} 个值中没有一个是。请选择其他 EXPIRY_FIELD，或把日期写成这样，年份用四位数。</translation>
    </message>
    <message>
        <source>Field '{field}' of register '{layer}' is read as {name}.</source>
        <translation>登记 '{layer}' 的字段 '{field}' 读作{name}。</translation>
    </message>
    <message>
        <source>Fields of layer '{layer}' that the forest does not use, since 'Compute object features' does not make them: {names}. Name them in FEATURES, with the others, to learn from them.</source>
        <translation>图层 '{layer}' 中森林不使用的字段（因为不是“计算对象特征”生成的）：{names}。若要用于学习，请连同其他字段在 FEATURES 中列出。</translation>
    </message>
    <message>
        <source>Fields that hold text are no features: {names}.</source>
        <translation>含文本的字段不是特征：{names}。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File '{path}' is not a model of Mine Mapper, or it is damaged ({error}). Choose a file made by 'Train random forest', or train the forest again.</source>
        <translation>文件 '{path}' 不是 Mine Mapper 的模型，或已损坏（{error}）。请选择“训练随机森林”生成的文件，或重新训练森林。</translation>
    </message>
    <message>
        <source>Finished steps are kept in '{folder}' until the run has ended well: after a cancel or a crash the next run with the same inputs goes on there.</source>
        <translation>已完成的步骤保存在“{folder}”中，直到运行顺利结束：取消或崩溃之后，下一次使用相同输入的运行从这里继续。</translation>
    </message>
    <message>
        <source>Finished tiles are kept: with WORK_FOLDER set, the next run with the same input goes on from them.</source>
        <translation>已完成的分块予以保留：设置了 WORK_FOLDER 时，对同一输入的下一次运行将由此继续。</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>起始列</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>起始行</translation>
    </message>
    <message>
        <source>Fit (s)</source>
        <translation>拟合 (s)</translation>
    </message>
    <message>
        <source>Folder '{folder}' holds no field package. Choose the folder that 'Make field package' made, as it came back, or one that holds several copies of it.</source>
        <translation>文件夹 '{folder}' 不含外业包。请选择“制作外业包”生成并原样返回的文件夹，或包含其多份副本的文件夹。</translation>
    </message>
    <message>
        <source>Folder '{folder}' holds no summary.csv. Choose the folder TABLES that 'Mine statistics' wrote with its output TABLES.</source>
        <translation>文件夹 '{folder}' 没有 summary.csv。请选择“矿山统计”以其输出 TABLES 写出的 TABLES 文件夹。</translation>
    </message>
    <message>
        <source>Folder '{name}' lacks a file for the band {bands} (e.g. ..._{example}.tif). If it is called otherwise, pick it with BANDS, for example {first}=B05.</source>
        <translation>文件夹 '{name}' 缺少波段 {bands} 的文件（例如 ..._{example}.tif）。若名称不同，请用 BANDS 指定，例如 {first}=B05。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Folds that chose it</source>
        <translation>选中它的折数</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>自（m）</translation>
    </message>
    <message>
        <source>From ({sign})</source>
        <translation>从 ({sign})</translation>
    </message>
    <message>
        <source>From START to STOP there are {steps:.0f} steps, more than {most}. Give larger steps.</source>
        <translation>从 START 到 STOP 有 {steps:.0f} 步，多于 {most} 步。请给出更大的步长。</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>来自核查</translation>
    </message>
    <message>
        <source>Further bands: {names}.</source>
        <translation>其他波段：{names}。</translation>
    </message>
    <message>
        <source>GLCM_LEVELS is {levels}: a number from 2 to 256 is needed.</source>
        <translation>GLCM_LEVELS 为 {levels}：需要 2 到 256 的数。</translation>
    </message>
    <message>
        <source>GLCM_RANGE is '{limits}': two numbers, the lower first, are needed, for example 0,6000.</source>
        <translation>GLCM_RANGE 为 '{limits}'：需要两个数，小者在前，例如 0,6000。</translation>
    </message>
    <message>
        <source>GRID holds '{unknown}'. It may hold {names}, each with a list of values.</source>
        <translation>GRID 含有 '{unknown}'。可含 {names}，各为一个值列表。</translation>
    </message>
    <message>
        <source>GRID is no JSON ({error}). Write for example {{"max_features": [3, 5, 8]}}.</source>
        <translation>GRID 不是 JSON（{error}）。例如写 {{"max_features": [3, 5, 8]}}。</translation>
    </message>
    <message>
        <source>GRID: '{text}' is neither JSON text nor a file that can be read ({reason}).</source>
        <translation>GRID：'{text}' 既不是 JSON 文本，也不是可读取的文件（{reason}）。</translation>
    </message>
    <message>
        <source>GRID: {name} is {values}; give a list of {word}.</source>
        <translation>GRID：{name} 为 {values}；请给出{word}的列表。</translation>
    </message>
    <message>
        <source>GROUP_DISTANCE is {group_size:g} m: it must be above 0, for example 2000.</source>
        <translation>GROUP_DISTANCE 为 {group_size:g} m：必须大于 0，例如 2000。</translation>
    </message>
    <message>
        <source>Gained (km2)</source>
        <translation>增加面积（km²）</translation>
    </message>
    <message>
        <source>Geodesic distance from the centroid to the nearest river, m</source>
        <translation>从质心到最近河流的大地线距离，m</translation>
    </message>
    <message>
        <source>Geodesic distance from the edge of each mine to the nearest river, 0 where one crosses it; beside it from the centroid.</source>
        <translation>从每个矿山边缘到最近河流的大地线距离，有河流穿过时为 0；旁边为从质心起算。</translation>
    </message>
    <message>
        <source>Geodesic distance from the edge to the nearest river, m</source>
        <translation>从边缘到最近河流的大地线距离，m</translation>
    </message>
    <message>
        <source>Gini impurity</source>
        <translation>基尼不纯度</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>经纬网</translation>
    </message>
    <message>
        <source>Grid search: {count} {count:combination|combinations} in {folds} {kind} folds; {forests} {forests:forest|forests} of {trees} {trees:tree|trees} {forests:is|are} grown.</source>
        <translation>网格搜索：{folds} 个{kind}折中的 {count} 种组合；将生长 {forests} 个各有 {trees} 棵树的森林。</translation>
    </message>
    <message>
        <source>Grid: {width} x {height} pixels of {cell:g} m in {crs}, {area:,.1f} km2.</source>
        <translation>格网：{width} x {height} 像元，每像元 {cell:g} m，{crs}，{area:,.1f} km²。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>特征组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups of features, shuffled together.</source>
        <translation>特征组，一起打乱。</translation>
    </message>
    <message>
        <source>Groups of the spatial folds</source>
        <translation>空间折的分组</translation>
    </message>
    <message>
        <source>HLS (Landsat and Sentinel-2 brought together)</source>
        <translation>HLS（Landsat 与 Sentinel-2 合并）</translation>
    </message>
    <message>
        <source>Have {count} licence {count:case|cases} inspected on the ground: 'Write mine sheets' and 'Make field package' prepare that.</source>
        <translation>对 {count} 个许可问题进行实地核查：可用“编写矿山卡片”和“制作外业包”准备。</translation>
    </message>
    <message>
        <source>Heights between which the right holds, as the file gives them</source>
        <translation>权利所及的标高范围，如文件所给</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Highest ({shown})</source>
        <translation>最高（{shown}）</translation>
    </message>
    <message>
        <source>Hits of detected</source>
        <translation>检出矿山中的命中</translation>
    </message>
    <message>
        <source>Hits of reference</source>
        <translation>参考矿山中的命中</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation>命中、漏检和误报</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Holder from the field</source>
        <translation>持有人取自字段</translation>
    </message>
    <message>
        <source>Holder of the licence</source>
        <translation>许可证持有人</translation>
    </message>
    <message>
        <source>Holder of the register entry</source>
        <translation>登记项的持有人</translation>
    </message>
    <message>
        <source>How common mines are</source>
        <translation>矿山有多常见</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>如何得到</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>How many of the objects called mine are mines?</source>
        <translation>判为矿山的对象中有多少是矿山？</translation>
    </message>
    <message>
        <source>How often each feature was chosen.</source>
        <translation>每个特征被选中的次数。</translation>
    </message>
    <message>
        <source>How the register was read</source>
        <translation>登记的读取方式</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>如何阅读本页</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>效果如何</translation>
    </message>
    <message>
        <source>IMAGE '{name}' is rotated: use an image stack made by 'Prepare imagery', or leave IMAGE empty.</source>
        <translation>IMAGE '{name}' 有旋转：请使用“准备影像”生成的影像堆栈，或将 IMAGE 留空。</translation>
    </message>
    <message>
        <source>IMAGE: raster '{image}' has another coordinate reference system than the objects. Choose the image stack that the objects were made from.</source>
        <translation>IMAGE：栅格 '{image}' 的坐标参考系与对象不同。请选择生成对象所用的影像堆栈。</translation>
    </message>
    <message>
        <source>IMAGE: raster '{image}' has none or one of the bands {bands}. Make the image stack with 'Prepare imagery'.</source>
        <translation>IMAGE：栅格 '{image}' 的波段 {bands} 没有或只有一个。请用“准备影像”制作影像堆栈。</translation>
    </message>
    <message>
        <source>IMPORTANCE_REPEATS is {value}; it must be from 1 to 1000 (20 in the paper).</source>
        <translation>IMPORTANCE_REPEATS 为 {value}；必须为 1 到 1000（论文为 20）。</translation>
    </message>
    <message>
        <source>If so, set OFFSET=-1000.</source>
        <translation>如果确实如此，请设置 OFFSET=-1000。</translation>
    </message>
    <message>
        <source>If the checked mines are like the others, {low} to {high} of the {count} are real.</source>
        <translation>若已检验的矿山有代表性，则 {count} 个中有 {low} 至 {high} 个是真的。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Image '{name}' ({grid}) and labels '{labels}' ({label_grid}) are not on the same grid. Segment this image, or choose the image that was segmented.</source>
        <translation>影像 '{name}'（{grid}）与标签 '{labels}'（{label_grid}）不在同一格网上。请分割此影像，或选择被分割的影像。</translation>
    </message>
    <message>
        <source>Image '{name}' cannot be drawn: it cannot be read, or has no coordinate system.</source>
        <translation>影像 '{name}' 无法绘制：不能读取，或没有坐标系。</translation>
    </message>
    <message>
        <source>Image '{name}' does not name its bands red, green and blue, so it cannot be drawn in natural colours. Choose a stack of 'Prepare imagery', which names them.</source>
        <translation>影像 '{name}' 没有标明红、绿、蓝波段，无法以自然色绘制。请选择标明了波段的“准备影像”堆栈。</translation>
    </message>
    <message>
        <source>Image '{name}' has no valid pixel in the bands {bands}: all are no data. Choose another image or other BANDS.</source>
        <translation>影像 '{name}' 在波段 {bands} 中没有有效像元：全部为无数据。请选择其他影像或其他 BANDS。</translation>
    </message>
    <message>
        <source>Image '{name}' is in a geographic coordinate reference system (degrees), so its objects have no area in square metres. Make the image stack with 'Prepare imagery', which gives it a metric grid.</source>
        <translation>影像 '{name}' 采用地理坐标参考系（度），其对象没有以平方米计的面积。请用“准备影像”制作影像堆栈，得到米制格网。</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>导入矿业权登记</translation>
    </message>
    <message>
        <source>Importance of each feature.</source>
        <translation>各特征的重要性。</translation>
    </message>
    <message>
        <source>Importance of groups of features, shuffled together.</source>
        <translation>一起打乱的特征组的重要性。</translation>
    </message>
    <message>
        <source>Importance of the features</source>
        <translation>特征重要性</translation>
    </message>
    <message>
        <source>Imported register</source>
        <translation>导入的登记</translation>
    </message>
    <message>
        <source>In map and reference</source>
        <translation>图上和参考中都有</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>参考中</translation>
    </message>
    <message>
        <source>In the table of the register mine {number} lies at {there}, in layer '{layer}' at {here}. The table was made of other mines: run 'Match mines with the register' on this layer and choose its table.</source>
        <translation>登记表中矿山 {number} 位于 {there}，而图层 '{layer}' 中位于 {here}。该表针对其他矿山生成：请对此图层运行“匹配矿山与矿业权登记”并选择其表格。</translation>
    </message>
    <message>
        <source>In {kind} folds the probability of the forest differs from the share of mines by {error:.3f} on average (Brier score {brier:.4f}).</source>
        <translation>在{kind}折中，森林的概率与矿山比例平均相差 {error:.3f}（Brier 分数 {brier:.4f}）。</translation>
    </message>
    <message>
        <source>In {kind} folds {best} has the largest area under the ROC curve ({auc:.3f}), {worst} the smallest ({auc_2:.3f}).</source>
        <translation>在{kind}折中，{best}的 ROC 曲线下面积最大（{auc:.3f}），{worst}最小（{auc_2:.3f}）。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入数据</translation>
    </message>
    <message>
        <source>IoU (overlap / union)</source>
        <translation>交并比（IoU）</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>它有：{names}。</translation>
    </message>
    <message>
        <source>It is missing in copy '{copy}': deleted in the field, or never there. It was kept.</source>
        <translation>副本 '{copy}' 中缺失：在外业被删除，或从未有过。已保留。</translation>
    </message>
    <message>
        <source>It is where the level began: already at the first step</source>
        <translation>这是该层级的起点：在第一步</translation>
    </message>
    <message>
        <source>It needs an account, or is not for everybody: choose an account that the catalogue knows as AUTH, or a catalogue whose files are public.</source>
        <translation>它需要账户，或不对所有人开放：请在 AUTH 中选择该目录认可的账户，或选择文件公开的目录。</translation>
    </message>
    <message>
        <source>Its outline was taken away in copy '{copy}'; the one handed out was kept.</source>
        <translation>其轮廓在副本 '{copy}' 中被删除；保留了分发时的轮廓。</translation>
    </message>
    <message>
        <source>Joining several</source>
        <translation>合并多个</translation>
    </message>
    <message>
        <source>Joining the {count:,} objects of all parts.</source>
        <translation>正在合并各部分的 {count:,} 个对象。</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判方式</translation>
    </message>
    <message>
        <source>Judged: {table} objects: {split}.</source>
        <translation>参与评判：{table} 个对象：{split}。</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa 系数</translation>
    </message>
    <message>
        <source>Kernel density (quartic kernel, bandwidth {bandwidth:,.0f} m, cells of {cell_size:g} m). Each mine's kernel is scaled to 1 inside the basin, so the raster sums to {raster_sum:.6g}.</source>
        <translation>核密度（四次核，带宽 {bandwidth:,.0f} m，格网 {cell_size:g} m）。每个矿山的核在流域内归一为 1，因此栅格总和为 {raster_sum:.6g}。</translation>
    </message>
    <message>
        <source>Kernel density of mines</source>
        <translation>矿山核密度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of right from the field</source>
        <translation>权利种类取自字段</translation>
    </message>
    <message>
        <source>Kind of right, as the file names it</source>
        <translation>权利种类，如文件所述</translation>
    </message>
    <message>
        <source>Kind of right, as the register names it</source>
        <translation>权利种类，如登记所述</translation>
    </message>
    <message>
        <source>L(r) less its random mean (km)</source>
        <translation>L(r) 减随机均值（km）</translation>
    </message>
    <message>
        <source>L(r) of the mines</source>
        <translation>矿山的 L(r)</translation>
    </message>
    <message>
        <source>LANGUAGE is '{text}': a code such as en, zh or ru is needed.</source>
        <translation>LANGUAGE 为 '{text}'：需要 en、zh 或 ru 这样的代码。</translation>
    </message>
    <message>
        <source>Label objects</source>
        <translation>标注对象</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds numbers of type {dtype}; object ids are whole numbers. Choose a label raster made by 'Segment image', or convert it to an integer type.</source>
        <translation>标签栅格 '{name}' 的数值类型为 {dtype}；对象标识为整数。请选择“分割影像”生成的标签栅格，或转换为整数类型。</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds the id {highest}; ids up to {most} can be used. Number the objects anew.</source>
        <translation>标签栅格 '{name}' 含有标识 {highest}；最大可用 {most}。请重新编号。</translation>
    </message>
    <message>
        <source>Label raster '{name}' holds the id {lowest}; ids must be above 0. Declare it as the no-data value if it stands for no object, or number the objects anew.</source>
        <translation>标签栅格 '{name}' 含有标识 {lowest}；标识必须大于 0。若它不表示对象，请声明为无数据值，或重新编号。</translation>
    </message>
    <message>
        <source>Labels '{name}' hold no object: every pixel is 0 or no data. Choose the labels made by 'Segment image'.</source>
        <translation>标签 '{name}' 不含对象：每个像元为 0 或无数据。请选择“分割影像”生成的标签。</translation>
    </message>
    <message>
        <source>Land gained that was observed in the earlier year, km2</source>
        <translation>早年已观测土地中新增的面积，km²</translation>
    </message>
    <message>
        <source>Land judged</source>
        <translation>参评土地</translation>
    </message>
    <message>
        <source>Land lost that was observed in the later year, km2</source>
        <translation>后一年已观测土地中减少的面积，km²</translation>
    </message>
    <message>
        <source>Land that map and reference call mine (blue), the map alone (red), the reference alone (black); grey land does not count. The signs tell the verdict on each mine by the overlap rule: a mine may be a hit though a part of its outline is wrong.</source>
        <translation>图与参考均判为矿山的土地（蓝）、仅图判为矿山（红）、仅参考判为矿山（黑）；灰色土地不计。符号表示按重叠规则对每个矿山的评判：轮廓有一部分不准的矿山也可能算命中。</translation>
    </message>
    <message>
        <source>Land that the model does not know</source>
        <translation>模型不了解的土地</translation>
    </message>
    <message>
        <source>Land that was observed</source>
        <translation>已观测面积</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Last day of the entry, as it stands there if it is no one day; 9999-12-31 = without an end</source>
        <translation>登记项的最后一日，若不是一个确定的日期则照原文；9999-12-31 = 无期限</translation>
    </message>
    <message>
        <source>Last day; 9999-12-31 = without an end</source>
        <translation>有效期止；9999-12-31 = 无期限</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>纬度（°）</translation>
    </message>
    <message>
        <source>Latitude of a point on the surface, WGS 84, degrees north</source>
        <translation>面上一点的纬度，WGS 84，北纬度数</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度，经度</translation>
    </message>
    <message>
        <source>Layer '{layer}' cannot be in the system it names, {crs}: its coordinates are like {x:.10g}, {y:.10g}. {likely} Set the right one in the layer's properties or with 'Assign projection'.</source>
        <translation>图层 '{layer}' 不可能采用其标明的坐标系 {crs}：其坐标形如 {x:.10g}, {y:.10g}。{likely}请在图层属性中或用“指定投影”设置正确的坐标系。</translation>
    </message>
    <message>
        <source>Layer '{layer}' cannot be read: its file is damaged ({error}). Repair it, or take an earlier copy.</source>
        <translation>图层 '{layer}' 无法读取：其文件已损坏（{error}）。请修复，或使用较早的副本。</translation>
    </message>
    <message>
        <source>Layer '{layer}' changed while it was read. Save its edits and run again.</source>
        <translation>图层 '{layer}' 在读取过程中发生变化。请保存其编辑后重新运行。</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not say with which GLCM levels and range its textures were made; model '{path}' needs {described}. Run 'Compute object features' again with these values and keep its fields glcm_levels, glcm_low and glcm_high.</source>
        <translation>图层 '{layer}' 未说明其纹理所用的 GLCM 级数和范围；模型 '{path}' 需要 {described}。请用这些值重新运行“计算对象特征”，并保留其字段 glcm_levels、glcm_low 和 glcm_high。</translation>
    </message>
    <message>
        <source>Layer '{layer}' gives no features: it is empty, or its filter hides them.</source>
        <translation>图层“{layer}”没有给出任何要素：图层为空，或其过滤条件隐藏了要素。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no coordinate reference system. Set it in the layer's properties or with 'Assign projection'.</source>
        <translation>图层 '{layer}' 没有坐标参考系。请在图层属性中或用“指定投影”设置。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no features. Choose a layer with features, or clear its filter.</source>
        <translation>图层 '{layer}' 没有要素。请选择有要素的图层，或清除其筛选。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}', so that of the other samples is not used.</source>
        <translation>图层 '{layer}' 没有字段 '{field}'，因此其他样本的该字段不使用。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them, or another layer.</source>
        <translation>图层 '{layer}' 没有字段 '{field}'。其字段为：{fields}。请选择其中之一，或其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{field}'. Its fields are: {fields}. Choose one of them.</source>
        <translation>图层 '{layer}' 没有字段 '{field}'。其字段为：{fields}。请选择其中之一。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field '{missing}', named in FEATURES. Its fields are: {known}.</source>
        <translation>图层 '{layer}' 没有 FEATURES 中列出的字段 '{missing}'。其字段为：{known}。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no field that is a feature of 'Compute object features'. Its fields are: {known}. Name the fields to learn from in FEATURES.</source>
        <translation>图层 '{layer}' 没有属于“计算对象特征”特征的字段。其字段为：{known}。请在 FEATURES 中列出用于学习的字段。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no objects with a polygon. Choose another layer.</source>
        <translation>图层 '{layer}' 没有带多边形的对象。请选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no text field with the names of the counties. Name one in COUNTY_FIELD.</source>
        <translation>图层 '{layer}' 没有含县（市）名称的文本字段。请在 COUNTY_FIELD 中指定。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has textures made with GLCM_LEVELS={levels:g} and GLCM_RANGE={low:g},{high:g}; model '{path}' needs {described}. Run 'Compute object features' again with these values.</source>
        <translation>图层 '{layer}' 的纹理采用 GLCM_LEVELS={levels:g} 和 GLCM_RANGE={low:g},{high:g}；模型 '{path}' 需要 {described}。请用这些值重新运行“计算对象特征”。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has {here} {here:place|places} of stratum '{stratum}', but {wanted:g} {wanted:was|were} drawn: its weights hold for the whole draw only. Use all places of one run of 'Draw accuracy sample'; leave reference_class empty where you cannot tell.</source>
        <translation>图层 '{layer}' 的层 '{stratum}' 有 {here} 个位置，但当初抽取了 {wanted:g} 个：权重只对整个抽样成立。请使用一次“抽取精度样本”的全部位置；无法判断处 reference_class 留空。</translation>
    </message>
    <message>
        <source>Layer '{layer}' held other objects when it was read again: it was changed, or its file is damaged. Run again, or make the objects anew.</source>
        <translation>图层 '{layer}' 再次读取时对象不同：它被更改，或其文件损坏。请重新运行，或重新生成对象。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds geometries of several kinds or of none that QGIS knows, so that it has no coordinate reference system. Take its polygons with 'Extract by geometry type' or 'Export layer', and use those.</source>
        <translation>图层 '{layer}' 含有多种几何类型或 QGIS 不认识的类型，因此没有坐标参考系。请用“按几何类型提取”或“导出图层”取出其多边形后使用。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no geometry. Choose a layer with features on the map.</source>
        <translation>图层 '{layer}' 没有几何。请选择在地图上有要素的图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no mine in the area: there is nothing to pack.</source>
        <translation>图层 '{layer}' 在该区域内没有矿山：没有可打包的内容。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no mine, so there is no sheet to write.</source>
        <translation>图层 '{layer}' 没有矿山，因此没有卡片可写。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygon with an area. Choose a polygon layer with features.</source>
        <translation>图层 '{layer}' 没有带面积的多边形。请选择有要素的多边形图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds {count} {what} training {count:sample|samples}; at least {least} of each class are needed. Values of '{class_field}': {known}; MINE_CLASSES is {wanted}. Segment with a smaller SCALE, add reference polygons, or set aside a smaller part for the test.</source>
        <translation>图层 '{layer}' 有 {count} 个 {what} 训练样本；每类至少需要 {least} 个。'{class_field}' 的值：{known}；MINE_CLASSES 为 {wanted}。请用更小的 SCALE 分割、增加参考多边形，或减小留作测试的部分。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is a table without outlines. Make a layer of a register's corner points with 'Import register', and use that.</source>
        <translation>图层“{layer}”是没有轮廓的表格。请先用“导入矿业权登记”由登记的拐点生成图层，再使用该图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is in {code} ({name}), whose unit is not the metre. Reproject it to a metric system, for example its UTM zone, with 'Reproject layer'.</source>
        <translation>图层 '{layer}' 采用 {code}（{name}），其单位不是米。请用“重投影图层”投影到米制坐标系，例如其 UTM 带。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is in {datum}, which has no transformation to WGS 84 or CGCS2000 that holds everywhere: beside layers of other systems its place is uncertain by up to 100 m or more. Ask for it in CGCS2000, or reproject it with the parameters of the country's survey.</source>
        <translation>图层 '{layer}' 采用 {datum}，它没有到 WGS 84 或 CGCS2000 的处处适用的转换：与其他坐标系的图层相比，其位置可能相差 100 米或更多。请索取 CGCS2000 的数据，或用国家测绘部门的转换参数重新投影。</translation>
    </message>
    <message>
        <source>Layer '{layer}' lacks {count} of the {features} {features:feature|features} that model '{path}' was trained with: {shown}. Compute the features as for the training objects (with the same DEM and the same FEATURES), or train a model on the features this layer has.</source>
        <translation>图层 '{layer}' 缺少模型 '{path}' 训练所用 {features} 个特征中的 {count} 个：{shown}。请像训练对象那样计算特征（相同的 DEM 和相同的 FEATURES），或用此图层所有的特征训练模型。</translation>
    </message>
    <message>
        <source>Layer '{layer}', field '{field}': mines are {words}.</source>
        <translation>图层 '{layer}' 的字段 '{field}'：矿山为 {words}。</translation>
    </message>
    <message>
        <source>Layer '{layer}', field '{field}': other land is {words}.</source>
        <translation>图层 '{layer}' 的字段 '{field}'：其他土地为 {words}。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid {count:geometry|geometries} {count:was|were} repaired.</source>
        <translation>图层 '{layer}'：已修复 {count} 个无效几何。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} invalid {count:polygon|polygons} {count:was|were} repaired.</source>
        <translation>图层 '{layer}'：已修复 {count} 个无效多边形。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} of {total} {total:feature|features} {count:has|have} coordinates that cannot be in its coordinate reference system and {count:was|were} left out.</source>
        <translation>图层 '{layer}'：{total} 个要素中有 {count} 个的坐标不可能属于其坐标参考系，已略去。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:collection of geometries was|collections of geometries were} reduced to their polygons.</source>
        <translation>图层 '{layer}'：{count} 个几何集合只保留其多边形。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} without a polygon {count:was|were} left out ({empty} without geometry, {other} points or lines, {flat} without an area).</source>
        <translation>图层 '{layer}'：{count} 个没有多边形的要素已略去（{empty} 个没有几何，{other} 个为点或线，{flat} 个没有面积）。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} without geometry {count:was|were} left out.</source>
        <translation>图层 '{layer}'：{count} 个没有几何的要素已略去。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} {count:has|have} a class that is neither a mine (MINE_CLASSES) nor known as other land: {words}. {count:It counts|They count} as neither. MINE_CLASSES names further mine classes; CLASS_MAP says what a word means.</source>
        <translation>图层 '{layer}'：{count} 个要素的类别既非矿山（MINE_CLASSES）也非已知的其他土地：{words}。它们两者都不计。用 MINE_CLASSES 列出更多矿山类别；用 CLASS_MAP 说明词的含义。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:feature|features} {count:has|have} no class in field '{field}'; {count:it counts|they count} neither as a mine nor as other land.</source>
        <translation>图层 '{layer}'：{count} 个要素在字段 '{field}' 中没有类别；它们既不算矿山也不算其他土地。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine without a mine_id was|mines without a mine_id were} given a new one.</source>
        <translation>图层 '{layer}'：{count} 个没有 mine_id 的矿山得到了新编号。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine|mines} {count:has|have} a mine_id that another mine has ({ids}) and {count:was|were} given a new one.</source>
        <translation>图层 '{layer}'：{count} 个矿山的 mine_id 与其他矿山相同（{ids}）；已给予新编号。</translation>
    </message>
    <message>
        <source>Layer '{layer}': {count} {count:mine|mines} {count:has|have} a word in the field 'review' that is not known: {words}. {count:It counts|They count} as not reviewed. Use {known}.</source>
        <translation>图层 '{layer}'：{count} 个矿山的字段 'review' 中有不认识的词：{words}。按未核查处理。请使用 {known}。</translation>
    </message>
    <message>
        <source>Layer '{name}' (RIVERS) holds no line and no polygon. Choose a layer of rivers.</source>
        <translation>图层 '{name}' (RIVERS) 不含线或多边形。请选择河流图层。</translation>
    </message>
    <message>
        <source>Layer '{name}' changed while it was read. Save its edits and run again.</source>
        <translation>图层 '{name}' 在读取过程中发生变化。请保存其编辑后重新运行。</translation>
    </message>
    <message>
        <source>Layer '{name}' does not say with which GLCM levels and range its textures were made (fields {fields}): the model cannot check the objects it will be applied to.</source>
        <translation>图层 '{name}' 未说明其纹理所用的 GLCM 级数和范围（字段 {fields}）：模型无法检查将要应用的对象。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no features. Choose the classified objects of 'Classify mines'.</source>
        <translation>图层 '{name}' 没有要素。请选择“矿山分类”的已分类对象。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no field 'split': all its objects with a class train the forest.</source>
        <translation>图层 '{name}' 没有字段 'split'：其所有带类别的对象都用于训练森林。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine whose field 'review' is one of {value}: the review adds no samples.</source>
        <translation>图层 '{name}' 没有字段 'review' 为 {value} 之一的矿山：核查不增加样本。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no mine with a value in 'review': nothing was carried over.</source>
        <translation>图层 '{name}' 没有在 'review' 中填值的矿山：没有沿用任何内容。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no polygon whose field '{class_field}' is one of MINE_CLASSES ({wanted}). It holds: {shown}. Set MINE_CLASSES or CLASS_FIELD.</source>
        <translation>图层 '{name}' 没有字段 '{class_field}' 属于 MINE_CLASSES（{wanted}）的多边形。其中有：{shown}。请设置 MINE_CLASSES 或 CLASS_FIELD。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no test object (split = 'test'), so nothing is left to judge the map with. Label the objects again with a TEST_AREA, or with TEST_SHARE above 0.</source>
        <translation>图层 '{name}' 没有测试对象 (split = 'test')，因此没有可用于评判图的内容。请用 TEST_AREA 或大于 0 的 TEST_SHARE 重新标注对象。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no training sample: {count} of its {features} {features:object|objects} {count:has|have} a class in '{class_field}', none of them split = 'train'. Make samples with 'Label objects'.</source>
        <translation>图层 '{name}' 没有训练样本：{features} 个对象中有 {count} 个在 '{class_field}' 中有类别，但没有一个 split = 'train'。请用“标注对象”制作样本。</translation>
    </message>
    <message>
        <source>Layer '{name}' has objects without object_id. Choose the output of 'Compute object features' as it was made.</source>
        <translation>图层 '{name}' 有没有 object_id 的对象。请原样选择“计算对象特征”的输出。</translation>
    </message>
    <message>
        <source>Layer '{name}' has places whose weight is not above 0 km2. Use the output of 'Draw accuracy sample' with all its places and fields as they were drawn.</source>
        <translation>图层 '{name}' 有权重不大于 0 km² 的位置。请使用“抽取精度样本”的输出，保持其抽取时的全部位置和字段。</translation>
    </message>
    <message>
        <source>Layer '{name}' holds no polygon of a mine class. Check CLASS_FIELD and MINE_CLASSES, or choose another layer.</source>
        <translation>图层 '{name}' 没有矿山类别的多边形。请检查 CLASS_FIELD 和 MINE_CLASSES，或选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{name}' mixes objects with different values of glcm_{key} ({lowest:g} and {highest:g}): their textures cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation>图层 '{name}' 混有 glcm_{key} 值不同的对象（{lowest:g} 和 {highest:g}）：其纹理无法比较。请用相同的 GLCM_LEVELS 和 GLCM_RANGE 计算所有对象的特征。</translation>
    </message>
    <message>
        <source>Layer '{name}': the field 'class' holds '{value}'. Choose the classified objects of 'Classify mines', whose classes are mine and non_mine.</source>
        <translation>图层 '{name}'：字段 'class' 含有 '{value}'。请选择“矿山分类”的已分类对象，其类别为 mine 和 non_mine。</translation>
    </message>
    <message>
        <source>Layer '{name}': the field 'review' holds '{value}'. Use {reviews}, or leave it empty; CLASS_MAP says what other words mean.</source>
        <translation>图层 '{name}'：字段 'review' 含有 '{value}'。请使用 {reviews}，或留空；CLASS_MAP 说明其他词的含义。</translation>
    </message>
    <message>
        <source>Layers '{one}' and '{other}' lie in different places: '{one}' ({one_crs}) covers {one_place}; '{other}' ({other_crs}) covers {other_place}. {cause}</source>
        <translation>图层 '{one}' 和 '{other}' 位于不同地方：'{one}'（{one_crs}）覆盖 {one_place}；'{other}'（{other_crs}）覆盖 {other_place}。{cause}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶</translation>
    </message>
    <message>
        <source>Leaving out any one of the {count} windows gives the same scale.</source>
        <translation>去掉 {count} 个窗口中的任何一个，尺度不变。</translation>
    </message>
    <message>
        <source>Leaving out one window in turn gives {parts}.</source>
        <translation>依次去掉一个窗口得到 {parts}。</translation>
    </message>
    <message>
        <source>Left out detected</source>
        <translation>未计入的检出矿山</translation>
    </message>
    <message>
        <source>Left out reference</source>
        <translation>未计入的参考矿山</translation>
    </message>
    <message>
        <source>Left out, since '{name}' comes without {absent}: {left_out}.</source>
        <translation>已略去，因为 '{name}' 没有 {absent}：{left_out}。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Level {number} has no scale: local variance still rises at STOP ({stop:g}), or STOP is less than a step away. Set a larger STOP.</source>
        <translation>层级 {number} 没有尺度：在 STOP（{stop:g}）处局部方差仍在上升，或 STOP 距其不足一步。请设置更大的 STOP。</translation>
    </message>
    <message>
        <source>Level {number}: scale {scale:g}, certainty {certainty}.</source>
        <translation>层级 {number}：尺度 {scale:g}，可靠程度{certainty}。</translation>
    </message>
    <message>
        <source>Level-1C and Level-2A products are mixed: their reflectance differs by the atmosphere. Use one level only.</source>
        <translation>混用了 Level-1C 和 Level-2A 产品：两者的反射率因大气而不同。请只用一种级别。</translation>
    </message>
    <message>
        <source>Levels above level {count} were not tried: they would begin at its scale.</source>
        <translation>层级 {count} 以上未试验：它们会从其尺度开始。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence '{number}' (line {line}) was refused: {why}.</source>
        <translation>许可证 '{number}'（第 {line} 行）被拒绝：{why}。</translation>
    </message>
    <message>
        <source>Licence '{number}' has the same outline as '{other}'.</source>
        <translation>许可证 '{number}' 与 '{other}' 的轮廓相同。</translation>
    </message>
    <message>
        <source>Licence '{number}' states no area to check by.</source>
        <translation>许可证 '{number}' 没有可供核对的登记面积。</translation>
    </message>
    <message>
        <source>Licence '{number}': the area '{text}' is taken as {unit}.</source>
        <translation>许可证 '{number}'：面积 '{text}' 按 {unit} 处理。</translation>
    </message>
    <message>
        <source>Licence '{number}': the unit of the area '{text}' is not told.</source>
        <translation>许可证 '{number}'：面积 '{text}' 的单位未说明。</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, but {area:.4f} km2 measured ({percent:+.1f} %). A wrong zone, a lost corner, or a cut-out that was read as land?</source>
        <translation>许可证 '{number}'：登记 {stated:.4f} km²，但实测 {area:.4f} km²（{percent:+.1f} %）。带号错误、缺少拐点，或把扣除部分读作了土地？</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured ({percent:+.1f} %).</source>
        <translation>许可证 '{number}'：登记 {stated:.4f} km²，实测 {area:.4f} km²（{percent:+.1f} %）。</translation>
    </message>
    <message>
        <source>Licence '{number}': {stated:.4f} km2 are stated, {area:.4f} km2 measured: {slip}?</source>
        <translation>许可证 '{number}'：登记 {stated:.4f} km²，实测 {area:.4f} km²：{slip}？</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>许可证过期</translation>
    </message>
    <message>
        <source>Licence number from the field</source>
        <translation>许可证号取自字段</translation>
    </message>
    <message>
        <source>Licence of unknown status</source>
        <translation>许可证状态不明</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>许可证暂停</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences read</source>
        <translation>已读取的许可证</translation>
    </message>
    <message>
        <source>Licences refused</source>
        <translation>被拒绝的许可证</translation>
    </message>
    <message>
        <source>Licences: {bad} of {count} {count:mine|mines} {bad:has|have} no licence in force, {beyond} {beyond:reaches beyond its own|reach beyond theirs}, {good} {good:lies|lie} inside.</source>
        <translation>许可证：{count} 个矿山中 {bad} 个没有有效许可证，{beyond} 个超出许可范围，{good} 个在许可范围内。</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>许可范围内</translation>
    </message>
    <message>
        <source>Lies in more than one county</source>
        <translation>位于多个县（市）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line of the file where the licence begins</source>
        <translation>许可证在文件中的起始行</translation>
    </message>
    <message>
        <source>Line {line} of the table '{layer}' has no number of a licence, and its corners are not those of the licence above. Fill it in.</source>
        <translation>表 '{layer}' 第 {line} 行没有许可证号，其拐点也不属于上一个许可证。请填写许可证号。</translation>
    </message>
    <message>
        <source>Line {line}: '{name}' is no area ({kind}) and was left out.</source>
        <translation>第 {line} 行：'{name}' 不是面（{kind}），已略去。</translation>
    </message>
    <message>
        <source>Line {line}: the upper height {one} lies below the lower one {other}.</source>
        <translation>第 {line} 行：上部标高 {one} 低于下部标高 {other}。</translation>
    </message>
    <message>
        <source>Local variance</source>
        <translation>局部方差</translation>
    </message>
    <message>
        <source>Local variance (image units)</source>
        <translation>局部方差（影像单位）</translation>
    </message>
    <message>
        <source>Local variance (units of the image)</source>
        <translation>局部方差（影像单位）</translation>
    </message>
    <message>
        <source>Local variance: mean over objects of the standard deviation inside the object, mean over bands; below, its rate of change from one scale to the next (the steepest steps are cut off). Dashed: the suggested scales. Peaks of the rate over the whole range, which are further candidates to look at: {peaks}.</source>
        <translation>局部方差：对象内标准差的对象平均、波段平均；下图为其随尺度的变化率（最陡的几步被截去）。虚线：建议的尺度。变化率在整个范围内的峰值，可作为进一步的候选：{peaks}。</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>经度（°）</translation>
    </message>
    <message>
        <source>Longitude and latitude of layer '{name}' are exchanged: use 'Swap X and Y coordinates'.</source>
        <translation>图层 '{name}' 的经度和纬度颠倒了：请用“交换 X 和 Y 坐标”。</translation>
    </message>
    <message>
        <source>Longitude of a point on the surface, WGS 84, degrees east</source>
        <translation>面上一点的经度，WGS 84，东经度数</translation>
    </message>
    <message>
        <source>Look at the address, or choose another catalogue.</source>
        <translation>请检查地址，或选择其他目录。</translation>
    </message>
    <message>
        <source>Look at the {count} {count:mine|mines} of low confidence first; the list tells the order.</source>
        <translation>先核查 {count} 个置信度低的矿山；清单给出了顺序。</translation>
    </message>
    <message>
        <source>Look at these mines first</source>
        <translation>请先查看这些矿山</translation>
    </message>
    <message>
        <source>Loss of accuracy when the values of a feature are shuffled among the out-of-bag samples of each tree (mean decrease in accuracy, Breiman 2001), {repeats} repeats. Bars: 95 % interval; a feature whose interval holds 0 cannot be told from noise. Features that measure the same thing hide each other: see the groups below.</source>
        <translation>在每棵树的袋外样本中打乱某特征的值所损失的精度（平均精度下降，Breiman 2001），重复 {repeats} 次。误差线：95 % 区间；区间包含 0 的特征与噪声无法区分。测量同一事物的特征会相互掩盖：见下方的分组。</translation>
    </message>
    <message>
        <source>Lost (km2)</source>
        <translation>减少面积（km²）</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Lower quartile (m)</source>
        <translation>下四分位数（m）</translation>
    </message>
    <message>
        <source>Lowest ({shown})</source>
        <translation>最低（{shown}）</translation>
    </message>
    <message>
        <source>MAP_DATE is only used with COMPOSITE=nearest; COMPOSITE is '{method}'.</source>
        <translation>MAP_DATE 只用于 COMPOSITE=nearest；COMPOSITE 为 '{method}'。</translation>
    </message>
    <message>
        <source>MASK_CLASSES is '{text}': numbers of SCL classes from 0 to 11 with commas are needed, for example 0,1,3,8,9,10. 8, 9, 10 are clouds, 3 cloud shadow, 11 snow.</source>
        <translation>MASK_CLASSES 为 '{text}'：需要 0 到 11 的 SCL 类别编号，以逗号分隔，例如 0,1,3,8,9,10。8、9、10 为云，3 为云影，11 为雪。</translation>
    </message>
    <message>
        <source>MAX_CLOUD is {cloud:g}: percent from 0 to 100 are needed.</source>
        <translation>MAX_CLOUD 为 {cloud:g}：需要 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {max_features}, but SELECT keeps only {select} features. Set MAX_FEATURES to {select} or less.</source>
        <translation>MAX_FEATURES 为 {max_features}，但 SELECT 只保留 {select} 个特征。请将 MAX_FEATURES 设为 {select} 或更小。</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {tried} instead of the published {published}: so many of {features} features suit {mines} mine samples better (see the help). FIT_MAX_FEATURES off keeps the published number.</source>
        <translation>MAX_FEATURES 为 {tried}，而不是论文的 {published}：对 {features} 个特征和 {mines} 个矿山样本，这个数更合适（见帮助）。关闭 FIT_MAX_FEATURES 则保留论文的数值。</translation>
    </message>
    <message>
        <source>MAX_FEATURES is {value}, but there are only {count} {count:feature|features}. Set MAX_FEATURES to {count} or less, or add features.</source>
        <translation>MAX_FEATURES 为 {value}，但只有 {count} 个特征。请将 MAX_FEATURES 设为 {count} 或更小，或增加特征。</translation>
    </message>
    <message>
        <source>MAX_SIZE is {size:g}: a number of GB above 0 is needed.</source>
        <translation>MAX_SIZE 为 {size:g}：需要大于 0 的 GB 数。</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for TILE_SIZE {side}: about {needed:.0f} MB are needed. Raise the limit, or choose smaller tiles.</source>
        <translation>MEMORY_LIMIT 对 TILE_SIZE {side} 过低：约需 {needed:.0f} MB。请提高限制，或选择更小的分块。</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is too low for this image: about {needed:.0f} MB are needed. Raise it.</source>
        <translation>MEMORY_LIMIT 对此影像过低：约需 {needed:.0f} MB。请提高。</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is {limit} MB: at least {needed:.0f} MB are needed. Raise it, or set it to 0 to use half of the computer's memory.</source>
        <translation>MEMORY_LIMIT 为 {limit} MB：至少需要 {needed:.0f} MB。请提高，或设为 0 以使用计算机一半的内存。</translation>
    </message>
    <message>
        <source>MEMORY_LIMIT is {memory_limit} MB: at least {least:.0f} MB are needed. Raise it, or set it to 0 to use half of the computer's memory.</source>
        <translation>MEMORY_LIMIT 为 {memory_limit} MB：至少需要 {least:.0f} MB。请提高，或设为 0 以使用计算机一半的内存。</translation>
    </message>
    <message>
        <source>MINES = {count} do not fit into SIZE = {size} px ({extent:.1f} km): only {mines} found a place. Use fewer mines or a larger size.</source>
        <translation>MINES = {count} 放不进 SIZE = {size} px（{extent:.1f} km）：只有 {mines} 个找到位置。请减少矿山或增大尺寸。</translation>
    </message>
    <message>
        <source>MINES is {mines}: at least one mine is needed.</source>
        <translation>MINES 为 {mines}：至少需要一个矿山。</translation>
    </message>
    <message>
        <source>MIN_CHANGE is {value:g} m2: it must not be negative.</source>
        <translation>MIN_CHANGE 为 {value:g} m²：不能为负。</translation>
    </message>
    <message>
        <source>MIN_PER_STRATUM is {minimum}: at least 2 are needed, or no interval can be computed.</source>
        <translation>MIN_PER_STRATUM 为 {minimum}：至少需要 2，否则无法计算区间。</translation>
    </message>
    <message>
        <source>MIN_SAMPLES_LEAF is {leaf} and MIN_SAMPLES_SPLIT {split}: what was left empty follows the {mines} mine {mines:sample|samples} (the published 10 and 60 from {published} on).</source>
        <translation>MIN_SAMPLES_LEAF 为 {leaf}，MIN_SAMPLES_SPLIT 为 {split}：留空的参数按 {mines} 个矿山样本确定（{published} 个起为已发表的 10 和 60）。</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' has no field 'split', so it cannot be told which of its samples are set aside for the test, as in '{other}'. Make it with 'Label objects'.</source>
        <translation>MORE_SAMPLES：图层 '{layer}' 没有字段 'split'，无法知道其哪些样本像 '{other}' 那样留作测试。请用“标注对象”生成。</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' has no field '{field}', and others have. Give all layers of samples groups, or none.</source>
        <translation>MORE_SAMPLES：图层 '{layer}' 没有字段 '{field}'，而其他图层有。请为所有样本图层都给出分组，或都不给。</translation>
    </message>
    <message>
        <source>MORE_SAMPLES: layer '{layer}' lacks the features {missing} of '{first}'. Compute the same features for all samples, or name common ones in FEATURES.</source>
        <translation>MORE_SAMPLES：图层 '{layer}' 缺少 '{first}' 的特征 {missing}。请为所有样本计算相同的特征，或在 FEATURES 中列出共同特征。</translation>
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
        <translation>制作软件</translation>
    </message>
    <message>
        <source>Make field package</source>
        <translation>制作外业包</translation>
    </message>
    <message>
        <source>Map and reference share {share} of the land that either calls mine.</source>
        <translation>制图与参考共同认定的矿山用地占两者合计的 {share}。</translation>
    </message>
    <message>
        <source>Map of hits, misses and false alarms</source>
        <translation>命中、漏检和误报图</translation>
    </message>
    <message>
        <source>Map of mines</source>
        <translation>矿山图</translation>
    </message>
    <message>
        <source>Map to reference</source>
        <translation>制图结果到参考</translation>
    </message>
    <message>
        <source>Map: mine</source>
        <translation>制图：矿山</translation>
    </message>
    <message>
        <source>Map: non-mine</source>
        <translation>制图：非矿山</translation>
    </message>
    <message>
        <source>Mapped mine area</source>
        <translation>制图矿山面积</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已掩膜</translation>
    </message>
    <message>
        <source>Masked classes</source>
        <translation>掩膜类别</translation>
    </message>
    <message>
        <source>Masked classes: {classes}; grown by {distance:g} m.</source>
        <translation>掩膜类别：{classes}；扩展 {distance:g} m。</translation>
    </message>
    <message>
        <source>Masks grown by</source>
        <translation>掩膜扩展</translation>
    </message>
    <message>
        <source>Match mines with the register</source>
        <translation>匹配矿山与矿业权登记</translation>
    </message>
    <message>
        <source>Matched pairs</source>
        <translation>匹配对</translation>
    </message>
    <message>
        <source>Mean area (km2)</source>
        <translation>平均面积（km²）</translation>
    </message>
    <message>
        <source>Mean decrease in accuracy (%)</source>
        <translation>平均精度下降 (%)</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>Mean distance (m)</source>
        <translation>平均距离（m）</translation>
    </message>
    <message>
        <source>Mean elevation, m</source>
        <translation>平均高程，m</translation>
    </message>
    <message>
        <source>Mean from the centroid (m)</source>
        <translation>距质心平均距离（m）</translation>
    </message>
    <message>
        <source>Mean of basin</source>
        <translation>流域平均值</translation>
    </message>
    <message>
        <source>Mean of mines</source>
        <translation>矿山平均值</translation>
    </message>
    <message>
        <source>Mean of random patterns</source>
        <translation>随机格局的均值</translation>
    </message>
    <message>
        <source>Mean probability of its objects, weighted by area</source>
        <translation>其对象概率的面积加权平均</translation>
    </message>
    <message>
        <source>Mean slope, degrees</source>
        <translation>平均坡度，度</translation>
    </message>
    <message>
        <source>Mean {label} ({shown})</source>
        <translation>平均{label} ({shown})</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured (km2)</source>
        <translation>实测 (km²)</translation>
    </message>
    <message>
        <source>Median (m)</source>
        <translation>中位数（m）</translation>
    </message>
    <message>
        <source>Median ({shown})</source>
        <translation>中位数（{shown}）</translation>
    </message>
    <message>
        <source>Median distance</source>
        <translation>中位距离</translation>
    </message>
    <message>
        <source>Median size (pixels)</source>
        <translation>大小中位数（像元）</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Merge field work</source>
        <translation>合并外业成果</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属矿</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mine Mapper: how many mines, how large, of which type, where</source>
        <translation>Mine Mapper：有多少矿山、多大、何种类型、在何处</translation>
    </message>
    <message>
        <source>Mine Mapper: licences from a table or text of corner points</source>
        <translation>Mine Mapper：由拐点表格或文本得到的许可证</translation>
    </message>
    <message>
        <source>Mine Mapper: map against reference outlines</source>
        <translation>Mine Mapper：图与参考轮廓的对比</translation>
    </message>
    <message>
        <source>Mine Mapper: new, expanded, shrunk, closed, split and merged mines</source>
        <translation>Mine Mapper：新增、扩大、缩小、关闭、分裂和合并的矿山</translation>
    </message>
    <message>
        <source>Mine Mapper: scales that fit the objects of {name}</source>
        <translation>Mine Mapper：适合 {name} 中对象的尺度</translation>
    </message>
    <message>
        <source>Mine Mapper: who mines with a licence, beyond it, after it or without one</source>
        <translation>Mine Mapper：谁持证、越界、逾期或无证开采</translation>
    </message>
    <message>
        <source>Mine area inside (km2)</source>
        <translation>县内矿山面积（km²）</translation>
    </message>
    <message>
        <source>Mine inventory statistics</source>
        <translation>矿山清单统计</translation>
    </message>
    <message>
        <source>Mine no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test).</source>
        <translation>矿山对象：要求 {asked} 个，找到 {found} 个，使用 {used} 个（训练 {train} 个，测试 {test} 个）。</translation>
    </message>
    <message>
        <source>Mine samples</source>
        <translation>矿山样本</translation>
    </message>
    <message>
        <source>Mine statistics</source>
        <translation>矿山统计</translation>
    </message>
    <message>
        <source>Mine {number}, {field}: {kind} '{kept}' was kept; {others}.</source>
        <translation>矿山 {number}，{field}：{kind}保留 '{kept}'；{others}。</translation>
    </message>
    <message>
        <source>Mine {number}: {kind}</source>
        <translation>矿山 {number}：{kind}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Mineral of the register entry</source>
        <translation>登记项的矿种</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mines and basin by {what}</source>
        <translation>按{what}的矿山与流域</translation>
    </message>
    <message>
        <source>Mines and basin by {what}.</source>
        <translation>按{what}的矿山与流域。</translation>
    </message>
    <message>
        <source>Mines and the mineral register</source>
        <translation>矿山与矿业权登记</translation>
    </message>
    <message>
        <source>Mines by area</source>
        <translation>按面积分级统计</translation>
    </message>
    <message>
        <source>Mines by area and type</source>
        <translation>按面积与类型统计</translation>
    </message>
    <message>
        <source>Mines by change</source>
        <translation>按变化类型统计</translation>
    </message>
    <message>
        <source>Mines by county and change</source>
        <translation>各县（市）矿山变化</translation>
    </message>
    <message>
        <source>Mines by county and status</source>
        <translation>各县（市）矿山许可状态</translation>
    </message>
    <message>
        <source>Mines by county and type</source>
        <translation>各县（市）矿山类型统计</translation>
    </message>
    <message>
        <source>Mines by distance to the nearest river</source>
        <translation>按与河流距离统计</translation>
    </message>
    <message>
        <source>Mines by distance to the nearest river, and the mean distance by type.</source>
        <translation>与河流距离的矿山分布及各类型平均距离。</translation>
    </message>
    <message>
        <source>Mines by status</source>
        <translation>按许可状态统计</translation>
    </message>
    <message>
        <source>Mines by type</source>
        <translation>按类型统计</translation>
    </message>
    <message>
        <source>Mines that changed</source>
        <translation>有变化的矿山</translation>
    </message>
    <message>
        <source>Mines that lie where no clear observation was made cannot be in the inventory.</source>
        <translation>位于没有清晰观测处的矿山不可能出现在清单中。</translation>
    </message>
    <message>
        <source>Mines to be looked at</source>
        <translation>需要查看的矿山</translation>
    </message>
    <message>
        <source>Mines, the largest change first</source>
        <translation>矿山，变化最大者在前</translation>
    </message>
    <message>
        <source>Mines, those to be looked at first</source>
        <translation>矿山，应先查看者在前</translation>
    </message>
    <message>
        <source>Mines: each mine once, with the mean of its DEM pixels. Basin: every DEM pixel by its area.</source>
        <translation>矿山：每个矿山一次，取其 DEM 像元的均值。流域：每个 DEM 像元按面积计。</translation>
    </message>
    <message>
        <source>Model file '{origin}' is damaged or was not made by Mine Mapper ({what}). Train the forest again, or choose another file.</source>
        <translation>模型文件 '{origin}' 已损坏或不是 Mine Mapper 生成的（{what}）。请重新训练森林，或选择其他文件。</translation>
    </message>
    <message>
        <source>Model file '{path}' cannot be read ({reason}). Check its permissions.</source>
        <translation>模型文件 '{path}' 无法读取（{reason}）。请检查其权限。</translation>
    </message>
    <message>
        <source>Model file '{path}' does not exist. Choose a file made by 'Train random forest'.</source>
        <translation>模型文件 '{path}' 不存在。请选择“训练随机森林”生成的文件。</translation>
    </message>
    <message>
        <source>Model file '{path}' has version {version!r}; this Mine Mapper reads version {known}. Update the plugin, or train the forest again.</source>
        <translation>模型文件 '{path}' 的版本为 {version!r}；此 Mine Mapper 读取版本 {known}。请更新插件，或重新训练森林。</translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: '{name}' is no array ({error}). Train again.</source>
        <translation>模型文件 '{path}' 已损坏：'{name}' 不是数组（{error}）。请重新训练。</translation>
    </message>
    <message>
        <source>Model file '{path}' is damaged: its header cannot be read ({error}). Train again.</source>
        <translation>模型文件 '{path}' 已损坏：其文件头无法读取（{error}）。请重新训练。</translation>
    </message>
    <message>
        <source>Most mines joined by one</source>
        <translation>一个矿山合并的最多数量</translation>
    </message>
    <message>
        <source>Most pieces of one mine</source>
        <translation>一个矿山的最多碎块数</translation>
    </message>
    <message>
        <source>Most pixels of '{name}' hold values that no reflectance x 10 000 has, such as {value:g}, and are taken as no data. Say with SCALE_FACTOR and OFFSET how the values become reflectance x 10 000, or choose the original product.</source>
        <translation>'{name}' 的多数像元含有反射率 × 10 000 不可能有的值，例如 {value:g}，按无数据处理。请用 SCALE_FACTOR 和 OFFSET 说明如何换算为反射率 × 10 000，或选择原始产品。</translation>
    </message>
    <message>
        <source>NULL in {span} of {count} {count:object|objects}, because {reason}: {shown}.</source>
        <translation>{count} 个对象中有 {span} 个为 NULL，因为{reason}：{shown}。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nearly every pixel is an object of its own: SCALE {scale:g} is far too small for the values of this image. Raise it, or check the image for values that are no reflectance x 10 000.</source>
        <translation>几乎每个像元自成一个对象：SCALE {scale:g} 对此影像的值来说太小。请增大，或检查影像中是否有不是反射率 × 10 000 的值。</translation>
    </message>
    <message>
        <source>Needs true negatives, which only labelled objects give: add SAMPLES or OBJECTS_CLASSIFIED.</source>
        <translation>需要真阴性，只有已标注的对象才有：请加上 SAMPLES 或 OBJECTS_CLASSIFIED。</translation>
    </message>
    <message>
        <source>Neither BASIN nor COUNTIES was given: terrain is compared with all of the DEM.</source>
        <translation>未给出 BASIN 和 COUNTIES：地形与整个 DEM 比较。</translation>
    </message>
    <message>
        <source>Neither BASIN nor COUNTIES was given: the density covers the hull of the mines, grown by the bandwidth.</source>
        <translation>未给出 BASIN 和 COUNTIES：密度覆盖矿山的凸包并按带宽外扩。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No DATE was given, so expiry was not judged by date.</source>
        <translation>未给出 DATE，因此未按日期判断是否过期。</translation>
    </message>
    <message>
        <source>No DEM is given: the stack has no elevation and slope, and two of the paper's 56 features will be missing.</source>
        <translation>没有给出 DEM：堆栈没有高程和坡度，论文的 56 个特征中将缺两个。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at SCHEDULER '{scheduler}' ({error}). Start one with 'dask scheduler', correct the address, or leave it empty to use threads.</source>
        <translation>SCHEDULER '{scheduler}' 处没有 Dask 调度器应答（{error}）。请用 'dask scheduler' 启动，更正地址，或留空以使用线程。</translation>
    </message>
    <message>
        <source>No STAC API at CATALOG '{address}': {reason} Check the address.</source>
        <translation>CATALOG '{address}' 处没有 STAC API：{reason} 请检查地址。</translation>
    </message>
    <message>
        <source>No column of the table '{layer}' is known as the number of the licence, and '{column}' may be it. Its columns are: {columns}. Name the one with the number in LICENCE_FIELD.</source>
        <translation>表 '{layer}' 中没有可识别为许可证号的列，'{column}' 可能是该列。其列为：{columns}。请在 LICENCE_FIELD 中指定含许可证号的列。</translation>
    </message>
    <message>
        <source>No corner of the table '{layer}' is in degrees or metres of a national system. Ask for the original coordinates. {reasons}</source>
        <translation>表格 '{layer}' 没有一个拐点是度数或国家坐标系的米制坐标。请索取原始坐标。{reasons}</translation>
    </message>
    <message>
        <source>No detected mine belongs to a reference mine, so no outlines can be compared.</source>
        <translation>没有检出的矿山对应参考矿山，因此无法比较轮廓。</translation>
    </message>
    <message>
        <source>No field of the register is known as the number of the licence. LICENCE_FIELD names one.</source>
        <translation>登记中没有识别出许可证号字段。可用 LICENCE_FIELD 指定。</translation>
    </message>
    <message>
        <source>No image was given for the map frame '{name}' of the template: it is left out.</source>
        <translation>没有为模板的地图框 '{name}' 给出影像：该框已省略。</translation>
    </message>
    <message>
        <source>No licence of the table '{layer}' can be read. {reasons}</source>
        <translation>表格 '{layer}' 没有可读取的许可证。{reasons}</translation>
    </message>
    <message>
        <source>No mine changed.</source>
        <translation>没有矿山发生变化。</translation>
    </message>
    <message>
        <source>No mine found: the highest probability of the {object_count} {object_count:object|objects} is {highest:.3f}{prior}, below THRESHOLD {threshold:g}. The map is empty. Lower THRESHOLD, or train the model with more mine samples (smaller scale, more polygons) or with a smaller leaf and split.</source>
        <translation>没有找到矿山：{object_count} 个对象的最高概率为 {highest:.3f}{prior}，低于 THRESHOLD {threshold:g}。图为空。请降低 THRESHOLD，或用更多矿山样本（更小的尺度、更多多边形）或更小的叶节点和分裂训练模型。</translation>
    </message>
    <message>
        <source>No mine found: {count} {count:object|objects} {count:reaches|reach} THRESHOLD {threshold:g}, but {dropped:the mine made of them is|all {dropped} mines made of them are} smaller than MIN_AREA {min_area:g} m2. The map is empty. Lower MIN_AREA to keep them.</source>
        <translation>没有找到矿山：{count} 个对象达到 THRESHOLD {threshold:g}，但由其形成的 {dropped} 个矿山都小于 MIN_AREA {min_area:g} m²。图为空。请降低 MIN_AREA 以保留它们。</translation>
    </message>
    <message>
        <source>No mine lies in the basin, so there is no density to compute. Check BASIN (or COUNTIES) and its CRS.</source>
        <translation>流域内没有矿山，因此没有密度可计算。请检查 BASIN（或 COUNTIES）及其 CRS。</translation>
    </message>
    <message>
        <source>No mine object is in the test part: recall and precision of the forest cannot be measured there.</source>
        <translation>测试部分没有矿山对象：无法在那里测量森林的召回率和精确率。</translation>
    </message>
    <message>
        <source>No mine of layer '{before}' shares land with one of layer '{after}': all are closed or new. Check that both are inventories of the same land and that neither is shifted.</source>
        <translation>图层 '{before}' 的矿山与图层 '{after}' 的矿山没有共同土地：全部为关闭或新增。请检查两者是否为同一土地的清单，且均无偏移。</translation>
    </message>
    <message>
        <source>No mine of layer '{layer}' lies in a county.</source>
        <translation>图层 '{layer}' 没有矿山位于县（市）内。</translation>
    </message>
    <message>
        <source>No more non-mine objects are used, so that they stay {others} to {mines} mine {mines:object|objects}, as asked for.</source>
        <translation>不再使用更多非矿山对象，使其与矿山对象保持所要求的 {others} 比 {mines}。</translation>
    </message>
    <message>
        <source>No object belongs to a reference polygon at any scale.</source>
        <translation>在任何尺度下都没有对象属于参考多边形。</translation>
    </message>
    <message>
        <source>No object has more than {overlap:.0%} of its area in the {count} mine {count:polygon|polygons} of layer '{layer}' (the best has {best:.0%}): there is no mine to learn from. Segment with a smaller SCALE, set a lower OVERLAP, or check the outlines.</source>
        <translation>没有对象超过 {overlap:.0%} 的面积位于图层 '{layer}' 的 {count} 个矿山多边形内（最好的为 {best:.0%}）：没有可供学习的矿山。请用更小的 SCALE 分割，降低 OVERLAP，或检查轮廓。</translation>
    </message>
    <message>
        <source>No object is other land: every one overlaps a mine polygon of layer '{layer}', or is not farther than {distance:g} m from one. Set a smaller NON_MINE_DISTANCE, or take objects of a larger area.</source>
        <translation>没有对象是其他土地：每个对象都与图层 '{layer}' 的矿山多边形重叠，或距其不超过 {distance:g} m。请设置更小的 NON_MINE_DISTANCE，或取更大区域的对象。</translation>
    </message>
    <message>
        <source>No object is other land: none has more than {overlap:.0%} of its area in polygons of other classes than mines of layer '{layer}'. Draw polygons of other classes on more land.</source>
        <translation>没有对象是其他土地：没有对象超过 {overlap:.0%} 的面积位于图层 '{layer}' 矿山以外类别的多边形内。请在更多土地上绘制其他类别的多边形。</translation>
    </message>
    <message>
        <source>No object is other land: the mine polygons of layer '{layer}' hold {share:.0%} of the objects. Is it the right layer, or one of counties or of the study area? If it holds outlines of mines, take objects of a larger area.</source>
        <translation>没有对象是其他土地：图层 '{layer}' 的矿山多边形包含 {share:.0%} 的对象。这是正确的图层，还是县（市）或研究区图层？若它确为矿山轮廓，请取更大区域的对象。</translation>
    </message>
    <message>
        <source>No object lies in AREA, so nothing can be drawn. Check the CRS of both layers, or leave AREA empty.</source>
        <translation>没有对象位于 AREA 内，无法抽样。请检查两个图层的 CRS，或将 AREA 留空。</translation>
    </message>
    <message>
        <source>No object lies wholly inside EXTENT. Choose a larger one.</source>
        <translation>没有对象完全位于 EXTENT 内。请选择更大的范围。</translation>
    </message>
    <message>
        <source>No object of layer '{objects}' overlaps any of the {count} mine {count:polygon|polygons} of layer '{reference}'. Check that both cover the same land and have the right coordinate reference system.</source>
        <translation>图层 '{objects}' 的对象不与图层 '{reference}' 的 {count} 个矿山多边形中的任何一个重叠。请检查两者是否覆盖同一土地且坐标参考系正确。</translation>
    </message>
    <message>
        <source>No place of layer '{name}' has a reference_class. Label the places in QGIS (mine or non_mine) and save the edits.</source>
        <translation>图层 '{name}' 没有任何位置填写了 reference_class。请在 QGIS 中标注各位置（mine 或 non_mine）并保存编辑。</translation>
    </message>
    <message>
        <source>No polygon of {name} layer '{layer}' lies in the area.</source>
        <translation>{name} 图层 '{layer}' 没有多边形位于区域内。</translation>
    </message>
    <message>
        <source>No product is given. Choose files in PRODUCTS, or a folder in PRODUCTS_FOLDER.</source>
        <translation>没有给出产品。请在 PRODUCTS 中选择文件，或在 PRODUCTS_FOLDER 中选择文件夹。</translation>
    </message>
    <message>
        <source>No product lies between START={start} and END={end}; their dates are {dates}. Widen the dates.</source>
        <translation>没有产品位于 START={start} 和 END={end} 之间；其日期为 {dates}。请放宽日期。</translation>
    </message>
    <message>
        <source>No product overlaps the area. Choose another EXTENT or other products.</source>
        <translation>没有产品与区域重叠。请选择其他 EXTENT 或其他产品。</translation>
    </message>
    <message>
        <source>No reference mine of layer '{name}' lies in EXTENT. Choose an extent with reference mines, or leave it empty.</source>
        <translation>图层 '{name}' 没有参考矿山位于 EXTENT 内。请选择含参考矿山的范围，或留空。</translation>
    </message>
    <message>
        <source>No reference_class of layer '{name}' is known. It holds: {words}. Use mine and non_mine, name the words for mine in MINE_CLASSES, or say in CLASS_MAP what each word means.</source>
        <translation>图层 '{name}' 的 reference_class 均不认识。其中有：{words}。请使用 mine 和 non_mine，在 MINE_CLASSES 中列出表示矿山的词，或在 CLASS_MAP 中说明每个词的含义。</translation>
    </message>
    <message>
        <source>No scene can be used of {count} found from {start} to {end}. {reasons}</source>
        <translation>从 {start} 到 {end} 找到的 {count} 个景均不能使用。{reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} could be fetched. {reasons}</source>
        <translation>{count} 个景均未能获取。{reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} could be looked at. {reasons}</source>
        <translation>{count} 个景均无法查看。{reasons}</translation>
    </message>
    <message>
        <source>No scene of {count} has at most MAX_CLOUD={limit:g} % of cloud and shadow in the extent; the clearest has {clearest:.1%}. Raise MAX_CLOUD, or choose a longer time.</source>
        <translation>{count} 个景中没有一个在范围内的云和阴影不超过 MAX_CLOUD={limit:g} %；最清晰的为 {clearest:.1%}。请提高 MAX_CLOUD，或选择更长的时间。</translation>
    </message>
    <message>
        <source>No spatial cross-validation was possible, so no figure here holds for land away from the samples.</source>
        <translation>无法进行空间交叉验证，因此这里的数字均不适用于远离样本的土地。</translation>
    </message>
    <message>
        <source>No training sample shows {share:.1%} of the land: {covers}. The forest has to guess there. Draw reference polygons of what it is, the layer GAPS shows where.</source>
        <translation>训练样本未显示土地的 {share:.1%}：{covers}。森林在那里只能猜测。请绘制其内容的参考多边形，图层 GAPS 显示位置。</translation>
    </message>
    <message>
        <source>No word names the datum of the UTM zone; WGS 84 was taken. Give CRS if it is another one (PSAD 56, SIRGAS).</source>
        <translation>没有文字标明 UTM 带的基准；按 WGS 84 处理。若为其他（PSAD 56、SIRGAS）请给出 CRS。</translation>
    </message>
    <message>
        <source>No word names the datum; decimal degrees were taken for WGS 84. Give CRS if they are in another one.</source>
        <translation>没有文字标明基准；十进制度按 WGS 84 处理。若为其他基准请给出 CRS。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>非金属矿</translation>
    </message>
    <message>
        <source>Non-mine objects: {asked} asked for, {found} found, {used} used ({train} to train, {test} to test).</source>
        <translation>非矿山对象：要求 {asked} 个，找到 {found} 个，使用 {used} 个（训练 {train} 个，测试 {test} 个）。</translation>
    </message>
    <message>
        <source>Non-mine samples</source>
        <translation>非矿山样本</translation>
    </message>
    <message>
        <source>None of the DEM tiles of the catalogue covers the extent. Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation>目录的 DEM 分幅均未覆盖该范围。将 DEM_COLLECTION 留空则不获取 DEM。</translation>
    </message>
    <message>
        <source>None of the features asked for can be computed: '{name}' comes without {absent}. Its bands are: {bands}. Make the image stack with 'Prepare imagery', or choose other FEATURES.</source>
        <translation>所要求的特征均无法计算：'{name}' 没有 {absent}。其波段为：{bands}。请用“准备影像”制作影像堆栈，或选择其他 FEATURES。</translation>
    </message>
    <message>
        <source>None of the {count:,} {count:feature|features} of layer '{layer}' could be read: another program holds its file, or it is damaged. Close that program and run again, or take an earlier copy.</source>
        <translation>图层 '{layer}' 的 {count:,} 个要素一个也无法读取：文件被其他程序占用或已损坏。请关闭该程序后重新运行，或使用较早的副本。</translation>
    </message>
    <message>
        <source>None of the {count} {count:polygon|polygons} of REFERENCE layer '{name}' lies whole inside the part of the image that is used and fits a window of {size} pixels. Choose polygons on the image, another EXTENT, or a larger SUBSET_SIZE.</source>
        <translation>REFERENCE 图层 '{name}' 的 {count} 个多边形中没有一个完全位于所用影像部分内且放得进 {size} 像元的窗口。请选择影像上的多边形、其他 EXTENT，或更大的 SUBSET_SIZE。</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Not judged: {count} {count:mine|mines}</source>
        <translation>未评判：{count} 个矿山</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Not one licence of the table '{layer}' can be imported: {reasons}.</source>
        <translation>表格 '{layer}' 没有一个许可证可以导入：{reasons}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds:.0f} s, though the connection is open. Try again later: what is finished is kept.</source>
        <translation>服务器已 {seconds:.0f} s 没有发送任何内容，尽管连接仍然打开。请稍后重试：已完成的会保留。</translation>
    </message>
    <message>
        <source>Nothing in the table '{layer}' names the datum of its degrees, and a wrong one moves licences by tens of metres. Give CRS: for example EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:4284 (Pulkovo 1942), EPSG:7683 (GSK-2011).</source>
        <translation>表格 '{layer}' 没有标明其度数的基准，错误的基准会使许可证偏移数十米。请给出 CRS：例如 EPSG:4490 (CGCS2000)、EPSG:4326 (WGS 84)、EPSG:4284 (Pulkovo 1942)、EPSG:7683 (GSK-2011)。</translation>
    </message>
    <message>
        <source>Nothing in the table '{layer}' names the datum, and a wrong one moves licences by tens of metres, a false overrun. Give CRS{example}.</source>
        <translation>表格 '{layer}' 没有标明基准，错误的基准会使许可证偏移数十米，造成虚假的越界。请给出 CRS{example}。</translation>
    </message>
    <message>
        <source>Nothing is left of the image: every pixel of the area is without data or masked. Check the extent, MASK_CLASSES and the products, or protect bright ground with KEEP.</source>
        <translation>影像没有剩余内容：区域的每个像元都无数据或被掩膜。请检查范围、MASK_CLASSES 和产品，或用 KEEP 保护明亮地面。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Number and area of mines by class of area.</source>
        <translation>各面积等级矿山的数量与面积。</translation>
    </message>
    <message>
        <source>Number and area of mines by type.</source>
        <translation>各类型矿山的数量与面积。</translation>
    </message>
    <message>
        <source>Number of image objects in it</source>
        <translation>其中的影像对象数</translation>
    </message>
    <message>
        <source>Number of mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>Number of mines by county and type.</source>
        <translation>各县（市）各类型矿山数量。</translation>
    </message>
    <message>
        <source>Number of mines by status.</source>
        <translation>按状态的矿山数量。</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>Number of the licence that decides the status</source>
        <translation>决定状态的许可证号</translation>
    </message>
    <message>
        <source>Number of the mine, by its first object</source>
        <translation>矿山编号，按其第一个对象</translation>
    </message>
    <message>
        <source>Number of the mine, carried on over the years</source>
        <translation>矿山编号，逐年延续</translation>
    </message>
    <message>
        <source>Number of the register entry</source>
        <translation>登记项的编号</translation>
    </message>
    <message>
        <source>Numbers of the mines of the earlier year it comes from</source>
        <translation>它所源自的早年矿山编号</translation>
    </message>
    <message>
        <source>OBJECTS_CLASSIFIED has no features. Choose the classified objects of 'Classify mines', or leave it empty.</source>
        <translation>OBJECTS_CLASSIFIED 没有要素。请选择“矿山分类”的已分类对象，或留空。</translation>
    </message>
    <message>
        <source>OBSERVED '{raster}' has no observed pixel in any county. Check its CRS, or leave OBSERVED empty.</source>
        <translation>OBSERVED '{raster}' 在任何县（市）内都没有已观测像元。请检查其 CRS，或将 OBSERVED 留空。</translation>
    </message>
    <message>
        <source>OVERLAP is {overlap:g}: a share between 0 and 1 is needed, for example 0.7.</source>
        <translation>OVERLAP 为 {overlap:g}：需要 0 到 1 之间的比例，例如 0.7。</translation>
    </message>
    <message>
        <source>Object {identifier} of labels '{name}' has {number} pixels, more than {most} cannot be added up. Give the background the label 0, or segment with a smaller scale.</source>
        <translation>标签 '{name}' 的对象 {identifier} 有 {number} 个像元，多于 {most} 个无法累加。请把背景的标签设为 0，或用更小的尺度分割。</translation>
    </message>
    <message>
        <source>Object {identifier} of layer '{name}' lies elsewhere than the object of the same object_id in layer '{layer}'. Choose samples and classified objects made from the same objects.</source>
        <translation>图层 '{name}' 的对象 {identifier} 与图层 '{layer}' 中相同 object_id 的对象位置不同。请选择由同一批对象得到的样本和已分类对象。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects by probability of being a mine; the scale of the objects is logarithmic.</source>
        <translation>按矿山概率统计的对象数；对象数为对数刻度。</translation>
    </message>
    <message>
        <source>Objects called mine</source>
        <translation>判为矿山的对象</translation>
    </message>
    <message>
        <source>Objects of all windows together.</source>
        <translation>所有窗口的对象合计。</translation>
    </message>
    <message>
        <source>Objects of layer '{layer}', model '{model}'</source>
        <translation>图层 '{layer}' 的对象，模型 '{model}'</translation>
    </message>
    <message>
        <source>Objects that are mines on the land (%)</source>
        <translation>土地上为矿山的对象 (%)</translation>
    </message>
    <message>
        <source>Objects that trained the forest, and mines that hold such objects, count nowhere on this page when SAMPLES was given. The intervals come from drawing whole groups of neighbouring objects or mines 2 000 times with replacement, because neighbours are alike; they tell how much the figures would vary for other places of the same kind, not for another kind of land.</source>
        <translation>给出 SAMPLES 时，训练过森林的对象以及含有此类对象的矿山在本页均不计入。区间由对相邻对象或矿山的整组有放回抽取 2 000 次得到，因为相邻者相似；它们表示在同类的其他地点数字会有多大变化，而不是在另一类土地上。</translation>
    </message>
    <message>
        <source>Objects with features</source>
        <translation>带特征的对象</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>Observed (km2)</source>
        <translation>已观测（km²）</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>观测比例</translation>
    </message>
    <message>
        <source>Of 100 objects called mine, these are expected to be mines: {parts}.</source>
        <translation>每 100 个判为矿山的对象中，预计真正为矿山的有：{parts}。</translation>
    </message>
    <message>
        <source>Of the features of the model, {names} have no value in any object; the median of the training samples stands in for them everywhere, and the map is not to be trusted. Compute the features of these objects as those of the samples, with the same bands and DEM.</source>
        <translation>模型的特征 {names} 在任何对象中都没有值；处处以训练样本的中位数代替，此图不可信。请像样本那样计算这些对象的特征，使用相同的波段和 DEM。</translation>
    </message>
    <message>
        <source>Of the non-mine objects {count} were rejected in the review or look like those; they come on top.</source>
        <translation>非矿山对象中有 {count} 个在核查中被否决或与之相似；它们额外计入。</translation>
    </message>
    <message>
        <source>Of {checked} mapped {checked:mine that was|mines that were} checked, {right} {right:was|were} right: {share}{interval}.</source>
        <translation>核对了图上 {checked} 个矿山，其中 {right} 个正确：{share}{interval}。</translation>
    </message>
    <message>
        <source>Of {known} known {known:mine|mines} the map found {hits}: {share}{interval}.</source>
        <translation>{known} 个已知矿山中，制图发现 {hits} 个：{share}{interval}。</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>图上</translation>
    </message>
    <message>
        <source>Only {count} {count:mine|mines} {count:lies|lie} in the basin; a test for clustering needs 3 or more.</source>
        <translation>流域内只有 {count} 个矿山；聚集检验需要 3 个或更多。</translation>
    </message>
    <message>
        <source>Only {read:,} of the {count:,} {count:feature|features} of layer '{layer}' could be read. The file may be damaged: repair it, or take an earlier copy.</source>
        <translation>图层 '{layer}' 的 {count:,} 个要素中只能读取 {read:,} 个。文件可能损坏：请修复，或使用较早的副本。</translation>
    </message>
    <message>
        <source>Only {seen} of {entries} register {entries:entry|entries} {seen:has|have} a mine, and {found} of {mines} {mines:mine|mines} an entry in force or once in force. Before any mine is called unlicensed, check that the register is of this land and this kind of right, and its coordinate reference system and datum: a shift of some hundred metres looks like this.</source>
        <translation>{entries} 个登记项中只有 {seen} 个有矿山，{mines} 个矿山中只有 {found} 个有有效或曾有效的登记项。在称任何矿山无许可之前，请检查登记是否属于这片土地和这种权利，以及其坐标参考系和基准：数百米的偏移就会如此。</translation>
    </message>
    <message>
        <source>Only {share:.1%} of the area has a clear observation: more dates or a smaller extent would help.</source>
        <translation>区域只有 {share:.1%} 有清晰观测：更多日期或更小的范围会有帮助。</translation>
    </message>
    <message>
        <source>Only {trained} mine {trained:object trains|objects train} the forest, though {found} {found:was|were} found: MINE_SAMPLES allows {asked}.</source>
        <translation>只有 {trained} 个矿山对象训练森林，尽管找到了 {found} 个：MINE_SAMPLES 允许 {asked} 个。</translation>
    </message>
    <message>
        <source>Only {trained} mine {trained:object|objects} {trained:trains|train} the forest: its probabilities will be rough and its accuracy vague. Draw more reference outlines, or segment with a smaller SCALE.</source>
        <translation>只有 {trained} 个矿山对象训练森林：其概率会粗略，精度不可靠。请绘制更多参考轮廓，或用更小的 SCALE 分割。</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Orbits {first} and {second} have too little clear ground in common to compare their brightness.</source>
        <translation>轨道 {first} 与 {second} 共同的清晰地面太少，无法比较亮度。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Order: by uncertainty times area. Uncertainty: 0 when the trees agree, 1 for an even vote or land unlike the training data. Unlike training: share of the area.</source>
        <translation>顺序：按不确定性乘以面积。不确定性：各树一致时为 0，票数相当或土地与训练数据不同时为 1。与训练不同：面积比例。</translation>
    </message>
    <message>
        <source>Other land</source>
        <translation>其他土地</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>袋外</translation>
    </message>
    <message>
        <source>Out of bag, that is judging each sample by the trees that did not draw it, the error is {accuracy:.2%} of {total} samples and the area under the ROC curve {auc:.3f} (95 % interval {low:.3f} to {high:.3f}).</source>
        <translation>袋外评判（即用未抽到该样本的树评判每个样本）的误差为 {total} 个样本的 {accuracy:.2%}，ROC 曲线下面积为 {auc:.3f}（95 % 区间 {low:.3f} 至 {high:.3f}）。</translation>
    </message>
    <message>
        <source>Out-of-bag error (%)</source>
        <translation>袋外误差 (%)</translation>
    </message>
    <message>
        <source>Out-of-bag error as the forest grows.</source>
        <translation>袋外误差随森林增长的变化。</translation>
    </message>
    <message>
        <source>Outlines follow the edges of the image: {changed} of {count} {count:mine|mines}.</source>
        <translation>轮廓贴合影像边缘：{count} 个矿山中的 {changed} 个。</translation>
    </message>
    <message>
        <source>Over-segmentation</source>
        <translation>过分割</translation>
    </message>
    <message>
        <source>PRIOR is {prior:g}: a share between 0 and 1 is needed, for example 0.01, or none at all.</source>
        <translation>PRIOR 为 {prior:g}：需要 0 到 1 之间的比例，例如 0.01，或不给。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Partly hit</source>
        <translation>部分命中</translation>
    </message>
    <message>
        <source>Partly mine</source>
        <translation>部分为矿山</translation>
    </message>
    <message>
        <source>Parts of licence '{number}' overlap; the land counts once.</source>
        <translation>许可证 '{number}' 的各部分重叠；土地只计一次。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Pixels of each class of the scene classification (SCL), all scenes together.</source>
        <translation>场景分类 (SCL) 各类别的像元数，所有景合计。</translation>
    </message>
    <message>
        <source>Places labelled</source>
        <translation>已标注位置</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision (PPV, user's accuracy)</source>
        <translation>精确率（用户精度）</translation>
    </message>
    <message>
        <source>Precision by one-to-one pairs</source>
        <translation>一对一精确率</translation>
    </message>
    <message>
        <source>Precision depends on how common mines are. A precision measured on a sample with many mines does not carry over to land with few: the false alarms of the much larger rest weigh more there. Recall and the false alarm rate do carry over.</source>
        <translation>精确率取决于矿山有多常见。在矿山很多的样本上测得的精确率不适用于矿山很少的土地：那里数量大得多的其余部分的误报影响更大。召回率和误报率则可沿用。</translation>
    </message>
    <message>
        <source>Precision of objects to expect at the mapped share</source>
        <translation>按图上比例预期的对象精确率</translation>
    </message>
    <message>
        <source>Predict (s)</source>
        <translation>预测 (s)</translation>
    </message>
    <message>
        <source>Predicted mine</source>
        <translation>预测为矿山</translation>
    </message>
    <message>
        <source>Predicted other land</source>
        <translation>预测为其他土地</translation>
    </message>
    <message>
        <source>Prepare imagery</source>
        <translation>准备影像</translation>
    </message>
    <message>
        <source>Prepared imagery</source>
        <translation>已准备的影像</translation>
    </message>
    <message>
        <source>Preview segmentation</source>
        <translation>预览分割</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability of being a mine</source>
        <translation>为矿山的概率</translation>
    </message>
    <message>
        <source>Probability of mine</source>
        <translation>矿山概率</translation>
    </message>
    <message>
        <source>Product '{name}' (Level-1C) is left out: the same acquisition is there as {kind} ('{twin}').</source>
        <translation>产品 '{name}'（Level-1C）不采用：同一次获取已有 {kind}（'{twin}'）。</translation>
    </message>
    <message>
        <source>Product '{name}' (processing baseline {old}) is left out: the same acquisition is there with baseline {new} ('{twin}').</source>
        <translation>产品 '{name}'（处理基线 {old}）未使用：同一次获取已有处理基线 {new} 的产品（'{twin}'）。</translation>
    </message>
    <message>
        <source>Product '{name}' cannot be drawn: {why}</source>
        <translation>产品 '{name}' 无法绘制：{why}</translation>
    </message>
    <message>
        <source>Product '{name}' has no scene classification (SCL): clouds and shadows are not masked.</source>
        <translation>产品 '{name}' 没有场景分类 (SCL)：云和阴影不作掩膜。</translation>
    </message>
    <message>
        <source>Product '{name}' holds no bands of red, green and blue.</source>
        <translation>产品 '{name}' 没有红、绿、蓝波段。</translation>
    </message>
    <message>
        <source>Product '{name}' holds the bands of 20 m only: near infrared at 10 m (B08) is missing. Make it at 10 m (sen2cor --resolution 10), or fetch the whole product.</source>
        <translation>产品 '{name}' 只有 20 m 波段：缺少 10 m 的近红外 (B08)。请生成 10 m 产品（sen2cor --resolution 10），或获取完整产品。</translation>
    </message>
    <message>
        <source>Product '{name}' is Level-1C: it is not corrected for the atmosphere (blue and green are too bright) and has no cloud mask. Use Level-2A where there is one, and never mix the two.</source>
        <translation>产品 '{name}' 为 Level-1C：未作大气校正（蓝、绿偏亮），也没有云掩膜。有 Level-2A 时请用 Level-2A，切勿混用。</translation>
    </message>
    <message>
        <source>Product '{name}' lacks the band files {bands}. Fetch the product again.</source>
        <translation>产品 '{name}' 缺少波段文件 {bands}。请重新获取产品。</translation>
    </message>
    <message>
        <source>Product '{name}' lies outside the area and is not used.</source>
        <translation>产品 '{name}' 位于区域之外，不使用。</translation>
    </message>
    <message>
        <source>Product '{name}' of {date} lies outside {start} to {end} and is not used.</source>
        <translation>{date} 的产品 '{name}' 不在 {start} 至 {end} 之间，不使用。</translation>
    </message>
    <message>
        <source>Product '{name}': {facts}.</source>
        <translation>产品 '{name}'：{facts}。</translation>
    </message>
    <message>
        <source>Product '{path}' does not exist. Check the path.</source>
        <translation>产品 '{path}' 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>Pulkovo 1942 is moved to WGS 84 by some 4.5 m at best; national parameters differ by several metres.</source>
        <translation>Pulkovo 1942 转换到 WGS 84 的精度最好约 4.5 m；各国参数相差数米。</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>快视图</translation>
    </message>
    <message>
        <source>Quicklook of the image</source>
        <translation>影像快视图</translation>
    </message>
    <message>
        <source>REFERENCE: {count} of {total} {total:polygon|polygons} {count:is|are} used; the others lie outside the image or exceed a window.</source>
        <translation>REFERENCE：{total} 个多边形中使用 {count} 个；其余位于影像之外或超出窗口。</translation>
    </message>
    <message>
        <source>RETRIES is {retries}: a number from 0 on is needed.</source>
        <translation>RETRIES 为 {retries}：需要从 0 起的数。</translation>
    </message>
    <message>
        <source>ROC curves: share of mines found against share of other objects flagged.</source>
        <translation>ROC 曲线：找到的矿山比例与误标的其他对象比例。</translation>
    </message>
    <message>
        <source>Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled {count:pixel|pixels} clear in both).</source>
        <translation>轨道 {first} 与 {second} 之间有辐射差异：{steps}（两者均清晰的 {count} 个抽样像元的中位数）。</translation>
    </message>
    <message>
        <source>Radiometric step between orbits {first} and {second}: {steps} (median of {count} sampled {count:pixel|pixels} clear in both). Objects along the edge of an orbit may differ for that reason; dates closer together would help.</source>
        <translation>轨道 {first} 与 {second} 之间有辐射差异：{steps}（两者均清晰的 {count} 个抽样像元的中位数）。轨道边缘的对象可能因此不同；日期更接近会有帮助。</translation>
    </message>
    <message>
        <source>Raising and eroding the synthetic terrain.</source>
        <translation>正在抬升和侵蚀合成地形。</translation>
    </message>
    <message>
        <source>Random folds</source>
        <translation>随机折</translation>
    </message>
    <message>
        <source>Random folds give an accuracy of {accuracy:.3f}, spatial folds (groups: {group_text}) {accuracy_2:.3f}</source>
        <translation>随机折的总体精度为 {accuracy:.3f}，空间折（分组：{group_text}）为 {accuracy_2:.3f}</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>Random forest of mines</source>
        <translation>矿山随机森林</translation>
    </message>
    <message>
        <source>Raster '{name}' cannot be read ({reason}). The file may be damaged or incomplete: fetch or make it again.</source>
        <translation>栅格 '{name}' 无法读取（{reason}）。文件可能损坏或不完整：请重新获取或生成。</translation>
    </message>
    <message>
        <source>Raster '{name}' cannot hold labels: it has {count} band(s) of type {dtype}, one band of whole numbers is needed. Choose the labels made by 'Segment image'.</source>
        <translation>栅格 '{name}' 不能作为标签：它有 {count} 个类型为 {dtype} 的波段，需要一个整数波段。请选择“分割影像”生成的标签。</translation>
    </message>
    <message>
        <source>Raster '{name}' has a coordinate reference system, but no position: its first pixel lies at 0, 0. Give it one with the Georeferencer of the Layer menu, or put the world file beside it again.</source>
        <translation>栅格 '{name}' 有坐标参考系，但没有位置：其第一个像元位于 0, 0。请用“图层”菜单的“地理配准”给出位置，或把世界文件放回其旁。</translation>
    </message>
    <message>
        <source>Raster '{name}' has control points instead of a grid of pixels. Bring it onto one with 'Warp (reproject)' of the Raster menu, and use the result.</source>
        <translation>栅格 '{name}' 只有控制点而没有像元格网。请用“栅格”菜单的“变形（重投影）”转换到格网上，并使用其结果。</translation>
    </message>
    <message>
        <source>Raster '{name}' has no band '{band}'. Its bands are: {names}. Name those to use with BANDS (names or numbers), or make the image stack with 'Prepare imagery'.</source>
        <translation>栅格 '{name}' 没有波段 '{band}'。其波段为：{names}。请在 BANDS 中列出要用的波段（名称或编号），或用“准备影像”制作影像堆栈。</translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system and no position. Give it both with the Georeferencer of the Layer menu.</source>
        <translation>栅格 '{name}' 没有坐标参考系也没有位置。请用“图层”菜单的“地理配准”给出两者。</translation>
    </message>
    <message>
        <source>Raster '{name}' has no coordinate reference system. Give it one with 'Assign projection' of the Raster menu.</source>
        <translation>栅格 '{name}' 没有坐标参考系。请用“栅格”菜单的“指定投影”设置。</translation>
    </message>
    <message>
        <source>Raster '{name}' has no data under the objects of '{labels}': every pixel is no data. Check that both come from the same run.</source>
        <translation>栅格 '{name}' 在 '{labels}' 的对象之下没有数据：每个像元均为无数据。请检查两者是否来自同一次运行。</translation>
    </message>
    <message>
        <source>Raster '{name}' holds complex numbers ({types}). Choose an image of real values.</source>
        <translation>栅格 '{name}' 为复数（{types}）。请选择实数影像。</translation>
    </message>
    <message>
        <source>Raster '{name}' holds complex numbers, as products of radar do. Choose a raster of real numbers.</source>
        <translation>栅格 '{name}' 的像元是复数，如雷达产品。请选择实数栅格。</translation>
    </message>
    <message>
        <source>Raster '{name}' is said to be in degrees, but its coordinates go up to {value:.0f}. Give it the coordinate reference system that it is really in with 'Assign projection' of the Raster menu, before 'Prepare imagery' or any other step.</source>
        <translation>栅格 '{name}' 标明为度，但其坐标高达 {value:.0f}。请在“准备影像”或其他步骤之前，用“栅格”菜单的“指定投影”设置其真正的坐标参考系。</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: it does not exist. Check the path, or choose another file.</source>
        <translation>栅格 '{path}' 无法打开：不存在。请检查路径，或选择其他文件。</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be opened: {reason}. Check the path, or choose another file.</source>
        <translation>栅格 '{path}' 无法打开：{reason}。请检查路径，或选择其他文件。</translation>
    </message>
    <message>
        <source>Raster '{path}' cannot be read: {reason}</source>
        <translation>无法读取栅格 '{path}'：{reason}</translation>
    </message>
    <message>
        <source>Raster '{path}' is an SRTM tile of {side} x {side} pixels, which this version of GDAL does not know (1201 and 3601 are). Convert it to GeoTIFF with a newer GDAL, or choose a tile of 1 arc second.</source>
        <translation>栅格 '{path}' 是 {side} x {side} 像元的 SRTM 分幅，此版本的 GDAL 不支持（支持 1201 和 3601）。请用更新的 GDAL 转换为 GeoTIFF，或选择 1 弧秒的分幅。</translation>
    </message>
    <message>
        <source>Raster '{path}' is packed ({ending}) and holds no raster that can be read in place. Unpack it and choose the raster.</source>
        <translation>栅格 '{path}' 是压缩包（{ending}），其中没有可就地读取的栅格。请解压后选择栅格。</translation>
    </message>
    <message>
        <source>Raster '{raster}' does not say which of its {count} bands are {missing} ({bands}). Name them with BANDS, for example blue=1,green=2,red=3,nir=4; with BANDS a raster without one of them is accepted.</source>
        <translation>栅格 '{raster}' 未说明其 {count} 个波段中哪些是 {missing}（{bands}）。请用 BANDS 指定，例如 blue=1,green=2,red=3,nir=4；用了 BANDS 则可接受缺少其中之一的栅格。</translation>
    </message>
    <message>
        <source>Raster '{raster}' has bands of Landsat ({bands}), but does not tell which one: near infrared is SR_B5 of Landsat 8 and 9 and SR_B4 of Landsat 4 to 7. Say it with BANDS, for example blue=SR_B2,green=SR_B3,red=SR_B4,nir=SR_B5, with SCALE_FACTOR=0.275 and OFFSET=-2000.</source>
        <translation>栅格 '{raster}' 有 Landsat 波段（{bands}），但未说明是哪一颗：Landsat 8 和 9 的近红外为 SR_B5，Landsat 4 至 7 为 SR_B4。请用 BANDS 说明，例如 blue=SR_B2,green=SR_B3,red=SR_B4,nir=SR_B5，并设 SCALE_FACTOR=0.275 和 OFFSET=-2000。</translation>
    </message>
    <message>
        <source>Raster '{raster}' has no band '{band}'. Its bands are: {known}. Make the image stack with 'Prepare imagery', which names them (its parameter BANDS says which band is which).</source>
        <translation>栅格 '{raster}' 没有波段 '{band}'。其波段为：{known}。请用“准备影像”制作影像堆栈，它会给波段命名（其参数 BANDS 说明哪个波段是什么）。</translation>
    </message>
    <message>
        <source>Rate of change (% a step)</source>
        <translation>变化率（每步 %）</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Recall (TPR, producer's accuracy)</source>
        <translation>召回率（生产者精度）</translation>
    </message>
    <message>
        <source>Recall (share of mine samples)</source>
        <translation>召回率（矿山样本的比例）</translation>
    </message>
    <message>
        <source>Recall by one-to-one pairs</source>
        <translation>一对一召回率</translation>
    </message>
    <message>
        <source>Reference (rows), map (columns)</source>
        <translation>参考（行）、制图（列）</translation>
    </message>
    <message>
        <source>Reference mines</source>
        <translation>参考矿山</translation>
    </message>
    <message>
        <source>Reference mines: {total} ({reference_count} {reference_count:polygon|polygons}, touching ones counted as one mine); {count} used ({train} to train, {test} to test), {left_out} left out.</source>
        <translation>参考矿山：{total} 个（{reference_count} 个多边形，相邻者算一个矿山）；采用 {count} 个（训练 {train} 个，测试 {test} 个），未采用 {left_out} 个。</translation>
    </message>
    <message>
        <source>Reference to map</source>
        <translation>参考到制图结果</translation>
    </message>
    <message>
        <source>Reference: mine</source>
        <translation>参考：矿山</translation>
    </message>
    <message>
        <source>Reference: non-mine</source>
        <translation>参考：非矿山</translation>
    </message>
    <message>
        <source>Refused licences</source>
        <translation>被拒绝的许可证</translation>
    </message>
    <message>
        <source>Register '{layer}' has no field called mineral or type. Its fields are: {fields}. Name the one with the mineral in TYPE_FIELD.</source>
        <translation>登记 '{layer}' 没有名为 mineral 或 type 的字段。其字段为：{fields}。请在 TYPE_FIELD 中指定矿种字段。</translation>
    </message>
    <message>
        <source>Register entries without a mine</source>
        <translation>没有矿山的登记项</translation>
    </message>
    <message>
        <source>Register: {overlap} {overlap:mine|mines} {overlap:overlaps|overlap} an entry, {near} {near:takes|take} the nearest within {tolerance:g} m, {without} {without:has|have} none.</source>
        <translation>登记：{overlap} 个矿山与登记项重叠，{near} 个取 {tolerance:g} m 内最近的登记项，{without} 个没有。</translation>
    </message>
    <message>
        <source>Reliability: ten classes of probability with as many samples each.</source>
        <translation>可靠性：样本数相同的十个概率等级。</translation>
    </message>
    <message>
        <source>Rendering the synthetic product {name} ({size} x {size} px of 10 m).</source>
        <translation>正在渲染合成产品 {name}（{size} x {size} px，每像元 10 m）。</translation>
    </message>
    <message>
        <source>Review: {accepted} {accepted:mine|mines} {accepted:was|were} accepted and {rejected} rejected.</source>
        <translation>核查：接受 {accepted} 个矿山，否决 {rejected} 个。</translation>
    </message>
    <message>
        <source>Review: {count} {count:decision|decisions}; {dropped} found {dropped:mine|mines} dropped, {cut} cut back to land that was not rejected, {mines} {mines:mine|mines} taken with their reviewed outline in place of {replaced}.</source>
        <translation>核查：{count} 项结论；舍去找到的矿山 {dropped} 个，{cut} 个裁剪到未被否决的土地，{mines} 个矿山以核查后的轮廓代替 {replaced} 个。</translation>
    </message>
    <message>
        <source>Richness (1 = mean)</source>
        <translation>丰富度（1 = 平均）</translation>
    </message>
    <message>
        <source>Ripley's L(r) without edge correction</source>
        <translation>无边缘校正的 Ripley's L(r)</translation>
    </message>
    <message>
        <source>Ripley's L: above the band, more mines lie within the distance r of each other than random mines in this basin would. The verdict is that of the global test, not of the band.</source>
        <translation>Ripley's L：高于带时，在距离 r 内彼此相邻的矿山多于该流域内随机矿山。结论依据全局检验，而不是该带。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>S3 keys</source>
        <translation>S3 密钥</translation>
    </message>
    <message>
        <source>SCALE is {scale:g}: it must be above 0 (100 is the default).</source>
        <translation>SCALE 为 {scale:g}：必须大于 0（默认为 100）。</translation>
    </message>
    <message>
        <source>SCALE_FACTOR and OFFSET are not used for products with their own metadata: those say it themselves.</source>
        <translation>SCALE_FACTOR 和 OFFSET 不用于自带元数据的产品：其元数据已说明。</translation>
    </message>
    <message>
        <source>SCALE_FACTOR is {value:g}: a factor above 0 is needed.</source>
        <translation>SCALE_FACTOR 为 {value:g}：需要大于 0 的系数。</translation>
    </message>
    <message>
        <source>SCHEDULER needs the Python package 'dask[distributed]'. Install it, or leave SCHEDULER empty to use threads.</source>
        <translation>SCHEDULER 需要 Python 软件包 'dask[distributed]'。请安装，或将 SCHEDULER 留空以使用线程。</translation>
    </message>
    <message>
        <source>SCHEDULER: a Dask cluster</source>
        <translation>SCHEDULER：Dask 集群</translation>
    </message>
    <message>
        <source>SEASONS needs products of at least two dates between SEASON_START={start} and SEASON_END={end}; there are {count}: {dates}. Add products, widen the dates, or leave SEASONS off.</source>
        <translation>SEASONS 需要 SEASON_START={start} 至 SEASON_END={end} 之间至少两个日期的产品；现有 {count} 个：{dates}。请增加产品、放宽日期，或关闭 SEASONS。</translation>
    </message>
    <message>
        <source>SEASONS needs red and near infrared, or green and near infrared; the stack has the bands {bands}. Name them with BANDS, or leave SEASONS off.</source>
        <translation>SEASONS 需要红和近红外，或绿和近红外；堆栈的波段为 {bands}。请用 BANDS 指定，或关闭 SEASONS。</translation>
    </message>
    <message>
        <source>SEASON_START ({start}) is later than SEASON_END ({end}). Exchange them.</source>
        <translation>SEASON_START（{start}）晚于 SEASON_END（{end}）。请对调。</translation>
    </message>
    <message>
        <source>SEASON_START and SEASON_END are only used with SEASONS, which is off.</source>
        <translation>SEASON_START 和 SEASON_END 只用于 SEASONS，而它未打开。</translation>
    </message>
    <message>
        <source>SEED is {seed}: use a whole number from 0 on.</source>
        <translation>SEED 为 {seed}：请使用从 0 起的整数。</translation>
    </message>
    <message>
        <source>SELECT is {select}; it must be from 0 (all) to {feature_count}, the number of features.</source>
        <translation>SELECT 为 {select}；必须为 0（全部）到特征数 {feature_count}。</translation>
    </message>
    <message>
        <source>SHAPE is {shape:g}: it must lie between 0 and 0.9 (0.1 is the default).</source>
        <translation>SHAPE 为 {shape:g}：必须在 0 和 0.9 之间（默认为 0.1）。</translation>
    </message>
    <message>
        <source>SIZE is {size}: at least 1 place is needed.</source>
        <translation>SIZE 为 {size}：至少需要 1 个位置。</translation>
    </message>
    <message>
        <source>SIZE is {size}: at least {least_size} pixels are needed.</source>
        <translation>SIZE 为 {size}：至少需要 {least_size} 个像元。</translation>
    </message>
    <message>
        <source>SIZE is {size}: the mapped land has only {most:.0f} places of 10 m by 10 m. Ask for fewer.</source>
        <translation>SIZE 为 {size}：制图土地只有 {most:.0f} 个 10 m × 10 m 的位置。请减少。</translation>
    </message>
    <message>
        <source>START ({start}) is later than END ({end}). Exchange them.</source>
        <translation>START（{start}）晚于 END（{end}）。请对调。</translation>
    </message>
    <message>
        <source>STOP is {stop:g}, not above START ({start:g}). Give a larger STOP.</source>
        <translation>STOP 为 {stop:g}，不大于 START（{start:g}）。请给出更大的 STOP。</translation>
    </message>
    <message>
        <source>SUBSETS is {subsets}: at least one window is needed.</source>
        <translation>SUBSETS 为 {subsets}：至少需要一个窗口。</translation>
    </message>
    <message>
        <source>SUBSET_SIZE is {subset_size} pixels: at least 16 are needed.</source>
        <translation>SUBSET_SIZE 为 {subset_size} 像元：至少需要 16。</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA. This product was drawn by the algorithm 'Create demo landscape' of Mine Mapper. No satellite took it, and it shows no real place: use it to learn and to test, never as evidence.</source>
        <translation>合成数据。此产品由 Mine Mapper 的算法“创建演示景观”绘制。它不是卫星拍摄的，也不表示任何真实地点：可用于学习和测试，绝不能作为证据。</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples and parameters</source>
        <translation>样本与参数</translation>
    </message>
    <message>
        <source>Samples of layer '{layer}' (place {place}): {count} to train.</source>
        <translation>图层 '{layer}' 的样本（地点 {place}）：{count} 个用于训练。</translation>
    </message>
    <message>
        <source>Samples of layer '{name}'</source>
        <translation>图层 '{name}' 的样本</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scene '{scene}' comes without the product's metadata, and the catalogue does not say which offset its values have. If you know, say it with OFFSET_APPLIED: yes = taken off already, no = still in the values.</source>
        <translation>景 '{scene}' 没有产品元数据，目录也未说明其值带有何种偏移。若您知道，请用 OFFSET_APPLIED 说明：yes = 已扣除，no = 仍在值中。</translation>
    </message>
    <message>
        <source>Scene '{scene}' has bands of differing or impossible scales in the catalogue.</source>
        <translation>景 '{scene}' 的波段在目录中的比例不同或不可能。</translation>
    </message>
    <message>
        <source>Scene '{scene}' has no file for {bands} (its files: {files}).</source>
        <translation>景 '{scene}' 没有 {bands} 的文件（其文件：{files}）。</translation>
    </message>
    <message>
        <source>Scene '{scene}' has the date '{text}', which is none.</source>
        <translation>景 '{scene}' 的日期为 '{text}'，不是日期。</translation>
    </message>
    <message>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation>景 '{scene}' 已略去：{reason}</translation>
    </message>
    <message>
        <source>Scene '{scene}' is of Level {level}, not L2A.</source>
        <translation>景 '{scene}' 为 Level {level}，不是 L2A。</translation>
    </message>
    <message>
        <source>Scene '{scene}' is of {sensor}, not of Sentinel-2 Level-2A: its bands, values and pixels are others. Set COLLECTION to the catalogue's collection of Sentinel-2 L2A. (Prepare imagery reads products of Landsat and HLS that were downloaded.)</source>
        <translation>景 '{scene}' 属于 {sensor}，而不是 Sentinel-2 Level-2A：其波段、值和像元不同。请把 COLLECTION 设为目录的 Sentinel-2 L2A 集合。（“准备影像”可读取已下载的 Landsat 和 HLS 产品。）</translation>
    </message>
    <message>
        <source>Scene '{scene}': its {band} lies elsewhere than its classification.</source>
        <translation>景 '{scene}'：其 {band} 与分类的位置不同。</translation>
    </message>
    <message>
        <source>Scene '{scene}': the catalogue says that the offset {offset} is taken off already, but even the darkest {percent} % of its pixels are bright ({values}). If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation>景 '{scene}'：目录说偏移 {offset} 已扣除，但其最暗的 {percent} % 像元仍很亮（{values}）。若堆栈显得太亮，请用 OFFSET_APPLIED=no 获取。</translation>
    </message>
    <message>
        <source>Scene '{scene}': {proof}. So the offset {offset} is taken off already, though the catalogue {word}. It is not applied again. If the stack looks too bright, fetch with OFFSET_APPLIED=no.</source>
        <translation>景 '{scene}'：{proof}。因此偏移 {offset} 已扣除，尽管目录{word}。不再扣除。若堆栈显得太亮，请用 OFFSET_APPLIED=no 获取。</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>景</translation>
    </message>
    <message>
        <source>Scenes fetched before and kept: {count}.</source>
        <translation>先前已获取并保留的景：{count}。</translation>
    </message>
    <message>
        <source>Scenes found from {start} to {end}: {count}; looked at closely: {chosen}.</source>
        <translation>从 {start} 到 {end} 找到的景：{count}；细看的：{chosen}。</translation>
    </message>
    <message>
        <source>Scenes in '{folder}': {count}. {file} there says where they come from.</source>
        <translation>'{folder}' 中的景：{count}。其中的 {file} 说明其来源。</translation>
    </message>
    <message>
        <source>Scenes used</source>
        <translation>使用的景</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Seasons: {count} {count:date|dates} from {first} to {last}; {added} {added:product|products} {added:is|are} read for them alone. What MAX_CLOUD keeps out of the composite still gives its clear pixels.</source>
        <translation>季节：从 {first} 到 {last} 共 {count} 个日期；其中 {added} 个产品仅为此读取。被 MAX_CLOUD 排除在合成之外的产品仍提供其清晰像元。</translation>
    </message>
    <message>
        <source>Seasons: {enough:.1%} of the area has two or more clear observations; {one:.1%} has one and {none:.1%} none, and no data in the bands of the seasons.</source>
        <translation>季节：区域的 {enough:.1%} 有两次以上清晰观测；{one:.1%} 有一次，{none:.1%} 没有，季节波段在那里无数据。</translation>
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
        <source>Segmentation scale</source>
        <translation>分割尺度</translation>
    </message>
    <message>
        <source>Segmenting {width:,} x {height:,} px with the bands {bands}: scale {scale:g}, shape {shape:g}, compactness {compactness:g}, weights {weights}.</source>
        <translation>分割 {width:,} x {height:,} px，波段 {bands}：尺度 {scale:g}，形状 {shape:g}，紧致度 {compactness:g}，权重 {weights}。</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>选出的特征</translation>
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
        <translation>多个相距很远的多边形名为 {names}：按一个县（市）计。若不是，请在 COUNTY_FIELD 中指定其他字段。</translation>
    </message>
    <message>
        <source>Shape error (D)</source>
        <translation>形状误差 (D)</translation>
    </message>
    <message>
        <source>Shape of matched mines</source>
        <translation>匹配矿山的形状</translation>
    </message>
    <message>
        <source>Shape, compactness</source>
        <translation>形状，紧致度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Share among the training samples</source>
        <translation>训练样本中的比例</translation>
    </message>
    <message>
        <source>Share beyond</source>
        <translation>越界比例</translation>
    </message>
    <message>
        <source>Share of a missing mine that was observed in the later year</source>
        <translation>消失矿山在后一年被观测到的比例</translation>
    </message>
    <message>
        <source>Share of a new mine that was observed in the earlier year</source>
        <translation>新增矿山在早年被观测到的比例</translation>
    </message>
    <message>
        <source>Share of area</source>
        <translation>面积占比</translation>
    </message>
    <message>
        <source>Share of its area in objects unlike all training samples; NULL: the model does not say</source>
        <translation>其面积中与所有训练样本不同的对象所占比例；NULL：模型未说明</translation>
    </message>
    <message>
        <source>Share of mine samples</source>
        <translation>矿山样本的比例</translation>
    </message>
    <message>
        <source>Share of mines</source>
        <translation>矿山占比</translation>
    </message>
    <message>
        <source>Share of mines among the judged objects</source>
        <translation>评判对象中矿山的比例</translation>
    </message>
    <message>
        <source>Share of mines on the land (PRIOR)</source>
        <translation>土地上矿山的比例 (PRIOR)</translation>
    </message>
    <message>
        <source>Share of mines on the land that fits the {mapped} called mine and these rates: {share} of the objects (95 % interval {low} to {high}). It is a proposal for PRIOR if nothing better is known.</source>
        <translation>与标为矿山的 {mapped} 和这些比率相符的土地矿山占比：对象的 {share}（95 % 区间 {low} 至 {high}）。如果没有更好的依据，可用作 PRIOR。</translation>
    </message>
    <message>
        <source>Share of number</source>
        <translation>数量占比</translation>
    </message>
    <message>
        <source>Share of the basin</source>
        <translation>流域占比</translation>
    </message>
    <message>
        <source>Share of the basin's area</source>
        <translation>流域面积占比</translation>
    </message>
    <message>
        <source>Share of the land that the map calls mine</source>
        <translation>图判为矿山的土地比例</translation>
    </message>
    <message>
        <source>Share of the land that the reference calls mine</source>
        <translation>参考判为矿山的土地比例</translation>
    </message>
    <message>
        <source>Share of the mine beyond them</source>
        <translation>矿山超出其外的比例</translation>
    </message>
    <message>
        <source>Share of the mine inside licences in force</source>
        <translation>矿山位于有效许可证内的比例</translation>
    </message>
    <message>
        <source>Share of the mine inside the register entry</source>
        <translation>矿山位于登记项内的比例</translation>
    </message>
    <message>
        <source>Shares of the area's pixels; masked and cloud as shares of the pixels with data.</source>
        <translation>占区域像元的比例；掩膜和云为占有数据像元的比例。</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>面积与类型</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Slope from 0 (white) to 45 degrees and more (dark). Lilac: no data.</source>
        <translation>坡度从 0（白）到 45 度及以上（深）。淡紫：无数据。</translation>
    </message>
    <message>
        <source>Smallest leaf (samples)</source>
        <translation>最小叶节点（样本）</translation>
    </message>
    <message>
        <source>Smallest node that is split (samples)</source>
        <translation>可分裂的最小节点（样本）</translation>
    </message>
    <message>
        <source>Smallest split (samples)</source>
        <translation>最小分裂（样本）</translation>
    </message>
    <message>
        <source>Sorted by status, area in question and probability</source>
        <translation>按状态、涉及面积和概率排序</translation>
    </message>
    <message>
        <source>Spatial folds</source>
        <translation>空间折</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分裂</translation>
    </message>
    <message>
        <source>Stated (km2)</source>
        <translation>登记 (km²)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status from the field</source>
        <translation>状态取自字段</translation>
    </message>
    <message>
        <source>Status of the entry, as the register words it</source>
        <translation>登记项的状态，如登记所述</translation>
    </message>
    <message>
        <source>Status of the licence, as the register words it</source>
        <translation>许可证状态，如登记所述</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>处理步骤（按顺序）</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Stratum '{name}' of the sample has {count} labelled {count:place|places}, 2 or more are needed. Fill in reference_class there.</source>
        <translation>样本的层 '{name}' 有 {count} 个已标注位置，需要 2 个或更多。请在那里填写 reference_class。</translation>
    </message>
    <message>
        <source>Sub-regions</source>
        <translation>子区域</translation>
    </message>
    <message>
        <source>Sub-regions of 4 km at randomly drawn mines: reference outlines blue, detected outlines orange.</source>
        <translation>以随机抽取的矿山为中心的 4 km 子区域：参考轮廓为蓝色，检出轮廓为橙色。</translation>
    </message>
    <message>
        <source>Sub-regions with outlines</source>
        <translation>带轮廓的子区域</translation>
    </message>
    <message>
        <source>Suggested scales</source>
        <translation>建议的尺度</translation>
    </message>
    <message>
        <source>Support vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>Synthetic landscape of {land:.1f} km2 (EPSG:{code}, {lowest:.0f}-{highest:.0f} m) in {year}: {count} {count:mine|mines} ({non_metal} non-metal, {metal} metal, {coal} coal) on {area:.2f} km2, {percent:.1f} % of the land (a real basin has some 0.26 %).</source>
        <translation>合成景观 {land:.1f} km²（EPSG:{code}，{lowest:.0f}-{highest:.0f} m），{year} 年：{count} 个矿山（{non_metal} 个非金属、{metal} 个金属、{coal} 个煤矿），共 {area:.2f} km²，占土地的 {percent:.1f} %（真实流域约为 0.26 %）。</translation>
    </message>
    <message>
        <source>TABLE '{name}' cannot be read as a workbook ({error}). Save it as .xlsx or as CSV UTF-8.</source>
        <translation>TABLE '{name}' 不能作为工作簿读取（{error}）。请保存为 .xlsx 或 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>TABLE '{name}' has letters that were lost in a conversion (�). Save it again from its source as UTF-8.</source>
        <translation>TABLE '{name}' 含有转换中丢失的字符 (�)。请由其来源以 UTF-8 重新保存。</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds bytes that are no text. Save it as UTF-8, or choose another file.</source>
        <translation>TABLE '{name}' 含有不是文本的字节。请另存为 UTF-8，或另选文件。</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds no sheet with a heading and a line below it.</source>
        <translation>TABLE '{name}' 没有带表头及其下一行的工作表。</translation>
    </message>
    <message>
        <source>TABLE '{name}' holds no table: a heading and a line below it are needed.</source>
        <translation>TABLE '{name}' 不含表格：需要表头和其下一行。</translation>
    </message>
    <message>
        <source>TABLE '{name}' is encoded neither in UTF-8 nor in a code page that gives known words ({pages} were tried). Save it as UTF-8.</source>
        <translation>TABLE '{name}' 的编码既不是 UTF-8，也不是能得到已知词的代码页（已试 {pages}）。请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>TABLE '{name}' is neither text nor an .xlsx workbook. Save its table as .xlsx or CSV UTF-8. A layer (GeoJSON, KML, shapefile, GeoPackage) needs no import: add it to the project and use it as the register.</source>
        <translation>TABLE '{name}' 既不是文本也不是 .xlsx 工作簿。请将其中的表格另存为 .xlsx 或 CSV UTF-8。图层（GeoJSON、KML、Shapefile、GeoPackage）无需导入：添加到工程中即可用作登记数据。</translation>
    </message>
    <message>
        <source>TABLE '{name}' is too large for a table of corners.</source>
        <translation>TABLE '{name}' 作为拐点表格过大。</translation>
    </message>
    <message>
        <source>TABLE '{path}' cannot be read ({error}). Check the path.</source>
        <translation>TABLE '{path}' 无法读取（{error}）。请检查路径。</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' has no map frame with one of the item ids {names}, so no page would show its mine. Open it in QGIS, give the frame of the image the item id '{first}' (Item Properties &gt; Rendering &gt; Item ID), and save it again.</source>
        <translation>TEMPLATE '{path}' 中没有项目 ID 为 {names} 之一的地图框，页面上不会显示矿山。请在 QGIS 中打开，将影像地图框的项目 ID 设为 '{first}'（项属性 &gt; 渲染 &gt; 项目 ID），然后重新保存。</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' holds items that QGIS {version} does not know (type {types}): it was saved by a newer QGIS, or with a plugin. Open it there, take these items away, and save it again.</source>
        <translation>TEMPLATE '{path}' 含有 QGIS {version} 不认识的项目（类型 {types}）：它由更新版本的 QGIS 或借助插件保存。请在那里打开，删除这些项目后重新保存。</translation>
    </message>
    <message>
        <source>TEMPLATE '{path}' is no print layout. Save one in QGIS with Layout &gt; Save as Template.</source>
        <translation>TEMPLATE '{path}' 不是打印布局。请在 QGIS 中用“布局 &gt; 另存为模板”保存。</translation>
    </message>
    <message>
        <source>THRESHOLD is {threshold:g}: a probability above 0 and at most 1 is needed, for example 0.5.</source>
        <translation>THRESHOLD 为 {threshold:g}：需要大于 0 且不超过 1 的概率，例如 0.5。</translation>
    </message>
    <message>
        <source>TIMEOUT is {seconds:g}: a number of seconds above 0 is needed.</source>
        <translation>TIMEOUT 为 {seconds:g}：需要大于 0 的秒数。</translation>
    </message>
    <message>
        <source>TOLERANCE is {value:g} m: it must not be negative.</source>
        <translation>TOLERANCE 为 {value:g} m：不能为负。</translation>
    </message>
    <message>
        <source>TYPE_MAP '{path}' names a type '{kind}', which is the name of a row or a column of the tables by type. Choose another word.</source>
        <translation>TYPE_MAP“{path}”把类型称为“{kind}”，这是类型统计表中行或列的名称。请换一个词。</translation>
    </message>
    <message>
        <source>Table '{name}' has no column '{column}'; its columns are: {columns}. Choose the table that the matching step of Mine Mapper wrote.</source>
        <translation>表格 '{name}' 没有列 '{column}'；其列为：{columns}。请选择 Mine Mapper 相应步骤写出的表格。</translation>
    </message>
    <message>
        <source>Table '{path}' cannot be read ({error}). Choose a CSV file that Mine Mapper wrote.</source>
        <translation>表格 '{path}' 无法读取（{error}）。请选择 Mine Mapper 写出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Table '{path}' has no row. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>表格 '{path}' 没有行。请选择 Mine Mapper 写出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Table '{path}' is damaged: line {number} has {count} {count:cell|cells}, and its header has {columns}. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>表格 '{path}' 已损坏：第 {number} 行有 {count} 个单元格，而表头有 {columns} 个。请选择 Mine Mapper 写出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Table '{path}' is empty. Choose a CSV file that Mine Mapper wrote.</source>
        <translation>表格 '{path}' 为空。请选择 Mine Mapper 写出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>The DEM ({names}) does not overlap the area ({crs}, x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}). Choose a DEM that covers it, or leave DEM empty.</source>
        <translation>DEM（{names}）与区域（{crs}，x {left:.0f} 至 {right:.0f}，y {bottom:.0f} 至 {top:.0f}）不重叠。请选择覆盖该区域的 DEM，或将 DEM 留空。</translation>
    </message>
    <message>
        <source>The DEM is far coarser ({cell:.0f} m) than the image ({target:g} m): its slope is only a hint of the relief, and pits and dumps do not show. A DEM of 30 m or finer is better.</source>
        <translation>DEM（{cell:.0f} m）比影像（{target:g} m）粗得多：其坡度只是地形的大致反映，采坑和排土场显示不出来。30 m 或更细的 DEM 更好。</translation>
    </message>
    <message>
        <source>The DEM tiles of the catalogue are in several coordinate systems. Choose another DEM_COLLECTION.</source>
        <translation>目录的 DEM 分幅采用多个坐标系。请选择其他 DEM_COLLECTION。</translation>
    </message>
    <message>
        <source>The DEM was fetched before and is kept.</source>
        <translation>DEM 先前已获取，予以保留。</translation>
    </message>
    <message>
        <source>The DEM's values repeat in blocks: it seems to have been enlarged from a coarser DEM without interpolation, and its slope shows stairs. Use the original DEM.</source>
        <translation>DEM 的值成块重复：似乎由更粗的 DEM 不经内插放大而来，其坡度呈阶梯状。请使用原始 DEM。</translation>
    </message>
    <message>
        <source>The Dask scheduler '{scheduler}' has no worker. Start one on each computer with 'dask worker {scheduler}' in a Python that can import the plugin, or leave SCHEDULER empty to use threads.</source>
        <translation>Dask 调度器 '{scheduler}' 没有工作进程。请在各计算机上、在能导入本插件的 Python 中用 'dask worker {scheduler}' 启动，或将 SCHEDULER 留空以使用线程。</translation>
    </message>
    <message>
        <source>The Dask scheduler was lost in the middle of the run. Start it and its workers and run again: with WORK_FOLDER set, finished tiles are taken up.</source>
        <translation>运行中途与 Dask 调度器失去联系。请启动调度器和工作进程后重新运行：设置了 WORK_FOLDER 时会接着使用已完成的分块。</translation>
    </message>
    <message>
        <source>The Python package 'rasterio' is not installed in QGIS's Python. Run the algorithm 'Check dependencies' for the command that installs it.</source>
        <translation>QGIS 的 Python 未安装软件包 'rasterio'。请运行算法“检查依赖项”获取安装命令。</translation>
    </message>
    <message>
        <source>The account of AUTH does not open it: look at its user name, password or keys, and at what it may read.</source>
        <translation>AUTH 的账户无法打开：请检查用户名、密码或密钥，以及其读取权限。</translation>
    </message>
    <message>
        <source>The address '{address}'</source>
        <translation>地址 '{address}'</translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median, as if they were {unit}. They are taken as km2: divide them, or leave AREA_FIELD empty to have areas measured.</source>
        <translation>字段 '{field}' 的面积中位数为实测的 {ratio:.3g} 倍，好像单位是{unit}。按 km² 处理：请换算，或将 AREA_FIELD 留空以实测面积。</translation>
    </message>
    <message>
        <source>The areas of field '{field}' are {ratio:.3g} times the measured ones in the median. They are taken as km2: check the field, or leave AREA_FIELD empty to have areas measured.</source>
        <translation>字段 '{field}' 的面积中位数为实测的 {ratio:.3g} 倍。按 km² 处理：请检查该字段，或将 AREA_FIELD 留空以实测面积。</translation>
    </message>
    <message>
        <source>The catalogue at CATALOG '{address}' cannot be searched (it does not conform to 'item-search' of the STAC API). Give the address of a STAC API, not of a static catalogue.</source>
        <translation>CATALOG '{address}' 的目录不能检索（不符合 STAC API 的 'item-search'）。请给出 STAC API 的地址，而不是静态目录。</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with more than {limit} pages. Choose a smaller EXTENT or a shorter time.</source>
        <translation>{host} 的目录对检索的应答超过 {limit} 页。请选择更小的 EXTENT 或更短的时间。</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers a search with something else than items. Choose another catalogue.</source>
        <translation>{host} 的目录对检索的应答不是条目。请选择其他目录。</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers its {part} with something that cannot be understood ({reason}). Choose another catalogue.</source>
        <translation>{host} 的目录对{part}的应答无法理解（{reason}）。请选择其他目录。</translation>
    </message>
    <message>
        <source>The catalogue at {host} answers with more than {limit:.0f} MB in all. Choose a smaller EXTENT or a shorter time.</source>
        <translation>{host} 的目录应答总量超过 {limit:.0f} MB。请选择更小的 EXTENT 或更短的时间。</translation>
    </message>
    <message>
        <source>The catalogue at {host} asks for the method {method}. It is not followed.</source>
        <translation>{host} 的目录要求使用方法 {method}。不予执行。</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no DEM of '{collection}' in the extent. Leave DEM_COLLECTION empty to fetch no DEM, and give Prepare imagery another one.</source>
        <translation>{host} 的目录在该范围内没有 '{collection}' 的 DEM。将 DEM_COLLECTION 留空则不获取 DEM，并为“准备影像”另给 DEM。</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no collection '{collection}' ({parameter}). {known}</source>
        <translation>{host} 的目录没有集合 '{collection}'（{parameter}）。{known}</translation>
    </message>
    <message>
        <source>The catalogue at {host} has no scene of '{collection}' from {start} to {end} in the extent ({extent} degrees). Choose a longer time or another EXTENT.</source>
        <translation>{host} 的目录在该范围（{extent} 度）内从 {start} 到 {end} 没有 '{collection}' 的景。请选择更长的时间或其他 EXTENT。</translation>
    </message>
    <message>
        <source>The catalogue gives the address '{address}', which is neither http nor https to a host that can be. It is not followed.</source>
        <translation>目录给出的地址 '{address}' 既不是 http 也不是指向有效主机的 https。不予访问。</translation>
    </message>
    <message>
        <source>The catalogue gives the address '{address}', which is none. It is not followed.</source>
        <translation>目录给出的地址 '{address}' 不是地址。不予访问。</translation>
    </message>
    <message>
        <source>The catalogue has more than {limit} items of '{collection}' in the extent and the time asked for. Choose a smaller EXTENT or a shorter time.</source>
        <translation>目录在所要求的范围和时间内有超过 {limit} 个 '{collection}' 条目。请选择更小的 EXTENT 或更短的时间。</translation>
    </message>
    <message>
        <source>The catalogue wants tokens of '{host}', which is none of its own hosts. The account of AUTH was not sent there.</source>
        <translation>目录要求 '{host}' 的令牌，而它不是目录自己的主机。未向其发送 AUTH 的账户。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({reason}). Check the address and the computer's clock; behind a company's proxy set REQUESTS_CA_BUNDLE.</source>
        <translation>{host} 的证书不受信任（{reason}）。请检查地址和计算机时钟；在公司代理之后请设置 REQUESTS_CA_BUNDLE。</translation>
    </message>
    <message>
        <source>The columns are exchanged: the first holds eastings (they begin with the zone), the second northings.</source>
        <translation>列颠倒了：第一列为东坐标（以带号开头），第二列为北坐标。</translation>
    </message>
    <message>
        <source>The columns are exchanged: their sizes contradict the headings.</source>
        <translation>列颠倒了：其数值大小与表头矛盾。</translation>
    </message>
    <message>
        <source>The darkest 0.1 % of {band} of '{name}' is {value:.0f}, far below zero: the offset of -1000 seems to have been applied twice. {remedy}</source>
        <translation>'{name}' 的 {band} 最暗的 0.1 % 为 {value:.0f}，远低于零：-1000 的偏移似乎扣除了两次。{remedy}</translation>
    </message>
    <message>
        <source>The date '{text}' ({field}) cannot be read in one way.</source>
        <translation>日期 '{text}'（{field}）没有唯一读法。</translation>
    </message>
    <message>
        <source>The date of '{name}' is not known, so it is used whatever START and END say. Put yyyymmdd into its name.</source>
        <translation>'{name}' 的日期未知，因此无论 START 和 END 如何都会使用。请在其名称中写入 yyyymmdd。</translation>
    </message>
    <message>
        <source>The date of {count} {count:product|products} is not known: not used for the seasons: {names}. Put yyyymmdd into their names.</source>
        <translation>{count} 个产品的日期未知，不用于季节波段：{names}。请在其名称中写入 yyyymmdd。</translation>
    </message>
    <message>
        <source>The dates of the seasons lie only {days} {days:day|days} apart: a field that is bare at all of them looks like a mine. Add a date from another season.</source>
        <translation>季节的日期只相隔 {days} 天：在所有日期都裸露的耕地看起来像矿山。请增加另一季节的日期。</translation>
    </message>
    <message>
        <source>The eastings of the table '{layer}' begin with zone {zone}, but its header says {header}. One of them is wrong.</source>
        <translation>表格 '{layer}' 的东坐标以带号 {zone} 开头，但表头为 {header}。其中之一有误。</translation>
    </message>
    <message>
        <source>The eastings of the table '{layer}' have no zone before them, and nothing names it. Give CRS (datum {datum}).</source>
        <translation>表格 '{layer}' 的东坐标前没有带号，也没有其他标明。请给出 CRS（基准 {datum}）。</translation>
    </message>
    <message>
        <source>The elevation model ({names}) has the value {value:g} m everywhere inside the area: its elevation and slope tell nothing. Choose another DEM, or leave DEM empty.</source>
        <translation>高程模型（{names}）在区域内处处为 {value:g} m：其高程和坡度没有意义。请另选 DEM，或将 DEM 留空。</translation>
    </message>
    <message>
        <source>The field package</source>
        <translation>外业包</translation>
    </message>
    <message>
        <source>The field package lacks '{file}'. Bring the whole folder back.</source>
        <translation>外业包缺少 '{file}'。请带回完整的文件夹。</translation>
    </message>
    <message>
        <source>The file holds parameters of a transformation (转换参数); they were not applied.</source>
        <translation>文件含有转换参数（转换参数）；未予应用。</translation>
    </message>
    <message>
        <source>The file's pixels are turned or mirrored, which no Sentinel-2 tile or DEM is. Use another catalogue.</source>
        <translation>文件的像元被旋转或镜像，Sentinel-2 分幅和 DEM 不会如此。请使用其他目录。</translation>
    </message>
    <message>
        <source>The forest recognises none of its {mines} mine {mines:sample|samples} out of bag ({others} non-mine {others:sample|samples}; MIN_SAMPLES_LEAF {leaf}, MIN_SAMPLES_SPLIT {split}): its map would be empty. There are too few mine samples for leaves of this size, or the features do not tell mines from other land. Segment with a smaller SCALE, add reference polygons, or leave MIN_SAMPLES_LEAF and MIN_SAMPLES_SPLIT empty: they are smaller where samples are few.</source>
        <translation>森林在袋外一个矿山样本都认不出（矿山样本 {mines} 个，非矿山样本 {others} 个；MIN_SAMPLES_LEAF {leaf}，MIN_SAMPLES_SPLIT {split}）：其图将为空。对这样大小的叶节点来说矿山样本太少，或特征不能区分矿山与其他土地。请用更小的 SCALE 分割、增加参考多边形，或将 MIN_SAMPLES_LEAF 和 MIN_SAMPLES_SPLIT 留空：样本少时它们更小。</translation>
    </message>
    <message>
        <source>The hash of a layer is that of the features read, of large images and folders that of samples.</source>
        <translation>图层的哈希值取自所读要素；大型影像和文件夹的哈希值取自抽样。</translation>
    </message>
    <message>
        <source>The host '{host}' lies in a private network, while the catalogue is a public one. It was not asked.</source>
        <translation>主机 '{host}' 位于专用网络，而目录是公共的。未予访问。</translation>
    </message>
    <message>
        <source>The image has no valid pixel in the {columns} x {rows} pixels looked at. Choose another image or EXTENT.</source>
        <translation>所查看的 {columns} x {rows} 像元中没有有效像元。请选择其他影像或 EXTENT。</translation>
    </message>
    <message>
        <source>The image has no valid pixel: all are no data. Choose another image, extent or bands.</source>
        <translation>影像没有有效像元：全部为无数据。请选择其他影像、范围或波段。</translation>
    </message>
    <message>
        <source>The image is small and segmented in one piece: nothing is kept in WORK_FOLDER.</source>
        <translation>影像较小，整幅一次分割：WORK_FOLDER 中不保留任何内容。</translation>
    </message>
    <message>
        <source>The image stack</source>
        <translation>影像堆栈</translation>
    </message>
    <message>
        <source>The imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>The inventory holds no mine.</source>
        <translation>清查中没有矿山。</translation>
    </message>
    <message>
        <source>The inventory in figures</source>
        <translation>清单概况</translation>
    </message>
    <message>
        <source>The labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The last worker of the Dask cluster was lost. Start workers and run again: with WORK_FOLDER set, finished tiles are taken up.</source>
        <translation>与 Dask 集群的最后一个工作进程失去联系。请启动工作进程后重新运行：设置了 WORK_FOLDER 时会接着使用已完成的分块。</translation>
    </message>
    <message>
        <source>The map has {count} {count:mine|mines}.</source>
        <translation>图中有 {count} 个矿山。</translation>
    </message>
    <message>
        <source>The map misses many known mines. More of them: a lower THRESHOLD, a smaller SCALE if the mines are small, more reference outlines of the kinds that were missed.</source>
        <translation>图漏掉了许多已知矿山。增加检出：降低 THRESHOLD；矿山较小时减小 SCALE；增加漏检种类的参考轮廓。</translation>
    </message>
    <message>
        <source>The metadata of '{name}' give an offset for other bands, but none for {band}: its reflectance is not known. Fetch the product again.</source>
        <translation>'{name}' 的元数据给出了其他波段的偏移，却没有 {band} 的：其反射率未知。请重新获取产品。</translation>
    </message>
    <message>
        <source>The mine polygons of layer '{layer}' hold {share:.0%} of the objects: are they really outlines of mines?</source>
        <translation>图层 '{layer}' 的矿山多边形包含 {share:.0%} 的对象：它们真是矿山轮廓吗？</translation>
    </message>
    <message>
        <source>The mine sheets</source>
        <translation>矿山卡片</translation>
    </message>
    <message>
        <source>The mine sheets could not be written to '{path}': {error}</source>
        <translation>矿山卡片无法写入 '{path}'：{error}</translation>
    </message>
    <message>
        <source>The mines</source>
        <translation>矿山图层</translation>
    </message>
    <message>
        <source>The mines of layer '{name}' and the reference mines of layer '{reference}' lie in different places: their bounding boxes do not overlap. Check the coordinate reference systems, or choose layers of the same area.</source>
        <translation>图层 '{name}' 的矿山与图层 '{reference}' 的参考矿山位于不同地方：其外接矩形不重叠。请检查坐标参考系，或选择同一区域的图层。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model cannot be written to '{path}': a model is no '{extension}' file. Use the extension {right}.</source>
        <translation>模型无法写入 '{path}'：模型不是 '{extension}' 文件。请使用扩展名 {right}。</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land cannot be told.</source>
        <translation>模型未说明其训练数据的样子，因此无法判断未知土地。</translation>
    </message>
    <message>
        <source>The model does not say what its training data looked like, so unknown land is not marked.</source>
        <translation>模型没有说明其训练数据的特征，因此未知的土地不会被标出。</translation>
    </message>
    <message>
        <source>The model does not tell how often it is right at this threshold, so the share of false alarms cannot be foretold. Train it again with this version, or count the false alarms with 'Draw accuracy sample' and 'Assess accuracy'.</source>
        <translation>模型未说明在此阈值下正确的频率，因此无法预估误报比例。请用此版本重新训练，或用“抽取精度样本”和“评估精度”统计误报。</translation>
    </message>
    <message>
        <source>The model holds {count} {count:feature|features} and the objects come with a table of shape {shape}. Give one column for each of: {features}.</source>
        <translation>模型有 {count} 个特征，而对象的表格形状为 {shape}。请为以下各项各给一列：{features}。</translation>
    </message>
    <message>
        <source>The model says that {trained_share:.0%} of its training samples were mines, so PRIOR cannot be applied. Leave PRIOR empty, or train the model anew.</source>
        <translation>模型说明其训练样本的 {trained_share:.0%} 为矿山，因此无法应用 PRIOR。请将 PRIOR 留空，或重新训练模型。</translation>
    </message>
    <message>
        <source>The name of the register, '{layer}', says that it holds applications, but {count} {count:entry counts|entries count} as in force. An application is no right: give the register of granted rights, or name the status in STATUS_FIELD.</source>
        <translation>登记的名称 '{layer}' 表明其中是申请，但有 {count} 个登记项算作有效。申请不是权利：请给出已授予权利的登记，或在 STATUS_FIELD 中指定状态。</translation>
    </message>
    <message>
        <source>The nearest river of layer '{layer}' is {distance:,.0f} km away: it may be a layer of another place, or its coordinate reference system may be wrong. Check it before the distances to rivers are used.</source>
        <translation>图层 '{layer}' 中最近的河流在 {distance:,.0f} km 之外：它可能是其他地方的图层，或其坐标参考系有误。使用河流距离之前请先检查。</translation>
    </message>
    <message>
        <source>The new places</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>The non-mine objects were drawn from {count} of those found.</source>
        <translation>非矿山对象由找到的 {count} 个中抽取。</translation>
    </message>
    <message>
        <source>The objects have no field 'mean_ndvi', so it was not checked how green the reference mines are.</source>
        <translation>对象没有字段 'mean_ndvi'，因此未检查参考矿山有多绿。</translation>
    </message>
    <message>
        <source>The objects layer has more than one object with object_id {twice}. Choose the output of one run of 'Compute object features'; layers put together need new ids.</source>
        <translation>对象图层有多个 object_id 为 {twice} 的对象。请选择“计算对象特征”一次运行的输出；合并的图层需要新的标识。</translation>
    </message>
    <message>
        <source>The objects layer has no features. Choose the output of 'Compute object features', or clear its filter.</source>
        <translation>对象图层没有要素。请选择“计算对象特征”的输出，或清除其筛选。</translation>
    </message>
    <message>
        <source>The objects layer has no objects. Choose another layer.</source>
        <translation>对象图层没有对象。请选择其他图层。</translation>
    </message>
    <message>
        <source>The offline image could not be written: {why}</source>
        <translation>无法写出离线影像：{why}</translation>
    </message>
    <message>
        <source>The page of findings warns when fewer than {low} of the mapped or of the known mines are right (red), fewer than {high} or fewer than {few} mines were checked (yellow): below the first nearly every second mine is wrong, above the second four of five are right.</source>
        <translation>结果页的警告标准：图上矿山或已知矿山的正确率低于 {low} 为红色；低于 {high} 或核对数少于 {few} 个为黄色。低于前者时几乎每两个就有一个错误，高于后者时五个中有四个正确。</translation>
    </message>
    <message>
        <source>The placemarks</source>
        <translation>地标</translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' are smaller than a pixel. Choose larger polygons.</source>
        <translation>REFERENCE 图层 '{name}' 的多边形小于一个像元。请选择更大的多边形。</translation>
    </message>
    <message>
        <source>The polygons of REFERENCE layer '{name}' lie where the image has no data.</source>
        <translation>REFERENCE 图层 '{name}' 的多边形位于影像无数据处。</translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of objects with 0.7, seven of ten were mines among the training samples{told}.</source>
        <translation>概率经过校准：概率为 0.7 的对象，在训练样本中十个有七个是矿山{told}。</translation>
    </message>
    <message>
        <source>The probabilities are those of the forest: its training stored no calibration, as none did better{told}.</source>
        <translation>概率为森林的原始概率：训练时没有存储校准，因为没有更好的{told}。</translation>
    </message>
    <message>
        <source>The product's own metadata says otherwise; look at it.</source>
        <translation>产品自身的元数据却不是这样说的；请查看。</translation>
    </message>
    <message>
        <source>The products do not lie on one area: the stack that holds them all has {columns:,} x {rows:,} pixels, nearly all of them empty. Give EXTENT, or prepare them one by one.</source>
        <translation>这些产品不在同一区域：容纳全部产品的影像堆栈有 {columns:,} x {rows:,} 个像元，几乎全是空的。请指定 EXTENT，或逐个处理。</translation>
    </message>
    <message>
        <source>The products have none of the bands blue, green, red and nir in common. Name them with BANDS.</source>
        <translation>各产品没有共同的蓝、绿、红和近红外波段。请用 BANDS 指定。</translation>
    </message>
    <message>
        <source>The provenance</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>The record of the run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>The reference holds only mines and the rest of the land is unknown, so false alarms cannot be told: precision, F and IoU are not known. Add polygons of other classes and CLASS_FIELD.</source>
        <translation>参考图层只包含矿山，其余土地未知，因此无法得知误报：精确率、F 和 IoU 未知。请添加其他类别的多边形和 CLASS_FIELD。</translation>
    </message>
    <message>
        <source>The register has no date of expiry, so expiry was not judged by date. EXPIRY_FIELD names one.</source>
        <translation>登记没有有效期日期，因此未按日期判断是否过期。可用 EXPIRY_FIELD 指定。</translation>
    </message>
    <message>
        <source>The register has no status, so all entries count as in force unless they expired. STATUS_FIELD names one.</source>
        <translation>登记数据没有状态字段，因此除已到期者外均视为有效。可用 STATUS_FIELD 指定字段。</translation>
    </message>
    <message>
        <source>The register tells the kind of right (field '{field}'). A right to explore is no right to mine: look at it before a mine is called licensed.</source>
        <translation>登记中有权利种类（字段 '{field}'）。探矿权不是采矿权：在认定矿山有许可之前请先查看。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The rows of licence '{number}' do not stand together.</source>
        <translation>许可证 '{number}' 的各行不连续。</translation>
    </message>
    <message>
        <source>The same with the Wald interval</source>
        <translation>同样内容，Wald 区间</translation>
    </message>
    <message>
        <source>The samples are weighted by the objects of the land that they stand for; objects on the rim of a mine are not counted.</source>
        <translation>样本按其所代表的土地对象加权；矿山边缘的对象不计。</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group, so the grid search uses random folds.</source>
        <translation>某一类的样本全在一个分组中，因此网格搜索使用随机折。</translation>
    </message>
    <message>
        <source>The samples of a class are all in one group: there are random folds only, which are too favourable.</source>
        <translation>某一类的样本全在一个分组中：只有随机折，结果偏乐观。</translation>
    </message>
    <message>
        <source>The samples of layer '{name}' have textures of {count} kinds ({shown}); they cannot be compared. Compute the features of all objects with the same GLCM_LEVELS and GLCM_RANGE.</source>
        <translation>图层 '{name}' 的样本有 {count} 种纹理（{shown}），无法比较。请用相同的 GLCM_LEVELS 和 GLCM_RANGE 计算所有对象的特征。</translation>
    </message>
    <message>
        <source>The samples of other land hold more look-alikes of mines than the land does, so the truth is rather better than that.</source>
        <translation>其他土地的样本中与矿山相似者多于实际土地，因此实际情况要好一些。</translation>
    </message>
    <message>
        <source>The scale {scale:g} is below the level already reached; levels can only grow.</source>
        <translation>尺度 {scale:g} 低于已达到的层级；层级只能增大。</translation>
    </message>
    <message>
        <source>The seasons of {names} cannot be computed from the bands {bands} and are left out.</source>
        <translation>由波段 {bands} 无法计算 {names} 的季节波段，已略去。</translation>
    </message>
    <message>
        <source>The server of '{address}' compresses parts of files, which cannot be put together.</source>
        <translation>'{address}' 的服务器压缩了文件的部分内容，无法拼合。</translation>
    </message>
    <message>
        <source>The server of '{address}' does not say which part of the file it sends ('{text}').</source>
        <translation>'{address}' 的服务器未说明它发送的是文件的哪一部分（'{text}'）。</translation>
    </message>
    <message>
        <source>The server of '{address}' sends whole files only.</source>
        <translation>'{address}' 的服务器只发送完整文件。</translation>
    </message>
    <message>
        <source>The sizes of the corners of the table '{layer}' do not tell which number is the easting in the system given as CRS. Name the columns in X_FIELD and Y_FIELD.</source>
        <translation>表格 '{layer}' 拐点的数值大小不能说明哪个数是 CRS 所给坐标系的东坐标。请在 X_FIELD 和 Y_FIELD 中指定列。</translation>
    </message>
    <message>
        <source>The stack has pixels of {cell:g} m, and {names} of {other:g} m: one composite of both is as sharp as neither. The first product decides; use products of one pixel size.</source>
        <translation>影像堆栈的像元为 {cell:g} m，而 {names} 的为 {other:g} m：两者合成的影像比任何一个都不如。像元由第一个产品决定；请使用像元大小相同的产品。</translation>
    </message>
    <message>
        <source>The state of licences is that of the words of their status, on no day: 'Match mines with the register' judges their ends on its DATE.</source>
        <translation>许可证的情况只按其状态文字，不按任何日期：“匹配矿山与矿业权登记”按其 DATE 判断到期。</translation>
    </message>
    <message>
        <source>The step was {step:g}, so scales in between are not told apart.</source>
        <translation>步长为 {step:g}，因此其间的尺度无法区分。</translation>
    </message>
    <message>
        <source>The system of the table '{layer}' is '{text}', which is not known by these words. Give CRS.</source>
        <translation>表 '{layer}' 的坐标系写为 '{text}'，无法由这些文字确定。请指定 CRS。</translation>
    </message>
    <message>
        <source>The table '{layer}' does not tell which of its numbers is the latitude: both fit both. Head the columns with latitude and longitude, or name them in X_FIELD and Y_FIELD.</source>
        <translation>表格 '{layer}' 未说明哪个数是纬度：两者都有可能。请以纬度和经度作为表头，或在 X_FIELD 和 Y_FIELD 中指定。</translation>
    </message>
    <message>
        <source>The table '{layer}' has no column with coordinates. Its columns are: {columns}. Name them in X_FIELD and Y_FIELD.</source>
        <translation>表格 '{layer}' 没有坐标列。其列为：{columns}。请在 X_FIELD 和 Y_FIELD 中指定。</translation>
    </message>
    <message>
        <source>The table '{layer}' holds codes of blocks, but no corners. Polygons are not built from codes: ask for the corners.</source>
        <translation>表格 '{layer}' 只有区块代码，没有拐点。不由代码生成多边形：请索取拐点。</translation>
    </message>
    <message>
        <source>The table '{layer}' holds eastings of several zones ({zones}). Split it, one zone a table.</source>
        <translation>表格 '{layer}' 含有多个带的东坐标（{zones}）。请按带拆分，每带一表。</translation>
    </message>
    <message>
        <source>The table '{layer}' holds no corner that can be read. Corners are lines with a point number and two coordinates, or cells with all corners of a licence. Choose another file, or name its columns with X_FIELD and Y_FIELD.</source>
        <translation>表“{layer}”中没有可以读取的拐点。拐点应为带点号和两个坐标的行，或包含一个矿业权全部拐点的单元格。请选择其他文件，或用 X_FIELD 和 Y_FIELD 指定其列。</translation>
    </message>
    <message>
        <source>The table '{layer}' holds no corner that can be read. {reasons} Mend these lines, choose another file, or name its columns with X_FIELD and Y_FIELD.</source>
        <translation>表 '{layer}' 中没有可读的拐点。{reasons} 请修正这些行、另选文件，或用 X_FIELD 和 Y_FIELD 指明其列。</translation>
    </message>
    <message>
        <source>The table '{layer}' is in a local grid ({text}). Ask for degrees or a national system, or give CRS.</source>
        <translation>表格 '{layer}' 采用地方坐标网（{text}）。请索取度数或国家坐标系的坐标，或给出 CRS。</translation>
    </message>
    <message>
        <source>The table '{layer}' names several coordinate systems ({systems}). Split it, one system a table.</source>
        <translation>表 '{layer}' 中写有多个坐标系（{systems}）。请拆分，每个表一个坐标系。</translation>
    </message>
    <message>
        <source>The table '{layer}' names several zones ({zones}). Split it, one zone a table.</source>
        <translation>表格 '{layer}' 标明多个带（{zones}）。请按带拆分，每带一表。</translation>
    </message>
    <message>
        <source>The table '{layer}' names the coordinate system {code}, which is not known. Give CRS.</source>
        <translation>表 '{layer}' 写明的坐标系 {code} 未知。请指定 CRS。</translation>
    </message>
    <message>
        <source>The table of minerals does not know: {shown}. These mines are of unknown type; give their types with TYPE_MAP.</source>
        <translation>矿种表不认识：{shown}。这些矿山类型未知；请用 TYPE_MAP 给出其类型。</translation>
    </message>
    <message>
        <source>The table of scales</source>
        <translation>尺度表</translation>
    </message>
    <message>
        <source>The table of the register does not hold mine {number}. It was made of other mines: run 'Match mines with the register' on layer '{layer}' and choose its table.</source>
        <translation>登记表没有矿山 {number}。该表针对其他矿山生成：请对图层 '{layer}' 运行“匹配矿山与矿业权登记”并选择其表格。</translation>
    </message>
    <message>
        <source>The table of values</source>
        <translation>值表</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>表格文件夹</translation>
    </message>
    <message>
        <source>The tiles (WORK_FOLDER)</source>
        <translation>分块 (WORK_FOLDER)</translation>
    </message>
    <message>
        <source>The work folder '{folder}' has {free:.1f} GB left and the run needs about {disk:.1f} GB. Make room, or set WORK_FOLDER to a folder on another disk.</source>
        <translation>工作文件夹 '{folder}' 剩余 {free:.1f} GB，而运行约需 {disk:.1f} GB。请腾出空间，或把 WORK_FOLDER 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>The workbook needs the Python package XlsxWriter, which is not installed in QGIS's Python. Run 'Check dependencies' for the command, or leave WORKBOOK empty.</source>
        <translation>工作簿需要 Python 软件包 XlsxWriter，QGIS 的 Python 未安装它。请运行“检查依赖项”获取命令，或将 WORKBOOK 留空。</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' cannot import the plugin ({error}). Put the folder of the plugin, called mine_mapper, into a folder of its PYTHONPATH, and start it again.</source>
        <translation>Dask 调度器 '{scheduler}' 的工作进程 '{worker}' 无法导入本插件（{error}）。请把名为 mine_mapper 的插件文件夹放入其 PYTHONPATH 中的某个文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' does not see '{path}', or sees another file there. All computers of a cluster must have inputs, work folder and outputs under the same path, on a shared disk.</source>
        <translation>Dask 调度器 '{scheduler}' 的工作进程 '{worker}' 看不到 '{path}'，或看到的是另一文件。集群的所有计算机必须在共享磁盘上以相同路径访问输入、工作文件夹和输出。</translation>
    </message>
    <message>
        <source>The worker '{worker}' of the Dask scheduler '{scheduler}' has {name} {there}, and QGIS has {here}: the results could differ. Install the same there, and start the worker again.</source>
        <translation>Dask 调度器 '{scheduler}' 的工作进程 '{worker}' 的 {name} 为 {there}，而 QGIS 为 {here}：结果可能不同。请在那里安装相同版本并重新启动工作进程。</translation>
    </message>
    <message>
        <source>The workers of the Dask scheduler '{scheduler}' do not answer as they should ({error}). Start them again with the Python and packages that QGIS has, or leave SCHEDULER empty to use threads.</source>
        <translation>Dask 调度器 '{scheduler}' 的工作进程应答异常（{error}）。请用与 QGIS 相同的 Python 和软件包重新启动，或将 SCHEDULER 留空以使用线程。</translation>
    </message>
    <message>
        <source>The zone of the table '{layer}' is '{text}': one such as 19S is needed.</source>
        <translation>表格 '{layer}' 的带为 '{text}'：需要如 19S 的形式。</translation>
    </message>
    <message>
        <source>The {count:best combination|{count} best combinations}.</source>
        <translation>最佳的 {count} 种组合。</translation>
    </message>
    <message>
        <source>The {count:most important feature|{count} most important features}: {names}.</source>
        <translation>最重要的 {count} 个特征：{names}。</translation>
    </message>
    <message>
        <source>The {count} mine samples are about {mines} different ones: several layers of samples show the same place.</source>
        <translation>{count} 个矿山样本约相当于 {mines} 个不同的样本：多个样本图层显示同一地点。</translation>
    </message>
    <message>
        <source>The {count} most important {count:feature was|features were} kept. In the cross-validation {count:it was|they were} chosen anew in each of {folds} {folds:fold|folds}, from the training part alone; features that are chosen in most folds are a stable choice.</source>
        <translation>保留了最重要的 {count} 个特征。在交叉验证中，每一折（共 {folds} 折）仅由训练部分重新选择；在多数折中被选中的特征是稳定的选择。</translation>
    </message>
    <message>
        <source>The {objects:,} objects that are left at SCALE {scale:g} need about {needed:.0f} MB, more than MEMORY_LIMIT allows. Raise the limit or the scale, or work on a smaller extent.</source>
        <translation>在 SCALE {scale:g} 剩余的 {objects:,} 个对象约需 {needed:.0f} MB，超过 MEMORY_LIMIT 允许的值。请提高限制或尺度，或缩小范围。</translation>
    </message>
    <message>
        <source>The {top:most important feature|{top} most important features}.</source>
        <translation>最重要的 {top} 个特征。</translation>
    </message>
    <message>
        <source>The {top} most important of {count} {count:feature|features}; the table of this step holds all of them.</source>
        <translation>{count} 个特征中最重要的 {top} 个；本步骤的表格包含全部特征。</translation>
    </message>
    <message>
        <source>There is no density: the rule for its bandwidth needs mines at two or more places. BANDWIDTH gives one.</source>
        <translation>没有密度：带宽规则需要位于两处或更多位置的矿山。可用 BANDWIDTH 给出带宽。</translation>
    </message>
    <message>
        <source>There is no mine in the map.</source>
        <translation>图中没有矿山。</translation>
    </message>
    <message>
        <source>There is no mine, so there is no density.</source>
        <translation>没有矿山，因此没有密度。</translation>
    </message>
    <message>
        <source>There is no spatial cross-validation: the samples of a class are all in one group. The random folds alone are too favourable, since neighbours with the same light, soil and label stand on both sides.</source>
        <translation>没有空间交叉验证：某一类的样本全部在同一组中。只有随机折会过于乐观，因为光照、土壤和标注相同的邻近对象会分在两边。</translation>
    </message>
    <message>
        <source>There is nothing at this address (any more).</source>
        <translation>该地址（已）没有内容。</translation>
    </message>
    <message>
        <source>There was one window only, so it is not known how far the scale holds elsewhere.</source>
        <translation>只有一个窗口，因此不知道该尺度在别处是否成立。</translation>
    </message>
    <message>
        <source>There, {count} {count:object has|objects have} a median size of {size:g} pixels.</source>
        <translation>此处 {count} 个对象的大小中位数为 {size:g} 像元。</translation>
    </message>
    <message>
        <source>These objects were made with SCALE = {scale:g}. About {finer:g} would give some {wanted} mine {wanted:object|objects} here, as objects get smaller with the square of the scale.</source>
        <translation>这些对象以 SCALE = {scale:g} 生成。约 {finer:g} 会在此得到约 {wanted} 个矿山对象，因为对象随尺度的平方变小。</translation>
    </message>
    <message>
        <source>They fit no usual system.</source>
        <translation>它们不符合任何常用坐标系。</translation>
    </message>
    <message>
        <source>They hold for land where {percent:.3g} % of the objects are mines, as among the training samples. Where mines are rarer they are too high: give PRIOR to rescale them.</source>
        <translation>它们适用于 {percent:.3g} % 的对象为矿山的土地，如训练样本那样。矿山更少时它们偏高：请给出 PRIOR 以换算。</translation>
    </message>
    <message>
        <source>They lie {degrees:.0f} degrees of longitude apart at the same latitude: one of them names the wrong zone. Set the right coordinate reference system with 'Assign projection'.</source>
        <translation>它们在同一纬度相距 {degrees:.0f} 个经度：其中之一的带号错误。请用“指定投影”设置正确的坐标参考系。</translation>
    </message>
    <message>
        <source>They look like Gauss-Krueger coordinates with zone {zone} before the easting and x and y exchanged: {systems}.</source>
        <translation>它们像东坐标前带带号 {zone} 且 x 与 y 颠倒的高斯-克吕格坐标：{systems}。</translation>
    </message>
    <message>
        <source>They look like Gauss-Krueger coordinates with zone {zone} before the easting: {systems}.</source>
        <translation>它们像东坐标前带带号 {zone} 的高斯-克吕格坐标：{systems}。</translation>
    </message>
    <message>
        <source>They look like degrees of longitude and latitude: EPSG:4326 (WGS 84).</source>
        <translation>它们像经纬度的度数：EPSG:4326 (WGS 84)。</translation>
    </message>
    <message>
        <source>They look like degrees with latitude first: exchange x and y ('Swap X and Y coordinates'), EPSG:4326.</source>
        <translation>它们像纬度在前的度数：请交换 x 和 y（“交换 X 和 Y 坐标”），EPSG:4326。</translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone with x and y exchanged: use 'Swap X and Y coordinates' and ask for the zone.</source>
        <translation>它们像 x 与 y 颠倒的 UTM 或高斯-克吕格带的米制坐标：请用“交换 X 和 Y 坐标”，并询问带号。</translation>
    </message>
    <message>
        <source>They look like metres of a UTM or Gauss-Krueger zone without its number (for example EPSG:326NN, NN = zone of UTM); which zone, the numbers do not tell: ask who made the layer.</source>
        <translation>它们像没有带号的 UTM 或高斯-克吕格带的米制坐标（例如 EPSG:326NN，NN = UTM 带号）；数字本身不能说明是哪一带：请询问图层制作者。</translation>
    </message>
    <message>
        <source>They may be metres of Web Mercator, EPSG:3857.</source>
        <translation>它们可能是 Web Mercator 的米制坐标，EPSG:3857。</translation>
    </message>
    <message>
        <source>This follows from the {source} of the model: {recall:.0%} of the mine samples and {false_alarms:.1%} of the others were called mine. {weighted}</source>
        <translation>依据模型的{source}：矿山样本的 {recall:.0%} 和其他样本的 {false_alarms:.1%} 被判为矿山。{weighted}</translation>
    </message>
    <message>
        <source>This process can have {memory:.0f} MB of memory (of the computer, the container, the batch job or 'ulimit -v'), and at least {needed:.0f} MB are needed. Close other programs, or raise that limit.</source>
        <translation>本进程可用内存为 {memory:.0f} MB（受计算机、容器、批处理作业或 'ulimit -v' 限制），至少需要 {needed:.0f} MB。请关闭其他程序，或提高该限制。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total (km2)</source>
        <translation>总面积（km²）</translation>
    </message>
    <message>
        <source>Total area (km2)</source>
        <translation>总面积（km²）</translation>
    </message>
    <message>
        <source>Train random forest</source>
        <translation>训练随机森林</translation>
    </message>
    <message>
        <source>Trained on the samples of layer '{name}'</source>
        <translation>用图层 '{name}' 的样本训练</translation>
    </message>
    <message>
        <source>Training {trees} {trees:tree|trees} on {mines} mine and {others} non-mine {others:sample|samples} with {features} {features:feature|features}.</source>
        <translation>用 {mines} 个矿山样本和 {others} 个非矿山样本、{features} 个特征训练 {trees} 棵树。</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数量</translation>
    </message>
    <message>
        <source>True mines of 100 called mine</source>
        <translation>判为矿山的 100 个中真正的矿山</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>UNLABELLED is 'unknown', but layer '{layer}' has no polygons of other classes than mines, so no object could be non-mine. Set CLASS_FIELD to a field that tells the classes apart, or UNLABELLED to 'non_mine'.</source>
        <translation>UNLABELLED 为 'unknown'，但图层 '{layer}' 没有矿山以外类别的多边形，因此没有对象能成为非矿山。请把 CLASS_FIELD 设为能区分类别的字段，或把 UNLABELLED 设为 'non_mine'。</translation>
    </message>
    <message>
        <source>UTM zone {zone}{letter} by its column</source>
        <translation>按其列为 UTM 带 {zone}{letter}</translation>
    </message>
    <message>
        <source>UTM {pop}</source>
        <translation>UTM {pop}</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Uncertainty times area, km2: what a look at it is worth</source>
        <translation>不确定性乘以面积，km²：查看它的价值</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Under-segmentation</source>
        <translation>欠分割</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlike training</source>
        <translation>与训练不同</translation>
    </message>
    <message>
        <source>Upper quartile (m)</source>
        <translation>上四分位数（m）</translation>
    </message>
    <message>
        <source>Used in composite</source>
        <translation>用于合成</translation>
    </message>
    <message>
        <source>Valid share</source>
        <translation>有效比例</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variance within objects against Moran's I</source>
        <translation>对象内方差与 Moran's I</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>WEIGHTS has {count} {count:number|numbers} and BANDS {bands}: give one weight for each band, in the same order.</source>
        <translation>WEIGHTS 有 {count} 个数而 BANDS 为 {bands}：请按相同顺序为每个波段各给一个权重。</translation>
    </message>
    <message>
        <source>WEIGHTS is {text}: weights must be 0 or more, and one of them above 0.</source>
        <translation>WEIGHTS 为 {text}：权重须不小于 0，且至少有一个大于 0。</translation>
    </message>
    <message>
        <source>WORKBOOK of Export inventory</source>
        <translation>“导出清单”的 WORKBOOK</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was mine</source>
        <translation>原矿山编号</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights sum to one</source>
        <translation>权重之和为一</translation>
    </message>
    <message>
        <source>What CATALOG '{address}' answers is no STAC catalogue ({reason}). Give the address of a STAC API, for example https://earth-search.aws.element84.com/v1</source>
        <translation>CATALOG '{address}' 的应答不是 STAC 目录（{reason}）。请给出 STAC API 的地址，例如 https://earth-search.aws.element84.com/v1</translation>
    </message>
    <message>
        <source>What that status means: in_force, applied, expired, suspended, ended, refused or unknown; no day is judged</source>
        <translation>该状态的含义：in_force、applied、expired、suspended、ended、refused 或 unknown；不按日期判断</translation>
    </message>
    <message>
        <source>What the catalogue hands out cannot be read ({reason}).</source>
        <translation>目录提供的内容无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>What the catalogue says of it cannot be understood ({reason}).</source>
        <translation>目录对它的说明无法理解（{reason}）。</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>影像所见</translation>
    </message>
    <message>
        <source>What this means for the number of mines</source>
        <translation>对矿山数量意味着什么</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看的内容</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比较的数据</translation>
    </message>
    <message>
        <source>What was mapped</source>
        <translation>制图内容</translation>
    </message>
    <message>
        <source>When it was reviewed</source>
        <translation>核查时间</translation>
    </message>
    <message>
        <source>Where the mines lie</source>
        <translation>空间分布</translation>
    </message>
    <message>
        <source>Where the type comes from</source>
        <translation>类型的来源</translation>
    </message>
    <message>
        <source>Whether the mines are clustered was not tested: it needs BASIN or COUNTIES.</source>
        <translation>未检验矿山是否聚集：需要 BASIN 或 COUNTIES。</translation>
    </message>
    <message>
        <source>Whether the mines are clustered was not tested: only {count} lie in the basin, 3 are needed.</source>
        <translation>未检验矿山是否聚集：流域内只有 {count} 个，需要 3 个。</translation>
    </message>
    <message>
        <source>Which number is east</source>
        <translation>哪个数为东坐标</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>为何采用此顺序</translation>
    </message>
    <message>
        <source>Why this system</source>
        <translation>为何采用此坐标系</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows, chosen for their texture in different parts of the image.</source>
        <translation>窗口，按影像不同部分的纹理选取。</translation>
    </message>
    <message>
        <source>With a clear observation</source>
        <translation>有清晰观测</translation>
    </message>
    <message>
        <source>With a mine</source>
        <translation>其中为矿山</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>有数据</translation>
    </message>
    <message>
        <source>With few features and bands of the seasons among them, trees that try {tried} of {features} features at each split are too much alike: on real land MAX_FEATURES=2 or CLASSIFIER=extra_trees told fields from mines better.</source>
        <translation>特征较少且含季节波段时，每次分裂试验 {features} 个特征中的 {tried} 个会使各树过于相似：在真实土地上，MAX_FEATURES=2 或 CLASSIFIER=extra_trees 更能区分耕地与矿山。</translation>
    </message>
    <message>
        <source>With two or more clear observations of the seasons</source>
        <translation>季节有两次以上清晰观测</translation>
    </message>
    <message>
        <source>Without SAMPLES nothing tells which land trained the forest. The figures are honest only if no training object lies in the extent judged.</source>
        <translation>没有 SAMPLES，就无法得知哪些土地训练了随机森林。只有当所评估的范围内没有训练对象时，这些数值才可信。</translation>
    </message>
    <message>
        <source>Without a mine there is no distance to rivers.</source>
        <translation>没有矿山，也就没有到河流的距离。</translation>
    </message>
    <message>
        <source>Without a mine there is no terrain of mines.</source>
        <translation>没有矿山，也就没有矿山的地形。</translation>
    </message>
    <message>
        <source>Without clear observation</source>
        <translation>无清晰观测</translation>
    </message>
    <message>
        <source>Without elevation</source>
        <translation>无高程</translation>
    </message>
    <message>
        <source>Without licence</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words and how they were read</source>
        <translation>词及其读法</translation>
    </message>
    <message>
        <source>Words of the field '{field}', how often, and how they were read:</source>
        <translation>字段 '{field}' 的词、出现次数及其读法：</translation>
    </message>
    <message>
        <source>Words of the status</source>
        <translation>状态词</translation>
    </message>
    <message>
        <source>Write inventory report</source>
        <translation>编写清查报告</translation>
    </message>
    <message>
        <source>Write mine sheets</source>
        <translation>编写矿山卡片</translation>
    </message>
    <message>
        <source>X_FIELD and Y_FIELD are for tables with headings; '{layer}' is a text of another form.</source>
        <translation>X_FIELD 和 Y_FIELD 用于带表头的表格；'{layer}' 是其他形式的文本。</translation>
    </message>
    <message>
        <source>X_FIELD and Y_FIELD belong together: give both, or neither.</source>
        <translation>X_FIELD 和 Y_FIELD 须成对：两者都给，或都不给。</translation>
    </message>
    <message>
        <source>YEAR is {year}: use {base_year} (the base year) or a later one up to {last_year}.</source>
        <translation>YEAR 为 {year}：请使用 {base_year}（基准年）或更晚的年份，最晚 {last_year}。</translation>
    </message>
    <message>
        <source>Zone '{text}' of the table '{layer}' can be on the southern half of the globe, or band S of the northern half (32 to 40 degrees north). Give CRS: EPSG:{south} or EPSG:{north}.</source>
        <translation>表格 '{layer}' 的带 '{text}' 可能在南半球，也可能是北半球的 S 带（北纬 32 至 40 度）。请给出 CRS：EPSG:{south} 或 EPSG:{north}。</translation>
    </message>
    <message>
        <source>Zone {zone} of {datum} in the table '{layer}' is no zone that the EPSG registry knows. Give CRS.</source>
        <translation>表格 '{layer}' 中 {datum} 的 {zone} 带不在 EPSG 登记中。请给出 CRS。</translation>
    </message>
    <message>
        <source>a distance in metres above 0</source>
        <translation>大于 0 的距离（米）</translation>
    </message>
    <message>
        <source>a distance in metres, 0 or more</source>
        <translation>不小于 0 的距离（米）</translation>
    </message>
    <message>
        <source>a feature name twice</source>
        <translation>有重复的特征名称</translation>
    </message>
    <message>
        <source>a higher one in {beyond} of {count} {count:case|cases}</source>
        <translation>{count} 种情况中有 {beyond} 种更高</translation>
    </message>
    <message>
        <source>a key in a header</source>
        <translation>请求头中的密钥</translation>
    </message>
    <message>
        <source>a leaf whose probability is not between 0 and 1</source>
        <translation>有叶节点的概率不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>a median outside its training range</source>
        <translation>有中位数超出训练范围</translation>
    </message>
    <message>
        <source>a node asks for an unknown feature</source>
        <translation>有节点引用未知特征</translation>
    </message>
    <message>
        <source>a node that no other node leads to</source>
        <translation>有节点没有任何上级节点</translation>
    </message>
    <message>
        <source>a part of the header is missing</source>
        <translation>文件头缺少一部分</translation>
    </message>
    <message>
        <source>a part of the rates is missing</source>
        <translation>检出率数据缺少一部分</translation>
    </message>
    <message>
        <source>a part of the reference samples is missing</source>
        <translation>参考样本缺少一部分</translation>
    </message>
    <message>
        <source>a reference sample is not finite</source>
        <translation>有参考样本为非有限值</translation>
    </message>
    <message>
        <source>a seeded subsample above 5 000</source>
        <translation>超过 5 000 个时取随机子样本</translation>
    </message>
    <message>
        <source>a share from 0 to below 1</source>
        <translation>0 到小于 1 的比例</translation>
    </message>
    <message>
        <source>a share of the object from 0.5 to below 1</source>
        <translation>对象的比例，0.5 到小于 1</translation>
    </message>
    <message>
        <source>a threshold that is not finite</source>
        <translation>有阈值为非有限值</translation>
    </message>
    <message>
        <source>a training range is upside down</source>
        <translation>有训练范围上下颠倒</translation>
    </message>
    <message>
        <source>a tree deeper than {most} nodes</source>
        <translation>有树的深度超过 {most} 个节点</translation>
    </message>
    <message>
        <source>a tree whose inner nodes and leaves do not match</source>
        <translation>有树的内部节点与叶节点不匹配</translation>
    </message>
    <message>
        <source>a tree with an impossible number of nodes</source>
        <translation>有树的节点数不可能</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 到 4294967295 的整数</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>about {count} {count:minute|minutes}</source>
        <translation>约 {count} 分钟</translation>
    </message>
    <message>
        <source>about {count} {count:second|seconds}</source>
        <translation>约 {count} 秒</translation>
    </message>
    <message>
        <source>about {precision:.0f} ({low:.0f} to {high:.0f}) where {percent} of the objects are mines, {what}</source>
        <translation>约 {precision:.0f} 个（{low:.0f} 至 {high:.0f}），当 {percent} 的对象为矿山时（{what}）</translation>
    </message>
    <message>
        <source>accepted, rejected, retyped or redrawn; empty: not reviewed</source>
        <translation>accepted、rejected、retyped 或 redrawn；空：未核查</translation>
    </message>
    <message>
        <source>addresses signed by the provider</source>
        <translation>由提供方签名的地址</translation>
    </message>
    <message>
        <source>agreement beyond what the margins alone would give</source>
        <translation>超出仅由边际分布所能得到的一致性</translation>
    </message>
    <message>
        <source>all COUNTIES</source>
        <translation>全部县（市）</translation>
    </message>
    <message>
        <source>all classified objects in the extent, perhaps with those that trained the forest</source>
        <translation>范围内所有已分类对象，可能包括训练森林的对象</translation>
    </message>
    <message>
        <source>all counties together</source>
        <translation>全部县（市）</translation>
    </message>
    <message>
        <source>all mines</source>
        <translation>所有矿山</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>all pixels</source>
        <translation>所有像元</translation>
    </message>
    <message>
        <source>all products are of one date ({date})</source>
        <translation>所有产品都是同一日期（{date}）</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>area of mines adjusted for the errors of the map; {method} interval, standard error {error:.4g} km2</source>
        <translation>按图的错误校正的矿山面积；{method} 区间，标准误 {error:.4g} km²</translation>
    </message>
    <message>
        <source>area of the stratum; n = places labelled</source>
        <translation>层的面积；n = 已标注位置</translation>
    </message>
    <message>
        <source>area sampled</source>
        <translation>抽样面积</translation>
    </message>
    <message>
        <source>area that the map calls mine</source>
        <translation>图判为矿山的面积</translation>
    </message>
    <message>
        <source>areas and distances on the ellipsoid</source>
        <translation>椭球上的面积和距离</translation>
    </message>
    <message>
        <source>as PRIOR says</source>
        <translation>如 PRIOR 所示</translation>
    </message>
    <message>
        <source>as among the training samples</source>
        <translation>与训练样本中相同</translation>
    </message>
    <message>
        <source>as many as the map says</source>
        <translation>与图所示一样多</translation>
    </message>
    <message>
        <source>bandwidth of the density</source>
        <translation>核密度带宽</translation>
    </message>
    <message>
        <source>basin area</source>
        <translation>流域面积</translation>
    </message>
    <message>
        <source>before the eastings</source>
        <translation>东坐标之前</translation>
    </message>
    <message>
        <source>below 1: closer together than random</source>
        <translation>小于 1 表示比随机更聚集</translation>
    </message>
    <message>
        <source>below {limit} km2</source>
        <translation>小于 {limit} km²</translation>
    </message>
    <message>
        <source>between centroids</source>
        <translation>质心之间</translation>
    </message>
    <message>
        <source>both (F, alpha 1)</source>
        <translation>两者（F，alpha 1）</translation>
    </message>
    <message>
        <source>both (half the sum)</source>
        <translation>两者（和的一半）</translation>
    </message>
    <message>
        <source>both outlines together</source>
        <translation>两条轮廓合计</translation>
    </message>
    <message>
        <source>boundary of the basin</source>
        <translation>流域边界</translation>
    </message>
    <message>
        <source>brightness is NULL</source>
        <translation>亮度为 NULL</translation>
    </message>
    <message>
        <source>brightness is not above 0</source>
        <translation>亮度不大于 0</translation>
    </message>
    <message>
        <source>by X_FIELD and Y_FIELD</source>
        <translation>按 X_FIELD 和 Y_FIELD</translation>
    </message>
    <message>
        <source>by the header</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>by the headings</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>by the land for which the system is made</source>
        <translation>按坐标系适用的地域</translation>
    </message>
    <message>
        <source>by the letters of the hemispheres</source>
        <translation>按半球字母</translation>
    </message>
    <message>
        <source>by the size of the numbers</source>
        <translation>按数值大小</translation>
    </message>
    <message>
        <source>by the zone of CRS</source>
        <translation>根据 CRS 的带号</translation>
    </message>
    <message>
        <source>catalogues of imagery</source>
        <translation>影像目录</translation>
    </message>
    <message>
        <source>cell size of the density</source>
        <translation>核密度像元大小</translation>
    </message>
    <message>
        <source>cells times cell area</source>
        <translation>像元值乘以像元面积</translation>
    </message>
    <message>
        <source>charts of the reports</source>
        <translation>报告中的图表</translation>
    </message>
    <message>
        <source>classes {classes!r}</source>
        <translation>类别为 {classes!r}</translation>
    </message>
    <message>
        <source>clear observation nearest to the date of the map</source>
        <translation>最接近制图日期的清晰观测</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>云影</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>云，高概率</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>云，中等概率</translation>
    </message>
    <message>
        <source>cover {number}, {share:.1%} of the objects{looks}, for example at {x:.0f}, {y:.0f}</source>
        <translation>覆盖类型 {number}，占对象的 {share:.1%}{looks}，例如在 {x:.0f}, {y:.0f}</translation>
    </message>
    <message>
        <source>dark or topographic shadow</source>
        <translation>暗区或地形阴影</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>decimal degrees without a datum: WGS 84 was taken</source>
        <translation>未标明基准的十进制度：按 WGS 84 处理</translation>
    </message>
    <message>
        <source>decision tree</source>
        <translation>决策树</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>detected mines judged</source>
        <translation>参与评判的检出矿山</translation>
    </message>
    <message>
        <source>detected mines mostly on land whose class is not known</source>
        <translation>大部分位于类别未知土地上的检出矿山</translation>
    </message>
    <message>
        <source>detected mines that are no hit but touch a reference mine</source>
        <translation>不算命中但触及参考矿山的检出矿山</translation>
    </message>
    <message>
        <source>detected mines that are no hit, per 1000 km2 of the land judged</source>
        <translation>每 1000 km² 评判土地上不算命中的检出矿山</translation>
    </message>
    <message>
        <source>detected mines that hold training objects</source>
        <translation>含有训练对象的检出矿山</translation>
    </message>
    <message>
        <source>detected mines that join several references; {together}</source>
        <translation>合并多个参考矿山的检出矿山；{together}</translation>
    </message>
    <message>
        <source>detected mines that make a pair with one reference mine, overlap / union above {share}</source>
        <translation>与一个参考矿山成对、重叠/并集大于 {share} 的检出矿山</translation>
    </message>
    <message>
        <source>detected mines with more than {share} of their area inside reference mines</source>
        <translation>其面积超过 {share} 位于参考矿山内的检出矿山</translation>
    </message>
    <message>
        <source>distance below which 90 % of the outline lies</source>
        <translation>90 % 的轮廓小于该距离</translation>
    </message>
    <message>
        <source>distance below which 95 % of either outline lies</source>
        <translation>两条轮廓各 95 % 小于该距离</translation>
    </message>
    <message>
        <source>distinct neighbours (Moran's I)</source>
        <translation>邻域分明（Moran's I）</translation>
    </message>
    <message>
        <source>does not say so</source>
        <translation>没有这样说明</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东坐标</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>estimated from a sample, 95 % interval {low} to {high} km²; on the map {mapped} km²</source>
        <translation>由抽样估计，95 % 置信区间 {low}～{high} km²；图上 {mapped} km²</translation>
    </message>
    <message>
        <source>estimated share of the area</source>
        <translation>估计的面积比例</translation>
    </message>
    <message>
        <source>exchange text</source>
        <translation>测绘数据交换文本</translation>
    </message>
    <message>
        <source>expected for random mines</source>
        <translation>随机分布期望值</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>fast kernels: segmentation, features, prediction</source>
        <translation>快速内核：分割、特征、预测</translation>
    </message>
    <message>
        <source>field {area_field}</source>
        <translation>字段 {area_field}</translation>
    </message>
    <message>
        <source>first scene of the list, gaps from the next</source>
        <translation>列表中的第一个景，空缺由下一个补</translation>
    </message>
    <message>
        <source>from the detected to the reference outline</source>
        <translation>从检出轮廓到参考轮廓</translation>
    </message>
    <message>
        <source>from the reference to the detected outline</source>
        <translation>从参考轮廓到检出轮廓</translation>
    </message>
    <message>
        <source>from {start:g} to {stop:g}; steps {step:g}, {step_2:g}, {step_3:g}; curve in about {curve_steps} steps</source>
        <translation>从 {start:g} 到 {stop:g}；步长 {step:g}、{step_2:g}、{step_3:g}；曲线约 {curve_steps} 步</translation>
    </message>
    <message>
        <source>geometry of objects and mines</source>
        <translation>对象和矿山的几何</translation>
    </message>
    <message>
        <source>given by CRS</source>
        <translation>由 CRS 给出</translation>
    </message>
    <message>
        <source>given by CRS; the zone before the eastings was adapted</source>
        <translation>由 CRS 给出；已按东坐标前的带号调整</translation>
    </message>
    <message>
        <source>groups drawn for the intervals</source>
        <translation>用于区间的分组</translation>
    </message>
    <message>
        <source>groups of mines drawn for the intervals</source>
        <translation>用于区间的矿山分组</translation>
    </message>
    <message>
        <source>ha instead of km2</source>
        <translation>ha 而非 km²</translation>
    </message>
    <message>
        <source>half a calibration</source>
        <translation>校准数据只有一半</translation>
    </message>
    <message>
        <source>harmonic mean of precision and recall</source>
        <translation>精确率与召回率的调和平均</translation>
    </message>
    <message>
        <source>harmonic mean of the two</source>
        <translation>两者的调和平均</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>high: probability 0.8 or more, four fifths of the trees agree, at most a tenth of the area is unlike the training data; medium: 0.65 or more, at most half of the area unlike; low: less</source>
        <translation>high：概率不低于 0.8，五分之四的树一致，至多十分之一的面积与训练数据不同；medium：不低于 0.65，至多一半面积不同；low：更低</translation>
    </message>
    <message>
        <source>highest density</source>
        <translation>最大核密度</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>it crosses the edge of the test area</source>
        <translation>它跨越测试区域的边缘</translation>
    </message>
    <message>
        <source>its checksum does not fit its content</source>
        <translation>校验和与内容不符</translation>
    </message>
    <message>
        <source>its holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>its objects touch objects of the test</source>
        <translation>其对象与测试对象相邻</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>judged as non-mine though 1 % or more of them lies in reference mines</source>
        <translation>判为非矿山，尽管其 1 % 或更多位于参考矿山内</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km east</source>
        <translation>东 km</translation>
    </message>
    <message>
        <source>km north</source>
        <translation>北 km</translation>
    </message>
    <message>
        <source>km2</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>km2 / km2</source>
        <translation>km² / km²</translation>
    </message>
    <message>
        <source>km² of mines / km²</source>
        <translation>矿山 km²/km²</translation>
    </message>
    <message>
        <source>labelled land</source>
        <translation>已标注的土地</translation>
    </message>
    <message>
        <source>largest area</source>
        <translation>最大面积</translation>
    </message>
    <message>
        <source>largest standardised excess of L</source>
        <translation>L 的最大标准化偏差</translation>
    </message>
    <message>
        <source>least cloudy scene first, gaps from the next</source>
        <translation>云量最少的景优先，空缺由下一个补</translation>
    </message>
    <message>
        <source>level {level}, step {step:g}</source>
        <translation>层级 {level}，步长 {step:g}</translation>
    </message>
    <message>
        <source>licence sheet</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>licensed, beyond, expired, suspended, unlicensed or unknown</source>
        <translation>licensed、beyond、expired、suspended、unlicensed 或 unknown</translation>
    </message>
    <message>
        <source>line {line}: '{north}' is no latitude, or '{east}' no longitude</source>
        <translation>第 {line} 行：'{north}' 不是纬度，或 '{east}' 不是经度</translation>
    </message>
    <message>
        <source>line {line}: '{pair}' are two latitudes or two longitudes</source>
        <translation>第 {line} 行：'{pair}' 是两个纬度或两个经度</translation>
    </message>
    <message>
        <source>line {line}: '{pair}' stand in another order than the corners before</source>
        <translation>第 {line} 行：'{pair}' 的顺序与前面的拐点不同</translation>
    </message>
    <message>
        <source>line {line}: '{text}' can be {degrees:.6f} degrees or, as ddd.mmss, {minutes:.6f} degrees. Write the angles with degree signs</source>
        <translation>第 {line} 行：'{text}' 可以是 {degrees:.6f} 度，或按 ddd.mmss 为 {minutes:.6f} 度。请用度分秒符号书写角度</translation>
    </message>
    <message>
        <source>line {line}: an outline needs three different corners, {count} stand there</source>
        <translation>第 {line} 行：轮廓需要三个不同的拐点，此处有 {count} 个</translation>
    </message>
    <message>
        <source>line {line}: it has no corners</source>
        <translation>第 {line} 行：没有拐点</translation>
    </message>
    <message>
        <source>line {line}: its corners (the first is {one:.10g}, {other:.10g}) are neither degrees nor metres of a national system: a local or shifted grid?</source>
        <translation>第 {line} 行：其拐点（第一个为 {one:.10g}, {other:.10g}）既不是度数也不是国家坐标系的米制坐标：是地方坐标网或经偏移的坐标？</translation>
    </message>
    <message>
        <source>line {line}: its corners lie more than 100 km apart</source>
        <translation>第 {line} 行：其拐点相距超过 100 km</translation>
    </message>
    <message>
        <source>line {line}: its eastings have no zone before them, others have</source>
        <translation>第 {line} 行：其东坐标前没有带号，其他行有</translation>
    </message>
    <message>
        <source>line {line}: its two numbers are exchanged against the other licences</source>
        <translation>第 {line} 行：其两个数与其他许可证相反</translation>
    </message>
    <message>
        <source>line {line}: nothing is left inside its cut-outs</source>
        <translation>第 {line} 行：扣除后没有剩余</translation>
    </message>
    <message>
        <source>line {line}: ring {ring} crosses the first one</source>
        <translation>第 {line} 行：环 {ring} 与第一个环相交</translation>
    </message>
    <message>
        <source>line {line}: some of its corners have no zone before the easting, or they lie in two</source>
        <translation>第 {line} 行：部分拐点在东坐标前没有带号，或它们位于两个带</translation>
    </message>
    <message>
        <source>line {line}: the cut-out lies outside of the land it is cut from</source>
        <translation>第 {line} 行：扣除部分位于所扣土地之外</translation>
    </message>
    <message>
        <source>line {line}: the number '{value}' was cut by a spreadsheet</source>
        <translation>第 {line} 行：编号 '{value}' 被电子表格截断</translation>
    </message>
    <message>
        <source>line {line}: the number stands under two holders</source>
        <translation>第 {line} 行：该编号属于两个持有人</translation>
    </message>
    <message>
        <source>line {line}: the outline crosses itself ({why})</source>
        <translation>第 {line} 行：轮廓自相交（{why}）</translation>
    </message>
    <message>
        <source>line {line}: {found} {found:cell|cells} {found:stands|stand} under {wanted} {wanted:heading|headings} (a comma between thousands?)</source>
        <translation>第 {line} 行：{wanted} 个表头下有 {found} 个单元格（千位之间有逗号？）</translation>
    </message>
    <message>
        <source>line {line}: {found} {found:value|values} {found:stands|stand} there where {wanted} {wanted:belongs|belong}</source>
        <translation>第 {line} 行：应有 {wanted} 个值，却有 {found} 个</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>m2 instead of ha</source>
        <translation>m² 而非 ha</translation>
    </message>
    <message>
        <source>m2 instead of km2</source>
        <translation>m² 而非 km²</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>平均面积</translation>
    </message>
    <message>
        <source>mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>mean distance to the nearest mine</source>
        <translation>最近邻平均距离</translation>
    </message>
    <message>
        <source>measured on the ellipsoid</source>
        <translation>椭球面积</translation>
    </message>
    <message>
        <source>median area</source>
        <translation>面积中位数</translation>
    </message>
    <message>
        <source>median distance</source>
        <translation>距离中位数</translation>
    </message>
    <message>
        <source>median of the clear observations of each pixel</source>
        <translation>每个像元清晰观测的中值</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>metal, non_metal, coal or unknown</source>
        <translation>metal、non_metal、coal 或 unknown</translation>
    </message>
    <message>
        <source>mine area in the basin</source>
        <translation>流域内的矿山面积</translation>
    </message>
    <message>
        <source>mine area in the basin / basin area</source>
        <translation>流域内矿山面积 / 流域面积</translation>
    </message>
    <message>
        <source>mine in the map and in the reference</source>
        <translation>图与参考均为矿山</translation>
    </message>
    <message>
        <source>mine in the map, on the land judged</source>
        <translation>图上为矿山，在评判的土地上</translation>
    </message>
    <message>
        <source>mine in the reference, on the land judged</source>
        <translation>参考为矿山，在评判的土地上</translation>
    </message>
    <message>
        <source>mine mapper field package 1</source>
        <translation>mine mapper field package 1</translation>
    </message>
    <message>
        <source>mines / 1000 km2</source>
        <translation>个 / 1000 km²</translation>
    </message>
    <message>
        <source>mines / km2</source>
        <translation>个 / km²</translation>
    </message>
    <message>
        <source>mines / km²</source>
        <translation>个/km²</translation>
    </message>
    <message>
        <source>mines cut by the edge</source>
        <translation>被影像边缘切割的矿山</translation>
    </message>
    <message>
        <source>mines found / objects that the map calls mine</source>
        <translation>找到的矿山 / 图判为矿山的对象</translation>
    </message>
    <message>
        <source>mines found / objects that the reference calls mine</source>
        <translation>找到的矿山 / 参考判为矿山的对象</translation>
    </message>
    <message>
        <source>mines in the basin</source>
        <translation>流域内矿山</translation>
    </message>
    <message>
        <source>mines per 1000 km2</source>
        <translation>每千平方公里矿山数</translation>
    </message>
    <message>
        <source>mines used</source>
        <translation>参与检验的矿山</translation>
    </message>
    <message>
        <source>more mine objects were found than MINE_SAMPLES asks for</source>
        <translation>找到的矿山对象多于 MINE_SAMPLES 所要求的</translation>
    </message>
    <message>
        <source>more than 512 MB unpacked</source>
        <translation>解压后超过 512 MB</translation>
    </message>
    <message>
        <source>more than half of one of the two in the other</source>
        <translation>两者之一的一半以上位于另一者内</translation>
    </message>
    <message>
        <source>most detected mines of one reference mine</source>
        <translation>一个参考矿山对应的最多检出矿山数</translation>
    </message>
    <message>
        <source>most reference mines in one detected mine</source>
        <translation>一个检出矿山中的最多参考矿山数</translation>
    </message>
    <message>
        <source>mu instead of ha</source>
        <translation>亩而非 ha</translation>
    </message>
    <message>
        <source>mu instead of km2</source>
        <translation>亩而非 km²</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>nearest-neighbour index</source>
        <translation>最近邻指数</translation>
    </message>
    <message>
        <source>new, expanded, shrunk, closed, split, merged, same or not_observed</source>
        <translation>new、expanded、shrunk、closed、split、merged、same 或 not_observed</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer within {seconds:g} s</source>
        <translation>{seconds:g} s 内没有应答</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no date of a product is known</source>
        <translation>没有一个产品的日期是已知的</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有文件头</translation>
    </message>
    <message>
        <source>no list of features</source>
        <translation>没有特征列表</translation>
    </message>
    <message>
        <source>no mine visible</source>
        <translation>未见矿山</translation>
    </message>
    <message>
        <source>no more data within {seconds:g} s</source>
        <translation>{seconds:g} s 内没有更多数据</translation>
    </message>
    <message>
        <source>no object has more than the OVERLAP share of its area in it</source>
        <translation>没有对象在其中的面积超过 OVERLAP 比例</translation>
    </message>
    <message>
        <source>no object overlaps it</source>
        <translation>没有对象与其重叠</translation>
    </message>
    <message>
        <source>no pixel of the object has data in the band</source>
        <translation>对象没有像元在该波段有数据</translation>
    </message>
    <message>
        <source>no scene classification, so nothing is masked</source>
        <translation>没有场景分类，因此不做掩膜</translation>
    </message>
    <message>
        <source>no server answers at {host}</source>
        <translation>{host} 没有服务器应答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none, one scene</source>
        <translation>无，只有一个景</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北坐标</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not judged: the reference does not tell their class</source>
        <translation>未评判：参考未说明其类别</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not vegetated</source>
        <translation>非植被</translation>
    </message>
    <message>
        <source>number of mines</source>
        <translation>矿山数量</translation>
    </message>
    <message>
        <source>objects judged rightly / all objects</source>
        <translation>判断正确的对象 / 所有对象</translation>
    </message>
    <message>
        <source>observed land</source>
        <translation>已观测的土地</translation>
    </message>
    <message>
        <source>of these {low} to {high} are real (95 % interval)</source>
        <translation>其中 {low}～{high} 个为真实矿山（95 % 置信区间）</translation>
    </message>
    <message>
        <source>one pixel in {step} x {step}</source>
        <translation>每 {step} x {step} 取一个像元</translation>
    </message>
    <message>
        <source>one row a corner</source>
        <translation>每行一个拐点</translation>
    </message>
    <message>
        <source>one row a licence</source>
        <translation>每行一个许可证</translation>
    </message>
    <message>
        <source>one-sided rank among 199 random patterns; clustered at 0.05 or less</source>
        <translation>在 199 个随机模式中的单侧秩；不大于 0.05 为聚集</translation>
    </message>
    <message>
        <source>one-sided, 199 random patterns in the basin</source>
        <translation>单侧，流域内 199 个随机模式</translation>
    </message>
    <message>
        <source>only {share:.0%} of the area has two or more clear dates</source>
        <translation>只有 {share:.0%} 的区域有两个或更多无云日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>orbit {orbit}</source>
        <translation>轨道 {orbit}</translation>
    </message>
    <message>
        <source>out of bag</source>
        <translation>袋外</translation>
    </message>
    <message>
        <source>outside all counties</source>
        <translation>各县（市）之外</translation>
    </message>
    <message>
        <source>over distances up to a quarter of the basin's shorter side</source>
        <translation>距离至流域外接矩形短边的四分之一</translation>
    </message>
    <message>
        <source>over-segmentation</source>
        <translation>过分割</translation>
    </message>
    <message>
        <source>overlap / detected area</source>
        <translation>重叠 / 检出面积</translation>
    </message>
    <message>
        <source>overlap / reference area</source>
        <translation>重叠 / 参考面积</translation>
    </message>
    <message>
        <source>overlap / union</source>
        <translation>重叠 / 并集</translation>
    </message>
    <message>
        <source>p of the global test</source>
        <translation>全局检验 p 值</translation>
    </message>
    <message>
        <source>p of the index</source>
        <translation>指数的 p 值</translation>
    </message>
    <message>
        <source>pairs of a detected and a reference mine, each in one pair; {together}</source>
        <translation>检出矿山与参考矿山的配对，各只属一对；{together}</translation>
    </message>
    <message>
        <source>pairs of degrees in one cell have latitude first by use</source>
        <translation>同一单元格中的度数对按惯例纬度在前</translation>
    </message>
    <message>
        <source>pairs with overlap / union above {share}</source>
        <translation>重叠/并集大于 {share} 的配对</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both averaged to {target:g} m</source>
        <translation>地面像元 {cell:.1f} m，在其上计算坡度，两者均平均到 {target:g} m</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, slope computed on them, both interpolated to {target:g} m</source>
        <translation>地面像元 {cell:.1f} m，在其上计算坡度，两者均内插到 {target:g} m</translation>
    </message>
    <message>
        <source>pixels of {cell:.1f} m on the ground, {filled:.2%} voids filled</source>
        <translation>地面像元 {cell:.1f} m，填补空洞 {filled:.2%}</translation>
    </message>
    <message>
        <source>places where map and reference differ</source>
        <translation>图与参考不同的位置</translation>
    </message>
    <message>
        <source>places with a mine</source>
        <translation>有矿山的位置</translation>
    </message>
    <message>
        <source>places without reference_class, not used</source>
        <translation>没有 reference_class 的位置，未使用</translation>
    </message>
    <message>
        <source>plain list of corners</source>
        <translation>拐点坐标列表</translation>
    </message>
    <message>
        <source>precision of objects to expect where mines have the mapped share of the land, from recall and false alarm rate</source>
        <translation>当矿山占土地的比例如图所示时，由召回率和误报率得到的预期对象精确率</translation>
    </message>
    <message>
        <source>printed formula, without edge correction</source>
        <translation>常用公式，无边缘校正</translation>
    </message>
    <message>
        <source>process {pid} on {host}</source>
        <translation>{host} 上的进程 {pid}</translation>
    </message>
    <message>
        <source>processing baseline {baseline}</source>
        <translation>处理基线 {baseline}</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>random folds</source>
        <translation>随机折</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>reading, warping and writing rasters</source>
        <translation>读取、变形和写出栅格</translation>
    </message>
    <message>
        <source>reference mine, map mine</source>
        <translation>参考为矿山，图为矿山</translation>
    </message>
    <message>
        <source>reference mine, map non-mine</source>
        <translation>参考为矿山，图为非矿山</translation>
    </message>
    <message>
        <source>reference mines cut into several detected mines; {together}</source>
        <translation>被切成多个检出矿山的参考矿山；{together}</translation>
    </message>
    <message>
        <source>reference mines judged</source>
        <translation>参与评判的参考矿山</translation>
    </message>
    <message>
        <source>reference mines that hold training objects</source>
        <translation>含有训练对象的参考矿山</translation>
    </message>
    <message>
        <source>reference mines that make a pair with one detected mine, overlap / union above {share}</source>
        <translation>与一个检出矿山成对、重叠/并集大于 {share} 的参考矿山</translation>
    </message>
    <message>
        <source>reference mines with more than {share} of their area covered by detected mines</source>
        <translation>其面积超过 {share} 被检出矿山覆盖的参考矿山</translation>
    </message>
    <message>
        <source>reference non-mine, map mine</source>
        <translation>参考为非矿山，图为矿山</translation>
    </message>
    <message>
        <source>reference non-mine, map non-mine</source>
        <translation>参考为非矿山，图为非矿山</translation>
    </message>
    <message>
        <source>reflectance x 10 000 = value x {factor:g} {sign} {offset:g}</source>
        <translation>反射率 x 10 000 = 值 x {factor:g} {sign} {offset:g}</translation>
    </message>
    <message>
        <source>reflectance x 10 000; elevation in metres; slope in degrees; no data is -9999</source>
        <translation>反射率 × 10 000；高程单位为米；坡度单位为度；无数据为 -9999</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>root of the mean square of the two (Clinton's D), 0 = the same shape</source>
        <translation>两者均方的平方根（Clinton 的 D），0 = 形状相同</translation>
    </message>
    <message>
        <source>row {row} column {column}</source>
        <translation>第 {row} 行、第 {column} 列</translation>
    </message>
    <message>
        <source>sample area</source>
        <translation>抽样面积</translation>
    </message>
    <message>
        <source>sample km2</source>
        <translation>抽样 km²</translation>
    </message>
    <message>
        <source>sample places</source>
        <translation>抽样位置</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>饱和或有缺陷</translation>
    </message>
    <message>
        <source>says the contrary</source>
        <translation>说法相反</translation>
    </message>
    <message>
        <source>share of mines among the judged objects</source>
        <translation>评判对象中矿山的比例</translation>
    </message>
    <message>
        <source>share of the area where map and reference agree</source>
        <translation>图与参考一致的面积比例</translation>
    </message>
    <message>
        <source>share of the basin</source>
        <translation>占流域比例</translation>
    </message>
    <message>
        <source>share of the detected mine outside its reference mine: 1 - overlap / detected area</source>
        <translation>检出矿山位于参考矿山之外的比例：1 - 重叠 / 检出面积</translation>
    </message>
    <message>
        <source>share of the land that the map calls mine</source>
        <translation>图判为矿山的土地比例</translation>
    </message>
    <message>
        <source>share of the land that the reference calls mine</source>
        <translation>参考判为矿山的土地比例</translation>
    </message>
    <message>
        <source>share of the mapped mine area that is mine (user's accuracy)</source>
        <translation>图上矿山面积中真正为矿山的比例（用户精度）</translation>
    </message>
    <message>
        <source>share of the reference mine outside its detected mine: 1 - overlap / reference area</source>
        <translation>参考矿山位于检出矿山之外的比例：1 - 重叠 / 参考面积</translation>
    </message>
    <message>
        <source>share of the true mine area that the map has (producer's accuracy)</source>
        <translation>真正矿山面积中图所包含的比例（生产者精度）</translation>
    </message>
    <message>
        <source>shows nothing of the extent</source>
        <translation>未显示范围内的任何内容</translation>
    </message>
    <message>
        <source>single bands</source>
        <translation>单波段文件</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>略微</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>雪或冰</translation>
    </message>
    <message>
        <source>sparse matrices, distances, filters</source>
        <translation>稀疏矩阵、距离、滤波</translation>
    </message>
    <message>
        <source>spatial</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>spatial folds</source>
        <translation>空间折</translation>
    </message>
    <message>
        <source>sq mi</source>
        <translation>平方英里</translation>
    </message>
    <message>
        <source>square blocks of {block_size:,.0f} m</source>
        <translation>{block_size:,.0f} m 的方格</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>square miles</source>
        <translation>平方英里</translation>
    </message>
    <message>
        <source>sum of the density raster</source>
        <translation>核密度栅格总和</translation>
    </message>
    <message>
        <source>support vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>test objects of SAMPLES (split = test)</source>
        <translation>SAMPLES 的测试对象 (split = test)</translation>
    </message>
    <message>
        <source>the calibration has an odd shape</source>
        <translation>校准数据的形状异常</translation>
    </message>
    <message>
        <source>the calibration is not rising</source>
        <translation>校准曲线不是递增的</translation>
    </message>
    <message>
        <source>the computer cannot find {host}: is there a network, and is the address right?</source>
        <translation>计算机找不到 {host}：是否有网络，地址是否正确？</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the connection broke after {received:.2f} of {promised:.2f} MB</source>
        <translation>连接在 {promised:.2f} MB 中的 {received:.2f} MB 处中断</translation>
    </message>
    <message>
        <source>the connection broke {missing:.2f} MB before the end</source>
        <translation>连接在离结束 {missing:.2f} MB 处中断</translation>
    </message>
    <message>
        <source>the field '{name}'</source>
        <translation>字段 '{name}'</translation>
    </message>
    <message>
        <source>the file names it</source>
        <translation>文件中标明</translation>
    </message>
    <message>
        <source>the file names the datum {datum}</source>
        <translation>文件标明基准 {datum}</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the first numbers are above 90, so they are longitudes</source>
        <translation>第一个数大于 90，因此是经度</translation>
    </message>
    <message>
        <source>the geometry is no well-known text ({reason})</source>
        <translation>几何不是 WKT 文本（{reason}）</translation>
    </message>
    <message>
        <source>the header is of another kind of file</source>
        <translation>文件头属于其他类型的文件</translation>
    </message>
    <message>
        <source>the kind of right</source>
        <translation>权利种类</translation>
    </message>
    <message>
        <source>the mineral</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>the number of the licence</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>the numbers of training samples are missing</source>
        <translation>缺少训练样本的数量</translation>
    </message>
    <message>
        <source>the object has no edge to a pixel with data in another object</source>
        <translation>对象没有与其他对象中有数据像元相邻的边</translation>
    </message>
    <message>
        <source>the object has no pair of pixels</source>
        <translation>对象没有像元对</translation>
    </message>
    <message>
        <source>the object has no pair of pixels in the direction</source>
        <translation>对象在该方向没有像元对</translation>
    </message>
    <message>
        <source>the planning data base has longitude first</source>
        <translation>规划数据库经度在前</translation>
    </message>
    <message>
        <source>the proxy cannot reach {host}</source>
        <translation>代理无法连接 {host}</translation>
    </message>
    <message>
        <source>the rates are not falling</source>
        <translation>检出率不是递减的</translation>
    </message>
    <message>
        <source>the rates have an odd shape</source>
        <translation>检出率数据的形状异常</translation>
    </message>
    <message>
        <source>the reference samples do not fit</source>
        <translation>参考样本不匹配</translation>
    </message>
    <message>
        <source>the same acquisition as {newer}, which is of baseline {baseline}</source>
        <translation>与基线为 {baseline} 的 {newer} 是同一次获取</translation>
    </message>
    <message>
        <source>the same with the Wald interval</source>
        <translation>同样内容，Wald 区间</translation>
    </message>
    <message>
        <source>the samples of the rates are no counts</source>
        <translation>检出率的样本数不是计数</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>the second numbers are above 90, so they are longitudes</source>
        <translation>第二个数大于 90，因此是经度</translation>
    </message>
    <message>
        <source>the server answered {status} ({reason})</source>
        <translation>服务器应答 {status}（{reason}）</translation>
    </message>
    <message>
        <source>the server sent another part of the file than asked for</source>
        <translation>服务器发送的不是所要求的文件部分</translation>
    </message>
    <message>
        <source>the texture settings are incomplete</source>
        <translation>纹理设置不完整</translation>
    </message>
    <message>
        <source>the {count} dates lie only {days} {days:day|days} apart ({needed} are needed)</source>
        <translation>{count} 个日期首尾只相隔 {days} 天（需要 {needed} 天）</translation>
    </message>
    <message>
        <source>their areas are lower limits</source>
        <translation>其面积为下限</translation>
    </message>
    <message>
        <source>they need red and near infrared, or green and near infrared</source>
        <translation>需要红光和近红外波段，或绿光和近红外波段</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>薄卷云</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>to (m)</source>
        <translation>至（m）</translation>
    </message>
    <message>
        <source>to ({sign})</source>
        <translation>到 ({sign})</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>总面积</translation>
    </message>
    <message>
        <source>training of the random forest</source>
        <translation>训练随机森林</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>under-segmentation</source>
        <translation>欠分割</translation>
    </message>
    <message>
        <source>unexpected parts in the file</source>
        <translation>文件中有意外的部分</translation>
    </message>
    <message>
        <source>uniform objects (variance within)</source>
        <translation>对象均一（对象内方差）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unlike the training data</source>
        <translation>与训练数据不同</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>user name and password, or a token</source>
        <translation>用户名和密码，或令牌</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>植被</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>well-known text has longitude first</source>
        <translation>WKT 文本经度在前</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>whose centroid lies in the basin</source>
        <translation>其质心位于流域内</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f}</source>
        <translation>x {left:.0f} 至 {right:.0f}，y {bottom:.0f} 至 {top:.0f}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>z of the index</source>
        <translation>指数的 z 值</translation>
    </message>
    <message>
        <source>{address}, which is neither http nor https. It is not followed.</source>
        <translation>{address}，它既不是 http 也不是 https。不予访问。</translation>
    </message>
    <message>
        <source>{address}, which is not encrypted while the catalogue is. It is not followed.</source>
        <translation>{address}，它未加密而目录是加密的。不予访问。</translation>
    </message>
    <message>
        <source>{address}, which lies in a private network while the catalogue is a public one. It is not followed.</source>
        <translation>{address}，它位于专用网络而目录是公共的。不予访问。</translation>
    </message>
    <message>
        <source>{area:.3f} km2</source>
        <translation>{area:.3f} km²</translation>
    </message>
    <message>
        <source>{asked} folds were asked for; the samples allow {found} {kind} ones.</source>
        <translation>要求 {asked} 折；样本允许 {found} 个{kind}折。</translation>
    </message>
    <message>
        <source>{before} Choose a longer time, or another catalogue.</source>
        <translation>{before} 请选择更长的时间，或其他目录。</translation>
    </message>
    <message>
        <source>{begin} ({ended:g}) local variance fell {how}, by {value:.3g} %.</source>
        <translation>{begin}（{ended:g}）局部方差{how}下降 {value:.3g} %。</translation>
    </message>
    <message>
        <source>{begin} ({ended:g}) no objects merged.</source>
        <translation>{begin}（{ended:g}）没有对象合并。</translation>
    </message>
    <message>
        <source>{caption} Trees: how many trees use it.</source>
        <translation>{caption} 树：使用该特征的树的数量。</translation>
    </message>
    <message>
        <source>{classifier}: AUC {auc:.3f} ({low:.3f} to {high:.3f}), accuracy {accuracy:.3f}.</source>
        <translation>{classifier}：AUC {auc:.3f}（{low:.3f} 至 {high:.3f}），总体精度 {accuracy:.3f}。</translation>
    </message>
    <message>
        <source>{cloud:.0f} % cloud in the tile, above {limit:.0f} %</source>
        <translation>分幅云量 {cloud:.0f} %，高于 {limit:.0f} %</translation>
    </message>
    <message>
        <source>{cloud:.1%} cloud and shadow in the extent</source>
        <translation>范围内云和阴影 {cloud:.1%}</translation>
    </message>
    <message>
        <source>{count:The one product has|All {count} products have} more cloud and shadow in the area than MAX_CLOUD={limit:g} %; the clearest has {share:.1%}. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.</source>
        <translation>全部 {count} 个产品在区域内的云和阴影都超过 MAX_CLOUD={limit:g} %；最清晰的为 {share:.1%}。请提高 MAX_CLOUD（掩膜会把云排除在合成之外），或增加日期。</translation>
    </message>
    <message>
        <source>{count:The only mine object lies|All {count} mine objects lie} in the test part. Choose a smaller TEST_AREA or TEST_SHARE, or add outlines of mines elsewhere to layer '{name}'.</source>
        <translation>全部 {count} 个矿山对象都位于测试部分。请选择更小的 TEST_AREA 或 TEST_SHARE，或在图层 '{name}' 中增加其他地方的矿山轮廓。</translation>
    </message>
    <message>
        <source>{count:The only mine|All {count} mines} of layer '{layer}' {count:is|are} rejected by the review: none is left.</source>
        <translation>图层 '{layer}' 的全部 {count} 个矿山都被核查否决：没有剩余。</translation>
    </message>
    <message>
        <source>{counts:.1%} of the samples; on the land it is far lower</source>
        <translation>占样本的 {counts:.1%}；实际土地上低得多</translation>
    </message>
    <message>
        <source>{count} DEM {count:pixel|pixels} without data (voids), {share:.2%} of '{name}' in the area, {count:was|were} filled from their rims.</source>
        <translation>{count} 个无数据的 DEM 像元（空洞），占区域内 '{name}' 的 {share:.2%}，已由其边缘填补。</translation>
    </message>
    <message>
        <source>{count} dates, {dates} to {last}</source>
        <translation>{count} 个日期，{dates} 至 {last}</translation>
    </message>
    <message>
        <source>{count} earlier {count:image|images} {count:was|were} given; a sheet shows the newest {most}. Left out: {left}.</source>
        <translation>给出了 {count} 幅早年影像；卡片显示最近的 {most} 幅。未采用：{left}。</translation>
    </message>
    <message>
        <source>{count} feature {count:name|names}, empty or not text</source>
        <translation>{count} 个特征名称，为空或不是文本</translation>
    </message>
    <message>
        <source>{count} of them: {scene}: {reason}</source>
        <translation>其中 {count} 个：{scene}：{reason}</translation>
    </message>
    <message>
        <source>{count} of {all} {all:object|objects} {count:has|have} no polygon with an area and {count:was|were} left out.</source>
        <translation>{all} 个对象中有 {count} 个没有带面积的多边形，已略去。</translation>
    </message>
    <message>
        <source>{count} of {total} test {total:object|objects} of layer '{name}' {count:is|are} not in layer '{layer}' (the first has object_id {identifier}). Choose samples and classified objects made from the same objects.</source>
        <translation>图层 '{name}' 的 {total} 个测试对象中有 {count} 个不在图层 '{layer}' 中（第一个的 object_id 为 {identifier}）。请选择由同一批对象得到的样本和已分类对象。</translation>
    </message>
    <message>
        <source>{count} of {total} {total:parcel|parcels} {count:is|are} {count:a point or line|points or lines} and {count:was|were} left out.</source>
        <translation>{total} 个地块中有 {count} 个是点或线，未采用。</translation>
    </message>
    <message>
        <source>{count} of {total} {total:part|parts} {count:is|are} taken from the work folder.</source>
        <translation>{total} 个部分中有 {count} 个取自工作文件夹。</translation>
    </message>
    <message>
        <source>{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' than when {count:it was|they were} drawn. If the sample was drawn from another map, its figures are not those of this one.</source>
        <translation>图层 '{layer}' 的 {total} 个位置中有 {count} 个在图 '{map}' 中的类别与抽取时不同。如果样本抽自另一幅图，则其数字不属于本图。</translation>
    </message>
    <message>
        <source>{count} of {total} {total:place|places} of layer '{layer}' {count:has|have} another class in the map '{map}' than when {count:it was|they were} drawn: the sample was drawn from another map. Draw a sample of this one, from its classified objects.</source>
        <translation>图层 '{layer}' 的 {total} 个位置中有 {count} 个在图 '{map}' 中的类别与抽取时不同：样本抽自另一幅图。请由本图的已分类对象抽取样本。</translation>
    </message>
    <message>
        <source>{count} of {total} {total:tile|tiles} {count:is|are} taken from the work folder '{folder}'.</source>
        <translation>{total} 个分块中有 {count} 个取自工作文件夹 '{folder}'。</translation>
    </message>
    <message>
        <source>{count} reference {count:polygon that lies|polygons that lie} whole inside the windows around them; smallest D = {distance:.3f} at scale {scale:g} (Clinton et al. 2010; mean over all pairs of a polygon and an object that belongs to it).</source>
        <translation>{count} 个完全位于其周围窗口内的参考多边形；最小 D = {distance:.3f}，在尺度 {scale:g}（Clinton 等 2010；对多边形与属于它的对象的所有配对取均值）。</translation>
    </message>
    <message>
        <source>{count} register {count:entry|entries} {count:has no date of expiry and counts|have no date of expiry and count} as not expired.</source>
        <translation>{count} 个登记项没有有效期日期，按未过期计。</translation>
    </message>
    <message>
        <source>{count} register {count:entry|entries} {count:is|are} without an end.</source>
        <translation>{count} 个登记项无期限。</translation>
    </message>
    <message>
        <source>{count} training {count:object touches|objects touch} a test object and {count:was|were} left out (split is NULL).</source>
        <translation>{count} 个训练对象与测试对象相邻，已剔除（split 为 NULL）。</translation>
    </message>
    <message>
        <source>{count} {count:combination|combinations} {count:was|were} tried ({grid_trees} {grid_trees:tree|trees}) in {folds} {kind} folds; the best has an accuracy of {accuracy:.4f}; in random folds, as in the paper, its parameters give {random:.4f}. Since the best of many was chosen on these folds, its figure is a little too favourable; the test samples tell the truth. {trees} {trees:tree|trees} {trees:is|are} the fewest whose Brier score is within 1 % of the best.</source>
        <translation>在 {folds} 个{kind}折中试验了 {count} 种组合（{grid_trees} 棵树）；最佳的总体精度为 {accuracy:.4f}；在随机折中（如论文），其参数为 {random:.4f}。由于是在这些折上从众多组合中选出最佳，其数字略偏乐观；测试样本才说明真相。{trees} 棵树是 Brier 分数与最佳相差不超过 1 % 的最少树数。</translation>
    </message>
    <message>
        <source>{count} {count:date|dates} of field '{field}' can be read with the day or with the month first: {values}. {count:This entry is|These entries are} of unknown state; DATE_ORDER (dmy or mdy) says how to read them.</source>
        <translation>字段 '{field}' 的 {count} 个日期既可读作日在前也可读作月在前：{values}。这些登记项情况未知；用 DATE_ORDER（dmy 或 mdy）说明读法。</translation>
    </message>
    <message>
        <source>{count} {count:entry has|entries have} another end in field '{field}' than in {count:its|their} status: {words}. The earlier of the two counts.</source>
        <translation>{count} 个登记项在字段 '{field}' 中的到期日与状态文字中的不同：{words}。以较早者为准。</translation>
    </message>
    <message>
        <source>{count} {count:entry is|entries are} in force by status, but by the kind of right only applied for: {words}. {count:It counts|They count} as applied for.</source>
        <translation>{count} 个登记项按状态有效，但按权利种类只是申请：{words}。它们算作申请中。</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end before {date} and {count:counts|count} as expired: {words}.</source>
        <translation>{count} 个登记项的状态文字写明的到期日早于 {date}，按过期计：{words}。</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end that cannot be read: {words}. Unless {count:it|they} expired by another date, {count:its|their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>{count} 个登记项的状态文字写有无法读出的到期时间：{words}。除非按另一日期已过期，其情况未知；用 STATUS_MAP 说明这些词的含义。</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end with the day or with the month first: {words}. Unless {count:it|they} expired by another date, {count:its|their} state is unknown; DATE_ORDER (dmy or mdy) says how to read them.</source>
        <translation>{count} 个登记项的状态文字中的到期日既可读作日在前也可读作月在前：{words}。除非按另一日期已过期，其情况未知；用 DATE_ORDER（dmy 或 mdy）说明读法。</translation>
    </message>
    <message>
        <source>{count} {count:entry states|entries state} in {count:its|their} status an end without the day, which may lie before or after {date}: {words}. {count:Its|Their} state is unknown.</source>
        <translation>{count} 个登记项的状态文字写明的到期时间没有具体日，可能在 {date} 之前或之后：{words}。其情况未知。</translation>
    </message>
    <message>
        <source>{count} {count:entry was|entries were} suspended up to a day before {date}, and the status does not tell what came after: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>{count} 个登记项的暂停在 {date} 之前结束，状态文字没有说明此后情况：{words}。其情况未知；用 STATUS_MAP 说明这些词的含义。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} whose last day lies before {date} {count:goes|go} on after it by {count:its|their} status and {count:counts|count} as in force: {words}.</source>
        <translation>{count} 个登记项的最后一日早于 {date}，但按其状态继续有效，算作有效：{words}。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has a status that says|have statuses that say} expired, with a day after {date}: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.</source>
        <translation>{count} 个条目的状态称已到期，但其中的日期晚于 {date}：{words}。其状态未知；可用 STATUS_MAP 说明这些词的含义。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has|have} a status that is not known: {words}. {count:It counts|They count} neither as in force nor as ended; STATUS_MAP names what these words mean.</source>
        <translation>{count} 个登记项的状态不认识：{words}。既不算有效也不算终止；用 STATUS_MAP 说明这些词的含义。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:has|have} no status: {count:its|their} state is unknown.</source>
        <translation>{count} 个登记项没有状态：其情况未知。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} {count:is|are} in force by {count:its|their} status but expired before {date}: {count:it counts|they count} as expired.</source>
        <translation>{count} 个登记项按状态有效，但在 {date} 之前已过期：按过期计。</translation>
    </message>
    <message>
        <source>{count} {count:field|fields} of the register {count:sounds|sound} like what {parameter} names, but {count:was|were} not read: {fields}. Name the right one, or none if there is none.</source>
        <translation>登记中有 {count} 个字段看似 {parameter} 所指的字段，但没有读取：{fields}。若其中有正确的字段，请指定。</translation>
    </message>
    <message>
        <source>{count} {count:field|fields} {count:stands|stand} there where 4 belong</source>
        <translation>应有 4 个字段，却有 {count} 个</translation>
    </message>
    <message>
        <source>{count} {count:group|groups} of mine objects below MIN_AREA ({area:g} m2) {count:was|were} dropped.</source>
        <translation>{count} 组小于 MIN_AREA（{area:g} m²）的矿山对象已被舍弃。</translation>
    </message>
    <message>
        <source>{count} {count:licence lies|licences lie} outside of the land for which {crs} is made, such as '{number}' at {x:.2f}, {y:.2f} (longitude, latitude). Check CRS, the order of the axes and their signs.</source>
        <translation>{count} 个许可证位于坐标系 {crs} 适用的地域之外，例如 '{number}' 在 {x:.2f}, {y:.2f}（经度，纬度）。请检查 CRS、坐标轴顺序和正负号。</translation>
    </message>
    <message>
        <source>{count} {count:licence|licences} {count:was|were} read, {refused} refused. Layout: {form}; {encoding}.</source>
        <translation>读取 {count} 个许可证，拒绝 {refused} 个。格式：{form}；{encoding}。</translation>
    </message>
    <message>
        <source>{count} {count:line without a number of a licence was|lines without a number of a licence were} taken to the licence above them.</source>
        <translation>{count} 行没有许可证号，已归入其上方的许可证。</translation>
    </message>
    <message>
        <source>{count} {count:mine is|mines are} cut by the edge of the image: areas there are lower limits.</source>
        <translation>{count} 个矿山被影像边缘切割：其面积为下限。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} cut by the edge of the image {count:is|are} left out.</source>
        <translation>被影像边缘截断的 {count} 个矿山不计。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} of layer '{layer}' {count:has|have} parts more than {distance:g} km apart: was the layer dissolved? Each counts as one mine; 'Multipart to singleparts' makes a mine of every part.</source>
        <translation>图层 '{layer}' 的 {count} 个矿山各部分相距超过 {distance:g} km：图层是否被融合过？每个按一个矿山计；“多部件转单部件”可把每个部分变为一个矿山。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} that the review rejected {count:is|are} left out.</source>
        <translation>被核查否决的 {count} 个矿山不计。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} with {area:.3f} km2 in all: {high} with high, {medium} with medium, {low} with low confidence.</source>
        <translation>{count} 个矿山，总面积 {area:.3f} km²：置信度高 {high} 个，中 {medium} 个，低 {low} 个。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} {count:is|are} cut by the edge of the image or by land without data (field touches_edge).</source>
        <translation>{count} 个矿山被影像边缘或无数据区域切割（字段 touches_edge）。</translation>
    </message>
    <message>
        <source>{count} {count:mine|mines} {count:lies outside of the basin and is|lie outside of the basin and are} left out of the density.</source>
        <translation>{count} 个矿山位于流域之外，不计入密度。</translation>
    </message>
    <message>
        <source>{count} {count:node|nodes}</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>{count} {count:object|objects} {count:is|are} unlike all training samples, of those called mine {mines} (field outside).</source>
        <translation>{count} 个对象与所有训练样本都不相似，其中被判为矿山的有 {mines} 个（字段 outside）。</translation>
    </message>
    <message>
        <source>{count} {count:pair of counties overlaps|pairs of counties overlap} ({pairs}{more}): do they belong to two levels? A mine counts in the smaller of them; its area stands in both, so that the areas of counties do not add up to that of all mines. Select the counties of one level.</source>
        <translation>{count} 对县（市）重叠（{pairs}{more}）：它们是否属于两个级别？矿山计入其中较小者；其面积两边都计，因此县（市）面积之和不等于所有矿山的面积。请只选择一个级别的县（市）。</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} made; uncertainty came {reaches} px far, {repeats} had to be done again with a larger halo.</source>
        <translation>完成 {count} 个部分；不确定性最远 {reaches} px，{repeats} 个须以更大的边缘重做。</translation>
    </message>
    <message>
        <source>{count} {count:pixel is|pixels are} called cloud on more than 80 % of the dates: bright ground (quarries, tailings, roofs), which was kept.</source>
        <translation>{count} 个像元在 80 % 以上的日期被称为云：它们是明亮地面（采石场、尾矿、屋顶），予以保留。</translation>
    </message>
    <message>
        <source>{count} {count:pixel was|pixels were} kept that the classification masks: KEEP polygons cover {count:it|them}.</source>
        <translation>{count} 个被分类掩膜的像元位于 KEEP 多边形内，予以保留。</translation>
    </message>
    <message>
        <source>{count} {count:place|places} of the sample {count:is|are} not labelled and not used.</source>
        <translation>样本中有 {count} 个位置未标注，未被使用。</translation>
    </message>
    <message>
        <source>{count} {count:polygon|polygons} of the counties {count:has no name and counts|have no name and count} as no county: mines there lie outside of all counties. Fill in their names, or name another field in COUNTY_FIELD.</source>
        <translation>{count} 个县（市）多边形没有名称，不算作县（市）：位于其中的矿山不属于任何县（市）。请填写名称，或在 COUNTY_FIELD 中指定另一字段。</translation>
    </message>
    <message>
        <source>{count} {count:sample|samples} in {folds} {folds:fold|folds}; seconds are sums over the folds. All classifiers have the parameters scikit-learn starts with; features are scaled for the first two.</source>
        <translation>{count} 个样本，{folds} 折；秒数为各折之和。所有分类器采用 scikit-learn 的默认参数；前两个的特征已标准化。</translation>
    </message>
    <message>
        <source>{count} {count:sample|samples} of layer '{layer}' {count:stands in an earlier layer of samples too and counts|stand in an earlier layer of samples too and count} twice, and accuracy out of bag and in random folds is too favourable. Give each sample once.</source>
        <translation>图层 '{layer}' 的 {count} 个样本也在前面的样本图层中：它们被计算两次，袋外精度和随机折精度因此偏高。每个样本只应给出一次。</translation>
    </message>
    <message>
        <source>{count} {count:status states|statuses state} an end that is not judged here: {words}.</source>
        <translation>{count} 个状态写有到期时间，此处没有判断：{words}。</translation>
    </message>
    <message>
        <source>{count} {count:status states|statuses state} an end: {words}. No DATE was given, so {count:it was|they were} not judged.</source>
        <translation>{count} 个状态写有到期时间：{words}。未给 DATE，因此没有判断。</translation>
    </message>
    <message>
        <source>{count} {count:status|statuses} in force {count:holds|hold} a year or a term that {count:is|are} not told to be an end, and {count:is|are} not judged by it: {words}. STATUS_MAP names what these words mean.</source>
        <translation>{count} 个有效状态写有年份或期限，但没有说明是到期时间，因此没有据此判断：{words}。STATUS_MAP 可说明这些文字的含义。</translation>
    </message>
    <message>
        <source>{count} {count:text|texts} of layer '{layer}' {count:has|have} lost letters (fields {fields}), read in a wrong encoding. Set the right one as 'Data source encoding' in the layer's properties, or write it into a .cpg file beside the shapefile.</source>
        <translation>图层 '{layer}' 有 {count} 处文字丢失（字段 {fields}）：读取时编码不对。请在图层属性的“数据源编码”中设置正确的编码，或写入 Shapefile 旁的 .cpg 文件。</translation>
    </message>
    <message>
        <source>{count} {count:tile|tiles} of {side} px. </source>
        <translation>{count} 个 {side} px 的分块。</translation>
    </message>
    <message>
        <source>{count} {count:tree|trees}</source>
        <translation>{count} 棵树</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of field '{field}' {count:is no date|are no dates}: {values}. {count:This entry is|These entries are} of unknown state; write dates like 2026-12-31, years with four digits.</source>
        <translation>字段 '{field}' 的 {count} 个值不是日期：{values}。这些登记项情况未知；日期请写成 2026-12-31，年份用四位数。</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of field '{field}' {count:names|name} no day, which may lie before or after {date}: {values}. {count:This entry is|These entries are} of unknown state.</source>
        <translation>字段 '{field}' 的 {count} 个值没有具体日，可能在 {date} 之前或之后：{values}。这些登记项情况未知。</translation>
    </message>
    <message>
        <source>{count} {count:value|values} of {features} {features:feature|features} {count:is|are} NULL in {samples} {samples:sample|samples}; the median of the training samples stands in.</source>
        <translation>{samples} 个样本中 {features} 个特征的 {count} 个值为 NULL；以训练样本的中位数代替。</translation>
    </message>
    <message>
        <source>{count} {count:window|windows}</source>
        <translation>{count} 个窗口</translation>
    </message>
    <message>
        <source>{dates} to {last}, {count} dates</source>
        <translation>{dates} 至 {last}，{count} 个日期</translation>
    </message>
    <message>
        <source>{datum} has no transformation to WGS 84 or CGCS2000 that holds everywhere: the position is uncertain by up to 100 m or more (54 m at 80 E 39 N, 51 m at 109 E 38.5 N are known). Ask for CGCS2000 coordinates or for the parameters of the transformation; an overrun narrower than that means nothing.</source>
        <translation>{datum} 没有处处适用的到 WGS 84 或 CGCS2000 的转换：位置的不确定性可达 100 m 或更大（已知 80 E 39 N 处为 54 m，109 E 38.5 N 处为 51 m）。请索取 CGCS2000 坐标或转换参数；窄于此值的越界没有意义。</translation>
    </message>
    <message>
        <source>{datum}, zone {zone} of {width} degrees ({how})</source>
        <translation>{datum}，{width} 度带 {zone}（{how}）</translation>
    </message>
    <message>
        <source>{detected} detected and {reference} reference mines that hold training objects are left out of every figure.</source>
        <translation>{detected} 个检测矿山和 {reference} 个参考矿山包含训练对象，未计入任何数值。</translation>
    </message>
    <message>
        <source>{dropped} {dropped:group|groups} of objects below {min_area:g} m2 {dropped:was|were} dropped</source>
        <translation>{dropped} 组小于 {min_area:g} m² 的对象已舍去</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{first} and {number} more</source>
        <translation>{first}及另外 {number} 个</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <source>{found} of {count} {count:object|objects} {found:has|have} a probability of {threshold} or more; the highest is {highest:.3f}.</source>
        <translation>{count} 个对象中有 {found} 个的概率不低于 {threshold}；最高为 {highest:.3f}。</translation>
    </message>
    <message>
        <source>{found} {found:corner|corners} {found:was|were} read, {declared} {declared:is|are} declared.</source>
        <translation>读取了 {found} 个拐点，声明为 {declared} 个。</translation>
    </message>
    <message>
        <source>{head} None of them was checked: how many are real is not known. Add references, or label a sample of 'Draw accuracy sample'.</source>
        <translation>{head}均未经检验：不知道其中有多少是真的。请增加参考，或标注“抽取精度样本”的样本。</translation>
    </message>
    <message>
        <source>{head}: the difference of {gap:+.3f} is within the spread of the folds, so nearness of samples hardly flatters it.</source>
        <translation>{head}：差值 {gap:+.3f} 在各折的离散范围内，样本邻近几乎没有使结果偏高。</translation>
    </message>
    <message>
        <source>{head}: the random folds are {gap:.3f} too favourable, since samples near a test sample stand in the training. For land without samples expect the spatial figure.</source>
        <translation>{head}：随机折偏乐观 {gap:.3f}，因为测试样本附近的样本也在训练中。对没有样本的土地请预期空间折的数字。</translation>
    </message>
    <message>
        <source>{head}: the spatial folds are {value:.3f} better, which happens when a few groups are easy; more groups would tell.</source>
        <translation>{head}：空间折好 {value:.3f}，当少数分组较容易时会如此；分组更多才能看清。</translation>
    </message>
    <message>
        <source>{held_back} {held_back:sample is|samples are} not for training (split is not 'train') and {held_back:was|were} not looked at.</source>
        <translation>{held_back} 个样本不用于训练（split 不为 'train'），未查看。</translation>
    </message>
    <message>
        <source>{kinds}: pixels are 30 m wide and the bands are not those of Sentinel-2, so a classifier, scale and features made for Sentinel-2 do not carry over. Use products of one sensor only.</source>
        <translation>{kinds}：像元宽 30 m，波段也不是 Sentinel-2 的波段，因此为 Sentinel-2 制作的分类器、尺度和特征不适用。请只用一种传感器的产品。</translation>
    </message>
    <message>
        <source>{kind} cross-validation</source>
        <translation>{kind}交叉验证</translation>
    </message>
    <message>
        <source>{label} ({name})</source>
        <translation>“{label}”({name})</translation>
    </message>
    <message>
        <source>{limit} km2 or more</source>
        <translation>{limit} km² 及以上</translation>
    </message>
    <message>
        <source>{lost} of the {total} {total:chunk|chunks} of '{name}' {lost:is|are} missing (bands of 10 m and classification): their land counts as no data. If a download stopped, fetch the product again.</source>
        <translation>'{name}' 的 {total} 个数据块中缺 {lost} 个（10 m 波段和分类）：按无数据处理。若下载曾中断，请重新获取产品。</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} 至 {high:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} km2</source>
        <translation>{low}–{high} km²</translation>
    </message>
    <message>
        <source>{meaning}; {method} interval, standard error {error:.4g}</source>
        <translation>{meaning}；{method} 区间，标准误 {error:.4g}</translation>
    </message>
    <message>
        <source>{mines} {mines:mine|mines} of layer '{layer}' {mines:overlaps|overlap} others ({same} {same:pair|pairs} {same:is|are} the same polygon): {area:.3f} km2 are counted more than once. Remove copies with 'Delete duplicate geometries'.</source>
        <translation>图层 '{layer}' 的 {mines} 个矿山与其他矿山重叠（{same} 对为相同多边形）：{area:.3f} km² 被重复计算。请用“删除重复几何”去除副本。</translation>
    </message>
    <message>
        <source>{missing} of the others are called mine as surely as the mines themselves: they are taken for mines that the reference lacks. If it lacks none, and they are other land, the lower ends of the intervals are nearer to the truth.</source>
        <translation>其他样本中有 {missing} 与矿山本身一样被确定地判为矿山：视为参考数据遗漏的矿山。如果参考数据没有遗漏，它们是其他土地，则区间的下限更接近真实。</translation>
    </message>
    <message>
        <source>{missing} of {count} {count:mine|mines} {missing:has|have} no known type.</source>
        <translation>{count} 个矿山中有 {missing} 个类型未知。</translation>
    </message>
    <message>
        <source>{n:,} {n:object|objects}</source>
        <translation>{n:,} 个对象</translation>
    </message>
    <message>
        <source>{name} (AUC {auc:.3f})</source>
        <translation>{name}（AUC {auc:.3f}）</translation>
    </message>
    <message>
        <source>{name} ({crs}, cell {cell:.6g} {unit})</source>
        <translation>{name}（{crs}，像元 {cell:.6g} {unit}）</translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must be above 0.</source>
        <translation>{name} 为 {value:g}：必须大于 0。</translation>
    </message>
    <message>
        <source>{name} is {value:g}: it must not be negative.</source>
        <translation>{name} 为 {value:g}：不能为负。</translation>
    </message>
    <message>
        <source>{name} is {value}; it must be {needed}.</source>
        <translation>{name} 为 {value}；必须为{needed}。</translation>
    </message>
    <message>
        <source>{name}: {share:.1%} of the area has no clear observation.</source>
        <translation>{name}：面积的 {share:.1%} 没有清晰观测。</translation>
    </message>
    <message>
        <source>{no_elevation:.2%} of the clear pixels</source>
        <translation>清晰像元的 {no_elevation:.2%}</translation>
    </message>
    <message>
        <source>{note}; mean over matched mines</source>
        <translation>{note}；匹配矿山的均值</translation>
    </message>
    <message>
        <source>{number} {number:hour|hours}</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} {number:minute|minutes}</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} {number:second|seconds}</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{n} {n:thread|threads}</source>
        <translation>{n} 个线程</translation>
    </message>
    <message>
        <source>{n} {n:tile|tiles}</source>
        <translation>{n} 个分块</translation>
    </message>
    <message>
        <source>{object_count:,} {object_count:object|objects} after {passes} {passes:pass|passes}, {size:.0f} px each on average. {percent:.1f} % of the image has no data and no object.</source>
        <translation>{passes} 轮后得到 {object_count:,} 个对象，平均 {size:.0f} px。影像的 {percent:.1f} % 无数据也无对象。</translation>
    </message>
    <message>
        <source>{objects:,} {objects:object is|objects are} left: joining blocks of {side} px first, so that memory stays within the limit.</source>
        <translation>剩余 {objects:,} 个对象：先合并 {side} px 的块，使内存不超限。</translation>
    </message>
    <message>
        <source>{objects} of {pixels:.0f} pixels on average, {features} {features:feature|features}, {tiles}, {workers}: about {time} and {megabytes:.0f} MB of memory.</source>
        <translation>{objects}，平均 {pixels:.0f} 个像元，{features} 个特征，{tiles}，{workers}：约 {time}，{megabytes:.0f} MB 内存。</translation>
    </message>
    <message>
        <source>{observed:.2%} of {pixels:,} pixels</source>
        <translation>{pixels:,} 个像元的 {observed:.2%}</translation>
    </message>
    <message>
        <source>{outside_count:.0%} of the objects are unlike the training data: another region, season, sensor or way of preparing the image. Do not rely on this map; train with samples of this land.</source>
        <translation>{outside_count:.0%} 的对象与训练数据不同：其他地区、季节、传感器或影像准备方式。请勿依赖此图；请用这片土地的样本训练。</translation>
    </message>
    <message>
        <source>{outside_count} of {object_count} {object_count:object|objects} ({share:.1%}) {outside_count:is|are} unlike all training samples in their colours and terrain (field 'outside'), of the {mine_count} called mine {mine_outside}. Of new land of the same kind about one in twenty is; the forest guesses there, whatever its probability.</source>
        <translation>{object_count} 个对象中有 {outside_count} 个（{share:.1%}）在颜色和地形上与所有训练样本不同（字段 'outside'），判为矿山的 {mine_count} 个中有 {mine_outside} 个。同类新土地约二十个中有一个；森林在那里只是猜测，无论概率如何。</translation>
    </message>
    <message>
        <source>{outside} of {count} {count:mine|mines} {outside:lies|lie} outside of the basin ({name}): in the inventory {outside:it counts|they count}, but not in the figures of the basin (share, mines per 1000 km2, terrain, density, clustering).</source>
        <translation>{count} 个矿山中有 {outside} 个位于流域（{name}）之外：它们计入清单，但不计入流域的数字（比例、每 1000 km² 矿山数、地形、密度、聚集）。</translation>
    </message>
    <message>
        <source>{parameter} '{name}' begins with '{first}': the first line must be '{heading}', and each further line a word and what it means.</source>
        <translation>{parameter} '{name}' 以 '{first}' 开头：第一行必须为 '{heading}'，其后每行为一个词及其含义。</translation>
    </message>
    <message>
        <source>{parameter} '{name}' cannot be read ({error}). Give a table of words.</source>
        <translation>{parameter} '{name}' 无法读取（{error}）。请给出词表。</translation>
    </message>
    <message>
        <source>{parameter} '{name}' is not encoded in UTF-8. Save it as 'CSV UTF-8' and try again.</source>
        <translation>{parameter} '{name}' 不是 UTF-8 编码。请另存为“CSV UTF-8”后重试。</translation>
    </message>
    <message>
        <source>{parameter} '{name}' says of '{word}' that it is {one} and that it is {other}. Keep one of the two lines.</source>
        <translation>{parameter} '{name}' 对 '{word}' 的说明既是 {one} 又是 {other}。请只保留其中一行。</translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{line}' lacks a {first} or a {second}.</source>
        <translation>{parameter} '{name}' 第 {number} 项：'{line}' 缺少 {first} 或 {second}。</translation>
    </message>
    <message>
        <source>{parameter} '{name}', entry {number}: '{meaning}' is no meaning that is known. Use one of: {known}.</source>
        <translation>{parameter} '{name}' 第 {number} 项：'{meaning}' 不是已知的含义。请使用其中之一：{known}。</translation>
    </message>
    <message>
        <source>{parameter} '{path}' cannot be read ({error}). Check the path.</source>
        <translation>{parameter} '{path}' 无法读取（{error}）。请检查路径。</translation>
    </message>
    <message>
        <source>{parameter} is '{given}', but the table '{layer}' has no such column. Its columns are: {columns}.</source>
        <translation>{parameter} 为 '{given}'，但表格 '{layer}' 没有该列。其列为：{columns}。</translation>
    </message>
    <message>
        <source>{pixels:,.1f} km2</source>
        <translation>{pixels:,.1f} km²</translation>
    </message>
    <message>
        <source>{reason} It is left out.</source>
        <translation>{reason} 已略去。</translation>
    </message>
    <message>
        <source>{reason} It is not used.</source>
        <translation>{reason} 不使用。</translation>
    </message>
    <message>
        <source>{reason} Leave DEM_COLLECTION empty to fetch no DEM.</source>
        <translation>{reason} 将 DEM_COLLECTION 留空则不获取 DEM。</translation>
    </message>
    <message>
        <source>{reason} The scene is kept without it.</source>
        <translation>{reason} 该景保留，但不含它。</translation>
    </message>
    <message>
        <source>{reason} The scene is read without it.</source>
        <translation>{reason} 该景不含它读取。</translation>
    </message>
    <message>
        <source>{shape_notes}, {shape_notes_2}, sampled every {spacing:g} m</source>
        <translation>{shape_notes}，{shape_notes_2}，每 {spacing:g} m 取样</translation>
    </message>
    <message>
        <source>{share:.0%} of DEM '{name}' are heights such as {value:,.0f} m, which no ground has; they are taken as no data. Is it in centimetres, decimetres or feet without saying so? Convert it to metres (Raster calculator) in that case.</source>
        <translation>DEM '{name}' 有 {share:.0%} 的高程如 {value:,.0f} 米，地面上不存在，按无数据处理。它是否以厘米、分米或英尺为单位而没有注明？若是，请用栅格计算器换算为米。</translation>
    </message>
    <message>
        <source>{share:.0%} of DEM '{name}' in the area is steeper than {steep} degrees, as no land is: its values are no metres (decimetres, feet, a hillshade). Slope and elevation are wrong; give an elevation model in metres.</source>
        <translation>区域内 DEM '{name}' 的 {share:.0%} 坡度超过 {steep} 度，陆地不可能如此：其数值不是米（可能是分米、英尺或山体阴影）。坡度和高程均有误；请提供以米为单位的高程模型。</translation>
    </message>
    <message>
        <source>{share:.0%} of the area of the reference mines in '{layer}' is green (mean NDVI above {limit:g}). Outlines of real mines are hardly green: is this a register of licences? Interpret outlines from the image instead, or the forest learns to find meadows.</source>
        <translation>'{layer}' 中参考矿山面积的 {share:.0%} 为绿色（平均 NDVI 高于 {limit:g}）。真正的矿山轮廓很少为绿色：这是许可证登记吗？请改由影像解译轮廓，否则森林学到的是寻找草地。</translation>
    </message>
    <message>
        <source>{share:.1%} of '{name}' is exactly {value:g} in every band: a fill that the file does not declare, or values cut off there. It counts as reflectance; declare it as no data (Translate, 'Assign a specified nodata value') if it is none.</source>
        <translation>'{name}' 有 {share:.1%} 在所有波段恰好为 {value:g}：是文件未声明的填充值，或在该值处被截断。它被当作反射率；若不是，请声明为无数据（“转换”，“指定无数据值”）。</translation>
    </message>
    <message>
        <source>{share:.1%} of DEM '{name}' is exactly {value:g} beside ground more than {height:g} m higher or lower: this looks like a clip or a mosaic without a no-data value, and elevation and slope are wrong there. Declare {value:g} as no data (Translate, 'Assign a specified nodata value'), or choose a DEM that covers the area.</source>
        <translation>DEM '{name}' 有 {share:.1%} 恰好为 {value:g}，而旁边的地面高出或低于它 {height:g} m 以上：看起来像没有无数据值的裁剪或镶嵌，那里的高程和坡度是错的。请把 {value:g} 声明为无数据（“转换”，“指定无数据值”），或选择覆盖该区域的 DEM。</translation>
    </message>
    <message>
        <source>{share:.1%} of the DEM has no elevation inside the extent: sea, or tiles that the catalogue lacks.</source>
        <translation>范围内 DEM 的 {share:.1%} 没有高程：海洋，或目录缺少的分幅。</translation>
    </message>
    <message>
        <source>{share:.1%} of the area has a clear observation. Bands: {bands}.</source>
        <translation>区域的 {share:.1%} 有清晰观测。波段：{bands}。</translation>
    </message>
    <message>
        <source>{share:.1%} of the area is seen by none but products with more cloud and shadow than MAX_CLOUD={limit:g} %, and is left out. Raise MAX_CLOUD (masks keep the clouds out of the composite), or add dates.</source>
        <translation>{share:.1%} 的区域只出现在云和阴影超过 MAX_CLOUD={limit:g} % 的产品中，因此未纳入。请提高 MAX_CLOUD（掩膜会把云排除在合成之外），或增加日期。</translation>
    </message>
    <message>
        <source>{share:.1%} of the clear pixels have no elevation and slope: the DEM ends before them, or has voids that are too wide to fill. Features that need elevation stay empty; add the missing tiles, or a DEM without voids.</source>
        <translation>{share:.1%} 的清晰像元没有高程和坡度：DEM 未延伸到那里，或空洞太宽无法填补。需要高程的特征为空；请补充缺少的分幅，或使用没有空洞的 DEM。</translation>
    </message>
    <message>
        <source>{share:.1%} of the grid ({area:,.1f} km2) lies outside all products and stays empty: the grid is upright, and frames of another zone or coordinate system lie turned in it, or do not meet. EXTENT leaves the margin out.</source>
        <translation>格网的 {share:.1%}（{area:,.1f} km²）位于所有产品之外，保持为空：格网是正北向的，其他带或坐标系的图幅在其中倾斜或不相接。用 EXTENT 可去掉空白边。</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of '{name}' hold values that no reflectance has, such as {value:g}; they are taken as no data. Declare the value in the file (Translate, 'Assign a specified nodata value') if that is what it means, or choose the original product.</source>
        <translation>'{name}' 有 {share:.1%} 的像元含有反射率不可能有的值，例如 {value:g}；按无数据处理。若确为无数据，请在文件中声明该值（“转换”，“指定无数据值”），或选择原始产品。</translation>
    </message>
    <message>
        <source>{share:.1%} of the scene classification of '{name}' are numbers above 11, which no class has: they count as clear. Look at its file.</source>
        <translation>'{name}' 的场景分类有 {share:.1%} 是大于 11 的数，没有这样的类别：它们按晴空计。请检查其文件。</translation>
    </message>
    <message>
        <source>{share:.1%} of {band} lie below {limit:.0f}, which with the offset still in would be a reflectance below {reflectance:.0%}</source>
        <translation>{band} 有 {share:.1%} 低于 {limit:.0f}，若偏移仍在，则反射率将低于 {reflectance:.0%}</translation>
    </message>
    <message>
        <source>{share:.1%} of {band} of '{name}' is exactly {value:g}: this looks like a fill that the file does not declare. Declare it (Translate, 'Assign a specified nodata value'), so that it does not count as reflectance.</source>
        <translation>'{name}' 的 {band} 有 {share:.1%} 恰好为 {value:g}：像是文件未声明的填充值。请声明它（“转换”，“指定无数据值”），以免当作反射率。</translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area has no data and lies too far from any to be filled: there is no elevation there.</source>
        <translation>区域内 DEM '{name}' 的 {share:.2%} 没有数据，且离数据太远而无法填补：那里没有高程。</translation>
    </message>
    <message>
        <source>{share:.2%} of DEM '{name}' in the area lies deep inside voids: elevation is interpolated there, and slope is left empty. A DEM without voids is better.</source>
        <translation>区域内 DEM '{name}' 的 {share:.2%} 位于空洞深处：那里高程为内插，坡度留空。没有空洞的 DEM 更好。</translation>
    </message>
    <message>
        <source>{small_objects:,} {small_objects:object|objects} {small_objects:has|have} fewer than {min_object_size} px: islands in no data, without any neighbour to merge with.</source>
        <translation>{small_objects:,} 个对象小于 {min_object_size} px：它们是无数据中的孤岛，没有可合并的邻域。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as OFFSET_APPLIED=no says.</source>
        <translation>{source}：偏移 {offset}；按 OFFSET_APPLIED=no 仍在值中。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, as the catalogue says.</source>
        <translation>{source}：偏移 {offset}；按目录说明仍在值中。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; still in the values, the catalogue does not say otherwise.</source>
        <translation>{source}：偏移 {offset}；仍在值中，目录没有其他说明。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as OFFSET_APPLIED=yes says.</source>
        <translation>{source}：偏移 {offset}；按 OFFSET_APPLIED=yes 已扣除。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as the catalogue says.</source>
        <translation>{source}：偏移 {offset}；按目录说明已扣除。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already, as the catalogue says: {proof}.</source>
        <translation>{source}：偏移 {offset}；按目录说明已扣除：{proof}。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already; the catalogue does not say it: {proof}.</source>
        <translation>{source}：偏移 {offset}；已扣除；目录未说明：{proof}。</translation>
    </message>
    <message>
        <source>{source}: offset {offset}; taken off already; the catalogue says the contrary: {proof}.</source>
        <translation>{source}：偏移 {offset}；已扣除；目录说法相反：{proof}。</translation>
    </message>
    <message>
        <source>{source}: there is no offset.</source>
        <translation>{source}：没有偏移。</translation>
    </message>
    <message>
        <source>{subsets} {subsets:window|windows} of {subset_size} x {subset_size} pixels {subsets:holds|hold} {pixels:.0f} million pixels, more than {most:.0f} million. Give a smaller SUBSETS or SUBSET_SIZE.</source>
        <translation>{subsets} 个 {subset_size} x {subset_size} 像元的窗口共 {pixels:.0f} 百万像元，多于 {most:.0f} 百万。请减小 SUBSETS 或 SUBSET_SIZE。</translation>
    </message>
    <message>
        <source>{taken} of {total} {total:part|parts} {taken:was|were} taken from the work folder.</source>
        <translation>{total} 个部分中有 {taken} 个取自工作文件夹。</translation>
    </message>
    <message>
        <source>{total:.1f} GB would have to be fetched, more than MAX_SIZE={limit:g} GB (scenes: {count}). Choose a smaller EXTENT, a shorter time or a smaller MAX_CLOUD, or raise MAX_SIZE.</source>
        <translation>需获取 {total:.1f} GB，超过 MAX_SIZE={limit:g} GB（景：{count}）。请选择更小的 EXTENT、更短的时间或更小的 MAX_CLOUD，或提高 MAX_SIZE。</translation>
    </message>
    <message>
        <source>{undefined} of {object_count} {object_count:object|objects} {undefined:has|have} undefined features; the median of the training samples stands in.</source>
        <translation>{object_count} 个对象中有 {undefined} 个的特征无定义；以训练样本的中位数代替。</translation>
    </message>
    <message>
        <source>{unseen} {unseen:mine|mines} {unseen:was|were} not observed in one of the two years: nothing can be said of their change.</source>
        <translation>{unseen} 个矿山在两年之一未被观测：无法说明其变化。</translation>
    </message>
    <message>
        <source>{west:.4f} to {east:.4f} E, {south:.4f} to {north:.4f} N</source>
        <translation>经度 {west:.4f} 至 {east:.4f}、纬度 {south:.4f} 至 {north:.4f}</translation>
    </message>
    <message>
        <source>{what} and {other} are to be called '{path}' and '{other_path}': both would have the style file '{style}'. Give them names that differ before the extension.</source>
        <translation>{what}和{other}将命名为 '{path}' 和 '{other_path}'：两者会共用样式文件 '{style}'。请使其扩展名之前的名称不同。</translation>
    </message>
    <message>
        <source>{what} and {other} have the same path '{path}'. Give each a name of its own.</source>
        <translation>{what}和{other}的路径相同：'{path}'。请分别命名。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}'. Choose another folder.</source>
        <translation>{what}无法写入 '{path}'。请另选文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': '{name}' begins with a dot, which hides it. Choose another name.</source>
        <translation>{what}无法写入 '{path}'：'{name}' 以点开头，会被隐藏。请另选名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': another run ({owner}) is writing it. Wait until that has ended, or choose another name.</source>
        <translation>{what}无法写入 '{path}'：另一次运行（{owner}）正在写它。请等其结束，或另选名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': layer '{layer}' shows that file and is being edited. Save or discard its edits and end editing, or choose another name.</source>
        <translation>无法将{what}写入“{path}”：图层“{layer}”显示的正是该文件，且正在编辑。请保存或放弃其编辑并结束编辑，或换一个名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that file holds {count} layers ({layers}), and all of them would be lost. Choose another name.</source>
        <translation>{what}无法写入 '{path}'：该文件含有 {count} 个图层（{layers}），它们将全部丢失。请另选名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a file, and a folder is needed. Choose another name.</source>
        <translation>{what}无法写入 '{path}'：那是文件，需要文件夹。请另选名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is a folder. Add the name of a file.</source>
        <translation>{what}无法写入 '{path}'：那是文件夹。请加上文件名。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': that is no path of a file or folder. Give one such as {example}.</source>
        <translation>{what}无法写入 '{path}'：这不是文件或文件夹的路径。请给出例如 {example} 的路径。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the disk is full ({free:.1f} MB left). Make room, or choose a folder on another disk.</source>
        <translation>{what}无法写入 '{path}'：磁盘已满（剩余 {free:.1f} MB）。请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the extension '{extension}' is not supported. Use {extensions}.</source>
        <translation>{what}无法写入 '{path}'：不支持扩展名 '{extension}'。请使用 {extensions}。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the folder '{folder}' is not writable ({reason}). Choose another folder.</source>
        <translation>{what}无法写入 '{path}'：文件夹 '{folder}' 不可写（{reason}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the folder in which the program was started is gone. Give the whole path.</source>
        <translation>{what}无法写入 '{path}'：启动程序时所在的文件夹已不存在。请给出完整路径。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': the name is {length} bytes long, at most {most} are possible. Choose a shorter name.</source>
        <translation>{what}无法写入 '{path}'：名称长 {length} 字节，最多 {most} 字节。请选择更短的名称。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': use the extension .gpkg or .fgb.</source>
        <translation>{what}无法写入 '{path}'：请使用扩展名 .gpkg 或 .fgb。</translation>
    </message>
    <message>
        <source>{what} cannot be written to '{path}': {error}. Choose another folder.</source>
        <translation>{what}无法写入 '{path}'：{error}。请另选文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a file, and a folder is needed. Remove it, or choose another place.</source>
        <translation>{what}无法写出：'{path}' 是文件，需要文件夹。请移走它，或另选位置。</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder, and a file is needed. Remove it, or choose another place.</source>
        <translation>{what}无法写出：'{path}' 是文件夹，需要文件。请移走它，或另选位置。</translation>
    </message>
    <message>
        <source>{what} cannot be written: '{path}' is a folder.</source>
        <translation>{what}无法写出：'{path}' 是文件夹。</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': files may not be so large there (a limit of the disk or 'ulimit -f'). Choose another folder, or raise that limit.</source>
        <translation>{what}未能写入 '{path}'：那里的文件不能这么大（磁盘限制或 'ulimit -f'）。请另选文件夹，或提高该限制。</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': the disk is full ({free:.1f} MB left). Make room and run again.</source>
        <translation>{what}未能写入 '{path}'：磁盘已满（剩余 {free:.1f} MB）。请腾出空间后重新运行。</translation>
    </message>
    <message>
        <source>{what} could not be written to '{path}': {reason}. Choose another folder or close the file.</source>
        <translation>{what}未能写入 '{path}'：{reason}。请另选文件夹或关闭该文件。</translation>
    </message>
    <message>
        <source>{what} was not written to '{path}', since QGIS does not understand its coordinate reference system '{crs}'. Give the inputs a known one with 'Reproject layer' and run again; if they have one, restart QGIS first.</source>
        <translation>{what}未写入 '{path}'，因为 QGIS 不理解其坐标参考系 '{crs}'。请用“重投影图层”为输入指定已知坐标系后重新运行；若输入已有坐标系，请先重启 QGIS。</translation>
    </message>
    <message>
        <source>{what} was not written to '{path}': the file would hold the coordinate reference system '{found}' and not '{asked}'. Run again; if that does not help, restart QGIS or reproject the inputs to an EPSG system.</source>
        <translation>{what}未写入 '{path}'：文件的坐标参考系会是 '{found}' 而不是 '{asked}'。请重新运行；若无效，请重启 QGIS 或把输入重投影到 EPSG 坐标系。</translation>
    </message>
    <message>
        <source>{where} in the extent, without training objects; empty: nothing tells it</source>
        <translation>范围内的{where}，不含训练对象；空：无从判断</translation>
    </message>
    <message>
        <source>{width:g} m</source>
        <translation>{width:g} m</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {cell_size:g} m, {crs}</source>
        <translation>{width} x {height} 像元，每像元 {cell_size:g} m，{crs}</translation>
    </message>
    <message>
        <source>{windows} of {size} pixels, rich in texture: {places}.</source>
        <translation>{windows}，{size} 像元，纹理丰富：{places}。</translation>
    </message>
    <message>
        <source>{windows} were asked for; the image or extent holds no more without overlap.</source>
        <translation>要求 {windows}；影像或范围在不重叠的情况下容不下更多。</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>12 and more</source>
        <translation>12 次及以上</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Area (km2)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Beyond its licence</source>
        <translation>超出许可范围</translation>
    </message>
    <message>
        <source>Called mine</source>
        <translation>判为矿山</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>煤矿（能源矿）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Cut by an edge</source>
        <translation>被边缘截断</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>Doubt x area</source>
        <translation>存疑度 × 面积</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>来自核查</translation>
    </message>
    <message>
        <source>From the map</source>
        <translation>来自制图结果</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Licence expired</source>
        <translation>许可证过期</translation>
    </message>
    <message>
        <source>Licence of unknown status</source>
        <translation>许可证状态不明</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>许可证暂停</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>许可范围内</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>Map falls short</source>
        <translation>图未达范围</translation>
    </message>
    <message>
        <source>Map goes too far</source>
        <translation>图超出范围</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>中等置信度</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属矿</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mine in map and reference</source>
        <translation>图上与参考均为矿山</translation>
    </message>
    <message>
        <source>Mine, test</source>
        <translation>矿山，测试</translation>
    </message>
    <message>
        <source>Mine, training</source>
        <translation>矿山，训练</translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation>漏检的矿山</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No mine visible</source>
        <translation>未见矿山</translation>
    </message>
    <message>
        <source>Non-metal</source>
        <translation>非金属矿</translation>
    </message>
    <message>
        <source>Not a mine</source>
        <translation>非矿山</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>尚未标注</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Order of review</source>
        <translation>核查顺序</translation>
    </message>
    <message>
        <source>Other land, test</source>
        <translation>其他土地，测试</translation>
    </message>
    <message>
        <source>Other land, training</source>
        <translation>其他土地，训练</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability 0 - 0.1</source>
        <translation>概率 0 - 0.1</translation>
    </message>
    <message>
        <source>Probability 0.1 - 0.3</source>
        <translation>概率 0.1 - 0.3</translation>
    </message>
    <message>
        <source>Probability 0.3 - 0.5</source>
        <translation>概率 0.3 - 0.5</translation>
    </message>
    <message>
        <source>Probability 0.5 - 0.7</source>
        <translation>概率 0.5 - 0.7</translation>
    </message>
    <message>
        <source>Probability 0.7 - 0.9</source>
        <translation>概率 0.7 - 0.9</translation>
    </message>
    <message>
        <source>Probability 0.9 - 1</source>
        <translation>概率 0.9 - 1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分裂</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Trees disagree</source>
        <translation>树间分歧</translation>
    </message>
    <message>
        <source>Trees disagree: 0 - 0.2</source>
        <translation>树间分歧：0 - 0.2</translation>
    </message>
    <message>
        <source>Trees disagree: 0.2 - 0.5</source>
        <translation>树间分歧：0.2 - 0.5</translation>
    </message>
    <message>
        <source>Trees disagree: 0.5 - 0.8</source>
        <translation>树间分歧：0.5 - 0.8</translation>
    </message>
    <message>
        <source>Trees disagree: 0.8 - 1</source>
        <translation>树间分歧：0.8 - 1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>Unlike all training samples</source>
        <translation>与所有训练样本均不同</translation>
    </message>
    <message>
        <source>Unlike the training</source>
        <translation>与训练数据不同</translation>
    </message>
    <message>
        <source>When</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Without licence</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>not a mine</source>
        <translation>非矿山</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation>重新勾绘</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>retyped</source>
        <translation>更改类型</translation>
    </message>
</context>
</TS>
